### What the app shows.
### State: draft. Not read by anybody who speaks it natively.

## The app

app-tagline = ጥለው ለመሄድ ለተገደዱ ሰዎች የሚሆን እርዳታ፣ ያለ ኔትወርክ የሚገኝ።

## Dates, always in the Gregorian calendar

date-day = { $day } { $month } { $year }
date-both = { $date } ({ $local })
date-month = { $month } { $year }
date-month-1 = ጃንዋሪ
date-month-2 = ፌብሩዋሪ
date-month-3 = ማርች
date-month-4 = ኤፕሪል
date-month-5 = ሜይ
date-month-6 = ጁን
date-month-7 = ጁላይ
date-month-8 = ኦገስት
date-month-9 = ሴፕቴምበር
date-month-10 = ኦክቶበር
date-month-11 = ኖቬምበር
date-month-12 = ዲሴምበር
date-weekday-1 = ሰኞ
date-weekday-2 = ማክሰኞ
date-weekday-3 = ረቡዕ
date-weekday-4 = ሐሙስ
date-weekday-5 = ዓርብ
date-weekday-6 = ቅዳሜ
date-weekday-7 = እሑድ

time-weekday = { $weekday } { $time }
time-date = { $weekday } { $date }፣ { $time }
date-not-known = ያልታወቀ ቀን
date-undated = ቀኑ ያልተገለጸ

## Lists and measures

list-separator = ፣{ " " }
distance-kilometres = { $distance } ኪሜ

## Languages

language-own-name = አማርኛ
language-draft = ረቂቅ፦ ቋንቋውን የሚናገር ማንም ሰው ገና አላነበበውም።

## Texts of records

text-other-language = ቋንቋ፦ { $language }
text-machine-made = በማሽን የተተረጎመ፣ ማንም ያላነበበው
text-outdated = ከቆየ ጽሑፍ የተተረጎመ

## Answers

answer-yes = አዎ
answer-no = አይ

## Countries

country-none = በአንድ አገር ያልተወሰነ
country-not-known = አገሩ አይታወቅም

## Whether it is open. Unknown is never closed.

opening-always = ቀንና ሌሊት ክፍት ነው።
opening-open = አሁን ክፍት ነው።
opening-open-until = እስከ { $time } ክፍት ነው (በ{ $zone } ሰዓት፣ በዓለም አቀፍ አቆጣጠር)።
opening-opens-today = አሁን ዝግ ነው፣ ዛሬ በ{ $time } ይከፈታል (በ{ $zone } ሰዓት፣ በዓለም አቀፍ አቆጣጠር)።
opening-closed = አሁን ዝግ ነው።
opening-closed-until = አሁን ዝግ ነው፣ { $time } ይከፈታል (በ{ $zone } ሰዓት፣ በዓለም አቀፍ አቆጣጠር)።
opening-appointment = በቀጠሮ ብቻ።
opening-appointment-staffed = በቀጠሮ ብቻ። እስከ { $time } እዚያ ሰው አለ (በ{ $zone } ሰዓት፣ በዓለም አቀፍ አቆጣጠር)።
opening-appointment-next = በቀጠሮ ብቻ። ቀጥሎ እዚያ ሰው የሚኖረው { $time } ነው (በ{ $zone } ሰዓት፣ በዓለም አቀፍ አቆጣጠር)።
opening-unknown = የሥራ ሰዓቱ አይታወቅም።
opening-unknown-text = አሁን ክፍት መሆን አለመሆኑ አይታወቅም፦ የታተመውን የሥራ ሰዓት ያንብቡ።
opening-unknown-times = በዚህ ቀን ክፍት ነው፣ ሰዓቱ ግን አይታወቅም።
opening-unknown-zone = አሁን ክፍት መሆን አለመሆኑ አይታወቅም፦ የሰዓት ሰቁ አይታወቅም።
opening-unknown-clock = አሁን ክፍት መሆን አለመሆኑ አይታወቅም፦ የዚህ መሣሪያ ሰዓት የተሳሳተ ይመስላል።
opening-unknown-holiday = የሕዝብ በዓል ነው፦ ክፍት መሆን አለመሆኑ አይታወቅም።
opening-holiday-closed = እዚያ የሕዝብ በዓል ነው።
opening-holiday-not-known = በሕዝብ በዓል ቀን ይህ ሊለይ ይችላል።

## Hours in a record

hours-weekly = { $days }፦ ከ{ $opens } እስከ { $closes } (በዓለም አቀፍ አቆጣጠር)
hours-not-every-week = { $days }፦ ከ{ $opens } እስከ { $closes } (በዓለም አቀፍ አቆጣጠር)፣ ግን በየሳምንቱ አይደለም። በየትኛው ሳምንት እንደሆነ ደውለው ይጠይቁ።
hours-times-unknown = { $days }፦ ክፍት ነው፣ ሰዓቱ አይታወቅም

## Numbers

