### What the app shows.
### State: draft. Not read by anybody who speaks it natively.

## The app

app-tagline = ገዲፎም ክኸዱ ንዝተገደዱ ሰባት ዝኸውን ሓገዝ፣ ብዘይ ኔትዎርክ ዝርከብ።

## Dates, always in the Gregorian calendar

date-day = { $day } { $month } { $year }
date-both = { $date } ({ $local })
date-month = { $month } { $year }
date-month-1 = ጥሪ/ጃንዋሪ
date-month-2 = ለካቲት/ፌብሩዋሪ
date-month-3 = መጋቢት/ማርች
date-month-4 = ሚያዝያ/ኤፕሪል
date-month-5 = ግንቦት/ሜይ
date-month-6 = ሰነ/ጁን
date-month-7 = ሓምለ/ጁላይ
date-month-8 = ነሓሰ/ኦገስት
date-month-9 = መስከረም/ሴፕቴምበር
date-month-10 = ጥቅምቲ/ኦክቶበር
date-month-11 = ሕዳር/ኖቬምበር
date-month-12 = ታሕሳስ/ዲሴምበር
date-weekday-1 = ሰኑይ
date-weekday-2 = ሰሉስ
date-weekday-3 = ረቡዕ
date-weekday-4 = ሓሙስ
date-weekday-5 = ዓርቢ
date-weekday-6 = ቀዳም
date-weekday-7 = ሰንበት

time-weekday = { $weekday } { $time }
time-date = { $weekday } { $date }፣ { $time }
date-not-known = ዘይተፈልጠ ዕለት
date-undated = ዕለት ዘይብሉ

## Lists and measures

list-separator = ፣{ " " }
distance-kilometres = { $distance } ኪሜ

## Languages

language-own-name = ትግርኛ
language-draft = ንድፊ፦ ነዚ ቋንቋ ዝዛረብ ሰብ ገና ኣየንበቦን።

## Texts of records

text-other-language = ቋንቋ፦ { $language }
text-machine-made = ብማሽን ዝተተርጐመ፣ ሰብ ዘየንበቦ
text-outdated = ካብ ዝኣረገ ጽሑፍ ዝተተርጐመ

## Answers

answer-yes = እወ
answer-no = ኣይፋል

## Countries

country-none = ናይ ሓንቲ ሃገር ጥራይ ኣይኮነን
country-not-known = ሃገሩ ኣይተፈልጠን

## Whether it is open. Unknown is never closed.

opening-always = ለይትን መዓልትን ክፉት እዩ።
opening-open = ሕጂ ክፉት እዩ።
opening-open-until = ክሳብ { $time } ክፉት እዩ (ናይ { $zone } ሰዓት፣ ብዓለምለኻዊ ኣቆጻጽራ)።
opening-opens-today = ሕጂ ዕጹው እዩ፣ ሎሚ ሰዓት { $time } ይኽፈት (ናይ { $zone } ሰዓት፣ ብዓለምለኻዊ ኣቆጻጽራ)።
opening-closed = ሕጂ ዕጹው እዩ።
opening-closed-until = ሕጂ ዕጹው እዩ፣ ዝኽፈተሉ፦ { $time } (ናይ { $zone } ሰዓት፣ ብዓለምለኻዊ ኣቆጻጽራ)።
opening-appointment = ብቖጸራ ጥራይ።
opening-appointment-staffed = ብቖጸራ ጥራይ። ክሳብ { $time } ኣብኡ ሰብ ኣሎ (ናይ { $zone } ሰዓት፣ ብዓለምለኻዊ ኣቆጻጽራ)።
opening-appointment-next = ብቖጸራ ጥራይ። ቀጺሉ ኣብኡ ሰብ ዝህልወሉ፦ { $time } (ናይ { $zone } ሰዓት፣ ብዓለምለኻዊ ኣቆጻጽራ)።
opening-unknown = ሰዓታት ስራሕ ኣይተፈልጡን።
opening-unknown-text = ሕጂ ክፉት ድዩ ዕጹው ኣይተፈልጠን፦ ነቲ ዝተሓትመ ሰዓታት ኣንብብዎ።
opening-unknown-times = ኣብዚ መዓልቲ ክፉት እዩ፣ እቲ ሰዓታት ግን ኣይተፈልጠን።
opening-unknown-zone = ሕጂ ክፉት ድዩ ዕጹው ኣይተፈልጠን፦ ናይቲ ቦታ ኣቆጻጽራ ሰዓት ኣይተፈልጠን።
opening-unknown-clock = ሕጂ ክፉት ድዩ ዕጹው ኣይተፈልጠን፦ ሰዓት ናይዚ መሳርሒ ጌጋ ይመስል።
opening-unknown-holiday = ህዝባዊ በዓል እዩ፦ ክፉት ድዩ ዕጹው ኣይተፈልጠን።
opening-holiday-closed = ኣብኡ ህዝባዊ በዓል እዩ።
opening-holiday-not-known = ኣብ ህዝባዊ በዓል እዚ ክፍለ ይኽእል እዩ።

## Hours in a record

hours-weekly = { $days }፦ ካብ { $opens } ክሳብ { $closes } (ብዓለምለኻዊ ኣቆጻጽራ)
hours-not-every-week = { $days }፦ ካብ { $opens } ክሳብ { $closes } (ብዓለምለኻዊ ኣቆጻጽራ)፣ ግን ነፍሲ ወከፍ ሰሙን ኣይኮነን። ኣየናይ ሰሙን ምዃኑ ደዊልኩም ሕተቱ።
hours-times-unknown = { $days }፦ ክፉት እዩ፣ ሰዓታት ኣይተፈልጡን

