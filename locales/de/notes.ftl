### What the app shows around notes.
### State: draft. Not read by anybody who speaks it natively.

## Notes: the button, and the closed notebook

notes-notes = Notizen
notes-notes-note = Mit einer Passphrase versiegelt. Die Notizen bleiben auf diesem Telefon.
notes-passphrase = Passphrase
notes-show-passphrase = Zeigen, was ich schreibe
notes-unlock = Öffnen
notes-unlocking = Einen Moment …
notes-unlock-note = Eine falsche Passphrase zerstört nichts. Ein Wiederherstellungscode kommt in dasselbe Feld.
notes-make = Ein Notizbuch anlegen

## Setting up, step by step

notes-setup-heading = Bevor Sie anfangen
notes-setup-sealed = Ein Notizbuch ist mit einer Passphrase versiegelt. Ohne sie kann niemand ein Wort, einen Titel oder ein Datum lesen. Auch wir nicht.
notes-setup-hidden = Jedes Telefon mit dieser App hat die gleiche Datei für Notizbücher, ob genutzt oder nicht. An einer einzelnen Kopie davon kann niemand sehen, ob es Notizen gibt.
notes-setup-forgotten = Wenn Sie die Passphrase vergessen und keinen Wiederherstellungscode haben, sind die Notizen verloren.
notes-setup-forced = Das Notizbuch kann Ihnen nicht helfen, wenn jemand Sie zwingt, die Passphrase einzugeben, oder wenn ein Programm das Telefon überwacht.
notes-passphrase-heading = Wählen Sie eine Passphrase
notes-passphrase-note = Fünf Wörter, die der Zufall zieht, sind leicht zu merken und nicht zu erraten. Eine eigene ist gut, wenn sie lang ist und niemand darauf käme, der Sie kennt: zehn Zeichen oder mehr.
notes-drawn = Gerade für Sie gezogen
notes-use-drawn = Diese Wörter nehmen
notes-draw-again = Andere ziehen
notes-own-passphrase = Ihre Passphrase
notes-passphrase-again = Noch einmal dieselbe
notes-passphrases-differ = Die beiden sind nicht gleich. Nichts wurde geändert.
notes-recovery-heading = Ein Wiederherstellungscode
notes-recovery-note = Er öffnet die Notizen, wenn die Passphrase vergessen ist oder wenn dieses Telefon seinen eigenen Teil des Schlüssels verloren hat. Er wird nur einmal gezeigt. Schreiben Sie ihn auf Papier und halten Sie das Papier vom Telefon fern, oder geben Sie es jemandem, dem Sie vertrauen.
notes-recovery-warning = Wer dieses Papier und eine Kopie des Speichers dieses Telefons hat, kann Ihre Notizen öffnen.
notes-recovery-make = Mir einen Code zeigen
notes-recovery-written = Ich habe ihn aufgeschrieben
notes-second-heading = Ein zweites Notizbuch
notes-second-note = Sie können ein weiteres Notizbuch mit einer eigenen Passphrase haben. Niemand kann sehen, wie viele es gibt. Wenn jemand Sie zwingt, eines zu öffnen, können Sie das harmlose öffnen.
notes-second-warning = Man glaubt Ihnen vielleicht nicht und fragt weiter.
notes-second-make = Ein zweites Notizbuch anlegen
notes-second-passphrase = Passphrase des neuen Notizbuchs
notes-keep-heading = Notizbücher, die bleiben sollen
notes-keep-warning = Schreiben Sie die Passphrase jedes anderen Notizbuchs, das bleiben soll. Eines, das hier nicht genannt wird, kann zerstört werden: Niemand kann wissen, dass es da ist, auch wir nicht.
notes-keep-passphrase = Passphrase eines Notizbuchs, das bleiben soll
notes-keep-another = Noch eines
notes-made = Das Notizbuch ist angelegt.
notes-erasing-heading = Eine Passphrase, die vernichtet
notes-erasing-note = Wo man Notizen öffnet, öffnet sie dieses Notizbuch und zerstört jedes andere für immer, in einem Moment. An jeder anderen Stelle tut sie nichts.
notes-erasing-limits = Gegen eine Kopie, die vorher gemacht wurde, tut sie nichts. Löschen kann bestraft werden. Der Speicher kann Reste behalten. Man fragt vielleicht weiter.
notes-erasing-set = Diese Passphrase festlegen
notes-erasing-clear = Wegnehmen
notes-erasing-is-set = Sie ist festgelegt. Ab jetzt vernichtet sie.
notes-erasing-is-clear = Sie öffnet nichts mehr.

## The open notebook

notes-search = In Ihren Notizen suchen
notes-new-note = Neue Notiz
notes-new-checklist = Neue Liste zum Abhaken
notes-all-notes = Alle
notes-lock = Schließen
notes-lock-label = Das Notizbuch schließen. Nichts davon bleibt auf dem Bildschirm oder im Arbeitsspeicher.
notes-settings = Dieses Notizbuch

