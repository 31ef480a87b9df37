### What the app shows.
### State: draft. Not read by anybody who speaks it natively.

## The app

app-tagline = ان لوگوں کے لیے مدد جنہیں گھر چھوڑنا پڑا، نیٹ ورک کے بغیر بھی ملتی ہے۔

## Dates, always in the Gregorian calendar

date-day = { $day } { $month } { $year }
date-both = { $date } ({ $local })
date-month = { $month } { $year }
date-month-1 = جنوری
date-month-2 = فروری
date-month-3 = مارچ
date-month-4 = اپریل
date-month-5 = مئی
date-month-6 = جون
date-month-7 = جولائی
date-month-8 = اگست
date-month-9 = ستمبر
date-month-10 = اکتوبر
date-month-11 = نومبر
date-month-12 = دسمبر
date-weekday-1 = پیر
date-weekday-2 = منگل
date-weekday-3 = بدھ
date-weekday-4 = جمعرات
date-weekday-5 = جمعہ
date-weekday-6 = ہفتہ
date-weekday-7 = اتوار

time-weekday = { $weekday } { $time }
time-date = { $weekday } { $date }، { $time }
date-not-known = نامعلوم تاریخ
date-undated = تاریخ درج نہیں

## Lists and measures

list-separator = ،{ " " }
distance-kilometres = { $distance } کلومیٹر

## Languages

language-own-name = اردو
language-draft = مسودہ: یہ زبان بولنے والے کسی شخص نے اسے ابھی نہیں پڑھا۔

## Texts of records

text-other-language = زبان: { $language }
text-machine-made = مشین کا ترجمہ، کسی نے نہیں پڑھا
text-outdated = پرانے متن کا ترجمہ

## Answers

answer-yes = ہاں
answer-no = نہیں

## Countries

country-none = کسی ایک ملک کے لیے نہیں
country-not-known = ملک معلوم نہیں

## Whether it is open. Unknown is never closed.

opening-always = دن رات کھلا ہے۔
opening-open = ابھی کھلا ہے۔
opening-open-until = { $time } تک کھلا ہے (وقت: { $zone })۔
opening-opens-today = ابھی بند ہے، آج { $time } پر کھلے گا (وقت: { $zone })۔
opening-closed = ابھی بند ہے۔
opening-closed-until = ابھی بند ہے، کھلے گا: { $time } (وقت: { $zone })۔
opening-appointment = صرف پہلے سے وقت لے کر۔
opening-appointment-staffed = صرف پہلے سے وقت لے کر۔ وہاں { $time } تک کوئی موجود ہے (وقت: { $zone })۔
opening-appointment-next = صرف پہلے سے وقت لے کر۔ اگلی بار وہاں کوئی موجود ہو گا: { $time } (وقت: { $zone })۔
opening-unknown = اوقات معلوم نہیں۔
opening-unknown-text = معلوم نہیں کہ ابھی کھلا ہے یا بند: شائع شدہ اوقات پڑھ لیں۔
opening-unknown-times = اس دن کھلا ہے، لیکن اوقات معلوم نہیں۔
opening-unknown-zone = معلوم نہیں کہ ابھی کھلا ہے یا بند: وہاں کا ٹائم زون معلوم نہیں۔
opening-unknown-clock = معلوم نہیں کہ ابھی کھلا ہے یا بند: اس آلے کی گھڑی غلط لگتی ہے۔
opening-unknown-holiday = سرکاری چھٹی ہے: معلوم نہیں کہ کھلا ہے یا بند۔
opening-holiday-closed = وہاں سرکاری چھٹی ہے۔
opening-holiday-not-known = سرکاری چھٹی کے دن یہ مختلف ہو سکتا ہے۔

## Hours in a record

hours-weekly = { $days }: { $opens } سے { $closes } تک
hours-not-every-week = { $days }: { $opens } سے { $closes } تک، ہر ہفتے نہیں۔ فون کر کے پوچھیں کہ کون سے ہفتے۔
hours-times-unknown = { $days }: کھلا ہے، اوقات معلوم نہیں

## Numbers

