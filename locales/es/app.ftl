### What the app shows.
### State: draft. Not read by anybody who speaks it natively.

## The app

app-tagline = Ayuda para personas que tuvieron que irse, disponible sin internet.

## Dates, always in the Gregorian calendar

date-day = { $day } de { $month } de { $year }
date-both = { $date } ({ $local })
date-month = { $month } de { $year }
date-month-1 = enero
date-month-2 = febrero
date-month-3 = marzo
date-month-4 = abril
date-month-5 = mayo
date-month-6 = junio
date-month-7 = julio
date-month-8 = agosto
date-month-9 = septiembre
date-month-10 = octubre
date-month-11 = noviembre
date-month-12 = diciembre
date-weekday-1 = lunes
date-weekday-2 = martes
date-weekday-3 = miércoles
date-weekday-4 = jueves
date-weekday-5 = viernes
date-weekday-6 = sábado
date-weekday-7 = domingo

time-weekday = { $weekday } { $time }
time-date = { $weekday } { $date }, { $time }
date-not-known = fecha desconocida
date-undated = sin fecha

## Lists and measures

list-separator = ,{ " " }
distance-kilometres = { $distance } km

## Languages

language-own-name = Español
language-draft = Borrador: todavía no lo ha leído nadie que hable este idioma.

## Texts of records

text-other-language = En { $language }
text-machine-made = Traducido por una máquina; nadie lo ha leído
text-outdated = Traducido de un texto más antiguo

## Answers

answer-yes = Sí
answer-no = No

## Countries

country-none = Sin un país concreto
country-not-known = No se sabe el país

## Whether it is open. Unknown is never closed.

opening-always = Abierto de día y de noche.
opening-open = Abierto ahora.
opening-open-until = Abierto ahora. Cierra: { $time } (hora de { $zone }).
opening-opens-today = Cerrado ahora, abre hoy a las { $time } (hora de { $zone }).
opening-closed = Cerrado ahora.
opening-closed-until = Cerrado ahora. Abre: { $time } (hora de { $zone }).
opening-appointment = Solo con cita.
opening-appointment-staffed = Solo con cita. Hay alguien allí hasta esta hora: { $time } (hora de { $zone }).
opening-appointment-next = Solo con cita. La próxima vez que hay alguien allí: { $time } (hora de { $zone }).
opening-unknown = No se sabe el horario.
opening-unknown-text = No se sabe si está abierto ahora: lea el horario tal como está publicado.
opening-unknown-times = Abierto este día, pero no se sabe a qué horas.
opening-unknown-zone = No se sabe si está abierto ahora: no se sabe su zona horaria.
opening-unknown-clock = No se sabe si está abierto ahora: el reloj de este dispositivo parece estar mal.
opening-unknown-holiday = Día festivo: no se sabe si está abierto.
opening-holiday-closed = Allí es día festivo.
opening-holiday-not-known = En un día festivo puede ser distinto.

## Hours in a record

hours-weekly = { $days }: de { $opens } a { $closes }
hours-not-every-week = { $days }: de { $opens } a { $closes }, no todas las semanas. Llame para preguntar cuáles.
hours-times-unknown = { $days }: abierto, no se sabe a qué horas

## Numbers

phone-action-voice = Llamar
phone-action-sms = Enviar SMS
phone-action-whatsapp = WhatsApp
phone-action-signal = Signal
phone-action-telegram = Telegram
phone-action-tty = Teléfono de texto
phone-action-fax = Fax
phone-accessibility = { $action }, { $whom }: { $digits }
phone-accessibility-number = { $action }: { $digits }
phone-weak = Solo de fuentes poco fiables: puede estar equivocado.
phone-not-dialled = Se muestra tal como está publicado, porque no se sabe con certeza cómo marcarlo.
phone-not-from-here = No funciona desde donde está usted.
phone-from-here-not-known = No se sabe si funciona desde donde está usted.
phone-free = La llamada no cuesta nada.
phone-costs = La llamada cuesta dinero.
phone-voicemail-safe = Puede dejar un mensaje.
phone-voicemail-unsafe = No deje ningún mensaje: puede no ser seguro.
phone-of-organization = Es el número general de la organización.
phone-short = Solo funciona en { $country }. Márquelo tal cual.
phone-extension = Extensión { $extension }
phone-languages = Idiomas: { $languages }.

