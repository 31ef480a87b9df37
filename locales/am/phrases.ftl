### Phrases for travellers in Amharic (አማርኛ).
### State: draft. No native speaker has read it yet. Machine-made, 2026-11.

## The screen

phrases-title = የተጓዥ መነጋገሪያ
phrases-language = አማርኛ
phrases-search = ሐረግ ይፈልጉ
phrases-clear = ፍለጋውን ያጽዱ
phrases-none = ምንም ሐረግ አልተገኘም
phrases-from = የእኔ ቋንቋ
phrases-to = የሌላው ሰው ቋንቋ
phrases-swap = ቋንቋዎቹን ይቀያይሩ
phrases-topics = ርዕሶች
phrases-all = ሁሉም ርዕሶች

## Topics

phrase-topic-greetings = ሰላምታ
phrase-topic-numbers = ቁጥሮች
phrase-topic-eating = ምግብና መጠጥ
phrase-topic-transport = መጓጓዣ
phrase-topic-hotel = በሆቴል
phrase-topic-shopping = ግብይት
phrase-topic-directions = አቅጣጫ መጠየቅ
phrase-topic-time = ሰዓትና ቀን
phrase-topic-weather = የአየር ሁኔታ
phrase-topic-smalltalk = ጭውውት

## Greetings

phrase-greetings-hello = ሰላም
phrase-greetings-morning = እንደምን አደሩ
phrase-greetings-evening = እንደምን አመሹ
phrase-greetings-night = ደህና ይደሩ
phrase-greetings-goodbye = ደህና ይሁኑ
phrase-greetings-please = እባክዎ
phrase-greetings-thanks = በጣም አመሰግናለሁ
phrase-greetings-welcome = ምንም አይደለም
phrase-greetings-excuse = ይቅርታ
phrase-greetings-yes = አዎ
phrase-greetings-no = አይ
phrase-greetings-day = መልካም ቀን ይሁንልዎ

## Numbers

phrase-numbers-one = አንድ
phrase-numbers-two = ሁለት
phrase-numbers-three = ሦስት
phrase-numbers-four = አራት
phrase-numbers-five = አምስት
phrase-numbers-six = ስድስት
phrase-numbers-seven = ሰባት
phrase-numbers-eight = ስምንት
phrase-numbers-nine = ዘጠኝ
phrase-numbers-ten = አሥር
phrase-numbers-hundred = መቶ
phrase-numbers-thousand = ሺህ

## Eating and drinking

phrase-eating-table = ለሁለት ሰው ጠረጴዛ እባክዎ።
phrase-eating-menu = ሜኑውን ማየት እንችላለን?
phrase-eating-water = አንድ ብርጭቆ ውሃ እባክዎ።
phrase-eating-coffee = አንድ ቡና እባክዎ።
phrase-eating-tea = አንድ ሲኒ ሻይ እባክዎ።
phrase-eating-sugar = ያለ ስኳር እባክዎ።
phrase-eating-meat = ሥጋ አልበላም።
phrase-eating-spicy = ይህ ያቃጥላል?
phrase-eating-recommend = ምን ይመክራሉ?
phrase-eating-delicious = በጣም ይጣፍጥ ነበር።
phrase-eating-bill = ሒሳብ እባክዎ።

## Getting around

phrase-transport-station = የባቡር ጣቢያው የት ነው?
phrase-transport-stop = የአውቶቡስ ማቆሚያው የት ነው?
phrase-transport-ticket = ወደ መሃል ከተማ አንድ ቲኬት እባክዎ።
phrase-transport-return = የደርሶ መልስ ቲኬት እባክዎ።
phrase-transport-next = የሚቀጥለው ባቡር መቼ ይነሳል?
phrase-transport-platform = ከየትኛው መድረክ ይነሳል?
phrase-transport-airport = ይህ አውቶቡስ ወደ አውሮፕላን ማረፊያ ይሄዳል?
phrase-transport-duration = ጉዞው ምን ያህል ጊዜ ይወስዳል?
phrase-transport-seat = ይህ ወንበር ክፍት ነው?
phrase-transport-taxi = ታክሲ የት አገኛለሁ?
phrase-transport-here = እባክዎ እዚህ ያቁሙ።

## At the hotel

