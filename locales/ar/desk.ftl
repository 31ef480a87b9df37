### What the desk’s command line shows.
### State: draft. Not read by anybody who speaks it natively.

## Labels beside a result. Short: they stand in a column of eleven characters.

label-phone = الهاتف
label-web = الموقع
label-email = البريد
label-open = ساعات العمل
label-distance = المسافة
label-town = المدينة
label-about = نبذة
label-why = سبب الظهور
label-not-known = غير معروف
label-trust = الثقة
label-id = المعرّف
label-guide = دليل إرشادي
label-understood = ما فهمناه
label-categories = الأنواع
label-sources = المصادر
no-number = لا يوجد رقم مسجَّل.
more-numbers =
    { $count ->
        [zero] عدد الأرقام الأخرى: { $count }. لعرضها: turnstone show ID
        [one] عدد الأرقام الأخرى: { $count }. لعرضها: turnstone show ID
        [two] عدد الأرقام الأخرى: { $count }. لعرضها: turnstone show ID
        [few] و{ $count } أرقام أخرى: turnstone show ID
        [many] و{ $count } رقمًا آخر: turnstone show ID
       *[other] و{ $count } رقم آخر: turnstone show ID
    }
elsewhere-more = في بلدان أخرى نتائج أيضًا. لعرضها يُترك الخيار --country.
heading-services = ما تقدّمه

## Long work

progress-index = يجري تجهيز الدليل
progress-import = يجري الاستيراد

## Packs

pack-written = كُتب الملف { $name }. عدد السجلات: { $records }، الحجم بالبايت: { $bytes }.
inspect-size = الحجم بالبايت: { $packed }، وبعد فك الضغط: { $decoded }
inspect-languages = اللغات: { $languages }

## The report of an import

report-table = الجدول
report-rows = الصفوف
report-kept = بقيت
report-mended = صُحّحت
report-dropped = حُذفت
report-total = المجموع
report-outcome = النتيجة
report-reason = السبب
report-count = العدد
report-lines = الأسطر
report-ignored-files = ملفات ليست من جداول HSDS: { $files }
report-missing-files = ملفات تذكرها البيانات ولا توجد فيها: { $files }

## Checking the content

check-summary =
    { $findings ->
        [0] الملفات: { $files }، ولا خطأ فيها.
        [zero] الملفات: { $files }، الأخطاء: { $findings }.
        [one] الملفات: { $files }، الأخطاء: { $findings }.
        [two] الملفات: { $files }، الأخطاء: { $findings }.
        [few] الملفات: { $files }، وفيها { $findings } أخطاء.
        [many] الملفات: { $files }، وفيها { $findings } خطأً.
       *[other] الملفات: { $files }، وفيها { $findings } خطأ.
    }
finding-unreadable = لا يمكن قراءة هذا
finding-need-words = خطأ في كلمات طلب المساعدة
finding-edition = يجب أن يوجد ملف edition.toml واحد
finding-unknown-file = اسم الملف ليس رمز بلد
finding-unknown-category = لا يوجد نوع مساعدة كهذا
finding-unknown-audience = لا توجد فئة كهذه
finding-no-source = هذا يحتاج إلى مصدر
finding-phone-without-source = الرقم يحتاج إلى مصدر
finding-phone-of-closed = ما أُغلق لا رقم له
finding-phone-of-low-confidence = مصدر واحد ليس مصدر الجهة نفسها لا يكفي لرقم
finding-invalid-number = ليس رقمًا دوليًّا ولا رقمًا قصيرًا
finding-invalid-short-number = الرقم القصير بلا رمز قبله وأرقامه قليلة
finding-number-not-as-printed = الرقم الذي يُطلب ليس الرقم المنشور
finding-two-numbers = إما رقم كامل أو رقم قصير، لا الاثنان معًا
finding-invalid-date = يُكتب التاريخ هكذا: YYYY أو YYYY-MM أو YYYY-MM-DD
finding-invalid-hours = ساعات العمل هذه غير مفهومة
finding-no-time-zone = ساعات العمل تحتاج إلى منطقة زمنية
finding-invalid-time-zone = لا توجد منطقة زمنية كهذه
finding-invalid-language = ليس رمز لغة، أو ليس بصيغته المعتمدة
finding-invalid-country = ليس رمز بلد، أو ليس رمز بلد هذا الملف
finding-invalid-address = ليس عنوان موقع ولا عنوان بريد إلكتروني
finding-invalid-key = يُكتب المفتاح بأحرف لاتينية صغيرة بينها شرطات
finding-duplicate-key = هذا المفتاح موجود مرتين
finding-duplicate-name = هذا الاسم موجود مرتين
finding-empty-text = هذا النص لا يقول شيئًا
finding-invalid-ages = أصغر عمر أعلى من أكبر عمر
finding-contradiction = هذا يناقض نفسه
finding-guide-head = رأس هذا الدليل الإرشادي ليس كما في docs/guides.md
finding-guide-markup = لا شيء من هذا النوع في الأدلة الإرشادية: الملف docs/guides.md يذكر ما فيها
finding-guide-braces = ينتهي كل مقطع باسمه وبما يستند إليه، بين قوسين متعرّجين
finding-guide-duplicate = لمقطعين في هذا الدليل الإرشادي الاسم نفسه
finding-guide-source = لم يقرأ أحد هذا المصدر: ليس في content/guides/sources.tsv
finding-guide-link = هذا الرابط لا يؤدي إلى شيء
finding-guide-number = أرقام الاتصال مكانها دليل المنظمات، حيث لها مصدر
finding-guide-translation = هذا ليس كما في الدليل الإرشادي الإنجليزي
finding-glossary = ليس لهذا المصطلح معنى، أو أن له مصدرًا لم يقرأه أحد

