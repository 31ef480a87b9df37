### What the app shows around guides and the words of offices, and where texts stand in two languages.
### State: draft. Not read by anybody who speaks it natively.

## The list of guides

guides-title = Jagorori
guides-note = Kalmomi masu sauƙi kan abin da za a yi. Ba sa buƙatar intanet.
guides-none = Babu jagora a cikin manhajar.
guides-countries = Game da { $countries }
guides-accessibility = Jagora: { $title }. { $summary }

## The head of a guide

guide-not-reviewed = Babu lauya, likita, ma’aikacin jinya ko ƙwararre da ya duba wannan.
guide-reviewed = Wanda ya duba: { $role }, { $date }.
guide-role-lawyer = lauya
guide-role-clinician = likita ko ma’aikacin jinya
guide-role-specialist = ƙwararre
guide-role-navigator = wani da ya taɓa shiga irin wannan hali, yake jagorantar wasu
guide-role-native-speaker = wani mai jin harshen
guide-compared = Ranar ƙarshe da aka kwatanta shi da majiyoyinsa: { $date }.
guide-expired = Lokacinsa ya wuce tun { $date }. Ku tambayi wani kafin ku dogara da shi.
guide-draft = Na’ura ce ta fassara. Babu wani mai jin wannan harshe da ya karanta shi tukuna. A ƙarƙashin kowane rubutu akwai na Turanci: lambobi da kwanakin da ke cikin na Turancin su ne daidai.
guide-not-translated = Babu wannan jagora a harshenku tukuna. An nuna shi da { $language }.
guide-contents = Abin da ke cikin wannan jagora
guide-sources = Abin da wannan jagora ya dogara a kai
guide-editorial = Shawararmu ce, ba daga majiya ba.

## The blocks of a guide

guide-danger = Haɗari
guide-call-now = Ku kira yanzu
guide-not-certain = Babu tabbas
guide-step = Mataki na { $number }
guide-tick = Abin yi
guide-as-of = Bayanin { $date }.
guide-as-of-old = Bayanin { $date }. An ɗan daɗe da yin haka, kuma mai yiwuwa ya canja: ku tambaya kafin ku dogara da shi.
guide-outdated = Rubutun Turanci ya canja bayan an fassara wannan. Na Turancin ne daidai.
guide-beside = A harshen { $language }:
guide-page-note = Yana buɗe wani shafi a intanet. Duk wanda yake lura da intanet ɗinku zai iya ganin wane shafi ne.
guide-read-aloud = Karanta da murya
guide-read-stop = Daina karantawa

## Guides elsewhere

guide-path = { $guide } › { $section }
guide-path-part = { $guide } › { $section } › { $part }
guide-related = Jagorori kan wannan

## Words of offices

terms-title = Kalmomin da ofisoshi suke amfani da su
terms-search = Nemi kalma
terms-none = Wannan kalma ba ta cikin manhajar.
terms-in-record = Kalmomin da ofisoshi suke amfani da su, da ma’anarsu
term-language = Kalma ce a harshen { $language }
term-country = Ana amfani da ita a { $country }
term-unsourced = Babu wanda ya kwatanta wannan ma’ana da wata majiya.
term-accessibility = { $term }: { $meaning }

## Two languages at once

second-title = Harsuna biyu lokaci guda
second-note = Rubutu yana fitowa da harsunan biyu: domin ku karanta tare da wani, ko ku nuna wa wani.
second-none = Harshe ɗaya kawai
