### What the desk’s command line shows.
### State: draft. Not read by anybody who speaks it natively.

## Labels beside a result. Short: they stand in a column of eleven characters.

label-phone = Bilbila
label-web = Marsariitii
label-email = Imeelii
label-open = Sa’aatii
label-distance = Fageenya
label-town = Magaalaa
label-about = Waa’ee isaa
label-why = Maaliif
label-not-known = Hin beekamu
label-trust = Amanuu
label-id = Id
label-guide = Qajeelcha
label-understood = Hubatame
label-categories = Gosoota
label-sources = Maddoota
no-number = Lakkoofsi galmaa’e hin jiru.
more-numbers =
    { $count ->
        [one] Lakkoofsi biraa { $count } ni jira: turnstone show ID
       *[other] Lakkoofsonni biroo { $count } ni jiru: turnstone show ID
    }
elsewhere-more = Biyyoonni biroos bu’aa qabu. Isaan arguuf --country dhiisaa.
heading-services = Maal kenna

## Long work

progress-index = Tarreen gargaarsaa qophaa’aa jira
progress-import = Galchaa jira

## Packs

pack-written = Barreeffame: { $name }, galmee { $records }, baayitii { $bytes }.
inspect-size = baayitii { $packed }, yeroo bal’atu { $decoded }
inspect-languages = Afaanota: { $languages }

## The report of an import

report-table = Gabatee
report-rows = Tarree
report-kept = hafe
report-mended = sirraa’e
report-dropped = dhiifame
report-total = Ida’ama
report-outcome = Bu’aa
report-reason = Sababa
report-count = Baay’ina
report-lines = Sararoota
report-ignored-files = Faayiloota gabatee HSDS hin taane: { $files }
report-missing-files = Faayiloota deetaan maqaa isaanii eeru garuu hin qabne: { $files }

## Checking the content

check-summary =
    { $findings ->
        [0] Faayiloota { $files }, wanti dogoggoraa hin jiru.
        [one] Faayiloota { $files }, dogoggora { $findings }.
       *[other] Faayiloota { $files }, dogoggoroota { $findings }.
    }
finding-unreadable = Kun dubbifamuu hin danda’u
finding-need-words = Jechoota barbaachaa keessa dogoggorri jira
finding-edition = edition.toml tokko jiraachuu qaba
finding-unknown-file = Maqaan faayilichaa koodii biyyaa miti
finding-unknown-category = Gosti gargaarsaa akkasii hin jiru
finding-unknown-audience = Gareen namootaa akkasii hin jiru
finding-no-source = Kun madda barbaada
finding-phone-without-source = Lakkoofsi madda barbaada
finding-phone-of-closed = Wanti cufame lakkoofsa hin qabu
finding-phone-of-low-confidence = Maddi tokkichi, kan mataa isaa hin taane, lakkoofsaaf gahaa miti
finding-invalid-number = Lakkoofsa idil-addunyaas koodii gabaabaas miti
finding-invalid-short-number = Koodiin gabaabaan jalqaba biyyaa hin qabu, dijiitii muraasa qofa qaba
finding-number-not-as-printed = Kan bilbilamuu fi kan barreeffame tokko miti
finding-two-numbers = Lakkoofsa yookaan koodii gabaabaa, lamaanuu miti
finding-invalid-date = Guyyaan YYYY, YYYY-MM yookaan YYYY-MM-DD dha
finding-invalid-hours = Sa’aatiin kun hin hubatamne
finding-no-time-zone = Sa’aatiin naannoo yeroo barbaada
finding-invalid-time-zone = Naannoon yeroo akkasii hin jiru
finding-invalid-language = Mallattoo afaanii miti, yookaan bifa isaa sirrii miti
finding-invalid-country = Koodii biyyaa miti, yookaan kan faayilichaa miti
finding-invalid-address = Teessoo marsariitiis imeeliis miti
finding-invalid-key = Furtuun qubee xixiqqaa fi sarara gabaabaa qaba
finding-duplicate-key = Furtuun kun si’a lama jira
finding-duplicate-name = Maqaan kun si’a lama jira
finding-empty-text = Barreeffamni kun homaa hin jedhu
finding-invalid-ages = Umuriin xiqqaan isa guddaa ol dha
finding-contradiction = Kun ofiin wal faallessa
finding-guide-head = Mataan qajeelcha kanaa akka docs/guides.md keessa jiru miti
finding-guide-markup = Qajeelchi waan akkasii hin qabu: docs/guides.md waan qaban tarreessa
finding-guide-braces = Kutaan hundi maqaa isaa fi waan irratti hundaa’een, hammattuu (braces) keessatti, xumurama
finding-guide-duplicate = Kutaaleen qajeelcha kanaa lama maqaa tokko qabu
finding-guide-source = Madda kana namni hin dubbifne: content/guides/sources.tsv keessa hin jiru
finding-guide-link = Geessituun kun bakka tokkottuu hin geessu
finding-guide-number = Lakkoofsi bilbilaa tarree gargaarsaa keessa jiraata, achitti madda qaba
finding-guide-translation = Kun akka qajeelcha Ingiliffaa miti
finding-glossary = Jechi kun hiika hin qabu, yookaan maddi isaa namaan hin dubbifamne

