### What the app shows around notes.
### State: draft. Not read by anybody who speaks it natively.

## Notes: the button, and the closed notebook

notes-notes = Nòt
notes-notes-note = Yo kachte ak yon fraz sekrè. Yo rete sou telefòn sa a.
notes-passphrase = Fraz sekrè
notes-show-passphrase = Montre sa mwen ap tape
notes-unlock = Louvri
notes-unlocking = Yon ti moman…
notes-unlock-note = Yon move fraz sekrè pa detwi anyen. Ou tape kòd rekiperasyon an nan menm kare a.
notes-make = Fè yon kaye

## Setting up, step by step

notes-setup-heading = Anvan ou kòmanse
notes-setup-sealed = Yon kaye kachte ak yon fraz sekrè. San li, okenn moun pa ka li ni yon mo, ni yon tit, ni yon dat. Menm nou ki fè aplikasyon an pa kapab.
notes-setup-hidden = Chak telefòn ki gen aplikasyon sa a gen menm fichye a pou kaye yo, kit yo sèvi ak li kit yo pa sèvi. Ak yon sèl kopi fichye a, okenn moun pa ka wè si gen nòt.
notes-setup-forgotten = Si ou bliye fraz sekrè a epi ou pa gen kòd rekiperasyon, nòt yo pèdi.
notes-setup-forced = Kaye a pa ka ede ou si yon moun fòse ou tape fraz sekrè a, oswa si yon pwogram ap siveye telefòn nan.
notes-passphrase-heading = Chwazi yon fraz sekrè
notes-passphrase-note = Senk mo ki chwazi pa aza fasil pou sonje epi moun pa ka devine yo. Pa ou a bon si li long epi okenn moun ki konnen ou pa ta panse ak li: dis lèt oswa plis.
notes-drawn = Yo fèk chwazi pou ou pa aza
notes-use-drawn = Pran mo sa yo
notes-draw-again = Bay lòt mo
notes-own-passphrase = Fraz sekrè ou
notes-passphrase-again = Menm bagay la yon lòt fwa
notes-passphrases-differ = De sa yo pa menm. Anyen pa chanje.
notes-recovery-heading = Yon kòd rekiperasyon
notes-recovery-note = Li louvri nòt yo lè ou bliye fraz sekrè a, oswa lè telefòn sa a pèdi pwòp moso kle pa li. Li parèt yon sèl fwa. Ekri li sou papye epi kenbe papye a lwen telefòn nan, oswa bay yon moun ou fè konfyans li.
notes-recovery-warning = Nenpòt moun ki gen papye sa a ak yon kopi estokaj telefòn nan ka louvri nòt ou yo.
notes-recovery-make = Montre mwen yon kòd
notes-recovery-written = Mwen ekri li
notes-second-heading = Yon dezyèm kaye
notes-second-note = Ou ka gen yon lòt kaye ki gen pwòp fraz sekrè pa li. Okenn moun pa ka wè konbyen ki genyen. Si yon moun fòse ou louvri youn, ou ka louvri sa ki san danje a.
notes-second-warning = Yo gendwa pa kwè ou, epi yo gendwa kontinye mande.
notes-second-make = Fè yon dezyèm kaye
notes-second-passphrase = Fraz sekrè nouvo kaye a
notes-keep-heading = Kaye ki dwe rete
notes-keep-warning = Tape fraz sekrè chak lòt kaye ki dwe rete. Yon kaye ou pa bay fraz sekrè li isit la gendwa detwi: okenn moun pa ka konnen li la, menm nou ki fè aplikasyon an pa kapab.
notes-keep-passphrase = Fraz sekrè yon kaye ki dwe rete
notes-keep-another = Youn anplis
notes-made = Kaye a fèt.
notes-erasing-heading = Yon fraz sekrè ki efase nèt
notes-erasing-note = Si ou tape li kote nòt yo louvri a, li louvri kaye sa a epi li detwi tout lòt kaye nèt, nan yon ti moman. Si ou tape li nenpòt lòt kote, li pa fè anyen.
notes-erasing-limits = Li pa fè anyen sou yon kopi ki te fèt anvan. Yo gendwa pini moun ki efase. Estokaj la gendwa kenbe moso ki rete. Yo gendwa kontinye mande.
notes-erasing-set = Mete fraz sekrè sa a
notes-erasing-clear = Retire li
notes-erasing-is-set = Li mete. Apati kounye a, li efase nèt.
notes-erasing-is-clear = Li pa louvri anyen ankò.

## The open notebook

notes-search = Chèche nan nòt ou yo
notes-new-note = Nouvo nòt
notes-new-checklist = Nouvo lis pou koche
notes-all-notes = Tout
notes-lock = Fèmen
notes-lock-label = Fèmen kaye a. Anyen nan li pa rete sou ekran an ni nan memwa a.
notes-settings = Kaye sa a

