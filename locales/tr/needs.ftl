### Need words in Turkish (Türkçe).
### State: draft. No native speaker has read it yet. Machine-made, 2026-11.

## Urgent safety

crisis-line = kriz hattı, kriz hatti, destek hattı, yardım hattı, acil destek hattı, dert hattı, konuşacak biri, biriyle konuşmak istiyorum, biriyle konuşmam lazım, birine anlatmam lazım, kimsem yok konuşacak, şimdi biriyle konuşmak, lgbti danışma hattı
suicide-prevention =
    intihar, intiharı önleme, intihar önleme, intihar hattı, intihar önleme hattı, intihara meyilli,
    arkadaşım intihar etmek istiyor, oğlum intihar etmek istiyor, kızım intihar etmek istiyor
domestic-violence =
    aile içi şiddet, ev içi şiddet, kadına şiddet, kadına yönelik şiddet, eş şiddeti, koca şiddeti, partner şiddeti,
    flört şiddeti, sevgilim beni dövüyor, kocam beni dövüyor, eşim beni dövüyor, babam beni dövüyor,
    abim beni dövüyor, ailem beni dövüyor, kocam şiddet uyguluyor, evde şiddet, şiddet görüyorum, şiddete uğruyorum,
    kocamdan kaçtım, ailemden şiddet görüyorum
    .terms = KADES, ŞÖNİM, ALO 183, Mor Çatı
sexual-violence =
    tecavüz, cinsel saldırı, cinsel şiddet, cinsel istismar, cinsel taciz, taciz, tacize uğradım,
    tecavüz sonrası yardım, cinsel şiddet danışma, tecavüz kriz merkezi, cinsel saldiri
human-trafficking = insan ticareti, insan ticareti mağduru, zorla çalıştırma, zorla çalıştırılıyorum, zorla çalıştırıyorlar, zorla fuhuş, fuhuşa zorlanıyorum, fuhşa zorlandım, seks ticareti, modern kölelik, köle gibi çalıştırılıyorum, pasaportuma el koydular, pasaportumu aldılar, kaçakçılar beni tutuyor, kaçakçıya borcum var, zorla evlilik, zorla evlendiriyorlar, beni zorla evlendirecekler
hate-crime = nefret suçu, nefret suçları, nefret saldırısı, nefret saldırısına uğradım, homofobik saldırı, transfobik saldırı, ırkçı saldırı, lgbt olduğum için saldırıya uğradım, eşcinsel olduğum için dövüldüm, trans olduğum için saldırdılar, nefret suçu bildirmek
protection-order = koruma kararı, uzaklaştırma kararı, uzaklaştırma, uzaklaştırma kararı nasıl alınır, koruma tedbiri, gizlilik kararı, tedbir kararı, yaklaşma yasağı, uzaklastirma karari, koruma karari
    .terms = 6284 sayılı kanun
child-protection = çocuk istismarı, çocuk ihmali, çocuk koruma, çocuğa şiddet, çocuk dövülüyor, çocuğu dövüyorlar, çocuk istismarı ihbar, çocuk için ihbar hattı, çocuk gelin, çocuk evliliği, refakatsiz çocuk, çocuk esirgeme
elder-protection = yaşlı istismarı, yaşlı ihmali, yaşlıya şiddet, engelliye şiddet, engelli istismarı, yaşlı koruma, anneme kötü davranıyorlar, bakıcı şiddeti
missing-family = kayıp akraba, kayıp aile, ailemi arıyorum, ailemi kaybettim, ailemden haber alamıyorum, kardeşimi arıyorum, yolda kaybolan akraba, kayıp kişi arama, kayıp yakın, ailemi bulmak istiyorum, aile bağlarının kurulması
    .terms = Kızılay aile arama, RFL
torture-survivors = işkence, işkence gördüm, işkence mağduru, işkenceden kurtulan, işkence sonrası tedavi, işkence rehabilitasyon, savaş travması, savaştan kaçtım travma, gözaltında işkence, cezaevinde işkence
    .terms = TİHV, İnsan Hakları Vakfı
crime-victim-support = suç mağduru, mağdur desteği, mağdur hakları, suç mağduru yardım, suç mağduru tazminat, saldırıya uğradım, soyuldum, gasp edildim, dolandırıldım, adli destek
human-rights-defenders = insan hakları savunucusu, insan hakları, insan hakları ihlali, insan hakları örgütü, aktivist desteği, aktivistlere acil yardım, lgbti aktivist, hak savunucusu, tehdit edilen aktivist, gazeteci koruma, hak ihlali bildirmek, ihlali belgelemek
evacuation-relocation = tahliye, ülkeden kaçmak, ülkeden çıkmak, ülkeden ayrılmak istiyorum, ülkeden kaçmam lazım, başka ülkeye kaçmak, güvenli ülke, güvenli ülkeye gitmek, kaçmak istiyorum, ülkemde hayatım tehlikede, acil yer değiştirme, insani vize, insani koridor

## Law and papers

asylum-legal = iltica, iltica etmek, iltica etmek istiyorum, iltica başvurusu, iltica avukatı, iltica mülakatı, iltica talebi, iltica reddedildi, iltica red itiraz, ilticam reddedildi, sığınma, sığınma başvurusu, sığınma talebi, sığınma hakkı, sığınma istiyorum, siyasi sığınma, siyasi iltica, siginma basvurusu, siginma, uluslararası koruma, uluslararası koruma başvurusu, mülteci statüsü, mülteci başvurusu, mülteci avukatı, mülteci hukuku, lgbt iltica, eşcinsel iltica, cinsel yönelim iltica, trans iltica, iltica için avukat, dublin, ikincil koruma, sığınmacı avukat
    .terms = Asylantrag, BAMF, Asyl, Anhörung, göç idaresi, UNHCR, BMMYK, şartlı mülteci
immigration-legal = göçmenlik avukatı, göç avukatı, göç hukuku, vize, vize başvurusu, vize uzatma, vize reddi, oturma izni, oturum izni, oturum uzatma, ikamet izni, ikamet, ikametim bitti, oturumum bitti, sınır dışı, sınır dışı kararı, sınır dışı edilmek, deport, deport edildim, deport ediliyorum, kaçak durumdayım, kağıtsız, kağıtsızım, oturumum yok, yeşil kart, geçici koruma, giriş yasağı, yabancılar avukatı, oturma izni avukat, sinir disi, oturma izni basvurusu
    .terms = Duldung, Abschiebung, Aufenthaltstitel, Ausländerbehörde, Fiktionsbescheinigung, Green Card, YTS
detention-support = geri gönderme merkezi, geri gönderme merkezinde, ggm, idari gözetim, göçmen gözaltı, göçmenlik gözaltısı, kardeşim geri gönderme merkezinde, gözaltındaki mülteci, havaalanında tutuldum, sınırda tutuldum, mülteci hapsi, gözaltında yardım
    .terms = Abschiebehaft, ICE detention
