### What the app shows.
### State: draft. Not read by anybody who speaks it natively.

## The app

app-tagline = Gargaarsa namoota dirqamanii biyyaa ba’aniif, networkii malee kan argamu.

## Dates, always in the Gregorian calendar

date-day = { $month } { $day }, { $year }
date-both = { $date } ({ $local })
date-month = { $month } { $year }
date-month-1 = Amajjii
date-month-2 = Guraandhala
date-month-3 = Bitootessa
date-month-4 = Ebla
date-month-5 = Caamsaa
date-month-6 = Waxabajjii
date-month-7 = Adoolessa
date-month-8 = Hagayya
date-month-9 = Fulbaana
date-month-10 = Onkoloolessa
date-month-11 = Sadaasa
date-month-12 = Muddee
date-weekday-1 = Wiixata
date-weekday-2 = Kibxata
date-weekday-3 = Roobii
date-weekday-4 = Kamisa
date-weekday-5 = Jimaata
date-weekday-6 = Sanbata
date-weekday-7 = Dilbata

time-weekday = { $weekday } { $time }
time-date = { $weekday } { $date }, { $time }
date-not-known = guyyaa hin beekamne
date-undated = guyyaan hin barreeffamne

## Lists and measures

list-separator = ,{ " " }
distance-kilometres = km { $distance }

## Languages

language-own-name = Afaan Oromoo
language-draft = Wixinee qofa: namni afaan kana dubbatu tokkollee hanga ammaatti hin dubbifne.

## Texts of records

text-other-language = Afaan: { $language }
text-machine-made = Maashiniitu hiike, namni tokkollee hin dubbifne
text-outdated = Barreeffama durii irraa hiikame

## Answers

answer-yes = Eeyyee
answer-no = Lakki

## Countries

country-none = Kan biyya tokko qofaa miti
country-not-known = Biyyi hin beekamu

## Whether it is open. Unknown is never closed.

opening-always = Guyyaa fi halkan banaa dha.
opening-open = Amma banaa dha.
opening-open-until = Hanga { $time } banaa dha (yeroo { $zone }).
opening-opens-today = Amma cufaa dha, har’a sa’aatii { $time } banama (yeroo { $zone }).
opening-closed = Amma cufaa dha.
opening-closed-until = Amma cufaa dha, { $time } banama (yeroo { $zone }).
opening-appointment = Beellamaan qofa.
opening-appointment-staffed = Beellamaan qofa. Hanga { $time } namni achi jira (yeroo { $zone }).
opening-appointment-next = Beellamaan qofa. Namni itti aansee kan achi jiraatu { $time } dha (yeroo { $zone }).
opening-unknown = Sa’aatiin isaa hin beekamu.
opening-unknown-text = Amma banaa ta’uu fi dhiisuun isaa hin beekamu: sa’aatii isaa akka barreeffametti dubbisaa.
opening-unknown-times = Guyyaa kana banaa dha, sa’aatiin isaa garuu hin beekamu.
opening-unknown-zone = Amma banaa ta’uu fi dhiisuun isaa hin beekamu: naannoon yeroo isaa (time zone) hin beekamu.
opening-unknown-clock = Amma banaa ta’uu fi dhiisuun isaa hin beekamu: sa’aatiin meeshaa kanaa dogoggora fakkaata.
opening-unknown-holiday = Guyyaa ayyaanaa: banaa ta’uu fi dhiisuun isaa hin beekamu.
opening-holiday-closed = Achitti guyyaan kun ayyaana dha.
opening-holiday-not-known = Guyyaa ayyaanaatti kun jijjiiramuu danda’a.

## Hours in a record

hours-weekly = { $days }: { $opens } hanga { $closes }
hours-not-every-week = { $days }: { $opens } hanga { $closes }, torban hunda miti. Torban kam akka ta’e bilbilaa gaafadhaa.
hours-times-unknown = { $days }: banaa dha, sa’aatiin hin beekamu

## Numbers

