### What the app shows.
### State: draft. Not read by anybody who speaks it natively.

## The app

app-tagline = کمک برای کسانی که مجبور شدند بروند، بدون انترنت هم پیدا می‌شود.

## Dates, always in the Gregorian calendar

date-day = { $day } { $month } { $year }
date-both = { $date } ({ $local })
date-month = { $month } { $year }
date-month-1 = جنوری
date-month-2 = فبروری
date-month-3 = مارچ
date-month-4 = اپریل
date-month-5 = می
date-month-6 = جون
date-month-7 = جولای
date-month-8 = اگست
date-month-9 = سپتمبر
date-month-10 = اکتوبر
date-month-11 = نومبر
date-month-12 = دسمبر
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

language-own-name = دری
language-draft = مسوده: هنوز هیچ دری‌زبانی آن را نخوانده است.

## Texts of records

text-other-language = به زبان { $language }
text-machine-made = ترجمهٔ ماشینی، هیچ‌کس آن را نخوانده است
text-outdated = ترجمهٔ متنی قدیمی‌تر

## Answers

answer-yes = بلی
answer-no = نخیر

## Countries

country-none = مخصوص یک کشور نیست
country-not-known = کشور معلوم نیست

## Whether it is open. Unknown is never closed.

opening-always = شب و روز باز است.
opening-open = حالا باز است.
opening-open-until = تا { $time } باز است (به وقت { $zone }).
opening-opens-today = حالا بسته است، امروز ساعت { $time } باز می‌شود (به وقت { $zone }).
opening-closed = حالا بسته است.
opening-closed-until = حالا بسته است، زمان باز شدن: { $time } (به وقت { $zone }).
opening-appointment = فقط با نوبت قبلی.
opening-appointment-staffed = فقط با نوبت قبلی. تا { $time } کسی آن‌جا هست (به وقت { $zone }).
opening-appointment-next = فقط با نوبت قبلی. دفعهٔ بعد که کسی آن‌جا هست: { $time } (به وقت { $zone }).
opening-unknown = وقت کار معلوم نیست.
opening-unknown-text = معلوم نیست حالا باز است یا نه: وقت کار را همان‌طور که نوشته شده بخوانید.
opening-unknown-times = در این روز باز است، وقت آن معلوم نیست.
opening-unknown-zone = معلوم نیست حالا باز است یا نه: منطقهٔ زمانی آن معلوم نیست.
opening-unknown-clock = معلوم نیست حالا باز است یا نه: به نظر می‌رسد ساعت این دستگاه درست نیست.
opening-unknown-holiday = رخصتی عمومی: معلوم نیست باز است یا نه.
opening-holiday-closed = آن‌جا رخصتی عمومی است.
opening-holiday-not-known = در رخصتی عمومی ممکن است فرق کند.

## Hours in a record

hours-weekly = { $days }: { $opens } تا { $closes }
hours-not-every-week = { $days }: { $opens } تا { $closes }، نه هر هفته. زنگ بزنید و بپرسید کدام هفته‌ها.
hours-times-unknown = { $days }: باز است، وقت آن معلوم نیست

## Numbers

phone-action-voice = تماس
phone-action-sms = پیام کوتاه
phone-action-whatsapp = واتس‌اپ
phone-action-signal = سیگنال
phone-action-telegram = تلگرام
phone-action-tty = تیلیفون متنی
phone-action-fax = فکس
phone-accessibility = { $action }، { $whom }: { $digits }
phone-accessibility-number = { $action }: { $digits }
phone-weak = فقط از منبع‌های ضعیف: ممکن است درست نباشد.
phone-not-dialled = همان‌طور که نوشته شده نشان داده می‌شود، چون با اطمینان نمی‌دانیم چطور باید آن را گرفت.
phone-not-from-here = از جایی که هستید کار نمی‌کند.
phone-from-here-not-known = معلوم نیست از جایی که هستید کار می‌کند یا نه.
phone-free = تماس رایگان است.
phone-costs = تماس پول می‌خواهد.
phone-voicemail-safe = می‌توانید پیام بگذارید.
phone-voicemail-unsafe = پیام نگذارید: ممکن است امن نباشد.
phone-of-organization = نمبر عمومی مؤسسه.
phone-short = فقط در { $country } کار می‌کند. نمبر را همین‌طور که هست بگیرید.
phone-extension = نمبر داخلی { $extension }
phone-languages = زبان‌ها: { $languages }.

