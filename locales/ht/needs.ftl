### Need words in Haitian Creole (kreyòl ayisyen).
### State: draft. No native speaker has read it yet. Machine-made, 2026-11.

## Urgent safety

crisis-line = liy kriz, liy èd, moun pou m pale, mwen bezwen pale ak yon moun, pale ak yon moun, m pa kapab ankò, mwen nan kriz, sipò emosyonèl, nimewo pou pale ak moun
suicide-prevention = swisid, prevansyon swisid, zanmi m vle mouri, pitit mwen vle touye tèt li, liy swisid, èd pou moun ki vle touye tèt yo, yon moun vle touye tèt li
    .terms = suisid, liy 988
domestic-violence = vyolans domestik, vyolans nan kay, vyolans nan fanmi, mari m bat mwen, mari m ap bat mwen, mennaj mwen bat mwen, madanm mwen bat mwen, paran m bat mwen, fanmi m bat mwen, vyolans konjigal, abi nan kay, marye pa fòs, yo vle fòse m marye, vyolans sou fanm, mari mwen maltrete m
sexual-violence = vyolans seksyèl, kadejak, abi seksyèl, agresyon seksyèl, èd apre kadejak, asèlman seksyèl, vyòl
human-trafficking = trafik moun, trafik moun pou sèks, yo fòse m travay, yo fòse m fè bouzen, yo pran paspò m, patwon m kenbe paspò m, travay fòse, esklavaj, restavèk, pasè yo kenbe m, dèt ak pasè, m pa ka kite patwon m
hate-crime = krim rayisman, krim rayi, yo atake m paske m masisi, yo bat mwen paske m gay, atak rasis, rapòte omofobi, yo joure m masisi, atak kont moun trans
protection-order = lòd pwoteksyon, lòd restriksyon, anpeche mari m pwoche m, ansyen mennaj mwen ap swiv mwen, ansyen mari m ap swiv mwen, entèdiksyon pwoche, yon moun ap pèsekite m
child-protection = abi sou timoun, timoun ki maltrete, yo bat yon timoun, pwoteksyon timoun, timoun an danje, rapòte abi timoun, yo pran pitit mwen, neglijans timoun, leta pran pitit mwen
    .terms = ibesr, dcf timoun
elder-protection = abi sou granmoun, abi sou moun aje, granmoun yo maltrete, granmoun yo neglije, abi sou moun ki gen andikap, yo maltrete manman m ki aje
missing-family = chèche fanmi m, jwenn fanmi m, m ap chèche fanmi m, fanmi ki pèdi, m pèdi kontak ak fanmi m, chèche frè m, chèche pitit mwen, chèche manman m, moun ki disparèt, fanmi disparèt, separe ak fanmi m
torture-survivors = tòti, yo te tòtire m, moun ki sibi tòti, moun ki siviv tòti, chòk lagè, twomatis apre tòti, sikatris tòti
crime-victim-support = yo vòlè m, yo atake m nan lari, bandi atake m, èd apre yon krim, konpansasyon pou krim, yo fwode m
human-rights-defenders = aktivis an danje, defansè dwa moun, dwa moun, aktivis yo menase, jounalis yo menase, èd ijans pou aktivis, denonse pèsekisyon, òganizasyon dwa moun
evacuation-relocation = kite peyi m, sove kite peyi m, kouri kite peyi m, evakyasyon, evakye, soti nan peyi a, mwen bezwen kite peyi a, ede m sove, ede m soti nan peyi a
    .terms = pwogram parole, parole imanitè, viza imanitè

## Law and papers

asylum-legal = azil, mande azil, avoka azil, avoka pou azil, demann azil, azil politik, aplike pou azil, moun k ap mande azil, estati refijye, entèvyou azil, yo refize azil mwen, azil paske m gay, azil lgbt, mwen pè tounen nan peyi m, m pa ka tounen ayiti, m pa ka tounen nan peyi m, pwoteksyon entènasyonal, dosye azil
    .terms = i-589, krent kredib, comar, conare, ofpra, azil mexico
immigration-legal = avoka imigrasyon, imigrasyon, depòtasyon, yo vle depòte m, yo pral depòte m, lòd depòtasyon, san papye, m pa gen papye, rezidans, viza, viza m ekspire, kat vèt, kat rezidans, regilarize, chèche papye, papye imigrasyon, èd imigrasyon, grin kat
    .terms = tps, tps ayiti, uscis, eoir, tribinal imigrasyon, kat sejou, rechèch papye
detention-support = detansyon, prizon imigrasyon, imigrasyon arete m, imigrasyon arete mari m, ice arete frè m, sant detansyon, soti nan detansyon, moun ki nan detansyon, kosyon imigrasyon, imigrasyon kenbe m
citizenship = sitwayènte, vin sitwayen, egzamen sitwayènte, kou sitwayènte, natiralizasyon, aplike pou sitwayènte, nasyonalite, paspò ameriken
legal-aid = avoka, avoka gratis, èd legal, èd jiridik, konsèy legal, mwen bezwen yon avoka, bezwen avoka, avoka ki pa chè, konnen dwa m, sèvis legal gratis
family-law = divòs, gad timoun, gad pitit mwen, pansyon alimantè, maryaj, marye, avoka divòs, tribinal fanmi, child support pitit, maryaj moun menm sèks
discrimination = diskriminasyon, yo fè diskriminasyon sou mwen, rasis, rasism, omofobi, transfobi, yo trete m mal paske m nwa, yo trete m mal paske m gay, yo revoke m paske m gay
workers-rights = patwon m pa peye m, patwon an pa peye m, yo pa peye m, m travay yo pa peye m, salè m pa peye, dwa travayè, eksplwatasyon nan travay, yo revoke m, aksidan travay, m blese nan travay, sendika, yo vòlè lajan travay mwen
tenant-rights = degèpisman, yo vle mete m deyò nan kay la, mèt kay la vle mete m deyò, mèt kay la ap mete m deyò, pwopriyetè a vle mete m deyò, dwa lokatè, pwoblèm ak mèt kay, lèt evikson, mèt kay la chanje kle, mèt kay pa ranje kay la
    .terms = eviksyon, evikte
identity-documents = batistè, ak nesans, paspò m pèdi, m pèdi paspò m, kat didantite, kat idantite, pyès idantite, m pèdi papye m, papye m vole, ak maryaj, ak desè, lisans, lisans kondwi, kat sosyal, nimewo sosyal
    .terms = ekstrè batistè, achiv nasyonal, oni, kat sosyal sekirite
name-gender-change = chanje non, chanje non m, chanje sèks sou papye, chanje jan sou papye, chanje non legalman, non trans sou papye, chanje idantite jan
family-reunification = fè fanmi m vini, reyinifikasyon fanmi, fè pitit mwen vini, fè madanm mwen vini, fè mari m vini, fè manman m vini, viza pou fanmi m, rankontre fanmi m ankò, aplike pou fanmi m
    .terms = petisyon fanmi, i-130
consular-help = anbasad, konsila, konsila ayisyen, anbasad ayiti, renouvle paspò, renouvle paspò m, konsila peyi m
criminal-defence = polis arete m, yo arete m, avoka kriminèl, frè m nan prizon, nan prizon, akize de krim, yo akize m, polis arete frè m, kosyon pou soti nan prizon, yo arete m paske m gay
reentry-support = m soti nan prizon, soti nan prizon, fèk soti nan prizon, èd apre prizon, ansyen prizonye, dosye kriminèl travay

## A roof

emergency-shelter = abri, kote pou dòmi, kote pou m dòmi, kote m ka dòmi aswè a, m pa gen kote pou m dòmi, kabann pou aswè a, moun san kay, san kay, m pa gen kay, m ap dòmi nan lari, m nan lari, yo mete m deyò, yo mete m deyò lakay, m pa gen kote pou m ale, lojman ijans, kote pou rete, kote pou m rete aswè a, abri pou moun san kay, fanmi san kay
    .terms = chèltè, shelter ayisyen
womens-shelter = abri pou fanm, kay pou fanm, abri pou fanm ak timoun, m kite mari m m pa gen kay, kay sekirite pou fanm, kote pou fanm ki sibi vyolans, fanm san kay ak timoun
youth-shelter = abri pou jèn, paran m mete m deyò, m kouri kite kay, m sove kite kay, minè poukont li, timoun poukont yo, jèn san kay, m minè m poukont mwen, yo mete m deyò paske m gay
lgbtq-housing = kay pou moun lgbt, abri lgbt, lojman lgbt, abri pou masisi, abri pou moun gay, abri pou moun trans, kay pou moun trans, kote ki an sekirite pou moun gay, lojman pou refijye lgbt, kay pou madivin
transitional-housing = lojman tanporè, kay tanporè, lojman tranzisyon, kay pou kèk mwa, lojman ak sipò, kote pou rete kèk mwa
affordable-housing = kay pa chè, lojman pa chè, lojman sosyal, apatman pa chè, kay ba pri, chanm pa chè, lojman piblik, lwaye ba
    .terms = seksyon 8, plan 8
housing-advice = chèche kay, m ap chèche kay, jwenn kay, m ap chèche yon chanm, lwe yon chanm, lwe kay, lwe apatman, bezwen kay, lojman, èd pou jwenn kay, achte kay
rent-help = peye kay, peye lwaye, èd pou lwaye, m pa ka peye lwaye, m pa ka peye kay la, lajan kay, lajan lwaye, m dwe lwaye, depo pou kay, lajan depo kay, lwaye an reta
mortgage-help = mògej, m pa ka peye kay mwen achte a, m ap pèdi kay mwen, sezi kay, labank ap pran kay mwen, prè kay
utility-help = peye kouran, bil kouran, bòdwo kouran, bil limyè, bil dlo, peye limyè, yo koupe kouran, yo koupe dlo, bil gaz, èd pou peye bil, chofaj
furniture = mèb, mèb gratis, kabann ak matla, matla, frijidè, bagay kay, dra, lenn, chodyè, machin pou lave
home-repair = repare kay, ranje kay, twati kay, do kay koule, reparasyon kay, ranp pou chèz woulant, plonbye

## Food and things

food = manje, manje gratis, bank manje, bank alimantè, m grangou, mwen grangou, m pa gen manje, pa gen anyen pou manje, manje pou pitit mwen, distribisyon manje, pwovizyon, bwat manje, kote pou jwenn manje, èd manje
    .terms = food bank, panntri, food pantry
