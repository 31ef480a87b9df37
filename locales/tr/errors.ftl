### What went wrong: what happened, what is safe, what to do.
### State: draft. Not read by anybody who speaks it natively.

## The core

error-internal = Uygulamanın içinde bir şey ters gitti. Hiçbir şey kaybolmadı. Uygulamayı kapatıp yeniden açın.
error-cancelled = İstediğiniz gibi durduruldu. Önceden olanlar hâlâ duruyor.
error-closed = Uygulama kapatıldı. Hiçbir şey kaybolmadı. Yeniden açın.
error-storage-full = Hiç yer kalmadı. Önceden olanlar hâlâ duruyor. Biraz yer açıp yeniden deneyin.
error-storage-read-only = Bu klasöre yazılamıyor. Hiçbir şey değiştirilmedi. Başka bir klasör seçin.
error-storage-busy = Şu anda uygulamanın başka bir kopyası yardım listesini hazırlıyor. Bir dakika sonra yeniden deneyin.
error-storage-damaged = Yardım listesinin dosyası bozuk. Yeniden açın: o zaman uygulamayla gelenlerden yeniden yapılır.
error-storage-unreachable = Cihaz, yardım listesinin dosyasına ulaşmamıza izin vermiyor. Hiçbir şey değiştirilmedi. Yeniden deneyin.
error-pack-unreadable = Bu paket bozuk veya söylediği şey değil. Hiçbir şey değiştirilmedi. Onu geldiği yerden yeniden alın.
error-record-not-found = Bu kodla bir kayıt yok. Onu adıyla arayın.
error-place-not-found = Bu yer uygulamada yok. Yakındaki daha büyük bir şehri deneyin.
error-country-not-known = Bu, bildiğimiz bir ülke değil. İki harfini yazın, örneğin DE veya US.
error-code-not-known = Bu adda bir yardım türü, dönem veya kişi grubu yok.
error-language-not-known = Bu, bildiğimiz bir dil değil. Kodunu yazın, örneğin fa veya es.
error-out-of-range = Bir zaman veya uzaklık mümkün değil.

## The notebook

error-passphrase-wrong = Bu parola cümlesiyle hiçbir şey açılmıyor. Hiçbir şey değiştirilmedi. Klavyenin diline bakıp yeniden deneyin.
error-passphrase-weak = Bu parola cümlesini tahmin etmek çok kolay. On karakter veya daha fazlasını kullanın; en iyisi birbiriyle hiç ilgisi olmayan beş kelimedir.
error-passphrase-in-use = Bu parola cümlesi kullanılamaz. Hiçbir şey değiştirilmedi. Başka bir tane seçin.
error-device-secret-unreadable = Bu cihaz, parola cümlelerinin ihtiyaç duyduğu sırrı kaybetti. Hiçbir şey değiştirilmedi. Kurtarma kodu defteri hâlâ açar.
error-notebook-full = Defter dolu. Önceden olanlar hâlâ duruyor. Bir şey silin veya defteri büyütün.
error-notebook-busy = Zaten açık bir defter var. Hiçbir şey değiştirilmedi. Önce onu kapatın.
error-notebook-unreadable = Defterin dosyası bozuk veya başka bir şey. Olduğu gibi bırakıldı. Mühürlü bir kopya varsa onu geri getirin.
error-notebooks-all-taken = Başka bir defter için yer yok. Hiçbir şey değiştirilmedi.
error-note-not-found = Bu not artık burada değil.
error-note-not-editable = Bu notu uygulamanın daha yeni bir sürümü yaptı. Okunabilir ve silinebilir, ama değiştirilemez.
error-note-damaged = Bu not bozuk ve okunamıyor. Diğerleri bundan etkilenmedi. Mühürlü bir kopya varsa onu geri getirin.
error-length-differs = Dosya okunurken değişti. Ondan hiçbir şey saklanmadı. Yeniden deneyin.
error-copy-unreadable = Bu dosya bizim mühürlü kopyamız değil veya bozuk. Dosyadan daha fazla bir şey alınmadı.
error-public-key-not-known = Bu, bildiğimiz bir açık anahtar değil. Açık anahtar age1 ile başlar.
error-not-enough-memory = Bu cihazda bunun için yeterli boş bellek yok. Hiçbir şey değiştirilmedi. Diğer uygulamaları kapatıp yeniden deneyin.
