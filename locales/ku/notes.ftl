### What the app shows around notes.
### State: draft. Not read by anybody who speaks it natively.

## Notes: the button, and the closed notebook

notes-notes = Not
notes-notes-note = Bi hevoka şîfreyê şîfrekirî ne. Li ser vê telefonê dimînin.
notes-passphrase = Hevoka şîfreyê
notes-show-passphrase = Tiştê ku dinivîsim nîşan bide
notes-unlock = Veke
notes-unlocking = Kêliyekê…
notes-unlock-note = Hevokeke şîfreyê ya şaş tu tiştî tune nake. Koda vegerandinê jî li heman cihî tê nivîsandin.
notes-make = Defterekê çêke

## Setting up, step by step

notes-setup-heading = Berî destpêkê
notes-setup-sealed = Defter bi hevoka şîfreyê tê şîfrekirin. Bêyî wê tu kes nikare peyvekê, sernavekî an dîrokekê bixwîne. Em jî nikarin.
notes-setup-hidden = Di her telefona ku ev sepan lê heye de heman dosyaya defteran heye, were bikaranîn an na. Ji kopiyeke tenê ya wê tu kes nikare bibîne ka not hene an na.
notes-setup-forgotten = Heke hûn hevoka şîfreyê ji bîr bikin û koda vegerandinê li ba we tune be, not winda ne.
notes-setup-forced = Heke kesek we neçar bike ku hûn hevoka şîfreyê binivîsin, an heke bernameyek telefonê bişopîne, defter nikare alîkariya we bike.
notes-passphrase-heading = Hevokeke şîfreyê hilbijêrin
notes-passphrase-note = Pênc peyvên ku bi rasthatinî hatine hilbijartin bi hêsanî tên bîra mirov û nayên texmînkirin. Ya we bi xwe jî baş e heke dirêj be û kesên ku we nas dikin lê nefikirin: deh tîp an zêdetir.
notes-drawn = Niha ji bo we bi rasthatinî hatin hilbijartin
notes-use-drawn = Van peyvan bi kar bîne
notes-draw-again = Peyvên din hilbijêre
notes-own-passphrase = Hevoka we ya şîfreyê
notes-passphrase-again = Heman hevok careke din
notes-passphrases-differ = Ev herdu ne wekî hev in. Tiştek nehatiye guhertin.
notes-recovery-heading = Koda vegerandinê
notes-recovery-note = Gava hevoka şîfreyê hatibe jibîrkirin, an gava ev telefon perçeyê xwe yê mifteyê winda kiribe, ev kod notan vedike. Tenê carekê tê nîşandan. Wê li ser kaxezê binivîsin û kaxezê dûrî telefonê bihêlin, an bidin kesekî ku hûn pê bawer in.
notes-recovery-warning = Her kesê ku ev kaxez û kopiyeke depoya telefonê li ba hebin dikare notên we veke.
notes-recovery-make = Kodekê nîşanî min bide
notes-recovery-written = Min nivîsand
notes-second-heading = Deftera duyem
notes-second-note = Hûn dikarin deftereke din jî çêkin ku hevoka wê ya şîfreyê cuda be. Tu kes nikare bibîne çend hene. Heke kesek we neçar bike ku hûn yekê vekin, hûn dikarin ya bê xetere vekin.
notes-second-warning = Dibe ku bi we bawer nekin, û pirsîna xwe bidomînin.
notes-second-make = Deftera duyem çêke
notes-second-passphrase = Hevoka şîfreyê ya deftera nû
notes-keep-heading = Defterên ku divê bimînin
notes-keep-warning = Hevoka şîfreyê ya her deftera din a ku divê bimîne binivîsin. Deftera ku li vir nayê gotin dibe ku were tunekirin: tu kes nikare bizane ku ew heye, em jî nikarin.
notes-keep-passphrase = Hevoka şîfreyê ya deftera ku divê bimîne
notes-keep-another = Yeke din
notes-made = Defter hat çêkirin.
notes-erasing-heading = Hevoka şîfreyê ya ku tune dike
notes-erasing-note = Gava li cihê ku not lê tên vekirin were nivîsandin, vê defterê vedike û her deftera din ji bo her tim tune dike, di kêliyekê de. Gava li cihekî din were nivîsandin tiştekî nake.
notes-erasing-limits = Ji kopiya ku berê hatiye çêkirin re tiştekî nake. Jêbirin dibe ku were cezakirin. Dibe ku hin şop di depoyê de bimînin. Dibe ku pirsîna xwe bidomînin.
notes-erasing-set = Vê hevoka şîfreyê deyne
notes-erasing-clear = Wê rake
notes-erasing-is-set = Hat danîn. Ji niha û pê ve tune dike.
notes-erasing-is-clear = Êdî tu tiştî venake.

## The open notebook

notes-search = Di notên xwe de bigere
notes-new-note = Nota nû
notes-new-checklist = Lîsteya nû ya nîşankirinê
notes-all-notes = Hemû
notes-lock = Bigire
notes-lock-label = Defterê bigire. Tiştekî wê ne li ser ekranê û ne di bîra telefonê de dimîne.
notes-settings = Ev defter

