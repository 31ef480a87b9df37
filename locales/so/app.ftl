### What the app shows.
### State: draft. Not read by anybody who speaks it natively.

## The app

app-tagline = Caawimaad loogu talagalay dadka ay khasab ku noqotay inay baxaan, oo la helo shabakad la’aan.

## Dates, always in the Gregorian calendar

date-day = { $day } { $month } { $year }
date-both = { $date } ({ $local })
date-month = { $month } { $year }
date-month-1 = Janaayo
date-month-2 = Febraayo
date-month-3 = Maarso
date-month-4 = Abriil
date-month-5 = Maajo
date-month-6 = Juun
date-month-7 = Luulyo
date-month-8 = Agoosto
date-month-9 = Sebteembar
date-month-10 = Oktoobar
date-month-11 = Nofeembar
date-month-12 = Diseembar
date-weekday-1 = Isniin
date-weekday-2 = Talaado
date-weekday-3 = Arbaco
date-weekday-4 = Khamiis
date-weekday-5 = Jimce
date-weekday-6 = Sabti
date-weekday-7 = Axad

time-weekday = { $weekday } { $time }
time-date = { $weekday } { $date }, { $time }
date-not-known = taariikh aan la aqoon
date-undated = taariikh la’aan

## Lists and measures

list-separator = ,{ " " }
distance-kilometres = { $distance } km

## Languages

language-own-name = Soomaali
language-draft = Qabyo-qoraal: weli ma akhrin qof luqaddan ku hadla.

## Texts of records

text-other-language = Luqadda: { $language }
text-machine-made = Mashiin baa turjumay, cidina ma akhrin
text-outdated = Waxaa laga turjumay qoraal ka da’ weyn

## Answers

answer-yes = Haa
answer-no = Maya

## Countries

country-none = Hal dal oo keliya kuma koobna
country-not-known = Dalka lama oga

## Whether it is open. Unknown is never closed.

opening-always = Habeen iyo maalin wuu furan yahay.
opening-open = Hadda wuu furan yahay.
opening-open-until = Wuu furan yahay ilaa { $time } (saacadda { $zone }).
opening-opens-today = Hadda wuu xiran yahay, maanta wuxuu furmayaa { $time } (saacadda { $zone }).
opening-closed = Hadda wuu xiran yahay.
opening-closed-until = Hadda wuu xiran yahay, wuxuu furmayaa { $time } (saacadda { $zone }).
opening-appointment = Ballan keliya ayaa lagu tagaa.
opening-appointment-staffed = Ballan keliya ayaa lagu tagaa. Qof ayaa jooga ilaa { $time } (saacadda { $zone }).
opening-appointment-next = Ballan keliya ayaa lagu tagaa. Marka xigta ee qof joogo: { $time } (saacadda { $zone }).
opening-unknown = Saacadaha shaqada lama oga.
opening-unknown-text = Lama oga inuu hadda furan yahay iyo in kale: akhri saacadaha sida loo daabacay.
opening-unknown-times = Maalintan wuu furan yahay, saacado aan la aqoon.
opening-unknown-zone = Lama oga inuu hadda furan yahay iyo in kale: aagga saacaddiisa lama oga.
opening-unknown-clock = Lama oga inuu hadda furan yahay iyo in kale: saacadda qalabkan waxay u muuqataa mid khaldan.
opening-unknown-holiday = Maalin fasax dadweyne: lama oga inuu furan yahay iyo in kale.
opening-holiday-closed = Halkaas waa maalin fasax dadweyne.
opening-holiday-not-known = Maalinta fasaxa dadweynaha way ka duwanaan kartaa.

## Hours in a record

hours-weekly = { $days }: { $opens } ilaa { $closes }
hours-not-every-week = { $days }: { $opens } ilaa { $closes }, toddobaad kasta ma aha. Wac oo weydii kuwa ay yihiin.
hours-times-unknown = { $days }: wuu furan yahay, saacadaha lama oga

## Numbers