phone-action-voice = فون کریں
phone-action-sms = پیغام بھیجیں
phone-action-whatsapp = واٹس ایپ
phone-action-signal = سگنل
phone-action-telegram = ٹیلی گرام
phone-action-tty = تحریری ٹیلی فون
phone-action-fax = فیکس
phone-accessibility = { $action }، { $whom }: { $digits }
phone-accessibility-number = { $action }: { $digits }
phone-weak = صرف کمزور ذرائع سے: یہ غلط ہو سکتا ہے۔
phone-not-dialled = جیسے شائع ہوا ویسے ہی دکھایا گیا ہے، کیونکہ یقین نہیں کہ اسے کیسے ملایا جائے۔
phone-not-from-here = جہاں آپ ہیں وہاں سے یہ نمبر کام نہیں کرتا۔
phone-from-here-not-known = معلوم نہیں کہ جہاں آپ ہیں وہاں سے یہ نمبر کام کرتا ہے یا نہیں۔
phone-free = کال مفت ہے۔
phone-costs = کال کے پیسے لگتے ہیں۔
phone-voicemail-safe = پیغام چھوڑا جا سکتا ہے۔
phone-voicemail-unsafe = کوئی پیغام نہ چھوڑیں: ہو سکتا ہے یہ محفوظ نہ ہو۔
phone-of-organization = ادارے کا عام نمبر۔
phone-short = صرف اس ملک میں چلتا ہے: { $country }۔ اسے جوں کا توں ملائیں۔
phone-extension = ایکسٹینشن { $extension }
phone-languages = زبانیں: { $languages }۔

## Emergency numbers

emergency-heading = { $country } کے ہنگامی نمبر
emergency-note = یہ صرف اس ملک میں چلتے ہیں: { $country }۔ انہیں جوں کا توں ملائیں۔
emergency-all = پولیس، ایمبولینس اور فائر بریگیڈ
emergency-police = پولیس
emergency-ambulance = ایمبولینس
emergency-fire = فائر بریگیڈ
emergency-unspecified = ہنگامی مدد (معلوم نہیں کہ کون جواب دیتا ہے)
emergency-reaches = { $action }: { $services }
emergency-reaches-note = { $action }: { $services } ({ $note })

## A result

hit-subtitle = { $organization } · { $countries }
hit-subtitle-country = { $countries }
hit-accessibility = { $warning } { $title }۔ { $opening }
record-no-name = بغیر نام
place-label = { $name }، { $country }
distance-line = سیدھی لکیر میں { $distance } دور
distance-about = تقریباً { $distance } دور، شہر کے بیچ سے ناپا گیا

## Why a result is here

why-crisis-self-harm = جب مرنے کا خیال آئے تو مدد ملتی ہے
why-crisis-immediate-danger = جب آپ ابھی خطرے میں ہوں تو مدد ملتی ہے
why-crisis-recent-rape = جنسی تشدد کے بعد مدد ملتی ہے
why-name = اس کا نام آپ کے الفاظ سے ملتا ہے
why-words = آپ کے الفاظ اس میں لکھے ہیں
why-words-prefix = اس میں ایک لفظ آپ کے لفظ سے شروع ہوتا ہے
why-words-need = آپ کا ایک لفظ اس کے کام کا نام ہے
why-words-script = دوسرے رسم الخط میں ایک نام ملتا ہے
why-words-typo = اس میں ایک لفظ تقریباً آپ کے لفظ جیسا ہے
why-need = “{ $need }” کے معاملے میں مدد ملتی ہے (آپ نے لکھا: “{ $phrase }”)
why-country = ملک: { $country }
why-international = سرحدوں کے پار بھی کام کرتا ہے
why-elsewhere = صرف ان ملکوں کے لیے: { $countries }
why-town = { $town } میں یا اس کے قریب
why-remote = فون یا انٹرنیٹ پر
why-language = زبان: { $language }
why-interpreter = مترجم فراہم کیا جاتا ہے
why-serves = کن کے لیے: { $audience }
why-made-for = خاص طور پر ان کے لیے: { $audience }
why-phase-urgent-safety = آج مدد ملتی ہے
why-phase-stabilisation = اس مہینے مدد ملتی ہے
why-phase-long-term = زندگی بنانے میں مدد ملتی ہے
why-category = مدد کی قسم: “{ $category }”
why-free = مفت ہے
why-no-id = تصویر والا شناختی کارڈ نہیں چاہیے
why-undocumented = بغیر کاغذات والے لوگوں کے لیے بھی
why-affirming = LGBTQI+ افراد کو قبول کرتا اور ان کی عزت کرتا ہے
why-open = ابھی کھلا ہے
why-open-until = { $time } تک کھلا ہے
why-always-open = دن رات کھلا ہے
why-confirmed = { $date } کو تصدیق ہوئی

## What is not known of a result. Unknown is never no.