## One note

notes-title = Sernav
notes-body = Çi qewimî
notes-happened = Kengî qewimî
notes-happened-hint = Bi qasî ku hûn dizanin: havîna 2019
notes-tags = Peyv ji bo dîtina wê, bi bêhnokan di navberê de
notes-pin = Bila di serî de bimîne
notes-entry = Tiştê ku were kirin
notes-add-entry = Rêzekê lê zêde bike
notes-attach = Dosyayekê pêve bike
notes-attach-note = Dosya li cihê xwe yê niha jî dimîne, li derveyî defterê. Heke divê tu kes wê nebîne, wê li wir jê bibin.
notes-attaching = Dosya tê şîfrekirin…
notes-attached = Dosyayên pêvekirî
notes-show-attachment = Nîşan bide
notes-no-viewer = Ev cureyê dosyayê li vir nayê nîşandan. Kopiyeke şîfrekirî wê derdixe derve.
notes-detach = Rake
notes-save = Tomar bike
notes-saved = Hat tomarkirin
notes-not-saved = Hê nehatiye tomarkirin
notes-not-editable = Guhertoyeke nûtir a sepanê ev nivîsandiye. Hûn dikarin wê jê bibin, lê nikarin wê biguherînin.
notes-delete = Jê bibe
notes-delete-question = Ev not û dosyayên pêvekirî werin jêbirin? Tiştên din li ser tên nivîsandin û êdî nayê vegerandin.
notes-keep = Bila bimîne

## What can be done with the notebook

notes-change-heading = Hevokeke şîfreyê ya din
notes-change = Biguherîne
notes-changed = Hat guhertin. Ya kevn êdî tu tiştî venake.
notes-recovered-note = Koda vegerandinê ev defter vekir. Niha hevokeke şîfreyê ya nû hilbijêrin.
notes-grow-heading = Cihê zêdetir
notes-grow-note = Her defter cihê zêdetir digire, ya ku ne vekirî ye jî. Dosyaya li ser telefonê çar qatê wê mezin dibe û êdî qet biçûk nabe.
notes-growing = Cih tê çêkirin…
notes-copy-heading = Kopiyeke şîfrekirî
notes-copy-note = Dosyayek bi hemû notên we, şîfrekirî. Kesên din dikarin wê bi bernameyên age û tar vekin. Ewlehiya wê bi qasî ya hevoka wê ya şîfreyê ye, heta ku dosya li derekê hebe.
notes-copy-passphrase = Hevoka şîfreyê ya kopiyê
notes-copy-key = An mifteya giştî (public key) ya parêzerekî: age1…
notes-copy = Kopiyê çêke
notes-copying = Kopî tê şîfrekirin…
notes-copied = Kopî hat çêkirin.
notes-restore-heading = Notan vegerîne
notes-restore-note = Kopiyeke şîfrekirî dixwîne. Tiştê ku jixwe li vir e û bi qasî wê nû ye, an jê nûtir e, wekî xwe dimîne.
notes-restore = Dosyayê hilbijêre
notes-restored = Notên kopiyê niha li vir in.
notes-erase-heading = Vê defterê tune bike
notes-erase-note = Ew ji bo her tim tê tunekirin. Defterên din dimînin. Kopiya ku berê hatiye çêkirin jê bandor nabe. Jêbirin dibe ku were cezakirin, û dibe ku hin şop di depoyê de bimînin.
notes-erase = Tune bike
notes-erase-question = Ev defter ji bo her tim were tunekirin? Tu kes nikare wê vegerîne.
notes-erased = Êdî tune ye.

## The lock of the app

notes-lock-heading = Qufleyek ji bo sepanê
notes-lock-note = Pêşî pirtûka hevokan a rêwiyan derdikeve: di destpêkê de, gava ekran vemire, û gava hûn demekê dest nedin telefonê. Tevgereke tiliyê ya li ser wê rê dide ku hûn bikevin hundir.
notes-lock-limits = Qufle sepanê ji nihêrîneke bi lez vedişêre. Her kesê ku tevgerê bizane dikeve hundir. Hevoka şîfreyê ya notan cuda ye.
notes-lock-none = Bê qufle
notes-lock-hold = Tiliya xwe deyne ser sernavê pirtûka hevokan û lê bihêle
notes-lock-taps = Pênc caran dest bide sernavê pirtûka hevokan
notes-lock-after-1 = Piştî deqeyekê
notes-lock-after-5 = Piştî pênc deqeyan
notes-lock-after-15 = Piştî 15 deqeyan

## Places that were saved

notes-save-place = Vê tomar bike
notes-forget-place = Êdî vê tomar neke
notes-saved-heading = Tomarkirî
notes-saved-empty = Hê tiştek nehatiye tomarkirin.
notes-saved-in-notebook = Di deftera we de hat tomarkirin.
notes-saved-until-exit = Heta ku hûn derkevin dimîne, paşê winda dibe: tiştekî wê li ser vê telefonê nayê nivîsandin. Deftereke vekirî wê ji bo her tim diparêze.

## What the notebook remembers

