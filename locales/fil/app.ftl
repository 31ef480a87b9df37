### What the app shows.
### State: draft. Not read by anybody who speaks it natively.

## The app

app-tagline = Tulong para sa mga taong kinailangang umalis. Mahahanap kahit walang internet.

## Dates, always in the Gregorian calendar

date-day = { $month } { $day }, { $year }
date-both = { $date } ({ $local })
date-month = { $month } { $year }
date-month-1 = Enero
date-month-2 = Pebrero
date-month-3 = Marso
date-month-4 = Abril
date-month-5 = Mayo
date-month-6 = Hunyo
date-month-7 = Hulyo
date-month-8 = Agosto
date-month-9 = Setyembre
date-month-10 = Oktubre
date-month-11 = Nobyembre
date-month-12 = Disyembre
date-weekday-1 = Lunes
date-weekday-2 = Martes
date-weekday-3 = Miyerkoles
date-weekday-4 = Huwebes
date-weekday-5 = Biyernes
date-weekday-6 = Sabado
date-weekday-7 = Linggo

time-weekday = { $weekday } { $time }
time-date = { $weekday } { $date }, { $time }
date-not-known = petsang hindi alam
date-undated = walang petsa

## Lists and measures

list-separator = ,{ " " }
distance-kilometres = { $distance } km

## Languages

language-own-name = Filipino
language-draft = Draft pa lang: hindi pa ito nababasa ng sinumang nagsasalita nito.

## Texts of records

text-other-language = Nasa wikang { $language }
text-machine-made = Isinalin ng makina, wala pang taong nakabasa
text-outdated = Isinalin mula sa mas lumang teksto

## Answers

answer-yes = Oo
answer-no = Hindi

## Countries

country-none = Hindi lang sa iisang bansa
country-not-known = Hindi alam ang bansa

## Whether it is open. Unknown is never closed.

opening-always = Laging bukas, araw at gabi.
opening-open = Bukas ngayon.
opening-open-until = Bukas ngayon hanggang { $time } (oras sa { $zone }).
opening-opens-today = Sarado ngayon, magbubukas ngayong araw nang { $time } (oras sa { $zone }).
opening-closed = Sarado ngayon.
opening-closed-until = Sarado ngayon, magbubukas sa { $time } (oras sa { $zone }).
opening-appointment = Tumatanggap lang ng may appointment.
opening-appointment-staffed = Tumatanggap lang ng may appointment. May tao roon hanggang { $time } (oras sa { $zone }).
opening-appointment-next = Tumatanggap lang ng may appointment. Ang susunod na oras na may tao roon: { $time } (oras sa { $zone }).
opening-unknown = Hindi alam ang oras ng pagbubukas at pagsasara.
opening-unknown-text = Hindi alam kung bukas ito ngayon: basahin ang mga oras ayon sa nakasulat.
opening-unknown-times = Nagbubukas sa araw na ito, pero hindi alam kung anong oras.
opening-unknown-zone = Hindi alam kung bukas ito ngayon: hindi alam ang time zone nito.
opening-unknown-clock = Hindi alam kung bukas ito ngayon: mukhang mali ang orasan ng device na ito.
opening-unknown-holiday = Public holiday: hindi alam kung nagbubukas ito.
opening-holiday-closed = Public holiday doon.
opening-holiday-not-known = Maaaring iba ito kapag public holiday.

## Hours in a record

hours-weekly = { $days }: { $opens } hanggang { $closes }
hours-not-every-week = { $days }: { $opens } hanggang { $closes }, hindi linggo-linggo. Tumawag para itanong kung aling mga linggo.
hours-times-unknown = { $days }: nagbubukas, hindi alam ang oras

## Numbers

