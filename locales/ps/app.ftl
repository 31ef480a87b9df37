### What the app shows.
### State: draft. Not read by anybody who speaks it natively.

## The app

app-tagline = د هغو خلکو لپاره مرسته چې اړ شول لاړ شي، بې شبکې هم موندل کېږي.

## Dates, always in the Gregorian calendar

date-day = { $day } { $month } { $year }
date-both = { $date } ({ $local })
date-month = { $month } { $year }
date-month-1 = جنوري
date-month-2 = فبروري
date-month-3 = مارچ
date-month-4 = اپرېل
date-month-5 = مې
date-month-6 = جون
date-month-7 = جولای
date-month-8 = اګست
date-month-9 = سپټمبر
date-month-10 = اکتوبر
date-month-11 = نومبر
date-month-12 = ډسمبر
date-weekday-1 = دوشنبه
date-weekday-2 = سه شنبه
date-weekday-3 = چارشنبه
date-weekday-4 = پنجشنبه
date-weekday-5 = جمعه
date-weekday-6 = شنبه
date-weekday-7 = یکشنبه

time-weekday = { $weekday } { $time }
time-date = { $weekday } { $date }، { $time }
date-not-known = نامعلومه نېټه
date-undated = بې نېټې

## Lists and measures

list-separator = ،{ " " }
distance-kilometres = { $distance } کیلومتره

## Languages

language-own-name = پښتو
language-draft = مسوده: تر اوسه هېڅ داسې چا نه ده لوستې چې پر دې ژبه خبرې کوي.

## Texts of records

text-other-language = ژبه: { $language }
text-machine-made = د ماشین ژباړه، هېچا نه ده لوستې
text-outdated = له زاړه متن څخه ژباړل شوی

## Answers

answer-yes = هو
answer-no = نه

## Countries

country-none = د یوه ځانګړي هېواد نه دی
country-not-known = هېواد معلوم نه دی

## Whether it is open. Unknown is never closed.

opening-always = شپه او ورځ خلاص دی.
opening-open = اوس خلاص دی.
opening-open-until = تر { $time } پورې خلاص دی (وخت: { $zone }).
opening-opens-today = اوس بند دی، نن په { $time } خلاصېږي (وخت: { $zone }).
opening-closed = اوس بند دی.
opening-closed-until = اوس بند دی، خلاصېږي: { $time } (وخت: { $zone }).
opening-appointment = یوازې له مخکې په ټاکلي وخت.
opening-appointment-staffed = یوازې له مخکې په ټاکلي وخت. هلته تر { $time } پورې څوک شته (وخت: { $zone }).
opening-appointment-next = یوازې له مخکې په ټاکلي وخت. بل ځل به هلته څوک وي: { $time } (وخت: { $zone }).
opening-unknown = د کار وخت معلوم نه دی.
opening-unknown-text = معلومه نه ده چې اوس خلاص دی که بند: د کار وخت هماغسې ولولئ چې چاپ شوی دی.
opening-unknown-times = په دې ورځ خلاص دی، خو وخت یې معلوم نه دی.
opening-unknown-zone = معلومه نه ده چې اوس خلاص دی که بند: د هغه ځای ساعت معلوم نه دی.
opening-unknown-clock = معلومه نه ده چې اوس خلاص دی که بند: د دې دستګاه ساعت ناسم ښکاري.
opening-unknown-holiday = عمومي رخصتي ده: معلومه نه ده چې خلاص دی که بند.
opening-holiday-closed = هلته عمومي رخصتي ده.
opening-holiday-not-known = په عمومي رخصتۍ کې دا کېدای شي بل ډول وي.

## Hours in a record

hours-weekly = { $days }: له { $opens } تر { $closes }
hours-not-every-week = { $days }: له { $opens } تر { $closes }، خو هره اوونۍ نه. زنګ ووهئ او وپوښتئ چې کومه اوونۍ.
hours-times-unknown = { $days }: خلاص دی، وخت معلوم نه دی

## Numbers

