### What the desk’s command line shows.
### State: draft. Not read by anybody who speaks it natively.

## Labels beside a result. Short: they stand in a column of eleven characters.

label-phone = ټلیفون
label-web = وېبپاڼه
label-email = برېښنالیک
label-open = د کار وخت
label-distance = واټن
label-town = ښار
label-about = په اړه یې
label-why = ولې
label-not-known = نامعلوم
label-trust = باور
label-id = پېژند
label-guide = لارښود
label-understood = مطلب
label-categories = د مرستې ډول
label-sources = سرچینې
no-number = هېڅ شمېره نه ده ثبت شوې.
more-numbers =
    { $count ->
        [one] { $count } بله شمېره هم شته: turnstone show پېژند
       *[other] { $count } نورې شمېرې هم شته: turnstone show پېژند
    }
elsewhere-more = په نورو هېوادونو کې هم پایلې شته. د هغو د لیدلو لپاره --country مه لیکئ.
heading-services = څه وړاندې کوي

## Long work

progress-index = د مرستو لېست چمتو کېږي
progress-import = معلومات اخیستل کېږي

## Packs

pack-written = ولیکل شوه: { $name }، ریکارډونه: { $records }، بایټونه: { $bytes }.
inspect-size = بایټونه: { $packed }، له خلاصولو وروسته { $decoded }
inspect-languages = ژبې: { $languages }

## The report of an import

report-table = جدول
report-rows = کرښې
report-kept = وساتل شوې
report-mended = سمې شوې
report-dropped = وغورځول شوې
report-total = ټولې
report-outcome = پایله
report-reason = لامل
report-count = شمېر
report-lines = د کرښو شمېرې
report-ignored-files = هغه فایلونه چې د HSDS جدول نه دي: { $files }
report-missing-files = هغه فایلونه چې په معلوماتو کې یې نوم اخیستل شوی، خو نشته: { $files }

## Checking the content

check-summary =
    { $findings ->
        [0] فایلونه: { $files }، هېڅ تېروتنه نشته.
        [one] فایلونه: { $files }، { $findings } تېروتنه.
       *[other] فایلونه: { $files }، { $findings } تېروتنې.
    }
finding-unreadable = دا نه شي لوستل کېدای
finding-need-words = د اړتیا په کلمو کې تېروتنه
finding-edition = باید یوازې یو edition.toml وي
finding-unknown-file = د فایل نوم د هېواد کوډ نه دی
finding-unknown-category = د مرستې داسې ډول نشته
finding-unknown-audience = د خلکو داسې ډله نشته
finding-no-source = دا سرچینې ته اړتیا لري
finding-phone-without-source = شمېره سرچینې ته اړتیا لري
finding-phone-of-closed = هغه چې نور نشته، شمېره نه لري
finding-phone-of-low-confidence = یوازې یوه سرچینه چې خپله پاڼه یې نه وي، د شمېرې لپاره بس نه ده
finding-invalid-number = نه نړیواله شمېره ده، نه لنډه شمېره
finding-invalid-short-number = لنډه شمېره د هېواد کوډ نه لري او لږ رقمونه لري
finding-number-not-as-printed = هغه چې ډایل کېږي، هغه نه ده چې چاپ شوې ده
finding-two-numbers = یا شمېره یا لنډه شمېره، دواړه نه
finding-invalid-date = نېټه داسې لیکل کېږي: YYYY یا YYYY-MM یا YYYY-MM-DD
finding-invalid-hours = د کار په دې وخت نه پوهېږو
finding-no-time-zone = د کار وخت د ځای ساعت (time zone) ته اړتیا لري
finding-invalid-time-zone = داسې د ځای ساعت (time zone) نشته
finding-invalid-language = د ژبې کوډ نه دی، یا یې معیاري بڼه نه ده
finding-invalid-country = د هېواد کوډ نه دی، یا د دې فایل د هېواد نه دی
finding-invalid-address = نه د وېبپاڼې پته ده، نه د برېښنالیک
finding-invalid-key = کیلي په کوچنیو تورو او د (-) په نښه لیکل کېږي
finding-duplicate-key = دا کیلي دوه ځله راغلې ده
finding-duplicate-name = دا نوم دوه ځله راغلی دی
finding-empty-text = دا متن هېڅ نه وايي
finding-invalid-ages = تر ټولو ټیټ عمر له تر ټولو لوړ عمر څخه ډېر دی
finding-contradiction = دا له خپل ځان سره په ټکر کې دی
finding-guide-head = د دې لارښود سر هغسې نه دی لکه چې په docs/guides.md کې دی
finding-guide-markup = لارښودونه داسې شی نه لري: docs/guides.md وايي چې څه لري
finding-guide-braces = هر بلاک په خپل نوم او په هغه سرچینو پای ته رسېږي چې پرې ولاړ دی، په منحني قوسونو کې
finding-guide-duplicate = د دې لارښود دوه بلاکونه یو نوم لري
finding-guide-source = دا سرچینه هېچا نه ده لوستې: په content/guides/sources.tsv کې نشته
finding-guide-link = دا لینک هېڅ ځای ته نه ځي
finding-guide-number = د زنګ وهلو شمېرې د مرستو په لېست کې وي، چې هلته سرچینه لري
finding-guide-translation = دا هغسې نه دی لکه په انګلیسي لارښود کې
finding-glossary = دا کلمه مانا نه لري، یا یې سرچینه هېچا نه ده لوستې

