### What the app shows.
### State: draft. Not read by anybody who speaks it natively.

## The app

app-tagline = Gitmek zorunda kalanlar için yardım; internet olmadan da bulunur.

## Dates, always in the Gregorian calendar

date-day = { $day } { $month } { $year }
date-both = { $date } ({ $local })
date-month = { $month } { $year }
date-month-1 = Ocak
date-month-2 = Şubat
date-month-3 = Mart
date-month-4 = Nisan
date-month-5 = Mayıs
date-month-6 = Haziran
date-month-7 = Temmuz
date-month-8 = Ağustos
date-month-9 = Eylül
date-month-10 = Ekim
date-month-11 = Kasım
date-month-12 = Aralık
date-weekday-1 = Pazartesi
date-weekday-2 = Salı
date-weekday-3 = Çarşamba
date-weekday-4 = Perşembe
date-weekday-5 = Cuma
date-weekday-6 = Cumartesi
date-weekday-7 = Pazar

time-weekday = { $weekday } { $time }
time-date = { $weekday } { $date }, { $time }
date-not-known = bilinmeyen bir tarih
date-undated = tarihsiz

## Lists and measures

list-separator = ,{ " " }
distance-kilometres = { $distance } km

## Languages

language-own-name = Türkçe
language-draft = Taslak: Türkçe konuşan hiç kimse henüz okumadı.

## Texts of records

text-other-language = Dili: { $language }
text-machine-made = Makine çevirisi, kimse okumadı
text-outdated = Daha eski bir metnin çevirisi

## Answers

answer-yes = Evet
answer-no = Hayır

## Countries

country-none = Tek bir ülkeye bağlı değil
country-not-known = Ülke bilinmiyor

## Whether it is open. Unknown is never closed.

opening-always = Gece gündüz açık.
opening-open = Şu anda açık.
opening-open-until = Şu anda açık. Kapanış: { $time } ({ $zone } saatiyle).
opening-opens-today = Şu anda kapalı. Bugün açılış: { $time } ({ $zone } saatiyle).
opening-closed = Şu anda kapalı.
opening-closed-until = Şu anda kapalı. Açılış: { $time } ({ $zone } saatiyle).
opening-appointment = Yalnız randevuyla.
opening-appointment-staffed = Yalnız randevuyla. Şu anda orada biri var, bitiş: { $time } ({ $zone } saatiyle).
opening-appointment-next = Yalnız randevuyla. Orada birinin olacağı ilk zaman: { $time } ({ $zone } saatiyle).
opening-unknown = Saatleri bilinmiyor.
opening-unknown-text = Şu anda açık olup olmadığı bilinmiyor: saatleri yazıldığı gibi okuyun.
opening-unknown-times = Bu gün açık, saatleri bilinmiyor.
opening-unknown-zone = Şu anda açık olup olmadığı bilinmiyor: saat dilimi bilinmiyor.
opening-unknown-clock = Şu anda açık olup olmadığı bilinmiyor: bu cihazın saati yanlış görünüyor.
opening-unknown-holiday = Resmi tatil: açık olup olmadığı bilinmiyor.
opening-holiday-closed = Orada resmi tatil.
opening-holiday-not-known = Resmi tatilde bu değişebilir.

## Hours in a record

hours-weekly = { $days }: { $opens } – { $closes }
hours-not-every-week = { $days }: { $opens } – { $closes }, her hafta değil. Hangi haftalar olduğunu telefonla sorun.
hours-times-unknown = { $days }: açık, saatleri bilinmiyor

## Numbers

phone-action-voice = Telefon et
phone-action-sms = Kısa mesaj
phone-action-whatsapp = WhatsApp
phone-action-signal = Signal
phone-action-telegram = Telegram
phone-action-tty = Yazılı telefon
phone-action-fax = Faks
phone-accessibility = { $action }, { $whom }: { $digits }
phone-accessibility-number = { $action }: { $digits }
phone-weak = Yalnız zayıf kaynaklardan: yanlış olabilir.
phone-not-dialled = Yazıldığı gibi gösteriliyor, çünkü nasıl çevrileceği kesin değil.
phone-not-from-here = Bulunduğunuz yerden çalışmaz.
phone-from-here-not-known = Bulunduğunuz yerden çalışıp çalışmadığı bilinmiyor.
phone-free = Aramak ücretsiz.
phone-costs = Arama ücretli.
phone-voicemail-safe = Mesaj bırakabilirsiniz.
phone-voicemail-unsafe = Mesaj bırakmayın: güvenli olmayabilir.
phone-of-organization = Kuruluşun genel numarası.
phone-short = Yalnız { $country } içinde çalışır. Olduğu gibi çevirin.
phone-extension = Dahili { $extension }
phone-languages = Konuşulan diller: { $languages }.

