### What the app shows around guides and the words of offices, and where texts stand in two languages.
### State: draft. Not read by anybody who speaks it natively.

## The list of guides

guides-title = Руководства
guides-note = Простыми словами о том, что делать. Интернет не нужен.
guides-none = Руководств в программе нет.
guides-countries = О странах: { $countries }
guides-accessibility = Руководство: { $title }. { $summary }

## The head of a guide

guide-not-reviewed = Этого не проверял ни юрист, ни врач, ни другой специалист.
guide-reviewed = Проверено { $role }, { $date }.
guide-role-lawyer = юристом
guide-role-clinician = врачом или медицинской сестрой
guide-role-specialist = специалистом
guide-role-navigator = человеком с похожим опытом, который помогает другим найти дорогу
guide-role-native-speaker = человеком, который говорит на этом языке
guide-compared = В последний раз сверено с источниками: { $date }.
guide-expired = Это устарело. Последний день, до которого это действовало: { $date }. Спросите кого-нибудь, прежде чем на это полагаться.
guide-draft = Переведено машиной. Никто из тех, кто говорит на этом языке, этого ещё не читал. Под каждым текстом стоит английский: верны числа и даты в нём.
guide-not-translated = Этого руководства ещё нет на вашем языке. Оно показано на другом языке: { $language }.
guide-contents = В этом руководстве
guide-sources = На чём основано это руководство
guide-editorial = Наш собственный совет, не из источника.

## The blocks of a guide

guide-danger = Опасность
guide-call-now = Звоните сейчас
guide-not-certain = Точно не известно
guide-step = Шаг { $number }
guide-tick = Что сделать
guide-as-of = Дата этих сведений: { $date }.
guide-as-of-old = Дата этих сведений: { $date }. С тех пор прошло некоторое время, и это могло измениться: спросите, прежде чем на это полагаться.
guide-outdated = После перевода английский текст изменился. Верен английский.
guide-beside = { $language }:
guide-page-note = Открывает страницу в интернете. Тот, кто следит за вашим соединением, может увидеть, какую.
guide-read-aloud = Читать вслух
guide-read-stop = Остановить чтение

## Guides elsewhere

guide-path = { $guide } › { $section }
guide-path-part = { $guide } › { $section } › { $part }
guide-related = Руководства об этом

## Words of offices

terms-title = Слова, которые говорят в учреждениях
terms-search = Найти слово
terms-none = Этого слова в программе нет.
terms-in-record = Слова, которые говорят в учреждениях, с объяснением
term-language = Язык слова: { $language }
term-country = Страна, где так говорят: { $country }
term-unsourced = Никто не сверял это значение с источником.
term-accessibility = { $term }: { $meaning }

## Two languages at once

second-title = Два языка сразу
second-note = Тексты стоят на обоих языках: чтобы читать вместе с кем-то или показать кому-то.
second-none = Только один язык