## Emergency numbers

emergency-heading = Números de emergencia en { $country }
emergency-note = Solo funcionan en { $country }. Márquelos tal cual.
emergency-all = policía, ambulancia y bomberos
emergency-police = policía
emergency-ambulance = ambulancia
emergency-fire = bomberos
emergency-unspecified = emergencias (no se sabe qué servicio responde)
emergency-reaches = { $action }: { $services }
emergency-reaches-note = { $action }: { $services } ({ $note })

## A result

hit-subtitle = { $organization } · { $countries }
hit-subtitle-country = { $countries }
hit-accessibility = { $warning } { $title }. { $opening }
record-no-name = Sin nombre
place-label = { $name }, { $country }
distance-line = A { $distance } en línea recta
distance-about = A unos { $distance }, medidos desde el centro de una localidad

## Why a result is here

why-crisis-self-harm = Ayuda cuando usted piensa en morir
why-crisis-immediate-danger = Ayuda cuando usted está en peligro ahora
why-crisis-recent-rape = Ayuda después de violencia sexual
why-name = El nombre coincide con lo que escribió
why-words = Contiene las palabras que escribió
why-words-prefix = Contiene una palabra que empieza como una de las que escribió
why-words-need = Una palabra que escribió nombra lo que hace
why-words-script = Coincide un nombre en otra escritura
why-words-typo = Contiene una palabra casi igual a una de las que escribió
why-need = Ayuda con “{ $need }” (usted escribió “{ $phrase }”)
why-country = Para { $country }
why-international = Ayuda más allá de las fronteras
why-elsewhere = Solo para { $countries }
why-town = En { $town } o cerca
why-remote = Por teléfono o por internet
why-language = Habla { $language }
why-interpreter = Ofrece intérprete
why-serves = Atiende a { $audience }
why-made-for = Especialmente para { $audience }
why-phase-urgent-safety = Ayuda hoy
why-phase-stabilisation = Ayuda este mes
why-phase-long-term = Ayuda a construir una vida
why-category = Ofrece “{ $category }”
why-free = No cuesta nada
why-no-id = No pide documento con foto
why-undocumented = Atiende a personas sin papeles
why-affirming = Respeta y apoya a las personas LGBTQI+
why-open = Abierto ahora
why-open-until = Abierto ahora; cierra: { $time }
why-always-open = Abierto de día y de noche
why-confirmed = Confirmado ({ $date })

## What is not known of a result. Unknown is never no.

not-known-category = No se sabe qué ofrece
not-known-phase = No se sabe cuándo ayuda
not-known-audience = No se sabe si atiende a estas personas
not-known-speaks = No se sabe si habla este idioma
not-known-free = No se sabe si cuesta algo
not-known-no-id = No se sabe si pide un documento de identidad
not-known-distance = No se sabe a qué distancia está
not-known-open = No se sabe si está abierto entonces
not-known-remote = No se sabe si ayuda por teléfono o por internet
not-known-undocumented = No se sabe si atiende a personas sin papeles

## Warnings

