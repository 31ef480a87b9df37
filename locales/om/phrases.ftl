### Phrases for travellers in Oromo (Afaan Oromoo).
### State: draft. No native speaker has read it yet. Machine-made, 2026-11.

## The screen

phrases-title = Kitaaba haasaa
phrases-language = Afaan Oromoo
phrases-search = Gaalee barbaaduu
phrases-clear = Barbaacha haquu
phrases-none = Gaaleen argame hin jiru
phrases-from = Ani kanan dubbadhu
phrases-to = Isaan kan dubbatan
phrases-swap = Afaanota wal jijjiiruu
phrases-topics = Mata dureewwan
phrases-all = Mata duree hunda

## Topics

phrase-topic-greetings = Nagaa gaafachuu
phrase-topic-numbers = Lakkoofsota
phrase-topic-eating = Nyaataa fi dhugaatii
phrase-topic-transport = Geejjiba
phrase-topic-hotel = Hoteela keessatti
phrase-topic-shopping = Bittaa
phrase-topic-directions = Karaa gaafachuu
phrase-topic-time = Yeroo fi guyyaa
phrase-topic-weather = Haala qilleensaa
phrase-topic-smalltalk = Haasaa salphaa

## Greetings

phrase-greetings-hello = Akkam jirtu?
phrase-greetings-morning = Akkam bultan?
phrase-greetings-evening = Akkam ooltan?
phrase-greetings-night = Nagaan bulaa
phrase-greetings-goodbye = Nagaatti
phrase-greetings-please = Maaloo
phrase-greetings-thanks = Baay’ee galatoomaa
phrase-greetings-welcome = Homaa miti
phrase-greetings-excuse = Dhiifama
phrase-greetings-yes = Eeyyee
phrase-greetings-no = Lakki
phrase-greetings-day = Guyyaa gaarii isiniif haa ta’u

## Numbers

phrase-numbers-one = Tokko
phrase-numbers-two = Lama
phrase-numbers-three = Sadii
phrase-numbers-four = Afur
phrase-numbers-five = Shan
phrase-numbers-six = Ja’a
phrase-numbers-seven = Torba
phrase-numbers-eight = Saddeet
phrase-numbers-nine = Sagal
phrase-numbers-ten = Kudhan
phrase-numbers-hundred = Dhibba
phrase-numbers-thousand = Kuma

## Eating and drinking

phrase-eating-table = Minjaala nama lamaa, maaloo.
phrase-eating-menu = Maaloo, tarree nyaataa nutti agarsiisuu dandeessuu?
phrase-eating-water = Bishaan burcuqqoo tokko, maaloo.
phrase-eating-coffee = Buna tokko, maaloo.
phrase-eating-tea = Shaayii siinii tokko, maaloo.
phrase-eating-sugar = Sukkaara malee, maaloo.
phrase-eating-meat = Ani foon hin nyaadhu.
phrase-eating-spicy = Kun barbaree baay’ee qabaa?
phrase-eating-recommend = Maal naaf filattu?
phrase-eating-delicious = Baay’ee mi’aawaa ture.
phrase-eating-bill = Herrega, maaloo.

## Getting around

phrase-transport-station = Buufanni baaburaa eessa jira?
phrase-transport-stop = Buufanni baasii eessa jira?
phrase-transport-ticket = Tikkeetii gara gidduu magaalaa tokko, maaloo.
phrase-transport-return = Tikkeetii deddeebii tokko, maaloo.
phrase-transport-next = Baaburri itti aanu yoom ka’a?
phrase-transport-platform = Sarara kam irraa ka’a?
phrase-transport-airport = Baasiin kun gara buufata xiyyaaraa ni deemaa?
phrase-transport-duration = Imalli kun hammam fudhata?
phrase-transport-seat = Teessoon kun duwwaa dhaa?
phrase-transport-taxi = Taaksii eessaa argachuu danda’a?
phrase-transport-here = Maaloo, asitti dhaabaa.

## At the hotel