phone-action-voice = Bilbiluu
phone-action-sms = SMS erguu
phone-action-whatsapp = WhatsApp
phone-action-signal = Signal
phone-action-telegram = Telegram
phone-action-tty = Barreeffama (TTY)
phone-action-fax = Faaksii
phone-accessibility = { $action }, { $whom }: { $digits }
phone-accessibility-number = { $action }: { $digits }
phone-weak = Madda laafaa qofa irraa argame: dogoggora ta’uu danda’a.
phone-not-dialled = Akkamitti akka bilbilamu waan hin mirkanoofneef, akkuma barreeffametti mul’ata.
phone-not-from-here = Bakka amma jirtan irraa hin hojjetu.
phone-from-here-not-known = Bakka amma jirtan irraa hojjechuu fi dhiisuun isaa hin beekamu.
phone-free = Bilbiluun tola: homaa hin kaffaltan.
phone-costs = Bilbiluun maallaqa kaffalchiisa.
phone-voicemail-safe = Ergaa sagalee dhiisuu dandeessu.
phone-voicemail-unsafe = Ergaa sagalee hin dhiisinaa: balaa qabaachuu danda’a.
phone-of-organization = Lakkoofsa waliigalaa dhaabbatichaa.
phone-short = Biyya { $country } keessatti qofa hojjeta. Akkuma jirutti bilbilaa.
phone-extension = Lakkoofsa dabalataa { $extension }
phone-languages = Afaan dubbatan: { $languages }.

## Emergency numbers

emergency-heading = Lakkoofsa yeroo balaa kan biyya { $country }
emergency-note = Biyya { $country } keessatti qofa hojjetu. Akkuma jiranitti bilbilaa.
emergency-all = poolisii, ambulaansii fi dhaamsitoota ibiddaa
emergency-police = poolisii
emergency-ambulance = ambulaansii
emergency-fire = dhaamsitoota ibiddaa
emergency-unspecified = yeroo balaa (tajaajila kamtu akka deebisu hin beekamu)
emergency-reaches = { $action }: { $services }
emergency-reaches-note = { $action }: { $services } ({ $note })

## A result

hit-subtitle = { $organization } · { $countries }
hit-subtitle-country = { $countries }
hit-accessibility = { $warning } { $title }. { $opening }
record-no-name = Maqaa malee
place-label = { $name }, { $country }
distance-line = Sarara qajeelaan { $distance } fagaata
distance-about = Gara { $distance } fagaata, gidduu magaalaa irraa safarame

## Why a result is here

why-crisis-self-harm = Yeroo waa’ee du’uu yaaddan ni gargaara
why-crisis-immediate-danger = Yeroo amma balaa keessa jirtan ni gargaara
why-crisis-recent-rape = Miidhaa saalaa booda ni gargaara
why-name = Maqaan isaa jecha keessan waliin wal sima
why-words = Jechoonni keessan isa keessa jiru
why-words-prefix = Jecha isa keessa jiru tokko jechi keessan jalqaba
why-words-need = Jechi keessan waan inni hojjetu ibsa
why-words-script = Maqaan qubee biraatiin barreeffame wal sima
why-words-typo = Jechi isa keessa jiru tokko jecha keessanitti baay’ee dhihaata
why-need = “{ $need }” irratti ni gargaara (“{ $phrase }” jettanii barreessitan)
why-country = Kan biyya { $country }
why-international = Biyyoota garaagaraa keessatti hojjeta
why-elsewhere = Kan biyya { $countries } qofa
why-town = { $town } keessa yookaan naannoo isaa
why-remote = Bilbilaan yookaan interneetiin
why-language = { $language } ni dubbatu
why-interpreter = Turjumaana ni dhiyeessu
why-serves = Kan tajaajilu: { $audience }
why-made-for = Kan qophaa’eef: { $audience }
why-phase-urgent-safety = Har’a ni gargaara
why-phase-stabilisation = Ji’a kana keessa ni gargaara
why-phase-long-term = Jireenya haaraa ijaaruuf ni gargaara
why-category = “{ $category }” ni kenna
why-free = Tola tajaajila
why-no-id = Waraqaa eenyummaa suuraa qabu hin gaafatu
why-undocumented = Namoota waraqaa hin qabne ni tajaajila
why-affirming = Namoota LGBTQI+ kabajaan simata
why-open = Amma banaa dha
why-open-until = Hanga { $time } banaa dha
why-always-open = Guyyaa fi halkan banaa dha
why-confirmed = { $date } mirkanaa’e

## What is not known of a result. Unknown is never no.

