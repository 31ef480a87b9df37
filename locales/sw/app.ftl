### What the app shows.
### State: draft. Not read by anybody who speaks it natively.

## The app

app-tagline = Msaada kwa watu waliolazimika kuondoka, unaopatikana bila mtandao.

## Dates, always in the Gregorian calendar

date-day = { $day } { $month } { $year }
date-both = { $date } ({ $local })
date-month = { $month } { $year }
date-month-1 = Januari
date-month-2 = Februari
date-month-3 = Machi
date-month-4 = Aprili
date-month-5 = Mei
date-month-6 = Juni
date-month-7 = Julai
date-month-8 = Agosti
date-month-9 = Septemba
date-month-10 = Oktoba
date-month-11 = Novemba
date-month-12 = Desemba
date-weekday-1 = Jumatatu
date-weekday-2 = Jumanne
date-weekday-3 = Jumatano
date-weekday-4 = Alhamisi
date-weekday-5 = Ijumaa
date-weekday-6 = Jumamosi
date-weekday-7 = Jumapili

time-weekday = { $weekday } { $time }
time-date = { $weekday } { $date }, { $time }
date-not-known = tarehe isiyojulikana
date-undated = bila tarehe

## Lists and measures

list-separator = ,{ " " }
distance-kilometres = km { $distance }

## Languages

language-own-name = Kiswahili
language-draft = Rasimu: hakuna mtu anayezungumza lugha hii aliyeisoma bado.

## Texts of records

text-other-language = Lugha: { $language }
text-machine-made = Imetafsiriwa na mashine, haijasomwa na mtu yeyote
text-outdated = Imetafsiriwa kutoka toleo la zamani

## Answers

answer-yes = Ndiyo
answer-no = Hapana

## Countries

country-none = Si ya nchi moja tu
country-not-known = Nchi haijulikani

## Whether it is open. Unknown is never closed.

opening-always = Iko wazi usiku na mchana.
opening-open = Iko wazi sasa.
opening-open-until = Iko wazi hadi { $time } (saa za { $zone }).
opening-opens-today = Imefungwa sasa, inafunguliwa leo { $time } (saa za { $zone }).
opening-closed = Imefungwa sasa.
opening-closed-until = Imefungwa sasa, inafunguliwa { $time } (saa za { $zone }).
opening-appointment = Kwa miadi tu.
opening-appointment-staffed = Kwa miadi tu. Kuna mtu hapo hadi { $time } (saa za { $zone }).
opening-appointment-next = Kwa miadi tu. Wakati ujao ambapo kuna mtu hapo: { $time } (saa za { $zone }).
opening-unknown = Saa za kazi hazijulikani.
opening-unknown-text = Haijulikani kama iko wazi sasa: soma saa za kazi kama zilivyochapishwa.
opening-unknown-times = Iko wazi siku hii, kwa saa zisizojulikana.
opening-unknown-zone = Haijulikani kama iko wazi sasa: saa za eneo lake hazijulikani.
opening-unknown-clock = Haijulikani kama iko wazi sasa: saa ya kifaa hiki inaonekana si sahihi.
opening-unknown-holiday = Sikukuu ya umma: haijulikani kama iko wazi.
opening-holiday-closed = Ni sikukuu ya umma huko.
opening-holiday-not-known = Siku ya sikukuu ya umma huenda ikawa tofauti.

## Hours in a record

hours-weekly = { $days }: { $opens } hadi { $closes }
hours-not-every-week = { $days }: { $opens } hadi { $closes }, si kila wiki. Piga simu uulize ni wiki zipi.
hours-times-unknown = { $days }: iko wazi, saa hazijulikani

## Numbers

