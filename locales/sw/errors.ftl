### What went wrong: what happened, what is safe, what to do.
### State: draft. Not read by anybody who speaks it natively.

## The core

error-internal = Kumetokea hitilafu ndani ya programu. Hakuna kilichopotea. Ifunge na uifungue tena.
error-cancelled = Imesimamishwa, kama ulivyoomba. Kilichokuwepo kabla bado kipo.
error-closed = Programu ilifungwa. Hakuna kilichopotea. Ifungue tena.
error-storage-full = Hakuna nafasi iliyobaki. Kilichokuwepo kabla bado kipo. Ondoa baadhi ya vitu ili kupata nafasi na ujaribu tena.
error-storage-read-only = Folda hii haiwezi kuandikwa. Hakuna kilichobadilishwa. Chagua folda nyingine.
error-storage-busy = Nakala nyingine ya programu inaandaa orodha ya msaada wakati huu. Jaribu tena baada ya dakika moja.
error-storage-damaged = Faili ya orodha ya msaada imeharibika. Ifungue tena: hapo inatengenezwa upya kutokana na kilichokuja na programu.
error-storage-unreachable = Kifaa hakituruhusu kufikia faili ya orodha ya msaada. Hakuna kilichobadilishwa. Jaribu tena.
error-pack-unreadable = Kifurushi hiki kimeharibika, au si kile kinachodai kuwa. Hakuna kilichobadilishwa. Kichukue tena kilikotoka.
error-record-not-found = Hakuna taarifa yenye kitambulishi hiki. Itafute kwa jina.
error-place-not-found = Mahali hapa hapamo ndani ya programu. Jaribu mji mkubwa zaidi ulio karibu.
error-country-not-known = Hii si nchi tunayoijua. Tumia herufi zake mbili, kama DE au US.
error-code-not-known = Hakuna aina ya msaada, wakati au kundi la watu lenye jina hili.
error-language-not-known = Hii si lugha tunayoijua. Tumia msimbo wake, kama fa au es.
error-out-of-range = Wakati au umbali fulani hauwezekani.

## The notebook

error-passphrase-wrong = Hakuna kinachofunguka kwa kaulisiri hii. Hakuna kilichobadilishwa. Angalia lugha ya kibodi na ujaribu tena.
error-passphrase-weak = Kaulisiri hii ni rahisi sana kukisia. Tumia herufi kumi au zaidi, vizuri zaidi maneno matano yasiyohusiana.
error-passphrase-in-use = Kaulisiri hii haiwezi kutumika. Hakuna kilichobadilishwa. Chagua nyingine.
error-device-secret-unreadable = Kifaa hiki kimepoteza siri ambayo kaulisiri zinaihitaji. Hakuna kilichobadilishwa. Msimbo wa kurejesha bado unafungua daftari.
error-notebook-full = Daftari limejaa. Kilichokuwepo kabla bado kipo. Futa kitu, au liongezee daftari nafasi.
error-notebook-busy = Kuna daftari ambalo tayari limefunguliwa. Hakuna kilichobadilishwa. Lifunge kwanza.
error-notebook-unreadable = Faili ya daftari imeharibika, au ni kitu kingine. Imeachwa kama ilivyo. Ikiwa kuna nakala iliyofungwa kwa siri, rudisha maandishi kutoka hiyo.
error-notebooks-all-taken = Hakuna nafasi ya daftari jingine. Hakuna kilichobadilishwa.
error-note-not-found = Maandishi haya hayapo tena.
error-note-not-editable = Maandishi haya yaliandikwa na toleo jipya zaidi la programu. Yanaweza kusomwa na kufutwa, si kubadilishwa.
error-note-damaged = Maandishi haya yameharibika na hayawezi kusomwa. Mengine hayajaathirika. Ikiwa kuna nakala iliyofungwa kwa siri, rudisha maandishi kutoka hiyo.
error-length-differs = Faili ilibadilika wakati ikisomwa. Hakuna chochote chake kilichohifadhiwa. Jaribu tena.
error-copy-unreadable = Faili hii si nakala iliyofungwa kwa siri ya programu hii, au imeharibika. Hakuna kingine kilichochukuliwa kutoka humo.
error-public-key-not-known = Huu si ufunguo wa umma tunaoujua. Unaanza na age1.
error-not-enough-memory = Kifaa hiki hakina kumbukumbu huru ya kutosha kwa hilo. Hakuna kilichobadilishwa. Funga programu nyingine na ujaribu tena.
