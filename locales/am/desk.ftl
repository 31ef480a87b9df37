### What the desk’s command line shows.
### State: draft. Not read by anybody who speaks it natively.

## Labels beside a result. Short: they stand in a column of eleven characters.

label-phone = ስልክ
label-web = ድረ ገጽ
label-email = ኢሜይል
label-open = የሥራ ሰዓት
label-distance = ርቀት
label-town = ከተማ
label-about = ስለ እሱ
label-why = ለምን
label-not-known = የማይታወቅ
label-trust = እምነት
label-id = ID
label-guide = በመመሪያ
label-understood = የተረዳነው
label-categories = ዓይነቶች
label-sources = ምንጮች
no-number = የተመዘገበ ቁጥር የለም።
more-numbers =
    { $count ->
        [one] ሌላ { $count } ቁጥርም አለ፦ turnstone show ID
       *[other] ሌሎች { $count } ቁጥሮችም አሉ፦ turnstone show ID
    }
elsewhere-more = በሌሎች አገሮችም ውጤቶች አሉ። እነሱን ለማየት --country ይተዉ።
heading-services = ምን ይሰጣል

## Long work

progress-index = ማውጫው እየተዘጋጀ ነው
progress-import = መረጃው እየገባ ነው

## Packs

pack-written = ተጽፏል፦ { $name }፣ መዝገቦች { $records }፣ ባይት { $bytes }።
inspect-size = { $packed } ባይት፣ ሲዘረጋ { $decoded }
inspect-languages = ቋንቋዎች፦ { $languages }

## The report of an import

report-table = ሰንጠረዥ
report-rows = ረድፎች
report-kept = የተያዘ
report-mended = የታረመ
report-dropped = የተተወ
report-total = ድምር
report-outcome = ውጤት
report-reason = ምክንያት
report-count = ብዛት
report-lines = መስመሮች
report-ignored-files = የHSDS ሰንጠረዥ ያልሆኑ ፋይሎች፦ { $files }
report-missing-files = መረጃው የሚጠቅሳቸው ግን የሌሉ ፋይሎች፦ { $files }

## Checking the content

check-summary =
    { $findings ->
        [0] { $files } ፋይሎች፣ ምንም ስሕተት የለም።
        [one] { $files } ፋይሎች፣ { $findings } ስሕተት ተገኝቷል።
       *[other] { $files } ፋይሎች፣ { $findings } ስሕተቶች ተገኝተዋል።
    }
finding-unreadable = ይህ ሊነበብ አይችልም
finding-need-words = በፍላጎት ቃላቱ ውስጥ ስሕተት አለ
finding-edition = አንድ edition.toml መኖር አለበት
finding-unknown-file = የፋይሉ ስም የአገር ኮድ አይደለም
finding-unknown-category = እንዲህ ያለ የእርዳታ ዓይነት የለም
finding-unknown-audience = እንዲህ ያለ ቡድን የለም
finding-no-source = ለዚህ ምንጭ ያስፈልጋል
finding-phone-without-source = ለቁጥር ምንጭ ያስፈልጋል
finding-phone-of-closed = የተዘጋ ነገር ቁጥር የለውም
finding-phone-of-low-confidence = የራሱ ያልሆነ አንድ ምንጭ ለቁጥር አይበቃም
finding-invalid-number = ዓለም አቀፍ ቁጥርም አጭር ቁጥርም አይደለም
finding-invalid-short-number = አጭር ቁጥር መነሻ ኮድ የለውም፣ አሃዞቹም ጥቂት ናቸው
finding-number-not-as-printed = የሚደወለው ከታተመው ጋር አንድ አይደለም
finding-two-numbers = ወይ ቁጥር ወይ አጭር ቁጥር፣ ሁለቱም አይደሉም
finding-invalid-date = ቀን YYYY፣ YYYY-MM ወይም YYYY-MM-DD ነው
finding-invalid-hours = እነዚህን ሰዓታት መረዳት አልተቻለም
finding-no-time-zone = ለሰዓታት የሰዓት ሰቅ ያስፈልጋል
finding-invalid-time-zone = እንዲህ ያለ የሰዓት ሰቅ የለም
finding-invalid-language = የቋንቋ ኮድ አይደለም፣ ወይም በመደበኛ ቅርጹ አልተጻፈም
finding-invalid-country = የአገር ኮድ አይደለም፣ ወይም የፋይሉ አገር አይደለም
finding-invalid-address = የድረ ገጽም የኢሜይልም አድራሻ አይደለም
finding-invalid-key = ቁልፍ በትንንሽ ፊደላት እና በሰረዝ ይጻፋል
finding-duplicate-key = ይህ ቁልፍ ሁለት ጊዜ አለ
finding-duplicate-name = ይህ ስም ሁለት ጊዜ አለ
finding-empty-text = ይህ ጽሑፍ ምንም አይልም
finding-invalid-ages = ትንሹ ዕድሜ ከትልቁ ይበልጣል
finding-contradiction = ይህ ከራሱ ጋር ይጋጫል
finding-guide-head = የዚህ መመሪያ ራስጌ በ docs/guides.md እንዳለው አይደለም
finding-guide-markup = መመሪያዎች እንዲህ ያለ ነገር የላቸውም፦ ያላቸው ነገር በ docs/guides.md ተዘርዝሯል
finding-guide-braces = እያንዳንዱ ክፍል በስሙ እና በሚመሠረትበት ነገር ያበቃል፣ በጥምዝ ቅንፍ ውስጥ
finding-guide-duplicate = የዚህ መመሪያ ሁለት ክፍሎች አንድ ዓይነት ስም አላቸው
finding-guide-source = ይህን ምንጭ ያነበበ ሰው የለም፦ በ content/guides/sources.tsv ውስጥ የለም
finding-guide-link = ይህ ሊንክ የትም አያደርስም
finding-guide-number = የሚደወሉ ቁጥሮች በማውጫው ውስጥ ይቀመጣሉ፣ እዚያ ምንጭ አላቸው
finding-guide-translation = ይህ እንደ እንግሊዝኛው መመሪያ አይደለም
finding-glossary = ይህ ቃል ትርጉም የለውም፣ ወይም ምንጩን ማንም አላነበበም

