### Phrases for travellers in Somali (Soomaali).
### State: draft. No native speaker has read it yet. Machine-made, 2026-11.

## The screen

phrases-title = Buugga weedhaha
phrases-language = Soomaali
phrases-search = Raadi weedh
phrases-clear = Tirtir raadinta
phrases-none = Weedho lama helin
phrases-from = Luqaddayda
phrases-to = Luqadda qofka kale
phrases-swap = Isku beddel luqadaha
phrases-topics = Mawduucyo
phrases-all = Dhammaan mawduucyada

## Topics

phrase-topic-greetings = Salaan
phrase-topic-numbers = Tirooyin
phrase-topic-eating = Cunto iyo cabbitaan
phrase-topic-transport = Gaadiid
phrase-topic-hotel = Hoteelka
phrase-topic-shopping = Dukaamaysi
phrase-topic-directions = Jihooyin
phrase-topic-time = Waqti iyo taariikh
phrase-topic-weather = Cimilo
phrase-topic-smalltalk = Sheeko

## Greetings

phrase-greetings-hello = Asalaamu calaykum
phrase-greetings-morning = Subax wanaagsan
phrase-greetings-evening = Fiid wanaagsan
phrase-greetings-night = Habeen wanaagsan
phrase-greetings-goodbye = Nabad gelyo
phrase-greetings-please = Fadlan
phrase-greetings-thanks = Aad baad u mahadsan tahay
phrase-greetings-welcome = Adaa mudan
phrase-greetings-excuse = Raalli ahow
phrase-greetings-yes = Haa
phrase-greetings-no = Maya
phrase-greetings-day = Maalin wanaagsan

## Numbers

phrase-numbers-one = Kow
phrase-numbers-two = Laba
phrase-numbers-three = Saddex
phrase-numbers-four = Afar
phrase-numbers-five = Shan
phrase-numbers-six = Lix
phrase-numbers-seven = Toddoba
phrase-numbers-eight = Siddeed
phrase-numbers-nine = Sagaal
phrase-numbers-ten = Toban
phrase-numbers-hundred = Boqol
phrase-numbers-thousand = Kun

## Eating and drinking

phrase-eating-table = Miis laba qof ah, fadlan.
phrase-eating-menu = Ma arki karnaa liiska cuntada, fadlan?
phrase-eating-water = Koob biyo ah, fadlan.
phrase-eating-coffee = Koob qaxwo ah, fadlan.
phrase-eating-tea = Koob shaah ah, fadlan.
phrase-eating-sugar = Sonkor la’aan, fadlan.
phrase-eating-meat = Hilib ma cuno.
phrase-eating-spicy = Ma basbaas baa ku jira?
phrase-eating-recommend = Maxaad igula talinaysaa?
phrase-eating-delicious = Cuntadu aad bay u macaanayd.
phrase-eating-bill = Xisaabta, fadlan.

## Getting around

phrase-transport-station = Xaggee bay ku taal boosteejada tareenka?
phrase-transport-stop = Xaggee buu ku yaal joogsiga baska?
phrase-transport-ticket = Tikidh bartamaha magaalada ah, fadlan.
phrase-transport-return = Tikidh tag iyo soo noqod ah, fadlan.
phrase-transport-next = Tareenka xiga goorma ayuu baxayaa?
phrase-transport-platform = Halkee ayuu ka baxayaa?
phrase-transport-airport = Baskani ma tagaa garoonka diyaaradaha?
phrase-transport-duration = Safarku intee buu qaadanayaa?
phrase-transport-seat = Kursigani ma bannaan yahay?
phrase-transport-taxi = Xaggee baan ka heli karaa tagsi?
phrase-transport-here = Halkan istaag, fadlan.

## At the hotel

