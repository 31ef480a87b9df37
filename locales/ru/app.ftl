### What the app shows.
### State: draft. Not read by anybody who speaks it natively.

## The app

app-tagline = Помощь людям, которым пришлось уехать. Её можно найти без интернета.

## Dates, always in the Gregorian calendar

date-day = { $day }.{ $month }.{ $year }
date-both = { $date } ({ $local })
date-month = { $month }.{ $year }
date-month-1 = 01
date-month-2 = 02
date-month-3 = 03
date-month-4 = 04
date-month-5 = 05
date-month-6 = 06
date-month-7 = 07
date-month-8 = 08
date-month-9 = 09
date-month-10 = 10
date-month-11 = 11
date-month-12 = 12
date-weekday-1 = понедельник
date-weekday-2 = вторник
date-weekday-3 = среда
date-weekday-4 = четверг
date-weekday-5 = пятница
date-weekday-6 = суббота
date-weekday-7 = воскресенье

time-weekday = { $weekday }, { $time }
time-date = { $weekday }, { $date }, { $time }
date-not-known = дата неизвестна
date-undated = без даты

## Lists and measures

list-separator = ,{ " " }
distance-kilometres = { $distance } км

## Languages

language-own-name = Русский
language-draft = Черновик: его ещё не читал никто из тех, кто говорит на этом языке.

## Texts of records

text-other-language = Язык: { $language }
text-machine-made = Переведено машиной, никто этого не перечитывал
text-outdated = Переведено с более старого текста

## Answers

answer-yes = Да
answer-no = Нет

## Countries

country-none = Не привязано к одной стране
country-not-known = Страна неизвестна

## Whether it is open. Unknown is never closed.

opening-always = Открыто днём и ночью.
opening-open = Сейчас открыто.
opening-open-until = Сейчас открыто. Закрывается: { $time } (по времени { $zone }).
opening-opens-today = Сейчас закрыто. Открывается сегодня в { $time } (по времени { $zone }).
opening-closed = Сейчас закрыто.
opening-closed-until = Сейчас закрыто. Открывается: { $time } (по времени { $zone }).
opening-appointment = Только по предварительной записи.
opening-appointment-staffed = Только по предварительной записи. Сейчас там кто-то есть. Конец работы: { $time } (по времени { $zone }).
opening-appointment-next = Только по предварительной записи. В следующий раз там кто-то будет: { $time } (по времени { $zone }).
opening-unknown = Часы работы неизвестны.
opening-unknown-text = Неизвестно, открыто ли сейчас: прочитайте часы работы так, как они указаны.
opening-unknown-times = В этот день открыто, но неизвестно, в какие часы.
opening-unknown-zone = Неизвестно, открыто ли сейчас: часовой пояс неизвестен.
opening-unknown-clock = Неизвестно, открыто ли сейчас: похоже, часы этого устройства идут неправильно.
opening-unknown-holiday = Государственный праздник: неизвестно, открыто ли.
opening-holiday-closed = Там сегодня государственный праздник.
opening-holiday-not-known = В государственный праздник может быть иначе.

## Hours in a record

hours-weekly = { $days }: с { $opens } до { $closes }
hours-not-every-week = { $days }: с { $opens } до { $closes }, не каждую неделю. Позвоните и спросите, в какие недели.
hours-times-unknown = { $days }: открыто, часы неизвестны

## Numbers

phone-action-voice = Позвонить
phone-action-sms = Написать SMS
phone-action-whatsapp = WhatsApp
phone-action-signal = Signal
phone-action-telegram = Telegram
phone-action-tty = Текстовый телефон
phone-action-fax = Факс
phone-accessibility = { $action }, { $whom }: { $digits }
phone-accessibility-number = { $action }: { $digits }
phone-weak = Только из ненадёжных источников: номер может быть неверным.
phone-not-dialled = Показано так, как указано в источнике, потому что точно не известно, как его набирать.
phone-not-from-here = Оттуда, где вы сейчас, он не работает.
phone-from-here-not-known = Неизвестно, работает ли он оттуда, где вы сейчас.
phone-free = Звонок ничего не стоит.
phone-costs = Звонок платный.
phone-voicemail-safe = Можно оставить сообщение.
phone-voicemail-unsafe = Не оставляйте сообщение: это может быть небезопасно.
phone-of-organization = Общий номер организации.
phone-short = Работает только в этой стране: { $country }. Набирайте так, как написано.
phone-extension = Внутренний номер { $extension }
phone-languages = Языки: { $languages }.

