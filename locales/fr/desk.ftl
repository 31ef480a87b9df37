### What the desk’s command line shows.
### State: draft. Not read by anybody who speaks it natively.

## Labels beside a result. Short: they stand in a column of eleven characters.

label-phone = Téléphone
label-web = Page web
label-email = E-mail
label-open = Horaires
label-distance = Distance
label-town = Ville
label-about = Description
label-why = Pourquoi
label-not-known = Inconnu
label-trust = Confiance
label-id = Id
label-guide = Guide
label-understood = Compris
label-categories = Catégories
label-sources = Sources
no-number = Il n’y a aucun numéro dans cette fiche.
more-numbers =
    { $count ->
        [one] Et { $count } numéro de plus : turnstone show ID
        [many] Et { $count } de numéros de plus : turnstone show ID
       *[other] Et { $count } numéros de plus : turnstone show ID
    }
elsewhere-more = D’autres pays ont aussi des résultats. Enlevez --country pour les voir.
heading-services = Ce qui est proposé

## Long work

progress-index = Préparation du répertoire
progress-import = Importation

## Packs

pack-written = Écrit : { $name } ; fiches : { $records } ; octets : { $bytes }.
inspect-size = { $packed } octets, { $decoded } une fois décompressé
inspect-languages = Langues : { $languages }

## The report of an import

report-table = Tableau
report-rows = Lignes
report-kept = gardées
report-mended = réparées
report-dropped = écartées
report-total = Total
report-outcome = Résultat
report-reason = Raison
report-count = Nombre
report-lines = Numéros de ligne
report-ignored-files = Fichiers qui ne sont pas un tableau HSDS : { $files }
report-missing-files = Fichiers que les données nomment mais qui ne sont pas là : { $files }

## Checking the content

check-summary =
    { $findings ->
        [0] Fichiers : { $files }. Tout est bon.
        [one] Fichiers : { $files }. { $findings } problème.
        [many] Fichiers : { $files }. { $findings } de problèmes.
       *[other] Fichiers : { $files }. { $findings } problèmes.
    }
finding-unreadable = Ceci ne peut pas être lu
finding-need-words = Il y a une faute dans les mots des besoins
finding-edition = Il doit y avoir un seul edition.toml
finding-unknown-file = Le nom du fichier n’est pas le code d’un pays
finding-unknown-category = Cette catégorie n’existe pas
finding-unknown-audience = Ce groupe de personnes n’existe pas
finding-no-source = Il faut une source ici
finding-phone-without-source = Il faut une source pour un numéro
finding-phone-of-closed = Ce qui est fermé n’a pas de numéro
finding-phone-of-low-confidence = Une seule source, qui n’est pas la page du service lui-même, ne suffit pas pour un numéro
finding-invalid-number = Ce n’est ni un numéro international ni un numéro court
finding-invalid-short-number = Un numéro court n’a pas d’indicatif et a peu de chiffres
finding-number-not-as-printed = Ce qui est composé n’est pas ce qui est publié
finding-two-numbers = Soit un numéro, soit un numéro court, pas les deux
finding-invalid-date = Une date est YYYY, YYYY-MM ou YYYY-MM-DD
finding-invalid-hours = Ces horaires ne sont pas compris
finding-no-time-zone = Il faut un fuseau horaire pour les horaires
finding-invalid-time-zone = Ce fuseau horaire n’existe pas
finding-invalid-language = Ce n’est pas un code de langue, ou pas sous sa forme canonique
finding-invalid-country = Ce n’est pas le code d’un pays, ou pas celui du fichier
finding-invalid-address = Ce n’est ni une adresse web ni une adresse e-mail
finding-invalid-key = Une clé est en minuscules, avec des traits d’union
finding-duplicate-key = Cette clé est là deux fois
finding-duplicate-name = Ce nom est là deux fois
finding-empty-text = Ce texte ne dit rien
finding-invalid-ages = L’âge le plus bas est plus grand que l’âge le plus haut
finding-contradiction = Ceci se contredit
finding-guide-head = L’en-tête de ce guide n’est pas comme le demande docs/guides.md
finding-guide-markup = Les guides n’ont rien de ce genre : docs/guides.md donne la liste de ce qu’ils ont
finding-guide-braces = Chaque bloc finit par son nom et ce sur quoi il s’appuie, entre accolades
finding-guide-duplicate = Deux blocs de ce guide ont le même nom
finding-guide-source = Personne n’a lu cette source : elle n’est pas dans content/guides/sources.tsv
finding-guide-link = Ce lien ne mène nulle part
finding-guide-number = Les numéros à appeler sont dans le répertoire, où ils ont une source
finding-guide-translation = Ce n’est pas comme dans le guide anglais
finding-glossary = Ce terme n’a pas de sens indiqué, ou a une source que personne n’a lue

