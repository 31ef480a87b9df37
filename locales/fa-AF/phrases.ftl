### Phrases for travellers in Dari (دری).
### State: draft. No native speaker has read it yet. Machine-made, 2026-11.

## The screen

phrases-title = رهنمای مکالمه
phrases-language = دری
phrases-search = جستجوی جمله
phrases-clear = پاک کردن جستجو
phrases-none = هیچ جمله‌ای پیدا نشد
phrases-from = زبان من
phrases-to = زبان طرف مقابل
phrases-swap = تبدیل زبان‌ها
phrases-topics = موضوعات
phrases-all = همهٔ موضوعات

## Topics

phrase-topic-greetings = احوال‌پرسی
phrase-topic-numbers = اعداد
phrase-topic-eating = خوردن و نوشیدن
phrase-topic-transport = رفت‌وآمد
phrase-topic-hotel = در هوتل
phrase-topic-shopping = خریداری
phrase-topic-directions = پرسیدن راه
phrase-topic-time = ساعت و تاریخ
phrase-topic-weather = آب و هوا
phrase-topic-smalltalk = قصه و صحبت

## Greetings

phrase-greetings-hello = سلام
phrase-greetings-morning = صبح بخیر
phrase-greetings-evening = شام بخیر
phrase-greetings-night = شب بخیر
phrase-greetings-goodbye = خدا حافظ
phrase-greetings-please = لطفاً
phrase-greetings-thanks = بسیار تشکر
phrase-greetings-welcome = قابلش نیست
phrase-greetings-excuse = ببخشید
phrase-greetings-yes = بلی
phrase-greetings-no = نخیر
phrase-greetings-day = روز خوش داشته باشید

## Numbers

phrase-numbers-one = یک
phrase-numbers-two = دو
phrase-numbers-three = سه
phrase-numbers-four = چهار
phrase-numbers-five = پنج
phrase-numbers-six = شش
phrase-numbers-seven = هفت
phrase-numbers-eight = هشت
phrase-numbers-nine = نه
phrase-numbers-ten = ده
phrase-numbers-hundred = صد
phrase-numbers-thousand = هزار

## Eating and drinking

phrase-eating-table = یک میز برای دو نفر، لطفاً.
phrase-eating-menu = می‌توانیم لست غذا را ببینیم؟
phrase-eating-water = یک گیلاس آب، لطفاً.
phrase-eating-coffee = یک قهوه، لطفاً.
phrase-eating-tea = یک پیاله چای، لطفاً.
phrase-eating-sugar = بدون بوره، لطفاً.
phrase-eating-meat = من گوشت نمی‌خورم.
phrase-eating-spicy = این تند است؟
phrase-eating-recommend = شما چه پیشنهاد می‌کنید؟
phrase-eating-delicious = بسیار مزه‌دار بود.
phrase-eating-bill = حساب را بیاورید، لطفاً.

## Getting around

phrase-transport-station = ایستگاه ریل کجاست؟
phrase-transport-stop = ایستگاه بس کجاست؟
phrase-transport-ticket = یک تکت برای مرکز شهر، لطفاً.
phrase-transport-return = یک تکت رفت و برگشت، لطفاً.
phrase-transport-next = ریل بعدی چه وقت حرکت می‌کند؟
phrase-transport-platform = از کدام پلاتفورم حرکت می‌کند؟
phrase-transport-airport = این بس به میدان هوایی می‌رود؟
phrase-transport-duration = سفر چقدر وقت می‌گیرد؟
phrase-transport-seat = این چوکی خالی است؟
phrase-transport-taxi = تکسی از کجا گرفته می‌توانم؟
phrase-transport-here = لطفاً همین‌جا ایستاد کنید.

## At the hotel

