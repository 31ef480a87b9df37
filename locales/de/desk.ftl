### What the desk’s command line shows.
### State: draft. Not read by anybody who speaks it natively.

## Labels beside a result. Short: they stand in a column of eleven characters.

label-phone = Telefon
label-web = Webseite
label-email = E-Mail
label-open = Zeiten
label-distance = Entfernung
label-town = Ort
label-about = Kurzinfo
label-why = Warum hier
label-not-known = Unbekannt
label-trust = Vertrauen
label-id = Kennung
label-guide = Im Ratgeber
label-understood = Verstanden
label-categories = Kategorien
label-sources = Quellen
no-number = Hier ist keine Nummer eingetragen.
more-numbers =
    { $count ->
        [one] Und { $count } weitere Nummer: turnstone show ID
       *[other] Und { $count } weitere Nummern: turnstone show ID
    }
elsewhere-more = Auch andere Länder haben Ergebnisse. Lassen Sie --country weg, um sie zu sehen.
heading-services = Was es bietet

## Long work

progress-index = Verzeichnis wird vorbereitet
progress-import = Import läuft

## Packs

pack-written = Geschrieben: { $name }; Einträge: { $records }; Bytes: { $bytes }.
inspect-size = { $packed } Bytes, entpackt { $decoded }
inspect-languages = Sprachen: { $languages }

## The report of an import

report-table = Tabelle
report-rows = Zeilen
report-kept = behalten
report-mended = berichtigt
report-dropped = weggelassen
report-total = Summe
report-outcome = Ergebnis
report-reason = Grund
report-count = Anzahl
report-lines = Zeilennummern
report-ignored-files = Dateien, die keine Tabelle von HSDS sind: { $files }
report-missing-files = Dateien, die die Daten nennen, die aber fehlen: { $files }

## Checking the content

check-summary =
    { $findings ->
        [0] Dateien: { $files }. Alles in Ordnung.
        [one] Dateien: { $files }. { $findings } Befund.
       *[other] Dateien: { $files }. { $findings } Befunde.
    }
finding-unreadable = Das kann nicht gelesen werden
finding-need-words = Ein Fehler in den Bedarfswörtern
finding-edition = Es muss genau eine edition.toml geben
finding-unknown-file = Der Name der Datei ist kein Länderkürzel
finding-unknown-category = Diese Kategorie gibt es nicht
finding-unknown-audience = Diese Gruppe von Menschen gibt es nicht
finding-no-source = Hier fehlt eine Quelle
finding-phone-without-source = Eine Nummer braucht eine Quelle
finding-phone-of-closed = Was geschlossen ist, hat keine Nummer
finding-phone-of-low-confidence = Eine einzige Quelle, die nicht die eigene Seite ist, reicht nicht für eine Nummer
finding-invalid-number = Weder eine internationale Nummer noch eine Kurznummer
finding-invalid-short-number = Eine Kurznummer hat keine Vorwahl und wenige Ziffern
finding-number-not-as-printed = Was gewählt wird, ist nicht das, was veröffentlicht ist
finding-two-numbers = Entweder eine Nummer oder eine Kurznummer, nicht beides
finding-invalid-date = Ein Datum ist YYYY, YYYY-MM oder YYYY-MM-DD
finding-invalid-hours = Diese Öffnungszeiten sind nicht zu verstehen
finding-no-time-zone = Öffnungszeiten brauchen eine Zeitzone
finding-invalid-time-zone = Diese Zeitzone gibt es nicht
finding-invalid-language = Kein Sprachkürzel, oder nicht in seiner kanonischen Form
finding-invalid-country = Kein Länderkürzel, oder nicht das der Datei
finding-invalid-address = Weder eine Webadresse noch eine E-Mail-Adresse
finding-invalid-key = Ein Schlüssel besteht aus Kleinbuchstaben mit Bindestrichen
finding-duplicate-key = Dieser Schlüssel kommt zweimal vor
finding-duplicate-name = Dieser Name kommt zweimal vor
finding-empty-text = Dieser Text sagt nichts
finding-invalid-ages = Das kleinste Alter liegt über dem größten
finding-contradiction = Das widerspricht sich
finding-guide-head = Der Kopf dieses Ratgebers ist nicht so, wie docs/guides.md ihn verlangt
finding-guide-markup = So etwas gibt es in Ratgebern nicht: In docs/guides.md steht, was es gibt
finding-guide-braces = Jeder Block endet mit seinem Namen und dem, worauf er beruht, in geschweiften Klammern
finding-guide-duplicate = Zwei Blöcke dieses Ratgebers haben denselben Namen
finding-guide-source = Niemand hat diese Quelle gelesen: Sie steht nicht in content/guides/sources.tsv
finding-guide-link = Dieser Link führt nirgendwohin
finding-guide-number = Nummern zum Anrufen stehen im Verzeichnis, dort haben sie eine Quelle
finding-guide-translation = Das ist nicht wie im englischen Ratgeber
finding-glossary = Dieser Begriff hat keine Bedeutung, oder eine Quelle, die niemand gelesen hat

