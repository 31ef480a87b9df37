### Phrases for travellers in Bengali (বাংলা).
### State: draft. Not read by anybody who speaks it natively.

## The screen

phrases-title = ভ্রমণের কথাবার্তা
phrases-language = বাংলা
phrases-search = বাক্য খুঁজুন
phrases-clear = খোঁজা মুছুন
phrases-none = কোনো বাক্য পাওয়া যায়নি
phrases-from = আমার ভাষা
phrases-to = অন্যজনের ভাষা
phrases-swap = ভাষা অদলবদল করুন
phrases-topics = বিষয়
phrases-all = সব বিষয়

## Topics

phrase-topic-greetings = শুভেচ্ছা
phrase-topic-numbers = সংখ্যা
phrase-topic-eating = খাওয়াদাওয়া
phrase-topic-transport = যাতায়াত
phrase-topic-hotel = হোটেলে
phrase-topic-shopping = কেনাকাটা
phrase-topic-directions = পথ জানা
phrase-topic-time = সময় ও তারিখ
phrase-topic-weather = আবহাওয়া
phrase-topic-smalltalk = গল্পগুজব

## Greetings

phrase-greetings-hello = হ্যালো
phrase-greetings-morning = শুভ সকাল
phrase-greetings-evening = শুভ সন্ধ্যা
phrase-greetings-night = শুভ রাত্রি
phrase-greetings-goodbye = বিদায়
phrase-greetings-please = দয়া করে
phrase-greetings-thanks = অনেক ধন্যবাদ
phrase-greetings-welcome = ধন্যবাদের কিছু নেই
phrase-greetings-excuse = একটু শুনবেন?
phrase-greetings-yes = হ্যাঁ
phrase-greetings-no = না
phrase-greetings-day = আপনার দিনটি ভালো কাটুক

## Numbers

phrase-numbers-one = এক
phrase-numbers-two = দুই
phrase-numbers-three = তিন
phrase-numbers-four = চার
phrase-numbers-five = পাঁচ
phrase-numbers-six = ছয়
phrase-numbers-seven = সাত
phrase-numbers-eight = আট
phrase-numbers-nine = নয়
phrase-numbers-ten = দশ
phrase-numbers-hundred = একশো
phrase-numbers-thousand = এক হাজার

## Eating and drinking

phrase-eating-table = দয়া করে দুজনের একটি টেবিল দিন।
phrase-eating-menu = মেনুটা একটু দেখতে পারি?
phrase-eating-water = দয়া করে এক গ্লাস পানি দিন।
phrase-eating-coffee = দয়া করে একটা কফি দিন।
phrase-eating-tea = দয়া করে এক কাপ চা দিন।
phrase-eating-sugar = দয়া করে চিনি ছাড়া দিন।
phrase-eating-meat = আমি মাংস খাই না।
phrase-eating-spicy = এটা কি ঝাল?
phrase-eating-recommend = কোনটা খেলে ভালো হয়?
phrase-eating-delicious = খাবার খুব ভালো ছিল।
phrase-eating-bill = দয়া করে বিলটা দিন।

## Getting around

phrase-transport-station = রেলস্টেশন কোথায়?
phrase-transport-stop = বাসস্টপ কোথায়?
phrase-transport-ticket = দয়া করে শহরের কেন্দ্রে যাওয়ার একটি টিকিট দিন।
phrase-transport-return = দয়া করে যাওয়া-আসার একটি টিকিট দিন।
phrase-transport-next = পরের ট্রেন কখন ছাড়ে?
phrase-transport-platform = কোন প্ল্যাটফর্ম থেকে ছাড়ে?
phrase-transport-airport = এই বাস কি বিমানবন্দরে যায়?
phrase-transport-duration = যেতে কতক্ষণ লাগে?
phrase-transport-seat = এই আসনটা কি খালি?
phrase-transport-taxi = ট্যাক্সি কোথায় পাব?
phrase-transport-here = দয়া করে এখানে থামুন।

## At the hotel