## One note

notes-title = Titel
notes-body = Was geschehen ist
notes-happened = Wann es geschehen ist
notes-happened-hint = So genau Sie es wissen: Sommer 2019
notes-tags = Wörter, um sie zu finden, mit Kommas dazwischen
notes-pin = An den Anfang stellen
notes-entry = Zu tun
notes-add-entry = Eine Zeile hinzufügen
notes-attach = Eine Datei anhängen
notes-attach-note = Die Datei bleibt auch dort, wo sie jetzt ist, außerhalb des Notizbuchs. Wenn niemand sie finden darf, löschen Sie sie dort.
notes-attaching = Die Datei wird versiegelt …
notes-attached = Angehängt
notes-show-attachment = Zeigen
notes-no-viewer = Diese Art von Datei kann hier nicht gezeigt werden. Eine versiegelte Kopie bringt sie heraus.
notes-detach = Entfernen
notes-save = Speichern
notes-saved = Gespeichert
notes-not-saved = Noch nicht gespeichert
notes-not-editable = Eine spätere Version der App hat das geschrieben. Sie können es löschen, nicht ändern.
notes-delete = Löschen
notes-delete-question = Diese Notiz löschen, mit allem, was daran hängt? Die Notiz wird überschrieben und kann nicht zurückgeholt werden.
notes-keep = Behalten

## What can be done with the notebook

notes-change-heading = Eine andere Passphrase
notes-change = Ändern
notes-changed = Geändert. Die alte öffnet nichts mehr.
notes-recovered-note = Der Wiederherstellungscode hat dieses Notizbuch geöffnet. Wählen Sie jetzt eine neue Passphrase.
notes-grow-heading = Mehr Platz
notes-grow-note = Jedes Notizbuch bekommt mehr Platz, auch ein geschlossenes. Die Datei auf dem Telefon wächst um viermal so viel und wird nie wieder kleiner.
notes-growing = Platz wird geschaffen …
notes-copy-heading = Eine versiegelte Kopie
notes-copy-note = Eine einzige Datei mit allen Ihren Notizen, versiegelt. Andere können sie mit den Programmen age und tar öffnen. Sie ist so sicher wie ihre Passphrase, solange es die Datei irgendwo gibt.
notes-copy-passphrase = Passphrase der Kopie
notes-copy-key = Oder der öffentliche Schlüssel einer Anwältin oder eines Anwalts: age1…
notes-copy = Die Kopie machen
notes-copying = Die Kopie wird versiegelt …
notes-copied = Die Kopie ist gemacht.
notes-restore-heading = Notizen zurückholen
notes-restore-note = Liest eine versiegelte Kopie. Was schon hier ist und genauso neu oder neuer ist, bleibt, wie es ist.
notes-restore = Die Datei wählen
notes-restored = Die Notizen der Kopie sind hier.
notes-erase-heading = Dieses Notizbuch vernichten
notes-erase-note = Es wird für immer zerstört. Andere Notizbücher bleiben. Eine Kopie, die vorher gemacht wurde, bleibt unberührt. Löschen kann bestraft werden, und der Speicher kann Reste behalten.
notes-erase = Vernichten
notes-erase-question = Dieses Notizbuch für immer vernichten? Niemand kann es zurückholen.
notes-erased = Es ist weg.

## The lock of the app

notes-lock-heading = Eine Sperre für die App
notes-lock-note = Zuerst kommt ein Sprachführer für Reisende: beim Start, wenn der Bildschirm ausgeht und wenn Sie das Telefon eine Weile nicht berührt haben. Eine Geste darauf lässt Sie hinein.
notes-lock-limits = Sie verbirgt die App vor einem kurzen Blick. Wer die Geste kennt, kommt hinein. Notizen haben ihre eigene Passphrase.
notes-lock-none = Keine Sperre
notes-lock-hold = Auf den Titel des Sprachführers drücken und halten
notes-lock-taps = Fünfmal auf den Titel des Sprachführers tippen
notes-lock-after-1 = Nach einer Minute
notes-lock-after-5 = Nach fünf Minuten
notes-lock-after-15 = Nach 15 Minuten

## Places that were saved

notes-save-place = Das merken
notes-forget-place = Das nicht mehr merken
notes-saved-heading = Gemerkt
notes-saved-empty = Noch ist nichts gemerkt.
notes-saved-in-notebook = In Ihrem Notizbuch gemerkt.
notes-saved-until-exit = Bleibt, bis Sie die App verlassen, dann ist es weg: Nichts davon wird auf dieses Telefon geschrieben. Ein offenes Notizbuch behält es auf Dauer.

## What the notebook remembers

notes-choices-heading = Was Sie gewählt haben
notes-choices-note = Ihr Land, wohin Sie als Nächstes gehen und Ihre zweite Sprache können versiegelt in diesem Notizbuch liegen. Dann liegen sie nicht unversiegelt auf dem Telefon.
notes-choices-keep = In diesem Notizbuch merken

