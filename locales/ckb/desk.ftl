### What the desk’s command line shows.
### State: draft. Not read by anybody who speaks it natively.

## Labels beside a result. Short: they stand in a column of eleven characters.

label-phone = تەلەفۆن
label-web = ماڵپەڕ
label-email = ئیمەیڵ
label-open = کاتەکان
label-distance = دووری
label-town = شار
label-about = دەربارە
label-why = بۆچی لێرەیە
label-not-known = نەزانراو
label-trust = متمانە
label-id = ناسنامە
label-guide = ڕێنمایی
label-understood = تێگەیشتین
label-categories = جۆرەکان
label-sources = سەرچاوەکان
no-number = هیچ ژمارەیەک تۆمار نەکراوە.
more-numbers =
    { $count ->
        [one] و { $count } ژمارەی تر: turnstone show ID
       *[other] و { $count } ژمارەی تر: turnstone show ID
    }
elsewhere-more = وڵاتانی تریش ئەنجامیان هەیە. بۆ بینینیان --country مەنووسن.
heading-services = چی پێشکەش دەکات

## Long work

progress-index = پێڕستەکە ئامادە دەکرێت
progress-import = زانیارییەکان دەهێنرێنە ناوەوە

## Packs

pack-written = نووسرا: { $name }، { $records } تۆمار، { $bytes } بایت.
inspect-size = { $packed } بایت، دوای کردنەوە { $decoded }
inspect-languages = زمانەکان: { $languages }

## The report of an import

report-table = خشتە
report-rows = ڕیزەکان
report-kept = ماون
report-mended = ڕاستکراون
report-dropped = لابران
report-total = کۆ
report-outcome = ئەنجام
report-reason = هۆکار
report-count = ژمارە
report-lines = دێڕەکان
report-ignored-files = ئەو فایلانەی خشتەی HSDS نین: { $files }
report-missing-files = ئەو فایلانەی زانیارییەکان ناویان دەبەن بەڵام نین: { $files }

## Checking the content

check-summary =
    { $findings ->
        [0] { $files } فایل، هیچ هەڵەیەک نییە.
        [one] { $files } فایل، { $findings } هەڵە.
       *[other] { $files } فایل، { $findings } هەڵە.
    }
finding-unreadable = ئەمە ناخوێندرێتەوە
finding-need-words = هەڵەیەک لە وشەکانی داوای یارمەتیدا
finding-edition = دەبێت یەک edition.toml هەبێت
finding-unknown-file = ناوی فایلەکە کۆدی وڵاتێک نییە
finding-unknown-category = جۆرێکی وا نییە
finding-unknown-audience = گرووپێکی وا نییە
finding-no-source = ئەمە پێویستی بە سەرچاوەیەکە
finding-phone-without-source = ژمارە پێویستی بە سەرچاوەیەکە
finding-phone-of-closed = ئەوەی داخراوە ژمارەی نییە
finding-phone-of-low-confidence = یەک سەرچاوە کە هی خۆی نییە بۆ ژمارەیەک بەس نییە
finding-invalid-number = نە ژمارەیەکی نێودەوڵەتییە و نە ژمارەیەکی کورت
finding-invalid-short-number = ژمارەی کورت کۆدی لە پێشەوە نییە و کەم ڕەنووسی هەیە
finding-number-not-as-printed = ئەوەی لێی دەدرێت ئەوە نییە کە چاپ کراوە
finding-two-numbers = یان ژمارەیەک یان ژمارەیەکی کورت، نەک هەردوو
finding-invalid-date = بەروار بەم شێوەیەیە: YYYY، YYYY-MM یان YYYY-MM-DD
finding-invalid-hours = ئەم کاتانە تێناگەیندرێن
finding-no-time-zone = کاتەکان پێویستییان بە ناوچەی کاتی هەیە
finding-invalid-time-zone = ناوچەیەکی کاتیی وا نییە
finding-invalid-language = کۆدی زمان نییە، یان بە شێوە ستانداردەکەی نییە
finding-invalid-country = کۆدی وڵات نییە، یان هی وڵاتی ئەم فایلە نییە
finding-invalid-address = نە ناونیشانی ماڵپەڕە و نە هی ئیمەیڵ
finding-invalid-key = کلیل بە پیتی بچووکی لاتینی و هێڵی لەنێوانیاندا دەنووسرێت
finding-duplicate-key = ئەم کلیلە دوو جار هاتووە
finding-duplicate-name = ئەم ناوە دوو جار هاتووە
finding-empty-text = ئەم دەقە هیچ ناڵێت
finding-invalid-ages = کەمترین تەمەن لە زۆرترین تەمەن زیاترە
finding-contradiction = ئەمە دژی خۆیەتی
finding-guide-head = سەرەتای ئەم ڕێنماییە وەک ئەوە نییە کە لە docs/guides.md دایە
finding-guide-markup = ڕێنماییەکان شتی لەم جۆرەیان نییە: docs/guides.md دەڵێت چییان هەیە
finding-guide-braces = هەر بەشێک بە ناوەکەی و ئەوەی پشتی پێ دەبەستێت کۆتایی دێت، لەناو کەوانەی چەماوەدا
finding-guide-duplicate = دوو بەشی ئەم ڕێنماییە هەمان ناویان هەیە
finding-guide-source = کەس ئەم سەرچاوەیەی نەخوێندووەتەوە: لە content/guides/sources.tsv نییە
finding-guide-link = ئەم لینکە ناچێتە هیچ شوێنێک
finding-guide-number = شوێنی ژمارەکانی پەیوەندی پێڕستەکەیە، کە لەوێ سەرچاوەیان هەیە
finding-guide-translation = ئەمە وەک ڕێنماییە ئینگلیزییەکە نییە
finding-glossary = ئەم زاراوەیە واتای نییە، یان سەرچاوەیەکی هەیە کە کەس نەیخوێندووەتەوە