## Guides on a computer

guide-list-hint = لقراءة دليل إرشادي: turnstone guide show NAME
guide-unknown = لا يوجد دليل إرشادي بهذا الاسم. للقائمة: turnstone guide list
term-unknown = لا توجد كلمة كهذه في قائمة الكلمات. للقائمة: turnstone guide terms

## The tools for translators

locale-language = اللغة
locale-messages = الرسائل
locale-needs = كلمات الطلب
locale-guides = الأدلة
locale-terms = المصطلحات
locale-outdated = قديمة
locale-state = الحالة
locale-state-draft = مسودة
locale-state-reviewed = مُراجَعة
locale-state-not-shown = لا تظهر
locale-new-made = تم إنشاء { $folder }. تُترجم app.ftl أولًا، ثم يُشغَّل: turnstone locale check
locale-exported = كُتب الملف { $name }. عدد النصوص: { $rows }.
locale-imported = النصوص التي تغيّرت: { $changed }، والتي بقيت كما كانت: { $same }.
locale-left = بقيت هذه الصفوف كما هي: نصها الإنجليزي صار الآن نصًّا آخر، أو لا يوجد شيء بهذا الاسم. يُرجى تصدير الجدول من جديد ونسخ نصوصك إليه.
locale-facts-not-compared = { $language }: قورنت الأعداد بالنص الإنجليزي. أما الكلمات التي تقول كم يستغرق أمر ما، وما الذي لا يجوز فعله، فلا يعرفها هذا الفحص بعد: يُرجى مقارنتها يدويًّا.
locale-stamped = عدد المقاطع التي وُضعت عليها علامة النص الإنجليزي الذي تُرجمت منه: { $count }.
finding-locale-syntax = هذا ليس بصيغة Fluent: يُرجى النظر في السطر الذي قبله أيضًا
finding-locale-state = يحتاج التعليق الأول إلى سطر «### State: draft» أو «### State: reviewed»، وكلمة reviewed تحتاج إلى شخص ثانٍ
finding-locale-unknown = لا توجد في الإنجليزية رسالة بهذا الاسم: يُرجى البحث عن خطأ في الكتابة
finding-locale-missing = لم يُترجم بعد
finding-locale-repeated = هذا الاسم موجود مرتين: يُرجى حذف أحدهما
finding-locale-variable = لا يوجد متغيّر كهذا هنا في الإنجليزية: يُرجى كتابة اسمه كما في الإنجليزية
finding-locale-variable-missing = ينقص متغيّر من النص الإنجليزي: يُرجى وضعه في مكانه من جملتك
finding-locale-term = اسم التطبيق مكتوب بشكل مختلف عن الإنجليزية
finding-locale-attribute = الخصائص ليست خصائص الرسالة الإنجليزية
finding-locale-plural-missing = تنقص صيغة عدد من صيغ هذه اللغة: يُرجى إضافتها قبل *[other]
finding-locale-plural-unknown = ليس في هذه اللغة صيغة عدد كهذه: يُرجى حذفها
finding-locale-one = في صيغة «one» هنا عدد مكتوب بالكلمات أو بالأرقام: يُرجى كتابة المتغيّر
finding-locale-markup = ينقص رابط أو أمر أو خيار من النص الإنجليزي: يُرجى تركها كما هي
finding-locale-invisible = حرف لا يراه أحد: يُرجى حذفه
finding-locale-direction = علامة تتحكم باتجاه الكتابة: يُرجى حذفها، فالتطبيق يضعها
finding-locale-quotes = علامة اقتباس مستقيمة: يُرجى كتابة علامات لغتك
finding-locale-long = أطول من مكانه على الشاشة: يُرجى إيجاد كلمات أقصر
finding-locale-folder = اسم المجلد ليس رمز لغة بصيغته المعتادة
finding-locale-same = مطابق للإنجليزية: إن كان ذلك صحيحًا فيُترك كما هو
finding-guide-prohibition = يقول النص الإنجليزي هنا «do not» أو «never»، وهذا النص لا يقول ذلك