## Guides on a computer

guide-list-hint = Tokko dubbisuuf: turnstone guide show MAQAA
guide-unknown = Qajeelchi maqaa kana qabu hin jiru. Ilaalaa: turnstone guide list
term-unknown = Jechi akkasii galmee jechootaa keessa hin jiru. Ilaalaa: turnstone guide terms

## The tools for translators

locale-language = Afaan
locale-messages = Ergaalee
locale-needs = Jechoota barbaachaa
locale-guides = Qajeelchota
locale-terms = Jechoota ibsaman
locale-outdated = Yeroon irra darbe
locale-state = Haala
locale-state-draft = wixinee
locale-state-reviewed = ilaalame
locale-state-not-shown = hin mul’atu
locale-new-made = Uumame: { $folder }. Dura app.ftl hiikaa, itti aansee: turnstone locale check
locale-exported = Barreeffame: { $name }, barreeffamoota { $rows }.
locale-imported = Barreeffamoota { $changed } jijjiiraman, { $same } akkuma turanitti hafan.
locale-left = Tarreewwan kun akkuma turanitti dhiifaman: barreeffamni Ingiliffaa isaanii amma kan biraa dha, yookaan wanti maqaa sana qabu hin jiru. Gabatee irra deebi’aa baasaatii barreeffamoota keessan itti garagalchaa.
locale-facts-not-compared = { $language }: lakkoofsonni Ingiliffaa waliin wal bira qabamanii ilaalaman. Sakatta’iinsi kun jechoota wanti tokko yeroo hammam akka fudhatuu fi waan godhamuu hin qabne himan hanga ammaatti hin beeku: isaan kana ofii keessan wal bira qabaatii ilaalaa.
locale-stamped = Kutaalee { $count } mallattoo barreeffama Ingiliffaa irraa hojjetaman argatan.
finding-locale-syntax = Kun Fluent miti: sarara isaan duraas ilaalaa
finding-locale-state = Yaadni jalqabaa sarara “### State: draft” yookaan “### State: reviewed” barbaada; reviewed jechuun immoo nama lammaffaa barbaada
finding-locale-unknown = Ingiliffi ergaa maqaa kana qabu hin qabu: dogoggora barreeffamaa barbaadaa
finding-locale-missing = Hanga ammaatti hin hiikamne
finding-locale-repeated = Maqaan kun si’a lama jira: tokko haqaa
finding-locale-variable = Ingiliffi asitti jijjiiramaa akkasii hin qabu: maqaa isaa akka Ingiliffaatti barreessaa
finding-locale-variable-missing = Jijjiiramaan barreeffama Ingiliffaa tokko hin jiru: hima keessan keessa bakka isaatti galchaa
finding-locale-term = Maqaan appii bifa isa Ingiliffaa irraa adda ta’een jira
finding-locale-attribute = Amaloonni isaa kan ergaa Ingiliffaa miti
finding-locale-plural-missing = Bifti baay’ee afaan kanaa tokko hin jiru: *[other] dura itti dabalaa
finding-locale-plural-unknown = Afaan kun bifa baay’ee akkasii hin qabu: haqaa
finding-locale-one = “one” asitti lakkoofsa jechaan yookaan dijiitiin barreeffame qaba: bakka isaa jijjiiramaa barreessaa
finding-locale-markup = Geessituun, ajajni yookaan filannoon barreeffama Ingiliffaa tokko hin jiru: akkuma jiranitti dhiisaa
finding-locale-invisible = Mallattoo namni arguu hin dandeenye: haqaa
finding-locale-direction = To’annoo kallattii barreeffamaa: haqaa, appiin ofii ni kaa’a
finding-locale-quotes = Mallattoo waraabbii qajeelaa: kan afaan keessanii barreessaa
finding-locale-long = Bakka isaa iskiriinii irra jiru caalaa dheeraa dha: jecha gabaabaa barbaadaa
finding-locale-folder = Maqaan foldarii mallattoo afaanii bifa beekamaan miti
finding-locale-same = Kan Ingiliffaa waliin tokko: sirrii yoo ta’e dhiisaa
finding-guide-prohibition = Ingiliffi asitti “do not” yookaan “never” jedha, kun garuu hin jedhu

