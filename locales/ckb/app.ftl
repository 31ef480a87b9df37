### What the app shows.
### State: draft. Not read by anybody who speaks it natively.

## The app

app-tagline = یارمەتی بۆ ئەو کەسانەی ناچار بوون بڕۆن، بەبێ تۆڕیش دەدۆزرێتەوە.

## Dates, always in the Gregorian calendar

date-day = { $day }ی مانگی { $month }ی { $year }
date-both = { $date } ({ $local })
date-month = مانگی { $month }ی { $year }
date-month-1 = 1
date-month-2 = 2
date-month-3 = 3
date-month-4 = 4
date-month-5 = 5
date-month-6 = 6
date-month-7 = 7
date-month-8 = 8
date-month-9 = 9
date-month-10 = 10
date-month-11 = 11
date-month-12 = 12
date-weekday-1 = دووشەممە
date-weekday-2 = سێشەممە
date-weekday-3 = چوارشەممە
date-weekday-4 = پێنجشەممە
date-weekday-5 = هەینی
date-weekday-6 = شەممە
date-weekday-7 = یەکشەممە

time-weekday = { $weekday } { $time }
time-date = { $weekday } { $date }، { $time }
date-not-known = بەروارێکی نەزانراو
date-undated = بێ بەروار

## Lists and measures

list-separator = ،{ " " }
distance-kilometres = { $distance } کم

## Languages

language-own-name = کوردیی ناوەندی
language-draft = ڕەشنووس: هێشتا هیچ کەسێک کە بەم زمانە قسە دەکات نەیخوێندووەتەوە.

## Texts of records

text-other-language = بە زمانی { $language }
text-machine-made = بە ئامێر وەرگێڕدراوە، کەس نەیخوێندووەتەوە
text-outdated = لە دەقێکی کۆنترەوە وەرگێڕدراوە

## Answers

answer-yes = بەڵێ
answer-no = نەخێر

## Countries

country-none = تایبەت نییە بە یەک وڵات
country-not-known = وڵاتەکە نەزانراوە

## Whether it is open. Unknown is never closed.

opening-always = شەو و ڕۆژ کراوەیە.
opening-open = ئێستا کراوەیە.
opening-open-until = تا { $time } کراوەیە (بە کاتی { $zone }).
opening-opens-today = ئێستا داخراوە، ئەمڕۆ کاتژمێر { $time } دەکرێتەوە (بە کاتی { $zone }).
opening-closed = ئێستا داخراوە.
opening-closed-until = ئێستا داخراوە، دەکرێتەوە: { $time } (بە کاتی { $zone }).
opening-appointment = تەنیا بە وادەی پێشوەخت.
opening-appointment-staffed = تەنیا بە وادەی پێشوەخت. تا { $time } کەسێک لەوێیە (بە کاتی { $zone }).
opening-appointment-next = تەنیا بە وادەی پێشوەخت. جاری داهاتوو کە کەسێک لەوێ دەبێت: { $time } (بە کاتی { $zone }).
opening-unknown = کاتەکانی کردنەوە نەزانراون.
opening-unknown-text = نازانرێت ئێستا کراوەیە یان نا: کاتەکان وەک چاپ کراون بخوێننەوە.
opening-unknown-times = لەم ڕۆژەدا کراوەیە، بەڵام کاتەکان نەزانراون.
opening-unknown-zone = نازانرێت ئێستا کراوەیە یان نا: ناوچەی کاتییەکەی نەزانراوە.
opening-unknown-clock = نازانرێت ئێستا کراوەیە یان نا: وا دیارە کاتژمێری ئەم ئامێرە هەڵەیە.
opening-unknown-holiday = پشووی فەرمییە: نازانرێت کراوەیە یان نا.
opening-holiday-closed = لەوێ پشووی فەرمییە.
opening-holiday-not-known = لە ڕۆژی پشووی فەرمیدا لەوانەیە ئەمە جیاواز بێت.

## Hours in a record

hours-weekly = { $days }: لە { $opens } تا { $closes }
hours-not-every-week = { $days }: لە { $opens } تا { $closes }، بەڵام نەک هەموو هەفتەیەک. پەیوەندی بکەن و بپرسن کام هەفتە.
hours-times-unknown = { $days }: کراوەیە، کاتەکان نەزانراون

## Numbers

