### What the desk’s command line shows.
### State: draft. Not read by anybody who speaks it natively.

## Labels beside a result. Short: they stand in a column of eleven characters.

label-phone = Telefon
label-web = Malper
label-email = E-peyam
label-open = Saet
label-distance = Dûrî
label-town = Bajar
label-about = Derbarê wê
label-why = Çima
label-not-known = Nayê zanîn
label-trust = Bawerî
label-id = ID
label-guide = Rêbername
label-understood = Fêmkirî
label-categories = Cure
label-sources = Çavkanî
no-number = Tu hejmar nehatiye tomarkirin.
more-numbers =
    { $count ->
        [one] Û { $count } hejmara din: turnstone show ID
       *[other] Û { $count } hejmarên din: turnstone show ID
    }
elsewhere-more = Li welatên din jî encam hene. Ji bo dîtina wan --country rakin.
heading-services = Çi pêşkêş dike

## Long work

progress-index = Lîsteya alîkariyê tê amadekirin
progress-import = Agahî tên anîn

## Packs

pack-written = Hat nivîsandin: { $name }, { $records } tomar, { $bytes } bayt.
inspect-size = { $packed } bayt, gava vekirî be { $decoded }
inspect-languages = Ziman: { $languages }

## The report of an import

report-table = Tablo
report-rows = Rêz
report-kept = hatin girtin
report-mended = hatin sererastkirin
report-dropped = hatin avêtin
report-total = Bi tevahî
report-outcome = Encam
report-reason = Sedem
report-count = Hejmar
report-lines = Xet
report-ignored-files = Dosyayên ku ne tabloyên HSDS ne: { $files }
report-missing-files = Dosyayên ku di agahiyan de navê wan heye, lê tune ne: { $files }

## Checking the content

check-summary =
    { $findings ->
        [0] { $files } dosya, tu şaşî tune ye.
        [one] { $files } dosya, { $findings } şaşî hat dîtin.
       *[other] { $files } dosya, { $findings } şaşî hatin dîtin.
    }
finding-unreadable = Ev nayê xwendin
finding-need-words = Di peyvên hewcedariyê de şaşiyek heye
finding-edition = Divê edition.toml hebe, û tenê yek
finding-unknown-file = Navê dosyayê ne koda welatekî ye
finding-unknown-category = Cureyekî alîkariyê yê wisa tune ye
finding-unknown-audience = Komeke wisa tune ye
finding-no-source = Ji bo vê çavkaniyek lazim e
finding-phone-without-source = Ji bo hejmarekê çavkaniyek lazim e
finding-phone-of-closed = Tiştê ku girtî ye hejmara wî tune ye
finding-phone-of-low-confidence = Tenê çavkaniyeke ku ne ya wê bi xwe ye ji bo hejmarekê têr nake
finding-invalid-number = Ne hejmareke navneteweyî ye û ne jî hejmareke kurt
finding-invalid-short-number = Hejmara kurt bê pêşkod e û kêm reqemên wê hene
finding-number-not-as-printed = Hejmara ku lê dikeve ne ew e ku hatiye nivîsandin
finding-two-numbers = An hejmar an hejmara kurt, ne herdu
finding-invalid-date = Dîrok wiha ye: YYYY, YYYY-MM an YYYY-MM-DD
finding-invalid-hours = Ev saet nehatin fêmkirin
finding-no-time-zone = Ji bo saetan herêma demê lazim e
finding-invalid-time-zone = Herêmeke demê ya wisa tune ye
finding-invalid-language = Ne koda zimanekî ye, an ne bi forma xwe ya fermî ye
finding-invalid-country = Ne koda welatekî ye, an ne ya dosyayê ye
finding-invalid-address = Ne navnîşana malperekê ye û ne jî ya e-peyamê
finding-invalid-key = Mifte bi tîpên biçûk û bendikan tê nivîsandin
finding-duplicate-key = Ev mifte du caran heye
finding-duplicate-name = Ev nav du caran heye
finding-empty-text = Ev nivîs tiştekî nabêje
finding-invalid-ages = Temenê herî biçûk ji yê herî mezin mezintir e
finding-contradiction = Ev li dijî xwe ye
finding-guide-head = Serê vê rêbernameyê ne wekî ku docs/guides.md dibêje ye
finding-guide-markup = Di rêbernameyan de tiştekî bi vî rengî tune ye: docs/guides.md dibêje ka çi di wan de heye
finding-guide-braces = Her beş bi navê xwe û bi tiştê ku li ser e diqede, di nav kevanên kulpî de
finding-guide-duplicate = Navê du beşên vê rêbernameyê yek e
finding-guide-source = Tu kesî ev çavkanî nexwendiye: ew ne di content/guides/sources.tsv de ye
finding-guide-link = Ev girêdan naçe tu derê
finding-guide-number = Hejmarên telefonê di lîsteya alîkariyê de ne, ku li wir çavkaniya wan heye
finding-guide-translation = Ev ne wekî di rêbernameya îngilîzî de ye
finding-glossary = Wateya vê peyvê tune ye, an tu kesî çavkaniya wê nexwendiye

