### Need words in Portuguese (português): European and Brazilian words.
### State: draft. No native speaker has read it yet. Machine-made, 2026-11.

## Urgent safety

crisis-line = linha de crise, linha de apoio, preciso falar com alguém, falar com alguém, preciso de desabafar, preciso desabafar, alguém para conversar, apoio emocional, estou em crise, não aguento mais, telefone de ajuda
    .terms = cvv, centro de valorização da vida, sos voz amiga, linha sns 24
suicide-prevention = suicídio, prevenção do suicídio, prevenção ao suicídio, meu amigo quer morrer, meu amigo quer se matar, meu filho quer se matar, ajuda suicídio, automutilação, minha filha se corta, linha do suicídio
    .terms = linha 1411, ligue 188
domestic-violence = violência doméstica, violência familiar, violência contra a mulher, meu marido me bate, o meu marido bate-me, meu companheiro me bate, meu namorado me bate, o meu namorado bate-me, minha família me bate, meus pais me batem, os meus pais batem-me, meu pai me bate, relação abusiva, relacionamento abusivo, marido violento, casamento forçado, maus tratos em casa, apanho em casa, apanho do meu marido
    .terms = ligue 180, lei maria da penha, apav violência, linha 800 202 148, delegacia da mulher, deam
sexual-violence = violência sexual, abuso sexual, agressão sexual, ajuda depois de um estupro, estupro, violação sexual, assédio sexual, abusada sexualmente, abusado sexualmente, importunação sexual
    .terms = quebrar o silêncio, associação de mulheres contra a violência, amcv
human-trafficking = tráfico de pessoas, tráfico humano, tráfico de seres humanos, me obrigam a trabalhar, obrigam-me a trabalhar, trabalho forçado, trabalho escravo, me obrigam a me prostituir, ficaram com o meu passaporte, meu patrão ficou com meu passaporte, exploração sexual, escravidão moderna, prostituição forçada, dívida com coiote, não me deixam sair do trabalho
    .terms = acompanhamento e proteção tsh, otsh, trabalho análogo à escravidão, disque 100 tráfico
hate-crime = crime de ódio, crimes de ódio, homofobia denúncia, denunciar homofobia, agressão homofóbica, agressão transfóbica, ataque racista, me bateram por ser gay, bateram-me por ser gay, lgbtfobia, discurso de ódio, denunciar racismo
    .terms = observatório da discriminação, decradi
protection-order = medida protetiva, ordem de restrição, ordem de proteção, ordem de afastamento, afastar meu marido, afastar o meu marido, meu ex me persegue, o meu ex persegue-me, stalking do ex, perseguição do ex, que ele não se aproxime de mim
    .terms = medidas protetivas de urgência, teleassistência, pulseira eletrónica
child-protection = maus tratos a crianças, abuso infantil, criança maltratada, criança em perigo, denunciar abuso de criança, batem numa criança, proteção de crianças, tiraram meus filhos, tiraram-me os filhos, levaram os meus filhos, negligência infantil
    .terms = conselho tutelar, cpcj, disque 100, instituto de apoio à criança, sos criança
elder-protection = maus tratos a idosos, violência contra idoso, idoso maltratado, idosa maltratada, abuso de idosos, idoso abandonado, cuidador bate na minha mãe, abuso de pessoa com deficiência, linha do cidadão idoso
missing-family = procurar minha família, encontrar minha família, encontrar a minha família, procuro meu irmão, familiar desaparecido, família desaparecida, pessoa desaparecida, perdi contato com minha família, perdi o contacto com a família, desaparecidos, procurar meus filhos, separado da minha família
    .terms = restabelecimento de laços familiares, cruz vermelha localização de familiares
torture-survivors = tortura, fui torturado, fui torturada, sobrevivente de tortura, trauma de guerra, trauma da guerra, torturaram-me, me torturaram, terapia para refugiados, sobrevivente de guerra
crime-victim-support = fui assaltado, fui assaltada, fui roubado, fui roubada, fui agredido, fui agredida, apoio depois de um crime, golpe na internet, burla, indenização por crime, indemnização por crime, me roubaram
    .terms = apav, apoio à vítima, vítimas de crime, 116 006
human-rights-defenders = ativista em perigo, ativista ameaçado, ativista ameaçada, defensor de direitos humanos, defensores de direitos humanos, defensora de direitos humanos, jornalista ameaçado, direitos humanos, ajuda de emergência para ativistas, denunciar perseguição, documentar perseguição
    .terms = programa de proteção aos defensores, ppddh, front line
evacuation-relocation = fugir do meu país, sair do meu país, fugir do país, evacuação, preciso sair do país, tenho de sair do país, ajuda para fugir, tirar-me do país, me tirar do país, escapar do meu país, recolocação
    .terms = visto humanitário, acolhida humanitária, corredor humanitário

## Law and papers

asylum-legal = asilo, pedir asilo, pedido de asilo, asilo político, advogado de asilo, advogado para asilo, requerente de asilo, solicitante de refúgio, pedir refúgio, pedido de refúgio, solicitar refúgio, status de refugiado, estatuto de refugiado, proteção internacional, refúgio por ser gay, asilo por ser gay, asilo lgbt, asilo negado, refúgio negado, recurso de asilo, entrevista de asilo, medo de voltar ao meu país, não posso voltar ao meu país
    .terms = conare, sisconare, protocolo de refúgio, cpr conselho português para os refugiados, proteção subsidiária, cnar, lei do asilo
immigration-legal = advogado de imigração, imigração, deportação, querem me deportar, querem deportar-me, vou ser deportado, sem documentos, sem papéis, indocumentado, indocumentada, autorização de residência, residência, visto, visto vencido, visto caducado, legalização, legalizar, regularizar minha situação, regularização, título de residência, rnm, expulsão do país, manifestação de interesse
    .terms = aima, sef, agendamento aima, estrutura de missão aima, visto de procura de trabalho, visto cplp, autorização de residência cplp, migranteweb, polícia federal migração, dpu imigração
detention-support = detenção de imigrantes, detido pela imigração, detida pela imigração, centro de detenção, preso pela imigração, meu marido foi detido pela imigração, detido no aeroporto, retido no aeroporto, ice prendeu meu marido, sair da detenção, centro de instalação temporária
    .terms = unidade habitacional de santo antónio, eect
