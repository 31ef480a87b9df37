### What the desk’s command line shows.
### State: draft. Not read by anybody who speaks it natively.

## Labels beside a result. Short: they stand in a column of eleven characters.

label-phone = Simu
label-web = Tovuti
label-email = Barua pepe
label-open = Saa za kazi
label-distance = Umbali
label-town = Mji
label-about = Kuhusu
label-why = Kwa nini
label-not-known = Haijulikani
label-trust = Kuaminika
label-id = ID
label-guide = Mwongozoni
label-understood = Imeeleweka
label-categories = Aina
label-sources = Vyanzo
no-number = Hakuna nambari iliyorekodiwa.
more-numbers =
    { $count ->
        [one] Na nambari { $count } nyingine: turnstone show ID
       *[other] Na nambari { $count } nyingine: turnstone show ID
    }
elsewhere-more = Nchi nyingine zina matokeo pia. Ondoa --country ili uyaone.
heading-services = Inatoa nini

## Long work

progress-index = Orodha ya msaada inaandaliwa
progress-import = Taarifa zinaingizwa

## Packs

pack-written = Imeandikwa: { $name }, rekodi { $records }, baiti { $bytes }.
inspect-size = Baiti { $packed }, ikifunguliwa { $decoded }
inspect-languages = Lugha: { $languages }

## The report of an import

report-table = Jedwali
report-rows = Safu
report-kept = zilizobaki
report-mended = zilizorekebishwa
report-dropped = zilizoachwa
report-total = Jumla
report-outcome = Matokeo
report-reason = Sababu
report-count = Idadi
report-lines = Mistari
report-ignored-files = Faili ambazo si jedwali la HSDS: { $files }
report-missing-files = Faili ambazo taarifa zinazitaja lakini hazipo: { $files }

## Checking the content

check-summary =
    { $findings ->
        [0] Faili { $files }, hakuna kosa lolote.
        [one] Faili { $files }, kosa { $findings } limepatikana.
       *[other] Faili { $files }, makosa { $findings } yamepatikana.
    }
finding-unreadable = Hii haiwezi kusomwa
finding-need-words = Kuna kosa katika maneno ya mahitaji
finding-edition = Lazima kuwe na edition.toml moja
finding-unknown-file = Jina la faili si msimbo wa nchi
finding-unknown-category = Hakuna aina ya msaada kama hii
finding-unknown-audience = Hakuna kundi la watu kama hili
finding-no-source = Hii inahitaji chanzo
finding-phone-without-source = Nambari inahitaji chanzo
finding-phone-of-closed = Kilichofungwa hakina nambari
finding-phone-of-low-confidence = Chanzo kimoja kisicho chake chenyewe hakitoshi kwa nambari
finding-invalid-number = Si nambari ya kimataifa wala nambari fupi
finding-invalid-short-number = Nambari fupi haina kiambishi, na ina tarakimu chache
finding-number-not-as-printed = Inayopigwa si ile iliyochapishwa
finding-two-numbers = Ama nambari au nambari fupi, si zote mbili
finding-invalid-date = Tarehe ni YYYY, YYYY-MM au YYYY-MM-DD
finding-invalid-hours = Saa hizi hazieleweki
finding-no-time-zone = Saa zinahitaji saa za eneo
finding-invalid-time-zone = Hakuna saa za eneo kama hizi
finding-invalid-language = Si msimbo wa lugha, au si kwa muundo wake rasmi
finding-invalid-country = Si msimbo wa nchi, au si wa faili hii
finding-invalid-address = Si anwani ya tovuti wala ya barua pepe
finding-invalid-key = Ufunguo ni herufi ndogo zenye vistari
finding-duplicate-key = Ufunguo huu upo mara mbili
finding-duplicate-name = Jina hili lipo mara mbili
finding-empty-text = Maandishi haya hayasemi kitu
finding-invalid-ages = Umri mdogo zaidi unazidi umri mkubwa zaidi
finding-contradiction = Hii inajipinga yenyewe
finding-guide-head = Kichwa cha mwongozo huu si kama docs/guides.md inavyosema
finding-guide-markup = Miongozo haina kitu cha aina hii: docs/guides.md inaorodhesha vilivyomo
finding-guide-braces = Kila sehemu inaishia na jina lake na kile inachotokana nacho, ndani ya mabano ya mawimbi
finding-guide-duplicate = Sehemu mbili za mwongozo huu zina jina moja
finding-guide-source = Hakuna aliyesoma chanzo hiki: hakimo katika content/guides/sources.tsv
finding-guide-link = Kiungo hiki hakiendi popote
finding-guide-number = Nambari za kupiga zinakaa kwenye orodha ya msaada, ambako zina chanzo
finding-guide-translation = Hii si kama ilivyo katika mwongozo wa Kiingereza
finding-glossary = Neno hili halina maana, au chanzo chake hakijasomwa na mtu yeyote

