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

lgbtq-community = lgbt, lgbti, lgbtiq, lgbtq, gay, gays, lesbiana, lesbianas, bisexual, homosexual, centro lgbt, grupo lgbt, organización lgbt, soy gay, soy lesbiana, soy bisexual, marica, orgullo gay, salir del clóset, salir del armario, colectivo lgbt, amigos gays, diversidad sexual, refugiados lgbt, intersexual, queer, comunidad gay, muxe, joto, lencha, bollera, machorra
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
    me quiero morir, quiero morir, quiero morirme, quisiera morirme, ojalá me muera, ojalá estuviera muerto, ojalá estuviera muerta, me quiero matar,
    quiero matarme, matarme yo mismo, me voy a matar, voy a matarme, suicidarme, me quiero suicidar, me voy a suicidar, quitarme la vida,
    quiero quitarme la vida, acabar con mi vida, terminar con mi vida, acabar con todo, no quiero vivir, no quiero vivir más, ya no quiero vivir,
    ya no quiero estar aquí, no quiero seguir viviendo, no vale la pena vivir, mejor muerto, mejor muerta, estarían mejor sin mí, pienso en suicidarme,
    pensamientos suicidas, ganas de morir, no tengo ganas de vivir, cortarme las venas, me corto los brazos, quiero cortarme, hacerme daño, me hago daño,
    ahorcarme, tirarme del puente, me tomé muchas pastillas, me tomé todas las pastillas, quiero desaparecer para siempre, quisiera morir, deseo morir,
    deseo morirme, quería morir, quería morirme, prefiero morir, prefiero morirme, preferiría morir, preferiría morirme, voy a morir, voy a morirme,
    ganas de morirme, deseos de morir, deseando morir, deseando morirme, merezco morir, merezco morirme, mejor morir, mejor morirme, pienso en morir,
    necesito morir, necesito morirme, quiero la muerte, ojalá me muriera, ojalá me muriese, desearía morir, no deseo vivir, no deseo existir,
    cansado de vivir, cansada de vivir, harto de vivir, harta de vivir, no aguanto vivir, razón para vivir, razón de vivir, razones de vivir,
    motivo de vivir, motivos de vivir, sentido de vivir, no merezco vivir, odio mi vida, odio vivir, para qué vivir, quiero suicidarme, quiero ahorcarme,
    quiero lastimarme, quiero dañarme, quiero autolesionarme, voy a suicidarme, voy a ahorcarme, voy a cortarme, voy a lastimarme, voy a dañarme,
    pienso matarme, pienso suicidarme, pienso ahorcarme, pienso cortarme, pienso lastimarme, pienso dañarme, pienso autolesionarme, planeo matarme,
    planeo suicidarme, planeo ahorcarme, planeo cortarme, planeo lastimarme, planeo dañarme, planeo autolesionarme, deseo matarme, deseo suicidarme,
    deseo ahorcarme, deseo cortarme, deseo lastimarme, deseo dañarme, deseo autolesionarme, intenté matarme, intenté suicidarme, intenté ahorcarme,
    intenté cortarme, intenté lastimarme, intenté dañarme, intenté autolesionarme, traté de matarme, traté de dañarme, ganas de matarme,
    ganas de dañarme, decidí matarme, decidí suicidarme, decidí ahorcarme, decidí cortarme, decidí lastimarme, decidí dañarme, decidí autolesionarme,
    quisiera matarme, quisiera suicidarme, quisiera ahorcarme, quisiera cortarme, quisiera lastimarme, quisiera dañarme, quisiera autolesionarme,
    necesito matarme, necesito suicidarme, necesito ahorcarme, necesito cortarme, necesito lastimarme, necesito dañarme, necesito autolesionarme,
    forma de matarme, forma de dañarme, me suicido, me suicidaré, me mataré, me quiero cortar, me quiero dañar, me quiero colgar, matarme yo misma,
    cometer suicidio, considerando suicidio, planeando suicidio, en un suicidio, ideas suicidas, tendencias suicidas, ideación suicida, soy suicida,
    estoy suicida, me autolesiono, tomé veneno, tomé cloro, tomar veneno, tomar cloro, tomarme veneno, tomarme cloro, tragué veneno, tragué cloro,
    ingerí veneno, ingerí cloro, he tomado cloro, una sobredosis, tomé sobredosis, tuve sobredosis, de sobredosis, tirarme al tren, tirarme al río,
    lanzarme al río, saltar al tren, saltar al metro, saltar al río, pegarme un tiro, darme un tiro, preferible morir, preferible morirme