citizenship = vatandaşlık, vatandaşlık başvurusu, vatandaşlığa geçmek, vatandaş olmak, vatandaşlık sınavı, vatandaşlık testi, vatandaşlık kursu, yurttaşlık, vatandaslik basvurusu
    .terms = Einbürgerung, Einbürgerungstest
legal-aid = avukat, avukata ihtiyacım var, avukat arıyorum, avukat lazım, ücretsiz avukat, bedava avukat, adli yardım, hukuki yardım, hukuk desteği, hukuki destek, hukuki danışmanlık, ücretsiz hukuki danışma, avukata param yok, haklarımı öğrenmek istiyorum, baro, avukatlık, dava açmak, mahkemem var, hukuki yardim
    .terms = baro adli yardım bürosu, Rechtsberatung
family-law = boşanma, boşanmak istiyorum, boşanma avukatı, boşanma davası, velayet, çocuğun velayeti, velayet davası, nafaka, aile hukuku, aile mahkemesi, evlenmek istiyorum, eşcinsel evlilik, resmi nikah
discrimination = ayrımcılık, ayrımcılığa uğradım, ayrımcılığa uğruyorum, ayrımcılıkla mücadele, ırkçılık, homofobi, transfobi, lgbt ayrımcılık, trans olduğum için iş vermediler, eşcinsel olduğum için kovuldum, ev sahibi yabancıya ev vermiyor, ayrimcilik, ayrımcılık şikayeti
    .terms = TİHEK, Antidiskriminierungsstelle
workers-rights = maaşımı vermediler, maaşımı alamadım, patron paramı vermiyor, patron maaşımı vermedi, ödenmeyen maaş, ücretim ödenmedi, işçi hakları, işten atıldım, işten çıkarıldım, tazminat, kıdem tazminatı, sigortasız çalıştırılıyorum, iş kazası, iş davası, iş avukatı, sömürü, işyerinde taciz, sendika, işçi sendikası, maasimi vermediler
    .terms = ALO 170
tenant-rights = kiracı hakları, kiracı, tahliye davası, ev sahibi beni çıkarıyor, ev sahibi evden atıyor, ev sahibi beni evden çıkarmak istiyor, evden çıkarılma, kira sözleşmesi, kira artışı, depozitomu vermiyor, ev sahibi depozitomu vermedi, ev sahibiyle sorun, evden atılıyorum, kiraci haklari
    .terms = Kündigung, Mieterverein
identity-documents = kimlik, kimlik kartı, kimliğim yok, kimliğimi kaybettim, kimlik çıkarmak, kimlik başvurusu, nüfus cüzdanı, pasaport, pasaportum yok, pasaportumu kaybettim, pasaport başvurusu, doğum belgesi, nüfus kayıt örneği, evlilik cüzdanı, seyahat belgesi, yabancı kimlik numarası, kimliksizim, vatansız, apostil, kimlik karti
    .terms = 99 kimlik, e-Devlet, Anmeldung
name-gender-change = isim değişikliği, isim değiştirmek, ismimi değiştirmek istiyorum, ad değiştirme, cinsiyet değişikliği davası, kimlikte cinsiyet değiştirme, cinsiyet hanesi, cinsiyet hanesi değişikliği, yasal cinsiyet tanıma, kimlikte isim değişikliği, trans kimlik değişikliği, pembe kimlik, mavi kimlik, isim davası, isim degistirme
    .terms = Selbstbestimmungsgesetz, Personenstand
family-reunification = aile birleşimi, aile birleşimi vizesi, aile birleşimi başvurusu, ailemi getirmek istiyorum, eşimi getirmek istiyorum, çocuklarımı getirmek istiyorum, ailemi yanıma almak, sevgilimi yanıma getirmek, partnerimi getirmek istiyorum
    .terms = Familiennachzug
consular-help = konsolosluk, başkonsolosluk, büyükelçilik, elçilik, konsolosluk randevusu, türk konsolosluğu, konsolosluğa gitmek, elçiliğe gitmek, konsolosluk yardımı
criminal-defence = ceza avukatı, ceza davası, gözaltına alındım, tutuklandım, gözaltı avukatı, hakkımda dava açıldı, savcılık beni çağırdı, polis beni aldı, savunma avukatı, zorunlu müdafi, cmk avukatı, ifadeye çağrıldım, arkadaşım gözaltında, eşcinsel olduğum için tutuklandım
reentry-support = cezaevinden çıktım, hapisten çıktım, hapisten çıkanlara yardım, tahliye sonrası destek, eski hükümlü, eski mahkum, denetimli serbestlik, sabıka kaydı, adli sicil kaydı silme

## A roof

emergency-shelter = sığınak, sığınacak yer, barınak, barınma evi, barınma yeri, barınacak yer, acil barınma, acil barınak, kalacak yer, kalacak yerim yok, yatacak yer, yatacak yerim yok, uyuyacak yer, bu gece kalacak yer, bu gece nerede kalırım, sokakta kaldım, sokakta yatıyorum, evsizim, evsizler, evsiz barınağı, evsizler için barınak, gidecek yerim yok, evden kovuldum, evden atıldım, ailem beni evden attı, dışarıda kaldım, sığınma yeri, sokaktayım, gece barınağı, siginak, barinma, barinak, kalacak yer yok, misafirhane
    .terms = Notunterkunft, Obdachlosenheim
womens-shelter = kadın sığınma evi, kadın sığınağı, kadın konukevi, sığınma evi, sığınma evine, sığınma evi arıyorum, kadınlar için barınak, kadın barınağı, çocuklarımla sığınacak yer, kadın sığınma evine gitmek istiyorum, kocamdan kaçıyorum kalacak yer, kadin siginma evi, siginma evi, kadin konukevi
    .terms = Frauenhaus, ilk kabul birimi
youth-shelter = gençlik barınağı, gençler için barınak, genç sığınma evi, çocuk barınağı, çocuk evi, evden kaçtım, evden kaçtım 17 yaşındayım, 18 yaş altı barınma, gençler için kalacak yer, refakatsiz çocuk barınma, gençlik evi
    .terms = Jugendnotdienst, Inobhutnahme
lgbtq-housing = lgbt barınma, lgbti barınma, lgbt sığınma evi, lgbti sığınma evi, lgbt barınağı, lgbt için kalacak yer, lgbt ev, lgbti dostu ev, eşcinsel sığınma evi, eşcinseller için barınma, trans misafirhanesi, trans sığınma evi, trans evi, translar için barınma, trans barınma, lubunya evi, kuir ev, eşcinselim ailem beni evden attı, lgbt mülteci barınma, mülteci kampında lgbt, lgbt dostu ev arkadaşı, lgbt siginma evi, lgbti barinma, trans siginma evi
transitional-housing = geçici konut, geçiş konutu, geçici barınma, destekli konut, destekli yaşam evi, geçici ev, birkaç aylık kalacak yer, ara barınma, yurt, mülteci yurdu
    .terms = betreutes Wohnen, Heim