phone-action-voice = زنګ ووهئ
phone-action-sms = پیغام ولېږئ
phone-action-whatsapp = واټساپ
phone-action-signal = سیګنال
phone-action-telegram = ټیلیګرام
phone-action-tty = لیکنی ټلیفون
phone-action-fax = فکس
phone-accessibility = { $action }، { $whom }: { $digits }
phone-accessibility-number = { $action }: { $digits }
phone-weak = یوازې له کمزورو سرچینو: کېدای شي ناسم وي.
phone-not-dialled = هماغسې ښودل شوی چې چاپ شوی دی، ځکه باوري نه ده چې څنګه ډایل کېږي.
phone-not-from-here = له هغه ځایه چې تاسو یاست، کار نه کوي.
phone-from-here-not-known = معلومه نه ده چې له هغه ځایه چې تاسو یاست، کار کوي که نه.
phone-free = زنګ وړیا دی.
phone-costs = زنګ پیسې غواړي.
phone-voicemail-safe = غږیز پیغام پرېښودلای شئ.
phone-voicemail-unsafe = غږیز پیغام مه پرېږدئ: کېدای شي خوندي نه وي.
phone-of-organization = د موسسې عمومي شمېره.
phone-short = یوازې په { $country } کې کار کوي. هماغسې یې ډایل کړئ.
phone-extension = داخلي شمېره { $extension }
phone-languages = ژبې: { $languages }.

## Emergency numbers

emergency-heading = په { $country } کې بېړنۍ شمېرې
emergency-note = یوازې په { $country } کې کار کوي. هماغسې یې ډایل کړئ.
emergency-all = پولیس، امبولانس او اور وژنه
emergency-police = پولیس
emergency-ambulance = امبولانس
emergency-fire = اور وژنه
emergency-unspecified = بېړنی حالت (معلومه نه ده چې کومه اداره ځواب ورکوي)
emergency-reaches = { $action }: { $services }
emergency-reaches-note = { $action }: { $services } ({ $note })

## A result

hit-subtitle = { $organization } · { $countries }
hit-subtitle-country = { $countries }
hit-accessibility = { $warning } { $title }. { $opening }
record-no-name = بې نومه
place-label = { $name }، { $country }
distance-line = په نېغه کرښه { $distance } لرې
distance-about = شاوخوا { $distance } لرې، د ښار له منځه اندازه شوی

## Why a result is here

why-crisis-self-harm = هغه وخت مرسته کوي چې د مرګ په اړه فکر کوئ
why-crisis-immediate-danger = هغه وخت مرسته کوي چې اوس په خطر کې یاست
why-crisis-recent-rape = له جنسي تاوتریخوالي وروسته مرسته کوي
why-name = نوم یې ستاسو له کلمو سره برابر دی
why-words = ستاسو کلمې پکې راغلې دي
why-words-prefix = یوه کلمه یې ستاسو په کلمه پیلېږي
why-words-need = ستاسو یوه کلمه د ده د کار نوم دی
why-words-script = په بل لیکدود کې یو نوم برابر دی
why-words-typo = یوه کلمه یې ستاسو کلمې ته ډېره نژدې ده
why-need = په «{ $need }» کې مرسته کوي (تاسو لیکلي: «{ $phrase }»)
why-country = هېواد: { $country }
why-international = له پولو هاخوا هم کار کوي
why-elsewhere = یوازې د دې هېوادونو لپاره: { $countries }
why-town = په { $town } کې یا ورته نژدې
why-remote = په ټلیفون یا انټرنټ
why-language = ژبه: { $language }
why-interpreter = ژباړن برابروي
why-serves = د چا لپاره: { $audience }
why-made-for = ځانګړی د دوی لپاره: { $audience }
why-phase-urgent-safety = نن مرسته کوي
why-phase-stabilisation = دا میاشت مرسته کوي
why-phase-long-term = د ژوند په جوړولو کې مرسته کوي
why-category = دا وړاندې کوي: «{ $category }»
why-free = وړیا دی
why-no-id = عکس لرونکې تذکره یا پېژندپاڼه نه غواړي
why-undocumented = بې اسنادو خلکو ته هم خدمت کوي
why-affirming = LGBTQI+ خلک هماغسې مني چې دي او درناوی یې کوي
why-open = اوس خلاص دی
why-open-until = تر { $time } پورې خلاص دی
why-always-open = شپه او ورځ خلاص دی
why-confirmed = تایید شوی، نېټه: { $date }

## What is not known of a result. Unknown is never no.