crisis-immediate-danger =
    están en mi puerta, están afuera de mi casa, están fuera de mi casa, está en la puerta de mi casa, alguien está en mi puerta,
    están entrando en mi casa, se están metiendo a mi casa, me va a matar, me van a matar, me quiere matar, me quieren matar, quieren matarme,
    quiere matarme, amenazó con matarme, me amenazan de muerte, me amenazaron de muerte, me encontraron, me encontró mi familia,
    mi familia me va a matar, mi padre me va a matar, mi marido me va a matar, mi esposo me va a matar, me están siguiendo, me siguen por la calle,
    me viene siguiendo, me persiguen, me están persiguiendo, me está pegando, me está golpeando, me están golpeando, me están atacando,
    me está ahorcando, tiene un cuchillo, tiene una pistola, tiene un arma, están armados, me tiene encerrada, me tiene encerrado, me encerraron,
    me tienen encerrada, me tienen encerrado, no me deja salir, no me dejan salir de casa, me secuestraron, estoy secuestrada, estoy secuestrado,
    vienen por mí, vienen a matarme, estoy en peligro, mi vida corre peligro, mi vida está en peligro, me matará, me matarán, me mataría, me matarían,
    me matan, me asesinan, nos matará, nos matarán, nos mataría, nos matarían, nos matan, nos asesinan, quiere matarnos, quiere asesinarme,
    quieren matarnos, quieren asesinarme, intenta matarme, intenta matarnos, intenta asesinarme, intentan matarme, intentan matarnos,
    intentan asesinarme, intentó matarme, intentó matarnos, intentó asesinarme, intentaron matarme, juró matarme, juró matarnos, juró asesinarme,
    quería matarme, quería matarnos, quería asesinarme, querían matarme, querían matarnos, querían asesinarme, me pega, me pegan, me pegó, me pegaron,
    me golpea, me golpean, me golpeó, me golpearon, me ataca, me atacan, me agrede, me agreden, me apuñaló, me patea, me cachetea, me estrangula,
    me asfixia, me tortura, me torturan, me ahorca, nos pega, nos pegan, nos pegó, nos pegaron, nos golpea, nos golpean, nos golpeó, nos golpearon,
    nos ataca, nos atacan, nos agrede, nos agreden, nos apuñaló, nos patea, nos cachetea, nos estrangula, nos asfixia, nos tortura, nos torturan,
    nos ahorca, pegándome ahora, golpeándome ahora, siguiéndome ahora, atacándome ahora, está pegándome, está golpeándome, está siguiéndome,
    está atacándome, están pegándome, están golpeándome, están siguiéndome, están atacándome, están buscándome, me persigue, me persiguió,
    me persiguieron, me buscan, nos persigue, nos persiguió, nos persiguieron, nos buscan, nos hallaron, nos localizaron, nos ubicaron, nos descubrieron,
    me hallaron, me localizaron, me ubicaron, me descubrieron, nos encontraron, nos encontró, tiene armas, tienen armas, trae armas, traen armas,
    lleva armas, hombres armados, está armado, me encerró, me encierra, me encierran, me amarraron, me amarró, me ataron, nos encerró, nos encierra,
    nos encierran, nos encerraron, nos amarraron, nos amarró, nos ataron, estoy encerrada, estoy encerrado, estoy atrapada, estoy atrapado,
    estoy retenida, estoy retenido, estoy prisionera, estoy amarrada, me secuestró, me secuestran, me raptaron, me raptó, nos secuestró, nos secuestran,
    nos raptaron, nos raptó, quieren entregarme, quieren llevarme, corro peligro, estoy escondida, estoy escondido, estamos escondidos,
    estamos escondidas, sálvenme
