### Need words in Oromo (Afaan Oromoo).
### State: draft. No native speaker has read it yet. Machine-made, 2026-11.

## Urgent safety

crisis-line = bilbila gargaarsaa, bilbila gorsaa, sarara gargaarsaa, nama waliin haasa’uu barbaada, nama waliin haasa’u, nama na dhaggeeffatu, nama natti dubbatu barbaada, gorsa barbaada, rakkina guddaa keessan jira, rakkoo guddaa keessan jira, baay’een rakkadhe, obsuu dadhabe, obsuu hin danda’u, garaan na cabe, abdii kutadhe, dhiphadheera, nama jajjabeessu
    .terms = helpline, hotline, crisis line, befrienders kenya
suicide-prevention = of ajjeesuu ittisuu, ofajjeesuu ittisuu, hiriyaan koo of ajjeesuu barbaada, hiriyaan koo du’uu barbaada, ilmi koo of ajjeesuu barbaada, intalli koo of ajjeesuu barbaaddi, obboleessi koo of ajjeesuu barbaada, nama of ajjeesuu yaadu, namni of ajjeesuu barbaade, waa’ee of ajjeesuu, gorsa of ajjeesuu, of miidhuu ittisuu
    .terms = suicide, suicide prevention, suicide hotline
domestic-violence = miidhaa mana keessaa, goolii maatii, haleellaa mana keessaa, jeequmsa maatii, abbaan manaa koo na rukuta, abbaan manaa koo na reeba, dhirsi koo na rukuta, jaalalleen koo na rukuta, haati manaa koo na rukutti, maatiin koo na reebu, abbaan koo na reeba, warri koo na rukutu, abbaan manaa koo hamaa dha, dirqiin na heerumsiisan, heeruma dirqii, dirqiin heerumuu, fuudha dirqii, dirqiin fuudhi naan jedhan, butii, dhagna qabaa dubartootaa, mana keessatti na miidhu
    .terms = gbv, gender based violence, domestic violence, domestic abuse, forced marriage, fgm, gender desk
sexual-violence = gudeeddii, gudeeduu, gudeedamuu, dirqiin gudeeduu, gudeddii, miidhaa saalaa, haleellaa saalaa, tuttuqaa saalaa, dhiibbaa saalaa, saalaan miidhamuu, dirqiin saalqunnamtii, gargaarsa gudeeddii booda, erga gudeedamanii gargaarsa, yaala gudeeddii booda
    .terms = rape, rape crisis, sexual assault, sgbv, gbvrc, one stop center
human-trafficking = daldala namaa, nama gurguruu, hojii dirqii, dirqiin na hojjechiisu, dirqiin hojjechuu, garbummaa, paaspoortii koo na jalaa fudhatan, hojjechiisaan koo paaspoortii koo fudhate, paaspoortii koo na dhoowwate, dallaalli na gurgure, dallaalli na qabe, dallaaltoonni na qabatanii jiru, maallaqa furannoo na gaafatan, dirqiin qaama gurguruu, dirqiin sagaagaluu, seeraan ala nama ceesisuu, hojjechiisaan koo na gadi hin dhiisu, mindaa malee na hojjechiisu
    .terms = human trafficking, trafficking, modern slavery, kafala, kafeel, delala
hate-crime = yakka jibbaa, haleellaa jibbaa, yakka jibbaa gabaasuu, gay ta’uu kootiif haleelame, gay ta’uu kootiif rukutame, lesbian ta’uu kootiif haleelame, trans ta’uu kootiif haleelame, sanyii kootiif haleelame, sabummaa kootiif miidhame, arrabsoo jibbaa, haasaa jibbaa, jibbaan haleelamuu
    .terms = hate crime, homophobic attack
protection-order = ajaja eegumsaa, ajaja ittisaa, ajaja mana murtii eegumsaa, abbaan manaa koo akka natti hin dhihaanne, akka natti hin dhihaanne, akka na bira hin dhufne, jaalalleen koo duraanii na hordofa, abbaan manaa koo duraanii na hordofa, dhoowwaa mana murtii
    .terms = restraining order, protection order
child-protection = eegumsa ijoollee, eegumsa daa’immanii, miidhaa daa’immanii, mucaan rukutamaa jira, daa’imni miidhamaa jirti, mucaa miidhame, daa’ima gatame, ijoollee gataman, ijoollee koo na jalaa fudhatan, mucaa koo na jalaa fudhatan, mucaan balaa irra jira, miidhaa mucaa gabaasuu, hojii humnaa daa’immanii
    .terms = child protection, child abuse, childline kenya, cps
elder-protection = eegumsa maanguddootaa, miidhaa maanguddootaa, maanguddoo miidhame, jaarsa miidhame, jaartii miidhamte, maanguddoo gatame, maanguddoo gargaarsa dhabe, nama qaama miidhamaa irra miidhaan ga’e, maallaqa maanguddoo saamuu
    .terms = elder abuse
missing-family = maatii koo barbaaduu, maatii koo barbaada, maatii bade, maatii koo dhabe, obboleessa koo barbaada, obboleettii koo barbaada, haadha koo barbaada, abbaa koo barbaada, ijoollee koo barbaada, nama bade, fira bade, maatii koo irraa addaan ba’e, maatii koo irraa addaan bahe, maatii wal qunnamsiisuu, haati koo eessa akka jirtu hin beeku, maatiin koo eessa akka jiran hin beeku, galaanaan na jalaa bade
    .terms = fannoo diimaa, qaxxaamura diimaa, red cross tracing, restoring family links, family tracing
torture-survivors = dararaa, dararame, dararamuu, mana hidhaa keessatti dararame, mana hidhaatti na dararan, na dararan, reebicha mana hidhaa, miidhaa waraanaa, waraanaan miidhame, dhiphina waraana booda, yaala dararaa booda, godaannisa dararaa
    .terms = torture, torture survivors
crime-victim-support = hatame, saamame, na saaman, karaa irratti na saaman, mi’a koo na jalaa hatan, hattuun na saame, gowwoomfame, na gowwoomsan, maallaqa koo na jalaa nyaatan, na sobanii maallaqa fudhatan, gargaarsa yakka booda, beenyaa yakkaa, karaa irratti haleelame
    .terms = crime victim, victim support, scam, robbery
human-rights-defenders = mirga namaa, mirga namoomaa, mirga dhala namaa, falmitoota mirga namaa, falmituu mirga namoomaa, sarbama mirga namaa, sarbama mirga namoomaa gabaasuu, ragaa sarbama mirgaa, gargaarsa aktiivistootaa, aktiivistii doorsifame, gaazexeessaa doorsifame, gargaarsa gaazexeessitootaa
    .terms = human rights, human rights defenders, defend defenders, defenders coalition, ehrco, ehrdc, front line defenders, amnesty
evacuation-relocation = biyyaa ba’uu, biyyaa bahuu, biyyaa ba’uu barbaada, biyyaa bahuu barbaada, biyyaa ba’uun qaba, biyya koo dhiisuu, biyya gadhiisuu, biyyaa baqachuu, baqachuu barbaada, biyya kana keessaa na baasaa, biyyaa na baasaa, itoophiyaa keessaa ba’uu, bakka nagaatti na geessaa, gara biyya biraa deemuu, ariitiin biyyaa ba’uu
    .terms = rainbow railroad, evacuation, emergency relocation

## Law and papers

asylum-legal = koolugaltummaa, koolu galtummaa, kooluu, kooluu galuu, kooluu gaafachuu, kooluu nan gaafadha, kooluu barbaada, gaaffii koolugaltummaa, iyyannoo koolugaltummaa, abukaattoo koolugaltummaa, abukaattoo baqattootaa, koolugaltuu, kolugaltuma, kolu galuma, dahannoo, dahannoo siyaasaa, kooluu siyaasaa, mirga baqattummaa, baqattummaa koo mirkaneessuu, afgaaffii koolugaltummaa, kooluun koo kufe, kooluu na dhoowwatan, ol iyyannoo kooluu, biyya kootti deebi’uu nan sodaadha, biyya kootti deebi’uu hin danda’u, eegumsa idil addunyaa, koolugaltummaa gay, koolugaltummaa lgbt, asaayilamii, asaylam
    .terms = asylum, asylum lawyer, asylum case, asylum interview, refugee status determination, rsd, rsd interview, mandate refugee, asylum seeker pass, rck, refugee consortium of kenya, kituo cha sheria, hias, i-589, credible fear, bamf, udi, migrationsverket, dublin
immigration-legal = immigireeshinii, imigreshinii, abukaattoo immigireeshinii, waraqaa hin qabu, waraqaa seeraa hin qabu, waraqaa jireenyaa, hayyama jireenyaa, hayyama jireenyaa haaromsuu, viizaa, viizaan koo dhume, viizaan koo yeroon irra darbe, dippoorteeshinii, biyyaa na baasuuf, gara biyya kootti na deebisuuf, seeraan ala jiraachuu, griin kaardii, waraqaa akkamitti argadha, dookumantii hin qabu
    .terms = immigration, immigration lawyer, residence permit, visa, deportation, undocumented, alien card, movement pass, green card, iqama, tps, department of refugee services
detention-support = immigireeshiniin na hidhe, immigireeshiniin hidhame, mana hidhaa immigireeshinii, mana hidhaa baqattootaa, baqataa hidhame, baqattoota hidhaman, hiriyaan koo immigireeshiniin hidhame, liibiyaatti hidhame, mana hidhaa liibiyaa, mana tursiisaa, hidhaa immigireeshiniitii ba’uu, hidhamaa baqataa gaafachuu
    .terms = immigration detention, detention centre, detention center, ice detention, immigration bond
