### What the app shows.
### State: draft. Not read by anybody who speaks it natively.

## The app

app-tagline = کمک برای کسانی که مجبور شدند بروند، بدون اینترنت هم پیدا می‌شود.

## Dates, always in the Gregorian calendar

date-day = { $day } { $month } { $year }
date-both = { $date } ({ $local })
date-month = { $month } { $year }
date-month-1 = ژانویهٔ
date-month-2 = فوریهٔ
date-month-3 = مارس
date-month-4 = آوریل
date-month-5 = مه
date-month-6 = ژوئن
date-month-7 = ژوئیهٔ
date-month-8 = اوت
date-month-9 = سپتامبر
date-month-10 = اکتبر
date-month-11 = نوامبر
date-month-12 = دسامبر
date-weekday-1 = دوشنبه
date-weekday-2 = سه‌شنبه
date-weekday-3 = چهارشنبه
date-weekday-4 = پنج‌شنبه
date-weekday-5 = جمعه
date-weekday-6 = شنبه
date-weekday-7 = یکشنبه

time-weekday = { $weekday } ساعت { $time }
time-date = { $weekday } { $date }، ساعت { $time }
date-not-known = تاریخی نامعلوم
date-undated = بدون تاریخ

## Lists and measures

list-separator = ،{ " " }
distance-kilometres = { $distance } کیلومتر

## Languages

language-own-name = فارسی
language-draft = پیش‌نویس: هنوز هیچ فارسی‌زبانی آن را نخوانده است.

## Texts of records

text-other-language = به زبان { $language }
text-machine-made = ترجمهٔ ماشینی، هیچ‌کس آن را نخوانده است
text-outdated = ترجمهٔ متنی قدیمی‌تر

## Answers

answer-yes = بله
answer-no = خیر

## Countries

country-none = مخصوص یک کشور نیست
country-not-known = کشور معلوم نیست

## Whether it is open. Unknown is never closed.

opening-always = شبانه‌روز باز است.
opening-open = حالا باز است.
opening-open-until = تا { $time } باز است (به وقت { $zone }).
opening-opens-today = حالا بسته است، امروز ساعت { $time } باز می‌شود (به وقت { $zone }).
opening-closed = حالا بسته است.
opening-closed-until = حالا بسته است، زمان باز شدن: { $time } (به وقت { $zone }).
opening-appointment = فقط با وقت قبلی.
opening-appointment-staffed = فقط با وقت قبلی. تا { $time } کسی آن‌جا هست (به وقت { $zone }).
opening-appointment-next = فقط با وقت قبلی. دفعهٔ بعد که کسی آن‌جا هست: { $time } (به وقت { $zone }).
opening-unknown = ساعت کار معلوم نیست.
opening-unknown-text = معلوم نیست حالا باز است یا نه: ساعت کار را همان‌طور که نوشته شده بخوانید.
opening-unknown-times = در این روز باز است، ساعتش معلوم نیست.
opening-unknown-zone = معلوم نیست حالا باز است یا نه: منطقهٔ زمانی آن معلوم نیست.
opening-unknown-clock = معلوم نیست حالا باز است یا نه: به نظر می‌رسد ساعت این دستگاه درست نیست.
opening-unknown-holiday = تعطیل رسمی: معلوم نیست باز است یا نه.
opening-holiday-closed = آن‌جا تعطیل رسمی است.
opening-holiday-not-known = در تعطیل رسمی ممکن است فرق کند.

## Hours in a record

hours-weekly = { $days }: { $opens } تا { $closes }
hours-not-every-week = { $days }: { $opens } تا { $closes }، نه هر هفته. زنگ بزنید و بپرسید کدام هفته‌ها.
hours-times-unknown = { $days }: باز است، ساعتش معلوم نیست

## Numbers

