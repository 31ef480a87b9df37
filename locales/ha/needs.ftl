### Need words in Hausa (Hausa): the words by which people ask for a category, and the terms of host countries.
### State: draft. Not read by anybody who speaks it natively.

## Urgent safety

crisis-line = layin taimakon gaggawa, layin taimako, lambar taimako, wanda zan yi magana da shi, wani da zan yi magana da shi, ina so in yi magana da wani, inaso nayi magana da wani, ina neman wanda zai saurare ni, wanda zai saurare ni, ina cikin kunci, ina cikin ƙunci, ina cikin matsala, ina cikin damuwa sosai, na kasa jurewa, ba zan iya jurewa ba, layin waya na taimako, lambar taimako ta lgbt, ina cikin mawuyacin hali
    .terms = helpline, hotline, crisis line, mentally aware nigeria, mani nigeria
suicide-prevention = kashe kai, hana kashe kai, taimako kan kashe kai, abokina yana son kashe kansa, kawata tana son kashe kanta, ƙawata tana son kashe kanta, dan’uwana yana so ya kashe kansa, ɗan’uwana yana so ya kashe kansa, ’yata tana so ta kashe kanta, wani yana so ya kashe kansa, yana tunanin kashe kansa, abokina yana so ya mutu, yana cewa zai kashe kansa, layin hana kashe kai, masu son kashe kansu, yana cutar da kansa, tana yanka kanta
    .terms = suicide, suicide prevention, suicidal friend, surpin
domestic-violence = cin zarafi a gida, tashin hankali a gida, rikicin gida, fadan gida, faɗan gida, mijina yana dukana, mijina yana duka na, matata tana dukana, saurayina yana dukana, masoyina yana dukana, iyayena suna dukana, babana yana dukana, ’yan uwana suna dukana, ana dukana a gida, auren dole, za a yi min auren dole, anaso ayi min auren dole, ana tilasta min aure, cin zarafin mata, miji mai duka, kaciyar mata, mijina yana wulakanta ni, mijina yana wulaƙanta ni
    .terms = domestic violence, gbv, gender based violence, forced marriage, fgm, dsva, fida nigeria
sexual-violence = fyade, fyaɗe, fiyade, taimako bayan fyade, taimako bayan fyaɗe, cin zarafin jima’i, cin zarafi na jima’i, cin zarafi ta hanyar lalata, lalata, lalata da yara, fyade ga yara, fyaɗe ga yara, wadda aka yi wa fyade, wadda aka yi wa fyaɗe, wanda aka yi wa fyade, wanda aka yi wa fyaɗe, masu fyade, masu fyaɗe, tsangwama ta jima’i, asibitin fyade, asibitin fyaɗe, ana nemana da lalata a wurin aiki
    .terms = rape, rape crisis, sarc, sexual assault referral centre, mirabel centre, sexual harassment, viol
human-trafficking = safarar mutane, fataucin mutane, safarar mata, safarar yara, masu safarar mutane, aikin dole, aikin bauta, bautar zamani, an tilasta min yin aiki, ana tilasta min aiki, ana tilasta min karuwanci, an tilasta min yin karuwanci, an sayar da ni, an karbe min fasfo, an karɓe min fasfo, ogana ya karbe fasfo dina, ogana ya karɓe fasfo ɗina, madam ta karbe fasfo dina, madam ta karɓe fasfo ɗina, sun rike fasfo dina, sun riƙe fasfo ɗina, masu safara sun rike ni, masu safara sun riƙe ni, aiki ba albashi, ba a bari na in bar aiki, bashin masu safara
    .terms = naptip, human trafficking, trafficking, anltp, esclavage, coxeur
hate-crime = laifin kiyayya, laifin ƙiyayya, harin kiyayya, harin ƙiyayya, an yi min duka saboda ni gay ne, an zage ni saboda ni gay ne, an ci mutuncina saboda yadda nake, kiyayya ga ’yan lgbt, ƙiyayya ga ’yan lgbt, kyamar ’yan luwadi, ƙyamar ’yan luwaɗi, kyamar ’yan daudu, ƙyamar ’yan daudu, kai rahoton laifin kiyayya, kai rahoton laifin ƙiyayya, maganganun kiyayya, maganganun ƙiyayya, zagin ’yan luwadi, zagin ’yan luwaɗi, harin wariyar launin fata
    .terms = hate crime, homophobic attack, hate speech
protection-order = umarnin kariya, umarnin kotu na kariya, takardar kariya daga kotu, umarnin hana kusanta, a hana mijina zuwa kusa da ni, kotu ta hana shi zuwa kusa da ni, a hana tsohon mijina zuwa wurina, tsohon saurayina ya ki barina, tsohon saurayina ya ƙi barina, tsohon mijina yana damuna, kariyar kotu
    .terms = restraining order, protection order, vapp act
child-protection = kare yara, cin zarafin yara, cin zarafin yaro, ana dukan yaro, ana cutar da yaro, yaro yana cikin hadari, yaro yana cikin haɗari, an karbe min yara, an karɓe min yara, an dauke min yara, an ɗauke min yara, sun kwace yarana, yaron da aka yi watsi da shi, azabtar da yara, kai rahoton cin zarafin yaro, hakkin yara, haƙƙin yara, almajirai, auren wuri, auren karamar yarinya, auren ƙaramar yarinya
    .terms = child protection, child abuse, child rights act, unicef
elder-protection = cin zarafin tsofaffi, ana cutar da tsoho, ana cutar da tsohuwa, tsoho da aka yi watsi da shi, cin zarafin nakasassu, cin zarafin naƙasassu, cin zarafin masu nakasa, cin zarafin masu naƙasa, mai kula da ni yana cutar da ni, ana wulakanta tsofaffi, ana wulaƙanta tsofaffi, kare tsofaffi, zargin maita, ana zargina da maita
    .terms = elder abuse, witch camp
missing-family = neman iyalina, ina neman iyalina, ina neman dan’uwana, ina neman ɗan’uwana, ina neman ’yar’uwata, ina neman mamata, ina neman mahaifiyata, ina neman mijina, ina neman matata, ina neman yarana, dan’uwana ya bata, ɗan’uwana ya ɓata, ’yan uwana sun bata, ’yan uwana sun ɓata, mutumin da ya bata, mutumin da ya ɓata, mutanen da suka bata, mutanen da suka ɓata, na rasa iyalina, mun rabu da iyalina, ban san inda iyalina suke ba, na rasa labarin iyalina, gano ’yan uwa
    .terms = red cross, icrc, croix rouge, restoring family links, family tracing
torture-survivors = azabtarwa, an azabtar da ni, an azabtar dani, na sha azaba, an gana min azaba, sun gana min azaba, azabar kurkuku, an azabtar da ni a kurkuku, an azabtar da ni a libya, mutanen da aka azabtar, raunin yaki, raunin yaƙi, firgicin yaki, firgicin yaƙi, taimako bayan azabtarwa, boko haram sun azabtar da ni
    .terms = torture, survivor of torture, war trauma
crime-victim-support = an yi min fashi, ’yan fashi, an yi min sata, anyi min sata, an sace min kaya, an kwace min kaya, an ƙwace min kaya, an damfare ni, damfara, an yi min zamba, an cuce ni, wanda aka yi wa laifi, diyya bayan laifi, sun karbe min kudi da karfi, sun karɓe min kuɗi da ƙarfi, barayi, ɓarayi
    .terms = crime victim, robbery, fraud, scam, yahoo boys
human-rights-defenders = dan fafutuka, ɗan fafutuka, ’yan fafutuka, mai fafutuka, masu kare hakkin dan adam, masu kare haƙƙin ɗan adam, hakkin dan adam, haƙƙin ɗan adam, hakkin bil adama, haƙƙin bil adama, kare hakkin bil adama, kare haƙƙin bil adama, kungiyar kare hakkin dan adam, ƙungiyar kare haƙƙin ɗan adam, take hakkin dan adam, take haƙƙin ɗan adam, take hakkin bil adama, take haƙƙin bil adama, taimako ga ’yan fafutuka, dan jarida da ake yi wa barazana, ɗan jarida da ake yi wa barazana, rubuta take hakki, rubuta take haƙƙi
    .terms = human rights, amnesty, front line defenders, nhrc, activist
evacuation-relocation = guduwa daga kasata, guduwa daga ƙasata, ina so in gudu daga kasata, ina so in gudu daga ƙasata, ina so in bar kasata, ina so in bar ƙasata, inaso na bar kasata, ina so in bar kasar nan, ina so in bar ƙasar nan, a fitar da ni daga kasar nan, a fitar da ni daga ƙasar nan, ku fitar da ni daga kasar, ku fitar da ni daga ƙasar, dole in bar kasar, dole in bar ƙasar, taimako in bar kasa, taimako in bar ƙasa, tserewa daga kasata, tserewa daga ƙasata, ina so in tsere daga kasar, ina so in tsere daga ƙasar, kaura ta gaggawa, ƙaura ta gaggawa, barin kasa saboda hadari, barin ƙasa saboda haɗari, hanyar barin kasa, hanyar barin ƙasa
    .terms = evacuation, rainbow railroad, emergency relocation

## Law and papers

asylum-legal = mafaka, neman mafaka, ina neman mafaka, takardar neman mafaka, lauyan mafaka, lauyan neman mafaka, mai neman mafaka, matsayin dan gudun hijira, matsayin ɗan gudun hijira, an ki ba ni mafaka, an ƙi ba ni mafaka, an hana ni mafaka, an ki bukatata ta mafaka, an ƙi buƙatata ta mafaka, daukaka kara kan mafaka, ɗaukaka ƙara kan mafaka, tambayoyin mafaka, intabiyun mafaka, mafakar siyasa, ina tsoron komawa kasata, ina tsoron komawa ƙasata, ba zan iya komawa kasata ba, ba zan iya komawa ƙasata ba, bazan iya komawa kasata ba, mafaka ga lgbt, mafaka saboda luwadi, mafaka saboda luwaɗi, kariyar kasa da kasa, kariyar ƙasa da ƙasa
    .terms = asylum, asylum lawyer, asylum seeker, asylum interview, refugee status, rsd, asile, demande d’asile, demandeur d’asile, ncfrmi, ghana refugee board
immigration-legal = lauyan shige da fice, shige da fice, hukumar shige da fice, kora daga kasa, kora daga ƙasa, za a kore ni daga kasar, za a kore ni daga ƙasar, za a mayar da ni kasata, za a mayar da ni ƙasata, suna so su mayar da ni kasata, suna so su mayar da ni ƙasata, takardar zama, takardun zama, izinin zama, iznin zama, ba ni da takardu, bani da takardu, bani da takarda, biza, bizata ta kare, bizata ta ƙare, visa ta kare, ina zaune ba takardu, samun takardu
    .terms = immigration, immigration lawyer, visa, deportation, green card, residence permit, titre de séjour, sans papiers
detention-support = an tsare ni a shige da fice, wurin tsare baki, wurin tsare baƙi, sansanin tsare baki, sansanin tsare baƙi, immigration sun kama ni, immigration sun tsare ni, an kama abokina an tsare shi, an tsare mijina, fita daga inda aka tsare ni, ziyarar mutanen da aka tsare, an kama ni a iyaka, an tsare ni a libya, an tsare ni a bakin iyaka, an tsare ni a filin jirgi
    .terms = detention, immigration detention, detention centre
citizenship = zama dan kasa, zama ɗan ƙasa, zama ’yar kasa, zama ’yar ƙasa, takardar zama dan kasa, takardar zama ɗan ƙasa, neman zama dan kasa, neman zama ɗan ƙasa, jarabawar zama dan kasa, jarabawar zama ɗan ƙasa, shaidar zama dan kasa, shaidar zama ɗan ƙasa, ina so in zama dan kasa, ina so in zama ɗan ƙasa, fasfon wannan kasa, fasfon wannan ƙasa, kudin zama dan kasa, kuɗin zama ɗan ƙasa
    .terms = citizenship, naturalization, naturalisation, nationalité
legal-aid = lauya, lauyoyi, lauya kyauta, ina neman lauya, ina bukatar lauya, ina buƙatar lauya, taimakon lauya, taimakon shari’a, taimako kan doka, shawarar lauya, lauya mai sauki, lauya mai sauƙi, hakkina a doka, haƙƙina a doka, shari’a, zan je kotu, ranar zuwa kotu, ina da shari’a a kotu
    .terms = lawyer, free lawyer, legal aid, legal aid council, fida, barrister, avocat
