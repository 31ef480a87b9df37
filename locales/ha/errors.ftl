### What went wrong: what happened, what is safe, what to do.
### State: draft. Not read by anybody who speaks it natively.

## The core

error-internal = Wani abu ya lalace a cikin manhajar. Babu abin da ya ɓace. Ku rufe ta, ku sake buɗe ta.
error-cancelled = An dakatar, kamar yadda kuka nema. Abin da yake nan a da yana nan har yanzu.
error-closed = An rufe manhajar. Babu abin da ya ɓace. Ku sake buɗe ta.
error-storage-full = Babu sauran wuri. Abin da yake nan a da yana nan har yanzu. Ku samar da wuri, ku sake gwadawa.
error-storage-read-only = Ba za a iya rubutu a wannan folda ba. Ba a canja komai ba. Ku zaɓi wata folda.
error-storage-busy = Wani kwafi na manhajar yana shirya kundin a yanzu haka. Ku sake gwadawa bayan minti ɗaya.
error-storage-damaged = Fayil ɗin kundin ya lalace. Ku sake buɗe shi: za a yi shi sabo daga abin da ya zo tare da manhajar.
error-storage-unreachable = Na’urar ba ta bar mu mu kai ga fayil ɗinmu ba. Ba a canja komai ba. Ku sake gwadawa.
error-pack-unreadable = Wannan ƙunshi ya lalace, ko ba shi ne abin da yake faɗa ba. Ba a canja komai ba. Ku sake ɗauko shi daga inda ya fito.
error-record-not-found = Babu wani bayani mai wannan ID. Ku neme shi da suna.
error-place-not-found = Wannan wuri ba ya cikin manhajar. Ku gwada wani gari mafi girma da yake kusa.
error-country-not-known = Ba mu san wannan ƙasa ba. Ku yi amfani da haruffanta biyu, kamar DE ko US.
error-code-not-known = Babu rukuni, mataki ko jama’a mai wannan suna.
error-language-not-known = Ba mu san wannan harshe ba. Ku yi amfani da alamarsa, kamar fa ko es.
error-out-of-range = Lokacin ko nisan ba mai yiwuwa ba ne.

## The notebook

error-passphrase-wrong = Babu abin da yake buɗewa da waɗannan kalmomin sirri. Ba a canja komai ba. Ku duba harshen madannin rubutu, ku sake gwadawa.
error-passphrase-weak = Hasashen waɗannan kalmomin sirri ya yi sauƙi ƙwarai. Ku yi amfani da haruffa goma ko fiye; abin da ya fi kyau shi ne kalmomi biyar da babu ruwan ɗaya da ɗaya.
error-passphrase-in-use = Ba za a iya amfani da waɗannan kalmomin sirri ba. Ba a canja komai ba. Ku zaɓi wasu.
error-device-secret-unreadable = Wannan na’ura ta rasa sirrin da kalmomin sirri suke buƙata. Ba a canja komai ba. Lambar dawo da bayanai tana iya buɗe littafin har yanzu.
error-notebook-full = Littafin ya cika. Abin da yake nan a da yana nan har yanzu. Ku goge wani abu, ko ku faɗaɗa littafin.
error-notebook-busy = Akwai littafin da yake a buɗe tuni. Ba a canja komai ba. Ku fara rufe shi.
error-notebook-unreadable = Fayil ɗin littafin ya lalace, ko kuma wani abu ne dabam. An bar shi yadda yake. Idan akwai kulallen kwafi, ku dawo da shi.
error-notebooks-all-taken = Babu wurin wani littafi kuma. Ba a canja komai ba.
error-note-not-found = Wannan rubutu ba ya nan yanzu.
error-note-not-editable = Wani sabon nau’in manhajar ne ya yi wannan rubutu. Ana iya karanta shi da goge shi, amma ba a iya canja shi.
error-note-damaged = Wannan rubutu ya lalace kuma ba za a iya karanta shi ba. Babu abin da ya samu sauran. Idan akwai kulallen kwafi, ku dawo da shi.
error-length-differs = Fayil ɗin ya canja yayin da ake karanta shi. Ba a ajiye komai nasa ba. Ku sake gwadawa.
error-copy-unreadable = Wannan fayil ba kulallen kwafinmu ba ne, ko kuma ya lalace. Ba a ɗauki wani ƙarin abu daga cikinsa ba.
error-public-key-not-known = Ba mu san wannan mabuɗin jama’a (public key) ba. Yana farawa da age1.
error-not-enough-memory = Wannan na’ura ba ta da isasshiyar ƙwaƙwalwa don wannan. Ba a canja komai ba. Ku rufe sauran manhajoji, ku sake gwadawa.