not-known-category = معلوم نہیں کہ یہاں کیا ملتا ہے
not-known-phase = معلوم نہیں کہ مدد کب ملتی ہے
not-known-audience = معلوم نہیں کہ یہ ان لوگوں کے لیے ہے یا نہیں
not-known-speaks = معلوم نہیں کہ یہ زبان بولی جاتی ہے یا نہیں
not-known-free = معلوم نہیں کہ پیسے لگتے ہیں یا نہیں
not-known-no-id = معلوم نہیں کہ شناختی کارڈ مانگا جاتا ہے یا نہیں
not-known-distance = معلوم نہیں کہ کتنا دور ہے
not-known-open = معلوم نہیں کہ اس وقت کھلا ہوتا ہے یا نہیں
not-known-remote = معلوم نہیں کہ فون یا انٹرنیٹ پر مدد ملتی ہے یا نہیں
not-known-undocumented = معلوم نہیں کہ بغیر کاغذات والے لوگوں کی مدد ہوتی ہے یا نہیں

## Warnings

warning-revoked = { $date } کو اس ڈائریکٹری سے واپس لے لیا گیا۔ اسے استعمال نہ کریں۔
warning-shares-data = لوگوں کی معلومات حکام کو دیتا ہے۔
warning-organization-closed = یہ ادارہ اب نہیں رہا۔ پرانی فہرستوں میں اس کا نام اب بھی ہے۔
warning-organization-renamed = اس ادارے کا نام اب { $name } ہے۔
warning-organization-renamed-unknown = اس ادارے کا نام اب کچھ اور ہے۔
warning-service-closed = یہ سروس اب نہیں رہی۔ پرانی فہرستوں میں اس کا نام اب بھی ہے۔
warning-over = یہ سروس { $date } کو ختم ہو گئی۔
warning-not-yet = یہ سروس { $date } کو شروع ہو گی۔
warning-temporarily-closed = فی الحال بند ہے (معلومات کی تاریخ: { $date })۔
warning-at-capacity = فی الحال کسی کو نہیں لیتا (معلومات کی تاریخ: { $date })۔
warning-call-first = پہلے فون کریں، خالی بستروں کی تعداد بدلتی رہتی ہے۔
warning-may-tell = اگر آپ کی عمر 18 سال سے کم ہے: ہو سکتا ہے یہ آپ کے والدین یا کسی سرکاری ادارے کو بتا دے۔ اپنا نام بتانے سے پہلے پوچھ لیں۔
warning-source-unproven = دستخط نہیں، ذریعہ ثابت نہیں: اس اندراج کی کوئی ضمانت نہیں دیتا۔
warning-old = ہماری معلومات پرانی ہیں (تاریخ: { $date })۔ ہو سکتا ہے یہ بدل گئی ہوں۔
warning-danger-source = (بتانے والا: { $source }، { $date })
warning-danger-shares-data = خطرہ: یہ لوگوں کی معلومات پولیس یا امیگریشن حکام کو دیتا ہے۔
warning-danger-demands-money-or-documents = خطرہ: یہ پیسے مانگتا ہے یا کاغذات رکھ لیتا ہے۔
warning-danger-conversion-practices = خطرہ: یہ بدلنے کی کوشش کرتا ہے کہ لوگ کس سے محبت کرتے ہیں یا وہ کون ہیں۔
warning-danger-hostile-to-trans = خطرہ: یہ ٹرانس جینڈر افراد سے دشمنی رکھتا ہے۔
warning-danger-impersonated = خطرہ: کوئی خود کو یہ ادارہ ظاہر کرتا ہے۔
warning-danger-reported-unsafe = خطرہ: اس کے غیر محفوظ ہونے کی اطلاع ملی ہے۔

## Trust. Only what somebody confirmed with the service is called confirmed.

trust-not-confirmed = ہم نے تصدیق نہیں کی۔ ذریعہ: { $source }، { $date }۔
trust-confirmed = { $date } کو تصدیق ہوئی، { $how }۔
trust-confirmed-aging = آخری بار { $date } کو تصدیق ہوئی، { $how }۔ اس بات کو کچھ وقت ہو گیا ہے۔
trust-confirmed-old = آخری بار { $date } کو تصدیق ہوئی، { $how }۔ اس بات کو بہت وقت ہو گیا ہے: جانے سے پہلے پوچھ لیں۔
trust-by-call = فون کر کے
trust-by-visit = وہاں جا کر
trust-by-website = اس کے اپنے صفحے پر
trust-by-peer = کسی ایسے شخص سے جس نے اسے استعمال کیا
trust-by-organisation = خود ادارے سے
trust-by-unknown = معلوم نہیں کیسے
trust-confidence-low = صرف ایک ذریعہ، اور وہ بھی اس کا اپنا صفحہ نہیں۔
trust-confidence-medium = کئی ذرائع متفق ہیں۔
trust-confidence-high = اس کا اپنا یا کسی سرکاری ادارے کا صفحہ پڑھا گیا۔
trust-looked = کسی نے اس کے ذرائع آخری بار { $date } کو دیکھے۔
trust-due = اسے دوبارہ دیکھنے کا وقت آ گیا ہے۔
source-not-known = نامعلوم ذریعہ

