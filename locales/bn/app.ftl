### What the app shows.
### State: draft. Not read by anybody who speaks it natively.

## The app

app-tagline = যাঁদের দেশ বা ঘর ছাড়তে হয়েছে, তাঁদের জন্য সাহায্য। ইন্টারনেট ছাড়াই খুঁজে পাওয়া যায়।

## Dates, always in the Gregorian calendar

date-day = { $day } { $month } { $year }
date-both = { $date } ({ $local })
date-month = { $month } { $year }
date-month-1 = জানুয়ারি
date-month-2 = ফেব্রুয়ারি
date-month-3 = মার্চ
date-month-4 = এপ্রিল
date-month-5 = মে
date-month-6 = জুন
date-month-7 = জুলাই
date-month-8 = আগস্ট
date-month-9 = সেপ্টেম্বর
date-month-10 = অক্টোবর
date-month-11 = নভেম্বর
date-month-12 = ডিসেম্বর
date-weekday-1 = সোমবার
date-weekday-2 = মঙ্গলবার
date-weekday-3 = বুধবার
date-weekday-4 = বৃহস্পতিবার
date-weekday-5 = শুক্রবার
date-weekday-6 = শনিবার
date-weekday-7 = রবিবার

time-weekday = { $weekday } { $time }
time-date = { $weekday } { $date }, { $time }
date-not-known = অজানা তারিখ
date-undated = তারিখ দেওয়া নেই

## Lists and measures

list-separator = ,{ " " }
distance-kilometres = { $distance } কিমি

## Languages

language-own-name = বাংলা
language-draft = খসড়া: বাংলাভাষী কেউ এখনও এটি পড়ে দেখেননি।

## Texts of records

text-other-language = ভাষা: { $language }
text-machine-made = মেশিনের অনুবাদ, কেউ পড়ে দেখেননি
text-outdated = পুরোনো লেখা থেকে অনুবাদ

## Answers

answer-yes = হ্যাঁ
answer-no = না

## Countries

country-none = কোনো একটি দেশের নয়
country-not-known = কোন দেশের জানা নেই

## Whether it is open. Unknown is never closed.

opening-always = দিনরাত খোলা।
opening-open = এখন খোলা।
opening-open-until = { $time } পর্যন্ত খোলা ({ $zone }-এর সময়)।
opening-opens-today = এখন বন্ধ, আজ খুলবে: { $time } ({ $zone }-এর সময়)।
opening-closed = এখন বন্ধ।
opening-closed-until = এখন বন্ধ, খুলবে: { $time } ({ $zone }-এর সময়)।
opening-appointment = শুধু আগে থেকে সময় নিয়ে যাওয়া যায়।
opening-appointment-staffed = শুধু আগে থেকে সময় নিয়ে যাওয়া যায়। { $time } পর্যন্ত সেখানে কেউ আছেন ({ $zone }-এর সময়)।
opening-appointment-next = শুধু আগে থেকে সময় নিয়ে যাওয়া যায়। এরপর সেখানে কেউ থাকবেন: { $time } ({ $zone }-এর সময়)।
opening-unknown = কখন খোলা থাকে জানা নেই।
opening-unknown-text = এখন খোলা কি না জানা নেই: সময়সূচি যেমন লেখা আছে, পড়ে দেখুন।
opening-unknown-times = এই দিনে খোলা, কিন্তু কোন সময়ে তা জানা নেই।
opening-unknown-zone = এখন খোলা কি না জানা নেই: সেখানকার টাইম জোন জানা নেই।
opening-unknown-clock = এখন খোলা কি না জানা নেই: এই যন্ত্রের ঘড়ি ভুল মনে হচ্ছে।
opening-unknown-holiday = সরকারি ছুটির দিন: খোলা কি না জানা নেই।
opening-holiday-closed = সেখানে সরকারি ছুটির দিন।
opening-holiday-not-known = সরকারি ছুটির দিনে এটি অন্যরকম হতে পারে।

## Hours in a record

hours-weekly = { $days }: { $opens } থেকে { $closes }
hours-not-every-week = { $days }: { $opens } থেকে { $closes }, প্রতি সপ্তাহে নয়। কোন কোন সপ্তাহে, তা ফোন করে জেনে নিন।
hours-times-unknown = { $days }: খোলা, কোন সময়ে জানা নেই

## Numbers

