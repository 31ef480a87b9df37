### What the app shows around notes.
### State: draft. Not read by anybody who speaks it natively.

## Notes: the button, and the closed notebook

notes-notes = Notlar
notes-notes-note = Bir parola cümlesiyle mühürlü. Bu telefonda kalırlar.
notes-passphrase = Parola cümlesi
notes-show-passphrase = Yazdığımı göster
notes-unlock = Aç
notes-unlocking = Biraz bekleyin…
notes-unlock-note = Yanlış bir parola cümlesi hiçbir şeyi yok etmez. Kurtarma kodu da aynı kutuya yazılır.
notes-make = Defter oluştur

## Setting up, step by step

notes-setup-heading = Başlamadan önce
notes-setup-sealed = Defter bir parola cümlesiyle mühürlenir. O olmadan kimse bir kelime, başlık veya tarih okuyamaz. Biz de okuyamayız.
notes-setup-hidden = Bu uygulamanın olduğu her telefonda defterler için aynı dosya vardır, kullanılmış olsun veya olmasın. Kimse dosyanın tek bir kopyasına bakarak notların olup olmadığını göremez.
notes-setup-forgotten = Parola cümlesini unutursanız ve kurtarma kodunuz yoksa notlar kaybolur.
notes-setup-forced = Biri size parola cümlesini zorla yazdırırsa veya bir program telefonu izliyorsa, defter size yardım edemez.
notes-passphrase-heading = Bir parola cümlesi seçin
notes-passphrase-note = Rastgele çekilmiş beş kelimeyi hatırlamak kolaydır ve kimse onları tahmin edemez. Kendi cümleniz de, uzunsa ve sizi tanıyan kimsenin aklına gelmeyecekse iyidir: on karakter veya daha fazla.
notes-drawn = Az önce sizin için çekildi
notes-use-drawn = Bu kelimeleri kullan
notes-draw-again = Başka kelimeler çek
notes-own-passphrase = Kendi parola cümleniz
notes-passphrase-again = Aynısı bir kez daha
notes-passphrases-differ = Bu ikisi aynı değil. Hiçbir şey değiştirilmedi.
notes-recovery-heading = Kurtarma kodu
notes-recovery-note = Parola cümlesi unutulduğunda veya bu telefon anahtarın kendinde olan parçasını kaybettiğinde notları açar. Yalnız bir kez gösterilir. Bir kâğıda yazın ve kâğıdı telefondan uzakta saklayın ya da güvendiğiniz birine verin.
notes-recovery-warning = Bu kâğıdı ve telefonun depolama alanının bir kopyasını elinde bulunduran herkes notlarınızı açabilir.
notes-recovery-make = Bana bir kod göster
notes-recovery-written = Kâğıda yazdım
notes-second-heading = İkinci bir defter
notes-second-note = Kendi parola cümlesi olan başka bir defteriniz olabilir. Kaç defter olduğunu kimse göremez. Biri sizi bir defteri açmaya zorlarsa zararsız olanı açabilirsiniz.
notes-second-warning = Size inanmayabilir ve sormaya devam edebilirler.
notes-second-make = İkinci bir defter oluştur
notes-second-passphrase = Yeni defterin parola cümlesi
notes-keep-heading = Kalması gereken defterler
notes-keep-warning = Kalması gereken diğer her defterin parola cümlesini yazın. Burada parola cümlesi yazılmayan bir defter yok edilebilir: orada olduğunu kimse bilemez, biz de bilemeyiz.
notes-keep-passphrase = Kalması gereken bir defterin parola cümlesi
notes-keep-another = Bir tane daha
notes-made = Defter oluşturuldu.
notes-erasing-heading = Yok eden bir parola cümlesi
notes-erasing-note = Notların açıldığı yere yazılırsa bu defteri açar ve diğer bütün defterleri bir anda, geri dönüşü olmadan yok eder. Başka herhangi bir yere yazılırsa hiçbir şey yapmaz.
notes-erasing-limits = Önceden alınmış bir kopyaya hiçbir etkisi yoktur. Yok etmek cezalandırılabilir. Depolama alanında kalıntılar kalabilir. Sormaya devam edebilirler.
notes-erasing-set = Bu parola cümlesini ayarla
notes-erasing-clear = Kaldır
notes-erasing-is-set = Ayarlandı. Bundan sonra yok eder.
notes-erasing-is-clear = Artık hiçbir şeyi açmaz.

## The open notebook

notes-search = Notlarınızda arama
notes-new-note = Yeni not
notes-new-checklist = Yeni işaretleme listesi
notes-all-notes = Hepsi
notes-lock = Kapat
notes-lock-label = Defteri kapat. Ekranda veya bellekte ondan hiçbir şey kalmaz.
notes-settings = Bu defter

