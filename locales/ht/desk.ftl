### What the desk’s command line shows.
### State: draft. Not read by anybody who speaks it natively.

## Labels beside a result. Short: they stand in a column of eleven characters.

label-phone = Telefòn
label-web = Sit
label-email = Imel
label-open = Orè
label-distance = Distans
label-town = Vil
label-about = Sou li
label-why = Poukisa
label-not-known = Pa konnen
label-trust = Konfyans
label-id = Id
label-guide = Nan yon gid
label-understood = Konprann
label-categories = Kalite èd
label-sources = Sous
no-number = Pa gen nimewo nan enfòmasyon sa yo.
more-numbers =
    { $count ->
       *[other] Ak { $count } lòt nimewo: turnstone show ID
    }
elsewhere-more = Lòt peyi gen rezilta tou. Retire --country pou ou wè yo.
heading-services = Sa li ofri

## Long work

progress-index = Lis èd la ap prepare
progress-import = Done yo ap enpòte

## Packs

pack-written = Ekri: { $name }, { $records } fich, { $bytes } oktè.
inspect-size = { $packed } oktè, { $decoded } lè li dekonprese
inspect-languages = Lang: { $languages }

## The report of an import

report-table = Tablo
report-rows = Ranje
report-kept = kenbe
report-mended = repare
report-dropped = retire
report-total = Total
report-outcome = Rezilta
report-reason = Rezon
report-count = Kantite
report-lines = Liy
report-ignored-files = Fichye ki pa yon tablo HSDS: { $files }
report-missing-files = Fichye done yo bay non yo men ki pa la: { $files }

## Checking the content

check-summary =
    { $findings ->
        [0] { $files } fichye, tout bagay bon.
       *[other] { $files } fichye, { $findings } pwoblèm.
    }
finding-unreadable = Nou pa ka li sa
finding-need-words = Yon erè nan mo pou bezwen yo
finding-edition = Fòk gen yon sèl edition.toml
finding-unknown-file = Non fichye a se pa kòd yon peyi
finding-unknown-category = Kalite èd sa a pa egziste
finding-unknown-audience = Gwoup moun sa a pa egziste
finding-no-source = Sa bezwen yon sous
finding-phone-without-source = Yon nimewo bezwen yon sous
finding-phone-of-closed = Sa ki fèmen pa gen nimewo
finding-phone-of-low-confidence = Yon sèl sous ki pa pwòp paj li pa ase pou yon nimewo
finding-invalid-number = Se pa ni yon nimewo entènasyonal ni yon nimewo kout
finding-invalid-short-number = Yon nimewo kout pa gen prefiks epi li gen kèk chif sèlman
finding-number-not-as-printed = Sa yo konpoze se pa sa ki ekri a
finding-two-numbers = Swa yon nimewo swa yon nimewo kout, pa tou de
finding-invalid-date = Yon dat se YYYY, YYYY-MM oswa YYYY-MM-DD
finding-invalid-hours = Nou pa konprann orè sa a
finding-no-time-zone = Yon orè bezwen yon fizo orè
finding-invalid-time-zone = Fizo orè sa a pa egziste
finding-invalid-language = Se pa yon kòd lang, oswa li pa nan fòm kanonik li
finding-invalid-country = Se pa kòd yon peyi, oswa se pa kòd fichye a
finding-invalid-address = Se pa ni yon adrès sit ni yon adrès imel
finding-invalid-key = Yon kle ekri ak ti lèt ak tirè
finding-duplicate-key = Kle sa a parèt de fwa
finding-duplicate-name = Non sa a parèt de fwa
finding-empty-text = Tèks sa a pa di anyen
finding-invalid-ages = Laj ki pi piti a pi gwo pase laj ki pi gwo a
finding-contradiction = Sa kontredi tèt li
finding-guide-head = Tèt gid sa a pa jan docs/guides.md mande li a
finding-guide-markup = Gid yo pa gen anyen konsa: docs/guides.md bay lis sa yo genyen
finding-guide-braces = Chak blòk fini ak non li ak sa li chita sou li, ant akolad
finding-guide-duplicate = De blòk nan gid sa a gen menm non
finding-guide-source = Okenn moun pa li sous sa a: li pa nan content/guides/sources.tsv
finding-guide-link = Lyen sa a pa mennen okenn kote
finding-guide-number = Nimewo pou rele rete nan lis èd la, kote yo gen yon sous
finding-guide-translation = Sa pa menm jan ak gid anglè a
finding-glossary = Mo sa a pa gen sans, oswa li gen yon sous okenn moun pa li

