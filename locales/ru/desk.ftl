### What the desk’s command line shows.
### State: draft. Not read by anybody who speaks it natively.

## Labels beside a result. Short: they stand in a column of eleven characters.

label-phone = Телефон
label-web = Сайт
label-email = Эл. почта
label-open = Часы
label-distance = Расстояние
label-town = Город
label-about = Описание
label-why = Почему
label-not-known = Неизвестно
label-trust = Доверие
label-id = ID
label-guide = Руководство
label-understood = Понято как
label-categories = Вид помощи
label-sources = Источники
no-number = Номера нет.
more-numbers =
    { $count ->
        [one] Есть ещё { $count } номер: turnstone show ID
        [few] Есть ещё { $count } номера: turnstone show ID
        [many] Есть ещё { $count } номеров: turnstone show ID
       *[other] Есть ещё { $count } номера: turnstone show ID
    }
elsewhere-more = В других странах тоже есть результаты. Чтобы их увидеть, уберите --country.
heading-services = Что предлагают

## Long work

progress-index = Готовится справочник
progress-import = Импорт

## Packs

pack-written = Записано: { $name }, записей: { $records }, байтов: { $bytes }.
inspect-size = Байтов: { $packed }, в распакованном виде { $decoded }
inspect-languages = Языки: { $languages }

## The report of an import

report-table = Таблица
report-rows = Строки
report-kept = взято
report-mended = исправлено
report-dropped = отброшено
report-total = Всего
report-outcome = Итог
report-reason = Причина
report-count = Количество
report-lines = Номера строк
report-ignored-files = Файлы, которые не являются таблицами HSDS: { $files }
report-missing-files = Файлы, которые в данных названы, но которых нет: { $files }

## Checking the content

check-summary =
    { $findings ->
        [0] Файлов: { $files }, ошибок нет.
        [one] Файлов: { $files }, найдена { $findings } ошибка.
        [few] Файлов: { $files }, найдены { $findings } ошибки.
        [many] Файлов: { $files }, найдено { $findings } ошибок.
       *[other] Файлов: { $files }, найдено { $findings } ошибки.
    }
finding-unreadable = Это нельзя прочитать
finding-need-words = Ошибка в словах о нуждах
finding-edition = Должен быть ровно один edition.toml
finding-unknown-file = Название файла не является кодом страны
finding-unknown-category = Такого вида помощи нет
finding-unknown-audience = Такой группы людей нет
finding-no-source = Здесь нужен источник
finding-phone-without-source = Для номера нужен источник
finding-phone-of-closed = У того, что закрыто, нет номера
finding-phone-of-low-confidence = Одного источника, который не является собственной страницей, для номера мало
finding-invalid-number = Ни международный номер, ни короткий номер
finding-invalid-short-number = У короткого номера нет кода страны и мало цифр
finding-number-not-as-printed = Набирается не то, что указано
finding-two-numbers = Или номер, или короткий номер, но не оба сразу
finding-invalid-date = Дата пишется YYYY, YYYY-MM или YYYY-MM-DD
finding-invalid-hours = Эти часы работы непонятны
finding-no-time-zone = Для часов работы нужен часовой пояс
finding-invalid-time-zone = Такого часового пояса нет
finding-invalid-language = Это не код языка или не его обычная форма
finding-invalid-country = Это не код страны или не код страны этого файла
finding-invalid-address = Ни адрес сайта, ни адрес электронной почты
finding-invalid-key = Ключ пишется маленькими буквами с дефисами
finding-duplicate-key = Этот ключ стоит дважды
finding-duplicate-name = Это название стоит дважды
finding-empty-text = Этот текст ничего не говорит
finding-invalid-ages = Наименьший возраст больше наибольшего
finding-contradiction = Это противоречит само себе
finding-guide-head = Начало этого руководства не такое, как описано в docs/guides.md
finding-guide-markup = В руководствах такого не бывает: что в них бывает, перечислено в docs/guides.md
finding-guide-braces = Каждый блок заканчивается своим именем и тем, на чём он основан, в фигурных скобках
finding-guide-duplicate = У двух блоков этого руководства одно и то же имя
finding-guide-source = Этот источник никто не читал: его нет в content/guides/sources.tsv
finding-guide-link = Эта ссылка никуда не ведёт
finding-guide-number = Номера, по которым звонят, стоят в справочнике, где у них есть источник
finding-guide-translation = Это не так, как в английском руководстве
finding-glossary = У этого термина нет значения, или его источник никто не читал

