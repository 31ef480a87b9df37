### Need words in Somali (Soomaali).
### State: draft. No native speaker has read it yet. Machine-made, 2026-11.

## Urgent safety

crisis-line = khadka caawinta, khadka gargaarka degdegga, qof aan la hadlo, waxaan rabaa qof aan la hadlo, qof i dhegaysta, waan ku adkaysan waayay, khadka dhibaatada, taageero niyadeed
suicide-prevention = ka hortagga is dilka, khadka is dilka, saaxiibkay wuxuu rabaa inuu isdilo, saaxiibtay waxay rabtaa inay isdisho, caawimaad is dil, qof isdili raba, nafgooyo
domestic-violence = rabshadda guriga, xadgudub guri, ninkayga wuu i garaacaa, ninkaygu wuu i dilaa, saygaygu wuu i garaacaa, xaaskaygu way i garaacdaa, qoyskaygu way i garaacaan, waalidkay way i garaacaan, guur qasab ah, guurka qasabka ah, waa la i guurinayaa qasab, gudniinka fircooniga, dhibaato guri, ninkayga oo i garaaca
sexual-violence = kufsi, xadgudub galmo, rabshad galmo, kufsiga, caawimaad kufsi kadib, faraxumayn, faro xumayn, tacaddi galmo, dhibaatayn galmo
human-trafficking = ka ganacsiga dadka, tahriib dadka, waxaa la igu qasbay shaqo, shaqo qasab ah, waxaa la igu qasbay dhillaysi, baasaboorkayga ayay iga qaadeen, magafe, magafuhu wuu i haystaa, tahriibiyayaal i haysta, addoonsi casri ah, lacag madax furasho
hate-crime = dembi nacayb, dambi nacayb, weerar cunsuri, waxaa la ii weeraray khaniisnimo, weerar nacayb, naceyb dadka isku jinsiga ah, in la sheego dembi nacayb, nacayb muslim
protection-order = amarka ilaalinta, amar ka fogaansho, amarka xannibaadda, ninkayga ha iga fogaado, ninkii hore wuu i daba socdaa, amar maxkamadeed oo ilaalin, in laga fogeeyo ninkayga
child-protection = ilmo la garaaco, xadgudub carruur, ilaalinta carruurta, ilmo khatar ku jira, ilmo la dayacay, carruurtayda waa la iga qaatay, carruurtii ayay iga qaateen, dhibaatayn ilmo
    .terms = socialen carruurta, barnevernet, jugendamt
elder-protection = waayeel la dhibaateeyo, waayeel la dayacay, dhibaatayn dadka da'da ah, xadgudub waayeel, qof naafo ah oo la dhibaateeyo
missing-family = qoyskayga oo lumay, raadi qoyskayga, qoyskayga waan raadinayaa, walaalkay waan raadinayaa, carruurtayda waan raadinayaa, hooyaday waan raadinayaa, qof lumay, qof maqan, xiriirka qoyska, qaraabo la waayay, badda ku lumay
    .terms = bisha cas raadinta, bisha cas, laanqayrta cas raadin
torture-survivors = jirdil, waa la i jirdilay, jir dil, dad la jirdilay, dhaawac dagaal, naxdinta dagaalka, daawaynta jirdilka, dhibaatadii dagaalka
crime-victim-support = waa la i dhacay, waa la i xaday, waa la i weeraray wadada, caawimaad dembi kadib, magdhow dembi, waa la i khiyaaneeyay, tuug baa i dhacay
human-rights-defenders = dhaqdhaqaaqe khatar ku jira, difaaca xuquuqda aadanaha, xuquuqul insaanka, xuquuqda aadanaha, saxafi loo hanjabay, u dooda xuquuqda aadanaha, caawimaad degdeg u dhaqdhaqaaqe
evacuation-relocation = dalka ka baxsasho, waddanka ka bixid, waxaan rabaa inaan dalka ka baxo, ka qaxidda dalka, daadgurayn, iga saara dalka, inaan ka cararo dalkayga, qaxitaan

## Law and papers

asylum-legal = magangalyo, magangelyo, magangalyo codsi, codsiga magangalyada, qareen magangalyo, qareenka magangalyada, dalbasho magangalyo, sharci qaxooti, waraysiga magangalyada, magangalyada waa la ii diiday, diidmo magangalyo, racfaan magangalyo, magangalyo siyaasadeed, magangalyo khaniis, dalkayga dib uguma noqon karo, waxaan ka baqayaa inaan dalkayga ku noqdo, asaylam
    .terms = asyl, migrationsverket, dublin faro, udi, bamf, home office magangalyo
immigration-legal = qareenka socdaalka, qareen socdaal, socdaalka, sharci la'aan, sharci ma haysto, waraaqo la'aan, waraaqo ma haysto, masaafurin, tarxiil, waa la i tarxiilayaa, waa la i celinayaa, fiiso, fiisada, sharciga deganaanshaha, deganaansho, ogolaanshaha deganaanshaha, grin kaar, sharci sidee loo helaa
    .terms = uppehållstillstånd, duldung, oleskelulupa, green card, tps soomaali
detention-support = xabsiga socdaalka, xarun lagu hayo qaxootiga, socdaalka ayaa i xiray, waxaa xiray socdaalka, sii deyn xabsi socdaal, ninkayga ice ayaa xirtay, qaxooti xiran, booqasho maxbuus
    .terms = förvar
