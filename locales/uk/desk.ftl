### What the desk’s command line shows.
### State: draft. Not read by anybody who speaks it natively.

## Labels beside a result. Short: they stand in a column of eleven characters.

label-phone = Телефон
label-web = Сайт
label-email = Ел. пошта
label-open = Години
label-distance = Відстань
label-town = Місто
label-about = Опис
label-why = Чому
label-not-known = Невідомо
label-trust = Довіра
label-id = ID
label-guide = У пораднику
label-understood = Ідеться про
label-categories = Допомога
label-sources = Джерела
no-number = Номера немає.
more-numbers =
    { $count ->
        [one] Є ще { $count } номер: turnstone show ID
        [few] Є ще { $count } номери: turnstone show ID
        [many] Є ще { $count } номерів: turnstone show ID
       *[other] Є ще { $count } номера: turnstone show ID
    }
elsewhere-more = В інших країнах теж є результати. Щоб їх побачити, приберіть --country.
heading-services = Що пропонують

## Long work

progress-index = Готується довідник
progress-import = Імпорт

## Packs

pack-written = Записано: { $name }, записів: { $records }, байтів: { $bytes }.
inspect-size = Байтів: { $packed }, у розпакованому вигляді { $decoded }
inspect-languages = Мови: { $languages }

## The report of an import

report-table = Таблиця
report-rows = Рядки
report-kept = узято
report-mended = виправлено
report-dropped = відкинуто
report-total = Усього
report-outcome = Підсумок
report-reason = Причина
report-count = Кількість
report-lines = Номери рядків
report-ignored-files = Файли, які не є таблицями HSDS: { $files }
report-missing-files = Файли, які в даних названо, але яких немає: { $files }

## Checking the content

check-summary =
    { $findings ->
        [0] Файлів: { $files }, помилок немає.
        [one] Файлів: { $files }, знайдено { $findings } помилку.
        [few] Файлів: { $files }, знайдено { $findings } помилки.
        [many] Файлів: { $files }, знайдено { $findings } помилок.
       *[other] Файлів: { $files }, знайдено { $findings } помилки.
    }
finding-unreadable = Це не можна прочитати
finding-need-words = Помилка у словах про потреби
finding-edition = Має бути рівно один edition.toml
finding-unknown-file = Назва файлу не є кодом країни
finding-unknown-category = Такого виду допомоги немає
finding-unknown-audience = Такої групи людей немає
finding-no-source = Тут потрібне джерело
finding-phone-without-source = Для номера потрібне джерело
finding-phone-of-closed = У того, що закрито, немає номера
finding-phone-of-low-confidence = Одного джерела, яке не є власною сторінкою, для номера замало
finding-invalid-number = Ні міжнародний номер, ні короткий номер
finding-invalid-short-number = У короткого номера немає коду країни й мало цифр
finding-number-not-as-printed = Набирається не те, що подано
finding-two-numbers = Або номер, або короткий номер, але не обидва
finding-invalid-date = Дата пишеться YYYY, YYYY-MM або YYYY-MM-DD
finding-invalid-hours = Ці години роботи незрозумілі
finding-no-time-zone = Для годин роботи потрібен часовий пояс
finding-invalid-time-zone = Такого часового поясу немає
finding-invalid-language = Це не код мови або не його звичайна форма
finding-invalid-country = Це не код країни або не код країни цього файлу
finding-invalid-address = Ні адреса сайту, ні адреса електронної пошти
finding-invalid-key = Ключ пишеться малими літерами з дефісами
finding-duplicate-key = Цей ключ стоїть двічі
finding-duplicate-name = Ця назва стоїть двічі
finding-empty-text = Цей текст нічого не каже
finding-invalid-ages = Найменший вік більший за найбільший
finding-contradiction = Це суперечить саме собі
finding-guide-head = Початок цього порадника не такий, як описано в docs/guides.md
finding-guide-markup = У порадниках такого не буває: що в них буває, перелічено в docs/guides.md
finding-guide-braces = Кожен блок закінчується своїм ім’ям і тим, на що він спирається, у фігурних дужках
finding-guide-duplicate = Два блоки цього порадника мають те саме ім’я
finding-guide-source = Це джерело ніхто не читав: його немає в content/guides/sources.tsv
finding-guide-link = Це посилання нікуди не веде
finding-guide-number = Номери, на які дзвонять, стоять у довіднику, де вони мають джерело
finding-guide-translation = Це не так, як в англійському пораднику
finding-glossary = Цей термін не має значення, або його джерело ніхто не читав