## Guides on a computer

guide-list-hint = Einen lesen: turnstone guide show NAME
guide-unknown = Kein Ratgeber hat diesen Namen. Siehe: turnstone guide list
term-unknown = Dieses Wort ist nicht im Glossar. Siehe: turnstone guide terms

## The tools for translators

locale-language = Sprache
locale-messages = Texte
locale-needs = Bedarfswörter
locale-guides = Ratgeber
locale-terms = Begriffe
locale-outdated = Veraltet
locale-state = Stand
locale-state-draft = Entwurf
locale-state-reviewed = gegengelesen
locale-state-not-shown = nicht gezeigt
locale-new-made = Angelegt: { $folder }. Übersetzen Sie zuerst app.ftl, dann starten Sie: turnstone locale check
locale-exported = Geschrieben: { $name }; Texte: { $rows }.
locale-imported = Geänderte Texte: { $changed }. Texte, die blieben, wie sie waren: { $same }.
locale-left = Diese Zeilen blieben, wie sie waren: Der englische Text ist jetzt ein anderer, oder nichts hat diesen Namen. Exportieren Sie die Tabelle noch einmal und kopieren Sie Ihre Texte hinein.
locale-facts-not-compared = { $language }: Zahlen wurden mit dem Englischen verglichen. Die Wörter dafür, wie lange etwas dauert und was man nicht tun darf, kennt diese Prüfung noch nicht: Vergleichen Sie das selbst.
locale-stamped = Blöcke, die jetzt mit ihrem englischen Ausgangstext gekennzeichnet sind: { $count }.
finding-locale-syntax = Das ist kein Fluent: Sehen Sie sich auch die Zeile davor an
finding-locale-state = Der erste Kommentar braucht eine Zeile „### State: draft“ oder „### State: reviewed“, und für „reviewed“ braucht es eine zweite Person
finding-locale-unknown = Im Englischen gibt es keinen Text mit diesem Namen: Suchen Sie nach einem Tippfehler
finding-locale-missing = Noch nicht übersetzt
finding-locale-repeated = Dieser Name kommt zweimal vor: Entfernen Sie einen
finding-locale-variable = Im Englischen gibt es diese Variable hier nicht: Schreiben Sie ihren Namen wie im Englischen
finding-locale-variable-missing = Eine Variable des englischen Textes fehlt: Setzen Sie sie dorthin, wo sie in Ihrem Satz hingehört
finding-locale-term = Der Name der App steht in einer anderen Form als im Englischen
finding-locale-attribute = Die Attribute sind nicht die des englischen Textes
finding-locale-plural-missing = Eine Mehrzahlform dieser Sprache fehlt: Fügen Sie sie vor *[other] ein
finding-locale-plural-unknown = Diese Sprache hat keine solche Mehrzahlform: Entfernen Sie sie
finding-locale-one = Hier steht bei „one“ eine Zahl in Wörtern oder Ziffern: Schreiben Sie die Variable
finding-locale-markup = Ein Link, ein Befehl oder eine Option des englischen Textes fehlt: Lassen Sie diese, wie sie sind
finding-locale-invisible = Ein Zeichen, das niemand sehen kann: Entfernen Sie es
finding-locale-direction = Ein Steuerzeichen für die Schreibrichtung: Entfernen Sie es, die Apps setzen es selbst
finding-locale-quotes = Ein gerades Anführungszeichen: Schreiben Sie die Ihrer Sprache
finding-locale-long = Länger als der Platz auf dem Bildschirm: Suchen Sie kürzere Wörter
finding-locale-folder = Der Name des Ordners ist kein Sprachkürzel in seiner üblichen Form
finding-locale-same = Gleich wie im Englischen: Wenn das stimmt, lassen Sie es
finding-guide-prohibition = Im Englischen steht hier „do not“ oder „never“, in diesem Text nicht

