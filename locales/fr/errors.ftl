### What went wrong: what happened, what is safe, what to do.
### State: draft. Not read by anybody who speaks it natively.

## The core

error-internal = Quelque chose a mal marché dans l’application. Rien n’a été perdu. Fermez-la et ouvrez-la de nouveau.
error-cancelled = Arrêté, comme vous l’avez demandé. Ce qui était là avant est toujours là.
error-closed = L’application a été fermée. Rien n’a été perdu. Ouvrez-la de nouveau.
error-storage-full = Il n’y a plus de place. Ce qui était là avant est toujours là. Libérez de la place et réessayez.
error-storage-read-only = On ne peut pas écrire dans ce dossier. Rien n’a été changé. Choisissez un autre dossier.
error-storage-busy = Une autre copie prépare le répertoire en ce moment. Réessayez dans une minute.
error-storage-damaged = Le fichier du répertoire est abîmé. Ouvrez-le de nouveau : il est alors refait avec ce qui est fourni avec l’application.
error-storage-unreachable = L’appareil ne nous laisse pas accéder au fichier du répertoire. Rien n’a été changé. Réessayez.
error-pack-unreadable = Ce paquet est abîmé, ou n’est pas ce qu’il dit être. Rien n’a été changé. Reprenez-le là d’où il vient.
error-record-not-found = Il n’y a pas de fiche avec cet identifiant. Cherchez-la par son nom.
error-place-not-found = Ce lieu n’est pas dans l’application. Essayez une ville plus grande tout près.
error-country-not-known = Ce n’est pas un pays que nous connaissons. Utilisez ses deux lettres, comme DE ou US.
error-code-not-known = Il n’y a pas de catégorie, de moment ni de groupe de personnes de ce nom.
error-language-not-known = Ce n’est pas une langue que nous connaissons. Utilisez son code, comme fa ou es.
error-out-of-range = Une heure ou une distance n’est pas possible.

## The notebook

error-passphrase-wrong = Rien ne s’ouvre avec cette phrase secrète. Rien n’a été changé. Regardez la langue du clavier et réessayez.
error-passphrase-weak = Cette phrase secrète est trop facile à deviner. Utilisez dix caractères ou plus, le mieux est cinq mots qui n’ont rien à voir entre eux.
error-passphrase-in-use = Cette phrase secrète ne peut pas être utilisée. Rien n’a été changé. Choisissez-en une autre.
error-device-secret-unreadable = Cet appareil a perdu le secret dont les phrases secrètes ont besoin. Rien n’a été changé. Le code de récupération ouvre toujours le carnet.
error-notebook-full = Le carnet est plein. Ce qui était là avant est toujours là. Supprimez quelque chose, ou agrandissez le carnet.
error-notebook-busy = Un carnet est déjà ouvert. Rien n’a été changé. Fermez-le d’abord.
error-notebook-unreadable = Le fichier du carnet est abîmé, ou c’est autre chose. Il est resté comme il était. S’il y a une copie scellée, récupérez vos notes de cette copie.
error-notebooks-all-taken = Il n’y a pas de place pour un autre carnet. Rien n’a été changé.
error-note-not-found = Cette note n’est plus là.
error-note-not-editable = Cette note a été faite par une version plus récente de l’application. On peut la lire et la supprimer, pas la changer.
error-note-damaged = Cette note est abîmée et ne peut pas être lue. Les autres ne sont pas touchées. S’il y a une copie scellée, récupérez vos notes de cette copie.
error-length-differs = Le fichier a changé pendant la lecture. Rien n’en a été gardé. Réessayez.
error-copy-unreadable = Ce fichier n’est pas une de nos copies scellées, ou il est abîmé. Rien de plus n’en a été pris.
error-public-key-not-known = Ce n’est pas une clé publique que nous connaissons. Elle commence par age1.
error-not-enough-memory = Cet appareil n’a pas assez de mémoire libre pour cela. Rien n’a été changé. Fermez d’autres applications et réessayez.
