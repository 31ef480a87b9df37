### What the app shows.
### State: draft. Not read by anybody who speaks it natively.

## The app

app-tagline = De l’aide pour les personnes qui ont dû partir, même sans réseau.

## Dates, always in the Gregorian calendar

date-day = { $day } { $month } { $year }
date-both = { $date } ({ $local })
date-month = { $month } { $year }
date-month-1 = janvier
date-month-2 = février
date-month-3 = mars
date-month-4 = avril
date-month-5 = mai
date-month-6 = juin
date-month-7 = juillet
date-month-8 = août
date-month-9 = septembre
date-month-10 = octobre
date-month-11 = novembre
date-month-12 = décembre
date-weekday-1 = lundi
date-weekday-2 = mardi
date-weekday-3 = mercredi
date-weekday-4 = jeudi
date-weekday-5 = vendredi
date-weekday-6 = samedi
date-weekday-7 = dimanche

time-weekday = { $weekday } { $time }
time-date = { $weekday } { $date }, { $time }
date-not-known = date inconnue
date-undated = sans date

## Lists and measures

list-separator = ,{ " " }
distance-kilometres = { $distance } km

## Languages

language-own-name = Français
language-draft = Brouillon : personne qui parle cette langue ne l’a encore lu.

## Texts of records

text-other-language = En { $language }
text-machine-made = Traduit par une machine, lu par personne
text-outdated = Traduit d’un texte plus ancien

## Answers

answer-yes = Oui
answer-no = Non

## Countries

country-none = Pas de pays précis
country-not-known = Pays inconnu

## Whether it is open. Unknown is never closed.

opening-always = Ouvert jour et nuit.
opening-open = Ouvert maintenant.
opening-open-until = Ouvert maintenant, jusqu’à { $time } (heure locale : { $zone }).
opening-opens-today = Fermé maintenant, ouvre aujourd’hui à { $time } (heure locale : { $zone }).
opening-closed = Fermé maintenant.
opening-closed-until = Fermé maintenant. Prochaine ouverture : { $time } (heure locale : { $zone }).
opening-appointment = Seulement sur rendez-vous.
opening-appointment-staffed = Seulement sur rendez-vous. Il y a quelqu’un jusqu’à { $time } (heure locale : { $zone }).
opening-appointment-next = Seulement sur rendez-vous. La prochaine fois qu’il y a quelqu’un : { $time } (heure locale : { $zone }).
opening-unknown = On ne connaît pas les horaires.
opening-unknown-text = On ne sait pas si c’est ouvert maintenant : lisez les horaires tels qu’ils sont publiés.
opening-unknown-times = Ouvert ce jour-là, à des heures qu’on ne connaît pas.
opening-unknown-zone = On ne sait pas si c’est ouvert maintenant : on ne connaît pas le fuseau horaire.
opening-unknown-clock = On ne sait pas si c’est ouvert maintenant : l’horloge de cet appareil semble fausse.
opening-unknown-holiday = Jour férié : on ne sait pas si c’est ouvert.
opening-holiday-closed = C’est un jour férié là-bas.
opening-holiday-not-known = Un jour férié, cela peut être différent.

## Hours in a record

hours-weekly = { $days } : de { $opens } à { $closes }
hours-not-every-week = { $days } : de { $opens } à { $closes }, pas toutes les semaines. Appelez pour demander lesquelles.
hours-times-unknown = { $days } : ouvert, on ne connaît pas les heures

## Numbers

phone-action-voice = Appeler
phone-action-sms = Envoyer un SMS
phone-action-whatsapp = WhatsApp
phone-action-signal = Signal
phone-action-telegram = Telegram
phone-action-tty = Téléphone à texte
phone-action-fax = Fax
phone-accessibility = { $action }, { $whom } : { $digits }
phone-accessibility-number = { $action } : { $digits }
phone-weak = Seulement de sources peu sûres : il est peut-être faux.
phone-not-dialled = Montré tel qu’il est publié, car la façon de le composer n’est pas certaine.
phone-not-from-here = Ne marche pas depuis là où vous êtes.
phone-from-here-not-known = On ne sait pas si cela marche depuis là où vous êtes.
phone-free = L’appel ne coûte rien.
phone-costs = L’appel coûte de l’argent.
phone-voicemail-safe = Vous pouvez laisser un message.
phone-voicemail-unsafe = Ne laissez pas de message : ce n’est peut-être pas sûr.
phone-of-organization = Le numéro général de l’organisation.
phone-short = Ne marche que dans ce pays : { $country }. Composez-le tel quel.
phone-extension = Poste { $extension }
phone-languages = Langues : { $languages }.

