### Need words in Swahili (Kiswahili).
### State: draft. No native speaker has read it yet. Machine-made, 2026-11.

## Urgent safety

crisis-line = simu ya dharura ya ushauri, mtu wa kuongea naye, nahitaji kuongea na mtu, nataka kuongea na mtu, laini ya msaada, simu ya msaada, siwezi tena kuvumilia, niko katika shida kubwa, mtu wa kunisikiliza
suicide-prevention = kuzuia kujiua, msaada wa kujiua, rafiki yangu anataka kujiua, mwanangu anataka kujiua, mtu anayetaka kujiua, kujiua, simu ya kuzuia kujiua
    .terms = befrienders kenya
domestic-violence = ukatili wa nyumbani, ukatili wa kijinsia, unyanyasaji wa nyumbani, vurugu za nyumbani, mume wangu ananipiga, mke wangu ananipiga, mpenzi wangu ananipiga, wazazi wananipiga, familia yangu inanipiga, ndoa ya kulazimishwa, wananilazimisha kuolewa, wananilazimisha kuoa, mume mkatili, napigwa nyumbani, ukeketaji
    .terms = gbv, gender desk, dawati la jinsia, kituo cha mkono kwa mkono
sexual-violence = ukatili wa kingono, unyanyasaji wa kingono, ubakaji, msaada baada ya kubakwa, kubakwa, kudhalilishwa kingono, udhalilishaji wa kijinsia, kunajisiwa
    .terms = gbvrc, nairobi women's hospital
human-trafficking = biashara ya binadamu, usafirishaji haramu wa binadamu, utumwa, nalazimishwa kufanya kazi, kazi ya kulazimishwa, nalazimishwa kuuza mwili, wamechukua pasipoti yangu, bosi amechukua pasipoti yangu, wasafirishaji wa binadamu wananishikilia, utumwa wa kisasa, bosi haniruhusu kuondoka, nimeuzwa
hate-crime = uhalifu wa chuki, shambulio la chuki, nimeshambuliwa kwa sababu ni shoga, kupigwa kwa kuwa shoga, ripoti uhalifu wa chuki, matusi ya chuki, shambulio la ubaguzi
protection-order = amri ya ulinzi, zuio la mahakama, amri ya zuio, mume wangu asinikaribie, mpenzi wangu wa zamani ananifuata, kumzuia mume wangu, amri ya kuzuia unyanyasaji
child-protection = ukatili dhidi ya watoto, mtoto anapigwa, mtoto ananyanyaswa, ulinzi wa mtoto, ulinzi wa watoto, mtoto yuko hatarini, wamechukua watoto wangu, kuripoti unyanyasaji wa mtoto, kutelekeza mtoto
    .terms = childline kenya, simu 116
elder-protection = unyanyasaji wa wazee, mzee ananyanyaswa, mzee ametelekezwa, kudhulumu wazee, mlemavu ananyanyaswa, wazee wanaonyanyaswa
missing-family = kutafuta familia yangu, natafuta familia yangu, natafuta ndugu yangu, natafuta mama yangu, natafuta watoto wangu, ndugu aliyepotea, mtu aliyepotea, nimepoteza mawasiliano na familia, familia iliyopotea, tumetenganishwa na familia
    .terms = msalaba mwekundu kutafuta ndugu, restoring family links
torture-survivors = mateso ya kisiasa, niliteswa, nimeteswa, manusura wa mateso, kiwewe cha vita, waathirika wa mateso, kuteswa gerezani, majeraha ya vita
crime-victim-support = nimeibiwa, nimeporwa, nimeshambuliwa barabarani, msaada baada ya uhalifu, nimetapeliwa, fidia ya uhalifu, waliniibia
human-rights-defenders = mwanaharakati hatarini, watetezi wa haki za binadamu, mtetezi wa haki za binadamu, haki za binadamu, mwandishi wa habari ametishiwa, msaada wa dharura kwa wanaharakati, kurekodi ukiukaji wa haki
    .terms = defenders coalition, defend defenders
evacuation-relocation = kukimbia nchi yangu, kutoroka nchi yangu, kuondoka nchini, nisaidie kutoroka nchi, kuhamishwa kwa dharura, uhamisho wa dharura, nataka kuhama nchi, lazima niondoke nchini

## Law and papers

asylum-legal = hifadhi ya ukimbizi, kuomba hifadhi, maombi ya hifadhi, wakili wa hifadhi, mwombaji hifadhi, muomba hifadhi, hadhi ya ukimbizi, kuomba ukimbizi, hifadhi ya kisiasa, mahojiano ya hifadhi, hifadhi imekataliwa, ombi langu la hifadhi limekataliwa, rufaa ya hifadhi, naogopa kurudi nchini kwangu, siwezi kurudi nchini kwangu, hifadhi kwa mashoga, wakili wa wakimbizi
    .terms = rsd, mandate ya unhcr, refugee status determination, asylum seeker pass, kituo cha sheria, refugee consortium of kenya, hias
immigration-legal = wakili wa uhamiaji, uhamiaji, kufukuzwa nchini, wananifukuza nchini, kurudishwa nchini kwangu, sina vibali, sina karatasi, bila karatasi, kibali cha kuishi, kibali cha ukaazi, viza, viza imeisha, visa imeisha, makaratasi ya kuishi, kupata makaratasi
    .terms = alien card, movement pass, green card, department of refugee services