phone-action-voice = تماس
phone-action-sms = پیامک
phone-action-whatsapp = واتساپ
phone-action-signal = سیگنال
phone-action-telegram = تلگرام
phone-action-tty = تلفن متنی
phone-action-fax = فکس
phone-accessibility = { $action }، { $whom }: { $digits }
phone-accessibility-number = { $action }: { $digits }
phone-weak = فقط از منبع‌های ضعیف: ممکن است درست نباشد.
phone-not-dialled = همان‌طور که نوشته شده نشان داده می‌شود، چون با اطمینان نمی‌دانیم چطور باید آن را گرفت.
phone-not-from-here = از جایی که هستید کار نمی‌کند.
phone-from-here-not-known = معلوم نیست از جایی که هستید کار می‌کند یا نه.
phone-free = تماس رایگان است.
phone-costs = تماس هزینه دارد.
phone-voicemail-safe = می‌توانید پیام بگذارید.
phone-voicemail-unsafe = پیام نگذارید: ممکن است امن نباشد.
phone-of-organization = شمارهٔ عمومی سازمان.
phone-short = فقط در { $country } کار می‌کند. شماره را همین‌طور که هست بگیرید.
phone-extension = شمارهٔ داخلی { $extension }
phone-languages = زبان‌ها: { $languages }.

## Emergency numbers

emergency-heading = شماره‌های اضطراری در { $country }
emergency-note = فقط در { $country } کار می‌کنند. شماره‌ها را همین‌طور که هستند بگیرید.
emergency-all = پلیس، آمبولانس و آتش‌نشانی
emergency-police = پلیس
emergency-ambulance = آمبولانس
emergency-fire = آتش‌نشانی
emergency-unspecified = اضطراری (معلوم نیست کدام‌یک جواب می‌دهد)
emergency-reaches = { $action }: { $services }
emergency-reaches-note = { $action }: { $services } ({ $note })

## A result

hit-subtitle = { $organization } · { $countries }
hit-subtitle-country = { $countries }
hit-accessibility = { $warning } { $title }. { $opening }
record-no-name = بدون نام
place-label = { $name }، { $country }
distance-line = در فاصلهٔ { $distance }، در خط مستقیم
distance-about = در فاصلهٔ حدود { $distance }، از وسط یک شهر حساب شده

## Why a result is here

why-crisis-self-harm = وقتی به مردن فکر می‌کنید کمک می‌کند
why-crisis-immediate-danger = وقتی همین حالا در خطر هستید کمک می‌کند
why-crisis-recent-rape = بعد از خشونت جنسی کمک می‌کند
why-name = نامش با کلمه‌های شما می‌خواند
why-words = کلمه‌های شما در آن هست
why-words-prefix = یکی از کلمه‌های شما اولِ کلمه‌ای در آن است
why-words-need = یکی از کلمه‌های شما نام کاری است که می‌کند
why-words-script = نامی به خطی دیگر با کلمه‌های شما می‌خواند
why-words-typo = کلمه‌ای در آن خیلی شبیه کلمهٔ شماست
why-need = دربارهٔ «{ $need }» کمک می‌کند (نوشتید «{ $phrase }»)
why-country = برای { $country }
why-international = محدود به یک کشور نیست
why-elsewhere = فقط برای { $countries }
why-town = در { $town } یا نزدیک آن
why-remote = تلفنی یا اینترنتی
why-language = به زبان { $language } حرف می‌زند
why-interpreter = مترجم فراهم می‌کند
why-serves = به { $audience } خدمات می‌دهد
why-made-for = ویژهٔ { $audience }
why-phase-urgent-safety = امروز کمک می‌کند
why-phase-stabilisation = در این ماه کمک می‌کند
why-phase-long-term = برای ساختن زندگی کمک می‌کند
why-category = نوع کمک: «{ $category }»
why-free = رایگان است
why-no-id = کارت شناسایی عکس‌دار نمی‌خواهد
why-undocumented = به کسانی که مدارک اقامت ندارند خدمات می‌دهد
why-affirming = افراد رنگین‌کمانی (ال‌جی‌بی‌تی) را همان‌طور که هستند می‌پذیرد
why-open = حالا باز است
why-open-until = تا { $time } باز است
why-always-open = شبانه‌روز باز است
why-confirmed = در { $date } تأیید شده است

