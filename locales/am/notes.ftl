### What the app shows around notes.
### State: draft. Not read by anybody who speaks it natively.

## Notes: the button, and the closed notebook

notes-notes = ማስታወሻዎች
notes-notes-note = በይለፍ ሐረግ የታሸጉ ናቸው። በዚህ ስልክ ላይ ይቆያሉ።
notes-passphrase = የይለፍ ሐረግ
notes-show-passphrase = የምጽፈው ይታይ
notes-unlock = ይክፈቱ
notes-unlocking = አንድ አፍታ…
notes-unlock-note = የተሳሳተ የይለፍ ሐረግ ምንም ነገር አይደመስስም። የመመለሻ ኮድም በዚሁ ሳጥን ውስጥ ይጻፋል።
notes-make = ማስታወሻ ደብተር ይፍጠሩ

## Setting up, step by step

notes-setup-heading = ከመጀመርዎ በፊት
notes-setup-sealed = ማስታወሻ ደብተር በይለፍ ሐረግ የታሸገ ነው። ያለ እሱ ማንም ሰው አንድ ቃል፣ ርዕስ ወይም ቀን ሊያነብ አይችልም። እኛም አንችልም።
notes-setup-hidden = ይህ መተግበሪያ ያለበት ስልክ ሁሉ ለማስታወሻ ደብተሮች የሚሆን አንድ ዓይነት ፋይል አለው፣ ጥቅም ላይ ዋለም አልዋለም። ከፋይሉ አንድ ቅጂ ማስታወሻዎች መኖር አለመኖራቸውን ማንም ሊያይ አይችልም።
notes-setup-forgotten = የይለፍ ሐረጉን ከረሱ እና የመመለሻ ኮድ ከሌለዎት፣ ማስታወሻዎቹ ጠፍተው ይቀራሉ።
notes-setup-forced = ሰው አስገድዶ የይለፍ ሐረጉን ካስጻፈዎት፣ ወይም አንድ ፕሮግራም ስልኩን የሚከታተል ከሆነ፣ ማስታወሻ ደብተሩ ሊረዳዎት አይችልም።
notes-passphrase-heading = የይለፍ ሐረግ ይምረጡ
notes-passphrase-note = በዕጣ የወጡ አምስት ቃላት ለማስታወስ ቀላል ናቸው፣ ሊገመቱም አይችሉም። የራስዎ ሐረግ ጥሩ የሚሆነው ረጅም ከሆነ እና ከሚያውቁዎት ሰዎች ማንም የማያስበው ከሆነ ነው፦ አሥር ወይም ከዚያ በላይ ፊደላት።
notes-drawn = አሁን ለእርስዎ በዕጣ የወጡ
notes-use-drawn = እነዚህን ቃላት ይጠቀሙ
notes-draw-again = ሌሎች ቃላት ያውጡ
notes-own-passphrase = የእርስዎ የይለፍ ሐረግ
notes-passphrase-again = ያንኑ እንደገና
notes-passphrases-differ = ሁለቱ አንድ ዓይነት አይደሉም። ምንም አልተቀየረም።
notes-recovery-heading = የመመለሻ ኮድ
notes-recovery-note = የይለፍ ሐረጉ ሲረሳ፣ ወይም ይህ ስልክ የራሱን የቁልፍ ክፍል ሲያጣ፣ ማስታወሻዎቹን ይከፍታል። የሚታየው አንድ ጊዜ ብቻ ነው። በወረቀት ላይ ይጻፉት። ወረቀቱን ከስልኩ አርቀው ያስቀምጡ፣ ወይም ለሚያምኑት ሰው ይስጡ።
notes-recovery-warning = ይህ ወረቀት እና የስልኩ ማከማቻ ቅጂ ያለው ማንኛውም ሰው ማስታወሻዎችዎን ሊከፍት ይችላል።
notes-recovery-make = ኮድ ያሳዩ
notes-recovery-written = ጽፌዋለሁ
notes-second-heading = ሁለተኛ ማስታወሻ ደብተር
notes-second-note = የራሱ የይለፍ ሐረግ ያለው ሌላ ማስታወሻ ደብተር ሊኖርዎት ይችላል። ስንት እንዳሉ ማንም ሊያይ አይችልም። ሰው አንዱን እንዲከፍቱ ካስገደደዎት፣ ጉዳት የማያመጣውን መክፈት ይችላሉ።
notes-second-warning = ላያምኑዎት ይችላሉ፣ መጠየቃቸውንም ሊቀጥሉ ይችላሉ።
notes-second-make = ሁለተኛ ማስታወሻ ደብተር ይፍጠሩ
notes-second-passphrase = የአዲሱ ማስታወሻ ደብተር የይለፍ ሐረግ
notes-keep-heading = መቆየት ያለባቸው ማስታወሻ ደብተሮች
notes-keep-warning = መቆየት ያለበትን የእያንዳንዱን ሌላ ማስታወሻ ደብተር የይለፍ ሐረግ ይጻፉ። እዚህ ያልተጠቀሰ ማስታወሻ ደብተር ሊደመሰስ ይችላል፦ መኖሩን ማንም ሊያውቅ አይችልም፣ እኛም አንችልም።
notes-keep-passphrase = መቆየት ያለበት ማስታወሻ ደብተር የይለፍ ሐረግ
notes-keep-another = አንድ ተጨማሪ
notes-made = ማስታወሻ ደብተሩ ተፈጥሯል።
notes-erasing-heading = የሚደመስስ የይለፍ ሐረግ
notes-erasing-note = ማስታወሻዎች በሚከፈቱበት ቦታ ሲጻፍ ይህን ማስታወሻ ደብተር ይከፍታል፣ ሌሎቹን ሁሉ ደግሞ በቅጽበት ለዘለዓለም ይደመስሳል። በሌላ በየትኛውም ቦታ ሲጻፍ ምንም አያደርግም።
notes-erasing-limits = ከዚህ በፊት በተወሰደ ቅጂ ላይ ምንም አያደርግም። መደምሰስ ሊያስቀጣ ይችላል። በማከማቻው ውስጥ ቅሪት ሊቀር ይችላል። መጠየቃቸውን ሊቀጥሉ ይችላሉ።
notes-erasing-set = ይህን የይለፍ ሐረግ ያዘጋጁ
notes-erasing-clear = ያስወግዱት
notes-erasing-is-set = ተዘጋጅቷል። ከአሁን ጀምሮ ይደመስሳል።
notes-erasing-is-clear = ከእንግዲህ ምንም አይከፍትም።