## Emergency numbers

emergency-heading = نمبرهای اضطراری در { $country }
emergency-note = فقط در { $country } کار می‌کنند. نمبرها را همین‌طور که هستند بگیرید.
emergency-all = پولیس، امبولانس و اطفائیه
emergency-police = پولیس
emergency-ambulance = امبولانس
emergency-fire = اطفائیه
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
why-name = نامش با کلمه‌های شما برابر است
why-words = کلمه‌های شما در آن هست
why-words-prefix = یکی از کلمه‌های شما اولِ کلمه‌ای در آن است
why-words-need = یکی از کلمه‌های شما نام کاری است که می‌کند
why-words-script = نامی به خطی دیگر با کلمه‌های شما برابر است
why-words-typo = کلمه‌ای در آن بسیار شبیه کلمهٔ شماست
why-need = دربارهٔ «{ $need }» کمک می‌کند (نوشتید «{ $phrase }»)
why-country = برای { $country }
why-international = محدود به یک کشور نیست
why-elsewhere = فقط برای { $countries }
why-town = در { $town } یا نزدیک آن
why-remote = تیلیفونی یا انترنتی
why-language = به زبان { $language } گپ می‌زند
why-interpreter = ترجمان فراهم می‌کند
why-serves = به { $audience } خدمات می‌دهد
why-made-for = ویژهٔ { $audience }
why-phase-urgent-safety = امروز کمک می‌کند
why-phase-stabilisation = در این ماه کمک می‌کند
why-phase-long-term = برای ساختن زندگی کمک می‌کند
why-category = نوع کمک: «{ $category }»
why-free = رایگان است
why-no-id = کارت هویت عکس‌دار نمی‌خواهد
why-undocumented = به کسانی که اسناد اقامت ندارند خدمات می‌دهد
why-affirming = افراد رنگین‌کمانی (ال‌جی‌بی‌تی) را همان‌طور که هستند می‌پذیرد
why-open = حالا باز است
why-open-until = تا { $time } باز است
why-always-open = شب و روز باز است
why-confirmed = در { $date } تأیید شده است

## What is not known of a result. Unknown is never no.

not-known-category = معلوم نیست چه خدماتی می‌دهد
not-known-phase = معلوم نیست برای چه زمانی کمک می‌کند
not-known-audience = معلوم نیست به این افراد خدمات می‌دهد یا نه
not-known-speaks = معلوم نیست به این زبان گپ می‌زند یا نه
not-known-free = معلوم نیست پول می‌خواهد یا نه
not-known-no-id = معلوم نیست کارت هویت می‌خواهد یا نه
not-known-distance = معلوم نیست چقدر دور است
not-known-open = معلوم نیست آن موقع باز است یا نه
not-known-remote = معلوم نیست تیلیفونی یا انترنتی کمک می‌کند یا نه
not-known-undocumented = معلوم نیست به کسانی که اسناد اقامت ندارند خدمات می‌دهد یا نه

## Warnings