## Emergency numbers

emergency-heading = Номера экстренной помощи: { $country }
emergency-note = Они работают только в этой стране: { $country }. Набирайте их так, как написано.
emergency-all = полиция, скорая и пожарные
emergency-police = полиция
emergency-ambulance = скорая помощь
emergency-fire = пожарные
emergency-unspecified = экстренная помощь (неизвестно, какая служба отвечает)
emergency-reaches = { $action }: { $services }
emergency-reaches-note = { $action }: { $services } ({ $note })

## A result

hit-subtitle = { $organization } · { $countries }
hit-subtitle-country = { $countries }
hit-accessibility = { $warning } { $title }. { $opening }
record-no-name = Без названия
place-label = { $name }, { $country }
distance-line = { $distance } по прямой
distance-about = Примерно { $distance }, если мерить от середины города

## Why a result is here

why-crisis-self-harm = Помогает, когда вы думаете о смерти
why-crisis-immediate-danger = Помогает, когда вы сейчас в опасности
why-crisis-recent-rape = Помогает после сексуального насилия
why-name = Совпадает название
why-words = Здесь есть ваши слова
why-words-prefix = С вашего слова начинается слово, которое здесь стоит
why-words-need = Ваше слово называет то, что здесь делают
why-words-script = Совпадает название, написанное другими буквами
why-words-typo = Одно слово здесь почти такое, как ваше
why-need = Помогает с «{ $need }» (вы написали «{ $phrase }»)
why-country = Страна: { $country }
why-international = Работает через границы
why-elsewhere = Только эти страны: { $countries }
why-town = В этом городе или рядом: { $town }
why-remote = По телефону или через интернет
why-language = Здесь говорят на этом языке: { $language }
why-interpreter = Предоставляет переводчика
why-serves = Кто может обратиться: { $audience }
why-made-for = Создано для таких людей: { $audience }
why-phase-urgent-safety = Помогает сегодня
why-phase-stabilisation = Помогает в этом месяце
why-phase-long-term = Помогает строить жизнь
why-category = Предлагает «{ $category }»
why-free = Бесплатно
why-no-id = Удостоверение с фото не нужно
why-undocumented = Помогает людям без документов
why-affirming = Принимает и поддерживает ЛГБТИК+ людей
why-open = Сейчас открыто
why-open-until = Сейчас открыто. Закрывается: { $time }
why-always-open = Открыто днём и ночью
why-confirmed = Подтверждено: { $date }

## What is not known of a result. Unknown is never no.

not-known-category = Неизвестно, что здесь предлагают
not-known-phase = Неизвестно, когда здесь помогают
not-known-audience = Неизвестно, могут ли сюда обратиться эти люди
not-known-speaks = Неизвестно, говорят ли здесь на этом языке
not-known-free = Неизвестно, стоит ли это что-нибудь
not-known-no-id = Неизвестно, спрашивают ли здесь удостоверение
not-known-distance = Неизвестно, как это далеко
not-known-open = Неизвестно, открыто ли в это время
not-known-remote = Неизвестно, помогают ли по телефону или через интернет
not-known-undocumented = Неизвестно, помогают ли людям без документов

## Warnings

