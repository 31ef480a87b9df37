### What the desk’s command line shows.
### State: draft. Not read by anybody who speaks it natively.

## Labels beside a result. Short: they stand in a column of eleven characters.

label-phone = Telepono
label-web = Web
label-email = E-mail
label-open = Oras
label-distance = Layo
label-town = Bayan
label-about = Tungkol
label-why = Bakit ito
label-not-known = Hindi alam
label-trust = Tiwala
label-id = Id
label-guide = Sa gabay
label-understood = Naunawaan
label-categories = Mga uri
label-sources = Pinagkunan
no-number = Walang nakatalang numero.
more-numbers =
    { $count ->
        [one] At { $count } pang numero: turnstone show ID
       *[other] At { $count } pang numero: turnstone show ID
    }
elsewhere-more = May mga resulta rin sa ibang bansa. Alisin ang --country para makita ang mga iyon.
heading-services = Ano ang inaalok nito

## Long work

progress-index = Inihahanda ang listahan ng tulong
progress-import = Ini-import

## Packs

pack-written = Naisulat: { $name }, { $records } record, { $bytes } byte.
inspect-size = { $packed } byte, { $decoded } kapag na-unpack
inspect-languages = Mga wika: { $languages }

## The report of an import

report-table = Talahanayan
report-rows = Mga hanay
report-kept = pinanatili
report-mended = inayos
report-dropped = inalis
report-total = Kabuuan
report-outcome = Resulta
report-reason = Dahilan
report-count = Bilang
report-lines = Mga linya
report-ignored-files = Mga file na hindi talahanayan ng HSDS: { $files }
report-missing-files = Mga file na binabanggit ng data pero wala rito: { $files }

## Checking the content

check-summary =
    { $findings ->
        [0] { $files } file, walang mali.
        [one] { $files } file, { $findings } nakitang mali.
       *[other] { $files } file, { $findings } nakitang mali.
    }
finding-unreadable = Hindi ito mabasa
finding-need-words = May mali sa mga salita ng pangangailangan
finding-edition = Dapat may isang edition.toml
finding-unknown-file = Hindi code ng bansa ang pangalan ng file
finding-unknown-category = Walang ganitong kategorya
finding-unknown-audience = Walang ganitong grupo ng tao
finding-no-source = Kailangan nito ng pinagkunan
finding-phone-without-source = Kailangan ng pinagkunan ang numero
finding-phone-of-closed = Walang numero ang sarado na
finding-phone-of-low-confidence = Hindi sapat para sa numero ang iisang pinagkunan na hindi sa kanila mismo
finding-invalid-number = Hindi ito numerong internasyonal at hindi rin maikling code
finding-invalid-short-number = Walang prefix at kaunti lang ang digit ng maikling code
finding-number-not-as-printed = Ang ida-dial ay hindi ang nakasulat
finding-two-numbers = Numero o maikling code lang, hindi pareho
finding-invalid-date = Ang petsa ay YYYY, YYYY-MM o YYYY-MM-DD
finding-invalid-hours = Hindi naiintindihan ang mga oras na ito
finding-no-time-zone = Kailangan ng time zone ang mga oras
finding-invalid-time-zone = Walang ganitong time zone
finding-invalid-language = Hindi ito tag ng wika, o hindi nasa tamang anyo
finding-invalid-country = Hindi ito code ng bansa, o hindi ng file
finding-invalid-address = Hindi ito address sa web at hindi rin e-mail
finding-invalid-key = Maliliit na letra na may gitling ang key
finding-duplicate-key = Dalawang beses nakasulat ang key na ito
finding-duplicate-name = Dalawang beses nakasulat ang pangalang ito
finding-empty-text = Walang sinasabi ang tekstong ito
finding-invalid-ages = Mas mataas ang pinakabatang edad kaysa sa pinakamatanda
finding-contradiction = Sinasalungat nito ang sarili
finding-guide-head = Ang simula ng gabay na ito ay hindi ayon sa docs/guides.md
finding-guide-markup = Walang ganitong uri sa mga gabay: nakalista sa docs/guides.md ang mayroon sila
finding-guide-braces = Nagtatapos ang bawat bloke sa pangalan nito at sa pinagbabatayan nito, nasa loob ng mga brace
finding-guide-duplicate = Magkapareho ang pangalan ng dalawang bloke ng gabay na ito
finding-guide-source = Walang nakabasa ng pinagkunang ito: wala ito sa content/guides/sources.tsv
finding-guide-link = Walang pinupuntahan ang link na ito
finding-guide-number = Nasa listahan ng tulong ang mga numerong tatawagan, kung saan may pinagkunan ang mga ito
finding-guide-translation = Hindi ito ayon sa gabay na Ingles
finding-glossary = Walang kahulugan ang salitang ito, o may pinagkunang walang nakabasa