## Guides on a computer

guide-list-hint = بۆ خوێندنەوەی یەکێکیان: turnstone guide show NAME
guide-unknown = هیچ ڕێنماییەک بەم ناوە نییە. سەیر بکەن: turnstone guide list
term-unknown = وشەیەکی وا لە لیستی وشەکاندا نییە. سەیر بکەن: turnstone guide terms

## The tools for translators

locale-language = زمان
locale-messages = پەیامەکان
locale-needs = وشەکان
locale-guides = ڕێنماییەکان
locale-terms = زاراوەکان
locale-outdated = کۆن
locale-state = دۆخ
locale-state-draft = ڕەشنووس
locale-state-reviewed = پشکنراو
locale-state-not-shown = پیشان نادرێت
locale-new-made = دروست کرا: { $folder }. سەرەتا app.ftl وەربگێڕن، پاشان ئەمە بنووسن: turnstone locale check
locale-exported = نووسرا: { $name }، { $rows } دەق.
locale-imported = { $changed } دەق گۆڕان، { $same } وەک خۆیان مانەوە.
locale-left = ئەم ڕیزانە وەک خۆیان جێ هێڵران: دەقە ئینگلیزییەکەیان ئێستا دەقێکی ترە، یان هیچ شتێک ئەو ناوەی نییە. خشتەکە دووبارە هەناردە بکەن و دەقەکانتان تێیدا کۆپی بکەن.
locale-facts-not-compared = { $language }: ژمارەکان لەگەڵ ئینگلیزی بەراورد کران. ئەم پشکنینە هێشتا ئەو وشانە ناناسێت کە دەڵێن شتێک چەند دەخایەنێت و چی نابێت بکرێت: ئەمانە خۆتان بەراورد بکەن.
locale-stamped = { $count } بەش بەو دەقە ئینگلیزییە نیشانە کران کە لێیەوە وەرگێڕدراون.
finding-locale-syntax = ئەمە Fluent نییە: سەیری دێڕی پێش ئەویش بکەن
finding-locale-state = یەکەم لێدوان دێڕێکی «### State: draft» یان «### State: reviewed»ی دەوێت، و reviewed کەسێکی دووەمی دەوێت
finding-locale-unknown = ئینگلیزی پەیامێکی بەم ناوەی نییە: بۆ هەڵەی نووسین بگەڕێن
finding-locale-missing = هێشتا وەرنەگێڕدراوە
finding-locale-repeated = ئەم ناوە دوو جار هاتووە: یەکێکیان لابەن
finding-locale-variable = لێرەدا ئینگلیزی گۆڕاوێکی وای نییە: ناوەکەی وەک ئینگلیزی بنووسن
finding-locale-variable-missing = گۆڕاوێکی دەقە ئینگلیزییەکە کەمە: لە ڕستەکەتاندا لە شوێنی خۆی دایبنێن
finding-locale-term = ناوی ئەپەکە بە شێوەیەکی تر لە ئینگلیزی نووسراوە
finding-locale-attribute = تایبەتمەندییەکان هی پەیامە ئینگلیزییەکە نین
finding-locale-plural-missing = شێوەیەکی کۆی ئەم زمانە کەمە: پێش *[other] زیادی بکەن
finding-locale-plural-unknown = ئەم زمانە شێوەیەکی کۆی وای نییە: لای ببەن
finding-locale-one = لە «one» لێرەدا ژمارە بە وشە یان بە ڕەنووس نووسراوە: گۆڕاوەکە بنووسن
finding-locale-markup = لینکێک، فەرمانێک یان هەڵبژاردەیەکی دەقە ئینگلیزییەکە کەمە: وەک خۆیان جێیان بهێڵن
finding-locale-invisible = پیتێک کە کەس نایبینێت: لای ببەن
finding-locale-direction = نیشانەیەکی ئاراستەی نووسین: لای ببەن، ئەپەکە خۆی دایدەنێت
finding-locale-quotes = نیشانەی وتەی ڕاست: هی زمانەکەتان بنووسن
finding-locale-long = لە شوێنەکەی لەسەر شاشە درێژترە: وشەی کورتتر بدۆزنەوە
finding-locale-folder = ناوی بوخچەکە کۆدی زمان نییە بە شێوە ئاساییەکەی
finding-locale-same = هەمان دەقی ئینگلیزییە: ئەگەر ئەوە ڕاستە، جێی بهێڵن
finding-guide-prohibition = لێرەدا ئینگلیزی دەڵێت «do not» یان «never»، و ئەمە نایڵێت

## Notes