## Guides on a computer

guide-list-hint = د یوه د لوستلو لپاره: turnstone guide show نوم
guide-unknown = په دې نوم لارښود نشته. وګورئ: turnstone guide list
term-unknown = داسې کلمه په لغتنامه کې نشته. وګورئ: turnstone guide terms

## The tools for translators

locale-language = ژبه
locale-messages = پیغامونه
locale-needs = د اړتیا کلمې
locale-guides = لارښودونه
locale-terms = اصطلاحات
locale-outdated = زاړه شوي
locale-state = حالت
locale-state-draft = مسوده
locale-state-reviewed = کتل شوې
locale-state-not-shown = نه ښودل کېږي
locale-new-made = جوړ شو: { $folder }. لومړی app.ftl وژباړئ، بیا دا وچلوئ: turnstone locale check
locale-exported = ولیکل شو: { $name }، متنونه: { $rows }.
locale-imported = بدل شوي متنونه: { $changed }، هماغسې پاتې: { $same }.
locale-left = دا کرښې هماغسې پاتې شوې: انګلیسي متن یې اوس بل دی، یا په دې نوم هېڅ شی نشته. جدول بیا صادر کړئ او خپل متنونه پکې کاپي کړئ.
locale-facts-not-compared = { $language }: شمېرې له انګلیسي سره پرتله شوې. دا کتنه لا هغه کلمې نه پېژني چې وايي یو شی څومره وخت نیسي او څه باید ونه شي: دا پخپله پرتله کړئ.
locale-stamped = هغه بلاکونه چې د هغه انګلیسي متن نښه پرې ولګول شوه چې له هغه جوړ شوي: { $count }.
finding-locale-syntax = دا Fluent نه دی: له دې مخکې کرښه هم وګورئ
finding-locale-state = په لومړي تبصره کې باید د «### State: draft» یا «### State: reviewed» کرښه وي، او reviewed دویم کس ته اړتیا لري
finding-locale-unknown = په انګلیسي کې په دې نوم پیغام نشته: د لیکلو تېروتنه ولټوئ
finding-locale-missing = لا ژباړل شوی نه دی
finding-locale-repeated = دا نوم دوه ځله راغلی: یو یې لرې کړئ
finding-locale-variable = په انګلیسي کې دلته داسې متغیر نشته: نوم یې هماغسې ولیکئ لکه په انګلیسي کې
finding-locale-variable-missing = د انګلیسي متن یو متغیر نشته: په خپله جمله کې یې هلته کېږدئ چې ځای یې دی
finding-locale-term = د اپ نوم په بله بڼه دی نه لکه په انګلیسي کې
finding-locale-attribute = صفتونه د انګلیسي پیغام نه دي
finding-locale-plural-missing = د دې ژبې د جمع یوه بڼه نشته: له *[other] مخکې یې زیاته کړئ
finding-locale-plural-unknown = دا ژبه د جمع داسې بڼه نه لري: لرې یې کړئ
finding-locale-one = دلته «one» شمېر په کلمو یا رقمونو لیکلی: متغیر ولیکئ
finding-locale-markup = د انګلیسي متن یو لینک، کمانډ یا اپشن نشته: هغه هماغسې پرېږدئ
finding-locale-invisible = داسې توری چې هېڅوک یې نه شي لیدلای: لرې یې کړئ
finding-locale-direction = د لوري د کنټرول نښه: لرې یې کړئ، اپ یې پخپله ږدي
finding-locale-quotes = د نقل قول نېغه نښه: د خپلې ژبې نښې ولیکئ
finding-locale-long = پر سکرین له خپل ځایه اوږد دی: لنډې کلمې پیدا کړئ
finding-locale-folder = د فولډر نوم په معموله بڼه د ژبې کوډ نه دی
finding-locale-same = لکه په انګلیسي کې: که سم وي، هماغسې یې پرېږدئ
finding-guide-prohibition = انګلیسي دلته «do not» یا «never» وايي، او دا یې نه وايي

## Notes