## Guides on a computer

guide-list-hint = Yekê bixwînin: turnstone guide show NAV
guide-unknown = Bi vî navî rêbername tune ye. Binêrin: turnstone guide list
term-unknown = Di lîsteya peyvan de ev peyv tune ye. Binêrin: turnstone guide terms

## The tools for translators

locale-language = Ziman
locale-messages = Peyam
locale-needs = Peyvên hewcedariyê
locale-guides = Rêbername
locale-terms = Peyv
locale-outdated = Kevnbûyî
locale-state = Rewş
locale-state-draft = reşnivîs
locale-state-reviewed = kontrolkirî
locale-state-not-shown = nayê nîşandan
locale-new-made = Hat çêkirin: { $folder }. Pêşî app.ftl wergerînin, paşê binivîsin: turnstone locale check
locale-exported = Hat nivîsandin: { $name }, { $rows } nivîs.
locale-imported = { $changed } nivîs hatin guhertin, { $same } wekî berê ne.
locale-left = Ev rêz wekî xwe hatin hiştin: nivîsa wan a îngilîzî niha yeke din e, an tiştek bi wî navî tune ye. Tabloyê ji nû ve derxînin û nivîsên xwe tê de kopî bikin.
locale-facts-not-compared = { $language }: hejmar bi îngilîzî re hatin berawirdkirin. Ev kontrol hê peyvên ku dibêjin tiştek çiqas dikişîne û çi divê neyê kirin nas nake: hûn bi xwe van bidin ber hev.
locale-stamped = { $count } beş hatin nîşankirin bi nivîsa îngilîzî ya ku jê hatine wergerandin.
finding-locale-syntax = Ev ne Fluent e: li rêza berî wê jî binêrin
finding-locale-state = Di şîroveya yekem de rêzeke “### State: draft” an “### State: reviewed” lazim e, û ji bo reviewed kesekî duyem lazim e
finding-locale-unknown = Di îngilîzî de peyameke bi vî navî tune ye: binêrin ka şaşiyeke nivîsandinê heye
finding-locale-missing = Hê nehatiye wergerandin
finding-locale-repeated = Ev nav du caran heye: yekê rakin
finding-locale-variable = Di îngilîzî de li vir guherbareke wisa tune ye: navê wê wekî di îngilîzî de binivîsin
finding-locale-variable-missing = Guherbareke nivîsa îngilîzî kêm e: wê di hevoka xwe de deynin cihê wê
finding-locale-term = Navê sepanê bi formeke din e, ne wekî di îngilîzî de
finding-locale-attribute = Attributes ne yên peyama îngilîzî ne
finding-locale-plural-missing = Formeke pirjimar a vî zimanî kêm e: wê berî *[other] lê zêde bikin
finding-locale-plural-unknown = Formeke pirjimar a wisa di vî zimanî de tune ye: wê rakin
finding-locale-one = Li vir di “one” de hejmar bi peyvê an bi reqemê hatiye nivîsandin: li şûna wê guherbarê binivîsin
finding-locale-markup = Girêdanek, fermanek an vebijarkeke nivîsa îngilîzî kêm e: wan wekî xwe bihêlin
finding-locale-invisible = Tîpeke ku tu kes nikare bibîne: wê rakin
finding-locale-direction = Nîşaneke aliyê nivîsê: wê rakin, sepan bi xwe wan datîne
finding-locale-quotes = Nîşana jêgirtinê ya rast: yên zimanê xwe binivîsin
finding-locale-long = Ji cihê xwe yê li ser ekranê dirêjtir e: peyvên kurttir bibînin
finding-locale-folder = Navê peldankê ne koda zimanekî bi forma xwe ya asayî ye
finding-locale-same = Wekî ya îngilîzî ye: heke rast be, wê bihêlin
finding-guide-prohibition = Îngilîzî li vir dibêje “do not” an “never”, lê ev nabêje