not-known-category = معلومه نه ده چې څه وړاندې کوي
not-known-phase = معلومه نه ده چې کله مرسته کوي
not-known-audience = معلومه نه ده چې دوی ته خدمت کوي که نه
not-known-speaks = معلومه نه ده چې پر دې ژبه خبرې کوي که نه
not-known-free = معلومه نه ده چې پیسې غواړي که نه
not-known-no-id = معلومه نه ده چې پېژندپاڼه غواړي که نه
not-known-distance = معلومه نه ده چې څومره لرې دی
not-known-open = معلومه نه ده چې هغه وخت خلاص دی که نه
not-known-remote = معلومه نه ده چې په ټلیفون یا انټرنټ مرسته کوي که نه
not-known-undocumented = معلومه نه ده چې بې اسنادو خلکو ته خدمت کوي که نه

## Warnings

warning-revoked = له دې لېست څخه ایستل شوی، نېټه: { $date }. مه یې کاروئ.
warning-shares-data = د خلکو معلومات چارواکو ته ورکوي.
warning-organization-closed = دا موسسه نوره نشته. زاړه لېستونه یې لا هم نوم اخلي.
warning-organization-renamed = د دې موسسې اوسنی نوم: { $name }.
warning-organization-renamed-unknown = دا موسسه اوس بل نوم لري.
warning-service-closed = دا خدمت نور نشته. زاړه لېستونه یې لا هم نوم اخلي.
warning-over = دا خدمت پای ته رسېدلی، نېټه: { $date }.
warning-not-yet = دا خدمت پیلېږي، نېټه: { $date }.
warning-temporarily-closed = اوس مهال بند دی (د معلوماتو نېټه: { $date }).
warning-at-capacity = اوس مهال هېڅوک نه مني (د معلوماتو نېټه: { $date }).
warning-call-first = لومړی زنګ ووهئ، د خالي بسترونو شمېر بدلېږي.
warning-may-tell = که ستاسو عمر له 18 کلونو کم وي: کېدای شي ستاسو مور و پلار یا یوې رسمي ادارې ته ووايي. مخکې له دې چې خپل نوم ووایئ، وپوښتئ.
warning-source-unproven = لاسلیک نه لري، سرچینه یې ثابته نه ده: هېڅوک د دې معلوماتو تضمین نه کوي.
warning-old = هغه څه چې موږ پرې پوهېږو زاړه دي (نېټه: { $date }). کېدای شي بدل شوي وي.
warning-danger-source = (ویونکی: { $source }، { $date })
warning-danger-shares-data = خطر: د خلکو معلومات پولیسو یا د کډوالۍ چارواکو ته ورکوي.
warning-danger-demands-money-or-documents = خطر: پیسې غواړي یا اسناد له ځان سره ساتي.
warning-danger-conversion-practices = خطر: هڅه کوي بدل کړي چې خلک له چا سره مینه لري یا دوی څوک دي.
warning-danger-hostile-to-trans = خطر: له ټرانس خلکو سره دښمني لري.
warning-danger-impersonated = خطر: څوک ځان د دې موسسې په نامه ښيي.
warning-danger-reported-unsafe = خطر: خبر ورکړل شوی چې خوندي نه دی.

## Trust. Only what somebody confirmed with the service is called confirmed.

trust-not-confirmed = موږ نه دی تایید کړی. سرچینه: { $source }، { $date }.
trust-confirmed = تایید شوی { $how }، نېټه: { $date }.
trust-confirmed-aging = وروستی ځل تایید شوی { $how }، نېټه: { $date }. له هغې څه وخت تېر شوی.
trust-confirmed-old = وروستی ځل تایید شوی { $how }، نېټه: { $date }. له هغې ډېر وخت تېر شوی: له تګ مخکې وپوښتئ.
trust-by-call = په زنګ
trust-by-visit = په لیدنه
trust-by-website = پر خپله پاڼه
trust-by-peer = د داسې چا له خوا چې کارولی یې دی
trust-by-organisation = د موسسې له خوا
trust-by-unknown = معلومه نه ده چې څنګه
trust-confidence-low = یوازې یوه سرچینه، او هغه یې هم خپله پاڼه نه ده.
trust-confidence-medium = څو سرچینې سره موافقې دي.
trust-confidence-high = خپله پاڼه یې، یا د یوې رسمي ادارې پاڼه، لوستل شوې ده.
trust-looked = وروستی ځل یې چا سرچینې کتلې، نېټه: { $date }.
trust-due = د بیا کتلو وخت یې رسېدلی.
source-not-known = نامعلومه سرچینه

