### Phrases for travellers in Urdu (اردو).
### State: draft. No native speaker has read it yet. Machine-made, 2026-11.

## The screen

phrases-title = بول چال کی کتاب
phrases-language = اردو
phrases-search = جملہ تلاش کریں
phrases-clear = تلاش صاف کریں
phrases-none = کوئی جملہ نہیں ملا
phrases-from = میری زبان
phrases-to = ان کی زبان
phrases-swap = زبانیں آپس میں بدلیں
phrases-topics = موضوعات
phrases-all = تمام موضوعات

## Topics

phrase-topic-greetings = سلام دعا
phrase-topic-numbers = گنتی
phrase-topic-eating = کھانا پینا
phrase-topic-transport = آمد و رفت
phrase-topic-hotel = ہوٹل میں
phrase-topic-shopping = خریداری
phrase-topic-directions = راستہ پوچھنا
phrase-topic-time = وقت اور تاریخ
phrase-topic-weather = موسم
phrase-topic-smalltalk = گپ شپ

## Greetings

phrase-greetings-hello = السلام علیکم
phrase-greetings-morning = صبح بخیر
phrase-greetings-evening = شام بخیر
phrase-greetings-night = شب بخیر
phrase-greetings-goodbye = خدا حافظ
phrase-greetings-please = براہِ مہربانی
phrase-greetings-thanks = بہت شکریہ
phrase-greetings-welcome = کوئی بات نہیں
phrase-greetings-excuse = معاف کیجیے گا
phrase-greetings-yes = جی ہاں
phrase-greetings-no = جی نہیں
phrase-greetings-day = آپ کا دن اچھا گزرے

## Numbers

phrase-numbers-one = ایک
phrase-numbers-two = دو
phrase-numbers-three = تین
phrase-numbers-four = چار
phrase-numbers-five = پانچ
phrase-numbers-six = چھ
phrase-numbers-seven = سات
phrase-numbers-eight = آٹھ
phrase-numbers-nine = نو
phrase-numbers-ten = دس
phrase-numbers-hundred = سو
phrase-numbers-thousand = ہزار

## Eating and drinking

phrase-eating-table = دو لوگوں کے لیے میز چاہیے۔
phrase-eating-menu = ذرا مینو دکھا دیجیے۔
phrase-eating-water = ایک گلاس پانی دے دیجیے۔
phrase-eating-coffee = ایک کافی دے دیجیے۔
phrase-eating-tea = ایک کپ چائے دے دیجیے۔
phrase-eating-sugar = بغیر چینی کے، براہِ مہربانی۔
phrase-eating-meat = مجھے بغیر گوشت کا کھانا چاہیے۔
phrase-eating-spicy = کیا اس میں مرچ تیز ہے؟
phrase-eating-recommend = آپ کے خیال میں کیا کھانا چاہیے؟
phrase-eating-delicious = کھانا بہت مزے دار تھا۔
phrase-eating-bill = بل لے آئیے۔

## Getting around

phrase-transport-station = ریلوے اسٹیشن کہاں ہے؟
phrase-transport-stop = بس اسٹاپ کہاں ہے؟
phrase-transport-ticket = شہر کے مرکز کا ایک ٹکٹ دے دیجیے۔
phrase-transport-return = آنے جانے کا ایک ٹکٹ دے دیجیے۔
phrase-transport-next = اگلی ٹرین کب روانہ ہوگی؟
phrase-transport-platform = یہ کس پلیٹ فارم سے روانہ ہوگی؟
phrase-transport-airport = کیا یہ بس ہوائی اڈے جاتی ہے؟
phrase-transport-duration = سفر میں کتنا وقت لگتا ہے؟
phrase-transport-seat = کیا یہ سیٹ خالی ہے؟
phrase-transport-taxi = ٹیکسی کہاں سے ملے گی؟
phrase-transport-here = یہاں روک دیجیے۔

## At the hotel

phrase-hotel-room = کیا آج رات کے لیے کمرہ مل سکتا ہے؟
phrase-hotel-booking = میری بکنگ ہے۔
phrase-hotel-nights = دو راتوں کے لیے، براہِ مہربانی۔
phrase-hotel-price = ایک رات کا کرایہ کتنا ہے؟
phrase-hotel-included = کیا ناشتہ کرائے میں شامل ہے؟
phrase-hotel-breakfast = ناشتہ کتنے بجے ملتا ہے؟
phrase-hotel-wifi = کیا یہاں وائی فائی ہے؟
phrase-hotel-towel = کیا ایک اور تولیہ مل سکتا ہے؟
phrase-hotel-cooling = اے سی کام نہیں کر رہا۔
phrase-hotel-leave = کمرہ کتنے بجے تک خالی کرنا ہے؟
phrase-hotel-luggage = کیا سامان یہاں رکھا جا سکتا ہے؟