phone-action-voice = ይደውሉ
phone-action-sms = መልእክት ይላኩ
phone-action-whatsapp = ዋትስአፕ
phone-action-signal = ሲግናል
phone-action-telegram = ቴሌግራም
phone-action-tty = የጽሑፍ ስልክ
phone-action-fax = ፋክስ
phone-accessibility = { $action }፣ { $whom }፦ { $digits }
phone-accessibility-number = { $action }፦ { $digits }
phone-weak = ከደካማ ምንጮች ብቻ የተገኘ፦ ስሕተት ሊሆን ይችላል።
phone-not-dialled = አደዋወሉ እርግጠኛ ስላልሆነ፣ ቁጥሩ እንደታተመው ይታያል።
phone-not-from-here = እርስዎ ካሉበት ቦታ አይሠራም።
phone-from-here-not-known = እርስዎ ካሉበት ቦታ መሥራት አለመሥራቱ አይታወቅም።
phone-free = መደወል ገንዘብ አያስከፍልም።
phone-costs = መደወል ገንዘብ ያስከፍላል።
phone-voicemail-safe = የድምፅ መልእክት መተው ይችላሉ።
phone-voicemail-unsafe = የድምፅ መልእክት አይተዉ፦ አደጋ ሊኖረው ይችላል።
phone-of-organization = የድርጅቱ አጠቃላይ ስልክ ቁጥር።
phone-short = { $country } ውስጥ ብቻ ይሠራል። ቁጥሩን እንዳለ ይደውሉ።
phone-extension = የውስጥ ቁጥር { $extension }
phone-languages = የሚነገሩ ቋንቋዎች፦ { $languages }።

## Emergency numbers

emergency-heading = { $country } ውስጥ የሚሠሩ የአደጋ ጊዜ ቁጥሮች
emergency-note = { $country } ውስጥ ብቻ ይሠራሉ። ቁጥሮቹን እንዳሉ ይደውሉ።
emergency-all = ፖሊስ፣ አምቡላንስ እና እሳት አደጋ
emergency-police = ፖሊስ
emergency-ambulance = አምቡላንስ
emergency-fire = እሳት አደጋ
emergency-unspecified = ድንገተኛ አደጋ (የትኛው አገልግሎት እንደሚመልስ አይታወቅም)
emergency-reaches = { $action }፦ { $services }
emergency-reaches-note = { $action }፦ { $services } ({ $note })

## A result

hit-subtitle = { $organization } · { $countries }
hit-subtitle-country = { $countries }
hit-accessibility = { $warning } { $title }። { $opening }
record-no-name = ስም የሌለው
place-label = { $name }፣ { $country }
distance-line = በቀጥታ መስመር { $distance } ይርቃል
distance-about = ወደ { $distance } ገደማ ይርቃል፣ ከከተማ መሃል ሲለካ

## Why a result is here

why-crisis-self-harm = ስለ መሞት ሲያስቡ ይረዳል
why-crisis-immediate-danger = አሁን አደጋ ላይ ከሆኑ ይረዳል
why-crisis-recent-rape = ከወሲባዊ ጥቃት በኋላ ይረዳል
why-name = ስሙ ከቃላትዎ ጋር ይመሳሰላል
why-words = ቃላትዎ በውስጡ ይገኛሉ
why-words-prefix = በውስጡ ያለ አንድ ቃል በእርስዎ ቃል ይጀምራል
why-words-need = ከቃላትዎ አንዱ የሚሰጠውን አገልግሎት ይገልጻል
why-words-script = በሌላ ፊደል የተጻፈ ስም ከቃላትዎ ጋር ይመሳሰላል
why-words-typo = በውስጡ ያለ አንድ ቃል ከእርስዎ ቃል ጋር በጣም ይቀራረባል
why-need = በ«{ $need }» ጉዳይ ይረዳል (የጻፉት፦ «{ $phrase }»)
why-country = { $country } ውስጥ ላሉ ሰዎች
why-international = ድንበር ተሻግሮ ይሠራል
why-elsewhere = ለእነዚህ አገሮች ብቻ፦ { $countries }
why-town = { $town } ውስጥ ወይም በአቅራቢያው
why-remote = በስልክ ወይም በኢንተርኔት
why-language = የሚናገረው ቋንቋ፦ { $language }
why-interpreter = አስተርጓሚ ያቀርባል
why-serves = የሚያገለግላቸው፦ { $audience }
why-made-for = በተለይ የተዘጋጀላቸው፦ { $audience }
why-phase-urgent-safety = ዛሬ ይረዳል
why-phase-stabilisation = በዚህ ወር ይረዳል
why-phase-long-term = ሕይወትን ለመገንባት ይረዳል
why-category = የሚሰጠው፦ «{ $category }»
why-free = ነፃ ነው
why-no-id = ፎቶ ያለው መታወቂያ አይጠይቅም
why-undocumented = ወረቀት የሌላቸውን ሰዎች ያገለግላል
why-affirming = LGBTQI+ ሰዎችን ተቀብሎ ማንነታቸውን ያከብራል
why-open = አሁን ክፍት ነው
why-open-until = እስከ { $time } ክፍት ነው (በዓለም አቀፍ አቆጣጠር)
why-always-open = ቀንና ሌሊት ክፍት ነው
why-confirmed = { $date } ላይ ተረጋግጧል

## What is not known of a result. Unknown is never no.

