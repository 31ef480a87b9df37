### What the app shows.
### State: draft. Not read by anybody who speaks it natively.

## The app

app-tagline = Alîkarî ji bo kesên ku neçar man biçin, bê înternet jî tê dîtin.

## Dates, always in the Gregorian calendar

date-day = { $day }.{ $month }.{ $year }
date-both = { $date } ({ $local })
date-month = { $month }.{ $year }
date-month-1 = 01
date-month-2 = 02
date-month-3 = 03
date-month-4 = 04
date-month-5 = 05
date-month-6 = 06
date-month-7 = 07
date-month-8 = 08
date-month-9 = 09
date-month-10 = 10
date-month-11 = 11
date-month-12 = 12
date-weekday-1 = duşem
date-weekday-2 = sêşem
date-weekday-3 = çarşem
date-weekday-4 = pêncşem
date-weekday-5 = în
date-weekday-6 = şemî
date-weekday-7 = yekşem

time-weekday = { $weekday }, { $time }
time-date = { $weekday }, { $date }, { $time }
date-not-known = dîroka wê nayê zanîn
date-undated = bê dîrok

## Lists and measures

list-separator = ,{ " " }
distance-kilometres = { $distance } km

## Languages

language-own-name = Kurmancî
language-draft = Reşnivîs: hê tu kesê ku bi vî zimanî diaxive ew nexwendiye.

## Texts of records

text-other-language = Ziman: { $language }
text-machine-made = Makîneyê wergerandiye, tu kesî nexwendiye
text-outdated = Ji nivîseke kevntir hatiye wergerandin

## Answers

answer-yes = Erê
answer-no = Na

## Countries

country-none = Ne girêdayî welatekî tenê
country-not-known = Welat nayê zanîn

## Whether it is open. Unknown is never closed.

opening-always = Bi şev û roj vekirî ye.
opening-open = Niha vekirî ye.
opening-open-until = Heta { $time } vekirî ye (bi saeta { $zone }).
opening-opens-today = Niha girtî ye, îro vedibe: { $time } (bi saeta { $zone }).
opening-closed = Niha girtî ye.
opening-closed-until = Niha girtî ye, vedibe: { $time } (bi saeta { $zone }).
opening-appointment = Tenê bi randevûyê.
opening-appointment-staffed = Tenê bi randevûyê. Heta { $time } kesek li wir heye (bi saeta { $zone }).
opening-appointment-next = Tenê bi randevûyê. Cara bê ku kesek li wir be: { $time } (bi saeta { $zone }).
opening-unknown = Saetên xebatê nayên zanîn.
opening-unknown-text = Nayê zanîn ka niha vekirî ye an na: saetan wekî ku hatine nivîsandin bixwînin.
opening-unknown-times = Vê rojê vekirî ye, lê saet nayên zanîn.
opening-unknown-zone = Nayê zanîn ka niha vekirî ye an na: herêma wê ya demê nayê zanîn.
opening-unknown-clock = Nayê zanîn ka niha vekirî ye an na: saeta vê amûrê şaş xuya dike.
opening-unknown-holiday = Betlaneya fermî: nayê zanîn ka vekirî ye an na.
opening-holiday-closed = Li wir betlaneya fermî ye.
opening-holiday-not-known = Di betlaneyên fermî de dibe ku cuda be.

## Hours in a record

hours-weekly = { $days }: { $opens } heta { $closes }
hours-not-every-week = { $days }: { $opens } heta { $closes }, ne her hefte. Telefon bikin û bipirsin kîjan hefte.
hours-times-unknown = { $days }: vekirî ye, saet nayên zanîn

## Numbers

