### What the app shows around notes.
### State: draft. Not read by anybody who speaks it natively.

## Notes: the button, and the closed notebook

notes-notes = Qoraallo
notes-notes-note = Waxaa lagu sireeyay weedh sir ah. Telefoonkan ayay ku haraan.
notes-passphrase = Weedha sirta ah
notes-show-passphrase = Muuji waxa aan qoro
notes-unlock = Fur
notes-unlocking = Wax yar sug…
notes-unlock-note = Weedh sir ah oo khaldan waxba ma baabi’iso. Code-ka soo celinta isla meeshan ayaa lagu qoraa.
notes-make = Samee xusuus-qor

## Setting up, step by step

notes-setup-heading = Ka hor intaadan bilaabin
notes-setup-sealed = Xusuus-qorka waxaa lagu sireeyaa weedh sir ah. La’aanteed cidina ma akhrin karto erey, cinwaan ama taariikh. Annaguna ma akhrin karno.
notes-setup-hidden = Telefoon kasta oo app-kan leh wuxuu leeyahay isla faylka xusuus-qorrada, ha la isticmaalo ama yaan la isticmaalin. Hal nuqul oo faylka ah cidina kama arki karto inay qoraallo jiraan iyo in kale.
notes-setup-forgotten = Haddii aad weedha sirta ah ilowdo oo aadan haysan code soo celin ah, qoraalladu way lumeen.
notes-setup-forced = Xusuus-qorku kuma caawin karo haddii qof kugu qasbo inaad qorto weedha sirta ah, ama haddii barnaamij la socdo telefoonka.
notes-passphrase-heading = Dooro weedh sir ah
notes-passphrase-note = Shan erey oo nasiib lagu soo qaatay way fududahay in la xasuusto, lamana qiyaasi karo. Mid adigu aad samaysato way fiican tahay haddii ay dheer tahay oo aan qof ku yaqaan ku fekeri doonin: toban xaraf ama ka badan.
notes-drawn = Hadda ayaa nasiib laguugu soo qaaday
notes-use-drawn = Isticmaal ereyadan
notes-draw-again = Soo qaad kuwo kale
notes-own-passphrase = Weedhaada sirta ah
notes-passphrase-again = Isla tii mar kale
notes-passphrases-differ = Labadani isku mid ma aha. Waxba lama beddelin.
notes-recovery-heading = Code soo celin ah
notes-recovery-note = Wuxuu furaa qoraallada marka weedha sirta ah la iloobo, ama marka telefoonkani lumiyo qaybtiisa furaha. Hal mar ayaa la muujiyaa. Warqad ku qor oo warqadda ka fogee telefoonka, ama sii qof aad ku kalsoon tahay.
notes-recovery-warning = Qof kasta oo haysta warqaddan iyo nuqul ka mid ah kaydka telefoonka wuu furi karaa qoraalladaada.
notes-recovery-make = I tus code
notes-recovery-written = Waan qoray
notes-second-heading = Xusuus-qor labaad
notes-second-note = Waxaad yeelan kartaa xusuus-qor kale oo leh weedh sir ah oo u gaar ah. Cidina ma arki karto inta ay yihiin. Haddii qof kugu qasbo inaad mid furto, waxaad furi kartaa kan aan khatarta lahayn.
notes-second-warning = Waxaa laga yaabaa inaysan ku rumaysan, oo ay sii weydiiyaan.
notes-second-make = Samee xusuus-qor labaad
notes-second-passphrase = Weedha sirta ah ee xusuus-qorka cusub
notes-keep-heading = Xusuus-qorrada ay tahay inay haraan
notes-keep-warning = Qor weedha sirta ah ee xusuus-qor kasta oo kale oo ay tahay inuu haro. Mid aan halkan lagu magacaabin waxaa laga yaabaa in la baabi’iyo: cidina ma ogaan karto inuu jiro, annaguna ma ogaan karno.
notes-keep-passphrase = Weedha sirta ah ee xusuus-qor ay tahay inuu haro
notes-keep-another = Mid kale
notes-made = Xusuus-qorka waa la sameeyay.
notes-erasing-heading = Weedh sir ah oo wax baabi’isa
notes-erasing-note = Marka lagu qoro meesha qoraallada laga furo, waxay furtaa xusuus-qorkan, xusuus-qor kasta oo kalena gebi ahaanba way baabi’isaa, isla markiiba. Marka meel kale lagu qoro waxba ma samayso.
notes-erasing-limits = Waxba kuma samayso nuqul hore loo sameeyay. Waxaa laga yaabaa in lagugu ciqaabo inaad wax tirtirtay. Haraa ayaa kaydka ku hari kara. Waxaa laga yaabaa inay sii weydiiyaan.
notes-erasing-set = Deji weedhan sirta ah
notes-erasing-clear = Ka saar
notes-erasing-is-set = Waa la dejiyay. Hadda laga bilaabo way baabi’isaa.
notes-erasing-is-clear = Hadda kadib waxba ma furto.

