### Phrases for travellers in Tigrinya (ትግርኛ).
### State: draft. No native speaker has read it yet. Machine-made, 2026-11.

## The screen

phrases-title = መዘራረቢ መጽሓፍ
phrases-language = ትግርኛ
phrases-search = ሓረግ ምድላይ
phrases-clear = ዝተደልየ ምድምሳስ
phrases-none = ዝተረኽበ ሓረግ የለን
phrases-from = ናተይ ቋንቋ
phrases-to = ናይቲ ካልእ ሰብ ቋንቋ
phrases-swap = ቋንቋታት ምልውዋጥ
phrases-topics = ኣርእስትታት
phrases-all = ኩሎም ኣርእስትታት

## Topics

phrase-topic-greetings = ሰላምታ
phrase-topic-numbers = ቁጽርታት
phrase-topic-eating = መግብን መስተን
phrase-topic-transport = መጓዓዝያ
phrase-topic-hotel = ኣብ ሆቴል
phrase-topic-shopping = ዕዳጋ
phrase-topic-directions = መንገዲ ምሕታት
phrase-topic-time = ሰዓትን ዕለትን
phrase-topic-weather = ኩነታት ኣየር
phrase-topic-smalltalk = ዕላል

## Greetings

phrase-greetings-hello = ሰላም
phrase-greetings-morning = ከመይ ሓዲርኩም
phrase-greetings-evening = ከመይ ኣምሲኹም
phrase-greetings-night = ደሓን ሕደሩ
phrase-greetings-goodbye = ደሓን ኩኑ
phrase-greetings-please = በጃኹም
phrase-greetings-thanks = ብጣዕሚ የቐንየለይ
phrase-greetings-welcome = ገንዘብኩም
phrase-greetings-excuse = ይቕሬታ
phrase-greetings-yes = እወ
phrase-greetings-no = ኣይፋል
phrase-greetings-day = ጽቡቕ መዓልቲ ይግበረልኩም

## Numbers

phrase-numbers-one = ሓደ
phrase-numbers-two = ክልተ
phrase-numbers-three = ሰለስተ
phrase-numbers-four = ኣርባዕተ
phrase-numbers-five = ሓሙሽተ
phrase-numbers-six = ሽዱሽተ
phrase-numbers-seven = ሸውዓተ
phrase-numbers-eight = ሸሞንተ
phrase-numbers-nine = ትሽዓተ
phrase-numbers-ten = ዓሰርተ
phrase-numbers-hundred = ሚእቲ
phrase-numbers-thousand = ሽሕ

## Eating and drinking

phrase-eating-table = ንክልተ ሰብ ጣውላ በጃኹም።
phrase-eating-menu = ሜኑ ክንርኢ ንኽእል ዶ?
phrase-eating-water = ሓደ ብርጭቆ ማይ በጃኹም።
phrase-eating-coffee = ሓደ ቡን በጃኹም።
phrase-eating-tea = ሓደ ኩባያ ሻሂ በጃኹም።
phrase-eating-sugar = ብዘይ ሽኮር በጃኹም።
phrase-eating-meat = ስጋ ኣይበልዕን እየ።
phrase-eating-spicy = እዚ የቃጽል ድዩ?
phrase-eating-recommend = እንታይ ትመኽሩኒ?
phrase-eating-delicious = ብጣዕሚ ጥዑም ነይሩ።
phrase-eating-bill = ሕሳብ በጃኹም።

## Getting around

phrase-transport-station = መዕረፊ ባቡር ኣበይ ኣሎ?
phrase-transport-stop = ፌርማታ ኣውቶቡስ ኣበይ ኣሎ?
phrase-transport-ticket = ናብ ማእከል ከተማ ሓደ ቲከት በጃኹም።
phrase-transport-return = ናይ ምኻድን ምምላስን ቲከት በጃኹም።
phrase-transport-next = ዝቕጽል ባቡር መዓስ ይብገስ?
phrase-transport-platform = ካብ ኣየናይ መስመር ይብገስ?
phrase-transport-airport = እዚ ኣውቶቡስ ናብ መዓርፎ ነፈርቲ ይኸይድ ድዩ?
phrase-transport-duration = ጉዕዞ ክንደይ ግዜ ይወስድ?
phrase-transport-seat = እዚ ቦታ ነጻ ድዩ?
phrase-transport-taxi = ታክሲ ኣበይ ክረክብ እኽእል?
phrase-transport-here = በጃኹም ኣብዚ ደው በሉ።

## At the hotel