phone-action-voice = Wac
phone-action-sms = Fariin dir
phone-action-whatsapp = WhatsApp
phone-action-signal = Signal
phone-action-telegram = Telegram
phone-action-tty = Telefoon qoraal ah
phone-action-fax = Fakis
phone-accessibility = { $action }, { $whom }: { $digits }
phone-accessibility-number = { $action }: { $digits }
phone-weak = Waxaa laga helay ilo daciif ah oo keliya: waxaa laga yaabaa inuu khaldan yahay.
phone-not-dialled = Waxaa loo muujiyay sida loo daabacay, maadaama aan la hubin sida loo waco.
phone-not-from-here = Kama shaqeeyo halka aad joogto.
phone-from-here-not-known = Lama oga inuu ka shaqeeyo halka aad joogto iyo in kale.
phone-free = Wicitaanku waa bilaash.
phone-costs = Wicitaanku lacag ayuu ku kacaa.
phone-voicemail-safe = Fariin waad uga tegi kartaa.
phone-voicemail-unsafe = Fariin ha uga tegin: waxaa laga yaabaa inaysan ammaan ahayn.
phone-of-organization = Lambarka guud ee hay’adda.
phone-short = Wuxuu ka shaqeeyaa gudaha { $country } keliya. Sida uu yahay u wac.
phone-extension = Lambarka gudaha { $extension }
phone-languages = Waxaa lagaga hadlaa { $languages }.

## Emergency numbers

emergency-heading = Lambarrada degdegga ee { $country }
emergency-note = Waxay ka shaqeeyaan gudaha { $country } keliya. Sida ay yihiin u wac.
emergency-all = boolis, ambalaas iyo dab-damis
emergency-police = boolis
emergency-ambulance = ambalaas
emergency-fire = dab-damis
emergency-unspecified = degdeg (lama oga adeegga ka jawaaba)
emergency-reaches = { $action }: { $services }
emergency-reaches-note = { $action }: { $services } ({ $note })

## A result

hit-subtitle = { $organization } · { $countries }
hit-subtitle-country = { $countries }
hit-accessibility = { $warning } { $title }. { $opening }
record-no-name = Magac la’aan
place-label = { $name }, { $country }
distance-line = Masaafo dhan { $distance } oo xariiq toosan ah
distance-about = Masaafo ku dhow { $distance }, laga cabbiray magaalo bartamaheed

## Why a result is here

why-crisis-self-harm = Wuu ku caawiyaa marka aad geeri ku fekerto
why-crisis-immediate-danger = Wuu ku caawiyaa marka aad hadda khatar ku jirto
why-crisis-recent-rape = Wuu ku caawiyaa xadgudub galmo kadib
why-name = Magaciisa ayaa u dhigma ereyadaada
why-words = Ereyadaada ayaa ku jira
why-words-prefix = Erey kaaga ah ayaa ah bilowga erey ku jira
why-words-need = Erey kaaga ah ayaa magacaabaya waxa uu qabto
why-words-script = Magac ku qoran far kale ayaa u dhigma
why-words-typo = Erey ku jira ayaa aad ugu eg kaaga
why-need = Wuxuu kaa caawiyaa “{ $need }” (waxaad qortay “{ $phrase }”)
why-country = Waxaa loogu talagalay { $country }
why-international = Wuxuu ka shaqeeyaa dalal kala duwan
why-elsewhere = Waxaa loogu talagalay { $countries } keliya
why-town = { $town } ama meel u dhow
why-remote = Telefoon ama internet
why-language = Waxaa lagaga hadlaa { $language }
why-interpreter = Turjumaan ayuu bixiyaa
why-serves = Wuxuu u adeegaa { $audience }
why-made-for = Si gaar ah waxaa loogu talagalay { $audience }
why-phase-urgent-safety = Maanta ayuu ku caawiyaa
why-phase-stabilisation = Bishan ayuu ku caawiyaa
why-phase-long-term = Wuxuu kaa caawiyaa inaad nolol dhisato
why-category = Wuxuu bixiyaa “{ $category }”
why-free = Waa bilaash
why-no-id = Uma baahna aqoonsi sawir leh
why-undocumented = Wuxuu u adeegaa dadka aan waraaqo haysan
why-affirming = Wuu soo dhaweeyaa dadka LGBTQI+, wuuna taageeraa
why-open = Hadda wuu furan yahay
why-open-until = Wuu furan yahay ilaa { $time }
why-always-open = Habeen iyo maalin wuu furan yahay
why-confirmed = Waxaa la xaqiijiyay { $date }

