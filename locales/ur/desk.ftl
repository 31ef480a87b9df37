### What the desk’s command line shows.
### State: draft. Not read by anybody who speaks it natively.

## Labels beside a result. Short: they stand in a column of eleven characters.

label-phone = فون
label-web = ویب
label-email = ای میل
label-open = اوقات
label-distance = فاصلہ
label-town = شہر
label-about = تعارف
label-why = یہاں کیوں
label-not-known = معلوم نہیں
label-trust = بھروسا
label-id = شناخت
label-guide = ہدایت نامہ
label-understood = سمجھا گیا
label-categories = مدد کی قسم
label-sources = ذرائع
no-number = کوئی نمبر درج نہیں ہے۔
more-numbers =
    { $count ->
        [one] اور { $count } نمبر: turnstone show ID
       *[other] اور { $count } نمبر: turnstone show ID
    }
elsewhere-more = دوسرے ملکوں میں بھی نتائج ہیں۔ انہیں دیکھنے کے لیے --country نہ لکھیں۔
heading-services = یہاں کیا ملتا ہے

## Long work

progress-index = ڈائریکٹری تیار کی جا رہی ہے
progress-import = درآمد ہو رہی ہے

## Packs

pack-written = لکھ دی گئی: { $name }، اندراج { $records }، بائٹ { $bytes }۔
inspect-size = { $packed } بائٹ، کھولنے پر { $decoded }
inspect-languages = زبانیں: { $languages }

## The report of an import

report-table = ٹیبل
report-rows = قطاریں
report-kept = رکھی گئیں
report-mended = درست ہوئیں
report-dropped = چھوڑی گئیں
report-total = کل
report-outcome = نتیجہ
report-reason = وجہ
report-count = تعداد
report-lines = سطریں
report-ignored-files = فائلیں جو HSDS کا ٹیبل نہیں ہیں: { $files }
report-missing-files = فائلیں جن کا نام ڈیٹا میں ہے لیکن وہ موجود نہیں: { $files }

## Checking the content

check-summary =
    { $findings ->
        [0] فائلیں: { $files }، کوئی غلطی نہیں۔
        [one] فائلیں: { $files }، { $findings } غلطی۔
       *[other] فائلیں: { $files }، { $findings } غلطیاں۔
    }
finding-unreadable = اسے پڑھا نہیں جا سکتا
finding-need-words = مدد مانگنے کے الفاظ میں غلطی ہے
finding-edition = edition.toml نام کی ایک ہی فائل ہونی چاہیے
finding-unknown-file = فائل کا نام کسی ملک کا کوڈ نہیں ہے
finding-unknown-category = مدد کی ایسی کوئی قسم نہیں ہے
finding-unknown-audience = ایسا کوئی گروہ نہیں ہے
finding-no-source = اس کے لیے ذریعہ چاہیے
finding-phone-without-source = نمبر کے لیے ذریعہ چاہیے
finding-phone-of-closed = جو بند ہو چکا ہو اس کا کوئی نمبر نہیں ہوتا
finding-phone-of-low-confidence = صرف ایک ذریعہ، جو اس کا اپنا نہ ہو، نمبر کے لیے کافی نہیں
finding-invalid-number = یہ نہ بین الاقوامی نمبر ہے نہ مختصر نمبر
finding-invalid-short-number = مختصر نمبر سے پہلے کوئی کوڈ نہیں ہوتا اور اس میں کم ہندسے ہوتے ہیں
finding-number-not-as-printed = جو ملایا جاتا ہے وہ شائع شدہ نمبر نہیں ہے
finding-two-numbers = یا نمبر یا مختصر نمبر، دونوں نہیں
finding-invalid-date = تاریخ YYYY، YYYY-MM یا YYYY-MM-DD ہوتی ہے
finding-invalid-hours = یہ اوقات سمجھ میں نہیں آتے
finding-no-time-zone = اوقات کے لیے ٹائم زون چاہیے
finding-invalid-time-zone = ایسا کوئی ٹائم زون نہیں ہے
finding-invalid-language = یہ زبان کا کوڈ نہیں، یا معیاری شکل میں نہیں
finding-invalid-country = یہ کسی ملک کا کوڈ نہیں، یا اس فائل کے ملک کا نہیں
finding-invalid-address = یہ نہ ویب کا پتا ہے نہ ای میل کا
finding-invalid-key = کلید چھوٹے لاطینی حروف اور ہائفن سے بنتی ہے
finding-duplicate-key = یہ کلید دو بار آئی ہے
finding-duplicate-name = یہ نام دو بار آیا ہے
finding-empty-text = اس متن میں کچھ نہیں کہا گیا
finding-invalid-ages = سب سے کم عمر، سب سے زیادہ عمر سے اوپر ہے
finding-contradiction = یہ اپنی ہی بات کے خلاف ہے
finding-guide-head = اس ہدایت نامے کا شروع ویسا نہیں جیسا docs/guides.md میں ہے
finding-guide-markup = ہدایت ناموں میں ایسی کوئی چیز نہیں ہوتی: docs/guides.md میں لکھا ہے کہ ان میں کیا ہوتا ہے
finding-guide-braces = ہر ٹکڑے کے آخر میں لہردار قوسین کے اندر اس کا نام اور وہ ذرائع ہوتے ہیں جن پر وہ مبنی ہے
finding-guide-duplicate = اس ہدایت نامے کے دو ٹکڑوں کا ایک ہی نام ہے
finding-guide-source = یہ ذریعہ کسی نے نہیں پڑھا: یہ content/guides/sources.tsv میں نہیں ہے
finding-guide-link = یہ لنک کہیں نہیں جاتا
finding-guide-number = فون کے نمبر ڈائریکٹری میں رہتے ہیں، جہاں ان کا ذریعہ ہوتا ہے
finding-guide-translation = یہ انگریزی ہدایت نامے جیسا نہیں ہے
finding-glossary = اس اصطلاح کے معنی نہیں ہیں، یا اس کا ایسا ذریعہ ہے جو کسی نے نہیں پڑھا