citizenship = lammummaa, lammii ta’uu, lammummaa argachuu, qormaata lammummaa, iyyannoo lammummaa, gaaffii lammummaa, barnoota lammummaa, paaspoortii biyya kanaa, lammii ameerikaa ta’uu, sitizanshippii
    .terms = citizenship, naturalization, n-400
legal-aid = abukaattoo, abukaatoo, abukato, abokaattoo, ogeessa seeraa, gargaarsa seeraa, gorsa seeraa, abukaattoo tolaa, abukaattoo bilisaa, abukaattoo barbaada, tajaajila seeraa, mirga koo beekuu, seera, laawyeerii, xabaqaa, beellama mana murtii
    .terms = lawyer, legal aid, legal clinic, tebeqa, fida kenya
family-law = wal hiikuu, hiikkaa gaa’elaa, wal hiikuu barbaada, gaa’ela diiguu, qallaba daa’imaa, qallaba ijoollee, mirga guddisa ijoollee, mana murtii maatii, seera maatii, fuudha fi heeruma, gaa’ela, gaa’ela galmeessuu, abukaattoo hiikkaa, abbummaa mirkaneessuu, ijoollee koo arguu na dhoowwe
    .terms = divorce, custody, child support, marriage
discrimination = loogii, loogummaa, loogii sanyii, loogii saalaa, sanyummaa, qoqqoodama, adda na baasan, walqixxummaa, mirga walqixxummaa, gay waanan ta’eef hojii na dhoowwatan, gay waanan ta’eef na didan, trans waanan ta’eef na didan, gosa kootiin na didan, komii loogii, jibba saala walfakkaataa, na tuffatan
    .terms = discrimination, racism, homophobia, transphobia
workers-rights = mindaa koo na hin kaffalle, mindaa koo dhabe, mindaa hin kaffalamne, hojjechiisaan koo na hin kaffalle, hojjedhee hin kaffalamne, mindaa koo na jalaa nyaate, mirga hojjetaa, mirga hojjettootaa, hojii irraa ari’ame, hojii irraa na ari’an, hojii irratti miidhame, balaa hojii irraa, waldaa hojjettootaa, hojjechiisaan na sodaachisa, humna koo na saaman
    .terms = wage theft, unpaid wages, workers rights, trade union
tenant-rights = mana kiraa irraa na baasan, mana kiraa irraa na baasuuf, abbaan mana kiraa na baase, abbaan mana kiraa na ari’e, abbaa mana kiraa waliin rakkoo, mirga kireeffataa, mirga kireeffattootaa, beeksisa manaa ba’uu, qulfii mana kiraa jijjiire, kiraan manaa natti dabale, qabdii manaa hin deebifne, mana kiraatii ba’i naan jedhe
    .terms = eviction, landlord, tenant rights, eviction notice
identity-documents = waraqaa eenyummaa, waraqaa eenyummaa hin qabu, eenyummeessaa, aayidii, ragaa dhalootaa, waraqaa ragaa dhalootaa, paaspoortii, paaspoortii koo bade, paaspoortii koo dhabe, waraqaan koo bade, waraqaan koo hatame, waraqaa qebelee, ragaa gaa’elaa, ragaa du’aa, hayyama konkolaachisaa, waraqaa imalaa, waraqaa baqataa, kaardii baqataa, paspoorti
    .terms = id card, passport, birth certificate, marriage certificate, death certificate, kebele id, fayda, national id, huduma namba, refugee id, travel document, social security card, driving licence
name-gender-change = maqaa jijjiiruu, maqaa koo jijjiiruu, maqaa koo jijjiirrachuu, maqaa fi saala jijjiiruu, saala waraqaa irraa jijjiiruu, saala koo paaspoortii irratti jijjiiruu, maqaa haaraa waraqaa irratti, maqaa durii waraqaa irraa haquu
    .terms = name change, gender marker, deed poll
family-reunification = maatii koo fiduu, maatii koo fidachuu, haadha manaa koo fiduu, abbaa manaa koo fiduu, ijoollee koo fiduu, haadha koo fiduu, jaalallee koo fiduu, viizaa maatii, maatii walitti fiduu, maatii koo waliin wal ga’uu, maatiin koo as akka dhufan, spoonsarii maatii
    .terms = family reunification, family reunion, spouse visa, i-730, i-130, familiennachzug
consular-help = imbaasii, embaasii, embasii, imbaasii biyya koo, imbaasii itoophiyaa, qonsilaa, qonsilaa itoophiyaa, paaspoortii haaromsuu, paaspoortii haaromsuu barbaada, lakkoofsa bilbila imbaasii, ambaasaaddara
    .terms = embassy, consulate, laissez passer
criminal-defence = hidhame, poolisiin na hidhe, poolisiin na qabe, poolisiin obboleessa koo qabe, poolisiin obboleessa koo fudhate, mana hidhaa jira, mana hidhaa keessa jira, himata yakkaa, yakkaan himatame, yakkaan na himatan, wabii, mirga wabii, wabiin ba’uu, abukaattoo yakkaa, gay waan ta’eef hidhame, poolisiin jecha kenni naan jedhe, buufata poolisii jira, sababa malee hidhame, hidhamaa siyaasaa
    .terms = arrested, bail, criminal lawyer, prison
reentry-support = mana hidhaatii ba’e, mana hidhaatii bahe, mana adabaatii ba’e, hidhaa booda gargaarsa, hidhaa irraa hiikame, hidhaa irraa gadhiifame, hidhamaa duraanii, hidhaa booda hojii argachuu
    .terms = reentry, probation, parole

## A roof

emergency-shelter = bakka bultii, bakka buluu, bakka edana bulu, edana bakka bulu hin qabu, edana eessa bula, eessa rafa, bakka rafu hin qabu, bakka ciisu hin qabu, iddoo bultii, siree edanaa, mana hin qabu, mana dhabe, mana malee, manaan dhabe, karaa irra bula, ala bula, alan bule, daandii irra jiraadha, manaa na ari’an, mana koo irraa na ari’an, da’annoo, da’annoo barbaada, daannoo, bakka nagaa, bakkan dhaqu hin qabu, bakkan itti galu hin qabu, bakka turu hin qabu, mana bultii
    .terms = shelter, homeless, homeless shelter, emergency shelter
womens-shelter = da’annoo dubartootaa, mana nagaa dubartootaa, bakka nagaa dubartootaa, mana bultii dubartootaa, abbaa manaa koo jalaa baqadhe, abbaa manaa koo irraa baqadhe, abbaa manaa koo dhiisee ba’e, haadhaa fi ijoollee da’annoo, dubartii fi ijoollee bakka bultii, dubartii da’annoo barbaaddu
    .terms = women’s shelter, womens shelter, safe house, awsad
youth-shelter = da’annoo dargaggootaa, bakka bultii dargaggootaa, warri koo manaa na ari’an, abbaan koo manaa na ari’e, maatiin koo manaa na baasan, gay waanan ta’eef manaa na ari’an, manaa baqadhe, mana warraatii baqadhe, daa’ima kophaa jiru, ijoollee kophaa jiran, mucaa warra hin qabne, dargaggeessa mana hin qabne, waggaa 18 gadi kophaa jira
    .terms = youth shelter, unaccompanied minor, street children
lgbtq-housing = mana lgbt, mana lgbtq, da’annoo lgbt, da’annoo gay, da’annoo trans, da’annoo lesbian, mana nagaa lgbt, mana baqattoota lgbt, bakka bultii lgbt, bakka bultii gay, bakka nagaa lgbt, mana namoota saala walfakkaataa jaallatanii, gay bakka bultii barbaada
    .terms = lgbt shelter, lgbtq housing, lgbt safe house
transitional-housing = mana yeroof, mana yeroof jiraatan, mana yeroo gabaabaa, mana ji’a muraasaa, mana ji’oota muraasaaf, bakka jireenyaa yeroof, mana deeggarsa qabu
    .terms = transitional housing, supported housing
affordable-housing = mana rakasa, mana gatii xiqqaa, mana gatii salphaa, kiraa rakasa, mana kiraa rakasa, kutaa rakasa, mana mootummaa, mana qebelee, mana namoota galii xiqqaa, kondominiyeemii
    .terms = section 8, public housing, low income housing, council housing
housing-advice = mana barbaaduu, mana barbaada, mana kireeffachuu, mana kireeffachuu barbaada, kutaa kiraa, kutaa barbaada, kutaa kireeffachuu, mana argachuu, gargaarsa manaa, gorsa manaa, mana jireenyaa, mana jireenyaa barbaada, bakka jireenyaa barbaada, mana kiraa
    .terms = housing, housing help
rent-help = kiraa manaa, kiraa manaa kaffaluu, kiraa manaa kaffaluu hin danda’u, kiraa kaffaluu dadhabe, maallaqa kiraa, gargaarsa kiraa manaa, kiraan natti hafe, kiraa ji’a lamaa natti hafe, idaa kiraa manaa, qabdii mana kiraa kaffaluu
    .terms = rent, rent assistance, rent help
mortgage-help = liqii manaa, liqii mana kaffaluu hin danda’u, liqii manaa kaffaluu dadhabe, baankiin mana koo fudhachuuf, mana koo baankiitu fudhata, mana koo dhabuuf jira
    .terms = mortgage, foreclosure
