### What went wrong: what happened, what is safe, what to do.
### State: draft. Not read by anybody who speaks it natively.

## The core

error-internal = In der App ist etwas schiefgegangen. Nichts ging verloren. Schließen Sie sie und öffnen Sie sie wieder.
error-cancelled = Angehalten, wie Sie wollten. Was vorher da war, ist noch da.
error-closed = Die App wurde geschlossen. Nichts ging verloren. Öffnen Sie sie wieder.
error-storage-full = Es ist kein Platz mehr. Was vorher da war, ist noch da. Schaffen Sie Platz und versuchen Sie es noch einmal.
error-storage-read-only = In den Ordner kann nicht geschrieben werden. Nichts wurde geändert. Wählen Sie einen anderen Ordner.
error-storage-busy = Eine andere Kopie bereitet gerade das Verzeichnis vor. Versuchen Sie es in einer Minute noch einmal.
error-storage-damaged = Die Datei des Verzeichnisses ist beschädigt. Öffnen Sie es wieder: Dann wird sie neu gemacht aus dem, was mit der App kommt.
error-storage-unreachable = Das Gerät lässt uns nicht an die Datei des Verzeichnisses. Nichts wurde geändert. Versuchen Sie es noch einmal.
error-pack-unreadable = Dieses Paket ist beschädigt oder nicht, was es vorgibt zu sein. Nichts wurde geändert. Holen Sie es noch einmal dort, woher es kam.
error-record-not-found = Es gibt keinen Eintrag mit dieser Kennung. Suchen Sie ihn mit dem Namen.
error-place-not-found = Dieser Ort ist nicht in der App. Versuchen Sie eine größere Stadt in der Nähe.
error-country-not-known = Das ist kein Land, das wir kennen. Nehmen Sie seine zwei Buchstaben, wie DE oder US.
error-code-not-known = Es gibt keine Kategorie, Phase oder Gruppe von Menschen mit diesem Namen.
error-language-not-known = Das ist keine Sprache, die wir kennen. Nehmen Sie ihr Kürzel, wie fa oder es.
error-out-of-range = Eine Zeit oder Entfernung ist nicht möglich.

## The notebook

error-passphrase-wrong = Mit dieser Passphrase öffnet sich nichts. Nichts wurde geändert. Sehen Sie nach der Sprache der Tastatur und versuchen Sie es noch einmal.
error-passphrase-weak = Diese Passphrase ist zu leicht zu erraten. Nehmen Sie zehn Zeichen oder mehr, am besten fünf Wörter, die nichts miteinander zu tun haben.
error-passphrase-in-use = Diese Passphrase kann nicht benutzt werden. Nichts wurde geändert. Wählen Sie eine andere.
error-device-secret-unreadable = Dieses Gerät hat das Geheimnis verloren, das Passphrasen brauchen. Nichts wurde geändert. Der Wiederherstellungscode öffnet das Notizbuch noch.
error-notebook-full = Das Notizbuch ist voll. Was vorher da war, ist noch da. Löschen Sie etwas, oder machen Sie das Notizbuch größer.
error-notebook-busy = Ein Notizbuch ist schon offen. Nichts wurde geändert. Schließen Sie es zuerst.
error-notebook-unreadable = Die Datei des Notizbuchs ist beschädigt oder etwas anderes. Sie blieb, wie sie war. Wenn es eine versiegelte Kopie gibt, holen Sie die Notizen aus ihr zurück.
error-notebooks-all-taken = Es ist kein Platz für ein weiteres Notizbuch. Nichts wurde geändert.
error-note-not-found = Diese Notiz ist nicht mehr da.
error-note-not-editable = Diese Notiz stammt von einer späteren Version der App. Man kann sie lesen und löschen, nicht ändern.
error-note-damaged = Diese Notiz ist beschädigt und kann nicht gelesen werden. Die anderen sind nicht betroffen. Wenn es eine versiegelte Kopie gibt, holen Sie die Notizen aus ihr zurück.
error-length-differs = Die Datei hat sich geändert, während sie gelesen wurde. Nichts davon wurde behalten. Versuchen Sie es noch einmal.
error-copy-unreadable = Diese Datei ist keine versiegelte Kopie von uns, oder sie ist beschädigt. Mehr wurde nicht von ihr genommen.
error-public-key-not-known = Das ist kein öffentlicher Schlüssel, den wir kennen. Er beginnt mit age1.
error-not-enough-memory = Dieses Gerät hat dafür nicht genug freien Speicher. Nichts wurde geändert. Schließen Sie andere Apps und versuchen Sie es noch einmal.