## Guides on a computer

guide-list-hint = Щоб прочитати один із них: turnstone guide show ІМ’Я
guide-unknown = Порадника з таким ім’ям немає. Дивіться: turnstone guide list
term-unknown = Такого слова у словнику немає. Дивіться: turnstone guide terms

## The tools for translators

locale-language = Мова
locale-messages = Повідомлення
locale-needs = Слова про потреби
locale-guides = Порадники
locale-terms = Терміни
locale-outdated = Застаріле
locale-state = Стан
locale-state-draft = чернетка
locale-state-reviewed = перевірено
locale-state-not-shown = не показано
locale-new-made = Створено: { $folder }. Спершу перекладіть app.ftl, потім запустіть: turnstone locale check
locale-exported = Записано: { $name }, текстів: { $rows }.
locale-imported = Змінених текстів: { $changed }, таких, як були: { $same }.
locale-left = Ці рядки залишено, як були: їхній англійський текст тепер інший, або нічого з таким ім’ям немає. Експортуйте таблицю ще раз і скопіюйте в неї свої тексти.
locale-facts-not-compared = { $language }: числа порівняли з англійською. Слів про те, скільки щось триває і чого не можна робити, ця перевірка ще не знає: порівняйте це самі.
locale-stamped = Блоків, позначених англійським текстом, з якого їх зроблено: { $count }.
finding-locale-syntax = Це не Fluent: подивіться й на рядок перед цим
finding-locale-state = У першому коментарі потрібен рядок «### State: draft» або «### State: reviewed», а для reviewed потрібна друга людина
finding-locale-unknown = В англійській немає повідомлення з таким ім’ям: пошукайте помилку в написанні
finding-locale-missing = Ще не перекладено
finding-locale-repeated = Це ім’я стоїть двічі: приберіть одне
finding-locale-variable = В англійській тут немає такої змінної: напишіть її ім’я так, як в англійській
finding-locale-variable-missing = Бракує змінної з англійського тексту: поставте її у своєму реченні туди, де їй місце
finding-locale-term = Назва програми стоїть не в тій формі, що в англійській
finding-locale-attribute = Атрибути не такі, як в англійського повідомлення
finding-locale-plural-missing = Бракує форми множини цієї мови: додайте її перед *[other]
finding-locale-plural-unknown = У цій мові немає такої форми множини: приберіть її
finding-locale-one = Форма «one» містить число словом або цифрою: напишіть змінну
finding-locale-markup = Бракує посилання, команди або опції з англійського тексту: залиште їх, як є
finding-locale-invisible = Знак, якого ніхто не бачить: приберіть його
finding-locale-direction = Знак, який керує напрямком: приберіть його, їх ставить програма
finding-locale-quotes = Прямі лапки: напишіть лапки своєї мови
finding-locale-long = Довше за своє місце на екрані: знайдіть коротші слова
finding-locale-folder = Назва папки не є кодом мови в його звичайній формі
finding-locale-same = Те саме, що в англійській: якщо це правильно, залиште
finding-guide-prohibition = В англійській тут стоїть «do not» або «never», а тут цього немає

## Notes