phone-action-voice = Telefon bike
phone-action-sms = Peyam bişîne
phone-action-whatsapp = WhatsApp
phone-action-signal = Signal
phone-action-telegram = Telegram
phone-action-tty = Telefona nivîskî
phone-action-fax = Faks
phone-accessibility = { $action }, { $whom }: { $digits }
phone-accessibility-number = { $action }: { $digits }
phone-weak = Tenê ji çavkaniyên qels: dibe ku şaş be.
phone-not-dialled = Wekî ku hatiye nivîsandin tê nîşandan, ji ber ku ne diyar e ku divê çawa were lêxistin.
phone-not-from-here = Ji cihê ku hûn lê ne kar nake.
phone-from-here-not-known = Nayê zanîn ka ji cihê ku hûn lê ne kar dike an na.
phone-free = Telefonkirin bêpere ye.
phone-costs = Telefonkirin bi pere ye.
phone-voicemail-safe = Hûn dikarin peyamekê bihêlin.
phone-voicemail-unsafe = Peyamê nehêlin: dibe ku ne ewle be.
phone-of-organization = Hejmara giştî ya rêxistinê.
phone-short = Tenê li vî welatî kar dike: { $country }. Wekî ku ye lê bixin.
phone-extension = Hejmara navxweyî { $extension }
phone-languages = Bi van zimanan diaxivin: { $languages }.

## Emergency numbers

emergency-heading = Hejmarên acîl: { $country }
emergency-note = Tenê li vî welatî kar dikin: { $country }. Wekî ku ne lê bixin.
emergency-all = polîs, ambulans û agirkujî
emergency-police = polîs
emergency-ambulance = ambulans
emergency-fire = agirkujî
emergency-unspecified = acîl (nayê zanîn ka kîjan xizmet bersivê dide)
emergency-reaches = { $action }: { $services }
emergency-reaches-note = { $action }: { $services } ({ $note })

## A result

hit-subtitle = { $organization } · { $countries }
hit-subtitle-country = { $countries }
hit-accessibility = { $warning } { $title }. { $opening }
record-no-name = Bê nav
place-label = { $name }, { $country }
distance-line = { $distance } dûr e, di xeteke rast de
distance-about = Nêzîkî { $distance } dûr e, ji navenda bajêr ve hatiye pîvan

## Why a result is here

why-crisis-self-harm = Gava hûn li mirinê difikirin alîkariyê dike
why-crisis-immediate-danger = Gava hûn niha di xetereyê de ne alîkariyê dike
why-crisis-recent-rape = Piştî tundiya zayendî alîkariyê dike
why-name = Navê wê li peyvên we tê
why-words = Peyvên we tê de hene
why-words-prefix = Peyveke we destpêka peyveke wê ye
why-words-need = Peyveke we tiştê ku ew dike dibêje
why-words-script = Navê wê yê bi alfabeyeke din li peyvên we tê
why-words-typo = Peyveke wê hema hema wekî ya we ye
why-need = Ji bo “{ $need }” alîkariyê dike (we “{ $phrase }” nivîsî)
why-country = Ji bo { $country }
why-international = Li gelek welatan kar dike
why-elsewhere = Tenê ji bo { $countries }
why-town = Li { $town } an nêzîkî wê
why-remote = Bi telefonê an bi înternetê
why-language = Bi vî zimanî diaxivin: { $language }
why-interpreter = Wergêr peyda dike
why-serves = Xizmetê dide: { $audience }
why-made-for = Bi taybetî ji bo: { $audience }
why-phase-urgent-safety = Îro alîkariyê dike
why-phase-stabilisation = Vê mehê alîkariyê dike
why-phase-long-term = Ji bo avakirina jiyanekê alîkariyê dike
why-category = Ev heye: “{ $category }”
why-free = Bêpere ye
why-no-id = Nasnameya bi wêne naxwaze
why-undocumented = Xizmetê dide kesên bê kaxiz
why-affirming = Kesên LGBTQI+ qebûl dike û piştgiriyê dide wan
why-open = Niha vekirî ye
why-open-until = Heta { $time } vekirî ye
why-always-open = Bi şev û roj vekirî ye
why-confirmed = Hatiye piştrastkirin: { $date }

## What is not known of a result. Unknown is never no.

