### What the app shows.
### State: draft. Not read by anybody who speaks it natively.

## The app

app-tagline = Taimako ga mutanen da dole ta sa suka bar gida. Ana samunsa ko babu intanet.

## Dates, always in the Gregorian calendar

date-day = { $day } ga { $month } { $year }
date-both = { $date } ({ $local })
date-month = { $month } { $year }
date-month-1 = Janairu
date-month-2 = Fabrairu
date-month-3 = Maris
date-month-4 = Afrilu
date-month-5 = Mayu
date-month-6 = Yuni
date-month-7 = Yuli
date-month-8 = Agusta
date-month-9 = Satumba
date-month-10 = Oktoba
date-month-11 = Nuwamba
date-month-12 = Disamba
date-weekday-1 = Litinin
date-weekday-2 = Talata
date-weekday-3 = Laraba
date-weekday-4 = Alhamis
date-weekday-5 = Juma’a
date-weekday-6 = Asabar
date-weekday-7 = Lahadi

time-weekday = { $weekday } { $time }
time-date = { $weekday } { $date }, { $time }
date-not-known = lokacin da ba a sani ba
date-undated = babu kwanan wata

## Lists and measures

list-separator = ,{ " " }
distance-kilometres = { $distance } km

## Languages

language-own-name = Hausa
language-draft = Daftari ne: babu wani mai jin Hausa da ya karanta shi tukuna.

## Texts of records

text-other-language = A harshen { $language }
text-machine-made = Na’ura ce ta fassara, ba wanda ya karanta
text-outdated = An fassara daga wani tsohon rubutu

## Answers

answer-yes = Eh
answer-no = A’a

## Countries

country-none = Ba na ƙasa ɗaya kawai ba
country-not-known = Ba a san ƙasar ba

## Whether it is open. Unknown is never closed.

opening-always = A buɗe yake dare da rana.
opening-open = A buɗe yake yanzu.
opening-open-until = A buɗe yake har zuwa { $time } (agogon { $zone }).
opening-opens-today = A rufe yake yanzu, za a buɗe yau da ƙarfe { $time } (agogon { $zone }).
opening-closed = A rufe yake yanzu.
opening-closed-until = A rufe yake yanzu, za a buɗe { $time } (agogon { $zone }).
opening-appointment = Sai da alƙawarin lokaci kawai.
opening-appointment-staffed = Sai da alƙawarin lokaci kawai. Akwai mutum a wurin har zuwa { $time } (agogon { $zone }).
opening-appointment-next = Sai da alƙawarin lokaci kawai. Lokaci na gaba da za a samu mutum a wurin: { $time } (agogon { $zone }).
opening-unknown = Ba a san lokutan buɗewa ba.
opening-unknown-text = Ba a sani ba ko a buɗe yake yanzu: ku karanta lokutan kamar yadda aka rubuta su.
opening-unknown-times = A wannan rana ana buɗewa, amma ba a san lokutan ba.
opening-unknown-zone = Ba a sani ba ko a buɗe yake yanzu: ba a san agogon wurin ba.
opening-unknown-clock = Ba a sani ba ko a buɗe yake yanzu: da alama agogon wannan na’ura ba daidai yake ba.
opening-unknown-holiday = Ranar hutu ce: ba a sani ba ko a buɗe yake.
opening-holiday-closed = Ranar hutu ce a can.
opening-holiday-not-known = A ranar hutu wannan zai iya bambanta.

## Hours in a record

hours-weekly = { $days }: { $opens } zuwa { $closes }
hours-not-every-week = { $days }: { $opens } zuwa { $closes }, ba kowane mako ba. Ku kira ku tambayi wane mako.
hours-times-unknown = { $days }: ana buɗewa, ba a san lokutan ba

## Numbers