family-law = saki, sakin aure, mijina ya sake ni, ina son saki, neman saki, kashe aure, raba aure, khul’i, rikon yara, riƙon yara, rikon yara bayan saki, riƙon yara bayan saki, kotun iyali, aure, daurin aure, ɗaurin aure, auren jinsi, kudin ciyar da yara, kuɗin ciyar da yara, mijina ya karbe yara, mijina ya karɓe yara
    .terms = divorce, child custody, family court, same sex marriage, divorce lawyer
discrimination = nuna bambanci, ana nuna min bambanci, wariya, ana nuna min wariya, wariyar launin fata, kyamar lgbt, ƙyamar lgbt, ana kyamata, ana ƙyamata, an kore ni daga aiki saboda ni gay ne, an ki karbata saboda ni gay ne, an ƙi karɓata saboda ni gay ne, rashin adalci, tsangwama, ana tsangwamata, daidaito, an hana ni haya saboda yadda nake
    .terms = discrimination, racism, homophobia, transphobia, stigma
workers-rights = ba a biya ni albashi ba, ba a biya ni kudin aiki ba, ba a biya ni kuɗin aiki ba, ogana bai biya ni ba, ogana ya ki biyana, ogana ya ƙi biyana, ina bin ogana albashi, an hana ni albashi, an rike min albashi, an riƙe min albashi, hakkin ma’aikata, haƙƙin ma’aikata, hakkin aiki, haƙƙin aiki, an kore ni daga aiki, an kore ni aiki, ana zaluntata a wurin aiki, na ji ciwo a wurin aiki, hadarin wurin aiki, haɗarin wurin aiki, kungiyar ma’aikata, ƙungiyar ma’aikata, oga yana barazanar kiran immigration, aiki ba tare da biya ba
    .terms = unpaid wages, labour rights, workers rights, trade union, nlc
tenant-rights = kora daga gidan haya, mai gida yana korata, mai gida zai kore ni, mai gidan haya ya kore ni, landlord ya kore ni, landlord zai kore ni, takardar tashi daga gida, notis na tashi, hakkin masu haya, haƙƙin masu haya, hakkin ’yan haya, haƙƙin ’yan haya, matsala da mai gidan haya, mai gida ya canja makulli, an fitar da ni daga gidan haya, mai gida ya kara kudin haya, mai gida ya ƙara kuɗin haya
    .terms = eviction, landlord, tenant rights, rent tribunal
identity-documents = katin shaida, katin dan kasa, katin ɗan ƙasa, takardar haihuwa, shaidar haihuwa, na rasa fasfo, fasfo dina ya bata, fasfo ɗina ya ɓata, na rasa takarduna, takarduna sun bata, takarduna sun ɓata, an sace takarduna, fasfo, sabon fasfo, sabon katin shaida, lasisin tuki, lasisin tuƙi, takardar aure, takardar mutuwa, takardar tafiya, katin ’yan gudun hijira, ba ni da katin shaida
    .terms = id card, nimc, passport, birth certificate, travel document, ghana card, carte d’identité, acte de naissance, national id, nin number, nin slip
name-gender-change = canja suna, canza suna, canja sunana, canza sunana, canja suna a takardu, canja jinsi a takardu, canza jinsi a fasfo, sabon suna a takardu, tsohon sunana a takardu, gyara suna a takarda, gyara jinsi a katin shaida
    .terms = change of name, gender marker, deed poll, affidavit for change of name
family-reunification = kawo iyalina, kawo matata, kawo mijina, kawo yarana, kawo mamata, kawo masoyina, hada iyali, haɗa iyali, haduwa da iyalina, haɗuwa da iyalina, sake haduwa da iyali, sake haɗuwa da iyali, iyalina su zo wurina, matata ta zo wurina, bizar iyali, bizar mata
    .terms = family reunification, family reunion, family visa, regroupement familial
consular-help = ofishin jakadanci, ofishin jakadancin kasata, ofishin jakadancin ƙasata, ofishin jakadancin najeriya, ofishin jakadancin nijar, ofishin jakadancin ghana, jakadanci, jakada, ambasada, embasi, karamin ofishin jakadanci, ƙaramin ofishin jakadanci, sabunta fasfo
    .terms = embassy, consulate, high commission, ambassade, consulat
criminal-defence = an kama ni, ’yan sanda sun kama ni, police sun kama ni, hisba sun kama ni, hisbah ta kama ni, an kama ni saboda ni gay ne, an kama ni saboda luwadi, an kama ni saboda luwaɗi, an kama dan’uwana, an kama ɗan’uwana, an kama abokina, ’yan sanda suna nemana, ina kurkuku, an kai ni kurkuku, ana tuhumata, an tuhume ni da laifi, ana zargina da laifi, an gurfanar da ni a kotu, kudin beli, kuɗin beli, lauyan kare wanda aka tuhuma, neman beli, an hana ni beli
    .terms = arrested, bail, criminal lawyer, public defender, ssmpa, hisbah
reentry-support = na fito daga kurkuku, na fito daga gidan yari, fita daga kurkuku, bayan kurkuku, an sake ni daga kurkuku, tsohon fursuna, tsofaffin fursunoni, fursunoni, taimako bayan gidan yari
    .terms = ex prisoner, probation, correctional service

## A roof

emergency-shelter = wurin kwana, wajen kwana, ina neman wurin kwana, ba ni da wurin kwana, bani da wajen kwana, ban san inda zan kwana ba, inda zan kwana yau, a ina zan kwana, wurin kwana yau da dare, gadon kwana, ina kwana a titi, ba ni da gida, bani da gida, marasa gida, an kore ni daga gida, an fitar da ni daga gida, babu inda zan je, ba ni da inda zan je, bani da inda zanje, wuri mai aminci, wurin fakewa, masauki, masauki na gaggawa
    .terms = shelter, emergency shelter, homeless, safe house, hébergement, sans abri
womens-shelter = gidan mafaka na mata, mafakar mata, wurin kwana na mata, masaukin mata, masaukin mata da yara, gida mai aminci na mata, na gudu daga wurin mijina, na bar mijina ina neman wurin zama, uwa da yara ba su da wurin kwana, mijina ya kore ni daga gida
    .terms = women’s shelter, women shelter, shelter for women
youth-shelter = gidan mafaka na matasa, wurin kwana na matasa, masaukin matasa, iyayena sun kore ni, iyayena sun kore ni daga gida, babana ya kore ni, mahaifina ya kore ni, na gudu daga gida, na gudu daga gidanmu, yaro shi kadai, yaro shi kaɗai, ban kai shekara 18 ba kuma ni kadai ne, ban kai shekara 18 ba kuma ni kaɗai ne, matashi marar gida, an kore ni saboda ni gay ne, an kore ni daga gida saboda lgbt
    .terms = youth shelter, runaway, unaccompanied minor, mineur isolé
lgbtq-housing = gidan lgbt, wurin kwana na lgbt, masaukin lgbt, gidan mafaka na lgbt, gida mai aminci na lgbt, wurin kwana na gay, wurin kwana na ’yan harka, gidan masu harka, wurin zama na trans, gidan trans, masauki ga ’yan gudun hijira na lgbt, wuri mai aminci ga gay, wurin kwana na ’yan madigo, wurin kwana na ’yan maɗigo, wurin zama na lgbt
    .terms = lgbt shelter, lgbt safe house, queer housing, gay shelter
transitional-housing = gidan wucin gadi, wurin zama na wucin gadi, masauki na wucin gadi, gida na ’yan watanni, wurin zama na ’yan watanni, gida kafin in samu nawa, wurin zama na wani lokaci, wurin zama tare da taimako
    .terms = transitional housing, temporary housing
affordable-housing = gida mai arha, gida mai sauki, gida mai sauƙi, haya mai sauki, haya mai sauƙi, haya mai arha, daki mai arha, ɗaki mai arha, daki mai saukin kudi, ɗaki mai sauƙin kuɗi, gidan gwamnati, gidajen gwamnati, gidaje masu saukin kudi, gidaje masu sauƙin kuɗi, gida ga ’yan gudun hijira, karamin gidan haya, ƙaramin gidan haya
    .terms = affordable housing, cheap rent, social housing, low cost housing
housing-advice = neman gida, ina neman gida, ina neman daki, ina neman ɗaki, ina neman haya, neman gidan haya, gidan haya, dakin haya, ɗakin haya, kama haya, ina bukatar gida, ina buƙatar gida, taimako wajen neman gida, shawara kan gida, wurin zama, ina neman wurin zama, dillalin gida
    .terms = housing, housing advice, house agent
rent-help = kudin haya, kuɗin haya, taimakon kudin haya, taimakon kuɗin haya, ba zan iya biyan haya ba, bazan iya biyan kudin haya ba, na kasa biyan haya, biyan kudin gida, biyan kuɗin gida, ana bina kudin haya, ana bina kuɗin haya, bashin haya, kudin gida, kuɗin gida, ajiyar haya, hayata ta kare, hayata ta ƙare, ba ni da kudin haya, ba ni da kuɗin haya
    .terms = rent, rent assistance, rent deposit, caution fee, loyer
mortgage-help = bashin gida, bashin banki na gida, banki zai kwace gidana, banki zai ƙwace gidana, banki zai karbe gidana, banki zai karɓe gidana, zan rasa gidana, na kasa biyan bashin gida, ba zan iya biyan bashin gida ba, za a kwace gidana, za a ƙwace gidana
    .terms = mortgage, foreclosure
utility-help = kudin wuta, kuɗin wuta, kudin lantarki, kuɗin lantarki, biyan kudin wuta, biyan kuɗin wuta, an yanke wuta, an yanke min wuta, an yanke min ruwa, kudin ruwa, kuɗin ruwa, kudin gas, kuɗin gas, kudin nepa, kuɗin nepa, bil na wuta, ba zan iya biyan kudin wuta ba, ba zan iya biyan kuɗin wuta ba, dumama gida, ɗumama gida
    .terms = electricity bill, nepa, phcn, nigelec, gas bill, water bill
furniture = kayan daki, kayan ɗaki, kayan daki kyauta, kayan ɗaki kyauta, kayan gida, katifa, gado da katifa, tukunya, tukwane, kayan kicin, bargo, barguna, kujera, firiji, injin wanki
home-repair = gyaran gida, gyara gidana, rufi yana yoyo, rufin gida ya lalace, gyaran rufi, gyaran famfo, mai gyaran famfo, gyaran kofa, gyaran ƙofa, bango ya tsage, hanyar keken guragu a gida

## Food and things

food = abinci, abinci kyauta, yunwa, ina jin yunwa, inajin yunwa, ba ni da abinci, bani da abinci, babu abinci, ba ni da abin da zan ci, bani da abinda zanci, abincin yara, tallafin abinci, rabon abinci, kayan abinci, ina zan samu abinci, shinkafa da masara, abincin halal
    .terms = food bank, free food, food parcel, food pantry, nourriture
hot-meals = dafaffen abinci, abinci mai zafi, abincin rana kyauta, abincin safe kyauta, abincin dare kyauta, inda zan ci abinci yau, wurin cin abinci kyauta, dafaffen abinci kyauta, abincin sadaka
    .terms = hot meal, soup kitchen, free meal
home-delivered-meals = a kawo min abinci gida, kawo abinci gida, kai abinci gida, abinci ga marasa lafiya a gida, abinci ga tsofaffi a gida, ba zan iya fita neman abinci ba, ba zan iya dafa abinci ba, masu kawo abinci gida
    .terms = meals on wheels, food delivery
food-benefits = katin abinci, kudin abinci, kuɗin abinci, tallafin kudin abinci, tallafin kuɗin abinci, kudin abinci daga gwamnati, kuɗin abinci daga gwamnati, takardar karbar abinci, takardar karɓar abinci, katin rabon abinci, kudin sayen abinci, kuɗin sayen abinci, bocan abinci
    .terms = food stamps, food voucher, wfp, snap, ebt
mother-child-nutrition = abincin jariri, madarar jariri, madarar jarirai, abinci ga mai ciki, abincin mata masu ciki, shayarwa, shayar da nono, taimakon shayarwa, abincin kananan yara, abincin ƙananan yara, tamowa, yarona yana da tamowa, tallafi ga masu shayarwa
    .terms = malnutrition, plumpy nut, breastfeeding, wic
