### Phrases for travellers in Haitian Creole (kreyòl ayisyen).
### State: draft. No native speaker has read it yet. Machine-made, 2026-11.

## The screen

phrases-title = Liv fraz
phrases-language = Kreyòl ayisyen
phrases-search = Chèche yon fraz
phrases-clear = Efase rechèch la
phrases-none = Nou pa jwenn okenn fraz
phrases-from = Mwen pale
phrases-to = Lòt moun nan pale
phrases-swap = Chanje plas lang yo
phrases-topics = Sijè
phrases-all = Tout sijè yo

## Topics

phrase-topic-greetings = Salitasyon
phrase-topic-numbers = Chif
phrase-topic-eating = Manje ak bwè
phrase-topic-transport = Deplasman
phrase-topic-hotel = Nan otèl la
phrase-topic-shopping = Fè acha
phrase-topic-directions = Direksyon
phrase-topic-time = Lè ak dat
phrase-topic-weather = Meteyo
phrase-topic-smalltalk = Ti koze

## Greetings

phrase-greetings-hello = Alo
phrase-greetings-morning = Bonjou
phrase-greetings-evening = Bonswa
phrase-greetings-night = Bòn nwit
phrase-greetings-goodbye = Orevwa
phrase-greetings-please = Tanpri
phrase-greetings-thanks = Mèsi anpil
phrase-greetings-welcome = Padekwa
phrase-greetings-excuse = Eskize m
phrase-greetings-yes = Wi
phrase-greetings-no = Non
phrase-greetings-day = Pase yon bòn jounen

## Numbers

phrase-numbers-one = En
phrase-numbers-two = De
phrase-numbers-three = Twa
phrase-numbers-four = Kat
phrase-numbers-five = Senk
phrase-numbers-six = Sis
phrase-numbers-seven = Sèt
phrase-numbers-eight = Uit
phrase-numbers-nine = Nèf
phrase-numbers-ten = Dis
phrase-numbers-hundred = San
phrase-numbers-thousand = Mil

## Eating and drinking

phrase-eating-table = Yon tab pou de moun, tanpri.
phrase-eating-menu = Èske nou ka wè meni an, tanpri?
phrase-eating-water = Yon vè dlo, tanpri.
phrase-eating-coffee = Yon kafe, tanpri.
phrase-eating-tea = Yon tas te, tanpri.
phrase-eating-sugar = San sik, tanpri.
phrase-eating-meat = Mwen pa manje vyann.
phrase-eating-spicy = Èske sa pike?
phrase-eating-recommend = Kisa ou rekòmande?
phrase-eating-delicious = Manje a te bon anpil.
phrase-eating-bill = Adisyon an, tanpri.

## Getting around

phrase-transport-station = Kote estasyon tren an ye?
phrase-transport-stop = Kote arè bis la ye?
phrase-transport-ticket = Yon tikè pou sant vil la, tanpri.
phrase-transport-return = Yon tikè ale retou, tanpri.
phrase-transport-next = Kilè pwochen tren an ap pati?
phrase-transport-platform = Sou ki platfòm l ap pati?
phrase-transport-airport = Èske bis sa a ale nan ayewopò a?
phrase-transport-duration = Konbyen tan vwayaj la pran?
phrase-transport-seat = Èske plas sa a lib?
phrase-transport-taxi = Ki kote mwen ka jwenn yon taksi?
phrase-transport-here = Kanpe la a, tanpri.

## At the hotel

phrase-hotel-room = Èske nou gen yon chanm pou aswè a?
phrase-hotel-booking = Mwen gen yon rezèvasyon.
phrase-hotel-nights = Pou de nwit, tanpri.
phrase-hotel-price = Konbyen li koute pou yon nwit?
phrase-hotel-included = Èske manje maten an ladan l?
phrase-hotel-breakfast = A kilè yo sèvi manje maten?
phrase-hotel-wifi = Èske gen Wi-Fi isit la?
phrase-hotel-towel = Èske mwen ka jwenn yon lòt sèvyèt?
phrase-hotel-cooling = Èkondisyone a pa mache.
phrase-hotel-leave = A kilè nou dwe kite chanm nan?
phrase-hotel-luggage = Èske mwen ka kite malèt mwen isit la?

## Shopping

phrase-shopping-price = Konbyen sa koute?
phrase-shopping-expensive = Sa yon ti jan twò chè.
phrase-shopping-looking = M ap gade sèlman, mèsi.
phrase-shopping-bigger = Èske nou gen yon gwosè ki pi gwo?
phrase-shopping-colour = Èske nou gen li nan yon lòt koulè?
phrase-shopping-try = Èske mwen ka eseye li?
phrase-shopping-take = M ap pran li.
phrase-shopping-card = Èske mwen ka peye ak kat?
phrase-shopping-receipt = Èske mwen ka jwenn yon resi?
phrase-shopping-bag = Mwen pa bezwen sachè.
phrase-shopping-postcards = Èske nou gen kat postal?

## Directions

phrase-directions-museum = Kote mize a ye?
phrase-directions-old-town = Kijan pou m ale nan ansyen vil la?
phrase-directions-far = Èske li lwen isit la?
phrase-directions-foot = Èske moun ka ale a pye?
phrase-directions-left = Agoch
phrase-directions-right = Adwat
phrase-directions-straight = Tou dwat
phrase-directions-corner = Nan kwen lari a
phrase-directions-near = Li tou pre.
phrase-directions-map = Èske ou ka montre m li sou kat la?
phrase-directions-toilets = Kote twalèt yo ye?
phrase-directions-cash = Èske gen yon gichè otomatik tou pre isit la?

## Time and dates

phrase-time-hour = Ki lè li ye?
phrase-time-today = Jodi a
phrase-time-tomorrow = Demen
phrase-time-yesterday = Yè
phrase-time-morning = Nan maten
phrase-time-evening = Nan aswè
phrase-time-now = Kounye a
phrase-time-later = Pita
phrase-time-week = Semèn pwochèn
phrase-time-opens = Kilè li louvri?
phrase-time-closes = Kilè li fèmen?
phrase-time-moment = Yon ti moman, tanpri.

## Weather

phrase-weather-lovely = Tan an bèl jodi a.
phrase-weather-sun = Solèy la klere.
phrase-weather-hot = Li fè cho anpil.
phrase-weather-cold = Li fè frèt.
phrase-weather-rain = Lapli ap tonbe.
phrase-weather-snow = Nèj ap tonbe.
phrase-weather-wind = Gen van.
phrase-weather-degrees = Li fè ven degre.
phrase-weather-tomorrow = Kijan tan an pral ye demen?
phrase-weather-umbrella = Èske m ap bezwen yon parapli?

## Small talk

phrase-smalltalk-how = Kijan ou ye?
phrase-smalltalk-well = Mwen byen, mèsi. E ou menm?
phrase-smalltalk-name = Kijan ou rele?
phrase-smalltalk-my-name = Mwen rele …
phrase-smalltalk-pleased = Mwen kontan fè konesans ou.
phrase-smalltalk-from = Ki kote ou soti?
phrase-smalltalk-holiday = Mwen an vakans isit la.
phrase-smalltalk-first = Se premye fwa mwen vini isit la.
phrase-smalltalk-like = Mwen renmen vil sa a.
phrase-smalltalk-slowly = Èske ou ka pale pi dousman, tanpri?
phrase-smalltalk-understand = Mwen pa konprann.
phrase-smalltalk-photo = Èske mwen ka pran yon foto isit la?
