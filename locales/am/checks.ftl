### Questions that somebody asks themselves, in private: nothing of the answers is kept, and there is no score.
### State: draft. Not read by anybody who speaks it natively.

## Before and between the questions

checks-title = ራስዎን የሚጠይቋቸው ጥያቄዎች
checks-note = ጥቂት ጥያቄዎች፣ አንድ በአንድ። ከሚነኩት ምንም አይቀመጥም፣ ለማንም አይነገርም።
check-safe-question = ይህን አሁን ለማንበብ ደኅና ነዎት?
check-safe-note = ሰው ከጀርባዎ ሆኖ ሊያይ የሚችል ከሆነ፣ ወይም ይህን ስልክ ምናልባት ሊያይ ከሆነ፣ ብቻዎን እስኪሆኑ ይጠብቁ። የመውጫ ቁልፉ ወዲያውኑ ሌላ ማያ ገጽ ያመጣል።
check-safe-yes = አዎ፣ ልቀጥል
check-safe-no = አይ፣ አሁን ልውጣ
check-step = ጥያቄ { $number } ከ{ $count }
check-yes = አዎ
check-no = አይ
check-unsure = እርግጠኛ አይደለሁም
check-again = እንደገና ይጀምሩ

## Somebody makes me do this: signs of trafficking

check-trafficking-title = ይህን እንዳደርግ የሚያስገድደኝ ሰው አለ?
check-trafficking-note = ሊላቀቁት ስለማይችሉት ሥራ፣ ዕዳ ወይም ሰው።
check-trafficking-1 = ፓስፖርትዎን ወይም ወረቀቶችዎን ይዞ ያስቀረ ሌላ ሰው አለ?
check-trafficking-2 = እርስዎን ወይም ቤተሰብዎን የሚያስፈራራ ሰው አለ?
check-trafficking-3 = ምንም ያህል ቢሠሩ ፈጽሞ የማይቀንስ ዕዳ አለብዎት?
check-trafficking-4 = በጥቂት ክፍያ ወይም ያለ ክፍያ በጣም ረጅም ሰዓት ይሠራሉ?
check-trafficking-5 = ይከታተሉዎታል፣ ወይም ብቻዎን እንዳይወጡ ይከለክሉዎታል?
check-trafficking-6 = ሠርተው የሚያገኙትን ገንዘብ ለሌላ ሰው መስጠት አለብዎት?
check-trafficking-7 = «ካቆሙ፣ LGBTQI+ መሆንዎን ለሌሎች እናገራለሁ፣ ወይም ለመንግሥት አካል አሳውቃለሁ» የሚልዎት ሰው አለ?

## A partner, relative or host controls me

check-home-title = አብረውኝ ከሚኖሩት ሰዎች ጋር ደኅና ነኝ?
check-home-note = ስለ ፍቅር ጓደኛ፣ ዘመዶች ወይም ቤት ስላስጠጋዎት ሰው፣ ጾታቸው ምንም ይሁን።
check-home-1 = እምቢ ሲሉ የሚሆነው ነገር ያስፈራዎታል?
check-home-2 = ገንዘብዎን፣ ወረቀቶችዎን ወይም ስልክዎን ይዞ ያስቀረ ሰው አለ?
check-home-3 = ማንን እንደሚያገኙ ወይም ከማን ጋር እንደሚነጋገሩ የሚወስን ሌላ ሰው አለ?
check-home-4 = «ማን እንደሆኑ ለሌሎች እናገራለሁ፣ ወይም ለኢሚግሬሽን መሥሪያ ቤት አሳውቃለሁ» የሚልዎት ሰው አለ?
check-home-5 = የሚመታዎት፣ ቆልፎ የሚይዝዎት ወይም እየተከተለ የሚከታተልዎት ሰው አለ?
check-home-6 = ወሲብ እንዲፈጽሙ የሚያስገድድዎት፣ ወይም መድኃኒት የሚከለክልዎት ሰው አለ?
check-home-7 = እንዲያገቡ ወይም ማንነትዎን እንዲቀይሩ የሚፈልግ ሰው አለ?

## Work that hurts

check-work-title = በሥራዬ እየተበደልኩ ነው?
check-work-note = ስለ ክፍያ፣ ስለ ሰዓት እና ስለሚሠሩላቸው ሰዎች፣ የሥራ ፈቃድ ቢኖርዎትም ባይኖርዎትም።
check-work-1 = ለሁለት ሳምንት ወይም ከዚያ በላይ ሳይከፈልዎት ቆይተዋል፣ ወይም ከተገባልዎት ቃል ያነሰ ተከፍሎዎታል?
check-work-2 = አለቃዎ ፓስፖርትዎን ወይም ወረቀቶችዎን ይዞ አስቀርቷል?
check-work-3 = አለቃዎ «ለኢሚግሬሽን ወይም ለፖሊስ እደውላለሁ» ይላል?
check-work-4 = ሥራ ወይም ክፍያ ለመስጠት ወሲብ የሚፈልግ ሰው አለ?
check-work-5 = ለአለቃዎ የሚከፍሉት፣ የማይቀንስ ዕዳ አለብዎት?
check-work-6 = ባዶ ወረቀት፣ ወይም ማንበብ ያልቻሉትን ነገር እንዲፈርሙ ተነግሮዎታል?
check-work-7 = እዚያ መሥራት ቢያቆሙ መጥፎ ነገር ይደርስብዎታል?