## Guides on a computer

guide-list-hint = Soma mmoja kwa: turnstone guide show JINA
guide-unknown = Hakuna mwongozo wenye jina hili. Angalia: turnstone guide list
term-unknown = Orodha ya maneno haina neno hili. Angalia: turnstone guide terms

## The tools for translators

locale-language = Lugha
locale-messages = Ujumbe
locale-needs = Maneno ya mahitaji
locale-guides = Miongozo
locale-terms = Maneno
locale-outdated = Ya zamani
locale-state = Hali
locale-state-draft = rasimu
locale-state-reviewed = imekaguliwa
locale-state-not-shown = haionyeshwi
locale-new-made = Imetengenezwa: { $folder }. Tafsiri app.ftl kwanza, kisha andika: turnstone locale check
locale-exported = Imeandikwa: { $name }, maandishi { $rows }.
locale-imported = Maandishi { $changed } yamebadilishwa, { $same } yako kama yalivyokuwa.
locale-left = Safu hizi zimeachwa kama zilivyokuwa: maandishi yake ya Kiingereza sasa ni mengine, au hakuna kitu chenye jina hilo. Toa jedwali tena, kisha nakili maandishi yako ndani yake.
locale-facts-not-compared = { $language }: nambari zimelinganishwa na za Kiingereza. Ukaguzi huu bado haujui maneno yanayosema jambo linachukua muda gani na nini hakipaswi kufanywa: yalinganishe mwenyewe.
locale-stamped = Sehemu { $count } zimetiwa alama ya maandishi ya Kiingereza ambayo zilitafsiriwa kutoka kwayo.
finding-locale-syntax = Hii si Fluent: angalia pia mstari ulio kabla yake
finding-locale-state = Maoni ya kwanza yanahitaji mstari wa “### State: draft” au “### State: reviewed”, na reviewed inahitaji mtu wa pili
finding-locale-unknown = Kiingereza hakina ujumbe wenye jina hili: angalia kama kuna kosa la uandishi
finding-locale-missing = Bado hayajatafsiriwa
finding-locale-repeated = Jina hili lipo mara mbili: ondoa moja
finding-locale-variable = Kiingereza hakina kigeugeu kama hiki hapa: andika jina lake kama ilivyo katika Kiingereza
finding-locale-variable-missing = Kigeugeu cha maandishi ya Kiingereza hakipo: kiweke mahali pake katika sentensi yako
finding-locale-term = Jina la programu limeandikwa tofauti na katika Kiingereza
finding-locale-attribute = Attributes si zile za ujumbe wa Kiingereza
finding-locale-plural-missing = Umbo la wingi la lugha hii halipo: liongeze kabla ya *[other]
finding-locale-plural-unknown = Lugha hii haina umbo la wingi kama hili: liondoe
finding-locale-one = Hapa “one” ina nambari iliyoandikwa kwa neno au tarakimu: andika kigeugeu badala yake
finding-locale-markup = Kiungo, amri au chaguo la maandishi ya Kiingereza halipo: viache kama vilivyo
finding-locale-invisible = Alama isiyoonekana na mtu yeyote: iondoe
finding-locale-direction = Alama ya mwelekeo wa maandishi: iondoe, programu inaziweka yenyewe
finding-locale-quotes = Alama ya nukuu iliyonyooka: andika zile za lugha yako
finding-locale-long = Ni ndefu kuliko nafasi yake kwenye skrini: tafuta maneno mafupi zaidi
finding-locale-folder = Jina la folda si msimbo wa lugha kwa muundo wake wa kawaida
finding-locale-same = Ni sawa na Kiingereza: ikiwa ni sahihi, iache
finding-guide-prohibition = Kiingereza kinasema “do not” au “never” hapa, na hii haisemi