## What is not known of a result. Unknown is never no.

not-known-category = Lama oga waxa uu bixiyo
not-known-phase = Lama oga goorta uu ku caawiyo
not-known-audience = Lama oga inuu u adeego iyo in kale
not-known-speaks = Lama oga in luqaddan lagaga hadlo iyo in kale
not-known-free = Lama oga inuu lacag ku kaco iyo in kale
not-known-no-id = Lama oga inuu aqoonsi weydiisto iyo in kale
not-known-distance = Lama oga inta ay jirto masaafadu
not-known-open = Lama oga inuu markaas furan yahay iyo in kale
not-known-remote = Lama oga inuu telefoon ama internet ku caawiyo iyo in kale
not-known-undocumented = Lama oga inuu u adeego dadka aan waraaqo haysan iyo in kale

## Warnings

warning-revoked = Waxaa laga saaray liiskan caawimaadda { $date }. Ha isticmaalin.
warning-shares-data = Xogta dadka ayuu siiyaa hay’adaha dawladda.
warning-organization-closed = Hay’addani mar dambe ma jirto. Liisas hore ayaa weli magaceeda sheega.
warning-organization-renamed = Hay’addan hadda waxaa la yiraahdaa { $name }.
warning-organization-renamed-unknown = Hay’addani hadda magac kale ayay leedahay.
warning-service-closed = Adeeggani mar dambe ma jiro. Liisas hore ayaa weli magaciisa sheega.
warning-over = Adeeggani wuxuu dhammaaday { $date }.
warning-not-yet = Adeeggani wuxuu bilaabanayaa { $date }.
warning-temporarily-closed = Waqtigan wuu xiran yahay (sida la ogaa { $date }).
warning-at-capacity = Waqtigan cidna ma qaato (sida la ogaa { $date }).
warning-call-first = Marka hore wac, sariiraha bannaan way isbeddelaan.
warning-may-tell = Haddii aad ka yar tahay 18 sano: waxaa laga yaabaa inuu u sheego waalidkaa ama hay’ad dawladeed. Weydii ka hor intaadan magacaaga sheegin.
warning-source-unproven = Saxiix ma laha, ishiisana lama xaqiijin: cidina ma damaanad qaaddo xogtan.
warning-old = Waxa aan ognahay waa wax hore (waa { $date }). Waxaa laga yaabaa inay isbeddeleen.
warning-danger-source = (Waxaa sheegay { $source }, { $date })
warning-danger-shares-data = Khatar: xogta dadka ayuu siiyaa booliska ama hay’adaha socdaalka.
warning-danger-demands-money-or-documents = Khatar: lacag ayuu dalbadaa ama waraaqaha dadka ayuu haystaa.
warning-danger-conversion-practices = Khatar: wuxuu isku dayaa inuu beddelo cidda dadku jecel yihiin ama cidda ay yihiin.
warning-danger-hostile-to-trans = Khatar: wuxuu cadow u yahay dadka trans.
warning-danger-impersonated = Khatar: qof baa iska dhigaya hay’addan.
warning-danger-reported-unsafe = Khatar: waxaa la sheegay inuusan ammaan ahayn.

## Trust. Only what somebody confirmed with the service is called confirmed.

trust-not-confirmed = Annagu ma xaqiijin. Waxaa laga helay { $source }, { $date }.
trust-confirmed = Waxaa la xaqiijiyay { $date }, { $how }.
trust-confirmed-aging = Markii ugu dambaysay ee la xaqiijiyay waa { $date }, { $how }. Waqti ayaa ka soo wareegay.
trust-confirmed-old = Markii ugu dambaysay ee la xaqiijiyay waa { $date }, { $how }. Waqti dheer ayaa ka soo wareegay: weydii ka hor intaadan tegin.
trust-by-call = wicitaan ahaan
trust-by-visit = booqasho ahaan
trust-by-website = boggiisa gaarka ah
trust-by-peer = qof isticmaalay
trust-by-organisation = hay’adda lafteeda
trust-by-unknown = si aan la aqoon
trust-confidence-low = Hal il oo keliya, mana aha boggiisa gaarka ah.
trust-confidence-medium = Dhowr ilood ayaa isku raacsan.
trust-confidence-high = Waxaa la akhriyay boggiisa gaarka ah, ama bog ay leedahay hay’ad dawladeed.
trust-looked = Markii ugu dambaysay ee qof eegay ilihiisa: { $date }.
trust-due = Waa la gaaray waqtigii mar kale la eegi lahaa.
source-not-known = il aan la aqoon