phone-action-voice = Kira
phone-action-sms = Tura saƙo
phone-action-whatsapp = WhatsApp
phone-action-signal = Signal
phone-action-telegram = Telegram
phone-action-tty = Wayar rubutu
phone-action-fax = Fax
phone-accessibility = { $action }, { $whom }: { $digits }
phone-accessibility-number = { $action }: { $digits }
phone-weak = Daga majiyoyi marasa ƙarfi kawai ta fito: mai yiwuwa ba daidai take ba.
phone-not-dialled = An nuna ta yadda aka rubuta ta, domin babu tabbas kan yadda ake kiran ta.
phone-not-from-here = Ba ta aiki daga inda kuke.
phone-from-here-not-known = Ba a sani ba ko tana aiki daga inda kuke.
phone-free = Kiran kyauta ne.
phone-costs = Ana biyan kuɗin kiran.
phone-voicemail-safe = Kuna iya barin saƙon murya.
phone-voicemail-unsafe = Kada ku bar saƙon murya: zai iya zama da haɗari.
phone-of-organization = Babbar lambar ƙungiyar.
phone-short = Tana aiki a { $country } kawai. Ku kira ta yadda take.
phone-extension = Idan an ɗauka, ku danna { $extension }
phone-languages = Ana magana da { $languages }.

## Emergency numbers

emergency-heading = Lambobin gaggawa a { $country }
emergency-note = Suna aiki a { $country } kawai. Ku kira su yadda suke.
emergency-all = ’yan sanda, motar asibiti da masu kashe gobara
emergency-police = ’yan sanda
emergency-ambulance = motar asibiti
emergency-fire = masu kashe gobara
emergency-unspecified = gaggawa (ba a san wace hukuma take amsawa ba)
emergency-reaches = { $action }: { $services }
emergency-reaches-note = { $action }: { $services } ({ $note })

## A result

hit-subtitle = { $organization } · { $countries }
hit-subtitle-country = { $countries }
hit-accessibility = { $warning } { $title }. { $opening }
record-no-name = Babu suna
place-label = { $name }, { $country }
distance-line = Nisansa { $distance } idan an bi miƙaƙƙen layi
distance-about = Nisansa kusan { $distance }, an auna daga tsakiyar gari

## Why a result is here

why-crisis-self-harm = Yana taimako idan kuna tunanin mutuwa
why-crisis-immediate-danger = Yana taimako idan kuna cikin haɗari yanzu
why-crisis-recent-rape = Yana taimako bayan cin zarafi na jima’i
why-name = Sunansa ya dace da abin da kuka rubuta
why-words = Kalmominku suna cikinsa
why-words-prefix = Wata kalma a cikinsa ta fara da kalmarku
why-words-need = Wata kalmarku ta ambaci abin da yake yi
why-words-script = Wani suna da aka rubuta da wasu irin haruffa ya dace
why-words-typo = Wata kalma a cikinsa ta yi kusa da taku
why-need = Yana taimako kan “{ $need }” (kun rubuta “{ $phrase }”)
why-country = Don { $country }
why-international = Yana aiki a ƙasashe dabam-dabam
why-elsewhere = Don { $countries } kawai
why-town = A { $town } ko kusa da shi
why-remote = Ta waya ko intanet
why-language = Ana magana da { $language }
why-interpreter = Ana samar da tafinta
why-serves = Yana taimaka wa { $audience }
why-made-for = An yi shi domin { $audience }
why-phase-urgent-safety = Yana taimako yau
why-phase-stabilisation = Yana taimako a wannan wata
why-phase-long-term = Yana taimakon gina rayuwa
why-category = Yana ba da “{ $category }”
why-free = Kyauta ne
why-no-id = Ba a buƙatar katin shaida mai hoto
why-undocumented = Yana taimaka wa waɗanda ba su da takardu
why-affirming = Yana karɓar mutanen LGBTQI+ yadda suke
why-open = A buɗe yake yanzu
why-open-until = A buɗe yake har zuwa { $time }
why-always-open = A buɗe yake dare da rana
why-confirmed = An tabbatar a { $date }

## What is not known of a result. Unknown is never no.

