### What the app shows.
### State: draft. Not read by anybody who speaks it natively.

## The app

app-tagline = Допомога людям, які мусили поїхати. Її можна знайти без інтернету.

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
date-weekday-1 = понеділок
date-weekday-2 = вівторок
date-weekday-3 = середа
date-weekday-4 = четвер
date-weekday-5 = п’ятниця
date-weekday-6 = субота
date-weekday-7 = неділя

time-weekday = { $weekday }, { $time }
time-date = { $weekday }, { $date }, { $time }
date-not-known = дата невідома
date-undated = без дати

## Lists and measures

list-separator = ,{ " " }
distance-kilometres = { $distance } км

## Languages

language-own-name = Українська
language-draft = Чернетка: її ще не читав ніхто з тих, хто розмовляє цією мовою.

## Texts of records

text-other-language = Мова: { $language }
text-machine-made = Перекладено машиною, ніхто цього не перечитував
text-outdated = Перекладено зі старішого тексту

## Answers

answer-yes = Так
answer-no = Ні

## Countries

country-none = Не прив’язано до однієї країни
country-not-known = Країна невідома

## Whether it is open. Unknown is never closed.

opening-always = Відчинено вдень і вночі.
opening-open = Зараз відчинено.
opening-open-until = Зараз відчинено. Зачиняється: { $time } (за часом { $zone }).
opening-opens-today = Зараз зачинено. Відчиняється сьогодні о { $time } (за часом { $zone }).
opening-closed = Зараз зачинено.
opening-closed-until = Зараз зачинено. Відчиняється: { $time } (за часом { $zone }).
opening-appointment = Тільки за попереднім записом.
opening-appointment-staffed = Тільки за попереднім записом. Зараз там хтось є. Кінець роботи: { $time } (за часом { $zone }).
opening-appointment-next = Тільки за попереднім записом. Наступного разу там хтось буде: { $time } (за часом { $zone }).
opening-unknown = Години роботи невідомі.
opening-unknown-text = Невідомо, чи зараз відчинено: прочитайте години роботи так, як їх подано.
opening-unknown-times = Цього дня відчинено, але невідомо, о котрій годині.
opening-unknown-zone = Невідомо, чи зараз відчинено: часовий пояс невідомий.
opening-unknown-clock = Невідомо, чи зараз відчинено: схоже, що годинник цього пристрою йде неправильно.
opening-unknown-holiday = Державне свято: невідомо, чи відчинено.
opening-holiday-closed = Там сьогодні державне свято.
opening-holiday-not-known = У державне свято може бути інакше.

## Hours in a record

hours-weekly = { $days }: з { $opens } до { $closes }
hours-not-every-week = { $days }: з { $opens } до { $closes }, не щотижня. Подзвоніть і спитайте, у які тижні.
hours-times-unknown = { $days }: відчинено, години невідомі

## Numbers

phone-action-voice = Подзвонити
phone-action-sms = Написати SMS
phone-action-whatsapp = WhatsApp
phone-action-signal = Signal
phone-action-telegram = Telegram
phone-action-tty = Текстовий телефон
phone-action-fax = Факс
phone-accessibility = { $action }, { $whom }: { $digits }
phone-accessibility-number = { $action }: { $digits }
phone-weak = Лише з ненадійних джерел: номер може бути хибним.
phone-not-dialled = Показано так, як його подано, бо невідомо напевно, як його набирати.
phone-not-from-here = Звідти, де ви зараз, він не працює.
phone-from-here-not-known = Невідомо, чи він працює звідти, де ви зараз.
phone-free = Дзвінок нічого не коштує.
phone-costs = Дзвінок платний.
phone-voicemail-safe = Можна залишити повідомлення.
phone-voicemail-unsafe = Не залишайте повідомлення: це може бути небезпечно.
phone-of-organization = Загальний номер організації.
phone-short = Працює лише в цій країні: { $country }. Набирайте так, як написано.
phone-extension = Внутрішній номер { $extension }
phone-languages = Мови: { $languages }.