not-known-category = Nayê zanîn ka çi pêşkêş dike
not-known-phase = Nayê zanîn ka kengî alîkariyê dike
not-known-audience = Nayê zanîn ka xizmetê dide wan an na
not-known-speaks = Nayê zanîn ka bi vî zimanî diaxivin an na
not-known-free = Nayê zanîn ka bi pere ye an na
not-known-no-id = Nayê zanîn ka nasnameyê dixwaze an na
not-known-distance = Nayê zanîn ka çiqas dûr e
not-known-open = Nayê zanîn ka wê demê vekirî ye an na
not-known-remote = Nayê zanîn ka bi telefonê an bi înternetê alîkariyê dike an na
not-known-undocumented = Nayê zanîn ka xizmetê dide kesên bê kaxiz an na

## Warnings

warning-revoked = Ji vê lîsteya alîkariyê hatiye derxistin ({ $date }). Wê bi kar neynin.
warning-shares-data = Agahiyên mirovan dide rayedarên dewletê.
warning-organization-closed = Ev rêxistin êdî tune ye. Lîsteyên kevn hê jî navê wê dibêjin.
warning-organization-renamed = Niha navê vê rêxistinê ev e: { $name }.
warning-organization-renamed-unknown = Navê vê rêxistinê niha yekî din e.
warning-service-closed = Ev xizmet êdî tune ye. Lîsteyên kevn hê jî navê wê dibêjin.
warning-over = Ev xizmet qediya ({ $date }).
warning-not-yet = Ev xizmet hê dest pê nekiriye. Destpêk: { $date }.
warning-temporarily-closed = Niha demkî girtî ye (agahiya { $date }).
warning-at-capacity = Niha tu kesî nagire (agahiya { $date }).
warning-call-first = Pêşî telefon bikin, cihên vala diguherin.
warning-may-tell = Heke temenê we ji 18 salan kêmtir be: dibe ku ji dê û bavê we an ji rayedaran re bibêje. Berî ku hûn navê xwe bibêjin, vê bipirsin.
warning-source-unproven = Bê îmze ye, çavkanî ne piştrast e: tu kes ji bo vê agahiyê kefîl nabe.
warning-old = Tiştê ku em dizanin kevn e ({ $date }). Dibe ku guherîbe.
warning-danger-source = (Ragihandin: { $source }, { $date })
warning-danger-shares-data = Xetere: agahiyên mirovan dide polîsan an rayedarên koçberiyê.
warning-danger-demands-money-or-documents = Xetere: pere dixwaze an belgeyên mirovan digire ba xwe.
warning-danger-conversion-practices = Xetere: hewl dide ku biguherîne mirov ji kê hez dikin an kî ne.
warning-danger-hostile-to-trans = Xetere: dijminatiya kesên trans dike.
warning-danger-impersonated = Xetere: kesek xwe wekî vê rêxistinê nîşan dide.
warning-danger-reported-unsafe = Xetere: hatiye ragihandin ku ne ewle ye.

## Trust. Only what somebody confirmed with the service is called confirmed.

trust-not-confirmed = Me ew piştrast nekiriye. Çavkanî: { $source }, { $date }.
trust-confirmed = Hatiye piştrastkirin: { $date }, { $how }.
trust-confirmed-aging = Cara dawî hatiye piştrastkirin: { $date }, { $how }. Demek di ser re derbas bûye.
trust-confirmed-old = Cara dawî hatiye piştrastkirin: { $date }, { $how }. Demeke dirêj di ser re derbas bûye: berî ku hûn biçin bipirsin.
trust-by-call = bi telefonê
trust-by-visit = bi serdanê
trust-by-website = li ser rûpela wê bi xwe
trust-by-peer = ji kesekî ku ew bi kar aniye
trust-by-organisation = ji rêxistinê bi xwe
trust-by-unknown = nayê zanîn çawa
trust-confidence-low = Tenê çavkaniyek, û ne rûpela wê bi xwe.
trust-confidence-medium = Çend çavkanî li hev dikin.
trust-confidence-high = Rûpela wê bi xwe, an ya rayedaran, hatiye xwendin.
trust-looked = Cara dawî ku kesekî li çavkaniyên wê nihêriye: { $date }.
trust-due = Dema wê hatiye ku dîsa lê were nihêrîn.
source-not-known = çavkaniyeke nayê zanîn

