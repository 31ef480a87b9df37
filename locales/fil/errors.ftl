### What went wrong: what happened, what is safe, what to do.
### State: draft. Not read by anybody who speaks it natively.

## The core

error-internal = May nangyaring mali sa loob ng app. Walang nawala. Isara ito at buksan muli.
error-cancelled = Itinigil, ayon sa hiling mo. Naroon pa rin ang dating naroon.
error-closed = Isinara ang app. Walang nawala. Buksan itong muli.
error-storage-full = Wala nang espasyo. Naroon pa rin ang dating naroon. Magbakante ng espasyo at subukang muli.
error-storage-read-only = Hindi masulatan ang folder. Walang binago. Pumili ng ibang folder.
error-storage-busy = Inihahanda ng isa pang kopya ng app ang listahan ng tulong sa oras na ito. Subukang muli pagkatapos ng isang minuto.
error-storage-damaged = Sira ang file ng listahan ng tulong. Buksan itong muli: gagawin itong bago mula sa kasama ng app.
error-storage-unreachable = Hindi kami pinapayagan ng device na gamitin ang file namin. Walang binago. Subukang muli.
error-pack-unreadable = Sira ang pack na ito, o hindi ito ang sinasabi nito. Walang binago. Kunin itong muli kung saan ito nanggaling.
error-record-not-found = Walang nakalista na may ganitong id. Hanapin ito ayon sa pangalan.
error-place-not-found = Wala rito ang lugar na ito. Subukan ang mas malaking bayan na malapit.
error-country-not-known = Hindi ito bansang alam namin. Gamitin ang dalawang letra nito, gaya ng DE o US.
error-code-not-known = Walang kategorya, yugto o grupo ng tao na may ganitong pangalan.
error-language-not-known = Hindi ito wikang alam namin. Gamitin ang tag nito, gaya ng fa o es.
error-out-of-range = May oras o layo na hindi posible.

## The notebook

error-passphrase-wrong = Walang nabubuksan sa password na ito. Walang binago. Tingnan kung anong wika ang keyboard at subukang muli.
error-passphrase-weak = Masyadong madaling hulaan ang password na ito. Gumamit ng sampung character o higit pa. Pinakamainam ang limang salitang walang kinalaman sa isa’t isa.
error-passphrase-in-use = Hindi magagamit ang password na ito. Walang binago. Pumili ng iba.
error-device-secret-unreadable = Nawala sa device na ito ang lihim na kailangan ng mga password. Walang binago. Mabubuksan pa rin ng recovery code ang notebook.
error-notebook-full = Puno na ang notebook. Naroon pa rin ang dating naroon. Magbura ng iba, o palakihin ang notebook.
error-notebook-busy = May notebook nang bukas. Walang binago. Isara muna ito.
error-notebook-unreadable = Sira ang file ng notebook, o iba ang file na ito. Hindi ito ginalaw. Kung may selyadong kopya, iyon ang ibalik.
error-notebooks-all-taken = Wala nang lugar para sa isa pang notebook. Walang binago.
error-note-not-found = Wala na ang talang ito.
error-note-not-editable = Mas bagong bersiyon ng app ang gumawa ng talang ito. Puwede itong basahin at burahin, pero hindi mababago.
error-note-damaged = Sira ang talang ito at hindi mabasa. Hindi apektado ang iba. Kung may selyadong kopya, iyon ang ibalik.
error-length-differs = Nagbago ang file habang binabasa. Walang kinuha mula rito. Subukang muli.
error-copy-unreadable = Hindi namin selyadong kopya ang file na ito, o sira ito. Wala nang iba pang kinuha mula rito.
error-public-key-not-known = Hindi ito public key na alam namin. Nagsisimula iyon sa age1.
error-not-enough-memory = Kulang ang bakanteng memory ng device na ito para diyan. Walang binago. Isara ang ibang mga app at subukang muli.