affordable-housing = ucuz ev, ucuz kiralık ev, uygun fiyatlı ev, sosyal konut, sosyal konut başvurusu, kiralık ev, kiralık oda, ucuz oda, toki, dar gelirli konut, kiralik ev
    .terms = Sozialwohnung, Wohnberechtigungsschein, WBS
housing-advice = ev bulmak, ev arıyorum, ev bulamıyorum, oda arıyorum, ev bulmama yardım, kalıcı ev, konut danışmanlığı, barınma danışmanlığı, konut desteği, ev ariyorum
rent-help = kira yardımı, kira desteği, kiramı ödeyemiyorum, kirayı ödeyemiyorum, kira borcu, kira borcum var, kira parası, depozito yardımı, depozito parası, kira yardimi
    .terms = Wohngeld
mortgage-help = konut kredisi, konut kredisi borcu, ev kredisi, ev kredimi ödeyemiyorum, mortgage, ipotek, evimi kaybediyorum, evime haciz geldi, haciz
utility-help = elektrik faturası, elektrik yardımı, elektriğim kesildi, doğalgaz faturası, doğalgaz yardımı, su faturası, suyum kesildi, fatura yardımı, faturaları ödeyemiyorum, kömür yardımı, yakacak yardımı, ısınma yardımı
furniture = mobilya, mobilya yardımı, ev eşyası, eşya yardımı, ikinci el eşya, ücretsiz mobilya, yatak lazım, buzdolabı, çamaşır makinesi, battaniye, beyaz eşya, esya yardimi
home-repair = ev tamiri, ev onarımı, tadilat, tamirat, çatı tamiri, engelli için ev düzenleme, rampa yapımı, ev tadilatı

## Food and things

food = yiyecek, yiyecek yardımı, gıda, gıda yardımı, gıda kolisi, erzak, erzak yardımı, gıda bankası, yiyecek bankası, açım, aç kaldım, açız, yiyecek bir şeyim yok, yiyeceğimiz yok, ücretsiz yiyecek, bedava yiyecek, evde yemek yok, çocuklarım aç, acim yiyecek, yiyecek yardimi, gida yardimi
    .terms = Tafel
hot-meals = sıcak yemek, aşevi, ücretsiz yemek, bedava yemek, yemek dağıtımı, çorba dağıtımı, aş evi, yemek yiyebileceğim yer, iftar, kent lokantası, yemek nerede bulurum, sicak yemek
home-delivered-meals = eve yemek, eve yemek servisi, evde yemek hizmeti, yaşlılara yemek, evlere sıcak yemek, yemeği eve getirme
food-benefits = gıda kartı, yemek kartı, market kartı, alışveriş kartı, gıda çeki, kızılay kart, kızılaykart, sosyal market, destek kartı, yemek kuponu
    .terms = SUY, ESSN, food stamps, SNAP
mother-child-nutrition = hamileler için gıda, bebek beslenmesi, emziren anneye yardım, anne bebek beslenmesi, çocuk beslenmesi, emzirme desteği, anne sütü, süt yardımı, halk süt
    .terms = WIC
baby-supplies = bebek bezi, bez yardımı, mama, bebek maması, mama yardımı, bebek kıyafeti, bebek arabası, beşik, bebek eşyası, bebeğim için bez, biberon, bebegime mama
clothing = kıyafet, kıyafet yardımı, giysi, giysi yardımı, giyim yardımı, elbise, ücretsiz kıyafet, ayakkabı, ayakkabı yardımı, kışlık kıyafet, kışlık mont, mont, palto, kiyafet, giyim yardimi
    .terms = Kleiderkammer
hygiene = duş, duş almak, duş alabileceğim yer, banyo, hamam, çamaşırhane, çamaşır yıkamak, tuvalet, umumi tuvalet, hijyen, hijyen paketi, ped, hijyenik ped, sabun şampuan, ücretsiz duş
school-supplies = okul malzemesi, okul çantası, kırtasiye, kırtasiye yardımı, okul forması, okul kıyafeti, ders kitabı, defter kalem, okul yardımı, okul masrafları
holiday-help = bayram yardımı, bayramlık, ramazan yardımı, ramazan kolisi, kurban eti, kurban bayramı, noel hediyesi, bayram hediyesi, çocuklara hediye, yılbaşı yardımı
phone-internet = telefon, telefonum yok, telefon yardımı, sim kart, hat almak, telefon hattı, internet, ücretsiz internet, bedava wifi, kontör, telefon şarj etmek, şarj yeri, telefonum çalındı, internetim yok
disaster-relief = deprem, deprem yardımı, depremzede, sel, sel yardımı, yangın, evim yandı, afet yardımı, afet, afad, çadır, konteyner kent, fırtına

## Money

cash-help = para yardımı, nakit yardım, nakdi yardım, acil para, acil para lazım, param yok, hiç param yok, parasızım, paramız kalmadı, maddi yardım, maddi destek, parasal yardım, tek seferlik yardım, paraya ihtiyacım var, maddi yardim, para yardimi
public-benefits = sosyal yardım, sosyal yardım başvurusu, sosyal yardımlar, devlet yardımı, devletten yardım, yardım parası, aylık bağlama, çocuk parası, sosyal yardimlasma, sydv, sosyal yardimlar
    .terms = Bürgergeld, Jobcenter, Sozialamt, Asylbewerberleistungsgesetz, Kindergeld
disability-benefits = engelli maaşı, engelli aylığı, engelli maaşı başvurusu, malullük maaşı, malulen emeklilik, engelli yardımı, engelli raporu, heyet raporu, evde bakım maaşı, engelli maasi
    .terms = Schwerbehindertenausweis, ÇÖZGER
unemployment-benefits = işsizlik maaşı, işsizlik parası, işsizlik ödeneği, işsizlik sigortası, işsiz kaldım maaş, işsizlik başvurusu, issizlik maasi
    .terms = Arbeitslosengeld
veterans-services = gazi, gaziler, gazilere yardım, eski asker, emekli asker, şehit yakını, gazi hakları, asker emeklisi
debt-advice = borç, borcum var, borçlarımı ödeyemiyorum, borç danışmanlığı, kredi borcu, kredi kartı borcu, icra, icralık oldum, iflas, bütçe yapmak, borcumu ödeyemiyorum, tefeci
    .terms = Schuldnerberatung
tax-help = vergi, vergi beyannamesi, vergi iadesi, vergi dairesi, vergi danışmanı, vergi yardımı, vergi numarası, mali müşavir
    .terms = Steuererklärung