phrase-hotel-room = ለዛሬ ማታ ክፍል አላችሁ?
phrase-hotel-booking = ክፍል አስይዣለሁ።
phrase-hotel-nights = ለሁለት ሌሊት እባክዎ።
phrase-hotel-price = የአንድ ሌሊት ዋጋ ስንት ነው?
phrase-hotel-included = ቁርስ ዋጋው ውስጥ ተካቷል?
phrase-hotel-breakfast = ቁርስ በስንት ሰዓት ነው?
phrase-hotel-wifi = እዚህ ዋይፋይ አለ?
phrase-hotel-towel = ሌላ ፎጣ ማግኘት እችላለሁ?
phrase-hotel-cooling = የአየር ማቀዝቀዣው አይሠራም።
phrase-hotel-leave = ክፍሉን እስከ ስንት ሰዓት መልቀቅ አለብን?
phrase-hotel-luggage = ሻንጣዬን እዚህ ማስቀመጥ እችላለሁ?

## Shopping

phrase-shopping-price = የዚህ ዋጋ ስንት ነው?
phrase-shopping-expensive = ትንሽ ውድ ነው።
phrase-shopping-looking = እያየሁ ብቻ ነው፣ አመሰግናለሁ።
phrase-shopping-bigger = ተለቅ ያለ ቁጥር አላችሁ?
phrase-shopping-colour = በሌላ ቀለም አላችሁ?
phrase-shopping-try = መሞከር እችላለሁ?
phrase-shopping-take = እወስደዋለሁ።
phrase-shopping-card = በካርድ መክፈል እችላለሁ?
phrase-shopping-receipt = ደረሰኝ ማግኘት እችላለሁ?
phrase-shopping-bag = ፌስታል አያስፈልገኝም።
phrase-shopping-postcards = ፖስትካርድ አላችሁ?

## Directions

phrase-directions-museum = ሙዚየሙ የት ነው?
phrase-directions-old-town = ወደ አሮጌው ከተማ እንዴት እሄዳለሁ?
phrase-directions-far = ከዚህ ሩቅ ነው?
phrase-directions-foot = በእግር መሄድ ይቻላል?
phrase-directions-left = ወደ ግራ
phrase-directions-right = ወደ ቀኝ
phrase-directions-straight = ቀጥታ
phrase-directions-corner = ጥግ ላይ
phrase-directions-near = በጣም ቅርብ ነው።
phrase-directions-map = በካርታው ላይ ሊያሳዩኝ ይችላሉ?
phrase-directions-toilets = መጸዳጃ ቤት የት ነው?
phrase-directions-cash = በአቅራቢያ ኤቲኤም አለ?

## Time and dates

phrase-time-hour = ስንት ሰዓት ነው?
phrase-time-today = ዛሬ
phrase-time-tomorrow = ነገ
phrase-time-yesterday = ትናንት
phrase-time-morning = ጠዋት
phrase-time-evening = ምሽት ላይ
phrase-time-now = አሁን
phrase-time-later = በኋላ
phrase-time-week = በሚቀጥለው ሳምንት
phrase-time-opens = መቼ ይከፈታል?
phrase-time-closes = መቼ ይዘጋል?
phrase-time-moment = አንድ አፍታ እባክዎ።

## Weather

phrase-weather-lovely = ዛሬ አየሩ ጥሩ ነው።
phrase-weather-sun = ፀሐይ ወጥታለች።
phrase-weather-hot = በጣም ይሞቃል።
phrase-weather-cold = ይበርዳል።
phrase-weather-rain = ዝናብ እየዘነበ ነው።
phrase-weather-snow = በረዶ እየጣለ ነው።
phrase-weather-wind = ነፋስ አለ።
phrase-weather-degrees = ሃያ ዲግሪ ነው።
phrase-weather-tomorrow = ነገ አየሩ እንዴት ይሆናል?
phrase-weather-umbrella = ዣንጥላ ያስፈልገኛል?

## Small talk

phrase-smalltalk-how = እንደምን ነዎት?
phrase-smalltalk-well = ደህና ነኝ፣ አመሰግናለሁ። እርስዎስ?
phrase-smalltalk-name = ስምዎ ማን ነው?
phrase-smalltalk-my-name = ስሜ … ነው።
phrase-smalltalk-pleased = ስለተዋወቅን ደስ ብሎኛል።
phrase-smalltalk-from = ከየት ነው የመጡት?
phrase-smalltalk-holiday = ለዕረፍት ነው የመጣሁት።
phrase-smalltalk-first = እዚህ ስመጣ የመጀመሪያዬ ነው።
phrase-smalltalk-like = ይህን ከተማ ወድጄዋለሁ።
phrase-smalltalk-slowly = እባክዎ ቀስ ብለው ሊናገሩ ይችላሉ?
phrase-smalltalk-understand = አልገባኝም።
phrase-smalltalk-photo = እዚህ ፎቶ ማንሳት እችላለሁ?