## Emergency numbers

emergency-heading = Номери екстреної допомоги: { $country }
emergency-note = Вони працюють лише в цій країні: { $country }. Набирайте їх так, як написано.
emergency-all = поліція, швидка і пожежники
emergency-police = поліція
emergency-ambulance = швидка допомога
emergency-fire = пожежники
emergency-unspecified = екстрена допомога (невідомо, яка служба відповідає)
emergency-reaches = { $action }: { $services }
emergency-reaches-note = { $action }: { $services } ({ $note })

## A result

hit-subtitle = { $organization } · { $countries }
hit-subtitle-country = { $countries }
hit-accessibility = { $warning } { $title }. { $opening }
record-no-name = Без назви
place-label = { $name }, { $country }
distance-line = { $distance } по прямій
distance-about = Приблизно { $distance }, якщо міряти від середини міста

## Why a result is here

why-crisis-self-harm = Допомагає, коли ви думаєте про смерть
why-crisis-immediate-danger = Допомагає, коли ви зараз у небезпеці
why-crisis-recent-rape = Допомагає після сексуального насильства
why-name = Збігається назва
why-words = Тут є ваші слова
why-words-prefix = Ваше слово є початком слова, яке тут стоїть
why-words-need = Ваше слово називає те, що тут роблять
why-words-script = Збігається назва, написана іншими літерами
why-words-typo = Одне слово тут майже таке, як ваше
why-need = Допомагає з «{ $need }» (ви написали «{ $phrase }»)
why-country = Країна: { $country }
why-international = Працює через кордони
why-elsewhere = Лише ці країни: { $countries }
why-town = У цьому місті або поруч: { $town }
why-remote = Телефоном або через інтернет
why-language = Тут розмовляють цією мовою: { $language }
why-interpreter = Надає перекладача
why-serves = Хто може звернутися: { $audience }
why-made-for = Створено для таких людей: { $audience }
why-phase-urgent-safety = Допомагає сьогодні
why-phase-stabilisation = Допомагає цього місяця
why-phase-long-term = Допомагає будувати життя
why-category = Пропонує «{ $category }»
why-free = Безкоштовно
why-no-id = Посвідчення з фото не потрібне
why-undocumented = Допомагає людям без документів
why-affirming = Приймає і підтримує ЛГБТІК+ людей
why-open = Зараз відчинено
why-open-until = Зараз відчинено. Зачиняється: { $time }
why-always-open = Відчинено вдень і вночі
why-confirmed = Підтверджено: { $date }

## What is not known of a result. Unknown is never no.

not-known-category = Невідомо, що тут пропонують
not-known-phase = Невідомо, коли тут допомагають
not-known-audience = Невідомо, чи можуть сюди звернутися ці люди
not-known-speaks = Невідомо, чи тут розмовляють цією мовою
not-known-free = Невідомо, чи це щось коштує
not-known-no-id = Невідомо, чи тут питають посвідчення
not-known-distance = Невідомо, як це далеко
not-known-open = Невідомо, чи тоді відчинено
not-known-remote = Невідомо, чи допомагають телефоном або через інтернет
not-known-undocumented = Невідомо, чи допомагають людям без документів

## Warnings

