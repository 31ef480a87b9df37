### Questions that somebody asks themselves, in private: nothing of the answers is kept, and there is no score.
### State: draft. Not read by anybody who speaks it natively.

## Before and between the questions

checks-title = Gaaffilee of gaafattan
checks-note = Gaaffilee muraasa, tokko tokkoon. Wanti isin tuqxan hin olkaa’amu, namni itti himamus hin jiru.
check-safe-question = Amma kana dubbisuun isiniif nagaa dhaa?
check-safe-note = Yoo namni duuba keessanii ilaaluu danda’e, yookaan bilbila kana ilaaluu danda’e, hanga kophaa taatanitti eegaa. “Ba’uu” yoo tuqxan, battalumatti iskiriiniin biraa fuulduratti dhufa.
check-safe-yes = Eeyyee, itti fufuu
check-safe-no = Lakki, amma ba’uu
check-step = Gaaffii { $number }, { $count } keessaa
check-yes = Eeyyee
check-no = Lakki
check-unsure = Sirriitti hin beeku
check-again = Irra deebi’anii jalqabuu

## Somebody makes me do this: signs of trafficking

check-trafficking-title = Namni kana akkan hojjedhu na dirqisiisaa jiraa?
check-trafficking-note = Waa’ee hojii, idaa yookaan nama isin jalaa ba’uu hin dandeenyee.
check-trafficking-1 = Namni biraa paaspoortii keessan yookaan waraqaa keessan ofitti hambisaa?
check-trafficking-2 = Namni isin yookaan maatii keessan doorsisaa?
check-trafficking-3 = Hammam yoo hojjettanis, idaa yoomiyyuu hin hir’anne qabduu?
check-trafficking-4 = Mindaa xiqqaaf yookaan mindaa malee sa’aatii baay’ee dheeraa hojjettuu?
check-trafficking-5 = Namni sochii keessan hordofaa, yookaan kophaa keessan akka hin baane isin dhorkaa?
check-trafficking-6 = Maallaqa hojjettanii argattan nama biraatti kennuuf dirqamtuu?
check-trafficking-7 = Namni “yoo dhiiftan, LGBTQI+ ta’uu keessan namatti nan hima, yookaan isin nan gabaasa” isiniin jedhaa?

## A partner, relative or host controls me

check-home-title = Ani namoota waliin jiraadhu biratti nageenya qabaa?
check-home-note = Waa’ee hiriyaa jireenyaa, firaa yookaan nama mana isaa isin jiraachisuu, saalli isaanii kamiyyuu haa ta’u.
check-home-1 = Yeroo lakki jettan waan isin irra ga’u ni sodaattuu?
check-home-2 = Namni maallaqa keessan, waraqaa keessan yookaan bilbila keessan ofitti hambisaa?
check-home-3 = Eenyuun akka argitan yookaan eenyu waliin akka haasoftan namni isin irratti murteessaa?
check-home-4 = Namni “eenyu akka taatan namatti nan hima, yookaan immigireeshiniitti isin nan gabaasa” isiniin jedhaa?
check-home-5 = Namni isin rukutaa, balbala isinitti cufee isin hambisaa, yookaan isin duukaa bu’aa?
check-home-6 = Namni saalqunnamtiif isin dirqisiisaa, yookaan qoricha isin dhorkaa?
check-home-7 = Namni akka heerumtan yookaan akka fuutan, yookaan eenyummaa keessan akka jijjiirtan barbaadaa?

## Work that hurts

