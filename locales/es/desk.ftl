### What the desk’s command line shows.
### State: draft. Not read by anybody who speaks it natively.

## Labels beside a result. Short: they stand in a column of eleven characters.

label-phone = Teléfono
label-web = Página web
label-email = Correo
label-open = Horario
label-distance = Distancia
label-town = Localidad
label-about = Descripción
label-why = Por qué
label-not-known = No se sabe
label-trust = Confianza
label-id = Id
label-guide = En una guía
label-understood = Entendido
label-categories = Categorías
label-sources = Fuentes
no-number = No hay ningún número en esta ficha.
more-numbers =
    { $count ->
        [one] Y { $count } número más: turnstone show ID
        [many] Y { $count } de números más: turnstone show ID
       *[other] Y { $count } números más: turnstone show ID
    }
elsewhere-more = También hay resultados en otros países. Quite --country para verlos.
heading-services = Qué ofrece

## Long work

progress-index = Preparando el directorio
progress-import = Importando

## Packs

pack-written = Escrito: { $name }; fichas: { $records }; bytes: { $bytes }.
inspect-size = { $packed } bytes; { $decoded } sin comprimir
inspect-languages = Idiomas: { $languages }

## The report of an import

report-table = Tabla
report-rows = Filas
report-kept = conservadas
report-mended = arregladas
report-dropped = descartadas
report-total = Total
report-outcome = Resultado
report-reason = Motivo
report-count = Cantidad
report-lines = Líneas
report-ignored-files = Archivos que no son una tabla de HSDS: { $files }
report-missing-files = Archivos que los datos nombran pero que no están: { $files }

## Checking the content

check-summary =
    { $findings ->
        [0] Archivos: { $files }. Todo está bien.
        [one] Archivos: { $files }. { $findings } fallo.
        [many] Archivos: { $files }. { $findings } de fallos.
       *[other] Archivos: { $files }. { $findings } fallos.
    }
finding-unreadable = Esto no se puede leer
finding-need-words = Hay un fallo en las palabras de necesidades
finding-edition = Debe haber un solo edition.toml
finding-unknown-file = El nombre del archivo no es el código de un país
finding-unknown-category = No existe esta categoría
finding-unknown-audience = No existe este grupo de personas
finding-no-source = Esto necesita una fuente
finding-phone-without-source = Un número necesita una fuente
finding-phone-of-closed = Lo que está cerrado no tiene número
finding-phone-of-low-confidence = Una sola fuente que no es la página del propio servicio no basta para un número
finding-invalid-number = No es un número internacional ni un número corto
finding-invalid-short-number = Un número corto no tiene prefijo y tiene pocos dígitos
finding-number-not-as-printed = Lo que se marca no es lo que está publicado
finding-two-numbers = O un número o un número corto, no los dos
finding-invalid-date = Una fecha es YYYY, YYYY-MM o YYYY-MM-DD
finding-invalid-hours = No se entiende este horario
finding-no-time-zone = Un horario necesita una zona horaria
finding-invalid-time-zone = No existe esta zona horaria
finding-invalid-language = No es un código de idioma, o no está en su forma canónica
finding-invalid-country = No es el código de un país, o no es el del archivo
finding-invalid-address = No es una dirección web ni de correo electrónico
finding-invalid-key = Una clave va en minúsculas y con guiones
finding-duplicate-key = Esta clave está dos veces
finding-duplicate-name = Este nombre está dos veces
finding-empty-text = Este texto no dice nada
finding-invalid-ages = La edad mínima es mayor que la máxima
finding-contradiction = Esto se contradice
finding-guide-head = La cabecera de esta guía no es como la pide docs/guides.md
finding-guide-markup = Las guías no tienen nada así: docs/guides.md enumera lo que tienen
finding-guide-braces = Cada bloque termina con su nombre y con aquello en lo que se basa, entre llaves
finding-guide-duplicate = Dos bloques de esta guía tienen el mismo nombre
finding-guide-source = Nadie ha leído esta fuente: no está en content/guides/sources.tsv
finding-guide-link = Este enlace no lleva a ningún lugar
finding-guide-number = Los números para llamar van en el directorio, donde tienen una fuente
finding-guide-translation = Esto no es como en la guía en inglés
finding-glossary = Este término no tiene significado, o tiene una fuente que nadie ha leído