## Guides on a computer

guide-list-hint = کوئی ایک پڑھنے کے لیے: turnstone guide show NAME
guide-unknown = اس نام کا کوئی ہدایت نامہ نہیں ہے۔ دیکھیں: turnstone guide list
term-unknown = الفاظ کی فہرست میں ایسا کوئی لفظ نہیں ہے۔ دیکھیں: turnstone guide terms

## The tools for translators

locale-language = زبان
locale-messages = پیغام
locale-needs = الفاظ
locale-guides = ہدایت نامے
locale-terms = اصطلاحات
locale-outdated = پرانے
locale-state = حالت
locale-state-draft = مسودہ
locale-state-reviewed = جانچا گیا
locale-state-not-shown = نہیں دکھتی
locale-new-made = بن گیا: { $folder }۔ پہلے app.ftl کا ترجمہ کریں، پھر یہ چلائیں: turnstone locale check
locale-exported = لکھ دی گئی: { $name }، متن { $rows }۔
locale-imported = بدلے ہوئے متن: { $changed }، جو پہلے جیسے رہے: { $same }۔
locale-left = یہ قطاریں ویسی ہی رہنے دی گئیں: ان کا انگریزی متن اب کچھ اور ہے، یا اس نام کا کچھ نہیں ہے۔ ٹیبل دوبارہ برآمد کریں اور اپنے متن اس میں نقل کریں۔
locale-facts-not-compared = { $language }: اعداد انگریزی سے ملا کر دیکھے گئے۔ یہ جانچ ابھی وہ الفاظ نہیں جانتی جو بتاتے ہیں کہ کسی چیز میں کتنا وقت لگتا ہے اور کیا نہیں کرنا چاہیے: انہیں خود ملا کر دیکھیں۔
locale-stamped = جن ٹکڑوں پر ان کے انگریزی متن کا نشان لگایا گیا: { $count }۔
finding-locale-syntax = یہ Fluent نہیں ہے: اس سے پہلے والی سطر بھی دیکھیں
finding-locale-state = پہلے تبصرے میں “### State: draft” یا “### State: reviewed” کی سطر ہونی چاہیے، اور reviewed کے لیے دوسرا شخص چاہیے
finding-locale-unknown = انگریزی میں اس نام کا کوئی پیغام نہیں: لکھنے کی غلطی تلاش کریں
finding-locale-missing = ابھی ترجمہ نہیں ہوا
finding-locale-repeated = یہ نام دو بار آیا ہے: ایک ہٹا دیں
finding-locale-variable = انگریزی میں یہاں ایسا کوئی متغیر نہیں: اس کا نام انگریزی کی طرح لکھیں
finding-locale-variable-missing = انگریزی متن کا ایک متغیر کم ہے: اسے اپنے جملے میں صحیح جگہ پر رکھیں
finding-locale-term = ایپ کا نام انگریزی سے مختلف شکل میں ہے
finding-locale-attribute = خصوصیات وہ نہیں جو انگریزی پیغام کی ہیں
finding-locale-plural-missing = اس زبان کی جمع کی ایک صورت کم ہے: اسے *[other] سے پہلے بڑھائیں
finding-locale-plural-unknown = اس زبان میں جمع کی ایسی کوئی صورت نہیں: اسے ہٹا دیں
finding-locale-one = یہاں “one” میں عدد لفظ یا ہندسے سے لکھا ہے: متغیر لکھیں
finding-locale-markup = انگریزی متن کا کوئی لنک، کمانڈ یا آپشن کم ہے: انہیں جوں کا توں رہنے دیں
finding-locale-invisible = ایسا حرف جو کسی کو نظر نہیں آتا: اسے ہٹا دیں
finding-locale-direction = سمت بدلنے والی علامت: اسے ہٹا دیں، ایپ خود لگاتی ہے
finding-locale-quotes = سیدھی علامتِ اقتباس: اپنی زبان کی علامتیں لکھیں
finding-locale-long = اسکرین پر اپنی جگہ سے لمبا ہے: چھوٹے الفاظ ڈھونڈیں
finding-locale-folder = فولڈر کا نام زبان کے کوڈ کی عام شکل میں نہیں ہے
finding-locale-same = انگریزی جیسا ہی ہے: اگر یہ صحیح ہے تو رہنے دیں
finding-guide-prohibition = انگریزی میں یہاں “do not” یا “never” ہے، اور اس میں نہیں ہے

## Notes

