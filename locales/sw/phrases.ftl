### Phrases for travellers in Swahili (Kiswahili).
### State: draft. No native speaker has read it yet. Machine-made, 2026-11.

## The screen

phrases-title = Maneno ya msafiri
phrases-language = Kiswahili
phrases-search = Tafuta maneno
phrases-clear = Futa utafutaji
phrases-none = Hakuna kilichopatikana
phrases-from = Ninazungumza
phrases-to = Mwenzangu anazungumza
phrases-swap = Badilisha lugha
phrases-topics = Mada
phrases-all = Mada zote

## Topics

phrase-topic-greetings = Salamu
phrase-topic-numbers = Nambari
phrase-topic-eating = Kula na kunywa
phrase-topic-transport = Usafiri
phrase-topic-hotel = Hotelini
phrase-topic-shopping = Manunuzi
phrase-topic-directions = Kuuliza njia
phrase-topic-time = Saa na tarehe
phrase-topic-weather = Hali ya hewa
phrase-topic-smalltalk = Mazungumzo

## Greetings

phrase-greetings-hello = Hujambo
phrase-greetings-morning = Habari za asubuhi
phrase-greetings-evening = Habari za jioni
phrase-greetings-night = Usiku mwema
phrase-greetings-goodbye = Kwaheri
phrase-greetings-please = Tafadhali
phrase-greetings-thanks = Asante sana
phrase-greetings-welcome = Karibu
phrase-greetings-excuse = Samahani
phrase-greetings-yes = Ndiyo
phrase-greetings-no = Hapana
phrase-greetings-day = Uwe na siku njema

## Numbers

phrase-numbers-one = Moja
phrase-numbers-two = Mbili
phrase-numbers-three = Tatu
phrase-numbers-four = Nne
phrase-numbers-five = Tano
phrase-numbers-six = Sita
phrase-numbers-seven = Saba
phrase-numbers-eight = Nane
phrase-numbers-nine = Tisa
phrase-numbers-ten = Kumi
phrase-numbers-hundred = Mia moja
phrase-numbers-thousand = Elfu moja

## Eating and drinking

phrase-eating-table = Meza ya watu wawili, tafadhali.
phrase-eating-menu = Tunaweza kuona menyu, tafadhali?
phrase-eating-water = Glasi ya maji, tafadhali.
phrase-eating-coffee = Kahawa moja, tafadhali.
phrase-eating-tea = Kikombe cha chai, tafadhali.
phrase-eating-sugar = Bila sukari, tafadhali.
phrase-eating-meat = Mimi sili nyama.
phrase-eating-spicy = Je, hiki kina pilipili?
phrase-eating-recommend = Unapendekeza nini?
phrase-eating-delicious = Chakula kilikuwa kitamu sana.
phrase-eating-bill = Bili, tafadhali.

## Getting around

phrase-transport-station = Kituo cha treni kiko wapi?
phrase-transport-stop = Kituo cha basi kiko wapi?
phrase-transport-ticket = Tiketi ya kwenda katikati ya mji, tafadhali.
phrase-transport-return = Tiketi ya kwenda na kurudi, tafadhali.
phrase-transport-next = Treni inayofuata inaondoka saa ngapi?
phrase-transport-platform = Inaondoka kwenye jukwaa gani?
phrase-transport-airport = Je, basi hili linaenda uwanja wa ndege?
phrase-transport-duration = Safari inachukua muda gani?
phrase-transport-seat = Je, kiti hiki kiko wazi?
phrase-transport-taxi = Ninaweza kupata teksi wapi?
phrase-transport-here = Simama hapa, tafadhali.

## At the hotel

