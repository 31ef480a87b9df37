### What the app shows around notes.
### State: draft. Not read by anybody who speaks it natively.

## Notes: the button, and the closed notebook

notes-notes = Notes
notes-notes-note = Scellées avec une phrase secrète. Elles restent sur ce téléphone.
notes-passphrase = Phrase secrète
notes-show-passphrase = Montrer ce que je tape
notes-unlock = Ouvrir
notes-unlocking = Un instant…
notes-unlock-note = Une phrase secrète fausse ne détruit rien. Un code de récupération se tape au même endroit.
notes-make = Faire un carnet

## Setting up, step by step

notes-setup-heading = Avant de commencer
notes-setup-sealed = Un carnet est scellé avec une phrase secrète. Sans elle, personne ne peut lire un mot, un titre ou une date. Nous non plus.
notes-setup-hidden = Chaque téléphone avec cette application a le même fichier pour les carnets, utilisé ou non. Avec une seule copie de ce fichier, personne ne peut voir s’il y a des notes.
notes-setup-forgotten = Si vous oubliez la phrase secrète et n’avez pas de code de récupération, les notes sont perdues.
notes-setup-forced = Le carnet ne peut pas vous aider si quelqu’un vous force à taper la phrase secrète, ou si un programme surveille le téléphone.
notes-passphrase-heading = Choisissez une phrase secrète
notes-passphrase-note = Cinq mots tirés au hasard sont faciles à retenir et ne peuvent pas être devinés. La vôtre est bonne si elle est longue et si personne qui vous connaît n’y penserait : dix caractères ou plus.
notes-drawn = Tirés au hasard pour vous à l’instant
notes-use-drawn = Utiliser ces mots
notes-draw-again = En tirer d’autres
notes-own-passphrase = Votre phrase secrète
notes-passphrase-again = La même encore une fois
notes-passphrases-differ = Les deux ne sont pas les mêmes. Rien n’a été changé.
notes-recovery-heading = Un code de récupération
notes-recovery-note = Il ouvre les notes quand la phrase secrète est oubliée, ou quand ce téléphone a perdu sa propre partie de la clé. Il n’est montré qu’une fois. Écrivez-le sur papier et gardez le papier loin du téléphone, ou donnez-le à une personne de confiance.
notes-recovery-warning = Toute personne qui a ce papier et une copie du stockage du téléphone peut ouvrir vos notes.
notes-recovery-make = Me montrer un code
notes-recovery-written = Je l’ai noté
notes-second-heading = Un deuxième carnet
notes-second-note = Vous pouvez avoir un autre carnet avec sa propre phrase secrète. Personne ne peut voir combien il y en a. Si quelqu’un vous force à en ouvrir un, vous pouvez ouvrir celui qui est anodin.
notes-second-warning = On peut ne pas vous croire, et continuer à demander.
notes-second-make = Faire un deuxième carnet
notes-second-passphrase = Phrase secrète du nouveau carnet
notes-keep-heading = Carnets à garder
notes-keep-warning = Tapez la phrase secrète de chaque autre carnet qui doit rester. Un carnet qui n’est pas nommé ici peut être détruit : personne ne peut savoir qu’il est là, et nous non plus.
notes-keep-passphrase = Phrase secrète d’un carnet à garder
notes-keep-another = Un de plus
notes-made = Le carnet est fait.
notes-erasing-heading = Une phrase secrète qui efface
notes-erasing-note = Tapée là où l’on ouvre les notes, elle ouvre ce carnet et détruit tous les autres pour toujours, en un instant. Tapée ailleurs, elle ne fait rien.
notes-erasing-limits = Elle ne fait rien à une copie faite avant. Effacer peut être puni. Le stockage peut garder des restes. On peut continuer à demander.
notes-erasing-set = Mettre en place cette phrase secrète
notes-erasing-clear = L’enlever
notes-erasing-is-set = Elle est en place. À partir de maintenant, elle efface.
notes-erasing-is-clear = Elle n’ouvre plus rien.

## The open notebook

notes-search = Chercher dans vos notes
notes-new-note = Nouvelle note
notes-new-checklist = Nouvelle liste à cocher
notes-all-notes = Toutes
notes-lock = Fermer
notes-lock-label = Fermer le carnet. Rien n’en reste sur l’écran ni en mémoire.
notes-settings = Ce carnet

## One note