## Guides on a computer

guide-list-hint = Pour en lire un : turnstone guide show NOM
guide-unknown = Aucun guide n’a ce nom. Voir : turnstone guide list
term-unknown = Le glossaire n’a pas ce mot. Voir : turnstone guide terms

## The tools for translators

locale-language = Langue
locale-messages = Messages
locale-needs = Besoins
locale-guides = Guides
locale-terms = Termes
locale-outdated = Pas à jour
locale-state = État
locale-state-draft = brouillon
locale-state-reviewed = relu
locale-state-not-shown = pas montré
locale-new-made = Créé : { $folder }. Traduisez d’abord app.ftl, puis lancez : turnstone locale check
locale-exported = Écrit : { $name } ; textes : { $rows }.
locale-imported = Textes changés : { $changed }. Textes restés comme ils étaient : { $same }.
locale-left = Ces lignes ont été laissées comme elles étaient : leur texte anglais n’est plus le même, ou rien ne porte ce nom. Exportez de nouveau le tableau et recopiez-y vos textes.
locale-facts-not-compared = { $language } : les nombres ont été comparés avec l’anglais. Cette vérification ne connaît pas encore les mots qui disent combien de temps prend une chose et ce qu’il ne faut pas faire : comparez cela vous-même.
locale-stamped = Blocs marqués avec le texte anglais d’où ils viennent : { $count }.
finding-locale-syntax = Ce n’est pas du Fluent : regardez aussi la ligne d’avant
finding-locale-state = Le premier commentaire a besoin d’une ligne « ### State: draft » ou « ### State: reviewed », et pour « reviewed » il faut une deuxième personne
finding-locale-unknown = L’anglais n’a pas de message de ce nom : cherchez une faute de frappe
finding-locale-missing = Pas encore traduit
finding-locale-repeated = Ce nom est là deux fois : enlevez-en un
finding-locale-variable = L’anglais n’a pas cette variable ici : écrivez son nom comme en anglais
finding-locale-variable-missing = Il manque une variable du texte anglais : mettez-la à sa place dans votre phrase
finding-locale-term = Le nom de l’application est sous une autre forme qu’en anglais
finding-locale-attribute = Les attributs ne sont pas ceux du message anglais
finding-locale-plural-missing = Il manque une forme du pluriel de cette langue : ajoutez-la avant *[other]
finding-locale-plural-unknown = Cette langue n’a pas cette forme du pluriel : enlevez-la
finding-locale-one = Ici, « one » contient un nombre en lettres ou en chiffres : écrivez la variable
finding-locale-markup = Il manque un lien, une commande ou une option du texte anglais : laissez-les comme ils sont
finding-locale-invisible = Un caractère que personne ne peut voir : enlevez-le
finding-locale-direction = Un contrôle de direction : enlevez-le, les applications les mettent
finding-locale-quotes = Un guillemet droit : écrivez ceux de votre langue
finding-locale-long = Plus long que sa place sur l’écran : trouvez des mots plus courts
finding-locale-folder = Le nom du dossier n’est pas un code de langue sous sa forme habituelle
finding-locale-same = Pareil qu’en anglais : si c’est juste, laissez-le
finding-guide-prohibition = L’anglais dit ici « do not » ou « never », et ce texte ne le dit pas

