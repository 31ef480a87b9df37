### Phrases for travellers in Italian (Italiano).
### State: draft. No native speaker has read it yet. Machine-made, 2026-11.

## The screen

phrases-title = Frasario
phrases-language = Italiano
phrases-search = Cerca una frase
phrases-clear = Cancella la ricerca
phrases-none = Nessuna frase trovata
phrases-from = Parlo
phrases-to = L’altra persona parla
phrases-swap = Scambia le lingue
phrases-topics = Argomenti
phrases-all = Tutti gli argomenti

## Topics

phrase-topic-greetings = Saluti
phrase-topic-numbers = Numeri
phrase-topic-eating = Mangiare e bere
phrase-topic-transport = Muoversi
phrase-topic-hotel = In albergo
phrase-topic-shopping = Acquisti
phrase-topic-directions = Indicazioni
phrase-topic-time = Ora e data
phrase-topic-weather = Il tempo
phrase-topic-smalltalk = Due chiacchiere

## Greetings

phrase-greetings-hello = Salve
phrase-greetings-morning = Buongiorno
phrase-greetings-evening = Buonasera
phrase-greetings-night = Buonanotte
phrase-greetings-goodbye = Arrivederci
phrase-greetings-please = Per favore
phrase-greetings-thanks = Grazie mille
phrase-greetings-welcome = Prego
phrase-greetings-excuse = Mi scusi
phrase-greetings-yes = Sì
phrase-greetings-no = No
phrase-greetings-day = Buona giornata

## Numbers

phrase-numbers-one = Uno
phrase-numbers-two = Due
phrase-numbers-three = Tre
phrase-numbers-four = Quattro
phrase-numbers-five = Cinque
phrase-numbers-six = Sei
phrase-numbers-seven = Sette
phrase-numbers-eight = Otto
phrase-numbers-nine = Nove
phrase-numbers-ten = Dieci
phrase-numbers-hundred = Cento
phrase-numbers-thousand = Mille

## Eating and drinking

phrase-eating-table = Un tavolo per due, per favore.
phrase-eating-menu = Possiamo vedere il menù, per favore?
phrase-eating-water = Un bicchiere d’acqua, per favore.
phrase-eating-coffee = Un caffè, per favore.
phrase-eating-tea = Una tazza di tè, per favore.
phrase-eating-sugar = Senza zucchero, per favore.
phrase-eating-meat = Non mangio carne.
phrase-eating-spicy = È piccante?
phrase-eating-recommend = Che cosa mi consiglia?
phrase-eating-delicious = Era tutto buonissimo.
phrase-eating-bill = Il conto, per favore.

## Getting around

phrase-transport-station = Dov’è la stazione?
phrase-transport-stop = Dov’è la fermata dell’autobus?
phrase-transport-ticket = Un biglietto per il centro, per favore.
phrase-transport-return = Un biglietto di andata e ritorno, per favore.
phrase-transport-next = A che ora parte il prossimo treno?
phrase-transport-platform = Da quale binario parte?
phrase-transport-airport = Questo autobus va all’aeroporto?
phrase-transport-duration = Quanto dura il viaggio?
phrase-transport-seat = È libero questo posto?
phrase-transport-taxi = Dove posso trovare un taxi?
phrase-transport-here = Si fermi qui, per favore.

## At the hotel

phrase-hotel-room = Avete una camera per stanotte?
phrase-hotel-booking = Ho una prenotazione.
phrase-hotel-nights = Per due notti, per favore.
phrase-hotel-price = Quanto costa a notte?
phrase-hotel-included = La colazione è compresa?
phrase-hotel-breakfast = A che ora è la colazione?
phrase-hotel-wifi = C’è il Wi-Fi qui?
phrase-hotel-towel = Potrei avere un altro asciugamano?
phrase-hotel-cooling = L’aria condizionata non funziona.
phrase-hotel-leave = Entro che ora dobbiamo lasciare la camera?
phrase-hotel-luggage = Posso lasciare qui i bagagli?

## Shopping

phrase-shopping-price = Quanto costa?
phrase-shopping-expensive = È un po’ troppo caro.
phrase-shopping-looking = Sto solo guardando, grazie.
phrase-shopping-bigger = Avete una taglia più grande?
phrase-shopping-colour = Lo avete in un altro colore?
phrase-shopping-try = Posso provarlo?
phrase-shopping-take = Lo prendo.
phrase-shopping-card = Posso pagare con la carta?
phrase-shopping-receipt = Potrei avere lo scontrino?
phrase-shopping-bag = Non mi serve il sacchetto.
phrase-shopping-postcards = Avete delle cartoline?

## Directions

phrase-directions-museum = Dov’è il museo?
phrase-directions-old-town = Come si arriva al centro storico?
phrase-directions-far = È lontano da qui?
phrase-directions-foot = Ci si può andare a piedi?
phrase-directions-left = A sinistra
phrase-directions-right = A destra
phrase-directions-straight = Sempre dritto
phrase-directions-corner = All’angolo
phrase-directions-near = È molto vicino.
phrase-directions-map = Me lo può indicare sulla mappa?
phrase-directions-toilets = Dove sono i bagni?
phrase-directions-cash = C’è un bancomat qui vicino?

## Time and dates

phrase-time-hour = Che ore sono?
phrase-time-today = Oggi
phrase-time-tomorrow = Domani
phrase-time-yesterday = Ieri
phrase-time-morning = La mattina
phrase-time-evening = La sera
phrase-time-now = Adesso
phrase-time-later = Più tardi
phrase-time-week = La settimana prossima
phrase-time-opens = A che ora apre?
phrase-time-closes = A che ora chiude?
phrase-time-moment = Un momento, per favore.

## Weather

phrase-weather-lovely = Oggi è una bella giornata.
phrase-weather-sun = C’è il sole.
phrase-weather-hot = Fa molto caldo.
phrase-weather-cold = Fa freddo.
phrase-weather-rain = Piove.
phrase-weather-snow = Nevica.
phrase-weather-wind = C’è vento.
phrase-weather-degrees = Ci sono venti gradi.
phrase-weather-tomorrow = Che tempo farà domani?
phrase-weather-umbrella = Mi servirà l’ombrello?

## Small talk

phrase-smalltalk-how = Come sta?
phrase-smalltalk-well = Bene, grazie. E Lei?
phrase-smalltalk-name = Come si chiama?
phrase-smalltalk-my-name = Mi chiamo …
phrase-smalltalk-pleased = Piacere di conoscerLa.
phrase-smalltalk-from = Di dov’è?
phrase-smalltalk-holiday = Sono qui in vacanza.
phrase-smalltalk-first = È la prima volta che vengo qui.
phrase-smalltalk-like = Mi piace questa città.
phrase-smalltalk-slowly = Può parlare più lentamente, per favore?
phrase-smalltalk-understand = Non capisco.
phrase-smalltalk-photo = Posso fare una foto qui?