not-known-category = Maal akka kennu hin beekamu
not-known-phase = Yoom akka gargaaru hin beekamu
not-known-audience = Isaan tajaajiluu fi dhiisuun isaa hin beekamu
not-known-speaks = Afaan kana dubbachuu fi dhiisuun isaanii hin beekamu
not-known-free = Kaffaltii qabaachuu fi dhiisuun isaa hin beekamu
not-known-no-id = Waraqaa eenyummaa gaafachuu fi dhiisuun isaa hin beekamu
not-known-distance = Hammam akka fagaatu hin beekamu
not-known-open = Yeroo sana banaa ta’uu fi dhiisuun isaa hin beekamu
not-known-remote = Bilbilaan yookaan interneetiin gargaaruu fi dhiisuun isaa hin beekamu
not-known-undocumented = Namoota waraqaa hin qabne tajaajiluu fi dhiisuun isaa hin beekamu

## Warnings

warning-revoked = { $date } tarree kana keessaa baafame. Itti hin fayyadaminaa.
warning-shares-data = Odeeffannoo namaa abbootii taayitaaf ni kenna.
warning-organization-closed = Dhaabbanni kun kana booda hin jiru. Tarreewwan durii garuu ammas maqaa isaa qabu.
warning-organization-renamed = Dhaabbanni kun amma { $name } jedhama.
warning-organization-renamed-unknown = Dhaabbanni kun amma maqaa biraa qaba.
warning-service-closed = Tajaajilli kun kana booda hin jiru. Tarreewwan durii garuu ammas maqaa isaa qabu.
warning-over = Tajaajilli kun { $date } dhaabbate.
warning-not-yet = Tajaajilli kun { $date } jalqaba.
warning-temporarily-closed = Yeroof cufameera (odeeffannoo { $date }).
warning-at-capacity = Yeroo ammaa nama tokkollee hin fudhatu (odeeffannoo { $date }).
warning-call-first = Dura bilbilaa: siree duwwaan jiraachuun isaa ni jijjiirama.
warning-may-tell = Yoo umuriin keessan waggaa 18 gadi ta’e: warra keessanitti yookaan abbaa taayitaatti himuu danda’a. Maqaa keessan himuun dura gaafadhaa.
warning-source-unproven = Hin mallatteeffamne, maddi isaas hin mirkanoofne: odeeffannoo kanaaf namni wabii ta’u hin jiru.
warning-old = Wanti nuti beeknu moofaa dha (kan { $date }). Jijjiiramee ta’uu danda’a.
warning-danger-source = (Kan gabaase: { $source }, { $date })
warning-danger-shares-data = Balaa: odeeffannoo namaa poolisiif yookaan abbootii taayitaa immigireeshiniif ni kenna.
warning-danger-demands-money-or-documents = Balaa: maallaqa dirqiin gaafata yookaan waraqaa namaa ofitti hambisa.
warning-danger-conversion-practices = Balaa: namni eenyun akka jaallatu yookaan eenyummaa isaa jijjiiruuf yaala.
warning-danger-hostile-to-trans = Balaa: namoota trans irratti jibba qaba.
warning-danger-impersonated = Balaa: namni biraa dhaabbata kana of fakkeessa.
warning-danger-reported-unsafe = Balaa: nageenya akka hin qabne gabaafameera.

## Trust. Only what somebody confirmed with the service is called confirmed.

trust-not-confirmed = Nuti hin mirkaneessine. Madda: { $source }, { $date }.
trust-confirmed = { $date } mirkanaa’e, { $how }.
trust-confirmed-aging = Yeroo dhumaaf { $date } mirkanaa’e, { $how }. Erga sanaa yeroon muraasni darbeera.
trust-confirmed-old = Yeroo dhumaaf { $date } mirkanaa’e, { $how }. Erga sanaa yeroon dheeraan darbeera: osoo hin deemin dura gaafadhaa.
trust-by-call = bilbilaan
trust-by-visit = achi dhaquun
trust-by-website = fuula mataa isaa irratti
trust-by-peer = nama itti fayyadameen
trust-by-organisation = dhaabbatichaan
trust-by-unknown = akkamitti akka ta’e hin beekamu
trust-confidence-low = Madda tokko qofa, innis fuula mataa isaa miti.
trust-confidence-medium = Maddoonni hedduun wal simu.
trust-confidence-high = Fuulli mataa isaa yookaan kan abbaa taayitaa dubbifameera.
trust-looked = Maddoonni isaa yeroo dhumaaf kan ilaalaman { $date }.
trust-due = Yeroon irra deebi’anii ilaalan ga’eera.
source-not-known = madda hin beekamne