## Search

search-no-country = Dal lama dooran: tani waxay muujinaysaa caawimaadda dalalka oo dhan. Natiijo kasta dalkeeda ayay sheegtaa.
search-nothing-local = App-ka weli kuma jiro wax loogu talagalay { $country }.
search-distance-from-nowhere = Masaafooyinka lama oga, maadaama aan la dooran meel laga cabbiro.
search-not-known-kept = Waxa aan la ogayn sidoo kale waa la muujiyaa, calaamadna waa loo yeelaa.
search-nothing-found = Waxba lama helin.
search-nothing-else = Caawimaaddan mooyee, app-ka kuma jiro wax kale oo u dhigma ereyadaada.
search-found =
    { $total ->
        [one] { $shown } ka mid ah { $total } natiijo
       *[other] { $shown } ka mid ah { $total } natiijo
    }
search-found-country =
    { $total ->
        [one] { $shown } ka mid ah { $total } natiijo oo loogu talagalay { $country }, ama halkaas laga gaari karo
       *[other] { $shown } ka mid ah { $total } natiijo oo loogu talagalay { $country }, ama halkaas laga gaari karo
    }
search-near = Masaafada laga cabbiray { $place }
search-helpers = Arrintan cid loogama helin { $country }. Kuwan waxaa laga yaabaa inay yaqaannaan cid ku caawin karta.
search-elsewhere = Dalal kale. Looguma talagalin halka aad joogto.

## What to try

try-without-filter = Ka saar “{ $filter }”: markaas waa { $count }.
try-take-unknown = Ku dar waxa aan la ogayn: markaas waa { $count }.
try-category = Ka eeg “{ $category }”.
try-elsewhere = Dalal kale waxay leeyihiin { $count }.
try-choose-country = Dooro dal.
try-other-words = Isku day ereyo ka yar ama ereyo kale, luqad kasta.

## Filters

filter-category = Waxa uu bixiyo
filter-phase = Goorta uu ku caawiyo
filter-audience = Cidda uu u adeego
filter-speaks = Luqadda
filter-free = Waa bilaash
filter-no-id = Uma baahna aqoonsi sawir leh
filter-distance = Masaafada
filter-open = Furan
filter-remote = Telefoon ama internet
filter-undocumented = Wuxuu u adeegaa dadka aan waraaqo haysan
phase-urgent-safety = Maanta
phase-stabilisation = Bishan
phase-long-term = Nolol dhisid
chip = { $name }: { $holds }, lama oga: { $unknown }

## Audiences: they follow “Serves” and “Made for”

audience-everyone = qof kasta
audience-lgbtq = dadka LGBTQI+
audience-trans = dadka trans
audience-women = haweenka
audience-men = ragga
audience-youth = dhallinyarada
audience-children = carruurta
audience-families = qoysaska
audience-older-people = waayeelka
audience-refugees = qaxootiga
audience-asylum-seekers = dadka magangalyo codsada
audience-migrants = muhaajiriinta
audience-undocumented = dadka aan waraaqo haysan
audience-survivors = dadka ka badbaaday tacaddi
audience-disabled-people = dadka naafada ah
audience-people-with-hiv = dadka la nool HIV
audience-sex-workers = shaqaalaha galmada

## Crisis