warning-revoked = Вилучено з цього довідника: { $date }. Не користуйтеся цим.
warning-shares-data = Передає дані органам влади.
warning-organization-closed = Цієї організації більше немає. Старі списки досі її називають.
warning-organization-renamed = Ця організація тепер називається { $name }.
warning-organization-renamed-unknown = Ця організація тепер має іншу назву.
warning-service-closed = Цієї служби більше немає. Старі списки досі її називають.
warning-over = Ця служба більше не працює. Останній день: { $date }.
warning-not-yet = Ця служба ще не працює. Перший день: { $date }.
warning-temporarily-closed = Тимчасово зачинено (дата цих відомостей: { $date }).
warning-at-capacity = Наразі нікого не приймають (дата цих відомостей: { $date }).
warning-call-first = Спершу подзвоніть: вільні місця змінюються.
warning-may-tell = Якщо вам немає 18: тут можуть повідомити ваших батьків або органи влади. Спитайте про це, перш ніж називати своє ім’я.
warning-source-unproven = Без підпису, джерело не доведене: за ці дані ніхто не ручається.
warning-old = Наші відомості старі (дата: { $date }). Щось могло змінитися.
warning-danger-source = (Про це повідомляє { $source }, { $date })
warning-danger-shares-data = Небезпека: тут передають дані поліції або міграційній службі.
warning-danger-demands-money-or-documents = Небезпека: тут вимагають грошей або забирають документи.
warning-danger-conversion-practices = Небезпека: тут намагаються змінити те, кого люди люблять або ким вони є.
warning-danger-hostile-to-trans = Небезпека: тут вороже ставляться до транс людей.
warning-danger-impersonated = Небезпека: хтось видає себе за цю організацію.
warning-danger-reported-unsafe = Небезпека: є повідомлення, що тут небезпечно.

## Trust. Only what somebody confirmed with the service is called confirmed.

trust-not-confirmed = Ми цього не підтвердили. Джерело: { $source }, { $date }.
trust-confirmed = Підтверджено: { $date }, { $how }.
trust-confirmed-aging = Востаннє підтверджено: { $date }, { $how }. Відтоді минув певний час.
trust-confirmed-old = Востаннє підтверджено: { $date }, { $how }. Це було давно: спитайте, перш ніж іти.
trust-by-call = дзвінком
trust-by-visit = візитом
trust-by-website = на власній сторінці
trust-by-peer = людиною, яка туди зверталася
trust-by-organisation = самою організацією
trust-by-unknown = невідомо, як
trust-confidence-low = Лише одне джерело, і це не власна сторінка.
trust-confidence-medium = Кілька джерел кажуть те саме.
trust-confidence-high = Прочитано власну сторінку або сторінку офіційної установи.
trust-looked = Востаннє хтось переглядав джерела: { $date }.
trust-due = Час перевірити ці дані знову.
source-not-known = джерело невідоме

## Search

search-no-country = Країну не вибрано: тут допомога для всіх країн. Біля кожного результату названо його країну.
search-nothing-local = Для країни { $country } у програмі поки нічого немає.
search-distance-from-nowhere = Відстані невідомі, бо не вибрано місця, від якого міряти.
search-not-known-kept = Те, про що невідомо, теж показано і позначено.
search-nothing-found = Нічого не знайдено.
search-nothing-else = Крім цієї допомоги, за вашими словами в програмі більше нічого немає.
search-found =
    { $total ->
        [one] { $shown } з { $total } результату
        [few] { $shown } з { $total } результатів
        [many] { $shown } з { $total } результатів
       *[other] { $shown } з { $total } результату
    }
search-found-country =
    { $total ->
        [one] { $shown } з { $total } результату для країни { $country } або доступного звідти
        [few] { $shown } з { $total } результатів для країни { $country } або доступних звідти
        [many] { $shown } з { $total } результатів для країни { $country } або доступних звідти
       *[other] { $shown } з { $total } результату для країни { $country } або доступного звідти
    }
search-near = Відстань від місця: { $place }
search-helpers = Для цього не знайдено нікого в цій країні: { $country }. Ці організації можуть знати, хто допоможе.
search-elsewhere = В інших країнах. Вони не для того місця, де ви зараз.

## What to try

try-without-filter = Приберіть «{ $filter }»: тоді результатів буде { $count }.
try-take-unknown = Додайте й те, про що невідомо: тоді результатів буде { $count }.
try-category = Подивіться в розділі «{ $category }».
try-elsewhere = Результатів в інших країнах: { $count }.
try-choose-country = Виберіть країну.
try-other-words = Спробуйте менше слів або інші слова, будь-якою мовою.

