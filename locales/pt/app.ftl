### What the app shows.
### State: draft. Not read by anybody who speaks it natively.

## The app

app-tagline = Ajuda para pessoas que tiveram de partir, disponível sem internet.

## Dates, always in the Gregorian calendar

date-day = { $day } de { $month } de { $year }
date-both = { $date } ({ $local })
date-month = { $month } de { $year }
date-month-1 = janeiro
date-month-2 = fevereiro
date-month-3 = março
date-month-4 = abril
date-month-5 = maio
date-month-6 = junho
date-month-7 = julho
date-month-8 = agosto
date-month-9 = setembro
date-month-10 = outubro
date-month-11 = novembro
date-month-12 = dezembro
date-weekday-1 = segunda-feira
date-weekday-2 = terça-feira
date-weekday-3 = quarta-feira
date-weekday-4 = quinta-feira
date-weekday-5 = sexta-feira
date-weekday-6 = sábado
date-weekday-7 = domingo

time-weekday = { $weekday } { $time }
time-date = { $weekday }, { $date }, { $time }
date-not-known = data desconhecida
date-undated = sem data

## Lists and measures

list-separator = ,{ " " }
distance-kilometres = { $distance } km

## Languages

language-own-name = Português
language-draft = Rascunho: ninguém que fala esta língua o leu ainda.

## Texts of records

text-other-language = Em { $language }
text-machine-made = Traduzido por uma máquina; ninguém leu
text-outdated = Traduzido de um texto mais antigo

## Answers

answer-yes = Sim
answer-no = Não

## Countries

country-none = Sem um país específico
country-not-known = País desconhecido

## Whether it is open. Unknown is never closed.

opening-always = Aberto de dia e de noite.
opening-open = Aberto agora.
opening-open-until = Aberto agora, até { $time } (horário de { $zone }).
opening-opens-today = Fechado agora, abre hoje às { $time } (horário de { $zone }).
opening-closed = Fechado agora.
opening-closed-until = Fechado agora. Abre: { $time } (horário de { $zone }).
opening-appointment = Só com hora marcada.
opening-appointment-staffed = Só com hora marcada. Há alguém lá até { $time } (horário de { $zone }).
opening-appointment-next = Só com hora marcada. A próxima vez em que há alguém lá: { $time } (horário de { $zone }).
opening-unknown = Não se sabe o horário.
opening-unknown-text = Não se sabe se está aberto agora: leia o horário como foi publicado.
opening-unknown-times = Aberto neste dia, mas não se sabe a que horas.
opening-unknown-zone = Não se sabe se está aberto agora: não se sabe o fuso horário.
opening-unknown-clock = Não se sabe se está aberto agora: o relógio deste aparelho parece errado.
opening-unknown-holiday = Feriado: não se sabe se está aberto.
opening-holiday-closed = Lá é feriado.
opening-holiday-not-known = Num feriado pode ser diferente.

## Hours in a record

hours-weekly = { $days }: das { $opens } às { $closes }
hours-not-every-week = { $days }: das { $opens } às { $closes }, não todas as semanas. Ligue para perguntar quais.
hours-times-unknown = { $days }: aberto, não se sabe a que horas

## Numbers

phone-action-voice = Ligar
phone-action-sms = Enviar SMS
phone-action-whatsapp = WhatsApp
phone-action-signal = Signal
phone-action-telegram = Telegram
phone-action-tty = Telefone de texto
phone-action-fax = Fax
phone-accessibility = { $action }, { $whom }: { $digits }
phone-accessibility-number = { $action }: { $digits }
phone-weak = Só de fontes fracas: pode estar errado.
phone-not-dialled = Mostrado como foi publicado, porque não se sabe ao certo como ligar.
phone-not-from-here = Não funciona de onde você está.
phone-from-here-not-known = Não se sabe se funciona de onde você está.
phone-free = A ligação não custa nada.
phone-costs = A ligação custa dinheiro.
phone-voicemail-safe = Você pode deixar uma mensagem.
phone-voicemail-unsafe = Não deixe mensagem: pode não ser seguro.
phone-of-organization = É o número geral da organização.
phone-short = Só funciona neste país: { $country }. Disque exatamente assim.
phone-extension = Ramal (extensão) { $extension }
phone-languages = Línguas: { $languages }.