desk-notes-setup-seen = په یوه فایل کې د څو کتابچو لپاره ځای شته. هېڅوک د دې فایل له یوې کاپۍ نه شي لیدلای چې څو کتابچې دي، یا څومره ډکې دي. خو دا لیدل کېدای شي چې فایل شته: په کمپیوټر کې هغه له لومړۍ کتابچې سره جوړېږي.
desk-notes-setup-forced = که څوک پټه جمله په زور درباندې ولیکي، یا کوم پروګرام کمپیوټر څاري، کتابچه مرسته نه شي درسره کولای.
desk-notes-setup-computer = کمپیوټر د کیلي لپاره خپل راز نه ساتي، خو ټلیفون یې ساتي: هر څوک چې د فایل کاپي واخلي، هر څومره وخت چې وغواړي د پټې جملې اټکل کولای شي. هغه پنځه کلمې وکاروئ چې په پچه راایستل شوې وي. په ډېسک کې کېدای شي د فایل زړې ټوټې پاتې شي.
desk-notes-making = فایل جوړېږي
desk-notes-next = د لیکلو لپاره: turnstone notes new. د هغې ورځې لپاره کوډ چې پټه جمله مو هېره شي: turnstone notes recovery-code. د دې ترڅنګ بله کتابچه چې زیان نه لري: turnstone notes second --keep.
desk-notes-keep-prompt = د هغې کتابچې پټه جمله چې باید پاتې شي؛ که نورې نه وي، یوازې Enter:
desk-notes-this-one-stays = هغه کتابچه چې پرانیستې ده، هماغسې پاتې کېږي.
desk-notes-none-to-keep = د هېڅ یوې له یادولو پرته دوام ورکړئ؟ بیا هره بله کتابچه کېدای شي له منځه یوړل شي. په --keep هغه یادوئ چې باید پاتې شي.
desk-notes-yes = هو
desk-notes-erase-word = پاکول
desk-notes-answer = د دوام لپاره «{ $word }» ولیکئ:
desk-notes-nothing-changed = هېڅ شی بدل نه شو.
desk-notes-passphrase-prompt = ستاسو پټه جمله؛ یوازې Enter همدا کلمې اخلي؛ «نورې» نورې کلمې راباسي:
desk-notes-draw-word = نورې
desk-notes-recovered = دا کتابچه د بېرته موندلو په کوډ پرانیستل شوه. اوس نوې پټه جمله وټاکئ: turnstone notes passphrase
desk-notes-typing = هره کرښه هغه وخت خوندي کېږي چې Enter کېکاږئ. هغه کرښه چې یوازې یو ټکی (.) لري، یادښت پای ته رسوي.
desk-notes-deleted = نور نشته، او پر سر یې نور څه ولیکل شول.
desk-notes-detach-question = دا فایل له یادښته لرې شي؟ پر سر یې نور څه لیکل کېږي او بېرته نه شي راوستل کېدای.
desk-notes-editor-warning = ایډېټر ته یادښت بې مهره ورکول کېږي، په داسې فایل کې چې کله یې وتړئ، پر سر یې نور څه لیکل کېږي او لرې کېږي. ایډېټر کېدای شي تر دې ډېر وساتي: لنډمهاله فایلونه، تاریخچه، د وروستیو پرانیستل شویو فایلونو لېست. سیسټم کېدای شي حافظه د ډېسک د swap ځای ته ولیکي.
desk-notes-editor-on-disk = په دې سیسټم کې د ایډېټر فایل پر ډېسک پروت وي. وروسته پر سر یې نور څه لیکل کېږي، خو ډېسک کېدای شي هغه څه وساتي چې هلته وو.
desk-notes-saving = فایل لیکل کېږي
desk-notes-saved-in-clear = په { $name } کې بې مهره ولیکل شو: هر څوک چې یې هلته پیدا کړي، پرانیستلای یې شي. کله چې کار مو ورسره خلاص شو، حذف یې کړئ؛ ډېسک کېدای شي هغه څه وساتي چې هلته وو.
desk-notes-recovery-note = کله چې پټه جمله هېره شي، دا یادښتونه پرانیزي. یوازې یو ځل ښودل کېږي. پر کاغذ یې ولیکئ او کاغذ له کمپیوټر څخه لرې وساتئ، یا یې داسې چا ته ورکړئ چې باور پرې لرئ. مخکینی کوډ له اوسه وروسته هېڅ نه پرانیزي.
desk-notes-recovery-warning = هر څوک چې دا کاغذ او د کتابچې د فایل کاپي ولري، ستاسو یادښتونه پرانیستلای شي.
desk-notes-erasing-note = کله چې هلته ولیکل شي چې دا پروګرام پټه جمله غواړي، دا کتابچه پرانیزي او هره بله کتابچه په یوه شېبه کې د تل لپاره له منځه وړي.
desk-notes-erasing-computer = په کمپیوټر کې د فایل کاپي لا هم په زړو پټو جملو پرانیستل کېږي، لکه هېڅ چې نه وي لیکل شوي.
desk-notes-grow-note = هره کتابچه نور ځای مومي، هغه هم چې تړلې ده. فایل څلور برابره هومره لویېږي او بیا هېڅکله نه کوچنی کېږي.
desk-notes-grown = اوس ډېر ځای شته.
desk-notes-erase-computer = په کمپیوټر کې د فایل کاپي لا هم په خپله پټه جمله پرانیستل کېږي.
desk-notes-restoring = کاپي لوستل کېږي
desk-notes-restored =
    { $count ->
        [0] هر څه چې په دې کاپۍ کې دي، له مخکې دلته شته.
        [one] { $count } یادښت راغی.
       *[other] { $count } یادښتونه راغلل.
    }
