### Need words in Bengali (বাংলা).
### State: draft. Not read by anybody who speaks it natively.

## Urgent safety

crisis-line =
    কারও সাথে কথা বলতে চাই, কারো সাথে কথা বলা দরকার, কথা বলার কেউ নেই, কেউ আমার কথা শুনুক, হেল্পলাইন, হেল্প লাইন, হটলাইন, মন খুব খারাপ কথা বলতে চাই,
    আর সহ্য করতে পারছি না, আর পারছি না, খুব একা লাগছে, জরুরি হেল্পলাইন, সংকটে আছি, মানসিক সাহায্যের ফোন, karo sathe kotha bolte chai,
    kotha bolar keu nei, ar parchi na, ar sojjo korte parchi na
    .terms = helpline, hotline, crisis line, samaritans, lifeline, kaan pete roi, কান পেতে রই, switchboard lgbt, telefono amico, tele manas,
        moner bondhu, মনের বন্ধু
suicide-prevention =
    আত্মহত্যা, আত্মহত্যা প্রতিরোধ, আত্মহত্যা ঠেকানো, আত্মহত্যার হেল্পলাইন, সুইসাইড, সুইসাইড হেল্পলাইন, বন্ধু আত্মহত্যা করতে চায়, বন্ধু মরতে চায়,
    আমার মেয়ে আত্মহত্যা করতে চায়, আমার ছেলে আত্মহত্যা করতে চায়, নিজের ক্ষতি করে এমন বন্ধু, attohotta, atmohotta, attohottya, atmahatya,
    suicide theke bachano
    .terms = suicide prevention, suicide helpline, kaan pete roi suicide, self harm support, papyrus
domestic-violence =
    স্বামী আমাকে মারে, বর মারে, বৌ মারে, স্ত্রী মারে, স্বামীর নির্যাতন, পারিবারিক নির্যাতন, পারিবারিক সহিংসতা, গার্হস্থ্য হিংসা, গৃহ নির্যাতন,
    মা বাবা মারে, ভাই মারে, বাড়ির লোক মারে, পরিবার মারধর করে, শাশুড়ি অত্যাচার করে, যৌতুকের জন্য মারে, যৌতুক, জোর করে বিয়ে দিচ্ছে, জোর করে বিয়ে,
    বাল্যবিবাহ, স্বামী গালাগালি করে, shami mare, baba mare, jor kore biye, poribar mardhor kore
    .terms = domestic violence, domestic abuse, honour based violence, forced marriage, forced marriage unit, karma nirvana, violenza domestica,
        frauenhaus beratung, ওসিসি, one stop crisis centre, women’s aid, sakhi
sexual-violence =
    ধর্ষণ, ধর্ষণের শিকার, ধর্ষণের পর সাহায্য, ধর্ষণের মামলা, ধর্ষিতা, যৌন নির্যাতন, যৌন হয়রানি, যৌন সহিংসতা, যৌন হেনস্থা, যৌন অত্যাচার, শ্লীলতাহানি,
    ইভ টিজিং, বলাৎকার, রেপ, রেপ কেস, ছোটবেলায় যৌন নির্যাতন, গায়ে হাত দেয়, dhorshon, dhorshan, jouno hoyrani, jouno nirjaton
    .terms = rape crisis, sexual assault, sexual harassment, sarc, rape support, victim support centre
human-trafficking =
    মানব পাচার, পাচার, পাচারকারী, দালাল আটকে রেখেছে, দালাল পাসপোর্ট নিয়ে গেছে, মালিক পাসপোর্ট নিয়ে নিয়েছে, কফিল পাসপোর্ট দিচ্ছে না, আদম ব্যাপারী,
    দালাল ঠকিয়েছে, জোর করে কাজ করায়, জোর করে দেহ ব্যবসা, বিক্রি করে দিয়েছে, বেতন ছাড়া খাটায়, মালিক বের হতে দেয় না, দালালের ঋণ,
    লিবিয়ায় আটকে মুক্তিপণ, মুক্তিপণ চাইছে, manob pachar, pachar, dalal atke rekheche, malik passport niye niyeche
    .terms = human trafficking, trafficking, modern slavery, forced labour, national referral mechanism, salvation army modern slavery, kafala,
        tratta di esseri umani, caporalato
hate-crime =
    ঘৃণামূলক অপরাধ, বিদ্বেষমূলক অপরাধ, ঘৃণা থেকে হামলা, সমকামী বলে হামলা, সমকামী বলে মেরেছে, হিজড়া বলে মেরেছে, গে বলে মার খেয়েছি, হেট ক্রাইম,
    বর্ণবাদী হামলা, মুসলিম বলে হামলা, হিন্দু বলে হামলা, ঘৃণার শিকার, সমকামী বলে গালি দেয়, gay bole mereche, hate crime report korbo
    .terms = hate crime, homophobic attack, transphobic attack, third party reporting, tell mama
protection-order =
    সুরক্ষা আদেশ, আদালতের সুরক্ষা, স্বামী যেন কাছে না আসে, স্বামীকে দূরে রাখা, কোর্টের নিষেধাজ্ঞা, নিষেধাজ্ঞা, প্রাক্তন বিরক্ত করছে,
    প্রাক্তন স্বামী পিছু ছাড়ে না, স্টকিং, অনুসরণ করে উত্যক্ত করে, কোর্ট অর্ডার স্বামীর বিরুদ্ধে, জিডি করা, সাধারণ ডায়েরি
    .terms = restraining order, protection order, non molestation order, injunction
child-protection =
    শিশু নির্যাতন, শিশু সুরক্ষা, শিশু অধিকার, বাচ্চাকে মারে, বাচ্চা মারধর, শিশু বিপদে, শিশু অবহেলা, শিশুশ্রম, বাচ্চা নিয়ে গেছে,
    আমার বাচ্চা কেড়ে নিয়েছে, সোশ্যাল সার্ভিস বাচ্চা নিয়ে গেছে, চাইল্ড হেল্পলাইন, বাচ্চার ওপর অত্যাচার, shishu nirjaton, bacchake mare
    .terms = child protection, childline, child helpline, nspcc, jugendamt
elder-protection =
    বৃদ্ধ মা বাবার ওপর অত্যাচার, বয়স্ক নির্যাতন, বৃদ্ধ নির্যাতন, বুড়ো মানুষকে মারে, বৃদ্ধকে দেখে না, বয়স্কদের অবহেলা, প্রতিবন্ধী নির্যাতন,
    প্রতিবন্ধী মানুষকে মারে, দেখাশোনার লোক মারে, বৃদ্ধের টাকা নিয়ে নিয়েছে
    .terms = elder abuse, adult protection, safeguarding adults
missing-family =
    পরিবার খুঁজছি, পরিবারকে খুঁজে পাচ্ছি না, হারানো পরিবার, পরিবার হারিয়ে গেছে, ভাইকে খুঁজছি, ছেলেকে খুঁজছি, বাচ্চা হারিয়ে গেছে, নিখোঁজ,
    নিখোঁজ মানুষ, মা নিখোঁজ, পরিবারের সাথে যোগাযোগ নেই, সাগরে নিখোঁজ, স্বজন খুঁজছি, রেড ক্রস নিখোঁজ, রেড ক্রিসেন্ট নিখোঁজ, poribar khujchi, nikhoj,
    bhaike khujchi
    .terms = restoring family links, trace the face, red crescent rfl, missing person, family tracing
torture-survivors =
    নির্যাতনের শিকার, পুলিশি নির্যাতন, জেলে নির্যাতন, রিমান্ডে নির্যাতন, টর্চার, টর্চার করেছে, যুদ্ধের ট্রমা, অত্যাচারের দাগ,
    নির্যাতনের ডাক্তারি রিপোর্ট, রাষ্ট্রীয় নির্যাতন, গুম ছিলাম, ক্যাম্পে নির্যাতন, nirjatoner shikar, torture korechilo
    .terms = freedom from torture, helen bamber, istanbul protocol, medico legal report, torture survivors
crime-victim-support =
    অপরাধের শিকার, ছিনতাই, ছিনতাই হয়েছে, চুরি হয়েছে, চুরি হয়ে গেছে, ডাকাতি, মোবাইল ছিনতাই, আমার ওপর হামলা হয়েছে, রাস্তায় মার খেয়েছি, প্রতারণা,
    প্রতারণার শিকার, টাকা মেরে দিয়েছে, ঠকিয়েছে, ক্ষতিপূরণ, ব্ল্যাকমেইল, ব্ল্যাকমেল করছে, ছবি ভাইরাল করার হুমকি, chintai, churi hoyeche, protarona,
    blackmail korche
    .terms = victim support, criminal injuries compensation, blackmail, sextortion, scam
human-rights-defenders =
    মানবাধিকার কর্মী, মানবাধিকার, মানবাধিকার সংস্থা, মানবাধিকার সংগঠন, অ্যাক্টিভিস্ট বিপদে, কর্মীর নিরাপত্তা, সাংবাদিক হুমকি, ব্লগার বিপদে, ব্লগার,
    নাস্তিক ব্লগার, অ্যাক্টিভিস্টদের জরুরি সাহায্য, মানবাধিকার লঙ্ঘন জানানো, manobadhikar, blogger bipode
    .terms = front line defenders, amnesty, human rights watch, ain o salish kendra, আইন ও সালিশ কেন্দ্র, odhikar, অধিকার, urgent action fund, icorn
evacuation-relocation =
    দেশ ছাড়তে চাই, দেশ ছাড়তে হবে, দেশ থেকে পালাতে চাই, দেশ থেকে পালানো, বাংলাদেশ ছাড়তে চাই, নিরাপদ দেশে যেতে চাই, বিদেশে পালাতে চাই,
    জরুরি স্থানান্তর, দেশ থেকে বের করে নিন, মানবিক ভিসা, বিদেশে আশ্রয় পেতে চাই, পালাতে সাহায্য, desh charte chai, desh theke palate chai,
    bangladesh charte chai, bideshe palate chai
    .terms = rainbow railroad, humanitarian visa, relocation, evacuation, emergency relocation

## Law and papers

asylum-legal =
    আশ্রয়, রাজনৈতিক আশ্রয়, আশ্রয়ের আবেদন, আশ্রয়প্রার্থী, অ্যাসাইলাম, এসাইলাম, এসাইলাম কেইস, এসাইলাম উকিল, আশ্রয়ের উকিল, শরণার্থী মর্যাদা,
    এসাইলাম ইন্টারভিউ, আশ্রয় বাতিল, কেস রিজেক্ট হয়েছে, কেস খারিজ, আপিল করতে চাই, দেশে ফিরতে ভয়, দেশে ফিরতে পারব না, সমকামী আশ্রয়,
    এলজিবিটি এসাইলাম, আন্তর্জাতিক সুরক্ষা, asylum korte chai, rajnoitik asroy, asroy chai, case reject hoyeche, deshe firte bhoy
    .terms = asylum, asylum claim, asylum interview, screening interview, substantive interview, fresh claim, home office asylum, rainbow migration,
        protezione internazionale, commissione territoriale, ofpra, cnda, cada, bamf, asylantrag, dublin, i-589, credible fear, rsd, unhcr rsd, আজিল
immigration-legal =
    ইমিগ্রেশন, ইমিগ্রেশন উকিল, ইমিগ্রেশন আইনজীবী, কাগজ নেই, কাগজ ছাড়া, অবৈধ, অবৈধ হয়ে গেছি, কাগজ পেতে চাই, বৈধ হতে চাই, ভিসা, ভিসার মেয়াদ শেষ,
    ওভারস্টে, ডিপোর্ট, ডিপোর্টেশন, দেশে ফেরত পাঠাবে, থাকার অনুমতি, রেসিডেন্স পারমিট, গ্রিন কার্ড, ইকামা, সোজর্নো, kagoj nai, visa sesh, obhoidho,
    deport korbe, kagoj banate chai
    .terms = permesso di soggiorno, soggiorno, questura, sanatoria, decreto flussi, titre de séjour, oqtf, préfecture, récépissé, duldung,
        ausländerbehörde, leave to remain, ilr, brp, evisa, home office, uscis, ead, green card, removal proceedings, iqama,
        autorização de residência, aima, manifestação de interesse, tarjeta de residencia, arraigo, tom asia
detention-support =
    ডিটেনশন, ডিটেনশন সেন্টার, ইমিগ্রেশন ধরেছে, ইমিগ্রেশন আটক করেছে, ইমিগ্রেশন জেল, আটক, আটক কেন্দ্র, বন্ধু ডিটেনশনে, ডিটেনশন থেকে ছাড়া পাওয়া,
    ইমিগ্রেশন পুলিশ ধরে নিয়ে গেছে, ডিটেনশন ক্যাম্প, বন্দিশিবির, জামিন ইমিগ্রেশন, স্বামীকে ইমিগ্রেশন ধরেছে, detention center, detention e achi,
    immigration dhoreche
    .terms = immigration detention, immigration bail, removal centre, cra, abschiebehaft, ice detainee locator, bail for immigration detainees
citizenship =
    নাগরিকত্ব, নাগরিকত্বের আবেদন, সিটিজেনশিপ, সিটিজেন হতে চাই, নাগরিক হতে চাই, পাসপোর্ট পেতে চাই এই দেশের, নাগরিকত্ব পরীক্ষা, ন্যাচারালাইজেশন,
    সিটিজেনশিপ পরীক্ষা, লাল পাসপোর্ট, nagorikotto, citizenship abedon
    .terms = life in the uk, naturalization, n-400, civics test, cittadinanza italiana, einbürgerung, b1 italiano
legal-aid =
    উকিল, আইনজীবী, ব্যারিস্টার, বিনা পয়সায় উকিল, ফ্রি উকিল, ফ্রি আইনজীবী, আইনি সাহায্য, আইনি সহায়তা, আইনি পরামর্শ, লিগ্যাল এইড, উকিল লাগবে,
    উকিল দরকার, কম খরচে উকিল, মামলা, কোর্টের তারিখ, সলিসিটর, ukil, ukil lagbe, free ukil, ainjibi, aini sahajjo, aini sohayota
    .terms = legal aid, solicitor, pro bono, citizens advice, law centre, ব্লাস্ট, লিগ্যাল এইড অফিস, gratuito patrocinio, patronato
family-law =
    ডিভোর্স, তালাক, বিবাহবিচ্ছেদ, খোলা তালাক, বাচ্চার কাস্টডি, বাচ্চা কার কাছে থাকবে, সন্তানের অভিভাবকত্ব, ভরণপোষণ, খোরপোষ, দেনমোহর, কাবিননামা,
    বিয়ে করতে চাই, সমলিঙ্গ বিয়ে, সমকামী বিয়ে, কোর্ট ম্যারেজ, পারিবারিক আদালত, পারিবারিক মামলা, divorce dite chai, talak, bacchar custody, khorposh
    .terms = divorce, family court, child custody, civil partnership, same sex marriage, special marriage act
