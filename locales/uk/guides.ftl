### What the app shows around guides and the words of offices, and where texts stand in two languages.
### State: draft. Not read by anybody who speaks it natively.

## The list of guides

guides-title = Порадники
guides-note = Простими словами про те, що робити. Інтернет не потрібен.
guides-none = Порадників у програмі немає.
guides-countries = Про країни: { $countries }
guides-accessibility = Порадник: { $title }. { $summary }

## The head of a guide

guide-not-reviewed = Цього не перевіряв ні юрист, ні лікар, ні інший фахівець.
guide-reviewed = Перевірено { $role }, { $date }.
guide-role-lawyer = юристом
guide-role-clinician = лікарем або медичною сестрою
guide-role-specialist = фахівцем
guide-role-navigator = людиною зі схожим досвідом, яка допомагає іншим знайти дорогу
guide-role-native-speaker = людиною, яка розмовляє цією мовою
guide-compared = Востаннє звірено з джерелами: { $date }.
guide-expired = Це застаріло. Останній день, до якого це було чинним: { $date }. Спитайте когось, перш ніж на це покладатися.
guide-draft = Перекладено машиною. Ніхто з тих, хто розмовляє цією мовою, цього ще не читав. Під кожним текстом стоїть англійський: правильні числа й дати в ньому.
guide-not-translated = Цього порадника ще немає вашою мовою. Його показано іншою мовою: { $language }.
guide-contents = У цьому пораднику
guide-sources = На що спирається цей порадник
guide-editorial = Наша власна порада, не з джерела.

## The blocks of a guide

guide-danger = Небезпека
guide-call-now = Дзвоніть зараз
guide-not-certain = Точно не відомо
guide-step = Крок { $number }
guide-tick = Що зробити
guide-as-of = Дата цих відомостей: { $date }.
guide-as-of-old = Дата цих відомостей: { $date }. Відтоді минув певний час, і це могло змінитися: спитайте, перш ніж на це покладатися.
guide-outdated = Після перекладу англійський текст змінився. Правильний англійський.
guide-beside = { $language }:
guide-page-note = Відкриває сторінку в інтернеті. Той, хто стежить за вашим з’єднанням, може побачити, яку саме.
guide-read-aloud = Читати вголос
guide-read-stop = Зупинити читання

## Guides elsewhere

guide-path = { $guide } › { $section }
guide-path-part = { $guide } › { $section } › { $part }
guide-related = Порадники про це

## Words of offices

terms-title = Слова, які кажуть в установах
terms-search = Знайти слово
terms-none = Цього слова в програмі немає.
terms-in-record = Слова, які кажуть в установах, з поясненням
term-language = Мова слова: { $language }
term-country = Країна, де так кажуть: { $country }
term-unsourced = Ніхто не звіряв це значення з джерелом.
term-accessibility = { $term }: { $meaning }

## Two languages at once

second-title = Дві мови водночас
second-note = Тексти стоять обома мовами: щоб читати разом із кимось або показати комусь.
second-none = Тільки одна мова