desk-notes-setup-seen = В одному файлі є місце для кількох нотатників. З однієї його копії ніхто не може побачити, скільки їх і наскільки вони заповнені. Але те, що файл є, побачити можна: на комп’ютері він створюється разом із першим нотатником.
desk-notes-setup-forced = Нотатник не може вам допомогти, якщо хтось змусить вас ввести парольну фразу або якщо за комп’ютером стежить інша програма.
desk-notes-setup-computer = Комп’ютер, на відміну від телефону, не має власного секрету для ключа: той, хто скопіює файл, може вгадувати парольну фразу скільки завгодно часу. Візьміть п’ять випадкових слів. На диску можуть лишитися старіші частини файлу.
desk-notes-making = Створюється файл
desk-notes-next = Писати: turnstone notes new. Код на той день, коли ви забудете парольну фразу: turnstone notes recovery-code. Нотатник поруч із цим, у якому немає нічого небезпечного: turnstone notes second --keep.
desk-notes-keep-prompt = Парольна фраза нотатника, який має залишитися; якщо таких більше немає, натисніть тільки Enter:
desk-notes-this-one-stays = Відкритий нотатник залишається, як є.
desk-notes-none-to-keep = Продовжити й не називати жодного? Тоді будь-який інший нотатник може бути знищений. З --keep ви називаєте ті, які мають залишитися.
desk-notes-yes = так
desk-notes-erase-word = стерти
desk-notes-answer = Щоб продовжити, введіть «{ $word }»:
desk-notes-nothing-changed = Нічого не змінено.
desk-notes-passphrase-prompt = Ваша парольна фраза; тільки Enter — узяти ці слова; «інші» — вибрати інші:
desk-notes-draw-word = інші
desk-notes-recovered = Цей нотатник відкрито кодом відновлення. Виберіть зараз нову парольну фразу: turnstone notes passphrase
desk-notes-typing = Кожен рядок зберігається, коли ви натискаєте Enter. Рядок, у якому тільки крапка, закінчує нотатку.
desk-notes-deleted = Цього більше немає, його перезаписано.
desk-notes-detach-question = Прибрати цей файл із нотатки? Його буде перезаписано, і повернути його неможливо.
desk-notes-editor-warning = Редактор отримує нотатку незапечатаною, у файлі, який перезаписується й видаляється, коли ви його закриваєте. Редактор може зберегти й більше: тимчасові файли, історію, список останніх відкритих файлів. Система може записати вміст оперативної пам’яті у файл підкачування на диску.
desk-notes-editor-on-disk = У цій системі файл редактора лежить на диску. Потім його буде перезаписано, але на диску може лишитися те, що там було.
desk-notes-saving = Записується файл
desk-notes-saved-in-clear = Записано в { $name }, незапечатаним: той, хто знайде цей файл, може його відкрити. Видаліть його, коли він більше не потрібен; на диску може лишитися те, що там було.
desk-notes-recovery-note = Він відкриває нотатки, якщо парольну фразу забуто. Його показують один раз. Запишіть його на папері і тримайте папір подалі від комп’ютера або віддайте людині, якій довіряєте. Попередній код відтепер нічого не відкриває.
desk-notes-recovery-warning = Той, хто має цей папір і копію файлу нотатника, може відкрити ваші нотатки.
desk-notes-erasing-note = Якщо ввести її там, де ця програма питає парольну фразу, вона відкриває цей нотатник і вмить знищує всі інші назавжди.
desk-notes-erasing-computer = На комп’ютері копію файлу все одно можна відкрити старими парольними фразами, ніби нічого не вводили.
desk-notes-grow-note = Більше місця отримує кожен нотатник, також закритий. Файл збільшується на обсяг, учетверо більший за це, і вже ніколи не зменшується.
desk-notes-grown = Тепер місця більше.
desk-notes-erase-computer = На комп’ютері копію файлу все одно можна відкрити її парольною фразою.
desk-notes-restoring = Читається копія
desk-notes-restored =
    { $count ->
        [0] Усе, що є в цій копії, вже є тут.
        [one] Додано { $count } нотатку.
        [few] Додано { $count } нотатки.
        [many] Додано { $count } нотаток.
       *[other] Додано { $count } нотатки.
    }
desk-notes-open = Нотатник відкрито. Введіть list, new, show 1 або help. Його закриває «lock», а також п’ять хвилин без натискання клавіш. Esc тричі — негайний вихід.
desk-notes-in-memory = Цей нотатник лише в оперативній пам’яті. Коли його закрити, усе, що в ньому є, буде втрачено, якщо ви спершу не зробите запечатану копію: copy ФАЙЛ.
desk-notes-prompt = нотатки>
desk-notes-closed = Нотатник закрито.
desk-notes-idle = П’ять хвилин ніхто нічого не вводив: нотатник закрито. Усе, що було збережено, ціле.
desk-notes-lock = Між двома командами ніщо не залишається відкритим: кожна відкриває нотатник, робить щось одне й закриває його. Тільки «turnstone notes» без команди тримає його відкритим, і там його закриває «lock».

## Help