not-known-category = Ba a san abin da yake bayarwa ba
not-known-phase = Ba a san lokacin da yake taimako ba
not-known-audience = Ba a sani ba ko yana taimaka musu
not-known-speaks = Ba a sani ba ko ana jin wannan harshe a can
not-known-free = Ba a sani ba ko ana biyan kuɗi
not-known-no-id = Ba a sani ba ko ana neman katin shaida
not-known-distance = Ba a san nisansa ba
not-known-open = Ba a sani ba ko a buɗe yake a lokacin
not-known-remote = Ba a sani ba ko yana taimako ta waya ko intanet
not-known-undocumented = Ba a sani ba ko yana taimaka wa waɗanda ba su da takardu

## Warnings

warning-revoked = An cire shi daga wannan kundi a { $date }. Kada ku yi amfani da shi.
warning-shares-data = Yana ba hukumomi bayanan mutane.
warning-organization-closed = Babu wannan ƙungiya yanzu. Tsofaffin jerin sunaye har yanzu suna ambaton ta.
warning-organization-renamed = Yanzu sunan wannan ƙungiya { $name }.
warning-organization-renamed-unknown = Yanzu wannan ƙungiya tana da wani suna dabam.
warning-service-closed = Babu wannan taimako yanzu. Tsofaffin jerin sunaye har yanzu suna ambaton sa.
warning-over = Wannan taimako ya ƙare a { $date }.
warning-not-yet = Wannan taimako zai fara a { $date }.
warning-temporarily-closed = An rufe shi na ɗan lokaci (bayanin { $date }).
warning-at-capacity = Ba a karɓar kowa a yanzu (bayanin { $date }).
warning-call-first = Ku kira tukuna, yawan gadajen da babu kowa yana canjawa.
warning-may-tell = Idan shekarunku ba su kai 18 ba: za a iya gaya wa iyayenku ko wata hukuma. Ku tambaya kafin ku faɗi sunanku.
warning-source-unproven = Babu sa hannu, ba a tabbatar da majiyar ba: babu wanda ya ɗauki alhakin wannan bayani.
warning-old = Abin da muka sani tsoho ne (daga { $date }). Mai yiwuwa ya canja.
warning-danger-source = (Wanda ya faɗa: { $source }, { $date })
warning-danger-shares-data = Haɗari: yana ba ’yan sanda ko hukumar shige da fice bayanan mutane.
warning-danger-demands-money-or-documents = Haɗari: yana tilasta a ba shi kuɗi, ko yana riƙe takardun mutane.
warning-danger-conversion-practices = Haɗari: yana ƙoƙarin sauya wanda mutum yake so ko sauya yadda mutum yake.
warning-danger-hostile-to-trans = Haɗari: yana nuna ƙiyayya ga mutanen trans.
warning-danger-impersonated = Haɗari: wani yana yaudara da sunan wannan ƙungiya.
warning-danger-reported-unsafe = Haɗari: an ba da rahoto cewa ba shi da aminci.

## Trust. Only what somebody confirmed with the service is called confirmed.

trust-not-confirmed = Ba mu tabbatar da shi ba. Daga { $source }, { $date }.
trust-confirmed = An tabbatar a { $date }, { $how }.
trust-confirmed-aging = An tabbatar na ƙarshe a { $date }, { $how }. An ɗan daɗe da yin haka.
trust-confirmed-old = An tabbatar na ƙarshe a { $date }, { $how }. An daɗe sosai da yin haka: ku tambaya kafin ku je.
trust-by-call = ta kiran waya
trust-by-visit = ta zuwa wurin
trust-by-website = a shafinsa na intanet
trust-by-peer = ta bakin wani da ya yi amfani da shi
trust-by-organisation = ta bakin ƙungiyar
trust-by-unknown = ba a san ta wace hanya ba
trust-confidence-low = Majiya ɗaya ce kawai, kuma ba shafinsa ba ne.
trust-confidence-medium = Majiyoyi da dama sun faɗi abu ɗaya.
trust-confidence-high = An karanta shafinsa na kansa, ko na wata hukuma.
trust-looked = Ranar ƙarshe da wani ya duba majiyoyinsa: { $date }.
trust-due = Lokacin sake duba shi ya yi.
source-not-known = majiyar da ba a sani ba