desk-notes-open = کتابچه پرانیستې ده. list، new، show 1 یا help ولیکئ. «lock» یې تړي، او که پنځه دقیقې هېڅ تڼۍ ونه وهئ، هم تړل کېږي. درې ځله Esc سمدستي وځي.
desk-notes-in-memory = دا کتابچه یوازې په حافظه کې ده. کله چې وتړل شي، هر څه یې له لاسه وځي، مګر دا چې مخکې یې مهر شوې کاپي جوړه کړئ: copy فایل.
desk-notes-prompt = یادښتونه>
desk-notes-closed = کتابچه وتړل شوه.
desk-notes-idle = پنځه دقیقې چا هېڅ ونه لیکل: کتابچه وتړل شوه. هر څه چې خوندي شوي وو، پر ځای دي.
desk-notes-lock = د دوو کمانډونو ترمنځ هېڅ شی پرانیستی نه پاتې کېږي: هر کمانډ کتابچه پرانیزي، یو کار کوي او تړي یې. یوازې «turnstone notes» په یوازې ځان یې پرانیستې ساتي، او هلته یې «lock» تړي.

## Help

help-turnstone = { -app-name }: د هغو خلکو لپاره مرسته مومي چې اړ شول لاړ شي، بې شبکې.
help-turnstone-more =
    وازمویئ: turnstone find "د پناه وکیل" --country US

    د وتلو کوډونه: 0 وموندل شو یا وشو، 1 هېڅ ونه موندل شو یا یو څه باید سم شي، 2 ونه شو.
help-find = په خپلو ټکو مرسته ولټوئ، په هره ژبه.
help-find-more =
    له --country پرته ټوله نړۍ لټول کېږي او هره پایله د خپل هېواد نوم لري.
    هغه کلمې چې د کمانډ په کرښه کې لیکل کېږي، ستاسو د shell په تاریخچه کې پاتې کېدای شي. «turnstone find -» یې پر ځای یې له معیاري ورودۍ (standard input) لولي. د لټون نور هېڅ شی نه ساتل کېږي.