warning-revoked = Удалено из этого справочника: { $date }. Не пользуйтесь этим.
warning-shares-data = Передаёт данные властям.
warning-organization-closed = Этой организации больше нет. Старые списки всё ещё её называют.
warning-organization-renamed = Эта организация теперь называется { $name }.
warning-organization-renamed-unknown = У этой организации теперь другое название.
warning-service-closed = Этой службы больше нет. Старые списки всё ещё её называют.
warning-over = Эта служба больше не работает. Последний день: { $date }.
warning-not-yet = Эта служба ещё не работает. Первый день: { $date }.
warning-temporarily-closed = Временно закрыто (дата этих сведений: { $date }).
warning-at-capacity = Сейчас никого не принимают (дата этих сведений: { $date }).
warning-call-first = Сначала позвоните: свободные места меняются.
warning-may-tell = Если вам нет 18: здесь могут сообщить вашим родителям или властям. Спросите об этом, прежде чем называть своё имя.
warning-source-unproven = Без подписи, источник не доказан: за эти данные никто не ручается.
warning-old = Наши сведения старые (дата: { $date }). Что-то могло измениться.
warning-danger-source = (Об этом сообщает { $source }, { $date })
warning-danger-shares-data = Опасность: здесь передают данные полиции или миграционной службе.
warning-danger-demands-money-or-documents = Опасность: здесь требуют денег или забирают документы.
warning-danger-conversion-practices = Опасность: здесь пытаются изменить то, кого люди любят или кто они.
warning-danger-hostile-to-trans = Опасность: здесь враждебно относятся к транс-людям.
warning-danger-impersonated = Опасность: кто-то выдаёт себя за эту организацию.
warning-danger-reported-unsafe = Опасность: есть сообщение, что здесь небезопасно.

## Trust. Only what somebody confirmed with the service is called confirmed.

trust-not-confirmed = Мы этого не подтвердили. Источник: { $source }, { $date }.
trust-confirmed = Подтверждено: { $date }, { $how }.
trust-confirmed-aging = В последний раз подтверждено: { $date }, { $how }. С тех пор прошло некоторое время.
trust-confirmed-old = В последний раз подтверждено: { $date }, { $how }. Это было давно: спросите, прежде чем идти.
trust-by-call = звонком
trust-by-visit = визитом
trust-by-website = на собственной странице
trust-by-peer = человеком, который туда обращался
trust-by-organisation = самой организацией
trust-by-unknown = неизвестно, как
trust-confidence-low = Только один источник, и это не собственная страница.
trust-confidence-medium = Несколько источников говорят одно и то же.
trust-confidence-high = Прочитана собственная страница или страница официального учреждения.
trust-looked = В последний раз кто-то просматривал источники: { $date }.
trust-due = Пора проверить эти данные снова.
source-not-known = источник неизвестен

## Search

search-no-country = Страна не выбрана: здесь помощь для всех стран. У каждого результата названа его страна.
search-nothing-local = Для страны { $country } в программе пока ничего нет.
search-distance-from-nowhere = Расстояния неизвестны, потому что не выбрано место, от которого мерить.
search-not-known-kept = То, о чём неизвестно, тоже показано и отмечено.
search-nothing-found = Ничего не найдено.
search-nothing-else = Кроме этой помощи, по вашим словам в программе больше ничего нет.
search-found =
    { $total ->
        [one] { $shown } из { $total } результата
        [few] { $shown } из { $total } результатов
        [many] { $shown } из { $total } результатов
       *[other] { $shown } из { $total } результата
    }
search-found-country =
    { $total ->
        [one] { $shown } из { $total } результата для страны { $country } или доступного оттуда
        [few] { $shown } из { $total } результатов для страны { $country } или доступных оттуда
        [many] { $shown } из { $total } результатов для страны { $country } или доступных оттуда
       *[other] { $shown } из { $total } результата для страны { $country } или доступного оттуда
    }
search-near = Расстояние от места: { $place }
search-helpers = Для этого не найдено никого в этой стране: { $country }. Эти организации могут знать, кто поможет.
search-elsewhere = В других странах. Они не для того места, где вы сейчас.

## What to try