discrimination =
    বৈষম্য, বৈষম্যের শিকার, সমকামী বলে চাকরি গেছে, সমকামী বলে ফিরিয়ে দিয়েছে, হিজড়া বলে ঢুকতে দেয়নি, বর্ণবাদ, রেসিজম, অসমান আচরণ, সমান অধিকার,
    হোমোফোবিয়া, ট্রান্সফোবিয়া, জাতপাত, গায়ের রঙের জন্য, boishommo, racism er shikar
    .terms = discrimination, equality act, eeoc, equality advisory, antidiskriminierung, unar
workers-rights =
    বেতন দেয়নি, বেতন দিচ্ছে না, বেতন বাকি, মালিক বেতন দেয় না, মালিক টাকা দেয় না, মজুরি দেয় না, শ্রমিকের অধিকার, চাকরি থেকে বের করে দিয়েছে,
    ছাঁটাই, কাজে শোষণ, কাজে দুর্ঘটনা, কাজ করতে গিয়ে আহত, ওভারটাইমের টাকা, শ্রমিক ইউনিয়ন, মালিক ঠকায়, মালিক ইমিগ্রেশনের ভয় দেখায়, কফিল,
    beton dey na, beton dicche na, malik taka dey na
    .terms = wage theft, minimum wage, trade union, acas, sindacato, cgil, ispettorato del lavoro, prud’hommes, worker center, wage claim
tenant-rights =
    বাড়িওয়ালা বের করে দিচ্ছে, বাড়িওয়ালা তাড়িয়ে দিচ্ছে, বাসা থেকে বের করে দেবে, উচ্ছেদ, উচ্ছেদ নোটিশ, ভাড়াটের অধিকার, ভাড়াটিয়ার অধিকার,
    বাড়িওয়ালার সাথে ঝামেলা, বাড়িওয়ালা তালা বদলেছে, বাসা ছাড়ার নোটিশ, ডিপোজিট ফেরত দেয় না, অ্যাডভান্সের টাকা ফেরত, ভাড়া বাড়িয়েছে,
    বাড়িওয়ালা মেরামত করে না, bariwala ber kore dicche, bari wala, basa charar notice
    .terms = eviction, section 21, shelter advice, sfratto, housing court, tenants union
identity-documents =
    পাসপোর্ট হারিয়ে গেছে, জন্ম নিবন্ধন, জন্ম সনদ, এনআইডি, জাতীয় পরিচয়পত্র, ভোটার আইডি, আইডি কার্ড, পরিচয়পত্র, আধার কার্ড, মৃত্যু সনদ,
    ডেথ সার্টিফিকেট, বিয়ের সার্টিফিকেট, ড্রাইভিং লাইসেন্স, ট্রাভেল ডকুমেন্ট, কাগজপত্র হারিয়ে গেছে, কাগজ চুরি হয়ে গেছে, passport hariye geche,
    jonmo nibondhon, jonmo sonod, nid card
    .terms = birth certificate, national id, ssn, national insurance number, carta d’identità, codice fiscale, tessera sanitaria documento,
        convention travel document, arc card, anmeldung, nie, nif, residenza
name-gender-change =
    নাম বদলাতে চাই, নাম পরিবর্তন, নাম পাল্টানো, কাগজে নাম বদল, লিঙ্গ পরিবর্তন কাগজে, কাগজে লিঙ্গ বদলাতে চাই, পাসপোর্টে লিঙ্গ বদল, আইডিতে লিঙ্গ,
    জেন্ডার বদল কাগজে, হিজড়া আইডি, তৃতীয় লিঙ্গ আইডি, ট্রান্সজেন্ডার আইডি কার্ড, এফিডেভিট নাম পরিবর্তন, nam bodlate chai, nam poriborton,
    gender change kagoje
    .terms = deed poll, gender recognition certificate, transgender certificate, tg certificate, gender marker, rettifica di genere,
        selbstbestimmungsgesetz
family-reunification =
    পরিবার আনতে চাই, পরিবারকে আনা, ফ্যামিলি আনতে চাই, স্ত্রীকে আনতে চাই, বউ আনতে চাই, স্বামীকে আনতে চাই, বাচ্চাদের আনতে চাই, মাকে আনতে চাই,
    পরিবারের ভিসা, ফ্যামিলি ভিসা, স্পাউস ভিসা, পার্টনার আনতে চাই, পারিবারিক পুনর্মিলন, poribar ante chai, family ante chai, bou ante chai, family visa
    .terms = family reunion, spouse visa, ricongiungimento familiare, regroupement familial, familiennachzug, i-130, i-730
consular-help =
    দূতাবাস, অ্যাম্বাসি, এম্বাসি, এমবাসি, হাইকমিশন, হাই কমিশন, কনস্যুলেট, কনসুলেট, বাংলাদেশ দূতাবাস, ভারতীয় দূতাবাস, পাসপোর্ট নবায়ন, পাসপোর্ট রিনিউ,
    দূতাবাসের ফোন নম্বর, embassy kothay, dutabash, dutabas, high commission
    .terms = embassy, consulate, ambasciata, consolato, nulla osta
criminal-defence =
    গ্রেফতার, গ্রেপ্তার, পুলিশ ধরেছে, পুলিশ ধরে নিয়ে গেছে, আমাকে গ্রেফতার করেছে, জামিন, জামিন দরকার, ফৌজদারি মামলা, ফৌজদারি উকিল, মিথ্যা মামলা,
    আমার নামে মামলা, জেলে আছে ভাই, থানায় নিয়ে গেছে, সমকামী বলে পুলিশ ধরেছে, তিনশো সাতাত্তর ধারা, সাইবার আইনে মামলা, ওয়ারেন্ট, police dhoreche,
    police dhore niye geche, jamin, mittha mamla
    .terms = criminal lawyer, duty solicitor, public defender, section 377, ধারা ৩৭৭, bail
reentry-support =
    জেল থেকে বের হয়েছি, জেল থেকে ছাড়া পেয়েছি, জেল থেকে বেরিয়ে, জেলের পর সাহায্য, কারামুক্ত, কারাগার থেকে মুক্তি, সাজা শেষ, প্রাক্তন কয়েদি,
    জেলফেরত, জেল খেটেছি কাজ চাই, jail theke ber hoyechi, jel theke chara peyechi
    .terms = probation, reentry, parole, nacro

## A roof

emergency-shelter =
    থাকার জায়গা নেই, রাতে থাকার জায়গা, আজ রাতে থাকার জায়গা, ঘুমানোর জায়গা নেই, কোথায় ঘুমাব, রাস্তায় থাকি, গৃহহীন, ঘরছাড়া,
    বাড়ি থেকে বের করে দিয়েছে, বাসা থেকে বের করে দিয়েছে, যাওয়ার জায়গা নেই, আশ্রয়কেন্দ্র, শেল্টার, হোমলেস, নিরাপদ থাকার জায়গা, থাকার ব্যবস্থা,
    মাথা গোঁজার জায়গা, thakar jayga nai, ghumanor jayga nai, rastay thaki, jawar jayga nai, bari theke ber kore diyeche, shelter lagbe
    .terms = shelter, homeless, night shelter, dormitorio, centro di accoglienza, notunterkunft, samu social, hébergement d’urgence,
        asylum support accommodation, section 95, migrant helpline, streetlink, council homeless
womens-shelter =
    মহিলা আশ্রয়কেন্দ্র, মহিলাদের শেল্টার, নারীদের আশ্রয়, নারী আশ্রয়কেন্দ্র, মেয়েদের থাকার জায়গা, মেয়েদের হোম, মহিলা হোস্টেল,
    স্বামীর কাছ থেকে পালিয়েছি, স্বামীর ঘর ছেড়েছি, মা আর বাচ্চার থাকার জায়গা, নিরাপদ আবাস, সেফ হোম, মহিলাদের নিরাপদ জায়গা, meyeder thakar jayga,
    mohila shelter, mohila asroykendro
    .terms = women’s refuge, frauenhaus, casa rifugio, safe home, swadhar greh
youth-shelter =
    মা বাবা বের করে দিয়েছে, বাবা বাড়ি থেকে বের করে দিয়েছে, মা বাবা ঘর থেকে তাড়িয়ে দিয়েছে, বাড়ি থেকে পালিয়েছি, বাড়ি পালিয়ে এসেছি, পথশিশু,
    একা কিশোর, একা নাবালক, নাবালক একা এসেছি, আঠারো বছরের কম একা, তরুণদের শেল্টার, ছোটদের থাকার জায়গা, গে বলে বাড়ি থেকে বের করে দিয়েছে,
    baba ma ber kore diyeche, bari theke paliyechi, nabalok eka
    .terms = unaccompanied minor, uasc, minore non accompagnato, msna, mineur isolé, youth shelter, akt
lgbtq-housing =
    সমকামীদের থাকার জায়গা, এলজিবিটি শেল্টার, এলজিবিটি থাকার জায়গা, গে শেল্টার, হিজড়াদের থাকার জায়গা, হিজড়া শেল্টার, ট্রান্সজেন্ডার শেল্টার,
    ট্রান্সদের থাকার জায়গা, গে রুমমেট, গরিমা গৃহ, কুইয়ার হাউজিং, লেসবিয়ান মেয়েদের থাকার জায়গা, এলজিবিটি শরণার্থীর থাকার জায়গা,
    lgbt thakar jayga, hijra shelter, gay thakar jayga
    .terms = garima greh, lgbt housing, micro rainbow, akt lgbt, stonewall housing, casa arcobaleno
transitional-housing =
    কয়েক মাসের থাকার জায়গা, কিছু মাস থাকার জায়গা, অস্থায়ী বাসা, অস্থায়ী থাকার জায়গা, সাময়িক থাকার ব্যবস্থা, হোস্টেল কয়েক মাস,
    সাপোর্টেড হাউজিং, পুনর্বাসন কেন্দ্রে থাকা
    .terms = supported housing, temporary accommodation, sai accoglienza, sprar, wohnheim, chrs
affordable-housing =
    কম ভাড়ার বাসা, সস্তা বাসা, কম ভাড়ার ঘর, সস্তা রুম, সস্তা মেস, কাউন্সিল হাউস, কাউন্সিল ফ্ল্যাট, সরকারি বাসা, সরকারি আবাসন, আশ্রয়ণ প্রকল্প ঘর,
    রিফিউজিদের জন্য ফ্ল্যাট, sosta basa, kom bharar basa, council house
    .terms = council housing, social housing, housing association, case popolari, hlm, sozialwohnung, section 8, nycha
housing-advice =
    বাসা খুঁজছি, বাসা খুঁজি, ঘর খুঁজছি, রুম খুঁজছি, বাসা ভাড়া, রুম ভাড়া, ঘর ভাড়া নিতে চাই, বাসা পেতে সাহায্য, ব্যাচেলর বাসা, মেস খুঁজছি, সিট ভাড়া,
    টু লেট, থাকার বাসা দরকার, basa khujchi, basha khujchi, room khujchi, basa bhara, room vara
    .terms = housing advice, room to rent, casa in affitto, posto letto, housing options
rent-help =
    ভাড়া দিতে পারছি না, বাসা ভাড়া দিতে পারছি না, ঘর ভাড়ার টাকা নেই, ভাড়ার টাকা, ভাড়া বাকি, বাসা ভাড়া বাকি, ভাড়ার জন্য সাহায্য, ভাড়ায় সাহায্য,
    বাসার অ্যাডভান্স, জামানতের টাকা, bhara dite parchi na, vara dite parchi na, basa varar taka nai
    .terms = rent assistance, housing benefit, bonus affitto, wohngeld, apl, one shot deal, deposit scheme
mortgage-help = বাড়ির লোন, হোম লোন, বাড়ির কিস্তি, বাড়ির কিস্তি দিতে পারছি না, ব্যাংক বাড়ি নিয়ে নেবে, মর্টগেজ, মরগেজ, বন্ধকী বাড়ি, বাড়ি নিলাম
    .terms = mortgage, foreclosure, mutuo casa, repossession
utility-help =
    কারেন্ট বিল, বিদ্যুৎ বিল, বিদ্যুৎ কেটে দিয়েছে, কারেন্ট নেই, লাইন কেটে দিয়েছে, ইলেকট্রিক বিল, গ্যাস বিল, গ্যাস নেই, পানির বিল, জলের বিল,
    বিল দিতে পারছি না, হিটিং বিল, ঘর গরম করার খরচ, current bill, biddut bill, gas bill dite parchi na
    .terms = liheap, warm home discount, bonus bollette, energy bill help
furniture =
    আসবাবপত্র, আসবাব, ফার্নিচার, ফ্রি ফার্নিচার, খাট, বিছানা, তোশক, ম্যাট্রেস, কম্বল, লেপ, হাঁড়ি পাতিল, ফ্রিজ, ওয়াশিং মেশিন, ঘরের জিনিস,
    ঘরের জিনিসপত্র, furniture lagbe, kombol, bichana
    .terms = furniture bank, emmaus, sozialkaufhaus
home-repair =
    ঘর মেরামত, বাড়ি মেরামত, ছাদ দিয়ে পানি পড়ে, ছাদ ভাঙা, টিনের চাল ভাঙা, মিস্ত্রি, প্লাম্বার, কল নষ্ট, হুইলচেয়ারের ঢালু পথ, দেয়ালে ছত্রাক,
    ghor meramot, mistri
    .terms = home repair, disabled facilities grant

## Food and things

food =
    খাবার, খাবার নেই, খাবার চাই, খাওয়ার কিছু নেই, ফ্রি খাবার, বিনামূল্যে খাবার, খিদে পেয়েছে, ক্ষুধা, না খেয়ে আছি, খাদ্য সাহায্য, চাল ডাল, রেশন,
    ত্রাণের খাবার, ফুড ব্যাংক, বাজার করার টাকা নেই, হালাল খাবার, বাচ্চাদের খাবার নেই, khabar nai, khabar lagbe, khida lagche, chal dal, na kheye achi
    .terms = food bank, food pantry, banco alimentare, caritas pacchi alimentari, tafel, restos du coeur, ration card, রেশন কার্ড
hot-meals =
    রান্না করা খাবার, গরম খাবার, ফ্রি লাঞ্চ, দুপুরের খাবার ফ্রি, রাতের খাবার ফ্রি, লঙ্গরখানা, লঙ্গর, গুরুদোয়ারার খাবার, মসজিদে খাবার,
    কোথায় খেতে দেয়, ফ্রিতে খাওয়া, মেহমানখানা, ranna kora khabar, gorom khabar, langar
    .terms = soup kitchen, langar, mensa caritas, suppenküche, iftar free
