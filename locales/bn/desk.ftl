### What the desk’s command line shows.
### State: draft. Not read by anybody who speaks it natively.

## Labels beside a result. Short: they stand in a column of eleven characters.

label-phone = ফোন
label-web = ওয়েব
label-email = ইমেইল
label-open = সময়সূচি
label-distance = দূরত্ব
label-town = শহর
label-about = বিবরণ
label-why = কেন এখানে
label-not-known = জানা নেই
label-trust = ভরসা
label-id = আইডি
label-guide = গাইডে
label-understood = যা বুঝেছি
label-categories = বিভাগ
label-sources = সূত্র
no-number = কোনো নম্বর লেখা নেই।
more-numbers =
    { $count ->
        [one] আরও { $count }টি নম্বর আছে: turnstone show ID
       *[other] আরও { $count }টি নম্বর আছে: turnstone show ID
    }
elsewhere-more = অন্য দেশেও ফলাফল আছে। সেগুলো দেখতে --country বাদ দিন।
heading-services = কী কী সেবা দেয়

## Long work

progress-index = তালিকা তৈরি হচ্ছে
progress-import = আমদানি হচ্ছে

## Packs

pack-written = লেখা হয়েছে: { $name }, { $records }টি রেকর্ড, { $bytes } বাইট।
inspect-size = { $packed } বাইট, খুললে { $decoded }
inspect-languages = ভাষা: { $languages }

## The report of an import

report-table = সারণি
report-rows = সারি
report-kept = রাখা হয়েছে
report-mended = ঠিক করা হয়েছে
report-dropped = বাদ দেওয়া হয়েছে
report-total = মোট
report-outcome = ফল
report-reason = কারণ
report-count = সংখ্যা
report-lines = লাইন
report-ignored-files = যে ফাইলগুলো HSDS-এর কোনো সারণি নয়: { $files }
report-missing-files = তথ্যে যে ফাইলগুলোর নাম আছে কিন্তু ফাইল নেই: { $files }

## Checking the content

check-summary =
    { $findings ->
        [0] { $files }টি ফাইল, কোনো ভুল নেই।
        [one] { $files }টি ফাইল, { $findings }টি ভুল পাওয়া গেছে।
       *[other] { $files }টি ফাইল, { $findings }টি ভুল পাওয়া গেছে।
    }
finding-unreadable = এটি পড়া যায় না
finding-need-words = প্রয়োজনের শব্দে ভুল আছে
finding-edition = একটি edition.toml থাকতেই হবে
finding-unknown-file = ফাইলের নাম কোনো দেশের কোড নয়
finding-unknown-category = এমন কোনো বিভাগ নেই
finding-unknown-audience = এমন কোনো মানুষের দল নেই
finding-no-source = এর জন্য একটি সূত্র লাগবে
finding-phone-without-source = নম্বরের জন্য একটি সূত্র লাগবে
finding-phone-of-closed = যা বন্ধ হয়ে গেছে তার কোনো নম্বর থাকে না
finding-phone-of-low-confidence = নিজেদের নয় এমন একটিমাত্র সূত্র নম্বরের জন্য যথেষ্ট নয়
finding-invalid-number = এটি আন্তর্জাতিক নম্বরও নয়, ছোট কোডও নয়
finding-invalid-short-number = ছোট কোডের আগে কিছু থাকে না, আর অঙ্ক থাকে অল্প
finding-number-not-as-printed = যা ডায়াল করা হয়, তা ছাপা নম্বরের মতো নয়
finding-two-numbers = হয় নম্বর, নয় ছোট কোড, দুটি একসঙ্গে নয়
finding-invalid-date = তারিখ হয় YYYY, YYYY-MM বা YYYY-MM-DD
finding-invalid-hours = এই সময়সূচি বোঝা যাচ্ছে না
finding-no-time-zone = সময়সূচির জন্য টাইম জোন লাগবে
finding-invalid-time-zone = এমন কোনো টাইম জোন নেই
finding-invalid-language = এটি ভাষার কোড নয়, বা কোডের সঠিক রূপ নয়
finding-invalid-country = এটি দেশের কোড নয়, বা ফাইলের দেশের কোড নয়
finding-invalid-address = এটি ওয়েব ঠিকানাও নয়, ইমেইল ঠিকানাও নয়
finding-invalid-key = key লেখা হয় ছোট হাতের অক্ষর আর হাইফেন দিয়ে
finding-duplicate-key = এই key দুবার আছে
finding-duplicate-name = এই নাম দুবার আছে
finding-empty-text = এই লেখায় কিছুই বলা নেই
finding-invalid-ages = সবচেয়ে কম বয়স সবচেয়ে বেশি বয়সের চেয়ে বেশি
finding-contradiction = এর এক কথা আরেক কথার উল্টো
finding-guide-head = এই গাইডের শুরুটা docs/guides.md-এর মতো নয়
finding-guide-markup = গাইডে এমন কিছু থাকে না: কী কী থাকে তা docs/guides.md-এ আছে
finding-guide-braces = প্রতিটি অংশের শেষে বন্ধনীর মধ্যে তার নাম ও ভিত্তি থাকে
finding-guide-duplicate = এই গাইডের দুটি অংশের নাম একই
finding-guide-source = এই সূত্র কেউ পড়েননি: এটি content/guides/sources.tsv-এ নেই
finding-guide-link = এই লিংক কোথাও যায় না
finding-guide-number = ফোন নম্বর থাকে তালিকায়, যেখানে তার সূত্র আছে
finding-guide-translation = এটি ইংরেজি গাইডের মতো নয়
finding-glossary = এই শব্দের কোনো অর্থ দেওয়া নেই, বা তার সূত্র কেউ পড়েননি