## Guides on a computer

guide-list-hint = Чтобы прочитать одно из них: turnstone guide show ИМЯ
guide-unknown = Руководства с таким именем нет. Смотрите: turnstone guide list
term-unknown = Такого слова в словаре нет. Смотрите: turnstone guide terms

## The tools for translators

locale-language = Язык
locale-messages = Сообщения
locale-needs = Слова о нуждах
locale-guides = Руководства
locale-terms = Термины
locale-outdated = Устарело
locale-state = Состояние
locale-state-draft = черновик
locale-state-reviewed = проверено
locale-state-not-shown = не показано
locale-new-made = Создано: { $folder }. Сначала переведите app.ftl, потом запустите: turnstone locale check
locale-exported = Записано: { $name }, текстов: { $rows }.
locale-imported = Изменённых текстов: { $changed }, прежних: { $same }.
locale-left = Эти строки оставлены как были: их английский текст теперь другой, или ничего с таким именем нет. Экспортируйте таблицу ещё раз и скопируйте в неё свои тексты.
locale-facts-not-compared = { $language }: числа сравнили с английским. Слов о том, сколько что-то длится и чего нельзя делать, эта проверка пока не знает: сравните это сами.
locale-stamped = Блоков, которые отмечены английским текстом, с которого они сделаны: { $count }.
finding-locale-syntax = Это не Fluent: посмотрите и на строку перед этим
finding-locale-state = В первом комментарии нужна строка «### State: draft» или «### State: reviewed», а для reviewed нужен второй человек
finding-locale-unknown = В английском нет сообщения с таким именем: поищите опечатку
finding-locale-missing = Ещё не переведено
finding-locale-repeated = Это имя стоит дважды: уберите одно
finding-locale-variable = В английском здесь нет такой переменной: напишите её имя так, как в английском
finding-locale-variable-missing = Не хватает переменной из английского текста: поставьте её в своём предложении туда, где ей место
finding-locale-term = Название программы стоит не в той форме, что в английском
finding-locale-attribute = Атрибуты не такие, как у английского сообщения
finding-locale-plural-missing = Не хватает формы множественного числа этого языка: добавьте её перед *[other]
finding-locale-plural-unknown = В этом языке нет такой формы множественного числа: уберите её
finding-locale-one = Форма «one» содержит число словом или цифрой: напишите переменную
finding-locale-markup = Не хватает ссылки, команды или опции из английского текста: оставьте их как есть
finding-locale-invisible = Знак, которого никто не видит: уберите его
finding-locale-direction = Знак, который управляет направлением: уберите его, их ставит программа
finding-locale-quotes = Прямая кавычка: напишите кавычки своего языка
finding-locale-long = Длиннее своего места на экране: найдите слова покороче
finding-locale-folder = Название папки не является кодом языка в его обычной форме
finding-locale-same = То же самое, что в английском: если это правильно, оставьте
finding-guide-prohibition = В английском здесь стоит «do not» или «never», а тут этого нет

## Notes