notes-title = Titre
notes-body = Ce qui s’est passé
notes-happened = Quand cela s’est passé
notes-happened-hint = Aussi bien que vous le savez : été 2019
notes-tags = Des mots pour la retrouver, séparés par des virgules
notes-pin = La garder en premier
notes-entry = À faire
notes-add-entry = Ajouter une ligne
notes-attach = Joindre un fichier
notes-attach-note = Le fichier reste aussi là où il est maintenant, hors du carnet. Si personne ne doit le trouver, supprimez-le à cet endroit.
notes-attaching = Le fichier est en train d’être scellé…
notes-attached = Fichiers joints
notes-show-attachment = Montrer
notes-no-viewer = Ce type de fichier ne peut pas être montré ici. Une copie scellée permet de le sortir.
notes-detach = Enlever
notes-save = Enregistrer
notes-saved = Enregistrée
notes-not-saved = Pas encore enregistrée
notes-not-editable = Une version plus récente de l’application a écrit cela. Vous pouvez le supprimer, pas le changer.
notes-delete = Supprimer
notes-delete-question = Supprimer cette note et ce qui y est joint ? Elle est écrasée par d’autres données et ne peut pas être récupérée.
notes-keep = La garder

## What can be done with the notebook

notes-change-heading = Une autre phrase secrète
notes-change = La changer
notes-changed = Changée. L’ancienne n’ouvre plus rien.
notes-recovered-note = Le code de récupération a ouvert ce carnet. Choisissez maintenant une nouvelle phrase secrète.
notes-grow-heading = Plus de place
notes-grow-note = Chaque carnet reçoit plus de place, même un carnet fermé. Le fichier sur le téléphone grandit de quatre fois autant et ne redevient jamais plus petit.
notes-growing = Agrandissement en cours…
notes-copy-heading = Une copie scellée
notes-copy-note = Un seul fichier avec toutes vos notes, scellé. D’autres peuvent l’ouvrir avec les programmes age et tar. Il est aussi sûr que sa phrase secrète, tant que le fichier existe quelque part.
notes-copy-passphrase = Phrase secrète de la copie
notes-copy-key = Ou la clé publique d’un avocat : age1…
notes-copy = Faire la copie
notes-copying = La copie est en train d’être scellée…
notes-copied = La copie est faite.
notes-restore-heading = Récupérer des notes
notes-restore-note = Lit une copie scellée. Ce qui est déjà là et aussi récent, ou plus récent, reste comme il est.
notes-restore = Choisir le fichier
notes-restored = Les notes de la copie sont là.
notes-erase-heading = Effacer ce carnet
notes-erase-note = Il est détruit pour toujours. Les autres carnets restent. Une copie faite avant n’est pas touchée. Effacer peut être puni, et le stockage peut garder des restes.
notes-erase = L’effacer
notes-erase-question = Effacer ce carnet pour toujours ? Personne ne peut le récupérer.
notes-erased = Il n’existe plus.

## The lock of the app

notes-lock-heading = Un verrou pour l’application
notes-lock-note = Un guide de conversation pour voyageurs vient d’abord : au démarrage, quand l’écran s’éteint, et quand vous n’avez pas touché le téléphone depuis un moment. Un geste dessus vous laisse entrer.
notes-lock-limits = Il cache l’application à un coup d’œil. Toute personne qui connaît le geste entre. Les notes ont leur propre phrase secrète.
notes-lock-none = Pas de verrou
notes-lock-hold = Appuyer sur le titre du guide de conversation et rester dessus
notes-lock-taps = Toucher cinq fois le titre du guide de conversation
notes-lock-after-1 = Après une minute
notes-lock-after-5 = Après cinq minutes
notes-lock-after-15 = Après 15 minutes

## Places that were saved

notes-save-place = Enregistrer ceci
notes-forget-place = Ne plus enregistrer ceci
notes-saved-heading = Enregistré
notes-saved-empty = Rien n’est encore enregistré.
notes-saved-in-notebook = Enregistré dans votre carnet.
notes-saved-until-exit = Gardé jusqu’à ce que vous sortiez, puis disparu : rien n’en est écrit sur ce téléphone. Un carnet ouvert le garde durablement.

## What the notebook remembers

notes-choices-heading = Ce que vous avez choisi
notes-choices-note = Votre pays, où vous allez ensuite et votre deuxième langue peuvent être dans ce carnet, scellés. Alors rien de cela n’est sur le téléphone sans être scellé.
notes-choices-keep = Les garder dans ce carnet

## About

