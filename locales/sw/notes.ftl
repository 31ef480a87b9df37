### What the app shows around notes.
### State: draft. Not read by anybody who speaks it natively.

## Notes: the button, and the closed notebook

notes-notes = Maandishi
notes-notes-note = Yamefungwa kwa kaulisiri. Yanabaki kwenye simu hii.
notes-passphrase = Kaulisiri
notes-show-passphrase = Onyesha ninachoandika
notes-unlock = Fungua
notes-unlocking = Subiri kidogo…
notes-unlock-note = Kaulisiri isiyo sahihi haiteketezi chochote. Msimbo wa kurejesha unaandikwa mahali hapa hapa.
notes-make = Tengeneza daftari

## Setting up, step by step

notes-setup-heading = Kabla ya kuanza
notes-setup-sealed = Daftari limefungwa kwa kaulisiri. Bila hiyo hakuna anayeweza kusoma neno, kichwa wala tarehe. Hata sisi hatuwezi.
notes-setup-hidden = Kila simu yenye programu hii ina faili ile ile ya madaftari, iwe inatumika au la. Kutoka nakala moja ya faili hiyo, hakuna anayeweza kuona kama kuna maandishi.
notes-setup-forgotten = Ukisahau kaulisiri na huna msimbo wa kurejesha, maandishi yamepotea.
notes-setup-forced = Daftari haliwezi kukusaidia ikiwa mtu anakulazimisha kuandika kaulisiri, au ikiwa kuna programu inayochunguza simu.
notes-passphrase-heading = Chagua kaulisiri
notes-passphrase-note = Maneno matano yaliyochaguliwa kwa kubahatisha ni rahisi kukumbuka na hayawezi kukisiwa. Kaulisiri yako mwenyewe ni nzuri ikiwa ni ndefu na hakuna mtu anayekujua ambaye angeifikiria: herufi kumi au zaidi.
notes-drawn = Yamechaguliwa kwa ajili yako sasa hivi
notes-use-drawn = Tumia maneno haya
notes-draw-again = Chagua mengine
notes-own-passphrase = Kaulisiri yako
notes-passphrase-again = Ile ile mara nyingine
notes-passphrases-differ = Hizi mbili hazifanani. Hakuna kilichobadilishwa.
notes-recovery-heading = Msimbo wa kurejesha
notes-recovery-note = Unafungua maandishi ikiwa kaulisiri imesahauliwa, au ikiwa simu hii imepoteza sehemu yake yenyewe ya ufunguo. Unaonyeshwa mara moja tu. Uandike kwenye karatasi na uiweke karatasi mbali na simu, au umpe mtu unayemwamini.
notes-recovery-warning = Yeyote aliye na karatasi hii na nakala ya hifadhi ya simu anaweza kufungua maandishi yako.
notes-recovery-make = Nionyeshe msimbo
notes-recovery-written = Nimeuandika
notes-second-heading = Daftari la pili
notes-second-note = Unaweza kuwa na daftari jingine lenye kaulisiri yake yenyewe. Hakuna anayeweza kuona yapo mangapi. Mtu akikulazimisha kufungua moja, unaweza kufungua lile lisilo na hatari.
notes-second-warning = Huenda wasikuamini, na wakaendelea kuuliza.
notes-second-make = Tengeneza daftari la pili
notes-second-passphrase = Kaulisiri ya daftari jipya
notes-keep-heading = Madaftari yanayopaswa kubaki
notes-keep-warning = Andika kaulisiri ya kila daftari jingine linalopaswa kubaki. Lile ambalo halitajwi hapa huenda likateketezwa: hakuna anayeweza kujua kwamba lipo, na sisi pia hatuwezi.
notes-keep-passphrase = Kaulisiri ya daftari linalopaswa kubaki
notes-keep-another = Moja zaidi
notes-made = Daftari limetengenezwa.
notes-erasing-heading = Kaulisiri inayofuta kabisa
notes-erasing-note = Ikiandikwa mahali maandishi yanapofunguliwa, inafungua daftari hili na kuteketeza kabisa kila daftari jingine, papo hapo. Ikiandikwa mahali pengine popote, haifanyi chochote.
notes-erasing-limits = Haifanyi chochote kwa nakala iliyotengenezwa kabla. Kufuta kunaweza kuadhibiwa. Mabaki yake yanaweza kusalia kwenye hifadhi ya simu. Huenda wakaendelea kuuliza.
notes-erasing-set = Weka kaulisiri hii
notes-erasing-clear = Iondoe
notes-erasing-is-set = Imewekwa. Kuanzia sasa inafuta kabisa.
notes-erasing-is-clear = Haifungui tena chochote.

## The open notebook

notes-search = Tafuta katika maandishi yako
notes-new-note = Maandishi mapya
notes-new-checklist = Orodha mpya ya kutia tiki
notes-all-notes = Yote
notes-lock = Funga
notes-lock-label = Funga daftari. Hakuna chochote chake kinachobaki kwenye skrini wala kwenye kumbukumbu.
notes-settings = Daftari hili

## One note