detention-support = kizuizini uhamiaji, nimezuiliwa na uhamiaji, kizuizi cha wahamiaji, nimekamatwa na uhamiaji, rafiki yangu amezuiliwa na uhamiaji, kutoka kizuizini, mkimbizi amekamatwa, gereza la wahamiaji
citizenship = uraia, kupata uraia, kuomba uraia, mtihani wa uraia, kuwa raia, darasa la uraia, maombi ya uraia
legal-aid = wakili, mwanasheria, wakili wa bure, msaada wa kisheria, msaada wa sheria, ushauri wa kisheria, nahitaji wakili, wakili wa bei nafuu, mawakili, haki zangu, huduma za kisheria
    .terms = fida kenya, legal aid
family-law = talaka, kuachana na mume, malezi ya watoto mahakamani, haki ya kulea mtoto, matunzo ya mtoto, mahakama ya familia, ndoa, kufunga ndoa, wakili wa talaka
discrimination = ubaguzi, nimebaguliwa, ubaguzi wa rangi, kubaguliwa kazini, kunyanyapaliwa, unyanyapaa, nimefukuzwa kazi kwa sababu ni shoga, haki sawa, chuki dhidi ya mashoga
workers-rights = bosi hajanilipa, mwajiri hajanilipa, sijalipwa mshahara, sijalipwa, mshahara haujalipwa, haki za wafanyakazi, nimefukuzwa kazi, nanyonywa kazini, ajali kazini, nimeumia kazini, chama cha wafanyakazi, unyonyaji kazini
tenant-rights = kufukuzwa nyumbani, mwenye nyumba ananifukuza, mwenye nyumba anataka nitoke, landlord ananifukuza, haki za wapangaji, haki za mpangaji, notisi ya kuhama, mwenye nyumba amebadilisha kufuli, shida na mwenye nyumba, kutolewa kwenye nyumba
identity-documents = kitambulisho, cheti cha kuzaliwa, nimepoteza pasipoti, pasipoti imepotea, nimepoteza kitambulisho, vyeti vimepotea, cheti cha ndoa, cheti cha kifo, leseni ya udereva, hati ya kusafiria, kitambulisho cha mkimbizi, hati za utambulisho
    .terms = huduma namba, nida, convention travel document
name-gender-change = kubadilisha jina, kubadili jina, badilisha jina langu, kubadili jinsia kwenye kitambulisho, kubadilisha jinsia kwenye hati, jina jipya kwenye vyeti
    .terms = deed poll
family-reunification = kuungana na familia, kuunganishwa na familia, kuleta familia yangu, kumleta mke wangu, kumleta mume wangu, kuwaleta watoto wangu, kumleta mama yangu, viza ya familia, muungano wa familia
consular-help = ubalozi, ubalozi wa nchi yangu, balozi, konsula, ubalozi mdogo, kuongeza muda wa pasipoti
criminal-defence = nimekamatwa, polisi wamenikamata, nimekamatwa na polisi, wakili wa jinai, ndugu yangu yuko jela, niko jela, nimeshtakiwa, dhamana ya kutoka jela, nimekamatwa kwa sababu ni shoga, mashtaka ya jinai
reentry-support = nimetoka jela, kutoka jela, kutoka gerezani, mfungwa wa zamani, msaada baada ya jela, baada ya kifungo

## A roof

emergency-shelter = makazi ya dharura, malazi, mahali pa kulala, sina mahali pa kulala, pa kulala leo, kitanda cha usiku huu, nalala nje, nalala barabarani, sina makazi, sina nyumba, wasio na makazi, nimefukuzwa nyumbani kwetu, sina pa kwenda, makao, makao ya dharura, mahali pa kukaa, mahali salama pa kukaa, mahali pa kulala usiku huu
womens-shelter = makazi ya wanawake, nyumba salama ya wanawake, makao ya wanawake, mahali salama kwa wanawake, nimemkimbia mume wangu, mama na watoto hawana pa kulala, makazi ya wanawake na watoto, nyumba salama
youth-shelter = makazi ya vijana, makao ya vijana, wazazi wamenifukuza nyumbani, wazazi wangu wamenifukuza, nimetoroka nyumbani, mtoto asiye na wazazi, mtoto peke yake, kijana asiye na makazi, nimefukuzwa nyumbani kwa sababu ni shoga
lgbtq-housing = makazi ya lgbt, nyumba salama ya lgbt, makazi ya mashoga, nyumba ya wakimbizi wa lgbt, makazi ya watu wa trans, nyumba salama kwa mashoga, mahali salama kwa lgbt, makao ya wasagaji, makazi ya kuchu
transitional-housing = makazi ya muda, nyumba ya muda, makazi ya mpito, nyumba kwa miezi michache, makazi yenye msaada
affordable-housing = nyumba ya bei nafuu, nyumba nafuu, nyumba rahisi, kodi nafuu, nyumba za serikali, chumba cha bei rahisi, nyumba za gharama nafuu
housing-advice = kutafuta nyumba, natafuta nyumba, natafuta chumba, kupanga chumba, kupanga nyumba, nahitaji nyumba, msaada wa nyumba, kupata nyumba, nyumba ya kupanga
rent-help = kodi ya nyumba, kulipa kodi ya nyumba, siwezi kulipa kodi, msaada wa kodi, pesa ya kodi, nadaiwa kodi, hela ya nyumba, malimbikizo ya kodi, amana ya nyumba
mortgage-help = mkopo wa nyumba, rehani ya nyumba, siwezi kulipa mkopo wa nyumba, benki inachukua nyumba yangu, kupoteza nyumba yangu
utility-help = bili ya umeme, kulipa umeme, umeme umekatwa, bili ya maji, maji yamekatwa, bili ya gesi, msaada wa bili, token za umeme, stima imekatwa
furniture = samani, fanicha, kitanda na godoro, godoro, vyombo vya nyumbani, blanketi, sufuria, friji, vitu vya nyumbani
home-repair = kukarabati nyumba, kutengeneza nyumba, ukarabati wa nyumba, paa linavuja, paa limevunjika, fundi bomba, njia ya kiti cha magurudumu

