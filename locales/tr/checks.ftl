### Questions that somebody asks themselves, in private: nothing of the answers is kept, and there is no score.
### State: draft. Not read by anybody who speaks it natively.

## Before and between the questions

checks-title = Kendinize sorabileceğiniz sorular
checks-note = Birkaç soru, her seferinde bir tane. Dokunduğunuz hiçbir şey saklanmaz ve kimseye söylenmez.
check-safe-question = Bunu şu anda okumanız güvenli mi?
check-safe-note = Biri omzunuzun üzerinden bakabilecekse veya bu telefona bakabilecekse, yalnız kalana kadar bekleyin. Çıkış düğmesi hemen öne başka bir ekran getirir.
check-safe-yes = Evet, devam et
check-safe-no = Hayır, şimdi çık
check-step = Soru { $number }, toplam { $count }
check-yes = Evet
check-no = Hayır
check-unsure = Emin değilim
check-again = Baştan başla

## Somebody makes me do this: signs of trafficking

check-trafficking-title = Biri beni buna zorluyor mu?
check-trafficking-note = Kurtulamadığınız bir iş, bir borç veya bir kişi hakkında.
check-trafficking-1 = Başka biri pasaportunuzu veya belgelerinizi elinde tutuyor mu?
check-trafficking-2 = Biri sizi veya ailenizi tehdit ediyor mu?
check-trafficking-3 = Ne kadar çalışırsanız çalışın hiç azalmayan bir borcunuz var mı?
check-trafficking-4 = Az para karşılığında veya hiç para almadan çok uzun saatler çalışıyor musunuz?
check-trafficking-5 = İzleniyor musunuz veya yalnız dışarı çıkmanız yasak mı?
check-trafficking-6 = Kazandığınız parayı başka birine vermek zorunda mısınız?
check-trafficking-7 = Biri, bunu bırakırsanız LGBTİ+ olduğunuzu başkalarına söyleyeceğini veya sizi ihbar edeceğini söylüyor mu?

## A partner, relative or host controls me

check-home-title = Birlikte yaşadığım kişilerin yanında güvende miyim?
check-home-note = Hangi cinsiyetten olursa olsun bir partner, akrabalar veya sizi evinde barındıran biri hakkında.
check-home-1 = Hayır dediğinizde olacaklardan korkuyor musunuz?
check-home-2 = Biri paranızı, belgelerinizi veya telefonunuzu elinde tutuyor mu?
check-home-3 = Kimi görebileceğinize veya kiminle konuşabileceğinize başka biri mi karar veriyor?
check-home-4 = Biri, kim olduğunuzu başkalarına söyleyeceğini veya sizi göçmenlik dairesine ihbar edeceğini söylüyor mu?
check-home-5 = Biri size vuruyor mu, sizi bir yere kilitliyor mu veya sizi takip ediyor mu?
check-home-6 = Biri sizi sekse zorluyor mu veya ilaç almanızı engelliyor mu?
check-home-7 = Biri evlenmenizi veya kim olduğunuzu değiştirmenizi istiyor mu?

## Work that hurts

check-work-title = İşimde bana kötü mü davranılıyor?
check-work-note = Ücret, saatler ve yanında çalıştığınız kişiler hakkında, çalışma izniniz olsa da olmasa da.
check-work-1 = İki hafta veya daha uzun süre hiç ücret almadığınız ya da söz verilenden az aldığınız oldu mu?
check-work-2 = Patronunuz pasaportunuzu veya belgelerinizi elinde tutuyor mu?
check-work-3 = Patronunuz göçmenlik dairesini veya polisi arayacağını söylüyor mu?
check-work-4 = Biri iş veya ücret karşılığında seks istiyor mu?
check-work-5 = Patronunuza hiç azalmayan bir borcunuz var mı?
check-work-6 = Boş bir kâğıdı veya okuyamadığınız bir şeyi imzalamanız istendi mi?
check-work-7 = Orada çalışmayı bırakırsanız başınıza kötü bir şey gelir mi?

## After the questions

check-result-heading = Şimdi ne yapabilirsiniz
check-result-some = Söylediklerinizin bir kısmı, birinin sizi kullandığının veya kontrol ettiğinin işareti olabilir. İşaret, kanıt değildir. Bunların hiçbiri sizin suçunuz değil ve bundan sonra ne olacağına siz karar verirsiniz.
check-result-none = Bunların hiçbirine evet demediniz. Bu, her şeyin yolunda olduğu anlamına gelmez: bunlar yalnız birkaç soru. Bir şey size yanlış geliyorsa, bu, biriyle konuşmak için yeterli bir nedendir.
check-result-unsure = Emin olmamak, biriyle konuşmak için yeterli bir nedendir. Bunun adını bilmeniz gerekmez.
check-danger = Şu anda tehlikedeyseniz önce acil durum numarasını arayın.
check-help-heading = Kim yardım edebilir
check-help-none = { $country } içinde “{ $need }” için bildiğimiz kimse yok.
check-next-others = Onun yerine bunlara sorun. Bulunduğunuz yerde kimin yardım ettiğini biliyor olabilirler:
check-next-emergency = Tehlikedeyseniz acil durum numarasını arayın. Değilseniz aramada bir hukuki yardım veya sağlık hizmeti bulun ve bu konuda kimin yardım ettiğini oraya sorun.
check-next-anyone = Bu konuda kimin yardım ettiğini, güvendiğiniz bir doktora, hemşireye, avukata veya mülteciler için çalışan bir kuruluşa sorun.
check-no-country = Bulunduğunuz ülkeyi seçin, orada kimin yardım ettiğini gösterelim.

## What asking for help may set off

check-referral-heading = Yardım istemeden önce
check-referral-ask = Önce sorun: “Neyi, kime ve ne zaman iletmek zorundasınız?” Bunu adınızı söylemeden önce sorabilirsiniz.
check-referral-police = Bazı hizmetler öğrendiklerini polise iletir, özellikle de birinin hayatı tehlikedeyse.
check-referral-immigration = Göçmenlik dairesi bazı hizmetlere sizi sorabilir veya bazı hizmetler onunla birlikte çalışıyor olabilir. Zarar görmüş olmak sizi tek başına sınır dışı edilmekten korumaz. Yapabiliyorsanız, bir daireye gitmeden önce bir avukata sorun.
check-referral-consent = Yetişkinseniz, onlardan siz evet demeden hiçbir şey yapmamalarını isteyin. Hayır diyebilirsiniz ve vazgeçebilirsiniz.
check-referral-young = 18 yaşından küçükseniz, tehlikede olduğunuzda birçok hizmet bunu birine söylemek zorundadır. Siz bir şey anlatmadan önce, neyi söylemek zorunda kalacaklarını size söyleyebilirler. Bunu sormak için yaşınızı söylemeniz gerekmez.
check-guides-heading = Okumaya devam edin