## Guides on a computer

guide-list-hint = একটি পড়তে: turnstone guide show NAME
guide-unknown = এই নামের কোনো গাইড নেই। দেখুন: turnstone guide list
term-unknown = শব্দের তালিকায় এমন কোনো শব্দ নেই। দেখুন: turnstone guide terms

## The tools for translators

locale-language = ভাষা
locale-messages = বার্তা
locale-needs = প্রয়োজন
locale-guides = গাইড
locale-terms = শব্দ
locale-outdated = পুরোনো
locale-state = অবস্থা
locale-state-draft = খসড়া
locale-state-reviewed = যাচাই করা
locale-state-not-shown = দেখানো হয় না
locale-new-made = তৈরি হয়েছে: { $folder }। আগে app.ftl অনুবাদ করুন, তারপর চালান: turnstone locale check
locale-exported = লেখা হয়েছে: { $name }, { $rows }টি লেখা।
locale-imported = { $changed }টি লেখা বদলানো হয়েছে, { $same }টি যেমন ছিল তেমনই আছে।
locale-left = এই সারিগুলো যেমন ছিল তেমনই রাখা হয়েছে: এগুলোর ইংরেজি লেখা এখন অন্য, বা এই নামের কিছুই নেই। সারণিটি আবার রপ্তানি করুন, আর আপনার লেখাগুলো তাতে কপি করুন।
locale-facts-not-compared = { $language }: সংখ্যাগুলো ইংরেজির সঙ্গে মিলিয়ে দেখা হয়েছে। কোনো কিছুতে কত সময় লাগে আর কী করা যাবে না, তা বোঝানোর শব্দ এই পরীক্ষা এখনও জানে না: এগুলো নিজে মিলিয়ে দেখুন।
locale-stamped = { $count }টি অংশে চিহ্ন দেওয়া হয়েছে, কোন ইংরেজি লেখা থেকে তৈরি তা জানাতে।
finding-locale-syntax = এটি Fluent নয়: আগের লাইনটিও দেখুন
finding-locale-state = প্রথম মন্তব্যে “### State: draft” বা “### State: reviewed” লাইন লাগবে, আর reviewed লিখতে দ্বিতীয় একজন মানুষ লাগে
finding-locale-unknown = ইংরেজিতে এই নামের কোনো বার্তা নেই: টাইপের ভুল আছে কি না দেখুন
finding-locale-missing = এখনও অনুবাদ হয়নি
finding-locale-repeated = এই নাম দুবার আছে: একটি সরান
finding-locale-variable = ইংরেজিতে এখানে এমন কোনো ভেরিয়েবল নেই: ইংরেজিতে যেমন আছে তেমন নাম লিখুন
finding-locale-variable-missing = ইংরেজি লেখার একটি ভেরিয়েবল নেই: আপনার বাক্যে যেখানে মানায়, সেখানে বসান
finding-locale-term = অ্যাপের নাম ইংরেজির মতো নয়, অন্য রূপে আছে
finding-locale-attribute = অ্যাট্রিবিউটগুলো ইংরেজি বার্তার মতো নয়
finding-locale-plural-missing = এই ভাষার একটি বহুবচনের রূপ নেই: *[other]-এর আগে যোগ করুন
finding-locale-plural-unknown = এই ভাষায় এমন কোনো বহুবচনের রূপ নেই: সরান
finding-locale-one = “one”-এর জায়গায় এখানে সংখ্যাটি কথায় বা অঙ্কে লেখা: ভেরিয়েবল লিখুন
finding-locale-markup = ইংরেজি লেখার একটি লিংক, কমান্ড বা অপশন নেই: সেগুলো যেমন আছে তেমনই রাখুন
finding-locale-invisible = এমন একটি অক্ষর আছে যা কেউ দেখতে পায় না: সরান
finding-locale-direction = লেখার দিক বদলানোর একটি চিহ্ন আছে: সরান, অ্যাপ নিজেই তা বসায়
finding-locale-quotes = একটি সোজা উদ্ধৃতি চিহ্ন আছে: আপনার ভাষার চিহ্ন লিখুন
finding-locale-long = পর্দার জায়গার চেয়ে লম্বা: ছোট শব্দ খুঁজুন
finding-locale-folder = ফোল্ডারের নাম প্রচলিত রূপে লেখা ভাষার কোড নয়
finding-locale-same = ইংরেজির মতোই: তা ঠিক হলে তেমনই রাখুন
finding-guide-prohibition = ইংরেজিতে এখানে “do not” বা “never” আছে, অনুবাদে তা নেই

## Notes

