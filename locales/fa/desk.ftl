### What the desk’s command line shows.
### State: draft. Not read by anybody who speaks it natively.

## Labels beside a result. Short: they stand in a column of eleven characters.

label-phone = تلفن
label-web = سایت
label-email = ایمیل
label-open = ساعت کار
label-distance = فاصله
label-town = شهر
label-about = درباره
label-why = چرا این‌جا
label-not-known = معلوم نیست
label-trust = اعتماد
label-id = شناسه
label-guide = در راهنما
label-understood = فهمیدیم
label-categories = نوع کمک
label-sources = منبع‌ها
no-number = شماره‌ای ثبت نشده است.
more-numbers =
    { $count ->
        [one] و { $count } شمارهٔ دیگر: turnstone show ID
       *[other] و { $count } شمارهٔ دیگر: turnstone show ID
    }
elsewhere-more = در کشورهای دیگر هم نتیجه هست. برای دیدن آن‌ها --country را ننویسید.
heading-services = چه خدماتی می‌دهد

## Long work

progress-index = آماده کردن فهرست کمک‌ها
progress-import = وارد کردن داده‌ها

## Packs

pack-written = نوشته شد: { $name }، { $records } مورد، { $bytes } بایت.
inspect-size = { $packed } بایت، بعد از باز شدن { $decoded } بایت
inspect-languages = زبان‌ها: { $languages }

## The report of an import

report-table = جدول
report-rows = سطرها
report-kept = مانده
report-mended = اصلاح‌شده
report-dropped = کنار رفته
report-total = جمع
report-outcome = نتیجه
report-reason = دلیل
report-count = تعداد
report-lines = شمارهٔ سطرها
report-ignored-files = فایل‌هایی که جدول HSDS نیستند: { $files }
report-missing-files = فایل‌هایی که داده‌ها از آن‌ها نام می‌برند اما نیستند: { $files }

## Checking the content

check-summary =
    { $findings ->
        [0] { $files } فایل، بدون ایراد.
        [one] { $files } فایل، { $findings } ایراد.
       *[other] { $files } فایل، { $findings } ایراد.
    }
finding-unreadable = این را نمی‌شود خواند
finding-need-words = ایرادی در کلمه‌های درخواست کمک
finding-edition = باید یک فایل edition.toml باشد
finding-unknown-file = نام فایل، کد یک کشور نیست
finding-unknown-category = چنین نوع کمکی نیست
finding-unknown-audience = چنین گروهی نیست
finding-no-source = این یک منبع لازم دارد
finding-phone-without-source = شماره منبع لازم دارد
finding-phone-of-closed = جایی که بسته شده شماره ندارد
finding-phone-of-low-confidence = فقط یک منبع که مال خودش نیست، برای یک شماره کافی نیست
finding-invalid-number = نه شمارهٔ بین‌المللی است و نه شمارهٔ کوتاه
finding-invalid-short-number = شمارهٔ کوتاه پیش‌شماره ندارد و چند رقم بیشتر نیست
finding-number-not-as-printed = آنچه گرفته می‌شود همان نیست که چاپ شده
finding-two-numbers = یا یک شماره یا یک شمارهٔ کوتاه، نه هر دو
finding-invalid-date = تاریخ به شکل YYYY یا YYYY-MM یا YYYY-MM-DD است
finding-invalid-hours = این ساعت کار قابل فهم نیست
finding-no-time-zone = ساعت کار منطقهٔ زمانی لازم دارد
finding-invalid-time-zone = چنین منطقهٔ زمانی‌ای نیست
finding-invalid-language = کد زبان نیست، یا به شکل معیار آن نیست
finding-invalid-country = کد کشور نیست، یا کد کشور این فایل نیست
finding-invalid-address = نه آدرس سایت است و نه آدرس ایمیل
finding-invalid-key = کلید با حروف کوچک لاتین و خط تیره نوشته می‌شود
finding-duplicate-key = این کلید دو بار آمده است
finding-duplicate-name = این نام دو بار آمده است
finding-empty-text = این متن هیچ چیز نمی‌گوید
finding-invalid-ages = کمترین سن از بیشترین سن بالاتر است
finding-contradiction = این با خودش تناقض دارد
finding-guide-head = ابتدای این راهنما آن‌طور نیست که در docs/guides.md آمده
finding-guide-markup = راهنماها چیزی از این نوع ندارند: docs/guides.md می‌گوید چه چیزهایی دارند
finding-guide-braces = هر بند با نامش و آنچه بر آن تکیه دارد، در آکولاد، تمام می‌شود
finding-guide-duplicate = دو بند از این راهنما یک نام دارند
finding-guide-source = هیچ‌کس این منبع را نخوانده است: در content/guides/sources.tsv نیست
finding-guide-link = این پیوند به جایی نمی‌رسد
finding-guide-number = جای شماره‌های تماس در فهرست کمک‌هاست، که آن‌جا منبع دارند
finding-guide-translation = این مثل راهنمای انگلیسی نیست
finding-glossary = این اصطلاح معنی ندارد، یا منبعی دارد که هیچ‌کس نخوانده است