## Food and things

food = chakula, chakula cha bure, msaada wa chakula, nina njaa, sina chakula, njaa, benki ya chakula, hakuna chakula, chakula cha watoto wangu, mgao wa chakula, posho ya chakula, unga na maharage
hot-meals = chakula cha moto, chakula kilichopikwa, mlo wa bure, milo ya bure, mahali pa kula, kula leo, chakula cha mchana bure
home-delivered-meals = chakula cha kuletewa nyumbani, kuletewa chakula nyumbani, chakula kwa wazee nyumbani, chakula kwa wagonjwa nyumbani, siwezi kutoka kununua chakula
food-benefits = kuponi za chakula, stempu za chakula, kadi ya chakula, pesa za chakula, vocha za chakula, pesa za chakula za serikali
    .terms = bamba chakula
mother-child-nutrition = maziwa ya mtoto, chakula cha mtoto mchanga, kunyonyesha, chakula cha wajawazito, lishe ya mtoto, lishe ya mama na mtoto, mjamzito sina chakula
baby-supplies = nepi, nepi za mtoto, daipa, pampasi, nguo za mtoto mchanga, maziwa ya kopo, kitanda cha mtoto, chupa ya mtoto, vitu vya mtoto
clothing = nguo, nguo za bure, viatu, koti, sweta, nguo za baridi, nguo za watoto, mitumba, nahitaji nguo
hygiene = bafu, kuoga, mahali pa kuoga, choo, vyoo, kufua nguo, sabuni, pedi, sodo, taulo za kike, mswaki, usafi wa mwili, kunyoa nywele
school-supplies = vifaa vya shule, begi la shule, sare za shule, vitabu vya shule, madaftari, daftari na kalamu, yunifomu
holiday-help = zawadi za krismasi, zawadi za idi, chakula cha krismasi, futari, zawadi za watoto, vitu vya kuchezea watoto, chakula cha ramadhani
phone-internet = simu ya mkononi, simu ya bure, laini ya simu, kadi ya simu, intaneti, mtandao wa bure, wifi, bando, kuchaji simu, simu yangu imeibiwa, vocha ya simu, muda wa maongezi
disaster-relief = mafuriko, tetemeko la ardhi, nyumba imeungua, nyumba yangu imeungua, moto umeunguza nyumba, kimbunga, maafa, msaada wa maafa, ukame

## Money

cash-help = pesa, nahitaji pesa, sina pesa, hela, sina hela, msaada wa pesa, msaada wa kifedha, fedha za dharura, pesa za dharura, msaada wa fedha
public-benefits = ruzuku ya serikali, msaada wa serikali, faida za serikali, posho ya serikali, pensheni, msaada wa kijamii, pesa za watoto za serikali, ustawi wa jamii
    .terms = inua jamii, tasaf, nssf
disability-benefits = pesa za ulemavu, ruzuku ya walemavu, posho ya ulemavu, siwezi kufanya kazi kwa ugonjwa, malipo ya ulemavu
unemployment-benefits = malipo ya kukosa kazi, nimepoteza kazi, sina kazi, posho ya wasio na kazi, ukosefu wa ajira
veterans-services = mwanajeshi wa zamani, askari wa zamani, nilikuwa mwanajeshi, wanajeshi wastaafu, maveterani
debt-advice = deni, madeni, nina deni, siwezi kulipa deni, mkopo, kufilisika, ushauri wa madeni, kupanga bajeti
tax-help = ushuru, kulipa ushuru, marejesho ya kodi ya mapato, kodi ya mapato, msaada wa ushuru, kujaza fomu za ushuru
    .terms = kra, tra
bank-money-transfer = akaunti ya benki, kufungua akaunti, kutuma pesa, kutuma pesa nyumbani, kupokea pesa, benki, kuhamisha pesa, kutumia familia pesa
    .terms = mpesa, m-pesa, airtel money, tigo pesa

## Health

emergency-medical = gari la wagonjwa, ambulansi, dharura ya matibabu, hospitali ya dharura, hospitali, siwezi kupumua, maumivu ya kifua, natoka damu nyingi, mshtuko wa moyo, kuita ambulansi, amezimia, nimekula sumu
primary-care = daktari, nahitaji daktari, kliniki, kituo cha afya, zahanati, mimi ni mgonjwa, naumwa, mtoto wangu anaumwa, mtoto wangu mgonjwa, homa, malaria, kumuona daktari, matibabu, muuguzi, vipimo vya damu, daktari wa watoto, daktari wa wanawake
uninsured-care = daktari wa bure, matibabu ya bure, hospitali bila bima, daktari bila bima, sina bima, kliniki ya bure, hospitali bila karatasi, daktari bila kitambulisho, matibabu bila vibali
health-insurance = bima ya afya, bima ya matibabu, kupata bima ya afya, kadi ya bima, kujiandikisha bima, bima ya mtoto
    .terms = nhif, shif, chf
