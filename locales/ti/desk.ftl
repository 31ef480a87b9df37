### What the desk’s command line shows.
### State: draft. Not read by anybody who speaks it natively.

## Labels beside a result. Short: they stand in a column of eleven characters.

label-phone = ተሌፎን
label-web = ወብሳይት
label-email = ኢመይል
label-open = ሰዓታት
label-distance = ርሕቀት
label-town = ከተማ
label-about = ብዛዕባኡ
label-why = ስለምንታይ
label-not-known = ዘይተፈልጠ
label-trust = እምነት
label-id = ID
label-guide = ኣብ መምርሒ
label-understood = ዝተረድአ
label-categories = ዓይነታት
label-sources = ምንጭታት
no-number = ዝተመዝገበ ቁጽሪ የለን።
more-numbers =
    { $count ->
        [one] ካልእ { $count } ቁጽሪ እውን ኣሎ፦ turnstone show ID
       *[other] ካልኦት { $count } ቁጽርታት እውን ኣለዉ፦ turnstone show ID
    }
elsewhere-more = ኣብ ካልኦት ሃገራት እውን ውጽኢታት ኣለዉ። ንምርኣዮም --country ግደፉ።
heading-services = እንታይ ይህብ

## Long work

progress-index = እቲ ዝርዝር ሓገዝ ይዳሎ ኣሎ
progress-import = እቲ ሓበሬታ ይኣቱ ኣሎ

## Packs

pack-written = ተጻሒፉ፦ { $name }፣ መዝገባት { $records }፣ ባይት { $bytes }።
inspect-size = { $packed } ባይት፣ ምስ ተዘርግሐ { $decoded }
inspect-languages = ቋንቋታት፦ { $languages }

## The report of an import

report-table = ሰንጠረዥ
report-rows = መስርዓት
report-kept = ዝተሓዘ
report-mended = ዝተዓረየ
report-dropped = ዝተሓድገ
report-total = ድምር
report-outcome = ውጽኢት
report-reason = ምኽንያት
report-count = ብዝሒ
report-lines = መስመራት
report-ignored-files = ሰንጠረዥ HSDS ዘይኮኑ ፋይላት፦ { $files }
report-missing-files = እቲ ሓበሬታ ዝጠቐሶም፣ ግን ዘየለዉ ፋይላት፦ { $files }

## Checking the content

check-summary =
    { $findings ->
        [0] { $files } ፋይላት፣ ዝኾነ ጌጋ የለን።
        [one] { $files } ፋይላት፣ { $findings } ጌጋ ተረኺቡ።
       *[other] { $files } ፋይላት፣ { $findings } ጌጋታት ተረኺቦም።
    }
finding-unreadable = እዚ ክንበብ ኣይክእልን እዩ
finding-need-words = ኣብቶም ናይ ድሌት ቃላት ጌጋ ኣሎ
finding-edition = ሓደ edition.toml ክህሉ ኣለዎ
finding-unknown-file = ስም ናይቲ ፋይል ናይ ሃገር ኮድ ኣይኮነን
finding-unknown-category = ከምዚ ዝበለ ዓይነት ሓገዝ የለን
finding-unknown-audience = ከምዚ ዝበለ ጉጅለ የለን
finding-no-source = ነዚ ምንጪ የድልዮ
finding-phone-without-source = ንቁጽሪ ምንጪ የድልዮ
finding-phone-of-closed = ዝተዓጽወ ነገር ቁጽሪ የብሉን
finding-phone-of-low-confidence = ናይ ገዛእ ርእሱ ዘይኮነ ሓደ ምንጪ ንቁጽሪ እኹል ኣይኮነን
finding-invalid-number = ዓለምለኻዊ ቁጽሪ ወይ ሓጺር ቁጽሪ ኣይኮነን
finding-invalid-short-number = ሓጺር ቁጽሪ መቕድም ኮድ የብሉን፣ ኣሃዛቱ እውን ውሑዳት እዮም
finding-number-not-as-printed = እቲ ዝድወል ምስቲ ዝተሓትመ ሓደ ኣይኮነን
finding-two-numbers = ወይ ቁጽሪ ወይ ሓጺር ቁጽሪ፣ ክልቲኡ ኣይኮነን
finding-invalid-date = ዕለት YYYY፣ YYYY-MM ወይ YYYY-MM-DD እዩ
finding-invalid-hours = እዚ ሰዓታት ኣይተረድአን
finding-no-time-zone = ንሰዓታት ናይቲ ቦታ ኣቆጻጽራ ሰዓት የድልዮም
finding-invalid-time-zone = ከምዚ ዝበለ ናይ ቦታ ኣቆጻጽራ ሰዓት የለን
finding-invalid-language = ናይ ቋንቋ ኮድ ኣይኮነን፣ ወይ ብልሙድ ቅርጹ ኣይተጻሕፈን
finding-invalid-country = ናይ ሃገር ኮድ ኣይኮነን፣ ወይ ናይቲ ፋይል ኣይኮነን
finding-invalid-address = ናይ ወብሳይት ወይ ናይ ኢመይል ኣድራሻ ኣይኮነን
finding-invalid-key = መፍትሕ ብንኣሽቱ ፊደላትን ሰረዛትን ይጽሓፍ
finding-duplicate-key = እዚ መፍትሕ ክልተ ግዜ ኣሎ
finding-duplicate-name = እዚ ስም ክልተ ግዜ ኣሎ
finding-empty-text = እዚ ጽሑፍ ዝብሎ ነገር የብሉን
finding-invalid-ages = እቲ ዝነኣሰ ዕድመ ካብቲ ዝዓበየ ይበልጽ
finding-contradiction = እዚ ንነብሱ ይጻረር
finding-guide-head = ርእሲ ናይዚ መምርሒ ከምቲ ኣብ docs/guides.md ዘሎ ኣይኮነን
finding-guide-markup = መምርሒታት ከምዚ ዓይነት ነገር የብሎምን፦ ዘለዎም ኣብ docs/guides.md ተዘርዚሩ ኣሎ
finding-guide-braces = ነፍሲ ወከፍ ክፋል ብስሙን ብዝምርኮሰሉን ይውዳእ፣ ኣብ ውሽጢ ጥምዙዝ ቅንፍ
finding-guide-duplicate = ክልተ ክፋላት ናይዚ መምርሒ ሓደ ዓይነት ስም ኣለዎም
finding-guide-source = ነዚ ምንጪ ዘንበቦ ሰብ የለን፦ ኣብ content/guides/sources.tsv የለን
finding-guide-link = እዚ ሊንክ ናብ ዝኾነ ቦታ ኣየብጽሕን እዩ
finding-guide-number = ዝድወለሎም ቁጽርታት ኣብቲ ዝርዝር ሓገዝ ይቕመጡ፣ ኣብኡ ምንጪ ኣለዎም
finding-guide-translation = እዚ ከምቲ ናይ እንግሊዝኛ መምርሒ ኣይኮነን
finding-glossary = እዚ ቃል ትርጉም የብሉን፣ ወይ ምንጩ ዝኾነ ሰብ ኣየንበቦን