hot-meals = manje cho, manje kwit, repa gratis, kantin, kote pou manje jodi a, soup pou pòv, plat manje, manje midi gratis, kantin popilè
home-delivered-meals = pote manje lakay, manje lakay pou granmoun, livrezon manje, manje pou malad lakay, m pa ka soti achte manje
food-benefits = koupon manje, kat manje, foud stanp, lajan pou manje, aplike pou koupon manje, kat ebt, fudstanp
mother-child-nutrition = lèt pou ti bebe, manje pou ti bebe, manje pou fanm ansent, bay tete, bay tibebe tete, manje pou manman ak bebe
baby-supplies = kouchèt, kouchèt gratis, lèt bebe, rad ti bebe, bèso, pousèt, bibon, bagay bebe, chèz machin bebe
clothing = rad, rad gratis, soulye, manto, rad fredi, rad pou timoun, bezwen rad, pèpè, rad cho, kilòt
hygiene = douch, pran douch, kote pou m benyen, benyen, twalèt, lave rad, savon, kotèks, sèvyèt ijyenik, bwòs dan, koupe cheve, pwodwi ijyèn
school-supplies = founiti lekòl, valiz lekòl, sak lekòl, inifòm, liv lekòl, kaye, bagay lekòl
holiday-help = kado nwèl, jwèt pou timoun, manje nwèl, èd pou nwèl, kado pou timoun, jwèt gratis, manje tanksgivin
phone-internet = telefòn, telefòn gratis, kat sim, chip telefòn, entènèt, wifi, entènèt gratis, chaje telefòn mwen, minit telefòn, yo vole telefòn mwen, telefòn kase
disaster-relief = inondasyon, siklòn, tranblemann tè, dife boule kay mwen, kay mwen boule, dezas natirèl, tanpèt, kay mwen kraze, èd apre siklòn, sinistre

## Money

cash-help = lajan, bezwen lajan, m pa gen lajan, èd lajan, èd finansye, lajan ijans, lajan kach, m bezwen lajan
public-benefits = èd sosyal, èd leta, byennèt sosyal, lajan leta, aplike pou èd leta, asistans piblik, benefis leta, pansyon, alokasyon
    .terms = welfe, ssi, tanf
disability-benefits = lajan andikap, benefis andikap, pansyon andikap, m pa ka travay paske m malad, m twò malad pou m travay, aplike pou andikap
unemployment-benefits = chomaj, lajan chomaj, m pèdi travay mwen, m pa gen travay, m ap chome, aplike pou chomaj
    .terms = anenplwaman
veterans-services = veteran, ansyen sòlda, ansyen militè, m te nan lame, èd pou veteran
debt-advice = dèt, m gen dèt, m pa ka peye dèt mwen, prè lajan, kat kredi dèt, fayit, move kredi, jere lajan
tax-help = taks, fè taks, fè taks mwen, deklarasyon taks, inkòm taks, ranbousman taks, èd pou taks
bank-money-transfer = kont labank, louvri kont labank, voye lajan, voye lajan ayiti, transfè lajan, labank, resevwa lajan, voye lajan bay fanmi m
    .terms = western union, cam transfè, moncash

## Health

emergency-medical = anbilans, ijans, rele anbilans, lopital, sal ijans, m ap senyen anpil, m pa ka respire, doulè nan pwatrin, kriz kè, ijans medikal, anpwazonnen
primary-care = doktè, bezwen doktè, wè yon doktè, klinik, m malad, mwen malad, pitit mwen malad, lafyèv, sant sante, konsiltasyon, doktè timoun, doktè fanm, jinekològ, tès san, enfimyè
uninsured-care = doktè gratis, doktè san papye, doktè san asirans, klinik gratis, m pa gen asirans, san asirans, lopital san papye, doktè pa chè, klinik pou moun san papye
health-insurance = asirans sante, asirans medikal, aplike pou medikèd, kat sante, asirans pou pitit mwen, jwenn asirans, medikèd
    .terms = obamakè, medicaid, medikè
prescription-help = medikaman, remèd, famasi, preskripsyon, m pa ka peye medikaman, m pa gen medikaman ankò, grenn medikaman, ensilin, chèz woulant, beki
dental-care = dantis, dan fè mal, dan m ap fè m mal, maldan, mal dan, dan kase, dantis gratis, dan
eye-care = linèt, doktè je, je m ap fè m mal, m pa wè byen, egzamen je, linèt gratis, avèg
hearing-care = aparèy pou tande, soud, m pa tande byen, tès zòrèy, lang siy, doktè zòrèy
vaccination = vaksen, vaksinasyon, vaksen pou timoun, vaksinen pitit mwen, pran vaksen, piki timoun, vaksen kovid, vaksen grip, vaksen lekòl
hiv-testing = tès vih, tès sida, tès hiv, fè tès vih, fè tès sida, tès vih gratis, èske m gen vih, depistaj vih, tès rapid vih
hiv-care = vih, m gen vih, sida, m gen sida, vih pozitif, seropozitif, medikaman vih, medikaman sida, tretman vih, moun k ap viv ak vih, antiretwoviral, m pa gen medikaman vih ankò, doktè vih
    .terms = klinik gheskio, ryan white
hiv-prevention = prep, pep, kapòt pete, kapòt la pete, fè sèks san kapòt, prevni vih, kapòt gratis, kapòt, grenn pou evite vih, mwen ekspoze ak vih
sti-testing = maladi seksyèl, mst, ist, sifilis, gonore, klamidya, enfeksyon seksyèl, maladi moun pran nan sèks, sante seksyèl, pipi fè m mal, ekoulman, grann chalè
pregnancy-test = tès gwosès, èske m ansent, mwen kwè m ansent, règ mwen an reta, règ mwen pa vini, gwosès m pa t vle
pregnancy-care = ansent, m ansent, mwen ansent, gwosès, fanm ansent, doktè pou fanm ansent, akouchman, akouche, fanmsaj, sonografi, swen prenatal, m pral akouche
contraception = planin, planing, planin familyal, grenn planin, grenn pou pa ansent, piki planin, m pa vle ansent, kontraseptif, grenn nan demen, planifikasyon familyal
abortion-care = avòtman, fè avòtman, jete pitit, tire pitit, m pa vle kenbe gwosès la, grenn pou avòtman, m pa vle bebe a, fè dilatasyon
gender-affirming-care = òmòn, òmòn trans, tretman òmòn, doktè trans, klinik trans, sante trans, testostewòn, estwojèn, chanje sèks, operasyon chanje sèks, tranzisyon trans, m pa gen òmòn ankò
mental-health = sikològ, sikyat, terapi, terapis, sante mantal, depresyon, m deprime, enkyetid, anksyete, estrès, twomatis, kochma, m pa ka dòmi, m tande vwa, konsèy sikolojik, yo te vle geri m paske m gay, terapi konvèsyon, m tris tout tan
grief-support = dèy, m nan dèy, manman m mouri, papa m mouri, mari m mouri, pitit mwen mouri, m pèdi yon moun mwen renmen, lapenn
anger-management = kòlè, kontwole kòlè, m bat madanm mwen, m pa ka kontwole kòlè m, m vyolan, sispann vyolan
substance-use = dwòg, pwoblèm dwòg, depandans dwòg, m pran dwòg, sispann pran dwòg, kite dwòg, kokayin, krak, dwogè, sant reyabilitasyon, m akwo nan dwòg
detox = detòks, dezentoksikasyon, sevraj, m nan mank, kite dwòg ak doktè, sentòm mank
alcohol-help = alkòl, sispann bwè, m bwè twòp, tafyatè, mari m bwè twòp, papa m bwè twòp, pwoblèm alkòl, alkolik
opioid-treatment = metadòn, ewoyin, bipwenòfin, sibokson, opyoyid, fentanil, akwo nan ewoyin
harm-reduction = sereng pwòp, echanj sereng, zegwi pwòp, naloksòn, ovèdoz, sereng, rediksyon danje dwòg
smoking-cessation = sispann fimen, kite sigarèt, sigarèt, fimen, tabak, patch nikotin
gambling-help = jwèt aza, sispann jwe aza, bòlèt, jwèt lajan, akwo nan jwèt, parye
disability-services = andikap, moun andikape, moun ki gen andikap, pitit mwen gen andikap, èd pou andikape, m pa ka mache, timoun andikape
autism-services = otis, otism, pitit mwen otis, timoun otis, m otis, dyagnostik otis
physical-therapy = fizyoterapi, terapi fizik, do fè mal, pwotèz, janm kase, reyabilitasyon fizik, aprann mache ankò
chronic-illness = kansè, dyabèt, m gen sik, tansyon, tansyon wo, m gen kansè, dyaliz, epilepsi, opresyon, maladi kwonik, tibèkiloz, maladi kè, anemi falsifòm
eating-nutrition = nitrisyonis, pwoblèm manje ak pwa, pèdi pwa, konsèy nitrisyon, anoreksi, boulimi, m vomi apre m manje
home-care = swen lakay, moun pou okipe manman m, gad malad, enfimyè lakay, èd lakay, moun pou okipe malad
nursing-home = kay granmoun, azil granmoun, kay retrèt, kay pou granmoun aje, mezon retrèt, swen pou granmoun lajounen
hospice = swen palyatif, moun ki pral mouri, manman m ap mouri, papa m ap mouri, fen lavi, maladi ki pa ka geri
medical-transport = transpò pou doktè, transpò pou lopital, woulib pou doktè, kijan pou m al lopital, m pa gen machin pou al kay doktè
funeral-help = antèman, lantèman, antere manman m, antere papa m, peye lantèman, voye kò a ayiti, finewòl, m pa ka peye lantèman

## Work and learning

job-search = travay, djòb, chèche travay, m ap chèche travay, bezwen travay, jwenn travay, anplwa, fè cv, rezime travay, djòb pou refijye, entèvyou travay
job-training = fòmasyon, fòmasyon pwofesyonèl, aprann yon metye, metye, kou pwofesyonèl, lekòl pwofesyonèl, aprann travay
work-permit = pèmi travay, pèmi pou travay, kat travay, èske m ka travay, viza travay, otorizasyon travay, dwa pou travay, travay san papye
    .terms = wòk pèmit, work permit
business-support = louvri biznis, biznis pa m, ti komès, ti biznis, prè pou biznis, fè komès, kòmanse yon biznis
language-classes = kou anglè, aprann anglè, klas anglè, kou franse, aprann franse, kou panyòl, aprann panyòl, kou lang, aprann lang lan, kou pòtigè, anglè gratis
adult-education = aprann li, aprann li ak ekri, m pa konn li, alfabetizasyon, lekòl pou granmoun, fini lekòl, lekòl aswè
    .terms = ged