prescription-help = dawa, madawa ya hospitali, duka la dawa, famasia, siwezi kununua dawa, dawa zimeisha, dawa zangu zimeisha, vidonge, insulini, kiti cha magurudumu, magongo ya kutembelea
dental-care = daktari wa meno, meno, jino linauma, maumivu ya jino, jino limevunjika, kung'oa jino, meno yanauma
eye-care = miwani, daktari wa macho, macho yanauma, sioni vizuri, kupima macho, kipofu, miwani ya bure
hearing-care = kiziwi, viziwi, sisikii vizuri, kifaa cha kusikia, lugha ya alama, lugha ya ishara, kupima masikio, daktari wa masikio
vaccination = chanjo, chanjo ya watoto, kuchanja, kuchanjwa, chanjo ya korona, chanjo ya mtoto wangu, chanjo ya homa
hiv-testing = kupima ukimwi, kupima vvu, kipimo cha ukimwi, kipimo cha vvu, kupima virusi vya ukimwi, kupima hiv, vipimo vya hiv, nataka kupima ukimwi, kujipima vvu
    .terms = vct
hiv-care = ukimwi, vvu, hiv, nina vvu, nina ukimwi, nina virusi, naishi na vvu, dawa za arv, arv, dawa za ukimwi, dawa za vvu, dawa za kufubaza, arv zimeisha, kliniki ya ukimwi, watu wanaoishi na vvu
    .terms = ctc
hiv-prevention = prep, pep, kondomu imepasuka, kondomu ilipasuka, ngono bila kondomu, kinga ya ukimwi, kuzuia vvu, kuzuia ukimwi, kondomu, kondomu za bure, dawa ya kuzuia vvu
sti-testing = magonjwa ya zinaa, ugonjwa wa zinaa, kaswende, kisonono, kupima magonjwa ya zinaa, afya ya ngono, nasikia uchungu nikikojoa, klamidia, usaha kwenye uume
pregnancy-test = kipimo cha mimba, kupima mimba, nina mimba au la, nadhani nina mimba, sijaona siku zangu, hedhi imechelewa, mimba isiyotarajiwa
pregnancy-care = mjamzito, mimi ni mjamzito, nina mimba, ujauzito, wajawazito, kliniki ya wajawazito, mkunga, kujifungua, kuzaa, uzazi, daktari wa wajawazito, baada ya kujifungua
contraception = uzazi wa mpango, kupanga uzazi, vidonge vya kuzuia mimba, kuzuia mimba, sindano ya uzazi wa mpango, kidonge cha dharura, sitaki kupata mimba, p2 ya kuzuia mimba
abortion-care = kutoa mimba, kuavya mimba, nataka kutoa mimba, uavyaji mimba, dawa za kutoa mimba, sitaki hii mimba, kuharibu mimba
gender-affirming-care = homoni, homoni za trans, daktari wa trans, afya ya trans, kubadili jinsia, kubadilisha jinsia, upasuaji wa kubadili jinsia, tiba ya homoni, testosteroni, estrojeni, kliniki ya trans
mental-health = mwanasaikolojia, daktari wa akili, afya ya akili, mshauri nasaha, ushauri nasaha, msongo wa mawazo, sonona, huzuni kubwa, wasiwasi, kiwewe, jinamizi, siwezi kulala, nasikia sauti, walitaka kunitibu ushoga, tiba ya kubadilisha ushoga, kuombewa kwa sababu ni shoga, mawazo mengi
grief-support = msiba, kufiwa, mama yangu amekufa, baba yangu amekufa, mume wangu amekufa, mtoto wangu amekufa, nimefiwa, maombolezo, mpendwa wangu amefariki
anger-management = hasira, kudhibiti hasira, nampiga mke wangu, siwezi kudhibiti hasira, nataka kuacha ukatili, mimi ni mkali napiga watu
substance-use = madawa ya kulevya, dawa za kulevya, uraibu, mraibu, kuacha madawa ya kulevya, kuacha dawa za kulevya, unga wa kulevya, kokeni, bangi, miraa, rehab, kituo cha kurekebisha tabia
    .terms = nacada, sober house
detox = kuondoa sumu za madawa, arosto, kuacha madawa chini ya daktari, dalili za kuacha madawa, kusafisha mwili madawa
alcohol-help = pombe, kuacha pombe, mlevi, ulevi, nakunywa sana pombe, mume wangu ni mlevi, baba yangu ni mlevi
opioid-treatment = methadone, methadoni, heroini, buprenofini, mraibu wa heroini, mraibu wa unga, tramadol
    .terms = kliniki ya methadone, mat clinic
