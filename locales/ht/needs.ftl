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
    mwen vle mouri, m vle mouri, m ta vle mouri, m ta renmen mouri, m anvi mouri, mwen anvi mouri, m pito mouri, mwen vle touye tèt mwen,
    m vle touye tèt mwen, m vle touye tèt mwen menm, m pral touye tèt mwen, m ap touye tèt mwen, touye tèt mwen, touye tèt mw, mw vle mouri,
    swiside tèt mwen, m vle swiside, fini ak lavi m, m vle fini ak lavi m, mete fen nan lavi m, pran lavi m, m pa vle viv ankò, mwen pa vle viv,
    m pa vle viv, m pa vle la ankò, m pa gen rezon pou m viv, m bouke viv, m fatige viv, lavi m pa vo anyen, koupe venn mwen, m ap koupe tèt mwen,
    m vle koupe tèt mwen, fè tèt mwen mal, m ap fè tèt mwen mal, pann tèt mwen, m bwè twòp grenn, m vale anpil grenn, lanmò pi bon pou mwen, vle mouri,
    anvi mouri, ta renmen mouri, pito mouri, prefere mouri, bezwen mouri, swete mouri, pito m mouri, m vle disparèt, m vle lanmò, touye tèt m,
    tiye tèt mwen, tiye tèt m, tiye tèt mw, touy tèt mwen, touy tèt m, touy tèt mw, swiside, vle swiside, vle swisid, vle fè swisid, pral swiside,
    pral swisid, pral fè swisid, ap swiside, ap swisid, ap fè swisid, anvi swiside, anvi swisid, anvi fè swisid, panse swiside, panse swisid,
    panse fè swisid, panse ak swisid, panse ak lanmò, panse a swisid, panse a lanmò, panse pou swisid, panse pou lanmò, lide swisid, komèt swisid,
    pa vle viv, pa anvi viv, pa ka viv, bouke ak viv, bouke ak lavi, bouke viv, bouke lavi, fatige ak viv, fatige ak lavi, fatige viv, fatige lavi,
    about ak viv, about ak lavi, about viv, about lavi, las ak viv, las ak lavi, las viv, las lavi, degoute ak viv, degoute ak lavi, degoute viv,
    degoute lavi, pa vle la ankò, lavi m pa vo, rayi lavi m, rayi lavi mwen, fini ak lavi, fini nan lavi, fin ak lavi, fin nan lavi, pran lavi mwen,
    wete lavi mwen, wete lavi m, retire lavi mwen, retire lavi m, koupe tèt mwen, koupe tèt m, koupe venn m, koupe ponyèt mwen, koupe ponyèt m,
    koupe bra mwen, koupe bra m, blese tèt mwen, blese tèt m, blese venn mwen, blese venn m, blese ponyèt mwen, blese ponyèt m, blese bra mwen,
    blese bra m, rache tèt mwen, rache tèt m, rache venn mwen, rache venn m, rache ponyèt mwen, rache ponyèt m, rache bra mwen, rache bra m,
    fè tèt m mal, pann tèt m, pandye tèt mwen, pandye tèt m, pandje tèt mwen, pandje tèt m, bwè twòp grenn, bwè twòp medikaman, bwè twòp konprime,
    bwè anpil grenn, bwè anpil medikaman, bwè anpil konprime, bwè tout grenn, bwè tout medikaman, bwè tout konprime, vale twòp grenn,
    vale twòp medikaman, vale twòp konprime, vale anpil grenn, vale anpil medikaman, vale anpil konprime, vale tout grenn, vale tout medikaman,
    vale tout konprime, pran twòp grenn, pran twòp medikaman, pran twòp konprime, pran anpil grenn, pran anpil medikaman, pran anpil konprime,
    pran tout grenn, pran tout medikaman, pran tout konprime, bwè pwazon, bwè klowòks, bwè dlo klowòks, bwè asid, vale pwazon, vale klowòks,
    vale dlo klowòks, vale asid, sote sou pon, sote anba pon, sote nan dlo, sote anba machin, sote anba tren, tire tèt mwen, tire tèt m, miyò m mouri,
    miyò san mwen