## Guides on a computer

guide-list-hint = ሓደ ንምንባብ፦ turnstone guide show ስም
guide-unknown = እዚ ስም ዘለዎ መምርሒ የለን። ርአዩ፦ turnstone guide list
term-unknown = ከምዚ ዝበለ ቃል ኣብቲ ዝርዝር ቃላት የለን። ርአዩ፦ turnstone guide terms

## The tools for translators

locale-language = ቋንቋ
locale-messages = መልእኽታት
locale-needs = ናይ ድሌት ቃላት
locale-guides = መምርሒታት
locale-terms = ቃላት
locale-outdated = ዝኣረጉ
locale-state = ኩነታት
locale-state-draft = ንድፊ
locale-state-reviewed = ዝተመርመረ
locale-state-not-shown = ዘይርአ
locale-new-made = ተገይሩ፦ { $folder }። መጀመርታ app.ftl ተርጕሙ፣ ድሕሪኡ ነዚ ጽሓፉ፦ turnstone locale check
locale-exported = ተጻሒፉ፦ { $name }፣ { $rows } ጽሑፋት።
locale-imported = { $changed } ጽሑፋት ተቐይሮም፣ { $same } ከም ዘለዉዎ እዮም።
locale-left = እዞም መስርዓት ከም ዘለዉዎ ተገዲፎም፦ ናይ እንግሊዝኛ ጽሑፎም ሕጂ ካልእ እዩ፣ ወይ እዚ ስም ዘለዎ ነገር የለን። ነቲ ሰንጠረዥ ከም ብሓድሽ ኣውጽእዎ፣ ጽሑፋትኩም ከኣ ናብኡ ቅድሑ።
locale-facts-not-compared = { $language }፦ ቁጽርታት ምስ እንግሊዝኛ ተነጻጺሮም። ሓደ ነገር ክንደይ ግዜ ከም ዝወስድን እንታይ ክግበር ከም ዘይብሉን ዝገልጹ ቃላት እዚ መርመራ ገና ኣይፈልጦምን እዩ፦ ነዚኦም ባዕልኹም ኣነጻጽሩ።
locale-stamped = ኣብ { $count } ክፋላት፣ ካብኡ ዝተተርጐሙሉ ናይ እንግሊዝኛ ጽሑፍ ዘርኢ ምልክት ተገይሩ።
finding-locale-syntax = እዚ Fluent ኣይኮነን፦ ነቲ ቅድሚኡ ዘሎ መስመር እውን ርአዩ
finding-locale-state = ኣብቲ ቀዳማይ ርእይቶ “### State: draft” ወይ “### State: reviewed” ዝብል መስመር የድሊ፣ ን reviewed ከኣ ካልኣይ ሰብ የድሊ
finding-locale-unknown = ኣብ እንግሊዝኛ እዚ ስም ዘለዎ መልእኽቲ የለን፦ ናይ ጽሕፈት ጌጋ እንተሎ ርአዩ
finding-locale-missing = ገና ኣይተተርጐመን
finding-locale-repeated = እዚ ስም ክልተ ግዜ ኣሎ፦ ንሓደ ኣወግዱ
finding-locale-variable = ኣብ እንግሊዝኛ ኣብዚ ከምዚ ዝበለ ተለዋዋጢ የለን፦ ስሙ ከምቲ ናይ እንግሊዝኛ ጽሓፉ
finding-locale-variable-missing = ሓደ ተለዋዋጢ ናይቲ ናይ እንግሊዝኛ ጽሑፍ ጐዲሉ፦ ኣብ ምሉእ ሓሳብኩም ኣብ ዝግበኦ ቦታ ኣእትውዎ
finding-locale-term = ስም ናይቲ ኣፕ ካብቲ ናይ እንግሊዝኛ ብዝተፈልየ ቅርጺ ተጻሒፉ
finding-locale-attribute = እቶም attributes ናይቲ ናይ እንግሊዝኛ መልእኽቲ ኣይኮኑን
finding-locale-plural-missing = ሓደ ናይዚ ቋንቋ ቅርጺ ብዙሕ ጐዲሉ፦ ቅድሚ *[other] ወስኽዎ
finding-locale-plural-unknown = እዚ ቋንቋ ከምዚ ዝበለ ቅርጺ ብዙሕ የብሉን፦ ኣወግድዎ
finding-locale-one = ኣብዚ ኣብ “one” እቲ ቁጽሪ ብቃል ወይ ብኣሃዝ ተጻሒፉ፦ ኣብ ክንድኡ ነቲ ተለዋዋጢ ጽሓፉ
finding-locale-markup = ሊንክ፣ ትእዛዝ ወይ ኣማራጺ ናይቲ ናይ እንግሊዝኛ ጽሑፍ ጐዲሉ፦ ከም ዘለዉዎ ግደፍዎም
finding-locale-invisible = ዝኾነ ሰብ ክርእዮ ዘይክእል ምልክት፦ ኣወግድዎ
finding-locale-direction = ናይ ኣንፈት ምልክት፦ ኣወግድዎ፣ እቲ ኣፕ ባዕሉ የቐምጦም
finding-locale-quotes = ቅኑዕ ምልክት ጥቕሲ፦ ናይ ቋንቋኹም ምልክታት ጽሓፉ
finding-locale-long = ካብቲ ኣብ ስክሪን ዘለዎ ቦታ ይነውሕ፦ ዝሓጸራ ቃላት ድለዩ
finding-locale-folder = ስም ናይቲ ፎልደር ብልሙድ ቅርጹ ዝተጻሕፈ ናይ ቋንቋ ኮድ ኣይኮነን
finding-locale-same = ምስቲ ናይ እንግሊዝኛ ሓደ እዩ፦ ልክዕ እንተ ኾይኑ ከም ዘለዎ ግደፍዎ
finding-guide-prohibition = እንግሊዝኛ ኣብዚ “do not” ወይ “never” ይብል፣ እዚ ግን ኣይብልን እዩ

## Notes