## Notes

desk-notes-setup-seen = Faayiliin tokko bakka dabtaroota hedduu qaba. Garagalcha isaa tokko irraa dabtarri meeqa akka jiru, hammam akka guutan namni arguu hin danda’u. Faayilichi jiraachuun isaa garuu ni mul’ata: kompiitara irratti dabtara jalqabaa waliin uumama.
desk-notes-setup-forced = Yoo namni jecha icciitii akka barreessitan isin dirqisiise, yookaan sagantaan tokko kompiitara kana hordofe, dabtarri kun isin gargaaruu hin danda’u.
desk-notes-setup-computer = Kompiitarri akka bilbilaa furtuuf icciitii mataa isaa hin qabatu: namni faayilicha garagalche hamma barbaade jecha icciitii tilmaamuu danda’a. Jechoota shan carraadhaan ba’an fudhadhaa. Diiskiin kutaalee faayilichaa durii qabachuu danda’a.
desk-notes-making = Faayilichi uumamaa jira
desk-notes-next = Barreessuuf: turnstone notes new. Koodii guyyaa jecha icciitii dagattaniif: turnstone notes recovery-code. Dabtara miidhaa hin qabne isa bira kaa’uuf: turnstone notes second --keep.
desk-notes-keep-prompt = Jecha icciitii dabtara hafuu qabuu; kan biraa yoo hin jirre Enter qofa:
desk-notes-this-one-stays = Dabtarri amma banaa ta’e akkuma jirutti hafa.
desk-notes-none-to-keep = Dabtara hafuu qabu tokkollee osoo hin eerin itti fufnaa? Yoos dabtarri biraa kamiyyuu balleeffamuu danda’a. Kan hafuu qaban --keep waliin eertu.
desk-notes-yes = eeyyee
desk-notes-erase-word = haqi
desk-notes-answer = Itti fufuuf “{ $word }” barreessaa:
desk-notes-nothing-changed = Wanti jijjiirame hin jiru.
desk-notes-passphrase-prompt = Jecha icciitii keessan; Enter qofti jechoota kana fudhata; “biraa” jechuun kan biraa baasa:
desk-notes-draw-word = biraa
desk-notes-recovered = Koodiin deebisuu dabtara kana baneera. Amma jecha icciitii haaraa filadhaa: turnstone notes passphrase
desk-notes-typing = Yeroo Enter tuqxan sararri hundi ni olkaa’ama. Sararri tuqaa qofa qabu yaadannoo xumura.
desk-notes-deleted = Badeera, waan biraatiinis irra barreeffameera.
desk-notes-detach-question = Faayilii kana yaadannoo irraa ni kaaftuu? Waan biraatu irra barreeffama, deebisuunis hin danda’amu.
desk-notes-editor-warning = Gulaaltuun yaadannoo ifatti argata, faayilii yeroo cuftan irra barreeffamee haqamu keessatti. Gulaaltichi kana caalaa qabachuu danda’a: faayiloota yeroo, seenaa, faayiloota dhuma banaman. Sirnichi memorii gara diiskiitti (swap) barreessuu danda’a.
desk-notes-editor-on-disk = Sirna kana irratti faayiliin gulaaltuu diiskii irra taa’a. Booda irra barreeffama, garuu diiskiin waan achi ture qabachuu danda’a.
desk-notes-saving = Faayilichi barreeffamaa jira
desk-notes-saved-in-clear = Gara { $name } tti ifatti barreeffame: namni achitti argu banuu danda’a. Yeroo fixxan haqaa; diiskiin waan achi ture qabachuu danda’a.
desk-notes-recovery-note = Yeroo jechi icciitii dagatame yaadannoo ni bana. Yeroo tokko qofa mul’ata. Waraqaa irratti barreessaatii kompiitara irraa fageessaa kaa’aa, yookaan nama amantanitti kennaa. Koodiin kanaan duraa ammaa kaasee homaa hin banu.
desk-notes-recovery-warning = Namni waraqaa kanaa fi garagalcha faayilii dabtaraa qabu yaadannoo keessan banuu danda’a.
desk-notes-erasing-note = Bakka sagantaan kun jecha icciitii gaafatutti yoo barreeffame, dabtara kana ni bana; dabtaroota biroo hunda immoo battaluma sanatti, akka deebi’uu hin dandeenyetti, balleessa.
desk-notes-erasing-computer = Kompiitara irratti garagalchi faayilichaa, akka waan homtuu hin barreeffamneetti, jecha icciitii duriitiin ammas ni banama.
desk-notes-grow-note = Dabtarri hundi, kan cufaa ta’es, bakka dabalataa argata. Faayilichi hamma bakka sanaa si’a afur guddata, yoomiyyuu deebi’ee hin xiqqaatu.
desk-notes-grown = Amma bakka caalutu jira.
desk-notes-erase-computer = Kompiitara irratti garagalchi faayilichaa jecha icciitii isaatiin ammas ni banama.
desk-notes-restoring = Garagalchi dubbifamaa jira
desk-notes-restored =
    { $count ->
        [0] Wanti garagalcha kana keessa jiru hundi duraanuu as jira.
        [one] Yaadannoon { $count } galeera.
       *[other] Yaadannoowwan { $count } galaniiru.
    }