desk-notes-setup-seen = ایک فائل میں کئی نوٹ بکوں کی جگہ ہوتی ہے۔ اس کی ایک نقل سے کوئی نہیں دیکھ سکتا کہ کتنی نوٹ بکیں ہیں، یا وہ کتنی بھری ہوئی ہیں۔ یہ دیکھا جا سکتا ہے کہ فائل موجود ہے: کمپیوٹر پر یہ پہلی نوٹ بک کے ساتھ بنتی ہے۔
desk-notes-setup-forced = اگر کوئی آپ سے زبردستی خفیہ جملہ لکھوائے، یا کوئی پروگرام کمپیوٹر کی نگرانی کر رہا ہو، تو نوٹ بک آپ کی مدد نہیں کر سکتی۔
desk-notes-setup-computer = فون کی طرح کمپیوٹر کے پاس کنجی کے لیے اپنا کوئی راز نہیں ہوتا: جو بھی فائل کی نقل بنا لے، وہ جتنی دیر چاہے خفیہ جملے کا اندازہ لگا سکتا ہے۔ قرعے سے نکلے ہوئے پانچ الفاظ لیں۔ ڈسک پر فائل کے پرانے ٹکڑے رہ سکتے ہیں۔
desk-notes-making = فائل بنائی جا رہی ہے
desk-notes-next = لکھنے کے لیے: turnstone notes new. اس دن کے لیے کوڈ جب خفیہ جملہ یاد نہ رہے: turnstone notes recovery-code. اس کے ساتھ ایک بے ضرر نوٹ بک: turnstone notes second --keep.
desk-notes-keep-prompt = باقی رہنے والی نوٹ بک کا خفیہ جملہ؛ جب اور کوئی نہ ہو تو صرف Enter:
desk-notes-this-one-stays = جو نوٹ بک کھلی ہے وہ ویسی ہی رہتی ہے۔
desk-notes-none-to-keep = کیا کسی نوٹ بک کا ذکر کیے بغیر آگے چلیں؟ پھر کوئی بھی دوسری نوٹ بک تباہ ہو سکتی ہے۔ --keep کے ساتھ ان کا ذکر کیا جاتا ہے جنہیں باقی رہنا ہے۔
desk-notes-yes = ہاں
desk-notes-erase-word = مٹائیں
desk-notes-answer = آگے چلنے کے لیے “{ $word }” لکھیں:
desk-notes-nothing-changed = کچھ نہیں بدلا۔
desk-notes-passphrase-prompt = آپ کا خفیہ جملہ؛ صرف Enter سے یہی الفاظ لیے جاتے ہیں؛ “بدلیں” سے دوسرے الفاظ نکلتے ہیں:
desk-notes-draw-word = بدلیں
desk-notes-recovered = یہ نوٹ بک بحالی کے کوڈ سے کھلی ہے۔ اب نیا خفیہ جملہ چنیں: turnstone notes passphrase
desk-notes-typing = Enter دبانے پر ہر سطر محفوظ ہو جاتی ہے۔ جس سطر میں صرف انگریزی کا نقطہ (.) ہو، وہ یادداشت ختم کر دیتی ہے۔
desk-notes-deleted = یہ اب نہیں رہی، اور اس کے اوپر کچھ اور لکھ دیا گیا۔
desk-notes-detach-question = یہ فائل یادداشت سے ہٹا دیں؟ اس کے اوپر کچھ اور لکھ دیا جائے گا اور اسے واپس نہیں لایا جا سکتا۔
desk-notes-editor-warning = ایڈیٹر کو یادداشت کھلی حالت میں ملتی ہے، ایسی فائل میں جس کے اوپر ایڈیٹر بند ہونے پر کچھ اور لکھ دیا جاتا ہے اور جو پھر ہٹا دی جاتی ہے۔ ایڈیٹر اس سے زیادہ بھی رکھ سکتا ہے: عارضی فائلیں (swap)، ہسٹری، آخری کھولی گئی فائلیں۔ سسٹم میموری کو اپنی swap کی جگہ پر لکھ سکتا ہے۔
desk-notes-editor-on-disk = اس سسٹم پر ایڈیٹر کی فائل ڈسک پر ہوتی ہے۔ بعد میں اس کے اوپر کچھ اور لکھ دیا جاتا ہے، لیکن ڈسک پر پرانی چیز رہ سکتی ہے۔
desk-notes-saving = فائل لکھی جا رہی ہے
desk-notes-saved-in-clear = { $name } میں کھلی حالت میں لکھ دی گئی: جسے بھی یہ وہاں ملے، وہ اسے کھول سکتا ہے۔ کام ہو جانے پر اسے حذف کریں؛ ڈسک پر پرانی چیز رہ سکتی ہے۔
desk-notes-recovery-note = جب خفیہ جملہ یاد نہ رہے، تب یہ یادداشتیں کھولتا ہے۔ یہ صرف ایک بار دکھایا جاتا ہے۔ اسے کاغذ پر لکھیں اور کاغذ کو کمپیوٹر سے دور رکھیں، یا کسی ایسے شخص کو دیں جس پر آپ کو بھروسا ہو۔ پہلے والا کوڈ اب سے کچھ نہیں کھولتا۔
desk-notes-recovery-warning = جس کے پاس یہ کاغذ اور نوٹ بک کی فائل کی نقل ہو، وہ آپ کی یادداشتیں کھول سکتا ہے۔
desk-notes-erasing-note = جہاں یہ پروگرام خفیہ جملہ مانگتا ہے، وہاں لکھنے پر یہ اس نوٹ بک کو کھولتا ہے اور باقی ہر نوٹ بک کو ایک لمحے میں ہمیشہ کے لیے تباہ کر دیتا ہے۔
desk-notes-erasing-computer = کمپیوٹر پر فائل کی نقل اب بھی پرانے خفیہ جملوں سے کھلتی ہے، جیسے کچھ لکھا ہی نہ گیا ہو۔
desk-notes-grow-note = ہر نوٹ بک کو مزید جگہ ملتی ہے، بند نوٹ بک کو بھی۔ فائل اس سے چار گنا بڑھتی ہے اور پھر کبھی چھوٹی نہیں ہوتی۔
desk-notes-grown = اب زیادہ جگہ ہے۔
desk-notes-erase-computer = کمپیوٹر پر فائل کی نقل اب بھی اپنے خفیہ جملے سے کھلتی ہے۔
desk-notes-restoring = نقل پڑھی جا رہی ہے
desk-notes-restored =
    { $count ->
        [0] اس نقل میں جو کچھ ہے، وہ سب یہاں پہلے سے ہے۔
        [one] { $count } یادداشت آئی۔
       *[other] { $count } یادداشتیں آئیں۔
    }
