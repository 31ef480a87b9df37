### Phrases for travellers in Pashto (پښتو).
### State: draft. No native speaker has read it yet. Machine-made, 2026-11.

## The screen

phrases-title = د خبرو اترو کتاب
phrases-language = پښتو
phrases-search = جمله ولټوئ
phrases-clear = لټون پاک کړئ
phrases-none = هېڅ جمله ونه موندل شوه
phrases-from = زما ژبه
phrases-to = د بل کس ژبه
phrases-swap = ژبې سره بدلې کړئ
phrases-topics = موضوعات
phrases-all = ټول موضوعات

## Topics

phrase-topic-greetings = روغبړ
phrase-topic-numbers = شمېرې
phrase-topic-eating = خواړه او څښاک
phrase-topic-transport = تګ راتګ
phrase-topic-hotel = په هوټل کې
phrase-topic-shopping = پېرودل
phrase-topic-directions = د لارې پوښتنه
phrase-topic-time = وخت او نېټه
phrase-topic-weather = هوا
phrase-topic-smalltalk = ګپ شپ

## Greetings

phrase-greetings-hello = سلام
phrase-greetings-morning = سهار مو پخیر
phrase-greetings-evening = ماښام مو پخیر
phrase-greetings-night = شپه مو پخیر
phrase-greetings-goodbye = په مخه مو ښه
phrase-greetings-please = مهرباني وکړئ
phrase-greetings-thanks = ډېره مننه
phrase-greetings-welcome = هیله کوم
phrase-greetings-excuse = بښنه غواړم
phrase-greetings-yes = هو
phrase-greetings-no = نه
phrase-greetings-day = ورځ مو ښه

## Numbers

phrase-numbers-one = یو
phrase-numbers-two = دوه
phrase-numbers-three = درې
phrase-numbers-four = څلور
phrase-numbers-five = پنځه
phrase-numbers-six = شپږ
phrase-numbers-seven = اووه
phrase-numbers-eight = اته
phrase-numbers-nine = نهه
phrase-numbers-ten = لس
phrase-numbers-hundred = سل
phrase-numbers-thousand = زر

## Eating and drinking

phrase-eating-table = د دوو کسانو لپاره یو مېز راکړئ، مهرباني.
phrase-eating-menu = کولای شو د خوړو لېست وګورو؟
phrase-eating-water = یو ګیلاس اوبه راکړئ، مهرباني.
phrase-eating-coffee = یوه قهوه راکړئ، مهرباني.
phrase-eating-tea = یوه پیاله چای راکړئ، مهرباني.
phrase-eating-sugar = بې بورې، مهرباني.
phrase-eating-meat = زه غوښه نه خورم.
phrase-eating-spicy = په دې کې مرچ ډېر دي؟
phrase-eating-recommend = تاسو د څه سپارښتنه کوئ؟
phrase-eating-delicious = خواړه ډېر خوندور وو.
phrase-eating-bill = حساب راوړئ، مهرباني.

## Getting around

phrase-transport-station = د اورګاډي سټېشن چېرته دی؟
phrase-transport-stop = د بس تمځای چېرته دی؟
phrase-transport-ticket = د ښار مرکز ته یو ټکټ راکړئ، مهرباني.
phrase-transport-return = د تګ راتګ یو ټکټ راکړئ، مهرباني.
phrase-transport-next = راتلونکی اورګاډی کله روانېږي؟
phrase-transport-platform = له کوم پلاټفارم څخه روانېږي؟
phrase-transport-airport = دا بس هوايي ډګر ته ځي؟
phrase-transport-duration = سفر څومره وخت نیسي؟
phrase-transport-seat = دا څوکۍ خالي ده؟
phrase-transport-taxi = ټکسي چېرته پیدا کېږي؟
phrase-transport-here = دلته ودرېږئ، مهرباني.

## At the hotel