## Guides on a computer

guide-list-hint = Pou ou li youn: turnstone guide show NON
guide-unknown = Pa gen gid ki gen non sa a. Gade: turnstone guide list
term-unknown = Glosè a pa gen mo sa a. Gade: turnstone guide terms

## The tools for translators

locale-language = Lang
locale-messages = Mesaj
locale-needs = Mo bezwen
locale-guides = Gid
locale-terms = Mo biwo
locale-outdated = Pa ajou
locale-state = Eta
locale-state-draft = pwovizwa
locale-state-reviewed = verifye
locale-state-not-shown = pa parèt
locale-new-made = Kreye: { $folder }. Tradui app.ftl anvan, apre sa lanse: turnstone locale check
locale-exported = Ekri: { $name }, { $rows } tèks.
locale-imported = { $changed } tèks chanje, { $same } rete jan yo te ye a.
locale-left = Ranje sa yo rete jan yo te ye a: tèks anglè yo a se yon lòt kounye a, oswa pa gen anyen ki gen non sa a. Ekspòte tablo a ankò epi kopye tèks ou yo ladan li.
locale-facts-not-compared = { $language }: nonb yo konpare ak anglè a. Verifikasyon sa a poko konnen mo ki di konbyen tan yon bagay pran ak sa ki pa dwe fèt: konpare yo ou menm.
locale-stamped = { $count } blòk make ak tèks anglè yo te soti ladan li a.
finding-locale-syntax = Sa se pa Fluent: gade liy ki anvan an tou
finding-locale-state = Premye kòmantè a bezwen yon liy “### State: draft” oswa “### State: reviewed”, epi pou “reviewed” fòk gen yon dezyèm moun
finding-locale-unknown = Anglè a pa gen mesaj ki gen non sa a: chèche yon fot nan sa ki tape a
finding-locale-missing = Poko tradui
finding-locale-repeated = Non sa a parèt de fwa: retire youn
finding-locale-variable = Anglè a pa gen varyab sa a isit la: ekri non li jan li ye nan anglè a
finding-locale-variable-missing = Yon varyab ki nan tèks anglè a manke: mete li nan plas li nan fraz ou a
finding-locale-term = Non aplikasyon an nan yon lòt fòm pase nan anglè a
finding-locale-attribute = Atribi yo pa menm ak sa ki nan mesaj anglè a
finding-locale-plural-missing = Yon fòm pliryèl lang sa a manke: ajoute li anvan *[other]
finding-locale-plural-unknown = Lang sa a pa gen fòm pliryèl sa a: retire li
finding-locale-one = Isit la “one” gen yon nonb an lèt oswa an chif: ekri varyab la
finding-locale-markup = Yon lyen, yon kòmand oswa yon opsyon ki nan tèks anglè a manke: kite yo jan yo ye a
finding-locale-invisible = Yon karaktè okenn moun pa ka wè: retire li
finding-locale-direction = Yon kontwòl direksyon: retire li, aplikasyon yo mete yo
finding-locale-quotes = Yon gimè dwat: ekri gimè lang ou an
finding-locale-long = Li pi long pase plas li sou ekran an: jwenn mo ki pi kout
finding-locale-folder = Non dosye a se pa yon kòd lang nan fòm nòmal li
finding-locale-same = Menm jan ak anglè a: si sa bon, kite li
finding-guide-prohibition = Anglè a di “do not” oswa “never” isit la, men tèks sa a pa di sa

## Notes