## Emergency numbers

emergency-heading = { $country } için acil durum numaraları
emergency-note = Yalnız { $country } içinde çalışırlar. Olduğu gibi çevirin.
emergency-all = polis, ambulans ve itfaiye
emergency-police = polis
emergency-ambulance = ambulans
emergency-fire = itfaiye
emergency-unspecified = acil durum (kimin cevap verdiği bilinmiyor)
emergency-reaches = { $action }: { $services }
emergency-reaches-note = { $action }: { $services } ({ $note })

## A result

hit-subtitle = { $organization } · { $countries }
hit-subtitle-country = { $countries }
hit-accessibility = { $warning } { $title }. { $opening }
record-no-name = Adı yok
place-label = { $name }, { $country }
distance-line = { $distance } uzakta, kuş uçuşu
distance-about = Yaklaşık { $distance } uzakta, bir şehrin ortasından ölçüldü

## Why a result is here

why-crisis-self-harm = Ölmeyi düşündüğünüzde yardım eder
why-crisis-immediate-danger = Şu anda tehlikedeyseniz yardım eder
why-crisis-recent-rape = Cinsel şiddetten sonra yardım eder
why-name = Adı kelimelerinize uyuyor
why-words = Kelimeleriniz içinde geçiyor
why-words-prefix = Bir kelimeniz, içindeki bir kelimenin başı
why-words-need = Bir kelimeniz, yaptığı işin adı
why-words-script = Başka bir alfabedeki bir ad kelimelerinize uyuyor
why-words-typo = İçindeki bir kelime sizinkine çok benziyor
why-need = “{ $need }” konusunda yardım eder (yazdığınız: “{ $phrase }”)
why-country = { $country } için
why-international = Tek bir ülkeyle sınırlı değil
why-elsewhere = Yalnız { $countries } için
why-town = { $town } içinde veya yakınında
why-remote = Telefonla veya internetten
why-language = Konuşulan dil: { $language }
why-interpreter = Tercüman sağlar
why-serves = Hizmet verdiği kişiler: { $audience }
why-made-for = Özellikle { $audience } için
why-phase-urgent-safety = Bugün yardım eder
why-phase-stabilisation = Bu ay yardım eder
why-phase-long-term = Bir hayat kurmaya yardım eder
why-category = Yardım türü: “{ $category }”
why-free = Ücretsiz
why-no-id = Fotoğraflı kimlik istemez
why-undocumented = Oturum belgesi olmayanlara hizmet verir
why-affirming = LGBTİ+’ları olduğu gibi kabul eder
why-open = Şu anda açık
why-open-until = Açık, kapanış: { $time }
why-always-open = Gece gündüz açık
why-confirmed = Doğrulandı: { $date }

## What is not known of a result. Unknown is never no.

not-known-category = Ne tür hizmet verdiği bilinmiyor
not-known-phase = Hangi dönemde yardım ettiği bilinmiyor
not-known-audience = Bu kişilere hizmet verip vermediği bilinmiyor
not-known-speaks = Bu dili konuşup konuşmadığı bilinmiyor
not-known-free = Ücretli olup olmadığı bilinmiyor
not-known-no-id = Kimlik isteyip istemediği bilinmiyor
not-known-distance = Ne kadar uzak olduğu bilinmiyor
not-known-open = O zaman açık olup olmadığı bilinmiyor
not-known-remote = Telefonla veya internetten yardım edip etmediği bilinmiyor
not-known-undocumented = Oturum belgesi olmayanlara hizmet verip vermediği bilinmiyor

## Warnings