## The open notebook

notes-search = በማስታወሻዎችዎ ውስጥ ይፈልጉ
notes-new-note = አዲስ ማስታወሻ
notes-new-checklist = ምልክት የሚደረግበት አዲስ ዝርዝር
notes-all-notes = ሁሉም
notes-lock = ይዝጉ
notes-lock-label = ማስታወሻ ደብተሩን ይዝጉ። ከእሱ ምንም ነገር በማያ ገጹ ላይም ሆነ በማህደረ ትውስታ ውስጥ አይቀርም።
notes-settings = ይህ ማስታወሻ ደብተር

## One note

notes-title = ርዕስ
notes-body = ምን እንደተፈጠረ
notes-happened = መቼ እንደተፈጠረ
notes-happened-hint = በሚያውቁት መጠን፦ ክረምት 2019
notes-tags = ማስታወሻውን ለማግኘት የሚረዱ ቃላት፣ በመካከላቸው ኮማ በማድረግ
notes-pin = መጀመሪያ ላይ ይቆይ
notes-entry = መደረግ ያለበት ነገር
notes-add-entry = መስመር ይጨምሩ
notes-attach = ፋይል ያያይዙ
notes-attach-note = ፋይሉ አሁን ባለበት ቦታም፣ ከማስታወሻ ደብተሩ ውጭ ይቀራል። ማንም ሊያገኘው የማይገባ ከሆነ፣ እዚያ ይሰርዙት።
notes-attaching = ፋይሉ እየታሸገ ነው…
notes-attached = የተያያዙ ፋይሎች
notes-show-attachment = ያሳዩ
notes-no-viewer = እንዲህ ዓይነት ፋይል እዚህ ሊታይ አይችልም። በታሸገ ቅጂ ማውጣት ይቻላል።
notes-detach = ያስወግዱ
notes-save = ያስቀምጡ
notes-saved = ተቀምጧል
notes-not-saved = ገና አልተቀመጠም
notes-not-editable = ይህን የጻፈው የመተግበሪያው አዲስ ስሪት ነው። መሰረዝ ይችላሉ፣ መቀየር ግን አይችሉም።
notes-delete = ይሰርዙ
notes-delete-question = ይህ ማስታወሻ እና ከእሱ ጋር የተያያዘው ይሰረዝ? በላዩ ላይ ሌላ ይጻፍበታል፣ ሊመለስም አይችልም።
notes-keep = ይቆይ