## One note

notes-title = Başlık
notes-body = Ne oldu
notes-happened = Ne zaman oldu
notes-happened-hint = Bildiğiniz kadarıyla: 2019 yazı
notes-tags = Notu bulmak için kelimeler, aralarında virgülle
notes-pin = En başta dursun
notes-entry = Yapılacak iş
notes-add-entry = Satır ekle
notes-attach = Dosya ekle
notes-attach-note = Dosya şimdi olduğu yerde, defterin dışında da kalır. Kimsenin bulmaması gerekiyorsa onu oradan silin.
notes-attaching = Dosya mühürleniyor…
notes-attached = Ekler
notes-show-attachment = Göster
notes-no-viewer = Bu tür dosya burada gösterilemez. Mühürlü bir kopyayla dışarı çıkarılabilir.
notes-detach = Kaldır
notes-save = Kaydet
notes-saved = Kaydedildi
notes-not-saved = Henüz kaydedilmedi
notes-not-editable = Bunu uygulamanın daha yeni bir sürümü yazdı. Silebilirsiniz, ama değiştiremezsiniz.
notes-delete = Sil
notes-delete-question = Bu not ve ekleri silinsin mi? Üzerine yazılır ve geri getirilemez.
notes-keep = Kalsın

## What can be done with the notebook

notes-change-heading = Başka bir parola cümlesi
notes-change = Değiştir
notes-changed = Değiştirildi. Eskisi artık hiçbir şeyi açmaz.
notes-recovered-note = Bu defteri kurtarma kodu açtı. Şimdi yeni bir parola cümlesi seçin.
notes-grow-heading = Daha fazla yer
notes-grow-note = Her defter daha fazla yer alır, kapalı olan da. Telefondaki dosya bunun dört katı kadar büyür ve bir daha hiç küçülmez.
notes-growing = Yer açılıyor…
notes-copy-heading = Mühürlü kopya
notes-copy-note = Bütün notlarınızla tek bir dosya, mühürlü. Başkaları onu age ve tar programlarıyla açabilir. Dosya bir yerde durduğu sürece, ancak parola cümlesi kadar güvenlidir.
notes-copy-passphrase = Kopyanın parola cümlesi
notes-copy-key = Veya bir avukatın açık anahtarı: age1…
notes-copy = Kopyayı oluştur
notes-copying = Kopya mühürleniyor…
notes-copied = Kopya oluşturuldu.
notes-restore-heading = Notları geri getir
notes-restore-note = Mühürlü bir kopyayı okur. Burada zaten olan ve kopyadaki kadar veya ondan daha yeni olan, olduğu gibi kalır.
notes-restore = Dosyayı seç
notes-restored = Kopyadaki notlar burada.
notes-erase-heading = Bu defteri yok et
notes-erase-note = Geri dönüşü olmadan yok edilir. Diğer defterler kalır. Önceden alınmış bir kopyaya dokunulmaz. Yok etmek cezalandırılabilir ve depolama alanında kalıntılar kalabilir.
notes-erase = Yok et
notes-erase-question = Bu defter geri dönüşü olmadan yok edilsin mi? Kimse onu geri getiremez.
notes-erased = Artık yok.

## The lock of the app

notes-lock-heading = Uygulama için kilit
notes-lock-note = Önce gezginler için bir konuşma kılavuzu gelir: uygulama açılırken, ekran kapandığında ve telefona bir süre dokunmadığınızda. Onun üzerinde yapılan bir hareket sizi içeri alır.
notes-lock-limits = Uygulamayı, şöyle bir göz atan birinden gizler. Hareketi bilen herkes içeri girer. Notların kendi parola cümlesi vardır.
notes-lock-none = Kilit yok
notes-lock-hold = Konuşma kılavuzunun başlığına basılı tutun
notes-lock-taps = Konuşma kılavuzunun başlığına beş kez dokunun
notes-lock-after-1 = Bir dakika sonra
notes-lock-after-5 = Beş dakika sonra
notes-lock-after-15 = 15 dakika sonra

## Places that were saved

notes-save-place = Bunu kaydet
notes-forget-place = Artık bunu kaydetme
notes-saved-heading = Kaydedilenler
notes-saved-empty = Henüz kaydedilen bir şey yok.
notes-saved-in-notebook = Defterinize kaydedildi.
notes-saved-until-exit = Siz çıkana kadar kalır, sonra gider: ondan hiçbir şey bu telefona yazılmaz. Açık bir defter onu kalıcı olarak saklar.

## What the notebook remembers

notes-choices-heading = Seçtikleriniz
notes-choices-note = Ülkeniz, sonra gideceğiniz yer ve ikinci diliniz bu defterde mühürlü durabilir. O zaman telefonda açıkta olmazlar.
notes-choices-keep = Bu defterde hatırla

