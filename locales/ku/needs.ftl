### Need words in Kurmanji Kurdish (Kurmancî).
### State: draft. No native speaker has read it yet. Machine-made, 2026-11.

## Urgent safety

crisis-line =
    xeta krîzê, xeta alîkariya lezgîn, telefona krîzê, xeta piştgiriyê, ez dixwazim bi kesekî re biaxivim,
    dixwazim bi yekî re bipeyivim, kesek tune ku ez pê re biaxivim, rewşa min pir xirab e, di krîzê de me,
    alîkariya derûnî ya lezgîn
suicide-prevention =
    pêşîgirtina xwekuştinê, pêşîlêgirtina xwekuştinê, li dijî xwekuştinê, xeta xwekuştinê,
    hevalê min dixwaze xwe bikuje, hevala min dixwaze xwe bikuje, ramanên xwekuştinê,
    fikra xwekuştinê ya hevalê min, zirara xwe dayîn
domestic-violence =
    tundiya malê, tundiya nav malê, şîdeta malê, şîdeta nav malê, tundî li dijî jinan, şîdeta li ser jinê,
    mêrê min li min dixe, mêrê min min dikute, hevjînê min li min dixe, bavê min li min dixe,
    birayê min li min dixe, malbata min li min dixe, lêdan, zewaca bi zorê, bi zorê dizewicînin,
    min bi zorê didin mêr, kuştina namûsê, kuştina bi navê namûsê
sexual-violence =
    tecawiz, tecawuz, destdirêjî, destdirêjiya zayendî, destdirêjiya cinsî, şîdeta zayendî, tundiya zayendî, tacîz,
    taciza zayendî, taciza cinsî, piştî destdirêjiyê alîkarî, êrîşa zayendî
human-trafficking =
    bazirganiya mirovan, bazirganiya bi mirovan, qaçaxiya mirovan, firotina mirovan, karê bi zorê,
    bi zorê didin xebitandin, bi zorê fuhûşê, pasaporta min ji min standin, xwediyê kar pasaporta min girtiye,
    qaçaxçî tehdîdê li min dike, mêtingeriya cinsî, koletî
hate-crime =
    sûcê nefretê, sûcên nefretê, sûcê kînê, êrîşa nijadperest, êrîşa nijadperestî,
    ji ber ku ez gey im li min xistin, ji ber ku ez trans im li min xistin, axaftina nefretê, homofobî, transfobî
protection-order =
    biryara parastinê, fermana parastinê, biryara nêzîknebûnê, bila nêzîkî min nebe, qedexeya nêzîkbûnê,
    biryara dûrxistinê
child-protection =
    parastina zarokan, parastina zarok, li zarok dixin, tundî li dijî zarokan, şîdeta li ser zarokan,
    îstismara zarokan, destdirêjiya li zarokan, zarokên min ji min standin, îhmala zarokan, zewaca zarokan
elder-protection =
    parastina kal û pîran, tundî li dijî kalan, şîdeta li ser extiyaran, îhmala kal û pîran, parastina mezinan,
    xirab bi kal û pîran re
missing-family =
    winda, malbata min winda ye, malbata min winda bûye, birayê min winda ye, zarokê min winda bû,
    li malbata xwe digerim, ji malbata xwe qetiyam, dîtina malbatê, kesên winda, xaça sor kesên winda,
    di rê de winda bû
torture-survivors =
    îşkence, işkence li min kirin, di zindanê de îşkence, mexdûrên îşkenceyê, dermankirina îşkenceyê, eşkence,
    eşkence li min kirin, şopên îşkenceyê, ji şer zirar dîtî
crime-victim-support =
    mexdûrê sûc, mexdûrên sûc, qurbaniyê sûc, diziya min kirin, tiştên min dizîn, êrîşî min kirin li kolanê,
    telefona min dizîn, tazmînata qurbaniyan
human-rights-defenders =
    mafên mirovan, parêzvanên mafên mirovan, parêzvanê mafên mirovan, rêxistina mafên mirovan, çalakvan,
    çalakvan di xetereyê de, aktîvîst, rojnamevan di xetereyê de, belgekirina binpêkirinan, parastina çalakvanan,
    IHD
evacuation-relocation =
    ji welat derketin, derketina ji welat, dixwazim ji welat derkevim, ji welat bireviyam, revîna ji welat,
    divê ez ji welat birevim, çawa ji welat derkevim, vîzeya mirovî, çûna welatekî ewle, welatekî ewle, valakirin

## Law and papers

asylum-legal =
    penaberî, îltîca, penabertî, daxwaza penaberiyê, serlêdana penaberiyê, serîlêdana îltîcayê, çawa îltîca bikim,
    parêzerê penaberiyê, parêzerê îltîcayê, avûkatê îltîcayê, hevpeyvîna îltîcayê, îltîcaya min red bû,
    redkirina îltîcayê, penaberî ji bo gey, penaberî ji bo LGBT, penaberî ji bo trans, mafê penaberiyê
    .terms =
        sığınma başvurusu, uluslararası koruma, Asylantrag, BAMF, Dublin, OFPRA, Aufenthaltsgestattung, asylansökan,
        Migrationsverket, Göç İdaresi
immigration-legal =
    parêzerê koçberiyê, koçberî, vîze, oturum, qamet, îqame, îqamet, destûra rûniştinê, destûra mayînê,
    kaxizên min tune, bê kaxiz, sînordêr, sînordêrkirin, deport, deportkirin, min deport dikin, min dişînin welat,
    nûkirina oturumê, nûkirina kimlîkê
    .terms =
        geçici koruma, ikamet izni, oturma izni, Duldung, Ausländerbehörde, Abschiebung, titre de séjour, OQTF,
        uppehållstillstånd, sınır dışı
detention-support =
    girtina koçberan, navenda paşvaşandinê, girtîgeha koçberan, kampa deportê, birayê min ji bo deportê girtine,
    navenda girtinê, binçavkirina koçberan, ji navenda deportê derketin
    .terms = geri gönderme merkezi, GGM, Abschiebehaft, centre de rétention
