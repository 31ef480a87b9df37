### What the app shows around notes.
### State: draft. Not read by anybody who speaks it natively.

## Notes: the button, and the closed notebook

notes-notes = Mga tala
notes-notes-note = Selyado gamit ang password. Nananatili ang mga ito sa cellphone na ito.
notes-passphrase = Password
notes-show-passphrase = Ipakita ang tina-type ko
notes-unlock = Buksan
notes-unlocking = Sandali lang…
notes-unlock-note = Walang sinisira ang maling password. Dito rin sa kahong ito inilalagay ang recovery code.
notes-make = Gumawa ng notebook

## Setting up, step by step

notes-setup-heading = Bago ka magsimula
notes-setup-sealed = Selyado ang notebook gamit ang password. Kung wala ito, walang makakabasa ng kahit isang salita, pamagat o petsa. Pati kami, hindi namin ito mababasa.
notes-setup-hidden = Bawat cellphone na may app na ito ay may parehong file para sa mga notebook, ginagamit man o hindi. Mula sa isang kopya nito, walang makakakita kung may mga tala o wala.
notes-setup-forgotten = Kung makalimutan mo ang password at wala kang recovery code, mawawala ang mga tala.
notes-setup-forced = Hindi ka nito matutulungan kung may pumilit sa iyo na i-type ang password, o kung may programang nagmamanman sa cellphone.
notes-passphrase-heading = Pumili ng password
notes-passphrase-note = Ang limang salitang pinili nang pasapalaran ay madaling tandaan at hindi mahuhulaan. Mabuti rin ang sarili mong password kung mahaba ito at hindi maiisip ng kahit sinong nakakakilala sa iyo: sampung character o higit pa.
notes-drawn = Kapipili lang para sa iyo
notes-use-drawn = Gamitin ang mga salitang ito
notes-draw-again = Pumili ng iba
notes-own-passphrase = Ang password mo
notes-passphrase-again = Isulat itong muli
notes-passphrases-differ = Hindi magkapareho ang dalawang ito. Walang binago.
notes-recovery-heading = Recovery code
notes-recovery-note = Binubuksan nito ang mga tala kapag nakalimutan ang password, o kapag nawala sa cellphone na ito ang sarili nitong bahagi ng susi. Isang beses lang ito ipapakita. Isulat mo ito sa papel at ilayo ang papel sa cellphone, o ibigay sa taong pinagkakatiwalaan mo.
notes-recovery-warning = Sinumang may hawak ng papel na ito at ng kopya ng storage ng cellphone ay makakapagbukas ng mga tala mo.
notes-recovery-make = Magpakita ng code
notes-recovery-written = Naisulat ko na
notes-second-heading = Pangalawang notebook
notes-second-note = Puwede kang magkaroon ng isa pang notebook na may sariling password. Walang makakakita kung ilan ang mga notebook. Kung may pumilit sa iyo na magbukas ng isa, puwede mong buksan ang notebook na walang mapanganib na laman.
notes-second-warning = Maaaring hindi sila maniwala sa iyo, at patuloy kang tanungin.
notes-second-make = Gumawa ng pangalawang notebook
notes-second-passphrase = Password ng bagong notebook
notes-keep-heading = Mga notebook na pananatilihin
notes-keep-warning = I-type ang password ng bawat iba pang notebook na dapat manatili. Maaaring masira ang notebook na hindi nabanggit dito: walang makakaalam na naroon ito, pati kami.
notes-keep-passphrase = Password ng notebook na pananatilihin
notes-keep-another = Isa pa
notes-made = Nagawa na ang notebook.
notes-erasing-heading = Password na nambubura
notes-erasing-note = Kapag na-type ito kung saan binubuksan ang mga tala, bubuksan nito ang notebook na ito at sa isang saglit ay sisirain ang lahat ng iba pa, at hindi na maibabalik ang mga iyon. Kapag na-type sa ibang lugar, wala itong gagawin.
notes-erasing-limits = Wala itong magagawa sa kopyang ginawa bago nito. Maaaring may parusa ang pagbura. Maaaring may maiwan sa storage. Maaaring patuloy ka nilang tanungin.
notes-erasing-set = Itakda ang password na ito
notes-erasing-clear = Alisin ito
notes-erasing-is-set = Naitakda na. Mula ngayon, nambubura na ito.
notes-erasing-is-clear = Wala na itong binubuksan.

## The open notebook

notes-search = Maghanap sa mga tala mo
notes-new-note = Bagong tala
notes-new-checklist = Bagong listahang may tsek
notes-all-notes = Lahat
notes-lock = Isara
notes-lock-label = Isara ang notebook. Walang matitira nito sa screen o sa memory.
notes-settings = Ang notebook na ito

## One note