## Search

search-no-country = کوئی ملک نہیں چنا گیا: یہاں سب ملکوں کی مدد دکھائی جا رہی ہے۔ ہر نتیجے میں اس کا ملک لکھا ہے۔
search-nothing-local = { $country } کے لیے ایپ میں ابھی کچھ نہیں۔
search-distance-from-nowhere = فاصلے معلوم نہیں، کیونکہ وہ جگہ نہیں چنی گئی جہاں سے ناپا جائے۔
search-not-known-kept = جو معلوم نہیں وہ بھی دکھایا جاتا ہے، نشان کے ساتھ۔
search-nothing-found = کچھ نہیں ملا۔
search-nothing-else = اس مدد کے علاوہ ایپ میں آپ کے الفاظ سے کچھ اور نہیں ملتا۔
search-found =
    { $total ->
        [one] { $total } نتیجے میں سے { $shown }
       *[other] { $total } نتائج میں سے { $shown }
    }
search-found-country =
    { $total ->
        [one] { $total } نتیجے میں سے { $shown }، جو { $country } کے لیے ہے یا وہاں سے مل سکتا ہے
       *[other] { $total } نتائج میں سے { $shown }، جو { $country } کے لیے ہیں یا وہاں سے مل سکتے ہیں
    }
search-near = فاصلے یہاں سے: { $place }
search-helpers = اس کے لیے { $country } میں کوئی نہیں ملا۔ ہو سکتا ہے انہیں معلوم ہو کہ کون مدد کر سکتا ہے۔
search-elsewhere = دوسرے ملکوں میں۔ یہ اس جگہ کے لیے نہیں جہاں آپ ہیں۔

## What to try

try-without-filter = “{ $filter }” کے بغیر: پھر نتائج { $count }۔
try-take-unknown = جو معلوم نہیں اسے بھی شامل کریں: پھر نتائج { $count }۔
try-category = “{ $category }” میں دیکھیں۔
try-elsewhere = دوسرے ملکوں میں نتائج: { $count }۔
try-choose-country = ایک ملک چنیں۔
try-other-words = کم یا دوسرے الفاظ آزمائیں، کسی بھی زبان میں۔

## Filters

filter-category = کیا ملتا ہے
filter-phase = مدد کب ملتی ہے
filter-audience = کن کے لیے ہے
filter-speaks = زبان
filter-free = مفت
filter-no-id = تصویر والا شناختی کارڈ نہیں چاہیے
filter-distance = فاصلہ
filter-open = کھلا
filter-remote = فون یا انٹرنیٹ پر
filter-undocumented = بغیر کاغذات والے لوگوں کے لیے بھی
phase-urgent-safety = آج
phase-stabilisation = اس مہینے
phase-long-term = زندگی بنانا
chip = { $name }: { $holds }، نامعلوم: { $unknown }

## Audiences: they follow “Serves” and “Made for”

audience-everyone = سب لوگ
audience-lgbtq = LGBTQI+ افراد
audience-trans = ٹرانس جینڈر افراد
audience-women = خواتین
audience-men = مرد
audience-youth = نوجوان
audience-children = بچے
audience-families = خاندان
audience-older-people = بڑی عمر کے لوگ
audience-refugees = پناہ گزین
audience-asylum-seekers = پناہ کے متلاشی لوگ
audience-migrants = تارکینِ وطن
audience-undocumented = بغیر کاغذات والے لوگ
audience-survivors = تشدد سے گزرے ہوئے لوگ
audience-disabled-people = معذوری کے ساتھ جینے والے لوگ
audience-people-with-hiv = ایچ آئی وی کے ساتھ جینے والے لوگ
audience-sex-workers = جنسی کارکن

## Crisis