warning-revoked = Bu kayıt yardım listesinden çıkarıldı: { $date }. Onu kullanmayın.
warning-shares-data = Kişilerin bilgilerini resmi makamlara veriyor.
warning-organization-closed = Bu kuruluş artık yok. Eski listelerde hâlâ adı geçiyor.
warning-organization-renamed = Bu kuruluşun şimdiki adı: { $name }.
warning-organization-renamed-unknown = Bu kuruluşun şimdi başka bir adı var.
warning-service-closed = Bu hizmet artık yok. Eski listelerde hâlâ adı geçiyor.
warning-over = Bu hizmet sona erdi. Son günü: { $date }.
warning-not-yet = Bu hizmet daha başlamadı. İlk günü: { $date }.
warning-temporarily-closed = Şimdilik kapalı (bilginin tarihi: { $date }).
warning-at-capacity = Şu sıralar kimseyi almıyor (bilginin tarihi: { $date }).
warning-call-first = Önce arayın, boş yataklar değişiyor.
warning-may-tell = 18 yaşından küçükseniz: anne babanıza veya resmi bir makama söyleyebilir. Adınızı söylemeden önce bunu sorun.
warning-source-unproven = İmzasız, kaynağı kanıtlanmamış: bu kaydın doğruluğuna kimse kefil değil.
warning-old = Bildiğimiz eski (tarihi: { $date }). Değişmiş olabilir.
warning-danger-source = (Bildiren: { $source }, { $date })
warning-danger-shares-data = Tehlike: kişilerin bilgilerini polise veya göçmenlik makamlarına veriyor.
warning-danger-demands-money-or-documents = Tehlike: para talep ediyor veya belgeleri alıkoyuyor.
warning-danger-conversion-practices = Tehlike: insanların kimi sevdiğini veya kim olduğunu değiştirmeye çalışıyor.
warning-danger-hostile-to-trans = Tehlike: translara düşmanca davranıyor.
warning-danger-impersonated = Tehlike: biri kendini bu kuruluş gibi gösteriyor.
warning-danger-reported-unsafe = Tehlike: güvenli olmadığı bildirildi.

## Trust. Only what somebody confirmed with the service is called confirmed.

trust-not-confirmed = Biz doğrulamadık. Kaynak: { $source }, { $date }.
trust-confirmed = Doğrulandı: { $date }, { $how }.
trust-confirmed-aging = Son doğrulama: { $date }, { $how }. Üzerinden biraz zaman geçti.
trust-confirmed-old = Son doğrulama: { $date }, { $how }. Üzerinden çok zaman geçti: gitmeden önce sorun.
trust-by-call = telefonla
trust-by-visit = yerinde görülerek
trust-by-website = kendi sayfasından
trust-by-peer = onu kullanmış biri tarafından
trust-by-organisation = kuruluş tarafından
trust-by-unknown = nasıl olduğu bilinmiyor
trust-confidence-low = Tek bir kaynak var, o da kendi sayfası değil.
trust-confidence-medium = Birkaç kaynak aynı şeyi söylüyor.
trust-confidence-high = Kendi sayfası veya resmi bir makamın sayfası okundu.
trust-looked = Kaynaklarına en son bakıldığı tarih: { $date }.
trust-due = Yeniden bakılma zamanı geldi.
source-not-known = bilinmeyen bir kaynak

## Search

search-no-country = Ülke seçilmedi: bütün ülkeler için yardım gösteriliyor. Her sonuç kendi ülkesini söyler.
search-nothing-local = Uygulamada henüz { $country } için bir şey yok.
search-distance-from-nowhere = Uzaklıklar bilinmiyor, çünkü ölçüleceği bir yer seçilmedi.
search-not-known-kept = Bilinmeyenler de işaretlenerek gösteriliyor.
search-nothing-found = Hiçbir şey bulunamadı.
search-nothing-else = Bu yardımın dışında, uygulamadaki başka hiçbir şey kelimelerinize uymuyor.
search-found =
    { $total ->
        [one] { $total } sonuçtan { $shown } tanesi
       *[other] { $total } sonuçtan { $shown } tanesi
    }
search-found-country =
    { $total ->
        [one] { $country } için veya oradan ulaşılabilen { $total } sonuçtan { $shown } tanesi
       *[other] { $country } için veya oradan ulaşılabilen { $total } sonuçtan { $shown } tanesi
    }
search-near = Uzaklıkların ölçüldüğü yer: { $place }
search-helpers = { $country } içinde bunun için kimse bulunamadı. Kimin yardım edebileceğini bunlar biliyor olabilir.
search-elsewhere = Başka ülkelerde. Bulunduğunuz yer için değiller.

