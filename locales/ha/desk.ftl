### What the desk’s command line shows.
### State: draft. Not read by anybody who speaks it natively.

## Labels beside a result. Short: they stand in a column of eleven characters.

label-phone = Waya
label-web = Intanet
label-email = Imel
label-open = Lokuta
label-distance = Nisa
label-town = Gari
label-about = Bayani
label-why = Dalili
label-not-known = Ba tabbas
label-trust = Aminci
label-id = ID
label-guide = A jagora
label-understood = An fahimta
label-categories = Rukunai
label-sources = Majiyoyi
no-number = Babu lamba a rubuce.
more-numbers =
    { $count ->
        [one] Da wata lamba { $count }: turnstone show ID
       *[other] Da wasu lambobi { $count }: turnstone show ID
    }
elsewhere-more = Wasu ƙasashe ma suna da sakamako. Ku cire --country domin ku gan su.
heading-services = Abin da ake bayarwa

## Long work

progress-index = Ana shirya kundin
progress-import = Ana shigo da bayanai

## Packs

pack-written = An rubuta: { $name }, bayanai { $records }, bayit { $bytes }.
inspect-size = bayit { $packed }, { $decoded } idan an warware
inspect-languages = Harsuna: { $languages }

## The report of an import

report-table = Jadawali
report-rows = Layuka
report-kept = an riƙe
report-mended = an gyara
report-dropped = an watsar
report-total = Jimla
report-outcome = Sakamako
report-reason = Dalili
report-count = Adadi
report-lines = Layukan fayil
report-ignored-files = Fayilolin da ba jadawalin HSDS ba ne: { $files }
report-missing-files = Fayilolin da bayanan suka ambata amma babu su: { $files }

## Checking the content

check-summary =
    { $findings ->
        [0] Fayiloli { $files }, babu wani kuskure.
        [one] Fayiloli { $files }, an gano kuskure { $findings }.
       *[other] Fayiloli { $files }, an gano kurakurai { $findings }.
    }
finding-unreadable = Ba za a iya karanta wannan ba
finding-need-words = Akwai kuskure a kalmomin buƙata
finding-edition = Dole a samu edition.toml guda ɗaya
finding-unknown-file = Sunan fayil ɗin ba lambar ƙasa ba ce
finding-unknown-category = Babu irin wannan rukuni
finding-unknown-audience = Babu irin wannan jama’a
finding-no-source = Wannan yana buƙatar majiya
finding-phone-without-source = Lambar waya tana buƙatar majiya
finding-phone-of-closed = Abin da aka rufe ba shi da lambar waya
finding-phone-of-low-confidence = Majiya ɗaya wadda ba tasa ba ce, ba ta isa ba ga lambar waya
finding-invalid-number = Ba lambar ƙasa da ƙasa ba ce, ba kuma gajeruwar lamba ba
finding-invalid-short-number = Gajeruwar lamba ba ta da lambar farawa, kuma lambobinta kaɗan ne
finding-number-not-as-printed = Abin da ake kira ba shi ne abin da aka buga ba
finding-two-numbers = Ko lambar waya ko gajeruwar lamba, ba duka biyun ba
finding-invalid-date = Kwanan wata shi ne YYYY, YYYY-MM ko YYYY-MM-DD
finding-invalid-hours = Ba a fahimci waɗannan lokuta ba
finding-no-time-zone = Lokuta suna buƙatar agogon wuri
finding-invalid-time-zone = Babu irin wannan agogon wuri
finding-invalid-language = Ba alamar harshe ba ce, ko ba daidai aka rubuta ta ba
finding-invalid-country = Ba lambar ƙasa ba ce, ko ba ta wannan fayil ba ce
finding-invalid-address = Ba adireshin intanet ba ne, ba kuma na imel ba
finding-invalid-key = Mabuɗi ana rubuta shi da ƙananan haruffa da karan-ɗori
finding-duplicate-key = Wannan mabuɗi ya fito sau biyu
finding-duplicate-name = Wannan suna ya fito sau biyu
finding-empty-text = Wannan rubutu bai ce komai ba
finding-invalid-ages = Mafi ƙarancin shekaru ya fi mafi yawan shekaru
finding-contradiction = Wannan ya saɓa wa kansa
finding-guide-head = Farkon wannan jagora ba kamar yadda docs/guides.md ya faɗa ba ne
finding-guide-markup = Jagorori ba su da irin wannan: docs/guides.md ya jera abin da suke da shi
finding-guide-braces = Kowane ɓangare yana ƙarewa da sunansa da abin da ya dogara a kai, a cikin baka biyu masu lanƙwasa
finding-guide-duplicate = Ɓangarori biyu na wannan jagora suna da suna iri ɗaya
finding-guide-source = Babu wanda ya karanta wannan majiya: ba ta cikin content/guides/sources.tsv
finding-guide-link = Wannan haɗi ba ya kai ko’ina
finding-guide-number = Lambobin da ake kira suna cikin kundi, inda suke da majiya
finding-guide-translation = Wannan ba kamar yadda yake a jagorar Turanci ba ne
finding-glossary = Wannan kalma ba ta da ma’ana, ko tana da majiyar da babu wanda ya karanta