## Search

search-no-country = Biyyi hin filatamne: kun gargaarsa biyyoota hundaa agarsiisa. Bu’aan hundi biyya isaa ni hima.
search-nothing-local = Kan biyya { $country } hanga ammaatti appii kana keessa hin jiru.
search-distance-from-nowhere = Bakki irraa safaran waan hin filatamneef, fageenyi hin beekamu.
search-not-known-kept = Kan hin beekamnes ni mul’ata, mallattoos qaba.
search-nothing-found = Homaa hin argamne.
search-nothing-else = Gargaarsa kana malee, kan jecha keessan waliin wal simu appii kana keessa hin jiru.
search-found =
    { $total ->
        [one] Bu’aa { $total } keessaa { $shown }
       *[other] Bu’aawwan { $total } keessaa { $shown }
    }
search-found-country =
    { $total ->
        [one] Bu’aa { $total } keessaa { $shown }, kan biyya { $country } yookaan kan achii argamuu danda’u
       *[other] Bu’aawwan { $total } keessaa { $shown }, kan biyya { $country } yookaan kan achii argamuu danda’an
    }
search-near = Fageenya { $place } irraa
search-helpers = Biyya { $country } keessatti kan kanaaf ta’u hin argamne. Isaan kun nama gargaaruu danda’u beekuu danda’u.
search-elsewhere = Biyyoota biroo keessatti. Bakka amma jirtaniif miti.

## What to try

try-without-filter = “{ $filter }” dhiisaa: yoos { $count } argattu.
try-take-unknown = Kan hin beekamnes fudhadhaa: yoos { $count } argattu.
try-category = “{ $category }” jala ilaalaa.
try-elsewhere = Biyyoonni biroo { $count } qabu.
try-choose-country = Biyya filadhaa.
try-other-words = Jecha hir’isaa yookaan jecha biraa yaalaa, afaan kamiiniyyuu.

## Filters

filter-category = Maal akka kennu
filter-phase = Yoom akka gargaaru
filter-audience = Eenyun akka tajaajilu
filter-speaks = Afaan
filter-free = Tola
filter-no-id = Waraqaa eenyummaa suuraa qabu hin gaafatu
filter-distance = Fageenya
filter-open = Banaa
filter-remote = Bilbilaan yookaan interneetiin
filter-undocumented = Namoota waraqaa hin qabne ni tajaajila
phase-urgent-safety = Har’a
phase-stabilisation = Ji’a kana
phase-long-term = Jireenya haaraa ijaaruu
chip = { $name }: { $holds }, kan hin beekamne { $unknown }

## Audiences: they follow “Serves” and “Made for”

audience-everyone = nama hunda
audience-lgbtq = namoota LGBTQI+
audience-trans = namoota trans
audience-women = dubartoota
audience-men = dhiirota
audience-youth = dargaggoota
audience-children = ijoollee
audience-families = maatiiwwan
audience-older-people = maanguddoota
audience-refugees = baqattoota
audience-asylum-seekers = namoota kooluu gaafatan
audience-migrants = godaantota
audience-undocumented = namoota waraqaa hin qabne
audience-survivors = namoota miidhaan humnaa irra ga’e
audience-disabled-people = qaama miidhamtoota
audience-people-with-hiv = namoota HIV waliin jiraatan
audience-sex-workers = hojjettoota hojii saalaa

## Crisis

