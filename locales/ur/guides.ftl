### What the app shows around guides and the words of offices, and where texts stand in two languages.
### State: draft. Not read by anybody who speaks it natively.

## The list of guides

guides-title = ہدایت نامے
guides-note = آسان الفاظ میں کہ کیا کرنا ہے۔ ان کے لیے انٹرنیٹ نہیں چاہیے۔
guides-none = ایپ میں کوئی ہدایت نامہ نہیں ہے۔
guides-countries = ان ملکوں کے بارے میں: { $countries }
guides-accessibility = ہدایت نامہ: { $title }۔ { $summary }

## The head of a guide

guide-not-reviewed = اسے کسی وکیل، ڈاکٹر یا ماہر نے نہیں جانچا ہے۔
guide-reviewed = { $date } کو جانچا گیا۔ جانچنے والا: { $role }۔
guide-role-lawyer = کوئی وکیل
guide-role-clinician = کوئی ڈاکٹر یا نرس
guide-role-specialist = کوئی ماہر
guide-role-navigator = ایسا مددگار جو خود ایسے حالات سے گزرا ہے
guide-role-native-speaker = یہ زبان بولنے والا کوئی شخص
guide-compared = آخری بار { $date } کو اپنے ذرائع سے ملایا گیا۔
guide-expired = { $date } کے بعد سے پرانا ہے۔ اس پر بھروسا کرنے سے پہلے کسی سے پوچھ لیں۔
guide-draft = مشین کا ترجمہ۔ یہ زبان بولنے والے کسی شخص نے اسے ابھی نہیں پڑھا۔ ہر متن کے نیچے انگریزی متن ہے: نمبر اور تاریخیں وہی درست ہیں جو انگریزی متن میں ہیں۔
guide-not-translated = یہ ہدایت نامہ ابھی آپ کی زبان میں نہیں ہے۔ اس زبان میں دکھایا گیا ہے: { $language }۔
guide-contents = اس ہدایت نامے میں
guide-sources = یہ ہدایت نامہ کن ذرائع پر مبنی ہے
guide-editorial = ہمارا اپنا مشورہ، کسی ذریعے سے نہیں۔

## The blocks of a guide

guide-danger = خطرہ
guide-call-now = ابھی فون کریں
guide-not-certain = یقینی نہیں
guide-step = قدم { $number }
guide-tick = کرنے کا کام
guide-as-of = معلومات کی تاریخ: { $date }۔
guide-as-of-old = معلومات کی تاریخ: { $date }۔ اس بات کو کچھ وقت ہو گیا ہے، اور ہو سکتا ہے یہ بدل گئی ہوں: ان پر بھروسا کرنے سے پہلے پوچھ لیں۔
guide-outdated = اس ترجمے کے بعد انگریزی متن بدل گیا ہے۔ انگریزی متن ہی درست ہے۔
guide-beside = اس زبان میں: { $language }
guide-page-note = انٹرنیٹ پر ایک صفحہ کھلتا ہے۔ جو آپ کے انٹرنیٹ پر نظر رکھے، وہ دیکھ سکتا ہے کہ کون سا صفحہ۔
guide-read-aloud = بلند آواز میں پڑھیں
guide-read-stop = پڑھنا بند کریں

## Guides elsewhere

guide-path = { $guide } › { $section }
guide-path-part = { $guide } › { $section } › { $part }
guide-related = اس بارے میں ہدایت نامے

## Words of offices

terms-title = دفتروں میں استعمال ہونے والے الفاظ
terms-search = کوئی لفظ تلاش کریں
terms-none = یہ لفظ ایپ میں نہیں ہے۔
terms-in-record = دفتروں کے الفاظ اور ان کے معنی
term-language = لفظ کی زبان: { $language }
term-country = اس ملک میں استعمال ہوتا ہے: { $country }
term-unsourced = کسی نے یہ معنی کسی ذریعے سے نہیں ملائے۔
term-accessibility = { $term }: { $meaning }

## Two languages at once

second-title = ایک ساتھ دو زبانیں
second-note = تحریریں دونوں زبانوں میں ہوتی ہیں: کسی کے ساتھ مل کر پڑھنے کے لیے، یا کسی کو دکھانے کے لیے۔
second-none = صرف ایک زبان