desk-notes-open = Dabtarichi banaa dha. list, new, show 1 yookaan help barreessaa. “lock” isa cufa, daqiiqaan shan qabduu tokko malee darbus akkasuma. Esc si’a sadii tuquun battalumatti baasa.
desk-notes-in-memory = Dabtarri kun memorii keessa qofa jira. Yeroo cufamu, yoo dura garagalcha isaa hin qulfine, wanti isa keessa jiru hundi ni bada: copy FAAYILII.
desk-notes-prompt = yaadannoo>
desk-notes-closed = Dabtarichi cufameera.
desk-notes-idle = Daqiiqaa shaniif namni barreesse hin jiru: dabtarichi cufameera. Wanti olkaa’ame hundi nagaa dha.
desk-notes-lock = Ajaja lama gidduutti wanti banaa hafu hin jiru: ajajni tokkoon tokkoon dabtara bana, waan tokko hojjeta, ni cufa. “turnstone notes” qofatu banaa tursa, achitti “lock” isa cufa.

## Help

help-turnstone = { -app-name }: namoota dirqamanii biyyaa ba’aniif gargaarsa barbaaduu, networkii malee.
help-turnstone-more =
    Yaalaa: turnstone find "asylum lawyer" --country US

    Koodii ba’umsaa: 0 argame yookaan hojjetame, 1 homtuu hin argamne yookaan wanti sirraa’u jira, 2 hojjetamuu hin dandeenye.
help-find = Jecha keessaniin gargaarsa barbaadaa, afaan kamiiniyyuu.
help-find-more =
    --country malee addunyaan guutuun barbaadama, bu’aan hundis biyya isaa ni hima.
    Jechi sarara ajajaa irratti barreessitan seenaa shell keessanii keessatti hafuu danda’a. “turnstone find -” bakka sanaa galtee idilee (standard input) irraa dubbisa. Kan biraa waa’ee barbaachaa hafu hin jiru.