## Notes

desk-notes-setup-seen = Di dosyayekê de cih ji bo çend defteran heye. Ji kopiyeke tenê ya wê tu kes nikare bibîne ka çend hene, an ka ew çiqas tijî ne. Ku dosya heye, ev dikare were dîtin: li ser kompûterê ew bi deftera yekem re tê çêkirin.
desk-notes-setup-forced = Heke kesek we neçar bike ku hûn hevoka şîfreyê binivîsin, an heke bernameyek kompûterê bişopîne, defter nikare alîkariya we bike.
desk-notes-setup-computer = Telefon ji bo mifteyê nihêniyeke xwe diparêze, lê kompûter naparêze: her kesê ku dosyayê kopî bike dikare heta ku bixwaze biceribîne ku hevoka şîfreyê texmîn bike. Pênc peyvên ku bi rasthatinî hatine hilbijartin bistînin. Dibe ku perçeyên kevn ên dosyayê li ser dîskê bimînin.
desk-notes-making = Dosya tê çêkirin
desk-notes-next = Bi vê binivîsin: turnstone notes new. Kodek ji bo roja ku hûn hevoka şîfreyê ji bîr bikin: turnstone notes recovery-code. Deftereke bê xetere li kêleka wê: turnstone notes second --keep.
desk-notes-keep-prompt = Hevoka şîfreyê ya deftera ku divê bimîne; gava yên din tune bin, tenê pêl Enter bikin:
desk-notes-this-one-stays = Deftera ku vekirî ye wekî xwe dimîne.
desk-notes-none-to-keep = Hûn dixwazin bêyî gotina yekê bidomînin? Wê gavê dibe ku her deftera din were tunekirin. Bi --keep hûn dibêjin ka kîjan divê bimînin.
desk-notes-yes = temam
desk-notes-erase-word = tune
desk-notes-answer = Ji bo domandinê “{ $word }” binivîsin:
desk-notes-nothing-changed = Tiştek nehatiye guhertin.
desk-notes-passphrase-prompt = Hevoka we ya şîfreyê; tenê Enter van peyvan digire; “din” peyvên din hildibijêre:
desk-notes-draw-word = din
desk-notes-recovered = Koda vegerandinê ev defter vekir. Niha hevokeke şîfreyê ya nû hilbijêrin: turnstone notes passphrase
desk-notes-typing = Gava hûn pêl Enter bikin her rêz tê tomarkirin. Rêzeke ku tenê xalek (.) tê de ye notê diqedîne.
desk-notes-deleted = Êdî tune ye, û tiştên din li ser hatin nivîsandin.
desk-notes-detach-question = Ev dosya ji notê were rakirin? Tiştên din li ser tên nivîsandin û êdî nayê vegerandin.
desk-notes-editor-warning = Bernameya nivîsandinê (editor) notê eşkere distîne, di dosyayekê de. Gava hûn wê bigirin, tiştên din li ser dosyayê tên nivîsandin û ew tê rakirin. Bernameya nivîsandinê dibe ku ji vê zêdetir biparêze: dosyayên swap, tomar, dosyayên ku herî dawî hatine vekirin. Dibe ku sîstem bîrê li cihê xwe yê swap binivîse.
desk-notes-editor-on-disk = Di vê sîstemê de dosyaya bernameya nivîsandinê li ser dîskê ye. Paşê tiştên din li ser tên nivîsandin, lê dibe ku tiştê li wir li ser dîskê bimîne.
desk-notes-saving = Dosya tê nivîsandin
desk-notes-saved-in-clear = Li { $name } hat nivîsandin, eşkere: her kesê ku wê li wir bibîne dikare wê veke. Gava hûn qedandin wê jê bibin; dibe ku tiştê li wir li ser dîskê bimîne.
desk-notes-recovery-note = Gava hevoka şîfreyê hatibe jibîrkirin, ev kod notan vedike. Tenê carekê tê nîşandan. Wê li ser kaxezê binivîsin û kaxezê dûrî kompûterê bihêlin, an bidin kesekî ku hûn pê bawer in. Koda berê ji niha û pê ve tu tiştî venake.
desk-notes-recovery-warning = Her kesê ku ev kaxez û kopiyeke dosyaya defterê li ba hebin dikare notên we veke.
desk-notes-erasing-note = Gava li cihê ku ev bername hevoka şîfreyê dipirse were nivîsandin, vê defterê vedike û her deftera din ji bo her tim tune dike, di kêliyekê de.
desk-notes-erasing-computer = Li ser kompûterê kopiyeke dosyayê hê jî bi hevokên şîfreyê yên kevn vedibe, wekî ku tiştek nehatibe nivîsandin.
desk-notes-grow-note = Her defter cihê zêdetir digire, ya girtî jî. Dosya çar qatê wê mezin dibe û êdî qet biçûk nabe.
desk-notes-grown = Niha cihê zêdetir heye.
desk-notes-erase-computer = Li ser kompûterê kopiyeke dosyayê hê jî bi hevoka xwe ya şîfreyê vedibe.
desk-notes-restoring = Kopî tê xwendin
desk-notes-restored =
    { $count ->
        [0] Her tiştê di vê kopiyê de jixwe li vir e.
        [one] { $count } not hat anîn.
       *[other] { $count } not hatin anîn.
    }