## What is not known of a result. Unknown is never no.

not-known-category = معلوم نیست چه خدماتی می‌دهد
not-known-phase = معلوم نیست برای چه زمانی کمک می‌کند
not-known-audience = معلوم نیست به این افراد خدمات می‌دهد یا نه
not-known-speaks = معلوم نیست به این زبان حرف می‌زند یا نه
not-known-free = معلوم نیست هزینه دارد یا نه
not-known-no-id = معلوم نیست کارت شناسایی می‌خواهد یا نه
not-known-distance = معلوم نیست چقدر دور است
not-known-open = معلوم نیست آن موقع باز است یا نه
not-known-remote = معلوم نیست تلفنی یا اینترنتی کمک می‌کند یا نه
not-known-undocumented = معلوم نیست به کسانی که مدارک اقامت ندارند خدمات می‌دهد یا نه

## Warnings

warning-revoked = در { $date } از این فهرست کمک‌ها برداشته شد. از آن استفاده نکنید.
warning-shares-data = اطلاعات افراد را به مقام‌های دولتی می‌دهد.
warning-organization-closed = این سازمان دیگر وجود ندارد. فهرست‌های قدیمی هنوز از آن نام می‌برند.
warning-organization-renamed = نام این سازمان حالا { $name } است.
warning-organization-renamed-unknown = این سازمان حالا نام دیگری دارد.
warning-service-closed = این خدمات دیگر ارائه نمی‌شود. فهرست‌های قدیمی هنوز از آن نام می‌برند.
warning-over = این خدمات در { $date } تمام شد.
warning-not-yet = این خدمات در { $date } شروع می‌شود.
warning-temporarily-closed = فعلاً بسته است (وضعیت در { $date }).
warning-at-capacity = فعلاً کسی را نمی‌پذیرد (وضعیت در { $date }).
warning-call-first = اول زنگ بزنید، تعداد تخت‌های خالی تغییر می‌کند.
warning-may-tell = اگر زیر 18 سال هستید: ممکن است به پدر و مادرتان یا به یک مقام دولتی خبر بدهد. پیش از گفتن نامتان این را بپرسید.
warning-source-unproven = بدون امضا، منبع ثابت نشده: هیچ‌کس درستی این مورد را ضمانت نمی‌کند.
warning-old = آنچه می‌دانیم قدیمی است (از { $date }). ممکن است تغییر کرده باشد.
warning-danger-source = (به گفتهٔ { $source }، { $date })
warning-danger-shares-data = خطر: اطلاعات افراد را به پلیس یا ادارهٔ مهاجرت می‌دهد.
warning-danger-demands-money-or-documents = خطر: پول طلب می‌کند یا مدارک را پیش خود نگه می‌دارد.
warning-danger-conversion-practices = خطر: سعی می‌کند تغییر بدهد که آدم‌ها چه کسی را دوست دارند یا چه کسی هستند.
warning-danger-hostile-to-trans = خطر: با افراد ترنس دشمنی می‌کند.
warning-danger-impersonated = خطر: کسی خود را به جای این سازمان جا می‌زند.
warning-danger-reported-unsafe = خطر: گزارش شده است که امن نیست.

## Trust. Only what somebody confirmed with the service is called confirmed.

trust-not-confirmed = ما آن را تأیید نکرده‌ایم. از { $source }، { $date }.
trust-confirmed = تأیید شده در { $date }، { $how }.
trust-confirmed-aging = آخرین تأیید در { $date }، { $how }. مدتی از آن گذشته است.
trust-confirmed-old = آخرین تأیید در { $date }، { $how }. خیلی از آن گذشته است: پیش از رفتن بپرسید.
trust-by-call = با تماس تلفنی
trust-by-visit = با مراجعهٔ حضوری
trust-by-website = در صفحهٔ خودش
trust-by-peer = از طرف کسی که از آن استفاده کرده است
trust-by-organisation = از طرف خود سازمان
trust-by-unknown = معلوم نیست چطور
trust-confidence-low = فقط یک منبع، و آن هم صفحهٔ خودش نیست.
trust-confidence-medium = چند منبع همین را می‌گویند.
trust-confidence-high = صفحهٔ خودش، یا صفحهٔ یک نهاد رسمی، خوانده شده است.
trust-looked = آخرین بار در { $date } کسی منبع‌هایش را نگاه کرد.
trust-due = وقت آن است که دوباره بررسی شود.
source-not-known = منبعی نامعلوم