desk-notes-setup-seen = ኣብ ሓደ ፋይል ንብዙሓት ደብተራት ዝኸውን ቦታ ኣሎ። ክንደይ ከም ዘለዉ ወይ ክንደይ ከም ዝመልኡ፣ ካብ ሓደ ቅዳሕ ናይቲ ፋይል ዝኾነ ሰብ ክርኢ ኣይክእልን እዩ። እቲ ፋይል ከም ዘሎ ግን ክርአ ይኽእል እዩ፦ ኣብ ኮምፒተር ምስቲ ቀዳማይ ደብተር እዩ ዝግበር።
desk-notes-setup-forced = ሰብ ነቲ መሕለፊ ሓረግ ክትጽሕፍዎ እንተ ኣገዲዱኩም፣ ወይ ፕሮግራም ነቲ ኮምፒተር ዝከታተሎ እንተ ኾይኑ፣ እቲ ደብተር ክሕግዘኩም ኣይክእልን እዩ።
desk-notes-setup-computer = ተሌፎን ንመፍትሕ ዝኸውን ናይ ገዛእ ርእሱ ምስጢር ይሕዝ፣ ኮምፒተር ግን ኣይሕዝን እዩ፦ ነቲ ፋይል ዝቐድሕ ዝኾነ ሰብ፣ ክሳብ ዝደለዮ ግዜ ነቲ መሕለፊ ሓረግ ክግምት ክፍትን ይኽእል እዩ። ብዕጫ ዝወጻ ሓሙሽተ ቃላት ውሰዱ። እቲ ዲስክ ዝኣረጉ ክፋላት ናይቲ ፋይል ከትርፍ ይኽእል እዩ።
desk-notes-making = እቲ ፋይል ይግበር ኣሎ
desk-notes-next = ንምጽሓፍ፦ turnstone notes new. መሕለፊ ሓረግ ንእትርስዕሉ መዓልቲ ዝኸውን ኮድ፦ turnstone notes recovery-code. ጉድኣት ዘየምጽእ ተወሳኺ ደብተር፦ turnstone notes second --keep.
desk-notes-keep-prompt = መሕለፊ ሓረግ ናይ ክተርፍ ዘለዎ ደብተር፤ ካልእ ምስ ዘይህሉ Enter ጥራይ ጠውቑ፦
desk-notes-this-one-stays = እቲ ክፉት ደብተር ከም ዘለዎ ይተርፍ።
desk-notes-none-to-keep = ሓደ እኳ ከይጠቐስኩም ክትቅጽሉ ትደልዩ ዲኹም? ሽዑ ዝኾነ ካልእ ደብተር ክድምሰስ ይኽእል እዩ። ክተርፉ ንዘለዎም ብ --keep ትጠቕስዎም።
desk-notes-yes = ewe
desk-notes-erase-word = demsis
desk-notes-answer = ንምቕጻል “{ $word }” ጽሓፉ፦
desk-notes-nothing-changed = ዝተቐየረ ነገር የለን።
desk-notes-passphrase-prompt = መሕለፊ ሓረግኩም፤ Enter ጥራይ ነዘን ቃላት ይወስድ፤ “kale” ካልኦት የውጽእ፦
desk-notes-draw-word = kale
desk-notes-recovered = ነዚ ደብተር ዝኸፈቶ እቲ መምለሲ ኮድ እዩ። ሕጂ ሓድሽ መሕለፊ ሓረግ ምረጹ፦ turnstone notes passphrase
desk-notes-typing = ነፍሲ ወከፍ መስመር፣ Enter ክትጥውቑ ከለኹም ይዕቀብ። ነጥቢ (.) ጥራይ ዘለዎ መስመር ነቲ ማስታወሻ ይውድኦ።
desk-notes-deleted = ድሕሪ ሕጂ የለን፣ ኣብ ልዕሊኡ ካልእ ተጻሒፉ።
desk-notes-detach-question = እዚ ፋይል ካብቲ ማስታወሻ ይወገድ ዶ? ኣብ ልዕሊኡ ካልእ ይጸሓፍ፣ ክምለስ ከኣ ኣይክእልን እዩ።
desk-notes-editor-warning = እቲ መጽሓፊ ፕሮግራም (editor) ነቲ ማስታወሻ ከይተዓሸገ፣ ኣብ ሓደ ፋይል ይረኽቦ። እቲ ፋይል፣ ክትዓጽውዎ ከለኹም ኣብ ልዕሊኡ ካልእ ተጻሒፉ ይውገድ። እቲ መጽሓፊ ፕሮግራም ካብዚ ንላዕሊ ክሕዝ ይኽእል እዩ፦ ናይ swap ፋይላት፣ ታሪኽ፣ ንመወዳእታ ግዜ ዝተኸፍቱ ፋይላት። እቲ ስርዓት ንሚሞሪ ኣብቲ ናይ swap ቦታኡ ክጽሕፎ ይኽእል እዩ።
desk-notes-editor-on-disk = ኣብዚ ስርዓት፣ እቲ ናይ መጽሓፊ ፕሮግራም ፋይል ኣብቲ ዲስክ እዩ ዝቕመጥ። ድሕሪኡ ኣብ ልዕሊኡ ካልእ ይጸሓፍ፣ እቲ ዲስክ ግን ኣብኡ ዝነበረ ከትርፍ ይኽእል እዩ።
desk-notes-saving = እቲ ፋይል ይጽሓፍ ኣሎ
desk-notes-saved-in-clear = ኣብ { $name } ከይተዓሸገ ተጻሒፉ፦ ኣብኡ ዝረኽቦ ዝኾነ ሰብ ክኸፍቶ ይኽእል እዩ። ምስ ወዳእኩም ሰርዝዎ፤ እቲ ዲስክ ግን ኣብኡ ዝነበረ ከትርፍ ይኽእል እዩ።
desk-notes-recovery-note = መሕለፊ ሓረግ ምስ ዝርሳዕ ነቶም ማስታወሻታት ይኸፍቶም። ሓንሳብ ጥራይ እዩ ዝርአ። ኣብ ወረቐት ጽሓፍዎ፣ ነቲ ወረቐት ካብቲ ኮምፒተር ኣርሒቕኩም ኣቐምጥዎ፣ ወይ ንእትኣምንዎ ሰብ ሃቡዎ። ቅድሚ ሕጂ ዝነበረ ኮድ ድሕሪ ሕጂ ዝኸፍቶ ነገር የለን።
desk-notes-recovery-warning = እዚ ወረቐትን ቅዳሕ ናይቲ ናይ ደብተር ፋይልን ዘለዎ ዝኾነ ሰብ፣ ማስታወሻታትኩም ክኸፍት ይኽእል እዩ።
desk-notes-erasing-note = እዚ ፕሮግራም መሕለፊ ሓረግ ኣብ ዝሓተሉ ቦታ ምስ ዝጸሓፍ፣ ነዚ ደብተር ይኸፍቶ፣ ንዝኾነ ካልእ ደብተር ከኣ ብቕጽበት ንሓዋሩ ይድምስሶ።
desk-notes-erasing-computer = ኣብ ኮምፒተር ቅዳሕ ናይቲ ፋይል ሕጂ እውን በቶም ኣረጊት መሕለፊ ሓረጋት ይኽፈት፣ ዋላ ሓንቲ ከም ዘይተጻሕፈ ኮይኑ።
desk-notes-grow-note = ነፍሲ ወከፍ ደብተር፣ እቲ ዕጹው እውን፣ ተወሳኺ ቦታ ይረክብ። እቲ ፋይል ኣርባዕተ ዕጽፊ ናይዚ ይዓቢ፣ ድሕሪኡ ከኣ ፈጺሙ ኣይንእስን እዩ።
desk-notes-grown = ሕጂ ተወሳኺ ቦታ ኣሎ።
desk-notes-erase-computer = ኣብ ኮምፒተር ቅዳሕ ናይቲ ፋይል ሕጂ እውን ብመሕለፊ ሓረጉ ይኽፈት።
desk-notes-restoring = እቲ ቅዳሕ ይንበብ ኣሎ
desk-notes-restored =
    { $count ->
        [0] ኣብዚ ቅዳሕ ዘሎ ኩሉ ድሮ ኣብዚ ኣሎ።
        [one] { $count } ማስታወሻ ኣትዩ።
       *[other] { $count } ማስታወሻታት ኣትዮም።
    }