desk-notes-open = نوٹ بک کھلی ہے۔ list، new، show 1 یا help لکھیں۔ “lock” اسے بند کرتا ہے، اور پانچ منٹ تک کوئی بٹن نہ دبانے سے بھی یہ بند ہو جاتی ہے۔ تین بار Esc دبانے سے فوراً باہر۔
desk-notes-in-memory = یہ نوٹ بک صرف میموری میں ہے۔ بند ہونے پر اس میں جو کچھ ہے سب ضائع ہو جاتا ہے، جب تک کہ پہلے اس کی مہر بند نقل نہ بنائی جائے: copy FILE
desk-notes-prompt = notes>
desk-notes-closed = نوٹ بک بند ہو گئی ہے۔
desk-notes-idle = پانچ منٹ تک کسی نے کچھ نہیں لکھا: نوٹ بک بند کر دی گئی۔ جو کچھ محفوظ کیا گیا تھا وہ سلامت ہے۔
desk-notes-lock = دو کمانڈوں کے درمیان کچھ کھلا نہیں رہتا: ہر کمانڈ نوٹ بک کھولتی ہے، ایک کام کرتی ہے اور اسے بند کر دیتی ہے۔ صرف اکیلا “turnstone notes” اسے کھلا رکھتا ہے، اور وہاں “lock” اسے بند کرتا ہے۔

## Help

help-turnstone = { -app-name }: ان لوگوں کے لیے مدد تلاش کریں جنہیں گھر چھوڑنا پڑا، نیٹ ورک کے بغیر۔
help-turnstone-more =
    آزمائیں: turnstone find "asylum lawyer" --country US

    نتیجے کے کوڈ: 0 مل گیا یا ہو گیا، 1 کچھ نہیں ملا یا کچھ درست کرنا ہے، 2 یہ نہیں ہو سکا۔
help-find = اپنے الفاظ میں مدد تلاش کریں، کسی بھی زبان میں۔
help-find-more =
    --country کے بغیر پوری دنیا میں تلاش ہوتی ہے اور ہر نتیجے میں اس کا ملک لکھا ہوتا ہے۔
    کمانڈ لائن پر لکھے ہوئے الفاظ شیل (shell) کی ہسٹری میں رہ سکتے ہیں۔ “turnstone find -” انہیں اس کے بجائے معیاری ان پٹ سے پڑھتا ہے۔ تلاش کی اور کوئی چیز نہیں رکھی جاتی۔