## Notes

desk-notes-setup-seen = Eine Datei hat Platz für mehrere Notizbücher. An einer einzelnen Kopie davon kann niemand sehen, wie viele es sind oder wie voll sie sind. Dass es die Datei gibt, kann man sehen: Auf einem Computer entsteht sie mit dem ersten Notizbuch.
desk-notes-setup-forced = Das Notizbuch kann Ihnen nicht helfen, wenn jemand Sie zwingt, die Passphrase einzugeben, oder wenn ein Programm den Computer überwacht.
desk-notes-setup-computer = Ein Telefon bewahrt für den Schlüssel ein eigenes Geheimnis auf, ein Computer nicht: Wer die Datei kopiert, kann die Passphrase zu erraten versuchen, so lange er will. Nehmen Sie fünf gezogene Wörter. Die Festplatte kann ältere Teile der Datei behalten.
desk-notes-making = Die Datei wird angelegt
desk-notes-next = Schreiben: turnstone notes new. Ein Code für den Tag, an dem Sie die Passphrase vergessen: turnstone notes recovery-code. Ein harmloses Notizbuch daneben: turnstone notes second --keep.
desk-notes-keep-prompt = Passphrase eines Notizbuchs, das bleiben soll; nur Enter, wenn es keine weiteren gibt:
desk-notes-this-one-stays = Das Notizbuch, das offen ist, bleibt, wie es ist.
desk-notes-none-to-keep = Weitermachen, ohne eines zu nennen? Jedes andere Notizbuch kann dann zerstört werden. Mit --keep nennen Sie die, die bleiben sollen.
desk-notes-yes = ja
desk-notes-erase-word = vernichten
desk-notes-answer = Schreiben Sie „{ $word }“, um weiterzumachen:
desk-notes-nothing-changed = Nichts wurde geändert.
desk-notes-passphrase-prompt = Ihre Passphrase; nur Enter nimmt diese Wörter; „andere“ zieht andere:
desk-notes-draw-word = andere
desk-notes-recovered = Der Wiederherstellungscode hat dieses Notizbuch geöffnet. Wählen Sie jetzt eine neue Passphrase: turnstone notes passphrase
desk-notes-typing = Jede Zeile wird gespeichert, wenn Sie Enter drücken. Eine Zeile, in der nur ein Punkt steht, beendet die Notiz.
desk-notes-deleted = Es ist weg und wurde überschrieben.
desk-notes-detach-question = Diese Datei von der Notiz entfernen? Sie wird überschrieben und kann nicht zurückgeholt werden.
desk-notes-editor-warning = Der Editor bekommt die Notiz unversiegelt, in einer Datei, die überschrieben und entfernt wird, wenn Sie ihn schließen. Der Editor kann mehr als das behalten: Auslagerungsdateien, Verlauf, die zuletzt geöffneten Dateien. Das System kann den Arbeitsspeicher in seinen Auslagerungsbereich schreiben.
desk-notes-editor-on-disk = Auf diesem System liegt die Datei des Editors auf der Festplatte. Danach wird sie überschrieben, aber die Festplatte kann behalten, was dort war.
desk-notes-saving = Die Datei wird geschrieben
desk-notes-saved-in-clear = Unversiegelt nach { $name } geschrieben: Wer die Datei dort findet, kann sie öffnen. Löschen Sie sie, wenn Sie fertig sind; die Festplatte kann behalten, was dort war.
desk-notes-recovery-note = Er öffnet die Notizen, wenn die Passphrase vergessen ist. Er wird nur einmal gezeigt. Schreiben Sie ihn auf Papier und halten Sie das Papier vom Computer fern, oder geben Sie es jemandem, dem Sie vertrauen. Ein früherer Code öffnet ab jetzt nichts mehr.
desk-notes-recovery-warning = Wer dieses Papier und eine Kopie der Datei des Notizbuchs hat, kann Ihre Notizen öffnen.
desk-notes-erasing-note = Wird sie dort eingegeben, wo dieses Programm nach der Passphrase fragt, öffnet sie dieses Notizbuch und zerstört jedes andere für immer, in einem Moment.
desk-notes-erasing-computer = Auf einem Computer lässt sich eine Kopie der Datei weiter mit den alten Passphrasen öffnen, als wäre nichts eingegeben worden.
desk-notes-grow-note = Jedes Notizbuch bekommt mehr Platz, auch ein geschlossenes. Die Datei wächst um viermal so viel und wird nie wieder kleiner.
desk-notes-grown = Jetzt ist mehr Platz.
desk-notes-erase-computer = Auf einem Computer lässt sich eine Kopie der Datei weiter mit ihrer Passphrase öffnen.
desk-notes-restoring = Die Kopie wird gelesen
desk-notes-restored =
    { $count ->
        [0] Alles in dieser Kopie ist schon hier.
        [one] { $count } Notiz kam dazu.
       *[other] { $count } Notizen kamen dazu.
    }