desk-notes-setup-seen = একটি ফাইলে কয়েকটি খাতার জায়গা থাকে। ফাইলটির একটিমাত্র কপি দেখে কেউ বুঝতে পারে না কয়টি খাতা আছে বা সেগুলো কতটা ভরা। ফাইলটি যে আছে, তা দেখা যায়: কম্পিউটারে এটি প্রথম খাতার সঙ্গে তৈরি হয়।
desk-notes-setup-forced = কেউ আপনাকে গোপন বাক্য লিখতে বাধ্য করলে, বা কোনো প্রোগ্রাম কম্পিউটারে নজর রাখলে, খাতা আপনাকে সাহায্য করতে পারে না।
desk-notes-setup-computer = ফোনের মতো কম্পিউটার নিজের কাছে চাবির কোনো গোপন অংশ রাখে না: যে ফাইলটি কপি করে, সে যত দিন ইচ্ছা গোপন বাক্য আন্দাজ করতে পারে। লটারির মতো তোলা পাঁচটি শব্দ নিন। ডিস্কে ফাইলের পুরোনো টুকরো থেকে যেতে পারে।
desk-notes-making = ফাইল তৈরি হচ্ছে
desk-notes-next = লিখতে: turnstone notes new। গোপন বাক্য ভুলে যাওয়ার দিনের জন্য একটি কোড: turnstone notes recovery-code। পাশাপাশি একটি নিরীহ খাতা: turnstone notes second --keep।
desk-notes-keep-prompt = রেখে দেওয়ার একটি খাতার গোপন বাক্য; আর না থাকলে শুধু Enter চাপুন:
desk-notes-this-one-stays = যে খাতা খোলা আছে, তা যেমন আছে তেমনই থাকে।
desk-notes-none-to-keep = কোনো খাতার নাম না দিয়ে এগোবেন? তাহলে অন্য যেকোনো খাতা নষ্ট হয়ে যেতে পারে। যে খাতাগুলো থাকবে, --keep দিয়ে সেগুলো জানান।
desk-notes-yes = হ্যাঁ
desk-notes-erase-word = মুছুন
desk-notes-answer = এগোতে “{ $word }” লিখুন:
desk-notes-nothing-changed = কিছুই বদলানো হয়নি।
desk-notes-passphrase-prompt = আপনার গোপন বাক্য; শুধু Enter চাপলে এই শব্দগুলো নেওয়া হয়; “অন্য” লিখলে অন্য শব্দ তোলা হয়:
desk-notes-draw-word = অন্য
desk-notes-recovered = উদ্ধার কোড দিয়ে এই খাতা খোলা হয়েছে। এখনই একটি নতুন গোপন বাক্য বাছুন: turnstone notes passphrase
desk-notes-typing = আপনি Enter চাপলেই প্রতিটি লাইন সেভ হয়। শুধু একটি ফুলস্টপ (.) থাকা লাইন দিয়ে নোট শেষ হয়।
desk-notes-deleted = এটি আর নেই, এর ওপর অন্য লেখা বসিয়ে দেওয়া হয়েছে।
desk-notes-detach-question = নোট থেকে এই ফাইল সরাবেন? এর ওপর অন্য লেখা বসিয়ে দেওয়া হয়, আর ফিরিয়ে আনা যায় না।
desk-notes-editor-warning = এডিটর নোটটি খোলা অবস্থায় পায়, একটি ফাইলে। আপনি এডিটর বন্ধ করলে সেই ফাইলের ওপর অন্য লেখা বসিয়ে তা সরানো হয়। এডিটর এর চেয়েও বেশি কিছু রেখে দিতে পারে: সোয়াপ ফাইল, ইতিহাস, শেষে খোলা ফাইলের তালিকা। সিস্টেম মেমরির লেখা তার সোয়াপ জায়গায় রাখতে পারে।
desk-notes-editor-on-disk = এই সিস্টেমে এডিটরের ফাইল ডিস্কে থাকে। পরে তার ওপর অন্য লেখা বসিয়ে দেওয়া হয়, কিন্তু যা ছিল তা ডিস্কে থেকে যেতে পারে।
desk-notes-saving = ফাইল লেখা হচ্ছে
desk-notes-saved-in-clear = { $name } ফাইলে খোলা অবস্থায় লেখা হয়েছে: যে সেখানে এটি পায়, সে খুলতে পারে। কাজ শেষ হলে মুছে ফেলুন; যা ছিল তা ডিস্কে থেকে যেতে পারে।
desk-notes-recovery-note = গোপন বাক্য ভুলে গেলে এই কোড নোট খুলে দেয়। এটি একবারই দেখানো হয়। কাগজে লিখুন এবং কাগজটি কম্পিউটার থেকে দূরে রাখুন, বা আপনি ভরসা করেন এমন কাউকে দিন। আগের কোনো কোড দিয়ে এখন থেকে আর কিছু খোলে না।
desk-notes-recovery-warning = যার কাছে এই কাগজ এবং খাতার ফাইলের কপি আছে, সে আপনার নোট খুলতে পারে।
desk-notes-erasing-note = এই প্রোগ্রাম যেখানে গোপন বাক্য চায়, সেখানে এটি লিখলে এই খাতা খোলে, আর অন্য সব খাতা এক মুহূর্তে চিরতরে নষ্ট হয়ে যায়।
desk-notes-erasing-computer = কম্পিউটারে ফাইলের কোনো কপি থাকলে তা পুরোনো গোপন বাক্য দিয়ে তখনও খোলে, যেন কিছুই লেখা হয়নি।
desk-notes-grow-note = প্রতিটি খাতা আরও জায়গা পায়, বন্ধ খাতাও। ফাইলটি তার চার গুণ বাড়ে, আর কখনও ছোট হয় না।
desk-notes-grown = এখন আরও জায়গা আছে।
desk-notes-erase-computer = কম্পিউটারে ফাইলের কোনো কপি থাকলে তা তার গোপন বাক্য দিয়ে তখনও খোলে।
desk-notes-restoring = কপি পড়া হচ্ছে
desk-notes-restored =
    { $count ->
        [0] এই কপির সব কিছু আগে থেকেই এখানে আছে।
        [one] { $count }টি নোট এসেছে।
       *[other] { $count }টি নোট এসেছে।
    }