## Guides on a computer

guide-list-hint = አንዱን ለማንበብ፦ turnstone guide show ስም
guide-unknown = ይህ ስም ያለው መመሪያ የለም። ይመልከቱ፦ turnstone guide list
term-unknown = በቃላት ዝርዝሩ ውስጥ እንዲህ ያለ ቃል የለም። ይመልከቱ፦ turnstone guide terms

## The tools for translators

locale-language = ቋንቋ
locale-messages = መልእክቶች
locale-needs = የፍላጎት ቃላት
locale-guides = መመሪያዎች
locale-terms = ቃላት
locale-outdated = ያረጁ
locale-state = ሁኔታ
locale-state-draft = ረቂቅ
locale-state-reviewed = የተመረመረ
locale-state-not-shown = የማይታይ
locale-new-made = ተፈጥሯል፦ { $folder }። መጀመሪያ app.ftl ይተርጉሙ፣ ከዚያ ይህን ይጻፉ፦ turnstone locale check
locale-exported = ተጽፏል፦ { $name }፣ { $rows } ጽሑፎች።
locale-imported = { $changed } ጽሑፎች ተቀይረዋል፣ { $same } እንደነበሩ ናቸው።
locale-left = እነዚህ ረድፎች እንዳሉ ተትተዋል፦ የእንግሊዝኛ ጽሑፋቸው አሁን ሌላ ነው፣ ወይም ይህ ስም ያለው ነገር የለም። ሰንጠረዡን እንደገና አውጥተው ጽሑፎችዎን ወደ እሱ ይቅዱ።
locale-facts-not-compared = { $language }፦ ቁጥሮች ከእንግሊዝኛው ጋር ተነጻጽረዋል። አንድ ነገር ምን ያህል ጊዜ እንደሚወስድ እና ምን መደረግ እንደሌለበት የሚናገሩትን ቃላት ይህ ምርመራ ገና አያውቅም፦ እነዚህን እርስዎ ራስዎ ያነጻጽሩ።
locale-stamped = በ{ $count } ክፍሎች ላይ የተተረጎሙበትን የእንግሊዝኛ ጽሑፍ የሚያሳይ ምልክት ተደርጓል።
finding-locale-syntax = ይህ Fluent አይደለም፦ ከእሱ በፊት ያለውን መስመርም ይመልከቱ
finding-locale-state = በመጀመሪያው አስተያየት ውስጥ «### State: draft» ወይም «### State: reviewed» የሚል መስመር ያስፈልጋል፣ ለ reviewed ደግሞ ሁለተኛ ሰው ያስፈልጋል
finding-locale-unknown = በእንግሊዝኛ ይህ ስም ያለው መልእክት የለም፦ የአጻጻፍ ስሕተት ካለ ይመልከቱ
finding-locale-missing = ገና አልተተረጎመም
finding-locale-repeated = ይህ ስም ሁለት ጊዜ አለ፦ አንዱን ያስወግዱ
finding-locale-variable = በእንግሊዝኛ እዚህ እንዲህ ያለ ተለዋዋጭ የለም፦ ስሙን እንደ እንግሊዝኛው ይጻፉ
finding-locale-variable-missing = የእንግሊዝኛው ጽሑፍ አንድ ተለዋዋጭ ጎድሏል፦ በዓረፍተ ነገርዎ ውስጥ በሚገባው ቦታ ያስገቡት
finding-locale-term = የመተግበሪያው ስም ከእንግሊዝኛው በተለየ ቅርጽ ተጽፏል
finding-locale-attribute = የattributes ዝርዝር ከእንግሊዝኛው መልእክት ጋር አንድ አይደለም
finding-locale-plural-missing = የዚህ ቋንቋ አንድ የብዙ ቁጥር ቅርጽ ጎድሏል፦ ከ*[other] በፊት ይጨምሩት
finding-locale-plural-unknown = ይህ ቋንቋ እንዲህ ያለ የብዙ ቁጥር ቅርጽ የለውም፦ ያስወግዱት
finding-locale-one = እዚህ በ«one» ላይ ቁጥሩ በቃል ወይም በአሃዝ ተጽፏል፦ በምትኩ ተለዋዋጩን ይጻፉ
finding-locale-markup = የእንግሊዝኛው ጽሑፍ ሊንክ፣ ትእዛዝ ወይም አማራጭ ጎድሏል፦ እነሱን እንዳሉ ይተዉ
finding-locale-invisible = ማንም ሊያየው የማይችል ምልክት፦ ያስወግዱት
finding-locale-direction = የአቅጣጫ ምልክት፦ ያስወግዱት፣ መተግበሪያው ራሱ ያስቀምጣቸዋል
finding-locale-quotes = ቀጥ ያለ ትእምርተ ጥቅስ፦ የቋንቋዎን ምልክቶች ይጻፉ
finding-locale-long = በማያ ገጹ ላይ ካለው ቦታ ይረዝማል፦ አጠር ያሉ ቃላት ይፈልጉ
finding-locale-folder = የአቃፊው ስም በተለመደው ቅርጹ የተጻፈ የቋንቋ ኮድ አይደለም
finding-locale-same = ከእንግሊዝኛው ጋር አንድ ነው፦ ትክክል ከሆነ እንዳለ ይተዉት
finding-guide-prohibition = እንግሊዝኛው እዚህ «do not» ወይም «never» ይላል፣ ይህ ግን አይልም

## Notes