## Guides on a computer

guide-list-hint = برای خواندن یکی: turnstone guide show NAME
guide-unknown = راهنمایی با این نام نیست. ببینید: turnstone guide list
term-unknown = چنین کلمه‌ای در واژه‌نامه نیست. ببینید: turnstone guide terms

## The tools for translators

locale-language = زبان
locale-messages = پیام‌ها
locale-needs = کلمه‌ها
locale-guides = راهنماها
locale-terms = اصطلاح‌ها
locale-outdated = قدیمی
locale-state = وضعیت
locale-state-draft = پیش‌نویس
locale-state-reviewed = بازبینی‌شده
locale-state-not-shown = نمایش ندارد
locale-new-made = ساخته شد: { $folder }. اول app.ftl را ترجمه کنید، بعد این را اجرا کنید: turnstone locale check
locale-exported = نوشته شد: { $name }، { $rows } متن.
locale-imported = { $changed } متن تغییر کرد، { $same } متن همان‌طور ماند که بود.
locale-left = این سطرها همان‌طور که بودند ماندند: متن انگلیسی‌شان حالا متن دیگری است، یا چیزی با آن نام نیست. دوباره از جدول خروجی بگیرید و متن‌های خود را در آن کپی کنید.
locale-facts-not-compared = { $language }: عددها با انگلیسی مقایسه شدند. این بررسی هنوز کلمه‌هایی را نمی‌شناسد که می‌گویند چیزی چقدر طول می‌کشد و چه کاری نباید کرد: این‌ها را خودتان مقایسه کنید.
locale-stamped = { $count } بند با متن انگلیسی‌ای که از آن ترجمه شده بود علامت خورد.
finding-locale-syntax = این Fluent نیست: سطر پیش از آن را هم نگاه کنید
finding-locale-state = توضیح اول باید سطر «### State: draft» یا «### State: reviewed» داشته باشد، و برای reviewed نفر دومی لازم است
finding-locale-unknown = در انگلیسی پیامی با این نام نیست: ببینید اشتباه تایپی نباشد
finding-locale-missing = هنوز ترجمه نشده
finding-locale-repeated = این نام دو بار آمده است: یکی را بردارید
finding-locale-variable = در انگلیسی این‌جا چنین متغیری نیست: نام آن را مثل انگلیسی بنویسید
finding-locale-variable-missing = یک متغیر متن انگلیسی کم است: آن را در جای خودش در جمله‌تان بگذارید
finding-locale-term = نام برنامه به شکلی جز شکل انگلیسی آمده است
finding-locale-attribute = ویژگی‌ها همان ویژگی‌های پیام انگلیسی نیستند
finding-locale-plural-missing = یک شکل جمع این زبان کم است: آن را پیش از *[other] اضافه کنید
finding-locale-plural-unknown = این زبان چنین شکل جمعی ندارد: آن را بردارید
finding-locale-one = در «one» این‌جا عدد با کلمه یا رقم نوشته شده است: متغیر را بنویسید
finding-locale-markup = یک پیوند، فرمان یا گزینهٔ متن انگلیسی کم است: آن‌ها را همان‌طور که هستند بگذارید
finding-locale-invisible = نویسه‌ای که هیچ‌کس نمی‌بیند: آن را بردارید
finding-locale-direction = نویسهٔ تعیین جهت متن: آن را بردارید، برنامه خودش می‌گذارد
finding-locale-quotes = علامت نقل قول راست: علامت زبان خودتان را بنویسید
finding-locale-long = بلندتر از جایش روی صفحه است: کلمه‌های کوتاه‌تری پیدا کنید
finding-locale-folder = نام پوشه، کد زبان به شکل معمول آن نیست
finding-locale-same = مثل انگلیسی است: اگر درست است، بگذارید بماند
finding-guide-prohibition = متن انگلیسی این‌جا «do not» یا «never» می‌گوید، و این نمی‌گوید

## Notes