harm-reduction = sindano safi, kubadilisha sindano, mabomba ya sindano, naloxone, kuzidisha dawa za kulevya, overdose, kupunguza madhara ya dawa za kulevya
smoking-cessation = kuacha sigara, kuacha kuvuta sigara, sigara, tumbaku, kuvuta sigara
gambling-help = kamari, kuacha kamari, kubeti, kucheza kamari, uraibu wa kamari, kuacha kubeti
disability-services = ulemavu, mlemavu, walemavu, mtoto mlemavu, watu wenye ulemavu, msaada kwa walemavu, siwezi kutembea, mahitaji maalum
autism-services = usonji, otizimu, mtoto mwenye usonji, mtoto wangu ana usonji, nina usonji, autism
physical-therapy = tiba ya mazoezi, fiziotherapia, maumivu ya mgongo, mguu bandia, kiungo bandia, mguu umeumia, kujifunza kutembea tena, nimepoteza mguu
chronic-illness = saratani, kansa, kisukari, nina kisukari, shinikizo la damu, presha, ugonjwa wa moyo, figo, kifafa, pumu, kifua kikuu, selimundu, ugonjwa wa muda mrefu, kusafisha figo
eating-nutrition = lishe bora, ushauri wa lishe, mtaalamu wa lishe, kupunguza uzito, matatizo ya kula, natapika baada ya kula, utapiamlo
home-care = huduma ya nyumbani kwa mgonjwa, muuguzi wa nyumbani, kumhudumia mama mgonjwa, mlezi wa mgonjwa, huduma za afya nyumbani, mtu wa kunisaidia nyumbani
nursing-home = nyumba ya wazee, makao ya wazee, kituo cha kulea wazee, kituo cha wazee cha mchana, nyumba za kutunza wazee
hospice = huduma ya mgonjwa mahututi, huduma shufaa, tiba shufaa, mama yangu anakufa, baba yangu anakufa, ugonjwa usiopona
medical-transport = usafiri wa hospitali, usafiri kwenda kwa daktari, nifikeje hospitali, gari la kwenda hospitali, nauli ya hospitali
funeral-help = mazishi, kuzika, kumzika baba yangu, kumzika mama yangu, gharama za mazishi, siwezi kulipia mazishi, kusafirisha maiti, mchango wa mazishi

## Work and learning

job-search = kazi, natafuta kazi, kutafuta kazi, ajira, nahitaji kazi, kupata kazi, kazi kwa wakimbizi, kibarua, kuandika cv, nafasi za kazi, usaili wa kazi
job-training = mafunzo ya kazi, mafunzo ya ufundi, kujifunza ufundi, chuo cha ufundi, ujuzi wa kazi, kozi ya kazi, kujifunza kushona
    .terms = tvet, veta
work-permit = kibali cha kazi, ruhusa ya kufanya kazi, naruhusiwa kufanya kazi, viza ya kazi, haki ya kufanya kazi, vibali vya kazi, kufanya kazi bila kibali
    .terms = class m permit
business-support = kuanzisha biashara, biashara ndogo, biashara yangu, mkopo wa biashara, mtaji wa biashara, kufungua duka, ujasiriamali
language-classes = kujifunza kiingereza, kujifunza lugha, darasa la kiingereza, masomo ya kiingereza, kujifunza kifaransa, kujifunza kiswahili, kozi ya lugha, kujifunza kijerumani, darasa la lugha
adult-education = elimu ya watu wazima, kujifunza kusoma, kujifunza kusoma na kuandika, sijui kusoma, kumaliza shule, shule ya watu wazima, masomo ya jioni, gumbaru
computer-classes = kujifunza kompyuta, kozi ya kompyuta, darasa la kompyuta, mafunzo ya kompyuta, kutumia kompyuta, kujifunza programu za kompyuta
school-enrolment = shule ya mtoto wangu, shule ya watoto wangu, kuandikisha mtoto shule, kusajili mtoto shuleni, mtoto wangu haendi shule, nafasi ya shule, shule, shule ya msingi, karo ya shule, ada ya shule
higher-education = chuo kikuu, udhamini wa masomo, ufadhili wa masomo, skolashipu, kusoma chuo kikuu, kutambuliwa kwa shahada yangu, cheti changu cha elimu kutambuliwa, ufadhili kwa wakimbizi
    .terms = dafi, helb
childcare = malezi ya mtoto mchana, kituo cha kulea watoto, mtu wa kukaa na mtoto wangu, yaya, dekea, kutunza mtoto nikiwa kazini, kitalu cha watoto
childcare-costs = pesa ya kulea mtoto, kulipia kituo cha watoto, kituo cha watoto cha bure, msaada wa kulipia yaya, siwezi kulipa dekea
early-education = chekechea, shule ya awali, shule ya chekechea, elimu ya awali, nasari, shule ya watoto wadogo
youth-programs = shughuli za vijana, klabu ya vijana, shughuli za watoto, baada ya shule, kambi ya watoto, mafunzo ya vijana, msaada wa kazi za shule nyumbani, mshauri wa vijana

## People

lgbtq-community = lgbt, lgbtq, lgbti, shoga, mashoga, msagaji, wasagaji, kuchu, gay, lesbian, bisexual, mapenzi ya jinsia moja, wapenzi wa jinsia moja, mimi ni shoga, mimi ni gay, mimi ni msagaji, kituo cha lgbt, kikundi cha mashoga, kikundi cha lgbt, wakimbizi mashoga, wakimbizi wa lgbt, jamii ya lgbt, queer, jinsi mbili, jinsia tata
    .terms = galck, nyarwek, ishtar msm, pema kenya, smug, nglhrc, minority women in action
lgbtq-youth = vijana wa lgbt, vijana mashoga, kijana shoga, kikundi cha vijana lgbt, naonewa shuleni kwa sababu ni shoga, vijana wa trans, nina miaka 16 na ni shoga
trans-community = trans, mtu wa trans, watu wa trans, mwanamke trans, mwanaume trans, transgender, waliobadili jinsia, mimi ni trans, kikundi cha trans, msaada wa trans, huntha
    .terms = jinsiangu, east africa trans health
refugee-services = mkimbizi, wakimbizi, msaada wa wakimbizi, msaada kwa wakimbizi, mimi ni mkimbizi, kambi ya wakimbizi, kujiandikisha unhcr, shirika la wakimbizi, huduma za wakimbizi, waomba hifadhi
    .terms = unhcr, kakuma, dadaab, hias kenya, rck, hebrew immigrant aid, irc, jrs