desk-notes-setup-seen = አንድ ፋይል ለብዙ ማስታወሻ ደብተሮች የሚሆን ቦታ አለው። ስንት እንዳሉ ወይም ምን ያህል እንደሞሉ ከፋይሉ አንድ ቅጂ ማንም ሊያይ አይችልም። ፋይሉ መኖሩ ግን ሊታይ ይችላል፦ በኮምፒውተር ላይ የሚፈጠረው ከመጀመሪያው ማስታወሻ ደብተር ጋር ነው።
desk-notes-setup-forced = ሰው አስገድዶ የይለፍ ሐረጉን ካስጻፈዎት፣ ወይም አንድ ፕሮግራም ኮምፒውተሩን የሚከታተል ከሆነ፣ ማስታወሻ ደብተሩ ሊረዳዎት አይችልም።
desk-notes-setup-computer = ስልክ ለቁልፉ የሚሆን የራሱን ምስጢር ይይዛል፣ ኮምፒውተር ግን አይይዝም፦ ፋይሉን የሚቀዳ ማንኛውም ሰው እስከፈለገው ጊዜ ድረስ የይለፍ ሐረጉን ለመገመት ሊሞክር ይችላል። በዕጣ የወጡ አምስት ቃላት ይውሰዱ። ዲስኩ የቆዩ የፋይሉን ክፍሎች ሊያስቀር ይችላል።
desk-notes-making = ፋይሉ እየተፈጠረ ነው
desk-notes-next = ለመጻፍ፦ turnstone notes new. የይለፍ ሐረጉን ለሚረሱበት ቀን የሚሆን ኮድ፦ turnstone notes recovery-code. ጉዳት የማያመጣ ተጨማሪ ማስታወሻ ደብተር፦ turnstone notes second --keep.
desk-notes-keep-prompt = መቆየት ያለበት ማስታወሻ ደብተር የይለፍ ሐረግ፤ ሌላ ከሌለ Enter ብቻ ይጫኑ፦
desk-notes-this-one-stays = የተከፈተው ማስታወሻ ደብተር እንዳለ ይቆያል።
desk-notes-none-to-keep = አንዱንም ሳይጠቅሱ መቀጠል ይፈልጋሉ? እንዲህ ከሆነ ሌላ ማንኛውም ማስታወሻ ደብተር ሊደመሰስ ይችላል። መቆየት ያለባቸውን በ --keep ይጠቅሳሉ።
desk-notes-yes = awo
desk-notes-erase-word = demsis
desk-notes-answer = ለመቀጠል «{ $word }» ብለው ይጻፉ፦
desk-notes-nothing-changed = ምንም አልተቀየረም።
desk-notes-passphrase-prompt = የይለፍ ሐረግዎ፤ Enter ብቻ እነዚህን ቃላት ይወስዳል፤ «lela» ሌሎች ያወጣል፦
desk-notes-draw-word = lela
desk-notes-recovered = ይህን ማስታወሻ ደብተር የከፈተው የመመለሻ ኮዱ ነው። አሁን አዲስ የይለፍ ሐረግ ይምረጡ፦ turnstone notes passphrase
desk-notes-typing = እያንዳንዱ መስመር Enter ሲጫኑ ይቀመጣል። ነጥብ (.) ብቻ ያለበት መስመር ማስታወሻውን ይጨርሳል።
desk-notes-deleted = ከእንግዲህ የለም፣ በላዩ ላይ ሌላ ተጽፎበታል።
desk-notes-detach-question = ይህ ፋይል ከማስታወሻው ይወገድ? በላዩ ላይ ሌላ ይጻፍበታል፣ ሊመለስም አይችልም።
desk-notes-editor-warning = የጽሑፍ ፕሮግራሙ (editor) ማስታወሻውን ሳይታሸግ በአንድ ፋይል ውስጥ ያገኘዋል። ሲዘጉት በፋይሉ ላይ ሌላ ይጻፍበታል፣ ፋይሉም ይወገዳል። የጽሑፍ ፕሮግራሙ ከዚህ በላይ ሊይዝ ይችላል፦ የswap ፋይሎች፣ ታሪክ፣ ለመጨረሻ ጊዜ የተከፈቱ ፋይሎች። ሥርዓቱ ማህደረ ትውስታውን በswap ቦታው ላይ ሊጽፍ ይችላል።
desk-notes-editor-on-disk = በዚህ ሥርዓት ላይ የጽሑፍ ፕሮግራሙ ፋይል በዲስኩ ላይ ይቀመጣል። በኋላ በላዩ ላይ ሌላ ይጻፍበታል፣ ዲስኩ ግን እዚያ የነበረውን ሊያስቀር ይችላል።
desk-notes-saving = ፋይሉ እየተጻፈ ነው
desk-notes-saved-in-clear = በ{ $name } ውስጥ ሳይታሸግ ተጽፏል፦ እዚያ የሚያገኘው ማንኛውም ሰው ሊከፍተው ይችላል። ሲጨርሱ ይሰርዙት፤ ዲስኩ ግን እዚያ የነበረውን ሊያስቀር ይችላል።
desk-notes-recovery-note = የይለፍ ሐረጉ ሲረሳ ማስታወሻዎቹን ይከፍታል። የሚታየው አንድ ጊዜ ብቻ ነው። በወረቀት ላይ ይጻፉት። ወረቀቱን ከኮምፒውተሩ አርቀው ያስቀምጡ፣ ወይም ለሚያምኑት ሰው ይስጡ። ከዚህ በፊት የነበረ ኮድ ከአሁን ጀምሮ ምንም አይከፍትም።
desk-notes-recovery-warning = ይህ ወረቀት እና የማስታወሻ ደብተሩ ፋይል ቅጂ ያለው ማንኛውም ሰው ማስታወሻዎችዎን ሊከፍት ይችላል።
desk-notes-erasing-note = ይህ ፕሮግራም የይለፍ ሐረጉን በሚጠይቅበት ቦታ ሲጻፍ ይህን ማስታወሻ ደብተር ይከፍታል፣ ሌሎቹን ሁሉ ደግሞ በቅጽበት ለዘለዓለም ይደመስሳል።
desk-notes-erasing-computer = በኮምፒውተር ላይ የፋይሉ ቅጂ አሁንም በቆዩት የይለፍ ሐረጎች ይከፈታል፣ ምንም እንዳልተጻፈ ሆኖ።
desk-notes-grow-note = እያንዳንዱ ማስታወሻ ደብተር ተጨማሪ ቦታ ያገኛል፣ የተዘጋውም ጭምር። ፋይሉ የሚያድገው የዚህን አራት እጥፍ ነው፣ ከዚያ በኋላም ፈጽሞ አያንስም።
desk-notes-grown = አሁን ተጨማሪ ቦታ አለ።
desk-notes-erase-computer = በኮምፒውተር ላይ የፋይሉ ቅጂ አሁንም በይለፍ ሐረጉ ይከፈታል።
desk-notes-restoring = ቅጂው እየተነበበ ነው
desk-notes-restored =
    { $count ->
        [0] በዚህ ቅጂ ውስጥ ያለው ሁሉ አስቀድሞ እዚህ አለ።
        [one] { $count } ማስታወሻ ገብቷል።
       *[other] { $count } ማስታወሻዎች ገብተዋል።
    }
