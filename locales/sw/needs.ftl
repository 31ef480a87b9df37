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

lgbtq-community = lgbt, lgbtq, lgbti, shoga, mashoga, msagaji, wasagaji, kuchu, gay, lesbian, bisexual, mapenzi ya jinsia moja, wapenzi wa jinsia moja, mimi ni shoga, mimi ni gay, mimi ni msagaji, kituo cha lgbt, kikundi cha mashoga, kikundi cha lgbt, wakimbizi mashoga, wakimbizi wa lgbt, jamii ya lgbt, queer, jinsi mbili
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
    nataka kufa, natamani kufa, ninataka kufa, nataka nife, bora nife, afadhali nife, heri nife, natamani ningekufa,
    nataka kujiua, ninataka kujiua, nitajiua, najiua, ninajiua, nafikiria kujiua, nawaza kujiua, mawazo ya kujiua,
    kujitoa uhai, nataka kujitoa uhai, kujitoa roho, kukatisha maisha yangu, kumaliza maisha yangu,
    nataka kumaliza maisha yangu, sitaki kuishi, sitaki kuishi tena, sitaki tena kuishi, nimechoka kuishi,
    nimechoka na maisha, sina sababu ya kuishi, maisha hayana maana tena, nataka kujinyonga, nitajinyonga,
    nataka kujikata, najikata mwili, najiumiza mwenyewe, nataka kujidhuru, nataka kunywa sumu,
    nimekunywa vidonge vingi, nimemeza dawa nyingi, nataka kujiumiza, nataka kumaliza maisha, nataka kukatisha maisha,
    nataka kuaga dunia, nataka kujichoma moto, nataka kujiondoa uhai, ninataka nife, ninataka kujinyonga,
    ninataka kujikata, ninataka kujidhuru, ninataka kujiumiza, ninataka kumaliza maisha, ninataka kukatisha maisha,
    ninataka kuaga dunia, ninataka kujichoma moto, ninataka kujiondoa uhai, natamani nife, natamani kujiua,
    natamani kujinyonga, natamani kujikata, natamani kujidhuru, natamani kujiumiza, natamani kumaliza maisha,
    natamani kukatisha maisha, natamani kuaga dunia, natamani kujichoma moto, natamani kujiondoa uhai,
    ninatamani kufa, ninatamani nife, ninatamani kujiua, ninatamani kujinyonga, ninatamani kujikata,
    ninatamani kujidhuru, ninatamani kujiumiza, ninatamani kumaliza maisha, ninatamani kukatisha maisha,
    ninatamani kuaga dunia, ninatamani kujichoma moto, ninatamani kujiondoa uhai, ningependa kufa, ningependa nife,
    ningependa kujiua, ningependa kujinyonga, ningependa kujikata, ningependa kujidhuru, ningependa kujiumiza,
    ningependa kumaliza maisha, ningependa kukatisha maisha, ningependa kuaga dunia, ningependa kujichoma moto,
    ningependa kujiondoa uhai, napenda kufa, napenda nife, napenda kujiua, napenda kujinyonga, napenda kujikata,
    napenda kujidhuru, napenda kujiumiza, napenda kumaliza maisha, napenda kukatisha maisha, napenda kuaga dunia,
    napenda kujichoma moto, napenda kujiondoa uhai, afadhali kufa, afadhali kujiua, afadhali kujinyonga,
    afadhali kujikata, afadhali kujidhuru, afadhali kujiumiza, afadhali kumaliza maisha, afadhali kukatisha maisha,
    afadhali kuaga dunia, afadhali kujichoma moto, afadhali kujiondoa uhai, bora kufa, bora kujiua, bora kujinyonga,
    bora kujikata, bora kujidhuru, bora kujiumiza, bora kumaliza maisha, bora kukatisha maisha, bora kuaga dunia,
    bora kujichoma moto, bora kujiondoa uhai, heri kufa, heri kujiua, heri kujinyonga, heri kujikata, heri kujidhuru,
    heri kujiumiza, heri kumaliza maisha, heri kukatisha maisha, heri kuaga dunia, heri kujichoma moto,
    heri kujiondoa uhai, nimeamua kufa, nimeamua nife, nimeamua kujiua, nimeamua kujinyonga, nimeamua kujikata,
    nimeamua kujidhuru, nimeamua kujiumiza, nimeamua kumaliza maisha, nimeamua kukatisha maisha, nimeamua kuaga dunia,
    nimeamua kujichoma moto, nimeamua kujiondoa uhai, niko tayari kufa, niko tayari nife, niko tayari kujiua,
    niko tayari kujinyonga, niko tayari kujikata, niko tayari kujidhuru, niko tayari kujiumiza,
    niko tayari kumaliza maisha, niko tayari kukatisha maisha, niko tayari kuaga dunia, niko tayari kujichoma moto,
    niko tayari kujiondoa uhai, natarajia kufa, natarajia nife, natarajia kujiua, natarajia kujinyonga,
    natarajia kujikata, natarajia kujidhuru, natarajia kujiumiza, natarajia kumaliza maisha,
    natarajia kukatisha maisha, natarajia kuaga dunia, natarajia kujichoma moto, natarajia kujiondoa uhai,
    nilitaka kufa, nilitaka nife, nilitaka kujiua, nilitaka kujinyonga, nilitaka kujikata, nilitaka kujidhuru,
    nilitaka kujiumiza, nilitaka kumaliza maisha, nilitaka kukatisha maisha, nilitaka kuaga dunia,
    nilitaka kujichoma moto, nilitaka kujiondoa uhai, ningetamani kufa, ningetamani nife, ningetamani kujiua,
    ningetamani kujinyonga, ningetamani kujikata, ningetamani kujidhuru, ningetamani kujiumiza,
    ningetamani kumaliza maisha, ningetamani kukatisha maisha, ningetamani kuaga dunia, ningetamani kujichoma moto,
    ningetamani kujiondoa uhai, naomba kufa, naomba nife, naomba kujiua, naomba kujinyonga, naomba kujikata,
    naomba kujidhuru, naomba kujiumiza, naomba kumaliza maisha, naomba kukatisha maisha, naomba kuaga dunia,
    naomba kujichoma moto, naomba kujiondoa uhai, bora ningekufa, bora nisingezaliwa, bora kifo, heri ningekufa,
    heri nisingezaliwa, heri kifo, afadhali ningekufa, afadhali nisingezaliwa, afadhali kifo, natamani kifo,
    natamani nisingezaliwa, natamani ningekuwa nimekufa, natamani nisiamke, nataka kifo, nataka nisiwepo duniani,
    nataka kupotea milele, nataka kuacha kuishi, sitaki maisha, sitaki kuendelea kuishi, sitaki kuwa hai,
    sitaki kuwepo, sitaki kuamka tena, sitamani kuishi, sitamani maisha, sitamani kuendelea kuishi, sitamani kuwa hai,
    sitamani kuwepo, sitamani kuamka tena, siwezi kuishi, siwezi maisha, siwezi kuendelea kuishi, siwezi kuwa hai,
    siwezi kuwepo, siwezi kuamka tena, siwezi tena kuishi, siwezi tena maisha, siwezi tena kuendelea kuishi,
    siwezi tena kuwa hai, siwezi tena kuwepo, siwezi tena kuamka tena, sitaki tena maisha,
    sitaki tena kuendelea kuishi, sitaki tena kuwa hai, sitaki tena kuwepo, sitaki tena kuamka tena,
    sina hamu ya kuishi, sina hamu ya maisha, sina hamu ya kuendelea kuishi, sina hamu ya kuwa hai,
    sina hamu ya kuwepo, sina hamu ya kuamka tena, sina sababu ya maisha, sina sababu ya kuendelea kuishi,
    sina sababu ya kuwa hai, sina sababu ya kuwepo, sina sababu ya kuamka tena, sina nguvu ya kuishi,
    sina nguvu ya maisha, sina nguvu ya kuendelea kuishi, sina nguvu ya kuwa hai, sina nguvu ya kuwepo,
    sina nguvu ya kuamka tena, sioni sababu ya kuishi, sioni sababu ya maisha, sioni sababu ya kuendelea kuishi,
    sioni sababu ya kuwa hai, sioni sababu ya kuwepo, sioni sababu ya kuamka tena, sioni haja ya kuishi,
    sioni haja ya maisha, sioni haja ya kuendelea kuishi, sioni haja ya kuwa hai, sioni haja ya kuwepo,
    sioni haja ya kuamka tena, sioni maana ya kuishi, sioni maana ya maisha, sioni maana ya kuendelea kuishi,
    sioni maana ya kuwa hai, sioni maana ya kuwepo, sioni maana ya kuamka tena, nimechoka maisha, nimechoka ya maisha,
    nimechoka na kuishi, nimechoshwa kuishi, nimechoshwa na maisha, nimechoshwa maisha, nimechoshwa ya maisha,
    nimechoshwa na kuishi, nimekata tamaa kuishi, nimekata tamaa na maisha, nimekata tamaa maisha,
    nimekata tamaa ya maisha, nimekata tamaa na kuishi, nachukia kuishi, nachukia na maisha, nachukia maisha,
    nachukia ya maisha, nachukia na kuishi, nimeyachoka kuishi, nimeyachoka na maisha, nimeyachoka maisha,
    nimeyachoka ya maisha, nimeyachoka na kuishi, maisha hayana maana, maisha yangu hayana, maisha hayana thamani,
    kwa nini ninaishi, kwa nini naishi, kwa nini niishi, mbona ninaishi, mbona naishi, mbona niishi, nitajiua leo,
    nitajiua usiku huu, nitajiua tu, nitajiua sasa, nitajiua mwenyewe, nitajiua kwa, nitajiua na, nitajiua mimi,
    nitajiua msaada, nitajiua jamani, najiua leo, najiua usiku huu, najiua tu, najiua sasa, najiua mwenyewe,
    najiua kwa, najiua na, najiua mimi, najiua msaada, najiua jamani, ninajiua leo, ninajiua usiku huu, ninajiua tu,
    ninajiua sasa, ninajiua mwenyewe, ninajiua kwa, ninajiua na, ninajiua mimi, ninajiua msaada, ninajiua jamani,
    nijiue leo, nijiue usiku huu, nijiue tu, nijiue sasa, nijiue mwenyewe, nijiue kwa, nijiue na, nijiue mimi,
    nijiue msaada, nijiue jamani, ningejiua leo, ningejiua usiku huu, ningejiua tu, ningejiua sasa,
    ningejiua mwenyewe, ningejiua kwa, ningejiua na, ningejiua mimi, ningejiua msaada, ningejiua jamani,
    kufikiria kujiua, kufikiria kifo, kufikiria kufa, kufikiria kujinyonga, kufikiria kujikatisha,
    kufikiria kumaliza maisha, nafikiria kifo, nafikiria kufa, nafikiria kujinyonga, nafikiria kujikatisha,
    nafikiria kumaliza maisha, ninafikiria kujiua, ninafikiria kifo, ninafikiria kufa, ninafikiria kujinyonga,
    ninafikiria kujikatisha, ninafikiria kumaliza maisha, nawaza kifo, nawaza kufa, nawaza kujinyonga,
    nawaza kujikatisha, nawaza kumaliza maisha, ninawaza kujiua, ninawaza kifo, ninawaza kufa, ninawaza kujinyonga,
    ninawaza kujikatisha, ninawaza kumaliza maisha, nimefikiria kujiua, nimefikiria kifo, nimefikiria kufa,
    nimefikiria kujinyonga, nimefikiria kujikatisha, nimefikiria kumaliza maisha, kuhusu kujiua, kuhusu kifo,
    kuhusu kufa, kuhusu kujinyonga, kuhusu kujikatisha, kuhusu kumaliza maisha, nafikiri kujiua, nafikiri kifo,
    nafikiri kufa, nafikiri kujinyonga, nafikiri kujikatisha, nafikiri kumaliza maisha, mawazo ya kutaka kufa,
    mawazo ya kufa, mawazo za kujiua, mawazo za kutaka kufa, mawazo za kufa, mawazo la kujiua, mawazo la kutaka kufa,
    mawazo la kufa, fikra ya kujiua, fikra ya kutaka kufa, fikra ya kufa, fikra za kujiua, fikra za kutaka kufa,
    fikra za kufa, fikra la kujiua, fikra la kutaka kufa, fikra la kufa, hisia ya kujiua, hisia ya kutaka kufa,
    hisia ya kufa, hisia za kujiua, hisia za kutaka kufa, hisia za kufa, hisia la kujiua, hisia la kutaka kufa,
    hisia la kufa, wazo ya kujiua, wazo ya kutaka kufa, wazo ya kufa, wazo za kujiua, wazo za kutaka kufa,
    wazo za kufa, wazo la kujiua, wazo la kutaka kufa, wazo la kufa, nimejaribu kujiua, nimejaribu kujinyonga,
    nilijaribu kujiua, nilijaribu kujinyonga, najaribu kujiua, najaribu kujinyonga, karibu kujiua, karibu kujinyonga,
    nimepanga kujiua, nimepanga kujinyonga, napanga kujiua, napanga kujinyonga, nimeshaamua kujiua,
    nimeshaamua kujinyonga, jiua mwenyewe, jiua nafsi yangu, jiua leo, jiua tu, kujiua mwenyewe, kujiua nafsi yangu,
    kujiua leo, kujiua tu, kukatisha uhai wangu, kukatisha roho yangu, kumaliza uhai wangu, kumaliza roho yangu,
    kuondoa uhai wangu, kuondoa maisha yangu, kuondoa roho yangu, kuyamaliza uhai wangu, kuyamaliza maisha yangu,
    kuyamaliza roho yangu, nikatishe uhai wangu, nikatishe maisha yangu, nikatishe roho yangu, nimalize uhai wangu,
    nimalize maisha yangu, nimalize roho yangu, kutoa uhai wangu, kutoa maisha yangu, kutoa roho yangu,
    najikata mikono, najikata mishipa, najikata kwa wembe, najikata na wembe, najikata mwilini, nimejikata mikono,
    nimejikata mishipa, nimejikata kwa wembe, nimejikata na wembe, nimejikata mwilini, nimejikata mwili,
    ninajikata mikono, ninajikata mishipa, ninajikata kwa wembe, ninajikata na wembe, ninajikata mwilini,
    ninajikata mwili, nijikate mikono, nijikate mishipa, nijikate kwa wembe, nijikate na wembe, nijikate mwilini,
    nijikate mwili, kujikata mikono, kujikata mishipa, kujikata kwa wembe, kujikata na wembe, kujikata mwilini,
    kujikata mwili, najiumiza kwa makusudi, najiumiza nafsi, ninajiumiza mwenyewe, ninajiumiza kwa makusudi,
    ninajiumiza nafsi, najidhuru mwenyewe, najidhuru kwa makusudi, najidhuru nafsi, ninajidhuru mwenyewe,
    ninajidhuru kwa makusudi, ninajidhuru nafsi, nimejidhuru mwenyewe, nimejidhuru kwa makusudi, nimejidhuru nafsi,
    nimejiumiza mwenyewe, nimejiumiza kwa makusudi, nimejiumiza nafsi, nimekunywa dawa nyingi,
    nimekunywa vidonge vyote, nimekunywa sumu, nimekunywa dawa zote, nimekunywa dawa kupita kiasi,
    nimemeza vidonge vingi, nimemeza vidonge vyote, nimemeza sumu, nimemeza dawa zote, nimemeza dawa kupita kiasi,
    nimetumia vidonge vingi, nimetumia dawa nyingi, nimetumia vidonge vyote, nimetumia sumu, nimetumia dawa zote,
    nimetumia dawa kupita kiasi, nimekula vidonge vingi, nimekula dawa nyingi, nimekula vidonge vyote,
    nimekula sumu ya panya, nimekula dawa zote, nimekula dawa kupita kiasi, nitakunywa vidonge vingi,
    nitakunywa dawa nyingi, nitakunywa vidonge vyote, nitakunywa sumu, nitakunywa dawa zote,
    nitakunywa dawa kupita kiasi, nitameza vidonge vingi, nitameza dawa nyingi, nitameza vidonge vyote, nitameza sumu,
    nitameza dawa zote, nitameza dawa kupita kiasi, nilikunywa vidonge vingi, nilikunywa dawa nyingi,
    nilikunywa vidonge vyote, nilikunywa sumu, nilikunywa dawa zote, nilikunywa dawa kupita kiasi,
    nilimeza vidonge vingi, nilimeza dawa nyingi, nilimeza vidonge vyote, nilimeza sumu, nilimeza dawa zote,
    nilimeza dawa kupita kiasi, nitaruka kutoka, nitaruka darajani, nitaruka ghorofani, nitaruka juu ya,
    nitaruka mbele ya, kuruka kutoka, kuruka darajani, kuruka ghorofani, kuruka juu ya, kuruka mbele ya,
    kujirusha kutoka, kujirusha darajani, kujirusha ghorofani, kujirusha juu ya, kujirusha mbele ya, nijirushe kutoka,
    nijirushe darajani, nijirushe ghorofani, nijirushe juu ya, nijirushe mbele ya, nitajirusha kutoka,
    nitajirusha darajani, nitajirusha ghorofani, nitajirusha juu ya, nitajirusha mbele ya, bila mimi wataishi,
    bila mimi watafurahi, bila mimi ni bora, nisipokuwepo wataishi, nisipokuwepo watafurahi, nisipokuwepo ni bora,
    jinsi ya kufa, jinsi ya kujiua, jinsi ya kujinyonga
