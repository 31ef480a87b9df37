### What the app shows around notes: the notebook, the lock, what was saved, what is protected.
### State: draft. Not read by anybody who speaks it natively.

## Notes: the button, and the closed notebook

notes-notes = Yaadannoo
notes-notes-note = Jecha icciitiitiin qulfameera. Bilbila kana keessa tura.
notes-passphrase = Jecha icciitii
notes-show-passphrase = Waanan barreessu agarsiisuu
notes-unlock = Banuu
notes-unlocking = Xiqqoo eegaa…
notes-unlock-note = Jechi icciitii dogoggoraa homaa hin balleessu. Koodiin deebisuus iddoo kanuma seena.
notes-make = Dabtara uumuu

## Setting up, step by step

notes-setup-heading = Osoo hin jalqabin dura
notes-setup-sealed = Dabtarri jecha icciitiitiin qulfama. Jecha sana malee namni tokkollee jecha, mata duree yookaan guyyaa dubbisuu hin danda’u. Nutis hin dandeenyu.
notes-setup-hidden = Bilbilli appii kana qabu hundi, itti fayyadamus dhiisus, faayilii dabtaraa wal fakkaatu qaba. Garagalcha isaa tokko irraa, yaadannoon jiraachuu fi dhiisuun isaa namaaf mul’achuu hin danda’u.
notes-setup-forgotten = Yoo jecha icciitii dagattanii koodii deebisuus hin qabaanne, yaadannoon keessan ni bada.
notes-setup-forced = Yoo namni jecha icciitii akka barreessitan isin dirqisiise, yookaan sagantaan tokko bilbila kana hordofe, dabtarri kun isin gargaaruu hin danda’u.
notes-passphrase-heading = Jecha icciitii filadhaa
notes-passphrase-note = Jechoonni shan carraadhaan ba’an yaadachuuf salphaa dha, tilmaamamuus hin danda’an. Kan mataa keessanii immoo yoo dheeraa ta’ee fi namni isin beeku tokkollee yaaduu hin dandeenye gaarii dha: qubee kudhan yookaan isaa ol.
notes-drawn = Amma isiniif kan ba’an
notes-use-drawn = Jechoota kanatti fayyadamuu
notes-draw-again = Kan biraa baasuu
notes-own-passphrase = Jecha icciitii keessan
notes-passphrase-again = Isuma ammas barreessaa
notes-passphrases-differ = Isaan lamaan kun tokko miti. Wanti jijjiirame hin jiru.
notes-recovery-heading = Koodii deebisuu
notes-recovery-note = Yeroo jechi icciitii dagatame, yookaan yeroo bilbilli kun kutaa furtuu isa mataa isaa dhabe, yaadannoo ni bana. Yeroo tokko qofa mul’ata. Waraqaa irratti barreessaatii bilbila irraa fageessaa kaa’aa, yookaan nama amantanitti kennaa.
notes-recovery-warning = Namni waraqaa kanaa fi garagalcha kuusaa bilbilaa qabu yaadannoo keessan banuu danda’a.
notes-recovery-make = Koodii agarsiisuu
notes-recovery-written = Barreeffadheera
notes-second-heading = Dabtara lammaffaa
notes-second-note = Dabtara biraa, kan jecha icciitii mataa isaa qabu, qabaachuu dandeessu. Meeqa akka jiran namni arguu hin danda’u. Yoo namni dabtara akka bantan isin dirqisiise, isa miidhaa hin qabne banuu dandeessu.
notes-second-warning = Isin amanuu dhiisuu danda’u, gaafachuus itti fufuu danda’u.
notes-second-make = Dabtara lammaffaa uumuu
notes-second-passphrase = Jecha icciitii dabtara haaraa
notes-keep-heading = Dabtaroota hafuu qaban
notes-keep-warning = Jecha icciitii dabtara biraa hafuu qabu hundaa barreessaa. Dabtarri asitti hin eeramne balleeffamuu danda’a: inni jiraachuu isaa namni tokkollee beekuu hin danda’u, nutis hin dandeenyu.
notes-keep-passphrase = Jecha icciitii dabtara hafuu qabuu
notes-keep-another = Tokko dabaluu
notes-made = Dabtarri uumameera.
notes-erasing-heading = Jecha icciitii kan haqu
notes-erasing-note = Bakka yaadannoon itti banamutti yoo barreeffame, dabtara kana ni bana; dabtaroota biroo hunda immoo battaluma sanatti, akka deebi’uu hin dandeenyetti, balleessa. Bakka biraatti yoo barreeffame homaa hin godhu.
notes-erasing-limits = Garagalcha kanaan dura hojjetame irratti homaa hin godhu. Haquun adabsiisuu danda’a. Kuusaan hambaa qabaachuu danda’a. Isaan gaafachuu itti fufuu danda’u.
notes-erasing-set = Jecha icciitii kana hojiirra oolchuu
notes-erasing-clear = Irraa kaasuu
notes-erasing-is-set = Hojiirra ooleera. Ammaa kaasee ni haqa.
notes-erasing-is-clear = Kana booda homaa hin banu.