## Shopping

phrase-shopping-price = یہ کتنے کا ہے؟
phrase-shopping-expensive = یہ تھوڑا مہنگا ہے۔
phrase-shopping-looking = بس دیکھنا ہے، شکریہ۔
phrase-shopping-bigger = کیا اس سے بڑا سائز ہے؟
phrase-shopping-colour = کیا یہ کسی اور رنگ میں ہے؟
phrase-shopping-try = کیا اسے پہن کر دیکھا جا سکتا ہے؟
phrase-shopping-take = یہ مجھے دے دیجیے۔
phrase-shopping-card = کیا کارڈ سے ادائیگی ہو سکتی ہے؟
phrase-shopping-receipt = کیا رسید مل سکتی ہے؟
phrase-shopping-bag = مجھے تھیلا نہیں چاہیے۔
phrase-shopping-postcards = کیا آپ کے پاس پوسٹ کارڈ ہیں؟

## Directions

phrase-directions-museum = عجائب گھر کہاں ہے؟
phrase-directions-old-town = پرانے شہر کا راستہ کون سا ہے؟
phrase-directions-far = کیا یہ یہاں سے دور ہے؟
phrase-directions-foot = کیا وہاں پیدل جایا جا سکتا ہے؟
phrase-directions-left = بائیں طرف
phrase-directions-right = دائیں طرف
phrase-directions-straight = بالکل سیدھے
phrase-directions-corner = نکڑ پر
phrase-directions-near = یہ بہت قریب ہے۔
phrase-directions-map = ذرا نقشے پر دکھا دیجیے۔
phrase-directions-toilets = باتھ روم کہاں ہے؟
phrase-directions-cash = کیا یہاں قریب کوئی اے ٹی ایم ہے؟

## Time and dates

phrase-time-hour = کتنے بجے ہیں؟
phrase-time-today = آج
phrase-time-tomorrow = آنے والا کل
phrase-time-yesterday = گزرا ہوا کل
phrase-time-morning = صبح کو
phrase-time-evening = شام کو
phrase-time-now = ابھی
phrase-time-later = بعد میں
phrase-time-week = اگلے ہفتے
phrase-time-opens = یہ کب کھلتا ہے؟
phrase-time-closes = یہ کب بند ہوتا ہے؟
phrase-time-moment = ایک منٹ، براہِ مہربانی۔

## Weather

phrase-weather-lovely = آج موسم بہت اچھا ہے۔
phrase-weather-sun = دھوپ نکلی ہوئی ہے۔
phrase-weather-hot = بہت گرمی ہے۔
phrase-weather-cold = سردی ہے۔
phrase-weather-rain = بارش ہو رہی ہے۔
phrase-weather-snow = برف پڑ رہی ہے۔
phrase-weather-wind = ہوا چل رہی ہے۔
phrase-weather-degrees = درجہ حرارت بیس ڈگری ہے۔
phrase-weather-tomorrow = کل موسم کیسا رہے گا؟
phrase-weather-umbrella = کیا چھتری کی ضرورت پڑے گی؟

## Small talk

phrase-smalltalk-how = آپ کا کیا حال ہے؟
phrase-smalltalk-well = ٹھیک ہے، شکریہ۔ اور آپ کا؟
phrase-smalltalk-name = آپ کا نام کیا ہے؟
phrase-smalltalk-my-name = میرا نام … ہے۔
phrase-smalltalk-pleased = آپ سے مل کر خوشی ہوئی۔
phrase-smalltalk-from = آپ کا تعلق کہاں سے ہے؟
phrase-smalltalk-holiday = یہاں میری چھٹیاں گزر رہی ہیں۔
phrase-smalltalk-first = یہاں آنے کا یہ میرا پہلا موقع ہے۔
phrase-smalltalk-like = مجھے یہ شہر پسند ہے۔
phrase-smalltalk-slowly = ذرا آہستہ بولیے۔
phrase-smalltalk-understand = مجھے سمجھ نہیں آیا۔
phrase-smalltalk-photo = کیا یہاں تصویر لی جا سکتی ہے؟