## About

notes-about-button = Bu uygulama neyi korur, neyi koruyamaz

## Made of a notebook’s content

notes-empty = Burada henüz bir şey yok.
notes-none-found = Hiçbir notta bu kelimeler yok.
notes-untitled = Başlıksız
notes-edited = Değiştirildi: { $date }
notes-times = Yazıldı: { $written }, değiştirildi: { $edited }
notes-pinned = En başta duruyor
notes-attachments = { $count ->
    [one] { $count } dosya
   *[other] { $count } dosya
}
notes-damaged = { $count ->
    [one] { $count } not okunamıyor. Diğerleri bundan etkilenmedi.
   *[other] { $count } not okunamıyor. Diğerleri bundan etkilenmedi.
}
notes-little-room = Bu defterde az yer kaldı. Defter büyütülebilir.
notes-room = Kalan: { $left }, toplam: { $whole }
size-kilobytes = { $size } KB
size-megabytes = { $size } MB

## What the app protects, and what it can’t

about-heading = Bu uygulama neyi korur, neyi koruyamaz
about-who = Kimi düşünüyoruz
about-who-1 = Telefonunuzu alan birini: bir akrabayı, bir kaçakçıyı, sınırdaki bir görevliyi. Telefona bakar, parola cümlelerini sorar veya depolama alanını bir kez kopyalar.
about-promise = Neye söz veriyor ve neyi sınıyoruz
about-promise-1 = Uygulamada bir şeye bakmak hiçbir iz bırakmaz: ne geçmiş kalır ne de değişen bir dosya.
about-promise-2 = Parola cümlesi olmadan notlarınızdan hiçbir şey okunamaz: ne bir başlık, ne kaç tane oldukları, ne bir tarih.
about-promise-3 = Depolama alanını bir kez kopyalayan hiç kimse kaç defter olduğunu veya hiç defter olup olmadığını bilemez. Bu uygulamanın olduğu her telefonda bu dosya vardır.
about-promise-4 = Telefonda, bu dosyanın kopyası tek başına tahmin yoluyla açılamaz: anahtarın bir parçası telefondan asla çıkmaz.
about-promise-5 = Sildiğiniz şeyin üzerine yazılır.
about-promise-6 = Uygulama çökerse, pil biterse veya depolama alanı dolarsa en çok o sırada yapılan değişiklik kaybolur.
about-promise-7 = Çıkış önce ekranı, sonra belleği temizler. Hiçbir notu yok etmez. Yanlış parola cümleleri hiçbir şeyi yok etmez.
about-seen = Depolama alanının tek bir kopyası ne gösterir
about-seen-1 = Uygulamanın yüklü olduğunu ve dosyasının bulunduğunu, dosyanın ne kadar büyük olduğunu, birinin notları açmayı en son ne zaman denediğini ve dosyanın en son hangi kısımlarının yazıldığını.
about-limits = Neyi yapamayız
about-limits-1 = Depolama alanını iki kez kopyalayan biri, arada hangi kısımda bir şeyin değiştiğini görebilir.
about-limits-2 = Bütün parola cümlelerini vermeye zorlanırsanız, başka cümle olmadığına inanmayabilirler.
about-limits-3 = Yok etmenin, anahtarın telefondaki parçasıyla birlikte alınmış bir kopyaya hiçbir etkisi yoktur. Cezalandırılabilir ve depolama alanında kalıntılar kalabilir.
about-limits-4 = Telefonu izleyen bir programa veya telefonu kontrol eden birine karşı yardım edemeyiz.
about-limits-5 = Depolama alanına yazabilen biri, eski bir kopyayı geri koyabilir.
about-limits-6 = Başkaları bildiklerini saklar: uygulama mağazası indirilenleri, telefon aramalarını, karşı taraf mesajlarınızı, klavye öğrendiklerini.
about-limits-7 = Kurtarma kodunuzu bulan ve dosyayı elinde bulunduran herkes notlarınızı açabilir.
about-limits-8 = Mühürlü bir kopya, dosya bir yerde durduğu sürece, ancak parola cümlesi kadar güvenlidir.
about-clear = Bu telefonda açıkta ne var
about-clear-1 = Diliniz, bir kilit olup olmadığı ve onu hangi hareketin açtığı.
about-clear-2 = Ülkeniz, yalnız bunu işaretlediyseniz. İkinci dil ve sonra gideceğiniz yer yalnız bir defterin içinde.
about-review = Kim inceledi
about-review-1 = Proje dışından hiç kimse mühürlemeyi henüz incelemedi. Biçimi yayımlandı, böylece isteyen herkes inceleyebilir.

## More room

notes-growth = Her defter için { $size } daha; dosya { $file } büyür
