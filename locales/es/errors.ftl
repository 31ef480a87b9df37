### What went wrong: what happened, what is safe, what to do.
### State: draft. Not read by anybody who speaks it natively.

## The core

error-internal = Algo falló dentro de la aplicación. No se perdió nada. Ciérrela y ábrala de nuevo.
error-cancelled = Se paró, como usted pidió. Lo que había antes sigue ahí.
error-closed = La aplicación se cerró. No se perdió nada. Ábrala de nuevo.
error-storage-full = No queda espacio. Lo que había antes sigue ahí. Libere algo de espacio e inténtelo de nuevo.
error-storage-read-only = No se puede escribir en la carpeta. No se cambió nada. Elija otra carpeta.
error-storage-busy = Otra copia está preparando el directorio en este momento. Inténtelo de nuevo en un minuto.
error-storage-damaged = El archivo del directorio está dañado. Ábralo de nuevo: entonces se rehace con lo que viene con la aplicación.
error-storage-unreachable = El dispositivo no nos deja llegar al archivo del directorio. No se cambió nada. Inténtelo de nuevo.
error-pack-unreadable = Este paquete está dañado, o no es lo que dice ser. No se cambió nada. Consígalo otra vez de donde vino.
error-record-not-found = No hay ninguna ficha con este identificador. Búsquela por el nombre.
error-place-not-found = Este lugar no está en la aplicación. Pruebe con una ciudad más grande cerca.
error-country-not-known = Este no es un país que conozcamos. Use sus dos letras, como DE o US.
error-code-not-known = No hay ninguna categoría, fase ni grupo de personas con este nombre.
error-language-not-known = Este no es un idioma que conozcamos. Use su código, como fa o es.
error-out-of-range = Una hora o una distancia no es posible.

## The notebook

error-passphrase-wrong = Nada se abre con esta frase secreta. No se cambió nada. Mire el idioma del teclado e inténtelo de nuevo.
error-passphrase-weak = Esta frase secreta es demasiado fácil de adivinar. Use diez caracteres o más; lo mejor son cinco palabras que no tengan nada que ver entre sí.
error-passphrase-in-use = Esta frase secreta no se puede usar. No se cambió nada. Elija otra.
error-device-secret-unreadable = Este dispositivo perdió el secreto que necesitan las frases secretas. No se cambió nada. El código de recuperación todavía abre el cuaderno.
error-notebook-full = El cuaderno está lleno. Lo que había antes sigue ahí. Elimine algo, o haga el cuaderno más grande.
error-notebook-busy = Ya hay un cuaderno abierto. No se cambió nada. Ciérrelo primero.
error-notebook-unreadable = El archivo del cuaderno está dañado, o es otra cosa. Se dejó como está. Si hay una copia sellada, recupere sus notas de esa copia.
error-notebooks-all-taken = No hay lugar para otro cuaderno. No se cambió nada.
error-note-not-found = Esta nota ya no está.
error-note-not-editable = Esta nota se hizo con una versión posterior de la aplicación. Se puede leer y eliminar, pero no cambiar.
error-note-damaged = Esta nota está dañada y no se puede leer. Las demás no están afectadas. Si hay una copia sellada, recupere sus notas de esa copia.
error-length-differs = El archivo cambió mientras se leía. No se guardó nada de él. Inténtelo de nuevo.
error-copy-unreadable = Este archivo no es una copia sellada de las nuestras, o está dañado. No se tomó nada más de él.
error-public-key-not-known = Esta no es una clave pública que conozcamos. Empieza por age1.
error-not-enough-memory = Este dispositivo no tiene bastante memoria libre para eso. No se cambió nada. Cierre otras aplicaciones e inténtelo de nuevo.