## Guides on a computer

guide-list-hint = Para basahin ang isa: turnstone guide show PANGALAN
guide-unknown = Walang gabay na may ganitong pangalan. Tingnan: turnstone guide list
term-unknown = Wala ang salitang ito sa listahan ng mga salita. Tingnan: turnstone guide terms

## The tools for translators

locale-language = Wika
locale-messages = Mensahe
locale-needs = Kailangan
locale-guides = Gabay
locale-terms = Salita
locale-outdated = Luma na
locale-state = Lagay
locale-state-draft = draft
locale-state-reviewed = nasuri na
locale-state-not-shown = di ipinapakita
locale-new-made = Nagawa: { $folder }. Isalin muna ang app.ftl, saka patakbuhin: turnstone locale check
locale-exported = Naisulat: { $name }, { $rows } teksto.
locale-imported = { $changed } teksto ang nabago, { $same } ang hindi nagbago.
locale-left = Hindi ginalaw ang mga hanay na ito: iba na ngayon ang tekstong Ingles ng mga ito, o walang may ganoong pangalan. I-export muli ang talahanayan at kopyahin doon ang mga teksto mo.
locale-facts-not-compared = { $language }: inihambing sa Ingles ang mga numero. Hindi pa alam ng pagsusuring ito ang mga salita kung gaano katagal ang isang bagay at kung ano ang hindi dapat gawin: ikaw mismo ang maghambing ng mga ito.
locale-stamped = { $count } bloke ang nilagyan ng marka ng tekstong Ingles na pinagmulan ng mga ito.
finding-locale-syntax = Hindi ito Fluent: tingnan din ang linya bago nito
finding-locale-state = Kailangan ng unang komento ng linyang “### State: draft” o “### State: reviewed”, at kailangan ng pangalawang tao para sa reviewed
finding-locale-unknown = Walang mensaheng may ganitong pangalan ang Ingles: tingnan kung may maling pag-type
finding-locale-missing = Hindi pa naisasalin
finding-locale-repeated = Dalawang beses nakasulat ang pangalang ito: alisin ang isa
finding-locale-variable = Walang ganitong variable ang Ingles dito: isulat ang pangalan nito gaya ng sa Ingles
finding-locale-variable-missing = Kulang ng isang variable ng tekstong Ingles: ilagay ito kung saan ito nababagay sa pangungusap mo
finding-locale-term = Iba ang anyo ng pangalan ng app kaysa sa Ingles
finding-locale-attribute = Hindi ang mga attribute ng mensaheng Ingles ang narito
finding-locale-plural-missing = Kulang ng isang anyong pangmaramihan ng wikang ito: idagdag ito bago ang *[other]
finding-locale-plural-unknown = Walang ganitong anyong pangmaramihan ang wikang ito: alisin ito
finding-locale-one = Dito, nakasulat sa salita o digit ang isang numerong saklaw ng “one”: isulat ang variable
finding-locale-markup = Kulang ng link, command o option ng tekstong Ingles: iwan ang mga iyon kung ano sila
finding-locale-invisible = May karakter na walang nakakakita: alisin ito
finding-locale-direction = May kontrol ng direksiyon: alisin ito, ang app ang naglalagay ng mga iyon
finding-locale-quotes = Tuwid na panipi: isulat ang mga panipi ng wika mo
finding-locale-long = Mas mahaba kaysa sa lugar nito sa screen: humanap ng mas maikling mga salita
finding-locale-folder = Ang pangalan ng folder ay hindi tag ng wika sa karaniwang anyo nito
finding-locale-same = Kapareho ng sa Ingles: kung tama iyon, iwan ito
finding-guide-prohibition = May “do not” o “never” ang Ingles dito, at wala nito ang salin