desk-notes-open = Das Notizbuch ist offen. Schreiben Sie list, new, show 1 oder help. „lock“ schließt es, fünf Minuten ohne Tastendruck auch. Dreimal Esc verlässt es sofort.
desk-notes-in-memory = Dieses Notizbuch ist nur im Arbeitsspeicher. Wenn es geschlossen wird, ist alles darin verloren, außer Sie versiegeln vorher eine Kopie: copy DATEI.
desk-notes-prompt = notizen>
desk-notes-closed = Das Notizbuch ist geschlossen.
desk-notes-idle = Fünf Minuten lang hat niemand etwas eingegeben: Das Notizbuch wurde geschlossen. Alles, was gespeichert war, ist sicher.
desk-notes-lock = Zwischen zwei Befehlen bleibt nichts offen: Jeder öffnet das Notizbuch, tut eine Sache und schließt es. Nur „turnstone notes“ allein hält es offen, und „lock“ schließt es dort.

## Help

help-turnstone = { -app-name }: Hilfe für Menschen finden, die fortmussten, auch ohne Netz.
help-turnstone-more =
    Versuchen Sie: turnstone find "Anwalt Asyl" --country US

    Exit-Codes: 0 gefunden oder erledigt, 1 nichts gefunden oder etwas zu berichtigen, 2 es ging nicht.
help-find = Hilfe mit eigenen Worten finden, in jeder Sprache.
help-find-more =
    Ohne --country wird in der ganzen Welt gesucht, und jedes Ergebnis nennt sein Land.
    Wörter auf einer Befehlszeile können im Verlauf Ihrer Shell bleiben. „turnstone find -“ liest sie stattdessen von der Standardeingabe. Sonst bleibt von einer Suche nichts.