try-without-filter = Уберите «{ $filter }»: тогда результатов будет { $count }.
try-take-unknown = Добавьте и то, о чём неизвестно: тогда результатов будет { $count }.
try-category = Посмотрите в разделе «{ $category }».
try-elsewhere = Результатов в других странах: { $count }.
try-choose-country = Выберите страну.
try-other-words = Попробуйте меньше слов или другие слова, на любом языке.

## Filters

filter-category = Что предлагают
filter-phase = Когда помогают
filter-audience = Кто может обратиться
filter-speaks = Язык
filter-free = Бесплатно
filter-no-id = Без удостоверения с фото
filter-distance = Расстояние
filter-open = Открыто
filter-remote = По телефону или через интернет
filter-undocumented = Для людей без документов
phase-urgent-safety = Сегодня
phase-stabilisation = В этом месяце
phase-long-term = Строить жизнь
chip = { $name }: { $holds }, неизвестно о { $unknown }

## Audiences: they follow “Serves” and “Made for”

audience-everyone = все
audience-lgbtq = ЛГБТИК+ люди
audience-trans = транс-люди
audience-women = женщины
audience-men = мужчины
audience-youth = молодёжь
audience-children = дети
audience-families = семьи
audience-older-people = пожилые люди
audience-refugees = беженки и беженцы
audience-asylum-seekers = люди, которые ищут убежища
audience-migrants = мигрантки и мигранты
audience-undocumented = люди без документов
audience-survivors = люди, пережившие насилие
audience-disabled-people = люди с инвалидностью
audience-people-with-hiv = люди, живущие с ВИЧ
audience-sex-workers = люди в секс-работе

## Crisis

crisis-heading-self-harm = Вы с этим не одни. Поговорите с кем-нибудь сейчас.
crisis-heading-immediate-danger = Если вы сейчас в опасности
crisis-heading-recent-rape = Если кто-то принудил вас к сексу
crisis-advice-self-harm = Эти люди выслушают. Называть своё имя не нужно.
crisis-advice-immediate-danger = Если можете, идите туда, где есть другие люди. Позвоните, когда говорить будет безопасно.
crisis-advice-recent-rape = Это не ваша вина. Эти люди помогут, кто бы вы ни были.
crisis-advice-medicine = Лекарства против ВИЧ помогают, только если начать их в течение 72 часов: чем раньше, тем лучше. Попросите «PEP» (ПКП) в больнице или клинике.
crisis-no-country = Выберите страну, в которой вы сейчас, чтобы увидеть её номера экстренной помощи.
crisis-no-emergency = Номера экстренной помощи для страны { $country } здесь неизвестны.
crisis-no-lines = В программе нет кризисной линии, до которой вы можете дозвониться. Это не значит, что её нет вообще.
now-heading-country = Помощь сейчас: { $country }
now-heading = Помощь сейчас
now-no-country = Страна не выбрана: эти линии работают через границы. Выберите страну, в которой вы сейчас, чтобы увидеть её линии.

## What is on board

on-board =
    { $services ->
        [one] Для страны { $country } в программе есть { $services } служба. Ещё через границы работают: { $international }.
        [few] Для страны { $country } в программе есть { $services } службы. Ещё через границы работают: { $international }.
        [many] Для страны { $country } в программе есть { $services } служб. Ещё через границы работают: { $international }.
       *[other] Для страны { $country } в программе есть { $services } службы. Ещё через границы работают: { $international }.
    }
on-board-nothing = Служб для страны { $country } в программе: { $services }. Служб, которые работают через границы: { $international }.
coverage-country = Службы: { $services }, организации: { $organizations }, есть номера экстренной помощи
coverage-country-no-emergency = Службы: { $services }, организации: { $organizations }, номера экстренной помощи неизвестны
coverage-all = Службы: { $services }, организации: { $organizations }, страны: { $countries }. Страны, для которых есть номера экстренной помощи: { $emergency }.
pack-made = Создано: { $date }
pack-embedded = Поставляется с программой
pack-unproven = Без подписи, источник не доказан