not-known-category = ምን እንደሚሰጥ አይታወቅም
not-known-phase = መቼ እንደሚረዳ አይታወቅም
not-known-audience = እነዚህን ሰዎች ማገልገል አለማገልገሉ አይታወቅም
not-known-speaks = ይህን ቋንቋ መናገር አለመናገሩ አይታወቅም
not-known-free = ገንዘብ ማስከፈል አለማስከፈሉ አይታወቅም
not-known-no-id = መታወቂያ መጠየቅ አለመጠየቁ አይታወቅም
not-known-distance = ምን ያህል እንደሚርቅ አይታወቅም
not-known-open = በዚያ ጊዜ ክፍት መሆን አለመሆኑ አይታወቅም
not-known-remote = በስልክ ወይም በኢንተርኔት መርዳት አለመርዳቱ አይታወቅም
not-known-undocumented = ወረቀት የሌላቸውን ሰዎች ማገልገል አለማገልገሉ አይታወቅም

## Warnings

warning-revoked = { $date } ላይ ከዚህ ማውጫ ተሰርዟል። አይጠቀሙበት።
warning-shares-data = የሰዎችን መረጃ ለመንግሥት አካላት ይሰጣል።
warning-organization-closed = ይህ ድርጅት አሁን የለም። የቆዩ ዝርዝሮች አሁንም ስሙን ይጠቅሳሉ።
warning-organization-renamed = ይህ ድርጅት አሁን { $name } ይባላል።
warning-organization-renamed-unknown = ይህ ድርጅት አሁን ሌላ ስም አለው።
warning-service-closed = ይህ አገልግሎት አሁን የለም። የቆዩ ዝርዝሮች አሁንም ስሙን ይጠቅሳሉ።
warning-over = ይህ አገልግሎት { $date } ላይ አብቅቷል።
warning-not-yet = ይህ አገልግሎት { $date } ላይ ይጀምራል።
warning-temporarily-closed = ለጊዜው ዝግ ነው (ይህ መረጃ የተገኘው፦ { $date })።
warning-at-capacity = በአሁኑ ጊዜ ማንንም አይቀበልም (ይህ መረጃ የተገኘው፦ { $date })።
warning-call-first = መጀመሪያ ይደውሉ፣ ያሉት አልጋዎች ይለዋወጣሉ።
warning-may-tell = ዕድሜዎ ከ18 ዓመት በታች ከሆነ፦ ለወላጆችዎ ወይም ለመንግሥት አካል ሊናገር ይችላል። ስምዎን ከመናገርዎ በፊት ስለዚህ ይጠይቁ።
warning-source-unproven = ፊርማ የለውም፣ ምንጩም ማስረጃ የለውም፦ ይህ መረጃ ትክክል ለመሆኑ ማንም ዋስትና አይሰጥም።
warning-old = የምናውቀው የቆየ ነው (ቀኑ፦ { $date })። ተቀይሮ ሊሆን ይችላል።
warning-danger-source = (ይህን የገለጸው፦ { $source }፣ { $date })
warning-danger-shares-data = አደጋ፦ የሰዎችን መረጃ ለፖሊስ ወይም ለኢሚግሬሽን ባለሥልጣናት ይሰጣል።
warning-danger-demands-money-or-documents = አደጋ፦ ገንዘብ እንዲከፈለው ያስገድዳል ወይም ሰነዶችን ይዞ ያስቀራል።
warning-danger-conversion-practices = አደጋ፦ ሰዎች ማንን እንደሚያፈቅሩ ወይም ማን እንደሆኑ ለመቀየር ይሞክራል።
warning-danger-hostile-to-trans = አደጋ፦ ለትራንስጀንደር ሰዎች ጥላቻ አለው።
warning-danger-impersonated = አደጋ፦ ሌላ ሰው ይህን ድርጅት መስሎ ይቀርባል።
warning-danger-reported-unsafe = አደጋ፦ ደኅንነቱ አስተማማኝ እንዳልሆነ ተገልጿል።

## Trust. Only what somebody confirmed with the service is called confirmed.

trust-not-confirmed = በእኛ አልተረጋገጠም። ምንጭ፦ { $source }፣ { $date }።
trust-confirmed = { $date } ላይ ተረጋግጧል፣ { $how }።
trust-confirmed-aging = ለመጨረሻ ጊዜ የተረጋገጠው { $date } ላይ ነው፣ { $how }። ከዚያ ወዲህ የተወሰነ ጊዜ አልፏል።
trust-confirmed-old = ለመጨረሻ ጊዜ የተረጋገጠው { $date } ላይ ነው፣ { $how }። ከዚያ ወዲህ ብዙ ጊዜ አልፏል፦ ከመሄድዎ በፊት ይጠይቁ።
trust-by-call = ስልክ በመደወል
trust-by-visit = በአካል በመሄድ
trust-by-website = በራሱ ድረ ገጽ ላይ
trust-by-peer = በተጠቀመበት ሰው
trust-by-organisation = በድርጅቱ
trust-by-unknown = እንዴት እንደሆነ አይታወቅም
trust-confidence-low = አንድ ምንጭ ብቻ ነው ያለው፣ እሱም የራሱ ድረ ገጽ አይደለም።
trust-confidence-medium = በርካታ ምንጮች ይስማማሉ።
trust-confidence-high = የራሱ ወይም የመንግሥት አካል ድረ ገጽ ተነቧል።
trust-looked = ሰው ምንጮቹን ለመጨረሻ ጊዜ ያየው { $date } ላይ ነው።
trust-due = እንደገና መታየት ያለበት ጊዜ ደርሷል።
source-not-known = ያልታወቀ ምንጭ