desk-notes-open = እቲ ደብተር ክፉት ኣሎ። list፣ new፣ show 1 ወይ help ጽሓፉ። “lock” ይዓጽዎ፣ ንሓሙሽተ ደቒቕ ዝኾነ መልጎም እንተ ዘይተጠዊቑ እውን ይዕጾ። Esc ሰለስተ ግዜ እንተ ጠዊቕኩም ብኡንብኡ ትወጹ።
desk-notes-in-memory = እዚ ደብተር ኣብ ሚሞሪ ጥራይ እዩ ዘሎ። ምስ ተዓጽወ፣ መጀመርታ ዝተዓሸገ ቅዳሕ እንተ ዘይገይርኩምሉ፣ ኣብኡ ዘሎ ኩሉ ይጠፍእ፦ copy ፋይል
desk-notes-prompt = ማስታወሻታት>
desk-notes-closed = እቲ ደብተር ተዓጽዩ።
desk-notes-idle = ንሓሙሽተ ደቒቕ ዝጸሓፈ ሰብ የለን፦ እቲ ደብተር ተዓጽዩ። ዝተዓቀበ ኩሉ ውሑስ እዩ።
desk-notes-lock = ኣብ መንጎ ክልተ ትእዛዛት ክፉት ዝጸንሕ ነገር የለን፦ ነፍሲ ወከፍ ትእዛዝ ነቲ ደብተር ይኸፍቶ፣ ሓደ ነገር ይገብር፣ ይዓጽዎ ከኣ። “turnstone notes” በይኑ ጥራይ ክፉት የጽንሖ፣ ኣብኡ ከኣ “lock” ይዓጽዎ።

## Help

help-turnstone = { -app-name }፦ ገዲፎም ክኸዱ ንዝተገደዱ ሰባት ዝኸውን ሓገዝ ድለዩ፣ ብዘይ ኔትዎርክ።
help-turnstone-more =
    ፈትኑ፦ turnstone find "ጠበቓ ዑቕባ" --country US

    ናይ መወዳእታ ኮዳት፦ 0 ተረኺቡ ወይ ተገይሩ፣ 1 ዝተረኽበ ነገር የለን ወይ ክዕረ ዘለዎ ነገር ኣሎ፣ 2 ክግበር ኣይተኻእለን።
help-find = ብናይ ገዛእ ርእስኹም ቃላት ሓገዝ ድለዩ፣ ብዝኾነ ቋንቋ።
help-find-more =
    ብዘይ --country ኣብ መላእ ዓለም ይድለ፣ ነፍሲ ወከፍ ውጽኢት ከኣ ሃገሩ ይጠቅስ።
    ኣብ መስመር ትእዛዝ ዝጸሓፋ ቃላት ኣብ ታሪኽ ናይቲ shell ክተርፋ ይኽእላ እየን። “turnstone find -” ግን ካብ standard input የንብበን። ካብ ምድላይ ካልእ ዝዕቀብ ነገር የለን።