warning-revoked = در { $date } از این لست کمک‌ها برداشته شد. از آن استفاده نکنید.
warning-shares-data = اطلاعات افراد را به مقام‌های دولتی می‌دهد.
warning-organization-closed = این مؤسسه دیگر وجود ندارد. لست‌های قدیمی هنوز از آن نام می‌برند.
warning-organization-renamed = نام این مؤسسه حالا { $name } است.
warning-organization-renamed-unknown = این مؤسسه حالا نام دیگری دارد.
warning-service-closed = این خدمات دیگر ارائه نمی‌شود. لست‌های قدیمی هنوز از آن نام می‌برند.
warning-over = این خدمات در { $date } تمام شد.
warning-not-yet = این خدمات در { $date } شروع می‌شود.
warning-temporarily-closed = فعلاً بسته است (وضعیت در { $date }).
warning-at-capacity = فعلاً کسی را نمی‌پذیرد (وضعیت در { $date }).
warning-call-first = اول زنگ بزنید، تعداد بسترهای خالی تغییر می‌کند.
warning-may-tell = اگر زیر 18 سال هستید: ممکن است به والدین‌تان یا به یک مقام دولتی خبر بدهد. پیش از گفتن نامتان این را بپرسید.
warning-source-unproven = بدون امضا، منبع ثابت نشده: هیچ‌کس درستی این مورد را ضمانت نمی‌کند.
warning-old = آنچه می‌دانیم قدیمی است (از { $date }). ممکن است تغییر کرده باشد.
warning-danger-source = (به گفتهٔ { $source }، { $date })
warning-danger-shares-data = خطر: اطلاعات افراد را به پولیس یا ادارهٔ مهاجرت می‌دهد.
warning-danger-demands-money-or-documents = خطر: پول طلب می‌کند یا اسناد را پیش خود نگه می‌دارد.
warning-danger-conversion-practices = خطر: کوشش می‌کند تغییر بدهد که آدم‌ها چه کسی را دوست دارند یا چه کسی هستند.
warning-danger-hostile-to-trans = خطر: با افراد ترنس دشمنی می‌کند.
warning-danger-impersonated = خطر: کسی خود را به جای این مؤسسه جا می‌زند.
warning-danger-reported-unsafe = خطر: گزارش شده است که امن نیست.

## Trust. Only what somebody confirmed with the service is called confirmed.

trust-not-confirmed = ما آن را تأیید نکرده‌ایم. از { $source }، { $date }.
trust-confirmed = تأیید شده در { $date }، { $how }.
trust-confirmed-aging = آخرین تأیید در { $date }، { $how }. مدتی از آن گذشته است.
trust-confirmed-old = آخرین تأیید در { $date }، { $how }. وقت زیادی از آن گذشته است: پیش از رفتن بپرسید.
trust-by-call = با تماس تیلیفونی
trust-by-visit = با رفتن به آن‌جا
trust-by-website = در صفحهٔ خودش
trust-by-peer = از طرف کسی که از آن استفاده کرده است
trust-by-organisation = از طرف خود مؤسسه
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
search-nothing-else = به‌جز این کمک، چیز دیگری در برنامه با کلمه‌های شما برابر نیست.
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
filter-no-id = کارت هویت عکس‌دار نمی‌خواهد
filter-distance = فاصله
filter-open = باز
filter-remote = تیلیفونی یا انترنتی
filter-undocumented = به کسانی که اسناد اقامت ندارند خدمات می‌دهد
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
audience-children = اطفال
audience-families = فامیل‌ها
audience-older-people = کهن‌سالان
audience-refugees = پناهندگان
audience-asylum-seekers = پناهجویان
audience-migrants = مهاجران
audience-undocumented = کسانی که اسناد اقامت ندارند
audience-survivors = بازماندگان خشونت
audience-disabled-people = افراد دارای معلولیت
audience-people-with-hiv = کسانی که با اچ‌آی‌وی زندگی می‌کنند
audience-sex-workers = کارگران جنسی

## Crisis