## Notes

desk-notes-setup-seen = Un seul fichier a de la place pour plusieurs carnets. Avec une seule copie de ce fichier, personne ne peut voir combien il y en a, ni combien ils contiennent. On peut voir que le fichier est là : sur un ordinateur, il est créé avec le premier carnet.
desk-notes-setup-forced = Le carnet ne peut pas vous aider si quelqu’un vous force à taper la phrase secrète, ou si un programme surveille l’ordinateur.
desk-notes-setup-computer = Un téléphone garde son propre secret pour la clé, un ordinateur non. Toute personne qui copie le fichier peut essayer de deviner la phrase secrète aussi longtemps qu’elle veut. Prenez cinq mots tirés au hasard. Le disque peut garder des parties plus anciennes du fichier.
desk-notes-making = Création du fichier
desk-notes-next = Pour écrire : turnstone notes new. Un code pour le jour où vous oubliez la phrase secrète : turnstone notes recovery-code. Un carnet anodin à côté : turnstone notes second --keep.
desk-notes-keep-prompt = Phrase secrète d’un carnet à garder ; Entrée seule quand il n’y en a plus :
desk-notes-this-one-stays = Le carnet qui est ouvert reste comme il est.
desk-notes-none-to-keep = Continuer sans en nommer ? Tout autre carnet peut alors être détruit. Avec --keep, vous nommez ceux qui doivent rester.
desk-notes-yes = oui
desk-notes-erase-word = effacer
desk-notes-answer = Tapez « { $word } » pour continuer :
desk-notes-nothing-changed = Rien n’a été changé.
desk-notes-passphrase-prompt = Votre phrase secrète ; Entrée seule prend ces mots ; « autres » en tire d’autres :
desk-notes-draw-word = autres
desk-notes-recovered = Le code de récupération a ouvert ce carnet. Choisissez maintenant une nouvelle phrase secrète : turnstone notes passphrase
desk-notes-typing = Chaque ligne est enregistrée quand vous appuyez sur Entrée. Une ligne avec seulement un point termine la note.
desk-notes-deleted = Cela n’existe plus, et a été écrasé par d’autres données.
desk-notes-detach-question = Enlever ce fichier de la note ? Il est écrasé par d’autres données et ne peut pas être récupéré.
desk-notes-editor-warning = L’éditeur reçoit la note non scellée, dans un fichier qui est écrasé et supprimé quand vous le fermez. L’éditeur peut garder plus que cela : fichiers d’échange, historique, derniers fichiers ouverts. Le système peut écrire la mémoire dans son espace d’échange.
desk-notes-editor-on-disk = Sur ce système, le fichier de l’éditeur est sur le disque. Il est écrasé ensuite, mais le disque peut garder ce qui y était.
desk-notes-saving = Écriture du fichier
desk-notes-saved-in-clear = Écrit dans { $name }, non scellé : toute personne qui le trouve là peut l’ouvrir. Supprimez-le quand vous avez fini ; le disque peut garder ce qui y était.
desk-notes-recovery-note = Il ouvre les notes quand la phrase secrète est oubliée. Il n’est montré qu’une fois. Écrivez-le sur papier et gardez le papier loin de l’ordinateur, ou donnez-le à une personne de confiance. À partir de maintenant, un code plus ancien n’ouvre plus rien.
desk-notes-recovery-warning = Toute personne qui a ce papier et une copie du fichier du carnet peut ouvrir vos notes.
desk-notes-erasing-note = Tapée là où ce programme demande la phrase secrète, elle ouvre ce carnet et détruit tous les autres pour toujours, en un instant.
desk-notes-erasing-computer = Sur un ordinateur, une copie du fichier s’ouvre toujours avec les anciennes phrases secrètes, comme si rien n’avait été tapé.
desk-notes-grow-note = Chaque carnet reçoit plus de place, même un carnet fermé. Le fichier grandit de quatre fois autant et ne redevient jamais plus petit.
desk-notes-grown = Il y a maintenant plus de place.
desk-notes-erase-computer = Sur un ordinateur, une copie du fichier s’ouvre toujours avec sa phrase secrète.
desk-notes-restoring = Lecture de la copie
desk-notes-restored =
    { $count ->
        [0] Tout ce qui est dans cette copie est déjà là.
        [one] { $count } note a été ajoutée.
        [many] { $count } de notes ont été ajoutées.
       *[other] { $count } notes ont été ajoutées.
    }
