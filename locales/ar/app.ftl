### What the app shows.
### State: draft. Not read by anybody who speaks it natively.

## The app

app-tagline = مساعدة لمن اضطرّوا إلى الرحيل، متاحة من دون إنترنت.

## Dates, always in the Gregorian calendar

date-day = { $day } { $month } { $year }
date-both = { $date } ({ $local })
date-month = { $month } { $year }
date-month-1 = كانون الثاني/يناير
date-month-2 = شباط/فبراير
date-month-3 = آذار/مارس
date-month-4 = نيسان/أبريل
date-month-5 = أيار/مايو
date-month-6 = حزيران/يونيو
date-month-7 = تموز/يوليو
date-month-8 = آب/أغسطس
date-month-9 = أيلول/سبتمبر
date-month-10 = تشرين الأول/أكتوبر
date-month-11 = تشرين الثاني/نوفمبر
date-month-12 = كانون الأول/ديسمبر
date-weekday-1 = الاثنين
date-weekday-2 = الثلاثاء
date-weekday-3 = الأربعاء
date-weekday-4 = الخميس
date-weekday-5 = الجمعة
date-weekday-6 = السبت
date-weekday-7 = الأحد

time-weekday = يوم { $weekday } الساعة { $time }
time-date = يوم { $weekday } { $date }، الساعة { $time }
date-not-known = تاريخ غير معروف
date-undated = بلا تاريخ

## Lists and measures

list-separator = ،{ " " }
distance-kilometres = { $distance } كم

## Languages

language-own-name = العربية
language-draft = مسودة: لم يقرأها بعدُ أيّ شخص يتحدث هذه اللغة.

## Texts of records

text-other-language = اللغة: { $language }
text-machine-made = ترجمة آلية لم يقرأها أحد
text-outdated = ترجمة لنص أقدم

## Answers

answer-yes = نعم
answer-no = لا

## Countries

country-none = غير مرتبط ببلد واحد
country-not-known = البلد غير معروف

## Whether it is open. Unknown is never closed.

opening-always = مفتوح ليلًا ونهارًا.
opening-open = مفتوح الآن.
opening-open-until = مفتوح حتى { $time } (بتوقيت { $zone }).
opening-opens-today = مغلق الآن، يفتح اليوم الساعة { $time } (بتوقيت { $zone }).
opening-closed = مغلق الآن.
opening-closed-until = مغلق الآن، يفتح { $time } (بتوقيت { $zone }).
opening-appointment = بموعد مسبق فقط.
opening-appointment-staffed = بموعد مسبق فقط. يوجد أحد هناك حتى { $time } (بتوقيت { $zone }).
opening-appointment-next = بموعد مسبق فقط. أقرب وقت يوجد فيه أحد هناك: { $time } (بتوقيت { $zone }).
opening-unknown = ساعات العمل غير معروفة.
opening-unknown-text = غير معروف إن كان مفتوحًا الآن: يُرجى الاطلاع على ساعات العمل كما نُشرت.
opening-unknown-times = مفتوح في هذا اليوم، في أوقات غير معروفة.
opening-unknown-zone = غير معروف إن كان مفتوحًا الآن: المنطقة الزمنية غير معروفة.
opening-unknown-clock = غير معروف إن كان مفتوحًا الآن: تبدو ساعة هذا الجهاز خاطئة.
opening-unknown-holiday = عطلة رسمية: غير معروف إن كان مفتوحًا.
opening-holiday-closed = اليوم عطلة رسمية هناك.
opening-holiday-not-known = قد يختلف ذلك في العطل الرسمية.

## Hours in a record

hours-weekly = { $days }: من { $opens } إلى { $closes }
hours-not-every-week = { $days }: من { $opens } إلى { $closes }، وليس كل أسبوع. يمكنك الاتصال للسؤال عن الأسابيع.
hours-times-unknown = { $days }: مفتوح، والأوقات غير معروفة

## Numbers