crisis-heading-self-harm = آپ اس میں اکیلے نہیں۔ ابھی کسی سے بات کریں۔
crisis-heading-immediate-danger = اگر آپ ابھی خطرے میں ہیں
crisis-heading-recent-rape = اگر کسی نے آپ کے ساتھ زبردستی جنسی عمل کیا
crisis-advice-self-harm = یہ لوگ آپ کی بات سنتے ہیں۔ اپنا نام بتانا ضروری نہیں۔
crisis-advice-immediate-danger = اگر ہو سکے تو وہاں جائیں جہاں دوسرے لوگ ہوں۔ جب بات کرنا محفوظ ہو تب فون کریں۔
crisis-advice-recent-rape = اس میں آپ کا کوئی قصور نہیں۔ آپ جو بھی ہوں، یہ لوگ مدد کرتے ہیں۔
crisis-advice-medicine = ایچ آئی وی سے بچانے والی دوا صرف تب کام کرتی ہے جب 72 گھنٹوں کے اندر شروع کی جائے: جتنی جلدی، اتنا بہتر۔ کسی ہسپتال یا کلینک میں “PEP” مانگیں۔
crisis-no-country = جس ملک میں آپ ابھی ہیں اسے چنیں تاکہ وہاں کے ہنگامی نمبر نظر آئیں۔
crisis-no-emergency = { $country } کے ہنگامی نمبر یہاں معلوم نہیں۔
crisis-no-lines = ایپ میں کوئی ایسی بحرانی ہیلپ لائن نہیں جس سے آپ کا رابطہ ہو سکے۔ اس کا یہ مطلب نہیں کہ کوئی ہے ہی نہیں۔
now-heading-country = { $country } میں ابھی مدد
now-heading = ابھی مدد
now-no-country = کوئی ملک نہیں چنا گیا: یہ لائنیں سرحدوں کے پار بھی کام کرتی ہیں۔ جس ملک میں آپ ابھی ہیں اسے چنیں تاکہ وہاں کی اپنی لائنیں نظر آئیں۔

## What is on board

on-board =
    { $services ->
        [one] ایپ میں { $country } کے لیے { $services } سروس ہے، اور سرحدوں کے پار کام کرنے والی { $international }۔
       *[other] ایپ میں { $country } کے لیے { $services } سروسز ہیں، اور سرحدوں کے پار کام کرنے والی { $international }۔
    }
on-board-nothing = ایپ میں { $country } کے لیے سروسز: { $services }۔ سرحدوں کے پار کام کرنے والی سروسز: { $international }۔
coverage-country = سروسز: { $services }، ادارے: { $organizations }، ہنگامی نمبر موجود ہیں
coverage-country-no-emergency = سروسز: { $services }، ادارے: { $organizations }، ہنگامی نمبر معلوم نہیں
coverage-all = سروسز: { $services }، ادارے: { $organizations }، ملک: { $countries }۔ جن ملکوں کے ہنگامی نمبر موجود ہیں: { $emergency }۔
pack-made = { $date } کو بنایا گیا
pack-embedded = ایپ کے ساتھ آتا ہے
pack-unproven = دستخط نہیں، ذریعہ ثابت نہیں

## A record

