### What the app shows around notes.
### State: draft. Not read by anybody who speaks it natively.

## Notes: the button, and the closed notebook

notes-notes = Notas
notes-notes-note = Selladas con una frase secreta. Se quedan en este teléfono.
notes-passphrase = Frase secreta
notes-show-passphrase = Mostrar lo que escribo
notes-unlock = Abrir
notes-unlocking = Un momento…
notes-unlock-note = Una frase secreta equivocada no destruye nada. Un código de recuperación se escribe en este mismo lugar.
notes-make = Hacer un cuaderno

## Setting up, step by step

notes-setup-heading = Antes de empezar
notes-setup-sealed = Un cuaderno está sellado con una frase secreta. Sin ella nadie puede leer ni una palabra, ni un título, ni una fecha. Tampoco quienes hacemos esta aplicación.
notes-setup-hidden = Todos los teléfonos con esta aplicación tienen el mismo archivo para cuadernos, se use o no. Con una sola copia de ese archivo, nadie puede ver si hay notas.
notes-setup-forgotten = Si olvida la frase secreta y no tiene un código de recuperación, las notas se pierden.
notes-setup-forced = El cuaderno no puede ayudarle si alguien le obliga a escribir la frase secreta, o si un programa vigila el teléfono.
notes-passphrase-heading = Elija una frase secreta
notes-passphrase-note = Cinco palabras sacadas al azar son fáciles de recordar y no se pueden adivinar. Una frase propia es buena si es larga y a nadie que le conozca se le ocurriría: diez caracteres o más.
notes-drawn = Sacadas al azar para usted ahora mismo
notes-use-drawn = Usar estas palabras
notes-draw-again = Sacar otras
notes-own-passphrase = Su frase secreta
notes-passphrase-again = La misma otra vez
notes-passphrases-differ = Las dos no son iguales. No se cambió nada.
notes-recovery-heading = Un código de recuperación
notes-recovery-note = Abre las notas si olvidó la frase secreta, o si este teléfono perdió su propia parte de la clave. Se muestra una sola vez. Escríbalo en papel y guarde el papel lejos del teléfono, o déselo a alguien de confianza.
notes-recovery-warning = Quien tenga este papel y una copia del almacenamiento del teléfono puede abrir sus notas.
notes-recovery-make = Mostrarme un código
notes-recovery-written = Lo he anotado
notes-second-heading = Un segundo cuaderno
notes-second-note = Puede tener otro cuaderno con su propia frase secreta. Nadie puede ver cuántos hay. Si alguien le obliga a abrir uno, puede abrir el inofensivo.
notes-second-warning = Puede que no le crean y que sigan preguntando.
notes-second-make = Hacer un segundo cuaderno
notes-second-passphrase = Frase secreta del cuaderno nuevo
notes-keep-heading = Cuadernos para conservar
notes-keep-warning = Escriba la frase secreta de cada uno de los otros cuadernos que deben quedarse. Uno que no se nombre aquí puede quedar destruido: nadie puede saber que está ahí, y quienes hacemos esta aplicación tampoco.
notes-keep-passphrase = Frase secreta de un cuaderno para conservar
notes-keep-another = Uno más
notes-made = El cuaderno está hecho.
notes-erasing-heading = Una frase secreta que borra
notes-erasing-note = Si se escribe donde se abren las notas, abre este cuaderno y destruye todos los demás para siempre, en un momento. Si se escribe en otro lugar, no hace nada.
notes-erasing-limits = No hace nada a una copia hecha antes. Borrar puede ser castigado. El almacenamiento puede conservar restos. Puede que sigan preguntando.
notes-erasing-set = Poner esta frase secreta
notes-erasing-clear = Quitarla
notes-erasing-is-set = Está puesta. Desde ahora, borra.
notes-erasing-is-clear = Ya no abre nada.

## The open notebook

notes-search = Buscar en sus notas
notes-new-note = Nota nueva
notes-new-checklist = Nueva lista para marcar
notes-all-notes = Todas
notes-lock = Cerrar
notes-lock-label = Cerrar el cuaderno. Nada de él queda en la pantalla ni en la memoria.
notes-settings = Este cuaderno

## One note

