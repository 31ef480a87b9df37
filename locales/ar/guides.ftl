### What the app shows around guides and the words of offices, and where texts stand in two languages.
### State: draft. Not read by anybody who speaks it natively.

## The list of guides

guides-title = أدلة إرشادية
guides-note = كلام واضح عمّا يمكن فعله. لا يحتاج إلى إنترنت.
guides-none = لا توجد أدلة إرشادية في التطبيق.
guides-countries = عن { $countries }
guides-accessibility = دليل إرشادي: { $title }. { $summary }

## The head of a guide

guide-not-reviewed = لم يراجع هذا أيّ محامٍ أو طبيب أو مختص.
guide-reviewed = تمت المراجعة في { $date }. من قام بها: { $role }.
guide-role-lawyer = محامٍ أو محامية
guide-role-clinician = شخص من الأطباء أو طاقم التمريض
guide-role-specialist = مختص أو مختصة
guide-role-navigator = شخص مرّ بتجربة مشابهة ويرافق غيره
guide-role-native-speaker = شخص يتحدث هذه اللغة
guide-compared = آخر مقارنة بالمصادر كانت في { $date }.
guide-expired = لم يعد هذا محدَّثًا منذ { $date }. يجب سؤال شخص قبل الاعتماد عليه.
guide-draft = ترجمة آلية. لم يقرأها بعدُ أيّ شخص يتحدث هذه اللغة. تحت كل نص يوجد النص الإنجليزي: الأرقام والتواريخ المعتمدة هي ما في النص الإنجليزي.
guide-not-translated = هذا الدليل ليس بلغتك بعد. يظهر هنا باللغة { $language }.
guide-contents = في هذا الدليل
guide-sources = المصادر التي يستند إليها هذا الدليل
guide-editorial = نصيحة من عندنا، وليست من مصدر.

## The blocks of a guide

guide-danger = خطر
guide-call-now = الاتصال الآن
guide-not-certain = غير أكيد
guide-step = الخطوة { $number }
guide-tick = مهمة
guide-as-of = هذا ما كان معروفًا في { $date }.
guide-as-of-old = هذا ما كان معروفًا في { $date }. مضى على ذلك بعض الوقت، وربما تغيّر: يجب السؤال قبل الاعتماد عليه.
guide-outdated = تغيّر النص الإنجليزي بعد هذه الترجمة. النص المعتمد هو الإنجليزي.
guide-beside = باللغة { $language }:
guide-page-note = تُفتح صفحة على الإنترنت. كل من يراقب اتصالك بالإنترنت يمكنه أن يرى أيّ صفحة هي.
guide-read-aloud = قراءة بصوت مسموع
guide-read-stop = إيقاف القراءة

## Guides elsewhere

guide-path = { $guide } › { $section }
guide-path-part = { $guide } › { $section } › { $part }
guide-related = أدلة إرشادية عن هذا

## Words of offices

terms-title = كلمات تستخدمها الدوائر الرسمية
terms-search = البحث عن كلمة
terms-none = هذه الكلمة غير موجودة في التطبيق.
terms-in-record = شرح كلمات تستخدمها الدوائر الرسمية
term-language = كلمة باللغة { $language }
term-country = تُستخدم في { $country }
term-unsourced = لم يقارن أحد هذا المعنى بمصدر.
term-accessibility = { $term }: { $meaning }

## Two languages at once

second-title = لغتان معًا
second-note = تظهر النصوص باللغتين: للقراءة مع شخص آخر، أو لعرضها على شخص.
second-none = لغة واحدة فقط