desk-notes-open = ማስታወሻ ደብተሩ ተከፍቷል። list፣ new፣ show 1 ወይም help ብለው ይጻፉ። «lock» ይዘጋዋል፣ ለአምስት ደቂቃ ምንም ቁልፍ ካልተጫኑም ይዘጋል። Esc ሦስት ጊዜ ከተጫኑ ወዲያውኑ ይወጣሉ።
desk-notes-in-memory = ይህ ማስታወሻ ደብተር ያለው በማህደረ ትውስታ ውስጥ ብቻ ነው። ሲዘጋ፣ መጀመሪያ የታሸገ ቅጂ ካልፈጠሩለት፣ በውስጡ ያለው ሁሉ ይጠፋል፦ copy ፋይል
desk-notes-prompt = ማስታወሻዎች>
desk-notes-closed = ማስታወሻ ደብተሩ ተዘግቷል።
desk-notes-idle = ለአምስት ደቂቃ የጻፈ ሰው የለም፦ ማስታወሻ ደብተሩ ተዘግቷል። የተቀመጠው ሁሉ ደኅና ነው።
desk-notes-lock = በሁለት ትእዛዞች መካከል ተከፍቶ የሚቆይ ነገር የለም፦ እያንዳንዱ ትእዛዝ ማስታወሻ ደብተሩን ይከፍታል፣ አንድ ነገር ያደርጋል፣ ይዘጋዋልም። ከፍቶ የሚያቆየው «turnstone notes» ብቻውን ሲጻፍ ነው፣ እዚያም «lock» ይዘጋዋል።

## Help

help-turnstone = { -app-name }፦ ጥለው ለመሄድ ለተገደዱ ሰዎች እርዳታ ይፈልጉ፣ ያለ ኔትወርክ።
help-turnstone-more =
    ይሞክሩ፦ turnstone find "የጥገኝነት ጠበቃ" --country US

    የመውጫ ኮዶች፦ 0 ተገኝቷል ወይም ተደርጓል፣ 1 ምንም አልተገኘም ወይም የሚታረም ነገር አለ፣ 2 ማድረግ አልተቻለም።
help-find = በራስዎ ቃላት እርዳታ ይፈልጉ፣ በየትኛውም ቋንቋ።
help-find-more =
    ያለ --country በመላው ዓለም ይፈለጋል፣ እያንዳንዱ ውጤትም የራሱን አገር ይጠቅሳል።
    በትእዛዝ መስመር ላይ የተጻፉ ቃላት በshell ታሪክ ውስጥ ሊቀሩ ይችላሉ። «turnstone find -» ግን ከstandard input ያነባቸዋል። ከፍለጋ ሌላ የሚቀመጥ ነገር የለም።