notes-title = Título
notes-body = Qué pasó
notes-happened = Cuándo pasó
notes-happened-hint = Tan bien como lo sepa: verano de 2019
notes-tags = Palabras para encontrarla, separadas por comas
notes-pin = Mantenerla primera
notes-entry = Por hacer
notes-add-entry = Añadir una línea
notes-attach = Adjuntar un archivo
notes-attach-note = El archivo también se queda donde está ahora, fuera del cuaderno. Si nadie debe encontrarlo, elimínelo allí.
notes-attaching = Se está sellando el archivo…
notes-attached = Archivos adjuntos
notes-show-attachment = Mostrar
notes-no-viewer = Este tipo de archivo no se puede mostrar aquí. Con una copia sellada puede sacarlo.
notes-detach = Quitar
notes-save = Guardar
notes-saved = Guardada
notes-not-saved = Todavía sin guardar
notes-not-editable = Una versión posterior de la aplicación escribió esto. Puede eliminarlo, pero no cambiarlo.
notes-delete = Eliminar
notes-delete-question = ¿Eliminar esta nota y lo que tiene adjunto? Se sobrescribe y no se puede recuperar.
notes-keep = Conservarla

## What can be done with the notebook

notes-change-heading = Otra frase secreta
notes-change = Cambiarla
notes-changed = Cambiada. La anterior ya no abre nada.
notes-recovered-note = El código de recuperación abrió este cuaderno. Elija ahora una nueva frase secreta.
notes-grow-heading = Más espacio
notes-grow-note = Todos los cuadernos reciben más espacio, también los que están cerrados. El archivo del teléfono crece cuatro veces esa cantidad, y nunca vuelve a ser más pequeño.
notes-growing = Se está haciendo espacio…
notes-copy-heading = Una copia sellada
notes-copy-note = Un solo archivo con todas sus notas, sellado. Otras personas pueden abrirlo con los programas age y tar. Es tan seguro como su frase secreta, mientras el archivo exista en algún lugar.
notes-copy-passphrase = Frase secreta de la copia
notes-copy-key = O la clave pública de un abogado: age1…
notes-copy = Hacer la copia
notes-copying = Se está sellando la copia…
notes-copied = La copia está hecha.
notes-restore-heading = Recuperar notas
notes-restore-note = Lee una copia sellada. Lo que ya está aquí y es igual de nuevo, o más nuevo, se queda como está.
notes-restore = Elegir el archivo
notes-restored = Las notas de la copia están aquí.
notes-erase-heading = Borrar este cuaderno
notes-erase-note = Se destruye para siempre. Los otros cuadernos se quedan. Una copia hecha antes no se toca. Borrar puede ser castigado, y el almacenamiento puede conservar restos.
notes-erase = Borrarlo
notes-erase-question = ¿Borrar este cuaderno para siempre? Nadie puede recuperarlo.
notes-erased = Ya no existe.

## The lock of the app

notes-lock-heading = Un bloqueo para la aplicación
notes-lock-note = Primero aparece una guía de conversación para viajeros: al abrir, cuando se apaga la pantalla y cuando no ha tocado el teléfono durante un rato. Un gesto sobre ella le deja entrar.
notes-lock-limits = Esconde la aplicación de una mirada rápida. Quien conoce el gesto entra. Las notas tienen su propia frase secreta.
notes-lock-none = Sin bloqueo
notes-lock-hold = Pulsar el título de la guía de conversación y mantenerlo pulsado
notes-lock-taps = Tocar cinco veces el título de la guía de conversación
notes-lock-after-1 = Después de un minuto
notes-lock-after-5 = Después de cinco minutos
notes-lock-after-15 = Después de 15 minutos

## Places that were saved

notes-save-place = Guardar esto
notes-forget-place = Dejar de guardar esto
notes-saved-heading = Guardado
notes-saved-empty = Todavía no hay nada guardado.
notes-saved-in-notebook = Guardado en su cuaderno.
notes-saved-until-exit = Se conserva hasta que usted salga, después desaparece: nada de ello se escribe en este teléfono. Un cuaderno abierto lo conserva de forma duradera.

## What the notebook remembers

notes-choices-heading = Lo que usted eligió
notes-choices-note = Su país, adónde va después y su segundo idioma pueden estar en este cuaderno, sellados. Entonces no están sin sellar en el teléfono.
notes-choices-keep = Recordarlos en este cuaderno