phone-action-voice = Tawagan
phone-action-sms = I-text
phone-action-whatsapp = WhatsApp
phone-action-signal = Signal
phone-action-telegram = Telegram
phone-action-tty = Text telephone
phone-action-fax = Fax
phone-accessibility = { $action }, { $whom }: { $digits }
phone-accessibility-number = { $action }: { $digits }
phone-weak = Galing lang sa mga pinagkunang hindi matibay: maaaring mali ito.
phone-not-dialled = Ipinapakita ayon sa pagkakasulat, dahil hindi tiyak kung paano ito ida-dial.
phone-not-from-here = Hindi gumagana mula sa kinaroroonan mo.
phone-from-here-not-known = Hindi alam kung gumagana ito mula sa kinaroroonan mo.
phone-free = Walang bayad ang tawag.
phone-costs = May bayad ang tawag.
phone-voicemail-safe = Puwede kang mag-iwan ng mensahe.
phone-voicemail-unsafe = Huwag kang mag-iwan ng mensahe: baka hindi ito ligtas.
phone-of-organization = Ang pangkalahatang numero ng organisasyon.
phone-short = Gumagana lang sa { $country }. I-dial ito nang eksakto sa nakasulat.
phone-extension = Extension { $extension }
phone-languages = Nagsasalita ng { $languages }.

## Emergency numbers

emergency-heading = Mga numerong pang-emergency sa { $country }
emergency-note = Sa { $country } lang gumagana ang mga ito. I-dial nang eksakto sa nakasulat.
emergency-all = pulis, ambulansiya at bumbero
emergency-police = pulis
emergency-ambulance = ambulansiya
emergency-fire = bumbero
emergency-unspecified = emergency (hindi alam kung aling serbisyo ang sasagot)
emergency-reaches = { $action }: { $services }
emergency-reaches-note = { $action }: { $services } ({ $note })

## A result

hit-subtitle = { $organization } · { $countries }
hit-subtitle-country = { $countries }
hit-accessibility = { $warning } { $title }. { $opening }
record-no-name = Walang pangalan
place-label = { $name }, { $country }
distance-line = { $distance } ang layo sa tuwid na linya
distance-about = Mga { $distance } ang layo, sinukat mula sa gitna ng isang bayan

## Why a result is here

why-crisis-self-harm = Tumutulong kapag naiisip mong mamatay
why-crisis-immediate-danger = Tumutulong kapag nasa panganib ka ngayon
why-crisis-recent-rape = Tumutulong pagkatapos ng karahasang sekswal
why-name = Tugma ang pangalan nito
why-words = Narito ang mga salita mo
why-words-prefix = May salita rito na nagsisimula sa salita mo
why-words-need = Isang salita mo ang tumutukoy sa ginagawa nito
why-words-script = May katugmang pangalan sa ibang alpabeto
why-words-typo = May salita rito na halos kapareho ng sa iyo
why-need = Tumutulong sa “{ $need }” (isinulat mo ang “{ $phrase }”)
why-country = Para sa { $country }
why-international = Gumagana kahit sa ibang bansa
why-elsewhere = Para sa { $countries } lang
why-town = Nasa { $town } o malapit doon
why-remote = Sa telepono o internet
why-language = Nagsasalita ng { $language }
why-interpreter = May ibinibigay na interpreter
why-serves = Tumutulong sa { $audience }
why-made-for = Ginawa para sa { $audience }
why-phase-urgent-safety = Makakatulong ngayong araw
why-phase-stabilisation = Makakatulong ngayong buwan
why-phase-long-term = Makakatulong sa pagbuo ng buhay
why-category = Nag-aalok ng “{ $category }”
why-free = Walang bayad
why-no-id = Hindi kailangan ng ID na may litrato
why-undocumented = Tumutulong sa mga taong walang papeles
why-affirming = Tanggap at iginagalang ang mga taong LGBTQI+
why-open = Bukas ngayon
why-open-until = Bukas ngayon hanggang { $time }
why-always-open = Laging bukas, araw at gabi
why-confirmed = Kinumpirma noong { $date }

## What is not known of a result. Unknown is never no.