desk-notes-open = Defter vekirî ye. list, new, show 1 an help binivîsin. “lock” wê digire; heke pênc deqeyan pêl tu bişkokê neyê kirin jî tê girtin. Sê caran Esc: hûn tavilê derdikevin.
desk-notes-in-memory = Ev defter tenê di bîrê de ye. Gava were girtin, her tiştê tê de winda dibe, heke hûn pêşî kopiyeke şîfrekirî jê çênekin: copy DOSYA.
desk-notes-prompt = not>
desk-notes-closed = Defter hat girtin.
desk-notes-idle = Pênc deqeyan tu kesî tiştek nenivîsand: defter hat girtin. Her tiştê ku hatiye tomarkirin ewle ye.
desk-notes-lock = Di navbera du fermanan de tiştek vekirî namîne: her ferman defterê vedike, tiştekî dike û wê digire. Tenê “turnstone notes” bi tena xwe wê vekirî dihêle, û li wir “lock” wê digire.

## Help

help-turnstone = { -app-name }: alîkarî bibînin ji bo kesên ku neçar man biçin, bê înternet.
help-turnstone-more =
    Biceribînin: turnstone find "parêzerê penaberiyê" --country US

    Kodên derketinê: 0 hat dîtin an hat kirin, 1 tiştek nehat dîtin an tiştek heye ku were sererastkirin, 2 nehat kirin.
help-find = Bi peyvên xwe li alîkariyê bigerin, bi kîjan zimanî be jî.
help-find-more =
    Bêyî --country li tevahiya cîhanê tê gerîn û her encam welatê xwe dibêje.
    Peyvên li ser rêza fermanê dibe ku di tomarên shell de bimînin. “turnstone find -” wan ji standard input dixwîne. Ji bilî vê tiştekî lêgerînê nayê tomarkirin.