## Search

search-no-country = هېڅ هېواد نه دی ټاکل شوی: دلته د ټولو هېوادونو مرستې ښودل کېږي. هره پایله د خپل هېواد نوم لري.
search-nothing-local = د { $country } لپاره لا په اپ کې هېڅ نشته.
search-distance-from-nowhere = واټنونه معلوم نه دي، ځکه هغه ځای نه دی ټاکل شوی چې له هغه ځایه اندازه شي.
search-not-known-kept = هغه چې معلوم نه دي هم ښودل کېږي، له نښې سره.
search-nothing-found = هېڅ ونه موندل شول.
search-nothing-else = له دې مرستې پرته، په اپ کې نور هېڅ ستاسو له کلمو سره برابر نه دي.
search-found =
    { $total ->
        [one] له { $total } پایلې { $shown }
       *[other] له { $total } پایلو { $shown }
    }
search-found-country =
    { $total ->
        [one] له { $total } پایلې { $shown }، چې د { $country } لپاره ده یا له هغه ځایه ورته رسېدای شئ
       *[other] له { $total } پایلو { $shown }، چې د { $country } لپاره دي یا له هغه ځایه ورته رسېدای شئ
    }
search-near = واټن له دې ځایه: { $place }
search-helpers = په { $country } کې د دې لپاره څوک ونه موندل شول. دوی ته کېدای شي معلومه وي چې څوک مرسته کولای شي.
search-elsewhere = په نورو هېوادونو کې. د هغه ځای لپاره نه دي چې تاسو پکې یاست.

## What to try

try-without-filter = له «{ $filter }» پرته: بیا { $count } پایلې.
try-take-unknown = هغه هم چې معلوم نه دي: بیا { $count } پایلې.
try-category = په «{ $category }» کې وګورئ.
try-elsewhere = په نورو هېوادونو کې پایلې: { $count }.
try-choose-country = یو هېواد وټاکئ.
try-other-words = لږې یا نورې کلمې وازمویئ، په هره ژبه.

## Filters

filter-category = څه وړاندې کوي
filter-phase = کله مرسته کوي
filter-audience = چا ته خدمت کوي
filter-speaks = ژبه
filter-free = وړیا
filter-no-id = عکس لرونکې تذکره یا پېژندپاڼه نه غواړي
filter-distance = واټن
filter-open = خلاص
filter-remote = په ټلیفون یا انټرنټ
filter-undocumented = بې اسنادو خلکو ته هم خدمت کوي
phase-urgent-safety = نن
phase-stabilisation = دا میاشت
phase-long-term = د ژوند جوړول
chip = { $name }: { $holds }، نامعلوم: { $unknown }

## Audiences: they follow “Serves” and “Made for”

audience-everyone = ټول خلک
audience-lgbtq = LGBTQI+ خلک
audience-trans = ټرانس خلک
audience-women = ښځې
audience-men = نارینه
audience-youth = ځوانان
audience-children = ماشومان
audience-families = کورنۍ
audience-older-people = زاړه خلک
audience-refugees = کډوال
audience-asylum-seekers = پناه غوښتونکي
audience-migrants = مهاجر
audience-undocumented = بې اسنادو خلک
audience-survivors = له تاوتریخوالي ژغورل شوي خلک
audience-disabled-people = معلولیت لرونکي خلک
audience-people-with-hiv = هغه خلک چې له اېچ آی وي سره ژوند کوي
audience-sex-workers = جنسي کارګران

## Crisis

