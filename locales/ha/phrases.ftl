### Phrases for travellers in Hausa (Hausa).
### State: draft. Not read by anybody who speaks it natively.

## The screen

phrases-title = Kalmomin matafiya
phrases-language = Hausa
phrases-search = Nemi kalmomi
phrases-clear = Share abin da ake nema
phrases-none = Ba a samu kalmomi ba
phrases-from = Ina jin
phrases-to = Suna jin
phrases-swap = Musanya harsunan
phrases-topics = Batutuwa
phrases-all = Duk batutuwa

## Topics

phrase-topic-greetings = Gaisuwa
phrase-topic-numbers = Lambobi
phrase-topic-eating = Ci da sha
phrase-topic-transport = Zirga-zirga
phrase-topic-hotel = A otal
phrase-topic-shopping = Sayayya
phrase-topic-directions = Tambayar hanya
phrase-topic-time = Lokaci da ranaku
phrase-topic-weather = Yanayi
phrase-topic-smalltalk = Hira

## Greetings

phrase-greetings-hello = Sannu
phrase-greetings-morning = Ina kwana
phrase-greetings-evening = Barka da yamma
phrase-greetings-night = Mu kwana lafiya
phrase-greetings-goodbye = Sai an jima
phrase-greetings-please = Don Allah
phrase-greetings-thanks = Na gode sosai
phrase-greetings-welcome = Ba komai
phrase-greetings-excuse = Gafara dai
phrase-greetings-yes = Eh
phrase-greetings-no = A’a
phrase-greetings-day = A yini lafiya

## Numbers

phrase-numbers-one = Ɗaya
phrase-numbers-two = Biyu
phrase-numbers-three = Uku
phrase-numbers-four = Huɗu
phrase-numbers-five = Biyar
phrase-numbers-six = Shida
phrase-numbers-seven = Bakwai
phrase-numbers-eight = Takwas
phrase-numbers-nine = Tara
phrase-numbers-ten = Goma
phrase-numbers-hundred = Ɗari
phrase-numbers-thousand = Dubu

## Eating and drinking

phrase-eating-table = Teburin mutum biyu, don Allah.
phrase-eating-menu = Za mu iya ganin jerin abinci, don Allah?
phrase-eating-water = Gilashin ruwa, don Allah.
phrase-eating-coffee = Kofi, don Allah.
phrase-eating-tea = Kofin shayi, don Allah.
phrase-eating-sugar = Ba tare da sukari ba, don Allah.
phrase-eating-meat = Ba na cin nama.
phrase-eating-spicy = Wannan yana da yaji?
phrase-eating-recommend = Wane abinci ya fi daɗi a nan?
phrase-eating-delicious = Abincin ya yi daɗi sosai.
phrase-eating-bill = A kawo lissafin kuɗi, don Allah.

## Getting around

phrase-transport-station = Ina tashar jirgin ƙasa?
phrase-transport-stop = Ina tashar bas?
phrase-transport-ticket = Tikitin zuwa tsakiyar gari, don Allah.
phrase-transport-return = Tikitin zuwa da dawowa, don Allah.
phrase-transport-next = Yaushe jirgin ƙasa na gaba zai tashi?
phrase-transport-platform = Daga wane dandamali zai tashi?
phrase-transport-airport = Wannan bas ɗin tana zuwa filin jirgin sama?
phrase-transport-duration = Tafiyar tana ɗaukar lokaci nawa?
phrase-transport-seat = Zan iya zama a wannan kujerar?
phrase-transport-taxi = A ina zan samu tasi?
phrase-transport-here = A tsaya a nan, don Allah.

## At the hotel

