### Phrases for travellers in Turkish (Türkçe).
### State: draft. No native speaker has read it yet. Machine-made, 2026-11.

## The screen

phrases-title = Konuşma kılavuzu
phrases-language = Türkçe
phrases-search = Cümle ara
phrases-clear = Aramayı temizle
phrases-none = Cümle bulunamadı
phrases-from = Benim dilim
phrases-to = Karşımdakinin dili
phrases-swap = Dilleri değiştir
phrases-topics = Konular
phrases-all = Tüm konular

## Topics

phrase-topic-greetings = Selamlaşma
phrase-topic-numbers = Sayılar
phrase-topic-eating = Yeme içme
phrase-topic-transport = Ulaşım
phrase-topic-hotel = Otelde
phrase-topic-shopping = Alışveriş
phrase-topic-directions = Yol sorma
phrase-topic-time = Saat ve tarih
phrase-topic-weather = Hava durumu
phrase-topic-smalltalk = Sohbet

## Greetings

phrase-greetings-hello = Merhaba
phrase-greetings-morning = Günaydın
phrase-greetings-evening = İyi akşamlar
phrase-greetings-night = İyi geceler
phrase-greetings-goodbye = Hoşça kalın
phrase-greetings-please = Lütfen
phrase-greetings-thanks = Çok teşekkür ederim
phrase-greetings-welcome = Rica ederim
phrase-greetings-excuse = Affedersiniz
phrase-greetings-yes = Evet
phrase-greetings-no = Hayır
phrase-greetings-day = İyi günler dilerim

## Numbers

phrase-numbers-one = Bir
phrase-numbers-two = İki
phrase-numbers-three = Üç
phrase-numbers-four = Dört
phrase-numbers-five = Beş
phrase-numbers-six = Altı
phrase-numbers-seven = Yedi
phrase-numbers-eight = Sekiz
phrase-numbers-nine = Dokuz
phrase-numbers-ten = On
phrase-numbers-hundred = Yüz
phrase-numbers-thousand = Bin

## Eating and drinking

phrase-eating-table = İki kişilik bir masa, lütfen.
phrase-eating-menu = Menüyü görebilir miyiz, lütfen?
phrase-eating-water = Bir bardak su, lütfen.
phrase-eating-coffee = Bir kahve, lütfen.
phrase-eating-tea = Bir bardak çay, lütfen.
phrase-eating-sugar = Şekersiz, lütfen.
phrase-eating-meat = Ben et yemiyorum.
phrase-eating-spicy = Bu acı mı?
phrase-eating-recommend = Ne tavsiye edersiniz?
phrase-eating-delicious = Çok lezzetliydi.
phrase-eating-bill = Hesap, lütfen.

## Getting around

phrase-transport-station = Tren istasyonu nerede?
phrase-transport-stop = Otobüs durağı nerede?
phrase-transport-ticket = Şehir merkezine bir bilet, lütfen.
phrase-transport-return = Bir gidiş dönüş bileti, lütfen.
phrase-transport-next = Bir sonraki tren ne zaman kalkıyor?
phrase-transport-platform = Hangi perondan kalkıyor?
phrase-transport-airport = Bu otobüs havaalanına gidiyor mu?
phrase-transport-duration = Yolculuk ne kadar sürüyor?
phrase-transport-seat = Burası boş mu?
phrase-transport-taxi = Nerede taksi bulabilirim?
phrase-transport-here = Burada durun, lütfen.

## At the hotel

phrase-hotel-room = Bu gece için odanız var mı?
phrase-hotel-booking = Rezervasyonum var.
phrase-hotel-nights = İki gece için, lütfen.
phrase-hotel-price = Bir gecesi ne kadar?
phrase-hotel-included = Kahvaltı dahil mi?
phrase-hotel-breakfast = Kahvaltı saat kaçta?
phrase-hotel-wifi = Burada Wi-Fi var mı?
phrase-hotel-towel = Bir havlu daha alabilir miyim?
phrase-hotel-cooling = Klima çalışmıyor.
phrase-hotel-leave = Odayı saat kaça kadar boşaltmamız gerekiyor?
phrase-hotel-luggage = Bavullarımı burada bırakabilir miyim?

## Shopping

phrase-shopping-price = Bu ne kadar?
phrase-shopping-expensive = Bu biraz pahalı.
phrase-shopping-looking = Sadece bakıyorum, teşekkürler.
phrase-shopping-bigger = Bunun daha büyük bedeni var mı?
phrase-shopping-colour = Bunun başka rengi var mı?
phrase-shopping-try = Deneyebilir miyim?
phrase-shopping-take = Bunu alıyorum.
phrase-shopping-card = Kartla ödeyebilir miyim?
phrase-shopping-receipt = Fiş alabilir miyim?
phrase-shopping-bag = Poşet istemiyorum.
phrase-shopping-postcards = Kartpostalınız var mı?

## Directions

phrase-directions-museum = Müze nerede?
phrase-directions-old-town = Eski şehre nasıl giderim?
phrase-directions-far = Buradan uzak mı?
phrase-directions-foot = Oraya yürüyerek gidilir mi?
phrase-directions-left = Sola
phrase-directions-right = Sağa
phrase-directions-straight = Dümdüz
phrase-directions-corner = Köşede
phrase-directions-near = Çok yakın.
phrase-directions-map = Haritada gösterebilir misiniz?
phrase-directions-toilets = Tuvaletler nerede?
phrase-directions-cash = Yakında bankamatik var mı?

## Time and dates

phrase-time-hour = Saat kaç?
phrase-time-today = Bugün
phrase-time-tomorrow = Yarın
phrase-time-yesterday = Dün
phrase-time-morning = Sabahleyin
phrase-time-evening = Akşamleyin
phrase-time-now = Şimdi
phrase-time-later = Daha sonra
phrase-time-week = Gelecek hafta
phrase-time-opens = Ne zaman açılıyor?
phrase-time-closes = Ne zaman kapanıyor?
phrase-time-moment = Bir dakika, lütfen.

## Weather

phrase-weather-lovely = Bugün hava çok güzel.
phrase-weather-sun = Güneş parlıyor.
phrase-weather-hot = Hava çok sıcak.
phrase-weather-cold = Hava soğuk.
phrase-weather-rain = Yağmur yağıyor.
phrase-weather-snow = Kar yağıyor.
phrase-weather-wind = Hava rüzgârlı.
phrase-weather-degrees = Hava yirmi derece.
phrase-weather-tomorrow = Yarın hava nasıl olacak?
phrase-weather-umbrella = Şemsiyeye ihtiyacım olur mu?

## Small talk

phrase-smalltalk-how = Nasılsınız?
phrase-smalltalk-well = İyiyim, teşekkür ederim. Siz nasılsınız?
phrase-smalltalk-name = Adınız ne?
phrase-smalltalk-my-name = Benim adım …
phrase-smalltalk-pleased = Tanıştığımıza memnun oldum.
phrase-smalltalk-from = Nerelisiniz?
phrase-smalltalk-holiday = Buraya tatile geldim.
phrase-smalltalk-first = Buraya ilk gelişim.
phrase-smalltalk-like = Bu şehri sevdim.
phrase-smalltalk-slowly = Daha yavaş konuşabilir misiniz, lütfen?
phrase-smalltalk-understand = Anlamıyorum.
phrase-smalltalk-photo = Burada fotoğraf çekebilir miyim?