desk-notes-open = খাতা খোলা আছে। list, new, show 1 বা help লিখুন। “lock” লিখলে খাতা বন্ধ হয়, পাঁচ মিনিট কিছু না চাপলেও বন্ধ হয়। Esc তিনবার চাপলে তখনই বেরিয়ে যায়।
desk-notes-in-memory = এই খাতা শুধু মেমরিতে আছে। বন্ধ করলে এর সব কিছু হারিয়ে যায়, যদি না আগে এর একটি সিল করা কপি করেন: copy FILE।
desk-notes-prompt = নোট>
desk-notes-closed = খাতা বন্ধ করা হয়েছে।
desk-notes-idle = পাঁচ মিনিট কেউ কিছু লেখেননি: খাতা বন্ধ করা হয়েছে। যা যা সেভ করা ছিল, সব নিরাপদ আছে।
desk-notes-lock = দুটি কমান্ডের মাঝে কিছুই খোলা থাকে না: প্রতিটি কমান্ড খাতা খোলে, একটি কাজ করে, তারপর বন্ধ করে। শুধু “turnstone notes” একা দিলে খাতা খোলা থাকে, আর সেখানে “lock” তা বন্ধ করে।

## Help

help-turnstone = { -app-name }: যাঁদের দেশ বা ঘর ছাড়তে হয়েছে, ইন্টারনেট ছাড়াই তাঁদের জন্য সাহায্য খুঁজুন।
help-turnstone-more =
    করে দেখুন: turnstone find অ্যাসাইলাম উকিল --country US

    শেষের কোড: 0 পাওয়া গেছে বা কাজ হয়েছে, 1 কিছু পাওয়া যায়নি বা কিছু ঠিক করতে হবে, 2 কাজটি করা যায়নি।
help-find = নিজের কথায়, যেকোনো ভাষায় সাহায্য খুঁজুন।
help-find-more =
    --country না দিলে সারা পৃথিবীতে খোঁজা হয়, আর প্রতিটি ফলাফলে তার দেশের নাম থাকে।
    কমান্ড লাইনে লেখা শব্দ আপনার শেলের ইতিহাসে থেকে যেতে পারে। “turnstone find -” সেগুলো স্ট্যান্ডার্ড ইনপুট থেকে পড়ে। এ ছাড়া খোঁজার আর কিছুই রাখা হয় না।
