### Phrases for travellers in German (Deutsch).
### State: draft. No native speaker has read it yet. Machine-made, 2026-11.

## The screen

phrases-title = Sprachführer
phrases-language = Deutsch
phrases-search = Sätze suchen
phrases-clear = Suche leeren
phrases-none = Keine Sätze gefunden
phrases-from = Ich spreche
phrases-to = Mein Gegenüber spricht
phrases-swap = Sprachen tauschen
phrases-topics = Themen
phrases-all = Alle Themen

## Topics

phrase-topic-greetings = Begrüßung
phrase-topic-numbers = Zahlen
phrase-topic-eating = Essen und Trinken
phrase-topic-transport = Unterwegs
phrase-topic-hotel = Im Hotel
phrase-topic-shopping = Einkaufen
phrase-topic-directions = Nach dem Weg fragen
phrase-topic-time = Uhrzeit und Datum
phrase-topic-weather = Wetter
phrase-topic-smalltalk = Plaudern

## Greetings

phrase-greetings-hello = Hallo
phrase-greetings-morning = Guten Morgen
phrase-greetings-evening = Guten Abend
phrase-greetings-night = Gute Nacht
phrase-greetings-goodbye = Auf Wiedersehen
phrase-greetings-please = Bitte
phrase-greetings-thanks = Vielen Dank
phrase-greetings-welcome = Gern geschehen
phrase-greetings-excuse = Entschuldigung
phrase-greetings-yes = Ja
phrase-greetings-no = Nein
phrase-greetings-day = Einen schönen Tag noch

## Numbers

phrase-numbers-one = Eins
phrase-numbers-two = Zwei
phrase-numbers-three = Drei
phrase-numbers-four = Vier
phrase-numbers-five = Fünf
phrase-numbers-six = Sechs
phrase-numbers-seven = Sieben
phrase-numbers-eight = Acht
phrase-numbers-nine = Neun
phrase-numbers-ten = Zehn
phrase-numbers-hundred = Hundert
phrase-numbers-thousand = Tausend

## Eating and drinking

phrase-eating-table = Einen Tisch für zwei, bitte.
phrase-eating-menu = Könnten wir bitte die Speisekarte haben?
phrase-eating-water = Ein Glas Wasser, bitte.
phrase-eating-coffee = Einen Kaffee, bitte.
phrase-eating-tea = Eine Tasse Tee, bitte.
phrase-eating-sugar = Ohne Zucker, bitte.
phrase-eating-meat = Ich esse kein Fleisch.
phrase-eating-spicy = Ist das scharf?
phrase-eating-recommend = Was empfehlen Sie?
phrase-eating-delicious = Es hat sehr gut geschmeckt.
phrase-eating-bill = Die Rechnung, bitte.

## Getting around

phrase-transport-station = Wo ist der Bahnhof?
phrase-transport-stop = Wo ist die Bushaltestelle?
phrase-transport-ticket = Eine Fahrkarte ins Stadtzentrum, bitte.
phrase-transport-return = Eine Hin- und Rückfahrkarte, bitte.
phrase-transport-next = Wann fährt der nächste Zug ab?
phrase-transport-platform = Von welchem Gleis fährt er ab?
phrase-transport-airport = Fährt dieser Bus zum Flughafen?
phrase-transport-duration = Wie lange dauert die Fahrt?
phrase-transport-seat = Ist dieser Platz frei?
phrase-transport-taxi = Wo bekomme ich ein Taxi?
phrase-transport-here = Bitte halten Sie hier an.

## At the hotel

phrase-hotel-room = Haben Sie ein Zimmer für heute Nacht?
phrase-hotel-booking = Ich habe reserviert.
phrase-hotel-nights = Für zwei Nächte, bitte.
phrase-hotel-price = Was kostet es pro Nacht?
phrase-hotel-included = Ist das Frühstück inbegriffen?
phrase-hotel-breakfast = Um wie viel Uhr gibt es Frühstück?
phrase-hotel-wifi = Gibt es hier WLAN?
phrase-hotel-towel = Könnte ich noch ein Handtuch haben?
phrase-hotel-cooling = Die Klimaanlage funktioniert nicht.
phrase-hotel-leave = Bis wann müssen wir das Zimmer räumen?
phrase-hotel-luggage = Kann ich mein Gepäck hierlassen?

## Shopping

phrase-shopping-price = Was kostet das?
phrase-shopping-expensive = Das ist mir etwas zu teuer.
phrase-shopping-looking = Ich sehe mich nur um, danke.
phrase-shopping-bigger = Haben Sie das eine Nummer größer?
phrase-shopping-colour = Haben Sie das in einer anderen Farbe?
phrase-shopping-try = Darf ich das anprobieren?
phrase-shopping-take = Ich nehme es.
phrase-shopping-card = Kann ich mit Karte zahlen?
phrase-shopping-receipt = Könnte ich eine Quittung haben?
phrase-shopping-bag = Ich brauche keine Tüte.
phrase-shopping-postcards = Haben Sie Postkarten?

## Directions

phrase-directions-museum = Wo ist das Museum?
phrase-directions-old-town = Wie komme ich in die Altstadt?
phrase-directions-far = Ist es weit von hier?
phrase-directions-foot = Kann man zu Fuß dorthin gehen?
phrase-directions-left = Nach links
phrase-directions-right = Nach rechts
phrase-directions-straight = Geradeaus
phrase-directions-corner = An der Ecke
phrase-directions-near = Es ist ganz in der Nähe.
phrase-directions-map = Könnten Sie es mir auf der Karte zeigen?
phrase-directions-toilets = Wo sind die Toiletten?
phrase-directions-cash = Gibt es hier in der Nähe einen Geldautomaten?

## Time and dates

phrase-time-hour = Wie spät ist es?
phrase-time-today = Heute
phrase-time-tomorrow = Morgen
phrase-time-yesterday = Gestern
phrase-time-morning = Am Morgen
phrase-time-evening = Am Abend
phrase-time-now = Jetzt
phrase-time-later = Später
phrase-time-week = Nächste Woche
phrase-time-opens = Wann wird geöffnet?
phrase-time-closes = Wann wird geschlossen?
phrase-time-moment = Einen Moment, bitte.

## Weather

phrase-weather-lovely = Das Wetter ist heute schön.
phrase-weather-sun = Die Sonne scheint.
phrase-weather-hot = Es ist sehr heiß.
phrase-weather-cold = Es ist kalt.
phrase-weather-rain = Es regnet.
phrase-weather-snow = Es schneit.
phrase-weather-wind = Es ist windig.
phrase-weather-degrees = Es sind zwanzig Grad.
phrase-weather-tomorrow = Wie wird das Wetter morgen?
phrase-weather-umbrella = Brauche ich einen Regenschirm?

## Small talk

phrase-smalltalk-how = Wie geht es Ihnen?
phrase-smalltalk-well = Danke, gut. Und Ihnen?
phrase-smalltalk-name = Wie heißen Sie?
phrase-smalltalk-my-name = Ich heiße …
phrase-smalltalk-pleased = Freut mich, Sie kennenzulernen.
phrase-smalltalk-from = Woher kommen Sie?
phrase-smalltalk-holiday = Ich mache hier Urlaub.
phrase-smalltalk-first = Ich bin zum ersten Mal hier.
phrase-smalltalk-like = Mir gefällt diese Stadt.
phrase-smalltalk-slowly = Könnten Sie bitte langsamer sprechen?
phrase-smalltalk-understand = Das verstehe ich nicht.
phrase-smalltalk-photo = Darf ich hier fotografieren?
