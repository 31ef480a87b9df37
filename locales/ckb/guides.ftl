### What the app shows around guides and the words of offices, and where texts stand in two languages.
### State: draft. Not read by anybody who speaks it natively.

## The list of guides

guides-title = ڕێنماییەکان
guides-note = بە وشەی ئاسان، کە چی بکرێت. پێویستیان بە ئینتەرنێت نییە.
guides-none = هیچ ڕێنماییەک لە ئەپەکەدا نییە.
guides-countries = دەربارەی { $countries }
guides-accessibility = ڕێنمایی: { $title }. { $summary }

## The head of a guide

guide-not-reviewed = هیچ پارێزەرێک، پزیشکێک یان پسپۆڕێک ئەمەی نەپشکنیوە.
guide-reviewed = لە { $date } پشکنراوە. پشکێنەر: { $role }.
guide-role-lawyer = پارێزەرێک
guide-role-clinician = پزیشکێک یان پەرستارێک
guide-role-specialist = پسپۆڕێک
guide-role-navigator = یاریدەدەرێک کە خۆی شتی وەک ئەمەی بینیوە
guide-role-native-speaker = کەسێک کە بەم زمانە قسە دەکات
guide-compared = دوایین جار لە { $date } لەگەڵ سەرچاوەکانی بەراورد کراوە.
guide-expired = لە { $date } بەدواوە کۆنە. پێش ئەوەی پشتی پێ ببەستن، لە کەسێک بپرسن.
guide-draft = بە ئامێر وەرگێڕدراوە. هێشتا هیچ کەسێک کە بەم زمانە قسە دەکات نەیخوێندووەتەوە. لەژێر هەر دەقێکدا دەقە ئینگلیزییەکەی هەیە: ژمارە و بەروارەکانی دەقە ئینگلیزییەکە ڕاستن.
guide-not-translated = ئەم ڕێنماییە هێشتا بە زمانی ئێوە نییە. بە زمانی { $language } پیشان دەدرێت.
guide-contents = لەم ڕێنماییەدا
guide-sources = ئەم ڕێنماییە پشت بە چی دەبەستێت
guide-editorial = ئامۆژگاریی خۆمانە، لە هیچ سەرچاوەیەکەوە نییە.

## The blocks of a guide

guide-danger = مەترسی
guide-call-now = ئێستا پەیوەندی بکەن
guide-not-certain = مسۆگەر نییە
guide-step = هەنگاوی { $number }
guide-tick = کارێک بۆ کردن
guide-as-of = بەرواری زانیارییەکە: { $date }.
guide-as-of-old = بەرواری زانیارییەکە: { $date }. ماوەیەک بەسەر ئەوەدا تێپەڕیوە، و لەوانەیە گۆڕابێت: پێش ئەوەی پشتی پێ ببەستن، بپرسن.
guide-outdated = دەقە ئینگلیزییەکە دوای ئەم وەرگێڕانە گۆڕاوە. دەقە ئینگلیزییەکە ڕاستە.
guide-beside = بە زمانی { $language }:
guide-page-note = لاپەڕەیەک لە ئینتەرنێت دەکرێتەوە. هەر کەسێک چاودێریی ئینتەرنێتەکەتان بکات، دەتوانێت ببینێت کام لاپەڕەیە.
guide-read-aloud = خوێندنەوە بە دەنگی بەرز
guide-read-stop = ڕاگرتنی خوێندنەوە

## Guides elsewhere

guide-path = { $guide } › { $section }
guide-path-part = { $guide } › { $section } › { $part }
guide-related = ڕێنمایی دەربارەی ئەمە

## Words of offices

terms-title = ئەو وشانەی فەرمانگەکان بەکاریان دەهێنن
terms-search = گەڕان بۆ وشەیەک
terms-none = ئەم وشەیە لە ئەپەکەدا نییە.
terms-in-record = ڕوونکردنەوەی وشەکانی فەرمانگەکان
term-language = وشەیەک بە زمانی { $language }
term-country = لە { $country } بەکار دێت
term-unsourced = کەس ئەم واتایەی لەگەڵ سەرچاوەیەک بەراورد نەکردووە.
term-accessibility = { $term }: { $meaning }

## Two languages at once

second-title = دوو زمان پێکەوە
second-note = دەقەکان بە هەردوو زمان دەنووسرێن: بۆ ئەوەی لەگەڵ کەسێک بیانخوێننەوە، یان پیشانی کەسێکیان بدەن.
second-none = تەنیا یەک زمان
