### What the app shows.
### State: draft. Not read by anybody who speaks it natively.

## The app

app-tagline = Èd pou moun ki te oblije kite kote yo te ye, ou jwenn li san rezo.

## Dates, always in the Gregorian calendar

date-day = { $day } { $month } { $year }
date-both = { $date } ({ $local })
date-month = { $month } { $year }
date-month-1 = janvye
date-month-2 = fevriye
date-month-3 = mas
date-month-4 = avril
date-month-5 = me
date-month-6 = jen
date-month-7 = jiyè
date-month-8 = out
date-month-9 = septanm
date-month-10 = oktòb
date-month-11 = novanm
date-month-12 = desanm
date-weekday-1 = lendi
date-weekday-2 = madi
date-weekday-3 = mèkredi
date-weekday-4 = jedi
date-weekday-5 = vandredi
date-weekday-6 = samdi
date-weekday-7 = dimanch

time-weekday = { $weekday } { $time }
time-date = { $weekday } { $date }, { $time }
date-not-known = yon dat nou pa konnen
date-undated = san dat

## Lists and measures

list-separator = ,{ " " }
distance-kilometres = { $distance } km

## Languages

language-own-name = Kreyòl ayisyen
language-draft = Tèks pwovizwa: okenn moun ki pale lang sa a poko li yo.

## Texts of records

text-other-language = Lang: { $language }
text-machine-made = Se yon machin ki tradui sa, okenn moun pa li li
text-outdated = Tradui apati yon ansyen tèks

## Answers

answer-yes = Wi
answer-no = Non

## Countries

country-none = Pa pou yon sèl peyi
country-not-known = Nou pa konnen ki peyi

## Whether it is open. Unknown is never closed.

opening-always = Li louvri lajounen kou lannwit.
opening-open = Li louvri kounye a.
opening-open-until = Li louvri jiska { $time } (lè { $zone }).
opening-opens-today = Li fèmen kounye a, li ap louvri jodi a, { $time } (lè { $zone }).
opening-closed = Li fèmen kounye a.
opening-closed-until = Li fèmen kounye a, li ap louvri { $time } (lè { $zone }).
opening-appointment = Sèlman ak randevou.
opening-appointment-staffed = Sèlman ak randevou. Gen moun la jiska { $time } (lè { $zone }).
opening-appointment-next = Sèlman ak randevou. Pwochen lè ki gen moun la: { $time } (lè { $zone }).
opening-unknown = Nou pa konnen lè li louvri.
opening-unknown-text = Nou pa konnen si li louvri kounye a: li orè a jan li ekri a.
opening-unknown-times = Li louvri jou sa a, nan lè nou pa konnen.
opening-unknown-zone = Nou pa konnen si li louvri kounye a: nou pa konnen fizo orè li.
opening-unknown-clock = Nou pa konnen si li louvri kounye a: lè ki sou aparèy sa a sanble pa bon.
opening-unknown-holiday = Jou ferye: nou pa konnen si li louvri.
opening-holiday-closed = Se yon jou ferye kote sa a.
opening-holiday-not-known = Nan yon jou ferye sa gendwa yon lòt jan.

## Hours in a record

hours-weekly = { $days }: { $opens } jiska { $closes }
hours-not-every-week = { $days }: { $opens } jiska { $closes }, men pa chak semèn. Rele pou mande ki semèn.
hours-times-unknown = { $days }: li louvri, nou pa konnen a kilè

## Numbers

phone-action-voice = Rele
phone-action-sms = Voye mesaj
phone-action-whatsapp = WhatsApp
phone-action-signal = Signal
phone-action-telegram = Telegram
phone-action-tty = Telefòn tèks
phone-action-fax = Faks
phone-accessibility = { $action }, { $whom }: { $digits }
phone-accessibility-number = { $action }: { $digits }
phone-weak = Li soti nan sous ki fèb sèlman: li gendwa pa bon.
phone-not-dialled = Nou montre li jan li ekri a, paske nou pa sèten kijan pou konpoze li.
phone-not-from-here = Li pa mache kote ou ye a.
phone-from-here-not-known = Nou pa konnen si li mache kote ou ye a.
phone-free = Apèl la gratis.
phone-costs = Apèl la koute lajan.
phone-voicemail-safe = Ou ka kite yon mesaj.
phone-voicemail-unsafe = Pa kite mesaj: sa gendwa pa san danje.
phone-of-organization = Nimewo jeneral òganizasyon an.
phone-short = Li mache sèlman nan peyi { $country }. Konpoze li jan li ye a.
phone-extension = Ekstansyon { $extension }
phone-languages = Yo pale { $languages }.