warning-revoked = Retirado de este directorio ({ $date }). No lo use.
warning-shares-data = Este servicio entrega datos a las autoridades.
warning-organization-closed = Esta organización ya no existe. Las listas antiguas todavía la nombran.
warning-organization-renamed = Esta organización ahora se llama { $name }.
warning-organization-renamed-unknown = Esta organización ahora tiene otro nombre.
warning-service-closed = Este servicio ya no existe. Las listas antiguas todavía lo nombran.
warning-over = Este servicio terminó ({ $date }).
warning-not-yet = Este servicio todavía no ha empezado. Empieza: { $date }.
warning-temporarily-closed = Cerrado por ahora (última información: { $date }).
warning-at-capacity = Ahora no recibe a nadie (última información: { $date }).
warning-call-first = Llame antes de ir: las camas libres cambian.
warning-may-tell = Si usted tiene menos de 18 años: puede que avisen a sus padres o a una autoridad. Pregunte antes de decir su nombre.
warning-source-unproven = Sin firma, de origen no probado: nadie responde por esta ficha.
warning-old = Lo que sabemos es antiguo ({ $date }). Puede haber cambiado.
warning-danger-source = (Según { $source }, { $date })
warning-danger-shares-data = Peligro: este servicio entrega datos a la policía o a las autoridades de inmigración.
warning-danger-demands-money-or-documents = Peligro: este servicio exige dinero o se queda con los documentos.
warning-danger-conversion-practices = Peligro: este servicio intenta cambiar a quién aman las personas o quiénes son.
warning-danger-hostile-to-trans = Peligro: este servicio es hostil con las personas trans.
warning-danger-impersonated = Peligro: alguien se hace pasar por esta organización.
warning-danger-reported-unsafe = Peligro: se ha informado de que no es seguro.

## Trust. Only what somebody confirmed with the service is called confirmed.

trust-not-confirmed = No lo hemos confirmado. Según { $source }, { $date }.
trust-confirmed = Confirmado ({ $date }), { $how }.
trust-confirmed-aging = Última confirmación: { $date }, { $how }. De eso hace algún tiempo.
trust-confirmed-old = Última confirmación: { $date }, { $how }. De eso hace mucho tiempo: pregunte antes de ir.
trust-by-call = por una llamada
trust-by-visit = por una visita
trust-by-website = en la página del propio servicio
trust-by-peer = por alguien que lo usó
trust-by-organisation = por la organización
trust-by-unknown = no se sabe cómo
trust-confidence-low = Una sola fuente, y no es la página del propio servicio.
trust-confidence-medium = Varias fuentes coinciden.
trust-confidence-high = Se leyó la página del propio servicio, o la de una autoridad.
trust-looked = La última vez que alguien miró las fuentes: { $date }.
trust-due = Ya toca revisarlo otra vez.
source-not-known = una fuente desconocida

## Search

search-no-country = No ha elegido un país: aquí se muestra ayuda para todos los países. Cada resultado nombra el suyo.
search-nothing-local = Todavía no hay nada para { $country } en la aplicación.
search-distance-from-nowhere = No se saben las distancias, porque no se eligió un lugar desde donde medir.
search-not-known-kept = Lo que no se sabe también se muestra, con una marca.
search-nothing-found = No se encontró nada.
search-nothing-else = Aparte de esta ayuda, nada más en la aplicación coincide con sus palabras.
search-found =
    { $total ->
        [one] Resultado: { $shown } de { $total }
        [many] Resultados: { $shown } de { $total }
       *[other] Resultados: { $shown } de { $total }
    }
search-found-country =
    { $total ->
        [one] Resultado para { $country }, o disponible desde allí: { $shown } de { $total }
        [many] Resultados para { $country }, o disponibles desde allí: { $shown } de { $total }
       *[other] Resultados para { $country }, o disponibles desde allí: { $shown } de { $total }
    }
search-near = Distancias desde { $place }
search-helpers = No se encontró a nadie para esto en { $country }. Aquí quizás sepan quién puede ayudar.
search-elsewhere = En otros países. No son para el lugar donde está usted.

## What to try

try-without-filter = Quite “{ $filter }”: entonces hay { $count }.
try-take-unknown = Incluya también lo que no se sabe: entonces hay { $count }.
try-category = Mire en “{ $category }”.
try-elsewhere = En otros países hay { $count }.
try-choose-country = Elija un país.
try-other-words = Pruebe con menos palabras o con otras, en cualquier idioma.

