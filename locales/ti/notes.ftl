### What the app shows around notes.
### State: draft. Not read by anybody who speaks it natively.

## Notes: the button, and the closed notebook

notes-notes = ማስታወሻታት
notes-notes-note = ብመሕለፊ ሓረግ ዝተዓሸጉ እዮም። ኣብዚ ተሌፎን ይተርፉ።
notes-passphrase = መሕለፊ ሓረግ
notes-show-passphrase = ዝጽሕፎ ዘለኹ ይርአ
notes-unlock = ክፈቱ
notes-unlocking = ሓንሳብ…
notes-unlock-note = ጌጋ መሕለፊ ሓረግ ዝኾነ ነገር ኣይድምስስን እዩ። መምለሲ ኮድ እውን ኣብዚ ሳጹን እዩ ዝጸሓፍ።
notes-make = ደብተር ግበሩ

## Setting up, step by step

notes-setup-heading = ቅድሚ ምጅማርኩም
notes-setup-sealed = ደብተር ብመሕለፊ ሓረግ ዝተዓሸገ እዩ። ብዘይ ብኡ ዝኾነ ሰብ ሓንቲ ቃል፣ ኣርእስቲ ወይ ዕለት ከንብብ ኣይክእልን እዩ። ንሕና እውን ኣይንኽእልን ኢና።
notes-setup-hidden = እዚ ኣፕ ዘለዎ ኩሉ ተሌፎን፣ ተጠቒምኩምሉ ኣይተጠቐምኩምሉን፣ ንደብተራት ዝኸውን ሓደ ዓይነት ፋይል ኣለዎ። ማስታወሻታት ኣለዉ ድዮም የለዉን፣ ካብ ሓደ ቅዳሕ ናይቲ ፋይል ዝኾነ ሰብ ክፈልጥ ኣይክእልን እዩ።
notes-setup-forgotten = ነቲ መሕለፊ ሓረግ እንተ ረሲዕኩምዎ፣ መምለሲ ኮድ ከኣ እንተ ዘይብልኩም፣ እቶም ማስታወሻታት ጠፊኦም ይተርፉ።
notes-setup-forced = ሰብ ነቲ መሕለፊ ሓረግ ክትጽሕፍዎ እንተ ኣገዲዱኩም፣ ወይ ፕሮግራም ነቲ ተሌፎን ዝከታተሎ እንተ ኾይኑ፣ እቲ ደብተር ክሕግዘኩም ኣይክእልን እዩ።
notes-passphrase-heading = መሕለፊ ሓረግ ምረጹ
notes-passphrase-note = ብዕጫ ዝወጻ ሓሙሽተ ቃላት ንምዝካር ቀሊል እየን፣ ክግመታ ድማ ኣይክእላን እየን። ናይ ገዛእ ርእስኹም ሓረግ ጽቡቕ ዝኸውን፣ ነዊሕ እንተ ኾይኑን ዝፈልጡኹም ሰባት ዘይሓስብዎ እንተ ኾይኑን እዩ፦ ዓሰርተ ወይ ካብኡ ንላዕሊ ፊደላት።
notes-drawn = ሕጂ ንዓኹም ብዕጫ ዝወጻ
notes-use-drawn = ነዘን ቃላት ተጠቐሙ
notes-draw-again = ካልኦት ቃላት ኣውጽኡ
notes-own-passphrase = ናትኩም መሕለፊ ሓረግ
notes-passphrase-again = እቲ ባዕሉ ሓንሳብ እንደገና
notes-passphrases-differ = እዞም ክልተ ሓደ ኣይኮኑን። ዝተቐየረ ነገር የለን።
notes-recovery-heading = መምለሲ ኮድ
notes-recovery-note = መሕለፊ ሓረግ ምስ ዝርሳዕ፣ ወይ እዚ ተሌፎን ናይቲ መፍትሕ ናቱ ክፋል ምስ ዘጥፍእ፣ ነቶም ማስታወሻታት ይኸፍቶም። ሓንሳብ ጥራይ እዩ ዝርአ። ኣብ ወረቐት ጽሓፍዎ፣ ነቲ ወረቐት ካብቲ ተሌፎን ኣርሒቕኩም ኣቐምጥዎ፣ ወይ ንእትኣምንዎ ሰብ ሃቡዎ።
notes-recovery-warning = እዚ ወረቐትን ቅዳሕ ናይቲ ናይ ተሌፎን መኽዘንን ዘለዎ ዝኾነ ሰብ፣ ማስታወሻታትኩም ክኸፍት ይኽእል እዩ።
notes-recovery-make = ኮድ ኣርእዩኒ
notes-recovery-written = ጽሒፈዮ ኣለኹ
notes-second-heading = ካልኣይ ደብተር
notes-second-note = ናይ ገዛእ ርእሱ መሕለፊ ሓረግ ዘለዎ ካልእ ደብተር ክህልወኩም ይኽእል እዩ። ክንደይ ደብተራት ከም ዘለዉ ዝኾነ ሰብ ክርኢ ኣይክእልን እዩ። ሰብ ሓደ ክትከፍቱ እንተ ኣገዲዱኩም፣ ነቲ ጉድኣት ዘየምጽእ ክትከፍትዎ ትኽእሉ ኢኹም።
notes-second-warning = ከይኣምኑኹም ይኽእሉ እዮም፣ ምሕታት እውን ክቕጽሉ ይኽእሉ እዮም።
notes-second-make = ካልኣይ ደብተር ግበሩ
notes-second-passphrase = መሕለፊ ሓረግ ናይቲ ሓድሽ ደብተር
notes-keep-heading = ክተርፉ ዘለዎም ደብተራት
notes-keep-warning = ክተርፍ ዘለዎ ናይ ነፍሲ ወከፍ ካልእ ደብተር መሕለፊ ሓረግ ጽሓፉ። ኣብዚ ዘይተጠቕሰ ደብተር ክድምሰስ ይኽእል እዩ፦ ከም ዘሎ ዝኾነ ሰብ ክፈልጥ ኣይክእልን እዩ፣ ንሕና እውን ኣይንኽእልን ኢና።
notes-keep-passphrase = መሕለፊ ሓረግ ናይ ክተርፍ ዘለዎ ደብተር
notes-keep-another = ሓደ ተወሳኺ
notes-made = እቲ ደብተር ተገይሩ ኣሎ።
notes-erasing-heading = ዝድምስስ መሕለፊ ሓረግ
notes-erasing-note = ማስታወሻታት ኣብ ዝኽፈትሉ ቦታ ምስ ዝጸሓፍ፣ ነዚ ደብተር ይኸፍቶ፣ ንዝኾነ ካልእ ደብተር ከኣ ብቕጽበት ንሓዋሩ ይድምስሶ። ኣብ ካልእ ዝኾነ ቦታ ምስ ዝጸሓፍ፣ ዝገብሮ ነገር የለን።
notes-erasing-limits = ኣቐዲሙ ንዝተገብረ ቅዳሕ ዝገብሮ ነገር የለን። ምድምሳስ ከቕጽዕ ይኽእል እዩ። ኣብቲ መኽዘን ተረፍ ክተርፍ ይኽእል እዩ። ምሕታት ክቕጽሉ ይኽእሉ እዮም።
notes-erasing-set = ነዚ መሕለፊ ሓረግ ኣቐምጥዎ
notes-erasing-clear = ኣወግድዎ
notes-erasing-is-set = ተቐሚጡ ኣሎ። ካብ ሕጂ ጀሚሩ ይድምስስ።
notes-erasing-is-clear = ድሕሪ ሕጂ ዝኸፍቶ ነገር የለን።