## Numbers

phone-action-voice = ደውሉ
phone-action-sms = መልእኽቲ ልኣኹ
phone-action-whatsapp = ዋትስኣፕ
phone-action-signal = ሲግናል
phone-action-telegram = ቴሌግራም
phone-action-tty = ናይ ጽሑፍ ተሌፎን
phone-action-fax = ፋክስ
phone-accessibility = { $action }፣ { $whom }፦ { $digits }
phone-accessibility-number = { $action }፦ { $digits }
phone-weak = ካብ ድኹማት ምንጭታት ጥራይ፦ ጌጋ ክኸውን ይኽእል እዩ።
phone-not-dialled = ብኸመይ ከም ዝድወል ርግጸኛ ስለ ዘይኮነ፣ ከምቲ ዝተሓትመ ይርአ።
phone-not-from-here = ካብቲ ዘለኹምዎ ቦታ ኣይሰርሕን እዩ።
phone-from-here-not-known = ካብቲ ዘለኹምዎ ቦታ ይሰርሕ ድዩ ኣይሰርሕን ኣይተፈልጠን።
phone-free = ምድዋል ነጻ እዩ።
phone-costs = ምድዋል ገንዘብ የኽፍል።
phone-voicemail-safe = ናይ ድምጺ መልእኽቲ ክትገድፉ ትኽእሉ ኢኹም።
phone-voicemail-unsafe = ናይ ድምጺ መልእኽቲ ኣይትግደፉ፦ ውሑስ ከይከውን ይኽእል እዩ።
phone-of-organization = ናይቲ ትካል ሓፈሻዊ ቁጽሪ።
phone-short = ኣብ { $country } ጥራይ ይሰርሕ። ከም ዘለዎ ደውልዎ።
phone-extension = ውሽጣዊ ቁጽሪ { $extension }
phone-languages = ዝዝረቡ ቋንቋታት፦ { $languages }።

## Emergency numbers

emergency-heading = ናይ ህጹጽ ሓገዝ ቁጽርታት ኣብ { $country }
emergency-note = ኣብ { $country } ጥራይ ይሰርሑ። ከም ዘለዉዎ ደውልዎም።
emergency-all = ፖሊስ፣ ኣምቡላንስን መጥፍኢ ሓዊን
emergency-police = ፖሊስ
emergency-ambulance = ኣምቡላንስ
emergency-fire = መጥፍኢ ሓዊ
emergency-unspecified = ህጹጽ ሓገዝ (ኣየናይ ኣገልግሎት ከም ዝምልስ ኣይተፈልጠን)
emergency-reaches = { $action }፦ { $services }
emergency-reaches-note = { $action }፦ { $services } ({ $note })

## A result

hit-subtitle = { $organization } · { $countries }
hit-subtitle-country = { $countries }
hit-accessibility = { $warning } { $title }። { $opening }
record-no-name = ስም ዘይብሉ
place-label = { $name }፣ { $country }
distance-line = ብቐጥታ መስመር { $distance } ይርሕቕ
distance-about = ኣስታት { $distance } ይርሕቕ፣ ካብ ማእከል ከተማ ተዓቂኑ

## Why a result is here

why-crisis-self-harm = ብዛዕባ ሞት ክትሓስቡ ከለኹም ይሕግዝ
why-crisis-immediate-danger = ሕጂ ኣብ ሓደጋ እንተ ኣለኹም ይሕግዝ
why-crisis-recent-rape = ድሕሪ ጾታዊ ዓመጽ ይሕግዝ
why-name = ስሙ ምስ ቃላትኩም ይመሳሰል
why-words = ቃላትኩም ኣብኡ ኣለዉ
why-words-prefix = ኣብኡ ዘላ ሓንቲ ቃል ብናትኩም ቃል ትጅምር
why-words-need = ሓንቲ ቃልኩም ስም ናይቲ ዝገብሮ እያ
why-words-script = ብኻልእ ፊደል ዝተጻሕፈ ስም ይመሳሰል
why-words-typo = ኣብኡ ዘላ ሓንቲ ቃል ንናትኩም ቃል ኣዝያ ትቐርብ
why-need = ኣብ “{ $need }” ይሕግዝ (ዝጸሓፍኩምዎ፦ “{ $phrase }”)
why-country = ሃገር፦ { $country }
why-international = ዶብ ሰጊሩ ይሰርሕ
why-elsewhere = ነዞም ሃገራት ጥራይ፦ { $countries }
why-town = ኣብ { $town } ወይ ኣብ ጥቓኣ
why-remote = ብተሌፎን ወይ ብኢንተርነት
why-language = ዝዛረቦ ቋንቋ፦ { $language }
why-interpreter = ኣስተርጓሚ የቕርብ
why-serves = ዘገልግሎም፦ { $audience }
why-made-for = ብፍላይ ዝተዳለወሎም፦ { $audience }
why-phase-urgent-safety = ሎሚ ይሕግዝ
why-phase-stabilisation = ኣብዚ ወርሒ ይሕግዝ
why-phase-long-term = ህይወት ንምህናጽ ይሕግዝ
why-category = ዝህቦ፦ “{ $category }”
why-free = ነጻ እዩ
why-no-id = ስእሊ ዘለዎ መንነት ወረቐት ኣይሓትትን እዩ
why-undocumented = ወረቐት ንዘይብሎም ሰባት የገልግል
why-affirming = ን LGBTQI+ ሰባት ይቕበል፣ መንነቶም እውን የኽብር
why-open = ሕጂ ክፉት እዩ
why-open-until = ክሳብ { $time } ክፉት እዩ (ብዓለምለኻዊ ኣቆጻጽራ)
why-always-open = ለይትን መዓልትን ክፉት እዩ
why-confirmed = ዝተረጋገጸሉ ዕለት፦ { $date }