## Filters

filter-category = Qué ofrece
filter-phase = Cuándo ayuda
filter-audience = A quién atiende
filter-speaks = Idioma
filter-free = No cuesta nada
filter-no-id = No pide documento con foto
filter-distance = Distancia
filter-open = Abierto
filter-remote = Por teléfono o por internet
filter-undocumented = Atiende a personas sin papeles
phase-urgent-safety = Hoy
phase-stabilisation = Este mes
phase-long-term = Construir una vida
chip = { $name }: { $holds }, no se sabe de { $unknown }

## Audiences: they follow “Serves” and “Made for”

audience-everyone = todas las personas
audience-lgbtq = personas LGBTQI+
audience-trans = personas trans
audience-women = mujeres
audience-men = hombres
audience-youth = jóvenes
audience-children = niñas y niños
audience-families = familias
audience-older-people = personas mayores
audience-refugees = personas refugiadas
audience-asylum-seekers = personas que piden asilo
audience-migrants = personas migrantes
audience-undocumented = personas sin papeles
audience-survivors = personas que sobrevivieron a la violencia
audience-disabled-people = personas con discapacidad
audience-people-with-hiv = personas con VIH
audience-sex-workers = personas que hacen trabajo sexual

## Crisis

crisis-heading-self-harm = No tiene que pasar por esto a solas. Hable con alguien ahora.
crisis-heading-immediate-danger = Si está en peligro ahora
crisis-heading-recent-rape = Si alguien le obligó a tener sexo
crisis-advice-self-harm = Estas personas escuchan. No tiene que decir su nombre.
crisis-advice-immediate-danger = Si puede, vaya adonde haya otras personas. Llame cuando pueda hablar sin peligro.
crisis-advice-recent-rape = No es culpa suya. Estas personas ayudan, sea usted quien sea.
crisis-advice-medicine = La medicina contra el VIH solo ayuda si la empieza en las primeras 72 horas: cuanto antes, mejor. Pida “PEP” (también llamada “PPE”) en un hospital o una clínica.
crisis-no-country = Elija el país donde está ahora para ver sus números de emergencia.
crisis-no-emergency = Aquí no se conocen los números de emergencia de { $country }.
crisis-no-lines = En la aplicación no hay ninguna línea de crisis con la que usted pueda comunicarse. Esto no significa que no exista ninguna.
now-heading-country = Ayuda ahora en { $country }
now-heading = Ayuda ahora
now-no-country = No ha elegido un país: estas líneas ayudan más allá de las fronteras. Elija el país donde está ahora para ver las de ese país.

## What is on board

on-board =
    { $services ->
        [one] La aplicación contiene { $services } servicio para { $country }, y { $international } que ayudan más allá de las fronteras.
        [many] La aplicación contiene { $services } de servicios para { $country }, y { $international } que ayudan más allá de las fronteras.
       *[other] La aplicación contiene { $services } servicios para { $country }, y { $international } que ayudan más allá de las fronteras.
    }
on-board-nothing = Servicios para { $country } en la aplicación: { $services }. Servicios que ayudan más allá de las fronteras: { $international }.
coverage-country = Servicios: { $services }, organizaciones: { $organizations }, con números de emergencia
coverage-country-no-emergency = Servicios: { $services }, organizaciones: { $organizations }, no se saben los números de emergencia
coverage-all = Servicios: { $services }. Organizaciones: { $organizations }. Países: { $countries }. Países con números de emergencia: { $emergency }.
pack-made = Hecho el { $date }
pack-embedded = Viene con la aplicación
pack-unproven = Sin firma, de origen no probado

## A record