help-find-words = ምን እንደሚያስፈልግዎት፣ በራስዎ ቃላት፤ - ከstandard input ያነባል። ያለ ቃላት፣ ከማጣሪያዎቹ ጋር የሚስማማ ሁሉ።
help-find-near = ርቀት ከዚህ ከተማ፣ ወይም ከLATITUDE,LONGITUDE ይለካ
help-find-radius = ቢበዛ ስንት ኪሎ ሜትር ይርቃል
help-find-category = እነዚህ ዓይነቶች ብቻ፣ በኮድ፣ ለምሳሌ asylum-legal፤ የተሳሳተ ኮድ የሚመሳሰሉትን ይጠቅሳል
help-find-phase = ዛሬ (urgent-safety)፣ በዚህ ወር (stabilisation)፣ ወይም ሕይወትን ለመገንባት (long-term) የሚረዳ ብቻ
help-find-audience = እነዚህን ሰዎች የሚያገለግል ብቻ፣ ለምሳሌ lgbtq, trans, youth, women, refugees, undocumented
help-find-speaks = ይህ ቋንቋ የሚነገርበት ብቻ፣ በኮድ ወይም በስም
help-find-free = ነፃ የሆነ ብቻ
help-find-no-id = ፎቶ ያለው መታወቂያ የማይጠይቅ ብቻ
help-find-open = አሁን፣ ወይም እንደ 2026-11-23T18:00:00+01:00 ባለ ጊዜ ክፍት የሆነ ብቻ
help-find-remote = በስልክ ወይም በኢንተርኔት ብቻ
help-find-undocumented = ወረቀት የሌላቸውን ሰዎች የሚያገለግል ብቻ
help-find-strict = የማይታወቀውንም ይተዉ
help-find-limit = ከፍተኛው የውጤት ብዛት
help-find-chips = ተጨማሪ ማጣሪያዎች ምን እንደሚያስቀሩ ያሳዩ
help-show = ስለ አንድ ውጤት ሁሉንም ነገር ያሳዩ።
help-show-id = ከውጤት ሥር ያለው ID
help-now = አሁን የሚመልሱ፦ የአደጋ ጊዜ ቁጥሮች እና የቀውስ ጊዜ መስመሮች።
help-countries = ምን እንዳለ እና ከየት እንደመጣ።
help-guide = መመሪያዎችን እና መሥሪያ ቤቶች የሚጠቀሙባቸውን ቃላት ትርጉም ያንብቡ።
help-guide-list = መመሪያዎቹን ይዘርዝሩ።
help-guide-show = መመሪያ ያሳዩ፣ በምን ላይ እንደሚመሠረትም።
help-guide-show-guide = ስሙ፣ በዝርዝሩ ውስጥ እንዳለው
help-guide-show-second = እያንዳንዱን ጽሑፍ በዚህ ቋንቋም ያሳዩ
help-guide-terms = መሥሪያ ቤቶች የሚጠቀሙባቸውን ቃላት ያብራሩ።
help-guide-terms-words = የቃል መጀመሪያ ወይም ክፍል፤ ካልተሰጠ ሁሉም
help-pack = የመረጃ ጥቅሎችን ያስገቡ፣ ይሥሩ እና ይመርምሩ።
help-pack-import = ከHSDS መረጃ ጥቅል ይሥሩ፣ ስለ እያንዳንዱ ረድፍ ሪፖርት ያለው።
help-pack-import-file = zip፣ አቃፊ ወይም ፋይሎች (CSV, JSON)
help-pack-import-source-id = አጭር እና የማይቀየር፦ የእያንዳንዱ መዝገብ ID አካል ነው
help-pack-import-source-name = ሰዎች ምንጩን በሚያውቁት ስም
help-pack-import-licence = የSPDX አገላለጽ፣ ወይም «none stated»
help-pack-import-source-url = የምንጩ ገጽ
help-pack-import-country = አገር የማይጠቅሱ ረድፎች እና የስልክ ቁጥሮች አገር
help-pack-import-language = የጽሑፎቹ ቋንቋ
help-pack-import-time-zone = የሥራ ሰዓት የሰዓት ሰቅ፣ ለምሳሌ America/New_York
help-pack-import-confirmed-public = ID የያዘ ፋይል፣ በእያንዳንዱ መስመር አንድ፤ ዓይነታቸው ሊደብቀው ቢችልም አድራሻቸው ለሕዝብ ክፍት የሆነ
help-pack-import-report = ሪፖርቱን በJSON ይጻፉ
help-pack-import-pack-id = የጥቅሉ ስም፤ ካልተሰጠ የምንጩ ID
help-pack-import-pack-version = የጥቅሉ እትም
help-pack-build = ከcontent እና ከlocales ጥቅል ይሥሩ።
help-pack-inspect = ጥቅሎችን ይመርምሩ፣ ስለራሳቸው የሚሉትንም ያሳዩ።
help-pack-inspect-file = ጥቅሎች፤ አንድም ካልተጠቀሰ ፕሮግራሙ የያዛቸው
help-content = በይዘቱ ላይ ይሥሩ።
help-content-check = content እና localesን ይመርምሩ፣ ከፋይል እና ከመስመር ጋር።
help-locale = በመተግበሪያው ቋንቋዎች ላይ ይሥሩ።
help-locale-check = የሁሉንም ቋንቋዎች ወይም የአንዱን ጽሑፎች ይመርምሩ፣ ከፋይል፣ ከመስመር፣ ከዓምድ እና ከማረሚያ መንገድ ጋር።
help-locale-check-missing = እያንዳንዱን የጎደለ ጽሑፍም ይጥቀሱ
help-locale-coverage = ከእያንዳንዱ ቋንቋ ምን ያህሉ እንዳለ፣ ሁኔታውም።
help-locale-new = የአዲስ ቋንቋ አቃፊ ይፍጠሩ።
help-locale-pseudo = ማያ ገጾችን ለማየት የሚሆኑ የሙከራ ቋንቋዎችን ይጻፉ፦ en-XA (ረጅም፣ በፊደላቱ ላይ ምልክቶች ያሉት) እና ar-XB (ከቀኝ ወደ ግራ)።
help-locale-export = የአንድን ቋንቋ ጽሑፎች እንደ ሰንጠረዥ ይጻፉ፣ በሰንጠረዥ ፕሮግራም (spreadsheet) ለመክፈት።
help-locale-import = ከእንዲህ ያለ ሰንጠረዥ ጽሑፎችን ያስገቡ።
help-locale-import-file = ሰንጠረዡ (CSV)
help-locale-stamp = በእያንዳንዱ የተተረጎሙ መመሪያዎች ክፍል ላይ የተተረጎመበትን የእንግሊዝኛ ጽሑፍ የሚያሳይ ምልክት ያድርጉ፤ ገና ምልክት በሌለበት ብቻ።
help-locale-stamp-again = የእንግሊዝኛው ጽሑፍ ከዚያ ወዲህ በተቀየረበትም፦ ካነጻጸሯቸው በኋላ
help-notes = የታሸጉ ማስታወሻዎችን ይያዙ፣ የይለፍ ሐረግ ብቻ በሚከፍተው ፋይል ውስጥ።
help-notes-more =
    ማስታወሻ የሚጠቀሰው በዝርዝሩ ውስጥ ባለው ቁጥር ወይም በበቂ የርዕሱ ክፍል ነው። ያለ ትእዛዝ፣ ማስታወሻ ደብተሩ ተከፍቶ ይቆያል፣ እነዚህን ትእዛዞችም አንድ በአንድ ይቀበላል፤ «lock»፣ ለአምስት ደቂቃ ቁልፍ አለመጫን ወይም Esc ሦስት ጊዜ ይዘጋዋል።
    በሁለት ትእዛዞች መካከል ተከፍቶ የሚቆይ ነገር የለም፦ እያንዳንዱ ትእዛዝ የይለፍ ሐረጉን ይጠይቃል፣ አንድ ነገር ያደርጋል፣ ማስታወሻ ደብተሩንም ይዘጋል። የሚዘጋ ነገር የለም።
    በትእዛዝ መስመር ላይ የተጻፉ ቃላት በshell ታሪክ ውስጥ ሊቀሩ ይችላሉ፣ ትእዛዙ በሚሠራበት ጊዜም ሌሎች የዚህ ኮምፒውተር ተጠቃሚዎች ሊያዩዋቸው ይችላሉ። ሲጠየቁ የሚጽፉት ግን በሁለቱም ውስጥ አይቀርም።
    የይለፍ ሐረግ ፈጽሞ አማራጭ ወይም ተለዋዋጭ አይደለም። ለስክሪፕቶች፦ --passphrase-file.
