### Phrases for travellers in Persian (فارسی).
### State: draft. No native speaker has read it yet. Machine-made, 2026-11.

## The screen

phrases-title = راهنمای مکالمه
phrases-language = فارسی
phrases-search = جستجوی جمله
phrases-clear = پاک کردن جستجو
phrases-none = جمله‌ای پیدا نشد
phrases-from = زبان من
phrases-to = زبان طرف مقابل
phrases-swap = جابه‌جایی زبان‌ها
phrases-topics = موضوع‌ها
phrases-all = همهٔ موضوع‌ها

## Topics

phrase-topic-greetings = احوال‌پرسی
phrase-topic-numbers = اعداد
phrase-topic-eating = خوردن و نوشیدن
phrase-topic-transport = رفت‌وآمد
phrase-topic-hotel = در هتل
phrase-topic-shopping = خرید
phrase-topic-directions = پرسیدن نشانی
phrase-topic-time = ساعت و تاریخ
phrase-topic-weather = آب‌وهوا
phrase-topic-smalltalk = گپ‌وگفت

## Greetings

phrase-greetings-hello = سلام
phrase-greetings-morning = صبح بخیر
phrase-greetings-evening = عصر بخیر
phrase-greetings-night = شب بخیر
phrase-greetings-goodbye = خداحافظ
phrase-greetings-please = لطفاً
phrase-greetings-thanks = خیلی ممنون
phrase-greetings-welcome = خواهش می‌کنم
phrase-greetings-excuse = ببخشید
phrase-greetings-yes = بله
phrase-greetings-no = خیر
phrase-greetings-day = روز خوبی داشته باشید

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

phrase-eating-table = یک میز دونفره، لطفاً.
phrase-eating-menu = می‌شود منو را ببینیم؟
phrase-eating-water = یک لیوان آب، لطفاً.
phrase-eating-coffee = یک قهوه، لطفاً.
phrase-eating-tea = یک فنجان چای، لطفاً.
phrase-eating-sugar = بدون شکر، لطفاً.
phrase-eating-meat = من گوشت نمی‌خورم.
phrase-eating-spicy = این تند است؟
phrase-eating-recommend = شما چه پیشنهاد می‌کنید؟
phrase-eating-delicious = خیلی خوشمزه بود.
phrase-eating-bill = صورت‌حساب، لطفاً.

## Getting around

phrase-transport-station = ایستگاه قطار کجاست؟
phrase-transport-stop = ایستگاه اتوبوس کجاست؟
phrase-transport-ticket = یک بلیت برای مرکز شهر، لطفاً.
phrase-transport-return = یک بلیت رفت و برگشت، لطفاً.
phrase-transport-next = قطار بعدی کی حرکت می‌کند؟
phrase-transport-platform = از کدام سکو حرکت می‌کند؟
phrase-transport-airport = این اتوبوس به فرودگاه می‌رود؟
phrase-transport-duration = سفر چقدر طول می‌کشد؟
phrase-transport-seat = این صندلی خالی است؟
phrase-transport-taxi = از کجا می‌توانم تاکسی بگیرم؟
phrase-transport-here = لطفاً همین‌جا نگه دارید.

## At the hotel

phrase-hotel-room = برای امشب اتاق دارید؟
phrase-hotel-booking = من اتاق رزرو کرده‌ام.
phrase-hotel-nights = برای دو شب، لطفاً.
phrase-hotel-price = قیمت هر شب چقدر است؟
phrase-hotel-included = صبحانه هم شامل می‌شود؟
phrase-hotel-breakfast = صبحانه ساعت چند است؟
phrase-hotel-wifi = اینجا وای‌فای دارد؟
phrase-hotel-towel = می‌شود یک حولهٔ دیگر به من بدهید؟
phrase-hotel-cooling = کولر کار نمی‌کند.
phrase-hotel-leave = تا چه ساعتی باید اتاق را تحویل بدهیم؟
phrase-hotel-luggage = می‌توانم چمدانم را اینجا بگذارم؟

## Shopping

phrase-shopping-price = قیمت این چقدر است؟
phrase-shopping-expensive = کمی گران است.
phrase-shopping-looking = فقط نگاه می‌کنم، ممنون.
phrase-shopping-bigger = سایز بزرگ‌تر دارید؟
phrase-shopping-colour = رنگ دیگری هم دارید؟
phrase-shopping-try = می‌توانم امتحانش کنم؟
phrase-shopping-take = همین را برمی‌دارم.
phrase-shopping-card = می‌توانم با کارت پرداخت کنم؟
phrase-shopping-receipt = می‌شود رسید بدهید؟
phrase-shopping-bag = کیسه لازم ندارم.
phrase-shopping-postcards = کارت‌پستال دارید؟

## Directions

phrase-directions-museum = موزه کجاست؟
phrase-directions-old-town = چطور به بخش قدیمی شهر بروم؟
phrase-directions-far = از اینجا دور است؟
phrase-directions-foot = می‌شود پیاده رفت؟
phrase-directions-left = به چپ
phrase-directions-right = به راست
phrase-directions-straight = مستقیم
phrase-directions-corner = سر نبش
phrase-directions-near = خیلی نزدیک است.
phrase-directions-map = می‌شود روی نقشه نشانم بدهید؟
phrase-directions-toilets = دستشویی کجاست؟
phrase-directions-cash = این نزدیکی‌ها خودپرداز هست؟

## Time and dates

phrase-time-hour = ساعت چند است؟
phrase-time-today = امروز
phrase-time-tomorrow = فردا
phrase-time-yesterday = دیروز
phrase-time-morning = صبح
phrase-time-evening = عصر
phrase-time-now = حالا
phrase-time-later = بعداً
phrase-time-week = هفتهٔ آینده
phrase-time-opens = کی باز می‌شود؟
phrase-time-closes = کی بسته می‌شود؟
phrase-time-moment = یک لحظه، لطفاً.

## Weather

phrase-weather-lovely = امروز هوا خیلی خوب است.
phrase-weather-sun = هوا آفتابی است.
phrase-weather-hot = هوا خیلی گرم است.
phrase-weather-cold = هوا سرد است.
phrase-weather-rain = باران می‌آید.
phrase-weather-snow = برف می‌آید.
phrase-weather-wind = باد می‌آید.
phrase-weather-degrees = دمای هوا بیست درجه است.
phrase-weather-tomorrow = فردا هوا چطور خواهد بود؟
phrase-weather-umbrella = چتر لازم می‌شود؟

## Small talk

phrase-smalltalk-how = حالتان چطور است؟
phrase-smalltalk-well = خوبم، ممنون. شما چطورید؟
phrase-smalltalk-name = اسم شما چیست؟
phrase-smalltalk-my-name = اسم من … است.
phrase-smalltalk-pleased = از آشنایی با شما خوشوقتم.
phrase-smalltalk-from = اهل کجا هستید؟
phrase-smalltalk-holiday = برای تعطیلات به اینجا آمده‌ام.
phrase-smalltalk-first = بار اول است که به اینجا می‌آیم.
phrase-smalltalk-like = از این شهر خوشم می‌آید.
phrase-smalltalk-slowly = می‌شود آهسته‌تر صحبت کنید؟
phrase-smalltalk-understand = متوجه نمی‌شوم.
phrase-smalltalk-photo = اینجا می‌توانم عکس بگیرم؟