## Notes

desk-notes-setup-seen = May lugar ang isang file para sa ilang notebook. Mula sa isang kopya nito, walang makakakita kung ilan ang mga iyon o kung gaano kapuno. Makikita na naroon ang file: sa computer, ginagawa ito kasabay ng unang notebook.
desk-notes-setup-forced = Hindi ka nito matutulungan kung may pumilit sa iyo na i-type ang password, o kung may programang nagmamanman sa computer.
desk-notes-setup-computer = Hindi gaya ng cellphone, walang sariling lihim ang computer para sa susi: sinumang kumopya ng file ay puwedeng manghula ng password hangga’t gusto niya. Gamitin ang limang salitang pinili nang pasapalaran. Maaaring may maiwan sa disk na mas lumang piraso ng file.
desk-notes-making = Ginagawa ang file
desk-notes-next = Para sumulat: turnstone notes new. Code para sa araw na makalimutan mo ang password: turnstone notes recovery-code. Notebook sa tabi nito na walang mapanganib na laman: turnstone notes second --keep.
desk-notes-keep-prompt = Password ng notebook na pananatilihin; Enter lang kapag wala nang iba:
desk-notes-this-one-stays = Hindi magagalaw ang notebook na bukas ngayon.
desk-notes-none-to-keep = Magpatuloy nang walang binabanggit? Maaaring masira ang anumang iba pang notebook. Sa --keep mo binabanggit ang mga dapat manatili.
desk-notes-yes = oo
desk-notes-erase-word = burahin
desk-notes-answer = I-type ang “{ $word }” para magpatuloy:
desk-notes-nothing-changed = Walang binago.
desk-notes-passphrase-prompt = Ang password mo; Enter lang para kunin ang mga salitang ito; “iba” para pumili ng iba:
desk-notes-draw-word = iba
desk-notes-recovered = Nabuksan ng recovery code ang notebook na ito. Pumili ng bagong password ngayon: turnstone notes passphrase
desk-notes-typing = Nase-save ang bawat linya pagpindot mo ng Enter. Tinatapos ang tala ng linyang tuldok lang ang laman.
desk-notes-deleted = Wala na ito, at napatungan na.
desk-notes-detach-question = Alisin ang file na ito sa tala? Papatungan ito at hindi na maibabalik.
desk-notes-editor-warning = Lantad na makukuha ng editor ang tala, sa isang file na papatungan at aalisin kapag isinara mo ang editor. Maaaring higit pa roon ang maiwan sa editor: mga swap file, history, mga huling binuksang file. Maaaring isulat ng system ang memory sa swap space nito.
desk-notes-editor-on-disk = Sa system na ito, nasa disk ang file ng editor. Papatungan ito pagkatapos, pero maaaring maiwan sa disk ang dating naroon.
desk-notes-saving = Isinusulat ang file
desk-notes-saved-in-clear = Naisulat sa { $name }, nang lantad: sinumang makakita nito roon ay makakapagbukas nito. Burahin ito kapag tapos ka na; maaaring maiwan sa disk ang dating naroon.
desk-notes-recovery-note = Binubuksan nito ang mga tala kapag nakalimutan ang password. Isang beses lang ito ipapakita. Isulat mo ito sa papel at ilayo ang papel sa computer, o ibigay sa taong pinagkakatiwalaan mo. Mula ngayon, wala nang binubuksan ang mas naunang code.
desk-notes-recovery-warning = Sinumang may hawak ng papel na ito at ng kopya ng file ng notebook ay makakapagbukas ng mga tala mo.
desk-notes-erasing-note = Kapag na-type ito kung saan hinihingi ng programang ito ang password, bubuksan nito ang notebook na ito at sa isang saglit ay sisirain ang lahat ng iba pa, at hindi na maibabalik ang mga iyon.
desk-notes-erasing-computer = Sa computer, nabubuksan pa rin ng mga lumang password ang isang kopya ng file, na parang walang na-type.
desk-notes-grow-note = Lalaki ang espasyo ng bawat notebook, pati ang nakasara. Apat na beses nito ang ilalaki ng file, at hindi na iyon liliit muli.
desk-notes-grown = May mas malaking espasyo na.
desk-notes-erase-computer = Sa computer, nabubuksan pa rin ng password nito ang isang kopya ng file.
desk-notes-restoring = Binabasa ang kopya
desk-notes-restored =
    { $count ->
        [0] Narito na ang lahat ng nasa kopyang ito.
        [one] { $count } tala ang pumasok.
       *[other] { $count } tala ang pumasok.
    }