baby-supplies = kayan jarirai, kayan jariri, famfas, pampas, tufafin jariri, rigar jariri, gadon jariri, kwalbar jariri, keken jariri, madarar gwangwani ta jariri, kayan haihuwa, kunzugun jariri
    .terms = pampers, diapers, baby formula, baby clothes
clothing = tufafi, tufafi kyauta, kayan sawa, riguna, kayan sanyi, rigar sanyi, takalmi, takalma, tufafin yara, gwanjo, ina bukatar tufafi, ina buƙatar tufafi, bani da kayan sawa, wando, kaya kyauta, ina neman kaya
    .terms = clothes, free clothes, okrika, winter coat
hygiene = wanka, wurin wanka, inda zan yi wanka, bandaki, banɗaki, bayan gida, wanke kaya, wankin kaya, sabulu, buroshin hakori, buroshin haƙori, makilin, audugar mata, audugar al’ada, fad na mata, tsafta, wurin wanki, yin aski, wurin aski
    .terms = shower, toilet, sanitary pads, laundry
school-supplies = kayan makaranta, jakar makaranta, yunifom, inifom, littattafan makaranta, littafi da biro, fensir, kayan karatu, kudin littattafai, kuɗin littattafai, kwamfutar makaranta
    .terms = school uniform, school bag, school books
holiday-help = kyautar sallah, kayan sallah, abincin sallah, ragon layya, abincin azumi, abincin bude baki, abincin buɗe baki, abincin ramadan, kyautar kirsimeti, kayan kirsimeti, kayan wasan yara, kyauta ga yarana
    .terms = ramadan food, iftar, christmas gifts, eid gifts, tabaski
phone-internet = waya kyauta, layin waya, sim kyauta, katin waya, kudin kati, kuɗin kati, intanet, yanar gizo, wifi kyauta, cajin waya, wayata ta bata, wayata ta ɓata, an sace wayata, an sace min waya, ba ni da waya, bani da waya, babu netwok, wayata ta lalace, kudin data, kuɗin data, sayen data
    .terms = phone, sim card, internet, wifi, airtime, recharge card, mtn, airtel
disaster-relief = ambaliya, ambaliyar ruwa, gobara, gidana ya kone, gidana ya ƙone, gobara ta kona gidana, gobara ta ƙona gidana, girgizar kasa, girgizar ƙasa, guguwa, gidana ya rushe, bala’i, agaji bayan bala’i, iska ta rusa gidana, taimako bayan ambaliya, ruwa ya ci gidana, fari da yunwa
    .terms = flood, disaster relief, nadmo, inondation, nema nigeria

## Money

cash-help = kudi, kuɗi, ina bukatar kudi, ina buƙatar kuɗi, ba ni da kudi, ba ni da kuɗi, bani da kudi, banida kudi, taimakon kudi, taimakon kuɗi, tallafin kudi, tallafin kuɗi, kudin gaggawa, kuɗin gaggawa, agajin kudi, agajin kuɗi, kudi yanzu, kuɗi yanzu, talauci, ba ni da ko sisi, bani da ko kwabo
    .terms = cash, cash assistance, emergency money, financial help, argent
public-benefits = tallafin gwamnati, taimakon gwamnati, kudin gwamnati, kuɗin gwamnati, kudin tallafi, kuɗin tallafi, fansho, tallafin yara, tallafi ga talakawa, tallafin iyali, neman tallafin gwamnati, kudin yara daga gwamnati, kuɗin yara daga gwamnati
    .terms = benefits, welfare, social assistance, n-power, conditional cash transfer
disability-benefits = tallafin nakasassu, tallafin naƙasassu, tallafin masu nakasa, tallafin masu naƙasa, kudin nakasassu, kuɗin naƙasassu, kudin masu nakasa, kuɗin masu naƙasa, ba zan iya aiki saboda rashin lafiya ba, tallafin rashin lafiya, ciwo ya hana ni aiki, fanshon nakasa, fanshon naƙasa
    .terms = disability benefits, disability allowance
unemployment-benefits = tallafin marasa aiki, kudin marasa aiki, kuɗin marasa aiki, na rasa aikina, na rasa aiki, ba ni da aiki, bani da aiki, banida aiki, rashin aiki, rashin aikin yi, marasa aikin yi, tallafi don na rasa aiki
    .terms = unemployment, unemployment benefits, jobless, chômage
veterans-services = tsohon soja, tsofaffin sojoji, tsoffin sojoji, na yi aikin soja, ni tsohon soja ne, fanshon soja, sojan da ya yi ritaya, iyalan sojoji
    .terms = veteran, veterans, ex soldier, legion
debt-advice = bashi, basussuka, ana bina bashi, ina da bashi, ba zan iya biyan bashi ba, bazan iya biyan bashi ba, rance, rancen kudi, rancen kuɗi, karbar bashi, karɓar bashi, masu bina bashi, bashin banki, karayar arziki, yadda zan sarrafa kudi, yadda zan sarrafa kuɗi, kasafin kudi, kasafin kuɗi
    .terms = debt, loan, loan app, loan sharks, dette
tax-help = haraji, biyan haraji, kudin haraji, kuɗin haraji, takardar haraji, taimako kan haraji, mayar da haraji, hukumar haraji, lissafin haraji
    .terms = tax, firs, impôt, tax return
bank-money-transfer = banki, asusun banki, bude asusu, buɗe asusu, bude asusun banki, buɗe asusun banki, akawun na banki, tura kudi, tura kuɗi, aika kudi, aika kuɗi, tura kudi gida, tura kuɗi gida, aika kudi gida, aika kuɗi gida, karbar kudi daga waje, karɓar kuɗi daga waje, canjin kudi, canjin kuɗi, katin banki
    .terms = bank account, opay, palmpay, western union, moneygram, mobile money, momo, send money

## Health

emergency-medical = motar asibiti, motar daukar marasa lafiya, motar ɗaukar marasa lafiya, ambulans, asibiti yanzu, asibitin gaggawa, rashin lafiya ta gaggawa, jini yana zuba, ina zubar da jini, jini ya ki tsayawa, jini ya ƙi tsayawa, bugun zuciya, ba na iya numfashi, bana iya numfashi, ciwon kirji, ciwon ƙirji, ya suma, ta suma, maciji ya sare ni, cizon maciji, ya sha guba, hatsarin mota, na yi hatsari
    .terms = ambulance, emergency room, urgence
primary-care = likita, ina bukatar likita, ina buƙatar likita, ganin likita, dokta, asibiti, karamin asibiti, ƙaramin asibiti, kilinik, cibiyar lafiya, ba ni da lafiya, bani da lafiya, banida lafiya, yarona ba shi da lafiya, yarona bashi da lafiya, rashin lafiya, zazzabi, zazzaɓi, maleriya, malariya, taifod, ciwon kai, ciwon ciki, gwajin jini, ma’aikaciyar jinya, likitan yara, likitan mata, nas a asibiti
    .terms = doctor, clinic, hospital, phc, nurse, malaria, typhoid, centre de santé, docteur
uninsured-care = likita kyauta, asibiti kyauta, ganin likita kyauta, likita ba inshora, ba ni da inshora, bani da inshora, asibiti ba takardu, likita ba takardu, likita ga masu neman mafaka, asibiti mai arha, ba ni da kudin asibiti, ba ni da kuɗin asibiti, bani da kudin asibiti
    .terms = free clinic, free hospital, msf, doctors without borders, médecins sans frontières
health-insurance = inshora, inshorar lafiya, inshorar asibiti, katin inshora, katin lafiya, neman inshora, inshorar yara, rijistar inshora, yadda zan samu inshora
    .terms = health insurance, nhis, nhia, medicaid, assurance maladie
prescription-help = magani, magunguna, magani kyauta, kantin magani, kemis, ina bukatar maganina, ina buƙatar maganina, maganina ya kare, maganina ya ƙare, magani ya kare, magani ya ƙare, ba zan iya sayen magani ba, ba ni da kudin magani, ba ni da kuɗin magani, bani da kudin magani, kudin magani, kuɗin magani, takardar magani, insulin, keken guragu, sandar guragu
    .terms = pharmacy, chemist, medicine, prescription, pharmacie, wheelchair
dental-care = hakori, haƙori, hakora, haƙora, likitan hakori, likitan haƙori, ciwon hakori, ciwon haƙori, hakorina yana ciwo, haƙorina yana ciwo, cire hakori, cire haƙori, hakori ya karye, haƙori ya karye, asibitin hakori, asibitin haƙori, kumburin dasashi
    .terms = dentist, toothache, dentiste
eye-care = idanu, likitan ido, ciwon ido, asibitin ido, tabarau, gilashin ido, ba na gani sosai, bana gani sosai, gwajin ido, makaho, makanta, yanar ido
    .terms = glasses, eye doctor, optician, cataract
hearing-care = kunne, likitan kunne, ciwon kunne, kurma, kurame, ba na ji sosai, kunnena ba ya ji, na’urar ji, harshen kurame, yaren kurame, gwajin kunne, taimako ga kurame
    .terms = deaf, hearing aid, sign language, ear doctor
vaccination = rigakafi, riga kafi, allurar rigakafi, allurar yara, allurar jarirai, rigakafin yara, rigakafin korona, rigakafin foliyo, rigakafin polio, rigakafin kyanda, rigakafin ƙyanda, rigakafin sankarau, rigakafin sanƙarau, katin rigakafi
    .terms = vaccine, vaccination, immunization, polio, covid vaccine, hepatitis vaccine, mpox vaccine
hiv-testing = gwajin hiv, gwajin kanjamau, gwajin ƙanjamau, gwajin sida, auna hiv, gwajin hiv kyauta, gwajin hiv a asirce, ina so in yi gwajin hiv, inaso nayi gwajin hiv, inda ake gwajin hiv, gwada kai don hiv, gwajin jini na hiv, gwajin cuta mai karya garkuwar jiki
    .terms = hiv test, hiv testing, hiv self test, hct, vct, dépistage vih
hiv-care = hiv, kanjamau, ƙanjamau, ina da hiv, ina da kanjamau, ina da ƙanjamau, ina dauke da hiv, ina ɗauke da hiv, ina dauke da kanjamau, ina ɗauke da ƙanjamau, ina rayuwa da hiv, cutar hiv, cutar kanjamau, cutar ƙanjamau, cuta mai karya garkuwar jiki, sida, maganin hiv, maganin kanjamau, maganin ƙanjamau, maganin hiv ya kare, maganin hiv ya ƙare, masu hiv, masu dauke da hiv, masu ɗauke da hiv, asibitin hiv
    .terms = aids, arv, art clinic, antiretroviral, pepfar, vih, nepwhan, hiv positive
hiv-prevention = prep, pep, kwaroron roba, kororon roba, kwandom, kwandom kyauta, kwandom ya fashe, kwaroron roba ya fashe, jima’i ba kwandom, jima’i ba tare da kariya ba, rigakafin hiv, kariya daga hiv, kariya daga kanjamau, kariya daga ƙanjamau, maganin hana kamuwa da hiv, maganin kariya daga hiv, ina tsoron na kamu da hiv
    .terms = condom, condoms, hiv prevention, condom broke, préservatif
sti-testing = cututtukan jima’i, ciwon sanyi, maganin ciwon sanyi, gwajin ciwon sanyi, cutar sanyi, tunjere, gonoriya, zafi wajen fitsari, fitsari da zafi, kuraje a gabana, kuraje a al’aura, ruwa yana fita daga gabana, ciwon hanta b, kyandar biri, ƙyandar biri, infeshon
    .terms = sti, std, sti test, gonorrhea, syphilis, hepatitis, mpox
pregnancy-test = gwajin ciki, gwajin juna biyu, ko ina da ciki, ban sani ba ko ina da ciki, ina tsammanin ina da ciki, batan wata, ɓatan wata, na yi batan wata, na yi ɓatan wata, al’adata ta makara, ban ga al’ada ba, cikin da ban shirya ba
    .terms = pregnancy test, missed period, unwanted pregnancy
pregnancy-care = ina da ciki, juna biyu, ina da juna biyu, mai ciki, mata masu ciki, kula da mai ciki, awon ciki, zuwa awo, asibitin masu ciki, ungozoma, haihuwa, zan haihu, nakuda, naƙuda, nakuda ta kama ni, naƙuda ta kama ni, bayan haihuwa, hoton ciki, asibitin haihuwa
    .terms = pregnant, antenatal, maternity, midwife, sage femme, anc clinic