## Search

search-no-country = کشوری انتخاب نشده است: کمک برای همهٔ کشورها نشان داده می‌شود. هر نتیجه کشور خودش را می‌گوید.
search-nothing-local = هنوز چیزی برای { $country } در برنامه نیست.
search-distance-from-nowhere = فاصله‌ها معلوم نیست، چون جایی انتخاب نشده است که از آن‌جا حساب شود.
search-not-known-kept = آنچه معلوم نیست هم نشان داده می‌شود، با یک علامت.
search-nothing-found = چیزی پیدا نشد.
search-nothing-else = جز این کمک، چیز دیگری در برنامه با کلمه‌های شما نمی‌خواند.
search-found =
    { $total ->
        [one] { $shown } از { $total } نتیجه
       *[other] { $shown } از { $total } نتیجه
    }
search-found-country =
    { $total ->
        [one] { $shown } از { $total } نتیجه برای { $country }، یا در دسترس از آن‌جا
       *[other] { $shown } از { $total } نتیجه برای { $country }، یا در دسترس از آن‌جا
    }
search-near = فاصله از { $place }
search-helpers = در { $country } کسی برای این پیدا نشد. شاید این‌ها بدانند چه کسی می‌تواند کمک کند.
search-elsewhere = در کشورهای دیگر. برای جایی که هستید نیستند.

## What to try

try-without-filter = بدون «{ $filter }»: { $count } نتیجه.
try-take-unknown = با آنچه معلوم نیست هم: { $count } نتیجه.
try-category = «{ $category }» را نگاه کنید.
try-elsewhere = در کشورهای دیگر: { $count } نتیجه.
try-choose-country = کشوری را انتخاب کنید.
try-other-words = کلمه‌های کمتر یا کلمه‌های دیگری را امتحان کنید، به هر زبانی.

## Filters

filter-category = چه خدماتی می‌دهد
filter-phase = برای چه زمانی کمک می‌کند
filter-audience = به چه کسانی خدمات می‌دهد
filter-speaks = زبان
filter-free = رایگان
filter-no-id = کارت شناسایی عکس‌دار نمی‌خواهد
filter-distance = فاصله
filter-open = باز
filter-remote = تلفنی یا اینترنتی
filter-undocumented = به کسانی که مدارک اقامت ندارند خدمات می‌دهد
phase-urgent-safety = امروز
phase-stabilisation = این ماه
phase-long-term = ساختن زندگی
chip = { $name }: { $holds }، نامعلوم: { $unknown }

## Audiences: they follow “Serves” and “Made for”

audience-everyone = همه
audience-lgbtq = افراد رنگین‌کمانی (ال‌جی‌بی‌تی)
audience-trans = افراد ترنس
audience-women = زنان
audience-men = مردان
audience-youth = جوانان
audience-children = کودکان
audience-families = خانواده‌ها
audience-older-people = سالمندان
audience-refugees = پناهندگان
audience-asylum-seekers = پناهجویان
audience-migrants = مهاجران
audience-undocumented = کسانی که مدارک اقامت ندارند
audience-survivors = بازماندگان خشونت
audience-disabled-people = افراد دارای معلولیت
audience-people-with-hiv = کسانی که با اچ‌آی‌وی زندگی می‌کنند
audience-sex-workers = کارگران جنسی

## Crisis