## Guides on a computer

guide-list-hint = Ku karanta ɗaya da: turnstone guide show SUNA
guide-unknown = Babu jagora mai wannan suna. Ku duba: turnstone guide list
term-unknown = Babu irin wannan kalma a jerin ma’anonin kalmomi. Ku duba: turnstone guide terms

## The tools for translators

locale-language = Harshe
locale-messages = Saƙonni
locale-needs = Buƙatu
locale-guides = Jagorori
locale-terms = Kalmomi
locale-outdated = Tsofaffi
locale-state = Matsayi
locale-state-draft = daftari
locale-state-reviewed = an duba
locale-state-not-shown = ba a nunawa
locale-new-made = An yi: { $folder }. Ku fara fassara app.ftl, sannan ku rubuta: turnstone locale check
locale-exported = An rubuta: { $name }, rubutu { $rows }.
locale-imported = An canja rubutu { $changed }, { $same } suna yadda suke.
locale-left = An bar waɗannan layuka yadda suke: rubutunsu na Turanci yanzu wani ne daban, ko kuma babu abin da yake da wannan suna. Ku sake fitar da jadawalin, sannan ku kwafi rubutunku zuwa cikinsa.
locale-facts-not-compared = { $language }: an kwatanta lambobi da na Turanci. Har yanzu wannan dubawa bai san kalmomin da suke faɗin tsawon lokacin da abu yake ɗauka da abin da kada a yi ba: ku kwatanta waɗannan da kanku.
locale-stamped = An sa wa ɓangarori { $count } alamar rubutun Turanci da aka fassara su daga gare shi.
finding-locale-syntax = Wannan ba Fluent ba ne: ku duba layin da yake gabansa ma
finding-locale-state = Bayanin farko yana buƙatar layi “### State: draft” ko “### State: reviewed”, kuma reviewed yana buƙatar mutum na biyu
finding-locale-unknown = Turanci ba shi da saƙo mai wannan suna: ku duba ko an yi kuskuren rubutu
finding-locale-missing = Ba a fassara ba tukuna
finding-locale-repeated = Wannan suna ya fito sau biyu: ku cire ɗaya
finding-locale-variable = Turanci ba shi da irin wannan variable a nan: ku rubuta sunansa kamar yadda yake a Turanci
finding-locale-variable-missing = Wani variable na rubutun Turanci ya ɓace: ku sa shi a inda ya dace a jimlarku
finding-locale-term = Sunan manhajar ya fito da wata siffa dabam da ta Turanci
finding-locale-attribute = Attributes ɗin ba na saƙon Turanci ba ne
finding-locale-plural-missing = Wata siffar jam’i ta wannan harshe ta ɓace: ku ƙara ta kafin *[other]
finding-locale-plural-unknown = Wannan harshe ba shi da irin wannan siffar jam’i: ku cire ta
finding-locale-one = A nan “one” yana tsaye a maimakon lamba da aka rubuta da kalma ko da adadi: ku rubuta variable ɗin
finding-locale-markup = Wani haɗi, umarni ko zaɓi na rubutun Turanci ya ɓace: ku bar su yadda suke
finding-locale-invisible = Harafi da babu mai iya gani: ku cire shi
finding-locale-direction = Alamar alkiblar rubutu: ku cire ta, manhajar ce take sa su
finding-locale-quotes = Miƙaƙƙiyar alamar zance: ku rubuta irin ta harshenku
finding-locale-long = Ya fi wurinsa a kan allo tsawo: ku nemo gajerun kalmomi
finding-locale-folder = Sunan foldar ba alamar harshe ba ce yadda aka saba rubuta ta
finding-locale-same = Daidai yake da na Turanci: idan haka ya kamata, ku bar shi
finding-guide-prohibition = A Turanci an ce “do not” ko “never” a nan, amma wannan bai ce haka ba