## What is not known of a result. Unknown is never no.

not-known-category = እንታይ ከም ዝህብ ኣይተፈልጠን
not-known-phase = መዓስ ከም ዝሕግዝ ኣይተፈልጠን
not-known-audience = ንዓታቶም የገልግል ድዩ ኣየገልግልን ኣይተፈልጠን
not-known-speaks = ነዚ ቋንቋ ይዛረብ ድዩ ኣይዛረብን ኣይተፈልጠን
not-known-free = ገንዘብ የኽፍል ድዩ ኣየኽፍልን ኣይተፈልጠን
not-known-no-id = መንነት ወረቐት ይሓትት ድዩ ኣይሓትትን ኣይተፈልጠን
not-known-distance = ክንደይ ከም ዝርሕቕ ኣይተፈልጠን
not-known-open = ሽዑ ክፉት ድዩ ዕጹው ኣይተፈልጠን
not-known-remote = ብተሌፎን ወይ ብኢንተርነት ይሕግዝ ድዩ ኣይሕግዝን ኣይተፈልጠን
not-known-undocumented = ወረቐት ንዘይብሎም ሰባት የገልግል ድዩ ኣየገልግልን ኣይተፈልጠን

## Warnings

warning-revoked = ካብዚ ዝርዝር ሓገዝ ተሳሒቡ፣ ዕለት፦ { $date }። ኣይትጠቐምሉ።
warning-shares-data = ሓበሬታ ሰባት ንበዓል ስልጣን ይህብ።
warning-organization-closed = እዚ ትካል ድሕሪ ሕጂ የለን። ኣረጊት ዝርዝራት ሕጂ እውን ስሙ ይጠቕሱ።
warning-organization-renamed = እዚ ትካል ሕጂ { $name } ይበሃል።
warning-organization-renamed-unknown = እዚ ትካል ሕጂ ካልእ ስም ኣለዎ።
warning-service-closed = እዚ ኣገልግሎት ድሕሪ ሕጂ የለን። ኣረጊት ዝርዝራት ሕጂ እውን ስሙ ይጠቕሱ።
warning-over = እዚ ኣገልግሎት ተወዲኡ፣ ዕለት፦ { $date }።
warning-not-yet = እዚ ኣገልግሎት ዝጅምረሉ ዕለት፦ { $date }።
warning-temporarily-closed = ንግዚኡ ዕጹው እዩ (ናይዚ ሓበሬታ ዕለት፦ { $date })።
warning-at-capacity = ሕጂ ዝኾነ ሰብ ኣይቅበልን እዩ (ናይዚ ሓበሬታ ዕለት፦ { $date })።
warning-call-first = መጀመርታ ደውሉ፣ ዘለዉ ዓራውቲ ይቀያየሩ እዮም።
warning-may-tell = ትሕቲ 18 ዓመት እንተ ኾይንኩም፦ ንወለድኹም ወይ ንበዓል ስልጣን ክነግር ይኽእል እዩ። ስምኩም ቅድሚ ምንጋርኩም ሕተቱ።
warning-source-unproven = ፌርማ የብሉን፣ ምንጩ ኣይተረጋገጸን፦ ነዚ ሓበሬታ ውሕስነት ዝህብ ሰብ የለን።
warning-old = እንፈልጦ ኣረጊት እዩ (ዕለቱ፦ { $date })። ተቐይሩ ክኸውን ይኽእል እዩ።
warning-danger-source = (ነዚ ዝሓበረ፦ { $source }፣ { $date })
warning-danger-shares-data = ሓደጋ፦ ሓበሬታ ሰባት ንፖሊስ ወይ ንበዓል ስልጣን ኢሚግረሽን ይህብ።
warning-danger-demands-money-or-documents = ሓደጋ፦ ገንዘብ ብግዲ ይሓትት ወይ ሰነዳት ሒዙ ይተርፍ።
warning-danger-conversion-practices = ሓደጋ፦ ሰባት ንመን ከም ዘፍቅሩ ወይ መን ምዃኖም ክቕይር ይፍትን።
warning-danger-hostile-to-trans = ሓደጋ፦ ንትራንስጀንደር ሰባት ይጸልእ።
warning-danger-impersonated = ሓደጋ፦ ካልእ ሰብ ነዚ ትካል መሲሉ ይቐርብ።
warning-danger-reported-unsafe = ሓደጋ፦ ውሑስ ከም ዘይኮነ ተሓቢሩ ኣሎ።

## Trust. Only what somebody confirmed with the service is called confirmed.