help-find-words = آپ کو کیا چاہیے، اپنے الفاظ میں؛ - اسے معیاری ان پٹ سے پڑھتا ہے۔ الفاظ کے بغیر وہ سب جو فلٹروں سے ملے۔
help-find-near = فاصلے اس شہر سے ناپیں، یا LATITUDE,LONGITUDE سے
help-find-radius = زیادہ سے زیادہ اتنے کلومیٹر دور
help-find-category = مدد کی صرف یہ قسمیں، کوڈ سے، جیسے asylum-legal؛ غلط کوڈ پر ملتے جلتے کوڈ بتائے جاتے ہیں
help-find-phase = صرف وہ جس سے آج (urgent-safety)، اس مہینے (stabilisation) یا زندگی بنانے (long-term) میں مدد ملے
help-find-audience = صرف وہ جو ان لوگوں کے لیے ہو، جیسے lgbtq، trans، youth، women، refugees، undocumented
help-find-speaks = صرف وہاں جہاں یہ زبان بولی جاتی ہے، کوڈ یا نام سے
help-find-free = صرف وہ جو مفت ہے
help-find-no-id = صرف وہ جس میں تصویر والا شناختی کارڈ نہیں مانگا جاتا
help-find-open = صرف وہ جو ابھی کھلا ہے، یا ایسے وقت پر جیسے 2026-11-23T18:00:00+01:00
help-find-remote = صرف فون یا انٹرنیٹ پر
help-find-undocumented = صرف وہ جو بغیر کاغذات والے لوگوں کے لیے بھی ہے
help-find-strict = جو معلوم نہیں اسے بھی چھوڑ دیں
help-find-limit = زیادہ سے زیادہ اتنے نتائج
help-find-chips = دکھائیں کہ مزید فلٹروں سے کیا بچے گا
help-show = ایک نتیجے کے بارے میں سب کچھ دکھائیں۔
help-show-id = وہ شناخت جو نتیجے کے نیچے لکھی ہے
help-now = ابھی کون جواب دیتا ہے: ہنگامی نمبر اور بحرانی ہیلپ لائنیں۔
help-countries = ایپ میں کیا ہے، اور کہاں سے آیا ہے۔
help-guide = ہدایت نامے پڑھیں، اور دفتروں میں استعمال ہونے والے الفاظ کے معنی بھی۔
help-guide-list = ہدایت ناموں کی فہرست دکھائیں۔
help-guide-show = ایک ہدایت نامہ دکھائیں، ان ذرائع کے ساتھ جن پر وہ مبنی ہے۔
help-guide-show-guide = اس کا نام، جیسا فہرست میں ہے
help-guide-show-second = ہر متن اس زبان میں بھی دکھائیں
help-guide-terms = دفتروں میں استعمال ہونے والے الفاظ کے معنی بتائیں۔
help-guide-terms-words = لفظ کا شروع، یا اس کا کوئی حصہ؛ نہ دیا جائے تو سب الفاظ
help-pack = ڈیٹا کے پیک درآمد کریں، بنائیں اور جانچیں۔
help-pack-import = HSDS ڈیٹا کا پیک بنائیں، ہر قطار کی رپورٹ کے ساتھ۔
help-pack-import-file = ایک zip، ایک فولڈر، یا فائلیں (CSV، JSON)
help-pack-import-source-id = مختصر اور نہ بدلنے والی: یہ ہر اندراج کی شناخت کا حصہ ہے
help-pack-import-source-name = جس نام سے لوگ اس ذریعے کو جانتے ہیں
help-pack-import-licence = SPDX کی عبارت، یا “none stated”
help-pack-import-source-url = اس کا صفحہ
help-pack-import-country = ان قطاروں کا ملک جن میں کوئی ملک نہیں لکھا، اور فون نمبروں کا ملک
help-pack-import-language = متن کی زبان
help-pack-import-time-zone = اوقات کا ٹائم زون، جیسے America/New_York
help-pack-import-confirmed-public = شناختوں کی فائل، ہر سطر میں ایک، جن کا پتا عام ہے حالانکہ ان کی قسم کی وجہ سے وہ چھپایا جاتا
help-pack-import-report = رپورٹ JSON کی شکل میں لکھیں
help-pack-import-pack-id = پیک کا نام؛ نہ دیا جائے تو ذریعے کی شناخت
help-pack-import-pack-version = اس کا ایڈیشن
help-pack-build = content اور locales سے پیک بنائیں۔
help-pack-inspect = پیک جانچیں اور دکھائیں کہ وہ اپنے بارے میں کیا بتاتے ہیں۔
help-pack-inspect-file = پیک؛ نہ دیے جائیں تو وہ جو پروگرام کے ساتھ ہیں
help-content = مواد پر کام کریں۔
help-content-check = content اور locales جانچیں، فائل اور سطر کے ساتھ۔
help-locale = ایپ کی زبانوں پر کام کریں۔
help-locale-check = ہر زبان کے، یا کسی ایک زبان کے متن جانچیں، فائل، سطر، کالم اور درست کرنے کے طریقے کے ساتھ۔
help-locale-check-missing = ہر اس متن کا نام بھی بتائیں جو موجود نہیں
help-locale-coverage = ہر زبان کا کتنا حصہ موجود ہے، اور اس کی حالت۔
help-locale-new = نئی زبان کا فولڈر بنائیں۔
help-locale-pseudo = اسکرینیں دیکھنے کے لیے بناوٹی زبانیں لکھیں: en-XA (لمبی، حروف پر نشانوں کے ساتھ) اور ar-XB (دائیں سے بائیں)۔
help-locale-export = کسی زبان کے متن ٹیبل کی شکل میں لکھیں، اسپریڈشیٹ کے لیے۔
help-locale-import = ایسے ٹیبل سے متن لیں۔
help-locale-import-file = ٹیبل (CSV)
help-locale-stamp = ترجمہ کیے گئے ہدایت ناموں کے ہر ٹکڑے پر اس انگریزی متن کا نشان لگائیں جس سے وہ بنا ہے؛ صرف وہاں جہاں ابھی کوئی نشان نہیں ہے۔
help-locale-stamp-again = وہاں بھی جہاں اس کے بعد انگریزی متن بدل گیا ہے: دونوں کو ملا کر دیکھنے کے بعد
help-notes = مہر بند یادداشتیں رکھیں، ایسی فائل میں جسے صرف خفیہ جملہ کھولتا ہے۔
help-notes-more =
    یادداشت کا ذکر فہرست میں اس کے نمبر سے، یا اس کے عنوان کے کافی حصے سے ہوتا ہے۔ کمانڈ کے بغیر نوٹ بک کھلی رہتی ہے اور یہ کمانڈیں ایک ایک کر کے لیتی ہے؛ “lock”، پانچ منٹ تک کوئی بٹن نہ دبانا، یا تین بار Esc اسے بند کرتے ہیں۔
    دو کمانڈوں کے درمیان کچھ کھلا نہیں رہتا: ہر کمانڈ خفیہ جملہ پوچھتی ہے، ایک کام کرتی ہے اور نوٹ بک بند کر دیتی ہے۔ بند کرنے کو کچھ نہیں ہوتا۔
    کمانڈ لائن پر لکھے ہوئے الفاظ شیل (shell) کی ہسٹری میں رہ سکتے ہیں، اور کمانڈ کے چلتے وقت اس کمپیوٹر پر دوسرے لوگ انہیں دیکھ سکتے ہیں۔ جو پوچھنے پر لکھا جائے، وہ نہ ہسٹری میں رہتا ہے نہ دوسروں کو نظر آتا ہے۔
    خفیہ جملہ کبھی آپشن یا متغیر نہیں ہوتا۔ اسکرپٹ کے لیے: --passphrase-file