## The open notebook

notes-search = Yaadannoo keessan keessa barbaaduu
notes-new-note = Yaadannoo haaraa
notes-new-checklist = Tarree haaraa mallattoo itti godhan
notes-all-notes = Hunda
notes-lock = Cufuu
notes-lock-label = Dabtara cufuu. Wanti isaa iskiriinii irra yookaan memorii keessa hafu hin jiru.
notes-settings = Dabtara kana

## One note

notes-title = Mata duree
notes-body = Maaltu ta’e
notes-happened = Yoom ta’e
notes-happened-hint = Hamma beektanitti: ganna 2019
notes-tags = Jechoota ittiin argattan, gidduutti koomaa waliin
notes-pin = Jalqaba irra kaa’uu
notes-entry = Kan hojjetamu
notes-add-entry = Sarara dabaluu
notes-attach = Faayilii itti qabsiisuu
notes-attach-note = Faayilichi bakka amma jirus ni hafa, dabtara ala. Yoo namni tokkollee isa argachuu hin qabne, achii haqaa.
notes-attaching = Faayilichi qulfamaa jira…
notes-attached = Kan itti qabsiifame
notes-show-attachment = Agarsiisuu
notes-no-viewer = Faayiliin gosa kanaa asitti mul’achuu hin danda’u. Garagalcha qulfameen gadi baasuun ni danda’ama.
notes-detach = Irraa kaasuu
notes-save = Olkaa’uu
notes-saved = Olkaa’ameera
notes-not-saved = Hanga ammaatti hin olkaa’amne
notes-not-editable = Kana kan barreesse appii kana isa booda ba’e dha. Haquu dandeessu, jijjiiruu hin dandeessan.
notes-delete = Haquu
notes-delete-question = Yaadannoo kanaa fi waan itti qabsiifame ni haqtuu? Waan biraatu irra barreeffama, deebisuunis hin danda’amu.
notes-keep = Hambisuu

## What can be done with the notebook

notes-change-heading = Jecha icciitii biraa
notes-change = Jijjiiruu
notes-changed = Jijjiirameera. Inni durii kana booda homaa hin banu.
notes-recovered-note = Koodiin deebisuu dabtara kana baneera. Amma jecha icciitii haaraa filadhaa.
notes-grow-heading = Bakka dabalataa
notes-grow-note = Dabtarri hundi, kan cufaa ta’es, bakka dabalataa argata. Faayiliin bilbila irra jiru hamma bakka sanaa si’a afur guddata, yoomiyyuu deebi’ee hin xiqqaatu.
notes-growing = Bakki dabalamaa jira…
notes-copy-heading = Garagalcha qulfame
notes-copy-note = Faayilii tokko kan yaadannoo keessan hunda qabu, kan qulfame. Namni biraa sagantaalee age fi tar jedhamaniin banuu danda’a. Hamma faayilichi bakka ta’e jirutti, nageenyi isaa hamma nageenya jecha icciitii isaa ti.
notes-copy-passphrase = Jecha icciitii garagalchaa
notes-copy-key = Yookaan furtuu uummataa (public key) kan abukaattoo: age1…
notes-copy = Garagalcha hojjechuu
notes-copying = Garagalchi qulfamaa jira…
notes-copied = Garagalchi hojjetameera.
notes-restore-heading = Yaadannoo deebisuu
notes-restore-note = Garagalcha qulfame ni dubbisa. Kan duraanuu as jiru, yoo hamma sana haaraa yookaan isa caalaa haaraa ta’e, akkuma jirutti hafa.
notes-restore = Faayilii filachuu
notes-restored = Yaadannoon garagalchichaa as jira.
notes-erase-heading = Dabtara kana haquu
notes-erase-note = Akka deebi’uu hin dandeenyetti balleeffama. Dabtaroonni biroo ni hafu. Garagalchi kanaan dura hojjetame hin tuqamu. Haquun adabsiisuu danda’a, kuusaanis hambaa qabaachuu danda’a.
notes-erase = Haquu
notes-erase-question = Dabtara kana akka deebi’uu hin dandeenyetti ni haqtuu? Namni tokkollee deebisuu hin danda’u.
notes-erased = Badeera.