not-known-category = Hindi alam kung ano ang inaalok nito
not-known-phase = Hindi alam kung kailan ito makakatulong
not-known-audience = Hindi alam kung tumutulong ito sa kanila
not-known-speaks = Hindi alam kung nagsasalita ng wikang ito
not-known-free = Hindi alam kung may bayad
not-known-no-id = Hindi alam kung humihingi ng ID
not-known-distance = Hindi alam kung gaano kalayo
not-known-open = Hindi alam kung bukas sa oras na iyon
not-known-remote = Hindi alam kung tumutulong sa telepono o internet
not-known-undocumented = Hindi alam kung tumutulong sa mga taong walang papeles

## Warnings

warning-revoked = Inalis sa listahang ito noong { $date }. Huwag mo itong gamitin.
warning-shares-data = Nagbibigay ng impormasyon sa mga awtoridad.
warning-organization-closed = Wala na ang organisasyong ito. Nasa mga lumang listahan pa ang pangalan nito.
warning-organization-renamed = Ang tawag na ngayon sa organisasyong ito ay { $name }.
warning-organization-renamed-unknown = Iba na ngayon ang pangalan ng organisasyong ito.
warning-service-closed = Wala na ang serbisyong ito. Nasa mga lumang listahan pa ang pangalan nito.
warning-over = Natapos ang serbisyong ito noong { $date }.
warning-not-yet = Magsisimula ang serbisyong ito sa { $date }.
warning-temporarily-closed = Sarado muna sa ngayon (ayon sa nalaman noong { $date }).
warning-at-capacity = Walang tinatanggap sa ngayon (ayon sa nalaman noong { $date }).
warning-call-first = Tumawag muna: nagbabago kung may bakanteng kama.
warning-may-tell = Kung wala ka pang 18 taong gulang: maaari nitong sabihin sa mga magulang mo o sa awtoridad. Magtanong muna bago mo sabihin ang pangalan mo.
warning-source-unproven = Walang pirma, hindi napatunayan ang pinagkunan: walang nananagot sa nakasulat na ito.
warning-old = Luma na ang alam namin (mula noong { $date }). Maaaring nagbago na ito.
warning-danger-source = (Iniulat ng { $source }, { $date })
warning-danger-shares-data = Panganib: nagbibigay ito ng impormasyon sa pulis o sa immigration.
warning-danger-demands-money-or-documents = Panganib: pilit itong humihingi ng pera o hindi isinasauli ang mga dokumento.
warning-danger-conversion-practices = Panganib: sinusubukan nitong baguhin kung sino ang minamahal ng tao o kung sino siya.
warning-danger-hostile-to-trans = Panganib: masama ang pakikitungo nito sa mga taong trans.
warning-danger-impersonated = Panganib: may ibang nagpapanggap na sila ang organisasyong ito.
warning-danger-reported-unsafe = Panganib: may nag-ulat na hindi ito ligtas.

## Trust. Only what somebody confirmed with the service is called confirmed.

trust-not-confirmed = Hindi namin nakumpirma. Galing sa { $source }, { $date }.
trust-confirmed = Kinumpirma noong { $date }, { $how }.
trust-confirmed-aging = Huling kinumpirma noong { $date }, { $how }. May katagalan na iyon.
trust-confirmed-old = Huling kinumpirma noong { $date }, { $how }. Matagal na iyon: magtanong muna bago pumunta.
trust-by-call = sa pamamagitan ng tawag
trust-by-visit = sa pamamagitan ng pagbisita
trust-by-website = sa sarili nitong page
trust-by-peer = ng taong nakagamit nito
trust-by-organisation = ng mismong organisasyon
trust-by-unknown = hindi alam kung paano
trust-confidence-low = Isa lang ang pinagkunan, at hindi ito ang sarili nitong page.
trust-confidence-medium = Magkakatugma ang ilang pinagkunan.
trust-confidence-high = Nabasa ang sarili nitong page, o ang page ng awtoridad.
trust-looked = Huling may tumingin sa mga pinagkunan nito noong { $date }.
trust-due = Panahon na para tingnan itong muli.
source-not-known = hindi alam na pinagkunan