resettlement = kuhamishiwa nchi ya tatu, nchi ya tatu, makazi mapya nchi ya tatu, kwenda kanada kama mkimbizi, kwenda marekani kama mkimbizi, mfadhili wa wakimbizi, udhamini wa wakimbizi, mahojiano ya resettlement, kupata sponsor, uhamisho wa unhcr
    .terms = iom safari, rsc africa
migrant-community = mhamiaji, wahamiaji, watu wa nchi yangu, jamii ya nchi yangu, chama cha wahamiaji, msaada kwa wahamiaji, wageni wapya, jamii ya wakongo, jamii ya warundi, diaspora, watu wa kwetu
farmworker-services = mfanyakazi wa shamba, wafanyakazi wa mashambani, kazi ya shamba, kibarua cha shamba, kuvuna matunda, vibarua wa mashamba
sex-worker-support = kazi ya ngono, wafanyakazi wa ngono, mfanyakazi wa ngono, kahaba, ukahaba, kuacha ukahaba, nauza mwili, changudoa, kuuza mwili
    .terms = bhesp, hoymas, keswa
interpretation = mkalimani, wakalimani, mtafsiri, tafsiri, kutafsiri vyeti, kutafsiri hati, mtu anayeongea lugha yangu, nahitaji mkalimani, sizungumzi kiingereza, sijui kiingereza
transport = usafiri, nauli, tiketi ya basi, basi la bure, pasi ya basi, treni, baiskeli, nauli ya basi, nifikeje huko
senior-services = wazee, mzee, msaada kwa wazee, huduma za wazee, mimi ni mzee peke yangu, kituo cha kukutana wazee, watu wenye umri mkubwa
parenting = malezi, malezi ya watoto, mafunzo ya wazazi, msaada kwa wazazi, mama asiye na mume, mzazi pekee, mama pekee, kulea mtoto, mtoto wangu hanisikii, kulea watoto peke yangu
family-support = matatizo ya familia, ushauri wa familia, ushauri wa ndoa, matatizo ya ndoa, matatizo na mume wangu, matatizo na wazazi wangu, mwanangu ni shoga, binti yangu ni msagaji, mtoto wangu ni trans, msaada kwa familia, afisa ustawi wa jamii
adoption-foster = kuasili mtoto, kuasili, familia ya kulea mtoto, yatima, kutoa mtoto alelewe
support-groups = kikundi cha kusaidiana, vikundi vya msaada, kikundi cha msaada, watu kama mimi, kuongea na waliopitia kama mimi, kundi la kusaidiana
community-center = kituo cha jamii, vituo vya jamii, ukumbi wa jamii, mahali pa kukaa mchana, kituo cha mtaa, kituo cha kijamii
spiritual-support = kanisa, msikiti, mchungaji, padri, imamu, kusali, kuswali, sala, maombi ya dini, kanisa linalokubali mashoga, shehe, mahali pa kusali
recreation = michezo, mpira, mpira wa miguu, maktaba, muziki, kuogelea, makumbusho, klabu ya michezo, ngoma, mazoezi ya viungo
volunteering = kujitolea, nataka kujitolea, nataka kusaidia wengine, kuchangia nguo, kutoa msaada kwa wakimbizi, mchango, kuchangia damu, wa kujitolea
mail-storage = anwani ya posta, sina anwani, nahitaji anwani, sanduku la posta, kupokea barua, kuhifadhi mizigo, mahali pa kuweka mizigo, kuweka begi langu
pet-help = mbwa wangu, paka wangu, daktari wa mifugo, daktari wa wanyama, chakula cha mbwa, mnyama wangu
information-referral = wapi napata msaada, nani anaweza kunisaidia, sijui niende wapi, niende wapi, msaada ulio karibu, orodha ya mashirika, maelekezo ya msaada, taarifa za msaada
government-office = ofisi ya serikali, polisi, kituo cha polisi, mahakama, wizara, ofisi ya uhamiaji, manispaa, halmashauri, posta, chifu, huduma centre
    .terms = huduma center, drs shauri moyo

## In crisis