crisis-heading-self-harm = Keligaa kuma tihid arrintan. Hadda qof la hadal.
crisis-heading-immediate-danger = Haddii aad hadda khatar ku jirto
crisis-heading-recent-rape = Haddii qof galmo kugu qasbay
crisis-advice-self-harm = Dadkani way ku dhegaystaan. Khasab kuma aha inaad magacaaga sheegto.
crisis-advice-immediate-danger = Haddii aad awooddo, tag meel dad kale joogo. Wac marka ay ammaan tahay inaad hadasho.
crisis-advice-recent-rape = Khaladkaaga ma aha. Dadkani way ku caawiyaan, cid kasta oo aad tahay.
crisis-advice-medicine = Daawada ka hortagta HIV waxay wax tartaa oo keliya haddii aad ku bilowdo 72 saacadood gudahood: mar kasta oo aad ka sii dhaqsato ayaa sii fiican. Isbitaal ama rug caafimaad ka codso “PEP”.
crisis-no-country = Dooro dalka aad hadda joogto si aad u aragto lambarradiisa degdegga.
crisis-no-emergency = App-kani ma yaqaan lambarrada degdegga ee { $country }.
crisis-no-lines = App-ka kuma jiro khad gargaar oo aad wici karto. Taasi macnaheedu ma aha inuusan khad jirin.
now-heading-country = Caawimaad hadda: { $country }
now-heading = Caawimaad hadda
now-no-country = Dal lama dooran: khadadkani waxay ka shaqeeyaan dalal kala duwan. Dooro dalka aad hadda joogto si aad u aragto khadadkiisa.

## What is on board

on-board =
    { $services ->
        [one] App-ka waxaa ku jira { $services } adeeg oo loogu talagalay { $country }, iyo { $international } oo ka shaqeeya dalal kala duwan.
       *[other] App-ka waxaa ku jira { $services } adeeg oo loogu talagalay { $country }, iyo { $international } oo ka shaqeeya dalal kala duwan.
    }
on-board-nothing = Adeegyada app-ka ku jira ee loogu talagalay { $country }: { $services }. Adeegyada ka shaqeeya dalal kala duwan: { $international }.
coverage-country = Adeegyo: { $services }, hay’ado: { $organizations }, iyo lambarrada degdegga
coverage-country-no-emergency = Adeegyo: { $services }, hay’ado: { $organizations }, lambarrada degdegga lama oga
coverage-all = Adeegyo: { $services }, hay’ado: { $organizations }, dalal: { $countries }. Dalalka lambarradooda degdegga la hayo: { $emergency }.
pack-made = La sameeyay { $date }
pack-embedded = App-ka ayuu la socdaa
pack-unproven = Saxiix ma laha, ishiisana lama xaqiijin

## A record

