### What the app shows around guides and the words of offices, and where texts stand in two languages.
### State: draft. Not read by anybody who speaks it natively.

## The list of guides

guides-title = Guides
guides-note = Que faire, avec des mots simples. Pas besoin d’internet pour les lire.
guides-none = Il n’y a pas de guides dans l’application.
guides-countries = Pays : { $countries }
guides-accessibility = Guide : { $title }. { $summary }

## The head of a guide

guide-not-reviewed = Aucun avocat, soignant ou spécialiste n’a vérifié ceci.
guide-reviewed = Vérifié par { $role } ({ $date }).
guide-role-lawyer = un avocat ou une avocate
guide-role-clinician = du personnel médical ou infirmier
guide-role-specialist = un ou une spécialiste
guide-role-navigator = une personne qui en accompagne d’autres et a vécu la même chose
guide-role-native-speaker = quelqu’un qui parle la langue
guide-compared = Dernière comparaison avec ses sources : { $date }.
guide-expired = Plus à jour depuis le { $date }. Demandez à quelqu’un avant de vous y fier.
guide-draft = Traduit par une machine. Personne qui parle cette langue ne l’a encore lu. Sous chaque texte se trouve le texte anglais : ce sont ses nombres et ses dates qui comptent.
guide-not-translated = Ce guide n’est pas encore dans votre langue. Il est montré en { $language }.
guide-contents = Dans ce guide
guide-sources = Sur quoi ce guide s’appuie
guide-editorial = C’est notre propre conseil, il ne vient pas d’une source.

## The blocks of a guide

guide-danger = Danger
guide-call-now = Appelez maintenant
guide-not-certain = Pas certain
guide-step = Étape { $number }
guide-tick = À faire
guide-as-of = Dernière information : { $date }.
guide-as-of-old = Dernière information : { $date }. Cela fait quelque temps et cela a pu changer : demandez avant de vous y fier.
guide-outdated = Le texte anglais a changé depuis cette traduction. C’est le texte anglais qui compte.
guide-beside = En { $language } :
guide-page-note = Ouvre une page sur internet. Toute personne qui surveille votre connexion peut voir laquelle.
guide-read-aloud = Lire à voix haute
guide-read-stop = Arrêter la lecture

## Guides elsewhere

guide-path = { $guide } › { $section }
guide-path-part = { $guide } › { $section } › { $part }
guide-related = Guides à ce sujet

## Words of offices

terms-title = Les mots de l’administration
terms-search = Chercher un mot
terms-none = Ce mot n’est pas dans l’application.
terms-in-record = Les mots de l’administration, expliqués
term-language = Un mot en { $language }
term-country = Utilisé dans ce pays : { $country }
term-unsourced = Personne n’a comparé ce sens avec une source.
term-accessibility = { $term } : { $meaning }

## Two languages at once

second-title = Deux langues à la fois
second-note = Les textes sont montrés dans les deux langues : pour lire avec quelqu’un, ou pour montrer à quelqu’un.
second-none = Une seule langue
