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
    .terms = 6284, 6284 sayılı kanun
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

lgbtq-community = lgbt, lgbti, lgbti+, lgbtiq, lgbt derneği, lgbti derneği, lgbt dernekleri, lgbt merkezi, lgbt topluluğu, lgbt grubu, lgbt mülteci, lgbti mülteci, eşcinsel, eşcinselim, eşcinseller, gey, geyim, gay, gayim, lezbiyen, lezbiyenim, biseksüel, biseksüelim, lubunya, lubunyalar, kuir, queer, interseks, eşcinsel derneği, aseksüel, panseksüel, açılmak istiyorum, lgbti danışmanlık, gökkuşağı derneği, onur yürüyüşü
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
    ölmek istiyorum, yaşamak istemiyorum, artık yaşamak istemiyorum, kendimi öldürmek istiyorum, kendimi öldüreceğim,
    kendimi öldürücem, intihar edeceğim, intihar edicem, intihar etmek istiyorum, intihar etmeyi düşünüyorum,
    intihar ediyorum, canıma kıyacağım, canıma kıymak istiyorum, canıma kıyıcam, hayatıma son vermek istiyorum,
    hayatıma son vereceğim, kendime zarar veriyorum, kendimi kesiyorum, kendimi asacağım, bileklerimi kestim,
    hap içtim ölmek için, ölsem kurtulsam, keşke ölsem, yaşamaya gücüm kalmadı, kendimi asıcam, kendimi atacağım,
    intihar düşünceleri, intihar düşüncesi, ölmek isterim, ölmek istiyom, ölmek istiyordum, ölmek istedim,
    ölmek üzereyim, gebermek istiyorum, gebermek isterim, gebermek istiyom, gebermek istiyordum, gebermek istedim,
    gebermek üzereyim, ölmeyi istiyorum, ölmeyi düşünüyorum, ölmeyi diliyorum, ölmeyi hak ediyorum,
    ölüp kurtulmak istiyorum, ölüp kurtulmak çarem yok, ölmekten başka istiyorum, ölmekten başka çarem yok,
    ölsem daha iyi, ölsem keşke, ölsem kurtulurum, ölsem rahatlasam, ölseydim daha iyi, ölseydim keşke,
    ölseydim kurtulurum, ölseydim kurtulsam, ölseydim rahatlasam, keşke ölseydim, keşke ölü olsam,
    keşke hiç doğmasaydım, keşke doğmasaydım, keşke uyanmasam, ölmüş olmak istiyorum, ölüm istiyorum,
    uyanmak istemiyorum, yok olmak istiyorum, var olmak istemiyorum, yaşamak istemiyom, yaşamak istemem,
    hayatta kalmak istemiyorum, hayatta kalmak istemiyom, hayatta kalmak istemem, hayatta olmak istemiyorum,
    hayatta olmak istemiyom, hayatta olmak istemem, yaşamaya devam etmek istemiyorum, yaşamaya devam etmek istemiyom,
    yaşamaya devam etmek istemem, nefes almak istemiyorum, nefes almak istemiyom, nefes almak istemem,
    yaşamaktan bıktım, yaşamaktan yoruldum, yaşamaktan usandım, yaşamaktan sıkıldım, yaşamaktan nefret ediyorum,
    hayattan bıktım, hayattan yoruldum, hayattan usandım, hayattan sıkıldım, hayattan nefret ediyorum,
    hayatımdan bıktım, hayatımdan yoruldum, hayatımdan usandım, hayatımdan sıkıldım, hayatımdan nefret ediyorum,
    yaşamaya değmez, yaşamaya dayanamıyorum, yaşamaya devam edemem, yaşamaya devam edemiyorum,
    yaşamak için bir nedenim yok, yaşamak için bir nedenim kalmadı, yaşamak için bir sebebim yok,
    yaşamak için bir sebebim kalmadı, yaşamak için bir sebep yok, yaşamak için bir sebep kalmadı,
    yaşamak için bir neden yok, yaşamak için bir neden kalmadı, yaşamak için nedenim yok,
    yaşamak için nedenim kalmadı, yaşamak için sebebim yok, yaşamak için sebebim kalmadı, yaşamak için sebep yok,
    yaşamak için sebep kalmadı, yaşamak için neden yok, yaşamak için neden kalmadı, yaşamaya bir nedenim yok,
    yaşamaya bir nedenim kalmadı, yaşamaya bir sebebim yok, yaşamaya bir sebebim kalmadı, yaşamaya bir sebep yok,
    yaşamaya bir sebep kalmadı, yaşamaya bir neden yok, yaşamaya bir neden kalmadı, yaşamaya nedenim yok,
    yaşamaya nedenim kalmadı, yaşamaya sebebim yok, yaşamaya sebebim kalmadı, yaşamaya sebep yok,
    yaşamaya sebep kalmadı, yaşamaya neden yok, yaşamaya neden kalmadı, yaşamam için sebep yok, yaşama isteğim yok,
    yaşama isteğim kalmadı, yaşama sevincim yok, yaşama sevincim kalmadı, yaşama gücüm yok, yaşama gücüm kalmadı,
    yaşamanın anlamı yok, yaşamanın anlamı kalmadı, hayatın anlamı yok, hayatın anlamı kalmadı,
    hayatın bir anlamı yok, hayatın bir anlamı kalmadı, yaşayamıyorum artık, artık yaşayamıyorum, böyle yaşayamam,
    niye yaşıyorum, neden yaşıyorum, dayanamıyorum ölmek, kendimi öldürmek, kendimi öldüreyim, kendimi öldürsem,
    kendimi öldürürüm, kendimi öldürmeyi, kendimi öldürmeye, kendimi öldürmekten, kendimi öldürmüş, kendimi öldürcem,
    kendimi asmak, kendimi asayım, kendimi asmayı, kendimi asacam, kendimi asıyorum, kendimi kesmek, kendimi kesicem,
    kendimi kesiyom, kendimi keserim, kendimi kestim, kendimi kesmeyi, kendimi yaralıyorum, kendimi yaralamak,
    kendimi yakacağım, kendimi yakmak, kendimi vurmak, kendimi vuracağım, kendimi vururum, kendimi atacam,
    kendimi atmak, kendimi zehirlemek, kendimi jiletliyorum, kendimi jiletledim, kendime zarar vermek,
    kendime zarar verdim, kendime zarar vereceğim, kendime zarar veririm, kendime zarar vermeyi, kendime kıymak,
    kendime kıyacağım, kendime kıyarım, hayatıma son, yaşamıma son, ömrüme son, canıma kıysam, canıma kıymayı,
    canıma kıyarım, canıma kıyayım, canıma kastım, hayatımı bitirmek, hayatımı sonlandırmak, hayatımı bitireceğim,
    hayatımı sonlandıracağım, hayatımı bitirmeyi, her şeyi bitirmek, her şeyi sonlandırmak, her şeyi bitireceğim,
    her şeyi sonlandıracağım, her şeyi bitirmeyi, herşeyi bitirmek, herşeyi sonlandırmak, herşeyi bitireceğim,
    herşeyi sonlandıracağım, herşeyi bitirmeyi, intihar etmek, intihar edecem, intihar ederim, intihar etsem,
    intihar etmeyi, intihar etmeye, intihar ettim, intihar edeyim, intihar edebilirim, intihar düşünüyorum,
    intihar düşüncelerim, intihar düşüncem, intihar girişiminde, intihar girişimim, intihar planı,
    intihar planlıyorum, intiharı düşünüyorum, intiharı düşündüm, intiharı planlıyorum, intiharı denedim,
    intihara teşebbüs, intihara kalkıştım, intihara sürükleniyorum, intihar mektubu, intiharın eşiğindeyim,
    intihar eğilimim, intihara meyilliyim, bileklerimi kesmek, bileklerimi keseceğim, bileklerimi kesicem,
    bileklerimi kesiyorum, bileklerimi kesiyom, bileklerimi keserim, çok hap içtim, çok hap aldım, çok hap içeceğim,
    çok ilaç içtim, çok ilaç aldım, çok ilaç içeceğim, çok hapları içtim, çok hapları yuttum, çok hapları aldım,
    çok hapları içeceğim, çok ilaçları içtim, çok ilaçları yuttum, çok ilaçları aldım, çok ilaçları içeceğim,
    çok ilaçlarımı içtim, çok ilaçlarımı yuttum, çok ilaçlarımı aldım, çok ilaçlarımı içeceğim, bir sürü hap içtim,
    bir sürü hap aldım, bir sürü hap içeceğim, bir sürü ilaç içtim, bir sürü ilaç aldım, bir sürü ilaç içeceğim,
    bir sürü hapları içtim, bir sürü hapları yuttum, bir sürü hapları aldım, bir sürü hapları içeceğim,
    bir sürü ilaçları içtim, bir sürü ilaçları yuttum, bir sürü ilaçları aldım, bir sürü ilaçları içeceğim,
    bir sürü ilaçlarımı içtim, bir sürü ilaçlarımı yuttum, bir sürü ilaçlarımı aldım, bir sürü ilaçlarımı içeceğim,
    bütün hap içtim, bütün hap aldım, bütün hap içeceğim, bütün ilaç içtim, bütün ilaç aldım, bütün ilaç içeceğim,
    bütün hapları içtim, bütün hapları yuttum, bütün hapları aldım, bütün hapları içeceğim, bütün ilaçları içtim,
    bütün ilaçları yuttum, bütün ilaçları aldım, bütün ilaçları içeceğim, bütün ilaçlarımı içtim,
    bütün ilaçlarımı yuttum, bütün ilaçlarımı aldım, bütün ilaçlarımı içeceğim, kutu hap içtim, kutu hap aldım,
    kutu hap içeceğim, kutu ilaç içtim, kutu ilaç aldım, kutu ilaç içeceğim, kutu hapları içtim, kutu hapları yuttum,
    kutu hapları aldım, kutu hapları içeceğim, kutu ilaçları içtim, kutu ilaçları yuttum, kutu ilaçları aldım,
    kutu ilaçları içeceğim, kutu ilaçlarımı içtim, kutu ilaçlarımı yuttum, kutu ilaçlarımı aldım,
    kutu ilaçlarımı içeceğim, tüm hap içtim, tüm hap aldım, tüm hap içeceğim, tüm ilaç içtim, tüm ilaç aldım,
    tüm ilaç içeceğim, tüm hapları içtim, tüm hapları yuttum, tüm hapları aldım, tüm hapları içeceğim,
    tüm ilaçları içtim, tüm ilaçları yuttum, tüm ilaçları aldım, tüm ilaçları içeceğim, tüm ilaçlarımı içtim,
    tüm ilaçlarımı yuttum, tüm ilaçlarımı aldım, tüm ilaçlarımı içeceğim, avuç hap içtim, avuç hap aldım,
    avuç hap içeceğim, avuç ilaç içtim, avuç ilaç aldım, avuç ilaç içeceğim, avuç hapları içtim, avuç hapları yuttum,
    avuç hapları aldım, avuç hapları içeceğim, avuç ilaçları içtim, avuç ilaçları yuttum, avuç ilaçları aldım,
    avuç ilaçları içeceğim, avuç ilaçlarımı içtim, avuç ilaçlarımı yuttum, avuç ilaçlarımı aldım,
    avuç ilaçlarımı içeceğim, hap içtim ölmek, hap içip ölmek, hap yuttum, ilaç içtim ölmek, ilaç içip ölmek,
    ilaç yuttum, ölmek için hap içtim, ölmek için hap içeceğim, ölmek için hap aldım, ölmek için ilaç içtim,
    ölmek için ilaç içeceğim, ölmek için ilaç aldım, aşırı doz aldım, aşırı doz ilaç, aşırı doz hap, aşırı doz yaptım,
    doz aşımı aldım, doz aşımı ilaç, doz aşımı hap, doz aşımı yaptım, yüksek doz aldım, yüksek doz ilaç,
    yüksek doz hap, yüksek doz yaptım, zehir içtim, zehir içeceğim, zehir içmek, çamaşır suyu içtim,
    çamaşır suyu içeceğim, çamaşır suyu içmek, fare zehri içtim, fare zehri içeceğim, fare zehri içmek,
    köprüden atlayacağım, köprüden atlamak, köprüden atlıcam, köprüden atlarım, köprüden atlasam, köprüden kendimi,
    çatıdan atlayacağım, çatıdan atlamak, çatıdan atlıcam, çatıdan atlarım, çatıdan atlasam, çatıdan kendimi,
    balkondan atlayacağım, balkondan atlamak, balkondan atlıcam, balkondan atlarım, balkondan atlasam,
    balkondan kendimi, camdan atlayacağım, camdan atlamak, camdan atlıcam, camdan atlarım, camdan atlasam,
    camdan kendimi, pencereden atlayacağım, pencereden atlamak, pencereden atlıcam, pencereden atlarım,
    pencereden atlasam, pencereden kendimi, trenin altına atlayacağım, trenin altına atlamak, trenin altına atacağım,
    trenin önüne atlayacağım, trenin önüne atlamak, trenin önüne atacağım, kafama sıkacağım, kafama sıkarım,
    kafama sıkıcam, bensiz daha iyi, bensiz daha mutlu, ben olmadan daha iyi, ben olmadan daha mutlu,
    ben olmasam daha iyi, ben olmasam daha mutlu, yokluğumu kimse, ölsem kimse, nasıl ölürüm, nasıl ölebilirim,
    nasıl intihar, acısız ölüm, acısız ölmek