phone-action-voice = ফোন করুন
phone-action-sms = মেসেজ পাঠান
phone-action-whatsapp = হোয়াটসঅ্যাপ
phone-action-signal = সিগন্যাল
phone-action-telegram = টেলিগ্রাম
phone-action-tty = লিখে কথা বলার টেলিফোন
phone-action-fax = ফ্যাক্স
phone-accessibility = { $action }, { $whom }: { $digits }
phone-accessibility-number = { $action }: { $digits }
phone-weak = শুধু দুর্বল সূত্র থেকে পাওয়া: ভুল হতে পারে।
phone-not-dialled = যেমন ছাপা আছে তেমনই দেখানো হলো, কারণ কীভাবে ডায়াল করতে হয় তা নিশ্চিত নয়।
phone-not-from-here = আপনি যেখানে আছেন, সেখান থেকে এই নম্বর কাজ করে না।
phone-from-here-not-known = আপনি যেখানে আছেন, সেখান থেকে এই নম্বর কাজ করে কি না জানা নেই।
phone-free = ফোন করতে টাকা লাগে না।
phone-costs = এই ফোন করতে টাকা খরচ হয়।
phone-voicemail-safe = কেউ না ধরলে আপনি কথা রেকর্ড করে রাখতে পারেন।
phone-voicemail-unsafe = কোনো কথা রেকর্ড করে রাখবেন না: তা নিরাপদ না-ও হতে পারে।
phone-of-organization = সংস্থাটির সাধারণ নম্বর।
phone-short = শুধু এই দেশে কাজ করে: { $country }। যেমন আছে তেমনই ডায়াল করুন।
phone-extension = এক্সটেনশন { $extension }
phone-languages = যে ভাষায় কথা বলা যায়: { $languages }।

## Emergency numbers

emergency-heading = জরুরি নম্বর: { $country }
emergency-note = এগুলো শুধু এই দেশে কাজ করে: { $country }। যেমন আছে তেমনই ডায়াল করুন।
emergency-all = পুলিশ, অ্যাম্বুলেন্স ও ফায়ার সার্ভিস (দমকল)
emergency-police = পুলিশ
emergency-ambulance = অ্যাম্বুলেন্স
emergency-fire = ফায়ার সার্ভিস (দমকল)
emergency-unspecified = জরুরি সাহায্য (কারা ধরেন জানা নেই)
emergency-reaches = { $action }: { $services }
emergency-reaches-note = { $action }: { $services } ({ $note })

## A result

hit-subtitle = { $organization } · { $countries }
hit-subtitle-country = { $countries }
hit-accessibility = { $warning } { $title }। { $opening }
record-no-name = নাম নেই
place-label = { $name }, { $country }
distance-line = সোজাসুজি মাপলে { $distance } দূরে
distance-about = প্রায় { $distance } দূরে, শহরের মাঝখান থেকে মাপা

## Why a result is here

why-crisis-self-harm = মরে যাওয়ার কথা মনে এলে সাহায্য করে
why-crisis-immediate-danger = এখন বিপদে থাকলে সাহায্য করে
why-crisis-recent-rape = যৌন নির্যাতনের পরে সাহায্য করে
why-name = এর নাম আপনার লেখার সঙ্গে মেলে
why-words = আপনার শব্দগুলো এতে আছে
why-words-prefix = এর একটি শব্দ আপনার শব্দ দিয়ে শুরু হয়
why-words-need = আপনার একটি শব্দ এর কাজের নাম
why-words-script = অন্য হরফে লেখা একটি নাম মেলে
why-words-typo = এর একটি শব্দ প্রায় আপনার শব্দের মতো
why-need = “{ $need }” নিয়ে সাহায্য করে (আপনি লিখেছেন “{ $phrase }”)
why-country = যে দেশের জন্য: { $country }
why-international = দেশের সীমানা পেরিয়েও কাজ করে
why-elsewhere = শুধু এই দেশের জন্য: { $countries }
why-town = { $town }-এ বা তার কাছে
why-remote = ফোনে বা ইন্টারনেটে
why-language = যে ভাষায় কথা বলা যায়: { $language }
why-interpreter = দোভাষী দেওয়া হয়
why-serves = যাঁদের সেবা দেয়: { $audience }
why-made-for = বিশেষ করে যাঁদের জন্য: { $audience }
why-phase-urgent-safety = আজই সাহায্য করে
why-phase-stabilisation = এই মাসে সাহায্য করে
why-phase-long-term = নতুন জীবন গড়তে সাহায্য করে
why-category = এখানে পাওয়া যায়: “{ $category }”
why-free = কোনো টাকা লাগে না
why-no-id = ছবিসহ পরিচয়পত্র লাগে না
why-undocumented = কাগজপত্র নেই এমন মানুষকেও সেবা দেয়
why-affirming = LGBTQI+ মানুষকে সম্মান করে ও মেনে নেয়
why-open = এখন খোলা
why-open-until = { $time } পর্যন্ত খোলা
why-always-open = দিনরাত খোলা
why-confirmed = নিশ্চিত করা হয়েছে: { $date }

## What is not known of a result. Unknown is never no.