help-notes-data = የማስታወሻ ደብተሮቹ ፋይል አቃፊ
help-notes-passphrase-file = የይለፍ ሐረጎችን እና ሌሎች መልሶችን ሁሉ ከዚህ ፋይል ያንብቡ፣ በእያንዳንዱ መስመር አንድ፣ በሚጠየቁበት ቅደም ተከተል፤ - standard input ነው
help-notes-in-memory = አዲስ ማስታወሻ ደብተር እስኪወጡ ድረስ በማህደረ ትውስታ ውስጥ ብቻ ይያዙ፦ ምንም አይጻፍም፣ ያን ጊዜም ሁሉም ይጠፋል
help-notes-make = ማስታወሻ ደብተር ይፍጠሩ፣ ማስጠንቀቂያዎቹ ይቀድማሉ።
help-notes-make-keep = መቆየት ያለበትን የእያንዳንዱን ሌላ ማስታወሻ ደብተር የይለፍ ሐረግ ይጠይቅ፤ ያልተጠቀሰ ሊደመሰስ ይችላል
help-notes-make-room = ፋይሉ ሲፈጠር ለእያንዳንዱ ማስታወሻ ደብተር የሚሆን MiB፤ የዚህን አራት እጥፍ ይወስዳል
help-notes-list = ማስታወሻዎቹን ይዘርዝሩ።
help-notes-list-tag = ይህ ቃል ያላቸው ማስታወሻዎች ብቻ
help-notes-search = በማስታወሻዎቹ ውስጥ ይፈልጉ።
help-notes-search-words = ሁሉም በአንድ ማስታወሻ ውስጥ መኖር ያለባቸው ቃላት፤ ካልተሰጡ ይጠየቃሉ
help-notes-show = ማስታወሻ ያሳዩ።
help-notes-new = ማስታወሻ ይጻፉ።
help-notes-new-more = ያለ --title እና --body ማስታወሻው ይጠየቃል፤ standard input ተርሚናል ካልሆነ ከእሱ ይነበባል፣ የመጀመሪያው መስመርም ርዕሱ ነው።
help-notes-new-title = ምን እንደሚባል
help-notes-new-body = ምን እንደሚል፤ - ከstandard input ያነበዋል
help-notes-new-tags = ማስታወሻውን ለማግኘት የሚረዱ ቃላት፣ በመካከላቸው ኮማ በማድረግ
help-notes-new-happened = መቼ እንደተፈጠረ፣ በራስዎ ቃላት
help-notes-new-pin = መጀመሪያ ላይ ይቆይ
help-notes-new-unpin = መጀመሪያ ላይ አይቆይ
help-notes-edit = ማስታወሻ ይቀይሩ፦ ያልተጠቀሰው እንዳለ ይቆያል።
help-notes-edit-title = ምን እንደሚባል
help-notes-edit-body = ምን እንደሚል፤ - ከstandard input ያነበዋል
help-notes-edit-tags = ማስታወሻውን ለማግኘት የሚረዱ ቃላት፣ በመካከላቸው ኮማ በማድረግ፣ ባሉት ምትክ
help-notes-edit-happened = መቼ እንደተፈጠረ፣ በራስዎ ቃላት፤ ባዶ ያስወግደዋል
help-notes-edit-pin = መጀመሪያ ላይ ይቆይ
help-notes-edit-unpin = መጀመሪያ ላይ አይቆይ
help-notes-edit-editor = የጽሑፍ ፕሮግራምዎን ($VISUAL ወይም $EDITOR) ከማስጠንቀቂያ በኋላ ይክፈቱ፣ በማህደረ ትውስታ ውስጥ ባለ ፋይል
help-notes-edit-on-disk = ሥርዓቱ በማህደረ ትውስታ ውስጥ ቦታ ከሌለው፣ የጽሑፍ ፕሮግራሙ ፋይል በዲስኩ ላይ እንዲቀመጥ ይፍቀዱ
help-notes-attach = ፋይል አሽገው በማስታወሻ ውስጥ ያስገቡ።
help-notes-attach-file = ፋይሉ፤ ባለበት ቦታም ይቀራል
help-notes-detach = የተያያዘ ፋይል ያስወግዱ።
help-notes-save-attachment = የተያያዘ ፋይል ሳይታሸግ ወደ አዲስ ፋይል ይጻፉ።
help-notes-save-attachment-file = የሚጻፈው ፋይል፤ ከዚህ በፊት መኖር የለበትም
help-notes-delete = ማስታወሻ እና ከእሱ ጋር የተያያዘውን ይሰርዙ።
help-notes-passphrase = ሌላ የይለፍ ሐረግ ይምረጡ።
help-notes-recovery-code = አንድ ጊዜ ብቻ የሚታይ የመመለሻ ኮድ ይፍጠሩ።
help-notes-erasing-passphrase = ይህን ማስታወሻ ደብተር የሚከፍት፣ ሌሎቹን ሁሉ ደግሞ የሚደመስስ የይለፍ ሐረግ ያዘጋጁ።
help-notes-erasing-passphrase-clear = ያስወግዱት
help-notes-second = ሌላ ማስታወሻ ደብተር ይፍጠሩ፤ ይህ ይቆያል።
help-notes-second-keep = መቆየት ያለበትን የእያንዳንዱን ተጨማሪ ማስታወሻ ደብተር የይለፍ ሐረግ ይጠይቅ
help-notes-grow = የእያንዳንዱን ማስታወሻ ደብተር ቦታ ያስፉ።
help-notes-grow-mib = ስንት MiB እንደሚጨመር፤ ያለ ቁጥር፣ የሚቻለውን ያህል
help-notes-copy = የታሸገ ቅጂ ይጻፉ፣ በራሱ የይለፍ ሐረግ ወይም በአንድ ሰው ቁልፍ።
help-notes-copy-file = የሚጻፈው ፋይል፤ ከዚህ በፊት መኖር የለበትም
help-notes-copy-note = እነዚህ ማስታወሻዎች ብቻ
help-notes-copy-for = በዚህ የage የሕዝብ ቁልፍ (age1…) ያሽጉት፣ ለምሳሌ በጠበቃ ቁልፍ
help-notes-restore = የታሸገ ቅጂ ማስታወሻዎችን ያስገቡ።
help-notes-restore-file = የታሸገው ቅጂ
help-notes-erase = ይህን ማስታወሻ ደብተር ለዘለዓለም ይደምስሱ።
help-notes-lock = ተከፍቶ በሚቆይበት ቦታ ማስታወሻ ደብተሩን ይዝጉ።
help-any-note = በዝርዝሩ ውስጥ ያለው ቁጥር፣ ወይም በቂ የርዕሱ ክፍል
help-any-name = የተያያዘው ፋይል ስም ወይም ቁጥር
help-any-json = ለፕሮግራሞች፦ JSON
help-any-country = የት እንዳሉ፦ ሁለት ፊደላት ወይም ስም። ፈጽሞ አይገመትም።
help-any-lang = የሚያነቧቸው ቋንቋዎች፣ ከሁሉ የሚሻለው መጀመሪያ
help-any-now = ሰዓቱ፣ ለሙከራ፣ ለምሳሌ 2026-11-23T18:00:00Z
help-any-pack = ማንም ባልፈረመበት በዚህ ጥቅል ውስጥም ይፈልጉ፤ ከእሱ የሚመጣ ሁሉ ምልክት ይደረግበታል
help-any-data-dir = የተዘጋጀው ማውጫ የሚቀመጥበት፦ የሕዝብ መረጃ ብቻ
help-any-folder = content እና locales ያሉበት አቃፊ
help-any-locale = አንድ ቋንቋ፣ በኮድ፣ ለምሳሌ so ወይም fa-AF
help-any-output = የሚጻፍበት ቦታ
help-value-guide = ስም
help-value-second = ቋንቋ
help-value-locale = ኮድ
help-value-data = አቃፊ
help-value-passphrase-file = ፋይል
help-value-room = MIB
help-value-mib = MIB
help-value-tag = ቃል
help-value-note = ማስታወሻ
help-value-name = ስም
help-value-title = ጽሑፍ
help-value-body = ጽሑፍ
help-value-tags = ቃላት
help-value-happened = ጽሑፍ
help-value-for = ቁልፍ
help-value-words = ቃላት
help-value-near = ቦታ
help-value-radius = ኪሜ
help-value-category = ኮድ
help-value-phase = ምዕራፍ
help-value-audience = ማን
help-value-speaks = ቋንቋ
help-value-open = ጊዜ
help-value-limit = ቁጥር
help-value-id = ID
help-value-file = ፋይል
help-value-source-id = ID
help-value-source-name = ስም
help-value-licence = ፈቃድ
help-value-source-url = URL
help-value-country = አገር
help-value-language = ቋንቋ
help-value-time-zone = ሰቅ
help-value-confirmed-public = ፋይል
help-value-report = ፋይል
help-value-pack-id = ID
help-value-pack-version = ቁጥር
help-value-lang = ቋንቋዎች
help-value-now = ጊዜ
help-value-pack = ፋይል
help-value-data-dir = አቃፊ
help-value-folder = አቃፊ
help-value-output = ፋይል