phone-action-voice = پەیوەندی بکەن
phone-action-sms = نامە بنێرن
phone-action-whatsapp = واتسئاپ
phone-action-signal = سیگناڵ
phone-action-telegram = تێلێگرام
phone-action-tty = تەلەفۆنی نووسین
phone-action-fax = فاکس
phone-accessibility = { $action }، { $whom }: { $digits }
phone-accessibility-number = { $action }: { $digits }
phone-weak = تەنیا لە سەرچاوەی لاوازەوە: لەوانەیە هەڵە بێت.
phone-not-dialled = وەک چاپ کراوە پیشان دراوە، چونکە دڵنیا نین چۆن لێ دەدرێت.
phone-not-from-here = لەو شوێنەی ئێوەی لێن کار ناکات.
phone-from-here-not-known = نازانرێت لەو شوێنەی ئێوەی لێن کار دەکات یان نا.
phone-free = پەیوەندیکردن بەخۆڕاییە.
phone-costs = پەیوەندیکردن پارەی تێدەچێت.
phone-voicemail-safe = دەتوانن پەیامی دەنگی جێ بهێڵن.
phone-voicemail-unsafe = پەیامی دەنگی جێ مەهێڵن: لەوانەیە بێ مەترسی نەبێت.
phone-of-organization = ژمارەی گشتیی ڕێکخراوەکە.
phone-short = تەنیا لە { $country } کار دەکات. وەک خۆی لێی بدەن.
phone-extension = ژمارەی ناوخۆ { $extension }
phone-languages = زمانەکان: { $languages }.

## Emergency numbers

emergency-heading = ژمارەکانی فریاکەوتن لە { $country }
emergency-note = تەنیا لە { $country } کار دەکەن. وەک خۆیان لێیان بدەن.
emergency-all = پۆلیس، ئەمبوڵانس و ئاگرکوژێنەوە
emergency-police = پۆلیس
emergency-ambulance = ئەمبوڵانس
emergency-fire = ئاگرکوژێنەوە
emergency-unspecified = فریاکەوتن (نازانرێت کام لایەن وەڵام دەداتەوە)
emergency-reaches = { $action }: { $services }
emergency-reaches-note = { $action }: { $services } ({ $note })

## A result

hit-subtitle = { $organization } · { $countries }
hit-subtitle-country = { $countries }
hit-accessibility = { $warning } { $title }. { $opening }
record-no-name = بێ ناو
place-label = { $name }، { $country }
distance-line = { $distance } دوورە، بە هێڵی ڕاست
distance-about = نزیکەی { $distance } دوورە، لە ناوەڕاستی شارەوە پێوراوە

## Why a result is here

why-crisis-self-harm = یارمەتی دەدات کاتێک بیر لە مردن دەکەنەوە
why-crisis-immediate-danger = یارمەتی دەدات کاتێک ئێوە ئێستا لە مەترسیدان
why-crisis-recent-rape = یارمەتی دەدات دوای توندوتیژیی سێکسی
why-name = ناوەکەی لەگەڵ وشەکانتان دەگونجێت
why-words = وشەکانتانی تێدایە
why-words-prefix = وشەیەکی تێدایە بە وشەی ئێوە دەست پێ دەکات
why-words-need = یەکێک لە وشەکانتان ناوی کارەکەیەتی
why-words-script = ناوێک بە ئەلفوبێیەکی تر دەگونجێت
why-words-typo = وشەیەکی تێدایە نزیکە لە وشەی ئێوە
why-need = دەربارەی «{ $need }» یارمەتی دەدات (نووسیوتانە: «{ $phrase }»)
why-country = بۆ { $country }
why-international = لەودیو سنوورەکانیش کار دەکات
why-elsewhere = تەنیا بۆ { $countries }
why-town = لە { $town } یان لە نزیکی
why-remote = بە تەلەفۆن یان ئینتەرنێت
why-language = زمان: { $language }
why-interpreter = وەرگێڕ دابین دەکات
why-serves = خزمەتی ئەمانە دەکات: { $audience }
why-made-for = تایبەتە بە: { $audience }
why-phase-urgent-safety = ئەمڕۆ یارمەتی دەدات
why-phase-stabilisation = ئەم مانگە یارمەتی دەدات
why-phase-long-term = یارمەتی دەدات ژیانێک بنیات بنرێت
why-category = جۆری یارمەتی: «{ $category }»
why-free = بەخۆڕاییە
why-no-id = ناسنامەی وێنەداری ناوێت
why-undocumented = خزمەتی کەسانی بێ کاغەز دەکات
why-affirming = کەسانی LGBTQI+ وەک خۆیان قبووڵ دەکات و ڕێزیان دەگرێت
why-open = ئێستا کراوەیە
why-open-until = تا { $time } کراوەیە
why-always-open = شەو و ڕۆژ کراوەیە
why-confirmed = لە { $date } پشتڕاست کراوەتەوە

## What is not known of a result. Unknown is never no.

not-known-category = نازانرێت چی پێشکەش دەکات
not-known-phase = نازانرێت کەی یارمەتی دەدات
not-known-audience = نازانرێت خزمەتی ئەوان دەکات یان نا
not-known-speaks = نازانرێت بەم زمانە قسە دەکات یان نا
not-known-free = نازانرێت پارەی تێدەچێت یان نا
not-known-no-id = نازانرێت داوای ناسنامە دەکات یان نا
not-known-distance = نازانرێت چەند دوورە
not-known-open = نازانرێت لەو کاتەدا کراوەیە یان نا
not-known-remote = نازانرێت بە تەلەفۆن یان ئینتەرنێت یارمەتی دەدات یان نا
not-known-undocumented = نازانرێت خزمەتی کەسانی بێ کاغەز دەکات یان نا