## What to try

try-without-filter = “{ $filter }” olmadan: { $count } sonuç.
try-take-unknown = Bilinmeyenlerle birlikte: { $count } sonuç.
try-category = “{ $category }” başlığına bakın.
try-elsewhere = Başka ülkelerde { $count } sonuç var.
try-choose-country = Bir ülke seçin.
try-other-words = Daha az kelime veya başka kelimeler deneyin, hangi dilde olursa olsun.

## Filters

filter-category = Verdiği hizmet
filter-phase = Ne zaman yardım ettiği
filter-audience = Kimlere hizmet verdiği
filter-speaks = Dil
filter-free = Ücretsiz
filter-no-id = Fotoğraflı kimlik istemez
filter-distance = Uzaklık
filter-open = Açık
filter-remote = Telefonla veya internetten
filter-undocumented = Oturum belgesi olmayanlara hizmet verir
phase-urgent-safety = Bugün
phase-stabilisation = Bu ay
phase-long-term = Bir hayat kurmak
chip = { $name }: { $holds }, bilinmeyen: { $unknown }

## Audiences: they follow “Serves” and “Made for”

audience-everyone = herkes
audience-lgbtq = LGBTİ+’lar
audience-trans = translar
audience-women = kadınlar
audience-men = erkekler
audience-youth = gençler
audience-children = çocuklar
audience-families = aileler
audience-older-people = yaşlılar
audience-refugees = mülteciler
audience-asylum-seekers = sığınmacılar
audience-migrants = göçmenler
audience-undocumented = oturum belgesi olmayanlar
audience-survivors = şiddet görmüş kişiler
audience-disabled-people = engelliler
audience-people-with-hiv = HIV ile yaşayanlar
audience-sex-workers = seks işçileri

## Crisis

crisis-heading-self-harm = Bunda yalnız değilsiniz. Şimdi biriyle konuşun.
crisis-heading-immediate-danger = Şu anda tehlikedeyseniz
crisis-heading-recent-rape = Biri sizi sekse zorladıysa
crisis-advice-self-harm = Bu kişiler dinler. Adınızı söylemeniz gerekmez.
crisis-advice-immediate-danger = Yapabiliyorsanız, başka insanların olduğu bir yere gidin. Konuşmak güvenli olduğunda arayın.
crisis-advice-recent-rape = Bu sizin suçunuz değil. Kim olursanız olun, bu kişiler yardım eder.
crisis-advice-medicine = HIV’e karşı ilaç, yalnız 72 saat içinde başlarsanız işe yarar: ne kadar erken, o kadar iyi. Bir hastanede veya klinikte “PEP” isteyin.
crisis-no-country = Acil durum numaralarını görmek için şu anda bulunduğunuz ülkeyi seçin.
crisis-no-emergency = { $country } için acil durum numaraları burada bilinmiyor.
crisis-no-lines = Uygulamada ulaşabileceğiniz bir kriz hattı yok. Bu, böyle bir hat olmadığı anlamına gelmez.
now-heading-country = Şimdi yardım: { $country }
now-heading = Şimdi yardım
now-no-country = Ülke seçilmedi: bu hatlar tek bir ülkeyle sınırlı değil. Bulunduğunuz ülkenin hatlarını görmek için o ülkeyi seçin.

## What is on board

on-board =
    { $services ->
        [one] Uygulamada { $country } için { $services } hizmet var, tek bir ülkeyle sınırlı olmayan da { $international } hizmet.
       *[other] Uygulamada { $country } için { $services } hizmet var, tek bir ülkeyle sınırlı olmayan da { $international } hizmet.
    }
on-board-nothing = Uygulamada { $country } için olan hizmetler: { $services }. Tek bir ülkeyle sınırlı olmayan hizmetler: { $international }.
coverage-country = { $services } hizmet, { $organizations } kuruluş, acil durum numaraları
coverage-country-no-emergency = { $services } hizmet, { $organizations } kuruluş, acil durum numaraları bilinmiyor
coverage-all = { $countries } ülke için { $organizations } kuruluşun { $services } hizmeti. { $emergency } ülkenin acil durum numaraları.
pack-made = Yapıldığı tarih: { $date }
pack-embedded = Uygulamayla birlikte gelir
pack-unproven = İmzasız, kaynağı kanıtlanmamış