desk-notes-open = Le carnet est ouvert. Tapez list, new, show 1 ou help. « lock » le ferme ; cinq minutes sans toucher au clavier le ferment aussi. Esc trois fois sort tout de suite.
desk-notes-in-memory = Ce carnet est seulement en mémoire. Quand il est fermé, tout ce qu’il contient est perdu, sauf si vous scellez d’abord une copie : copy FICHIER.
desk-notes-prompt = notes>
desk-notes-closed = Le carnet est fermé.
desk-notes-idle = Personne n’a rien tapé pendant cinq minutes : le carnet a été fermé. Tout ce qui était enregistré est en sécurité.
desk-notes-lock = Rien ne reste ouvert entre deux commandes : chacune ouvre le carnet, fait une chose et le ferme. Seul « turnstone notes » sans rien d’autre le garde ouvert, et « lock » l’y ferme.

## Help

help-turnstone = { -app-name } : trouver de l’aide pour les personnes qui ont dû partir, sans réseau.
help-turnstone-more =
    Essayez : turnstone find "avocat asile" --country US

    Codes de sortie : 0 trouvé ou fait, 1 rien trouvé ou quelque chose à réparer, 2 cela n’a pas pu être fait.
help-find = Trouver de l’aide avec vos propres mots, dans n’importe quelle langue.
help-find-more =
    Sans --country, la recherche porte sur le monde entier et chaque résultat nomme son pays.
    Les mots d’une ligne de commande peuvent rester dans l’historique de votre shell. « turnstone find - » les lit à la place depuis l’entrée standard. Rien d’autre d’une recherche n’est gardé.