## Warnings

warning-revoked = لە { $date } لەم پێڕستە کێشرایەوە. بەکاری مەهێنن.
warning-shares-data = زانیاریی خەڵک دەدات بە دەسەڵاتداران.
warning-organization-closed = ئەم ڕێکخراوە چیتر نەماوە. لیستە کۆنەکان هێشتا ناوی دەبەن.
warning-organization-renamed = ناوی ئێستای ئەم ڕێکخراوە: { $name }.
warning-organization-renamed-unknown = ئەم ڕێکخراوە ئێستا ناوێکی تری هەیە.
warning-service-closed = ئەم خزمەتگوزارییە چیتر نەماوە. لیستە کۆنەکان هێشتا ناوی دەبەن.
warning-over = ئەم خزمەتگوزارییە لە { $date } کۆتایی هات.
warning-not-yet = ئەم خزمەتگوزارییە لە { $date } دەست پێ دەکات.
warning-temporarily-closed = جارێ داخراوە (بەرواری زانیارییەکە: { $date }).
warning-at-capacity = جارێ کەس وەرناگرێت (بەرواری زانیارییەکە: { $date }).
warning-call-first = سەرەتا پەیوەندی بکەن، ژمارەی جێگای بەتاڵ دەگۆڕێت.
warning-may-tell = ئەگەر تەمەنتان لە خوار 18 ساڵەوەیە: لەوانەیە بە دایک و باوکتان یان بە لایەنێکی فەرمی بڵێت. پێش ئەوەی ناوتان بڵێن، لێی بپرسن.
warning-source-unproven = واژۆ نەکراوە، سەرچاوەکەی نەسەلمێنراوە: کەس دڵنیایی بۆ ئەم تۆمارە نادات.
warning-old = ئەوەی دەیزانین کۆنە (بەروارەکەی: { $date }). لەوانەیە گۆڕابێت.
warning-danger-source = (ئەمەی گوتووە: { $source }، { $date })
warning-danger-shares-data = مەترسی: زانیاریی خەڵک دەدات بە پۆلیس یان دەسەڵاتدارانی کۆچ.
warning-danger-demands-money-or-documents = مەترسی: داوای پارە دەکات یان بەڵگەنامەکان لای خۆی دەهێڵێتەوە.
warning-danger-conversion-practices = مەترسی: هەوڵ دەدات ئەوە بگۆڕێت کە خەڵک کێیان خۆش دەوێت یان خۆیان کێن.
warning-danger-hostile-to-trans = مەترسی: دوژمنایەتیی کەسانی ترانس دەکات.
warning-danger-impersonated = مەترسی: کەسێک خۆی وەک ئەم ڕێکخراوە پیشان دەدات.
warning-danger-reported-unsafe = مەترسی: هەواڵ دراوە کە پارێزراو نییە.

## Trust. Only what somebody confirmed with the service is called confirmed.

trust-not-confirmed = ئێمە پشتڕاستمان نەکردووەتەوە. سەرچاوە: { $source }، { $date }.
trust-confirmed = لە { $date } پشتڕاست کراوەتەوە، { $how }.
trust-confirmed-aging = دوایین جار لە { $date } پشتڕاست کراوەتەوە، { $how }. ماوەیەک بەسەر ئەوەدا تێپەڕیوە.
trust-confirmed-old = دوایین جار لە { $date } پشتڕاست کراوەتەوە، { $how }. زۆر لەوە تێپەڕیوە: پێش ئەوەی بچن بپرسن.
trust-by-call = بە پەیوەندیی تەلەفۆنی
trust-by-visit = بە سەردان
trust-by-website = لە لاپەڕەی خۆیدا
trust-by-peer = لەلایەن کەسێکەوە کە بەکاری هێناوە
trust-by-organisation = لەلایەن ڕێکخراوەکەوە
trust-by-unknown = نازانرێت چۆن
trust-confidence-low = تەنیا یەک سەرچاوە، و ئەویش لاپەڕەی خۆی نییە.
trust-confidence-medium = چەند سەرچاوەیەک یەک دەگرنەوە.
trust-confidence-high = لاپەڕەی خۆی، یان هی لایەنێکی فەرمی، خوێندراوەتەوە.
trust-looked = دوایین جار کەسێک لە { $date } سەیری سەرچاوەکانی کردووە.
trust-due = کاتی ئەوە هاتووە دووبارە سەیر بکرێتەوە.
source-not-known = سەرچاوەیەکی نەزانراو

## Search