crisis-heading-self-harm = شما در این تنها نیستید. همین حالا با کسی حرف بزنید.
crisis-heading-immediate-danger = اگر همین حالا در خطر هستید
crisis-heading-recent-rape = اگر کسی شما را به سکس مجبور کرد
crisis-advice-self-harm = این افراد گوش می‌کنند. لازم نیست نامتان را بگویید.
crisis-advice-immediate-danger = اگر می‌توانید، به جایی بروید که آدم‌های دیگر هستند. وقتی حرف زدن امن است زنگ بزنید.
crisis-advice-recent-rape = تقصیر شما نیست. این افراد کمک می‌کنند، هر کسی که باشید.
crisis-advice-medicine = داروی ضد اچ‌آی‌وی فقط وقتی کمک می‌کند که در 72 ساعت اول شروع کنید: هرچه زودتر، بهتر. در بیمارستان یا درمانگاه بگویید «PEP» می‌خواهید.
crisis-no-country = کشوری را که حالا در آن هستید انتخاب کنید تا شماره‌های اضطراری آن را ببینید.
crisis-no-emergency = شماره‌های اضطراری { $country } این‌جا معلوم نیست.
crisis-no-lines = خط بحرانی که بتوانید به آن زنگ بزنید در برنامه نیست. معنایش این نیست که چنین خطی وجود ندارد.
now-heading-country = کمک همین حالا در { $country }
now-heading = کمک همین حالا
now-no-country = کشوری انتخاب نشده است: این خط‌ها محدود به یک کشور نیستند. کشوری را که حالا در آن هستید انتخاب کنید تا خط‌های خودش را ببینید.

## What is on board

on-board =
    { $services ->
        [one] { $services } خدمت برای { $country } در برنامه هست، و { $international } خدمت که محدود به یک کشور نیست.
       *[other] { $services } خدمت برای { $country } در برنامه هست، و { $international } خدمت که محدود به یک کشور نیست.
    }
on-board-nothing = خدمات { $country } در برنامه: { $services }. خدماتی که محدود به یک کشور نیست: { $international }.
coverage-country = { $services } خدمت، { $organizations } سازمان، شماره‌های اضطراری
coverage-country-no-emergency = { $services } خدمت، { $organizations } سازمان، شماره‌های اضطراری معلوم نیست
coverage-all = { $services } خدمت از { $organizations } سازمان برای { $countries } کشور. شماره‌های اضطراری { $emergency } کشور.
pack-made = ساخته‌شده در { $date }
pack-embedded = همراه برنامه می‌آید
pack-unproven = بدون امضا، منبع ثابت نشده

## A record