## Search

search-no-country = Tu welat nehatiye hilbijartin: li vir alîkarî ji bo hemû welatan tê nîşandan. Her encam welatê xwe dibêje.
search-nothing-local = Hê di sepanê de ji bo vî welatî tiştek tune ye: { $country }.
search-distance-from-nowhere = Dûrî nayên zanîn, ji ber ku tu cih ji bo pîvanê nehatiye hilbijartin.
search-not-known-kept = Tiştê ku nayê zanîn jî tê nîşandan, û nîşana wî heye.
search-nothing-found = Tiştek nehat dîtin.
search-nothing-else = Ji bilî vê alîkariyê, di sepanê de tu tiştê din li peyvên we nayê.
search-found =
    { $total ->
        [one] Ji { $total } encamê { $shown }
       *[other] Ji { $total } encaman { $shown }
    }
search-found-country =
    { $total ->
        [one] Ji { $total } encamê { $shown } (ji bo { $country }, an ya ku ji wir mirov digihîje wê)
       *[other] Ji { $total } encaman { $shown } (ji bo { $country }, an yên ku ji wir mirov digihîje wan)
    }
search-near = Dûrî ji { $place }
search-helpers = Ji bo vê yekê li vî welatî kes nehat dîtin: { $country }. Dibe ku ev bizanin kî dikare alîkariyê bike.
search-elsewhere = Li welatên din. Ew ne ji bo cihê ku hûn lê ne ne.

## What to try

try-without-filter = “{ $filter }” derxin: hingê { $count }.
try-take-unknown = Yên ku nayên zanîn jî têxin navê: hingê { $count }.
try-category = Li “{ $category }” binêrin.
try-elsewhere = Li welatên din { $count } hene.
try-choose-country = Welatekî hilbijêrin.
try-other-words = Bi peyvên kêmtir an bi peyvên din biceribînin, bi kîjan zimanî be jî.

## Filters

filter-category = Çi pêşkêş dike
filter-phase = Kengî alîkariyê dike
filter-audience = Xizmetê dide kê
filter-speaks = Ziman
filter-free = Bêpere
filter-no-id = Nasnameya bi wêne naxwaze
filter-distance = Dûrî
filter-open = Vekirî
filter-remote = Bi telefonê an bi înternetê
filter-undocumented = Xizmetê dide kesên bê kaxiz
phase-urgent-safety = Îro
phase-stabilisation = Vê mehê
phase-long-term = Avakirina jiyanekê
chip = { $name }: { $holds }, nayê zanîn: { $unknown }

## Audiences: they follow “Serves” and “Made for”

audience-everyone = her kes
audience-lgbtq = kesên LGBTQI+
audience-trans = kesên trans
audience-women = jin
audience-men = mêr
audience-youth = ciwan
audience-children = zarok
audience-families = malbat
audience-older-people = kesên temenmezin
audience-refugees = penaber
audience-asylum-seekers = kesên ku daxwaza penaberiyê dikin
audience-migrants = koçber
audience-undocumented = kesên bê kaxiz
audience-survivors = kesên ku ji tundiyê xilas bûne
audience-disabled-people = kesên astengdar
audience-people-with-hiv = kesên ku bi HIVê re dijîn
audience-sex-workers = xebatkarên seksê

## Crisis