desk-notes-setup-seen = یک فایل برای چند دفترچه جا دارد. هیچ‌کس نمی‌تواند از روی یک کپی از آن ببیند چند دفترچه هست، یا چقدر پر شده‌اند. بودن خود فایل را می‌شود دید: در کامپیوتر، فایل همراه با اولین دفترچه ساخته می‌شود.
desk-notes-setup-forced = اگر کسی شما را مجبور کند عبارت عبور را بنویسید، یا برنامه‌ای کامپیوتر را زیر نظر داشته باشد، دفترچه نمی‌تواند کمکتان کند.
desk-notes-setup-computer = کامپیوتر مثل گوشی رازی از خودش برای کلید ندارد: هر کس از فایل کپی بگیرد می‌تواند هر چقدر که بخواهد عبارت عبور را حدس بزند. پنج کلمهٔ تصادفی را بردارید. ممکن است تکه‌های قدیمی‌تری از فایل روی دیسک بماند.
desk-notes-making = ساختن فایل
desk-notes-next = برای نوشتن: turnstone notes new. کدی برای روزی که عبارت عبور را فراموش کنید: turnstone notes recovery-code. یک دفترچهٔ بی‌خطر در کنار این: turnstone notes second --keep.
desk-notes-keep-prompt = عبارت عبور دفترچه‌ای که باید بماند؛ وقتی دیگر دفترچه‌ای نیست، فقط Enter:
desk-notes-this-one-stays = دفترچه‌ای که باز است همان‌طور که هست می‌ماند.
desk-notes-none-to-keep = بدون نام بردن از هیچ دفترچه‌ای ادامه می‌دهید؟ آن وقت هر دفترچهٔ دیگری ممکن است نابود شود. با --keep دفترچه‌هایی را که باید بمانند نام می‌برید.
desk-notes-yes = بله
desk-notes-erase-word = نابود
desk-notes-answer = برای ادامه «{ $word }» را بنویسید:
desk-notes-nothing-changed = هیچ چیز تغییر نکرد.
desk-notes-passphrase-prompt = عبارت عبور شما؛ فقط Enter همین کلمه‌ها را برمی‌دارد؛ «عوض» کلمه‌های دیگری می‌آورد:
desk-notes-draw-word = عوض
desk-notes-recovered = کد بازیابی این دفترچه را باز کرد. حالا عبارت عبور تازه‌ای انتخاب کنید: turnstone notes passphrase
desk-notes-typing = هر سطر وقتی Enter بزنید ذخیره می‌شود. سطری که فقط یک نقطه دارد یادداشت را تمام می‌کند.
desk-notes-deleted = دیگر نیست، و چیز دیگری روی آن نوشته شد.
desk-notes-detach-question = این فایل از یادداشت برداشته شود؟ چیز دیگری روی آن نوشته می‌شود و نمی‌شود آن را برگرداند.
desk-notes-editor-warning = ویرایشگر یادداشت را آشکار می‌گیرد، در فایلی که وقتی ویرایشگر را ببندید چیز دیگری روی آن نوشته و برداشته می‌شود. ممکن است ویرایشگر بیشتر از این نگه دارد: فایل‌های موقت (swap)، سابقه، آخرین فایل‌های بازشده. ممکن است سیستم آنچه را در حافظهٔ موقت است در فضای swap خود بنویسد.
desk-notes-editor-on-disk = در این سیستم فایل ویرایشگر روی دیسک است. بعد از کار چیز دیگری روی آن نوشته می‌شود، اما ممکن است آنچه آن‌جا بود روی دیسک بماند.
desk-notes-saving = نوشتن فایل
desk-notes-saved-in-clear = در { $name } نوشته شد، آشکار: هر کس آن را آن‌جا پیدا کند می‌تواند بازش کند. وقتی کارتان تمام شد حذفش کنید؛ ممکن است آنچه آن‌جا بود روی دیسک بماند.
desk-notes-recovery-note = وقتی عبارت عبور فراموش شده باشد، یادداشت‌ها را باز می‌کند. فقط یک بار نشان داده می‌شود. آن را روی کاغذ بنویسید و کاغذ را دور از کامپیوتر نگه دارید، یا به کسی بدهید که به او اعتماد دارید. کدهای قبلی از حالا به بعد هیچ چیز را باز نمی‌کنند.
desk-notes-recovery-warning = هر کس این کاغذ و یک کپی از فایل دفترچه را داشته باشد می‌تواند یادداشت‌های شما را باز کند.
desk-notes-erasing-note = اگر در جایی که این برنامه عبارت عبور را می‌خواهد نوشته شود، این دفترچه را باز می‌کند و همهٔ دفترچه‌های دیگر را در یک لحظه برای همیشه نابود می‌کند.
desk-notes-erasing-computer = در کامپیوتر، یک کپی از فایل باز هم با عبارت‌های عبور قدیمی باز می‌شود، مثل این‌که هیچ چیز نوشته نشده باشد.
desk-notes-grow-note = هر دفترچه جای بیشتری می‌گیرد، دفترچهٔ بسته هم. فایل به اندازهٔ چهار برابر این مقدار بزرگ‌تر می‌شود و دیگر هیچ‌وقت کوچک نمی‌شود.
desk-notes-grown = حالا جای بیشتری هست.
desk-notes-erase-computer = در کامپیوتر، یک کپی از فایل باز هم با عبارت عبور خودش باز می‌شود.
desk-notes-restoring = خواندن کپی
desk-notes-restored =
    { $count ->
        [0] همهٔ آنچه در این کپی است از پیش این‌جا هست.
        [one] { $count } یادداشت اضافه شد.
       *[other] { $count } یادداشت اضافه شد.
    }
