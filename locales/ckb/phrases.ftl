### Phrases for travellers in Sorani Kurdish (کوردیی ناوەندی).
### State: draft. No native speaker has read it yet. Machine-made, 2026-11.

## The screen

phrases-title = ڕێبەری گفتوگۆ
phrases-language = کوردیی ناوەندی
phrases-search = گەڕان بۆ ڕستە
phrases-clear = سڕینەوەی گەڕان
phrases-none = هیچ ڕستەیەک نەدۆزرایەوە
phrases-from = زمانی من
phrases-to = زمانی بەرامبەر
phrases-swap = گۆڕینی شوێنی زمانەکان
phrases-topics = بابەتەکان
phrases-all = هەموو بابەتەکان

## Topics

phrase-topic-greetings = سڵاوکردن
phrase-topic-numbers = ژمارەکان
phrase-topic-eating = خواردن و خواردنەوە
phrase-topic-transport = هاتوچۆ
phrase-topic-hotel = لە هوتێل
phrase-topic-shopping = بازاڕکردن
phrase-topic-directions = پرسینی ڕێگا
phrase-topic-time = کات و بەروار
phrase-topic-weather = کەشوهەوا
phrase-topic-smalltalk = گفتوگۆی ئاسایی

## Greetings

phrase-greetings-hello = سڵاو
phrase-greetings-morning = بەیانیتان باش
phrase-greetings-evening = ئێوارەتان باش
phrase-greetings-night = شەوتان باش
phrase-greetings-goodbye = خواتان لەگەڵ
phrase-greetings-please = تکایە
phrase-greetings-thanks = زۆر سوپاس
phrase-greetings-welcome = شایەنی نییە
phrase-greetings-excuse = ببوورن
phrase-greetings-yes = بەڵێ
phrase-greetings-no = نەخێر
phrase-greetings-day = ڕۆژتان خۆش

## Numbers

phrase-numbers-one = یەک
phrase-numbers-two = دوو
phrase-numbers-three = سێ
phrase-numbers-four = چوار
phrase-numbers-five = پێنج
phrase-numbers-six = شەش
phrase-numbers-seven = حەوت
phrase-numbers-eight = هەشت
phrase-numbers-nine = نۆ
phrase-numbers-ten = دە
phrase-numbers-hundred = سەد
phrase-numbers-thousand = هەزار

## Eating and drinking

phrase-eating-table = مێزێک بۆ دوو کەس، تکایە.
phrase-eating-menu = دەتوانین لیستی خواردن ببینین؟
phrase-eating-water = پەرداخێک ئاو، تکایە.
phrase-eating-coffee = قاوەیەک، تکایە.
phrase-eating-tea = پیاڵەیەک چا، تکایە.
phrase-eating-sugar = بێ شەکر، تکایە.
phrase-eating-meat = من گۆشت ناخۆم.
phrase-eating-spicy = ئەمە تیژە؟
phrase-eating-recommend = پێشنیاری چی دەکەن؟
phrase-eating-delicious = خواردنەکە زۆر بەتام بوو.
phrase-eating-bill = حسابەکە، تکایە.

## Getting around

phrase-transport-station = وێستگەی شەمەندەفەر لە کوێیە؟
phrase-transport-stop = وێستگەی پاس لە کوێیە؟
phrase-transport-ticket = بلیتێک بۆ ناوەندی شار، تکایە.
phrase-transport-return = بلیتێکی چوون و گەڕانەوە، تکایە.
phrase-transport-next = شەمەندەفەری داهاتوو کەی دەڕوات؟
phrase-transport-platform = لە کام سەکۆوە دەڕوات؟
phrase-transport-airport = ئەم پاسە دەچێت بۆ فڕۆکەخانە؟
phrase-transport-duration = گەشتەکە چەند دەخایەنێت؟
phrase-transport-seat = ئەم کورسییە بەتاڵە؟
phrase-transport-taxi = لە کوێ تاکسی دەست دەکەوێت؟
phrase-transport-here = تکایە لێرە بوەستن.

## At the hotel