## Search

search-no-country = Ba a zaɓi ƙasa ba: an nuna taimako na dukan ƙasashe. Kowane sakamako yana faɗin ƙasarsa.
search-nothing-local = Babu wani abu na { $country } a cikin manhajar tukuna.
search-distance-from-nowhere = Ba a san nisa ba, domin ba a zaɓi wurin da za a auna daga gare shi ba.
search-not-known-kept = An nuna abin da ba a sani ba ma, an kuma sa masa alama.
search-nothing-found = Ba a samu komai ba.
search-nothing-else = Ban da wannan taimako, babu wani abu a cikin manhajar da ya dace da kalmominku.
search-found =
    { $total ->
        [one] Sakamako { $shown } daga cikin { $total }
       *[other] Sakamako { $shown } daga cikin { $total }
    }
search-found-country =
    { $total ->
        [one] Sakamako { $shown } daga cikin { $total } na { $country }, ko wanda ake iya samu daga can
       *[other] Sakamako { $shown } daga cikin { $total } na { $country }, ko wanda ake iya samu daga can
    }
search-near = Nisa daga { $place }
search-helpers = Ba a samu mai taimakawa da wannan a { $country } ba. Mai yiwuwa waɗannan sun san wanda zai iya taimakawa.
search-elsewhere = A wasu ƙasashe. Ba don inda kuke ba ne.

## What to try

try-without-filter = Cire “{ $filter }”: za a samu { $count }.
try-take-unknown = Haɗa da abin da ba a sani ba: za a samu { $count }.
try-category = Duba ƙarƙashin “{ $category }”.
try-elsewhere = Wasu ƙasashe suna da { $count }.
try-choose-country = Zaɓi ƙasa.
try-other-words = Gwada kalmomi kaɗan, ko wasu kalmomi, da kowane harshe.

## Filters

filter-category = Abin da yake bayarwa
filter-phase = Lokacin da yake taimako
filter-audience = Wanda yake taimaka wa
filter-speaks = Harshe
filter-free = Kyauta
filter-no-id = Babu buƙatar katin shaida mai hoto
filter-distance = Nisa
filter-open = A buɗe
filter-remote = Ta waya ko intanet
filter-undocumented = Yana taimaka wa waɗanda ba su da takardu
phase-urgent-safety = Yau
phase-stabilisation = Wannan wata
phase-long-term = Gina rayuwa
chip = { $name }: { $holds }, ba a sani ba: { $unknown }

## Audiences: they follow “Serves” and “Made for”

audience-everyone = kowa
audience-lgbtq = mutanen LGBTQI+
audience-trans = mutanen trans
audience-women = mata
audience-men = maza
audience-youth = matasa
audience-children = yara
audience-families = iyalai
audience-older-people = tsofaffi
audience-refugees = ’yan gudun hijira
audience-asylum-seekers = masu neman mafaka
audience-migrants = masu ƙaura
audience-undocumented = mutanen da ba su da takardu
audience-survivors = mutanen da suka tsira daga cin zarafi
audience-disabled-people = mutane masu naƙasa
audience-people-with-hiv = mutane masu HIV
audience-sex-workers = masu sana’ar jima’i

## Crisis