## Emergency numbers

emergency-heading = Nimewo ijans nan peyi { $country }
emergency-note = Yo mache sèlman nan peyi { $country }. Konpoze yo jan yo ye a.
emergency-all = lapolis, anbilans ak ponpye
emergency-police = lapolis
emergency-ambulance = anbilans
emergency-fire = ponpye
emergency-unspecified = ijans (nou pa konnen ki sèvis ki reponn)
emergency-reaches = { $action }: { $services }
emergency-reaches-note = { $action }: { $services } ({ $note })

## A result

hit-subtitle = { $organization } · { $countries }
hit-subtitle-country = { $countries }
hit-accessibility = { $warning } { $title }. { $opening }
record-no-name = San non
place-label = { $name }, { $country }
distance-line = A { $distance }, an liy dwat
distance-about = A anviwon { $distance }, konte depi mitan yon vil

## Why a result is here

why-crisis-self-harm = Li ede lè ou panse ak lanmò
why-crisis-immediate-danger = Li ede lè ou an danje kounye a
why-crisis-recent-rape = Li ede apre vyolans seksyèl
why-name = Non li koresponn ak mo ou yo
why-words = Mo ou yo ladan li
why-words-prefix = Yon mo ou se kòmansman yon mo ki ladan li
why-words-need = Yon mo ou di sa li fè
why-words-script = Non li nan yon lòt alfabè koresponn
why-words-typo = Yon mo ki ladan li prèske menm ak pa ou a
why-need = Li ede ak “{ $need }” (ou te ekri “{ $phrase }”)
why-country = Pou peyi { $country }
why-international = Li travay nan plizyè peyi
why-elsewhere = Sèlman pou { $countries }
why-town = Nan { $town } oswa toupre
why-remote = Nan telefòn oswa sou entènèt
why-language = Yo pale { $language }
why-interpreter = Li bay yon entèprèt
why-serves = Li sèvi { $audience }
why-made-for = Li fèt espesyalman pou { $audience }
why-phase-urgent-safety = Li ede jodi a
why-phase-stabilisation = Li ede mwa sa a
why-phase-long-term = Li ede ou bati yon lavi
why-category = Li ofri “{ $category }”
why-free = Gratis
why-no-id = Li pa mande pyès idantite ak foto
why-undocumented = Li sèvi moun ki pa gen papye
why-affirming = Li aksepte moun LGBTQI+ epi li sipòte yo
why-open = Li louvri kounye a
why-open-until = Li louvri jiska { $time }
why-always-open = Li louvri lajounen kou lannwit
why-confirmed = Konfime { $date }

## What is not known of a result. Unknown is never no.

not-known-category = Nou pa konnen kisa li ofri
not-known-phase = Nou pa konnen kilè li ede
not-known-audience = Nou pa konnen si li sèvi moun sa yo
not-known-speaks = Nou pa konnen si yo pale lang sa a
not-known-free = Nou pa konnen si li koute lajan
not-known-no-id = Nou pa konnen si li mande yon pyès idantite
not-known-distance = Nou pa konnen nan ki distans li ye
not-known-open = Nou pa konnen si li louvri lè sa a
not-known-remote = Nou pa konnen si li ede nan telefòn oswa sou entènèt
not-known-undocumented = Nou pa konnen si li sèvi moun ki pa gen papye

## Warnings