## Notes

desk-notes-setup-seen = Fayil ɗaya yana da wurin littattafai da dama. Babu wanda zai iya gane daga kwafi ɗaya nasa ko littattafai nawa ne, ko yadda suka cika. Ana iya ganin cewa fayil ɗin yana nan: a kwamfuta ana yin sa ne tare da littafi na farko.
desk-notes-setup-forced = Ba zai iya taimakonku ba idan wani ya tilasta muku rubuta kalmomin sirri, ko idan wani shirin leƙen asiri yana kallon kwamfutar.
desk-notes-setup-computer = Kwamfuta ba ta riƙe wani sirri nata don mabuɗin, kamar yadda waya take yi: duk wanda ya yi kwafin fayil ɗin zai iya hasashen kalmomin sirri iya tsawon lokacin da yake so. Ku ɗauki kalmomi biyar da na’ura ta zaɓa. Faifan kwamfuta zai iya riƙe tsofaffin guntayen fayil ɗin.
desk-notes-making = Ana yin fayil ɗin
desk-notes-next = Ku yi rubutu da: turnstone notes new. Lamba don ranar da kuka manta kalmomin sirri: turnstone notes recovery-code. Littafi marar abin ɓoyewa a gefensa: turnstone notes second --keep.
desk-notes-keep-prompt = Kalmomin sirri na littafin da za a bari; ku danna Enter kawai idan babu sauran:
desk-notes-this-one-stays = Littafin da yake a buɗe zai zauna yadda yake.
desk-notes-none-to-keep = A ci gaba ba tare da ambaton ko ɗaya ba? A lokacin za a iya lalata duk wani littafi dabam. Da --keep za ku ambaci waɗanda za a bari.
desk-notes-yes = eh
desk-notes-erase-word = goge
desk-notes-answer = Ku rubuta “{ $word }” domin a ci gaba:
desk-notes-nothing-changed = Ba a canja komai ba.
desk-notes-passphrase-prompt = Kalmominku na sirri; Enter kawai yana ɗaukar waɗannan kalmomi; “wasu” yana zaɓo wasu:
desk-notes-draw-word = wasu
desk-notes-recovered = Lambar dawo da bayanai ce ta buɗe wannan littafi. Ku zaɓi sababbin kalmomin sirri yanzu: turnstone notes passphrase
desk-notes-typing = Ana ajiye kowane layi idan kun danna Enter. Layi mai aya kawai (.) yana ƙare rubutun.
desk-notes-deleted = Ya tafi, kuma an rubuta wani abu a kansa.
desk-notes-detach-question = A cire wannan fayil daga rubutun? Za a rubuta wani abu a kansa kuma ba za a iya dawo da shi ba.
desk-notes-editor-warning = Editan zai karɓi rubutun a fili, a cikin wani fayil da ake rubuta wani abu a kansa kuma a cire shi idan kun rufe shi. Editan zai iya riƙe fiye da haka: fayilolin swap, tarihi, fayilolin da aka buɗe na ƙarshe. Tsarin kwamfuta zai iya rubuta ƙwaƙwalwa a wurin swap nasa.
desk-notes-editor-on-disk = A wannan tsari, fayil ɗin editan yana kan faifai. Ana rubuta wani abu a kansa daga baya, amma faifan zai iya riƙe abin da yake a wurin a da.
desk-notes-saving = Ana rubuta fayil ɗin
desk-notes-saved-in-clear = An rubuta a { $name }, a fili: duk wanda ya same shi a can zai iya buɗe shi. Ku goge shi idan kun gama; faifan zai iya riƙe abin da yake a wurin a da.
desk-notes-recovery-note = Tana buɗe rubuce-rubucen idan an manta kalmomin sirri. Sau ɗaya ake nuna ta. Ku rubuta ta a takarda, ku ajiye takardar nesa da kwamfutar, ko ku ba wani da kuka yarda da shi. Daga yanzu lambar da aka yi kafin wannan ba ta buɗe komai.
desk-notes-recovery-warning = Duk wanda yake da wannan takarda da kwafin fayil ɗin littafin zai iya buɗe rubuce-rubucenku.
desk-notes-erasing-note = Idan an rubuta su a inda wannan shiri yake neman kalmomin sirri, suna buɗe wannan littafi kuma suna lalata duk wani littafi dabam har abada, nan take.
desk-notes-erasing-computer = A kwamfuta, kwafin fayil ɗin yana buɗewa har yanzu da tsofaffin kalmomin sirri, kamar ba a rubuta komai ba.
desk-notes-grow-note = Kowane littafi zai samu ƙarin wuri, har da wanda yake a rufe. Fayil ɗin zai ƙaru da ninki huɗu na haka, kuma ba zai sake raguwa ba har abada.
desk-notes-grown = Akwai ƙarin wuri yanzu.
desk-notes-erase-computer = A kwamfuta, kwafin fayil ɗin yana buɗewa har yanzu da kalmomin sirrinsa.
desk-notes-restoring = Ana karanta kwafin
desk-notes-restored =
    { $count ->
        [0] Duk abin da yake cikin wannan kwafi yana nan tuni.
        [one] Rubutu { $count } ya shigo.
       *[other] Rubuce-rubuce { $count } sun shigo.
    }