## The open notebook

notes-search = ኣብ ማስታወሻታትኩም ድለዩ
notes-new-note = ሓድሽ ማስታወሻ
notes-new-checklist = ምልክት ዝግበረሉ ሓድሽ ዝርዝር
notes-all-notes = ኩሎም
notes-lock = ዕጸዉ
notes-lock-label = ነቲ ደብተር ዕጸውዎ። ካብኡ ኣብቲ ስክሪን ወይ ኣብ ሚሞሪ ዝተርፍ ነገር የለን።
notes-settings = እዚ ደብተር

## One note

notes-title = ኣርእስቲ
notes-body = እንታይ ኣጋጢሙ
notes-happened = መዓስ ኣጋጢሙ
notes-happened-hint = ክሳብ እትፈልጥዎ፦ ኣብ ከባቢ ሰነ 2019
notes-tags = ንምርካቡ ዝሕግዙ ቃላት፣ ኣብ መንጎኦም ኮማ
notes-pin = ኣብ ቅድሚት ይጽናሕ
notes-entry = ክግበር ዘለዎ
notes-add-entry = መስመር ወስኹ
notes-attach = ፋይል ኣተሓሕዙ
notes-attach-note = እቲ ፋይል ኣብቲ ሕጂ ዘለዎ ቦታ እውን ይተርፍ፣ ካብቲ ደብተር ወጻኢ። ዝኾነ ሰብ ክረኽቦ ዘይብሉ እንተ ኾይኑ፣ ኣብኡ ሰርዝዎ።
notes-attaching = እቲ ፋይል ይዕሸግ ኣሎ…
notes-attached = ዝተተሓሓዙ ፋይላት
notes-show-attachment = ኣርእዩ
notes-no-viewer = ከምዚ ዓይነት ፋይል ኣብዚ ክርአ ኣይክእልን እዩ። ብዝተዓሸገ ቅዳሕ ክወጽእ ይኽእል እዩ።
notes-detach = ኣወግዱ
notes-save = ዓቅቡ
notes-saved = ተዓቂቡ
notes-not-saved = ገና ኣይተዓቀበን
notes-not-editable = ነዚ ዝጸሓፎ ዝሓደሰ ስሪት ናይቲ ኣፕ እዩ። ክትሰርዝዎ ትኽእሉ ኢኹም፣ ክትቅይርዎ ግን ኣይትኽእሉን ኢኹም።
notes-delete = ሰርዙ
notes-delete-question = እዚ ማስታወሻን ምስኡ ዝተተሓሓዘን ይሰረዝ ዶ? ኣብ ልዕሊኡ ካልእ ይጸሓፍ፣ ክምለስ ከኣ ኣይክእልን እዩ።
notes-keep = ይጽናሕ