## Search

search-no-country = Walang napiling bansa: tulong para sa lahat ng bansa ang ipinapakita. Nakasulat sa bawat resulta kung para saang bansa ito.
search-nothing-local = Wala pang narito para sa { $country }.
search-distance-from-nowhere = Hindi alam ang mga layo, dahil walang napiling lugar na pagsusukatan.
search-not-known-kept = Ipinapakita rin ang mga hindi alam, at may marka ang mga ito.
search-nothing-found = Walang nahanap.
search-nothing-else = Maliban sa tulong na ito, wala nang iba rito na tugma sa mga salita mo.
search-found =
    { $total ->
        [one] { $shown } sa { $total } resulta
       *[other] { $shown } sa { $total } resulta
    }
search-found-country =
    { $total ->
        [one] { $shown } sa { $total } resulta para sa { $country }, o maaabot mula roon
       *[other] { $shown } sa { $total } resulta para sa { $country }, o maaabot mula roon
    }
search-near = Mga layo mula sa { $place }
search-helpers = Walang nahanap para rito sa { $country }. Baka alam ng mga ito kung sino ang makakatulong.
search-elsewhere = Sa ibang mga bansa. Hindi ito para sa kinaroroonan mo.

## What to try

try-without-filter = Alisin ang “{ $filter }”: { $count } ang lalabas.
try-take-unknown = Isama rin ang mga hindi alam: { $count } ang lalabas.
try-category = Tumingin sa “{ $category }”.
try-elsewhere = May { $count } sa ibang mga bansa.
try-choose-country = Pumili ng bansa.
try-other-words = Subukan ang mas kaunti o ibang mga salita, sa anumang wika.

## Filters

filter-category = Ano ang inaalok
filter-phase = Kailan makakatulong
filter-audience = Sino ang tinutulungan
filter-speaks = Wika
filter-free = Walang bayad
filter-no-id = Hindi kailangan ng ID na may litrato
filter-distance = Layo
filter-open = Nakabukas
filter-remote = Sa telepono o internet
filter-undocumented = Tumutulong sa mga taong walang papeles
phase-urgent-safety = Ngayong araw
phase-stabilisation = Ngayong buwan
phase-long-term = Pagbuo ng buhay
chip = { $name }: { $holds }, hindi alam sa { $unknown }

## Audiences: they follow “Serves” and “Made for”

audience-everyone = lahat
audience-lgbtq = mga taong LGBTQI+
audience-trans = mga taong trans
audience-women = mga babae
audience-men = mga lalaki
audience-youth = mga kabataan
audience-children = mga bata
audience-families = mga pamilya
audience-older-people = mga nakatatanda
audience-refugees = mga refugee
audience-asylum-seekers = mga humihingi ng asylum
audience-migrants = mga migrante
audience-undocumented = mga taong walang papeles
audience-survivors = mga nakaligtas sa karahasan
audience-disabled-people = mga taong may kapansanan
audience-people-with-hiv = mga taong may HIV
audience-sex-workers = mga sex worker

## Crisis