warning-revoked = Nou retire li nan lis èd la { $date }. Pa sèvi ak li.
warning-shares-data = Li bay otorite yo enfòmasyon sou moun.
warning-organization-closed = Òganizasyon sa a pa egziste ankò. Ansyen lis toujou bay non li.
warning-organization-renamed = Òganizasyon sa a rele { $name } kounye a.
warning-organization-renamed-unknown = Òganizasyon sa a gen yon lòt non kounye a.
warning-service-closed = Sèvis sa a pa egziste ankò. Ansyen lis toujou bay non li.
warning-over = Sèvis sa a te fini { $date }.
warning-not-yet = Sèvis sa a ap kòmanse { $date }.
warning-temporarily-closed = Li fèmen pou kounye a (dapre sa nou te konnen { $date }).
warning-at-capacity = Li pa pran pèsonn pou kounye a (dapre sa nou te konnen { $date }).
warning-call-first = Rele anvan, kantite kabann ki lib chanje.
warning-may-tell = Si ou gen mwens pase 18 an: li gendwa di paran ou oswa yon otorite. Mande anvan ou di non ou.
warning-source-unproven = Pa gen siyati, sous la pa pwouve: okenn moun pa garanti enfòmasyon sa a.
warning-old = Sa nou konnen an ansyen (li soti { $date }). Li gendwa chanje deja.
warning-danger-source = (Se { $source } ki rapòte sa, { $date })
warning-danger-shares-data = Danje: li bay lapolis oswa otorite imigrasyon enfòmasyon sou moun.
warning-danger-demands-money-or-documents = Danje: li egzije lajan oswa li kenbe papye moun.
warning-danger-conversion-practices = Danje: li eseye chanje ki moun moun renmen oswa ki moun yo ye.
warning-danger-hostile-to-trans = Danje: li kont moun trans.
warning-danger-impersonated = Danje: yon moun ap fè tèt li pase pou òganizasyon sa a.
warning-danger-reported-unsafe = Danje: moun rapòte li pa an sekirite.

## Trust. Only what somebody confirmed with the service is called confirmed.

trust-not-confirmed = Nou menm nou pa konfime li. Li soti nan { $source }, { $date }.
trust-confirmed = Konfime { $date }, { $how }.
trust-confirmed-aging = Dènye fwa li konfime se { $date }, { $how }. Sa gen kèk tan.
trust-confirmed-old = Dènye fwa li konfime se { $date }, { $how }. Sa gen lontan: mande anvan ou ale.
trust-by-call = nan yon apèl
trust-by-visit = nan yon vizit
trust-by-website = sou pwòp paj li
trust-by-peer = yon moun ki te sèvi ak li
trust-by-organisation = òganizasyon an menm
trust-by-unknown = nou pa konnen kijan
trust-confidence-low = Yon sèl sous, epi se pa pwòp paj li.
trust-confidence-medium = Plizyè sous dakò.
trust-confidence-high = Yo li pwòp paj li, oswa paj yon otorite.
trust-looked = Dènye fwa yon moun te gade sous li yo: { $date }.
trust-due = Li lè pou yo gade li ankò.
source-not-known = yon sous nou pa konnen

## Search

search-no-country = Pa gen peyi ki chwazi: sa a montre èd pou tout peyi. Chak rezilta di ki peyi li.
search-nothing-local = Poko gen anyen nan aplikasyon an pou peyi { $country }.
search-distance-from-nowhere = Nou pa konnen distans yo, paske pa gen okenn kote ki chwazi pou nou mezire.
search-not-known-kept = Sa nou pa konnen parèt tou, ak yon mak.
search-nothing-found = Nou pa jwenn anyen.
search-nothing-else = Apa èd sa a, pa gen lòt bagay nan aplikasyon an ki koresponn ak mo ou yo.
search-found =
    { $total ->
       *[other] { $shown } nan { $total } rezilta
    }
search-found-country =
    { $total ->
       *[other] { $shown } nan { $total } rezilta pou peyi { $country }, oswa ou ka jwenn lè ou la
    }
search-near = Distans depi { $place }
search-helpers = Nou pa jwenn pèsonn pou sa nan peyi { $country }. Moun sa yo gendwa konnen ki moun ki ka ede.
search-elsewhere = Nan lòt peyi. Yo pa pou kote ou ye a.

## What to try