bank-money-transfer = banka hesabı, hesap açmak, banka hesabı açmak, banka hesap açmıyor, para göndermek, para transferi, havale, yurt dışına para göndermek, para yollamak, ailemden para almak
    .terms = Western Union, MoneyGram, IBAN, Basiskonto

## Health

emergency-medical = acil, acil servis, ambulans, ambulans çağırmak, hastane acil, acil doktor, yaralandım, kanamam var, bıçaklandım, nefes alamıyorum, kalp krizi, zehirlendim, 112 acil, yaralıyım, bayıldı, kanaması durmuyor
    .terms = 112
primary-care = doktor, doktora ihtiyacım var, doktora gitmek, doktor arıyorum, doktor lazım, hastane, hastaneye gitmek, klinik, sağlık ocağı, aile hekimi, aile doktoru, sağlık merkezi, hastayım, muayene, muayene olmak, göçmen sağlığı merkezi, poliklinik, çocuk doktoru, lgbt dostu doktor, hastane randevusu
    .terms = Hausarzt, MHRS
uninsured-care = sigortasız doktor, sigortam yok, sağlık sigortam yok, sigortam yok hastayım, kimliksiz doktor, kimliksiz hastane, ücretsiz doktor, bedava doktor, ücretsiz muayene, ücretsiz klinik, kağıtsız doktor, doktora param yok, kimliğim yok doktor, sigortasiz doktor
    .terms = Anonymer Krankenschein, Medinetz, Malteser Medizin
health-insurance = sağlık sigortası, genel sağlık sigortası, gss, sigorta, sigorta yaptırmak, sigortalı olmak, sağlık güvencesi, sgk, sağlık sigortası başvurusu, saglik sigortasi
    .terms = Krankenkasse, Medicaid
prescription-help = ilaç, ilaçlar, ilacım bitti, ilaca param yok, ilaç parası, ilaç yardımı, ücretsiz ilaç, reçete, reçetem var, reçete yazdırmak, eczane, nöbetçi eczane, ilac lazim
dental-care = diş, dişçi, dişim ağrıyor, diş ağrısı, diş hekimi, diş doktoru, diş çektirmek, diş tedavisi, ücretsiz dişçi, dolgu, dis agrisi
eye-care = göz, göz doktoru, gözlük, gözlük yardımı, gözlüğüm kırıldı, göz muayenesi, katarakt, göremiyorum, göz ameliyatı
hearing-care = işitme cihazı, işitme engelli, işitme kaybı, işitme testi, sağır, duyamıyorum, kulak doktoru, işaret dili, işaret dili tercümanı, koklear implant
vaccination = aşı, aşı olmak, aşılar, bebek aşısı, çocuk aşısı, grip aşısı, korona aşısı, covid aşısı, hpv aşısı, hepatit aşısı, aşı kartı, tetanos aşısı
hiv-testing = hiv testi, hiv test, anonim hiv testi, ücretsiz hiv testi, aids testi, hiv testi nerede yapılır, hiv testi yaptırmak, test merkezi hiv, evde hiv testi, hiv kaptım mı, hiv olabilir miyim, gönüllü test merkezi
    .terms = Checkpoint, GDTM
hiv-care = hiv, aids, hiv pozitif, hiv pozitifim, hiv ile yaşıyorum, hiv ilacı, hiv ilaçlarım bitti, hiv tedavisi, antiretroviral, art tedavisi, hiv doktoru, hiv destek, hiv ile yaşayanlar, enfeksiyon doktoru, hiv ilaclarim, pozitif yaşam, viral yük
    .terms = Pozitif Yaşam Derneği, Aidshilfe, Pozitif-iz
hiv-prevention = prep, prep hapı, prep ilacı, prep nereden alınır, pep, pep tedavisi, hivden korunma, hiv önleyici hap, kondom yırtıldı, prezervatif yırtıldı, korunmasız ilişki, korunmasız ilişkiye girdim, hiv şüphesi, temas öncesi profilaksi, temas sonrası profilaksi, hiv bulaştı mı 72 saat, bareback yaptım
sti-testing = cinsel yolla bulaşan hastalık, cinsel yolla bulaşan enfeksiyon, cybe, cybe testi, cinsel hastalık, cinsel sağlık, cinsel sağlık kliniği, frengi, sifiliz, bel soğukluğu, klamidya, genital siğil, hpv, uçuk genital, akıntı, maymun çiçeği, hepatit testi, cinsel sağlık testi
pregnancy-test = hamilelik testi, gebelik testi, hamile miyim, hamile olabilirim, regl gecikmesi, adetim gecikti, reglim gecikti, istenmeyen gebelik, istenmeyen hamilelik danışma
pregnancy-care = hamileyim, hamileyim doktor, gebelik takibi, hamilelik doktoru, kadın doğum, kadın doğum doktoru, doğum, doğum yapmak, doğum yapacağım, ebe, jinekolog, gebe, gebeyim, hamilelik, hamile kadın, lohusa, doğum sonrası, hamileyim sigortam yok, kadın doktoru
    .terms = Hebamme
contraception = doğum kontrol, doğum kontrol hapı, korunma yöntemi, prezervatif, kondom, ücretsiz prezervatif, ertesi gün hapı, acil kontrasepsiyon, spiral, aile planlaması, hamile kalmak istemiyorum
abortion-care = kürtaj, kürtaj olmak istiyorum, kürtaj nerede yapılır, kürtaj yaptırmak, gebelik sonlandırma, gebeliği sonlandırmak, bebeği aldırmak, bebeği aldırmak istiyorum, çocuğu aldırmak, hamileliği sonlandırmak, düşük hapı, kürtaj hapı, hamileyim istemiyorum
gender-affirming-care = hormon, hormon tedavisi, hormon terapisi, hormonlarım bitti, hormon ilacı, östrojen, estrojen, testosteron, cinsiyet geçiş süreci, cinsiyet geçişi, geçiş süreci, geçiş ameliyatı, cinsiyet uyum süreci, cinsiyet uyum ameliyatı, cinsiyet değiştirme ameliyatı, cinsiyet değiştirme, trans doktor, trans sağlık, mastektomi, memelerimi aldırmak, göğüs ameliyatı trans, trans kadın hormon, trans erkek hormon, cinsiyet disforisi, trans dostu psikiyatr, ergenlik bloker, lazer epilasyon trans, ses terapisi
mental-health = psikolog, psikiyatr, psikiyatri, psikolojik destek, psikolojik yardım, psikolojik danışmanlık, terapi, terapist, ücretsiz psikolog, depresyon, depresyondayım, panik atak, anksiyete, travma, travma terapisi, kaygı, uyuyamıyorum, kabus görüyorum, ruh sağlığı, ruhsal destek, lgbt dostu psikolog, lgbti psikolog, onarım terapisi, dönüştürme terapisi, dönüştürme terapisine zorlandım, ailem beni tedavi ettirmek istiyor, eşcinselliği tedavi
grief-support = yas, yas süreci, yas danışmanlığı, yakınımı kaybettim, annem öldü, babam öldü, eşim öldü, çocuğumu kaybettim, arkadaşım öldü, kayıp ve yas
anger-management = öfke kontrolü, öfke yönetimi, öfkemi kontrol edemiyorum, sinirlerime hakim olamıyorum, eşime vurdum, şiddet uygulayanlar için, öfke nöbeti
substance-use = uyuşturucu, uyuşturucu bağımlılığı, uyuşturucu bağımlısıyım, madde bağımlılığı, bağımlılık, bağımlılık tedavisi, uyuşturucuyu bırakmak, uyuşturucudan kurtulmak, madde kullanımı, met bağımlılığı, esrar bağımlılığı, chemsex, kimyasal seks, amatem
    .terms = ÇEMATEM, YEDAM, ALO 191, Suchtberatung