citizenship =
    hemwelatîbûn, hemwelatî, welatîbûn, wergirtina hemwelatiyê, serlêdana hemwelatîbûnê, cinsiye, cinsiyeya almanî,
    ezmûna hemwelatîbûnê, hevwelatîbûn
    .terms = vatandaşlık, Einbürgerung, Einbürgerungstest, medborgarskap
legal-aid =
    parêzer, parêzerek, parêzerê belaş, parêzerê bê pere, avûkat, avukatê belaş, abûqat, alîkariya hiqûqî,
    alîkariya qanûnî, şêwirmendiya hiqûqî, parêzer lazim e, ez parêzer dixwazim, mihamî, şêwra yasayî
    .terms = adli yardım, baro, Beratungshilfe, Prozesskostenhilfe, aide juridictionnelle
family-law =
    hevberdan, telaq, jihevberdan, jin berdan, dixwazim ji mêrê xwe veqetim, welayeta zarokan, wesayeta zarok,
    nefeqe, dadgeha malbatê, zewaca fermî, doza telaqê
discrimination =
    cihêkarî, cudakarî, nijadperestî, li hember kurdan cihêkarî, ji ber ku ez gey im ji kar avêtin,
    ji ber ku ez trans im ji kar derxistin, giliyê cihêkariyê, cihêkarî li ser zayenda civakî, ayrimcilik
workers-rights =
    mafên karkeran, mafê karker, mafên xebatkaran, patron pereyê min nade, xwediyê kar meaşê min neda,
    heqdestê min nadin, meaşê min nedan, ji kar hatim derxistin, min ji kar derxistin, karê reş, sendîka, qezaya kar
tenant-rights =
    derxistina ji malê, xwediyê malê min derdixe, xwediyê xanî min derdixe, xwedî mal dibêje derkeve,
    mafên kirêdaran, kirêdar, pirsgirêk bi xwediyê malê re, peymana kirê, valakirina malê, kirê zêde kir
identity-documents =
    nasname, nasnameya min winda bû, kaxizên nasnameyê, belge, belgeyên min winda bûn, hewiye, huwiye,
    belgeya jidayikbûnê, bawernameya jidayikbûnê, pasaporta min winda bû, pasaport, bêwelat, bê nasname, maktum,
    kimlîk winda
    .terms = nüfus cüzdanı, kimlik kartı, Geburtsurkunde, Reiseausweis, Fiktionsbescheinigung
name-gender-change =
    guhertina nav, guhertina navê, navê xwe biguherînim, guhertina zayendê di nasnameyê de,
    guhertina cinsiyetê di nasnameyê de, zayenda xwe di kaxizan de biguherînim, guhertina navê fermî
    .terms = Selbstbestimmungsgesetz, isim değiştirme, cinsiyet değiştirme davası
family-reunification =
    yekbûna malbatê, gihandina malbatê, kom kirina malbatê, anîna malbatê, malbata xwe bînim, jina xwe bînim,
    zarokên xwe bînim, mêrê xwe bînim, vîzeya malbatê, lem şemil, lemşeml, vîzeya hevjînê
    .terms = aile birleşimi, Familiennachzug, réunification familiale, anhöriginvandring
consular-help =
    sefaret, balyozxane, konsolosxane, qunsulxane, konsolosî, randevûya konsolosxaneyê, nûkirina pasaportê,
    derxistina pasaportê
criminal-defence =
    parêzerê cezayê, parêzerê sûc, ez hatim girtin, polîsan ez girtim, polîs min girtin, ez binçav kirim, binçav,
    hevalê min hatiye girtin, dozek li ser min heye, dadgeha cezayê, girtî me
reentry-support =
    piştî zindanê, piştî girtîgehê, ji zindanê derketim, ji girtîgehê derketim, girtiyê berê, sicila sûc,
    serbestberdan

## A roof

emergency-shelter =
    stargeh, sitargeh, penageh, cihê razanê, cihê raketinê, cihê razanê tune, îşev cihê min tune,
    ez îşev li ku razêm, li ku razêm, bêmal, bê mal, bêmal im, bê xanî, li kolanê radizêm, li kuçeyê radizêm,
    ji malê avêtim, ez ji malê qewirandim, malbata min ez avêtim derve, cihê mayînê, kamp, kampa penaberan
    .terms = barınma, sığınak, geçici barınma, Notunterkunft, Heim, Erstaufnahme, härbärge
womens-shelter =
    stargeha jinan, sitargeha jinan, mala jinan, mala parastina jinan, xaneya jinan, mala ewle ji bo jinan,
    penageha jinan, ji mêrê xwe reviyam, cihekî ewle ji bo min û zarokên min
    .terms = kadın sığınma evi, kadın konukevi, ŞÖNİM, Frauenhaus, kvinnojour
youth-shelter =
    stargeha ciwanan, penageha ciwanan, zarokên bê xwedî, zarokê bê malbat, ez 17 salî me û cihê min tune,
    ciwanên bêmal, ji malê reviyam 16 salî me, biçûkê tenê, mala ciwanan
    .terms = Jugendamt, Inobhutnahme, UMF, ensamkommande
lgbtq-housing =
    stargeha LGBT, stargeh ji bo LGBT, mala ewle ji bo LGBT, mal ji bo gey, cih ji bo trans, stargeh ji bo trans,
    mala trans, ji ber ku ez gey im ji malê avêtim, malbata min ji ber ku ez gey im avêtim,
    malbata min ji ber ku ez trans im avêtim, li kampê ji ber ku gey im ditirsim, mala queer
transitional-housing = mala demkî, xaniyê demkî, cihê demkî, rûniştina demkî, mala ji bo çend mehan, xaniyê bi piştgirî
affordable-housing = mala erzan, xaniyê erzan, kirêya erzan, xaniyê civakî, mala dewletê, xaniyê sosyal, daîreya erzan
    .terms = Sozialwohnung, WBS, TOKİ, HLM, logement social
housing-advice =
    xanî, li malê digerim, li xanî digerim, mala kirê, xaniyê kirê, dîtina malê, dîtina xanî, mal lazim e, oda kirê,
    apartman, daîre, pirsgirêka xanî
rent-help =
    kirê, kirêya malê, kirêya xanî, nikarim kirê bidim, nikarim kirêya malê bidim, pereyê kirê tune, alîkariya kirê,
    alîkarî ji bo kirê, deynê kirê, depozîto
    .terms = Wohngeld, Kaution, kira yardımı, APL, CAF