help-find-words = Waan barbaaddan, jecha keessaniin; - galtee idilee irraa dubbisa. Jecha malee, kan calaltuu waliin deemu hunda.
help-find-near = Fageenya magaalaa kana irraa safaruu, yookaan LATITUDE,LONGITUDE irraa
help-find-radius = Yoo fagaate kiiloomeetira kana qofa
help-find-category = Gosoota kana qofa, koodiidhaan, fakkeenyaaf asylum-legal; koodiin dogoggoraa kan isa fakkaatan ni hima
help-find-phase = Kan har’a gargaaru (urgent-safety), ji’a kana (stabilisation), yookaan jireenya ijaaruuf (long-term) qofa
help-find-audience = Kan namoota kana tajaajilu qofa, fakkeenyaaf lgbtq, trans, youth, women, refugees, undocumented
help-find-speaks = Bakka afaan kun dubbatamu qofa, mallattoo yookaan maqaadhaan
help-find-free = Kan tola ta’e qofa
help-find-no-id = Kan waraqaa eenyummaa suuraa qabu hin gaafanne qofa
help-find-open = Kan amma banaa ta’e qofa, yookaan yeroo kanatti, fakkeenyaaf 2026-11-23T18:00:00+01:00
help-find-remote = Kan bilbilaan yookaan interneetiin qofa
help-find-undocumented = Kan namoota waraqaa hin qabne tajaajilu qofa
help-find-strict = Kan hin beekamnes dhiisuu
help-find-limit = Baay’ina bu’aa isa guddaa
help-find-chips = Calaltuun dabalataa maal akka hambisu agarsiisuu
help-show = Waa’ee bu’aa tokkoo hunda agarsiisaa.
help-show-id = Id bu’aa jala jiru
help-now = Amma eenyutu deebisa: lakkoofsa yeroo balaa fi bilbila gargaarsaa.
help-countries = Maaltu keessa jira, eessaas dhufe.
help-guide = Qajeelcha, akkasumas hiika jechoota waajjiraalee dubbisaa.
help-guide-list = Qajeelchota tarreessaa.
help-guide-show = Qajeelcha tokko agarsiisaa, waan inni irratti hundaa’e waliin.
help-guide-show-guide = Maqaa isaa, akkuma tarree keessa jirutti
help-guide-show-second = Barreeffama hunda afaan kanaanis agarsiisuu
help-guide-terms = Jechoota waajjiraaleen fayyadaman ibsaa.
help-guide-terms-words = Jalqaba jechaa, yookaan kutaa isaa; yoo hin jirre, hunda
help-pack = Paakeejii deetaa galchaa, uumaa, sakatta’aa.
help-pack-import = Deetaa HSDS irraa paakeejii uumaa, gabaasa tarree hundaa waliin.
help-pack-import-file = Zip, foldarii, yookaan faayiloota (CSV, JSON)
help-pack-import-source-id = Gabaabaa fi kan hin jijjiiramne: kutaa id galmee hundaa ti
help-pack-import-source-name = Akka namoonni madda sana beekanitti
help-pack-import-licence = Ibsa SPDX, yookaan “none stated”
help-pack-import-source-url = Fuula isaa
help-pack-import-country = Biyya tarree biyya hin eernee fi lakkoofsota bilbilaa
help-pack-import-language = Afaan barreeffamootaa
help-pack-import-time-zone = Naannoo yeroo sa’aatii banamuu, fakkeenyaaf America/New_York
help-pack-import-confirmed-public = Faayilii id tarreessu, sarara tokkotti tokko, kan gosti isaa teessoo dhoksu ta’ellee teessoon isaa ifa ta’e
help-pack-import-report = Gabaasa akka JSON barreessuu
help-pack-import-pack-id = Maqaa paakeejii; yoo hin kennamne id maddaa
help-pack-import-pack-version = Maxxansa isaa
help-pack-build = content fi locales irraa paakeejii uumaa.
help-pack-inspect = Paakeejii sakatta’aa, waan ofii isaanii jedhanis agarsiisaa.
help-pack-inspect-file = Paakeejota; yoo hin jirre kan sagantaan qabatu
help-content = Qabiyyee irratti hojjedhaa.
help-content-check = content fi locales sakatta’aa, faayilii fi sarara waliin.
help-locale = Afaanota appii irratti hojjedhaa.
help-locale-check = Barreeffamoota afaan hundaa, yookaan kan tokkoo sakatta’aa, faayilii, sarara, tarjaa fi akkaataa sirreessaa waliin.
help-locale-check-missing = Barreeffama hin jirre hundas maqaa dha’uu
help-locale-coverage = Afaan hundi hammam akka jiru, haala isaas.
help-locale-new = Foldarii afaan haaraa uumaa.
help-locale-pseudo = Iskiriinii ilaaluuf afaanota fakkeessii barreessaa: en-XA (dheeraa, mallattoo sagalee qabu) fi ar-XB (mirgaa gara bitaatti).
help-locale-export = Barreeffamoota afaan tokkoo akka gabatee iskiriidshiitiitti barreessaa.
help-locale-import = Barreeffamoota gabatee akkasii irraa fudhadhaa.
help-locale-import-file = Gabatee (CSV)
help-locale-stamp = Kutaa qajeelchota hiikaman hundatti mallattoo barreeffama Ingiliffaa irraa hojjetamee godhaa; bakka mallattoon hanga ammaatti hin jirretti qofa.
help-locale-stamp-again = Bakka barreeffamni Ingiliffaa erga sanaa jijjiirametti illee: erga wal bira qabdanii ilaaltanii booda
help-notes = Yaadannoo qulfame qabadhaa, faayilii jecha icciitii qofti banu keessatti.
help-notes-more =
    Yaadannoon lakkoofsa isaa kan tarree keessaatiin, yookaan mata duree isaa keessaa jecha gahaa ta’een waamama. Ajaja malee dabtarichi banaa turee ajajoota kana tokko tokkoon fudhata; “lock”, daqiiqaan shan qabduu malee darbuun, yookaan Esc si’a sadii isa cufu.
    Ajaja lama gidduutti wanti banaa hafu hin jiru: ajajni hundi jecha icciitii gaafata, waan tokko hojjeta, dabtara cufa. Wanti qulfamu hin jiru.
    Jechi sarara ajajaa irratti barreessitan seenaa shell keessanii keessatti hafuu danda’a, yeroo ajajni hojjetus warri kompiitara kana irra jiran arguu danda’u. Wanti yeroo gaafatamtan barreessitan lamaan keessattuu hin hafu.
    Jechi icciitii yoomiyyuu filannoo yookaan jijjiiramaa (variable) miti. Iskiriiptiif: --passphrase-file.