crisis-heading-self-harm = تاسو په دې کې یوازې نه یاست. همدا اوس له چا سره خبرې وکړئ.
crisis-heading-immediate-danger = که اوس په خطر کې یاست
crisis-heading-recent-rape = که چا په زور جنسي اړیکه درسره کړې وي
crisis-advice-self-harm = دا خلک غوږ نیسي. اړتیا نشته چې خپل نوم ووایئ.
crisis-advice-immediate-danger = که کولای شئ، هلته لاړ شئ چې نور خلک وي. کله چې خبرې کول خوندي وي، زنګ ووهئ.
crisis-advice-recent-rape = دا ستاسو ملامتیا نه ده. هر څوک چې یاست، دا خلک مرسته کوي.
crisis-advice-medicine = د اېچ آی وي ضد دوا یوازې هغه وخت مرسته کوي چې په 72 ساعتونو کې یې پیل کړئ: هر څومره چې ژر وي، هومره ښه ده. په روغتون یا کلینیک کې د «PEP» غوښتنه وکړئ.
crisis-no-country = هغه هېواد وټاکئ چې اوس پکې یاست، څو یې بېړنۍ شمېرې ووینئ.
crisis-no-emergency = د { $country } بېړنۍ شمېرې دلته معلومې نه دي.
crisis-no-lines = په اپ کې داسې د بحران کرښه نشته چې تاسو ورته رسېدای شئ. د دې مانا دا نه ده چې هېڅ نشته.
now-heading-country = په { $country } کې همدا اوس مرسته
now-heading = همدا اوس مرسته
now-no-country = هېڅ هېواد نه دی ټاکل شوی: دا کرښې له پولو هاخوا هم کار کوي. هغه هېواد وټاکئ چې اوس پکې یاست، څو یې خپلې کرښې ووینئ.

## What is on board

on-board =
    { $services ->
        [one] په اپ کې د { $country } لپاره { $services } خدمت شته، او له پولو هاخوا کار کوونکي { $international }.
       *[other] په اپ کې د { $country } لپاره { $services } خدمتونه شته، او له پولو هاخوا کار کوونکي { $international }.
    }
on-board-nothing = په اپ کې د { $country } لپاره خدمتونه: { $services }. هغه خدمتونه چې له پولو هاخوا هم کار کوي: { $international }.
coverage-country = خدمتونه: { $services }، موسسې: { $organizations }، بېړنۍ شمېرې شته
coverage-country-no-emergency = خدمتونه: { $services }، موسسې: { $organizations }، بېړنۍ شمېرې معلومې نه دي
coverage-all = خدمتونه: { $services }، موسسې: { $organizations }، هېوادونه: { $countries }. هغه هېوادونه چې بېړنۍ شمېرې یې شته: { $emergency }.
pack-made = د جوړېدو نېټه: { $date }
pack-embedded = له اپ سره راځي
pack-unproven = لاسلیک نه لري، سرچینه یې ثابته نه ده

## A record