mortgage-help =
    krediya xanî, krediya malê, qista malê, bank mala min distîne, mala xwe winda dikim, nikarim qista xanî bidim
utility-help =
    fatûreya elektrîkê, fatûra kehrebê, fatûreya gazê, fatûreya avê, elektrîk birîn, kehreb birîn, av birîn,
    nikarim fatûreyê bidim, alîkariya fatûreyan, germkirina malê, kehreb tune, sobe û komir
furniture = mobîlya, kelûpelên malê, kelûpel, nivîn, doşek, sarinc, makîneya cilşûştinê, betanî, firaq, xalîçe
home-repair = tamîra malê, çêkirina malê, çêkirina xanî, ban dilop dike, tamîrkirin, xaniyê ji bo kesên kêmendam çêkirin

## Food and things

food =
    xwarin, xwarina belaş, xwarina min tune, birçî, birçî me, ez birçî me, zarokên min birçî ne, nanê min tune,
    alîkariya xwarinê, pakêta xwarinê, xwarin lazim e, erzaq, bankeya xwarinê, xwarina helal
    .terms = gıda yardımı, erzak, Tafel, voedselbank, Restos du Coeur
hot-meals =
    xwarina germ, xwarina germ a belaş, xwarina pijandî, şîva belaş, firavîna belaş, îftar, fitar,
    aşxane ji bo feqîran, aşevi
home-delivered-meals =
    xwarin bînin malê, xwarin ji bo malê, gihandina xwarinê, xwarin ji bo kalan li malê, anîna xwarinê ya malê
food-benefits = karta xwarinê, kûpona xwarinê, karta alîkariya xwarinê, kûponên xwarinê, karta erzaqê, karta hilala sor
    .terms = Kızılay kart, SNAP, food stamps, yemek kartı
mother-child-nutrition =
    xwarina dayik û zarok, xwarina jinên ducanî, xwarina pitikan, şîrê dayik û zarok, kêmxwarina zarokan,
    xwarina ji bo dayikên şîrdêr
baby-supplies =
    pûşik, beza pitikan, beza zarokan, pampers, pamper, şîrê pitikan, şîrê zarokan, cilên pitikan, dergûş,
    erebeya zarokan, pêdiviyên pitikan, mama pitikan
clothing =
    cil, cil û berg, kinc, cilên belaş, kincên germ, cilên zivistanê, pêlav, çakêt, paltoyê zivistanê, kinc lazim in
hygiene =
    serşok, serşokê li ku, dûş, xwe bişom, xwe şûştin, destav, tuwalet, şûştina cilan, sabûn, şampo, pedên jinan,
    pakijî, paqijiya laş
school-supplies =
    çenteyê dibistanê, çanteyê dibistanê, pirtûkên dibistanê, defter û pênûs, qirtasiye, cilên dibistanê,
    pêdiviyên dibistanê, unîforma dibistanê
holiday-help =
    alîkariya cejnê, diyariyên cejnê, cilên cejnê, alîkariya remezanê, goştê qurbanê, pakêta remezanê,
    diyarî ji bo zarokan, cejna newrozê alîkarî
phone-internet =
    telefon, mobîl, înternet, înterneta belaş, wifi, sîm kart, kartê telefonê, xeta telefonê,
    telefona min hatiye dizîn, kontor, vpn
disaster-relief =
    erdhej, lehî, şewat, mala min şewitî, mala min hilweşiya, zilzile, alîkariya erdhejê, bahoz, karesat, konteyner,
    çadir
    .terms = AFAD, konteyner kent

## Money

cash-help =
    pere dixwazim, pere tune, pereyê min tune, pere lazim e, alîkariya pere, alîkariya aborî, alîkariya darayî,
    alîkariya madî, pereyê lezgîn, deyn bê faîz, zekat, bê pere me
public-benefits =
    alîkariya civakî, alîkariya dewletê, sosyal, pereyê sosyalê, sosyalhîlfe, cobcentir, job center,
    pereyê cobcenterê, meaşê civakî, wezareta karên civakî
    .terms = Jobcenter, Bürgergeld, Sozialamt, AsylbLG, SED kart, SYDV, sosyal yardım, RSA, ADA, försörjningsstöd
disability-benefits =
    meaşê kêmendamiyê, meaşê seqetan, pereyê seqetiyê, karta kêmendaman, rapora seqetiyê, meaşê astengdaran
    .terms = engelli maaşı, Schwerbehindertenausweis, AAH
unemployment-benefits = meaşê bêkariyê, pereyê bêkariyê, bêkar, bêkar im, karê xwe winda kir, bêkarî, ji kar mam
    .terms = işsizlik maaşı, İŞKUR, Arbeitslosengeld, Arbeitsagentur, a-kassa
veterans-services = leşkerê berê, leşkerên berê, pêşmergeyê berê, pêşmerge teqawid, veteran, esker berê
debt-advice = deyn, deyndar im, deynên min hene, nikarim deynê xwe bidim, îflas, şêwirmendiya deyn, deynê bankê
    .terms = Schuldnerberatung, Inkasso, Kronofogden
tax-help = dayîna bacê, baca dahatê, formê bacê, alîkariya bacê, vergî, baca xwe bidim
    .terms = vergi beyannamesi, Steuererklärung, Finanzamt, Skatteverket
bank-money-transfer =
    bank, hesabê bankê, vekirina hesabê bankê, hesab vekim, pere şandin, pere bişînim, şandina pere, hewale,
    western union, karta bankê

## Health

emergency-medical =
    ambulans, lezgîn nexweşxane, acîl, nexweşxane, xestexane, xwîn diherike, xwîn jê diçe, birîndar, birîndar im,
    nikarim nefesê bistînim, krîza dil, qeza
primary-care =
    bijîşk, doktor, duxtor, textor, doktor lazim e, bijîşk lazim e, nexweş, nexweş im, ez nexweş im, klînîk,
    bijîşkê malbatê, doktorê zarokan, navenda tenduristiyê, doktorê kurd, ta ya min heye
    .terms = Hausarzt, aile hekimi, sağlık ocağı, göçmen sağlığı merkezi, vårdcentral, huisarts