help-find-words = څه ته اړتیا لرئ، په خپلو ټکو؛ - یې له معیاري ورودۍ لولي. بې کلمو، هر هغه څه چې له چاڼ سره برابر وي.
help-find-near = واټن له دې ښاره، یا له عرض,طول (جغرافیايي) څخه اندازه کړئ
help-find-radius = ډېر تر ډېره دومره کیلومتره لرې
help-find-category = یوازې د مرستې دا ډولونه، په کوډ، لکه asylum-legal؛ که کوډ ناسم وي، ورته کوډونه ښودل کېږي
help-find-phase = یوازې هغه چې نن (urgent-safety)، دا میاشت (stabilisation)، یا د ژوند په جوړولو کې (long-term) مرسته کوي
help-find-audience = یوازې هغه چې دې خلکو ته خدمت کوي، لکه lgbtq, trans, youth, women, refugees, undocumented
help-find-speaks = یوازې هلته چې پر دې ژبه خبرې کېږي، په کوډ یا نوم
help-find-free = یوازې هغه چې وړیا دي
help-find-no-id = یوازې هغه چې عکس لرونکې تذکره یا پېژندپاڼه نه غواړي
help-find-open = یوازې هغه چې اوس (now) خلاص دي، یا په داسې وخت کې لکه 2026-11-23T18:00:00+01:00
help-find-remote = یوازې په ټلیفون یا انټرنټ
help-find-undocumented = یوازې هغه چې بې اسنادو خلکو ته هم خدمت کوي
help-find-strict = هغه هم لرې کړئ چې معلوم نه دي
help-find-limit = ډېر تر ډېره څو پایلې
help-find-chips = وښایئ چې نور چاڼونه به څومره پاتې کړي
help-show = د یوې پایلې په اړه هر څه وښایئ.
help-show-id = هغه پېژند چې د پایلې لاندې دی
help-now = څوک همدا شېبه ځواب ورکوي: بېړنۍ شمېرې او د بحران کرښې.
help-countries = په اپ کې څه دي، او له کومه ځایه راغلي.
help-guide = لارښودونه او د دفترونو د کلمو مانا ولولئ.
help-guide-list = د لارښودونو لېست.
help-guide-show = یو لارښود وښایئ، له هغو سرچینو سره چې پرې ولاړ دی.
help-guide-show-guide = نوم یې، لکه چې په لېست کې دی
help-guide-show-second = هر متن په دې ژبه هم وښایئ
help-guide-terms = د هغو کلمو مانا وښایئ چې دفترونه یې کاروي.
help-guide-terms-words = د کلمې پیل، یا یوه برخه یې؛ که هېڅ ورنه کړل شي، ټولې کلمې
help-pack = د معلوماتو بستې اخیستل، جوړول او کتل.
help-pack-import = د HSDS له معلوماتو یوه بسته جوړه کړئ، د هرې کرښې له راپور سره.
help-pack-import-file = یو zip، یو فولډر، یا فایلونه (CSV, JSON)
help-pack-import-source-id = لنډ او نه بدلېدونکی: د هر ریکارډ د پېژند برخه ده
help-pack-import-source-name = هغه نوم چې خلک سرچینه پرې پېژني
help-pack-import-licence = د SPDX عبارت، یا «none stated»
help-pack-import-source-url = د سرچینې پاڼه
help-pack-import-country = د هغو کرښو هېواد چې هېواد یې نه دی لیکل شوی، او د ټلیفون د شمېرو هېواد
help-pack-import-language = د متنونو ژبه
help-pack-import-time-zone = د کار د وخت د ځای ساعت، لکه America/New_York
help-pack-import-confirmed-public = داسې فایل چې په هره کرښه کې یو پېژند لري: پته یې عامه ده، که څه هم د مرستې ډول یې هغه پټوي
help-pack-import-report = راپور د JSON په بڼه ولیکئ
help-pack-import-pack-id = د بستې نوم؛ که ورنه کړل شي، د سرچینې پېژند
help-pack-import-pack-version = د بستې نسخه
help-pack-build = content او locales په یوه بسته کې راټول کړئ.
help-pack-inspect = بستې وګورئ او وښایئ چې د ځان په اړه څه وايي.
help-pack-inspect-file = بستې؛ که یوه هم ورنه کړل شي، هغه چې په پروګرام کې دي
help-content = پر محتوا کار وکړئ.
help-content-check = content او locales وګورئ، د فایل او کرښې له ښودلو سره.
help-locale = د اپ پر ژبو کار وکړئ.
help-locale-check = د هرې ژبې، یا د یوې ژبې متنونه وګورئ، د فایل، کرښې، ستون او د سمولو د لارې له ښودلو سره.
help-locale-check-missing = د هر هغه متن نوم هم وښایئ چې نشته
help-locale-coverage = د هرې ژبې څومره برخه شته، او حالت یې.
help-locale-new = د نوې ژبې فولډر جوړ کړئ.
help-locale-pseudo = د سکرینونو د کتلو لپاره ساختګي ژبې ولیکئ: en-XA (اوږده، د تورو له نښو سره) او ar-XB (له ښي لوري کیڼ لوري ته).
help-locale-export = د یوې ژبې متنونه د جدول په بڼه ولیکئ، د spreadsheet پروګرام لپاره.
help-locale-import = متنونه له داسې جدول څخه راواخلئ.
help-locale-import-file = جدول (CSV)
help-locale-stamp = د ژباړل شویو لارښودونو پر هر بلاک د هغه انګلیسي متن نښه ولګوئ چې له هغه جوړ شوی دی؛ یوازې هلته چې لا نښه نشته.
help-locale-stamp-again = هلته هم چې انګلیسي متن له هغه وروسته بدل شوی دی: وروسته له دې چې دواړه مو سره پرتله کړل
help-notes = مهر شوي یادښتونه وساتئ، په داسې فایل کې چې یوازې پټه جمله یې پرانیزي.
help-notes-more =
    یادښت په لېست کې د خپلې شمېرې یا د سرلیک د کافي برخې په وسیله یادېږي. له کمانډ پرته کتابچه پرانیستې پاتې کېږي او دا کمانډونه یو یو اخلي؛ «lock»، پنځه دقیقې بې تڼۍ، یا درې ځله Esc یې تړي.
    د دوو کمانډونو ترمنځ هېڅ شی پرانیستی نه پاتې کېږي: هر کمانډ پټه جمله غواړي، یو کار کوي او کتابچه تړي. د تړلو لپاره نور څه نشته.
    هغه کلمې چې د کمانډ په کرښه کې لیکل کېږي، ستاسو د shell په تاریخچه کې پاتې کېدای شي، او تر څو چې کمانډ روان وي، په دې کمپیوټر کې نور خلک یې لیدلای شي. هغه څه چې د پوښتنې په ځواب کې لیکئ، نه په تاریخچه کې پاتې کېږي او نه یې نور داسې لیدلای شي.
    پټه جمله هېڅکله اپشن یا متغیر نه وي. د سکریپټونو لپاره: --passphrase-file.