desk-notes-open = دفترچه باز است. بنویسید list، new، show 1 یا help. «lock» آن را می‌بندد، و اگر پنج دقیقه هیچ کلیدی زده نشود هم بسته می‌شود. سه بار Esc فوراً شما را خارج می‌کند.
desk-notes-in-memory = این دفترچه فقط در حافظهٔ موقت است. وقتی بسته شود همهٔ آنچه در آن است از دست می‌رود، مگر این‌که پیش از آن یک کپی مهر و موم‌شده از آن بگیرید: copy FILE.
desk-notes-prompt = notes>
desk-notes-closed = دفترچه بسته شد.
desk-notes-idle = پنج دقیقه کسی چیزی ننوشت: دفترچه بسته شد. هرچه ذخیره شده بود سر جایش است.
desk-notes-lock = بین دو فرمان هیچ چیز باز نمی‌ماند: هر فرمان دفترچه را باز می‌کند، یک کار انجام می‌دهد و آن را می‌بندد. فقط «turnstone notes» به تنهایی آن را باز نگه می‌دارد، و آن‌جا «lock» آن را می‌بندد.

## Help

help-turnstone = { -app-name }: پیدا کردن کمک برای کسانی که مجبور شدند بروند، بدون اینترنت.
help-turnstone-more =
    امتحان کنید: turnstone find "asylum lawyer" --country US

    کدهای خروج: 0 پیدا شد یا انجام شد، 1 چیزی پیدا نشد یا چیزی برای اصلاح هست، 2 انجام‌شدنی نبود.
help-find = پیدا کردن کمک با کلمه‌های خودتان، به هر زبانی.
help-find-more =
    بدون --country همهٔ دنیا جستجو می‌شود و هر نتیجه کشور خودش را می‌گوید.
    کلمه‌هایی که در خط فرمان می‌نویسید ممکن است در سابقهٔ پوسته (shell) بمانند. «turnstone find -» به جای آن، کلمه‌ها را از ورودی استاندارد می‌خواند. جز این چیزی از جستجو نگه داشته نمی‌شود.
