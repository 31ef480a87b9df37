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
    .terms = barınma, sığınak, geçici barınma, Notunterkunft, Heim, Erstaufnahme, härbärge, 115
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
    rêxistina LGBT, kurdên LGBT, navzayend, interseks, penaberên LGBT
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
    xwe bikujim, xwe dikujim, ez xwe dikujim, dixwazim xwe bikujim, ez dixwazim xwe bikujim, ezê xwe bikujim,
    ez ê xwe bikujim, wê xwe bikujim, xwekuştin, întîhar, întîhar bikim, dixwazim întîhar bikim, ezê întîhar bikim,
    întîharê difikirim, li xwekuştinê difikirim, fikra xwekuştinê heye, dixwazim bimirim, ez dixwazim bimirim,
    bila ez bimirim, xwezî bimirim, xwezî ez bimirim, xwezî ez bimirama, mirinê dixwazim, mirina xwe dixwazim,
    naxwazim bijîm, ez naxwazim bijîm, êdî naxwazim bijîm, ez êdî naxwazim bijîm, naxwazim êdî bijîm,
    dawî li jiyana xwe bînim, dawî li jiyana xwe tînim, ji jiyanê westiyam, ji jiyana xwe bêzar im,
    ji jiyanê bêzar bûm, ji jiyanê aciz bûm, xwe bişewitînim, xwe dişewitînim, xwe bidaliqînim, xwe bi dar ve bikim,
    zirarê didim xwe, xwe dibirim bi kêrê, xwe jiyê bikim, xo bikujim, xwe bikujm, dixwazim bimrim,
    ez dixwazim bimrim, dixwazim ez bimirim, dixwazim ez bimrim, dixwazim ez mirim, dixwazim ez bimirama,
    dixwazim ez bimirîma, dixwazim mirim, dixwazim bimirama, dixwazim bimirîma, dixazim ez bimirim, dixazim ez bimrim,
    dixazim ez mirim, dixazim ez bimirama, dixazim ez bimirîma, dixazim bimirim, dixazim bimrim, dixazim mirim,
    dixazim bimirama, dixazim bimirîma, dixwazem ez bimirim, dixwazem ez bimrim, dixwazem ez mirim,
    dixwazem ez bimirama, dixwazem ez bimirîma, dixwazem bimirim, dixwazem bimrim, dixwazem mirim, dixwazem bimirama,
    dixwazem bimirîma, hez dikim ez bimirim, hez dikim ez bimrim, hez dikim ez mirim, hez dikim ez bimirama,
    hez dikim ez bimirîma, hez dikim bimirim, hez dikim bimrim, hez dikim mirim, hez dikim bimirama,
    hez dikim bimirîma, xwezî ez bimrim, xwezî ez mirim, xwezî ez bimirîma, xwezî bimrim, xwezî mirim, xwezî bimirama,
    xwezî bimirîma, bila ez bimrim, bila ez mirim, bila ez bimirama, bila ez bimirîma, bila bimirim, bila bimrim,
    bila mirim, bila bimirama, bila bimirîma, ez ê ez bimirim, ez ê ez bimrim, ez ê ez mirim, ez ê ez bimirama,
    ez ê ez bimirîma, ez ê bimirim, ez ê bimrim, ez ê mirim, ez ê bimirama, ez ê bimirîma, ezê ez bimirim,
    ezê ez bimrim, ezê ez mirim, ezê ez bimirama, ezê ez bimirîma, ezê bimirim, ezê bimrim, ezê mirim, ezê bimirama,
    ezê bimirîma, dixwest ez bimirim, dixwest ez bimrim, dixwest ez mirim, dixwest ez bimirama, dixwest ez bimirîma,
    dixwest bimirim, dixwest bimrim, dixwest mirim, dixwest bimirama, dixwest bimirîma, baştir e ez bimirim,
    baştir e ez bimrim, baştir e ez mirim, baştir e ez bimirama, baştir e ez bimirîma, baştir e bimirim,
    baştir e bimrim, baştir e mirim, baştir e bimirama, baştir e bimirîma, mirina min dixwazim, mirina min baştir e,
    mirinê baştir e, bimirim çêtir e, mirin çêtir e, mirin ji jiyanê çêtir e, mirin ji vê jiyanê çêtir e,
    xwezî ez nebûma, xwezî ez nehatama dinê, xwezî mirî bûma, naxwazim ji xew rabim, naxwazim hişyar bibim,
    naxwazim zindî bimînim, naxwazim zindî bim, naxwazim hebim, naxwazim bimînim zindî, nikarim êdî bijîm,
    nikarim bijîm, nema dixwazim êdî bijîm, nema dixwazim bijîm, nema dikarim êdî bijîm, nema dikarim bijîm,
    hew dixwazim êdî bijîm, hew dixwazim bijîm, jiyanê westiyam, jiyanê westiyame, jiyanê bêzar im, jiyanê bêzar bûm,
    jiyanê bêzar bûme, jiyanê aciz im, jiyanê aciz bûme, jiyanê têr bûm, jiyanê têr bûme, jiyanê nefret dikim,
    jiyana xwe westiyam, jiyana xwe westiyame, jiyana xwe bêzar im, jiyana xwe bêzar bûm, jiyana xwe bêzar bûme,
    jiyana xwe aciz im, jiyana xwe aciz bûme, jiyana xwe têr bûm, jiyana xwe têr bûme, jiyana xwe nefret dikim,
    jînê westiyam, jînê westiyame, jînê bêzar im, jînê bêzar bûm, jînê bêzar bûme, jînê aciz im, jînê aciz bûme,
    jînê têr bûm, jînê têr bûme, jînê nefret dikim, jiyan nema bêwate, jiyan nema tê wateyekê, jiyan nema nabe,
    jiyan êdî bêwate, jiyan êdî tê wateyekê, jiyan êdî nabe, jiyan ji min re bêwate, jiyan ji min re tê wateyekê,
    jiyan ji min re nabe, sedemek jiyanê nîne, sedemek jiyanê tune, sedemek jiyanê tuneye, sedemek jiyanê nema,
    sedemek jiyana min nîne, sedemek jiyana min tune, sedemek jiyana min tuneye, sedemek jiyana min nema,
    wateya jiyanê nîne, wateya jiyanê tune, wateya jiyanê tuneye, wateya jiyanê nema, wateya jiyana min nîne,
    wateya jiyana min tune, wateya jiyana min tuneye, wateya jiyana min nema, hêviya jiyanê nîne, hêviya jiyanê tune,
    hêviya jiyanê tuneye, hêviya jiyanê nema, hêviya jiyana min nîne, hêviya jiyana min tune,
    hêviya jiyana min tuneye, hêviya jiyana min nema, sedema jiyanê nîne, sedema jiyanê tune, sedema jiyanê nema,
    çima dijîm, xwe kuştin, xwe bikujime, xwe kuşt, xwe dikujime, xwe bikujin, xwe bidaleqînim, xwe daliqînim,
    xwe daleqandin, xwe biavêjim, xwe davêjim, xwe bixeniqînim, xwe dixeniqînim, xwe birîndar dikim,
    xwe birîndar bikim, xwe bibirim, xwe dibirim, xwe jehrî bikim, xwe biêşînim, xwe diêşînim, xwe bikuşta,
    xwe ji pirê biavêjim, xwe ji banî biavêjim, xwe bi kêrê dibirim, xwe bi kêrê birî, xwe bi cîletê dibirim,
    xwe bi cîletê birî, xwe bi bendê dibirim, xwe bi bendê birî, întîhar dikim, întîhar kir, întîhar bikem,
    întîhar dikem, întîhar dixwazim, întîhar bikima, întîhar difikirim, întîhar plan dikim, xwekuştin dikim,
    xwekuştin bikim, xwekuştin kir, xwekuştin bikem, xwekuştin dikem, xwekuştin dixwazim, xwekuştin bikima,
    xwekuştin difikirim, xwekuştin plan dikim, xwekuştinê dikim, xwekuştinê bikim, xwekuştinê kir, xwekuştinê bikem,
    xwekuştinê dikem, xwekuştinê dixwazim, xwekuştinê bikima, xwekuştinê difikirim, xwekuştinê plan dikim,
    întîharê dikim, întîharê bikim, întîharê dixwazim, întîharê diponijim, xwekuştinê diponijim, mirinê difikirim,
    mirinê dikim, mirinê bikim, mirinê diponijim, kuştina xwe difikirim, kuştina xwe dikim, kuştina xwe bikim,
    kuştina xwe dixwazim, kuştina xwe diponijim, xwekuştina xwe difikirim, mirina xwe difikirim, fikra întîharê,
    fikra xwekuştinê, fikra kuştina xwe, fikra mirinê, fikrên întîharê, fikrên xwekuştinê, fikrên kuştina xwe,
    fikrên mirinê, ramanên întîharê, ramanên kuştina xwe, ramanên mirinê, fikrê întîharê, fikrê xwekuştinê,
    fikrê kuştina xwe, fikrê mirinê, dawî li jiyana xwe anîn, dawî li jiyana xwe bikim, dawî li jiyana min bînim,
    dawî li jiyana min tînim, dawî li jiyana min anîn, dawî li jiyana min bikim, dawî li jiyanê bînim,
    dawî li jiyanê tînim, dawî li jiyanê anîn, dawî li jiyanê bikim, dawî bi jiyana xwe bînim,
    dawî bi jiyana xwe tînim, dawî bi jiyana xwe anîn, dawî bi jiyana xwe bikim, dawî bi jiyana min bînim,
    dawî bi jiyana min tînim, dawî bi jiyana min anîn, dawî bi jiyana min bikim, dawî bi jiyanê bînim,
    dawî bi jiyanê tînim, dawî bi jiyanê anîn, dawî bi jiyanê bikim, dawiyê li jiyana xwe bînim,
    dawiyê li jiyana xwe tînim, dawiyê li jiyana xwe anîn, dawiyê li jiyana xwe bikim, dawiyê li jiyana min bînim,
    dawiyê li jiyana min tînim, dawiyê li jiyana min anîn, dawiyê li jiyana min bikim, dawiyê li jiyanê bînim,
    dawiyê li jiyanê tînim, dawiyê li jiyanê anîn, dawiyê li jiyanê bikim, dawiyê bi jiyana xwe bînim,
    dawiyê bi jiyana xwe tînim, dawiyê bi jiyana xwe anîn, dawiyê bi jiyana xwe bikim, dawiyê bi jiyana min bînim,
    dawiyê bi jiyana min tînim, dawiyê bi jiyana min anîn, dawiyê bi jiyana min bikim, dawiyê bi jiyanê bînim,
    dawiyê bi jiyanê tînim, dawiyê bi jiyanê anîn, dawiyê bi jiyanê bikim, jiyana xwe bi dawî, jiyana xwe ji dest,
    jiyana xwe bidim, jiyana xwe biqedînim, jiyana xwe xelas bikim, canê xwe bi dawî, canê xwe ji dest,
    canê xwe bidim, canê xwe biqedînim, canê xwe xelas bikim, zerarê didim xwe, zerarê bidim xwe, zirarê bidim xwe,
    ziyanê didim xwe, ziyanê bidim xwe, pir heb xwarin, pir heb vexwarin, pir heb daqurtandin, pir derman xwarin,
    pir derman vexwarin, pir derman daqurtandin, pir hebên xwe xwarin, pir hebên xwe vexwarin,
    pir hebên xwe daqurtandin, gelek heb xwarin, gelek heb vexwarin, gelek heb daqurtandin, gelek derman xwarin,
    gelek derman vexwarin, gelek derman daqurtandin, gelek hebên xwe xwarin, gelek hebên xwe vexwarin,
    gelek hebên xwe daqurtandin, hemû heb xwarin, hemû heb vexwarin, hemû heb daqurtandin, hemû derman xwarin,
    hemû derman vexwarin, hemû derman daqurtandin, hemû hebên xwe xwarin, hemû hebên xwe vexwarin,
    hemû hebên xwe daqurtandin, jehr vexwim, jehr vedixwim, jehr vexwar, jehr bixwim, jehrê vexwim, jehrê vedixwim,
    jehrê vexwar, jehrê bixwim, damarên xwe jêkim, damarên xwe birîn, bêyî min baştir, bêyî min çêtir, bê min baştir,
    bê min çêtir
