### Questions that somebody asks themselves, in private: nothing of the answers is kept, and there is no score.
### State: draft. Not read by anybody who speaks it natively.

## Before and between the questions

checks-title = Mga tanong para sa sarili
checks-note = Ilang tanong, isa-isa lang. Walang nase-save sa mga pinipindot mo, at walang sinasabihan.
check-safe-question = Ligtas ba para sa iyo na basahin ito ngayon?
check-safe-note = Kung may puwedeng sumilip mula sa likod mo, o baka may tumingin sa cellphone na ito, maghintay hanggang mag-isa ka na. Pagpindot sa button para umalis, ibang screen agad ang lalabas.
check-safe-yes = Oo, magpatuloy
check-safe-no = Hindi, umalis na ngayon
check-step = Tanong { $number } sa { $count }
check-yes = Oo
check-no = Hindi
check-unsure = Hindi ako sigurado
check-again = Magsimulang muli

## Somebody makes me do this: signs of trafficking

check-trafficking-title = May pumipilit ba sa akin na gawin ito?
check-trafficking-note = Tungkol sa trabaho, utang o taong hindi mo matakasan.
check-trafficking-1 = Hawak ba ng ibang tao ang pasaporte o mga papeles mo?
check-trafficking-2 = Pinagbabantaan ka ba, o ang pamilya mo?
check-trafficking-3 = May utang ka ba na hindi kailanman lumiliit, gaano man karami ang trabaho mo?
check-trafficking-4 = Nagtatrabaho ka ba nang napakahabang oras, pero kaunti o wala ang bayad?
check-trafficking-5 = Binabantayan ka ba, o hindi pinapayagang lumabas nang mag-isa?
check-trafficking-6 = Kailangan mo bang ibigay sa iba ang perang kinikita mo?
check-trafficking-7 = Sinasabi ba ng isang tao na ipapaalam niya sa iba na LGBTQI+ ka, o isusumbong ka niya, kapag tumigil ka?

## A partner, relative or host controls me

check-home-title = Ligtas ba ako sa mga taong kasama ko sa bahay?
check-home-note = Tungkol sa partner, mga kamag-anak o taong nagpapatira sa iyo, anuman ang kasarian nila.
check-home-1 = Natatakot ka ba sa nangyayari kapag tumatanggi ka?
check-home-2 = Hawak ba ng ibang tao ang pera, mga papeles o cellphone mo?
check-home-3 = Iba ba ang nagpapasya kung sino ang puwede mong makita o makausap?
check-home-4 = Sinasabi ba ng isang tao na ipapaalam niya sa iba kung sino ka, o isusumbong ka niya sa immigration?
check-home-5 = Pinagbubuhatan ka ba ng kamay, ikinukulong o sinusundan?
check-home-6 = Pinipilit ka bang makipagtalik, o ipinagkakait ba sa iyo ang gamot?
check-home-7 = Gusto ba ng isang tao na magpakasal ka, o na baguhin mo kung sino ka?

## Work that hurts

check-work-title = Masama ba ang pagtrato sa akin sa trabaho?
check-work-note = Tungkol sa sahod, oras at mga taong pinagtatrabahuhan mo, may work permit ka man o wala.
check-work-1 = Dalawang linggo ka na ba o higit pa na walang sahod, o mas kaunti ba ang natanggap mo kaysa sa ipinangako?
check-work-2 = Hawak ba ng amo mo ang pasaporte o mga papeles mo?
check-work-3 = Sinasabi ba ng amo mo na tatawag siya sa immigration o sa pulis?
check-work-4 = Hinihingan ka ba ng pakikipagtalik kapalit ng trabaho o sahod?
check-work-5 = May utang ka ba sa amo mo na hindi lumiliit?
check-work-6 = Sinabihan ka bang pumirma sa blangkong papel, o sa isang bagay na hindi mo mabasa?
check-work-7 = May masama bang mangyayari sa iyo kung titigil ka sa pagtatrabaho roon?

## After the questions

check-result-heading = Ano ang magagawa mo ngayon
check-result-some = Ang ilan sa mga sinabi mo ay maaaring palatandaan na may gumagamit o kumokontrol sa iyo. Ang palatandaan ay hindi patunay. Wala kang kasalanan sa anuman dito, at ikaw ang magpapasya kung ano ang susunod na mangyayari.
check-result-none = Hindi ka sumagot ng oo sa alinman sa mga ito. Hindi ibig sabihin na maayos ang lahat: iilang tanong lang ang mga ito. Kung may nararamdaman kang hindi tama, sapat nang dahilan iyon para makipag-usap ka sa isang tao.
check-result-unsure = Ang hindi pagiging sigurado ay sapat nang dahilan para makipag-usap ka sa isang tao. Hindi mo kailangang malaman kung ano ang tawag dito.
check-danger = Kung nasa panganib ka ngayon, tawagan muna ang numerong pang-emergency.
check-help-heading = Sino ang makakatulong
check-help-none = Wala kaming alam sa { $country } para sa “{ $need }”.
check-next-others = Sa halip, magtanong sa mga ito. Baka alam nila kung sino ang tumutulong sa kinaroroonan mo:
check-next-emergency = Kapag nasa panganib, tawagan ang numerong pang-emergency. Kung hindi naman, maghanap sa app ng tulong na legal o serbisyong pangkalusugan, at itanong doon kung sino ang tumutulong dito.
check-next-anyone = Itanong kung sino ang tumutulong dito sa isang doktor, nars, abogado o organisasyon para sa mga refugee na pinagkakatiwalaan mo.
check-no-country = Piliin ang bansa kung nasaan ka, at ipapakita namin kung sino ang tumutulong doon.

## What asking for help may set off

check-referral-heading = Bago ka humingi ng tulong
check-referral-ask = Itanong muna: “Ano ang kailangan ninyong iulat, kanino, at kailan?” Puwede mo itong itanong bago mo sabihin ang pangalan mo.
check-referral-police = May mga serbisyong nagpaparating ng impormasyon sa pulis, lalo na kapag may buhay na nasa panganib.
check-referral-immigration = May mga serbisyong maaaring tanungin ng opisina ng immigration, o nakikipagtulungan dito. Kahit sinaktan ka, hindi iyon sapat para maprotektahan ka laban sa deportasyon. Kung kaya mo, magtanong muna sa abogado bago ka pumunta sa isang opisina.
check-referral-consent = Kung nasa hustong gulang ka na, hilingin mong wala silang gawin kung hindi ka pumapayag. Puwede kang tumanggi, at puwede kang tumigil.
check-referral-young = Kung wala ka pang 18 taong gulang, maraming serbisyo ang obligadong magsabi sa iba kapag nasa panganib ka. Bago ka magsabi ng kahit ano, masasabi nila sa iyo kung ano ang kakailanganin nilang iulat. Hindi mo kailangang sabihin ang edad mo para magtanong.
check-guides-heading = Magbasa pa