phone-action-voice = اتصال
phone-action-sms = رسالة نصية
phone-action-whatsapp = واتساب
phone-action-signal = سيغنال
phone-action-telegram = تيليغرام
phone-action-tty = هاتف نصي
phone-action-fax = فاكس
phone-accessibility = { $action }، { $whom }: { $digits }
phone-accessibility-number = { $action }: { $digits }
phone-weak = من مصادر ضعيفة فقط: قد يكون خاطئًا.
phone-not-dialled = الرقم معروض كما نُشر، لأن طريقة طلبه ليست أكيدة.
phone-not-from-here = لا يعمل من مكان وجودك.
phone-from-here-not-known = غير معروف إن كان يعمل من مكان وجودك.
phone-free = الاتصال مجاني.
phone-costs = الاتصال ليس مجانيًّا.
phone-voicemail-safe = يمكنك ترك رسالة صوتية.
phone-voicemail-unsafe = يجب عدم ترك رسالة صوتية: قد لا يكون ذلك آمنًا.
phone-of-organization = الرقم العام للمنظمة.
phone-short = يعمل في { $country } فقط. يُطلب كما هو.
phone-extension = الرقم الداخلي { $extension }
phone-languages = اللغات: { $languages }.

## Emergency numbers

emergency-heading = أرقام الطوارئ في { $country }
emergency-note = تعمل في { $country } فقط. تُطلب كما هي.
emergency-all = الشرطة والإسعاف والإطفاء
emergency-police = الشرطة
emergency-ambulance = الإسعاف
emergency-fire = الإطفاء
emergency-unspecified = الطوارئ (غير معروف أيّ جهة تجيب)
emergency-reaches = { $action }: { $services }
emergency-reaches-note = { $action }: { $services } ({ $note })

## A result

hit-subtitle = { $organization } · { $countries }
hit-subtitle-country = { $countries }
hit-accessibility = { $warning } { $title }. { $opening }
record-no-name = بلا اسم
place-label = { $name }، { $country }
distance-line = على بُعد { $distance } في خط مستقيم
distance-about = على بُعد نحو { $distance }، تُحسب من وسط المدينة

## Why a result is here

why-crisis-self-harm = تساعد عند التفكير في الموت
why-crisis-immediate-danger = تساعد إن كنت في خطر الآن
why-crisis-recent-rape = تساعد بعد العنف الجنسي
why-name = اسمها يطابق كلماتك
why-words = كلماتك مذكورة فيها
why-words-prefix = كلمة من كلماتك هي بداية كلمة فيها
why-words-need = كلمة من كلماتك تسمّي ما تقدّمه
why-words-script = اسم بأحرف أخرى يطابق كلماتك
why-words-typo = فيها كلمة قريبة جدًّا من كلمتك
why-need = تساعد بشأن «{ $need }» (كلماتك: «{ $phrase }»)
why-country = تغطّي { $country }
why-international = تعمل عبر الحدود
why-elsewhere = تغطّي { $countries } فقط
why-town = في { $town } أو بالقرب منها
why-remote = عبر الهاتف أو الإنترنت
why-language = تتحدث { $language }
why-interpreter = توفّر ترجمة شفهية
why-serves = تخدم { $audience }
why-made-for = مخصَّصة من أجل { $audience }
why-phase-urgent-safety = تساعد اليوم
why-phase-stabilisation = تساعد هذا الشهر
why-phase-long-term = تساعد على بناء حياة
why-category = نوع المساعدة: «{ $category }»
why-free = مجانية
why-no-id = لا تطلب هوية بصورة
why-undocumented = تخدم أشخاصًا بلا أوراق إقامة
why-affirming = تتقبّل أفراد مجتمع الميم عين وتدعمهم
why-open = مفتوح الآن
why-open-until = مفتوح حتى { $time }
why-always-open = مفتوح ليلًا ونهارًا
why-confirmed = تم التأكيد في { $date }

## What is not known of a result. Unknown is never no.

not-known-category = غير معروف ماذا تقدّم
not-known-phase = غير معروف متى تساعد
not-known-audience = غير معروف إن كانت تخدم هذه الفئة
not-known-speaks = غير معروف إن كانت تتحدث هذه اللغة
not-known-free = غير معروف إن كانت تكلّف شيئًا
not-known-no-id = غير معروف إن كانت تطلب هوية
not-known-distance = غير معروف كم تبعد
not-known-open = غير معروف إن كان مفتوحًا في ذلك الوقت
not-known-remote = غير معروف إن كانت تساعد عبر الهاتف أو الإنترنت
not-known-undocumented = غير معروف إن كانت تخدم أشخاصًا بلا أوراق إقامة

