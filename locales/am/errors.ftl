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
error-storage-unreachable = መሣሪያው የማውጫውን ፋይል እንድናገኝ አይፈቅድም። ምንም አልተቀየረም። እንደገና ይሞክሩ።
error-pack-unreadable = ይህ ጥቅል ተበላሽቷል፣ ወይም የተባለው ጥቅል አይደለም። ምንም አልተቀየረም። ከመጣበት ቦታ እንደገና ያምጡት።
error-record-not-found = በዚህ መለያ የተመዘገበ ነገር የለም። በስሙ ይፈልጉት።
error-place-not-found = ይህ ቦታ በመተግበሪያው ላይ የለም። በአቅራቢያ ያለ ትልቅ ከተማ ይሞክሩ።
error-country-not-known = ይህ የምናውቀው አገር አይደለም። ሁለቱን ፊደሎቹን ይጠቀሙ፣ ለምሳሌ DE ወይም US።
error-code-not-known = በዚህ ስም የእርዳታ ዓይነት፣ ምዕራፍ ወይም ቡድን የለም።
error-language-not-known = ይህ የምናውቀው ቋንቋ አይደለም። መለያ ኮዱን ይጠቀሙ፣ ለምሳሌ fa ወይም es።
error-out-of-range = የተሰጠው ጊዜ ወይም ርቀት የማይቻል ነው።