phrase-hotel-room = Mna chumba kwa usiku wa leo?
phrase-hotel-booking = Nimeweka nafasi ya chumba.
phrase-hotel-nights = Kwa usiku mbili, tafadhali.
phrase-hotel-price = Bei ni kiasi gani kwa usiku mmoja?
phrase-hotel-included = Je, kifungua kinywa kimejumuishwa?
phrase-hotel-breakfast = Kifungua kinywa ni saa ngapi?
phrase-hotel-wifi = Je, kuna Wi-Fi hapa?
phrase-hotel-towel = Naomba taulo nyingine.
phrase-hotel-cooling = Kiyoyozi hakifanyi kazi.
phrase-hotel-leave = Tunapaswa kuondoka chumbani saa ngapi?
phrase-hotel-luggage = Ninaweza kuacha mizigo yangu hapa?

## Shopping

phrase-shopping-price = Hii ni bei gani?
phrase-shopping-expensive = Ni ghali kidogo.
phrase-shopping-looking = Ninaangalia tu, asante.
phrase-shopping-bigger = Mna saizi kubwa zaidi?
phrase-shopping-colour = Mna rangi nyingine?
phrase-shopping-try = Ninaweza kujaribu?
phrase-shopping-take = Nitaichukua.
phrase-shopping-card = Ninaweza kulipa kwa kadi?
phrase-shopping-receipt = Naomba risiti.
phrase-shopping-bag = Sihitaji mfuko.
phrase-shopping-postcards = Mna kadi za posta?

## Directions

phrase-directions-museum = Makumbusho yako wapi?
phrase-directions-old-town = Nitafikaje mji mkongwe?
phrase-directions-far = Je, ni mbali kutoka hapa?
phrase-directions-foot = Mtu anaweza kwenda kwa miguu?
phrase-directions-left = Kushoto
phrase-directions-right = Kulia
phrase-directions-straight = Moja kwa moja
phrase-directions-corner = Kwenye kona
phrase-directions-near = Ni karibu sana.
phrase-directions-map = Unaweza kunionyesha kwenye ramani?
phrase-directions-toilets = Vyoo viko wapi?
phrase-directions-cash = Je, kuna ATM karibu na hapa?

## Time and dates

phrase-time-hour = Ni saa ngapi?
phrase-time-today = Leo
phrase-time-tomorrow = Kesho
phrase-time-yesterday = Jana
phrase-time-morning = Asubuhi
phrase-time-evening = Jioni
phrase-time-now = Sasa
phrase-time-later = Baadaye
phrase-time-week = Wiki ijayo
phrase-time-opens = Panafunguliwa saa ngapi?
phrase-time-closes = Panafungwa saa ngapi?
phrase-time-moment = Subiri kidogo, tafadhali.

## Weather

phrase-weather-lovely = Leo hali ya hewa ni nzuri.
phrase-weather-sun = Jua linawaka.
phrase-weather-hot = Kuna joto sana.
phrase-weather-cold = Kuna baridi.
phrase-weather-rain = Mvua inanyesha.
phrase-weather-snow = Theluji inaanguka.
phrase-weather-wind = Kuna upepo.
phrase-weather-degrees = Ni digrii ishirini.
phrase-weather-tomorrow = Hali ya hewa itakuwaje kesho?
phrase-weather-umbrella = Je, nitahitaji mwavuli?

## Small talk

phrase-smalltalk-how = Habari yako?
phrase-smalltalk-well = Nzuri, asante. Na wewe?
phrase-smalltalk-name = Jina lako ni nani?
phrase-smalltalk-my-name = Jina langu ni …
phrase-smalltalk-pleased = Nimefurahi kukufahamu.
phrase-smalltalk-from = Unatoka wapi?
phrase-smalltalk-holiday = Niko hapa likizoni.
phrase-smalltalk-first = Ni mara yangu ya kwanza kuja hapa.
phrase-smalltalk-like = Ninaupenda mji huu.
phrase-smalltalk-slowly = Unaweza kuzungumza polepole zaidi, tafadhali?
phrase-smalltalk-understand = Sielewi.
phrase-smalltalk-photo = Ninaweza kupiga picha hapa?