trust-not-confirmed = ብኣና ኣይተረጋገጸን። ምንጪ፦ { $source }፣ { $date }።
trust-confirmed = ተረጋጊጹ { $how }፣ ዕለት፦ { $date }።
trust-confirmed-aging = ንመወዳእታ ግዜ ተረጋጊጹ { $how }፣ ዕለት፦ { $date }። ካብ ሽዑ ገለ ግዜ ሓሊፉ።
trust-confirmed-old = ንመወዳእታ ግዜ ተረጋጊጹ { $how }፣ ዕለት፦ { $date }። ካብ ሽዑ ነዊሕ ግዜ ሓሊፉ፦ ቅድሚ ምኻድኩም ሕተቱ።
trust-by-call = ብምድዋል
trust-by-visit = ብኣካል ብምኻድ
trust-by-website = ኣብ ናይ ገዛእ ርእሱ ገጽ
trust-by-peer = ብዝተጠቕመሉ ሰብ
trust-by-organisation = በቲ ትካል
trust-by-unknown = ብኸመይ ከም ዝኾነ ኣይተፈልጠን
trust-confidence-low = ሓደ ምንጪ ጥራይ፣ ንሱ እውን ናይ ገዛእ ርእሱ ገጽ ኣይኮነን።
trust-confidence-medium = ብዙሓት ምንጭታት ይሰማምዑ።
trust-confidence-high = ናይ ገዛእ ርእሱ ገጽ፣ ወይ ናይ መንግስቲ ትካል ገጽ፣ ተነቢቡ ኣሎ።
trust-looked = ሰብ ንመወዳእታ ግዜ ምንጭታቱ ዝረኣየሉ ዕለት፦ { $date }።
trust-due = እንደገና ክርአ ዘለዎ ግዜ በጺሑ።
source-not-known = ዘይተፈልጠ ምንጪ

## Search

search-no-country = ሃገር ኣይተመርጸን፦ እዚ ናይ ኩሎም ሃገራት ሓገዝ የርኢ። ነፍሲ ወከፍ ውጽኢት ሃገሩ ይጠቅስ።
search-nothing-local = ን { $country } ዝኸውን ነገር ኣብቲ ኣፕ ገና የለን።
search-distance-from-nowhere = ርሕቀት ኣይተፈልጠን፣ ምኽንያቱ ዝዕቀነሉ መበገሲ ቦታ ኣይተመርጸን።
search-not-known-kept = ዘይተፈልጠ እውን ይርአ፣ ምልክት ተገይሩሉ።
search-nothing-found = ዝተረኽበ ነገር የለን።
search-nothing-else = ብዘይካ እዚ ሓገዝ፣ ኣብቲ ኣፕ ምስ ቃላትኩም ዝመሳሰል ካልእ ነገር የለን።
search-found =
    { $total ->
        [one] ካብ { $total } ውጽኢት { $shown }
       *[other] ካብ { $total } ውጽኢታት { $shown }
    }
search-found-country =
    { $total ->
        [one] ካብ { $total } ውጽኢት { $shown }፦ ን { $country } ዝኸውን፣ ወይ ካብኡ ክትረኽብዎ እትኽእሉ
       *[other] ካብ { $total } ውጽኢታት { $shown }፦ ን { $country } ዝኾኑ፣ ወይ ካብኡ ክትረኽብዎም እትኽእሉ
    }
search-near = ርሕቀት ካብዚ ይዕቀን፦ { $place }
search-helpers = ነዚ ዝሕግዝ ኣብ { $country } ኣይተረኽበን። እዚኦም መን ክሕግዝ ከም ዝኽእል ክፈልጡ ይኽእሉ እዮም።
search-elsewhere = ኣብ ካልኦት ሃገራት። ነቲ ዘለኹምዎ ቦታ ኣይኮኑን።

## What to try

try-without-filter = ብዘይ “{ $filter }”፦ ሽዑ { $count } ውጽኢት።
try-take-unknown = ምስቲ ዘይተፈልጠ፦ ሽዑ { $count } ውጽኢት።
try-category = ኣብ “{ $category }” ርአዩ።
try-elsewhere = ኣብ ካልኦት ሃገራት ዘለዉ ውጽኢታት፦ { $count }።
try-choose-country = ሃገር ምረጹ።
try-other-words = ብዝወሓዱ ወይ ብኻልኦት ቃላት ፈትኑ፣ ብዝኾነ ቋንቋ።

## Filters

filter-category = እንታይ ይህብ
filter-phase = መዓስ ይሕግዝ
filter-audience = ንመን የገልግል
filter-speaks = ቋንቋ
filter-free = ነጻ
filter-no-id = ስእሊ ዘለዎ መንነት ወረቐት ኣይሓትትን እዩ
filter-distance = ርሕቀት
filter-open = ክፉት
filter-remote = ብተሌፎን ወይ ብኢንተርነት
filter-undocumented = ወረቐት ንዘይብሎም ሰባት የገልግል
phase-urgent-safety = ሎሚ
phase-stabilisation = ኣብዚ ወርሒ
phase-long-term = ህይወት ምህናጽ
chip = { $name }፦ { $holds }፣ ዘይተፈልጠ፦ { $unknown }

## Audiences: they follow “Serves” and “Made for”

audience-everyone = ኩሉ ሰብ
audience-lgbtq = LGBTQI+ ሰባት
audience-trans = ትራንስጀንደር ሰባት
audience-women = ደቂ ኣንስትዮ
audience-men = ደቂ ተባዕትዮ
audience-youth = መንእሰያት
audience-children = ቆልዑ
audience-families = ስድራቤታት
audience-older-people = ዓበይቲ ብዕድመ
audience-refugees = ስደተኛታት
audience-asylum-seekers = ዑቕባ ዝሓቱ ሰባት
audience-migrants = ፈለስቲ
audience-undocumented = ወረቐት ዘይብሎም ሰባት
audience-survivors = ዓመጽ ዘሕለፉ ሰባት
audience-disabled-people = ስንክልና ዘለዎም ሰባት
audience-people-with-hiv = ምስ ኤችኣይቪ ዝነብሩ ሰባት
audience-sex-workers = ብጾታዊ ስራሕ ዝናበሩ ሰባት

## Crisis