## After the questions

check-result-heading = አሁን ማድረግ የሚችሉት
check-result-some = ከተናገሩት ውስጥ አንዳንዱ፣ ሰው እየበዘበዘዎት ወይም እየተቆጣጠረዎት መሆኑን የሚያሳይ ምልክት ሊሆን ይችላል። ምልክት ማረጋገጫ አይደለም። ከዚህ ውስጥ ምንም የእርስዎ ጥፋት አይደለም፣ ቀጥሎ የሚሆነውንም የሚወስኑት እርስዎ ነዎት።
check-result-none = ከእነዚህ ለአንዱም አዎ አላሉም። ይህ ማለት ግን ሁሉም ነገር ደኅና ነው ማለት አይደለም፦ እነዚህ ጥቂት ጥያቄዎች ብቻ ናቸው። አንድ ነገር ትክክል እንዳልሆነ ከተሰማዎት፣ ከሰው ጋር ለመነጋገር በቂ ምክንያት ነው።
check-result-unsure = እርግጠኛ አለመሆን ከሰው ጋር ለመነጋገር በቂ ምክንያት ነው። ስሙ ምን እንደሚባል ማወቅ አያስፈልግዎትም።
check-danger = አሁን አደጋ ላይ ከሆኑ፣ መጀመሪያ ወደ አደጋ ጊዜ ቁጥር ይደውሉ።
check-help-heading = ማን ሊረዳ ይችላል
check-help-none = { $country } ውስጥ በ«{ $need }» ጉዳይ የሚረዳ አናውቅም።
check-next-others = በምትኩ እነዚህን ይጠይቁ። እርስዎ ባሉበት ቦታ ማን እንደሚረዳ ሊያውቁ ይችላሉ፦
check-next-emergency = አደጋ ላይ ከሆኑ ወደ አደጋ ጊዜ ቁጥር ይደውሉ። ካልሆነ፣ በፍለጋው የሕግ ወይም የጤና አገልግሎት ይፈልጉ፣ በዚህ ጉዳይ ማን እንደሚረዳም እዚያ ይጠይቁ።
check-next-anyone = በዚህ ጉዳይ ማን እንደሚረዳ፣ የሚያምኑትን ሐኪም፣ ነርስ፣ ጠበቃ ወይም የስደተኞች ድርጅት ይጠይቁ።
check-no-country = ያሉበትን አገር ይምረጡ፣ እዚያ ማን እንደሚረዳ እናሳይዎታለን።

## What asking for help may set off

check-referral-heading = እርዳታ ከመጠየቅዎ በፊት
check-referral-ask = መጀመሪያ እንዲህ ብለው ይጠይቁ፦ «ምን የማሳወቅ ግዴታ አለባችሁ? ለማን? መቼ?» ስምዎን ከመናገርዎ በፊት ይህን መጠየቅ ይችላሉ።
check-referral-police = አንዳንድ አገልግሎቶች ለፖሊስ መረጃ ያስተላልፋሉ፣ በተለይ ሕይወት አደጋ ላይ ሲሆን።
check-referral-immigration = አንዳንድ አገልግሎቶች በኢሚግሬሽን መሥሪያ ቤት ሊጠየቁ፣ ወይም ከእሱ ጋር ሊሠሩ ይችላሉ። ጉዳት የደረሰብዎት መሆኑ ብቻውን ከአገር ከመባረር አይጠብቅዎትም። ከቻሉ፣ ወደ መሥሪያ ቤት ከመሄድዎ በፊት ጠበቃ ይጠይቁ።
check-referral-consent = አዋቂ ከሆኑ፣ ያለ እርስዎ እሺታ ምንም እንዳያደርጉ ይጠይቋቸው። እምቢ ማለት ይችላሉ፣ ማቆምም ይችላሉ።
check-referral-young = ዕድሜዎ ከ18 ዓመት በታች ከሆነ፣ አደጋ ላይ ሲሆኑ ብዙ አገልግሎቶች ለሰው የመናገር ግዴታ አለባቸው። ምንም ነገር ከመንገርዎ በፊት፣ ምን የመናገር ግዴታ እንደሚኖርባቸው ሊነግሩዎት ይችላሉ። ለመጠየቅ ዕድሜዎን መናገር አያስፈልግዎትም።
check-guides-heading = ተጨማሪ ያንብቡ