not-known-category = কী সেবা দেয় জানা নেই
not-known-phase = কখন সাহায্য করে জানা নেই
not-known-audience = এই মানুষদের সেবা দেয় কি না জানা নেই
not-known-speaks = এই ভাষায় কথা বলা যায় কি না জানা নেই
not-known-free = টাকা লাগে কি না জানা নেই
not-known-no-id = পরিচয়পত্র চায় কি না জানা নেই
not-known-distance = কত দূরে জানা নেই
not-known-open = সেই সময়ে খোলা কি না জানা নেই
not-known-remote = ফোনে বা ইন্টারনেটে সাহায্য করে কি না জানা নেই
not-known-undocumented = কাগজপত্র নেই এমন মানুষকে সেবা দেয় কি না জানা নেই

## Warnings

warning-revoked = এই তালিকা থেকে তুলে নেওয়া হয়েছে: { $date }। এটি ব্যবহার করবেন না।
warning-shares-data = মানুষের তথ্য কর্তৃপক্ষকে দেয়।
warning-organization-closed = এই সংস্থা আর নেই। পুরোনো তালিকায় এখনও এর নাম আছে।
warning-organization-renamed = এই সংস্থার নাম এখন { $name }।
warning-organization-renamed-unknown = এই সংস্থার নাম এখন অন্য কিছু।
warning-service-closed = এই সেবা আর নেই। পুরোনো তালিকায় এখনও এর নাম আছে।
warning-over = এই সেবা শেষ হয়ে গেছে: { $date }।
warning-not-yet = এই সেবা শুরু হবে: { $date }।
warning-temporarily-closed = আপাতত বন্ধ (খবরের তারিখ: { $date })।
warning-at-capacity = এখন কাউকে নিচ্ছে না (খবরের তারিখ: { $date })।
warning-call-first = আগে ফোন করুন, খালি বিছানার সংখ্যা বদলাতে থাকে।
warning-may-tell = আপনার বয়স 18 বছরের কম হলে: এরা আপনার মা-বাবাকে বা কোনো কর্তৃপক্ষকে জানিয়ে দিতে পারে। নিজের নাম বলার আগে তা জিজ্ঞেস করে নিন।
warning-source-unproven = স্বাক্ষর নেই, সূত্র প্রমাণিত নয়: এই তথ্য যে ঠিক, তার দায় কেউ নেয়নি।
warning-old = আমাদের জানা তথ্য পুরোনো (তারিখ: { $date })। এর মধ্যে বদলে গিয়ে থাকতে পারে।
warning-danger-source = (জানিয়েছে: { $source }, { $date })
warning-danger-shares-data = বিপদ: এরা মানুষের তথ্য পুলিশ বা ইমিগ্রেশন কর্তৃপক্ষকে দেয়।
warning-danger-demands-money-or-documents = বিপদ: এরা টাকা দাবি করে বা কাগজপত্র আটকে রাখে।
warning-danger-conversion-practices = বিপদ: মানুষ কাকে ভালোবাসে বা সে কে, তা এরা বদলানোর চেষ্টা করে।
warning-danger-hostile-to-trans = বিপদ: এরা ট্রান্সজেন্ডার মানুষের সঙ্গে শত্রুর মতো আচরণ করে।
warning-danger-impersonated = বিপদ: কেউ একজন নিজেকে এই সংস্থা বলে মিথ্যা পরিচয় দিচ্ছে।
warning-danger-reported-unsafe = বিপদ: এটি নিরাপদ নয় বলে খবর পাওয়া গেছে।

## Trust. Only what somebody confirmed with the service is called confirmed.

trust-not-confirmed = আমরা নিশ্চিত করিনি। সূত্র: { $source }, { $date }।
trust-confirmed = নিশ্চিত করা হয়েছে: { $date }, { $how }।
trust-confirmed-aging = শেষবার নিশ্চিত করা হয়েছে: { $date }, { $how }। তারপর কিছু সময় পেরিয়ে গেছে।
trust-confirmed-old = শেষবার নিশ্চিত করা হয়েছে: { $date }, { $how }। তারপর অনেক দিন পেরিয়ে গেছে: যাওয়ার আগে জিজ্ঞেস করে নিন।
trust-by-call = ফোন করে
trust-by-visit = সেখানে গিয়ে
trust-by-website = তাদের নিজেদের পাতা দেখে
trust-by-peer = সেবা নিয়েছেন এমন কারও কাছ থেকে
trust-by-organisation = সংস্থাটির কাছ থেকে
trust-by-unknown = কীভাবে তা জানা নেই
trust-confidence-low = সূত্র মাত্র একটি, আর সেটি তাদের নিজেদের পাতা নয়।
trust-confidence-medium = কয়েকটি সূত্র একই কথা বলে।
trust-confidence-high = তাদের নিজেদের পাতা, বা কোনো কর্তৃপক্ষের পাতা, পড়া হয়েছে।
trust-looked = কেউ শেষবার এর সূত্রগুলো দেখেছেন: { $date }।
trust-due = আবার দেখার সময় হয়ে গেছে।
source-not-known = অজানা সূত্র