detox = detoks, arınma, arınma tedavisi, yoksunluk, yoksunluk krizi, yoksunluk belirtileri, krize girdim uyuşturucu, uyuşturucu arındırma
alcohol-help = alkol, alkol bağımlılığı, alkolizm, alkolik, alkolü bırakmak, içkiyi bırakmak, içkiyi bırakamıyorum, kocam alkolik, adsız alkolikler, alkol tedavisi
opioid-treatment = metadon, buprenorfin, suboxone, suboxon, eroin tedavisi, eroini bırakmak, opioid tedavisi, opiat tedavisi, eroin bağımlılığı
    .terms = Substitution
harm-reduction = zarar azaltma, temiz iğne, iğne değişimi, temiz şırınga, enjektör, nalokson, naloxone, güvenli kullanım, aşırı doz, doz aşımı, madde test
smoking-cessation = sigarayı bırakmak, sigara bırakma, sigara bırakma polikliniği, sigara bağımlılığı, sigarayı bırakamıyorum, nikotin bandı
    .terms = ALO 171
gambling-help = kumar, kumar bağımlılığı, kumarı bırakmak, kumarı bırakamıyorum, bahis bağımlılığı, sanal kumar, iddaa bağımlılığı, kocam kumar oynuyor
disability-services = engelli, engelliyim, engelli hizmetleri, engelliler, engelli desteği, tekerlekli sandalye, protez, görme engelli, koltuk değneği, zihinsel engelli, bedensel engelli, engelli çocuk, rehabilitasyon merkezi engelli
autism-services = otizm, otistik, otizmli çocuk, otizm merkezi, asperger, otistik oğlum, çocuğum otizmli, otizm tanısı, otistiğim
physical-therapy = fizik tedavi, fizyoterapi, fizyoterapist, rehabilitasyon, sırt ağrısı tedavisi, bel fıtığı, inme sonrası, kırık sonrası fizik tedavi
chronic-illness = kanser, kanser tedavisi, şeker hastası, şeker hastalığı, diyabet, insülin, tansiyon, kalp hastalığı, böbrek hastası, diyaliz, kronik hastalık, epilepsi, astım, tüberküloz, verem, kemoterapi
eating-nutrition = diyetisyen, beslenme danışmanlığı, yeme bozukluğu, anoreksiya, bulimia, kilo vermek, sağlıklı beslenme, kusuyorum yemeklerden sonra
home-care = evde bakım, evde bakım hizmeti, evde sağlık, bakıcı, hasta bakıcı, evde hemşire, evde yaşlı bakımı, anneme bakıcı
    .terms = Pflegedienst, Pflegegrad
nursing-home = huzurevi, bakımevi, yaşlı bakım evi, yaşlı bakım merkezi, yaşlılar yurdu, gündüzlü yaşlı bakımı, lgbt huzurevi, bakim evi
hospice = palyatif bakım, palyatif, hospis, son dönem bakım, ölmekte olan hasta, son dönem kanser hastası, ölüm döşeğinde
medical-transport = hastaneye ulaşım, hastaneye götürecek biri, hasta nakil, hasta nakil aracı, doktora gidecek araç, hastaneye gidemiyorum, diyaliz servisi
funeral-help = cenaze, cenaze yardımı, cenaze masrafı, cenaze nakli, defin, mezar, mezarlık, cenazeyi memlekete göndermek, gömmek, cenazeye para yok

## Work and learning

job-search = iş arıyorum, iş bulmak, iş bulamıyorum, iş lazım, işe ihtiyacım var, iş ilanları, çalışmak istiyorum, işsizim, iş bulma kurumu, iş ve işçi bulma, özgeçmiş, cv hazırlama, lgbt dostu iş, işkur, is ariyorum, is lazim
    .terms = Agentur für Arbeit
job-training = meslek kursu, mesleki eğitim, meslek öğrenmek, sertifika kursu, çıraklık, staj, kurs, meslek edindirme, dikiş kursu, kuaförlük kursu, aşçılık kursu
    .terms = Ausbildung, İSMEK
work-permit = çalışma izni, çalışma izni başvurusu, çalışma iznim yok, yabancılara çalışma izni, çalışma vizesi, çalışma hakkı, calisma izni, mülteci çalışma izni
    .terms = Arbeitserlaubnis
business-support = iş kurmak, kendi işimi kurmak, şirket kurmak, dükkan açmak, girişimcilik, girişimci desteği, mikro kredi, kosgeb, esnaf kredisi
language-classes = dil kursu, almanca kursu, ingilizce kursu, türkçe kursu, fransızca kursu, almanca öğrenmek, ingilizce öğrenmek, türkçe öğrenmek, dil öğrenmek, ücretsiz dil kursu, ücretsiz almanca kursu, entegrasyon kursu, uyum kursu, dil bilmiyorum, dil sınavı
    .terms = Integrationskurs, TÖMER, Sprachkurs, telc
adult-education = açık lise, açık öğretim, yetişkin eğitimi, okuma yazma kursu, okuma yazma bilmiyorum, lise diploması almak, dışarıdan lise, halk eğitim merkezi, okulu bitirmek, diploma almak
    .terms = Volkshochschule, VHS
computer-classes = bilgisayar kursu, bilgisayar öğrenmek, internet kullanmayı öğrenmek, bilgisayar dersi, yazılım kursu, kodlama kursu, e-posta açmak
school-enrolment = okula kayıt, okul kaydı, çocuğumu okula yazdırmak, çocuğu okula kaydetmek, çocuğum okula gitmiyor, okula almıyorlar, okul nakli, okul, çocuğum için okul, ilkokul kaydı
higher-education = üniversite, üniversiteye girmek, burs, burs başvurusu, öğrenci bursu, denklik, diploma denkliği, yükseköğretim, yüksek lisans, mülteci öğrenci bursu, diploma tanıma, yabancı öğrenci
    .terms = YÖK denklik, BAföG, DAFI