section-what = Waxa uu qabto
section-asks = Waxa uu weydiisto
section-cost = Inta uu ku kaco
section-who = Cidda uu u adeego
section-access = Luqadaha iyo sida loo geli karo
section-hours = Saacadaha shaqada
section-where = Meesha
section-organization = Cidda bixisa
section-trust = Ka hor intaadan ku kalsoonaan
section-not-known = Lama oga: { $list }
location-hidden = Cinwaanka lama muujiyo, si loo ilaaliyo dadka halkaas jooga. Wac oo weydii.
location-partial = Magaalada keliya ayaa la muujiyaa, si loo ilaaliyo dadka halkaas jooga. Wac oo weydii.
location-virtual = Telefoon ama internet keliya.
ages-from = laga bilaabo { $from } sano
ages-to = ilaa { $to } sano
ages = { $from } ilaa { $to } sano
fact-name = Magaca
fact-other-names = Magacyo kale
fact-about = Ku saabsan
fact-area = Loogu talagalay
fact-web = Bogga internetka
fact-email = Iimayl
fact-photo-id = Aqoonsi sawir leh
fact-proof-of-residence = Caddaynta halka aad deggan tahay
fact-referral = In cid kale ku soo dirto
fact-insurance = Caymis caafimaad
fact-appointment = Ballan
fact-real-name = Magacaaga dhabta ah
fact-documents = Waraaqaha
fact-application = Sida loo codsado
fact-free = Waa bilaash
fact-cost = Kharashka
fact-serves = Wuxuu u adeegaa
fact-made-for = Si gaar ah loogu talagalay
fact-led-by = Waxaa hoggaamiya
fact-affirming = Wuu soo dhaweeyaa dadka LGBTQI+, wuuna taageeraa
fact-affirming-evidence = Waxa taasi ku salaysan tahay
fact-undocumented = Wuxuu u adeegaa dadka aan waraaqo haysan
fact-statuses = Xaaladaha sharciga ee la aqbalo
fact-gender-rules = Shuruudaha jinsiga
fact-eligibility = Cidda iman karta
fact-partner = Lammaane way kula iman karaan
fact-children = Carruur way kula iman karaan
fact-ages = Da’da
fact-minors-alone = Wuxuu qaataa dadka ka yar 18 sano ee keligood yimaada
fact-may-tell-parents = Waxaa laga yaabaa inuu waalidka u sheego
fact-must-report = Waa inuu u sheegaa hay’ad dawladeed
fact-languages = Luqadaha
fact-interpreter = Turjumaan
fact-interpreter-gender = Waad dooran kartaa jinsiga turjumaanka
fact-sign-languages = Luqadaha dhegoolaha
fact-from-abroad = Dibadda ayuu ka shaqeeyaa
fact-wheelchair = Jaranjaro la’aan ayaa lagu galaa
fact-accessibility = Gelitaanka dadka naafada ah
fact-address = Cinwaanka
fact-postal = Cinwaanka boostada
fact-transport = Sida halkaas lagu tago
fact-discreet-entrance = Albaab aan indho soo jiidan
fact-police = Boolis ama isbaaro jidka taal
fact-hours-printed = Saacadaha shaqada sida loo daabacay
fact-holidays = Wuu xiran yahay maalmaha fasaxa dadweynaha
fact-appointment-only = Ballan keliya
fact-time-zone = Aagga saacadda
fact-shares-data = Xogta dadka ayuu siiyaa hay’adaha dawladda
fact-religious = Xiriir diineed
fact-religion = Diinta ay tahay
channel-phone = Wac
channel-sms = Fariin dir
channel-whatsapp = WhatsApp
channel-signal = Signal
channel-email = Iimayl
channel-web = Bogga internetka
channel-walk-in = Halkaas tag

## Categories: short names, as on a chip or in a list