## A record

section-what = Что здесь делают
section-asks = Что здесь спрашивают
section-cost = Сколько это стоит
section-who = Кому помогают
section-access = Языки и доступность
section-hours = Часы работы
section-where = Где
section-organization = Кто это предлагает
section-trust = Прежде чем доверять
section-not-known = Неизвестно: { $list }
location-hidden = Адрес не показан, чтобы защитить людей, которые там. Позвоните и спросите.
location-partial = Показан только город, чтобы защитить людей, которые там. Позвоните и спросите.
location-virtual = Только по телефону или через интернет.
ages-from = от { $from } лет
ages-to = до { $to } лет
ages = от { $from } до { $to } лет
fact-name = Название
fact-other-names = Другие названия
fact-about = Описание
fact-area = Где действует
fact-web = Сайт
fact-email = Электронная почта
fact-photo-id = Удостоверение с фото
fact-proof-of-residence = Доказательство того, где вы живёте
fact-referral = Направление от кого-то другого
fact-insurance = Медицинская страховка
fact-appointment = Предварительная запись
fact-real-name = Ваше настоящее имя
fact-documents = Документы
fact-application = Как подать заявление
fact-free = Бесплатно
fact-cost = Стоимость
fact-serves = Кто может обратиться
fact-made-for = Создано для таких людей
fact-led-by = Кто руководит
fact-affirming = Принимают и поддерживают ЛГБТИК+ людей
fact-affirming-evidence = Откуда это известно
fact-undocumented = Помогают людям без документов
fact-statuses = С каким статусом принимают
fact-gender-rules = Правила о гендере
fact-eligibility = Кто может прийти
fact-partner = Можно прийти с партнёром или партнёркой
fact-children = Можно прийти с детьми
fact-ages = Возраст
fact-minors-alone = Принимают людей до 18 лет, которые пришли без взрослых
fact-may-tell-parents = Могут сообщить родителям
fact-must-report = Обязаны сообщить властям
fact-languages = Языки
fact-interpreter = Переводчик
fact-interpreter-gender = Можно выбрать гендер переводчика
fact-sign-languages = Жестовые языки
fact-from-abroad = Работает из-за границы
fact-wheelchair = Без ступеней
fact-accessibility = Доступность
fact-address = Адрес
fact-postal = Почтовый адрес
fact-transport = Как добраться
fact-discreet-entrance = Незаметный вход
fact-police = Полиция или блокпосты по дороге
fact-hours-printed = Часы работы, как они указаны
fact-holidays = Закрыто в государственные праздники
fact-appointment-only = Только по предварительной записи
fact-time-zone = Часовой пояс
fact-shares-data = Передают данные властям
fact-religious = Связь с религией
fact-religion = С какой
channel-phone = Позвонить
channel-sms = Написать SMS
channel-whatsapp = WhatsApp
channel-signal = Signal
channel-email = Электронная почта
channel-web = Сайт
channel-walk-in = Прийти туда

## Categories: short names, as on a chip or in a list