## Emergency numbers

emergency-heading = Números de emergência: { $country }
emergency-note = Só funcionam neste país: { $country }. Disque exatamente assim.
emergency-all = polícia, ambulância e bombeiros
emergency-police = polícia
emergency-ambulance = ambulância
emergency-fire = bombeiros
emergency-unspecified = emergência (não se sabe que serviço atende)
emergency-reaches = { $action }: { $services }
emergency-reaches-note = { $action }: { $services } ({ $note })

## A result

hit-subtitle = { $organization } · { $countries }
hit-subtitle-country = { $countries }
hit-accessibility = { $warning } { $title }. { $opening }
record-no-name = Sem nome
place-label = { $name }, { $country }
distance-line = A { $distance } em linha reta
distance-about = A cerca de { $distance }, a partir do centro de uma cidade

## Why a result is here

why-crisis-self-harm = Ajuda quando você pensa em morrer
why-crisis-immediate-danger = Ajuda quando você está em perigo agora
why-crisis-recent-rape = Ajuda depois da violência sexual
why-name = O nome corresponde ao que você escreveu
why-words = Contém as palavras que você escreveu
why-words-prefix = Contém uma palavra que começa como uma das que você escreveu
why-words-need = Uma palavra que você escreveu é o nome do que isto faz
why-words-script = Um nome em outra escrita corresponde
why-words-typo = Contém uma palavra quase igual a uma das que você escreveu
why-need = Ajuda com “{ $need }” (você escreveu “{ $phrase }”)
why-country = País: { $country }
why-international = Ajuda para além das fronteiras
why-elsewhere = Só para: { $countries }
why-town = Nesta cidade ou perto dela: { $town }
why-remote = Por telefone ou pela internet
why-language = Fala { $language }
why-interpreter = Oferece intérprete
why-serves = Atende { $audience }
why-made-for = Feito especialmente para { $audience }
why-phase-urgent-safety = Ajuda hoje
why-phase-stabilisation = Ajuda este mês
why-phase-long-term = Ajuda a construir uma vida
why-category = Oferece “{ $category }”
why-free = Não custa nada
why-no-id = Não pede documento com foto
why-undocumented = Atende pessoas sem documentos
why-affirming = Respeita e apoia pessoas LGBTQI+
why-open = Aberto agora
why-open-until = Aberto até { $time }
why-always-open = Aberto de dia e de noite
why-confirmed = Confirmado ({ $date })

## What is not known of a result. Unknown is never no.

not-known-category = Não se sabe o que oferece
not-known-phase = Não se sabe quando ajuda
not-known-audience = Não se sabe se atende estas pessoas
not-known-speaks = Não se sabe se fala esta língua
not-known-free = Não se sabe se custa alguma coisa
not-known-no-id = Não se sabe se pede um documento de identidade
not-known-distance = Não se sabe a que distância fica
not-known-open = Não se sabe se está aberto nessa hora
not-known-remote = Não se sabe se ajuda por telefone ou pela internet
not-known-undocumented = Não se sabe se atende pessoas sem documentos

## Warnings