help-find-words = آنچه لازم دارید، با کلمه‌های خودتان؛ - آن را از ورودی استاندارد می‌خواند. بدون کلمه، هرچه با فیلترها بخواند.
help-find-near = فاصله‌ها از این شهر، یا از LATITUDE,LONGITUDE، حساب شود
help-find-radius = حداکثر با این تعداد کیلومتر فاصله
help-find-category = فقط این نوع‌های کمک، با کد، مثل asylum-legal؛ کد اشتباه کدهای شبیه آن را نشان می‌دهد
help-find-phase = فقط آنچه امروز (urgent-safety)، در این ماه (stabilisation) یا برای ساختن زندگی (long-term) کمک می‌کند
help-find-audience = فقط آنچه به این افراد خدمات می‌دهد، مثل lgbtq، trans، youth، women، refugees، undocumented
help-find-speaks = فقط جایی که به این زبان حرف می‌زنند، با کد یا نام زبان
help-find-free = فقط آنچه رایگان است
help-find-no-id = فقط آنچه کارت شناسایی عکس‌دار نمی‌خواهد
help-find-open = فقط آنچه حالا باز است، یا در زمانی مثل 2026-11-23T18:00:00+01:00
help-find-remote = فقط تلفنی یا اینترنتی
help-find-undocumented = فقط آنچه به کسانی که مدارک اقامت ندارند خدمات می‌دهد
help-find-strict = آنچه معلوم نیست هم کنار گذاشته شود
help-find-limit = حداکثر تعداد نتیجه‌ها
help-find-chips = نشان دادن این‌که با فیلترهای بیشتر چه می‌ماند
help-show = نشان دادن همه چیز دربارهٔ یک نتیجه.
help-show-id = شناسه‌ای که زیر نتیجه نوشته شده است
help-now = چه کسی حالا جواب می‌دهد: شماره‌های اضطراری و خط‌های بحران.
help-countries = چه چیزی در برنامه هست و از کجا آمده است.
help-guide = خواندن راهنماها، و معنی کلمه‌هایی که اداره‌ها به کار می‌برند.
help-guide-list = فهرست راهنماها.
help-guide-show = نشان دادن یک راهنما، با آنچه بر آن تکیه دارد.
help-guide-show-guide = نامش، همان‌طور که در فهرست آمده است
help-guide-show-second = نشان دادن هر متن به این زبان هم
help-guide-terms = توضیح کلمه‌هایی که اداره‌ها به کار می‌برند.
help-guide-terms-words = اول یک کلمه، یا بخشی از آن؛ اگر ننویسید، همهٔ کلمه‌ها
help-pack = وارد کردن، ساختن و بررسی بسته‌های داده.
help-pack-import = ساختن بسته از داده‌های HSDS، با گزارشی دربارهٔ هر سطر.
help-pack-import-file = یک فایل zip، یک پوشه، یا چند فایل (CSV، JSON)
help-pack-import-source-id = کوتاه و ثابت: بخشی از شناسهٔ هر مورد است
help-pack-import-source-name = منبع، همان‌طور که مردم آن را می‌شناسند
help-pack-import-licence = یک عبارت SPDX، یا «none stated»
help-pack-import-source-url = صفحهٔ منبع
help-pack-import-country = کشورِ سطرهایی که کشوری نام نمی‌برند، و کشورِ شماره‌های تلفن
help-pack-import-language = زبان متن‌ها
help-pack-import-time-zone = منطقهٔ زمانی ساعت کار، مثل America/New_York
help-pack-import-confirmed-public = فایلی با شناسه‌ها، هر سطر یکی، برای آن‌هایی که آدرسشان عمومی است هرچند نوع کمکشان آن را پنهان می‌کند
help-pack-import-report = نوشتن گزارش به شکل JSON
help-pack-import-pack-id = نام بسته؛ اگر ننویسید، شناسهٔ منبع
help-pack-import-pack-version = شمارهٔ نسخهٔ آن
help-pack-build = ساختن بسته از content و locales.
help-pack-inspect = بررسی بسته‌ها و نشان دادن آنچه دربارهٔ خودشان می‌گویند.
help-pack-inspect-file = بسته‌ها؛ اگر ننویسید، بسته‌هایی که همراه برنامه است
help-content = کار روی محتوا.
help-content-check = بررسی content و locales، با نام فایل و شمارهٔ سطر.
help-locale = کار روی زبان‌های برنامه.
help-locale-check = بررسی متن‌های همهٔ زبان‌ها، یا یک زبان، با نام فایل، شمارهٔ سطر و ستون، و راهی برای اصلاح.
help-locale-check-missing = نام هر متنی که نیست هم گفته شود
help-locale-coverage = چه مقدار از هر زبان هست، و وضعیت آن.
help-locale-new = ساختن پوشهٔ یک زبان تازه.
help-locale-pseudo = نوشتن زبان‌های ساختگی برای نگاه کردن به صفحه‌ها: en-XA (بلند، با حروف نشانه‌دار) و ar-XB (از راست به چپ).
help-locale-export = نوشتن متن‌های یک زبان به شکل جدول، برای برنامه‌های صفحه‌گسترده (spreadsheet).
help-locale-import = برداشتن متن‌ها از چنین جدولی.
help-locale-import-file = جدول (CSV)
help-locale-stamp = علامت زدن هر بند از راهنماهای ترجمه‌شده با متن انگلیسی‌ای که از آن ترجمه شده است؛ فقط جایی که هنوز علامتی نیست.
help-locale-stamp-again = جایی هم که متن انگلیسی از آن زمان تغییر کرده است: بعد از این‌که آن‌ها را با هم مقایسه کردید
help-notes = نگه داشتن یادداشت‌های مهر و موم‌شده، در فایلی که فقط عبارت عبور آن را باز می‌کند.
help-notes-more =
    یادداشت را با شماره‌اش در فهرست، یا با بخشی کافی از عنوانش نام می‌برید. بدون فرمان، دفترچه باز می‌ماند و این فرمان‌ها را یکی‌یکی می‌گیرد؛ «lock»، پنج دقیقه نزدن هیچ کلیدی، یا سه بار Esc آن را می‌بندد.
    بین دو فرمان هیچ چیز باز نمی‌ماند: هر فرمان عبارت عبور را می‌پرسد، یک کار انجام می‌دهد و دفترچه را می‌بندد. چیزی برای بستن نیست.
    کلمه‌هایی که در خط فرمان می‌نویسید ممکن است در سابقهٔ پوسته (shell) بمانند، و دیگران در این کامپیوتر می‌توانند تا وقتی فرمان در حال اجراست آن‌ها را ببینند. آنچه در جواب سؤال می‌نویسید نه در سابقه می‌ماند و نه دیگران آن را می‌بینند.
    عبارت عبور هرگز گزینه یا متغیر نیست. برای اسکریپت‌ها: --passphrase-file.