contraception = hana daukar ciki, hana ɗaukar ciki, hana haihuwa, tsarin iyali, tazarar haihuwa, maganin hana ciki, kwayar hana daukar ciki, ƙwayar hana ɗaukar ciki, allurar tsarin iyali, ba na so in yi ciki, bana so na dauki ciki, maganin hana ciki na gaggawa, robar hana daukar ciki, robar hana ɗaukar ciki, faston hana ciki
    .terms = family planning, postinor, contraception, birth control, iud, emergency pill, contraceptive implant
abortion-care = zubar da ciki, zubda ciki, ina so in zubar da ciki, inaso na zubar da ciki, cire ciki, ina so a cire min ciki, maganin zubar da ciki, kwayar zubar da ciki, ƙwayar zubar da ciki, ba na son wannan ciki, bana son cikin nan, inda ake zubar da ciki
    .terms = abortion, abortion pills, misoprostol, avortement, msi
gender-affirming-care = hormones, maganin hormones, hormones dina sun kare, hormones ɗina sun ƙare, allurar hormones, sauya jinsi, canja jinsi, canza jinsi, tiyatar sauya jinsi, tiyatar canja jinsi, likitan trans, asibitin trans, lafiyar trans, ina so in zama mace, ina so in zama namiji, inaso na zama mace, inaso na zama namiji, tiyatar kirji ta trans, tiyatar ƙirji ta trans, ina so in sauya jikina
    .terms = hrt, testosterone, estrogen, gender clinic, trans doctor, hormone therapy, gender affirming care, top surgery
mental-health = lafiyar kwakwalwa, lafiyar ƙwaƙwalwa, likitan kwakwalwa, likitan ƙwaƙwalwa, damuwa, ina cikin damuwa, ciwon damuwa, bakin ciki, baƙin ciki, bakin ciki ya yi min yawa, baƙin ciki ya yi min yawa, tashin hankali, fargaba, firgita, mugayen mafarkai, mafarki mai ban tsoro, ba na iya barci, bana iya bacci, rashin barci, ina jin muryoyi, mai ba da shawara, tunani ya yi min yawa, tabin hankali, taɓin hankali, an yi min rukiyya saboda ni gay ne, an yi min ruƙiyya saboda ni gay ne, ana so a warkar da ni daga luwadi, ana so a warkar da ni daga luwaɗi, an kai ni wurin malam saboda luwadi, an kai ni wurin malam saboda luwaɗi
    .terms = depression, anxiety, therapist, psychologist, psychiatrist, counselling, trauma, ptsd, mental health, conversion therapy
grief-support = rasuwa, rasuwar masoyi, mamata ta rasu, mahaifiyata ta rasu, mahaifina ya rasu, babana ya rasu, mijina ya rasu, matata ta rasu, dana ya rasu, ɗana ya rasu, abokina ya rasu, masoyina ya rasu, makoki, zaman makoki, ta’aziyya, rashin masoyi
    .terms = grief, bereavement, deuil
anger-management = fushi, fushina ya yi yawa, ina yawan fushi, kame fushi, ba na iya kame fushina, ina dukan matata, ina dukan yarana, ina dukan masoyina, ina cutar da iyalina, ina so in daina duka, zafin rai, zafin zuciya
    .terms = anger management
substance-use = kwaya, ƙwaya, kwayoyi, ƙwayoyi, shan kwaya, shan ƙwaya, miyagun kwayoyi, miyagun ƙwayoyi, shan miyagun kwayoyi, shan miyagun ƙwayoyi, daina shan kwaya, daina shan ƙwaya, ina so in daina kwaya, ina so in daina ƙwaya, jarabar kwaya, jarabar ƙwaya, shaye-shaye, daina shaye-shaye, maganin shaye-shaye, tabar wiwi, wiwi, kodin, hodar iblis, sholisho, dan kwaya, ɗan ƙwaya, na kasa daina kwaya, na kasa daina ƙwaya
    .terms = drugs, drug addiction, addiction, rehab, ndlea, codeine, cocaine, meth, chemsex, drogue, rohypnol
detox = fitar da kwaya daga jiki, fitar da ƙwaya daga jiki, wanke jiki daga kwaya, wanke jiki daga ƙwaya, daina kwaya a asibiti, daina ƙwaya a asibiti, ciwon daina kwaya, ciwon daina ƙwaya, jikina yana rawa idan ban sha kwaya ba, jikina yana rawa idan ban sha ƙwaya ba, alamun daina kwaya, alamun daina ƙwaya, jikina yana rawa saboda kwaya, jikina yana rawa saboda ƙwaya, daina giya a asibiti
    .terms = detox, withdrawal, withdrawal symptoms
alcohol-help = giya, barasa, shan giya, shan barasa, daina shan giya, ina so in daina giya, inaso na daina shan giya, mashayi, mashayin giya, ina shan giya da yawa, mijina yana shan giya, babana yana shan giya, burkutu, jarabar giya
    .terms = alcohol, alcoholic, alcoholics anonymous, alcool
opioid-treatment = tramadol, taramol, tiramol, jarabar tramadol, daina tramadol, na kasa daina tramadol, heroin, hodar heroin, methadone, jarabar maganin ciwo, buprenorphine
    .terms = tramol, opioids, methadone clinic, suboxone, fentanyl
harm-reduction = allura mai tsabta, sabuwar allura, musayar allura, sirinji, sirinji mai tsabta, sirinji kyauta, naloxone, ya sha kwaya fiye da kima, ya sha ƙwaya fiye da kima, rage illar kwaya, rage illar ƙwaya, shan kwaya ba tare da hadari ba, shan ƙwaya ba tare da haɗari ba, gwada kwaya, gwada ƙwaya
    .terms = overdose, needle exchange, clean needles, syringes, narcan, harm reduction
smoking-cessation = daina taba, daina shan taba, shan taba, taba sigari, sigari, daina sigari, ina so in daina taba, shisha, daina shisha, jarabar taba
    .terms = stop smoking, quit smoking, cigarettes, vape
gambling-help = caca, yin caca, daina caca, cacar kwallo, cacar ƙwallo, jarabar caca, ina so in daina caca, na rasa kudi a caca, na rasa kuɗi a caca, wasan caca, na kasa daina caca
    .terms = gambling, betting, bet9ja, sports betting, casino
disability-services = nakasa, naƙasa, nakasassu, naƙasassu, masu nakasa, masu naƙasa, mai nakasa, mai naƙasa, gurgu, guragu, yaro mai nakasa, yaro mai naƙasa, ina da nakasa, ina da naƙasa, taimako ga nakasassu, taimako ga naƙasassu, masu bukata ta musamman, masu buƙata ta musamman, ba na iya tafiya, bana iya tafiya, yarona ba ya iya tafiya
    .terms = disability, disabled, special needs, jonapwd, handicap
autism-services = galhanga, galahanga, cutar galhanga, autism, otizim, yaro mai autism, yarona yana da autism, yarona yana da galhanga, ina da autism, mai galhanga
    .terms = autistic, adhd, asperger
physical-therapy = fisiyo, motsa jiki na magani, ciwon baya, ciwon gwiwa, karaya, dorin karaya, ɗorin karaya, mai dori, mai ɗori, kafar roba, ƙafar roba, hannun roba, an yanke min kafa, an yanke min ƙafa, koyon tafiya, shanyewar jiki, mutuwar barin jiki, mutuwar ɓarin jiki
    .terms = physiotherapy, physio, prosthesis, stroke physio
chronic-illness = cutar daji, ciwon daji, ciwon kansa, sankara, ciwon suga, ciwon sukari, hawan jini, ciwon zuciya, ciwon koda, ciwon ƙoda, wankin koda, wankin ƙoda, farfadiya, farfaɗiya, ciwon asma, asma, sikila, tarin fuka, ciwon tibi, ciwo na dogon lokaci, doguwar rashin lafiya
    .terms = cancer, diabetes, hypertension, kidney, sickle cell, asthma, epilepsy, tuberculosis, tb
eating-nutrition = rashin cin abinci, ba na iya cin abinci, bana iya cin abinci, rage kiba, rage ƙiba, kiba, ƙiba, rage nauyi, abinci mai gina jiki, shawara kan abinci, ina amai bayan na ci, ramewa, na rame sosai, masanin abinci
    .terms = nutrition, eating disorder, lose weight, dietician
home-care = kula da marar lafiya a gida, jinya a gida, nas a gida, mai kula da mahaifiyata, mai kula da mamata, mai kula da ni a gida, ina jinyar mijina, ina jinyar mahaifina, ina jinyar mamata, mai jinya, kula da majinyaci
    .terms = home care, home nurse, caregiver
nursing-home = gidan tsofaffi, gidan kula da tsofaffi, wurin kula da tsofaffi, inda za a kula da tsoho, wurin tsofaffi da rana, masaukin tsofaffi, gidan dattawa, gidan kulawa
    .terms = nursing home, old people home, care home
hospice = mamata tana gab da mutuwa, mahaifina yana gab da mutuwa, mahaifiyata tana bakin mutuwa, ciwon ajali, ciwon da ba ya warkewa, rashin lafiyar da ba ta warkewa, kula da mai gab da mutuwa, jinyar ajali, kulawa a karshen rayuwa, kulawa a ƙarshen rayuwa
    .terms = hospice, palliative care, end of life care
medical-transport = mota zuwa asibiti, a kai ni asibiti, mai kai ni asibiti, yadda zan je asibiti, kudin mota zuwa asibiti, kuɗin mota zuwa asibiti, ba ni da kudin mota zuwa asibiti, ba ni da kuɗin mota zuwa asibiti, mai kai ni wurin likita, babur zuwa asibiti, jigilar marasa lafiya
    .terms = ride to hospital, medical transport
funeral-help = jana’iza, kudin jana’iza, kuɗin jana’iza, taimakon jana’iza, binne mamaci, binne mahaifina, binne mahaifiyata, makabarta, maƙabarta, kabari, likkafani, kai gawa gida, mayar da gawa gida, sallar gawa, kudin binnewa, kuɗin binnewa, binne gawa
    .terms = funeral, burial, bury, enterrement

## Work and learning

job-search = aiki, neman aiki, ina neman aiki, samun aiki, ina bukatar aiki, ina buƙatar aiki, aikin yi, inda zan samu aiki, ina zan samu aiki, rubuta cv, aikin lebura, lebura, aiki ga ’yan gudun hijira, intabiyun aiki, takardar neman aiki, guraben aiki
    .terms = job, jobs, find work, cv, vacancy, travail, emploi
job-training = koyon sana’a, koyon aiki, koyon dinki, koyon ɗinki, koyon kafinta, koyon walda, koyon girki, makarantar koyon sana’a, horon aiki, koyon aikin hannu, koyon aikin jinya, kwas na aiki, koyan sana’a
    .terms = skill acquisition, vocational training, apprenticeship, nde, itf, formation professionnelle
work-permit = izinin aiki, iznin aiki, takardar izinin aiki, ba ni da izinin aiki, bani da izinin aiki, zan iya yin aiki a nan, bizar aiki, yin aiki ba takardu, hakkin yin aiki, haƙƙin yin aiki, masu neman mafaka za su iya aiki
    .terms = work permit, work visa, cerpac, permis de travail
business-support = fara kasuwanci, kasuwanci, jari, jarin kasuwanci, ina neman jari, bude shago, buɗe shago, kananan sana’o’i, ƙananan sana’o’i, bashin kasuwanci, rancen kasuwanci, sana’ar kaina, karamin kasuwanci, ƙaramin kasuwanci, sayar da kayana
    .terms = small business, start a business, microfinance, smedan, commerce
language-classes = koyon turanci, koyan turanci, koyon faransanci, koyon larabci, koyon jamusanci, koyon italiyanci, koyon harshe, koyon yare, ajin turanci, darasin turanci, ina so in koyi turanci, inaso na koyi turanci, kwas na turanci, ina so in iya turanci
    .terms = english class, learn english, esl, esol, learn french, cours de français
adult-education = ilimin manya, yaki da jahilci, yaƙi da jahilci, makarantar manya, koyon karatu, koyon karatu da rubutu, ban iya karatu ba, ban iya rubutu ba, komawa makaranta, gama makaranta, gama sakandare, karatun dare, ban yi makaranta ba
    .terms = adult education, literacy class, evening school, alphabétisation