## The open notebook

notes-search = Ka dhex raadi qoraalladaada
notes-new-note = Qoraal cusub
notes-new-checklist = Liis cusub oo la calaamadiyo
notes-all-notes = Dhammaan
notes-lock = Xir
notes-lock-label = Xir xusuus-qorka. Waxba kama haraan shaashadda iyo xusuusta telefoonka toona.
notes-settings = Xusuus-qorkan

## One note

notes-title = Cinwaan
notes-body = Waxa dhacay
notes-happened = Goorta ay dhacday
notes-happened-hint = Inta aad ka taqaan: xagaaga 2019
notes-tags = Ereyo lagu helo, oo hakad u dhexeeyo
notes-pin = Ka dhig kan ugu horreeya
notes-entry = Wax la qabto
notes-add-entry = Ku dar sadar
notes-attach = Ku lifaaq fayl
notes-attach-note = Faylku sidoo kale wuxuu ku harayaa halka uu hadda yaal, xusuus-qorka dibaddiisa. Haddii aan cidina helin, halkaas ka tirtir.
notes-attaching = Faylka waa la sireynayaa…
notes-attached = Waxa ku lifaaqan
notes-show-attachment = Muuji
notes-no-viewer = Faylka noocan ah halkan laguma muujin karo. Nuqul la sireeyay ayaa dibadda u soo saara.
notes-detach = Ka saar
notes-save = Kaydi
notes-saved = Waa la kaydiyay
notes-not-saved = Weli lama kaydin
notes-not-editable = Nooc cusub oo app-ka ah ayaa kan qoray. Waad tirtiri kartaa, ma beddeli kartid.
notes-delete = Tirtir
notes-delete-question = Ma rabtaa inaad tirtirto qoraalkan iyo waxa ku lifaaqan? Xog kale ayaa lagu dul qoraa, lamana soo celin karo.
notes-keep = Ha haro

## What can be done with the notebook

notes-change-heading = Weedh sir ah oo kale
notes-change = Beddel
notes-changed = Waa la beddelay. Tii hore hadda kadib waxba ma furto.
notes-recovered-note = Code-ka soo celinta ayaa furay xusuus-qorkan. Hadda dooro weedh sir ah oo cusub.
notes-grow-heading = Meel dheeraad ah
notes-grow-note = Xusuus-qor kasta meel dheeraad ah ayuu helaa, xitaa mid aan hadda furnayn. Faylka telefoonka ku jira wuxuu u weynaadaa afar jibbaar intaas, mar dambena ma yaraado.
notes-growing = Meel ayaa la samaynayaa…
notes-copy-heading = Nuqul la sireeyay
notes-copy-note = Hal fayl oo ay ku jiraan dhammaan qoraalladaadu, oo la sireeyay. Dad kale waxay ku furi karaan barnaamijyada age iyo tar. Ammaankiisu waa inta weedhiisa sirta ahi le’eg tahay, inta faylku meel uun ku jiro.
notes-copy-passphrase = Weedha sirta ah ee nuqulka
notes-copy-key = Ama furaha guud (public key) ee qareen: age1…
notes-copy = Samee nuqulka
notes-copying = Nuqulka waa la sireynayaa…
notes-copied = Nuqulka waa la sameeyay.
notes-restore-heading = Soo celi qoraallada
notes-restore-note = Wuxuu akhriyaa nuqul la sireeyay. Waxa hore halkan u yaal, haddii uu la cusub yahay ama ka cusub yahay, sidiisa ayuu ku haraa.
notes-restore = Dooro faylka
notes-restored = Qoraalladii nuqulku hadda waa halkan.
notes-erase-heading = Baabi’i xusuus-qorkan
notes-erase-note = Gebi ahaanba waa la baabi’iyaa. Xusuus-qorrada kale way haraan. Nuqul hore loo sameeyay lama taabto. Waxaa laga yaabaa in lagugu ciqaabo inaad wax tirtirtay, haraana kaydka ayuu ku hari karaa.
notes-erase = Baabi’i
notes-erase-question = Ma rabtaa inaad xusuus-qorkan gebi ahaanba baabi’iso? Cidina ma soo celin karto.
notes-erased = Wuu baaba’ay.