desk-notes-open = Littafin yana a buɗe. Ku rubuta list, new, show 1, ko help. “lock” yana rufe shi, haka ma minti biyar ba tare da taɓa madanni ba. Esc sau uku yana fita nan take.
desk-notes-in-memory = Wannan littafi yana cikin ƙwaƙwalwar kwamfuta kawai. Idan an rufe shi, duk abin da yake cikinsa ya ɓace, sai dai idan kun fara yin kulallen kwafi nasa: copy FAYIL.
desk-notes-prompt = rubutu>
desk-notes-closed = An rufe littafin.
desk-notes-idle = Ba wanda ya rubuta komai har minti biyar: an rufe littafin. Duk abin da aka ajiye yana nan lafiya.
desk-notes-lock = Babu abin da yake zama a buɗe tsakanin umarni biyu: kowane umarni yana buɗe littafin, ya yi abu ɗaya, ya rufe shi. “turnstone notes” kaɗai ne yake barin sa a buɗe, kuma “lock” yana rufe shi a can.

## Help

help-turnstone = { -app-name }: ku nemo taimako ga mutanen da dole ta sa suka bar gida, ba tare da intanet ba.
help-turnstone-more =
    Ku gwada: turnstone find "asylum lawyer" --country US

    Lambobin fita: 0 an samu ko an gama, 1 ba a samu komai ba ko akwai abin gyara, 2 ba a iya yi ba.
help-find = Ku nemo taimako da kalmominku, da kowane harshe.
help-find-more =
    In babu --country, ana nema a duk duniya kuma kowane sakamako yana faɗin ƙasarsa.
    Kalmomin da kuka rubuta a layin umarni za su iya zama a tarihin shell ɗinku. “turnstone find -” yana karanta su daga standard input maimakon haka. Ba a riƙe wani abu dabam na nema.