crisis-heading-self-harm = شما در این تنها نیستید. همین حالا با کسی گپ بزنید.
crisis-heading-immediate-danger = اگر همین حالا در خطر هستید
crisis-heading-recent-rape = اگر کسی شما را به رابطهٔ جنسی مجبور کرد
crisis-advice-self-harm = این افراد گوش می‌کنند. لازم نیست نامتان را بگویید.
crisis-advice-immediate-danger = اگر می‌توانید، به جایی بروید که آدم‌های دیگر هستند. وقتی گپ زدن امن است زنگ بزنید.
crisis-advice-recent-rape = تقصیر شما نیست. این افراد کمک می‌کنند، هر کسی که باشید.
crisis-advice-medicine = دوای ضد اچ‌آی‌وی فقط وقتی کمک می‌کند که در 72 ساعت اول شروع کنید: هرچه زودتر، بهتر. در شفاخانه یا کلینیک بگویید «PEP» می‌خواهید.
crisis-no-country = کشوری را که حالا در آن هستید انتخاب کنید تا نمبرهای اضطراری آن را ببینید.
crisis-no-emergency = نمبرهای اضطراری { $country } این‌جا معلوم نیست.
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
coverage-country = { $services } خدمت، { $organizations } مؤسسه، نمبرهای اضطراری
coverage-country-no-emergency = { $services } خدمت، { $organizations } مؤسسه، نمبرهای اضطراری معلوم نیست
coverage-all = { $services } خدمت از { $organizations } مؤسسه برای { $countries } کشور. نمبرهای اضطراری { $emergency } کشور.
pack-made = ساخته‌شده در { $date }
pack-embedded = همراه برنامه می‌آید
pack-unproven = بدون امضا، منبع ثابت نشده

## A record

section-what = چه می‌کند
section-asks = چه می‌خواهد
section-cost = مصرف
section-who = برای چه کسانی
section-access = زبان‌ها و دسترسی
section-hours = وقت کار
section-where = کجا
section-organization = چه کسی آن را ارائه می‌دهد
section-trust = پیش از آن‌که به آن اعتماد کنید
section-not-known = معلوم نیست: { $list }
location-hidden = آدرس نشان داده نمی‌شود، تا کسانی که آن‌جا هستند در امان بمانند. زنگ بزنید و بپرسید.
location-partial = فقط نام شهر نشان داده می‌شود، تا کسانی که آن‌جا هستند در امان بمانند. زنگ بزنید و بپرسید.
location-virtual = فقط تیلیفونی یا انترنتی.
ages-from = از { $from } سال
ages-to = تا { $to } سال
ages = از { $from } تا { $to } سال
fact-name = نام
fact-other-names = نام‌های دیگر
fact-about = درباره
fact-area = برای
fact-web = ویب‌سایت
fact-email = ایمیل
fact-photo-id = کارت هویت عکس‌دار
fact-proof-of-residence = سند محل زندگی
fact-referral = معرفی از طرف کس دیگر
fact-insurance = بیمهٔ صحی
fact-appointment = نوبت قبلی
fact-real-name = نام واقعی شما
fact-documents = اسناد
fact-application = چطور درخواست بدهید
fact-free = رایگان است
fact-cost = مصرف
fact-serves = به چه کسانی خدمات می‌دهد
fact-made-for = ویژهٔ چه کسانی
fact-led-by = چه کسانی آن را اداره می‌کنند
fact-affirming = افراد رنگین‌کمانی (ال‌جی‌بی‌تی) را همان‌طور که هستند می‌پذیرد
fact-affirming-evidence = بر چه اساسی
fact-undocumented = به کسانی که اسناد اقامت ندارند خدمات می‌دهد
fact-statuses = وضعیت‌های اقامتی که می‌پذیرد
fact-gender-rules = قاعده‌های مربوط به جنسیت
fact-eligibility = چه کسی می‌تواند بیاید
fact-partner = شریک زندگی می‌تواند همراه بیاید
fact-children = اطفال می‌توانند همراه بیایند
fact-ages = سن
fact-minors-alone = افراد زیر 18 سال را که تنها می‌آیند می‌پذیرد
fact-may-tell-parents = ممکن است به والدین خبر بدهد
fact-must-report = باید به یک مقام دولتی گزارش بدهد
fact-languages = زبان‌ها
fact-interpreter = ترجمان
fact-interpreter-gender = می‌توانید جنسیت ترجمان را انتخاب کنید
fact-sign-languages = زبان‌های اشاره
fact-from-abroad = از خارج از کشور هم کار می‌کند
fact-wheelchair = ورود بدون زینه
fact-accessibility = سهولت برای معلولیت
fact-address = آدرس
fact-postal = آدرس پستی
fact-transport = چطور به آن‌جا برسید
fact-discreet-entrance = ورودی‌ای که جلب توجه نمی‌کند
fact-police = پولیس یا پوستهٔ تلاشی در راه
fact-hours-printed = وقت کار همان‌طور که نوشته شده
fact-holidays = در رخصتی عمومی بسته است
fact-appointment-only = فقط با نوبت قبلی
fact-time-zone = منطقهٔ زمانی
fact-shares-data = اطلاعات افراد را به مقام‌های دولتی می‌دهد
fact-religious = وابستگی دینی
fact-religion = کدام
channel-phone = تماس
channel-sms = پیام کوتاه
channel-whatsapp = واتس‌اپ
channel-signal = سیگنال
channel-email = ایمیل
channel-web = ویب‌سایت
channel-walk-in = رفتن به آن‌جا

