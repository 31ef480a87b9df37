### What the desk’s command line shows.
### State: draft. Not read by anybody who speaks it natively.

## Labels beside a result. Short: they stand in a column of eleven characters.

label-phone = Telefon
label-web = Web sitesi
label-email = E-posta
label-open = Saatler
label-distance = Uzaklık
label-town = Şehir
label-about = Hakkında
label-why = Neden
label-not-known = Bilinmiyor
label-trust = Güven
label-id = Kod
label-guide = Rehberde
label-understood = Anlaşılan
label-categories = Yardım türü
label-sources = Kaynaklar
no-number = Kayıtlı numara yok.
more-numbers =
    { $count ->
        [one] { $count } numara daha var: turnstone show KOD
       *[other] { $count } numara daha var: turnstone show KOD
    }
elsewhere-more = Başka ülkelerde de sonuçlar var. Onları görmek için --country seçeneğini yazmayın.
heading-services = Verdiği hizmetler

## Long work

progress-index = Yardım listesi hazırlanıyor
progress-import = İçe aktarılıyor

## Packs

pack-written = Yazıldı: { $name }, { $records } kayıt, { $bytes } bayt.
inspect-size = { $packed } bayt, açıldığında { $decoded }
inspect-languages = Diller: { $languages }

## The report of an import

report-table = Tablo
report-rows = Satırlar
report-kept = alındı
report-mended = düzeltildi
report-dropped = atıldı
report-total = Toplam
report-outcome = Sonuç
report-reason = Neden
report-count = Sayı
report-lines = Satır no
report-ignored-files = HSDS tablosu olmayan dosyalar: { $files }
report-missing-files = Verilerin adını verdiği, ama içinde olmayan dosyalar: { $files }

## Checking the content

check-summary =
    { $findings ->
        [0] { $files } dosya, hata yok.
        [one] { $files } dosya, { $findings } hata.
       *[other] { $files } dosya, { $findings } hata.
    }
finding-unreadable = Bu okunamıyor
finding-need-words = İhtiyaç kelimelerinde bir hata
finding-edition = Tek bir edition.toml olmalı
finding-unknown-file = Dosyanın adı bir ülke kodu değil
finding-unknown-category = Böyle bir yardım türü yok
finding-unknown-audience = Böyle bir kişi grubu yok
finding-no-source = Buna bir kaynak gerekli
finding-phone-without-source = Numaraya bir kaynak gerekli
finding-phone-of-closed = Kapanmış olanın numarası olmaz
finding-phone-of-low-confidence = Kendi sayfası olmayan tek bir kaynak, bir numara için yetmez
finding-invalid-number = Ne uluslararası bir numara ne de bir kısa numara
finding-invalid-short-number = Kısa numaranın ön eki olmaz ve az rakamı olur
finding-number-not-as-printed = Çevrilen numara, yazılan numara değil
finding-two-numbers = Ya bir numara ya bir kısa numara, ikisi birden değil
finding-invalid-date = Tarih YYYY, YYYY-MM veya YYYY-MM-DD biçiminde olur
finding-invalid-hours = Bu saatler anlaşılmıyor
finding-no-time-zone = Saatlere bir saat dilimi gerekli
finding-invalid-time-zone = Böyle bir saat dilimi yok
finding-invalid-language = Bir dil kodu değil veya standart biçiminde değil
finding-invalid-country = Bir ülke kodu değil veya bu dosyanın ülkesi değil
finding-invalid-address = Ne bir web adresi ne de bir e-posta adresi
finding-invalid-key = Anahtar küçük harflerden ve tirelerden oluşur
finding-duplicate-key = Bu anahtar iki kez geçiyor
finding-duplicate-name = Bu ad iki kez geçiyor
finding-empty-text = Bu metin hiçbir şey söylemiyor
finding-invalid-ages = En küçük yaş, en büyük yaştan büyük
finding-contradiction = Bu kendisiyle çelişiyor
finding-guide-head = Bu rehberin başı docs/guides.md dosyasında yazdığı gibi değil
finding-guide-markup = Rehberlerde böyle bir şey olmaz: neler olabileceği docs/guides.md dosyasında yazar
finding-guide-braces = Her blok, süslü ayraç içinde kendi adıyla ve dayandığı kaynaklarla biter
finding-guide-duplicate = Bu rehberin iki bloğu aynı adı taşıyor
finding-guide-source = Bu kaynağı kimse okumadı: content/guides/sources.tsv dosyasında yok
finding-guide-link = Bu bağlantı hiçbir yere götürmüyor
finding-guide-number = Aranacak numaralar, kaynaklarının da olduğu yardım listesinde durur
finding-guide-translation = Bu, İngilizce rehberdeki gibi değil
finding-glossary = Bu terimin anlamı yok veya kaynağını kimse okumadı