## Search

search-no-country = አገር አልተመረጠም፦ እዚህ የሚታየው ለሁሉም አገሮች የሚሆን እርዳታ ነው። እያንዳንዱ ውጤት የራሱን አገር ይጠቅሳል።
search-nothing-local = { $country } ውስጥ ላሉ ሰዎች የሚሆን ነገር በመተግበሪያው ላይ ገና የለም።
search-distance-from-nowhere = ርቀቱ አይታወቅም፣ ምክንያቱም የሚለካበት መነሻ ቦታ አልተመረጠም።
search-not-known-kept = የማይታወቀውም ምልክት ተደርጎበት ይታያል።
search-nothing-found = ምንም አልተገኘም።
search-nothing-else = ከዚህ እርዳታ ሌላ፣ በመተግበሪያው ላይ ከቃላትዎ ጋር የሚመሳሰል ነገር የለም።
search-found =
    { $total ->
        [one] ከ{ $total } ውጤት ውስጥ { $shown }
       *[other] ከ{ $total } ውጤቶች ውስጥ { $shown }
    }
search-found-country =
    { $total ->
        [one] ከ{ $total } ውጤት ውስጥ { $shown }፦ { $country } ውስጥ ላሉ የሚሆን ወይም ከዚያ ሊገኝ የሚችል
       *[other] ከ{ $total } ውጤቶች ውስጥ { $shown }፦ { $country } ውስጥ ላሉ የሚሆኑ ወይም ከዚያ ሊገኙ የሚችሉ
    }
search-near = ርቀቱ የሚለካው ከዚህ ነው፦ { $place }
search-helpers = ለዚህ { $country } ውስጥ ማንም አልተገኘም። እነዚህ ማን ሊረዳ እንደሚችል ሊያውቁ ይችላሉ።
search-elsewhere = በሌሎች አገሮች። እርስዎ ላሉበት ቦታ አይደሉም።

## What to try

try-without-filter = «{ $filter }» ሲቀር፦ { $count } ውጤት ይኖራል።
try-take-unknown = የማይታወቀውም ሲጨመር፦ { $count } ውጤት ይኖራል።
try-category = በ«{ $category }» ሥር ይመልከቱ።
try-elsewhere = በሌሎች አገሮች ያሉ ውጤቶች፦ { $count }።
try-choose-country = አገር ይምረጡ።
try-other-words = ባነሱ ወይም በሌሎች ቃላት ይሞክሩ፣ በየትኛውም ቋንቋ።

## Filters

filter-category = ምን እንደሚሰጥ
filter-phase = መቼ እንደሚረዳ
filter-audience = ማንን እንደሚያገለግል
filter-speaks = ቋንቋ
filter-free = ነፃ
filter-no-id = ፎቶ ያለው መታወቂያ አይጠይቅም
filter-distance = ርቀት
filter-open = ክፍት
filter-remote = በስልክ ወይም በኢንተርኔት
filter-undocumented = ወረቀት የሌላቸውን ሰዎች ያገለግላል
phase-urgent-safety = ዛሬ
phase-stabilisation = በዚህ ወር
phase-long-term = ሕይወትን መገንባት
chip = { $name }፦ { $holds }፣ የማይታወቅ፦ { $unknown }

## Audiences: they follow “Serves” and “Made for”

audience-everyone = ሁሉም ሰው
audience-lgbtq = LGBTQI+ ሰዎች
audience-trans = ትራንስጀንደር ሰዎች
audience-women = ሴቶች
audience-men = ወንዶች
audience-youth = ወጣቶች
audience-children = ልጆች
audience-families = ቤተሰቦች
audience-older-people = አረጋውያን
audience-refugees = ስደተኞች
audience-asylum-seekers = ጥገኝነት ጠያቂዎች
audience-migrants = ፍልሰተኞች
audience-undocumented = ወረቀት የሌላቸው ሰዎች
audience-survivors = ከጥቃት የተረፉ ሰዎች
audience-disabled-people = አካል ጉዳተኞች
audience-people-with-hiv = ከኤች አይ ቪ ጋር የሚኖሩ ሰዎች
audience-sex-workers = በወሲብ ሥራ የሚተዳደሩ ሰዎች

## Crisis