## Categories: short names, as on a chip or in a list

category-crisis-line = خط بحران
category-suicide-prevention = جلوگیری از خودکشی
category-domestic-violence = خشونت در خانه
category-sexual-violence = کمک بعد از خشونت جنسی
category-human-trafficking = قاچاق انسان و کار اجباری
category-hate-crime = جرم ناشی از نفرت
category-protection-order = حکم حفاظتی
category-child-protection = حمایت از اطفال
category-elder-protection = حمایت از کهن‌سالان و کلان‌سالان دارای معلولیت
category-missing-family = پیدا کردن فامیل گمشده
category-torture-survivors = تداوی بعد از شکنجه یا جنگ
category-crime-victim-support = حمایت بعد از یک جرم
category-human-rights-defenders = مدافعان حقوق بشر
category-evacuation-relocation = خروج از کشور هنگام خطر
category-asylum-legal = وکیل مدافع پناهندگی
category-immigration-legal = وکیل مدافع مهاجرت
category-detention-support = کمک به کسانی که بازداشت شده‌اند
category-citizenship = تابعیت
category-legal-aid = کمک حقوقی
category-family-law = حقوق فامیل
category-discrimination = کمک در برابر تبعیض
category-workers-rights = حقوق در محل کار
category-tenant-rights = حقوق کرایه‌نشینان
category-identity-documents = اسناد هویت
category-name-gender-change = نام و جنسیت در اسناد
category-family-reunification = آوردن فامیل
category-consular-help = سفارت‌ها و قونسلگری‌ها
category-criminal-defence = دفاع در قضیهٔ جزایی
category-reentry-support = کمک بعد از بندی‌خانه
category-emergency-shelter = جای خواب برای امشب
category-womens-shelter = خانهٔ امن زنان
category-youth-shelter = سرپناه جوانان
category-lgbtq-housing = خانه برای افراد رنگین‌کمانی
category-transitional-housing = خانهٔ موقت
category-affordable-housing = خانهٔ ارزان
category-housing-advice = مشورهٔ خانه
category-rent-help = کمک برای کرایه
category-mortgage-help = کمک برای قرضهٔ خانه
category-utility-help = کمک برای برق، گاز و آب
category-furniture = سامان خانه
category-home-repair = ترمیم خانه
category-food = غذا
category-hot-meals = غذای گرم
category-home-delivered-meals = غذا که به خانه می‌آورند
category-food-benefits = کمک دولتی برای غذا
category-mother-child-nutrition = غذا برای مادران و اطفال کوچک
category-baby-supplies = سامان طفل نوزاد
category-clothing = لباس
category-hygiene = حمام و حفظ‌الصحه
category-school-supplies = سامان مکتب
category-holiday-help = کمک در روزهای عید
category-phone-internet = موبایل و انترنت
category-disaster-relief = کمک بعد از آفت طبیعی
category-cash-help = پول عاجل
category-public-benefits = کمک‌های دولتی
category-disability-benefits = معاش معلولیت
category-unemployment-benefits = معاش بیکاری
category-veterans-services = نظامیان سابق
category-debt-advice = مشورهٔ قرض
category-tax-help = کمک برای مالیه
category-bank-money-transfer = بانک و روان کردن پول
category-emergency-medical = کمک عاجل صحی
category-primary-care = داکتر و کلینیک
category-uninsured-care = داکتر بدون بیمه
category-health-insurance = بیمهٔ صحی
category-prescription-help = دوا
category-dental-care = داکتر دندان
category-eye-care = مراقبت از چشم
category-hearing-care = مراقبت از شنوایی
category-vaccination = واکسین
category-hiv-testing = معاینهٔ اچ‌آی‌وی
category-hiv-care = تداوی اچ‌آی‌وی
category-hiv-prevention = دواهای PrEP و PEP
category-sti-testing = معاینهٔ امراض جنسی
category-pregnancy-test = معاینهٔ حاملگی
category-pregnancy-care = مراقبت حاملگی
category-contraception = جلوگیری از حاملگی
category-abortion-care = سقط جنین
category-gender-affirming-care = تداوی برای افراد ترنس
category-mental-health = صحت روانی
category-grief-support = همراهی در غم عزیزان
category-anger-management = کمک برای دست کشیدن از آسیب به دیگران
category-substance-use = کمک دربارهٔ مواد مخدر
category-detox = سم‌زدایی
category-alcohol-help = کمک دربارهٔ الکول
category-opioid-treatment = تداوی وابستگی به مواد افیونی
category-harm-reduction = کاهش ضرر مواد مخدر
category-smoking-cessation = کمک برای ترک سگرت
category-gambling-help = کمک دربارهٔ قمار
category-disability-services = کمک به افراد دارای معلولیت
category-autism-services = کمک به افراد دارای اوتیزم
category-physical-therapy = فیزیوتراپی
category-chronic-illness = مریضی طولانی
category-eating-nutrition = غذا خوردن و تغذیه
category-home-care = مراقبت در خانه
category-nursing-home = خانهٔ کهن‌سالان
category-hospice = مراقبت پایان زندگی
category-medical-transport = رساندن به داکتر
category-funeral-help = کمک برای دفن و جنازه
category-job-search = پیدا کردن کار
category-job-training = آموزش مسلکی
category-work-permit = اجازهٔ کار
category-business-support = شروع کاروبار
category-language-classes = کورس زبان
category-adult-education = مکتب برای کلان‌سالان
category-computer-classes = کورس کمپیوتر
category-school-enrolment = شمولیت در مکتب
category-higher-education = دانشگاه (پوهنتون)
category-childcare = کودکستان
category-childcare-costs = پول برای کودکستان
category-early-education = آموزش پیش از مکتب
category-youth-programs = برنامه‌های جوانان
category-lgbtq-community = جامعهٔ رنگین‌کمانی (ال‌جی‌بی‌تی)
category-lgbtq-youth = جوانان رنگین‌کمانی
category-trans-community = جامعهٔ ترنس
category-refugee-services = کمک به پناهندگان
category-resettlement = اسکان در کشور سوم
category-migrant-community = جامعهٔ مهاجران
category-farmworker-services = کمک به کارگران زراعت
category-sex-worker-support = حمایت از کارگران جنسی
category-interpretation = ترجمان
category-transport = رفت‌وآمد
category-senior-services = کمک به کهن‌سالان
category-parenting = کمک به والدین
category-family-support = حمایت از فامیل
category-adoption-foster = به فرزندی گرفتن و فامیل سرپرست
category-support-groups = گروه‌های حمایتی
category-community-center = مرکزهای محله
category-spiritual-support = حمایت معنوی
category-recreation = ورزش و ساعت‌تیری
category-volunteering = کار رضاکارانه
category-mail-storage = آدرس پستی و نگه‌داری سامان
category-pet-help = کمک برای حیوانات
category-information-referral = پیدا کردن جای درست
category-government-office = اداره‌های دولتی