## One note

notes-title = Tit
notes-body = Sa ki te pase
notes-happened = Kilè sa te pase
notes-happened-hint = Jan ou konnen li: ete 2019
notes-tags = Mo pou jwenn li, ak vigil ant yo
notes-pin = Kenbe li an premye
notes-entry = Sa pou fè
notes-add-entry = Ajoute yon liy
notes-attach = Tache yon fichye
notes-attach-note = Fichye a rete tou kote li ye kounye a, andeyò kaye a. Si okenn moun pa dwe jwenn li, efase li kote sa a.
notes-attaching = Fichye a ap kachte…
notes-attached = Fichye ki tache
notes-show-attachment = Montre
notes-no-viewer = Kalite fichye sa a pa ka parèt isit la. Yon kopi kachte fè li soti.
notes-detach = Retire
notes-save = Anrejistre
notes-saved = Anrejistre
notes-not-saved = Poko anrejistre
notes-not-editable = Yon vèsyon aplikasyon an ki pi nouvo te ekri sa. Ou ka efase li, ou pa ka chanje li.
notes-delete = Efase
notes-delete-question = Efase nòt sa a ak sa ki tache sou li? Lòt done ekri sou li epi li pa ka tounen ankò.
notes-keep = Kite li

## What can be done with the notebook

notes-change-heading = Yon lòt fraz sekrè
notes-change = Chanje li
notes-changed = Li chanje. Ansyen an pa louvri anyen ankò.
notes-recovered-note = Kòd rekiperasyon an louvri kaye sa a. Chwazi yon nouvo fraz sekrè kounye a.
notes-grow-heading = Plis plas
notes-grow-note = Chak kaye jwenn plis plas, menm sa ki pa louvri. Fichye a sou telefòn nan grandi kat fwa sa a epi li pa janm vin pi piti ankò.
notes-growing = Plas la ap fèt…
notes-copy-heading = Yon kopi kachte
notes-copy-note = Yon sèl fichye ak tout nòt ou yo, kachte. Lòt moun ka louvri li ak pwogram age ak tar. Li an sekirite menm jan ak fraz sekrè li, toutotan fichye a egziste yon kote.
notes-copy-passphrase = Fraz sekrè kopi a
notes-copy-key = Oswa kle piblik (public key) yon avoka: age1…
notes-copy = Fè kopi a
notes-copying = Kopi a ap kachte…
notes-copied = Kopi a fèt.
notes-restore-heading = Fè nòt yo tounen
notes-restore-note = Li yon kopi kachte. Sa ki isit la deja, si li osi nouvo oswa pi nouvo, rete jan li ye.
notes-restore = Chwazi fichye a
notes-restored = Nòt ki nan kopi a isit la kounye a.
notes-erase-heading = Efase kaye sa a nèt
notes-erase-note = Li detwi nèt. Lòt kaye yo rete. Yon kopi ki te fèt anvan pa touche. Yo gendwa pini moun ki efase, epi estokaj la gendwa kenbe moso ki rete.
notes-erase = Efase li nèt
notes-erase-question = Efase kaye sa a nèt? Okenn moun pa ka fè li tounen.
notes-erased = Li disparèt.

## The lock of the app

notes-lock-heading = Yon kadna pou aplikasyon an
notes-lock-note = Se yon liv fraz pou vwayajè ki parèt anvan: nan kòmansman, lè ekran an etenn, ak lè ou pa touche telefòn nan pandan yon ti tan. Yon jès sou li fè ou antre.
notes-lock-limits = Kadna a kache aplikasyon an pou yon moun ki voye je. Nenpòt moun ki konnen jès la antre. Nòt yo gen pwòp fraz sekrè pa yo.
notes-lock-none = San kadna
notes-lock-hold = Peze tit liv fraz la epi kenbe li
notes-lock-taps = Tape tit liv fraz la senk fwa
notes-lock-after-1 = Apre yon minit
notes-lock-after-5 = Apre senk minit
notes-lock-after-15 = Apre 15 minit

## Places that were saved

notes-save-place = Anrejistre sa
notes-forget-place = Pa anrejistre sa ankò
notes-saved-heading = Sa ki anrejistre
notes-saved-empty = Poko gen anyen ki anrejistre.
notes-saved-in-notebook = Anrejistre nan kaye ou a.
notes-saved-until-exit = Li rete jiskaske ou soti, apre sa li disparèt: anyen nan li pa ekri sou telefòn sa a. Yon kaye ki louvri kenbe li pou toutan.

## What the notebook remembers