crisis-heading-self-harm = በዚህ ብቻዎን አይደሉም። አሁን ከሰው ጋር ይነጋገሩ።
crisis-heading-immediate-danger = አሁን አደጋ ላይ ከሆኑ
crisis-heading-recent-rape = አንድ ሰው አስገድዶ ወሲብ ከፈጸመብዎት
crisis-advice-self-harm = እነዚህ ሰዎች ያዳምጡዎታል። ስምዎን መናገር አያስፈልግዎትም።
crisis-advice-immediate-danger = ከቻሉ ሌሎች ሰዎች ወዳሉበት ቦታ ይሂዱ። በደኅና መናገር ሲችሉ ይደውሉ።
crisis-advice-recent-rape = ጥፋቱ የእርስዎ አይደለም። ማንም ይሁኑ ማን፣ እነዚህ ሰዎች ይረዱዎታል።
crisis-advice-medicine = ኤች አይ ቪን የሚከላከለው መድኃኒት የሚረዳው በ72 ሰዓት ውስጥ ከተጀመረ ብቻ ነው፦ በቶሎ ሲጀመር ይበልጥ ይረዳል። በሆስፒታል ወይም በክሊኒክ «PEP» ብለው ይጠይቁ።
crisis-no-country = የአደጋ ጊዜ ቁጥሮችን ለማየት አሁን ያሉበትን አገር ይምረጡ።
crisis-no-emergency = { $country } ውስጥ የሚሠሩ የአደጋ ጊዜ ቁጥሮች እዚህ አይታወቁም።
crisis-no-lines = እርስዎ ሊያገኙት የሚችሉት የቀውስ ጊዜ መስመር በመተግበሪያው ላይ የለም። ይህ ማለት ግን ጭራሽ የለም ማለት አይደለም።
now-heading-country = { $country } ውስጥ አሁን የሚገኝ እርዳታ
now-heading = አሁን የሚገኝ እርዳታ
now-no-country = አገር አልተመረጠም፦ እነዚህ መስመሮች ድንበር ተሻግረው ይሠራሉ። አሁን ያሉበትን አገር መስመሮች ለማየት አገሩን ይምረጡ።

## What is on board

on-board =
    { $services ->
        [one] በመተግበሪያው ላይ { $country } ውስጥ ላሉ ሰዎች የሚሆን { $services } አገልግሎት አለ፣ ድንበር ተሻግረው የሚሠሩ ደግሞ { $international } አሉ።
       *[other] በመተግበሪያው ላይ { $country } ውስጥ ላሉ ሰዎች የሚሆኑ { $services } አገልግሎቶች አሉ፣ ድንበር ተሻግረው የሚሠሩ ደግሞ { $international } አሉ።
    }
on-board-nothing = { $country } ውስጥ ላሉ ሰዎች የሚሆኑ አገልግሎቶች በመተግበሪያው ላይ፦ { $services }። ድንበር ተሻግረው የሚሠሩ አገልግሎቶች፦ { $international }።
coverage-country = አገልግሎቶች፦ { $services }፣ ድርጅቶች፦ { $organizations }፣ የአደጋ ጊዜ ቁጥሮች አሉ
coverage-country-no-emergency = አገልግሎቶች፦ { $services }፣ ድርጅቶች፦ { $organizations }፣ የአደጋ ጊዜ ቁጥሮች አይታወቁም
coverage-all = አገልግሎቶች፦ { $services }፣ ድርጅቶች፦ { $organizations }፣ አገሮች፦ { $countries }። የአደጋ ጊዜ ቁጥሮቻቸው ያሉ አገሮች፦ { $emergency }።
pack-made = የተዘጋጀው { $date } ላይ ነው
pack-embedded = ከመተግበሪያው ጋር የመጣ
pack-unproven = ፊርማ የለውም፣ ምንጩም ማስረጃ የለውም

## A record