## Search

search-no-country = কোনো দেশ বাছা হয়নি: সব দেশের সাহায্য দেখানো হচ্ছে। প্রতিটি ফলাফলে তার দেশের নাম আছে।
search-nothing-local = এই দেশের জন্য অ্যাপে এখনও কিছু নেই: { $country }।
search-distance-from-nowhere = দূরত্ব জানা নেই, কারণ কোথা থেকে মাপা হবে সেই জায়গা বাছা হয়নি।
search-not-known-kept = যা জানা নেই তা-ও দেখানো হয়, চিহ্ন দিয়ে।
search-nothing-found = কিছু পাওয়া যায়নি।
search-nothing-else = এই সাহায্য ছাড়া অ্যাপে আর কিছু আপনার শব্দের সঙ্গে মেলে না।
search-found =
    { $total ->
        [one] { $total }টি ফলাফলের মধ্যে { $shown }টি
       *[other] { $total }টি ফলাফলের মধ্যে { $shown }টি
    }
search-found-country =
    { $total ->
        [one] { $total }টি ফলাফলের মধ্যে { $shown }টি, যা এই দেশের জন্য বা এই দেশ থেকে পাওয়া যায়: { $country }
       *[other] { $total }টি ফলাফলের মধ্যে { $shown }টি, যা এই দেশের জন্য বা এই দেশ থেকে পাওয়া যায়: { $country }
    }
search-near = যেখান থেকে দূরত্ব মাপা: { $place }
search-helpers = { $country }: এখানে এর জন্য কাউকে পাওয়া যায়নি। কে সাহায্য করতে পারেন, তা এঁরা হয়তো জানেন।
search-elsewhere = অন্য দেশে। আপনি যেখানে আছেন, এগুলো সেখানকার জন্য নয়।

## What to try

try-without-filter = “{ $filter }” বাদ দিন: তখন { $count }টি।
try-take-unknown = যা জানা নেই তা-ও ধরুন: তখন { $count }টি।
try-category = “{ $category }”-এর মধ্যে দেখুন।
try-elsewhere = অন্য দেশে আছে { $count }টি।
try-choose-country = একটি দেশ বাছুন।
try-other-words = কম শব্দ বা অন্য শব্দ লিখে দেখুন, যেকোনো ভাষায়।

## Filters

filter-category = কী সেবা দেয়
filter-phase = কখন সাহায্য করে
filter-audience = কাদের সেবা দেয়
filter-speaks = ভাষা
filter-free = টাকা লাগে না
filter-no-id = ছবিসহ পরিচয়পত্র লাগে না
filter-distance = দূরত্ব
filter-open = খোলা
filter-remote = ফোনে বা ইন্টারনেটে
filter-undocumented = কাগজপত্র নেই এমন মানুষকেও সেবা দেয়
phase-urgent-safety = আজ
phase-stabilisation = এই মাসে
phase-long-term = নতুন জীবন গড়তে
chip = { $name }: { $holds }, জানা নেই: { $unknown }

## Audiences: they follow “Serves” and “Made for”

audience-everyone = সবাই
audience-lgbtq = LGBTQI+ মানুষ
audience-trans = ট্রান্সজেন্ডার মানুষ
audience-women = নারী
audience-men = পুরুষ
audience-youth = অল্পবয়সী মানুষ
audience-children = শিশু
audience-families = পরিবার
audience-older-people = বয়স্ক মানুষ
audience-refugees = শরণার্থী
audience-asylum-seekers = আশ্রয়প্রার্থী
audience-migrants = অভিবাসী
audience-undocumented = কাগজপত্র নেই এমন মানুষ
audience-survivors = নির্যাতন পেরিয়ে আসা মানুষ
audience-disabled-people = প্রতিবন্ধী মানুষ
audience-people-with-hiv = এইচআইভি নিয়ে বেঁচে থাকা মানুষ
audience-sex-workers = যৌনকর্মী

## Crisis