home-delivered-meals =
    বাসায় খাবার দিয়ে যায়, বাড়িতে খাবার পৌঁছে দেয়, ঘরে খাবার পৌঁছে দেওয়া, অসুস্থ মানুষের খাবার বাড়িতে, রান্না করতে পারি না,
    বের হতে পারি না খাবার দরকার, টিফিন সার্ভিস, বয়স্কদের খাবার বাড়িতে
    .terms = meals on wheels, home delivered meals
food-benefits =
    খাবারের সরকারি টাকা, ফুড স্ট্যাম্প, ফুড কার্ড, খাবারের কার্ড, খাবারের ভাউচার, ইবিটি কার্ড, ফ্যামিলি কার্ড, টিসিবি কার্ড, টিসিবি, ভিজিএফ,
    ভিজিডি কার্ড, ওএমএস, food stamp abedon, ebt card
    .terms = food stamps, snap, ebt, healthy start, tcb card, vgf
mother-child-nutrition =
    বাচ্চার দুধ, শিশুর দুধ, শিশুখাদ্য, বাচ্চার খাবার, গর্ভবতী মায়ের খাবার, গর্ভবতীর পুষ্টি, বুকের দুধ, বুকের দুধ আসে না, দুধ খাওয়ানো, শিশুর পুষ্টি,
    অপুষ্টি শিশু, মা ও শিশুর পুষ্টি, bacchar dudh, shishur dudh, buker dudh
    .terms = wic, healthy start vouchers, icds, অঙ্গনওয়াড়ি, anganwadi
baby-supplies =
    ডায়াপার, ডাইপার, প্যাম্পার্স, বাচ্চার কাপড়, বাচ্চার জামা, নবজাতকের জামা, ফিডার, দুধের বোতল, কৌটার দুধ, দোলনা, স্ট্রলার, বাচ্চার জিনিস,
    diaper lagbe, pampers, bacchar jama, feeder
    .terms = baby bank, diaper bank, formula milk
clothing =
    কাপড়, জামাকাপড়, জামা কাপড়, কাপড় নেই, জামা নেই, শীতের কাপড়, গরম কাপড়, সোয়েটার, জ্যাকেট, জুতা, জুতো, পুরোনো কাপড়, ফ্রি কাপড়,
    বাচ্চাদের জামাকাপড়, কম্বল আর জামা, বাইন্ডার, kapor, jama kapor, shiter kapor, juta, free kapor
    .terms = clothing bank, guardaroba caritas, kleiderkammer, vestiaire, chest binder
hygiene =
    গোসল, গোসল করব কোথায়, স্নান, শাওয়ার, টয়লেট, বাথরুম, কাপড় কাচতে, লন্ড্রি, সাবান, টুথব্রাশ, প্যাড, স্যানিটারি প্যাড, মাসিকের প্যাড, চুল কাটা,
    gosol, gosol korbo kothay, snan, bathroom kothay, kapor dhowa, sanitary pad
    .terms = public showers, docce pubbliche, bains douches, period products
school-supplies =
    স্কুলের ব্যাগ, স্কুল ব্যাগ, স্কুলের বই, বই খাতা, খাতা কলম, স্কুল ড্রেস, স্কুল ইউনিফর্ম, স্কুলের জামা, পড়ার জন্য ল্যাপটপ, বইপত্র, school bag,
    school dress, khata kolom
    .terms = school uniform grant, back to school
holiday-help =
    ঈদের জামা, ঈদের উপহার, ঈদের বাজার, ইফতার, ইফতারি, রমজানের খাবার, রমজানের বাজার, জাকাত, ফিতরা, কোরবানির মাংস, পূজার জামা, পুজোর উপহার,
    বড়দিনের উপহার, বাচ্চাদের খেলনা, eider jama, eid upohar, iftar, zakat, jakat, pujor jama
    .terms = zakat, eid gifts, christmas toys, toys for tots
phone-internet =
    মোবাইল ফোন, ফোন নেই, ফ্রি ফোন, সিম, সিম কার্ড, সিম কিনব, ইন্টারনেট, ওয়াইফাই, ফ্রি ওয়াইফাই, এমবি নেই, মোবাইল ডেটা, ফোন রিচার্জ, ফোন চার্জ,
    চার্জ দেব কোথায়, ফোন চুরি হয়ে গেছে, ফোন নষ্ট, sim card, wifi, internet nai, mb nai, phone charge dibo, mobile nosto
    .terms = sim card, lycamobile, national databank, lifeline phone
disaster-relief =
    বন্যা, বন্যায় ঘর গেছে, ঘূর্ণিঝড়, সাইক্লোন, সাইক্লোন শেল্টার, নদীভাঙন, নদী ভাঙনে ঘর গেছে, ভূমিকম্প, আগুনে ঘর পুড়েছে, ঘর পুড়ে গেছে, আগুন লেগেছে,
    ত্রাণ, ঝড়ে ঘর ভেঙেছে, bonna, ghurnijhor, ghor pure geche
    .terms = disaster relief, fema, red crescent relief

## Money

cash-help =
    টাকা, টাকা নেই, টাকা নাই, টাকা দরকার, টাকা লাগবে, আর্থিক সাহায্য, আর্থিক সহায়তা, জরুরি টাকা, নগদ টাকা, টাকার সাহায্য, হাতে টাকা নেই, অভাবে আছি,
    taka nai, taka nei, taka lagbe, taka dorkar, arthik sahajjo
    .terms = cash assistance, hardship fund, emergency grant, aspen card, unhcr cash, mutual aid
public-benefits =
    সরকারি ভাতা, সরকারি সাহায্য, ভাতা, বেনিফিট, ওয়েলফেয়ার, ইউনিভার্সাল ক্রেডিট, বয়স্ক ভাতা, বিধবা ভাতা, শিশু ভাতা, চাইল্ড বেনিফিট, পেনশন,
    লক্ষ্মীর ভাণ্ডার, সামাজিক ভাতা, sorkari vata, sorkari bhata, benefit abedon, boyosko vata
    .terms = universal credit, child benefit, jobcentre, asylum support, asylum support payments, bürgergeld, asylblg, rsa, ada,
        assegno di inclusione, assegno unico, tanf, ssi, public assistance, hra
disability-benefits =
    প্রতিবন্ধী ভাতা, প্রতিবন্ধী কার্ড, সুবর্ণ নাগরিক কার্ড, অসুস্থ কাজ করতে পারি না, অসুখের জন্য কাজ করতে পারি না, অক্ষমতা ভাতা, প্রতিবন্ধী পেনশন,
    মানবিক পেনশন, protibondhi vata, protibondhi bhata
    .terms = pip, disability benefit, ssdi, invalidità civile, attendance allowance
unemployment-benefits =
    বেকার ভাতা, বেকার, কাজ চলে গেছে, চাকরি চলে গেছে, চাকরি গেছে, কাজ নেই টাকা নেই, কাজ হারিয়েছি, বেকারত্ব, bekar vata, bekar, chakri chole geche,
    kaj chole geche
    .terms = unemployment insurance, jobseeker’s allowance, naspi, disoccupazione, arbeitslosengeld, chômage
veterans-services =
    সাবেক সেনা, অবসরপ্রাপ্ত সেনা, প্রাক্তন সৈনিক, সাবেক সৈনিক, প্রাক্তন সেনাকর্মী, সেনাবাহিনীতে ছিলাম, মুক্তিযোদ্ধা, মুক্তিযোদ্ধা ভাতা, সেনা পেনশন
    .terms = veterans, veterans affairs
debt-advice =
    ঋণ, দেনা, ধার, ধারদেনা, ঋণ শোধ করতে পারছি না, কিস্তি দিতে পারছি না, এনজিওর কিস্তি, লোন শোধ, সুদের টাকা, মহাজনের ঋণ, পাওনাদার, দেউলিয়া,
    ক্রেডিট কার্ডের দেনা, rin shodh, dena, kisti dite parchi na, loan shodh
    .terms = debt advice, stepchange, bankruptcy, bailiffs, schuldnerberatung
tax-help = ট্যাক্স, আয়কর, কর দিতে হয়, ট্যাক্স রিটার্ন, ট্যাক্স ফাইল, রিটার্ন জমা, টিন নম্বর, ট্যাক্স ফেরত, tax return, tax file korbo
    .terms = hmrc, irs, vita, modello 730, isee
bank-money-transfer =
    ব্যাংক, ব্যাংক একাউন্ট, ব্যাংক অ্যাকাউন্ট, একাউন্ট খুলতে চাই, দেশে টাকা পাঠাব, দেশে টাকা পাঠানো, টাকা পাঠানো, বাড়িতে টাকা পাঠাব, বিকাশ,
    নগদ একাউন্ট, হুন্ডি, রেমিট্যান্স, ওয়েস্টার্ন ইউনিয়ন, টাকা তুলব কীভাবে, bank account khulbo, deshe taka pathabo, taka pathano, hundi
    .terms = bkash, western union, basic bank account, moneygram, postepay, conto corrente

## Health

emergency-medical =
    অ্যাম্বুলেন্স, জরুরি বিভাগ, ইমার্জেন্সি, হাসপাতাল, শ্বাস নিতে পারছি না, শ্বাসকষ্ট, বুকে ব্যথা, হার্ট অ্যাটাক, অজ্ঞান হয়ে গেছে, অনেক রক্ত পড়ছে,
    রক্ত বন্ধ হচ্ছে না, সাপে কেটেছে, অ্যাক্সিডেন্ট, জরুরি চিকিৎসা, ambulance dakun, hospital kothay, haspatal, onek rokto porche,
    shash nite parchi na, buke betha
    .terms = ambulance, emergency room, a&e, pronto soccorso, urgences, notaufnahme
primary-care =
    ডাক্তার, ডাক্তার দেখাব, ডাক্তার দরকার, ক্লিনিক, স্বাস্থ্যকেন্দ্র, অসুস্থ, শরীর খারাপ, বাচ্চা অসুস্থ, জ্বর, পেট ব্যথা, ডেঙ্গু, রক্ত পরীক্ষা,
    শিশু ডাক্তার, গাইনি ডাক্তার, মহিলা ডাক্তার, চিকিৎসা, নার্স, বাঙালি ডাক্তার, daktar, doctor dekhabo, ami oshustho, shorir kharap
    .terms = gp, gp register, medico di base, medico di famiglia, hausarzt, médecin traitant, centro de salud, urgent care
uninsured-care =
    ফ্রি চিকিৎসা, বিনামূল্যে চিকিৎসা, বিনা পয়সায় ডাক্তার, ফ্রি ডাক্তার, ইন্স্যুরেন্স ছাড়া ডাক্তার, বিমা ছাড়া চিকিৎসা, ইন্স্যুরেন্স নেই,
    ইনসুরেন্স নাই, কাগজ ছাড়া ডাক্তার, কাগজ ছাড়া চিকিৎসা, দাতব্য হাসপাতাল, দাতব্য চিকিৎসালয়, চিকিৎসার টাকা নেই, কম খরচে ডাক্তার, free chikitsa,
    free doctor, insurance nai, kagoj chara doctor
    .terms = doctors of the world, stp, codice stp, ame, pass hôpital, medibüro, free clinic, charity care
health-insurance =
    স্বাস্থ্যবিমা, স্বাস্থ্য বীমা, হেলথ ইন্স্যুরেন্স, হেলথ ইনসুরেন্স, হেলথ কার্ড, স্বাস্থ্যসাথী, স্বাস্থ্য কার্ড, মেডিকেল কার্ড, বিমা করতে চাই,
    ইন্স্যুরেন্স করতে চাই, স্বাস্থ্যসাথী কার্ড, health insurance, health card, shasthyo bima
    .terms = nhs number, tessera sanitaria, carte vitale, krankenkasse, medicaid, hc2, ayushman bharat, swasthya sathi
prescription-help =
    ওষুধ, ঔষধ, ওষুধ শেষ, ওষুধ ফুরিয়ে গেছে, ওষুধের টাকা নেই, ওষুধ কিনতে পারছি না, ফার্মেসি, ওষুধের দোকান, প্রেসক্রিপশন, ইনসুলিন, ফ্রি ওষুধ, ট্যাবলেট,
    হুইলচেয়ার, ক্রাচ, oshudh, oshud, osudh sesh, oshudh kinte parchi na, pharmacy
    .terms = prescription, farmacia, apotheke, jan aushadhi
dental-care =
    দাঁত, দাঁতের ডাক্তার, দাঁত ব্যথা, দাঁতে ব্যথা, দাত ব্যথা, দাঁত তোলা, দাঁত ভেঙে গেছে, ডেন্টিস্ট, মাড়ি ফুলে গেছে, দাঁতে পোকা, নকল দাঁত, dat betha,
    dater daktar, dant betha
    .terms = dentist, dentista, zahnarzt, nhs dentist
eye-care =
    চশমা, চোখ, চোখের ডাক্তার, চোখে ব্যথা, চোখে দেখি না, চোখে কম দেখি, চোখ পরীক্ষা, ছানি, ছানি অপারেশন, অন্ধ, দৃষ্টিপ্রতিবন্ধী, ফ্রি চশমা,
    chokher daktar, choshma, chokhe kom dekhi
    .terms = optician, oculista, eye test
hearing-care =
    কানের ডাক্তার, কানে শুনি না, কানে কম শুনি, কানের মেশিন, হিয়ারিং এইড, বধির, শ্রবণপ্রতিবন্ধী, মূক ও বধির, ইশারা ভাষা, ইশারার ভাষা, কান পরীক্ষা,
    কানে ব্যথা, kane kom shuni, kaner daktar, ishara bhasha
    .terms = hearing aid, bangla sign language, audiology
vaccination =
    টিকা, বাচ্চার টিকা, টিকা কার্ড, ভ্যাকসিন, ইনজেকশন বাচ্চার, করোনার টিকা, কোভিড ভ্যাকসিন, হেপাটাইটিস টিকা, হেপাটাইটিস বি টিকা, হামের টিকা, পোলিও,
    ফ্লু টিকা, tika, bacchar tika, vaccine
    .terms = vaccination, mpox vaccine, epi, vaccino, impfung
hiv-testing =
    এইচআইভি পরীক্ষা, এইচআইভি টেস্ট, এইচ আই ভি টেস্ট, এইডস পরীক্ষা, এইডস টেস্ট, এইচআইভি হয়েছে কি না, গোপনে এইচআইভি টেস্ট, ফ্রি এইচআইভি টেস্ট,
    এইচআইভি কিট, hiv test korbo, hiv porikkha, aids test, gopone hiv test
    .terms = hiv test, hts, ictc, vct, self test hiv, checkpoint
hiv-care =
    এইচআইভি, এইচ আই ভি, এইডস, এইচআইভি পজিটিভ, এইচআইভি পজেটিভ, আমার এইচআইভি আছে, আমার এইচআইভি হয়েছে, আমার এইডস, এইচআইভির ওষুধ, এইচআইভি ওষুধ শেষ,
    এআরভি, এআরটি, এআরটি সেন্টার, এইচআইভি চিকিৎসা, এইডসের চিকিৎসা, এইচআইভি ডাক্তার, amar hiv, hiv positive ami, hiv er oshudh, arv sesh
    .terms = art centre, arv, hiv clinic, ashar alo, আশার আলো সোসাইটি, lila milan, undetectable, terrence higgins trust
