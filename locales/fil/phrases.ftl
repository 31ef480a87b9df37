### Phrases for travellers in Filipino (Filipino).
### State: draft. Not read by anybody who speaks it natively.

## The screen

phrases-title = Mga salitang pambiyahe
phrases-language = Filipino
phrases-search = Maghanap ng salita
phrases-clear = Burahin ang hinahanap
phrases-none = Walang nahanap
phrases-from = Ang wika ko
phrases-to = Ang wika nila
phrases-swap = Pagpalitin ang mga wika
phrases-topics = Mga paksa
phrases-all = Lahat ng paksa

## Topics

phrase-topic-greetings = Pagbati
phrase-topic-numbers = Mga numero
phrase-topic-eating = Pagkain at inumin
phrase-topic-transport = Pagbiyahe
phrase-topic-hotel = Sa hotel
phrase-topic-shopping = Pamimili
phrase-topic-directions = Direksiyon
phrase-topic-time = Oras at petsa
phrase-topic-weather = Panahon
phrase-topic-smalltalk = Kuwentuhan

## Greetings

phrase-greetings-hello = Kumusta
phrase-greetings-morning = Magandang umaga po
phrase-greetings-evening = Magandang gabi po
phrase-greetings-night = Matulog po kayo nang mahimbing
phrase-greetings-goodbye = Paalam
phrase-greetings-please = Pakiusap
phrase-greetings-thanks = Maraming salamat po
phrase-greetings-welcome = Walang anuman
phrase-greetings-excuse = Mawalang-galang na po
phrase-greetings-yes = Oo
phrase-greetings-no = Hindi
phrase-greetings-day = Magandang araw sa iyo

## Numbers

phrase-numbers-one = Isa
phrase-numbers-two = Dalawa
phrase-numbers-three = Tatlo
phrase-numbers-four = Apat
phrase-numbers-five = Lima
phrase-numbers-six = Anim
phrase-numbers-seven = Pito
phrase-numbers-eight = Walo
phrase-numbers-nine = Siyam
phrase-numbers-ten = Sampu
phrase-numbers-hundred = Isang daan
phrase-numbers-thousand = Isang libo

## Eating and drinking

phrase-eating-table = Mesa po para sa dalawa.
phrase-eating-menu = Puwede po bang makita ang menu?
phrase-eating-water = Isang basong tubig po.
phrase-eating-coffee = Isang kape po.
phrase-eating-tea = Isang tasang tsaa po.
phrase-eating-sugar = Walang asukal po.
phrase-eating-meat = Hindi po ako kumakain ng karne.
phrase-eating-spicy = Maanghang po ba ito?
phrase-eating-recommend = Ano po ang mairerekomenda ninyo?
phrase-eating-delicious = Masarap po ang pagkain.
phrase-eating-bill = Bill po, pakiusap.

## Getting around

phrase-transport-station = Nasaan po ang istasyon ng tren?
phrase-transport-stop = Nasaan po ang hintuan ng bus?
phrase-transport-ticket = Isang tiket po papunta sa gitna ng lungsod.
phrase-transport-return = Isang tiket po na balikan.
phrase-transport-next = Kailan po aalis ang susunod na tren?
phrase-transport-platform = Saang plataporma po ito aalis?
phrase-transport-airport = Pumupunta po ba sa airport ang bus na ito?
phrase-transport-duration = Gaano po katagal ang biyahe?
phrase-transport-seat = Bakante po ba ang upuang ito?
phrase-transport-taxi = Saan po ako makakakuha ng taxi?
phrase-transport-here = Para po, dito na lang.

## At the hotel