## Errors: what happened, what to do

desk-error-unreadable = { $name } ሊነበብ አይችልም፣ ወይም በጣም ትልቅ ነው። ስሙን፣ እንዲሁም ማንበብ ይፈቀድልዎት እንደሆነ ይመልከቱ።
desk-error-unwritable = { $name } ሊጻፍ አይችልም። ምንም አልተቀየረም። አቃፊውን እና የቀረውን ቦታ ይመልከቱ።
desk-error-pack-damaged = { $name } ጥቅል አይደለም፣ ወይም ተበላሽቷል ወይም ተቆርጧል። ከመጣበት ቦታ እንደገና ያምጡት።
desk-error-pack-changed = { $name } ከተሠራ በኋላ ተቀይሯል። አይመኑት፤ እንደገና ያምጡት።
desk-error-pack-too-large = { $name } ማንኛውም ጥቅል ሊኖረው ከሚችለው መጠን ይበልጣል። አልተከፈተም።
desk-error-pack-too-new = { $name } የተሠራው በአዲስ ስሪት ነው። መጀመሪያ { -app-name } ያዘምኑ።
desk-error-pack-unwritable = መዝገቦቹ ጥቅል አይሆኑም፦ ሁለቱ አንድ ID ይጋራሉ። { $name } አልተጻፈም።
desk-error-import-zip = የzip ፋይሉ ተበላሽቷል ወይም ተቆርጧል። የገባ ነገር የለም።
desk-error-import-large = የሚገባው መረጃ ሲዘረጋ ከ{ $limit } ባይት ይበልጣል። የገባ ነገር የለም።
desk-error-import-dense = በzip ውስጥ ያለ አንድ ፋይል ሲዘረጋ ከመጠኑ { $limit } እጥፍ ይበልጣል፤ እንዲህ የሚሆን ማውጫ የለም። የገባ ነገር የለም።
desk-error-import-files = የሚገባው መረጃ ከ{ $limit } በላይ ፋይሎች አሉት። የገባ ነገር የለም።
desk-error-import-rows = የሚገባው መረጃ ከ{ $limit } በላይ ረድፎች አሉት። የገባ ነገር የለም።
desk-error-import-columns = አንድ ሰንጠረዥ ከ{ $limit } በላይ ዓምዶች አሉት። የገባ ነገር የለም።
desk-error-import-deep = JSON ከ{ $limit } ደረጃዎች በላይ ይጠልቃል። የገባ ነገር የለም።
desk-error-import-json = የአንድ JSON ፋይል መስመር { $limit } JSON አይደለም። የገባ ነገር የለም።
desk-error-import-no-tables = ምንም የHSDS ሰንጠረዥ አልተገኘም። zip፣ የCSV ፋይሎች አቃፊ፣ ወይም JSON ፋይል ይጥቀሱ።
desk-error-import-options = ይህ አማራጭ ስሕተት ነው፦ { $name }። turnstone pack import --help ይመልከቱ።
desk-error-import-other = መረጃው ሊገባ አይችልም።
desk-error-content =
    { $count ->
        [one] በይዘቱ ውስጥ { $count } ስሕተት አለ። የተጻፈ ጥቅል የለም።
       *[other] በይዘቱ ውስጥ { $count } ስሕተቶች አሉ። የተጻፈ ጥቅል የለም።
    }