crisis-heading-self-harm = Rakkina kana keessatti kophaa keessan miti. Amma nama waliin haasa’aa.
crisis-heading-immediate-danger = Yoo amma balaa keessa jirtan
crisis-heading-recent-rape = Yoo namni saalqunnamtiif isin dirqisiise
crisis-advice-self-harm = Namoonni kun isin dhaggeeffatu. Maqaa keessan himuun dirqama miti.
crisis-advice-immediate-danger = Yoo dandeessan, bakka namoonni biroo jiran dhaqaa. Yeroo dubbachuun balaa hin qabnetti bilbilaa.
crisis-advice-recent-rape = Kun balleessaa keessan miti. Eenyuyyuu yoo taatan, namoonni kun isin gargaaru.
crisis-advice-medicine = Qorichi HIV ittisu kan gargaaru yoo sa’aatii 72 keessatti jalqabdan qofa: hamma daftanii jalqabdan caalaatti gaarii dha. Hospitaala yookaan kilinika keessatti “PEP” gaafadhaa.
crisis-no-country = Lakkoofsa yeroo balaa arguuf biyya amma keessa jirtan filadhaa.
crisis-no-emergency = Lakkoofsi yeroo balaa kan biyya { $country } asitti hin beekamu.
crisis-no-lines = Bilbilli gargaarsaa isin qunnamuu dandeessan appii kana keessa hin jiru. Kana jechuun garuu tokkollee hin jiru jechuu miti.
now-heading-country = Gargaarsa ammaa, biyya { $country }
now-heading = Gargaarsa ammaa
now-no-country = Biyyi hin filatamne: bilbiloonni kun biyyoota garaagaraa keessatti hojjetu. Kan achii arguuf biyya amma keessa jirtan filadhaa.

## What is on board

on-board =
    { $services ->
        [one] Appii kana keessa tajaajila { $services } kan biyya { $country } fi { $international } kan biyyoota garaagaraa keessatti hojjetutu jira.
       *[other] Appii kana keessa tajaajiloota { $services } kan biyya { $country } fi { $international } kan biyyoota garaagaraa keessatti hojjetantu jira.
    }
on-board-nothing = Tajaajila biyya { $country } kan appii kana keessa jiru: { $services }. Tajaajila biyyoota garaagaraa keessatti hojjetu: { $international }.
coverage-country = tajaajila { $services }, dhaabbata { $organizations }, lakkoofsa yeroo balaa
coverage-country-no-emergency = tajaajila { $services }, dhaabbata { $organizations }, lakkoofsi yeroo balaa hin beekamu
coverage-all = Dhaabbilee { $organizations } irraa tajaajila { $services }, biyyoota { $countries } tiif. Lakkoofsa yeroo balaa kan biyyoota { $emergency }.
pack-made = Guyyaa hojjetame: { $date }
pack-embedded = Appii waliin dhufa
pack-unproven = Hin mallatteeffamne, maddi isaa hin mirkanoofne

## A record

