### What the app shows around guides and the words of offices, and where texts stand in two languages.
### State: draft. Not read by anybody who speaks it natively.

## The list of guides

guides-title = Gid
guides-note = Sa pou ou fè, ak mo senp. Ou pa bezwen entènèt pou ou li yo.
guides-none = Pa gen gid nan aplikasyon an.
guides-countries = Sou peyi: { $countries }
guides-accessibility = Gid: { $title }. { $summary }

## The head of a guide

guide-not-reviewed = Okenn avoka, okenn doktè oswa enfimyè, okenn espesyalis pa verifye sa.
guide-reviewed = Se { $role } ki verifye li ({ $date }).
guide-role-lawyer = yon avoka
guide-role-clinician = yon doktè oswa yon enfimyè
guide-role-specialist = yon espesyalis
guide-role-navigator = yon moun ki te viv menm bagay la epi k ap akonpaye lòt moun
guide-role-native-speaker = yon moun ki pale lang nan
guide-compared = Dènye fwa nou te konpare li ak sous li yo: { $date }.
guide-expired = Li pa ajou ankò depi { $date }. Mande yon moun anvan ou fè li konfyans.
guide-draft = Se yon machin ki tradui sa. Okenn moun ki pale lang sa a poko li li. Anba chak tèks gen tèks anglè a: se chif ak dat ki nan tèks anglè a ki konte.
guide-not-translated = Gid sa a poko nan lang ou. Li parèt nan lang { $language }.
guide-contents = Nan gid sa a
guide-sources = Sou kisa gid sa a chita
guide-editorial = Se pwòp konsèy pa nou, li pa soti nan yon sous.

## The blocks of a guide

guide-danger = Danje
guide-call-now = Rele kounye a
guide-not-certain = Nou pa sèten
guide-step = Etap { $number }
guide-tick = Sa pou fè
guide-as-of = Dapre sa nou te konnen { $date }.
guide-as-of-old = Dapre sa nou te konnen { $date }. Sa gen kèk tan, epi li gendwa chanje deja: mande anvan ou fè li konfyans.
guide-outdated = Tèks anglè a chanje apre tradiksyon sa a te fèt. Se tèks anglè a ki konte.
guide-beside = Nan lang { $language }:
guide-page-note = Li louvri yon paj sou entènèt. Nenpòt moun k ap siveye koneksyon ou ka wè ki paj.
guide-read-aloud = Li a wot vwa
guide-read-stop = Sispann li

## Guides elsewhere

guide-path = { $guide } › { $section }
guide-path-part = { $guide } › { $section } › { $part }
guide-related = Gid sou sa

## Words of offices

terms-title = Mo biwo yo itilize
terms-search = Chèche yon mo
terms-none = Mo sa a pa nan aplikasyon an.
terms-in-record = Mo biwo yo itilize, ak esplikasyon
term-language = Yon mo nan lang { $language }
term-country = Yo sèvi ak li nan peyi { $country }
term-unsourced = Okenn moun pa konpare sans sa a ak yon sous.
term-accessibility = { $term }: { $meaning }

## Two languages at once

second-title = De lang ansanm
second-note = Tèks yo parèt nan tou de lang yo: pou ou li ansanm ak yon moun, oswa pou ou montre yon moun.
second-none = Yon sèl lang
