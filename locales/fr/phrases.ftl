### Phrases for travellers in French (français).
### State: draft. No native speaker has read it yet. Machine-made, 2026-11.

## The screen

phrases-title = Guide de conversation
phrases-language = Français
phrases-search = Chercher une phrase
phrases-clear = Effacer la recherche
phrases-none = Aucune phrase trouvée
phrases-from = Je parle
phrases-to = L’autre personne parle
phrases-swap = Inverser les langues
phrases-topics = Thèmes
phrases-all = Tous les thèmes

## Topics

phrase-topic-greetings = Salutations
phrase-topic-numbers = Nombres
phrase-topic-eating = Manger et boire
phrase-topic-transport = Se déplacer
phrase-topic-hotel = À l’hôtel
phrase-topic-shopping = Achats
phrase-topic-directions = Demander son chemin
phrase-topic-time = Heure et dates
phrase-topic-weather = Météo
phrase-topic-smalltalk = Faire connaissance

## Greetings

phrase-greetings-hello = Bonjour
phrase-greetings-morning = Bonjour (le matin)
phrase-greetings-evening = Bonsoir
phrase-greetings-night = Bonne nuit
phrase-greetings-goodbye = Au revoir
phrase-greetings-please = S’il vous plaît
phrase-greetings-thanks = Merci beaucoup
phrase-greetings-welcome = Je vous en prie
phrase-greetings-excuse = Excusez-moi
phrase-greetings-yes = Oui
phrase-greetings-no = Non
phrase-greetings-day = Bonne journée

## Numbers

phrase-numbers-one = Un
phrase-numbers-two = Deux
phrase-numbers-three = Trois
phrase-numbers-four = Quatre
phrase-numbers-five = Cinq
phrase-numbers-six = Six
phrase-numbers-seven = Sept
phrase-numbers-eight = Huit
phrase-numbers-nine = Neuf
phrase-numbers-ten = Dix
phrase-numbers-hundred = Cent
phrase-numbers-thousand = Mille

## Eating and drinking

phrase-eating-table = Une table pour deux, s’il vous plaît.
phrase-eating-menu = Pouvons-nous avoir la carte, s’il vous plaît ?
phrase-eating-water = Un verre d’eau, s’il vous plaît.
phrase-eating-coffee = Un café, s’il vous plaît.
phrase-eating-tea = Une tasse de thé, s’il vous plaît.
phrase-eating-sugar = Sans sucre, s’il vous plaît.
phrase-eating-meat = Je ne mange pas de viande.
phrase-eating-spicy = Est-ce que c’est épicé ?
phrase-eating-recommend = Que me conseillez-vous ?
phrase-eating-delicious = C’était délicieux.
phrase-eating-bill = L’addition, s’il vous plaît.

## Getting around

phrase-transport-station = Où est la gare ?
phrase-transport-stop = Où est l’arrêt de bus ?
phrase-transport-ticket = Un billet pour le centre-ville, s’il vous plaît.
phrase-transport-return = Un aller-retour, s’il vous plaît.
phrase-transport-next = À quelle heure part le prochain train ?
phrase-transport-platform = De quel quai part-il ?
phrase-transport-airport = Ce bus va-t-il à l’aéroport ?
phrase-transport-duration = Combien de temps dure le trajet ?
phrase-transport-seat = Cette place est-elle libre ?
phrase-transport-taxi = Où puis-je trouver un taxi ?
phrase-transport-here = Arrêtez-vous ici, s’il vous plaît.

## At the hotel

phrase-hotel-room = Avez-vous une chambre pour cette nuit ?
phrase-hotel-booking = J’ai une réservation.
phrase-hotel-nights = Pour deux nuits, s’il vous plaît.
phrase-hotel-price = Combien coûte une nuit ?
phrase-hotel-included = Le petit-déjeuner est-il compris ?
phrase-hotel-breakfast = À quelle heure est le petit-déjeuner ?
phrase-hotel-wifi = Y a-t-il le Wi-Fi ici ?
phrase-hotel-towel = Pourrais-je avoir une autre serviette ?
phrase-hotel-cooling = La climatisation ne marche pas.
phrase-hotel-leave = À quelle heure faut-il libérer la chambre ?
phrase-hotel-luggage = Puis-je laisser mes bagages ici ?

## Shopping

phrase-shopping-price = Combien ça coûte ?
phrase-shopping-expensive = C’est un peu trop cher.
phrase-shopping-looking = Je regarde seulement, merci.
phrase-shopping-bigger = L’avez-vous dans une taille plus grande ?
phrase-shopping-colour = L’avez-vous dans une autre couleur ?
phrase-shopping-try = Puis-je l’essayer ?
phrase-shopping-take = Je le prends.
phrase-shopping-card = Puis-je payer par carte ?
phrase-shopping-receipt = Pourrais-je avoir un reçu ?
phrase-shopping-bag = Je n’ai pas besoin de sac.
phrase-shopping-postcards = Avez-vous des cartes postales ?

## Directions

phrase-directions-museum = Où est le musée ?
phrase-directions-old-town = Comment aller à la vieille ville ?
phrase-directions-far = Est-ce loin d’ici ?
phrase-directions-foot = Peut-on y aller à pied ?
phrase-directions-left = À gauche
phrase-directions-right = À droite
phrase-directions-straight = Tout droit
phrase-directions-corner = Au coin de la rue
phrase-directions-near = C’est tout près.
phrase-directions-map = Pourriez-vous me le montrer sur le plan ?
phrase-directions-toilets = Où sont les toilettes ?
phrase-directions-cash = Y a-t-il un distributeur de billets près d’ici ?

## Time and dates

phrase-time-hour = Quelle heure est-il ?
phrase-time-today = Aujourd’hui
phrase-time-tomorrow = Demain
phrase-time-yesterday = Hier
phrase-time-morning = Le matin
phrase-time-evening = Le soir
phrase-time-now = Maintenant
phrase-time-later = Plus tard
phrase-time-week = La semaine prochaine
phrase-time-opens = À quelle heure est-ce que ça ouvre ?
phrase-time-closes = À quelle heure est-ce que ça ferme ?
phrase-time-moment = Un instant, s’il vous plaît.

## Weather

phrase-weather-lovely = Il fait beau aujourd’hui.
phrase-weather-sun = Le soleil brille.
phrase-weather-hot = Il fait très chaud.
phrase-weather-cold = Il fait froid.
phrase-weather-rain = Il pleut.
phrase-weather-snow = Il neige.
phrase-weather-wind = Il y a du vent.
phrase-weather-degrees = Il fait vingt degrés.
phrase-weather-tomorrow = Quel temps fera-t-il demain ?
phrase-weather-umbrella = Aurai-je besoin d’un parapluie ?

## Small talk

phrase-smalltalk-how = Comment allez-vous ?
phrase-smalltalk-well = Je vais bien, merci. Et vous ?
phrase-smalltalk-name = Comment vous appelez-vous ?
phrase-smalltalk-my-name = Je m’appelle …
phrase-smalltalk-pleased = C’est un plaisir de faire votre connaissance.
phrase-smalltalk-from = D’où venez-vous ?
phrase-smalltalk-holiday = Je suis ici en vacances.
phrase-smalltalk-first = C’est la première fois que je viens ici.
phrase-smalltalk-like = J’aime bien cette ville.
phrase-smalltalk-slowly = Pourriez-vous parler plus lentement, s’il vous plaît ?
phrase-smalltalk-understand = Je ne comprends pas.
phrase-smalltalk-photo = Puis-je prendre une photo ici ?