crisis-heading-self-harm = Ba ku kaɗai ba ne a wannan hali. Ku yi magana da wani yanzu.
crisis-heading-immediate-danger = Idan kuna cikin haɗari yanzu
crisis-heading-recent-rape = Idan wani ya tilasta muku yin jima’i
crisis-advice-self-harm = Waɗannan mutane suna sauraro. Ba dole ku faɗi sunanku ba.
crisis-advice-immediate-danger = Idan za ku iya, ku je inda akwai wasu mutane. Ku kira lokacin da za ku iya magana ba tare da haɗari ba.
crisis-advice-recent-rape = Ba laifinku ba ne. Waɗannan mutane suna taimakon kowa, ko wane ne ku.
crisis-advice-medicine = Maganin kariya daga HIV yana taimako ne kawai idan kun fara shan sa kafin awa 72 su wuce bayan abin da ya faru: in kun fara da wuri, ya fi kyau. Ku nemi “PEP” a babban asibiti ko ƙaramin asibiti.
crisis-no-country = Ku zaɓi ƙasar da kuke ciki yanzu domin ku ga lambobinta na gaggawa.
crisis-no-emergency = Ba a san lambobin gaggawa na { $country } a nan ba.
crisis-no-lines = Babu layin taimakon gaggawa da za ku iya samu a cikin manhajar. Wannan ba ya nufin cewa babu ko ɗaya.
now-heading-country = Taimako yanzu a { $country }
now-heading = Taimako yanzu
now-no-country = Ba a zaɓi ƙasa ba: waɗannan layuka suna aiki a ƙasashe dabam-dabam. Ku zaɓi ƙasar da kuke ciki yanzu domin ku ga nata.

## What is on board

on-board =
    { $services ->
        [one] Akwai wurin taimako { $services } na { $country } a cikin manhajar, da kuma { $international } da ke aiki a ƙasashe dabam-dabam.
       *[other] Akwai wuraren taimako { $services } na { $country } a cikin manhajar, da kuma { $international } da ke aiki a ƙasashe dabam-dabam.
    }
on-board-nothing = Wuraren taimako na { $country } a cikin manhajar: { $services }. Wuraren taimako da ke aiki a ƙasashe dabam-dabam: { $international }.
coverage-country = wuraren taimako { $services }, ƙungiyoyi { $organizations }, da lambobin gaggawa
coverage-country-no-emergency = wuraren taimako { $services }, ƙungiyoyi { $organizations }, ba a san lambobin gaggawa ba
coverage-all = Wuraren taimako { $services } na ƙungiyoyi { $organizations } don ƙasashe { $countries }. Lambobin gaggawa na ƙasashe { $emergency }.
pack-made = An yi a { $date }
pack-embedded = Ya zo tare da manhajar
pack-unproven = Babu sa hannu, ba a tabbatar da majiyar ba

## A record