desk-notes-open = Bukas ang notebook. I-type ang list, new, show 1, o help. Isinasara ito ng “lock”, pati ng limang minutong walang pinipindot. Tatlong Esc para umalis agad.
desk-notes-in-memory = Nasa memory lang ang notebook na ito. Kapag isinara ito, mawawala ang lahat ng laman nito, maliban kung gumawa ka muna ng selyadong kopya: copy FILE.
desk-notes-prompt = tala>
desk-notes-closed = Sarado na ang notebook.
desk-notes-idle = Walang nag-type nang limang minuto: isinara ang notebook. Ligtas ang lahat ng na-save.
desk-notes-lock = Walang nananatiling bukas sa pagitan ng dalawang command: bawat isa ay nagbubukas ng notebook, gumagawa ng isang bagay at nagsasara. Ang “turnstone notes” lang nang mag-isa ang nagpapanatili nitong bukas, at doon ito isinasara ng “lock”.

## Help

help-turnstone = { -app-name }: maghanap ng tulong para sa mga taong kinailangang umalis, kahit walang internet.
help-turnstone-more =
    Subukan: turnstone find "abogado asylum" --country US

    Mga exit code: 0 may nahanap o nagawa, 1 walang nahanap o may dapat ayusin, 2 hindi ito magawa.
help-find = Maghanap ng tulong sa sarili mong salita, sa anumang wika.
help-find-more =
    Kung walang --country, buong mundo ang hahanapan at sinasabi ng bawat resulta ang bansa nito.
    Maaaring maiwan sa history ng shell mo ang mga salitang nasa command line. Sa halip, binabasa ng “turnstone find -” ang mga ito mula sa standard input. Wala nang iba pang naiiwan mula sa paghahanap.