## What can be done with the notebook

notes-change-heading = ካልእ መሕለፊ ሓረግ
notes-change = ቀይርዎ
notes-changed = ተቐይሩ። እቲ ኣረጊት ድሕሪ ሕጂ ዝኸፍቶ ነገር የለን።
notes-recovered-note = ነዚ ደብተር ዝኸፈቶ እቲ መምለሲ ኮድ እዩ። ሕጂ ሓድሽ መሕለፊ ሓረግ ምረጹ።
notes-grow-heading = ተወሳኺ ቦታ
notes-grow-note = ነፍሲ ወከፍ ደብተር፣ እቲ ዕጹው እውን፣ ተወሳኺ ቦታ ይረክብ። ኣብቲ ተሌፎን ዘሎ ፋይል ኣርባዕተ ዕጽፊ ናይዚ ይዓቢ፣ ድሕሪኡ ከኣ ፈጺሙ ኣይንእስን እዩ።
notes-growing = ቦታ ይዳሎ ኣሎ…
notes-copy-heading = ዝተዓሸገ ቅዳሕ
notes-copy-note = ኩሎም ማስታወሻታትኩም ዘለዉዎ ሓደ ዝተዓሸገ ፋይል። ካልኦት ሰባት age ን tar ን ብዝበሃሉ ፕሮግራማት ክኸፍትዎ ይኽእሉ እዮም። እቲ ፋይል ኣብ ዝኾነ ቦታ ክሳብ ዘሎ፣ ድሕነቱ ከም ሓይሊ መሕለፊ ሓረጉ እዩ።
notes-copy-passphrase = መሕለፊ ሓረግ ናይቲ ቅዳሕ
notes-copy-key = ወይ ህዝባዊ መፍትሕ ናይ ጠበቓ፦ age1…
notes-copy = ነቲ ቅዳሕ ግበሩ
notes-copying = እቲ ቅዳሕ ይዕሸግ ኣሎ…
notes-copied = እቲ ቅዳሕ ተገይሩ ኣሎ።
notes-restore-heading = ማስታወሻታት ምለሱ
notes-restore-note = ዝተዓሸገ ቅዳሕ የንብብ። ድሮ ኣብዚ ዘሎ ነገር፣ ማዕረ እቲ ቅዳሕ ሓድሽ ወይ ዝሓደሰ እንተ ኾይኑ፣ ከም ዘለዎ ይተርፍ።
notes-restore = ነቲ ፋይል ምረጹ
notes-restored = ናይቲ ቅዳሕ ማስታወሻታት ሕጂ ኣብዚ ኣለዉ።
notes-erase-heading = ነዚ ደብተር ደምስሱ
notes-erase-note = ንሓዋሩ ይድምሰስ። ካልኦት ደብተራት ይተርፉ። ኣቐዲሙ ዝተገብረ ቅዳሕ ኣይትንከፍን እዩ። ምድምሳስ ከቕጽዕ ይኽእል እዩ፣ ኣብቲ መኽዘን እውን ተረፍ ክተርፍ ይኽእል እዩ።
notes-erase = ደምስስዎ
notes-erase-question = እዚ ደብተር ንሓዋሩ ይደምሰስ ዶ? ዝኾነ ሰብ ክመልሶ ኣይክእልን እዩ።
notes-erased = ድሕሪ ሕጂ የለን።