## Warnings

warning-revoked = سُحبت هذه المعلومات من الدليل في { $date }. يجب عدم استخدامها.
warning-shares-data = هذه الجهة تعطي بيانات الناس للسلطات.
warning-organization-closed = لم تعد هذه المنظمة موجودة. ما زالت قوائم قديمة تذكرها.
warning-organization-renamed = اسم هذه المنظمة الآن { $name }.
warning-organization-renamed-unknown = لهذه المنظمة الآن اسم آخر.
warning-service-closed = لم تعد هذه الخدمة موجودة. ما زالت قوائم قديمة تذكرها.
warning-over = انتهت هذه الخدمة في { $date }.
warning-not-yet = تبدأ هذه الخدمة في { $date }.
warning-temporarily-closed = هذه الجهة مغلقة مؤقتًا (هذا ما كان معروفًا في { $date }).
warning-at-capacity = هذه الجهة لا تستقبل أحدًا حاليًّا (هذا ما كان معروفًا في { $date }).
warning-call-first = الأفضل الاتصال أولًا: الأسرّة المتاحة تتغيّر.
warning-may-tell = إن كان عمرك أقل من 18 عامًا: قد تُخبر هذه الجهة أهلك أو جهة رسمية. الأفضل السؤال عن ذلك قبل ذكر اسمك.
warning-source-unproven = بلا توقيع ومصدره غير مثبت: لا أحد يضمن صحة هذه المعلومات.
warning-old = ما نعرفه قديم (تاريخه: { $date }). ربما تغيّر.
warning-danger-source = (بحسب { $source }، { $date })
warning-danger-shares-data = خطر: هذه الجهة تعطي بيانات الناس للشرطة أو لسلطات الهجرة.
warning-danger-demands-money-or-documents = خطر: هذه الجهة تطالب بالمال أو تحتجز الوثائق.
warning-danger-conversion-practices = خطر: هذه الجهة تحاول تغيير ميول الناس العاطفية أو هويّتهم.
warning-danger-hostile-to-trans = خطر: هذه الجهة معادية للعابرات والعابرين جندريًّا.
warning-danger-impersonated = خطر: هناك من ينتحل اسم هذه المنظمة.
warning-danger-reported-unsafe = خطر: جرى التبليغ عن أن هذه الجهة غير آمنة.

## Trust. Only what somebody confirmed with the service is called confirmed.

trust-not-confirmed = غير مؤكَّد من جهتنا. المصدر: { $source }، { $date }.
trust-confirmed = تم التأكيد في { $date }، { $how }.
trust-confirmed-aging = آخر تأكيد كان في { $date }، { $how }. مضى على ذلك بعض الوقت.
trust-confirmed-old = آخر تأكيد كان في { $date }، { $how }. مضى على ذلك وقت طويل: الأفضل السؤال قبل الذهاب.
trust-by-call = باتصال هاتفي
trust-by-visit = بزيارة
trust-by-website = من صفحتها الخاصة
trust-by-peer = من شخص استخدمها
trust-by-organisation = من المنظمة نفسها
trust-by-unknown = بطريقة غير معروفة
trust-confidence-low = مصدر واحد فقط، وليس صفحتها الخاصة.
trust-confidence-medium = عدة مصادر متفقة.
trust-confidence-high = قُرئت صفحتها الخاصة، أو صفحة جهة رسمية.
trust-looked = آخر مرة نظر فيها أحد في مصادرها: { $date }.
trust-due = حان وقت مراجعتها من جديد.
source-not-known = مصدر غير معروف

## Search