phone-action-voice = Piga simu
phone-action-sms = Tuma ujumbe
phone-action-whatsapp = WhatsApp
phone-action-signal = Signal
phone-action-telegram = Telegram
phone-action-tty = Simu ya maandishi
phone-action-fax = Faksi
phone-accessibility = { $action }, { $whom }: { $digits }
phone-accessibility-number = { $action }: { $digits }
phone-weak = Kutoka vyanzo dhaifu tu: huenda si sahihi.
phone-not-dialled = Inaonyeshwa kama ilivyochapishwa, kwa sababu hakuna uhakika jinsi ya kuipiga.
phone-not-from-here = Haifanyi kazi kutoka mahali ulipo.
phone-from-here-not-known = Haijulikani kama inafanya kazi kutoka mahali ulipo.
phone-free = Kupiga ni bure.
phone-costs = Kupiga kunagharimu pesa.
phone-voicemail-safe = Unaweza kuacha ujumbe.
phone-voicemail-unsafe = Usiache ujumbe: huenda si salama.
phone-of-organization = Nambari ya jumla ya shirika.
phone-short = Inafanya kazi nchini { $country } tu. Ipige kama ilivyo.
phone-extension = Nambari ya ndani { $extension }
phone-languages = Wanazungumza { $languages }.

## Emergency numbers

emergency-heading = Nambari za dharura nchini { $country }
emergency-note = Zinafanya kazi nchini { $country } tu. Zipige kama zilivyo.
emergency-all = polisi, gari la wagonjwa na zimamoto
emergency-police = polisi
emergency-ambulance = gari la wagonjwa
emergency-fire = zimamoto
emergency-unspecified = dharura (haijulikani ni huduma gani inayojibu)
emergency-reaches = { $action }: { $services }
emergency-reaches-note = { $action }: { $services } ({ $note })

## A result

hit-subtitle = { $organization } · { $countries }
hit-subtitle-country = { $countries }
hit-accessibility = { $warning } { $title }. { $opening }
record-no-name = Bila jina
place-label = { $name }, { $country }
distance-line = Umbali wa { $distance } kwa mstari ulionyooka
distance-about = Umbali wa takriban { $distance }, kutoka katikati ya mji

## Why a result is here

why-crisis-self-harm = Inasaidia unapofikiria kufa
why-crisis-immediate-danger = Inasaidia ukiwa hatarini sasa
why-crisis-recent-rape = Inasaidia baada ya ukatili wa kingono
why-name = Jina lake linalingana na maneno yako
why-words = Maneno yako yamo ndani yake
why-words-prefix = Neno lako ni mwanzo wa neno lililomo ndani yake
why-words-need = Neno lako linataja inachofanya
why-words-script = Jina lake kwa herufi za lugha nyingine linalingana
why-words-typo = Neno lililomo ndani yake linakaribiana sana na lako
why-need = Inasaidia kuhusu “{ $need }” (uliandika “{ $phrase }”)
why-country = Kwa nchi ya { $country }
why-international = Inafanya kazi kuvuka mipaka
why-elsewhere = Kwa { $countries } tu
why-town = Katika { $town } au karibu
why-remote = Kwa simu au mtandaoni
why-language = Wanazungumza { $language }
why-interpreter = Inatoa mkalimani
why-serves = Inahudumia { $audience }
why-made-for = Imeundwa kwa ajili ya { $audience }
why-phase-urgent-safety = Inasaidia leo
why-phase-stabilisation = Inasaidia mwezi huu
why-phase-long-term = Inasaidia kujenga maisha
why-category = Inatoa “{ $category }”
why-free = Ni bure
why-no-id = Haihitaji kitambulisho chenye picha
why-undocumented = Inahudumia watu wasio na hati
why-affirming = Inawakubali na kuwaunga mkono watu wa LGBTQI+
why-open = Iko wazi sasa
why-open-until = Iko wazi hadi { $time }
why-always-open = Iko wazi usiku na mchana
why-confirmed = Ilithibitishwa { $date }

## What is not known of a result. Unknown is never no.