citizenship = jinsiyad, jinsiyadda, dhalasho qaadasho, qaadashada dhalashada, muwaadin noqosho, imtixaanka jinsiyadda, muwaadinnimo, baasaboor qaadasho, fasalka jinsiyadda
legal-aid = qareen, qareen bilaash, qareen bilaash ah, caawimaad sharci, talo sharci, la talin sharci, waxaan u baahanahay qareen, garyaqaan, looyar, xuquuqdayda
family-law = furriin, furiin, korinta carruurta, haynta carruurta, maxkamadda qoyska, masruufka carruurta, guur, guursi, qareen furriin, biilka carruurta
discrimination = takoor, takoorid, midab takoor, cunsuriyad, waa la i takooray, sinaan la'aan, shaqada waa la iiga eryay khaniisnimo, cunsurinimo
workers-rights = mushahar la'aan, mushaharkaygii la i ma siin, mushaharkayga ma la siin, shaqada lacagta la iima siin, madaxaygu lacag ima siin, xuquuqda shaqaalaha, shaqada waa la iga eryay, dhaawac shaqo, urur shaqaale, shaqada la igaga faa'iidaystay, mushahar aan la bixin
tenant-rights = guriga waa la iga saarayaa, milkiilaha guriga wuu i saarayaa, mulkiilaha guriga ayaa i eryay, guri ka saarid, xuquuqda kireystaha, dhibaato milkiilaha guriga, ogeysiis guri ka saarid, guri ka bax
identity-documents = aqoonsi, kaarka aqoonsiga, warqadda dhalashada, shahaadada dhalashada, baasaboorkii waan lumiyay, baasaboor lumay, waraaqihii waan lumiyay, warqadda guurka, shahaadada geerida, dokumenti aqoonsi, liisanka darawalnimada
    .terms = personnummer, social security kaarka, id-kort
name-gender-change = magaca beddelasho, beddel magacayga, magac beddel, jinsiga warqadaha ku qoran, beddelka jinsiga ee dukumentiga, magacayga iyo jinsigayga beddel
family-reunification = isu keenidda qoyska, qoys isu keenis, xaaskayga keen, qoyskayga keensado, ninkayga inaan keeno, carruurtayda inaan keeno, hooyaday inaan keeno, damiin qoys, qoyskayga inaan keensado, fiiso qoys
    .terms = familjeåterförening, family reunion qoys, familiennachzug
consular-help = safaarad, safaaradda, safaaradda soomaaliya, qunsuliyad, qunsuliyadda, baasaboor cusboonaysiin, safaarada dalkayga
criminal-defence = booliska ayaa i xiray, booliisku wuu i xiray, waa la i xiray, qareen dembi, walaalkay waa xiran yahay, dembi ayaa la igu eedeeyay, xabsi ku jira, damiin lagu baxo, khaniisnimo ayaa la iigu xiray
reentry-support = xabsi ka soo baxay, xabsiga waan ka soo baxay, ka dib xabsi, maxbuus hore, shaqo xabsi kadib, caawimaad xabsi kadib

## A roof

emergency-shelter = hoy, hoy degdeg ah, hoyga, hoy la'aan, meel aan seexdo, meel aan caawa seexdo, meel lagu seexdo, caawa meel aan seexdo ma hayo, guri la'aan, guri ma haysto, waddada ayaan seexdaa, jidka ayaan seexdaa, guriga waa la iga eryay, meel aan aado ma hayo, meel aan joogo, sariir caawa, hoyga dadka guri la'aanta ah, meel ammaan ah
    .terms = shelter hoy, härbärge, notunterkunft
womens-shelter = hoyga haweenka, hoy haween, hoyga dumarka, meel dumarka ammaan u ah, ninkayga waan ka soo cararay, hooyo iyo carruur hoy la'aan, hoy haween iyo carruur, guri ammaan ah dumarka
    .terms = kvinnojour, frauenhaus, kvinnojouren
youth-shelter = hoyga dhallinyarada, hoy dhallinyaro, waalidkay guriga way iga eryeen, guriga waan ka soo baxsaday, carruur keligood ah, cunug aan waalid la socon, waxaan ahay da'yar keligay ah, dhallinyaro guri la'aan ah
    .terms = ensamkommande
lgbtq-housing = hoy lgbt, guri lgbt, hoyga khaniisiinta, hoy dadka trans, guri ammaan ah lgbt, hoy dadka isku jinsiga ah, guri qaxooti lgbt, meel ammaan ah khaniis
transitional-housing = guri ku meel gaar ah, hoy ku meel gaar ah, guri dhowr bilood, guri taageero leh, hoy muddo kooban
affordable-housing = guri jaban, guri raqiis ah, kiro jaban, guri dawladeed, guryaha dowladda, guri dadka dakhligoodu yar yahay, qol jaban, aqal jaban
    .terms = section 8 guri, council house, bostadskö
housing-advice = guri raadis, guri waan raadinayaa, qol kiro ah, qol waan raadinayaa, guri kiraysi, caawimaad guri, guri, guri waan u baahanahay, guri helid
rent-help = kirada guriga, kirada ma bixin karo, caawimaad kiro, lacagta kirada, kirada waan bixin waayay, kirada waa igu raagtay, debaaji guri, lacag kiro
mortgage-help = amaahda guriga, guriga bangiga ayaa iga qaadanaya, guriga waan waayayaa, deynta guriga, amaahda guriga ma bixin karo
utility-help = biilka korontada, korontada, nalka waa la iga jaray, biilka biyaha, biilka gaaska, korontada waa la iga jaray, caawimaad biilasha, kulaylka guriga, lacagta korontada
furniture = alaabta guriga, sariir, joodari, furaash, talaagad, buste, alaab guri bilaash, dheryo, qalab guri
home-repair = guri dayactir, dayactirka guriga, saqafka oo daadanaya, guriga hagaajin, saqafka guriga jabay, jaranjaro kursi curyaan

## Food and things