## Emergency numbers

emergency-heading = Numéros d’urgence : { $country }
emergency-note = Ils ne marchent que dans ce pays : { $country }. Composez-les tels quels.
emergency-all = police, ambulance et pompiers
emergency-police = police
emergency-ambulance = ambulance
emergency-fire = pompiers
emergency-unspecified = urgences (on ne sait pas quel service répond)
emergency-reaches = { $action } : { $services }
emergency-reaches-note = { $action } : { $services } ({ $note })

## A result

hit-subtitle = { $organization } · { $countries }
hit-subtitle-country = { $countries }
hit-accessibility = { $warning } { $title }. { $opening }
record-no-name = Sans nom
place-label = { $name }, { $country }
distance-line = À { $distance } en ligne droite
distance-about = À environ { $distance }, mesurés depuis le centre d’une ville

## Why a result is here

why-crisis-self-harm = Aide quand vous pensez à mourir
why-crisis-immediate-danger = Aide quand vous êtes en danger maintenant
why-crisis-recent-rape = Aide après des violences sexuelles
why-name = Le nom correspond à ce que vous avez écrit
why-words = Contient les mots que vous avez écrits
why-words-prefix = Contient un mot qui commence comme un des vôtres
why-words-need = Un de vos mots nomme ce que fait ce service
why-words-script = Un nom dans une autre écriture correspond
why-words-typo = Contient un mot presque pareil à un des vôtres
why-need = Aide pour « { $need } » (vous avez écrit « { $phrase } »)
why-country = Pays : { $country }
why-international = Aide au-delà des frontières
why-elsewhere = Seulement pour : { $countries }
why-town = Dans cette ville ou tout près : { $town }
why-remote = Par téléphone ou par internet
why-language = On y parle : { $language }
why-interpreter = Propose un interprète
why-serves = Aide { $audience }
why-made-for = Spécialement pour { $audience }
why-phase-urgent-safety = Aide aujourd’hui
why-phase-stabilisation = Aide ce mois-ci
why-phase-long-term = Aide à construire une vie
why-category = Propose « { $category } »
why-free = Ne coûte rien
why-no-id = Ne demande pas de pièce d’identité avec photo
why-undocumented = Aide les personnes sans papiers
why-affirming = Respecte et soutient les personnes LGBTQI+
why-open = Ouvert maintenant
why-open-until = Ouvert jusqu’à { $time }
why-always-open = Ouvert jour et nuit
why-confirmed = Confirmé ({ $date })

## What is not known of a result. Unknown is never no.

not-known-category = On ne sait pas quelle aide est proposée
not-known-phase = On ne sait pas à quel moment cela aide
not-known-audience = On ne sait pas si ces personnes sont aidées
not-known-speaks = On ne sait pas si on y parle cette langue
not-known-free = On ne sait pas si cela coûte quelque chose
not-known-no-id = On ne sait pas si on demande une pièce d’identité
not-known-distance = On ne sait pas à quelle distance c’est
not-known-open = On ne sait pas si c’est ouvert à ce moment-là
not-known-remote = On ne sait pas si l’aide existe par téléphone ou par internet
not-known-undocumented = On ne sait pas si les personnes sans papiers sont aidées

## Warnings