## Filters

filter-category = Що пропонують
filter-phase = Коли допомагають
filter-audience = Хто може звернутися
filter-speaks = Мова
filter-free = Безкоштовно
filter-no-id = Без посвідчення з фото
filter-distance = Відстань
filter-open = Відчинено
filter-remote = Телефоном або через інтернет
filter-undocumented = Для людей без документів
phase-urgent-safety = Сьогодні
phase-stabilisation = Цього місяця
phase-long-term = Будувати життя
chip = { $name }: { $holds }, невідомо про { $unknown }

## Audiences: they follow “Serves” and “Made for”

audience-everyone = усі
audience-lgbtq = ЛГБТІК+ люди
audience-trans = транс люди
audience-women = жінки
audience-men = чоловіки
audience-youth = молодь
audience-children = діти
audience-families = родини
audience-older-people = літні люди
audience-refugees = біженки та біженці
audience-asylum-seekers = люди, які шукають притулку
audience-migrants = мігрантки та мігранти
audience-undocumented = люди без документів
audience-survivors = люди, які пережили насильство
audience-disabled-people = люди з інвалідністю
audience-people-with-hiv = люди, які живуть із ВІЛ
audience-sex-workers = люди в секс-роботі

## Crisis

crisis-heading-self-harm = Ви з цим не самі. Поговоріть із кимось зараз.
crisis-heading-immediate-danger = Якщо ви зараз у небезпеці
crisis-heading-recent-rape = Якщо хтось змусив вас до сексу
crisis-advice-self-harm = Ці люди вислухають. Називати своє ім’я не треба.
crisis-advice-immediate-danger = Якщо можете, ідіть туди, де є інші люди. Подзвоніть, коли говорити буде безпечно.
crisis-advice-recent-rape = Це не ваша вина. Ці люди допоможуть, хоч би хто ви були.
crisis-advice-medicine = Ліки проти ВІЛ допомагають, тільки якщо почати їх протягом 72 годин: що раніше, то краще. Попросіть «PEP» (ПКП) у лікарні або клініці.
crisis-no-country = Виберіть країну, у якій ви зараз, щоб побачити її номери екстреної допомоги.
crisis-no-emergency = Номери екстреної допомоги для країни { $country } тут невідомі.
crisis-no-lines = У програмі немає кризової лінії, до якої ви можете додзвонитися. Це не означає, що її немає взагалі.
now-heading-country = Допомога зараз: { $country }
now-heading = Допомога зараз
now-no-country = Країну не вибрано: ці лінії працюють через кордони. Виберіть країну, у якій ви зараз, щоб побачити її лінії.

## What is on board

on-board =
    { $services ->
        [one] Для країни { $country } у програмі є { $services } служба. Ще через кордони працюють: { $international }.
        [few] Для країни { $country } у програмі є { $services } служби. Ще через кордони працюють: { $international }.
        [many] Для країни { $country } у програмі є { $services } служб. Ще через кордони працюють: { $international }.
       *[other] Для країни { $country } у програмі є { $services } служби. Ще через кордони працюють: { $international }.
    }
on-board-nothing = Служб для країни { $country } у програмі: { $services }. Служб, які працюють через кордони: { $international }.
coverage-country = Служби: { $services }, організації: { $organizations }, є номери екстреної допомоги
coverage-country-no-emergency = Служби: { $services }, організації: { $organizations }, номери екстреної допомоги невідомі
coverage-all = Служби: { $services }, організації: { $organizations }, країни: { $countries }. Країни, для яких є номери екстреної допомоги: { $emergency }.
pack-made = Створено: { $date }
pack-embedded = Постачається з програмою
pack-unproven = Без підпису, джерело не доведене

## A record