## The lock of the app

notes-lock-heading = ቁልፊ ነቲ ኣፕ
notes-lock-note = መጀመርታ ናይ ገያሾ መዘራረቢ መጽሓፍ ይመጽእ፦ እቲ ኣፕ ምስ ዝኽፈት፣ እቲ ስክሪን ምስ ዝጠፍእ፣ ከምኡ እውን ነቲ ተሌፎን ንገለ ግዜ ምስ ዘይተንክፍዎ። ኣብኡ ዝግበር ናይ ኢድ ምንቅስቓስ የእትወኩም።
notes-lock-limits = ነቲ ኣፕ ካብ ቅጽበታዊ ምርኣይ ይሓብኦ። ነቲ ምንቅስቓስ ዝፈልጥ ሰብ ይኣቱ። ማስታወሻታት ናይ ገዛእ ርእሶም መሕለፊ ሓረግ ኣለዎም።
notes-lock-none = ብዘይ ቁልፊ
notes-lock-hold = ነቲ ኣርእስቲ ናይ መዘራረቢ መጽሓፍ ጸቒጥኩም ሓዝዎ
notes-lock-taps = ነቲ ኣርእስቲ ናይ መዘራረቢ መጽሓፍ ሓሙሽተ ግዜ ተንክፍዎ
notes-lock-after-1 = ድሕሪ ሓንቲ ደቒቕ
notes-lock-after-5 = ድሕሪ ሓሙሽተ ደቒቕ
notes-lock-after-15 = ድሕሪ 15 ደቒቕ

## Places that were saved

notes-save-place = ነዚ ዓቅቡ
notes-forget-place = ነዚ ድሕሪ ሕጂ ኣይትዓቅብዎ
notes-saved-heading = ዝተዓቀቡ
notes-saved-empty = ክሳብ ሕጂ ዝተዓቀበ ነገር የለን።
notes-saved-in-notebook = ኣብ ደብተርኩም ተዓቂቡ ኣሎ።
notes-saved-until-exit = ክሳብ እትወጹ ይጸንሕ፣ ድሕሪኡ ይጠፍእ፦ ካብኡ ኣብዚ ተሌፎን ዝጸሓፍ ነገር የለን። ክፉት ደብተር ግን ንሓዋሩ የጽንሖ።

## What the notebook remembers

notes-choices-heading = ዝመረጽኩምዎ
notes-choices-note = ዝመረጽኩምዎ ሃገር፣ ቀጺልኩም እትኸድዎ ቦታን ካልኣይ ቋንቋኹምን ኣብዚ ደብተር ተዓሺጎም ክቕመጡ ይኽእሉ እዮም። ሽዑ ኣብቲ ተሌፎን ከይተዓሸጉ ኣይቅመጡን እዮም።
notes-choices-keep = ኣብዚ ደብተር ይቀመጡ

## About

notes-about-button = እዚ ኣፕ ዝሕልዎ፣ ክሕልዎ ዘይክእል እውን

