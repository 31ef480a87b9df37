### What the app shows around notes.
### State: draft. Not read by anybody who speaks it natively.

## Notes: the button, and the closed notebook

notes-notes = Rubuce-rubuce
notes-notes-note = An kulle su da kalmomin sirri. Suna zama a wannan waya.
notes-passphrase = Kalmomin sirri
notes-show-passphrase = Nuna abin da nake rubutawa
notes-unlock = Buɗe
notes-unlocking = A ɗan jira…
notes-unlock-note = Kalmomin sirri da ba daidai ba, ba sa lalata komai. Ana rubuta lambar dawo da bayanai a wannan wuri ma.
notes-make = Yi littafin rubutu

## Setting up, step by step

notes-setup-heading = Kafin ku fara
notes-setup-sealed = Ana kulle littafin rubutu da kalmomin sirri. In babu su, babu wanda zai iya karanta ko kalma ɗaya, ko take, ko kwanan wata. Mu ma ba za mu iya ba.
notes-setup-hidden = Kowace waya da take da wannan manhaja tana da fayil iri ɗaya na littattafai, ko an yi amfani da shi ko ba a yi ba. Babu wanda zai iya gane daga kwafi ɗaya na fayil ɗin ko akwai rubutu a ciki.
notes-setup-forgotten = Idan kun manta kalmomin sirri kuma ba ku da lambar dawo da bayanai, rubuce-rubucen sun ɓace ke nan.
notes-setup-forced = Ba zai iya taimakonku ba idan wani ya tilasta muku rubuta kalmomin sirri, ko idan wani shirin leƙen asiri yana kallon wayar.
notes-passphrase-heading = Ku zaɓi kalmomin sirri
notes-passphrase-note = Kalmomi biyar da na’ura ta zaɓa haka kawai suna da sauƙin tunawa kuma ba a iya hasashen su. Naku na kanku ma suna da kyau idan suna da tsawo kuma babu wani wanda ya san ku da zai iya tunanin su: haruffa goma ko fiye.
notes-drawn = Yanzu-yanzu na’ura ta zaɓa muku haka kawai
notes-use-drawn = Yi amfani da waɗannan kalmomi
notes-draw-again = Zaɓo wasu
notes-own-passphrase = Kalmominku na sirri
notes-passphrase-again = Su ɗin, sau ɗaya kuma
notes-passphrases-differ = Waɗannan biyun ba iri ɗaya ba ne. Ba a canja komai ba.
notes-recovery-heading = Lambar dawo da bayanai
notes-recovery-note = Tana buɗe rubuce-rubucen idan an manta kalmomin sirri, ko idan wannan waya ta rasa nata ɓangare na mabuɗin. Sau ɗaya ake nuna ta. Ku rubuta ta a takarda, ku ajiye takardar nesa da wayar, ko ku ba wani da kuka yarda da shi.
notes-recovery-warning = Duk wanda yake da wannan takarda da kwafin ma’ajiyar wayar zai iya buɗe rubuce-rubucenku.
notes-recovery-make = Nuna min lamba
notes-recovery-written = Na rubuta ta
notes-second-heading = Littafi na biyu
notes-second-note = Kuna iya yin wani littafi mai kalmomin sirri nasa na kansa. Babu wanda zai iya gane ko littattafai nawa ne. Idan wani ya tilasta muku buɗe ɗaya, kuna iya buɗe wanda babu wani abin ɓoyewa a cikinsa.
notes-second-warning = Mai yiwuwa ba za su yarda da ku ba, su ci gaba da tambaya.
notes-second-make = Yi littafi na biyu
notes-second-passphrase = Kalmomin sirri na sabon littafin
notes-keep-heading = Littattafan da za a bari
notes-keep-warning = Ku rubuta kalmomin sirri na kowane littafi dabam da kuke so ya zauna. Wanda ba a ambata a nan ba, za a iya lalata shi: babu wanda zai iya gane cewa yana nan, mu ma ba za mu iya ba.
notes-keep-passphrase = Kalmomin sirri na littafin da za a bari
notes-keep-another = Ƙara ɗaya
notes-made = An yi littafin.
notes-erasing-heading = Kalmomin sirri masu gogewa
notes-erasing-note = Idan an rubuta su a inda ake buɗe rubuce-rubuce, suna buɗe wannan littafi kuma suna lalata duk wani littafi dabam har abada, nan take. Idan an rubuta su a wani wuri dabam, ba sa yin komai.
notes-erasing-limits = Ba sa yin komai ga kwafin da aka yi kafin haka. Za a iya hukunta mutum saboda gogewa. Burbushin abin da aka goge zai iya saura a ma’ajiyar waya. Mai yiwuwa su ci gaba da tambaya.
notes-erasing-set = Sa waɗannan kalmomin sirri
notes-erasing-clear = Cire su
notes-erasing-is-set = An sa su. Daga yanzu suna gogewa.
notes-erasing-is-clear = Ba sa buɗe komai kuma.