help-find-words = እንታይ ከም ዘድልየኩም፣ ብናይ ገዛእ ርእስኹም ቃላት፤ - ካብ standard input የንብብ። ብዘይ ቃላት፣ ምስቶም መጻረዪታት ዝሰማማዕ ኩሉ።
help-find-near = ርሕቀት ካብዛ ከተማ፣ ወይ ካብ LATITUDE,LONGITUDE ይዕቀን
help-find-radius = እንተ በዝሐ ክንደይ ኪሎሜተር ይርሕቕ
help-find-category = እዞም ዓይነታት ጥራይ፣ ብኮድ፣ ንኣብነት asylum-legal፤ ጌጋ ኮድ ነቶም ዝመሳሰሉዎ ይጠቅስ
help-find-phase = ሎሚ (urgent-safety)፣ ኣብዚ ወርሒ (stabilisation)፣ ወይ ህይወት ንምህናጽ (long-term) ዝሕግዝ ጥራይ
help-find-audience = ነዞም ሰባት ዘገልግል ጥራይ፣ ንኣብነት lgbtq, trans, youth, women, refugees, undocumented
help-find-speaks = እዚ ቋንቋ ዝዝረበሉ ጥራይ፣ ብኮድ ወይ ብስም
help-find-free = ነጻ ዝኾነ ጥራይ
help-find-no-id = ስእሊ ዘለዎ መንነት ወረቐት ዘይሓትት ጥራይ
help-find-open = ሕጂ፣ ወይ ኣብ ከም 2026-11-23T18:00:00+01:00 ዝበለ ግዜ ክፉት ዝኾነ ጥራይ
help-find-remote = ብተሌፎን ወይ ብኢንተርነት ጥራይ
help-find-undocumented = ወረቐት ንዘይብሎም ሰባት ዘገልግል ጥራይ
help-find-strict = ነቲ ዘይተፈልጠ እውን ግደፉ
help-find-limit = ዝበዝሐ ቁጽሪ ውጽኢታት
help-find-chips = ተወሳኺ መጻረዪታት እንታይ ከም ዘትርፉ ኣርእዩ
help-show = ብዛዕባ ሓደ ውጽኢት ኩሉ ኣርእዩ።
help-show-id = እቲ ኣብ ትሕቲ ውጽኢት ዘሎ ID
help-now = ሕጂ ዝምልሱ፦ ናይ ህጹጽ ሓገዝ ቁጽርታትን ናይ ቅልውላው መስመራት ሓገዝን።
help-countries = እንታይ ከም ዘሎ፣ ካበይ ከም ዝመጸ እውን።
help-guide = መምርሒታት፣ ትርጉም ናይቶም ቤት ጽሕፈታት ዝጥቀሙሎም ቃላት እውን ኣንብቡ።
help-guide-list = ነቶም መምርሒታት ዘርዝሩ።
help-guide-show = መምርሒ ኣርእዩ፣ ኣብ ምንታይ ከም ዝምርኮስ እውን።
help-guide-show-guide = ከምቲ ኣብቲ ዝርዝር ዘሎ ስሙ
help-guide-show-second = ነፍሲ ወከፍ ጽሑፍ በዚ ቋንቋ እውን ኣርእዩ
help-guide-terms = ቤት ጽሕፈታት ዝጥቀሙሎም ቃላት ግለጹ።
help-guide-terms-words = መጀመርታ ናይ ቃል፣ ወይ ክፋሉ፤ እንተ ዘይተዋህበ ኩሎም
help-pack = ናይ ሓበሬታ ጥቕላላት ኣእትዉ፣ ስርሑ፣ መርምሩ።
help-pack-import = ካብ ሓበሬታ HSDS ጥቕላል ስርሑ፣ ብዛዕባ ነፍሲ ወከፍ መስርዕ ጸብጻብ ዘለዎ።
help-pack-import-file = zip፣ ፎልደር፣ ወይ ፋይላት (CSV, JSON)
help-pack-import-source-id = ሓጺርን ዘይቅየርን፦ ክፋል ID ናይ ነፍሲ ወከፍ መዝገብ እዩ
help-pack-import-source-name = ሰባት ነቲ ምንጪ ከም ዝፈልጥዎ
help-pack-import-licence = ናይ SPDX ኣገላልጻ፣ ወይ “none stated”
help-pack-import-source-url = ናቱ ገጽ
help-pack-import-country = ሃገር ንዘይጠቕሱ መስርዓትን ንቁጽርታት ተሌፎንን ዝኸውን ሃገር
help-pack-import-language = ቋንቋ ናይቶም ጽሑፋት
help-pack-import-time-zone = ናይ ሰዓታት ስራሕ ኣቆጻጽራ ሰዓት፣ ንኣብነት America/New_York
help-pack-import-confirmed-public = ID ዝሓዘ ፋይል፣ ኣብ ነፍሲ ወከፍ መስመር ሓደ፤ ኣድራሻኦም፣ ዓይነቶም ምሓብኦ እኳ እንተ ነበረ፣ ንህዝቢ ክፉት እዩ
help-pack-import-report = ነቲ ጸብጻብ ብ JSON ጽሓፉ
help-pack-import-pack-id = ስም ናይቲ ጥቕላል፤ እንተ ዘይተዋህበ ID ናይቲ ምንጪ
help-pack-import-pack-version = ሕታም ናይቲ ጥቕላል
help-pack-build = ካብ contentን localesን ጥቕላል ስርሑ።
help-pack-inspect = ጥቕላላት መርምሩ፣ ብዛዕባ ነብሶም ዝብልዎ እውን ኣርእዩ።
help-pack-inspect-file = ጥቕላላት፤ ሓደ እኳ እንተ ዘይተጠቕሰ፣ እቶም እቲ ፕሮግራም ዝሓዞም
help-content = ኣብቲ ትሕዝቶ ስርሑ።
help-content-check = contentን localesን መርምሩ፣ ምስ ፋይልን መስመርን።
help-locale = ኣብ ቋንቋታት ናይቲ ኣፕ ስርሑ።
help-locale-check = ጽሑፋት ናይ ኩሎም ቋንቋታት፣ ወይ ናይ ሓደ፣ መርምሩ፣ ምስ ፋይል፣ መስመር፣ ዓምድን ከመይ ከም ዝዕረን።
help-locale-check-missing = ነፍሲ ወከፍ ዝጐደለ ጽሑፍ እውን ጥቐሱ
help-locale-coverage = ካብ ነፍሲ ወከፍ ቋንቋ ክንደይ ከም ዘሎ፣ ኩነታቱ እውን።
help-locale-new = ናይ ሓድሽ ቋንቋ ፎልደር ግበሩ።
help-locale-pseudo = ስክሪናት ንምርኣይ ዝኾኑ ናይ ፈተነ ቋንቋታት ጽሓፉ፦ en-XA (ነዊሕ፣ ኣብ ፊደላቱ ምልክታት ዘለዎ)፣ ar-XB ከኣ (ካብ የማን ናብ ጸጋም)።
help-locale-export = ጽሑፋት ናይ ሓደ ቋንቋ ከም ሰንጠረዥ ጽሓፉ፣ ብናይ ሰንጠረዥ ፕሮግራም (spreadsheet) ንምኽፋቱ።
help-locale-import = ካብ ከምኡ ዝበለ ሰንጠረዥ ጽሑፋት ኣእትዉ።
help-locale-import-file = እቲ ሰንጠረዥ (CSV)
help-locale-stamp = ኣብ ነፍሲ ወከፍ ክፋል ናይ ዝተተርጐሙ መምርሒታት፣ ካብኡ ዝተተርጐመሉ ናይ እንግሊዝኛ ጽሑፍ ዘርኢ ምልክት ግበሩ፤ ገና ምልክት ኣብ ዘይብሉ ጥራይ።
help-locale-stamp-again = ካብ ሽዑ እቲ ናይ እንግሊዝኛ ጽሑፍ ኣብ ዝተቐየረሉ እውን፦ ምስ ኣነጻጸርክምዎም
help-notes = ዝተዓሸጉ ማስታወሻታት ሓዙ፣ መሕለፊ ሓረግ ጥራይ ኣብ ዝኸፍቶ ፋይል።
help-notes-more =
    ማስታወሻ ኣብቲ ዝርዝር ብዘሎ ቁጽሩ፣ ወይ ብእኹል ክፋል ናይ ኣርእስቱ ይጥቀስ። ብዘይ ትእዛዝ፣ እቲ ደብተር ክፉት ይጸንሕ፣ ነዞም ትእዛዛት ከኣ ሓደ ብሓደ ይቕበል፤ “lock”፣ ሓሙሽተ ደቒቕ መልጎም ዘይምጥዋቕ፣ ወይ Esc ሰለስተ ግዜ ይዓጽዎ።
    ኣብ መንጎ ክልተ ትእዛዛት ክፉት ዝጸንሕ ነገር የለን፦ ነፍሲ ወከፍ ትእዛዝ መሕለፊ ሓረግ ይሓትት፣ ሓደ ነገር ይገብር፣ ነቲ ደብተር ከኣ ይዓጽዎ። ክዕጾ ዘለዎ ነገር የለን።
    ኣብ መስመር ትእዛዝ ዝጸሓፋ ቃላት ኣብ ታሪኽ ናይቲ shell ክተርፋ ይኽእላ እየን፣ እቲ ትእዛዝ ክሰርሕ ከሎ ከኣ ካልኦት ተጠቀምቲ ናይዚ ኮምፒተር ክርእየወን ይኽእሉ እዮም። ክትሕተቱ ከለኹም እትጽሕፍዎ ግን ኣብ ክልቲኡ ኣይተርፍን እዩ።
    መሕለፊ ሓረግ ፈጺሙ ኣማራጺ ወይ ተለዋዋጢ ኣይኮነን። ንስክሪፕትታት፦ --passphrase-file.