warning-revoked = Retirado desta lista de ajuda ({ $date }). Não use.
warning-shares-data = Este serviço passa dados às autoridades.
warning-organization-closed = Esta organização já não existe. Listas antigas ainda trazem o nome dela.
warning-organization-renamed = Esta organização agora se chama { $name }.
warning-organization-renamed-unknown = Esta organização agora tem outro nome.
warning-service-closed = Este serviço já não existe. Listas antigas ainda trazem o nome dele.
warning-over = Este serviço terminou ({ $date }).
warning-not-yet = Este serviço ainda não começou. Começa: { $date }.
warning-temporarily-closed = Fechado por enquanto (última informação: { $date }).
warning-at-capacity = Não recebe ninguém neste momento (última informação: { $date }).
warning-call-first = Ligue antes de ir: as camas livres mudam.
warning-may-tell = Se você tem menos de 18 anos: este serviço pode avisar os seus pais ou uma autoridade. Pergunte antes de dizer o seu nome.
warning-source-unproven = Sem assinatura, fonte não provada: ninguém responde por estas informações.
warning-old = O que sabemos é antigo ({ $date }). Pode ter mudado.
warning-danger-source = (Segundo { $source }, { $date })
warning-danger-shares-data = Perigo: este serviço passa dados à polícia ou às autoridades de imigração.
warning-danger-demands-money-or-documents = Perigo: este serviço exige dinheiro ou fica com os documentos.
warning-danger-conversion-practices = Perigo: este serviço tenta mudar quem as pessoas amam ou quem elas são.
warning-danger-hostile-to-trans = Perigo: este serviço é hostil a pessoas trans.
warning-danger-impersonated = Perigo: alguém se faz passar por esta organização.
warning-danger-reported-unsafe = Perigo: houve avisos de que este serviço não é seguro.

## Trust. Only what somebody confirmed with the service is called confirmed.

trust-not-confirmed = Não confirmado por nós. Segundo { $source }, { $date }.
trust-confirmed = Confirmado ({ $date }), { $how }.
trust-confirmed-aging = Última confirmação: { $date }, { $how }. Isso já foi há algum tempo.
trust-confirmed-old = Última confirmação: { $date }, { $how }. Isso foi há muito tempo: pergunte antes de ir.
trust-by-call = por uma ligação
trust-by-visit = por uma visita
trust-by-website = na página do próprio serviço
trust-by-peer = por alguém que usou o serviço
trust-by-organisation = pela organização
trust-by-unknown = não se sabe como
trust-confidence-low = Uma só fonte, e não a página do próprio serviço.
trust-confidence-medium = Várias fontes dizem o mesmo.
trust-confidence-high = A página do próprio serviço, ou a de uma autoridade, foi lida.
trust-looked = A última vez que alguém olhou as fontes: { $date }.
trust-due = Está na hora de olhar de novo.
source-not-known = uma fonte desconhecida

## Search

search-no-country = Nenhum país escolhido: aqui aparece ajuda para todos os países. Cada resultado diz qual é o seu.
search-nothing-local = O aplicativo ainda não tem nada para este país: { $country }.
search-distance-from-nowhere = Não se sabem as distâncias, porque não foi escolhido um lugar a partir do qual medir.
search-not-known-kept = O que não se sabe também é mostrado, com uma marca.
search-nothing-found = Nada foi encontrado.
search-nothing-else = Além desta ajuda, nada mais no aplicativo corresponde às suas palavras.
search-found =
    { $total ->
        [one] Resultado: { $shown } de { $total }
        [many] Resultados: { $shown } de { $total }
       *[other] Resultados: { $shown } de { $total }
    }
search-found-country =
    { $total ->
        [one] Resultado para este país ({ $country }), ou disponível a partir dele: { $shown } de { $total }
        [many] Resultados para este país ({ $country }), ou disponíveis a partir dele: { $shown } de { $total }
       *[other] Resultados para este país ({ $country }), ou disponíveis a partir dele: { $shown } de { $total }
    }
search-near = Distâncias a partir de { $place }
search-helpers = Não encontramos ninguém para isto neste país: { $country }. Aqui talvez saibam quem pode ajudar.
search-elsewhere = Em outros países. Não são para o lugar onde você está.

## What to try

try-without-filter = Tire “{ $filter }”: então há { $count }.
try-take-unknown = Inclua também o que não se sabe: então há { $count }.
try-category = Procure em “{ $category }”.
try-elsewhere = Em outros países há { $count }.
try-choose-country = Escolha um país.
try-other-words = Tente menos palavras ou outras, em qualquer língua.