help-notes-data = نوٹ بکوں کی فائل کا فولڈر
help-notes-passphrase-file = خفیہ جملے اور باقی سب جواب اس فائل سے پڑھیں، ہر سطر میں ایک، اسی ترتیب میں جس میں وہ پوچھے جاتے ہیں؛ - معیاری ان پٹ ہے
help-notes-in-memory = نئی نوٹ بک صرف میموری میں رکھیں، آپ کے نکلنے تک: کچھ نہیں لکھا جاتا، اور پھر سب ضائع ہو جاتا ہے
help-notes-make = نوٹ بک بنائیں، پہلے اس کی تنبیہوں کے ساتھ۔
help-notes-make-keep = ہر اس دوسری نوٹ بک کا خفیہ جملہ پوچھیں جسے باقی رہنا ہے؛ جس کا ذکر نہ ہو، وہ تباہ ہو سکتی ہے
help-notes-make-room = فائل بناتے وقت ہر نوٹ بک کے لیے MiB؛ فائل اس سے چار گنا جگہ لیتی ہے
help-notes-list = یادداشتوں کی فہرست دکھائیں۔
help-notes-list-tag = صرف اس ٹیگ والی یادداشتیں
help-notes-search = یادداشتوں میں تلاش کریں۔
help-notes-search-words = الفاظ جو سب کے سب یادداشت میں ہونے چاہییں؛ نہ دیے جائیں تو پوچھے جاتے ہیں
help-notes-show = ایک یادداشت دکھائیں۔
help-notes-new = ایک یادداشت لکھیں۔
help-notes-new-more = --title اور --body کے بغیر یادداشت پوچھی جاتی ہے؛ جہاں معیاری ان پٹ ٹرمینل نہ ہو، وہاں اسی سے پڑھی جاتی ہے، اور پہلی سطر عنوان ہوتی ہے۔
help-notes-new-title = اس کا عنوان کیا ہے
help-notes-new-body = اس میں کیا ہے؛ - اسے معیاری ان پٹ سے پڑھتا ہے
help-notes-new-tags = اسے ڈھونڈنے کے لیے الفاظ، درمیان میں کوما
help-notes-new-happened = کب ہوا، اپنے الفاظ میں
help-notes-new-pin = اسے سب سے اوپر رکھیں
help-notes-new-unpin = اسے سب سے اوپر نہ رکھیں
help-notes-edit = یادداشت بدلیں: جس کا ذکر نہ ہو، وہ ویسا ہی رہتا ہے۔
help-notes-edit-title = اس کا عنوان کیا ہے
help-notes-edit-body = اس میں کیا ہے؛ - اسے معیاری ان پٹ سے پڑھتا ہے
help-notes-edit-tags = اسے ڈھونڈنے کے لیے الفاظ، درمیان میں کوما، موجودہ الفاظ کی جگہ
help-notes-edit-happened = کب ہوا، اپنے الفاظ میں؛ خالی ہو تو ہٹا دیا جاتا ہے
help-notes-edit-pin = اسے سب سے اوپر رکھیں
help-notes-edit-unpin = اسے سب سے اوپر نہ رکھیں
help-notes-edit-editor = تنبیہ کے بعد اپنا ایڈیٹر ($VISUAL یا $EDITOR) میموری کی ایک فائل پر کھولیں
help-notes-edit-on-disk = جہاں سسٹم کے پاس میموری میں جگہ نہ ہو، وہاں ایڈیٹر کی فائل ڈسک پر رہنے دیں
help-notes-attach = ایک فائل یادداشت میں مہر بند کریں۔
help-notes-attach-file = فائل؛ یہ وہاں بھی رہتی ہے جہاں ہے
help-notes-detach = ساتھ لگی فائل ہٹائیں۔
help-notes-save-attachment = ساتھ لگی فائل کو نئی فائل میں کھلی حالت میں لکھیں۔
help-notes-save-attachment-file = لکھی جانے والی فائل؛ یہ پہلے سے موجود نہیں ہونی چاہیے
help-notes-delete = یادداشت اور جو کچھ اس کے ساتھ لگا ہے، حذف کریں۔
help-notes-passphrase = دوسرا خفیہ جملہ چنیں۔
help-notes-recovery-code = بحالی کا کوڈ بنائیں، جو صرف ایک بار دکھایا جاتا ہے۔
help-notes-erasing-passphrase = ایسا خفیہ جملہ مقرر کریں جو یہ نوٹ بک کھولے اور باقی ہر نوٹ بک کو تباہ کر دے۔
help-notes-erasing-passphrase-clear = اسے ہٹا دیں
help-notes-second = ایک اور نوٹ بک بنائیں؛ یہ باقی رہتی ہے۔
help-notes-second-keep = ہر اس مزید نوٹ بک کا خفیہ جملہ پوچھیں جسے باقی رہنا ہے
help-notes-grow = ہر نوٹ بک کی جگہ بڑھائیں۔
help-notes-grow-mib = اتنے MiB زیادہ؛ عدد کے بغیر دکھاتا ہے کہ کتنا ہو سکتا ہے
help-notes-copy = مہر بند نقل لکھیں، اس کے اپنے خفیہ جملے کے لیے یا کسی کی کنجی کے لیے۔
help-notes-copy-file = لکھی جانے والی فائل؛ یہ پہلے سے موجود نہیں ہونی چاہیے
help-notes-copy-note = صرف یہ یادداشتیں
help-notes-copy-for = age کی اس عوامی کنجی (age1…) کے لیے مہر بند کریں، جیسے کسی وکیل کی
help-notes-restore = مہر بند نقل کی یادداشتیں واپس لائیں۔
help-notes-restore-file = مہر بند نقل
help-notes-erase = یہ نوٹ بک ہمیشہ کے لیے تباہ کریں۔
help-notes-lock = نوٹ بک بند کریں، جہاں اسے کھلا رکھا گیا ہو۔
help-any-note = فہرست میں اس کا نمبر، یا اس کے عنوان کا کافی حصہ
help-any-name = ساتھ لگی فائل کا نام، یا اس کا نمبر
help-any-json = پروگراموں کے لیے: JSON
help-any-country = آپ کہاں ہیں: دو حروف یا نام۔ کبھی اندازہ نہیں لگایا جاتا۔
help-any-lang = وہ زبانیں جو آپ کو پڑھنی آتی ہیں، بہترین پہلے
help-any-now = گھڑی، آزمائش کے لیے، جیسے 2026-11-23T18:00:00Z
help-any-pack = اس پیک میں بھی دیکھیں جس پر کسی کے دستخط نہیں؛ اس کی ہر چیز پر نشان ہوتا ہے
help-any-data-dir = تیار ڈائریکٹری کہاں رکھی جاتی ہے: صرف عام معلومات
help-any-folder = وہ فولڈر جس میں content اور locales ہیں
help-any-locale = ایک زبان، اس کے کوڈ سے، جیسے so یا fa-AF
help-any-output = کہاں لکھنا ہے
help-value-guide = نام
help-value-second = زبان
help-value-locale = کوڈ
help-value-data = فولڈر
help-value-passphrase-file = فائل
help-value-room = MIB
help-value-mib = MIB
help-value-tag = ٹیگ
help-value-note = یادداشت
help-value-name = نام
help-value-title = متن
help-value-body = متن
help-value-tags = ٹیگ
help-value-happened = متن
help-value-for = کنجی
help-value-words = الفاظ
help-value-near = جگہ
help-value-radius = کلومیٹر
help-value-category = کوڈ
help-value-phase = مرحلہ
help-value-audience = گروہ
help-value-speaks = زبان
help-value-open = وقت
help-value-limit = عدد
help-value-id = شناخت
help-value-file = فائل
help-value-source-id = شناخت
help-value-source-name = نام
help-value-licence = لائسنس
help-value-source-url = URL
help-value-country = ملک
help-value-language = زبان
help-value-time-zone = ٹائم زون
help-value-confirmed-public = فائل
help-value-report = فائل
help-value-pack-id = شناخت
help-value-pack-version = عدد
help-value-lang = زبانیں
help-value-now = وقت
help-value-pack = فائل
help-value-data-dir = فولڈر
help-value-folder = فولڈر
help-value-output = فائل

