### What went wrong: what happened, what is safe, what to do.
### State: draft. Not read by anybody who speaks it natively.

## The core

error-internal = Di sepanê de tiştek şaş çû. Tiştek winda nebû. Wê bigirin û dîsa vekin.
error-cancelled = Wekî ku we xwest, hat rawestandin. Tiştê ku berê hebû hê jî heye.
error-closed = Sepan hat girtin. Tiştek winda nebû. Wê dîsa vekin.
error-storage-full = Cih nemaye. Tiştê ku berê hebû hê jî heye. Hinek cih vala bikin û dîsa biceribînin.
error-storage-read-only = Di vê peldankê de nayê nivîsandin. Tiştek nehatiye guhertin. Peldankeke din hilbijêrin.
error-storage-busy = Kopiyeke din a sepanê vê gavê lîsteya alîkariyê amade dike. Piştî deqeyekê dîsa biceribînin.
error-storage-damaged = Dosyaya lîsteya alîkariyê xera bûye. Wê dîsa vekin: hingê ji tiştê ku bi sepanê re tê ji nû ve tê çêkirin.
error-storage-unreachable = Amûr nahêle ku em bigihîjin dosyaya lîsteya alîkariyê. Tiştek nehatiye guhertin. Dîsa biceribînin.
error-pack-unreadable = Ev pakêt xera bûye, an ne ew e ku dibêje. Tiştek nehatiye guhertin. Wê ji cihê ku jê hatibû dîsa bistînin.
error-record-not-found = Bi vê nasnavê agahî tune ye. Bi navê wê lê bigerin.
error-place-not-found = Ev cih di sepanê de tune ye. Bajarekî mezintir ê nêzîk biceribînin.
error-country-not-known = Ev ne welatekî ku em dizanin e. Du tîpên wî bi kar bînin, wekî DE an US.
error-code-not-known = Bi vî navî tu cureyê alîkariyê, dem an kom tune ye.
error-language-not-known = Ev ne zimanekî ku em dizanin e. Koda wî bi kar bînin, wekî fa an es.
error-out-of-range = Dem an dûriyek ne mumkin e.

## The notebook

error-passphrase-wrong = Bi vê hevoka şîfreyê tiştek venabe. Tiştek nehatiye guhertin. Li zimanê klavyeyê binêrin û dîsa biceribînin.
error-passphrase-weak = Texmînkirina vê hevoka şîfreyê pir hêsan e. Deh tîp an zêdetir bi kar bînin, ya herî baş pênc peyvên ku têkiliya wan bi hev re tune be.
error-passphrase-in-use = Ev hevoka şîfreyê nayê bikaranîn. Tiştek nehatiye guhertin. Yeke din hilbijêrin.
error-device-secret-unreadable = Vê amûrê nihêniya ku ji bo hevokên şîfreyê lazim e winda kiriye. Tiştek nehatiye guhertin. Koda vegerandinê hê jî defterê vedike.
error-notebook-full = Defter tijî ye. Tiştê ku berê hebû hê jî heye. Tiştekî jê bibin, an defterê mezin bikin.
error-notebook-busy = Defterek jixwe vekirî ye. Tiştek nehatiye guhertin. Pêşî wê bigirin.
error-notebook-unreadable = Dosyaya defterê xera bûye, an tiştekî din e. Wekî xwe hatiye hiştin. Heke kopiyeke şîfrekirî hebe, notan ji wê vegerînin.
error-notebooks-all-taken = Ji bo deftereke din cih tune ye. Tiştek nehatiye guhertin.
error-note-not-found = Ev not êdî tune ye.
error-note-not-editable = Guhertoyeke nûtir a sepanê ev not çêkiriye. Ew tê xwendin û jêbirin, lê nayê guhertin.
error-note-damaged = Ev not xera bûye û nayê xwendin. Yên din sax in. Heke kopiyeke şîfrekirî hebe, notan ji wê vegerînin.
error-length-differs = Gava ku dihat xwendin dosya guherî. Tiştekî wê nehat hiştin. Dîsa biceribînin.
error-copy-unreadable = Ev dosya ne kopiyeke şîfrekirî ya vê sepanê ye, an xera bûye. Tiştekî din jê nehat girtin.
error-public-key-not-known = Ev ne mifteyeke giştî (public key) ye ku em dizanin. Bi age1 dest pê dike.
error-not-enough-memory = Di vê amûrê de ji bo vê bîra vala têr nake. Tiştek nehatiye guhertin. Sepanên din bigirin û dîsa biceribînin.