not-known-category = Haijulikani inatoa nini
not-known-phase = Haijulikani inasaidia wakati gani
not-known-audience = Haijulikani kama inawahudumia
not-known-speaks = Haijulikani kama wanazungumza lugha hii
not-known-free = Haijulikani kama inagharimu chochote
not-known-no-id = Haijulikani kama inaomba kitambulisho
not-known-distance = Haijulikani iko umbali gani
not-known-open = Haijulikani kama iko wazi wakati huo
not-known-remote = Haijulikani kama inasaidia kwa simu au mtandaoni
not-known-undocumented = Haijulikani kama inahudumia watu wasio na hati

## Warnings

warning-revoked = Iliondolewa kwenye orodha hii ya msaada { $date }. Usiitumie.
warning-shares-data = Inatoa taarifa za watu kwa mamlaka za serikali.
warning-organization-closed = Shirika hili halipo tena. Orodha za zamani bado zinalitaja.
warning-organization-renamed = Shirika hili sasa linaitwa { $name }.
warning-organization-renamed-unknown = Shirika hili sasa lina jina jingine.
warning-service-closed = Huduma hii haipo tena. Orodha za zamani bado zinaitaja.
warning-over = Huduma hii iliisha { $date }.
warning-not-yet = Huduma hii inaanza { $date }.
warning-temporarily-closed = Imefungwa kwa sasa (kufikia { $date }).
warning-at-capacity = Kwa sasa haipokei mtu yeyote (kufikia { $date }).
warning-call-first = Piga simu kwanza, nafasi za vitanda hubadilika.
warning-may-tell = Ikiwa una umri chini ya miaka 18: huenda ikawaambia wazazi wako au mamlaka ya serikali. Uliza kabla ya kusema jina lako.
warning-source-unproven = Haina sahihi ya kielektroniki, chanzo hakijathibitishwa: hakuna anayedhamini taarifa hii.
warning-old = Tunachojua ni cha zamani (cha { $date }). Huenda kimebadilika.
warning-danger-source = (Imeripotiwa na { $source }, { $date })
warning-danger-shares-data = Hatari: inatoa taarifa za watu kwa polisi au mamlaka za uhamiaji.
warning-danger-demands-money-or-documents = Hatari: inadai pesa au inashikilia hati za watu.
warning-danger-conversion-practices = Hatari: inajaribu kubadilisha watu wanampenda nani au jinsi walivyo.
warning-danger-hostile-to-trans = Hatari: ina uadui dhidi ya watu wa trans.
warning-danger-impersonated = Hatari: kuna mtu anayejifanya kuwa shirika hili.
warning-danger-reported-unsafe = Hatari: iliripotiwa kwamba si salama.

## Trust. Only what somebody confirmed with the service is called confirmed.

trust-not-confirmed = Hatujaithibitisha sisi. Kutoka { $source }, { $date }.
trust-confirmed = Ilithibitishwa { $date }, { $how }.
trust-confirmed-aging = Ilithibitishwa mara ya mwisho { $date }, { $how }. Muda umepita tangu wakati huo.
trust-confirmed-old = Ilithibitishwa mara ya mwisho { $date }, { $how }. Muda mrefu umepita tangu wakati huo: uliza kabla ya kwenda.
trust-by-call = kwa kupiga simu
trust-by-visit = kwa kwenda huko
trust-by-website = kwenye ukurasa wake wenyewe
trust-by-peer = na mtu aliyeitumia
trust-by-organisation = na shirika lenyewe
trust-by-unknown = kwa njia isiyojulikana
trust-confidence-low = Chanzo kimoja tu, na si ukurasa wake wenyewe.
trust-confidence-medium = Vyanzo kadhaa vinakubaliana.
trust-confidence-high = Ukurasa wake wenyewe, au wa mamlaka ya serikali, ulisomwa.
trust-looked = Mara ya mwisho mtu kuangalia vyanzo vyake: { $date }.
trust-due = Wakati wa kuiangalia tena umefika.
source-not-known = chanzo kisichojulikana