desk-notes-setup-seen = یەک فایل جێگای چەند دەفتەرێکی هەیە. کەس ناتوانێت لە یەک کۆپییەوە ببینێت چەند دەفتەر هەن، یان چەند پڕن. ئەوەی کە فایلەکە هەیە دەبینرێت: لەسەر کۆمپیوتەر لەگەڵ یەکەم دەفتەردا دروست دەکرێت.
desk-notes-setup-forced = ئەگەر کەسێک ناچارتان بکات دەستەواژە نهێنییەکە بنووسن، یان ئەگەر بەرنامەیەک چاودێریی کۆمپیوتەرەکە بکات، دەفتەر ناتوانێت یارمەتیتان بدات.
desk-notes-setup-computer = کۆمپیوتەر وەک مۆبایل نهێنییەکی خۆی بۆ کلیلەکە نییە: هەر کەسێک کۆپیی فایلەکە بگرێت، تا هەر کاتێک بیەوێت دەتوانێت هەوڵ بدات دەستەواژە نهێنییەکە بە مەزەندە بدۆزێتەوە. پێنج وشە وەربگرن کە بە ڕێکەوت هەڵبژێردراون. لەوانەیە پارچەی کۆنتری فایلەکە لەسەر دیسکەکە بمێنێتەوە.
desk-notes-making = فایلەکە دروست دەکرێت
desk-notes-next = بۆ نووسین: turnstone notes new. کۆدێک بۆ ئەو ڕۆژەی دەستەواژە نهێنییەکەتان لەبیر دەچێت: turnstone notes recovery-code. دەفتەرێکی بێ زیان لە تەنیشتییەوە: turnstone notes second --keep.
desk-notes-keep-prompt = دەستەواژەی نهێنیی دەفتەرێک کە دەبێت بمێنێتەوە؛ ئەگەر هیچی تر نەما، تەنیا Enter:
desk-notes-this-one-stays = ئەو دەفتەرەی کراوەتەوە وەک خۆی دەمێنێتەوە.
desk-notes-none-to-keep = بەبێ ناوبردنی هیچ دەفتەرێک بەردەوام دەبن؟ ئەو کاتە لەوانەیە هەر دەفتەرێکی تر لەناو ببرێت. بە --keep ناوی ئەوانە دەبەن کە دەبێت بمێننەوە.
desk-notes-yes = بەڵێ
desk-notes-erase-word = سڕین
desk-notes-answer = بۆ بەردەوامبوون «{ $word }» بنووسن:
desk-notes-nothing-changed = هیچ نەگۆڕدرا.
desk-notes-passphrase-prompt = دەستەواژەی نهێنیی ئێوە؛ تەنیا Enter ئەم وشانە وەردەگرێت؛ «تر» وشەی تر دەردەهێنێت:
desk-notes-draw-word = تر
desk-notes-recovered = ئەم دەفتەرە بە کۆدی گەڕاندنەوە کرایەوە. ئێستا دەستەواژەیەکی نهێنیی نوێ هەڵبژێرن: turnstone notes passphrase
desk-notes-typing = هەر دێڕێک کاتێک Enter دادەگرن پاشەکەوت دەکرێت. دێڕێک کە تەنیا خاڵێکی تێدا بێت تێبینییەکە تەواو دەکات.
desk-notes-deleted = چیتر نەماوە، و شتی تری بەسەردا نووسرا.
desk-notes-detach-question = ئەم فایلە لە تێبینییەکە لاببرێت؟ شتی تری بەسەردا دەنووسرێت و ناتوانرێت بگەڕێندرێتەوە.
desk-notes-editor-warning = دەستکاریکەرەکە تێبینییەکە بە ئاشکرا وەردەگرێت، لە فایلێکدا کە کاتێک دایدەخەن شتی تری بەسەردا دەنووسرێت و لادەبرێت. لەوانەیە دەستکاریکەرەکە لەوە زیاتر هەڵبگرێت: فایلی کاتی (swap)، مێژوو، دوایین فایلە کراوەکان. لەوانەیە سیستەمەکە میمۆری لە شوێنی swap بنووسێت.
desk-notes-editor-on-disk = لەم سیستەمەدا فایلی دەستکاریکەرەکە لەسەر دیسکەکەیە. دواتر شتی تری بەسەردا دەنووسرێت، بەڵام لەوانەیە ئەوەی لەوێ بوو لەسەر دیسکەکە بمێنێتەوە.
desk-notes-saving = فایلەکە دەنووسرێت
desk-notes-saved-in-clear = لە { $name } نووسرا، بە ئاشکرا: هەر کەسێک لەوێ بیدۆزێتەوە دەتوانێت بیکاتەوە. کە کارتان پێی تەواو بوو بیسڕنەوە؛ لەوانەیە ئەوەی لەوێ بوو لەسەر دیسکەکە بمێنێتەوە.
desk-notes-recovery-note = کاتێک دەستەواژە نهێنییەکە لەبیر چووبێت، تێبینییەکان دەکاتەوە. تەنیا یەک جار پیشان دەدرێت. لەسەر کاغەز بینووسن و کاغەزەکە لە کۆمپیوتەرەکە دوور بخەنەوە، یان بیدەن بە کەسێک کە متمانەی پێ دەکەن. کۆدی پێشتر لە ئێستاوە هیچ ناکاتەوە.
desk-notes-recovery-warning = هەر کەسێک ئەم کاغەزە و کۆپییەکی فایلی دەفتەرەکەی هەبێت، دەتوانێت تێبینییەکانتان بکاتەوە.
desk-notes-erasing-note = ئەگەر لەو شوێنە بنووسرێت کە ئەم بەرنامەیە داوای دەستەواژەی نهێنی دەکات، ئەم دەفتەرە دەکاتەوە و هەموو دەفتەرەکانی تر لە ساتێکدا بۆ هەمیشە لەناو دەبات.
desk-notes-erasing-computer = لەسەر کۆمپیوتەر، کۆپییەکی فایلەکە هێشتا بە دەستەواژە نهێنییە کۆنەکان دەکرێتەوە، وەک ئەوەی هیچ نەنووسرابێت.
desk-notes-grow-note = هەموو دەفتەرێک جێگای زیاتری دەبێت، ئەوەی داخراویشە. فایلەکە چوار هێندەی ئەوە گەورە دەبێت و چیتر هەرگیز بچووک نابێتەوە.
desk-notes-grown = ئێستا جێگای زیاتر هەیە.
desk-notes-erase-computer = لەسەر کۆمپیوتەر، کۆپییەکی فایلەکە هێشتا بە دەستەواژە نهێنییەکەی دەکرێتەوە.
desk-notes-restoring = کۆپییەکە دەخوێندرێتەوە
desk-notes-restored =
    { $count ->
        [0] هەموو ئەوەی لەم کۆپییەدایە پێشتر لێرەیە.
        [one] { $count } تێبینی هاتە ناوەوە.
       *[other] { $count } تێبینی هاتنە ناوەوە.
    }
