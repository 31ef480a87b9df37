### What the app shows around guides and the words of offices, and where texts stand in two languages.
### State: draft. Not read by anybody who speaks it natively.

## The list of guides

guides-title = Guías
guides-note = Qué hacer, con palabras sencillas. Para leerlas no hace falta internet.
guides-none = No hay guías en la aplicación.
guides-countries = Sobre { $countries }
guides-accessibility = Guía: { $title }. { $summary }

## The head of a guide

guide-not-reviewed = Esto no lo ha revisado ningún abogado, médico ni especialista.
guide-reviewed = La ha revisado { $role } ({ $date }).
guide-role-lawyer = un abogado o una abogada
guide-role-clinician = personal médico o de enfermería
guide-role-specialist = una persona experta en el tema
guide-role-navigator = una persona que acompaña a otras y ha vivido lo mismo
guide-role-native-speaker = alguien que habla el idioma
guide-compared = Última comparación con sus fuentes: { $date }.
guide-expired = Ya no está al día desde el { $date }. Pregunte a alguien antes de fiarse de ella.
guide-draft = Traducido por una máquina. Todavía no lo ha leído nadie que hable este idioma. Debajo de cada texto está el texto en inglés: valen los números y las fechas del inglés.
guide-not-translated = Esta guía todavía no está en su idioma. Se muestra en { $language }.
guide-contents = En esta guía
guide-sources = En qué se basa esta guía
guide-editorial = Es nuestro propio consejo, no viene de una fuente.

## The blocks of a guide

guide-danger = Peligro
guide-call-now = Llame ahora
guide-not-certain = No se sabe con certeza
guide-step = Paso { $number }
guide-tick = Por hacer
guide-as-of = Última información: { $date }.
guide-as-of-old = Última información: { $date }. De eso hace algún tiempo y puede haber cambiado: pregunte antes de fiarse.
guide-outdated = El texto en inglés cambió después de esta traducción. Vale el texto en inglés.
guide-beside = En { $language }:
guide-page-note = Abre una página en internet. Quien vigile su conexión puede ver qué página es.
guide-read-aloud = Leer en voz alta
guide-read-stop = Dejar de leer

## Guides elsewhere

guide-path = { $guide } › { $section }
guide-path-part = { $guide } › { $section } › { $part }
guide-related = Guías sobre esto

## Words of offices

terms-title = Palabras que usan las oficinas
terms-search = Buscar una palabra
terms-none = Esta palabra no está en la aplicación.
terms-in-record = Palabras que usan las oficinas, explicadas
term-language = Una palabra en { $language }
term-country = Se usa en { $country }
term-unsourced = Nadie ha comparado este significado con una fuente.
term-accessibility = { $term }: { $meaning }

## Two languages at once

second-title = Dos idiomas a la vez
second-note = Los textos se muestran en los dos idiomas: para leer junto con alguien, o para mostrarlos a alguien.
second-none = Un solo idioma
