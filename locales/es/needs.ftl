### Need words in Spanish (español).
### State: draft. No native speaker has read it yet. Machine-made, 2026-11.

## Urgent safety

crisis-line = línea de crisis, línea de ayuda, teléfono de ayuda, hablar con alguien, necesito hablar con alguien, alguien con quien hablar, teléfono de la esperanza, no puedo más, estoy en crisis, apoyo emocional, desahogarme, crisis emocional
suicide-prevention = suicidio, prevención del suicidio, línea contra el suicidio, mi amigo se quiere morir, mi amiga se quiere morir, mi hijo se quiere matar, alguien quiere suicidarse, ayuda por suicidio, autolesiones, mi hija se corta
    .terms = línea 988, 024, teléfono contra el suicidio
domestic-violence = violencia doméstica, violencia de género, violencia familiar, violencia intrafamiliar, violencia machista, maltrato, mi marido me pega, mi esposo me pega, mi esposo me golpea, mi pareja me pega, mi novio me pega, mi novia me pega, me pegan en casa, mi familia me pega, mis padres me pegan, mi papá me pega, mujer maltratada, pareja abusiva, matrimonio forzado, me quieren casar a la fuerza, me controla mi marido, violencia en casa
    .terms = 016, punto violeta, viogén, línea nacional contra la violencia doméstica
sexual-violence = violencia sexual, abuso sexual, agresión sexual, ayuda después de una violación, violación, acoso sexual, abusaron de mí de niño, abusaron de mí de niña, centro de crisis por violación, abusada sexualmente, abusado sexualmente
    .terms = centro de crisis 24 horas, kit de violación
human-trafficking = trata, trata de personas, tráfico de personas, trata de blancas, me obligan a trabajar, me obligan a prostituirme, me quitaron el pasaporte, mi jefe tiene mi pasaporte, trabajo forzado, explotación sexual, esclavitud moderna, no me dejan irme del trabajo, deuda con el coyote, los coyotes me tienen, prostitución forzada, me vendieron
    .terms = visa t, proyecto esperanza, apramp
hate-crime = crimen de odio, delito de odio, delitos de odio, denunciar homofobia, agresión homófoba, agresión tránsfoba, me pegaron por gay, me pegaron por ser gay, me agredieron por ser trans, ataque racista, me insultan por gay, discurso de odio
    .terms = observatorio contra la homofobia, fiscalía de delitos de odio
protection-order = orden de protección, orden de alejamiento, orden de restricción, que no se me acerque, alejar a mi marido, mi ex me acosa, mi ex me persigue, acosador, medida de protección, perimetral
child-protection = maltrato infantil, abuso infantil, denunciar maltrato de un niño, le pegan a un niño, protección de menores, niño en peligro, niño maltratado, abuso de menores, me quitaron a mis hijos, servicios sociales se llevó a mi hijo, abandono de niños
    .terms = anar, dif, icbf, protección de la niñez
elder-protection = maltrato de ancianos, maltrato a personas mayores, abuso de ancianos, maltratan a mi abuela, maltratan a mi abuelo, anciano abandonado, abuso de personas con discapacidad, la cuidadora me pega, maltrato a mayores
missing-family = buscar a mi familia, busco a mi familia, familiar desaparecido, familia desaparecida, perdí contacto con mi familia, busco a mi hermano, busco a mi hijo, busco a mi madre, encontrar a mi familia, persona desaparecida, desaparecidos, desapareció en el camino, desapareció en el mar, separados en la frontera
    .terms = restablecimiento de contacto familiar, cruz roja búsqueda de familiares
torture-survivors = tortura, torturas, me torturaron, sobreviviente de tortura, superviviente de tortura, sobrevivientes de guerra, trauma de guerra, torturado, torturada, terapia para refugiados, trauma por la guerra
    .terms = sira, exil
crime-victim-support = me robaron, me asaltaron, ayuda después de un delito, fui atacado, fui atacada, compensación por un crimen, me estafaron, estafa, apoyo después de un crimen, me atracaron, indemnización por delito
    .terms = víctimas de delitos, oficina de asistencia a las víctimas, atención a víctimas, visa u
human-rights-defenders = activista en peligro, activista amenazado, activista amenazada, defensores de derechos humanos, defensor de derechos humanos, defensora de derechos humanos, periodista amenazado, ayuda de emergencia para activistas, derechos humanos, denunciar persecución, organización de derechos humanos, documentar abusos
    .terms = acogida temporal de defensores, protect defenders
evacuation-relocation = salir de mi país, huir de mi país, escapar de mi país, evacuación, ayuda para huir, tengo que irme de mi país, reubicación, sacarme del país, necesito salir del país, irme del país, sacar a mi amigo del país
    .terms = visado humanitario, visa humanitaria, parole humanitario, corredor humanitario

## Law and papers

asylum-legal = asilo, pedir asilo, solicitar asilo, solicitud de asilo, abogado de asilo, abogada de asilo, asilo político, solicitante de asilo, entrevista de asilo, me negaron el asilo, asilo denegado, apelación de asilo, protección internacional, estatus de refugiado, condición de refugiado, asilo por ser gay, asilo lgbt, asilo por ser trans, no puedo volver a mi país, miedo de volver a mi país, tengo miedo de regresar a mi país, caso de asilo
    .terms = oar, oficina de asilo y refugio, tarjeta roja, tarjeta blanca, comar, miedo creíble, entrevista de miedo creíble, comisión de refugiados, cita de asilo, manifestación de voluntad, conare, protección subsidiaria, formulario i-589
immigration-legal = abogado de inmigración, abogado de migración, abogada de inmigración, inmigración, migración, deportación, me quieren deportar, me van a deportar, orden de deportación, orden de expulsión, sin papeles, no tengo papeles, indocumentado, indocumentada, permiso de residencia, residencia, visa vencida, sacar papeles, arreglar papeles, regularización, la migra, tarjeta verde, permiso de estancia, extranjería, abogado de extranjería
    .terms = arraigo, arraigo social, arraigo sociofamiliar, arraigo para la formación, tie, visado, razones humanitarias, corte de inmigración, permiso por protección temporal, ppt, permiso temporal de permanencia, migración colombia, instituto nacional de migración, oficina de extranjería, asilo y extranjería
detention-support = detenido por inmigración, detenida por inmigración, detenido por migración, detención migratoria, centro de detención, la migra se llevó a mi marido, la migra agarró a mi hermano, mi esposo está detenido por ice, salir de detención, preso por migración, fianza de inmigración, encontrar a un detenido, visitar a detenidos
    .terms = centro de internamiento de extranjeros, estación migratoria, ice me detuvo
citizenship = ciudadanía, hacerme ciudadano, hacerme ciudadana, nacionalidad, examen de ciudadanía, clases de ciudadanía, nacionalidad española, naturalización, solicitar la nacionalidad, sacar la ciudadanía
    .terms = ccse, examen ccse, juramento de ciudadanía
legal-aid = abogado, abogada, abogado gratis, abogado gratuito, ayuda legal, asesoría legal, asesoría jurídica, necesito un abogado, consulta legal gratis, asistencia jurídica gratuita, abogado de oficio, abogado barato, licenciado en derecho, conozca sus derechos, mis derechos
    .terms = justicia gratuita, turno de oficio, consultorio jurídico, defensoría del pueblo, defensor del pueblo
family-law = divorcio, divorciarme, custodia, custodia de mis hijos, pensión alimenticia, pensión de alimentos, matrimonio, casarme, matrimonio igualitario, abogado de familia, régimen de visitas, patria potestad, manutención de los hijos
discrimination = discriminación, me discriminan, racismo, homofobia, transfobia, denunciar discriminación, me trataron mal por gay, no me dejaron entrar por ser negro, igualdad de trato, me despidieron por ser gay, xenofobia
    .terms = conapred, sos racismo, copred, inadi
workers-rights = no me pagan, mi jefe no me paga, no me pagaron, no me pagaron mi trabajo, patrón no me paga, salario no pagado, me deben el sueldo, explotación laboral, derechos laborales, derechos de los trabajadores, me despidieron, despido injusto, accidente de trabajo, me lastimé en el trabajo, sindicato, robo de salario, me explotan en el trabajo
    .terms = inspección de trabajo, magistratura de trabajo, jornaleros derechos, robo de sueldos
tenant-rights = desalojo, desahucio, me quieren desalojar, me van a desalojar, me echan del piso, el casero me echa, el dueño me quiere sacar, mi casero me quiere echar, derechos de los inquilinos, problemas con el casero, aviso de desalojo, no me devuelven la fianza, cambió la cerradura, lanzamiento del piso, el casero no arregla nada
    .terms = sindicato de inquilinos, plataforma de afectados por la hipoteca
identity-documents = pasaporte perdido, perdí mi pasaporte, acta de nacimiento, partida de nacimiento, certificado de nacimiento, documento de identidad, perdí mis documentos, cédula, carnet de identidad, sin documentos de identidad, me robaron los documentos, registro civil, acta de matrimonio, acta de defunción, tarjeta de seguro social, licencia de conducir, identificación, carné de conducir
    .terms = nie, dni, curp, apostilla, empadronamiento, empadronarme, padrón, volante de empadronamiento, certificado literal, título de viaje, seguro social número
name-gender-change = cambio de nombre, cambiar mi nombre, cambiar de nombre, cambio de género, cambiar el género en mis documentos, cambio de sexo en el dni, cambio registral, identidad de género en documentos, marcador de género, cambiar mi nombre trans, rectificación de sexo, rectificación registral
    .terms = ley trans, ley de identidad de género, dni no binario
family-reunification = reagrupación familiar, reunificación familiar, reunir a mi familia, traer a mi familia, traer a mi esposa, traer a mi esposo, traer a mis hijos, traer a mi pareja, traer a mi mamá, petición familiar, visa para mi familia, pedir a mi familia
    .terms = extensión familiar, petición i-130
consular-help = embajada, consulado, consulado de mi país, mi embajada, cita en el consulado, renovar pasaporte, cónsul, ayuda consular, teléfono del consulado
criminal-defence = me detuvo la policía, me arrestaron, arrestado, arrestada, abogado penal, abogado penalista, acusado de un delito, cargos criminales, mi hermano está preso, preso en la cárcel, está en la cárcel, fianza para salir de la cárcel, arrestado por ser gay, defensor público
    .terms = defensoría pública, habeas corpus, juzgado de guardia