food = cunto, cunno, raashin, cunto bilaash, raashin bilaash, waan gaajaysanahay, gaajo, cunto ma haysto, bangiga cuntada, cunto carruurtayda, gargaar cunto, cunto xalaal ah, raashin qaybin
hot-meals = cunto kulul, cunto diyaar ah, cunto karsan, qado bilaash, casho bilaash, quraac bilaash, meel aan wax ka cuno, maanta cunto
home-delivered-meals = cunto guriga la keeno, cuntada guriga, cunto loo geeyo dadka da'da ah, guriga cunto ii keena, cunto qof buka
food-benefits = fuudistaambo, fuud istaambo, kaarka cuntada, lacagta cuntada, ebt kaarka, caawimaadda cuntada dawladda
mother-child-nutrition = caano ilmo, caanaha dhallaanka, cunto haween uur leh, naas nuujin, nuujinta ilmaha, cuntada ilmaha yar
    .terms = wic soomaali
baby-supplies = xafaayad, xafaayado, daaybar, dharka ilmaha, caano boore, gaariga ilmaha, sariirta ilmaha, masaasad, alaabta ilmaha
clothing = dhar, dhar bilaash, kabo, jaakad, koodh, dharka qaboobaha, dhar carruur, dhar diiran, dhar waan u baahanahay
hygiene = qubays, meel aan ku qubaysto, meel lagu qubaysto, musqul, suuli, dhar dhaqid, saabuun, suufka dumarka, burushka ilkaha, nadaafadda jirka, tin jarid
school-supplies = qalabka dugsiga, boorsada iskuulka, buugaagta iskuulka, dharka iskuulka, direyska dugsiga, buugaag iyo qalin, alaabta iskuulka
holiday-help = hadiyado ciid, ciidda hadiyado, cuntada ramadaan, afur ramadaan, carruurta alaab ciyaareed, caawimaad ciid, dhar ciid
phone-internet = telefoon, taleefan, telefoon bilaash, sim kaar, internet, wifi, internet bilaash, telefoonkayga dab ii geli, taleefankayga waa la xaday, data telefoon, mobayl
disaster-relief = daad, fatahaad, dhulgariir, dab guri, gurigaygii waa gubtay, duufaan, musiibo, gargaar musiibo, abaar

## Money

cash-help = lacag, lacag waan u baahanahay, lacag ma haysto, caawimaad lacageed, lacag degdeg ah, gargaar lacageed, lacag caddaan ah, caawimaad dhaqaale
public-benefits = caydh, ceyr, kaalmada dawladda, gunnada dawladda, kaalmo bulsho, lacagta dowladda, gunnada carruurta, hawlgab, lacagta carruurta, welfeer
    .terms = jobcenter, socialbidrag, försörjningsstöd, universal credit, ssi, barnbidrag, kela
disability-benefits = gunnada naafada, lacagta naafada, naafonimo gunno, ma shaqayn karo waan bukaa, kaalmada naafada, xanuun awgii ma shaqayn karo
unemployment-benefits = shaqo la'aan lacag, gunnada shaqo la'aanta, shaqadii waan waayay, shaqo la'aan, lacagta shaqo la'aanta, shaqo ma haysto
veterans-services = askari hore, ciidan hore, militari hore, caawimaadda askarta hore, ruug caddaa ciidan, askari ayaan ahaa
debt-advice = deyn, dayn, deyn baa igu taal, deyntayda ma bixin karo, kaarka deynta, talo deyn, maaraynta lacagta
tax-help = canshuur, canshuurta, xisaab celinta canshuurta, canshuur celin, caawimaad canshuur
bank-money-transfer = akoon bangi, koonto bangi, xisaab bangi furasho, lacag dirid, xawaalad, xawilaad, lacag u dir qoyska, bangi, lacag dibadda u dirid
    .terms = dahabshiil, amal xawaalad, taaj, western union soomaali

## Health

emergency-medical = ambalaas, ambalaas u wac, gurmadka degdegga, xaalad caafimaad degdeg ah, isbitaal degdeg, isbitaal, dhiig badan ayaa iga baxaya, neefta ayaa igu dhegtay, ma neefsan karo, wadno xanuun, laab xanuun, sumowday
primary-care = dhakhtar, takhtar, dhakhtar waan u baahanahay, waan bukaa, waan xanuunsanahay, ilmahaygu waa buka, ilmahaygu wuu xanuunsan yahay, rugta caafimaadka, kiliinig, xarun caafimaad, qandho, baaritaan dhiig, dhakhtarka carruurta, dhakhtarka haweenka, kalkaaliso
    .terms = vårdcentral, gp, hausarzt, family doctor
uninsured-care = dhakhtar bilaash, dhakhtar sharci la'aan, caymis ma haysto, caymis la'aan, isbitaal caymis la'aan, kiliinig bilaash, daaweyn bilaash, dhakhtar waraaqo la'aan, daawayn caymis la'aan
health-insurance = caymis caafimaad, caymiska caafimaadka, kaarka caafimaadka, kaarka caymiska, medikeyd, caymis ilmahayga, codsi caymis
    .terms = medicaid soomaali, krankenkasse