desk-notes-setup-seen = Yon sèl fichye gen plas pou plizyè kaye. Ak yon sèl kopi fichye a, okenn moun pa ka wè konbyen kaye ki genyen, ni nan ki pwen yo plen. Men moun ka wè fichye a la: sou yon òdinatè, li fèt ansanm ak premye kaye a.
desk-notes-setup-forced = Kaye a pa ka ede ou si yon moun fòse ou tape fraz sekrè a, oswa si yon pwogram ap siveye òdinatè a.
desk-notes-setup-computer = Yon telefòn gen pwòp sekrè pa li pou kle a; yon òdinatè pa genyen. Nenpòt moun ki kopye fichye a ka eseye devine fraz sekrè a pandan tout tan li vle. Pran senk mo ki chwazi pa aza. Disk la gendwa kenbe moso ki pi ansyen nan fichye a.
desk-notes-making = Fichye a ap fèt
desk-notes-next = Pou ou ekri: turnstone notes new. Yon kòd pou jou ou bliye fraz sekrè a: turnstone notes recovery-code. Yon kaye san danje bò kote li: turnstone notes second --keep.
desk-notes-keep-prompt = Fraz sekrè yon kaye ki dwe rete; Enter sèlman lè pa gen lòt ankò:
desk-notes-this-one-stays = Kaye ki louvri a rete jan li ye a.
desk-notes-none-to-keep = Kontinye san ou pa nonmen okenn? Lè sa a nenpòt lòt kaye gendwa detwi. Ak --keep ou nonmen sa ki dwe rete yo.
desk-notes-yes = wi
desk-notes-erase-word = efase
desk-notes-answer = Tape “{ $word }” pou ou kontinye:
desk-notes-nothing-changed = Anyen pa chanje.
desk-notes-passphrase-prompt = Fraz sekrè ou; Enter sèlman pran mo sa yo; “chanje” bay lòt mo:
desk-notes-draw-word = chanje
desk-notes-recovered = Kòd rekiperasyon an louvri kaye sa a. Chwazi yon nouvo fraz sekrè kounye a: turnstone notes passphrase
desk-notes-typing = Chak liy anrejistre lè ou peze Enter. Yon liy ki gen yon pwen sèlman fini nòt la.
desk-notes-deleted = Li disparèt, epi lòt done ekri sou li.
desk-notes-detach-question = Retire fichye sa a nan nòt la? Lòt done ekri sou li epi li pa ka tounen ankò.
desk-notes-editor-warning = Editè a resevwa nòt la aklè, nan yon fichye. Lè ou fèmen editè a, lòt done ekri sou fichye a epi fichye a efase. Editè a gendwa kenbe plis pase sa: fichye swap, istorik, dènye fichye ki te louvri. Sistèm nan gendwa ekri memwa a nan espas swap li.
desk-notes-editor-on-disk = Sou sistèm sa a, fichye editè a rete sou disk la. Apre sa, lòt done ekri sou li, men disk la gendwa kenbe sa ki te la.
desk-notes-saving = Pwogram nan ap ekri fichye a
desk-notes-saved-in-clear = Li ekri nan { $name }, aklè: nenpòt moun ki jwenn li la ka louvri li. Efase li lè ou fini; disk la gendwa kenbe sa ki te la.
desk-notes-recovery-note = Li louvri nòt yo lè ou bliye fraz sekrè a. Li parèt yon sèl fwa. Ekri li sou papye epi kenbe papye a lwen òdinatè a, oswa bay yon moun ou fè konfyans li. Apati kounye a, yon kòd ki pi ansyen pa louvri anyen.
desk-notes-recovery-warning = Nenpòt moun ki gen papye sa a ak yon kopi fichye kaye a ka louvri nòt ou yo.
desk-notes-erasing-note = Si ou tape li kote pwogram sa a mande fraz sekrè a, li louvri kaye sa a epi li detwi tout lòt kaye nèt, nan yon ti moman.
desk-notes-erasing-computer = Sou yon òdinatè, yon kopi fichye a toujou louvri ak ansyen fraz sekrè yo, kòmsi okenn moun pa te tape anyen.
desk-notes-grow-note = Chak kaye jwenn plis plas, menm sa ki pa louvri. Fichye a grandi kat fwa sa a epi li pa janm vin pi piti ankò.
desk-notes-grown = Gen plis plas kounye a.
desk-notes-erase-computer = Sou yon òdinatè, yon kopi fichye a toujou louvri ak fraz sekrè li.
desk-notes-restoring = Pwogram nan ap li kopi a
desk-notes-restored =
    { $count ->
        [0] Tout sa ki nan kopi sa a isit la deja.
       *[other] { $count } nòt antre.
    }