crisis-heading-self-harm = এই কষ্টে আপনি একা নন। এখনই কারও সঙ্গে কথা বলুন।
crisis-heading-immediate-danger = আপনি যদি এখন বিপদে থাকেন
crisis-heading-recent-rape = কেউ যদি জোর করে আপনার সঙ্গে যৌন সম্পর্ক করে থাকে
crisis-advice-self-harm = এঁরা আপনার কথা শোনেন। আপনার নাম বলতে হবে না।
crisis-advice-immediate-danger = পারলে এমন জায়গায় যান যেখানে অন্য মানুষ আছে। যখন কথা বলা নিরাপদ, তখন ফোন করুন।
crisis-advice-recent-rape = এতে আপনার কোনো দোষ নেই। আপনি যে-ই হোন, এঁরা সাহায্য করেন।
crisis-advice-medicine = এইচআইভি ঠেকানোর ওষুধ শুধু তখনই কাজ করে, যখন 72 ঘণ্টার মধ্যে শুরু করা হয়: যত তাড়াতাড়ি, তত ভালো। হাসপাতালে বা ক্লিনিকে গিয়ে “PEP” চান।
crisis-no-country = আপনি এখন যে দেশে আছেন তা বাছুন, তাহলে সেখানকার জরুরি নম্বর দেখা যাবে।
crisis-no-emergency = এই দেশের জরুরি নম্বর এখানে জানা নেই: { $country }।
crisis-no-lines = আপনি যোগাযোগ করতে পারেন এমন কোনো সংকটের হেল্পলাইন এই অ্যাপে নেই। এর মানে এই নয় যে এমন হেল্পলাইন কোথাও নেই।
now-heading-country = এখনই সাহায্য: { $country }
now-heading = এখনই সাহায্য
now-no-country = কোনো দেশ বাছা হয়নি: এই হেল্পলাইনগুলো দেশের সীমানা পেরিয়েও কাজ করে। আপনি এখন যে দেশে আছেন তা বাছুন, তাহলে সেখানকার হেল্পলাইন দেখা যাবে।

## What is on board

on-board =
    { $services ->
        [one] অ্যাপে { $country }-এর জন্য { $services }টি সেবা আছে, আর দেশের সীমানা পেরিয়ে কাজ করে এমন সেবা { $international }টি।
       *[other] অ্যাপে { $country }-এর জন্য { $services }টি সেবা আছে, আর দেশের সীমানা পেরিয়ে কাজ করে এমন সেবা { $international }টি।
    }
on-board-nothing = অ্যাপে { $country }-এর জন্য সেবা: { $services }টি। দেশের সীমানা পেরিয়ে কাজ করে এমন সেবা: { $international }টি।
coverage-country = { $services }টি সেবা, { $organizations }টি সংস্থা, জরুরি নম্বর আছে
coverage-country-no-emergency = { $services }টি সেবা, { $organizations }টি সংস্থা, জরুরি নম্বর জানা নেই
coverage-all = { $countries }টি দেশের জন্য { $organizations }টি সংস্থার { $services }টি সেবা। { $emergency }টি দেশের জরুরি নম্বর।
pack-made = তৈরি করা হয়েছে: { $date }
pack-embedded = অ্যাপের সঙ্গেই আসে
pack-unproven = স্বাক্ষর নেই, সূত্র প্রমাণিত নয়

## A record

section-what = এখানে কী করা হয়
section-asks = কী কী চায়
section-cost = কত টাকা লাগে
section-who = কাদের সেবা দেয়
section-access = ভাষা ও সেখানে যাওয়ার সুবিধা
section-hours = কখন খোলা
section-where = কোথায়
section-organization = কারা দেয়
section-trust = ভরসা করার আগে
section-not-known = জানা নেই: { $list }
location-hidden = সেখানকার মানুষদের নিরাপদ রাখতে ঠিকানা দেখানো হয় না। ফোন করে জেনে নিন।
location-partial = সেখানকার মানুষদের নিরাপদ রাখতে শুধু শহরের নাম দেখানো হয়। ফোন করে জেনে নিন।
location-virtual = শুধু ফোনে বা ইন্টারনেটে।
ages-from = { $from } বছর থেকে
ages-to = { $to } বছর পর্যন্ত
ages = { $from } থেকে { $to } বছর
fact-name = নাম
fact-other-names = অন্য নাম
fact-about = বিবরণ
fact-area = কোন এলাকার জন্য
fact-web = ওয়েব
fact-email = ইমেইল
fact-photo-id = ছবিসহ পরিচয়পত্র
fact-proof-of-residence = কোথায় থাকেন তার প্রমাণ
fact-referral = অন্য কারও পাঠানো (রেফার)
fact-insurance = স্বাস্থ্যবিমা
fact-appointment = আগে থেকে সময় নেওয়া
fact-real-name = আপনার আসল নাম
fact-documents = কাগজপত্র
fact-application = কীভাবে আবেদন করবেন
fact-free = টাকা লাগে না
fact-cost = খরচ
fact-serves = যাঁদের সেবা দেয়
fact-made-for = বিশেষ করে যাঁদের জন্য
fact-led-by = যাঁরা চালান
fact-affirming = LGBTQI+ মানুষকে সম্মান করে ও মেনে নেয়
fact-affirming-evidence = কীসের ভিত্তিতে এ কথা বলা
fact-undocumented = কাগজপত্র নেই এমন মানুষকেও সেবা দেয়
fact-statuses = যে আইনি মর্যাদা থাকলে নেয়
fact-gender-rules = লিঙ্গ নিয়ে নিয়ম
fact-eligibility = কারা আসতে পারেন
fact-partner = জীবনসঙ্গী সঙ্গে আসতে পারেন
fact-children = শিশুরা সঙ্গে আসতে পারে
fact-ages = বয়স
fact-minors-alone = একা আসা 18 বছরের কম বয়সীদের নেয়
fact-may-tell-parents = মা-বাবাকে জানিয়ে দিতে পারে
fact-must-report = কর্তৃপক্ষকে জানাতে বাধ্য
fact-languages = ভাষা
fact-interpreter = দোভাষী
fact-interpreter-gender = কোন লিঙ্গের দোভাষী চান, আপনি বাছতে পারেন
fact-sign-languages = ইশারা ভাষা
fact-from-abroad = অন্য দেশ থেকেও কাজ করে
fact-wheelchair = সিঁড়ি ছাড়া ঢোকা যায়
fact-accessibility = প্রতিবন্ধী মানুষের জন্য সুবিধা
fact-address = ঠিকানা
fact-postal = চিঠির ঠিকানা
fact-transport = সেখানে কীভাবে যাবেন
fact-discreet-entrance = ঢোকার পথ চোখে পড়ে না
fact-police = পথে পুলিশ বা চেকপোস্ট
fact-hours-printed = ছাপা সময়সূচি
fact-holidays = সরকারি ছুটির দিনে বন্ধ
fact-appointment-only = শুধু আগে থেকে সময় নিয়ে
fact-time-zone = টাইম জোন
fact-shares-data = মানুষের তথ্য কর্তৃপক্ষকে দেয়
fact-religious = ধর্মের সঙ্গে সম্পর্ক
fact-religion = কোন ধর্ম
channel-phone = ফোন করুন
channel-sms = মেসেজ পাঠান
channel-whatsapp = হোয়াটসঅ্যাপ
channel-signal = সিগন্যাল
channel-email = ইমেইল
channel-web = ওয়েব
channel-walk-in = সেখানে যান