citizenship = cidadania, nacionalidade, nacionalidade portuguesa, cidadania portuguesa, naturalização, tornar-me cidadão, virar cidadão, pedir nacionalidade, teste de cidadania, naturalizar
    .terms = conservatória nacionalidade, ciple nacionalidade, celpe-bras naturalização
legal-aid = advogado, advogada, advogado grátis, advogado gratuito, ajuda jurídica, apoio jurídico, assistência jurídica, consulta jurídica gratuita, preciso de um advogado, preciso de advogado, orientação jurídica, aconselhamento jurídico, meus direitos, advogado barato
    .terms = defensoria pública, dpu, apoio judiciário, defensor público, núcleo de prática jurídica
family-law = divórcio, divorciar, guarda dos filhos, guarda das crianças, pensão alimentícia, pensão de alimentos, casamento, casar, casamento homoafetivo, casamento gay, advogado de família, união estável, união de facto, visitas aos filhos
discrimination = discriminação, fui discriminado, fui discriminada, racismo, homofobia, transfobia, xenofobia, tratado mal por ser gay, preconceito, despedido por ser gay, demitido por ser gay, denunciar discriminação
    .terms = cicdr, sos racismo, comissão para a igualdade
workers-rights = patrão não me paga, o patrão não me pagou, meu patrão não me pagou, não me pagam o salário, salário atrasado, salários em atraso, não recebi salário, exploração no trabalho, direitos trabalhistas, direitos laborais, direitos do trabalhador, fui despedido, fui demitido, demissão, despedimento, acidente de trabalho, sindicato, explorado no trabalho
    .terms = act autoridade para as condições do trabalho, ministério público do trabalho, justiça do trabalho, ctps
tenant-rights = despejo, ordem de despejo, vou ser despejado, vou ser despejada, o senhorio quer despejar-me, o senhorio quer pôr-me na rua, proprietário quer me despejar, dono da casa quer me tirar, direitos dos inquilinos, direitos do inquilino, problema com senhorio, senhorio, mudaram a fechadura, não devolvem a caução, aviso de despejo, aumento da renda
    .terms = associação de inquilinos, balcão do arrendatário, balcão nacional do arrendamento
identity-documents = certidão de nascimento, bilhete de identidade, carteira de identidade, perdi meu passaporte, perdi o passaporte, perdi os documentos, documentos perdidos, documentos roubados, segunda via de documento, sem documento de identidade, certidão de casamento, certidão de óbito, registo civil, cartório, carta de condução, carteira de motorista, passaporte perdido
    .terms = nif, niss, cpf, cartão de cidadão, atestado de residência, junta de freguesia atestado, título de viagem, crnm, passaporte para estrangeiro, número de utente
name-gender-change = mudar de nome, mudança de nome, mudar meu nome, nome social, retificação de nome, mudar o gênero no documento, mudança de sexo no registo civil, mudar género no cartão, retificação de gênero, alteração de nome e género, mudar nome trans, identidade de género nos documentos
    .terms = lei da identidade de género, provimento 73, mutirão de retificação
family-reunification = reagrupamento familiar, reunificação familiar, reunião familiar, trazer minha família, trazer a minha família, trazer minha esposa, trazer meu marido, trazer meus filhos, trazer os meus filhos, trazer meu companheiro, visto para a família, juntar a família
consular-help = embaixada, consulado, minha embaixada, consulado do meu país, consulado do brasil, renovar passaporte, cônsul, assistência consular, agendar no consulado
criminal-defence = fui preso, fui presa, fui detido pela polícia, a polícia me prendeu, a polícia prendeu-me, advogado criminal, advogado criminalista, acusado de crime, meu irmão está preso, na cadeia, prisão, fiança, preso por ser gay, intimação da polícia
    .terms = defensor oficioso, audiência de custódia, habeas corpus
reentry-support = saí da prisão, saí da cadeia, sair da prisão, ex presidiário, ex recluso, depois da prisão, egresso do sistema prisional, antecedentes criminais trabalho, reinserção social, liberdade condicional
    .terms = escritório social, dgrsp, patronato

## A roof

emergency-shelter = abrigo, albergue, lugar para dormir, onde dormir, onde dormir hoje, não tenho onde dormir, cama para esta noite, sem abrigo, sem teto, sem-abrigo, morador de rua, situação de rua, durmo na rua, estou na rua, moro na rua, fui expulso de casa, fui expulsa de casa, me expulsaram de casa, puseram-me fora de casa, não tenho para onde ir, alojamento de emergência, alojamento urgente, acolhimento de emergência, um teto hoje, pernoitar
    .terms = linha 144, linha nacional de emergência social, centro pop, casa de passagem, centro de acolhimento temporário, casa do migrante, equipa de rua, cta acolhida
womens-shelter = abrigo para mulheres, casa abrigo, casa de abrigo, abrigo para mulheres com filhos, refúgio para mulheres, saí de casa por causa do marido, mulher com filhos sem casa, fugir do meu marido, casa segura para mulheres, acolhimento para mulheres
    .terms = casa da mulher brasileira, acolhimento de emergência mulheres
youth-shelter = abrigo para jovens, abrigo para adolescentes, meus pais me expulsaram, os meus pais puseram-me na rua, fugi de casa, menor não acompanhado, menor desacompanhado, sou menor e estou sozinho, jovem sem casa, expulso de casa por ser gay, lar de jovens, sou menor e estou sozinha
    .terms = casa de acolhimento para jovens, lar residencial jovens, república jovem
lgbtq-housing = abrigo lgbt, casa de acolhimento lgbt, casa lgbt, acolhimento lgbt, moradia lgbt, abrigo para gays, abrigo para pessoas trans, casa para pessoas trans, alojamento lgbt, lugar seguro para gays, quarto para pessoas lgbt, república lgbt
    .terms = casa 1, casanem, casa nem, casa qui, casa arco-íris, resposta de acolhimento lgbti, casa florescer, casa chama, casa miga