crisis-heading-self-harm = ኣብዚ በይንኹም ኣይኮንኩምን። ሕጂ ምስ ሰብ ተዛረቡ።
crisis-heading-immediate-danger = ሕጂ ኣብ ሓደጋ እንተ ኣለኹም
crisis-heading-recent-rape = ሰብ ጾታዊ ርክብ ክትፍጽሙ እንተ ኣገዲዱኩም
crisis-advice-self-harm = እዞም ሰባት ይሰምዑኹም። ስምኩም ክትነግሩ ኣየድልየኩምን እዩ።
crisis-advice-immediate-danger = እንተ ክኢልኩም፣ ካልኦት ሰባት ናብ ዘለዉዎ ቦታ ኪዱ። ብውሑስ ክትዛረቡ ምስ ከኣልኩም ደውሉ።
crisis-advice-recent-rape = ጌጋኹም ኣይኮነን። መን ኩኑ ብዘየገድስ፣ እዞም ሰባት ይሕግዙኹም።
crisis-advice-medicine = ንኤችኣይቪ ዝከላኸል መድሃኒት ዝሕግዝ ኣብ ውሽጢ 72 ሰዓታት እንተ ጀሚርኩምዎ ጥራይ እዩ፦ ክሳብ ዝቐልጠፈ ይሓይሽ። ኣብ ሆስፒታል ወይ ክሊኒክ “PEP” ኢልኩም ሕተቱ።
crisis-no-country = ናይ ህጹጽ ሓገዝ ቁጽርታት ንምርኣይ፣ ሕጂ ዘለኹምዋ ሃገር ምረጹ።
crisis-no-emergency = ናይ ህጹጽ ሓገዝ ቁጽርታት ናይ { $country } ኣብዚ ኣይተፈልጡን።
crisis-no-lines = ክትረኽብዎ እትኽእሉ ናይ ቅልውላው መስመር ሓገዝ ኣብቲ ኣፕ የለን። እዚ ማለት ግን ፈጺሙ የለን ማለት ኣይኮነን።
now-heading-country = ሕጂ ዝርከብ ሓገዝ ኣብ { $country }
now-heading = ሕጂ ዝርከብ ሓገዝ
now-no-country = ሃገር ኣይተመርጸን፦ እዞም መስመራት ዶብ ሰጊሮም ይሰርሑ። መስመራት ናይታ ሕጂ ዘለኹምዋ ሃገር ንምርኣይ፣ ንዓኣ ምረጹ።

## What is on board

on-board =
    { $services ->
        [one] ኣብቲ ኣፕ ን { $country } ዝኸውን { $services } ኣገልግሎት ኣሎ፣ ዶብ ሰጊሮም ዝሰርሑ ከኣ { $international } ኣለዉ።
       *[other] ኣብቲ ኣፕ ን { $country } ዝኾኑ { $services } ኣገልግሎታት ኣለዉ፣ ዶብ ሰጊሮም ዝሰርሑ ከኣ { $international } ኣለዉ።
    }
on-board-nothing = ኣብቲ ኣፕ ን { $country } ዝኾኑ ኣገልግሎታት፦ { $services }። ዶብ ሰጊሮም ዝሰርሑ ኣገልግሎታት፦ { $international }።
coverage-country = ኣገልግሎታት፦ { $services }፣ ትካላት፦ { $organizations }፣ ናይ ህጹጽ ሓገዝ ቁጽርታት ኣለዉ
coverage-country-no-emergency = ኣገልግሎታት፦ { $services }፣ ትካላት፦ { $organizations }፣ ናይ ህጹጽ ሓገዝ ቁጽርታት ኣይተፈልጡን
coverage-all = ኣገልግሎታት፦ { $services }፣ ትካላት፦ { $organizations }፣ ሃገራት፦ { $countries }። ናይ ህጹጽ ሓገዝ ቁጽርታተን ዘለዋ ሃገራት፦ { $emergency }።
pack-made = ዝተዳለወሉ ዕለት፦ { $date }
pack-embedded = ምስቲ ኣፕ ይመጽእ
pack-unproven = ፌርማ የብሉን፣ ምንጩ ኣይተረጋገጸን

## A record