help-notes-data = د کتابچو د فایل فولډر
help-notes-passphrase-file = پټې جملې او ټول نور ځوابونه له دې فایله ولولئ، هر یو په یوه کرښه کې، په هماغه ترتیب چې پوښتل کېږي؛ - معیاري ورودي ده
help-notes-in-memory = نوې کتابچه یوازې په حافظه کې وساتئ، تر هغې چې تاسو ووځئ: هېڅ شی نه لیکل کېږي، او بیا هر څه له لاسه وځي
help-notes-make = کتابچه جوړه کړئ، لومړی یې خبرداري راځي.
help-notes-make-keep = د هرې بلې کتابچې پټه جمله وپوښتئ چې باید پاتې شي؛ هغه چې یادونه یې ونه شي، کېدای شي له منځه یوړل شي
help-notes-make-room = کله چې فایل جوړېږي، د هرې کتابچې لپاره څو MiB؛ فایل څلور برابره ځای نیسي
help-notes-list = د یادښتونو لېست.
help-notes-list-tag = یوازې هغه یادښتونه چې دا نښه لري
help-notes-search = په یادښتونو کې لټون.
help-notes-search-words = هغه کلمې چې ټولې باید په یادښت کې وي؛ که یوه هم ورنه کړل شي، پوښتل کېږي
help-notes-show = یادښت وښایئ.
help-notes-new = یادښت ولیکئ.
help-notes-new-more = له --title او --body پرته یادښت پوښتل کېږي؛ که معیاري ورودي ټرمینل نه وي، له هغه ځایه لوستل کېږي، او لومړۍ کرښه یې سرلیک دی.
help-notes-new-title = سرلیک یې
help-notes-new-body = متن یې؛ - یې له معیاري ورودۍ لولي
help-notes-new-tags = هغه کلمې چې دا پرې موندل کېږي، کامه یې په منځ کې
help-notes-new-happened = کله وشول، په خپلو ټکو
help-notes-new-pin = تر ټولو پورته یې وساتئ
help-notes-new-unpin = تر ټولو پورته یې مه ساتئ
help-notes-edit = یادښت بدل کړئ: هغه څه چې یادونه یې ونه شي، هماغسې پاتې کېږي.
help-notes-edit-title = سرلیک یې
help-notes-edit-body = متن یې؛ - یې له معیاري ورودۍ لولي
help-notes-edit-tags = هغه کلمې چې دا پرې موندل کېږي، کامه یې په منځ کې، د هغو پر ځای چې لري یې
help-notes-edit-happened = کله وشول، په خپلو ټکو؛ که خالي وي، لرې کېږي
help-notes-edit-pin = تر ټولو پورته یې وساتئ
help-notes-edit-unpin = تر ټولو پورته یې مه ساتئ
help-notes-edit-editor = له خبرداري وروسته خپل ایډېټر ($VISUAL یا $EDITOR) په حافظه کې پر یوه فایل پرانیزئ
help-notes-edit-on-disk = که سیسټم په حافظه کې ځای نه لري، د ایډېټر فایل دې پر ډېسک وي
help-notes-attach = یو فایل په یادښت کې مهر کړئ.
help-notes-attach-file = فایل؛ په هغه ځای کې هم پاتې کېږي چې اوس دی
help-notes-detach = نښلول شوی فایل لرې کړئ.
help-notes-save-attachment = نښلول شوی فایل په نوي فایل کې ولیکئ، بې مهره.
help-notes-save-attachment-file = هغه فایل چې لیکل کېږي؛ باید لا نه وي
help-notes-delete = یادښت او هغه څه حذف کړئ چې ورسره نښتي دي.
help-notes-passphrase = بله پټه جمله وټاکئ.
help-notes-recovery-code = د بېرته موندلو کوډ جوړ کړئ، یوازې یو ځل ښودل کېږي.
help-notes-erasing-passphrase = داسې پټه جمله وټاکئ چې دا کتابچه پرانیزي او هره بله له منځه وړي.
help-notes-erasing-passphrase-clear = لرې یې کړئ
help-notes-second = بله کتابچه جوړه کړئ؛ دا پاتې کېږي.
help-notes-second-keep = د هرې نورې کتابچې پټه جمله وپوښتئ چې باید پاتې شي
help-notes-grow = د هرې کتابچې ځای لوی کړئ.
help-notes-grow-mib = څو MiB؛ که شمېر ورنه کړل شي، ښيي چې څومره کېدای شي
help-notes-copy = مهر شوې کاپي ولیکئ، په خپله پټه جمله یا د چا د کیلي لپاره.
help-notes-copy-file = هغه فایل چې لیکل کېږي؛ باید لا نه وي
help-notes-copy-note = یوازې دا یادښتونه
help-notes-copy-for = د age د دې عامه کیلي (age1…) لپاره یې مهر کړئ، لکه د یوه وکیل
help-notes-restore = د مهر شوې کاپۍ یادښتونه راولئ.
help-notes-restore-file = مهر شوې کاپي
help-notes-erase = دا کتابچه د تل لپاره له منځه یوسئ.
help-notes-lock = کتابچه هلته وتړئ چې پرانیستې ساتل کېږي.
help-any-note = په لېست کې یې شمېره، یا د سرلیک کافي برخه
help-any-name = د نښلول شوي فایل نوم، یا یې شمېره
help-any-json = د پروګرامونو لپاره: JSON
help-any-country = چېرته یاست: دوه توري یا نوم. هېڅکله یې اټکل نه کېږي.
help-any-lang = هغه ژبې چې تاسو یې لولئ، تر ټولو ښه یې لومړی
help-any-now = د ازموینو لپاره ساعت، لکه 2026-11-23T18:00:00Z
help-any-pack = په دې بسته کې هم وګورئ چې هېچا نه ده لاسلیک کړې؛ هر څه چې ترې راځي، نښه لري
help-any-data-dir = د مرستو چمتو شوی لېست چېرته ساتل کېږي: یوازې عام معلومات
help-any-folder = هغه فولډر چې content او locales پکې دي
help-any-locale = یوه ژبه، په خپل کوډ، لکه so یا fa-AF
help-any-output = چېرته ولیکل شي
help-value-guide = نوم
help-value-second = ژبه
help-value-locale = کوډ
help-value-data = فولډر
help-value-passphrase-file = فایل
help-value-room = MIB
help-value-mib = MIB
help-value-tag = نښه
help-value-note = یادښت
help-value-name = نوم
help-value-title = متن
help-value-body = متن
help-value-tags = نښې
help-value-happened = متن
help-value-for = کیلي
help-value-words = کلمې
help-value-near = ځای
help-value-radius = کیلومتر
help-value-category = کوډ
help-value-phase = پړاو
help-value-audience = څوک
help-value-speaks = ژبه
help-value-open = وخت
help-value-limit = شمېر
help-value-id = پېژند
help-value-file = فایل
help-value-source-id = پېژند
help-value-source-name = نوم
help-value-licence = جواز
help-value-source-url = پته
help-value-country = هېواد
help-value-language = ژبه
help-value-time-zone = ساعت
help-value-confirmed-public = فایل
help-value-report = فایل
help-value-pack-id = پېژند
help-value-pack-version = شمېر
help-value-lang = ژبې
help-value-now = وخت
help-value-pack = فایل
help-value-data-dir = فولډر
help-value-folder = فولډر
help-value-output = فایل