notes-choices-heading = Tiştên ku we hilbijartine
notes-choices-note = Welatê we, cihê ku hûn paşê diçinê û zimanê we yê duyem dikarin di vê defterê de bin, şîfrekirî. Wê gavê ew li ser telefonê ne eşkere ne.
notes-choices-keep = Wan di vê defterê de bihêle

## About

notes-about-button = Ev sepan çi diparêze, û çi nikare biparêze

## Made of a notebook’s content

notes-empty = Hê li vir tiştek tune ye.
notes-none-found = Di tu notê de ev peyv tune ne.
notes-untitled = Bê sernav
notes-edited = Hatiye guhertin: { $date }
notes-times = Hatiye nivîsandin: { $written }, hatiye guhertin: { $edited }
notes-pinned = Di serî de ye
notes-attachments = { $count ->
    [one] { $count } dosya
   *[other] { $count } dosya
}
notes-damaged = { $count ->
    [one] { $count } not nayê xwendin. Yên din sax in.
   *[other] { $count } not nayên xwendin. Yên din sax in.
}
notes-little-room = Di vê defterê de hindik cih maye. Ew dikare were mezinkirin.
notes-room = { $left } ji { $whole } maye
size-kilobytes = { $size } KB
size-megabytes = { $size } MB

## What the app protects, and what it can’t

about-heading = Ev sepan çi diparêze, û çi nikare biparêze
about-who = Em li kê difikirin
about-who-1 = Kesê ku telefona we digire: xizmek, kesek ku we ji sînor derbas dike, karmendekî li ser sînor. Lê digere, hevokên şîfreyê dixwaze, an depoya wê tenê carekê kopî dike.
about-promise = Em çi soz didin û diceribînin
about-promise-1 = Lêgerîna tiştekî şopê nahêle: ne tomarek, ne jî dosyayeke ku diguhere.
about-promise-2 = Bêyî hevoka şîfreyê tiştek ji notên we nayê xwendin: ne sernav, ne hejmar, ne dîrok.
about-promise-3 = Tu kesê ku depoyê tenê carekê kopî bike nikare bizane çend defter hene, an gelo qet hene. Di her telefona ku ev sepan lê heye de ew dosya heye.
about-promise-4 = Li ser telefonê, heke tenê kopiyeke wê dosyayê hebe, ew bi texmînê nayê vekirin: perçeyek ji mifteyê qet ji telefonê dernakeve.
about-promise-5 = Tiştê ku hûn jê dibin, tiştên din li ser tên nivîsandin.
about-promise-6 = Heke sepan têk biçe, pîl biqede an depo tijî bibe, herî zêde ew guhertina ku wê gavê dihat kirin winda dibe.
about-promise-7 = Derketin pêşî ekranê û paşê bîra telefonê paqij dike. Tu notê tune nake. Hevokên şîfreyê yên şaş tu tiştî tune nakin.
about-seen = Kopiyeke depoyê çi nîşan dide
about-seen-1 = Ku sepan saz kirî ye û dosyaya wê heye, dosya çiqas mezin e, kengî cara dawî kesekî xwestiye notan veke, û kîjan beşên dosyayê herî dawî hatine nivîsandin.
about-limits = Em çi nikarin bikin
about-limits-1 = Kesê ku depoyê du caran kopî bike dikare bibîne ka di navberê de di kîjan beşê de tiştek guheriye.
about-limits-2 = Heke we neçar bikin ku hûn her hevoka şîfreyê bidin, dibe ku bawer nekin ku yên din tune ne.
about-limits-3 = Tunekirin ji kopiya ku bi perçeyê mifteyê yê telefonê re hatiye çêkirin re tiştekî nake. Dibe ku were cezakirin, û dibe ku hin şop di depoyê de bimînin.
about-limits-4 = Em nikarin alîkariyê bikin li dijî bernameyeke ku telefonê dişopîne, an li dijî kesekî ku wê kontrol dike.
about-limits-5 = Kesê ku dikare di depoyê de binivîse dikare kopiyeke kevn vegerîne şûna wê.
about-limits-6 = Yên din tiştê ku dizanin diparêzin: dikana sepanan daxistinên xwe, telefon telefonkirinên xwe, aliyê din peyamên we, klavye tiştê ku fêr bûye.
about-limits-7 = Her kesê ku koda we ya vegerandinê bibîne û dosya li ba be dikare notên we veke.
about-limits-8 = Ewlehiya kopiyeke şîfrekirî bi qasî ya hevoka wê ya şîfreyê ye, heta ku dosya li derekê hebe.
about-clear = Çi li ser vê telefonê eşkere ye
about-clear-1 = Zimanê we, ka qufle heye an na, û kîjan tevger wê vedike.
about-clear-2 = Welatê we tenê heke we ew nîşan kiribe. Zimanê duyem û cihê ku hûn paşê diçinê tenê di nav defterekê de ne.
about-review = Kê ew kontrol kiriye
about-review-1 = Hê tu kesî ji derveyî projeyê şîfrekirin kontrol nekiriye. Formata wê hatiye weşandin, da ku her kes bikare.

## More room

notes-growth = { $size } zêdetir ji bo her defterê; dosya { $file } mezin dibe