section-what = Qué hace
section-asks = Qué pide
section-cost = Cuánto cuesta
section-who = A quién atiende
section-access = Idiomas y acceso
section-hours = Horario
section-where = Dónde
section-organization = Quién lo ofrece
section-trust = Antes de confiar
section-not-known = No se sabe: { $list }
location-hidden = La dirección no se muestra, para proteger a las personas que están allí. Llame para preguntar.
location-partial = Solo se muestra la localidad, para proteger a las personas que están allí. Llame para preguntar.
location-virtual = Solo por teléfono o por internet.
ages-from = desde { $from } años
ages-to = hasta { $to } años
ages = de { $from } a { $to } años
fact-name = Nombre
fact-other-names = También se llama
fact-about = Descripción
fact-area = Zona
fact-web = Página web
fact-email = Correo electrónico
fact-photo-id = Documento con foto
fact-proof-of-residence = Prueba de dónde vive usted
fact-referral = Que otra persona le envíe allí
fact-insurance = Seguro médico
fact-appointment = Cita
fact-real-name = Su nombre real
fact-documents = Documentos
fact-application = Cómo solicitarlo
fact-free = No cuesta nada
fact-cost = Precio
fact-serves = Atiende a
fact-made-for = Especialmente para
fact-led-by = Lo dirigen
fact-affirming = Respeta y apoya a las personas LGBTQI+
fact-affirming-evidence = En qué se basa eso
fact-undocumented = Atiende a personas sin papeles
fact-statuses = Situación migratoria que acepta
fact-gender-rules = Reglas sobre el género
fact-eligibility = Quién puede venir
fact-partner = Usted puede venir con su pareja
fact-children = Usted puede venir con niñas o niños
fact-ages = Edades
fact-minors-alone = Recibe a menores de 18 años sin acompañante
fact-may-tell-parents = El servicio puede avisar a los padres
fact-must-report = El servicio debe avisar a una autoridad
fact-languages = Idiomas
fact-interpreter = Intérprete
fact-interpreter-gender = Usted puede elegir el género de quien interpreta
fact-sign-languages = Lenguas de señas o de signos
fact-from-abroad = Funciona desde otro país
fact-wheelchair = Sin escalones
fact-accessibility = Accesibilidad
fact-address = Dirección
fact-postal = Dirección postal
fact-transport = Cómo llegar
fact-discreet-entrance = Entrada discreta
fact-police = Policía o controles en el camino
fact-hours-printed = Horario tal como está publicado
fact-holidays = Cerrado en días festivos
fact-appointment-only = Solo con cita
fact-time-zone = Zona horaria
fact-shares-data = El servicio entrega datos a las autoridades
fact-religious = Vínculos religiosos
fact-religion = Cuáles
channel-phone = Llamar
channel-sms = Enviar SMS
channel-whatsapp = WhatsApp
channel-signal = Signal
channel-email = Correo electrónico
channel-web = Página web
channel-walk-in = Ir allí

## Categories: short names, as on a chip or in a list