help-find-words = Ce dont vous avez besoin, avec vos propres mots ; - le lit depuis l’entrée standard. Sans mots, tout ce qui correspond aux filtres.
help-find-near = Mesurer les distances depuis cette ville, ou depuis LATITUDE,LONGITUDE
help-find-radius = Au plus à ce nombre de kilomètres
help-find-category = Seulement ces catégories, par leur code, comme asylum-legal ; si le code est faux, ceux qui lui ressemblent sont nommés
help-find-phase = Seulement ce qui aide aujourd’hui (urgent-safety), ce mois-ci (stabilisation) ou à construire une vie (long-term)
help-find-audience = Seulement ce qui aide ces personnes, comme lgbtq, trans, youth, women, refugees, undocumented
help-find-speaks = Seulement là où cette langue est parlée, par son code ou son nom
help-find-free = Seulement ce qui ne coûte rien
help-find-no-id = Seulement ce qui ne demande pas de pièce d’identité avec photo
help-find-open = Seulement ce qui est ouvert maintenant, ou à un moment comme 2026-11-23T18:00:00+01:00
help-find-remote = Seulement par téléphone ou par internet
help-find-undocumented = Seulement ce qui aide les personnes sans papiers
help-find-strict = Laisser aussi de côté ce qu’on ne sait pas
help-find-limit = Nombre maximal de résultats
help-find-chips = Montrer ce qui resterait avec d’autres filtres
help-show = Tout montrer sur un résultat.
help-show-id = L’id qui se trouve sous un résultat
help-now = Qui répond maintenant : numéros d’urgence et lignes d’écoute de crise.
help-countries = Ce que le programme contient, et d’où cela vient.
help-guide = Lire des guides, et ce que veulent dire les mots de l’administration.
help-guide-list = Donner la liste des guides.
help-guide-show = Montrer un guide, avec ce sur quoi il s’appuie.
help-guide-show-guide = Son nom, comme dans la liste
help-guide-show-second = Montrer chaque texte aussi dans cette langue
help-guide-terms = Expliquer des mots de l’administration.
help-guide-terms-words = Le début d’un mot, ou une partie ; si rien n’est donné, tous les mots
help-pack = Importer, fabriquer et examiner des paquets de données.
help-pack-import = Faire un paquet à partir de données HSDS, avec un rapport sur chaque ligne.
help-pack-import-file = Un zip, un dossier ou des fichiers (CSV, JSON)
help-pack-import-source-id = Court et stable : il fait partie de l’id de chaque fiche
help-pack-import-source-name = Le nom sous lequel les gens connaissent la source
help-pack-import-licence = Une expression SPDX, ou « none stated »
help-pack-import-source-url = Sa page
help-pack-import-country = Pays des lignes qui n’en nomment aucun, et des numéros de téléphone
help-pack-import-language = Langue des textes
help-pack-import-time-zone = Fuseau horaire des horaires d’ouverture, comme America/New_York
help-pack-import-confirmed-public = Un fichier avec des ids, un par ligne, de fiches dont l’adresse est publique alors que leur catégorie la cacherait
help-pack-import-report = Écrire le rapport en JSON
help-pack-import-pack-id = Le nom à donner au paquet ; sinon, l’id de la source
help-pack-import-pack-version = Son édition
help-pack-build = Compiler content et locales en un paquet.
help-pack-inspect = Vérifier des paquets et montrer ce qu’ils disent d’eux-mêmes.
help-pack-inspect-file = Des paquets ; si aucun n’est nommé, ceux fournis avec le programme
help-content = Travailler sur le contenu.
help-content-check = Vérifier content et locales, avec le fichier et la ligne.
help-locale = Travailler sur les langues de l’application.
help-locale-check = Vérifier les textes de toutes les langues, ou d’une seule, avec le fichier, la ligne, la colonne et une façon de corriger.
help-locale-check-missing = Nommer aussi chaque texte qui manque
help-locale-coverage = Quelle part de chaque langue est là, et dans quel état.
help-locale-new = Faire le dossier d’une nouvelle langue.
help-locale-pseudo = Écrire de fausses langues pour regarder les écrans : en-XA (long, avec des accents) et ar-XB (de droite à gauche).
help-locale-export = Écrire les textes d’une langue sous forme de tableau, pour un tableur.
help-locale-import = Reprendre les textes d’un tel tableau.
help-locale-import-file = Le tableau (CSV)
help-locale-stamp = Marquer chaque bloc des guides traduits avec le texte anglais d’où il vient ; seulement là où il n’y a pas encore de marque.
help-locale-stamp-again = Aussi là où le texte anglais a changé depuis : après que vous les avez comparés
help-notes = Garder des notes scellées, dans un fichier que seule une phrase secrète ouvre.
help-notes-more =
    Une note se nomme par son numéro dans la liste, ou par une partie suffisante de son titre. Sans commande, le carnet reste ouvert et prend ces commandes une par une ; « lock », cinq minutes sans toucher au clavier, ou Esc trois fois le ferment.
    Entre deux commandes, rien ne reste ouvert : chacune demande la phrase secrète, fait une chose et ferme le carnet. Il n’y a rien à fermer.
    Les mots d’une ligne de commande peuvent rester dans l’historique de votre shell, et d’autres sur cet ordinateur peuvent les voir pendant que la commande travaille. Ce qui est tapé quand on vous le demande ne reste ni dans l’historique ni visible pour les autres.
    Une phrase secrète n’est jamais une option ni une variable. Pour les scripts : --passphrase-file.