## A record

section-what = Ne yapar
section-asks = Ne ister
section-cost = Ücreti
section-who = Kimler için
section-access = Diller ve erişim
section-hours = Saatler
section-where = Nerede
section-organization = Hizmeti veren
section-trust = Güvenmeden önce
section-not-known = Bilinmiyor: { $list }
location-hidden = Oradaki insanları korumak için adres gösterilmiyor. Telefonla sorun.
location-partial = Oradaki insanları korumak için yalnız şehir gösteriliyor. Telefonla sorun.
location-virtual = Yalnız telefonla veya internetten.
ages-from = { $from } yaş ve üstü
ages-to = en çok { $to } yaş
ages = { $from } – { $to } yaş
fact-name = Adı
fact-other-names = Diğer adları
fact-about = Hakkında
fact-area = Hangi yer için
fact-web = Web sitesi
fact-email = E-posta
fact-photo-id = Fotoğraflı kimlik
fact-proof-of-residence = Oturduğunuz yeri gösteren belge
fact-referral = Başka birinin yönlendirmesi
fact-insurance = Sağlık sigortası
fact-appointment = Randevu
fact-real-name = Gerçek adınız
fact-documents = Belgeler
fact-application = Nasıl başvurulur
fact-free = Ücretsiz
fact-cost = Ücreti
fact-serves = Kimlere hizmet verir
fact-made-for = Özellikle kimler için
fact-led-by = Yönetenler
fact-affirming = LGBTİ+’ları olduğu gibi kabul eder
fact-affirming-evidence = Bu neye dayanıyor
fact-undocumented = Oturum belgesi olmayanlara hizmet verir
fact-statuses = Kabul edilen oturum durumları
fact-gender-rules = Cinsiyetle ilgili kurallar
fact-eligibility = Kimler gelebilir
fact-partner = Partneriniz birlikte gelebilir
fact-children = Çocuklar birlikte gelebilir
fact-ages = Yaş
fact-minors-alone = 18 yaşından küçük olup yalnız gelenleri alır
fact-may-tell-parents = Anne babaya söyleyebilir
fact-must-report = Resmi bir makama bildirmek zorunda
fact-languages = Diller
fact-interpreter = Tercüman
fact-interpreter-gender = Tercümanın cinsiyetini seçebilirsiniz
fact-sign-languages = İşaret dilleri
fact-from-abroad = Yurt dışından da çalışır
fact-wheelchair = Basamaksız giriş
fact-accessibility = Engelliler için erişim
fact-address = Adres
fact-postal = Posta adresi
fact-transport = Oraya nasıl gidilir
fact-discreet-entrance = Dikkat çekmeyen giriş
fact-police = Yolda polis veya kontrol noktası
fact-hours-printed = Yazıldığı gibi saatler
fact-holidays = Resmi tatillerde kapalı
fact-appointment-only = Yalnız randevuyla
fact-time-zone = Saat dilimi
fact-shares-data = Kişilerin bilgilerini resmi makamlara verir
fact-religious = Dini bağlantı
fact-religion = Hangisi
channel-phone = Telefon et
channel-sms = Kısa mesaj
channel-whatsapp = WhatsApp
channel-signal = Signal
channel-email = E-posta
channel-web = Web sitesi
channel-walk-in = Oraya git

## Categories: short names, as on a chip or in a list