desk-error-place = { $name } የሚባል ከተማ እዚህ የለም። በአቅራቢያ ያለ ትልቅ ከተማ፣ ወይም LATITUDE,LONGITUDE ይሞክሩ።
desk-error-place-similar = { $name } የሚባል ከተማ እዚህ የለም። ከእነዚህ አንዱን ማለትዎ ነው፦ { $towns }?
desk-error-country = { $name } የምናውቀው አገር አይደለም። ሁለቱን ፊደሎቹን ይጠቀሙ፣ ለምሳሌ DE ወይም US።
desk-error-language = { $name } የምናውቀው ቋንቋ አይደለም። መለያ ኮዱን ይጠቀሙ፣ ለምሳሌ fa ወይም es።
desk-error-time = { $name } ጊዜ አይደለም። እንዲህ ብለው ይጻፉት፦ 2026-11-23T18:00:00+01:00
desk-error-no-terminal = የይለፍ ሐረጉን ለመጠየቅ ተርሚናል የለም። በስክሪፕት ውስጥ --passphrase-file ይጠቀሙ።
desk-error-not-answered = የሆነ ነገር ተጠይቆ መልስ አልተሰጠም። ተጨማሪ የተቀየረ ነገር የለም።
desk-error-not-text = ይህ ጽሑፍ (UTF-8) አይደለም፣ ወይም ለአንድ ማስታወሻ በጣም ረጅም ነው። ምንም አልተቀየረም።
desk-error-no-notes-folder = ይህ ሥርዓት ለመረጃዎ የሚሆን አቃፊ አይጠቅስም። በ --data አንድ ይጥቀሱ።
desk-error-notes-folder = ማስታወሻዎች በ{ $name } ውስጥ ሊቀመጡ አይችሉም፦ ሊፈጠር፣ ሊነበብ ወይም ሊጻፍ አይችልም። ምንም አልተቀየረም። በ --data ሌላ አቃፊ ይጥቀሱ፣ ወይም በ --in-memory እስኪወጡ ድረስ ማስታወሻዎችን በማህደረ ትውስታ ውስጥ ይያዙ።
desk-error-no-notebook = በ{ $name } ውስጥ ማስታወሻ ደብተር የለም። አንድ ለመፍጠር፦ turnstone notes make. ወይም አቃፊውን በ --data ይጥቀሱ።
desk-error-note = ይህ ቁጥር ያለው፣ ወይም በርዕሱ ውስጥ እነዚህ ቃላት ያሉት ማስታወሻ የለም። ይመልከቱ፦ turnstone notes list
desk-error-note-ambiguous = በርዕሳቸው ውስጥ እነዚህ ቃላት ያሏቸው በርካታ ማስታወሻዎች አሉ። አንዱን በቁጥሩ ይጥቀሱ፦ { $numbers }
desk-error-attachment = ከማስታወሻው ጋር ይህ ስም ያለው ፋይል አልተያያዘም። ይመልከቱ፦ turnstone notes show ማስታወሻ
desk-error-file-exists = { $name } አስቀድሞ አለ። እንዳለ ተትቷል። ሌላ ስም ይምረጡ።
desk-error-nothing-to-change = ምን እንደሚቀየር አልተገለጸም። ይመልከቱ፦ turnstone notes edit --help
desk-error-growth = ማስታወሻ ደብተሮች ይህን ያህል ሊሰፉ አይችሉም። ይመልከቱ፦ turnstone notes grow
desk-error-no-editor = ሥርዓቱ የጽሑፍ ፕሮግራም አይጠቅስም። VISUAL ወይም EDITOR ያዘጋጁ፣ ወይም ማስታወሻውን በአማራጮች ይቀይሩ።
desk-error-editor-failed = የጽሑፍ ፕሮግራሙ መጀመር አልቻለም፣ ወይም ሳይሳካ ቀረ። ማስታወሻው እንዳለ ተትቷል።
desk-error-no-memory-folder = ይህ ሥርዓት በማህደረ ትውስታ ውስጥ ለፋይል የሚሆን ቦታ የለውም፣ ስለዚህ የጽሑፍ ፕሮግራሙ ፋይል በዲስኩ ላይ ይቀመጥ ነበር። ያንን ከፈለጉ --on-disk ይጻፉ፣ ወይም ማስታወሻውን በአማራጮች ይቀይሩ።
desk-error-in-memory = በማህደረ ትውስታ ውስጥ ብቻ ያለ ነገር ትእዛዙ ሲያበቃ ይጠፋል። --in-memory ያለ ትእዛዝ ይጠቀሙ፦ turnstone notes --in-memory