crisis-heading-self-harm = Hûn di vê yekê de ne bi tenê ne. Niha bi kesekî re biaxivin.
crisis-heading-immediate-danger = Heke hûn niha di xetereyê de bin
crisis-heading-recent-rape = Heke kesekî hûn bi zorê neçarî seksê kiribin
crisis-advice-self-harm = Ev kes guh didin we. Ne hewce ye ku hûn navê xwe bibêjin.
crisis-advice-immediate-danger = Heke hûn dikarin, biçin cihekî ku kesên din lê ne. Gava ku axaftin ewle be telefon bikin.
crisis-advice-recent-rape = Ev ne sûcê we ye. Ev kes alîkariyê dikin, hûn kî dibin bila bibin.
crisis-advice-medicine = Dermanê li dijî HIVê tenê heke hûn di nav 72 saetan de dest pê bikin alîkariyê dike: çiqas zûtir, ewqas çêtir. Li nexweşxaneyekê an klînîkekê “PEP” bixwazin.
crisis-no-country = Welatê ku hûn niha lê ne hilbijêrin, da ku hûn hejmarên wî yên acîl bibînin.
crisis-no-emergency = Hejmarên acîl ên vî welatî li vir nayên zanîn: { $country }.
crisis-no-lines = Di sepanê de xeteke krîzê ya ku hûn bikarin bigihîjinê tune ye. Ev nayê wê wateyê ku xetek qet tune ye.
now-heading-country = Niha alîkarî: { $country }
now-heading = Niha alîkarî
now-no-country = Tu welat nehatiye hilbijartin: ev xet li gelek welatan kar dikin. Welatê ku hûn niha lê ne hilbijêrin, da ku hûn xetên wî bibînin.

## What is on board

on-board =
    { $services ->
        [one] Di sepanê de { $services } xizmet ji bo { $country } heye, û { $international } xizmet ku li gelek welatan kar dikin.
       *[other] Di sepanê de { $services } xizmet ji bo { $country } hene, û { $international } xizmet ku li gelek welatan kar dikin.
    }
on-board-nothing = Xizmetên ji bo { $country } di sepanê de: { $services }. Xizmetên ku li gelek welatan kar dikin: { $international }.
coverage-country = { $services } xizmet, { $organizations } rêxistin, hejmarên acîl
coverage-country-no-emergency = { $services } xizmet, { $organizations } rêxistin, hejmarên acîl nayên zanîn
coverage-all = Xizmet: { $services }, rêxistin: { $organizations }, welat: { $countries }. Welatên ku hejmarên wan ên acîl tên zanîn: { $emergency }.
pack-made = Hatiye çêkirin: { $date }
pack-embedded = Bi sepanê re tê
pack-unproven = Bê îmze ye, çavkanî ne piştrast e

## A record

section-what = Çi dike
section-asks = Çi dixwaze
section-cost = Bi çiqasî ye
section-who = Xizmetê dide kê
section-access = Ziman û gihîştin
section-hours = Saetên xebatê
section-where = Cih
section-organization = Kî pêşkêş dike
section-trust = Berî ku hûn pê bawer bin
section-not-known = Nayê zanîn: { $list }
location-hidden = Navnîşan nayê nîşandan, ji bo parastina kesên li wir. Telefon bikin û bipirsin.
location-partial = Tenê bajar tê nîşandan, ji bo parastina kesên li wir. Telefon bikin û bipirsin.
location-virtual = Tenê bi telefonê an bi înternetê.
ages-from = ji { $from } salî
ages-to = heta { $to } salî
ages = ji { $from } heta { $to } salî
fact-name = Nav
fact-other-names = Navên din
fact-about = Derbarê wê de
fact-area = Ji bo
fact-web = Malper
fact-email = E-peyam
fact-photo-id = Nasnameya bi wêne
fact-proof-of-residence = Belgeya cihê ku hûn lê dijîn
fact-referral = Şandina ji aliyê kesekî an daîreyeke din ve
fact-insurance = Sîgorteya tenduristiyê
fact-appointment = Randevû
fact-real-name = Navê we yê rastîn
fact-documents = Belge
fact-application = Serlêdan çawa tê kirin
fact-free = Bêpere
fact-cost = Biha
fact-serves = Xizmetê dide
fact-made-for = Bi taybetî ji bo
fact-led-by = Kî bi rê ve dibe
fact-affirming = Kesên LGBTQI+ qebûl dike û piştgiriyê dide wan
fact-affirming-evidence = Ev li ser çi ye
fact-undocumented = Xizmetê dide kesên bê kaxiz
fact-statuses = Rewşên rûniştinê yên ku tên qebûlkirin
fact-gender-rules = Şertên derbarê zayendê de
fact-eligibility = Kî dikare were
fact-partner = Hevjîn dikare bi we re were
fact-children = Zarok dikarin bi we re werin
fact-ages = Temen
fact-minors-alone = Kesên di bin 18 salî de ku bi tenê tên qebûl dike
fact-may-tell-parents = Dibe ku ji dê û bavan re bibêje
fact-must-report = Mecbûr e rayedaran agahdar bike
fact-languages = Ziman
fact-interpreter = Wergêr
fact-interpreter-gender = Hûn dikarin zayenda wergêr hilbijêrin
fact-sign-languages = Zimanên îşaretan
fact-from-abroad = Ji derveyî welêt kar dike
fact-wheelchair = Bê derence
fact-accessibility = Gihîştina kesên astengdar
fact-address = Navnîşan
fact-postal = Navnîşana posteyê
fact-transport = Çawa diçin wir
fact-discreet-entrance = Deriyekî ku bala kesî nakişîne
fact-police = Polîs an xalên kontrolê yên li ser rê
fact-hours-printed = Saetên xebatê wekî ku hatine nivîsandin
fact-holidays = Di betlaneyên fermî de girtî ye
fact-appointment-only = Tenê bi randevûyê
fact-time-zone = Herêma demê
fact-shares-data = Agahiyên mirovan dide rayedarên dewletê
fact-religious = Girêdana bi olekê re
fact-religion = Kîjan
channel-phone = Telefon bike
channel-sms = Peyam bişîne
channel-whatsapp = WhatsApp
channel-signal = Signal
channel-email = E-peyam
channel-web = Malper
channel-walk-in = Biçe wir