reentry-support = salí de la cárcel, salir de prisión, recién salido de prisión, ex preso, ex presidiario, después de la cárcel, reinserción, antecedentes penales trabajo, libertad condicional, ayuda después de prisión
    .terms = reinserción social, instituciones penitenciarias

## A roof

emergency-shelter = albergue, refugio para dormir, albergue para personas sin hogar, sin techo, sin hogar, lugar para dormir, dónde dormir, donde dormir esta noche, no tengo donde dormir, una cama para esta noche, duermo en la calle, estoy en la calle, vivo en la calle, me echaron de casa, me corrieron de mi casa, no tengo a dónde ir, alojamiento de emergencia, refugio, techo para hoy, quedarme esta noche, casa del migrante, situación de calle, personas sin hogar
    .terms = samur social, casa de migrantes, hogar de cristo, posada, centro de acogida, acogida de emergencia, campaña del frío, refugio para desamparados, desamparados
womens-shelter = refugio para mujeres, casa de acogida para mujeres, albergue para mujeres, casa de mujeres, refugio para mujeres maltratadas, dejé a mi marido y no tengo casa, mujer con hijos sin casa, refugio para mujeres con hijos, casa segura para mujeres, escapar de mi marido
    .terms = casa de acogida, casa refugio, hogar de acogida para mujeres
youth-shelter = albergue para jóvenes, refugio para jóvenes, me escapé de casa, mis padres me echaron, mis papás me corrieron, menor no acompañado, menores no acompañados, soy menor y estoy solo, soy menor y estoy sola, joven sin hogar, tengo 16 años y no tengo casa, me echaron por gay, refugio para adolescentes
    .terms = centro de menores, mena, jóvenes extutelados, piso tutelado, piso de autonomía
lgbtq-housing = albergue lgbt, refugio lgbt, casa lgbt, alojamiento lgbt, vivienda lgbt, refugio para gays, refugio para personas trans, casa para personas trans, albergue trans, casa para refugiados lgbt, lugar seguro para gays, piso para personas lgbt, cuarto para personas trans, albergue para la diversidad
    .terms = casa frida, casa arcoíris, casa trans, jardín de las mariposas
transitional-housing = vivienda temporal, vivienda transitoria, vivienda de transición, piso de acogida, piso temporal, alojamiento temporal, casa por unos meses, vivienda con apoyo, vivienda supervisada, casa de medio camino
    .terms = housing first, sistema de acogida, centro de acogida de refugiados, piso supervisado
affordable-housing = vivienda barata, vivienda social, piso barato, apartamento barato, renta baja, alquiler barato, vivienda pública, vivienda de bajos recursos, casa barata, alquiler social, vivienda económica, cuarto barato
    .terms = vpo, vivienda de protección oficial, plan ocho, infonavit
housing-advice = buscar piso, buscar casa, buscar apartamento, busco cuarto, busco habitación, alquilar una habitación, rentar un cuarto, ayuda para encontrar vivienda, vivienda, encontrar casa, dónde vivir, necesito casa, comprar casa
rent-help = ayuda para la renta, ayuda para el alquiler, no puedo pagar la renta, no puedo pagar el alquiler, pagar la renta, pagar el alquiler, debo la renta, dinero para la renta, depósito para el piso, fianza del alquiler, atrasado en la renta, debo el alquiler
    .terms = bono alquiler joven, ayudas al alquiler
mortgage-help = hipoteca, no puedo pagar la hipoteca, perder mi casa, voy a perder mi casa, embargo de la casa, ejecución hipotecaria, el banco me quita la casa, atrasado en la hipoteca
utility-help = pagar la luz, recibo de la luz, factura de la luz, me cortaron la luz, pagar el gas, pagar el agua, ayuda para pagar la luz, me cortaron el agua, calefacción, no puedo pagar la luz, ayuda con los biles, recibo del gas
    .terms = bono social eléctrico, bono social, pobreza energética
furniture = muebles, muebles gratis, cama, colchón, necesito una cama, cosas para la casa, nevera, refrigerador, lavadora, cobijas, mantas, utensilios de cocina, ollas
home-repair = reparar mi casa, arreglar mi casa, reparación de vivienda, arreglar el techo, gotera, rampa para silla de ruedas, adaptar la casa, reparaciones del hogar, plomero, fontanero

## Food and things

food = comida, comida gratis, banco de alimentos, banco de comida, despensa, despensa de alimentos, tengo hambre, no tengo comida, no tengo qué comer, alimentos, bolsa de comida, comida para mis hijos, víveres, canasta de alimentos, mercado gratis, reparto de alimentos
    .terms = despensa de comida, comida de emergencia, despensa solidaria
hot-meals = comida caliente, comedor social, comedor, comedor comunitario, comedor popular, olla común, plato de comida, almuerzo gratis, cena gratis, desayuno gratis, dónde comer hoy, comer gratis
home-delivered-meals = comida a domicilio, comida para enfermos en casa, me traigan comida a casa, comida para ancianos a domicilio, comidas sobre ruedas, no puedo salir a comprar comida, reparto de comida a personas mayores
food-benefits = estampillas de comida, cupones de alimentos, cupones de comida, tarjeta de comida, tarjeta de alimentos, aplicar para estampillas, ayuda pública para comida, tarjeta monedero, vales de comida, perdí mi tarjeta ebt
    .terms = tarjeta ebt, tarjeta solidaria, programa snap
mother-child-nutrition = leche para mi bebé, comida para mi bebé, comida para embarazadas, estoy embarazada y no tengo comida, lactancia, dar pecho, amamantar, comida para mamás y bebés, alimentación para bebés
    .terms = programa wic, cupones wic
baby-supplies = pañales, pañales gratis, leche de fórmula, fórmula para bebé, ropa de bebé, cuna, carriola, cochecito, silla de carro para bebé, biberones, cosas para bebé, canastilla
clothing = ropa, ropa gratis, necesito ropa, zapatos, abrigo, ropa de invierno, chaqueta, ropa para niños, ropa interior, ropa usada, ropero
    .terms = ropero solidario, ropero comunitario
hygiene = ducha, ducharme, dónde ducharme, bañarme, regadera, baños públicos, lavar ropa, lavandería, jabón, toallas sanitarias, compresas, tampones, productos de higiene, cepillo de dientes, corte de pelo, aseo personal
school-supplies = útiles escolares, mochila, material escolar, uniforme escolar, libros de texto, cuadernos, libros para la escuela, mochilas gratis, cosas para la escuela
    .terms = becas de libros, becas comedor
holiday-help = regalos de navidad, juguetes para mis hijos, cena de navidad, ayuda en navidad, juguetes gratis, regalos de reyes, cena de acción de gracias, regalos para niños, canasta navideña
phone-internet = teléfono gratis, celular, móvil, chip de teléfono, tarjeta sim, internet, wifi, wifi gratis, cargar mi teléfono, saldo para el celular, datos móviles, me robaron el celular, me robaron el móvil, teléfono roto
disaster-relief = inundación, huracán, terremoto, se quemó mi casa, incendio en mi casa, ayuda por desastre, desastre natural, perdí mi casa en la inundación, damnificados, ayuda por huracán

## Money

cash-help = dinero, necesito dinero, no tengo dinero, ayuda económica, ayuda de dinero, dinero de emergencia, ayuda financiera, dinero urgente, efectivo, apoyo económico, plata, necesito plata
    .terms = ayuda de emergencia social, tarjeta de efectivo acnur
public-benefits = ayudas sociales, ayuda del gobierno, ayudas del estado, prestaciones, subsidio, beneficios públicos, pedir ayudas, ayuda social, asistencia pública, ayuda por hijo, pensión, jubilación, bono del gobierno
    .terms = ingreso mínimo vital, imv, renta mínima, renta de inserción, trabajadora social cita, seguro social beneficios, renta garantizada, salario social
disability-benefits = pensión por discapacidad, ayuda por discapacidad, beneficios por incapacidad, incapacidad laboral, no puedo trabajar por enfermedad, invalidez, pensión de invalidez, certificado de discapacidad, dinero por discapacidad
    .terms = ley de dependencia, pensión no contributiva, grado de discapacidad
unemployment-benefits = paro, cobrar el paro, desempleo, subsidio de desempleo, seguro de desempleo, perdí mi trabajo, me quedé sin trabajo, estoy desempleado, estoy desempleada, beneficios de desempleo, estoy sin trabajo
    .terms = sepe, prestación por desempleo, inem
veterans-services = veterano, veteranos, ex militar, exsoldado, fui soldado, estuve en el ejército, ayuda para veteranos, excombatiente, familia militar
debt-advice = deudas, tengo deudas, no puedo pagar mis deudas, préstamo, tarjeta de crédito deuda, bancarrota, ayuda con deudas, debo dinero, cobradores, manejar mi dinero, historial de crédito
    .terms = ley de segunda oportunidad
tax-help = impuestos, declaración de impuestos, hacer mis impuestos, declaración de la renta, ayuda con los taxes, los taxes, hacienda, reembolso de impuestos, preparar mis impuestos
    .terms = agencia tributaria, número itin
bank-money-transfer = cuenta bancaria, abrir una cuenta, abrir cuenta de banco, enviar dinero, mandar dinero a mi país, mandar dinero a mi familia, remesas, banco, transferencia de dinero, recibir dinero, giro de dinero
    .terms = cuenta de pago básica, western unión

## Health

emergency-medical = ambulancia, urgencias, sala de emergencia, emergencia médica, hospital ya, llamar una ambulancia, no puedo respirar, dolor en el pecho, infarto, me estoy desangrando, sangra mucho, emergencias, hospital, envenenado
primary-care = médico, doctor, doctora, necesito un médico, clínica, centro de salud, ver a un doctor, estoy enfermo, estoy enferma, mi hijo está enfermo, fiebre, consulta médica, médico de cabecera, cita médica, análisis de sangre, pediatra, ginecólogo, ginecóloga, atención médica, ambulatorio, enfermera
    .terms = médico de familia, atención primaria, consultorio médico, posta médica, seguro popular
uninsured-care = médico sin papeles, médico sin seguro, doctor sin seguro, clínica gratis, clínica gratuita, médico gratis, no tengo seguro médico, hospital sin papeles, doctor gratis, atención médica sin papeles, clínica para indocumentados, sin tarjeta sanitaria, doctor barato
    .terms = médicos del mundo, medicaid de emergencia, asistencia sanitaria universal
