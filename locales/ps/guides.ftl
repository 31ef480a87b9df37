### What the app shows around guides and the words of offices, and where texts stand in two languages.
### State: draft. Not read by anybody who speaks it natively.

## The list of guides

guides-title = لارښودونه
guides-note = په ساده ټکو درته وايي چې څه وکړئ. شبکې ته اړتیا نه لري.
guides-none = په اپ کې لارښود نشته.
guides-countries = د دې هېوادونو په اړه: { $countries }
guides-accessibility = لارښود: { $title }. { $summary }

## The head of a guide

guide-not-reviewed = هېڅ وکیل، د روغتیا کارکوونکي یا متخصص دا نه دی کتلی.
guide-reviewed = کتونکی یې: { $role }، نېټه: { $date }.
guide-role-lawyer = وکیل
guide-role-clinician = ډاکټر یا نرس
guide-role-specialist = متخصص
guide-role-navigator = داسې کس چې همدا لار یې وهلې او نورو ته لار ښيي
guide-role-native-speaker = داسې کس چې پر دې ژبه خبرې کوي
guide-compared = وروستی ځل له خپلو سرچینو سره پرتله شوی، نېټه: { $date }.
guide-expired = وخت یې تېر شوی. وروستۍ ورځ یې: { $date }. مخکې له دې چې تکیه پرې وکړئ، له چا وپوښتئ.
guide-draft = د ماشین ژباړه ده. تر اوسه هېڅ داسې چا نه ده لوستې چې پر دې ژبه خبرې کوي. د هر متن لاندې انګلیسي متن شته: د هغه شمېرې او نېټې سمې دي.
guide-not-translated = دا لارښود لا ستاسو په ژبه نشته. په دې ژبه ښودل کېږي: { $language }.
guide-contents = په دې لارښود کې
guide-sources = دا لارښود پر څه ولاړ دی
guide-editorial = دا زموږ خپله مشوره ده، له سرچینې نه ده.

## The blocks of a guide

guide-danger = خطر
guide-call-now = همدا اوس زنګ ووهئ
guide-not-certain = باوري نه ده
guide-step = ګام { $number }
guide-tick = د کولو کار
guide-as-of = د معلوماتو نېټه: { $date }.
guide-as-of-old = د معلوماتو نېټه: { $date }. له هغې څه وخت تېر شوی، او کېدای شي بدل شوي وي: مخکې له دې چې تکیه پرې وکړئ، وپوښتئ.
guide-outdated = له دې ژباړې وروسته انګلیسي متن بدل شوی. انګلیسي متن سم دی.
guide-beside = { $language }:
guide-page-note = په انټرنټ کې یوه پاڼه پرانیزي. هر څوک چې ستاسو انټرنټ څاري، لیدلای شي چې کومه پاڼه ده.
guide-read-aloud = په لوړ غږ ولولئ
guide-read-stop = لوستل ودروئ

## Guides elsewhere

guide-path = { $guide } › { $section }
guide-path-part = { $guide } › { $section } › { $part }
guide-related = د دې په اړه لارښودونه

## Words of offices

terms-title = هغه کلمې چې دفترونه یې کاروي
terms-search = کلمه ولټوئ
terms-none = دا کلمه په اپ کې نشته.
terms-in-record = هغه کلمې چې دفترونه یې کاروي، له مانا سره
term-language = د کلمې ژبه: { $language }
term-country = په دې هېواد کې کارول کېږي: { $country }
term-unsourced = هېچا دا مانا له سرچینې سره نه ده پرتله کړې.
term-accessibility = { $term }: { $meaning }

## Two languages at once

second-title = دوه ژبې یو ځای
second-note = متنونه په دواړو ژبو راځي: چې له چا سره یې یو ځای ولولئ، یا یې چا ته وښایئ.
second-none = یوازې یوه ژبه