section-what = Maal hojjeta
section-asks = Maal gaafata
section-cost = Kaffaltii isaa
section-who = Eenyun tajaajila
section-access = Afaan fi haala itti galan
section-hours = Sa’aatii isaa
section-where = Eessa
section-organization = Eenyutu kenna
section-trust = Osoo hin amanin dura
section-not-known = Kan hin beekamne: { $list }
location-hidden = Namoota achi jiran eeguuf, teessoon hin mul’atu. Bilbilaa gaafadhaa.
location-partial = Namoota achi jiran eeguuf, magaalaan qofti mul’ata. Bilbilaa gaafadhaa.
location-virtual = Bilbilaan yookaan interneetiin qofa.
ages-from = waggaa { $from } irraa kaasee
ages-to = hanga waggaa { $to }
ages = waggaa { $from } hanga { $to }
fact-name = Maqaa
fact-other-names = Maqaa biraa
fact-about = Waa’ee isaa
fact-area = Bakka tajaajilu
fact-web = Marsariitii
fact-email = Imeelii
fact-photo-id = Waraqaa eenyummaa suuraa qabu
fact-proof-of-residence = Ragaa bakka jireenya keessanii
fact-referral = Nama biraatiin ergamuu
fact-insurance = Inshuraansii fayyaa
fact-appointment = Beellama
fact-real-name = Maqaa keessan isa dhugaa
fact-documents = Sanadoota
fact-application = Akkamitti akka iyyatan
fact-free = Tola
fact-cost = Kaffaltii
fact-serves = Kan tajaajilu
fact-made-for = Kan qophaa’eef
fact-led-by = Kan hoogganu
fact-affirming = Namoota LGBTQI+ kabajaan simata
fact-affirming-evidence = Kun maal irratti hundaa’e
fact-undocumented = Namoota waraqaa hin qabne ni tajaajila
fact-statuses = Haala seeraa fudhatamu
fact-gender-rules = Seera saalaa
fact-eligibility = Eenyutu dhufuu danda’a
fact-partner = Hiriyaan jireenyaa waliin dhufuu danda’a
fact-children = Ijoolleen waliin dhufuu danda’u
fact-ages = Umurii
fact-minors-alone = Namoota waggaa 18 gadii kan kophaa dhufan ni fudhata
fact-may-tell-parents = Warratti himuu danda’a
fact-must-report = Abbaa taayitaatti gabaasuu qaba
fact-languages = Afaanota
fact-interpreter = Turjumaana
fact-interpreter-gender = Saala turjumaanaa filachuu dandeessu
fact-sign-languages = Afaan mallattoo
fact-from-abroad = Biyya alaa irraa ni hojjeta
fact-wheelchair = Wiilcheriin seenuun ni danda’ama
fact-accessibility = Mijaa’ina qaama miidhamtootaaf
fact-address = Teessoo
fact-postal = Teessoo poostaa
fact-transport = Akkamitti achi ga’an
fact-discreet-entrance = Balbala ija namaatti hin mul’anne
fact-police = Karaa irra poolisii yookaan keellaa
fact-hours-printed = Sa’aatii akka barreeffametti
fact-holidays = Guyyaa ayyaanaa ni cufama
fact-appointment-only = Beellamaan qofa
fact-time-zone = Naannoo yeroo
fact-shares-data = Odeeffannoo namaa abbootii taayitaaf ni kenna
fact-religious = Hidhata amantii
fact-religion = Amantii kam
channel-phone = Bilbiluu
channel-sms = SMS erguu
channel-whatsapp = WhatsApp
channel-signal = Signal
channel-email = Imeelii
channel-web = Marsariitii
channel-walk-in = Achi dhaquu

## Categories: short names, as on a chip or in a list