## Guides on a computer

guide-list-hint = Para leer una: turnstone guide show NOMBRE
guide-unknown = Ninguna guía tiene este nombre. Vea: turnstone guide list
term-unknown = El glosario no tiene esta palabra. Vea: turnstone guide terms

## The tools for translators

locale-language = Idioma
locale-messages = Mensajes
locale-needs = Necesidades
locale-guides = Guías
locale-terms = Términos
locale-outdated = Sin actualizar
locale-state = Estado
locale-state-draft = borrador
locale-state-reviewed = revisado
locale-state-not-shown = no se muestra
locale-new-made = Creada: { $folder }. Traduzca primero app.ftl y después ejecute: turnstone locale check
locale-exported = Escrito: { $name }; textos: { $rows }.
locale-imported = Textos cambiados: { $changed }. Textos que quedaron como estaban: { $same }.
locale-left = Estas filas se dejaron como estaban: su texto en inglés ahora es otro, o nada tiene ese nombre. Exporte la tabla otra vez y copie en ella sus textos.
locale-facts-not-compared = { $language }: se compararon los números con el inglés. Esta comprobación todavía no conoce las palabras que dicen cuánto tarda algo y qué no se debe hacer: compare eso por su cuenta.
locale-stamped = Bloques marcados con el texto en inglés del que salieron: { $count }.
finding-locale-syntax = Esto no es Fluent: mire también la línea anterior
finding-locale-state = El primer comentario necesita una línea “### State: draft” o “### State: reviewed”, y para “reviewed” hace falta una segunda persona
finding-locale-unknown = El inglés no tiene ningún mensaje con este nombre: busque un error al escribir
finding-locale-missing = Todavía sin traducir
finding-locale-repeated = Este nombre está dos veces: quite uno
finding-locale-variable = El inglés no tiene esta variable aquí: escriba el nombre como en inglés
finding-locale-variable-missing = Falta una variable del texto en inglés: póngala en el lugar que le toca en su frase
finding-locale-term = El nombre de la aplicación está en otra forma que en inglés
finding-locale-attribute = Los atributos no son los del mensaje en inglés
finding-locale-plural-missing = Falta una forma del plural de este idioma: añádala antes de *[other]
finding-locale-plural-unknown = Este idioma no tiene esta forma del plural: quítela
finding-locale-one = Aquí “one” lleva un número escrito con palabras o cifras: escriba la variable
finding-locale-markup = Falta un enlace, un comando o una opción del texto en inglés: déjelos como están
finding-locale-invisible = Un carácter que nadie puede ver: quítelo
finding-locale-direction = Un control de dirección: quítelo, las aplicaciones los ponen
finding-locale-quotes = Una comilla recta: escriba las de su idioma
finding-locale-long = No cabe en su lugar de la pantalla: busque palabras más cortas
finding-locale-folder = El nombre de la carpeta no es un código de idioma en su forma habitual
finding-locale-same = Es igual que en inglés: si está bien así, déjelo
finding-guide-prohibition = El inglés dice aquí “do not” o “never”, y este texto no lo dice

## Notes