## About

notes-about-button = Lo que esta aplicación protege, y lo que no puede proteger

## Made of a notebook’s content

notes-empty = Todavía no hay nada aquí.
notes-none-found = Ninguna nota tiene estas palabras.
notes-untitled = Sin título
notes-edited = Cambiada el { $date }
notes-times = Escrita el { $written }, cambiada el { $edited }
notes-pinned = Está primera
notes-attachments = { $count ->
    [one] { $count } archivo
    [many] { $count } de archivos
   *[other] { $count } archivos
}
notes-damaged = { $count ->
    [one] Hay { $count } nota que no se puede leer. Las demás no están afectadas.
    [many] Hay { $count } de notas que no se pueden leer. Las demás no están afectadas.
   *[other] Hay { $count } notas que no se pueden leer. Las demás no están afectadas.
}
notes-little-room = Queda poco espacio en este cuaderno. Se puede hacer más grande.
notes-room = Quedan { $left } de { $whole }
size-kilobytes = { $size } KB
size-megabytes = { $size } MB

## What the app protects, and what it can’t

about-heading = Lo que esta aplicación protege, y lo que no puede proteger
about-who = En quién pensamos
about-who-1 = En alguien que le quita el teléfono: un familiar, alguien que le cruza por una frontera, un agente en la frontera. Esa persona mira lo que hay en él, pide frases secretas o copia su almacenamiento una vez.
about-promise = Lo que prometemos, y comprobamos
about-promise-1 = Buscar algo no deja nada: ni historial, ni un archivo que cambie.
about-promise-2 = Sin la frase secreta no se puede leer nada de sus notas: ni un título, ni un número, ni una fecha.
about-promise-3 = Nadie que copie el almacenamiento una vez puede saber cuántos cuadernos hay, ni si hay alguno. Todos los teléfonos con esta aplicación tienen el archivo.
about-promise-4 = En un teléfono, una copia de ese archivo por sí sola no se puede abrir adivinando: una parte de la clave nunca sale del teléfono.
about-promise-5 = Lo que usted elimina se sobrescribe.
about-promise-6 = Un fallo de la aplicación, una batería vacía o un almacenamiento lleno cuestan, como mucho, el cambio que se estaba haciendo.
about-promise-7 = Al salir se limpia primero la pantalla y después la memoria. Salir no destruye notas. Las frases secretas equivocadas no destruyen nada.
about-seen = Lo que muestra una sola copia del almacenamiento
about-seen-1 = Que la aplicación está instalada y tiene su archivo, qué tamaño tiene, cuándo alguien intentó abrir notas por última vez y qué partes del archivo se escribieron las últimas.
about-limits = Lo que no podemos hacer
about-limits-1 = Quien copie el almacenamiento dos veces puede ver en qué parte cambió algo entre una y otra.
about-limits-2 = Si le obligan a dar todas las frases secretas, puede que no crean que no hay más.
about-limits-3 = Borrar no hace nada a una copia que se hizo junto con la propia parte de la clave que tiene el teléfono. Puede ser castigado, y el almacenamiento puede conservar restos.
about-limits-4 = No podemos ayudar contra un programa que vigila el teléfono, ni contra alguien que lo controla.
about-limits-5 = Alguien que puede escribir en el almacenamiento puede volver a poner una copia antigua.
about-limits-6 = Otros conservan lo que saben: la tienda de aplicaciones, lo que descargó; el teléfono, las llamadas; la otra persona, los mensajes de usted; un teclado, lo que aprendió.
about-limits-7 = Quien encuentre su código de recuperación y tenga el archivo puede abrir sus notas.
about-limits-8 = Una copia sellada es tan segura como su frase secreta, mientras el archivo exista en algún lugar.
about-clear = Lo que está sin sellar en este teléfono
about-clear-1 = Su idioma, si hay un bloqueo y qué gesto lo abre.
about-clear-2 = Su país solo si marcó esa opción. El segundo idioma y adónde va después, solo dentro de un cuaderno.
about-review = Quién lo ha revisado
about-review-1 = Nadie de fuera del proyecto ha revisado todavía cómo se sella. El formato está publicado, para que cualquiera pueda hacerlo.

## More room

notes-growth = { $size } más para cada cuaderno; el archivo crece { $file }