## Notes

desk-notes-setup-seen = ملف واحد فيه مكان لعدة دفاتر. لا يستطيع أحد أن يرى من نسخة واحدة منه كم دفترًا فيه، أو كم امتلأت. أما وجود الملف فيمكن رؤيته: على الكمبيوتر يُنشأ الملف مع أول دفتر.
desk-notes-setup-forced = لا يستطيع الدفتر أن يساعدك إن أجبرك أحد على كتابة عبارة المرور، أو إن كان برنامج يراقب الكمبيوتر.
desk-notes-setup-computer = ليس للكمبيوتر سرّ خاص به للمفتاح كما للهاتف: كل من ينسخ الملف يستطيع أن يحاول تخمين عبارة المرور مدةً لا حدّ لها. يُرجى أخذ خمس كلمات مختارة بالمصادفة. قد يحتفظ القرص بأجزاء أقدم من الملف.
desk-notes-making = يجري إنشاء الملف
desk-notes-next = للكتابة: turnstone notes new. لرمز ينفع إذا نُسيت عبارة المرور: turnstone notes recovery-code. لدفتر لا خطر فيه إلى جانب هذا: turnstone notes second --keep.
desk-notes-keep-prompt = عبارة مرور دفتر يجب أن يبقى؛ عند انتهاء الدفاتر يُضغط Enter وحده:
desk-notes-this-one-stays = الدفتر المفتوح يبقى كما هو.
desk-notes-none-to-keep = المتابعة من دون ذكر أيّ دفتر؟ عندها قد يُدمَّر أيّ دفتر آخر. مع --keep يمكنك ذكر الدفاتر التي يجب أن تبقى.
desk-notes-yes = نعم
desk-notes-erase-word = محو
desk-notes-answer = للمتابعة تجب كتابة «{ $word }»:
desk-notes-nothing-changed = لم يتغيّر شيء.
desk-notes-passphrase-prompt = عبارة المرور الخاصة بك؛ Enter وحده يأخذ هذه الكلمات؛ كتابة «تبديل» تعطي كلمات أخرى:
desk-notes-draw-word = تبديل
desk-notes-recovered = فُتح هذا الدفتر برمز الاسترداد. يجب الآن اختيار عبارة مرور جديدة: turnstone notes passphrase
desk-notes-typing = يُحفظ كل سطر عند الضغط على Enter. السطر الذي ليس فيه إلا نقطة ينهي الملاحظة.
desk-notes-deleted = لم تعد موجودة، وكُتبت فوقها بيانات أخرى.
desk-notes-detach-question = إزالة هذا الملف من الملاحظة؟ تُكتب فوقه بيانات أخرى ولا يمكن استعادته.
desk-notes-editor-warning = يحصل المحرّر على الملاحظة مكشوفة، في ملف تُكتب فوقه بيانات أخرى ويُزال عند إغلاق المحرّر. قد يحتفظ المحرّر بأكثر من ذلك: ملفات تبديل، وسجل، وآخر الملفات التي فُتحت. وقد يكتب النظام ما في الذاكرة المؤقتة في مساحة التبديل على القرص.
desk-notes-editor-on-disk = على هذا النظام يكون ملف المحرّر على القرص. تُكتب فوقه بيانات أخرى بعد ذلك، لكن القرص قد يحتفظ بما كان فيه.
desk-notes-saving = تجري كتابة الملف
desk-notes-saved-in-clear = كُتب في { $name } مكشوفًا: كل من يجده هناك يستطيع فتحه. يجب حذفه عند الانتهاء منه؛ قد يحتفظ القرص بما كان فيه.
desk-notes-recovery-note = يفتح الملاحظات إذا نُسيت عبارة المرور. لا يظهر إلا مرة واحدة. يُرجى كتابته على ورقة وإبقاء الورقة بعيدًا عن الكمبيوتر، أو إعطاؤها لشخص هو موضع ثقتك. من الآن فصاعدًا، أيّ رمز سابق لا يفتح شيئًا.
desk-notes-recovery-warning = كل من لديه هذه الورقة ونسخة من ملف الدفتر يستطيع فتح ملاحظاتك.
desk-notes-erasing-note = إذا كُتبت حيث يطلب هذا البرنامج عبارة المرور، فإنها تفتح هذا الدفتر وتدمّر كل دفتر آخر نهائيًّا، في لحظة.
desk-notes-erasing-computer = على الكمبيوتر، نسخة من الملف تظل تُفتح بعبارات المرور القديمة، كأن شيئًا لم يُكتب.
desk-notes-grow-note = يحصل كل دفتر على مساحة أكبر، حتى الدفتر المغلق. يكبر الملف بأربعة أضعاف ذلك، ولا يصغر بعدها أبدًا.
desk-notes-grown = أصبحت المساحة أكبر الآن.
desk-notes-erase-computer = على الكمبيوتر، نسخة من الملف تظل تُفتح بعبارة مرورها.
desk-notes-restoring = تجري قراءة النسخة
desk-notes-restored =
    { $count ->
        [0] كل ما في هذه النسخة موجود هنا من قبل.
        [zero] عدد الملاحظات التي أُضيفت: { $count }.
        [one] عدد الملاحظات التي أُضيفت: { $count }.
        [two] عدد الملاحظات التي أُضيفت: { $count }.
        [few] أُضيفت { $count } ملاحظات.
        [many] أُضيفت { $count } ملاحظة.
       *[other] أُضيفت { $count } ملاحظة.
    }