help-turnstone = { -app-name }: знайти допомогу для людей, які мусили поїхати, без інтернету.
help-turnstone-more =
    Спробуйте: turnstone find "юрист з притулку" --country US

    Коди виходу: 0 знайдено або зроблено, 1 нічого не знайдено або треба щось виправити, 2 зробити не вдалося.
help-find = Знайти допомогу своїми словами, будь-якою мовою.
help-find-more =
    Без --country пошук іде по всьому світу, і кожен результат називає свою країну.
    Слова в командному рядку можуть лишитися в історії вашої командної оболонки. «turnstone find -» натомість читає їх зі стандартного вводу. Більше нічого з пошуку не зберігається.
help-find-words = Що вам потрібно, своїми словами; - читає це зі стандартного вводу. Без слів: усе, що підходить під фільтри.
help-find-near = Міряти відстані від цього міста або від точки ШИРОТА,ДОВГОТА
help-find-radius = Не далі, ніж стільки кілометрів
help-find-category = Тільки ці види допомоги, за кодом, наприклад asylum-legal; у відповідь на хибний код називаються схожі
help-find-phase = Тільки те, що допомагає сьогодні (urgent-safety), цього місяця (stabilisation) або будувати життя (long-term)
help-find-audience = Тільки те, куди можуть звернутися ці люди, наприклад lgbtq, trans, youth, women, refugees, undocumented
help-find-speaks = Тільки там, де розмовляють цією мовою; код або назва мови
help-find-free = Тільки безкоштовне
help-find-no-id = Тільки те, де не питають посвідчення з фото
help-find-open = Тільки те, що відчинено зараз (now) або в такий час, як 2026-11-23T18:00:00+01:00
help-find-remote = Тільки телефоном або через інтернет
help-find-undocumented = Тільки те, де допомагають людям без документів
help-find-strict = Прибрати й те, про що невідомо
help-find-limit = Найбільша кількість результатів
help-find-chips = Показати, скільки лишилося б з іншими фільтрами
help-show = Показати все про один результат.
help-show-id = ID, який стоїть під результатом
help-now = Хто відповідає зараз: номери екстреної допомоги та кризові лінії.
help-countries = Що є в програмі і звідки це.
help-guide = Читати порадники і значення слів, які кажуть в установах.
help-guide-list = Показати список порадників.
help-guide-show = Показати порадник і те, на що він спирається.
help-guide-show-guide = Його ім’я, як у списку
help-guide-show-second = Показати кожен текст і цією мовою
help-guide-terms = Пояснити слова, які кажуть в установах.
help-guide-terms-words = Початок слова або його частина; якщо не вказано, усі слова
help-pack = Імпортувати, створювати й переглядати пакети даних.
help-pack-import = Зробити пакет із даних HSDS, зі звітом про кожен рядок.
help-pack-import-file = Zip, папка або файли (CSV, JSON)
help-pack-import-source-id = Короткий і незмінний: він входить до ID кожного запису
help-pack-import-source-name = Назва, під якою люди знають джерело
help-pack-import-licence = Вираз SPDX або «none stated»
help-pack-import-source-url = Сторінка джерела
help-pack-import-country = Країна для рядків, у яких її не названо, і для номерів телефонів
help-pack-import-language = Мова текстів
help-pack-import-time-zone = Часовий пояс годин роботи, наприклад America/New_York
help-pack-import-confirmed-public = Файл з ID, по одному на рядку, чия адреса відкрита для всіх, хоча їхній вид допомоги приховав би її
help-pack-import-report = Записати звіт як JSON
help-pack-import-pack-id = Як назвати пакет; якщо не вказано, ID джерела
help-pack-import-pack-version = Його випуск
help-pack-build = Зібрати content і locales у пакет.
help-pack-inspect = Перевірити пакети й показати, що вони кажуть про себе.
help-pack-inspect-file = Пакети; якщо не вказано, ті, що входять до програми
help-content = Працювати зі змістом.
help-content-check = Перевірити content і locales, із зазначенням файлу й рядка.
help-locale = Працювати з мовами програми.
help-locale-check = Перевірити тексти всіх мов або однієї, із зазначенням файлу, рядка, стовпця і того, як виправити.
help-locale-check-missing = Назвати також кожен текст, якого бракує
help-locale-coverage = Скільки вже є кожною мовою і в якому вона стані.
help-locale-new = Створити папку для нової мови.
help-locale-pseudo = Записати псевдомови, щоб перевіряти екрани: en-XA (довга, з діакритичними знаками) і ar-XB (справа наліво).
help-locale-export = Записати тексти мови як таблицю для програми електронних таблиць.
help-locale-import = Взяти тексти з такої таблиці.
help-locale-import-file = Таблиця (CSV)
help-locale-stamp = Позначити кожен блок перекладених порадників англійським текстом, з якого його зроблено; тільки там, де позначки ще немає.
help-locale-stamp-again = Також там, де англійський текст відтоді змінився: після того, як ви їх порівняли
help-notes = Зберігати запечатані нотатки у файлі, який відкриває тільки парольна фраза.
help-notes-more =
    Нотатку називають за її номером у списку або за достатньою частиною її заголовка. Без команди нотатник залишається відкритим і приймає ці команди одну за одною; його закриває «lock», п’ять хвилин без натискання клавіш або Esc тричі.
    Між двома командами ніщо не залишається відкритим: кожна питає парольну фразу, робить щось одне й закриває нотатник. Закривати окремо нічого.
    Слова в командному рядку можуть лишитися в історії вашої командної оболонки, й інші на цьому комп’ютері можуть їх бачити, поки команда працює. Те, що ви вводите у відповідь на запитання, не лишається в історії, й інші його так не бачать.
    Парольна фраза ніколи не буває опцією чи змінною. Для скриптів: --passphrase-file.