phrase-hotel-room = May kuwarto po ba kayo para ngayong gabi?
phrase-hotel-booking = May reserbasyon po ako.
phrase-hotel-nights = Para po sa dalawang gabi.
phrase-hotel-price = Magkano po bawat gabi?
phrase-hotel-included = Kasama po ba ang almusal?
phrase-hotel-breakfast = Anong oras po ang almusal?
phrase-hotel-wifi = May Wi-Fi po ba rito?
phrase-hotel-towel = Puwede po bang humingi ng isa pang tuwalya?
phrase-hotel-cooling = Hindi po gumagana ang aircon.
phrase-hotel-leave = Hanggang anong oras po kami puwede sa kuwarto?
phrase-hotel-luggage = Puwede ko po bang iwan dito ang bagahe ko?

## Shopping

phrase-shopping-price = Magkano po ito?
phrase-shopping-expensive = Medyo mahal po iyan.
phrase-shopping-looking = Tumitingin lang po ako, salamat.
phrase-shopping-bigger = May mas malaking sukat po ba kayo?
phrase-shopping-colour = May ibang kulay po ba nito?
phrase-shopping-try = Puwede ko po bang isukat?
phrase-shopping-take = Kukunin ko na po ito.
phrase-shopping-card = Puwede po bang magbayad gamit ang card?
phrase-shopping-receipt = Puwede po bang makahingi ng resibo?
phrase-shopping-bag = Hindi ko po kailangan ng supot.
phrase-shopping-postcards = May mga postcard po ba kayo?

## Directions

phrase-directions-museum = Nasaan po ang museo?
phrase-directions-old-town = Paano po pumunta sa lumang bayan?
phrase-directions-far = Malayo po ba ito rito?
phrase-directions-foot = Kaya po bang lakarin?
phrase-directions-left = Sa kaliwa
phrase-directions-right = Sa kanan
phrase-directions-straight = Diretso lang
phrase-directions-corner = Sa kanto
phrase-directions-near = Napakalapit lang po.
phrase-directions-map = Puwede po bang ituro ninyo sa mapa?
phrase-directions-toilets = Nasaan po ang banyo?
phrase-directions-cash = May ATM po ba malapit dito?

## Time and dates

phrase-time-hour = Anong oras na po?
phrase-time-today = Ngayong araw
phrase-time-tomorrow = Bukas
phrase-time-yesterday = Kahapon
phrase-time-morning = Sa umaga
phrase-time-evening = Sa gabi
phrase-time-now = Ngayon
phrase-time-later = Mamaya
phrase-time-week = Sa susunod na linggo
phrase-time-opens = Anong oras po ito nagbubukas?
phrase-time-closes = Anong oras po ito nagsasara?
phrase-time-moment = Sandali lang po.

## Weather

phrase-weather-lovely = Ang ganda ng panahon ngayon.
phrase-weather-sun = Sumisikat ang araw.
phrase-weather-hot = Ang init.
phrase-weather-cold = Malamig.
phrase-weather-rain = Umuulan.
phrase-weather-snow = Umuulan ng niyebe.
phrase-weather-wind = Mahangin.
phrase-weather-degrees = Dalawampung degree po.
phrase-weather-tomorrow = Ano po ang magiging panahon bukas?
phrase-weather-umbrella = Kakailanganin ko po ba ng payong?

## Small talk

phrase-smalltalk-how = Kumusta po kayo?
phrase-smalltalk-well = Mabuti po, salamat. Kayo po?
phrase-smalltalk-name = Ano po ang pangalan ninyo?
phrase-smalltalk-my-name = Ako po si …
phrase-smalltalk-pleased = Ikinagagalak ko po kayong makilala.
phrase-smalltalk-from = Taga-saan po kayo?
phrase-smalltalk-holiday = Nagbabakasyon po ako rito.
phrase-smalltalk-first = Unang beses ko po rito.
phrase-smalltalk-like = Gusto ko ang lungsod na ito.
phrase-smalltalk-slowly = Puwede po bang magsalita kayo nang mas mabagal?
phrase-smalltalk-understand = Hindi ko po naiintindihan.
phrase-smalltalk-photo = Puwede po ba akong kumuha ng litrato rito?