help-find-words = Abin da kuke buƙata, da kalmominku; - yana karanta shi daga standard input. In babu kalmomi, duk abin da ya dace da sharuɗɗan.
help-find-near = A auna nisa daga wannan gari, ko daga LATITUDE,LONGITUDE
help-find-radius = Nisan kilomita da bai fi haka ba
help-find-category = Waɗannan rukunai kawai, da lambarsu, kamar asylum-legal; idan an yi kuskure, ana nuna masu kama da ita
help-find-phase = Abin da yake taimako yau (urgent-safety), a wannan wata (stabilisation), ko wajen gina rayuwa (long-term) kawai
help-find-audience = Abin da yake taimaka wa waɗannan mutane kawai, kamar lgbtq, trans, youth, women, refugees, undocumented
help-find-speaks = Inda ake jin wannan harshe kawai, da alamarsa ko sunansa
help-find-free = Na kyauta kawai
help-find-no-id = Abin da ba ya neman katin shaida mai hoto kawai
help-find-open = Abin da yake a buɗe yanzu kawai, ko a wani lokaci kamar 2026-11-23T18:00:00+01:00
help-find-remote = Ta waya ko intanet kawai
help-find-undocumented = Abin da yake taimaka wa waɗanda ba su da takardu kawai
help-find-strict = A cire abin da ba a sani ba ma
help-find-limit = Mafi yawan sakamako
help-find-chips = A nuna abin da zai rage idan an ƙara sharuɗɗa
help-show = A nuna duk bayani kan sakamako ɗaya.
help-show-id = ID ɗin da yake ƙarƙashin sakamako
help-now = Waɗanda suke amsawa yanzu: lambobin gaggawa da layukan taimakon gaggawa.
help-countries = Abin da ke cikin manhajar, da inda ya fito.
help-guide = A karanta jagorori, da ma’anar kalmomin ofisoshi.
help-guide-list = A jera jagororin.
help-guide-show = A nuna jagora, da abin da ya dogara a kai.
help-guide-show-guide = Sunansa, kamar yadda yake a jeri
help-guide-show-second = A nuna kowane rubutu da wannan harshe ma
help-guide-terms = A bayyana kalmomin da ofisoshi suke amfani da su.
help-guide-terms-words = Farkon kalma, ko wani ɓangarenta; in ba a faɗi ko ɗaya ba, duka
help-pack = A shigo da ƙunshin bayanai, a gina, a duba su.
help-pack-import = A yi ƙunshi daga bayanan HSDS, da rahoto kan kowane layi.
help-pack-import-file = Zip, folda, ko fayiloli (CSV, JSON)
help-pack-import-source-id = Gajere kuma wanda ba ya canjawa: yana cikin ID na kowane bayani
help-pack-import-source-name = Yadda mutane suka san majiyar
help-pack-import-licence = Kalmar SPDX, ko “none stated”
help-pack-import-source-url = Shafinta
help-pack-import-country = Ƙasar layukan da ba su ambaci ko ɗaya ba, da ta lambobin waya
help-pack-import-language = Harshen rubutun
help-pack-import-time-zone = Agogon wurin lokutan buɗewa, kamar America/New_York
help-pack-import-confirmed-public = Fayil mai ID-ID, ɗaya a kowane layi, waɗanda adireshinsu na kowa ne ko da yake rukuninsu zai ɓoye shi
help-pack-import-report = A rubuta rahoton a matsayin JSON
help-pack-import-pack-id = Sunan da za a ba ƙunshin; ID na majiyar idan ba a faɗa ba
help-pack-import-pack-version = Bugunsa
help-pack-build = A haɗa content da locales su zama ƙunshi.
help-pack-inspect = A duba ƙunshe-ƙunshe, a nuna abin da suke faɗa game da kansu.
help-pack-inspect-file = Ƙunshe-ƙunshe; in ba a faɗi ko ɗaya ba, waɗanda shirin yake ɗauke da su
help-content = A yi aiki kan abubuwan ciki.
help-content-check = A duba content da locales, da fayil da layi.
help-locale = A yi aiki kan harsunan manhajar.
help-locale-check = A duba rubutun kowane harshe, ko na harshe ɗaya, da fayil, layi, ginshiƙi da hanyar gyara.
help-locale-check-missing = A ambaci kowane rubutu da babu shi ma
help-locale-coverage = Nawa ne yake akwai na kowane harshe, da matsayinsa.
help-locale-new = A yi foldar sabon harshe.
help-locale-pseudo = A rubuta harsunan gwaji don duba shafuka: en-XA (mai tsawo, da alamomin harufa) da ar-XB (daga dama zuwa hagu).
help-locale-export = A rubuta rubutun harshe a matsayin jadawali don spreadsheet.
help-locale-import = A karɓo rubutu daga irin wannan jadawali.
help-locale-import-file = Jadawalin (CSV)
help-locale-stamp = A sa wa kowane ɓangare na fassararrun jagorori alamar rubutun Turanci da aka yi shi daga gare shi; sai inda babu alama tukuna kawai.
help-locale-stamp-again = Har da inda rubutun Turanci ya canja tun daga lokacin: bayan kun kwatanta su
help-notes = A ajiye kulallun rubuce-rubuce, a fayil da kalmomin sirri kaɗai suke buɗewa.
help-notes-more =
    Ana kiran rubutu da lambarsa a cikin jeri, ko da isasshen ɓangare na takensa. In ba a faɗi umarni ba, littafin yana zama a buɗe kuma yana karɓar waɗannan umarni ɗaya bayan ɗaya; “lock”, minti biyar ba tare da taɓa madanni ba, ko Esc sau uku suna rufe shi.
    Tsakanin umarni biyu babu abin da yake zama a buɗe: kowane umarni yana neman kalmomin sirri, ya yi abu ɗaya, ya rufe littafin. Babu abin da za a kulle.
    Kalmomin da kuka rubuta a layin umarni za su iya zama a tarihin shell ɗinku, kuma wasu mutane a wannan kwamfuta za su iya ganin su yayin da umarnin yake aiki. Abin da kuka rubuta idan an tambaye ku ba ya zama a ko ɗaya daga cikinsu.
    Kalmomin sirri ba sa taɓa zama zaɓi (option) ko variable. Don script: --passphrase-file.