category-crisis-line = Kriz hattı
category-suicide-prevention = İntiharı önleme
category-domestic-violence = Evde şiddet
category-sexual-violence = Cinsel şiddetten sonra yardım
category-human-trafficking = İnsan ticareti ve zorla çalıştırma
category-hate-crime = Nefret suçu
category-protection-order = Koruma kararı
category-child-protection = Çocuk koruma
category-elder-protection = Yaşlıların ve engelli yetişkinlerin korunması
category-missing-family = Kayıp aile üyelerini bulmak
category-torture-survivors = İşkence veya savaştan sonra tedavi
category-crime-victim-support = Bir suçtan sonra destek
category-human-rights-defenders = İnsan hakları savunucuları
category-evacuation-relocation = Tehlikedeyken ülkeden çıkmak
category-asylum-legal = İltica avukatları
category-immigration-legal = Göçmenlik avukatları
category-detention-support = Tutulan kişiler için yardım
category-citizenship = Vatandaşlık
category-legal-aid = Hukuki yardım
category-family-law = Aile hukuku
category-discrimination = Ayrımcılığa karşı yardım
category-workers-rights = İşyerindeki haklar
category-tenant-rights = Kiracı hakları
category-identity-documents = Kimlik belgeleri
category-name-gender-change = Belgelerde ad ve cinsiyet
category-family-reunification = Aileyi yanına getirmek
category-consular-help = Elçilikler ve konsolosluklar
category-criminal-defence = Ceza davasında savunma
category-reentry-support = Hapisten sonra yardım
category-emergency-shelter = Bu gece yatacak yer
category-womens-shelter = Kadın sığınma evi
category-youth-shelter = Gençler için barınak
category-lgbtq-housing = LGBTİ+’lar için ev
category-transitional-housing = Geçici konut
category-affordable-housing = Ucuz konut
category-housing-advice = Konut danışmanlığı
category-rent-help = Kira yardımı
category-mortgage-help = Konut kredisi için yardım
category-utility-help = Elektrik, gaz ve su için yardım
category-furniture = Mobilya
category-home-repair = Ev onarımı
category-food = Yiyecek
category-hot-meals = Sıcak yemek
category-home-delivered-meals = Eve getirilen yemek
category-food-benefits = Yiyecek için devlet yardımı
category-mother-child-nutrition = Anneler ve küçük çocuklar için gıda
category-baby-supplies = Bebek eşyası
category-clothing = Giysi
category-hygiene = Duş ve temizlik
category-school-supplies = Okul malzemesi
category-holiday-help = Bayramlarda yardım
category-phone-internet = Telefon ve internet
category-disaster-relief = Afet yardımı
category-cash-help = Acil para yardımı
category-public-benefits = Devlet yardımları
category-disability-benefits = Engelli maaşı
category-unemployment-benefits = İşsizlik maaşı
category-veterans-services = Eski askerler
category-debt-advice = Borç danışmanlığı
category-tax-help = Vergi için yardım
category-bank-money-transfer = Banka ve para gönderme
category-emergency-medical = Acil sağlık durumları
category-primary-care = Doktorlar ve klinikler
category-uninsured-care = Sigortasız doktor
category-health-insurance = Sağlık sigortası
category-prescription-help = İlaç
category-dental-care = Diş hekimleri
category-eye-care = Göz sağlığı
category-hearing-care = İşitme sağlığı
category-vaccination = Aşı
category-hiv-testing = HIV testleri
category-hiv-care = HIV tedavisi
category-hiv-prevention = PrEP ve PEP
category-sti-testing = Cinsel yolla bulaşan enfeksiyon testleri
category-pregnancy-test = Hamilelik testleri
category-pregnancy-care = Hamilelik bakımı
category-contraception = Doğum kontrolü
category-abortion-care = Kürtaj
category-gender-affirming-care = Trans sağlığı
category-mental-health = Ruh sağlığı
category-grief-support = Yas desteği
category-anger-management = Başkalarına zarar vermeyi bırakmak için yardım
category-substance-use = Uyuşturucu konusunda yardım
category-detox = Arınma tedavisi
category-alcohol-help = Alkol konusunda yardım
category-opioid-treatment = Opioid tedavisi
category-harm-reduction = Zarar azaltma
category-smoking-cessation = Sigarayı bırakmak için yardım
category-gambling-help = Kumar konusunda yardım
category-disability-services = Engelliler için yardım
category-autism-services = Otistik kişiler için yardım
category-physical-therapy = Fizik tedavi
category-chronic-illness = Uzun süren hastalık
category-eating-nutrition = Yeme ve beslenme
category-home-care = Evde bakım
category-nursing-home = Bakımevleri
category-hospice = Yaşam sonu bakımı
category-medical-transport = Doktora ulaşım
category-funeral-help = Cenaze için yardım
category-job-search = İş bulmak
category-job-training = Meslek eğitimi
category-work-permit = Çalışma izni
category-business-support = İş kurmak
category-language-classes = Dil kursları
category-adult-education = Yetişkinler için okul
category-computer-classes = Bilgisayar kursları
category-school-enrolment = Okula kayıt
category-higher-education = Yükseköğretim
category-childcare = Kreş
category-childcare-costs = Kreş için para
category-early-education = Okul öncesi eğitim
category-youth-programs = Gençlik programları
category-lgbtq-community = LGBTİ+ topluluğu
category-lgbtq-youth = Genç LGBTİ+’lar
category-trans-community = Trans topluluğu
category-refugee-services = Mülteciler için yardım
category-resettlement = Üçüncü ülkeye yerleştirme
category-migrant-community = Göçmen topluluğu
category-farmworker-services = Tarım işçileri için yardım
category-sex-worker-support = Seks işçileri için destek
category-interpretation = Tercümanlar
category-transport = Ulaşım
category-senior-services = Yaşlılar için yardım
category-parenting = Anne babalar için yardım
category-family-support = Aile desteği
category-adoption-foster = Evlat edinme ve koruyucu aile
category-support-groups = Destek grupları
category-community-center = Toplum merkezleri
category-spiritual-support = Manevi destek
category-recreation = Boş zaman
category-volunteering = Gönüllülük
category-mail-storage = Posta adresi ve eşya saklama
category-pet-help = Hayvanlar için yardım
category-information-referral = Doğru yeri bulmak
category-government-office = Devlet daireleri