desk-notes-setup-seen = В одном файле есть место для нескольких блокнотов. По одной его копии никто не может увидеть, сколько их и насколько они заполнены. Но то, что файл есть, увидеть можно: на компьютере он создаётся вместе с первым блокнотом.
desk-notes-setup-forced = Блокнот не может вам помочь, если кто-то заставит вас ввести парольную фразу или если за компьютером следит другая программа.
desk-notes-setup-computer = У компьютера, в отличие от телефона, нет собственного секрета для ключа: тот, кто скопирует файл, может подбирать парольную фразу сколько угодно времени. Возьмите пять случайных слов. На диске могут остаться более старые части файла.
desk-notes-making = Создаётся файл
desk-notes-next = Писать: turnstone notes new. Код на тот день, когда вы забудете парольную фразу: turnstone notes recovery-code. Блокнот рядом с этим, в котором нет ничего опасного: turnstone notes second --keep.
desk-notes-keep-prompt = Парольная фраза блокнота, который должен остаться; если таких больше нет, нажмите только Enter:
desk-notes-this-one-stays = Открытый блокнот остаётся как есть.
desk-notes-none-to-keep = Продолжить и не называть ни одного? Тогда любой другой блокнот может быть уничтожен. С --keep вы называете те, которые должны остаться.
desk-notes-yes = да
desk-notes-erase-word = стереть
desk-notes-answer = Чтобы продолжить, введите «{ $word }»:
desk-notes-nothing-changed = Ничего не изменено.
desk-notes-passphrase-prompt = Ваша парольная фраза; только Enter — взять эти слова; «другие» — выбрать другие:
desk-notes-draw-word = другие
desk-notes-recovered = Этот блокнот открыт кодом восстановления. Выберите сейчас новую парольную фразу: turnstone notes passphrase
desk-notes-typing = Каждая строка сохраняется, когда вы нажимаете Enter. Строка, в которой только точка, заканчивает заметку.
desk-notes-deleted = Этого больше нет, оно перезаписано.
desk-notes-detach-question = Убрать этот файл из заметки? Он будет перезаписан, и вернуть его невозможно.
desk-notes-editor-warning = Редактор получает заметку незапечатанной, в файле, который перезаписывается и удаляется, когда вы его закрываете. Редактор может сохранить и больше: временные файлы, историю, список последних открытых файлов. Система может записать содержимое оперативной памяти в файл подкачки на диске.
desk-notes-editor-on-disk = В этой системе файл редактора лежит на диске. Потом он перезаписывается, но на диске может остаться то, что там было.
desk-notes-saving = Записывается файл
desk-notes-saved-in-clear = Записано в { $name }, незапечатанным: тот, кто найдёт этот файл, может его открыть. Удалите его, когда он больше не нужен; на диске может остаться то, что там было.
desk-notes-recovery-note = Он открывает заметки, если парольная фраза забыта. Его показывают один раз. Запишите его на бумаге и держите бумагу подальше от компьютера или отдайте человеку, которому доверяете. Прежний код с этого момента ничего не открывает.
desk-notes-recovery-warning = Тот, у кого есть эта бумага и копия файла блокнота, может открыть ваши заметки.
desk-notes-erasing-note = Если ввести её там, где эта программа спрашивает парольную фразу, она открывает этот блокнот и мгновенно уничтожает все остальные навсегда.
desk-notes-erasing-computer = На компьютере копию файла по-прежнему можно открыть старыми парольными фразами, как будто ничего не вводили.
desk-notes-grow-note = Больше места получает каждый блокнот, в том числе закрытый. Файл увеличивается на объём вчетверо больше этого и уже никогда не уменьшается.
desk-notes-grown = Теперь места больше.
desk-notes-erase-computer = На компьютере копию файла по-прежнему можно открыть её парольной фразой.
desk-notes-restoring = Читается копия
desk-notes-restored =
    { $count ->
        [0] Всё, что есть в этой копии, здесь уже есть.
        [one] Добавлена { $count } заметка.
        [few] Добавлены { $count } заметки.
        [many] Добавлено { $count } заметок.
       *[other] Добавлено { $count } заметки.
    }
desk-notes-open = Блокнот открыт. Введите list, new, show 1 или help. Его закрывает «lock», а также пять минут без нажатия клавиш. Esc три раза — немедленный выход.
desk-notes-in-memory = Этот блокнот только в оперативной памяти. Когда он закроется, всё, что в нём есть, будет потеряно, если вы сначала не сделаете запечатанную копию: copy ФАЙЛ.
desk-notes-prompt = заметки>
desk-notes-closed = Блокнот закрыт.
desk-notes-idle = Пять минут никто ничего не вводил: блокнот закрыт. Всё, что было сохранено, цело.
desk-notes-lock = Между двумя командами ничего не остаётся открытым: каждая открывает блокнот, делает что-то одно и закрывает его. Только «turnstone notes» без команды держит его открытым, и там его закрывает «lock».

## Help