computer-classes = koyon kwamfuta, koyon komfuta, koyan kwamfuta, ajin kwamfuta, darasin kwamfuta, kwas na kwamfuta, yadda ake amfani da kwamfuta, koyon intanet, makarantar kwamfuta
    .terms = computer class, computer training, coding, ict
school-enrolment = makaranta, makarantar yarana, makarantar yara, sa yarona a makaranta, saka yara a makaranta, yarona ba ya zuwa makaranta, rijistar makaranta, shiga makaranta, gurbin makaranta, firamare, sakandare, kudin makaranta, kuɗin makaranta, makarantar yaran ’yan gudun hijira
    .terms = school, primary school, secondary school, school fees, ubec, école
higher-education = jami’a, karatun jami’a, sikolashif, tallafin karatu, kwaleji, digiri, takardar digirina, amincewa da takarduna na karatu, karatu a kasar waje, karatu a ƙasar waje, karatu a waje, lamunin karatu, satifiket dina, satifiket ɗina
    .terms = university, scholarship, college, polytechnic, dafi, jamb, waec, neco, université, bourse
childcare = kula da yara, kula da yarona, mai kula da yaro, wurin barin yaro, wurin ajiye yara, renon yara, mai raino, ’yar raino, kula da jariri ina aiki, wurin kula da yara da rana
    .terms = daycare, creche, nanny, childcare, crèche
childcare-costs = kudin kula da yara, kuɗin kula da yara, kudin renon yara, kuɗin renon yara, kudin mai raino, kuɗin mai raino, ba zan iya biyan mai raino ba, kula da yara kyauta, tallafin renon yara, taimakon kudin raino, taimakon kuɗin raino, renon yara mai arha
    .terms = pay for childcare, free childcare
early-education = nasare, nasari, makarantar nazare, makarantar kananan yara, makarantar ƙananan yara, karatun kananan yara, karatun ƙananan yara, ilimin kananan yara, ilimin ƙananan yara, fara karatun yaro, kindagaten, karatun nazare
    .terms = nursery school, kindergarten, preschool, maternelle
youth-programs = shirin matasa, shirye-shiryen matasa, kungiyar matasa, ƙungiyar matasa, kulob na matasa, ayyukan matasa, cibiyar matasa, wasannin yara, bayan makaranta, jagora ga matashi, taimako da homework, sansanin yara, abin yi ga yara
    .terms = youth club, after school, summer camp, mentoring

## People

lgbtq-community = lgbt, lgbtq, lgbtqi, gay, ni gay ne, lesbian, ni lesbian ce, bisexual, ni bisexual ne, ni bisexual ce, queer, luwadi, luwaɗi, dan luwadi, ɗan luwaɗi, ni dan luwadi ne, ni ɗan luwaɗi ne, ’yan luwadi, ’yan luwaɗi, madigo, maɗigo, ’yar madigo, ’yar maɗigo, ni ’yar madigo ce, ni ’yar maɗigo ce, ’yan madigo, ’yan maɗigo, dan daudu, ɗan daudu, ’yan daudu, ni dan daudu ne, ni ɗan daudu ne, dan harka, ɗan harka, ’yan harka, masu harka, ni dan harka ne, ni ɗan harka ne, soyayyar jinsi daya, soyayyar jinsi ɗaya, masu son jinsi daya, masu son jinsi ɗaya, ni namiji ne ina son maza, ni mace ce ina son mata, mata maza, kungiyar lgbt, ƙungiyar lgbt, cibiyar lgbt, ’yan gudun hijira na lgbt, al’ummar lgbt, ƴan daudu, mata masu son mata
    .terms = homo, homosexual, homosexuel, intersex, msm, khunsa, tiers nigeria, icarh, wher initiative, bisi alimi foundation, rightify ghana, lgbt rights ghana, sogiesc
lgbtq-youth = matasan lgbt, matashi gay, matasa ’yan lgbt, kungiyar matasan lgbt, ƙungiyar matasan lgbt, ina da shekara 16 kuma ni gay ne, ana tsangwamata a makaranta saboda ni gay ne, ana zagina a makaranta saboda yadda nake, matasan trans, ni matashi ne kuma ni gay ne, ni yarinya ce kuma ni lesbian ce
    .terms = lgbt youth, gay youth, gay teenager
trans-community = trans, mutanen trans, mace trans, namiji trans, ni trans ne, ni trans ce, kungiyar trans, ƙungiyar trans, taimakon trans, ni mace ce a zuciyata, ni namiji ne a zuciyata, an haife ni namiji amma ni mace ce, an haife ni mace amma ni namiji ne, ’yan trans, mai sauya jinsi, wanda ya sauya jinsi, wadda ta sauya jinsi
    .terms = transgender, trans woman, trans man, non binary, nonbinary, transgenre
refugee-services = ’yan gudun hijira, dan gudun hijira, ɗan gudun hijira, ’yar gudun hijira, gudun hijira, ni dan gudun hijira ne, ni ɗan gudun hijira ne, ni ’yar gudun hijira ce, sansanin ’yan gudun hijira, taimako ga ’yan gudun hijira, taimakon ’yan gudun hijira, masu gudun hijira, rijista da unhcr, rajista da unhcr, hukumar ’yan gudun hijira, sabon dan gudun hijira, sabon ɗan gudun hijira, kungiyar taimakon ’yan gudun hijira, ƙungiyar taimakon ’yan gudun hijira
    .terms = refugee, refugees, unhcr, hcr, idp, idp camp, refugee camp, réfugié, irc, nrc, agadez
resettlement = kasa ta uku, ƙasa ta uku, kaura zuwa kasa ta uku, ƙaura zuwa ƙasa ta uku, sake tsugunarwa, sake tsugunar da ’yan gudun hijira, tsugunar da ni a wata kasa, tsugunar da ni a wata ƙasa, zuwa kanada a matsayin dan gudun hijira, zuwa kanada a matsayin ɗan gudun hijira, zuwa amurka a matsayin dan gudun hijira, zuwa amurka a matsayin ɗan gudun hijira, a kai ni kanada, intabiyun resettlement, neman sponsor, mai daukar nauyin zuwa kanada, mai ɗaukar nauyin zuwa kanada
    .terms = resettlement, sponsorship, private sponsorship, third country, etm, réinstallation
migrant-community = bakin haure, baƙin haure, mai kaura, mai ƙaura, masu kaura, masu ƙaura, ’yan ci rani, dan ci rani, ɗan ci rani, mutanen kasata, mutanen ƙasata, ’yan kasarmu, ’yan ƙasarmu, kungiyar hausawa, ƙungiyar hausawa, hausawa, kungiyar ’yan najeriya, ƙungiyar ’yan najeriya, kungiyar ’yan nijar, ƙungiyar ’yan nijar, sabon bako, sabon baƙo, bako a kasa, baƙo a ƙasa, kungiyar baki, ƙungiyar baƙi, zango
    .terms = migrant, migrants, immigrants, diaspora, zongo, nigerian community, hausa community
farmworker-services = aikin gona, aikin noma, ma’aikacin gona, ma’aikatan gona, leburan gona, girbi, tsinkar tumatir, tsinkar ’ya’yan itace, kwadagon gona, ƙwadagon gona, dan kwadago a gona, ɗan ƙwadago a gona
    .terms = farm worker, farm work, seasonal worker
sex-worker-support = karuwanci, karuwa, karuwai, sana’ar jima’i, mai sana’ar jima’i, masu sana’ar jima’i, ina yin karuwanci, barin karuwanci, ina so in bar karuwanci, ina sayar da jikina, sayar da jiki, mata masu zaman kansu, mace mai zaman kanta, gidan karuwai
    .terms = sex work, sex worker, sex workers, prostitution, ashawo
interpretation = tafinta, tafintoci, mai fassara, fassara, fassarar takardu, fassara takardu, ina bukatar tafinta, ina buƙatar tafinta, tafinta na hausa, ba na jin turanci, bana jin turanci, ban iya turanci ba, bana jin faransanci, wanda yake jin hausa
    .terms = interpreter, translator, translation, hausa interpreter, traducteur, interprète
transport = sufuri, kudin mota, kuɗin mota, kudin bas, kuɗin bas, tikitin bas, tikitin jirgi, motar bas, bas kyauta, jirgin kasa, jirgin ƙasa, keke, babur, yadda zan je can, motar haya, tasi, ba ni da kudin mota, ba ni da kuɗin mota, bani da kudin mota
    .terms = transport, bus, bus ticket, transport fare, okada, keke napep, taxi
senior-services = tsoho, tsohuwa, tsofaffi, dattawa, taimako ga tsofaffi, ni tsoho ne ni kadai, ni tsoho ne ni kaɗai, ni tsohuwa ce ni kadai, ni tsohuwa ce ni kaɗai, na tsufa, kungiyar tsofaffi, ƙungiyar tsofaffi, mahaifiyata tsohuwa ce, kula da tsofaffi
    .terms = elderly, old people, seniors
parenting = tarbiyya, tarbiyyar yara, taimako ga iyaye, renon yaro, uwa ita kadai, uwa ita kaɗai, uba shi kadai, uba shi kaɗai, ina renon yara ni kadai, ina renon yara ni kaɗai, yarona ba ya jin magana, yarona baya jin magana, sabuwar uwa, koyon renon yara
    .terms = parenting, single mother, single parent
family-support = matsalar iyali, matsalolin iyali, matsalar aure, matsala da mijina, matsala da iyayena, rigima da iyayena, shawarar aure, sulhun ma’aurata, dana gay ne, ɗana gay ne, dana dan luwadi ne, ɗana ɗan luwaɗi ne, ’yata lesbian ce, ’yata ’yar madigo ce, ’yata ’yar maɗigo ce, yarona trans ne, taimako ga iyalina
    .terms = family counselling, marriage counselling, social worker
adoption-foster = daukar yaro, ɗaukar yaro, daukar da, ɗaukar ɗa, rikon maraya, riƙon maraya, marayu, maraya, gidan marayu, daukar marayu, ɗaukar marayu, ba da yaro riko, ba da yaro riƙo, rikon dan wani, riƙon ɗan wani, yaron riko, yaron riƙo
    .terms = adoption, foster care, orphanage
support-groups = kungiyar taimakon juna, ƙungiyar taimakon juna, kungiyar tallafi, ƙungiyar tallafi, tallafa wa juna, mutane irina, mutane kamar ni, masu matsala irin tawa, haduwa da mutane irina, haɗuwa da mutane irina, magana da wadanda suka sha irin haka, magana da waɗanda suka sha irin haka, kungiyar tattaunawa, ƙungiyar tattaunawa
    .terms = support group, peer support
community-center = cibiyar al’umma, cibiyar jama’a, dakin taro, ɗakin taro, wurin taro, wurin zama da rana, wurin hutawa, cibiyar unguwa, wurin haduwa, wurin haɗuwa, dandali
    .terms = community centre, community center, drop in centre
spiritual-support = masallaci, coci, majami’a, liman, limami, malami, fasto, sallah, inda zan yi sallah, addu’a, addini, addini da luwadi, addini da luwaɗi, musulmi gay, musulmi ’yan lgbt, cocin da yake karbar lgbt, cocin da yake karɓar lgbt, masallacin da yake karbar lgbt, masallacin da yake karɓar lgbt
    .terms = mosque, church, imam, pastor, inclusive mosque, gay church
recreation = wasanni, wasa, kwallon kafa, ƙwallon ƙafa, kwallo, ƙwallo, laburare, dakin karatu, ɗakin karatu, kida, kiɗa, waka, waƙa, rawa, gidan kayan tarihi, motsa jiki, nishadi, nishaɗi, yin iyo, koyon iyo
    .terms = sports, football, library, gym, music
volunteering = aikin sa kai, sa kai, dan sa kai, ɗan sa kai, ina so in taimaka, ina so in taimaki mutane, taimakon mutane, bayar da gudummawa, gudummawa, gudunmawa, ba da jini, ba da tufafi, karbar dan gudun hijira a gidana, karɓar ɗan gudun hijira a gidana
    .terms = volunteer, volunteering, donate
mail-storage = adireshi, adireshin wasika, adireshin wasiƙa, ba ni da adireshi, bani da adireshi, ina bukatar adireshi, ina buƙatar adireshi, akwatin gidan waya, akwatin wasika, akwatin wasiƙa, karbar wasika, karɓar wasiƙa, ajiyar kaya, wurin ajiye kaya, ajiye jakata, ajiye kayana
    .terms = postal address, po box, luggage storage, locker