## The open notebook

notes-search = Nema a rubuce-rubucenku
notes-new-note = Sabon rubutu
notes-new-checklist = Sabon jerin abin yi
notes-all-notes = Duka
notes-lock = Rufe
notes-lock-label = Rufe littafin. Babu wani abu nasa da zai zauna a kan allo ko a ƙwaƙwalwar waya.
notes-settings = Wannan littafi

## One note

notes-title = Take
notes-body = Abin da ya faru
notes-happened = Lokacin da ya faru
notes-happened-hint = Gwargwadon yadda kuka sani: damina 2019
notes-tags = Kalmomin neman sa, da waƙafi a tsakaninsu
notes-pin = A sa shi na farko
notes-entry = Abin yi
notes-add-entry = Ƙara layi
notes-attach = Haɗa fayil
notes-attach-note = Fayil ɗin zai ci gaba da zama a inda yake yanzu ma, ba a cikin littafin ba. Idan ba ku son kowa ya gan shi, ku goge shi a can.
notes-attaching = Ana kulle fayil ɗin…
notes-attached = Abin da aka haɗa
notes-show-attachment = Nuna
notes-no-viewer = Ba za a iya nuna irin wannan fayil a nan ba. Ana fitar da shi ta hanyar kulallen kwafi.
notes-detach = Cire
notes-save = Ajiye
notes-saved = An ajiye
notes-not-saved = Ba a ajiye ba tukuna
notes-not-editable = Wani sabon nau’in manhajar ne ya rubuta wannan. Kuna iya goge shi, amma ba za ku iya canja shi ba.
notes-delete = Goge
notes-delete-question = A goge wannan rubutu da abin da aka haɗa da shi? Za a rubuta wani abu a kansa kuma ba za a iya dawo da shi ba.
notes-keep = A bar shi

## What can be done with the notebook

notes-change-heading = Wasu kalmomin sirri
notes-change = Canja su
notes-changed = An canja su. Tsofaffin ba sa buɗe komai kuma.
notes-recovered-note = Lambar dawo da bayanai ce ta buɗe wannan littafi. Ku zaɓi sababbin kalmomin sirri yanzu.
notes-grow-heading = Ƙarin wuri
notes-grow-note = Kowane littafi zai samu ƙarin wuri, har da wanda yake a rufe. Fayil ɗin da ke wayar zai ƙaru da ninki huɗu na haka, kuma ba zai sake raguwa ba har abada.
notes-growing = Ana ƙara wuri…
notes-copy-heading = Kulallen kwafi
notes-copy-note = Fayil ɗaya mai ɗauke da duk rubuce-rubucenku, a kulle. Wasu za su iya buɗe shi da shirye-shiryen age da tar. Muddin fayil ɗin yana nan a wani wuri, tsaronsa daidai yake da ƙarfin kalmomin sirrinsa.
notes-copy-passphrase = Kalmomin sirri na kwafin
notes-copy-key = Ko mabuɗin jama’a (public key) na lauya: age1…
notes-copy = Yi kwafin
notes-copying = Ana kulle kwafin…
notes-copied = An yi kwafin.
notes-restore-heading = Dawo da rubuce-rubuce
notes-restore-note = Yana karanta kulallen kwafi. Abin da yake nan tuni zai zauna yadda yake, idan sabuntarsa ta kai ta kwafin ko ta fi ta.
notes-restore = Zaɓi fayil ɗin
notes-restored = Rubuce-rubucen kwafin sun iso nan.
notes-erase-heading = Goge wannan littafi
notes-erase-note = Za a lalata shi har abada. Sauran littattafai za su zauna. Ba a taɓa kwafin da aka yi kafin haka. Za a iya hukunta mutum saboda gogewa, kuma burbushin abin da aka goge zai iya saura a ma’ajiyar waya.
notes-erase = Goge shi
notes-erase-question = A goge wannan littafi har abada? Babu wanda zai iya dawo da shi.
notes-erased = Ya tafi.