desk-notes-setup-seen = Un solo archivo tiene lugar para varios cuadernos. Con una sola copia de él, nadie puede ver cuántos hay ni cuánto contienen. Que el archivo está ahí sí se puede ver: en una computadora se hace con el primer cuaderno.
desk-notes-setup-forced = El cuaderno no puede ayudarle si alguien le obliga a escribir la frase secreta, o si un programa vigila la computadora.
desk-notes-setup-computer = Un teléfono guarda su propio secreto para la clave; una computadora no. Quien copie el archivo puede intentar adivinar la frase secreta todo el tiempo que quiera. Use cinco palabras sacadas al azar. El disco puede conservar partes más antiguas del archivo.
desk-notes-making = Haciendo el archivo
desk-notes-next = Para escribir: turnstone notes new. Un código para el día en que olvide la frase secreta: turnstone notes recovery-code. Un cuaderno inofensivo al lado: turnstone notes second --keep.
desk-notes-keep-prompt = Frase secreta de un cuaderno para conservar; cuando no haya más, solo Enter:
desk-notes-this-one-stays = El cuaderno que está abierto se queda como está.
desk-notes-none-to-keep = ¿Seguir sin nombrar ninguno? Entonces cualquier otro cuaderno puede quedar destruido. Con --keep se nombran los que deben quedarse.
desk-notes-yes = seguir
desk-notes-erase-word = borrar
desk-notes-answer = Escriba “{ $word }” para continuar:
desk-notes-nothing-changed = No se cambió nada.
desk-notes-passphrase-prompt = Su frase secreta; solo Enter toma estas palabras; “otras” saca otras:
desk-notes-draw-word = otras
desk-notes-recovered = El código de recuperación abrió este cuaderno. Elija ahora una nueva frase secreta: turnstone notes passphrase
desk-notes-typing = Cada línea se guarda cuando pulsa Enter. Una línea que solo tiene un punto termina la nota.
desk-notes-deleted = Ya no existe, y se sobrescribió.
desk-notes-detach-question = ¿Quitar este archivo de la nota? Se sobrescribe y no se puede recuperar.
desk-notes-editor-warning = El editor recibe la nota sin sellar, en un archivo que se sobrescribe y se elimina cuando usted lo cierra. El editor puede conservar más que eso: archivos de intercambio, historial, los últimos archivos abiertos. El sistema puede escribir la memoria en su espacio de intercambio.
desk-notes-editor-on-disk = En este sistema, el archivo del editor está en el disco. Después se sobrescribe, pero el disco puede conservar lo que había.
desk-notes-saving = Escribiendo el archivo
desk-notes-saved-in-clear = Escrito en { $name }, sin sellar: quien lo encuentre allí puede abrirlo. Elimínelo cuando termine; el disco puede conservar lo que había.
desk-notes-recovery-note = Abre las notas si olvidó la frase secreta. Se muestra una sola vez. Escríbalo en papel y guarde el papel lejos de la computadora, o déselo a alguien de confianza. Un código anterior ya no abre nada desde ahora.
desk-notes-recovery-warning = Quien tenga este papel y una copia del archivo del cuaderno puede abrir sus notas.
desk-notes-erasing-note = Si se escribe donde este programa pide la frase secreta, abre este cuaderno y destruye todos los demás para siempre, en un momento.
desk-notes-erasing-computer = En una computadora, una copia del archivo todavía se abre con las frases secretas antiguas, como si no se hubiera escrito nada.
desk-notes-grow-note = Todos los cuadernos reciben más espacio, también los que están cerrados. El archivo crece cuatro veces esa cantidad, y nunca vuelve a ser más pequeño.
desk-notes-grown = Ahora hay más espacio.
desk-notes-erase-computer = En una computadora, una copia del archivo todavía se abre con su frase secreta.
desk-notes-restoring = Leyendo la copia
desk-notes-restored =
    { $count ->
        [0] Todo lo que hay en esta copia ya está aquí.
        [one] Se añadió { $count } nota.
        [many] Se añadieron { $count } de notas.
       *[other] Se añadieron { $count } notas.
    }
desk-notes-open = El cuaderno está abierto. Escriba list, new, show 1 o help. “lock” lo cierra; también se cierra tras cinco minutos sin pulsar una tecla. Esc tres veces sale enseguida.
desk-notes-in-memory = Este cuaderno está solo en la memoria. Cuando se cierra, se pierde todo lo que contiene, a menos que antes selle una copia: copy ARCHIVO.
desk-notes-prompt = notas>
desk-notes-closed = El cuaderno está cerrado.
desk-notes-idle = Nadie escribió durante cinco minutos: el cuaderno se cerró. Todo lo que se guardó está a salvo.
desk-notes-lock = Nada queda abierto entre dos comandos: cada uno abre el cuaderno, hace una cosa y lo cierra. Solo “turnstone notes” sin nada más lo mantiene abierto, y allí “lock” lo cierra.

## Help

help-turnstone = { -app-name }: encontrar ayuda para personas que tuvieron que irse, sin internet.
help-turnstone-more =
    Pruebe: turnstone find "abogado de asilo" --country US

    Códigos de salida: 0 encontrado o hecho, 1 no se encontró nada o hay algo que arreglar, 2 no se pudo hacer.