uninsured-care =
    doktorê belaş, bijîşkê belaş, dermankirina belaş, bê sîgorte, sîgorteya min tune, doktor bê sîgorte,
    doktor bê kaxiz, nexweşxaneya belaş, pereyê doktor tune, bijîşkên bê sînor
    .terms = Medibüro, Malteser Medizin, Médecins du Monde, AME, anonymer Krankenschein
health-insurance =
    sîgorteya tenduristiyê, sîgorta saxlemiyê, sîgorte, karta tenduristiyê, karta nexweşiyê, sîgorta nexweşiyê,
    sigorta
    .terms = Krankenkasse, AOK, SGK, GSS, Carte Vitale
prescription-help = derman, dermanxane, dermanê belaş, pereyê derman tune, reçete, dermanê min qediya, însulîn
dental-care =
    doktorê diranan, bijîşkê diranan, diran, dirana min diêşe, diranê min diêşe, êşa diran, kişandina diran,
    dagirtina diran, didan, diranên min
eye-care =
    berçavk, çavik, doktorê çavan, bijîşkê çavan, çavê min nabîne, çavên min diêşin, muayeneya çavan, çavkor, nabîna
hearing-care =
    cîhaza guh, amûra bihîstinê, ker û lal, kerr, nebihîst, zimanê îşaretan, zimanê destan, guhê min nabihîze,
    doktorê guhan
vaccination =
    derzî ji bo zarokan, vaksîn, aşî, aşiya zarokan, derziya koronayê, vaksîna koronayê, derziyên zarokan,
    kartê vaksînê
hiv-testing =
    testa HIV, testa AIDS, testa hiv belaş, muayeneya HIV, tehlîla HIV, ditirsim ku HIV bi min re hebe, testa AIDSê,
    HIV test
hiv-care =
    HIV, AIDS, eydz, HIV pozîtîf, ez HIV pozîtîf im, HIV bi min re heye, dermanê HIV, dermanê HIVê,
    dermankirina HIV, dermanê AIDS, jiyan bi HIV re, dermanê min ê HIV qediya
hiv-prevention =
    PrEP, PEP, dermanê PrEP, hebên PrEP, parastin ji HIV, xwe ji HIV parastin, bê kondom, kondom, kondom qetiya,
    piştî têkiliya bê parastin, prezervatîf
sti-testing =
    nexweşiyên zayendî, nexweşiya cinsî, nexweşiyên cinsî, nexweşiyên bi rêya seksê, frengî, sifilîs, gonore,
    klamîdya, testa nexweşiyên cinsî, hepatît
pregnancy-test =
    testa ducaniyê, testa hemlê, testa ducanîbûnê, dibe ku ez ducanî bim, adeta min dereng ma,
    xwîna min a mehê nehat, ducaniya nexwestî
pregnancy-care =
    ducanî, ducanî me, ez ducanî me, bihemil, hemile me, ducanîbûn, zayîn, welidîn, pîrik, ebe, doktorê jinan,
    bijîşkê jinan, ducanî me doktor lazim e, piştî zayînê
contraception =
    pêşîgirtina ducaniyê, rêgirtina ducaniyê, hebên dijî ducaniyê, hebên parastinê, spiral, hebê roja din,
    plansaziya malbatê, parastina ji ducaniyê
abortion-care =
    kurtaj, kurtac, jiberxistin, jiberkirin, ji ber xistina zarok, dixwazim kurtaj bikim, zarok ji ber xwe bikim,
    dawîanîna ducaniyê, hebên kurtajê
gender-affirming-care =
    hormon, hormonên trans, dermankirina hormonê, terapiya hormonê, estrojen, testosteron, guhertina zayendê,
    guhertina cinsiyetê, emeliyata guhertina zayendê, emeliyata trans, doktorê trans, pêvajoya trans,
    hormonên min qediyan, lihevhatina zayendî
mental-health =
    derûnnas, psîkolog, psîkiyatrîst, terapî, terapîst, tenduristiya derûnî, doktorê derûnî, doktorê rehan,
    depresyon, xemgînî, xemgîn im her tim, fikar û tirs, panîk atak, xewa min nayê, xewnên xirab dibînim,
    derûniya min xirab e, trawma, bi zorê dermankirina homoseksueliyê, min birin ba melê ji bo ku ez gey nebim
grief-support =
    şîna miriyan, xema mirinê, diya min mir, bavê min mir, mêrê min mir, kesekî min mir, hevalê min miriye,
    windakirina kesekî, serxweşî
anger-management = hêrsbûn, kontrola hêrsê, hêrsa xwe kontrol bikim, zû hêrs dibim, li jina xwe dixim, qehra min
substance-use =
    madeyên hişbir, tiryak, tiryakî, narkotîk, tiryakê berdim, berdana maddeyê, girêdana bi madeyê, tiryakçî, heşîş,
    esrar, dermankirina tiryakiyê, krîstal, chemsex
detox = detoks, paqijkirina laş ji madeyê, êşa berdana madeyê, krîza madeyê, nexweşxaneya tiryakiyê, derketina ji madeyê
alcohol-help =
    alkol, araq, berdana alkolê, vexwarinê berdim, pir vedixwim, alkolîk, mêrê min pir vedixwe, girêdana alkolê
opioid-treatment = metadon, bûprenorfîn, suboxone, eroîn, heroîn, berdana eroînê, tedawiya metadonê
harm-reduction = derziyên paqij, şirînqeya paqij, nalokson, overdoz, doza zêde, kêmkirina zirarê, derziyê biguherînim
smoking-cessation = berdana cixareyê, cixare, cixareyê berdim, dev ji cixareyê berdan, titûn berdan, berdana titûnê
gambling-help = qumar, berdana qumarê, qumarbaz, bahîs, pereyê xwe di qumarê de winda kir, girêdana qumarê
disability-services =
    kêmendam, seqet, astengdar, kesên astengdar, kesên kêmendam, kursiya bi teker, erebeya seqetan, zarokê seqet,
    zarokê astengdar, felc, protez
