### Phrases for travellers in Ukrainian (Українська).
### State: draft. No native speaker has read it yet. Machine-made, 2026-11.

## The screen

phrases-title = Розмовник
phrases-language = Українська
phrases-search = Пошук фраз
phrases-clear = Очистити пошук
phrases-none = Нічого не знайдено
phrases-from = Я розмовляю
phrases-to = Мій співрозмовник розмовляє
phrases-swap = Поміняти мови місцями
phrases-topics = Теми
phrases-all = Усі теми

## Topics

phrase-topic-greetings = Вітання
phrase-topic-numbers = Числа
phrase-topic-eating = Їжа та напої
phrase-topic-transport = У дорозі
phrase-topic-hotel = У готелі
phrase-topic-shopping = Покупки
phrase-topic-directions = Як пройти
phrase-topic-time = Час і дати
phrase-topic-weather = Погода
phrase-topic-smalltalk = Розмова

## Greetings

phrase-greetings-hello = Вітаю
phrase-greetings-morning = Доброго ранку
phrase-greetings-evening = Добрий вечір
phrase-greetings-night = На добраніч
phrase-greetings-goodbye = До побачення
phrase-greetings-please = Будь ласка
phrase-greetings-thanks = Дуже дякую
phrase-greetings-welcome = Немає за що
phrase-greetings-excuse = Перепрошую
phrase-greetings-yes = Так
phrase-greetings-no = Ні
phrase-greetings-day = Гарного дня

## Numbers

phrase-numbers-one = Один
phrase-numbers-two = Два
phrase-numbers-three = Три
phrase-numbers-four = Чотири
phrase-numbers-five = П’ять
phrase-numbers-six = Шість
phrase-numbers-seven = Сім
phrase-numbers-eight = Вісім
phrase-numbers-nine = Дев’ять
phrase-numbers-ten = Десять
phrase-numbers-hundred = Сто
phrase-numbers-thousand = Тисяча

## Eating and drinking

phrase-eating-table = Столик на двох, будь ласка.
phrase-eating-menu = Можна нам меню, будь ласка?
phrase-eating-water = Склянку води, будь ласка.
phrase-eating-coffee = Каву, будь ласка.
phrase-eating-tea = Чашку чаю, будь ласка.
phrase-eating-sugar = Без цукру, будь ласка.
phrase-eating-meat = Я не їм м’яса.
phrase-eating-spicy = Це гостре?
phrase-eating-recommend = Що ви порадите?
phrase-eating-delicious = Було дуже смачно.
phrase-eating-bill = Рахунок, будь ласка.

## Getting around

phrase-transport-station = Де залізничний вокзал?
phrase-transport-stop = Де автобусна зупинка?
phrase-transport-ticket = Квиток до центру, будь ласка.
phrase-transport-return = Квиток туди й назад, будь ласка.
phrase-transport-next = Коли відходить наступний потяг?
phrase-transport-platform = З якої платформи він відходить?
phrase-transport-airport = Цей автобус їде до аеропорту?
phrase-transport-duration = Скільки часу триває поїздка?
phrase-transport-seat = Це місце вільне?
phrase-transport-taxi = Де можна взяти таксі?
phrase-transport-here = Зупиніть тут, будь ласка.

## At the hotel

phrase-hotel-room = У вас є номер на цю ніч?
phrase-hotel-booking = У мене заброньовано номер.
phrase-hotel-nights = На дві ночі, будь ласка.
phrase-hotel-price = Скільки коштує одна ніч?
phrase-hotel-included = Сніданок включено?
phrase-hotel-breakfast = О котрій годині сніданок?
phrase-hotel-wifi = Тут є Wi-Fi?
phrase-hotel-towel = Можна ще один рушник?
phrase-hotel-cooling = Кондиціонер не працює.
phrase-hotel-leave = До котрої години треба звільнити номер?
phrase-hotel-luggage = Можна залишити тут багаж?

## Shopping

phrase-shopping-price = Скільки це коштує?
phrase-shopping-expensive = Це трохи задорого.
phrase-shopping-looking = Я просто дивлюся, дякую.
phrase-shopping-bigger = Чи є більший розмір?
phrase-shopping-colour = Чи є інший колір?
phrase-shopping-try = Можна приміряти?
phrase-shopping-take = Я це візьму.
phrase-shopping-card = Можна заплатити карткою?
phrase-shopping-receipt = Можна чек, будь ласка?
phrase-shopping-bag = Пакет не потрібен.
phrase-shopping-postcards = У вас є листівки?

## Directions

phrase-directions-museum = Де розташований музей?
phrase-directions-old-town = Як пройти до старого міста?
phrase-directions-far = Це далеко звідси?
phrase-directions-foot = Туди можна дійти пішки?
phrase-directions-left = Ліворуч
phrase-directions-right = Праворуч
phrase-directions-straight = Прямо
phrase-directions-corner = На розі
phrase-directions-near = Це зовсім близько.
phrase-directions-map = Покажіть, будь ласка, на мапі.
phrase-directions-toilets = Де тут туалет?
phrase-directions-cash = Чи є поблизу банкомат?

## Time and dates

phrase-time-hour = Котра година?
phrase-time-today = Сьогодні
phrase-time-tomorrow = Завтра
phrase-time-yesterday = Учора
phrase-time-morning = Уранці
phrase-time-evening = Увечері
phrase-time-now = Зараз
phrase-time-later = Пізніше
phrase-time-week = Наступного тижня
phrase-time-opens = Коли відчиняється?
phrase-time-closes = Коли зачиняється?
phrase-time-moment = Хвилинку, будь ласка.

## Weather

phrase-weather-lovely = Сьогодні чудова погода.
phrase-weather-sun = Світить сонце.
phrase-weather-hot = Дуже спекотно.
phrase-weather-cold = Холодно.
phrase-weather-rain = Іде дощ.
phrase-weather-snow = Іде сніг.
phrase-weather-wind = Вітряно.
phrase-weather-degrees = Двадцять градусів.
phrase-weather-tomorrow = Яка завтра буде погода?
phrase-weather-umbrella = Мені знадобиться парасолька?

## Small talk

phrase-smalltalk-how = Як ваші справи?
phrase-smalltalk-well = Дякую, добре. А у вас?
phrase-smalltalk-name = Як вас звати?
phrase-smalltalk-my-name = Мене звати …
phrase-smalltalk-pleased = Дуже приємно.
phrase-smalltalk-from = Звідки ви?
phrase-smalltalk-holiday = У мене тут відпустка.
phrase-smalltalk-first = Я тут уперше.
phrase-smalltalk-like = Мені подобається це місто.
phrase-smalltalk-slowly = Говоріть, будь ласка, повільніше.
phrase-smalltalk-understand = Я не розумію.
phrase-smalltalk-photo = Тут можна фотографувати?
