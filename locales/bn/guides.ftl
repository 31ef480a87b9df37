### What the app shows around guides and the words of offices, and where texts stand in two languages.
### State: draft. Not read by anybody who speaks it natively.

## The list of guides

guides-title = গাইড
guides-note = কী করতে হবে, সহজ কথায়। পড়তে ইন্টারনেট লাগে না।
guides-none = অ্যাপে কোনো গাইড নেই।
guides-countries = দেশ: { $countries }
guides-accessibility = গাইড: { $title }। { $summary }

## The head of a guide

guide-not-reviewed = কোনো উকিল, ডাক্তার, নার্স বা বিশেষজ্ঞ এটি যাচাই করেননি।
guide-reviewed = যাচাই করেছেন: { $role }, { $date }।
guide-role-lawyer = একজন উকিল
guide-role-clinician = একজন ডাক্তার বা নার্স
guide-role-specialist = একজন বিশেষজ্ঞ
guide-role-navigator = একই অভিজ্ঞতা পেরিয়ে এসে অন্যদের পথ দেখান এমন একজন
guide-role-native-speaker = এই ভাষায় কথা বলেন এমন একজন
guide-compared = সূত্রগুলোর সঙ্গে শেষবার মিলিয়ে দেখা হয়েছে: { $date }।
guide-expired = { $date } থেকে এটি পুরোনো। এর ওপর ভরসা করার আগে কাউকে জিজ্ঞেস করে নিন।
guide-draft = মেশিনের অনুবাদ। এই ভাষায় কথা বলেন এমন কেউ এখনও এটি পড়ে দেখেননি। প্রতিটি লেখার নিচে ইংরেজি লেখাটি আছে: সংখ্যা ও তারিখ ইংরেজিতে যেমন আছে, সেটিই ধরতে হবে।
guide-not-translated = এই গাইড এখনও আপনার ভাষায় নেই। এটি { $language } ভাষায় দেখানো হচ্ছে।
guide-contents = এই গাইডে যা আছে
guide-sources = এই গাইড যার ভিত্তিতে লেখা
guide-editorial = এটি আমাদের নিজেদের পরামর্শ, কোনো সূত্র থেকে নেওয়া নয়।

## The blocks of a guide

guide-danger = বিপদ
guide-call-now = এখনই ফোন করুন
guide-not-certain = নিশ্চিত নয়
guide-step = ধাপ { $number }
guide-tick = করার কাজ
guide-as-of = শেষ জানা তথ্য: { $date }।
guide-as-of-old = শেষ জানা তথ্য: { $date }। তারপর কিছু সময় পেরিয়ে গেছে, এর মধ্যে বদলে গিয়ে থাকতে পারে: এর ওপর ভরসা করার আগে জিজ্ঞেস করে নিন।
guide-outdated = এই অনুবাদের পরে ইংরেজি লেখাটি বদলেছে। ইংরেজি লেখাটিই ধরতে হবে।
guide-beside = { $language } ভাষায়:
guide-page-note = ইন্টারনেটে একটি পাতা খোলে। আপনার ইন্টারনেট সংযোগে যে নজর রাখে, সে দেখতে পারে কোন পাতা।
guide-read-aloud = পড়ে শোনান
guide-read-stop = পড়া থামান

## Guides elsewhere

guide-path = { $guide } › { $section }
guide-path-part = { $guide } › { $section } › { $part }
guide-related = এ বিষয়ে গাইড

## Words of offices

terms-title = অফিসে ব্যবহৃত শব্দ
terms-search = শব্দ খুঁজুন
terms-none = এই শব্দ অ্যাপে নেই।
terms-in-record = অফিসে ব্যবহৃত শব্দ, বুঝিয়ে বলা
term-language = { $language } ভাষার একটি শব্দ
term-country = যে দেশে ব্যবহার হয়: { $country }
term-unsourced = এই মানে কেউ কোনো সূত্রের সঙ্গে মিলিয়ে দেখেননি।
term-accessibility = { $term }: { $meaning }

## Two languages at once

second-title = একসঙ্গে দুই ভাষা
second-note = লেখাগুলো দুই ভাষাতেই দেখা যায়: কারও সঙ্গে মিলে পড়ার জন্য, বা কাউকে দেখানোর জন্য।
second-none = শুধু একটি ভাষা