autism-services = otîzm, zarokê otîstîk, otîstîk, zarokê min otîzm e, navenda otîzmê
physical-therapy = fîzyoterapî, terapiya fîzîkî, rehabîlîtasyon, êşa piştê, fîzyoterapîst, dermankirina fîzîkî
chronic-illness =
    penceşêr, qanser, kanser, şekirê min heye, nexweşiya şekir, diyabet, tansiyon, nexweşiya dil,
    nexweşiya demdirêj, diyalîz, gurçik, nexweşiya sil, fedar, thalasemî
eating-nutrition =
    pisporê xwarinê, diyetîsyen, şêwirmendiya xwarinê, nexweşiya xwarinê, naxwim û qels bûme, qelewbûn,
    îşteha min tune
home-care =
    lênêrîna malê, lênêrîna li malê, hemşîre li malê, xwedîkirina nexweş li malê, lênêrîna kalan li malê,
    perestar li malê
nursing-home = mala kalan, mala kal û pîran, xaneya extiyaran, mala extiyaran, huzurevi, lênêrîna rojane ya kalan
hospice = lênêrîna dawiya jiyanê, nexweşê ber mirinê, lênêrîna palyatîf, nexweşiya bê derman, hospîs
medical-transport =
    çûna nexweşxaneyê, erebe ji bo nexweşxaneyê, birina nexweş, min bibin doktor, veguhastina nexweşan,
    servîsa nexweşxaneyê
funeral-help =
    cenaze, veşartin, veşartina mirî, binaxkirin, definkirin, pereyê cenazeyê, goristan, qebristan, şandina cenaze,
    cenaze bo welat, taziye

## Work and learning

job-search =
    kar, kar dixwazim, li kar digerim, kar lazim e, dîtina kar, karê min tune, şixul, şuxul, xebat, cv,
    kar peyda kirin
job-training =
    perwerdehiya pîşeyî, perwerdeya pîşeyî, hînbûna pîşe, fêrbûna pîşe, kursa pîşeyî, ausbildung bikim,
    kursa terzîtiyê, fêrî karekî bibim
    .terms = Ausbildung, Praktikum, meslek kursu, İSMEK
work-permit = destûra kar, destûra xebatê, îzna kar, îcaza kar, destûra karkirinê, penaber dikare bixebite, mafê xebatê
    .terms = çalışma izni, Arbeitserlaubnis, autorisation de travail
business-support =
    vekirina dikanê, dikan, karsazî, karê xwe vekim, şîrket vekirin, karê biçûk, krediya ji bo kar, bazirganî,
    kargeh vekim
language-classes =
    kursa ziman, hînbûna ziman, fêrbûna ziman, zimanê almanî hîn bibim, kursa almanî, kursa îngilîzî, kursa tirkî,
    kursa zimanê belaş, zimên hîn bibim, almanî fêr bibim, dersên ziman, kursa swêdî
    .terms = Integrationskurs, Deutschkurs, SFI, TÖMER, ESOL, inburgering
adult-education =
    xwendin û nivîsandin, nexwendî me, perwerdeya mezinan, dibistana mezinan, lîse ji derve, dîplomaya lîseyê,
    kursa xwendin û nivîsandinê, xwendina xwe temam bikim
computer-classes =
    kursa kompîturê, kursa kompûterê, hînbûna kompîturê, fêrbûna kompûterê, bernamesazî, kodkirin,
    komputer hîn bibim
school-enrolment =
    dibistan, mekteb, zarokan li dibistanê qeyd bikim, qeyda dibistanê, zarokên min naçin dibistanê,
    dibistana zarokan, tomarkirina dibistanê, medrese
higher-education =
    zanîngeh, bûrs, bursa xwendinê, wekheviya dîplomayê, denklîk, dîploma, naskirina dîplomayê, xwendina zanîngehê,
    xwendina bilind
    .terms = Anerkennung, anabin, uni-assist, YÖS
childcare =
    kreş, baxçeyê zarokan, zarokxane, xwedîkirina zarokan, kî li zarokên min binêre, lênêrîna zarokan,
    pîreka zarokan
    .terms = Kita, Kindergarten, Tagesmutter, crèche, förskola
childcare-costs = pereyê kreşê, mesrefa kreşê, heqê kreşê, alîkarî ji bo pereyê kreşê, pereyê baxçeyê zarokan
early-education = pêşdibistan, pêş dibistanê, perwerdeya zarokên biçûk, dibistana dayikan, amadehiya dibistanê
youth-programs =
    bernameyên ciwanan, navenda ciwanan, klûba ciwanan, çalakiyên zarokan, alîkariya dersan, kampa havînê,
    piştî dibistanê, çalakiyên ciwanan

## People

lgbtq-community =
    LGBT, LGBTI, LGBTQ, LGBTÎ+, gey, ez gey im, gey im, hevzayend, hevzayendxwaz, hevcinsxwaz, hevcinsgera,
    homoseksuel, lezbiyen, lezbiyen im, bîseksuel, duzayendxwaz, queer, kuîr, keskesor, civaka LGBT, komeleya LGBT,
    rêxistina LGBT, kurdên LGBT, navzayend, interseks, penaberên LGBT,
    lubunya
    .terms = Kaos GL, SPoD
lgbtq-youth =
    ciwanên LGBT, ciwanê gey, ciwanên queer, ciwanê trans, ez gey im 16 salî me, koma ciwanên LGBT,
    ciwanên hevzayend, xortê gey
trans-community =
    trans, ez trans im, trans im, transgender, transseksuel, jina trans, mêrê trans, transzayend, zayendguherî,
    nebînarî, nasnameya zayendî, ne jin ne mêr im, koma trans, piştgiriya trans
refugee-services =
    penaber, penaberan, penaberên, koçber, koçberan, alîkariya penaberan, rêxistina penaberan,
    neteweyên yekbûyî penaber, UN penaber, tomarkirina penaberan, derbider, koçberên şer, penaxwaz, multecî,
    penaberan re alîkarî
    .terms = UNHCR, IOM, Flüchtlingsrat, SGDD, ASAM, Caritas, Kızılay toplum merkezi, BMMYK