notes-title = Kichwa
notes-body = Nini kilitokea
notes-happened = Kilitokea lini
notes-happened-hint = Kadiri unavyojua: katikati ya mwaka 2019
notes-tags = Maneno ya kukusaidia kuyapata, yenye koma kati yake
notes-pin = Yabaki ya kwanza
notes-entry = La kufanya
notes-add-entry = Ongeza mstari
notes-attach = Ambatisha faili
notes-attach-note = Faili inabaki pia mahali ilipo sasa, nje ya daftari. Ikiwa hakuna anayepaswa kuipata, ifute huko.
notes-attaching = Faili inafungwa kwa siri…
notes-attached = Vilivyoambatishwa
notes-show-attachment = Onyesha
notes-no-viewer = Aina hii ya faili haiwezi kuonyeshwa hapa. Nakala iliyofungwa kwa siri inaitoa nje.
notes-detach = Ondoa
notes-save = Hifadhi
notes-saved = Yamehifadhiwa
notes-not-saved = Bado hayajahifadhiwa
notes-not-editable = Toleo jipya zaidi la programu liliandika haya. Unaweza kuyafuta, si kuyabadilisha.
notes-delete = Futa
notes-delete-question = Ungependa kufuta maandishi haya na vilivyoambatishwa? Data nyingine inaandikwa juu yake na hayawezi kurudishwa.
notes-keep = Yabaki

## What can be done with the notebook

notes-change-heading = Kaulisiri nyingine
notes-change = Ibadilishe
notes-changed = Imebadilishwa. Ya zamani haifungui tena chochote.
notes-recovered-note = Msimbo wa kurejesha umefungua daftari hili. Chagua kaulisiri mpya sasa.
notes-grow-heading = Nafasi zaidi
notes-grow-note = Kila daftari linapata nafasi zaidi, hata lile ambalo halijafunguliwa. Faili iliyo kwenye simu inakua mara nne ya kiasi hicho na haipungui tena kamwe.
notes-growing = Nafasi inatengenezwa…
notes-copy-heading = Nakala iliyofungwa kwa siri
notes-copy-note = Faili moja yenye maandishi yako yote, iliyofungwa kwa siri. Wengine wanaweza kuifungua kwa programu za age na tar. Usalama wake ni sawa na wa kaulisiri yake, muda wote ambao faili ipo mahali popote.
notes-copy-passphrase = Kaulisiri ya nakala
notes-copy-key = Au ufunguo wa umma (public key) wa wakili: age1…
notes-copy = Tengeneza nakala
notes-copying = Nakala inafungwa kwa siri…
notes-copied = Nakala imetengenezwa.
notes-restore-heading = Rudisha maandishi
notes-restore-note = Inasoma nakala iliyofungwa kwa siri. Kilichopo hapa tayari, ikiwa ni kipya sawa nayo au zaidi, kinabaki kama kilivyo.
notes-restore = Chagua faili
notes-restored = Maandishi ya nakala sasa yapo hapa.
notes-erase-heading = Futa kabisa daftari hili
notes-erase-note = Linateketezwa kabisa. Madaftari mengine yanabaki. Nakala iliyotengenezwa kabla haiguswi. Kufuta kunaweza kuadhibiwa, na mabaki yake yanaweza kusalia kwenye hifadhi ya simu.
notes-erase = Lifute kabisa
notes-erase-question = Ungependa kufuta daftari hili kabisa? Hakuna anayeweza kulirudisha.
notes-erased = Limetoweka.

## The lock of the app

notes-lock-heading = Kufuli la programu
notes-lock-note = Kwanza kinatokea kitabu cha maneno ya msafiri: mwanzoni, skrini inapozimika, na usipogusa simu kwa muda. Ishara ya kidole juu yake inakuingiza ndani.
notes-lock-limits = Linaificha programu isionekane na anayechungulia. Yeyote anayejua ishara anaingia. Maandishi yana kaulisiri yake yenyewe.
notes-lock-none = Bila kufuli
notes-lock-hold = Bonyeza kichwa cha kitabu cha maneno na ukishikilie
notes-lock-taps = Gusa kichwa cha kitabu cha maneno mara tano
notes-lock-after-1 = Baada ya dakika moja
notes-lock-after-5 = Baada ya dakika tano
notes-lock-after-15 = Baada ya dakika 15

## Places that were saved

notes-save-place = Hifadhi hii
notes-forget-place = Usihifadhi hii tena
notes-saved-heading = Zilizohifadhiwa
notes-saved-empty = Bado hakuna kilichohifadhiwa.
notes-saved-in-notebook = Imehifadhiwa kwenye daftari lako.
notes-saved-until-exit = Inatunzwa mpaka utoke, kisha inatoweka: hakuna chochote chake kinachoandikwa kwenye simu hii. Daftari lililofunguliwa linaitunza daima.

## What the notebook remembers

notes-choices-heading = Ulichochagua
notes-choices-note = Nchi yako, unakokwenda baadaye na lugha yako ya pili vinaweza kukaa kwenye daftari hili, vikiwa vimefungwa kwa siri. Hapo havionekani waziwazi kwenye simu.
notes-choices-keep = Vikumbuke kwenye daftari hili