section-what = څه کوي
section-asks = څه غواړي
section-cost = څومره پیسې غواړي
section-who = چا ته خدمت کوي
section-access = ژبې او لاسرسی
section-hours = د کار وخت
section-where = چېرته
section-organization = څوک یې وړاندې کوي
section-trust = مخکې له دې چې باور پرې وکړئ
section-not-known = معلوم نه دي: { $list }
location-hidden = پته نه ښودل کېږي، څو هلته خلک خوندي وي. زنګ ووهئ او وپوښتئ.
location-partial = یوازې ښار ښودل کېږي، څو هلته خلک خوندي وي. زنګ ووهئ او وپوښتئ.
location-virtual = یوازې په ټلیفون یا انټرنټ.
ages-from = له { $from } کلونو پورته
ages-to = تر { $to } کلونو پورې
ages = له { $from } تر { $to } کلونو
fact-name = نوم
fact-other-names = نور نومونه
fact-about = په اړه یې
fact-area = د کوم ځای لپاره
fact-web = وېبپاڼه
fact-email = برېښنالیک
fact-photo-id = عکس لرونکې تذکره یا پېژندپاڼه
fact-proof-of-residence = د استوګنې ثبوت
fact-referral = د بل چا له خوا لېږل کېدل
fact-insurance = روغتیايي بیمه
fact-appointment = له مخکې ټاکلی وخت
fact-real-name = ستاسو اصلي نوم
fact-documents = اسناد
fact-application = څنګه غوښتنه وکړئ
fact-free = وړیا
fact-cost = لګښت
fact-serves = د چا لپاره
fact-made-for = ځانګړی د دوی لپاره
fact-led-by = مشري یې کوي
fact-affirming = LGBTQI+ خلک هماغسې مني چې دي او درناوی یې کوي
fact-affirming-evidence = دا خبره پر څه ولاړه ده
fact-undocumented = بې اسنادو خلکو ته هم خدمت کوي
fact-statuses = هغه حقوقي حالتونه چې منل کېږي
fact-gender-rules = د جنسیت قواعد
fact-eligibility = څوک راتلای شي
fact-partner = د ژوند ملګری یا ملګرې درسره راتلای شي
fact-children = ماشومان درسره راتلای شي
fact-ages = عمرونه
fact-minors-alone = له 18 کلونو کم عمره هغه مني چې یوازې راځي
fact-may-tell-parents = کېدای شي مور و پلار ته ووايي
fact-must-report = مجبور دی چې رسمي ادارې ته خبر ورکړي
fact-languages = ژبې
fact-interpreter = ژباړن
fact-interpreter-gender = د ژباړن جنسیت ټاکلای شئ
fact-sign-languages = د اشارو ژبې
fact-from-abroad = له بهر څخه هم کار کوي
fact-wheelchair = بې زینې
fact-accessibility = د لاسرسي اسانتیاوې
fact-address = پته
fact-postal = پوستي پته
fact-transport = هلته څنګه ورسېږئ
fact-discreet-entrance = داسې دروازه چې د خلکو پام نه وراوړي
fact-police = په لاره کې پولیس یا د تلاشۍ پوستې
fact-hours-printed = د کار وخت لکه چې چاپ شوی دی
fact-holidays = په عمومي رخصتیو کې بند
fact-appointment-only = یوازې له مخکې په ټاکلي وخت
fact-time-zone = د ځای ساعت
fact-shares-data = د خلکو معلومات چارواکو ته ورکوي
fact-religious = مذهبي تړاو
fact-religion = کوم دین یا مذهب
channel-phone = زنګ ووهئ
channel-sms = پیغام ولېږئ
channel-whatsapp = واټساپ
channel-signal = سیګنال
channel-email = برېښنالیک
channel-web = وېبپاڼه
channel-walk-in = هلته ورشئ

## Categories: short names, as on a chip or in a list