## Errors: what happened, what to do

desk-error-unreadable = { $name } نه شي لوستل کېدای، یا ډېر لوی دی. نوم یې وګورئ، او دا چې د لوستلو اجازه یې لرئ که نه.
desk-error-unwritable = { $name } نه شي لیکل کېدای. هېڅ شی بدل نه شو. فولډر او پاتې ځای وګورئ.
desk-error-pack-damaged = { $name } بسته نه ده، یا خرابه ده یا نیمه ده. له هغه ځایه یې بیا راواخلئ چې راغلې وه.
desk-error-pack-changed = { $name } له جوړېدو وروسته بدله شوې ده. باور پرې مه کوئ؛ بیا یې راواخلئ.
desk-error-pack-too-large = { $name } تر هغې لویه ده چې بسته یې کېدای شي. پرانیستل نه شوه.
desk-error-pack-too-new = { $name } د یوې نوې نسخې جوړه ده. لومړی { -app-name } نوی کړئ.
desk-error-pack-unwritable = له دې ریکارډونو بسته نه جوړېږي: دوه یې یو پېژند لري. { $name } ونه لیکل شوه.
desk-error-import-zip = د zip فایل خراب یا نیم دی. هېڅ شی وانه خیستل شو.
desk-error-import-large = معلومات له خلاصولو وروسته له { $limit } بایټونو ډېر دي. هېڅ شی وانه خیستل شو.
desk-error-import-dense = په zip کې یو فایل له خلاصولو وروسته تر خپلې اندازې له { $limit } برابرو هم ډېر لویېږي، او د مرستو هېڅ لېست داسې نه وي. هېڅ شی وانه خیستل شو.
desk-error-import-files = معلومات له { $limit } ډېر فایلونه لري. هېڅ شی وانه خیستل شو.
desk-error-import-rows = معلومات له { $limit } ډېرې کرښې لري. هېڅ شی وانه خیستل شو.
desk-error-import-columns = یو جدول له { $limit } ډېر ستونونه لري. هېڅ شی وانه خیستل شو.
desk-error-import-deep = د JSON ژوروالی له { $limit } پوړونو ډېر دی. هېڅ شی وانه خیستل شو.
desk-error-import-json = د JSON د یوه فایل کرښه { $limit } JSON نه ده. هېڅ شی وانه خیستل شو.
desk-error-import-no-tables = د HSDS هېڅ جدول ونه موندل شو. یو zip، د CSV فایلونو فولډر، یا د JSON فایل ورکړئ.
desk-error-import-options = دا اپشن ناسم دی: { $name }. وګورئ turnstone pack import --help.
desk-error-import-other = دا معلومات نه شي اخیستل کېدای.
desk-error-content =
    { $count ->
        [one] محتوا { $count } تېروتنه لري. هېڅ بسته ونه لیکل شوه.
       *[other] محتوا { $count } تېروتنې لري. هېڅ بسته ونه لیکل شوه.
    }