## Search

search-no-country = Hakuna nchi iliyochaguliwa: hapa unaonyeshwa msaada wa nchi zote. Kila tokeo linataja nchi yake.
search-nothing-local = Ndani ya programu bado hakuna chochote cha { $country }.
search-distance-from-nowhere = Umbali haujulikani, kwa sababu hakuna mahali palipochaguliwa pa kupimia.
search-not-known-kept = Kisichojulikana kinaonyeshwa pia, na kina alama.
search-nothing-found = Hakuna kilichopatikana.
search-nothing-else = Mbali na msaada huu, hakuna kingine ndani ya programu kinacholingana na maneno yako.
search-found =
    { $total ->
        [one] Tokeo { $shown } kati ya { $total }
       *[other] Matokeo { $shown } kati ya { $total }
    }
search-found-country =
    { $total ->
        [one] Tokeo { $shown } kati ya { $total } la { $country }, au linalofikika kutoka huko
       *[other] Matokeo { $shown } kati ya { $total } ya { $country }, au yanayofikika kutoka huko
    }
search-near = Umbali kutoka { $place }
search-helpers = Hakuna aliyepatikana kwa jambo hili nchini { $country }. Hawa huenda wanajua nani anaweza kusaidia.
search-elsewhere = Katika nchi nyingine. Hazihusu mahali ulipo.

## What to try

try-without-filter = Ondoa “{ $filter }”: hapo ni { $count }.
try-take-unknown = Jumuisha pia kisichojulikana: hapo ni { $count }.
try-category = Angalia kwenye “{ $category }”.
try-elsewhere = Nchi nyingine zina { $count }.
try-choose-country = Chagua nchi.
try-other-words = Jaribu maneno machache zaidi au mengine, kwa lugha yoyote.

## Filters

filter-category = Inatoa nini
filter-phase = Inasaidia wakati gani
filter-audience = Inahudumia nani
filter-speaks = Lugha
filter-free = Ni bure
filter-no-id = Haihitaji kitambulisho chenye picha
filter-distance = Umbali
filter-open = Iko wazi
filter-remote = Kwa simu au mtandaoni
filter-undocumented = Inahudumia watu wasio na hati
phase-urgent-safety = Leo
phase-stabilisation = Mwezi huu
phase-long-term = Kujenga maisha
chip = { $name }: { $holds }, haijulikani: { $unknown }

## Audiences: they follow “Serves” and “Made for”

audience-everyone = kila mtu
audience-lgbtq = watu wa LGBTQI+
audience-trans = watu wa trans
audience-women = wanawake
audience-men = wanaume
audience-youth = vijana
audience-children = watoto
audience-families = familia
audience-older-people = wazee
audience-refugees = wakimbizi
audience-asylum-seekers = watu wanaoomba hifadhi
audience-migrants = wahamiaji
audience-undocumented = watu wasio na hati
audience-survivors = manusura wa ukatili
audience-disabled-people = watu wenye ulemavu
audience-people-with-hiv = watu wanaoishi na VVU (HIV)
audience-sex-workers = wafanyakazi wa ngono

## Crisis