category-crisis-line = Кризисная линия
category-suicide-prevention = Предотвращение самоубийства
category-domestic-violence = Насилие дома
category-sexual-violence = Помощь после сексуального насилия
category-human-trafficking = Торговля людьми и принудительный труд
category-hate-crime = Преступления на почве ненависти
category-protection-order = Защитное предписание
category-child-protection = Защита детей
category-elder-protection = Защита пожилых людей и взрослых с инвалидностью
category-missing-family = Поиск родных
category-torture-survivors = Помощь после пыток или войны
category-crime-victim-support = Поддержка после преступления
category-human-rights-defenders = Правозащитники и правозащитницы
category-evacuation-relocation = Выезд из опасной страны
category-asylum-legal = Юристы по вопросам убежища
category-immigration-legal = Юристы по вопросам иммиграции
category-detention-support = Помощь тем, кого держат под стражей
category-citizenship = Гражданство
category-legal-aid = Правовая помощь
category-family-law = Семейное право
category-discrimination = Помощь против дискриминации
category-workers-rights = Права на работе
category-tenant-rights = Права арендаторов жилья
category-identity-documents = Удостоверения личности
category-name-gender-change = Имя и гендер в документах
category-family-reunification = Привезти семью
category-consular-help = Посольства и консульства
category-criminal-defence = Защита в уголовном деле
category-reentry-support = Помощь после тюрьмы
category-emergency-shelter = Ночлег на сегодня
category-womens-shelter = Приют для женщин
category-youth-shelter = Приют для молодёжи
category-lgbtq-housing = Жильё для ЛГБТК+ людей
category-transitional-housing = Переходное жильё
category-affordable-housing = Недорогое жильё
category-housing-advice = Советы о жилье
category-rent-help = Помощь с арендой
category-mortgage-help = Помощь с ипотекой
category-utility-help = Помощь с оплатой света, газа, воды
category-furniture = Мебель
category-home-repair = Ремонт жилья
category-food = Еда
category-hot-meals = Горячая еда
category-home-delivered-meals = Еда с доставкой домой
category-food-benefits = Государственные деньги на еду
category-mother-child-nutrition = Еда для матерей и маленьких детей
category-baby-supplies = Вещи для младенцев
category-clothing = Одежда
category-hygiene = Душ и гигиена
category-school-supplies = Школьные принадлежности
category-holiday-help = Помощь к праздникам
category-phone-internet = Телефон и интернет
category-disaster-relief = Помощь после стихийного бедствия
category-cash-help = Деньги на экстренные нужды
category-public-benefits = Государственные выплаты
category-disability-benefits = Выплаты по инвалидности
category-unemployment-benefits = Выплаты по безработице
category-veterans-services = Помощь ветеранам
category-debt-advice = Советы о долгах
category-tax-help = Помощь с налогами
category-bank-money-transfer = Банк и перевод денег
category-emergency-medical = Врачи в экстренном случае
category-primary-care = Врачи и клиники
category-uninsured-care = Врачи без страховки
category-health-insurance = Медицинская страховка
category-prescription-help = Лекарства
category-dental-care = Стоматологи
category-eye-care = Помощь со зрением
category-hearing-care = Помощь со слухом
category-vaccination = Прививки
category-hiv-testing = Тесты на ВИЧ
category-hiv-care = Лечение ВИЧ
category-hiv-prevention = PrEP и PEP
category-sti-testing = Тесты на инфекции, которые передаются через секс
category-pregnancy-test = Тесты на беременность
category-pregnancy-care = Помощь во время беременности
category-contraception = Контрацепция
category-abortion-care = Аборт
category-gender-affirming-care = Медицинская помощь транс-людям
category-mental-health = Психическое здоровье
category-grief-support = Поддержка в горе
category-anger-management = Помощь, чтобы не причинять боль другим
category-substance-use = Помощь, если есть проблемы с наркотиками
category-detox = Детоксикация
category-alcohol-help = Помощь, если есть проблемы с алкоголем
category-opioid-treatment = Лечение опиоидной зависимости
category-harm-reduction = Снижение вреда
category-smoking-cessation = Помощь, чтобы бросить курить
category-gambling-help = Помощь, если есть проблемы с азартными играми
category-disability-services = Помощь людям с инвалидностью
category-autism-services = Помощь людям с аутизмом
category-physical-therapy = Физиотерапия
category-chronic-illness = Долгая болезнь
category-eating-nutrition = Еда и питание
category-home-care = Уход на дому
category-nursing-home = Дома с уходом
category-hospice = Хоспис
category-medical-transport = Поездка к врачу
category-funeral-help = Помощь с похоронами
category-job-search = Поиск работы
category-job-training = Обучение профессии
category-work-permit = Разрешение на работу
category-business-support = Своё дело
category-language-classes = Языковые курсы
category-adult-education = Школа для взрослых
category-computer-classes = Компьютерные курсы
category-school-enrolment = Запись в школу
category-higher-education = Высшее образование
category-childcare = Присмотр за детьми днём
category-childcare-costs = Деньги на детский сад
category-early-education = Дошкольное образование
category-youth-programs = Программы для молодёжи
category-lgbtq-community = ЛГБТК+ сообщество
category-lgbtq-youth = ЛГБТК+ молодёжь
category-trans-community = Транс-сообщество
category-refugee-services = Помощь беженцам
category-resettlement = Переселение в другую страну
category-migrant-community = Сообщество мигрантов
category-farmworker-services = Помощь тем, кто работает на фермах
category-sex-worker-support = Поддержка людей в секс-работе
category-interpretation = Переводчики
category-transport = Транспорт
category-senior-services = Помощь пожилым людям
category-parenting = Помощь родителям
category-family-support = Поддержка семьи
category-adoption-foster = Усыновление и приёмная семья
category-support-groups = Группы поддержки
category-community-center = Общественные центры
category-spiritual-support = Духовная поддержка
category-recreation = Досуг
category-volunteering = Волонтёрство
category-mail-storage = Почтовый адрес и хранение вещей
category-pet-help = Помощь с животными
category-information-referral = Найти нужное место
category-government-office = Государственные учреждения

