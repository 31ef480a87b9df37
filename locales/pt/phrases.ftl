### Phrases for travellers in Portuguese (português), with Brazilian words.
### State: draft. No native speaker has read it yet. Machine-made, 2026-11.

## The screen

phrases-title = Guia de conversação
phrases-language = Português
phrases-search = Procurar frases
phrases-clear = Limpar a busca
phrases-none = Nenhuma frase encontrada
phrases-from = Eu falo
phrases-to = A outra pessoa fala
phrases-swap = Trocar os idiomas
phrases-topics = Temas
phrases-all = Todos os temas

## Topics

phrase-topic-greetings = Cumprimentos
phrase-topic-numbers = Números
phrase-topic-eating = Comer e beber
phrase-topic-transport = Como se locomover
phrase-topic-hotel = No hotel
phrase-topic-shopping = Compras
phrase-topic-directions = Como chegar
phrase-topic-time = Horas e datas
phrase-topic-weather = O tempo
phrase-topic-smalltalk = Conversar

## Greetings

phrase-greetings-hello = Olá
phrase-greetings-morning = Bom dia
phrase-greetings-evening = Boa tarde
phrase-greetings-night = Boa noite
phrase-greetings-goodbye = Até logo
phrase-greetings-please = Por favor
phrase-greetings-thanks = Muito obrigado / Muito obrigada
phrase-greetings-welcome = De nada
phrase-greetings-excuse = Com licença
phrase-greetings-yes = Sim
phrase-greetings-no = Não
phrase-greetings-day = Tenha um bom dia

## Numbers

phrase-numbers-one = Um
phrase-numbers-two = Dois
phrase-numbers-three = Três
phrase-numbers-four = Quatro
phrase-numbers-five = Cinco
phrase-numbers-six = Seis
phrase-numbers-seven = Sete
phrase-numbers-eight = Oito
phrase-numbers-nine = Nove
phrase-numbers-ten = Dez
phrase-numbers-hundred = Cem
phrase-numbers-thousand = Mil

## Eating and drinking

phrase-eating-table = Uma mesa para dois, por favor.
phrase-eating-menu = Podemos ver o cardápio, por favor?
phrase-eating-water = Um copo de água, por favor.
phrase-eating-coffee = Um café, por favor.
phrase-eating-tea = Uma xícara de chá, por favor.
phrase-eating-sugar = Sem açúcar, por favor.
phrase-eating-meat = Eu não como carne.
phrase-eating-spicy = Isto é picante?
phrase-eating-recommend = O que você recomenda?
phrase-eating-delicious = Estava delicioso.
phrase-eating-bill = A conta, por favor.

## Getting around

phrase-transport-station = Onde fica a estação de trem?
phrase-transport-stop = Onde fica o ponto de ônibus?
phrase-transport-ticket = Uma passagem para o centro, por favor.
phrase-transport-return = Uma passagem de ida e volta, por favor.
phrase-transport-next = A que horas sai o próximo trem?
phrase-transport-platform = De qual plataforma ele sai?
phrase-transport-airport = Este ônibus vai para o aeroporto?
phrase-transport-duration = Quanto tempo dura a viagem?
phrase-transport-seat = Este lugar está livre?
phrase-transport-taxi = Onde posso pegar um táxi?
phrase-transport-here = Pare aqui, por favor.

## At the hotel

phrase-hotel-room = Vocês têm um quarto para esta noite?
phrase-hotel-booking = Tenho uma reserva.
phrase-hotel-nights = Para duas noites, por favor.
phrase-hotel-price = Quanto custa por noite?
phrase-hotel-included = O café da manhã está incluído?
phrase-hotel-breakfast = A que horas é o café da manhã?
phrase-hotel-wifi = Tem Wi-Fi aqui?
phrase-hotel-towel = Poderia me dar outra toalha?
phrase-hotel-cooling = O ar-condicionado não está funcionando.
phrase-hotel-leave = Até que horas temos que deixar o quarto?
phrase-hotel-luggage = Posso deixar minha bagagem aqui?

## Shopping

phrase-shopping-price = Quanto custa isto?
phrase-shopping-expensive = Está um pouco caro.
phrase-shopping-looking = Só estou olhando.
phrase-shopping-bigger = Tem um tamanho maior?
phrase-shopping-colour = Tem em outra cor?
phrase-shopping-try = Posso experimentar?
phrase-shopping-take = Vou levar.
phrase-shopping-card = Posso pagar com cartão?
phrase-shopping-receipt = Poderia me dar um recibo?
phrase-shopping-bag = Não preciso de sacola.
phrase-shopping-postcards = Vocês têm cartões-postais?

## Directions

phrase-directions-museum = Onde fica o museu?
phrase-directions-old-town = Como chego ao centro histórico?
phrase-directions-far = Fica longe daqui?
phrase-directions-foot = Dá para ir a pé?
phrase-directions-left = À esquerda
phrase-directions-right = À direita
phrase-directions-straight = Em frente
phrase-directions-corner = Na esquina
phrase-directions-near = É bem perto.
phrase-directions-map = Poderia me mostrar no mapa?
phrase-directions-toilets = Onde ficam os banheiros?
phrase-directions-cash = Tem um caixa eletrônico perto daqui?

## Time and dates

phrase-time-hour = Que horas são?
phrase-time-today = Hoje
phrase-time-tomorrow = Amanhã
phrase-time-yesterday = Ontem
phrase-time-morning = De manhã
phrase-time-evening = À noite
phrase-time-now = Agora
phrase-time-later = Mais tarde
phrase-time-week = Na próxima semana
phrase-time-opens = A que horas abre?
phrase-time-closes = A que horas fecha?
phrase-time-moment = Um momento, por favor.

## Weather

phrase-weather-lovely = O tempo está lindo hoje.
phrase-weather-sun = Está fazendo sol.
phrase-weather-hot = Está muito quente.
phrase-weather-cold = Está frio.
phrase-weather-rain = Está chovendo.
phrase-weather-snow = Está nevando.
phrase-weather-wind = Está ventando.
phrase-weather-degrees = Está fazendo vinte graus.
phrase-weather-tomorrow = Como vai estar o tempo amanhã?
phrase-weather-umbrella = Vou precisar de guarda-chuva?

## Small talk

phrase-smalltalk-how = Como vai?
phrase-smalltalk-well = Tudo bem. E você?
phrase-smalltalk-name = Qual é o seu nome?
phrase-smalltalk-my-name = Meu nome é …
phrase-smalltalk-pleased = Muito prazer.
phrase-smalltalk-from = De onde você é?
phrase-smalltalk-holiday = Estou aqui de férias.
phrase-smalltalk-first = É a primeira vez que venho aqui.
phrase-smalltalk-like = Gosto desta cidade.
phrase-smalltalk-slowly = Poderia falar mais devagar, por favor?
phrase-smalltalk-understand = Não entendo.
phrase-smalltalk-photo = Posso tirar uma foto aqui?