desk-notes-open = دەفتەرەکە کراوەتەوە. list، new، show 1 یان help بنووسن. «lock» دایدەخات، و ئەگەر پێنج خولەک هیچ دوگمەیەک دانەگیرێت ئەویش دادەخرێت. سێ جار Esc یەکسەر دەتانباتە دەرەوە.
desk-notes-in-memory = ئەم دەفتەرە تەنیا لە میمۆریدایە. کاتێک دادەخرێت، هەموو ئەوەی تێیدایە لەدەست دەچێت، مەگەر پێشتر کۆپییەکی مۆرکراوی لێ دروست بکەن: copy FILE.
desk-notes-prompt = notes>
desk-notes-closed = دەفتەرەکە داخرا.
desk-notes-idle = پێنج خولەک کەس هیچی نەنووسی: دەفتەرەکە داخرا. هەموو ئەوەی پاشەکەوت کرابوو پارێزراوە.
desk-notes-lock = لەنێوان دوو فەرماندا هیچ بە کراوەیی نامێنێتەوە: هەر فەرمانێک دەفتەرەکە دەکاتەوە، یەک کار دەکات و دایدەخات. تەنیا «turnstone notes» بەبێ فەرمانێکی تر بە کراوەیی دەیهێڵێتەوە، و لەوێ «lock» دایدەخات.

## Help

help-turnstone = { -app-name }: دۆزینەوەی یارمەتی بۆ ئەو کەسانەی ناچار بوون بڕۆن، بەبێ تۆڕ.
help-turnstone-more =
    تاقی بکەنەوە: turnstone find "asylum lawyer" --country US

    کۆدەکانی دەرچوون: 0 دۆزرایەوە یان کرا، 1 هیچ نەدۆزرایەوە یان شتێک هەیە ڕاست بکرێتەوە، 2 نەتوانرا بکرێت.
help-find = بە وشەی خۆتان یارمەتی بدۆزنەوە، بە هەر زمانێک.
help-find-more =
    بەبێ --country لە هەموو جیهاندا دەگەڕێت و هەر ئەنجامێک ناوی وڵاتەکەی تێدایە.
    ئەو وشانەی لە دێڕی فەرماندا دەیاننووسن لەوانەیە لە مێژووی شێڵ (shell) بمێننەوە. «turnstone find -» لەبری ئەوە لە تێکراوی ستانداردەوە (stdin) دەیانخوێنێتەوە. هیچی تری گەڕانەکە هەڵناگیرێت.