try-without-filter = Retire “{ $filter }”: lè sa a { $count }.
try-take-unknown = Pran sa nou pa konnen tou: lè sa a { $count }.
try-category = Gade nan “{ $category }”.
try-elsewhere = Lòt peyi gen { $count }.
try-choose-country = Chwazi yon peyi.
try-other-words = Eseye mwens mo oswa lòt mo, nan nenpòt lang.

## Filters

filter-category = Sa li ofri
filter-phase = Kilè li ede
filter-audience = Ki moun li sèvi
filter-speaks = Lang
filter-free = Gratis
filter-no-id = Li pa mande pyès idantite ak foto
filter-distance = Distans
filter-open = Louvri
filter-remote = Nan telefòn oswa sou entènèt
filter-undocumented = Li sèvi moun ki pa gen papye
phase-urgent-safety = Jodi a
phase-stabilisation = Mwa sa a
phase-long-term = Bati yon lavi
chip = { $name }: { $holds }, nou pa konnen: { $unknown }

## Audiences: they follow “Serves” and “Made for”

audience-everyone = tout moun
audience-lgbtq = moun LGBTQI+
audience-trans = moun trans
audience-women = fanm
audience-men = gason
audience-youth = jèn
audience-children = timoun
audience-families = fanmi
audience-older-people = moun aje
audience-refugees = refijye
audience-asylum-seekers = moun k ap mande azil
audience-migrants = migran
audience-undocumented = moun ki pa gen papye
audience-survivors = moun ki sibi vyolans
audience-disabled-people = moun ki gen andikap
audience-people-with-hiv = moun k ap viv ak VIH
audience-sex-workers = travayè sèks

## Crisis

crisis-heading-self-harm = Ou pa poukont ou nan sa. Pale ak yon moun kounye a.
crisis-heading-immediate-danger = Si ou an danje kounye a
crisis-heading-recent-rape = Si yon moun te fòse ou fè sèks
crisis-advice-self-harm = Moun sa yo koute. Ou pa bezwen bay non ou.
crisis-advice-immediate-danger = Si ou kapab, ale kote ki gen lòt moun. Rele lè ou ka pale san danje.
crisis-advice-recent-rape = Se pa fòt ou. Moun sa yo ede, kèlkeswa moun ou ye.
crisis-advice-medicine = Medikaman kont VIH ede sèlman si ou kòmanse li nan 72 èdtan: pi bonè ou kòmanse, pi bon sa ye. Mande “PEP” nan yon lopital oswa yon klinik.
crisis-no-country = Chwazi peyi kote ou ye kounye a pou ou wè nimewo ijans li yo.
crisis-no-emergency = Nou pa konnen nimewo ijans peyi { $country } isit la.
crisis-no-lines = Pa gen okenn liy kriz ou ka rele nan aplikasyon an. Sa pa vle di pa genyen.
now-heading-country = Èd kounye a nan peyi { $country }
now-heading = Èd kounye a
now-no-country = Pa gen peyi ki chwazi: liy sa yo travay nan plizyè peyi. Chwazi peyi kote ou ye kounye a pou ou wè liy pa li yo.

## What is on board

on-board =
    { $services ->
       *[other] Nan aplikasyon an gen { $services } sèvis pou peyi { $country }, ak { $international } ki travay nan plizyè peyi.
    }
on-board-nothing = Sèvis pou peyi { $country } nan aplikasyon an: { $services }. Sèvis ki travay nan plizyè peyi: { $international }.
coverage-country = { $services } sèvis, { $organizations } òganizasyon, nimewo ijans
coverage-country-no-emergency = { $services } sèvis, { $organizations } òganizasyon, nou pa konnen nimewo ijans yo
coverage-all = { $services } sèvis { $organizations } òganizasyon pou { $countries } peyi. Nimewo ijans { $emergency } peyi.
pack-made = Li fèt { $date }
pack-embedded = Li vini ak aplikasyon an
pack-unproven = Pa gen siyati, sous la pa pwouve

## A record