help-find-words = Was Sie brauchen, in Ihren eigenen Worten; - liest es von der Standardeingabe. Ohne Wörter alles, was zu den Filtern passt.
help-find-near = Entfernungen von diesem Ort aus messen, oder von BREITE,LÄNGE
help-find-radius = Höchstens so viele Kilometer entfernt
help-find-category = Nur diese Kategorien, mit ihrem Code, wie asylum-legal; bei einem falschen werden ähnliche genannt
help-find-phase = Nur was heute hilft (urgent-safety), in diesem Monat (stabilisation) oder beim Aufbau eines Lebens (long-term)
help-find-audience = Nur was für diese Menschen da ist, wie lgbtq, trans, youth, women, refugees, undocumented
help-find-speaks = Nur wo diese Sprache gesprochen wird, mit Kürzel oder Namen
help-find-free = Nur was nichts kostet
help-find-no-id = Nur was keinen Ausweis mit Foto verlangt
help-find-open = Nur was jetzt geöffnet ist, oder zu einer Zeit wie 2026-11-23T18:00:00+01:00
help-find-remote = Nur per Telefon oder Internet
help-find-undocumented = Nur was Menschen ohne Papiere hilft
help-find-strict = Auch weglassen, was nicht bekannt ist
help-find-limit = Höchstens so viele Ergebnisse
help-find-chips = Zeigen, was mit weiteren Filtern übrig bliebe
help-show = Alles über ein Ergebnis zeigen.
help-show-id = Die Kennung, die unter einem Ergebnis steht
help-now = Wer jetzt antwortet: Notrufnummern und Krisentelefone.
help-countries = Was das Programm enthält und woher es kommt.
help-guide = Ratgeber lesen und nachsehen, was Wörter der Ämter bedeuten.
help-guide-list = Die Ratgeber auflisten.
help-guide-show = Einen Ratgeber zeigen, mit dem, worauf er beruht.
help-guide-show-guide = Sein Name, wie er in der Liste steht
help-guide-show-second = Jeden Text auch in dieser Sprache zeigen
help-guide-terms = Wörter erklären, die Ämter benutzen.
help-guide-terms-words = Der Anfang eines Wortes oder ein Teil davon; ohne Angabe alle
help-pack = Datenpakete importieren, bauen und ansehen.
help-pack-import = Aus HSDS-Daten ein Paket machen, mit einem Bericht über jede Zeile.
help-pack-import-file = Ein Zip, ein Ordner oder Dateien (CSV, JSON)
help-pack-import-source-id = Kurz und beständig: Sie ist Teil der Kennung jedes Eintrags
help-pack-import-source-name = Wie man die Quelle kennt
help-pack-import-licence = Ein SPDX-Ausdruck oder „none stated“
help-pack-import-source-url = Ihre Seite
help-pack-import-country = Land der Zeilen, die keines nennen, und der Telefonnummern
help-pack-import-language = Sprache der Texte
help-pack-import-time-zone = Zeitzone der Öffnungszeiten, wie America/New_York
help-pack-import-confirmed-public = Eine Datei mit Kennungen, eine je Zeile, von Einträgen, deren Adresse öffentlich ist, obwohl ihre Kategorie sie verbergen würde
help-pack-import-report = Den Bericht als JSON schreiben
help-pack-import-pack-id = Wie das Paket heißen soll; ohne Angabe wie die Kennung der Quelle
help-pack-import-pack-version = Seine Ausgabe
help-pack-build = Aus content und locales ein Paket machen.
help-pack-inspect = Pakete prüfen und zeigen, was sie über sich sagen.
help-pack-inspect-file = Pakete; ohne Angabe die, die im Programm enthalten sind
help-content = Am Inhalt arbeiten.
help-content-check = content und locales prüfen, mit Datei und Zeile.
help-locale = An den Sprachen der App arbeiten.
help-locale-check = Die Texte aller Sprachen oder einer Sprache prüfen, mit Datei, Zeile, Spalte und einem Weg, es zu beheben.
help-locale-check-missing = Auch jeden Text nennen, der fehlt
help-locale-coverage = Wie viel von jeder Sprache da ist, und ihr Stand.
help-locale-new = Den Ordner einer neuen Sprache anlegen.
help-locale-pseudo = Scheinsprachen schreiben, um die Bildschirme anzusehen: en-XA (lang, mit Akzenten) und ar-XB (von rechts nach links).
help-locale-export = Die Texte einer Sprache als Tabelle für ein Tabellenprogramm schreiben.
help-locale-import = Texte aus einer solchen Tabelle übernehmen.
help-locale-import-file = Die Tabelle (CSV)
help-locale-stamp = Jeden Block übersetzter Ratgeber mit dem englischen Text kennzeichnen, aus dem er entstanden ist; nur wo noch kein Kennzeichen ist.
help-locale-stamp-again = Auch wo sich der englische Text seither geändert hat: nachdem Sie beide verglichen haben
help-notes = Versiegelte Notizen führen, in einer Datei, die nur eine Passphrase öffnet.
help-notes-more =
    Eine Notiz nennt man mit ihrer Nummer in der Liste oder mit genug von ihrem Titel. Ohne Befehl bleibt das Notizbuch offen und nimmt diese Befehle einen nach dem anderen; „lock“, fünf Minuten ohne Tastendruck oder dreimal Esc schließen es.
    Zwischen zwei Befehlen bleibt nichts offen: Jeder fragt nach der Passphrase, tut eine Sache und schließt das Notizbuch. Es gibt nichts zu schließen.
    Wörter auf einer Befehlszeile können im Verlauf Ihrer Shell bleiben, und andere an diesem Computer können sie sehen, während der Befehl läuft. Was Sie auf eine Frage hin eingeben, bleibt nicht im Verlauf und ist für andere auch nicht so zu sehen.
    Eine Passphrase ist nie eine Option und nie eine Variable. Für Skripte: --passphrase-file.