resettlement =
    bicihkirina nû, ji nû ve bicihkirin, bicihkirin, welatê sêyemîn, welatekî sêyem, sponsor, sponsorê kanada,
    dosyaya UN, çûna kanada wek penaber
migrant-community =
    civata kurdan, komeleya kurdan, navenda kurdan, kurdên li vir, hevwelatî, komeleya koçberan, diyaspora,
    entegrasyon, bi kurdan re naskirin
farmworker-services =
    karkerên çandiniyê, karkerê demsalî, karkerên demsalî, karê zeviyê, cotkar, karê li cotkariyê, karê bax û bexçe
sex-worker-support =
    karkerê seksê, karkera seksê, karkerên seksê, xebatkarên seksê, karê seksê, seks dikim ji bo pere,
    ji karê seksê derketin, fuhûş
interpretation =
    wergêr, tercuman, tercimeyê kurdî, wergêrê kurdî, tercumanê kurdî, wergerandina kaxizan, wergera belgeyan,
    ziman nizanim, ez almanî nizanim, tercume, wergêr lazim e
transport = otobûs, bilêta otobûsê, trên, bilêta trênê, tramvay, metro, çûnûhatin, taksî, karta otobûsê, seyare, bilêt
senior-services =
    kal û pîr, extiyar, temenmezin, kesên temenmezin, teqawid, teqawît, malnişîn, alîkariya kalan, meaşê teqawidiyê
parenting =
    perwerdekirina zarokan, mezinkirina zarokan, dayika tenê, bavê tenê, jinebî, kursa dê û bavan,
    şîret ji bo dê û bavan, kurê min gey e, zarokê min trans e
family-support =
    pirsgirêkên malbatê, kêşeyên malbatê, şêwirmendiya malbatê, şerê jin û mêr, pirsgirêka zewacê,
    piştgiriya malbatê, alîkariya malbatê
adoption-foster =
    xwedî derketina zarok, zarok girtin ber xwe, sêwî, zarokên sêwî, sêwîxane, malbata parastinê, malbata xwedîkar,
    evlatgirtin
    .terms = koruyucu aile, Pflegefamilie
support-groups =
    koma piştgiriyê, komên piştgiriyê, grûba piştgiriyê, kesên wek min, koma alîkariya hev, grûp terapî,
    civîna piştgiriyê
community-center =
    navenda civakî, navenda civatê, navenda taxê, mala gel, komele, weqf, navenda rojane, cihê rûniştina bi roj,
    navenda çandê
spiritual-support =
    mizgeft, kenîse, keşe, mela, cemevî, êzdî, pîr û şêx, misilmanên gey, nimêj, rêberê olî, piştgiriya giyanî
recreation = spor, werziş, futbol, goga pê, pirtûkxane, muzîk, melevanî, hewz, çand û huner, govend
volunteering = xwebexş, dilxwaz, karê dilxwazî, bibim dilxwaz, bibim xwebexş, alîkariya kesên din, xebata xwebexşî
mail-storage =
    navnîşana posteyê, adresa posteyê, adresa min tune, qutiya posteyê, cih ji bo çenteyan, parastina tiştan,
    danîna bawil, ji bo nameyan navnîşan
pet-help = kûçik, pisîk, kitik, pisîka min, kûçikê min, baytar, veterîner, heywanê malê, doktorê heywanan
information-referral =
    alîkariyê ji ku bistînim, ji ku alîkarî bigirim, nizanim biçim ku, herim ku derê, kî dikare alîkariya min bike,
    telefonî kê bikim, agahî ji bo penaberan, lîsteya rêxistinan, navenda agahiyan, kî alîkariyê dike
government-office =
    daîreya dewletê, daîreya biyaniyan, şaredarî, beledî, walîtî, daîreya koçberiyê, nifûs, tomarkirina navnîşanê,
    wezaret, polîs, qereqol, midûriyeta koçê, daîreya fermî
    .terms = Göç İdaresi müdürlüğü, nüfus müdürlüğü, belediye, Bürgeramt, Anmeldung, Rathaus

## In crisis