help-find = Buscar ayuda con sus propias palabras, en cualquier idioma.
help-find-more =
    Sin --country se busca en todo el mundo y cada resultado nombra su país.
    Las palabras de una línea de comandos pueden quedar en el historial de su shell. “turnstone find -” las lee en cambio de la entrada estándar. No se conserva nada más de una búsqueda.
help-find-words = Lo que necesita, con sus propias palabras; - lo lee de la entrada estándar. Sin palabras, todo lo que cumple los filtros.
help-find-near = Medir las distancias desde esta localidad, o desde LATITUD,LONGITUD
help-find-radius = Como mucho a esta cantidad de kilómetros
help-find-category = Solo estas categorías, por su código, como asylum-legal; si el código está mal, se nombran los parecidos
help-find-phase = Solo lo que ayuda hoy (urgent-safety), este mes (stabilisation) o a construir una vida (long-term)
help-find-audience = Solo lo que atiende a estas personas, como lgbtq, trans, youth, women, refugees, undocumented
help-find-speaks = Solo donde se habla este idioma, por su código o su nombre
help-find-free = Solo lo que no cuesta nada
help-find-no-id = Solo lo que no pide documento con foto
help-find-open = Solo lo que está abierto ahora, o en un momento como 2026-11-23T18:00:00+01:00
help-find-remote = Solo por teléfono o por internet
help-find-undocumented = Solo lo que atiende a personas sin papeles
help-find-strict = Dejar fuera también lo que no se sabe
help-find-limit = Número máximo de resultados
help-find-chips = Mostrar cuántos resultados quedarían con más filtros
help-show = Mostrar todo sobre un resultado.
help-show-id = El id que está debajo de un resultado
help-now = Quién responde ahora: números de emergencia y líneas de crisis.
help-countries = Qué contiene el programa, y de dónde viene.
help-guide = Leer guías, y lo que significan las palabras de las oficinas.
help-guide-list = Mostrar la lista de guías.
help-guide-show = Mostrar una guía, con aquello en lo que se basa.
help-guide-show-guide = Su nombre, como está en la lista
help-guide-show-second = Mostrar cada texto también en este idioma
help-guide-terms = Explicar palabras que usan las oficinas.
help-guide-terms-words = El principio de una palabra, o una parte de ella; si no se da ninguna, todas
help-pack = Importar, hacer y examinar paquetes de datos.
help-pack-import = Hacer un paquete con datos HSDS, con un informe sobre cada fila.
help-pack-import-file = Un zip, una carpeta o archivos (CSV, JSON)
help-pack-import-source-id = Corto y estable: forma parte del id de cada ficha
help-pack-import-source-name = El nombre con el que se conoce la fuente
help-pack-import-licence = Una expresión SPDX, o “none stated”
help-pack-import-source-url = Su página
help-pack-import-country = País de las filas que no nombran ninguno, y de los números de teléfono
help-pack-import-language = Idioma de los textos
help-pack-import-time-zone = Zona horaria de los horarios, como America/New_York
help-pack-import-confirmed-public = Un archivo con ids, uno por línea, de fichas cuya dirección es pública aunque su categoría la ocultaría
help-pack-import-report = Escribir el informe como JSON
help-pack-import-pack-id = Cómo se llama el paquete; si no se indica, el id de la fuente
help-pack-import-pack-version = Su edición
help-pack-build = Compilar content y locales en un paquete.
help-pack-inspect = Comprobar paquetes y mostrar lo que dicen de sí mismos.
help-pack-inspect-file = Paquetes; si no se nombra ninguno, los que vienen con el programa
help-content = Trabajar en el contenido.
help-content-check = Comprobar content y locales, con archivo y línea.
help-locale = Trabajar en los idiomas de la aplicación.
help-locale-check = Comprobar los textos de todos los idiomas, o de uno, con archivo, línea, columna y una manera de arreglarlo.
help-locale-check-missing = Nombrar también cada texto que falta
help-locale-coverage = Cuánto hay de cada idioma, y en qué estado está.
help-locale-new = Hacer la carpeta de un idioma nuevo.
help-locale-pseudo = Escribir idiomas falsos para ver cómo quedan las pantallas: en-XA (largo, con acentos) y ar-XB (de derecha a izquierda).
help-locale-export = Escribir los textos de un idioma como tabla para una hoja de cálculo.
help-locale-import = Tomar los textos de una tabla así.
help-locale-import-file = La tabla (CSV)
help-locale-stamp = Marcar cada bloque de las guías traducidas con el texto en inglés del que salió; solo donde todavía no hay marca.
help-locale-stamp-again = También donde el texto en inglés ha cambiado desde entonces: después de que usted los haya comparado
help-notes = Guardar notas selladas, en un archivo que solo abre una frase secreta.
help-notes-more =
    Una nota se nombra por su número en la lista, o con una parte suficiente de su título. Sin un comando, el cuaderno queda abierto y recibe estos comandos uno por uno; lo cierran “lock”, cinco minutos sin pulsar una tecla, o Esc tres veces.
    Entre dos comandos nada queda abierto: cada uno pide la frase secreta, hace una cosa y cierra el cuaderno. No hay nada que cerrar.
    Las palabras de una línea de comandos pueden quedar en el historial de su shell, y otras personas en esta computadora pueden verlas mientras el comando trabaja. Lo que se escribe cuando el programa lo pide no queda en ninguno de los dos.
    Una frase secreta nunca es una opción ni una variable. Para scripts: --passphrase-file.