category-crisis-line = Bilbila gargaarsa yeroo rakkinaa
category-suicide-prevention = Of ajjeesuu ittisuu
category-domestic-violence = Miidhaa mana keessaa
category-sexual-violence = Gargaarsa miidhaa saalaa boodaa
category-human-trafficking = Daldala namaa fi hojii dirqii
category-hate-crime = Yakka jibbaa
category-protection-order = Ajaja eegumsaa mana murtii
category-child-protection = Eegumsa ijoollee
category-elder-protection = Eegumsa maanguddootaa fi qaama miidhamtootaa
category-missing-family = Maatii bade barbaaduu
category-torture-survivors = Yaala dararaa yookaan waraana boodaa
category-crime-victim-support = Gargaarsa yakka boodaa
category-human-rights-defenders = Falmitoota mirga namaa
category-evacuation-relocation = Biyya balaa qabuu ba’uu
category-asylum-legal = Abukaattoo koolugaltummaa
category-immigration-legal = Abukaattoo immigireeshinii
category-detention-support = Gargaarsa hidhaa keessaa
category-citizenship = Lammummaa
category-legal-aid = Gargaarsa seeraa
category-family-law = Seera maatii
category-discrimination = Gargaarsa loogii irratti
category-workers-rights = Mirga hojii irraa
category-tenant-rights = Mirga kireeffattootaa
category-identity-documents = Waraqaa eenyummaa
category-name-gender-change = Maqaa fi saala waraqaa irraa
category-family-reunification = Maatii fiduu
category-consular-help = Imbaasii fi qonsilaa
category-criminal-defence = Abukaattoo himata yakkaa
category-reentry-support = Gargaarsa mana hidhaa boodaa
category-emergency-shelter = Bakka edana bulan
category-womens-shelter = Da’annoo dubartootaa
category-youth-shelter = Da’annoo dargaggootaa
category-lgbtq-housing = Mana jireenyaa LGBTQ+
category-transitional-housing = Mana yeroof jiraatan
category-affordable-housing = Mana gatii salphaa
category-housing-advice = Gorsa waa’ee manaa
category-rent-help = Gargaarsa kiraa manaa
category-mortgage-help = Gargaarsa liqii manaa
category-utility-help = Gargaarsa ibsaa, gaazii, bishaanii
category-furniture = Mi’a manaa
category-home-repair = Suphaa manaa
category-food = Nyaata
category-hot-meals = Nyaata bilchaataa
category-home-delivered-meals = Nyaata manatti geeffamu
category-food-benefits = Maallaqa mootummaa nyaataaf
category-mother-child-nutrition = Nyaata haadholii fi daa’immanii
category-baby-supplies = Meeshaalee daa’imaa
category-clothing = Uffata
category-hygiene = Dhiqannaa fi qulqullina
category-school-supplies = Meeshaalee barnootaa
category-holiday-help = Gargaarsa yeroo ayyaanaa
category-phone-internet = Bilbilaa fi interneetii
category-disaster-relief = Gargaarsa balaa uumamaa
category-cash-help = Maallaqa yeroo rakkinaa
category-public-benefits = Gargaarsa maallaqa mootummaa
category-disability-benefits = Maallaqa qaama miidhamtootaaf
category-unemployment-benefits = Maallaqa hojii dhabdootaaf
category-veterans-services = Loltoota duraanii
category-debt-advice = Gorsa idaa
category-tax-help = Gargaarsa gibiraa
category-bank-money-transfer = Baankii fi maallaqa erguu
category-emergency-medical = Yaala yeroo balaa
category-primary-care = Doktorootaa fi kilinika
category-uninsured-care = Doktora inshuraansii malee
category-health-insurance = Inshuraansii fayyaa
category-prescription-help = Qoricha
category-dental-care = Doktora ilkaanii
category-eye-care = Yaala ijaa
category-hearing-care = Yaala gurraa
category-vaccination = Talaallii
category-hiv-testing = Qorannoo HIV
category-hiv-care = Yaala HIV
category-hiv-prevention = PrEP fi PEP
category-sti-testing = Qorannoo dhukkuboota saalaa
category-pregnancy-test = Qorannoo ulfaa
category-pregnancy-care = Kunuunsa ulfaa
category-contraception = Ulfa ittisuu
category-abortion-care = Ulfa baasuu
category-gender-affirming-care = Yaala namoota trans
category-mental-health = Fayyaa sammuu
category-grief-support = Gargaarsa gaddaa
category-anger-management = Gargaarsa nama miidhuu dhiisuu
category-substance-use = Gargaarsa araada qoricha hadoochuu
category-detox = Araada keessaa ba’uu
category-alcohol-help = Gargaarsa alkoolii
category-opioid-treatment = Yaala opioid
category-harm-reduction = Miidhaa hir’isuu
category-smoking-cessation = Gargaarsa tamboo dhiisuu
category-gambling-help = Gargaarsa qumaaraa
category-disability-services = Gargaarsa qaama miidhamtootaa
category-autism-services = Gargaarsa namoota ootizimii
category-physical-therapy = Fiiziyooteraapii
category-chronic-illness = Dhukkuba yeroo dheeraa
category-eating-nutrition = Nyaachuu fi soorata
category-home-care = Kunuunsa manaa
category-nursing-home = Mana kunuunsa maanguddootaa
category-hospice = Kunuunsa dhuma jireenyaa
category-medical-transport = Geejjiba gara mana yaalaa
category-funeral-help = Gargaarsa awwaalchaa
category-job-search = Hojii barbaaduu
category-job-training = Leenjii hojii
category-work-permit = Hayyama hojii
category-business-support = Daldala jalqabuu
category-language-classes = Barnoota afaanii
category-adult-education = Barnoota ga’eessotaa
category-computer-classes = Barnoota kompiitaraa
category-school-enrolment = Mana barumsaatti galmeessuu
category-higher-education = Barnoota ol’aanaa
category-childcare = Mana oolmaa daa’immanii
category-childcare-costs = Maallaqa mana oolmaa
category-early-education = Barnoota ijoollee xixiqqoo
category-youth-programs = Sagantaa dargaggootaa
category-lgbtq-community = Hawaasa LGBTQ+
category-lgbtq-youth = Dargaggoota LGBTQ+
category-trans-community = Hawaasa namoota trans
category-refugee-services = Gargaarsa baqattootaa
category-resettlement = Biyya sadaffaatti qubachuu
category-migrant-community = Hawaasa godaantotaa
category-farmworker-services = Gargaarsa hojjettoota qonnaa
category-sex-worker-support = Gargaarsa hojjettoota hojii saalaa
category-interpretation = Turjumaana
category-transport = Geejjiba
category-senior-services = Gargaarsa maanguddootaa
category-parenting = Gargaarsa warraa
category-family-support = Deeggarsa maatii
category-adoption-foster = Guddifachaa fi kunuunsa ijoollee
category-support-groups = Garee wal gargaaran
category-community-center = Wiirtuu hawaasaa
category-spiritual-support = Deeggarsa amantii
category-recreation = Bashannana
category-volunteering = Tola hojjechuu
category-mail-storage = Teessoo poostaa fi kuusaa mi’aa
category-pet-help = Gargaarsa bineensota manaa
category-information-referral = Bakka sirrii argachuu
category-government-office = Waajjiraalee mootummaa