## Categories: short names, as on a chip or in a list

category-crisis-line = Xeta krîzê
category-suicide-prevention = Pêşîgirtina xwekuştinê
category-domestic-violence = Tundiya nav malê
category-sexual-violence = Alîkarî piştî tundiya zayendî
category-human-trafficking = Bazirganiya mirovan û karê bi zorê
category-hate-crime = Sûcê nefretê
category-protection-order = Biryara parastinê
category-child-protection = Parastina zarokan
category-elder-protection = Parastina kesên temenmezin û mezinên astengdar
category-missing-family = Dîtina malbata winda
category-torture-survivors = Lênêrîn piştî îşkenceyê an şer
category-crime-victim-support = Piştgirî piştî sûcekî
category-human-rights-defenders = Parêzvanên mafên mirovan
category-evacuation-relocation = Derketina ji welat di xetereyê de
category-asylum-legal = Parêzerên penaberiyê
category-immigration-legal = Parêzerên koçberiyê
category-detention-support = Alîkarî ji bo kesên girtî
category-citizenship = Hemwelatîbûn
category-legal-aid = Alîkariya hiqûqî
category-family-law = Hiqûqa malbatê
category-discrimination = Alîkarî li dijî cudakariyê
category-workers-rights = Mafên li ser kar
category-tenant-rights = Mafên kirêdaran
category-identity-documents = Belgeyên nasnameyê
category-name-gender-change = Nav û zayend di belgeyan de
category-family-reunification = Anîna malbatê
category-consular-help = Sefaret û konsolosxane
category-criminal-defence = Parêzeriya di dozên cezayê de
category-reentry-support = Alîkarî piştî girtîgehê
category-emergency-shelter = Cihê razanê ji bo îşev
category-womens-shelter = Stargeha jinan
category-youth-shelter = Stargeha ciwanan
category-lgbtq-housing = Xaniyên LGBTQ+
category-transitional-housing = Xaniyê demkî
category-affordable-housing = Xaniyê erzan
category-housing-advice = Şêwirmendiya xanî
category-rent-help = Alîkarî ji bo kirê
category-mortgage-help = Alîkarî ji bo krediya xanî
category-utility-help = Alîkarî ji bo elektrîk, gaz û avê
category-furniture = Kelûpelên malê
category-home-repair = Tamîra malê
category-food = Xwarin
category-hot-meals = Xwarina germ
category-home-delivered-meals = Xwarina ku tînin malê
category-food-benefits = Pereyê dewletê ji bo xwarinê
category-mother-child-nutrition = Xwarin ji bo dayik û zarokên biçûk
category-baby-supplies = Pêdiviyên pitikan
category-clothing = Cil û berg
category-hygiene = Serşok û paqijî
category-school-supplies = Pêdiviyên dibistanê
category-holiday-help = Alîkariya cejnan
category-phone-internet = Telefon û înternet
category-disaster-relief = Alîkarî piştî karesatê
category-cash-help = Pereyê acîl
category-public-benefits = Alîkariya dewletê
category-disability-benefits = Pereyê astengdariyê
category-unemployment-benefits = Pereyê bêkariyê
category-veterans-services = Leşkerên berê
category-debt-advice = Şêwirmendiya deyn
category-tax-help = Alîkarî ji bo bacê
category-bank-money-transfer = Bank û şandina pere
category-emergency-medical = Rewşên acîl ên tenduristiyê
category-primary-care = Bijîşk û klînîk
category-uninsured-care = Bijîşk bê sîgorte
category-health-insurance = Sîgorteya tenduristiyê
category-prescription-help = Derman
category-dental-care = Bijîşkên diranan
category-eye-care = Lênêrîna çavan
category-hearing-care = Lênêrîna bihîstinê
category-vaccination = Vaksîn
category-hiv-testing = Testa HIV
category-hiv-care = Lênêrîna HIV
category-hiv-prevention = PrEP û PEP
category-sti-testing = Testa nexweşiyên zayendî
category-pregnancy-test = Testa ducaniyê
category-pregnancy-care = Lênêrîna ducaniyê
category-contraception = Pêşîgirtina ducaniyê
category-abortion-care = Lênêrîna kurtajê
category-gender-affirming-care = Tenduristiya kesên trans
category-mental-health = Tenduristiya derûnî
category-grief-support = Piştgirî di şînê de
category-anger-management = Alîkarî ji bo dev ji êşandina kesên din berdan
category-substance-use = Alîkarî ji bo madeyên hişbir
category-detox = Paqijkirina laş ji madeyên hişbir
category-alcohol-help = Alîkarî ji bo alkolê
category-opioid-treatment = Dermankirina opioîdan
category-harm-reduction = Kêmkirina zirara madeyên hişbir
category-smoking-cessation = Alîkarî ji bo berdana cixareyê
category-gambling-help = Alîkarî ji bo qumarê
category-disability-services = Alîkarî ji bo kesên astengdar
category-autism-services = Alîkarî ji bo kesên otîstîk
category-physical-therapy = Fîzyoterapî
category-chronic-illness = Nexweşiya demdirêj
category-eating-nutrition = Xwarin û xurek
category-home-care = Lênêrîna li malê
category-nursing-home = Malên kal û pîran
category-hospice = Lênêrîna dawiya jiyanê
category-medical-transport = Birina ba bijîşk
category-funeral-help = Alîkarî ji bo cenazeyê
category-job-search = Dîtina kar
category-job-training = Perwerdeya pîşeyî
category-work-permit = Destûra xebatê
category-business-support = Vekirina karê xwe
category-language-classes = Kursên ziman
category-adult-education = Dibistana mezinan
category-computer-classes = Kursên kompûterê
category-school-enrolment = Tomarkirina dibistanê
category-higher-education = Xwendina bilind
category-childcare = Kreş
category-childcare-costs = Pere ji bo kreşê
category-early-education = Pêşdibistan
category-youth-programs = Çalakiyên ciwanan
category-lgbtq-community = Civaka LGBTQ+
category-lgbtq-youth = Ciwanên LGBTQ+
category-trans-community = Civaka trans
category-refugee-services = Alîkarî ji bo penaberan
category-resettlement = Bicihkirina li welatekî din
category-migrant-community = Civaka koçberan
category-farmworker-services = Alîkarî ji bo karkerên çandiniyê
category-sex-worker-support = Piştgirî ji bo xebatkarên seksê
category-interpretation = Wergêr
category-transport = Hatin û çûn
category-senior-services = Alîkarî ji bo kesên temenmezin
category-parenting = Alîkarî ji bo dê û bavan
category-family-support = Piştgiriya malbatê
category-adoption-foster = Evlatgirtin û malbatên parastinê
category-support-groups = Komên piştgiriyê
category-community-center = Navendên civakî
category-spiritual-support = Piştgiriya giyanî
category-recreation = Spor û şahî
category-volunteering = Karê dilxwazî
category-mail-storage = Navnîşana posteyê û cihê tiştan
category-pet-help = Alîkarî ji bo heywanan
category-information-referral = Dîtina cihê rast
category-government-office = Daîreyên dewletê