## About

notes-about-button = Kile ambacho programu hii inalinda, na kile isichoweza

## Made of a notebook’s content

notes-empty = Bado hakuna kitu hapa.
notes-none-found = Hakuna maandishi yenye maneno haya.
notes-untitled = Bila kichwa
notes-edited = Yalibadilishwa { $date }
notes-times = Yaliandikwa { $written }, yalibadilishwa { $edited }
notes-pinned = Ni ya kwanza
notes-attachments = { $count ->
    [one] Faili { $count }
   *[other] Faili { $count }
}
notes-damaged = { $count ->
    [one] Maandishi { $count } hayawezi kusomwa. Mengine hayajaathirika.
   *[other] Maandishi { $count } hayawezi kusomwa. Mengine hayajaathirika.
}
notes-little-room = Nafasi iliyobaki katika daftari hili ni ndogo. Linaweza kuongezewa nafasi.
notes-room = Imebaki { $left } kati ya { $whole }
size-kilobytes = KB { $size }
size-megabytes = MB { $size }

## What the app protects, and what it can’t

about-heading = Kile ambacho programu hii inalinda, na kile isichoweza
about-who = Tunamfikiria nani
about-who-1 = Mtu anayechukua simu yako: ndugu, mtu anayekuvusha mpaka, afisa mpakani. Anaipekua, anadai kaulisiri, au ananakili hifadhi yake mara moja tu.
about-promise = Tunachoahidi, na kukijaribu
about-promise-1 = Kutafuta kitu hakuachi chochote: hakuna historia, hakuna faili inayobadilika.
about-promise-2 = Bila kaulisiri, hakuna chochote cha maandishi yako kinachoweza kusomwa: si kichwa, si idadi, si tarehe.
about-promise-3 = Hakuna anayenakili hifadhi mara moja tu anayeweza kujua kuna madaftari mangapi, au kama yapo kabisa. Kila simu yenye programu hii ina faili hiyo.
about-promise-4 = Kwenye simu, nakala ya faili hiyo peke yake haiwezi kufunguliwa kwa kukisia: sehemu ya ufunguo haiondoki kamwe kwenye simu.
about-promise-5 = Unachofuta, data nyingine inaandikwa juu yake.
about-promise-6 = Programu ikikwama, betri ikiisha au hifadhi ikijaa, unapoteza zaidi sana badiliko lile tu lililokuwa likifanywa.
about-promise-7 = Kutoka kunasafisha skrini kwanza, kisha kumbukumbu. Hakuteketezi maandishi yoyote. Kaulisiri zisizo sahihi haziteketezi chochote.
about-seen = Kile ambacho nakala moja ya hifadhi inaonyesha
about-seen-1 = Kwamba programu imewekwa na ina faili yake, ukubwa wa faili hiyo, mara ya mwisho mtu alipojaribu kufungua maandishi, na ni sehemu zipi za faili zilizoandikwa mwisho.
about-limits = Tusichoweza kufanya
about-limits-1 = Anayenakili hifadhi mara mbili anaweza kuona ni katika sehemu gani kitu kilibadilika katikati.
about-limits-2 = Ukilazimishwa kutoa kila kaulisiri, huenda wasiamini kwamba hakuna nyingine.
about-limits-3 = Kufuta kabisa hakufanyi chochote kwa nakala iliyotengenezwa pamoja na sehemu ya ufunguo iliyo ya simu yenyewe. Kunaweza kuadhibiwa, na mabaki yake yanaweza kusalia kwenye hifadhi ya simu.
about-limits-4 = Hatuwezi kusaidia dhidi ya programu inayochunguza simu, au dhidi ya mtu anayeidhibiti.
about-limits-5 = Mtu anayeweza kuandika kwenye hifadhi anaweza kurudisha nakala ya zamani.
about-limits-6 = Wengine wanabaki na wanachokijua: duka la programu na vilivyopakuliwa, simu na simu zilizopigwa, mtu wa upande wa pili na ujumbe wako, kibodi na ilichojifunza.
about-limits-7 = Yeyote anayepata msimbo wako wa kurejesha na aliye na faili anaweza kufungua maandishi yako.
about-limits-8 = Usalama wa nakala iliyofungwa kwa siri ni sawa na wa kaulisiri yake, muda wote ambao faili ipo mahali popote.
about-clear = Kilicho waziwazi kwenye simu hii
about-clear-1 = Lugha yako, kama kuna kufuli, na ni ishara gani inayolifungua.
about-clear-2 = Nchi yako, ikiwa tu ulitia tiki hapo. Lugha ya pili na unakokwenda baadaye viko ndani ya daftari tu.
about-review = Nani ameikagua
about-review-1 = Hakuna mtu wa nje ya mradi ambaye amekagua bado jinsi maandishi yanavyofungwa kwa siri. Muundo wake umechapishwa, ili yeyote aweze kuukagua.

## More room

notes-growth = { $size } zaidi kwa kila daftari; faili inakua kwa { $file }