search-no-country = هیچ وڵاتێک هەڵنەبژێردراوە: لێرە یارمەتیی هەموو وڵاتان پیشان دەدرێت. هەر ئەنجامێک ناوی وڵاتی خۆی تێدایە.
search-nothing-local = هێشتا هیچ بۆ { $country } لە ئەپەکەدا نییە.
search-distance-from-nowhere = دوورییەکان نەزانراون، چونکە هیچ شوێنێک هەڵنەبژێردراوە تا لێیەوە بپێورێت.
search-not-known-kept = ئەوەی نەزانراوە ئەویش پیشان دەدرێت، بە نیشانەوە.
search-nothing-found = هیچ نەدۆزرایەوە.
search-nothing-else = جگە لەم یارمەتییە، هیچی تر لە ئەپەکەدا لەگەڵ وشەکانتان ناگونجێت.
search-found =
    { $total ->
        [one] { $shown } لە { $total } ئەنجام
       *[other] { $shown } لە { $total } ئەنجام
    }
search-found-country =
    { $total ->
        [one] { $shown } لە { $total } ئەنجام، بۆ { $country } یان کە لەوێوە دەتوانن پێی بگەن
       *[other] { $shown } لە { $total } ئەنجام، بۆ { $country } یان کە لەوێوە دەتوانن پێیان بگەن
    }
search-near = دوورییەکان لێرەوەن: { $place }
search-helpers = بۆ ئەمە کەس لە { $country } نەدۆزرایەوە. ئەمانە لەوانەیە بزانن کێ دەتوانێت یارمەتی بدات.
search-elsewhere = لە وڵاتانی تر. بۆ ئەو شوێنە نین کە ئێوەی لێن.

## What to try

try-without-filter = بەبێ «{ $filter }»: ئەو کاتە { $count } ئەنجام.
try-take-unknown = ئەوەی نەزانراوە ئەویش لەگەڵ بێت: ئەو کاتە { $count } ئەنجام.
try-category = لە «{ $category }» بگەڕێن.
try-elsewhere = ئەنجامەکان لە وڵاتانی تر: { $count }.
try-choose-country = وڵاتێک هەڵبژێرن.
try-other-words = وشەی کەمتر یان وشەی تر تاقی بکەنەوە، بە هەر زمانێک.

## Filters

filter-category = چی پێشکەش دەکات
filter-phase = کەی یارمەتی دەدات
filter-audience = خزمەتی کێ دەکات
filter-speaks = زمان
filter-free = بەخۆڕایی
filter-no-id = ناسنامەی وێنەداری ناوێت
filter-distance = دووری
filter-open = کراوە
filter-remote = بە تەلەفۆن یان ئینتەرنێت
filter-undocumented = خزمەتی کەسانی بێ کاغەز دەکات
phase-urgent-safety = ئەمڕۆ
phase-stabilisation = ئەم مانگە
phase-long-term = بنیاتنانی ژیانێک
chip = { $name }: { $holds }، نەزانراو: { $unknown }

## Audiences: they follow “Serves” and “Made for”

audience-everyone = هەموو کەس
audience-lgbtq = کەسانی LGBTQI+
audience-trans = کەسانی ترانس
audience-women = ژنان
audience-men = پیاوان
audience-youth = گەنجان
audience-children = منداڵان
audience-families = خێزانەکان
audience-older-people = بەتەمەنەکان
audience-refugees = پەنابەران
audience-asylum-seekers = داواکارانی پەنابەری
audience-migrants = کۆچبەران
audience-undocumented = کەسانی بێ کاغەز
audience-survivors = ڕزگاربووانی توندوتیژی
audience-disabled-people = کەسانی خاوەن پێداویستیی تایبەت
audience-people-with-hiv = کەسانێک کە لەگەڵ ئێچ ئای ڤی دەژین
audience-sex-workers = کرێکارانی سێکس

## Crisis