phrase-hotel-room = Edanaaf kutaa qabduu?
phrase-hotel-booking = Kutaa dursee qabsiifadheera.
phrase-hotel-nights = Halkan lamaaf, maaloo.
phrase-hotel-price = Halkan tokkotti meeqa?
phrase-hotel-included = Ciree ni dabalataa?
phrase-hotel-breakfast = Cireen sa’aatii meeqa?
phrase-hotel-wifi = Asitti Wi-Fi ni jiraa?
phrase-hotel-towel = Fooxaa dabalataa argachuu nan danda’aa?
phrase-hotel-cooling = Qabbaneessituun hin hojjetu.
phrase-hotel-leave = Hanga sa’aatii meeqaatti kutaa gad dhiisuu qabna?
phrase-hotel-luggage = Shaanxaa koo as kaa’uu nan danda’aa?

## Shopping

phrase-shopping-price = Kun meeqa?
phrase-shopping-expensive = Xiqqoo natti qaalii dha.
phrase-shopping-looking = Ilaaluuf qofan dhufe, galatoomaa.
phrase-shopping-bigger = Kan kana caalaa guddaa ta’e qabduu?
phrase-shopping-colour = Halluu biraa qabduu?
phrase-shopping-try = Uffadhee ilaaluu nan danda’aa?
phrase-shopping-take = Isa kana nan fudhadha.
phrase-shopping-card = Kaardiin kaffaluu nan danda’aa?
phrase-shopping-receipt = Nagahee argachuu nan danda’aa?
phrase-shopping-bag = Korojoo hin barbaadu.
phrase-shopping-postcards = Kaardii poostaa qabduu?

## Directions

phrase-directions-museum = Godambaan eessa jira?
phrase-directions-old-town = Magaalaa durii akkamittan dhaqa?
phrase-directions-far = Asirraa fagoo dhaa?
phrase-directions-foot = Miilaan ga’uun ni danda’amaa?
phrase-directions-left = Gara bitaa
phrase-directions-right = Gara mirgaa
phrase-directions-straight = Qajeelaa gara fuulduraatti
phrase-directions-corner = Golee irratti
phrase-directions-near = Baay’ee dhihoo dha.
phrase-directions-map = Kaartaa irratti natti agarsiisuu dandeessuu?
phrase-directions-toilets = Manni fincaanii eessa jira?
phrase-directions-cash = Asitti dhihoo maashiniin ATM jiraa?

## Time and dates

phrase-time-hour = Sa’aatiin meeqa?
phrase-time-today = Har’a
phrase-time-tomorrow = Bor
phrase-time-yesterday = Kaleessa
phrase-time-morning = Ganama
phrase-time-evening = Galgala
phrase-time-now = Amma
phrase-time-later = Booda
phrase-time-week = Torban dhufu
phrase-time-opens = Yoom banama?
phrase-time-closes = Yoom cufama?
phrase-time-moment = Xiqqoo eegaa, maaloo.

## Weather

phrase-weather-lovely = Har’a haalli qilleensaa baay’ee gaarii dha.
phrase-weather-sun = Aduun baateetti.
phrase-weather-hot = Baay’ee ho’a.
phrase-weather-cold = Qorra dha.
phrase-weather-rain = Bokkaan roobaa jira.
phrase-weather-snow = Cabbiin bu’aa jira.
phrase-weather-wind = Bubbeen jira.
phrase-weather-degrees = Digirii digdama dha.
phrase-weather-tomorrow = Bor haalli qilleensaa akkam ta’a?
phrase-weather-umbrella = Dibaabeen na barbaachisaa?

## Small talk

phrase-smalltalk-how = Nagaa dhaa?
phrase-smalltalk-well = Nagaa dha, galatoomaa. Isin hoo?
phrase-smalltalk-name = Maqaan keessan eenyu?
phrase-smalltalk-my-name = Maqaan koo … jedhama.
phrase-smalltalk-pleased = Wal baruu keenyatti gammadeera.
phrase-smalltalk-from = Eessaa dhuftan?
phrase-smalltalk-holiday = Boqonnaafan as dhufe.
phrase-smalltalk-first = As dhufuun koo isa jalqabaa ti.
phrase-smalltalk-like = Magaalaan kun natti tola.
phrase-smalltalk-slowly = Maaloo, suuta jedhaa dubbadhaa.
phrase-smalltalk-understand = Naaf hin galle.
phrase-smalltalk-photo = Asitti suuraa kaasuu nan danda’aa?
