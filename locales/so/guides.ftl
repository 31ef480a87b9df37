### What the app shows around guides and the words of offices, and where texts stand in two languages.
### State: draft. Not read by anybody who speaks it natively.

## The list of guides

guides-title = Hagayaal
guides-note = Ereyo fudud oo ku saabsan waxa la samayn karo. Internet uma baahna.
guides-none = App-ka kuma jiraan wax hagayaal ah.
guides-countries = Wuxuu ku saabsan yahay { $countries }
guides-accessibility = Hage: { $title }. { $summary }

## The head of a guide

guide-not-reviewed = Ma jiro qareen, dhakhtar, kalkaaliye caafimaad ama khabiir hubiyay hagahan.
guide-reviewed = Waxaa hubiyay { $role }, { $date }.
guide-role-lawyer = qareen
guide-role-clinician = dhakhtar ama kalkaaliye caafimaad
guide-role-specialist = khabiir
guide-role-navigator = qof xaaladdan oo kale soo maray oo dadka kale haga
guide-role-native-speaker = qof luqadda ku hadla
guide-compared = Markii ugu dambaysay ee la barbardhigay ilihiisa: { $date }.
guide-expired = Waqtigiisu wuu dhacay laga bilaabo { $date }. Qof weydii ka hor intaadan isku hallayn.
guide-draft = Mashiin baa turjumay. Weli ma akhrin qof luqaddan ku hadla. Qoraal kasta hoostiisa waxaa ku yaal kan Ingiriisiga ah: tirooyinkiisa iyo taariikhihiisa ayaa ah kuwa saxda ah.
guide-not-translated = Hagahani weli kuma jiro luqaddaada. Waxaa lagu muujiyay luqaddan: { $language }.
guide-contents = Waxa hagahan ku jira
guide-sources = Waxa hagahani ku salaysan yahay
guide-editorial = Waa taladeenna, il lagama soo qaadan.

## The blocks of a guide

guide-danger = Khatar
guide-call-now = Hadda wac
guide-not-certain = Lama hubo
guide-step = Tallaabada { $number }
guide-tick = Wax la qabto
guide-as-of = Sida la ogaa { $date }.
guide-as-of-old = Sida la ogaa { $date }. Waqti ayaa ka soo wareegay, waxaana laga yaabaa inay isbeddeshay: weydii ka hor intaadan isku hallayn.
guide-outdated = Qoraalka Ingiriisiga ah wuu isbeddelay tan iyo markii kan la turjumay. Kan Ingiriisiga ah ayaa sax ah.
guide-beside = Luqadda { $language }:
guide-page-note = Wuxuu furaa bog internetka ku yaal. Qof kasta oo la socda khadkaaga internetka wuu arki karaa bogga uu yahay.
guide-read-aloud = Cod ku akhri
guide-read-stop = Jooji akhriska

## Guides elsewhere

guide-path = { $guide } › { $section }
guide-path-part = { $guide } › { $section } › { $part }
guide-related = Hagayaal arrintan ku saabsan

## Words of offices

terms-title = Ereyada xafiisyadu isticmaalaan
terms-search = Raadi erey
terms-none = Ereygan app-ka kuma jiro.
terms-in-record = Ereyada xafiisyadu isticmaalaan, oo la sharraxay
term-language = Luqadda ereyga: { $language }
term-country = Waxaa laga isticmaalaa { $country }
term-unsourced = Cidina macnahan lama barbardhigin il.
term-accessibility = { $term }: { $meaning }

## Two languages at once

second-title = Laba luqadood isku mar
second-note = Waxa qoran waxay ku muuqdaan labada luqadood: si aad qof ula akhrido, ama aad qof u tusto.
second-none = Hal luqad keliya