## Screens

screen-app-name = { -app-name }
screen-exit = خروج
screen-exit-label = خروج فوری. صفحه‌ای بی‌خطر می‌آید.
screen-cover = رهنمای مکالمه
screen-back = برگشت
screen-next = بعدی
screen-skip = گذشتن
screen-done = تمام
screen-cancel = توقف
screen-retry = کوشش دوباره
screen-clear = پاک کردن کلمه‌ها
screen-language = زبان
screen-language-heading = زبان شما
screen-country-heading = حالا کجا هستید؟
screen-country-note = این تعیین می‌کند که کدام کمک اول نشان داده شود. هیچ چیز به هیچ جا فرستاده نمی‌شود، و از این موبایل نمی‌پرسیم که کجاست.
screen-country-search = پیدا کردن کشور
screen-country-none = کشوری انتخاب نمی‌کنم
screen-country-keep = کشور در این موبایل بماند
screen-country-keep-note = آن وقت هر کس این موبایل را تلاشی کند می‌تواند آن را ببیند. بدون این نشانی، وقتی خارج شوید فراموش می‌شود.
screen-change-country = { $place }. تبدیل کردن کشور
place-in = در { $country }
place-none = کشوری انتخاب نشده
screen-now = همین حالا به کمک ضرورت دارم
screen-now-note = چه کسی در این لحظه جواب می‌دهد
screen-search = جستجو
screen-search-hint = به چه ضرورت دارید؟ به هر زبانی
screen-phases = برای چه به آن ضرورت دارید؟
screen-filters = فلترها
screen-preparing = لست کمک‌ها آماده می‌شود. این فقط یک بار می‌شود.
screen-memory-only = در این موبایل جای نیست، یا حافظهٔ آن به روی برنامه بسته است. برنامه با این حال کار می‌کند، اما هر بار که باز شود لست کمک‌ها را از نو آماده می‌کند.
screen-numbers = زنگ بزنید یا بنویسید
screen-no-number = نمبری در برنامه نیست.
screen-call-note = تماس یا پیام در سابقهٔ خود این موبایل می‌ماند.
screen-link-note = صفحه در مرورگر باز می‌شود، که سابقه نگه می‌دارد و به انترنت وصل می‌شود.
screen-channels = راه‌های دیگر
screen-about = چه می‌کند
screen-why = چرا نشان داده می‌شود
screen-not-known = معلوم نیست
screen-open = باز است؟
screen-trust = تا کجا به این اعتماد کنید
screen-sources = منبع‌ها
screen-categories = نوع کمک
screen-services = چه خدماتی می‌دهد
screen-no-app = هیچ برنامه‌ای در این موبایل این را باز کرده نمی‌تواند. نمبر و آدرس نشان داده می‌شود تا بتوانید جای دیگری از آن‌ها استفاده کنید.
screen-on-board = چه چیزی در برنامه هست
chip-set = { $name }
chip-set-label = { $name }، انتخاب شده است.
chip-label = فقط این نشان داده شود: { $name }. { $holds } نتیجه، نامعلوم: { $unknown }.
map-action = نشان دادن روی نقشه
map-note = برنامهٔ نقشه ممکن است این مکان را نگه دارد و به انترنت وصل شود.
map-label = نشان دادن روی نقشه: { $address }
channel-label = { $name }: { $address }