help-find-words = Çi ji we re lazim e, bi peyvên we; - ji standard input dixwîne. Bê peyv, her tiştê ku li fîlteran tê.
help-find-near = Dûrî ji vî bajarî, an ji LATITUDE,LONGITUDE were pîvan
help-find-radius = Herî zêde ewqas kîlometre dûr
help-find-category = Tenê ev cure, bi kodê, wekî asylum-legal; kodeke şaş yên dişibinê dibêje
help-find-phase = Tenê tiştê ku îro (urgent-safety), vê mehê (stabilisation) an ji bo avakirina jiyanekê (long-term) alîkariyê dike
help-find-audience = Tenê tiştê ku xizmetê dide van kesan, wekî lgbtq, trans, youth, women, refugees, undocumented
help-find-speaks = Tenê cihê ku bi vî zimanî diaxivin, bi kodê an bi navê wî
help-find-free = Tenê tiştê ku bêpere ye
help-find-no-id = Tenê tiştê ku nasnameya bi wêne naxwaze
help-find-open = Tenê tiştê ku niha, an di demeke wekî 2026-11-23T18:00:00+01:00 de vekirî ye
help-find-remote = Tenê bi telefonê an bi înternetê
help-find-undocumented = Tenê tiştê ku xizmetê dide kesên bê kaxiz
help-find-strict = Tiştê ku nayê zanîn jî derxin
help-find-limit = Hejmara herî zêde ya encaman
help-find-chips = Nîşan bidin ka bi fîlterên zêdetir çi dimîne
help-show = Her tiştê derbarê encamekê de nîşan bidin.
help-show-id = ID ya ku li bin encamê ye
help-now = Niha kî bersivê dide: hejmarên acîl û xetên krîzê.
help-countries = Çi tê de heye, û ji ku tê.
help-guide = Rêbernameyan, û wateya peyvên ku daîre bi kar tînin, bixwînin.
help-guide-list = Rêbernameyan rêz bikin.
help-guide-show = Rêbernameyekê nîşan bidin, û ka ew li ser çi hatiye avakirin.
help-guide-show-guide = Navê wê, wekî di lîsteyê de
help-guide-show-second = Her nivîsê bi vî zimanî jî nîşan bidin
help-guide-terms = Peyvên ku daîre bi kar tînin rave bikin.
help-guide-terms-words = Destpêka peyvekê, an beşek jê; heke neyê dayîn, hemû
help-pack = Pakêtên agahiyan bînin, çêkin û kontrol bikin.
help-pack-import = Ji agahiyên HSDS pakêtekê çêkin, bi raporeke li ser her rêzê.
help-pack-import-file = Zip, peldank, an dosya (CSV, JSON)
help-pack-import-source-id = Kurt û neguhêr: ew beşek ji ID ya her tomarê ye
help-pack-import-source-name = Bi navê ku mirov çavkaniyê pê nas dikin
help-pack-import-licence = Nivîseke SPDX, an “none stated”
help-pack-import-source-url = Rûpela wê
help-pack-import-country = Welatê rêzên ku tu welatî nabêjin, û yê hejmarên telefonê
help-pack-import-language = Zimanê nivîsan
help-pack-import-time-zone = Herêma demê ya saetên xebatê, wekî America/New_York
help-pack-import-confirmed-public = Dosyayeke bi ID yan, di her rêzê de yek, ku navnîşana wan ji her kesî re vekirî ye her çend cureyê wan wê veşêre jî
help-pack-import-report = Raporê wekî JSON binivîsin
help-pack-import-pack-id = Navê pakêtê; heke neyê dayîn, ID ya çavkaniyê
help-pack-import-pack-version = Weşana wê
help-pack-build = Ji content û locales pakêtekê çêkin.
help-pack-inspect = Pakêtan kontrol bikin û nîşan bidin ka derbarê xwe de çi dibêjin.
help-pack-inspect-file = Pakêt; heke yek jî neyê gotin, yên ku di bernameyê de ne
help-content = Li ser naverokê bixebitin.
help-content-check = content û locales kontrol bikin, bi dosya û rêzê.
help-locale = Li ser zimanên sepanê bixebitin.
help-locale-check = Nivîsên her zimanî, an yên zimanekî, kontrol bikin, bi dosya, rêz, stûn û awayê sererastkirinê.
help-locale-check-missing = Navê her nivîsa ku kêm e jî bibêjin
help-locale-coverage = Çiqas ji her zimanî heye, û rewşa wî.
help-locale-new = Peldanka zimanekî nû çêkin.
help-locale-pseudo = Zimanên ceribandinê binivîsin, ji bo ku li ekranan were nihêrtin: en-XA (dirêj, bi nîşanên li ser tîpan) û ar-XB (ji rastê ber bi çepê).
help-locale-export = Nivîsên zimanekî wekî tablo binivîsin, ji bo bernameya tabloyan (spreadsheet).
help-locale-import = Nivîsan ji tabloyeke wisa bînin.
help-locale-import-file = Tablo (CSV)
help-locale-stamp = Her beşa rêbernameyên wergerandî bi nivîsa îngilîzî ya ku jê hatiye wergerandin nîşan bikin; tenê li cihê ku hê nîşan tune ye.
help-locale-stamp-again = Li cihê ku ji wê demê ve nivîsa îngilîzî guheriye jî: piştî ku we ew dan ber hev
help-notes = Notên şîfrekirî biparêzin, di dosyayekê de ku tenê hevoka şîfreyê vedike.
help-notes-more =
    Not bi hejmara xwe ya di lîsteyê de, an bi beşeke têr a sernavê xwe tê gotin. Bê ferman, defter vekirî dimîne û van fermanan yek bi yek digire; “lock”, pênc deqe bêyî ku pêl bişkokekê were kirin, an sê caran Esc wê digirin.
    Di navbera du fermanan de tiştek vekirî namîne: her ferman hevoka şîfreyê dipirse, tiştekî dike û defterê digire. Tiştek tune ye ku were girtin.
    Peyvên li ser rêza fermanê dibe ku di tomarên shell de bimînin, û gava ferman dimeşe kesên din ên li ser vê kompûterê dikarin wan bibînin. Tiştê ku hûn dinivîsin gava ji we tê pirsîn, di yek ji wan de jî namîne.
    Hevoka şîfreyê qet ne vebijark an guherbar e. Ji bo skrîptan: --passphrase-file.