desk-notes-open = Kaye a louvri. Tape list, new, show 1, oswa help. “lock” fèmen li; senk minit san ou pa peze yon touch fèmen li tou. Esc twa fwa soti touswit.
desk-notes-in-memory = Kaye sa a nan memwa sèlman. Lè li fèmen, tout sa ki ladan li pèdi, sof si ou kachte yon kopi li anvan: copy FICHYE.
desk-notes-prompt = nòt>
desk-notes-closed = Kaye a fèmen.
desk-notes-idle = Pèsonn pa tape anyen pandan senk minit: kaye a fèmen. Tout sa ki te anrejistre an sekirite.
desk-notes-lock = Anyen pa rete louvri ant de kòmand: chak kòmand louvri kaye a, fè yon sèl bagay, epi fèmen li. Se “turnstone notes” poukont li sèlman ki kenbe li louvri, epi “lock” fèmen li la.

## Help

help-turnstone = { -app-name }: jwenn èd pou moun ki te oblije kite kote yo te ye, san rezo.
help-turnstone-more =
    Eseye: turnstone find "avoka azil" --country US

    Kòd sòti: 0 li jwenn oswa li fèt, 1 li pa jwenn anyen oswa gen yon bagay pou repare, 2 li pa t kapab fèt.
help-find = Jwenn èd ak pwòp mo pa ou, nan nenpòt lang.
help-find-more =
    San --country, rechèch la fèt nan lemonn antye epi chak rezilta di ki peyi li.
    Mo ki sou yon liy kòmand gendwa rete nan istorik shell ou. “turnstone find -” li yo nan antre estanda a pito. Pa gen lòt bagay nan yon rechèch ki rete.
