### What went wrong: what happened, what is safe, what to do.
### State: draft. Not read by anybody who speaks it natively.

## The core

error-internal = በመተግበሪያው ውስጥ ችግር ተፈጥሯል። የጠፋ ነገር የለም። መተግበሪያውን ዘግተው እንደገና ይክፈቱት።
error-cancelled = እንደጠየቁት ቆሟል። ከዚህ በፊት የነበረው አሁንም አለ።
error-closed = መተግበሪያው ተዘግቷል። የጠፋ ነገር የለም። እንደገና ይክፈቱት።
error-storage-full = ቦታ አልቋል። ከዚህ በፊት የነበረው አሁንም አለ። የተወሰነ ቦታ አስለቅቀው እንደገና ይሞክሩ።
error-storage-read-only = በዚህ አቃፊ ውስጥ መጻፍ አይቻልም። ምንም አልተቀየረም። ሌላ አቃፊ ይምረጡ።
error-storage-busy = ሌላ የመተግበሪያው ቅጂ በዚህ ሰዓት ማውጫውን እያዘጋጀ ነው። ከአንድ ደቂቃ በኋላ እንደገና ይሞክሩ።
error-storage-damaged = የማውጫው ፋይል ተበላሽቷል። እንደገና ይክፈቱት፦ ከመተግበሪያው ጋር ከመጣው እንደ አዲስ ይሠራል።
error-storage-unreachable = መሣሪያው ፋይላችንን እንድናገኝ አይፈቅድም። ምንም አልተቀየረም። እንደገና ይሞክሩ።
error-pack-unreadable = ይህ ጥቅል ተበላሽቷል፣ ወይም የተባለው ጥቅል አይደለም። ምንም አልተቀየረም። ከመጣበት ቦታ እንደገና ያምጡት።
error-record-not-found = በዚህ መለያ የተመዘገበ ነገር የለም። በስሙ ይፈልጉት።
error-place-not-found = ይህ ቦታ በመተግበሪያው ላይ የለም። በአቅራቢያ ያለ ትልቅ ከተማ ይሞክሩ።
error-country-not-known = ይህ የምናውቀው አገር አይደለም። ሁለቱን ፊደሎቹን ይጠቀሙ፣ ለምሳሌ DE ወይም US።
error-code-not-known = በዚህ ስም የእርዳታ ዓይነት፣ ምዕራፍ ወይም ቡድን የለም።
error-language-not-known = ይህ የምናውቀው ቋንቋ አይደለም። መለያ ኮዱን ይጠቀሙ፣ ለምሳሌ fa ወይም es።
error-out-of-range = የተሰጠው ጊዜ ወይም ርቀት የማይቻል ነው።

## The notebook

error-passphrase-wrong = በዚህ የይለፍ ሐረግ የሚከፈት ነገር የለም። ምንም አልተቀየረም። የቁልፍ ሰሌዳውን ቋንቋ አይተው እንደገና ይሞክሩ።
error-passphrase-weak = ይህን የይለፍ ሐረግ መገመት ቀላል ነው። አሥር ወይም ከዚያ በላይ ፊደላት ይጠቀሙ፤ ከሁሉ የሚሻለው እርስ በርስ የማይገናኙ አምስት ቃላት ናቸው።
error-passphrase-in-use = ይህን የይለፍ ሐረግ መጠቀም አይቻልም። ምንም አልተቀየረም። ሌላ ይምረጡ።
error-device-secret-unreadable = ይህ መሣሪያ የይለፍ ሐረጎች የሚያስፈልጋቸውን ምስጢር አጥቷል። ምንም አልተቀየረም። የመመለሻ ኮዱ አሁንም ማስታወሻ ደብተሩን ይከፍታል።
error-notebook-full = ማስታወሻ ደብተሩ ሞልቷል። ከዚህ በፊት የነበረው አሁንም አለ። የሆነ ነገር ይሰርዙ ወይም ደብተሩን ያስፉት።
error-notebook-busy = አንድ ማስታወሻ ደብተር አስቀድሞ ተከፍቷል። ምንም አልተቀየረም። መጀመሪያ እሱን ይዝጉት።
error-notebook-unreadable = የማስታወሻ ደብተሩ ፋይል ተበላሽቷል፣ ወይም ሌላ ነገር ነው። እንዳለ ተትቷል። የታሸገ ቅጂ ካለ እሱን ይመልሱ።
error-notebooks-all-taken = ለሌላ ማስታወሻ ደብተር ቦታ የለም። ምንም አልተቀየረም።
error-note-not-found = ይህ ማስታወሻ ከእንግዲህ የለም።
error-note-not-editable = ይህን ማስታወሻ የሠራው የመተግበሪያው አዲስ ስሪት ነው። ማንበብና መሰረዝ ይቻላል፣ መቀየር ግን አይቻልም።
error-note-damaged = ይህ ማስታወሻ ተበላሽቷል፣ ሊነበብም አይችልም። ሌሎቹ አልተነኩም። የታሸገ ቅጂ ካለ እሱን ይመልሱ።
error-length-differs = ፋይሉ እየተነበበ ሳለ ተቀይሯል። ከእሱ ምንም አልተቀመጠም። እንደገና ይሞክሩ።
error-copy-unreadable = ይህ ፋይል የእኛ የታሸገ ቅጂ አይደለም፣ ወይም ተበላሽቷል። ከእሱ ተጨማሪ ነገር አልተወሰደም።
error-public-key-not-known = ይህ የምናውቀው የሕዝብ ቁልፍ አይደለም። በ age1 ይጀምራል።
error-not-enough-memory = ይህ መሣሪያ ለዚህ የሚበቃ ነፃ ማህደረ ትውስታ የለውም። ምንም አልተቀየረም። ሌሎች መተግበሪያዎችን ዘግተው እንደገና ይሞክሩ።