help-notes-data = پوشهٔ فایل دفترچه‌ها
help-notes-passphrase-file = خواندن عبارت‌های عبور و همهٔ جواب‌های دیگر از این فایل، هرکدام در یک سطر، به همان ترتیبی که پرسیده می‌شوند؛ - یعنی ورودی استاندارد
help-notes-in-memory = نگه داشتن یک دفترچهٔ تازه فقط در حافظهٔ موقت، تا وقتی خارج شوید: هیچ چیز نوشته نمی‌شود، و آن وقت همه‌اش از دست می‌رود
help-notes-make = ساختن دفترچه، اول با هشدارها.
help-notes-make-keep = پرسیدن عبارت عبور هر دفترچهٔ دیگری که باید بماند؛ دفترچه‌ای که نام برده نشود ممکن است نابود شود
help-notes-make-room = مقدار MiB برای هر دفترچه، وقتی فایل ساخته می‌شود؛ فایل چهار برابر آن جا می‌گیرد
help-notes-list = فهرست یادداشت‌ها.
help-notes-list-tag = فقط یادداشت‌هایی با این برچسب
help-notes-search = جستجو در یادداشت‌ها.
help-notes-search-words = کلمه‌هایی که همه باید در یادداشت باشند؛ اگر ننویسید پرسیده می‌شوند
help-notes-show = نشان دادن یک یادداشت.
help-notes-new = نوشتن یک یادداشت.
help-notes-new-more = بدون --title و --body، یادداشت پرسیده می‌شود؛ اگر ورودی استاندارد ترمینال نباشد، یادداشت از آن خوانده می‌شود و سطر اولش عنوان است.
help-notes-new-title = عنوانش چیست
help-notes-new-body = چه می‌گوید؛ - آن را از ورودی استاندارد می‌خواند
help-notes-new-tags = کلمه‌هایی برای پیدا کردن آن، با ویرگول میان آن‌ها
help-notes-new-happened = چه زمانی اتفاق افتاد، با کلمه‌های خودتان
help-notes-new-pin = همیشه اول باشد
help-notes-new-unpin = همیشه اول نباشد
help-notes-edit = تغییر دادن یک یادداشت: آنچه نام برده نشود همان‌طور که هست می‌ماند.
help-notes-edit-title = عنوانش چیست
help-notes-edit-body = چه می‌گوید؛ - آن را از ورودی استاندارد می‌خواند
help-notes-edit-tags = کلمه‌هایی برای پیدا کردن آن، با ویرگول میان آن‌ها، به جای کلمه‌هایی که دارد
help-notes-edit-happened = چه زمانی اتفاق افتاد، با کلمه‌های خودتان؛ خالی یعنی برداشته شود
help-notes-edit-pin = همیشه اول باشد
help-notes-edit-unpin = همیشه اول نباشد
help-notes-edit-editor = باز کردن ویرایشگر شما ($VISUAL یا $EDITOR)، بعد از یک هشدار، روی فایلی در حافظهٔ موقت
help-notes-edit-on-disk = اگر سیستم در حافظهٔ موقت جایی ندارد، فایل ویرایشگر روی دیسک باشد
help-notes-attach = مهر و موم کردن یک فایل در یک یادداشت.
help-notes-attach-file = فایل؛ در جایی که هست هم می‌ماند
help-notes-detach = برداشتن یک فایل پیوست.
help-notes-save-attachment = نوشتن یک فایل پیوست در فایلی تازه، آشکار.
help-notes-save-attachment-file = فایلی که نوشته می‌شود؛ نباید از پیش آن‌جا باشد
help-notes-delete = حذف یک یادداشت و آنچه به آن پیوست شده.
help-notes-passphrase = انتخاب عبارت عبور دیگر.
help-notes-recovery-code = ساختن کد بازیابی، که فقط یک بار نشان داده می‌شود.
help-notes-erasing-passphrase = تعیین عبارت عبوری که این دفترچه را باز می‌کند و همهٔ دفترچه‌های دیگر را نابود می‌کند.
help-notes-erasing-passphrase-clear = برداشتن آن
help-notes-second = ساختن دفترچه‌ای دیگر؛ این یکی می‌ماند.
help-notes-second-keep = پرسیدن عبارت عبور هر دفترچهٔ دیگری که باید بماند
help-notes-grow = بزرگ‌تر کردن جای هر دفترچه.
help-notes-grow-mib = به این مقدار MiB؛ بدون عدد، مقدارهای ممکن را نشان می‌دهد
help-notes-copy = نوشتن یک کپی مهر و موم‌شده، با عبارت عبور خودش یا برای کلید کس دیگر.
help-notes-copy-file = فایلی که نوشته می‌شود؛ نباید از پیش آن‌جا باشد
help-notes-copy-note = فقط این یادداشت‌ها
help-notes-copy-for = مهر و موم کردن آن برای این کلید عمومی age (age1…)، مثلاً کلید یک وکیل
help-notes-restore = برگرداندن یادداشت‌های یک کپی مهر و موم‌شده.
help-notes-restore-file = کپی مهر و موم‌شده
help-notes-erase = نابود کردن این دفترچه برای همیشه.
help-notes-lock = بستن دفترچه، جایی که باز نگه داشته شده است.
help-any-note = شماره‌اش در فهرست، یا بخشی کافی از عنوانش
help-any-name = نام فایل پیوست، یا شماره‌اش
help-any-json = برای برنامه‌ها: JSON
help-any-country = کجا هستید: دو حرف یا یک نام. هیچ‌وقت حدس زده نمی‌شود.
help-any-lang = زبان‌هایی که می‌خوانید، بهترین اول
help-any-now = ساعت، برای آزمایش، مثل 2026-11-23T18:00:00Z
help-any-pack = این بسته هم نگاه شود، که هیچ‌کس امضایش نکرده است؛ هرچه از آن باشد علامت دارد
help-any-data-dir = جایی که فهرست آماده‌شده نگه داشته می‌شود: فقط داده‌های عمومی
help-any-folder = پوشه‌ای که content و locales در آن است
help-any-locale = یک زبان، با کد آن، مثل so یا fa-AF
help-any-output = کجا نوشته شود
help-value-guide = نام
help-value-second = زبان
help-value-locale = کد
help-value-data = پوشه
help-value-passphrase-file = فایل
help-value-room = MIB
help-value-mib = MIB
help-value-tag = برچسب
help-value-note = یادداشت
help-value-name = نام
help-value-title = متن
help-value-body = متن
help-value-tags = برچسب‌ها
help-value-happened = متن
help-value-for = کلید
help-value-words = کلمه‌ها
help-value-near = مکان
help-value-radius = کیلومتر
help-value-category = کد
help-value-phase = مرحله
help-value-audience = گروه
help-value-speaks = زبان
help-value-open = زمان
help-value-limit = عدد
help-value-id = شناسه
help-value-file = فایل
help-value-source-id = شناسه
help-value-source-name = نام
help-value-licence = مجوز
help-value-source-url = URL
help-value-country = کشور
help-value-language = زبان
help-value-time-zone = منطقه
help-value-confirmed-public = فایل
help-value-report = فایل
help-value-pack-id = شناسه
help-value-pack-version = عدد
help-value-lang = زبان‌ها
help-value-now = زمان
help-value-pack = فایل
help-value-data-dir = پوشه
help-value-folder = پوشه
help-value-output = فایل