help-find-words = پێویستتان بە چییە، بە وشەی خۆتان؛ - لە تێکراوی ستانداردەوە (stdin) دەیخوێنێتەوە. بەبێ وشە، هەموو ئەوەی لەگەڵ پاڵاوتنەکان بگونجێت.
help-find-near = دوورییەکان لەم شارەوە بپێورێن، یان لە LATITUDE,LONGITUDE
help-find-radius = زۆرترین دووری بە کیلۆمەتر
help-find-category = تەنیا ئەم جۆرانە، بە کۆد، وەک asylum-legal؛ کۆدێکی هەڵە کۆدە هاوشێوەکان پیشان دەدات
help-find-phase = تەنیا ئەوەی ئەمڕۆ (urgent-safety)، ئەم مانگە (stabilisation)، یان بۆ بنیاتنانی ژیانێک (long-term) یارمەتی دەدات
help-find-audience = تەنیا ئەوەی خزمەتی ئەم کەسانە دەکات، وەک lgbtq، trans، youth، women، refugees، undocumented
help-find-speaks = تەنیا لەو شوێنانەی بەم زمانە قسە دەکرێت، بە کۆد یان ناو
help-find-free = تەنیا ئەوەی بەخۆڕاییە
help-find-no-id = تەنیا ئەوەی داوای ناسنامەی وێنەدار ناکات
help-find-open = تەنیا ئەوەی ئێستا کراوەیە، یان لە کاتێکدا وەک 2026-11-23T18:00:00+01:00
help-find-remote = تەنیا بە تەلەفۆن یان ئینتەرنێت
help-find-undocumented = تەنیا ئەوەی خزمەتی کەسانی بێ کاغەز دەکات
help-find-strict = ئەوەی نەزانراوە ئەویش دەربهێنرێت
help-find-limit = زۆرترین ژمارەی ئەنجام
help-find-chips = پیشان دەدات پاڵاوتنی زیاتر چی دەهێڵێتەوە
help-show = هەموو شتێک دەربارەی یەک ئەنجام پیشان دەدات.
help-show-id = ئەو ناسنامەیەی لەژێر ئەنجامەکەدا نووسراوە
help-now = کێ ئێستا وەڵام دەداتەوە: ژمارەکانی فریاکەوتن و هێڵەکانی قەیران.
help-countries = ئەوەی لە ئەپەکەدایە، و لە کوێوە هاتووە.
help-guide = خوێندنەوەی ڕێنماییەکان، و واتای وشەکانی فەرمانگەکان.
help-guide-list = لیستی ڕێنماییەکان.
help-guide-show = ڕێنماییەک پیشان دەدات، لەگەڵ ئەوەی پشتی پێ دەبەستێت.
help-guide-show-guide = ناوەکەی، وەک لە لیستەکەدا نووسراوە
help-guide-show-second = هەر دەقێک بەم زمانەش پیشان بدرێت
help-guide-terms = ئەو وشانە ڕوون دەکاتەوە کە فەرمانگەکان بەکاریان دەهێنن.
help-guide-terms-words = سەرەتای وشەیەک، یان بەشێکی؛ ئەگەر نەنووسرێت، هەموویان
help-pack = هێنانەناوەوە، دروستکردن و پشکنینی پاکێجی زانیاری.
help-pack-import = لە زانیاریی HSDS پاکێجێک دروست دەکات، لەگەڵ ڕاپۆرتێک دەربارەی هەر ڕیزێک.
help-pack-import-file = فایلێکی zip، بوخچەیەک، یان فایلەکان (CSV، JSON)
help-pack-import-source-id = کورت و نەگۆڕ: بەشێکە لە ناسنامەی هەموو تۆمارێک
help-pack-import-source-name = سەرچاوەکە، وەک خەڵک دەیناسن
help-pack-import-licence = دەربڕینێکی SPDX، یان «none stated»
help-pack-import-source-url = لاپەڕەکەی
help-pack-import-country = وڵاتی ئەو ڕیزانەی ناوی هیچ وڵاتێکیان تێدا نییە، و هی ژمارە تەلەفۆنەکان
help-pack-import-language = زمانی دەقەکان
help-pack-import-time-zone = ناوچەی کاتیی کاتەکانی کردنەوە، وەک America/New_York
help-pack-import-confirmed-public = فایلێک کە ناسنامەکانی تێدایە، هەر دێڕەی یەکێک، بۆ ئەوانەی ناونیشانیان ئاشکرایە هەرچەندە جۆرەکەیان دەیشارێتەوە
help-pack-import-report = ڕاپۆرتەکە وەک JSON بنووسرێت
help-pack-import-pack-id = ناوی پاکێجەکە؛ ئەگەر نەنووسرێت، ناسنامەی سەرچاوەکە
help-pack-import-pack-version = ژمارەی چاپەکەی
help-pack-build = لە content و locales پاکێجێک دروست دەکات.
help-pack-inspect = پاکێجەکان دەپشکنێت و پیشان دەدات دەربارەی خۆیان چی دەڵێن.
help-pack-inspect-file = پاکێجەکان؛ ئەگەر نەنووسرێن، ئەوانەی لەگەڵ بەرنامەکەن
help-content = کارکردن لەسەر ناوەڕۆک.
help-content-check = پشکنینی content و locales، بە فایل و دێڕەوە.
help-locale = کارکردن لەسەر زمانەکانی ئەپەکە.
help-locale-check = پشکنینی دەقەکانی هەموو زمانەکان، یان یەک زمان، لەگەڵ فایل، دێڕ، ستوون و ڕێگایەک بۆ ڕاستکردنەوە.
help-locale-check-missing = ناوی هەر دەقێکیش بنووسرێت کە نییە
help-locale-coverage = هەر زمانێک چەندی هەیە، و دۆخەکەی.
help-locale-new = بوخچەی زمانێکی نوێ دروست دەکات.
help-locale-pseudo = زمانی دەستکرد دەنووسێت بۆ سەیرکردنی شاشەکان: en-XA (درێژ، بە پیتی نیشانەدار) و ar-XB (لە ڕاستەوە بۆ چەپ).
help-locale-export = دەقەکانی زمانێک وەک خشتەیەک دەنووسێت، بۆ بەرنامەی خشتە (spreadsheet).
help-locale-import = دەقەکان لە خشتەیەکی لەم جۆرە وەردەگرێت.
help-locale-import-file = خشتەکە (CSV)
help-locale-stamp = هەر بەشێکی ڕێنماییە وەرگێڕدراوەکان بەو دەقە ئینگلیزییە نیشانە دەکات کە لێیەوە وەرگێڕدراوە؛ تەنیا لەو شوێنانەی هێشتا نیشانەیان نییە.
help-locale-stamp-again = لەو شوێنانەش کە دەقە ئینگلیزییەکە لەو کاتەوە گۆڕاوە: دوای ئەوەی ئەو دووانەتان بەراورد کرد
help-notes = هەڵگرتنی تێبینیی مۆرکراو، لە فایلێکدا کە تەنیا دەستەواژەیەکی نهێنی دەیکاتەوە.
help-notes-more =
    ناوی تێبینییەک بە ژمارەکەی لە لیستدا دەبرێت، یان بە بەشێکی بەسی ناونیشانەکەی. بەبێ فەرمان دەفتەرەکە بە کراوەیی دەمێنێتەوە و ئەم فەرمانانە یەک بە یەک وەردەگرێت؛ «lock»، پێنج خولەک بەبێ داگرتنی هیچ دوگمەیەک، یان سێ جار Esc دایدەخات.
    لەنێوان دوو فەرماندا هیچ بە کراوەیی نامێنێتەوە: هەر یەکێکیان داوای دەستەواژە نهێنییەکە دەکات، یەک کار دەکات و دەفتەرەکە دادەخات. هیچ نییە دابخرێت.
    ئەو وشانەی لە دێڕی فەرماندا دەیاننووسن لەوانەیە لە مێژووی شێڵ (shell) بمێننەوە، و کەسانی تر لەسەر ئەم کۆمپیوتەرە دەتوانن بیانبینن تا فەرمانەکە کار دەکات. ئەوەی لە وەڵامی پرسیاردا دەینووسن نە لە مێژوودا دەمێنێتەوە و نە کەسانی تر دەیبینن.
    دەستەواژەی نهێنی هەرگیز هەڵبژاردە یان گۆڕاو نییە. بۆ سکریپت: --passphrase-file.