computer-classes = kou enfòmatik, aprann òdinatè, kou òdinatè, aprann sèvi ak òdinatè, aprann konpitè, kou konpitè
school-enrolment = lekòl pou pitit mwen, lekòl pou timoun, enskri pitit mwen lekòl, enskripsyon lekòl, mete pitit mwen lekòl, pitit mwen pa al lekòl, plas lekòl, lekòl
higher-education = inivèsite, bous, bous etid, etidye nan inivèsite, rekonèt diplòm mwen, ekivalans diplòm, diplòm mwen
childcare = gadri, gad timoun lajounen, moun pou gade pitit mwen, krèch, gade timoun, deke, nouris
childcare-costs = peye gadri, èd pou peye gadri, gadri gratis, gadri pa chè, lajan gadri, m pa ka peye gadri
early-education = preskolè, kindègadenn, jaden danfan, lekòl matènèl, lekòl pou ti piti, edikasyon bonè
youth-programs = aktivite pou timoun, aktivite pou jèn, pwogram apre lekòl, kan ete, klib jèn, èd ak devwa, pwogram jèn

## People

lgbtq-community = lgbt, lgbtq, gay, masisi, madivin, lesbyen, omoseksyèl, biseksyèl, sant lgbt, gwoup lgbt, òganizasyon lgbt, m gay, mwen gay, m se masisi, m se madivin, mwen lesbyen, refijye lgbt, zanmi gay
    .terms = facsdis, serovie, housing works haiti
lgbtq-youth = jèn lgbt, jèn gay, jèn masisi, gwoup jèn lgbt, adolesan gay, adolesan trans, yo maltrete m lekòl paske m gay, jèn madivin
trans-community = trans, moun trans, fanm trans, gason trans, transjan, transeksyèl, m trans, mwen trans, gwoup trans, sipò trans, non binè
refugee-services = refijye, èd pou refijye, sèvis refijye, mwen se refijye, kan refijye, òganizasyon refijye, moun ki fèk rive azil
    .terms = unhcr, acnur, pwogram refijye ayisyen, orr
resettlement = reyenstalasyon, espònsò, al kanada kòm refijye, parennaj, jwenn yon espònsò, twazyèm peyi, pwogram reyenstalasyon
migrant-community = migran, imigran, èd pou imigran, òganizasyon ayisyen, kominote ayisyen, sant ayisyen, moun peyi m, èd pou migran, ayisyen nan meksik, ayisyen nan chili, dyaspora, fèk rive nan peyi a
    .terms = sant la, haitian bridge alliance
farmworker-services = travayè agrikòl, travay nan jaden, travay tè, travay latè, keyi fwi, koupe kann, travayè sezonye
sex-worker-support = travay sèks, travayè sèks, bouzen, fè bouzen, pwostitisyon, kite bouzen, m vann kò m
interpretation = entèprèt, tradiktè, tradiksyon, tradwi papye, tradwi papye m, tradwi dokiman, moun ki pale kreyòl, m pa pale anglè, bezwen entèprèt, moun ki pale lang mwen
transport = transpò, transpò gratis, tikè bis, bis, kat bis, tren, bisiklèt, woulib, lajan bis, kijan pou m rive
senior-services = granmoun aje, moun aje, èd pou granmoun, sèvis granmoun, sant granmoun, m granmoun m poukont mwen, twazyèm laj
parenting = èd pou paran, kou pou paran, manman poukont li, manman selibatè, papa selibatè, elve timoun, pitit mwen pa koute m, manman nouvo
family-support = pwoblèm fanmi, konsèy pou fanmi, terapi fanmi, pwoblèm ak mari m, pwoblèm ak paran m, pwoblèm maryaj, èd pou fanmi m, pitit gason m gay, pitit fi m madivin, pitit mwen trans, travayè sosyal
adoption-foster = adopsyon, adopte yon timoun, fanmi akèy, bay pitit mwen pou adopsyon, paran adoptif, foster kè
support-groups = gwoup sipò, gwoup soutyen, moun tankou m, gwoup pou pale, pale ak moun ki pase menm bagay, gwoup antrèd
community-center = sant kominotè, sant katye, sant jounen, kote pou pase jounen an, sant sosyal
spiritual-support = legliz, pastè, lapriyè, priye, tanp, vodou, legliz pou moun gay, legliz ayisyen, mas legliz, oungan
recreation = bibliyotèk, espò, foutbòl, mize, mizik, danse, jimnastik, pisin, klib espò, lwazi
volunteering = volontè, fè volontè, m vle ede, bay don, bay rad, ede refijye, vin volontè, bay san
mail-storage = adrès postal, resevwa lèt, m pa gen adrès, bezwen yon adrès, kote pou kite valiz, sere bagay mwen, bwat postal, kote pou sere valiz
pet-help = chen m, chat mwen, bèt kay, veterinè, manje chen, abri ak chen m, doktè bèt
information-referral = kote pou jwenn èd, ki moun ki ka ede m, m pa konn ki kote pou m ale, kote pou m ale, enfòmasyon ak oryantasyon, èd toupre m, lis òganizasyon, rele 211
government-office = biwo leta, lameri, polis, estasyon polis, komisarya, tribinal, ministè, biwo imigrasyon, biwo sekirite sosyal, lapòs, meri

## In crisis

crisis-self-harm =
    mwen vle mouri, m vle mouri, m ta vle mouri, m ta renmen mouri, m anvi mouri, mwen anvi mouri, m pito mouri,
    mwen vle touye tèt mwen, m vle touye tèt mwen, m vle touye tèt mwen menm, m pral touye tèt mwen,
    m ap touye tèt mwen, touye tèt mwen, touye tèt mw, mw vle mouri, swiside tèt mwen, m vle swiside, fini ak lavi m,
    m vle fini ak lavi m, mete fen nan lavi m, pran lavi m, m pa vle viv ankò, mwen pa vle viv, m pa vle viv,
    m pa vle la ankò, m pa gen rezon pou m viv, m bouke viv, m fatige viv, lavi m pa vo anyen, koupe venn mwen,
    m ap koupe tèt mwen, m vle koupe tèt mwen, fè tèt mwen mal, m ap fè tèt mwen mal, pann tèt mwen, m bwè twòp grenn,
    m vale anpil grenn, lanmò pi bon pou mwen, vle mouri, anvi mouri, ta renmen mouri, pito mouri, prefere mouri,
    bezwen mouri, swete mouri, pito m mouri, pito m te mouri, si m te ka mouri, m vle disparèt, m vle pa egziste ankò,
    m vle lanmò, touye tèt m, tiye tèt mwen, tiye tèt m, tiye tèt mw, touy tèt mwen, touy tèt m, touy tèt mw, swiside,
    vle swiside, vle swisid, vle fè swisid, pral swiside, pral swisid, pral fè swisid, ap swiside, ap swisid,
    ap fè swisid, anvi swiside, anvi swisid, anvi fè swisid, panse swiside, panse swisid, panse fè swisid,
    panse ak swisid, panse ak lanmò, panse ak m mouri, panse ak m touye, panse a swisid, panse a lanmò,
    panse a m mouri, panse a m touye, panse pou swisid, panse pou lanmò, panse pou m mouri, panse pou m touye,
    lide swisid, komèt swisid, pa vle viv, pa anvi viv, pa ka viv, bouke ak viv, bouke ak lavi, bouke ak ak lavi m,
    bouke viv, bouke lavi, fatige ak viv, fatige ak lavi, fatige ak ak lavi m, fatige viv, fatige lavi, about ak viv,
    about ak lavi, about ak ak lavi m, about viv, about lavi, las ak viv, las ak lavi, las ak ak lavi m, las viv,
    las lavi, degoute ak viv, degoute ak lavi, degoute ak ak lavi m, degoute viv, degoute lavi,
    pa gen rezon pou m viv, pa gen rezon pou mwen viv, pa gen okenn rezon pou m viv, pa gen okenn rezon pou mwen viv,
    pa wè rezon pou m viv, pa wè rezon pou mwen viv, pa wè okenn rezon pou m viv, pa wè okenn rezon pou mwen viv,
    pa gen sans pou m viv, pa gen espwa pou m viv, pa vle la ankò, pa vle leve ankò, pa vle sou latè, pa anvi la ankò,
    pa anvi leve ankò, pa anvi sou latè, lavi m pa gen sans, lavi m pa vo, lavi mwen pa gen sans, lavi mwen pa vo,
    rayi lavi m, rayi lavi mwen, pou kisa m ap viv, poukisa m ap viv, fini ak lavi, fini ak tout bagay, fini nan lavi,
    fini nan tout bagay, mete fen ak lavi, mete fen ak tout bagay, mete fen nan lavi, mete fen nan tout bagay,
    fin ak lavi, fin ak tout bagay, fin nan lavi, fin nan tout bagay, pran lavi mwen, pran lavi tèt mwen,
    wete lavi mwen, wete lavi m, wete lavi tèt mwen, retire lavi mwen, retire lavi m, retire lavi tèt mwen,
    koupe tèt mwen, koupe tèt m, koupe venn m, koupe ponyèt mwen, koupe ponyèt m, koupe bra mwen, koupe bra m,
    blese tèt mwen, blese tèt m, blese venn mwen, blese venn m, blese ponyèt mwen, blese ponyèt m, blese bra mwen,
    blese bra m, rache tèt mwen, rache tèt m, rache venn mwen, rache venn m, rache ponyèt mwen, rache ponyèt m,
    rache bra mwen, rache bra m, fè tèt m mal, pann tèt m, pandye tèt mwen, pandye tèt m, pandje tèt mwen,
    pandje tèt m, bwè twòp grenn, bwè twòp medikaman, bwè twòp konprime, bwè anpil grenn, bwè anpil medikaman,
    bwè anpil konprime, bwè tout grenn, bwè tout medikaman, bwè tout konprime, vale twòp grenn, vale twòp medikaman,
    vale twòp konprime, vale anpil grenn, vale anpil medikaman, vale anpil konprime, vale tout grenn,
    vale tout medikaman, vale tout konprime, pran twòp grenn, pran twòp medikaman, pran twòp konprime,
    pran anpil grenn, pran anpil medikaman, pran anpil konprime, pran tout grenn, pran tout medikaman,
    pran tout konprime, bwè pwazon, bwè klowòks, bwè dlo klowòks, bwè asid, vale pwazon, vale klowòks,
    vale dlo klowòks, vale asid, bwè grenn pou m mouri, sote sou pon, sote anba pon, sote nan dlo, sote anba machin,
    sote anba tren, jete tèt mwen sou pon, jete tèt mwen anba pon, jete tèt mwen nan dlo, jete tèt mwen anba machin,
    jete tèt mwen anba tren, voye tèt mwen sou pon, voye tèt mwen anba pon, voye tèt mwen nan dlo,
    voye tèt mwen anba machin, voye tèt mwen anba tren, tire tèt mwen, tire tèt m, lanmò pi bon pou m,
    lanmò miyò pou mwen, lanmò miyò pou m, mouri pi bon pou mwen, mouri pi bon pou m, mouri miyò pou mwen,
    mouri miyò pou m, pi bon si m te mouri, pi bon m mouri, pi bon san mwen, miyò si m te mouri, miyò m mouri,
    miyò san mwen, kijan pou m mouri, kijan pou m touye