warning-revoked = Retiré de ce répertoire ({ $date }). Ne l’utilisez pas.
warning-shares-data = Ce service transmet des données aux autorités.
warning-organization-closed = Cette organisation n’existe plus. De vieilles listes la nomment encore.
warning-organization-renamed = Cette organisation s’appelle maintenant { $name }.
warning-organization-renamed-unknown = Cette organisation a maintenant un autre nom.
warning-service-closed = Ce service n’existe plus. De vieilles listes le nomment encore.
warning-over = Ce service a pris fin ({ $date }).
warning-not-yet = Ce service n’a pas encore commencé. Début : { $date }.
warning-temporarily-closed = Fermé pour le moment (dernière information : { $date }).
warning-at-capacity = N’accueille personne en ce moment (dernière information : { $date }).
warning-call-first = Appelez d’abord, les lits libres changent.
warning-may-tell = Si vous avez moins de 18 ans : ce service préviendra peut-être vos parents ou une autorité. Demandez avant de dire votre nom.
warning-source-unproven = Sans signature, source non prouvée : personne ne se porte garant de cette fiche.
warning-old = Ce que nous savons est ancien ({ $date }). Cela a pu changer.
warning-danger-source = (Signalé par { $source }, { $date })
warning-danger-shares-data = Danger : ce service transmet des données à la police ou aux autorités de l’immigration.
warning-danger-demands-money-or-documents = Danger : ce service exige de l’argent ou garde les papiers.
warning-danger-conversion-practices = Danger : ce service essaie de changer qui les gens aiment ou qui ils sont.
warning-danger-hostile-to-trans = Danger : ce service est hostile aux personnes trans.
warning-danger-impersonated = Danger : quelqu’un se fait passer pour cette organisation.
warning-danger-reported-unsafe = Danger : on a signalé que ce service n’est pas sûr.

## Trust. Only what somebody confirmed with the service is called confirmed.

trust-not-confirmed = Nous ne l’avons pas confirmé. D’après { $source }, { $date }.
trust-confirmed = Confirmé ({ $date }), { $how }.
trust-confirmed-aging = Dernière confirmation : { $date }, { $how }. Cela fait quelque temps.
trust-confirmed-old = Dernière confirmation : { $date }, { $how }. Cela fait longtemps : demandez avant d’y aller.
trust-by-call = par un appel
trust-by-visit = par une visite
trust-by-website = sur la page du service lui-même
trust-by-peer = par quelqu’un qui l’a utilisé
trust-by-organisation = par l’organisation
trust-by-unknown = on ne sait pas comment
trust-confidence-low = Une seule source, et pas la page du service lui-même.
trust-confidence-medium = Plusieurs sources sont d’accord.
trust-confidence-high = On a lu la page du service lui-même, ou celle d’une autorité.
trust-looked = La dernière fois que quelqu’un a regardé les sources : { $date }.
trust-due = Il est temps de regarder à nouveau.
source-not-known = une source inconnue

## Search

search-no-country = Aucun pays choisi : voici de l’aide pour tous les pays. Chaque résultat nomme le sien.
search-nothing-local = Il n’y a encore rien dans l’application pour ce pays : { $country }.
search-distance-from-nowhere = On ne connaît pas les distances, car aucun lieu n’a été choisi pour les mesurer.
search-not-known-kept = Ce qu’on ne sait pas est montré aussi, avec une marque.
search-nothing-found = Rien n’a été trouvé.
search-nothing-else = À part cette aide, rien d’autre dans l’application ne correspond à vos mots.
search-found =
    { $total ->
        [one] Résultat : { $shown } sur { $total }
        [many] Résultats : { $shown } sur { $total }
       *[other] Résultats : { $shown } sur { $total }
    }
search-found-country =
    { $total ->
        [one] Résultat pour ce pays ({ $country }), ou joignable de là : { $shown } sur { $total }
        [many] Résultats pour ce pays ({ $country }), ou joignables de là : { $shown } sur { $total }
       *[other] Résultats pour ce pays ({ $country }), ou joignables de là : { $shown } sur { $total }
    }
search-near = Distances depuis : { $place }
search-helpers = Nous n’avons trouvé personne pour cela dans ce pays : { $country }. Ici, on sait peut-être qui peut aider.
search-elsewhere = Dans d’autres pays. Ce n’est pas pour là où vous êtes.

## What to try