## Guides on a computer

guide-list-hint = Birini okumak için: turnstone guide show AD
guide-unknown = Bu adda bir rehber yok. Bakın: turnstone guide list
term-unknown = Sözlükte böyle bir kelime yok. Bakın: turnstone guide terms

## The tools for translators

locale-language = Dil
locale-messages = Mesajlar
locale-needs = İhtiyaç kelimeleri
locale-guides = Rehberler
locale-terms = Terimler
locale-outdated = Eskimiş
locale-state = Durum
locale-state-draft = taslak
locale-state-reviewed = incelendi
locale-state-not-shown = gösterilmiyor
locale-new-made = Oluşturuldu: { $folder }. Önce app.ftl dosyasını çevirin, sonra çalıştırın: turnstone locale check
locale-exported = Yazıldı: { $name }, { $rows } metin.
locale-imported = { $changed } metin değişti, { $same } metin aynı kaldı.
locale-left = Bu satırlar olduğu gibi bırakıldı: İngilizce metinleri artık başka veya bu adda bir şey yok. Tabloyu yeniden dışa aktarın ve metinlerinizi ona kopyalayın.
locale-facts-not-compared = { $language }: sayılar İngilizcesiyle karşılaştırıldı. Bu kontrol, bir şeyin ne kadar sürdüğünü ve neyin yapılmaması gerektiğini söyleyen kelimeleri henüz bilmiyor: bunları kendiniz karşılaştırın.
locale-stamped = { $count } blok, yapıldığı İngilizce metinle işaretlendi.
finding-locale-syntax = Bu, Fluent değil: önceki satıra da bakın
finding-locale-state = İlk yorumda “### State: draft” veya “### State: reviewed” satırı olmalı; reviewed için ikinci bir kişi gerekir
finding-locale-unknown = İngilizcede bu adda bir mesaj yok: yazım yanlışı arayın
finding-locale-missing = Henüz çevrilmedi
finding-locale-repeated = Bu ad iki kez geçiyor: birini kaldırın
finding-locale-variable = İngilizcede burada böyle bir değişken yok: adını İngilizcedeki gibi yazın
finding-locale-variable-missing = İngilizce metnin bir değişkeni eksik: onu cümlenizde ait olduğu yere koyun
finding-locale-term = Uygulamanın adı İngilizcedekinden başka bir biçimde yazılmış
finding-locale-attribute = Öznitelikler İngilizce mesajdakiler değil
finding-locale-plural-missing = Bu dilin bir çoğul biçimi eksik: onu *[other] satırından önce ekleyin
finding-locale-plural-unknown = Bu dilde böyle bir çoğul biçimi yok: onu kaldırın
finding-locale-one = Burada “one”, yazıyla veya rakamla bir sayının yerine duruyor: değişkeni yazın
finding-locale-markup = İngilizce metindeki bir bağlantı, komut veya seçenek eksik: onları olduğu gibi bırakın
finding-locale-invisible = Kimsenin göremediği bir karakter: onu kaldırın
finding-locale-direction = Bir yön denetim karakteri: onu kaldırın, bunları uygulama koyar
finding-locale-quotes = Düz tırnak işareti: kendi dilinizin tırnaklarını yazın
finding-locale-long = Ekrandaki yerinden uzun: daha kısa kelimeler bulun
finding-locale-folder = Klasörün adı, her zamanki biçiminde bir dil kodu değil
finding-locale-same = İngilizcesiyle aynı: doğruysa böyle bırakın
finding-guide-prohibition = İngilizcesi burada “do not” veya “never” diyor, bu metin demiyor

