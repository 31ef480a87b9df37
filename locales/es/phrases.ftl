### Phrases for travellers in Spanish (español).
### State: draft. No native speaker has read it yet. Machine-made, 2026-11.

## The screen

phrases-title = Guía de conversación
phrases-language = Español
phrases-search = Buscar frases
phrases-clear = Borrar la búsqueda
phrases-none = No se encontraron frases
phrases-from = Hablo
phrases-to = La otra persona habla
phrases-swap = Intercambiar idiomas
phrases-topics = Temas
phrases-all = Todos los temas

## Topics

phrase-topic-greetings = Saludos
phrase-topic-numbers = Números
phrase-topic-eating = Comer y beber
phrase-topic-transport = Cómo moverse
phrase-topic-hotel = En el hotel
phrase-topic-shopping = Compras
phrase-topic-directions = Cómo llegar
phrase-topic-time = Horas y fechas
phrase-topic-weather = El tiempo
phrase-topic-smalltalk = Charlar

## Greetings

phrase-greetings-hello = Hola
phrase-greetings-morning = Buenos días
phrase-greetings-evening = Buenas tardes
phrase-greetings-night = Buenas noches
phrase-greetings-goodbye = Adiós
phrase-greetings-please = Por favor
phrase-greetings-thanks = Muchas gracias
phrase-greetings-welcome = De nada
phrase-greetings-excuse = Disculpe
phrase-greetings-yes = Sí
phrase-greetings-no = No
phrase-greetings-day = Que tenga un buen día

## Numbers

phrase-numbers-one = Uno
phrase-numbers-two = Dos
phrase-numbers-three = Tres
phrase-numbers-four = Cuatro
phrase-numbers-five = Cinco
phrase-numbers-six = Seis
phrase-numbers-seven = Siete
phrase-numbers-eight = Ocho
phrase-numbers-nine = Nueve
phrase-numbers-ten = Diez
phrase-numbers-hundred = Cien
phrase-numbers-thousand = Mil

## Eating and drinking

phrase-eating-table = Una mesa para dos, por favor.
phrase-eating-menu = ¿Podemos ver la carta, por favor?
phrase-eating-water = Un vaso de agua, por favor.
phrase-eating-coffee = Un café, por favor.
phrase-eating-tea = Una taza de té, por favor.
phrase-eating-sugar = Sin azúcar, por favor.
phrase-eating-meat = No como carne.
phrase-eating-spicy = ¿Esto es picante?
phrase-eating-recommend = ¿Qué me recomienda?
phrase-eating-delicious = Estaba delicioso.
phrase-eating-bill = La cuenta, por favor.

## Getting around

phrase-transport-station = ¿Dónde está la estación de tren?
phrase-transport-stop = ¿Dónde está la parada de autobús?
phrase-transport-ticket = Un boleto al centro, por favor.
phrase-transport-return = Un boleto de ida y vuelta, por favor.
phrase-transport-next = ¿A qué hora sale el próximo tren?
phrase-transport-platform = ¿De qué andén sale?
phrase-transport-airport = ¿Este autobús va al aeropuerto?
phrase-transport-duration = ¿Cuánto dura el viaje?
phrase-transport-seat = ¿Está libre este asiento?
phrase-transport-taxi = ¿Dónde puedo tomar un taxi?
phrase-transport-here = Pare aquí, por favor.

## At the hotel

phrase-hotel-room = ¿Tiene una habitación para esta noche?
phrase-hotel-booking = Tengo una reserva.
phrase-hotel-nights = Para dos noches, por favor.
phrase-hotel-price = ¿Cuánto cuesta por noche?
phrase-hotel-included = ¿El desayuno está incluido?
phrase-hotel-breakfast = ¿A qué hora es el desayuno?
phrase-hotel-wifi = ¿Hay wifi aquí?
phrase-hotel-towel = ¿Me podría dar otra toalla?
phrase-hotel-cooling = El aire acondicionado no funciona.
phrase-hotel-leave = ¿A qué hora hay que dejar la habitación?
phrase-hotel-luggage = ¿Puedo dejar mi equipaje aquí?

## Shopping

phrase-shopping-price = ¿Cuánto cuesta esto?
phrase-shopping-expensive = Es un poco caro.
phrase-shopping-looking = Solo estoy mirando, gracias.
phrase-shopping-bigger = ¿Tiene una talla más grande?
phrase-shopping-colour = ¿Lo tiene en otro color?
phrase-shopping-try = ¿Me lo puedo probar?
phrase-shopping-take = Me lo llevo.
phrase-shopping-card = ¿Puedo pagar con tarjeta?
phrase-shopping-receipt = ¿Me podría dar un recibo?
phrase-shopping-bag = No necesito bolsa.
phrase-shopping-postcards = ¿Tiene postales?

## Directions

phrase-directions-museum = ¿Dónde está el museo?
phrase-directions-old-town = ¿Cómo llego al casco antiguo?
phrase-directions-far = ¿Está lejos de aquí?
phrase-directions-foot = ¿Se puede ir a pie?
phrase-directions-left = A la izquierda
phrase-directions-right = A la derecha
phrase-directions-straight = Todo recto
phrase-directions-corner = En la esquina
phrase-directions-near = Está muy cerca.
phrase-directions-map = ¿Me lo podría mostrar en el mapa?
phrase-directions-toilets = ¿Dónde están los baños?
phrase-directions-cash = ¿Hay un cajero automático cerca de aquí?

## Time and dates

phrase-time-hour = ¿Qué hora es?
phrase-time-today = Hoy
phrase-time-tomorrow = Mañana
phrase-time-yesterday = Ayer
phrase-time-morning = Por la mañana
phrase-time-evening = Por la noche
phrase-time-now = Ahora
phrase-time-later = Más tarde
phrase-time-week = La próxima semana
phrase-time-opens = ¿A qué hora abre?
phrase-time-closes = ¿A qué hora cierra?
phrase-time-moment = Un momento, por favor.

## Weather

phrase-weather-lovely = Hoy hace buen tiempo.
phrase-weather-sun = Hace sol.
phrase-weather-hot = Hace mucho calor.
phrase-weather-cold = Hace frío.
phrase-weather-rain = Está lloviendo.
phrase-weather-snow = Está nevando.
phrase-weather-wind = Hace viento.
phrase-weather-degrees = Estamos a veinte grados.
phrase-weather-tomorrow = ¿Qué tiempo hará mañana?
phrase-weather-umbrella = ¿Voy a necesitar paraguas?

## Small talk

phrase-smalltalk-how = ¿Cómo está?
phrase-smalltalk-well = Muy bien, gracias. ¿Y usted?
phrase-smalltalk-name = ¿Cómo se llama?
phrase-smalltalk-my-name = Me llamo …
phrase-smalltalk-pleased = Mucho gusto.
phrase-smalltalk-from = ¿De dónde es?
phrase-smalltalk-holiday = Estoy aquí de vacaciones.
phrase-smalltalk-first = Es la primera vez que vengo.
phrase-smalltalk-like = Me gusta esta ciudad.
phrase-smalltalk-slowly = ¿Podría hablar más despacio, por favor?
phrase-smalltalk-understand = No entiendo.
phrase-smalltalk-photo = ¿Puedo tomar una foto aquí?