try-without-filter = Enlevez « { $filter } » : il y en a alors { $count }.
try-take-unknown = Prenez aussi ce qu’on ne sait pas : il y en a alors { $count }.
try-category = Regardez dans « { $category } ».
try-elsewhere = Dans d’autres pays, il y en a { $count }.
try-choose-country = Choisissez un pays.
try-other-words = Essayez moins de mots ou d’autres mots, dans n’importe quelle langue.

## Filters

filter-category = Ce qui est proposé
filter-phase = À quel moment
filter-audience = Qui est aidé
filter-speaks = Langue
filter-free = Ne coûte rien
filter-no-id = Ne demande pas de pièce d’identité avec photo
filter-distance = Distance
filter-open = Ouvert
filter-remote = Par téléphone ou par internet
filter-undocumented = Aide les personnes sans papiers
phase-urgent-safety = Aujourd’hui
phase-stabilisation = Ce mois-ci
phase-long-term = Construire une vie
chip = { $name } : { $holds }, on ne sait pas pour { $unknown }

## Audiences: they follow “Serves” and “Made for”

audience-everyone = tout le monde
audience-lgbtq = les personnes LGBTQI+
audience-trans = les personnes trans
audience-women = les femmes
audience-men = les hommes
audience-youth = les jeunes
audience-children = les enfants
audience-families = les familles
audience-older-people = les personnes âgées
audience-refugees = les personnes réfugiées
audience-asylum-seekers = les personnes qui demandent l’asile
audience-migrants = les personnes migrantes
audience-undocumented = les personnes sans papiers
audience-survivors = les personnes qui ont survécu à des violences
audience-disabled-people = les personnes handicapées
audience-people-with-hiv = les personnes qui ont le VIH
audience-sex-workers = les personnes qui font un travail du sexe

## Crisis

crisis-heading-self-harm = Vous n’avez pas à porter cela sans aide. Parlez à quelqu’un maintenant.
crisis-heading-immediate-danger = Si vous êtes en danger maintenant
crisis-heading-recent-rape = Si vous avez subi un rapport sexuel forcé
crisis-advice-self-harm = Ces personnes écoutent. Vous n’avez pas besoin de dire votre nom.
crisis-advice-immediate-danger = Si vous le pouvez, allez là où il y a d’autres personnes. Appelez quand vous pouvez parler sans danger.
crisis-advice-recent-rape = Ce n’est pas votre faute. Ces personnes aident, qui que vous soyez.
crisis-advice-medicine = Le traitement contre le VIH n’aide que si vous le commencez dans les 72 heures : le plus tôt est le mieux. Demandez une « PEP » (aussi appelée « TPE ») à l’hôpital ou dans un centre de santé.
crisis-no-country = Choisissez le pays où vous êtes maintenant pour voir ses numéros d’urgence.
crisis-no-emergency = On ne connaît pas ici les numéros d’urgence de ce pays : { $country }.
crisis-no-lines = Il n’y a dans l’application aucune ligne d’écoute de crise que vous pouvez joindre. Cela ne veut pas dire qu’il n’en existe aucune.
now-heading-country = De l’aide maintenant : { $country }
now-heading = De l’aide maintenant
now-no-country = Aucun pays choisi : ces lignes aident au-delà des frontières. Choisissez le pays où vous êtes maintenant pour voir celles de ce pays.

## What is on board

on-board =
    { $services ->
        [one] L’application contient { $services } service pour ce pays ({ $country }), et { $international } qui aident au-delà des frontières.
        [many] L’application contient { $services } de services pour ce pays ({ $country }), et { $international } qui aident au-delà des frontières.
       *[other] L’application contient { $services } services pour ce pays ({ $country }), et { $international } qui aident au-delà des frontières.
    }
on-board-nothing = Services pour ce pays ({ $country }) dans l’application : { $services }. Services qui aident au-delà des frontières : { $international }.
coverage-country = Services : { $services }, organisations : { $organizations }, avec les numéros d’urgence
coverage-country-no-emergency = Services : { $services }, organisations : { $organizations }, numéros d’urgence inconnus
coverage-all = Services : { $services }. Organisations : { $organizations }. Pays : { $countries }. Pays avec des numéros d’urgence : { $emergency }.
pack-made = Fait le { $date }
pack-embedded = Fourni avec l’application
pack-unproven = Sans signature, source non prouvée