help-notes-data = Foldarii faayilii dabtaraa
help-notes-passphrase-file = Jecha icciitii fi deebii biraa hunda faayilii kana irraa dubbisuu, sarara tokkotti tokko, tartiiba gaafatamaniin; - galtee idilee dha
help-notes-in-memory = Dabtara haaraa memorii keessa qofa qabachuu, hanga baatanitti: wanti barreeffamu hin jiru, sana booda hundi ni bada
help-notes-make = Dabtara uumaa, dura akeekkachiisa isaa waliin.
help-notes-make-keep = Jecha icciitii dabtara biraa hafuu qabu hundaa gaafachuu; kan hin eeramne balleeffamuu danda’a
help-notes-make-room = MiB dabtara tokkoon tokkoof, yeroo faayilichi uumamu; si’a afur sana fudhata
help-notes-list = Yaadannoo tarreessaa.
help-notes-list-tag = Yaadannoo mallattoo kana qabu qofa
help-notes-search = Yaadannoo keessa barbaadaa.
help-notes-search-words = Jechoota hundi isaanii yaadannoo keessa jiraachuu qaban; yoo hin jirre ni gaafatamu
help-notes-show = Yaadannoo agarsiisaa.
help-notes-new = Yaadannoo barreessaa.
help-notes-new-more = --title fi --body malee yaadannoon ni gaafatama; bakka galteen idilee teerminaala hin taanetti achi irraa dubbifama, sararri isaa jalqabaas mata duree dha.
help-notes-new-title = Maal jedhama
help-notes-new-body = Maal jedha; - galtee idilee irraa dubbisa
help-notes-new-tags = Jechoota ittiin argattan, gidduutti koomaa waliin
help-notes-new-happened = Yoom akka ta’e, jecha keessaniin
help-notes-new-pin = Jalqaba irra kaa’uu
help-notes-new-unpin = Jalqaba irra kaa’uu dhiisuu
help-notes-edit = Yaadannoo jijjiiraa: wanti hin eeramne akkuma jirutti hafa.
help-notes-edit-title = Maal jedhama
help-notes-edit-body = Maal jedha; - galtee idilee irraa dubbisa
help-notes-edit-tags = Jechoota ittiin argattan, gidduutti koomaa waliin, bakka kan dura qabuu
help-notes-edit-happened = Yoom akka ta’e, jecha keessaniin; duwwaan irraa kaasa
help-notes-edit-pin = Jalqaba irra kaa’uu
help-notes-edit-unpin = Jalqaba irra kaa’uu dhiisuu
help-notes-edit-editor = Gulaaltuu keessan ($VISUAL yookaan $EDITOR) banuu, akeekkachiisa booda, faayilii memorii keessaa irratti
help-notes-edit-on-disk = Bakka sirnichi memorii keessatti iddoo hin qabnetti, faayiliin gulaaltuu diiskii irra akka taa’u eeyyamuu
help-notes-attach = Faayilii yaadannoo keessatti qulfaa.
help-notes-attach-file = Faayilicha; bakka jirus ni hafa
help-notes-detach = Faayilii itti qabsiifame irraa kaasaa.
help-notes-save-attachment = Faayilii itti qabsiifame gara faayilii haaraatti ifatti barreessaa.
help-notes-save-attachment-file = Faayilii barreeffamu; dura jiraachuu hin qabu
help-notes-delete = Yaadannoo fi waan itti qabsiifame haqaa.
help-notes-passphrase = Jecha icciitii biraa filadhaa.
help-notes-recovery-code = Koodii deebisuu uumaa, yeroo tokko qofa mul’ata.
help-notes-erasing-passphrase = Jecha icciitii dabtara kana banee kan biroo hunda balleessu qopheessaa.
help-notes-erasing-passphrase-clear = Irraa kaasuu
help-notes-second = Dabtara biraa uumaa; inni kun ni hafa.
help-notes-second-keep = Jecha icciitii dabtara dabalataa hafuu qabu hundaa gaafachuu
help-notes-grow = Bakka dabtara hundaa guddisaa.
help-notes-grow-mib = MiB kanaan; lakkoofsa malee, hamma ta’uu danda’u agarsiisa
help-notes-copy = Garagalcha qulfame barreessaa, jecha icciitii mataa isaatiin yookaan furtuu nama biraatiin.
help-notes-copy-file = Faayilii barreeffamu; dura jiraachuu hin qabu
help-notes-copy-note = Yaadannoowwan kana qofa
help-notes-copy-for = Furtuu uummataa age (age1…) kanaan qulfuu, fakkeenyaaf kan abukaattoo
help-notes-restore = Yaadannoo garagalcha qulfame keessaa galchaa.
help-notes-restore-file = Garagalcha qulfame
help-notes-erase = Dabtara kana akka deebi’uu hin dandeenyetti balleessaa.
help-notes-lock = Dabtaricha bakka banaa turutti cufaa.
help-any-note = Lakkoofsa isaa kan tarree keessaa, yookaan mata duree isaa keessaa jecha gahaa
help-any-name = Maqaa faayilii itti qabsiifamee, yookaan lakkoofsa isaa
help-any-json = Sagantaaleef: JSON
help-any-country = Bakka jirtan: qubee lama yookaan maqaa. Yoomiyyuu hin tilmaamamu.
help-any-lang = Afaanota dubbistan, kan caalu dursee
help-any-now = Sa’aatii, qormaataaf, fakkeenyaaf 2026-11-23T18:00:00Z
help-any-pack = Paakeejii namni hin mallatteessine kana keessas ilaaluu; wanti isa irraa dhufu hundi mallattoo qaba
help-any-data-dir = Bakka tarreen qophaa’e taa’u: deetaa ifaa qofa
help-any-folder = Foldarii content fi locales of keessaa qabu
help-any-locale = Afaan tokko, mallattoo isaatiin, fakkeenyaaf so yookaan fa-AF
help-any-output = Bakka itti barreeffamu
help-value-guide = MAQAA
help-value-second = AFAAN
help-value-locale = MALLATTOO
help-value-data = FOLDARII
help-value-passphrase-file = FAAYILII
help-value-room = MIB
help-value-mib = MIB
help-value-tag = MALLATTOO
help-value-note = YAADANNOO
help-value-name = MAQAA
help-value-title = BARREEFFAMA
help-value-body = BARREEFFAMA
help-value-tags = MALLATTOOLEE
help-value-happened = BARREEFFAMA
help-value-for = FURTUU
help-value-words = JECHOOTA
help-value-near = BAKKA
help-value-radius = KM
help-value-category = KOODII
help-value-phase = YEROO
help-value-audience = EENYU
help-value-speaks = AFAAN
help-value-open = SAATII
help-value-limit = LAKKOOFSA
help-value-id = ID
help-value-file = FAAYILII
help-value-source-id = ID
help-value-source-name = MAQAA
help-value-licence = HAYYAMA
help-value-source-url = URL
help-value-country = BIYYA
help-value-language = AFAAN
help-value-time-zone = NAANNOO
help-value-confirmed-public = FAAYILII
help-value-report = FAAYILII
help-value-pack-id = ID
help-value-pack-version = LAKKOOFSA
help-value-lang = AFAANOTA
help-value-now = SAATII
help-value-pack = FAAYILII
help-value-data-dir = FOLDARII
help-value-folder = FOLDARII
help-value-output = FAAYILII