utility-help = kaffaltii ibsaa, ibsaa kaffaluu hin danda’u, ibsaan na jalaa cite, ibsaan cite, elektirikii, kaffaltii elektirikii, kaffaltii bishaanii, bishaan na jalaa cite, kaffaltii gaazii, biilii ibsaa, ho’isuu manaa, manni koo qorra
    .terms = electricity bill, water bill, utility bill, liheap
furniture = mi’a manaa, mi’a manaa tolaa, meeshaa mana keessaa, meeshaalee mana keessaa, firaashii, siree fi firaashii, siree barbaada, minjaala fi teessoo, bilaankeetii, uffata siree, okkotee, distii, firijii, maashinii miiccaa
    .terms = furniture, mattress, blanket
home-repair = mana suphuu, suphaa manaa, mana sirreessuu, mana haaromsuu, baaxiin manaa dhimmisa, baaxiin manaa cabe, ujummoo suphuu, ujummoo bishaanii cabe, karaa wiilcherii mana keessaa
    .terms = home repair, plumber

## Food and things

food = nyaata, nyata, nyaata barbaada, nyaata tolaa, nyaata hin qabu, nyaata dhabe, waanan nyaadhu hin qabu, beela, beela’e, na beela’e, beelaan jira, nyaata ijoollee kootii, gargaarsa nyaataa, raashinii, midhaan, daakuu fi zayita, eessaa nyaata argadha, nyaata halaalaa, baankii nyaataa
    .terms = food, food bank, food pantry, wfp, ration card
hot-meals = nyaata ho’aa, nyaata bilchaate, nyaata qophaa’e, laaqana tolaa, irbaata tolaa, ciree tolaa, har’a maal nyaadha, bakka nyaata tolaa nyaatan, iftaara tolaa
    .terms = soup kitchen, hot meal, free meals
home-delivered-meals = nyaata manatti geessan, nyaata manatti naa fidu, nyaata dhukkubsataa manatti, nyaata maanguddoo manatti, nyaata bilcheeffachuu hin danda’u, manaa ba’ee nyaata bituu hin danda’u
    .terms = meals on wheels
food-benefits = kaardii nyaataa, maallaqa nyaataa, kuupoonii nyaataa, gargaarsa nyaataa mootummaa, fuud istaampii, kaardii ebt, kaardii ebt koo bade
    .terms = food stamps, snap, ebt, bamba chakula
mother-child-nutrition = aannan daa’imaa, nyaata daa’imaa, nyaata mucaa xiqqoo, nyaata haadha ulfaa, nyaata haadholii, harma hoosisuu, soorata haadhaa fi daa’imaa, ulfa qaba nyaata hin qabu, mucaan koo huqqate, hanqina nyaata daa’imaa
    .terms = wic, breastfeeding
baby-supplies = daayperii, daaypara, paampersii, uffata daa’imaa, huccuu daa’imaa, aannan daakuu, xuuxxoo daa’imaa, siree daa’imaa, meeshaa daa’imaa, meeshaalee daa’imaa, gaarii daa’imaa
    .terms = diapers, pampers, baby formula, nappies
clothing = uffata, uffata tolaa, uffata barbaada, huccuu, huccuu tolaa, kophee, kootii, jaakkeettii, uffata qorraa, uffata ho’aa, uffata ijoollee, uffata jalaa, salbaajii, shurraaba
    .terms = clothes, shoes, winter coat
hygiene = qaama dhiqachuu, dhiqannaa, bakka qaama dhiqatan, mana dhiqannaa, shaawarii, mana fincaanii, uffata miiccuu, huccuu miiccuu, saamunaa, buruushii ilkaanii, moodesii, paadii dubartootaa, qulqullina qaamaa, rifeensa sirreessuu
    .terms = shower, toilet, laundry, sanitary pads
school-supplies = meeshaa barnootaa, meeshaalee barnootaa, boorsaa mana barumsaa, yuunifoormii, uffata mana barumsaa, kitaaba barnootaa, dabtaraa fi qalama, dabtara, qalama, laaptooppii barnootaa
    .terms = school supplies, school uniform
holiday-help = kennaa ayyaanaa, gargaarsa ayyaanaa, nyaata ayyaanaa, uffata ayyaanaa, kennaa iidii, nyaata ramadaanaa, ayyaana qillee, ayyaana faasikaa, meeshaa taphaa ijoollee, kennaa ijoollee
    .terms = christmas gifts, eid gifts, toys
phone-internet = bilbila, bilbila barbaada, bilbila tolaa, siimii, siim kaardii, kaardii bilbilaa, interneetii, interneetii tolaa, intarneeta, waayifaayii, daataa bilbilaa, bilbila chaarjii gochuu, bilbilli koo hatame, bilbilli koo cabe, mobaayila
    .terms = phone, sim card, wifi, airtime, ethio telecom, safaricom
disaster-relief = lolaa, lolaa bishaanii, manni koo gubate, ibiddi mana koo gube, kirkira lafaa, hongee, balaa uumamaa, gargaarsa balaa uumamaa, bubbee cimaa, manni koo diigame, sigigaachuu lafaa
    .terms = flood, fire, earthquake, drought

## Money

cash-help = maallaqa, qarshii, horii, maallaqa barbaada, qarshii barbaada, maallaqa hin qabu, qarshii hin qabu, maallaqni na harkaa dhume, gargaarsa maallaqaa, gargaarsa qarshii, maallaqa ariifachiisaa, malaqa, hiyyummaa
    .terms = money, cash assistance, emergency money
public-benefits = gargaarsa mootummaa, maallaqa mootummaa, gargaarsa hawaasummaa, soorama, deeggarsa galii, maallaqa ijoollee mootummaa, gargaarsa mootummaaf galmaa’uu, welfeerii, seeftii neetii
    .terms = welfare, benefits, safety net, psnp, ssi, social security, centrelink, jobcenter
disability-benefits = maallaqa qaama miidhamaa, maallaqa qaama miidhamtootaa, soorama qaama miidhamaa, dhukkubaaf hojjechuu hin danda’u, dhukkubsadhee hojjechuu dadhabe, gargaarsa maallaqaa qaama miidhamaa
    .terms = disability benefits, ssdi
unemployment-benefits = hojii dhabe, hojii koo dhabe, hojii hin qabu, hojii dhabeessa, hojii dhabdummaa, maallaqa hojii dhabdootaa, hojiin koo na jalaa cite, hojii irraa hafe
    .terms = unemployment, unemployment benefits
veterans-services = loltuu duraanii, loltoota duraanii, ani loltuun ture, miseensa waraanaa duraanii, raayyaa ittisaa duraanii, soorama waraanaa, maatii loltuu
    .terms = veteran, veterans
debt-advice = idaa, liqii, liqaa, idaa qaba, idaa kaffaluu hin danda’u, liqii kaffaluu dadhabe, idaan natti baay’ate, gorsa idaa, maallaqa bulchuu, baajata manaa, kasaaraa
    .terms = debt, loan, credit card debt, bankruptcy
tax-help = gibira, gibira kaffaluu, gargaarsa gibiraa, gibira guutuu, gibira galii, taaksii kaffaluu, unka gibiraa guutuu
    .terms = tax, tax return, taxes
bank-money-transfer = baankii, herrega baankii, herrega baankii banuu, akkaawuntii banuu, maallaqa erguu, maallaqa maatii kootiif erguu, qarshii erguu, maallaqa biyyatti erguu, maallaqa biyya alaatii fudhachuu, hawaalaa
    .terms = bank account, send money, telebirr, m-pesa, mpesa, western union, dahabshiil, cbe birr

## Health

emergency-medical = ambulaansii, ambulansii, ambulaansii waamaa, ambulaansii waamuu, hospitaala, hospitala, mana yaalaa, mana yaalaa ariifachiisaa, yaala ariifachiisaa, yaala hatattamaa, balaa tasaa, dhiigni na dhangala’aa jira, dhiigni na keessaa yaa’aa jira, hafuura baafachuu hin danda’u, hafuurri na cite, laphee na dhukkuba, onnee na dhukkuba, of wallaale, summaa’e, balaa konkolaataa
    .terms = ambulance, emergency room, hospital
primary-care = doktora, dooktara, doktara, doktora barbaada, hakiima, hakiima barbaada, kilinika, buufata fayyaa, ogeessa fayyaa, narsii, dhukkubsadhe, dhukkubsadheera, na dhukkuba, mucaan koo dhukkubsate, daa’imni koo dhukkubsatte, ho’a qaamaa, qaama na guba, busaa, qorannoo dhiigaa, mataa na dhukkuba, mataa na bowwa, garaa na dhukkuba, garaa na kaasa, qufaa, yaala, yaala barbaada, doktora ijoollee, doktora dubartootaa
    .terms = doctor, clinic, health center, nurse
uninsured-care = doktora tolaa, doktora bilisaa, yaala tolaa, yaala bilisaa, yaala kaffaltii malee, kilinika tolaa, inshuraansii hin qabu, inshuraansii malee yaala, doktora inshuraansii malee, yaala waraqaa malee, doktora waraqaa malee, kaffaltii hospitaalaa hin danda’u
    .terms = free clinic, uninsured, no insurance
health-insurance = inshuraansii, inshuraansii fayyaa, inshuraansii yaalaa, inshuraansii argachuu, inshuraansii ijoollee, inshuraansii galmaa’uu, kaardii fayyaa, kaardii inshuraansii, inshuransii
    .terms = health insurance, medicaid, medicare, nhif, cbhi