category-crisis-line = Khad gargaar
category-suicide-prevention = Ka hortagga is dilka
category-domestic-violence = Tacaddiga guriga
category-sexual-violence = Caawimaad xadgudub galmo kadib
category-human-trafficking = Ka ganacsiga dadka iyo shaqada qasabka ah
category-hate-crime = Dembi nacayb
category-protection-order = Amar ilaalin ah
category-child-protection = Ilaalinta carruurta
category-elder-protection = Ilaalinta waayeelka iyo dadka waaweyn ee naafada ah
category-missing-family = Raadinta qoyska lumay
category-torture-survivors = Daryeel jirdil ama dagaal kadib
category-crime-victim-support = Taageero dembi kadib
category-human-rights-defenders = Difaacayaasha xuquuqda aadanaha
category-evacuation-relocation = Ka bixidda dal adigoo khatar ku jira
category-asylum-legal = Qareennada magangalyada
category-immigration-legal = Qareennada socdaalka
category-detention-support = Caawimaadda dadka la hayo
category-citizenship = Jinsiyad
category-legal-aid = Caawimaad sharci
category-family-law = Sharciga qoyska
category-discrimination = Caawimaad ka dhan ah takoorka
category-workers-rights = Xuquuqda shaqada
category-tenant-rights = Xuquuqda kireystaha
category-identity-documents = Waraaqaha aqoonsiga
category-name-gender-change = Magaca iyo jinsiga waraaqaha ku qoran
category-family-reunification = Keenidda qoyska
category-consular-help = Safaarado iyo qunsuliyado
category-criminal-defence = Difaaca kiisaska dembiga
category-reentry-support = Caawimaad xabsi kadib
category-emergency-shelter = Sariir caawa
category-womens-shelter = Hoyga haweenka
category-youth-shelter = Hoyga dhallinyarada
category-lgbtq-housing = Guryaha LGBTQ+
category-transitional-housing = Guri ku meel gaar ah
category-affordable-housing = Guri jaban
category-housing-advice = Talo guri
category-rent-help = Caawimaad kirada ah
category-mortgage-help = Caawimaad amaahda guriga
category-utility-help = Caawimaad koronto, gaas iyo biyo
category-furniture = Alaabta guriga
category-home-repair = Dayactirka guriga
category-food = Cunto
category-hot-meals = Cunto kulul
category-home-delivered-meals = Cunto guriga la keeno
category-food-benefits = Lacagta dawladda ee cuntada
category-mother-child-nutrition = Cuntada hooyooyinka iyo carruurta yaryar
category-baby-supplies = Alaabta dhallaanka
category-clothing = Dhar
category-hygiene = Qubays iyo nadaafad
category-school-supplies = Alaabta dugsiga
category-holiday-help = Caawimaadda ciidaha
category-phone-internet = Telefoon iyo internet
category-disaster-relief = Gargaarka musiibada
category-cash-help = Lacag degdeg ah
category-public-benefits = Kaalmada dawladda
category-disability-benefits = Kaalmada naafada
category-unemployment-benefits = Kaalmada shaqo la’aanta
category-veterans-services = Ciidankii hore
category-debt-advice = Talo deyn
category-tax-help = Caawimaad canshuur
category-bank-money-transfer = Bangi iyo lacag dirid
category-emergency-medical = Xaalad caafimaad oo degdeg ah
category-primary-care = Dhakhaatiir iyo rugo caafimaad
category-uninsured-care = Dhakhtar caymis la’aan
category-health-insurance = Caymis caafimaad
category-prescription-help = Daawo
category-dental-care = Dhakhtarka ilkaha
category-eye-care = Daryeelka indhaha
category-hearing-care = Daryeelka maqalka
category-vaccination = Tallaal
category-hiv-testing = Baaritaanka HIV
category-hiv-care = Daryeelka HIV
category-hiv-prevention = PrEP iyo PEP
category-sti-testing = Baaritaanka caabuqyada galmada
category-pregnancy-test = Baaritaanka uurka
category-pregnancy-care = Daryeelka uurka
category-contraception = Ka hortagga uurka
category-abortion-care = Daryeelka soo ridista uurka
category-gender-affirming-care = Daryeelka caafimaad ee dadka trans
category-mental-health = Caafimaadka maskaxda
category-grief-support = Taageero geeri kadib
category-anger-management = Caawimaad lagu joojiyo dhibaataynta dadka kale
category-substance-use = Caawimaad daroogada ah
category-detox = Jirka oo daroogada laga saaro
category-alcohol-help = Caawimaad khamriga ah
category-opioid-treatment = Daaweynta opioid-ka
category-harm-reduction = Yaraynta dhibka daroogada
category-smoking-cessation = Caawimaad sigaar joojin
category-gambling-help = Caawimaad khamaarka ah
category-disability-services = Caawimaadda dadka naafada ah
category-autism-services = Caawimaadda dadka otisamka leh
category-physical-therapy = Jimicsi daaweyn
category-chronic-illness = Cudur muddo dheer socda
category-eating-nutrition = Cunto cunid iyo nafaqo
category-home-care = Daryeel guriga ah
category-nursing-home = Guryaha daryeelka waayeelka
category-hospice = Daryeelka nolosha dhammaadkeeda
category-medical-transport = Gaadiid dhakhtar loo raaco
category-funeral-help = Caawimaadda aaska
category-job-search = Shaqo raadis
category-job-training = Tababar shaqo
category-work-permit = Oggolaanshaha shaqada
category-business-support = Ganacsi bilow
category-language-classes = Fasallada luqadda
category-adult-education = Dugsiga dadka waaweyn
category-computer-classes = Fasallada kombiyuutarka
category-school-enrolment = Diiwaangelinta dugsiga
category-higher-education = Waxbarashada sare
category-childcare = Xannaanada maalintii
category-childcare-costs = Lacagta xannaanada maalintii
category-early-education = Waxbarashada carruurta yaryar
category-youth-programs = Hawlaha dhallinyarada
category-lgbtq-community = Bulshada LGBTQ+
category-lgbtq-youth = Dhallinyarada LGBTQ+
category-trans-community = Bulshada dadka trans
category-refugee-services = Caawimaadda qaxootiga
category-resettlement = Dib u dejin
category-migrant-community = Bulshada muhaajiriinta
category-farmworker-services = Caawimaadda shaqaalaha beeraha
category-sex-worker-support = Taageerada shaqaalaha galmada
category-interpretation = Turjumaanno
category-transport = Gaadiid
category-senior-services = Caawimaadda waayeelka
category-parenting = Caawimaadda waalidka
category-family-support = Taageerada qoyska
category-adoption-foster = Korsashada carruurta iyo qoysaska haya
category-support-groups = Kooxo taageero
category-community-center = Xarumaha bulshada
category-spiritual-support = Taageero ruuxi ah
category-recreation = Madaddaalo iyo ciyaaro
category-volunteering = Mutadawacnimo
category-mail-storage = Cinwaan boosto iyo meel alaabta la dhigto
category-pet-help = Caawimaad xayawaanka
category-information-referral = Helidda meesha saxda ah
category-government-office = Xafiisyada dawladda

