### Phrases for travellers in Arabic (العربية).
### State: draft. No native speaker has read it yet. Machine-made, 2026-11.

## The screen

phrases-title = دليل المحادثة
phrases-language = العربية
phrases-search = البحث عن عبارة
phrases-clear = مسح البحث
phrases-none = لا توجد عبارات مطابقة
phrases-from = أتحدّث
phrases-to = الطرف الآخر يتحدّث
phrases-swap = تبديل اللغتين
phrases-topics = المواضيع
phrases-all = كل المواضيع

## Topics

phrase-topic-greetings = التحيات
phrase-topic-numbers = الأعداد
phrase-topic-eating = الطعام والشراب
phrase-topic-transport = التنقّل
phrase-topic-hotel = في الفندق
phrase-topic-shopping = التسوّق
phrase-topic-directions = الاتجاهات
phrase-topic-time = الوقت والتاريخ
phrase-topic-weather = الطقس
phrase-topic-smalltalk = دردشة

## Greetings

phrase-greetings-hello = مرحبًا
phrase-greetings-morning = صباح الخير
phrase-greetings-evening = مساء الخير
phrase-greetings-night = تصبحون على خير
phrase-greetings-goodbye = إلى اللقاء
phrase-greetings-please = من فضلكم
phrase-greetings-thanks = شكرًا جزيلًا
phrase-greetings-welcome = على الرحب والسعة
phrase-greetings-excuse = المعذرة
phrase-greetings-yes = نعم
phrase-greetings-no = لا
phrase-greetings-day = أتمنّى لكم يومًا سعيدًا

## Numbers

phrase-numbers-one = واحد
phrase-numbers-two = اثنان
phrase-numbers-three = ثلاثة
phrase-numbers-four = أربعة
phrase-numbers-five = خمسة
phrase-numbers-six = ستة
phrase-numbers-seven = سبعة
phrase-numbers-eight = ثمانية
phrase-numbers-nine = تسعة
phrase-numbers-ten = عشرة
phrase-numbers-hundred = مئة
phrase-numbers-thousand = ألف

## Eating and drinking

phrase-eating-table = طاولة لشخصين، من فضلكم.
phrase-eating-menu = هل يمكننا رؤية قائمة الطعام، من فضلكم؟
phrase-eating-water = كوب ماء، من فضلكم.
phrase-eating-coffee = فنجان قهوة، من فضلكم.
phrase-eating-tea = كوب شاي، من فضلكم.
phrase-eating-sugar = من دون سكّر، من فضلكم.
phrase-eating-meat = أنا لا آكل اللحم.
phrase-eating-spicy = هل هذا الطبق حارّ؟
phrase-eating-recommend = بماذا تنصحون؟
phrase-eating-delicious = كان الطعام لذيذًا.
phrase-eating-bill = الحساب، من فضلكم.

## Getting around

phrase-transport-station = أين محطة القطار؟
phrase-transport-stop = أين موقف الحافلات؟
phrase-transport-ticket = تذكرة إلى وسط المدينة، من فضلكم.
phrase-transport-return = تذكرة ذهابًا وإيابًا، من فضلكم.
phrase-transport-next = متى ينطلق القطار التالي؟
phrase-transport-platform = من أي رصيف ينطلق؟
phrase-transport-airport = هل تذهب هذه الحافلة إلى المطار؟
phrase-transport-duration = كم تستغرق الرحلة؟
phrase-transport-seat = هل هذا المقعد شاغر؟
phrase-transport-taxi = أين أجد سيارة أجرة؟
phrase-transport-here = توقّفوا هنا، من فضلكم.

## At the hotel