desk-notes-open = الدفتر مفتوح. يمكنك كتابة list أو new أو show 1 أو help. كتابة «lock» تغلقه، وكذلك مرور خمس دقائق من دون ضغط أيّ مفتاح. ضغط Esc ثلاث مرات يُخرجك فورًا.
desk-notes-in-memory = هذا الدفتر في الذاكرة المؤقتة فقط. عند إغلاقه يضيع كل ما فيه، إلا إذا خُتمت نسخة منه قبل ذلك: copy FILE.
desk-notes-prompt = notes>
desk-notes-closed = أُغلق الدفتر.
desk-notes-idle = لم يكتب أحد شيئًا خمس دقائق: أُغلق الدفتر. كل ما تم حفظه سليم.
desk-notes-lock = لا شيء يبقى مفتوحًا بين أمرين: كل أمر يفتح الدفتر ويفعل شيئًا واحدًا ثم يغلقه. وحده «turnstone notes» بلا أمر بعده يُبقيه مفتوحًا، وهناك تغلقه كتابة «lock».

## Help

help-turnstone = { -app-name }: إيجاد مساعدة لمن اضطرّوا إلى الرحيل، من دون إنترنت.
help-turnstone-more =
    للتجربة: turnstone find "asylum lawyer" --country US

    رموز الخروج: 0 وُجد شيء أو تم الأمر، 1 لم يوجد شيء أو هناك ما يجب تصحيحه، 2 لم يكن تنفيذ الأمر ممكنًا.
help-find = إيجاد مساعدة بكلماتك أنت، بأيّ لغة.
help-find-more =
    من دون --country يجري البحث في العالم كله، وكل نتيجة تذكر بلدها.
    قد تبقى الكلمات المكتوبة في سطر الأوامر في سجل الصدفة (shell). أما «turnstone find -» فيقرؤها من الإدخال القياسي بدلًا من ذلك. لا يُحفظ من البحث شيء غير هذا.