## Errors: what happened, what to do

desk-error-unreadable = { $name } را نمی‌شود خواند، یا خیلی بزرگ است. نامش را نگاه کنید، و ببینید اجازهٔ خواندنش را دارید یا نه.
desk-error-unwritable = { $name } را نمی‌شود نوشت. هیچ چیز تغییر نکرد. پوشه و جای باقی‌مانده را نگاه کنید.
desk-error-pack-damaged = { $name } بسته نیست، یا خراب یا ناقص است. آن را دوباره از همان جایی که آمده بود بگیرید.
desk-error-pack-changed = { $name } از وقتی ساخته شد تغییر داده شده است. به آن اعتماد نکنید؛ دوباره آن را بگیرید.
desk-error-pack-too-large = { $name } بزرگ‌تر از آن است که یک بسته می‌تواند باشد. باز نشد.
desk-error-pack-too-new = نسخهٔ تازه‌تری { $name } را ساخته است. اول { -app-name } را به‌روز کنید.
desk-error-pack-unwritable = از این موردها بسته ساخته نمی‌شود: دو مورد شناسهٔ یکسان دارند. { $name } نوشته نشد.
desk-error-import-zip = فایل zip خراب یا ناقص است. هیچ چیز وارد نشد.
desk-error-import-large = ورودی بعد از باز شدن از { $limit } بایت بزرگ‌تر است. هیچ چیز وارد نشد.
desk-error-import-dense = فایلی در zip بعد از باز شدن بیش از { $limit } برابر اندازهٔ خودش می‌شود، که هیچ فهرست کمکی این‌طور نیست. هیچ چیز وارد نشد.
desk-error-import-files = ورودی بیش از { $limit } فایل دارد. هیچ چیز وارد نشد.
desk-error-import-rows = ورودی بیش از { $limit } سطر دارد. هیچ چیز وارد نشد.
desk-error-import-columns = یک جدول بیش از { $limit } ستون دارد. هیچ چیز وارد نشد.
desk-error-import-deep = در این JSON بیش از { $limit } لایهٔ تودرتو هست. هیچ چیز وارد نشد.
desk-error-import-json = سطر { $limit } از یک فایل JSON به شکل JSON نیست. هیچ چیز وارد نشد.
desk-error-import-no-tables = هیچ جدول HSDS پیدا نشد. یک فایل zip، پوشه‌ای با فایل‌های CSV، یا یک فایل JSON نام ببرید.
desk-error-import-options = این گزینه اشتباه است: { $name }. ببینید: turnstone pack import --help.
desk-error-import-other = این ورودی را نمی‌شود وارد کرد.
desk-error-content =
    { $count ->
        [one] محتوا { $count } ایراد دارد. هیچ بسته‌ای نوشته نشد.
       *[other] محتوا { $count } ایراد دارد. هیچ بسته‌ای نوشته نشد.
    }