pet-help = karena, kare na, kyanwata, magena, dabba, dabbobi, likitan dabbobi, asibitin dabbobi, abincin kare, wurin kwana tare da karena
    .terms = my dog, my cat, pets, animal doctor
information-referral = ina zan samu taimako, a ina zan samu taimako, wa zai taimake ni, wa zai taimaka min, ban san inda zan je ba, ina zan je, inda ake samun taimako, taimako kusa da ni, jerin kungiyoyi, jerin ƙungiyoyi, neman taimako, ina neman taimako, ina bukatar taimako, ina buƙatar taimako, ku taimake ni, a taimake ni, don allah ku taimaka min
    .terms = where to get help, help near me, who can help me
government-office = ofishin gwamnati, karamar hukuma, ƙaramar hukuma, ’yan sanda, ofishin ’yan sanda, caji ofis, ma’aikatar gwamnati, ofishin immigration, gidan waya, ofishin haraji, mai unguwa, hakimi, fadar sarki, ofishin zabe, ofishin zaɓe, zuwa kotu
    .terms = police station, local government, secretariat, mairie, préfecture, police office

## In crisis

crisis-self-harm =
    ina so in mutu, ina so na mutu, inaso in mutu, inaso na mutu, ina son in mutu, ina son na mutu, inason in mutu, inason na mutu, na fi son in mutu,
    na fi son na mutu, nafi son in mutu, nafi son na mutu, na so in mutu, na so na mutu, naso in mutu, naso na mutu, ina fatan in mutu,
    ina fatan na mutu, ina addu’ar in mutu, ina addu’ar na mutu, ina rokon in mutu, ina roƙon in mutu, ina rokon na mutu, ina roƙon na mutu,
    son mutuwa, inaso mutuwa, inason mutuwa, fatan mutuwa, neman mutuwa, rokon mutuwa, roƙon mutuwa, marmarin mutuwa, gara in mutu, gara na mutu,
    gwara in mutu, gwara na mutu, gwamma in mutu, gwamma na mutu, gwanda in mutu, gwanda na mutu, dama in mutu, dama na mutu, da ma in mutu,
    da ma na mutu, inama in mutu, inama na mutu, ina ma in mutu, ina ma na mutu, gara mutuwa, gwara mutuwa, gwamma mutuwa, gwanda mutuwa,
    dama ba a haife ni ba, dama ban zo duniya ba, dama ba a haifeni ba, da ma ba a haife ni ba, da ma ban zo duniya ba, da ma ba a haifeni ba,
    inama ba a haife ni ba, inama ban zo duniya ba, inama ba a haifeni ba, ina ma ba a haife ni ba, ina ma ban zo duniya ba, ina ma ba a haifeni ba,
    ba na so in rayu, bana so in rayu, bana so na rayu, ba na son rayuwa, bana son rayuwa, banason rayuwa, ba na son rayuwata, bana son rayuwata,
    ba na so in ci gaba da rayuwa, bana so na ci gaba da rayuwa, bana son ci gaba da rayuwa, bana son cigaba da rayuwa, ba zan iya ci gaba da rayuwa,
    bazan iya cigaba da rayuwa, ba zan iya cigaba da rayuwa, na gaji da rayuwa, na gaji da rayuwata, nagaji da rayuwa, na gaji da duniya,
    nagaji da duniya, na gaji da duniyar nan, na gaji da zama a duniya, rayuwa ta ishe ni, rayuwa ta isheni, rayuwar nan ta ishe ni,
    rayuwata ta ishe ni, duniya ta ishe ni, duniya ta isheni, rayuwata ba ta da amfani, rayuwata bata da amfani, rayuwata ba ta da ma’ana,
    rayuwata bata da ma’ana, babu amfanin rayuwata, ba amfanin rayuwata, babu amfanin rayuwa, babu dalilin rayuwa, ba ni da dalilin rayuwa,
    bani da dalilin rayuwa, na tsani rayuwata, na tsani rayuwa, mutuwa ta fi min, mutuwa tafi min, mutuwa ta fi mini, mutuwa tafi mini,
    mutuwa ce mafita, mutuwa ita ce mafita, mutuwa kawai nake so, mutuwa nake so, mutuwa nake nema, ni mutuwa nake so, allah ya dauki raina,
    allah ya ɗauki raina, allah ka dauki raina, allah ka ɗauki raina, allah ya karbi raina, allah ya karɓi raina, allah ka karbi raina,
    allah ka karɓi raina, allah ka kashe ni, allah ka kasheni, kashe kaina, kashe kai na, kase kaina, kashe kaina yau, kashe kanmu, halaka kaina,
    hallaka kaina, rataye kaina, rataye kai na, ratayar kaina, harbe kaina, caka wa kaina wuka, caka wa kaina wuƙa, daba wa kaina wuka,
    daɓa wa kaina wuƙa, soka wa kaina wuka, soka wa kaina wuƙa, nutsar da kaina, cutar da kaina, salwantar da rayuwata, salwantar da raina,
    kawo karshen rayuwata, kawo ƙarshen rayuwata, kawo karshen raina, kawo ƙarshen raina, daukar raina da kaina, ɗaukar raina da kaina,
    zan dauki raina, zan ɗauki raina, in dauki raina, in ɗauki raina, zan dauki rayuwata, zan ɗauki rayuwata, in kona kaina, in ƙona kaina,
    zan kona kaina, zan ƙona kaina, ina yanke kaina, ina yanka kaina, zan yanke kaina, zan yanka kaina, in yanke kaina, in yanka kaina,
    ina yanka jikina, ina yanke jikina, ina yanka hannuna, ina yanke hannuna, zan yanke hannuna, zan yanka hannuna, ina raunata kaina,
    zan raunata kaina, in raunata kaina, so in ji wa kaina ciwo, inaso na ji wa kaina ciwo, inaso na jiwa kaina ciwo, so in jiwa kaina ciwo,
    ina tunanin mutuwa, ina yawan tunanin mutuwa, ina ta tunanin mutuwa, ina tunanin kashe kai, ina tunanin in mutu, ina tunanin na mutu,
    ina so in kashe kai, tunanin kashe kaina, zancen kashe kaina, zan sha guba, na sha guba, in sha guba, nasha guba, zan sha fiya fiya,
    na sha fiya fiya, in sha fiya fiya, zan sha maganin bera, zan sha maganin ɓera, na sha maganin bera, na sha maganin ɓera, in sha maganin bera,
    in sha maganin ɓera, zan sha sniper, na sha sniper, in sha sniper, zan sha otapiapia, na sha otapiapia, na sha maganin kwari,
    na sha maganin ƙwari, zan sha maganin kwari, zan sha maganin ƙwari, na sha hypo, zan sha hypo, na sha kwayoyi da yawa, na sha ƙwayoyi da yawa,
    na hadiye kwayoyi da yawa, na haɗiye ƙwayoyi da yawa, na hadiye magani da yawa, na haɗiye magani da yawa, na hadiye magunguna da yawa,
    na haɗiye magunguna da yawa, nasha kwayoyi da yawa, zan sha kwayoyi in mutu, zan sha ƙwayoyi in mutu, zan sha magani in mutu,
    na sha kwayoyi don in mutu, na sha ƙwayoyi don in mutu, na sha magani don in mutu, zan fada rijiya, zan faɗa rijiya, in fada rijiya,
    in faɗa rijiya, zan fada kogi in mutu, zan faɗa kogi in mutu, zan fado daga bene, zan faɗo daga bene, zan fado daga gada, zan faɗo daga gada,
    zan tsallako daga bene, zan tsalla daga gada, zan fada gaban mota, zan faɗa gaban mota, in fada gaban mota, in faɗa gaban mota,
    zan fada gaban jirgi, zan faɗa gaban jirgi, zan bar duniya, zan bar duniyar nan, ina so in bar duniya, ina so na bar duniya, inaso na bar duniya,
    ina so in huta da duniya, zan huta da duniya, in huta da duniyar nan, bani da amfani a duniya, ba ni da amfani a duniya, gara babu ni,
    gwara babu ni, da babu ni ya fi, kowa zai huta idan na mutu, za su huta idan na mutu, sun fi jin dadi idan na mutu, sun fi jin daɗi idan na mutu,
    yadda zan mutu, hanyar mutuwa mai sauki, hanyar mutuwa mai sauƙi, ku bar ni in mutu, ku barni na mutu, a bar ni in mutu, ku bar ni na mutu,
    bari in mutu kawai, bari na mutu kawai, mutuwa kawai na ke so, na yanke shawarar mutuwa, na shirya mutuwa, na yanke shawarar kashe kaina,
    ina son suicide, ina so in yi suicide, inaso nayi suicide, zan yi suicide, ina tunanin suicide, yin suicide, zan yi overdose, na yi overdose,
    bana so in ci gaba da rayuwa, bazan iya ci gaba da rayuwa, inaso in kashe kai, na sha kwayoyi dayawa, na sha ƙwayoyi dayawa,
    na hadiye kwayoyi dayawa, na haɗiye ƙwayoyi dayawa, na hadiye magani dayawa, na haɗiye magani dayawa, na hadiye magunguna dayawa,
    na haɗiye magunguna dayawa, nasha kwayoyi dayawa, inaso in bar duniya, inaso in huta da duniya, zasu huta idan na mutu, inason suicide,
    inaso in yi suicide