## What can be done with the notebook

notes-change-heading = ሌላ የይለፍ ሐረግ
notes-change = ይቀይሩ
notes-changed = ተቀይሯል። የድሮው ከእንግዲህ ምንም አይከፍትም።
notes-recovered-note = ይህን ማስታወሻ ደብተር የከፈተው የመመለሻ ኮዱ ነው። አሁን አዲስ የይለፍ ሐረግ ይምረጡ።
notes-grow-heading = ተጨማሪ ቦታ
notes-grow-note = እያንዳንዱ ማስታወሻ ደብተር ተጨማሪ ቦታ ያገኛል፣ የተዘጋውም ጭምር። በስልኩ ላይ ያለው ፋይል የሚያድገው የዚህን አራት እጥፍ ነው፣ ከዚያ በኋላም ፈጽሞ አያንስም።
notes-growing = ቦታ እየተዘጋጀ ነው…
notes-copy-heading = የታሸገ ቅጂ
notes-copy-note = ማስታወሻዎችዎ ሁሉ ያሉበት አንድ የታሸገ ፋይል። ሌሎች ሰዎች age እና tar በሚባሉ ፕሮግራሞች ሊከፍቱት ይችላሉ። ፋይሉ በየትኛውም ቦታ እስካለ ድረስ፣ ደኅንነቱ እንደ የይለፍ ሐረጉ ጥንካሬ ነው።
notes-copy-passphrase = የቅጂው የይለፍ ሐረግ
notes-copy-key = ወይም የአንድ ጠበቃ የሕዝብ ቁልፍ፦ age1…
notes-copy = ቅጂውን ይፍጠሩ
notes-copying = ቅጂው እየታሸገ ነው…
notes-copied = ቅጂው ተፈጥሯል።
notes-restore-heading = ማስታወሻዎችን ይመልሱ
notes-restore-note = የታሸገ ቅጂን ያነባል። እዚህ አስቀድሞ ያለ ነገር፣ በቅጂው ውስጥ ካለው የቆየ ካልሆነ፣ እንዳለ ይቆያል።
notes-restore = ፋይሉን ይምረጡ
notes-restored = የቅጂው ማስታወሻዎች አሁን እዚህ አሉ።
notes-erase-heading = ይህን ማስታወሻ ደብተር ይደምስሱ
notes-erase-note = ለዘለዓለም ይደመሰሳል። ሌሎች ማስታወሻ ደብተሮች ይቆያሉ። ከዚህ በፊት የተወሰደ ቅጂ አይነካም። መደምሰስ ሊያስቀጣ ይችላል፣ በማከማቻው ውስጥም ቅሪት ሊቀር ይችላል።
notes-erase = ይደምስሱት
notes-erase-question = ይህ ማስታወሻ ደብተር ለዘለዓለም ይደምሰስ? ማንም ሊመልሰው አይችልም።
notes-erased = ከእንግዲህ የለም።

## The lock of the app

notes-lock-heading = የመተግበሪያው መቆለፊያ
notes-lock-note = መጀመሪያ የተጓዥ መነጋገሪያ ይታያል፦ መተግበሪያው ሲከፈት፣ ማያ ገጹ ሲጠፋ፣ እና ስልኩን ለተወሰነ ጊዜ ሳይነኩት ሲቆዩ። በእሱ ላይ የሚደረግ የእጅ እንቅስቃሴ ያስገባዎታል።
notes-lock-limits = መተግበሪያውን በጨረፍታ ከሚያይ ሰው ይደብቃል። የእጅ እንቅስቃሴውን የሚያውቅ ሁሉ ይገባል። ማስታወሻዎች የራሳቸው የይለፍ ሐረግ አላቸው።
notes-lock-none = ያለ መቆለፊያ
notes-lock-hold = የተጓዥ መነጋገሪያውን ርዕስ ተጭነው ይያዙ
notes-lock-taps = የተጓዥ መነጋገሪያውን ርዕስ አምስት ጊዜ ይንኩ
notes-lock-after-1 = ከአንድ ደቂቃ በኋላ
notes-lock-after-5 = ከአምስት ደቂቃ በኋላ
notes-lock-after-15 = ከ15 ደቂቃ በኋላ