help-find-words = আপনার কী দরকার, নিজের কথায়; - দিলে স্ট্যান্ডার্ড ইনপুট থেকে পড়ে। কোনো শব্দ না দিলে, বাছাইয়ের সঙ্গে যা মেলে তার সবই।
help-find-near = এই শহর থেকে, বা LATITUDE,LONGITUDE থেকে দূরত্ব মাপুন
help-find-radius = বড়জোর এত কিলোমিটার দূরে
help-find-category = শুধু এই বিভাগগুলো, কোড দিয়ে, যেমন asylum-legal; কোড ভুল হলে কাছাকাছি কোডগুলোর নাম দেখায়
help-find-phase = শুধু যা আজ সাহায্য করে (urgent-safety), এই মাসে (stabilisation), বা নতুন জীবন গড়তে (long-term)
help-find-audience = শুধু যা এই মানুষদের সেবা দেয়, যেমন lgbtq, trans, youth, women, refugees, undocumented
help-find-speaks = শুধু যেখানে এই ভাষায় কথা বলা যায়, কোড বা নাম দিয়ে
help-find-free = শুধু যাতে টাকা লাগে না
help-find-no-id = শুধু যেখানে ছবিসহ পরিচয়পত্র চায় না
help-find-open = শুধু যা এখন খোলা, বা কোনো এক সময়ে খোলা, যেমন 2026-11-23T18:00:00+01:00
help-find-remote = শুধু ফোনে বা ইন্টারনেটে
help-find-undocumented = শুধু যা কাগজপত্র নেই এমন মানুষকে সেবা দেয়
help-find-strict = যা জানা নেই তা-ও বাদ দিন
help-find-limit = সবচেয়ে বেশি কয়টি ফলাফল
help-find-chips = আরও বাছাই করলে কী বাকি থাকবে, তা দেখান
help-show = একটি ফলাফলের সব কিছু দেখান।
help-show-id = ফলাফলের নিচে যে আইডি থাকে
help-now = এখন কারা সাড়া দেন: জরুরি নম্বর ও সংকটের হেল্পলাইন।
help-countries = কী কী আছে, আর কোথা থেকে এসেছে।
help-guide = গাইড পড়ুন, আর অফিসে ব্যবহৃত শব্দের মানে দেখুন।
help-guide-list = গাইডের তালিকা দেখান।
help-guide-show = একটি গাইড দেখান, তার ভিত্তিসহ।
help-guide-show-guide = তালিকায় তার যে নাম আছে
help-guide-show-second = প্রতিটি লেখা এই ভাষাতেও দেখান
help-guide-terms = অফিসে ব্যবহৃত শব্দ বুঝিয়ে দিন।
help-guide-terms-words = শব্দের শুরু বা কোনো অংশ; কিছু না দিলে, সব শব্দ
help-pack = তথ্যের প্যাক আমদানি করুন, তৈরি করুন ও দেখুন।
help-pack-import = HSDS তথ্য থেকে প্যাক তৈরি করুন, প্রতিটি সারির প্রতিবেদনসহ।
help-pack-import-file = একটি zip, একটি ফোল্ডার, বা কিছু ফাইল (CSV, JSON)
help-pack-import-source-id = ছোট আর স্থায়ী: এটি প্রতিটি রেকর্ডের আইডির অংশ
help-pack-import-source-name = মানুষ সূত্রটিকে যে নামে চেনে
help-pack-import-licence = একটি SPDX লেখা, বা “none stated”
help-pack-import-source-url = সূত্রের পাতা
help-pack-import-country = যে সারিতে দেশের নাম নেই তার দেশ, আর ফোন নম্বরের দেশ
help-pack-import-language = লেখাগুলোর ভাষা
help-pack-import-time-zone = সময়সূচির টাইম জোন, যেমন America/New_York
help-pack-import-confirmed-public = আইডির একটি ফাইল, প্রতি লাইনে একটি, যাদের ঠিকানা প্রকাশ্য, যদিও তাদের বিভাগের কারণে তা লুকানো থাকত
help-pack-import-report = প্রতিবেদন JSON হিসেবে লিখুন
help-pack-import-pack-id = প্যাকের নাম কী হবে; না দিলে সূত্রের আইডি
help-pack-import-pack-version = প্যাকের সংস্করণ
help-pack-build = content আর locales মিলিয়ে একটি প্যাক তৈরি করুন।
help-pack-inspect = প্যাক পরীক্ষা করুন এবং নিজেদের সম্পর্কে তারা কী বলে তা দেখান।
help-pack-inspect-file = প্যাক; কিছু না দিলে, প্রোগ্রামের সঙ্গে যেগুলো আছে
help-content = তথ্যের ওপর কাজ করুন।
help-content-check = content আর locales পরীক্ষা করুন, ফাইল ও লাইন দেখিয়ে।
help-locale = অ্যাপের ভাষাগুলোর ওপর কাজ করুন।
help-locale-check = সব ভাষার, বা একটি ভাষার লেখা পরীক্ষা করুন, ফাইল, লাইন, কলাম ও ঠিক করার উপায় দেখিয়ে।
help-locale-check-missing = যে যে লেখা নেই, তার প্রতিটির নামও দেখান
help-locale-coverage = প্রতিটি ভাষার কতটা আছে, আর তার অবস্থা কী।
help-locale-new = নতুন একটি ভাষার ফোল্ডার তৈরি করুন।
help-locale-pseudo = পর্দা কেমন দেখায় তা দেখার জন্য নকল ভাষা লিখুন: en-XA (লম্বা, অক্ষরে বাড়তি চিহ্নসহ) আর ar-XB (ডান থেকে বাঁয়ে)।
help-locale-export = একটি ভাষার লেখাগুলো স্প্রেডশিটের জন্য সারণি হিসেবে লিখুন।
help-locale-import = এমন সারণি থেকে লেখা নিয়ে আসুন।
help-locale-import-file = সারণিটি (CSV)
help-locale-stamp = অনুবাদ করা গাইডের প্রতিটি অংশে চিহ্ন দিন, কোন ইংরেজি লেখা থেকে তৈরি তা জানাতে; শুধু যেখানে এখনও চিহ্ন নেই।
help-locale-stamp-again = যেখানে তারপর ইংরেজি লেখা বদলেছে, সেখানেও: আপনি দুটি মিলিয়ে দেখার পরে
help-notes = সিল করা নোট রাখুন, এমন ফাইলে যা শুধু গোপন বাক্য দিয়ে খোলে।
help-notes-more =
    নোট বোঝাতে তালিকায় তার নম্বর দিন, বা শিরোনামের যথেষ্ট অংশ দিন। কোনো কমান্ড না দিলে খাতা খোলা থাকে এবং এই কমান্ডগুলো একে একে নেয়; “lock” দিলে, পাঁচ মিনিট কিছু না চাপলে, বা Esc তিনবার চাপলে খাতা বন্ধ হয়।
    দুটি কমান্ডের মাঝে কিছুই খোলা থাকে না: প্রতিটি কমান্ড গোপন বাক্য চায়, একটি কাজ করে, তারপর খাতা বন্ধ করে। বন্ধ করার মতো কিছু বাকি থাকে না।
    কমান্ড লাইনে লেখা শব্দ আপনার শেলের ইতিহাসে থেকে যেতে পারে, আর কমান্ড চলার সময় এই কম্পিউটারের অন্যরা তা দেখতে পারে। জিজ্ঞেস করলে আপনি যা লেখেন, তা এ দুটির কোথাও থাকে না।
    গোপন বাক্য কখনও অপশন বা ভেরিয়েবল হিসেবে দেওয়া হয় না। স্ক্রিপ্টের জন্য: --passphrase-file।
