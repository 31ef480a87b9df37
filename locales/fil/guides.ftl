### What the app shows around guides and the words of offices, and where texts stand in two languages.
### State: draft. Not read by anybody who speaks it natively.

## The list of guides

guides-title = Mga gabay
guides-note = Kung ano ang gagawin, sa simpleng salita. Hindi kailangan ng internet.
guides-none = Walang gabay sa app.
guides-countries = Tungkol sa { $countries }
guides-accessibility = Gabay: { $title }. { $summary }

## The head of a guide

guide-not-reviewed = Walang abogado, doktor, nars o espesyalista na nakapagsuri nito.
guide-reviewed = Sinuri ng { $role }, { $date }.
guide-role-lawyer = isang abogado
guide-role-clinician = isang doktor o nars
guide-role-specialist = isang espesyalista
guide-role-navigator = isang taong nakaranas din nito at gumagabay sa iba
guide-role-native-speaker = isang taong nagsasalita ng wikang ito
guide-compared = Huling inihambing sa mga pinagkunan nito noong { $date }.
guide-expired = Luma na ito mula noong { $date }. Magtanong muna sa iba bago ka umasa rito.
guide-draft = Isinalin ng makina. Hindi pa ito nababasa ng sinumang nagsasalita ng wikang ito. Nasa ibaba ng bawat teksto ang Ingles: ang mga numero at petsa roon ang sundin.
guide-not-translated = Wala pa sa wika mo ang gabay na ito. Ipinapakita ito sa wikang { $language }.
guide-contents = Nasa gabay na ito
guide-sources = Ang pinagbabatayan ng gabay na ito
guide-editorial = Sarili naming payo, hindi galing sa pinagkunan.

## The blocks of a guide

guide-danger = Panganib
guide-call-now = Tumawag na ngayon
guide-not-certain = Hindi tiyak
guide-step = Hakbang { $number }
guide-tick = Gagawin
guide-as-of = Ayon sa nalaman noong { $date }.
guide-as-of-old = Ayon sa nalaman noong { $date }. May katagalan na iyon, at maaaring nagbago na ito: magtanong muna bago ka umasa rito.
guide-outdated = Nagbago na ang tekstong Ingles mula nang isalin ito. Ang tekstong Ingles ang sundin.
guide-beside = Sa wikang { $language }:
guide-page-note = Magbubukas ito ng page sa internet. Makikita ng sinumang nagmamanman sa koneksiyon mo kung aling page.
guide-read-aloud = Basahin nang malakas
guide-read-stop = Itigil ang pagbasa

## Guides elsewhere

guide-path = { $guide } › { $section }
guide-path-part = { $guide } › { $section } › { $part }
guide-related = Mga gabay tungkol dito

## Words of offices

terms-title = Mga salitang ginagamit ng mga opisina
terms-search = Maghanap ng salita
terms-none = Wala sa app ang salitang ito.
terms-in-record = Mga salitang ginagamit ng mga opisina, may paliwanag
term-language = Salita sa wikang { $language }
term-country = Ginagamit sa { $country }
term-unsourced = Wala pang naghambing ng kahulugang ito sa isang pinagkunan.
term-accessibility = { $term }: { $meaning }

## Two languages at once

second-title = Dalawang wika nang sabay
second-note = Nasa dalawang wika ang mga teksto: para basahin nang may kasama, o para ipakita sa iba.
second-none = Isang wika lang