## Errors: what happened, what to do

desk-error-unreadable = { $name } پڑھی نہیں جا سکتی، یا بہت بڑی ہے۔ اس کا نام دیکھیں، اور یہ بھی کہ آپ کو اسے پڑھنے کی اجازت ہے یا نہیں۔
desk-error-unwritable = { $name } لکھی نہیں جا سکتی۔ کچھ نہیں بدلا۔ فولڈر اور بچی ہوئی جگہ دیکھیں۔
desk-error-pack-damaged = { $name } پیک نہیں ہے، یا خراب یا ادھوری ہے۔ جہاں سے آئی تھی، وہیں سے دوبارہ لیں۔
desk-error-pack-changed = { $name } بننے کے بعد بدل دی گئی ہے۔ اس پر بھروسا نہ کریں؛ دوبارہ لیں۔
desk-error-pack-too-large = { $name } کسی بھی پیک کی حد سے بڑی ہے۔ اسے نہیں کھولا گیا۔
desk-error-pack-too-new = { $name } ایک نئے ورژن نے بنائی ہے۔ پہلے { -app-name } کو اپ ڈیٹ کریں۔
desk-error-pack-unwritable = ان اندراجات سے پیک نہیں بنتا: ان میں سے دو کی ایک ہی شناخت ہے۔ { $name } نہیں لکھی گئی۔
desk-error-import-zip = zip فائل خراب یا ادھوری ہے۔ کچھ درآمد نہیں ہوا۔
desk-error-import-large = کھولنے پر ان پٹ { $limit } بائٹ سے بڑا ہے۔ کچھ درآمد نہیں ہوا۔
desk-error-import-dense = zip کی ایک فائل کھلنے پر اپنے حجم کے { $limit } گنا سے زیادہ ہو جاتی ہے، جیسا کسی ڈائریکٹری میں نہیں ہوتا۔ کچھ درآمد نہیں ہوا۔
desk-error-import-files = ان پٹ میں { $limit } سے زیادہ فائلیں ہیں۔ کچھ درآمد نہیں ہوا۔
desk-error-import-rows = ان پٹ میں { $limit } سے زیادہ قطاریں ہیں۔ کچھ درآمد نہیں ہوا۔
desk-error-import-columns = ایک ٹیبل میں { $limit } سے زیادہ کالم ہیں۔ کچھ درآمد نہیں ہوا۔
desk-error-import-deep = JSON میں { $limit } سے زیادہ تہیں ہیں۔ کچھ درآمد نہیں ہوا۔
desk-error-import-json = ایک JSON فائل کی سطر { $limit } درست JSON نہیں ہے۔ کچھ درآمد نہیں ہوا۔
desk-error-import-no-tables = HSDS کا کوئی ٹیبل نہیں ملا۔ ایک zip، CSV فائلوں کا فولڈر، یا JSON فائل بتائیں۔
desk-error-import-options = یہ آپشن غلط ہے: { $name }۔ دیکھیں: turnstone pack import --help
desk-error-import-other = یہ ان پٹ درآمد نہیں ہو سکتا۔
desk-error-content =
    { $count ->
        [one] مواد میں { $count } غلطی ہے۔ کوئی پیک نہیں لکھا گیا۔
       *[other] مواد میں { $count } غلطیاں ہیں۔ کوئی پیک نہیں لکھا گیا۔
    }