help-turnstone = { -app-name }: найти помощь для людей, которым пришлось уехать, без интернета.
help-turnstone-more =
    Попробуйте: turnstone find "юрист по убежищу" --country US

    Коды выхода: 0 найдено или сделано, 1 ничего не найдено или нужно что-то исправить, 2 сделать не удалось.
help-find = Найти помощь своими словами, на любом языке.
help-find-more =
    Без --country поиск идёт по всему миру, и каждый результат называет свою страну.
    Слова в командной строке могут остаться в истории вашей командной оболочки. «turnstone find -» вместо этого читает их со стандартного ввода. Больше ничего из поиска не сохраняется.
help-find-words = Что вам нужно, своими словами; - читает это со стандартного ввода. Без слов: всё, что подходит под фильтры.
help-find-near = Мерить расстояния от этого города или от точки ШИРОТА,ДОЛГОТА
help-find-radius = Не дальше, чем столько километров
help-find-category = Только эти виды помощи, по коду, например asylum-legal; в ответ на неверный код называются похожие
help-find-phase = Только то, что помогает сегодня (urgent-safety), в этом месяце (stabilisation) или строить жизнь (long-term)
help-find-audience = Только то, куда могут обратиться эти люди, например lgbtq, trans, youth, women, refugees, undocumented
help-find-speaks = Только там, где говорят на этом языке; код или название языка
help-find-free = Только бесплатное
help-find-no-id = Только то, где не спрашивают удостоверение с фото
help-find-open = Только то, что открыто сейчас (now) или в такое время, как 2026-11-23T18:00:00+01:00
help-find-remote = Только по телефону или через интернет
help-find-undocumented = Только то, где помогают людям без документов
help-find-strict = Убрать и то, о чём неизвестно
help-find-limit = Наибольшее число результатов
help-find-chips = Показать, сколько осталось бы с другими фильтрами
help-show = Показать всё об одном результате.
help-show-id = ID, который стоит под результатом
help-now = Кто отвечает сейчас: номера экстренной помощи и кризисные линии.
help-countries = Что есть в программе и откуда это.
help-guide = Читать руководства и значения слов, которые говорят в учреждениях.
help-guide-list = Показать список руководств.
help-guide-show = Показать руководство и то, на чём оно основано.
help-guide-show-guide = Его имя, как в списке
help-guide-show-second = Показать каждый текст и на этом языке
help-guide-terms = Объяснить слова, которые говорят в учреждениях.
help-guide-terms-words = Начало слова или его часть; если не указано, все слова
help-pack = Импортировать, создавать и просматривать пакеты данных.
help-pack-import = Сделать пакет из данных HSDS, с отчётом о каждой строке.
help-pack-import-file = Zip, папка или файлы (CSV, JSON)
help-pack-import-source-id = Короткий и неизменный: он входит в ID каждой записи
help-pack-import-source-name = Название, под которым люди знают источник
help-pack-import-licence = Выражение SPDX или «none stated»
help-pack-import-source-url = Страница источника
help-pack-import-country = Страна для строк, в которых она не названа, и для номеров телефонов
help-pack-import-language = Язык текстов
help-pack-import-time-zone = Часовой пояс часов работы, например America/New_York
help-pack-import-confirmed-public = Файл с ID, по одному на строке, чей адрес открыт для всех, хотя их вид помощи скрыл бы его
help-pack-import-report = Записать отчёт как JSON
help-pack-import-pack-id = Как назвать пакет; если не указано, ID источника
help-pack-import-pack-version = Его выпуск
help-pack-build = Собрать content и locales в пакет.
help-pack-inspect = Проверить пакеты и показать, что они говорят о себе.
help-pack-inspect-file = Пакеты; если не указаны, те, что входят в программу
help-content = Работать с содержанием.
help-content-check = Проверить content и locales, с указанием файла и строки.
help-locale = Работать с языками программы.
help-locale-check = Проверить тексты всех языков или одного, с указанием файла, строки, столбца и того, как исправить.
help-locale-check-missing = Назвать и каждый текст, которого не хватает
help-locale-coverage = Сколько уже есть на каждом языке и в каком он состоянии.
help-locale-new = Создать папку для нового языка.
help-locale-pseudo = Записать псевдоязыки, чтобы проверять экраны: en-XA (длинный, с диакритическими знаками) и ar-XB (справа налево).
help-locale-export = Записать тексты языка как таблицу для программы электронных таблиц.
help-locale-import = Взять тексты из такой таблицы.
help-locale-import-file = Таблица (CSV)
help-locale-stamp = Отметить каждый блок переведённых руководств английским текстом, с которого он сделан; только там, где отметки ещё нет.
help-locale-stamp-again = И там, где английский текст с тех пор изменился: после того, как вы их сравнили
help-notes = Хранить запечатанные заметки в файле, который открывает только парольная фраза.
help-notes-more =
    Заметку называют по её номеру в списке или по достаточной части её заголовка. Без команды блокнот остаётся открытым и принимает эти команды одну за другой; его закрывает «lock», пять минут без нажатия клавиш или Esc три раза.
    Между двумя командами ничего не остаётся открытым: каждая спрашивает парольную фразу, делает что-то одно и закрывает блокнот. Закрывать отдельно нечего.
    Слова в командной строке могут остаться в истории вашей командной оболочки, и другие на этом компьютере могут их видеть, пока команда работает. То, что вы вводите в ответ на вопрос, не остаётся в истории, и другие его так не видят.
    Парольная фраза никогда не бывает опцией или переменной. Для скриптов: --passphrase-file.