help-notes-data = Peldanka dosyaya defteran
help-notes-passphrase-file = Hevokên şîfreyê û hemû bersivên din ji vê dosyayê tên xwendin, di her rêzê de yek, li gorî rêza ku tên pirsîn; - standard input e
help-notes-in-memory = Deftereke nû tenê di bîrê de bihêlin, heta ku hûn derkevin: tiştek nayê nivîsandin, û wê gavê hemû winda dibe
help-notes-make = Defterekê çêkin, pêşî hişyariyên wê.
help-notes-make-keep = Hevoka şîfreyê ya her deftera din a ku divê bimîne tê pirsîn; ya ku nayê gotin dibe ku were tunekirin
help-notes-make-room = MiB ji bo her defterê, gava dosya tê çêkirin; çar qatê wê digire
help-notes-list = Notan rêz bikin.
help-notes-list-tag = Tenê notên ku ev peyv li wan e
help-notes-search = Di notan de bigerin.
help-notes-search-words = Peyvên ku divê hemû di notekê de bin; heke neyên dayîn, tên pirsîn
help-notes-show = Notekê nîşan bidin.
help-notes-new = Notekê binivîsin.
help-notes-new-more = Bêyî --title û --body not tê pirsîn; gava standard input ne termînal be, ji wir tê xwendin, û rêza wê ya yekem sernav e.
help-notes-new-title = Navê wê çi ye
help-notes-new-body = Çi dibêje; - ji standard input dixwîne
help-notes-new-tags = Peyv ji bo dîtina wê, bi bêhnokan di navberê de
help-notes-new-happened = Kengî qewimî, bi peyvên we
help-notes-new-pin = Bila di serî de bimîne
help-notes-new-unpin = Bila di serî de nemîne
help-notes-edit = Notekê biguherînin: tiştê ku nayê gotin wekî xwe dimîne.
help-notes-edit-title = Navê wê çi ye
help-notes-edit-body = Çi dibêje; - ji standard input dixwîne
help-notes-edit-tags = Peyv ji bo dîtina wê, bi bêhnokan di navberê de, li şûna yên ku hene
help-notes-edit-happened = Kengî qewimî, bi peyvên we; vala wê radike
help-notes-edit-pin = Bila di serî de bimîne
help-notes-edit-unpin = Bila di serî de nemîne
help-notes-edit-editor = Bernameya xwe ya nivîsandinê ($VISUAL an $EDITOR) vekin, piştî hişyariyekê, li ser dosyayeke di bîrê de
help-notes-edit-on-disk = Bihêlin ku dosyaya bernameya nivîsandinê li ser dîskê be, gava sîstem di bîrê de cih nade
help-notes-attach = Dosyayekê şîfre bikin û têxin notekê.
help-notes-attach-file = Dosya; li cihê xwe jî dimîne
help-notes-detach = Dosyayeke pêvekirî rakin.
help-notes-save-attachment = Dosyayeke pêvekirî eşkere li dosyayeke nû binivîsin.
help-notes-save-attachment-file = Dosyaya ku were nivîsandin; divê hê tune be
help-notes-delete = Notekê û dosyayên pêvekirî jê bibin.
help-notes-passphrase = Hevokeke şîfreyê ya din hilbijêrin.
help-notes-recovery-code = Kodeke vegerandinê çêkin, ku tenê carekê tê nîşandan.
help-notes-erasing-passphrase = Hevokeke şîfreyê deynin ku vê defterê vedike û her deftera din tune dike.
help-notes-erasing-passphrase-clear = Wê rakin
help-notes-second = Deftereke din çêkin; ev dimîne.
help-notes-second-keep = Hevoka şîfreyê ya her deftera zêdetir a ku divê bimîne tê pirsîn
help-notes-grow = Cihê her defterê mezintir bikin.
help-notes-grow-mib = Bi ewqas MiB; bê hejmar, çiqas mumkin be
help-notes-copy = Kopiyeke şîfrekirî binivîsin, bi hevokeke şîfreyê ya wê bi xwe an bi mifteya kesekî.
help-notes-copy-file = Dosyaya ku were nivîsandin; divê hê tune be
help-notes-copy-note = Tenê ev not
help-notes-copy-for = Bi vê mifteya giştî ya age (age1…) şîfre bikin, wekî ya parêzerekî
help-notes-restore = Notên kopiyeke şîfrekirî bînin.
help-notes-restore-file = Kopiya şîfrekirî
help-notes-erase = Vê defterê ji bo her tim tune bikin.
help-notes-lock = Defterê bigirin, li cihê ku vekirî tê hiştin.
help-any-note = Hejmara wê ya di lîsteyê de, an beşeke têr a sernavê wê
help-any-name = Navê dosyaya pêvekirî, an hejmara wê
help-any-json = Ji bo bernameyan: JSON
help-any-country = Hûn li ku ne: du tîp an navek. Qet nayê texmînkirin.
help-any-lang = Zimanên ku hûn dixwînin, yê herî baş pêşî
help-any-now = Saet, ji bo ceribandinê, wekî 2026-11-23T18:00:00Z
help-any-pack = Di vê pakêtê de jî bigerin, ku tu kesî îmze nekiriye; her tiştê ku jê tê tê nîşankirin
help-any-data-dir = Lîsteya alîkariyê ya amadekirî li ku tê hiştin: tenê agahiyên ji her kesî re vekirî
help-any-folder = Peldanka ku content û locales tê de ne
help-any-locale = Zimanek, bi koda xwe, wekî so an fa-AF
help-any-output = Li ku were nivîsandin
help-value-guide = NAV
help-value-second = ZIMAN
help-value-locale = KOD
help-value-data = PELDANK
help-value-passphrase-file = DOSYA
help-value-room = MIB
help-value-mib = MIB
help-value-tag = PEYV
help-value-note = NOT
help-value-name = NAV
help-value-title = NIVÎS
help-value-body = NIVÎS
help-value-tags = PEYV
help-value-happened = NIVÎS
help-value-for = MIFTE
help-value-words = PEYV
help-value-near = CIH
help-value-radius = KM
help-value-category = KOD
help-value-phase = DEM
help-value-audience = KÎ
help-value-speaks = ZIMAN
help-value-open = DEM
help-value-limit = HEJMAR
help-value-id = ID
help-value-file = DOSYA
help-value-source-id = ID
help-value-source-name = NAV
help-value-licence = LÎSANS
help-value-source-url = URL
help-value-country = WELAT
help-value-language = ZIMAN
help-value-time-zone = HERÊM
help-value-confirmed-public = DOSYA
help-value-report = DOSYA
help-value-pack-id = ID
help-value-pack-version = HEJMAR
help-value-lang = ZIMAN
help-value-now = DEM
help-value-pack = DOSYA
help-value-data-dir = PELDANK
help-value-folder = PELDANK
help-value-output = DOSYA