## A record

section-what = Ce que fait ce service
section-asks = Ce qu’on vous demande
section-cost = Ce que cela coûte
section-who = Qui est aidé
section-access = Langues et accès
section-hours = Horaires
section-where = Où
section-organization = Qui le propose
section-trust = Avant de faire confiance
section-not-known = On ne sait pas : { $list }
location-hidden = L’adresse n’est pas montrée, pour protéger les personnes qui sont là. Appelez pour demander.
location-partial = Seule la ville est montrée, pour protéger les personnes qui sont là. Appelez pour demander.
location-virtual = Seulement par téléphone ou par internet.
ages-from = à partir de { $from } ans
ages-to = jusqu’à { $to } ans
ages = de { $from } à { $to } ans
fact-name = Nom
fact-other-names = Autres noms
fact-about = Description
fact-area = Zone
fact-web = Page web
fact-email = E-mail
fact-photo-id = Pièce d’identité avec photo
fact-proof-of-residence = Preuve du lieu où vous vivez
fact-referral = Que quelqu’un d’autre vous envoie
fact-insurance = Assurance maladie
fact-appointment = Rendez-vous
fact-real-name = Votre vrai nom
fact-documents = Documents
fact-application = Comment faire la demande
fact-free = Ne coûte rien
fact-cost = Prix
fact-serves = Aide
fact-made-for = Spécialement pour
fact-led-by = À la direction
fact-affirming = Respecte et soutient les personnes LGBTQI+
fact-affirming-evidence = Ce qui permet de le dire
fact-undocumented = Aide les personnes sans papiers
fact-statuses = Situations de séjour acceptées
fact-gender-rules = Règles sur le genre
fact-eligibility = Qui peut venir
fact-partner = Un ou une partenaire peut venir avec vous
fact-children = Des enfants peuvent venir avec vous
fact-ages = Âges
fact-minors-alone = Accueille des moins de 18 ans qui viennent sans adulte
fact-may-tell-parents = Le service peut prévenir les parents
fact-must-report = Le service doit prévenir une autorité
fact-languages = Langues
fact-interpreter = Interprète
fact-interpreter-gender = Vous pouvez choisir le genre de l’interprète
fact-sign-languages = Langues des signes
fact-from-abroad = Marche depuis l’étranger
fact-wheelchair = Sans marches
fact-accessibility = Accessibilité
fact-address = Adresse
fact-postal = Adresse postale
fact-transport = Comment y aller
fact-discreet-entrance = Entrée discrète
fact-police = Police ou contrôles sur le chemin
fact-hours-printed = Horaires tels qu’ils sont publiés
fact-holidays = Fermé les jours fériés
fact-appointment-only = Seulement sur rendez-vous
fact-time-zone = Fuseau horaire
fact-shares-data = Le service transmet des données aux autorités
fact-religious = Liens religieux
fact-religion = Lesquels
channel-phone = Appeler
channel-sms = Envoyer un SMS
channel-whatsapp = WhatsApp
channel-signal = Signal
channel-email = E-mail
channel-web = Page web
channel-walk-in = Y aller

## Categories: short names, as on a chip or in a list

