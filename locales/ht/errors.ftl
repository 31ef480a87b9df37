### What went wrong: what happened, what is safe, what to do.
### State: draft. Not read by anybody who speaks it natively.

## The core

error-internal = Yon bagay pa mache andedan aplikasyon an. Anyen pa pèdi. Fèmen li epi louvri li ankò.
error-cancelled = Li kanpe, jan ou mande a. Sa ki te la anvan toujou la.
error-closed = Aplikasyon an te fèmen. Anyen pa pèdi. Louvri li ankò.
error-storage-full = Pa gen plas ki rete. Sa ki te la anvan toujou la. Libere yon ti plas epi eseye ankò.
error-storage-read-only = Nou pa ka ekri nan dosye sa a. Anyen pa chanje. Chwazi yon lòt dosye.
error-storage-busy = Yon lòt kopi aplikasyon an ap prepare lis èd la nan moman sa a. Eseye ankò nan yon minit.
error-storage-damaged = Fichye lis èd la gate. Louvri li ankò: lè sa a li refèt ak sa ki vini ak aplikasyon an.
error-storage-unreachable = Aparèy la pa kite nou rive jwenn fichye lis èd la. Anyen pa chanje. Eseye ankò.
error-pack-unreadable = Pake sa a gate, oswa li pa sa li di li ye a. Anyen pa chanje. Pran li ankò kote li te soti a.
error-record-not-found = Pa gen okenn enfòmasyon ki gen idantifyan sa a. Chèche li ak non li.
error-place-not-found = Kote sa a pa nan aplikasyon an. Eseye yon vil ki pi gwo toupre.
error-country-not-known = Sa a se pa yon peyi nou konnen. Sèvi ak de lèt li yo, tankou DE oswa US.
error-code-not-known = Pa gen kalite èd, moman oswa gwoup moun ki gen non sa a.
error-language-not-known = Sa a se pa yon lang nou konnen. Sèvi ak kòd li, tankou fa oswa es.
error-out-of-range = Yon lè oswa yon distans pa posib.

## The notebook

error-passphrase-wrong = Anyen pa louvri ak fraz sekrè sa a. Anyen pa chanje. Gade lang klavye a epi eseye ankò.
error-passphrase-weak = Fraz sekrè sa a twò fasil pou devine. Sèvi ak dis lèt oswa plis, pi bon an se senk mo ki pa gen rapò youn ak lòt.
error-passphrase-in-use = Ou pa ka sèvi ak fraz sekrè sa a. Anyen pa chanje. Chwazi yon lòt.
error-device-secret-unreadable = Aparèy sa a pèdi sekrè fraz sekrè yo bezwen an. Anyen pa chanje. Kòd rekiperasyon an toujou louvri kaye a.
error-notebook-full = Kaye a plen. Sa ki te la anvan toujou la. Efase yon bagay, oswa fè kaye a pi gwo.
error-notebook-busy = Gen yon kaye ki louvri deja. Anyen pa chanje. Fèmen li anvan.
error-notebook-unreadable = Fichye kaye a gate, oswa se yon lòt bagay. Nou kite li jan li ye a. Si gen yon kopi kachte, fè nòt yo tounen apati kopi sa a.
error-notebooks-all-taken = Pa gen plas pou yon lòt kaye. Anyen pa chanje.
error-note-not-found = Nòt sa a pa la ankò.
error-note-not-editable = Yon vèsyon aplikasyon an ki pi nouvo te fè nòt sa a. Ou ka li li epi efase li, ou pa ka chanje li.
error-note-damaged = Nòt sa a gate epi nou pa ka li li. Sa pa touche lòt yo. Si gen yon kopi kachte, fè nòt yo tounen apati kopi sa a.
error-length-differs = Fichye a chanje pandan nou t ap li li. Anyen nan li pa rete. Eseye ankò.
error-copy-unreadable = Fichye sa a se pa yon kopi kachte aplikasyon sa a, oswa li gate. Anyen anplis pa soti ladan li.
error-public-key-not-known = Sa a se pa yon kle piblik nou konnen. Li kòmanse ak age1.
error-not-enough-memory = Aparèy sa a pa gen ase memwa lib pou sa. Anyen pa chanje. Fèmen lòt aplikasyon epi eseye ankò.
