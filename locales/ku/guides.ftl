### What the app shows around guides and the words of offices, and where texts stand in two languages.
### State: draft. Not read by anybody who speaks it natively.

## The list of guides

guides-title = Rêbername
guides-note = Bi peyvên hêsan: mirov dikare çi bike. Înternet ji bo wan ne lazim e.
guides-none = Di sepanê de tu rêbername tune ye.
guides-countries = Derbarê { $countries } de
guides-accessibility = Rêbername: { $title }. { $summary }

## The head of a guide

guide-not-reviewed = Tu parêzer, bijîşk, hemşîre an pisporekî ev kontrol nekiriye.
guide-reviewed = Ji aliyê { $role } ve hatiye kontrolkirin, { $date }.
guide-role-lawyer = parêzerekî
guide-role-clinician = bijîşkekî an hemşîreyekê
guide-role-specialist = pisporekî
guide-role-navigator = kesekî ku xwe bi xwe ev jiyaye û rê nîşanî yên din dide
guide-role-native-speaker = kesekî ku bi vî zimanî diaxive
guide-compared = Cara dawî bi çavkaniyên xwe re hatiye berawirdkirin: { $date }.
guide-expired = Ji { $date } ve dema wê derbas bûye. Berî ku hûn pê bawer bin, ji kesekî bipirsin.
guide-draft = Makîneyê wergerandiye. Hê tu kesê ku bi vî zimanî diaxive ew nexwendiye. Li bin her nivîsê ya îngilîzî heye: hejmar û dîrokên wê rast in.
guide-not-translated = Ev rêbername hê bi zimanê we tune ye. Bi vî zimanî tê nîşandan: { $language }.
guide-contents = Di vê rêbernameyê de
guide-sources = Ev rêbername li ser çi hatiye avakirin
guide-editorial = Şîreta me bi xwe ye, ne ji çavkaniyekê.

## The blocks of a guide

guide-danger = Xetere
guide-call-now = Niha telefon bike
guide-not-certain = Ne diyar e
guide-step = Pêngava { $number }
guide-tick = Tiştê ku were kirin
guide-as-of = Agahiya { $date }.
guide-as-of-old = Agahiya { $date }. Demek di ser re derbas bûye, û dibe ku guherîbe: berî ku hûn pê bawer bin, bipirsin.
guide-outdated = Piştî ku ev hate wergerandin, nivîsa îngilîzî guheriye. Ya îngilîzî rast e.
guide-beside = Bi vî zimanî ({ $language }):
guide-page-note = Rûpeleke înternetê vedike. Her kesê ku girêdana we ya înternetê dişopîne dikare bibîne ka kîjan rûpel e.
guide-read-aloud = Bi deng bixwîne
guide-read-stop = Xwendinê rawestîne

## Guides elsewhere

guide-path = { $guide } › { $section }
guide-path-part = { $guide } › { $section } › { $part }
guide-related = Rêbernameyên derbarê vê de

## Words of offices

terms-title = Peyvên ku daîre bi kar tînin
terms-search = Li peyvekê bigere
terms-none = Ev peyv di sepanê de tune ye.
terms-in-record = Peyvên ku daîre bi kar tînin, bi ravekirinê
term-language = Zimanê peyvê: { $language }
term-country = Li vî welatî tê bikaranîn: { $country }
term-unsourced = Tu kesî ev wate bi çavkaniyekê re berawird nekiriye.
term-accessibility = { $term }: { $meaning }

## Two languages at once

second-title = Du ziman bi hev re
second-note = Nivîs bi herdu zimanan tên nîşandan: ji bo ku hûn bi kesekî re bixwînin, an nîşanî kesekî bidin.
second-none = Tenê zimanek