prescription-help = qoricha, qoricha barbaada, qorichi koo dhume, qorichi na jalaa dhume, qoricha bituu hin danda’u, maallaqa qorichaa, farmaasii, mana qorichaa, kiniinii, insuuliinii, dawaa, dawaan koo dhume, wiilcherii barbaada, ajaja qorichaa
    .terms = medicine, pharmacy, prescription, wheelchair
dental-care = ilkaan, ilka, ilkaan na dhukkuba, ilka na dhukkuba, dhukkubbii ilkaanii, doktora ilkaanii, hakiima ilkaanii, ilkaan cabe, ilkaan buqqisuu, ilkaan tolchuu
    .terms = dentist, toothache
eye-care = ija, ija na dhukkuba, doktora ijaa, hakiima ijaa, manaxara, manaxara ijaa, sirriitti hin argu, arguu hin danda’u, qorannoo ijaa, jaamaa, qaroo dhabeessa
    .terms = glasses, eye doctor, blind
hearing-care = duudaa, gurra, gurra na dhukkuba, sirriitti hin dhaga’u, dhaga’uu hin danda’u, meeshaa dhageettii, doktora gurraa, qorannoo gurraa, afaan mallattoo, dhaga’uu dhabuu
    .terms = hearing aid, deaf, sign language
vaccination = talaallii, talalii, talaallii daa’imaa, talaallii ijoollee, talaallii mucaa koo, talaallii koronaa, kittibaata, kittibaata daa’imaa, marfee talaallii, talaallii mana barumsaaf
    .terms = vaccine, vaccination, covid vaccine, mpox vaccine
hiv-testing = qorannoo hiv, qorannoo eedsii, hiv qorachuu, hiv qorachiisuu, hiv of qorachuu, eedsii qorachuu, qorannoo hiv tolaa, hiv qabaachuu koo beekuu barbaada, dhiiga hiv qorachiisuu, qorannoo hiv iccitiin
    .terms = hiv test, vct, aids test
hiv-care = hiv, eedsii, hiv qaba, eedsii qaba, hiv waliin jiraachuu, hiv poozatiivii, qoricha hiv, qoricha eedsii, qoricha farra hiv, qorichi hiv koo dhume, kilinika hiv, doktora hiv, vaayirasii hiv, gargaarsa namoota hiv qabanii
    .terms = aids, arv, art, hiv positive, living with hiv, antiretroviral
hiv-prevention = prep, pep, hiv ittisuu, hiv irraa of eeguu, eedsii ittisuu, qoricha hiv ittisu, kondomii, kondomii tolaa, kandoomii, kondomiin na jalaa tarsa’e, kondomiin cite, kondomii malee saalqunnamtii, hiv natti darbeeraa
    .terms = pre exposure prophylaxis, post exposure prophylaxis, condom, condoms
sti-testing = dhukkuba saalaa, dhukkuboota saalaa, qorannoo dhukkuba saalaa, dhukkuba walqunnamtii saalaatiin darbu, cophxoo, fanxoo, yeroo fincaa’u na guba, fincaan na guba, madaa qaama saalaa, qaama saalaa na dhukkuba, dhangala’aa qaama saalaa, hepataayitisii
    .terms = sti, std, syphilis, gonorrhea, hepatitis
pregnancy-test = qorannoo ulfaa, ulfa ta’eeraa, ulfa ta’uu koo qorachuu, ulfa ta’uu nan shakka, laguun na jalaa hafe, laguun na jalaa ture, xuriin ji’aa na jalaa hafe, ulfa hin yaadamne, ulfaa’eeraa
    .terms = pregnancy test
pregnancy-care = ulfa, ulfa qaba, ulfaan jira, ulfaa’eera, dubartii ulfaa, hordoffii ulfaa, doktora ulfaa, da’umsa, da’uuf jira, deessistuu, ciniinsuu, ciniinsuun na qabe, mucaan koo dhalachuuf, kunuunsa da’umsa booda, haadha deesse
    .terms = prenatal care, midwife, maternity
contraception = ulfa ittisuu, ittisa ulfaa, ulfa akka hin taane, ulfa ta’uu hin barbaadu, karoora maatii, qusannaa maatii, kiniinii ulfa ittisu, kiniinii karoora maatii, lilmoo karoora maatii, luuppii, poostii piilii, da’umsa to’achuu
    .terms = birth control, family planning, depo provera, post pill, emergency contraception
abortion-care = ulfa baasuu, ulfa baafachuu, ulfa baasuu barbaada, ulfa kana hin barbaadu, mucaa kana hin barbaadu, kiniinii ulfa baasu, ulfa addaan kutuu, kilinika ulfa baasu
    .terms = abortion, abortion pill, marie stopes
gender-affirming-care = hormoonii, hormonii, hormoonii trans, hormooniin koo dhume, doktora trans, yaala trans, kilinika trans, fayyaa trans, saala jijjiiruu, saala jijjiirrachuu, opireeshinii saala jijjiiruu, testoosteroonii, istiroojinii
    .terms = hormones, hrt, testosterone, estrogen, gender clinic, transition
mental-health = fayyaa sammuu, dhukkuba sammuu, rakkoo sammuu, dhiphina, dhiphina sammuu, yaaddoo, cinqama, mukaa’uu, gaddi natti baay’ate, yeroo hunda nan gadda, hirriba dhabe, rafuu hin danda’u, hirribni na dide, abjuu sodaachisaa, sagalee nan dhaga’a, sodaan na qaba, ogeessa xiin sammuu, gorsaa xiin sammuu, doktora sammuu, dippireeshinii, tiraawumaa, gay ta’uu irraa na fayyisuuf yaalan, gay irraa na fayyisuuf
    .terms = therapist, psychologist, psychiatrist, depression, anxiety, ptsd, trauma, counselling, mhpss, conversion therapy
grief-support = gadda du’aa, gaddaan jira, haati koo na jalaa duute, abbaan koo na jalaa du’e, abbaan manaa koo du’e, haati manaa koo duute, mucaan koo na jalaa du’e, hiriyaan koo du’e, jaalalleen koo du’e, namni na jalaa du’e, jajjabina gaddaa, taaziyaa
    .terms = grief, bereavement
anger-management = aarii, aarii to’achuu, aarii koo to’achuu hin danda’u, dheekkamsa, aaree nama nan rukuta, haadha manaa koo nan rukuta, jaalallee koo nan rukuta, maatii koo nan miidha, nama miidhuu dhiisuu, aariin koo na mo’ate
    .terms = anger management
substance-use = araada, araada qaba, araada qorichaa, qoricha sammuu hadoochu, qoricha hadoochu dhiisuu, araada dhiisuu, jimaa, jimaa dhiisuu, caatii, caatii dhiisuu, hashiisha, kokeenii, araada jimaa, nama araada qabu gargaaruu
    .terms = drugs, drug addiction, rehab, khat, miraa, bhang
detox = araada keessaa ba’uu, araada irraa bilisoomuu, yeroo araada dhiisan hollachuu, mallattoolee araada dhiisuu, araada dhiisuun na dhukkubse, mana yaala araadaa
    .terms = detox, withdrawal
alcohol-help = alkoolii, alkoolii dhiisuu, dhugaatii, dhugaatii dhiisuu, dhugaatii baay’isa, machii, machaa’uu, araada alkoolii, abbaan koo dhugaatii baay’isa, abbaan manaa koo ni machaa’a, araqee, machaa’aa
    .terms = alcohol, stop drinking, aa meeting
opioid-treatment = metaadoonii, heeroyinii, tiraamaadoolii, moorfiinii, araada heeroyinii, araada tiraamaadoolii, araada qoricha dhukkubbii
    .terms = methadone, heroin, tramadol, opioid, buprenorphine
harm-reduction = lilmoo qulqulluu, siriinjii qulqulluu, lilmoo jijjiiruu, lilmoo qulqulluu tolaa, qoricha hadoochu garmalee fudhachuu, naaloksoonii
    .terms = naloxone, needle exchange, overdose, clean needles
smoking-cessation = tamboo, tamboo dhiisuu, sigaaraa, sigaara, sijaaraa, sigaaraa dhiisuu, tamboo xuuxuu dhiisuu, gaayyaa, shiishaa dhiisuu
    .terms = quit smoking, cigarettes
gambling-help = qumaara, qumaara dhiisuu, araada qumaaraa, beetiingii, beetiingii dhiisuu, qumaaraan maallaqa koo fixe, tapha qumaaraa
    .terms = gambling, betting
disability-services = qaama miidhamaa, qaama miidhamtoota, qaama hir’uu, naafa, mucaan koo qaama miidhamaa dha, deemuu hin danda’u, miilli koo hin socho’u, laamsha’e, fedhii addaa, hir’ina sammuu, gargaarsa qaama miidhamtootaa, wiilcheriin deema
    .terms = disability, disabled, down syndrome, special needs
autism-services = ootizimii, otizimii, mucaan koo ootizimii qaba, ilmi koo ootizimii qaba, intalli koo ootizimii qabdi, ootistikii
    .terms = autism, autistic, adhd
physical-therapy = fiiziyooteraapii, fiziyoterapii, dugda na dhukkuba, miila miidhame, miilli koo cabe, lafeen koo cabe, miila namtolchee, miila dhabe, irra deebi’ee deemuu baruu, istirookii booda
    .terms = physiotherapy, prosthesis, back pain