crisis-heading-self-harm = Hindi ka nag-iisa rito. Makipag-usap ka sa isang tao ngayon.
crisis-heading-immediate-danger = Kung nasa panganib ka ngayon
crisis-heading-recent-rape = Kung may pumilit sa iyo na makipagtalik
crisis-advice-self-harm = Nakikinig ang mga taong ito. Hindi mo kailangang sabihin ang pangalan mo.
crisis-advice-immediate-danger = Kung kaya mo, pumunta ka kung saan may ibang tao. Tumawag ka kapag ligtas nang magsalita.
crisis-advice-recent-rape = Hindi mo kasalanan. Tumutulong ang mga taong ito, sino ka man.
crisis-advice-medicine = Nakakatulong lang ang gamot laban sa HIV kung sisimulan mo ito sa loob ng 72 oras: mas maaga, mas mabuti. Humingi ng “PEP” sa ospital o klinika.
crisis-no-country = Piliin ang bansa kung nasaan ka ngayon para makita ang mga numerong pang-emergency nito.
crisis-no-emergency = Hindi alam dito ang mga numerong pang-emergency ng { $country }.
crisis-no-lines = Walang linyang pang-krisis dito na maaabot mo. Hindi ibig sabihin nito na wala talaga.
now-heading-country = Tulong ngayon sa { $country }
now-heading = Tulong ngayon
now-no-country = Walang napiling bansa: gumagana ang mga linyang ito kahit sa ibang bansa. Piliin ang bansa kung nasaan ka ngayon para makita ang mga linya nito.

## What is on board

on-board =
    { $services ->
        [one] Narito ang { $services } serbisyo para sa { $country }, at ang { $international } na gumagana kahit sa ibang bansa.
       *[other] Narito ang { $services } serbisyo para sa { $country }, at ang { $international } na gumagana kahit sa ibang bansa.
    }
on-board-nothing = Mga serbisyo rito para sa { $country }: { $services }. Mga serbisyong gumagana kahit sa ibang bansa: { $international }.
coverage-country = { $services } serbisyo, { $organizations } organisasyon, mga numerong pang-emergency
coverage-country-no-emergency = { $services } serbisyo, { $organizations } organisasyon, hindi alam ang mga numerong pang-emergency
coverage-all = { $services } serbisyo ng { $organizations } organisasyon para sa { $countries } bansa. Mga numerong pang-emergency ng { $emergency } bansa.
pack-made = Ginawa noong { $date }
pack-embedded = Kasama ng app
pack-unproven = Walang pirma, hindi napatunayan ang pinagkunan

## A record

section-what = Ano ang ginagawa nito
section-asks = Ano ang hinihingi nito
section-cost = Magkano ang bayad
section-who = Sino ang tinutulungan nito
section-access = Mga wika at kung paano makapasok
section-hours = Mga oras
section-where = Saan
section-organization = Sino ang nag-aalok nito
section-trust = Bago ka magtiwala rito
section-not-known = Hindi alam: { $list }
location-hidden = Hindi ipinapakita ang address, para maprotektahan ang mga taong naroon. Tumawag para magtanong.
location-partial = Ang bayan lang ang ipinapakita, para maprotektahan ang mga taong naroon. Tumawag para magtanong.
location-virtual = Sa telepono o internet lang.
ages-from = mula { $from } taong gulang
ages-to = hanggang { $to } taong gulang
ages = { $from } hanggang { $to } taong gulang
fact-name = Pangalan
fact-other-names = Iba pang tawag
fact-about = Tungkol dito
fact-area = Para sa
fact-web = Web
fact-email = E-mail
fact-photo-id = ID na may litrato
fact-proof-of-residence = Patunay kung saan ka nakatira
fact-referral = Referral mula sa iba
fact-insurance = Health insurance
fact-appointment = Appointment
fact-real-name = Totoo mong pangalan
fact-documents = Mga dokumento
fact-application = Paano mag-apply
fact-free = Walang bayad
fact-cost = Bayad
fact-serves = Tumutulong sa
fact-made-for = Ginawa para sa
fact-led-by = Pinamumunuan ng
fact-affirming = Tanggap at iginagalang ang mga taong LGBTQI+
fact-affirming-evidence = Batayan nito
fact-undocumented = Tumutulong sa mga taong walang papeles
fact-statuses = Mga tinatanggap na status
fact-gender-rules = Mga patakaran tungkol sa kasarian
fact-eligibility = Sino ang puwedeng pumunta
fact-partner = Puwedeng isama ang partner
fact-children = Puwedeng isama ang mga anak
fact-ages = Edad
fact-minors-alone = Tumatanggap ng wala pang 18 taong gulang na mag-isang pumupunta
fact-may-tell-parents = Maaaring magsabi sa mga magulang
fact-must-report = Obligadong mag-ulat sa awtoridad
fact-languages = Mga wika
fact-interpreter = May interpreter
fact-interpreter-gender = Mapipili mo ang kasarian ng interpreter
fact-sign-languages = Mga sign language
fact-from-abroad = Gumagana mula sa ibang bansa
fact-wheelchair = Walang baitang ang daan
fact-accessibility = Para sa may kapansanan
fact-address = Address
fact-postal = Address para sa sulat
fact-transport = Paano pumunta roon
fact-discreet-entrance = Hindi pansinin ang pasukan
fact-police = Pulis o checkpoint sa daan
fact-hours-printed = Mga oras ayon sa nakasulat
fact-holidays = Sarado kapag public holiday
fact-appointment-only = Tumatanggap lang ng may appointment
fact-time-zone = Time zone
fact-shares-data = Nagbibigay ng impormasyon sa mga awtoridad
fact-religious = May kaugnayan sa relihiyon
fact-religion = Aling relihiyon
channel-phone = Tawagan
channel-sms = I-text
channel-whatsapp = WhatsApp
channel-signal = Signal
channel-email = E-mail
channel-web = Web
channel-walk-in = Pumunta roon

