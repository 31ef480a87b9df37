### What went wrong: what happened, what is safe, what to do.
### State: draft. Not read by anybody who speaks it natively.

## The core

error-internal = ኣብ ውሽጢ እቲ ኣፕ ጸገም ኣጋጢሙ። ዝጠፍአ ነገር የለን። ዕጸውዎ፣ እንደገና ከኣ ክፈትዎ።
error-cancelled = ከም ዝሓተትኩምዎ ደው ኢሉ። ቅድሚ ሕጂ ዝነበረ ሕጂ እውን ኣሎ።
error-closed = እቲ ኣፕ ተዓጽዩ ነይሩ። ዝጠፍአ ነገር የለን። እንደገና ክፈትዎ።
error-storage-full = ቦታ ተወዲኡ። ቅድሚ ሕጂ ዝነበረ ሕጂ እውን ኣሎ። ቁሩብ ቦታ ኣውጽኡ፣ እንደገና ከኣ ፈትኑ።
error-storage-read-only = ኣብዚ ፎልደር ክጸሓፍ ኣይክእልን እዩ። ዝተቐየረ ነገር የለን። ካልእ ፎልደር ምረጹ።
error-storage-busy = ኣብዚ ግዜ ካልእ ቅዳሕ ናይቲ ኣፕ ነቲ ዝርዝር ሓገዝ የዳልዎ ኣሎ። ድሕሪ ሓንቲ ደቒቕ እንደገና ፈትኑ።
error-storage-damaged = እቲ ፋይል ናይ ዝርዝር ሓገዝ ተበላሽዩ ኣሎ። እንደገና ክፈትዎ፦ ካብቲ ምስ ኣፕ ዝመጽእ ከም ሓድሽ ይስራሕ።
error-storage-unreachable = እዚ መሳርሒ ናብቲ ፋይል ናይ ዝርዝር ሓገዝ ክንበጽሕ ኣይፈቅድን እዩ። ዝተቐየረ ነገር የለን። እንደገና ፈትኑ።
error-pack-unreadable = እዚ ጥቕላል ተበላሽዩ እዩ፣ ወይ እቲ እየ ዝብሎ ኣይኮነን። ዝተቐየረ ነገር የለን። ካብ ዝመጸሉ ቦታ እንደገና ኣምጽእዎ።
error-record-not-found = በዚ መለለዪ ዝተመዝገበ ነገር የለን። ብስሙ ድለይዎ።
error-place-not-found = እዚ ቦታ ኣብቲ ኣፕ የለን። ኣብ ቀረባ ዘላ ዝዓበየት ከተማ ፈትኑ።
error-country-not-known = እዚ እንፈልጦ ሃገር ኣይኮነን። ክልተ ፊደላቱ ተጠቐሙ፣ ንኣብነት DE ወይ US።
error-code-not-known = በዚ ስም ዓይነት ሓገዝ፣ መድረኽ ወይ ጉጅለ የለን።
error-language-not-known = እዚ እንፈልጦ ቋንቋ ኣይኮነን። ኮዱ ተጠቐሙ፣ ንኣብነት fa ወይ es።
error-out-of-range = ዝተዋህበ ግዜ ወይ ርሕቀት ዝከኣል ኣይኮነን።

## The notebook

error-passphrase-wrong = በዚ መሕለፊ ሓረግ ዝኽፈት ነገር የለን። ዝተቐየረ ነገር የለን። ቋንቋ ናይቲ ኪቦርድ ርአዩ፣ እንደገና ከኣ ፈትኑ።
error-passphrase-weak = እዚ መሕለፊ ሓረግ ንምግማት ኣዝዩ ቀሊል እዩ። ዓሰርተ ወይ ካብኡ ንላዕሊ ፊደላት ተጠቐሙ፣ ካብ ኩሉ ዝሓሸ ግን ንሓድሕዶም ዘይራኸቡ ሓሙሽተ ቃላት እዮም።
error-passphrase-in-use = ነዚ መሕለፊ ሓረግ ክትጥቀሙሉ ኣይከኣልን እዩ። ዝተቐየረ ነገር የለን። ካልእ ምረጹ።
error-device-secret-unreadable = እዚ መሳርሒ ነቲ መሕለፊ ሓረጋት ዘድልዮም ምስጢር ኣጥፊእዎ። ዝተቐየረ ነገር የለን። እቲ መምለሲ ኮድ ሕጂ እውን ነቲ ደብተር ይኸፍቶ።
error-notebook-full = እቲ ደብተር መሊኡ ኣሎ። ቅድሚ ሕጂ ዝነበረ ሕጂ እውን ኣሎ። ገለ ነገር ሰርዙ፣ ወይ ነቲ ደብተር ኣዕብይዎ።
error-notebook-busy = ሓደ ደብተር ድሮ ክፉት ኣሎ። ዝተቐየረ ነገር የለን። መጀመርታ ንዕኡ ዕጸውዎ።
error-notebook-unreadable = ናይቲ ደብተር ፋይል ተበላሽዩ እዩ፣ ወይ ካልእ ነገር እዩ። ከም ዘለዎ ተሓዲጉ ኣሎ። ዝተዓሸገ ቅዳሕ እንተሎ፣ ንዕኡ ምለሱ።
error-notebooks-all-taken = ንካልእ ደብተር ዝኸውን ቦታ የለን። ዝተቐየረ ነገር የለን።
error-note-not-found = እዚ ማስታወሻ ድሕሪ ሕጂ የለን።
error-note-not-editable = እዚ ማስታወሻ ብዝሓደሰ ስሪት ናይቲ ኣፕ እዩ ተገይሩ። ክንበብን ክስረዝን ይኽእል እዩ፣ ክቕየር ግን ኣይክእልን እዩ።
error-note-damaged = እዚ ማስታወሻ ተበላሽዩ እዩ፣ ክንበብ ኣይክእልን እዩ። እቶም ካልኦት ኣይተተንከፉን። ዝተዓሸገ ቅዳሕ እንተሎ፣ ንዕኡ ምለሱ።
error-length-differs = እቲ ፋይል እናተነበበ ከሎ ተቐይሩ። ካብኡ ዝተሓዘ ነገር የለን። እንደገና ፈትኑ።
error-copy-unreadable = እዚ ፋይል ናትና ዝተዓሸገ ቅዳሕ ኣይኮነን፣ ወይ ተበላሽዩ እዩ። ካብኡ ተወሳኺ ዝተወስደ ነገር የለን።
error-public-key-not-known = እዚ እንፈልጦ ህዝባዊ መፍትሕ ኣይኮነን። ብ age1 ይጅምር።
error-not-enough-memory = እዚ መሳርሒ ነዚ ዝኣክል ነጻ ሚሞሪ የብሉን። ዝተቐየረ ነገር የለን። ካልኦት ኣፕታት ዕጸዉ፣ እንደገና ከኣ ፈትኑ።