crisis-heading-self-harm = ئێوە لەمەدا تەنیا نین. ئێستا لەگەڵ کەسێک قسە بکەن.
crisis-heading-immediate-danger = ئەگەر ئێوە ئێستا لە مەترسیدان
crisis-heading-recent-rape = ئەگەر کەسێک بە زۆر سێکسی لەگەڵدا کردوون
crisis-advice-self-harm = ئەم کەسانە گوێ دەگرن. پێویست ناکات ناوی خۆتان بڵێن.
crisis-advice-immediate-danger = ئەگەر دەتوانن، بچنە شوێنێک کە خەڵکی تری لێیە. کاتێک قسەکردن بێ مەترسی بوو، پەیوەندی بکەن.
crisis-advice-recent-rape = خەتای ئێوە نییە. هەر کەسێک بن، ئەم کەسانە یارمەتی دەدەن.
crisis-advice-medicine = دەرمانی دژی ئێچ ئای ڤی تەنیا کاتێک سوودی هەیە کە لە ماوەی 72 کاتژمێردا دەستی پێ بکەن: هەرچەند زووتر، باشتر. لە نەخۆشخانەیەک یان کلینیکێک داوای «PEP» بکەن.
crisis-no-country = ئەو وڵاتە هەڵبژێرن کە ئێستا تێیدان، تا ژمارەکانی فریاکەوتنی ئەوێ ببینن.
crisis-no-emergency = ژمارەکانی فریاکەوتنی { $country } لێرە نەزانراون.
crisis-no-lines = هیچ هێڵێکی قەیران لە ئەپەکەدا نییە کە بتوانن پێی بگەن. ئەمە واتای ئەوە نییە کە هیچ هێڵێک نییە.
now-heading-country = یارمەتی لە ئێستادا لە { $country }
now-heading = یارمەتی لە ئێستادا
now-no-country = هیچ وڵاتێک هەڵنەبژێردراوە: ئەم هێڵانە لەودیو سنوورەکانیش کار دەکەن. ئەو وڵاتە هەڵبژێرن کە ئێستا تێیدان، تا هێڵەکانی ئەوێ ببینن.

## What is on board

on-board =
    { $services ->
        [one] لە ئەپەکەدا { $services } خزمەتگوزاری بۆ { $country } هەیە، و { $international } کە لەودیو سنوورەکانیش کار دەکەن.
       *[other] لە ئەپەکەدا { $services } خزمەتگوزاری بۆ { $country } هەن، و { $international } کە لەودیو سنوورەکانیش کار دەکەن.
    }
on-board-nothing = خزمەتگوزارییەکان بۆ { $country } لە ئەپەکەدا: { $services }. ئەو خزمەتگوزارییانەی لەودیو سنوورەکانیش کار دەکەن: { $international }.
coverage-country = خزمەتگوزاری: { $services }، ڕێکخراو: { $organizations }، ژمارەکانی فریاکەوتن هەن
coverage-country-no-emergency = خزمەتگوزاری: { $services }، ڕێکخراو: { $organizations }، ژمارەکانی فریاکەوتن نەزانراون
coverage-all = خزمەتگوزاری: { $services }، ڕێکخراو: { $organizations }، وڵات: { $countries }. ئەو وڵاتانەی ژمارەکانی فریاکەوتنیان هەیە: { $emergency }.
pack-made = لە { $date } دروست کراوە
pack-embedded = لەگەڵ ئەپەکە دێت
pack-unproven = واژۆ نەکراوە، سەرچاوەکەی نەسەلمێنراوە

## A record

section-what = چی دەکات
section-asks = داوای چی دەکات
section-cost = چەندی تێدەچێت
section-who = خزمەتی کێ دەکات
section-access = زمانەکان و دەستڕاگەیشتن
section-hours = کاتەکانی کردنەوە
section-where = شوێن
section-organization = کێ پێشکەشی دەکات
section-trust = پێش ئەوەی متمانەی پێ بکەن
section-not-known = نەزانراو: { $list }
location-hidden = ناونیشانەکە پیشان نادرێت، بۆ پاراستنی ئەو کەسانەی لەوێن. پەیوەندی بکەن و بپرسن.
location-partial = تەنیا شارەکە پیشان دەدرێت، بۆ پاراستنی ئەو کەسانەی لەوێن. پەیوەندی بکەن و بپرسن.
location-virtual = تەنیا بە تەلەفۆن یان ئینتەرنێت.
ages-from = لە { $from } ساڵەوە
ages-to = تا { $to } ساڵ
ages = لە { $from } تا { $to } ساڵ
fact-name = ناو
fact-other-names = ناوەکانی تر
fact-about = دەربارە
fact-area = بۆ کوێ
fact-web = ماڵپەڕ
fact-email = ئیمەیڵ
fact-photo-id = ناسنامەی وێنەدار
fact-proof-of-residence = بەڵگەی شوێنی نیشتەجێبوون
fact-referral = ناردن لەلایەن کەسێکی ترەوە
fact-insurance = بیمەی تەندروستی
fact-appointment = وادەی پێشوەخت
fact-real-name = ناوی ڕاستەقینەتان
fact-documents = بەڵگەنامەکان
fact-application = چۆن داواکاری پێشکەش دەکرێت
fact-free = بەخۆڕایی
fact-cost = تێچوو
fact-serves = خزمەتی ئەمانە دەکات
fact-made-for = تایبەتە بە
fact-led-by = بەڕێوەبەرانی
fact-affirming = کەسانی LGBTQI+ وەک خۆیان قبووڵ دەکات و ڕێزیان دەگرێت
fact-affirming-evidence = ئەمە پشت بە چی دەبەستێت
fact-undocumented = خزمەتی کەسانی بێ کاغەز دەکات
fact-statuses = ئەو دۆخە یاساییانەی قبووڵ دەکرێن
fact-gender-rules = ڕێساکانی ڕەگەز (جێندەر)
fact-eligibility = کێ دەتوانێت بێت
fact-partner = هاوبەشی ژیان دەتوانێت لەگەڵتان بێت
fact-children = منداڵان دەتوانن لەگەڵتان بێن
fact-ages = تەمەن
fact-minors-alone = ئەوانە وەردەگرێت کە تەمەنیان لە خوار 18 ساڵە و بە تەنیا دێن
fact-may-tell-parents = لەوانەیە بە دایک و باوک بڵێت
fact-must-report = ناچارە بە لایەنێکی فەرمی ڕابگەیەنێت
fact-languages = زمانەکان
fact-interpreter = وەرگێڕ
fact-interpreter-gender = دەتوانن ڕەگەزی وەرگێڕەکە هەڵبژێرن
fact-sign-languages = زمانەکانی ئاماژە
fact-from-abroad = لە دەرەوەی وڵاتیشەوە کار دەکات
fact-wheelchair = بێ پلیکانە
fact-accessibility = ئاسانکاری بۆ دەستڕاگەیشتن
fact-address = ناونیشان
fact-postal = ناونیشانی پۆستە
fact-transport = چۆن دەگەنە ئەوێ
fact-discreet-entrance = دەرگایەک کە سەرنج ڕاناکێشێت
fact-police = پۆلیس یان بازگە لە ڕێگادا
fact-hours-printed = کاتەکان وەک چاپ کراون
fact-holidays = لە پشووە فەرمییەکاندا داخراوە
fact-appointment-only = تەنیا بە وادەی پێشوەخت
fact-time-zone = ناوچەی کاتی
fact-shares-data = زانیاریی خەڵک دەدات بە دەسەڵاتداران
fact-religious = پەیوەندیی ئایینی
fact-religion = کام ئایین
channel-phone = پەیوەندی بکەن
channel-sms = نامە بنێرن
channel-whatsapp = واتسئاپ
channel-signal = سیگناڵ
channel-email = ئیمەیڵ
channel-web = ماڵپەڕ
channel-walk-in = بچنە ئەوێ