## The lock of the app

notes-lock-heading = Makullin manhajar
notes-lock-note = Littafin kalmomin matafiya ne zai fara fitowa: lokacin buɗewa, idan allon waya ya mutu, da kuma idan kun ɗan jima ba ku taɓa wayar ba. Wani motsin yatsa a kansa zai bar ku ku shiga.
notes-lock-limits = Yana ɓoye manhajar daga kallon wucewa. Duk wanda ya san motsin yatsan zai shiga. Rubuce-rubuce suna da kalmomin sirri nasu.
notes-lock-none = Babu makulli
notes-lock-hold = Danna taken littafin kalmomin, ku riƙe shi a danne
notes-lock-taps = Taɓa taken littafin kalmomin sau biyar
notes-lock-after-1 = Bayan minti ɗaya
notes-lock-after-5 = Bayan minti biyar
notes-lock-after-15 = Bayan minti 15

## Places that were saved

notes-save-place = Ajiye wannan
notes-forget-place = Daina ajiye wannan
notes-saved-heading = Abin da aka ajiye
notes-saved-empty = Ba a ajiye komai ba tukuna.
notes-saved-in-notebook = An ajiye a littafinku.
notes-saved-until-exit = An riƙe shi har ku fita, sannan ya ɓace: ba a rubuta komai nasa a wannan waya ba. Buɗaɗɗen littafi yana riƙe shi har abada.

## What the notebook remembers

notes-choices-heading = Abin da kuka zaɓa
notes-choices-note = Ƙasarku, inda za ku je nan gaba da harshenku na biyu za su iya zama a cikin wannan littafi, a kulle. A lokacin ba sa zama a fili a wayar.
notes-choices-keep = Tuna su a cikin wannan littafi

## About

notes-about-button = Abin da wannan manhaja take karewa, da abin da ba za ta iya ba

## Made of a notebook’s content

notes-empty = Babu komai a nan tukuna.
notes-none-found = Babu rubutun da yake da waɗannan kalmomi.
notes-untitled = Babu take
notes-edited = An canja { $date }
notes-times = An rubuta { $written }, an canja { $edited }
notes-pinned = Shi ne na farko
notes-attachments = { $count ->
    [one] Fayil { $count }
   *[other] Fayiloli { $count }
}
notes-damaged = { $count ->
    [one] Ba a iya karanta rubutu { $count } ba. Babu abin da ya samu sauran.
   *[other] Ba a iya karanta rubuce-rubuce { $count } ba. Babu abin da ya samu sauran.
}
notes-little-room = Wurin da ya rage a wannan littafi kaɗan ne. Ana iya faɗaɗa shi.
notes-room = Ya rage { $left } daga cikin { $whole }
size-kilobytes = { $size } KB
size-megabytes = { $size } MB

## What the app protects, and what it can’t