help-notes-data = Foldar fayil ɗin littattafai
help-notes-passphrase-file = A karanta kalmomin sirri da duk sauran amsoshi daga wannan fayil, ɗaya a kowane layi, a jerin yadda ake tambayar su; - shi ne standard input
help-notes-in-memory = A ajiye sabon littafi a ƙwaƙwalwa kawai, har ku fita: ba a rubuta komai, kuma duk yana ɓacewa a lokacin
help-notes-make = A yi littafi, da gargaɗinsa da farko.
help-notes-make-keep = A tambayi kalmomin sirri na kowane littafi dabam da za a bari; wanda ba a ambata ba, za a iya lalata shi
help-notes-make-room = MiB ga kowane littafi, lokacin da ake yin fayil ɗin; yana ɗaukar ninki huɗu na haka
help-notes-list = A jera rubuce-rubucen.
help-notes-list-tag = Rubuce-rubuce masu wannan alama kawai
help-notes-search = A nema a cikin rubuce-rubuce.
help-notes-search-words = Kalmomin da dole duka su kasance a cikin rubutu; in ba a faɗi ko ɗaya ba, za a tambaye su
help-notes-show = A nuna rubutu.
help-notes-new = A yi sabon rubutu.
help-notes-new-more = In babu --title da --body, za a tambayi rubutun; inda standard input ba terminal ba ne, daga can ake karanta shi, kuma layinsa na farko shi ne take.
help-notes-new-title = Sunansa
help-notes-new-body = Abin da ya ƙunsa; - yana karanta shi daga standard input
help-notes-new-tags = Kalmomin neman sa, da waƙafi a tsakaninsu
help-notes-new-happened = Lokacin da ya faru, da kalmominku
help-notes-new-pin = A sa shi na farko
help-notes-new-unpin = Kada a sa shi na farko
help-notes-edit = A canja rubutu: abin da ba a ambata ba yana zama yadda yake.
help-notes-edit-title = Sunansa
help-notes-edit-body = Abin da ya ƙunsa; - yana karanta shi daga standard input
help-notes-edit-tags = Kalmomin neman sa, da waƙafi a tsakaninsu, a madadin waɗanda yake da su
help-notes-edit-happened = Lokacin da ya faru, da kalmominku; idan an bar shi babu komai, ana cire lokacin
help-notes-edit-pin = A sa shi na farko
help-notes-edit-unpin = Kada a sa shi na farko
help-notes-edit-editor = A buɗe editanku ($VISUAL ko $EDITOR), bayan gargaɗi, kan fayil a ƙwaƙwalwa
help-notes-edit-on-disk = A bar fayil ɗin editan ya zauna a kan faifai, inda tsarin ba shi da wuri a ƙwaƙwalwa
help-notes-attach = A kulle fayil a cikin rubutu.
help-notes-attach-file = Fayil ɗin; yana zama kuma a inda yake
help-notes-detach = A cire fayil da aka haɗa.
help-notes-save-attachment = A rubuta fayil da aka haɗa zuwa sabon fayil, a fili.
help-notes-save-attachment-file = Fayil ɗin da za a rubuta; kada ya zama yana nan tuni
help-notes-delete = A goge rubutu da abin da aka haɗa da shi.
help-notes-passphrase = A zaɓi wasu kalmomin sirri.
help-notes-recovery-code = A yi lambar dawo da bayanai, wadda ake nunawa sau ɗaya.
help-notes-erasing-passphrase = A sa kalmomin sirri da suke buɗe wannan littafi kuma suke lalata duk wani littafi dabam.
help-notes-erasing-passphrase-clear = A cire su
help-notes-second = A yi wani littafi; wannan zai zauna.
help-notes-second-keep = A tambayi kalmomin sirri na kowane ƙarin littafi da za a bari
help-notes-grow = A faɗaɗa wurin kowane littafi.
help-notes-grow-mib = Da MiB guda nawa; in ba a faɗi lamba ba, iya abin da zai yiwu
help-notes-copy = A rubuta kulallen kwafi, da kalmomin sirri nasa na kansa ko don mabuɗin wani.
help-notes-copy-file = Fayil ɗin da za a rubuta; kada ya zama yana nan tuni
help-notes-copy-note = Waɗannan rubuce-rubuce kawai
help-notes-copy-for = A kulle shi don wannan mabuɗin jama’a na age (age1…), kamar na lauya
help-notes-restore = A shigo da rubuce-rubucen kulallen kwafi.
help-notes-restore-file = Kulallen kwafin
help-notes-erase = A lalata wannan littafi har abada.
help-notes-lock = A rufe littafin, inda aka bar shi a buɗe.
help-any-note = Lambarsa a cikin jeri, ko isasshen ɓangare na takensa
help-any-name = Sunan fayil ɗin da aka haɗa, ko lambarsa
help-any-json = Don shirye-shirye: JSON
help-any-country = Inda kuke: haruffa biyu ko suna. Ba a taɓa hasashen sa.
help-any-lang = Harsunan da kuke karantawa, mafi kyau da farko
help-any-now = Agogo, don gwaji, kamar 2026-11-23T18:00:00Z
help-any-pack = A duba cikin wannan ƙunshi ma, wanda babu wanda ya sa masa hannu; ana sa alama ga duk abin da ya fito daga cikinsa
help-any-data-dir = Inda ake ajiye kundin da aka shirya: bayanan da kowa zai iya gani kawai
help-any-folder = Foldar da content da locales suke cikinta
help-any-locale = Harshe ɗaya, da alamarsa, kamar so ko fa-AF
help-any-output = Inda za a rubuta shi
help-value-guide = SUNA
help-value-second = HARSHE
help-value-locale = ALAMA
help-value-data = FOLDA
help-value-passphrase-file = FAYIL
help-value-room = MIB
help-value-mib = MIB
help-value-tag = ALAMA
help-value-note = RUBUTU
help-value-name = SUNA
help-value-title = KALMOMI
help-value-body = KALMOMI
help-value-tags = ALAMOMI
help-value-happened = KALMOMI
help-value-for = MABUƊI
help-value-words = KALMOMI
help-value-near = WURI
help-value-radius = KM
help-value-category = LAMBA
help-value-phase = MATAKI
help-value-audience = JAMA’A
help-value-speaks = HARSHE
help-value-open = LOKACI
help-value-limit = ADADI
help-value-id = ID
help-value-file = FAYIL
help-value-source-id = ID
help-value-source-name = SUNA
help-value-licence = LASISI
help-value-source-url = URL
help-value-country = ƘASA
help-value-language = HARSHE
help-value-time-zone = AGOGO
help-value-confirmed-public = FAYIL
help-value-report = FAYIL
help-value-pack-id = ID
help-value-pack-version = ADADI
help-value-lang = HARSUNA
help-value-now = LOKACI
help-value-pack = FAYIL
help-value-data-dir = FOLDA
help-value-folder = FOLDA
help-value-output = FAYIL