## Categories: short names, as on a chip or in a list

category-crisis-line = সংকটের হেল্পলাইন
category-suicide-prevention = আত্মহত্যা ঠেকাতে সাহায্য
category-domestic-violence = ঘরে বা পরিবারে নির্যাতন
category-sexual-violence = যৌন নির্যাতনের পরে সাহায্য
category-human-trafficking = মানব পাচার ও জোর করে খাটানো
category-hate-crime = ঘৃণা থেকে করা অপরাধ
category-protection-order = আদালতের সুরক্ষা আদেশ
category-child-protection = শিশু সুরক্ষা
category-elder-protection = বয়স্ক ও প্রতিবন্ধী মানুষের সুরক্ষা
category-missing-family = হারানো পরিবার খোঁজা
category-torture-survivors = অত্যাচার বা যুদ্ধের পরে সেবা
category-crime-victim-support = অপরাধের শিকার হলে সাহায্য
category-human-rights-defenders = মানবাধিকার কর্মী
category-evacuation-relocation = বিপদে দেশ ছাড়া
category-asylum-legal = অ্যাসাইলামের (আশ্রয়) উকিল
category-immigration-legal = ইমিগ্রেশন উকিল
category-detention-support = আটক অবস্থায় সাহায্য
category-citizenship = নাগরিকত্ব
category-legal-aid = আইনি সাহায্য
category-family-law = পারিবারিক আইন
category-discrimination = বৈষম্যের বিরুদ্ধে সাহায্য
category-workers-rights = কাজের জায়গায় অধিকার
category-tenant-rights = ভাড়াটের অধিকার
category-identity-documents = পরিচয়ের কাগজপত্র
category-name-gender-change = কাগজে নাম ও লিঙ্গ
category-family-reunification = পরিবারকে কাছে আনা
category-consular-help = দূতাবাস ও কনস্যুলেট
category-criminal-defence = ফৌজদারি মামলায় উকিল
category-reentry-support = জেল থেকে বেরোনোর পরে সাহায্য
category-emergency-shelter = আজ রাতে থাকার জায়গা
category-womens-shelter = নারীদের আশ্রয়কেন্দ্র
category-youth-shelter = তরুণদের আশ্রয়কেন্দ্র
category-lgbtq-housing = LGBTQ+ মানুষের থাকার জায়গা
category-transitional-housing = কিছু মাসের থাকার জায়গা
category-affordable-housing = কম ভাড়ার বাসা
category-housing-advice = বাসা নিয়ে পরামর্শ
category-rent-help = ভাড়া দিতে সাহায্য
category-mortgage-help = বাড়ির ঋণে সাহায্য
category-utility-help = বিদ্যুৎ, গ্যাস, পানির বিলে সাহায্য
category-furniture = আসবাবপত্র
category-home-repair = ঘর মেরামত
category-food = খাবার
category-hot-meals = গরম খাবার
category-home-delivered-meals = ঘরে পৌঁছে দেওয়া খাবার
category-food-benefits = খাবারের জন্য সরকারি টাকা
category-mother-child-nutrition = মা ও ছোট শিশুর খাবার
category-baby-supplies = ছোট শিশুর জিনিসপত্র
category-clothing = জামাকাপড়
category-hygiene = গোসল ও পরিচ্ছন্নতা
category-school-supplies = স্কুলের জিনিসপত্র
category-holiday-help = উৎসবে সাহায্য
category-phone-internet = ফোন ও ইন্টারনেট
category-disaster-relief = দুর্যোগে ত্রাণ
category-cash-help = জরুরি টাকা
category-public-benefits = সরকারি ভাতা
category-disability-benefits = প্রতিবন্ধী ভাতা
category-unemployment-benefits = বেকার ভাতা
category-veterans-services = সাবেক সৈনিক
category-debt-advice = দেনা নিয়ে পরামর্শ
category-tax-help = কর (ট্যাক্স) নিয়ে সাহায্য
category-bank-money-transfer = ব্যাংক ও টাকা পাঠানো
category-emergency-medical = জরুরি চিকিৎসা
category-primary-care = ডাক্তার ও ক্লিনিক
category-uninsured-care = বিমা ছাড়া ডাক্তার
category-health-insurance = স্বাস্থ্যবিমা
category-prescription-help = ওষুধ
category-dental-care = দাঁতের ডাক্তার
category-eye-care = চোখের চিকিৎসা
category-hearing-care = কানে শোনার চিকিৎসা
category-vaccination = টিকা
category-hiv-testing = এইচআইভি পরীক্ষা
category-hiv-care = এইচআইভি চিকিৎসা
category-hiv-prevention = PrEP ও PEP
category-sti-testing = যৌনরোগের পরীক্ষা
category-pregnancy-test = গর্ভ পরীক্ষা
category-pregnancy-care = গর্ভকালে সেবা
category-contraception = জন্মনিয়ন্ত্রণ
category-abortion-care = গর্ভপাত সেবা
category-gender-affirming-care = ট্রান্সজেন্ডার মানুষের চিকিৎসা
category-mental-health = মনের স্বাস্থ্য
category-grief-support = শোকের সময়ে সহায়তা
category-anger-management = অন্যকে আঘাত করা থামাতে সাহায্য
category-substance-use = মাদক নিয়ে সাহায্য
category-detox = মাদকমুক্তির চিকিৎসা (ডিটক্স)
category-alcohol-help = মদ নিয়ে সাহায্য
category-opioid-treatment = হেরোইন বা আফিমজাত নেশার চিকিৎসা
category-harm-reduction = নেশার ক্ষতি কমানো
category-smoking-cessation = ধূমপান ছাড়তে সাহায্য
category-gambling-help = জুয়া নিয়ে সাহায্য
category-disability-services = প্রতিবন্ধী মানুষের জন্য সাহায্য
category-autism-services = অটিস্টিক মানুষের জন্য সাহায্য
category-physical-therapy = ফিজিওথেরাপি
category-chronic-illness = দীর্ঘদিনের অসুখ
category-eating-nutrition = খাওয়া ও পুষ্টি
category-home-care = ঘরে থেকে সেবাযত্ন
category-nursing-home = বৃদ্ধাশ্রম ও নার্সিং হোম
category-hospice = জীবনের শেষ সময়ের সেবা
category-medical-transport = ডাক্তারের কাছে যাওয়ার গাড়ি
category-funeral-help = দাফন বা সৎকারে সাহায্য
category-job-search = কাজ খোঁজা
category-job-training = কাজের প্রশিক্ষণ
category-work-permit = কাজের অনুমতি
category-business-support = ব্যবসা শুরু করা
category-language-classes = ভাষা শেখার ক্লাস
category-adult-education = বড়দের লেখাপড়া
category-computer-classes = কম্পিউটার শেখার ক্লাস
category-school-enrolment = স্কুলে ভর্তি
category-higher-education = উচ্চশিক্ষা
category-childcare = দিনে শিশুর দেখাশোনা
category-childcare-costs = শিশুর দেখাশোনার টাকা
category-early-education = ছোট শিশুর লেখাপড়া
category-youth-programs = তরুণদের কার্যক্রম
category-lgbtq-community = LGBTQ+ কমিউনিটি
category-lgbtq-youth = অল্পবয়সী LGBTQ+ মানুষ
category-trans-community = ট্রান্সজেন্ডার কমিউনিটি
category-refugee-services = শরণার্থীদের জন্য সাহায্য
category-resettlement = অন্য দেশে পুনর্বাসন
category-migrant-community = অভিবাসীদের কমিউনিটি
category-farmworker-services = খেতমজুরদের জন্য সাহায্য
category-sex-worker-support = যৌনকর্মীদের জন্য সাহায্য
category-interpretation = দোভাষী ও অনুবাদ
category-transport = যাতায়াত
category-senior-services = বয়স্ক মানুষের জন্য সাহায্য
category-parenting = মা-বাবার জন্য সাহায্য
category-family-support = পরিবারের জন্য সহায়তা
category-adoption-foster = দত্তক ও পালক পরিবার
category-support-groups = একে অন্যকে সাহায্যের দল
category-community-center = কমিউনিটি সেন্টার
category-spiritual-support = ধর্মীয় ও আত্মিক সহায়তা
category-recreation = খেলাধুলা ও বিনোদন
category-volunteering = স্বেচ্ছাসেবা
category-mail-storage = চিঠির ঠিকানা ও জিনিস রাখা
category-pet-help = পোষা প্রাণীর জন্য সাহায্য
category-information-referral = ঠিক জায়গা খুঁজে পাওয়া
category-government-office = সরকারি অফিস