crisis-immediate-danger =
    wako mlangoni, wako mlangoni kwangu, wako nje ya mlango, wako nje ya nyumba yangu, yuko mlangoni kwangu,
    yuko nje ya mlango, kuna mtu mlangoni kwangu, wanavunja mlango, anavunja mlango, wanaingia nyumbani kwangu,
    ataniua, wataniua, anataka kuniua, wanataka kuniua, familia yangu itaniua, familia yangu inataka kuniua,
    baba yangu ataniua, mume wangu ataniua, mume wangu anataka kuniua, ndugu zangu wataniua, ametishia kuniua,
    wametishia kuniua, wananitishia kifo, wamenipata, amenipata, wamenigundua, wananitafuta waniue, wananifuata,
    ananifuata, mtu ananifuata, kuna mtu ananifuata, wananikimbiza, ananikimbiza, ananipiga sasa, ananipiga sasa hivi,
    wananipiga sasa, wananipiga, wananishambulia, ananishambulia, nashambuliwa, ananikaba, ananinyonga, ana kisu,
    ana bunduki, wana silaha, wana mapanga, amenifungia ndani, wamenifungia, nimefungiwa ndani, nimefungiwa chumbani,
    haniruhusu kutoka nyumbani, wameniteka, nimetekwa, niko hatarini, maisha yangu yako hatarini, niko kwenye hatari,
    kuniua, kutuua, aniue, waniue, atuue, watuue, kunichinja, kunichoma kisu, kunichoma moto, kunipiga risasi,
    kuniteka, kuniuza, kunilipua, anataka kunipiga, anataka kunikamata, anataka kunichukua, anataka kuniumiza,
    anataka kunidhuru, anataka kunishika, anataka kunitafuta, anataka kunirudisha kwa nguvu, anataka kunikabidhi,
    anataka kuninyonga, anataka kunishambulia, anataka kunikata, anataka kunivamia, wanataka kunipiga,
    wanataka kunikamata, wanataka kunichukua, wanataka kuniumiza, wanataka kunidhuru, wanataka kunishika,
    wanataka kunitafuta, wanataka kunirudisha kwa nguvu, wanataka kunikabidhi, wanataka kuninyonga,
    wanataka kunishambulia, wanataka kunikata, wanataka kunivamia, anajaribu kunipiga, anajaribu kunikamata,
    anajaribu kunichukua, anajaribu kuniumiza, anajaribu kunidhuru, anajaribu kunishika, anajaribu kunitafuta,
    anajaribu kunirudisha kwa nguvu, anajaribu kunikabidhi, anajaribu kuninyonga, anajaribu kunishambulia,
    anajaribu kunikata, anajaribu kunivamia, wanajaribu kunipiga, wanajaribu kunikamata, wanajaribu kunichukua,
    wanajaribu kuniumiza, wanajaribu kunidhuru, wanajaribu kunishika, wanajaribu kunitafuta,
    wanajaribu kunirudisha kwa nguvu, wanajaribu kunikabidhi, wanajaribu kuninyonga, wanajaribu kunishambulia,
    wanajaribu kunikata, wanajaribu kunivamia, alijaribu kunipiga, alijaribu kunikamata, alijaribu kunichukua,
    alijaribu kuniumiza, alijaribu kunidhuru, alijaribu kunishika, alijaribu kunitafuta,
    alijaribu kunirudisha kwa nguvu, alijaribu kunikabidhi, alijaribu kuninyonga, alijaribu kunishambulia,
    alijaribu kunikata, alijaribu kunivamia, walijaribu kunipiga, walijaribu kunikamata, walijaribu kunichukua,
    walijaribu kuniumiza, walijaribu kunidhuru, walijaribu kunishika, walijaribu kunitafuta,
    walijaribu kunirudisha kwa nguvu, walijaribu kunikabidhi, walijaribu kuninyonga, walijaribu kunishambulia,
    walijaribu kunikata, walijaribu kunivamia, anatishia kunipiga, anatishia kunikamata, anatishia kunichukua,
    anatishia kuniumiza, anatishia kunidhuru, anatishia kunishika, anatishia kunitafuta,
    anatishia kunirudisha kwa nguvu, anatishia kunikabidhi, anatishia kuninyonga, anatishia kunishambulia,
    anatishia kunikata, anatishia kunivamia, wanatishia kunipiga, wanatishia kunikamata, wanatishia kunichukua,
    wanatishia kuniumiza, wanatishia kunidhuru, wanatishia kunishika, wanatishia kunitafuta,
    wanatishia kunirudisha kwa nguvu, wanatishia kunikabidhi, wanatishia kuninyonga, wanatishia kunishambulia,
    wanatishia kunikata, wanatishia kunivamia, ametishia kunipiga, ametishia kunikamata, ametishia kunichukua,
    ametishia kuniumiza, ametishia kunidhuru, ametishia kunishika, ametishia kunitafuta,
    ametishia kunirudisha kwa nguvu, ametishia kunikabidhi, ametishia kuninyonga, ametishia kunishambulia,
    ametishia kunikata, ametishia kunivamia, wametishia kunipiga, wametishia kunikamata, wametishia kunichukua,
    wametishia kuniumiza, wametishia kunidhuru, wametishia kunishika, wametishia kunitafuta,
    wametishia kunirudisha kwa nguvu, wametishia kunikabidhi, wametishia kuninyonga, wametishia kunishambulia,
    wametishia kunikata, wametishia kunivamia, wanakuja kunipiga, wanakuja kunikamata, wanakuja kunichukua,
    wanakuja kuniumiza, wanakuja kunidhuru, wanakuja kunishika, wanakuja kunitafuta, wanakuja kunirudisha kwa nguvu,
    wanakuja kunikabidhi, wanakuja kuninyonga, wanakuja kunishambulia, wanakuja kunikata, wanakuja kunivamia,
    anakuja kunipiga, anakuja kunikamata, anakuja kunichukua, anakuja kuniumiza, anakuja kunidhuru, anakuja kunishika,
    anakuja kunitafuta, anakuja kunirudisha kwa nguvu, anakuja kunikabidhi, anakuja kuninyonga, anakuja kunishambulia,
    anakuja kunikata, anakuja kunivamia, wamekuja kunipiga, wamekuja kunikamata, wamekuja kunichukua,
    wamekuja kuniumiza, wamekuja kunidhuru, wamekuja kunishika, wamekuja kunitafuta, wamekuja kunirudisha kwa nguvu,
    wamekuja kunikabidhi, wamekuja kuninyonga, wamekuja kunishambulia, wamekuja kunikata, wamekuja kunivamia,
    amekuja kunipiga, amekuja kunikamata, amekuja kunichukua, amekuja kuniumiza, amekuja kunidhuru, amekuja kunishika,
    amekuja kunitafuta, amekuja kunirudisha kwa nguvu, amekuja kunikabidhi, amekuja kuninyonga, amekuja kunishambulia,
    amekuja kunikata, amekuja kunivamia, wanapanga kunipiga, wanapanga kunikamata, wanapanga kunichukua,
    wanapanga kuniumiza, wanapanga kunidhuru, wanapanga kunishika, wanapanga kunitafuta,
    wanapanga kunirudisha kwa nguvu, wanapanga kunikabidhi, wanapanga kuninyonga, wanapanga kunishambulia,
    wanapanga kunikata, wanapanga kunivamia, atakuja kunipiga, atakuja kunikamata, atakuja kunichukua,
    atakuja kuniumiza, atakuja kunidhuru, atakuja kunishika, atakuja kunitafuta, atakuja kunirudisha kwa nguvu,
    atakuja kunikabidhi, atakuja kuninyonga, atakuja kunishambulia, atakuja kunikata, atakuja kunivamia, ataniua sasa,
    ataniua leo, ataniua usiku huu, ataniua kila siku, ataniua nisaidie, ataniua nisaidieni, ataniua kwa, ataniua na,
    ataniua mimi, ataniua sana, ataniua tafadhali, wataniua sasa, wataniua leo, wataniua usiku huu,
    wataniua kila siku, wataniua nisaidie, wataniua nisaidieni, wataniua kwa, wataniua na, wataniua mimi,
    wataniua sana, wataniua tafadhali, watatuua sasa, watatuua leo, watatuua usiku huu, watatuua kila siku,
    watatuua nisaidie, watatuua nisaidieni, watatuua kwa, watatuua na, watatuua mimi, watatuua sana,
    watatuua tafadhali, atatuua sasa, atatuua leo, atatuua usiku huu, atatuua kila siku, atatuua nisaidie,
    atatuua nisaidieni, atatuua kwa, atatuua na, atatuua mimi, atatuua sana, atatuua tafadhali, itaniua sasa,
    itaniua leo, itaniua usiku huu, itaniua kila siku, itaniua nisaidie, itaniua nisaidieni, itaniua kwa, itaniua na,
    itaniua mimi, itaniua sana, itaniua tafadhali, ananiua sasa, ananiua leo, ananiua usiku huu, ananiua kila siku,
    ananiua nisaidie, ananiua nisaidieni, ananiua kwa, ananiua na, ananiua mimi, ananiua sana, ananiua tafadhali,
    wananiua sasa, wananiua leo, wananiua usiku huu, wananiua kila siku, wananiua nisaidie, wananiua nisaidieni,
    wananiua kwa, wananiua na, wananiua mimi, wananiua sana, wananiua tafadhali, ataniuwa sasa, ataniuwa leo,
    ataniuwa usiku huu, ataniuwa kila siku, ataniuwa nisaidie, ataniuwa nisaidieni, ataniuwa kwa, ataniuwa na,
    ataniuwa mimi, ataniuwa sana, ataniuwa tafadhali, wataniuwa sasa, wataniuwa leo, wataniuwa usiku huu,
    wataniuwa kila siku, wataniuwa nisaidie, wataniuwa nisaidieni, wataniuwa kwa, wataniuwa na, wataniuwa mimi,
    wataniuwa sana, wataniuwa tafadhali, anataka kuniuwa sasa, anataka kuniuwa leo, anataka kuniuwa usiku huu,
    anataka kuniuwa kila siku, anataka kuniuwa nisaidie, anataka kuniuwa nisaidieni, anataka kuniuwa kwa,
    anataka kuniuwa na, anataka kuniuwa mimi, anataka kuniuwa sana, anataka kuniuwa tafadhali, atanichinja sasa,
    atanichinja leo, atanichinja usiku huu, atanichinja kila siku, atanichinja nisaidie, atanichinja nisaidieni,
    atanichinja kwa, atanichinja na, atanichinja mimi, atanichinja sana, atanichinja tafadhali, watanichinja sasa,
    watanichinja leo, watanichinja usiku huu, watanichinja kila siku, watanichinja nisaidie, watanichinja nisaidieni,
    watanichinja kwa, watanichinja na, watanichinja mimi, watanichinja sana, watanichinja tafadhali, watanichoma sasa,
    watanichoma leo, watanichoma usiku huu, watanichoma kila siku, watanichoma nisaidie, watanichoma nisaidieni,
    watanichoma kwa, watanichoma na, watanichoma mimi, watanichoma sana, watanichoma tafadhali, watanipiga sasa,
    watanipiga leo, watanipiga usiku huu, watanipiga kila siku, watanipiga nisaidie, watanipiga nisaidieni,
    watanipiga kwa, watanipiga na, watanipiga mimi, watanipiga sana, watanipiga tafadhali, atanipiga sasa,
    atanipiga leo, atanipiga usiku huu, atanipiga kila siku, atanipiga nisaidie, atanipiga nisaidieni, atanipiga kwa,
    atanipiga na, atanipiga mimi, atanipiga sana, atanipiga tafadhali, watanidhuru sasa, watanidhuru leo,
    watanidhuru usiku huu, watanidhuru kila siku, watanidhuru nisaidie, watanidhuru nisaidieni, watanidhuru kwa,
    watanidhuru na, watanidhuru mimi, watanidhuru sana, watanidhuru tafadhali, atanidhuru sasa, atanidhuru leo,
    atanidhuru usiku huu, atanidhuru kila siku, atanidhuru nisaidie, atanidhuru nisaidieni, atanidhuru kwa,
    atanidhuru na, atanidhuru mimi, atanidhuru sana, atanidhuru tafadhali, atanikata sasa, atanikata leo,
    atanikata usiku huu, atanikata kila siku, atanikata nisaidie, atanikata nisaidieni, atanikata kwa, atanikata na,
    atanikata mimi, atanikata sana, atanikata tafadhali, wataniteka sasa, wataniteka leo, wataniteka usiku huu,
    wataniteka kila siku, wataniteka nisaidie, wataniteka nisaidieni, wataniteka kwa, wataniteka na, wataniteka mimi,
    wataniteka sana, wataniteka tafadhali, watanikamata sasa, watanikamata leo, watanikamata usiku huu,
    watanikamata kila siku, watanikamata nisaidie, watanikamata nisaidieni, watanikamata kwa, watanikamata na,
    watanikamata mimi, watanikamata sana, watanikamata tafadhali, watanipata sasa, watanipata leo,
    watanipata usiku huu, watanipata kila siku, watanipata nisaidie, watanipata nisaidieni, watanipata kwa,
    watanipata na, watanipata mimi, watanipata sana, watanipata tafadhali, atanipata sasa, atanipata leo,
    atanipata usiku huu, atanipata kila siku, atanipata nisaidie, atanipata nisaidieni, atanipata kwa, atanipata na,
    atanipata mimi, atanipata sana, atanipata tafadhali, wananitafuta sasa, wananitafuta leo, wananitafuta usiku huu,
    wananitafuta kila siku, wananitafuta nisaidie, wananitafuta nisaidieni, wananitafuta kwa, wananitafuta na,
    wananitafuta mimi, wananitafuta sana, wananitafuta tafadhali, ananitafuta sasa, ananitafuta leo,
    ananitafuta usiku huu, ananitafuta kila siku, ananitafuta nisaidie, ananitafuta nisaidieni, ananitafuta kwa,
    ananitafuta na, ananitafuta mimi, ananitafuta sana, ananitafuta tafadhali, wananifuatilia sasa,
    wananifuatilia leo, wananifuatilia usiku huu, wananifuatilia kila siku, wananifuatilia nisaidie,
    wananifuatilia nisaidieni, wananifuatilia kwa, wananifuatilia na, wananifuatilia mimi, wananifuatilia sana,
    wananifuatilia tafadhali, ananifuatilia sasa, ananifuatilia leo, ananifuatilia usiku huu, ananifuatilia kila siku,
    ananifuatilia nisaidie, ananifuatilia nisaidieni, ananifuatilia kwa, ananifuatilia na, ananifuatilia mimi,
    ananifuatilia sana, ananifuatilia tafadhali, wananifuata sasa, wananifuata leo, wananifuata usiku huu,
    wananifuata kila siku, wananifuata nisaidie, wananifuata nisaidieni, wananifuata kwa, wananifuata na,
    wananifuata mimi, wananifuata sana, wananifuata tafadhali, ananifuata sasa, ananifuata leo, ananifuata usiku huu,
    ananifuata kila siku, ananifuata nisaidie, ananifuata nisaidieni, ananifuata kwa, ananifuata na, ananifuata mimi,
    ananifuata sana, ananifuata tafadhali, wananiwinda sasa, wananiwinda leo, wananiwinda usiku huu,
    wananiwinda kila siku, wananiwinda nisaidie, wananiwinda nisaidieni, wananiwinda kwa, wananiwinda na,
    wananiwinda mimi, wananiwinda sana, wananiwinda tafadhali, ananiwinda sasa, ananiwinda leo, ananiwinda usiku huu,
    ananiwinda kila siku, ananiwinda nisaidie, ananiwinda nisaidieni, ananiwinda kwa, ananiwinda na, ananiwinda mimi,
    ananiwinda sana, ananiwinda tafadhali, wananikimbiza sasa, wananikimbiza leo, wananikimbiza usiku huu,
    wananikimbiza kila siku, wananikimbiza nisaidie, wananikimbiza nisaidieni, wananikimbiza kwa, wananikimbiza na,
    wananikimbiza mimi, wananikimbiza sana, wananikimbiza tafadhali, ananikimbiza sasa, ananikimbiza leo,
    ananikimbiza usiku huu, ananikimbiza kila siku, ananikimbiza nisaidie, ananikimbiza nisaidieni, ananikimbiza kwa,
    ananikimbiza na, ananikimbiza mimi, ananikimbiza sana, ananikimbiza tafadhali, ananipiga leo, ananipiga usiku huu,
    ananipiga kila siku, ananipiga nisaidie, ananipiga nisaidieni, ananipiga kwa, ananipiga na, ananipiga mimi,
    ananipiga sana, ananipiga tafadhali, wananipiga leo, wananipiga usiku huu, wananipiga kila siku,
    wananipiga nisaidie, wananipiga nisaidieni, wananipiga kwa, wananipiga na, wananipiga mimi, wananipiga sana,
    wananipiga tafadhali, anatupiga sasa, anatupiga leo, anatupiga usiku huu, anatupiga kila siku, anatupiga nisaidie,
    anatupiga nisaidieni, anatupiga kwa, anatupiga na, anatupiga mimi, anatupiga sana, anatupiga tafadhali,
    wanatupiga sasa, wanatupiga leo, wanatupiga usiku huu, wanatupiga kila siku, wanatupiga nisaidie,
    wanatupiga nisaidieni, wanatupiga kwa, wanatupiga na, wanatupiga mimi, wanatupiga sana, wanatupiga tafadhali,
    ananichapa sasa, ananichapa leo, ananichapa usiku huu, ananichapa kila siku, ananichapa nisaidie,
    ananichapa nisaidieni, ananichapa kwa, ananichapa na, ananichapa mimi, ananichapa sana, ananichapa tafadhali,
    amenipiga sasa, amenipiga leo, amenipiga usiku huu, amenipiga kila siku, amenipiga nisaidie, amenipiga nisaidieni,
    amenipiga kwa, amenipiga na, amenipiga mimi, amenipiga sana, amenipiga tafadhali, wamenipiga sasa, wamenipiga leo,
    wamenipiga usiku huu, wamenipiga kila siku, wamenipiga nisaidie, wamenipiga nisaidieni, wamenipiga kwa,
    wamenipiga na, wamenipiga mimi, wamenipiga sana, wamenipiga tafadhali, ananiumiza sasa, ananiumiza leo,
    ananiumiza usiku huu, ananiumiza kila siku, ananiumiza nisaidie, ananiumiza nisaidieni, ananiumiza kwa,
    ananiumiza na, ananiumiza mimi, ananiumiza sana, ananiumiza tafadhali, wananiumiza sasa, wananiumiza leo,
    wananiumiza usiku huu, wananiumiza kila siku, wananiumiza nisaidie, wananiumiza nisaidieni, wananiumiza kwa,
    wananiumiza na, wananiumiza mimi, wananiumiza sana, wananiumiza tafadhali, ananitesa sasa, ananitesa leo,
    ananitesa usiku huu, ananitesa kila siku, ananitesa nisaidie, ananitesa nisaidieni, ananitesa kwa, ananitesa na,
    ananitesa mimi, ananitesa sana, ananitesa tafadhali, wananitesa sasa, wananitesa leo, wananitesa usiku huu,
    wananitesa kila siku, wananitesa nisaidie, wananitesa nisaidieni, wananitesa kwa, wananitesa na, wananitesa mimi,
    wananitesa sana, wananitesa tafadhali, ananishambulia sasa, ananishambulia leo, ananishambulia usiku huu,
    ananishambulia kila siku, ananishambulia nisaidie, ananishambulia nisaidieni, ananishambulia kwa,
    ananishambulia na, ananishambulia mimi, ananishambulia sana, ananishambulia tafadhali, wananishambulia sasa,
    wananishambulia leo, wananishambulia usiku huu, wananishambulia kila siku, wananishambulia nisaidie,
    wananishambulia nisaidieni, wananishambulia kwa, wananishambulia na, wananishambulia mimi, wananishambulia sana,
    wananishambulia tafadhali, wamenishambulia sasa, wamenishambulia leo, wamenishambulia usiku huu,
    wamenishambulia kila siku, wamenishambulia nisaidie, wamenishambulia nisaidieni, wamenishambulia kwa,
    wamenishambulia na, wamenishambulia mimi, wamenishambulia sana, wamenishambulia tafadhali, amenishambulia sasa,
    amenishambulia leo, amenishambulia usiku huu, amenishambulia kila siku, amenishambulia nisaidie,
    amenishambulia nisaidieni, amenishambulia kwa, amenishambulia na, amenishambulia mimi, amenishambulia sana,
    amenishambulia tafadhali, wamenivamia sasa, wamenivamia leo, wamenivamia usiku huu, wamenivamia kila siku,
    wamenivamia nisaidie, wamenivamia nisaidieni, wamenivamia kwa, wamenivamia na, wamenivamia mimi, wamenivamia sana,
    wamenivamia tafadhali, amenivamia sasa, amenivamia leo, amenivamia usiku huu, amenivamia kila siku,
    amenivamia nisaidie, amenivamia nisaidieni, amenivamia kwa, amenivamia na, amenivamia mimi, amenivamia sana,
    amenivamia tafadhali, wametuvamia sasa, wametuvamia leo, wametuvamia usiku huu, wametuvamia kila siku,
    wametuvamia nisaidie, wametuvamia nisaidieni, wametuvamia kwa, wametuvamia na, wametuvamia mimi, wametuvamia sana,
    wametuvamia tafadhali, ananinyonga sasa, ananinyonga leo, ananinyonga usiku huu, ananinyonga kila siku,
    ananinyonga nisaidie, ananinyonga nisaidieni, ananinyonga kwa, ananinyonga na, ananinyonga mimi, ananinyonga sana,
    ananinyonga tafadhali, ananikaba sasa, ananikaba leo, ananikaba usiku huu, ananikaba kila siku,
    ananikaba nisaidie, ananikaba nisaidieni, ananikaba kwa, ananikaba na, ananikaba mimi, ananikaba sana,
    ananikaba tafadhali, amenikaba sasa, amenikaba leo, amenikaba usiku huu, amenikaba kila siku, amenikaba nisaidie,
    amenikaba nisaidieni, amenikaba kwa, amenikaba na, amenikaba mimi, amenikaba sana, amenikaba tafadhali,
    amenichoma sasa, amenichoma leo, amenichoma usiku huu, amenichoma kila siku, amenichoma nisaidie,
    amenichoma nisaidieni, amenichoma kwa, amenichoma na, amenichoma mimi, amenichoma sana, amenichoma tafadhali,
    wamenipata sasa, wamenipata leo, wamenipata usiku huu, wamenipata kila siku, wamenipata nisaidie,
    wamenipata nisaidieni, wamenipata kwa, wamenipata na, wamenipata mimi, wamenipata sana, wamenipata tafadhali,
    amenipata sasa, amenipata leo, amenipata usiku huu, amenipata kila siku, amenipata nisaidie, amenipata nisaidieni,
    amenipata kwa, amenipata na, amenipata mimi, amenipata sana, amenipata tafadhali, wametupata sasa, wametupata leo,
    wametupata usiku huu, wametupata kila siku, wametupata nisaidie, wametupata nisaidieni, wametupata kwa,
    wametupata na, wametupata mimi, wametupata sana, wametupata tafadhali, wamenigundua sasa, wamenigundua leo,
    wamenigundua usiku huu, wamenigundua kila siku, wamenigundua nisaidie, wamenigundua nisaidieni, wamenigundua kwa,
    wamenigundua na, wamenigundua mimi, wamenigundua sana, wamenigundua tafadhali, wamenizingira sasa,
    wamenizingira leo, wamenizingira usiku huu, wamenizingira kila siku, wamenizingira nisaidie,
    wamenizingira nisaidieni, wamenizingira kwa, wamenizingira na, wamenizingira mimi, wamenizingira sana,
    wamenizingira tafadhali, wamenifungia sasa, wamenifungia leo, wamenifungia usiku huu, wamenifungia kila siku,
    wamenifungia nisaidie, wamenifungia nisaidieni, wamenifungia kwa, wamenifungia na, wamenifungia mimi,
    wamenifungia sana, wamenifungia tafadhali, amenifungia sasa, amenifungia leo, amenifungia usiku huu,
    amenifungia kila siku, amenifungia nisaidie, amenifungia nisaidieni, amenifungia kwa, amenifungia na,
    amenifungia mimi, amenifungia sana, amenifungia tafadhali, wameniteka sasa, wameniteka leo, wameniteka usiku huu,
    wameniteka kila siku, wameniteka nisaidie, wameniteka nisaidieni, wameniteka kwa, wameniteka na, wameniteka mimi,
    wameniteka sana, wameniteka tafadhali, ameniteka sasa, ameniteka leo, ameniteka usiku huu, ameniteka kila siku,
    ameniteka nisaidie, ameniteka nisaidieni, ameniteka kwa, ameniteka na, ameniteka mimi, ameniteka sana,
    ameniteka tafadhali, mume wangu wananipiga, mume wangu inanipiga, mume wangu ananifuata, mume wangu wananifuata,
    mume wangu ananitafuta, mume wangu wananitafuta, mume wangu inanitafuta, mume wangu amenipata,
    mume wangu wamenipata, mume wangu imenipata, mume wangu wataniua, mume wangu itaniua, mume wangu amenifungia,
    mume wangu wamenifungia, mume wangu amenipiga, mume wangu wamenipiga, mume wangu ananitesa, mume wangu ananikaba,
    mume wangu ananikimbiza, mume wangu wananikimbiza, mume wangu imenifungia, baba yangu ananipiga,
    baba yangu wananipiga, baba yangu inanipiga, baba yangu ananifuata, baba yangu wananifuata,
    baba yangu ananitafuta, baba yangu wananitafuta, baba yangu inanitafuta, baba yangu amenipata,
    baba yangu wamenipata, baba yangu imenipata, baba yangu wataniua, baba yangu itaniua, baba yangu amenifungia,
    baba yangu wamenifungia, baba yangu amenipiga, baba yangu wamenipiga, baba yangu ananitesa, baba yangu ananikaba,
    baba yangu ananikimbiza, baba yangu wananikimbiza, baba yangu imenifungia, mke wangu wananipiga,
    mke wangu inanipiga, mke wangu ananifuata, mke wangu wananifuata, mke wangu ananitafuta, mke wangu wananitafuta,
    mke wangu inanitafuta, mke wangu amenipata, mke wangu wamenipata, mke wangu imenipata, mke wangu ataniua,
    mke wangu wataniua, mke wangu itaniua, mke wangu amenifungia, mke wangu wamenifungia, mke wangu amenipiga,
    mke wangu wamenipiga, mke wangu ananitesa, mke wangu ananikaba, mke wangu ananikimbiza, mke wangu wananikimbiza,
    mke wangu imenifungia, kaka yangu ananipiga, kaka yangu wananipiga, kaka yangu inanipiga, kaka yangu ananifuata,
    kaka yangu wananifuata, kaka yangu ananitafuta, kaka yangu wananitafuta, kaka yangu inanitafuta,
    kaka yangu amenipata, kaka yangu wamenipata, kaka yangu imenipata, kaka yangu ataniua, kaka yangu wataniua,
    kaka yangu itaniua, kaka yangu amenifungia, kaka yangu wamenifungia, kaka yangu amenipiga, kaka yangu wamenipiga,
    kaka yangu ananitesa, kaka yangu ananikaba, kaka yangu ananikimbiza, kaka yangu wananikimbiza,
    kaka yangu imenifungia, ndugu zangu ananipiga, ndugu zangu wananipiga, ndugu zangu inanipiga,
    ndugu zangu ananifuata, ndugu zangu wananifuata, ndugu zangu ananitafuta, ndugu zangu wananitafuta,
    ndugu zangu inanitafuta, ndugu zangu amenipata, ndugu zangu wamenipata, ndugu zangu imenipata,
    ndugu zangu ataniua, ndugu zangu itaniua, ndugu zangu amenifungia, ndugu zangu wamenifungia,
    ndugu zangu amenipiga, ndugu zangu wamenipiga, ndugu zangu ananitesa, ndugu zangu ananikaba,
    ndugu zangu ananikimbiza, ndugu zangu wananikimbiza, ndugu zangu imenifungia, familia yangu ananipiga,
    familia yangu wananipiga, familia yangu ananifuata, familia yangu wananifuata, familia yangu ananitafuta,
    familia yangu wananitafuta, familia yangu inanitafuta, familia yangu amenipata, familia yangu wamenipata,
    familia yangu imenipata, familia yangu ataniua, familia yangu wataniua, familia yangu amenifungia,
    familia yangu wamenifungia, familia yangu amenipiga, familia yangu wamenipiga, familia yangu ananitesa,
    familia yangu ananikaba, familia yangu ananikimbiza, familia yangu wananikimbiza, familia yangu imenifungia,
    mpenzi wangu wananipiga, mpenzi wangu inanipiga, mpenzi wangu ananifuata, mpenzi wangu wananifuata,
    mpenzi wangu ananitafuta, mpenzi wangu wananitafuta, mpenzi wangu inanitafuta, mpenzi wangu amenipata,
    mpenzi wangu wamenipata, mpenzi wangu imenipata, mpenzi wangu ataniua, mpenzi wangu wataniua,
    mpenzi wangu itaniua, mpenzi wangu amenifungia, mpenzi wangu wamenifungia, mpenzi wangu amenipiga,
    mpenzi wangu wamenipiga, mpenzi wangu ananitesa, mpenzi wangu ananikaba, mpenzi wangu ananikimbiza,
    mpenzi wangu wananikimbiza, mpenzi wangu imenifungia, mjomba wangu ananipiga, mjomba wangu wananipiga,
    mjomba wangu inanipiga, mjomba wangu ananifuata, mjomba wangu wananifuata, mjomba wangu ananitafuta,
    mjomba wangu wananitafuta, mjomba wangu inanitafuta, mjomba wangu amenipata, mjomba wangu wamenipata,
    mjomba wangu imenipata, mjomba wangu ataniua, mjomba wangu wataniua, mjomba wangu itaniua,
    mjomba wangu amenifungia, mjomba wangu wamenifungia, mjomba wangu amenipiga, mjomba wangu wamenipiga,
    mjomba wangu ananitesa, mjomba wangu ananikaba, mjomba wangu ananikimbiza, mjomba wangu wananikimbiza,
    mjomba wangu imenifungia, mtu ananipiga, mtu wananipiga, mtu inanipiga, mtu wananifuata, mtu ananitafuta,
    mtu wananitafuta, mtu inanitafuta, mtu amenipata, mtu wamenipata, mtu imenipata, mtu ataniua, mtu wataniua,
    mtu itaniua, mtu amenifungia, mtu wamenifungia, mtu amenipiga, mtu wamenipiga, mtu ananitesa, mtu ananikaba,
    mtu ananikimbiza, mtu wananikimbiza, mtu imenifungia, watu ananipiga, watu wananipiga, watu inanipiga,
    watu ananifuata, watu wananifuata, watu ananitafuta, watu wananitafuta, watu inanitafuta, watu amenipata,
    watu wamenipata, watu imenipata, watu ataniua, watu wataniua, watu itaniua, watu amenifungia, watu wamenifungia,
    watu amenipiga, watu wamenipiga, watu ananitesa, watu ananikaba, watu ananikimbiza, watu wananikimbiza,
    watu imenifungia, polisi ananipiga, polisi wananipiga, polisi inanipiga, polisi ananifuata, polisi wananifuata,
    polisi ananitafuta, polisi wananitafuta, polisi inanitafuta, polisi amenipata, polisi wamenipata,
    polisi imenipata, polisi ataniua, polisi wataniua, polisi itaniua, polisi amenifungia, polisi wamenifungia,
    polisi amenipiga, polisi wamenipiga, polisi ananitesa, polisi ananikaba, polisi ananikimbiza,
    polisi wananikimbiza, polisi imenifungia, mama yangu ananipiga, mama yangu wananipiga, mama yangu inanipiga,
    mama yangu ananifuata, mama yangu wananifuata, mama yangu ananitafuta, mama yangu wananitafuta,
    mama yangu inanitafuta, mama yangu amenipata, mama yangu wamenipata, mama yangu imenipata, mama yangu ataniua,
    mama yangu wataniua, mama yangu itaniua, mama yangu amenifungia, mama yangu wamenifungia, mama yangu amenipiga,
    mama yangu wamenipiga, mama yangu ananitesa, mama yangu ananikaba, mama yangu ananikimbiza,
    mama yangu wananikimbiza, mama yangu imenifungia, wazazi wangu ananipiga, wazazi wangu wananipiga,
    wazazi wangu inanipiga, wazazi wangu ananifuata, wazazi wangu wananifuata, wazazi wangu ananitafuta,
    wazazi wangu wananitafuta, wazazi wangu inanitafuta, wazazi wangu amenipata, wazazi wangu wamenipata,
    wazazi wangu imenipata, wazazi wangu ataniua, wazazi wangu wataniua, wazazi wangu itaniua,
    wazazi wangu amenifungia, wazazi wangu wamenifungia, wazazi wangu amenipiga, wazazi wangu wamenipiga,
    wazazi wangu ananitesa, wazazi wangu ananikaba, wazazi wangu ananikimbiza, wazazi wangu wananikimbiza,
    wazazi wangu imenifungia, jamaa ananipiga, jamaa wananipiga, jamaa inanipiga, jamaa ananifuata, jamaa wananifuata,
    jamaa ananitafuta, jamaa wananitafuta, jamaa inanitafuta, jamaa amenipata, jamaa wamenipata, jamaa imenipata,
    jamaa ataniua, jamaa wataniua, jamaa itaniua, jamaa amenifungia, jamaa wamenifungia, jamaa amenipiga,
    jamaa wamenipiga, jamaa ananitesa, jamaa ananikaba, jamaa ananikimbiza, jamaa wananikimbiza, jamaa imenifungia,
    mwanaume ananipiga, mwanaume wananipiga, mwanaume inanipiga, mwanaume ananifuata, mwanaume wananifuata,
    mwanaume ananitafuta, mwanaume wananitafuta, mwanaume inanitafuta, mwanaume amenipata, mwanaume wamenipata,
    mwanaume imenipata, mwanaume ataniua, mwanaume wataniua, mwanaume itaniua, mwanaume amenifungia,
    mwanaume wamenifungia, mwanaume amenipiga, mwanaume wamenipiga, mwanaume ananitesa, mwanaume ananikaba,
    mwanaume ananikimbiza, mwanaume wananikimbiza, mwanaume imenifungia, wanaume ananipiga, wanaume wananipiga,
    wanaume inanipiga, wanaume ananifuata, wanaume wananifuata, wanaume ananitafuta, wanaume wananitafuta,
    wanaume inanitafuta, wanaume amenipata, wanaume wamenipata, wanaume imenipata, wanaume ataniua, wanaume wataniua,
    wanaume itaniua, wanaume amenifungia, wanaume wamenifungia, wanaume amenipiga, wanaume wamenipiga,
    wanaume ananitesa, wanaume ananikaba, wanaume ananikimbiza, wanaume wananikimbiza, wanaume imenifungia,
    majirani ananipiga, majirani wananipiga, majirani inanipiga, majirani ananifuata, majirani wananifuata,
    majirani ananitafuta, majirani wananitafuta, majirani inanitafuta, majirani amenipata, majirani wamenipata,
    majirani imenipata, majirani ataniua, majirani wataniua, majirani itaniua, majirani amenifungia,
    majirani wamenifungia, majirani amenipiga, majirani wamenipiga, majirani ananitesa, majirani ananikaba,
    majirani ananikimbiza, majirani wananikimbiza, majirani imenifungia, bosi wangu ananipiga, bosi wangu wananipiga,
    bosi wangu inanipiga, bosi wangu ananifuata, bosi wangu wananifuata, bosi wangu ananitafuta,
    bosi wangu wananitafuta, bosi wangu inanitafuta, bosi wangu amenipata, bosi wangu wamenipata,
    bosi wangu imenipata, bosi wangu ataniua, bosi wangu wataniua, bosi wangu itaniua, bosi wangu amenifungia,
    bosi wangu wamenifungia, bosi wangu amenipiga, bosi wangu wamenipiga, bosi wangu ananitesa, bosi wangu ananikaba,
    bosi wangu ananikimbiza, bosi wangu wananikimbiza, bosi wangu imenifungia, baba wa kambo ananipiga,
    baba wa kambo wananipiga, baba wa kambo inanipiga, baba wa kambo ananifuata, baba wa kambo wananifuata,
    baba wa kambo ananitafuta, baba wa kambo wananitafuta, baba wa kambo inanitafuta, baba wa kambo amenipata,
    baba wa kambo wamenipata, baba wa kambo imenipata, baba wa kambo ataniua, baba wa kambo wataniua,
    baba wa kambo itaniua, baba wa kambo amenifungia, baba wa kambo wamenifungia, baba wa kambo amenipiga,
    baba wa kambo wamenipiga, baba wa kambo ananitesa, baba wa kambo ananikaba, baba wa kambo ananikimbiza,
    baba wa kambo wananikimbiza, baba wa kambo imenifungia, ex wangu ananipiga, ex wangu wananipiga,
    ex wangu inanipiga, ex wangu ananifuata, ex wangu wananifuata, ex wangu ananitafuta, ex wangu wananitafuta,
    ex wangu inanitafuta, ex wangu amenipata, ex wangu wamenipata, ex wangu imenipata, ex wangu ataniua,
    ex wangu wataniua, ex wangu itaniua, ex wangu amenifungia, ex wangu wamenifungia, ex wangu amenipiga,
    ex wangu wamenipiga, ex wangu ananitesa, ex wangu ananikaba, ex wangu ananikimbiza, ex wangu wananikimbiza,
    ex wangu imenifungia, wakinipata wataniua, wakinipata ataniua, wakinipata watanipiga, wakinipata watanichinja,
    wakinipata nitakufa, akinipata wataniua, akinipata ataniua, akinipata watanipiga, akinipata watanichinja,
    akinipata nitakufa, wakinikamata wataniua, wakinikamata ataniua, wakinikamata watanipiga,
    wakinikamata watanichinja, wakinikamata nitakufa, wakijua nilipo wataniua, wakijua nilipo ataniua,
    wakijua nilipo watanipiga, wakijua nilipo watanichinja, wakijua nilipo nitakufa, wakinipata, akinipata,
    wanatupiga, anatupiga, wamenivamia, wananitishia kuniua, wananitishia maisha, wananitishia kwa kisu,
    wananitishia kwa bunduki, wananitishia kunipiga, wananitishia kuuawa, wananitishia kwa silaha, ananitishia kifo,
    ananitishia kuniua, ananitishia maisha, ananitishia kwa kisu, ananitishia kwa bunduki, ananitishia kunipiga,
    ananitishia kuuawa, ananitishia kwa silaha, amenitishia kifo, amenitishia kuniua, amenitishia maisha,
    amenitishia kwa kisu, amenitishia kwa bunduki, amenitishia kunipiga, amenitishia kuuawa, amenitishia kwa silaha,
    wamenitishia kifo, wamenitishia kuniua, wamenitishia maisha, wamenitishia kwa kisu, wamenitishia kwa bunduki,
    wamenitishia kunipiga, wamenitishia kuuawa, wamenitishia kwa silaha, natishiwa kifo, natishiwa kuniua,
    natishiwa maisha, natishiwa kwa kisu, natishiwa kwa bunduki, natishiwa kunipiga, natishiwa kuuawa,
    natishiwa kwa silaha, nimetishiwa kifo, nimetishiwa kuniua, nimetishiwa maisha, nimetishiwa kwa kisu,
    nimetishiwa kwa bunduki, nimetishiwa kunipiga, nimetishiwa kuuawa, nimetishiwa kwa silaha, ametishia kifo,
    ametishia maisha, ametishia kwa kisu, ametishia kwa bunduki, ametishia kuuawa, ametishia kwa silaha,
    wametishia kifo, wametishia maisha, wametishia kwa kisu, wametishia kwa bunduki, wametishia kuuawa,
    wametishia kwa silaha, vitisho vya kifo, vitisho vya kuuawa, vitisho kuuawa, vitisho kifo, vitisho maisha,
    kutishiwa vya kifo, kutishiwa vya kuuawa, kutishiwa kuuawa, kutishiwa kifo, kutishiwa maisha, napigwa na,
    napigwa sasa, napigwa kila, napigwa ili, napigwa hapa, napigwa vibaya, napigwa nauawa, napigwa wanitaka,
    ninapigwa na, ninapigwa sasa, ninapigwa kila, ninapigwa ili, ninapigwa hapa, ninapigwa vibaya, ninapigwa nauawa,
    ninapigwa wanitaka, nafuatwa na, nafuatwa sasa, nafuatwa kila, nafuatwa ili, nafuatwa hapa, nafuatwa vibaya,
    nafuatwa nauawa, nafuatwa wanitaka, ninafuatwa na, ninafuatwa sasa, ninafuatwa kila, ninafuatwa ili,
    ninafuatwa hapa, ninafuatwa vibaya, ninafuatwa nauawa, ninafuatwa wanitaka, natafutwa na, natafutwa sasa,
    natafutwa kila, natafutwa ili, natafutwa hapa, natafutwa vibaya, natafutwa nauawa, natafutwa wanitaka,
    ninatafutwa na, ninatafutwa sasa, ninatafutwa kila, ninatafutwa ili, ninatafutwa hapa, ninatafutwa vibaya,
    ninatafutwa nauawa, ninatafutwa wanitaka, nateswa na, nateswa sasa, nateswa kila, nateswa ili, nateswa hapa,
    nateswa vibaya, nateswa nauawa, nateswa wanitaka, ninateswa na, ninateswa sasa, ninateswa kila, ninateswa ili,
    ninateswa hapa, ninateswa vibaya, ninateswa nauawa, ninateswa wanitaka, nashambuliwa na, nashambuliwa sasa,
    nashambuliwa kila, nashambuliwa ili, nashambuliwa hapa, nashambuliwa vibaya, nashambuliwa nauawa,
    nashambuliwa wanitaka, ninashambuliwa na, ninashambuliwa sasa, ninashambuliwa kila, ninashambuliwa ili,
    ninashambuliwa hapa, ninashambuliwa vibaya, ninashambuliwa nauawa, ninashambuliwa wanitaka, nawindwa na,
    nawindwa sasa, nawindwa kila, nawindwa ili, nawindwa hapa, nawindwa vibaya, nawindwa nauawa, nawindwa wanitaka,
    ninawindwa na, ninawindwa sasa, ninawindwa kila, ninawindwa ili, ninawindwa hapa, ninawindwa vibaya,
    ninawindwa nauawa, ninawindwa wanitaka, nakimbizwa na, nakimbizwa sasa, nakimbizwa kila, nakimbizwa ili,
    nakimbizwa hapa, nakimbizwa vibaya, nakimbizwa nauawa, nakimbizwa wanitaka, nimeshambuliwa na,
    nimeshambuliwa sasa, nimeshambuliwa kila, nimeshambuliwa ili, nimeshambuliwa hapa, nimeshambuliwa vibaya,
    nimeshambuliwa nauawa, nimeshambuliwa wanitaka, nimevamiwa na, nimevamiwa sasa, nimevamiwa kila, nimevamiwa ili,
    nimevamiwa hapa, nimevamiwa vibaya, nimevamiwa nauawa, nimevamiwa wanitaka, nakabwa na, nakabwa sasa,
    nakabwa kila, nakabwa ili, nakabwa hapa, nakabwa vibaya, nakabwa nauawa, nakabwa wanitaka, nitauawa, nitauwawa,
    nauawa, mlangoni kwangu kuna, mlangoni kwangu wapo, mlangoni kwangu wako, mlangoni kwangu yuko,
    mlangoni kwangu wamekuja, mlangoni kwangu wanasubiri, mlangoni kwangu amesimama, mlangoni kwangu wamesimama,
    mlangoni kwetu kuna, mlangoni kwetu wapo, mlangoni kwetu wako, mlangoni kwetu yuko, mlangoni kwetu wamekuja,
    mlangoni kwetu wanasubiri, mlangoni kwetu amesimama, mlangoni kwetu wamesimama, mlango kwangu kuna,
    mlango kwangu wapo, mlango kwangu wako, mlango kwangu yuko, mlango kwangu wamekuja, mlango kwangu wanasubiri,
    mlango kwangu amesimama, mlango kwangu wamesimama, mlango kwetu kuna, mlango kwetu wapo, mlango kwetu wako,
    mlango kwetu yuko, mlango kwetu wamekuja, mlango kwetu wanasubiri, mlango kwetu amesimama,
    mlango kwetu wamesimama, dirishani kwangu kuna, dirishani kwangu wapo, dirishani kwangu wako,
    dirishani kwangu yuko, dirishani kwangu wamekuja, dirishani kwangu wanasubiri, dirishani kwangu amesimama,
    dirishani kwangu wamesimama, dirishani kwetu kuna, dirishani kwetu wapo, dirishani kwetu wako,
    dirishani kwetu yuko, dirishani kwetu wamekuja, dirishani kwetu wanasubiri, dirishani kwetu amesimama,
    dirishani kwetu wamesimama, getini kwangu kuna, getini kwangu wapo, getini kwangu wako, getini kwangu yuko,
    getini kwangu wamekuja, getini kwangu wanasubiri, getini kwangu amesimama, getini kwangu wamesimama,
    getini kwetu kuna, getini kwetu wapo, getini kwetu wako, getini kwetu yuko, getini kwetu wamekuja,
    getini kwetu wanasubiri, getini kwetu amesimama, getini kwetu wamesimama, nyumbani kwangu kuna,
    nyumbani kwangu wapo, nyumbani kwangu wako, nyumbani kwangu yuko, nyumbani kwangu wamekuja,
    nyumbani kwangu wanasubiri, nyumbani kwangu amesimama, nyumbani kwangu wamesimama, nyumbani kwetu kuna,
    nyumbani kwetu wapo, nyumbani kwetu wako, nyumbani kwetu yuko, nyumbani kwetu wamekuja, nyumbani kwetu wanasubiri,
    nyumbani kwetu amesimama, nyumbani kwetu wamesimama, chumbani kwangu kuna, chumbani kwangu wapo,
    chumbani kwangu wako, chumbani kwangu yuko, chumbani kwangu wamekuja, chumbani kwangu wanasubiri,
    chumbani kwangu amesimama, chumbani kwangu wamesimama, chumbani kwetu kuna, chumbani kwetu wapo,
    chumbani kwetu wako, chumbani kwetu yuko, chumbani kwetu wamekuja, chumbani kwetu wanasubiri,
    chumbani kwetu amesimama, chumbani kwetu wamesimama, wako nje, wako nyuma ya mlango, wako mbele ya mlango,
    wako mbele ya nyumba, wako dirishani, wako getini, wako nyuma ya nyumba, yuko mlangoni, yuko nje,
    yuko nyuma ya mlango, yuko mbele ya mlango, yuko mbele ya nyumba, yuko dirishani, yuko getini,
    yuko nyuma ya nyumba, wapo mlangoni, wapo nje, wapo nyuma ya mlango, wapo mbele ya mlango, wapo mbele ya nyumba,
    wapo dirishani, wapo getini, wapo nyuma ya nyumba, yupo mlangoni, yupo nje, yupo nyuma ya mlango,
    yupo mbele ya mlango, yupo mbele ya nyumba, yupo dirishani, yupo getini, yupo nyuma ya nyumba,
    wamesimama mlangoni, wamesimama nje, wamesimama nyuma ya mlango, wamesimama mbele ya mlango,
    wamesimama mbele ya nyumba, wamesimama dirishani, wamesimama getini, wamesimama nyuma ya nyumba,
    amesimama mlangoni, amesimama nje, amesimama nyuma ya mlango, amesimama mbele ya mlango,
    amesimama mbele ya nyumba, amesimama dirishani, amesimama getini, amesimama nyuma ya nyumba, kuna mtu mlangoni,
    kuna mtu nje, kuna mtu nyuma ya mlango, kuna mtu mbele ya mlango, kuna mtu mbele ya nyumba, kuna mtu dirishani,
    kuna mtu getini, kuna mtu nyuma ya nyumba, kuna watu mlangoni, kuna watu nje, kuna watu nyuma ya mlango,
    kuna watu mbele ya mlango, kuna watu mbele ya nyumba, kuna watu dirishani, kuna watu getini,
    kuna watu nyuma ya nyumba, wanasubiri mlangoni, wanasubiri nje, wanasubiri nyuma ya mlango,
    wanasubiri mbele ya mlango, wanasubiri mbele ya nyumba, wanasubiri dirishani, wanasubiri getini,
    wanasubiri nyuma ya nyumba, ananisubiri mlangoni, ananisubiri nje, ananisubiri nyuma ya mlango,
    ananisubiri mbele ya mlango, ananisubiri mbele ya nyumba, ananisubiri dirishani, ananisubiri getini,
    ananisubiri nyuma ya nyumba, wananisubiri mlangoni, wananisubiri nje, wananisubiri nyuma ya mlango,
    wananisubiri mbele ya mlango, wananisubiri mbele ya nyumba, wananisubiri dirishani, wananisubiri getini,
    wananisubiri nyuma ya nyumba, wamekuja mlangoni, wamekuja nje, wamekuja nyuma ya mlango, wamekuja mbele ya mlango,
    wamekuja mbele ya nyumba, wamekuja dirishani, wamekuja getini, wamekuja nyuma ya nyumba, amekuja mlangoni,
    amekuja nje, amekuja nyuma ya mlango, amekuja mbele ya mlango, amekuja mbele ya nyumba, amekuja dirishani,
    amekuja getini, amekuja nyuma ya nyumba, nje ya nyumba yangu, nje ya mlango wangu, nje ya nyumba yetu,
    nje ya dirisha langu, nje ya chumba changu, nje ya mlango wetu, mbele ya nyumba yangu, mbele ya mlango wangu,
    mbele ya nyumba yetu, mbele ya dirisha langu, mbele ya chumba changu, mbele ya mlango wetu, nyuma ya nyumba yangu,
    nyuma ya mlango wangu, nyuma ya nyumba yetu, nyuma ya dirisha langu, nyuma ya chumba changu, nyuma ya mlango wetu,
    wanavunja dirisha, wanavunja nyumba yangu, anavunja dirisha, anavunja nyumba yangu, wanagonga mlango,
    wanagonga dirisha, wanagonga nyumba yangu, anagonga mlango, anagonga dirisha, anagonga nyumba yangu,
    wanapiga mlango, wanapiga dirisha, wanapiga nyumba yangu, wanabomoa mlango, wanabomoa dirisha,
    wanabomoa nyumba yangu, wamevunja mlango, wamevunja dirisha, wamevunja nyumba yangu, amevunja mlango,
    amevunja dirisha, amevunja nyumba yangu, wanasukuma mlango, wanasukuma dirisha, wanasukuma nyumba yangu,
    anasukuma mlango, anasukuma dirisha, anasukuma nyumba yangu, anapiga teke mlango, anapiga teke dirisha,
    anapiga teke nyumba yangu, wameingia nyumbani kwangu, wameingia nyumba yangu, wameingia ndani kwangu,
    wameingia nyumbani kwetu, wameingia chumbani kwangu, wameingia ndani ya nyumba yangu, wameingia kwangu kwa nguvu,
    ameingia nyumbani kwangu, ameingia nyumba yangu, ameingia ndani kwangu, ameingia nyumbani kwetu,
    ameingia chumbani kwangu, ameingia ndani ya nyumba yangu, ameingia kwangu kwa nguvu, wanaingia nyumba yangu,
    wanaingia ndani kwangu, wanaingia nyumbani kwetu, wanaingia chumbani kwangu, wanaingia ndani ya nyumba yangu,
    wanaingia kwangu kwa nguvu, anaingia nyumbani kwangu, anaingia nyumba yangu, anaingia ndani kwangu,
    anaingia nyumbani kwetu, anaingia chumbani kwangu, anaingia ndani ya nyumba yangu, anaingia kwangu kwa nguvu,
    wamevamia nyumbani kwangu, wamevamia nyumba yangu, wamevamia ndani kwangu, wamevamia nyumbani kwetu,
    wamevamia chumbani kwangu, wamevamia ndani ya nyumba yangu, wamevamia kwangu kwa nguvu, amevamia nyumbani kwangu,
    amevamia nyumba yangu, amevamia ndani kwangu, amevamia nyumbani kwetu, amevamia chumbani kwangu,
    amevamia ndani ya nyumba yangu, amevamia kwangu kwa nguvu, wanavamia nyumbani kwangu, wanavamia nyumba yangu,
    wanavamia ndani kwangu, wanavamia nyumbani kwetu, wanavamia chumbani kwangu, wanavamia ndani ya nyumba yangu,
    wanavamia kwangu kwa nguvu, wamekuja nyumbani kwangu, wamekuja nyumba yangu, wamekuja ndani kwangu,
    wamekuja nyumbani kwetu, wamekuja chumbani kwangu, wamekuja ndani ya nyumba yangu, wamekuja kwangu kwa nguvu,
    amekuja nyumbani kwangu, amekuja nyumba yangu, amekuja ndani kwangu, amekuja nyumbani kwetu,
    amekuja chumbani kwangu, amekuja ndani ya nyumba yangu, amekuja kwangu kwa nguvu,
    wanajaribu kuingia nyumbani kwangu, wanajaribu kuingia nyumba yangu, wanajaribu kuingia ndani kwangu,
    wanajaribu kuingia nyumbani kwetu, wanajaribu kuingia chumbani kwangu, wanajaribu kuingia ndani ya nyumba yangu,
    wanajaribu kuingia kwangu kwa nguvu, anajaribu kuingia nyumbani kwangu, anajaribu kuingia nyumba yangu,
    anajaribu kuingia ndani kwangu, anajaribu kuingia nyumbani kwetu, anajaribu kuingia chumbani kwangu,
    anajaribu kuingia ndani ya nyumba yangu, anajaribu kuingia kwangu kwa nguvu, wanataka kuingia nyumbani kwangu,
    wanataka kuingia nyumba yangu, wanataka kuingia ndani kwangu, wanataka kuingia nyumbani kwetu,
    wanataka kuingia chumbani kwangu, wanataka kuingia ndani ya nyumba yangu, wanataka kuingia kwangu kwa nguvu,
    wamezingira nyumbani kwangu, wamezingira nyumba yangu, wamezingira ndani kwangu, wamezingira nyumbani kwetu,
    wamezingira chumbani kwangu, wamezingira ndani ya nyumba yangu, wamezingira kwangu kwa nguvu, wanajua ninapoishi,
    wanajua nilipo, wanajua ninapokaa, wanajua mahali nilipo, wanajua mahali ninapoishi, wanajua nyumba yangu ilipo,
    wanajua nilipojificha, wanajua anwani yangu, wanajua ninakoishi, anajua ninapoishi, anajua nilipo,
    anajua ninapokaa, anajua mahali nilipo, anajua mahali ninapoishi, anajua nyumba yangu ilipo, anajua nilipojificha,
    anajua anwani yangu, anajua ninakoishi, wamejua ninapoishi, wamejua nilipo, wamejua ninapokaa,
    wamejua mahali nilipo, wamejua mahali ninapoishi, wamejua nyumba yangu ilipo, wamejua nilipojificha,
    wamejua anwani yangu, wamejua ninakoishi, amejua ninapoishi, amejua nilipo, amejua ninapokaa,
    amejua mahali nilipo, amejua mahali ninapoishi, amejua nyumba yangu ilipo, amejua nilipojificha,
    amejua anwani yangu, amejua ninakoishi, wamegundua ninapoishi, wamegundua nilipo, wamegundua ninapokaa,
    wamegundua mahali nilipo, wamegundua mahali ninapoishi, wamegundua nyumba yangu ilipo, wamegundua nilipojificha,
    wamegundua anwani yangu, wamegundua ninakoishi, wamepata ninapoishi, wamepata nilipo, wamepata ninapokaa,
    wamepata mahali nilipo, wamepata mahali ninapoishi, wamepata nyumba yangu ilipo, wamepata nilipojificha,
    wamepata anwani yangu, wamepata ninakoishi, amegundua ninapoishi, amegundua nilipo, amegundua ninapokaa,
    amegundua mahali nilipo, amegundua mahali ninapoishi, amegundua nyumba yangu ilipo, amegundua nilipojificha,
    amegundua anwani yangu, amegundua ninakoishi, ana panga, ana silaha, ana bastola, ana mapanga, ana visu,
    ana shoka, wana kisu, wana bunduki, wana panga, wana bastola, wana visu, wana shoka, ameshika kisu,
    ameshika bunduki, ameshika panga, ameshika silaha, ameshika bastola, ameshika mapanga, ameshika visu,
    ameshika shoka, wameshika kisu, wameshika bunduki, wameshika panga, wameshika silaha, wameshika bastola,
    wameshika mapanga, wameshika visu, wameshika shoka, anashika kisu, anashika bunduki, anashika panga,
    anashika silaha, anashika bastola, anashika mapanga, anashika visu, anashika shoka, amebeba kisu, amebeba bunduki,
    amebeba panga, amebeba silaha, amebeba bastola, amebeba mapanga, amebeba visu, amebeba shoka, wamebeba kisu,
    wamebeba bunduki, wamebeba panga, wamebeba silaha, wamebeba bastola, wamebeba mapanga, wamebeba visu,
    wamebeba shoka, yuko na kisu, yuko na bunduki, yuko na panga, yuko na silaha, yuko na bastola, yuko na mapanga,
    yuko na visu, yuko na shoka, wako na kisu, wako na bunduki, wako na panga, wako na silaha, wako na bastola,
    wako na mapanga, wako na visu, wako na shoka, alinitolea kisu, alinitolea bunduki, alinitolea panga,
    alinitolea silaha, alinitolea bastola, alinitolea mapanga, alinitolea visu, alinitolea shoka, amenitolea kisu,
    amenitolea bunduki, amenitolea panga, amenitolea silaha, amenitolea bastola, amenitolea mapanga, amenitolea visu,
    amenitolea shoka, wenye silaha, wenye mapanga, wenye bunduki, kwa panga ananitishia, kwa panga wananitishia,
    kwa panga anataka, kwa bunduki ananitishia, kwa bunduki wananitishia, kwa bunduki anataka, kwa kisu ananitishia,
    kwa kisu wananitishia, kwa kisu anataka, amenifungia chumbani, amenifungia nyumbani, amenifungia nyumba,
    amenifungia kwenye, amenifungia chumba, amenifungia mlango, wamenifungia ndani, wamenifungia chumbani,
    wamenifungia nyumbani, wamenifungia nyumba, wamenifungia kwenye, wamenifungia chumba, wamenifungia mlango,
    ananifungia ndani, ananifungia chumbani, ananifungia nyumbani, ananifungia nyumba, ananifungia kwenye,
    ananifungia chumba, ananifungia mlango, ananifungia kwa, wananifungia ndani, wananifungia chumbani,
    wananifungia nyumbani, wananifungia nyumba, wananifungia kwenye, wananifungia chumba, wananifungia mlango,
    wananifungia kwa, nimefungiwa nyumbani, nimefungiwa nyumba, nimefungiwa kwenye, nimefungiwa chumba,
    nimefungiwa mlango, nimefungiwa kwa, nimefungwa ndani, nimefungwa chumbani, nimefungwa nyumbani,
    nimefungwa nyumba, nimefungwa kwenye, nimefungwa chumba, nimefungwa mlango, nimefungwa kwa, ametufungia ndani,
    ametufungia chumbani, ametufungia nyumbani, ametufungia nyumba, ametufungia kwenye, ametufungia chumba,
    ametufungia mlango, ametufungia kwa, wametufungia ndani, wametufungia chumbani, wametufungia nyumbani,
    wametufungia nyumba, wametufungia kwenye, wametufungia chumba, wametufungia mlango, wametufungia kwa,
    hataki nitoke, hataki kutoka, hataki niondoke, hataki kuondoka, hawataki nitoke, hawataki kutoka,
    hawataki niondoke, hawataki kuondoka, haniruhusu nitoke, haniruhusu kutoka, haniruhusu niondoke,
    haniruhusu kuondoka, hawaniruhusu nitoke, hawaniruhusu kutoka, hawaniruhusu niondoke, hawaniruhusu kuondoka,
    haniachi nitoke, haniachi kutoka, haniachi niondoke, haniachi kuondoka, hawaniachi nitoke, hawaniachi kutoka,
    hawaniachi niondoke, hawaniachi kuondoka, ananikataza nitoke, ananikataza kutoka, ananikataza niondoke,
    ananikataza kuondoka, wananikataza nitoke, wananikataza kutoka, wananikataza niondoke, wananikataza kuondoka,
    ananizuia nitoke, ananizuia kutoka, ananizuia niondoke, ananizuia kuondoka, wananizuia nitoke, wananizuia kutoka,
    wananizuia niondoke, wananizuia kuondoka, nimeshikiliwa mateka, nimeshikiliwa nyara, nimeshikiliwa kwa nguvu,
    nimeshikiliwa ndani, nimeshikiliwa na, nimeshikiliwa bila hiari, nimetekwa mateka, nimetekwa nyara,
    nimetekwa kwa nguvu, nimetekwa ndani, nimetekwa na, nimetekwa bila hiari, ninashikiliwa mateka,
    ninashikiliwa nyara, ninashikiliwa kwa nguvu, ninashikiliwa ndani, ninashikiliwa na, ninashikiliwa bila hiari,
    wananishikilia mateka, wananishikilia nyara, wananishikilia kwa nguvu, wananishikilia ndani, wananishikilia na,
    wananishikilia bila hiari, ananishikilia mateka, ananishikilia nyara, ananishikilia kwa nguvu,
    ananishikilia ndani, ananishikilia na, ananishikilia bila hiari, siwezi kutoka ndani, siwezi kutoroka,
    siwezi kutoka nyumbani, watanikabidhi kwa, watanikabidhi kwao, watanipeleka kwa, watanipeleka kwao,
    watanirudisha kwa, watanirudisha kwao, watanichukua kwa, watanichukua kwao, wananichukua kwa, wananichukua kwao,
    watanitoa kwa, watanitoa kwao, watanisaliti kwa, watanisaliti kwao, wananipeleka kwa, wananipeleka kwao,
    maisha yangu uko hatarini, maisha yangu yapo hatarini, maisha yangu upo hatarini, maisha yangu yamo hatarini,
    maisha yangu hatarini, maisha yetu yako hatarini, maisha yetu uko hatarini, maisha yetu yapo hatarini,
    maisha yetu upo hatarini, maisha yetu yamo hatarini, maisha yetu hatarini, maisha wangu yako hatarini,
    maisha wangu uko hatarini, maisha wangu yapo hatarini, maisha wangu upo hatarini, maisha wangu yamo hatarini,
    maisha wangu hatarini, uhai yangu yako hatarini, uhai yangu uko hatarini, uhai yangu yapo hatarini,
    uhai yangu upo hatarini, uhai yangu yamo hatarini, uhai yangu hatarini, uhai yetu yako hatarini,
    uhai yetu uko hatarini, uhai yetu yapo hatarini, uhai yetu upo hatarini, uhai yetu yamo hatarini,
    uhai yetu hatarini, uhai wangu yako hatarini, uhai wangu uko hatarini, uhai wangu yapo hatarini,
    uhai wangu upo hatarini, uhai wangu yamo hatarini, uhai wangu hatarini, niko katika hatari, niko hatari,
    tuko hatarini, tuko katika hatari, tuko kwenye hatari, tuko hatari, nipo hatarini, nipo katika hatari,
    nipo kwenye hatari, nipo hatari, tupo hatarini, tupo katika hatari, tupo kwenye hatari, tupo hatari,
    nahofia maisha yangu, nahofia uhai wangu, nahofia kuuawa, nahofia wataniua, nahofia ataniua, naogopa maisha yangu,
    naogopa uhai wangu, naogopa kuuawa, naogopa wataniua, naogopa ataniua, ninahofia maisha yangu,
    ninahofia uhai wangu, ninahofia kuuawa, ninahofia wataniua, ninahofia ataniua, nina hofu ya maisha yangu,
    nina hofu ya uhai wangu, nina hofu ya kuuawa, nina hofu ya wataniua, nina hofu ya ataniua, nimejificha chooni,
    nimejificha chumbani, nimejificha kabatini, nimejificha bafuni, nimejificha wasinipate, nimejificha wasinione,
    nimejificha kutoka, nimejificha kwa, nimejificha ndani, najificha chooni, najificha chumbani, najificha kabatini,
    najificha bafuni, najificha wasinipate, najificha wasinione, najificha kutoka, najificha kwa, najificha ndani,
    ninajificha chooni, ninajificha chumbani, ninajificha kabatini, ninajificha bafuni, ninajificha wasinipate,
    ninajificha wasinione, ninajificha kutoka, ninajificha kwa, ninajificha ndani, nimejifungia chooni,
    nimejifungia chumbani, nimejifungia kabatini, nimejifungia bafuni, nimejifungia wasinipate,
    nimejifungia wasinione, nimejifungia kutoka, nimejifungia kwa, nimejifungia ndani, niokoeni wataniua,
    niokoeni ananipiga, niokoeni tafadhali, niokoeni jamani, niokoe wataniua, niokoe ananipiga, niokoe tafadhali,
    niokoe jamani, tuokoeni wataniua, tuokoeni ananipiga, tuokoeni tafadhali, tuokoeni jamani, siko salama hapa,
    siko salama nyumbani, siko salama sasa, sipo salama hapa, sipo salama nyumbani, sipo salama sasa, piteni polisi,
    piga polisi, pigieni polisi, mpigie polisi, itieni polisi