## Notes

desk-notes-setup-seen = Faili moja ina nafasi ya madaftari kadhaa. Kutoka nakala moja ya faili hiyo, hakuna anayeweza kuona yapo mangapi, au yamejaa kiasi gani. Kwamba faili ipo kunaweza kuonekana: kwenye kompyuta inatengenezwa pamoja na daftari la kwanza.
desk-notes-setup-forced = Daftari haliwezi kukusaidia ikiwa mtu anakulazimisha kuandika kaulisiri, au ikiwa kuna programu inayochunguza kompyuta.
desk-notes-setup-computer = Simu inatunza siri yake yenyewe kwa ajili ya ufunguo, lakini kompyuta haitunzi: yeyote anayenakili faili anaweza kujaribu kukisia kaulisiri kwa muda wowote anaotaka. Chukua maneno matano yaliyochaguliwa kwa kubahatisha. Diski inaweza kubaki na vipande vya zamani vya faili.
desk-notes-making = Faili inatengenezwa
desk-notes-next = Andika kwa: turnstone notes new. Msimbo kwa siku utakaposahau kaulisiri: turnstone notes recovery-code. Daftari jingine lisilo na hatari pembeni yake: turnstone notes second --keep.
desk-notes-keep-prompt = Kaulisiri ya daftari linalopaswa kubaki; bonyeza Enter tu ikiwa hakuna zaidi:
desk-notes-this-one-stays = Daftari lililofunguliwa linabaki kama lilivyo.
desk-notes-none-to-keep = Ungependa kuendelea bila kutaja lolote? Basi daftari jingine lolote linaweza kuteketezwa. Kwa --keep unataja yale yanayopaswa kubaki.
desk-notes-yes = ndiyo
desk-notes-erase-word = futa
desk-notes-answer = Andika “{ $word }” ili kuendelea:
desk-notes-nothing-changed = Hakuna kilichobadilishwa.
desk-notes-passphrase-prompt = Kaulisiri yako; Enter tu inachukua maneno haya; “mengine” inachagua mengine:
desk-notes-draw-word = mengine
desk-notes-recovered = Msimbo wa kurejesha umefungua daftari hili. Chagua kaulisiri mpya sasa: turnstone notes passphrase
desk-notes-typing = Kila mstari unahifadhiwa unapobonyeza Enter. Mstari wenye nukta (.) tu unamaliza maandishi.
desk-notes-deleted = Yametoweka, na data nyingine imeandikwa juu yake.
desk-notes-detach-question = Ungependa kuondoa faili hii kwenye maandishi? Data nyingine inaandikwa juu yake na haiwezi kurudishwa.
desk-notes-editor-warning = Programu ya kuandikia (editor) inapata maandishi waziwazi, katika faili. Unapoifunga, data nyingine inaandikwa juu ya faili hiyo na inaondolewa. Programu ya kuandikia inaweza kutunza zaidi ya hayo: faili za swap, historia, faili zilizofunguliwa mwisho. Mfumo unaweza kuandika kumbukumbu kwenye nafasi yake ya swap.
desk-notes-editor-on-disk = Kwenye mfumo huu, faili ya programu ya kuandikia iko kwenye diski. Baadaye data nyingine inaandikwa juu yake, lakini diski inaweza kubaki na kilichokuwa hapo.
desk-notes-saving = Faili inaandikwa
desk-notes-saved-in-clear = Imeandikwa kwenye { $name }, waziwazi: yeyote anayeipata hapo anaweza kuifungua. Ifute ukimaliza; diski inaweza kubaki na kilichokuwa hapo.
desk-notes-recovery-note = Unafungua maandishi ikiwa kaulisiri imesahauliwa. Unaonyeshwa mara moja tu. Uandike kwenye karatasi na uiweke karatasi mbali na kompyuta, au umpe mtu unayemwamini. Msimbo wa awali haufungui chochote kuanzia sasa.
desk-notes-recovery-warning = Yeyote aliye na karatasi hii na nakala ya faili ya daftari anaweza kufungua maandishi yako.
desk-notes-erasing-note = Ikiandikwa mahali programu hii inapouliza kaulisiri, inafungua daftari hili na kuteketeza kabisa kila daftari jingine, papo hapo.
desk-notes-erasing-computer = Kwenye kompyuta, nakala ya faili bado inafunguka kwa kaulisiri za zamani, kana kwamba hakuna kilichoandikwa.
desk-notes-grow-note = Kila daftari linapata nafasi zaidi, hata lile lililofungwa. Faili inakua mara nne ya kiasi hicho na haipungui tena kamwe.
desk-notes-grown = Sasa kuna nafasi zaidi.
desk-notes-erase-computer = Kwenye kompyuta, nakala ya faili bado inafunguka kwa kaulisiri yake.
desk-notes-restoring = Nakala inasomwa
desk-notes-restored =
    { $count ->
        [0] Kila kitu kilichomo katika nakala hii kipo hapa tayari.
        [one] Maandishi { $count } yameingia.
       *[other] Maandishi { $count } yameingia.
    }