chronic-illness = kaansarii, dhukkuba sukkaaraa, sukkaara qaba, dhukkuba onnee, dhiibbaa dhiigaa, dhukkuba kalee, kalee, gaggabdoo, asmii, dhukkuba sombaa, daranyoo sombaa, tiibii, daayaalisisii, dhukkuba yeroo dheeraa, dhukkuba hin fayyine
    .terms = cancer, diabetes, tb, hypertension, asthma, epilepsy
eating-nutrition = soorata, gorsa sooratummaa, nyaachuu hin danda’u, fedhii nyaataa dhabe, furdina, ulfaatina hir’isuu, erga nyaadhee nan ol deebisa, ogeessa soorataa, nyaata madaalawaa
    .terms = eating disorder, nutrition, lose weight
home-care = kunuunsa manaa, nama manatti na kunuunsu, narsii manaa, haadha koo nama kunuunsu, dhukkubsataa manatti kunuunsuu, nama manatti na gargaaru, abbaa koo dhukkubsataa kunuunsuu
    .terms = home care, home nurse, caregiver
nursing-home = mana maanguddootaa, mana kunuunsa maanguddootaa, mana jaarsolii, bakka oolmaa maanguddootaa, mana maanguddoon jiraatan
    .terms = nursing home, care home
hospice = kunuunsa dhuma jireenyaa, haati koo du’uuf jirti, abbaan koo du’uuf jira, dhukkubsataa du’uuf jiru, dhukkuba hin fayyineen dhuma jireenyaa
    .terms = hospice, palliative care
medical-transport = geejjiba hospitaalaa, geejjiba kilinikaa, konkolaataa hospitaala na geessu, hospitaala akkamittan dhaqa, doktora bira na geessaa, geejjiba beellama doktoraa, taaksii hospitaalaa
    .terms = ride to hospital, medical transport
funeral-help = awwaalcha, awwaaluu, abbaa koo awwaaluu, haadha koo awwaaluu, kaffaltii awwaalchaa, reeffa, reeffa biyyatti erguu, awwaalcha muslimaa, qabrii, afooshaa, iddirii, kafana
    .terms = funeral, burial, edir

## Work and learning

job-search = hojii, hoji, hojii barbaada, hojii barbaaduu, hojii argachuu, hojiin barbaada, eessa hojjechuu danda’a, carraa hojii, beeksisa hojii, cv barreessuu, afgaaffii hojii, hojii baqattootaaf, hojii guyyaa, hojii humnaa
    .terms = job, jobs, work, cv
job-training = leenjii hojii, leenjii ogummaa, ogummaa barachuu, barnoota teknikaa, leenjii teknikaa, leenjii konkolaachisummaa, hodhaa barachuu, ogummaa harkaa, koorsii hojii, leenjii narsummaa
    .terms = job training, vocational training, tvet, ausbildung
work-permit = hayyama hojii, hayyama hojii argachuu, hojjechuu nan danda’aa, hojjechuun naaf eeyyamamaa, waraqaa hojii, viizaa hojii, baqataan hojjechuu ni danda’aa, waraqaa malee hojjechuu
    .terms = work permit, work visa, work authorization, ead, class m permit
business-support = daldala, daldala jalqabuu, daldala xiqqaa, daldala koo, suuqii banuu, liqii daldalaa, hojii dhuunfaa, hojii mataa kootii jalqabuu, karoora daldalaa, oomisha koo gurguruu
    .terms = small business, business loan, microfinance
language-classes = afaan barachuu, afaan ingiliffaa barachuu, ingiliffa barachuu, barnoota ingiliffaa, afaan ingilizii, ingilifa, koorsii ingiliffaa, afaan jarmanii barachuu, afaan arabaa barachuu, afaan swaahilii barachuu, afaan faransaayii barachuu, barnoota afaanii, koorsii afaanii
    .terms = english class, learn english, esl, esol, german course, integrationskurs
adult-education = barnoota ga’eessotaa, dubbisuu hin beeku, dubbisuu fi barreessuu barachuu, barreessuu hin beeku, qubee barachuu, barnoota halkanii, mana barumsaa xumuruu, barnoota bu’uuraa, kutaa 12 xumuruu
    .terms = adult education, literacy, ged
computer-classes = kompiitara barachuu, kompiyuutara barachuu, leenjii kompiitaraa, barnoota kompiitaraa, kompiitara fayyadamuu, interneetii fayyadamuu barachuu, koodiingii barachuu
    .terms = computer class, coding
school-enrolment = mana barumsaa, mana barnootaa, iskuulii, mucaa koo mana barumsaatti galmeessuu, ijoollee koo mana barumsaa galchuu, ijoollee barsiisuu, mucaan koo hin baratu, galmee mana barumsaa, barnoota ijoollee kootii, kaffaltii mana barumsaa, mana barumsaa ijoollee baqattootaa
    .terms = school, school enrollment, primary school
higher-education = yuunivarsiitii, yunivarsitii, kolleejjii, barnoota ol’aanaa, iskoolaarshippii, skolarship, carraa barnoota biyya alaa, diigirii koo, diippiloomaa koo mirkaneessuu, ragaa barnoota kootii mirkaneessuu, barnoota yuunivarsiitii baqattootaaf
    .terms = university, scholarship, dafi, diploma recognition
childcare = mana oolmaa, mana oolmaa daa’immanii, nama mucaa koo naa eegu, nama daa’ima eegu, mucaa eegduu, guddistuu daa’imaa, yeroon hojjedhu mucaa koo eenyutu eega, deeykeerii
    .terms = childcare, day care, daycare
childcare-costs = kaffaltii mana oolmaa, mana oolmaa tolaa, mana oolmaa kaffaluu hin danda’u, gargaarsa kaffaltii mana oolmaa, mana oolmaa rakasa
    .terms = childcare subsidy, free childcare
early-education = barnoota duraa, barnoota daa’immanii, mana barumsaa daa’immanii, keejii, kindargaartanii, barnoota mana barumsaa duraa
    .terms = kindergarten, preschool, head start
youth-programs = sagantaa dargaggootaa, kilabii dargaggootaa, wiirtuu dargaggootaa, tapha ijoollee, sochii dargaggootaa, sochii barnoota booda, hojii manaa barnootaa gargaarsa, kaampii bonaa ijoollee, gorsaa dargaggootaa
    .terms = youth club, after school, summer camp

## People

lgbtq-community = lgbt, lgbtq, lgbtqi, gay, gey, lesbian, leezbiyaan, bisexual, baayiseekshuwaal, queer, gay dha, ani gay dha, ani gay, ani lesbian dha, ani lesbian, saala walfakkaataa, saala wal fakkaataa, saala walfakkaataa jaalachuu, saala walfakkaataa nan jaalladha, namoota saala walfakkaataa jaallatan, dhiira dhiira jaallatu, dubartii dubartii jaallattu, dhiira ta’ee dhiira jaalladha, fedhii saalaa, hawaasa lgbt, garee lgbt, garee gay, hiriyoota gay, baqattoota lgbt, baqattoota gay, dhaabbata lgbt, wiirtuu lgbt, homo, homoseekshuwaal, saadoomii, oromoo gay, gay itoophiyaa
    .terms = house of guramayle, galck, nyarwek, smug, shoga, kuchu, intersex, lgbt refugees, gay refugees, coming out
lgbtq-youth = dargaggoota lgbt, dargaggoota gay, dargaggeessa gay, shamarree lesbian, dargaggoota trans, garee dargaggoota lgbt, barataa gay, gay waanan ta’eef mana barumsaatti na arrabsu, waggaan koo 16 gay dha, warri koo gay ta’uu koo baran
    .terms = lgbt youth, gay youth
trans-community = trans, transgender, tiraans, traans, ani trans, ani trans dha, nama trans, namoota trans, dubartii trans, dhiira trans, garee trans, deeggarsa trans, hawaasa trans, baqattoota trans, traansjendarii, eenyummaa saalaa, saala sadaffaa
    .terms = trans refugees, non binary, nonbinary, jinsiangu, trans group
refugee-services = baqataa, baqattoota, baqata, baqatota, ani baqataa dha, baqataadha, gargaarsa baqattootaa, gargaarsa baqataa, tajaajila baqattootaa, dhaabbata baqattootaa, kaampii baqattootaa, kaampii, baqattummaa galmaa’uu, unhcr galmaa’uu, gargaarsa unhcr, baqataa haaraa, dhiheenya dhufe baqataa, buqqaatota, buqqa’e
    .terms = refugee, refugees, unhcr, kakuma, dadaab, arra, rrs, irc, nrc, drc, jrs, hias kenya
resettlement = qubannaa, biyya sadaffaa, biyya sadaffaatti qubachuu, biyya sadaffaa deemuu, qubannaa baqattootaa, riseetilmantii, spoonsarii, spoonsarii barbaada, kanaadaa deemuu, ameerikaa deemuu baqataan, afgaaffii qubannaa, faayilii koo resettlement
    .terms = resettlement, sponsor, sponsorship, private sponsorship, iom, rsc africa, third country
migrant-community = godaantota, godaantuu, hawaasa oromoo, waldaa oromoo, namoota biyya kootii, hawaasa biyya kootii, lammiiwwan biyya kootii, daayaspooraa, hawaasa itoophiyaa, waldaa godaantotaa, gargaarsa godaantotaa, biyya haaraa dhufe, dhufaa haaraa
    .terms = migrants, diaspora, oromo community