prescription-help = daawo, dawo, daawooyin, farmashi, farmasi, daawadaydii way dhammaatay, daawada lacag uma haysto, warqadda daawada, insuliin, kaniini, kursi curyaan
dental-care = ilko, ilkaha, ilig xanuun, ilko xanuun, dhakhtarka ilkaha, ilig jaban, ilkahaa i xanuunaya, dhakhtar ilko bilaash
eye-care = ookiyaale, ookiyaalayaal, muraayadaha indhaha, dhakhtarka indhaha, indho xanuun, si fiican wax uma arko, baaritaan indhaha, indhoole
hearing-care = dhegool, dhagool, si fiican wax uma maqlo, qalabka maqalka, luqadda dhegoolaha, dhakhtarka dhegaha, maqal la'aan, baaritaan maqal
vaccination = tallaal, tallaalka, tallaalka carruurta, ilmahayga tallaal, tallaalka covid, tallaalka hargabka, irbadda tallaalka, tallaal dugsi
hiv-testing = baaritaanka hiv, baaritaan hiv, baaritaanka aids, baaritaanka aydhis, hiv tijaabo, inaan iska baaro hiv, hiv baaritaan bilaash, iska baar aydhis
hiv-care = hiv, aydhis, aids, waxaan qabaa hiv, waxaan qabaa aydhis, daawada hiv, daaweynta hiv, la noolaanshaha hiv, daawada aydhiska, dadka hiv la nool, daawadii hiv way iga dhammaatay
hiv-prevention = prep, pep, ka hortagga hiv, kondhomkii wuu jeexmay, kondhom la'aan galmo, kondhom bilaash, cinjir galmo, kondhom, hiv ka hortag, galmo aan kondhom lahayn
sti-testing = cudurada galmada, cudurrada galmada lagu kala qaado, jabto, waraabow, cudur galmo, baaritaan cudur galmo, kaadidu way i gubaysaa, caafimaadka galmada, cudurka galmada
pregnancy-test = baaritaan uur, uur ma leeyahay, waxaan u malaynayaa inaan uur leeyahay, caadadii way iga daahday, dhiiggii caadada waa iga dib dhacay, uur aan la rabin
pregnancy-care = uur, uur baan leeyahay, uur leh, haween uur leh, umul, umuliso, dhalmo, dhakhtarka uurka, xaamilo, waan dhalayaa, foosha, hooyo uur leh dhakhtar
contraception = ka hortagga uurka, kaniiniga uur ka hortagga, ma rabo inaan uur qaado, qorsheynta qoyska, kala korinta carruurta, dhalmo kala fogayn, kaniiniga subaxa dambe
abortion-care = ilmo soo rid, ilmo soo ridid, soo ridista uurka, uurka inaan iska soo rido, ma rabo ilmahan, uur iska soo rid, kaniini uur soo rida
gender-affirming-care = hormoon, hormoonno, daaweynta hormoonka, dhakhtar trans, caafimaadka trans, jinsi beddel, qalliin jinsi beddel, testosteron, estrogen, kiliinig trans
mental-health = cilmi nafsi yaqaan, dhakhtarka maskaxda, dhakhtarka dhimirka, caafimaadka maskaxda, caafimaadka dhimirka, niyad jab, murugo, walwal, walaac, welwel, hurdo la'aan, qarow, ma seexan karo, jirro maskaxeed, waxaa la damcay in la iga daweeyo khaniisnimo, cilaaj qasab ah, waan murugaysanahay, buufis, codad ayaan maqlaa
grief-support = tacsi, hooyaday waa dhimatay, aabbahay waa dhintay, ninkaygii waa dhintay, ilmahaygii waa dhintay, qof baa iga dhintay, baroordiiq, geeri murugo
anger-management = cadho, xanaaq, xanaaqa maaraynta, xaaskayga ayaan garaacaa, xanaaqa ma xakamayn karo, cadhada xakamayn, qof kale ayaan dhibaateeyaa
substance-use = daroogo, maandooriye, balwad, daroogo qabatin, daroogada inaan joojiyo, mukhaadaraad, qaad, qaadka inaan joojiyo, balwadda daroogada, kookayn, xashiish
detox = jirka ka sifaynta daroogada, daroogada ka go'id, astaamaha daroogo ka go'idda, sifayn daroogo, ka bixitaanka balwadda dhakhtar
alcohol-help = khamri, khamriga inaan joojiyo, khamriga ayaan ku badiyaa, ninkayga khamri cab, aalkolo, qabatinka khamriga, khamri joojin
opioid-treatment = metadon, heroin, hirowiin, buprenorfiin, tramadol, hirowiin qabatin, opioid
harm-reduction = irbado nadiif ah, irbad beddelasho, siliingo nadiif ah, naloxone, daroogo xad dhaaf ah, daroogo badan ayuu qaatay
smoking-cessation = sigaar joojin, sigaar, sigaarka inaan joojiyo, tubaako, sigaar cabbid, buuri
gambling-help = khamaar, khamaarka inaan joojiyo, sharad, qamaar, balwadda khamaarka
disability-services = naafo, naafonimo, curyaan, dadka naafada ah, ilmahaygu waa naafo, caawimaadda naafada, ma socon karo, baahi gaar ah, qof naafo ah
autism-services = otisam, autism, ilmahaygu wuxuu qabaa otisam, wiilkaygu waa otistik, ilmo otisam qaba, gabadhaydu waxay qabtaa autism, otistik
physical-therapy = jimicsi daaweyn, fisiyoterabi, dhabar xanuun, lug macmal ah, lug dhaawac, socod baris, lugtaydii waan waayay, baxnaanin jireed
chronic-illness = kansar, sonkorow, macaanka, cudurka macaanka, dhiig kar, cudurka wadnaha, kelyo, qaaxo, tiibisho, neef, suuxdin, qallal, cudur daba dheeraada, sifaynta kelyaha
eating-nutrition = nafaqo talo, cunto cunid dhibaato, miisaan dhimis, nafaqada, miisaanka yareyn, nafaqo yaqaan, cunto diidmo cudur
home-care = daryeelka guriga, daryeel guri, kalkaaliso guri, hooyaday oo buka daryeel, qof guriga igu caawiya, homecare soomaali
nursing-home = guriga waayeelka, guriga dadka da'da ah, xarunta waayeelka, daryeelka maalintii waayeelka, xannaanada waayeelka, adult daycare soomaali
hospice = daryeelka dhimashada, daryeelka aakhiro, hooyaday way dhimanaysaa, aabbahay wuu dhimanayaa, cudur aan laga bogsan, daryeelka ugu dambeeya nolosha
medical-transport = gaadiid isbitaal, gaadiid dhakhtar, isbitaalka sidee ku tagaa, gaari dhakhtarka i geeya, taksi isbitaal, ballan dhakhtar gaadiid
funeral-help = aas, aaska, duugista, aabbahay aas, hooyaday aas, meydka dalka u qaadid, lacagta aaska, qabri, janaaso

