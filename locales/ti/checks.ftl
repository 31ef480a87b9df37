### Questions that somebody asks themselves, in private: nothing of the answers is kept, and there is no score.
### State: draft. Not read by anybody who speaks it natively.

## Before and between the questions

checks-title = ንነብስኹም እትሓቱዎም ሕቶታት
checks-note = ሒደት ሕቶታት፣ ሓደ ብሓደ። እትትንክፍዎ ነገር ኣይዕቀብን እዩ፣ ንዝኾነ ሰብ እውን ኣይንገርን እዩ።
check-safe-question = ነዚ ሕጂ ከተንብቡ ውሑስ ድዩ?
check-safe-note = ሰብ ብድሕሬኹም ኮይኑ ክርኢ ዝኽእል እንተ ኾይኑ፣ ወይ ነዚ ተሌፎን ምናልባት ክርእዮ እንተ ኾይኑ፣ በይንኹም ክሳብ እትኾኑ ተጸበዩ። እቲ ናይ መውጽኢ መልጎም ብኡንብኡ ካልእ ስክሪን የምጽእ።
check-safe-yes = እወ፣ ቀጽሉ
check-safe-no = ኣይፋል፣ ሕጂ ውጹ
check-step = ሕቶ { $number } ካብ { $count }
check-yes = እወ
check-no = ኣይፋል
check-unsure = ርግጸኛ ኣይኮንኩን
check-again = እንደገና ጀምሩ

## Somebody makes me do this: signs of trafficking

check-trafficking-title = ነዚ ክገብር ዘገድደኒ ሰብ ኣሎ ዶ?
check-trafficking-note = ብዛዕባ ስራሕ፣ ዕዳ ወይ ሰብ፣ ካብኡ ክትወጹ ዘይትኽእሉ እንተ ኾይንኩም።
check-trafficking-1 = ካልእ ሰብ ፓስፖርትኩም ወይ ወረቓቕትኹም ሒዙ ኣትሪፉ ዶ?
check-trafficking-2 = ንዓኹም ወይ ንስድራኹም ዘፈራርሕ ሰብ ኣሎ ዶ?
check-trafficking-3 = ዋላ ክንደይ እንተ ሰራሕኩም፣ ፈጺሙ ዘይንኪ ዕዳ ኣለኩም ዶ?
check-trafficking-4 = ኣዝዩ ነዊሕ ሰዓታት፣ ብውሑድ ክፍሊት ወይ ብዘይ ክፍሊት ትሰርሑ ዶ?
check-trafficking-5 = ይከታተሉኹም ድዮም፣ ወይ በይንኹም ከይትወጹ ይኽልክሉኹም ድዮም?
check-trafficking-6 = ሰሪሕኩም እትረኽብዎ ገንዘብ ንኻልእ ሰብ ክትህቡ ኣለኩም ዶ?
check-trafficking-7 = ሰብ ከምዚ ይብለኩም ዶ፦ “እንተ ኣቋሪጽኩም፣ LGBTQI+ ምዃንኩም ንኻልኦት ክነግር እየ፣ ወይ ንበዓል ስልጣን ክሕብር እየ”?

## A partner, relative or host controls me

check-home-title = ምስቶም ምሳይ ዝነብሩ ሰባት ውሑስ ድየ?
check-home-note = ብዛዕባ ናይ ፍቕሪ መጻምዲ፣ ኣዝማድ ወይ ዘዕቆበኩም ሰብ፣ ጾታኡ ዝኾነ ይኹን።
check-home-1 = ኣይፋል ክትብሉ ከለኹም ዝመጽእ ነገር የፍርሓኩም ዶ?
check-home-2 = ሰብ ገንዘብኩም፣ ወረቓቕትኹም ወይ ተሌፎንኩም ሒዙ ኣትሪፉ ዶ?
check-home-3 = ንመን ክትርእዩ ወይ ምስ መን ክትዘራረቡ ከም እትኽእሉ ካልእ ሰብ ይውስን ዶ?
check-home-4 = ሰብ ከምዚ ይብለኩም ዶ፦ “መን ምዃንኩም ንኻልኦት ክነግር እየ፣ ወይ ንቤት ጽሕፈት ኢሚግረሽን ክሕብር እየ”?
check-home-5 = ዝወቅዓኩም፣ ዓጽዩ ዝሕዘኩም ወይ እናሰዓበ ዝከታተለኩም ሰብ ኣሎ ዶ?
check-home-6 = ጾታዊ ርክብ ክትፍጽሙ ዘገድደኩም፣ ወይ መድሃኒት ዝኽልክለኩም ሰብ ኣሎ ዶ?
check-home-7 = ክትምርዓዉ፣ ወይ መን ምዃንኩም ክትቅይሩ ዝደሊ ሰብ ኣሎ ዶ?

## Work that hurts

check-work-title = ኣብ ስራሐይ እብደል ድየ ዘለኹ?
check-work-note = ብዛዕባ ክፍሊት፣ ሰዓታትን እትሰርሑሎም ሰባትን፣ ፍቓድ ስራሕ ሃለወኩም ኣይሃለወኩም።
check-work-1 = ንክልተ ሰሙን ወይ ካብኡ ንላዕሊ ከይተኸፈልኩም ጸኒሕኩም ዲኹም፣ ወይ ካብቲ ዝተመባጽዑልኩም ዝወሓደ ተኸፊልኩም ዲኹም?
check-work-2 = ሓላፊ ስራሕኩም ፓስፖርትኩም ወይ ወረቓቕትኹም ሒዙ ኣትሪፉ ዶ?
check-work-3 = ሓላፊ ስራሕኩም “ንኢሚግረሽን ወይ ንፖሊስ ክድውል እየ” ይብል ዶ?
check-work-4 = ስራሕ ወይ ክፍሊት ንምሃብ ጾታዊ ርክብ ዝደሊ ሰብ ኣሎ ዶ?
check-work-5 = ንሓላፊ ስራሕኩም እትኸፍልዎ፣ ዘይንኪ ዕዳ ኣለኩም ዶ?
check-work-6 = ባዶ ወረቐት፣ ወይ ከተንብብዎ ዘይከኣልኩም ነገር ፈርሙ ኢሎምኹም ዶ?
check-work-7 = ኣብኡ ምስራሕ እንተ ኣቋሪጽኩም፣ ሕማቕ ነገር ከጋጥመኩም ድዩ?