## Screens

screen-app-name = { -app-name }
screen-exit = Ba’uu
screen-exit-label = Battalumatti ba’uu. Fuulli nama hin shakkisiifne ni mul’ata.
screen-cover = Kitaaba haasaa
screen-back = Duubatti
screen-next = Itti aanee
screen-skip = Irra darbuu
screen-done = Xumuruu
screen-cancel = Dhaabuu
screen-retry = Irra deebi’anii yaaluu
screen-clear = Jechoota haquu
screen-language = Afaan
screen-language-heading = Afaan keessan
screen-country-heading = Amma eessa jirtu?
screen-country-note = Kun gargaarsi kamtu dura akka mul’atu murteessa. Bakka kamittiyyuu wanti ergamu hin jiru, bilbilli kunis bakka jiru hin gaafatamu.
screen-country-search = Biyya barbaaduu
screen-country-none = Biyya hin filadhu
screen-country-keep = Biyya kana bilbila kana irratti yaadachuu
screen-country-keep-note = Namni bilbila kana keessa ilaalu yoos arguu danda’a. Mallattoo kana malee yeroo baatan ni dagatama.
screen-change-country = { $place }. Biyya jijjiiruu
place-in = Biyya { $country } keessa
place-none = Biyyi hin filatamne
screen-now = Amma gargaarsa nan barbaada
screen-now-note = Yeroo kanatti eenyutu deebisa
screen-search = Barbaaduu
screen-search-hint = Maal barbaaddu? Afaan kamiiniyyuu
screen-phases = Maaliif barbaaddu?
screen-filters = Calaltuu
screen-preparing = Tarreen gargaarsaa qophaa’aa jira. Kun yeroo tokko qofa ta’a.
screen-memory-only = Bilbila kana irra bakki hin jiru, yookaan kuusaan isaa appii kanaaf cufaa dha. Appiin akkasumas ni hojjeta, garuu yeroo banamu hunda tarree gargaarsaa haaraa qopheessa.
screen-numbers = Bilbiluu yookaan barreessuu
screen-no-number = Lakkoofsi bilbilaa appii kana keessa hin jiru.
screen-call-note = Bilbilli yookaan ergaan seenaa bilbila kanaa keessatti ni hafa.
screen-link-note = Fuulli biraawzarii keessatti banama; innis seenaa ni qabata, interneetiittis ni seena.
screen-channels = Karaalee biroo
screen-about = Maal hojjeta
screen-why = Maaliif mul’ata
screen-not-known = Kan hin beekamne
screen-open = Banaa dhaa?
screen-trust = Kana hangam amanuun danda’ama
screen-sources = Maddoota
screen-categories = Gosa gargaarsaa
screen-services = Maal kenna
screen-no-app = Bilbila kana irra appiin kana banuu danda’u hin jiru. Bakka biraatti akka itti fayyadamuu dandeessaniif, lakkoofsii fi teessoon ni mul’ata.
screen-on-board = Appii kana keessa maaltu jira
chip-set = { $name }
chip-set-label = { $name }, filatameera.
chip-label = Kana qofa agarsiisuu: { $name }. Bu’aa { $holds }, kan hin beekamne { $unknown }.
map-action = Kaartaa irratti agarsiisuu
map-note = Appiin kaartaa bakka kana qabachuu fi interneetii seenuu danda’a.
map-label = Kaartaa irratti agarsiisuu: { $address }
channel-label = { $name }: { $address }