childcare = kreş, kreş arıyorum, çocuk bakımı, çocuğuma bakacak biri, bebek bakıcısı, çocuk bakıcısı, gündüz bakımevi, çocuğumu bırakacak yer
    .terms = Kita
childcare-costs = kreş parası, kreş ücreti, kreş yardımı, kreş desteği, çocuk bakım desteği, çocuk bakım parası, kreş ücretini ödeyemiyorum
early-education = anaokulu, ana okulu, anasınıfı, okul öncesi, okul öncesi eğitim, anaokulu kaydı, anaokuluna yazdırmak
youth-programs = gençlik merkezi, gençlik kampı, yaz kampı, okul sonrası program, etüt, etüt merkezi, çocuklar için etkinlik, gençler için etkinlik, mentorluk, ödev yardımı, gençlik programı

## People

lgbtq-community = lgbt, lgbti, lgbti+, lgbtiq, lgbt derneği, lgbti derneği, lgbt dernekleri, lgbt merkezi, lgbt topluluğu, lgbt grubu, lgbt mülteci, lgbti mülteci, eşcinsel, eşcinselim, eşcinseller, gey, geyim, gay, gayim, lezbiyen, lezbiyenim, biseksüel, biseksüelim, lubunya, lubunyalar, kuir, queer, interseks, eşcinsel derneği, aseksüel, panseksüel, açılmak istiyorum, lgbti danışmanlık, gökkuşağı derneği, onur yürüyüşü, lubun
    .terms = Kaos GL, SPoD, Lambdaistanbul, LSVD
lgbtq-youth = lgbt genç, lgbti gençlik, lgbt gençler, lgbt öğrenci, lgbt öğrenci topluluğu, genç eşcinsel, 16 yaşında eşcinselim, aileme açılmak, aileme açıldım, ailem eşcinsel olduğumu öğrendi, lgbt aileleri, lgbti çocuğu olan aileler, oğlum eşcinsel, kızım lezbiyen, okulda lgbt zorbalık
    .terms = LİSTAG
trans-community = trans, transım, trans kadın, trans kadınım, trans erkek, trans erkeğim, transseksüel, transeksüel, transgender, travesti, non-binary, nonbinary, ikili olmayan, ikilik dışı, cinsiyetsiz, trans derneği, trans dayanışma, trans grubu, translar, gacı, trans birey, trans mülteci, genderfluid
    .terms = Pembe Hayat, TransX
refugee-services = mülteci, mülteciyim, mülteciler, mültecilere yardım, mülteci derneği, mülteci desteği, sığınmacı, sığınmacıyım, sığınmacılar, mülteci merkezi, mülteci danışma, mülteci yardım kuruluşu, siginmaci, mülteci kampı, iltica kampı, kayıt olmak mülteci
    .terms = SGDD-ASAM, ASAM, Mülteci-Der, Flüchtlingshilfe, Caritas
resettlement = yeniden yerleştirme, üçüncü ülkeye yerleştirme, üçüncü ülke, üçüncü ülkeye gitmek, kanadaya mülteci, mülteci sponsorluğu, özel sponsorluk, sponsor bulmak, yerleştirme programı, rainbow railroad
    .terms = resettlement, ICMC, IOM
migrant-community = göçmen, göçmen derneği, göçmen dernekleri, göçmen merkezi, göçmenler, göçmen dayanışma, türk derneği, kürt derneği, alevi derneği, gurbetçi, göçmen danışma, hemşehri derneği, entegrasyon, yeni geldim
    .terms = Migrationsberatung, MBE
farmworker-services = tarım işçisi, mevsimlik işçi, mevsimlik tarım işçisi, tarlada çalışıyorum, çiftlik işçisi, çadırda tarım işçileri, seracılık işçisi
sex-worker-support = seks işçisi, seks işçiliği, seks işçisiyim, seks işçileri, seks işçisi derneği, hayat kadını, eskort, çark, çarka çıkıyorum, fuhuştan çıkmak
    .terms = Kırmızı Şemsiye, Hydra
interpretation = tercüman, tercümana ihtiyacım var, tercüman lazım, çevirmen, çeviri, belge çevirisi, yeminli tercüman, yeminli çeviri, ücretsiz tercüman, arapça tercüman, farsça tercüman, kürtçe tercüman, noter tasdikli çeviri
transport = ulaşım, otobüs bileti, otobüs kartı, tren bileti, yol parası, yol param yok, bilet parası, ücretsiz ulaşım, toplu taşıma, akbil, ulaşım kartı, ücretsiz otobüs, servis aracı, bilet alamıyorum
senior-services = yaşlı, yaşlılar, yaşlılara yardım, yaşlı hizmetleri, emekli, emekliler, yaşlı lgbt, 65 yaş, yaşlı evi, yaşlılar için etkinlik, yaşlılık aylığı, yalnız yaşlı
parenting = ebeveynlik, anne baba eğitimi, anne eğitimi, ebeveyn kursu, çocuk yetiştirme, anne baba okulu, bekar anne, yalnız anne, baba eğitimi, çocuğumla baş edemiyorum
family-support = aile danışmanlığı, aile danışma merkezi, aile desteği, aile terapisi, çift terapisi, evlilik danışmanlığı, aile sorunları, ailemle sorun yaşıyorum, aile destek merkezi
adoption-foster = evlat edinme, evlat edinmek, koruyucu aile, koruyucu aile olmak, evlatlık, çocuk evlat edinmek, evlatlık vermek
support-groups = destek grubu, dayanışma grubu, kendi kendine yardım grubu, grup terapisi, benim gibi insanlar, aynı şeyi yaşayanlar, akran desteği, paylaşım grubu
community-center = toplum merkezi, mahalle evi, semt evi, gündüz merkezi, kültür merkezi, belediye merkezi, gündüz gidebileceğim yer, mahalle merkezi, dayanışma merkezi
spiritual-support = cami, imam, kilise, papaz, cemevi, sinagog, dua, manevi destek, manevi danışmanlık, eşcinsel müslüman, lgbt müslüman, lgbt dostu kilise, dini destek, ibadethane
recreation = spor, spor salonu, spor kulübü, yüzme havuzu, kütüphane, müze, tiyatro, futbol, sanat kursu, müzik kursu, koro, lgbt spor, boş zaman etkinliği, sinema
volunteering = gönüllü olmak, gönüllülük, gönüllü, gönüllü çalışmak, gönüllü olmak istiyorum, bağış yapmak, yardım etmek istiyorum
mail-storage = posta adresi, posta kutusu, adresim yok, mektup alacak adres, eşya emaneti, emanet dolabı, bagaj, bavulumu bırakacak yer, eşyalarımı saklayacak yer, ikametgah adresi yok
pet-help = evcil hayvan, veteriner, ücretsiz veteriner, köpeğim, kedim, köpek maması, kedi maması, hayvan barınağı, kedime bakacak biri, köpeğimle kalacak yer, hayvanım hasta
information-referral = danışma merkezi, bilgi hattı, bilgi almak istiyorum, nereye başvurabilirim, kime başvurmalıyım, nereden yardım alabilirim, nereye gideyim, ne yapacağımı bilmiyorum, danışma hattı, sosyal hizmet, sosyal hizmet uzmanı, yardım kuruluşları
    .terms = ALO 157, 211