check-work-title = Ani hojii koo irratti miidhamaan jiraa?
check-work-note = Waa’ee mindaa, sa’aatii hojii fi namoota isin isaaniif hojjettanii, hayyama hojii qabaattanis qabaachuu baattanis.
check-work-1 = Torban lamaaf yookaan isaa oliif mindaa malee turtaniittuu, yookaan kan waadaa isiniif galame gadi argattaniittuu?
check-work-2 = Hojjechiisaan keessan paaspoortii keessan yookaan waraqaa keessan ofitti hambisaa?
check-work-3 = Hojjechiisaan keessan “immigireeshiniif yookaan poolisiif nan bilbila” jedhaa?
check-work-4 = Namni hojii yookaan mindaa isiniif kennuuf saalqunnamtii isin irraa barbaadaa?
check-work-5 = Hojjechiisaan keessan idaa hin hir’anne isin irraa qabaa?
check-work-6 = Waraqaa duwwaa, yookaan waan isin dubbisuu hin dandeenye, akka mallatteessitan isinitti himameeraa?
check-work-7 = Yoo achi hojjechuu dhiiftan, wanti hamaan isin irra ga’aa?

## After the questions

check-result-heading = Waan amma gochuu dandeessan
check-result-some = Waan jettan keessaa tokko tokko, namni isinitti fayyadamuu yookaan isin to’achuu isaaf mallattoo ta’uu danda’a. Mallattoon ragaa miti. Kana keessaa wanti balleessaa keessan ta’e hin jiru, waan itti aanus isintu murteessa.
check-result-none = Isin kana keessaa tokkoofuu eeyyee hin jenne. Kana jechuun wanti hundi gaarii dha jechuu miti: kun gaaffilee muraasa qofa. Yoo wanti tokko sirrii miti isinitti fakkaate, kun nama waliin haasa’uuf sababa gahaa dha.
check-result-unsure = Sirriitti beekuu dhiisuun nama waliin haasa’uuf sababa gahaa dha. Maqaa isaa beekuun dirqama miti.
check-danger = Yoo amma balaa keessa jirtan, dura lakkoofsa yeroo balaatti bilbilaa.
check-help-heading = Eenyutu gargaaruu danda’a
check-help-none = Biyya { $country } keessatti kan “{ $need }” irratti gargaaru nuti hin beeknu.
check-next-others = Bakka isaa isaan kana gaafadhaa. Bakka isin jirtanitti eenyu akka gargaaru beekuu danda’u:
check-next-emergency = Yoo balaa keessa jirtan, lakkoofsa yeroo balaatti bilbilaa. Yoo ta’uu baate, barbaacha keessatti tajaajila seeraa yookaan tajaajila fayyaa ilaalaatii, eenyu kana irratti akka gargaaru achitti gaafadhaa.
check-next-anyone = Doktora, narsii, abukaattoo yookaan dhaabbata baqattootaa isin amantan tokko, eenyu kana irratti akka gargaaru gaafadhaa.
check-no-country = Biyya amma keessa jirtan filadhaa; eenyu akka achitti gargaaru isinitti agarsiifna.

## What asking for help may set off

check-referral-heading = Gargaarsa gaafachuun dura
check-referral-ask = Dura gaafadhaa: “Maal dabarsitanii himuu qabdu, eenyutti, yoom?” Maqaa keessan himuun dura kana gaafachuu dandeessu.
check-referral-police = Tajaajiloonni tokko tokko waa poolisiitti dabarsanii himu, keessattuu yeroo lubbuun namaa balaa keessa jiru.
check-referral-immigration = Waajjirri immigireeshinii tajaajiloota tokko tokko gaafachuu danda’a, yookaan isaan waajjira sana waliin hojjechuu danda’u. Miidhamuun keessan qofti biyyaa ari’amuu irraa isin hin eegu. Yoo dandeessan, waajjira dhaquun dura abukaattoo gaafadhaa.
check-referral-consent = Yoo ga’eessa taatan, eeyyee keessan malee homaa akka hin goone gaafadhaa. Lakki jechuu dandeessu, dhaabuus ni dandeessu.
check-referral-young = Yoo umuriin keessan waggaa 18 gadi ta’e, tajaajiloonni hedduun yeroo isin balaa keessa jirtan namatti himuu qabu. Osoo isin homaa isaanitti hin himin dura, maal akka himuu qaban isinitti himuu danda’u. Gaafachuuf umurii keessan himuun dirqama miti.
check-guides-heading = Dubbisuu itti fufaa