## Work and learning

job-search = shaqo, shaqo raadis, shaqo waan raadinayaa, shaqo waan u baahanahay, shaqo helid, cv qoris, shaqo qaxooti, waraysi shaqo, shaqooyin
    .terms = arbetsförmedlingen
job-training = tababar shaqo, tababar xirfadeed, xirfad barasho, tababar farsamo, koorso shaqo, farsamada gacanta, xirfad baro
    .terms = ausbildung
work-permit = ogolaanshaha shaqada, oggolaansho shaqo, fasax shaqo, ma shaqayn karaa, warqadda shaqada, fiiso shaqo, sharciga shaqada, waraaqo la'aan shaqo
business-support = ganacsi, ganacsi bilow, ganacsi yar, ganacsi furasho, amaah ganacsi, dukaan furasho, shirkad furasho
language-classes = luqad barasho, ingiriisi barasho, fasalka ingiriisiga, barashada ingiriisiga, luqadda barashada, baro ingiriisi, jarmal barasho, iswiidhish barasho, koorso luqad, barashada luqadda, af ingiriis
    .terms = sfi, integrationskurs, esol, esl, inburgering
adult-education = akhris iyo qoris, wax akhrin ma aqaan, waxbarashada dadka waaweyn, iskuulka dadka waaweyn, dugsiga dhammayso, akhriska barasho, waxbarasho dadka waaweyn
    .terms = komvux, ged
computer-classes = kombiyuutar barasho, koorso kombiyuutar, kombuyuutar baro, kombiyuutar isticmaalka baro, barashada kombiyuutarka, fasalka kombiyuutarka
school-enrolment = iskuul ilmahayga, dugsi carruurtayda, ilmahayga dugsi geli, diiwaangelinta dugsiga, iskuul diiwaan gelin, carruurta iskuul, dugsi, iskuul, ilmahaygu iskuul ma dhigto
higher-education = jaamacad, deeq waxbarasho, minxo waxbarasho, iskolarship, shahaadadayda aqoonsi, aqoonsiga shahaadada, jaamacad wax ka baro, shahaado dalka dibadda
childcare = xannaano, xannaanada carruurta, xanaanada ilmaha, qof ilmahayga haya, ilmo hayn, daykeer, xannaano maalmeed
    .terms = förskola xannaano, kita
childcare-costs = xannaanada lacagteeda, xannaano bilaash, lacagta xannaanada, xannaano caawimaad lacag, xannaano jaban
early-education = dugsiga barbaarinta, dugsiga ka hor, xanaanada barbaarinta, kindergarten, waxbarashada carruurta yaryar, head start soomaali
youth-programs = barnaamijka dhallinyarada, hawlaha carruurta, dugsiga ka dib, naadi dhallinyaro, xerada xagaaga, caawimaad layli guri, dhaqdhaqaaqa dhallinyarada, hagaha dhallinyarada

## People

lgbtq-community = lgbt, lgbtq, khaniis, qaniis, khaniisiin, dadka isku jinsiga ah, jinsi isku mid ah, lesbian, gay, gay soomaali, lgbt soomaali, khaniis ayaan ahay, waxaan ahay gay, waxaan ahay lesbian, xarunta lgbt, kooxda lgbt, nin nin jecel, naag naag jecel, qaxooti lgbt, queer soomaali, ragga ragga jaceel, dumarka dumarka jaceel, laba jinsi jaceel, labaale, qaniisad, labeeb
lgbtq-youth = dhallinyaro lgbt, dhallinyaro gay ah, kooxda dhallinyarada lgbt, da'yar gay ah, iskuulka waa la igu caayaa khaniisnimo, dhalinyaro trans
trans-community = trans, dadka trans, naag trans, nin trans, transgender, waxaan ahay trans, kooxda trans, taageero trans, jinsi beddelay, trans soomaali, jinsiga seddexaad
refugee-services = qaxooti, qaxootiga, caawimaadda qaxootiga, gargaarka qaxootiga, waxaan ahay qaxooti, xerada qaxootiga, qaxooti cusub, ururka qaxootiga, magangalyo doon, isdiiwaangelin unhcr, adeegyada qaxootiga
    .terms = unhcr, irc, drc, hay'adda qaxootiga
resettlement = dib u dejin, dib u dejinta, dib u dejin qaxooti, kafiil, isbonsar, sponsor, kanada qaxooti ahaan, dal saddexaad, mareykan qaxooti ahaan, dib u dejinta unhcr
migrant-community = soo galooti, soogalooti, muhaajir, muhaajiriin, jaaliyad, jaaliyadda soomaalida, dad dalkayga ka yimid, ururka soomaalida, qurbajoog, dadka cusub, xarunta soomaalida
farmworker-services = beer shaqo, shaqaalaha beeraha, beeraha ka shaqee, shaqaale beereed, shaqo xilliyeed, midho gurasho
sex-worker-support = shaqada galmada, dhillo, dhillaysi, dhillaysiga inaan ka baxo, jirkayga ayaan iibiyaa, shaqaalaha galmada
interpretation = turjumaan, tarjumaan, turjubaan, turjumid, waraaqo turjumid, turjumaan soomaali, qof afkayga ku hadla, ingiriisi kuma hadlo, tarjumaad, dukumenti turjumaad, waxaan u baahanahay turjumaan
    .terms = tolk