help-find-words = Sa ou bezwen, ak pwòp mo pa ou; - fè pwogram nan li sa nan antre estanda a. San mo, tout sa ki koresponn ak filtè yo.
help-find-near = Mezire distans depi vil sa a, oswa depi LATITID,LONJITID
help-find-radius = Omaksimòm kantite kilomèt sa a
help-find-category = Kalite èd sa yo sèlman, ak kòd yo, tankou asylum-legal; si kòd la pa bon, ou wè sa ki sanble avè li yo
help-find-phase = Sèlman sa ki ede jodi a (urgent-safety), mwa sa a (stabilisation), oswa pou bati yon lavi (long-term)
help-find-audience = Sèlman sa ki sèvi moun sa yo, tankou lgbtq, trans, youth, women, refugees, undocumented
help-find-speaks = Sèlman kote yo pale lang sa a, ak kòd li oswa non li
help-find-free = Sèlman sa ki gratis
help-find-no-id = Sèlman sa ki pa mande pyès idantite ak foto
help-find-open = Sèlman sa ki louvri kounye a, oswa nan yon lè tankou 2026-11-23T18:00:00+01:00
help-find-remote = Sèlman nan telefòn oswa sou entènèt
help-find-undocumented = Sèlman sa ki sèvi moun ki pa gen papye
help-find-strict = Retire sa nou pa konnen tou
help-find-limit = Omaksimòm kantite rezilta
help-find-chips = Montre sa ki t ap rete ak plis filtè
help-show = Montre tout bagay sou yon rezilta.
help-show-id = Id ki anba yon rezilta
help-now = Ki moun ki reponn kounye a: nimewo ijans ak liy kriz.
help-countries = Sa ki nan pwogram nan, ak ki kote li soti.
help-guide = Li gid yo, ak sa mo biwo yo vle di.
help-guide-list = Bay lis gid yo.
help-guide-show = Montre yon gid, ak sa li chita sou li.
help-guide-show-guide = Non li, jan li ye nan lis la
help-guide-show-second = Montre chak tèks nan lang sa a tou
help-guide-terms = Esplike mo biwo yo itilize.
help-guide-terms-words = Kòmansman yon mo, oswa yon moso ladan li; si ou pa bay anyen, tout mo yo
help-pack = Enpòte, fè ak egzamine pake done.
help-pack-import = Fè yon pake ak done HSDS, ak yon rapò sou chak ranje.
help-pack-import-file = Yon zip, yon dosye, oswa fichye (CSV, JSON)
help-pack-import-source-id = Kout epi li pa chanje: li fè pati id chak fich
help-pack-import-source-name = Non moun konnen sous la
help-pack-import-licence = Yon ekspresyon SPDX, oswa “none stated”
help-pack-import-source-url = Paj li
help-pack-import-country = Peyi pou ranje ki pa bay okenn, ak pou nimewo telefòn yo
help-pack-import-language = Lang tèks yo
help-pack-import-time-zone = Fizo orè pou lè yo louvri, tankou America/New_York
help-pack-import-confirmed-public = Yon fichye ak id, youn sou chak liy, pou fich ki gen adrès piblik menm si kalite èd yo ta kache li
help-pack-import-report = Ekri rapò a an JSON
help-pack-import-pack-id = Non pou bay pake a; si ou pa bay non, id sous la
help-pack-import-pack-version = Edisyon li
help-pack-build = Fè yon pake ak content ak locales.
help-pack-inspect = Verifye pake yo epi montre sa yo di sou tèt yo.
help-pack-inspect-file = Pake; si ou pa bay okenn, sa ki vini ak pwogram nan
help-content = Travay sou kontni an.
help-content-check = Verifye content ak locales, ak fichye epi liy.
help-locale = Travay sou lang aplikasyon an.
help-locale-check = Verifye tèks tout lang yo, oswa yon sèl lang, ak fichye, liy, kolòn epi yon fason pou repare.
help-locale-check-missing = Bay non chak tèks ki manke tou
help-locale-coverage = Konbyen nan chak lang ki la, ak eta li.
help-locale-new = Fè dosye yon nouvo lang.
help-locale-pseudo = Ekri lang envante pou gade ekran yo: en-XA (long, ak aksan) ak ar-XB (soti adwat ale agoch).
help-locale-export = Ekri tèks yon lang nan yon tablo pou yon fèy kalkil.
help-locale-import = Pran tèks nan yon tablo konsa.
help-locale-import-file = Tablo a (CSV)
help-locale-stamp = Make chak blòk nan gid ki tradui yo ak tèks anglè li te soti ladan li a; sèlman kote ki poko gen mak.
help-locale-stamp-again = Kote tèks anglè a chanje depi lè sa a tou: apre ou fin konpare yo
help-notes = Kenbe nòt ki kachte, nan yon fichye se yon fraz sekrè sèlman ki louvri li.
help-notes-more =
    Ou nonmen yon nòt ak nimewo li nan lis la, oswa ak ase nan tit li. San kòmand, kaye a rete louvri epi li pran kòmand sa yo youn apre lòt; “lock”, senk minit san ou pa peze yon touch, oswa Esc twa fwa fèmen li.
    Ant de kòmand anyen pa rete louvri: chak kòmand mande fraz sekrè a, fè yon sèl bagay, epi fèmen kaye a. Pa gen anyen pou fèmen.
    Mo ki sou yon liy kòmand gendwa rete nan istorik shell ou, epi lòt moun sou òdinatè sa a ka wè yo pandan kòmand la ap mache. Sa ou tape lè pwogram nan mande ou pa rete nan istorik la, epi lòt moun pa ka wè li konsa.
    Yon fraz sekrè pa janm yon opsyon ni yon varyab. Pou script: --passphrase-file.