help-find-words = Ang kailangan mo, sa sarili mong salita; binabasa ito ng - mula sa standard input. Kung walang salita, lahat ng tugma sa mga filter.
help-find-near = Sukatin ang layo mula sa bayang ito, o mula sa LATITUDE,LONGITUDE
help-find-radius = Hindi hihigit sa ganitong dami ng kilometro ang layo
help-find-category = Ang mga kategoryang ito lang, ayon sa code, gaya ng asylum-legal; kung mali ang code, sasabihin ang mga kahawig nito
help-find-phase = Ang nakakatulong lang ngayong araw (urgent-safety), ngayong buwan (stabilisation), o sa pagbuo ng buhay (long-term)
help-find-audience = Ang tumutulong lang sa mga taong ito, gaya ng lgbtq, trans, youth, women, refugees, undocumented
help-find-speaks = Kung saan lang sinasalita ang wikang ito, ayon sa tag o pangalan
help-find-free = Ang walang bayad lang
help-find-no-id = Ang hindi lang humihingi ng ID na may litrato
help-find-open = Ang bukas lang ngayon, o sa isang oras gaya ng 2026-11-23T18:00:00+01:00
help-find-remote = Sa telepono o internet lang
help-find-undocumented = Ang tumutulong lang sa mga taong walang papeles
help-find-strict = Alisin din ang mga hindi alam
help-find-limit = Pinakamaraming resulta na ipapakita
help-find-chips = Ipakita kung ano ang matitira sa dagdag na mga filter
help-show = Ipakita ang lahat tungkol sa isang resulta.
help-show-id = Ang id na nasa ibaba ng resulta
help-now = Kung sino ang sumasagot ngayon: mga numerong pang-emergency at mga linyang pang-krisis.
help-countries = Ano ang narito, at saan ito galing.
help-guide = Magbasa ng mga gabay, at ng kahulugan ng mga salita ng mga opisina.
help-guide-list = Ilista ang mga gabay.
help-guide-show = Ipakita ang isang gabay, at ang pinagbabatayan nito.
help-guide-show-guide = Ang pangalan nito, gaya ng nasa listahan
help-guide-show-second = Ipakita rin ang bawat teksto sa wikang ito
help-guide-terms = Ipaliwanag ang mga salitang ginagamit ng mga opisina.
help-guide-terms-words = Ang simula ng isang salita, o bahagi nito; kung wala, lahat ng mga salita
help-pack = Mag-import, bumuo at sumuri ng mga pack ng data.
help-pack-import = Gumawa ng pack mula sa HSDS data, na may ulat sa bawat hanay.
help-pack-import-file = Isang zip, isang folder, o mga file (CSV, JSON)
help-pack-import-source-id = Maikli at hindi nagbabago: bahagi ito ng id ng bawat record
help-pack-import-source-name = Ang kilalang tawag ng mga tao sa pinagkunan
help-pack-import-licence = Isang SPDX expression, o “none stated”
help-pack-import-source-url = Ang page nito
help-pack-import-country = Bansa ng mga hanay na walang binabanggit na bansa, at ng mga numero ng telepono
help-pack-import-language = Wika ng mga teksto
help-pack-import-time-zone = Time zone ng mga oras ng pagbubukas, gaya ng America/New_York
help-pack-import-confirmed-public = File na may mga id, isa bawat linya, na publiko ang address kahit itatago sana ito ng kategorya nila
help-pack-import-report = Isulat ang ulat bilang JSON
help-pack-import-pack-id = Ang itatawag sa pack; ang id ng pinagkunan kung walang ibinigay
help-pack-import-pack-version = Ang edisyon nito
help-pack-build = Buuin bilang pack ang content at locales.
help-pack-inspect = Suriin ang mga pack at ipakita ang sinasabi nila tungkol sa sarili.
help-pack-inspect-file = Mga pack; kung wala, ang mga dala ng programa
help-content = Gawain sa content.
help-content-check = Suriin ang content at locales, may file at linya.
help-locale = Gawain sa mga wika ng app.
help-locale-check = Suriin ang mga teksto ng bawat wika, o ng isang wika, may file, linya, column at paraan para ayusin.
help-locale-check-missing = Pangalanan din ang bawat tekstong kulang
help-locale-coverage = Gaano na karami ang mayroon sa bawat wika, at ang lagay nito.
help-locale-new = Gawin ang folder ng isang bagong wika.
help-locale-pseudo = Sumulat ng mga kunwaring wika para tingnan ang mga screen: en-XA (mahaba, may mga tuldik) at ar-XB (mula kanan pakaliwa).
help-locale-export = Isulat ang mga teksto ng isang wika bilang talahanayan para sa spreadsheet.
help-locale-import = Kunin ang mga teksto mula sa ganoong talahanayan.
help-locale-import-file = Ang talahanayan (CSV)
help-locale-stamp = Lagyan ang bawat bloke ng mga isinaling gabay ng marka ng tekstong Ingles na pinagmulan nito; doon lang sa wala pang marka.
help-locale-stamp-again = Pati kung saan nagbago na ang tekstong Ingles mula noon: pagkatapos mong paghambingin ang mga ito
help-notes = Magtabi ng mga selyadong tala, sa file na password lang ang nagbubukas.
help-notes-more =
    Tinutukoy ang tala ayon sa numero nito sa listahan, o sa sapat na bahagi ng pamagat nito. Kung walang command, nananatiling bukas ang notebook at isa-isang tinatanggap ang mga command na ito; isinasara ito ng “lock”, ng limang minutong walang pinipindot, o ng tatlong Esc.
    Sa pagitan ng dalawang command, walang nananatiling bukas: bawat isa ay humihingi ng password, gumagawa ng isang bagay at nagsasara ng notebook. Walang kailangang i-lock.
    Maaaring maiwan sa history ng shell mo ang mga salitang nasa command line, at makikita ng iba sa computer na ito habang tumatakbo ang command. Hindi naiiwan sa dalawang iyon ang tina-type kapag tinanong ka.
    Hindi kailanman option o variable ang password. Para sa mga script: --passphrase-file.