## Notes

desk-notes-setup-seen = Tek bir dosyada birkaç defter için yer vardır. Dosyanın tek bir kopyasına bakarak kaç defter olduğunu veya ne kadar dolu olduklarını kimse göremez. Dosyanın orada olduğu ise görülür: bilgisayarda dosya, ilk defterle birlikte oluşturulur.
desk-notes-setup-forced = Biri size parola cümlesini zorla yazdırırsa veya bir program bilgisayarı izliyorsa, defter size yardım edemez.
desk-notes-setup-computer = Telefondan farklı olarak, bilgisayarda anahtar için ayrı bir sır yoktur: dosyayı kopyalayan biri parola cümlesini istediği kadar uzun süre tahmin etmeyi deneyebilir. Rastgele çekilmiş beş kelimeyi alın. Diskte dosyanın eski parçaları kalabilir.
desk-notes-making = Dosya oluşturuluyor
desk-notes-next = Yazmak için: turnstone notes new. Parola cümlesini unuttuğunuz gün için bir kod: turnstone notes recovery-code. Yanında zararsız bir defter: turnstone notes second --keep.
desk-notes-keep-prompt = Kalması gereken bir defterin parola cümlesi; başka yoksa yalnız Enter:
desk-notes-this-one-stays = Açık olan defter olduğu gibi kalır.
desk-notes-none-to-keep = Hiçbir defter belirtmeden devam edilsin mi? O zaman başka herhangi bir defter yok edilebilir. Kalması gerekenleri --keep ile belirtirsiniz.
desk-notes-yes = evet
desk-notes-erase-word = sil
desk-notes-answer = Devam etmek için “{ $word }” yazın:
desk-notes-nothing-changed = Hiçbir şey değiştirilmedi.
desk-notes-passphrase-prompt = Parola cümleniz; yalnız Enter bu kelimeleri alır; “yeni” yazarsanız başka kelimeler çekilir:
desk-notes-draw-word = yeni
desk-notes-recovered = Bu defteri kurtarma kodu açtı. Şimdi yeni bir parola cümlesi seçin: turnstone notes passphrase
desk-notes-typing = Her satır, Enter’a bastığınızda kaydedilir. Yalnız bir nokta olan satır notu bitirir.
desk-notes-deleted = Artık yok, üzerine yazıldı.
desk-notes-detach-question = Bu dosya nottan kaldırılsın mı? Üzerine yazılır ve geri getirilemez.
desk-notes-editor-warning = Düzenleyici notu mühürsüz olarak alır; bunun için kullanılan dosyanın üzerine yazılır ve dosya siz düzenleyiciyi kapatınca kaldırılır. Düzenleyici bundan fazlasını saklayabilir: geçici dosyalar, geçmiş, en son açılan dosyalar. Sistem, bellekte olanları diskteki takas alanına yazabilir.
desk-notes-editor-on-disk = Bu sistemde düzenleyicinin dosyası diskte durur. Sonra üzerine yazılır, ama diskte eskiden orada olan kalabilir.
desk-notes-saving = Dosya yazılıyor
desk-notes-saved-in-clear = { $name } dosyasına mühürsüz olarak yazıldı: onu orada bulan herkes açabilir. İşiniz bitince onu silin; diskte eskiden orada olan kalabilir.
desk-notes-recovery-note = Parola cümlesi unutulduğunda notları açar. Yalnız bir kez gösterilir. Bir kâğıda yazın ve kâğıdı bilgisayardan uzakta saklayın ya da güvendiğiniz birine verin. Daha önceki bir kod bundan sonra hiçbir şeyi açmaz.
desk-notes-recovery-warning = Bu kâğıdı ve defter dosyasının bir kopyasını elinde bulunduran herkes notlarınızı açabilir.
desk-notes-erasing-note = Bu program parola cümlesini sorduğunda yazılırsa bu defteri açar ve diğer bütün defterleri bir anda, geri dönüşü olmadan yok eder.
desk-notes-erasing-computer = Bilgisayarda, dosyanın bir kopyası eski parola cümleleriyle hâlâ açılır; sanki hiçbir şey yazılmamış gibi.
desk-notes-grow-note = Her defter daha fazla yer alır, kapalı olan da. Dosya bunun dört katı kadar büyür ve bir daha hiç küçülmez.
desk-notes-grown = Artık daha fazla yer var.
desk-notes-erase-computer = Bilgisayarda, dosyanın bir kopyası kendi parola cümlesiyle hâlâ açılır.
desk-notes-restoring = Kopya okunuyor
desk-notes-restored =
    { $count ->
        [0] Bu kopyadaki her şey burada zaten var.
        [one] { $count } not geldi.
       *[other] { $count } not geldi.
    }