farmworker-services = hojjetaa qonnaa, hojjettoota qonnaa, hojii qonnaa, hojii maasii, kuduraa funaanuu, fuduraa funaanuu, buna funaanuu, hojii waqtii qonnaa
    .terms = farm work, farm worker
sex-worker-support = hojii saalaa, hojjettuu saalaa, hojjettoota saalaa, hojjettoota hojii saalaa, qaama koo nan gurgura, qaama gurguruu, qaama gurguruu dhiisuu, sagaagaltuu, sagaagalummaa dhiisuu
    .terms = sex work, sex worker, bhesp, hoymas
interpretation = turjumaana, turjuman, turjumaana barbaada, hiiktuu, hiiktuu afaanii, hiiktuu barbaada, nama afaan hiiku, nama afaan koo dubbatu, turjumaana afaan oromoo, waraqaa hiikuu, waraqaa koo hiikuu, sanada hiikuu, ingiliffa hin dubbadhu, ingiliffa hin beeku, afaan biyya kanaa hin beeku, astargwaamii
    .terms = interpreter, translator, translation, oromo interpreter, mutarjim
transport = geejjiba, baasii, tikkeetii baasii, kaffaltii geejjibaa, maallaqa geejjibaa, baasii tolaa, baabura, tikkeetii baaburaa, biskileetii, saayikilii, akkamittan achi ga’a, konkolaataa na geessu, taaksii
    .terms = bus ticket, bus pass, transport
senior-services = maanguddoo, maanguddoota, jaarsa, jaartii, jaarsolii, gargaarsa maanguddootaa, maanguddoo kophaa jiraatu, dulloomeera kophaan jira, haadha koo jaartii gargaaruu, wiirtuu maanguddootaa
    .terms = elderly, seniors
parenting = guddisa ijoollee, mucaa guddisuu, ijoollee guddisuu, leenjii warraa, gargaarsa warraa, haadha kophaa, abbaa kophaa, kophaa koo ijoollee guddisa, mucaan koo na hin dhaggeeffatu, haadha haaraa, daa’ima kunuunsuu
    .terms = parenting, single mother
family-support = rakkoo maatii, walitti bu’iinsa maatii, gorsa maatii, gorsa gaa’elaa, rakkoo gaa’elaa, abbaa manaa koo waliin wal dhabne, warra koo waliin wal dhabne, ilmi koo gay dha, intalli koo lesbian dha, mucaan koo trans dha, ogeessa hawaasaa, araara maatii, jaarsummaa maatii
    .terms = family counselling, social worker
adoption-foster = guddifachaa, mucaa guddifachuu, daa’ima guddifachuu, maatii guddifachaa, yatiima, ijoollee haadhaa fi abbaa hin qabne, mucaa koo guddifachaaf kennuu, maatii kunuunsa ijoollee
    .terms = adoption, foster care, orphan
support-groups = garee wal gargaaru, garee deeggarsaa, namoota akka koo, namoota rakkoo wal fakkaataa qaban, garee haasaa, wal jajjabeessuu, namoota akka koo miidhaman waliin haasa’uu, wal gargaarsa
    .terms = support group, peer support
community-center = wiirtuu hawaasaa, mana hawaasaa, galma hawaasaa, bakka wal ga’ii hawaasaa, bakka guyyaa oolan, bakka ho’aa guyyaa oolan, wiirtuu naannoo
    .terms = community center, day centre
spiritual-support = masjiida, masgiida, bataskaana, mana kiristaanaa, mana sagadaa, mana amantii, waaqeffannaa, galma waaqeffannaa, sheekii, imaama, luba, qeesii, paastarii, kadhannaa, salaata, du’aa’ii, bakka sagadan, bataskaana gay simatu, amantii fi gay, muslima gay
    .terms = church, mosque, pastor, imam
recreation = ispoortii, kubbaa miilaa, kubbaa, mana kitaabaa, muuziqaa, sirba, bishaan daakuu, jiimii, godambaa, bashannana, kilabii ispoortii, irreecha, kaardii mana kitaabaa
    .terms = library, sport, gym, football
volunteering = tola ooltummaa, tola hojjechuu, nama gargaaruu barbaada, namoota biroo gargaaruu, baqattoota gargaaruu barbaada, arjooma, arjoomuu, uffata arjoomuu, dhiiga arjoomuu, gumaacha
    .terms = volunteer, donate
mail-storage = teessoo poostaa, teessoo hin qabu, teessoo barbaada, xalayaa fudhachuu, saanduqa poostaa, poostaa koo fudhachuu, bakka mi’a itti kaa’an, mi’a koo kaa’uu, shaanxaa koo kaa’uu, boorsaa koo kaa’uu, kuusaa mi’aa
    .terms = po box, mailing address, luggage storage
pet-help = saree koo, adurree koo, saree, adurree, bineensa manaa, doktora beeyladaa, hakiima beeyladaa, nyaata saree, nyaata adurree, saree koo waliin bakka bultii
    .terms = vet, pets
information-referral = gargaarsa, gargarsa, gargaarsa barbaada, na gargaaraa, gargaarsa eessaa argadha, eenyutu na gargaara, eenyu na gargaaruu danda’a, eessa akkan dhaqu hin beeku, eessa dhaqa, gargaarsa naannoo koo, gargaarsa dhihoo, odeeffannoo, odeeffannoo gargaarsaa, tarree dhaabbilee
    .terms = help, where to get help, information
government-office = waajjira mootummaa, waajjira, poolisii, polisii, buufata poolisii, mana murtii, ministeera, waajjira immigireeshinii, qebelee, aanaa, bulchiinsa magaalaa, mana qopheessaa, waajjira gibiraa, mana poostaa, filannoo
    .terms = police, police station, city hall, court, kebele, woreda, huduma centre, immigration office

## In crisis