transitional-housing = moradia temporária, alojamento temporário, casa temporária, habitação temporária, apartamento de transição, alojamento por uns meses, moradia provisória, apartamento partilhado apoiado
    .terms = housing first, apartamento de autonomização, centro de acolhimento para refugiados, república acolhimento
affordable-housing = habitação social, casa barata, renda barata, renda acessível, aluguel barato, aluguel social, apartamento barato, moradia popular, quarto barato, casa da câmara, casa popular
    .terms = minha casa minha vida, cdhu, arrendamento acessível, ihru, primeiro direito
housing-advice = procurar casa, procuro quarto, arranjar casa, encontrar casa, alugar um quarto, arrendar casa, alugar apartamento, arrendar quarto, preciso de casa, preciso de moradia, habitação, moradia, ajuda para encontrar casa
rent-help = pagar a renda, ajuda para a renda, ajuda com aluguel, não consigo pagar a renda, não consigo pagar o aluguel, pagar o aluguel, renda em atraso, aluguel atrasado, dinheiro para o aluguel, dinheiro para a renda, caução da casa, auxílio aluguel, apoio à renda
    .terms = porta 65, auxílio moradia, apoio extraordinário à renda
mortgage-help = hipoteca, prestação da casa, não consigo pagar a prestação da casa, perder a casa, financiamento da casa atrasado, o banco quer minha casa, crédito habitação, penhora da casa
utility-help = conta de luz, conta da luz, pagar a luz, cortaram a luz, cortaram a água, conta de água, conta do gás, pagar a conta de luz, ajuda para pagar a luz, aquecimento, sem luz em casa
    .terms = tarifa social, tarifa social de energia, vale gás, auxílio gás
furniture = móveis, mobília, móveis grátis, cama para a casa, colchão, geladeira, frigorífico, fogão, máquina de lavar, cobertores, panelas, coisas para a casa
home-repair = consertar a casa, reparar a casa, obras em casa, reforma da casa, goteira, telhado partido, telhado quebrado, rampa para cadeira de rodas, canalizador, encanador, adaptar a casa

## Food and things

food = comida, alimentos, comida grátis, banco alimentar, banco de alimentos, cesta básica, cabaz alimentar, tenho fome, estou com fome, não tenho comida, não tenho o que comer, nada para comer, comida para meus filhos, doação de alimentos, cabazes, mantimentos
    .terms = banco alimentar contra a fome, refood, cáritas alimentos, poapmc
hot-meals = refeição quente, refeições grátis, comida quente, sopa, sopa dos pobres, cantina social, restaurante popular, onde comer hoje, almoço grátis, jantar grátis, refeitório social, comida pronta, marmita
    .terms = bom prato, cozinha solidária, refeitório comunitário
home-delivered-meals = refeições ao domicílio, comida em casa para idosos, entrega de comida em casa, entrega de refeições, levar comida a casa, não posso sair para comprar comida, comida para doentes em casa, marmita em casa
food-benefits = vale alimentação, cartão alimentação, cupões de alimentos, dinheiro para comida, cartão de comida, apoio alimentar do estado, senhas de comida, vale de comida
    .terms = cartão eletrónico social, programa pessoas 2030 cartão, food stamps brasileiros
mother-child-nutrition = leite para o bebé, leite para bebê, leite para o meu bebê, comida para bebé, comida para grávidas, amamentação, amamentar, banco de leite, alimentação do bebê, dar de mamar
baby-supplies = fraldas, fraldas grátis, leite em pó, fórmula infantil, roupa de bebé, berço, carrinho de bebé, biberão, mamadeira, enxoval, coisas de bebé
    .terms = banco do bebé, ajuda de berço
clothing = roupa, roupas, roupa grátis, sapatos, casaco, casaco de inverno, roupa de frio, agasalho, roupa para crianças, preciso de roupa, roupa interior, doação de roupas
    .terms = loja social, campanha do agasalho, bazar solidário
hygiene = banho, tomar banho, chuveiro, onde tomar banho, duche, casa de banho, banheiro público, lavar roupa, lavandaria, lavanderia, sabonete, absorventes, pensos higiénicos, produtos de higiene, escova de dentes, corte de cabelo
    .terms = balneário público, balneários
school-supplies = material escolar, mochila, livros escolares, uniforme escolar, cadernos, coisas para a escola, livros para a escola, mochila para a escola, kit escolar
    .terms = ação social escolar, manuais escolares gratuitos, mega manuais
holiday-help = presentes de natal, brinquedos para crianças, cabaz de natal, ceia de natal, ajuda no natal, brinquedos grátis, cesta de natal, prendas de natal
phone-internet = telemóvel, celular, telefone grátis, chip de celular, cartão sim, internet, wifi, internet grátis, carregar o telemóvel, carregar o celular, crédito no celular, roubaram meu celular, roubaram-me o telemóvel, dados móveis
    .terms = tarifa social de internet
disaster-relief = enchente, inundação, cheias, minha casa pegou fogo, incêndio em casa, terremoto, desastre natural, deslizamento de terra, perdi a casa na enchente, desabrigados, tempestade, furacão
    .terms = proteção civil, defesa civil

## Money

cash-help = dinheiro, preciso de dinheiro, não tenho dinheiro, sem dinheiro, ajuda financeira, apoio financeiro, dinheiro de emergência, ajuda em dinheiro, auxílio emergencial, dinheiro urgente, apoio económico
public-benefits = apoios sociais, benefícios sociais, subsídio, auxílio do governo, apoio do estado, assistência social, segurança social, pedir bolsa família, abono de família, abono, reforma por velhice, aposentadoria, ajuda do governo
    .terms = rsi, rendimento social de inserção, bolsa família, cadúnico, cadastro único, cras, bpc, loas, inss, prestação de acolhimento, csi
disability-benefits = pensão de invalidez, aposentadoria por invalidez, subsídio por deficiência, benefício por deficiência, não posso trabalhar por doença, auxílio doença, reforma por invalidez, atestado de incapacidade
    .terms = prestação social para a inclusão, atestado multiuso, bpc deficiência
unemployment-benefits = desemprego, subsídio de desemprego, seguro desemprego, fui despedido e não tenho dinheiro, perdi o emprego, perdi meu emprego, desempregado, desempregada, estou sem trabalho
    .terms = fgts, rescisão, fundo de desemprego