government-office = belediye, valilik, kaymakamlık, nüfus müdürlüğü, göç idaresi müdürlüğü, devlet dairesi, resmi daire, muhtar, muhtarlık, sosyal hizmetler müdürlüğü, yabancılar şubesi, yabancılar dairesi, emniyet müdürlüğü, karakol
    .terms = Bürgeramt, Rathaus

## In crisis

crisis-self-harm =
    ölmek istiyorum, yaşamak istemiyorum, artık yaşamak istemiyorum, kendimi öldürmek istiyorum, kendimi öldüreceğim, kendimi öldürücem,
    intihar edeceğim, intihar edicem, intihar etmek istiyorum, intihar etmeyi düşünüyorum, intihar ediyorum, canıma kıyacağım, canıma kıymak istiyorum,
    canıma kıyıcam, hayatıma son vermek istiyorum, hayatıma son vereceğim, kendime zarar veriyorum, kendimi kesiyorum, kendimi asacağım,
    bileklerimi kestim, hap içtim ölmek için, ölsem kurtulsam, keşke ölsem, yaşamaya gücüm kalmadı, kendimi asıcam, kendimi atacağım,
    intihar düşünceleri, intihar düşüncesi, ölmek isterim, ölmek istiyom, ölmek istiyordum, ölmek istedim, ölmek üzereyim, gebermek istiyorum,
    gebermek isterim, gebermek istiyom, gebermek istiyordum, gebermek istedim, gebermek üzereyim, ölmeyi istiyorum, ölmeyi düşünüyorum, ölmeyi diliyorum,
    ölsem keşke, ölsem kurtulurum, ölsem rahatlasam, ölseydim keşke, ölseydim kurtulurum, ölseydim kurtulsam, ölseydim rahatlasam, keşke ölseydim,
    keşke doğmasaydım, keşke uyanmasam, ölüm istiyorum, uyanmak istemiyorum, yaşamak istemiyom, yaşamak istemem, yaşamaktan bıktım, yaşamaktan yoruldum,
    yaşamaktan usandım, yaşamaktan sıkıldım, hayattan bıktım, hayattan yoruldum, hayattan usandım, hayattan sıkıldım, hayatımdan bıktım,
    hayatımdan yoruldum, hayatımdan usandım, hayatımdan sıkıldım, yaşamaya değmez, böyle yaşayamam, niye yaşıyorum, neden yaşıyorum, kendimi öldürmek,
    kendimi öldüreyim, kendimi öldürsem, kendimi öldürürüm, kendimi öldürmeyi, kendimi öldürmeye, kendimi öldürmüş, kendimi öldürcem, kendimi asmak,
    kendimi asayım, kendimi asmayı, kendimi asacam, kendimi asıyorum, kendimi kesmek, kendimi kesicem, kendimi kesiyom, kendimi keserim, kendimi kestim,
    kendimi kesmeyi, kendimi yaralamak, kendimi yakacağım, kendimi yakmak, kendimi vurmak, kendimi vuracağım, kendimi vururum, kendimi atacam,
    kendimi atmak, kendimi zehirlemek, kendimi jiletledim, kendime kıymak, kendime kıyacağım, kendime kıyarım, hayatıma son, yaşamıma son, ömrüme son,
    canıma kıysam, canıma kıymayı, canıma kıyarım, canıma kıyayım, canıma kastım, hayatımı bitirmek, hayatımı bitirmeyi, herşeyi bitirmek,
    herşeyi bitirmeyi, intihar etmek, intihar edecem, intihar ederim, intihar etsem, intihar etmeyi, intihar etmeye, intihar ettim, intihar edeyim,
    intihar edebilirim, intihar düşüncem, intihar girişimim, intihar planı, intiharı düşündüm, intiharı denedim, intihara teşebbüs, intihara kalkıştım,
    intihar mektubu, intihar eğilimim, bileklerimi kesmek, hap yuttum, ilaç yuttum, zehir içtim, zehir içeceğim, zehir içmek, köprüden atlamak,
    köprüden atlıcam, köprüden atlarım, köprüden atlasam, köprüden kendimi, çatıdan atlamak, çatıdan atlıcam, çatıdan atlarım, çatıdan atlasam,
    çatıdan kendimi, balkondan atlamak, balkondan atlıcam, balkondan atlarım, balkondan atlasam, balkondan kendimi, camdan atlayacağım, camdan atlamak,
    camdan atlıcam, camdan atlarım, camdan atlasam, camdan kendimi, pencereden atlamak, pencereden atlıcam, pencereden atlarım, pencereden atlasam,
    pencereden kendimi, kafama sıkacağım, kafama sıkarım, kafama sıkıcam, yokluğumu kimse, ölsem kimse, nasıl ölürüm, nasıl ölebilirim, nasıl intihar,
    acısız ölüm, acısız ölmek