## Made of a notebook’s content

notes-empty = ክሳብ ሕጂ ኣብዚ ዘሎ ነገር የለን።
notes-none-found = እዞም ቃላት ዘለዉዎ ማስታወሻ የለን።
notes-untitled = ኣርእስቲ ዘይብሉ
notes-edited = ዝተቐየረሉ ዕለት፦ { $date }
notes-times = ዝተጻሕፈሉ ዕለት፦ { $written }፣ ዝተቐየረሉ ዕለት፦ { $edited }
notes-pinned = ኣብ ቅድሚት ይርአ
notes-attachments = { $count ->
    [one] { $count } ፋይል
   *[other] { $count } ፋይላት
}
notes-damaged = { $count ->
    [one] { $count } ማስታወሻ ክንበብ ኣይክእልን እዩ። እቶም ካልኦት ኣይተተንከፉን።
   *[other] { $count } ማስታወሻታት ክንበቡ ኣይክእሉን እዮም። እቶም ካልኦት ኣይተተንከፉን።
}
notes-little-room = ኣብዚ ደብተር ቁሩብ ቦታ ጥራይ ተሪፉ ኣሎ። ክዓቢ ይኽእል እዩ።
notes-room = ካብ { $whole } { $left } ተሪፉ ኣሎ
size-kilobytes = { $size } ኪሎባይት
size-megabytes = { $size } ሜጋባይት

## What the app protects, and what it can’t