veterans-services = ex combatente, antigo combatente, antigos combatentes, ex militar, veterano de guerra, fui soldado, veteranos, estive no exército
debt-advice = dívidas, tenho dívidas, não consigo pagar dívidas, empréstimo, nome sujo, cartão de crédito dívida, insolvência, falência pessoal, penhora, orçamento familiar, renegociar dívida
    .terms = deco, serasa, procon
tax-help = impostos, irs declaração, declaração de irs, imposto de renda, declarar imposto, finanças, ajuda com impostos, reembolso de irs, restituição do imposto
    .terms = portal das finanças, receita federal, representante fiscal
bank-money-transfer = conta bancária, abrir conta, abrir conta no banco, enviar dinheiro, mandar dinheiro para casa, mandar dinheiro para a família, remessa, remessas, transferência de dinheiro, banco, receber dinheiro do estrangeiro
    .terms = conta de serviços mínimos, pix

## Health

emergency-medical = ambulância, urgência, urgências, pronto socorro, emergência médica, chamar ambulância, hospital, não consigo respirar, dor no peito, estou sangrando muito, estou a sangrar muito, ataque cardíaco, enfarte, infarto, envenenado
    .terms = 112, 192, samu 192, inem, upa
primary-care = médico, médica, preciso de médico, preciso de um médico, consulta médica, posto de saúde, centro de saúde, clínica, estou doente, meu filho está doente, febre, médico de família, pediatra, ginecologista, enfermeira, análises ao sangue, exame de sangue, clínico geral
    .terms = ubs, unidade básica de saúde, usf, sus, sns, sns 24, saúde da família
uninsured-care = médico sem documentos, médico sem papéis, médico grátis, médico gratuito, clínica gratuita, hospital sem documentos, sem número de utente, médico para imigrantes, consulta grátis, sem seguro de saúde, atendimento sem documentos, médico barato
    .terms = médicos do mundo, serviço de saúde para migrantes
health-insurance = seguro de saúde, plano de saúde, cartão de saúde, cartão do sus, pedir número de utente, inscrever no centro de saúde, cobertura de saúde, cartão de utente
    .terms = número de utente do sns, cartão nacional de saúde, isenção de taxas moderadoras
prescription-help = remédio, remédios, medicamento, medicamentos, farmácia, receita médica, não consigo pagar os remédios, fiquei sem remédio, insulina, comprimidos, cadeira de rodas, muletas, acabaram os meus comprimidos
    .terms = farmácia popular, farmácia de serviço, abem
dental-care = dentista, dor de dente, dor de dentes, dente, dentes, dente partido, dente quebrado, dentista grátis, dentista barato, dentadura
    .terms = cheque dentista, brasil sorridente
eye-care = óculos, oftalmologista, exame de vista, não vejo bem, óculos grátis, dor nos olhos, cego, cega, oculista, consulta de olhos
    .terms = acapo
hearing-care = aparelho auditivo, surdo, surda, não ouço bem, teste de audição, língua de sinais, língua gestual, otorrino, deficiência auditiva
    .terms = libras, língua gestual portuguesa
vaccination = vacina, vacinas, vacinação, vacinar meu filho, vacinar, vacina da gripe, vacina covid, vacina da mpox, cartão de vacina, boletim de vacinas, vacina da hepatite
hiv-testing = teste de hiv, teste hiv, teste do hiv, teste do vih, teste de vih, teste da sida, teste de aids, teste rápido de hiv, fazer teste de hiv, teste de hiv grátis, teste anónimo de vih, autoteste de hiv, será que tenho hiv
    .terms = checkpoint lx, cta testagem, cad vih, gat checkpoint
hiv-care = hiv, vih, tenho hiv, tenho vih, vivo com hiv, soropositivo, seropositivo, soropositiva, hiv positivo, aids, sida, tratamento do hiv, remédio do hiv, medicação para vih, antirretroviral, antirretrovirais, coquetel do hiv, fiquei sem antirretrovirais, apoio hiv
    .terms = carga viral, indetectável, tarv, ser+, gapa, grupo pela vidda
hiv-prevention = prep, pep, profilaxia pré exposição, profilaxia pós exposição, camisinha estourou, a camisinha estourou, preservativo rompeu, o preservativo rebentou, sexo sem camisinha, sexo sem preservativo, preservativos grátis, camisinha grátis, preservativos, camisinha, prevenir hiv, exposto ao hiv
sti-testing = ist, dst, teste de ist, doença sexual, doenças sexualmente transmissíveis, infecção sexual, infeção sexual, sífilis, gonorreia, clamídia, saúde sexual, herpes genital, ardor ao urinar, arde ao fazer xixi, hepatite
pregnancy-test = teste de gravidez, acho que estou grávida, será que estou grávida, menstruação atrasada, período atrasado, gravidez indesejada, gravidez não planejada, gravidez não planeada
pregnancy-care = grávida, estou grávida, gravidez, pré natal, consulta de gravidez, parto, parteira, dar à luz, maternidade, ecografia, ultrassom, médico para grávida, depois do parto, vou ter um bebé
contraception = anticoncepcional, contraceptivo, contracetivo, pílula, pílula do dia seguinte, não quero engravidar, diu, implante contraceptivo, planejamento familiar, planeamento familiar, contraceção
abortion-care = aborto, abortar, quero abortar, interromper a gravidez, interrupção da gravidez, ivg, comprimidos para abortar, remédio para abortar, não quero o bebê, clínica de aborto
    .terms = aborto legal, interrupção voluntária da gravidez, cytotec
gender-affirming-care = hormonas, hormônios, hormônio trans, terapia hormonal, hormonização, tratamento hormonal, testosterona, estrogénio, transição de género, médico trans, saúde trans, ambulatório trans, cirurgia trans, mudança de sexo, redesignação sexual, mastectomia masculinizadora, disforia de género, fiquei sem hormonas, acabaram os hormônios, bloqueadores de puberdade
    .terms = processo transexualizador, ambulatório tt, urgus, consulta de sexologia