section-what = እንታይ ይገብር
section-asks = እንታይ ይሓትት
section-cost = ክንደይ የኽፍል
section-who = ንመን የገልግል
section-access = ቋንቋታትን ምብጻሕን
section-hours = ሰዓታት ስራሕ
section-where = ኣበይ
section-organization = መን የቕርቦ
section-trust = ቅድሚ ምእማንኩም
section-not-known = ዘይተፈልጠ፦ { $list }
location-hidden = ኣብኡ ዘለዉ ሰባት ንምሕላው፣ እቲ ኣድራሻ ኣይርአን እዩ። ደዊልኩም ሕተቱ።
location-partial = ኣብኡ ዘለዉ ሰባት ንምሕላው፣ እታ ከተማ ጥራይ ትርአ። ደዊልኩም ሕተቱ።
location-virtual = ብተሌፎን ወይ ብኢንተርነት ጥራይ።
ages-from = ካብ { $from } ዓመት ጀሚሩ
ages-to = ክሳብ { $to } ዓመት
ages = ካብ { $from } ክሳብ { $to } ዓመት
fact-name = ስም
fact-other-names = ካልኦት ስማት
fact-about = ብዛዕባኡ
fact-area = ንኣየናይ ቦታ
fact-web = ወብሳይት
fact-email = ኢመይል
fact-photo-id = ስእሊ ዘለዎ መንነት ወረቐት
fact-proof-of-residence = ኣበይ ከም እትነብሩ ዘርኢ መረጋገጺ
fact-referral = ብኻልእ ኣካል ምልኣኽ
fact-insurance = ኢንሹራንስ ጥዕና
fact-appointment = ቆጸራ
fact-real-name = ናይ ሓቂ ስምኩም
fact-documents = ሰነዳት
fact-application = ብኸመይ ከም እተመልክቱ
fact-free = ነጻ
fact-cost = ዋጋ
fact-serves = ዘገልግሎም
fact-made-for = ብፍላይ ዝተዳለወሎም
fact-led-by = ዝመርሕዎ
fact-affirming = ን LGBTQI+ ሰባት ይቕበል፣ መንነቶም እውን የኽብር
fact-affirming-evidence = እዚ ኣብ ምንታይ ይምርኮስ
fact-undocumented = ወረቐት ንዘይብሎም ሰባት የገልግል
fact-statuses = ተቐባልነት ዘለዎም ሕጋዊ ኩነታት
fact-gender-rules = ብዛዕባ ጾታ ዘለዉ ሕግታት
fact-eligibility = መን ክመጽእ ይኽእል
fact-partner = ናይ ፍቕሪ መጻምዲ ሓቢሩ ክመጽእ ይኽእል
fact-children = ቆልዑ ሓቢሮም ክመጹ ይኽእሉ
fact-ages = ዕድመ
fact-minors-alone = በይኖም ዝመጹ ትሕቲ 18 ዓመት ይቕበል
fact-may-tell-parents = ንወለዲ ክነግር ይኽእል
fact-must-report = ንበዓል ስልጣን ክሕብር ግዴታ ኣለዎ
fact-languages = ቋንቋታት
fact-interpreter = ኣስተርጓሚ
fact-interpreter-gender = ጾታ ናይቲ ኣስተርጓሚ ክትመርጹ ትኽእሉ ኢኹም
fact-sign-languages = ቋንቋታት ምልክት
fact-from-abroad = ካብ ወጻኢ ሃገር እውን ይሰርሕ
fact-wheelchair = ብዘይ መደያይቦ ይእቶ
fact-accessibility = ንስንክልና ዘለዎም ምምችቻው
fact-address = ኣድራሻ
fact-postal = ናይ ፖስታ ኣድራሻ
fact-transport = ብኸመይ ይብጻሕ
fact-discreet-entrance = ትኹረት ዘይስሕብ መእተዊ
fact-police = ኣብ መንገዲ ፖሊስ ወይ መፈተሺ ኬላ
fact-hours-printed = ከምቲ ዝተሓትመ ሰዓታት ስራሕ
fact-holidays = ኣብ ህዝባዊ በዓላት ዕጹው
fact-appointment-only = ብቖጸራ ጥራይ
fact-time-zone = ናይቲ ቦታ ኣቆጻጽራ ሰዓት
fact-shares-data = ሓበሬታ ሰባት ንበዓል ስልጣን ይህብ
fact-religious = ምስ ሃይማኖት ዘለዎ ምትእስሳር
fact-religion = ኣየናይ ሃይማኖት
channel-phone = ደውሉ
channel-sms = መልእኽቲ ልኣኹ
channel-whatsapp = ዋትስኣፕ
channel-signal = ሲግናል
channel-email = ኢመይል
channel-web = ወብሳይት
channel-walk-in = ናብኡ ኪዱ

## Categories: short names, as on a chip or in a list