crisis-immediate-danger =
    yo devan pòt mwen, yo deyò pòt mwen, yo deyò a y ap tann mwen, li devan pòt mwen, yon moun devan pòt mwen, y ap kraze pòt la, y ap antre lakay mwen,
    li pral touye m, yo pral touye m, yo vle touye m, li vle touye m, y ap touye m, l ap touye m, l ap eseye touye m, li menase touye m,
    yo menase touye m, yo menase m lanmò, yo jwenn mwen, yo jwenn kote m kache, fanmi m pral touye m, fanmi m vle touye m, papa m pral touye m,
    mari m pral touye m, mari m vle touye m, y ap swiv mwen, yon moun ap swiv mwen, l ap swiv mwen, y ap kouri dèyè m, yo dèyè m pou touye m,
    l ap bat mwen, l ap bat mwen kounye a, y ap bat mwen, y ap atake m, l ap toufe m, l ap trangle m, li gen zam, li gen kouto, yo gen zam,
    bandi nan kay la, bandi yo devan kay la, yo fèmen m, li fèmen m nan kay la, yo fèmen m nan chanm, li pa kite m soti, yo pa kite m soti, yo kidnape m,
    yo kenbe m prizonye, m an danje, mwen an danje, lavi m an danje, pral tiye m, pral touy m, vle touye m, vle tiye m, vle touy m, ap touye m,
    ap tiye m, ap tiye nou, ap touy m, ap touy nou, ka touye m, ka tiye m, ka tiye nou, ka touy m, ka touy nou, vin touye m, vin tiye m, vin touy m,
    vini tiye m, vini touy m, ta touye m, ta tiye m, ta tiye nou, ta touy m, ta touy nou, touye m si, tiye m si, menas lanmò, ap bat m, ap bat mwen,
    ap bat nou, ap frape m, ap kale m, ap kale nou, ap atake m, ap swiv m, ap swiv nou, ap chache m, ap chèche m, ap boule m, te bat m, te bat mwen,
    te bat nou, te frape m, te kale m, te kale nou, te atake m, te swiv m, te swiv nou, te chache m, te chèche m, te boule m, konn bat m, konn kale m,
    konn swiv m, pral bat m, pral kale m, pral swiv m, vle bat m, vle bat nou, vle frape m, vle kale m, vle atake m, vle swiv m, vle boule m, ap veye m,
    ap tann m, ap toufe m, ap suiv m, ap kraze m, ap koupe m, yo dèyè m, yo dèyè nou, li dèyè m, li dèyè nou, moun dèyè m, nèg dèyè m, yo jwenn m,
    yo twouve m, li jwenn m, li twouve m, frè jwenn m, devan pòt m, dèyè pòt m, nan pòt m, nan pòt nou, nan baryè m, nan fenèt m, bò pòt mwen, bò pòt m,
    bò pòt nou, bò baryè m, bò fenèt m, deyò pòt m, devan kay m, dèyè kay m, deyò kay m, bò kay mwen, bò kay m, bò kay nou, bò lakay m, kraze pòt m,
    frape pòt m, kase pòt la, kase pòt m, fòse pòt la, fòse pòt m, vin lakay m, gen zam pou, ak zam pou, ak fizi pou, li gen fizi, yo gen fizi,
    bandi ame, nèg ame, brake zam, fèmen m nan, fèmen m kay, fèmen m la, bare m nan, bare m kay, bare m otaj, bare m la, mare m nan, mare m kay,
    mare m la, kenbe m la, bloke m la, fèmen mwen, sekestre mwen, mare mwen, kidnape m, kidnape mwen, kidnape nou, kidnaple m, kidnaple mwen,
    kidnaple nou, anlve m, anlve mwen, anlve nou, anlèvman m, anlèvman mwen, anlèvman nou, vle pran m, vle vann m, vin pran m, vin vann m, anmwe yo,
    anmwe li, anmwe sekou