section-what = Sa li fè
section-asks = Sa li mande
section-cost = Sa li koute
section-who = Ki moun li sèvi
section-access = Lang ak aksè
section-hours = Lè li louvri
section-where = Ki kote
section-organization = Ki moun ki ofri li
section-trust = Anvan ou fè li konfyans
section-not-known = Nou pa konnen: { $list }
location-hidden = Nou pa montre adrès la, pou pwoteje moun ki la yo. Rele pou mande.
location-partial = Nou montre vil la sèlman, pou pwoteje moun ki la yo. Rele pou mande.
location-virtual = Nan telefòn oswa sou entènèt sèlman.
ages-from = apati { $from } an
ages-to = jiska { $to } an
ages = { $from } jiska { $to } an
fact-name = Non
fact-other-names = Lòt non li
fact-about = Sou li
fact-area = Pou
fact-web = Sit entènèt
fact-email = Imel
fact-photo-id = Pyès idantite ak foto
fact-proof-of-residence = Prèv kote ou rete
fact-referral = Fòk yon lòt moun voye ou
fact-insurance = Asirans sante
fact-appointment = Randevou
fact-real-name = Vrè non ou
fact-documents = Dokiman
fact-application = Kijan pou ou aplike
fact-free = Gratis
fact-cost = Pri
fact-serves = Li sèvi
fact-made-for = Li fèt espesyalman pou
fact-led-by = Moun k ap dirije li
fact-affirming = Li aksepte moun LGBTQI+ epi li sipòte yo
fact-affirming-evidence = Sou kisa sa chita
fact-undocumented = Li sèvi moun ki pa gen papye
fact-statuses = Estati li aksepte
fact-gender-rules = Règ sou jan (gender)
fact-eligibility = Ki moun ki ka vini
fact-partner = Yon konpay ka vini avè ou
fact-children = Timoun ka vini avè ou
fact-ages = Laj
fact-minors-alone = Li pran moun ki gen mwens pase 18 an ki vini poukont yo
fact-may-tell-parents = Li gendwa di paran
fact-must-report = Li oblije rapòte bay yon otorite
fact-languages = Lang
fact-interpreter = Entèprèt
fact-interpreter-gender = Ou ka chwazi jan (gender) entèprèt la
fact-sign-languages = Lang siy
fact-from-abroad = Li mache soti nan lòt peyi
fact-wheelchair = San mach eskalye
fact-accessibility = Aksè pou moun ki gen andikap
fact-address = Adrès
fact-postal = Adrès postal
fact-transport = Kijan pou ou rive la
fact-discreet-entrance = Antre ki pa atire je moun
fact-police = Lapolis oswa pòs kontwòl sou wout la
fact-hours-printed = Orè a jan li ekri a
fact-holidays = Li fèmen nan jou ferye
fact-appointment-only = Sèlman ak randevou
fact-time-zone = Fizo orè
fact-shares-data = Li bay otorite yo enfòmasyon sou moun
fact-religious = Lyen ak yon relijyon
fact-religion = Kilès
channel-phone = Rele
channel-sms = Voye mesaj
channel-whatsapp = WhatsApp
channel-signal = Signal
channel-email = Imel
channel-web = Sit entènèt
channel-walk-in = Ale la

## Categories: short names, as on a chip or in a list