mental-health = psicólogo, psicóloga, psiquiatra, terapia, terapeuta, saúde mental, depressão, deprimido, deprimida, ansiedade, ataque de pânico, crise de pânico, trauma, pesadelos, não consigo dormir, insónia, estresse, ouço vozes, terapia de conversão, cura gay, me levaram para cura gay, quiseram curar-me de ser gay, psicólogo grátis, psicólogo lgbt, apoio psicológico
    .terms = centro de atenção psicossocial, raps, emdr
grief-support = luto, minha mãe morreu, meu pai morreu, a minha mãe morreu, meu marido morreu, meu filho morreu, perdi alguém querido, apoio no luto, falecimento, viúva
anger-management = raiva, controlar a raiva, gestão da raiva, bato na minha mulher, bati na minha mulher, sou violento, deixar de ser violento, grupo reflexivo para homens, não controlo a raiva
substance-use = drogas, vício em drogas, viciado, viciada, dependência química, toxicodependência, toxicodependente, largar as drogas, deixar as drogas, reabilitação de drogas, clínica de recuperação, cocaína, crack, chemsex, tratamento drogas
    .terms = narcóticos anónimos, caps ad, icad, sicad
detox = desintoxicação, abstinência, ressaca de drogas, crise de abstinência, desintoxicar, centro de desintoxicação, síndrome de abstinência, unidade de desabituação
alcohol-help = álcool, parar de beber, deixar de beber, alcoólico, alcoólatra, alcoolismo, bebo demais, meu marido bebe, meu pai bebe
    .terms = alcoólicos anónimos
opioid-treatment = metadona, heroína, buprenorfina, opioides, subutex, viciado em heroína, tratamento com metadona, fentanil, tramadol
harm-reduction = seringas, troca de seringas, agulhas limpas, naloxona, overdose, redução de danos, sala de consumo, consumo assistido, análise de drogas
    .terms = kosmicare, é de lei
smoking-cessation = parar de fumar, deixar de fumar, cigarro, cigarros, tabaco, adesivo de nicotina, fumar, consulta antitabágica, tabagismo
gambling-help = vício em jogo, jogo a dinheiro, apostas, viciado em apostas, parar de apostar, bets vício, jogadores anónimos, jogo compulsivo, ludopatia
disability-services = deficiência, deficiente, pessoa com deficiência, pessoas com deficiência, filho com deficiência, meu filho tem deficiência, necessidades especiais, síndrome de down, não consigo andar, ajuda para deficientes
    .terms = apae, apd, mavi assistência pessoal
autism-services = autismo, autista, meu filho é autista, minha filha é autista, sou autista, criança autista, espectro do autismo, asperger, tdah, phda, diagnóstico de autismo
physical-therapy = fisioterapia, fisioterapeuta, reabilitação física, dor nas costas, prótese, perna ferida, voltar a andar, amputado, terapia ocupacional, perdi uma perna
chronic-illness = cancro, câncer, diabetes, tenho câncer, tenho cancro, diabético, diabética, hipertensão, pressão alta, hemodiálise, diálise, epilepsia, asma, doença crónica, tuberculose, anemia falciforme
eating-nutrition = nutricionista, anorexia, bulimia, distúrbio alimentar, transtorno alimentar, perder peso, emagrecer, conselhos de nutrição, não consigo comer, vomito depois de comer
home-care = cuidador em casa, apoio domiciliário, enfermeira em casa, cuidar da minha mãe doente, cuidador, cuidadora de idosos, ajuda em casa, cuidados em casa, atendimento domiciliar, empregada para cuidar de doente
    .terms = cuidador informal, sad apoio, melhor em casa
nursing-home = lar de idosos, lar de terceira idade, casa de repouso, asilo de idosos, asilo para velhos, centro de dia para idosos, instituição de longa permanência, residência sénior, residência para idosos
hospice = cuidados paliativos, fim de vida, doente terminal, doença terminal, minha mãe está morrendo, a minha mãe está a morrer, meu pai está morrendo, morrer em casa
medical-transport = transporte para o hospital, transporte para o médico, transporte de doentes, como ir ao hospital, boleia para o médico, carona para o médico, táxi para o hospital, ir ao médico sem carro
funeral-help = funeral, enterro, enterrar meu pai, enterrar a minha mãe, não consigo pagar o funeral, velório, cremação, repatriar o corpo, trasladação do corpo, auxílio funeral, subsídio de funeral

## Work and learning

job-search = trabalho, emprego, procuro trabalho, procuro emprego, arranjar trabalho, preciso de trabalho, vaga de emprego, vagas de emprego, fazer currículo, currículo, trabalho para refugiados, entrevista de emprego, bico, biscate
    .terms = iefp, centro de emprego, gip, programa de apoio para recolocação de refugiados
job-training = formação profissional, curso profissional, curso profissionalizante, aprender um ofício, aprender uma profissão, aprendiz, estágio profissional, capacitação profissional, curso grátis para trabalhar
    .terms = senai, senac, pronatec, efa cursos
work-permit = autorização de trabalho, permissão para trabalhar, posso trabalhar, visto de trabalho, direito a trabalhar, trabalhar sem documentos, carteira de trabalho, trabalhar legalmente, licença de trabalho
business-support = abrir um negócio, abrir empresa, meu próprio negócio, recibos verdes, microempreendedor, microcrédito, empreendedorismo, trabalhar por conta própria, pequeno negócio, vender meus produtos
    .terms = mei, sebrae, criar empresa na hora
language-classes = aulas de português, aprender português, curso de português, curso de português para estrangeiros, aulas de inglês, aprender inglês, curso de línguas, aprender a língua, aulas de alemão, português para refugiados, curso de inglês grátis
    .terms = pla português língua de acolhimento, português língua de acolhimento, celpe-bras, ciple
adult-education = aprender a ler, aprender a ler e escrever, não sei ler, alfabetização, alfabetização de adultos, terminar a escola, escola para adultos, ensino supletivo, acabar o secundário, terminar o ensino médio
    .terms = eja, encceja, centro qualifica, rvcc