help-find-words = ما يلزمك، بكلماتك أنت؛ العلامة - تقرؤه من الإدخال القياسي. من دون كلمات يظهر كل ما يناسب المرشّحات.
help-find-near = حساب المسافات من هذه المدينة، أو من LATITUDE,LONGITUDE
help-find-radius = على بُعد هذا العدد من الكيلومترات على الأكثر
help-find-category = هذه الأنواع فقط، برموزها، مثل asylum-legal؛ الرمز الخاطئ يُظهر الرموز التي تشبهه
help-find-phase = فقط ما يساعد اليوم (urgent-safety)، أو هذا الشهر (stabilisation)، أو على بناء حياة (long-term)
help-find-audience = فقط ما يخدم هذه الفئات، مثل lgbtq وtrans وyouth وwomen وrefugees وundocumented
help-find-speaks = فقط حيث تُستخدم هذه اللغة، برمزها أو باسمها
help-find-free = فقط ما هو مجاني
help-find-no-id = فقط ما لا يطلب هوية بصورة
help-find-open = فقط ما هو مفتوح الآن، أو في وقت مثل 2026-11-23T18:00:00+01:00
help-find-remote = عبر الهاتف أو الإنترنت فقط
help-find-undocumented = فقط ما يخدم أشخاصًا بلا أوراق إقامة
help-find-strict = من دون ما هو غير معروف أيضًا
help-find-limit = أكبر عدد من النتائج
help-find-chips = إظهار ما يبقى مع مرشّحات أخرى
help-show = إظهار كل شيء عن نتيجة واحدة.
help-show-id = المعرّف المكتوب تحت النتيجة
help-now = من يجيب الآن: أرقام الطوارئ وخطوط الأزمات.
help-countries = ما هو موجود في التطبيق، ومن أين جاء.
help-guide = قراءة الأدلة الإرشادية، ومعاني كلمات الدوائر الرسمية.
help-guide-list = عرض قائمة الأدلة الإرشادية.
help-guide-show = عرض دليل إرشادي، مع ما يستند إليه.
help-guide-show-guide = اسمه، كما هو في القائمة
help-guide-show-second = عرض كل نص بهذه اللغة أيضًا
help-guide-terms = شرح كلمات تستخدمها الدوائر الرسمية.
help-guide-terms-words = أول الكلمة، أو جزء منها؛ إن لم يُكتب شيء تظهر كل الكلمات
help-pack = استيراد حزم البيانات وصنعها وفحصها.
help-pack-import = صنع حزمة من بيانات HSDS، مع تقرير عن كل صف.
help-pack-import-file = ملف zip أو مجلد أو ملفات (CSV أو JSON)
help-pack-import-source-id = قصير وثابت: هو جزء من معرّف كل سجل
help-pack-import-source-name = اسم المصدر كما يعرفه الناس
help-pack-import-licence = تعبير SPDX، أو «none stated»
help-pack-import-source-url = صفحة المصدر
help-pack-import-country = بلد الصفوف التي لا تذكر بلدًا، وبلد أرقام الهاتف
help-pack-import-language = لغة النصوص
help-pack-import-time-zone = المنطقة الزمنية لساعات العمل، مثل America/New_York
help-pack-import-confirmed-public = ملف فيه معرّفات، واحد في كل سطر، لجهات عنوانها معلن مع أن نوعها يقتضي إخفاءه
help-pack-import-report = كتابة التقرير بصيغة JSON
help-pack-import-pack-id = اسم الحزمة؛ إن لم يُذكر فهو معرّف المصدر
help-pack-import-pack-version = رقم إصدارها
help-pack-build = صنع حزمة من content و locales.
help-pack-inspect = فحص الحزم وإظهار ما تقوله عن نفسها.
help-pack-inspect-file = الحزم؛ من دونها، الحزم التي يحملها البرنامج
help-content = العمل على المحتوى.
help-content-check = فحص content و locales، مع ذكر الملف والسطر.
help-locale = العمل على لغات التطبيق.
help-locale-check = فحص نصوص كل اللغات، أو لغة واحدة، مع ذكر الملف والسطر والعمود وطريقة للتصحيح.
help-locale-check-missing = ذكر كل نص ناقص أيضًا
help-locale-coverage = كم هو موجود من كل لغة، وحالتها.
help-locale-new = إنشاء مجلد للغة جديدة.
help-locale-pseudo = كتابة لغات مصطنعة لمعاينة الشاشات: en-XA (طويلة، وعلى حروفها علامات) وar-XB (من اليمين إلى اليسار).
help-locale-export = كتابة نصوص لغة في جدول يُفتح ببرنامج لجداول البيانات.
help-locale-import = أخذ النصوص من جدول كهذا.
help-locale-import-file = الجدول (CSV)
help-locale-stamp = وضع علامة على كل مقطع من الأدلة الإرشادية المترجمة، تدل على النص الإنجليزي الذي تُرجم منه؛ فقط حيث لا توجد علامة بعد.
help-locale-stamp-again = أيضًا حيث تغيّر النص الإنجليزي منذ ذلك الوقت: بعد المقارنة بينهما
help-notes = ملاحظات مختومة، في ملف لا تفتحه إلا عبارة مرور.
help-notes-more =
    تُذكر الملاحظة برقمها في القائمة، أو بقدر كافٍ من عنوانها. من دون أمر يبقى الدفتر مفتوحًا ويأخذ هذه الأوامر واحدًا بعد الآخر؛ يُغلق بكتابة «lock»، أو بمرور خمس دقائق من دون ضغط أيّ مفتاح، أو بضغط Esc ثلاث مرات.
    لا شيء يبقى مفتوحًا بين أمرين: كل أمر يطلب عبارة المرور ويفعل شيئًا واحدًا ثم يغلق الدفتر. لا يوجد ما يجب إغلاقه.
    قد تبقى الكلمات المكتوبة في سطر الأوامر في سجل الصدفة (shell)، ويمكن لغيرك على هذا الكمبيوتر أن يراها ما دام الأمر يعمل. أما ما يُكتب جوابًا عن سؤال فلا يبقى في السجل ولا يظهر لغيرك.
    عبارة المرور ليست أبدًا خيارًا ولا متغيّرًا. للنصوص البرمجية: --passphrase-file.