search-no-country = لم يتم اختيار بلد: تظهر هنا مساعدة لكل البلدان. كل نتيجة تذكر بلدها.
search-nothing-local = لا يوجد في التطبيق بعدُ شيء يخص { $country }.
search-distance-from-nowhere = المسافات غير معروفة، لأنه لم يتم اختيار مكان تُحسب منه.
search-not-known-kept = ما هو غير معروف يظهر أيضًا، وعليه علامة.
search-nothing-found = لم نجد شيئًا.
search-nothing-else = إلى جانب هذه المساعدة، لا شيء آخر في التطبيق يطابق كلماتك.
search-found =
    { $total ->
        [zero] النتائج: { $shown } من { $total }
        [one] النتيجة: { $shown } من { $total }
        [two] النتيجتان: { $shown } من { $total }
        [few] { $shown } من { $total } نتائج
        [many] { $shown } من { $total } نتيجة
       *[other] { $shown } من { $total } نتيجة
    }
search-found-country =
    { $total ->
        [zero] النتائج التي تغطّي { $country } أو يمكن الوصول إليها من هناك: { $shown } من { $total }
        [one] النتيجة التي تغطّي { $country } أو يمكن الوصول إليها من هناك: { $shown } من { $total }
        [two] النتيجتان اللتان تغطّيان { $country } أو يمكن الوصول إليهما من هناك: { $shown } من { $total }
        [few] { $shown } من { $total } نتائج تغطّي { $country } أو يمكن الوصول إليها من هناك
        [many] { $shown } من { $total } نتيجة تغطّي { $country } أو يمكن الوصول إليها من هناك
       *[other] { $shown } من { $total } نتيجة تغطّي { $country } أو يمكن الوصول إليها من هناك
    }
search-near = المسافات من { $place }
search-helpers = لم نجد أحدًا لهذا في { $country }. قد تعرف هذه الجهات من يستطيع المساعدة.
search-elsewhere = في بلدان أخرى. ليست للمكان الذي أنت فيه.

## What to try

try-without-filter = من دون «{ $filter }»: عدد النتائج { $count }.
try-take-unknown = مع ما هو غير معروف أيضًا: عدد النتائج { $count }.
try-category = يمكنك النظر في «{ $category }».
try-elsewhere = عدد النتائج في بلدان أخرى: { $count }.
try-choose-country = يمكنك اختيار بلد.
try-other-words = يمكنك تجربة كلمات أقل أو كلمات أخرى، بأيّ لغة.

## Filters

filter-category = ما تقدّمه
filter-phase = متى تساعد
filter-audience = من تخدم
filter-speaks = اللغة
filter-free = مجانية
filter-no-id = لا تطلب هوية بصورة
filter-distance = المسافة
filter-open = مفتوح
filter-remote = عبر الهاتف أو الإنترنت
filter-undocumented = تخدم أشخاصًا بلا أوراق إقامة
phase-urgent-safety = اليوم
phase-stabilisation = هذا الشهر
phase-long-term = بناء حياة
chip = { $name }: { $holds }، وغير معروف: { $unknown }

## Audiences: they follow “Serves” and “Made for”

audience-everyone = الجميع
audience-lgbtq = أفراد مجتمع الميم عين
audience-trans = العابرات والعابرين جندريًّا
audience-women = النساء
audience-men = الرجال
audience-youth = الشابات والشبان
audience-children = الأطفال
audience-families = العائلات
audience-older-people = كبار السن
audience-refugees = اللاجئات واللاجئين
audience-asylum-seekers = طالبات وطالبي اللجوء
audience-migrants = المهاجرات والمهاجرين
audience-undocumented = أشخاص بلا أوراق إقامة
audience-survivors = الناجيات والناجين من العنف
audience-disabled-people = الأشخاص ذوي الإعاقة
audience-people-with-hiv = المتعايشات والمتعايشين مع فيروس نقص المناعة (HIV)
audience-sex-workers = العاملات والعاملين في مجال الجنس

## Crisis