## Filters

filter-category = O que oferece
filter-phase = Quando ajuda
filter-audience = A quem atende
filter-speaks = Língua
filter-free = Não custa nada
filter-no-id = Não pede documento com foto
filter-distance = Distância
filter-open = Aberto
filter-remote = Por telefone ou pela internet
filter-undocumented = Atende pessoas sem documentos
phase-urgent-safety = Hoje
phase-stabilisation = Este mês
phase-long-term = Construir uma vida
chip = { $name }: { $holds }, não se sabe de { $unknown }

## Audiences: they follow “Serves” and “Made for”

audience-everyone = todas as pessoas
audience-lgbtq = pessoas LGBTQI+
audience-trans = pessoas trans
audience-women = mulheres
audience-men = homens
audience-youth = jovens
audience-children = crianças
audience-families = famílias
audience-older-people = pessoas idosas
audience-refugees = pessoas refugiadas
audience-asylum-seekers = pessoas que pedem asilo
audience-migrants = pessoas migrantes
audience-undocumented = pessoas sem documentos
audience-survivors = pessoas que sobreviveram à violência
audience-disabled-people = pessoas com deficiência
audience-people-with-hiv = pessoas com HIV
audience-sex-workers = pessoas que fazem trabalho sexual

## Crisis

crisis-heading-self-harm = Você não precisa passar por isto sem ajuda. Fale com alguém agora.
crisis-heading-immediate-danger = Se você está em perigo agora
crisis-heading-recent-rape = Se alguém forçou você a fazer sexo
crisis-advice-self-harm = Estas pessoas escutam. Você não precisa dizer o seu nome.
crisis-advice-immediate-danger = Se puder, vá para onde há outras pessoas. Ligue quando for seguro falar.
crisis-advice-recent-rape = Não é culpa sua. Estas pessoas ajudam, seja você quem for.
crisis-advice-medicine = O remédio contra o HIV só ajuda se você começar nas primeiras 72 horas: quanto mais cedo, melhor. Peça “PEP” (também chamada “PPE”) num hospital ou numa clínica.
crisis-no-country = Escolha o país onde você está agora para ver os números de emergência dele.
crisis-no-emergency = Aqui não se conhecem os números de emergência deste país: { $country }.
crisis-no-lines = No aplicativo não há nenhuma linha de crise com que você possa falar. Isto não quer dizer que não exista nenhuma.
now-heading-country = Ajuda agora: { $country }
now-heading = Ajuda agora
now-no-country = Nenhum país escolhido: estas linhas ajudam para além das fronteiras. Escolha o país onde você está agora para ver as linhas dele.

## What is on board

on-board =
    { $services ->
        [one] O aplicativo tem { $services } serviço para este país ({ $country }), e { $international } que ajudam para além das fronteiras.
        [many] O aplicativo tem { $services } de serviços para este país ({ $country }), e { $international } que ajudam para além das fronteiras.
       *[other] O aplicativo tem { $services } serviços para este país ({ $country }), e { $international } que ajudam para além das fronteiras.
    }
on-board-nothing = Serviços para este país ({ $country }) no aplicativo: { $services }. Serviços que ajudam para além das fronteiras: { $international }.
coverage-country = Serviços: { $services }, organizações: { $organizations }, com números de emergência
coverage-country-no-emergency = Serviços: { $services }, organizações: { $organizations }, não se sabem os números de emergência
coverage-all = Serviços: { $services }. Organizações: { $organizations }. Países: { $countries }. Países com números de emergência: { $emergency }.
pack-made = Feito em { $date }
pack-embedded = Vem com o aplicativo
pack-unproven = Sem assinatura, fonte não provada

## A record