notes-title = Pamagat
notes-body = Ano ang nangyari
notes-happened = Kailan ito nangyari
notes-happened-hint = Ayon sa alam mo: tag-init ng 2019
notes-tags = Mga salita para mahanap ito, may kuwit sa pagitan
notes-pin = Panatilihin itong una
notes-entry = Gagawin
notes-add-entry = Magdagdag ng linya
notes-attach = Maglakip ng file
notes-attach-note = Nananatili rin ang file kung nasaan ito ngayon, sa labas ng notebook. Kung hindi ito dapat makita ng iba, burahin mo ito roon.
notes-attaching = Sineselyuhan ang file…
notes-attached = Nakalakip
notes-show-attachment = Ipakita
notes-no-viewer = Hindi maipapakita rito ang ganitong uri ng file. Mailalabas ito sa selyadong kopya.
notes-detach = Alisin
notes-save = I-save
notes-saved = Na-save na
notes-not-saved = Hindi pa na-save
notes-not-editable = Mas bagong bersiyon ng app ang sumulat nito. Puwede mo itong burahin, pero hindi mababago.
notes-delete = Burahin
notes-delete-question = Burahin ang talang ito at ang nakalakip dito? Papatungan ito at hindi na maibabalik.
notes-keep = Huwag burahin

## What can be done with the notebook

notes-change-heading = Ibang password
notes-change = Palitan ito
notes-changed = Napalitan na. Wala nang binubuksan ang luma.
notes-recovered-note = Nabuksan ng recovery code ang notebook na ito. Pumili ng bagong password ngayon.
notes-grow-heading = Mas malaking espasyo
notes-grow-note = Lalaki ang espasyo ng bawat notebook, pati ang nakasara. Apat na beses nito ang ilalaki ng file sa cellphone, at hindi na iyon liliit muli.
notes-growing = Gumagawa ng espasyo…
notes-copy-heading = Selyadong kopya
notes-copy-note = Isang file na may lahat ng tala mo, selyado. Mabubuksan ito ng iba gamit ang mga programang age at tar. Kasingligtas lang ito ng password nito, hangga’t may ganitong file saanman.
notes-copy-passphrase = Password ng kopya
notes-copy-key = O ang public key ng isang abogado: age1…
notes-copy = Gawin ang kopya
notes-copying = Sineselyuhan ang kopya…
notes-copied = Nagawa na ang kopya.
notes-restore-heading = Ibalik ang mga tala
notes-restore-note = Binabasa nito ang isang selyadong kopya. Mananatili ang narito na kung kasimbago o mas bago ito kaysa sa nasa kopya.
notes-restore = Piliin ang file
notes-restored = Narito na ang mga tala ng kopya.
notes-erase-heading = Burahin ang notebook na ito
notes-erase-note = Tuluyan itong masisira. Mananatili ang ibang mga notebook. Hindi nagagalaw ang kopyang ginawa bago nito. Maaaring may parusa ang pagbura, at maaaring may maiwan sa storage.
notes-erase = Burahin ito
notes-erase-question = Tuluyang burahin ang notebook na ito? Walang makakapagbalik nito.
notes-erased = Wala na ito.

## The lock of the app

notes-lock-heading = Lock para sa app
notes-lock-note = Unang lalabas ang mga salitang pambiyahe: sa simula, kapag namatay ang screen, at kapag matagal-tagal mong hindi nahawakan ang cellphone. May galaw ng daliri roon na magpapapasok sa iyo.
notes-lock-limits = Itinatago nito ang app sa sinumang sumusulyap lang. Makakapasok ang sinumang nakakaalam ng galaw. May sariling password ang mga tala.
notes-lock-none = Walang lock
notes-lock-hold = Pindutin nang matagal ang pamagat ng mga salitang pambiyahe
notes-lock-taps = Tapikin nang limang beses ang pamagat ng mga salitang pambiyahe
notes-lock-after-1 = Pagkatapos ng isang minuto
notes-lock-after-5 = Pagkatapos ng limang minuto
notes-lock-after-15 = Pagkatapos ng 15 minuto

## Places that were saved

notes-save-place = I-save ito
notes-forget-place = Alisin sa mga na-save
notes-saved-heading = Mga na-save
notes-saved-empty = Wala pang na-save.
notes-saved-in-notebook = Na-save sa notebook mo.
notes-saved-until-exit = Mananatili ito hanggang umalis ka, pagkatapos ay mawawala: walang naisusulat nito sa cellphone na ito. Kung may notebook na nakabukas, doon ito tuluyang mananatili.

## What the notebook remembers

notes-choices-heading = Ang mga pinili mo
notes-choices-note = Puwedeng itago sa notebook na ito, selyado, ang bansa mo, kung saan ka susunod na pupunta at ang pangalawa mong wika. Kung gayon, hindi sila nababasa nang lantad sa cellphone.
notes-choices-keep = Tandaan ang mga ito sa notebook na ito