section-what = یہاں کیا ہوتا ہے
section-asks = کیا مانگا جاتا ہے
section-cost = کتنے پیسے لگتے ہیں
section-who = کن کے لیے ہے
section-access = زبانیں اور رسائی
section-hours = اوقات
section-where = کہاں
section-organization = کس کی طرف سے
section-trust = بھروسا کرنے سے پہلے
section-not-known = معلوم نہیں: { $list }
location-hidden = وہاں کے لوگوں کی حفاظت کے لیے پتا نہیں دکھایا جاتا۔ فون کر کے پوچھیں۔
location-partial = وہاں کے لوگوں کی حفاظت کے لیے صرف شہر دکھایا جاتا ہے۔ فون کر کے پوچھیں۔
location-virtual = صرف فون یا انٹرنیٹ پر۔
ages-from = { $from } سال سے
ages-to = { $to } سال تک
ages = { $from } سے { $to } سال تک
fact-name = نام
fact-other-names = دوسرے نام
fact-about = تعارف
fact-area = کہاں کے لیے
fact-web = ویب
fact-email = ای میل
fact-photo-id = تصویر والا شناختی کارڈ
fact-proof-of-residence = رہائش کا ثبوت
fact-referral = کسی اور کی طرف سے بھیجا جانا
fact-insurance = صحت کا بیمہ
fact-appointment = پہلے سے لیا ہوا وقت
fact-real-name = آپ کا اصل نام
fact-documents = کاغذات
fact-application = درخواست کیسے دیں
fact-free = مفت
fact-cost = خرچ
fact-serves = کن کے لیے
fact-made-for = خاص طور پر ان کے لیے
fact-led-by = چلانے والے
fact-affirming = LGBTQI+ افراد کو قبول کرتا اور ان کی عزت کرتا ہے
fact-affirming-evidence = یہ بات کس بنیاد پر ہے
fact-undocumented = بغیر کاغذات والے لوگوں کے لیے بھی
fact-statuses = قابلِ قبول قانونی حیثیتیں
fact-gender-rules = صنف سے متعلق اصول
fact-eligibility = کون آ سکتا ہے
fact-partner = ساتھی بھی ساتھ آ سکتا ہے
fact-children = بچے ساتھ آ سکتے ہیں
fact-ages = عمریں
fact-minors-alone = 18 سال سے کم عمر کے اکیلے آنے والوں کو لیتا ہے
fact-may-tell-parents = والدین کو بتا سکتا ہے
fact-must-report = اس پر لازم ہے کہ سرکاری ادارے کو اطلاع دے
fact-languages = زبانیں
fact-interpreter = مترجم
fact-interpreter-gender = مترجم کی صنف چنی جا سکتی ہے
fact-sign-languages = اشاروں کی زبانیں
fact-from-abroad = بیرونِ ملک سے بھی کام کرتا ہے
fact-wheelchair = سیڑھیوں کے بغیر
fact-accessibility = رسائی کی سہولتیں
fact-address = پتا
fact-postal = ڈاک کا پتا
fact-transport = وہاں کیسے پہنچیں
fact-discreet-entrance = ایسا داخلہ جس پر نظر نہ پڑے
fact-police = راستے میں پولیس یا ناکے
fact-hours-printed = شائع شدہ اوقات
fact-holidays = سرکاری چھٹیوں پر بند
fact-appointment-only = صرف پہلے سے وقت لے کر
fact-time-zone = ٹائم زون
fact-shares-data = لوگوں کی معلومات حکام کو دیتا ہے
fact-religious = مذہبی تعلق
fact-religion = کون سا
channel-phone = فون کریں
channel-sms = پیغام بھیجیں
channel-whatsapp = واٹس ایپ
channel-signal = سگنل
channel-email = ای میل
channel-web = ویب
channel-walk-in = وہاں جائیں

## Categories: short names, as on a chip or in a list