hiv-prevention =
    প্রেপ, পেপ, প্রেপ ওষুধ, পেপ ওষুধ, কনডম, ফ্রি কনডম, কনডম ফেটে গেছে, কন্ডম ফেটে গেছে, কনডম ছাড়া সেক্স, কনডম ছাড়া করেছি, এইচআইভি প্রতিরোধ,
    এইচআইভি থেকে বাঁচার ওষুধ, এইচআইভি ঠেকানোর ওষুধ, এইডস প্রতিরোধ, এইচআইভি লাগতে পারে, condom fete geche, condom chara sex, prep oshudh, pep oshudh
    .terms = prep, pep, post exposure prophylaxis, pre exposure prophylaxis, bandhu drop in centre, লাইট হাউস ডিআইসি
sti-testing =
    যৌনরোগ, যৌন রোগ, যৌন সমস্যা, গোপন রোগ, গোপন অসুখ, সিফিলিস, গনোরিয়া, প্রস্রাবে জ্বালা, প্রস্রাবে জ্বালাপোড়া, পেশাবে জ্বালাপোড়া, লিঙ্গে ঘা,
    পুঁজ পড়ে, সাদা স্রাব, এসটিডি, এসটিআই, হেপাটাইটিস, হারপিস, পায়ুপথে ঘা, jouno rog, gopon rog, prosrabe jala, syphilis
    .terms = sti test, sexual health clinic, gum clinic, std
pregnancy-test =
    প্রেগনেন্সি টেস্ট, প্রেগন্যান্সি টেস্ট, গর্ভ পরীক্ষা, আমি কি গর্ভবতী, মনে হয় গর্ভবতী, পেটে বাচ্চা কি না, মাসিক বন্ধ, মাসিক হচ্ছে না, পিরিয়ড মিস,
    পিরিয়ড হচ্ছে না, প্রেগনেন্সি কিট, অনাকাঙ্ক্ষিত গর্ভ, pregnancy test, period hocche na, masik bondho
    .terms = pregnancy test, test di gravidanza, schwangerschaftsberatung
pregnancy-care =
    গর্ভবতী, আমি গর্ভবতী, প্রেগন্যান্ট, প্রেগনেন্ট, অন্তঃসত্ত্বা, পেটে বাচ্চা, পোয়াতি, ডেলিভারি, সন্তান প্রসব, প্রসব ব্যথা, দাই, ধাত্রী, মিডওয়াইফ,
    আল্ট্রাসনোগ্রাম, গর্ভকালীন চেকআপ, সিজার, বাচ্চা হবে, প্রসবের পর, ami pregnant, gorbhoboti, bacha hobe
    .terms = antenatal, midwife, consultorio, hebamme
contraception =
    জন্মনিয়ন্ত্রণ, জন্মনিয়ন্ত্রণ বড়ি, পিল, জন্মবিরতিকরণ পিল, ইমার্জেন্সি পিল, ইমার্জেন্সি পিল কোথায়, পরিবার পরিকল্পনা, কপার টি, ইমপ্ল্যান্ট,
    ইনজেকশন জন্মনিয়ন্ত্রণ, বাচ্চা নিতে চাই না এখন, মায়া বড়ি, সুখী বড়ি, emergency pill, jonmo niyontron, poribar porikolpona, copper t
    .terms = contraception, morning after pill, family planning, i-pill, norix
abortion-care =
    গর্ভপাত, গর্ভপাত করাতে চাই, অ্যাবরশন, এবরশন, এমআর, মাসিক নিয়মিতকরণ, এম আর করাব, বাচ্চা নষ্ট করতে চাই, পেটের বাচ্চা ফেলতে চাই,
    বাচ্চা রাখতে চাই না, গর্ভপাতের ওষুধ, এমএম কিট, abortion korte chai, mr korabo, baccha nosto korte chai, gorbhopat
    .terms = abortion, menstrual regulation, ivg, marie stopes, bpas, mtp, mm kit
gender-affirming-care =
    হরমোন, হরমোন থেরাপি, হরমোন নিতে চাই, হরমোনের ওষুধ শেষ, ইস্ট্রোজেন, টেস্টোস্টেরন, লিঙ্গ পরিবর্তন, লিঙ্গ রূপান্তর, ট্রান্স ডাক্তার,
    ট্রান্সজেন্ডার চিকিৎসা, টপ সার্জারি, ছেলে থেকে মেয়ে হতে চাই, মেয়ে থেকে ছেলে হতে চাই, জেন্ডার ডিসফোরিয়া, দাড়ি তোলার লেজার, hormone nite chai,
    hormone therapy, lingo poriborton, meye hote chai, chele hote chai
    .terms = hrt, gender clinic, gender identity clinic, estradiol, testosterone, informed consent hormones
mental-health =
    মানসিক ডাক্তার, মানসিক রোগের ডাক্তার, মনোরোগ, মনোবিদ, সাইকোলজিস্ট, সাইকিয়াট্রিস্ট, কাউন্সেলিং, থেরাপি, ডিপ্রেশন, বিষণ্নতা, মন খারাপ, মানসিক চাপ,
    দুশ্চিন্তা, প্যানিক অ্যাটাক, ঘুম আসে না, দুঃস্বপ্ন, ট্রমা, কানে আওয়াজ শুনি, সমকামিতার চিকিৎসা করাতে নিয়েছিল, জোর করে সমকামিতা সারানো,
    কনভার্শন থেরাপি, mon kharap, depression e achi, ghum ashe na, counselling, manoshik daktar
    .terms = therapist, ptsd, talking therapies, mhpss, counselling, moner bondhu counselling, psicologo, conversion therapy
grief-support =
    শোক, মা মারা গেছে, বাবা মারা গেছে, স্বামী মারা গেছে, স্ত্রী মারা গেছে, বাচ্চা মারা গেছে, বন্ধু মারা গেছে, সঙ্গী মারা গেছে, প্রিয়জন মারা গেছে,
    মা মারা গেছেন, বাবা মারা গেছেন, মৃত্যুশোক, কেউ মারা গেছে, ma mara geche, baba mara geche, shami mara geche
    .terms = bereavement, grief counselling
anger-management =
    রাগ, রাগ কমানো, রাগ নিয়ন্ত্রণ, রাগ সামলাতে পারি না, মাথা গরম হয়, বউকে মারি, বৌকে মেরেছি, রাগে মারধর করি, মারধর বন্ধ করতে চাই, রেগে গিয়ে মারি,
    rag komano, bou ke mari, rag control
    .terms = anger management, respect phoneline
substance-use =
    মাদক, মাদকাসক্তি, নেশা, নেশা ছাড়তে চাই, নেশা করি, ভাই নেশা করে, ইয়াবা, বাবা ট্যাবলেট নেশা, গাঁজা, ফেনসিডিল, ড্রাগ, রিহ্যাব,
    মাদক নিরাময় কেন্দ্র, নেশামুক্তি কেন্দ্র, কেমসেক্স, আসক্তি, nesha charte chai, madok, yaba, ganja, rehab
    .terms = rehab, narcotics anonymous, serd, chemsex, drug addiction
detox =
    ডিটক্স, নেশা ছাড়ার কষ্ট, নেশা ছাড়লে শরীর কাঁপে, নেশা ছাড়ার চিকিৎসা, ইয়াবা ছাড়ার পর কষ্ট, উইথড্রয়াল, নেশার টান, মাদক ছাড়ার হাসপাতাল,
    শরীর থেকে নেশা বের করা
    .terms = detox, withdrawal
alcohol-help =
    মদ, মদ ছাড়তে চাই, মদ খাই, বেশি মদ খাই, মদের নেশা, মাতাল, মদ্যপান, স্বামী মদ খায়, বাবা মদ খায়, মদ ছাড়া থাকতে পারি না, অ্যালকোহল,
    mod charte chai, mod khai, shami mod khay
    .terms = alcoholics anonymous, aa meeting, alcohol service
opioid-treatment =
    হেরোইন, হেরোইন ছাড়তে চাই, আফিম, মেথাডন, মেথাডোন, বুপ্রেনরফিন, প্যাথেডিন, ট্যাপেন্টাডল, ট্যাপেন্টা, ট্রামাডল, ব্রাউন সুগার, ব্যথার ওষুধের নেশা,
    heroin charte chai, brown sugar, tapentadol
    .terms = methadone, buprenorphine, suboxone, ost
harm-reduction =
    পরিষ্কার সুচ, সুচ বদল, নতুন সিরিঞ্জ, সিরিঞ্জ, ইনজেকশন নেশা, ওভারডোজ, নালোক্সোন, নিরাপদ ইনজেকশন, সুই সিরিঞ্জ, clean syringe, sui syringe
    .terms = needle exchange, naloxone, harm reduction
smoking-cessation =
    সিগারেট ছাড়তে চাই, ধূমপান ছাড়তে চাই, সিগারেট, ধূমপান, বিড়ি, বিড়ি ছাড়া, তামাক, জর্দা ছাড়তে চাই, গুল ছাড়তে চাই, গুটখা, ভেপ ছাড়তে চাই,
    cigarette charte chai, dhumpan
    .terms = stop smoking, quitline
gambling-help =
    জুয়া, জুয়া ছাড়তে চাই, জুয়ার নেশা, অনলাইন জুয়া, বেটিং, বাজি ধরা, ক্রিকেট জুয়া, ওয়ান এক্স বেট, লটারির নেশা, জুয়ায় টাকা হারিয়েছি, ক্যাসিনো,
    juar nesha, jua charte chai, betting er nesha
    .terms = gamblers anonymous, gamcare
disability-services =
    প্রতিবন্ধী, প্রতিবন্ধী সেবা, প্রতিবন্ধীদের জন্য সাহায্য, আমার বাচ্চা প্রতিবন্ধী, প্রতিবন্ধী শিশু, হাঁটতে পারি না, হাঁটতে পারে না, বিশেষ শিশু,
    বিশেষ চাহিদা, বুদ্ধি প্রতিবন্ধী, ডাউন সিনড্রোম, সেরিব্রাল পালসি, পঙ্গু, প্যারালাইসিস, protibondhi, hatte pari na
    .terms = disability services, care act assessment, legge 104, special needs
autism-services =
    অটিজম, অটিস্টিক, অটিস্টিক শিশু, আমার ছেলে অটিস্টিক, আমার মেয়ে অটিস্টিক, আমি অটিস্টিক, অটিজম স্কুল, বাচ্চা কথা বলে না, এডিএইচডি, অতি চঞ্চল বাচ্চা,
    autism baccha, otistic
    .terms = autism, adhd, asperger
physical-therapy =
    ফিজিওথেরাপি, ফিজিও, কোমর ব্যথা, পিঠে ব্যথা, হাঁটু ব্যথা, পায়ে আঘাত, হাত ভাঙা ব্যায়াম, নকল পা, কৃত্রিম পা, পা কাটা গেছে, আবার হাঁটা শেখা,
    স্ট্রোকের পর থেরাপি, পক্ষাঘাত, komor betha, hatu betha, nokol pa
    .terms = physiotherapy, crp savar, prosthesis
chronic-illness =
    ক্যান্সার, ডায়াবেটিস, সুগার, কিডনি রোগ, ডায়ালাইসিস, হৃদরোগ, হাঁপানি, অ্যাজমা, উচ্চ রক্তচাপ, প্রেশার, যক্ষ্মা, টিবি, মৃগী, থ্যালাসেমিয়া,
    দীর্ঘদিনের অসুখ, বাতের ব্যথা, diabetes, cancer hoyeche, kidney rog, hapani
    .terms = dialysis, chemotherapy, sickle cell, tb dots
eating-nutrition =
    পুষ্টি, পুষ্টিবিদ, ডায়েট, ডায়েট চার্ট, ওজন কমানো, ওজন কমাতে চাই, ওজন বাড়ানো, খেতে পারি না, খাওয়ার রুচি নেই, খেয়ে বমি করি,
    খাওয়া নিয়ে সমস্যা, রোগা হয়ে যাচ্ছি, pusti, diet chart, ojon komano
    .terms = eating disorder, dietitian, anorexia, bulimia
home-care =
    বাড়িতে নার্স, বাসায় নার্স, বাসায় রোগীর দেখাশোনা, রোগীর সেবা বাড়িতে, অসুস্থ মায়ের দেখাশোনা, অসুস্থ স্বামীর দেখাশোনা, কেয়ারগিভার, আয়া,
    আয়া সেন্টার, কেয়ারার, বাড়িতে সেবাযত্ন, basay nurse, rogir seva, caregiver lagbe
    .terms = home care, carer, badante, pflegedienst, home health aide
nursing-home =
    বৃদ্ধাশ্রম, প্রবীণ নিবাস, নার্সিং হোম, বয়স্কদের হোম, কেয়ার হোম, বুড়ো মানুষের থাকার জায়গা, বয়স্কদের ডে কেয়ার, ওল্ড হোম, briddhasrom
    .terms = nursing home, care home, rsa anziani, ehpad
hospice =
    মৃত্যুপথযাত্রী, শেষ সময়ের সেবা, জীবনের শেষ সময়, প্যালিয়েটিভ, প্যালিয়েটিভ কেয়ার, হসপিস, মা আর বাঁচবে না, বাবা আর বাঁচবে না, মরণাপন্ন রোগী,
    ডাক্তার জবাব দিয়েছে, ক্যান্সারের শেষ স্টেজ
    .terms = hospice, palliative care
medical-transport =
    হাসপাতালে যাওয়ার গাড়ি, ডাক্তারের কাছে যাওয়ার গাড়ি, হাসপাতালে যাব কীভাবে, হাসপাতালে যাওয়ার ভাড়া, রোগী নেওয়ার গাড়ি, ক্লিনিকে যাওয়ার গাড়ি,
    রোগী পরিবহন, হুইলচেয়ারের গাড়ি, hospital jabo kivabe, hospital jawar gari
    .terms = patient transport, access a ride, medical transport
funeral-help =
    দাফন, কবর, কাফন, জানাজা, লাশ দেশে পাঠানো, লাশ দেশে নিতে চাই, মরদেহ দেশে পাঠানো, সৎকার, শ্মশান, দাহ করা, শেষকৃত্য, দাফনের খরচ, কবরস্থান,
    আঞ্জুমান মুফিদুল, lash deshe pathano, dafon, janaja, sotkar
    .terms = muslim burial, funeral expenses, repatriation of body

## Work and learning