## About

notes-about-button = Ano ang pinoprotektahan ng app na ito, at ano ang hindi nito kaya

## Made of a notebook’s content

notes-empty = Wala pang laman dito.
notes-none-found = Walang talang may ganitong mga salita.
notes-untitled = Walang pamagat
notes-edited = Binago { $date }
notes-times = Isinulat { $written }, binago { $edited }
notes-pinned = Nasa unahan
notes-attachments = { $count ->
    [one] { $count } file
   *[other] { $count } file
}
notes-damaged = { $count ->
    [one] Hindi mabasa ang { $count } tala. Hindi apektado ang iba.
   *[other] Hindi mabasa ang { $count } tala. Hindi apektado ang iba.
}
notes-little-room = Kaunti na lang ang espasyo sa notebook na ito. Puwede itong palakihin.
notes-room = { $left } pa ang natitira sa { $whole }
size-kilobytes = { $size } KB
size-megabytes = { $size } MB

## What the app protects, and what it can’t

about-heading = Ano ang pinoprotektahan ng app na ito, at ano ang hindi nito kaya
about-who = Sino ang iniisip namin
about-who-1 = Isang taong kumukuha ng cellphone mo: kamag-anak, smuggler, opisyal sa hangganan. Tinitingnan nila ang laman nito, hinihingi ang mga password, o kinokopya nang isang beses ang storage nito.
about-promise = Ano ang ipinapangako namin, at sinusubok
about-promise-1 = Walang naiiwan ang paghahanap: walang history, walang file na nagbabago.
about-promise-2 = Kung walang password, walang mababasa sa mga tala mo: walang pamagat, walang bilang, walang petsa.
about-promise-3 = Sinumang kumopya ng storage nang isang beses ay hindi makakaalam kung ilan ang mga notebook, o kung mayroon man. May file na ito ang bawat cellphone na may app na ito.
about-promise-4 = Sa cellphone, hindi mabubuksan sa panghuhula ang kopya ng file na iyon kung iyon lang: may bahagi ng susi na hindi kailanman umaalis sa cellphone.
about-promise-5 = Pinapatungan ang anumang binubura mo.
about-promise-6 = Kung mag-crash, maubos ang baterya o mapuno ang storage, ang mawawala lang, kung mayroon man, ay ang pagbabagong ginagawa noon.
about-promise-7 = Kapag umalis ka, nililinis muna ang screen, at pagkatapos ay ang memory. Walang talang nasisira. Walang sinisira ang mga maling password.
about-seen = Ano ang makikita sa isang kopya ng storage
about-seen-1 = Na naka-install ang app at naroon ang file nito, kung gaano ito kalaki, kung kailan huling may sumubok magbukas ng mga tala, at kung aling mga bahagi ng file ang huling sinulatan.
about-limits = Ano ang hindi namin kaya
about-limits-1 = Sinumang kumopya ng storage nang dalawang beses ay makakakita kung saang bahagi may nagbago sa pagitan.
about-limits-2 = Kung pilitin kang ibigay ang lahat ng password, maaaring hindi sila maniwala na wala nang iba.
about-limits-3 = Walang magagawa ang pagbura sa kopyang ginawa kasama ang sariling bahagi ng susi ng cellphone. Maaaring may parusa ang pagbura, at maaaring may maiwan sa storage.
about-limits-4 = Hindi kami makakatulong laban sa programang nagmamanman sa cellphone, o laban sa taong may kontrol dito.
about-limits-5 = Ang taong nakakapagsulat sa storage ay puwedeng magbalik ng lumang kopya.
about-limits-6 = Nananatili sa iba ang alam nila: sa app store ang mga na-download, sa telepono ang mga tawag, sa kausap mo ang mga mensahe mo, sa keyboard ang natutunan nito.
about-limits-7 = Sinumang makakita ng recovery code mo at may hawak ng file ay makakapagbukas ng mga tala mo.
about-limits-8 = Kasingligtas lang ng password nito ang selyadong kopya, hangga’t may ganitong file saanman.
about-clear = Ano ang lantad na nasa cellphone na ito
about-clear-1 = Ang wika mo, kung may lock, at kung aling galaw ang nagbubukas nito.
about-clear-2 = Ang bansa mo, pero kapag nilagyan mo lang iyon ng tsek. Nasa loob lang ng notebook ang pangalawang wika at kung saan ka susunod na pupunta.
about-review = Sino ang nagsuri nito
about-review-1 = Wala pang nasa labas ng proyekto ang nagsuri sa pagseselyo. Nakalathala ang format nito, para masuri ng kahit sino.

## More room

notes-growth = Dagdag na { $size } para sa bawat notebook; lalaki ang file nang { $file }