crisis-immediate-danger =
    yo devan pòt mwen, yo deyò pòt mwen, yo deyò a y ap tann mwen, li devan pòt mwen, yon moun devan pòt mwen,
    y ap kraze pòt la, y ap antre lakay mwen, li pral touye m, yo pral touye m, yo vle touye m, li vle touye m,
    y ap touye m, l ap touye m, l ap eseye touye m, li menase touye m, yo menase touye m, yo menase m lanmò,
    yo jwenn mwen, yo jwenn kote m kache, fanmi m pral touye m, fanmi m vle touye m, papa m pral touye m,
    mari m pral touye m, mari m vle touye m, y ap swiv mwen, yon moun ap swiv mwen, l ap swiv mwen, y ap kouri dèyè m,
    yo dèyè m pou touye m, l ap bat mwen, l ap bat mwen kounye a, y ap bat mwen, y ap atake m, l ap toufe m,
    l ap trangle m, li gen zam, li gen kouto, yo gen zam, bandi nan kay la, bandi yo devan kay la, yo fèmen m,
    li fèmen m nan kay la, yo fèmen m nan chanm, li pa kite m soti, yo pa kite m soti, yo kidnape m,
    yo kenbe m prizonye, m an danje, mwen an danje, lavi m an danje, pral touye m, pral touye mwen, pral touye nou,
    pral touye mwenmenm, pral tiye m, pral tiye mwen, pral tiye nou, pral tiye mwenmenm, pral asasinen m,
    pral asasinen mwen, pral asasinen nou, pral asasinen mwenmenm, pral touy m, pral touy mwen, pral touy nou,
    pral touy mwenmenm, vle touye m, vle touye mwen, vle touye nou, vle touye mwenmenm, vle tiye m, vle tiye mwen,
    vle tiye nou, vle tiye mwenmenm, vle asasinen m, vle asasinen mwen, vle asasinen nou, vle asasinen mwenmenm,
    vle touy m, vle touy mwen, vle touy nou, vle touy mwenmenm, ap touye m, ap touye mwen, ap touye nou,
    ap touye mwenmenm, ap tiye m, ap tiye mwen, ap tiye nou, ap tiye mwenmenm, ap asasinen m, ap asasinen mwen,
    ap asasinen nou, ap asasinen mwenmenm, ap touy m, ap touy mwen, ap touy nou, ap touy mwenmenm, ka touye m,
    ka touye mwen, ka touye nou, ka touye mwenmenm, ka tiye m, ka tiye mwen, ka tiye nou, ka tiye mwenmenm,
    ka asasinen m, ka asasinen mwen, ka asasinen nou, ka asasinen mwenmenm, ka touy m, ka touy mwen, ka touy nou,
    ka touy mwenmenm, eseye touye m, eseye touye mwen, eseye touye nou, eseye touye mwenmenm, eseye tiye m,
    eseye tiye mwen, eseye tiye nou, eseye tiye mwenmenm, eseye asasinen m, eseye asasinen mwen, eseye asasinen nou,
    eseye asasinen mwenmenm, eseye touy m, eseye touy mwen, eseye touy nou, eseye touy mwenmenm, menase touye m,
    menase touye mwen, menase touye nou, menase touye mwenmenm, menase tiye m, menase tiye mwen, menase tiye nou,
    menase tiye mwenmenm, menase asasinen m, menase asasinen mwen, menase asasinen nou, menase asasinen mwenmenm,
    menase touy m, menase touy mwen, menase touy nou, menase touy mwenmenm, menase pou touye m, menase pou touye mwen,
    menase pou touye nou, menase pou touye mwenmenm, menase pou tiye m, menase pou tiye mwen, menase pou tiye nou,
    menase pou tiye mwenmenm, menase pou asasinen m, menase pou asasinen mwen, menase pou asasinen nou,
    menase pou asasinen mwenmenm, menase pou touy m, menase pou touy mwen, menase pou touy nou,
    menase pou touy mwenmenm, vin touye m, vin touye mwen, vin touye nou, vin touye mwenmenm, vin tiye m,
    vin tiye mwen, vin tiye nou, vin tiye mwenmenm, vin asasinen m, vin asasinen mwen, vin asasinen nou,
    vin asasinen mwenmenm, vin touy m, vin touy mwen, vin touy nou, vin touy mwenmenm, vini touye m, vini touye mwen,
    vini touye nou, vini touye mwenmenm, vini tiye m, vini tiye mwen, vini tiye nou, vini tiye mwenmenm,
    vini asasinen m, vini asasinen mwen, vini asasinen nou, vini asasinen mwenmenm, vini touy m, vini touy mwen,
    vini touy nou, vini touy mwenmenm, ap chèche touye m, ap chèche touye mwen, ap chèche touye nou,
    ap chèche touye mwenmenm, ap chèche tiye m, ap chèche tiye mwen, ap chèche tiye nou, ap chèche tiye mwenmenm,
    ap chèche asasinen m, ap chèche asasinen mwen, ap chèche asasinen nou, ap chèche asasinen mwenmenm,
    ap chèche touy m, ap chèche touy mwen, ap chèche touy nou, ap chèche touy mwenmenm, soti pou touye m,
    soti pou touye mwen, soti pou touye nou, soti pou touye mwenmenm, soti pou tiye m, soti pou tiye mwen,
    soti pou tiye nou, soti pou tiye mwenmenm, soti pou asasinen m, soti pou asasinen mwen, soti pou asasinen nou,
    soti pou asasinen mwenmenm, soti pou touy m, soti pou touy mwen, soti pou touy nou, soti pou touy mwenmenm,
    ta touye m, ta touye mwen, ta touye nou, ta touye mwenmenm, ta tiye m, ta tiye mwen, ta tiye nou,
    ta tiye mwenmenm, ta asasinen m, ta asasinen mwen, ta asasinen nou, ta asasinen mwenmenm, ta touy m, ta touy mwen,
    ta touy nou, ta touy mwenmenm, pare pou touye m, pare pou touye mwen, pare pou touye nou, pare pou touye mwenmenm,
    pare pou tiye m, pare pou tiye mwen, pare pou tiye nou, pare pou tiye mwenmenm, pare pou asasinen m,
    pare pou asasinen mwen, pare pou asasinen nou, pare pou asasinen mwenmenm, pare pou touy m, pare pou touy mwen,
    pare pou touy nou, pare pou touy mwenmenm, touye m si, tiye m si, si yo kenbe m, si yo kenbe mwen, si yo wè m,
    si yo wè mwen, si li kenbe m, si li kenbe mwen, pou yo touye m, pou yo touye mwen, pou yo tiye m,
    pou yo tiye mwen, pou li touye m, pou li touye mwen, pou li tiye m, pou li tiye mwen, menas lanmò, menase m lanmò,
    menase m ak zam, menase m ak kouto, menase m ak manchèt, menase m pou touye, menase m pou li touye,
    menase m pou yo touye, menase mwen lanmò, menase mwen ak zam, menase mwen ak kouto, menase mwen ak manchèt,
    menase mwen pou touye, menase mwen pou li touye, menase mwen pou yo touye, ap bat m, ap bat mwen, ap bat nou,
    ap frape m, ap frape mwen, ap frape nou, ap kale m, ap kale mwen, ap kale nou, ap atake m, ap atake mwen,
    ap atake nou, ap maltrete m, ap maltrete mwen, ap maltrete nou, ap trangle m, ap trangle mwen, ap trangle nou,
    ap pouswiv m, ap pouswiv mwen, ap pouswiv nou, ap swiv m, ap swiv mwen, ap swiv nou, ap chache m, ap chache mwen,
    ap chache nou, ap chèche m, ap chèche mwen, ap chèche nou, ap boule m, ap boule mwen, ap boule nou, te bat m,
    te bat mwen, te bat nou, te frape m, te frape mwen, te frape nou, te kale m, te kale mwen, te kale nou,
    te atake m, te atake mwen, te atake nou, te maltrete m, te maltrete mwen, te maltrete nou, te trangle m,
    te trangle mwen, te trangle nou, te pouswiv m, te pouswiv mwen, te pouswiv nou, te swiv m, te swiv mwen,
    te swiv nou, te chache m, te chache mwen, te chache nou, te chèche m, te chèche mwen, te chèche nou, te boule m,
    te boule mwen, te boule nou, konn bat m, konn bat mwen, konn bat nou, konn frape m, konn frape mwen,
    konn frape nou, konn kale m, konn kale mwen, konn kale nou, konn atake m, konn atake mwen, konn atake nou,
    konn maltrete m, konn maltrete mwen, konn maltrete nou, konn trangle m, konn trangle mwen, konn trangle nou,
    konn pouswiv m, konn pouswiv mwen, konn pouswiv nou, konn swiv m, konn swiv mwen, konn swiv nou, konn chache m,
    konn chache mwen, konn chache nou, konn chèche m, konn chèche mwen, konn chèche nou, konn boule m,
    konn boule mwen, konn boule nou, pral bat m, pral bat mwen, pral bat nou, pral frape m, pral frape mwen,
    pral frape nou, pral kale m, pral kale mwen, pral kale nou, pral atake m, pral atake mwen, pral atake nou,
    pral maltrete m, pral maltrete mwen, pral maltrete nou, pral trangle m, pral trangle mwen, pral trangle nou,
    pral pouswiv m, pral pouswiv mwen, pral pouswiv nou, pral swiv m, pral swiv mwen, pral swiv nou, pral chache m,
    pral chache mwen, pral chache nou, pral chèche m, pral chèche mwen, pral chèche nou, pral boule m,
    pral boule mwen, pral boule nou, vle bat m, vle bat mwen, vle bat nou, vle frape m, vle frape mwen, vle frape nou,
    vle kale m, vle kale mwen, vle kale nou, vle atake m, vle atake mwen, vle atake nou, vle maltrete m,
    vle maltrete mwen, vle maltrete nou, vle trangle m, vle trangle mwen, vle trangle nou, vle pouswiv m,
    vle pouswiv mwen, vle pouswiv nou, vle swiv m, vle swiv mwen, vle swiv nou, vle chache m, vle chache mwen,
    vle chache nou, vle chèche m, vle chèche mwen, vle chèche nou, vle boule m, vle boule mwen, vle boule nou,
    ap veye m, ap veye mwen, ap tann m, ap tann mwen, ap toufe m, ap toufe mwen, ap suiv m, ap suiv mwen, ap kraze m,
    ap kraze mwen, ap koupe m, ap koupe mwen, pral fè m mal, pral fè mwen mal, vle fè m mal, vle fè mwen mal,
    ap ban m kou, ap ban m baton, ap ban mwen kou, ap ban mwen baton, konn ban m kou, konn ban m baton,
    konn ban mwen kou, konn ban mwen baton, m ap pran kou, m ap pran baton, kouri dèyè m, kouri dèyè mwen,
    kouri dèyè nou, kouri dèyè dèyè m, kouri dèyè dèyè mwen, kouri dèyè dèyè nou, yo dèyè m, yo dèyè mwen,
    yo dèyè nou, li dèyè m, li dèyè mwen, li dèyè nou, moun dèyè m, moun dèyè mwen, moun dèyè nou, nèg dèyè m,
    nèg dèyè mwen, nèg dèyè nou, bandi dèyè m, bandi dèyè mwen, bandi dèyè nou, ap tire sou m, ap tire sou mwen,
    ap tire sou nou, ap atake kay la, yo jwenn m, yo jwenn nou, yo twouve m, yo twouve mwen, yo twouve nou,
    li jwenn m, li jwenn mwen, li jwenn nou, li twouve m, li twouve mwen, li twouve nou, fanmi jwenn m,
    fanmi jwenn mwen, fanmi jwenn nou, fanmi twouve m, fanmi twouve mwen, fanmi twouve nou, mari jwenn m,
    mari jwenn mwen, mari jwenn nou, mari twouve m, mari twouve mwen, mari twouve nou, papa jwenn m, papa jwenn mwen,
    papa jwenn nou, papa twouve m, papa twouve mwen, papa twouve nou, frè jwenn m, frè jwenn mwen, frè jwenn nou,
    frè twouve m, frè twouve mwen, frè twouve nou, mennaj jwenn m, mennaj jwenn mwen, mennaj jwenn nou,
    mennaj twouve m, mennaj twouve mwen, mennaj twouve nou, bandi jwenn m, bandi jwenn mwen, bandi jwenn nou,
    bandi twouve m, bandi twouve mwen, bandi twouve nou, gang jwenn m, gang jwenn mwen, gang jwenn nou, gang twouve m,
    gang twouve mwen, gang twouve nou, fanmi m jwenn m, fanmi m jwenn mwen, fanmi m twouve m, fanmi m twouve mwen,
    fanmi mwen jwenn m, fanmi mwen jwenn mwen, fanmi mwen twouve m, fanmi mwen twouve mwen, mari m jwenn m,
    mari m jwenn mwen, mari mwen jwenn m, mari mwen jwenn mwen, konnen ki kote m ye, konnen ki kote m rete,
    konnen ki kote m abite, konnen ki kote m kache, konnen ki kote m viv, konnen ki kote mwen ye,
    konnen ki kote mwen rete, konnen ki kote mwen abite, konnen ki kote mwen kache, konnen ki kote mwen viv,
    konnen kote m ye, konnen kote m rete, konnen kote m abite, konnen kote m kache, konnen kote m viv,
    konnen kote mwen ye, konnen kote mwen rete, konnen kote mwen abite, konnen kote mwen kache, konnen kote mwen viv,
    konnen kibò m ye, konnen kibò m rete, konnen kibò m abite, konnen kibò m kache, konnen kibò m viv,
    konnen kibò mwen ye, konnen kibò mwen rete, konnen kibò mwen abite, konnen kibò mwen kache, konnen kibò mwen viv,
    dekouvri ki kote m ye, dekouvri ki kote m rete, dekouvri ki kote m abite, dekouvri ki kote m kache,
    dekouvri ki kote m viv, dekouvri ki kote mwen ye, dekouvri ki kote mwen rete, dekouvri ki kote mwen abite,
    dekouvri ki kote mwen kache, dekouvri ki kote mwen viv, dekouvri kote m ye, dekouvri kote m rete,
    dekouvri kote m abite, dekouvri kote m kache, dekouvri kote m viv, dekouvri kote mwen ye, dekouvri kote mwen rete,
    dekouvri kote mwen abite, dekouvri kote mwen kache, dekouvri kote mwen viv, dekouvri kibò m ye,
    dekouvri kibò m rete, dekouvri kibò m abite, dekouvri kibò m kache, dekouvri kibò m viv, dekouvri kibò mwen ye,
    dekouvri kibò mwen rete, dekouvri kibò mwen abite, dekouvri kibò mwen kache, dekouvri kibò mwen viv,
    jwenn ki kote m ye, jwenn ki kote m rete, jwenn ki kote m abite, jwenn ki kote m kache, jwenn ki kote m viv,
    jwenn ki kote mwen ye, jwenn ki kote mwen rete, jwenn ki kote mwen abite, jwenn ki kote mwen kache,
    jwenn ki kote mwen viv, jwenn kote m ye, jwenn kote m rete, jwenn kote m abite, jwenn kote m kache,
    jwenn kote m viv, jwenn kote mwen ye, jwenn kote mwen rete, jwenn kote mwen abite, jwenn kote mwen kache,
    jwenn kote mwen viv, jwenn kibò m ye, jwenn kibò m rete, jwenn kibò m abite, jwenn kibò m kache, jwenn kibò m viv,
    jwenn kibò mwen ye, jwenn kibò mwen rete, jwenn kibò mwen abite, jwenn kibò mwen kache, jwenn kibò mwen viv,
    devan pòt mwen, devan pòt m, devan pòt nou, devan pòt kay mwen, devan pòt lakay mwen, devan baryè mwen,
    devan baryè m, devan baryè nou, devan baryè kay mwen, devan baryè lakay mwen, devan fenèt mwen, devan fenèt m,
    devan fenèt nou, devan fenèt kay mwen, devan fenèt lakay mwen, dèyè pòt mwen, dèyè pòt m, dèyè pòt nou,
    dèyè pòt kay mwen, dèyè pòt lakay mwen, dèyè baryè mwen, dèyè baryè m, dèyè baryè nou, dèyè baryè kay mwen,
    dèyè baryè lakay mwen, dèyè fenèt mwen, dèyè fenèt m, dèyè fenèt nou, dèyè fenèt kay mwen, dèyè fenèt lakay mwen,
    nan pòt mwen, nan pòt m, nan pòt nou, nan pòt kay mwen, nan pòt lakay mwen, nan baryè mwen, nan baryè m,
    nan baryè nou, nan baryè kay mwen, nan baryè lakay mwen, nan fenèt mwen, nan fenèt m, nan fenèt nou,
    nan fenèt kay mwen, nan fenèt lakay mwen, bò pòt mwen, bò pòt m, bò pòt nou, bò pòt kay mwen, bò pòt lakay mwen,
    bò baryè mwen, bò baryè m, bò baryè nou, bò baryè kay mwen, bò baryè lakay mwen, bò fenèt mwen, bò fenèt m,
    bò fenèt nou, bò fenèt kay mwen, bò fenèt lakay mwen, bò kote pòt mwen, bò kote pòt m, bò kote pòt nou,
    bò kote pòt kay mwen, bò kote pòt lakay mwen, bò kote baryè mwen, bò kote baryè m, bò kote baryè nou,
    bò kote baryè kay mwen, bò kote baryè lakay mwen, bò kote fenèt mwen, bò kote fenèt m, bò kote fenèt nou,
    bò kote fenèt kay mwen, bò kote fenèt lakay mwen, deyò pòt mwen, deyò pòt m, deyò pòt nou, deyò pòt kay mwen,
    deyò pòt lakay mwen, deyò baryè mwen, deyò baryè m, deyò baryè nou, deyò baryè kay mwen, deyò baryè lakay mwen,
    deyò fenèt mwen, deyò fenèt m, deyò fenèt nou, deyò fenèt kay mwen, deyò fenèt lakay mwen, devan kay mwen,
    devan kay m, devan kay nou, devan lakay mwen, devan lakay m, devan lakay nou, dèyè kay mwen, dèyè kay m,
    dèyè kay nou, dèyè lakay mwen, dèyè lakay m, dèyè lakay nou, deyò kay mwen, deyò kay m, deyò kay nou,
    deyò lakay mwen, deyò lakay m, deyò lakay nou, antoure kay mwen, antoure kay m, antoure kay nou,
    antoure lakay mwen, antoure lakay m, antoure lakay nou, bò kay mwen, bò kay m, bò kay nou, bò lakay mwen,
    bò lakay m, bò lakay nou, kraze pòt la, kraze pòt mwen, kraze pòt m, defonse pòt la, defonse pòt mwen,
    defonse pòt m, frape pòt la, frape pòt mwen, frape pòt m, kase pòt la, kase pòt mwen, kase pòt m, fòse pòt la,
    fòse pòt mwen, fòse pòt m, ap antre lakay la, ap antre nan kay la, ap rantre lakay la, ap rantre nan kay la,
    ap kase lakay mwen, ap kase lakay m, ap kase lakay nou, ap kase lakay la, ap kase nan kay mwen, ap kase nan kay m,
    ap kase nan kay nou, ap kase nan kay la, ap fòse lakay mwen, ap fòse lakay m, ap fòse lakay nou, ap fòse lakay la,
    ap fòse nan kay mwen, ap fòse nan kay m, ap fòse nan kay nou, ap fòse nan kay la, te antre lakay la,
    te antre nan kay la, te rantre lakay la, te rantre nan kay la, te kase lakay mwen, te kase lakay m,
    te kase lakay nou, te kase lakay la, te kase nan kay mwen, te kase nan kay m, te kase nan kay nou,
    te kase nan kay la, te fòse lakay mwen, te fòse lakay m, te fòse lakay nou, te fòse lakay la,
    te fòse nan kay mwen, te fòse nan kay m, te fòse nan kay nou, te fòse nan kay la, vle antre lakay la,
    vle antre nan kay la, vle rantre lakay la, vle rantre nan kay la, vle kase lakay mwen, vle kase lakay m,
    vle kase lakay nou, vle kase lakay la, vle kase nan kay mwen, vle kase nan kay m, vle kase nan kay nou,
    vle kase nan kay la, vle fòse lakay mwen, vle fòse lakay m, vle fòse lakay nou, vle fòse lakay la,
    vle fòse nan kay mwen, vle fòse nan kay m, vle fòse nan kay nou, vle fòse nan kay la, eseye antre lakay la,
    eseye antre nan kay la, eseye rantre lakay la, eseye rantre nan kay la, eseye kase lakay mwen, eseye kase lakay m,
    eseye kase lakay nou, eseye kase lakay la, eseye kase nan kay mwen, eseye kase nan kay m, eseye kase nan kay nou,
    eseye kase nan kay la, eseye fòse lakay mwen, eseye fòse lakay m, eseye fòse lakay nou, eseye fòse lakay la,
    eseye fòse nan kay mwen, eseye fòse nan kay m, eseye fòse nan kay nou, eseye fòse nan kay la, antre lakay mwen,
    antre lakay m, antre lakay nou, antre nan kay mwen, antre nan kay m, antre nan kay nou, rantre lakay mwen,
    rantre lakay m, rantre lakay nou, rantre nan kay mwen, rantre nan kay m, rantre nan kay nou, vin lakay mwen,
    vin lakay m, vin lakay nou, vin nan kay mwen, vin nan kay m, vin nan kay nou, vini lakay mwen, vini lakay m,
    vini lakay nou, vini nan kay mwen, vini nan kay m, vini nan kay nou, debake lakay mwen, debake lakay m,
    debake lakay nou, debake nan kay mwen, debake nan kay m, debake nan kay nou, gen moun nan kay la,
    gen moun lakay mwen, gen moun deyò a, gen moun devan pòt, gen yon kouto nan men, gen yon kouto l ap,
    gen yon kouto y ap, gen yon kouto sou mwen, gen yon kouto pou, gen yon zam nan men, gen yon zam l ap,
    gen yon zam y ap, gen yon zam sou mwen, gen yon zam pou, gen yon manchèt nan men, gen yon manchèt l ap,
    gen yon manchèt y ap, gen yon manchèt sou mwen, gen yon manchèt pou, gen yon fizi nan men, gen yon fizi l ap,
    gen yon fizi y ap, gen yon fizi sou mwen, gen yon fizi pou, gen yon revolvè nan men, gen yon revolvè l ap,
    gen yon revolvè y ap, gen yon revolvè sou mwen, gen yon revolvè pou, gen yon pistolè nan men,
    gen yon pistolè l ap, gen yon pistolè y ap, gen yon pistolè sou mwen, gen yon pistolè pou, gen yon machèt nan men,
    gen yon machèt l ap, gen yon machèt y ap, gen yon machèt sou mwen, gen yon machèt pou, gen kouto nan men,
    gen kouto l ap, gen kouto y ap, gen kouto sou mwen, gen kouto pou, gen zam nan men, gen zam l ap, gen zam y ap,
    gen zam sou mwen, gen zam pou, gen manchèt nan men, gen manchèt l ap, gen manchèt y ap, gen manchèt sou mwen,
    gen manchèt pou, gen fizi nan men, gen fizi l ap, gen fizi y ap, gen fizi sou mwen, gen fizi pou,
    gen revolvè nan men, gen revolvè l ap, gen revolvè y ap, gen revolvè sou mwen, gen revolvè pou,
    gen pistolè nan men, gen pistolè l ap, gen pistolè y ap, gen pistolè sou mwen, gen pistolè pou,
    gen machèt nan men, gen machèt l ap, gen machèt y ap, gen machèt sou mwen, gen machèt pou, ak yon kouto nan men,
    ak yon kouto l ap, ak yon kouto y ap, ak yon kouto sou mwen, ak yon kouto pou, ak yon zam nan men,
    ak yon zam l ap, ak yon zam y ap, ak yon zam sou mwen, ak yon zam pou, ak yon manchèt nan men,
    ak yon manchèt l ap, ak yon manchèt y ap, ak yon manchèt sou mwen, ak yon manchèt pou, ak yon fizi nan men,
    ak yon fizi l ap, ak yon fizi y ap, ak yon fizi sou mwen, ak yon fizi pou, ak yon revolvè nan men,
    ak yon revolvè l ap, ak yon revolvè y ap, ak yon revolvè sou mwen, ak yon revolvè pou, ak yon pistolè nan men,
    ak yon pistolè l ap, ak yon pistolè y ap, ak yon pistolè sou mwen, ak yon pistolè pou, ak yon machèt nan men,
    ak yon machèt l ap, ak yon machèt y ap, ak yon machèt sou mwen, ak yon machèt pou, ak kouto nan men,
    ak kouto l ap, ak kouto y ap, ak kouto sou mwen, ak kouto pou, ak zam nan men, ak zam l ap, ak zam y ap,
    ak zam sou mwen, ak zam pou, ak manchèt nan men, ak manchèt l ap, ak manchèt y ap, ak manchèt sou mwen,
    ak manchèt pou, ak fizi nan men, ak fizi l ap, ak fizi y ap, ak fizi sou mwen, ak fizi pou, ak revolvè nan men,
    ak revolvè l ap, ak revolvè y ap, ak revolvè sou mwen, ak revolvè pou, ak pistolè nan men, ak pistolè l ap,
    ak pistolè y ap, ak pistolè sou mwen, ak pistolè pou, ak machèt nan men, ak machèt l ap, ak machèt y ap,
    ak machèt sou mwen, ak machèt pou, kenbe yon kouto nan men, kenbe yon kouto l ap, kenbe yon kouto y ap,
    kenbe yon kouto sou mwen, kenbe yon kouto pou, kenbe yon zam nan men, kenbe yon zam l ap, kenbe yon zam y ap,
    kenbe yon zam sou mwen, kenbe yon zam pou, kenbe yon manchèt nan men, kenbe yon manchèt l ap,
    kenbe yon manchèt y ap, kenbe yon manchèt sou mwen, kenbe yon manchèt pou, kenbe yon fizi nan men,
    kenbe yon fizi l ap, kenbe yon fizi y ap, kenbe yon fizi sou mwen, kenbe yon fizi pou, kenbe yon revolvè nan men,
    kenbe yon revolvè l ap, kenbe yon revolvè y ap, kenbe yon revolvè sou mwen, kenbe yon revolvè pou,
    kenbe yon pistolè nan men, kenbe yon pistolè l ap, kenbe yon pistolè y ap, kenbe yon pistolè sou mwen,
    kenbe yon pistolè pou, kenbe yon machèt nan men, kenbe yon machèt l ap, kenbe yon machèt y ap,
    kenbe yon machèt sou mwen, kenbe yon machèt pou, kenbe kouto nan men, kenbe kouto l ap, kenbe kouto y ap,
    kenbe kouto sou mwen, kenbe kouto pou, kenbe zam nan men, kenbe zam l ap, kenbe zam y ap, kenbe zam sou mwen,
    kenbe zam pou, kenbe manchèt nan men, kenbe manchèt l ap, kenbe manchèt y ap, kenbe manchèt sou mwen,
    kenbe manchèt pou, kenbe fizi nan men, kenbe fizi l ap, kenbe fizi y ap, kenbe fizi sou mwen, kenbe fizi pou,
    kenbe revolvè nan men, kenbe revolvè l ap, kenbe revolvè y ap, kenbe revolvè sou mwen, kenbe revolvè pou,
    kenbe pistolè nan men, kenbe pistolè l ap, kenbe pistolè y ap, kenbe pistolè sou mwen, kenbe pistolè pou,
    kenbe machèt nan men, kenbe machèt l ap, kenbe machèt y ap, kenbe machèt sou mwen, kenbe machèt pou,
    rale yon kouto nan men, rale yon kouto l ap, rale yon kouto y ap, rale yon kouto sou mwen, rale yon kouto pou,
    rale yon zam nan men, rale yon zam l ap, rale yon zam y ap, rale yon zam sou mwen, rale yon zam pou,
    rale yon manchèt nan men, rale yon manchèt l ap, rale yon manchèt y ap, rale yon manchèt sou mwen,
    rale yon manchèt pou, rale yon fizi nan men, rale yon fizi l ap, rale yon fizi y ap, rale yon fizi sou mwen,
    rale yon fizi pou, rale yon revolvè nan men, rale yon revolvè l ap, rale yon revolvè y ap,
    rale yon revolvè sou mwen, rale yon revolvè pou, rale yon pistolè nan men, rale yon pistolè l ap,
    rale yon pistolè y ap, rale yon pistolè sou mwen, rale yon pistolè pou, rale yon machèt nan men,
    rale yon machèt l ap, rale yon machèt y ap, rale yon machèt sou mwen, rale yon machèt pou, rale kouto nan men,
    rale kouto l ap, rale kouto y ap, rale kouto sou mwen, rale kouto pou, rale zam nan men, rale zam l ap,
    rale zam y ap, rale zam sou mwen, rale zam pou, rale manchèt nan men, rale manchèt l ap, rale manchèt y ap,
    rale manchèt sou mwen, rale manchèt pou, rale fizi nan men, rale fizi l ap, rale fizi y ap, rale fizi sou mwen,
    rale fizi pou, rale revolvè nan men, rale revolvè l ap, rale revolvè y ap, rale revolvè sou mwen,
    rale revolvè pou, rale pistolè nan men, rale pistolè l ap, rale pistolè y ap, rale pistolè sou mwen,
    rale pistolè pou, rale machèt nan men, rale machèt l ap, rale machèt y ap, rale machèt sou mwen, rale machèt pou,
    pote yon kouto nan men, pote yon kouto l ap, pote yon kouto y ap, pote yon kouto sou mwen, pote yon kouto pou,
    pote yon zam nan men, pote yon zam l ap, pote yon zam y ap, pote yon zam sou mwen, pote yon zam pou,
    pote yon manchèt nan men, pote yon manchèt l ap, pote yon manchèt y ap, pote yon manchèt sou mwen,
    pote yon manchèt pou, pote yon fizi nan men, pote yon fizi l ap, pote yon fizi y ap, pote yon fizi sou mwen,
    pote yon fizi pou, pote yon revolvè nan men, pote yon revolvè l ap, pote yon revolvè y ap,
    pote yon revolvè sou mwen, pote yon revolvè pou, pote yon pistolè nan men, pote yon pistolè l ap,
    pote yon pistolè y ap, pote yon pistolè sou mwen, pote yon pistolè pou, pote yon machèt nan men,
    pote yon machèt l ap, pote yon machèt y ap, pote yon machèt sou mwen, pote yon machèt pou, pote kouto nan men,
    pote kouto l ap, pote kouto y ap, pote kouto sou mwen, pote kouto pou, pote zam nan men, pote zam l ap,
    pote zam y ap, pote zam sou mwen, pote zam pou, pote manchèt nan men, pote manchèt l ap, pote manchèt y ap,
    pote manchèt sou mwen, pote manchèt pou, pote fizi nan men, pote fizi l ap, pote fizi y ap, pote fizi sou mwen,
    pote fizi pou, pote revolvè nan men, pote revolvè l ap, pote revolvè y ap, pote revolvè sou mwen,
    pote revolvè pou, pote pistolè nan men, pote pistolè l ap, pote pistolè y ap, pote pistolè sou mwen,
    pote pistolè pou, pote machèt nan men, pote machèt l ap, pote machèt y ap, pote machèt sou mwen, pote machèt pou,
    li gen yon zam, li gen yon kouto, li gen yon manchèt, li gen yon fizi, li gen yon revolvè, li gen yon pistolè,
    li gen manchèt, li gen fizi, li gen revolvè, li gen pistolè, yo gen kouto, yo gen manchèt, yo gen fizi, bandi ame,
    bandi ak zam, nèg ame, mete zam sou mwen, mete zam sou tèt mwen, mete zam sou m, brake zam, fèmen m nan,
    fèmen m anndan, fèmen m lakay, fèmen m kay, fèmen m prizonye, fèmen m pa fòs, fèmen m otaj, fèmen m la,
    fèmen m sou kle, fèmen nou nan, fèmen nou anndan, fèmen nou lakay, fèmen nou kay, fèmen nou prizonye,
    fèmen nou pa fòs, fèmen nou otaj, fèmen nou la, fèmen nou sou kle, bare m nan, bare m anndan, bare m lakay,
    bare m kay, bare m prizonye, bare m pa fòs, bare m otaj, bare m la, bare m sou kle, bare mwen nan,
    bare mwen anndan, bare mwen lakay, bare mwen kay, bare mwen prizonye, bare mwen pa fòs, bare mwen otaj,
    bare mwen la, bare mwen sou kle, bare nou nan, bare nou anndan, bare nou lakay, bare nou kay, bare nou prizonye,
    bare nou pa fòs, bare nou otaj, bare nou la, bare nou sou kle, anprizonnen m nan, anprizonnen m anndan,
    anprizonnen m lakay, anprizonnen m kay, anprizonnen m prizonye, anprizonnen m pa fòs, anprizonnen m otaj,
    anprizonnen m la, anprizonnen m sou kle, anprizonnen mwen nan, anprizonnen mwen anndan, anprizonnen mwen lakay,
    anprizonnen mwen kay, anprizonnen mwen prizonye, anprizonnen mwen pa fòs, anprizonnen mwen otaj,
    anprizonnen mwen la, anprizonnen mwen sou kle, anprizonnen nou nan, anprizonnen nou anndan, anprizonnen nou lakay,
    anprizonnen nou kay, anprizonnen nou prizonye, anprizonnen nou pa fòs, anprizonnen nou otaj, anprizonnen nou la,
    anprizonnen nou sou kle, sekestre m nan, sekestre m anndan, sekestre m lakay, sekestre m kay, sekestre m prizonye,
    sekestre m pa fòs, sekestre m otaj, sekestre m la, sekestre m sou kle, sekestre nou nan, sekestre nou anndan,
    sekestre nou lakay, sekestre nou kay, sekestre nou prizonye, sekestre nou pa fòs, sekestre nou otaj,
    sekestre nou la, sekestre nou sou kle, mare m nan, mare m anndan, mare m lakay, mare m kay, mare m prizonye,
    mare m pa fòs, mare m otaj, mare m la, mare m sou kle, mare nou nan, mare nou anndan, mare nou lakay,
    mare nou kay, mare nou prizonye, mare nou pa fòs, mare nou otaj, mare nou la, mare nou sou kle, kenbe m nan,
    kenbe m anndan, kenbe m lakay, kenbe m kay, kenbe m prizonye, kenbe m pa fòs, kenbe m otaj, kenbe m la,
    kenbe m sou kle, kenbe mwen nan, kenbe mwen anndan, kenbe mwen lakay, kenbe mwen kay, kenbe mwen prizonye,
    kenbe mwen pa fòs, kenbe mwen otaj, kenbe mwen la, kenbe mwen sou kle, kenbe nou nan, kenbe nou anndan,
    kenbe nou lakay, kenbe nou kay, kenbe nou prizonye, kenbe nou pa fòs, kenbe nou otaj, kenbe nou la,
    kenbe nou sou kle, bloke m nan, bloke m anndan, bloke m lakay, bloke m kay, bloke m prizonye, bloke m pa fòs,
    bloke m otaj, bloke m la, bloke m sou kle, bloke mwen nan, bloke mwen anndan, bloke mwen lakay, bloke mwen kay,
    bloke mwen prizonye, bloke mwen pa fòs, bloke mwen otaj, bloke mwen la, bloke mwen sou kle, bloke nou nan,
    bloke nou anndan, bloke nou lakay, bloke nou kay, bloke nou prizonye, bloke nou pa fòs, bloke nou otaj,
    bloke nou la, bloke nou sou kle, kadnase m nan, kadnase m anndan, kadnase m lakay, kadnase m kay,
    kadnase m prizonye, kadnase m pa fòs, kadnase m otaj, kadnase m la, kadnase m sou kle, kadnase mwen nan,
    kadnase mwen anndan, kadnase mwen lakay, kadnase mwen kay, kadnase mwen prizonye, kadnase mwen pa fòs,
    kadnase mwen otaj, kadnase mwen la, kadnase mwen sou kle, kadnase nou nan, kadnase nou anndan, kadnase nou lakay,
    kadnase nou kay, kadnase nou prizonye, kadnase nou pa fòs, kadnase nou otaj, kadnase nou la, kadnase nou sou kle,
    fèmen mwen, sekestre mwen, mare mwen, m fèmen nan kay, m fèmen nan chanm, m fèmen nan yon, m fèmen anndan kay,
    m fèmen anndan chanm, m fèmen anndan yon, m bloke nan kay, m bloke nan chanm, m bloke nan yon, m bloke anndan kay,
    m bloke anndan chanm, m bloke anndan yon, m mare nan kay, m mare nan chanm, m mare nan yon, m mare anndan kay,
    m mare anndan chanm, m mare anndan yon, m prizonye nan kay, m prizonye nan chanm, m prizonye nan yon,
    m prizonye anndan kay, m prizonye anndan chanm, m prizonye anndan yon, pa kite m soti, pa kite m ale,
    pa kite m pati, pa kite mwen soti, pa kite mwen ale, pa kite mwen pati, pa kite nou soti, pa kite nou ale,
    pa kite nou pati, pa vle kite m soti, pa vle kite m ale, pa vle kite m pati, pa vle kite mwen soti,
    pa vle kite mwen ale, pa vle kite mwen pati, pa vle kite nou soti, pa vle kite nou ale, pa vle kite nou pati,
    pa vle m soti, m pa ka sove, m pa ka soti nan kay, m pa ka chape, mwen pa ka sove, mwen pa ka soti nan kay,
    mwen pa ka chape, kidnape m, kidnape mwen, kidnape nou, kidnaple m, kidnaple mwen, kidnaple nou, anlve m,
    anlve mwen, anlve nou, anlèvman m, anlèvman mwen, anlèvman nou, pral pran m, pral pran mwen, pral pran nou,
    pral kenbe m, pral kenbe mwen, pral kenbe nou, pral arete m, pral arete mwen, pral arete nou, pral remèt m,
    pral remèt mwen, pral remèt nou, pral livre m, pral livre mwen, pral livre nou, pral vann m, pral vann mwen,
    pral vann nou, vle pran m, vle pran mwen, vle pran nou, vle kenbe m, vle kenbe mwen, vle kenbe nou, vle arete m,
    vle arete mwen, vle arete nou, vle remèt m, vle remèt mwen, vle remèt nou, vle livre m, vle livre mwen,
    vle livre nou, vle vann m, vle vann mwen, vle vann nou, vin pran m, vin pran mwen, vin pran nou, vin chèche m,
    vin chèche mwen, vin chèche nou, vin kenbe m, vin kenbe mwen, vin kenbe nou, vin arete m, vin arete mwen,
    vin arete nou, vin remèt m, vin remèt mwen, vin remèt nou, vin livre m, vin livre mwen, vin livre nou, vin vann m,
    vin vann mwen, vin vann nou, remèt m bay, remèt m nan men, remèt mwen bay, remèt mwen nan men, ale avè m pa fòs,
    pati avè m pa fòs, lavi m an risk, lavi m nan danje, lavi m nan risk, lavi m an gwo risk, lavi mwen an risk,
    lavi mwen nan danje, lavi mwen nan risk, lavi mwen an gwo risk, lavi nou an risk, lavi nou nan danje,
    lavi nou nan risk, lavi nou an gwo risk, vi m an risk, vi m nan danje, vi m nan risk, vi m an gwo risk,
    vi mwen an risk, vi mwen nan danje, vi mwen nan risk, vi mwen an gwo risk, vi nou an risk, vi nou nan danje,
    vi nou nan risk, vi nou an gwo risk, nou an danje, an gwo danje, pè pou lavi m, pè pou lavi mwen, pè pou vi m,
    pè pou vi mwen, krent pou lavi m, krent pou lavi mwen, krent pou vi m, krent pou vi mwen, m pè yo touye,
    m pè li touye, mwen pè yo touye, mwen pè li touye, m ap kache pou, m ap kache anba, m ap kache nan,
    m ap kache poutèt, mwen ap kache pou, mwen ap kache anba, mwen ap kache nan, mwen ap kache poutèt, m kache pou,
    m kache anba, m kache nan, m kache poutèt, pa an sekirite lakay, pa an sekirite isit, pa an sekirite kote,
    rele lapolis pou mwen, rele lapolis vit, rele lapolis tanpri, voye lapolis pou mwen, voye lapolis vit,
    voye lapolis tanpri, sove m tanpri, sove m souple, sove mwen tanpri, sove mwen souple, sove lavi m tanpri,
    sove lavi m souple, anmwe yo, anmwe li, anmwe sekou