health-insurance = seguro médico, seguro de salud, tarjeta sanitaria, sacar la tarjeta sanitaria, solicitar medicaid, seguro para mis hijos, cobertura médica, tarjeta de salud, inscribirme en el seguro
    .terms = imss, sisbén, obra social, fonasa, mercado de seguros
prescription-help = medicina, medicinas, medicamentos, medicamento, farmacia, receta médica, no puedo pagar mis medicinas, me quedé sin medicinas, remedios, insulina, pastillas, silla de ruedas, muletas, se acabaron mis pastillas
    .terms = farmacia de guardia, receta electrónica
dental-care = dentista, dolor de muelas, me duele un diente, me duele la muela, dientes, odontólogo, muela, dentista gratis, dentista barato, diente roto, dentadura
eye-care = lentes, gafas, anteojos, oculista, oftalmólogo, examen de la vista, no veo bien, óptica, lentes gratis, me duelen los ojos, ciego, ciega
    .terms = organización nacional de ciegos, optometrista
hearing-care = audífonos para sordos, aparato para oír, sordo, sorda, no oigo bien, prueba de audición, lengua de signos, lenguaje de señas, lengua de señas, problemas de oído, médico del oído
vaccination = vacuna, vacunas, vacunarme, vacunas para niños, vacuna covid, vacuna de la gripe, vacunación, vacuna viruela del mono, vacuna mpox, vacunas para la escuela, vacuna de hepatitis
hiv-testing = prueba de vih, prueba del vih, test de vih, prueba de sida, hacerme la prueba del vih, prueba de vih gratis, prueba rápida de vih, prueba anónima de vih, examen de vih, saber si tengo vih, prueba del sida
    .terms = checkpoint, bcn checkpoint, centro sandoval
hiv-care = vih, tengo vih, vivo con vih, vih positivo, seropositivo, seropositiva, sida, tratamiento para el vih, medicinas para el vih, antirretrovirales, pastillas para el vih, me quedé sin antirretrovirales, médico de vih, soy positivo, apoyo vih
    .terms = capasits, carga viral, indetectable, apoyo positivo, gtt vih
hiv-prevention = prep, pep, profilaxis preexposición, profilaxis postexposición, se rompió el condón, se rompió el preservativo, sexo sin condón, sexo sin condón vih, prevenir el vih, condones gratis, condones, preservativos, pastilla para prevenir el vih, expuesto al vih
    .terms = ppe vih, pastilla del día después vih
sti-testing = its, ets, prueba de its, enfermedades de transmisión sexual, infección sexual, sífilis, gonorrea, clamidia, salud sexual, herpes genital, hepatitis, me arde al orinar, enfermedad venérea, infecciones de transmisión sexual
pregnancy-test = prueba de embarazo, test de embarazo, creo que estoy embarazada, estaré embarazada, no me baja la regla, no me baja, retraso de la regla, embarazo no deseado, embarazo no planeado
pregnancy-care = embarazada, estoy embarazada, médico para embarazada, embarazo, control prenatal, parto, dar a luz, partera, matrona, comadrona, voy a tener un bebé, ultrasonido, ecografía, cuidado prenatal, después del parto
contraception = anticonceptivos, pastillas anticonceptivas, anticoncepción, píldora, pastilla del día después, píldora del día después, pastilla del día siguiente, no quiero quedar embarazada, diu, implante anticonceptivo, planificación familiar, métodos anticonceptivos
abortion-care = aborto, abortar, quiero abortar, pastillas para abortar, interrumpir el embarazo, interrupción del embarazo, clínica de aborto, no quiero tener el bebé, misoprostol, aborto seguro
    .terms = ile, interrupción legal del embarazo, interrupción voluntaria del embarazo, acai
gender-affirming-care = hormonas, hormonas trans, terapia hormonal, tratamiento hormonal, testosterona, estrógenos, transición, médico para trans, clínica trans, salud trans, cirugía de afirmación de género, cambio de sexo, operación de cambio de sexo, mastectomía trans, quitarme los pechos, disforia de género, me quedé sin hormonas, hormonarme, endocrino trans, bloqueadores de pubertad
    .terms = unidad de identidad de género, trànsit, uig
mental-health = psicólogo, psicóloga, psiquiatra, terapia, terapeuta, salud mental, depresión, estoy deprimido, estoy deprimida, ansiedad, ataques de pánico, trauma, no puedo dormir, pesadillas, estrés, oigo voces, terapia de conversión, me llevaron a terapia de conversión, me querían curar de ser gay, psicólogo gratis, psicólogo lgbt, tristeza, estrés postraumático, consejería
grief-support = duelo, luto, murió mi madre, murió mi padre, murió mi esposo, murió mi hijo, perdí a un ser querido, se murió mi pareja, ayuda en el duelo, falleció
anger-management = control de la ira, manejo de la ira, manejo del enojo, le pego a mi mujer, le pegué a mi esposa, no controlo mi enojo, soy violento, dejar de ser violento, ira
substance-use = drogas, drogadicción, adicción, adicto, adicta, dejar las drogas, rehabilitación de drogas, centro de rehabilitación, cocaína, cristal, chemsex, ayuda con drogas, no puedo dejar las drogas, anexo, drogadicto
    .terms = narcóticos anónimos, proyecto hombre, centro de atención a drogodependientes
detox = desintoxicación, desintoxicarme, síndrome de abstinencia, abstinencia, mono de heroína, centro de desintoxicación, dejar la droga con médico, temblores por abstinencia
alcohol-help = alcohol, dejar de beber, dejar de tomar, alcohólico, alcohólica, alcoholismo, bebo mucho, tomo mucho, mi esposo bebe, mi papá toma mucho
    .terms = alcohólicos anónimos, doble a
opioid-treatment = metadona, heroína, buprenorfina, suboxone, opioides, fentanilo, adicto a la heroína, tratamiento con metadona, adicto a pastillas para el dolor, tramadol
harm-reduction = jeringas, jeringuillas, intercambio de jeringas, agujas limpias, naloxona, sobredosis, reducción de daños, análisis de drogas, consumo seguro, sala de consumo
    .terms = energy control, narcosala
smoking-cessation = dejar de fumar, fumar, cigarrillos, parches de nicotina, tabaco, dejar el cigarro, tabaquismo, dejar de vapear
gambling-help = ludopatía, adicción al juego, dejar de apostar, apuestas, juego patológico, ludópata, casino adicción, jugadores anónimos
disability-services = discapacidad, discapacitado, discapacitada, persona con discapacidad, hijo con discapacidad, mi hijo tiene discapacidad, necesidades especiales, síndrome de down, no puedo caminar, ayuda para discapacitados, vida independiente
    .terms = imserso, cocemfe, plena inclusión
autism-services = autismo, autista, mi hijo es autista, mi hija es autista, soy autista, niño con autismo, trastorno del espectro autista, asperger, tdah, diagnóstico de autismo
physical-therapy = fisioterapia, fisioterapeuta, rehabilitación física, terapia física, dolor de espalda, prótesis, volver a caminar, perdí una pierna, kinesiólogo, pierna lesionada
chronic-illness = cáncer, diabetes, tengo cáncer, soy diabético, soy diabética, presión alta, diálisis, epilepsia, asma, enfermedad crónica, tuberculosis, enfermedad del corazón, dolor crónico, azúcar en la sangre
eating-nutrition = nutricionista, anorexia, bulimia, trastorno alimentario, trastorno de la alimentación, bajar de peso, consejos de nutrición, no puedo comer, vomito después de comer, sobrepeso
home-care = cuidado en casa, cuidador, cuidadora, enfermera en casa, ayuda a domicilio, cuidar a mi madre enferma, alguien que me cuide en casa, atención domiciliaria, cuidado de enfermos en casa
nursing-home = residencia de ancianos, asilo de ancianos, hogar de ancianos, geriátrico, residencia para mayores, centro de día para mayores, casa de reposo, guardería de adultos, casa hogar para ancianos
hospice = cuidados paliativos, hospicio, enfermedad terminal, mi madre se está muriendo, mi padre se está muriendo, enfermo terminal, fin de la vida, morir en casa
medical-transport = transporte al hospital, transporte al médico, transporte médico, ir al médico sin carro, llevarme al doctor, transporte sanitario, taxi al hospital, aventón al doctor
funeral-help = funeral, entierro, enterrar a mi padre, enterrar a mi madre, no puedo pagar el funeral, cremación, repatriar un cuerpo, repatriación del cadáver, gastos de funeral, sepelio, velorio

## Work and learning

job-search = trabajo, empleo, busco trabajo, buscar trabajo, necesito trabajo, encontrar trabajo, chamba, ofertas de empleo, hacer un currículum, currículum, hoja de vida, bolsa de trabajo, trabajo para refugiados, entrevista de trabajo, chambear, laburo
    .terms = oficina de empleo, servicio de empleo, cita sepe demanda de empleo
job-training = formación profesional, capacitación, capacitación laboral, curso de formación, aprender un oficio, curso profesional, aprendiz, cursos para trabajar, cursos gratis de oficio, curso de cocina
    .terms = certificado de profesionalidad, fp básica, sena
work-permit = permiso de trabajo, permiso para trabajar, autorización de trabajo, puedo trabajar con asilo, trabajar sin papeles, visa de trabajo, derecho a trabajar, cuándo puedo trabajar, renovar permiso de trabajo
business-support = abrir un negocio, mi propio negocio, emprender, emprendimiento, autónomo, hacerme autónomo, microcrédito, préstamo para negocio, vender mis productos, pequeño negocio, plan de negocio
language-classes = clases de español, aprender español, clases de inglés, aprender inglés, curso de inglés, curso de español, clases de idioma, aprender el idioma, clases de catalán, curso de alemán, clases de inglés gratis, curso de francés
    .terms = escuela oficial de idiomas, dele a2, dele
adult-education = terminar la escuela, terminar la secundaria, educación de adultos, escuela para adultos, aprender a leer, aprender a leer y escribir, no sé leer, alfabetización, sacar la eso, graduado escolar, bachillerato para adultos, prepa abierta
    .terms = inea, examen ged en español, educación permanente