section-what = O que faz
section-asks = O que pede
section-cost = Quanto custa
section-who = A quem atende
section-access = Línguas e acesso
section-hours = Horário
section-where = Onde
section-organization = Quem oferece
section-trust = Antes de confiar
section-not-known = Não se sabe: { $list }
location-hidden = O endereço não é mostrado, para proteger as pessoas que estão lá. Ligue para perguntar.
location-partial = Só a cidade é mostrada, para proteger as pessoas que estão lá. Ligue para perguntar.
location-virtual = Só por telefone ou pela internet.
ages-from = a partir de { $from } anos
ages-to = até { $to } anos
ages = de { $from } a { $to } anos
fact-name = Nome
fact-other-names = Também se chama
fact-about = Descrição
fact-area = Área
fact-web = Página na internet
fact-email = E-mail
fact-photo-id = Documento com foto
fact-proof-of-residence = Prova de onde você mora
fact-referral = Que outra pessoa encaminhe você
fact-insurance = Seguro de saúde
fact-appointment = Hora marcada
fact-real-name = O seu nome verdadeiro
fact-documents = Documentos
fact-application = Como fazer o pedido
fact-free = Não custa nada
fact-cost = Preço
fact-serves = Atende
fact-made-for = Feito especialmente para
fact-led-by = Na direção
fact-affirming = Respeita e apoia pessoas LGBTQI+
fact-affirming-evidence = Em que isso se baseia
fact-undocumented = Atende pessoas sem documentos
fact-statuses = Situação migratória que aceita
fact-gender-rules = Regras sobre gênero
fact-eligibility = Quem pode vir
fact-partner = Você pode vir com parceiro ou parceira
fact-children = Você pode vir com crianças
fact-ages = Idades
fact-minors-alone = Recebe menores de 18 anos sem acompanhante
fact-may-tell-parents = O serviço pode avisar os pais
fact-must-report = O serviço tem de avisar uma autoridade
fact-languages = Línguas
fact-interpreter = Intérprete
fact-interpreter-gender = Você pode escolher o gênero de quem interpreta
fact-sign-languages = Línguas de sinais (línguas gestuais)
fact-from-abroad = Funciona a partir de outro país
fact-wheelchair = Sem degraus
fact-accessibility = Acessibilidade
fact-address = Endereço
fact-postal = Endereço postal
fact-transport = Como chegar
fact-discreet-entrance = Entrada discreta
fact-police = Polícia ou postos de controle no caminho
fact-hours-printed = Horário como foi publicado
fact-holidays = Fechado nos feriados
fact-appointment-only = Só com hora marcada
fact-time-zone = Fuso horário
fact-shares-data = O serviço passa dados às autoridades
fact-religious = Ligações religiosas
fact-religion = Quais
channel-phone = Ligar
channel-sms = Enviar SMS
channel-whatsapp = WhatsApp
channel-signal = Signal
channel-email = E-mail
channel-web = Página na internet
channel-walk-in = Ir lá

## Categories: short names, as on a chip or in a list