crisis-heading-self-harm = Hauko peke yako katika hili. Ongea na mtu sasa.
crisis-heading-immediate-danger = Ikiwa uko hatarini sasa
crisis-heading-recent-rape = Ikiwa mtu alikulazimisha kufanya ngono
crisis-advice-self-harm = Watu hawa wanasikiliza. Si lazima utaje jina lako.
crisis-advice-immediate-danger = Ukiweza, nenda mahali penye watu wengine. Piga simu itakapokuwa salama kuongea.
crisis-advice-recent-rape = Si kosa lako. Watu hawa wanasaidia, hata uwe nani.
crisis-advice-medicine = Dawa ya kuzuia VVU (HIV) inasaidia tu ukiianza ndani ya saa 72: kadiri unavyoanza mapema, ndivyo inavyosaidia zaidi. Omba “PEP” hospitalini au kwenye kliniki.
crisis-no-country = Chagua nchi uliyopo sasa ili uone nambari zake za dharura.
crisis-no-emergency = Nambari za dharura za { $country } hazijulikani hapa.
crisis-no-lines = Ndani ya programu hakuna simu ya msaada unayoweza kuifikia. Hii haimaanishi kwamba haipo kabisa.
now-heading-country = Msaada sasa nchini { $country }
now-heading = Msaada sasa
now-no-country = Hakuna nchi iliyochaguliwa: simu hizi za msaada zinafanya kazi kuvuka mipaka. Chagua nchi uliyopo sasa ili uone simu zake.

## What is on board

on-board =
    { $services ->
        [one] Ndani ya programu kuna huduma { $services } ya { $country }, na { $international } zinazofanya kazi kuvuka mipaka.
       *[other] Ndani ya programu kuna huduma { $services } za { $country }, na { $international } zinazofanya kazi kuvuka mipaka.
    }
on-board-nothing = Huduma za { $country } ndani ya programu: { $services }. Huduma zinazofanya kazi kuvuka mipaka: { $international }.
coverage-country = Huduma { $services }, mashirika { $organizations }, nambari za dharura
coverage-country-no-emergency = Huduma { $services }, mashirika { $organizations }, nambari za dharura hazijulikani
coverage-all = Huduma { $services } za mashirika { $organizations } kwa nchi { $countries }. Nambari za dharura za nchi { $emergency }.
pack-made = Iliandaliwa { $date }
pack-embedded = Inakuja pamoja na programu
pack-unproven = Haina sahihi ya kielektroniki, chanzo hakijathibitishwa

## A record

section-what = Inafanya nini
section-asks = Inaomba nini
section-cost = Inagharimu nini
section-who = Inahudumia nani
section-access = Lugha na ufikiaji
section-hours = Saa za kazi
section-where = Mahali
section-organization = Nani anaitoa
section-trust = Kabla ya kuiamini
section-not-known = Haijulikani: { $list }
location-hidden = Anwani haionyeshwi, ili kuwalinda watu walioko huko. Piga simu uulize.
location-partial = Mji tu ndio unaoonyeshwa, ili kuwalinda watu walioko huko. Piga simu uulize.
location-virtual = Kwa simu au mtandaoni tu.
ages-from = kuanzia miaka { $from }
ages-to = hadi miaka { $to }
ages = miaka { $from } hadi { $to }
fact-name = Jina
fact-other-names = Pia inaitwa
fact-about = Kuhusu
fact-area = Kwa
fact-web = Tovuti
fact-email = Barua pepe
fact-photo-id = Kitambulisho chenye picha
fact-proof-of-residence = Uthibitisho wa mahali unapoishi
fact-referral = Kutumwa na mtu au ofisi nyingine
fact-insurance = Bima ya afya
fact-appointment = Miadi
fact-real-name = Jina lako halisi
fact-documents = Hati
fact-application = Jinsi ya kuomba
fact-free = Ni bure
fact-cost = Gharama
fact-serves = Inahudumia
fact-made-for = Imeundwa kwa ajili ya
fact-led-by = Inaongozwa na
fact-affirming = Inawakubali na kuwaunga mkono watu wa LGBTQI+
fact-affirming-evidence = Hilo linatokana na nini
fact-undocumented = Inahudumia watu wasio na hati
fact-statuses = Hadhi za ukaazi zinazokubaliwa
fact-gender-rules = Masharti ya jinsia
fact-eligibility = Nani anaweza kuja
fact-partner = Mwenzi anaweza kuja pamoja nawe
fact-children = Watoto wanaweza kuja pamoja nawe
fact-ages = Umri
fact-minors-alone = Inapokea watu wa chini ya miaka 18 wanaokuja peke yao
fact-may-tell-parents = Huenda ikawaambia wazazi
fact-must-report = Inalazimika kuripoti kwa mamlaka ya serikali
fact-languages = Lugha
fact-interpreter = Mkalimani
fact-interpreter-gender = Unaweza kuchagua jinsia ya mkalimani
fact-sign-languages = Lugha za alama
fact-from-abroad = Inafanya kazi kutoka nje ya nchi
fact-wheelchair = Panafikika bila ngazi
fact-accessibility = Ufikiaji
fact-address = Anwani
fact-postal = Anwani ya posta
fact-transport = Jinsi ya kufika huko
fact-discreet-entrance = Mlango usiovutia macho
fact-police = Polisi au vizuizi vya ukaguzi njiani
fact-hours-printed = Saa za kazi kama zilivyochapishwa
fact-holidays = Inafungwa siku za sikukuu za umma
fact-appointment-only = Kwa miadi tu
fact-time-zone = Saa za eneo
fact-shares-data = Inatoa taarifa za watu kwa mamlaka za serikali
fact-religious = Uhusiano na dini
fact-religion = Dini gani
channel-phone = Piga simu
channel-sms = Tuma ujumbe
channel-whatsapp = WhatsApp
channel-signal = Signal
channel-email = Barua pepe
channel-web = Tovuti
channel-walk-in = Nenda huko

