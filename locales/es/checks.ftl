### Questions that somebody asks themselves, in private: nothing of the answers is kept, and there is no score.
### State: draft. Not read by anybody who speaks it natively.

## Before and between the questions

checks-title = Preguntas que puede hacerse
checks-note = Unas pocas preguntas, de una en una. No se guarda nada de lo que toque, y no se avisa a nadie.
check-safe-question = ¿Puede leer esto ahora sin peligro?
check-safe-note = Si alguien puede mirar por encima de su hombro, o quizás mire este teléfono, espere hasta estar a solas. El botón para salir pone enseguida otra pantalla delante.
check-safe-yes = Sí, seguir
check-safe-no = No, salir ahora
check-step = Pregunta { $number } de { $count }
check-yes = Sí
check-no = No
check-unsure = No lo sé con certeza
check-again = Empezar de nuevo

## Somebody makes me do this: signs of trafficking

check-trafficking-title = ¿Alguien me obliga a hacer esto?
check-trafficking-note = Sobre un trabajo, una deuda o una persona, cuando no puede alejarse.
check-trafficking-1 = ¿Otra persona se queda con su pasaporte o sus papeles?
check-trafficking-2 = ¿Alguien le amenaza a usted o a su familia?
check-trafficking-3 = ¿Tiene una deuda que nunca baja, por mucho que trabaje?
check-trafficking-4 = ¿Trabaja muchísimas horas por poco o ningún pago?
check-trafficking-5 = ¿Le vigilan, o no le dejan salir sin compañía?
check-trafficking-6 = ¿Tiene que entregar el dinero que gana?
check-trafficking-7 = ¿Alguien dice que contará a otras personas que usted es LGBTQI+, o que le denunciará, si deja de hacerlo?

## A partner, relative or host controls me

check-home-title = ¿Estoy a salvo con las personas con las que vivo?
check-home-note = Sobre una pareja, familiares o alguien que le aloja, sean del género que sean.
check-home-1 = ¿Tiene miedo de lo que pasa cuando dice que no?
check-home-2 = ¿Alguien se queda con su dinero, sus papeles o su teléfono?
check-home-3 = ¿Alguien decide a quién puede ver o con quién puede hablar?
check-home-4 = ¿Alguien dice que contará a otras personas quién es usted, o que le denunciará a inmigración?
check-home-5 = ¿Alguien le pega, le encierra o le sigue?
check-home-6 = ¿Alguien le obliga a tener sexo, o no le deja tener sus medicinas?
check-home-7 = ¿Alguien quiere que usted se case, o que cambie quién es?

## Work that hurts

check-work-title = ¿Me tratan mal en mi trabajo?
check-work-note = Sobre el pago, las horas y las personas para las que trabaja, con o sin permiso de trabajo.
check-work-1 = ¿No le han pagado durante dos semanas o más, o le pagaron menos de lo prometido?
check-work-2 = ¿Su jefe o jefa se queda con su pasaporte o sus papeles?
check-work-3 = ¿Su jefe o jefa dice que llamará a inmigración o a la policía?
check-work-4 = ¿Alguien quiere sexo a cambio de darle trabajo o de pagarle?
check-work-5 = ¿Le debe dinero a su jefe o jefa, y la deuda no baja?
check-work-6 = ¿Le dijeron que firmara una hoja en blanco, o algo que no podía leer?
check-work-7 = ¿Le pasaría algo malo si dejara de trabajar allí?

## After the questions

check-result-heading = Lo que puede hacer ahora
check-result-some = Algo de lo que ha respondido puede ser una señal de que alguien se aprovecha de usted o le controla. Una señal no es una prueba. Nada de esto es culpa suya, y usted decide qué pasa después.
check-result-none = No respondió que sí a ninguna de estas preguntas. Eso no significa que todo esté bien: son solo unas pocas preguntas. Si siente que algo no está bien, es razón suficiente para hablar con alguien.
check-result-unsure = No saberlo con certeza es razón suficiente para hablar con alguien. No tiene que saber cómo se llama lo que le pasa.
check-danger = Si está en peligro ahora, llame primero al número de emergencia.
check-help-heading = Quién puede ayudar
check-help-none = No conocemos a nadie en { $country } para “{ $need }”.
check-next-others = Pregunte aquí en su lugar. Quizás sepan quién ayuda en el lugar donde está usted:
check-next-emergency = Si está en peligro, llame al número de emergencia. Si no, busque un servicio legal o de salud en la búsqueda, y pregunte allí quién ayuda con esto.
check-next-anyone = Pregunte quién ayuda con esto a alguien en quien confíe: un médico, personal de enfermería, un abogado o una organización para personas refugiadas.
check-no-country = Elija el país donde está, y le mostramos quién ayuda allí.

## What asking for help may set off

check-referral-heading = Antes de pedir ayuda
check-referral-ask = Pregunte primero: “¿Qué tienen que comunicar, a quién y cuándo?”. Puede preguntarlo antes de decir su nombre.
check-referral-police = Algunos servicios pasan información a la policía, sobre todo cuando una vida está en peligro.
check-referral-immigration = Puede que la oficina de inmigración haga preguntas a algunos servicios, o que ellos trabajen con ella. Haber sufrido daño no le protege por sí solo de la deportación. Pregunte a un abogado antes de ir a una oficina, si puede.
check-referral-consent = Si es una persona adulta, pida que no hagan nada sin su sí. Puede decir que no, y puede parar.
check-referral-young = Si tiene menos de 18 años, muchos servicios tienen que avisar a alguien cuando usted está en peligro. Antes de que usted les cuente nada, pueden decirle qué tendrían que contar. No tiene que decir su edad para preguntar.
check-guides-heading = Siga leyendo