## Errors: what happened, what to do

desk-error-unreadable = Ba za a iya karanta { $name } ba, ko kuma ya yi girma da yawa. Ku duba sunansa da ko kuna da izinin karanta shi.
desk-error-unwritable = Ba za a iya rubuta { $name } ba. Ba a canja komai ba. Ku duba foldar da wurin da ya rage.
desk-error-pack-damaged = { $name } ba ƙunshi ba ne, ko ya lalace, ko an yanke shi. Ku sake ɗauko shi daga inda ya fito.
desk-error-pack-changed = An canja { $name } bayan an yi shi. Kada ku yarda da shi; ku sake ɗauko shi.
desk-error-pack-too-large = { $name } ya fi girman da aka yarda wa kowane ƙunshi. Ba a buɗe shi ba.
desk-error-pack-too-new = Wani sabon nau’in shirin ne ya yi { $name }. Ku fara sabunta { -app-name }.
desk-error-pack-unwritable = Bayanan ba za su zama ƙunshi ba: biyu daga cikinsu suna da ID iri ɗaya. Ba a rubuta { $name } ba.
desk-error-import-zip = Fayil ɗin zip ya lalace ko an yanke shi. Ba a shigo da komai ba.
desk-error-import-large = Abin da aka bayar ya fi bayit { $limit } idan an warware shi. Ba a shigo da komai ba.
desk-error-import-dense = Wani fayil a cikin zip yana warwarewa zuwa fiye da ninki { $limit } na girmansa, abin da babu kundin da yake yi. Ba a shigo da komai ba.
desk-error-import-files = Abin da aka bayar yana da fiye da fayiloli { $limit }. Ba a shigo da komai ba.
desk-error-import-rows = Abin da aka bayar yana da fiye da layuka { $limit }. Ba a shigo da komai ba.
desk-error-import-columns = Wani jadawali yana da fiye da ginshiƙai { $limit }. Ba a shigo da komai ba.
desk-error-import-deep = Zurfin JSON ɗin ya fi matakai { $limit }. Ba a shigo da komai ba.
desk-error-import-json = Layi { $limit } na wani fayil na JSON ba JSON ba ne. Ba a shigo da komai ba.
desk-error-import-no-tables = Ba a samu jadawalin HSDS ba. Ku faɗi zip, foldar fayilolin CSV, ko fayil na JSON.
desk-error-import-options = Wannan zaɓi ba daidai yake ba: { $name }. Ku duba turnstone pack import --help.
desk-error-import-other = Ba za a iya shigo da abin da aka bayar ba.
desk-error-content =
    { $count ->
        [one] Abubuwan ciki suna da kuskure { $count }. Ba a rubuta ƙunshi ba.
       *[other] Abubuwan ciki suna da kurakurai { $count }. Ba a rubuta ƙunshi ba.
    }