## About

notes-about-button = Was diese App schützt, und was sie nicht schützen kann

## Made of a notebook’s content

notes-empty = Hier ist noch nichts.
notes-none-found = Keine Notiz hat diese Wörter.
notes-untitled = Ohne Titel
notes-edited = Geändert am { $date }
notes-times = Geschrieben am { $written }, geändert am { $edited }
notes-pinned = Steht am Anfang
notes-attachments = { $count ->
    [one] { $count } Datei
   *[other] { $count } Dateien
}
notes-damaged = { $count ->
    [one] { $count } Notiz kann nicht gelesen werden. Die anderen sind nicht betroffen.
   *[other] { $count } Notizen können nicht gelesen werden. Die anderen sind nicht betroffen.
}
notes-little-room = In diesem Notizbuch ist nur noch wenig Platz. Es kann größer gemacht werden.
notes-room = Noch { $left } von { $whole } frei
size-kilobytes = { $size } KB
size-megabytes = { $size } MB

## What the app protects, and what it can’t

about-heading = Was diese App schützt, und was sie nicht schützen kann
about-who = An wen wir denken
about-who-1 = An jemanden, der Ihr Telefon nimmt: jemand aus der Familie, jemand, der Sie über eine Grenze bringt, jemand in Uniform an einer Grenze. Diese Person sieht es durch, verlangt Passphrasen oder kopiert einmal seinen Speicher.
about-promise = Was wir versprechen und prüfen
about-promise-1 = Etwas nachzuschlagen hinterlässt nichts: keinen Verlauf, keine Datei, die sich ändert.
about-promise-2 = Ohne die Passphrase kann nichts aus Ihren Notizen gelesen werden: kein Titel, keine Nummer, kein Datum.
about-promise-3 = Niemand, der den Speicher einmal kopiert, kann wissen, wie viele Notizbücher es gibt oder ob es überhaupt welche gibt. Jedes Telefon mit dieser App hat die Datei.
about-promise-4 = Auf einem Telefon kann eine Kopie dieser Datei allein nicht durch Raten geöffnet werden: Ein Teil des Schlüssels verlässt das Telefon nie.
about-promise-5 = Was Sie löschen, wird überschrieben.
about-promise-6 = Ein Absturz, ein leerer Akku oder voller Speicher kostet höchstens die Änderung, die gerade gemacht wurde.
about-promise-7 = Beim Verlassen wird zuerst der Bildschirm leer, dann der Arbeitsspeicher. Das zerstört keine Notizen. Falsche Passphrasen zerstören nichts.
about-seen = Was eine einzelne Kopie des Speichers zeigt
about-seen-1 = Dass die App installiert ist und ihre Datei hat, wie groß diese ist, wann zuletzt jemand versucht hat, Notizen zu öffnen, und welche Teile der Datei zuletzt geschrieben wurden.
about-limits = Was wir nicht können
about-limits-1 = Wer den Speicher zweimal kopiert, kann sehen, in welchem Teil sich dazwischen etwas geändert hat.
about-limits-2 = Wenn man Sie zwingt, jede Passphrase zu nennen, glaubt man vielleicht nicht, dass es keine weiteren gibt.
about-limits-3 = Vernichten tut nichts gegen eine Kopie, die zusammen mit dem eigenen Schlüsselteil des Telefons gemacht wurde. Es kann bestraft werden, und der Speicher kann Reste behalten.
about-limits-4 = Wir können nicht gegen ein Programm helfen, das das Telefon überwacht, und nicht gegen jemanden, der es in der Gewalt hat.
about-limits-5 = Wer in den Speicher schreiben kann, kann eine alte Kopie zurücklegen.
about-limits-6 = Andere behalten, was sie wissen: der App-Store, was geladen wurde; das Telefon, welche Anrufe es gab; die andere Seite, Ihre Nachrichten; eine Tastatur, was sie gelernt hat.
about-limits-7 = Wer Ihren Wiederherstellungscode findet und die Datei hat, kann Ihre Notizen öffnen.
about-limits-8 = Eine versiegelte Kopie ist so sicher wie ihre Passphrase, solange es die Datei irgendwo gibt.
about-clear = Was auf diesem Telefon unversiegelt liegt
about-clear-1 = Ihre Sprache, ob es eine Sperre gibt und welche Geste sie öffnet.
about-clear-2 = Ihr Land nur, wenn Sie das angekreuzt haben. Die zweite Sprache und wohin Sie als Nächstes gehen, nur in einem Notizbuch.
about-review = Wer es geprüft hat
about-review-1 = Niemand außerhalb des Projekts hat bisher geprüft, wie versiegelt wird. Das Format ist veröffentlicht, damit alle es prüfen können.

## More room

notes-growth = { $size } mehr für jedes Notizbuch; die Datei wächst um { $file }