## Errors: what happened, what to do

desk-error-unreadable = { $name } nayê xwendin, an pir mezin e. Li navê wê binêrin, û binêrin ka destûra we heye ku hûn wê bixwînin.
desk-error-unwritable = { $name } nayê nivîsandin. Tiştek nehatiye guhertin. Li peldankê û li cihê mayî binêrin.
desk-error-pack-damaged = { $name } ne pakêt e, an xera bûye an jî jêkirî ye. Wê ji cihê ku jê hatibû dîsa bistînin.
desk-error-pack-changed = { $name } piştî çêkirina xwe hatiye guhertin. Pê bawer nebin; wê dîsa bistînin.
desk-error-pack-too-large = { $name } ji ya ku pakêtek dikare bibe mezintir e. Nehat vekirin.
desk-error-pack-too-new = { $name } bi guhertoyeke nûtir hatiye çêkirin. Pêşî { -app-name } nû bikin.
desk-error-pack-unwritable = Ji van tomaran pakêt çênabe: ID ya du ji wan yek e. { $name } nehat nivîsandin.
desk-error-import-zip = Dosyaya zip xera bûye an jêkirî ye. Tiştek nehat anîn.
desk-error-import-large = Tiştê ku tê anîn, gava vekirî be, ji { $limit } baytan mezintir e. Tiştek nehat anîn.
desk-error-import-dense = Dosyayeke di zip de, gava vekirî be, ji { $limit } qatê mezinahiya xwe mezintir e; tu lîsteya alîkariyê ne wisa ye. Tiştek nehat anîn.
desk-error-import-files = Di tiştê ku tê anîn de ji { $limit } dosyayan zêdetir hene. Tiştek nehat anîn.
desk-error-import-rows = Di tiştê ku tê anîn de ji { $limit } rêzan zêdetir hene. Tiştek nehat anîn.
desk-error-import-columns = Di tabloyekê de ji { $limit } stûnan zêdetir hene. Tiştek nehat anîn.
desk-error-import-deep = JSON ji { $limit } astan kûrtir e. Tiştek nehat anîn.
desk-error-import-json = Rêza { $limit } ya dosyayeke JSON ne JSON e. Tiştek nehat anîn.
desk-error-import-no-tables = Tu tabloya HSDS nehat dîtin. Zip, peldankeke dosyayên CSV, an dosyayeke JSON bibêjin.
desk-error-import-options = Ev vebijark şaş e: { $name }. Binêrin turnstone pack import --help.
desk-error-import-other = Ev nayê anîn.
desk-error-content =
    { $count ->
        [one] Di naverokê de { $count } şaşî heye. Tu pakêt nehat nivîsandin.
       *[other] Di naverokê de { $count } şaşî hene. Tu pakêt nehat nivîsandin.
    }