job-search =
    কাজ, কাজ চাই, কাজ দরকার, কাজ লাগবে, কাজ খুঁজছি, কাজ খুঁজি, চাকরি, চাকরি চাই, চাকরি খুঁজছি, চাকরি দরকার, কাম লাগবে, দিনমজুরি, সিভি বানানো, সিভি,
    ইন্টারভিউ চাকরি, রেস্টুরেন্টে কাজ, রিফিউজিদের কাজ, kaj lagbe, kaj chai, kaj khujchi, chakri lagbe, chakri khujchi
    .terms = jobcentre work coach, agenzia interinale, centro per l’impiego, agentur für arbeit, workforce1
job-training =
    প্রশিক্ষণ, কাজের প্রশিক্ষণ, কাজ শিখতে চাই, সেলাই শেখা, সেলাই শিখতে চাই, ড্রাইভিং শেখা, কারিগরি প্রশিক্ষণ, ট্রেড কোর্স, ইলেকট্রিক কাজ শেখা,
    বিউটি পার্লারের কাজ শেখা, রান্না শেখা কোর্স, ভোকেশনাল, kaj shikhte chai, proshikkhon, selai shekha
    .terms = apprenticeship, ausbildung, ttc training, corso professionale, hgv licence, sia licence
work-permit =
    ওয়ার্ক পারমিট, কাজের অনুমতি, কাজের ভিসা, কাজ করতে পারব কি, কাজ করার অনুমতি, আশ্রয়প্রার্থী কাজ করতে পারে, এসাইলামে কাজ করা যায়, ওয়ার্ক ভিসা,
    কাজের কাগজ, কাগজ ছাড়া কাজ, kajer onumoti, kajer visa, work permit lagbe
    .terms = work permit, right to work, permission to work, ead card, permesso di lavoro, arbeitserlaubnis, kdn permit
business-support =
    ব্যবসা, ব্যবসা শুরু করতে চাই, ব্যবসা করতে চাই, দোকান দিতে চাই, নিজের ব্যবসা, ছোট ব্যবসা, ব্যবসার জন্য লোন, ক্ষুদ্রঋণ, ট্রেড লাইসেন্স, উদ্যোক্তা,
    অনলাইনে ব্যবসা, bebsa korte chai, byabsa, dokan dite chai, trade license
    .terms = small business, self employed, partita iva, microcredit, gewerbe anmelden
language-classes =
    ইংরেজি শিখতে চাই, ইংরেজি শেখা, ইংলিশ ক্লাস, ইংরেজি ক্লাস, ইংলিশ কোর্স, ভাষা শিখতে চাই, ভাষা কোর্স, ভাষা শেখার ক্লাস, ইতালিয়ান ভাষা,
    ইতালিয়ান শিখতে চাই, জার্মান শিখতে চাই, ফ্রেঞ্চ শিখতে চাই, ফরাসি শেখা, স্প্যানিশ শেখা, পর্তুগিজ ভাষা, আরবি শেখা, মালয় ভাষা, আইইএলটিএস,
    english shikhte chai, italian shikhte chai, bhasha shekha, vasha shikhte chai
    .terms = esol, esl, ielts, integrationskurs, cpia, cours de français, a2 italiano
adult-education =
    পড়তে শিখতে চাই, লেখাপড়া শিখতে চাই, পড়ালেখা শিখতে চাই, লিখতে পড়তে পারি না, অক্ষরজ্ঞান, বয়স্ক শিক্ষা, নাইট স্কুল, উন্মুক্ত বিশ্ববিদ্যালয়,
    এসএসসি দিতে চাই, মাধ্যমিক দিতে চাই, আবার স্কুলে পড়তে চাই, সাক্ষরতা, lekhapora shikhte chai, porte shikhte chai, ssc dite chai
    .terms = ged, functional skills, licenza media, adult education, gcse
computer-classes =
    কম্পিউটার শিখতে চাই, কম্পিউটার কোর্স, কম্পিউটার শেখা, কম্পিউটার ক্লাস, কম্পিউটার ট্রেনিং, টাইপিং শেখা, গ্রাফিক ডিজাইন শেখা, ফ্রিল্যান্সিং শেখা,
    প্রোগ্রামিং শেখা, কোডিং শিখতে চাই, computer shikhte chai, freelancing shikhbo
    .terms = computer course, digital skills, coding bootcamp
school-enrolment =
    স্কুল, স্কুলে ভর্তি, বাচ্চার স্কুল, বাচ্চাকে স্কুলে দিতে চাই, বাচ্চাকে স্কুলে ভর্তি, বাচ্চা স্কুলে যায় না, প্রাইমারি স্কুল, হাই স্কুল, মাদ্রাসা,
    স্কুলে সিট, মেয়ের স্কুল, রিফিউজি বাচ্চার স্কুল, bacchar school, school e vorti, school e bhorti
    .terms = school admission, school place, iscrizione scuola, schulanmeldung
higher-education =
    বিশ্ববিদ্যালয়, ইউনিভার্সিটি, কলেজ, কলেজে ভর্তি, স্কলারশিপ, বৃত্তি, শিক্ষাবৃত্তি, বিদেশে পড়াশোনা, বিদেশে পড়তে চাই, স্টুডেন্ট ভিসা,
    সার্টিফিকেট সমমান, ডিগ্রির স্বীকৃতি, ডিগ্রি, মাস্টার্স, অনার্স, রিফিউজি স্কলারশিপ, scholarship chai, student visa, bideshe porashona
    .terms = scholarship, enic naric, dafi, scholars at risk, dichiarazione di valore, anabin, wes evaluation
childcare =
    বাচ্চা দেখাশোনা, বাচ্চা রাখার জায়গা, বাচ্চা কার কাছে রাখব, কাজে গেলে বাচ্চা কে দেখবে, ডে কেয়ার, ডে কেয়ার সেন্টার, নার্সারি, বেবিসিটার,
    বাচ্চার আয়া, ক্রেশ, baccha dekhar lok, baccha rakhar jayga, day care
    .terms = childcare, nursery, asilo nido, kita, crèche
childcare-costs =
    ডে কেয়ারের টাকা, ডে কেয়ারের খরচ, নার্সারির টাকা, বাচ্চা রাখার খরচ, ফ্রি ডে কেয়ার, নার্সারি ফি দিতে পারছি না, চাইল্ড কেয়ারের টাকা,
    বাচ্চা দেখাশোনার খরচ
    .terms = free childcare hours, bonus nido, childcare voucher, tax free childcare
early-education =
    প্লে গ্রুপ, কেজি স্কুল, কিন্ডারগার্টেন, শিশু শ্রেণি, প্রাক প্রাথমিক, প্রি স্কুল, অঙ্গনওয়াড়ি স্কুল, ছোট বাচ্চার স্কুল, তিন বছরের বাচ্চার স্কুল,
    nursery school, kg school
    .terms = preschool, head start, pre k, scuola materna, maternelle, reception class
youth-programs =
    তরুণদের ক্লাব, যুব ক্লাব, যুব সংগঠন, কিশোর ক্লাব, স্কুলের পর, হোমওয়ার্কে সাহায্য, প্রাইভেট টিউটর ফ্রি, বাচ্চাদের খেলার ক্লাব, সামার ক্যাম্প,
    গরমের ছুটির ক্যাম্প, মেন্টর, যুব কেন্দ্র, juba club, homework help chai
    .terms = youth club, summer camp, mentoring, after school

## People

lgbtq-community =
    সমকামী, সমকামী সংগঠন, আমি সমকামী, আমি গে, গে, সমপ্রেমী, লেসবিয়ান, বাইসেক্সুয়াল, উভকামী, কুইয়ার, এলজিবিটি, এলজিবিটিকিউ, ছেলে ছেলে প্রেম,
    মেয়ে মেয়ে প্রেম, সমলিঙ্গ প্রেম, ইন্টারসেক্স, কোতি, যৌন সংখ্যালঘু, রংধনু, প্রাইড, মুসলিম গে, ami somokami, somokami, shomokami, lesbian meye,
    gay bangladesh, kothi,
    কুইয়্যার
    .terms = lgbt, queer, boys of bangladesh, roopbaan, রূপবান, bandhu, বন্ধু সোশ্যাল ওয়েলফেয়ার, sappho for equality, স্যাফো, varta trust, msm,
        arcigay, rainbow migration group, inclusive bangladesh
lgbtq-youth =
    সমকামী তরুণ, গে তরুণ, কিশোর সমকামী, স্কুলে সমকামী বলে খেপায়, আমার বয়স ষোলো আমি গে, আমার বয়স ১৬ আমি সমকামী, এলজিবিটি তরুণ, এলজিবিটি ছাত্র,
    ট্রান্স তরুণ, কুইয়ার তরুণ, মা বাবা জেনে গেছে আমি গে, gay teenager bangla, young gay bangla
    .terms = lgbt youth, mermaids, akt youth, the proud trust
trans-community =
    ট্রান্স, ট্রান্সজেন্ডার, ট্রান্স নারী, ট্রান্স পুরুষ, রূপান্তরকামী, রূপান্তরিত, হিজড়া, হিজরা, হিজড়া সংগঠন, হিজড়া জনগোষ্ঠী, তৃতীয় লিঙ্গ,
    বৃহন্নলা, নন বাইনারি, আমি ট্রান্স, আমি হিজড়া, লিঙ্গ পরিচয়, hijra, ami trans, ami hijra, rupantorkami, tritiyo lingo
    .terms = transgender, non binary, sompriti, shushtho jibon, সুস্থ জীবন, badhan hijra sangha, বাঁধন হিজড়া সংঘ, sampurna, সম্পূর্ণা, transend,
        association of transgender hijra bengal
refugee-services =
    শরণার্থী, শরণার্থী সাহায্য, শরণার্থী সংস্থা, রিফিউজি, রিফিউজি সাহায্য, রিফিউজি কাউন্সিল, উদ্বাস্তু, ইউএনএইচসিআর, ইউ এন কার্ড, ইউএন কার্ড,
    জাতিসংঘ শরণার্থী সংস্থা, শরণার্থী নিবন্ধন, শরণার্থী শিবির, রোহিঙ্গা, রোহিঙ্গা ক্যাম্প, নতুন এসেছি শরণার্থী, sharanarthi, soronarthi,
    refugee sahajjo
    .terms = unhcr, unhcr registration, refugee council, migrant help, iom, jrs, caritas, centro astalli, cimade, cox’s bazar camp
resettlement =
    পুনর্বাসন, তৃতীয় দেশ, তৃতীয় দেশে যেতে চাই, তৃতীয় দেশে পাঠানো, রিসেটেলমেন্ট, স্পন্সর, স্পনসর, স্পন্সর খুঁজছি, কানাডা যেতে চাই শরণার্থী,
    কানাডা স্পন্সর, আমেরিকা রিফিউজি প্রোগ্রাম, ইউএনএইচসিআর রিসেটেলমেন্ট, third country jete chai, sponsor khujchi
    .terms = resettlement, private sponsorship, rainbow railroad sponsorship, welcome corps
migrant-community =
    প্রবাসী, প্রবাসী বাংলাদেশি, প্রবাসী বাঙালি, বাঙালি কমিউনিটি, বাংলাদেশি কমিউনিটি, বাঙালি সমিতি, দেশের মানুষ, দেশি মানুষ, অভিবাসী, অভিবাসী কর্মী,
    প্রবাসী শ্রমিক, নতুন এসেছি এই দেশে, প্রবাসী কল্যাণ, bangali community, bangladeshi community, probashi, desher manush
    .terms = diaspora, banglatown, drum nyc, sylhet association, associazione bangladese, welcome centre, brac migration
farmworker-services =
    খেতমজুর, কৃষি শ্রমিক, কৃষিকাজ, খেতে কাজ, ফল তোলার কাজ, স্ট্রবেরি তোলা, মৌসুমি শ্রমিক, সিজনাল ভিসা, সিজনাল কাজ, গ্রিনহাউসে কাজ, বাগানের কাজ,
    chas er kaj, seasonal kaj, khete kaj
    .terms = seasonal worker visa, braccianti, manolada, h-2a, odemira
sex-worker-support =
    যৌনকর্মী, যৌনকর্ম, যৌনপল্লী, সেক্স ওয়ার্কার, দেহব্যবসা, দেহ ব্যবসা, দেহব্যবসা ছাড়তে চাই, টাকার জন্য সেক্স করি, সেক্স করে টাকা নিই,
    যৌনকর্মীদের সংগঠন, পতিতালয় থেকে বের হতে চাই, এসকর্ট, jounokormi, sex worker, deho bebsa
    .terms = durbar, দুর্বার মহিলা সমন্বয় কমিটি, sex workers network bangladesh, national ugly mugs, sonagachi
interpretation =
    দোভাষী, দোভাষী দরকার, দোভাষী লাগবে, অনুবাদক, অনুবাদ, কাগজ অনুবাদ, সার্টিফিকেট অনুবাদ, বাংলা দোভাষী, ইংরেজি জানি না, ইংরেজি পারি না, ভাষা বুঝি না,
    ভাষা জানি না, বাংলা জানে এমন কেউ, নোটারি, dovashi, dobhashi, onubad, english jani na, bhasha bujhi na
    .terms = interpreter, certified translation, bengali interpreter, sylheti interpreter, traduttore bengalese, dolmetscher
transport =
    বাস ভাড়া, বাস, বাস পাস, বাসের টিকিট, ট্রেনের টিকিট, ট্রেন, ভাড়ার টাকা নেই যাতায়াত, যাতায়াত, যাতায়াত খরচ, গাড়ি ভাড়া, রিকশা ভাড়া,
    কীভাবে যাব, কেমনে যাব, সাইকেল, মেট্রো, bus vara, train ticket, kivabe jabo, kemne jabo
    .terms = bus pass, oyster card, metrocard fair fares, deutschlandticket, abbonamento autobus
senior-services =
    বয়স্ক, বয়স্ক মানুষ, প্রবীণ, বৃদ্ধ, বৃদ্ধ মা বাবা, বুড়ো মানুষের জন্য সাহায্য, একা বৃদ্ধ মানুষ, বয়স্কদের জন্য সাহায্য, সিনিয়র সিটিজেন,
    প্রবীণদের ক্লাব, বুড়ো হয়ে গেছি একা, boyosko manush, briddho
    .terms = age uk, senior center, older people
parenting =
    বাচ্চা মানুষ করা, সন্তান লালনপালন, একা মা, সিঙ্গেল মাদার, একা বাবা, বাচ্চা কথা শোনে না, নতুন মা, মা হওয়া, বাচ্চা সামলাতে পারছি না,
    বাবা মায়ের ক্লাস, সন্তান পালন, eka ma, single mother, baccha kotha shone na
    .terms = parenting class, single parent, children’s centre