category-crisis-line = Línea de crisis
category-suicide-prevention = Prevención del suicidio
category-domestic-violence = Violencia en casa
category-sexual-violence = Ayuda después de violencia sexual
category-human-trafficking = Trata y trabajo forzado
category-hate-crime = Delitos de odio
category-protection-order = Orden de protección
category-child-protection = Protección de la infancia
category-elder-protection = Protección de personas mayores o adultas con discapacidad
category-missing-family = Encontrar a la familia perdida
category-torture-survivors = Atención después de tortura o guerra
category-crime-victim-support = Apoyo después de un delito
category-human-rights-defenders = Quienes defienden los derechos humanos
category-evacuation-relocation = Salir de un país por estar en peligro
category-asylum-legal = Abogados de asilo
category-immigration-legal = Abogados de inmigración
category-detention-support = Ayuda para personas detenidas
category-citizenship = Ciudadanía
category-legal-aid = Ayuda legal
category-family-law = Derecho de familia
category-discrimination = Ayuda contra la discriminación
category-workers-rights = Derechos en el trabajo
category-tenant-rights = Derechos de quien alquila
category-identity-documents = Documentos de identidad
category-name-gender-change = Nombre y género en los papeles
category-family-reunification = Traer a la familia
category-consular-help = Embajadas y consulados
category-criminal-defence = Defensa penal
category-reentry-support = Ayuda después de la cárcel
category-emergency-shelter = Una cama para esta noche
category-womens-shelter = Albergue para mujeres
category-youth-shelter = Albergue para jóvenes
category-lgbtq-housing = Vivienda LGBTQ+
category-transitional-housing = Vivienda de transición
category-affordable-housing = Vivienda de bajo precio
category-housing-advice = Consejo sobre vivienda
category-rent-help = Ayuda con el alquiler
category-mortgage-help = Ayuda con una hipoteca
category-utility-help = Ayuda con luz, gas y agua
category-furniture = Muebles
category-home-repair = Reparaciones en casa
category-food = Comida
category-hot-meals = Comida caliente
category-home-delivered-meals = Comida a domicilio
category-food-benefits = Dinero público para comida
category-mother-child-nutrition = Comida para madres y niños pequeños
category-baby-supplies = Cosas para bebés
category-clothing = Ropa
category-hygiene = Duchas e higiene
category-school-supplies = Útiles escolares
category-holiday-help = Ayuda en las fiestas
category-phone-internet = Teléfono e internet
category-disaster-relief = Ayuda en desastres
category-cash-help = Dinero de emergencia
category-public-benefits = Ayudas públicas
category-disability-benefits = Ayudas por discapacidad
category-unemployment-benefits = Ayudas por desempleo
category-veterans-services = Exmilitares
category-debt-advice = Consejo sobre deudas
category-tax-help = Ayuda con los impuestos
category-bank-money-transfer = Bancos y envío de dinero
category-emergency-medical = Urgencias médicas
category-primary-care = Médicos y clínicas
category-uninsured-care = Atención médica sin seguro
category-health-insurance = Seguro médico
category-prescription-help = Medicinas
category-dental-care = Dentistas
category-eye-care = Cuidado de los ojos
category-hearing-care = Cuidado del oído
category-vaccination = Vacunas
category-hiv-testing = Pruebas de VIH
category-hiv-care = Atención del VIH
category-hiv-prevention = PrEP y PEP (PPE)
category-sti-testing = Pruebas de infecciones sexuales (ITS)
category-pregnancy-test = Pruebas de embarazo
category-pregnancy-care = Atención del embarazo
category-contraception = Anticonceptivos
category-abortion-care = Atención del aborto
category-gender-affirming-care = Salud trans
category-mental-health = Salud mental
category-grief-support = Apoyo en el duelo
category-anger-management = Ayuda para dejar de hacer daño a otras personas
category-substance-use = Ayuda con las drogas
category-detox = Desintoxicación
category-alcohol-help = Ayuda con el alcohol
category-opioid-treatment = Tratamiento por opioides
category-harm-reduction = Reducción de daños
category-smoking-cessation = Ayuda para dejar de fumar
category-gambling-help = Ayuda con las apuestas
category-disability-services = Ayuda para personas con discapacidad
category-autism-services = Ayuda para personas autistas
category-physical-therapy = Fisioterapia
category-chronic-illness = Enfermedades largas
category-eating-nutrition = Comer y nutrición
category-home-care = Cuidado en casa
category-nursing-home = Residencias para personas mayores
category-hospice = Cuidado al final de la vida
category-medical-transport = Transporte al médico
category-funeral-help = Ayuda con un funeral
category-job-search = Encontrar trabajo
category-job-training = Formación para el trabajo
category-work-permit = Permisos de trabajo
category-business-support = Abrir un negocio
category-language-classes = Clases de idioma
category-adult-education = Escuela para personas adultas
category-computer-classes = Clases de computadora
category-school-enrolment = Inscripción en la escuela
category-higher-education = Educación superior
category-childcare = Guardería
category-childcare-costs = Dinero para la guardería
category-early-education = Educación de los más pequeños
category-youth-programs = Programas para jóvenes
category-lgbtq-community = Comunidad LGBTQ+
category-lgbtq-youth = Jóvenes LGBTQ+
category-trans-community = Comunidad trans
category-refugee-services = Ayuda para personas refugiadas
category-resettlement = Reasentamiento
category-migrant-community = Comunidad migrante
category-farmworker-services = Ayuda para quienes trabajan en el campo
category-sex-worker-support = Apoyo para quienes hacen trabajo sexual
category-interpretation = Intérpretes
category-transport = Transporte
category-senior-services = Ayuda para personas mayores
category-parenting = Ayuda para madres y padres
category-family-support = Apoyo a la familia
category-adoption-foster = Adopción y acogida
category-support-groups = Grupos de apoyo
category-community-center = Centros comunitarios
category-spiritual-support = Apoyo espiritual
category-recreation = Tiempo libre
category-volunteering = Voluntariado
category-mail-storage = Dirección postal y lugar para guardar cosas
category-pet-help = Ayuda con animales
category-information-referral = Encontrar el lugar adecuado
category-government-office = Oficinas públicas

