### What the app shows around guides and the words of offices, and where texts stand in two languages.
### State: draft. Not read by anybody who speaks it natively.

## The list of guides

guides-title = መምርሒታት
guides-note = እንታይ ከም እትገብሩ፣ ብቐሊል ቃላት። ኢንተርነት ኣየድልዮምን እዩ።
guides-none = ኣብቲ ኣፕ ዝኾነ መምርሒ የለን።
guides-countries = ብዛዕባ { $countries }
guides-accessibility = መምርሒ፦ { $title }። { $summary }

## The head of a guide

guide-not-reviewed = ዝኾነ ጠበቓ፣ ሓኪም፣ ነርስ ወይ ክኢላ ነዚ ኣይመርመሮን።
guide-reviewed = ዝመርመሮ፦ { $role }፣ { $date }።
guide-role-lawyer = ጠበቓ
guide-role-clinician = ሓኪም ወይ ነርስ
guide-role-specialist = ክኢላ
guide-role-navigator = ባዕሉ ዘሕለፎ፣ ንኻልኦት መንገዲ ዘርኢ ሰብ
guide-role-native-speaker = ነቲ ቋንቋ ዝዛረብ ሰብ
guide-compared = ምስ ምንጭታቱ ንመወዳእታ ግዜ ዝተነጻጸረሉ ዕለት፦ { $date }።
guide-expired = ካብ { $date } ጀሚሩ ግዜኡ ሓሊፉ። ኣብኡ ቅድሚ ምምርኳስኩም ሰብ ሕተቱ።
guide-draft = ብማሽን ዝተተርጐመ እዩ። ነዚ ቋንቋ ዝዛረብ ሰብ ገና ኣየንበቦን። ኣብ ትሕቲ ነፍሲ ወከፍ ጽሑፍ እቲ ናይ እንግሊዝኛ ጽሑፍ ኣሎ፦ እቶም ትኽክለኛታት ቁጽርታትን ዕለታትን ናቱ እዮም።
guide-not-translated = እዚ መምርሒ ብቋንቋኹም ገና የለን። ዝርአ ዘሎ በዚ ቋንቋ እዩ፦ { $language }።
guide-contents = ኣብዚ መምርሒ ዘሎ
guide-sources = እዚ መምርሒ ኣብ ምንታይ ይምርኮስ
guide-editorial = ናትና ምኽሪ እዩ፣ ካብ ምንጪ ዝተወስደ ኣይኮነን።

## The blocks of a guide

guide-danger = ሓደጋ
guide-call-now = ሕጂ ደውሉ
guide-not-certain = ርግጸኛ ኣይኮነን
guide-step = ስጉምቲ { $number }
guide-tick = ክግበር ዘለዎ
guide-as-of = ናይዚ ሓበሬታ ዕለት፦ { $date }።
guide-as-of-old = ናይዚ ሓበሬታ ዕለት፦ { $date }። ካብ ሽዑ ገለ ግዜ ሓሊፉ፣ ተቐይሩ እውን ክኸውን ይኽእል እዩ፦ ኣብኡ ቅድሚ ምምርኳስኩም ሕተቱ።
guide-outdated = እዚ ካብ ዝትርጐም ንደሓር፣ እቲ ናይ እንግሊዝኛ ጽሑፍ ተቐይሩ። እቲ ትኽክለኛ እቲ ናይ እንግሊዝኛ እዩ።
guide-beside = ብ{ $language }፦
guide-page-note = ኣብ ኢንተርነት ዘሎ ገጽ ይኸፍት። ነቲ ናይ ኢንተርነት መስመርኩም ዝከታተል ሰብ፣ ኣየናይ ገጽ ምዃኑ ክርኢ ይኽእል እዩ።
guide-read-aloud = ብድምጺ ይነበብ
guide-read-stop = ምንባብ ደው ኣብሉ

## Guides elsewhere

guide-path = { $guide } › { $section }
guide-path-part = { $guide } › { $section } › { $part }
guide-related = ብዛዕባ እዚ ዘለዉ መምርሒታት

## Words of offices

terms-title = ቤት ጽሕፈታት ዝጥቀሙሎም ቃላት
terms-search = ቃል ድለዩ
terms-none = እዚ ቃል ኣብቲ ኣፕ የለን።
terms-in-record = ቤት ጽሕፈታት ዝጥቀሙሎም ቃላት፣ ምስ መብርሂ
term-language = ቋንቋ ናይቲ ቃል፦ { $language }
term-country = ዝጥቀሙሉ ሃገር፦ { $country }
term-unsourced = ነዚ ትርጉም ምስ ምንጪ ዘነጻጸሮ ሰብ የለን።
term-accessibility = { $term }፦ { $meaning }

## Two languages at once

second-title = ክልተ ቋንቋታት ብሓደ ግዜ
second-note = ጽሑፋት ብኽልቲኡ ቋንቋ ይርኣዩ፦ ምስ ሰብ ብሓባር ንምንባብ፣ ወይ ንሰብ ንምርኣይ።
second-none = ሓደ ቋንቋ ጥራይ