desk-error-place = Babu wani gari mai suna { $name } a cikin manhajar. Ku gwada gari mafi girma da yake kusa, ko LATITUDE,LONGITUDE.
desk-error-place-similar = Babu wani gari mai suna { $name } a cikin manhajar. Kuna nufin ɗaya daga cikin waɗannan: { $towns }?
desk-error-country = Ba mu san wata ƙasa mai suna { $name } ba. Ku yi amfani da haruffanta biyu, kamar DE ko US.
desk-error-language = Ba mu san wani harshe mai suna { $name } ba. Ku yi amfani da alamarsa, kamar fa ko es.
desk-error-time = { $name } ba lokaci ba ne. Ku rubuta shi kamar 2026-11-23T18:00:00+01:00.
desk-error-no-terminal = Babu terminal da za a tambayi kalmomin sirri a ciki. A cikin script, ku yi amfani da --passphrase-file.
desk-error-not-answered = An yi tambaya kuma ba a amsa ba. Ba a canja wani ƙarin abu ba.
desk-error-not-text = Wannan ba rubutu ba ne (UTF-8), ko ya yi tsawo da yawa ga rubutu ɗaya. Ba a canja komai ba.
desk-error-no-notes-folder = Wannan tsari bai faɗi foldar bayananku ba. Ku faɗi ɗaya da --data.
desk-error-notes-folder = Ba za a iya ajiye rubuce-rubuce a { $name } ba: ba za a iya yin ta, ko karanta ta, ko rubutu a cikinta ba. Ba a canja komai ba. Ku faɗi wata folda da --data, ko ku ajiye rubuce-rubuce a ƙwaƙwalwa, har ku fita, da --in-memory.
desk-error-no-notebook = Babu littafi a { $name }. Ku yi ɗaya da: turnstone notes make. Ko ku faɗi foldarsa da --data.
desk-error-note = Babu rubutun da yake da wannan lamba, ko waɗannan kalmomi a takensa. Ku duba: turnstone notes list
desk-error-note-ambiguous = Rubuce-rubuce da dama suna da waɗannan kalmomi a takensu. Ku faɗi ɗaya da lambarsa: { $numbers }
desk-error-attachment = Babu fayil mai wannan suna da aka haɗa da rubutun. Ku duba: turnstone notes show RUBUTU
desk-error-file-exists = { $name } yana nan tuni. An bar shi yadda yake. Ku zaɓi wani suna.
desk-error-nothing-to-change = Ba a faɗi abin da za a canja ba. Ku duba: turnstone notes edit --help
desk-error-growth = Ba za a iya faɗaɗa littattafai da yawa haka ba. Ku duba: turnstone notes grow
desk-error-no-editor = Tsarin bai faɗi edita ba. Ku sa VISUAL ko EDITOR, ko ku canja rubutun da zaɓuɓɓuka.
desk-error-editor-failed = Ba a iya fara editan ba, ko ya gaza. An bar rubutun yadda yake.
desk-error-no-memory-folder = Wannan tsari ba shi da wurin fayil a ƙwaƙwalwa, saboda haka fayil ɗin editan zai kasance a kan faifai. Ku ce --on-disk idan abin da kuke so ke nan, ko ku canja rubutun da zaɓuɓɓuka.
desk-error-in-memory = Abin da yake cikin ƙwaƙwalwa kawai yana ɓacewa idan umarnin ya ƙare. Ku yi amfani da --in-memory ba tare da umarni ba: turnstone notes --in-memory