crisis-heading-self-harm = لست وحدك في هذا. يمكنك التحدث إلى شخص الآن.
crisis-heading-immediate-danger = إن كنت في خطر الآن
crisis-heading-recent-rape = إن أجبرك أحد على ممارسة الجنس
crisis-advice-self-harm = هنا من يستمع إليك. لا حاجة إلى ذكر اسمك.
crisis-advice-immediate-danger = إن أمكنك، فالأفضل الذهاب إلى مكان فيه أشخاص آخرون. يمكنك الاتصال عندما يكون الكلام آمنًا.
crisis-advice-recent-rape = ليس هذا ذنبك. هنا من يساعدك، أيًّا كنت.
crisis-advice-medicine = الدواء الذي يقي من فيروس نقص المناعة (HIV) لا يفيد إلا إذا بدأ خلال 72 ساعة: كلما كان أسرع كان أفضل. يمكنك طلب «PEP» في مستشفى أو عيادة.
crisis-no-country = لرؤية أرقام الطوارئ، يُرجى اختيار البلد الذي أنت فيه.
crisis-no-emergency = أرقام الطوارئ في { $country } غير معروفة هنا.
crisis-no-lines = لا يوجد في التطبيق خط أزمات يمكنك الوصول إليه. هذا لا يعني أنه لا يوجد أيّ خط.
now-heading-country = المساعدة الآن في { $country }
now-heading = المساعدة الآن
now-no-country = لم يتم اختيار بلد: هذه الخطوط تعمل عبر الحدود. لرؤية خطوط البلد الذي أنت فيه، يُرجى اختياره.

## What is on board

on-board =
    { $services ->
        [zero] عدد الخدمات التي تغطّي { $country } في التطبيق: { $services }. عدد الخدمات التي تعمل عبر الحدود: { $international }.
        [one] عدد الخدمات التي تغطّي { $country } في التطبيق: { $services }. عدد الخدمات التي تعمل عبر الحدود: { $international }.
        [two] عدد الخدمات التي تغطّي { $country } في التطبيق: { $services }. عدد الخدمات التي تعمل عبر الحدود: { $international }.
        [few] في التطبيق { $services } خدمات تغطّي { $country }. عدد الخدمات التي تعمل عبر الحدود: { $international }.
        [many] في التطبيق { $services } خدمة تغطّي { $country }. عدد الخدمات التي تعمل عبر الحدود: { $international }.
       *[other] في التطبيق { $services } خدمة تغطّي { $country }. عدد الخدمات التي تعمل عبر الحدود: { $international }.
    }
on-board-nothing = عدد الخدمات التي تغطّي { $country } في التطبيق: { $services }. عدد الخدمات التي تعمل عبر الحدود: { $international }.
coverage-country = الخدمات: { $services }، المنظمات: { $organizations }، مع أرقام الطوارئ
coverage-country-no-emergency = الخدمات: { $services }، المنظمات: { $organizations }، أرقام الطوارئ غير معروفة
coverage-all = الخدمات: { $services }، المنظمات: { $organizations }، البلدان: { $countries }. عدد البلدان التي نعرف أرقام الطوارئ فيها: { $emergency }.
pack-made = أُعدّ في { $date }
pack-embedded = يأتي مع التطبيق
pack-unproven = بلا توقيع، ومصدره غير مثبت

## A record

