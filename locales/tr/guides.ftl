### What the app shows around guides and the words of offices, and where texts stand in two languages.
### State: draft. Not read by anybody who speaks it natively.

## The list of guides

guides-title = Rehberler
guides-note = Ne yapılacağını sade sözlerle anlatırlar. İnternet gerekmez.
guides-none = Uygulamada rehber yok.
guides-countries = Şu ülkelerle ilgili: { $countries }
guides-accessibility = Rehber: { $title }. { $summary }

## The head of a guide

guide-not-reviewed = Bunu hiçbir avukat, sağlık çalışanı veya uzman kontrol etmedi.
guide-reviewed = Kontrol eden: { $role }, { $date }.
guide-role-lawyer = bir avukat
guide-role-clinician = bir doktor veya hemşire
guide-role-specialist = bir uzman
guide-role-navigator = aynı yoldan geçmiş bir yol gösterici
guide-role-native-speaker = bu dili konuşan biri
guide-compared = Kaynaklarıyla son karşılaştırma: { $date }.
guide-expired = Artık güncel değil. Son geçerli günü: { $date }. Buna güvenmeden önce birine sorun.
guide-draft = Makine çevirisi. Bu dili konuşan hiç kimse henüz okumadı. Her metnin altında İngilizcesi var: sayılar ve tarihler için İngilizcesi geçerlidir.
guide-not-translated = Bu rehber henüz sizin dilinizde yok. Gösterildiği dil: { $language }.
guide-contents = Bu rehberde
guide-sources = Bu rehberin dayandığı kaynaklar
guide-editorial = Kendi tavsiyemiz, bir kaynaktan değil.

## The blocks of a guide

guide-danger = Tehlike
guide-call-now = Şimdi arayın
guide-not-certain = Kesin değil
guide-step = Adım { $number }
guide-tick = Yapılacak iş
guide-as-of = Bilginin tarihi: { $date }.
guide-as-of-old = Bilginin tarihi: { $date }. Üzerinden biraz zaman geçti ve değişmiş olabilir: buna güvenmeden önce sorun.
guide-outdated = Bu çeviri yapıldıktan sonra İngilizce metin değişti. İngilizce metin geçerlidir.
guide-beside = { $language }:
guide-page-note = İnternette bir sayfa açar. Bağlantınızı izleyen biri hangi sayfa olduğunu görebilir.
guide-read-aloud = Sesli oku
guide-read-stop = Okumayı durdur

## Guides elsewhere

guide-path = { $guide } › { $section }
guide-path-part = { $guide } › { $section } › { $part }
guide-related = Bu konudaki rehberler

## Words of offices

terms-title = Resmi dairelerin kullandığı kelimeler
terms-search = Kelime ara
terms-none = Bu kelime uygulamada yok.
terms-in-record = Resmi dairelerin kullandığı kelimeler ve anlamları
term-language = Kelimenin dili: { $language }
term-country = Kullanıldığı ülke: { $country }
term-unsourced = Bu anlamı kimse bir kaynakla karşılaştırmadı.
term-accessibility = { $term }: { $meaning }

## Two languages at once

second-title = Aynı anda iki dil
second-note = Metinler iki dilde birden durur: biriyle birlikte okumak veya birine göstermek için.
second-none = Yalnız bir dil