desk-notes-open = Daftari limefunguliwa. Andika list, new, show 1, au help. “lock” inalifunga; pia linajifunga baada ya dakika tano bila kubonyeza kitufe chochote. Kubonyeza Esc mara tatu kunakutoa mara moja.
desk-notes-in-memory = Daftari hili liko kwenye kumbukumbu tu. Likifungwa, kila kilichomo kinapotea, isipokuwa utengeneze kwanza nakala yake iliyofungwa kwa siri: copy FAILI.
desk-notes-prompt = maandishi>
desk-notes-closed = Daftari limefungwa.
desk-notes-idle = Hakuna aliyeandika kwa dakika tano: daftari limefungwa. Yote yaliyohifadhiwa yako salama.
desk-notes-lock = Hakuna kinachobaki wazi kati ya amri mbili: kila amri inafungua daftari, inafanya jambo moja na kulifunga. Ni “turnstone notes” peke yake tu inayoliacha wazi, na hapo “lock” inalifunga.

## Help

help-turnstone = { -app-name }: tafuta msaada kwa watu waliolazimika kuondoka, bila mtandao.
help-turnstone-more =
    Jaribu: turnstone find "wakili wa hifadhi" --country US

    Misimbo ya kutoka: 0 imepatikana au imefanyika, 1 hakuna kilichopatikana au kuna la kurekebisha, 2 haikuwezekana.
help-find = Tafuta msaada kwa maneno yako mwenyewe, kwa lugha yoyote.
help-find-more =
    Bila --country, dunia nzima inatafutwa na kila tokeo linataja nchi yake.
    Maneno kwenye mstari wa amri yanaweza kubaki kwenye historia ya shell yako. “turnstone find -” inayasoma kutoka standard input badala yake. Hakuna kingine cha utafutaji kinachohifadhiwa.