help-notes-data = Папка, где лежит файл блокнотов
help-notes-passphrase-file = Читать парольные фразы и все другие ответы из этого файла, по одному на строке, в том порядке, в котором о них спрашивают; - это стандартный ввод
help-notes-in-memory = Держать новый блокнот только в оперативной памяти, пока вы не выйдете: ничего не записывается, и потом всё это будет потеряно
help-notes-make = Создать блокнот, сначала показать предупреждения.
help-notes-make-keep = Спросить парольную фразу каждого другого блокнота, который должен остаться; тот, который не назван, может быть уничтожен
help-notes-make-room = Сколько MiB для каждого блокнота, когда создаётся файл; файл занимает вчетверо больше
help-notes-list = Показать список заметок.
help-notes-list-tag = Только заметки с этой меткой
help-notes-search = Искать в заметках.
help-notes-search-words = Слова, которые все должны быть в заметке; если не указаны, программа о них спросит
help-notes-show = Показать заметку.
help-notes-new = Написать заметку.
help-notes-new-more = Без --title и --body программа спросит заметку; если стандартный ввод не терминал, она читается оттуда, и её первая строка — заголовок.
help-notes-new-title = Заголовок
help-notes-new-body = Текст; - читает его со стандартного ввода
help-notes-new-tags = Слова, по которым её найти, через запятую
help-notes-new-happened = Когда это случилось, своими словами
help-notes-new-pin = Держать первой
help-notes-new-unpin = Не держать первой
help-notes-edit = Изменить заметку: то, что не названо, остаётся как есть.
help-notes-edit-title = Заголовок
help-notes-edit-body = Текст; - читает его со стандартного ввода
help-notes-edit-tags = Слова, по которым её найти, через запятую, вместо тех, что у неё есть
help-notes-edit-happened = Когда это случилось, своими словами; пустое значение убирает это
help-notes-edit-pin = Держать первой
help-notes-edit-unpin = Не держать первой
help-notes-edit-editor = Открыть ваш редактор ($VISUAL или $EDITOR), после предупреждения, с файлом в оперативной памяти
help-notes-edit-on-disk = Пусть файл редактора лежит на диске, если у системы нет места в оперативной памяти
help-notes-attach = Запечатать файл в заметку.
help-notes-attach-file = Файл; он остаётся и там, где он сейчас
help-notes-detach = Убрать прикреплённый файл.
help-notes-save-attachment = Записать прикреплённый файл в новый файл, незапечатанным.
help-notes-save-attachment-file = Файл, который будет записан; его ещё не должно быть
help-notes-delete = Удалить заметку и всё, что к ней прикреплено.
help-notes-passphrase = Выбрать другую парольную фразу.
help-notes-recovery-code = Сделать код восстановления, его показывают один раз.
help-notes-erasing-passphrase = Установить парольную фразу, которая открывает этот блокнот и уничтожает все остальные.
help-notes-erasing-passphrase-clear = Убрать её
help-notes-second = Создать ещё один блокнот; этот остаётся.
help-notes-second-keep = Спросить парольную фразу каждого следующего блокнота, который должен остаться
help-notes-grow = Увеличить место каждого блокнота.
help-notes-grow-mib = На сколько MiB; без числа показать, сколько можно
help-notes-copy = Записать запечатанную копию: с собственной парольной фразой или для чьего-то ключа.
help-notes-copy-file = Файл, который будет записан; его ещё не должно быть
help-notes-copy-note = Только эти заметки
help-notes-copy-for = Запечатать её для этого публичного ключа age (age1…), например ключа юриста
help-notes-restore = Вернуть заметки из запечатанной копии.
help-notes-restore-file = Запечатанная копия
help-notes-erase = Уничтожить этот блокнот навсегда.
help-notes-lock = Закрыть блокнот там, где его держат открытым.
help-any-note = Номер в списке или достаточная часть заголовка
help-any-name = Имя прикреплённого файла или его номер
help-any-json = Для программ: JSON
help-any-country = Где вы: две буквы или название. Никогда не угадывается.
help-any-lang = Языки, на которых вы читаете, лучший первым
help-any-now = Часы для тестов, например 2026-11-23T18:00:00Z
help-any-pack = Искать и в этом пакете, который никто не подписал; всё, что из него, отмечено
help-any-data-dir = Где хранится подготовленный справочник: только открытые для всех данные
help-any-folder = Папка, в которой есть content и locales
help-any-locale = Один язык, по его коду, например so или fa-AF
help-any-output = Куда записать
help-value-guide = ИМЯ
help-value-second = ЯЗЫК
help-value-locale = КОД
help-value-data = ПАПКА
help-value-passphrase-file = ФАЙЛ
help-value-room = MIB
help-value-mib = MIB
help-value-tag = МЕТКА
help-value-note = ЗАМЕТКА
help-value-name = ИМЯ
help-value-title = ТЕКСТ
help-value-body = ТЕКСТ
help-value-tags = МЕТКИ
help-value-happened = ТЕКСТ
help-value-for = КЛЮЧ
help-value-words = СЛОВА
help-value-near = МЕСТО
help-value-radius = КМ
help-value-category = КОД
help-value-phase = ЭТАП
help-value-audience = КТО
help-value-speaks = ЯЗЫК
help-value-open = ВРЕМЯ
help-value-limit = ЧИСЛО
help-value-id = ID
help-value-file = ФАЙЛ
help-value-source-id = ID
help-value-source-name = НАЗВАНИЕ
help-value-licence = ЛИЦЕНЗИЯ
help-value-source-url = URL
help-value-country = СТРАНА
help-value-language = ЯЗЫК
help-value-time-zone = ПОЯС
help-value-confirmed-public = ФАЙЛ
help-value-report = ФАЙЛ
help-value-pack-id = ID
help-value-pack-version = ЧИСЛО
help-value-lang = ЯЗЫКИ
help-value-now = ВРЕМЯ
help-value-pack = ФАЙЛ
help-value-data-dir = ПАПКА
help-value-folder = ПАПКА
help-value-output = ФАЙЛ