## Places that were saved

notes-save-place = ይህን ያስቀምጡ
notes-forget-place = ይህ ከእንግዲህ አይቀመጥ
notes-saved-heading = የተቀመጡ
notes-saved-empty = ገና ምንም አልተቀመጠም።
notes-saved-in-notebook = በማስታወሻ ደብተርዎ ውስጥ ተቀምጧል።
notes-saved-until-exit = እስኪወጡ ድረስ ይቆያል፣ ከዚያ ይጠፋል፦ ከእሱ ምንም በዚህ ስልክ ላይ አይጻፍም። የተከፈተ ማስታወሻ ደብተር ግን ለዘለቄታው ያቆየዋል።

## What the notebook remembers

notes-choices-heading = የመረጡት
notes-choices-note = የመረጡት አገር፣ ቀጥሎ የሚሄዱበት ቦታ እና ሁለተኛ ቋንቋዎ በዚህ ማስታወሻ ደብተር ውስጥ ታሽገው ሊቀመጡ ይችላሉ። ያን ጊዜ በስልኩ ላይ ሳይታሸጉ አይቀመጡም።
notes-choices-keep = በዚህ ማስታወሻ ደብተር ውስጥ ይቀመጡ

## About

notes-about-button = ይህ መተግበሪያ የሚጠብቀው፣ ሊጠብቀውም የማይችለው

## Made of a notebook’s content

notes-empty = እዚህ እስካሁን ምንም የለም።
notes-none-found = እነዚህ ቃላት ያሉት ማስታወሻ የለም።
notes-untitled = ርዕስ የሌለው
notes-edited = { $date } ተቀይሯል
notes-times = { $written } ተጽፎ { $edited } ተቀይሯል
notes-pinned = መጀመሪያ ላይ ይታያል
notes-attachments = { $count ->
    [one] { $count } ፋይል
   *[other] { $count } ፋይሎች
}
notes-damaged = { $count ->
    [one] { $count } ማስታወሻ ሊነበብ አይችልም። ሌሎቹ አልተነኩም።
   *[other] { $count } ማስታወሻዎች ሊነበቡ አይችሉም። ሌሎቹ አልተነኩም።
}
notes-little-room = በዚህ ማስታወሻ ደብተር ውስጥ ጥቂት ቦታ ብቻ ቀርቷል። ማስፋት ይቻላል።
notes-room = ከ{ $whole } { $left } ቀርቷል
size-kilobytes = { $size } ኪሎባይት
size-megabytes = { $size } ሜጋባይት

## What the app protects, and what it can’t