help-notes-data = La carpeta del archivo de los cuadernos
help-notes-passphrase-file = Leer las frases secretas y todas las demás respuestas de este archivo, una por línea, en el orden en que se piden; - es la entrada estándar
help-notes-in-memory = Tener un cuaderno nuevo solo en la memoria, hasta que usted salga: no se escribe nada, y entonces se pierde todo
help-notes-make = Hacer un cuaderno, primero con sus advertencias.
help-notes-make-keep = Pedir la frase secreta de cada uno de los otros cuadernos que deben quedarse; uno que no se nombre puede quedar destruido
help-notes-make-room = MiB para cada cuaderno, cuando se hace el archivo; el archivo ocupa cuatro veces eso
help-notes-list = Mostrar la lista de notas.
help-notes-list-tag = Solo las notas con esta etiqueta
help-notes-search = Buscar en las notas.
help-notes-search-words = Palabras que tienen que estar todas en una nota; si no se dan, el programa las pide
help-notes-show = Mostrar una nota.
help-notes-new = Escribir una nota.
help-notes-new-more = Sin --title ni --body, el programa pide la nota; si la entrada estándar no es una terminal, se lee de allí, y su primera línea es el título.
help-notes-new-title = Cómo se llama
help-notes-new-body = Qué dice; - lo lee de la entrada estándar
help-notes-new-tags = Palabras para encontrarla, separadas por comas
help-notes-new-happened = Cuándo pasó, con sus propias palabras
help-notes-new-pin = Mantenerla primera
help-notes-new-unpin = No mantenerla primera
help-notes-edit = Cambiar una nota: lo que no se nombra queda como está.
help-notes-edit-title = Cómo se llama
help-notes-edit-body = Qué dice; - lo lee de la entrada estándar
help-notes-edit-tags = Palabras para encontrarla, separadas por comas, en lugar de las que tiene
help-notes-edit-happened = Cuándo pasó, con sus propias palabras; si se deja vacío, se quita
help-notes-edit-pin = Mantenerla primera
help-notes-edit-unpin = No mantenerla primera
help-notes-edit-editor = Abrir su editor ($VISUAL o $EDITOR), después de una advertencia, con un archivo en la memoria
help-notes-edit-on-disk = Dejar el archivo del editor en el disco si el sistema no tiene lugar en la memoria
help-notes-attach = Sellar un archivo dentro de una nota.
help-notes-attach-file = El archivo; también se queda donde está
help-notes-detach = Quitar un archivo adjunto.
help-notes-save-attachment = Escribir un archivo adjunto en un archivo nuevo, sin sellar.
help-notes-save-attachment-file = El archivo que se escribe; todavía no debe existir
help-notes-delete = Eliminar una nota y lo que tiene adjunto.
help-notes-passphrase = Elegir otra frase secreta.
help-notes-recovery-code = Hacer un código de recuperación, que se muestra una sola vez.
help-notes-erasing-passphrase = Poner una frase secreta que abre este cuaderno y destruye todos los demás.
help-notes-erasing-passphrase-clear = Quitarla
help-notes-second = Hacer otro cuaderno; este se queda.
help-notes-second-keep = Pedir la frase secreta de cada cuaderno más que debe quedarse
help-notes-grow = Hacer más grande el espacio de todos los cuadernos.
help-notes-grow-mib = Cuántos MiB más; sin un número, se muestra cuánto es posible
help-notes-copy = Escribir una copia sellada, con su propia frase secreta o para la clave de alguien.
help-notes-copy-file = El archivo que se escribe; todavía no debe existir
help-notes-copy-note = Solo estas notas
help-notes-copy-for = Sellarla para esta clave pública de age (age1…), por ejemplo la de un abogado
help-notes-restore = Traer aquí las notas de una copia sellada.
help-notes-restore-file = La copia sellada
help-notes-erase = Destruir este cuaderno para siempre.
help-notes-lock = Cerrar el cuaderno, cuando se mantiene abierto.
help-any-note = Su número en la lista, o una parte suficiente de su título
help-any-name = El nombre del archivo adjunto, o su número
help-any-json = Para programas: JSON
help-any-country = Dónde está usted: dos letras o un nombre. Nunca se adivina.
help-any-lang = Los idiomas que lee, primero el mejor
help-any-now = El reloj, para pruebas, como 2026-11-23T18:00:00Z
help-any-pack = Buscar también en este paquete, que nadie firmó; todo lo que viene de él lleva una marca
help-any-data-dir = Dónde se guarda el directorio preparado: solo datos públicos
help-any-folder = La carpeta que contiene content y locales
help-any-locale = Un idioma, por su código, como so o fa-AF
help-any-output = Dónde escribirlo
help-value-guide = NOMBRE
help-value-second = IDIOMA
help-value-locale = CÓDIGO
help-value-data = CARPETA
help-value-passphrase-file = ARCHIVO
help-value-room = MIB
help-value-mib = MIB
help-value-tag = ETIQUETA
help-value-note = NOTA
help-value-name = NOMBRE
help-value-title = TEXTO
help-value-body = TEXTO
help-value-tags = ETIQUETAS
help-value-happened = TEXTO
help-value-for = CLAVE
help-value-words = PALABRAS
help-value-near = LUGAR
help-value-radius = KM
help-value-category = CÓDIGO
help-value-phase = FASE
help-value-audience = QUIÉN
help-value-speaks = IDIOMA
help-value-open = MOMENTO
help-value-limit = NÚMERO
help-value-id = ID
help-value-file = ARCHIVO
help-value-source-id = ID
help-value-source-name = NOMBRE
help-value-licence = LICENCIA
help-value-source-url = URL
help-value-country = PAÍS
help-value-language = IDIOMA
help-value-time-zone = ZONA
help-value-confirmed-public = ARCHIVO
help-value-report = ARCHIVO
help-value-pack-id = ID
help-value-pack-version = NÚMERO
help-value-lang = IDIOMAS
help-value-now = MOMENTO
help-value-pack = ARCHIVO
help-value-data-dir = CARPETA
help-value-folder = CARPETA
help-value-output = ARCHIVO