help-notes-data = بوخچەی فایلی دەفتەرەکان
help-notes-passphrase-file = دەستەواژە نهێنییەکان و هەموو وەڵامەکانی تر لەم فایلەوە بخوێنرێنەوە، هەر یەکێک لە دێڕێکدا، بەو ڕیزبەندییەی داوا دەکرێن؛ - واتە تێکراوی ستاندارد (stdin)
help-notes-in-memory = دەفتەرێکی نوێ تەنیا لە میمۆریدا بمێنێتەوە، تا دەچنە دەرەوە: هیچ نانووسرێت، و ئەو کاتە هەمووی لەدەست دەچێت
help-notes-make = دەفتەرێک دروست دەکات، سەرەتا لەگەڵ ئاگادارییەکانی.
help-notes-make-keep = دەستەواژەی نهێنیی هەر دەفتەرێکی تر بپرسرێت کە دەبێت بمێنێتەوە؛ ئەوەی ناوی نەبرێت، لەوانەیە لەناو ببرێت
help-notes-make-room = MiB بۆ هەر دەفتەرێک، کاتێک فایلەکە دروست دەکرێت؛ چوار هێندەی ئەوە دەگرێت
help-notes-list = لیستی تێبینییەکان.
help-notes-list-tag = تەنیا ئەو تێبینییانەی ئەم تاگەیان هەیە
help-notes-search = گەڕان لە تێبینییەکاندا.
help-notes-search-words = ئەو وشانەی دەبێت هەموویان لە تێبینییەکەدا بن؛ ئەگەر نەنووسرێن، دەپرسرێن
help-notes-show = تێبینییەک پیشان دەدات.
help-notes-new = تێبینییەک دەنووسێت.
help-notes-new-more = بەبێ --title و --body تێبینییەکە دەپرسرێت؛ ئەگەر تێکراوی ستاندارد (stdin) تێرمیناڵ نەبێت، لەوێوە دەخوێندرێتەوە، و یەکەم دێڕی ناونیشانەکەیەتی.
help-notes-new-title = ناونیشانەکەی چییە
help-notes-new-body = چی دەڵێت؛ - لە تێکراوی ستانداردەوە (stdin) دەیخوێنێتەوە
help-notes-new-tags = ئەو وشانەی پێی دەدۆزرێتەوە، بە کۆما لەنێوانیاندا
help-notes-new-happened = کەی ڕووی دا، بە وشەی خۆتان
help-notes-new-pin = با لە سەرەوە بمێنێتەوە
help-notes-new-unpin = با لە سەرەوە نەمێنێتەوە
help-notes-edit = تێبینییەک دەگۆڕێت: ئەوەی ناوی نەبرێت وەک خۆی دەمێنێتەوە.
help-notes-edit-title = ناونیشانەکەی چییە
help-notes-edit-body = چی دەڵێت؛ - لە تێکراوی ستانداردەوە (stdin) دەیخوێنێتەوە
help-notes-edit-tags = ئەو وشانەی پێی دەدۆزرێتەوە، بە کۆما لەنێوانیاندا، لە جێگای ئەوانەی هەیەتی
help-notes-edit-happened = کەی ڕووی دا، بە وشەی خۆتان؛ بەتاڵ بێت لادەبرێت
help-notes-edit-pin = با لە سەرەوە بمێنێتەوە
help-notes-edit-unpin = با لە سەرەوە نەمێنێتەوە
help-notes-edit-editor = دوای ئاگادارییەک، دەستکاریکەرەکەتان ($VISUAL یان $EDITOR) لەسەر فایلێک لە میمۆریدا دەکاتەوە
help-notes-edit-on-disk = ئەگەر سیستەمەکە جێگای لە میمۆریدا نەبێت، با فایلی دەستکاریکەرەکە لەسەر دیسکەکە بێت
help-notes-attach = فایلێک لە تێبینییەکدا مۆر دەکات.
help-notes-attach-file = فایلەکە؛ لەو شوێنەش دەمێنێتەوە کە لێیەتی
help-notes-detach = فایلێکی هاوپێچ لادەبات.
help-notes-save-attachment = فایلێکی هاوپێچ لە فایلێکی نوێدا دەنووسێت، بە ئاشکرا.
help-notes-save-attachment-file = ئەو فایلەی دەنووسرێت؛ نابێت پێشتر لەوێ بێت
help-notes-delete = تێبینییەک و هاوپێچەکانی دەسڕێتەوە.
help-notes-passphrase = دەستەواژەیەکی نهێنیی تر هەڵبژێرن.
help-notes-recovery-code = کۆدێکی گەڕاندنەوە دروست دەکات، کە تەنیا یەک جار پیشان دەدرێت.
help-notes-erasing-passphrase = دەستەواژەیەکی نهێنی دادەنێت کە ئەم دەفتەرە دەکاتەوە و هەموو دەفتەرەکانی تر لەناو دەبات.
help-notes-erasing-passphrase-clear = لای ببەن
help-notes-second = دەفتەرێکی تر دروست دەکات؛ ئەمەیان دەمێنێتەوە.
help-notes-second-keep = دەستەواژەی نهێنیی هەر دەفتەرێکی تریش بپرسرێت کە دەبێت بمێنێتەوە
help-notes-grow = جێگای هەموو دەفتەرێک گەورەتر دەکات.
help-notes-grow-mib = بەم ژمارەیەی MiB؛ بەبێ ژمارە، پیشان دەدات چەند دەکرێت
help-notes-copy = کۆپییەکی مۆرکراو دەنووسێت، بۆ دەستەواژەیەکی نهێنیی خۆی یان بۆ کلیلی کەسێک.
help-notes-copy-file = ئەو فایلەی دەنووسرێت؛ نابێت پێشتر لەوێ بێت
help-notes-copy-note = تەنیا ئەم تێبینییانە
help-notes-copy-for = بۆ ئەم کلیلە گشتییەی age مۆری دەکات (age1…)، وەک هی پارێزەرێک
help-notes-restore = تێبینییەکانی کۆپییەکی مۆرکراو دەگەڕێنێتەوە.
help-notes-restore-file = کۆپییە مۆرکراوەکە
help-notes-erase = ئەم دەفتەرە بۆ هەمیشە لەناو دەبات.
help-notes-lock = دەفتەرەکە دادەخات، لەو شوێنەی بە کراوەیی هێڵراوەتەوە.
help-any-note = ژمارەکەی لە لیستدا، یان بەشێکی بەسی ناونیشانەکەی
help-any-name = ناوی فایلە هاوپێچەکە، یان ژمارەکەی
help-any-json = بۆ بەرنامەکان: JSON
help-any-country = لە کوێن: دوو پیت یان ناوێک. هەرگیز بە مەزەندە دانانرێت.
help-any-lang = ئەو زمانانەی دەیانخوێننەوە، باشترینیان یەکەم
help-any-now = کاتژمێر، بۆ تاقیکردنەوە، وەک 2026-11-23T18:00:00Z
help-any-pack = لەم پاکێجەشدا دەگەڕێت، کە کەس واژۆی نەکردووە؛ هەرچی لێیەوە بێت نیشانەی لێ دەدرێت
help-any-data-dir = شوێنی هەڵگرتنی پێڕستە ئامادەکراوەکە: تەنیا زانیاریی ئاشکرا
help-any-folder = ئەو بوخچەیەی content و locales تێیدان
help-any-locale = یەک زمان، بە کۆدەکەی، وەک so یان fa-AF
help-any-output = لە کوێ بنووسرێت
help-value-guide = ناو
help-value-second = زمان
help-value-locale = کۆد
help-value-data = بوخچە
help-value-passphrase-file = فایل
help-value-room = MIB
help-value-mib = MIB
help-value-tag = تاگ
help-value-note = تێبینی
help-value-name = ناو
help-value-title = دەق
help-value-body = دەق
help-value-tags = تاگەکان
help-value-happened = دەق
help-value-for = کلیل
help-value-words = وشەکان
help-value-near = شوێن
help-value-radius = کم
help-value-category = کۆد
help-value-phase = قۆناغ
help-value-audience = گرووپ
help-value-speaks = زمان
help-value-open = کات
help-value-limit = ژمارە
help-value-id = ناسنامە
help-value-file = فایل
help-value-source-id = ناسنامە
help-value-source-name = ناو
help-value-licence = مۆڵەت
help-value-source-url = URL
help-value-country = وڵات
help-value-language = زمان
help-value-time-zone = ناوچە
help-value-confirmed-public = فایل
help-value-report = فایل
help-value-pack-id = ناسنامە
help-value-pack-version = ژمارە
help-value-lang = زمانەکان
help-value-now = کات
help-value-pack = فایل
help-value-data-dir = بوخچە
help-value-folder = بوخچە
help-value-output = فایل