help-notes-data = Le dossier du fichier des carnets
help-notes-passphrase-file = Lire les phrases secrètes et toutes les autres réponses dans ce fichier, une par ligne, dans l’ordre où elles sont demandées ; - est l’entrée standard
help-notes-in-memory = Garder un nouveau carnet seulement en mémoire, jusqu’à ce que vous sortiez : rien n’est écrit, et tout est alors perdu
help-notes-make = Faire un carnet, avec d’abord ses avertissements.
help-notes-make-keep = Demander la phrase secrète de chaque autre carnet qui doit rester ; un carnet qui n’est pas nommé peut être détruit
help-notes-make-room = MiB pour chaque carnet, quand le fichier est créé ; le fichier en prend quatre fois autant
help-notes-list = Donner la liste des notes.
help-notes-list-tag = Seulement les notes avec cette étiquette
help-notes-search = Chercher dans les notes.
help-notes-search-words = Des mots qui doivent tous être dans une note ; s’il n’y en a pas, on vous les demande
help-notes-show = Montrer une note.
help-notes-new = Écrire une note.
help-notes-new-more = Sans --title ni --body, la note est demandée ; si l’entrée standard n’est pas un terminal, la note y est lue, et sa première ligne est le titre.
help-notes-new-title = Son titre
help-notes-new-body = Ce qu’elle dit ; - le lit depuis l’entrée standard
help-notes-new-tags = Des mots pour la retrouver, séparés par des virgules
help-notes-new-happened = Quand cela s’est passé, avec vos propres mots
help-notes-new-pin = La garder en premier
help-notes-new-unpin = Ne pas la garder en premier
help-notes-edit = Changer une note : ce qui n’est pas nommé reste comme c’est.
help-notes-edit-title = Son titre
help-notes-edit-body = Ce qu’elle dit ; - le lit depuis l’entrée standard
help-notes-edit-tags = Des mots pour la retrouver, séparés par des virgules, à la place de ceux qu’elle a
help-notes-edit-happened = Quand cela s’est passé, avec vos propres mots ; vide, cela l’enlève
help-notes-edit-pin = La garder en premier
help-notes-edit-unpin = Ne pas la garder en premier
help-notes-edit-editor = Ouvrir votre éditeur ($VISUAL ou $EDITOR), après un avertissement, sur un fichier en mémoire
help-notes-edit-on-disk = Laisser le fichier de l’éditeur sur le disque si le système n’a pas de place en mémoire
help-notes-attach = Sceller un fichier dans une note.
help-notes-attach-file = Le fichier ; il reste aussi là où il est
help-notes-detach = Enlever un fichier joint.
help-notes-save-attachment = Écrire un fichier joint dans un nouveau fichier, non scellé.
help-notes-save-attachment-file = Le fichier à écrire ; il ne doit pas encore exister
help-notes-delete = Supprimer une note et ce qui y est joint.
help-notes-passphrase = Choisir une autre phrase secrète.
help-notes-recovery-code = Faire un code de récupération, montré une seule fois.
help-notes-erasing-passphrase = Mettre en place une phrase secrète qui ouvre ce carnet et détruit tous les autres.
help-notes-erasing-passphrase-clear = L’enlever
help-notes-second = Faire un autre carnet ; celui-ci reste.
help-notes-second-keep = Demander la phrase secrète de chaque autre carnet qui doit rester
help-notes-grow = Agrandir la place de tous les carnets.
help-notes-grow-mib = De combien de MiB ; sans nombre, montre ce qui est possible
help-notes-copy = Écrire une copie scellée, avec sa propre phrase secrète ou pour la clé de quelqu’un.
help-notes-copy-file = Le fichier à écrire ; il ne doit pas encore exister
help-notes-copy-note = Seulement ces notes
help-notes-copy-for = La sceller pour cette clé publique age (age1…), par exemple celle d’un avocat
help-notes-restore = Faire entrer les notes d’une copie scellée.
help-notes-restore-file = La copie scellée
help-notes-erase = Détruire ce carnet pour toujours.
help-notes-lock = Fermer le carnet, là où il est gardé ouvert.
help-any-note = Son numéro dans la liste, ou une partie suffisante de son titre
help-any-name = Le nom du fichier joint, ou son numéro
help-any-json = Pour les programmes : JSON
help-any-country = Où vous êtes : deux lettres ou un nom. Jamais deviné.
help-any-lang = Les langues que vous lisez, la meilleure d’abord
help-any-now = L’horloge, pour les tests, comme 2026-11-23T18:00:00Z
help-any-pack = Chercher aussi dans ce paquet, que personne n’a signé ; tout ce qui en vient porte une marque
help-any-data-dir = Où le répertoire préparé est gardé : seulement des données publiques
help-any-folder = Le dossier qui contient content et locales
help-any-locale = Une langue, par son code, comme so ou fa-AF
help-any-output = Où l’écrire
help-value-guide = NOM
help-value-second = LANGUE
help-value-locale = CODE
help-value-data = DOSSIER
help-value-passphrase-file = FICHIER
help-value-room = MIB
help-value-mib = MIB
help-value-tag = ÉTIQUETTE
help-value-note = NOTE
help-value-name = NOM
help-value-title = TEXTE
help-value-body = TEXTE
help-value-tags = ÉTIQUETTES
help-value-happened = TEXTE
help-value-for = CLÉ
help-value-words = MOTS
help-value-near = LIEU
help-value-radius = KM
help-value-category = CODE
help-value-phase = PHASE
help-value-audience = QUI
help-value-speaks = LANGUE
help-value-open = MOMENT
help-value-limit = NOMBRE
help-value-id = ID
help-value-file = FICHIER
help-value-source-id = ID
help-value-source-name = NOM
help-value-licence = LICENCE
help-value-source-url = URL
help-value-country = PAYS
help-value-language = LANGUE
help-value-time-zone = FUSEAU
help-value-confirmed-public = FICHIER
help-value-report = FICHIER
help-value-pack-id = ID
help-value-pack-version = NUMÉRO
help-value-lang = LANGUES
help-value-now = MOMENT
help-value-pack = FICHIER
help-value-data-dir = DOSSIER
help-value-folder = DOSSIER
help-value-output = FICHIER