crisis-self-harm =
    of ajjeesuu, of ajjeesuu barbaada, of ajjeesuun barbaada, of ajjeesuu nan barbaada, of ajjeesuu fedha, of ajjeesuufan jira, of ajjeesuuf jira,
    of ajjeesuu yaada, of ajjeesuu yaadaa jira, waa’een of ajjeesuu yaada, of ajjeesuuf, of ajjeesuun, of ajjeesuufi, of ajjeesuufan, of ajjeesuudha,
    of ajjeesuuti, of ajjeesa, of ajjeesee, of ajjeesi, of ajjeesu, of ajjesuu, of ajjesu, of ajjesuuf, of ajjesa, of ajeesuu, of ajeesu, of ajeesuuf,
    of ajeesa, of ajesuu, of ajesu, of ajesa, of ajjeessuu, of ajjeessa, ofajjeesuu, ofajjeesa, ofajjesuu, ofii ajjeesuu, ofii ajjeesa, ofi ajjeesuu,
    ofan ajjeesa, ofin ajjeesa, ofiin ajjeesa, ofin ajjesa, ofii koo ajjeesuu, ofii kiyya ajjeesuu, mataa koo ajjeesuu, mataa kiyya ajjeesuu,
    nan of ajjeesa, of galaafachuu, of galaafadha, of galaafachuuf, of fannisuu, of fannisuuf, of fannisuun, of fannisa, of fanisuu, ofan fannisa,
    ofin fannisa, of rarraasuu, of rarraasa, of hudhuu, of gubuu, of gubuuf, of balleessuu, of balleessuuf, of balleessa, of darbuu, of darbachuu,
    gamoo irraa of darbuu, konkolaataa jala of darbuu, riqicha irraa utaaluu, gamoo irraa utaaluu, of miidhuu, of miidhuuf, of miidhuun, of miidha,
    of miidhaa, ofan miidha, ofin miidha, of midhuu, of midha, of muruu, of muruuf, ofan mura, ofin mura, harka koo muruu barbaada, qaama koo nan mura,
    qaama koo nan miidha, lubbuu koo baasuu, lubbuu koo balleessuu, lubbuu koo balleessa, lubbuu koo galaafachuu, lubbuu koo galaafadha,
    lubbuu koo dhabamsiisuu, lubbuu koo ofiin baasuu, lubbuu ofii baasuu, lubbuu ofii galaafachuu, lubbuu tiyya baasuu, lubbuu tiyya balleessuu,
    lubbuu kiyya baasuu, du’uu barbaada, du’uun barbaada, du’uu nan barbaada, nan du’uu barbaada, ani du’uu barbaada, amma du’uu barbaada,
    du’uu barbaade, du’uu barbada, du’uun barbada, du’uu barbaadaa, du’uu barbaadaa jira, du’uu fedha, du’uun fedha, du’uu nan fedha, du’uu feedha,
    du’uu jaalladha, du’uu filadha, du’uu nan filadha, du’uu hawwa, du’uu hawwe, du’uu nan hawwa, du’uu yaada, du’uu yaadaa jira, du’uu wayya,
    du’uu naaf wayya, du’uun wayya, du’uun naaf wayya, du’uu naa wayya, du’uun naa wayya, du’uun naaf caala, du’uutu naaf wayya, du’uu qaba, du’uun qaba,
    du’u barbaada, du’uf murteesse, du’uuf murteesse, duu barbaada, duu barbada, duun barbaada, du’a barbaada, du’a nan barbaada, du’a koo barbaada,
    du’a koon barbaada, du’a filadha, du’a nan filadha, du’a hawwa, du’a nan hawwa, du’a naaf wayya, duuti naaf wayya, duuti naa wayya, duutu naaf wayya,
    duuti na caalti, duuti naaf haa dhuftu, waa’ee du’aa yaada, waa’ee du’aa nan yaada, akkamittan du’a, osoon du’ee wayya, osoon du’ee naaf wayya,
    osoon du’ee, osoon du’e, utuun du’ee, utuun du’e, otuun du’ee, maaliif hin duune, maaliifan hin duune, osoon hin dhalatin naaf wayya,
    osoon hin dhalanne, osoo hin dhalanne, utuun hin dhalanne, maaliifan dhaladhe, maaliif dhaladhe, maaliifan jiraadha, rabbi na ajjeesi,
    rabbii na ajjeesi, waaqayyo na ajjeesi, waaqni na ajjeesi, rabbi na haa ajjeesu, jiraachuu hin barbaadu, jiraachuu hin barbaadu kana booda,
    kana booda jiraachuu hin barbaadu, lubbuun jiraachuu hin barbaadu, jiraachuu hin fedhu, jiraachuu hin feedhu, kana booda jiraachuu hin danda’u,
    kana booda jiraachuu dadhabe, jiraachuu jibbe, jiraachuu nan jibbe, jiraachuu nuffe, jiraachuu nuffeera, jiraachuun na nuffise,
    jiraachuun na jibbisiise, jiraachuun na dadhabsiise, jiraachuun faayidaa hin qabu, jiraachuun hiika hin qabu, jiraachuun maal godha, jireenya jibbe,
    jireenya jibbeera, jireenya nan jibbe, jireenya koo jibbe, jireenya koo nan jibba, jireenya kiyya jibbe, jireenya nuffe, jireenya nuffeera,
    jireenya koo nuffe, jireenyi na nuffise, jireenyi na jibbisiise, jireenyi na gahe, jireenyi na ga’e, jireenyi natti hadhaa’e,
    jireenyi natti dukkanaa’e, jireenyi hiika hin qabu, jireenyi koo hiika hin qabu, jireenyi faayidaa hin qabu, jireenya koo xumuruu,
    jireenya koo balleessuu, jireenya koo galaafachuu, jireenya kana xumuruu, addunyaa kana irraa deemuu barbaada, addunyaa kana jibbe,
    addunyaa kana irra jiraachuu hin barbaadu, lubbuu koo jibbe, of jibbe, of jibbeera, nagaatti yoomiyyuu, summii dhuguu, summii dhuguuf,
    summii dhuguun, summii dhuge, summii dhugee, summii dhugeera, summii nan dhuga, summii dhuga, summii nyaadhe, summii nyaadheera, summii fudhadhe,
    summii liqimse, summii liqimseera, summii liqimsuu, barakiina dhuge, barakiinaa dhuge, barakinaa dhuguu, kiniinii baay’ee liqimse,
    kiniinii baay’ee fudhadhe, kiniinii hunda liqimse, kiniinii hunda fudhadhe, qoricha baay’ee liqimse, qoricha hunda liqimse, qoricha baay’ee fudhadhe,
    qoricha hedduu fudhadhe, kiniinii hedduu liqimse, farra aramaa dhuge, malaatiyoonii dhuge, of ijjeesuu, of ijeesuu, of ijjeesuuf, of ijjeesuun,
    of ijjeesa, of ijeesa, ofan ijjeesa, ofin ijjeesa, lubbuu koo dabarsuu barbaada, lubbuu ofii dabarsuu, jireenya kootti xumura, jiruun na nuffise,
    jiruun na jibbisiise, jiruun natti hadhaa’e, jiruu jibbe, jiruu nuffe, yoon du’e wayya, yoon du’e naaf wayya, yoon du’ee naaf wayya,
    yoon du’e naa wayya, summii dhugeen, summii nyaadheen, kiniinii baay’ee fudhadheen, qoricha baay’ee fudhadheen
crisis-immediate-danger =
    na ajjeesuuf, na ajjeesuufi, na ajjeesuu, na ajjeesa, na ajjeesu, na ajjeesaa, na ajjeesti, na ajjeesuuti, na ajjeesuuf dhufan, na ajjesuuf,
    na ajjesuu, na ajjesa, na ajjesu, na ajeesuuf, na ajeesa, na ajeesu, na ajesuuf, na ajesu, na ajjeessa, na ajjeessu, nu ajjeesuuf, nu ajjeesuufi,
    nu ajjeesuu, nu ajjeesa, nu ajjeesu, nu ajjeesaa, nu ajjeesti, nu ajjesu, nu ajjesuuf, na ajjeesuu barbaadu, na ajjeesuu barbaada, na ajjeesuuf jiru,
    na ajjeesuuf barbaadu, na ajjeesuuf na barbaadu, yoo na argan na ajjeesu, maatiin koo na ajjeesu, abbaan koo na ajjeesa, obboleessi koo na ajjeesa,
    abbaan manaa koo na ajjeesa, si ajjeesa, si ajjeesa jedhe, si ajjeesna, si ajjeefna, si ajjeesna jedhan, si ajjeefna jedhan, si ajjeesuuf, si qalla,
    ajjeechaan na sodaachisan, ajjeechaan na doorsisan, ajjeechaan na doorsisu, du’aan na sodaachisan, du’aan na doorsisan, doorsisa ajjeechaa,
    dhaadannoo ajjeechaa, lubbuu koo galaafachuuf dhufan, na rukuta, na rukutu, na rukutaa, na rukutan, na rukute, na rukutti, na rukutte, na rukutuuf,
    na rukutuu, na reeba, na reebaa, na reeban, na reebu, na reebe, na reebdi, na reebuuf, na dhaana, na dhaanaa, na dhaanan, na dhaanu, na dhaane,
    na tuman, na tumanii, na tumaniiru, na kabale, na kabala, na haleele, na haleelan, na haleelaa, na haleelu, na haleeluuf, na waraane, na waraanan,
    na waraanu, na waraanuuf, na hudhe, na hudhaa, na hudhan, na hudhuuf, na ukkaamse, na ukkaamsan, na ukkaamsuuf, na butan, na butaniiru, na butuuf,
    na butachuuf, na butatan, na gurguruuf, na gurguru, na gurguran, na qaluuf, na gubuuf, na gubanii, na adamsu, na adamsaa, na adamsan, na hordofu,
    na hordofan, na duukaa, na ari’aa, na ari’achaa, na ari’atan, na ari’atu, na argatan, na argan, na argatanii, na baraaraa, na dhaqqabaa,
    na birmadhaa, na cufanii, na cufan, na marsan, na marsaniiru, na fixuuf, na fixu, na balleessuuf, na qabatanii, na dararaa, nu rukuta, nu rukutu,
    nu rukutaa, nu rukutan, nu rukute, nu rukutti, nu rukutte, nu rukutuuf, nu rukutuu, nu reeba, nu reebaa, nu reeban, nu reebu, nu reebe, nu reebdi,
    nu reebuuf, nu dhaana, nu dhaanaa, nu dhaanan, nu dhaanu, nu dhaane, nu tuman, nu tumanii, nu tumaniiru, nu kabale, nu kabala, nu haleele,
    nu haleelan, nu haleelaa, nu haleelu, nu haleeluuf, nu waraane, nu waraanan, nu waraanu, nu waraanuuf, nu hudhe, nu hudhaa, nu hudhan, nu hudhuuf,
    nu ukkaamse, nu ukkaamsan, nu ukkaamsuuf, nu butan, nu butaniiru, nu butuuf, nu butachuuf, nu butatan, nu gurguruuf, nu gurguru, nu gurguran,
    nu qaluuf, nu gubuuf, nu gubanii, nu adamsu, nu adamsaa, nu adamsan, nu hordofaa, nu hordofu, nu hordofan, nu duukaa, nu ari’aa, nu ari’achaa,
    nu ari’atan, nu ari’atu, nu argatan, nu argan, nu argatanii, nu baraaraa, nu dhaqqabaa, nu birmadhaa, nu cufanii, nu cufan, nu marsan, nu marsaniiru,
    nu fixuuf, nu fixu, nu balleessuuf, nu qabatanii, nu dararaa, na tumaa jiru, na tumaa jira, na rukutaa jira, na rukutaa jiru, amma na rukutaa jira,
    na reebaa jiru, na reebaa jira, na hordofa, na hordofaa jira, na hordofaa jiru, namni na hordofaa jira, na duuka jira, na duuka jiru, na duukaa jiru,
    na duukaa jira, na barbaadaa jiru, na barbaadanii ajjeesuuf, na ari’aa jiru, na ari’aa jira, na argataniiru, na arganiiru, bakka jiru baran,
    bakka jiru bareera, yoo na argatan, yoo na argan, yoo na qabatan, maatiin koo na argatan, natti dhufaa jiru, natti dhufan, natti duulan,
    natti utaalan, natti dhukaasan, natti dhukaase, natti dhukaasu, natti dhukaasuuf, nutti dhukaasan, nutti dhufaa jiru, natti cufe, natti cufan,
    natti cufanii, natti cufee, balbala natti cufe, balbala natti cufan, qulfii natti cufe, mana keessatti na cufe, mana keessatti na cufan,
    kutaa keessatti na cufe, kutaa keessatti na cufan, kutaa keessatti cufame, mana keessatti cufame, ba’uu na dhoowwe, ba’uu na dhoowwan,
    ba’uu na dhorkan, bahuu na dhoowwan, akka hin baane na dhoowwe, akka hin baane na dhorkan, na qabanii jiru, na gadi hin dhiisan, na hin gadhiisan,
    mana keessatti na hidhe, mana keessatti na hidhan, funyoon na hidhan, na hidhanii reeban, butame, butamee, butameera, butamteetti, ukkaamfame,
    ukkaamfameera, ukkaamfamee, balbala dura jiru, balbala dura jira, balbala dura dhaabbatu, balbala irra jiru, balbala irra jira,
    balbala irra dhaabbatu, balbala koo irra, balbala koo dura, balbala keenya dura, balbala keenya irra, balbala cabsaa, balbala cabsan,
    balbala cabsuuf, balbala cabsanii, balbala cabsaa jiru, balbala rukutaa jiru, balbala reebaa jiru, mana koo marsan, mana koo marsaniiru,
    mana keenya marsan, mana koo cabsan, mana koo cabsaa jiru, mana koo seenaa jiru, mana koo seenuuf jiru, mana koo dura jiru, mana koo dura dhaabbatu,
    mana koo ala jiru, namni mana koo seenaa jira, poolisiin balbala irra jira, poolisiin balbala dura, balaa keessa jira, balaa keessan jira,
    ani balaa keessa, amma balaa keessa, balaa guddaa keessa, balaa guddaa keessan jira, balaa irran jira, balaa keessa jirra, lubbuun koo balaa,
    lubbuun koo balaa keessa jirti, lubbuun koo balaa irra jirti, lubbuun tiyya balaa, amma nageenya hin qabu, lubbuu koo baraaraa, lubbuu koo oolchaa,
    lubbuu koo naa oolchaa, lubbuu na oolchaa, na oolchaa, na baraari, na dhaqqabi, naaf birmadhaa, naaf dirmadhaa, na dirmadhaa, nuuf birmadhaa,
    poolisii waamaa, poolisii naaf waamaa, poolisii naa waamaa, poolisii naaf bilbilaa, poolisii natti waamaa, dhokadhee jira, dhokadheen jira,
    dhokachaan jira, dhokadhe jira, isaan jalaa dhokadhe, albee qaba, albee qabu, albee qabatee, albee qabatanii, albee qabatee dhufe,
    albee qabatanii dhufan, albee baase, haaduu qabatee, haaduu qabatanii, billaa qabatee, billaa qabatanii, qawwee qaba, qawwee qabu, qawwee qabatee,
    qawwee qabatanii, qawwee qabatee dhufe, qawwee qabatanii dhufan, qawwee baase, shugguxii qaba, shugguxii qabu, shugguxii qabatee,
    shugguxii qabatanii, shugguxii qabatee dhufe, shugguxii qabatanii dhufan, shugguxii baase, mencaa qaba, mencaa qabu, mencaa qabatee,
    mencaa qabatanii, mencaa qabatee dhufe, mencaa qabatanii dhufan, mencaa baase, qottoo qabatee, qottoo qabatanii, eeboo qabatee, eeboo qabatanii,
    meeshaa waraanaa qaba, meeshaa waraanaa qabu, meeshaa waraanaa qabatee, meeshaa waraanaa qabatanii, meeshaa waraanaa qabatee dhufe,
    meeshaa waraanaa qabatanii dhufan, meeshaa waraanaa baase, albeen na, albeen na waraane, namoota hidhatan, nama hidhate, warra hidhate,
    hidhattoonni dhufan, asiidii natti, asiidii natti naqe, ibidda natti qabsiisan, mana natti gubuuf, dirqiin na fudhatan, na fudhatanii deemuuf,
    na kennuuf jiru, na ijjeesuuf, na ijjeesuu, na ijjeesa, na ijjeesu, na ijeesa, na ijeesu, na ijeesuuf, nu ijjeesu, nu ijjeesuuf, nu ijjeesa,
    na dhaha, na dhahu, na dhahan, na dhahaa, na dha’an, na dha’aa, na dha’u, nu dhahan, nu dhahaa, na qala, na qalla, na qalu