transport = gaadiid, baska, tigidhka baska, bas bilaash, kaarka baska, tareen, baaskiil, lacagta baska, sidee ku tagaa
senior-services = waayeel, waayeelka, dadka da'da ah, dadka waaweyn ee da'da ah, caawimaadda waayeelka, duqow keligay ah, oday keligii ah, waayeel keligood ah
parenting = tarbiyadda carruurta, korinta ilmaha, barbaarinta carruurta, hooyo keligeed ah, waalid keligiis ah, ilmahaygu ima maqlo, caawimaadda waalidka, koorsada waalidnimada
family-support = dhibaatada qoyska, la talin qoys, caawimaadda qoyska, khilaaf qoys, dhibaato ninkayga, dhibaato waalidkay, wiilkaygu waa khaniis, gabadhaydu waa lesbian, ilmahaygu waa trans, la talin guur, arrimaha bulshada
adoption-foster = korsasho ilmo, ilmo korsasho, agoon, qoys ilmo haya, foster ilmo, ilmahayga inaan bixiyo, korsashada carruurta
support-groups = koox taageero, kooxda taageerada, dad ila mid ah, kooxo is caawin, dad dhibkayga oo kale soo maray, la hadal dad ila mid ah
community-center = xarunta bulshada, xarun bulsho, xarunta xaafadda, meel maalintii la joogo, xarun maalmeed
spiritual-support = masjid, masaajid, imaam, salaad, kaniisad, duco, sheekh, wadaad, diin iyo khaniisnimo, muslimiin gay ah, meel lagu tukado
recreation = ciyaaro, kubadda cagta, isboorti, maktabad, jimicsi, dabaal, muusig, koox ciyaareed, madxaf
volunteering = tabaruc, mutadawac, iskaa wax u qabso, waxaan rabaa inaan dad caawiyo, deeq bixin, dhar bixin, caawi qaxooti, dhiig bixin
mail-storage = cinwaan boosto, cinwaan ma haysto, warqado helid, boorsadayda meel aan dhigto, alaabtayda meel aan dhigto, sanduuqa boostada, cinwaan waan u baahanahay
pet-help = eygayga, bisaddayda, xayawaan guri, dhakhtarka xoolaha, cuntada bisadda, xayawaankayga
information-referral = xaggee caawimaad ka helaa, yaa i caawin kara, meel aan aado ma aqaan, halkee baan caawimaad ka helaa, macluumaad iyo tilmaamid, caawimaad ii dhow, liiska hay'adaha, xagee aadaa
government-office = xafiiska dawladda, dawladda hoose, booliis, boolis, saldhigga booliska, maxkamad, wasaarad, xafiiska socdaalka, boosto, xafiiska canshuurta, cinwaanka diiwaangeli
    .terms = skatteverket, city hall, rathaus

## In crisis

crisis-self-harm =
    waxaan rabaa inaan dhinto, waxaan rabaa inaan dhimato, inaan dhinto ayaan rabaa, waan dhiman rabaa, dhimasho ayaan rabaa,
    waxaan jeclahay inaan dhinto, waxaan rabaa inaan isdilo, waxaan rabaa inaan is dilo, waan isdilayaa, waan is dilayaa, inaan isdilo, inaan is dilo,
    isdilid ayaan ka fikirayaa, naftayda inaan gooyo, naftayda inaan qaado, naftayda waan goynayaa, nolosha waan ka daalay, nolosha waan nacay,
    nolosha waan ka quustay, noloshu micno iima laha, ma rabo inaan noolaado, mar dambe ma rabo inaan noolaado, inaan noolaado ma rabo, maan dhinto,
    geeri baan rabaa, waan isdeldelayaa, inaan isdeldelo, gacmahayga ayaan gooyaa, naftayda ayaan dhaawacaa, kaniini badan ayaan qaatay,
    way ii roon tahay inaan dhinto, inaan dhinto rabaa, inaan dhimato rabaa, inaan isgubo rabaa, inaan isjaro rabaa, waan isdili rabaa,
    waan isdili doonaa, waan isdili lahaa, waan dhiman doonaa, waan dhiman lahaa, geeri ayaan rabaa, geeri baan jeclahay, geeri ayaa rabaa,
    geeri ayaa jeclahay, dhimasho baan rabaa, dhimasho ayaa rabaa, mawd ayaan rabaa, mawd ayaan jeclahay, mawd baan rabaa, mawd baan jeclahay,
    mawd ayaa rabaa, mawd ayaa jeclahay, maan dhiman lahaa, maan dhalan, hadaan dhiman lahaa, hadaan dhinto, hadaan dhalan, haddii aan dhinto,
    haddii aan dhalan, Ilaahow i dil, Ilaahow i qaado, Ilaahayow i dil, Ilaahayow i qaado, ma rabo nolosha, ma rabo nolol, ma rabo noloshan,
    ma doonayo nolosha, ma doonayo nolol, ma doonayo noloshan, nolosha ayaan nacay, nolosha baan nacay, nolosha way nacay, noloshan waan nacay,
    noloshan baan nacay, noloshan way nacay, sabab u noolaado, sabab ku noolaado, waan nacay nolosha, naftayda waan gooyo, naftayda waan qaado,
    naftayda waan dilo, naftayda waan jaro, naftayda ayaan dilo, naftayda ayaan jaro, naftayda inaan dilo, naftayda inaan jaro, naftaydii waan dilo,
    naftaydii waan jaro, nafteyda waan gooyo, nafteyda waan qaado, nafteyda waan dilo, nafteyda waan jaro, nafteyda ayaan dilo, nafteyda ayaan jaro,
    nafteyda inaan dilo, nafteyda inaan jaro, nafta waan goynayaa, nafta waan gooyo, nafta waan gooyaa, nafta waan qaado, nafta waan qaadayaa,
    nafta waan dilo, nafta waan dilayaa, nafta waan dhaawaco, nafta waan jaro, nafta waan jarayaa, nafta ayaan gooyo, nafta ayaan gooyaa,
    nafta ayaan qaado, nafta ayaan dilo, nafta ayaan dilayaa, nafta ayaan jaro, nafta ayaan jarayaa, nafta inaan gooyo, nafta inaan gooyaa,
    nafta inaan qaado, nafta inaan dilo, nafta inaan dilayaa, nafta inaan jaro, nafta inaan jarayaa, nafta waxaan gooyo, nafta waxaan gooyaa,
    nafta waxaan qaado, nafta waxaan dilo, nafta waxaan jaro, isdilid ayaan rabaa, isdilid baan rabaa, isdilid ayaa rabaa, isdilid inaan rabaa,
    isdil ayaan rabaa, isdil ayaan sameeyo, isdil baan rabaa, isdil baan sameeyo, isdil ayaa rabaa, isdil ayaa sameeyo, isdil inaan rabaa,
    isdil inaan sameeyo, is-dilka baan rabaa, is-dilka ayaa rabaa, isdilka ayaan rabaa, isdilka baan rabaa, isdilka ayaa rabaa, isdilka inaan rabaa,
    ka fikirayaa isdil, ka fikirayaa geeri, ka fekerayaa isdil, ka fekerayaa geeri, fikrado isdil, fikrado is dil, fikrado isdilid, feker isdil,
    feker is dil, feker isdilid, fikir isdil, fikir is dil, fikir isdilid, waan isdhaawacayaa, waan is dhaawacaa, waan isdhaawacaa, waan is jarjaraa,
    waan isjarayaa, waxaan isdhaawacayaa, waxaan isdhaawacaa, waxaan is jarjaraa, waxaan isjarayaa, sun ayaan cabbay, sun ayaan cunay,
    sun ayaan cabbayaa, sun ayaan cabi, sun baan cabbay, sun baan cunay, sun baan cabbayaa, sun baan cabi, suntii ayaan cunay, suntii ayaan cabi,
    suntii baan cabbay, suntii baan cunay, suntii baan cabi, buundada ka boodaa, xarig ayaan isku, xarig isku deldelo