help-notes-data = Папка, де лежить файл нотатників
help-notes-passphrase-file = Читати парольні фрази і всі інші відповіді з цього файлу, по одній на рядку, у тому порядку, у якому про них питають; - це стандартний ввід
help-notes-in-memory = Тримати новий нотатник лише в оперативній пам’яті, доки ви не вийдете: нічого не записується, і потім усе це буде втрачено
help-notes-make = Створити нотатник, спершу показати попередження.
help-notes-make-keep = Спитати парольну фразу кожного іншого нотатника, який має залишитися; той, якого не названо, може бути знищений
help-notes-make-room = Скільки MiB для кожного нотатника, коли створюється файл; файл займає вчетверо більше
help-notes-list = Показати список нотаток.
help-notes-list-tag = Тільки нотатки з цією міткою
help-notes-search = Шукати в нотатках.
help-notes-search-words = Слова, які всі мають бути в нотатці; якщо їх не вказано, програма про них спитає
help-notes-show = Показати нотатку.
help-notes-new = Написати нотатку.
help-notes-new-more = Без --title і --body програма спитає нотатку; якщо стандартний ввід не термінал, її буде прочитано звідти, і її перший рядок — заголовок.
help-notes-new-title = Заголовок
help-notes-new-body = Текст; - читає його зі стандартного вводу
help-notes-new-tags = Слова, за якими її знайти, через кому
help-notes-new-happened = Коли це сталося, своїми словами
help-notes-new-pin = Тримати першою
help-notes-new-unpin = Не тримати першою
help-notes-edit = Змінити нотатку: те, чого не названо, залишається, як є.
help-notes-edit-title = Заголовок
help-notes-edit-body = Текст; - читає його зі стандартного вводу
help-notes-edit-tags = Слова, за якими її знайти, через кому, замість тих, що в неї є
help-notes-edit-happened = Коли це сталося, своїми словами; порожнє значення прибирає це
help-notes-edit-pin = Тримати першою
help-notes-edit-unpin = Не тримати першою
help-notes-edit-editor = Відкрити ваш редактор ($VISUAL або $EDITOR), після попередження, з файлом в оперативній пам’яті
help-notes-edit-on-disk = Хай файл редактора лежить на диску, якщо система не має місця в оперативній пам’яті
help-notes-attach = Запечатати файл у нотатку.
help-notes-attach-file = Файл; він залишається також там, де він зараз
help-notes-detach = Прибрати прикріплений файл.
help-notes-save-attachment = Записати прикріплений файл у новий файл, незапечатаним.
help-notes-save-attachment-file = Файл, який буде записано; його ще не має бути
help-notes-delete = Видалити нотатку і все, що до неї прикріплено.
help-notes-passphrase = Вибрати іншу парольну фразу.
help-notes-recovery-code = Зробити код відновлення, його показують один раз.
help-notes-erasing-passphrase = Встановити парольну фразу, яка відкриває цей нотатник і знищує всі інші.
help-notes-erasing-passphrase-clear = Прибрати її
help-notes-second = Створити ще один нотатник; цей залишається.
help-notes-second-keep = Спитати парольну фразу кожного наступного нотатника, який має залишитися
help-notes-grow = Збільшити місце кожного нотатника.
help-notes-grow-mib = На скільки MiB; без числа показати, скільки можна
help-notes-copy = Записати запечатану копію: з власною парольною фразою або для чийогось ключа.
help-notes-copy-file = Файл, який буде записано; його ще не має бути
help-notes-copy-note = Тільки ці нотатки
help-notes-copy-for = Запечатати її для цього публічного ключа age (age1…), наприклад ключа юриста
help-notes-restore = Повернути нотатки із запечатаної копії.
help-notes-restore-file = Запечатана копія
help-notes-erase = Знищити цей нотатник назавжди.
help-notes-lock = Закрити нотатник там, де його тримають відкритим.
help-any-note = Номер у списку або достатня частина заголовка
help-any-name = Ім’я прикріпленого файлу або його номер
help-any-json = Для програм: JSON
help-any-country = Де ви: дві літери або назва. Ніколи не вгадується.
help-any-lang = Мови, якими ви читаєте, найкраща перша
help-any-now = Годинник для тестів, наприклад 2026-11-23T18:00:00Z
help-any-pack = Шукати й у цьому пакеті, якого ніхто не підписав; усе, що з нього, позначено
help-any-data-dir = Де зберігається підготовлений довідник: лише відкриті для всіх дані
help-any-folder = Папка, у якій є content і locales
help-any-locale = Одна мова, за її кодом, наприклад so або fa-AF
help-any-output = Куди записати
help-value-guide = ІМ’Я
help-value-second = МОВА
help-value-locale = КОД
help-value-data = ПАПКА
help-value-passphrase-file = ФАЙЛ
help-value-room = MIB
help-value-mib = MIB
help-value-tag = МІТКА
help-value-note = НОТАТКА
help-value-name = ІМ’Я
help-value-title = ТЕКСТ
help-value-body = ТЕКСТ
help-value-tags = МІТКИ
help-value-happened = ТЕКСТ
help-value-for = КЛЮЧ
help-value-words = СЛОВА
help-value-near = МІСЦЕ
help-value-radius = КМ
help-value-category = КОД
help-value-phase = ЕТАП
help-value-audience = ХТО
help-value-speaks = МОВА
help-value-open = ЧАС
help-value-limit = ЧИСЛО
help-value-id = ID
help-value-file = ФАЙЛ
help-value-source-id = ID
help-value-source-name = НАЗВА
help-value-licence = ЛІЦЕНЗІЯ
help-value-source-url = URL
help-value-country = КРАЇНА
help-value-language = МОВА
help-value-time-zone = ПОЯС
help-value-confirmed-public = ФАЙЛ
help-value-report = ФАЙЛ
help-value-pack-id = ID
help-value-pack-version = ЧИСЛО
help-value-lang = МОВИ
help-value-now = ЧАС
help-value-pack = ФАЙЛ
help-value-data-dir = ПАПКА
help-value-folder = ПАПКА
help-value-output = ФАЙЛ