crisis-recent-rape =
    na gudeede, na gudeedan, na gudeedde, na gudeedaa, na gudeeduuf, na gudeeduu, na gudeedu, na gudeedaniiru, na gudeedeera, na gudeedee, na gudeedanii,
    na gudede, na gudedan, na guddeede, na guddeedan, na gudeda, nu gudeede, nu gudeedan, nu gudeedde, nu gudeedaa, nu gudeeduuf, nu gudeeduu,
    nu gudeedu, nu gudedan, gudeedame, gudeedamee, gudeedamtee, gudeedamte, gudeedameera, gudeedamneerra, gudeedamne, gudeedamaa, gudeedameen,
    gudeedamteetti, gudedame, gudedamee, gudedameera, guddeedame, guddeedameera, ani gudeedameera, kaleessa gudeedame, har’a gudeedame, eda gudeedame,
    kaleessa na gudeede, har’a na gudeede, eda na gudeede, eda na gudeedan, kaleessa na gudeedan, dirqiin na gudeede, dirqiin na gudeedan,
    humnaan na gudeede, humnaan na gudeedan, gareen na gudeedan, namni na gudeede, namni tokko na gudeede, abbaan manaa koo na gudeede,
    abbaan koo na gudeede, obboleessi koo na gudeede, eessumni koo na gudeede, poolisiin na gudeede, poolisoonni na gudeedan, loltuun na gudeede,
    loltoonni na gudeedan, dallaalli na gudeede, dallaaltoonni na gudeedan, hojjechiisaan koo na gudeede, jaalalleen koo na gudeede, eegduun na gudeede,
    karaa irratti na gudeedan, kaampii keessatti na gudeedan, mana hidhaatti na gudeedan, liibiyaatti na gudeedan, hirriba keessa na gudeede,
    ana gudeede, ana gudeedan, ana gudeeduu, intala koo gudeede, intala koo gudeedan, ilma koo gudeedan, obboleettii koo gudeedan,
    dirqiin na waliin rafe, dirqiin na waliin rafan, dirqiin na waliin ciise, dirqiin na waliin ciisan, dirqiin na bira ciise, dirqiin na wajjin rafe,
    dirqiin na wajjin ciise, dirqiin na qunname, dirqiin na qunnaman, dirqiin na tuqe, humnaan na waliin rafe, humnaan na waliin rafan,
    humnaan na waliin ciise, humnaan na waliin ciisan, humnaan na bira ciise, humnaan na wajjin rafe, humnaan na wajjin ciise, humnaan na qunname,
    humnaan na qunnaman, humnaan na tuqe, dirqisiisee na waliin rafe, dirqisiisee na waliin rafan, dirqisiisee na waliin ciise,
    dirqisiisee na waliin ciisan, dirqisiisee na bira ciise, dirqisiisee na wajjin rafe, dirqisiisee na wajjin ciise, dirqisiisee na qunname,
    dirqisiisee na qunnaman, dirqisiisee na tuqe, dirqisiisanii na waliin rafe, dirqisiisanii na waliin rafan, dirqisiisanii na waliin ciise,
    dirqisiisanii na waliin ciisan, dirqisiisanii na bira ciise, dirqisiisanii na wajjin rafe, dirqisiisanii na wajjin ciise, dirqisiisanii na qunname,
    dirqisiisanii na qunnaman, dirqisiisanii na tuqe, fedhii koo malee na waliin rafe, fedhii koo malee na waliin ciise, fedhii koo malee na qunname,
    osoon hin barbaadin na waliin rafe, osoon hin fedhin na waliin rafe, osoo ani hin fedhin, hirriba keessa na waliin rafe, machaa’ee na waliin rafe,
    saalqunnamtiif na dirqisiise, saalqunnamtiif na dirqisiisan, saalqunnamtiif na dirqe, walqunnamtiif na dirqisiise, saalqunnamtii dirqiin,
    saalqunnamtii humnaan, walqunnamtii saalaa dirqiin, dirqiin saalqunnamtii raawwate, dirqiin saalqunnamtii na irratti raawwate,
    dirqiin saalqunnamtii narratti, humnaan saalqunnamtii, dirqiin wal qunnamtii, dirqiin wal qunnamtii saalaa, miidhaa saalaa na irratti raawwate,
    miidhaa saalaa na irra ga’e, miidhaa saalaa narra gahe, saalaan na miidhe, saalaan na miidhan, saalaan miidhame, saalaan miidhameera,
    qaama saalaa koo tuqe, qaama saalaa koo tuqan, saala koo tuqe, saala koo tuqan, harma koo tuqe, harma koo qabe, na tuttuqe, na tuttuqan, na tuttuqaa,
    durbummaa koo fudhate, durbummaa koo balleesse, durbummaa koo na jalaa balleesse, durbummaa koo na balleesse, durbummaa koo humnaan,
    ulfina koo na mulqe, uffata koo humnaan na irraa baase, uffata narraa baasee, uffata narraa baasanii, dhugaatii koo keessa qoricha naqe,
    dhugaatii koo keessa waa naqan, qoricha na obaasanii, dhugaatii na obaasee na gudeede, kondomii irraa baase, gudeeddii irraa ulfaa’e,
    gudeedamee ulfaa’e, gudeeddii irraa ulfa, gudeeddii booda ulfa, gudeeddii booda hiv, gudeeddii booda kiniinii, humnaan narra ciise,
    dirqiin narra ciise, humnaan na irra ciise, dirqiin na irra ciise, humnaan narra bahe, dirqiin narra ba’e