crisis-self-harm =
    xwe bikujim, xwe dikujim, ez xwe dikujim, dixwazim xwe bikujim, ez dixwazim xwe bikujim, ezê xwe bikujim, ez ê xwe bikujim, wê xwe bikujim,
    xwekuştin, întîhar, întîhar bikim, dixwazim întîhar bikim, ezê întîhar bikim, întîharê difikirim, li xwekuştinê difikirim, fikra xwekuştinê heye,
    dixwazim bimirim, ez dixwazim bimirim, bila ez bimirim, xwezî bimirim, xwezî ez bimirim, xwezî ez bimirama, mirinê dixwazim, mirina xwe dixwazim,
    naxwazim bijîm, ez naxwazim bijîm, êdî naxwazim bijîm, ez êdî naxwazim bijîm, naxwazim êdî bijîm, dawî li jiyana xwe bînim, dawî li jiyana xwe tînim,
    ji jiyanê westiyam, ji jiyana xwe bêzar im, ji jiyanê bêzar bûm, ji jiyanê aciz bûm, xwe bişewitînim, xwe dişewitînim, xwe bidaliqînim,
    xwe bi dar ve bikim, zirarê didim xwe, xwe dibirim bi kêrê, xwe jiyê bikim, xo bikujim, xwe bikujm, dixwazim bimrim, ez dixwazim bimrim,
    dixwazim mirim, dixwazim bimirama, dixwazim bimirîma, dixazim bimirim, dixazim bimrim, dixazim mirim, dixazim bimirama, dixazim bimirîma,
    dixwazem bimirim, dixwazem bimrim, dixwazem mirim, dixwazem bimirama, dixwazem bimirîma, hez dikim mirim, xwezî ez bimrim, xwezî ez mirim,
    xwezî bimrim, xwezî mirim, xwezî bimirama, xwezî bimirîma, bila ez bimrim, bila ez mirim, bila bimirim, bila bimrim, bila mirim, bila bimirama,
    bila bimirîma, ez ê bimirim, ez ê bimrim, ez ê mirim, ez ê bimirama, ez ê bimirîma, ezê ez bimirim, ezê ez bimrim, ezê ez mirim, ezê ez bimirama,
    ezê ez bimirîma, ezê bimirim, ezê bimrim, ezê mirim, ezê bimirama, ezê bimirîma, dixwest bimirim, dixwest bimrim, dixwest mirim, dixwest bimirama,
    dixwest bimirîma, baştir e bimrim, baştir e mirim, mirinê baştir e, bimirim çêtir e, mirin çêtir e, xwezî ez nebûma, xwezî mirî bûma, naxwazim hebim,
    nikarim bijîm, jiyanê westiyam, jiyanê westiyame, jiyanê bêzar im, jiyanê aciz im, jiyanê têr bûm, jiyanê têr bûme, jînê westiyam, jînê westiyame,
    jînê bêzar im, jînê bêzar bûm, jînê bêzar bûme, jînê aciz im, jînê aciz bûme, jînê têr bûm, jînê têr bûme, jiyan nema nabe, jiyan êdî nabe,
    çima dijîm, xwe kuştin, xwe bikujime, xwe kuşt, xwe dikujime, xwe bikujin, xwe bidaleqînim, xwe daliqînim, xwe daleqandin, xwe biavêjim, xwe davêjim,
    xwe bixeniqînim, xwe dixeniqînim, xwe bibirim, xwe dibirim, xwe jehrî bikim, xwe biêşînim, xwe diêşînim, xwe bikuşta, întîhar dikim, întîhar kir,
    întîhar bikem, întîhar dikem, întîhar dixwazim, întîhar bikima, întîhar difikirim, xwekuştin dikim, xwekuştin bikim, xwekuştin kir, xwekuştin bikem,
    xwekuştin dikem, xwekuştin dixwazim, xwekuştin bikima, xwekuştin difikirim, xwekuştinê dikim, xwekuştinê bikim, xwekuştinê kir, xwekuştinê bikem,
    xwekuştinê dikem, xwekuştinê dixwazim, xwekuştinê bikima, xwekuştinê difikirim, întîharê dikim, întîharê bikim, întîharê dixwazim,
    întîharê diponijim, xwekuştinê diponijim, mirinê difikirim, mirinê dikim, mirinê bikim, mirinê diponijim, fikra întîharê, fikra xwekuştinê,
    fikra mirinê, fikrên întîharê, fikrên xwekuştinê, fikrên mirinê, ramanên întîharê, ramanên mirinê, fikrê întîharê, fikrê xwekuştinê, fikrê mirinê,
    canê xwe bidim, pir heb xwarin, hemû heb xwarin, jehr vexwim, jehr vedixwim, jehr vexwar, jehr bixwim, jehrê vexwim, jehrê vedixwim, jehrê vexwar,
    jehrê bixwim, bêyî min baştir, bêyî min çêtir, bê min baştir, bê min çêtir
crisis-immediate-danger =
    wê min bikujin, dê min bikujin, ê min bikujin, wê min bikuje, dê min bikuje, ê min bikuje, dixwazin min bikujin, dixwaze min bikuje, min dikujin,
    min dikuje, ew min dikujin, ew ê min bikujin, malbata min dê min bikuje, malbata min wê min bikuje, malbata min dixwaze min bikuje,
    malbata min min dikuje, bavê min dê min bikuje, bavê min wê min bikuje, bavê min dixwaze min bikuje, bavê min min dikuje, birayê min dê min bikuje,
    birayê min wê min bikuje, birayê min dixwaze min bikuje, birayên min dixwazin min bikujin, mêrê min dê min bikuje, mêrê min wê min bikuje,
    mêrê min dixwaze min bikuje, mamê min dixwaze min bikuje, li ber derî ne, li ber deriyê min in, ew li ber derî ne, li pişt derî ne, derî dişkînin,
    derî dişkîne, ez dîtim û tên, wan ez dîtim, wan cihê min dît, cihê min dîtin, cihê min zanîn, kesek li pey min e, yek li pey min e, li pey min in,
    ew li pey min in, min dişopînin, kesek min dişopîne, niha li min dixe, niha li min dixin, va ye li min dixe, êrîşî min dikin, êrîşî min dike,
    êrîş li min dikin, ez di odeyê de girtim, ez li malê girtime, li malê hatime girtin, derî li min girtin, derî li ser min kilît kirin, ez heps kirime,
    li malê heps kirim, tehdîda kuştinê, bi kuştinê tehdîd dikin, bi mirinê tehdîd dikin, gefên kuştinê, gefa kuştinê li min dikin,
    gefan li min dixwin ku min bikujin, kêr di destê wî de ye, çek pê re heye, jiyana min di xetereyê de ye, jiyana min di metirsiyê de ye,
    canê min di xetereyê de ye, ez di xetereyê de me, ez di talûkê de me, min xilas bikin, min rizgar bikin, ez revandim, ez hatime revandin,
    ê min bidin, ê min lêdin, min bikujin, min bikuje, min dikujn, min bikujine, min bikujit, min birevînin, min bixeniqîne, min dixeniqîne, min diêşîne,
    min diêşînin, me dikujin, me dikuje, me bikujin, me bikuje, tehdîd kuştinê, tehdîd mirinê, tehdîda mirinê, gefa kuştinê, gefa mirinê, gefên mirinê,
    gef kuştinê, gef mirinê, gefan kuştinê, gefan mirinê, min dixe, min dixin, min didin, min xist, min xistin, min da, min bixin, min bixe, min dixit,
    li me dixin, li me dixe, min dikute, min dikutin, min kuta, min kutan, lê dixwim, lêdan dixwim, dû min ne, dû min ye, dû min in, dû min tên,
    dû min tê, dû me ne, dû me ye, dû me in, dû me tên, dû me tê, dû me hatin, pey min ne, pey min ye, pey min in, pey min tên, pey min tê, pey me ne,
    pey me ye, pey me in, pey me tên, pey me tê, pê min ne, pê min ye, pê min in, pê min tên, pê min tê, pê me ne, pê me ye, pê me in, pê me tên,
    pê me tê, pê me hatin, dide pey me, dide dû min, dide dû me, didin dû me, da pey min, da pey me, da dû min, da dû me, dane pey me, dane dû min,
    dane dû me, min dişopîne, me dişopîne, me dişopînin, ez dîtim û, ez dîtin û, ez dîtime û, em dîtim û, em dîtin û, em dîtime û, ez dîtin ew,
    ez kirim ew, ez kirin ew, em dîtin ew, em kirim ew, em kirin ew, wî ez dîtim, cih min dît, li ber derî, li ber derê, li ber malê, derî dikutin,
    derî dikute, derî lêdixin, derî şikandin, tên malê ku, kêr pê re, çek pê re, sîlah pê re, bivir pê re, kêr wî heye, çek wî heye, çekdar hatin,
    çekdar in, çekdar e, çekdar êrîş, bi çek in, bi çek e, bi çek êrîş, bi kêr in, bi kêr e, bi kêr êrîş, bi sîlah in, bi sîlah e, gule li me,
    gule li min, ez girêdam, ez girêdan, ez revandin, ez revandine, ez revandime, em girêdam, em girêdan, em revandin, em revandine, em revandime,
    nahêlin derkevim, nahêle derkevim, nikarim birevim, min direvînin, min direvîne, min difiroşin, me direvînin, me direvîne, me difiroşin