crisis-immediate-danger =
    zai kashen, zasu kashen, za su kashen, zaya kashe ni, zaya kasheni, za shi kashe ni, suna son kashen, suna so su kashen, yana so ya kashen,
    suna so suga bayana, suna so su ga bayana, yana so ya ga bayana, suna so su halaka ni, suna so su hallaka ni, zai hallaka ni, za su hallaka ni,
    zai kashe ni, zai yanka ni, zai kona ni, zai ƙona ni, zai harbe ni, zai jefe ni, zai rataye ni, zai sare ni, zai lahanta ni, zai halaka ni,
    zai kasheni, zai yankani, zai konani, zai ƙonani, zai harbeni, zai jefeni, zai kashe mu, zai yanka mu, zai kona mu, zai ƙona mu, zai kashemu,
    za su kashe ni, za su yanka ni, za su kona ni, za su ƙona ni, za su harbe ni, za su jefe ni, za su rataye ni, za su sare ni, za su lahanta ni,
    za su halaka ni, za su kasheni, za su yankani, za su konani, za su ƙonani, za su harbeni, za su jefeni, za su kashe mu, za su yanka mu,
    za su kona mu, za su ƙona mu, za su kashemu, zasu kashe ni, zasu yanka ni, zasu kona ni, zasu ƙona ni, zasu harbe ni, zasu jefe ni,
    zasu rataye ni, zasu sare ni, zasu lahanta ni, zasu halaka ni, zasu kasheni, zasu yankani, zasu konani, zasu ƙonani, zasu harbeni, zasu jefeni,
    zasu kashe mu, zasu yanka mu, zasu kona mu, zasu ƙona mu, zasu kashemu, za a kashe ni, za a yanka ni, za a kona ni, za a ƙona ni, za a harbe ni,
    za a jefe ni, za a rataye ni, za a sare ni, za a lahanta ni, za a halaka ni, za a kasheni, za a yankani, za a konani, za a ƙonani, za a harbeni,
    za a jefeni, za a kashe mu, za a yanka mu, za a kona mu, za a ƙona mu, za a kashemu, zaa kashe ni, zaa yanka ni, zaa kona ni, zaa ƙona ni,
    zaa harbe ni, zaa jefe ni, zaa sare ni, zaa lahanta ni, zaa halaka ni, zaa kasheni, zaa yankani, zaa konani, zaa ƙonani, zaa harbeni, zaa jefeni,
    zaa kashe mu, zaa yanka mu, zaa kona mu, zaa ƙona mu, zaa kashemu, mahaifiyata za ta kashe ni, mahaifiyata zata kashe ni, mamata za ta kashe ni,
    mamata zata kashe ni, uwata za ta kashe ni, uwata zata kashe ni, matata za ta kashe ni, matata zata kashe ni, yana so ya kashe ni,
    yana so ya kasheni, yana so ya kashe mu, yanaso ya kashe ni, yanaso ya kasheni, yanaso ya kashe mu, yana son ya kashe ni, yana son ya kasheni,
    yana son ya kashe mu, ya nemi ya kashe ni, ya nemi ya kasheni, yana neman ya kashe ni, yana neman ya kasheni, yana neman ya kashe mu,
    suna so su kashe ni, suna so su kasheni, suna so su kashe mu, sunaso su kashe ni, sunaso su kasheni, sunaso su kashe mu, suna son su kashe ni,
    suna son su kasheni, suna son su kashe mu, suna neman su kashe ni, suna neman su kasheni, suna neman su kashe mu, sun nemi su kashe ni,
    sun nemi su kasheni, sun zo su kashe ni, sun zo su kasheni, suna zuwa su kashe ni, suna zuwa su kasheni, suna zuwa su kashe mu, ana so a kashe ni,
    ana so a kasheni, ana so a kashe mu, anaso a kashe ni, anaso a kasheni, anaso a kashe mu, ana son a kashe ni, ana son a kasheni,
    ana son a kashe mu, ana neman a kashe ni, ana neman a kasheni, ana neman a kashe mu, tana so ta kashe ni, tana so ta kasheni,
    tana son ta kashe ni, tana son ta kasheni, yana son kashe ni, yana son kasheni, suna son kashe ni, suna son kasheni, ana son kashe ni,
    ana son kasheni, tana son kashe ni, tana son kasheni, yana neman kashe ni, yana neman kasheni, suna neman kashe ni, suna neman kasheni,
    ana neman kashe ni, ana neman kasheni, yana shirin kashe ni, yana shirin kasheni, suna shirin kashe ni, suna shirin kasheni, ana shirin kashe ni,
    ana shirin kasheni, sun shirya kashe ni, sun shirya kasheni, ya shirya kashe ni, ya shirya kasheni, sun yi niyyar kashe ni, sun yi niyyar kasheni,
    ya yi niyyar kashe ni, ya yi niyyar kasheni, sun kusa kashe ni, sun kusa kasheni, ya kusa kashe ni, ya kusa kasheni, an kusa kashe ni,
    an kusa kasheni, sun nemi kashe ni, sun nemi kasheni, ya nemi kashe ni, ya nemi kasheni, ya yi kokarin kashe ni, ya yi ƙoƙarin kashe ni,
    ya yi kokarin kasheni, ya yi ƙoƙarin kasheni, sun yi kokarin kashe ni, sun yi ƙoƙarin kashe ni, sun yi kokarin kasheni, sun yi ƙoƙarin kasheni,
    yana kokarin kashe ni, yana ƙoƙarin kashe ni, yana kokarin kasheni, yana ƙoƙarin kasheni, suna kokarin kashe ni, suna ƙoƙarin kashe ni,
    suna kokarin kasheni, suna ƙoƙarin kasheni, sun zo kashe ni, sun zo kasheni, suna zuwa kashe ni, suna zuwa kasheni, kada su kashe ni,
    kada su kasheni, kada ya kashe ni, kada ya kasheni, kada a kashe ni, kada a kasheni, kar su kashe ni, kar su kasheni, kar ya kashe ni,
    kar ya kasheni, kar a kashe ni, kar a kasheni, barazanar kashe ni, barazanar kasheni, barazanar kashe mu, barazanar kisa, yana min barazana,
    suna min barazana, ana min barazana, yana yi min barazana, suna yi min barazana, ana yi min barazana, yana mini barazana, suna mini barazana,
    sun yi min barazana, ya yi min barazana, suna mana barazana, ana mana barazana, suna bakin kofa, suna bakin ƙofa, suna bakin kofata,
    suna bakin ƙofata, suna bakin kofarmu, suna bakin ƙofarmu, suna kofar gida, suna ƙofar gida, suna kofar gidana, suna ƙofar gidana,
    suna kofar gidanmu, suna ƙofar gidanmu, suna kofata, suna ƙofata, suna kofarmu, suna ƙofarmu, yana bakin kofata, yana bakin ƙofata,
    yana kofar gidana, yana ƙofar gidana, wani yana bakin kofa, wani yana bakin ƙofa, wani yana kofar gida, wani yana ƙofar gida, wani na bakin kofa,
    wani na bakin ƙofa, mutane suna bakin kofa, mutane suna bakin ƙofa, suna bayan kofa, suna bayan ƙofa, suna wajen gidana, suna waje suna jirana,
    sun kewaye gidana, sun kewaye gidanmu, sun zagaye gidana, sun zagaye gidanmu, sun kewaye gidan, an kewaye gidana, an kewaye gidanmu,
    sun kewaye ni, an kewaye ni, sun kewaye mu, an kewaye mu, mutane sun taru a kofar gidana, mutane sun taru a ƙofar gidana,
    jama’a sun taru a kofar gidana, jama’a sun taru a ƙofar gidana, suna buga kofa, suna buga ƙofa, suna bubbuga kofa, suna bubbuga ƙofa,
    suna balla kofa, suna ɓalla ƙofa, suna karya kofa, suna karya ƙofa, suna fasa kofa, suna fasa ƙofa, suna balle kofa, suna ɓalle ƙofa,
    sun balla kofa, sun ɓalla ƙofa, sun balle kofa, sun ɓalle ƙofa, sun karya kofa, sun karya ƙofa, sun fasa kofa, sun fasa ƙofa, yana balla kofa,
    yana ɓalla ƙofa, yana fasa kofa, yana fasa ƙofa, yana karya kofa, yana karya ƙofa, yana balle kofa, yana ɓalle ƙofa, sun shigo gidana,
    sun shigo gidanmu, sun shigo gidan da karfi, sun shigo gidan da ƙarfi, sun shigo da makamai, suna shigowa gidana, suna shigowa gidanmu,
    suna kokarin shigowa, suna ƙoƙarin shigowa, yana kokarin shigowa, yana ƙoƙarin shigowa, wani ya shigo gidana da karfi,
    wani ya shigo gidana da ƙarfi, ’yan sanda sun zo gidana, ’yan sanda suna gidana, police sun zo gidana, hisba sun zo gidana, hisbah sun zo gidana,
    hisbah ta zo gidana, hisba suna nemana, hisbah suna nemana, hisbah tana nemana, sun zo su kama ni, sun zo kama ni, sun zo su kamani,
    suna zuwa su kama ni, suna zuwa kama ni, za su zo su kama ni, zasu zo su kamani, sun zo daukana, sun zo ɗaukana, sun zo tafiya da ni, sun gano ni,
    sun ganoni, ya gano ni, sun gano mu, sun gano inda nake, ya gano inda nake, sun gano inda na buya, sun gano inda na ɓuya, sun san inda na buya,
    sun san inda na ɓuya, ya san inda na buya, ya san inda na ɓuya, sun san inda nake boye, sun san inda nake ɓoye, suna tahowa gidana,
    suna bina a baya, yana bina a baya, wani yana bina a baya, ana bina a baya, suna bi na a baya, yana bi na a baya, suna biye da ni, suna biye dani,
    yana biye da ni, yana biye dani, ana biye da ni, ana biye dani, suna bibiyata, yana bibiyata, ana bibiyata, suna bibiyarmu, ana bibiyarmu,
    wani yana bibiyata, suna farautata, ana farautata, suna farautarmu, suna fakona, yana fakona, suna bina da gudu, yana bina da gudu,
    sun biyo ni da makamai, sun biyo ni da wuka, sun biyo ni da wuƙa, sun biyo ni da sanduna, ya biyo ni da wuka, ya biyo ni da wuƙa,
    ya biyo ni da makami, suna nemana ruwa a jallo, ana nemana ruwa a jallo, suna nemana su kashe, ana nemana a kashe, ana nemana don a kashe,
    suna nemana don su kashe, suna nemana da makamai, ina buya suna nemana, ina ɓuya suna nemana, ina boye suna nemana, ina ɓoye suna nemana,
    na buya suna nemana, na ɓuya suna nemana, na boye suna nemana, na ɓoye suna nemana, yana dukana, yana duka na, tana dukana, tana duka na,
    suna dukana, suna duka na, ana dukana, ana duka na, yana dukanmu, suna dukanmu, ana dukanmu, yana dukan mu, suna dukan mu, ya dake ni,
    sun dake ni, an dake ni, ya doke ni, sun doke ni, an doke ni, ya buge ni da sanda, sun buge ni da sanduna, sun buge ni da sanda, yana buge ni,
    suna buge ni, ya mare ni, sun mare ni, sun lakada min duka, sun lakaɗa min duka, an lakada min duka, an lakaɗa min duka, ya lakada min duka,
    ya lakaɗa min duka, sun min duka, suna min duka, yana bugana, suna bugana, yana marina, suna marina, suna jifana, ana jifana, suna jifanmu,
    ana jifanmu, yana shake ni, yana shaƙe ni, ya shake ni, ya shaƙe ni, suna shake ni, suna shaƙe ni, sun shake ni, sun shaƙe ni,
    yana shake min wuya, yana shaƙe min wuya, ya shake min wuya, ya shaƙe min wuya, yana makure ni, yana maƙure ni, ya makure ni, ya maƙure ni,
    sun makure ni, sun maƙure ni, sun caka min wuka, sun caka min wuƙa, ya caka min wuka, ya caka min wuƙa, an caka min wuka, an caka min wuƙa,
    sun daba min wuka, sun daɓa min wuƙa, ya daba min wuka, ya daɓa min wuƙa, an daba min wuka, an daɓa min wuƙa, ya soka min wuka, ya soka min wuƙa,
    sun soka min wuka, sun soka min wuƙa, ya harbe ni, sun harbe ni, an harbe ni, ana harbina, suna harbina, suna harbinmu, ana harbinmu, sun sare ni,
    an sare ni, ana kawo min hari, suna kawo min hari, ana kawo mana hari, suna kawo mana hari, yana kawo min hari, yana da bindiga, suna da bindiga,
    suna da bindigogi, yana da wuka, yana da wuƙa, suna da wuka, suna da wuƙa, suna da wukake, suna da wuƙaƙe, suna da makamai, yana da makami,
    yana da adda, suna da adda, suna da takobi, yana rike da wuka, yana riƙe da wuƙa, yana rike da bindiga, yana riƙe da bindiga,
    suna rike da makamai, suna riƙe da makamai, suna rike da bindigogi, suna riƙe da bindigogi, suna rike da sanduna, suna riƙe da sanduna,
    suna dauke da makamai, suna ɗauke da makamai, yana dauke da wuka, yana ɗauke da wuƙa, yana dauke da bindiga, yana ɗauke da bindiga,
    mutane dauke da makamai, mutane ɗauke da makamai, ’yan bindiga sun zo, ’yan bindiga suna nan, ’yan bindiga sun shigo, ’yan bindiga sun kewaye,
    ’yan daba sun zo, ’yan daba suna nan, ’yan daba sun kewaye, ’yan daba sun shigo, ya kulle ni a daki, ya kulle ni a ɗaki, sun kulle ni a daki,
    sun kulle ni a ɗaki, an kulle ni a daki, an kulle ni a ɗaki, ya kulle ni a gida, sun kulle ni a gida, an kulle ni a gida, ya kulle ni a ciki,
    sun kulle ni a ciki, an kulle ni a ciki, ya kulle ni, sun kulle ni, ya kulleni, sun kulleni, an rufe ni a daki, an rufe ni a ɗaki,
    sun rufe ni a daki, sun rufe ni a ɗaki, ya rufe ni a daki, ya rufe ni a ɗaki, an hana ni fita daga gida, sun hana ni fita daga gida,
    ya hana ni fita daga gida, sun hana ni fita daga daki, sun hana ni fita daga ɗaki, ba sa barina in fita, basa barina in fita, basa barina na fita,
    baya barina in fita, baya barina na fita, ba ya barina in fita, suna tsare da ni a gida, an tsare ni a daki, an tsare ni a ɗaki,
    sun tsare ni a daki, sun tsare ni a ɗaki, an daure ni a gida, an ɗaure ni a gida, sun daure ni a gida, sun ɗaure ni a gida, an daure ni da igiya,
    an ɗaure ni da igiya, sun daure ni da igiya, sun ɗaure ni da igiya, ya daure ni da igiya, ya ɗaure ni da igiya, an daure ni da sarka,
    an ɗaure ni da sarƙa, sun daure ni da sarka, sun ɗaure ni da sarƙa, an sace ni, sun sace ni, ya sace ni, an saceni, an yi garkuwa da ni,
    anyi garkuwa da ni, an yi garkuwa dani, anyi garkuwa dani, sun yi garkuwa da ni, sunyi garkuwa da ni, sunyi garkuwa dani, an yi garkuwa da mu,
    an dauke ni da karfi, an ɗauke ni da ƙarfi, sun dauke ni da karfi, sun ɗauke ni da ƙarfi, za su sace ni, zasu sace ni, za a sace ni,
    za su sayar da ni, zasu sayar da ni, zasu sayar dani, za a sayar da ni, suna so su sayar da ni, ina cikin hadari, ina cikin haɗari,
    inacikin hadari, ina cikin babban hadari, ina cikin babban haɗari, ina cikin hatsari, muna cikin hadari, muna cikin haɗari, muna cikin hatsari,
    rayuwata tana cikin hadari, rayuwata tana cikin haɗari, rayuwata na cikin hadari, rayuwata na cikin haɗari, rayuwata cikin hadari,
    rayuwata cikin haɗari, rayuwata tana cikin hatsari, rayuwata na cikin hatsari, raina yana cikin hadari, raina yana cikin haɗari,
    raina na cikin hadari, raina na cikin haɗari, rayuwarmu tana cikin hadari, rayuwarmu tana cikin haɗari, rayuwarmu na cikin hadari,
    rayuwarmu na cikin haɗari, suna kona gidana, suna ƙona gidana, suna kona gidanmu, suna ƙona gidanmu, za su kona gidana, za su ƙona gidana,
    zasu kona gidana, za su kona gidanmu, za su ƙona gidanmu, ku kira ’yan sanda, ku kira min ’yan sanda, a kira min ’yan sanda, ku kira police,
    suna so su jefe ni, suna so su kona ni, suna so su ƙona ni, suna so su yanka ni, ana so a jefe ni, ana so a kona ni, ana so a ƙona ni,
    zasu hallaka ni, zai ratayeni, zai sareni, za su ratayeni, za su sareni, zasu ratayeni, zasu sareni, za a ratayeni, zaa rataye ni, za a sareni,
    zaa sareni, yana yimin barazana, suna yimin barazana, ana yimin barazana, sun yimin barazana, ya yimin barazana, suna bakin kofar,
    suna bakin ƙofar, wani yana bakin kofar, wani yana bakin ƙofar, wani na bakin kofar, wani na bakin ƙofar, mutane suna bakin kofar,
    mutane suna bakin ƙofar, suna bayan kofar, suna bayan ƙofar, suna buga kofar, suna buga ƙofar, suna bubbuga kofar, suna bubbuga ƙofar,
    suna balla kofar, suna ɓalla ƙofar, suna karya kofar, suna karya ƙofar, suna fasa kofar, suna fasa ƙofar, suna balle kofar, suna ɓalle ƙofar,
    sun balla kofar, sun ɓalla ƙofar, sun balle kofar, sun ɓalle ƙofar, sun karya kofar, sun karya ƙofar, sun fasa kofar, sun fasa ƙofar,
    yana balla kofar, yana ɓalla ƙofar, yana fasa kofar, yana fasa ƙofar, yana karya kofar, yana karya ƙofar, yana balle kofar, yana ɓalle ƙofar,
    zasu zo su kama ni, sun zo tafiya dani, ya dakeni, sun dakeni, an dakeni, ya dokeni, sun dokeni, an dokeni, ya mareni, sun mareni, yana shakeni,
    yana shaƙeni, ya shakeni, ya shaƙeni, suna shakeni, suna shaƙeni, sun shakeni, sun shaƙeni, yana makureni, yana maƙureni, ya makureni,
    ya maƙureni, sun makureni, sun maƙureni, ya harbeni, sun harbeni, an harbeni, sun sareni, an sareni, ya kulleni a daki, ya kulleni a ɗaki,
    sun kulleni a daki, sun kulleni a ɗaki, an kulleni a daki, an kulleni a ɗaki, ya kulleni a gida, sun kulleni a gida, an kulleni a gida,
    ya kulleni a ciki, sun kulleni a ciki, an kulleni a ciki, an rufeni a daki, an rufeni a ɗaki, sun rufeni a daki, sun rufeni a ɗaki,
    ya rufeni a daki, ya rufeni a ɗaki, suna tsare dani a gida, an daureni a gida, an ɗaureni a gida, sun daureni a gida, sun ɗaureni a gida,
    an daureni da igiya, an ɗaureni da igiya, sun daureni da igiya, sun ɗaureni da igiya, ya daureni da igiya, ya ɗaureni da igiya,
    an daureni da sarka, an ɗaureni da sarƙa, sun daureni da sarka, sun ɗaureni da sarƙa, sun saceni, ya saceni, sun yi garkuwa dani, za su saceni,
    zasu saceni, za a saceni, zaa sace ni, za su sayar dani, za a sayar dani, zaa sayar da ni, suna so su sayar dani, zasu ƙona gidana,
    zasu kona gidanmu, zasu ƙona gidanmu, suna so su jefeni, suna so su konani, suna so su ƙonani, suna so su yankani, ana so a jefeni,
    ana so a konani, ana so a ƙonani