help-notes-data = Ang folder ng file ng mga notebook
help-notes-passphrase-file = Basahin ang mga password at lahat ng iba pang sagot mula sa file na ito, isang linya bawat isa, ayon sa pagkakasunod ng pagtatanong; ang - ay standard input
help-notes-in-memory = Panatilihin ang bagong notebook sa memory lang, hanggang umalis ka: walang isinusulat, at mawawala ang lahat ng ito pagkatapos
help-notes-make = Gumawa ng notebook, una muna ang mga babala nito.
help-notes-make-keep = Hingin ang password ng bawat iba pang notebook na dapat manatili; maaaring masira ang hindi nabanggit
help-notes-make-room = MiB para sa bawat notebook, kapag ginawa ang file; apat na beses nito ang kukunin
help-notes-list = Ilista ang mga tala.
help-notes-list-tag = Mga tala lang na may ganitong tag
help-notes-search = Maghanap sa mga tala.
help-notes-search-words = Mga salitang dapat nasa tala lahat; kung wala, itatanong ang mga ito
help-notes-show = Ipakita ang isang tala.
help-notes-new = Sumulat ng tala.
help-notes-new-more = Kung walang --title at --body, itatanong ang tala; kung hindi terminal ang standard input, doon ito babasahin, at ang unang linya ang pamagat.
help-notes-new-title = Ang tawag dito
help-notes-new-body = Ang sinasabi nito; binabasa ito ng - mula sa standard input
help-notes-new-tags = Mga salita para mahanap ito, may kuwit sa pagitan
help-notes-new-happened = Kung kailan ito nangyari, sa sarili mong salita
help-notes-new-pin = Panatilihin itong una
help-notes-new-unpin = Huwag itong panatilihing una
help-notes-edit = Baguhin ang isang tala: hindi magbabago ang hindi nabanggit.
help-notes-edit-title = Ang tawag dito
help-notes-edit-body = Ang sinasabi nito; binabasa ito ng - mula sa standard input
help-notes-edit-tags = Mga salita para mahanap ito, may kuwit sa pagitan, kapalit ng mga mayroon na ito
help-notes-edit-happened = Kung kailan ito nangyari, sa sarili mong salita; aalisin ito kung walang laman
help-notes-edit-pin = Panatilihin itong una
help-notes-edit-unpin = Huwag itong panatilihing una
help-notes-edit-editor = Buksan ang editor mo ($VISUAL o $EDITOR), pagkatapos ng babala, sa isang file na nasa memory
help-notes-edit-on-disk = Hayaang nasa disk ang file ng editor kung walang lugar sa memory ang system
help-notes-attach = Magselyo ng file sa isang tala.
help-notes-attach-file = Ang file; mananatili rin ito kung nasaan ito
help-notes-detach = Alisin ang isang nakalakip na file.
help-notes-save-attachment = Isulat nang lantad ang isang nakalakip na file sa bagong file.
help-notes-save-attachment-file = Ang file na isusulat; dapat wala pa ito roon
help-notes-delete = Burahin ang isang tala at ang nakalakip dito.
help-notes-passphrase = Pumili ng ibang password.
help-notes-recovery-code = Gumawa ng recovery code, na isang beses lang ipapakita.
help-notes-erasing-passphrase = Magtakda ng password na nagbubukas ng notebook na ito at sumisira sa lahat ng iba pa.
help-notes-erasing-passphrase-clear = Alisin ito
help-notes-second = Gumawa ng isa pang notebook; mananatili ang notebook na ito.
help-notes-second-keep = Hingin ang password ng bawat iba pang notebook na dapat manatili
help-notes-grow = Palakihin ang espasyo ng bawat notebook.
help-notes-grow-mib = Ng ganitong dami ng MiB; kung walang numero, kung ano ang puwede
help-notes-copy = Sumulat ng selyadong kopya, para sa sarili nitong password o para sa susi ng iba.
help-notes-copy-file = Ang file na isusulat; dapat wala pa ito roon
help-notes-copy-note = Ang mga talang ito lang
help-notes-copy-for = Selyuhan ito para sa public key na ito ng age (age1…), gaya ng sa isang abogado
help-notes-restore = Ipasok ang mga tala ng isang selyadong kopya.
help-notes-restore-file = Ang selyadong kopya
help-notes-erase = Tuluyang sirain ang notebook na ito.
help-notes-lock = Isara ang notebook, kung saan ito pinananatiling bukas.
help-any-note = Ang numero nito sa listahan, o sapat na bahagi ng pamagat nito
help-any-name = Ang pangalan ng nakalakip na file, o ang numero nito
help-any-json = Para sa mga programa: JSON
help-any-country = Kung nasaan ka: dalawang letra o pangalan. Hindi kailanman hinuhulaan.
help-any-lang = Mga wikang nababasa mo, una ang pinakamahusay
help-any-now = Ang orasan, para sa mga test, gaya ng 2026-11-23T18:00:00Z
help-any-pack = Tumingin din sa pack na ito, na walang pumirma; may marka ang lahat ng galing dito
help-any-data-dir = Kung saan inilalagay ang nakahandang listahan: data na publiko lang
help-any-folder = Ang folder na may laman na content at locales
help-any-locale = Isang wika, ayon sa tag nito, gaya ng so o fa-AF
help-any-output = Kung saan ito isusulat
help-value-guide = PANGALAN
help-value-second = WIKA
help-value-locale = TAG
help-value-data = FOLDER
help-value-passphrase-file = FILE
help-value-room = MIB
help-value-mib = MIB
help-value-tag = TAG
help-value-note = TALA
help-value-name = PANGALAN
help-value-title = TEKSTO
help-value-body = TEKSTO
help-value-tags = MGA-TAG
help-value-happened = TEKSTO
help-value-for = SUSI
help-value-words = SALITA
help-value-near = LUGAR
help-value-radius = KM
help-value-category = CODE
help-value-phase = YUGTO
help-value-audience = SINO
help-value-speaks = WIKA
help-value-open = ORAS
help-value-limit = BILANG
help-value-id = ID
help-value-file = FILE
help-value-source-id = ID
help-value-source-name = PANGALAN
help-value-licence = LISENSIYA
help-value-source-url = URL
help-value-country = BANSA
help-value-language = WIKA
help-value-time-zone = ZONE
help-value-confirmed-public = FILE
help-value-report = FILE
help-value-pack-id = ID
help-value-pack-version = BILANG
help-value-lang = MGA-WIKA
help-value-now = ORAS
help-value-pack = FILE
help-value-data-dir = FOLDER
help-value-folder = FOLDER
help-value-output = FILE