phrase-hotel-room = ንሎሚ ለይቲ ክፍሊ ኣለኩም ዶ?
phrase-hotel-booking = ክፍሊ ኣቐዲመ ሒዘ ኣለኹ።
phrase-hotel-nights = ንክልተ ለይቲ በጃኹም።
phrase-hotel-price = ዋጋ ሓደ ለይቲ ክንደይ እዩ?
phrase-hotel-included = ቁርሲ ኣብቲ ዋጋ ዝኣተወ ድዩ?
phrase-hotel-breakfast = ቁርሲ ሰዓት ክንደይ እዩ?
phrase-hotel-wifi = ኣብዚ ዋይፋይ ኣሎ ዶ?
phrase-hotel-towel = ካልእ ሽጎማኖ ክረክብ እኽእል ዶ?
phrase-hotel-cooling = መዝሓሊ ኣየር ኣይሰርሕን ኣሎ።
phrase-hotel-leave = ክሳብ ሰዓት ክንደይ ነቲ ክፍሊ ክንለቅቕ ኣለና?
phrase-hotel-luggage = ባልጃይ ኣብዚ ከቐምጥ እኽእል ዶ?

## Shopping

phrase-shopping-price = ዋጋ እዚ ክንደይ እዩ?
phrase-shopping-expensive = ቁሩብ ክቡር እዩ።
phrase-shopping-looking = እርኢ ጥራይ እየ ዘለኹ፣ የቐንየለይ።
phrase-shopping-bigger = ዝዓበየ ቁጽሪ ኣለኩም ዶ?
phrase-shopping-colour = ብኻልእ ሕብሪ ኣለኩም ዶ?
phrase-shopping-try = ክፍትኖ እኽእል ዶ?
phrase-shopping-take = ክወስዶ እየ።
phrase-shopping-card = ብካርድ ክኸፍል እኽእል ዶ?
phrase-shopping-receipt = ቅብሊት ክረክብ እኽእል ዶ?
phrase-shopping-bag = ፌስታል ኣየድልየንን እዩ።
phrase-shopping-postcards = ፖስትካርድ ኣለኩም ዶ?

## Directions

phrase-directions-museum = ቤተ መዘክር ኣበይ ኣሎ?
phrase-directions-old-town = ናብ ኣረጊት ከተማ ብኸመይ እኸይድ?
phrase-directions-far = ካብዚ ርሑቕ ድዩ?
phrase-directions-foot = ብእግሪ ክኽየድ ይከኣል ዶ?
phrase-directions-left = ንጸጋም
phrase-directions-right = ንየማን
phrase-directions-straight = ብቐጥታ
phrase-directions-corner = ኣብ ኩርናዕ
phrase-directions-near = ብጣዕሚ ቀረባ እዩ።
phrase-directions-map = ኣብ ካርታ ከተርእዩኒ ትኽእሉ ዶ?
phrase-directions-toilets = ሽቓቕ ኣበይ ኣሎ?
phrase-directions-cash = ኣብ ቀረባ ማሽን ገንዘብ ኣሎ ዶ?

## Time and dates

phrase-time-hour = ሰዓት ክንደይ ኮይኑ?
phrase-time-today = ሎሚ
phrase-time-tomorrow = ጽባሕ
phrase-time-yesterday = ትማሊ
phrase-time-morning = ንግሆ
phrase-time-evening = ምሸት
phrase-time-now = ሕጂ
phrase-time-later = ድሓር
phrase-time-week = ዝመጽእ ሰሙን
phrase-time-opens = መዓስ ይኽፈት?
phrase-time-closes = መዓስ ይዕጾ?
phrase-time-moment = ሓንሳብ በጃኹም።

## Weather

phrase-weather-lovely = ሎሚ ኣየር ጽቡቕ እዩ።
phrase-weather-sun = ጸሓይ ኣላ።
phrase-weather-hot = ብጣዕሚ ሙቐት ኣሎ።
phrase-weather-cold = ቁሪ ኣሎ።
phrase-weather-rain = ዝናብ ይዘንብ ኣሎ።
phrase-weather-snow = በረድ ይወርድ ኣሎ።
phrase-weather-wind = ንፋስ ኣሎ።
phrase-weather-degrees = ዕስራ ዲግሪ እዩ።
phrase-weather-tomorrow = ጽባሕ ኣየር ከመይ ክኸውን እዩ?
phrase-weather-umbrella = ጽላል ከድልየኒ ድዩ?

## Small talk

phrase-smalltalk-how = ከመይ ኣለኹም?
phrase-smalltalk-well = ጽቡቕ ኣለኹ፣ የቐንየለይ። ንስኹምከ?
phrase-smalltalk-name = ስምኩም መን እዩ?
phrase-smalltalk-my-name = ስመይ … እዩ።
phrase-smalltalk-pleased = ብምልላይና ተሓጒሰ።
phrase-smalltalk-from = ካብ ኣበይ ኢኹም?
phrase-smalltalk-holiday = ንዕረፍቲ እየ መጺአ።
phrase-smalltalk-first = ናብዚ ክመጽእ ናይ መጀመርታይ እዩ።
phrase-smalltalk-like = ነዛ ከተማ ፈትየያ።
phrase-smalltalk-slowly = በጃኹም ቀስ ኢልኩም ክትዛረቡ ትኽእሉ ዶ?
phrase-smalltalk-understand = ኣይተረድኣንን።
phrase-smalltalk-photo = ኣብዚ ስእሊ ከልዕል እኽእል ዶ?