about-heading = እዚ ኣፕ ዝሕልዎ፣ ክሕልዎ ዘይክእል እውን
about-who = ብዛዕባ መን ከም እንሓስብ
about-who-1 = ተሌፎንኩም ዝወስድ ሰብ፦ ዘመድ፣ ዶብ ዘስግር ደላላይ፣ ኣብ ዶብ ዘሎ በዓል ስልጣን። ነቲ ተሌፎን ይፍትሾ፣ መሕለፊ ሓረጋት ይሓትት፣ ወይ ናይቲ መኽዘን ቅዳሕ ሓንሳብ ይወስድ።
about-promise = እንማባጸዖን እንፍትኖን
about-promise-1 = ኣብቲ ኣፕ ምድላይ ዝገድፎ ነገር የለን፦ ታሪኽ የለን፣ ዝቕየር ፋይል እውን የለን።
about-promise-2 = ብዘይ እቲ መሕለፊ ሓረግ ካብ ማስታወሻታትኩም ክንበብ ዝኽእል ነገር የለን፦ ኣርእስቲ ኮነ፣ ብዝሒ ኮነ፣ ዕለት ኮነ።
about-promise-3 = ናይቲ መኽዘን ቅዳሕ ሓንሳብ ዝወስድ ዝኾነ ሰብ፣ ክንደይ ደብተራት ከም ዘለዉ፣ ወይ ፈጺሞም ኣለዉ ድዮም የለዉን ክፈልጥ ኣይክእልን እዩ። እዚ ኣፕ ዘለዎ ኩሉ ተሌፎን እቲ ፋይል ኣለዎ።
about-promise-4 = ኣብ ተሌፎን፣ ናይቲ ፋይል ቅዳሕ በይኑ ብግምት ክኽፈት ኣይክእልን እዩ፦ ሓደ ክፋል ናይቲ መፍትሕ ካብቲ ተሌፎን ፈጺሙ ኣይወጽእን እዩ።
about-promise-5 = ኣብ ልዕሊ እትሰርዝዎ ነገር ካልእ ይጸሓፍ።
about-promise-6 = እቲ ኣፕ ብሃንደበት እንተ ተቋሪጹ፣ ባትሪ እንተ ተወዲኡ ወይ መኽዘን እንተ መሊኡ፣ እንተ በዝሐ ዝጠፍእ እቲ ሽዑ ዝግበር ዝነበረ ለውጢ ጥራይ እዩ።
about-promise-7 = እቲ መውጽኢ መጀመርታ ነቲ ስክሪን፣ ድሕሪኡ ከኣ ነቲ ሚሞሪ የጽርዮ። ዝኾነ ማስታወሻ ኣይድምስስን እዩ። ጌጋ መሕለፊ ሓረጋት ዝኾነ ነገር ኣይድምስሱን እዮም።
about-seen = ሓደ ቅዳሕ ናይቲ መኽዘን እንታይ የርኢ
about-seen-1 = እቲ ኣፕ ተጻዒኑ ከም ዘሎን ናቱ ፋይል ከም ዘለዎን፣ እቲ ፋይል ክንደይ ዓቢ ምዃኑ፣ ሰብ ንመወዳእታ ግዜ ማስታወሻታት ክኸፍት መዓስ ከም ዝፈተነ፣ ኣየኖት ክፋላት ናይቲ ፋይል ንመወዳእታ ግዜ ከም ዝተጻሕፉ እውን።
about-limits = ክንገብሮ ዘይንኽእል
about-limits-1 = ናይቲ መኽዘን ቅዳሕ ክልተ ግዜ ዝወስድ ሰብ፣ ኣብ መንጎ እዚ ኣብ ኣየናይ ክፋል ነገር ከም ዝተቐየረ ክርኢ ይኽእል እዩ።
about-limits-2 = ኩሉ መሕለፊ ሓረግ ክትህቡ እንተ ተገዲድኩም፣ ካልእ ከም ዘየለ ከይኣምኑኹም ይኽእሉ እዮም።
about-limits-3 = ምድምሳስ፣ ምስቲ ናይ ተሌፎን ናቱ ክፋል መፍትሕ ሓቢሩ ንዝተወስደ ቅዳሕ ዝገብሮ ነገር የለን። ከቕጽዕ ይኽእል እዩ፣ ኣብቲ መኽዘን እውን ተረፍ ክተርፍ ይኽእል እዩ።
about-limits-4 = ፕሮግራም ነቲ ተሌፎን ዝከታተሎ እንተ ኾይኑ፣ ወይ ሰብ ዝቆጻጸሮ እንተ ኾይኑ፣ ክንሕግዝ ኣይንኽእልን ኢና።
about-limits-5 = ኣብቲ መኽዘን ክጽሕፍ ዝኽእል ሰብ፣ ኣረጊት ቅዳሕ መሊሱ ከቐምጥ ይኽእል እዩ።
about-limits-6 = ካልኦት ዝፈልጥዎ ይሕዙ፦ እቲ ናይ ኣፕ መደብር ዝወረዱ ኣፕታት፣ እቲ ተሌፎን ጻውዒታቱ፣ እቲ ካልእ ወገን መልእኽታትኩም፣ እቲ ኪቦርድ ዝተማህሮ።
about-limits-7 = መምለሲ ኮድኩም ዝረክብን እቲ ፋይል ዘለዎን ዝኾነ ሰብ፣ ማስታወሻታትኩም ክኸፍት ይኽእል እዩ።
about-limits-8 = እቲ ፋይል ኣብ ዝኾነ ቦታ ክሳብ ዘሎ፣ ድሕነት ናይ ዝተዓሸገ ቅዳሕ ከም ሓይሊ መሕለፊ ሓረጉ እዩ።
about-clear = ኣብዚ ተሌፎን ከይተዓሸገ ዘሎ
about-clear-1 = ቋንቋኹም፣ ቁልፊ ኣሎ ድዩ የለን፣ ኣየናይ ምንቅስቓስ ከም ዝኸፍቶ እውን።
about-clear-2 = ሃገርኩም፣ ነቲ ምልክት እንተ ገይርኩምሉ ጥራይ። ካልኣይ ቋንቋን ቀጺልኩም እትኸድዎ ቦታን ኣብ ውሽጢ ደብተር ጥራይ።
about-review = መን መርሚርዎ
about-review-1 = ካብቲ ፕሮጀክት ወጻኢ ዘሎ ሰብ፣ ነቲ ኣተዓሻሽጋ ገና ኣይመርመሮን። ዝኾነ ሰብ ክምርምሮ ምእንቲ ክኽእል፣ ቅርጹ ተሓቲሙ ኣሎ።

## More room

notes-growth = ንነፍሲ ወከፍ ደብተር { $size } ተወሳኺ፤ እቲ ፋይል ብ{ $file } ይዓቢ