help-notes-data = المجلد الذي فيه ملف الدفاتر
help-notes-passphrase-file = قراءة عبارات المرور وكل الأجوبة الأخرى من هذا الملف، واحدة في كل سطر، بالترتيب الذي تُطلب به؛ العلامة - هي الإدخال القياسي
help-notes-in-memory = إبقاء دفتر جديد في الذاكرة المؤقتة فقط، حتى خروجك: لا يُكتب شيء، ويضيع كله عندها
help-notes-make = إنشاء دفتر، مع التحذيرات أولًا.
help-notes-make-keep = طلب عبارة المرور لكل دفتر آخر يجب أن يبقى؛ الدفتر الذي لا يُذكر قد يُدمَّر
help-notes-make-room = عدد MiB لكل دفتر، عند إنشاء الملف؛ يأخذ الملف أربعة أضعاف ذلك
help-notes-list = عرض قائمة الملاحظات.
help-notes-list-tag = الملاحظات التي لها هذا الوسم فقط
help-notes-search = البحث في الملاحظات.
help-notes-search-words = كلمات يجب أن تكون كلها في الملاحظة؛ إن لم تُكتب فالبرنامج يطلبها
help-notes-show = عرض ملاحظة.
help-notes-new = كتابة ملاحظة.
help-notes-new-more = من دون --title و--body يطلب البرنامج الملاحظة؛ وحيث لا يكون الإدخال القياسي طرفية تُقرأ منه، ويكون سطرها الأول هو العنوان.
help-notes-new-title = عنوانها
help-notes-new-body = ما فيها؛ العلامة - تقرؤه من الإدخال القياسي
help-notes-new-tags = كلمات للعثور عليها، بينها فواصل
help-notes-new-happened = متى حدث ذلك، بكلماتك أنت
help-notes-new-pin = إبقاؤها في أول القائمة
help-notes-new-unpin = عدم إبقائها في أول القائمة
help-notes-edit = تغيير ملاحظة: ما لا يُذكر يبقى كما هو.
help-notes-edit-title = عنوانها
help-notes-edit-body = ما فيها؛ العلامة - تقرؤه من الإدخال القياسي
help-notes-edit-tags = كلمات للعثور عليها، بينها فواصل، بدلًا من كلماتها الحالية
help-notes-edit-happened = متى حدث ذلك، بكلماتك أنت؛ القيمة الفارغة تزيله
help-notes-edit-pin = إبقاؤها في أول القائمة
help-notes-edit-unpin = عدم إبقائها في أول القائمة
help-notes-edit-editor = فتح المحرّر الخاص بك ($VISUAL أو $EDITOR)، بعد تحذير، على ملف في الذاكرة المؤقتة
help-notes-edit-on-disk = ترك ملف المحرّر على القرص، حيث لا مكان له في الذاكرة المؤقتة
help-notes-attach = ختم ملف في ملاحظة.
help-notes-attach-file = الملف؛ ويبقى أيضًا في مكانه
help-notes-detach = إزالة ملف مرفق.
help-notes-save-attachment = كتابة ملف مرفق في ملف جديد، مكشوفًا.
help-notes-save-attachment-file = الملف الذي يُكتب؛ يجب ألّا يكون موجودًا من قبل
help-notes-delete = حذف ملاحظة وما أُرفق بها.
help-notes-passphrase = اختيار عبارة مرور أخرى.
help-notes-recovery-code = إنشاء رمز استرداد، لا يظهر إلا مرة واحدة.
help-notes-erasing-passphrase = تعيين عبارة مرور تفتح هذا الدفتر وتدمّر كل دفتر آخر.
help-notes-erasing-passphrase-clear = إلغاؤها
help-notes-second = إنشاء دفتر آخر؛ هذا الدفتر يبقى.
help-notes-second-keep = طلب عبارة المرور لكل دفتر آخر غيره يجب أن يبقى
help-notes-grow = توسيع مساحة كل دفتر.
help-notes-grow-mib = بهذا العدد من MiB؛ من دون عدد تظهر المقادير الممكنة
help-notes-copy = كتابة نسخة مختومة، لها عبارة مرور خاصة بها، أو لمفتاح شخص آخر.
help-notes-copy-file = الملف الذي يُكتب؛ يجب ألّا يكون موجودًا من قبل
help-notes-copy-note = هذه الملاحظات فقط
help-notes-copy-for = ختمها لهذا المفتاح العام من age (age1…)، كمفتاح محامٍ أو محامية
help-notes-restore = استعادة ملاحظات من نسخة مختومة.
help-notes-restore-file = النسخة المختومة
help-notes-erase = تدمير هذا الدفتر نهائيًّا.
help-notes-lock = إغلاق الدفتر، حيث يبقى مفتوحًا.
help-any-note = رقمها في القائمة، أو قدر كافٍ من عنوانها
help-any-name = اسم الملف المرفق، أو رقمه
help-any-json = للبرامج: JSON
help-any-country = أين أنت: حرفان أو اسم. لا يُخمَّن أبدًا.
help-any-lang = اللغات التي يمكنك القراءة بها، الأفضل أولًا
help-any-now = الساعة، للاختبارات، مثل 2026-11-23T18:00:00Z
help-any-pack = النظر أيضًا في هذه الحزمة التي لم يوقّعها أحد؛ كل ما يأتي منها عليه علامة
help-any-data-dir = أين يُحفظ الدليل الجاهز: بيانات معلنة فقط
help-any-folder = المجلد الذي فيه content وlocales
help-any-locale = لغة واحدة، برمزها، مثل so أو fa-AF
help-any-output = أين يُكتب الملف
help-value-guide = اسم
help-value-second = لغة
help-value-locale = رمز
help-value-data = مجلد
help-value-passphrase-file = ملف
help-value-room = MIB
help-value-mib = MIB
help-value-tag = وسم
help-value-note = ملاحظة
help-value-name = اسم
help-value-title = نص
help-value-body = نص
help-value-tags = وسوم
help-value-happened = نص
help-value-for = مفتاح
help-value-words = كلمات
help-value-near = مكان
help-value-radius = كم
help-value-category = رمز
help-value-phase = مرحلة
help-value-audience = فئة
help-value-speaks = لغة
help-value-open = وقت
help-value-limit = عدد
help-value-id = معرّف
help-value-file = ملف
help-value-source-id = معرّف
help-value-source-name = اسم
help-value-licence = رخصة
help-value-source-url = URL
help-value-country = بلد
help-value-language = لغة
help-value-time-zone = منطقة
help-value-confirmed-public = ملف
help-value-report = ملف
help-value-pack-id = معرّف
help-value-pack-version = عدد
help-value-lang = لغات
help-value-now = وقت
help-value-pack = ملف
help-value-data-dir = مجلد
help-value-folder = مجلد
help-value-output = ملف