section-what = Abin da yake yi
section-asks = Abin da ake nema daga gare ku
section-cost = Kuɗin da ake biya
section-who = Wanda yake taimaka wa
section-access = Harsuna da sauƙin shiga
section-hours = Lokutan buɗewa
section-where = Wuri
section-organization = Wanda yake bayarwa
section-trust = Kafin ku yarda da shi
section-not-known = Ba a sani ba: { $list }
location-hidden = Ba a nuna adireshin ba, domin kare mutanen da ke can. Ku kira ku tambaya.
location-partial = Garin kawai aka nuna, domin kare mutanen da ke can. Ku kira ku tambaya.
location-virtual = Ta waya ko intanet kawai.
ages-from = daga shekara { $from }
ages-to = har zuwa shekara { $to }
ages = shekara { $from } zuwa { $to }
fact-name = Suna
fact-other-names = Ana kuma kiran sa
fact-about = Bayani
fact-area = Don
fact-web = Intanet
fact-email = Imel
fact-photo-id = Katin shaida mai hoto
fact-proof-of-residence = Shaidar inda kuke zaune
fact-referral = Sai wani ya tura ku
fact-insurance = Inshorar lafiya
fact-appointment = Alƙawarin lokaci
fact-real-name = Sunanku na gaskiya
fact-documents = Takardu
fact-application = Yadda ake nema
fact-free = Kyauta
fact-cost = Kuɗi
fact-serves = Yana taimaka wa
fact-made-for = An yi shi domin
fact-led-by = Masu jagorantar sa
fact-affirming = Yana karɓar mutanen LGBTQI+ yadda suke
fact-affirming-evidence = Abin da ya nuna haka
fact-undocumented = Yana taimaka wa waɗanda ba su da takardu
fact-statuses = Matsayin zama da ake karɓa
fact-gender-rules = Dokoki kan jinsi
fact-eligibility = Wanda zai iya zuwa
fact-partner = Ana iya zuwa tare da abokin rayuwa
fact-children = Ana iya zuwa tare da yara
fact-ages = Shekaru
fact-minors-alone = Ana karɓar ’yan ƙasa da shekara 18 da suka zo su kaɗai
fact-may-tell-parents = Za a iya gaya wa iyaye
fact-must-report = Dole a kai rahoto ga hukuma
fact-languages = Harsuna
fact-interpreter = Tafinta
fact-interpreter-gender = Kuna iya zaɓar tafinta mace ko namiji
fact-sign-languages = Harsunan kurame
fact-from-abroad = Yana aiki daga ƙasashen waje
fact-wheelchair = Ana shiga ba tare da matakala ba
fact-accessibility = Sauƙin shiga
fact-address = Adireshi
fact-postal = Adireshin wasiƙa
fact-transport = Yadda ake zuwa
fact-discreet-entrance = Ƙofar shiga da ba ta jan hankali
fact-police = ’Yan sanda ko shingen bincike a hanya
fact-hours-printed = Lokuta kamar yadda aka rubuta su
fact-holidays = Ana rufewa a ranakun hutu
fact-appointment-only = Sai da alƙawarin lokaci kawai
fact-time-zone = Agogon wuri
fact-shares-data = Yana ba hukumomi bayanan mutane
fact-religious = Alaƙa da addini
fact-religion = Wane addini
channel-phone = Kira
channel-sms = Tura saƙo
channel-whatsapp = WhatsApp
channel-signal = Signal
channel-email = Imel
channel-web = Intanet
channel-walk-in = Je wurin

## Categories: short names, as on a chip or in a list