crisis-self-harm =
    nataka kufa, natamani kufa, ninataka kufa, nataka nife, bora nife, afadhali nife, heri nife, natamani ningekufa, nataka kujiua, ninataka kujiua,
    nitajiua, najiua, ninajiua, nafikiria kujiua, nawaza kujiua, mawazo ya kujiua, kujitoa uhai, nataka kujitoa uhai, kujitoa roho,
    kukatisha maisha yangu, kumaliza maisha yangu, nataka kumaliza maisha yangu, sitaki kuishi, sitaki kuishi tena, sitaki tena kuishi, nimechoka kuishi,
    nimechoka na maisha, sina sababu ya kuishi, maisha hayana maana tena, nataka kujinyonga, nitajinyonga, nataka kujikata, najikata mwili,
    najiumiza mwenyewe, nataka kujidhuru, nataka kunywa sumu, nimekunywa vidonge vingi, nimemeza dawa nyingi, nataka kujiumiza, ninataka nife,
    natamani nife, natamani kujiua, ninatamani kufa, ninatamani nife, ningependa kufa, ningependa nife, napenda kufa, napenda nife, napenda kujiua,
    napenda kujikata, afadhali kufa, afadhali kujiua, bora kufa, bora kujiua, bora kujinyonga, bora kujikata, bora kujidhuru, bora kujiumiza, heri kufa,
    heri kujiua, heri kujinyonga, heri kujikata, heri kujidhuru, heri kujiumiza, nimeamua kufa, nimeamua nife, nimeamua kujiua, natarajia kufa,
    natarajia nife, natarajia kujiua, nilitaka kufa, nilitaka nife, nilitaka kujiua, ningetamani kufa, ningetamani nife, naomba kufa, naomba nife,
    naomba kujiua, naomba kujikata, naomba kujidhuru, naomba kujiumiza, bora ningekufa, bora kifo, heri ningekufa, heri kifo, afadhali kifo,
    natamani kifo, nataka kifo, sitaki maisha, sitaki kuwepo, sitamani kuishi, sitamani maisha, sitamani kuwepo, siwezi kuishi, siwezi maisha,
    siwezi kuwepo, nimechoka maisha, nachukia kuishi, nachukia maisha, mbona ninaishi, mbona naishi, mbona niishi, nitajiua leo, nitajiua tu,
    nitajiua sasa, nitajiua kwa, nitajiua na, nitajiua mimi, nitajiua msaada, nitajiua jamani, najiua leo, najiua tu, najiua sasa, najiua mwenyewe,
    najiua kwa, najiua na, najiua mimi, najiua msaada, najiua jamani, ninajiua leo, ninajiua tu, ninajiua sasa, ninajiua kwa, ninajiua na, ninajiua mimi,
    ninajiua msaada, ninajiua jamani, nijiue leo, nijiue tu, nijiue sasa, nijiue mwenyewe, nijiue kwa, nijiue na, nijiue mimi, nijiue msaada,
    nijiue jamani, ningejiua leo, ningejiua tu, ningejiua sasa, ningejiua kwa, ningejiua na, ningejiua mimi, ningejiua msaada, ningejiua jamani,
    kufikiria kujiua, kufikiria kifo, kufikiria kufa, nafikiria kifo, nafikiria kufa, ninafikiria kifo, ninafikiria kufa, nawaza kifo, nawaza kufa,
    ninawaza kujiua, ninawaza kifo, ninawaza kufa, kuhusu kujiua, kuhusu kifo, kuhusu kufa, nafikiri kujiua, nafikiri kifo, nafikiri kufa,
    najaribu kujiua, karibu kujiua, napanga kujiua, jiua mwenyewe, jiua leo, jiua tu, kujiua mwenyewe, kujiua leo, kujiua tu, najikata mikono,
    nijikate mikono, nijikate mwili, kujikata mikono, kujikata mwili, najiumiza nafsi, najidhuru nafsi, nimekunywa sumu, nimemeza sumu, nimetumia sumu,
    nitakunywa sumu, nitameza sumu, nilikunywa sumu, nilimeza sumu, nitaruka kutoka, kuruka kutoka, kuruka darajani
crisis-immediate-danger =
    wako mlangoni, wako mlangoni kwangu, wako nje ya mlango, wako nje ya nyumba yangu, yuko mlangoni kwangu, yuko nje ya mlango,
    kuna mtu mlangoni kwangu, wanavunja mlango, anavunja mlango, wanaingia nyumbani kwangu, ataniua, wataniua, anataka kuniua, wanataka kuniua,
    familia yangu itaniua, familia yangu inataka kuniua, baba yangu ataniua, mume wangu ataniua, mume wangu anataka kuniua, ndugu zangu wataniua,
    ametishia kuniua, wametishia kuniua, wananitishia kifo, wamenipata, amenipata, wamenigundua, wananitafuta waniue, wananifuata, ananifuata,
    mtu ananifuata, kuna mtu ananifuata, wananikimbiza, ananikimbiza, ananipiga sasa, ananipiga sasa hivi, wananipiga sasa, wananipiga, wananishambulia,
    ananishambulia, nashambuliwa, ananikaba, ananinyonga, ana kisu, ana bunduki, wana silaha, wana mapanga, amenifungia ndani, wamenifungia,
    nimefungiwa ndani, nimefungiwa chumbani, haniruhusu kutoka nyumbani, wameniteka, nimetekwa, niko hatarini, maisha yangu yako hatarini,
    niko kwenye hatari, kuniua, kutuua, aniue, waniue, atuue, watuue, kunichinja, kuniteka, kuniuza, kunilipua, ataniua sasa, ataniua leo, ataniua kwa,
    ataniua na, ataniua mimi, ataniua sana, wataniua sasa, wataniua leo, wataniua kwa, wataniua na, wataniua mimi, wataniua sana, watatuua sasa,
    watatuua leo, watatuua kwa, watatuua na, watatuua mimi, watatuua sana, atatuua sasa, atatuua leo, atatuua kwa, atatuua na, atatuua mimi,
    atatuua sana, itaniua sasa, itaniua leo, itaniua kwa, itaniua na, itaniua mimi, itaniua sana, ananiua sasa, ananiua leo, ananiua kwa, ananiua na,
    ananiua mimi, ananiua sana, wananiua sasa, wananiua leo, wananiua kwa, wananiua na, wananiua mimi, wananiua sana, ataniuwa sasa, ataniuwa leo,
    ataniuwa kwa, ataniuwa na, ataniuwa mimi, ataniuwa sana, wataniuwa leo, wataniuwa kwa, wataniuwa na, watanipiga na, atanipiga leo, atanipiga kwa,
    atanipiga na, atanidhuru na, atanikata leo, atanikata kwa, atanikata na, wataniteka na, watanipata na, atanipata leo, atanipata kwa, atanipata na,
    ananifuata na, ananipiga na, anatupiga na, amenipiga na, ananitesa na, ananikaba na, amenikaba na, amenipata na, ameniteka na, mtu ataniua,
    mtu wataniua, mtu itaniua, watu ataniua, watu itaniua, wakinipata, akinipata, wanatupiga, anatupiga, wamenivamia, vitisho kifo, napigwa na,
    napigwa sasa, napigwa kila, napigwa ili, napigwa hapa, ninapigwa na, nafuatwa na, nafuatwa ili, natafutwa na, nateswa na, nateswa sasa, nateswa kila,
    nateswa ili, nateswa hapa, ninateswa na, nawindwa na, nawindwa ili, nakabwa na, nakabwa sasa, nakabwa kila, nakabwa ili, nakabwa hapa, nitauawa,
    nitauwawa, nauawa, wako nje, wako getini, yuko nje, yuko getini, wapo nje, wapo getini, yupo nje, yupo getini, wamekuja nje, amekuja nje, ana panga,
    ana silaha, ana bastola, ana mapanga, ana visu, ana shoka, wana kisu, wana bunduki, wana panga, wana bastola, wana visu, wana shoka, amebeba kisu,
    amebeba visu, wenye silaha, nimetekwa na, niko hatari, tuko hatari, nipo hatari, tupo hatari, piga polisi