notes-choices-heading = Sa ou chwazi
notes-choices-note = Peyi ou, kote ou prale apre ak dezyèm lang ou ka rete nan kaye sa a, kachte. Lè sa a, yo pa aklè sou telefòn nan.
notes-choices-keep = Sonje yo nan kaye sa a

## About

notes-about-button = Sa aplikasyon sa a pwoteje, ak sa li pa kapab

## Made of a notebook’s content

notes-empty = Poko gen anyen isit la.
notes-none-found = Pa gen nòt ki gen mo sa yo.
notes-untitled = San tit
notes-edited = Chanje { $date }
notes-times = Ekri { $written }, chanje { $edited }
notes-pinned = An premye
notes-attachments = { $count ->
   *[other] { $count } fichye
}
notes-damaged = { $count ->
   *[other] Nou pa ka li { $count } nòt. Sa pa touche lòt yo.
}
notes-little-room = Pa gen anpil plas ki rete nan kaye sa a. Yo ka fè li pi gwo.
notes-room = Rete { $left } sou { $whole }
size-kilobytes = { $size } KB
size-megabytes = { $size } MB

## What the app protects, and what it can’t

about-heading = Sa aplikasyon sa a pwoteje, ak sa li pa kapab
about-who = Ki moun nou gen nan tèt nou
about-who-1 = Yon moun ki pran telefòn ou: yon fanmi, yon moun k ap fè ou travèse yon fwontyè, yon ofisye sou yon fwontyè. Li fouye li, li mande fraz sekrè, oswa li kopye estokaj li yon sèl fwa.
about-promise = Sa nou pwomèt, epi nou teste
about-promise-1 = Lè ou chèche yon bagay, sa pa kite anyen: pa gen istorik, pa gen fichye ki chanje.
about-promise-2 = San fraz sekrè a, okenn moun pa ka li anyen nan nòt ou yo: ni tit, ni kantite, ni dat.
about-promise-3 = Okenn moun ki kopye estokaj la yon sèl fwa pa ka konnen konbyen kaye ki genyen, ni si genyen. Chak telefòn ki gen aplikasyon sa a gen fichye a.
about-promise-4 = Sou yon telefòn, okenn moun pa ka louvri yon kopi fichye sa a poukont li nan devine: yon moso nan kle a pa janm kite telefòn nan.
about-promise-5 = Sa ou efase, lòt done ekri sou li.
about-promise-6 = Si aplikasyon an tonbe an pàn, si batri a fini oswa si estokaj la plen, ou pèdi omaksimòm chanjman ki t ap fèt la.
about-promise-7 = Soti a netwaye ekran an anvan, epi memwa a apre. Li pa detwi okenn nòt. Move fraz sekrè pa detwi anyen.
about-seen = Sa yon sèl kopi estokaj la montre
about-seen-1 = Aplikasyon an enstale epi li gen fichye li, ki gwosè fichye a ye, dènye fwa yon moun te eseye louvri nòt, ak ki pati nan fichye a ki te ekri an dènye.
about-limits = Sa nou pa ka fè
about-limits-1 = Yon moun ki kopye estokaj la de fwa ka wè nan ki pati yon bagay chanje ant de kopi yo.
about-limits-2 = Si yo fòse ou bay tout fraz sekrè yo, yo gendwa pa kwè pa gen lòt.
about-limits-3 = Efase nèt pa fè anyen sou yon kopi ki te fèt ansanm ak moso kle pa telefòn nan. Yo gendwa pini moun pou sa, epi estokaj la gendwa kenbe moso ki rete.
about-limits-4 = Nou pa ka ede kont yon pwogram k ap siveye telefòn nan, oswa kont yon moun ki kontwole li.
about-limits-5 = Yon moun ki ka ekri nan estokaj la ka remete yon ansyen kopi.
about-limits-6 = Lòt yo kenbe sa yo konnen: magazen aplikasyon an sa ou telechaje, telefòn nan apèl li yo, lòt moun nan mesaj ou yo, yon klavye sa li aprann.
about-limits-7 = Nenpòt moun ki jwenn kòd rekiperasyon ou epi ki gen fichye a ka louvri nòt ou yo.
about-limits-8 = Yon kopi kachte an sekirite menm jan ak fraz sekrè li, toutotan fichye a egziste yon kote.
about-clear = Sa ki aklè sou telefòn sa a
about-clear-1 = Lang ou, si gen yon kadna, ak ki jès ki louvri li.
about-clear-2 = Peyi ou sèlman si ou te koche sa. Dezyèm lang lan ak kote ou prale apre sèlman andedan yon kaye.
about-review = Ki moun ki verifye li
about-review-1 = Okenn moun andeyò pwojè a poko verifye fason nòt yo kachte. Fòma a pibliye, pou nenpòt moun ka fè sa.

## More room

notes-growth = { $size } anplis pou chak kaye; fichye a grandi { $file }