about-heading = ይህ መተግበሪያ የሚጠብቀው፣ ሊጠብቀውም የማይችለው
about-who = የምናስበው ስለ ማን ነው
about-who-1 = ስልክዎን የሚወስድ ሰው፦ ዘመድ፣ ድንበር የሚያሻግር ደላላ ወይም የድንበር መኮንን። ስልኩን ይፈትሻል፣ የይለፍ ሐረጎችን ይጠይቃል፣ ወይም የማከማቻውን ቅጂ አንድ ጊዜ ይወስዳል።
about-promise = ቃል የምንገባው እና የምንፈትሸው
about-promise-1 = በመተግበሪያው ውስጥ መፈለግ ምንም ነገር አይተውም፦ ታሪክም ሆነ የሚቀየር ፋይል የለም።
about-promise-2 = ያለ የይለፍ ሐረጉ ከማስታወሻዎችዎ ምንም ሊነበብ አይችልም፦ ርዕስም፣ ብዛትም፣ ቀንም።
about-promise-3 = የማከማቻውን ቅጂ አንድ ጊዜ የሚወስድ ማንም ሰው ስንት ማስታወሻ ደብተሮች እንዳሉ፣ ወይም ጭራሽ መኖር አለመኖራቸውን ሊያውቅ አይችልም። ይህ መተግበሪያ ያለበት ስልክ ሁሉ ፋይሉ አለው።
about-promise-4 = በስልክ ላይ፣ የዚያ ፋይል ቅጂ ብቻውን በግምት ሊከፈት አይችልም፦ የቁልፉ አንድ ክፍል ከስልኩ ፈጽሞ አይወጣም።
about-promise-5 = በሚሰርዙት ነገር ላይ ሌላ ይጻፍበታል።
about-promise-6 = መተግበሪያው ድንገት ቢቋረጥ፣ ባትሪው ቢያልቅ ወይም ማከማቻው ቢሞላ፣ ቢበዛ የሚጠፋው በመደረግ ላይ የነበረው ለውጥ ብቻ ነው።
about-promise-7 = መውጫው መጀመሪያ ማያ ገጹን፣ ከዚያም ማህደረ ትውስታውን ያጸዳል። ምንም ማስታወሻ አይደመስስም። የተሳሳቱ የይለፍ ሐረጎች ምንም ነገር አይደመስሱም።
about-seen = የማከማቻው አንድ ቅጂ የሚያሳየው
about-seen-1 = መተግበሪያው በስልኩ ላይ መጫኑን እና የራሱ ፋይል እንዳለው፣ ፋይሉ ምን ያህል ትልቅ እንደሆነ፣ ሰው ማስታወሻዎችን ለመክፈት ለመጨረሻ ጊዜ መቼ እንደሞከረ፣ እና ለመጨረሻ ጊዜ የተጻፉት የፋይሉ ክፍሎች የትኞቹ እንደሆኑ።
about-limits = ማድረግ የማንችለው
about-limits-1 = የማከማቻውን ቅጂ ሁለት ጊዜ የሚወስድ ሰው፣ በመካከሉ በየትኛው ክፍል ውስጥ የሆነ ነገር እንደተቀየረ ሊያይ ይችላል።
about-limits-2 = ሁሉንም የይለፍ ሐረጎች እንዲሰጡ ከተገደዱ፣ ሌላ እንደሌለ ላያምኑዎት ይችላሉ።
about-limits-3 = መደምሰስ ከስልኩ የራሱ የቁልፍ ክፍል ጋር አብሮ በተወሰደ ቅጂ ላይ ምንም አያደርግም። ሊያስቀጣ ይችላል፣ በማከማቻው ውስጥም ቅሪት ሊቀር ይችላል።
about-limits-4 = ስልኩን የሚከታተል ፕሮግራም ወይም ስልኩን የሚቆጣጠር ሰው ካለ፣ ልንረዳ አንችልም።
about-limits-5 = በማከማቻው ላይ መጻፍ የሚችል ሰው የድሮ ቅጂ መልሶ ሊያስቀምጥ ይችላል።
about-limits-6 = ሌሎች የሚያውቁትን ይይዛሉ፦ የመተግበሪያ መደብሩ የወረዱትን፣ ስልኩ ጥሪዎቹን፣ ሌላው ወገን መልእክቶችዎን፣ የቁልፍ ሰሌዳው የተማረውን።
about-limits-7 = የመመለሻ ኮድዎን የሚያገኝ እና ፋይሉ ያለው ማንኛውም ሰው ማስታወሻዎችዎን ሊከፍት ይችላል።
about-limits-8 = ፋይሉ በየትኛውም ቦታ እስካለ ድረስ፣ የታሸገ ቅጂ ደኅንነቱ እንደ የይለፍ ሐረጉ ጥንካሬ ነው።
about-clear = በዚህ ስልክ ላይ ሳይታሸግ ያለ ነገር
about-clear-1 = ቋንቋዎ፣ መቆለፊያ መኖር አለመኖሩ እና የትኛው የእጅ እንቅስቃሴ እንደሚከፍተው።
about-clear-2 = የመረጡት አገር፣ ያንን ምልክት ካደረጉበት ብቻ። ሁለተኛው ቋንቋ እና ቀጥሎ የሚሄዱበት ቦታ በማስታወሻ ደብተር ውስጥ ብቻ።
about-review = ማን መርምሮታል
about-review-1 = ከፕሮጀክቱ ውጭ ያለ ማንም ሰው አስተሻሸጉን ገና አልመረመረም። ማንም ሰው መመርመር እንዲችል ቅርጸቱ ታትሟል።

## More room

notes-growth = ለእያንዳንዱ ማስታወሻ ደብተር { $size } ተጨማሪ፤ ፋይሉ በ{ $file } ያድጋል