## Errors: what happened, what to do

desk-error-unreadable = { $name } no se puede leer, o es demasiado grande. Compruebe el nombre y si usted tiene permiso para leerlo.
desk-error-unwritable = { $name } no se puede escribir. No se cambió nada. Compruebe la carpeta y el espacio que queda.
desk-error-pack-damaged = { $name } no es un paquete, o está dañado o incompleto. Consígalo otra vez de donde vino.
desk-error-pack-changed = { $name } se cambió después de hacerse. No se fíe de él; consígalo otra vez.
desk-error-pack-too-large = { $name } es más grande de lo que puede ser un paquete. No se abrió.
desk-error-pack-too-new = { $name } se hizo con una versión posterior. Actualice primero { -app-name }.
desk-error-pack-unwritable = Las fichas no forman un paquete: dos de ellas tienen el mismo id. { $name } no se escribió.
desk-error-import-zip = El archivo zip está dañado o incompleto. No se importó nada.
desk-error-import-large = Los datos ocupan más de { $limit } bytes sin comprimir. No se importó nada.
desk-error-import-dense = Un archivo del zip, sin comprimir, ocupa más de { $limit } veces su tamaño; ningún directorio hace eso. No se importó nada.
desk-error-import-files = Los datos tienen más de { $limit } archivos. No se importó nada.
desk-error-import-rows = Los datos tienen más de { $limit } filas. No se importó nada.
desk-error-import-columns = Una tabla tiene más de { $limit } columnas. No se importó nada.
desk-error-import-deep = El JSON tiene más de { $limit } niveles, uno dentro de otro. No se importó nada.
desk-error-import-json = La línea { $limit } de un archivo JSON no es JSON. No se importó nada.
desk-error-import-no-tables = No se encontró ninguna tabla de HSDS. Nombre un zip, una carpeta de archivos CSV o un archivo JSON.
desk-error-import-options = Esta opción está mal: { $name }. Vea turnstone pack import --help.
desk-error-import-other = Los datos no se pueden importar.
desk-error-content =
    { $count ->
        [one] El contenido tiene { $count } fallo. No se escribió ningún paquete.
        [many] El contenido tiene { $count } de fallos. No se escribió ningún paquete.
       *[other] El contenido tiene { $count } fallos. No se escribió ningún paquete.
    }