crisis-recent-rape =
    min rape, mini rape, min raping, mini raping, rape dina, raping dina, rape ɗina, raping ɗina, aka yi min rape, an yi raping dina,
    an yi raping ɗina, sunyi raping dina, yayi raping dina, yayi min rape, min fyade, min fyaɗe, min fiyade, min fiyaɗe, min fyede, min fyaden,
    min fyaɗen, mini fyade, mini fyaɗe, mini fiyade, mini fiyaɗe, mini fyede, mini fyaden, mini fyaɗen, mani fyade, mani fyaɗe, mani fiyade,
    mani fiyaɗe, mani fyede, mani fyaden, mani fyaɗen, mana fyade, mana fyaɗe, mana fiyade, mana fiyaɗe, mana fyede, mana fyaden, mana fyaɗen,
    mun fyade, mun fyaɗe, mun fiyade, mun fiyaɗe, mun fyede, mun fyaden, mun fyaɗen, fyade aka yi min, fyaɗe aka yi min, fyade aka yi mini,
    fyaɗe aka yi mini, fyade aka yi mani, fyaɗe aka yi mani, fyade akayi min, fyaɗe akayi min, fyade akayi mini, fyaɗe akayi mini, fyade ya yi min,
    fyaɗe ya yi min, fyade yayi min, fyaɗe yayi min, fyade suka yi min, fyaɗe suka yi min, fyade sukayi min, fyaɗe sukayi min, fyade ta yi min,
    fyaɗe ta yi min, fyade aka min, fyaɗe aka min, fyade ya min, fyaɗe ya min, fyade suka min, fyaɗe suka min, fyaden da aka yi min,
    fyaɗen da aka yi min, fyaden da ya yi min, fyaɗen da ya yi min, fyaden da suka yi min, fyaɗen da suka yi min, na sha fyade, na sha fyaɗe,
    an fyade ni, an fyaɗe ni, ya fyade ni, ya fyaɗe ni, sun fyade ni, sun fyaɗe ni, fyade jiya da dare, fyaɗe jiya da dare, tilasta min jima’i,
    tilasta min yin jima’i, tilasta mini jima’i, tilasta mini yin jima’i, tilasta min saduwa, tilasta min lalata, tilasta min yin lalata,
    tilasta min in kwanta da shi, tilasta min na kwanta da shi, tilasta ni jima’i, tilasta ni yin jima’i, tilasta mana yin jima’i, tursasa min jima’i,
    tursasa min yin jima’i, matsa min sai da na kwanta da shi, jima’i da ni da karfi, jima’i da ni da ƙarfi, jima’i dani da karfi,
    jima’i da ni ta karfi, jima’i da ni ta ƙarfi, jima’i da ni ba da yardata ba, jima’i dani ba da yardata ba, jima’i da ni ba da sona ba,
    jima’i da ni ina barci, jima’i dani ina bacci, jima’i da karfin tsiya, jima’i da ƙarfin tsiya, jima’in dole aka yi da ni, kwanta da ni da karfi,
    kwanta da ni da ƙarfi, kwanta dani da karfi, kwanta da ni ta karfi, kwanta da ni ta ƙarfi, kwanta da ni ba da sona ba,
    kwanta da ni ba da yardata ba, kwanta dani ba da sona ba, kwana da ni da karfi, kwana da ni da ƙarfi, kwana dani da karfi,
    kwana da ni ba da sona ba, sadu da ni da karfi, sadu da ni da ƙarfi, sadu dani da karfi, sadu da ni ba da sona ba, tara da ni da karfi,
    tara da ni da ƙarfi, tarawa da ni da karfi, tarawa da ni da ƙarfi, amfani da ni da karfi, amfani da ni da ƙarfi, keta min haddi, keta mini haddi,
    keta mana haddi, keta haddina, ketare haddina, keta budurcina, karya budurcina, bata budurcina, ɓata budurcina, karbi budurcina da karfi,
    karɓi budurcina da ƙarfi, yi lalata da ni, yayi lalata da ni, sunyi lalata da ni, anyi lalata da ni, yi lalata dani, yayi lalata dani,
    sunyi lalata dani, anyi lalata dani, yana lalata da ni, suna lalata da ni, yana lalata dani, suna lalata dani, lalata da ni da karfi,
    lalata da ni da ƙarfi, lalata da ni tun ina yaro, lalata da ni tun ina yarinya, ci zarafina ta jima’i, ci zarafina ta lalata,
    ci zarafina ta hanyar jima’i, ci zarafina ta hanyar lalata, cin zarafina ta lalata, cin zarafina ta hanyar lalata, ci zarafina na jima’i,
    taba al’aurata, taɓa al’aurata, taba min al’aura, taɓa min al’aura, taba gabana, taɓa gabana, taba min gaba, taɓa min gaba, taba min nono,
    taɓa min nono, taba nonona, taɓa nonona, shafa al’aurata, shafa min al’aura, shafa gabana, shafa nonona, sa hannu a gabana, sa yatsa a gabana,
    sa hannunsa a gabana, yi min luwadi, yi min luwaɗi, yi mini luwadi, yi mini luwaɗi, yayi min luwadi, sunyi min luwadi, yi luwadi da ni da karfi,
    yi luwaɗi da ni da ƙarfi, yayi luwadi dani da karfi, sa min kwaya a abin sha, sa min ƙwaya a abin sha, zuba min kwaya a abin sha,
    zuba min ƙwaya a abin sha, zuba min magani a abin sha, sa min magani a abin sha, sa min wani abu a abin sha, zuba min wani abu a abin sha,
    na farka tsirara, na tashi tsirara, ciki ta hanyar fyade, ciki ta hanyar fyaɗe, ciki daga fyade, ciki daga fyaɗe, ciki bayan fyade,
    ciki bayan fyaɗe, cikin fyade ne, cikin fyaɗe ne, ciki ya shiga ta fyade, ciki ya shiga ta fyaɗe, hiv daga fyade, hiv daga fyaɗe, hiv bayan fyade,
    hiv bayan fyaɗe, maganin bayan fyade, maganin bayan fyaɗe, magani bayan fyade, magani bayan fyaɗe, fyaden taron dangi, fyaɗen taron dangi,
    aka yimin rape, fyade aka yimin, fyaɗe aka yimin, fyade ya yimin, fyaɗe ya yimin, fyade suka yimin, fyaɗe suka yimin, fyade ta yimin,
    fyaɗe ta yimin, fyaden da aka yimin, fyaɗen da aka yimin, fyaden da ya yimin, fyaɗen da ya yimin, fyaden da suka yimin, fyaɗen da suka yimin,
    jima’i dani da ƙarfi, jima’i dani ta karfi, jima’i dani ta ƙarfi, jima’i dani ba da sona ba, jima’i dani ina barci, jima’in dole aka yi dani,
    kwanta dani da ƙarfi, kwanta dani ta karfi, kwanta dani ta ƙarfi, kwanta dani ba da yardata ba, kwana dani da ƙarfi, kwana dani ba da sona ba,
    sadu dani da ƙarfi, sadu dani ba da sona ba, tara dani da karfi, tara dani da ƙarfi, tarawa dani da karfi, tarawa dani da ƙarfi,
    amfani dani da karfi, amfani dani da ƙarfi, lalata dani da karfi, lalata dani da ƙarfi, lalata dani tun ina yaro, lalata dani tun ina yarinya,
    yimin luwadi, yimin luwaɗi, yi luwadi dani da karfi, yi luwaɗi dani da ƙarfi