help-notes-data = খাতার ফাইলটি যে ফোল্ডারে থাকে
help-notes-passphrase-file = গোপন বাক্য আর অন্য সব উত্তর এই ফাইল থেকে পড়ুন, প্রতিটি আলাদা লাইনে, যে ক্রমে চাওয়া হয় সেই ক্রমে; - মানে স্ট্যান্ডার্ড ইনপুট
help-notes-in-memory = নতুন খাতা শুধু মেমরিতে রাখুন, আপনি বেরোনো পর্যন্ত: কিছুই লেখা হয় না, আর বেরোলে সব হারিয়ে যায়
help-notes-make = খাতা তৈরি করুন, আগে সাবধানবাণীসহ।
help-notes-make-keep = অন্য যে যে খাতা থাকবে তার প্রতিটির গোপন বাক্য চাওয়া হবে; যে খাতার বাক্য দেওয়া হবে না, তা নষ্ট হয়ে যেতে পারে
help-notes-make-room = ফাইল তৈরির সময় প্রতিটি খাতার জন্য কত MiB; ফাইল তার চার গুণ জায়গা নেয়
help-notes-list = নোটের তালিকা দেখান।
help-notes-list-tag = শুধু এই ট্যাগের নোট
help-notes-search = নোটে খুঁজুন।
help-notes-search-words = যে শব্দগুলোর সবই নোটে থাকতে হবে; কিছু না দিলে জিজ্ঞেস করা হয়
help-notes-show = একটি নোট দেখান।
help-notes-new = একটি নোট লিখুন।
help-notes-new-more = --title আর --body না দিলে নোট জিজ্ঞেস করা হয়; স্ট্যান্ডার্ড ইনপুট টার্মিনাল না হলে সেখান থেকে পড়া হয়, আর তার প্রথম লাইনটি শিরোনাম।
help-notes-new-title = নোটের নাম কী
help-notes-new-body = নোটে কী লেখা; - দিলে স্ট্যান্ডার্ড ইনপুট থেকে পড়ে
help-notes-new-tags = খুঁজে পাওয়ার শব্দ, মাঝে কমা দিয়ে
help-notes-new-happened = কখন ঘটেছিল, আপনার নিজের কথায়
help-notes-new-pin = সবার ওপরে রাখুন
help-notes-new-unpin = সবার ওপরে রাখবেন না
help-notes-edit = নোট বদলান: যার নাম দেওয়া হয় না, তা যেমন আছে তেমনই থাকে।
help-notes-edit-title = নোটের নাম কী
help-notes-edit-body = নোটে কী লেখা; - দিলে স্ট্যান্ডার্ড ইনপুট থেকে পড়ে
help-notes-edit-tags = খুঁজে পাওয়ার শব্দ, মাঝে কমা দিয়ে, আগের শব্দগুলোর বদলে
help-notes-edit-happened = কখন ঘটেছিল, আপনার নিজের কথায়; খালি রাখলে মুছে যায়
help-notes-edit-pin = সবার ওপরে রাখুন
help-notes-edit-unpin = সবার ওপরে রাখবেন না
help-notes-edit-editor = সাবধান করার পর আপনার এডিটর ($VISUAL বা $EDITOR) খুলুন, মেমরিতে থাকা একটি ফাইলে
help-notes-edit-on-disk = সিস্টেমে মেমরিতে জায়গা না থাকলে এডিটরের ফাইল ডিস্কে থাকতে দিন
help-notes-attach = একটি ফাইল নোটে সিল করে রাখুন।
help-notes-attach-file = ফাইলটি; এখন যেখানে আছে সেখানেও থেকে যায়
help-notes-detach = জোড়া ফাইল সরান।
help-notes-save-attachment = জোড়া ফাইলটি খোলা অবস্থায় নতুন একটি ফাইলে লিখুন।
help-notes-save-attachment-file = যে ফাইলে লেখা হবে; এটি আগে থেকে থাকা চলবে না
help-notes-delete = একটি নোট আর তার সঙ্গে জোড়া সব কিছু মুছুন।
help-notes-passphrase = অন্য একটি গোপন বাক্য বাছুন।
help-notes-recovery-code = উদ্ধার কোড তৈরি করুন, একবারই দেখানো হয়।
help-notes-erasing-passphrase = এমন গোপন বাক্য চালু করুন যা এই খাতা খোলে আর অন্য সব খাতা নষ্ট করে।
help-notes-erasing-passphrase-clear = এটি সরিয়ে দিন
help-notes-second = আরেকটি খাতা তৈরি করুন; এই খাতাটি থাকে।
help-notes-second-keep = আরও যে যে খাতা থাকবে, তার প্রতিটির গোপন বাক্য চাওয়া হবে
help-notes-grow = প্রতিটি খাতার জায়গা বাড়ান।
help-notes-grow-mib = এত MiB বাড়ান; সংখ্যা না দিলে, কতটা বাড়ানো যায় তা দেখায়
help-notes-copy = সিল করা কপি লিখুন, তার নিজের গোপন বাক্য দিয়ে বা অন্য কারও চাবির জন্য।
help-notes-copy-file = যে ফাইলে লেখা হবে; এটি আগে থেকে থাকা চলবে না
help-notes-copy-note = শুধু এই নোটগুলো
help-notes-copy-for = age-এর এই পাবলিক চাবি (age1…) দিয়ে সিল করুন, যেমন কোনো উকিলের
help-notes-restore = সিল করা কপির নোট ভেতরে আনুন।
help-notes-restore-file = সিল করা কপি
help-notes-erase = এই খাতা চিরতরে নষ্ট করুন।
help-notes-lock = খাতা খোলা থাকলে বন্ধ করুন।
help-any-note = তালিকায় তার নম্বর, বা শিরোনামের যথেষ্ট অংশ
help-any-name = জোড়া ফাইলের নাম, বা তার নম্বর
help-any-json = প্রোগ্রামের জন্য: JSON
help-any-country = আপনি কোথায় আছেন: দুটি অক্ষর বা নাম। কখনও আন্দাজ করা হয় না।
help-any-lang = আপনি যে ভাষাগুলো পড়েন, সবচেয়ে ভালোটি আগে
help-any-now = ঘড়ির সময়, পরীক্ষার জন্য, যেমন 2026-11-23T18:00:00Z
help-any-pack = এই প্যাকেও খুঁজুন, যাতে কেউ স্বাক্ষর করেনি; এর সব কিছুতে চিহ্ন দেওয়া থাকে
help-any-data-dir = তৈরি করা তালিকা যেখানে রাখা হয়: শুধু প্রকাশ্য তথ্য
help-any-folder = যে ফোল্ডারে content আর locales আছে
help-any-locale = একটি ভাষা, কোড দিয়ে, যেমন so বা fa-AF
help-any-output = কোথায় লেখা হবে
help-value-guide = NAME
help-value-second = LANGUAGE
help-value-locale = TAG
help-value-data = FOLDER
help-value-passphrase-file = FILE
help-value-room = MIB
help-value-mib = MIB
help-value-tag = TAG
help-value-note = NOTE
help-value-name = NAME
help-value-title = TEXT
help-value-body = TEXT
help-value-tags = TAGS
help-value-happened = TEXT
help-value-for = KEY
help-value-words = WORDS
help-value-near = PLACE
help-value-radius = KM
help-value-category = CODE
help-value-phase = PHASE
help-value-audience = WHO
help-value-speaks = LANGUAGE
help-value-open = TIME
help-value-limit = NUMBER
help-value-id = ID
help-value-file = FILE
help-value-source-id = ID
help-value-source-name = NAME
help-value-licence = LICENCE
help-value-source-url = URL
help-value-country = COUNTRY
help-value-language = LANGUAGE
help-value-time-zone = ZONE
help-value-confirmed-public = FILE
help-value-report = FILE
help-value-pack-id = ID
help-value-pack-version = NUMBER
help-value-lang = LANGUAGES
help-value-now = TIME
help-value-pack = FILE
help-value-data-dir = FOLDER
help-value-folder = FOLDER
help-value-output = FILE