section-what = چه می‌کند
section-asks = چه می‌خواهد
section-cost = هزینه
section-who = برای چه کسانی
section-access = زبان‌ها و دسترسی
section-hours = ساعت کار
section-where = کجا
section-organization = چه کسی آن را ارائه می‌دهد
section-trust = پیش از آن‌که به آن اعتماد کنید
section-not-known = معلوم نیست: { $list }
location-hidden = آدرس نشان داده نمی‌شود، تا کسانی که آن‌جا هستند در امان بمانند. زنگ بزنید و بپرسید.
location-partial = فقط نام شهر نشان داده می‌شود، تا کسانی که آن‌جا هستند در امان بمانند. زنگ بزنید و بپرسید.
location-virtual = فقط تلفنی یا اینترنتی.
ages-from = از { $from } سال
ages-to = تا { $to } سال
ages = از { $from } تا { $to } سال
fact-name = نام
fact-other-names = نام‌های دیگر
fact-about = درباره
fact-area = برای
fact-web = سایت
fact-email = ایمیل
fact-photo-id = کارت شناسایی عکس‌دار
fact-proof-of-residence = مدرک محل زندگی
fact-referral = معرفی از طرف کس دیگر
fact-insurance = بیمهٔ درمانی
fact-appointment = وقت قبلی
fact-real-name = نام واقعی شما
fact-documents = مدارک
fact-application = چطور درخواست بدهید
fact-free = رایگان است
fact-cost = هزینه
fact-serves = به چه کسانی خدمات می‌دهد
fact-made-for = ویژهٔ چه کسانی
fact-led-by = چه کسانی آن را اداره می‌کنند
fact-affirming = افراد رنگین‌کمانی (ال‌جی‌بی‌تی) را همان‌طور که هستند می‌پذیرد
fact-affirming-evidence = بر چه اساسی
fact-undocumented = به کسانی که مدارک اقامت ندارند خدمات می‌دهد
fact-statuses = وضعیت‌های اقامتی که می‌پذیرد
fact-gender-rules = قاعده‌های مربوط به جنسیت
fact-eligibility = چه کسی می‌تواند بیاید
fact-partner = شریک زندگی می‌تواند همراه بیاید
fact-children = کودکان می‌توانند همراه بیایند
fact-ages = سن
fact-minors-alone = افراد زیر 18 سال را که تنها می‌آیند می‌پذیرد
fact-may-tell-parents = ممکن است به پدر و مادر خبر بدهد
fact-must-report = باید به یک مقام دولتی گزارش بدهد
fact-languages = زبان‌ها
fact-interpreter = مترجم
fact-interpreter-gender = می‌توانید جنسیت مترجم را انتخاب کنید
fact-sign-languages = زبان‌های اشاره
fact-from-abroad = از خارج از کشور هم کار می‌کند
fact-wheelchair = ورود بدون پله
fact-accessibility = امکانات برای معلولیت
fact-address = آدرس
fact-postal = آدرس پستی
fact-transport = چطور به آن‌جا برسید
fact-discreet-entrance = ورودی‌ای که جلب توجه نمی‌کند
fact-police = پلیس یا ایست بازرسی در راه
fact-hours-printed = ساعت کار همان‌طور که نوشته شده
fact-holidays = در تعطیل رسمی بسته است
fact-appointment-only = فقط با وقت قبلی
fact-time-zone = منطقهٔ زمانی
fact-shares-data = اطلاعات افراد را به مقام‌های دولتی می‌دهد
fact-religious = وابستگی دینی
fact-religion = کدام
channel-phone = تماس
channel-sms = پیامک
channel-whatsapp = واتساپ
channel-signal = سیگنال
channel-email = ایمیل
channel-web = سایت
channel-walk-in = رفتن به آن‌جا

## Categories: short names, as on a chip or in a list