## Screens

screen-app-name = { -app-name }
screen-exit = Ka bax
screen-exit-label = Isla markiiba ka bax. Waxaa soo baxda shaashad aan tuhun keenin.
screen-cover = Buugga weedhaha
screen-back = Dib u noqo
screen-next = Sii wad
screen-skip = Ka bood
screen-done = Diyaar
screen-cancel = Jooji
screen-retry = Mar kale isku day
screen-clear = Tirtir ereyada
screen-language = Luqadda
screen-language-heading = Luqaddaada
screen-country-heading = Hadda xaggee joogtaa?
screen-country-note = Tani waxay go’aamisaa caawimaadda marka hore la muujiyo. Meelna waxba looma diro, telefoonkanna lama weydiiyo halka uu joogo.
screen-country-search = Raadi dal
screen-country-none = Dal ma dooranayo
screen-country-keep = Dalka ku xasuuso telefoonkan
screen-country-keep-note = Markaas qof kasta oo telefoonkan baara wuu arki karaa. Calaamadda la’aanteed, waa la iloobaa marka aad ka baxdo.
screen-change-country = { $place }. Beddel dalka
place-in = Gudaha { $country }
place-none = Dal lama dooran
screen-now = Hadda caawimaad ayaan u baahanahay
screen-now-note = Cidda hadda jawaabta
screen-search = Raadi
screen-search-hint = Maxaad u baahan tahay? Luqad kasta
screen-phases = Maxaad ugu baahan tahay?
screen-filters = Shaandhooyin
screen-preparing = Liiska caawimaadda waa la diyaarinayaa. Tani hal mar bay dhacdaa.
screen-memory-only = Telefoonkan meel kuma bannaana, ama kaydkiisa app-ka looma oggola. App-ku weli wuu shaqeeyaa, laakiin mar kasta oo uu bilaabmo liiska caawimaadda dib buu u diyaariyaa.
screen-numbers = Wac ama qor
screen-no-number = App-ka lambar kuma jiro.
screen-call-note = Wicitaan ama fariin waxay ku haraan diiwaanka telefoonkan.
screen-link-note = Boggu wuxuu ku furmaa browser-ka, kaas oo diiwaan kaydiya oo internetka gala.
screen-channels = Siyaabo kale
screen-about = Waxa uu qabto
screen-why = Sababta loo muujiyay
screen-not-known = Lama oga
screen-open = Ma furan yahay?
screen-trust = Inta lagu kalsoonaan karo
screen-sources = Ilaha
screen-categories = Nooca caawimaadda
screen-services = Waxa uu bixiyo
screen-no-app = Telefoonkan ma laha app furi kara kan. Lambarka iyo cinwaanka waa la muujiyay, si aad meel kale ugu isticmaasho.
screen-on-board = Waxa app-ka ku jira
chip-set = { $name }
chip-set-label = { $name }, waa la doortay.
chip-label = Kan keliya muuji: { $name }. Natiijooyin: { $holds }, lama oga: { $unknown }.
map-action = Khariidadda ku muuji
map-note = App-ka khariidadda ayaa laga yaabaa inuu meesha kaydiyo oo internetka galo.
map-label = Khariidadda ku muuji: { $address }
channel-label = { $name }: { $address }
