### What the app shows around guides and the words of offices, and where texts stand in two languages.
### State: draft. Not read by anybody who speaks it natively.

## The list of guides

guides-title = Ratgeber
guides-note = Was Sie tun können, in einfachen Worten. Dafür brauchen Sie kein Internet.
guides-none = In der App sind keine Ratgeber.
guides-countries = Länder: { $countries }
guides-accessibility = Ratgeber: { $title }. { $summary }

## The head of a guide

guide-not-reviewed = Niemand aus Recht, Medizin oder einem anderen Fach hat das geprüft.
guide-reviewed = Geprüft von { $role } ({ $date }).
guide-role-lawyer = einer Anwältin oder einem Anwalt
guide-role-clinician = jemandem aus Medizin oder Pflege
guide-role-specialist = einer Fachperson
guide-role-navigator = jemandem, der andere begleitet und Ähnliches erlebt hat
guide-role-native-speaker = jemandem, der die Sprache spricht
guide-compared = Zuletzt mit den Quellen verglichen: { $date }.
guide-expired = Nicht mehr aktuell seit: { $date }. Fragen Sie jemanden, bevor Sie sich darauf verlassen.
guide-draft = Von einer Maschine übersetzt. Niemand, der diese Sprache spricht, hat es bisher gelesen. Unter jedem Text steht der englische: Es gelten die Zahlen und Datumsangaben dort.
guide-not-translated = Diesen Ratgeber gibt es noch nicht in Ihrer Sprache. Er wird auf { $language } gezeigt.
guide-contents = In diesem Ratgeber
guide-sources = Worauf dieser Ratgeber beruht
guide-editorial = Unser eigener Rat, nicht aus einer Quelle.

## The blocks of a guide

guide-danger = Gefahr
guide-call-now = Jetzt anrufen
guide-not-certain = Unklar
guide-step = Schritt { $number }
guide-tick = Zu tun
guide-as-of = Letzter Stand: { $date }.
guide-as-of-old = Letzter Stand: { $date }. Das ist einige Zeit her und kann sich geändert haben: Fragen Sie nach, bevor Sie sich darauf verlassen.
guide-outdated = Der englische Text hat sich seit dieser Übersetzung geändert. Es gilt der englische Text.
guide-beside = Auf { $language }:
guide-page-note = Öffnet eine Seite im Internet. Wer Ihre Verbindung überwacht, kann sehen, welche.
guide-read-aloud = Vorlesen
guide-read-stop = Nicht weiter vorlesen

## Guides elsewhere

guide-path = { $guide } › { $section }
guide-path-part = { $guide } › { $section } › { $part }
guide-related = Ratgeber dazu

## Words of offices

terms-title = Wörter, die Ämter benutzen
terms-search = Ein Wort suchen
terms-none = Dieses Wort ist nicht in der App.
terms-in-record = Wörter, die Ämter benutzen, erklärt
term-language = Ein Wort auf { $language }
term-country = Gebraucht in diesem Land: { $country }
term-unsourced = Niemand hat diese Bedeutung mit einer Quelle verglichen.
term-accessibility = { $term }: { $meaning }

## Two languages at once

second-title = Zwei Sprachen zugleich
second-note = Texte stehen in beiden Sprachen da: um sie mit jemandem zu lesen oder jemandem zu zeigen.
second-none = Nur eine Sprache