help-notes-data = Der Ordner mit der Datei der Notizbücher
help-notes-passphrase-file = Passphrasen und alle anderen Antworten aus dieser Datei lesen, je eine Zeile, in der Reihenfolge der Fragen; - ist die Standardeingabe
help-notes-in-memory = Ein neues Notizbuch nur im Arbeitsspeicher halten, bis Sie es verlassen: Nichts wird geschrieben, und dann ist alles verloren
help-notes-make = Ein Notizbuch anlegen, zuerst mit seinen Warnungen.
help-notes-make-keep = Nach der Passphrase jedes anderen Notizbuchs fragen, das bleiben soll; eines, das nicht genannt wird, kann zerstört werden
help-notes-make-room = MiB für jedes Notizbuch, wenn die Datei angelegt wird; die Datei braucht viermal so viel
help-notes-list = Die Notizen auflisten.
help-notes-list-tag = Nur Notizen mit diesem Stichwort
help-notes-search = In den Notizen suchen.
help-notes-search-words = Wörter, die alle in einer Notiz stehen müssen; ohne Angabe wird danach gefragt
help-notes-show = Eine Notiz zeigen.
help-notes-new = Eine Notiz schreiben.
help-notes-new-more = Ohne --title und --body wird nach der Notiz gefragt; wo die Standardeingabe kein Terminal ist, wird sie von dort gelesen, und ihre erste Zeile ist der Titel.
help-notes-new-title = Wie sie heißt
help-notes-new-body = Was darin steht; - liest es von der Standardeingabe
help-notes-new-tags = Wörter, um sie zu finden, mit Kommas dazwischen
help-notes-new-happened = Wann es geschehen ist, in Ihren eigenen Worten
help-notes-new-pin = An den Anfang stellen
help-notes-new-unpin = Nicht an den Anfang stellen
help-notes-edit = Eine Notiz ändern: Was nicht genannt wird, bleibt, wie es ist.
help-notes-edit-title = Wie sie heißt
help-notes-edit-body = Was darin steht; - liest es von der Standardeingabe
help-notes-edit-tags = Wörter, um sie zu finden, mit Kommas dazwischen, anstelle der bisherigen
help-notes-edit-happened = Wann es geschehen ist, in Ihren eigenen Worten; leer nimmt es weg
help-notes-edit-pin = An den Anfang stellen
help-notes-edit-unpin = Nicht an den Anfang stellen
help-notes-edit-editor = Ihren Editor öffnen ($VISUAL oder $EDITOR), nach einer Warnung, mit einer Datei im Arbeitsspeicher
help-notes-edit-on-disk = Die Datei des Editors auf der Festplatte liegen lassen, wenn das System dafür keinen Platz im Arbeitsspeicher hat
help-notes-attach = Eine Datei in eine Notiz versiegeln.
help-notes-attach-file = Die Datei; sie bleibt auch dort, wo sie ist
help-notes-detach = Eine angehängte Datei entfernen.
help-notes-save-attachment = Eine angehängte Datei unversiegelt in eine neue Datei schreiben.
help-notes-save-attachment-file = Die Datei, in die geschrieben wird; es darf sie noch nicht geben
help-notes-delete = Eine Notiz löschen, mit allem, was daran hängt.
help-notes-passphrase = Eine andere Passphrase wählen.
help-notes-recovery-code = Einen Wiederherstellungscode machen, der nur einmal gezeigt wird.
help-notes-erasing-passphrase = Eine Passphrase festlegen, die dieses Notizbuch öffnet und jedes andere zerstört.
help-notes-erasing-passphrase-clear = Sie wegnehmen
help-notes-second = Ein weiteres Notizbuch anlegen; dieses bleibt.
help-notes-second-keep = Nach der Passphrase jedes weiteren Notizbuchs fragen, das bleiben soll
help-notes-grow = Den Platz jedes Notizbuchs vergrößern.
help-notes-grow-mib = Um so viele MiB; ohne Zahl wird gezeigt, was möglich ist
help-notes-copy = Eine versiegelte Kopie schreiben, mit eigener Passphrase oder für den Schlüssel von jemandem.
help-notes-copy-file = Die Datei, in die geschrieben wird; es darf sie noch nicht geben
help-notes-copy-note = Nur diese Notizen
help-notes-copy-for = Für diesen öffentlichen Schlüssel von age (age1…) versiegeln, etwa den einer Anwältin oder eines Anwalts
help-notes-restore = Die Notizen einer versiegelten Kopie hereinholen.
help-notes-restore-file = Die versiegelte Kopie
help-notes-erase = Dieses Notizbuch für immer zerstören.
help-notes-lock = Das Notizbuch schließen, wo es offen gehalten wird.
help-any-note = Ihre Nummer in der Liste oder genug von ihrem Titel
help-any-name = Der Name der angehängten Datei oder ihre Nummer
help-any-json = Für Programme: JSON
help-any-country = Wo Sie sind: zwei Buchstaben oder ein Name. Wird nie geraten.
help-any-lang = Sprachen, die Sie lesen, die beste zuerst
help-any-now = Die Uhr, für Tests, wie 2026-11-23T18:00:00Z
help-any-pack = Auch in diesem Paket suchen, das niemand unterschrieben hat; alles daraus ist markiert
help-any-data-dir = Wo das vorbereitete Verzeichnis liegt: nur öffentliche Daten
help-any-folder = Der Ordner, in dem content und locales liegen
help-any-locale = Eine Sprache, mit ihrem Kürzel, wie so oder fa-AF
help-any-output = Wohin geschrieben wird
help-value-guide = NAME
help-value-second = SPRACHE
help-value-locale = KÜRZEL
help-value-data = ORDNER
help-value-passphrase-file = DATEI
help-value-room = MIB
help-value-mib = MIB
help-value-tag = STICHWORT
help-value-note = NOTIZ
help-value-name = NAME
help-value-title = TEXT
help-value-body = TEXT
help-value-tags = STICHWÖRTER
help-value-happened = TEXT
help-value-for = SCHLÜSSEL
help-value-words = WÖRTER
help-value-near = ORT
help-value-radius = KM
help-value-category = CODE
help-value-phase = PHASE
help-value-audience = WER
help-value-speaks = SPRACHE
help-value-open = ZEIT
help-value-limit = ZAHL
help-value-id = ID
help-value-file = DATEI
help-value-source-id = ID
help-value-source-name = NAME
help-value-licence = LIZENZ
help-value-source-url = URL
help-value-country = LAND
help-value-language = SPRACHE
help-value-time-zone = ZONE
help-value-confirmed-public = DATEI
help-value-report = DATEI
help-value-pack-id = ID
help-value-pack-version = NUMMER
help-value-lang = SPRACHEN
help-value-now = ZEIT
help-value-pack = DATEI
help-value-data-dir = ORDNER
help-value-folder = ORDNER
help-value-output = DATEI