family-support =
    পারিবারিক সমস্যা, পরিবারে অশান্তি, সংসারে অশান্তি, ফ্যামিলি কাউন্সেলিং, স্বামী স্ত্রীর ঝগড়া, দাম্পত্য সমস্যা, মা বাবার সাথে সমস্যা,
    পরিবার মেনে নেয় না, পরিবার বোঝে না আমাকে, আমার ছেলে সমকামী, আমার ছেলে গে, আমার মেয়ে লেসবিয়ান, আমার সন্তান ট্রান্স, সমাজকর্মী, songsare oshanti,
    paribarik somossa, family mene ney na, amar chele gay
    .terms = family counselling, social worker, assistente sociale, couples therapy
adoption-foster =
    দত্তক, দত্তক নিতে চাই, বাচ্চা দত্তক, পালক সন্তান, পালক মা বাবা, ফস্টার কেয়ার, এতিম, এতিমখানা, অনাথ, অনাথ আশ্রম, বাচ্চা দত্তক দিতে চাই,
    dottok nite chai, etimkhana
    .terms = adoption, foster care, care leavers
support-groups =
    সাপোর্ট গ্রুপ, সহায়তা দল, আমার মতো মানুষ, আমার মতো আরও মানুষ, একই অবস্থার মানুষ, গ্রুপে কথা বলতে চাই, নিজেদের মধ্যে কথা বলার দল,
    আমার মতো কেউ আছে, আত্মসহায়ক দল, amar moto manush, support group khujchi
    .terms = support group, peer support, self help group
community-center =
    কমিউনিটি সেন্টার, পাড়ার ক্লাব, ক্লাবঘর, দিনে বসার জায়গা, দিনে থাকার জায়গা, ড্রপ ইন সেন্টার, ডিআইসি, সমাজসেবা কেন্দ্র, এনজিও, এনজিও অফিস,
    সবার মিলনকেন্দ্র, ngo kothay, dine bosar jayga
    .terms = community centre, drop in centre, day centre
spiritual-support =
    মসজিদ, মন্দির, গির্জা, চার্চ, গুরুদোয়ারা, বৌদ্ধ বিহার, ইমাম, হুজুর, পুরোহিত, নামাজ, নামাজের জায়গা, প্রার্থনা, পূজা, সমকামী মুসলিম,
    সমকামিতা ও ইসলাম, সমকামী হলে কি গুনাহ, ধর্ম আর সমকামিতা, mosjid, masjid kothay, mondir, namaz porbo, somokami muslim
    .terms = inclusive mosque initiative, lgbt muslims, hidayah, chaplain
recreation =
    খেলাধুলা, খেলা, ফুটবল, ক্রিকেট, ক্রিকেট ক্লাব, জিম, সাঁতার, লাইব্রেরি, পাঠাগার, গান, গান শেখা, নাচ, নাচতে চাই, আবৃত্তি, সিনেমা, পার্ক, ব্যায়াম,
    বেড়ানো, football khelbo, cricket khelbo, library kothay, gan shekha
    .terms = library, sports club, museum, gay sports club
volunteering =
    স্বেচ্ছাসেবক, স্বেচ্ছাসেবা, ভলান্টিয়ার, ভলান্টিয়ার হতে চাই, অন্যকে সাহায্য করতে চাই, মানুষকে সাহায্য করতে চাই, দান করতে চাই, জামা দান, রক্তদান,
    শরণার্থীকে সাহায্য করতে চাই, volunteer hote chai, sahajjo korte chai, rokto dan
    .terms = volunteer, donations, servizio civile
mail-storage =
    চিঠির ঠিকানা, ডাকের ঠিকানা, আমার ঠিকানা নেই, ঠিকানা দরকার, চিঠি আসার ঠিকানা, চিঠি কোথায় পাব, ব্যাগ রাখার জায়গা, মালপত্র রাখার জায়গা,
    জিনিস রাখার জায়গা, লাগেজ রাখব কোথায়, লকার, thikana nai, thikana dorkar, bag rakhar jayga, lagej rakhbo
    .terms = domiciliation, residenza fittizia, poste restante, care of address, locker
pet-help =
    কুকুর, আমার কুকুর, বিড়াল, আমার বিড়াল, পোষা প্রাণী, পশু ডাক্তার, পশু হাসপাতাল, পশুচিকিৎসক, ভেট, কুকুরের খাবার, বিড়ালের খাবার, amar biral,
    amar kukur, poshu daktar
    .terms = vet, animal shelter, pet food bank
information-referral =
    কোথায় সাহায্য পাব, সাহায্য কোথায় পাওয়া যায়, কে সাহায্য করবে, কোথায় যাব, কোথায় যাব বুঝতে পারছি না, কী করব বুঝতে পারছি না, কার কাছে যাব,
    কাছাকাছি সাহায্য, সাহায্যের তালিকা, সাহায্যকারী সংস্থা, তথ্য কেন্দ্র, sahajjo kothay pabo, kothay jabo, ki korbo bujhte parchi na, kar kache jabo
    .terms = information and referral, sportello informativo, help near me, signposting
government-office =
    সরকারি অফিস, থানা, পুলিশ স্টেশন, কোর্ট, আদালত, মন্ত্রণালয়, ইমিগ্রেশন অফিস, পাসপোর্ট অফিস, পৌরসভা, সিটি কর্পোরেশন, ইউনিয়ন পরিষদ, পঞ্চায়েত অফিস,
    ডিসি অফিস, ব্লক অফিস, পোস্ট অফিস, ভোট, নির্বাচন অফিস, কাউন্সিল অফিস, thana, sorkari office, passport office
    .terms = council, town hall, comune, questura ufficio immigrazione, mairie, rathaus, city hall

## In crisis

crisis-self-harm =
    মরতে চাই, মরতে চাইছি, মরতে চাচ্ছি, মরতে চায়, মরতে চেয়েছিলাম, মরতে ইচ্ছা, মরতে ইচ্ছে, মরতে মন চায়, মরে যেতে চাই, মরে যেতে চাইছি,
    মরে যেতে চাচ্ছি, মরে যেতে চায়, মরে যেতে চেয়েছিলাম, মরে যেতে ইচ্ছা, মরে যেতে ইচ্ছে, মরে যেতে মন চায়, মরতে পারলে বাঁচি, মরতে পারলে ভালো,
    মরে গেলে ভালো, মরে গেলেই ভালো, মরে গেলে বাঁচি, মরে গেলেই বাঁচি, মরলে বাঁচি, মরলেই বাঁচি, মরলেই ভালো, মরাই ভালো, মরে যাওয়াই ভালো, মরে যাওয়া ভালো,
    মরে যাওয়া উচিত, আমি মরলে কেউ, আমি মরলে কার, আমি মরলে সবাই, আমি মরে গেলে সবাই, আমি মরে গেলে কেউ, যদি মরে যেতাম, মরে যেতাম যদি, মরণ চাই,
    মরণ হয় না কেন, মৃত্যু চাই, মৃত্যু কামনা, মরার ইচ্ছা, মরার ইচ্ছে, মরার কথা ভাবি, মরার কথা ভাবছি, মরার কথা মনে, মরার চিন্তা, মরার উপায়,
    কীভাবে মরব, কীভাবে মরবো, কিভাবে মরব, কিভাবে মরবো, কীভাবে মরা যায়, কিভাবে মরা যায়, সহজে মরা, মরে যাব আজ, আজ মরে যাব, মরা ছাড়া উপায়,
    মরা ছাড়া পথ, বাঁচতে চাই না, বাঁচতে চাইনা, বাঁচতে ইচ্ছা করে না, বাঁচতে ইচ্ছে করে না, বাঁচতে ইচ্ছা করছে না, বাঁচতে ইচ্ছে করছে না, বাঁচতে ইচ্ছা নেই,
    বাঁচতে মন চায় না, বাঁচতে ভালো লাগে না, বাচতে চাই না, বাচতে চাইনা, বাচতে ইচ্ছা করে না, বাচতে ইচ্ছে করে না, বাচতে ইচ্ছা করছে না,
    বাচতে ইচ্ছে করছে না, বাচতে ইচ্ছা নেই, বাচতে মন চায় না, বাচতে ভালো লাগে না, বেঁচে থাকতে চাই না, বেঁচে থাকতে চাইনা, বেঁচে থাকতে ইচ্ছা করে না,
    বেঁচে থাকতে ইচ্ছে করে না, বেঁচে থাকতে ইচ্ছা করছে না, বেঁচে থাকতে ইচ্ছে করছে না, বেঁচে থাকতে ইচ্ছা নেই, বেঁচে থাকতে মন চায় না,
    বেঁচে থাকতে ভালো লাগে না, বেচে থাকতে চাই না, বেচে থাকতে চাইনা, বেচে থাকতে ইচ্ছা করে না, বেচে থাকতে ইচ্ছে করে না, বেচে থাকতে ইচ্ছা করছে না,
    বেচে থাকতে ইচ্ছে করছে না, বেচে থাকতে ইচ্ছা নেই, বেচে থাকতে মন চায় না, বেচে থাকতে ভালো লাগে না, বেঁচে থেকে লাভ নেই, বেঁচে থেকে লাভ নাই,
    বেঁচে থেকে কী লাভ, বেঁচে থেকে কি লাভ, বেঁচে থেকে কী হবে, বেচে থেকে লাভ নেই, বেচে থেকে লাভ নাই, বেচে থেকে কী লাভ, বেচে থেকে কি লাভ,
    বেচে থেকে কী হবে, বেঁচে থাকার ইচ্ছা নেই, বেঁচে থাকার ইচ্ছে নেই, বেঁচে থাকার ইচ্ছা নাই, বেঁচে থাকার মানে নেই, বেঁচে থাকার মানে নাই,
    বেঁচে থাকার মানে হয় না, বেঁচে থাকার কারণ নেই, বেঁচে থাকার সাধ নেই, বাঁচার ইচ্ছা নেই, বাঁচার ইচ্ছে নেই, বাঁচার ইচ্ছা নাই, বাঁচার মানে নেই,
    বাঁচার মানে নাই, বাঁচার মানে হয় না, বাঁচার কারণ নেই, বাঁচার সাধ নেই, বেচে থাকার ইচ্ছা নেই, বেচে থাকার ইচ্ছা নাই, বেচে থাকার মানে নেই,
    বেঁচে থাকা অর্থহীন, বেঁচে আছি কেন, কেন বেঁচে আছি, কেন যে বেঁচে আছি, জীবনের মানে নেই, জীবনের কোনো মানে নেই, জীবনের প্রতি ঘৃণা, জীবনকে ঘৃণা,
    জীবন ভালো লাগে না, জীবন আর ভালো লাগে না, জীবন রাখতে চাই না, জীবন রাখব না, জীবন রাখবো না, জীবন আর চাই না, জীবন চাই না, জীবন রেখে লাভ নেই,
    জীবন রেখে কী লাভ, জীবন নিয়ে ক্লান্ত, জীবনের ওপর বিরক্ত, জীবন শেষ করে দেব, জীবন শেষ করে দেবো, জীবন শেষ করে দিব, জীবন শেষ করে দিতে চাই,
    জীবন শেষ করে ফেলব, জীবন শেষ করতে চাই, জীবন শেষ করতে ইচ্ছা, জীবন শেষ করতে ইচ্ছে, জীবন শেষ করব, জীবন শেষ করবো, জীবনটা শেষ করে দেব,
    জীবনটা শেষ করে দেবো, জীবনটা শেষ করে দিব, জীবনটা শেষ করে দিতে চাই, জীবনটা শেষ করে ফেলব, জীবনটা শেষ করতে চাই, জীবনটা শেষ করতে ইচ্ছা,
    জীবনটা শেষ করতে ইচ্ছে, জীবনটা শেষ করব, জীবনটা শেষ করবো, নিজেকে শেষ করে, নিজেকে শেষ করতে, নিজেকে শেষ করব, নিজেকে শেষ করবো, নিজেকে মেরে ফেলব,
    নিজেকে মেরে ফেলবো, নিজেকে মেরে ফেলতে, নিজেকে মারতে চাই, নিজেকে খুন, নিজেকে হত্যা, নিজের প্রাণ নেব, নিজের প্রাণ নিতে, নিজের জীবন নেব,
    নিজের জীবন নিতে, জীবন দিয়ে দেব, জীবন দিয়ে দিব, প্রাণ দিয়ে দেব, জান দিয়ে দেব, জান দিয়ে দিব, পৃথিবী ছেড়ে চলে যাব, পৃথিবী ছেড়ে চলে যেতে চাই,
    দুনিয়া ছেড়ে চলে যাব, দুনিয়া ছেড়ে চলে যেতে চাই, পৃথিবী থেকে চলে যেতে, পৃথিবী থেকে চলে যাব, দুনিয়া থেকে চলে যেতে, দুনিয়া থেকে চলে যাব,
    পৃথিবীতে থাকতে চাই না, দুনিয়ায় থাকতে চাই না, পৃথিবী থেকে বিদায় নেব, পৃথিবী থেকে বিদায় নিতে চাই, পৃথিবীকে বিদায়, আমি না থাকলে ভালো,
    আমি না থাকলেই ভালো, আমি না থাকলে সবাই, সুইসাইড নোট, চিরদিনের জন্য ঘুমাতে চাই, আর ঘুম থেকে উঠতে চাই না, জন্ম না হলেই ভালো, কেন জন্ম হলো,
    আত্মহত্যা করব, আত্মহত্যা করবো, আত্মহত্যা করতে, আত্মহত্যা করে ফেলব, আত্মহত্যা করে ফেলবো, আত্মহত্যা করার কথা, আত্মহত্যা করার চিন্তা,
    আত্মহত্যা করার ইচ্ছা, আত্মহত্যা করার ইচ্ছে, আত্মহত্যা করার চেষ্টা, আত্মহত্যা করার উপায়, আত্মহত্যা করা ছাড়া, সুইসাইড করব, সুইসাইড করবো,
    সুইসাইড করতে, সুইসাইড করে ফেলব, সুইসাইড করে ফেলবো, সুইসাইড করার কথা, সুইসাইড করার চিন্তা, সুইসাইড করার ইচ্ছা, সুইসাইড করার ইচ্ছে,
    সুইসাইড করার চেষ্টা, সুইসাইড করার উপায়, সুইসাইড করা ছাড়া, আত্নহত্যা করব, আত্নহত্যা করবো, আত্নহত্যা করতে, আত্নহত্যা করার কথা, suicide করব,
    suicide করবো, suicide করতে, suicide করার কথা, আত্মহত্যার চিন্তা, আত্মহত্যার কথা ভাবছি, আত্মহত্যার কথা ভাবি, আত্মহত্যার কথা মনে, আত্মহত্যার চেষ্টা,
    আত্মহত্যার ইচ্ছা, আত্মহত্যার ইচ্ছে, আত্মহত্যার পথ, সুইসাইডের চিন্তা, সুইসাইডের কথা ভাবছি, সুইসাইডের কথা ভাবি, সুইসাইডের কথা মনে, সুইসাইডের চেষ্টা,
    সুইসাইডের ইচ্ছা, সুইসাইডের ইচ্ছে, সুইসাইডের পথ, গলায় দড়ি দেব, গলায় দড়ি দেবো, গলায় দড়ি দিব, গলায় দড়ি দিতে, গলায় দড়ি নেব, গলায় ফাঁস দেবো,
    গলায় ফাঁস দিতে, গলায় ফাঁসি দেবো, গলায় ফাঁসি দিতে, গলায় ওড়না দেব, গলায় ওড়না দেবো, গলায় ওড়না দিব, গলায় ওড়না দিতে, গলায় ওড়না নেব,
    ফাঁস দেব, ফাঁস দিব, ফাঁস নেব, ফাঁস দিতে চাই, ফাঁসি দেব, ফাঁসি দিব, ফাঁসি নেব, ফাঁসি দিতে চাই, ফাঁসিতে ঝুলব, ফাঁসিতে ঝুলবো, ফ্যানে ঝুলব,
    ফ্যানের সাথে ঝুলব, ফ্যানের সাথে ঝুলে, ঝুলে পড়ব, ঝুলে পড়বো, বিষ খাব, বিষ খাবো, বিষ খেয়েছি, বিষ খাইছি, বিষ খেয়ে ফেলেছি, বিষ খেতে চাই,
    হারপিক খাব, হারপিক খাবো, হারপিক খেয়েছি, হারপিক খাইছি, হারপিক খেয়ে ফেলেছি, হারপিক খেতে চাই, কীটনাশক খাব, কীটনাশক খাবো, কীটনাশক খেয়েছি,
    কীটনাশক খাইছি, কীটনাশক খেয়ে ফেলেছি, কীটনাশক খেতে চাই, এক পাতা ঘুমের ওষুধ খেয়েছি, এক পাতা ঘুমের ওষুধ খেয়ে ফেলেছি, এক পাতা ঘুমের ওষুধ খাব,
    অনেক ঘুমের ওষুধ খেয়েছি, অনেক ঘুমের ওষুধ খেয়ে ফেলেছি, অনেক ঘুমের ওষুধ খাব, অনেকগুলো ঘুমের ওষুধ খেয়েছি, অনেকগুলো ঘুমের ওষুধ খেয়ে ফেলেছি,
    অনেকগুলো ঘুমের ওষুধ খাব, সব ঘুমের ওষুধ খেয়েছি, সব ঘুমের ওষুধ খেয়ে ফেলেছি, সব ঘুমের ওষুধ খাব, আর বাঁচতে পারছি না, ঘুমের ওষুধ খেয়ে মরব,
    ঘুমের ওষুধ খেয়ে মরতে, অনেক ঘুমের বড়ি খেয়েছি, অনেক ঘুমের ট্যাবলেট খেয়েছি, সব ওষুধ একসাথে খেয়েছি, সব ওষুধ একসাথে খাব, সব ওষুধ একসঙ্গে খেয়েছি,
    সব ওষুধ একবারে খেয়েছি, সব ওষুধ একবারে খাব, সব ট্যাবলেট একসাথে খেয়েছি, অনেক ওষুধ খেয়ে ফেলেছি, অনেকগুলো ওষুধ খেয়েছি, অনেকগুলো ট্যাবলেট খেয়েছি,
    অনেক ট্যাবলেট খেয়ে ফেলেছি, ওভারডোজ করেছি, ওভারডোজ করব, ওভারডোজ করে ফেলেছি, নিজেকে কাটি, নিজেকে কাটছি, নিজেকে কাটতে, নিজের হাত কাটি,
    নিজের হাত কাটছি, নিজের হাত কেটেছি, নিজের হাত কাটতে, নিজের শরীর কাটি, ব্লেড দিয়ে হাত কাটি, ব্লেড দিয়ে হাত কাটছি, ব্লেড দিয়ে হাত কেটেছি,
    ব্লেড দিয়ে কাটি, ব্লেড দিয়ে কেটেছি, হাতের রগ কাটব, হাতের রগ কাটতে, হাতের রগ কেটে, হাতের শিরা কাটব, হাতের শিরা কাটতে, হাতের শিরা কেটে,
    শিরা কেটে ফেলব, রগ কেটে ফেলব, নিজেকে আঘাত করি, নিজেকে আঘাত করছি, নিজেকে আঘাত করতে, নিজেকে আঘাত করব, নিজেকে পোড়াই, নিজের ক্ষতি করি,
    নিজের ক্ষতি করছি, নিজের ক্ষতি করতে, নিজের ক্ষতি করব, নিজের ক্ষতি করে ফেলব, নিজেকে কষ্ট দিই, নিজেকে কষ্ট দেই, নিজেকে কষ্ট দিতে ইচ্ছা, ছাদ থেকে লাফ,
    ছাদ থেকে ঝাঁপ, ব্রিজ থেকে লাফ, ব্রিজ থেকে ঝাঁপ, সেতু থেকে লাফ, সেতু থেকে ঝাঁপ, বিল্ডিং থেকে লাফ, বিল্ডিং থেকে ঝাঁপ, ট্রেনের নিচে ঝাঁপ,
    ট্রেনের নিচে লাফ, ট্রেনের নিচে মাথা, ট্রেনের সামনে ঝাঁপ, ট্রেনের সামনে লাফ, গাড়ির নিচে ঝাঁপ, গাড়ির সামনে ঝাঁপ, নদীতে ঝাঁপ, নদীতে ডুবে মরব,
    পানিতে ডুবে মরব, জলে ডুবে মরব, গায়ে আগুন দেব, গায়ে আগুন দিব, নিজের গায়ে আগুন, নিজের গায়ে কেরোসিন, morte chai, morte chacchi, morte icche,
    morte iccha, morte mon chay, more jete chai, more jete chacchi, more jete icche, more jete iccha, more jete mon chay, bachte chai na,
    bachte chaina, bachte icche kore na, bachte iccha kore na, bachte icche korche na, bachte valo lage na, bachte bhalo lage na, banchte chai na,
    banchte chaina, banchte icche kore na, banchte iccha kore na, banchte icche korche na, banchte valo lage na, banchte bhalo lage na,
    beche thakte chai na, beche thakte chaina, beche thakte icche kore na, beche thakte iccha kore na, beche thakte icche korche na,
    beche thakte valo lage na, beche thakte bhalo lage na, more gele bhalo, more gele valo, more gelei bhalo, more gelei bachi, morle bachi,
    morar iccha, morar icche, morar kotha bhabchi, morar kotha vabi, kivabe morbo, kibhabe morbo, beche theke labh nei, beche theke lav nai,
    beche thakar iccha nei, beche thakar mane nei, bachar iccha nei, bachar iccha nai, jibon sesh kore debo, jibon sesh kore dibo,
    jibon shesh kore debo, jibon shesh kore dibo, jibon sesh korte chai, jibon shesh korte chai, jibon rakhbo na, jibon valo lage na,
    jibon bhalo lage na, nijeke sesh kore, nijeke shesh kore, nijeke mere felbo, nijeke mere felte, nijeke kati, nijer hat kati, nijer khoti korbo,
    nijer khoti korte, golay dori debo, golay dori dibo, golay fash, golay fas, fashi debo, fashi dibo, bish khabo, bish kheyechi, bish khaisi,
    onek ghumer oshudh kheyechi, onek ghumer oshudh khabo, chad theke laf, chad theke lafiye, bridge theke laf, trainer niche jhap, suicide korbo,
    suicide korte, attohotta korbo, attohotta korte, attohottya korbo, attohottya korte, atmohotta korbo, atmohotta korte, atmahatya korbo,
    atmahatya korte, suside korbo, suside korte, বেঁচে থেকে কোনো লাভ নেই, বেঁচে থেকে কোনো লাভ নাই, সব শেষ করে দিতে চাই, সবকিছু শেষ করে দিতে চাই,
    গলায় দড়ি দিয়ে মরব, গলায় দড়ি দিয়ে মরতে, গলায় ফাঁস দিয়ে মরব, গলায় ফাঁস দিয়ে মরতে