help-notes-data = ናይቲ ናይ ደብተራት ፋይል ፎልደር
help-notes-passphrase-file = መሕለፊ ሓረጋትን ኩሎም ካልኦት መልስታትን ካብዚ ፋይል ኣንብቡ፣ ኣብ ነፍሲ ወከፍ መስመር ሓደ፣ ብቕደም ተኸተል ዝሕተትሉ፤ - standard input እዩ
help-notes-in-memory = ሓድሽ ደብተር ክሳብ እትወጹ ኣብ ሚሞሪ ጥራይ ሓዙ፦ ዝጸሓፍ ነገር የለን፣ ሽዑ ከኣ ኩሉ ይጠፍእ
help-notes-make = ደብተር ግበሩ፣ መጠንቀቕታታቱ ይቕድሙ።
help-notes-make-keep = ክተርፍ ዘለዎ ናይ ነፍሲ ወከፍ ካልእ ደብተር መሕለፊ ሓረግ ይሕተት፤ ዘይተጠቕሰ ክድምሰስ ይኽእል እዩ
help-notes-make-room = እቲ ፋይል ክግበር ከሎ ንነፍሲ ወከፍ ደብተር ዝኸውን MiB፤ ኣርባዕተ ዕጽፊ ናይዚ ይወስድ
help-notes-list = ነቶም ማስታወሻታት ዘርዝሩ።
help-notes-list-tag = እዚ ቃል ዘለዎም ማስታወሻታት ጥራይ
help-notes-search = ኣብቶም ማስታወሻታት ድለዩ።
help-notes-search-words = ኩላተን ኣብ ሓደ ማስታወሻ ክህልዋ ዘለወን ቃላት፤ እንተ ዘይተዋህባ ይሕተታ
help-notes-show = ማስታወሻ ኣርእዩ።
help-notes-new = ማስታወሻ ጽሓፉ።
help-notes-new-more = ብዘይ --title ን --body ን እቲ ማስታወሻ ይሕተት፤ standard input ተርሚናል ምስ ዘይከውን፣ ካብኡ ይንበብ፣ ቀዳማይ መስመሩ ከኣ ኣርእስቲ እዩ።
help-notes-new-title = እንታይ ይበሃል
help-notes-new-body = እንታይ ይብል፤ - ካብ standard input የንብቦ
help-notes-new-tags = ንምርካቡ ዝሕግዙ ቃላት፣ ኣብ መንጎኦም ኮማ
help-notes-new-happened = መዓስ ኣጋጢሙ፣ ብናይ ገዛእ ርእስኹም ቃላት
help-notes-new-pin = ኣብ ቅድሚት ይጽናሕ
help-notes-new-unpin = ኣብ ቅድሚት ኣይጽናሕ
help-notes-edit = ማስታወሻ ቀይሩ፦ ዘይተጠቕሰ ከም ዘለዎ ይተርፍ።
help-notes-edit-title = እንታይ ይበሃል
help-notes-edit-body = እንታይ ይብል፤ - ካብ standard input የንብቦ
help-notes-edit-tags = ንምርካቡ ዝሕግዙ ቃላት፣ ኣብ መንጎኦም ኮማ፣ ኣብ ክንዲ እቶም ዘለዉዎ
help-notes-edit-happened = መዓስ ኣጋጢሙ፣ ብናይ ገዛእ ርእስኹም ቃላት፤ ባዶ የወግዶ
help-notes-edit-pin = ኣብ ቅድሚት ይጽናሕ
help-notes-edit-unpin = ኣብ ቅድሚት ኣይጽናሕ
help-notes-edit-editor = መጽሓፊ ፕሮግራምኩም ($VISUAL ወይ $EDITOR) ድሕሪ መጠንቀቕታ ክፈቱ፣ ኣብ ሚሞሪ ብዘሎ ፋይል
help-notes-edit-on-disk = እቲ ስርዓት ኣብ ሚሞሪ ቦታ ምስ ዘይህልዎ፣ እቲ ናይ መጽሓፊ ፕሮግራም ፋይል ኣብ ዲስክ ክቕመጥ ፍቐዱ
help-notes-attach = ፋይል ዓሺግኩም ኣብ ማስታወሻ ኣእትዉ።
help-notes-attach-file = እቲ ፋይል፤ ኣብቲ ዘለዎ ቦታ እውን ይተርፍ
help-notes-detach = ዝተተሓሓዘ ፋይል ኣወግዱ።
help-notes-save-attachment = ዝተተሓሓዘ ፋይል ናብ ሓድሽ ፋይል ከይተዓሸገ ጽሓፉ።
help-notes-save-attachment-file = ዝጸሓፍ ፋይል፤ ቅድሚ ሕጂ ክህሉ የብሉን
help-notes-delete = ማስታወሻን ምስኡ ዝተተሓሓዘን ሰርዙ።
help-notes-passphrase = ካልእ መሕለፊ ሓረግ ምረጹ።
help-notes-recovery-code = ሓንሳብ ጥራይ ዝርአ መምለሲ ኮድ ግበሩ።
help-notes-erasing-passphrase = ነዚ ደብተር ዝኸፍት፣ ንዝኾነ ካልእ ደብተር ከኣ ዝድምስስ መሕለፊ ሓረግ ኣቐምጡ።
help-notes-erasing-passphrase-clear = ኣወግድዎ
help-notes-second = ካልእ ደብተር ግበሩ፤ እዚ ይተርፍ።
help-notes-second-keep = ክተርፍ ዘለዎ ናይ ነፍሲ ወከፍ ተወሳኺ ደብተር መሕለፊ ሓረግ ይሕተት
help-notes-grow = ቦታ ናይ ነፍሲ ወከፍ ደብተር ኣዕብዩ።
help-notes-grow-mib = ክንደይ MiB ከም ዝውሰኽ፤ ብዘይ ቁጽሪ፣ ክሳብ ዝከኣል
help-notes-copy = ዝተዓሸገ ቅዳሕ ጽሓፉ፣ ብናይ ገዛእ ርእሱ መሕለፊ ሓረግ ወይ ብመፍትሕ ናይ ሰብ።
help-notes-copy-file = ዝጸሓፍ ፋይል፤ ቅድሚ ሕጂ ክህሉ የብሉን
help-notes-copy-note = እዞም ማስታወሻታት ጥራይ
help-notes-copy-for = በዚ ህዝባዊ መፍትሕ ናይ age (age1…) ዓሽግዎ፣ ንኣብነት ናይ ጠበቓ
help-notes-restore = ናይ ዝተዓሸገ ቅዳሕ ማስታወሻታት ኣእትዉ።
help-notes-restore-file = እቲ ዝተዓሸገ ቅዳሕ
help-notes-erase = ነዚ ደብተር ንሓዋሩ ደምስሱ።
help-notes-lock = ነቲ ደብተር ዕጸውዎ፣ ክፉት ኣብ ዝጸንሓሉ።
help-any-note = ኣብቲ ዝርዝር ዘሎ ቁጽሩ፣ ወይ እኹል ክፋል ናይ ኣርእስቱ
help-any-name = ስም ናይቲ ዝተተሓሓዘ ፋይል፣ ወይ ቁጽሩ
help-any-json = ንፕሮግራማት፦ JSON
help-any-country = ኣበይ ኣለኹም፦ ክልተ ፊደላት ወይ ስም። ፈጺሙ ኣይግመትን እዩ።
help-any-lang = እተንብብዎም ቋንቋታት፣ እቲ ዝበለጸ መጀመርታ
help-any-now = ሰዓት፣ ንፈተነ፣ ንኣብነት 2026-11-23T18:00:00Z
help-any-pack = ኣብዚ ዝኾነ ሰብ ዘይፈረሞ ጥቕላል እውን ርአዩ፤ ካብኡ ዝመጽእ ኩሉ ምልክት ይግበረሉ
help-any-data-dir = እቲ ዝተዳለወ ዝርዝር ሓገዝ ዝቕመጠሉ፦ ህዝባዊ ሓበሬታ ጥራይ
help-any-folder = content ን locales ን ዘለዉዎ ፎልደር
help-any-locale = ሓደ ቋንቋ፣ ብኮድ፣ ንኣብነት so ወይ fa-AF
help-any-output = ዝጸሓፈሉ ቦታ
help-value-guide = ስም
help-value-second = ቋንቋ
help-value-locale = ኮድ
help-value-data = ፎልደር
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
help-value-for = መፍትሕ
help-value-words = ቃላት
help-value-near = ቦታ
help-value-radius = ኪሜ
help-value-category = ኮድ
help-value-phase = መድረኽ
help-value-audience = መን
help-value-speaks = ቋንቋ
help-value-open = ግዜ
help-value-limit = ቁጽሪ
help-value-id = ID
help-value-file = ፋይል
help-value-source-id = ID
help-value-source-name = ስም
help-value-licence = ፍቓድ
help-value-source-url = URL
help-value-country = ሃገር
help-value-language = ቋንቋ
help-value-time-zone = ዞባ
help-value-confirmed-public = ፋይል
help-value-report = ፋይል
help-value-pack-id = ID
help-value-pack-version = ቁጽሪ
help-value-lang = ቋንቋታት
help-value-now = ግዜ
help-value-pack = ፋይል
help-value-data-dir = ፎልደር
help-value-folder = ፎልደር
help-value-output = ፋይል