desk-notes-open = Defter açık. list, new, show 1 veya help yazın. “lock” onu kapatır; beş dakika hiçbir tuşa basılmazsa da kapanır. Üç kez Esc hemen çıkar.
desk-notes-in-memory = Bu defter yalnız bellekte. Kapatılınca içindeki her şey kaybolur; ancak ondan önce mühürlü bir kopyasını alırsanız kaybolmaz: copy DOSYA.
desk-notes-prompt = notlar>
desk-notes-closed = Defter kapatıldı.
desk-notes-idle = Beş dakika boyunca hiçbir tuşa basılmadı: defter kapatıldı. Kaydedilmiş olan her şey güvende.
desk-notes-lock = İki komut arasında hiçbir şey açık kalmaz: her komut defteri açar, tek bir iş yapar ve kapatır. Yalnız tek başına “turnstone notes” onu açık tutar; orada “lock” onu kapatır.

## Help

help-turnstone = { -app-name }: gitmek zorunda kalanlar için internet olmadan yardım bulur.
help-turnstone-more =
    Deneyin: turnstone find "iltica avukatı" --country US

    Çıkış kodları: 0 bulundu veya yapıldı, 1 hiçbir şey bulunamadı veya düzeltilecek bir şey var, 2 yapılamadı.
help-find = Kendi kelimelerinizle, herhangi bir dilde yardım bulur.
help-find-more =
    --country olmadan bütün dünyada aranır ve her sonuç kendi ülkesini söyler.
    Komut satırına yazılan kelimeler kabuğunuzun (shell) geçmişinde kalabilir. “turnstone find -” ise onları standart girdiden okur. Aramadan başka hiçbir şey saklanmaz.