## Categories: short names, as on a chip or in a list

category-crisis-line = هێڵی قەیران
category-suicide-prevention = ڕێگرتن لە خۆکوشتن
category-domestic-violence = توندوتیژی لە ماڵەوە
category-sexual-violence = یارمەتی دوای توندوتیژیی سێکسی
category-human-trafficking = بازرگانی بە مرۆڤ و کاری زۆرەملێ
category-hate-crime = تاوانی ڕق
category-protection-order = فەرمانی پاراستن
category-child-protection = پاراستنی منداڵان
category-elder-protection = پاراستنی بەتەمەنەکان و گەورەساڵانی خاوەن پێداویستیی تایبەت
category-missing-family = دۆزینەوەی خێزانی ونبوو
category-torture-survivors = چاودێری دوای ئەشکەنجە یان جەنگ
category-crime-victim-support = پشتیوانی دوای تاوان
category-human-rights-defenders = بەرگریکارانی مافی مرۆڤ
category-evacuation-relocation = دەرچوون لە وڵاتێک لە کاتی مەترسیدا
category-asylum-legal = پارێزەرانی پەنابەری
category-immigration-legal = پارێزەرانی کۆچ
category-detention-support = یارمەتی لە دەستبەسەریدا
category-citizenship = ڕەگەزنامە
category-legal-aid = یارمەتیی یاسایی
category-family-law = یاسای خێزان
category-discrimination = یارمەتی دژی جیاکاری
category-workers-rights = مافەکانی کار
category-tenant-rights = مافەکانی کرێچی
category-identity-documents = کاغەزی ناسنامە
category-name-gender-change = ناو و ڕەگەز لە کاغەزەکاندا
category-family-reunification = هێنانی خێزان
category-consular-help = باڵیۆزخانە و کونسوڵخانەکان
category-criminal-defence = بەرگری لە دۆسیەی تاواندا
category-reentry-support = یارمەتی دوای زیندان
category-emergency-shelter = جێگای نووستن بۆ ئەمشەو
category-womens-shelter = پەناگەی ژنان
category-youth-shelter = پەناگەی گەنجان
category-lgbtq-housing = شوێنی ژیان بۆ LGBTQ+
category-transitional-housing = شوێنی ژیانی کاتی
category-affordable-housing = خانووی هەرزان
category-housing-advice = ڕاوێژی خانوو
category-rent-help = یارمەتی بۆ کرێ
category-mortgage-help = یارمەتی بۆ قەرزی خانوو
category-utility-help = یارمەتی بۆ کارەبا، غاز و ئاو
category-furniture = کەلوپەلی ماڵ
category-home-repair = چاککردنەوەی ماڵ
category-food = خواردن
category-hot-meals = خواردنی گەرم
category-home-delivered-meals = خواردن کە دەهێنرێتە ماڵەوە
category-food-benefits = پارەی حکومەت بۆ خواردن
category-mother-child-nutrition = خواردن بۆ دایکان و منداڵانی بچووک
category-baby-supplies = شتومەک بۆ منداڵی ساوا
category-clothing = جلوبەرگ
category-hygiene = خۆشوشتن و پاکوخاوێنی
category-school-supplies = کەرەستەی قوتابخانە
category-holiday-help = یارمەتی لە جەژنەکاندا
category-phone-internet = تەلەفۆن و ئینتەرنێت
category-disaster-relief = فریاکەوتنی کارەسات
category-cash-help = پارەی فریاکەوتن
category-public-benefits = یارمەتیی حکومەت
category-disability-benefits = پارەی حکومەت بۆ خاوەن پێداویستیی تایبەت
category-unemployment-benefits = پارەی حکومەت بۆ بێکاری
category-veterans-services = سەربازانی پێشوو
category-debt-advice = ڕاوێژی قەرز
category-tax-help = یارمەتی بۆ باج
category-bank-money-transfer = بانک و ناردنی پارە
category-emergency-medical = فریاکەوتنی پزیشکی
category-primary-care = پزیشک و کلینیک
category-uninsured-care = پزیشک بەبێ بیمە
category-health-insurance = بیمەی تەندروستی
category-prescription-help = دەرمان
category-dental-care = پزیشکی ددان
category-eye-care = چاودێریی چاو
category-hearing-care = چاودێریی بیستن
category-vaccination = کوتان (ڤاکسین)
category-hiv-testing = پشکنینی ئێچ ئای ڤی
category-hiv-care = چارەسەری ئێچ ئای ڤی
category-hiv-prevention = PrEP و PEP
category-sti-testing = پشکنینی نەخۆشییە سێکسییەکان
category-pregnancy-test = پشکنینی دووگیانی
category-pregnancy-care = چاودێریی دووگیانی
category-contraception = ڕێگرتن لە دووگیانی
category-abortion-care = لەباربردن
category-gender-affirming-care = تەندروستیی ترانس
category-mental-health = تەندروستیی دەروونی
category-grief-support = پشتیوانی لە خەمی لەدەستدانی کەسێک
category-anger-management = یارمەتی بۆ ئازارنەدانی کەسانی تر
category-substance-use = یارمەتی بۆ ماددە هۆشبەرەکان
category-detox = پاککردنەوەی جەستە لە ماددە
category-alcohol-help = یارمەتی بۆ ئەلکهول
category-opioid-treatment = چارەسەری ئەفیۆن و هاوشێوەکانی
category-harm-reduction = کەمکردنەوەی زیان
category-smoking-cessation = یارمەتی بۆ وازهێنان لە جگەرە
category-gambling-help = یارمەتی بۆ قومار
category-disability-services = یارمەتی بۆ کەسانی خاوەن پێداویستیی تایبەت
category-autism-services = یارمەتی بۆ کەسانی ئۆتیزم
category-physical-therapy = چارەسەری سروشتی
category-chronic-illness = نەخۆشیی درێژخایەن
category-eating-nutrition = خواردن و خۆراک
category-home-care = چاودێری لە ماڵەوە
category-nursing-home = خانەی بەتەمەنان
category-hospice = چاودێریی کۆتایی ژیان
category-medical-transport = گواستنەوە بۆ لای پزیشک
category-funeral-help = یارمەتی بۆ ناشتن و پرسە
category-job-search = دۆزینەوەی کار
category-job-training = ڕاهێنانی کار
category-work-permit = مۆڵەتی کارکردن
category-business-support = دەستپێکردنی کاری بازرگانی
category-language-classes = خولی زمان
category-adult-education = قوتابخانە بۆ گەورەساڵان
category-computer-classes = خولی کۆمپیوتەر
category-school-enrolment = ناونووسین لە قوتابخانە
category-higher-education = خوێندنی باڵا
category-childcare = دایەنگە
category-childcare-costs = پارە بۆ دایەنگە
category-early-education = فێرکردنی منداڵانی بچووک
category-youth-programs = بەرنامەکانی گەنجان
category-lgbtq-community = کۆمەڵگەی LGBTQ+
category-lgbtq-youth = گەنجانی LGBTQ+
category-trans-community = کۆمەڵگەی ترانس
category-refugee-services = یارمەتی بۆ پەنابەران
category-resettlement = نیشتەجێکردنەوە لە وڵاتێکی تر
category-migrant-community = کۆمەڵگەی کۆچبەران
category-farmworker-services = یارمەتی بۆ کرێکارانی کێڵگە
category-sex-worker-support = پشتیوانی بۆ کرێکارانی سێکس
category-interpretation = وەرگێڕان
category-transport = هاتوچۆ
category-senior-services = یارمەتی بۆ بەتەمەنەکان
category-parenting = یارمەتی بۆ دایک و باوک
category-family-support = پشتیوانیی خێزان
category-adoption-foster = لەخۆگرتنی منداڵ و خێزانی جێگرەوە
category-support-groups = گرووپەکانی پشتیوانی
category-community-center = ناوەندە کۆمەڵایەتییەکان
category-spiritual-support = پشتیوانیی ڕۆحی
category-recreation = کاتی خۆش
category-volunteering = کاری خۆبەخش
category-mail-storage = ناونیشانی پۆستە و هەڵگرتنی کەلوپەل
category-pet-help = یارمەتی بۆ ئاژەڵ
category-information-referral = دۆزینەوەی شوێنی گونجاو
category-government-office = فەرمانگە حکومییەکان