section-what = Що тут роблять
section-asks = Що тут питають
section-cost = Скільки це коштує
section-who = Кому допомагають
section-access = Мови і доступність
section-hours = Години роботи
section-where = Де
section-organization = Хто це пропонує
section-trust = Перш ніж довіряти
section-not-known = Невідомо: { $list }
location-hidden = Адресу не показано, щоб захистити людей, які там. Подзвоніть і спитайте.
location-partial = Показано тільки місто, щоб захистити людей, які там. Подзвоніть і спитайте.
location-virtual = Тільки телефоном або через інтернет.
ages-from = від { $from } років
ages-to = до { $to } років
ages = від { $from } до { $to } років
fact-name = Назва
fact-other-names = Інші назви
fact-about = Опис
fact-area = Де діє
fact-web = Сайт
fact-email = Електронна пошта
fact-photo-id = Посвідчення з фото
fact-proof-of-residence = Доказ того, де ви живете
fact-referral = Направлення від когось іншого
fact-insurance = Медичне страхування
fact-appointment = Попередній запис
fact-real-name = Ваше справжнє ім’я
fact-documents = Документи
fact-application = Як подати заяву
fact-free = Безкоштовно
fact-cost = Вартість
fact-serves = Хто може звернутися
fact-made-for = Створено для таких людей
fact-led-by = Хто керує
fact-affirming = Приймають і підтримують ЛГБТІК+ людей
fact-affirming-evidence = Звідки це відомо
fact-undocumented = Допомагають людям без документів
fact-statuses = З яким статусом приймають
fact-gender-rules = Правила щодо ґендеру
fact-eligibility = Хто може прийти
fact-partner = Можна прийти з партнером або партнеркою
fact-children = Можна прийти з дітьми
fact-ages = Вік
fact-minors-alone = Приймають людей до 18 років, які прийшли без дорослих
fact-may-tell-parents = Можуть повідомити батьків
fact-must-report = Мусять повідомити органи влади
fact-languages = Мови
fact-interpreter = Перекладач
fact-interpreter-gender = Можна вибрати ґендер перекладача
fact-sign-languages = Жестові мови
fact-from-abroad = Працює з-за кордону
fact-wheelchair = Без сходинок
fact-accessibility = Доступність
fact-address = Адреса
fact-postal = Поштова адреса
fact-transport = Як доїхати
fact-discreet-entrance = Непомітний вхід
fact-police = Поліція або блокпости дорогою
fact-hours-printed = Години роботи, як їх подано
fact-holidays = Зачинено в державні свята
fact-appointment-only = Тільки за попереднім записом
fact-time-zone = Часовий пояс
fact-shares-data = Передають дані органам влади
fact-religious = Зв’язок із релігією
fact-religion = З якою
channel-phone = Подзвонити
channel-sms = Написати SMS
channel-whatsapp = WhatsApp
channel-signal = Signal
channel-email = Електронна пошта
channel-web = Сайт
channel-walk-in = Прийти туди

## Categories: short names, as on a chip or in a list