about-heading = Abin da wannan manhaja take karewa, da abin da ba za ta iya ba
about-who = Wanda muke tunani a kansa
about-who-1 = Wani da ya karɓi wayarku: ɗan’uwa, mai safarar mutane, jami’i a kan iyaka. Yana bincika ta, yana neman kalmomin sirri, ko yana yin kwafin ma’ajiyarta sau ɗaya.
about-promise = Abin da muka yi alƙawari, kuma muke gwadawa
about-promise-1 = Neman wani abu ba ya barin komai: babu tarihi, babu fayil da yake canjawa.
about-promise-2 = In babu kalmomin sirri, ba za a iya karanta komai na rubuce-rubucenku ba: ba take, ba lamba, ba kwanan wata.
about-promise-3 = Duk wanda ya yi kwafin ma’ajiyar sau ɗaya ba zai iya gane ko littattafai nawa ne ba, ko ma akwai su. Kowace waya mai wannan manhaja tana da fayil ɗin.
about-promise-4 = A waya, ba za a iya buɗe kwafin fayil ɗin kaɗai ta hanyar hasashe ba: wani ɓangare na mabuɗin ba ya taɓa barin wayar.
about-promise-5 = Abin da kuka goge, ana rubuta wani abu a kansa.
about-promise-6 = Idan manhajar ta tsaya farat ɗaya, ko batir ya ƙare, ko ma’ajiya ta cika, iyakar abin da zai ɓace shi ne canjin da ake yi a lokacin.
about-promise-7 = Fita tana share allo da farko, sannan ƙwaƙwalwar waya. Ba ta lalata wani rubutu. Kalmomin sirri da ba daidai ba, ba sa lalata komai.
about-seen = Abin da kwafi ɗaya na ma’ajiya yake nunawa
about-seen-1 = Cewa an sa manhajar a wayar kuma tana da fayil ɗinta, girman fayil ɗin, lokacin ƙarshe da wani ya yi ƙoƙarin buɗe rubuce-rubuce, da kuma ɓangarorin fayil ɗin da aka rubuta na ƙarshe.
about-limits = Abin da ba za mu iya yi ba
about-limits-1 = Wanda ya yi kwafin ma’ajiya sau biyu zai iya ganin a wane ɓangare wani abu ya canja a tsakani.
about-limits-2 = Idan aka tilasta muku ba da duk kalmomin sirri, mai yiwuwa ba za su yarda cewa babu sauran wasu ba.
about-limits-3 = Gogewa ba ta yin komai ga kwafin da aka yi tare da ɓangaren mabuɗin na wayar kanta. Za a iya hukunta mutum saboda hakan, kuma burbushi zai iya saura a ma’ajiya.
about-limits-4 = Ba za mu iya taimako ba kan wani shirin da yake kallon wayar, ko kan wani mutum da yake iko da ita.
about-limits-5 = Wanda zai iya yin rubutu a ma’ajiyar zai iya mayar da wani tsohon kwafi.
about-limits-6 = Wasu suna riƙe abin da suka sani: kantin manhajoji yana riƙe abin da kuka sauke, waya tana riƙe kiranta, wanda kuka aika wa yana riƙe saƙonninku, madannin rubutu yana riƙe abin da ya koya.
about-limits-7 = Duk wanda ya sami lambarku ta dawo da bayanai kuma yana da fayil ɗin zai iya buɗe rubuce-rubucenku.
about-limits-8 = Muddin fayil ɗin yana nan a wani wuri, tsaron kulallen kwafi daidai yake da ƙarfin kalmomin sirrinsa.
about-clear = Abin da yake a fili a wannan waya
about-clear-1 = Harshenku, ko akwai makulli, da kuma wane motsin yatsa ne yake buɗe shi.
about-clear-2 = Ƙasarku, idan kun sa alamar haka kawai. Harshe na biyu da inda za ku je nan gaba suna cikin littafi kawai.
about-review = Wanda ya duba ta
about-review-1 = Babu wani mutum da ba ya cikin wannan aiki da ya duba yadda ake kullewar tukuna. An wallafa tsarinta, domin kowa ya iya dubawa.

## More room

notes-growth = Ƙarin { $size } ga kowane littafi; fayil ɗin zai ƙaru da { $file }