help-notes-data = Dosye kote fichye kaye yo ye
help-notes-passphrase-file = Li fraz sekrè yo ak tout lòt repons nan fichye sa a, youn sou chak liy, nan lòd pwogram nan mande yo; - se antre estanda a
help-notes-in-memory = Kenbe yon nouvo kaye nan memwa sèlman, jiskaske ou soti: anyen pa ekri, epi lè sa a tout bagay pèdi
help-notes-make = Fè yon kaye, ak avètisman li yo anvan.
help-notes-make-keep = Mande fraz sekrè chak lòt kaye ki dwe rete; yon kaye ou pa nonmen gendwa detwi
help-notes-make-room = MiB pou chak kaye, lè fichye a fèt; fichye a pran kat fwa sa
help-notes-list = Bay lis nòt yo.
help-notes-list-tag = Sèlman nòt ki gen etikèt sa a
help-notes-search = Chèche nan nòt yo.
help-notes-search-words = Mo ki dwe nan yon nòt yo tout; si ou pa bay okenn, pwogram nan mande yo
help-notes-show = Montre yon nòt.
help-notes-new = Ekri yon nòt.
help-notes-new-more = San --title ak --body, pwogram nan mande nòt la; si antre estanda a se pa yon tèminal, se ladan li pwogram nan li nòt la, epi premye liy lan se tit la.
help-notes-new-title = Kijan li rele
help-notes-new-body = Sa li di; - fè pwogram nan li sa nan antre estanda a
help-notes-new-tags = Mo pou jwenn li, ak vigil ant yo
help-notes-new-happened = Kilè sa te pase, ak pwòp mo pa ou
help-notes-new-pin = Kenbe li an premye
help-notes-new-unpin = Pa kenbe li an premye
help-notes-edit = Chanje yon nòt: sa ou pa nonmen rete jan li ye a.
help-notes-edit-title = Kijan li rele
help-notes-edit-body = Sa li di; - fè pwogram nan li sa nan antre estanda a
help-notes-edit-tags = Mo pou jwenn li, ak vigil ant yo, nan plas sa li genyen yo
help-notes-edit-happened = Kilè sa te pase, ak pwòp mo pa ou; si ou kite li vid, li retire
help-notes-edit-pin = Kenbe li an premye
help-notes-edit-unpin = Pa kenbe li an premye
help-notes-edit-editor = Louvri editè ou ($VISUAL oswa $EDITOR), apre yon avètisman, sou yon fichye ki nan memwa
help-notes-edit-on-disk = Kite fichye editè a sou disk la si sistèm nan pa gen plas nan memwa
help-notes-attach = Kachte yon fichye nan yon nòt.
help-notes-attach-file = Fichye a; li rete tou kote li ye a
help-notes-detach = Retire yon fichye ki tache.
help-notes-save-attachment = Ekri yon fichye ki tache nan yon nouvo fichye, aklè.
help-notes-save-attachment-file = Fichye pou ekri a; li pa dwe egziste deja
help-notes-delete = Efase yon nòt ak sa ki tache sou li.
help-notes-passphrase = Chwazi yon lòt fraz sekrè.
help-notes-recovery-code = Fè yon kòd rekiperasyon, li parèt yon sèl fwa.
help-notes-erasing-passphrase = Mete yon fraz sekrè ki louvri kaye sa a epi ki detwi tout lòt kaye.
help-notes-erasing-passphrase-clear = Retire li
help-notes-second = Fè yon lòt kaye; sa a rete.
help-notes-second-keep = Mande fraz sekrè chak lòt kaye anplis ki dwe rete
help-notes-grow = Fè plas chak kaye pi gwo.
help-notes-grow-mib = Konbyen MiB anplis; si ou pa bay nonb, li montre sa ki posib
help-notes-copy = Ekri yon kopi kachte, ak pwòp fraz sekrè pa li oswa pou kle yon moun.
help-notes-copy-file = Fichye pou ekri a; li pa dwe egziste deja
help-notes-copy-note = Nòt sa yo sèlman
help-notes-copy-for = Kachte li pou kle piblik age sa a (age1…), pa egzanp kle yon avoka
help-notes-restore = Fè nòt ki nan yon kopi kachte antre.
help-notes-restore-file = Kopi kachte a
help-notes-erase = Detwi kaye sa a nèt.
help-notes-lock = Fèmen kaye a, kote li rete louvri a.
help-any-note = Nimewo li nan lis la, oswa ase nan tit li
help-any-name = Non fichye ki tache a, oswa nimewo li
help-any-json = Pou pwogram: JSON
help-any-country = Ki kote ou ye: de lèt oswa yon non. Nou pa janm devine li.
help-any-lang = Lang ou li, pi bon an anvan
help-any-now = Revèy la, pou tès, tankou 2026-11-23T18:00:00Z
help-any-pack = Gade tou nan pake sa a, okenn moun pa siyen li; tout sa ki soti ladan li gen yon mak
help-any-data-dir = Kote lis èd ki prepare a rete: done piblik sèlman
help-any-folder = Dosye ki gen content ak locales ladan li
help-any-locale = Yon sèl lang, ak kòd li, tankou so oswa fa-AF
help-any-output = Kote pou ekri li
help-value-guide = NON
help-value-second = LANG
help-value-locale = KÒD
help-value-data = DOSYE
help-value-passphrase-file = FICHYE
help-value-room = MIB
help-value-mib = MIB
help-value-tag = ETIKÈT
help-value-note = NÒT
help-value-name = NON
help-value-title = TÈKS
help-value-body = TÈKS
help-value-tags = ETIKÈT
help-value-happened = TÈKS
help-value-for = KLE
help-value-words = MO
help-value-near = KOTE
help-value-radius = KM
help-value-category = KÒD
help-value-phase = MOMAN
help-value-audience = MOUN
help-value-speaks = LANG
help-value-open = LÈ
help-value-limit = NONB
help-value-id = ID
help-value-file = FICHYE
help-value-source-id = ID
help-value-source-name = NON
help-value-licence = LISANS
help-value-source-url = URL
help-value-country = PEYI
help-value-language = LANG
help-value-time-zone = FIZO
help-value-confirmed-public = FICHYE
help-value-report = FICHYE
help-value-pack-id = ID
help-value-pack-version = NIMEWO
help-value-lang = LANG
help-value-now = LÈ
help-value-pack = FICHYE
help-value-data-dir = DOSYE
help-value-folder = DOSYE
help-value-output = FICHYE