## Errors: what happened, what to do

desk-error-unreadable = { $name }: це не можна прочитати, або воно завелике. Перевірте ім’я і чи дозволено вам це читати.
desk-error-unwritable = { $name }: записати не вдається. Нічого не змінено. Перевірте папку і вільне місце.
desk-error-pack-damaged = { $name }: це не пакет, або його пошкоджено чи обрізано. Отримайте його ще раз там, звідки він прийшов.
desk-error-pack-changed = { $name }: пакет змінили після того, як його було зроблено. Не довіряйте йому; отримайте його ще раз.
desk-error-pack-too-large = { $name }: це більше, ніж може бути будь-який пакет. Його не відкривали.
desk-error-pack-too-new = { $name }: це зроблено новішою версією. Спершу оновіть { -app-name }.
desk-error-pack-unwritable = З цих записів пакет не виходить: два з них мають той самий ID. { $name } не записано.
desk-error-import-zip = Файл zip пошкоджено або обрізано. Нічого не імпортовано.
desk-error-import-large = У розпакованому вигляді дані займають більше байтів, ніж { $limit }. Нічого не імпортовано.
desk-error-import-dense = Один файл у zip під час розпакування збільшується більш ніж у { $limit } разів, а з довідником так не буває. Нічого не імпортовано.
desk-error-import-files = Файлів більше, ніж { $limit }. Нічого не імпортовано.
desk-error-import-rows = Рядків більше, ніж { $limit }. Нічого не імпортовано.
desk-error-import-columns = В одній таблиці стовпців більше, ніж { $limit }. Нічого не імпортовано.
desk-error-import-deep = У JSON більше рівнів вкладення, ніж { $limit }. Нічого не імпортовано.
desk-error-import-json = Рядок { $limit } файлу JSON — це не JSON. Нічого не імпортовано.
desk-error-import-no-tables = Жодної таблиці HSDS не знайдено. Вкажіть zip, папку з файлами CSV або файл JSON.
desk-error-import-options = Ця опція хибна: { $name }. Дивіться turnstone pack import --help.
desk-error-import-other = Ці дані не можна імпортувати.
desk-error-content =
    { $count ->
        [one] У змісті { $count } помилка. Пакет не записано.
        [few] У змісті { $count } помилки. Пакет не записано.
        [many] У змісті { $count } помилок. Пакет не записано.
       *[other] У змісті { $count } помилки. Пакет не записано.
    }