help-find-words = Unachohitaji, kwa maneno yako mwenyewe; - inasoma kutoka standard input. Bila maneno, kila kinacholingana na vichujio.
help-find-near = Pima umbali kutoka mji huu, au kutoka LATITUDE,LONGITUDE
help-find-radius = Umbali usiozidi kilomita hizi
help-find-category = Aina hizi tu, kwa msimbo, kama asylum-legal; msimbo usio sahihi unataja zile zinazofanana nao
help-find-phase = Kinachosaidia leo tu (urgent-safety), mwezi huu tu (stabilisation), au kujenga maisha tu (long-term)
help-find-audience = Kinachohudumia watu hawa tu, kama lgbtq, trans, youth, women, refugees, undocumented
help-find-speaks = Panapozungumzwa lugha hii tu, kwa msimbo au jina
help-find-free = Kilicho bure tu
help-find-no-id = Kisichoomba kitambulisho chenye picha tu
help-find-open = Kilicho wazi sasa tu, au wakati kama 2026-11-23T18:00:00+01:00
help-find-remote = Kwa simu au mtandaoni tu
help-find-undocumented = Kinachohudumia watu wasio na hati tu
help-find-strict = Ondoa pia kisichojulikana
help-find-limit = Idadi ya juu ya matokeo
help-find-chips = Onyesha ni nini kingebaki kwa vichujio zaidi
help-show = Onyesha kila kitu kuhusu tokeo moja.
help-show-id = ID iliyo chini ya tokeo
help-now = Nani anajibu sasa: nambari za dharura na simu za msaada wakati wa shida.
help-countries = Kilichomo, na kinakotoka.
help-guide = Soma miongozo, na maana ya maneno yanayotumiwa na ofisi.
help-guide-list = Orodhesha miongozo.
help-guide-show = Onyesha mwongozo, pamoja na unachotokana nacho.
help-guide-show-guide = Jina lake, kama lilivyo kwenye orodha
help-guide-show-second = Onyesha kila maandishi kwa lugha hii pia
help-guide-terms = Eleza maneno yanayotumiwa na ofisi.
help-guide-terms-words = Mwanzo wa neno, au sehemu yake; bila chochote, yote
help-pack = Ingiza, tengeneza na kagua vifurushi vya taarifa.
help-pack-import = Tengeneza kifurushi cha taarifa za HSDS, pamoja na ripoti ya kila safu.
help-pack-import-file = Zip, folda, au faili (CSV, JSON)
help-pack-import-source-id = Fupi na isiyobadilika: ni sehemu ya ID ya kila rekodi
help-pack-import-source-name = Jina ambalo watu wanakijua chanzo
help-pack-import-licence = Maelezo ya SPDX, au “none stated”
help-pack-import-source-url = Ukurasa wake
help-pack-import-country = Nchi ya safu zisizotaja nchi, na ya nambari za simu
help-pack-import-language = Lugha ya maandishi
help-pack-import-time-zone = Saa za eneo za saa za kazi, kama America/New_York
help-pack-import-confirmed-public = Faili yenye ID, moja kwa mstari, ambazo anwani zake ni za umma ingawa aina yake ingezificha
help-pack-import-report = Andika ripoti kama JSON
help-pack-import-pack-id = Jina la kifurushi; ID ya chanzo ikiwa halikutolewa
help-pack-import-pack-version = Toleo lake
help-pack-build = Tengeneza kifurushi kutoka content na locales.
help-pack-inspect = Kagua vifurushi na uonyeshe vinasema nini kujihusu.
help-pack-inspect-file = Vifurushi; bila chochote, vile vilivyo ndani ya programu
help-content = Fanyia kazi yaliyomo.
help-content-check = Kagua content na locales, pamoja na faili na mstari.
help-locale = Fanyia kazi lugha za programu.
help-locale-check = Kagua maandishi ya kila lugha, au ya moja tu, pamoja na faili, mstari, safu wima na njia ya kurekebisha.
help-locale-check-missing = Taja pia kila maandishi yanayokosekana
help-locale-coverage = Ni kiasi gani cha kila lugha kipo, na hali yake.
help-locale-new = Tengeneza folda ya lugha mpya.
help-locale-pseudo = Andika lugha za majaribio za kuangalia skrini: en-XA (ndefu, yenye alama juu ya herufi) na ar-XB (kutoka kulia kwenda kushoto).
help-locale-export = Andika maandishi ya lugha kama jedwali la kufunguliwa kwa programu ya lahajedwali.
help-locale-import = Chukua maandishi kutoka jedwali kama hilo.
help-locale-import-file = Jedwali (CSV)
help-locale-stamp = Tia kila sehemu ya miongozo iliyotafsiriwa alama ya maandishi ya Kiingereza ambayo ilitafsiriwa kutoka kwayo; pale tu ambapo bado hakuna alama.
help-locale-stamp-again = Pia pale ambapo maandishi ya Kiingereza yamebadilika tangu hapo: baada ya wewe kuyalinganisha
help-notes = Tunza maandishi yaliyofungwa kwa siri, katika faili inayofunguliwa kwa kaulisiri tu.
help-notes-more =
    Maandishi yanatajwa kwa nambari yake kwenye orodha, au kwa sehemu ya kutosha ya kichwa chake. Bila amri, daftari linabaki wazi na kupokea amri hizi moja moja; “lock”, dakika tano bila kubonyeza kitufe, au Esc mara tatu linafungwa.
    Hakuna kinachobaki wazi kati ya amri mbili: kila amri inauliza kaulisiri, inafanya jambo moja na kufunga daftari. Hakuna cha kufunga.
    Maneno kwenye mstari wa amri yanaweza kubaki kwenye historia ya shell yako, na wengine kwenye kompyuta hii wanaweza kuyaona amri inapofanya kazi. Unachoandika unapoulizwa hakibaki popote kati ya hapo.
    Kaulisiri kamwe si chaguo la amri wala kigeugeu. Kwa skripti: --passphrase-file.