crisis-immediate-danger =
    wê min bikujin, dê min bikujin, ê min bikujin, wê min bikuje, dê min bikuje, ê min bikuje, dixwazin min bikujin,
    dixwaze min bikuje, min dikujin, min dikuje, ew min dikujin, ew ê min bikujin, malbata min dê min bikuje,
    malbata min wê min bikuje, malbata min dixwaze min bikuje, malbata min min dikuje, bavê min dê min bikuje,
    bavê min wê min bikuje, bavê min dixwaze min bikuje, bavê min min dikuje, birayê min dê min bikuje,
    birayê min wê min bikuje, birayê min dixwaze min bikuje, birayên min dixwazin min bikujin, mêrê min dê min bikuje,
    mêrê min wê min bikuje, mêrê min dixwaze min bikuje, mamê min dixwaze min bikuje, li ber derî ne,
    li ber deriyê min in, ew li ber derî ne, li pişt derî ne, derî dişkînin, derî dişkîne, ez dîtim û tên,
    wan ez dîtim, wan cihê min dît, cihê min dîtin, cihê min zanîn, kesek li pey min e, yek li pey min e,
    li pey min in, ew li pey min in, min dişopînin, kesek min dişopîne, niha li min dixe, niha li min dixin,
    va ye li min dixe, êrîşî min dikin, êrîşî min dike, êrîş li min dikin, ez di odeyê de girtim, ez li malê girtime,
    li malê hatime girtin, derî li min girtin, derî li ser min kilît kirin, ez heps kirime, li malê heps kirim,
    tehdîda kuştinê, bi kuştinê tehdîd dikin, bi mirinê tehdîd dikin, gefên kuştinê, gefa kuştinê li min dikin,
    gefan li min dixwin ku min bikujin, kêr di destê wî de ye, çek pê re heye, jiyana min di xetereyê de ye,
    jiyana min di metirsiyê de ye, canê min di xetereyê de ye, ez di xetereyê de me, ez di talûkê de me,
    min xilas bikin, min rizgar bikin, ez revandim, ez hatime revandin, dixwazin min bikujn, dixwazin min biteqînin,
    dixwazin min bişewitînin, dixwazin min bidizin, dixwazin min bigirin, dixwazin min bibînin, dixwazin min bidin,
    dixwazin min teslîm bikin, dixwazin min bibin bi zorê, dixwazin min biêşînin, dixwazin min biêşîne,
    dixwazin min lêdin, dixwaze min bikujn, dixwaze min biteqînin, dixwaze min bişewitînin, dixwaze min bidizin,
    dixwaze min bigirin, dixwaze min bibînin, dixwaze min bidin, dixwaze min teslîm bikin, dixwaze min bibin bi zorê,
    dixwaze min biêşînin, dixwaze min biêşîne, dixwaze min lêdin, dixazin min bikujn, dixazin min biteqînin,
    dixazin min bişewitînin, dixazin min bidizin, dixazin min bigirin, dixazin min bibînin, dixazin min bidin,
    dixazin min teslîm bikin, dixazin min bibin bi zorê, dixazin min biêşînin, dixazin min biêşîne, dixazin min lêdin,
    dixaze min bikujn, dixaze min biteqînin, dixaze min bişewitînin, dixaze min bidizin, dixaze min bigirin,
    dixaze min bibînin, dixaze min bidin, dixaze min teslîm bikin, dixaze min bibin bi zorê, dixaze min biêşînin,
    dixaze min biêşîne, dixaze min lêdin, dê min bikujn, dê min biteqînin, dê min bişewitînin, dê min bidizin,
    dê min bigirin, dê min bibînin, dê min bidin, dê min teslîm bikin, dê min bibin bi zorê, dê min biêşînin,
    dê min biêşîne, dê min lêdin, wê min bikujn, wê min biteqînin, wê min bişewitînin, wê min bidizin, wê min bigirin,
    wê min bibînin, wê min bidin, wê min teslîm bikin, wê min bibin bi zorê, wê min biêşînin, wê min biêşîne,
    wê min lêdin, ê min bikujn, ê min biteqînin, ê min bişewitînin, ê min bidizin, ê min bigirin, ê min bibînin,
    ê min bidin, ê min teslîm bikin, ê min bibin bi zorê, ê min biêşînin, ê min biêşîne, ê min lêdin,
    hewl didin min bikujn, hewl didin min biteqînin, hewl didin min bişewitînin, hewl didin min bidizin,
    hewl didin min bigirin, hewl didin min bibînin, hewl didin min bidin, hewl didin min teslîm bikin,
    hewl didin min bibin bi zorê, hewl didin min biêşînin, hewl didin min biêşîne, hewl didin min lêdin,
    hewl dide min bikujn, hewl dide min biteqînin, hewl dide min bişewitînin, hewl dide min bidizin,
    hewl dide min bigirin, hewl dide min bibînin, hewl dide min bidin, hewl dide min teslîm bikin,
    hewl dide min bibin bi zorê, hewl dide min biêşînin, hewl dide min biêşîne, hewl dide min lêdin,
    dikarin min bikujn, dikarin min biteqînin, dikarin min bişewitînin, dikarin min bidizin, dikarin min bigirin,
    dikarin min bibînin, dikarin min bidin, dikarin min teslîm bikin, dikarin min bibin bi zorê, dikarin min biêşînin,
    dikarin min biêşîne, dikarin min lêdin, hatine ku min bikujn, hatine ku min biteqînin, hatine ku min bişewitînin,
    hatine ku min bidizin, hatine ku min bigirin, hatine ku min bibînin, hatine ku min bidin,
    hatine ku min teslîm bikin, hatine ku min bibin bi zorê, hatine ku min biêşînin, hatine ku min biêşîne,
    hatine ku min lêdin, tên ku min bikujn, tên ku min biteqînin, tên ku min bişewitînin, tên ku min bidizin,
    tên ku min bigirin, tên ku min bibînin, tên ku min bidin, tên ku min teslîm bikin, tên ku min bibin bi zorê,
    tên ku min biêşînin, tên ku min biêşîne, tên ku min lêdin, tên min bikujn, tên min biteqînin, tên min bişewitînin,
    tên min bidizin, tên min bigirin, tên min bibînin, tên min bidin, tên min teslîm bikin, tên min biêşînin,
    tên min biêşîne, tên min lêdin, hatin min bikujn, hatin min biteqînin, hatin min bişewitînin, hatin min bidizin,
    hatin min bigirin, hatin min bibînin, hatin min bidin, hatin min teslîm bikin, hatin min biêşînin,
    hatin min biêşîne, hatin min lêdin, min bikujin, min bikuje, min dikujn, min bikujine, min bikujit,
    min serjê bikin, min serjê dikin, min birevînin, min bixeniqîne, min dixeniqîne, min diêşîne, min diêşînin,
    me dikujin, me dikuje, me bikujin, me bikuje, tehdîd kuştinê, tehdîd mirinê, tehdîd li min dikin,
    tehdîd li min dike, tehdîd li min dixwin, tehdîd li min dixwe, tehdîd min dikin, tehdîd min dike, tehdîda mirinê,
    tehdîda li min dikin, tehdîda li min dike, tehdîda li min dixwin, tehdîda li min dixwe, tehdîda min dikin,
    tehdîda min dike, gefa kuştinê, gefa mirinê, gefa li min dikin, gefa li min dike, gefa li min dixwin,
    gefa li min dixwe, gefa min dikin, gefa min dike, gefên mirinê, gefên li min dikin, gefên li min dike,
    gefên li min dixwin, gefên li min dixwe, gefên min dikin, gefên min dike, gef kuştinê, gef mirinê,
    gef li min dikin, gef li min dike, gef li min dixwin, gef li min dixwe, gef min dikin, gef min dike,
    gefan kuştinê, gefan mirinê, gefan li min dikin, gefan li min dike, gefan li min dixwin, gefan li min dixwe,
    gefan min dikin, gefan min dike, bi kuştinê tehdîd dike, bi kuştinê tehdîdî min dikin, bi kuştinê gefan li min,
    bi kuştinê min tehdîd, bi mirinê tehdîd dike, bi mirinê tehdîdî min dikin, bi mirinê gefan li min,
    bi mirinê min tehdîd, bi çekê tehdîd dike, bi çekê tehdîdî min dikin, bi çekê gefan li min, bi çekê min tehdîd,
    bi kêrê tehdîd dike, bi kêrê tehdîdî min dikin, bi kêrê gefan li min, bi kêrê min tehdîd, min dixe, min dixin,
    min didin, min xist, min xistin, min da, min bixin, min bixe, min dixit, li me dixin, li me dixe, li me xistin,
    min dikute, min dikutin, min kuta, min kutan, lê li min dikin, lê li min dike, lê li min kirin, lê dixwim,
    lêdan li min dikin, lêdan li min dike, lêdan li min kirin, lêdan dixwim, ez lêdanê dixwim, lêdana min dikin,
    lêdana min dike, êşkencê li min dikin, êşkencê li min dike, êrîş li min dike, êrîş li min tê kirin,
    êrîş li me dikin, êrîş li me dike, êrîş li me tê kirin, êrîş min dikin, êrîş min dike, êrîş min tê kirin,
    êrîş me dikin, êrîş me dike, êrîş me tê kirin, êrîşî li min dikin, êrîşî li min dike, êrîşî li min tê kirin,
    êrîşî li me dikin, êrîşî li me dike, êrîşî li me tê kirin, êrîşî min tê kirin, êrîşî me dikin, êrîşî me dike,
    êrîşî me tê kirin, hucûm li min dikin, hucûm li min dike, hucûm li min tê kirin, hucûm li me dikin,
    hucûm li me dike, hucûm li me tê kirin, hucûm min dikin, hucûm min dike, hucûm min tê kirin, hucûm me dikin,
    hucûm me dike, hucûm me tê kirin, hicûm li min dikin, hicûm li min dike, hicûm li min tê kirin, hicûm li me dikin,
    hicûm li me dike, hicûm li me tê kirin, hicûm min dikin, hicûm min dike, hicûm min tê kirin, hicûm me dikin,
    hicûm me dike, hicûm me tê kirin, hicûmî li min dikin, hicûmî li min dike, hicûmî li min tê kirin,
    hicûmî li me dikin, hicûmî li me dike, hicûmî li me tê kirin, hicûmî min dikin, hicûmî min dike,
    hicûmî min tê kirin, hicûmî me dikin, hicûmî me dike, hicûmî me tê kirin, îşkence li min dikin,
    şîddet li min dike, şîddet li min dikin, şîddet li min tê, dû min ne, dû min ye, dû min in, dû min tên, dû min tê,
    dû min dikevin, dû min ketine, dû min ketiye, dû min digerin, dû min digere, dû min hatin, dû me ne, dû me ye,
    dû me in, dû me tên, dû me tê, dû me dikevin, dû me ketine, dû me ketiye, dû me digerin, dû me digere,
    dû me hatin, pey min ne, pey min ye, pey min in, pey min tên, pey min tê, pey min dikevin, pey min ketine,
    pey min ketiye, pey min digerin, pey min digere, pey min hatin, pey me ne, pey me ye, pey me in, pey me tên,
    pey me tê, pey me dikevin, pey me ketine, pey me ketiye, pey me digerin, pey me digere, pey me hatin, pê min ne,
    pê min ye, pê min in, pê min tên, pê min tê, pê min dikevin, pê min ketine, pê min ketiye, pê min digerin,
    pê min digere, pê min hatin, pê me ne, pê me ye, pê me in, pê me tên, pê me tê, pê me dikevin, pê me ketine,
    pê me ketiye, pê me digerin, pê me digere, pê me hatin, dide pey min, dide pey me, dide dû min, dide dû me,
    didin pey min, didin pey me, didin dû min, didin dû me, da pey min, da pey me, da dû min, da dû me, dane pey min,
    dane pey me, dane dû min, dane dû me, ketine pey min, ketine pey me, ketine dû min, ketine dû me, ketiye pey min,
    ketiye pey me, ketiye dû min, ketiye dû me, li min digerein, li min digeren, li me digerein, li me digeren,
    li min digerin, şopa min dikin, şopa min dike, şopa min digirin, taqîba min dikin, taqîba min dike,
    taqîba min digirin, min taqîb dikin, min taqîb dike, min teqîb dikin, min teqîb dike, min dişopîne, me dişopîne,
    me dişopînin, ez dîtim û, ez dîtin û, ez dîtime û, ez peyda kirim û, ez peyda kirin û, ez nas kirim û, em dîtim û,
    em dîtin û, em dîtime û, em peyda kirim û, em peyda kirin û, em nas kirim û, ez peyda dîtin wan,
    ez peyda dîtin ew, ez peyda kirim wan, ez peyda kirim ew, ez peyda kirin wan, ez peyda kirin ew, ez dîtin wan,
    ez dîtin ew, ez kirim wan, ez kirim ew, ez kirin wan, ez kirin ew, em peyda dîtin wan, em peyda dîtin ew,
    em peyda kirim wan, em peyda kirim ew, em peyda kirin wan, em peyda kirin ew, em dîtin wan, em dîtin ew,
    em kirim wan, em kirim ew, em kirin wan, em kirin ew, min dibînin dikujin, min dibînin dikuje,
    min dibînin bikujin, min dibîne dikujin, min dibîne dikuje, min dibîne bikujin, min bibînin dikujin,
    min bibînin dikuje, min bibînin bikujin, malbata min ez dîtim, bavê min ez dîtim, birayê min ez dîtim,
    mêrê min ez dîtim, birayên min ez dîtim, wî ez dîtim, cih min dîtin, cih min dît, cih min dizanin, cih min dizane,
    cih min zanî, cih min hîn bûn, cih min peyda kirin, cihê min dît, cihê min dizanin, cihê min dizane,
    cihê min zanî, cihê min hîn bûn, cihê min peyda kirin, mala min dîtin, mala min dît, mala min dizanin,
    mala min dizane, mala min zanî, mala min hîn bûn, mala min peyda kirin, navnîşana min dîtin, navnîşana min dît,
    navnîşana min dizanin, navnîşana min dizane, navnîşana min zanî, navnîşana min hîn bûn, navnîşana min peyda kirin,
    dizanin ez li ku me, dizanin ez li ku dijîm, dizane ez li ku me, dizane ez li ku dijîm, li ber derî,
    li ber deriyê, li ber derê, li ber mala min, li ber mala me, li ber pencereya min, li ber malê, li ber xaniyê min,
    li pişt derî, li pişt deriyê, li pişt derê, li pişt mala min, li pişt mala me, li pişt pencereya min,
    li pişt malê, li pişt xaniyê min, li derveyî derî, li derveyî deriyê, li derveyî derê, li derveyî mala min,
    li derveyî mala me, li derveyî pencereya min, li derveyî malê, li derveyî xaniyê min, li hember derî,
    li hember deriyê, li hember derê, li hember mala min, li hember mala me, li hember pencereya min, li hember malê,
    li hember xaniyê min, li dora derî, li dora deriyê, li dora derê, li dora mala min, li dora mala me,
    li dora pencereya min, li dora malê, li dora xaniyê min, li derve li benda min in, derî dikutin, derî dikute,
    derî lêdixin, derî li min dişkînin, derî şikandin, deriyê min dişkînin, deriyê min dişkîne, deriyê min lêdixin,
    deriyê min li min dişkînin, deriyê min şikandin, deriyê me dişkînin, deriyê me dişkîne, deriyê me dikutin,
    deriyê me dikute, deriyê me lêdixin, deriyê me li min dişkînin, deriyê me şikandin, ketin mala min,
    ketin hundirê mala min, ketin malê ku, ketin ber deriyê min, dikevin mala min, dikevin hundirê mala min,
    dikevin malê ku, dikevin ber deriyê min, ketine mala min, ketine hundirê mala min, ketine malê ku,
    ketine ber deriyê min, hatin mala min, hatin hundirê mala min, hatin malê ku, hatin ber deriyê min,
    hatine mala min, hatine hundirê mala min, hatine malê ku, hatine ber deriyê min, tên mala min,
    tên hundirê mala min, tên malê ku, tên ber deriyê min, bikevin mala min, bikevin hundirê mala min,
    bikevin malê ku, bikevin ber deriyê min, kesek di mala min de, kesek li malê heye, kesek ketiye mala min,
    kêr pê re, kêr bi wî re, kêr bi wan re, kêr di destê wî de, kêr di destê wan de, kêr di dest de, çek pê re,
    çek bi wî re, çek bi wan re, çek di destê wî de, çek di destê wan de, çek di dest de, demançe pê re,
    demançe bi wî re, demançe bi wan re, demançe di destê wî de, demançe di destê wan de, demançe di dest de,
    tifing pê re, tifing bi wî re, tifing bi wan re, tifing di destê wî de, tifing di destê wan de, tifing di dest de,
    sîlah pê re, sîlah bi wî re, sîlah bi wan re, sîlah di destê wî de, sîlah di destê wan de, sîlah di dest de,
    bivir pê re, bivir bi wî re, bivir bi wan re, bivir di destê wî de, bivir di destê wan de, bivir di dest de,
    xencer pê re, xencer bi wî re, xencer bi wan re, xencer di destê wî de, xencer di destê wan de, xencer di dest de,
    kêr wî heye, kêr wan heye, çek wî heye, çek wan heye, demançe wî heye, demançe wan heye, sîlah wî heye,
    sîlah wan heye, çekdar hatin, çekdar li ber, çekdar in, çekdar e, çekdar êrîş, çekdar li benda, bi çek hatin,
    bi çek li ber, bi çek in, bi çek e, bi çek êrîş, bi çek li benda, bi kêr hatin, bi kêr li ber, bi kêr in,
    bi kêr e, bi kêr êrîş, bi kêr li benda, bi sîlah hatin, bi sîlah li ber, bi sîlah in, bi sîlah e, bi sîlah êrîş,
    bi sîlah li benda, kêr danî min, kêr kişand min, kêr dirêjî min, gule li me, gule li min, gule berdidin min,
    guleyan li me, guleyan li min, guleyan berdidin min, ez kilît kirim, ez kilît kirime, ez hepis kirim,
    ez hepis kirime, ez habs kirim, ez dîl girtin, ez dîl girtim, ez girêdam, ez girêdan, ez revandin, ez revandine,
    ez revandime, ez zindan kirim, em kilît kirim, em kilît kirime, em hepis kirim, em hepis kirime, em habs kirim,
    em dîl girtin, em dîl girtim, em girêdam, em girêdan, em revandin, em revandine, em revandime, em zindan kirim,
    ez li odeyê girtî me, ez li odeyê hepskirî me, ez li odeyê hatime girtin, ez li odeyê asê mam, ez li odeyê asê me,
    ez li malê girtî me, ez li malê hepskirî me, ez li malê asê mam, ez li malê asê me, ez li hundir girtî me,
    ez li hundir hepskirî me, ez li hundir hatime girtin, ez li hundir asê mam, ez li hundir asê me,
    ez li jûrê girtî me, ez li jûrê hepskirî me, ez li jûrê hatime girtin, ez li jûrê asê mam, ez li jûrê asê me,
    em li odeyê girtî me, em li odeyê hepskirî me, em li odeyê hatime girtin, em li odeyê asê mam, em li odeyê asê me,
    em li malê girtî me, em li malê hepskirî me, em li malê asê mam, em li malê asê me, em li hundir girtî me,
    em li hundir hepskirî me, em li hundir hatime girtin, em li hundir asê mam, em li hundir asê me,
    em li jûrê girtî me, em li jûrê hepskirî me, em li jûrê hatime girtin, em li jûrê asê mam, em li jûrê asê me,
    nahêlin ez derkevim, nahêlin ez derkevin, nahêlin ez ji malê, nahêlin ez biçim, nahêlin ez derkevime,
    nahêlin ez birevim, nahêlin em derkevim, nahêlin em derkevin, nahêlin em ji malê, nahêlin em biçim,
    nahêlin em derkevime, nahêlin em birevim, nahêle ez derkevim, nahêle ez derkevin, nahêle ez ji malê,
    nahêle ez biçim, nahêle ez derkevime, nahêle ez birevim, nahêle em derkevim, nahêle em derkevin,
    nahêle em ji malê, nahêle em biçim, nahêle em derkevime, nahêle em birevim, nahêlin derkevim, nahêle derkevim,
    derî li ser min digire, derî li ser min digirin, derî li ser min kilît kir, derî li ser min kilît dikin,
    derî li ser min girt, derî li min digire, derî li min digirin, derî li min kilît kir, derî li min kilît dikin,
    derî li min girt, nikarim ji malê derkevim, nikarim birevim, min direvînin, min direvîne, min bi zorê dibin,
    min bi zorê bibin, min dibin bi zorê, min difiroşin, min radest dikin, min teslîmî wan dikin, me direvînin,
    me direvîne, me bi zorê dibin, me bi zorê bibin, me dibin bi zorê, me didin dest, me difiroşin, me radest dikin,
    me teslîmî wan dikin, tên min bibin, tên pey min, hatin min bibin, hatin pey min, dê werin min bigirin,
    dê werin min bibin, dê werin pey min, canê min di bin xetereyê de, canê min di bin xeterê de,
    canê min di bin talûkeyê de, canê min di bin metirsiyê de, canê min di bin tehlûkeyê de,
    canê min di bin tehlukê de, canê min di xetereyê de, canê min di xeterê de, canê min di talûkeyê de,
    canê min di metirsiyê de, canê min di tehlûkeyê de, canê min di tehlukê de, canê me di bin xetereyê de,
    canê me di bin xeterê de, canê me di bin talûkeyê de, canê me di bin metirsiyê de, canê me di bin tehlûkeyê de,
    canê me di bin tehlukê de, canê me di xetereyê de, canê me di xeterê de, canê me di talûkeyê de,
    canê me di metirsiyê de, canê me di tehlûkeyê de, canê me di tehlukê de, jiyana min di bin xetereyê de,
    jiyana min di bin xeterê de, jiyana min di bin talûkeyê de, jiyana min di bin metirsiyê de,
    jiyana min di bin tehlûkeyê de, jiyana min di bin tehlukê de, jiyana min di xetereyê de, jiyana min di xeterê de,
    jiyana min di talûkeyê de, jiyana min di metirsiyê de, jiyana min di tehlûkeyê de, jiyana min di tehlukê de,
    jiyana me di bin xetereyê de, jiyana me di bin xeterê de, jiyana me di bin talûkeyê de,
    jiyana me di bin metirsiyê de, jiyana me di bin tehlûkeyê de, jiyana me di bin tehlukê de,
    jiyana me di xetereyê de, jiyana me di xeterê de, jiyana me di talûkeyê de, jiyana me di metirsiyê de,
    jiyana me di tehlûkeyê de, jiyana me di tehlukê de, ez di bin xeterê de me, ez di bin xeterê de ne,
    ez di bin talûkeyê de me, ez di bin talûkeyê de ne, ez di bin metirsiyê de me, ez di bin metirsiyê de ne,
    ez di bin tehlûkeyê de me, ez di bin tehlûkeyê de ne, ez di xeterê de me, ez di xeterê de ne,
    ez di talûkeyê de me, ez di talûkeyê de ne, ez di metirsiyê de me, ez di metirsiyê de ne, ez di tehlûkeyê de me,
    ez di tehlûkeyê de ne, ez bin xeterê de me, ez bin xeterê de ne, ez bin talûkeyê de me, ez bin talûkeyê de ne,
    ez bin metirsiyê de me, ez bin metirsiyê de ne, ez bin tehlûkeyê de me, ez bin tehlûkeyê de ne, ez xeterê de me,
    ez xeterê de ne, ez talûkeyê de me, ez talûkeyê de ne, ez metirsiyê de me, ez metirsiyê de ne, ez tehlûkeyê de me,
    ez tehlûkeyê de ne, em di bin xeterê de me, em di bin xeterê de ne, em di bin talûkeyê de me,
    em di bin talûkeyê de ne, em di bin metirsiyê de me, em di bin metirsiyê de ne, em di bin tehlûkeyê de me,
    em di bin tehlûkeyê de ne, em di xeterê de me, em di xeterê de ne, em di talûkeyê de me, em di talûkeyê de ne,
    em di metirsiyê de me, em di metirsiyê de ne, em di tehlûkeyê de me, em di tehlûkeyê de ne, em bin xeterê de me,
    em bin xeterê de ne, em bin talûkeyê de me, em bin talûkeyê de ne, em bin metirsiyê de me, em bin metirsiyê de ne,
    em bin tehlûkeyê de me, em bin tehlûkeyê de ne, em xeterê de me, em xeterê de ne, em talûkeyê de me,
    em talûkeyê de ne, em metirsiyê de me, em metirsiyê de ne, em tehlûkeyê de me, em tehlûkeyê de ne,
    ditirsim ji canê xwe, ditirsim ji jiyana xwe, xwe ji wan vedişêrim, xwe ji malbata xwe vedişêrim,
    xwe ji mêrê xwe vedişêrim, xwe ji bavê xwe vedişêrim, xwe ji birayê xwe vedişêrim, xwe ji serşokê vedişêrim,
    xwe ji tuwaletê vedişêrim, xwe li wan vedişêrim, xwe li malbata xwe vedişêrim, xwe li mêrê xwe vedişêrim,
    xwe li bavê xwe vedişêrim, xwe li birayê xwe vedişêrim, xwe li serşokê vedişêrim, xwe li tuwaletê vedişêrim,
    ez ne ewle me, ez ne di ewlehiyê de me, polîs bang bikin, polîs bang lêkin, polîsan bang bikin, polîsan bang lêkin