desk-error-place = Міста { $name } у програмі немає. Спробуйте більше місто поблизу або ШИРОТА,ДОВГОТА.
desk-error-place-similar = Міста { $name } у програмі немає. Може, ви маєте на увазі одне з цих: { $towns }?
desk-error-country = { $name }: такої країни ми не знаємо. Введіть її дві літери, наприклад DE або US.
desk-error-language = { $name }: такої мови ми не знаємо. Введіть її код, наприклад fa або es.
desk-error-time = { $name }: це не час. Напишіть його так: 2026-11-23T18:00:00+01:00.
desk-error-no-terminal = Немає термінала, щоб спитати парольну фразу. У скрипті скористайтеся --passphrase-file.
desk-error-not-answered = На запитання не було відповіді. Більше нічого не змінено.
desk-error-not-text = Це не текст (UTF-8), або він задовгий для однієї нотатки. Нічого не змінено.
desk-error-no-notes-folder = Ця система не називає папки для ваших даних. Вкажіть її через --data.
desk-error-notes-folder = У папці { $name } не можна зберігати нотатки: її не можна створити, прочитати або записати. Нічого не змінено. Вкажіть іншу папку через --data або тримайте нотатки в оперативній пам’яті, доки ви не вийдете, з --in-memory.
desk-error-no-notebook = У папці { $name } немає нотатника. Створіть його: turnstone notes make. Або вкажіть його папку через --data.
desk-error-note = Немає нотатки з таким номером або з такими словами в заголовку. Дивіться: turnstone notes list
desk-error-note-ambiguous = Кілька нотаток мають ці слова в заголовку. Назвіть одну за номером: { $numbers }
desk-error-attachment = До нотатки не прикріплено файл із таким ім’ям. Дивіться: turnstone notes show НОТАТКА
desk-error-file-exists = { $name } уже є. Цей файл залишено, як є. Виберіть інше ім’я.
desk-error-nothing-to-change = Не сказано, що змінити. Дивіться: turnstone notes edit --help
desk-error-growth = Настільки збільшити нотатники не можна. Дивіться: turnstone notes grow
desk-error-no-editor = Система не називає редактора. Задайте VISUAL або EDITOR чи змініть нотатку за допомогою опцій.
desk-error-editor-failed = Редактор не запустився або завершився з помилкою. Нотатку залишено, як є.
desk-error-no-memory-folder = Ця система не має місця для файлу в оперативній пам’яті, тому файл редактора лежав би на диску. Додайте --on-disk, якщо ви цього хочете, або змініть нотатку за допомогою опцій.
desk-error-in-memory = Те, що є лише в оперативній пам’яті, зникає, коли команда закінчується. Скористайтеся --in-memory без команди: turnstone notes --in-memory