crisis-immediate-danger =
    albaabka ayay taagan yihiin, albaabkayga ayay joogaan, albaabka ayuu taagan yahay, guriga banaankiisa ayay joogaan, qof baa albaabka taagan,
    guriga ayay soo jebinayaan, albaabka ayay jebinayaan, wuu i dilayaa hadda, way i dilayaan, wuu i dili doonaa, way i dili doonaan,
    waxay rabaan inay i dilaan, wuxuu rabaa inuu i dilo, inay i dilaan, inuu i dilo, qoyskaygu way i dilayaan, qoyskaygu waxay rabaan inay i dilaan,
    aabbahay wuu i dilayaa, ninkaygu wuxuu rabaa inuu i dilo, walaalahay way i dilayaan, way i heleen, wuu i helay, qoyskaygu way i heleen,
    way i raadinayaan inay i dilaan, way i daba socdaan, qof baa i daba socda, wuu i daba socdaa, way i eryanayaan, hadda wuu i garaacayaa,
    wuu i garaacayaa, way i garaacayaan, waa la i weerarayaa, way i weerarayaan, wuu i ceejinayaa, mindi ayuu haystaa, qori ayuu haystaa,
    hub ayay sitaan, wuu igu xiray guriga, guriga ayay igu xireen, qolka ayay igu xireen, ima sii daynayo, waa la i afduubay, way i afduubeen,
    khatar ayaan ku jiraa, nolashaydu khatar bay ku jirtaa, noloshaydu khatar bay ku jirtaa, dil ayay iigu hanjabeen, i dilayaan, i dilayaa, i dilaan,
    i dilo, i dili, i dileen, i dishay, i gowracayaan, i gowracaan, i gawracaan, i gubayaan, i toogan, i garaacayaa, i garaacayaan, i garaaco,
    i garaacaan, i garaacday, i garaacaa, i dharbaaxay, i dharbaaxaa, i dhaawacayaa, i dhaawacay, i dhaawacayaan, i laynayaan, i eryanayaa, i eryanayaan,
    i eryanaya, i daba socda, i daba socdaa, i daba jooga, i raadinayaan, i raadinaya, i raadinayaa, i baadigoobayaan, i weerarayaan, i weerarayaa,
    i weerareen, i ceejinayaa, i ceejiyay, i afduubayaan, i afduubeen, i afduubay, i afduubaan, i haysta, i haystaan, i haystay, i heleen, i helay,
    i helaan, i helayaan, i jirdilayaan, i jirdilayaa, i tooriyeeyay, i toogteen, i jiidayaan, i iibinayaan, i ugaarsanayaan, na dilayaan, na dilayaa,
    na dilaan, na dilo, na dili, na dileen, na dishay, na gowracayaan, na gowracaan, na gawracaan, na gubayaan, na toogan, na garaacayaa, na garaacayaan,
    na garaaco, na garaacaan, na garaacday, na garaacaa, na dharbaaxay, na dharbaaxaa, na dhaawacayaa, na dhaawacay, na dhaawacayaan, na laynayaan,
    na eryanayaa, na eryanayaan, na eryanaya, na daba socda, na raadinayaan, na raadinaya, na raadinayaa, na baadigoobayaan, na weerarayaan,
    na weerarayaa, na weerareen, na ceejinayaa, na ceejiyay, na afduubayaan, na afduubeen, na afduubay, na afduubaan, na haysta, na haystaan, na haystay,
    na heleen, na helay, na helaan, na helayaan, na jirdilayaan, na jirdilayaa, na tooriyeeyay, na toogteen, na jiidayaan, na iibinayaan,
    na ugaarsanayaan, wuu i dilayo, wuu i dilaya, way i dilayo, way i dilaya, baa i dilayo, baa i dilaya, cabsi dil ah, rag hubaysan, niman hubaysan,
    iima oggola, iima ogola, iima ogolaa, iima daayaan, iima ogolaanayaan, iima fasaxayaan, ima oggola, ima ogola, ima ogolaa, ima daayaan,
    ima ogolaanayaan, ima fasaxayaan, ma oggola, ma ogola, ma ogolaa, ma sii daayo, ma daayaan, ma ogolaanayaan, ma fasaxayaan, i dhiibayaan,
    i wareejinayaan, i kaxaynayaan, i qabanayaan, na dhiibayaan, na wareejinayaan, na kaxaynayaan, na qabanayaan, waan dhuumanayaa, waxaan dhuumanayaa