category-crisis-line = خط بحران
category-suicide-prevention = پیشگیری از خودکشی
category-domestic-violence = خشونت در خانه
category-sexual-violence = کمک بعد از خشونت جنسی
category-human-trafficking = قاچاق انسان و کار اجباری
category-hate-crime = جرم ناشی از نفرت
category-protection-order = حکم حفاظتی
category-child-protection = حمایت از کودکان
category-elder-protection = حمایت از سالمندان و بزرگسالان دارای معلولیت
category-missing-family = پیدا کردن خانوادهٔ گمشده
category-torture-survivors = درمان بعد از شکنجه یا جنگ
category-crime-victim-support = حمایت بعد از یک جرم
category-human-rights-defenders = مدافعان حقوق بشر
category-evacuation-relocation = خروج از کشور هنگام خطر
category-asylum-legal = وکیل پناهندگی
category-immigration-legal = وکیل مهاجرت
category-detention-support = کمک به کسانی که بازداشت شده‌اند
category-citizenship = تابعیت
category-legal-aid = کمک حقوقی
category-family-law = حقوق خانواده
category-discrimination = کمک در برابر تبعیض
category-workers-rights = حقوق در محل کار
category-tenant-rights = حقوق مستأجران
category-identity-documents = مدارک هویت
category-name-gender-change = نام و جنسیت در مدارک
category-family-reunification = آوردن خانواده
category-consular-help = سفارت‌ها و کنسولگری‌ها
category-criminal-defence = دفاع در پروندهٔ کیفری
category-reentry-support = کمک بعد از زندان
category-emergency-shelter = جای خواب برای امشب
category-womens-shelter = پناهگاه زنان
category-youth-shelter = پناهگاه جوانان
category-lgbtq-housing = خانه برای افراد رنگین‌کمانی
category-transitional-housing = خانهٔ موقت
category-affordable-housing = خانهٔ ارزان
category-housing-advice = مشاورهٔ مسکن
category-rent-help = کمک برای اجاره
category-mortgage-help = کمک برای وام مسکن
category-utility-help = کمک برای برق، گاز و آب
category-furniture = وسایل خانه
category-home-repair = تعمیر خانه
category-food = غذا
category-hot-meals = غذای گرم
category-home-delivered-meals = غذا که به خانه می‌آورند
category-food-benefits = کمک دولتی برای غذا
category-mother-child-nutrition = غذا برای مادران و کودکان کوچک
category-baby-supplies = وسایل نوزاد
category-clothing = لباس
category-hygiene = حمام و بهداشت
category-school-supplies = وسایل مدرسه
category-holiday-help = کمک در روزهای عید
category-phone-internet = گوشی و اینترنت
category-disaster-relief = کمک بعد از بلای طبیعی
category-cash-help = پول اضطراری
category-public-benefits = کمک‌های دولتی
category-disability-benefits = مستمری معلولیت
category-unemployment-benefits = مستمری بیکاری
category-veterans-services = نظامیان سابق
category-debt-advice = مشاورهٔ بدهی
category-tax-help = کمک برای مالیات
category-bank-money-transfer = بانک و فرستادن پول
category-emergency-medical = اورژانس پزشکی
category-primary-care = دکتر و درمانگاه
category-uninsured-care = دکتر بدون بیمه
category-health-insurance = بیمهٔ درمانی
category-prescription-help = دارو
category-dental-care = دندانپزشک
category-eye-care = مراقبت از چشم
category-hearing-care = مراقبت از شنوایی
category-vaccination = واکسن
category-hiv-testing = آزمایش اچ‌آی‌وی
category-hiv-care = درمان اچ‌آی‌وی
category-hiv-prevention = داروهای PrEP و PEP
category-sti-testing = آزمایش عفونت‌های جنسی
category-pregnancy-test = تست بارداری
category-pregnancy-care = مراقبت بارداری
category-contraception = پیشگیری از بارداری
category-abortion-care = سقط جنین
category-gender-affirming-care = درمان برای افراد ترنس
category-mental-health = سلامت روان
category-grief-support = همراهی در سوگ
category-anger-management = کمک برای دست کشیدن از آسیب به دیگران
category-substance-use = کمک دربارهٔ مواد مخدر
category-detox = سم‌زدایی
category-alcohol-help = کمک دربارهٔ الکل
category-opioid-treatment = درمان وابستگی به مواد افیونی
category-harm-reduction = کاهش آسیب
category-smoking-cessation = کمک برای ترک سیگار
category-gambling-help = کمک دربارهٔ قمار
category-disability-services = کمک به افراد دارای معلولیت
category-autism-services = کمک به افراد اوتیستیک
category-physical-therapy = فیزیوتراپی
category-chronic-illness = بیماری طولانی
category-eating-nutrition = غذا خوردن و تغذیه
category-home-care = مراقبت در خانه
category-nursing-home = خانهٔ سالمندان
category-hospice = مراقبت پایان زندگی
category-medical-transport = رساندن به دکتر
category-funeral-help = کمک برای خاکسپاری
category-job-search = پیدا کردن کار
category-job-training = آموزش شغلی
category-work-permit = اجازهٔ کار
category-business-support = راه انداختن کسب‌وکار
category-language-classes = کلاس زبان
category-adult-education = مدرسهٔ بزرگسالان
category-computer-classes = کلاس کامپیوتر
category-school-enrolment = ثبت‌نام در مدرسه
category-higher-education = دانشگاه
category-childcare = مهدکودک
category-childcare-costs = پول برای مهدکودک
category-early-education = پیش‌دبستانی
category-youth-programs = برنامه‌های جوانان
category-lgbtq-community = جامعهٔ رنگین‌کمانی (ال‌جی‌بی‌تی)
category-lgbtq-youth = جوانان رنگین‌کمانی
category-trans-community = جامعهٔ ترنس
category-refugee-services = کمک به پناهندگان
category-resettlement = اسکان در کشور سوم
category-migrant-community = جامعهٔ مهاجران
category-farmworker-services = کمک به کارگران کشاورزی
category-sex-worker-support = حمایت از کارگران جنسی
category-interpretation = مترجم
category-transport = رفت‌وآمد
category-senior-services = کمک به سالمندان
category-parenting = کمک به پدرها و مادرها
category-family-support = حمایت از خانواده
category-adoption-foster = فرزندخواندگی و خانوادهٔ جایگزین
category-support-groups = گروه‌های حمایتی
category-community-center = مرکزهای محله
category-spiritual-support = حمایت معنوی
category-recreation = ورزش و تفریح
category-volunteering = کار داوطلبانه
category-mail-storage = آدرس پستی و نگه داشتن وسایل
category-pet-help = کمک برای حیوانات
category-information-referral = پیدا کردن جای درست
category-government-office = اداره‌های دولتی