## Errors: what happened, what to do

desk-error-unreadable = { $name } dubbifamuu hin danda’u, yookaan baay’ee guddaa dha. Maqaa isaa fi dubbisuu dandeessanii fi dhiisuu keessan ilaalaa.
desk-error-unwritable = { $name } barreeffamuu hin danda’u. Wanti jijjiirame hin jiru. Foldarichaa fi bakka hafe ilaalaa.
desk-error-pack-damaged = { $name } paakeejii miti, yookaan miidhameera, yookaan gidduutti cite. Bakka inni irraa dhufe irraa deebisaa fidaa.
desk-error-pack-changed = { $name } erga uumamee booda jijjiirameera. Hin amaninaa; deebisaa fidaa.
desk-error-pack-too-large = { $name } paakeejii kamiyyuu caalaa guddaa dha. Hin banamne.
desk-error-pack-too-new = { $name } sagantaa kana isa booda ba’een hojjetame. Dura { -app-name } haaromsaa.
desk-error-pack-unwritable = Galmeewwan kun paakeejii hin ta’an: lama isaanii id tokko qabu. { $name } hin barreeffamne.
desk-error-import-zip = Faayiliin zip miidhameera yookaan gidduutti cite. Wanti gale hin jiru.
desk-error-import-large = Galteen yeroo bal’atu baayitii { $limit } ol dha. Wanti gale hin jiru.
desk-error-import-dense = Faayiliin zip keessa jiru tokko si’a { $limit } ol bal’ata, tarreen kamiyyuu akkas hin ta’u. Wanti gale hin jiru.
desk-error-import-files = Galteen faayiloota { $limit } ol qaba. Wanti gale hin jiru.
desk-error-import-rows = Galteen tarree { $limit } ol qaba. Wanti gale hin jiru.
desk-error-import-columns = Gabateen tokko tarjaa { $limit } ol qaba. Wanti gale hin jiru.
desk-error-import-deep = JSON sadarkaa { $limit } ol wal keessa jira. Wanti gale hin jiru.
desk-error-import-json = Sararri { $limit } kan faayilii JSON tokkoo JSON miti. Wanti gale hin jiru.
desk-error-import-no-tables = Gabateen HSDS hin argamne. Zip, foldarii faayiloota CSV, yookaan faayilii JSON eeraa.
desk-error-import-options = Filannoon kun dogoggora: { $name }. turnstone pack import --help ilaalaa.
desk-error-import-other = Galtee kana galchuun hin danda’amu.
desk-error-content =
    { $count ->
        [one] Qabiyyeen dogoggora { $count } qaba. Paakeejiin barreeffame hin jiru.
       *[other] Qabiyyeen dogoggoroota { $count } qaba. Paakeejiin barreeffame hin jiru.
    }