help-find-words = Kendi kelimelerinizle neye ihtiyacınız olduğu; - bunu standart girdiden okur. Kelime yoksa, filtrelere uyan her şey.
help-find-near = Uzaklıkları bu şehirden veya ENLEM,BOYLAM noktasından ölç
help-find-radius = En çok bu kadar kilometre uzakta
help-find-category = Yalnız bu yardım türleri, kodlarıyla, örneğin asylum-legal; yanlış bir kod yazılırsa ona benzeyenler söylenir
help-find-phase = Yalnız bugün (urgent-safety), bu ay (stabilisation) veya bir hayat kurmaya (long-term) yardım edenler
help-find-audience = Yalnız bu kişilere hizmet verenler, örneğin lgbtq, trans, youth, women, refugees, undocumented
help-find-speaks = Yalnız bu dilin konuşulduğu yerler; dilin kodu veya adı
help-find-free = Yalnız ücretsiz olanlar
help-find-no-id = Yalnız fotoğraflı kimlik istemeyenler
help-find-open = Yalnız şimdi (now) açık olanlar veya 2026-11-23T18:00:00+01:00 gibi bir zamanda açık olanlar
help-find-remote = Yalnız telefonla veya internetten
help-find-undocumented = Yalnız oturum belgesi olmayanlara hizmet verenler
help-find-strict = Bilinmeyenleri de dışarıda bırak
help-find-limit = En çok sonuç sayısı
help-find-chips = Başka filtrelerin kaç sonuç bırakacağını göster
help-show = Bir sonuçla ilgili her şeyi gösterir.
help-show-id = Sonucun altında duran kod
help-now = Şimdi kim cevap veriyor: acil durum numaraları ve kriz hatları.
help-countries = Uygulamada neler var ve nereden geliyor.
help-guide = Rehberleri ve resmi dairelerin kullandığı kelimelerin anlamını gösterir.
help-guide-list = Rehberleri listeler.
help-guide-show = Bir rehberi, dayandığı kaynaklarla birlikte gösterir.
help-guide-show-guide = Rehberin listedeki adı
help-guide-show-second = Her metni bu dilde de göster
help-guide-terms = Resmi dairelerin kullandığı kelimeleri açıklar.
help-guide-terms-words = Bir kelimenin başı veya bir parçası; hiçbiri verilmezse bütün kelimeler
help-pack = Veri paketlerini içe aktarır, oluşturur ve inceler.
help-pack-import = HSDS verilerinden, her satır için bir raporla birlikte, bir paket yapar.
help-pack-import-file = Bir zip, bir klasör veya dosyalar (CSV, JSON)
help-pack-import-source-id = Kısa ve değişmeyen: her kaydın kodunun bir parçasıdır
help-pack-import-source-name = İnsanların bu kaynağı bildiği ad
help-pack-import-licence = Bir SPDX ifadesi veya “none stated”
help-pack-import-source-url = Kaynağın sayfası
help-pack-import-country = Ülke belirtmeyen satırların ve telefon numaralarının ülkesi
help-pack-import-language = Metinlerin dili
help-pack-import-time-zone = Açılış saatlerinin saat dilimi, örneğin America/New_York
help-pack-import-confirmed-public = Her satırında bir kod olan bir dosya: yardım türü yüzünden adresi gizlenecek olsa da adresi herkese açık olanlar
help-pack-import-report = Raporu JSON olarak yaz
help-pack-import-pack-id = Paketin adı; verilmezse kaynağın kodu
help-pack-import-pack-version = Paketin sürümü
help-pack-build = content ve locales içindekileri bir pakette derler.
help-pack-inspect = Paketleri kontrol eder ve kendileri hakkında ne söylediklerini gösterir.
help-pack-inspect-file = Paketler; hiçbiri verilmezse programın içindekiler
help-content = İçerik üzerinde çalışır.
help-content-check = content ve locales içindekileri kontrol eder, dosyayı ve satırı söyler.
help-locale = Uygulamanın dilleri üzerinde çalışır.
help-locale-check = Bütün dillerin veya tek bir dilin metinlerini kontrol eder; dosyayı, satırı, sütunu ve nasıl düzeltileceğini söyler.
help-locale-check-missing = Eksik olan her metnin adını da söyle
help-locale-coverage = Her dilin ne kadarının hazır olduğunu ve durumunu gösterir.
help-locale-new = Yeni bir dilin klasörünü oluşturur.
help-locale-pseudo = Ekranlara bakmak için deneme dilleri yazar: en-XA (uzun, aksan işaretli) ve ar-XB (sağdan sola).
help-locale-export = Bir dilin metinlerini, hesap tablosu programında açılacak bir tablo olarak yazar.
help-locale-import = Metinleri böyle bir tablodan alır.
help-locale-import-file = Tablo (CSV)
help-locale-stamp = Çevrilmiş rehberlerin her bloğunu, yapıldığı İngilizce metinle işaretler; yalnız henüz işaret olmayan yerlerde.
help-locale-stamp-again = İngilizce metnin o zamandan beri değiştiği yerlerde de: siz onları karşılaştırdıktan sonra
help-notes = Mühürlü notları, yalnız bir parola cümlesinin açtığı bir dosyada tutar.
help-notes-more =
    Bir not, listedeki numarasıyla veya başlığının yeterli bir kısmıyla belirtilir. Komut verilmezse defter açık kalır ve bu komutları teker teker alır; “lock”, tuşa basılmayan beş dakika veya üç kez Esc onu kapatır.
    İki komut arasında hiçbir şey açık kalmaz: her komut parola cümlesini sorar, tek bir iş yapar ve defteri kapatır. Kilitlenecek bir şey yoktur.
    Komut satırına yazılan kelimeler kabuğunuzun (shell) geçmişinde kalabilir ve komut çalışırken bu bilgisayardaki başkaları onları görebilir. Size sorulduğunda yazdıklarınız için bunların ikisi de olmaz.
    Parola cümlesi asla bir seçenek veya bir değişken olarak verilmez. Betikler için: --passphrase-file.