## Errors: what happened, what to do

desk-error-unreadable = Hindi mabasa ang { $name }, o masyado itong malaki. Tingnan ang pangalan nito at kung pinapayagan kang basahin ito.
desk-error-unwritable = Hindi maisulat ang { $name }. Walang binago. Tingnan ang folder at ang natitirang espasyo.
desk-error-pack-damaged = Hindi pack ang { $name }, o sira ito o putol. Kunin itong muli kung saan ito nanggaling.
desk-error-pack-changed = May nagbago sa { $name } mula nang gawin ito. Huwag itong pagkatiwalaan; kunin itong muli.
desk-error-pack-too-large = Mas malaki ang { $name } kaysa sa puwede sa anumang pack. Hindi ito binuksan.
desk-error-pack-too-new = Mas bagong bersiyon ang gumawa ng { $name }. I-update muna ang { -app-name }.
desk-error-pack-unwritable = Hindi mabuo ang pack mula sa mga record: dalawa sa mga ito ang may parehong id. Hindi naisulat ang { $name }.
desk-error-import-zip = Sira o putol ang zip file. Walang na-import.
desk-error-import-large = Mas malaki sa { $limit } byte ang input kapag na-unpack. Walang na-import.
desk-error-import-dense = Kapag na-unpack, ang isang file sa zip ay higit sa { $limit } beses ng laki nito, na hindi nangyayari sa anumang listahan ng tulong. Walang na-import.
desk-error-import-files = May higit sa { $limit } file ang input. Walang na-import.
desk-error-import-rows = May higit sa { $limit } hanay ang input. Walang na-import.
desk-error-import-columns = May talahanayan na may higit sa { $limit } column. Walang na-import.
desk-error-import-deep = Higit sa { $limit } antas ang lalim ng JSON. Walang na-import.
desk-error-import-json = Hindi JSON ang linya { $limit } ng isang JSON file. Walang na-import.
desk-error-import-no-tables = Walang nahanap na talahanayan ng HSDS. Magbigay ng zip, folder ng mga CSV file, o JSON file.
desk-error-import-options = Mali ang option na ito: { $name }. Tingnan: turnstone pack import --help.
desk-error-import-other = Hindi ma-import ang input.
desk-error-content =
    { $count ->
        [one] May { $count } mali ang content. Walang pack na naisulat.
       *[other] May { $count } mali ang content. Walang pack na naisulat.
    }