crisis-recent-rape =
    tecawizî min kirin, tecawizî min kir, tecawuzî min kirin, tecawuzî min kir, tecawizî min bûye, li min tecawiz kirin, li min tecawiz kir,
    tecawiz li min kirin, tecawiz li min kir, destdirêjî li min kirin, destdirêjî li min kir, destdirêjiya min kirin, destdirêjiya min kir,
    destdirêjî li min bû, destdirêjî li min hat kirin, destdirêjiya zayendî li min kirin, destdirêjiya cinsî li min kirin,
    destdirêjiya zayendî li min hat kirin, rastî destdirêjiyê hatim, rastî tecawizê hatim, rastî destdirêjiya zayendî hatim, duh tecawizî min kirin,
    duh destdirêjî li min kirin, vê şevê destdirêjî li min kirin, şeva borî destdirêjî li min kir, bi zorê bi min re raket, bi zorê bi min re razan,
    bi zorê bi min re seks kir, bi zorê bi min re seks kirin, bi zorê seks bi min kir, mêrê min tecawizî min kir, polîsan tecawizî min kir,
    di zindanê de tecawizî min kirin, taciza zayendî li min kirin duh, tecavuzî min kirin, tecavizi min kirin, tecawizî min kirine, tecawizî min kiriye,
    tecawizî min dikin, tecawizî min dike, tecawizî min bû, tecawizî min bikin, tecawizî min bike, tecawizî me kirin, tecawizî me kir,
    tecawizî me kirine, tecawizî me kiriye, tecawizî me dikin, tecawizî me dike, tecawizî me bû, tecawizî me bûye, tecawizî me bikin, tecawizî me bike,
    tecawuzî min kirine, tecawuzî min kiriye, tecawuzî min dikin, tecawuzî min dike, tecawuzî min bû, tecawuzî min bûye, tecawuzî min bikin,
    tecawuzî min bike, tecawuzî me kirin, tecawuzî me kir, tecawuzî me kirine, tecawuzî me kiriye, tecawuzî me dikin, tecawuzî me dike, tecawuzî me bû,
    tecawuzî me bûye, tecawuzî me bikin, tecawuzî me bike, tecavizî min kir, tecavizî min kirine, tecavizî min kiriye, tecavizî min dikin,
    tecavizî min dike, tecavizî min bû, tecavizî min bûye, tecavizî min bikin, tecavizî min bike, tecavizî me kirin, tecavizî me kir, tecavizî me kirine,
    tecavizî me kiriye, tecavizî me dikin, tecavizî me dike, tecavizî me bû, tecavizî me bûye, tecavizî me bikin, tecavizî me bike, tecavuzî min kir,
    tecavuzî min kirine, tecavuzî min kiriye, tecavuzî min dikin, tecavuzî min dike, tecavuzî min bû, tecavuzî min bûye, tecavuzî min bikin,
    tecavuzî min bike, tecavuzî me kirin, tecavuzî me kir, tecavuzî me kirine, tecavuzî me kiriye, tecavuzî me dikin, tecavuzî me dike, tecavuzî me bû,
    tecavuzî me bûye, tecavuzî me bikin, tecavuzî me bike, destdirêjî min kir, destdirêjî min dike, destdirêjî min bû, destdirêjî min bûye,
    destdirêjî min bike, destdirêjî me kirin, destdirêjî me kir, destdirêjî me dikin, destdirêjî me dike, destdirêjî me bû, destdirêjî me bûye,
    destdirêjî me bikin, destdirêjî me bike, destdirêjiya min bû, destdirêjiya me kir, destdirêjiya me bû, tecawiz min kirin, tecawiz min kir,
    tecawiz min kirine, tecawiz min kiriye, tecawiz min dikin, tecawiz min dike, tecawiz min bû, tecawiz min bûye, tecawiz min xwestin,
    tecawuz min kirin, tecawuz min kir, tecawuz min kirine, tecawuz min kiriye, tecawuz min dikin, tecawuz min dike, tecawuz min bû, tecawuz min bûye,
    tecawuz min xwestin, tecavuz min kirin, tecavuz min kir, tecavuz min kirine, tecavuz min kiriye, tecavuz min dikin, tecavuz min dike, tecavuz min bû,
    tecavuz min bûye, tecavuz min xwestin, tecaviz min kirin, tecaviz min kir, tecaviz min kirine, tecaviz min kiriye, tecaviz min dikin,
    tecaviz min dike, tecaviz min bû, tecaviz min bûye, tecaviz min xwestin, rastî tecawizê bûm, rastî tecawizê têm, rastî tecawuzê bûm,
    rastî tecawuzê têm, rastî tecavizê bûm, rastî tecavizê têm, tûşî tecawizê hatim, tûşî tecawizê bûm, tûşî tecawizê têm, tûşî tecawuzê bûm,
    tûşî tecawuzê têm, tûşî tecavizê bûm, tûşî tecavizê têm, xwest tecawizî min, xwest tecawuzî min, tecawizkar li min, tecawiz li min,
    namûsa min şikand, namûsa min birin, namûsa min bir, dest avêt min, dest avêtin min, dest avêtine min, taciza cinsî dîtim, êrîşa cinsî dîtim