## Categories: short names, as on a chip or in a list

category-crisis-line = Simu ya msaada wakati wa shida
category-suicide-prevention = Kuzuia kujiua
category-domestic-violence = Ukatili nyumbani
category-sexual-violence = Msaada baada ya ukatili wa kingono
category-human-trafficking = Biashara ya binadamu na kazi ya kulazimishwa
category-hate-crime = Uhalifu wa chuki
category-protection-order = Amri ya ulinzi
category-child-protection = Ulinzi wa watoto
category-elder-protection = Ulinzi wa wazee na watu wazima wenye ulemavu
category-missing-family = Kutafuta familia iliyopotea
category-torture-survivors = Matibabu baada ya kuteswa au vita
category-crime-victim-support = Msaada baada ya uhalifu
category-human-rights-defenders = Watetezi wa haki za binadamu
category-evacuation-relocation = Kuondoka nchini ukiwa hatarini
category-asylum-legal = Mawakili wa hifadhi
category-immigration-legal = Mawakili wa uhamiaji
category-detention-support = Msaada ukiwa kizuizini
category-citizenship = Uraia
category-legal-aid = Msaada wa kisheria
category-family-law = Sheria ya familia
category-discrimination = Msaada dhidi ya ubaguzi
category-workers-rights = Haki kazini
category-tenant-rights = Haki za wapangaji
category-identity-documents = Hati za utambulisho
category-name-gender-change = Jina na jinsia kwenye hati
category-family-reunification = Kuleta familia
category-consular-help = Balozi na konsulati
category-criminal-defence = Utetezi katika kesi za jinai
category-reentry-support = Msaada baada ya gereza
category-emergency-shelter = Kitanda usiku wa leo
category-womens-shelter = Makao ya wanawake
category-youth-shelter = Makao ya vijana
category-lgbtq-housing = Makazi ya LGBTQ+
category-transitional-housing = Makazi ya muda
category-affordable-housing = Makazi ya bei nafuu
category-housing-advice = Ushauri kuhusu makazi
category-rent-help = Msaada wa kodi ya nyumba
category-mortgage-help = Msaada wa mkopo wa nyumba
category-utility-help = Msaada wa umeme, gesi na maji
category-furniture = Samani
category-home-repair = Ukarabati wa nyumba
category-food = Chakula
category-hot-meals = Chakula cha moto
category-home-delivered-meals = Chakula kinacholetwa nyumbani
category-food-benefits = Pesa za serikali za chakula
category-mother-child-nutrition = Chakula cha mama na watoto wadogo
category-baby-supplies = Vitu vya watoto wachanga
category-clothing = Nguo
category-hygiene = Kuoga na usafi
category-school-supplies = Vifaa vya shule
category-holiday-help = Msaada wakati wa sikukuu
category-phone-internet = Simu na intaneti
category-disaster-relief = Msaada wakati wa maafa
category-cash-help = Pesa za dharura
category-public-benefits = Msaada wa fedha wa serikali
category-disability-benefits = Malipo ya ulemavu
category-unemployment-benefits = Malipo ya kukosa kazi
category-veterans-services = Wanajeshi wa zamani
category-debt-advice = Ushauri kuhusu madeni
category-tax-help = Msaada kuhusu ushuru
category-bank-money-transfer = Benki na kutuma pesa
category-emergency-medical = Dharura za kiafya
category-primary-care = Madaktari na kliniki
category-uninsured-care = Madaktari bila bima
category-health-insurance = Bima ya afya
category-prescription-help = Dawa
category-dental-care = Madaktari wa meno
category-eye-care = Huduma za macho
category-hearing-care = Huduma za kusikia
category-vaccination = Chanjo
category-hiv-testing = Vipimo vya VVU (HIV)
category-hiv-care = Matibabu ya VVU (HIV)
category-hiv-prevention = PrEP na PEP
category-sti-testing = Vipimo vya maambukizi ya ngono (STI)
category-pregnancy-test = Vipimo vya mimba
category-pregnancy-care = Huduma za ujauzito
category-contraception = Kuzuia mimba
category-abortion-care = Huduma za kutoa mimba
category-gender-affirming-care = Huduma za afya kwa watu wa trans
category-mental-health = Afya ya akili
category-grief-support = Msaada wakati wa msiba
category-anger-management = Msaada wa kuacha kuumiza wengine
category-substance-use = Msaada kuhusu dawa za kulevya
category-detox = Kuondoa dawa za kulevya mwilini
category-alcohol-help = Msaada kuhusu pombe
category-opioid-treatment = Matibabu ya opioidi
category-harm-reduction = Kupunguza madhara ya dawa za kulevya
category-smoking-cessation = Msaada wa kuacha kuvuta sigara
category-gambling-help = Msaada kuhusu kamari
category-disability-services = Msaada kwa watu wenye ulemavu
category-autism-services = Msaada kwa watu wenye usonji
category-physical-therapy = Tiba ya mazoezi
category-chronic-illness = Ugonjwa wa muda mrefu
category-eating-nutrition = Kula na lishe
category-home-care = Kuhudumiwa nyumbani
category-nursing-home = Nyumba za kutunza wazee
category-hospice = Huduma mwishoni mwa maisha
category-medical-transport = Usafiri kwenda kwa daktari
category-funeral-help = Msaada wa mazishi
category-job-search = Kutafuta kazi
category-job-training = Mafunzo ya kazi
category-work-permit = Vibali vya kazi
category-business-support = Kuanzisha biashara
category-language-classes = Masomo ya lugha
category-adult-education = Shule kwa watu wazima
category-computer-classes = Masomo ya kompyuta
category-school-enrolment = Kuandikishwa shuleni
category-higher-education = Elimu ya juu
category-childcare = Kutunziwa watoto mchana
category-childcare-costs = Pesa za kutunziwa watoto mchana
category-early-education = Elimu ya awali
category-youth-programs = Shughuli za vijana
category-lgbtq-community = Jumuiya ya LGBTQ+
category-lgbtq-youth = Vijana wa LGBTQ+
category-trans-community = Jumuiya ya watu wa trans
category-refugee-services = Msaada kwa wakimbizi
category-resettlement = Kuhamishiwa nchi nyingine (resettlement)
category-migrant-community = Jumuiya ya wahamiaji
category-farmworker-services = Msaada kwa wafanyakazi wa mashambani
category-sex-worker-support = Msaada kwa wafanyakazi wa ngono
category-interpretation = Wakalimani
category-transport = Usafiri
category-senior-services = Msaada kwa wazee
category-parenting = Msaada kwa wazazi
category-family-support = Msaada kwa familia
category-adoption-foster = Kuasili na familia za kulea
category-support-groups = Vikundi vya kusaidiana
category-community-center = Vituo vya jamii
category-spiritual-support = Msaada wa kiroho
category-recreation = Burudani na michezo
category-volunteering = Kujitolea
category-mail-storage = Anwani ya posta na kuhifadhi vitu
category-pet-help = Msaada kuhusu wanyama
category-information-referral = Kupata mahali panapofaa
category-government-office = Ofisi za serikali