category-crisis-line = د بحران کرښه
category-suicide-prevention = د ځان وژنې مخنیوی
category-domestic-violence = په کور کې تاوتریخوالی
category-sexual-violence = له جنسي تاوتریخوالي وروسته مرسته
category-human-trafficking = د انسانانو قاچاق او جبري کار
category-hate-crime = د کرکې جرم
category-protection-order = د ساتنې حکم
category-child-protection = د ماشومانو ساتنه
category-elder-protection = د زړو او معلولیت لرونکو لویانو ساتنه
category-missing-family = د ورکې کورنۍ موندل
category-torture-survivors = له شکنجې یا جګړې وروسته پالنه
category-crime-victim-support = له جرم وروسته ملاتړ
category-human-rights-defenders = د بشري حقونو مدافعان
category-evacuation-relocation = په خطر کې له هېواده وتل
category-asylum-legal = د پناه وکیلان
category-immigration-legal = د کډوالۍ وکیلان
category-detention-support = په توقیف کې مرسته
category-citizenship = تابعیت
category-legal-aid = حقوقي مرسته
category-family-law = د کورنۍ قانون
category-discrimination = د تبعیض پر وړاندې مرسته
category-workers-rights = د کار حقونه
category-tenant-rights = د کرایه دارانو حقونه
category-identity-documents = د هویت اسناد
category-name-gender-change = په اسنادو کې نوم او جنسیت
category-family-reunification = د کورنۍ راوستل
category-consular-help = سفارتونه او قونسلګرۍ
category-criminal-defence = په جنايي قضیه کې دفاع
category-reentry-support = له زندان وروسته مرسته
category-emergency-shelter = د نن شپې لپاره د خوب ځای
category-womens-shelter = د ښځو سرپناه
category-youth-shelter = د ځوانانو سرپناه
category-lgbtq-housing = د LGBTQ+ استوګنځی
category-transitional-housing = لنډمهاله استوګنځی
category-affordable-housing = ارزانه استوګنځی
category-housing-advice = د کور په اړه مشوره
category-rent-help = د کرایې مرسته
category-mortgage-help = د کور د پور مرسته
category-utility-help = د برېښنا، ګازو او اوبو مرسته
category-furniture = د کور سامان
category-home-repair = د کور ترمیم
category-food = خواړه
category-hot-meals = ګرم خواړه
category-home-delivered-meals = کور ته راوړل شوي خواړه
category-food-benefits = د خوړو لپاره دولتي پیسې
category-mother-child-nutrition = د میندو او کوچنیو ماشومانو خواړه
category-baby-supplies = د تي خورو ماشومانو شیان
category-clothing = جامې
category-hygiene = د ځان مینځلو ځای او پاکوالی
category-school-supplies = د ښوونځي سامان
category-holiday-help = د اخترونو او جشنونو مرسته
category-phone-internet = ټلیفون او انټرنټ
category-disaster-relief = په ناورین کې مرسته
category-cash-help = بېړنۍ پیسې
category-public-benefits = دولتي مرستې
category-disability-benefits = د معلولیت دولتي مرستې
category-unemployment-benefits = د بې کارۍ دولتي مرستې
category-veterans-services = پخواني سرتېري
category-debt-advice = د پور په اړه مشوره
category-tax-help = د مالیې مرسته
category-bank-money-transfer = بانک او د پیسو لېږل
category-emergency-medical = بېړنۍ درملنه
category-primary-care = ډاکټران او کلینیکونه
category-uninsured-care = بې بیمې ډاکټران
category-health-insurance = روغتیايي بیمه
category-prescription-help = دوا
category-dental-care = د غاښونو ډاکټران
category-eye-care = د سترګو درملنه
category-hearing-care = د اورېدو درملنه
category-vaccination = واکسین
category-hiv-testing = د اېچ آی وي معاینه
category-hiv-care = د اېچ آی وي درملنه
category-hiv-prevention = PrEP او PEP
category-sti-testing = د جنسي ناروغیو معاینه
category-pregnancy-test = د امیندوارۍ معاینه
category-pregnancy-care = د امیندوارۍ پالنه
category-contraception = د امیندوارۍ مخنیوی
category-abortion-care = د امیندوارۍ پای ته رسول
category-gender-affirming-care = د ټرانس خلکو روغتیا
category-mental-health = رواني روغتیا
category-grief-support = په غم کې ملاتړ
category-anger-management = د نورو د نه ځورولو لپاره مرسته
category-substance-use = د نشه يي توکو په اړه مرسته
category-detox = له بدنه د نشې ایستل
category-alcohol-help = د الکولو په اړه مرسته
category-opioid-treatment = د اپینو او ورته توکو درملنه
category-harm-reduction = د زیان کمول
category-smoking-cessation = د سګرټو پرېښودو مرسته
category-gambling-help = د قمار په اړه مرسته
category-disability-services = د معلولیت لرونکو مرسته
category-autism-services = د اوټیزم لرونکو مرسته
category-physical-therapy = فزیوتراپي
category-chronic-illness = اوږده ناروغي
category-eating-nutrition = خوراک او تغذیه
category-home-care = په کور کې پالنه
category-nursing-home = د پالنې کورونه
category-hospice = د ژوند د پای پالنه
category-medical-transport = ډاکټر ته د وړلو موټر
category-funeral-help = د ښخولو مرسته
category-job-search = د کار موندل
category-job-training = د کار روزنه
category-work-permit = د کار اجازه
category-business-support = د کاروبار پیلول
category-language-classes = د ژبې ټولګي
category-adult-education = د لویانو ښوونځی
category-computer-classes = د کمپیوټر ټولګي
category-school-enrolment = په ښوونځي کې شاملول
category-higher-education = لوړې زده کړې
category-childcare = وړکتون
category-childcare-costs = د وړکتون پیسې
category-early-education = د کوچنیو ماشومانو زده کړه
category-youth-programs = د ځوانانو پروګرامونه
category-lgbtq-community = د LGBTQ+ ټولنه
category-lgbtq-youth = LGBTQ+ ځوانان
category-trans-community = د ټرانس خلکو ټولنه
category-refugee-services = د کډوالو مرسته
category-resettlement = په بل هېواد کې مېشتول
category-migrant-community = د مهاجرو ټولنه
category-farmworker-services = د کروندو کارګرانو مرسته
category-sex-worker-support = د جنسي کارګرانو ملاتړ
category-interpretation = ژباړنان
category-transport = تګ راتګ
category-senior-services = د زړو خلکو مرسته
category-parenting = د مور و پلار مرسته
category-family-support = د کورنۍ ملاتړ
category-adoption-foster = د ماشوم اخیستل او پالونکې کورنۍ
category-support-groups = د ملاتړ ډلې
category-community-center = ټولنیز مرکزونه
category-spiritual-support = معنوي ملاتړ
category-recreation = ساعت تېري
category-volunteering = رضاکارانه کار
category-mail-storage = پوستي پته او د سامان ساتل
category-pet-help = د څارویو مرسته
category-information-referral = د سم ځای موندل
category-government-office = دولتي دفترونه