phrase-hotel-room = برای امشب اتاق دارید؟
phrase-hotel-booking = من اتاق ریزرف کرده‌ام.
phrase-hotel-nights = برای دو شب، لطفاً.
phrase-hotel-price = قیمت یک شب چند است؟
phrase-hotel-included = چای صبح هم شامل قیمت است؟
phrase-hotel-breakfast = چای صبح ساعت چند است؟
phrase-hotel-wifi = اینجا وای‌فای دارید؟
phrase-hotel-towel = می‌شود یک جان‌پاک دیگر بدهید؟
phrase-hotel-cooling = ایرکندیشن کار نمی‌کند.
phrase-hotel-leave = تا ساعت چند باید اتاق را تسلیم کنیم؟
phrase-hotel-luggage = می‌توانم بکس‌هایم را اینجا بگذارم؟

## Shopping

phrase-shopping-price = این چند است؟
phrase-shopping-expensive = کمی قیمت است.
phrase-shopping-looking = فقط سیل می‌کنم، تشکر.
phrase-shopping-bigger = سایز کلان‌تر دارید؟
phrase-shopping-colour = رنگ دیگرش را دارید؟
phrase-shopping-try = می‌توانم پوشیده ببینم؟
phrase-shopping-take = همین را می‌گیرم.
phrase-shopping-card = با کارت پرداخته می‌توانم؟
phrase-shopping-receipt = می‌شود رسید بدهید؟
phrase-shopping-bag = خریطه کار ندارم.
phrase-shopping-postcards = پست‌کارت دارید؟

## Directions

phrase-directions-museum = موزیم کجاست؟
phrase-directions-old-town = به شهر کهنه چطور بروم؟
phrase-directions-far = از اینجا دور است؟
phrase-directions-foot = پیاده رفته می‌شود؟
phrase-directions-left = به طرف چپ
phrase-directions-right = به طرف راست
phrase-directions-straight = مستقیم پیش رو
phrase-directions-corner = سر کنج
phrase-directions-near = بسیار نزدیک است.
phrase-directions-map = می‌توانید در نقشه نشانم بدهید؟
phrase-directions-toilets = تشناب کجاست؟
phrase-directions-cash = در این نزدیکی ماشین پول هست؟

## Time and dates

phrase-time-hour = ساعت چند است؟
phrase-time-today = امروز
phrase-time-tomorrow = فردا
phrase-time-yesterday = دیروز
phrase-time-morning = صبح
phrase-time-evening = شام
phrase-time-now = حالا
phrase-time-later = بعداً
phrase-time-week = هفتهٔ آینده
phrase-time-opens = چه وقت باز می‌شود؟
phrase-time-closes = چه وقت بسته می‌شود؟
phrase-time-moment = یک لحظه، لطفاً.

## Weather

phrase-weather-lovely = امروز هوا بسیار خوب است.
phrase-weather-sun = هوا آفتابی است.
phrase-weather-hot = هوا بسیار گرم است.
phrase-weather-cold = هوا سرد است.
phrase-weather-rain = باران می‌بارد.
phrase-weather-snow = برف می‌بارد.
phrase-weather-wind = باد می‌وزد.
phrase-weather-degrees = هوا بیست درجه است.
phrase-weather-tomorrow = فردا هوا چطور خواهد بود؟
phrase-weather-umbrella = چتری کار می‌شود؟

## Small talk

phrase-smalltalk-how = چطور هستید؟
phrase-smalltalk-well = خوب هستم، تشکر. شما چطور هستید؟
phrase-smalltalk-name = نام شما چیست؟
phrase-smalltalk-my-name = نام من … است.
phrase-smalltalk-pleased = از آشنایی با شما خوش شدم.
phrase-smalltalk-from = از کجا هستید؟
phrase-smalltalk-holiday = برای رخصتی به اینجا آمده‌ام.
phrase-smalltalk-first = بار اول است که اینجا می‌آیم.
phrase-smalltalk-like = این شهر را خوش دارم.
phrase-smalltalk-slowly = می‌شود آهسته‌تر گپ بزنید؟
phrase-smalltalk-understand = نمی‌فهمم.
phrase-smalltalk-photo = اینجا عکس گرفته می‌توانم؟