help-notes-data = Defter dosyasının klasörü
help-notes-passphrase-file = Parola cümlelerini ve diğer bütün cevapları bu dosyadan oku, her biri bir satırda, soruldukları sırayla; - standart girdidir
help-notes-in-memory = Yeni bir defteri, siz çıkana kadar yalnız bellekte tut: hiçbir şey yazılmaz ve sonra hepsi kaybolur
help-notes-make = Bir defter oluşturur, önce uyarıları gösterir.
help-notes-make-keep = Kalması gereken diğer her defterin parola cümlesini sor; belirtilmeyen bir defter yok edilebilir
help-notes-make-room = Dosya oluşturulurken her defter için kaç MiB; dosya bunun dört katı yer kaplar
help-notes-list = Notları listeler.
help-notes-list-tag = Yalnız bu etiketi taşıyan notlar
help-notes-search = Notlarda arar.
help-notes-search-words = Bir notta hepsinin geçmesi gereken kelimeler; hiçbiri verilmezse sorulur
help-notes-show = Bir notu gösterir.
help-notes-new = Bir not yazar.
help-notes-new-more = --title ve --body olmadan not sorulur; standart girdi bir terminal değilse not oradan okunur ve ilk satırı başlıktır.
help-notes-new-title = Notun başlığı
help-notes-new-body = Notun metni; - bunu standart girdiden okur
help-notes-new-tags = Notu bulmak için kelimeler, aralarında virgülle
help-notes-new-happened = Ne zaman oldu, kendi kelimelerinizle
help-notes-new-pin = En başta dursun
help-notes-new-unpin = En başta durmasın
help-notes-edit = Bir notu değiştirir: belirtilmeyen olduğu gibi kalır.
help-notes-edit-title = Notun başlığı
help-notes-edit-body = Notun metni; - bunu standart girdiden okur
help-notes-edit-tags = Notu bulmak için kelimeler, aralarında virgülle; eski kelimelerin yerine geçer
help-notes-edit-happened = Ne zaman oldu, kendi kelimelerinizle; boş bırakılırsa kaldırılır
help-notes-edit-pin = En başta dursun
help-notes-edit-unpin = En başta durmasın
help-notes-edit-editor = Bir uyarıdan sonra, bellekteki bir dosyayla kendi düzenleyicinizi ($VISUAL veya $EDITOR) aç
help-notes-edit-on-disk = Sistemin bellekte yeri yoksa düzenleyicinin dosyası diskte dursun
help-notes-attach = Bir dosyayı mühürleyip bir nota ekler.
help-notes-attach-file = Dosya; olduğu yerde de kalır
help-notes-detach = Ekli bir dosyayı kaldırır.
help-notes-save-attachment = Ekli bir dosyayı yeni bir dosyaya mühürsüz olarak yazar.
help-notes-save-attachment-file = Yazılacak dosya; daha önce orada olmamalı
help-notes-delete = Bir notu ve eklerini siler.
help-notes-passphrase = Başka bir parola cümlesi seçer.
help-notes-recovery-code = Bir kurtarma kodu yapar, yalnız bir kez gösterilir.
help-notes-erasing-passphrase = Bu defteri açan ve diğer bütün defterleri yok eden bir parola cümlesi ayarlar.
help-notes-erasing-passphrase-clear = Onu kaldır
help-notes-second = Başka bir defter oluşturur; bu defter kalır.
help-notes-second-keep = Kalması gereken diğer her defterin parola cümlesini sor
help-notes-grow = Her defterin yerini büyütür.
help-notes-grow-mib = Kaç MiB büyüsün; sayı verilmezse ne kadar olabileceği gösterilir
help-notes-copy = Kendi parola cümlesiyle veya birinin anahtarı için mühürlü bir kopya yazar.
help-notes-copy-file = Yazılacak dosya; daha önce orada olmamalı
help-notes-copy-note = Yalnız bu notlar
help-notes-copy-for = Onu bu age açık anahtarı (age1…) için mühürle, örneğin bir avukatın anahtarı
help-notes-restore = Mühürlü bir kopyadaki notları içeri alır.
help-notes-restore-file = Mühürlü kopya
help-notes-erase = Bu defteri geri dönüşü olmadan yok eder.
help-notes-lock = Açık tutulan defteri kapatır.
help-any-note = Listedeki numarası veya başlığının yeterli bir kısmı
help-any-name = Ekli dosyanın adı veya numarası
help-any-json = Programlar için: JSON
help-any-country = Bulunduğunuz yer: iki harf veya bir ad. Asla tahmin edilmez.
help-any-lang = Okuduğunuz diller, en iyi bildiğiniz önce
help-any-now = Testler için saat, örneğin 2026-11-23T18:00:00Z
help-any-pack = Kimsenin imzalamadığı bu pakete de bak; ondan gelen her şey işaretlenir
help-any-data-dir = Hazırlanmış yardım listesinin tutulduğu yer: yalnız herkese açık veriler
help-any-folder = İçinde content ve locales olan klasör
help-any-locale = Tek bir dil, koduyla, örneğin so veya fa-AF
help-any-output = Nereye yazılacağı
help-value-guide = AD
help-value-second = DİL
help-value-locale = KOD
help-value-data = KLASÖR
help-value-passphrase-file = DOSYA
help-value-room = MIB
help-value-mib = MIB
help-value-tag = ETİKET
help-value-note = NOT
help-value-name = AD
help-value-title = METİN
help-value-body = METİN
help-value-tags = ETİKETLER
help-value-happened = METİN
help-value-for = ANAHTAR
help-value-words = KELİMELER
help-value-near = YER
help-value-radius = KM
help-value-category = KOD
help-value-phase = DÖNEM
help-value-audience = KİM
help-value-speaks = DİL
help-value-open = ZAMAN
help-value-limit = SAYI
help-value-id = KOD
help-value-file = DOSYA
help-value-source-id = KOD
help-value-source-name = AD
help-value-licence = LİSANS
help-value-source-url = URL
help-value-country = ÜLKE
help-value-language = DİL
help-value-time-zone = DİLİM
help-value-confirmed-public = DOSYA
help-value-report = DOSYA
help-value-pack-id = KOD
help-value-pack-version = SAYI
help-value-lang = DİLLER
help-value-now = ZAMAN
help-value-pack = DOSYA
help-value-data-dir = KLASÖR
help-value-folder = KLASÖR
help-value-output = DOSYA