computer-classes = curso de informática, aulas de computador, aprender computador, aprender a usar o computador, curso de computação, aprender a programar, competências digitais, inclusão digital
school-enrolment = escola para meu filho, escola para os meus filhos, matricular meu filho, matrícula na escola, matrícula escolar, inscrever o meu filho na escola, vaga na escola, meu filho não vai à escola, escola, colégio, explicações, reforço escolar
higher-education = universidade, faculdade, bolsa de estudo, bolsa de estudos, bolsas de estudo, estudar na universidade, reconhecimento de diploma, revalidar diploma, validar meu diploma, equivalência de diploma, diploma estrangeiro, estudante refugiado
    .terms = dges, revalida, carolina bori, prouni, enem, sisu, fies, cátedra sérgio vieira de mello
childcare = creche, babá, berçário, quem fique com meu filho, deixar meu filho para trabalhar, vaga na creche, cuidar do meu bebê, infantário, quem tome conta do meu filho
childcare-costs = pagar a creche, creche grátis, creche gratuita, ajuda para pagar a creche, creche barata, não consigo pagar a creche, apoio para creche, auxílio creche
    .terms = creche feliz
early-education = jardim de infância, pré escola, pré escolar, educação infantil, jardim infantil, ensino pré escolar, escolinha, educação pré-escolar pública
youth-programs = atividades para crianças, atividades para jovens, colónia de férias, atl, clube de jovens, mentoria, ajuda com deveres, ajuda nos trabalhos de casa, projetos para jovens, centro de juventude, depois da escola
    .terms = programa escolhas

## People

lgbtq-community = lgbt, lgbti, lgbtqi, lgbtqia, lgbtq, gay, gays, lésbica, lésbicas, bissexual, homossexual, centro lgbt, grupo lgbt, associação lgbt, ong lgbt, sou gay, sou lésbica, sou bissexual, sapatão, parada gay, sair do armário, orgulho lgbt, queer, intersexo, refugiados lgbt, comunidade lgbt, marcha do orgulho, bicha, viado
    .terms = ilga portugal, opus diversidades, casa qui grupo, grupo gay da bahia, abglt, grupo dignidade, centro lgbt lisboa
lgbtq-youth = jovens lgbt, jovem gay, grupo de jovens lgbt, adolescente gay, adolescente trans, bullying por ser gay, tenho 16 anos e sou gay, juventude lgbt, jovens trans, gay na escola
    .terms = rede ex aequo, tudo vai melhorar
trans-community = trans, pessoa trans, pessoas trans, mulher trans, homem trans, travesti, travestis, transexual, transgénero, não binário, não binária, sou trans, grupo trans, apoio trans, associação trans, pessoas não binárias, boyceta
    .terms = ação pela identidade, antra, ibrat, transempregos
refugee-services = refugiado, refugiada, refugiados, ajuda para refugiados, apoio a refugiados, sou refugiado, sou refugiada, organização de refugiados, campo de refugiados, acabei de chegar refugiado, requerentes de asilo apoio
    .terms = acnur, conselho português para os refugiados, cáritas refugiados, jrs portugal, adus, compassiva, plataforma de apoio aos refugiados, par refugiados, cáritas arquidiocesana
resettlement = reassentamento, patrocínio, patrocinador, ir para o canadá como refugiado, país terceiro, patrocínio privado, patrocínio comunitário, programa de reassentamento, ser reassentado
migrant-community = migrante, migrantes, imigrante, imigrantes, associação de imigrantes, apoio a imigrantes, ajuda para imigrantes, pessoas do meu país, comunidade do meu país, brasileiros em portugal, comunidade africana, recém chegado, associação cabo verdiana, casa do brasil
    .terms = cnaim, crai, centro de integração do imigrante, missão paz, casa do brasil de lisboa
farmworker-services = trabalhador rural, trabalhadores rurais, trabalhador agrícola, trabalhadores agrícolas, trabalho no campo, apanhar fruta, colheita, boia fria, trabalho agrícola, estufas, apanha da azeitona
    .terms = solim, odemira
sex-worker-support = trabalho sexual, trabalhador do sexo, trabalhadora do sexo, trabalhadoras do sexo, prostituta, prostituição, sair da prostituição, garota de programa, garoto de programa, sou profissional do sexo, faço programa
    .terms = rede sobre trabalho sexual, porto g
interpretation = intérprete, tradutor, tradutora, tradução, traduzir documentos, traduzir os meus documentos, tradutor juramentado, tradução juramentada, tradução certificada, alguém que fale minha língua, não falo português, preciso de intérprete
    .terms = linha de apoio a migrantes tradução, serviço de tradução telefónica
transport = transporte, passe de autocarro, passe social, bilhete de autocarro, passagem de ônibus, ônibus, autocarro, comboio, trem, metro, bicicleta, transporte grátis, boleia, carona, dinheiro para o ônibus, como chegar
    .terms = passe navegante, bilhete único
senior-services = idosos, idoso, idosa, terceira idade, pessoas idosas, ajuda para idosos, apoio a idosos, centro de convivência de idosos, sou velho e estou sozinho, idosos sozinhos, universidade sénior, idosos lgbt
parenting = mãe solteira, pai solteiro, mãe solo, curso para pais, ajuda para pais, educar meu filho, meu filho não obedece, família monoparental, parentalidade, mãe de primeira viagem
family-support = terapia familiar, terapia de casal, problemas familiares, problemas na família, ajuda à família, problemas com meus pais, problemas com meu marido, meu filho é gay, minha filha é lésbica, meu filho é trans, pais de gays, mediação familiar, assistente social, aconselhamento familiar
    .terms = mães pela diversidade, creas, cafap