## Errors: what happened, what to do

desk-error-unreadable = Nou pa ka li { $name }, oswa li twò gwo. Verifye non li ak si ou gen dwa li li.
desk-error-unwritable = Nou pa ka ekri { $name }. Anyen pa chanje. Verifye dosye a ak plas ki rete a.
desk-error-pack-damaged = { $name } se pa yon pake, oswa li gate oswa li koupe. Pran li ankò kote li te soti a.
desk-error-pack-changed = { $name } te chanje apre li te fèt. Pa fè li konfyans; pran li ankò.
desk-error-pack-too-large = { $name } pi gwo pase sa yon pake gen dwa ye. Nou pa louvri li.
desk-error-pack-too-new = Se yon vèsyon ki pi nouvo ki fè { $name }. Mete { -app-name } ajou anvan.
desk-error-pack-unwritable = Fich yo pa fè yon pake: de ladan yo gen menm id. Nou pa ekri { $name }.
desk-error-import-zip = Fichye zip la gate oswa li koupe. Anyen pa enpòte.
desk-error-import-large = Done yo depase { $limit } oktè lè yo dekonprese. Anyen pa enpòte.
desk-error-import-dense = Yon fichye nan zip la vin plis pase { $limit } fwa gwosè li lè li dekonprese; pa gen lis èd ki konsa. Anyen pa enpòte.
desk-error-import-files = Done yo gen plis pase { $limit } fichye. Anyen pa enpòte.
desk-error-import-rows = Done yo gen plis pase { $limit } ranje. Anyen pa enpòte.
desk-error-import-columns = Yon tablo gen plis pase { $limit } kolòn. Anyen pa enpòte.
desk-error-import-deep = JSON nan gen plis pase { $limit } nivo youn nan lòt. Anyen pa enpòte.
desk-error-import-json = Liy { $limit } nan yon fichye JSON se pa JSON. Anyen pa enpòte.
desk-error-import-no-tables = Nou pa jwenn okenn tablo HSDS. Bay yon zip, yon dosye ki gen fichye CSV, oswa yon fichye JSON.
desk-error-import-options = Opsyon sa a pa bon: { $name }. Gade turnstone pack import --help.
desk-error-import-other = Nou pa ka enpòte done yo.
desk-error-content =
    { $count ->
       *[other] Kontni an gen { $count } erè. Nou pa ekri okenn pake.
    }