phrase-hotel-room = Akwai ɗakin kwana na yau?
phrase-hotel-booking = Na riga na kama ɗaki.
phrase-hotel-nights = Kwana biyu, don Allah.
phrase-hotel-price = Nawa ne kuɗin kwana ɗaya?
phrase-hotel-included = Kuɗin ya haɗa da karin kumallo?
phrase-hotel-breakfast = Ƙarfe nawa ake karin kumallo?
phrase-hotel-wifi = Akwai Wi-Fi a nan?
phrase-hotel-towel = Zan iya samun wani tawul?
phrase-hotel-cooling = Na’urar sanyaya ɗaki ba ta aiki.
phrase-hotel-leave = Zuwa ƙarfe nawa ya kamata mu bar ɗakin?
phrase-hotel-luggage = Zan iya barin kayana a nan?

## Shopping

phrase-shopping-price = Nawa ne wannan?
phrase-shopping-expensive = Ya ɗan yi tsada.
phrase-shopping-looking = Ina kallo ne kawai, na gode.
phrase-shopping-bigger = Akwai wanda ya fi wannan girma?
phrase-shopping-colour = Akwai mai wani launi dabam?
phrase-shopping-try = Zan iya gwadawa?
phrase-shopping-take = Zan saya.
phrase-shopping-card = Zan iya biya da kati?
phrase-shopping-receipt = Zan iya samun rasiti?
phrase-shopping-bag = Ba na buƙatar leda.
phrase-shopping-postcards = Akwai katin gaisuwa mai hoto?

## Directions

phrase-directions-museum = Ina gidan kayan tarihi?
phrase-directions-old-town = Yaya zan je tsohon gari?
phrase-directions-far = Yana da nisa daga nan?
phrase-directions-foot = Ana iya zuwa da ƙafa?
phrase-directions-left = A hagu
phrase-directions-right = A dama
phrase-directions-straight = Miƙe kai tsaye
phrase-directions-corner = A kwanar titi
phrase-directions-near = Yana kusa sosai.
phrase-directions-map = Za a iya nuna min a taswira?
phrase-directions-toilets = Ina banɗaki?
phrase-directions-cash = Akwai injin ATM kusa da nan?

## Time and dates

phrase-time-hour = Ƙarfe nawa yanzu?
phrase-time-today = Yau
phrase-time-tomorrow = Gobe
phrase-time-yesterday = Jiya
phrase-time-morning = Da safe
phrase-time-evening = Da yamma
phrase-time-now = Yanzu
phrase-time-later = Anjima
phrase-time-week = Mako mai zuwa
phrase-time-opens = Yaushe ake buɗewa?
phrase-time-closes = Yaushe ake rufewa?
phrase-time-moment = A ɗan jira, don Allah.

## Weather

phrase-weather-lovely = Yau yanayi ya yi daɗi.
phrase-weather-sun = Rana tana haskawa.
phrase-weather-hot = Ana zafi sosai.
phrase-weather-cold = Ana sanyi.
phrase-weather-rain = Ana ruwan sama.
phrase-weather-snow = Ana dusar ƙanƙara.
phrase-weather-wind = Ana iska.
phrase-weather-degrees = Digiri ashirin ne.
phrase-weather-tomorrow = Yaya yanayin gobe zai kasance?
phrase-weather-umbrella = Zan buƙaci lema?

## Small talk

phrase-smalltalk-how = Yaya kuke?
phrase-smalltalk-well = Lafiya lau, na gode. Ku fa?
phrase-smalltalk-name = Yaya sunanku?
phrase-smalltalk-my-name = Sunana …
phrase-smalltalk-pleased = Na ji daɗin saduwa da ku.
phrase-smalltalk-from = Daga ina kuka fito?
phrase-smalltalk-holiday = Na zo hutu ne.
phrase-smalltalk-first = Wannan ne zuwana na farko a nan.
phrase-smalltalk-like = Ina son wannan garin.
phrase-smalltalk-slowly = Za a iya yin magana a hankali, don Allah?
phrase-smalltalk-understand = Ban gane ba.
phrase-smalltalk-photo = Zan iya ɗaukar hoto a nan?