adoption-foster = adoção, adotar, adotar uma criança, família de acolhimento, família acolhedora, dar o bebê para adoção, adoção por casal gay, acolhimento familiar
support-groups = grupo de apoio, grupos de apoio, grupo de ajuda mútua, grupo de autoajuda, pessoas como eu, gente como eu, conversar com quem passou pelo mesmo, apoio entre pares, roda de conversa
community-center = centro comunitário, centro de dia, centro social, centro de convívio, centro de convivência, lugar para passar o dia, associação de bairro, junta de bairro, espaço comunitário
spiritual-support = igreja, mesquita, padre, pastor, rezar, orar, igreja inclusiva, igreja para gays, cristãos gays, muçulmanos gays, templo, sinagoga, terreiro, apoio espiritual
recreation = biblioteca, desporto, esporte, esportes, futebol, ginásio, academia, piscina, natação, museu, música, dança, clube desportivo, tempo livre
volunteering = voluntário, voluntária, voluntariado, ser voluntário, quero ajudar, ajudar refugiados, doar, doar roupa, fazer doação, acolher um refugiado, doar sangue
mail-storage = endereço postal, receber cartas, receber correio, não tenho morada, não tenho endereço, preciso de morada, guardar malas, guardar bagagem, cacifo, guarda volumes, caixa postal, apartado
pet-help = meu cão, meu cachorro, meu gato, o meu cão, animal de estimação, veterinário, ração para cachorro, comida para o cão, abrigo com meu cachorro, abrigo de animais
information-referral = onde pedir ajuda, quem me pode ajudar, quem pode me ajudar, não sei onde ir, não sei para onde ir, informação e encaminhamento, onde encontrar ajuda, lista de organizações, ajuda perto de mim, onde me informar
    .terms = linha de apoio ao migrante, loja do cidadão, poupatempo
government-office = câmara municipal, prefeitura, junta de freguesia, polícia, esquadra, delegacia, tribunal, repartição, ministério, correios, órgão público, polícia federal, fórum, conservatória, registar a morada
    .terms = psp, gnr, segurança social atendimento

## In crisis

crisis-self-harm =
    quero morrer, eu quero morrer, queria morrer, queria estar morto, queria estar morta, vontade de morrer, vontade de me matar, quero me matar,
    quero matar-me, vou me matar, vou matar-me, me suicidar, suicidar-me, quero me suicidar, vou me suicidar, penso em suicídio, pensando em suicídio,
    pensamentos suicidas, acabar com a minha vida, acabar com minha vida, tirar minha vida, tirar a minha vida, pôr fim à vida, acabar com tudo,
    não quero mais viver, não quero viver, já não quero viver, não quero estar aqui mais, não aguento mais viver, cansado de viver, cansada de viver,
    não tenho razão para viver, melhor morto, melhor morta, seria melhor sem mim, cortar os pulsos, me corto, quero me machucar, magoar-me a mim próprio,
    me enforcar, enforcar-me, pular da ponte, saltar da ponte, tomei muitos comprimidos, tomei todos os comprimidos, me jogar na frente do trem,
    gostava de morrer, gostaria de morrer, prefiro morrer, preferia morrer, vou morrer, mereço morrer, desejo morrer, penso em morrer, quero estar morto,
    quero estar morta, quero a morte, prefiro a morte, nunca mais acordar, não quero existir, não queria viver, não consigo viver, não aguento viver,
    cansado de vida, cansado da viver, cansado da vida, cansada de vida, cansada da viver, cansada da vida, farto de viver, farto de vida,
    farto da viver, farto da vida, farta de viver, farta de vida, farta da viver, farta da vida, motivo para viver, motivo de viver, motivo em viver,
    motivos de viver, motivos em viver, razão para viver, razão de viver, razão em viver, sentido de viver, sentido em viver, odeio minha vida,
    odeio viver, quero me cortar, quero cortar-me, quero me ferir, quero me magoar, quero magoar-me, vou me cortar, vou cortar-me, vou me ferir,
    vou me magoar, vou magoar-me, vou me machucar, tentei me matar, tentei me cortar, tentei cortar-me, tentei me ferir, tentei me magoar,
    tentei magoar-me, tentar me matar, tentar me cortar, tentar cortar-me, tentar me ferir, tentar me magoar, tentar magoar-me, queria me matar,
    queria me cortar, queria cortar-me, queria me ferir, queria me magoar, queria magoar-me, planeio me matar, planeio me cortar, planeio cortar-me,
    planeio me ferir, planeio me magoar, planeio magoar-me, planejo me matar, planejo me cortar, planejo cortar-me, planejo me ferir, planejo me magoar,
    planejo magoar-me, preciso me matar, preciso me cortar, preciso cortar-me, preciso me ferir, preciso me magoar, preciso magoar-me, penso em matar-me,
    tentei matar-me, me mato hoje, tirei a vida, acabar comigo, cometer suicídio, penso no suicídio, ideia de suicídio, ideias suicidas, ideias suicida,
    ideação suicidas, ideação suicida, tendências suicidas, tendências suicida, sou suicida, estou suicida, me sinto suicida, sinto-me suicida, corto-me,
    me mutilo, mutilo-me, me automutilo, automutilo-me, corto os pulsos, corto os braços, cortei os pulsos, cortei os braços, cortar os braços,
    tomei veneno, tomar veneno, uma overdose, tomei overdose, pular da janela, pular da prédio, pular da varanda, pular da comboio, pular do ponte,
    pular do janela, pular do prédio, pular do varanda, pular do comboio, pular pela ponte, pular pela janela, pular pela prédio, saltar da janela,
    saltar da prédio, saltar da varanda, saltar da comboio, saltar do ponte, saltar do janela, saltar do prédio, saltar do varanda, saltar do comboio,
    saltar pela ponte, jogar-me da ponte, jogar-me do ponte, melhor eu morrer, melhor morrer, melhor sem mim, como me matar