crisis-immediate-danger =
    beni öldürecek, beni öldürecekler, beni öldürmek istiyor, beni öldürmek istiyorlar, ailem beni öldürecek,
    abim beni öldürecek, babam beni öldürecek, kocam beni öldürecek, beni buldular, beni buldu, kapımdalar,
    kapının önündeler, kapıma dayandılar, beni takip ediyorlar, biri beni takip ediyor, takip ediliyorum,
    beni dövüyor şu an, şu an beni dövüyor, bana saldırıyorlar, bana saldırıyor, beni kilitlediler,
    beni eve kilitlediler, beni odaya kilitledi, hayatım tehlikede, can güvenliğim yok, ölümle tehdit ediliyorum,
    ölüm tehdidi alıyorum, beni kaçırdılar, silahı var beni, dayak yiyorum, beni öldürür, beni öldürürler,
    beni öldürmek, beni öldürmeye, beni öldürüyor, beni öldürüyorlar, beni öldürmekle, beni öldürücek,
    beni öldürücekler, beni öldürcek, beni öldürcekler, beni öldüreceğini, beni öldürebilir, beni öldürebilirler,
    beni öldürmesinden, beni öldürmeden, beni öldürtecek, beni vuracak, beni vuracaklar, beni vurur, beni kesecek,
    beni kesecekler, beni bıçaklayacak, beni yakacak, beni yakacaklar, beni boğacak, beni gebertecek,
    beni gebertecekler, beni gebertir, beni yaşatmaz, beni yaşatmazlar, beni sağ bırakmaz, beni sağ bırakmazlar,
    beni sağ koymaz, beni katledecek, beni katledecekler, beni asacaklar, beni taşlayacaklar, beni recmedecekler,
    bizi öldürecek, bizi öldürecekler, bizi öldürür, bizi öldürürler, bizi öldürmek, bizi öldürmeye, bizi öldürüyor,
    bizi öldürüyorlar, bizi öldürmekle, bizi öldürücek, bizi öldürücekler, bizi öldürcek, bizi öldürcekler,
    bizi öldüreceğini, bizi öldürebilir, bizi öldürebilirler, bizi öldürmesinden, bizi öldürmeden, bizi öldürtecek,
    bizi vuracak, bizi vuracaklar, bizi vurur, bizi kesecek, bizi kesecekler, bizi bıçaklayacak, bizi yakacak,
    bizi yakacaklar, bizi boğacak, bizi gebertecek, bizi gebertecekler, bizi gebertir, bizi yaşatmaz,
    bizi yaşatmazlar, bizi sağ bırakmaz, bizi sağ bırakmazlar, bizi sağ koymaz, bizi katledecek, bizi katledecekler,
    bizi asacaklar, bizi taşlayacaklar, bizi recmedecekler, öldürecek beni, öldürecek bizi, öldürecekler beni,
    öldürecekler bizi, öldürür beni, öldürür bizi, öldürürler beni, öldürürler bizi, öldürücek beni, öldürücek bizi,
    öldürücekler beni, öldürücekler bizi, vuracaklar beni, vuracaklar bizi, öldürmek istiyor beni,
    öldürmek istiyorlar beni, ölümle tehdit, öldürmekle tehdit, ölüm ile tehdit, silahla tehdit, bıçakla tehdit,
    ölüm tehdidi, ölüm tehditleri, ölüm tehdidiyle, ölüm fermanım, namus cinayetine, namus için öldürecekler,
    namus için beni, beni dövüyor, beni dövüyorlar, beni döver, beni döverler, beni dövdü, beni dövdüler,
    beni dövecek, beni dövecekler, beni dövüyo, beni döven, beni dövmeye, beni hırpalıyor, beni tokatlıyor,
    beni yumrukluyor, beni tekmeliyor, beni boğuyor, beni boğmaya, beni bıçakladı, beni bıçaklıyor, beni bıçaklamaya,
    beni pataklıyor, beni sopalıyor, beni darp ediyor, beni darp ediyorlar, beni darp etti, beni darp ettiler,
    beni linç ediyorlar, beni linç edecekler, beni yaralıyor, beni yaraladı, beni vurdu, beni incitiyor,
    beni işkence ediyor, bizi dövüyor, bizi dövüyorlar, bizi döver, bizi döverler, bizi dövdü, bizi dövdüler,
    bizi dövecek, bizi dövecekler, bizi dövüyo, bizi döven, bizi dövmeye, bizi hırpalıyor, bizi tokatlıyor,
    bizi yumrukluyor, bizi tekmeliyor, bizi boğuyor, bizi boğmaya, bizi bıçakladı, bizi bıçaklıyor, bizi bıçaklamaya,
    bizi pataklıyor, bizi sopalıyor, bizi darp ediyor, bizi darp ediyorlar, bizi darp etti, bizi darp ettiler,
    bizi linç ediyorlar, bizi linç edecekler, bizi yaralıyor, bizi yaraladı, bizi vurdu, bizi incitiyor,
    bizi işkence ediyor, dövüyor beni, dövüyor bizi, dövüyorlar beni, dövüyorlar bizi, bana vuruyor, bana vuruyorlar,
    bana vurdu, bana vurdular, bana vurur, bana vuracak, bana el kaldırıyor, bana el kaldırdı, bana şiddet uyguluyor,
    bana şiddet uyguluyorlar, bana şiddet uyguladı, bana işkence ediyor, bana işkence ediyorlar, bana işkence ettiler,
    bana zarar verecek, bana zarar verecekler, bana zarar veriyor, bana saldırdı, bana saldırdılar, bana saldıracak,
    bana saldıracaklar, bana ateş ediyor, bana ateş ediyorlar, bana dayak atıyor, bana dayak atıyorlar,
    bize saldırıyorlar, bize saldırıyor, bize vuruyor, bize ateş ediyorlar, bize saldıracaklar, darp edildim,
    darp ediliyorum, dövülüyorum, saldırı altındayım, beni takip, beni izliyor, beni izliyorlar, beni kovalıyor,
    beni kovalıyorlar, beni gözetliyor, beni gözetliyorlar, beni arıyor öldürmek, beni arıyor her yerde,
    beni her yerde arıyor, beni her yerde arıyorlar, beni bulurlarsa, beni bulursa, beni bulacak, beni bulacaklar,
    beni bulmuş, beni bulmuşlar, beni bulup, beni yakalarsa, beni yakalarlarsa, beni yakalayacaklar, beni yakaladılar,
    beni pusuya, beni bekliyorlar dışarıda, beni arıyorlar, bizi takip, bizi izliyor, bizi izliyorlar, bizi kovalıyor,
    bizi kovalıyorlar, bizi gözetliyor, bizi gözetliyorlar, bizi arıyor öldürmek, bizi arıyor her yerde,
    bizi her yerde arıyor, bizi her yerde arıyorlar, bizi bulurlarsa, bizi bulursa, bizi bulacak, bizi bulacaklar,
    bizi buldu, bizi buldular, bizi bulmuş, bizi bulmuşlar, bizi bulup, bizi yakalarsa, bizi yakalarlarsa,
    bizi yakalayacaklar, bizi yakaladılar, bizi pusuya, bizi bekliyorlar dışarıda, bizi arıyorlar, peşimde,
    peşimdeler, peşimizde, peşimizdeler, peşimden geliyor, peşimden geliyorlar, peşimi bırakmıyor, peşime düştü,
    peşime düştüler, peşime takıldı, peşimde biri var, arkamdan geliyor, arkamdan geliyorlar, arkamda biri var,
    ardımdalar, biri peşimde, biri takip ediyor, biri peşimden, biri beni arıyor, birisi peşimde, birisi takip ediyor,
    birisi peşimden, birisi beni arıyor, adam peşimde, adam takip ediyor, adam peşimden, adam beni arıyor,
    adamlar peşimde, adamlar takip ediyor, adamlar peşimden, adamlar beni arıyor, ailem peşimde, ailem takip ediyor,
    ailem peşimden, ailem beni arıyor, kocam peşimde, kocam takip ediyor, kocam peşimden, kocam beni arıyor,
    babam peşimde, babam takip ediyor, babam peşimden, babam beni arıyor, abim peşimde, abim takip ediyor,
    abim peşimden, abim beni arıyor, yerimi buldu, yerimi buldular, yerimi öğrendi, yerimi öğrendiler, yerimi biliyor,
    yerimi biliyorlar, yerimi bulmuş, yerimi bulmuşlar, evimi buldu, evimi buldular, evimi öğrendi, evimi öğrendiler,
    evimi biliyor, evimi biliyorlar, evimi bulmuş, evimi bulmuşlar, adresimi buldu, adresimi buldular,
    adresimi öğrendi, adresimi öğrendiler, adresimi biliyor, adresimi biliyorlar, adresimi bulmuş, adresimi bulmuşlar,
    nerede olduğumu buldu, nerede olduğumu buldular, nerede olduğumu öğrendi, nerede olduğumu öğrendiler,
    nerede olduğumu biliyor, nerede olduğumu biliyorlar, nerede olduğumu bulmuş, nerede olduğumu bulmuşlar,
    saklandığım yeri buldu, saklandığım yeri buldular, saklandığım yeri öğrendi, saklandığım yeri öğrendiler,
    saklandığım yeri biliyor, saklandığım yeri biliyorlar, saklandığım yeri bulmuş, saklandığım yeri bulmuşlar,
    nerede yaşadığımı buldu, nerede yaşadığımı buldular, nerede yaşadığımı öğrendi, nerede yaşadığımı öğrendiler,
    nerede yaşadığımı biliyor, nerede yaşadığımı biliyorlar, nerede yaşadığımı bulmuş, nerede yaşadığımı bulmuşlar,
    yerimizi buldu, yerimizi buldular, yerimizi öğrendi, yerimizi öğrendiler, yerimizi biliyor, yerimizi biliyorlar,
    yerimizi bulmuş, yerimizi bulmuşlar, kapımda, kapımın önünde, kapımın önündeler, kapımın arkasında,
    kapının önünde bekliyor, kapının önünde bekliyorlar, kapının arkasındalar, kapıda bekliyor, kapıda bekliyorlar,
    kapıdalar, kapıma geldi, kapıma geldiler, kapıma dayandı, kapıyı kırıyor, kapıyı kırıyorlar, kapıyı kırmaya,
    kapımı kırıyor, kapımı kırıyorlar, kapıyı zorluyor, kapıyı zorluyorlar, kapıyı zorluyolar, kapımı zorluyorlar,
    kapıyı yumrukluyor, kapıyı yumrukluyorlar, kapıyı tekmeliyor, kapımı çalıyorlar, kapımın dışında,
    kapımın dışındalar, kapımın etrafında, kapımın etrafındalar, kapımın dibinde, evimin önünde, evimin önündeler,
    evimin dışında, evimin dışındalar, evimin etrafında, evimin etrafındalar, evimin dibinde, evimizin önünde,
    evimizin önündeler, evimizin dışında, evimizin dışındalar, evimizin etrafında, evimizin etrafındalar,
    evimizin dibinde, camımın önünde, camımın önündeler, camımın dışında, camımın dışındalar, camımın etrafında,
    camımın etrafındalar, camımın dibinde, penceremin önünde, penceremin önündeler, penceremin dışında,
    penceremin dışındalar, penceremin etrafında, penceremin etrafındalar, penceremin dibinde, binanın önünde,
    binanın önündeler, binanın dışında, binanın dışındalar, binanın etrafında, binanın etrafındalar, binanın dibinde,
    evime girdi, evime girdiler, evime giriyor, evime giriyorlar, evime girmeye, evime geldi, evime geldiler,
    evime zorla girdi, evime baskın, evime saldırıyorlar, evime saldırdılar, evimize girdi, evimize girdiler,
    evimize giriyor, evimize giriyorlar, evimize girmeye, evimize geldi, evimize geldiler, evimize zorla girdi,
    evimize baskın, evimize saldırıyorlar, evimize saldırdılar, odama girdi, odama girdiler, odama giriyor,
    odama giriyorlar, odama girmeye, odama geldi, odama geldiler, odama zorla girdi, odama baskın,
    odama saldırıyorlar, odama saldırdılar, eve girmeye çalışıyor, eve girmeye çalışıyorlar, eve zorla giriyorlar,
    eve zorla girdiler, içeri girmeye çalışıyor, içeri girmeye çalışıyorlar, içeri zorla giriyorlar,
    içeri zorla girdiler, içeriye girmeye çalışıyor, içeriye girmeye çalışıyorlar, içeriye zorla giriyorlar,
    içeriye zorla girdiler, evin önünde bekliyor, evin önünde bekliyorlar, evin önünde sardılar, evin önünde beni,
    evin etrafını bekliyor, evin etrafını bekliyorlar, evin etrafını sardılar, evin etrafını beni,
    evimin etrafını bekliyor, evimin etrafını bekliyorlar, evimin etrafını sardılar, evimin etrafını beni,
    evimi bastılar, evimi basıyorlar, evimi basacaklar, evimi sardılar, evde biri var, dışarıda beni bekliyorlar,
    dışarıda beni bekliyor, aşağıda beni bekliyorlar, aşağıda beni bekliyor, bıçağı var, silahı var, tabancası var,
    satırı var, tüfeği var, ellerinde silah, ellerinde bıçak, ellerinde silahlar, elinde silah, elinde bıçak,
    elinde silahlar, silahları var, silahlı adamlar, silahlılar, silahla geldi, silahla geldiler, silahla bekliyor,
    silahla üzerime, silahla beni, bıçakla geldi, bıçakla geldiler, bıçakla bekliyor, bıçakla üzerime, bıçakla beni,
    bıçak çekti, bıçak dayadı, silah çekti, silah dayadı, silah doğrulttu, kafama silah, boğazıma bıçak,
    beni eve kilitledi, beni eve kapattı, beni eve kapattılar, beni eve hapsetti, beni eve hapsettiler,
    beni eve kilitliyor, beni eve kilitliyorlar, beni eve kilitli tutuyor, beni eve tutuyorlar,
    beni eve hapis tuttular, beni odaya kilitlediler, beni odaya kapattı, beni odaya kapattılar, beni odaya hapsetti,
    beni odaya hapsettiler, beni odaya kilitliyor, beni odaya kilitliyorlar, beni odaya kilitli tutuyor,
    beni odaya tutuyorlar, beni odaya hapis tuttular, beni bir odaya kilitledi, beni bir odaya kilitlediler,
    beni bir odaya kapattı, beni bir odaya kapattılar, beni bir odaya hapsetti, beni bir odaya hapsettiler,
    beni bir odaya kilitliyor, beni bir odaya kilitliyorlar, beni bir odaya kilitli tutuyor,
    beni bir odaya tutuyorlar, beni bir odaya hapis tuttular, beni bodruma kilitledi, beni bodruma kilitlediler,
    beni bodruma kapattı, beni bodruma kapattılar, beni bodruma hapsetti, beni bodruma hapsettiler,
    beni bodruma kilitliyor, beni bodruma kilitliyorlar, beni bodruma kilitli tutuyor, beni bodruma tutuyorlar,
    beni bodruma hapis tuttular, beni içeri kilitledi, beni içeri kilitlediler, beni içeri kapattı,
    beni içeri kapattılar, beni içeri hapsetti, beni içeri hapsettiler, beni içeri kilitliyor,
    beni içeri kilitliyorlar, beni içeri kilitli tutuyor, beni içeri tutuyorlar, beni içeri hapis tuttular,
    beni buraya kilitledi, beni buraya kilitlediler, beni buraya kapattı, beni buraya kapattılar,
    beni buraya hapsetti, beni buraya hapsettiler, beni buraya kilitliyor, beni buraya kilitliyorlar,
    beni buraya kilitli tutuyor, beni buraya tutuyorlar, beni buraya hapis tuttular, beni evde kilitledi,
    beni evde kilitlediler, beni evde kapattı, beni evde kapattılar, beni evde hapsetti, beni evde hapsettiler,
    beni evde kilitliyor, beni evde kilitliyorlar, beni evde kilitli tutuyor, beni evde tutuyorlar,
    beni evde hapis tuttular, beni odada kilitledi, beni odada kilitlediler, beni odada kapattı,
    beni odada kapattılar, beni odada hapsetti, beni odada hapsettiler, beni odada kilitliyor,
    beni odada kilitliyorlar, beni odada kilitli tutuyor, beni odada tutuyorlar, beni odada hapis tuttular,
    bizi eve kilitledi, bizi eve kilitlediler, bizi eve kapattı, bizi eve kapattılar, bizi eve hapsetti,
    bizi eve hapsettiler, bizi eve kilitliyor, bizi eve kilitliyorlar, bizi eve kilitli tutuyor, bizi eve tutuyorlar,
    bizi eve hapis tuttular, bizi odaya kilitledi, bizi odaya kilitlediler, bizi odaya kapattı, bizi odaya kapattılar,
    bizi odaya hapsetti, bizi odaya hapsettiler, bizi odaya kilitliyor, bizi odaya kilitliyorlar,
    bizi odaya kilitli tutuyor, bizi odaya tutuyorlar, bizi odaya hapis tuttular, bizi bir odaya kilitledi,
    bizi bir odaya kilitlediler, bizi bir odaya kapattı, bizi bir odaya kapattılar, bizi bir odaya hapsetti,
    bizi bir odaya hapsettiler, bizi bir odaya kilitliyor, bizi bir odaya kilitliyorlar,
    bizi bir odaya kilitli tutuyor, bizi bir odaya tutuyorlar, bizi bir odaya hapis tuttular, bizi bodruma kilitledi,
    bizi bodruma kilitlediler, bizi bodruma kapattı, bizi bodruma kapattılar, bizi bodruma hapsetti,
    bizi bodruma hapsettiler, bizi bodruma kilitliyor, bizi bodruma kilitliyorlar, bizi bodruma kilitli tutuyor,
    bizi bodruma tutuyorlar, bizi bodruma hapis tuttular, bizi içeri kilitledi, bizi içeri kilitlediler,
    bizi içeri kapattı, bizi içeri kapattılar, bizi içeri hapsetti, bizi içeri hapsettiler, bizi içeri kilitliyor,
    bizi içeri kilitliyorlar, bizi içeri kilitli tutuyor, bizi içeri tutuyorlar, bizi içeri hapis tuttular,
    bizi buraya kilitledi, bizi buraya kilitlediler, bizi buraya kapattı, bizi buraya kapattılar,
    bizi buraya hapsetti, bizi buraya hapsettiler, bizi buraya kilitliyor, bizi buraya kilitliyorlar,
    bizi buraya kilitli tutuyor, bizi buraya tutuyorlar, bizi buraya hapis tuttular, bizi evde kilitledi,
    bizi evde kilitlediler, bizi evde kapattı, bizi evde kapattılar, bizi evde hapsetti, bizi evde hapsettiler,
    bizi evde kilitliyor, bizi evde kilitliyorlar, bizi evde kilitli tutuyor, bizi evde tutuyorlar,
    bizi evde hapis tuttular, bizi odada kilitledi, bizi odada kilitlediler, bizi odada kapattı,
    bizi odada kapattılar, bizi odada hapsetti, bizi odada hapsettiler, bizi odada kilitliyor,
    bizi odada kilitliyorlar, bizi odada kilitli tutuyor, bizi odada tutuyorlar, bizi odada hapis tuttular,
    beni kilitledi, beni kilitliyor, beni kilitliyorlar, beni hapsetti, beni hapsettiler, beni hapsediyor,
    beni rehin aldı, beni rehin aldılar, beni rehin tutuyor, beni rehin tutuyorlar, beni esir aldılar,
    beni zorla tutuyor, beni alıkoyuyor, beni alıkoyuyorlar, beni alıkoydular, beni bağladı, beni bağladılar,
    beni dışarı bırakmıyor, beni bırakmıyor, beni bırakmıyorlar, beni salmıyor, beni salmıyorlar, dışarı çıkmama izin,
    dışarı çıkamıyorum kilitli, dışarı çıkarmıyorlar, dışarı çıkarmıyor, dışarı salmıyorlar, dışarı bırakmıyorlar,
    evden çıkmama izin, evden çıkamıyorum kilitli, evden çıkarmıyorlar, evden çıkarmıyor, evden salmıyorlar,
    evden bırakmıyorlar, çıkmama izin vermiyorlar, çıkmama izin vermiyor, kilitli kaldım, kilitli tutuluyorum,
    kilitli tutuluyoruz, mahsur kaldım, mahsur tutuluyorum, mahsur tutuluyoruz, hapis kaldım, hapis tutuluyorum,
    hapis tutuluyoruz, esir kaldım, esir tutuluyorum, esir tutuluyoruz, rehin kaldım, rehin tutuluyorum,
    rehin tutuluyoruz, eve kilitliyim, eve kilitlendim, eve hapsedildim, odaya kilitliyim, odaya kilitlendim,
    odaya hapsedildim, zorla tutuluyorum, zorla alıkonuluyorum, zorla tutuyorlar, rızam dışında tutuluyorum,
    rızam dışında alıkonuluyorum, rızam dışında tutuyorlar, kaçamıyorum evden, beni kaçırdı, beni kaçıracak,
    beni kaçıracaklar, beni kaçırıyorlar, beni kaçırmaya, beni almaya geliyor, beni almaya geliyorlar,
    beni almaya geldi, beni almaya geldiler, beni zorla götürecekler, beni zorla götürüyorlar, beni götürecekler,
    beni teslim edecek, beni teslim edecekler, beni verecekler, beni ele verecek, beni ele verecekler, beni satacak,
    beni satacaklar, kaçırıldım, kaçırıldık, rehin alındım, hayatım tehlike altında, hayatım risk altında,
    canım tehlikede, canım tehlike altında, canım risk altında, hayatımız tehlikede, hayatımız tehlike altında,
    hayatımız risk altında, canımız tehlikede, canımız tehlike altında, canımız risk altında,
    can güvenliğim tehlikede, can güvenliğimiz yok, can güvenliğimiz tehlikede, canımdan korkuyorum,
    canımdan endişeliyim, canımdan endişe ediyorum, hayatımdan korkuyorum, hayatımdan endişeliyim,
    hayatımdan endişe ediyorum, tehlikedeyim, tehlikedeyiz, tehlike altındayım, tehlike içindeyim, büyük tehlikedeyim,
    öldürülmekten korkuyorum, öldürülmekten üzereyim, öldürülmek korkuyorum, öldürülmek üzereyim, öldürüleceğim,
    öldürüleceğiz, ailemden saklanıyorum, ailemden gizleniyorum, kocamdan saklanıyorum, kocamdan gizleniyorum,
    abimden saklanıyorum, abimden gizleniyorum, babamdan saklanıyorum, babamdan gizleniyorum, onlardan saklanıyorum,
    onlardan gizleniyorum, ondan saklanıyorum, ondan gizleniyorum, tuvalette saklanıyorum, banyoda saklanıyorum,
    dolapta saklanıyorum, güvende değilim, güvende değiliz, imdat, kurtarın beni, beni kurtarın, bizi kurtarın,
    polis çağırın, polisi arayın