category-crisis-line = بحرانی ہیلپ لائن
category-suicide-prevention = خودکشی سے بچاؤ
category-domestic-violence = گھر میں تشدد
category-sexual-violence = جنسی تشدد کے بعد مدد
category-human-trafficking = انسانی تجارت اور جبری مشقت
category-hate-crime = نفرت پر مبنی جرم
category-protection-order = عدالت کا حفاظتی حکم
category-child-protection = بچوں کا تحفظ
category-elder-protection = بڑی عمر کے اور معذور بالغوں کا تحفظ
category-missing-family = بچھڑے خاندان کی تلاش
category-torture-survivors = اذیت یا جنگ کے بعد دیکھ بھال
category-crime-victim-support = جرم کے بعد سہارا
category-human-rights-defenders = انسانی حقوق کے محافظ
category-evacuation-relocation = خطرے میں ملک سے نکلنا
category-asylum-legal = پناہ کے وکیل
category-immigration-legal = امیگریشن کے وکیل
category-detention-support = حراست میں مدد
category-citizenship = شہریت
category-legal-aid = قانونی مدد
category-family-law = خاندانی قانون
category-discrimination = امتیازی سلوک کے خلاف مدد
category-workers-rights = کام پر حقوق
category-tenant-rights = کرایہ داروں کے حقوق
category-identity-documents = شناختی کاغذات
category-name-gender-change = کاغذات میں نام اور صنف
category-family-reunification = خاندان کو بلانا
category-consular-help = سفارت خانے اور قونصل خانے
category-criminal-defence = فوجداری مقدمے میں دفاع
category-reentry-support = جیل کے بعد مدد
category-emergency-shelter = آج رات کے لیے بستر
category-womens-shelter = خواتین کی پناہ گاہ
category-youth-shelter = نوجوانوں کی پناہ گاہ
category-lgbtq-housing = LGBTQ+ رہائش
category-transitional-housing = عارضی رہائش
category-affordable-housing = سستی رہائش
category-housing-advice = رہائش کا مشورہ
category-rent-help = کرائے میں مدد
category-mortgage-help = گھر کے قرض میں مدد
category-utility-help = بجلی، گیس، پانی میں مدد
category-furniture = فرنیچر
category-home-repair = گھر کی مرمت
category-food = کھانا اور راشن
category-hot-meals = گرم کھانا
category-home-delivered-meals = گھر پہنچایا گیا کھانا
category-food-benefits = کھانے کے لیے سرکاری رقم
category-mother-child-nutrition = ماؤں اور چھوٹے بچوں کی خوراک
category-baby-supplies = شیر خوار بچوں کی چیزیں
category-clothing = کپڑے
category-hygiene = نہانے کی جگہ اور صفائی
category-school-supplies = اسکول کا سامان
category-holiday-help = تہواروں پر مدد
category-phone-internet = فون اور انٹرنیٹ
category-disaster-relief = آفت میں امداد
category-cash-help = ہنگامی رقم
category-public-benefits = سرکاری امداد
category-disability-benefits = معذوری کی سرکاری امداد
category-unemployment-benefits = بے روزگاری کی سرکاری امداد
category-veterans-services = سابق فوجی
category-debt-advice = قرض پر مشورہ
category-tax-help = ٹیکس میں مدد
category-bank-money-transfer = بینک اور رقم بھیجنا
category-emergency-medical = طبی ہنگامی حالت
category-primary-care = ڈاکٹر اور کلینک
category-uninsured-care = بیمے کے بغیر ڈاکٹر
category-health-insurance = صحت کا بیمہ
category-prescription-help = دوائیں
category-dental-care = دانتوں کے ڈاکٹر
category-eye-care = آنکھوں کا علاج
category-hearing-care = سماعت کا علاج
category-vaccination = ویکسین
category-hiv-testing = ایچ آئی وی ٹیسٹ
category-hiv-care = ایچ آئی وی کا علاج
category-hiv-prevention = PrEP اور PEP
category-sti-testing = جنسی طور پر لگنے والی بیماریوں کے ٹیسٹ
category-pregnancy-test = حمل کا ٹیسٹ
category-pregnancy-care = حمل میں دیکھ بھال
category-contraception = مانعِ حمل
category-abortion-care = اسقاطِ حمل
category-gender-affirming-care = ٹرانس جینڈر افراد کی صحت
category-mental-health = ذہنی صحت
category-grief-support = غم میں سہارا
category-anger-management = دوسروں کو تکلیف دینے سے رکنے میں مدد
category-substance-use = نشے میں مدد
category-detox = نشے سے جسم کی صفائی
category-alcohol-help = شراب چھوڑنے میں مدد
category-opioid-treatment = افیون جیسی منشیات کا علاج
category-harm-reduction = نشے کے نقصان میں کمی
category-smoking-cessation = سگریٹ چھوڑنے میں مدد
category-gambling-help = جوئے سے نکلنے میں مدد
category-disability-services = معذوری کے ساتھ جینے والوں کی مدد
category-autism-services = آٹزم کے ساتھ جینے والوں کی مدد
category-physical-therapy = فزیوتھراپی
category-chronic-illness = لمبی بیماری
category-eating-nutrition = کھانا اور غذائیت
category-home-care = گھر پر دیکھ بھال
category-nursing-home = دیکھ بھال کے گھر
category-hospice = آخری وقت کی دیکھ بھال
category-medical-transport = ڈاکٹر تک سواری
category-funeral-help = تدفین میں مدد
category-job-search = کام کی تلاش
category-job-training = کام کی تربیت
category-work-permit = کام کا اجازت نامہ
category-business-support = کاروبار شروع کرنا
category-language-classes = زبان کی کلاسیں
category-adult-education = بالغوں کی تعلیم
category-computer-classes = کمپیوٹر کی کلاسیں
category-school-enrolment = اسکول میں داخلہ
category-higher-education = اعلیٰ تعلیم
category-childcare = بچوں کی دن کی دیکھ بھال
category-childcare-costs = بچوں کی دیکھ بھال کے پیسے
category-early-education = چھوٹے بچوں کی تعلیم
category-youth-programs = نوجوانوں کے پروگرام
category-lgbtq-community = LGBTQ+ برادری
category-lgbtq-youth = LGBTQ+ نوجوان
category-trans-community = ٹرانس جینڈر برادری
category-refugee-services = پناہ گزینوں کی مدد
category-resettlement = کسی اور ملک میں آبادکاری
category-migrant-community = تارکینِ وطن کی برادری
category-farmworker-services = کھیت مزدوروں کی مدد
category-sex-worker-support = جنسی کارکنوں کا سہارا
category-interpretation = مترجم
category-transport = سواری اور سفر
category-senior-services = بڑی عمر کے لوگوں کی مدد
category-parenting = والدین کی مدد
category-family-support = خاندان کا سہارا
category-adoption-foster = گود لینا اور عارضی پرورش
category-support-groups = ایک دوسرے کا سہارا بننے والے گروپ
category-community-center = کمیونٹی سینٹر
category-spiritual-support = روحانی سہارا
category-recreation = تفریح
category-volunteering = رضاکارانہ کام
category-mail-storage = ڈاک کا پتا اور سامان رکھنا
category-pet-help = جانوروں کے لیے مدد
category-information-referral = صحیح جگہ ڈھونڈنا
category-government-office = سرکاری دفاتر