## Screens

screen-app-name = { -app-name }
screen-exit = Salir
screen-exit-label = Salir enseguida. Aparece una pantalla inofensiva.
screen-cover = Guía de conversación
screen-back = Atrás
screen-next = Siguiente
screen-skip = Saltar
screen-done = Hecho
screen-cancel = Parar
screen-retry = Intentar de nuevo
screen-clear = Quitar las palabras
screen-language = Idioma
screen-language-heading = Su idioma
screen-country-heading = ¿Dónde está usted ahora?
screen-country-note = Esto decide qué ayuda se muestra primero. No se envía nada a ningún lugar, y no se le pregunta a este teléfono dónde está.
screen-country-search = Buscar un país
screen-country-none = No elijo ningún país
screen-country-keep = Recordar el país en este teléfono
screen-country-keep-note = Quien revise este teléfono podría verlo entonces. Sin la marca, se olvida cuando usted sale.
screen-change-country = { $place }. Cambiar el país
place-in = En { $country }
place-none = Ningún país elegido
screen-now = Necesito ayuda ahora
screen-now-note = Quién responde en este momento
screen-search = Buscar
screen-search-hint = ¿Qué necesita? En cualquier idioma
screen-phases = ¿Para qué necesita ayuda?
screen-filters = Filtros
screen-preparing = Se está preparando el directorio. Esto pasa una sola vez.
screen-memory-only = No hay espacio en este teléfono, o su almacenamiento está cerrado para la aplicación. La aplicación funciona igual, pero prepara el directorio de nuevo cada vez que se abre.
screen-numbers = Llamar o escribir
screen-no-number = No hay ningún número en la aplicación.
screen-call-note = Una llamada o un mensaje queda en el historial de este teléfono.
screen-link-note = Una página se abre en el navegador, que guarda un historial y se conecta a internet.
screen-channels = Otras formas de contacto
screen-about = Qué hace
screen-why = Por qué se muestra
screen-not-known = No se sabe
screen-open = ¿Está abierto?
screen-trust = Hasta qué punto confiar en esto
screen-sources = Fuentes
screen-categories = Tipo de ayuda
screen-services = Qué ofrece
screen-no-app = Ninguna aplicación de este teléfono puede abrir esto. Se muestran el número y la dirección, para que pueda usarlos en otro lugar.
screen-on-board = Qué contiene la aplicación
chip-set = { $name }
chip-set-label = { $name }: filtro elegido.
chip-label = Mostrar solo: { $name }. Resultados: { $holds }; no se sabe de { $unknown }.
map-action = Mostrar en el mapa
map-note = La aplicación de mapas puede guardar el lugar y conectarse a internet.
map-label = Mostrar en el mapa: { $address }
channel-label = { $name }: { $address }