section-what = ماذا تفعل
section-asks = ماذا تطلب
section-cost = كم تكلّف
section-who = من تخدم
section-access = اللغات وسهولة الوصول
section-hours = ساعات العمل
section-where = المكان
section-organization = من يقدّمها
section-trust = قبل الوثوق بها
section-not-known = غير معروف: { $list }
location-hidden = العنوان غير معروض، حمايةً لمن هم هناك. يمكنك الاتصال للسؤال عنه.
location-partial = لا يظهر إلا اسم البلدة أو المدينة، حمايةً لمن هم هناك. يمكنك الاتصال للسؤال.
location-virtual = عبر الهاتف أو الإنترنت فقط.
ages-from = من عمر { $from } فما فوق
ages-to = حتى عمر { $to }
ages = من عمر { $from } إلى { $to }
fact-name = الاسم
fact-other-names = أسماء أخرى
fact-about = نبذة
fact-area = تغطّي
fact-web = الموقع
fact-email = البريد الإلكتروني
fact-photo-id = هوية بصورة
fact-proof-of-residence = إثبات مكان السكن
fact-referral = إحالة من جهة أخرى
fact-insurance = تأمين صحي
fact-appointment = موعد
fact-real-name = اسمك الحقيقي
fact-documents = وثائق
fact-application = كيفية التقديم
fact-free = مجانية
fact-cost = التكلفة
fact-serves = تخدم
fact-made-for = مخصَّصة من أجل
fact-led-by = بقيادة
fact-affirming = تتقبّل أفراد مجتمع الميم عين وتدعمهم
fact-affirming-evidence = على أيّ أساس
fact-undocumented = تخدم أشخاصًا بلا أوراق إقامة
fact-statuses = أوضاع الإقامة المقبولة
fact-gender-rules = قواعد تتعلق بالجندر
fact-eligibility = من يمكنه المجيء
fact-partner = يمكن أن يأتي معك شريك أو شريكة
fact-children = يمكن أن يأتي معك أطفال
fact-ages = الأعمار
fact-minors-alone = تستقبل من هم دون 18 عامًا وحدهم
fact-may-tell-parents = احتمال إخبار الأهل
fact-must-report = إلزام بإبلاغ جهة رسمية
fact-languages = اللغات
fact-interpreter = ترجمة شفهية
fact-interpreter-gender = يمكنك اختيار جندر من يترجم
fact-sign-languages = لغات الإشارة
fact-from-abroad = تعمل من خارج البلد
fact-wheelchair = الوصول ممكن من دون درج
fact-accessibility = تسهيلات الوصول
fact-address = العنوان
fact-postal = العنوان البريدي
fact-transport = كيفية الوصول
fact-discreet-entrance = مدخل لا يلفت النظر
fact-police = شرطة أو نقاط تفتيش في الطريق
fact-hours-printed = ساعات العمل كما نُشرت
fact-holidays = مغلق في العطل الرسمية
fact-appointment-only = بموعد مسبق فقط
fact-time-zone = المنطقة الزمنية
fact-shares-data = تعطي بيانات الناس للسلطات
fact-religious = صلة بجهة دينية
fact-religion = أيّ جهة دينية
channel-phone = اتصال
channel-sms = رسالة نصية
channel-whatsapp = واتساب
channel-signal = سيغنال
channel-email = بريد إلكتروني
channel-web = موقع إلكتروني
channel-walk-in = الذهاب إلى المكان

## Categories: short names, as on a chip or in a list