computer-classes = clases de computación, curso de computación, clases de informática, curso de informática, aprender computadora, usar la computadora, usar el ordenador, aprender a programar, competencias digitales
school-enrolment = inscribir a mi hijo en la escuela, escuela para mis hijos, escuela para mi hijo, colegio para mis hijos, matricular a mi hijo, plaza en el colegio, escolarización, matrícula escolar, mi hijo no puede ir a la escuela, registrar a mi hijo en la escuela, escuela, colegio, tutoría
higher-education = universidad, beca, becas, estudiar en la universidad, homologar mi título, homologación de título, convalidar mi título, reconocimiento de títulos, reconocer mi diploma, revalidar mi título, beca para refugiados, estudios universitarios
    .terms = apostillar título, uned, selectividad, ebau, ayuda financiera para la universidad
childcare = guardería, cuidado de niños, quién cuide a mi hijo, niñera, escuela infantil, cuidado infantil, guardería para mi bebé, estancia infantil, jardín maternal, sala cuna
childcare-costs = ayuda para pagar la guardería, guardería gratis, pagar la guardería, cheque guardería, guardería barata, no puedo pagar la guardería, subsidio de cuidado infantil, beca de guardería
early-education = preescolar, kínder, jardín de infantes, jardín de niños, educación infantil, prekínder, educación temprana, parvulario, jardín infantil
    .terms = programa head start
youth-programs = actividades para niños, actividades para jóvenes, campamento de verano, actividades después de la escuela, extraescolares, club juvenil, mentor, ayuda con las tareas, centro juvenil, casal de verano, refuerzo escolar, programas para jóvenes

## People

lgbtq-community = lgbt, lgbti, lgbtiq, lgbtq, gay, gays, lesbiana, lesbianas, bisexual, homosexual, centro lgbt, grupo lgbt, organización lgbt, soy gay, soy lesbiana, soy bisexual, marica, orgullo gay, salir del clóset, salir del armario, colectivo lgbt, amigos gays, diversidad sexual, refugiados lgbt, intersexual, queer, comunidad gay
    .terms = felgtbi, felgtb, cogam, kifkif, casal lambda, colombia diversa, triángulo fundación
lgbtq-youth = jóvenes lgbt, jóvenes gays, grupo lgbt para jóvenes, adolescente gay, adolescente trans, soy gay y tengo 16 años, me acosan por gay en la escuela, bullying por ser gay, juventud lgbt, jóvenes trans
trans-community = trans, persona trans, personas trans, mujer trans, hombre trans, transgénero, travesti, transexual, no binario, no binaria, no binarie, grupo trans, soy trans, soy una mujer trans, organización trans, apoyo trans, chica trans, amigas trans
    .terms = transexualia, chrysallis, red de mujeres trans
refugee-services = refugiado, refugiada, refugiados, ayuda para refugiados, solicitantes de asilo ayuda, soy refugiado, soy refugiada, organización de refugiados, campo de refugiados, acabo de llegar refugiado, registrarme en acnur
    .terms = acnur, cear, accem, cruz roja refugiados, comité de ayuda a refugiados, programa de acogida, primera acogida, rescate ong
resettlement = reasentamiento, patrocinio, patrocinador, ir a canadá como refugiado, ir a un tercer país, patrocinio comunitario, patrocinio privado, programa de reasentamiento, movilidad segura, ir a estados unidos como refugiado
migrant-community = migrante, migrantes, inmigrante, inmigrantes, ayuda para migrantes, ayuda a inmigrantes, asociación de inmigrantes, gente de mi país, comunidad de mi país, recién llegado, paisanos, organización de migrantes, casa cultural de mi país
farmworker-services = trabajador del campo, trabajadores del campo, trabajadores agrícolas, jornalero, jornaleros, temporero, temporeros, campesino, trabajo en el campo, pizca, recoger fruta, trabajador agrícola, invernadero
sex-worker-support = trabajo sexual, trabajadora sexual, trabajador sexual, trabajadoras sexuales, prostituta, prostitución, dejar la prostitución, soy trabajadora sexual, escort, sexoservidora, trabajadoras sexuales trans
    .terms = colectivo hetaira, médicos del mundo prostitución, sindicato otras
interpretation = intérprete, traductor, traductora, traducción, traducir mis documentos, traducir documentos, traductor jurado, traducción jurada, alguien que hable mi idioma, necesito un intérprete, no hablo inglés, no hablo el idioma, intérprete gratis
transport = transporte, boleto de autobús, pase de autobús, billete de autobús, abono transporte, pasaje, metro, tren, bicicleta, transporte gratis, camión gratis, dinero para el bus, cómo llegar, aventón
    .terms = tarjeta metrobús, tarjeta clipper
senior-services = personas mayores, tercera edad, ancianos, adultos mayores, ayuda para ancianos, ayuda para personas mayores, centro de mayores, soy viejo y estoy solo, ancianos solos, centro de jubilados, mayores lgbt
parenting = clases para padres, escuela de padres, ayuda para padres, madre soltera, padre soltero, cómo criar a mi hijo, mamá primeriza, crianza, mi hijo no me hace caso, familia monoparental
family-support = terapia familiar, terapia de pareja, problemas familiares, ayuda para mi familia, consejería familiar, problemas con mi esposo, problemas con mis padres, mi hijo es gay, mi hija es lesbiana, mi hijo es trans, padres de gays, trabajadora social, servicios sociales, orientación familiar
adoption-foster = adopción, adoptar, adoptar un niño, acogimiento familiar, familia de acogida, dar a mi bebé en adopción, padres adoptivos, hogar sustituto, familias de acogida, hogar temporal para niños
support-groups = grupo de apoyo, grupos de apoyo, grupo de ayuda mutua, gente como yo, grupo de autoayuda, hablar con gente que pasó lo mismo, apoyo entre pares, reuniones de apoyo
community-center = centro comunitario, centro de día, centro cívico, centro social, casa comunal, lugar para pasar el día, centro de barrio, casa de cultura, estar caliente durante el día
spiritual-support = iglesia, mezquita, sacerdote, pastor, misa, rezar, orar, iglesia inclusiva, iglesia para gays, cristianos gays, musulmanes gays, ayuda espiritual, templo, sinagoga
recreation = biblioteca, deporte, deportes, fútbol, gimnasio, piscina, natación, museo, música, baile, club deportivo, tiempo libre, clases de arte
volunteering = voluntario, voluntaria, voluntariado, ser voluntario, quiero ayudar, ayudar a refugiados, donar, donar ropa, hacer donaciones, acoger a un refugiado, donar sangre
mail-storage = dirección postal, recibir correo, no tengo dirección, recibir cartas, guardar mis maletas, guardar equipaje, consigna, dirección para correo, casillero, guardar mis cosas, apartado postal
pet-help = mi perro, mi gato, mascota, mascotas, veterinario, veterinaria, comida para mi perro, refugio con mi perro, refugio de animales, vacunas para mi perro
information-referral = dónde pedir ayuda, quién me puede ayudar, no sé a dónde ir, adónde ir, información y orientación, línea de información, dónde encuentro ayuda, ayuda cerca de mí, lista de organizaciones, a dónde acudir
    .terms = llamar al 211, punto de información
government-office = ayuntamiento, alcaldía, oficina del gobierno, policía, comisaría, estación de policía, juzgado, tribunal, corte, ministerio, municipalidad, oficina de inmigración, oficina del seguro social, registrar mi domicilio, correos, delegación
    .terms = cita previa, comisaría de extranjería, subdelegación del gobierno

## In crisis