## Screens

screen-app-name = { -app-name }
screen-exit = دەرچوون
screen-exit-label = یەکسەر دەربچن. شاشەیەکی بێ زیان دێت.
screen-cover = ڕێبەری گفتوگۆ
screen-back = گەڕانەوە
screen-next = دواتر
screen-skip = تێپەڕاندن
screen-done = تەواو
screen-cancel = ڕاگرتن
screen-retry = دووبارە هەوڵ بدەنەوە
screen-clear = وشەکان بسڕنەوە
screen-language = زمان
screen-language-heading = زمانی ئێوە
screen-country-heading = ئێستا لە کوێن؟
screen-country-note = ئەمە بڕیار دەدات کام یارمەتی سەرەتا پیشان بدرێت. هیچ بۆ هیچ شوێنێک نانێردرێت، و لەم مۆبایلە ناپرسرێت لە کوێیە.
screen-country-search = گەڕان بۆ وڵاتێک
screen-country-none = هیچ وڵاتێک هەڵنابژێرم
screen-country-keep = وڵاتەکە لەسەر ئەم مۆبایلە هەڵبگیرێت
screen-country-keep-note = ئەو کاتە هەر کەسێک ئەم مۆبایلە بپشکنێت، دەتوانێت بیبینێت. بەبێ نیشانە، کاتێک دەچنە دەرەوە لەبیر دەکرێت.
screen-change-country = { $place }. وڵات بگۆڕن
place-in = لە { $country }
place-none = هیچ وڵاتێک هەڵنەبژێردراوە
screen-now = ئێستا پێویستم بە یارمەتییە
screen-now-note = کێ لەم ساتەدا وەڵام دەداتەوە
screen-search = گەڕان
screen-search-hint = پێویستتان بە چییە؟ بە هەر زمانێک
screen-phases = بۆ کام قۆناغ پێویستتانە؟
screen-filters = پاڵاوتن
screen-preparing = پێڕستەکە ئامادە دەکرێت. ئەمە تەنیا یەک جار ڕوو دەدات.
screen-memory-only = لەسەر ئەم مۆبایلە جێگا نییە، یان کۆگاکەی لەسەر ئەپەکە داخراوە. ئەپەکە هەر کار دەکات، بەڵام هەموو جارێک کە دەکرێتەوە پێڕستەکە سەرلەنوێ ئامادە دەکات.
screen-numbers = پەیوەندی بکەن یان بنووسن
screen-no-number = هیچ ژمارەیەک لە ئەپەکەدا نییە.
screen-call-note = پەیوەندی یان نامە لە مێژووی خودی ئەم مۆبایلەدا دەمێنێتەوە.
screen-link-note = لاپەڕەکە لە وێبگەڕدا دەکرێتەوە، کە مێژوو هەڵدەگرێت و دەچێتە سەر ئینتەرنێت.
screen-channels = ڕێگاکانی تر
screen-about = چی دەکات
screen-why = بۆچی پیشان دراوە
screen-not-known = نەزانراو
screen-open = کراوەیە؟
screen-trust = تا چەند متمانە بەمە بکرێت
screen-sources = سەرچاوەکان
screen-categories = جۆری یارمەتی
screen-services = چی پێشکەش دەکات
screen-no-app = هیچ ئەپێک لەسەر ئەم مۆبایلە ناتوانێت ئەمە بکاتەوە. ژمارە و ناونیشانەکە پیشان دراون، تا بتوانن لە شوێنێکی تر بەکاریان بهێنن.
screen-on-board = ئەوەی لە ئەپەکەدایە
chip-set = { $name }
chip-set-label = { $name }، هەڵبژێردراوە.
chip-label = تەنیا ئەمە پیشان بدرێت: { $name }. ئەنجام: { $holds }، نەزانراو: { $unknown }.
map-action = لەسەر نەخشە پیشان بدرێت
map-note = ئەپی نەخشە لەوانەیە شوێنەکە هەڵبگرێت و بچێتە سەر ئینتەرنێت.
map-label = لەسەر نەخشە پیشان بدرێت: { $address }
channel-label = { $name }: { $address }