## Errors: what happened, what to do

desk-error-unreadable = { $name } পড়া যায় না, বা খুব বড়। ফাইলের নাম ঠিক কি না, আর আপনার পড়ার অনুমতি আছে কি না দেখুন।
desk-error-unwritable = { $name } লেখা যায় না। কিছুই বদলানো হয়নি। ফোল্ডার আর বাকি জায়গা দেখুন।
desk-error-pack-damaged = { $name } প্যাক নয়, বা নষ্ট, বা মাঝপথে কাটা। যেখান থেকে এসেছিল, সেখান থেকে আবার নিন।
desk-error-pack-changed = { $name } তৈরির পর বদলানো হয়েছে। এটি বিশ্বাস করবেন না; আবার নিন।
desk-error-pack-too-large = প্যাক যত বড় হতে পারে, { $name } তার চেয়ে বড়। এটি খোলা হয়নি।
desk-error-pack-too-new = { $name } আরও নতুন সংস্করণ দিয়ে তৈরি। আগে { -app-name } আপডেট করুন।
desk-error-pack-unwritable = রেকর্ডগুলো দিয়ে প্যাক হয় না: দুটির আইডি একই। { $name } লেখা হয়নি।
desk-error-import-zip = zip ফাইলটি নষ্ট বা মাঝপথে কাটা। কিছুই আমদানি করা হয়নি।
desk-error-import-large = খোলার পর তথ্য { $limit } বাইটের চেয়ে বড়। কিছুই আমদানি করা হয়নি।
desk-error-import-dense = zip-এর একটি ফাইল খুললে তার মাপের { $limit } গুণেরও বেশি হয়, কোনো তালিকা এমন হয় না। কিছুই আমদানি করা হয়নি।
desk-error-import-files = তথ্যে { $limit }টির বেশি ফাইল আছে। কিছুই আমদানি করা হয়নি।
desk-error-import-rows = তথ্যে { $limit }টির বেশি সারি আছে। কিছুই আমদানি করা হয়নি।
desk-error-import-columns = একটি সারণিতে { $limit }টির বেশি কলাম আছে। কিছুই আমদানি করা হয়নি।
desk-error-import-deep = JSON-এর ভেতরে { $limit } স্তরের বেশি আছে। কিছুই আমদানি করা হয়নি।
desk-error-import-json = একটি JSON ফাইলের { $limit } নম্বর লাইন JSON নয়। কিছুই আমদানি করা হয়নি।
desk-error-import-no-tables = HSDS-এর কোনো সারণি পাওয়া যায়নি। একটি zip, CSV ফাইলের ফোল্ডার, বা একটি JSON ফাইলের নাম দিন।
desk-error-import-options = এই অপশনটি ভুল: { $name }। দেখুন: turnstone pack import --help।
desk-error-import-other = এই তথ্য আমদানি করা যায় না।
desk-error-content =
    { $count ->
        [one] তথ্যে { $count }টি ভুল আছে। কোনো প্যাক লেখা হয়নি।
       *[other] তথ্যে { $count }টি ভুল আছে। কোনো প্যাক লেখা হয়নি।
    }
