### What the app shows around guides and the words of offices, and where texts stand in two languages.
### State: draft. Not read by anybody who speaks it natively.

## The list of guides

guides-title = رهنماها
guides-note = به زبان ساده، که چه باید کرد. به انترنت ضرورت ندارند.
guides-none = رهنمایی در برنامه نیست.
guides-countries = دربارهٔ { $countries }
guides-accessibility = رهنما: { $title }. { $summary }

## The head of a guide

guide-not-reviewed = هیچ وکیل مدافع، داکتر یا متخصصی این را بررسی نکرده است.
guide-reviewed = بررسی‌شده در { $date }، بررسی‌کننده: { $role }.
guide-role-lawyer = یک وکیل مدافع
guide-role-clinician = یک داکتر یا نرس
guide-role-specialist = یک متخصص
guide-role-navigator = یک همراه با تجربه‌ای شبیه تجربهٔ شما
guide-role-native-speaker = کسی که به این زبان گپ می‌زند
guide-compared = آخرین بار در { $date } با منبع‌هایش مقایسه شد.
guide-expired = از { $date } به بعد قدیمی است. پیش از آن‌که به آن تکیه کنید، از کسی بپرسید.
guide-draft = ترجمهٔ ماشینی. هنوز هیچ دری‌زبانی آن را نخوانده است. زیر هر متن، متن انگلیسی آن هست: برای عددها و تاریخ‌ها ملاک، متن انگلیسی است.
guide-not-translated = این رهنما هنوز به زبان شما نیست. به زبان { $language } نشان داده می‌شود.
guide-contents = در این رهنما
guide-sources = این رهنما بر چه منبع‌هایی تکیه دارد
guide-editorial = مشورهٔ خود ما، نه از یک منبع.

## The blocks of a guide

guide-danger = خطر
guide-call-now = همین حالا زنگ بزنید
guide-not-certain = قطعی نیست
guide-step = مرحلهٔ { $number }
guide-tick = کاری که باید کرد
guide-as-of = وضعیت در { $date }.
guide-as-of-old = وضعیت در { $date }. مدتی از آن گذشته است و ممکن است تغییر کرده باشد: پیش از آن‌که به آن تکیه کنید، بپرسید.
guide-outdated = متن انگلیسی بعد از این ترجمه تغییر کرده است. ملاک، متن انگلیسی است.
guide-beside = به زبان { $language }:
guide-page-note = صفحه‌ای را در انترنت باز می‌کند. هر کس اتصال انترنت شما را زیر نظر داشته باشد می‌تواند ببیند کدام صفحه است.
guide-read-aloud = خواندن با صدای بلند
guide-read-stop = توقف خواندن

## Guides elsewhere

guide-path = { $guide } › { $section }
guide-path-part = { $guide } › { $section } › { $part }
guide-related = رهنماهای مربوط به این

## Words of offices

terms-title = کلمه‌هایی که اداره‌ها به کار می‌برند
terms-search = جستجوی کلمه
terms-none = این کلمه در برنامه نیست.
terms-in-record = توضیح کلمه‌هایی که اداره‌ها به کار می‌برند
term-language = کلمه‌ای به زبان { $language }
term-country = در { $country } به کار می‌رود
term-unsourced = هیچ‌کس این معنی را با یک منبع مقایسه نکرده است.
term-accessibility = { $term }: { $meaning }

## Two languages at once

second-title = دو زبان با هم
second-note = متن‌ها به هر دو زبان نوشته می‌شوند: برای این‌که همراه کسی بخوانید، یا به کسی نشان بدهید.
second-none = فقط یک زبان