notes-about-button = Ce que cette application protège, et ce qu’elle ne peut pas protéger

## Made of a notebook’s content

notes-empty = Il n’y a encore rien ici.
notes-none-found = Aucune note n’a ces mots.
notes-untitled = Sans titre
notes-edited = Changée le { $date }
notes-times = Écrite le { $written }, changée le { $edited }
notes-pinned = En premier
notes-attachments = { $count ->
    [one] { $count } fichier
    [many] { $count } de fichiers
   *[other] { $count } fichiers
}
notes-damaged = { $count ->
    [one] { $count } note ne peut pas être lue. Les autres ne sont pas touchées.
    [many] { $count } de notes ne peuvent pas être lues. Les autres ne sont pas touchées.
   *[other] { $count } notes ne peuvent pas être lues. Les autres ne sont pas touchées.
}
notes-little-room = Il reste peu de place dans ce carnet. On peut l’agrandir.
notes-room = Il reste { $left } sur { $whole }
size-kilobytes = { $size } Ko
size-megabytes = { $size } Mo

## What the app protects, and what it can’t

about-heading = Ce que cette application protège, et ce qu’elle ne peut pas protéger
about-who = À qui nous pensons
about-who-1 = À quelqu’un qui prend votre téléphone : un proche, quelqu’un qui vous fait passer une frontière, un agent à la frontière. Cette personne fouille dedans, demande des phrases secrètes, ou copie son stockage une fois.
about-promise = Ce que nous promettons, et testons
about-promise-1 = Chercher quelque chose ne laisse rien : ni historique, ni fichier qui change.
about-promise-2 = Sans la phrase secrète, rien de vos notes ne peut être lu : ni un titre, ni un numéro, ni une date.
about-promise-3 = Personne qui copie le stockage une fois ne peut savoir combien il y a de carnets, ni s’il y en a. Chaque téléphone avec cette application a ce fichier.
about-promise-4 = Sur un téléphone, une copie de ce fichier seul ne peut pas être ouverte en devinant : une partie de la clé ne quitte jamais le téléphone.
about-promise-5 = Ce que vous supprimez est écrasé par d’autres données.
about-promise-6 = Une panne, une batterie vide ou un stockage plein coûtent tout au plus le changement qui était en cours.
about-promise-7 = La sortie vide d’abord l’écran, puis la mémoire. Elle ne détruit pas de notes. Les phrases secrètes fausses ne détruisent rien.
about-seen = Ce que montre une seule copie du stockage
about-seen-1 = Que l’application est installée et a son fichier, quelle taille il a, quand quelqu’un a essayé d’ouvrir des notes pour la dernière fois, et quelles parties du fichier ont été écrites en dernier.
about-limits = Ce que nous ne pouvons pas faire
about-limits-1 = Toute personne qui copie le stockage deux fois peut voir dans quelle partie quelque chose a changé entre les deux.
about-limits-2 = Si on vous force à donner toutes les phrases secrètes, on peut ne pas croire qu’il n’y en a pas d’autres.
about-limits-3 = Effacer ne fait rien à une copie prise avec la partie de la clé qui appartient au téléphone. Cela peut être puni, et le stockage peut garder des restes.
about-limits-4 = Nous ne pouvons pas aider contre un programme qui surveille le téléphone, ni contre quelqu’un qui le contrôle.
about-limits-5 = Quelqu’un qui peut écrire dans le stockage peut y remettre une ancienne copie.
about-limits-6 = D’autres gardent ce qu’ils savent : le magasin d’applications, ce qui a été téléchargé ; le téléphone, ses appels ; l’autre personne, vos messages ; un clavier, ce qu’il a appris.
about-limits-7 = Toute personne qui trouve votre code de récupération et a le fichier peut ouvrir vos notes.
about-limits-8 = Une copie scellée est aussi sûre que sa phrase secrète, tant que le fichier existe quelque part.
about-clear = Ce qui n’est pas scellé sur ce téléphone
about-clear-1 = Votre langue, s’il y a un verrou et quel geste l’ouvre.
about-clear-2 = Votre pays seulement si vous avez coché cela. La deuxième langue et où vous allez ensuite seulement dans un carnet.
about-review = Qui l’a vérifié
about-review-1 = Personne hors du projet n’a encore examiné comment les notes sont scellées. Le format est publié, pour que tout le monde puisse le faire.

## More room

notes-growth = { $size } de plus pour chaque carnet ; le fichier grandit de { $file }