phrase-hotel-room = هل لديكم غرفة لهذه الليلة؟
phrase-hotel-booking = لديّ حجز.
phrase-hotel-nights = لليلتين، من فضلكم.
phrase-hotel-price = كم سعر الليلة الواحدة؟
phrase-hotel-included = هل السعر يشمل الفطور؟
phrase-hotel-breakfast = متى يُقدَّم الفطور؟
phrase-hotel-wifi = هل يوجد واي فاي هنا؟
phrase-hotel-towel = هل يمكن أن أحصل على منشفة أخرى؟
phrase-hotel-cooling = المكيّف لا يعمل.
phrase-hotel-leave = متى موعد تسليم الغرفة؟
phrase-hotel-luggage = هل يمكنني ترك حقائبي هنا؟

## Shopping

phrase-shopping-price = بكم هذا؟
phrase-shopping-expensive = هذا غالٍ بعض الشيء.
phrase-shopping-looking = أتفرّج فقط، شكرًا.
phrase-shopping-bigger = هل لديكم مقاس أكبر؟
phrase-shopping-colour = هل لديكم لون آخر؟
phrase-shopping-try = هل يمكنني تجربته؟
phrase-shopping-take = سآخذه.
phrase-shopping-card = هل يمكنني الدفع بالبطاقة؟
phrase-shopping-receipt = هل يمكن أن أحصل على إيصال؟
phrase-shopping-bag = لا أحتاج إلى كيس.
phrase-shopping-postcards = هل لديكم بطاقات بريدية؟

## Directions

phrase-directions-museum = أين المتحف؟
phrase-directions-old-town = كيف أصل إلى المدينة القديمة؟
phrase-directions-far = هل المكان بعيد عن هنا؟
phrase-directions-foot = هل يمكن الوصول إليه سيرًا على الأقدام؟
phrase-directions-left = إلى اليسار
phrase-directions-right = إلى اليمين
phrase-directions-straight = إلى الأمام مباشرة
phrase-directions-corner = عند الزاوية
phrase-directions-near = إنه قريب جدًا.
phrase-directions-map = هل يمكنكم أن تدلّوني عليه على الخريطة؟
phrase-directions-toilets = أين دورات المياه؟
phrase-directions-cash = هل يوجد صرّاف آلي قريب من هنا؟

## Time and dates

phrase-time-hour = كم الساعة؟
phrase-time-today = اليوم
phrase-time-tomorrow = غدًا
phrase-time-yesterday = أمس
phrase-time-morning = في الصباح
phrase-time-evening = في المساء
phrase-time-now = الآن
phrase-time-later = لاحقًا
phrase-time-week = الأسبوع القادم
phrase-time-opens = متى يفتح المكان؟
phrase-time-closes = متى يغلق المكان؟
phrase-time-moment = لحظة، من فضلكم.

## Weather

phrase-weather-lovely = الطقس جميل اليوم.
phrase-weather-sun = الشمس مشرقة.
phrase-weather-hot = الجوّ حارّ جدًا.
phrase-weather-cold = الجوّ بارد.
phrase-weather-rain = إنها تمطر.
phrase-weather-snow = الثلج يتساقط.
phrase-weather-wind = الرياح قوية.
phrase-weather-degrees = درجة الحرارة عشرون.
phrase-weather-tomorrow = كيف سيكون الطقس غدًا؟
phrase-weather-umbrella = هل سأحتاج إلى مظلّة؟

## Small talk

phrase-smalltalk-how = كيف حالكم؟
phrase-smalltalk-well = أنا بخير، شكرًا. وأنتم؟
phrase-smalltalk-name = ما اسمكم؟
phrase-smalltalk-my-name = اسمي …
phrase-smalltalk-pleased = تشرّفت بمعرفتكم.
phrase-smalltalk-from = من أين أنتم؟
phrase-smalltalk-holiday = أنا هنا في إجازة.
phrase-smalltalk-first = هذه زيارتي الأولى إلى هنا.
phrase-smalltalk-like = تعجبني هذه المدينة.
phrase-smalltalk-slowly = هل يمكنكم التحدّث ببطء أكثر، من فضلكم؟
phrase-smalltalk-understand = لا أفهم.
phrase-smalltalk-photo = هل يمكنني التقاط صورة هنا؟