category-crisis-line = Liy kriz
category-suicide-prevention = Prevansyon swisid
category-domestic-violence = Vyolans nan kay
category-sexual-violence = Èd apre vyolans seksyèl
category-human-trafficking = Trafik moun ak travay fòse
category-hate-crime = Krim rayisman
category-protection-order = Lòd pwoteksyon
category-child-protection = Pwoteksyon timoun
category-elder-protection = Pwoteksyon moun aje ak granmoun ki gen andikap
category-missing-family = Jwenn fanmi ki pèdi
category-torture-survivors = Swen apre tòti oswa lagè
category-crime-victim-support = Sipò apre yon krim
category-human-rights-defenders = Defansè dwa moun
category-evacuation-relocation = Kite yon peyi lè ou an danje
category-asylum-legal = Avoka azil
category-immigration-legal = Avoka imigrasyon
category-detention-support = Èd nan detansyon
category-citizenship = Sitwayènte
category-legal-aid = Èd legal
category-family-law = Lwa sou fanmi
category-discrimination = Èd kont diskriminasyon
category-workers-rights = Dwa nan travay
category-tenant-rights = Dwa lokatè
category-identity-documents = Papye idantite
category-name-gender-change = Non ak jan (gender) sou papye
category-family-reunification = Fè fanmi vini
category-consular-help = Anbasad ak konsila
category-criminal-defence = Defans nan dosye kriminèl
category-reentry-support = Èd apre prizon
category-emergency-shelter = Yon kabann pou aswè a
category-womens-shelter = Abri pou fanm
category-youth-shelter = Abri pou jèn
category-lgbtq-housing = Lojman LGBTQ+
category-transitional-housing = Lojman tanporè
category-affordable-housing = Lojman pa chè
category-housing-advice = Konsèy sou lojman
category-rent-help = Èd ak lwaye
category-mortgage-help = Èd ak prè kay
category-utility-help = Èd ak kouran, gaz, dlo
category-furniture = Mèb
category-home-repair = Reparasyon kay
category-food = Manje
category-hot-meals = Manje cho
category-home-delivered-meals = Manje yo pote lakay
category-food-benefits = Lajan leta pou manje
category-mother-child-nutrition = Manje pou manman ak ti timoun
category-baby-supplies = Bagay pou ti bebe
category-clothing = Rad
category-hygiene = Douch ak ijyèn
category-school-supplies = Founiti lekòl
category-holiday-help = Èd lè gen fèt
category-phone-internet = Telefòn ak entènèt
category-disaster-relief = Sekou apre dezas
category-cash-help = Lajan pou ijans
category-public-benefits = Èd leta
category-disability-benefits = Èd leta pou andikap
category-unemployment-benefits = Lajan chomaj
category-veterans-services = Ansyen militè
category-debt-advice = Konsèy sou dèt
category-tax-help = Èd ak taks
category-bank-money-transfer = Labank ak voye lajan
category-emergency-medical = Ijans medikal
category-primary-care = Doktè ak klinik
category-uninsured-care = Doktè san asirans
category-health-insurance = Asirans sante
category-prescription-help = Medikaman
category-dental-care = Dantis
category-eye-care = Swen je
category-hearing-care = Swen zòrèy
category-vaccination = Vaksen
category-hiv-testing = Tès VIH
category-hiv-care = Swen VIH
category-hiv-prevention = PrEP ak PEP
category-sti-testing = Tès pou enfeksyon moun pran nan sèks
category-pregnancy-test = Tès gwosès
category-pregnancy-care = Swen pandan gwosès
category-contraception = Kontrasepsyon
category-abortion-care = Swen pou avòtman
category-gender-affirming-care = Swen sante pou moun trans
category-mental-health = Sante mantal
category-grief-support = Sipò nan lapenn lanmò
category-anger-management = Èd pou sispann fè lòt moun mal
category-substance-use = Èd ak dwòg
category-detox = Dezentoksikasyon
category-alcohol-help = Èd ak alkòl
category-opioid-treatment = Tretman opyoyid
category-harm-reduction = Rediksyon danje dwòg
category-smoking-cessation = Èd pou sispann fimen
category-gambling-help = Èd ak jwèt aza
category-disability-services = Èd pou moun ki gen andikap
category-autism-services = Èd pou moun otis
category-physical-therapy = Fizyoterapi
category-chronic-illness = Maladi ki dire lontan
category-eating-nutrition = Manje ak nitrisyon
category-home-care = Swen lakay
category-nursing-home = Kay swen pou moun aje
category-hospice = Swen nan fen lavi
category-medical-transport = Transpò pou al kay doktè
category-funeral-help = Èd pou antèman
category-job-search = Jwenn travay
category-job-training = Fòmasyon pou travay
category-work-permit = Pèmi travay
category-business-support = Louvri yon biznis
category-language-classes = Kou lang
category-adult-education = Lekòl pou granmoun
category-computer-classes = Kou òdinatè
category-school-enrolment = Enskripsyon lekòl
category-higher-education = Inivèsite
category-childcare = Gadri
category-childcare-costs = Lajan pou gadri
category-early-education = Lekòl pou ti piti
category-youth-programs = Pwogram pou jèn
category-lgbtq-community = Kominote LGBTQ+
category-lgbtq-youth = Jèn LGBTQ+
category-trans-community = Kominote trans
category-refugee-services = Èd pou refijye
category-resettlement = Reyenstalasyon
category-migrant-community = Kominote migran
category-farmworker-services = Èd pou travayè agrikòl
category-sex-worker-support = Sipò pou travayè sèks
category-interpretation = Entèprèt
category-transport = Transpò
category-senior-services = Èd pou moun aje
category-parenting = Èd pou paran
category-family-support = Sipò pou fanmi
category-adoption-foster = Adopsyon ak fanmi akèy
category-support-groups = Gwoup sipò
category-community-center = Sant kominotè
category-spiritual-support = Sipò espirityèl
category-recreation = Lwazi
category-volunteering = Travay volontè
category-mail-storage = Adrès postal ak kote pou sere bagay
category-pet-help = Èd ak bèt
category-information-referral = Jwenn bon kote a
category-government-office = Biwo leta