category-crisis-line = Linha de crise
category-suicide-prevention = Prevenção do suicídio
category-domestic-violence = Violência em casa
category-sexual-violence = Ajuda depois da violência sexual
category-human-trafficking = Tráfico de pessoas e trabalho forçado
category-hate-crime = Crimes de ódio
category-protection-order = Ordem de proteção
category-child-protection = Proteção de crianças
category-elder-protection = Proteção de pessoas idosas ou adultas com deficiência
category-missing-family = Encontrar a família perdida
category-torture-survivors = Cuidados depois de tortura ou guerra
category-crime-victim-support = Apoio depois de um crime
category-human-rights-defenders = Quem defende os direitos humanos
category-evacuation-relocation = Sair de um país por estar em perigo
category-asylum-legal = Advogados de asilo
category-immigration-legal = Advogados de imigração
category-detention-support = Ajuda para pessoas detidas
category-citizenship = Cidadania
category-legal-aid = Ajuda jurídica
category-family-law = Direito de família
category-discrimination = Ajuda contra a discriminação
category-workers-rights = Direitos no trabalho
category-tenant-rights = Direitos de quem aluga
category-identity-documents = Documentos de identidade
category-name-gender-change = Nome e gênero nos documentos
category-family-reunification = Trazer a família
category-consular-help = Embaixadas e consulados
category-criminal-defence = Defesa criminal
category-reentry-support = Ajuda depois da prisão
category-emergency-shelter = Uma cama para esta noite
category-womens-shelter = Abrigo para mulheres
category-youth-shelter = Abrigo para jovens
category-lgbtq-housing = Moradia LGBTQ+
category-transitional-housing = Moradia de transição
category-affordable-housing = Moradia barata
category-housing-advice = Conselhos sobre moradia
category-rent-help = Ajuda com o aluguel
category-mortgage-help = Ajuda com o financiamento da casa
category-utility-help = Ajuda com luz, gás e água
category-furniture = Móveis
category-home-repair = Consertos em casa
category-food = Comida
category-hot-meals = Refeições quentes
category-home-delivered-meals = Refeições levadas a casa
category-food-benefits = Dinheiro público para comida
category-mother-child-nutrition = Comida para mães e crianças pequenas
category-baby-supplies = Coisas para bebês
category-clothing = Roupa
category-hygiene = Banho e higiene
category-school-supplies = Material escolar
category-holiday-help = Ajuda nas festas
category-phone-internet = Telefone e internet
category-disaster-relief = Ajuda em desastres
category-cash-help = Dinheiro de emergência
category-public-benefits = Apoios públicos
category-disability-benefits = Apoios por deficiência
category-unemployment-benefits = Apoios no desemprego
category-veterans-services = Ex-militares
category-debt-advice = Conselhos sobre dívidas
category-tax-help = Ajuda com impostos
category-bank-money-transfer = Bancos e envio de dinheiro
category-emergency-medical = Pronto-socorro e urgência
category-primary-care = Médicos e clínicas
category-uninsured-care = Cuidados médicos sem seguro
category-health-insurance = Seguro de saúde
category-prescription-help = Remédios
category-dental-care = Dentistas
category-eye-care = Cuidados dos olhos
category-hearing-care = Cuidados do ouvido
category-vaccination = Vacinas
category-hiv-testing = Testes de HIV
category-hiv-care = Cuidados de HIV
category-hiv-prevention = PrEP e PEP (PPE)
category-sti-testing = Testes de infecções sexuais (IST)
category-pregnancy-test = Testes de gravidez
category-pregnancy-care = Cuidados na gravidez
category-contraception = Contracepção
category-abortion-care = Cuidados para aborto
category-gender-affirming-care = Saúde trans
category-mental-health = Saúde mental
category-grief-support = Apoio no luto
category-anger-management = Ajuda para deixar de ferir outras pessoas
category-substance-use = Ajuda com drogas
category-detox = Desintoxicação
category-alcohol-help = Ajuda com álcool
category-opioid-treatment = Tratamento de opioides
category-harm-reduction = Redução de danos
category-smoking-cessation = Ajuda para parar de fumar
category-gambling-help = Ajuda com apostas
category-disability-services = Ajuda para pessoas com deficiência
category-autism-services = Ajuda para pessoas autistas
category-physical-therapy = Fisioterapia
category-chronic-illness = Doença prolongada
category-eating-nutrition = Comer e nutrição
category-home-care = Cuidados em casa
category-nursing-home = Lares para pessoas idosas
category-hospice = Cuidados no fim da vida
category-medical-transport = Transporte ao médico
category-funeral-help = Ajuda com um funeral
category-job-search = Encontrar trabalho
category-job-training = Formação para o trabalho
category-work-permit = Autorizações de trabalho
category-business-support = Abrir um negócio
category-language-classes = Aulas de língua
category-adult-education = Escola para pessoas adultas
category-computer-classes = Aulas de computador
category-school-enrolment = Matrícula na escola
category-higher-education = Ensino superior
category-childcare = Creche
category-childcare-costs = Dinheiro para a creche
category-early-education = Educação infantil
category-youth-programs = Programas para jovens
category-lgbtq-community = Comunidade LGBTQ+
category-lgbtq-youth = Jovens LGBTQ+
category-trans-community = Comunidade trans
category-refugee-services = Ajuda para pessoas refugiadas
category-resettlement = Reassentamento
category-migrant-community = Comunidade migrante
category-farmworker-services = Ajuda para quem trabalha no campo
category-sex-worker-support = Apoio para quem faz trabalho sexual
category-interpretation = Intérpretes
category-transport = Transporte
category-senior-services = Ajuda para pessoas idosas
category-parenting = Ajuda para mães e pais
category-family-support = Apoio à família
category-adoption-foster = Adoção e acolhimento
category-support-groups = Grupos de apoio
category-community-center = Centros comunitários
category-spiritual-support = Apoio espiritual
category-recreation = Lazer
category-volunteering = Voluntariado
category-mail-storage = Endereço postal e lugar para guardar coisas
category-pet-help = Ajuda com animais
category-information-referral = Encontrar o lugar certo
category-government-office = Repartições públicas