## Errors: what happened, what to do

desk-error-unreadable = { $name } ne peut pas être lu, ou est trop grand. Vérifiez son nom et si vous avez le droit de le lire.
desk-error-unwritable = { $name } ne peut pas être écrit. Rien n’a été changé. Vérifiez le dossier et la place qui reste.
desk-error-pack-damaged = { $name } n’est pas un paquet, ou est abîmé ou coupé. Reprenez-le là d’où il vient.
desk-error-pack-changed = { $name } a été changé depuis sa création. Ne vous y fiez pas ; reprenez-le.
desk-error-pack-too-large = { $name } est plus grand qu’un paquet ne peut l’être. Il n’a pas été ouvert.
desk-error-pack-too-new = { $name } a été fait par une version plus récente. Mettez d’abord { -app-name } à jour.
desk-error-pack-unwritable = Les fiches ne forment pas un paquet : deux d’entre elles ont le même id. { $name } n’a pas été écrit.
desk-error-import-zip = Le fichier zip est abîmé ou coupé. Rien n’a été importé.
desk-error-import-large = Les données font plus de { $limit } octets une fois décompressées. Rien n’a été importé.
desk-error-import-dense = Un fichier du zip, une fois décompressé, fait plus de { $limit } fois sa taille ; aucun répertoire ne fait cela. Rien n’a été importé.
desk-error-import-files = Les données ont plus de { $limit } fichiers. Rien n’a été importé.
desk-error-import-rows = Les données ont plus de { $limit } lignes. Rien n’a été importé.
desk-error-import-columns = Un tableau a plus de { $limit } colonnes. Rien n’a été importé.
desk-error-import-deep = Le JSON a plus de { $limit } niveaux, l’un dans l’autre. Rien n’a été importé.
desk-error-import-json = La ligne { $limit } d’un fichier JSON n’est pas du JSON. Rien n’a été importé.
desk-error-import-no-tables = Aucun tableau HSDS n’a été trouvé. Nommez un zip, un dossier de fichiers CSV ou un fichier JSON.
desk-error-import-options = Cette option est fausse : { $name }. Voir turnstone pack import --help.
desk-error-import-other = Les données ne peuvent pas être importées.
desk-error-content =
    { $count ->
        [one] Le contenu a { $count } faute. Aucun paquet n’a été écrit.
        [many] Le contenu a { $count } de fautes. Aucun paquet n’a été écrit.
       *[other] Le contenu a { $count } fautes. Aucun paquet n’a été écrit.
    }