## Errors: what happened, what to do

desk-error-unreadable = لا يمكن قراءة { $name }، أو هو كبير جدًّا. يُرجى التحقق من اسمه ومن أن قراءته مسموحة لك.
desk-error-unwritable = لا يمكن كتابة { $name }. لم يتغيّر شيء. يُرجى التحقق من المجلد ومن المساحة المتبقية.
desk-error-pack-damaged = الملف { $name } ليس حزمة، أو هو تالف أو ناقص. يُرجى جلبه من جديد من حيث جاء.
desk-error-pack-changed = تغيّر { $name } منذ صُنع. يجب عدم الوثوق به؛ يُرجى جلبه من جديد.
desk-error-pack-too-large = حجم { $name } أكبر مما يجوز لأيّ حزمة. لم يُفتح.
desk-error-pack-too-new = صنعت { $name } نسخة أحدث. يُرجى تحديث { -app-name } أولًا.
desk-error-pack-unwritable = لا تصلح السجلات لصنع حزمة: لاثنين منها المعرّف نفسه. لم يُكتب { $name }.
desk-error-import-zip = ملف zip تالف أو ناقص. لم يُستورد شيء.
desk-error-import-large = البيانات أكبر من { $limit } بايت بعد فك الضغط. لم يُستورد شيء.
desk-error-import-dense = في ملف zip ملف يصبح بعد فك الضغط أكبر من { $limit } ضعفًا من حجمه، ولا يكون دليل مساعدة هكذا. لم يُستورد شيء.
desk-error-import-files = عدد الملفات أكثر من { $limit }. لم يُستورد شيء.
desk-error-import-rows = عدد الصفوف أكثر من { $limit }. لم يُستورد شيء.
desk-error-import-columns = عدد الأعمدة في أحد الجداول أكثر من { $limit }. لم يُستورد شيء.
desk-error-import-deep = عدد المستويات المتداخلة في JSON أكثر من { $limit }. لم يُستورد شيء.
desk-error-import-json = السطر { $limit } في أحد ملفات JSON ليس بصيغة JSON. لم يُستورد شيء.
desk-error-import-no-tables = لم نجد أيّ جدول HSDS. يُرجى ذكر ملف zip، أو مجلد فيه ملفات CSV، أو ملف JSON.
desk-error-import-options = هذا الخيار خاطئ: { $name }. للمساعدة: turnstone pack import --help.
desk-error-import-other = لا يمكن استيراد هذه البيانات.
desk-error-content =
    { $count ->
        [zero] عدد الأخطاء في المحتوى: { $count }. لم تُكتب أيّ حزمة.
        [one] عدد الأخطاء في المحتوى: { $count }. لم تُكتب أيّ حزمة.
        [two] عدد الأخطاء في المحتوى: { $count }. لم تُكتب أيّ حزمة.
        [few] في المحتوى { $count } أخطاء. لم تُكتب أيّ حزمة.
        [many] في المحتوى { $count } خطأً. لم تُكتب أيّ حزمة.
       *[other] في المحتوى { $count } خطأ. لم تُكتب أيّ حزمة.
    }