crisis-immediate-danger =
    আমাকে মারছে, আমাকে মারতেছে, আমাকে পেটাচ্ছে, আমাকে পিটাচ্ছে, আমাকে মারধর করছে, আমাকে মেরেছে, আমাকে মারল, আমাকে মারলো, আমাকে মারবে,
    আমাকে মারতে আসছে, আমাকে মারতে এসেছে, আমাকে মারতে চায়, আমাকে মারতে চাইছে, আমাকে মেরে ফেলতে, আমাকে খুন, আমাকে হত্যা করতে, আমাকে হত্যা করবে,
    আমাকে জবাই, আমাকে কোপাবে, আমাকে কুপিয়ে, আমাকে কোপাতে, আমাকে আটকে রেখেছে, আমাকে আটকে রাখছে, আমাকে আটকায় রাখছে, আমাকে বন্দি করে,
    আমাকে বন্দি করেছে, আমাকে বেঁধে রেখেছে, আমাকে তালা দিয়ে রেখেছে, আমাকে অপহরণ, আমাকে কিডন্যাপ, আমাকে জিম্মি, আমাকে তুলে নিয়ে, আমাকে খুঁজছে,
    আমাকে খুঁজতেছে, আমাকে খুঁজে পেয়েছে, আমাকে খুঁজে পেয়ে গেছে, আমাকে খুঁজে বের করবে, আমাকে তাড়া করছে, আমাকে তাড়া করেছে, আমাকে ধাওয়া করছে,
    আমাকে ফলো করছে, আমাকে অনুসরণ করছে, আমাকে আক্রমণ করছে, আমাকে আক্রমণ করেছে, আমাকে গলা টিপে, আমাকে গলা চেপে, আমাকে বিক্রি করে দেবে,
    আমাকে বিক্রি করে দিবে, আমাকে বিক্রি করবে, আমাকে গুলি করবে, আমাকে গুলি করেছে, আমাকে ছুরি মারবে, আমাকে পাথর মারছে, আমাকে ঘেরাও, আমাকে ঘিরে ফেলেছে,
    আমাকে ঘিরে ধরেছে, আমাকে বাঁচান, আমাকে বাঁচাও, আমাকে বাচান, আমাকে বাচাও, আমাকে উদ্ধার করুন, আমাকে উদ্ধার করেন, আমাকে উদ্ধার করো, আমারে মারছে,
    আমারে মারতেছে, আমারে মারতাছে, আমারে পিটাইতেছে, আমারে মেরেছে, আমারে মারবে, আমারে মারতে আসছে, আমারে মেরে ফেলতে, আমারে খুন, আমারে জবাই, আমারে কোপাবে,
    আমারে আটকে রেখেছে, আমারে আটকায় রাখছে, আমারে আটকাইয়া রাখছে, আমারে অপহরণ, আমারে কিডন্যাপ, আমারে জিম্মি, আমারে তুইলা নিয়া, আমারে তুলে নিয়ে,
    আমারে খুঁজতেছে, আমারে খুঁজছে, আমারে তাড়া করছে, আমারে বাঁচান, আমারে বাঁচাও, আমারে ঘিরে ফেলেছে, আমারে উদ্ধার করুন, আমাদের মারছে, আমাদের মারতেছে,
    আমাদের মারতাছে, আমাদের পিটাইতেছে, আমাদের মেরেছে, আমাদের মারবে, আমাদের মারতে আসছে, আমাদের মেরে ফেলতে, আমাদের খুন, আমাদের জবাই, আমাদের কোপাবে,
    আমাদের আটকে রেখেছে, আমাদের আটকায় রাখছে, আমাদের আটকাইয়া রাখছে, আমাদের অপহরণ, আমাদের কিডন্যাপ, আমাদের জিম্মি, আমাদের তুইলা নিয়া,
    আমাদের তুলে নিয়ে, আমাদের খুঁজতেছে, আমাদের খুঁজছে, আমাদের তাড়া করছে, আমাদের বাঁচান, আমাদের বাঁচাও, আমাদের ঘিরে ফেলেছে, আমাদের উদ্ধার করুন,
    মেরে ফেলবে, মেরে ফেলবেন, মাইরা ফেলবে, মাইরা ফালাইবো, মাইরা ফেলতে, মেরে ফেলতে চায়, মেরে ফেলতে চাইছে, মেরে ফেলতে চাচ্ছে, মেরে ফেলতে পারে,
    মেরে ফেলতে আসছে, মেরে ফেলার হুমকি, মারার হুমকি, খুন করবে, খুন করে ফেলবে, খুন করতে চায়, খুন করতে আসছে, খুন করার হুমকি, খুনের হুমকি, খুন হয়ে যাব,
    খুন হয়ে যাবো, হত্যা করতে চায়, হত্যার হুমকি, প্রাণনাশের হুমকি, প্রাণে মেরে, জানে মেরে, জানে মারবে, জানে শেষ করে, জবাই করে ফেলবে, কুপিয়ে মারবে,
    কুপিয়ে মারছে, পুড়িয়ে মারবে, পিটিয়ে মারবে, পিটিয়ে মেরে, গুলি করে মারবে, এসিড মারবে, এসিড মেরেছে, এসিড ছুড়বে, অ্যাসিড মারবে, অ্যাসিড মেরেছে,
    অ্যাসিড ছুড়বে, গায়ে আগুন দেবে, গায়ে আগুন দিবে, গুম করে ফেলবে, জীবন বিপদে, জীবন ঝুঁকিতে, প্রাণ বিপদে, প্রাণ ঝুঁকিতে, জীবন হুমকির মুখে,
    আমি বিপদে আছি, আমি এখন বিপদে, আমি বিপদে পড়েছি, খুব বিপদে আছি, এখনই বিপদে, ওরা দরজায়, ওরা দরজার বাইরে, আমার দরজায়, আমাদের দরজায়,
    আমার দরজার বাইরে, আমাদের দরজার বাইরে, দরজার বাইরে দাঁড়িয়ে, দরজার বাইরে লোক, দরজায় দাঁড়িয়ে আছে, দরজায় লোক এসেছে, দরজা ভাঙছে, দরজা ভাঙতেছে,
    দরজা ভাঙার চেষ্টা, দরজা ভেঙে ঢুকছে, দরজা ভেঙে ঢুকেছে, দরজা ভেঙে ফেলছে, দরজা ধাক্কাচ্ছে, দরজায় ধাক্কা দিচ্ছে, দরজায় লাথি, জোরে দরজা ধাক্কা,
    গেট ভাঙছে, জানালা ভাঙছে, বাড়ি ঘিরে ফেলেছে, বাসা ঘিরে ফেলেছে, বাড়ি ঘেরাও, বাসা ঘেরাও, ঘরে ঢুকে পড়েছে, বাসায় ঢুকে পড়েছে, বাড়িতে ঢুকে পড়েছে,
    ঘরে ঢোকার চেষ্টা, বাসায় ঢোকার চেষ্টা, বাড়ির বাইরে দাঁড়িয়ে, বাসার নিচে দাঁড়িয়ে, বাইরে দাঁড়িয়ে মারবে, হাতে ছুরি, হাতে চাপাতি, হাতে রামদা,
    হাতে বন্দুক, হাতে পিস্তল, হাতে অস্ত্র, কাছে বন্দুক আছে, কাছে পিস্তল আছে, কাছে ছুরি আছে, কাছে চাপাতি আছে, কাছে অস্ত্র আছে, ছুরি নিয়ে আসছে,
    ছুরি নিয়ে এসেছে, ছুরি নিয়ে দাঁড়িয়ে, ছুরি নিয়ে তাড়া, চাপাতি নিয়ে আসছে, চাপাতি নিয়ে এসেছে, চাপাতি নিয়ে দাঁড়িয়ে, চাপাতি নিয়ে তাড়া,
    রামদা নিয়ে আসছে, রামদা নিয়ে এসেছে, রামদা নিয়ে দাঁড়িয়ে, রামদা নিয়ে তাড়া, বন্দুক নিয়ে আসছে, বন্দুক নিয়ে এসেছে, বন্দুক নিয়ে দাঁড়িয়ে,
    বন্দুক নিয়ে তাড়া, পিস্তল নিয়ে আসছে, পিস্তল নিয়ে এসেছে, পিস্তল নিয়ে দাঁড়িয়ে, পিস্তল নিয়ে তাড়া, অস্ত্র নিয়ে আসছে, অস্ত্র নিয়ে এসেছে,
    অস্ত্র নিয়ে দাঁড়িয়ে, অস্ত্র নিয়ে তাড়া, লাঠি নিয়ে আসছে, লাঠি নিয়ে এসেছে, লাঠি নিয়ে দাঁড়িয়ে, লাঠি নিয়ে তাড়া, গলায় ছুরি, মাথায় বন্দুক,
    মাথায় পিস্তল, ছুরি দেখাচ্ছে, ছুরি মেরেছে, বন্দুক দেখাচ্ছে, পিস্তল দেখাচ্ছে, লোকজন ঘিরে ধরেছে, মব এসেছে, বাইরে মব, মব আসছে, গণপিটুনি দিচ্ছে,
    গণপিটুনি দেবে, গণধোলাই দিচ্ছে, আমার পিছু নিচ্ছে, পিছু নিয়েছে, পিছে পিছে আসছে, পিছন পিছন আসছে, পেছন পেছন আসছে, কেউ ফলো করছে, কেউ অনুসরণ করছে,
    লোক ফলো করছে, ঘরে আটকে রেখেছে, ঘরে আটকে রাখছে, রুমে আটকে রেখেছে, বাসায় আটকে রেখেছে, বাড়িতে আটকে রেখেছে, ঘরে বন্দি করে, ঘরে তালা দিয়ে রেখেছে,
    বাইরে থেকে তালা দিয়ে, তালাবদ্ধ করে রেখেছে, আমি ঘরে বন্দি, আমি আটকা পড়েছি, বের হতে দিচ্ছে না, জিম্মি করেছে, জিম্মি করে রেখেছে, অপহরণ করেছে,
    অপহরণ হয়েছি, কিডন্যাপ করেছে, কিডন্যাপ হয়েছি, মাফিয়া আটকে রেখেছে, মাফিয়ারা আটকে রেখেছে, গেম ঘরে আটকে, গেমঘরে আটকে, আমার ঠিকানা জেনে গেছে,
    গলা টিপে ধরেছে, গলা টিপে মারছে, গলা চেপে ধরেছে, পুলিশ ডাকুন, পুলিশ ডাকেন, পুলিশ ডাকো, পুলিশ পাঠান, পুলিশ মারছে, পুলিশ পেটাচ্ছে, হামলা করছে,
    হামলা চলছে, এখন মারছে, এখনই মারবে, ধরে নিয়ে যাচ্ছে, জোর করে গাড়িতে তুলেছে, জোর করে গাড়িতে তুলছে, জোর করে তুলে নিয়ে, বাঁচান আমাকে,
    বাঁচাও আমাকে, কেউ বাঁচান, লুকিয়ে আছি ওরা, ওরা আসছে মারতে, ওরা খুঁজছে, ওরা এসে গেছে, mere felbe, mere phelbe, maira felbe, maira falaibo,
    mere felte chay, mere felte pare, mere felar humki, khun korbe, khun kore felbe, khun korte chay, khuner humki, pitiye marbe, puriye marbe,
    acid marbe, jibon bipode, jiboner humki, pran nasher humki, ami bipode achi, ami khub bipode, dorjar baire ora, dorjay dariye, dorja bhangche,
    dorja vangche, dorja vangtese, dorja dhakkacche, ghore dhuke poreche, bari ghire feleche, basa ghire feleche, pichu niyeche, pichon pichon asche,
    ghore atke rekheche, basay atke rekheche, room e atke rekheche, ber hote dicche na, police dakun, police pathan, gola tipe dhoreche,
    churi niye asche, bonduk niye asche, ramda niye asche, ghore bondi kore, amake marche, amake marse, amake martese, amake mereche, amake marbe,
    amake marte chay, amake khun, amake jobai, amake khujche, amake khujtese, amake atke rekheche, amake tule niye, amake bachan, amake bachao,
    amader marche, amader marse, amader martese, amader mereche, amader marbe, amader marte chay, amader khun, amader jobai, amader khujche,
    amader khujtese, amader atke rekheche, amader tule niye, amader bachan, amader bachao, amake kopabe, amake khuje peyeche, amake atke rakhse,
    amake bondi kore, amake bedhe rekheche, amake opohoron, amake kidnap, amake jimmi, amake follow korche, amake tara korche, amake akromon,
    amake gola tipe, amake bikri kore, amake guli korbe, amake uddhar koren, amake uddhar korun, বাড়িতে হামলা করেছে, বাড়িতে হামলা হচ্ছে,
    বাড়িতে হামলা হয়েছে, বাসায় হামলা হচ্ছে, বাসায় হামলা করেছে, ক্যাম্পে মারছে, জেলে মারছে, থানায় মারছে