## Screens

screen-app-name = { -app-name }
screen-exit = বাহির
screen-exit-label = এখনই বেরিয়ে যান। একটি সাধারণ, নিরীহ পর্দা আসবে।
screen-cover = ভ্রমণের কথাবার্তা
screen-back = ফিরুন
screen-next = এরপর
screen-skip = বাদ দিন
screen-done = শেষ
screen-cancel = থামান
screen-retry = আবার চেষ্টা করুন
screen-clear = লেখা মুছুন
screen-language = ভাষা
screen-language-heading = আপনার ভাষা
screen-country-heading = আপনি এখন কোথায় আছেন?
screen-country-note = এতে ঠিক হয় কোন সাহায্য আগে দেখানো হবে। কোথাও কিছু পাঠানো হয় না, আর এই ফোন কোথায় আছে তা ফোনকে জিজ্ঞেস করা হয় না।
screen-country-search = দেশ খুঁজুন
screen-country-none = আমি কোনো দেশ বাছব না
screen-country-keep = এই ফোনে দেশটি মনে রাখুন
screen-country-keep-note = তখন যে কেউ এই ফোন ঘেঁটে তা দেখতে পারে। টিক না দিলে, আপনি বেরিয়ে গেলেই তা মুছে যায়।
screen-change-country = { $place }। দেশ বদলান
place-in = দেশ: { $country }
place-none = কোনো দেশ বাছা হয়নি
screen-now = আমার এখনই সাহায্য দরকার
screen-now-note = এই মুহূর্তে কারা সাড়া দেন
screen-search = খুঁজুন
screen-search-hint = আপনার কী দরকার? যেকোনো ভাষায় লিখুন
screen-phases = কীসের জন্য দরকার?
screen-filters = বাছাই
screen-preparing = তালিকা তৈরি হচ্ছে। এটি একবারই হয়।
screen-memory-only = এই ফোনে জায়গা নেই, বা ফোনের স্টোরেজ অ্যাপের জন্য বন্ধ। অ্যাপ তবু কাজ করে, কিন্তু প্রতিবার চালু হলে তালিকা নতুন করে তৈরি করে।
screen-numbers = ফোন করুন বা লিখুন
screen-no-number = অ্যাপে কোনো নম্বর নেই।
screen-call-note = ফোন বা মেসেজ করলে তা এই ফোনের কল বা মেসেজের তালিকায় থেকে যায়।
screen-link-note = পাতাটি ব্রাউজারে খোলে। ব্রাউজার কী দেখা হলো তা মনে রাখে এবং ইন্টারনেটে যায়।
screen-channels = যোগাযোগের অন্য উপায়
screen-about = এখানে কী করা হয়
screen-why = কেন দেখানো হলো
screen-not-known = জানা নেই
screen-open = খোলা আছে কি?
screen-trust = এর ওপর কতটা ভরসা করা যায়
screen-sources = সূত্র
screen-categories = সাহায্যের ধরন
screen-services = কী কী সেবা দেয়
screen-no-app = এই ফোনের কোনো অ্যাপ এটি খুলতে পারে না। নম্বর আর ঠিকানা দেখানো হলো, যাতে আপনি অন্য কোথাও ব্যবহার করতে পারেন।
screen-on-board = অ্যাপে কী কী আছে
chip-set = { $name }
chip-set-label = { $name }, বাছা হয়েছে।
chip-label = শুধু এগুলো দেখান: { $name }। { $holds }টি ফলাফল, { $unknown }টির বেলায় জানা নেই।
map-action = ম্যাপে দেখান
map-note = ম্যাপ অ্যাপ জায়গাটি মনে রাখতে পারে এবং ইন্টারনেটে যেতে পারে।
map-label = ম্যাপে দেখান: { $address }
channel-label = { $name }: { $address }