phrase-hotel-room = د نن شپې لپاره خونه لرئ؟
phrase-hotel-booking = ما له مخکې خونه نیولې ده.
phrase-hotel-nights = د دوو شپو لپاره، مهرباني.
phrase-hotel-price = د یوې شپې بیه څومره ده؟
phrase-hotel-included = د سهار چای په بیه کې شامل دی؟
phrase-hotel-breakfast = د سهار چای څو بجې وي؟
phrase-hotel-wifi = دلته وای فای شته؟
phrase-hotel-towel = بله تولیه راکولای شئ؟
phrase-hotel-cooling = ایرکنډېشن کار نه کوي.
phrase-hotel-leave = تر څو بجو باید خونه پرېږدو؟
phrase-hotel-luggage = خپل سامان دلته پرېښودلای شم؟

## Shopping

phrase-shopping-price = دا په څو دی؟
phrase-shopping-expensive = دا لږ ګران دی.
phrase-shopping-looking = یوازې ګورم، مننه.
phrase-shopping-bigger = تر دې لوی سایز لرئ؟
phrase-shopping-colour = په بل رنګ یې لرئ؟
phrase-shopping-try = کولای شم یې واغوندم؟
phrase-shopping-take = دا اخلم.
phrase-shopping-card = په کارت پیسې ورکولای شم؟
phrase-shopping-receipt = رسید راکولای شئ؟
phrase-shopping-bag = کڅوړې ته اړتیا نه لرم.
phrase-shopping-postcards = پوسټ کارډونه لرئ؟

## Directions

phrase-directions-museum = موزیم چېرته دی؟
phrase-directions-old-town = زاړه ښار ته څنګه ولاړ شم؟
phrase-directions-far = له دې ځایه لرې دی؟
phrase-directions-foot = هلته پیاده تلل کېږي؟
phrase-directions-left = کیڼ لور ته
phrase-directions-right = ښي لور ته
phrase-directions-straight = نېغ مخامخ
phrase-directions-corner = د کوڅې په کونج کې
phrase-directions-near = ډېر نژدې دی.
phrase-directions-map = په نقشه کې یې راښودلای شئ؟
phrase-directions-toilets = تشناب چېرته دی؟
phrase-directions-cash = دلته نژدې د پیسو ماشین شته؟

## Time and dates

phrase-time-hour = څو بجې دي؟
phrase-time-today = نن
phrase-time-tomorrow = سبا
phrase-time-yesterday = پرون
phrase-time-morning = سهار
phrase-time-evening = ماښام
phrase-time-now = اوس
phrase-time-later = وروسته
phrase-time-week = بله اوونۍ
phrase-time-opens = کله خلاصېږي؟
phrase-time-closes = کله بندېږي؟
phrase-time-moment = یوه شېبه، مهرباني.

## Weather

phrase-weather-lovely = نن هوا ډېره ښه ده.
phrase-weather-sun = لمر ځلېږي.
phrase-weather-hot = ډېره ګرمي ده.
phrase-weather-cold = یخني ده.
phrase-weather-rain = باران اورېږي.
phrase-weather-snow = واوره اورېږي.
phrase-weather-wind = باد لګېږي.
phrase-weather-degrees = هوا شل درجې ده.
phrase-weather-tomorrow = سبا به هوا څنګه وي؟
phrase-weather-umbrella = چترۍ ته به اړتیا وي؟

## Small talk

phrase-smalltalk-how = تاسو څنګه یاست؟
phrase-smalltalk-well = زه ښه یم، مننه. تاسو څنګه یاست؟
phrase-smalltalk-name = ستاسو نوم څه دی؟
phrase-smalltalk-my-name = زما نوم … دی.
phrase-smalltalk-pleased = ستاسو په لیدو مې خوښي وشوه.
phrase-smalltalk-from = د کوم ځای یاست؟
phrase-smalltalk-holiday = دلته خپله رخصتي تېروم.
phrase-smalltalk-first = دا مې لومړی ځل دی چې دلته راځم.
phrase-smalltalk-like = دا ښار مې خوښېږي.
phrase-smalltalk-slowly = مهرباني وکړئ، لږ ورو خبرې وکړئ.
phrase-smalltalk-understand = نه پوهېږم.
phrase-smalltalk-photo = دلته عکس اخیستلای شم؟