section-what = ምን ይሠራል
section-asks = ምን ይጠይቃል
section-cost = ስንት ያስከፍላል
section-who = ማንን ያገለግላል
section-access = ቋንቋዎች እና ተደራሽነት
section-hours = የሥራ ሰዓት
section-where = የት
section-organization = ማን ያቀርበዋል
section-trust = ከማመንዎ በፊት
section-not-known = የማይታወቅ፦ { $list }
location-hidden = እዚያ ያሉትን ሰዎች ለመጠበቅ አድራሻው አይታይም። ለመጠየቅ ይደውሉ።
location-partial = እዚያ ያሉትን ሰዎች ለመጠበቅ የከተማው ስም ብቻ ይታያል። ለመጠየቅ ይደውሉ።
location-virtual = በስልክ ወይም በኢንተርኔት ብቻ።
ages-from = ከ{ $from } ዓመት ጀምሮ
ages-to = እስከ { $to } ዓመት
ages = ከ{ $from } እስከ { $to } ዓመት
fact-name = ስም
fact-other-names = ሌሎች ስሞች
fact-about = ስለ እሱ
fact-area = የሚያገለግልበት ቦታ
fact-web = ድረ ገጽ
fact-email = ኢሜይል
fact-photo-id = ፎቶ ያለው መታወቂያ
fact-proof-of-residence = የሚኖሩበትን ቦታ የሚያሳይ ማስረጃ
fact-referral = በሌላ አካል መላክ
fact-insurance = የጤና መድን
fact-appointment = ቀጠሮ
fact-real-name = እውነተኛ ስምዎ
fact-documents = ሰነዶች
fact-application = እንዴት እንደሚያመለክቱ
fact-free = ነፃ
fact-cost = ዋጋ
fact-serves = የሚያገለግላቸው
fact-made-for = በተለይ የተዘጋጀላቸው
fact-led-by = የሚመሩት
fact-affirming = LGBTQI+ ሰዎችን ተቀብሎ ማንነታቸውን ያከብራል
fact-affirming-evidence = ይህ በምን ላይ ይመሠረታል
fact-undocumented = ወረቀት የሌላቸውን ሰዎች ያገለግላል
fact-statuses = ተቀባይነት ያላቸው የመኖሪያ ሁኔታዎች
fact-gender-rules = ጾታን የሚመለከቱ ደንቦች
fact-eligibility = ማን መምጣት ይችላል
fact-partner = የፍቅር ጓደኛ አብሮ መምጣት ይችላል
fact-children = ልጆች አብረው መምጣት ይችላሉ
fact-ages = ዕድሜ
fact-minors-alone = ብቻቸውን የሚመጡ ከ18 ዓመት በታች የሆኑትን ይቀበላል
fact-may-tell-parents = ለወላጆች ሊናገር ይችላል
fact-must-report = ለመንግሥት አካል የማሳወቅ ግዴታ አለበት
fact-languages = ቋንቋዎች
fact-interpreter = አስተርጓሚ
fact-interpreter-gender = የአስተርጓሚውን ጾታ መምረጥ ይችላሉ
fact-sign-languages = የምልክት ቋንቋዎች
fact-from-abroad = ከሌላ አገርም ይሠራል
fact-wheelchair = ያለ ደረጃ መግባት ይቻላል
fact-accessibility = ተደራሽነት
fact-address = አድራሻ
fact-postal = የፖስታ አድራሻ
fact-transport = እንዴት መድረስ ይቻላል
fact-discreet-entrance = ትኩረት የማይስብ መግቢያ
fact-police = በመንገዱ ላይ ፖሊስ ወይም ፍተሻ
fact-hours-printed = የታተመው የሥራ ሰዓት
fact-holidays = በሕዝብ በዓላት ዝግ ነው
fact-appointment-only = በቀጠሮ ብቻ
fact-time-zone = የሰዓት ሰቅ
fact-shares-data = የሰዎችን መረጃ ለመንግሥት አካላት ይሰጣል
fact-religious = ከሃይማኖት ጋር ግንኙነት
fact-religion = የትኛው
channel-phone = ይደውሉ
channel-sms = መልእክት ይላኩ
channel-whatsapp = ዋትስአፕ
channel-signal = ሲግናል
channel-email = ኢሜይል
channel-web = ድረ ገጽ
channel-walk-in = በአካል ይሂዱ

## Categories: short names, as on a chip or in a list