## Screens

screen-app-name = { -app-name }
screen-exit = Soti
screen-exit-label = Soti touswit. Yon ekran ki pa di anyen sou ou parèt.
screen-cover = Liv fraz
screen-back = Tounen
screen-next = Kontinye
screen-skip = Sote
screen-done = Fini
screen-cancel = Kanpe
screen-retry = Eseye ankò
screen-clear = Efase mo yo
screen-language = Lang
screen-language-heading = Lang ou
screen-country-heading = Ki kote ou ye kounye a?
screen-country-note = Sa deside ki èd ki parèt anvan. Anyen pa ale okenn kote, epi aplikasyon an pa mande telefòn sa a ki kote li ye.
screen-country-search = Chèche yon peyi
screen-country-none = Mwen pa chwazi peyi
screen-country-keep = Sonje peyi a sou telefòn sa a
screen-country-keep-note = Lè sa a, nenpòt moun ki fouye telefòn sa a ta ka wè li. San mak la, peyi a bliye lè ou soti.
screen-change-country = { $place }. Chanje peyi a
place-in = Nan peyi { $country }
place-none = Pa gen peyi ki chwazi
screen-now = Mwen bezwen èd kounye a
screen-now-note = Ki moun ki reponn nan moman sa a
screen-search = Chèche
screen-search-hint = Kisa ou bezwen? Nan nenpòt lang
screen-phases = Pou kisa ou bezwen li?
screen-filters = Filtè
screen-preparing = Lis èd la ap prepare. Sa fèt yon sèl fwa.
screen-memory-only = Pa gen plas sou telefòn sa a, oswa estokaj li fèmen pou aplikasyon an. Aplikasyon an mache kanmenm, men li prepare lis èd la ankò chak fwa li kòmanse.
screen-numbers = Rele oswa ekri
screen-no-number = Pa gen nimewo nan aplikasyon an.
screen-call-note = Yon apèl oswa yon mesaj rete nan istorik telefòn sa a.
screen-link-note = Yon paj louvri nan navigatè a, ki kenbe yon istorik epi ki ale sou entènèt.
screen-channels = Lòt fason
screen-about = Sa li fè
screen-why = Poukisa li parèt
screen-not-known = Nou pa konnen
screen-open = Èske li louvri?
screen-trust = Nan ki pwen pou ou fè sa konfyans
screen-sources = Sous
screen-categories = Kalite èd
screen-services = Sa li ofri
screen-no-app = Pa gen okenn aplikasyon sou telefòn sa a ki ka louvri sa. Nimewo a ak adrès la parèt, pou ou ka sèvi ak yo yon lòt kote.
screen-on-board = Sa ki nan aplikasyon an
chip-set = { $name }
chip-set-label = { $name }, chwazi.
chip-label = Montre sèlman: { $name }. { $holds } rezilta, nou pa konnen pou { $unknown }.
map-action = Montre sou kat la
map-note = Aplikasyon kat la gendwa kenbe kote a epi ale sou entènèt.
map-label = Montre sou kat la: { $address }
channel-label = { $name }: { $address }