crisis-recent-rape =
    waa la i kufsaday, wuu i kufsaday, way i kufsadeen, waan la kufsaday, la i kufsaday, i kufsaday, i kufsadeen, xalay waa la i kufsaday,
    shalay waa la i kufsaday, maanta waa la i kufsaday, ninkayga ayaa i kufsaday, ninkaygu wuu i kufsaday, nin baa i kufsaday, qof baa i kufsaday,
    koox baa i kufsatay, kooxi way i kufsatay, galmo ayay igu qasbeen, galmo ayuu igu qasbay, galmo ayaa la igu qasbay, xoog ayuu ii isticmaalay galmo,
    xoog ayaa la igu kufsaday, waa la i faraxumeeyay, wuu i faraxumeeyay, way i faraxumeeyeen, waa la i fara xumeeyay,
    xadgudub galmo ayaa la igu sameeyay, daroogo ayay i siiyeen oo i kufsadeen, i kufsatay, i kufsaneyso, i kufsanayaa, i kufsanayay, i kufsanayeen,
    i kufsado, i kufsadaan, i kufsan rabay, i kufsan lahaa, i faraxumeeyay, i faraxumeeyeen, i fara xumeeyay, i fara xumeeyeen, i farxumeeyay,
    na kufsaday, na kufsadeen, na kufsatay, na kufsaneyso, na kufsanayaa, na kufsanayay, na kufsanayeen, na kufsado, na kufsadaan, na kufsan rabay,
    na kufsan lahaa, na faraxumeeyay, na faraxumeeyeen, na fara xumeeyay, na fara xumeeyeen, na farxumeeyay, kufsi baa igu dhacay, xoog ayuu iila wasay,
    xoog ayuu iila galay, xoog ayuu iila galmo, xoog ayuu igu wasay, xoog ayuu igu galay, xoog ayuu igu galmo, xoog ayuu ila wasay, xoog ayuu ila galay,
    xoog ayuu ila galmo, xoog ayuu ii seexday, xoog ayuu ii wasay, xoog ayuu ii galay, xoog ayuu ii taabtay, xoog ayuu ii galmo, xoog ayay iila wasay,
    xoog ayay iila galay, xoog ayay iila galmo, xoog ayay igu wasay, xoog ayay igu galay, xoog ayay igu galmo, xoog ayay ila wasay, xoog ayay ila galay,
    xoog ayay ila galmo, xoog ayay ii seexday, xoog ayay ii wasay, xoog ayay ii galay, xoog ayay ii taabtay, xoog ayay ii galmo, xoog ayaa iila wasay,
    xoog ayaa iila galay, xoog ayaa iila galmo, xoog ayaa igu wasay, xoog ayaa igu galay, xoog ayaa igu galmo, xoog ayaa ila wasay, xoog ayaa ila galay,
    xoog ayaa ila galmo, xoog ayaa ii seexday, xoog ayaa ii wasay, xoog ayaa ii galay, xoog ayaa ii galmo, xoog baa iila wasay, xoog baa iila galay,
    xoog baa iila galmo, xoog baa igu wasay, xoog baa igu galay, xoog baa igu galmo, xoog baa ila wasay, xoog baa ila galay, xoog baa ila galmo,
    xoog baa ii seexday, xoog baa ii wasay, xoog baa ii galay, xoog baa ii taabtay, xoog baa ii galmo, xoog buu iila wasay, xoog buu iila galay,
    xoog buu iila galmo, xoog buu igu wasay, xoog buu igu galay, xoog buu igu galmo, xoog buu ila wasay, xoog buu ila galay, xoog buu ila galmo,
    xoog buu ii seexday, xoog buu ii wasay, xoog buu ii galay, xoog buu ii taabtay, xoog buu ii galmo, qasab ayuu ii wasay, qasab ayuu ii galay,
    qasab ayuu ii galmo, qasab ayay ii wasay, qasab ayay ii galay, qasab ayay ii galmo, qasab ayaa ii wasay, qasab ayaa ii galay, qasab ayaa ii galmo,
    qasab baa igu wasay, qasab baa igu galay, qasab baa igu galmo, qasab baa ila wasay, qasab baa ila galay, qasab baa ila galmo, qasab baa ii wasay,
    qasab baa ii galay, qasab baa ii galmo, qasab buu igu wasay, qasab buu igu galay, qasab buu igu galmo, qasab buu ila wasay, qasab buu ila galay,
    qasab buu ila galmo, qasab buu ii wasay, qasab buu ii galay, qasab buu ii galmo, igu qasbay galmo, igu qasbeen galmo, igu khasbay galmo,
    igu khasbeen galmo, sharaftayda ayuu bi'iyay, sharaftayda ayay bi'iyay, bikaradayda ayuu bi'iyay, bikaradayda ayay bi'iyay,
    gabadhnimadayda ayuu bi'iyay, gabadhnimadayda ayay bi'iyay, wuu i taabtay jinsi, wuu i taabtay xoog, wuu i taabtay meel, wuu i taabteen xoog,
    wuu i taabteen meel, way i taabtay jinsi, way i taabtay xoog, way i taabtay meel, way i taabteen xoog, way i taabteen meel, kufsi dabadii uur,
    kufsi kadib uur, kufsi ka dib uur