phrase-hotel-room = আজ রাতের জন্য ঘর পাওয়া যাবে?
phrase-hotel-booking = আমার বুকিং আছে।
phrase-hotel-nights = দুই রাতের জন্য, দয়া করে।
phrase-hotel-price = এক রাতের ভাড়া কত?
phrase-hotel-included = এর মধ্যে কি সকালের নাস্তা আছে?
phrase-hotel-breakfast = সকালের নাস্তা কখন দেওয়া হয়?
phrase-hotel-wifi = এখানে কি ওয়াইফাই আছে?
phrase-hotel-towel = আরেকটা তোয়ালে পেতে পারি?
phrase-hotel-cooling = এসি কাজ করছে না।
phrase-hotel-leave = আমাদের কয়টার মধ্যে ঘর ছাড়তে হবে?
phrase-hotel-luggage = আমার ব্যাগ এখানে রেখে যেতে পারি?

## Shopping

phrase-shopping-price = এটার দাম কত?
phrase-shopping-expensive = দাম একটু বেশি।
phrase-shopping-looking = শুধু দেখছি, ধন্যবাদ।
phrase-shopping-bigger = এর চেয়ে বড় মাপের আছে?
phrase-shopping-colour = এটা অন্য রঙে আছে?
phrase-shopping-try = গায়ে দিয়ে দেখতে পারি?
phrase-shopping-take = এটা নেব।
phrase-shopping-card = কার্ডে দাম দেওয়া যাবে?
phrase-shopping-receipt = রসিদ পেতে পারি?
phrase-shopping-bag = আমার ব্যাগ লাগবে না।
phrase-shopping-postcards = আপনাদের কাছে পোস্টকার্ড আছে?

## Directions

phrase-directions-museum = জাদুঘর কোথায়?
phrase-directions-old-town = পুরোনো শহরে কীভাবে যাব?
phrase-directions-far = এখান থেকে কি দূরে?
phrase-directions-foot = সেখানে কি হেঁটে যাওয়া যায়?
phrase-directions-left = বাঁ দিকে
phrase-directions-right = ডান দিকে
phrase-directions-straight = সোজা
phrase-directions-corner = মোড়ে
phrase-directions-near = খুব কাছে।
phrase-directions-map = ম্যাপে দেখিয়ে দেবেন?
phrase-directions-toilets = টয়লেট কোথায়?
phrase-directions-cash = কাছে কোথাও এটিএম আছে?

## Time and dates

phrase-time-hour = এখন কয়টা বাজে?
phrase-time-today = আজ
phrase-time-tomorrow = আগামীকাল
phrase-time-yesterday = গতকাল
phrase-time-morning = সকালে
phrase-time-evening = সন্ধ্যায়
phrase-time-now = এখন
phrase-time-later = পরে
phrase-time-week = আগামী সপ্তাহে
phrase-time-opens = কখন খোলে?
phrase-time-closes = কখন বন্ধ হয়?
phrase-time-moment = একটু অপেক্ষা করুন।

## Weather

phrase-weather-lovely = আজ আবহাওয়া খুব সুন্দর।
phrase-weather-sun = রোদ উঠেছে।
phrase-weather-hot = খুব গরম।
phrase-weather-cold = ঠান্ডা লাগছে।
phrase-weather-rain = বৃষ্টি হচ্ছে।
phrase-weather-snow = তুষার পড়ছে।
phrase-weather-wind = বাতাস বইছে।
phrase-weather-degrees = এখন বিশ ডিগ্রি।
phrase-weather-tomorrow = আগামীকাল আবহাওয়া কেমন থাকবে?
phrase-weather-umbrella = ছাতা লাগবে কি?

## Small talk

phrase-smalltalk-how = আপনি কেমন আছেন?
phrase-smalltalk-well = ভালো আছি, ধন্যবাদ। আপনি?
phrase-smalltalk-name = আপনার নাম কী?
phrase-smalltalk-my-name = আমার নাম …
phrase-smalltalk-pleased = আপনার সঙ্গে পরিচিত হয়ে ভালো লাগল।
phrase-smalltalk-from = আপনি কোথা থেকে এসেছেন?
phrase-smalltalk-holiday = আমি এখানে ছুটিতে বেড়াতে এসেছি।
phrase-smalltalk-first = আমি এখানে প্রথমবার এসেছি।
phrase-smalltalk-like = এই শহরটা আমার ভালো লাগে।
phrase-smalltalk-slowly = একটু আস্তে আস্তে বলবেন?
phrase-smalltalk-understand = আমি বুঝতে পারছি না।
phrase-smalltalk-photo = এখানে ছবি তুলতে পারি?