## Screens

screen-app-name = { -app-name }
screen-exit = Sair
screen-exit-label = Sair já. Aparece uma tela inofensiva.
screen-cover = Guia de conversação
screen-back = Voltar
screen-next = Seguinte
screen-skip = Pular
screen-done = Pronto
screen-cancel = Parar
screen-retry = Tentar de novo
screen-clear = Tirar as palavras
screen-language = Língua
screen-language-heading = A sua língua
screen-country-heading = Onde você está agora?
screen-country-note = Isto decide que ajuda aparece primeiro. Nada é enviado para lugar nenhum, e não se pergunta a este telefone onde ele está.
screen-country-search = Procurar um país
screen-country-none = Não escolho nenhum país
screen-country-keep = Lembrar o país neste telefone
screen-country-keep-note = Quem revistar este telefone poderia então ver isso. Sem a marca, o país é esquecido quando você sai.
screen-change-country = { $place }. Mudar o país
place-in = País escolhido: { $country }
place-none = Nenhum país escolhido
screen-now = Preciso de ajuda agora
screen-now-note = Quem responde neste momento
screen-search = Procurar
screen-search-hint = Do que você precisa? Em qualquer língua
screen-phases = Para que você precisa de ajuda?
screen-filters = Filtros
screen-preparing = A lista de ajuda está sendo preparada. Isto acontece uma só vez.
screen-memory-only = Não há espaço neste telefone, ou o armazenamento está fechado para o aplicativo. O aplicativo funciona mesmo assim, mas prepara a lista de ajuda de novo cada vez que abre.
screen-numbers = Ligar ou escrever
screen-no-number = O aplicativo não tem nenhum número.
screen-call-note = Uma ligação ou mensagem fica no histórico deste telefone.
screen-link-note = Uma página abre no navegador, que guarda um histórico e usa a internet.
screen-channels = Outras formas de contato
screen-about = O que faz
screen-why = Por que aparece
screen-not-known = Não se sabe
screen-open = Está aberto?
screen-trust = Até que ponto confiar nisto
screen-sources = Fontes
screen-categories = Tipo de ajuda
screen-services = O que oferece
screen-no-app = Nenhum aplicativo neste telefone consegue abrir isto. O número e o endereço são mostrados, para que você possa usá-los em outro lugar.
screen-on-board = O que o aplicativo contém
chip-set = { $name }
chip-set-label = { $name }: filtro escolhido.
chip-label = Mostrar só: { $name }. Resultados: { $holds }, não se sabe de { $unknown }.
map-action = Mostrar no mapa
map-note = O aplicativo de mapas pode guardar o lugar e usar a internet.
map-label = Mostrar no mapa: { $address }
channel-label = { $name }: { $address }