phrase-hotel-room = بۆ ئەمشەو ژوورتان هەیە؟
phrase-hotel-booking = پێشتر ژوورم گرتووە.
phrase-hotel-nights = بۆ دوو شەو، تکایە.
phrase-hotel-price = شەوێک بە چەندە؟
phrase-hotel-included = نانی بەیانی لەگەڵدایە؟
phrase-hotel-breakfast = نانی بەیانی کاتژمێر چەندە؟
phrase-hotel-wifi = لێرە وای فای هەیە؟
phrase-hotel-towel = دەکرێت خاولییەکی ترم بدەنێ؟
phrase-hotel-cooling = ساردکەرەوەکە کار ناکات.
phrase-hotel-leave = تا کاتژمێر چەند دەبێت ژوورەکە چۆڵ بکەین؟
phrase-hotel-luggage = دەتوانم جانتاکانم لێرە دابنێم؟

## Shopping

phrase-shopping-price = ئەمە بە چەندە؟
phrase-shopping-expensive = تۆزێک گرانە.
phrase-shopping-looking = تەنیا سەیر دەکەم، سوپاس.
phrase-shopping-bigger = لەمە گەورەترتان هەیە؟
phrase-shopping-colour = ڕەنگی ترتان هەیە؟
phrase-shopping-try = دەتوانم تاقیی بکەمەوە؟
phrase-shopping-take = ئەمەیان دەبەم.
phrase-shopping-card = دەتوانم بە کارت پارە بدەم؟
phrase-shopping-receipt = دەکرێت پسوولەیەکم بدەنێ؟
phrase-shopping-bag = پێویستم بە کیسە نییە.
phrase-shopping-postcards = پۆستکارتتان هەیە؟

## Directions

phrase-directions-museum = مۆزەخانە لە کوێیە؟
phrase-directions-old-town = چۆن بچم بۆ شاری کۆن؟
phrase-directions-far = لێرەوە دوورە؟
phrase-directions-foot = دەکرێت بە پێ بچین بۆ ئەوێ؟
phrase-directions-left = بۆ لای چەپ
phrase-directions-right = بۆ لای ڕاست
phrase-directions-straight = ڕاستەوخۆ بۆ پێشەوە
phrase-directions-corner = لە سووچی شەقامەکە
phrase-directions-near = زۆر نزیکە.
phrase-directions-map = دەتوانن لەسەر نەخشە پیشانم بدەن؟
phrase-directions-toilets = تەوالێت لە کوێیە؟
phrase-directions-cash = لەم نزیکانە ئامێری ڕاکێشانی پارە هەیە؟

## Time and dates

phrase-time-hour = کاتژمێر چەندە؟
phrase-time-today = ئەمڕۆ
phrase-time-tomorrow = سبەی
phrase-time-yesterday = دوێنێ
phrase-time-morning = بەیانی
phrase-time-evening = ئێوارە
phrase-time-now = ئێستا
phrase-time-later = دواتر
phrase-time-week = هەفتەی داهاتوو
phrase-time-opens = کەی دەکرێتەوە؟
phrase-time-closes = کەی دادەخرێت؟
phrase-time-moment = ساتێک، تکایە.

## Weather

phrase-weather-lovely = ئەمڕۆ کەشوهەوا خۆشە.
phrase-weather-sun = خۆر دەدرەوشێتەوە.
phrase-weather-hot = زۆر گەرمە.
phrase-weather-cold = ساردە.
phrase-weather-rain = باران دەبارێت.
phrase-weather-snow = بەفر دەبارێت.
phrase-weather-wind = با هەڵیکردووە.
phrase-weather-degrees = پلەی گەرما بیستە.
phrase-weather-tomorrow = سبەی کەشوهەوا چۆن دەبێت؟
phrase-weather-umbrella = پێویستم بە چەتر دەبێت؟

## Small talk

phrase-smalltalk-how = چۆنن؟
phrase-smalltalk-well = من باشم، سوپاس. ئێوە چۆنن؟
phrase-smalltalk-name = ناوتان چییە؟
phrase-smalltalk-my-name = من ناوم … ـە.
phrase-smalltalk-pleased = بە ناسینتان خۆشحاڵم.
phrase-smalltalk-from = خەڵکی کوێن؟
phrase-smalltalk-holiday = لێرە لە پشوودام.
phrase-smalltalk-first = یەکەم جارمە دێمە ئێرە.
phrase-smalltalk-like = ئەم شارەم بەدڵە.
phrase-smalltalk-slowly = تکایە، دەکرێت هێواشتر قسە بکەن؟
phrase-smalltalk-understand = تێناگەم.
phrase-smalltalk-photo = دەتوانم لێرە وێنە بگرم؟