## The lock of the app

notes-lock-heading = Qulfii appii
notes-lock-note = Kitaabni haasaa imaltootaa dura dhufa: yeroo appiin banamu, yeroo iskiriiniin dhaamu, akkasumas yeroo muraasaaf bilbila yoo hin tuqne. Sochiin harkaa isa irratti godhamu isin galcha.
notes-lock-limits = Ija namaa yeroo gabaabaaf ilaalu jalaa appii kana dhoksa. Namni sochii harkaa sana beeku ni seena. Yaadannoon jecha icciitii mataa isaa qaba.
notes-lock-none = Qulfii malee
notes-lock-hold = Mata duree kitaaba haasaa tuqaatii qabaa
notes-lock-taps = Mata duree kitaaba haasaa si’a shan tuqaa
notes-lock-after-1 = Daqiiqaa tokko booda
notes-lock-after-5 = Daqiiqaa shan booda
notes-lock-after-15 = Daqiiqaa 15 booda

## Places that were saved

notes-save-place = Kana olkaa’uu
notes-forget-place = Kana olkaa’uu dhiisuu
notes-saved-heading = Kan olkaa’aman
notes-saved-empty = Hanga ammaatti wanti olkaa’ame hin jiru.
notes-saved-in-notebook = Dabtara keessan keessa olkaa’ameera.
notes-saved-until-exit = Hanga baatanitti tura, sana booda ni bada: wanti isaa bilbila kana irratti barreeffamu hin jiru. Dabtarri yoo banaa ta’e dhaabbataan isa olkaa’a.

## What the notebook remembers

notes-choices-heading = Kan filattan
notes-choices-note = Biyyi keessan, bakki itti aansitanii deemtanii fi afaan keessan lammaffaan dabtara kana keessa qulfamanii taa’uu danda’u. Yoos bilbila irratti ifatti hin argaman.
notes-choices-keep = Isaan kana dabtara kana keessatti yaadachuu

## About

notes-about-button = Appiin kun maal akka eegu, maal akka eeguu hin dandeenye

## Made of a notebook’s content

notes-empty = Hanga ammaatti as keessa homtuu hin jiru.
notes-none-found = Yaadannoon jechoota kana qabu hin jiru.
notes-untitled = Mata duree malee
notes-edited = Kan jijjiirame { $date }
notes-times = Kan barreeffame { $written }, kan jijjiirame { $edited }
notes-pinned = Jalqaba irra jira
notes-attachments = { $count ->
    [one] Faayilii { $count }
   *[other] Faayiloota { $count }
}
notes-damaged = { $count ->
    [one] Yaadannoon { $count } dubbifamuu hin danda’u. Kan biroo hin tuqamne.
   *[other] Yaadannoowwan { $count } dubbifamuu hin danda’an. Kan biroo hin tuqamne.
}
notes-little-room = Dabtara kana keessa bakka xiqqootu hafe. Guddisuun ni danda’ama.
notes-room = { $whole } keessaa { $left } hafe
size-kilobytes = { $size } KB
size-megabytes = { $size } MB

## What the app protects, and what it can’t

