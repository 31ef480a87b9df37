### Phrases for travellers in Russian (Русский).
### State: draft. No native speaker has read it yet. Machine-made, 2026-11.

## The screen

phrases-title = Разговорник
phrases-language = Русский
phrases-search = Поиск фраз
phrases-clear = Очистить поиск
phrases-none = Ничего не найдено
phrases-from = Я говорю
phrases-to = Собеседник говорит
phrases-swap = Поменять языки местами
phrases-topics = Темы
phrases-all = Все темы

## Topics

phrase-topic-greetings = Приветствия
phrase-topic-numbers = Числа
phrase-topic-eating = Еда и напитки
phrase-topic-transport = В пути
phrase-topic-hotel = В гостинице
phrase-topic-shopping = Покупки
phrase-topic-directions = Как пройти
phrase-topic-time = Время и даты
phrase-topic-weather = Погода
phrase-topic-smalltalk = Разговор

## Greetings

phrase-greetings-hello = Здравствуйте
phrase-greetings-morning = Доброе утро
phrase-greetings-evening = Добрый вечер
phrase-greetings-night = Спокойной ночи
phrase-greetings-goodbye = До свидания
phrase-greetings-please = Пожалуйста
phrase-greetings-thanks = Большое спасибо
phrase-greetings-welcome = Не за что
phrase-greetings-excuse = Извините
phrase-greetings-yes = Да
phrase-greetings-no = Нет
phrase-greetings-day = Хорошего дня

## Numbers

phrase-numbers-one = Один
phrase-numbers-two = Два
phrase-numbers-three = Три
phrase-numbers-four = Четыре
phrase-numbers-five = Пять
phrase-numbers-six = Шесть
phrase-numbers-seven = Семь
phrase-numbers-eight = Восемь
phrase-numbers-nine = Девять
phrase-numbers-ten = Десять
phrase-numbers-hundred = Сто
phrase-numbers-thousand = Тысяча

## Eating and drinking

phrase-eating-table = Столик на двоих, пожалуйста.
phrase-eating-menu = Можно нам меню, пожалуйста?
phrase-eating-water = Стакан воды, пожалуйста.
phrase-eating-coffee = Кофе, пожалуйста.
phrase-eating-tea = Чашку чая, пожалуйста.
phrase-eating-sugar = Без сахара, пожалуйста.
phrase-eating-meat = Я не ем мясо.
phrase-eating-spicy = Это острое?
phrase-eating-recommend = Что вы посоветуете?
phrase-eating-delicious = Было очень вкусно.
phrase-eating-bill = Счёт, пожалуйста.

## Getting around

phrase-transport-station = Где железнодорожный вокзал?
phrase-transport-stop = Где автобусная остановка?
phrase-transport-ticket = Билет до центра, пожалуйста.
phrase-transport-return = Билет туда и обратно, пожалуйста.
phrase-transport-next = Когда отправляется следующий поезд?
phrase-transport-platform = С какой платформы он отправляется?
phrase-transport-airport = Этот автобус идёт в аэропорт?
phrase-transport-duration = Сколько времени занимает поездка?
phrase-transport-seat = Это место свободно?
phrase-transport-taxi = Где можно взять такси?
phrase-transport-here = Остановите здесь, пожалуйста.

## At the hotel

phrase-hotel-room = У вас есть номер на эту ночь?
phrase-hotel-booking = У меня забронирован номер.
phrase-hotel-nights = На две ночи, пожалуйста.
phrase-hotel-price = Сколько стоит одна ночь?
phrase-hotel-included = Завтрак включён?
phrase-hotel-breakfast = Во сколько завтрак?
phrase-hotel-wifi = Здесь есть Wi-Fi?
phrase-hotel-towel = Можно ещё одно полотенце?
phrase-hotel-cooling = Кондиционер не работает.
phrase-hotel-leave = До какого часа нужно освободить номер?
phrase-hotel-luggage = Можно оставить здесь багаж?

## Shopping

phrase-shopping-price = Сколько это стоит?
phrase-shopping-expensive = Это дороговато.
phrase-shopping-looking = Я просто смотрю, спасибо.
phrase-shopping-bigger = Есть размер побольше?
phrase-shopping-colour = Есть другой цвет?
phrase-shopping-try = Можно примерить?
phrase-shopping-take = Я это возьму.
phrase-shopping-card = Можно оплатить картой?
phrase-shopping-receipt = Можно чек, пожалуйста?
phrase-shopping-bag = Пакет не нужен.
phrase-shopping-postcards = У вас есть открытки?

## Directions

phrase-directions-museum = Где находится музей?
phrase-directions-old-town = Как пройти в старый город?
phrase-directions-far = Это далеко отсюда?
phrase-directions-foot = Туда можно дойти пешком?
phrase-directions-left = Налево
phrase-directions-right = Направо
phrase-directions-straight = Прямо
phrase-directions-corner = На углу
phrase-directions-near = Это совсем близко.
phrase-directions-map = Покажите, пожалуйста, на карте.
phrase-directions-toilets = Где здесь туалет?
phrase-directions-cash = Есть ли поблизости банкомат?

## Time and dates

phrase-time-hour = Который час?
phrase-time-today = Сегодня
phrase-time-tomorrow = Завтра
phrase-time-yesterday = Вчера
phrase-time-morning = Утром
phrase-time-evening = Вечером
phrase-time-now = Сейчас
phrase-time-later = Позже
phrase-time-week = На следующей неделе
phrase-time-opens = Когда открывается?
phrase-time-closes = Когда закрывается?
phrase-time-moment = Одну минуту, пожалуйста.

## Weather

phrase-weather-lovely = Сегодня чудесная погода.
phrase-weather-sun = Светит солнце.
phrase-weather-hot = Очень жарко.
phrase-weather-cold = Холодно.
phrase-weather-rain = Идёт дождь.
phrase-weather-snow = Идёт снег.
phrase-weather-wind = Ветрено.
phrase-weather-degrees = Двадцать градусов.
phrase-weather-tomorrow = Какая завтра будет погода?
phrase-weather-umbrella = Мне понадобится зонт?

## Small talk

phrase-smalltalk-how = Как ваши дела?
phrase-smalltalk-well = Спасибо, хорошо. А у вас?
phrase-smalltalk-name = Как вас зовут?
phrase-smalltalk-my-name = Меня зовут …
phrase-smalltalk-pleased = Очень приятно.
phrase-smalltalk-from = Откуда вы?
phrase-smalltalk-holiday = У меня здесь отпуск.
phrase-smalltalk-first = Я здесь впервые.
phrase-smalltalk-like = Мне нравится этот город.
phrase-smalltalk-slowly = Говорите, пожалуйста, помедленнее.
phrase-smalltalk-understand = Я не понимаю.
phrase-smalltalk-photo = Здесь можно фотографировать?
