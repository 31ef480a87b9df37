### What went wrong: what happened, what is safe, what to do.
### State: draft. Not read by anybody who speaks it natively.

## The core

error-internal = Appii kana keessatti wanti tokko dogoggoreera. Wanti bade hin jiru. Cufaatii irra deebi’aa banaa.
error-cancelled = Akkuma gaafattanitti dhaabbateera. Wanti dura ture ammas jira.
error-closed = Appiin cufameera. Wanti bade hin jiru. Irra deebi’aa banaa.
error-storage-full = Bakki hin hafne. Wanti dura ture ammas jira. Bakka xiqqoo banaa godhaatii irra deebi’aa yaalaa.
error-storage-read-only = Foldarii kana irratti barreessuun hin danda’amu. Wanti jijjiirame hin jiru. Foldarii biraa filadhaa.
error-storage-busy = Garagalchi appii kanaa kan biraa yeroo ammaa tarree gargaarsaa qopheessaa jira. Daqiiqaa tokko booda irra deebi’aa yaalaa.
error-storage-damaged = Faayiliin tarree gargaarsaa miidhameera. Irra deebi’aa banaa: yoos kan appii waliin dhufe irraa haaraa hojjetama.
error-storage-unreachable = Meeshaan kun faayilii keenya akka bannu nu hin eeyyamu. Wanti jijjiirame hin jiru. Irra deebi’aa yaalaa.
error-pack-unreadable = Paakeejiin kun miidhameera, yookaan waan ofiin jedhu miti. Wanti jijjiirame hin jiru. Bakka inni irraa dhufe irraa deebisaa fidaa.
error-record-not-found = Galmeen id kana qabu hin jiru. Maqaadhaan barbaadaa.
error-place-not-found = Bakki kun appii kana keessa hin jiru. Magaalaa guddaa dhihoo jiru yaalaa.
error-country-not-known = Kun biyya nuti beeknu miti. Qubee lamaan isaatti fayyadamaa, fakkeenyaaf DE yookaan US.
error-code-not-known = Gosti gargaarsaa, yeroon yookaan gareen namootaa maqaa kana qabu hin jiru.
error-language-not-known = Kun afaan nuti beeknu miti. Mallattoo isaatti fayyadamaa, fakkeenyaaf fa yookaan es.
error-out-of-range = Yeroon yookaan fageenyi tokko kan ta’uu hin dandeenye.

## The notebook

error-passphrase-wrong = Jecha icciitii kanaan wanti banamu hin jiru. Wanti jijjiirame hin jiru. Afaan kiiboordii ilaalaatii irra deebi’aa yaalaa.
error-passphrase-weak = Jechi icciitii kun tilmaamuuf baay’ee salphaa dha. Qubee kudhan yookaan isaa oliitti fayyadamaa; kan hunda caalu jechoota shan kan wal hin qabanne.
error-passphrase-in-use = Jecha icciitii kanatti fayyadamuun hin danda’amu. Wanti jijjiirame hin jiru. Kan biraa filadhaa.
error-device-secret-unreadable = Meeshaan kun icciitii jechoonni icciitii barbaadan dhabeera. Wanti jijjiirame hin jiru. Koodiin deebisuu ammas dabtaricha ni bana.
error-notebook-full = Dabtarichi guuteera. Wanti dura ture ammas jira. Waa haqaa, yookaan dabtaricha guddisaa.
error-notebook-busy = Dabtarri tokko duraanuu banaa dha. Wanti jijjiirame hin jiru. Dura isa cufaa.
error-notebook-unreadable = Faayiliin dabtarichaa miidhameera, yookaan waan biraa dha. Akkuma jirutti dhiifame. Garagalchi qulfame yoo jiraate, isa deebisaa.
error-notebooks-all-taken = Dabtara biraatiif bakki hin jiru. Wanti jijjiirame hin jiru.
error-note-not-found = Yaadannoon kun kana booda hin jiru.
error-note-not-editable = Yaadannoon kun appii kana isa booda ba’een hojjetame. Dubbifamuu fi haqamuu danda’a, jijjiiramuu hin danda’u.
error-note-damaged = Yaadannoon kun miidhameera, dubbifamuu hin danda’u. Kan biroo hin tuqamne. Garagalchi qulfame yoo jiraate, isa deebisaa.
error-length-differs = Faayilichi yeroo dubbifamaa turetti jijjiirame. Wanti isaa hafe hin jiru. Irra deebi’aa yaalaa.
error-copy-unreadable = Faayiliin kun garagalcha keenya isa qulfame miti, yookaan miidhameera. Kana caalaa wanti isa irraa fudhatame hin jiru.
error-public-key-not-known = Kun furtuu uummataa nuti beeknu miti. age1 jedhee jalqaba.
error-not-enough-memory = Meeshaan kun kanaaf memorii gahaa hin qabu. Wanti jijjiirame hin jiru. Appiiwwan biroo cufaatii irra deebi’aa yaalaa.