crisis-recent-rape =
    yo vyole m, yo vyole mwen, li vyole m, li vyole mwen, mari m vyole m, mennaj mwen vyole m, yon nèg vyole m,
    yon moun vyole m, bandi vyole m, yo fè kadejak sou mwen, yo fè kadejak sou m, li fè kadejak sou mwen,
    li fè kadejak sou m, yo fè m kadejak, yo sot vyole m, yo fèk vyole m, yo vyole m yè, yo vyole m yè swa,
    li vyole m yè swa, yo fè kadejak sou mwen yè, yo fòse m fè sèks, li fòse m fè sèks, li fòse m kouche avè l,
    li kouche avè m pa fòs, yo kouche avè m pa fòs, yo pran m pa fòs, li pran m pa fòs, yo abize m seksyèlman,
    li abize m seksyèlman, yo dwoge m yo vyole m, yo fè kadejak kolektif sou mwen, vyole m, vyole mwen, vyole nou,
    viole m, viole mwen, viole nou, dezonore m, dezonore mwen, dezonore nou, m te sibi vyòl, m te sibi kadejak,
    m te sibi vyolasyon, m te sibi yon kadejak, m te viktim vyòl, m te viktim kadejak, m te viktim vyolasyon,
    m te viktim yon kadejak, m sibi vyòl, m sibi kadejak, m sibi vyolasyon, m sibi yon kadejak, m viktim vyòl,
    m viktim kadejak, m viktim vyolasyon, m viktim yon kadejak, mwen te sibi vyòl, mwen te sibi kadejak,
    mwen te sibi vyolasyon, mwen te sibi yon kadejak, mwen te viktim vyòl, mwen te viktim kadejak,
    mwen te viktim vyolasyon, mwen te viktim yon kadejak, mwen sibi vyòl, mwen sibi kadejak, mwen sibi vyolasyon,
    mwen sibi yon kadejak, mwen viktim vyòl, mwen viktim kadejak, mwen viktim vyolasyon, mwen viktim yon kadejak,
    fè kadejak sou nou, fè vyòl sou m, fè vyòl sou mwen, fè vyòl sou nou, fè m kadejak, fè m vyòl, fè mwen kadejak,
    fè mwen vyòl, te fè kadejak, fèk fè kadejak, kadejak sou m, kadejak sou mwen, kadejak sou mw,
    m ansent apre kadejak, m ansent apre vyòl, m ansent apre yo vyole, m gwòs apre kadejak, m gwòs apre vyòl,
    m gwòs apre yo vyole, mwen ansent apre kadejak, mwen ansent apre vyòl, mwen ansent apre yo vyole,
    mwen gwòs apre kadejak, mwen gwòs apre vyòl, mwen gwòs apre yo vyole, vyole yè, vyole maten an, vyole jodi a,
    vyole nan kan, vyole nan prizon, vyole sou wout la, kadejak yè, kadejak maten an, kadejak jodi a, kadejak nan kan,
    kadejak nan prizon, kadejak sou wout la, fòse m fè sèks, fòse m fè bagay, fòse m kouche, fòse m fè l,
    fòse m souse, fòse m fè lanmou, fòse m nan sèks, fòse mwen fè sèks, fòse mwen fè bagay, fòse mwen kouche,
    fòse mwen fè l, fòse mwen souse, fòse mwen fè lanmou, fòse mwen nan sèks, oblije m fè sèks, oblije m fè bagay,
    oblije m kouche, oblije m fè l, oblije m souse, oblije m fè lanmou, oblije m nan sèks, oblije mwen fè sèks,
    oblije mwen fè bagay, oblije mwen kouche, oblije mwen fè l, oblije mwen souse, oblije mwen fè lanmou,
    oblije mwen nan sèks, blije m fè sèks, blije m fè bagay, blije m kouche, blije m fè l, blije m souse,
    blije m fè lanmou, blije m nan sèks, blije mwen fè sèks, blije mwen fè bagay, blije mwen kouche, blije mwen fè l,
    blije mwen souse, blije mwen fè lanmou, blije mwen nan sèks, kouche avè m pa fòs, kouche avè m san m pa vle,
    kouche avè m san konsantman, kouche avè m pandan, kouche avè m lè m te, kouche avè m kont volonte,
    kouche avèk mwen pa fòs, kouche avèk mwen san m pa vle, kouche avèk mwen san konsantman, kouche avèk mwen pandan,
    kouche avèk mwen lè m te, kouche avèk mwen kont volonte, kouche ak mwen pa fòs, kouche ak mwen san m pa vle,
    kouche ak mwen san konsantman, kouche ak mwen pandan, kouche ak mwen lè m te, kouche ak mwen kont volonte,
    kouche avè mwen pa fòs, kouche avè mwen san m pa vle, kouche avè mwen san konsantman, kouche avè mwen pandan,
    kouche avè mwen lè m te, kouche avè mwen kont volonte, fè sèks avè m pa fòs, fè sèks avè m san m pa vle,
    fè sèks avè m san konsantman, fè sèks avè m pandan, fè sèks avè m lè m te, fè sèks avè m kont volonte,
    fè sèks avèk mwen pa fòs, fè sèks avèk mwen san m pa vle, fè sèks avèk mwen san konsantman,
    fè sèks avèk mwen pandan, fè sèks avèk mwen lè m te, fè sèks avèk mwen kont volonte, fè sèks ak mwen pa fòs,
    fè sèks ak mwen san m pa vle, fè sèks ak mwen san konsantman, fè sèks ak mwen pandan, fè sèks ak mwen lè m te,
    fè sèks ak mwen kont volonte, fè sèks avè mwen pa fòs, fè sèks avè mwen san m pa vle,
    fè sèks avè mwen san konsantman, fè sèks avè mwen pandan, fè sèks avè mwen lè m te, fè sèks avè mwen kont volonte,
    fè bagay avè m pa fòs, fè bagay avè m san m pa vle, fè bagay avè m san konsantman, fè bagay avè m pandan,
    fè bagay avè m lè m te, fè bagay avè m kont volonte, fè bagay avèk mwen pa fòs, fè bagay avèk mwen san m pa vle,
    fè bagay avèk mwen san konsantman, fè bagay avèk mwen pandan, fè bagay avèk mwen lè m te,
    fè bagay avèk mwen kont volonte, fè bagay ak mwen pa fòs, fè bagay ak mwen san m pa vle,
    fè bagay ak mwen san konsantman, fè bagay ak mwen pandan, fè bagay ak mwen lè m te, fè bagay ak mwen kont volonte,
    fè bagay avè mwen pa fòs, fè bagay avè mwen san m pa vle, fè bagay avè mwen san konsantman,
    fè bagay avè mwen pandan, fè bagay avè mwen lè m te, fè bagay avè mwen kont volonte, pran m pa fòs,
    pran mwen pa fòs, koupe m pa fòs, koupe mwen pa fòs, kraze m pa fòs, kraze mwen pa fòs, fè sèks pa fòs,
    fè bagay pa fòs, gen sèks pa fòs, gen bagay pa fòs, abize m seksyèlman, abize m seksyèl, abize mwen seksyèlman,
    abize mwen seksyèl, atake m seksyèlman, atake m seksyèl, atake mwen seksyèlman, atake mwen seksyèl,
    agrese m seksyèlman, agrese m seksyèl, agrese mwen seksyèlman, agrese mwen seksyèl, abize de mwen, abize sou mwen,
    abize de m, pwofite de mwen, pwofite sou mwen, pwofite de m, manyen m san m pa vle, manyen m pa fòs,
    manyen m nan pati, manyen mwen san m pa vle, manyen mwen pa fòs, manyen mwen nan pati,
    manyen kò mwen san m pa vle, manyen kò mwen pa fòs, manyen kò mwen nan pati, manyen pati entim mwen san m pa vle,
    manyen pati entim mwen pa fòs, manyen pati entim mwen nan pati, manyen pati m san m pa vle, manyen pati m pa fòs,
    manyen pati m nan pati, touche m san m pa vle, touche m pa fòs, touche m nan pati, touche mwen san m pa vle,
    touche mwen pa fòs, touche mwen nan pati, touche kò mwen san m pa vle, touche kò mwen pa fòs,
    touche kò mwen nan pati, touche pati entim mwen san m pa vle, touche pati entim mwen pa fòs,
    touche pati entim mwen nan pati, touche pati m san m pa vle, touche pati m pa fòs, touche pati m nan pati,
    tripote m san m pa vle, tripote m pa fòs, tripote m nan pati, tripote mwen san m pa vle, tripote mwen pa fòs,
    tripote mwen nan pati, tripote kò mwen san m pa vle, tripote kò mwen pa fòs, tripote kò mwen nan pati,
    tripote pati entim mwen san m pa vle, tripote pati entim mwen pa fòs, tripote pati entim mwen nan pati,
    tripote pati m san m pa vle, tripote pati m pa fòs, tripote pati m nan pati, dwoge m, dwoge mwen, bay dwòg m,
    bay dwòg mwen, mete dwòg nan bweson m, mete dwòg nan bweson mwen, mete dwòg nan vè m, mete dwòg nan vè mwen,
    mete yon bagay nan bweson m, mete yon bagay nan bweson mwen, mete yon bagay nan vè m, mete yon bagay nan vè mwen,
    lage dwòg nan bweson m, lage dwòg nan bweson mwen, lage dwòg nan vè m, lage dwòg nan vè mwen,
    lage yon bagay nan bweson m, lage yon bagay nan bweson mwen, lage yon bagay nan vè m, lage yon bagay nan vè mwen,
    plizyè nèg kouche m, plizyè nèg kouche mwen, plizyè nèg pase sou m, plizyè nèg pase sou mwen,
    plizyè gason kouche m, plizyè gason kouche mwen, plizyè gason pase sou m, plizyè gason pase sou mwen,
    plizyè mesye kouche m, plizyè mesye kouche mwen, plizyè mesye pase sou m, plizyè mesye pase sou mwen,
    de nèg kouche m, de nèg kouche mwen, de nèg pase sou m, de nèg pase sou mwen, de gason kouche m,
    de gason kouche mwen, de gason pase sou m, de gason pase sou mwen, de mesye kouche m, de mesye kouche mwen,
    de mesye pase sou m, de mesye pase sou mwen, twa nèg kouche m, twa nèg kouche mwen, twa nèg pase sou m,
    twa nèg pase sou mwen, twa gason kouche m, twa gason kouche mwen, twa gason pase sou m, twa gason pase sou mwen,
    twa mesye kouche m, twa mesye kouche mwen, twa mesye pase sou m, twa mesye pase sou mwen, pase sou mwen pa fòs,
    monte sou mwen pa fòs, fè vyolans seksyèl sou mwen, fè vyolans seksyèl sou m