phrase-hotel-room = Caawa qol ma haysaan?
phrase-hotel-booking = Qol baan sii qabsaday.
phrase-hotel-nights = Laba habeen, fadlan.
phrase-hotel-price = Habeenkii waa immisa?
phrase-hotel-included = Quraacdu ma ku jirtaa qiimaha?
phrase-hotel-breakfast = Quraacdu waa goorma?
phrase-hotel-wifi = Halkan ma laga helaa Wi-Fi?
phrase-hotel-towel = Ma i siin kartaa shukumaan kale?
phrase-hotel-cooling = Qaboojiyuhu ma shaqaynayo.
phrase-hotel-leave = Goorma ayay tahay in qolka laga baxo?
phrase-hotel-luggage = Boorsooyinkayga halkan ma dhigan karaa?

## Shopping

phrase-shopping-price = Kani waa immisa?
phrase-shopping-expensive = Waa yara qaali.
phrase-shopping-looking = Waan iska eegayaa uun, mahadsanid.
phrase-shopping-bigger = Ma haysaan mid ka weyn?
phrase-shopping-colour = Ma haysaan midab kale?
phrase-shopping-try = Ma tijaabin karaa?
phrase-shopping-take = Waan qaadanayaa.
phrase-shopping-card = Kaar ma ku bixin karaa?
phrase-shopping-receipt = Rasiidh ma i siin kartaa?
phrase-shopping-bag = Bac uma baahni.
phrase-shopping-postcards = Ma haysaan kaararka boostada?

## Directions

phrase-directions-museum = Xaggee buu ku yaal matxafku?
phrase-directions-old-town = Sideen ku tagi karaa magaalada qadiimiga ah?
phrase-directions-far = Ma ka fog tahay halkan?
phrase-directions-foot = Lug ma lagu tagi karaa?
phrase-directions-left = Dhanka bidix
phrase-directions-right = Dhanka midig
phrase-directions-straight = Toos u soco
phrase-directions-corner = Geeska waddada
phrase-directions-near = Aad bay u dhowdahay.
phrase-directions-map = Khariidadda ma iga tusi kartaa?
phrase-directions-toilets = Xaggee bay ku taal musqushu?
phrase-directions-cash = Ma jiraa mashiin lacagta lagala baxo oo halkan u dhow?

## Time and dates

phrase-time-hour = Waa immisa saac?
phrase-time-today = Maanta
phrase-time-tomorrow = Berri
phrase-time-yesterday = Shalay
phrase-time-morning = Subaxdii
phrase-time-evening = Fiidkii
phrase-time-now = Hadda
phrase-time-later = Mar dambe
phrase-time-week = Toddobaadka soo socda
phrase-time-opens = Goorma ayaa la furaa?
phrase-time-closes = Goorma ayaa la xiraa?
phrase-time-moment = Hal daqiiqo, fadlan.

## Weather

phrase-weather-lovely = Maanta cimiladu way wanaagsan tahay.
phrase-weather-sun = Qorraxdu way ifaysaa.
phrase-weather-hot = Aad bay u kulushahay.
phrase-weather-cold = Waa qabow.
phrase-weather-rain = Roob baa da’aya.
phrase-weather-snow = Baraf baa da’aya.
phrase-weather-wind = Dabayl baa jirta.
phrase-weather-degrees = Waa labaatan digrii.
phrase-weather-tomorrow = Berri cimiladu sidee bay noqon doontaa?
phrase-weather-umbrella = Dallad ma u baahan doonaa?

## Small talk

phrase-smalltalk-how = Iska warran?
phrase-smalltalk-well = Waan fiicanahay, mahadsanid. Adiguna?
phrase-smalltalk-name = Magacaagu waa maxay?
phrase-smalltalk-my-name = Magacaygu waa …
phrase-smalltalk-pleased = Waan ku faraxsanahay barashadaada.
phrase-smalltalk-from = Xaggee baad ka timid?
phrase-smalltalk-holiday = Fasax baan halkan u joogaa.
phrase-smalltalk-first = Waa markii iigu horreysay ee aan halkan imaado.
phrase-smalltalk-like = Magaaladan waan jeclahay.
phrase-smalltalk-slowly = Ma si tartiib ah u hadli kartaa, fadlan?
phrase-smalltalk-understand = Ma fahmayo.
phrase-smalltalk-photo = Halkan sawir ma ka qaadi karaa?