## Categories: short names, as on a chip or in a list

category-crisis-line = Linyang pang-krisis
category-suicide-prevention = Pag-iwas sa pagpapakamatay
category-domestic-violence = Karahasan sa tahanan
category-sexual-violence = Tulong pagkatapos ng karahasang sekswal
category-human-trafficking = Human trafficking at sapilitang trabaho
category-hate-crime = Krimen dahil sa poot
category-protection-order = Utos ng korte para sa proteksiyon
category-child-protection = Proteksiyon ng mga bata
category-elder-protection = Proteksiyon ng mga nakatatanda at may kapansanan
category-missing-family = Paghahanap ng nawawalang kapamilya
category-torture-survivors = Pag-aalaga pagkatapos ng torture o digmaan
category-crime-victim-support = Suporta pagkatapos ng krimen
category-human-rights-defenders = Mga tagapagtanggol ng karapatang pantao
category-evacuation-relocation = Pag-alis sa bansa kapag nasa panganib
category-asylum-legal = Mga abogado para sa asylum
category-immigration-legal = Mga abogado para sa immigration
category-detention-support = Tulong kapag nakadetine
category-citizenship = Pagiging citizen
category-legal-aid = Tulong na legal
category-family-law = Batas tungkol sa pamilya
category-discrimination = Tulong laban sa diskriminasyon
category-workers-rights = Karapatan sa trabaho
category-tenant-rights = Karapatan ng mga umuupa
category-identity-documents = Mga papeles ng pagkakakilanlan
category-name-gender-change = Pangalan at kasarian sa mga papeles
category-family-reunification = Pagdadala ng pamilya rito
category-consular-help = Mga embahada at konsulado
category-criminal-defence = Depensa sa kasong kriminal
category-reentry-support = Tulong pagkatapos makulong
category-emergency-shelter = Matutulugan ngayong gabi
category-womens-shelter = Shelter para sa kababaihan
category-youth-shelter = Shelter para sa kabataan
category-lgbtq-housing = Tirahan para sa LGBTQ+
category-transitional-housing = Pansamantalang tirahan
category-affordable-housing = Murang tirahan
category-housing-advice = Payo tungkol sa tirahan
category-rent-help = Tulong sa renta
category-mortgage-help = Tulong sa hulog sa bahay
category-utility-help = Tulong sa kuryente, gas, tubig
category-furniture = Muwebles
category-home-repair = Pagkukumpuni ng bahay
category-food = Pagkain
category-hot-meals = Mainit na pagkain
category-home-delivered-meals = Pagkaing dinadala sa bahay
category-food-benefits = Pera ng gobyerno para sa pagkain
category-mother-child-nutrition = Pagkain para sa mga ina at maliliit na bata
category-baby-supplies = Mga gamit para sa sanggol
category-clothing = Damit
category-hygiene = Paliguan at kalinisan
category-school-supplies = Gamit sa eskuwela
category-holiday-help = Tulong tuwing may pagdiriwang
category-phone-internet = Telepono at internet
category-disaster-relief = Tulong pagkatapos ng sakuna
category-cash-help = Perang pang-emergency
category-public-benefits = Mga benepisyo mula sa gobyerno
category-disability-benefits = Benepisyo para sa may kapansanan
category-unemployment-benefits = Benepisyo para sa walang trabaho
category-veterans-services = Mga beterano
category-debt-advice = Payo tungkol sa utang
category-tax-help = Tulong sa buwis
category-bank-money-transfer = Bangko at pagpapadala ng pera
category-emergency-medical = Emergency na medikal
category-primary-care = Mga doktor at klinika
category-uninsured-care = Mga doktor kahit walang insurance
category-health-insurance = Health insurance
category-prescription-help = Gamot
category-dental-care = Mga dentista
category-eye-care = Pag-aalaga sa mata
category-hearing-care = Pag-aalaga sa pandinig
category-vaccination = Bakuna
category-hiv-testing = HIV test
category-hiv-care = Pag-aalaga sa may HIV
category-hiv-prevention = PrEP at PEP
category-sti-testing = Test para sa STI
category-pregnancy-test = Pregnancy test
category-pregnancy-care = Pag-aalaga sa buntis
category-contraception = Kontrasepsiyon
category-abortion-care = Pagpapalaglag
category-gender-affirming-care = Pangangalagang medikal para sa trans
category-mental-health = Kalusugan ng isip
category-grief-support = Suporta sa nagluluksa
category-anger-management = Tulong para huwag nang makasakit ng iba
category-substance-use = Tulong sa droga
category-detox = Detox
category-alcohol-help = Tulong sa alak
category-opioid-treatment = Gamutan para sa opioid
category-harm-reduction = Pagbawas ng pinsala mula sa droga
category-smoking-cessation = Tulong para tumigil manigarilyo
category-gambling-help = Tulong sa sugal
category-disability-services = Tulong para sa may kapansanan
category-autism-services = Tulong para sa mga taong autistic
category-physical-therapy = Physical therapy
category-chronic-illness = Matagal na sakit
category-eating-nutrition = Pagkain at nutrisyon
category-home-care = Pag-aalaga sa bahay
category-nursing-home = Tahanan para sa mga nakatatanda
category-hospice = Hospice
category-medical-transport = Sasakyan papunta sa doktor
category-funeral-help = Tulong sa libing
category-job-search = Paghahanap ng trabaho
category-job-training = Pagsasanay para sa trabaho
category-work-permit = Work permit
category-business-support = Pagsisimula ng negosyo
category-language-classes = Klase sa wika
category-adult-education = Pag-aaral para sa nasa hustong gulang
category-computer-classes = Klase sa computer
category-school-enrolment = Pagpapa-enroll sa eskuwela
category-higher-education = Kolehiyo at unibersidad
category-childcare = Day care
category-childcare-costs = Pera para sa day care
category-early-education = Pag-aaral ng maliliit na bata
category-youth-programs = Mga programa para sa kabataan
category-lgbtq-community = Komunidad ng LGBTQ+
category-lgbtq-youth = Kabataang LGBTQ+
category-trans-community = Komunidad ng mga trans
category-refugee-services = Tulong para sa mga refugee
category-resettlement = Paglipat ng refugee sa bagong bansa
category-migrant-community = Komunidad ng mga migrante
category-farmworker-services = Tulong para sa manggagawa sa bukid
category-sex-worker-support = Suporta para sa mga sex worker
category-interpretation = Mga interpreter
category-transport = Transportasyon
category-senior-services = Tulong para sa mga nakatatanda
category-parenting = Tulong para sa mga magulang
category-family-support = Suporta sa pamilya
category-adoption-foster = Pag-ampon at foster care
category-support-groups = Mga support group
category-community-center = Mga community center
category-spiritual-support = Suportang espirituwal
category-recreation = Libangan
category-volunteering = Pagboboluntaryo
category-mail-storage = Address para sa sulat at paglalagyan ng gamit
category-pet-help = Tulong para sa mga hayop
category-information-referral = Paghahanap ng tamang lugar
category-government-office = Mga opisina ng gobyerno