## Errors: what happened, what to do

desk-error-unreadable = { $name } kann nicht gelesen werden oder ist zu groß. Prüfen Sie den Namen und ob Sie die Datei lesen dürfen.
desk-error-unwritable = { $name } kann nicht geschrieben werden. Nichts wurde geändert. Prüfen Sie den Ordner und den freien Platz.
desk-error-pack-damaged = { $name } ist kein Paket, oder es ist beschädigt oder abgeschnitten. Holen Sie es noch einmal dort, woher es kam.
desk-error-pack-changed = { $name } wurde geändert, seit es gemacht wurde. Trauen Sie ihm nicht; holen Sie es noch einmal.
desk-error-pack-too-large = { $name } ist größer, als ein Paket sein darf. Es wurde nicht geöffnet.
desk-error-pack-too-new = { $name } stammt von einer späteren Version. Aktualisieren Sie zuerst { -app-name }.
desk-error-pack-unwritable = Die Einträge ergeben kein Paket: Zwei davon haben dieselbe Kennung. { $name } wurde nicht geschrieben.
desk-error-import-zip = Die Zip-Datei ist beschädigt oder abgeschnitten. Nichts wurde importiert.
desk-error-import-large = Die Eingabe ist entpackt größer als { $limit } Bytes. Nichts wurde importiert.
desk-error-import-dense = Eine Datei im Zip ist entpackt mehr als { $limit }-mal so groß; bei keinem Verzeichnis ist das so. Nichts wurde importiert.
desk-error-import-files = Die Eingabe hat mehr als { $limit } Dateien. Nichts wurde importiert.
desk-error-import-rows = Die Eingabe hat mehr als { $limit } Zeilen. Nichts wurde importiert.
desk-error-import-columns = Eine Tabelle hat mehr als { $limit } Spalten. Nichts wurde importiert.
desk-error-import-deep = Das JSON ist mehr als { $limit } Ebenen tief verschachtelt. Nichts wurde importiert.
desk-error-import-json = Zeile { $limit } einer JSON-Datei ist kein JSON. Nichts wurde importiert.
desk-error-import-no-tables = Keine Tabelle von HSDS gefunden. Nennen Sie ein Zip, einen Ordner mit CSV-Dateien oder eine JSON-Datei.
desk-error-import-options = Diese Option ist falsch: { $name }. Siehe turnstone pack import --help.
desk-error-import-other = Die Eingabe kann nicht importiert werden.
desk-error-content =
    { $count ->
        [one] Der Inhalt hat { $count } Fehler. Kein Paket wurde geschrieben.
       *[other] Der Inhalt hat { $count } Fehler. Kein Paket wurde geschrieben.
    }