crisis-immediate-danger =
    estão na minha porta, estão à minha porta, ele está na minha porta, ele está à minha porta, está alguém à porta, tem alguém na minha porta,
    estão do lado de fora da casa, estão a entrar em minha casa, estão entrando na minha casa, arrombando a porta, ele vai me matar, ele vai matar-me,
    vão me matar, vão matar-me, vai me matar, quer me matar, querem me matar, querem matar-me, quer matar-me, ameaçou me matar, ameaçou matar-me,
    ameaçam-me de morte, ameaçado de morte, ameaçada de morte, me encontraram, encontraram-me, minha família me encontrou, minha família vai me matar,
    a minha família vai matar-me, meu pai vai me matar, meu marido vai me matar, estão me seguindo, estão a seguir-me, alguém está me seguindo,
    alguém está a seguir-me, estão me perseguindo, estão a perseguir-me, ele está me batendo, ele está a bater-me, estão me atacando, estão a atacar-me,
    ele tem uma faca, ele tem uma arma, estão armados, me trancou, trancou-me, me trancaram, estou trancada, estou trancado, não me deixa sair,
    não me deixam sair de casa, me sequestraram, sequestraram-me, fui sequestrada, vêm me matar, vêm atrás de mim, estou em perigo, corro perigo de vida,
    minha vida está em perigo, vai matar-me, vai matar-nos, vão matar-nos, ia matar-me, ia matar-nos, iam matar-me, iam matar-nos, pode matar-me,
    vem matar-me, mata-me se, matam-me se, me bate, me batem, me bateu, me bateram, me espanca, me espancam, me espancou, me espancaram, me agride,
    me agridem, me ataca, me atacam, me esfaqueou, me enforca, me esgana, me estrangula, me surra, me surrou, me tortura, nos bate, nos batem, nos bateu,
    nos bateram, nos espanca, nos espancam, nos espancou, nos agride, nos agridem, nos ataca, nos atacam, nos esfaqueou, nos enforca, nos esgana,
    nos surra, nos surrou, nos tortura, bate -me, bate -nos, batem -me, batem -nos, bateu -me, bateu -nos, bateram -me, bateram -nos, espanca -me,
    espanca -nos, espancou -me, espancou -nos, agride -me, agride -nos, agridem -me, agridem -nos, ataca -me, ataca -nos, atacam -me, atacam -nos,
    vai bater-me, vai magoar-me, vai raptar-me, vai vender-me, vão bater-me, vão magoar-me, vão raptar-me, me seguem, me seguiu, me perseguem,
    me persegue, me perseguiu, me seguiram, nos seguem, nos seguiu, nos persegue, nos seguiram, seguem-me, segue-me, persegue-me, perseguem-me,
    seguiu-me, perseguiu-me, me procuram, me caçam, me vigiam, nos procuram, nos caçam, nos vigiam, nos acharam, nos achou, me encontrou, me acharam,
    me achou, encontrou-me, encontrou-nos, encontraram-nos, acharam-me, acharam-nos, descobriram-me, descobriram-nos, arrombando, tem faca, tem arma,
    tem pistola, tem revólver, tem facão, tem armas, tem facas, com faca, com arma, com pistola, com revólver, com facão, com armas, com facas,
    está armado, me tranca, me amarrou, me amarraram, nos trancou, nos tranca, nos amarrou, refém dele, me raptaram, me raptou, nos raptaram, nos raptou,
    raptaram-me, raptou-me, sequestrou-me, fui raptada, fui raptado, vêm levar-me, escondida do, escondida da, escondido do, escondido da, me salvem,
    socorro ele, socorro eles, socorro me, socorro meu
crisis-recent-rape =
    fui estuprada, fui estuprado, me estupraram, me estuprou, ele me estuprou, acabei de ser estuprada, acabei de ser estuprado, estuprada ontem,
    estuprada ontem à noite, estupraram-me, fui violada, fui violado, fui violada ontem, violaram-me, ele violou-me, violou-me, acabei de ser violada,
    acabaram de me violar, meu marido me estuprou, o meu marido violou-me, meu namorado me estuprou, estupro coletivo, me obrigou a transar,
    me obrigou a fazer sexo, me forçou a fazer sexo, obrigou-me a ter sexo, forçou-me a ter relações, me forçaram a ter relações, abusaram de mim,
    abusou de mim, abusaram sexualmente de mim, me agrediu sexualmente, fui abusada sexualmente ontem, me drogaram e me estupraram,
    transou comigo sem meu consentimento, me estupra, me estupram, me violou, me violaram, me abusou, me abusaram, me molestou, me currou, nos estupra,
    nos estupram, nos estuprou, nos estupraram, nos violou, nos violaram, nos abusou, nos abusaram, nos molestou, nos currou, violou-nos, violaram-nos,
    estuprou-me, estuprou-nos, estupra-me, estupra-nos, abusaram-me, abusaram-nos, fui violentada, fui violentado, fui molestada, sendo estuprada,
    sendo estuprado, sendo violada, sendo violado, sendo violentada, sendo violentado, sendo molestada, ser estuprada, ser estuprado, ser violada,
    ser violado, ser violentada, ser violentado, ser molestada, sido estuprada, sido estuprado, sido violada, sido violado, sido violentada,
    sido violentado, sido molestada, somos estuprada, somos estuprado, somos violada, somos violado, somos violentada, somos violentado, somos molestada,
    tentou me violar, tentou violar-me, tentou estuprar-me, tentaram violar-me, tentaram estuprar-me, quer me estuprar, quer me violar, quer violar-me,
    quer estuprar-me, querem me violar, querem violar-me, querem estuprar-me, vai me estuprar, vai me violar, vai violar-me, vai estuprar-me,
    vão me estuprar, vão me violar, vão violar-me, vão estuprar-me, estuprada hoje, estuprada por um, estuprada pelo, estuprada pelos, estuprado ontem,
    estuprado hoje, estuprado por um, estuprado pelo, estuprado pelos, violada ontem, violada hoje, violada por um, violada pelo, violada pelos,
    violada por dois, violada na prisão, violado ontem, violado hoje, violado por um, violado pelo, violado pelos, violado por dois, violado na prisão,
    sofri um estupro, sofri um violação, sofri uma estupro, sofri estupro, sofri violação, vítima de estupro, abusou de nós, abusaram de nós,
    abusa de mim, abusa de nós, abusam de mim, abusam de nós, abusando de mim, abusando de nós, abusava de mim, abusava de nós, agrediu-me sexualmente,
    agrediram-me sexualmente, abusou-me sexualmente, obrigou a transar, obriga a transar, forçou a transar, força a transar, forçam a transar,
    forçada a transar, forçado a transar, sexo à força, sexo forçado, sexo forçadas, relações à força, relações forçado, relações forçadas,
    dormiu comigo sem, me tocou sem, me tocou contra, tocou-me sem, tocou-me contra, tocou-me à força, me tocaram sem, tocaram-me sem, tocaram-me contra,
    me penetrou, me apalpou, me bolinou, penetrou-me, apalpou-me, me drogaram e, drogaram-me e, me drogou e, drogou-me e