category-crisis-line = ናይ ቅልውላው መስመር ሓገዝ
category-suicide-prevention = ካብ ነብሰ ቅትለት ምሕላው
category-domestic-violence = ዓመጽ ኣብ ገዛ
category-sexual-violence = ድሕሪ ጾታዊ ዓመጽ ሓገዝ
category-human-trafficking = ንግዲ ሰብን ናይ ግዴታ ስራሕን
category-hate-crime = ናይ ጽልኢ ገበን
category-protection-order = ናይ ቤት ፍርዲ ትእዛዝ ሓለዋ
category-child-protection = ሓለዋ ቆልዑ
category-elder-protection = ሓለዋ ዓበይቲ ብዕድመን ስንክልና ዘለዎም ዓበይትን
category-missing-family = ዝጠፍኡ ስድራቤት ምድላይ
category-torture-survivors = ድሕሪ ስቅያት ወይ ኩናት ክንክን
category-crime-victim-support = ድሕሪ ገበን ደገፍ
category-human-rights-defenders = ተሓለቕቲ ሰብኣዊ መሰላት
category-evacuation-relocation = ኣብ ሓደጋ ካብ ሃገር ምውጻእ
category-asylum-legal = ጠበቓታት ዑቕባ
category-immigration-legal = ጠበቓታት ኢሚግረሽን
category-detention-support = ሓገዝ ንእሱራት
category-citizenship = ዜግነት
category-legal-aid = ሕጋዊ ሓገዝ
category-family-law = ሕጊ ስድራቤት
category-discrimination = ሓገዝ ኣንጻር ኣድልዎ
category-workers-rights = መሰላት ኣብ ስራሕ
category-tenant-rights = መሰላት ተኻረይቲ ገዛ
category-identity-documents = ወረቓቕቲ መንነት
category-name-gender-change = ስምን ጾታን ኣብ ወረቓቕቲ
category-family-reunification = ስድራቤት ምምጻእ
category-consular-help = ኤምባሲታትን ቆንስላታትን
category-criminal-defence = ጠበቓ ንክሲ ገበን
category-reentry-support = ድሕሪ ማእሰርቲ ሓገዝ
category-emergency-shelter = ንሎሚ ለይቲ መደቀሲ
category-womens-shelter = መዕቆቢ ደቂ ኣንስትዮ
category-youth-shelter = መዕቆቢ መንእሰያት
category-lgbtq-housing = መንበሪ ንLGBTQ+
category-transitional-housing = ግዝያዊ መንበሪ
category-affordable-housing = ሕሱር መንበሪ
category-housing-advice = ምኽሪ መንበሪ ገዛ
category-rent-help = ሓገዝ ክራይ
category-mortgage-help = ሓገዝ ልቓሕ ገዛ
category-utility-help = ሓገዝ ንመብራህቲ፣ ጋዝ፣ ማይ
category-furniture = ኣቕሑ ገዛ
category-home-repair = ጽገና ገዛ
category-food = መግቢ
category-hot-meals = ውዑይ መግቢ
category-home-delivered-meals = ናብ ገዛ ዝመጽእ መግቢ
category-food-benefits = ናይ መንግስቲ ገንዘብ ንመግቢ
category-mother-child-nutrition = መግቢ ንኣዴታትን ንኣሽቱ ቆልዑን
category-baby-supplies = ኣቕሑ ንህጻናት
category-clothing = ክዳውንቲ
category-hygiene = ሻወርን ጽሬትን
category-school-supplies = ኣቕሑ ትምህርቲ
category-holiday-help = ሓገዝ ኣብ በዓላት
category-phone-internet = ተሌፎንን ኢንተርነትን
category-disaster-relief = ረድኤት ኣብ ሓደጋ
category-cash-help = ህጹጽ ገንዘብ
category-public-benefits = ሓገዝ መንግስቲ
category-disability-benefits = ናይ መንግስቲ ገንዘብ ንስንክልና
category-unemployment-benefits = ናይ መንግስቲ ገንዘብ ንስራሕ ዘይብሎም
category-veterans-services = ወተሃደራት ነበር
category-debt-advice = ምኽሪ ዕዳ
category-tax-help = ሓገዝ ግብሪ
category-bank-money-transfer = ባንክን ገንዘብ ምልኣኽን
category-emergency-medical = ህጹጽ ሕክምና
category-primary-care = ሓካይምን ክሊኒካትን
category-uninsured-care = ብዘይ ኢንሹራንስ ሓካይም
category-health-insurance = ኢንሹራንስ ጥዕና
category-prescription-help = መድሃኒት
category-dental-care = ሓካይም ስኒ
category-eye-care = ሕክምና ዓይኒ
category-hearing-care = ሕክምና ምስማዕ
category-vaccination = ክታበት
category-hiv-testing = መርመራ ኤችኣይቪ
category-hiv-care = ሕክምና ኤችኣይቪ
category-hiv-prevention = PrEPን PEPን
category-sti-testing = መርመራ ብጾታዊ ርክብ ዝመሓላለፍ ሕማም
category-pregnancy-test = መርመራ ጥንሲ
category-pregnancy-care = ክንክን ጥንሲ
category-contraception = መከላኸሊ ጥንሲ
category-abortion-care = ጥንሲ ምቁራጽ
category-gender-affirming-care = ጥዕና ንትራንስጀንደር
category-mental-health = ጥዕና ኣእምሮ
category-grief-support = ደገፍ ኣብ ሓዘን
category-anger-management = ንኻልኦት ካብ ምጉዳእ ንምቁራጽ ሓገዝ
category-substance-use = ሓገዝ ብዛዕባ ሓሽሽ
category-detox = ካብ ወልፊ ምጽራይ
category-alcohol-help = ሓገዝ ብዛዕባ ኣልኮል
category-opioid-treatment = ሕክምና ወልፊ ኦፕዮይድ
category-harm-reduction = ጉድኣት ሓሽሽ ምንካይ
category-smoking-cessation = ሽጋራ ንምቁራጽ ሓገዝ
category-gambling-help = ሓገዝ ብዛዕባ ቁማር
category-disability-services = ሓገዝ ስንክልና ንዘለዎም ሰባት
category-autism-services = ሓገዝ ኦቲዝም ንዘለዎም ሰባት
category-physical-therapy = ፊዝዮተራፒ
category-chronic-illness = ነዊሕ ሕማም
category-eating-nutrition = ኣመጋግባ
category-home-care = ክንክን ኣብ ገዛ
category-nursing-home = መናበዪ ኣረጋውያን
category-hospice = ናይ መወዳእታ ግዜ ክንክን
category-medical-transport = መጓዓዝያ ናብ ሓኪም
category-funeral-help = ሓገዝ ቀብሪ
category-job-search = ስራሕ ምርካብ
category-job-training = ስልጠና ስራሕ
category-work-permit = ፍቓድ ስራሕ
category-business-support = ንግዲ ምጅማር
category-language-classes = ትምህርቲ ቋንቋ
category-adult-education = ትምህርቲ ንዓበይቲ
category-computer-classes = ኮምፒተር ምጥቃም ምምሃር
category-school-enrolment = ምዝገባ ቤት ትምህርቲ
category-higher-education = ላዕለዋይ ትምህርቲ
category-childcare = መውዓሊ ቆልዑ
category-childcare-costs = ገንዘብ ንመውዓሊ ቆልዑ
category-early-education = ትምህርቲ ንኣሽቱ ቆልዑ
category-youth-programs = መደባት መንእሰያት
category-lgbtq-community = ማሕበረሰብ LGBTQ+
category-lgbtq-youth = መንእሰያት LGBTQ+
category-trans-community = ማሕበረሰብ ትራንስጀንደር
category-refugee-services = ሓገዝ ንስደተኛታት
category-resettlement = ዳግመ ምስፋር
category-migrant-community = ማሕበረሰብ ፈለስቲ
category-farmworker-services = ሓገዝ ንሰራሕተኛታት ሕርሻ
category-sex-worker-support = ደገፍ ብጾታዊ ስራሕ ንዝናበሩ ሰባት
category-interpretation = ኣስተርጐምቲ
category-transport = መጓዓዝያ
category-senior-services = ሓገዝ ንዓበይቲ ብዕድመ
category-parenting = ሓገዝ ንወለዲ
category-family-support = ደገፍ ስድራቤት
category-adoption-foster = ቆልዓ ምውሳድን መዕበዪ ስድራቤትን
category-support-groups = ጉጅለታት ደገፍ
category-community-center = ማእከላት ማሕበረሰብ
category-spiritual-support = መንፈሳዊ ደገፍ
category-recreation = መዘናግዒ
category-volunteering = ወለንታዊ ስራሕ
category-mail-storage = ናይ ፖስታ ኣድራሻን መቐመጢ ኣቕሑን
category-pet-help = ሓገዝ ንእንስሳታት
category-information-referral = ትኽክለኛ ቦታ ምርካብ
category-government-office = ቤት ጽሕፈታት መንግስቲ