crisis-recent-rape =
    tecawizî min kirin, tecawizî min kir, tecawuzî min kirin, tecawuzî min kir, tecawizî min bûye,
    li min tecawiz kirin, li min tecawiz kir, tecawiz li min kirin, tecawiz li min kir, destdirêjî li min kirin,
    destdirêjî li min kir, destdirêjiya min kirin, destdirêjiya min kir, destdirêjî li min bû,
    destdirêjî li min hat kirin, destdirêjiya zayendî li min kirin, destdirêjiya cinsî li min kirin,
    destdirêjiya zayendî li min hat kirin, rastî destdirêjiyê hatim, rastî tecawizê hatim,
    rastî destdirêjiya zayendî hatim, duh tecawizî min kirin, duh destdirêjî li min kirin,
    vê şevê destdirêjî li min kirin, şeva borî destdirêjî li min kir, bi zorê bi min re raket,
    bi zorê bi min re razan, bi zorê bi min re seks kir, bi zorê bi min re seks kirin, bi zorê seks bi min kir,
    mêrê min tecawizî min kir, polîsan tecawizî min kir, di zindanê de tecawizî min kirin,
    taciza zayendî li min kirin duh, tecavuzî min kirin, tecavizi min kirin, tecawizî li min kirin,
    tecawizî li min kir, tecawizî li min kirine, tecawizî li min kiriye, tecawizî li min dikin, tecawizî li min dike,
    tecawizî li min hat kirin, tecawizî li min hate kirin, tecawizî li min bû, tecawizî li min bûye,
    tecawizî li min bikin, tecawizî li min bike, tecawizî li me kirin, tecawizî li me kir, tecawizî li me kirine,
    tecawizî li me kiriye, tecawizî li me dikin, tecawizî li me dike, tecawizî li me hat kirin,
    tecawizî li me hate kirin, tecawizî li me bû, tecawizî li me bûye, tecawizî li me bikin, tecawizî li me bike,
    tecawizî min kirine, tecawizî min kiriye, tecawizî min dikin, tecawizî min dike, tecawizî min hat kirin,
    tecawizî min hate kirin, tecawizî min bû, tecawizî min bikin, tecawizî min bike, tecawizî me kirin,
    tecawizî me kir, tecawizî me kirine, tecawizî me kiriye, tecawizî me dikin, tecawizî me dike,
    tecawizî me hat kirin, tecawizî me hate kirin, tecawizî me bû, tecawizî me bûye, tecawizî me bikin,
    tecawizî me bike, tecawuzî li min kirin, tecawuzî li min kir, tecawuzî li min kirine, tecawuzî li min kiriye,
    tecawuzî li min dikin, tecawuzî li min dike, tecawuzî li min hat kirin, tecawuzî li min hate kirin,
    tecawuzî li min bû, tecawuzî li min bûye, tecawuzî li min bikin, tecawuzî li min bike, tecawuzî li me kirin,
    tecawuzî li me kir, tecawuzî li me kirine, tecawuzî li me kiriye, tecawuzî li me dikin, tecawuzî li me dike,
    tecawuzî li me hat kirin, tecawuzî li me hate kirin, tecawuzî li me bû, tecawuzî li me bûye, tecawuzî li me bikin,
    tecawuzî li me bike, tecawuzî min kirine, tecawuzî min kiriye, tecawuzî min dikin, tecawuzî min dike,
    tecawuzî min hat kirin, tecawuzî min hate kirin, tecawuzî min bû, tecawuzî min bûye, tecawuzî min bikin,
    tecawuzî min bike, tecawuzî me kirin, tecawuzî me kir, tecawuzî me kirine, tecawuzî me kiriye, tecawuzî me dikin,
    tecawuzî me dike, tecawuzî me hat kirin, tecawuzî me hate kirin, tecawuzî me bû, tecawuzî me bûye,
    tecawuzî me bikin, tecawuzî me bike, tecavizî li min kirin, tecavizî li min kir, tecavizî li min kirine,
    tecavizî li min kiriye, tecavizî li min dikin, tecavizî li min dike, tecavizî li min hat kirin,
    tecavizî li min hate kirin, tecavizî li min bû, tecavizî li min bûye, tecavizî li min bikin, tecavizî li min bike,
    tecavizî li me kirin, tecavizî li me kir, tecavizî li me kirine, tecavizî li me kiriye, tecavizî li me dikin,
    tecavizî li me dike, tecavizî li me hat kirin, tecavizî li me hate kirin, tecavizî li me bû, tecavizî li me bûye,
    tecavizî li me bikin, tecavizî li me bike, tecavizî min kir, tecavizî min kirine, tecavizî min kiriye,
    tecavizî min dikin, tecavizî min dike, tecavizî min hat kirin, tecavizî min hate kirin, tecavizî min bû,
    tecavizî min bûye, tecavizî min bikin, tecavizî min bike, tecavizî me kirin, tecavizî me kir, tecavizî me kirine,
    tecavizî me kiriye, tecavizî me dikin, tecavizî me dike, tecavizî me hat kirin, tecavizî me hate kirin,
    tecavizî me bû, tecavizî me bûye, tecavizî me bikin, tecavizî me bike, tecavuzî li min kirin, tecavuzî li min kir,
    tecavuzî li min kirine, tecavuzî li min kiriye, tecavuzî li min dikin, tecavuzî li min dike,
    tecavuzî li min hat kirin, tecavuzî li min hate kirin, tecavuzî li min bû, tecavuzî li min bûye,
    tecavuzî li min bikin, tecavuzî li min bike, tecavuzî li me kirin, tecavuzî li me kir, tecavuzî li me kirine,
    tecavuzî li me kiriye, tecavuzî li me dikin, tecavuzî li me dike, tecavuzî li me hat kirin,
    tecavuzî li me hate kirin, tecavuzî li me bû, tecavuzî li me bûye, tecavuzî li me bikin, tecavuzî li me bike,
    tecavuzî min kir, tecavuzî min kirine, tecavuzî min kiriye, tecavuzî min dikin, tecavuzî min dike,
    tecavuzî min hat kirin, tecavuzî min hate kirin, tecavuzî min bû, tecavuzî min bûye, tecavuzî min bikin,
    tecavuzî min bike, tecavuzî me kirin, tecavuzî me kir, tecavuzî me kirine, tecavuzî me kiriye, tecavuzî me dikin,
    tecavuzî me dike, tecavuzî me hat kirin, tecavuzî me hate kirin, tecavuzî me bû, tecavuzî me bûye,
    tecavuzî me bikin, tecavuzî me bike, destdirêjî li min kirine, destdirêjî li min kiriye, destdirêjî li min dikin,
    destdirêjî li min dike, destdirêjî li min hate kirin, destdirêjî li min bûye, destdirêjî li min bikin,
    destdirêjî li min bike, destdirêjî li me kirin, destdirêjî li me kir, destdirêjî li me kirine,
    destdirêjî li me kiriye, destdirêjî li me dikin, destdirêjî li me dike, destdirêjî li me hat kirin,
    destdirêjî li me hate kirin, destdirêjî li me bû, destdirêjî li me bûye, destdirêjî li me bikin,
    destdirêjî li me bike, destdirêjî min kirin, destdirêjî min kir, destdirêjî min kirine, destdirêjî min kiriye,
    destdirêjî min dikin, destdirêjî min dike, destdirêjî min hat kirin, destdirêjî min hate kirin, destdirêjî min bû,
    destdirêjî min bûye, destdirêjî min bikin, destdirêjî min bike, destdirêjî me kirin, destdirêjî me kir,
    destdirêjî me kirine, destdirêjî me kiriye, destdirêjî me dikin, destdirêjî me dike, destdirêjî me hat kirin,
    destdirêjî me hate kirin, destdirêjî me bû, destdirêjî me bûye, destdirêjî me bikin, destdirêjî me bike,
    destdirêjiya li min kirin, destdirêjiya li min kir, destdirêjiya li min kirine, destdirêjiya li min kiriye,
    destdirêjiya li min dikin, destdirêjiya li min dike, destdirêjiya li min hat kirin,
    destdirêjiya li min hate kirin, destdirêjiya li min bû, destdirêjiya li min bûye, destdirêjiya li min bikin,
    destdirêjiya li min bike, destdirêjiya li me kirin, destdirêjiya li me kir, destdirêjiya li me kirine,
    destdirêjiya li me kiriye, destdirêjiya li me dikin, destdirêjiya li me dike, destdirêjiya li me hat kirin,
    destdirêjiya li me hate kirin, destdirêjiya li me bû, destdirêjiya li me bûye, destdirêjiya li me bikin,
    destdirêjiya li me bike, destdirêjiya min kirine, destdirêjiya min kiriye, destdirêjiya min dikin,
    destdirêjiya min dike, destdirêjiya min hat kirin, destdirêjiya min hate kirin, destdirêjiya min bû,
    destdirêjiya min bûye, destdirêjiya min bikin, destdirêjiya min bike, destdirêjiya me kirin, destdirêjiya me kir,
    destdirêjiya me kirine, destdirêjiya me kiriye, destdirêjiya me dikin, destdirêjiya me dike,
    destdirêjiya me hat kirin, destdirêjiya me hate kirin, destdirêjiya me bû, destdirêjiya me bûye,
    destdirêjiya me bikin, destdirêjiya me bike, dest dirêjî li min kirin, dest dirêjî li min kir,
    dest dirêjî li min kirine, dest dirêjî li min kiriye, dest dirêjî li min dikin, dest dirêjî li min dike,
    dest dirêjî li min hat kirin, dest dirêjî li min hate kirin, dest dirêjî li min bû, dest dirêjî li min bûye,
    dest dirêjî li min bikin, dest dirêjî li min bike, dest dirêjî li me kirin, dest dirêjî li me kir,
    dest dirêjî li me kirine, dest dirêjî li me kiriye, dest dirêjî li me dikin, dest dirêjî li me dike,
    dest dirêjî li me hat kirin, dest dirêjî li me hate kirin, dest dirêjî li me bû, dest dirêjî li me bûye,
    dest dirêjî li me bikin, dest dirêjî li me bike, dest dirêjî min kirin, dest dirêjî min kir,
    dest dirêjî min kirine, dest dirêjî min kiriye, dest dirêjî min dikin, dest dirêjî min dike,
    dest dirêjî min hat kirin, dest dirêjî min hate kirin, dest dirêjî min bû, dest dirêjî min bûye,
    dest dirêjî min bikin, dest dirêjî min bike, dest dirêjî me kirin, dest dirêjî me kir, dest dirêjî me kirine,
    dest dirêjî me kiriye, dest dirêjî me dikin, dest dirêjî me dike, dest dirêjî me hat kirin,
    dest dirêjî me hate kirin, dest dirêjî me bû, dest dirêjî me bûye, dest dirêjî me bikin, dest dirêjî me bike,
    tecawiz bi min kirin, tecawiz bi min kir, tecawiz bi min kirine, tecawiz bi min kiriye, tecawiz bi min dikin,
    tecawiz bi min dike, tecawiz bi min hat kirin, tecawiz bi min hate kirin, tecawiz bi min bû, tecawiz bi min bûye,
    tecawiz bi min xwestin, tecawiz min kirin, tecawiz min kir, tecawiz min kirine, tecawiz min kiriye,
    tecawiz min dikin, tecawiz min dike, tecawiz min hat kirin, tecawiz min hate kirin, tecawiz min bû,
    tecawiz min bûye, tecawiz min xwestin, tecawiz li me kirin, tecawiz li me kir, tecawiz li me kirine,
    tecawiz li me kiriye, tecawiz li me dikin, tecawiz li me dike, tecawiz li me hat kirin, tecawiz li me hate kirin,
    tecawiz li me bû, tecawiz li me bûye, tecawiz li me xwestin, tecawuz li min kirin, tecawuz li min kir,
    tecawuz li min kirine, tecawuz li min kiriye, tecawuz li min dikin, tecawuz li min dike, tecawuz li min hat kirin,
    tecawuz li min hate kirin, tecawuz li min bû, tecawuz li min bûye, tecawuz li min xwestin, tecawuz bi min kirin,
    tecawuz bi min kir, tecawuz bi min kirine, tecawuz bi min kiriye, tecawuz bi min dikin, tecawuz bi min dike,
    tecawuz bi min hat kirin, tecawuz bi min hate kirin, tecawuz bi min bû, tecawuz bi min bûye,
    tecawuz bi min xwestin, tecawuz min kirin, tecawuz min kir, tecawuz min kirine, tecawuz min kiriye,
    tecawuz min dikin, tecawuz min dike, tecawuz min hat kirin, tecawuz min hate kirin, tecawuz min bû,
    tecawuz min bûye, tecawuz min xwestin, tecawuz li me kirin, tecawuz li me kir, tecawuz li me kirine,
    tecawuz li me kiriye, tecawuz li me dikin, tecawuz li me dike, tecawuz li me hat kirin, tecawuz li me hate kirin,
    tecawuz li me bû, tecawuz li me bûye, tecawuz li me xwestin, tecavuz li min kirin, tecavuz li min kir,
    tecavuz li min kirine, tecavuz li min kiriye, tecavuz li min dikin, tecavuz li min dike, tecavuz li min hat kirin,
    tecavuz li min hate kirin, tecavuz li min bû, tecavuz li min bûye, tecavuz li min xwestin, tecavuz bi min kirin,
    tecavuz bi min kir, tecavuz bi min kirine, tecavuz bi min kiriye, tecavuz bi min dikin, tecavuz bi min dike,
    tecavuz bi min hat kirin, tecavuz bi min hate kirin, tecavuz bi min bû, tecavuz bi min bûye,
    tecavuz bi min xwestin, tecavuz min kirin, tecavuz min kir, tecavuz min kirine, tecavuz min kiriye,
    tecavuz min dikin, tecavuz min dike, tecavuz min hat kirin, tecavuz min hate kirin, tecavuz min bû,
    tecavuz min bûye, tecavuz min xwestin, tecavuz li me kirin, tecavuz li me kir, tecavuz li me kirine,
    tecavuz li me kiriye, tecavuz li me dikin, tecavuz li me dike, tecavuz li me hat kirin, tecavuz li me hate kirin,
    tecavuz li me bû, tecavuz li me bûye, tecavuz li me xwestin, tecaviz li min kirin, tecaviz li min kir,
    tecaviz li min kirine, tecaviz li min kiriye, tecaviz li min dikin, tecaviz li min dike, tecaviz li min hat kirin,
    tecaviz li min hate kirin, tecaviz li min bû, tecaviz li min bûye, tecaviz li min xwestin, tecaviz bi min kirin,
    tecaviz bi min kir, tecaviz bi min kirine, tecaviz bi min kiriye, tecaviz bi min dikin, tecaviz bi min dike,
    tecaviz bi min hat kirin, tecaviz bi min hate kirin, tecaviz bi min bû, tecaviz bi min bûye,
    tecaviz bi min xwestin, tecaviz min kirin, tecaviz min kir, tecaviz min kirine, tecaviz min kiriye,
    tecaviz min dikin, tecaviz min dike, tecaviz min hat kirin, tecaviz min hate kirin, tecaviz min bû,
    tecaviz min bûye, tecaviz min xwestin, tecaviz li me kirin, tecaviz li me kir, tecaviz li me kirine,
    tecaviz li me kiriye, tecaviz li me dikin, tecaviz li me dike, tecaviz li me hat kirin, tecaviz li me hate kirin,
    tecaviz li me bû, tecaviz li me bûye, tecaviz li me xwestin, destdirêjî li min xwestin, destdirêjî bi min kirin,
    destdirêjî bi min kir, destdirêjî bi min kirine, destdirêjî bi min kiriye, destdirêjî bi min dikin,
    destdirêjî bi min dike, destdirêjî bi min hat kirin, destdirêjî bi min hate kirin, destdirêjî bi min bû,
    destdirêjî bi min bûye, destdirêjî bi min xwestin, destdirêjî min xwestin, destdirêjî li me xwestin,
    rastî tecawizê hatime, rastî tecawizê bûm, rastî tecawizê têm, rastî tecawuzê hatim, rastî tecawuzê hatime,
    rastî tecawuzê bûm, rastî tecawuzê têm, rastî tecavizê hatim, rastî tecavizê hatime, rastî tecavizê bûm,
    rastî tecavizê têm, rastî destdirêjiyê hatime, rastî destdirêjiyê bûm, rastî destdirêjiyê têm,
    rastî destdirêjiya zayendî hatime, rastî destdirêjiya zayendî bûm, rastî destdirêjiya zayendî têm,
    rastî destdirêjiya cinsî hatim, rastî destdirêjiya cinsî hatime, rastî destdirêjiya cinsî bûm,
    rastî destdirêjiya cinsî têm, rastî êrîşa zayendî hatim, rastî êrîşa zayendî hatime, rastî êrîşa zayendî bûm,
    rastî êrîşa zayendî têm, rastî şîdeta cinsî hatim, rastî şîdeta cinsî hatime, rastî şîdeta cinsî bûm,
    rastî şîdeta cinsî têm, tûşî tecawizê hatim, tûşî tecawizê hatime, tûşî tecawizê bûm, tûşî tecawizê têm,
    tûşî tecawuzê hatim, tûşî tecawuzê hatime, tûşî tecawuzê bûm, tûşî tecawuzê têm, tûşî tecavizê hatim,
    tûşî tecavizê hatime, tûşî tecavizê bûm, tûşî tecavizê têm, tûşî destdirêjiyê hatim, tûşî destdirêjiyê hatime,
    tûşî destdirêjiyê bûm, tûşî destdirêjiyê têm, tûşî destdirêjiya zayendî hatim, tûşî destdirêjiya zayendî hatime,
    tûşî destdirêjiya zayendî bûm, tûşî destdirêjiya zayendî têm, tûşî destdirêjiya cinsî hatim,
    tûşî destdirêjiya cinsî hatime, tûşî destdirêjiya cinsî bûm, tûşî destdirêjiya cinsî têm,
    tûşî êrîşa zayendî hatim, tûşî êrîşa zayendî hatime, tûşî êrîşa zayendî bûm, tûşî êrîşa zayendî têm,
    tûşî şîdeta cinsî hatim, tûşî şîdeta cinsî hatime, tûşî şîdeta cinsî bûm, tûşî şîdeta cinsî têm,
    xwest tecawizî min, xwest destdirêjî li min, xwest tecawuzî min, xwestin tecawizî min, xwestin destdirêjî li min,
    xwestin tecawuzî min, hewl da tecawizî min, hewl da destdirêjî li min, hewl da tecawuzî min,
    hewl dan tecawizî min, hewl dan destdirêjî li min, hewl dan tecawuzî min, tecawizkar li min, tecawiz li min,
    bi zorê bi min re raketin, bi zorê bi min re razaya, bi zorê bi min re seks dike, bi zorê bi min re nivist,
    bi zorê bi min re kete nav nivînan, bi zorê bi min re têkilî danî, bi zorê bi min re cima kir, bi zorê ez raket,
    bi zorê ez raketin, bi zorê ez razan, bi zorê ez razaya, bi zorê ez seks kir, bi zorê ez seks kirin,
    bi zorê ez seks dike, bi zorê ez nivist, bi zorê ez kete nav nivînan, bi zorê ez têkilî danî, bi zorê ez cima kir,
    bi zorê li min raket, bi zorê li min raketin, bi zorê li min razan, bi zorê li min razaya,
    bi zorê li min seks kir, bi zorê li min seks kirin, bi zorê li min seks dike, bi zorê li min nivist,
    bi zorê li min kete nav nivînan, bi zorê li min têkilî danî, bi zorê li min cima kir, bi zorê min raket,
    bi zorê min raketin, bi zorê min razan, bi zorê min razaya, bi zorê min seks kir, bi zorê min seks kirin,
    bi zorê min seks dike, bi zorê min nivist, bi zorê min kete nav nivînan, bi zorê min têkilî danî,
    bi zorê min cima kir, bi zor bi min re raket, bi zor bi min re raketin, bi zor bi min re razan,
    bi zor bi min re razaya, bi zor bi min re seks kir, bi zor bi min re seks kirin, bi zor bi min re seks dike,
    bi zor bi min re nivist, bi zor bi min re kete nav nivînan, bi zor bi min re têkilî danî,
    bi zor bi min re cima kir, bi zor ez raket, bi zor ez raketin, bi zor ez razan, bi zor ez razaya,
    bi zor ez seks kir, bi zor ez seks kirin, bi zor ez seks dike, bi zor ez nivist, bi zor ez kete nav nivînan,
    bi zor ez têkilî danî, bi zor ez cima kir, bi zor li min raket, bi zor li min raketin, bi zor li min razan,
    bi zor li min razaya, bi zor li min seks kir, bi zor li min seks kirin, bi zor li min seks dike,
    bi zor li min nivist, bi zor li min kete nav nivînan, bi zor li min têkilî danî, bi zor li min cima kir,
    bi zor min raket, bi zor min raketin, bi zor min razan, bi zor min razaya, bi zor min seks kir,
    bi zor min seks kirin, bi zor min seks dike, bi zor min nivist, bi zor min kete nav nivînan,
    bi zor min têkilî danî, bi zor min cima kir, bê daxwaza min bi min re raket, bê daxwaza min bi min re raketin,
    bê daxwaza min bi min re razan, bê daxwaza min bi min re razaya, bê daxwaza min bi min re seks kir,
    bê daxwaza min bi min re seks kirin, bê daxwaza min bi min re seks dike, bê daxwaza min bi min re nivist,
    bê daxwaza min bi min re kete nav nivînan, bê daxwaza min bi min re têkilî danî,
    bê daxwaza min bi min re cima kir, bê daxwaza min ez raket, bê daxwaza min ez raketin, bê daxwaza min ez razan,
    bê daxwaza min ez razaya, bê daxwaza min ez seks kir, bê daxwaza min ez seks kirin, bê daxwaza min ez seks dike,
    bê daxwaza min ez nivist, bê daxwaza min ez kete nav nivînan, bê daxwaza min ez têkilî danî,
    bê daxwaza min ez cima kir, bê daxwaza min li min raket, bê daxwaza min li min raketin,
    bê daxwaza min li min razan, bê daxwaza min li min razaya, bê daxwaza min li min seks kir,
    bê daxwaza min li min seks kirin, bê daxwaza min li min seks dike, bê daxwaza min li min nivist,
    bê daxwaza min li min kete nav nivînan, bê daxwaza min li min têkilî danî, bê daxwaza min li min cima kir,
    bê daxwaza min min raket, bê daxwaza min min raketin, bê daxwaza min min razan, bê daxwaza min min razaya,
    bê daxwaza min min seks kir, bê daxwaza min min seks kirin, bê daxwaza min min seks dike,
    bê daxwaza min min nivist, bê daxwaza min min kete nav nivînan, bê daxwaza min min têkilî danî,
    bê daxwaza min min cima kir, bêyî dilê min bi min re raket, bêyî dilê min bi min re raketin,
    bêyî dilê min bi min re razan, bêyî dilê min bi min re razaya, bêyî dilê min bi min re seks kir,
    bêyî dilê min bi min re seks kirin, bêyî dilê min bi min re seks dike, bêyî dilê min bi min re nivist,
    bêyî dilê min bi min re kete nav nivînan, bêyî dilê min bi min re têkilî danî, bêyî dilê min bi min re cima kir,
    bêyî dilê min ez raket, bêyî dilê min ez raketin, bêyî dilê min ez razan, bêyî dilê min ez razaya,
    bêyî dilê min ez seks kir, bêyî dilê min ez seks kirin, bêyî dilê min ez seks dike, bêyî dilê min ez nivist,
    bêyî dilê min ez kete nav nivînan, bêyî dilê min ez têkilî danî, bêyî dilê min ez cima kir,
    bêyî dilê min li min raket, bêyî dilê min li min raketin, bêyî dilê min li min razan, bêyî dilê min li min razaya,
    bêyî dilê min li min seks kir, bêyî dilê min li min seks kirin, bêyî dilê min li min seks dike,
    bêyî dilê min li min nivist, bêyî dilê min li min kete nav nivînan, bêyî dilê min li min têkilî danî,
    bêyî dilê min li min cima kir, bêyî dilê min min raket, bêyî dilê min min raketin, bêyî dilê min min razan,
    bêyî dilê min min razaya, bêyî dilê min min seks kir, bêyî dilê min min seks kirin, bêyî dilê min min seks dike,
    bêyî dilê min min nivist, bêyî dilê min min kete nav nivînan, bêyî dilê min min têkilî danî,
    bêyî dilê min min cima kir, bê riza min bi min re raket, bê riza min bi min re raketin,
    bê riza min bi min re razan, bê riza min bi min re razaya, bê riza min bi min re seks kir,
    bê riza min bi min re seks kirin, bê riza min bi min re seks dike, bê riza min bi min re nivist,
    bê riza min bi min re kete nav nivînan, bê riza min bi min re têkilî danî, bê riza min bi min re cima kir,
    bê riza min ez raket, bê riza min ez raketin, bê riza min ez razan, bê riza min ez razaya,
    bê riza min ez seks kir, bê riza min ez seks kirin, bê riza min ez seks dike, bê riza min ez nivist,
    bê riza min ez kete nav nivînan, bê riza min ez têkilî danî, bê riza min ez cima kir, bê riza min li min raket,
    bê riza min li min raketin, bê riza min li min razan, bê riza min li min razaya, bê riza min li min seks kir,
    bê riza min li min seks kirin, bê riza min li min seks dike, bê riza min li min nivist,
    bê riza min li min kete nav nivînan, bê riza min li min têkilî danî, bê riza min li min cima kir,
    bê riza min min raket, bê riza min min raketin, bê riza min min razan, bê riza min min razaya,
    bê riza min min seks kir, bê riza min min seks kirin, bê riza min min seks dike, bê riza min min nivist,
    bê riza min min kete nav nivînan, bê riza min min têkilî danî, bê riza min min cima kir, seks bi zorê kir,
    seks bi zorê kirin, seks bi zorê bi min re, seks bi zor kir, seks bi zor kirin, seks bi zor bi min re,
    cotbûn bi zorê kir, cotbûn bi zorê kirin, cotbûn bi zorê bi min re, cotbûn bi zor kir, cotbûn bi zor kirin,
    cotbûn bi zor bi min re, têkiliya cinsî bi zorê kir, têkiliya cinsî bi zorê kirin,
    têkiliya cinsî bi zorê bi min re, têkiliya cinsî bi zor kir, têkiliya cinsî bi zor kirin,
    têkiliya cinsî bi zor bi min re, ez mecbûr kirim seksê, ez mecbûr kirim seks, ez mecbûr kirim bi wî re,
    ez mecbûr kirim ku seks, ez mecbûr kirim têkiliyê, ez mecbûr kir seksê, ez mecbûr kir seks,
    ez mecbûr kir bi wî re, ez mecbûr kir ku seks, ez mecbûr kir têkiliyê, ez mecbûr kirin seksê,
    ez mecbûr kirin seks, ez mecbûr kirin bi wî re, ez mecbûr kirin ku seks, ez mecbûr kirin têkiliyê,
    min mecbûr kirim seksê, min mecbûr kirim seks, min mecbûr kirim bi wî re, min mecbûr kirim ku seks,
    min mecbûr kirim têkiliyê, min mecbûr kir seksê, min mecbûr kir seks, min mecbûr kir bi wî re,
    min mecbûr kir ku seks, min mecbûr kir têkiliyê, min mecbûr kirin seksê, min mecbûr kirin seks,
    min mecbûr kirin bi wî re, min mecbûr kirin ku seks, min mecbûr kirin têkiliyê, zor da min seks, zor da min seksê,
    zor da min ku ez, zor dan min seks, zor dan min seksê, zor dan min ku ez, zor li min kir seks,
    zor li min kir seksê, zor li min kir ku ez, zor li min kirin seks, zor li min kirin seksê, zor li min kirin ku ez,
    bi zorê da min seks, bi zorê da min seksê, bi zorê da min ku ez, bi zorê dan min seks, bi zorê dan min seksê,
    bi zorê dan min ku ez, bi zorê li min kir seks, bi zorê li min kir seksê, bi zorê li min kir ku ez,
    bi zorê li min kirin seks, bi zorê li min kirin seksê, bi zorê li min kirin ku ez, namûsa min şikand,
    namûsa min birin, namûsa min bir, namûsa min şikandin, namûsa min qirêj kirin, dest avêt min, dest avêtin min,
    dest avêtine min, destê xwe avêt min, destê xwe avêtin min, destê xwe avêtine min, bi min re bêexlaqî kir,
    bi min re bêexlaqî kirin, bi min re bênamûsî kir, bi min re bênamûsî kirin, li min bêexlaqî kir,
    li min bêexlaqî kirin, li min bênamûsî kir, li min bênamûsî kirin, bi komî tecawizî li min, bi komî tecawizî min,
    bi komî destdirêjî li min, bi komî destdirêjî min, bi komî tecawuzî li min, bi komî tecawuzî min,
    taciza zayendî li min, taciza zayendî dîtim, taciza cinsî li min, taciza cinsî dîtim, êrîşa zayendî li min,
    êrîşa zayendî dîtim, êrîşa cinsî li min, êrîşa cinsî dîtim, derman avêtin vexwarina min,
    derman kirin vexwarina min