desk-error-place = { $name } نام کا کوئی شہر ایپ میں نہیں ہے۔ قریب کا کوئی بڑا شہر آزمائیں، یا LATITUDE,LONGITUDE۔
desk-error-place-similar = { $name } نام کا کوئی شہر ایپ میں نہیں ہے۔ کیا ان میں سے کوئی مراد ہے: { $towns }؟
desk-error-country = { $name } ایسا ملک نہیں جو ہمیں معلوم ہو۔ اس کے دو حروف لکھیں، جیسے DE یا US۔
desk-error-language = { $name } ایسی زبان نہیں جو ہمیں معلوم ہو۔ اس کا کوڈ لکھیں، جیسے fa یا es۔
desk-error-time = { $name } وقت نہیں ہے۔ اسے یوں لکھیں: 2026-11-23T18:00:00+01:00
desk-error-no-terminal = خفیہ جملہ پوچھنے کے لیے کوئی ٹرمینل نہیں ہے۔ اسکرپٹ میں --passphrase-file استعمال کریں۔
desk-error-not-answered = کچھ پوچھا گیا اور اس کا جواب نہیں ملا۔ مزید کچھ نہیں بدلا۔
desk-error-not-text = یہ متن (UTF-8) نہیں ہے، یا ایک یادداشت کے لیے بہت لمبا ہے۔ کچھ نہیں بدلا۔
desk-error-no-notes-folder = یہ سسٹم آپ کے ڈیٹا کے لیے کوئی فولڈر نہیں بتاتا۔ --data سے کوئی فولڈر بتائیں۔
desk-error-notes-folder = { $name } میں یادداشتیں نہیں رکھی جا سکتیں: اسے بنایا، پڑھا یا لکھا نہیں جا سکتا۔ کچھ نہیں بدلا۔ --data سے کوئی اور فولڈر بتائیں، یا --in-memory سے یادداشتیں اپنے نکلنے تک میموری میں رکھیں۔
desk-error-no-notebook = { $name } میں کوئی نوٹ بک نہیں ہے۔ بنانے کے لیے: turnstone notes make. یا --data سے اس کا فولڈر بتائیں۔
desk-error-note = کسی یادداشت کا یہ نمبر نہیں، اور نہ کسی کے عنوان میں یہ الفاظ ہیں۔ دیکھیں: turnstone notes list
desk-error-note-ambiguous = کئی یادداشتوں کے عنوان میں یہ الفاظ ہیں۔ ایک کو اس کے نمبر سے بتائیں: { $numbers }
desk-error-attachment = یادداشت کے ساتھ اس نام کی کوئی فائل نہیں لگی۔ دیکھیں: turnstone notes show NOTE
desk-error-file-exists = { $name } پہلے سے موجود ہے۔ اسے جوں کا توں چھوڑ دیا گیا ہے۔ کوئی اور نام چنیں۔
desk-error-nothing-to-change = یہ نہیں بتایا گیا کہ کیا بدلنا ہے۔ دیکھیں: turnstone notes edit --help
desk-error-growth = نوٹ بکیں اتنی بڑی نہیں کی جا سکتیں۔ دیکھیں: turnstone notes grow
desk-error-no-editor = سسٹم کوئی ایڈیٹر نہیں بتاتا۔ VISUAL یا EDITOR مقرر کریں، یا یادداشت آپشنز سے بدلیں۔
desk-error-editor-failed = ایڈیٹر شروع نہ ہو سکا، یا ناکام رہا۔ یادداشت جوں کی توں چھوڑ دی گئی ہے۔
desk-error-no-memory-folder = اس سسٹم پر میموری میں فائل کی جگہ نہیں ہے، اس لیے ایڈیٹر کی فائل ڈسک پر ہو گی۔ اگر یہی کرنا ہے تو --on-disk لکھیں، یا یادداشت آپشنز سے بدلیں۔
desk-error-in-memory = جو صرف میموری میں ہے، وہ کمانڈ ختم ہونے پر ضائع ہو جاتا ہے۔ --in-memory کو کمانڈ کے بغیر استعمال کریں: turnstone notes --in-memory