crisis-self-harm =
    me quiero morir, quiero morir, quiero morirme, quisiera morirme, ojalá me muera, ojalá estuviera muerto,
    ojalá estuviera muerta, me quiero matar, quiero matarme, matarme yo mismo, me voy a matar, voy a matarme,
    suicidarme, me quiero suicidar, me voy a suicidar, quitarme la vida, quiero quitarme la vida, acabar con mi vida,
    terminar con mi vida, acabar con todo, no quiero vivir, no quiero vivir más, ya no quiero vivir,
    ya no quiero estar aquí, no quiero seguir viviendo, no vale la pena vivir, mejor muerto, mejor muerta,
    estarían mejor sin mí, pienso en suicidarme, pensamientos suicidas, ganas de morir, no tengo ganas de vivir,
    cortarme las venas, me corto los brazos, quiero cortarme, hacerme daño, me hago daño, ahorcarme,
    tirarme del puente, me tomé muchas pastillas, me tomé todas las pastillas, quiero desaparecer para siempre,
    quisiera morir, deseo morir, deseo morirme, quería morir, quería morirme, prefiero morir, prefiero morirme,
    preferiría morir, preferiría morirme, voy a morir, voy a morirme, ganas de morirme, deseos de morir,
    deseos de morirme, deseando morir, deseando morirme, merezco morir, merezco morirme, mejor morir, mejor morirme,
    pienso en morir, pienso en morirme, necesito morir, necesito morirme, quiero estar muerto, quiero estar muerta,
    quiero la muerte, ojalá me muriera, ojalá me muriese, ojalá no despertara, ojalá no despertar,
    ojalá no hubiera nacido, desearía estar muerto, desearía estar muerta, desearía no haber nacido, desearía morir,
    prefiero estar muerto, prefiero estar muerta, quiero dejar de vivir, quiero dejar de existir,
    quiero desaparecer del mundo, no quiero seguir así, no quiero seguir vivo, no quiero seguir viva,
    no quiero existir, no quiero despertar, no quiero estar vivo, no quiero estar viva,
    no quiero seguir en este mundo, no quiero estar en este mundo, no quisiera vivir, no quisiera seguir así,
    no quisiera seguir vivo, no quisiera seguir viva, no quisiera existir, no quisiera despertar,
    no quisiera estar vivo, no quisiera estar viva, no quisiera seguir en este mundo, no quisiera estar en este mundo,
    no deseo vivir, no deseo seguir así, no deseo seguir vivo, no deseo seguir viva, no deseo existir,
    no deseo despertar, no deseo estar vivo, no deseo estar viva, no deseo seguir en este mundo,
    no deseo estar en este mundo, ya no quiero nada de la vida, cansado de vivir, cansado de la vida,
    cansado de mi vida, cansado de esta vida, cansado de estar vivo, cansado de estar viva, cansada de vivir,
    cansada de la vida, cansada de mi vida, cansada de esta vida, cansada de estar vivo, cansada de estar viva,
    harto de vivir, harto de la vida, harto de mi vida, harto de esta vida, harto de estar vivo, harto de estar viva,
    harta de vivir, harta de la vida, harta de mi vida, harta de esta vida, harta de estar vivo, harta de estar viva,
    aburrido de vivir, aburrido de la vida, aburrido de mi vida, aburrido de esta vida, aburrido de estar vivo,
    aburrido de estar viva, aburrida de vivir, aburrida de la vida, aburrida de mi vida, aburrida de esta vida,
    aburrida de estar vivo, aburrida de estar viva, no aguanto la vida, no aguanto vivir, no aguanto mi vida,
    no aguanto esta vida, sin ganas de vivir, perdí las ganas de vivir, no puedo seguir viviendo, no puedo vivir así,
    no puedo vivir más, razón para vivir, razón de vivir, razones para vivir, razones de vivir, motivo para vivir,
    motivo de vivir, motivos para vivir, motivos de vivir, sentido para vivir, sentido de vivir,
    no tiene sentido vivir, no merezco vivir, mi vida no vale, odio mi vida, odio vivir, para qué vivir,
    para qué sigo vivo, para qué sigo viva, quiero suicidarme, quiero ahorcarme, quiero lastimarme, quiero dañarme,
    quiero autolesionarme, quiero colgarme de, quiero hacerme cortes, voy a suicidarme, voy a ahorcarme,
    voy a cortarme, voy a lastimarme, voy a dañarme, voy a autolesionarme, voy a colgarme de, voy a hacerme cortes,
    pienso matarme, pienso suicidarme, pienso ahorcarme, pienso cortarme, pienso lastimarme, pienso dañarme,
    pienso autolesionarme, pienso colgarme de, pienso hacerme cortes, planeo matarme, planeo suicidarme,
    planeo ahorcarme, planeo cortarme, planeo lastimarme, planeo dañarme, planeo autolesionarme, planeo colgarme de,
    planeo hacerme cortes, deseo matarme, deseo suicidarme, deseo ahorcarme, deseo cortarme, deseo lastimarme,
    deseo dañarme, deseo autolesionarme, deseo colgarme de, deseo hacerme cortes, intenté matarme, intenté suicidarme,
    intenté ahorcarme, intenté cortarme, intenté lastimarme, intenté dañarme, intenté autolesionarme,
    intenté colgarme de, intenté hacerme cortes, traté de matarme, traté de suicidarme, traté de ahorcarme,
    traté de cortarme, traté de lastimarme, traté de dañarme, traté de autolesionarme, traté de colgarme de,
    traté de hacerme cortes, ganas de matarme, ganas de suicidarme, ganas de ahorcarme, ganas de cortarme,
    ganas de lastimarme, ganas de dañarme, ganas de autolesionarme, ganas de colgarme de, ganas de hacerme cortes,
    pensando en matarme, pensando en suicidarme, pensando en ahorcarme, pensando en cortarme, pensando en lastimarme,
    pensando en dañarme, pensando en autolesionarme, pensando en colgarme de, pensando en hacerme cortes,
    pienso en matarme, pienso en ahorcarme, pienso en cortarme, pienso en lastimarme, pienso en dañarme,
    pienso en autolesionarme, pienso en colgarme de, pienso en hacerme cortes, a punto de matarme,
    a punto de suicidarme, a punto de ahorcarme, a punto de cortarme, a punto de lastimarme, a punto de dañarme,
    a punto de autolesionarme, a punto de colgarme de, a punto de hacerme cortes, decidí matarme, decidí suicidarme,
    decidí ahorcarme, decidí cortarme, decidí lastimarme, decidí dañarme, decidí autolesionarme, decidí colgarme de,
    decidí hacerme cortes, he intentado matarme, he intentado suicidarme, he intentado ahorcarme,
    he intentado cortarme, he intentado lastimarme, he intentado dañarme, he intentado autolesionarme,
    he intentado colgarme de, he intentado hacerme cortes, quisiera matarme, quisiera suicidarme, quisiera ahorcarme,
    quisiera cortarme, quisiera lastimarme, quisiera dañarme, quisiera autolesionarme, quisiera colgarme de,
    quisiera hacerme cortes, necesito matarme, necesito suicidarme, necesito ahorcarme, necesito cortarme,
    necesito lastimarme, necesito dañarme, necesito autolesionarme, necesito colgarme de, necesito hacerme cortes,
    forma de matarme, forma de suicidarme, forma de ahorcarme, forma de cortarme, forma de lastimarme,
    forma de dañarme, forma de autolesionarme, forma de colgarme de, forma de hacerme cortes, me suicido,
    me suicidaré, me mataré, me quiero ahorcar, me quiero cortar, me quiero lastimar, me quiero hacer daño,
    me quiero dañar, me quiero quitar la vida, me quiero colgar, me voy a ahorcar, me voy a cortar, me voy a lastimar,
    me voy a hacer daño, me voy a quitar la vida, me voy a colgar, me quitaré la vida, me quito la vida,
    matarme yo misma, acabar con mi existencia, acabar con mi sufrimiento, acabar con esta vida, terminar con todo,
    terminar con mi existencia, terminar con mi sufrimiento, terminar con esta vida, acabo con mi vida,
    acabaré con mi vida, termino con mi vida, terminar mi vida, poner fin a mi vida, poner fin a mi existencia,
    ponerle fin a mi vida, ponerle fin a mi existencia, pienso en suicidio, pensando en suicidio, pensar en suicidio,
    pensé en suicidio, he pensado en suicidio, cometer suicidio, intento de suicidio, considerando suicidio,
    planeando suicidio, pienso en el suicidio, pensando en el suicidio, pensado en el suicidio, pensar en el suicidio,
    en un suicidio, ideas suicidas, tendencias suicidas, ideación suicida, pensamientos de suicidio,
    pensamientos de muerte, soy suicida, estoy suicida, me siento suicida, me corto las venas, me corto la piel,
    me corto las muñecas, me corto las piernas, me corto a propósito, me corté las venas, me corté los brazos,
    me corté la piel, me corté las muñecas, me corté las piernas, me corté a propósito, cortarme los brazos,
    cortarme las muñecas, cortarme la piel, cortándome las venas, me lastimo a mí misma, me lastimo a mí mismo,
    me autolesiono, me hice daño a propósito, tomé pastillas para morir, tomé un frasco de pastillas,
    tomé demasiadas pastillas, tomé muchas pastillas, tomé todas las pastillas, tomé veneno, tomé cloro,
    tomar pastillas para morir, tomar un frasco de pastillas, tomar demasiadas pastillas, tomar muchas pastillas,
    tomar todas las pastillas, tomar veneno, tomar cloro, tomarme pastillas para morir,
    tomarme un frasco de pastillas, tomarme demasiadas pastillas, tomarme muchas pastillas,
    tomarme todas las pastillas, tomarme veneno, tomarme cloro, tragué pastillas para morir,
    tragué un frasco de pastillas, tragué demasiadas pastillas, tragué muchas pastillas, tragué todas las pastillas,
    tragué veneno, tragué cloro, ingerí pastillas para morir, ingerí un frasco de pastillas,
    ingerí demasiadas pastillas, ingerí muchas pastillas, ingerí todas las pastillas, ingerí veneno, ingerí cloro,
    he tomado pastillas para morir, he tomado un frasco de pastillas, he tomado demasiadas pastillas,
    he tomado muchas pastillas, he tomado todas las pastillas, he tomado veneno, he tomado cloro, una sobredosis,
    tomé sobredosis, tuve sobredosis, de sobredosis, tirarme de un puente, tirarme por la ventana, tirarme del balcón,
    tirarme de un edificio, tirarme al tren, tirarme al metro, tirarme al río, tirarme del techo, lanzarme del puente,
    lanzarme de un puente, lanzarme por la ventana, lanzarme del balcón, lanzarme de un edificio, lanzarme al tren,
    lanzarme al metro, lanzarme al río, lanzarme del techo, aventarme del puente, aventarme de un puente,
    aventarme por la ventana, aventarme del balcón, aventarme de un edificio, aventarme al tren, aventarme al metro,
    aventarme al río, aventarme del techo, saltar del puente, saltar de un puente, saltar por la ventana,
    saltar del balcón, saltar de un edificio, saltar al tren, saltar al metro, saltar al río, saltar del techo,
    arrojarme del puente, arrojarme de un puente, arrojarme por la ventana, arrojarme del balcón,
    arrojarme de un edificio, arrojarme al tren, arrojarme al metro, arrojarme al río, arrojarme del techo,
    pegarme un tiro, darme un tiro, preferible morir, preferible morirme, nadie me va a extrañar, nadie me extrañaría,
    nadie me extrañará, nadie me echaría de menos, todos mejor sin mí, cómo morir sin dolor, cómo matarme sin dolor,
    cómo suicidarme sin dolor, adiós para siempre