## Errors: what happened, what to do

desk-error-unreadable = { $name } okunamıyor veya çok büyük. Adını ve onu okumaya izniniz olup olmadığını kontrol edin.
desk-error-unwritable = { $name } yazılamıyor. Hiçbir şey değiştirilmedi. Klasörü ve kalan yeri kontrol edin.
desk-error-pack-damaged = { $name } bir paket değil, bozuk veya yarıda kesilmiş. Onu geldiği yerden yeniden alın.
desk-error-pack-changed = { $name } yapıldıktan sonra değiştirilmiş. Ona güvenmeyin; yeniden alın.
desk-error-pack-too-large = { $name } bir paketin olabileceğinden daha büyük. Açılmadı.
desk-error-pack-too-new = { $name } daha yeni bir sürümle yapılmış. Önce { -app-name } uygulamasını güncelleyin.
desk-error-pack-unwritable = Kayıtlardan paket yapılamıyor: ikisinin kodu aynı. { $name } yazılmadı.
desk-error-import-zip = Zip dosyası bozuk veya yarıda kesilmiş. Hiçbir şey içe aktarılmadı.
desk-error-import-large = Veriler açıldığında { $limit } bayttan büyük. Hiçbir şey içe aktarılmadı.
desk-error-import-dense = Zip içindeki bir dosya açılınca boyutunun { $limit } katından fazlasına çıkıyor; hiçbir yardım listesi böyle olmaz. Hiçbir şey içe aktarılmadı.
desk-error-import-files = Verilerde { $limit } dosyadan fazlası var. Hiçbir şey içe aktarılmadı.
desk-error-import-rows = Verilerde { $limit } satırdan fazlası var. Hiçbir şey içe aktarılmadı.
desk-error-import-columns = Bir tabloda { $limit } sütundan fazlası var. Hiçbir şey içe aktarılmadı.
desk-error-import-deep = JSON, { $limit } düzeyden daha derin iç içe geçmiş. Hiçbir şey içe aktarılmadı.
desk-error-import-json = Bir JSON dosyasının { $limit } numaralı satırı JSON değil. Hiçbir şey içe aktarılmadı.
desk-error-import-no-tables = Hiç HSDS tablosu bulunamadı. Bir zip, CSV dosyaları olan bir klasör veya bir JSON dosyası verin.
desk-error-import-options = Bu seçenek yanlış: { $name }. Bakın: turnstone pack import --help.
desk-error-import-other = Veriler içe aktarılamıyor.
desk-error-content =
    { $count ->
        [one] İçerikte { $count } hata var. Paket yazılmadı.
       *[other] İçerikte { $count } hata var. Paket yazılmadı.
    }