category-crisis-line = خط الأزمات
category-suicide-prevention = الوقاية من الانتحار
category-domestic-violence = العنف في البيت
category-sexual-violence = مساعدة بعد العنف الجنسي
category-human-trafficking = الاتجار بالبشر والعمل القسري
category-hate-crime = جرائم الكراهية
category-protection-order = أمر حماية
category-child-protection = حماية الأطفال
category-elder-protection = حماية كبار السن والبالغين ذوي الإعاقة
category-missing-family = البحث عن أفراد العائلة المفقودين
category-torture-survivors = رعاية بعد التعذيب أو الحرب
category-crime-victim-support = دعم بعد جريمة
category-human-rights-defenders = المدافعات والمدافعون عن حقوق الإنسان
category-evacuation-relocation = مغادرة بلد عند الخطر
category-asylum-legal = محامون لقضايا اللجوء
category-immigration-legal = محامون لقضايا الهجرة
category-detention-support = مساعدة في الاحتجاز
category-citizenship = الجنسية
category-legal-aid = مساعدة قانونية
category-family-law = قانون الأسرة
category-discrimination = مساعدة ضد التمييز
category-workers-rights = الحقوق في العمل
category-tenant-rights = حقوق المستأجرين
category-identity-documents = وثائق الهوية
category-name-gender-change = الاسم والجندر في الوثائق
category-family-reunification = لمّ شمل العائلة
category-consular-help = السفارات والقنصليات
category-criminal-defence = الدفاع في القضايا الجنائية
category-reentry-support = مساعدة بعد السجن
category-emergency-shelter = مكان للنوم الليلة
category-womens-shelter = مأوى للنساء
category-youth-shelter = مأوى للشابات والشبان
category-lgbtq-housing = سكن لمجتمع الميم عين
category-transitional-housing = سكن انتقالي
category-affordable-housing = سكن منخفض التكلفة
category-housing-advice = استشارات السكن
category-rent-help = مساعدة في الإيجار
category-mortgage-help = مساعدة في القرض العقاري
category-utility-help = مساعدة في الكهرباء والغاز والماء
category-furniture = أثاث
category-home-repair = إصلاح المنزل
category-food = طعام
category-hot-meals = وجبات ساخنة
category-home-delivered-meals = وجبات تصل إلى البيت
category-food-benefits = إعانة حكومية للطعام
category-mother-child-nutrition = غذاء للأمهات والأطفال الصغار
category-baby-supplies = مستلزمات الرضّع
category-clothing = ملابس
category-hygiene = الاستحمام والنظافة
category-school-supplies = لوازم المدرسة
category-holiday-help = مساعدة في الأعياد
category-phone-internet = هاتف وإنترنت
category-disaster-relief = إغاثة في الكوارث
category-cash-help = مال للطوارئ
category-public-benefits = إعانات حكومية
category-disability-benefits = إعانات الإعاقة
category-unemployment-benefits = إعانات البطالة
category-veterans-services = المحاربون القدامى
category-debt-advice = استشارات الديون
category-tax-help = مساعدة في الضرائب
category-bank-money-transfer = البنوك وإرسال المال
category-emergency-medical = طوارئ طبية
category-primary-care = عيادات وأطباء
category-uninsured-care = علاج بلا تأمين صحي
category-health-insurance = تأمين صحي
category-prescription-help = أدوية
category-dental-care = طب الأسنان
category-eye-care = رعاية العيون
category-hearing-care = رعاية السمع
category-vaccination = تطعيم
category-hiv-testing = فحص فيروس نقص المناعة (HIV)
category-hiv-care = رعاية المتعايشين مع فيروس نقص المناعة (HIV)
category-hiv-prevention = أدوية PrEP وPEP للوقاية من HIV
category-sti-testing = فحص الأمراض المنقولة جنسيًّا
category-pregnancy-test = اختبار الحمل
category-pregnancy-care = رعاية الحمل
category-contraception = منع الحمل
category-abortion-care = رعاية الإجهاض
category-gender-affirming-care = رعاية صحية للعابرات والعابرين
category-mental-health = الصحة النفسية
category-grief-support = دعم بعد فقدان شخص عزيز
category-anger-management = مساعدة على التوقف عن إيذاء الآخرين
category-substance-use = مساعدة بشأن المخدرات
category-detox = سحب السموم
category-alcohol-help = مساعدة بشأن الكحول
category-opioid-treatment = علاج الاعتماد على الأفيونيات
category-harm-reduction = الحد من أضرار المخدرات
category-smoking-cessation = مساعدة على ترك التدخين
category-gambling-help = مساعدة بشأن القمار
category-disability-services = مساعدة للأشخاص ذوي الإعاقة
category-autism-services = مساعدة للأشخاص ذوي التوحد
category-physical-therapy = علاج طبيعي
category-chronic-illness = مرض طويل الأمد
category-eating-nutrition = الأكل والتغذية
category-home-care = رعاية في البيت
category-nursing-home = دور رعاية كبار السن
category-hospice = رعاية في نهاية الحياة
category-medical-transport = توصيل إلى الطبيب
category-funeral-help = مساعدة في الجنازة
category-job-search = البحث عن عمل
category-job-training = تدريب مهني
category-work-permit = تصاريح العمل
category-business-support = بدء مشروع
category-language-classes = دروس اللغة
category-adult-education = تعليم الكبار
category-computer-classes = دروس الكمبيوتر
category-school-enrolment = التسجيل في المدرسة
category-higher-education = التعليم العالي
category-childcare = رعاية الأطفال نهارًا
category-childcare-costs = مال لرعاية الأطفال نهارًا
category-early-education = التعليم المبكر
category-youth-programs = برامج للشابات والشبان
category-lgbtq-community = مجتمع الميم عين
category-lgbtq-youth = شباب مجتمع الميم عين
category-trans-community = مجتمع العابرات والعابرين جندريًّا
category-refugee-services = مساعدة للاجئات واللاجئين
category-resettlement = إعادة التوطين
category-migrant-community = مجتمع المهاجرات والمهاجرين
category-farmworker-services = مساعدة للعاملات والعاملين في الزراعة
category-sex-worker-support = دعم للعاملات والعاملين في مجال الجنس
category-interpretation = ترجمة شفهية
category-transport = مواصلات
category-senior-services = مساعدة لكبار السن
category-parenting = مساعدة للأمهات والآباء
category-family-support = دعم العائلة
category-adoption-foster = التبني والرعاية البديلة
category-support-groups = مجموعات دعم
category-community-center = مراكز مجتمعية
category-spiritual-support = دعم روحي
category-recreation = ترفيه
category-volunteering = تطوّع
category-mail-storage = عنوان بريدي وحفظ الأغراض
category-pet-help = مساعدة بشأن الحيوانات
category-information-referral = إيجاد المكان المناسب
category-government-office = دوائر حكومية