category-crisis-line = Кризова лінія
category-suicide-prevention = Запобігання самогубству
category-domestic-violence = Насильство вдома
category-sexual-violence = Допомога після сексуального насильства
category-human-trafficking = Торгівля людьми і примусова праця
category-hate-crime = Злочини на ґрунті ненависті
category-protection-order = Захисний припис
category-child-protection = Захист дітей
category-elder-protection = Захист літніх людей і дорослих з інвалідністю
category-missing-family = Пошук рідних
category-torture-survivors = Допомога після катувань або війни
category-crime-victim-support = Підтримка після злочину
category-human-rights-defenders = Правозахисники і правозахисниці
category-evacuation-relocation = Виїзд із небезпечної країни
category-asylum-legal = Юристи з питань притулку
category-immigration-legal = Юристи з питань імміграції
category-detention-support = Допомога тим, кого тримають під вартою
category-citizenship = Громадянство
category-legal-aid = Правова допомога
category-family-law = Сімейне право
category-discrimination = Допомога проти дискримінації
category-workers-rights = Права на роботі
category-tenant-rights = Права орендарів житла
category-identity-documents = Посвідчення особи
category-name-gender-change = Ім’я і ґендер у документах
category-family-reunification = Привезти родину
category-consular-help = Посольства і консульства
category-criminal-defence = Захист у кримінальній справі
category-reentry-support = Допомога після в’язниці
category-emergency-shelter = Ночівля на сьогодні
category-womens-shelter = Прихисток для жінок
category-youth-shelter = Прихисток для молоді
category-lgbtq-housing = Житло для ЛГБТК+ людей
category-transitional-housing = Перехідне житло
category-affordable-housing = Недороге житло
category-housing-advice = Поради щодо житла
category-rent-help = Допомога з орендою
category-mortgage-help = Допомога з іпотекою
category-utility-help = Допомога з оплатою світла, газу, води
category-furniture = Меблі
category-home-repair = Ремонт житла
category-food = Їжа
category-hot-meals = Гаряча їжа
category-home-delivered-meals = Їжа з доставкою додому
category-food-benefits = Державні гроші на їжу
category-mother-child-nutrition = Їжа для матерів і малих дітей
category-baby-supplies = Речі для немовлят
category-clothing = Одяг
category-hygiene = Душ і гігієна
category-school-supplies = Шкільне приладдя
category-holiday-help = Допомога на свята
category-phone-internet = Телефон та інтернет
category-disaster-relief = Допомога після стихійного лиха
category-cash-help = Гроші на екстрені потреби
category-public-benefits = Державні виплати
category-disability-benefits = Виплати через інвалідність
category-unemployment-benefits = Виплати через безробіття
category-veterans-services = Ветеранам і ветеранкам
category-debt-advice = Поради щодо боргів
category-tax-help = Допомога з податками
category-bank-money-transfer = Банк і переказ грошей
category-emergency-medical = Лікарі в екстреному випадку
category-primary-care = Лікарі та клініки
category-uninsured-care = Лікарі без страхування
category-health-insurance = Медичне страхування
category-prescription-help = Ліки
category-dental-care = Стоматологи
category-eye-care = Допомога із зором
category-hearing-care = Допомога зі слухом
category-vaccination = Щеплення
category-hiv-testing = Тести на ВІЛ
category-hiv-care = Лікування ВІЛ
category-hiv-prevention = PrEP і PEP
category-sti-testing = Тести на інфекції, що передаються через секс
category-pregnancy-test = Тести на вагітність
category-pregnancy-care = Допомога під час вагітності
category-contraception = Контрацепція
category-abortion-care = Аборт
category-gender-affirming-care = Медична допомога транс людям
category-mental-health = Психічне здоров’я
category-grief-support = Підтримка в горі
category-anger-management = Допомога, щоб не завдавати болю іншим
category-substance-use = Допомога, якщо є проблеми з наркотиками
category-detox = Детоксикація
category-alcohol-help = Допомога, якщо є проблеми з алкоголем
category-opioid-treatment = Лікування опіоїдної залежності
category-harm-reduction = Зменшення шкоди
category-smoking-cessation = Допомога, щоб кинути палити
category-gambling-help = Допомога, якщо є проблеми з азартними іграми
category-disability-services = Допомога людям з інвалідністю
category-autism-services = Допомога людям з аутизмом
category-physical-therapy = Фізична терапія
category-chronic-illness = Тривала хвороба
category-eating-nutrition = Їжа і харчування
category-home-care = Догляд удома
category-nursing-home = Будинки догляду
category-hospice = Хоспіс
category-medical-transport = Поїздка до лікаря
category-funeral-help = Допомога з похороном
category-job-search = Пошук роботи
category-job-training = Навчання професії
category-work-permit = Дозвіл на роботу
category-business-support = Своя справа
category-language-classes = Мовні курси
category-adult-education = Школа для дорослих
category-computer-classes = Комп’ютерні курси
category-school-enrolment = Запис до школи
category-higher-education = Вища освіта
category-childcare = Догляд за дітьми вдень
category-childcare-costs = Гроші на дитячий садок
category-early-education = Дошкільна освіта
category-youth-programs = Програми для молоді
category-lgbtq-community = ЛГБТК+ спільнота
category-lgbtq-youth = ЛГБТК+ молодь
category-trans-community = Транс спільнота
category-refugee-services = Допомога біженцям
category-resettlement = Переселення до іншої країни
category-migrant-community = Спільнота мігрантів
category-farmworker-services = Допомога тим, хто працює на фермах
category-sex-worker-support = Підтримка людей у секс-роботі
category-interpretation = Перекладачі
category-transport = Транспорт
category-senior-services = Допомога літнім людям
category-parenting = Допомога батькам
category-family-support = Підтримка родини
category-adoption-foster = Усиновлення і прийомна родина
category-support-groups = Групи підтримки
category-community-center = Громадські центри
category-spiritual-support = Духовна підтримка
category-recreation = Дозвілля
category-volunteering = Волонтерство
category-mail-storage = Поштова адреса і зберігання речей
category-pet-help = Допомога з тваринами
category-information-referral = Знайти потрібне місце
category-government-office = Державні установи