## Screens

screen-app-name = { -app-name }
screen-exit = نکلیں
screen-exit-label = فوراً نکلیں۔ ایک بے ضرر اسکرین آ جائے گی۔
screen-cover = بول چال کی کتاب
screen-back = واپس
screen-next = آگے
screen-skip = چھوڑیں
screen-done = ہو گیا
screen-cancel = روکیں
screen-retry = دوبارہ کوشش کریں
screen-clear = الفاظ صاف کریں
screen-language = زبان
screen-language-heading = آپ کی زبان
screen-country-heading = آپ ابھی کہاں ہیں؟
screen-country-note = اس سے طے ہوتا ہے کہ کون سی مدد پہلے دکھائی جائے۔ کہیں کچھ نہیں بھیجا جاتا، اور فون سے نہیں پوچھا جاتا کہ وہ کہاں ہے۔
screen-country-search = ملک تلاش کریں
screen-country-none = کوئی ملک نہیں چننا
screen-country-keep = ملک اس فون پر یاد رکھیں
screen-country-keep-note = پھر جو بھی اس فون کی تلاشی لے، وہ اسے دیکھ سکتا ہے۔ نشان نہ لگا ہو تو آپ کے نکلتے ہی یہ بھلا دیا جاتا ہے۔
screen-change-country = { $place }۔ ملک بدلیں
place-in = ملک: { $country }
place-none = کوئی ملک نہیں چنا گیا
screen-now = مجھے ابھی مدد چاہیے
screen-now-note = اس وقت کون جواب دیتا ہے
screen-search = تلاش
screen-search-hint = آپ کو کیا چاہیے؟ کسی بھی زبان میں
screen-phases = یہ آپ کو کس مرحلے کے لیے چاہیے؟
screen-filters = فلٹر
screen-preparing = ڈائریکٹری تیار کی جا رہی ہے۔ ایسا ایک ہی بار ہوتا ہے۔
screen-memory-only = اس فون پر جگہ نہیں، یا اس کی اسٹوریج ایپ کے لیے بند ہے۔ ایپ پھر بھی کام کرتی ہے، لیکن ہر بار شروع ہونے پر ڈائریکٹری نئے سرے سے تیار کرتی ہے۔
screen-numbers = فون کریں یا لکھیں
screen-no-number = ایپ میں کوئی نمبر نہیں ہے۔
screen-call-note = کال یا پیغام اس فون کی اپنی ہسٹری میں رہتا ہے۔
screen-link-note = صفحہ براؤزر میں کھلتا ہے، جو ہسٹری رکھتا ہے اور انٹرنیٹ پر جاتا ہے۔
screen-channels = دوسرے طریقے
screen-about = یہاں کیا ہوتا ہے
screen-why = یہ کیوں دکھایا گیا ہے
screen-not-known = معلوم نہیں
screen-open = کیا یہ کھلا ہے؟
screen-trust = اس پر کتنا بھروسا کیا جائے
screen-sources = ذرائع
screen-categories = مدد کی قسم
screen-services = یہاں کیا ملتا ہے
screen-no-app = اس فون کی کوئی ایپ اسے نہیں کھول سکتی۔ نمبر اور پتا دکھائے گئے ہیں تاکہ کہیں اور استعمال ہو سکیں۔
screen-on-board = ایپ میں کیا ہے
chip-set = { $name }
chip-set-label = { $name }، چنا گیا۔
chip-label = صرف یہ دکھائیں: { $name }۔ نتائج: { $holds }، نامعلوم: { $unknown }۔
map-action = نقشے پر دکھائیں
map-note = نقشے کی ایپ اس جگہ کو یاد رکھ سکتی ہے اور انٹرنیٹ پر جا سکتی ہے۔
map-label = نقشے پر دکھائیں: { $address }
channel-label = { $name }: { $address }