desk-error-place = Einen Ort namens { $name } gibt es hier nicht. Versuchen Sie eine größere Stadt in der Nähe, oder BREITE,LÄNGE.
desk-error-place-similar = Einen Ort namens { $name } gibt es hier nicht. Meinen Sie einen von diesen: { $towns }?
desk-error-country = { $name } ist kein Land, das wir kennen. Nehmen Sie seine zwei Buchstaben, wie DE oder US.
desk-error-language = { $name } ist keine Sprache, die wir kennen. Nehmen Sie ihr Kürzel, wie fa oder es.
desk-error-time = { $name } ist keine Zeit. Schreiben Sie sie wie 2026-11-23T18:00:00+01:00.
desk-error-no-terminal = Es gibt kein Terminal, an dem nach der Passphrase gefragt werden kann. Nehmen Sie in einem Skript --passphrase-file.
desk-error-not-answered = Etwas wurde gefragt und nicht beantwortet. Mehr wurde nicht geändert.
desk-error-not-text = Das ist kein Text (UTF-8) oder zu lang für eine Notiz. Nichts wurde geändert.
desk-error-no-notes-folder = Dieses System nennt keinen Ordner für Ihre Daten. Nennen Sie einen mit --data.
desk-error-notes-folder = In { $name } können keine Notizen liegen: Der Ordner kann nicht angelegt, gelesen oder beschrieben werden. Nichts wurde geändert. Nennen Sie einen anderen Ordner mit --data, oder halten Sie Notizen mit --in-memory im Arbeitsspeicher, bis Sie das Programm verlassen.
desk-error-no-notebook = In { $name } ist kein Notizbuch. Legen Sie eines an mit: turnstone notes make. Oder nennen Sie seinen Ordner mit --data.
desk-error-note = Keine Notiz hat diese Nummer oder diese Wörter im Titel. Siehe: turnstone notes list
desk-error-note-ambiguous = Mehrere Notizen haben diese Wörter im Titel. Nennen Sie eine mit ihrer Nummer: { $numbers }
desk-error-attachment = An der Notiz hängt keine Datei mit diesem Namen. Siehe: turnstone notes show NOTIZ
desk-error-file-exists = { $name } gibt es schon. Es blieb, wie es war. Wählen Sie einen anderen Namen.
desk-error-nothing-to-change = Es wurde nicht gesagt, was geändert werden soll. Siehe: turnstone notes edit --help
desk-error-growth = Um so viel können Notizbücher nicht größer werden. Siehe: turnstone notes grow
desk-error-no-editor = Das System nennt keinen Editor. Setzen Sie VISUAL oder EDITOR, oder ändern Sie die Notiz mit Optionen.
desk-error-editor-failed = Der Editor konnte nicht gestartet werden oder ist gescheitert. Die Notiz blieb, wie sie war.
desk-error-no-memory-folder = Dieses System hat keinen Platz für eine Datei im Arbeitsspeicher, die Datei des Editors läge also auf der Festplatte. Schreiben Sie --on-disk dazu, wenn Sie das wollen, oder ändern Sie die Notiz mit Optionen.
desk-error-in-memory = Was nur im Arbeitsspeicher ist, ist weg, wenn der Befehl endet. Nehmen Sie --in-memory ohne Befehl: turnstone notes --in-memory