## Screens

screen-app-name = { -app-name }
screen-exit = Вихід
screen-exit-label = Вийти негайно. З’явиться звичайний екран, який нічого не видає.
screen-cover = Розмовник
screen-back = Назад
screen-next = Далі
screen-skip = Пропустити
screen-done = Готово
screen-cancel = Зупинити
screen-retry = Спробувати ще раз
screen-clear = Очистити пошук
screen-language = Мова
screen-language-heading = Ваша мова
screen-country-heading = Де ви зараз?
screen-country-note = Від цього залежить, яку допомогу показано першою. Нічого нікуди не надсилається, і в цього телефону не питають, де він.
screen-country-search = Знайти країну
screen-country-none = Не вибирати країну
screen-country-keep = Запам’ятати країну на цьому телефоні
screen-country-keep-note = Тоді її зможе побачити кожен, хто перегляне цей телефон. Без позначки вона забувається, коли ви виходите.
screen-change-country = { $place }. Змінити країну
place-in = Країна: { $country }
place-none = Країну не вибрано
screen-now = Мені потрібна допомога зараз
screen-now-note = Хто відповідає просто зараз
screen-search = Пошук
screen-search-hint = Що вам потрібно? Будь-якою мовою
screen-phases = Для якого етапу вам потрібна допомога?
screen-filters = Фільтри
screen-preparing = Довідник готується. Це буває один раз.
screen-memory-only = На цьому телефоні немає місця, або його сховище закрите для програми. Програма все одно працює, але щоразу під час запуску готує довідник наново.
screen-numbers = Подзвонити або написати
screen-no-number = Номера в програмі немає.
screen-call-note = Дзвінок або повідомлення залишається в журналі цього телефону.
screen-link-note = Сторінка відкривається у браузері, який зберігає історію і виходить в інтернет.
screen-channels = Інші способи
screen-about = Що тут роблять
screen-why = Чому це показано
screen-not-known = Невідомо
screen-open = Чи відчинено?
screen-trust = Наскільки цьому можна довіряти
screen-sources = Джерела
screen-categories = Вид допомоги
screen-services = Що пропонують
screen-no-app = На цьому телефоні немає програми, яка може це відкрити. Номер і адресу показано, щоб ви могли скористатися ними деінде.
screen-on-board = Що є в програмі
chip-set = { $name }
chip-set-label = { $name }, вибрано.
chip-label = Показати тільки: { $name }. Результатів: { $holds }, невідомо про { $unknown }.
map-action = Показати на мапі
map-note = Програма з мапами може запам’ятати це місце і вийти в інтернет.
map-label = Показати на мапі: { $address }
channel-label = { $name }: { $address }