help-notes-data = Folda ya faili ya madaftari
help-notes-passphrase-file = Soma kaulisiri na majibu mengine yote kutoka faili hii, moja kwa mstari, kwa mpangilio yanavyoulizwa; - ni standard input
help-notes-in-memory = Tunza daftari jipya kwenye kumbukumbu tu, mpaka utoke: hakuna kinachoandikwa, na lote linapotea hapo
help-notes-make = Tengeneza daftari, maonyo yake yakitangulia.
help-notes-make-keep = Uliza kaulisiri ya kila daftari jingine linalopaswa kubaki; lile lisilotajwa linaweza kuteketezwa
help-notes-make-room = MiB kwa kila daftari, faili inapotengenezwa; inachukua mara nne ya hizo
help-notes-list = Orodhesha maandishi.
help-notes-list-tag = Maandishi yenye neno hili tu
help-notes-search = Tafuta katika maandishi.
help-notes-search-words = Maneno ambayo yote lazima yawemo katika maandishi; bila yoyote, yanaulizwa
help-notes-show = Onyesha maandishi.
help-notes-new = Andika maandishi.
help-notes-new-more = Bila --title na --body, maandishi yanaulizwa; ikiwa standard input si terminali, yanasomwa kutoka hapo, na mstari wake wa kwanza ndio kichwa.
help-notes-new-title = Yanaitwaje
help-notes-new-body = Yanasema nini; - inasoma kutoka standard input
help-notes-new-tags = Maneno ya kukusaidia kuyapata, yenye koma kati yake
help-notes-new-happened = Kilitokea lini, kwa maneno yako mwenyewe
help-notes-new-pin = Yabaki ya kwanza
help-notes-new-unpin = Yasibaki ya kwanza
help-notes-edit = Badilisha maandishi: kisichotajwa kinabaki kama kilivyo.
help-notes-edit-title = Yanaitwaje
help-notes-edit-body = Yanasema nini; - inasoma kutoka standard input
help-notes-edit-tags = Maneno ya kukusaidia kuyapata, yenye koma kati yake, badala ya yale yaliyopo
help-notes-edit-happened = Kilitokea lini, kwa maneno yako mwenyewe; ikiwa tupu, inaondolewa
help-notes-edit-pin = Yabaki ya kwanza
help-notes-edit-unpin = Yasibaki ya kwanza
help-notes-edit-editor = Fungua programu yako ya kuandikia ($VISUAL au $EDITOR), baada ya onyo, kwa faili iliyo kwenye kumbukumbu
help-notes-edit-on-disk = Ruhusu faili ya programu ya kuandikia ikae kwenye diski, ikiwa mfumo hauna nafasi kwenye kumbukumbu
help-notes-attach = Funga faili kwa siri na uiweke katika maandishi.
help-notes-attach-file = Faili; inabaki pia mahali ilipo
help-notes-detach = Ondoa faili iliyoambatishwa.
help-notes-save-attachment = Andika faili iliyoambatishwa kwenye faili mpya, waziwazi.
help-notes-save-attachment-file = Faili ya kuandika; haipaswi kuwepo bado
help-notes-delete = Futa maandishi na vilivyoambatishwa.
help-notes-passphrase = Chagua kaulisiri nyingine.
help-notes-recovery-code = Tengeneza msimbo wa kurejesha, unaoonyeshwa mara moja tu.
help-notes-erasing-passphrase = Weka kaulisiri inayofungua daftari hili na kuteketeza kila daftari jingine.
help-notes-erasing-passphrase-clear = Iondoe
help-notes-second = Tengeneza daftari jingine; hili linabaki.
help-notes-second-keep = Uliza kaulisiri ya kila daftari zaidi linalopaswa kubaki
help-notes-grow = Ongeza nafasi ya kila daftari.
help-notes-grow-mib = Kwa MiB hizi; bila nambari, kiasi kinachowezekana
help-notes-copy = Andika nakala iliyofungwa kwa siri, kwa kaulisiri yake yenyewe au kwa ufunguo wa mtu.
help-notes-copy-file = Faili ya kuandika; haipaswi kuwepo bado
help-notes-copy-note = Maandishi haya tu
help-notes-copy-for = Ifunge kwa ufunguo huu wa umma wa age (age1…), kama wa wakili
help-notes-restore = Ingiza maandishi ya nakala iliyofungwa kwa siri.
help-notes-restore-file = Nakala iliyofungwa kwa siri
help-notes-erase = Teketeza daftari hili kabisa.
help-notes-lock = Funga daftari, pale linapobaki wazi.
help-any-note = Nambari yake kwenye orodha, au sehemu ya kutosha ya kichwa chake
help-any-name = Jina la faili iliyoambatishwa, au nambari yake
help-any-json = Kwa programu nyingine: JSON
help-any-country = Mahali ulipo: herufi mbili au jina. Haikisiwi kamwe.
help-any-lang = Lugha unazosoma, iliyo bora kwanza
help-any-now = Saa, kwa majaribio, kama 2026-11-23T18:00:00Z
help-any-pack = Angalia pia katika kifurushi hiki, ambacho hakuna aliyekitia sahihi; kila kinachotoka humo kinawekwa alama
help-any-data-dir = Mahali orodha ya msaada iliyoandaliwa inapotunzwa: taarifa za umma tu
help-any-folder = Folda yenye content na locales ndani yake
help-any-locale = Lugha moja, kwa msimbo wake, kama so au fa-AF
help-any-output = Mahali pa kuandika
help-value-guide = JINA
help-value-second = LUGHA
help-value-locale = MSIMBO
help-value-data = FOLDA
help-value-passphrase-file = FAILI
help-value-room = MIB
help-value-mib = MIB
help-value-tag = NENO
help-value-note = MAANDISHI
help-value-name = JINA
help-value-title = MANENO
help-value-body = MANENO
help-value-tags = MANENO
help-value-happened = MANENO
help-value-for = UFUNGUO
help-value-words = MANENO
help-value-near = MAHALI
help-value-radius = KM
help-value-category = MSIMBO
help-value-phase = WAKATI
help-value-audience = NANI
help-value-speaks = LUGHA
help-value-open = SAA
help-value-limit = NAMBARI
help-value-id = ID
help-value-file = FAILI
help-value-source-id = ID
help-value-source-name = JINA
help-value-licence = LESENI
help-value-source-url = URL
help-value-country = NCHI
help-value-language = LUGHA
help-value-time-zone = ENEO
help-value-confirmed-public = FAILI
help-value-report = FAILI
help-value-pack-id = ID
help-value-pack-version = NAMBARI
help-value-lang = LUGHA
help-value-now = SAA
help-value-pack = FAILI
help-value-data-dir = FOLDA
help-value-folder = FOLDA
help-value-output = FAILI