## Errors: what happened, what to do

desk-error-unreadable = { $name } ناخوێندرێتەوە، یان زۆر گەورەیە. سەیری ناوەکەی بکەن و بزانن ڕێگەتان هەیە بیخوێننەوە یان نا.
desk-error-unwritable = ناتوانرێت { $name } بنووسرێت. هیچ نەگۆڕدرا. سەیری بوخچەکە و جێگای ماوە بکەن.
desk-error-pack-damaged = { $name } پاکێج نییە، یان تێکچووە یان ناتەواوە. لەو شوێنەوە کە لێی هاتووە دووبارە وەریبگرنەوە.
desk-error-pack-changed = { $name } لەو کاتەوەی دروست کراوە گۆڕدراوە. متمانەی پێ مەکەن؛ دووبارە وەریبگرنەوە.
desk-error-pack-too-large = { $name } لە گەورەترین قەبارەی پاکێج گەورەترە. نەکرایەوە.
desk-error-pack-too-new = { $name } بە وەشانێکی نوێتر دروست کراوە. سەرەتا { -app-name } نوێ بکەنەوە.
desk-error-pack-unwritable = ئەم تۆمارانە نابنە پاکێج: دووانیان هەمان ناسنامەیان هەیە. { $name } نەنووسرا.
desk-error-import-zip = فایلی zip تێکچووە یان ناتەواوە. هیچ نەهێنرایە ناوەوە.
desk-error-import-large = زانیارییەکە دوای کردنەوە لە { $limit } بایت گەورەترە. هیچ نەهێنرایە ناوەوە.
desk-error-import-dense = فایلێک لە zipەکەدا دوای کردنەوە زیاتر لە { $limit } هێندەی قەبارەکەی دەبێت، هیچ پێڕستێک وا نییە. هیچ نەهێنرایە ناوەوە.
desk-error-import-files = زیاتر لە { $limit } فایل هەیە. هیچ نەهێنرایە ناوەوە.
desk-error-import-rows = زیاتر لە { $limit } ڕیز هەیە. هیچ نەهێنرایە ناوەوە.
desk-error-import-columns = خشتەیەک زیاتر لە { $limit } ستوونی هەیە. هیچ نەهێنرایە ناوەوە.
desk-error-import-deep = لە JSONەکەدا زیاتر لە { $limit } چین لەناو یەکدان. هیچ نەهێنرایە ناوەوە.
desk-error-import-json = دێڕی { $limit } لە فایلێکی JSON بە شێوەی JSON نییە. هیچ نەهێنرایە ناوەوە.
desk-error-import-no-tables = هیچ خشتەیەکی HSDS نەدۆزرایەوە. ناوی فایلێکی zip، بوخچەیەکی فایلی CSV، یان فایلێکی JSON بنووسن.
desk-error-import-options = ئەم هەڵبژاردەیە هەڵەیە: { $name }. سەیر بکەن: turnstone pack import --help.
desk-error-import-other = ئەم زانیارییە ناتوانرێت بهێنرێتە ناوەوە.
desk-error-content =
    { $count ->
        [one] ناوەڕۆکەکە { $count } هەڵەی هەیە. هیچ پاکێجێک نەنووسرا.
       *[other] ناوەڕۆکەکە { $count } هەڵەی هەیە. هیچ پاکێجێک نەنووسرا.
    }