crisis-recent-rape =
    me violaron, me violó, me han violado, me ha violado, acaban de violarme, me acaban de violar, fui violada, fui violado, he sido violada,
    he sido violado, me violaron anoche, me violaron ayer, me violó mi marido, me violó mi esposo, me violó mi novio, me violó un hombre,
    me violaron entre varios, violación en grupo, me obligó a tener sexo, me obligaron a tener sexo, me forzó a tener relaciones, abusaron de mí anoche,
    abusaron de mí ayer, abusó de mí, abusó sexualmente de mí, me agredió sexualmente, me agredieron sexualmente, me drogaron y me violaron,
    tuvo sexo conmigo sin mi permiso, me violan, me están violando, me está violando, me viola, me quiso violar, me quiere violar, me quieren violar,
    me intentó violar, me intentaron violar, me iban a violar, me va a violar, me van a violar, me estuvieron violando, nos violó, nos violaron,
    nos violan, nos han violado, nos ha violado, nos están violando, nos está violando, nos viola, nos quiso violar, nos quiere violar,
    nos quieren violar, nos intentó violar, nos intentaron violar, nos iban a violar, nos va a violar, nos van a violar, nos estuvieron violando,
    intentó violarme, quiere violarme, quiso violarme, quieren violarme, trataron de violarme, trató de violarme, intentaron violarme, acaba de violarme,
    soy violada, soy violado, siendo violada, siendo violado, ser violada, ser violado, haber sido violada, haber sido violado, había sido violada,
    había sido violado, fuimos violadas, fuimos violados, violada anoche, violada ayer, violada hoy, violada esta mañana, violada esta noche,
    violada en grupo, violada por un, violada por mi, violada por varios, violada por dos, violado anoche, violado ayer, violado hoy,
    violado esta mañana, violado esta noche, violado en grupo, violado por un, violado por mi, violado por varios, violado por dos, abusó sexualmente,
    abusaron sexualmente, abusan sexualmente, abusaba sexualmente, ha abusado sexualmente, han abusado sexualmente, abusaron de mí, abusaron de nosotras,
    abusa de mí, abusa de nosotras, abusan de mí, abusan de nosotras, han abusado de mí, ha abusado de mí, abusaba de mí, abusaba de nosotras,
    fui abusada, fui abusado, he sido abusada, he sido abusado, soy abusada, soy abusado, me siento abusada, me siento abusado, me abusó, me abusaron,
    me han abusado, me ha abusado, agredida sexualmente, agredido sexualmente, atacada sexualmente, atacado sexualmente, me atacó sexualmente,
    me atacaron sexualmente, me asaltaron sexualmente, me asaltó sexualmente, me obligó a sexo, me obligó a coger, me obliga a sexo, me obliga a coger,
    me obligan a sexo, me forzó a chupar, me forzó a sexo, me forzó a coger, me fuerza a sexo, me fuerza a coger, me fuerzan a sexo, sexo a la fuerza,
    sexo sin consentimiento, sexo forzado, sexo forzadas, relaciones sin consentimiento, relaciones forzado, relaciones forzadas, me penetró,
    me penetraron, me manoseó, me manosearon, me ultrajó, me ultrajaron, me desgració, me folló sin, me follaron, me tocó sin mi, me tocó los senos,
    me tocó contra mi, me tocó abajo, me tocaron abajo, me toca sin mi, me toca abajo, me tocan sin mi, me tocan abajo, me drogó y abusó,
    violación grupal, violación correctiva, violación colectiva, violación anoche, violación ayer, embarazada por violación, violación en manada