crisis-recent-rape =
    nimebakwa, nilibakwa, amenibaka, alinibaka, wamenibaka, walinibaka, nimebakwa jana, nilibakwa jana, nimebakwa usiku, nilibakwa jana usiku,
    nimebakwa leo, nimetoka kubakwa, mume wangu amenibaka, mume wangu alinibaka, mpenzi wangu amenibaka, mtu amenibaka, mtu alinibaka, polisi wamenibaka,
    kundi limenibaka, nimebakwa na kundi, amenilazimisha kufanya ngono, alinilazimisha kufanya ngono, wamenilazimisha kufanya ngono,
    nimelazimishwa kufanya ngono, nimelazimishwa kufanya mapenzi, amenilazimisha kulala naye, nimenajisiwa, amenidhalilisha kingono,
    nimedhalilishwa kingono, nimeingiliwa kwa nguvu, ameniingilia kwa nguvu, wameniwekea dawa na kunibaka, nimebakwa na, nimebakwa njiani,
    nimebakwa watu, nimebakwa mtu, nimebakwa mimi, nimebakwa tena, nimebakwa nikiwa, nimebakwa wakati, nimebakwa jamani, nimebakwa wawili,
    nimebakwa watatu, nilibakwa na, nilibakwa leo, nilibakwa usiku, nilibakwa njiani, nilibakwa watu, nilibakwa mtu, nilibakwa mimi, nilibakwa tena,
    nilibakwa nikiwa, nilibakwa wakati, nilibakwa jamani, nilibakwa wawili, nilibakwa watatu, nimenajisiwa na, nimenajisiwa leo, nimenajisiwa mtu,
    nilinajisiwa na, nilinajisiwa leo, nilinajisiwa mtu, nimeingiliwa na, tulibakwa na, tulibakwa jana, tulibakwa leo, tulibakwa usiku, tulibakwa watu,
    tulibakwa mtu, tulibakwa mimi, tulibakwa tena, nimelawitiwa na, nililawitiwa na, ninabakwa na, ninabakwa jana, ninabakwa leo, ninabakwa usiku,
    ninabakwa watu, ninabakwa mtu, ninabakwa mimi, ninabakwa tena, amenibaka na, amenibaka jana, amenibaka leo, amenibaka usiku, amenibaka watu,
    amenibaka mtu, amenibaka mimi, amenibaka tena, alinibaka na, alinibaka jana, alinibaka leo, alinibaka usiku, alinibaka watu, alinibaka mtu,
    alinibaka mimi, alinibaka tena, wamenibaka na, wamenibaka jana, wamenibaka leo, wamenibaka watu, wamenibaka mtu, wamenibaka mimi, wamenibaka tena,
    walinibaka na, walinibaka jana, walinibaka leo, walinibaka watu, walinibaka mtu, walinibaka mimi, walinibaka tena, ananibaka na, ananibaka jana,
    ananibaka leo, ananibaka usiku, ananibaka watu, ananibaka mtu, ananibaka mimi, ananibaka tena, wananibaka na, wananibaka jana, wananibaka leo,
    wananibaka watu, wananibaka mtu, wananibaka mimi, wananibaka tena, amenilawiti na, amenilawiti leo, amenilawiti mtu, alinilawiti na, alinilawiti leo,
    alinilawiti mtu, wamenilawiti na, amenajisi na, amenajisi jana, amenajisi leo, amenajisi usiku, amenajisi watu, amenajisi mtu, amenajisi mimi,
    amenajisi tena, aliniingilia na, ameniingilia na, tulibakwa, nimelawitiwa, nililawitiwa, amenilawiti, wamenilawiti, ananibaka, wananibaka, ninabakwa,
    kunibaka, ametubaka, wametubaka, baba amenibaka, baba alinibaka, baba wamenibaka, baba walinibaka, baba ananibaka, kaka amenibaka, kaka alinibaka,
    kaka wamenibaka, kaka walinibaka, kaka ananibaka, watu amenibaka, watu alinibaka, watu wamenibaka, watu walinibaka, watu ananibaka, bosi amenibaka,
    bosi alinibaka, bosi wamenibaka, bosi walinibaka, bosi ananibaka, ex amenibaka, ex alinibaka, ex wamenibaka, ex walinibaka, ex ananibaka,
    pasta amenibaka, pasta alinibaka, pasta ananibaka