## Screens

screen-app-name = { -app-name }
screen-exit = Umalis
screen-exit-label = Umalis agad. Lalabas ang isang screen na hindi kahina-hinala.
screen-cover = Mga salitang pambiyahe
screen-back = Bumalik
screen-next = Susunod
screen-skip = Laktawan
screen-done = Tapos na
screen-cancel = Itigil
screen-retry = Subukang muli
screen-clear = Burahin ang mga salita
screen-language = Wika
screen-language-heading = Ang wika mo
screen-country-heading = Nasaan ka ngayon?
screen-country-note = Ito ang magpapasya kung aling tulong ang unang ipapakita. Walang ipinapadala kahit saan, at hindi tinatanong ang cellphone na ito kung nasaan ito.
screen-country-search = Maghanap ng bansa
screen-country-none = Wala akong pipiliing bansa
screen-country-keep = Tandaan ang bansa sa cellphone na ito
screen-country-keep-note = Makikita ito ng sinumang titingin sa cellphone na ito. Kapag walang tsek, malilimutan ito pag-alis mo.
screen-change-country = { $place }. Palitan ang bansa
place-in = Nasa { $country }
place-none = Walang napiling bansa
screen-now = Kailangan ko ng tulong ngayon
screen-now-note = Kung sino ang sumasagot sa oras na ito
screen-search = Maghanap
screen-search-hint = Ano ang kailangan mo? Kahit anong wika
screen-phases = Para saan mo ito kailangan?
screen-filters = Mga filter
screen-preparing = Inihahanda ang listahan ng tulong. Isang beses lang ito mangyayari.
screen-memory-only = Wala nang espasyo sa cellphone na ito, o hindi pinapayagan ang app na gamitin ang storage nito. Gumagana pa rin ang app, pero inihahanda nitong muli ang listahan tuwing bubuksan.
screen-numbers = Tumawag o sumulat
screen-no-number = Walang numero rito.
screen-call-note = Nananatili ang tawag o mensahe sa sariling history ng cellphone na ito.
screen-link-note = Sa browser bubukas ang page. May naiiwang history sa browser, at kumokonekta ito sa internet.
screen-channels = Iba pang paraan
screen-about = Ano ang ginagawa nito
screen-why = Bakit ito ipinapakita
screen-not-known = Hindi alam
screen-open = Nakabukas ba?
screen-trust = Gaano ito mapagkakatiwalaan
screen-sources = Mga pinagkunan
screen-categories = Uri ng tulong
screen-services = Ano ang inaalok nito
screen-no-app = Walang app sa cellphone na ito na makakapagbukas nito. Ipinapakita ang numero at address para magamit mo sa ibang paraan.
screen-on-board = Ano ang narito
chip-set = { $name }
chip-set-label = { $name }, napili.
chip-label = Ipakita lang: { $name }. { $holds } resulta, hindi alam sa { $unknown }.
map-action = Ipakita sa mapa
map-note = Maaaring maiwan sa map app ang lugar, at maaari itong kumonekta sa internet.
map-label = Ipakita sa mapa: { $address }
channel-label = { $name }: { $address }
