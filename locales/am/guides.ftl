### What the app shows around guides and the words of offices, and where texts stand in two languages.
### State: draft. Not read by anybody who speaks it natively.

## The list of guides

guides-title = መመሪያዎች
guides-note = ምን እንደሚያደርጉ በቀላል ቃላት። ኢንተርኔት አያስፈልጋቸውም።
guides-none = በመተግበሪያው ላይ ምንም መመሪያ የለም።
guides-countries = ስለ { $countries }
guides-accessibility = መመሪያ፦ { $title }። { $summary }

## The head of a guide

guide-not-reviewed = ማንም ጠበቃ፣ ሐኪም፣ ነርስ ወይም ባለሙያ ይህን አልመረመረም።
guide-reviewed = የመረመረው፦ { $role }፣ { $date }።
guide-role-lawyer = ጠበቃ
guide-role-clinician = ሐኪም ወይም ነርስ
guide-role-specialist = ባለሙያ
guide-role-navigator = ራሱ ያለፈበት፣ ለሌሎች መንገድ የሚያሳይ ሰው
guide-role-native-speaker = ቋንቋውን የሚናገር ሰው
guide-compared = ከምንጮቹ ጋር ለመጨረሻ ጊዜ የተነጻጸረው { $date } ላይ ነው።
guide-expired = ከ{ $date } ጀምሮ ጊዜው አልፏል። በእሱ ከመተማመንዎ በፊት ሰው ይጠይቁ።
guide-draft = በማሽን የተተረጎመ ነው። ይህን ቋንቋ የሚናገር ማንም ሰው ገና አላነበበውም። በእያንዳንዱ ጽሑፍ ሥር የእንግሊዝኛው ይገኛል፦ ትክክለኛዎቹ ቁጥሮች እና ቀኖች የእሱ ናቸው።
guide-not-translated = ይህ መመሪያ በቋንቋዎ ገና የለም። የሚታየው በዚህ ቋንቋ ነው፦ { $language }።
guide-contents = በዚህ መመሪያ ውስጥ
guide-sources = ይህ መመሪያ በምን ላይ ይመሠረታል
guide-editorial = የራሳችን ምክር ነው፣ ከምንጭ የተወሰደ አይደለም።

## The blocks of a guide

guide-danger = አደጋ
guide-call-now = አሁን ይደውሉ
guide-not-certain = እርግጠኛ አይደለም
guide-step = ደረጃ { $number }
guide-tick = መደረግ ያለበት ነገር
guide-as-of = ይህ መረጃ የተገኘው፦ { $date }።
guide-as-of-old = ይህ መረጃ የተገኘው፦ { $date }። ከዚያ ወዲህ የተወሰነ ጊዜ አልፏል፣ ተቀይሮም ሊሆን ይችላል፦ በእሱ ከመተማመንዎ በፊት ይጠይቁ።
guide-outdated = ይህ ከተተረጎመ በኋላ የእንግሊዝኛው ጽሑፍ ተቀይሯል። ትክክለኛው የእንግሊዝኛው ነው።
guide-beside = በ{ $language }፦
guide-page-note = ኢንተርኔት ላይ ያለ ገጽ ይከፍታል። የኢንተርኔት መስመርዎን የሚከታተል ሰው የትኛው ገጽ እንደሆነ ሊያይ ይችላል።
guide-read-aloud = በድምፅ ይነበብ
guide-read-stop = ማንበቡን ያቁሙ

## Guides elsewhere

guide-path = { $guide } › { $section }
guide-path-part = { $guide } › { $section } › { $part }
guide-related = ስለዚህ ጉዳይ ያሉ መመሪያዎች

## Words of offices

terms-title = መሥሪያ ቤቶች የሚጠቀሙባቸው ቃላት
terms-search = ቃል ይፈልጉ
terms-none = ይህ ቃል በመተግበሪያው ላይ የለም።
terms-in-record = መሥሪያ ቤቶች የሚጠቀሙባቸው ቃላት፣ ከነማብራሪያቸው
term-language = የቃሉ ቋንቋ፦ { $language }
term-country = ጥቅም ላይ የሚውለው፦ { $country }
term-unsourced = ይህን ትርጉም ከምንጭ ጋር ያነጻጸረ ሰው የለም።
term-accessibility = { $term }፦ { $meaning }

## Two languages at once

second-title = ሁለት ቋንቋዎች በአንድ ጊዜ
second-note = ጽሑፎች በሁለቱም ቋንቋዎች ይታያሉ፦ ከሰው ጋር አብሮ ለማንበብ፣ ወይም ለሰው ለማሳየት።
second-none = አንድ ቋንቋ ብቻ