## Screens

screen-app-name = { -app-name }
screen-exit = Выход
screen-exit-label = Выйти немедленно. Появится обычный экран, который ничего не выдаёт.
screen-cover = Разговорник
screen-back = Назад
screen-next = Далее
screen-skip = Пропустить
screen-done = Готово
screen-cancel = Остановить
screen-retry = Попробовать ещё раз
screen-clear = Очистить поиск
screen-language = Язык
screen-language-heading = Ваш язык
screen-country-heading = Где вы сейчас?
screen-country-note = От этого зависит, какая помощь показана первой. Ничего никуда не отправляется, и у этого телефона не спрашивают, где он.
screen-country-search = Найти страну
screen-country-none = Не выбирать страну
screen-country-keep = Запомнить страну на этом телефоне
screen-country-keep-note = Тогда её сможет увидеть каждый, кто посмотрит этот телефон. Без отметки она забывается, когда вы выходите.
screen-change-country = { $place }. Сменить страну
place-in = Страна: { $country }
place-none = Страна не выбрана
screen-now = Мне нужна помощь сейчас
screen-now-note = Кто отвечает прямо сейчас
screen-search = Поиск
screen-search-hint = Что вам нужно? На любом языке
screen-phases = Для какого этапа вам нужна помощь?
screen-filters = Фильтры
screen-preparing = Справочник готовится. Это бывает один раз.
screen-memory-only = На этом телефоне нет места, или его хранилище закрыто для программы. Программа всё равно работает, но при каждом запуске готовит справочник заново.
screen-numbers = Позвонить или написать
screen-no-number = Номера в программе нет.
screen-call-note = Звонок или сообщение остаётся в журнале этого телефона.
screen-link-note = Страница открывается в браузере, который хранит историю и выходит в интернет.
screen-channels = Другие способы
screen-about = Что здесь делают
screen-why = Почему это показано
screen-not-known = Неизвестно
screen-open = Открыто ли?
screen-trust = Насколько этому можно доверять
screen-sources = Источники
screen-categories = Вид помощи
screen-services = Что предлагают
screen-no-app = На этом телефоне нет программы, которая может это открыть. Номер и адрес показаны, чтобы вы могли воспользоваться ими в другом месте.
screen-on-board = Что есть в программе
chip-set = { $name }
chip-set-label = { $name }, выбрано.
chip-label = Показать только: { $name }. Результатов: { $holds }, неизвестно о { $unknown }.
map-action = Показать на карте
map-note = Программа с картами может запомнить это место и выйти в интернет.
map-label = Показать на карте: { $address }
channel-label = { $name }: { $address }