## Errors: what happened, what to do

desk-error-unreadable = { $name }: это нельзя прочитать, или оно слишком большое. Проверьте имя и разрешено ли вам это читать.
desk-error-unwritable = { $name }: записать не удаётся. Ничего не изменено. Проверьте папку и свободное место.
desk-error-pack-damaged = { $name }: это не пакет, либо он повреждён или обрезан. Получите его ещё раз там, откуда он пришёл.
desk-error-pack-changed = { $name }: пакет изменили после того, как он был сделан. Не доверяйте ему; получите его ещё раз.
desk-error-pack-too-large = { $name }: это больше, чем может быть любой пакет. Его не открывали.
desk-error-pack-too-new = { $name }: это сделано более новой версией. Сначала обновите { -app-name }.
desk-error-pack-unwritable = Из этих записей пакет не получается: у двух из них один и тот же ID. { $name } не записан.
desk-error-import-zip = Файл zip повреждён или обрезан. Ничего не импортировано.
desk-error-import-large = В распакованном виде данные занимают больше байтов, чем { $limit }. Ничего не импортировано.
desk-error-import-dense = Один файл в zip при распаковке увеличивается больше чем в { $limit } раз, а со справочником так не бывает. Ничего не импортировано.
desk-error-import-files = Файлов больше, чем { $limit }. Ничего не импортировано.
desk-error-import-rows = Строк больше, чем { $limit }. Ничего не импортировано.
desk-error-import-columns = В одной таблице столбцов больше, чем { $limit }. Ничего не импортировано.
desk-error-import-deep = В JSON больше уровней вложенности, чем { $limit }. Ничего не импортировано.
desk-error-import-json = Строка { $limit } файла JSON — это не JSON. Ничего не импортировано.
desk-error-import-no-tables = Ни одной таблицы HSDS не найдено. Укажите zip, папку с файлами CSV или файл JSON.
desk-error-import-options = Эта опция неверна: { $name }. Смотрите turnstone pack import --help.
desk-error-import-other = Эти данные нельзя импортировать.
desk-error-content =
    { $count ->
        [one] В содержании { $count } ошибка. Пакет не записан.
        [few] В содержании { $count } ошибки. Пакет не записан.
        [many] В содержании { $count } ошибок. Пакет не записан.
       *[other] В содержании { $count } ошибки. Пакет не записан.
    }