crisis-immediate-danger =
    están en mi puerta, están afuera de mi casa, están fuera de mi casa, está en la puerta de mi casa,
    alguien está en mi puerta, están entrando en mi casa, se están metiendo a mi casa, me va a matar, me van a matar,
    me quiere matar, me quieren matar, quieren matarme, quiere matarme, amenazó con matarme, me amenazan de muerte,
    me amenazaron de muerte, me encontraron, me encontró mi familia, mi familia me va a matar, mi padre me va a matar,
    mi marido me va a matar, mi esposo me va a matar, me están siguiendo, me siguen por la calle, me viene siguiendo,
    me persiguen, me están persiguiendo, me está pegando, me está golpeando, me están golpeando, me están atacando,
    me está ahorcando, tiene un cuchillo, tiene una pistola, tiene un arma, están armados, me tiene encerrada,
    me tiene encerrado, me encerraron, me tienen encerrada, me tienen encerrado, no me deja salir,
    no me dejan salir de casa, me secuestraron, estoy secuestrada, estoy secuestrado, vienen por mí, vienen a matarme,
    estoy en peligro, mi vida corre peligro, mi vida está en peligro, me va a asesinar, me van a asesinar,
    me vas a matar, me vas a asesinar, me quiere asesinar, me quieren asesinar, me iba a matar, me iba a asesinar,
    me iban a matar, me iban a asesinar, me puede matar, me puede asesinar, me pueden matar, me pueden asesinar,
    me podría matar, me podría asesinar, me podrían matar, me podrían asesinar, me quería matar, me quería asesinar,
    me querían matar, me querían asesinar, nos va a matar, nos va a asesinar, nos van a matar, nos van a asesinar,
    nos vas a matar, nos vas a asesinar, nos quiere matar, nos quiere asesinar, nos quieren matar,
    nos quieren asesinar, nos iba a matar, nos iba a asesinar, nos iban a matar, nos iban a asesinar, nos puede matar,
    nos puede asesinar, nos pueden matar, nos pueden asesinar, nos podría matar, nos podría asesinar,
    nos podrían matar, nos podrían asesinar, nos quería matar, nos quería asesinar, nos querían matar,
    nos querían asesinar, me matará, me matarán, me mataría, me matarían, me quiso matar, me quisieron matar,
    me intentó matar, me intentaron matar, me trata de matar, me tratan de matar, me trató de matar,
    me amenaza con matar, me viene a matar, me vienen a matar, me están matando, me está matando a, me matan,
    me asesinan, nos matará, nos matarán, nos mataría, nos matarían, nos quiso matar, nos quisieron matar,
    nos intentó matar, nos intentaron matar, nos trata de matar, nos tratan de matar, nos trató de matar,
    nos amenaza con matar, nos viene a matar, nos vienen a matar, nos están matando, nos está matando a, nos matan,
    nos asesinan, quiere matarnos, quiere asesinarme, quieren matarnos, quieren asesinarme, va a matarme,
    va a matarnos, va a asesinarme, van a matarme, van a matarnos, van a asesinarme, vienen a matarnos,
    vienen a asesinarme, viene a matarme, viene a matarnos, viene a asesinarme, intenta matarme, intenta matarnos,
    intenta asesinarme, intentan matarme, intentan matarnos, intentan asesinarme, intentó matarme, intentó matarnos,
    intentó asesinarme, intentaron matarme, intentaron matarnos, intentaron asesinarme, trató de matarme,
    trató de matarnos, trató de asesinarme, trata de matarme, trata de matarnos, trata de asesinarme,
    tratan de matarme, tratan de matarnos, tratan de asesinarme, amenaza con matarme, amenaza con matarnos,
    amenaza con asesinarme, amenazan con matarme, amenazan con matarnos, amenazan con asesinarme,
    amenazó con matarnos, amenazó con asesinarme, amenazaron con matarme, amenazaron con matarnos,
    amenazaron con asesinarme, buscan para matarme, buscan para matarnos, buscan para asesinarme, busca para matarme,
    busca para matarnos, busca para asesinarme, juró matarme, juró matarnos, juró asesinarme, quería matarme,
    quería matarnos, quería asesinarme, querían matarme, querían matarnos, querían asesinarme, capaz de matarme,
    capaz de matarnos, capaz de asesinarme, capaces de matarme, capaces de matarnos, capaces de asesinarme,
    encuentran me mata, encuentra me mata, me pega, me pegan, me pegó, me pegaron, me golpea, me golpean, me golpeó,
    me golpearon, me están pegando, me está atacando, me ataca, me atacan, me agrede, me agreden, me apuñaló,
    me patea, me cachetea, me estrangula, me asfixia, me tortura, me torturan, me ahorca, me ha pegado,
    me ha golpeado, me han golpeado, me han pegado, me da golpes, me da una paliza, me dieron una paliza,
    me dio una paliza, nos pega, nos pegan, nos pegó, nos pegaron, nos golpea, nos golpean, nos golpeó, nos golpearon,
    nos está pegando, nos están pegando, nos está golpeando, nos está atacando, nos ataca, nos atacan, nos agrede,
    nos agreden, nos apuñaló, nos patea, nos cachetea, nos estrangula, nos asfixia, nos tortura, nos torturan,
    nos ahorca, nos ha pegado, nos ha golpeado, nos han golpeado, nos han pegado, nos da golpes, nos da una paliza,
    nos dieron una paliza, nos dio una paliza, me está lastimando, me está haciendo daño, me está maltratando,
    me está agrediendo, me está apuñalando, me está estrangulando, me está asfixiando, me está torturando,
    me está persiguiendo, me está siguiendo, me está buscando, me está acosando, me está acechando, me está vigilando,
    me está esperando afuera, me está disparando, me está secuestrando, me está amenazando con un,
    me está amenazando de muerte, me está rodeando, me están lastimando, me están haciendo daño, me están maltratando,
    me están agrediendo, me están apuñalando, me están estrangulando, me están asfixiando, me están torturando,
    me están buscando, me están acosando, me están acechando, me están vigilando, me están esperando afuera,
    me están disparando, me están secuestrando, me están amenazando con un, me están amenazando de muerte,
    me están rodeando, nos está lastimando, nos está haciendo daño, nos está maltratando, nos está agrediendo,
    nos está apuñalando, nos está estrangulando, nos está asfixiando, nos está torturando, nos está persiguiendo,
    nos está siguiendo, nos está buscando, nos está acosando, nos está acechando, nos está vigilando,
    nos está esperando afuera, nos está disparando, nos está secuestrando, nos está amenazando con un,
    nos está amenazando de muerte, nos está rodeando, nos están lastimando, nos están haciendo daño,
    nos están maltratando, nos están agrediendo, nos están atacando, nos están apuñalando, nos están estrangulando,
    nos están asfixiando, nos están torturando, nos están persiguiendo, nos están siguiendo, nos están buscando,
    nos están acosando, nos están acechando, nos están vigilando, nos están esperando afuera, nos están disparando,
    nos están secuestrando, nos están amenazando con un, nos están amenazando de muerte, nos están rodeando,
    pegándome ahora, golpeándome ahora, siguiéndome ahora, persiguiéndome ahora, buscándome para ahora,
    atacándome ahora, estrangulándome ahora, está pegándome, está golpeándome, está siguiéndome, está persiguiéndome,
    está atacándome, están pegándome, están golpeándome, están siguiéndome, están persiguiéndome, están atacándome,
    están buscándome, me quieren hacer daño, me quieren golpear, me quieren pegar, me quieren quemar,
    me quieren secuestrar, me quieren linchar, me quieren desaparecer, me quieren apuñalar, me quieren entregar,
    me quieren vender, me quieren encerrar, me quiere hacer daño, me quiere golpear, me quiere pegar,
    me quiere quemar, me quiere secuestrar, me quiere linchar, me quiere desaparecer, me quiere apuñalar,
    me quiere llevar a la fuerza, me quiere entregar, me quiere vender, me quiere encerrar, me van a hacer daño,
    me van a golpear, me van a pegar, me van a quemar, me van a secuestrar, me van a linchar, me van a desaparecer,
    me van a apuñalar, me van a encontrar, me van a entregar, me van a encerrar, me van a lastimar, me van a agarrar,
    me van a disparar, me van a torturar, me va a hacer daño, me va a golpear, me va a pegar, me va a quemar,
    me va a secuestrar, me va a linchar, me va a desaparecer, me va a apuñalar, me va a encontrar, me va a entregar,
    me va a encerrar, me va a lastimar, me va a agarrar, me va a disparar, me va a torturar, amenazas de muerte,
    amenaza de muerte, amenazado de muerte, amenazada de muerte, me amenazó de muerte, me amenazó con un cuchillo,
    me amenazó con una pistola, me amenazó con un arma, me amenazó con matar, me amenazaron con un cuchillo,
    me amenazaron con una pistola, me amenazaron con un arma, me amenazaron con matar, me amenaza con un cuchillo,
    me amenaza con una pistola, me amenaza con un arma, me amenazan con un cuchillo, me amenazan con una pistola,
    me amenazan con un arma, me amenazan con matar, me persigue, me persiguió, me persiguieron, me acosa mi ex,
    me anda siguiendo, me andan siguiendo, me vienen siguiendo, me siguió hasta, me siguieron hasta,
    me andan buscando, me anda buscando, me viene buscando, me vienen a buscar para, me buscan, me busca mi,
    nos persigue, nos persiguió, nos persiguieron, nos acosa mi ex, nos anda siguiendo, nos andan siguiendo,
    nos vienen siguiendo, nos siguió hasta, nos siguieron hasta, nos andan buscando, nos anda buscando,
    nos viene buscando, nos vienen a buscar para, nos buscan, nos busca mi, alguien me sigue, alguien me siguen,
    hombre me sigue, hombre me siguen, tipo me sigue, tipo me siguen, ex me sigue, ex me siguen, marido me sigue,
    marido me siguen, persona me sigue, persona me siguen, hombres me sigue, hombres me siguen, carro me sigue,
    carro me siguen, coche me sigue, coche me siguen, me siguen unos, me siguen hombres, me siguen por,
    me sigue un hombre, me sigue alguien, me sigue un carro, me sigue un coche, me sigue por la calle,
    me sigue a todas partes, me sigue mi ex, vienen a buscarme, viene a buscarme, vienen por nosotros,
    vienen por nosotras, viene por mí, vienen tras de mí, está tras de mí, detrás de mí para, nos han encontrado,
    nos hallaron, nos localizaron, nos ubicaron, nos descubrieron, me han encontrado, me hallaron, me localizaron,
    me ubicaron, me descubrieron, nos encontraron, nos encontró, me encontró mi marido, me encontró mi esposo,
    me encontró mi padre, me encontró mi papá, me encontró mi hermano, me encontró mi ex, me ha encontrado mi marido,
    me ha encontrado mi esposo, me ha encontrado mi padre, me ha encontrado mi papá, me ha encontrado mi hermano,
    me ha encontrado mi ex, me ha encontrado mi familia, me localizó mi marido, me localizó mi esposo,
    me localizó mi padre, me localizó mi papá, me localizó mi hermano, me localizó mi ex, me localizó mi familia,
    me halló mi marido, me halló mi esposo, me halló mi padre, me halló mi papá, me halló mi hermano, me halló mi ex,
    me halló mi familia, marido me encontró, marido me ha encontrado, marido me halló, esposo me encontró,
    esposo me ha encontrado, esposo me halló, padre me encontró, padre me ha encontrado, padre me halló,
    papá me encontró, papá me ha encontrado, papá me halló, hermano me encontró, hermano me ha encontrado,
    hermano me halló, ex me encontró, ex me ha encontrado, ex me halló, él me encontró, él me ha encontrado,
    él me halló, familia me encontró, familia me ha encontrado, familia me halló, tío me encontró,
    tío me ha encontrado, tío me halló, saben dónde vivo, saben dónde estoy, saben dónde estamos,
    saben dónde me escondo, saben dónde vivimos, sabe dónde vivo, sabe dónde estoy, sabe dónde estamos,
    sabe dónde me escondo, sabe dónde vivimos, averiguaron dónde vivo, averiguaron dónde estoy, averiguó dónde vivo,
    averiguó dónde estoy, descubrieron dónde vivo, descubrieron dónde estoy, descubrió dónde vivo,
    descubrió dónde estoy, supieron dónde vivo, supieron dónde estoy, si me encuentran, si me encuentra,
    si me agarran, si me agarra, si me atrapan, en mi puerta, a mi puerta, fuera de mi puerta, afuera de mi puerta,
    detrás de mi puerta, delante de mi puerta, tras mi puerta, tocando mi puerta, golpeando mi puerta,
    pateando mi puerta, rompiendo mi puerta, tumbando mi puerta, derribando mi puerta, forzando mi puerta,
    golpeando la puerta, golpea la puerta, golpean la puerta, rompen la puerta, rompe la puerta, rompiendo la puerta,
    tumbando la puerta, tumbar la puerta, derribar la puerta, derribando la puerta, forzando la puerta,
    forzar la puerta, pateando la puerta, patean la puerta, está en la puerta, está tras la puerta,
    está detrás de la puerta, está a la puerta, está frente a la puerta, están en la puerta, están tras la puerta,
    están detrás de la puerta, están a la puerta, están frente a la puerta, alguien en la puerta,
    alguien tras la puerta, alguien detrás de la puerta, alguien a la puerta, alguien frente a la puerta,
    gente en la puerta, gente tras la puerta, gente detrás de la puerta, gente a la puerta, gente frente a la puerta,
    hombre en la puerta, hombre tras la puerta, hombre detrás de la puerta, hombre a la puerta,
    hombre frente a la puerta, hombres en la puerta, hombres tras la puerta, hombres detrás de la puerta,
    hombres a la puerta, hombres frente a la puerta, frente a mi casa, frente a mi ventana, frente a nuestra casa,
    frente a nuestra ventana, fuera de mi casa, fuera de mi ventana, fuera de nuestra casa, fuera de nuestra ventana,
    afuera de mi casa, afuera de mi ventana, afuera de nuestra casa, afuera de nuestra ventana, delante de mi casa,
    delante de mi ventana, delante de nuestra casa, delante de nuestra ventana, rodeando mi casa, rodeando mi ventana,
    rodeando nuestra casa, rodeando nuestra ventana, rodean mi casa, rodean mi ventana, rodean nuestra casa,
    rodean nuestra ventana, enfrente de mi casa, enfrente de mi ventana, enfrente de nuestra casa,
    enfrente de nuestra ventana, rodearon mi casa, rodearon mi ventana, rodearon nuestra casa,
    rodearon nuestra ventana, en la puerta de mi casa, en la puerta de mi ventana, en la puerta de nuestra casa,
    en la puerta de nuestra ventana, vigilan mi casa, vigilan mi ventana, vigilan nuestra casa,
    vigilan nuestra ventana, vigilando mi casa, vigilando mi ventana, vigilando nuestra casa,
    vigilando nuestra ventana, frente a mi apartamento, frente a mi edificio, frente a mi cuarto,
    frente a mi departamento, frente a mi hotel, frente a mi habitación, fuera de mi apartamento,
    fuera de mi edificio, fuera de mi cuarto, fuera de mi departamento, fuera de mi hotel, fuera de mi habitación,
    afuera de mi apartamento, afuera de mi edificio, afuera de mi cuarto, afuera de mi departamento,
    afuera de mi hotel, afuera de mi habitación, delante de mi apartamento, delante de mi edificio,
    delante de mi cuarto, delante de mi departamento, delante de mi hotel, delante de mi habitación,
    rodeando mi apartamento, rodeando mi edificio, rodeando mi cuarto, rodeando mi departamento, rodeando mi hotel,
    rodeando mi habitación, en mi ventana, por mi ventana, vinieron a mi casa, vinieron a mi cuarto, vino a mi casa,
    vino a mi cuarto, llegaron a mi casa, llegaron a mi cuarto, llegó a mi casa, llegó a mi cuarto,
    entraron a mi casa, entraron a mi cuarto, entró a mi casa, entró a mi cuarto, entraron en mi casa,
    entraron en mi cuarto, entró en mi casa, entró en mi cuarto, entrando en mi casa, entrando en mi cuarto,
    entran en mi casa, entran en mi cuarto, entrando a mi casa, quieren entrar a mi casa, quieren entrar en mi casa,
    quieren meterse a mi casa, quieren meterse en mi casa, quiere entrar a mi casa, quiere entrar en mi casa,
    quiere meterse a mi casa, quiere meterse en mi casa, intenta entrar a mi casa, intenta entrar en mi casa,
    intenta meterse a mi casa, intenta meterse en mi casa, intentan entrar a mi casa, intentan entrar en mi casa,
    intentan meterse a mi casa, intentan meterse en mi casa, tratan de entrar a mi casa, tratan de entrar en mi casa,
    tratan de meterse a mi casa, tratan de meterse en mi casa, trata de entrar a mi casa, trata de entrar en mi casa,
    trata de meterse a mi casa, trata de meterse en mi casa, metieron a mi casa, metieron en mi casa, metió a mi casa,
    metió en mi casa, meten a mi casa, meten en mi casa, alguien en mi casa, hombre en mi casa, hombres en mi casa,
    dentro de mi casa hay, está afuera de la casa, está fuera de la casa, están afuera de la casa,
    están fuera de la casa, están afuera esperando, me esperan afuera, tiene armas, tiene una navaja,
    tiene un machete, tienen un cuchillo, tienen una pistola, tienen un arma, tienen armas, tienen una navaja,
    tienen un machete, trae un cuchillo, trae una pistola, trae un arma, trae armas, trae una navaja, trae un machete,
    traen un cuchillo, traen una pistola, traen un arma, traen armas, traen una navaja, traen un machete,
    lleva un cuchillo, lleva una pistola, lleva un arma, lleva armas, lleva una navaja, lleva un machete,
    con un cuchillo en, con una pistola en, con un machete en, con una navaja en, hombres armados, está armado,
    me apuntan con, me apunta con, me están apuntando, me está apuntando, me tiene encerrados, me tiene encerradas,
    me tiene secuestrada, me tiene secuestrado, me tiene atada, me tiene atado, me tiene amarrada, me tiene amarrado,
    me tiene prisionera, me tiene a la fuerza, me tienen encerrados, me tienen encerradas, me tienen secuestrada,
    me tienen secuestrado, me tienen atada, me tienen atado, me tienen amarrada, me tienen amarrado,
    me tienen prisionera, me tienen a la fuerza, me dejó encerrada, me dejó encerrado, me dejó encerrados,
    me dejó encerradas, me dejó secuestrada, me dejó secuestrado, me dejó atada, me dejó atado, me dejó amarrada,
    me dejó amarrado, me dejó prisionera, me dejó a la fuerza, me dejaron encerrada, me dejaron encerrado,
    me dejaron encerrados, me dejaron encerradas, me dejaron secuestrada, me dejaron secuestrado, me dejaron atada,
    me dejaron atado, me dejaron amarrada, me dejaron amarrado, me dejaron prisionera, me dejaron a la fuerza,
    me mantiene encerrada, me mantiene encerrado, me mantiene encerrados, me mantiene encerradas,
    me mantiene secuestrada, me mantiene secuestrado, me mantiene atada, me mantiene atado, me mantiene amarrada,
    me mantiene amarrado, me mantiene prisionera, me mantiene a la fuerza, me mantienen encerrada,
    me mantienen encerrado, me mantienen encerrados, me mantienen encerradas, me mantienen secuestrada,
    me mantienen secuestrado, me mantienen atada, me mantienen atado, me mantienen amarrada, me mantienen amarrado,
    me mantienen prisionera, me mantienen a la fuerza, nos tiene encerrada, nos tiene encerrado, nos tiene encerrados,
    nos tiene encerradas, nos tiene secuestrada, nos tiene secuestrado, nos tiene atada, nos tiene atado,
    nos tiene amarrada, nos tiene amarrado, nos tiene prisionera, nos tiene a la fuerza, nos tienen encerrada,
    nos tienen encerrado, nos tienen encerrados, nos tienen encerradas, nos tienen secuestrada,
    nos tienen secuestrado, nos tienen atada, nos tienen atado, nos tienen amarrada, nos tienen amarrado,
    nos tienen prisionera, nos tienen a la fuerza, nos dejó encerrada, nos dejó encerrado, nos dejó encerrados,
    nos dejó encerradas, nos dejó secuestrada, nos dejó secuestrado, nos dejó atada, nos dejó atado,
    nos dejó amarrada, nos dejó amarrado, nos dejó prisionera, nos dejó a la fuerza, nos dejaron encerrada,
    nos dejaron encerrado, nos dejaron encerrados, nos dejaron encerradas, nos dejaron secuestrada,
    nos dejaron secuestrado, nos dejaron atada, nos dejaron atado, nos dejaron amarrada, nos dejaron amarrado,
    nos dejaron prisionera, nos dejaron a la fuerza, nos mantiene encerrada, nos mantiene encerrado,
    nos mantiene encerrados, nos mantiene encerradas, nos mantiene secuestrada, nos mantiene secuestrado,
    nos mantiene atada, nos mantiene atado, nos mantiene amarrada, nos mantiene amarrado, nos mantiene prisionera,
    nos mantiene a la fuerza, nos mantienen encerrada, nos mantienen encerrado, nos mantienen encerrados,
    nos mantienen encerradas, nos mantienen secuestrada, nos mantienen secuestrado, nos mantienen atada,
    nos mantienen atado, nos mantienen amarrada, nos mantienen amarrado, nos mantienen prisionera,
    nos mantienen a la fuerza, me encerró, me encierra, me encierran, me ha encerrado, me han encerrado, me amarraron,
    me amarró, me ataron, nos encerró, nos encierra, nos encierran, nos ha encerrado, nos han encerrado,
    nos encerraron, nos amarraron, nos amarró, nos ataron, estoy encerrada, estoy encerrado, estoy atrapada,
    estoy atrapado, estoy retenida, estoy retenido, estoy prisionera, estoy amarrada, no me dejan salir,
    no me dejan ir, no me dejan irme, no me dejan escapar, no me deja ir, no me deja irme, no me deja escapar,
    no nos dejan salir, no nos dejan ir, no nos dejan irme, no nos dejan escapar, no nos deja salir, no nos deja ir,
    no nos deja irme, no nos deja escapar, retenida contra mi voluntad, retenido contra mi voluntad,
    encerrada contra mi voluntad, encerrado contra mi voluntad, no puedo salir de la casa, no puedo escapar,
    me secuestró, me secuestran, me raptaron, me raptó, me llevaron a la fuerza, me llevan a la fuerza,
    me quieren llevar, me vienen a llevar, me van a llevar a la fuerza, nos secuestró, nos secuestran, nos raptaron,
    nos raptó, nos llevaron a la fuerza, nos llevan a la fuerza, nos quieren llevar, nos vienen a llevar,
    nos van a llevar a la fuerza, nos quieren entregar, van a entregarme, quieren entregarme, quieren llevarme,
    van a llevarme, quiere llevarme a la fuerza, me han secuestrado, temo por mi vida, miedo por mi vida,
    temor por mi vida, corro peligro, corre peligro mi vida, mi vida peligra, nuestra vida corre, estamos en peligro,
    me siento en peligro, sigo en peligro, en peligro ahora, peligro de muerte, peligra mi vida, vida en peligro,
    escondida de mi, escondida de él, escondida de ellos, escondida de la, escondida de los, escondido de mi,
    escondido de él, escondido de ellos, escondido de la, escondido de los, escondiéndome de mi, escondiéndome de él,
    escondiéndome de ellos, escondiéndome de la, escondiéndome de los, estoy escondida, estoy escondido,
    estamos escondidos, estamos escondidas, no estoy a salvo, no estoy segura en mi casa, no estoy seguro en mi casa,
    llamen a la policía, sálvenme, ayúdenme por favor me