desk-error-place = { $name } নামে কোনো শহর এখানে নেই। কাছের কোনো বড় শহর, বা LATITUDE,LONGITUDE দিয়ে দেখুন।
desk-error-place-similar = { $name } নামে কোনো শহর এখানে নেই। আপনি কি এগুলোর একটির কথা বলছেন: { $towns }?
desk-error-country = { $name } নামে কোনো দেশ আমাদের জানা নেই। দেশের দুটি অক্ষর লিখুন, যেমন DE বা US।
desk-error-language = { $name } নামে কোনো ভাষা আমাদের জানা নেই। ভাষার কোড লিখুন, যেমন fa বা es।
desk-error-time = { $name } কোনো সময় নয়। এভাবে লিখুন: 2026-11-23T18:00:00+01:00।
desk-error-no-terminal = গোপন বাক্য জিজ্ঞেস করার মতো কোনো টার্মিনাল নেই। স্ক্রিপ্টে --passphrase-file ব্যবহার করুন।
desk-error-not-answered = কিছু জিজ্ঞেস করা হয়েছিল, উত্তর দেওয়া হয়নি। আর কিছুই বদলানো হয়নি।
desk-error-not-text = এটি লেখা (UTF-8) নয়, বা একটি নোটের পক্ষে বেশি লম্বা। কিছুই বদলানো হয়নি।
desk-error-no-notes-folder = এই সিস্টেমে আপনার তথ্যের জন্য কোনো ফোল্ডার ঠিক করা নেই। --data দিয়ে একটি ফোল্ডারের নাম দিন।
desk-error-notes-folder = { $name } ফোল্ডারে নোট রাখা যায় না: এটি তৈরি করা, পড়া বা লেখা যায় না। কিছুই বদলানো হয়নি। --data দিয়ে অন্য ফোল্ডারের নাম দিন, বা --in-memory দিয়ে আপনি বেরোনো পর্যন্ত নোট মেমরিতে রাখুন।
desk-error-no-notebook = { $name } ফোল্ডারে কোনো খাতা নেই। তৈরি করতে: turnstone notes make। অথবা --data দিয়ে খাতার ফোল্ডারের নাম দিন।
desk-error-note = এই নম্বরের, বা শিরোনামে এই শব্দ আছে এমন কোনো নোট নেই। দেখুন: turnstone notes list
desk-error-note-ambiguous = কয়েকটি নোটের শিরোনামে এই শব্দ আছে। নম্বর দিয়ে একটি বাছুন: { $numbers }
desk-error-attachment = এই নামের কোনো ফাইল নোটের সঙ্গে জোড়া নেই। দেখুন: turnstone notes show NOTE
desk-error-file-exists = { $name } আগে থেকেই আছে। যেমন ছিল তেমনই রাখা হয়েছে। অন্য নাম বাছুন।
desk-error-nothing-to-change = কী বদলাতে হবে তা বলা হয়নি। দেখুন: turnstone notes edit --help
desk-error-growth = খাতা এত বড় করা যায় না। দেখুন: turnstone notes grow
desk-error-no-editor = সিস্টেমে কোনো এডিটর ঠিক করা নেই। VISUAL বা EDITOR ঠিক করুন, বা অপশন দিয়ে নোট বদলান।
desk-error-editor-failed = এডিটর চালু করা যায়নি, বা মাঝপথে ব্যর্থ হয়েছে। নোটটি যেমন ছিল তেমনই রাখা হয়েছে।
desk-error-no-memory-folder = এই সিস্টেমে মেমরিতে ফাইল রাখার জায়গা নেই, তাই এডিটরের ফাইল ডিস্কে থাকবে। তা-ই চাইলে --on-disk দিন, বা অপশন দিয়ে নোট বদলান।
desk-error-in-memory = যা শুধু মেমরিতে আছে, কমান্ড শেষ হলে তা আর থাকে না। --in-memory কোনো কমান্ড ছাড়া ব্যবহার করুন: turnstone notes --in-memory