## Screens

screen-app-name = { -app-name }
screen-exit = Toka
screen-exit-label = Toka mara moja. Inatokea skrini isiyotia shaka.
screen-cover = Maneno ya msafiri
screen-back = Rudi
screen-next = Endelea
screen-skip = Ruka
screen-done = Tayari
screen-cancel = Acha
screen-retry = Jaribu tena
screen-clear = Futa maneno
screen-language = Lugha
screen-language-heading = Lugha yako
screen-country-heading = Uko wapi sasa?
screen-country-note = Hii inaamua ni msaada gani unaonyeshwa kwanza. Hakuna kinachotumwa popote, na simu hii haiulizwi iko wapi.
screen-country-search = Tafuta nchi
screen-country-none = Sichagui nchi yoyote
screen-country-keep = Kumbuka nchi kwenye simu hii
screen-country-keep-note = Yeyote anayepekua simu hii ataweza kuiona. Bila alama ya tiki, nchi inasahauliwa unapotoka.
screen-change-country = { $place }. Badilisha nchi
place-in = Nchini { $country }
place-none = Hakuna nchi iliyochaguliwa
screen-now = Nahitaji msaada sasa
screen-now-note = Nani anajibu wakati huu
screen-search = Tafuta
screen-search-hint = Unahitaji nini? Kwa lugha yoyote
screen-phases = Unahitaji msaada kwa ajili ya nini?
screen-filters = Vichujio
screen-preparing = Orodha ya msaada inaandaliwa. Hii hutokea mara moja tu.
screen-memory-only = Hakuna nafasi kwenye simu hii, au programu hairuhusiwi kutumia hifadhi yake. Programu inafanya kazi hata hivyo, lakini inaandaa orodha ya msaada upya kila inapoanza.
screen-numbers = Piga simu au andika
screen-no-number = Hakuna nambari ndani ya programu.
screen-call-note = Simu unayopiga au ujumbe unaotuma unabaki kwenye historia ya simu hii.
screen-link-note = Ukurasa unafunguka kwenye kivinjari, ambacho kinatunza historia na kuingia mtandaoni.
screen-channels = Njia nyingine
screen-about = Inafanya nini
screen-why = Kwa nini inaonyeshwa
screen-not-known = Haijulikani
screen-open = Je, iko wazi?
screen-trust = Iaminiwe kiasi gani
screen-sources = Vyanzo
screen-categories = Aina ya msaada
screen-services = Inatoa nini
screen-no-app = Hakuna programu kwenye simu hii inayoweza kufungua hii. Nambari na anwani zinaonyeshwa, ili uweze kuzitumia kwingine.
screen-on-board = Kilichomo ndani ya programu
chip-set = { $name }
chip-set-label = { $name }, imechaguliwa.
chip-label = Onyesha hii tu: { $name }. Matokeo: { $holds }, haijulikani: { $unknown }.
map-action = Onyesha kwenye ramani
map-note = Programu ya ramani huenda ikatunza mahali hapo na kuingia mtandaoni.
map-label = Onyesha kwenye ramani: { $address }
channel-label = { $name }: { $address }