## After the questions

check-result-heading = ሕጂ ክትገብርዎ እትኽእሉ
check-result-some = ገለ ካብቲ ዝበልኩምዎ፣ ሰብ ይምዝምዘኩም ወይ ይቆጻጸረኩም ከም ዘሎ ዘርኢ ምልክት ክኸውን ይኽእል እዩ። ምልክት መርትዖ ኣይኮነን። ካብዚ ሓደ እኳ ጌጋኹም ኣይኮነን፣ ቀጺሉ እንታይ ከም ዝኸውን እትውስኑ ከኣ ንስኹም ኢኹም።
check-result-none = ካብዚኣቶም ንሓደ እኳ እወ ኣይበልኩምን። እዚ ማለት ግን ኩሉ ጽቡቕ እዩ ማለት ኣይኮነን፦ እዚኣቶም ሒደት ሕቶታት ጥራይ እዮም። ገለ ነገር ልክዕ ዘይኮነ ኮይኑ እንተ ተሰሚዑኩም፣ ምስ ሰብ ንምዝርራብ እኹል ምኽንያት እዩ።
check-result-unsure = ርግጸኛ ዘይምዃን ምስ ሰብ ንምዝርራብ እኹል ምኽንያት እዩ። ስሙ እንታይ ከም ዝበሃል ክትፈልጡ ኣየድልየኩምን እዩ።
check-danger = ሕጂ ኣብ ሓደጋ እንተ ኣለኹም፣ መጀመርታ ናብ ናይ ህጹጽ ሓገዝ ቁጽሪ ደውሉ።
check-help-heading = መን ክሕግዝ ይኽእል
check-help-none = ኣብ { $country } ብዛዕባ “{ $need }” ዝሕግዝ ኣካል ኣይንፈልጥን ኢና።
check-next-others = ኣብ ክንድኡ ንዚኣቶም ሕተቱ። ኣብቲ ዘለኹምዎ ቦታ መን ከም ዝሕግዝ ክፈልጡ ይኽእሉ እዮም፦
check-next-emergency = ኣብ ሓደጋ እንተ ኣለኹም፣ ናብ ናይ ህጹጽ ሓገዝ ቁጽሪ ደውሉ። እንተ ዘይኮነ፣ ኣብቲ ምድላይ ናይ ሕጊ ወይ ናይ ጥዕና ኣገልግሎት ድለዩ፣ ኣብኡ ከኣ ነዚ መን ከም ዝሕግዝ ሕተቱ።
check-next-anyone = ነዚ መን ከም ዝሕግዝ፣ ንእትኣምንዎ ሓኪም፣ ነርስ፣ ጠበቓ ወይ ናይ ስደተኛታት ትካል ሕተቱ።
check-no-country = ዘለኹምዋ ሃገር ምረጹ፣ ኣብኡ መን ከም ዝሕግዝ ከነርእየኩም ኢና።

## What asking for help may set off

check-referral-heading = ሓገዝ ቅድሚ ምሕታትኩም
check-referral-ask = መጀመርታ ከምዚ ኢልኩም ሕተቱ፦ “እንታይ ከተመሓላልፉ ግዴታ ኣለኩም፣ ንመንን መዓስን?” ስምኩም ቅድሚ ምንጋርኩም ነዚ ክትሓቱ ትኽእሉ ኢኹም።
check-referral-police = ገለ ኣገልግሎታት ንፖሊስ ሓበሬታ የመሓላልፉ እዮም፣ ብፍላይ ህይወት ኣብ ሓደጋ ክትህሉ ከላ።
check-referral-immigration = ገለ ኣገልግሎታት ብቤት ጽሕፈት ኢሚግረሽን ክሕተቱ፣ ወይ ምስኡ ክሰርሑ ይኽእሉ እዮም። ጉድኣት ስለ ዝበጽሓኩም ጥራይ ካብ ሃገር ካብ ምስጓግ ኣየድሕነኩምን እዩ። እንተ ክኢልኩም፣ ናብ ቤት ጽሕፈት ቅድሚ ምኻድኩም ጠበቓ ሕተቱ።
check-referral-consent = ዓቢ ሰብ እንተ ኾይንኩም፣ ብዘይ እወታኹም ዝኾነ ነገር ከይገብሩ ሕተቱዎም። ኣይፋል ክትብሉ ትኽእሉ ኢኹም፣ ከተቋርጹ እውን ትኽእሉ ኢኹም።
check-referral-young = ዕድመኹም ትሕቲ 18 እንተ ኾይኑ፣ ኣብ ሓደጋ ክትህልዉ ከለኹም ብዙሓት ኣገልግሎታት ንሰብ ክነግሩ ግዴታ ኣለዎም። ዝኾነ ነገር ቅድሚ ምንጋርኩም፣ እንታይ ክነግሩ ግዴታ ከም ዝህልዎም ክነግሩኹም ይኽእሉ እዮም። ንምሕታት ዕድመኹም ክትነግሩ ኣየድልየኩምን እዩ።
check-guides-heading = ተወሳኺ ኣንብቡ