category-crisis-line = Ligne d’écoute de crise
category-suicide-prevention = Prévention du suicide
category-domestic-violence = Violences à la maison
category-sexual-violence = Aide après des violences sexuelles
category-human-trafficking = Traite et travail forcé
category-hate-crime = Crimes de haine
category-protection-order = Ordonnance de protection
category-child-protection = Protection de l’enfance
category-elder-protection = Protection des personnes âgées et des adultes handicapés
category-missing-family = Retrouver la famille perdue
category-torture-survivors = Soins après la torture ou la guerre
category-crime-victim-support = Soutien après un crime ou un délit
category-human-rights-defenders = Pour qui défend les droits humains
category-evacuation-relocation = Quitter un pays quand on est en danger
category-asylum-legal = Avocats pour l’asile
category-immigration-legal = Avocats pour l’immigration
category-detention-support = Aide en détention
category-citizenship = Nationalité
category-legal-aid = Aide juridique
category-family-law = Droit de la famille
category-discrimination = Aide contre la discrimination
category-workers-rights = Droits au travail
category-tenant-rights = Droits des locataires
category-identity-documents = Papiers d’identité
category-name-gender-change = Nom et genre dans les papiers
category-family-reunification = Faire venir la famille
category-consular-help = Ambassades et consulats
category-criminal-defence = Défense pénale
category-reentry-support = Aide après la prison
category-emergency-shelter = Un lit pour cette nuit
category-womens-shelter = Foyer pour les femmes
category-youth-shelter = Foyer pour les jeunes
category-lgbtq-housing = Logement LGBTQ+
category-transitional-housing = Logement de transition
category-affordable-housing = Logement pas cher
category-housing-advice = Conseils sur le logement
category-rent-help = Aide pour le loyer
category-mortgage-help = Aide pour un crédit immobilier
category-utility-help = Aide pour l’électricité, le gaz, l’eau
category-furniture = Meubles
category-home-repair = Réparations du logement
category-food = Nourriture
category-hot-meals = Repas chauds
category-home-delivered-meals = Repas apportés à la maison
category-food-benefits = Argent public pour la nourriture
category-mother-child-nutrition = Nourriture pour mères et petits enfants
category-baby-supplies = Affaires pour bébés
category-clothing = Vêtements
category-hygiene = Douches et hygiène
category-school-supplies = Fournitures scolaires
category-holiday-help = Aide pour les fêtes
category-phone-internet = Téléphone et internet
category-disaster-relief = Secours en cas de catastrophe
category-cash-help = Argent d’urgence
category-public-benefits = Aides publiques
category-disability-benefits = Aides pour handicap
category-unemployment-benefits = Aides pour le chômage
category-veterans-services = Anciens militaires
category-debt-advice = Conseils sur les dettes
category-tax-help = Aide pour les impôts
category-bank-money-transfer = Banque et envoi d’argent
category-emergency-medical = Urgences médicales
category-primary-care = Médecins et centres de santé
category-uninsured-care = Se soigner sans assurance
category-health-insurance = Assurance maladie
category-prescription-help = Médicaments
category-dental-care = Dentistes
category-eye-care = Soins des yeux
category-hearing-care = Soins de l’ouïe
category-vaccination = Vaccins
category-hiv-testing = Tests du VIH
category-hiv-care = Soins du VIH
category-hiv-prevention = PrEP et PEP (TPE)
category-sti-testing = Tests des infections sexuelles (IST)
category-pregnancy-test = Tests de grossesse
category-pregnancy-care = Suivi de grossesse
category-contraception = Contraception
category-abortion-care = Soins pour avorter
category-gender-affirming-care = Santé trans
category-mental-health = Santé mentale
category-grief-support = Soutien dans le deuil
category-anger-management = Aide pour ne plus faire de mal aux autres
category-substance-use = Aide avec les drogues
category-detox = Sevrage
category-alcohol-help = Aide avec l’alcool
category-opioid-treatment = Traitement pour les opioïdes
category-harm-reduction = Réduction des risques
category-smoking-cessation = Aide pour arrêter de fumer
category-gambling-help = Aide avec les jeux d’argent
category-disability-services = Aide aux personnes handicapées
category-autism-services = Aide aux personnes autistes
category-physical-therapy = Kinésithérapie
category-chronic-illness = Maladies longues
category-eating-nutrition = Manger et nutrition
category-home-care = Soins à la maison
category-nursing-home = Maisons de retraite
category-hospice = Soins de fin de vie
category-medical-transport = Trajets chez le médecin
category-funeral-help = Aide pour des obsèques
category-job-search = Trouver du travail
category-job-training = Formation à un métier
category-work-permit = Permis de travail
category-business-support = Créer une entreprise
category-language-classes = Cours de langue
category-adult-education = École pour adultes
category-computer-classes = Cours d’ordinateur
category-school-enrolment = Inscription à l’école
category-higher-education = Études supérieures
category-childcare = Garde d’enfants
category-childcare-costs = Argent pour la garde d’enfants
category-early-education = Éducation des tout-petits
category-youth-programs = Programmes pour les jeunes
category-lgbtq-community = Communauté LGBTQ+
category-lgbtq-youth = Jeunes LGBTQ+
category-trans-community = Communauté trans
category-refugee-services = Aide aux personnes réfugiées
category-resettlement = Réinstallation
category-migrant-community = Communauté migrante
category-farmworker-services = Aide à qui travaille dans les champs
category-sex-worker-support = Soutien pour le travail du sexe
category-interpretation = Interprètes
category-transport = Transports
category-senior-services = Aide aux personnes âgées
category-parenting = Aide aux parents
category-family-support = Soutien aux familles
category-adoption-foster = Adoption et famille d’accueil
category-support-groups = Groupes de soutien
category-community-center = Centres de quartier
category-spiritual-support = Soutien spirituel
category-recreation = Loisirs
category-volunteering = Bénévolat
category-mail-storage = Adresse postale et lieu où garder des affaires
category-pet-help = Aide pour les animaux
category-information-referral = Trouver le bon endroit
category-government-office = Bureaux publics