desk-error-place = Pa gen vil ki rele { $name } isit la. Eseye yon vil ki pi gwo toupre, oswa LATITID,LONJITID.
desk-error-place-similar = Pa gen vil ki rele { $name } isit la. Èske ou vle di youn nan sa yo: { $towns }?
desk-error-country = { $name } se pa yon peyi nou konnen. Sèvi ak de lèt li yo, tankou DE oswa US.
desk-error-language = { $name } se pa yon lang nou konnen. Sèvi ak kòd li, tankou fa oswa es.
desk-error-time = { $name } se pa yon lè. Ekri li tankou 2026-11-23T18:00:00+01:00.
desk-error-no-terminal = Pa gen tèminal kote pou mande fraz sekrè a. Nan yon script, sèvi ak --passphrase-file.
desk-error-not-answered = Pwogram nan te mande yon bagay epi li pa jwenn repons. Anyen anplis pa chanje.
desk-error-not-text = Sa se pa tèks (UTF-8), oswa li twò long pou yon sèl nòt. Anyen pa chanje.
desk-error-no-notes-folder = Sistèm sa a pa bay okenn dosye pou done ou yo. Bay youn ak --data.
desk-error-notes-folder = Nòt yo pa ka rete nan { $name }: nou pa ka kreye li, li li oswa ekri ladan li. Anyen pa chanje. Bay yon lòt dosye ak --data, oswa kenbe nòt yo nan memwa, jiskaske ou soti, ak --in-memory.
desk-error-no-notebook = Pa gen kaye nan { $name }. Fè youn ak: turnstone notes make. Oswa bay dosye li ak --data.
desk-error-note = Pa gen nòt ki gen nimewo sa a, ni mo sa yo nan tit li. Gade: turnstone notes list
desk-error-note-ambiguous = Plizyè nòt gen mo sa yo nan tit yo. Bay nimewo youn: { $numbers }
desk-error-attachment = Pa gen fichye ki gen non sa a ki tache sou nòt la. Gade: turnstone notes show NÒT
desk-error-file-exists = { $name } egziste deja. Nou kite li jan li te ye a. Chwazi yon lòt non.
desk-error-nothing-to-change = Ou pa di kisa pou chanje. Gade: turnstone notes edit --help
desk-error-growth = Kaye yo pa ka grandi kantite sa a. Gade: turnstone notes grow
desk-error-no-editor = Sistèm nan pa bay okenn editè. Mete VISUAL oswa EDITOR, oswa chanje nòt la ak opsyon yo.
desk-error-editor-failed = Editè a pa t kapab louvri, oswa li pa mache. Nòt la rete jan li te ye a.
desk-error-no-memory-folder = Sistèm sa a pa gen plas pou yon fichye nan memwa, kidonk fichye editè a t ap rete sou disk la. Di --on-disk si se sa ou vle, oswa chanje nòt la ak opsyon yo.
desk-error-in-memory = Sa ki nan memwa sèlman disparèt lè kòmand la fini. Sèvi ak --in-memory san kòmand: turnstone notes --in-memory