category-crisis-line = የቀውስ ጊዜ መስመር
category-suicide-prevention = ራስን ማጥፋትን መከላከል
category-domestic-violence = የቤት ውስጥ ጥቃት
category-sexual-violence = ከወሲባዊ ጥቃት በኋላ እርዳታ
category-human-trafficking = በሰው መነገድ እና የግዳጅ ሥራ
category-hate-crime = የጥላቻ ወንጀል
category-protection-order = የጥበቃ ትእዛዝ
category-child-protection = የልጆች ጥበቃ
category-elder-protection = የአረጋውያን እና የአካል ጉዳተኛ አዋቂዎች ጥበቃ
category-missing-family = የጠፉ ቤተሰቦችን መፈለግ
category-torture-survivors = ከደረሰ ስቃይ ወይም ከጦርነት በኋላ እንክብካቤ
category-crime-victim-support = ከወንጀል በኋላ ድጋፍ
category-human-rights-defenders = የሰብአዊ መብት ተሟጋቾች
category-evacuation-relocation = በአደጋ ጊዜ ከአገር መውጣት
category-asylum-legal = የጥገኝነት ጠበቆች
category-immigration-legal = የኢሚግሬሽን ጠበቆች
category-detention-support = በእስር ወይም በማቆያ ላሉ ሰዎች እርዳታ
category-citizenship = ዜግነት
category-legal-aid = የሕግ እርዳታ
category-family-law = የቤተሰብ ሕግ
category-discrimination = አድልዎ ሲደርስ እርዳታ
category-workers-rights = በሥራ ላይ ያሉ መብቶች
category-tenant-rights = የተከራዮች መብቶች
category-identity-documents = የማንነት ሰነዶች
category-name-gender-change = በሰነዶች ላይ ስም እና ጾታ
category-family-reunification = ቤተሰብን ማምጣት
category-consular-help = ኤምባሲዎች እና ቆንስላዎች
category-criminal-defence = ለወንጀል ክስ ጠበቃ
category-reentry-support = ከእስር በኋላ እርዳታ
category-emergency-shelter = ለዛሬ ሌሊት መኝታ
category-womens-shelter = የሴቶች መጠለያ
category-youth-shelter = የወጣቶች መጠለያ
category-lgbtq-housing = የLGBTQ+ መኖሪያ
category-transitional-housing = የሽግግር ጊዜ መኖሪያ
category-affordable-housing = ተመጣጣኝ ዋጋ ያለው መኖሪያ
category-housing-advice = ስለ መኖሪያ ምክር
category-rent-help = ለቤት ኪራይ እርዳታ
category-mortgage-help = ለቤት ብድር እርዳታ
category-utility-help = ለመብራት፣ ለጋዝ፣ ለውሃ እርዳታ
category-furniture = የቤት ዕቃ
category-home-repair = የቤት ጥገና
category-food = ምግብ
category-hot-meals = ትኩስ ምግብ
category-home-delivered-meals = ቤት ድረስ የሚመጣ ምግብ
category-food-benefits = ለምግብ የሚሆን የመንግሥት ድጋፍ
category-mother-child-nutrition = ለእናቶች እና ለትናንሽ ልጆች ምግብ
category-baby-supplies = ለሕፃናት የሚያስፈልጉ ዕቃዎች
category-clothing = ልብስ
category-hygiene = ገላ መታጠቢያ እና ንጽሕና
category-school-supplies = የትምህርት ቤት ዕቃዎች
category-holiday-help = የበዓል እርዳታ
category-phone-internet = ስልክ እና ኢንተርኔት
category-disaster-relief = ከጎርፍ፣ ከእሳት እና ከመሰል አደጋዎች በኋላ እርዳታ
category-cash-help = ለአስቸኳይ ጊዜ ገንዘብ
category-public-benefits = የመንግሥት ድጋፍ
category-disability-benefits = ለአካል ጉዳተኞች የመንግሥት ድጋፍ
category-unemployment-benefits = ለሥራ አጦች የመንግሥት ድጋፍ
category-veterans-services = የቀድሞ ወታደሮች
category-debt-advice = ስለ ዕዳ ምክር
category-tax-help = የግብር እርዳታ
category-bank-money-transfer = ባንክ እና ገንዘብ መላክ
category-emergency-medical = ድንገተኛ ሕክምና
category-primary-care = ሐኪሞች እና ክሊኒኮች
category-uninsured-care = የጤና መድን ለሌላቸው ሕክምና
category-health-insurance = የጤና መድን
category-prescription-help = መድኃኒት
category-dental-care = የጥርስ ሕክምና
category-eye-care = የዓይን ሕክምና
category-hearing-care = የመስማት ሕክምና
category-vaccination = ክትባት
category-hiv-testing = የኤች አይ ቪ ምርመራ
category-hiv-care = የኤች አይ ቪ ሕክምና
category-hiv-prevention = ኤች አይ ቪን ለመከላከል PrEP እና PEP
category-sti-testing = የአባላዘር በሽታዎች ምርመራ
category-pregnancy-test = የእርግዝና ምርመራ
category-pregnancy-care = የእርግዝና ክትትል
category-contraception = የእርግዝና መከላከያ
category-abortion-care = የጽንስ ማቋረጥ ሕክምና
category-gender-affirming-care = ለትራንስጀንደር ሰዎች ሕክምና
category-mental-health = የአእምሮ ጤና
category-grief-support = በሐዘን ጊዜ ድጋፍ
category-anger-management = ሌሎችን መጉዳት ለማቆም እርዳታ
category-substance-use = ከዕፅ ጋር ለተያያዘ ችግር እርዳታ
category-detox = ሰውነትን ከዕፅ ወይም ከአልኮል ማጽዳት
category-alcohol-help = ከአልኮል ጋር ለተያያዘ ችግር እርዳታ
category-opioid-treatment = የኦፒዮይድ ሕክምና
category-harm-reduction = የዕፅን ጉዳት መቀነስ
category-smoking-cessation = ማጨስ ለማቆም እርዳታ
category-gambling-help = ከቁማር ጋር ለተያያዘ ችግር እርዳታ
category-disability-services = ለአካል ጉዳተኞች እርዳታ
category-autism-services = ኦቲዝም ላላቸው ሰዎች እርዳታ
category-physical-therapy = ፊዚዮቴራፒ
category-chronic-illness = ረጅም ጊዜ የሚቆይ ሕመም
category-eating-nutrition = አመጋገብ
category-home-care = በቤት ውስጥ እንክብካቤ
category-nursing-home = የአረጋውያን መንከባከቢያ ቤቶች
category-hospice = በሕይወት መጨረሻ እንክብካቤ
category-medical-transport = ወደ ሐኪም መጓጓዣ
category-funeral-help = ለቀብር እርዳታ
category-job-search = ሥራ መፈለግ
category-job-training = የሥራ ሥልጠና
category-work-permit = የሥራ ፈቃድ
category-business-support = ንግድ መጀመር
category-language-classes = የቋንቋ ትምህርት
category-adult-education = የጎልማሶች ትምህርት
category-computer-classes = የኮምፒውተር ትምህርት
category-school-enrolment = የትምህርት ቤት ምዝገባ
category-higher-education = ከፍተኛ ትምህርት
category-childcare = የልጆች የቀን መዋያ
category-childcare-costs = ለልጆች የቀን መዋያ ገንዘብ
category-early-education = የቅድመ ትምህርት ቤት ትምህርት
category-youth-programs = የወጣቶች ፕሮግራሞች
category-lgbtq-community = የLGBTQ+ ማኅበረሰብ
category-lgbtq-youth = የLGBTQ+ ወጣቶች
category-trans-community = የትራንስጀንደር ማኅበረሰብ
category-refugee-services = ለስደተኞች እርዳታ
category-resettlement = መልሶ ማስፈር
category-migrant-community = የፍልሰተኞች ማኅበረሰብ
category-farmworker-services = ለእርሻ ሠራተኞች እርዳታ
category-sex-worker-support = በወሲብ ሥራ ለሚተዳደሩ ሰዎች ድጋፍ
category-interpretation = አስተርጓሚዎች
category-transport = መጓጓዣ
category-senior-services = ለአረጋውያን እርዳታ
category-parenting = ለወላጆች እርዳታ
category-family-support = የቤተሰብ ድጋፍ
category-adoption-foster = ጉዲፈቻ እና አሳዳጊ ቤተሰብ
category-support-groups = የድጋፍ ቡድኖች
category-community-center = የማኅበረሰብ ማዕከላት
category-spiritual-support = መንፈሳዊ ድጋፍ
category-recreation = መዝናኛ
category-volunteering = የበጎ ፈቃድ ሥራ
category-mail-storage = የፖስታ አድራሻ እና የዕቃ ማስቀመጫ
category-pet-help = ለእንስሳት እርዳታ
category-information-referral = ትክክለኛውን ቦታ ማግኘት
category-government-office = የመንግሥት መሥሪያ ቤቶች