## Screens

screen-app-name = { -app-name }
screen-exit = Sortir
screen-exit-label = Sortir tout de suite. Un écran anodin apparaît.
screen-cover = Guide de conversation
screen-back = Retour
screen-next = Suivant
screen-skip = Passer
screen-done = Terminé
screen-cancel = Arrêter
screen-retry = Réessayer
screen-clear = Enlever les mots
screen-language = Langue
screen-language-heading = Votre langue
screen-country-heading = Où êtes-vous maintenant ?
screen-country-note = Cela décide quelle aide est montrée d’abord. Rien n’est envoyé nulle part, et on ne demande pas à ce téléphone où il est.
screen-country-search = Chercher un pays
screen-country-none = Je ne choisis aucun pays
screen-country-keep = Garder le pays sur ce téléphone
screen-country-keep-note = Si quelqu’un regarde dans ce téléphone, cette personne pourrait alors le voir. Si la case n’est pas cochée, il est oublié quand vous sortez.
screen-change-country = { $place }. Changer de pays
place-in = Pays choisi : { $country }
place-none = Aucun pays choisi
screen-now = J’ai besoin d’aide maintenant
screen-now-note = Qui répond en ce moment
screen-search = Chercher
screen-search-hint = De quoi avez-vous besoin ? Dans n’importe quelle langue
screen-phases = Pour quoi avez-vous besoin d’aide ?
screen-filters = Filtres
screen-preparing = Le répertoire se prépare. Cela n’arrive qu’une fois.
screen-memory-only = Il n’y a pas de place sur ce téléphone, ou son stockage est fermé à l’application. L’application marche quand même, mais prépare à nouveau le répertoire à chaque démarrage.
screen-numbers = Appeler ou écrire
screen-no-number = Il n’y a aucun numéro dans l’application.
screen-call-note = Un appel ou un message reste dans l’historique de ce téléphone.
screen-link-note = Une page s’ouvre dans le navigateur, qui garde un historique et va sur internet.
screen-channels = Autres moyens de contact
screen-about = Ce que fait ce service
screen-why = Pourquoi c’est montré
screen-not-known = On ne sait pas
screen-open = Est-ce ouvert ?
screen-trust = Jusqu’où faire confiance
screen-sources = Sources
screen-categories = Type d’aide
screen-services = Ce qui est proposé
screen-no-app = Aucune application de ce téléphone ne peut ouvrir cela. Le numéro et l’adresse sont montrés, pour que vous puissiez les utiliser ailleurs.
screen-on-board = Ce que contient l’application
chip-set = { $name }
chip-set-label = { $name } : filtre choisi.
chip-label = Montrer seulement : { $name }. Résultats : { $holds }, on ne sait pas pour { $unknown }.
map-action = Montrer sur la carte
map-note = L’application de cartes peut garder le lieu et aller sur internet.
map-label = Montrer sur la carte : { $address }
channel-label = { $name } : { $address }