## Screens

screen-app-name = { -app-name }
screen-exit = Çıkış
screen-exit-label = Hemen çık. Zararsız bir ekran gelir.
screen-cover = Konuşma kılavuzu
screen-back = Geri
screen-next = İleri
screen-skip = Atla
screen-done = Tamam
screen-cancel = Durdur
screen-retry = Yeniden dene
screen-clear = Kelimeleri temizle
screen-language = Dil
screen-language-heading = Diliniz
screen-country-heading = Şu anda neredesiniz?
screen-country-note = Bu, önce hangi yardımın gösterileceğini belirler. Hiçbir yere hiçbir şey gönderilmez ve bu telefona nerede olduğu sorulmaz.
screen-country-search = Ülke bul
screen-country-none = Ülke seçmiyorum
screen-country-keep = Ülkeyi bu telefonda hatırla
screen-country-keep-note = Bu telefona bakan herkes o zaman onu görebilir. İşaret koymazsanız, çıktığınızda unutulur.
screen-change-country = { $place }. Ülkeyi değiştir
place-in = Bulunduğunuz ülke: { $country }
place-none = Ülke seçilmedi
screen-now = Şimdi yardıma ihtiyacım var
screen-now-note = Şu anda kim cevap veriyor
screen-search = Ara
screen-search-hint = Neye ihtiyacınız var? Her dilde yazabilirsiniz
screen-phases = Ne için ihtiyacınız var?
screen-filters = Filtreler
screen-preparing = Yardım listesi hazırlanıyor. Bu yalnız bir kez olur.
screen-memory-only = Bu telefonda yer yok veya depolama alanı uygulamaya kapalı. Uygulama yine de çalışır, ama yardım listesini her açılışta yeniden hazırlar.
screen-numbers = Arayın veya yazın
screen-no-number = Uygulamada numara yok.
screen-call-note = Arama veya mesaj bu telefonun kendi geçmişinde kalır.
screen-link-note = Sayfa tarayıcıda açılır; tarayıcı geçmiş tutar ve internete bağlanır.
screen-channels = Diğer yollar
screen-about = Ne yapar
screen-why = Neden gösteriliyor
screen-not-known = Bilinmiyor
screen-open = Açık mı?
screen-trust = Buna ne kadar güvenmeli
screen-sources = Kaynaklar
screen-categories = Yardım türü
screen-services = Verdiği hizmetler
screen-no-app = Bu telefonda bunu açabilecek bir uygulama yok. Numara ve adres, başka bir yerde kullanabilmeniz için gösteriliyor.
screen-on-board = Uygulamada neler var
chip-set = { $name }
chip-set-label = { $name }, seçildi.
chip-label = Yalnız şunu göster: { $name }. { $holds } sonuç, bilinmeyen: { $unknown }.
map-action = Haritada göster
map-note = Harita uygulaması bu yeri saklayabilir ve internete bağlanabilir.
map-label = Haritada göster: { $address }
channel-label = { $name }: { $address }