desk-error-place = Aucune ville appelée { $name } n’est connue ici. Essayez une ville plus grande tout près, ou LATITUDE,LONGITUDE.
desk-error-place-similar = Aucune ville appelée { $name } n’est connue ici. Voulez-vous dire une de celles-ci : { $towns } ?
desk-error-country = { $name } n’est pas un pays que nous connaissons. Utilisez ses deux lettres, comme DE ou US.
desk-error-language = { $name } n’est pas une langue que nous connaissons. Utilisez son code, comme fa ou es.
desk-error-time = { $name } n’est pas une heure. Écrivez-la comme 2026-11-23T18:00:00+01:00.
desk-error-no-terminal = Il n’y a pas de terminal où demander la phrase secrète. Dans un script, utilisez --passphrase-file.
desk-error-not-answered = Une question a été posée et n’a pas eu de réponse. Rien de plus n’a été changé.
desk-error-not-text = Ce n’est pas du texte (UTF-8), ou c’est trop long pour une note. Rien n’a été changé.
desk-error-no-notes-folder = Ce système ne nomme pas de dossier pour vos données. Nommez-en un avec --data.
desk-error-notes-folder = Les notes ne peuvent pas être gardées dans { $name } : on ne peut pas le créer, le lire ou y écrire. Rien n’a été changé. Nommez un autre dossier avec --data, ou gardez les notes en mémoire, jusqu’à ce que vous sortiez, avec --in-memory.
desk-error-no-notebook = Il n’y a pas de carnet dans { $name }. Faites-en un avec : turnstone notes make. Ou nommez son dossier avec --data.
desk-error-note = Aucune note n’a ce numéro, ni ces mots dans son titre. Voir : turnstone notes list
desk-error-note-ambiguous = Plusieurs notes ont ces mots dans leur titre. Nommez-en une par son numéro : { $numbers }
desk-error-attachment = Aucun fichier de ce nom n’est joint à la note. Voir : turnstone notes show NOTE
desk-error-file-exists = { $name } existe déjà. Il est resté comme il était. Choisissez un autre nom.
desk-error-nothing-to-change = Vous n’avez pas dit ce qu’il faut changer. Voir : turnstone notes edit --help
desk-error-growth = Les carnets ne peuvent pas être agrandis d’autant. Voir : turnstone notes grow
desk-error-no-editor = Le système ne nomme pas d’éditeur. Donnez une valeur à VISUAL ou à EDITOR, ou changez la note avec des options.
desk-error-editor-failed = L’éditeur n’a pas pu démarrer, ou a échoué. La note est restée comme elle était.
desk-error-no-memory-folder = Ce système n’a pas de place pour un fichier en mémoire, donc le fichier de l’éditeur serait sur le disque. Ajoutez --on-disk si c’est ce que vous voulez, ou changez la note avec des options.
desk-error-in-memory = Ce qui est seulement en mémoire disparaît quand la commande finit. Utilisez --in-memory sans commande : turnstone notes --in-memory