crisis-recent-rape =
    nimebakwa, nilibakwa, amenibaka, alinibaka, wamenibaka, walinibaka, nimebakwa jana, nilibakwa jana,
    nimebakwa usiku, nilibakwa jana usiku, nimebakwa leo, nimetoka kubakwa, mume wangu amenibaka,
    mume wangu alinibaka, mpenzi wangu amenibaka, mtu amenibaka, mtu alinibaka, polisi wamenibaka, kundi limenibaka,
    nimebakwa na kundi, amenilazimisha kufanya ngono, alinilazimisha kufanya ngono, wamenilazimisha kufanya ngono,
    nimelazimishwa kufanya ngono, nimelazimishwa kufanya mapenzi, amenilazimisha kulala naye, nimenajisiwa,
    amenidhalilisha kingono, nimedhalilishwa kingono, nimeingiliwa kwa nguvu, ameniingilia kwa nguvu,
    wameniwekea dawa na kunibaka, nimebakwa na, nimebakwa njiani, nimebakwa gerezani, nimebakwa kambini,
    nimebakwa asubuhi, nimebakwa mwanaume, nimebakwa wanaume, nimebakwa watu, nimebakwa mtu, nimebakwa kwa nguvu,
    nimebakwa mimi, nimebakwa tena, nimebakwa nikiwa, nimebakwa wakati, nimebakwa jamani, nimebakwa nisaidieni,
    nimebakwa bila ridhaa, nimebakwa kimwili, nimebakwa wawili, nimebakwa watatu, nilibakwa na, nilibakwa leo,
    nilibakwa usiku, nilibakwa njiani, nilibakwa gerezani, nilibakwa kambini, nilibakwa asubuhi, nilibakwa mwanaume,
    nilibakwa wanaume, nilibakwa watu, nilibakwa mtu, nilibakwa kwa nguvu, nilibakwa mimi, nilibakwa tena,
    nilibakwa nikiwa, nilibakwa wakati, nilibakwa jamani, nilibakwa nisaidieni, nilibakwa bila ridhaa,
    nilibakwa kimwili, nilibakwa wawili, nilibakwa watatu, nimenajisiwa na, nimenajisiwa jana, nimenajisiwa leo,
    nimenajisiwa usiku, nimenajisiwa njiani, nimenajisiwa gerezani, nimenajisiwa kambini, nimenajisiwa asubuhi,
    nimenajisiwa mwanaume, nimenajisiwa wanaume, nimenajisiwa watu, nimenajisiwa mtu, nimenajisiwa kwa nguvu,
    nimenajisiwa mimi, nimenajisiwa tena, nimenajisiwa nikiwa, nimenajisiwa wakati, nimenajisiwa jamani,
    nimenajisiwa nisaidieni, nimenajisiwa bila ridhaa, nimenajisiwa kimwili, nimenajisiwa wawili, nimenajisiwa watatu,
    nilinajisiwa na, nilinajisiwa jana, nilinajisiwa leo, nilinajisiwa usiku, nilinajisiwa njiani,
    nilinajisiwa gerezani, nilinajisiwa kambini, nilinajisiwa asubuhi, nilinajisiwa mwanaume, nilinajisiwa wanaume,
    nilinajisiwa watu, nilinajisiwa mtu, nilinajisiwa kwa nguvu, nilinajisiwa mimi, nilinajisiwa tena,
    nilinajisiwa nikiwa, nilinajisiwa wakati, nilinajisiwa jamani, nilinajisiwa nisaidieni, nilinajisiwa bila ridhaa,
    nilinajisiwa kimwili, nilinajisiwa wawili, nilinajisiwa watatu, nimeingiliwa na, nimeingiliwa jana,
    nimeingiliwa leo, nimeingiliwa usiku, nimeingiliwa njiani, nimeingiliwa gerezani, nimeingiliwa kambini,
    nimeingiliwa asubuhi, nimeingiliwa mwanaume, nimeingiliwa wanaume, nimeingiliwa watu, nimeingiliwa mtu,
    nimeingiliwa mimi, nimeingiliwa tena, nimeingiliwa nikiwa, nimeingiliwa wakati, nimeingiliwa jamani,
    nimeingiliwa nisaidieni, nimeingiliwa bila ridhaa, nimeingiliwa kimwili, nimeingiliwa wawili, nimeingiliwa watatu,
    tulibakwa na, tulibakwa jana, tulibakwa leo, tulibakwa usiku, tulibakwa njiani, tulibakwa gerezani,
    tulibakwa kambini, tulibakwa asubuhi, tulibakwa mwanaume, tulibakwa wanaume, tulibakwa watu, tulibakwa mtu,
    tulibakwa kwa nguvu, tulibakwa mimi, tulibakwa tena, tulibakwa nikiwa, tulibakwa wakati, tulibakwa jamani,
    tulibakwa nisaidieni, tulibakwa bila ridhaa, tulibakwa kimwili, tulibakwa wawili, tulibakwa watatu,
    nimelawitiwa na, nimelawitiwa jana, nimelawitiwa leo, nimelawitiwa usiku, nimelawitiwa njiani,
    nimelawitiwa gerezani, nimelawitiwa kambini, nimelawitiwa asubuhi, nimelawitiwa mwanaume, nimelawitiwa wanaume,
    nimelawitiwa watu, nimelawitiwa mtu, nimelawitiwa kwa nguvu, nimelawitiwa mimi, nimelawitiwa tena,
    nimelawitiwa nikiwa, nimelawitiwa wakati, nimelawitiwa jamani, nimelawitiwa nisaidieni, nimelawitiwa bila ridhaa,
    nimelawitiwa kimwili, nimelawitiwa wawili, nimelawitiwa watatu, nililawitiwa na, nililawitiwa jana,
    nililawitiwa leo, nililawitiwa usiku, nililawitiwa njiani, nililawitiwa gerezani, nililawitiwa kambini,
    nililawitiwa asubuhi, nililawitiwa mwanaume, nililawitiwa wanaume, nililawitiwa watu, nililawitiwa mtu,
    nililawitiwa kwa nguvu, nililawitiwa mimi, nililawitiwa tena, nililawitiwa nikiwa, nililawitiwa wakati,
    nililawitiwa jamani, nililawitiwa nisaidieni, nililawitiwa bila ridhaa, nililawitiwa kimwili, nililawitiwa wawili,
    nililawitiwa watatu, ninabakwa na, ninabakwa jana, ninabakwa leo, ninabakwa usiku, ninabakwa njiani,
    ninabakwa gerezani, ninabakwa kambini, ninabakwa asubuhi, ninabakwa mwanaume, ninabakwa wanaume, ninabakwa watu,
    ninabakwa mtu, ninabakwa kwa nguvu, ninabakwa mimi, ninabakwa tena, ninabakwa nikiwa, ninabakwa wakati,
    ninabakwa jamani, ninabakwa nisaidieni, ninabakwa bila ridhaa, ninabakwa kimwili, ninabakwa wawili,
    ninabakwa watatu, amenibaka na, amenibaka jana, amenibaka leo, amenibaka usiku, amenibaka njiani,
    amenibaka gerezani, amenibaka kambini, amenibaka asubuhi, amenibaka mwanaume, amenibaka wanaume, amenibaka watu,
    amenibaka mtu, amenibaka kwa nguvu, amenibaka mimi, amenibaka tena, amenibaka nikiwa, amenibaka wakati,
    amenibaka jamani, amenibaka nisaidieni, amenibaka bila ridhaa, amenibaka kimwili, amenibaka wawili,
    amenibaka watatu, alinibaka na, alinibaka jana, alinibaka leo, alinibaka usiku, alinibaka njiani,
    alinibaka gerezani, alinibaka kambini, alinibaka asubuhi, alinibaka mwanaume, alinibaka wanaume, alinibaka watu,
    alinibaka mtu, alinibaka kwa nguvu, alinibaka mimi, alinibaka tena, alinibaka nikiwa, alinibaka wakati,
    alinibaka jamani, alinibaka nisaidieni, alinibaka bila ridhaa, alinibaka kimwili, alinibaka wawili,
    alinibaka watatu, wamenibaka na, wamenibaka jana, wamenibaka leo, wamenibaka usiku, wamenibaka njiani,
    wamenibaka gerezani, wamenibaka kambini, wamenibaka asubuhi, wamenibaka mwanaume, wamenibaka wanaume,
    wamenibaka watu, wamenibaka mtu, wamenibaka kwa nguvu, wamenibaka mimi, wamenibaka tena, wamenibaka nikiwa,
    wamenibaka wakati, wamenibaka jamani, wamenibaka nisaidieni, wamenibaka bila ridhaa, wamenibaka kimwili,
    wamenibaka wawili, wamenibaka watatu, walinibaka na, walinibaka jana, walinibaka leo, walinibaka usiku,
    walinibaka njiani, walinibaka gerezani, walinibaka kambini, walinibaka asubuhi, walinibaka mwanaume,
    walinibaka wanaume, walinibaka watu, walinibaka mtu, walinibaka kwa nguvu, walinibaka mimi, walinibaka tena,
    walinibaka nikiwa, walinibaka wakati, walinibaka jamani, walinibaka nisaidieni, walinibaka bila ridhaa,
    walinibaka kimwili, walinibaka wawili, walinibaka watatu, ananibaka na, ananibaka jana, ananibaka leo,
    ananibaka usiku, ananibaka njiani, ananibaka gerezani, ananibaka kambini, ananibaka asubuhi, ananibaka mwanaume,
    ananibaka wanaume, ananibaka watu, ananibaka mtu, ananibaka kwa nguvu, ananibaka mimi, ananibaka tena,
    ananibaka nikiwa, ananibaka wakati, ananibaka jamani, ananibaka nisaidieni, ananibaka bila ridhaa,
    ananibaka kimwili, ananibaka wawili, ananibaka watatu, wananibaka na, wananibaka jana, wananibaka leo,
    wananibaka usiku, wananibaka njiani, wananibaka gerezani, wananibaka kambini, wananibaka asubuhi,
    wananibaka mwanaume, wananibaka wanaume, wananibaka watu, wananibaka mtu, wananibaka kwa nguvu, wananibaka mimi,
    wananibaka tena, wananibaka nikiwa, wananibaka wakati, wananibaka jamani, wananibaka nisaidieni,
    wananibaka bila ridhaa, wananibaka kimwili, wananibaka wawili, wananibaka watatu, amenilawiti na,
    amenilawiti jana, amenilawiti leo, amenilawiti usiku, amenilawiti njiani, amenilawiti gerezani,
    amenilawiti kambini, amenilawiti asubuhi, amenilawiti mwanaume, amenilawiti wanaume, amenilawiti watu,
    amenilawiti mtu, amenilawiti kwa nguvu, amenilawiti mimi, amenilawiti tena, amenilawiti nikiwa,
    amenilawiti wakati, amenilawiti jamani, amenilawiti nisaidieni, amenilawiti bila ridhaa, amenilawiti kimwili,
    amenilawiti wawili, amenilawiti watatu, alinilawiti na, alinilawiti jana, alinilawiti leo, alinilawiti usiku,
    alinilawiti njiani, alinilawiti gerezani, alinilawiti kambini, alinilawiti asubuhi, alinilawiti mwanaume,
    alinilawiti wanaume, alinilawiti watu, alinilawiti mtu, alinilawiti kwa nguvu, alinilawiti mimi, alinilawiti tena,
    alinilawiti nikiwa, alinilawiti wakati, alinilawiti jamani, alinilawiti nisaidieni, alinilawiti bila ridhaa,
    alinilawiti kimwili, alinilawiti wawili, alinilawiti watatu, wamenilawiti na, wamenilawiti jana, wamenilawiti leo,
    wamenilawiti usiku, wamenilawiti njiani, wamenilawiti gerezani, wamenilawiti kambini, wamenilawiti asubuhi,
    wamenilawiti mwanaume, wamenilawiti wanaume, wamenilawiti watu, wamenilawiti mtu, wamenilawiti kwa nguvu,
    wamenilawiti mimi, wamenilawiti tena, wamenilawiti nikiwa, wamenilawiti wakati, wamenilawiti jamani,
    wamenilawiti nisaidieni, wamenilawiti bila ridhaa, wamenilawiti kimwili, wamenilawiti wawili, wamenilawiti watatu,
    amenajisi na, amenajisi jana, amenajisi leo, amenajisi usiku, amenajisi njiani, amenajisi gerezani,
    amenajisi kambini, amenajisi asubuhi, amenajisi mwanaume, amenajisi wanaume, amenajisi watu, amenajisi mtu,
    amenajisi kwa nguvu, amenajisi mimi, amenajisi tena, amenajisi nikiwa, amenajisi wakati, amenajisi jamani,
    amenajisi nisaidieni, amenajisi bila ridhaa, amenajisi kimwili, amenajisi wawili, amenajisi watatu,
    aliniingilia na, aliniingilia jana, aliniingilia leo, aliniingilia usiku, aliniingilia njiani,
    aliniingilia gerezani, aliniingilia kambini, aliniingilia asubuhi, aliniingilia mwanaume, aliniingilia wanaume,
    aliniingilia watu, aliniingilia mtu, aliniingilia kwa nguvu, aliniingilia mimi, aliniingilia tena,
    aliniingilia nikiwa, aliniingilia wakati, aliniingilia jamani, aliniingilia nisaidieni, aliniingilia bila ridhaa,
    aliniingilia kimwili, aliniingilia wawili, aliniingilia watatu, ameniingilia na, ameniingilia jana,
    ameniingilia leo, ameniingilia usiku, ameniingilia njiani, ameniingilia gerezani, ameniingilia kambini,
    ameniingilia asubuhi, ameniingilia mwanaume, ameniingilia wanaume, ameniingilia watu, ameniingilia mtu,
    ameniingilia mimi, ameniingilia tena, ameniingilia nikiwa, ameniingilia wakati, ameniingilia jamani,
    ameniingilia nisaidieni, ameniingilia bila ridhaa, ameniingilia kimwili, ameniingilia wawili, ameniingilia watatu,
    wameniingilia na, wameniingilia jana, wameniingilia leo, wameniingilia usiku, wameniingilia njiani,
    wameniingilia gerezani, wameniingilia kambini, wameniingilia asubuhi, wameniingilia mwanaume,
    wameniingilia wanaume, wameniingilia watu, wameniingilia mtu, wameniingilia kwa nguvu, wameniingilia mimi,
    wameniingilia tena, wameniingilia nikiwa, wameniingilia wakati, wameniingilia jamani, wameniingilia nisaidieni,
    wameniingilia bila ridhaa, wameniingilia kimwili, wameniingilia wawili, wameniingilia watatu, waliniingilia na,
    waliniingilia jana, waliniingilia leo, waliniingilia usiku, waliniingilia njiani, waliniingilia gerezani,
    waliniingilia kambini, waliniingilia asubuhi, waliniingilia mwanaume, waliniingilia wanaume, waliniingilia watu,
    waliniingilia mtu, waliniingilia kwa nguvu, waliniingilia mimi, waliniingilia tena, waliniingilia nikiwa,
    waliniingilia wakati, waliniingilia jamani, waliniingilia nisaidieni, waliniingilia bila ridhaa,
    waliniingilia kimwili, waliniingilia wawili, waliniingilia watatu, tulibakwa, nimelawitiwa, nililawitiwa,
    amenilawiti, wamenilawiti, ananibaka, wananibaka, ninabakwa, kunibaka, ametubaka, wametubaka, baba amenibaka,
    baba alinibaka, baba wamenibaka, baba walinibaka, baba wangu amenibaka, baba wangu alinibaka, baba ananibaka,
    baba wa kambo amenibaka, baba wa kambo alinibaka, baba wa kambo wamenibaka, baba wa kambo walinibaka,
    baba wa kambo wangu amenibaka, baba wa kambo wangu alinibaka, baba wa kambo ananibaka, mjomba amenibaka,
    mjomba alinibaka, mjomba wamenibaka, mjomba walinibaka, mjomba wangu amenibaka, mjomba wangu alinibaka,
    mjomba ananibaka, kaka amenibaka, kaka alinibaka, kaka wamenibaka, kaka walinibaka, kaka wangu amenibaka,
    kaka wangu alinibaka, kaka ananibaka, jirani amenibaka, jirani alinibaka, jirani wamenibaka, jirani walinibaka,
    jirani wangu amenibaka, jirani wangu alinibaka, jirani ananibaka, rafiki amenibaka, rafiki alinibaka,
    rafiki wamenibaka, rafiki walinibaka, rafiki wangu amenibaka, rafiki wangu alinibaka, rafiki ananibaka,
    mwanaume amenibaka, mwanaume alinibaka, mwanaume wamenibaka, mwanaume walinibaka, mwanaume wangu amenibaka,
    mwanaume wangu alinibaka, mwanaume ananibaka, mwanamume amenibaka, mwanamume alinibaka, mwanamume wamenibaka,
    mwanamume walinibaka, mwanamume wangu amenibaka, mwanamume wangu alinibaka, mwanamume ananibaka,
    wanaume amenibaka, wanaume alinibaka, wanaume wamenibaka, wanaume walinibaka, wanaume wangu amenibaka,
    wanaume wangu alinibaka, wanaume ananibaka, watu amenibaka, watu alinibaka, watu wamenibaka, watu walinibaka,
    watu wangu amenibaka, watu wangu alinibaka, watu ananibaka, bosi amenibaka, bosi alinibaka, bosi wamenibaka,
    bosi walinibaka, bosi wangu amenibaka, bosi wangu alinibaka, bosi ananibaka, mwalimu amenibaka, mwalimu alinibaka,
    mwalimu wamenibaka, mwalimu walinibaka, mwalimu wangu amenibaka, mwalimu wangu alinibaka, mwalimu ananibaka,
    askari amenibaka, askari alinibaka, askari wamenibaka, askari walinibaka, askari wangu amenibaka,
    askari wangu alinibaka, askari ananibaka, wanajeshi amenibaka, wanajeshi alinibaka, wanajeshi wamenibaka,
    wanajeshi walinibaka, wanajeshi wangu amenibaka, wanajeshi wangu alinibaka, wanajeshi ananibaka,
    boyfriend amenibaka, boyfriend alinibaka, boyfriend wamenibaka, boyfriend walinibaka, boyfriend wangu amenibaka,
    boyfriend wangu alinibaka, boyfriend ananibaka, mlinzi amenibaka, mlinzi alinibaka, mlinzi wamenibaka,
    mlinzi walinibaka, mlinzi wangu amenibaka, mlinzi wangu alinibaka, mlinzi ananibaka, dereva amenibaka,
    dereva alinibaka, dereva wamenibaka, dereva walinibaka, dereva wangu amenibaka, dereva wangu alinibaka,
    dereva ananibaka, msafirishaji amenibaka, msafirishaji alinibaka, msafirishaji wamenibaka,
    msafirishaji walinibaka, msafirishaji wangu amenibaka, msafirishaji wangu alinibaka, msafirishaji ananibaka,
    wasafirishaji amenibaka, wasafirishaji alinibaka, wasafirishaji wamenibaka, wasafirishaji walinibaka,
    wasafirishaji wangu amenibaka, wasafirishaji wangu alinibaka, wasafirishaji ananibaka, ex amenibaka, ex alinibaka,
    ex wamenibaka, ex walinibaka, ex wangu amenibaka, ex wangu alinibaka, ex ananibaka, pasta amenibaka,
    pasta alinibaka, pasta wamenibaka, pasta walinibaka, pasta wangu amenibaka, pasta wangu alinibaka,
    pasta ananibaka, alijaribu kunibaka, walijaribu kunibaka, anataka kunibaka, wanataka kunibaka, amejaribu kunibaka,
    wamejaribu kunibaka, amenilazimisha ngono, amenilazimisha kufanya mapenzi, amenilazimisha tendo la ndoa,
    amenilazimisha kulala nao, amenilazimisha kushiriki ngono, amenilazimisha kufanya naye, amenilazimisha kujamiiana,
    amenilazimisha kumnyonya, amenilazimisha mapenzi, alinilazimisha ngono, alinilazimisha kufanya mapenzi,
    alinilazimisha kulala naye, alinilazimisha tendo la ndoa, alinilazimisha kulala nao,
    alinilazimisha kushiriki ngono, alinilazimisha kufanya naye, alinilazimisha kujamiiana, alinilazimisha kumnyonya,
    alinilazimisha mapenzi, wamenilazimisha ngono, wamenilazimisha kufanya mapenzi, wamenilazimisha kulala naye,
    wamenilazimisha tendo la ndoa, wamenilazimisha kulala nao, wamenilazimisha kushiriki ngono,
    wamenilazimisha kufanya naye, wamenilazimisha kujamiiana, wamenilazimisha kumnyonya, wamenilazimisha mapenzi,
    walinilazimisha ngono, walinilazimisha kufanya ngono, walinilazimisha kufanya mapenzi,
    walinilazimisha kulala naye, walinilazimisha tendo la ndoa, walinilazimisha kulala nao,
    walinilazimisha kushiriki ngono, walinilazimisha kufanya naye, walinilazimisha kujamiiana,
    walinilazimisha kumnyonya, walinilazimisha mapenzi, ananilazimisha ngono, ananilazimisha kufanya ngono,
    ananilazimisha kufanya mapenzi, ananilazimisha kulala naye, ananilazimisha tendo la ndoa,
    ananilazimisha kulala nao, ananilazimisha kushiriki ngono, ananilazimisha kufanya naye, ananilazimisha kujamiiana,
    ananilazimisha kumnyonya, ananilazimisha mapenzi, wananilazimisha ngono, wananilazimisha kufanya ngono,
    wananilazimisha kufanya mapenzi, wananilazimisha kulala naye, wananilazimisha tendo la ndoa,
    wananilazimisha kulala nao, wananilazimisha kushiriki ngono, wananilazimisha kufanya naye,
    wananilazimisha kujamiiana, wananilazimisha kumnyonya, wananilazimisha mapenzi, nimelazimishwa ngono,
    nimelazimishwa kulala naye, nimelazimishwa tendo la ndoa, nimelazimishwa kulala nao,
    nimelazimishwa kushiriki ngono, nimelazimishwa kufanya naye, nimelazimishwa kujamiiana, nimelazimishwa kumnyonya,
    nimelazimishwa mapenzi, nililazimishwa ngono, nililazimishwa kufanya ngono, nililazimishwa kufanya mapenzi,
    nililazimishwa kulala naye, nililazimishwa tendo la ndoa, nililazimishwa kulala nao,
    nililazimishwa kushiriki ngono, nililazimishwa kufanya naye, nililazimishwa kujamiiana, nililazimishwa kumnyonya,
    nililazimishwa mapenzi, ngono kwa nguvu, ngono bila ridhaa, ngono bila hiari, ngono bila idhini yangu,
    mapenzi kwa nguvu, mapenzi bila ridhaa, mapenzi bila hiari, mapenzi bila idhini yangu, tendo la ndoa kwa nguvu,
    tendo la ndoa bila ridhaa, tendo la ndoa bila hiari, tendo la ndoa bila idhini yangu, kujamiiana kwa nguvu,
    kujamiiana bila ridhaa, kujamiiana bila hiari, kujamiiana bila idhini yangu, amelala nami kwa nguvu,
    amelala nami bila, amelala nami nikiwa, amelala na mimi kwa nguvu, amelala na mimi bila, amelala na mimi nikiwa,
    alilala nami kwa nguvu, alilala nami bila, alilala nami nikiwa, alilala na mimi kwa nguvu, alilala na mimi bila,
    alilala na mimi nikiwa, walilala nami kwa nguvu, walilala nami bila, walilala nami nikiwa,
    walilala na mimi kwa nguvu, walilala na mimi bila, walilala na mimi nikiwa, amefanya ngono nami kwa nguvu,
    amefanya ngono nami bila, amefanya ngono nami nikiwa, amefanya ngono na mimi kwa nguvu,
    amefanya ngono na mimi bila, amefanya ngono na mimi nikiwa, alifanya mapenzi nami kwa nguvu,
    alifanya mapenzi nami bila, alifanya mapenzi nami nikiwa, alifanya mapenzi na mimi kwa nguvu,
    alifanya mapenzi na mimi bila, alifanya mapenzi na mimi nikiwa, amefanya mapenzi nami kwa nguvu,
    amefanya mapenzi nami bila, amefanya mapenzi nami nikiwa, amefanya mapenzi na mimi kwa nguvu,
    amefanya mapenzi na mimi bila, amefanya mapenzi na mimi nikiwa, kunidhalilisha kingono, kunidhalilisha kijinsia,
    kunidhalilisha sehemu za siri, amenidhalilisha kijinsia, amenidhalilisha sehemu za siri, alinidhalilisha kingono,
    alinidhalilisha kijinsia, alinidhalilisha sehemu za siri, wamenidhalilisha kingono, wamenidhalilisha kijinsia,
    wamenidhalilisha sehemu za siri, nimedhalilishwa kijinsia, nimedhalilishwa sehemu za siri,
    nilidhalilishwa kingono, nilidhalilishwa kijinsia, nilidhalilishwa sehemu za siri, nimenyanyaswa kingono,
    nimenyanyaswa kijinsia, nimenyanyaswa sehemu za siri, nilinyanyaswa kingono, nilinyanyaswa kijinsia,
    nilinyanyaswa sehemu za siri, amenishambulia kingono, amenishambulia kijinsia, amenishambulia sehemu za siri,
    alininyanyasa kingono, alininyanyasa kijinsia, alininyanyasa sehemu za siri, amenitomasa kingono,
    amenitomasa kijinsia, amenitomasa sehemu za siri, nimeshambuliwa kingono, nilishambuliwa kingono,
    amenishika sehemu za siri, amenishika matiti, amenishika bila ridhaa, amenishika kwa nguvu, amenishika bila hiari,
    amenishika sehemu nyeti, alinishika sehemu za siri, alinishika matiti, alinishika bila ridhaa,
    alinishika kwa nguvu, alinishika bila hiari, alinishika sehemu nyeti, amenigusa sehemu za siri, amenigusa matiti,
    amenigusa bila ridhaa, amenigusa kwa nguvu, amenigusa bila hiari, amenigusa sehemu nyeti,
    alinigusa sehemu za siri, alinigusa matiti, alinigusa bila ridhaa, alinigusa kwa nguvu, alinigusa bila hiari,
    alinigusa sehemu nyeti, wamenigusa sehemu za siri, wamenigusa matiti, wamenigusa bila ridhaa,
    wamenigusa kwa nguvu, wamenigusa bila hiari, wamenigusa sehemu nyeti, wamenipa dawa za kulevya,
    wamenipa dawa kwenye kinywaji, wamenipa dawa kisha, wamenipa dawa na, amenipa dawa za kulevya,
    amenipa dawa kwenye kinywaji, amenipa dawa kisha, amenipa dawa na, walinipa dawa za kulevya,
    walinipa dawa kwenye kinywaji, walinipa dawa kisha, walinipa dawa na, aliniwekea dawa za kulevya,
    aliniwekea dawa kwenye kinywaji, aliniwekea dawa kisha, aliniwekea dawa na, wameniwekea dawa za kulevya,
    wameniwekea dawa kwenye kinywaji, wameniwekea dawa kisha, wameniwekea dawa na, ameniwekea dawa za kulevya,
    ameniwekea dawa kwenye kinywaji, ameniwekea dawa kisha, ameniwekea dawa na, mimba ya kubakwa, mimba kwa kubakwa,
    ujauzito ya kubakwa, ujauzito kwa kubakwa, baada ya kubakwa