desk-error-place = لا توجد في التطبيق مدينة اسمها { $name }. يُرجى تجربة مدينة أكبر قريبة منها، أو LATITUDE,LONGITUDE.
desk-error-place-similar = لا توجد في التطبيق مدينة اسمها { $name }. هل المقصود واحدة من هذه: { $towns }؟
desk-error-country = { $name } ليس بلدًا نعرفه. يُرجى كتابة حرفَيه، مثل DE أو US.
desk-error-language = { $name } ليست لغة نعرفها. يُرجى كتابة رمزها، مثل fa أو es.
desk-error-time = { $name } ليس وقتًا. يُرجى كتابته هكذا: 2026-11-23T18:00:00+01:00.
desk-error-no-terminal = لا توجد طرفية لطلب عبارة المرور عليها. في نص برمجي يُستخدم الخيار --passphrase-file.
desk-error-not-answered = طُرح سؤال ولم يأتِ جواب. لم يتغيّر شيء آخر.
desk-error-not-text = هذا ليس نصًّا (UTF-8)، أو هو أطول من أن تتسع له ملاحظة واحدة. لم يتغيّر شيء.
desk-error-no-notes-folder = لا يذكر هذا النظام مجلدًا لبياناتك. يُرجى ذكر مجلد بالخيار --data.
desk-error-notes-folder = لا يمكن حفظ الملاحظات في { $name }: لا يمكن إنشاؤه أو قراءته أو الكتابة فيه. لم يتغيّر شيء. يُرجى ذكر مجلد آخر بالخيار --data، أو إبقاء الملاحظات في الذاكرة المؤقتة، حتى خروجك، بالخيار --in-memory.
desk-error-no-notebook = لا يوجد دفتر في { $name }. لإنشاء دفتر: turnstone notes make. أو يُرجى ذكر مجلده بالخيار --data.
desk-error-note = لا توجد ملاحظة بهذا الرقم، أو في عنوانها هذه الكلمات. للقائمة: turnstone notes list
desk-error-note-ambiguous = عدة ملاحظات في عنوانها هذه الكلمات. يُرجى ذكر واحدة برقمها: { $numbers }
desk-error-attachment = لا يوجد ملف بهذا الاسم مرفق بالملاحظة. لعرضها: turnstone notes show NOTE
desk-error-file-exists = { $name } موجود من قبل. تُرك كما هو. يُرجى اختيار اسم آخر.
desk-error-nothing-to-change = لم يُذكر ما يجب تغييره. للمساعدة: turnstone notes edit --help
desk-error-growth = لا يمكن تكبير الدفاتر بهذا المقدار. للمقادير الممكنة: turnstone notes grow
desk-error-no-editor = لا يذكر النظام محرّرًا. يُرجى تعيين VISUAL أو EDITOR، أو تغيير الملاحظة بالخيارات.
desk-error-editor-failed = لم يمكن تشغيل المحرّر، أو توقف بخطأ. تُركت الملاحظة كما هي.
desk-error-no-memory-folder = ليس في هذا النظام مكان لملف في الذاكرة المؤقتة، لذلك سيكون ملف المحرّر على القرص. إن كان هذا هو المطلوب فيُستخدم الخيار --on-disk، وإلا فيمكن تغيير الملاحظة بالخيارات.
desk-error-in-memory = ما هو في الذاكرة المؤقتة فقط يضيع عند انتهاء الأمر. يُستخدم --in-memory من دون أمر: turnstone notes --in-memory