crisis-recent-rape =
    yo vyole m, yo vyole mwen, li vyole m, li vyole mwen, mari m vyole m, mennaj mwen vyole m, yon nèg vyole m, yon moun vyole m, bandi vyole m,
    yo fè kadejak sou mwen, yo fè kadejak sou m, li fè kadejak sou mwen, li fè kadejak sou m, yo fè m kadejak, yo sot vyole m, yo fèk vyole m,
    yo vyole m yè, yo vyole m yè swa, li vyole m yè swa, yo fè kadejak sou mwen yè, yo fòse m fè sèks, li fòse m fè sèks, li fòse m kouche avè l,
    li kouche avè m pa fòs, yo kouche avè m pa fòs, yo pran m pa fòs, li pran m pa fòs, yo abize m seksyèlman, li abize m seksyèlman,
    yo dwoge m yo vyole m, yo fè kadejak kolektif sou mwen, vyole m, vyole mwen, vyole nou, viole m, viole mwen, viole nou, dezonore m, dezonore mwen,
    dezonore nou, m te sibi vyòl, m te sibi kadejak, m te sibi vyolasyon, m te viktim vyòl, m te viktim kadejak, m sibi vyòl, m sibi kadejak,
    m sibi vyolasyon, m sibi yon kadejak, m viktim vyòl, m viktim kadejak, m viktim vyolasyon, m viktim yon kadejak, mwen te sibi vyòl,
    mwen te sibi kadejak, mwen te viktim vyòl, mwen sibi vyòl, mwen sibi kadejak, mwen sibi vyolasyon, mwen viktim vyòl, mwen viktim kadejak,
    mwen viktim vyolasyon, fè kadejak sou nou, fè vyòl sou m, fè vyòl sou mwen, fè vyòl sou nou, fè m kadejak, fè m vyòl, fè mwen kadejak, fè mwen vyòl,
    te fè kadejak, fèk fè kadejak, kadejak sou m, kadejak sou mwen, kadejak sou mw, m ansent apre vyòl, m gwòs apre kadejak, m gwòs apre vyòl,
    mwen gwòs apre vyòl, vyole yè, vyole maten an, vyole jodi a, vyole nan kan, vyole nan prizon, vyole sou wout la, kadejak yè, kadejak maten an,
    kadejak jodi a, kadejak nan kan, kadejak nan prizon, kadejak sou wout la, fòse m fè sèks, fòse m fè bagay, fòse m kouche, fòse m fè l, fòse m souse,
    fòse m fè lanmou, fòse m nan sèks, fòse mwen fè sèks, fòse mwen fè bagay, fòse mwen kouche, fòse mwen fè l, fòse mwen souse, fòse mwen fè lanmou,
    fòse mwen nan sèks, oblije m fè sèks, oblije m fè bagay, oblije m kouche, oblije m fè l, oblije m souse, oblije m fè lanmou, oblije m nan sèks,
    oblije mwen fè sèks, oblije mwen fè bagay, oblije mwen kouche, oblije mwen fè l, oblije mwen souse, blije m fè sèks, blije m fè bagay,
    blije m kouche, blije m fè l, blije m souse, blije m fè lanmou, blije m nan sèks, blije mwen fè sèks, blije mwen fè bagay, blije mwen kouche,
    blije mwen fè l, blije mwen souse, blije mwen nan sèks, kouche avè m pandan, pran m pa fòs, pran mwen pa fòs, koupe m pa fòs, koupe mwen pa fòs,
    kraze m pa fòs, kraze mwen pa fòs, fè sèks pa fòs, fè bagay pa fòs, gen sèks pa fòs, gen bagay pa fòs, abize m seksyèlman, abize m seksyèl,
    abize mwen seksyèlman, abize mwen seksyèl, atake m seksyèlman, atake m seksyèl, atake mwen seksyèlman, atake mwen seksyèl, agrese m seksyèlman,
    agrese m seksyèl, agrese mwen seksyèlman, agrese mwen seksyèl, abize de mwen, abize sou mwen, abize de m, pwofite de mwen, pwofite sou mwen,
    pwofite de m, manyen m pa fòs, manyen m nan pati, manyen mwen pa fòs, touche m pa fòs, touche m nan pati, touche mwen pa fòs, tripote m pa fòs,
    tripote m nan pati, tripote mwen pa fòs, dwoge m, dwoge mwen, bay dwòg m, bay dwòg mwen, plizyè nèg kouche m, de nèg kouche m, de nèg kouche mwen,
    de gason kouche m, de mesye kouche m, twa nèg kouche m, twa nèg kouche mwen, twa gason kouche m, twa mesye kouche m