## Screens

screen-app-name = { -app-name }
screen-exit = خروج
screen-exit-label = خروج فوري. تظهر شاشة عادية.
screen-cover = كتاب العبارات
screen-back = رجوع
screen-next = التالي
screen-skip = تخطّي
screen-done = تم
screen-cancel = إيقاف
screen-retry = محاولة أخرى
screen-clear = مسح الكلمات
screen-language = اللغة
screen-language-heading = لغتك
screen-country-heading = أين أنت الآن؟
screen-country-note = يحدّد هذا أيّ مساعدة تظهر أولًا. لا يُرسَل شيء إلى أيّ مكان، والتطبيق لا يسأل هذا الهاتف أين هو.
screen-country-search = البحث عن بلد
screen-country-none = لا أختار بلدًا
screen-country-keep = حفظ البلد على هذا الهاتف
screen-country-keep-note = عندها يمكن لمن يفتّش هذا الهاتف أن يراه. من دون العلامة يُنسى البلد عند خروجك.
screen-change-country = { $place }. تغيير البلد
place-in = في { $country }
place-none = لم يتم اختيار بلد
screen-now = أحتاج إلى مساعدة الآن
screen-now-note = من يجيب في هذه اللحظة
screen-search = بحث
screen-search-hint = ما المساعدة التي تلزمك؟ بأيّ لغة
screen-phases = لأيّ مرحلة تلزمك المساعدة؟
screen-filters = تصفية النتائج
screen-preparing = يجري تجهيز الدليل. يحدث هذا مرة واحدة.
screen-memory-only = لا توجد مساحة على هذا الهاتف، أو أن ذاكرته مغلقة أمام التطبيق. يعمل التطبيق مع ذلك، لكنه يجهّز الدليل من جديد عند كل تشغيل.
screen-numbers = الاتصال أو الكتابة
screen-no-number = لا يوجد رقم في التطبيق.
screen-call-note = يبقى الاتصال أو الرسالة في سجل هذا الهاتف.
screen-link-note = تُفتح الصفحة في المتصفح، وهو يحتفظ بسجل ويتصل بالإنترنت.
screen-channels = طرق أخرى
screen-about = ماذا تفعل
screen-why = لماذا تظهر هنا
screen-not-known = غير معروف
screen-open = هل هو مفتوح؟
screen-trust = إلى أيّ حد يمكن الوثوق بهذا
screen-sources = المصادر
screen-categories = نوع المساعدة
screen-services = ما تقدّمه
screen-no-app = لا يوجد على هذا الهاتف تطبيق يفتح هذا. الرقم والعنوان معروضان، كي يمكنك استخدامهما في مكان آخر.
screen-on-board = ما هو موجود في التطبيق
chip-set = { $name }
chip-set-label = { $name }، تم الاختيار.
chip-label = إظهار هذا فقط: { $name }. النتائج: { $holds }، وغير معروف: { $unknown }.
map-action = إظهار على الخريطة
map-note = قد يحتفظ تطبيق الخرائط بالمكان ويتصل بالإنترنت.
map-label = إظهار على الخريطة: { $address }
channel-label = { $name }: { $address }