crisis-recent-rape =
    tecavüze uğradım, tecavuze ugradim, bana tecavüz etti, bana tecavüz ettiler, bana tecavüz edildi,
    dün gece tecavüz, kocam bana tecavüz etti, zorla ilişkiye girdi, zorla ilişkiye girdiler,
    zorla benimle ilişkiye girdi, zorla seks yaptı, beni sekse zorladı, dün cinsel saldırıya uğradım,
    bugün cinsel saldırıya uğradım, polis bana tecavüz etti, toplu tecavüze uğradım, ırzıma geçti, ırzıma geçtiler,
    içkime ilaç attılar, cinsel saldırıya uğradım, bana tecavüz, bana cinsel saldırıda, bana cinsel istismarda,
    bana cinsel şiddet, bana cinsel taciz, bana tecavüze, bize tecavüz, bize cinsel saldırıda, bize cinsel istismarda,
    bize cinsel şiddet, bize cinsel taciz, bize tecavüze, tecavüz ettiler, tecavüz edildim, tecavüz edildi bana,
    tecavüz ediyor bana, tecavüz etmeye kalktı, tecavüz etmeye çalıştı, tecavüz etmeye çalıştılar,
    tecavüz kurbanı oldum, tecavüze uğramış, tecavüze uğradık, tecavüze uğruyorum, tecavüze uğramıştım,
    tecavüze maruz, tecavüze yeltendi, tecavüze kalkıştı, tecavüzüne uğradım, tecavüzüne uğramış, tecavüzüne uğradık,
    tecavüzüne uğruyorum, tecavüzüne uğramıştım, tecavüzüne maruz, tecavüzüne yeltendi, tecavüzüne kalkıştı,
    dün tecavüze, dün tecavüz, bugün tecavüze, bugün tecavüz, gece tecavüze, gece tecavüz, dün akşam tecavüze,
    dün akşam tecavüz, az önce tecavüze, az önce tecavüz, yolda tecavüze, yolda tecavüz, kampta tecavüze,
    kampta tecavüz, hapiste tecavüze, hapiste tecavüz, karakolda tecavüze, karakolda tecavüz,
    cinsel saldırıya uğruyorum, cinsel saldırıya maruz kaldım, cinsel saldırıya uğramıştım, cinsel istismara uğradım,
    cinsel istismara uğruyorum, cinsel istismara maruz kaldım, cinsel istismara uğramıştım, cinsel tacize uğradım,
    cinsel tacize uğruyorum, cinsel tacize maruz kaldım, cinsel tacize uğramıştım, cinsel şiddete uğradım,
    cinsel şiddete uğruyorum, cinsel şiddete maruz kaldım, cinsel şiddete uğramıştım, saldırıya uğradım cinsel,
    cinsel saldırı yaşadım, tacize uğradım dün, tacize uğradım bugün, tacize uğradım gece, istismara uğradım dün,
    istismara uğradım bugün, istismara uğradım gece, zorla ilişki, zorla ilişkiye, zorla cinsel ilişki,
    zorla cinsel ilişkiye, zorla seks, zorla sikti, zorla siktiler, zorla birlikte oldu, zorla birlikte oldular,
    zorla sahip oldu, zorla sahip oldular, zorla yattı benimle, zorla oral, zorla öptü, zorla soydu, zorla soydular,
    zorla elledi, benimle zorla, benimle ilişkiye, benimle seks, benimle birlikte oldu, benimle ilişki, benimle yattı,
    rızam olmadan zorla, rızam olmadan ilişkiye, rızam olmadan seks, rızam olmadan birlikte oldu,
    rızam olmadan ilişki, rızam olmadan yattı, isteğim dışında zorla, isteğim dışında ilişkiye, isteğim dışında seks,
    isteğim dışında birlikte oldu, isteğim dışında ilişki, isteğim dışında yattı, iznim olmadan zorla,
    iznim olmadan ilişkiye, iznim olmadan seks, iznim olmadan birlikte oldu, iznim olmadan ilişki,
    iznim olmadan yattı, rızam dışında zorla, rızam dışında ilişkiye, rızam dışında seks, rızam dışında birlikte oldu,
    rızam dışında ilişki, rızam dışında yattı, beni seks zorladı, beni seks zorladılar, beni seks yapmaya zorladı,
    beni seks yapmaya zorladılar, beni seks girmeye zorladı, beni seks girmeye zorladılar, beni seks zorluyor,
    beni sekse yapmaya zorladı, beni sekse yapmaya zorladılar, beni sekse girmeye zorladı,
    beni sekse girmeye zorladılar, beni cinsel ilişkiye yapmaya zorladı, beni cinsel ilişkiye yapmaya zorladılar,
    beni cinsel ilişkiye girmeye zorladı, beni cinsel ilişkiye girmeye zorladılar, beni ilişkiye yapmaya zorladı,
    beni ilişkiye yapmaya zorladılar, beni ilişkiye girmeye zorladı, beni ilişkiye girmeye zorladılar,
    beni oral seks zorladı, beni oral seks zorladılar, beni oral seks yapmaya zorladı,
    beni oral seks yapmaya zorladılar, beni oral seks girmeye zorladı, beni oral seks girmeye zorladılar,
    beni oral seks zorluyor, sekse zorlandım, sekse zorladılar, sekse zorladı, sekse zorluyor, ilişkiye zorlandım,
    ilişkiye zorladılar, ilişkiye zorladı, ilişkiye zorluyor, bana zorla sahip, bana zorla dokundu,
    bana zorla dokundular, toplu tecavüz, grup tecavüzü, toplu tecavüze, ırzıma göz diktiler, ırzıma el uzattı,
    namusuma geçti, namusuma geçtiler, namusuma göz diktiler, namusuma el uzattı, beni iğfal, beni sikti zorla,
    beni taciz etti cinsel, beni elle taciz, beni becerdiler, beni becerdi, bizi iğfal, bizi sikti zorla,
    bizi taciz etti cinsel, bizi elle taciz, bizi becerdiler, bizi becerdi, namusumu kirletti, namusumu kirlettiler,
    namusumu bozdu, namusumu bozdular, namusumu aldı, namusumu aldılar, bekaretimi kirletti, bekaretimi kirlettiler,
    bekaretimi bozdu, bekaretimi bozdular, bekaretimi aldı, bekaretimi aldılar, kızlığımı kirletti,
    kızlığımı kirlettiler, kızlığımı bozdu, kızlığımı bozdular, kızlığımı aldı, kızlığımı aldılar, içkime ilaç attı,
    içkime ilaç kattılar, içkime ilaç kattı, içkime ilaç koydular, içkime ilaç koydu, içkime bir şey attılar,
    içkime bir şey attı, içkime bir şey kattılar, içkime bir şey kattı, içkime bir şey koydular, içkime bir şey koydu,
    içkime hap attılar, içkime hap attı, içkime hap kattılar, içkime hap kattı, içkime hap koydular, içkime hap koydu,
    içeceğime ilaç attılar, içeceğime ilaç attı, içeceğime ilaç kattılar, içeceğime ilaç kattı,
    içeceğime ilaç koydular, içeceğime ilaç koydu, içeceğime bir şey attılar, içeceğime bir şey attı,
    içeceğime bir şey kattılar, içeceğime bir şey kattı, içeceğime bir şey koydular, içeceğime bir şey koydu,
    içeceğime hap attılar, içeceğime hap attı, içeceğime hap kattılar, içeceğime hap kattı, içeceğime hap koydular,
    içeceğime hap koydu, tecavüzden hamile, tecavüzden hamileyim, tecavüzden gebe, tecavüz sonucu hamile,
    tecavüz sonucu hamileyim, tecavüz sonucu gebe, tecavuz etti