desk-error-place = Wala rito ang bayang tinatawag na { $name }. Subukan ang mas malaking bayan na malapit, o LATITUDE,LONGITUDE.
desk-error-place-similar = Wala rito ang bayang tinatawag na { $name }. Isa ba sa mga ito ang ibig mong sabihin: { $towns }?
desk-error-country = Hindi bansang alam namin ang { $name }. Gamitin ang dalawang letra nito, gaya ng DE o US.
desk-error-language = Hindi wikang alam namin ang { $name }. Gamitin ang tag nito, gaya ng fa o es.
desk-error-time = Hindi oras ang { $name }. Isulat ito nang ganito: 2026-11-23T18:00:00+01:00.
desk-error-no-terminal = Walang terminal na mapagtatanungan ng password. Sa script, gamitin ang --passphrase-file.
desk-error-not-answered = May itinanong at hindi nasagot. Wala nang iba pang binago.
desk-error-not-text = Hindi ito teksto (UTF-8), o masyadong mahaba para sa isang tala. Walang binago.
desk-error-no-notes-folder = Walang ibinibigay na folder ang system na ito para sa data mo. Magbigay ng isa gamit ang --data.
desk-error-notes-folder = Hindi mailalagay ang mga tala sa { $name }: hindi ito magawa, mabasa o masulatan. Walang binago. Magbigay ng ibang folder gamit ang --data, o ilagay ang mga tala sa memory, hanggang umalis ka, gamit ang --in-memory.
desk-error-no-notebook = Walang notebook sa { $name }. Gumawa ng isa gamit ang: turnstone notes make. O ibigay ang folder nito gamit ang --data.
desk-error-note = Walang talang may ganitong numero, o may ganitong mga salita sa pamagat. Tingnan: turnstone notes list
desk-error-note-ambiguous = Ilang tala ang may ganitong mga salita sa pamagat. Tukuyin ang isa ayon sa numero: { $numbers }
desk-error-attachment = Walang file na may ganitong pangalan ang nakalakip sa tala. Tingnan: turnstone notes show TALA
desk-error-file-exists = Naroon na ang { $name }. Hindi ito ginalaw. Pumili ng ibang pangalan.
desk-error-nothing-to-change = Hindi sinabi kung ano ang babaguhin. Tingnan: turnstone notes edit --help
desk-error-growth = Hindi mapapalaki nang ganoon ang mga notebook. Tingnan: turnstone notes grow
desk-error-no-editor = Walang ibinibigay na editor ang system. Itakda ang VISUAL o EDITOR, o baguhin ang tala gamit ang mga option.
desk-error-editor-failed = Hindi masimulan ang editor, o pumalya ito. Hindi ginalaw ang tala.
desk-error-no-memory-folder = Walang lugar ang system na ito para sa file sa memory, kaya malalagay sa disk ang file ng editor. Idagdag ang --on-disk kung iyon ang gusto mo, o baguhin ang tala gamit ang mga option.
desk-error-in-memory = Nawawala ang nasa memory lang kapag natapos ang command. Gamitin ang --in-memory nang walang command: turnstone notes --in-memory