desk-error-place = Magaalaan { $name } jedhamu keessa hin jiru. Magaalaa guddaa dhihoo jiru yaalaa, yookaan LATITUDE,LONGITUDE.
desk-error-place-similar = Magaalaan { $name } jedhamu keessa hin jiru. Kanneen keessaa isa tokkoo: { $towns }?
desk-error-country = { $name } biyya nuti beeknu miti. Qubee lamaan isaatti fayyadamaa, fakkeenyaaf DE yookaan US.
desk-error-language = { $name } afaan nuti beeknu miti. Mallattoo isaatti fayyadamaa, fakkeenyaaf fa yookaan es.
desk-error-time = { $name } yeroo miti. Akka 2026-11-23T18:00:00+01:00 barreessaa.
desk-error-no-terminal = Teerminaalli jecha icciitii itti gaafatan hin jiru. Iskiriiptii keessatti --passphrase-file fayyadamaa.
desk-error-not-answered = Wanti gaafatame tokko hin deebifamne. Kana caalaa wanti jijjiirame hin jiru.
desk-error-not-text = Kun barreeffama (UTF-8) miti, yookaan yaadannoo tokkoof baay’ee dheeraa dha. Wanti jijjiirame hin jiru.
desk-error-no-notes-folder = Sirni kun foldarii deetaa keessanii hin eeru. --data waliin tokko eeraa.
desk-error-notes-folder = Yaadannoon { $name } keessa taa’uu hin danda’u: uumamuu, dubbifamuu yookaan barreeffamuu hin danda’u. Wanti jijjiirame hin jiru. --data waliin foldarii biraa eeraa, yookaan --in-memory waliin hanga baatanitti yaadannoo memorii keessa qabadhaa.
desk-error-no-notebook = { $name } keessa dabtarri hin jiru. Uumuuf: turnstone notes make. Yookaan foldarii isaa --data waliin eeraa.
desk-error-note = Yaadannoon lakkoofsa kana, yookaan mata duree isaa keessatti jechoota kana qabu hin jiru. Ilaalaa: turnstone notes list
desk-error-note-ambiguous = Yaadannoowwan hedduun mata duree isaanii keessatti jechoota kana qabu. Lakkoofsa isaatiin tokko eeraa: { $numbers }
desk-error-attachment = Faayiliin maqaa kana qabu yaadannichatti hin qabsiifamne. Ilaalaa: turnstone notes show YAADANNOO
desk-error-file-exists = { $name } duraanuu achi jira. Akkuma jirutti dhiifame. Maqaa biraa filadhaa.
desk-error-nothing-to-change = Maal akka jijjiiramu hin himamne. Ilaalaa: turnstone notes edit --help
desk-error-growth = Dabtarootni hammana guddachuu hin danda’an. Ilaalaa: turnstone notes grow
desk-error-no-editor = Sirnichi gulaaltuu hin eeru. VISUAL yookaan EDITOR qopheessaa, yookaan yaadannicha filannoodhaan jijjiiraa.
desk-error-editor-failed = Gulaaltichi jalqabuu hin dandeenye, yookaan kufe. Yaadannichi akkuma jirutti hafe.
desk-error-no-memory-folder = Sirni kun faayilii memorii keessaaf bakka hin qabu, kanaaf faayiliin gulaaltuu diiskii irra taa’a. Kana yoo barbaaddan --on-disk jedhaa, yookaan yaadannicha filannoodhaan jijjiiraa.
desk-error-in-memory = Wanti memorii keessa qofa jiru yeroo ajajni xumuramu ni bada. --in-memory ajaja malee fayyadamaa: turnstone notes --in-memory