## The lock of the app

notes-lock-heading = Quful app-ka ah
notes-lock-note = Waxaa marka hore soo baxa buugga weedhaha ee musaafiriinta: bilowga, marka shaashaddu damto, iyo marka aadan telefoonka in muddo ah taaban. Dhaqdhaqaaq farta ah oo aad ku samayso ayaa ku geliya.
notes-lock-limits = Wuxuu app-ka ka qariyaa qof il ku dhufta. Qof kasta oo dhaqdhaqaaqa yaqaan wuu galaa. Qoraalladu waxay leeyihiin weedh sir ah oo u gaar ah.
notes-lock-none = Quful la’aan
notes-lock-hold = Riix cinwaanka buugga weedhaha oo farta ku hay
notes-lock-taps = Shan jeer taabo cinwaanka buugga weedhaha
notes-lock-after-1 = Hal daqiiqo kadib
notes-lock-after-5 = Shan daqiiqo kadib
notes-lock-after-15 = 15 daqiiqo kadib

## Places that were saved

notes-save-place = Kan kaydi
notes-forget-place = Kan mar dambe ha kaydin
notes-saved-heading = La kaydiyay
notes-saved-empty = Weli waxba lama kaydin.
notes-saved-in-notebook = Waxaa lagu kaydiyay xusuus-qorkaaga.
notes-saved-until-exit = Waa la hayaa ilaa aad ka baxdo, kadibna wuu baxaa: waxba kagama qornaadaan telefoonkan. Xusuus-qor furan had iyo jeer wuu hayaa.

## What the notebook remembers

notes-choices-heading = Waxa aad dooratay
notes-choices-note = Dalkaaga, halka aad xigto u socoto iyo luqaddaada labaad waxay ku jiri karaan xusuus-qorkan, iyagoo la sireeyay. Markaas telefoonka si cad ugama muuqdaan.
notes-choices-keep = Ku xasuuso xusuus-qorkan

## About

notes-about-button = Waxa app-kani ilaaliyo, iyo waxa uusan ilaalin karin

## Made of a notebook’s content

notes-empty = Weli halkan waxba ma yaalliin.
notes-none-found = Ma jiro qoraal leh ereyadan.
notes-untitled = Cinwaan la’aan
notes-edited = Waxaa la beddelay { $date }
notes-times = Waxaa la qoray { $written }, waxaa la beddelay { $edited }
notes-pinned = Waa kan ugu horreeya
notes-attachments = { $count ->
    [one] { $count } fayl
   *[other] { $count } fayl
}
notes-damaged = { $count ->
    [one] { $count } qoraal lama akhrin karo. Kuwa kale waxba ma gaarin.
   *[other] { $count } qoraal lama akhrin karo. Kuwa kale waxba ma gaarin.
}
notes-little-room = Meel yar ayaa ku hartay xusuus-qorkan. Waa la weynayn karaa.
notes-room = Waxaa haray { $left } oo ka mid ah { $whole }
size-kilobytes = { $size } KB
size-megabytes = { $size } MB

## What the app protects, and what it can’t

