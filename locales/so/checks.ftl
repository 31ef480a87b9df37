### Questions that somebody asks themselves, in private: nothing of the answers is kept, and there is no score.
### State: draft. Not read by anybody who speaks it natively.

## Before and between the questions

checks-title = Su’aalo aad naftaada weydiiso
checks-note = Dhowr su’aalood, midba mar. Waxa aad taabato waxba lagama kaydiyo, cidnana looma sheego.
check-safe-question = Ma ammaan baa inaad tan hadda akhrido?
check-safe-note = Haddii qof garabkaaga ka soo eegi karo, ama laga yaabo inuu telefoonkan eego, sug ilaa aad keligaa noqoto. Badhanka ka bixiddu isla markiiba shaashad kale ayuu soo saaraa.
check-safe-yes = Haa, sii wad
check-safe-no = Maya, hadda ka bax
check-step = Su’aasha { $number } ka mid ah { $count }
check-yes = Haa
check-no = Maya
check-unsure = Ma hubo
check-again = Dib u bilow

## Somebody makes me do this: signs of trafficking

check-trafficking-title = Qof ma igu qasbayaa inaan tan sameeyo?
check-trafficking-note = Waxay ku saabsan tahay shaqo, deyn ama qof aadan ka bixi karin.
check-trafficking-1 = Qof kale ma kaa haystaa baasaboorkaaga ama waraaqahaaga?
check-trafficking-2 = Qof ma kuu hanjabaa, adiga ama qoyskaaga?
check-trafficking-3 = Ma lagugu leeyahay deyn aan waligeed yaraan, inta kasta oo aad shaqayso?
check-trafficking-4 = Ma shaqaysaa saacado aad u badan, lacag yar ama lacag la’aan?
check-trafficking-5 = Ma lagula socdaa, ama ma lagaa diidaa inaad keligaa baxdo?
check-trafficking-6 = Ma khasab baa inaad dhiibto lacagta aad shaqaysato?
check-trafficking-7 = Qof ma ku yiraahdaa: “Haddii aad joojiso, dad kale ayaan u sheegayaa inaad LGBTQI+ tahay, ama dawladda ayaan kaa ashtakaynayaa”?

## A partner, relative or host controls me

check-home-title = Ma ammaan baan ka ahay dadka aan la noolahay?
check-home-note = Waxay ku saabsan tahay lammaane, qaraabo ama qof ku hooyay, jinsi kasta ha ahaadee.
check-home-1 = Ma ka cabsataa waxa dhaca marka aad maya tiraahdo?
check-home-2 = Qof ma kaa haystaa lacagtaada, waraaqahaaga ama telefoonkaaga?
check-home-3 = Qof ma go’aamiyaa cidda aad arki karto ama aad la hadli karto?
check-home-4 = Qof ma ku yiraahdaa: “Dad kale ayaan u sheegayaa cidda aad tahay, ama xafiiska socdaalka ayaan kaa ashtakaynayaa”?
check-home-5 = Qof ma ku garaacaa, ma kugu xiraa meel aadan ka bixi karin, ama ma ku daba socdaa?
check-home-6 = Qof ma kugu qasbaa galmo, ama ma kuu diidaa daawada?
check-home-7 = Qof ma doonayaa inaad guur gasho, ama inaad beddesho cidda aad tahay?

## Work that hurts

check-work-title = Shaqada ma si xun baa la iigula dhaqmaa?
check-work-note = Waxay ku saabsan tahay mushaharka, saacadaha iyo dadka aad u shaqayso, haddii aad oggolaansho shaqo haysato iyo haddii kaleba.
check-work-1 = Ma mushahar la’aan baad ahayd laba toddobaad ama ka badan, ama ma lagu siiyay wax ka yar wixii laguu ballan qaaday?
check-work-2 = Madaxaaga shaqadu ma kaa haystaa baasaboorkaaga ama waraaqahaaga?
check-work-3 = Madaxaaga shaqadu ma yiraahdaa: “Waxaan wacayaa xafiiska socdaalka ama booliska”?
check-work-4 = Qof ma galmo ayuu kaa doonayaa si uu shaqo ama mushahar kuu siiyo?
check-work-5 = Madaxaaga shaqadu ma kugu leeyahay lacag aan yaraanayn?
check-work-6 = Ma lagugu yiri saxiix warqad madhan, ama wax aadan akhrin karin?
check-work-7 = Wax xun ma kugu dhici lahaayeen haddii aad halkaas shaqada ka joojiso?

## After the questions

check-result-heading = Waxa aad hadda samayn karto
check-result-some = Qaar ka mid ah waxa aad sheegtay waxay calaamad u noqon karaan in qof kaa faa’iidaysto ama ku xukumo. Calaamaddu caddayn ma aha. Kuwan midna khaladkaaga ma aha, waxa xigana adiga ayaa go’aansada.
check-result-none = Midkoodna haa kuma aadan dhihin. Taasi macnaheedu ma aha in wax walba hagaagsan yihiin: kuwani waa dhowr su’aalood oo keliya. Haddii wax kula khaldan yihiin, taas ayaa sabab ku filan inaad qof la hadasho.
check-result-unsure = In aadan hubin waa sabab ku filan inaad qof la hadasho. Uma baahnid inaad taqaan waxa arrintan la yiraahdo.
check-danger = Haddii aad hadda khatar ku jirto, marka hore wac lambarka degdegga.
check-help-heading = Yaa ku caawin kara
check-help-none = Ma naqaanno cid { $country } joogta oo ka caawisa “{ $need }”.
check-next-others = Beddelkeeda kuwan weydii. Waxaa laga yaabaa inay yaqaannaan cidda ka caawisa halka aad joogto:
check-next-emergency = Haddii aad khatar ku jirto, wac lambarka degdegga. Haddii kale, raadinta ka eeg adeeg sharci ama adeeg caafimaad, oo halkaas weydii cidda arrintan ka caawisa.
check-next-anyone = Weydii dhakhtar, kalkaaliye, qareen ama hay’ad qaxooti oo aad ku kalsoon tahay cidda arrintan ka caawisa.
check-no-country = Dooro dalka aad joogto, waxaanan ku tusaynaa cidda halkaas ka caawisa.

## What asking for help may set off

check-referral-heading = Ka hor intaadan caawimaad weydiisan
check-referral-ask = Marka hore weydii: “Maxaa khasab idinku ah inaad gudbisaan, yaad u gudbisaan, goorma?” Tan waad weydiin kartaa ka hor intaadan magacaaga sheegin.
check-referral-police = Adeegyada qaar booliska ayay wax u gudbiyaan, gaar ahaan marka nolol khatar ku jirto.
check-referral-immigration = Adeegyada qaar waxaa laga yaabaa inuu xafiiska socdaalku wax weydiiyo, ama inay la shaqeeyaan. In lagu dhibay keligeed kaama ilaaliso in lagu masaafuriyo. Qareen weydii ka hor intaadan xafiis tegin, haddii aad awooddo.
check-referral-consent = Haddii aad qof weyn tahay, ka codso inaysan waxba samayn oggolaanshahaaga la’aantiis. Maya waad dhihi kartaa, waadna joojin kartaa.
check-referral-young = Haddii aad ka yar tahay 18 sano, adeegyo badan waa inay qof u sheegaan marka aad khatar ku jirto. Ka hor intaadan waxba u sheegin, way kuu sheegi karaan waxa khasab ku noqonaya inay sheegaan. Uma baahnid inaad da’daada sheegto si aad u weydiiso.
check-guides-heading = Sii akhri