## Errors: what happened, what to do

desk-error-unreadable = { $name } haiwezi kusomwa, au ni kubwa mno. Angalia jina lake na kama unaruhusiwa kuisoma.
desk-error-unwritable = { $name } haiwezi kuandikwa. Hakuna kilichobadilishwa. Angalia folda na nafasi iliyobaki.
desk-error-pack-damaged = { $name } si kifurushi, au imeharibika au imekatika. Ichukue tena ilikotoka.
desk-error-pack-changed = { $name } ilibadilishwa tangu ilipotengenezwa. Usiiamini; ichukue tena.
desk-error-pack-too-large = { $name } ni kubwa kuliko kifurushi chochote kinavyoruhusiwa kuwa. Haikufunguliwa.
desk-error-pack-too-new = { $name } ilitengenezwa na toleo jipya zaidi. Sasisha { -app-name } kwanza.
desk-error-pack-unwritable = Rekodi haziwezi kuwa kifurushi: mbili kati yake zina ID moja. { $name } haikuandikwa.
desk-error-import-zip = Faili ya zip imeharibika au imekatika. Hakuna kilichoingizwa.
desk-error-import-large = Kinachoingizwa kinazidi baiti { $limit } kikifunguliwa. Hakuna kilichoingizwa.
desk-error-import-dense = Faili iliyo ndani ya zip ikifunguliwa inazidi mara { $limit } ya ukubwa wake; hakuna orodha ya msaada iliyo hivyo. Hakuna kilichoingizwa.
desk-error-import-files = Kinachoingizwa kina zaidi ya faili { $limit }. Hakuna kilichoingizwa.
desk-error-import-rows = Kinachoingizwa kina zaidi ya safu { $limit }. Hakuna kilichoingizwa.
desk-error-import-columns = Jedwali lina zaidi ya safu wima { $limit }. Hakuna kilichoingizwa.
desk-error-import-deep = JSON ina zaidi ya ngazi { $limit } za ndani. Hakuna kilichoingizwa.
desk-error-import-json = Mstari wa { $limit } wa faili ya JSON si JSON. Hakuna kilichoingizwa.
desk-error-import-no-tables = Hakuna jedwali la HSDS lililopatikana. Taja zip, folda ya faili za CSV, au faili ya JSON.
desk-error-import-options = Chaguo hili si sahihi: { $name }. Angalia turnstone pack import --help.
desk-error-import-other = Hiki hakiwezi kuingizwa.
desk-error-content =
    { $count ->
        [one] Yaliyomo yana kosa { $count }. Hakuna kifurushi kilichoandikwa.
       *[other] Yaliyomo yana makosa { $count }. Hakuna kifurushi kilichoandikwa.
    }