crisis-recent-rape =
    me violaron, me violó, me han violado, me ha violado, acaban de violarme, me acaban de violar, fui violada,
    fui violado, he sido violada, he sido violado, me violaron anoche, me violaron ayer, me violó mi marido,
    me violó mi esposo, me violó mi novio, me violó un hombre, me violaron entre varios, violación en grupo,
    me obligó a tener sexo, me obligaron a tener sexo, me forzó a tener relaciones, abusaron de mí anoche,
    abusaron de mí ayer, abusó de mí, abusó sexualmente de mí, me agredió sexualmente, me agredieron sexualmente,
    me drogaron y me violaron, tuvo sexo conmigo sin mi permiso, me violan, me están violando, me está violando,
    me viola, me quiso violar, me quiere violar, me quieren violar, me intentó violar, me intentaron violar,
    me trató de violar, me trataron de violar, me volvió a violar, me iban a violar, me va a violar, me van a violar,
    me acaba de violar, me estuvieron violando, nos violó, nos violaron, nos violan, nos han violado, nos ha violado,
    nos están violando, nos está violando, nos viola, nos quiso violar, nos quiere violar, nos quieren violar,
    nos intentó violar, nos intentaron violar, nos trató de violar, nos trataron de violar, nos volvió a violar,
    nos iban a violar, nos va a violar, nos van a violar, nos acaba de violar, nos estuvieron violando,
    intentó violarme, quiere violarme, quiso violarme, quieren violarme, trataron de violarme, trató de violarme,
    intentaron violarme, acaba de violarme, soy violada, soy violado, siendo violada, siendo violado, ser violada,
    ser violado, haber sido violada, haber sido violado, había sido violada, había sido violado, fuimos violadas,
    fuimos violados, violada anoche, violada ayer, violada hoy, violada esta mañana, violada esta noche,
    violada en el camino, violada en la cárcel, violada en la frontera, violada en grupo, violada por un,
    violada por mi, violada por varios, violada por la policía, violada por dos, violado anoche, violado ayer,
    violado hoy, violado esta mañana, violado esta noche, violado en el camino, violado en la cárcel,
    violado en la frontera, violado en grupo, violado por un, violado por mi, violado por varios,
    violado por la policía, violado por dos, abusó sexualmente, abusaron sexualmente, abusan sexualmente,
    abusaba sexualmente, ha abusado sexualmente, han abusado sexualmente, abusaron de mí, abusaron de nosotras,
    abusa de mí, abusa de nosotras, abusan de mí, abusan de nosotras, han abusado de mí, han abusado de nosotras,
    ha abusado de mí, ha abusado de nosotras, están abusando de mí, están abusando de nosotras, está abusando de mí,
    está abusando de nosotras, abusaba de mí, abusaba de nosotras, fui abusada, fui abusado, he sido abusada,
    he sido abusado, soy abusada, soy abusado, me siento abusada, me siento abusado, me abusó, me abusaron,
    me han abusado, me ha abusado, agredida sexualmente, agredido sexualmente, atacada sexualmente,
    atacado sexualmente, me atacó sexualmente, me atacaron sexualmente, me asaltaron sexualmente,
    me asaltó sexualmente, me obligó a tener relaciones, me obligó a acostarme, me obligó a hacer cosas sexuales,
    me obligó a chupar, me obligó a sexo, me obligó a coger, me obligó a desnudarme, me obligaron a tener relaciones,
    me obligaron a acostarme, me obligaron a hacer cosas sexuales, me obligaron a chupar, me obligaron a sexo,
    me obligaron a coger, me obligaron a desnudarme, me obliga a tener sexo, me obliga a tener relaciones,
    me obliga a acostarme, me obliga a hacer cosas sexuales, me obliga a chupar, me obliga a sexo, me obliga a coger,
    me obliga a desnudarme, me obligan a tener sexo, me obligan a tener relaciones, me obligan a acostarme,
    me obligan a hacer cosas sexuales, me obligan a chupar, me obligan a sexo, me obligan a coger,
    me obligan a desnudarme, me forzó a tener sexo, me forzó a acostarme, me forzó a hacer cosas sexuales,
    me forzó a chupar, me forzó a sexo, me forzó a coger, me forzó a desnudarme, me forzaron a tener sexo,
    me forzaron a tener relaciones, me forzaron a acostarme, me forzaron a hacer cosas sexuales, me forzaron a chupar,
    me forzaron a sexo, me forzaron a coger, me forzaron a desnudarme, me fuerza a tener sexo,
    me fuerza a tener relaciones, me fuerza a acostarme, me fuerza a hacer cosas sexuales, me fuerza a chupar,
    me fuerza a sexo, me fuerza a coger, me fuerza a desnudarme, me fuerzan a tener sexo,
    me fuerzan a tener relaciones, me fuerzan a acostarme, me fuerzan a hacer cosas sexuales, me fuerzan a chupar,
    me fuerzan a sexo, me fuerzan a coger, me fuerzan a desnudarme, me han obligado a acostarme,
    me han obligado a hacer cosas sexuales, me han obligado a chupar, me han obligado a sexo, me han obligado a coger,
    me han obligado a desnudarme, me ha obligado a acostarme, me ha obligado a hacer cosas sexuales,
    me ha obligado a chupar, me ha obligado a sexo, me ha obligado a coger, me ha obligado a desnudarme,
    obligada a tener sexo, obligada a tener relaciones, obligado a tener sexo, obligado a tener relaciones,
    forzada a tener sexo, forzada a tener relaciones, forzado a tener sexo, forzado a tener relaciones,
    sexo a la fuerza, sexo por la fuerza, sexo contra mi voluntad, sexo sin mi consentimiento,
    sexo sin consentimiento, sexo forzado, sexo forzadas, relaciones a la fuerza, relaciones por la fuerza,
    relaciones contra mi voluntad, relaciones sin mi consentimiento, relaciones sin consentimiento,
    relaciones forzado, relaciones forzadas, tuvo sexo conmigo a la fuerza, tuvo sexo conmigo sin,
    tuvo sexo conmigo contra, tuvo sexo conmigo por, tuvo sexo conmigo cuando, tuvo sexo conmigo mientras,
    tuvo relaciones conmigo a la fuerza, tuvo relaciones conmigo sin, tuvo relaciones conmigo contra,
    tuvo relaciones conmigo por, tuvo relaciones conmigo cuando, tuvo relaciones conmigo mientras,
    tuvieron sexo conmigo a la fuerza, tuvieron sexo conmigo sin, tuvieron sexo conmigo contra,
    tuvieron sexo conmigo por, tuvieron sexo conmigo cuando, tuvieron sexo conmigo mientras,
    tuvieron relaciones conmigo a la fuerza, tuvieron relaciones conmigo sin, tuvieron relaciones conmigo contra,
    tuvieron relaciones conmigo por, tuvieron relaciones conmigo cuando, tuvieron relaciones conmigo mientras,
    se acostó conmigo a la fuerza, se acostaron conmigo a la fuerza, me tomó a la fuerza, me tomó por la fuerza,
    me tomaron a la fuerza, me tomaron por la fuerza, me cogió a la fuerza, me cogió por la fuerza,
    me cogieron a la fuerza, me cogieron por la fuerza, me agarró a la fuerza, me agarró por la fuerza,
    me hizo suya a la fuerza, me hizo suya por la fuerza, sin mi consentimiento me, sin mi consentimiento tuvo,
    me penetró, me penetraron, me manoseó, me manosearon, me ultrajó, me ultrajaron, me desgració, me folló sin,
    me follaron, me tocó sin mi, me tocó mis partes, me tocó las partes, me tocó los genitales, me tocó a la fuerza,
    me tocó los senos, me tocó los pechos, me tocó contra mi, me tocó abajo, me tocaron sin mi, me tocaron mis partes,
    me tocaron las partes, me tocaron los genitales, me tocaron a la fuerza, me tocaron los senos,
    me tocaron los pechos, me tocaron contra mi, me tocaron abajo, me toca sin mi, me toca mis partes,
    me toca las partes, me toca los genitales, me toca a la fuerza, me toca los senos, me toca los pechos,
    me toca contra mi, me toca abajo, me tocan sin mi, me tocan mis partes, me tocan las partes,
    me tocan los genitales, me tocan a la fuerza, me tocan los senos, me tocan los pechos, me tocan contra mi,
    me tocan abajo, se aprovechó de mí, se aprovecharon de mí, me drogó y abusó, me drogó y abusaron,
    me drogaron y abusó, me drogaron y abusaron, echaron algo en la bebida, echaron algo en mi bebida,
    echó algo en la bebida, echó algo en mi bebida, pusieron algo en la bebida, pusieron algo en mi bebida,
    puso algo en la bebida, puso algo en mi bebida, violación grupal, violación correctiva, violación colectiva,
    violación anoche, violación ayer, víctima de una violación, embarazada de una violación, embarazada por violación,
    violación en manada