desk-error-place = Li vir bajarekî bi navê { $name } tune ye. Bajarekî mezintir ê nêzîk, an LATITUDE,LONGITUDE biceribînin.
desk-error-place-similar = Li vir bajarekî bi navê { $name } tune ye. Mebesta we yek ji van e: { $towns }?
desk-error-country = { $name } ne welatekî ku em dizanin e. Du tîpên wî bi kar bînin, wekî DE an US.
desk-error-language = { $name } ne zimanekî ku em dizanin e. Koda wî bi kar bînin, wekî fa an es.
desk-error-time = { $name } ne dem e. Wê wekî 2026-11-23T18:00:00+01:00 binivîsin.
desk-error-no-terminal = Termînalek tune ye ku hevoka şîfreyê lê were pirsîn. Di skrîptê de --passphrase-file bi kar bînin.
desk-error-not-answered = Tiştek hat pirsîn û bersiv nehat dayîn. Tiştekî din nehat guhertin.
desk-error-not-text = Ev ne nivîs (UTF-8) e, an ji bo notekê pir dirêj e. Tiştek nehatiye guhertin.
desk-error-no-notes-folder = Ev sîstem ji bo agahiyên we peldankekê nabêje. Bi --data yekê bibêjin.
desk-error-notes-folder = Not nikarin di { $name } de werin hiştin: ew nayê çêkirin, xwendin an nivîsandin. Tiştek nehatiye guhertin. Bi --data peldankeke din bibêjin, an bi --in-memory notan di bîrê de bihêlin, heta ku hûn derkevin.
desk-error-no-notebook = Di { $name } de defter tune ye. Yekê çêkin: turnstone notes make. An bi --data peldanka wê bibêjin.
desk-error-note = Bi vê hejmarê, an bi van peyvan di sernavê de, not tune ye. Binêrin: turnstone notes list
desk-error-note-ambiguous = Di sernavê çend notan de ev peyv hene. Yekê bi hejmara wê bibêjin: { $numbers }
desk-error-attachment = Bi vî navî tu dosya bi notê ve ne pêvekirî ye. Binêrin: turnstone notes show NOT
desk-error-file-exists = { $name } jixwe heye. Wekî xwe hat hiştin. Navekî din hilbijêrin.
desk-error-nothing-to-change = Nehat gotin ka çi were guhertin. Binêrin: turnstone notes edit --help
desk-error-growth = Defter ewqas mezin nabin. Binêrin: turnstone notes grow
desk-error-no-editor = Sîstem bernameyeke nivîsandinê nabêje. VISUAL an EDITOR deynin, an notê bi vebijarkan biguherînin.
desk-error-editor-failed = Bernameya nivîsandinê dest pê nekir, an têk çû. Not wekî xwe hat hiştin.
desk-error-no-memory-folder = Di vê sîstemê de ji bo dosyayekê di bîrê de cih tune ye, loma dosyaya bernameya nivîsandinê dê li ser dîskê be. Heke hûn vê dixwazin --on-disk binivîsin, an notê bi vebijarkan biguherînin.
desk-error-in-memory = Tiştê ku tenê di bîrê de ye, gava ferman diqede winda dibe. --in-memory bê ferman bi kar bînin: turnstone notes --in-memory