category-crisis-line = Layin taimakon gaggawa
category-suicide-prevention = Kare mutum daga kashe kansa
category-domestic-violence = Cin zarafi a gida
category-sexual-violence = Taimako bayan cin zarafi na jima’i
category-human-trafficking = Safarar mutane da aikin dole
category-hate-crime = Laifin ƙiyayya
category-protection-order = Umarnin kariya daga kotu
category-child-protection = Kare yara
category-elder-protection = Kare tsofaffi da manya masu naƙasa
category-missing-family = Neman ’yan uwa da suka ɓace
category-torture-survivors = Kulawa bayan azabtarwa ko yaƙi
category-crime-victim-support = Tallafi bayan an yi muku laifi
category-human-rights-defenders = Masu kare haƙƙin ɗan Adam
category-evacuation-relocation = Barin ƙasa saboda haɗari
category-asylum-legal = Lauyoyin neman mafaka
category-immigration-legal = Lauyoyin shige da fice
category-detention-support = Taimako ga waɗanda aka tsare
category-citizenship = Zama ɗan ƙasa
category-legal-aid = Taimako kan doka
category-family-law = Dokokin iyali
category-discrimination = Taimako kan nuna bambanci
category-workers-rights = Haƙƙin ma’aikata
category-tenant-rights = Haƙƙin masu haya
category-identity-documents = Takardun shaida
category-name-gender-change = Suna da jinsi a takardu
category-family-reunification = Kawo iyali
category-consular-help = Ofisoshin jakadanci
category-criminal-defence = Kariya idan an tuhume ku da laifi
category-reentry-support = Taimako bayan fita daga kurkuku
category-emergency-shelter = Wurin kwana yau
category-womens-shelter = Gidan mafaka na mata
category-youth-shelter = Gidan mafaka na matasa
category-lgbtq-housing = Gidaje na LGBTQ+
category-transitional-housing = Gidan wucin gadi
category-affordable-housing = Gida mai sauƙin kuɗi
category-housing-advice = Shawara kan gida
category-rent-help = Taimakon kuɗin haya
category-mortgage-help = Taimako kan bashin gida
category-utility-help = Taimakon kuɗin lantarki, gas, ruwa
category-furniture = Kayan ɗaki
category-home-repair = Gyaran gida
category-food = Abinci
category-hot-meals = Dafaffen abinci mai zafi
category-home-delivered-meals = Abincin da ake kawowa gida
category-food-benefits = Kuɗin abinci daga gwamnati
category-mother-child-nutrition = Abincin uwaye da ƙananan yara
category-baby-supplies = Kayan jarirai
category-clothing = Tufafi
category-hygiene = Wanka da tsafta
category-school-supplies = Kayan makaranta
category-holiday-help = Taimako lokacin bukukuwa
category-phone-internet = Waya da intanet
category-disaster-relief = Agaji bayan bala’i
category-cash-help = Kuɗin gaggawa
category-public-benefits = Tallafin gwamnati
category-disability-benefits = Tallafin masu naƙasa
category-unemployment-benefits = Tallafin marasa aiki
category-veterans-services = Tsofaffin sojoji
category-debt-advice = Shawara kan bashi
category-tax-help = Taimako kan haraji
category-bank-money-transfer = Banki da tura kuɗi
category-emergency-medical = Rashin lafiya na gaggawa
category-primary-care = Likitoci da asibitoci
category-uninsured-care = Likita ba tare da inshora ba
category-health-insurance = Inshorar lafiya
category-prescription-help = Magani
category-dental-care = Likitocin haƙora
category-eye-care = Kula da idanu
category-hearing-care = Kula da kunne da ji
category-vaccination = Allurar rigakafi
category-hiv-testing = Gwajin HIV
category-hiv-care = Kula da masu HIV
category-hiv-prevention = PrEP da PEP
category-sti-testing = Gwajin cututtukan jima’i
category-pregnancy-test = Gwajin ciki
category-pregnancy-care = Kula da masu ciki
category-contraception = Hana ɗaukar ciki
category-abortion-care = Kulawa kan zubar da ciki
category-gender-affirming-care = Kula da lafiyar mutanen trans
category-mental-health = Lafiyar ƙwaƙwalwa
category-grief-support = Tallafi bayan rasuwa
category-anger-management = Taimako don daina cutar da wasu
category-substance-use = Taimako kan ƙwayoyi
category-detox = Fitar da ƙwaya daga jiki
category-alcohol-help = Taimako kan barasa
category-opioid-treatment = Maganin jarabar opioid
category-harm-reduction = Rage illar ƙwayoyi
category-smoking-cessation = Taimako don daina taba
category-gambling-help = Taimako kan caca
category-disability-services = Taimako ga masu naƙasa
category-autism-services = Taimako ga masu autism
category-physical-therapy = Fisiyo (motsa jiki na magani)
category-chronic-illness = Doguwar rashin lafiya
category-eating-nutrition = Ci da abinci mai gina jiki
category-home-care = Kulawa a gida
category-nursing-home = Gidajen kula da tsofaffi
category-hospice = Kulawa a ƙarshen rayuwa
category-medical-transport = Mota zuwa wurin likita
category-funeral-help = Taimakon jana’iza
category-job-search = Neman aiki
category-job-training = Koyon sana’a
category-work-permit = Izinin aiki
category-business-support = Fara kasuwanci
category-language-classes = Koyon harshe
category-adult-education = Makarantar manya
category-computer-classes = Koyon kwamfuta
category-school-enrolment = Sa yara a makaranta
category-higher-education = Karatun jami’a
category-childcare = Kula da yara da rana
category-childcare-costs = Kuɗin kula da yara
category-early-education = Makarantar ƙananan yara
category-youth-programs = Shirye-shiryen matasa
category-lgbtq-community = Al’ummar LGBTQ+
category-lgbtq-youth = Matasan LGBTQ+
category-trans-community = Al’ummar trans
category-refugee-services = Taimako ga ’yan gudun hijira
category-resettlement = Sake tsugunarwa a wata ƙasa
category-migrant-community = Al’ummar masu ƙaura
category-farmworker-services = Taimako ga ma’aikatan gona
category-sex-worker-support = Tallafi ga masu sana’ar jima’i
category-interpretation = Tafintoci
category-transport = Sufuri
category-senior-services = Taimako ga tsofaffi
category-parenting = Taimako ga iyaye
category-family-support = Tallafi ga iyali
category-adoption-foster = Riƙon yara
category-support-groups = Ƙungiyoyin tallafa wa juna
category-community-center = Cibiyoyin al’umma
category-spiritual-support = Tallafi na ruhi
category-recreation = Nishaɗi
category-volunteering = Aikin sa kai
category-mail-storage = Adireshin wasiƙa da ajiyar kaya
category-pet-help = Taimako kan dabbobi
category-information-referral = Neman wurin da ya dace
category-government-office = Ofisoshin gwamnati