crisis-immediate-danger =
    beni öldürecek, beni öldürecekler, beni öldürmek istiyor, beni öldürmek istiyorlar, ailem beni öldürecek, abim beni öldürecek, babam beni öldürecek,
    kocam beni öldürecek, beni buldular, beni buldu, kapımdalar, kapının önündeler, kapıma dayandılar, beni takip ediyorlar, biri beni takip ediyor,
    takip ediliyorum, beni dövüyor şu an, şu an beni dövüyor, bana saldırıyorlar, bana saldırıyor, beni kilitlediler, beni eve kilitlediler,
    beni odaya kilitledi, hayatım tehlikede, can güvenliğim yok, ölümle tehdit ediliyorum, ölüm tehdidi alıyorum, beni kaçırdılar, silahı var beni,
    dayak yiyorum, beni öldürür, beni öldürmek, beni öldürcek, beni vuracak, beni vurur, beni kesecek, beni yakacak, beni boğacak, beni gebertir,
    beni yaşatmaz, bizi öldürür, bizi öldürmek, bizi öldürcek, bizi vuracak, bizi vurur, bizi kesecek, bizi yakacak, bizi boğacak, bizi gebertir,
    bizi yaşatmaz, öldürür beni, öldürür bizi, ölümle tehdit, ölüm tehdidi, ölüm fermanım, beni dövüyor, beni döver, beni döverler, beni dövdü,
    beni dövdüler, beni dövecek, beni dövüyo, beni döven, beni dövmeye, beni boğuyor, beni boğmaya, beni yaraladı, beni vurdu, bizi dövüyor, bizi döver,
    bizi döverler, bizi dövdü, bizi dövdüler, bizi dövecek, bizi dövüyo, bizi döven, bizi dövmeye, bizi boğuyor, bizi boğmaya, bizi yaraladı, bizi vurdu,
    dövüyor beni, dövüyor bizi, bana vuruyor, bana vurdu, bana vurdular, bana vurur, bana vuracak, bana saldırdı, bize vuruyor, darp edildim,
    dövülüyorum, beni takip, beni izliyor, beni bulursa, beni bulacak, beni bulmuş, beni bulup, beni pusuya, bizi takip, bizi izliyor, bizi bulursa,
    bizi bulacak, bizi buldu, bizi buldular, bizi bulmuş, bizi bulup, bizi pusuya, peşimde, peşimdeler, peşimizde, peşimizdeler, peşime düştü,
    ardımdalar, biri peşimde, biri peşimden, adam peşimde, adam peşimden, ailem peşimde, kocam peşimde, babam peşimde, abim peşimde, abim peşimden,
    yerimi buldu, yerimi bulmuş, evimi buldu, evimi öğrendi, evimi biliyor, evimi bulmuş, kapımda, kapıdalar, kapıma geldi, evimin önünde, evime girdi,
    evime giriyor, evime girmeye, evime geldi, evime baskın, evimize girdi, evimize geldi, odama girdi, odama giriyor, odama girmeye, odama geldi,
    odama baskın, bıçağı var, silahı var, tabancası var, satırı var, tüfeği var, elinde silah, elinde bıçak, silahları var, silahlılar, silahla geldi,
    silahla beni, bıçakla geldi, bıçakla beni, bıçak çekti, bıçak dayadı, silah çekti, silah dayadı, kafama silah, beni hapsetti, beni bağladı,
    beni salmıyor, mahsur kaldım, hapis kaldım, esir kaldım, rehin kaldım, beni kaçırdı, beni satacak, kaçırıldım, kaçırıldık, tehlikedeyim,
    tehlikedeyiz, öldürüleceğim, öldürüleceğiz, imdat
crisis-recent-rape =
    tecavüze uğradım, tecavuze ugradim, bana tecavüz etti, bana tecavüz ettiler, bana tecavüz edildi, dün gece tecavüz, kocam bana tecavüz etti,
    zorla ilişkiye girdi, zorla ilişkiye girdiler, zorla benimle ilişkiye girdi, zorla seks yaptı, beni sekse zorladı, dün cinsel saldırıya uğradım,
    bugün cinsel saldırıya uğradım, polis bana tecavüz etti, toplu tecavüze uğradım, ırzıma geçti, ırzıma geçtiler, içkime ilaç attılar, bana tecavüz,
    bana cinsel şiddet, bana cinsel taciz, bana tecavüze, bize tecavüz, bize cinsel şiddet, bize cinsel taciz, bize tecavüze, tecavüz ettiler,
    tecavüz edildim, tecavüz edildi bana, tecavüz ediyor bana, tecavüze uğramış, tecavüze uğradık, tecavüze uğruyorum, tecavüze uğramıştım,
    tecavüze maruz, tecavüze yeltendi, tecavüze kalkıştı, tecavüzüne uğradım, tecavüzüne uğramış, tecavüzüne uğradık, tecavüzüne uğruyorum,
    tecavüzüne uğramıştım, tecavüzüne maruz, tecavüzüne yeltendi, tecavüzüne kalkıştı, dün tecavüze, dün tecavüz, bugün tecavüze, bugün tecavüz,
    gece tecavüze, gece tecavüz, dün akşam tecavüze, dün akşam tecavüz, az önce tecavüze, az önce tecavüz, yolda tecavüze, yolda tecavüz,
    kampta tecavüze, kampta tecavüz, hapiste tecavüze, hapiste tecavüz, karakolda tecavüze, karakolda tecavüz, tacize uğradım dün, tacize uğradım bugün,
    tacize uğradım gece, zorla ilişki, zorla ilişkiye, zorla cinsel ilişki, zorla seks, zorla sikti, zorla siktiler, zorla birlikte oldu,
    zorla sahip oldu, zorla sahip oldular, zorla yattı benimle, zorla oral, zorla öptü, zorla soydu, zorla soydular, zorla elledi, benimle zorla,
    benimle ilişkiye, benimle seks, benimle ilişki, benimle yattı, rızam olmadan zorla, rızam olmadan seks, rızam olmadan ilişki, rızam olmadan yattı,
    isteğim dışında seks, iznim olmadan zorla, iznim olmadan seks, iznim olmadan ilişki, iznim olmadan yattı, rızam dışında zorla, rızam dışında seks,
    rızam dışında ilişki, rızam dışında yattı, beni seks zorladı, beni seks zorladılar, beni seks zorluyor, sekse zorlandım, sekse zorladılar,
    sekse zorladı, sekse zorluyor, ilişkiye zorlandım, ilişkiye zorladılar, ilişkiye zorladı, ilişkiye zorluyor, bana zorla sahip, bana zorla dokundu,
    toplu tecavüz, grup tecavüzü, toplu tecavüze, ırzıma göz diktiler, ırzıma el uzattı, namusuma geçti, namusuma geçtiler, namusuma el uzattı,
    beni iğfal, beni sikti zorla, beni elle taciz, beni becerdiler, beni becerdi, bizi iğfal, bizi sikti zorla, bizi elle taciz, bizi becerdiler,
    bizi becerdi, namusumu kirletti, namusumu kirlettiler, namusumu bozdu, namusumu bozdular, namusumu aldı, namusumu aldılar, bekaretimi kirletti,
    bekaretimi kirlettiler, bekaretimi bozdu, bekaretimi bozdular, bekaretimi aldı, bekaretimi aldılar, kızlığımı kirletti, kızlığımı kirlettiler,
    kızlığımı bozdu, kızlığımı bozdular, kızlığımı aldı, kızlığımı aldılar, içkime ilaç attı, içkime ilaç kattılar, içkime ilaç kattı,
    içkime ilaç koydular, içkime ilaç koydu, içkime hap attılar, içkime hap attı, içkime hap kattılar, içkime hap kattı, içkime hap koydular,
    içkime hap koydu, içeceğime ilaç attı, içeceğime hap attı, içeceğime hap kattı, içeceğime hap koydu, tecavüzden hamile, tecavüzden hamileyim,
    tecavüzden gebe, tecavüz sonucu gebe, tecavuz etti