## Errors: what happened, what to do

desk-error-unreadable = { $name } ክንበብ ኣይክእልን እዩ፣ ወይ ኣዝዩ ዓቢ እዩ። ስሙን ከተንብብዎ ዝፍቀደልኩም እንተ ኾይኑን ርአዩ።
desk-error-unwritable = { $name } ክጸሓፍ ኣይክእልን እዩ። ዝተቐየረ ነገር የለን። ነቲ ፎልደርን ዝተረፈ ቦታን ርአዩ።
desk-error-pack-damaged = { $name } ጥቕላል ኣይኮነን፣ ወይ ተበላሽዩ ወይ ተቘሪጹ እዩ። ካብ ዝመጸሉ ቦታ እንደገና ኣምጽእዎ።
desk-error-pack-changed = { $name } ካብ ዝስራሕ ንደሓር ተቐይሩ። ኣይትእመንዎ፤ እንደገና ኣምጽእዎ።
desk-error-pack-too-large = { $name } ጥቕላል ክኸውን ካብ ዝፍቀዶ ዓቐን ይዓቢ። ኣይተኸፍተን።
desk-error-pack-too-new = { $name } ብዝሓደሰ ስሪት ዝተሰርሐ እዩ። መጀመርታ { -app-name } ኣሐድሱ።
desk-error-pack-unwritable = እቶም መዝገባት ጥቕላል ኣይኮኑን፦ ክልተ ካብኣቶም ሓደ ID ይካፈሉ። { $name } ኣይተጻሕፈን።
desk-error-import-zip = እቲ ፋይል zip ተበላሽዩ ወይ ተቘሪጹ እዩ። ዝኣተወ ነገር የለን።
desk-error-import-large = እቲ ዝኣቱ ምስ ተዘርግሐ ካብ { $limit } ባይት ይዓቢ። ዝኣተወ ነገር የለን።
desk-error-import-dense = ኣብቲ zip ዘሎ ሓደ ፋይል ምስ ተዘርግሐ ካብ { $limit } ዕጽፊ ዓቐኑ ይዓቢ፤ ዝኾነ ዝርዝር ሓገዝ ከምኡ ኣይኮነን። ዝኣተወ ነገር የለን።
desk-error-import-files = እቲ ዝኣቱ ካብ { $limit } ፋይላት ንላዕሊ ኣለዎ። ዝኣተወ ነገር የለን።
desk-error-import-rows = እቲ ዝኣቱ ካብ { $limit } መስርዓት ንላዕሊ ኣለዎ። ዝኣተወ ነገር የለን።
desk-error-import-columns = ሓደ ሰንጠረዥ ካብ { $limit } ዓምድታት ንላዕሊ ኣለዎ። ዝኣተወ ነገር የለን።
desk-error-import-deep = እቲ JSON ካብ { $limit } ደረጃታት ንላዕሊ ይዓሙቕ። ዝኣተወ ነገር የለን።
desk-error-import-json = መስመር { $limit } ናይ ፋይል JSON፣ JSON ኣይኮነን። ዝኣተወ ነገር የለን።
desk-error-import-no-tables = ዝኾነ ሰንጠረዥ HSDS ኣይተረኽበን። zip፣ ናይ CSV ፋይላት ፎልደር፣ ወይ ፋይል JSON ጥቐሱ።
desk-error-import-options = እዚ ኣማራጺ ጌጋ እዩ፦ { $name }። turnstone pack import --help ርአዩ።
desk-error-import-other = እቲ ዝኣቱ ክኣቱ ኣይክእልን እዩ።
desk-error-content =
    { $count ->
        [one] ኣብቲ ትሕዝቶ { $count } ጌጋ ኣሎ። ዝተጻሕፈ ጥቕላል የለን።
       *[other] ኣብቲ ትሕዝቶ { $count } ጌጋታት ኣለዉ። ዝተጻሕፈ ጥቕላል የለን።
    }