desk-error-place = Hapa hakuna mji unaoitwa { $name }. Jaribu mji mkubwa zaidi ulio karibu, au LATITUDE,LONGITUDE.
desk-error-place-similar = Hapa hakuna mji unaoitwa { $name }. Je, unamaanisha mmoja kati ya hii: { $towns }?
desk-error-country = { $name } si nchi tunayoijua. Tumia herufi zake mbili, kama DE au US.
desk-error-language = { $name } si lugha tunayoijua. Tumia msimbo wake, kama fa au es.
desk-error-time = { $name } si wakati. Uandike kama 2026-11-23T18:00:00+01:00.
desk-error-no-terminal = Hakuna terminali ya kuulizia kaulisiri. Katika skripti, tumia --passphrase-file.
desk-error-not-answered = Kitu kiliulizwa na hakikujibiwa. Hakuna kingine kilichobadilishwa.
desk-error-not-text = Haya si maandishi (UTF-8), au ni marefu mno kwa maandishi mamoja. Hakuna kilichobadilishwa.
desk-error-no-notes-folder = Mfumo huu hautaji folda ya data yako. Taja moja kwa --data.
desk-error-notes-folder = Maandishi hayawezi kutunzwa katika { $name }: haiwezi kutengenezwa, kusomwa au kuandikwa. Hakuna kilichobadilishwa. Taja folda nyingine kwa --data, au tunza maandishi kwenye kumbukumbu, mpaka utoke, kwa --in-memory.
desk-error-no-notebook = Hakuna daftari katika { $name }. Tengeneza moja kwa: turnstone notes make. Au taja folda yake kwa --data.
desk-error-note = Hakuna maandishi yenye nambari hii, au yenye maneno haya katika kichwa chake. Angalia: turnstone notes list
desk-error-note-ambiguous = Maandishi kadhaa yana maneno haya katika kichwa chake. Taja moja kwa nambari yake: { $numbers }
desk-error-attachment = Hakuna faili yenye jina hili iliyoambatishwa na maandishi. Angalia: turnstone notes show MAANDISHI
desk-error-file-exists = { $name } ipo tayari. Imeachwa kama ilivyo. Chagua jina jingine.
desk-error-nothing-to-change = Haikusemwa ni nini cha kubadilisha. Angalia: turnstone notes edit --help
desk-error-growth = Madaftari hayawezi kuongezewa nafasi kiasi hicho. Angalia: turnstone notes grow
desk-error-no-editor = Mfumo hautaji programu ya kuandikia. Weka VISUAL au EDITOR, au badilisha maandishi kwa chaguo za amri.
desk-error-editor-failed = Programu ya kuandikia haikuweza kuanza, au ilishindwa. Maandishi yameachwa kama yalivyokuwa.
desk-error-no-memory-folder = Mfumo huu hauna nafasi ya faili kwenye kumbukumbu, kwa hiyo faili ya programu ya kuandikia ingekaa kwenye diski. Andika --on-disk ikiwa ndicho unachotaka, au badilisha maandishi kwa chaguo za amri.
desk-error-in-memory = Kilicho kwenye kumbukumbu tu kinatoweka amri inapoisha. Tumia --in-memory bila amri: turnstone notes --in-memory