## Screens

screen-app-name = { -app-name }
screen-exit = وتل
screen-exit-label = سمدستي ووځئ. یو بې زیانه سکرین راځي.
screen-cover = د خبرو اترو کتاب
screen-back = شاته
screen-next = بل
screen-skip = تېرېدل
screen-done = وشو
screen-cancel = درول
screen-retry = بیا هڅه وکړئ
screen-clear = کلمې پاکې کړئ
screen-language = ژبه
screen-language-heading = ستاسو ژبه
screen-country-heading = اوس چېرته یاست؟
screen-country-note = دا ټاکي چې کومه مرسته لومړی ښودل کېږي. هېڅ شی هېڅ ځای ته نه لېږل کېږي، او له دې ټلیفون څخه دا پوښتنه نه کېږي چې چېرته دی.
screen-country-search = هېواد ولټوئ
screen-country-none = هېڅ هېواد نه ټاکم
screen-country-keep = هېواد په دې ټلیفون کې وساتئ
screen-country-keep-note = بیا هر څوک چې دا ټلیفون لټوي، هغه لیدلای شي. که نښه نه وي، کله چې ووځئ هېرېږي.
screen-change-country = { $place }. هېواد بدل کړئ
place-in = په { $country } کې
place-none = هېڅ هېواد نه دی ټاکل شوی
screen-now = زه همدا اوس مرستې ته اړتیا لرم
screen-now-note = څوک همدا شېبه ځواب ورکوي
screen-search = لټون
screen-search-hint = څه ته اړتیا لرئ؟ په هره ژبه
screen-phases = د کوم پړاو لپاره یې غواړئ؟
screen-filters = چاڼ
screen-preparing = د مرستو لېست چمتو کېږي. دا یوازې یو ځل کېږي.
screen-memory-only = په دې ټلیفون کې ځای نشته، یا یې زېرمه د اپ پر مخ تړلې ده. اپ بیا هم کار کوي، خو هر ځل چې پیلېږي د مرستو لېست له سره چمتو کوي.
screen-numbers = زنګ ووهئ یا ولیکئ
screen-no-number = په اپ کې شمېره نشته.
screen-call-note = زنګ یا پیغام د همدې ټلیفون په تاریخچه کې پاتې کېږي.
screen-link-note = پاڼه په براوزر کې خلاصېږي، چې تاریخچه ساتي او انټرنټ ته ځي.
screen-channels = نورې لارې
screen-about = څه کوي
screen-why = ولې ښودل شوی
screen-not-known = معلوم نه دي
screen-open = خلاص دی؟
screen-trust = پر دې څومره باور کېدای شي
screen-sources = سرچینې
screen-categories = د مرستې ډول
screen-services = څه وړاندې کوي
screen-no-app = په دې ټلیفون کې هېڅ اپ دا نه شي خلاصولای. شمېره او پته ښودل شوي دي، څو یې په بل ځای کې وکاروئ.
screen-on-board = په اپ کې څه دي
chip-set = { $name }
chip-set-label = { $name }، ټاکل شوی.
chip-label = یوازې دا وښایئ: { $name }. پایلې: { $holds }، نامعلوم: { $unknown }.
map-action = په نقشه کې وښایئ
map-note = د نقشې اپ کېدای شي ځای وساتي او انټرنټ ته لاړ شي.
map-label = په نقشه کې وښایئ: { $address }
channel-label = { $name }: { $address }