## Screens

screen-app-name = { -app-name }
screen-exit = Derkeve
screen-exit-label = Tavilê derkeve. Ekraneke ku gumanê çênake derdikeve pêş.
screen-cover = Pirtûka hevokan
screen-back = Paş ve
screen-next = Pêş ve
screen-skip = Derbas bike
screen-done = Temam
screen-cancel = Rawestîne
screen-retry = Dîsa biceribîne
screen-clear = Peyvan paqij bike
screen-language = Ziman
screen-language-heading = Zimanê we
screen-country-heading = Hûn niha li ku ne?
screen-country-note = Li gorî vê yekê diyar dibe ka pêşî kîjan alîkarî tê nîşandan. Tiştek ji tu derê re nayê şandin, û ji vê telefonê nayê pirsîn ka li ku ye.
screen-country-search = Li welatekî bigere
screen-country-none = Ez tu welatî hilnabijêrim
screen-country-keep = Welat di vê telefonê de bihêle
screen-country-keep-note = Wê gavê her kesê ku li vê telefonê bigere dikare wî bibîne. Bêyî nîşanê, gava hûn derkevin tê jibîrkirin.
screen-change-country = { $place }. Welat biguherîne
place-in = Welat: { $country }
place-none = Tu welat nehatiye hilbijartin
screen-now = Niha alîkarî ji min re lazim e
screen-now-note = Vê gavê kî bersivê dide
screen-search = Bigere
screen-search-hint = Çi ji we re lazim e? Bi kîjan zimanî be jî
screen-phases = Ew ji bo çi ji we re lazim e?
screen-filters = Fîlter
screen-preparing = Lîsteya alîkariyê tê amadekirin. Ev tenê carekê dibe.
screen-memory-only = Di vê telefonê de cih tune ye, an depoya wê ji sepanê re girtî ye. Sepan dîsa jî kar dike, lê her cara ku dest pê dike lîsteya alîkariyê ji nû ve amade dike.
screen-numbers = Telefon bike an binivîse
screen-no-number = Di sepanê de hejmar tune ye.
screen-call-note = Telefonkirinek an peyamek di tomarên vê telefonê de dimîne.
screen-link-note = Rûpel di gerokê de vedibe. Gerok tomaran diparêze û diçe ser înternetê.
screen-channels = Rêyên din
screen-about = Çi dike
screen-why = Çima tê nîşandan
screen-not-known = Nayê zanîn
screen-open = Vekirî ye?
screen-trust = Mirov çiqas dikare bi vê bawer be
screen-sources = Çavkanî
screen-categories = Cureyê alîkariyê
screen-services = Çi pêşkêş dike
screen-no-app = Di vê telefonê de tu sepan nikare vê veke. Hejmar û navnîşan tên nîşandan, da ku hûn bikarin wan li cihekî din bi kar bînin.
screen-on-board = Di sepanê de çi heye
chip-set = { $name }
chip-set-label = { $name }, hatiye hilbijartin.
chip-label = Tenê vê nîşan bide: { $name }. Encam: { $holds }, nayê zanîn: { $unknown }.
map-action = Li ser nexşeyê nîşan bide
map-note = Dibe ku sepana nexşeyê cih tomar bike û biçe ser înternetê.
map-label = Li ser nexşeyê nîşan bide: { $address }
channel-label = { $name }: { $address }