desk-error-place = هیچ شارێک بە ناوی { $name } لە ئەپەکەدا نییە. شارێکی گەورەتری نزیک تاقی بکەنەوە، یان LATITUDE,LONGITUDE.
desk-error-place-similar = هیچ شارێک بە ناوی { $name } لە ئەپەکەدا نییە. مەبەستتان یەکێک لەمانەیە: { $towns }؟
desk-error-country = { $name } وڵاتێک نییە کە بیناسین. دوو پیتەکەی بنووسن، وەک DE یان US.
desk-error-language = { $name } زمانێک نییە کە بیناسین. کۆدەکەی بنووسن، وەک fa یان es.
desk-error-time = { $name } کات نییە. بەم شێوەیە بینووسن: 2026-11-23T18:00:00+01:00.
desk-error-no-terminal = هیچ تێرمیناڵێک نییە کە دەستەواژە نهێنییەکەی لێ بپرسرێت. لە سکریپتدا --passphrase-file بەکار بهێنن.
desk-error-not-answered = شتێک پرسرا و وەڵام نەدرایەوە. هیچی تر نەگۆڕدرا.
desk-error-not-text = ئەمە دەق (UTF-8) نییە، یان بۆ یەک تێبینی زۆر درێژە. هیچ نەگۆڕدرا.
desk-error-no-notes-folder = ئەم سیستەمە ناوی هیچ بوخچەیەک بۆ زانیارییەکانتان نابات. بە --data ناوی یەکێک بنووسن.
desk-error-notes-folder = تێبینییەکان ناتوانرێت لە { $name } هەڵبگیرێن: ناتوانرێت دروست بکرێت، بخوێندرێتەوە یان تێیدا بنووسرێت. هیچ نەگۆڕدرا. بە --data ناوی بوخچەیەکی تر بنووسن، یان بە --in-memory تێبینییەکان تا دەچنە دەرەوە لە میمۆریدا بهێڵنەوە.
desk-error-no-notebook = لە { $name } هیچ دەفتەرێک نییە. بۆ دروستکردن: turnstone notes make. یان بە --data ناوی بوخچەکەی بنووسن.
desk-error-note = هیچ تێبینییەک ئەم ژمارەیەی نییە، و ئەم وشانە لە ناونیشانی هیچ کامیاندا نین. سەیر بکەن: turnstone notes list
desk-error-note-ambiguous = چەند تێبینییەک ئەم وشانەیان لە ناونیشانەکەیاندا هەیە. یەکێک بە ژمارەکەی دیاری بکەن: { $numbers }
desk-error-attachment = هیچ فایلێک بەم ناوە هاوپێچی تێبینییەکە نییە. سەیر بکەن: turnstone notes show NOTE
desk-error-file-exists = { $name } پێشتر لەوێیە. وەک خۆی جێ هێڵرا. ناوێکی تر هەڵبژێرن.
desk-error-nothing-to-change = نەگوترا چی بگۆڕدرێت. سەیر بکەن: turnstone notes edit --help
desk-error-growth = دەفتەرەکان ناتوانرێت هێندە گەورەتر بکرێن. سەیر بکەن: turnstone notes grow
desk-error-no-editor = سیستەمەکە ناوی هیچ دەستکاریکەرێک نابات. VISUAL یان EDITOR دابنێن، یان تێبینییەکە بە هەڵبژاردەکان بگۆڕن.
desk-error-editor-failed = نەتوانرا دەستکاریکەرەکە بکرێتەوە، یان بە هەڵە وەستا. تێبینییەکە وەک خۆی جێ هێڵرا.
desk-error-no-memory-folder = ئەم سیستەمە جێگای فایلێکی لە میمۆریدا نییە، بۆیە فایلی دەستکاریکەرەکە لەسەر دیسکەکە دەبێت. ئەگەر ئەوەتان دەوێت --on-disk بنووسن، یان تێبینییەکە بە هەڵبژاردەکان بگۆڕن.
desk-error-in-memory = ئەوەی تەنیا لە میمۆریدایە، کاتێک فەرمانەکە تەواو دەبێت نامێنێت. --in-memory بەبێ فەرمان بەکار بهێنن: turnstone notes --in-memory