## Screens

screen-app-name = { -app-name }
screen-exit = خروج
screen-exit-label = خروج فوری. صفحه‌ای بی‌خطر می‌آید.
screen-cover = راهنمای مکالمه
screen-back = برگشت
screen-next = بعدی
screen-skip = رد شدن
screen-done = تمام
screen-cancel = توقف
screen-retry = تلاش دوباره
screen-clear = پاک کردن کلمه‌ها
screen-language = زبان
screen-language-heading = زبان شما
screen-country-heading = حالا کجا هستید؟
screen-country-note = این تعیین می‌کند که کدام کمک اول نشان داده شود. هیچ چیز به هیچ جا فرستاده نمی‌شود، و از این گوشی نمی‌پرسیم که کجاست.
screen-country-search = پیدا کردن کشور
screen-country-none = کشوری انتخاب نمی‌کنم
screen-country-keep = کشور در این گوشی بماند
screen-country-keep-note = آن وقت هر کس این گوشی را بگردد می‌تواند آن را ببیند. بدون این تیک، وقتی خارج شوید فراموش می‌شود.
screen-change-country = { $place }. عوض کردن کشور
place-in = در { $country }
place-none = کشوری انتخاب نشده
screen-now = همین حالا کمک لازم دارم
screen-now-note = چه کسی در این لحظه جواب می‌دهد
screen-search = جستجو
screen-search-hint = چه لازم دارید؟ به هر زبانی
screen-phases = برای چه لازم دارید؟
screen-filters = فیلترها
screen-preparing = فهرست کمک‌ها دارد آماده می‌شود. این فقط یک بار پیش می‌آید.
screen-memory-only = در این گوشی جا نیست، یا حافظهٔ آن به روی برنامه بسته است. برنامه با این حال کار می‌کند، اما هر بار که باز شود فهرست کمک‌ها را از نو آماده می‌کند.
screen-numbers = زنگ بزنید یا بنویسید
screen-no-number = شماره‌ای در برنامه نیست.
screen-call-note = تماس یا پیام در سابقهٔ خود این گوشی می‌ماند.
screen-link-note = صفحه در مرورگر باز می‌شود، که سابقه نگه می‌دارد و به اینترنت وصل می‌شود.
screen-channels = راه‌های دیگر
screen-about = چه می‌کند
screen-why = چرا نشان داده می‌شود
screen-not-known = معلوم نیست
screen-open = باز است؟
screen-trust = تا کجا به این اعتماد کنید
screen-sources = منبع‌ها
screen-categories = نوع کمک
screen-services = چه خدماتی می‌دهد
screen-no-app = هیچ برنامه‌ای در این گوشی نمی‌تواند این را باز کند. شماره و آدرس نشان داده می‌شود تا بتوانید جای دیگری از آن‌ها استفاده کنید.
screen-on-board = چه چیزی در برنامه هست
chip-set = { $name }
chip-set-label = { $name }، انتخاب شده است.
chip-label = فقط این نشان داده شود: { $name }. { $holds } نتیجه، نامعلوم: { $unknown }.
map-action = نشان دادن روی نقشه
map-note = برنامهٔ نقشه ممکن است این مکان را نگه دارد و به اینترنت وصل شود.
map-label = نشان دادن روی نقشه: { $address }
channel-label = { $name }: { $address }