desk-error-place = Uygulamada { $name } adında bir şehir yok. Yakındaki daha büyük bir şehri veya ENLEM,BOYLAM deneyin.
desk-error-place-similar = Uygulamada { $name } adında bir şehir yok. Bunlardan biri mi: { $towns }?
desk-error-country = { $name }, bildiğimiz bir ülke değil. İki harfini yazın, örneğin DE veya US.
desk-error-language = { $name }, bildiğimiz bir dil değil. Kodunu yazın, örneğin fa veya es.
desk-error-time = { $name } bir zaman değil. Şöyle yazın: 2026-11-23T18:00:00+01:00.
desk-error-no-terminal = Parola cümlesinin sorulacağı bir terminal yok. Bir betikte --passphrase-file kullanın.
desk-error-not-answered = Bir şey soruldu ve cevap verilmedi. Başka hiçbir şey değiştirilmedi.
desk-error-not-text = Bu, metin (UTF-8) değil veya tek bir not için çok uzun. Hiçbir şey değiştirilmedi.
desk-error-no-notes-folder = Bu sistem verileriniz için bir klasör belirtmiyor. --data ile bir klasör belirtin.
desk-error-notes-folder = Notlar { $name } klasöründe tutulamıyor: klasör oluşturulamıyor, okunamıyor veya yazılamıyor. Hiçbir şey değiştirilmedi. --data ile başka bir klasör belirtin veya --in-memory ile notları siz çıkana kadar bellekte tutun.
desk-error-no-notebook = { $name } klasöründe defter yok. Bir tane oluşturun: turnstone notes make. Veya --data ile klasörünü belirtin.
desk-error-note = Numarası bu olan veya başlığında bu kelimeler geçen bir not yok. Bakın: turnstone notes list
desk-error-note-ambiguous = Birkaç notun başlığında bu kelimeler var. Birini numarasıyla belirtin: { $numbers }
desk-error-attachment = Nota bu adda bir dosya eklenmemiş. Bakın: turnstone notes show NOT
desk-error-file-exists = { $name } zaten var. Olduğu gibi bırakıldı. Başka bir ad seçin.
desk-error-nothing-to-change = Neyin değişeceği söylenmedi. Bakın: turnstone notes edit --help
desk-error-growth = Defterler bu kadar büyütülemez. Bakın: turnstone notes grow
desk-error-no-editor = Sistem bir düzenleyici belirtmiyor. VISUAL veya EDITOR değişkenini ayarlayın ya da notu seçeneklerle değiştirin.
desk-error-editor-failed = Düzenleyici başlatılamadı veya hata verdi. Not olduğu gibi bırakıldı.
desk-error-no-memory-folder = Bu sistemde bellekte bir dosya için yer yok, bu yüzden düzenleyicinin dosyası diskte durur. İstediğiniz buysa --on-disk yazın veya notu seçeneklerle değiştirin.
desk-error-in-memory = Yalnız bellekte olan, komut bitince yok olur. --in-memory seçeneğini bir komut olmadan kullanın: turnstone notes --in-memory