crisis-recent-rape =
    আমারে ধর্ষণ, আমারে ধর্ষন, আমারে রেপ, আমারে বলাৎকার, আমাদের ধর্ষণ, আমাদের ধর্ষন, আমাদের রেপ, আমাদের বলাৎকার, আমাকে ধর্ষণ, আমাকে ধর্ষন, আমাকে রেপ,
    আমাকে গণধর্ষণ, আমাকে গ্যাং রেপ, আমাকে বলাৎকার, আমাকে জোর করে শারীরিক, আমাকে জোর করে চুমু, আমাকে জোর করে নগ্ন, আমাকে জোর করে শুইয়ে,
    আমাকে যৌন নির্যাতন করছে, আমাকে যৌন নিপীড়ন, আমাকে উলঙ্গ করে, আমাকে উলঙ্গ করেছে, আমাকে নগ্ন করে, ধর্ষণ করেছে, ধর্ষণ করছে, ধর্ষণ করসে, ধর্ষণ করেছিল,
    ধর্ষণ করেছিলো, ধর্ষণ করল, ধর্ষণ করলো, ধর্ষণ হয়েছি, ধর্ষণ হয়েছিলাম, ধর্ষন করেছে, ধর্ষন করছে, ধর্ষন করসে, ধর্ষন করেছিল, ধর্ষন করেছিলো, ধর্ষন করল,
    ধর্ষন করলো, ধর্ষন হয়েছি, ধর্ষন হয়েছিলাম, রেপ করেছে, রেপ করছে, রেপ করসে, রেপ করেছিল, রেপ করেছিলো, রেপ করল, রেপ করলো, রেপ হয়েছি, রেপ হয়েছিলাম,
    গণধর্ষণ করেছে, গণধর্ষণ করছে, গণধর্ষণ করসে, গণধর্ষণ করেছিল, গণধর্ষণ করেছিলো, গণধর্ষণ করল, গণধর্ষণ করলো, গণধর্ষণ হয়েছি, গণধর্ষণ হয়েছিলাম,
    বলাৎকার করেছে, বলাৎকার করছে, বলাৎকার করসে, বলাৎকার করেছিল, বলাৎকার করেছিলো, বলাৎকার করল, বলাৎকার করলো, বলাৎকার হয়েছি, বলাৎকার হয়েছিলাম,
    রেপ হয়েছে, আমার রেপ, আমার ধর্ষণ, ধর্ষিত হয়েছি, ধর্ষিতা হয়েছি, ধর্ষণের শিকার হয়েছি, ধর্ষণের শিকার হয়েছিলাম, রেপের শিকার হয়েছি, কাল ধর্ষণ,
    গতকাল ধর্ষণ, গত রাতে ধর্ষণ, কাল রাতে ধর্ষণ, আজ ধর্ষণ, কাল রেপ, গতকাল রেপ, দলবেঁধে ধর্ষণ, দল বেঁধে ধর্ষণ, পালা করে ধর্ষণ, স্বামী ধর্ষণ,
    পুলিশ ধর্ষণ, পথে ধর্ষণ, জেলে ধর্ষণ, জেলে রেপ, ক্যাম্পে ধর্ষণ, লিবিয়ায় ধর্ষণ, দালাল ধর্ষণ, মালিক ধর্ষণ, হুজুর ধর্ষণ, সমকামী বলে ধর্ষণ,
    সমকামী ঠিক করতে ধর্ষণ, ধর্ষণের পর পেটে বাচ্চা, ধর্ষণে গর্ভবতী, ধর্ষণের ফলে গর্ভ, জোর করে সেক্স, জোর করে যৌন, জোর করে শারীরিক সম্পর্ক,
    জোর করে সহবাস, জোর কইরা সেক্স, জোর কইরা যৌন, জোর কইরা শারীরিক সম্পর্ক, জোর কইরা সহবাস, জোরপূর্বক সেক্স, জোরপূর্বক যৌন, জোরপূর্বক শারীরিক সম্পর্ক,
    জোরপূর্বক সহবাস, জবরদস্তি সেক্স, জবরদস্তি যৌন, জবরদস্তি শারীরিক সম্পর্ক, জবরদস্তি সহবাস, ইচ্ছার বিরুদ্ধে সেক্স, ইচ্ছার বিরুদ্ধে যৌন,
    ইচ্ছার বিরুদ্ধে শারীরিক সম্পর্ক, ইচ্ছার বিরুদ্ধে সহবাস, সম্মতি ছাড়া সেক্স, সম্মতি ছাড়া যৌন, সম্মতি ছাড়া শারীরিক সম্পর্ক, সম্মতি ছাড়া সহবাস,
    অনুমতি ছাড়া সেক্স, অনুমতি ছাড়া যৌন, অনুমতি ছাড়া শারীরিক সম্পর্ক, অনুমতি ছাড়া সহবাস, ভয় দেখিয়ে সেক্স, ভয় দেখিয়ে যৌন,
    ভয় দেখিয়ে শারীরিক সম্পর্ক, ভয় দেখিয়ে সহবাস, অজ্ঞান করে সেক্স, অজ্ঞান করে যৌন, অজ্ঞান করে শারীরিক সম্পর্ক, অজ্ঞান করে সহবাস,
    ঘুমের মধ্যে সেক্স করেছে, ঘুমের মধ্যে শারীরিক সম্পর্ক করেছে, ঘুমের মধ্যে ধর্ষণ, জোর করে কাপড় খুলেছে, জোর করে শুয়েছে, জোর করে ঢুকিয়েছে,
    জোর করে মুখে, জোর করে ওরাল, সেক্স করতে বাধ্য, যৌন সম্পর্কে বাধ্য, যৌন সম্পর্ক করতে বাধ্য, শারীরিক সম্পর্কে বাধ্য, শারীরিক সম্পর্ক করতে বাধ্য,
    ইজ্জত নষ্ট করেছে, ইজ্জত নষ্ট করছে, ইজ্জত নিয়েছে, ইজ্জত লুটেছে, ইজ্জত লুটে, সম্ভ্রমহানি করেছে, শ্লীলতাহানি করেছে, শ্লীলতাহানি করছে,
    যৌন নির্যাতন করেছে, যৌন হেনস্থা করেছে, যৌন নিপীড়ন করেছে, যৌন নির্যাতনের শিকার হয়েছি, যৌন নিপীড়নের শিকার, আমার সাথে খারাপ কাজ,
    আমার সঙ্গে খারাপ কাজ, আমার সাথে নোংরা কাজ, আমার সঙ্গে নোংরা কাজ, খারাপ কাজ করেছে আমার, আমার সর্বনাশ করেছে, সর্বনাশ করে দিয়েছে, গায়ে হাত দিয়েছে,
    শরীরে হাত দিয়েছে, গোপনাঙ্গে হাত, যৌনাঙ্গে হাত, লিঙ্গে হাত দিয়েছে, বুকে হাত দিয়েছে, পায়ুপথে ঢুকিয়েছে, নেশা খাইয়ে, কিছু খাইয়ে অজ্ঞান,
    অজ্ঞান করে ধর্ষণ, পানীয়তে কিছু মিশিয়ে, ড্রিংকে কিছু মিশিয়ে, কনডম খুলে ফেলেছে, কারেক্টিভ রেপ, dhorshon koreche, dhorshon korche, dhorshon korse,
    dhorshon korechilo, dhorshon korlo, dhorshon hoyechi, dhorshon hoyechilam, dhorson koreche, dhorson korche, dhorson korse, dhorson korechilo,
    dhorson korlo, dhorson hoyechi, dhorson hoyechilam, dhorshan koreche, dhorshan korche, dhorshan korse, dhorshan korechilo, dhorshan korlo,
    dhorshan hoyechi, dhorshan hoyechilam, rape koreche, rape korche, rape korse, rape korechilo, rape korlo, rape hoyechi, rape hoyechilam,
    balatkar koreche, balatkar korche, balatkar korse, balatkar korechilo, balatkar korlo, balatkar hoyechi, balatkar hoyechilam, amake dhorshon,
    amake dhorson, amake rape, amake balatkar, amake jor kore jouno, amare dhorshon, amare dhorson, amare rape, amare balatkar, amare jor kore jouno,
    amader dhorshon, amader dhorson, amader rape, amader balatkar, amader jor kore jouno, amar rape, jor kore sex, jor kore sharirik, jobordosti sex,
    icchar biruddhe sex, ijjot nosto, ijjat nosto, ijjot luteche, amar sathe kharap kaj, amar sathe nongra kaj, amar sorbonash, gaye hat diyeche,
    shorire hat diyeche, nesha khaiye, jouno nirjaton koreche, kal rate rape, আমি ধর্ষণের শিকার, আমি রেপের শিকার, আমার সাথে জোর করে,
    আমার সঙ্গে জোর করে, জোর করে আমার সাথে, জোর করে আমার সঙ্গে, জোর করে আমার শরীরে, শরীরে জোর করে, জোর করে হাত দিয়েছে, amar sathe jor kore,
    jor kore amar sathe