## Screens

screen-app-name = { -app-name }
screen-exit = መውጫ
screen-exit-label = ወዲያውኑ ይውጡ። ተራ ማያ ገጽ ይመጣል።
screen-cover = የተጓዥ መነጋገሪያ
screen-back = ወደ ኋላ
screen-next = ቀጣይ
screen-skip = ይዝለሉ
screen-done = ጨርሻለሁ
screen-cancel = ያቁሙ
screen-retry = እንደገና ይሞክሩ
screen-clear = ቃላቱን ያጥፉ
screen-language = ቋንቋ
screen-language-heading = ቋንቋዎ
screen-country-heading = አሁን የት ነዎት?
screen-country-note = ይህ የትኛው እርዳታ መጀመሪያ እንደሚታይ ይወስናል። ምንም ነገር ወደ የትም አይላክም፣ መተግበሪያውም ይህ ስልክ የት እንዳለ አይጠይቅም።
screen-country-search = አገር ይፈልጉ
screen-country-none = አገር አልመርጥም
screen-country-keep = አገሩ በዚህ ስልክ ላይ ይቀመጥ
screen-country-keep-note = እንዲህ ከሆነ ይህን ስልክ የሚፈትሽ ሰው አገሩን ሊያይ ይችላል። ምልክቱ ከሌለ፣ ሲወጡ አገሩ ይረሳል።
screen-change-country = { $place }። አገር ይቀይሩ
place-in = { $country } ውስጥ
place-none = አገር አልተመረጠም
screen-now = አሁን እርዳታ እፈልጋለሁ
screen-now-note = በዚህ ሰዓት የሚመልሱ
screen-search = ፍለጋ
screen-search-hint = ምን እርዳታ ያስፈልግዎታል? በየትኛውም ቋንቋ
screen-phases = እርዳታው ለምን ያስፈልግዎታል?
screen-filters = ማጣሪያዎች
screen-preparing = ማውጫው እየተዘጋጀ ነው። ይህ አንድ ጊዜ ብቻ ይሆናል።
screen-memory-only = በዚህ ስልክ ላይ ቦታ የለም፣ ወይም ማከማቻው ለመተግበሪያው ዝግ ነው። መተግበሪያው እንዲያም ሆኖ ይሠራል፣ ግን በተከፈተ ቁጥር ማውጫውን እንደ አዲስ ያዘጋጃል።
screen-numbers = ይደውሉ ወይም ይጻፉ
screen-no-number = በመተግበሪያው ላይ ቁጥር የለም።
screen-call-note = ጥሪ ወይም መልእክት በዚህ ስልክ ታሪክ ውስጥ ይቀራል።
screen-link-note = ገጹ በአሳሽ ይከፈታል፤ አሳሹ ታሪክ ይይዛል፣ ኢንተርኔትም ይጠቀማል።
screen-channels = ሌሎች መንገዶች
screen-about = ምን ይሠራል
screen-why = ለምን እንደሚታይ
screen-not-known = የማይታወቅ
screen-open = ክፍት ነው?
screen-trust = ይህን ምን ያህል ማመን ይቻላል
screen-sources = ምንጮች
screen-categories = የእርዳታ ዓይነት
screen-services = ምን ይሰጣል
screen-no-app = በዚህ ስልክ ላይ ይህን ሊከፍት የሚችል መተግበሪያ የለም። ሌላ ቦታ እንዲጠቀሙባቸው ቁጥሩ እና አድራሻው ይታያሉ።
screen-on-board = በመተግበሪያው ላይ ያለው
chip-set = { $name }
chip-set-label = { $name }፣ ተመርጧል።
chip-label = ይህን ብቻ ያሳዩ፦ { $name }። ውጤቶች፦ { $holds }፣ የማይታወቅ፦ { $unknown }።
map-action = በካርታ ላይ ያሳዩ
map-note = የካርታ መተግበሪያው ቦታውን ሊያስቀምጥ እና ኢንተርኔት ሊጠቀም ይችላል።
map-label = በካርታ ላይ ያሳዩ፦ { $address }
channel-label = { $name }፦ { $address }