desk-error-place = { $name } እትበሃል ከተማ የላን። ኣብ ቀረባ ዘላ ዝዓበየት ከተማ፣ ወይ LATITUDE,LONGITUDE ፈትኑ።
desk-error-place-similar = { $name } እትበሃል ከተማ የላን። ካብዚአን ሓንቲ ማለትኩም ድዩ፦ { $towns }?
desk-error-country = { $name } እንፈልጦ ሃገር ኣይኮነን። ክልተ ፊደላቱ ተጠቐሙ፣ ንኣብነት DE ወይ US።
desk-error-language = { $name } እንፈልጦ ቋንቋ ኣይኮነን። ኮዱ ተጠቐሙ፣ ንኣብነት fa ወይ es።
desk-error-time = { $name } ግዜ ኣይኮነን። ከምዚ ጽሓፍዎ፦ 2026-11-23T18:00:00+01:00
desk-error-no-terminal = መሕለፊ ሓረግ ንምሕታት ተርሚናል የለን። ኣብ ስክሪፕት --passphrase-file ተጠቐሙ።
desk-error-not-answered = ሓደ ነገር ተሓቲቱ፣ ኣይተመለሰን። ተወሳኺ ዝተቐየረ ነገር የለን።
desk-error-not-text = እዚ ጽሑፍ (UTF-8) ኣይኮነን፣ ወይ ንሓደ ማስታወሻ ኣዝዩ ነዊሕ እዩ። ዝተቐየረ ነገር የለን።
desk-error-no-notes-folder = እዚ ስርዓት ንሓበሬታኹም ዝኸውን ፎልደር ኣይጠቅስን እዩ። ብ --data ሓደ ጥቐሱ።
desk-error-notes-folder = ማስታወሻታት ኣብ { $name } ክቕመጡ ኣይክእሉን እዮም፦ ክግበር፣ ክንበብ ወይ ክጸሓፍ ኣይክእልን እዩ። ዝተቐየረ ነገር የለን። ብ --data ካልእ ፎልደር ጥቐሱ፣ ወይ ብ --in-memory ክሳብ እትወጹ ማስታወሻታት ኣብ ሚሞሪ ሓዙ።
desk-error-no-notebook = ኣብ { $name } ደብተር የለን። ሓደ ንምግባር፦ turnstone notes make. ወይ ፎልደሩ ብ --data ጥቐሱ።
desk-error-note = እዚ ቁጽሪ፣ ወይ ኣብ ኣርእስቱ እዘን ቃላት ዘለዎ ማስታወሻ የለን። ርአዩ፦ turnstone notes list
desk-error-note-ambiguous = ብዙሓት ማስታወሻታት ኣብ ኣርእስቶም እዘን ቃላት ኣለዎም። ሓደ ብቑጽሩ ጥቐሱ፦ { $numbers }
desk-error-attachment = ምስቲ ማስታወሻ እዚ ስም ዘለዎ ፋይል ኣይተተሓሓዘን። ርአዩ፦ turnstone notes show ማስታወሻ
desk-error-file-exists = { $name } ድሮ ኣሎ። ከም ዘለዎ ተሓዲጉ። ካልእ ስም ምረጹ።
desk-error-nothing-to-change = እንታይ ከም ዝቕየር ኣይተባህለን። ርአዩ፦ turnstone notes edit --help
desk-error-growth = ደብተራት ክሳብ ክንድዚ ክዓብዩ ኣይክእሉን እዮም። ርአዩ፦ turnstone notes grow
desk-error-no-editor = እቲ ስርዓት መጽሓፊ ፕሮግራም ኣይጠቅስን እዩ። VISUAL ወይ EDITOR ኣቐምጡ፣ ወይ ነቲ ማስታወሻ ብኣማራጺታት ቀይርዎ።
desk-error-editor-failed = እቲ መጽሓፊ ፕሮግራም ክጅምር ኣይከኣለን፣ ወይ ፈሺሉ። እቲ ማስታወሻ ከም ዘለዎ ተሓዲጉ።
desk-error-no-memory-folder = እዚ ስርዓት ኣብ ሚሞሪ ንፋይል ዝኸውን ቦታ የብሉን፣ ስለዚ እቲ ናይ መጽሓፊ ፕሮግራም ፋይል ኣብቲ ዲስክ ምተቐመጠ። ንሱ እንተ ደሊኹም --on-disk ጽሓፉ፣ ወይ ነቲ ማስታወሻ ብኣማራጺታት ቀይርዎ።
desk-error-in-memory = ኣብ ሚሞሪ ጥራይ ዘሎ፣ እቲ ትእዛዝ ምስ ተወድአ ይጠፍእ። --in-memory ብዘይ ትእዛዝ ተጠቐሙ፦ turnstone notes --in-memory