desk-error-place = د { $name } په نوم ښار په اپ کې نشته. یو نژدې لوی ښار، یا عرض,طول وازمویئ.
desk-error-place-similar = د { $name } په نوم ښار په اپ کې نشته. ایا مطلب مو له دې یو دی: { $towns }؟
desk-error-country = { $name } داسې هېواد نه دی چې موږ یې پېژنو. دوه توري یې ولیکئ، لکه DE یا US.
desk-error-language = { $name } داسې ژبه نه ده چې موږ یې پېژنو. کوډ یې ولیکئ، لکه fa یا es.
desk-error-time = { $name } وخت نه دی. داسې یې ولیکئ: 2026-11-23T18:00:00+01:00.
desk-error-no-terminal = داسې ټرمینل نشته چې پټه جمله پکې وپوښتل شي. په سکریپټ کې --passphrase-file وکاروئ.
desk-error-not-answered = یو څه وپوښتل شول او ځواب ورنه کړل شو. نور هېڅ شی بدل نه شو.
desk-error-not-text = دا متن (UTF-8) نه دی، یا د یوه یادښت لپاره ډېر اوږد دی. هېڅ شی بدل نه شو.
desk-error-no-notes-folder = دا سیسټم ستاسو د معلوماتو لپاره فولډر نه ښيي. په --data یې وښایئ.
desk-error-notes-folder = یادښتونه په { $name } کې نه شي ساتل کېدای: نه شي جوړېدای، لوستل کېدای یا لیکل کېدای. هېڅ شی بدل نه شو. په --data بل فولډر وښایئ، یا په --in-memory یادښتونه په حافظه کې وساتئ، تر هغې چې تاسو ووځئ.
desk-error-no-notebook = په { $name } کې کتابچه نشته. یوه جوړه کړئ: turnstone notes make. یا یې په --data فولډر وښایئ.
desk-error-note = هېڅ یادښت دا شمېره نه لري، او نه یې په سرلیک کې دا کلمې شته. وګورئ: turnstone notes list
desk-error-note-ambiguous = څو یادښتونه دا کلمې په سرلیک کې لري. یو یې په خپله شمېره یاد کړئ: { $numbers }
desk-error-attachment = په دې نوم فایل له یادښت سره نه دی نښلول شوی. وګورئ: turnstone notes show یادښت
desk-error-file-exists = { $name } له مخکې شته. هماغسې پرېښودل شو. بل نوم وټاکئ.
desk-error-nothing-to-change = ونه ویل شول چې څه بدل شي. وګورئ: turnstone notes edit --help
desk-error-growth = کتابچې دومره نه شي لویېدای. وګورئ: turnstone notes grow
desk-error-no-editor = سیسټم ایډېټر نه ښيي. VISUAL یا EDITOR وټاکئ، یا یادښت په اپشنونو بدل کړئ.
desk-error-editor-failed = ایډېټر پیل نه شو، یا ناکام شو. یادښت هماغسې پرېښودل شو.
desk-error-no-memory-folder = دا سیسټم په حافظه کې د فایل لپاره ځای نه لري، نو د ایډېټر فایل به پر ډېسک وي. که همدا غواړئ، --on-disk ولیکئ، یا یادښت په اپشنونو بدل کړئ.
desk-error-in-memory = هغه څه چې یوازې په حافظه کې وي، د کمانډ له پای سره ورکېږي. --in-memory بې کمانډه وکاروئ: turnstone notes --in-memory