about-heading = Appiin kun maal akka eegu, maal akka eeguu hin dandeenye
about-who = Nuti eenyun yaadna
about-who-1 = Nama bilbila keessan fudhatu: fira, nama seeraan ala daangaa nama ceesisu, qondaala daangaa irra jiru. Isaan keessa ilaalu, jecha icciitii gaafatu, yookaan kuusaa isaa yeroo tokko garagalchu.
about-promise = Wanti nuti waadaa galluu fi qorru
about-promise-1 = Waa ilaaluun faana hin dhiisu: seenaa hin dhiisu, faayiliin jijjiiramus hin jiru.
about-promise-2 = Jecha icciitii malee yaadannoo keessan irraa homtuu dubbifamuu hin danda’u: mata dureenis, lakkoofsis, guyyaanis.
about-promise-3 = Namni kuusaa yeroo tokko garagalchu dabtarri meeqa akka jiru, jiraachuu fi dhiisuu isaas beekuu hin danda’u. Bilbilli appii kana qabu hundi faayilicha qaba.
about-promise-4 = Bilbila irratti, garagalchi faayilii sanaa qofti tilmaamaan banamuu hin danda’u: kutaan furtuu tokko yoomiyyuu bilbilicha keessaa hin ba’u.
about-promise-5 = Wanti haqtan waan biraatiin irra barreeffama.
about-promise-6 = Yoo appiin addaan cite, yoo baatiriin dhume yookaan yoo kuusaan guute, kan badu yoo baay’ate jijjiirama yeroo sana godhamaa ture qofa.
about-promise-7 = Ba’uun dura iskiriinii, itti aansee memorii qulqulleessa. Yaadannoo hin balleessu. Jechi icciitii dogoggoraas homaa hin balleessu.
about-seen = Garagalchi kuusaa tokko maal agarsiisa
about-seen-1 = Appiin kun jiraachuu isaa fi faayilii isaa qabaachuu, faayilichi hammam akka guddatu, namni yeroo dhumaaf yaadannoo banuu kan yaale yoom akka ta’e, akkasumas kutaan faayilichaa kam yeroo dhumaaf akka barreeffame.
about-limits = Waan nuti hin dandeenye
about-limits-1 = Namni kuusaa yeroo lama garagalchu, gidduu isaanii kutaa kam keessatti wanti jijjiirame akka jiru arguu danda’a.
about-limits-2 = Yoo jecha icciitii hunda akka kennitan dirqamtan, kan biraa akka hin jirre amanuu dhiisuu danda’u.
about-limits-3 = Haquun garagalcha kutaa furtuu isa bilbila mataa isaa waliin hojjetame irratti homaa hin godhu. Adabsiisuu danda’a, kuusaanis hambaa qabaachuu danda’a.
about-limits-4 = Sagantaa bilbila hordofu, yookaan nama bilbilicha to’atu irraa isin eeguu hin dandeenyu.
about-limits-5 = Namni kuusaa irratti barreessuu danda’u garagalcha durii bakkatti deebisuu danda’a.
about-limits-6 = Warri biroo waan beekan ni qabatu: manni appii (app store) waan isa irraa buufattan, bilbilli waan bilbiltan, namni barreessitaniif ergaa keessan, kiiboordiin waan barate.
about-limits-7 = Namni koodii deebisuu keessan argate, faayilichas qabu, yaadannoo keessan banuu danda’a.
about-limits-8 = Hamma faayilichi bakka ta’e jirutti, nageenyi garagalcha qulfame hamma nageenya jecha icciitii isaa ti.
about-clear = Wanti bilbila kana irra ifatti jiru
about-clear-1 = Afaan keessan, qulfiin jiraachuu isaa, sochiin harkaa kam akka isa banu.
about-clear-2 = Biyya keessan yoo mallattoo sana itti gootan qofa. Afaan lammaffaa fi bakki itti aansitanii deemtan dabtara keessa qofa jiru.
about-review = Eenyutu sakatta’e
about-review-1 = Namni pirojektii kanaan ala ta’e tokkollee hanga ammaatti akkaataa qulfii kanaa hin qoranne. Namni kamiyyuu akka qoratuuf, akkaataan isaa maxxanfameera.

## More room

notes-growth = Dabtara tokkoon tokkoof { $size } dabalata; faayilichi { $file } guddata
