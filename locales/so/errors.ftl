### What went wrong: what happened, what is safe, what to do.
### State: draft. Not read by anybody who speaks it natively.

## The core

error-internal = Wax baa ka khaldamay app-ka gudihiisa. Waxba ma lumin. Xir oo mar kale fur.
error-cancelled = Waa la joojiyay, sidii aad codsatay. Wixii hore u jiray weli way jiraan.
error-closed = App-ka waa la xiray. Waxba ma lumin. Mar kale fur.
error-storage-full = Meel bannaan ma harin. Wixii hore u jiray weli way jiraan. Meel banee oo mar kale isku day.
error-storage-read-only = Galkan waxba laguma qori karo. Waxba lama beddelin. Dooro gal kale.
error-storage-busy = Nuqul kale oo app-ka ah ayaa hadda diyaarinaya liiska caawimaadda. Hal daqiiqo kadib mar kale isku day.
error-storage-damaged = Faylka liiska caawimaaddu wuu dhaawacan yahay. Mar kale fur: markaas waxaa dib looga sameeyaa waxa app-ka la socda.
error-storage-unreachable = Qalabku nooma oggola faylka liiska caawimaadda. Waxba lama beddelin. Mar kale isku day.
error-pack-unreadable = Xirmadani way dhaawacan tahay, ama ma aha waxa ay sheegato. Waxba lama beddelin. Mar kale ka soo qaado halkii ay ka timid.
error-record-not-found = Ma jirto xog leh aqoonsigan. Magaca ku raadi.
error-place-not-found = Meeshani app-ka kuma jirto. Isku day magaalo ka weyn oo u dhow.
error-country-not-known = Kani ma aha dal aan naqaan. Isticmaal labadiisa xaraf, sida DE ama US.
error-code-not-known = Ma jiro nooc caawimaad, marxalad ama koox dad ah oo magacan leh.
error-language-not-known = Tani ma aha luqad aan naqaan. Isticmaal summaddeeda, sida fa ama es.
error-out-of-range = Waqti ama masaafo suurtagal ma aha.

## The notebook

error-passphrase-wrong = Waxba kuma furmaan weedhan sirta ah. Waxba lama beddelin. Eeg luqadda kiiboodhka oo mar kale isku day.
error-passphrase-weak = Weedhan sirta ah aad bay u fududahay in la qiyaaso. Isticmaal toban xaraf ama ka badan, waxaa ugu fiican shan erey oo aan isku xirnayn.
error-passphrase-in-use = Weedhan sirta ah lama isticmaali karo. Waxba lama beddelin. Mid kale dooro.
error-device-secret-unreadable = Qalabkani wuxuu lumiyay sirtii ay weedhaha sirta ahi u baahnaayeen. Waxba lama beddelin. Code-ka soo celinta weli xusuus-qorka wuu furaa.
error-notebook-full = Xusuus-qorku wuu buuxaa. Wixii hore u jiray weli way jiraan. Wax tirtir, ama xusuus-qorka weynee.
error-notebook-busy = Xusuus-qor ayaa hore u furan. Waxba lama beddelin. Marka hore xir.
error-notebook-unreadable = Faylka xusuus-qorku wuu dhaawacan yahay, ama waa wax kale. Sidiisii ayaa loo daayay. Haddii nuqul la sireeyay jiro, kaas ka soo celi.
error-notebooks-all-taken = Meel uma bannaana xusuus-qor kale. Waxba lama beddelin.
error-note-not-found = Qoraalkani hadda ma jiro.
error-note-not-editable = Nooc cusub oo app-ka ah ayaa qoraalkan sameeyay. Waa la akhrin karaa waana la tirtiri karaa, lama beddeli karo.
error-note-damaged = Qoraalkani wuu dhaawacan yahay lamana akhrin karo. Kuwa kale waxba ma gaarin. Haddii nuqul la sireeyay jiro, kaas ka soo celi.
error-length-differs = Faylku wuu isbeddelay intii la akhrinayay. Waxba lagama haynin. Mar kale isku day.
error-copy-unreadable = Faylkani ma aha nuqul la sireeyay oo app-kan ah, ama wuu dhaawacan yahay. Wax dheeraad ah lagama soo qaadin.
error-public-key-not-known = Kani ma aha fure guud (public key) oo aan naqaan. Wuxuu ku bilaabmaa age1.
error-not-enough-memory = Qalabkani ma laha xusuus bannaan oo taas ku filan. Waxba lama beddelin. Xir app-yada kale oo mar kale isku day.