desk-error-place = Города { $name } в программе нет. Попробуйте город побольше поблизости или ШИРОТА,ДОЛГОТА.
desk-error-place-similar = Города { $name } в программе нет. Может быть, вы имеете в виду один из этих: { $towns }?
desk-error-country = { $name }: такой страны мы не знаем. Введите её две буквы, например DE или US.
desk-error-language = { $name }: такого языка мы не знаем. Введите его код, например fa или es.
desk-error-time = { $name }: это не время. Напишите его так: 2026-11-23T18:00:00+01:00.
desk-error-no-terminal = Нет терминала, чтобы спросить парольную фразу. В скрипте используйте --passphrase-file.
desk-error-not-answered = На вопрос не было ответа. Больше ничего не изменено.
desk-error-not-text = Это не текст (UTF-8), или он слишком длинный для одной заметки. Ничего не изменено.
desk-error-no-notes-folder = Эта система не называет папки для ваших данных. Укажите её через --data.
desk-error-notes-folder = В папке { $name } нельзя хранить заметки: её нельзя создать, прочитать или записать. Ничего не изменено. Укажите другую папку через --data или держите заметки в оперативной памяти, пока вы не выйдете, с --in-memory.
desk-error-no-notebook = В папке { $name } нет блокнота. Создайте его: turnstone notes make. Или укажите его папку через --data.
desk-error-note = Нет заметки с таким номером или с такими словами в заголовке. Смотрите: turnstone notes list
desk-error-note-ambiguous = У нескольких заметок эти слова есть в заголовке. Назовите одну по номеру: { $numbers }
desk-error-attachment = К заметке не прикреплён файл с таким именем. Смотрите: turnstone notes show ЗАМЕТКА
desk-error-file-exists = { $name } уже есть. Этот файл оставлен как есть. Выберите другое имя.
desk-error-nothing-to-change = Не сказано, что изменить. Смотрите: turnstone notes edit --help
desk-error-growth = Настолько увеличить блокноты нельзя. Смотрите: turnstone notes grow
desk-error-no-editor = Система не называет редактора. Задайте VISUAL или EDITOR либо измените заметку с помощью опций.
desk-error-editor-failed = Редактор не запустился или завершился с ошибкой. Заметка оставлена как есть.
desk-error-no-memory-folder = В этой системе нет места для файла в оперативной памяти, поэтому файл редактора лежал бы на диске. Добавьте --on-disk, если вы этого хотите, или измените заметку с помощью опций.
desk-error-in-memory = То, что есть только в оперативной памяти, исчезает, когда команда заканчивается. Используйте --in-memory без команды: turnstone notes --in-memory