## Screens

screen-app-name = { -app-name }
screen-exit = መውጽኢ
screen-exit-label = ብኡንብኡ ውጹ። ጉድኣት ዘይብሉ ስክሪን ይመጽእ።
screen-cover = መዘራረቢ መጽሓፍ
screen-back = ንድሕሪት
screen-next = ቀጽሉ
screen-skip = ሕለፉ
screen-done = ወዲአ
screen-cancel = ደው ኣብሉ
screen-retry = እንደገና ፈትኑ
screen-clear = ነቶም ቃላት ኣጽርዩ
screen-language = ቋንቋ
screen-language-heading = ቋንቋኹም
screen-country-heading = ሕጂ ኣበይ ኣለኹም?
screen-country-note = እዚ ኣየናይ ሓገዝ መጀመርታ ከም ዝርአ ይውስን። ናብ ዝኾነ ቦታ ዝለኣኽ ነገር የለን፣ እዚ ተሌፎን ኣበይ ከም ዘሎ እውን ኣይሕተትን እዩ።
screen-country-search = ሃገር ድለዩ
screen-country-none = ሃገር ኣይመርጽን እየ
screen-country-keep = እታ ሃገር ኣብዚ ተሌፎን ትቀመጥ
screen-country-keep-note = ሽዑ ነዚ ተሌፎን ዝፍትሽ ሰብ ክርእያ ይኽእል እዩ። ብዘይ ምልክት፣ ክትወጹ ከለኹም ትርሳዕ።
screen-change-country = { $place }። ሃገር ቀይሩ
place-in = ኣብ { $country }
place-none = ሃገር ኣይተመርጸን
screen-now = ሕጂ ሓገዝ የድልየኒ ኣሎ
screen-now-note = ኣብዚ ህሞት ዝምልሱ
screen-search = ምድላይ
screen-search-hint = እንታይ የድልየኩም? ብዝኾነ ቋንቋ
screen-phases = ንኣየናይ መድረኽ የድልየኩም?
screen-filters = መጻረዪታት
screen-preparing = እቲ ዝርዝር ሓገዝ ይዳሎ ኣሎ። እዚ ሓንሳብ ጥራይ ይኸውን።
screen-memory-only = ኣብዚ ተሌፎን ቦታ የለን፣ ወይ መኽዘኑ ነቲ ኣፕ ዕጹው እዩ። እቲ ኣፕ ከምኡ ኮይኑ እውን ይሰርሕ፣ ግን ኣብ ነፍሲ ወከፍ ምጅማር ነቲ ዝርዝር ሓገዝ ከም ሓድሽ የዳልዎ።
screen-numbers = ደውሉ ወይ ጽሓፉ
screen-no-number = ኣብቲ ኣፕ ቁጽሪ የለን።
screen-call-note = ጻውዒት ወይ መልእኽቲ ኣብ ናይዚ ተሌፎን ታሪኽ ይተርፍ።
screen-link-note = ገጽ ኣብቲ ብራውዘር ይኽፈት፤ ብራውዘር ታሪኽ ይሕዝ፣ ናብ ኢንተርነት እውን ይኣቱ።
screen-channels = ካልኦት መንገድታት
screen-about = እንታይ ይገብር
screen-why = ስለምንታይ ይርአ
screen-not-known = ዘይተፈልጠ
screen-open = ክፉት ድዩ?
screen-trust = እዚ ክሳብ ክንደይ ይእመን
screen-sources = ምንጭታት
screen-categories = ዓይነት ሓገዝ
screen-services = እንታይ ይህብ
screen-no-app = ኣብዚ ተሌፎን ነዚ ክኸፍት ዝኽእል ኣፕ የለን። ኣብ ካልእ ቦታ ክትጥቀሙሎም ምእንቲ ክትክእሉ፣ እቲ ቁጽሪን እቲ ኣድራሻን ይርአዩ።
screen-on-board = ኣብቲ ኣፕ ዘሎ
chip-set = { $name }
chip-set-label = { $name }፣ ተመሪጹ።
chip-label = ነዚ ጥራይ ኣርእዩ፦ { $name }። ውጽኢታት፦ { $holds }፣ ዘይተፈልጠ፦ { $unknown }።
map-action = ኣብ ካርታ ኣርእዩ
map-note = እቲ ናይ ካርታ ኣፕ ነቲ ቦታ ከቐምጦን ናብ ኢንተርነት ክኣቱን ይኽእል እዩ።
map-label = ኣብ ካርታ ኣርእዩ፦ { $address }
channel-label = { $name }፦ { $address }