## Screens

screen-app-name = { -app-name }
screen-exit = Fita
screen-exit-label = Fita nan take. Wani shafi da ba zai jawo zargi ba zai fito.
screen-cover = Kalmomin matafiya
screen-back = Baya
screen-next = Gaba
screen-skip = Tsallake
screen-done = An gama
screen-cancel = Dakatar
screen-retry = Sake gwadawa
screen-clear = Share kalmomin
screen-language = Harshe
screen-language-heading = Harshenku
screen-country-heading = Ina kuke yanzu?
screen-country-note = Da wannan ne ake sanin taimakon da za a fara nunawa. Ba a tura komai ko’ina, kuma ba a tambayar wannan waya inda take.
screen-country-search = Nemo ƙasa
screen-country-none = Ba zan zaɓi ƙasa ba
screen-country-keep = Ajiye ƙasar a wannan waya
screen-country-keep-note = Duk wanda ya bincika wannan waya zai iya ganin ta. Idan ba ku sa alamar ba, za a manta da ita da zarar kun fita.
screen-change-country = { $place }. Canja ƙasa
place-in = A { $country }
place-none = Ba a zaɓi ƙasa ba
screen-now = Ina buƙatar taimako yanzu
screen-now-note = Waɗanda suke amsawa a yanzu haka
screen-search = Nema
screen-search-hint = Me kuke buƙata? Da kowane harshe
screen-phases = Don me kuke buƙatar sa?
screen-filters = Sharuɗɗan nema
screen-preparing = Ana shirya kundin taimako. Sau ɗaya kawai ake yin haka.
screen-memory-only = Babu sauran wuri a wannan waya, ko kuma an hana manhajar shiga ma’ajiyar waya. Duk da haka manhajar tana aiki, amma tana sake shirya kundin duk lokacin da aka buɗe ta.
screen-numbers = Kira ko rubuta saƙo
screen-no-number = Babu lamba a cikin manhajar.
screen-call-note = Kira ko saƙo yana zama a cikin tarihin kiran wannan waya.
screen-link-note = Shafin yana buɗewa a burauza, wadda take ajiye tarihi kuma take shiga intanet.
screen-channels = Wasu hanyoyi
screen-about = Abin da yake yi
screen-why = Dalilin da ya sa aka nuna shi
screen-not-known = Ba a sani ba
screen-open = A buɗe yake?
screen-trust = Har ina za a yarda da wannan
screen-sources = Majiyoyi
screen-categories = Irin taimako
screen-services = Abin da ake bayarwa
screen-no-app = Babu manhaja a wannan waya da za ta iya buɗe wannan. An nuna lambar da adireshin, domin ku yi amfani da su a wani wuri.
screen-on-board = Abin da ke cikin manhajar
chip-set = { $name }
chip-set-label = { $name }, an zaɓa.
chip-label = Nuna kawai: { $name }. Sakamako { $holds }, waɗanda ba a sani ba { $unknown }.
map-action = Nuna a taswira
map-note = Manhajar taswira za ta iya ajiye wurin kuma ta shiga intanet.
map-label = Nuna a taswira: { $address }
channel-label = { $name }: { $address }