about-heading = Waxa app-kani ilaaliyo, iyo waxa uusan ilaalin karin
about-who = Cidda aan ka fekerayno
about-who-1 = Qof telefoonkaaga kaa qaata: qaraabo, qof xuduud kaa tallaabinaya, sarkaal xuduudda jooga. Wuu baaraa, weedhaha sirta ah ayuu dalbadaa, ama kaydkiisa hal mar ayuu koobiyeeyaa.
about-promise = Waxa aan ballan qaadno, oo aan tijaabinno
about-promise-1 = Marka aad wax raadiso, waxba kama haraan: diiwaan lama kaydiyo, fayl isbeddelana ma jiro.
about-promise-2 = Weedha sirta ah la’aanteed qoraalladaada waxba lagama akhrin karo: cinwaan, tiro iyo taariikh midna.
about-promise-3 = Qof kaydka hal mar koobiyeeya ma ogaan karo inta xusuus-qor ee jirta, ama inay wax jiraan iyo in kale. Telefoon kasta oo app-kan leh faylkaas wuu leeyahay.
about-promise-4 = Telefoonka dhexdiisa, nuqul faylkaas oo keliya ah laguma furi karo qiyaas: qayb furaha ka mid ah marnaba kama baxdo telefoonka.
about-promise-5 = Waxa aad tirtirto xog kale ayaa lagu dul qoraa.
about-promise-6 = Haddii app-ku istaago, baytarigu dhammaado ama kaydku buuxsamo, waxa ugu badan ee lumi kara waa beddelkii markaas la samaynayay.
about-promise-7 = Ka bixiddu marka hore shaashadda ayay nadiifisaa, kadibna xusuusta telefoonka. Qoraallo ma baabi’iso. Weedho sir ah oo khaldan waxba ma baabi’iyaan.
about-seen = Waxa hal nuqul oo kaydka ah muujiyo
about-seen-1 = In app-ku ku jiro oo uu faylkiisa leeyahay, inta faylku le’eg yahay, markii ugu dambaysay ee qof isku dayay inuu qoraallo furo, iyo qaybaha faylka ee ugu dambayn la qoray.
about-limits = Waxa aanan samayn karin
about-limits-1 = Qof kaydka laba jeer koobiyeeya wuu arki karaa qaybta wax iska beddeleen inta u dhexaysay.
about-limits-2 = Haddii lagugu qasbo inaad bixiso weedh kasta oo sir ah, waxaa laga yaabaa inaysan rumaysan in aanay kuwo kale jirin.
about-limits-3 = Baabi’intu waxba kuma samayso nuqul lala qaaday qaybta furaha ee telefoonka u gaarka ah. Waxaa laga yaabaa in lagugu ciqaabo, haraana kaydka ayuu ku hari karaa.
about-limits-4 = Kaama caawin karno barnaamij telefoonka la socda, ama qof gacanta ku haya.
about-limits-5 = Qof kaydka wax ku qori kara nuqul hore ayuu dib u gelin karaa.
about-limits-6 = Dad iyo meelo kale waxay hayaan waxa ay og yihiin: dukaanka app-yada wixii lagala soo degay, telefoonka wicitaannadiisa, qofka kale fariimahaaga, kiiboodhka wixii uu bartay.
about-limits-7 = Qof kasta oo hela code-kaaga soo celinta oo faylka haysta wuu furi karaa qoraalladaada.
about-limits-8 = Nuqulka la sireeyay ammaankiisu waa inta weedhiisa sirta ahi le’eg tahay, inta faylku meel uun ku jiro.
about-clear = Waxa telefoonkan si cad ugu jira
about-clear-1 = Luqaddaada, in quful jiro iyo in kale, iyo dhaqdhaqaaqa fura.
about-clear-2 = Dalkaaga keliya haddii aad calaamadisay. Luqadda labaad iyo halka aad xigto u socoto waxay ku jiraan xusuus-qor gudihiis oo keliya.
about-review = Cidda hubisay
about-review-1 = Weli ma jiro qof mashruuca ka baxsan oo hubiyay sireynta. Qaabkeedu waa daabacan yahay, si qof kasta u hubin karo.

## More room

notes-growth = { $size } oo dheeraad ah xusuus-qor kasta; faylku wuxuu ku weynaadaa { $file }