desk-error-place = شهری به نام { $name } در برنامه نیست. شهر بزرگ‌تری در نزدیکی آن، یا LATITUDE,LONGITUDE را امتحان کنید.
desk-error-place-similar = شهری به نام { $name } در برنامه نیست. منظورتان یکی از این‌هاست: { $towns }؟
desk-error-country = { $name } کشوری نیست که ما بشناسیم. دو حرف آن را بنویسید، مثل DE یا US.
desk-error-language = { $name } زبانی نیست که ما بشناسیم. کد آن را بنویسید، مثل fa یا es.
desk-error-time = { $name } زمان نیست. آن را به شکل 2026-11-23T18:00:00+01:00 بنویسید.
desk-error-no-terminal = ترمینالی نیست که عبارت عبور در آن پرسیده شود. در اسکریپت از --passphrase-file استفاده کنید.
desk-error-not-answered = چیزی پرسیده شد و جوابی نیامد. چیز دیگری تغییر نکرد.
desk-error-not-text = این متن (UTF-8) نیست، یا برای یک یادداشت خیلی بلند است. هیچ چیز تغییر نکرد.
desk-error-no-notes-folder = این سیستم پوشه‌ای برای داده‌های شما مشخص نکرده است. با --data پوشه‌ای نام ببرید.
desk-error-notes-folder = یادداشت‌ها را نمی‌شود در { $name } نگه داشت: آن را نمی‌شود ساخت، خواند یا نوشت. هیچ چیز تغییر نکرد. با --data پوشهٔ دیگری نام ببرید، یا با --in-memory یادداشت‌ها را تا وقتی خارج شوید در حافظهٔ موقت نگه دارید.
desk-error-no-notebook = در { $name } دفترچه‌ای نیست. برای ساختن: turnstone notes make. یا با --data پوشهٔ آن را نام ببرید.
desk-error-note = هیچ یادداشتی این شماره، یا این کلمه‌ها را در عنوانش ندارد. ببینید: turnstone notes list
desk-error-note-ambiguous = چند یادداشت این کلمه‌ها را در عنوانشان دارند. یکی را با شماره‌اش نام ببرید: { $numbers }
desk-error-attachment = فایلی با این نام به این یادداشت پیوست نیست. ببینید: turnstone notes show NOTE
desk-error-file-exists = { $name } از پیش آن‌جا هست. به همان حال گذاشته شد. نام دیگری انتخاب کنید.
desk-error-nothing-to-change = گفته نشد چه چیزی تغییر کند. ببینید: turnstone notes edit --help
desk-error-growth = دفترچه‌ها را نمی‌شود این‌قدر بزرگ‌تر کرد. ببینید: turnstone notes grow
desk-error-no-editor = سیستم ویرایشگری مشخص نکرده است. VISUAL یا EDITOR را تعیین کنید، یا یادداشت را با گزینه‌ها تغییر دهید.
desk-error-editor-failed = ویرایشگر اجرا نشد، یا با خطا تمام شد. یادداشت به همان حال گذاشته شد.
desk-error-no-memory-folder = این سیستم جایی برای فایل در حافظهٔ موقت ندارد، پس فایل ویرایشگر روی دیسک خواهد بود. اگر همین را می‌خواهید --on-disk را بنویسید، یا یادداشت را با گزینه‌ها تغییر دهید.
desk-error-in-memory = آنچه فقط در حافظهٔ موقت است وقتی فرمان تمام شود از بین می‌رود. --in-memory را بدون فرمان به کار ببرید: turnstone notes --in-memory