desk-error-place = Aquí no hay ninguna localidad llamada { $name }. Pruebe con una ciudad más grande cerca, o con LATITUD,LONGITUD.
desk-error-place-similar = Aquí no hay ninguna localidad llamada { $name }. ¿Quiere decir una de estas: { $towns }?
desk-error-country = { $name } no es un país que conozcamos. Use sus dos letras, como DE o US.
desk-error-language = { $name } no es un idioma que conozcamos. Use su código, como fa o es.
desk-error-time = { $name } no es una hora. Escríbala como 2026-11-23T18:00:00+01:00.
desk-error-no-terminal = No hay una terminal donde pedir la frase secreta. En un script, use --passphrase-file.
desk-error-not-answered = El programa preguntó algo y no hubo respuesta. No se cambió nada más.
desk-error-not-text = Esto no es texto (UTF-8), o es demasiado largo para una nota. No se cambió nada.
desk-error-no-notes-folder = Este sistema no nombra ninguna carpeta para sus datos. Nombre una con --data.
desk-error-notes-folder = No se pueden guardar notas en { $name }: no se puede crear, leer o escribir. No se cambió nada. Nombre otra carpeta con --data, o guarde notas en la memoria, hasta que usted salga, con --in-memory.
desk-error-no-notebook = No hay ningún cuaderno en { $name }. Haga uno con: turnstone notes make. O nombre su carpeta con --data.
desk-error-note = Ninguna nota tiene este número, ni estas palabras en el título. Vea: turnstone notes list
desk-error-note-ambiguous = Varias notas tienen estas palabras en el título. Nombre una por su número: { $numbers }
desk-error-attachment = La nota no tiene adjunto ningún archivo con este nombre. Vea: turnstone notes show NOTA
desk-error-file-exists = { $name } ya existe. Se dejó como está. Elija otro nombre.
desk-error-nothing-to-change = No se dijo qué cambiar. Vea: turnstone notes edit --help
desk-error-growth = Los cuadernos no pueden crecer esa cantidad. Vea: turnstone notes grow
desk-error-no-editor = El sistema no nombra ningún editor. Ponga VISUAL o EDITOR, o cambie la nota con opciones.
desk-error-editor-failed = El editor no se pudo abrir, o falló. La nota se dejó como está.
desk-error-no-memory-folder = Este sistema no tiene lugar para un archivo en la memoria, así que el archivo del editor estaría en el disco. Escriba --on-disk si es eso lo que quiere, o cambie la nota con opciones.
desk-error-in-memory = Lo que está solo en la memoria desaparece cuando termina el comando. Use --in-memory sin un comando: turnstone notes --in-memory
