### What the desk’s command line shows.
### State: draft. Not read by anybody who speaks it natively.

## Labels beside a result. Short: they stand in a column of eleven characters.

label-phone = Telefone
label-web = Página
label-email = E-mail
label-open = Horário
label-distance = Distância
label-town = Cidade
label-about = Descrição
label-why = Por que
label-not-known = Não se sabe
label-trust = Confiança
label-id = Id
label-guide = Num guia
label-understood = Entendido
label-categories = Categorias
label-sources = Fontes
no-number = Não há nenhum número aqui.
more-numbers =
    { $count ->
        [one] E mais { $count } número: turnstone show ID
        [many] E mais { $count } de números: turnstone show ID
       *[other] E mais { $count } números: turnstone show ID
    }
elsewhere-more = Outros países também têm resultados. Tire --country para ver.
heading-services = O que oferece

## Long work

progress-index = Preparando a lista de ajuda
progress-import = Importando

## Packs

pack-written = Escrito: { $name }; registros: { $records }; bytes: { $bytes }.
inspect-size = { $packed } bytes, { $decoded } sem compressão
inspect-languages = Línguas: { $languages }

## The report of an import

report-table = Tabela
report-rows = Linhas
report-kept = mantidas
report-mended = corrigidas
report-dropped = descartadas
report-total = Total
report-outcome = Resultado
report-reason = Motivo
report-count = Quantidade
report-lines = Números das linhas
report-ignored-files = Arquivos que não são tabelas de HSDS: { $files }
report-missing-files = Arquivos que os dados mencionam, mas que não existem: { $files }

## Checking the content

check-summary =
    { $findings ->
        [0] Arquivos: { $files }. Está tudo certo.
        [one] Arquivos: { $files }. { $findings } problema.
        [many] Arquivos: { $files }. { $findings } de problemas.
       *[other] Arquivos: { $files }. { $findings } problemas.
    }
finding-unreadable = Isto não pode ser lido
finding-need-words = Há um erro nas palavras de necessidades
finding-edition = Tem de haver um só edition.toml
finding-unknown-file = O nome do arquivo não é o código de um país
finding-unknown-category = Esta categoria não existe
finding-unknown-audience = Este grupo de pessoas não existe
finding-no-source = Isto precisa de uma fonte
finding-phone-without-source = Um número precisa de uma fonte
finding-phone-of-closed = O que está fechado não tem número
finding-phone-of-low-confidence = Uma só fonte, que não é a página do próprio serviço, não basta para um número
finding-invalid-number = Não é um número internacional nem um número curto
finding-invalid-short-number = Um número curto não tem prefixo e tem poucos dígitos
finding-number-not-as-printed = O que se disca não é o que está publicado
finding-two-numbers = Ou um número ou um número curto, não os dois
finding-invalid-date = Uma data é YYYY, YYYY-MM ou YYYY-MM-DD
finding-invalid-hours = Não se entende este horário
finding-no-time-zone = Um horário precisa de um fuso horário
finding-invalid-time-zone = Este fuso horário não existe
finding-invalid-language = Não é um código de língua, ou não está na forma canônica
finding-invalid-country = Não é o código de um país, ou não é o do arquivo
finding-invalid-address = Não é um endereço de página nem de e-mail
finding-invalid-key = Uma chave é escrita em minúsculas, com hífens
finding-duplicate-key = Esta chave aparece duas vezes
finding-duplicate-name = Este nome aparece duas vezes
finding-empty-text = Este texto não diz nada
finding-invalid-ages = A idade mínima é maior que a máxima
finding-contradiction = Isto se contradiz
finding-guide-head = O cabeçalho deste guia não é como docs/guides.md pede
finding-guide-markup = Os guias não têm nada deste tipo: docs/guides.md traz a lista do que eles têm
finding-guide-braces = Cada bloco termina com o seu nome e com aquilo em que se baseia, entre chaves
finding-guide-duplicate = Dois blocos deste guia têm o mesmo nome
finding-guide-source = Ninguém leu esta fonte: ela não está em content/guides/sources.tsv
finding-guide-link = Este link não leva a lugar nenhum
finding-guide-number = Os números para ligar ficam na lista de ajuda, onde têm uma fonte
finding-guide-translation = Isto não está como no guia em inglês
finding-glossary = Este termo não tem significado, ou tem uma fonte que ninguém leu

## Guides on a computer

guide-list-hint = Para ler um deles: turnstone guide show NOME
guide-unknown = Nenhum guia tem este nome. Veja: turnstone guide list
term-unknown = O glossário não tem esta palavra. Veja: turnstone guide terms

## The tools for translators

locale-language = Língua
locale-messages = Mensagens
locale-needs = Necessidades
locale-guides = Guias
locale-terms = Termos
locale-outdated = Desatualizados
locale-state = Estado
locale-state-draft = rascunho
locale-state-reviewed = revisado
locale-state-not-shown = não mostrado
locale-new-made = Criada: { $folder }. Traduza primeiro app.ftl, depois execute: turnstone locale check
locale-exported = Escrito: { $name }; textos: { $rows }.
locale-imported = Textos mudados: { $changed }. Textos que ficaram como estavam: { $same }.
locale-left = Estas linhas ficaram como estavam: o texto delas em inglês agora é outro, ou nada tem esse nome. Exporte a tabela de novo e copie os seus textos para ela.
locale-facts-not-compared = { $language }: os números foram comparados com o inglês. Esta verificação ainda não conhece as palavras que dizem quanto tempo algo leva e o que não se deve fazer: compare isso por sua conta.
locale-stamped = Blocos marcados com o texto em inglês de que foram feitos: { $count }.
finding-locale-syntax = Isto não é Fluent: veja também a linha anterior
finding-locale-state = O primeiro comentário precisa de uma linha “### State: draft” ou “### State: reviewed”, e para “reviewed” é preciso uma segunda pessoa
finding-locale-unknown = O inglês não tem mensagem com este nome: procure um erro de digitação
finding-locale-missing = Ainda não traduzido
finding-locale-repeated = Este nome aparece duas vezes: tire um
finding-locale-variable = O inglês não tem esta variável aqui: escreva o nome dela como em inglês
finding-locale-variable-missing = Falta uma variável do texto em inglês: ponha no lugar certo da sua frase
finding-locale-term = O nome do aplicativo está em outra forma, diferente do inglês
finding-locale-attribute = Os atributos não são os da mensagem em inglês
finding-locale-plural-missing = Falta uma forma do plural desta língua: acrescente antes de *[other]
finding-locale-plural-unknown = Esta língua não tem esta forma do plural: tire
finding-locale-one = Aqui “one” tem um número em palavras ou algarismos: escreva a variável
finding-locale-markup = Falta um link, um comando ou uma opção do texto em inglês: deixe como estão
finding-locale-invisible = Um caractere que ninguém consegue ver: tire
finding-locale-direction = Um controle de direção: tire, os aplicativos põem isso
finding-locale-quotes = Uma aspa reta: escreva as da sua língua
finding-locale-long = Mais longo que o seu lugar na tela: encontre palavras mais curtas
finding-locale-folder = O nome da pasta não é um código de língua na forma habitual
finding-locale-same = Igual ao inglês: se está certo assim, deixe
finding-guide-prohibition = O inglês diz aqui “do not” ou “never”, e este texto não diz

## Notes

desk-notes-setup-seen = Um só arquivo tem espaço para vários cadernos. Com uma só cópia dele, ninguém consegue ver quantos há, nem quanto eles contêm. Que o arquivo existe, isso se pode ver: num computador, ele é criado com o primeiro caderno.
desk-notes-setup-forced = O caderno não pode ajudar se alguém obrigar você a escrever a frase secreta, ou se um programa vigiar o computador.
desk-notes-setup-computer = Um telefone guarda um segredo próprio para a chave; um computador não. Quem copiar o arquivo pode tentar adivinhar a frase secreta por quanto tempo quiser. Use cinco palavras sorteadas. O disco pode guardar partes mais antigas do arquivo.
desk-notes-making = Criando o arquivo
desk-notes-next = Para escrever: turnstone notes new. Um código para o dia em que você esquecer a frase secreta: turnstone notes recovery-code. Um caderno inofensivo ao lado: turnstone notes second --keep.
desk-notes-keep-prompt = Frase secreta de um caderno para manter; só Enter quando não houver mais:
desk-notes-this-one-stays = O caderno que está aberto fica como está.
desk-notes-none-to-keep = Continuar sem nomear nenhum? Então qualquer outro caderno pode ser destruído. Com --keep você nomeia os que devem ficar.
desk-notes-yes = sim
desk-notes-erase-word = apagar
desk-notes-answer = Escreva “{ $word }” para continuar:
desk-notes-nothing-changed = Nada mudou.
desk-notes-passphrase-prompt = A sua frase secreta; só Enter usa estas palavras; “outras” sorteia outras:
desk-notes-draw-word = outras
desk-notes-recovered = O código de recuperação abriu este caderno. Escolha agora uma nova frase secreta: turnstone notes passphrase
desk-notes-typing = Cada linha é guardada quando você aperta Enter. Uma linha só com um ponto final termina a nota.
desk-notes-deleted = Já não existe, e foi sobrescrito.
desk-notes-detach-question = Tirar este arquivo da nota? Ele é sobrescrito e não pode ser recuperado.
desk-notes-editor-warning = O editor recebe a nota sem estar selada, num arquivo que é sobrescrito e eliminado quando você o fecha. O editor pode guardar mais do que isso: arquivos de troca (swap), histórico, os últimos arquivos abertos. O sistema pode escrever a memória no seu espaço de troca (swap).
desk-notes-editor-on-disk = Neste sistema, o arquivo do editor fica no disco. Depois ele é sobrescrito, mas o disco pode guardar o que estava lá.
desk-notes-saving = Escrevendo o arquivo
desk-notes-saved-in-clear = Escrito em { $name }, sem estar selado: quem encontrar o arquivo lá pode abri-lo. Elimine-o quando terminar; o disco pode guardar o que estava lá.
desk-notes-recovery-note = Ele abre as notas quando a frase secreta foi esquecida. É mostrado uma só vez. Escreva em papel e guarde o papel longe do computador, ou dê a alguém de confiança. A partir de agora, um código anterior não abre nada.
desk-notes-recovery-warning = Quem tiver este papel e uma cópia do arquivo do caderno pode abrir as suas notas.
desk-notes-erasing-note = Escrita onde este programa pede a frase secreta, ela abre este caderno e destrói todos os outros para sempre, num momento.
desk-notes-erasing-computer = Num computador, uma cópia do arquivo ainda abre com as frases secretas antigas, como se nada tivesse sido escrito.
desk-notes-grow-note = Todos os cadernos recebem mais espaço, também os que estão fechados. O arquivo cresce quatro vezes esse tamanho e nunca volta a ficar menor.
desk-notes-grown = Agora há mais espaço.
desk-notes-erase-computer = Num computador, uma cópia do arquivo ainda abre com a sua frase secreta.
desk-notes-restoring = Lendo a cópia
desk-notes-restored =
    { $count ->
        [0] Tudo o que há nesta cópia já está aqui.
        [one] Entrou { $count } nota.
        [many] Entraram { $count } de notas.
       *[other] Entraram { $count } notas.
    }
desk-notes-open = O caderno está aberto. Escreva list, new, show 1 ou help. “lock” fecha o caderno; cinco minutos sem apertar uma tecla também. Esc três vezes sai logo.
desk-notes-in-memory = Este caderno está só na memória. Quando ele for fechado, tudo o que há nele se perde, a não ser que antes você sele uma cópia: copy ARQUIVO.
desk-notes-prompt = notas>
desk-notes-closed = O caderno está fechado.
desk-notes-idle = Ninguém escreveu durante cinco minutos: o caderno foi fechado. Tudo o que foi guardado está seguro.
desk-notes-lock = Nada fica aberto entre dois comandos: cada um abre o caderno, faz uma coisa e fecha. Só “turnstone notes” sem mais nada o mantém aberto, e “lock” o fecha ali.

## Help

help-turnstone = { -app-name }: encontrar ajuda para pessoas que tiveram de partir, sem internet.
help-turnstone-more =
    Tente: turnstone find "advogado de asilo" --country US

    Códigos de saída: 0 encontrado ou feito, 1 nada encontrado ou algo para corrigir, 2 não foi possível fazer.
help-find = Encontrar ajuda com as suas próprias palavras, em qualquer língua.
help-find-more =
    Sem --country, a procura é no mundo inteiro e cada resultado diz qual é o seu país.
    As palavras de uma linha de comando podem ficar no histórico do seu shell. “turnstone find -” lê as palavras da entrada padrão em vez disso. Nada mais de uma procura fica guardado.
help-find-words = O que você precisa, com as suas próprias palavras; - lê da entrada padrão. Sem palavras, tudo o que cabe nos filtros.
help-find-near = Medir as distâncias a partir desta cidade, ou de LATITUDE,LONGITUDE
help-find-radius = No máximo a este número de quilômetros
help-find-category = Só estas categorias, pelo código, como asylum-legal; se o código está errado, são mostrados os parecidos
help-find-phase = Só o que ajuda hoje (urgent-safety), este mês (stabilisation) ou a construir uma vida (long-term)
help-find-audience = Só o que atende estas pessoas, como lgbtq, trans, youth, women, refugees, undocumented
help-find-speaks = Só onde se fala esta língua, pelo código ou pelo nome
help-find-free = Só o que não custa nada
help-find-no-id = Só o que não pede documento com foto
help-find-open = Só o que está aberto agora, ou num momento como 2026-11-23T18:00:00+01:00
help-find-remote = Só por telefone ou pela internet
help-find-undocumented = Só o que atende pessoas sem documentos
help-find-strict = Deixar de fora também o que não se sabe
help-find-limit = Número máximo de resultados
help-find-chips = Mostrar o que restaria com mais filtros
help-show = Mostrar tudo sobre um resultado.
help-show-id = O id que está abaixo de um resultado
help-now = Quem responde agora: números de emergência e linhas de crise.
help-countries = O que o programa contém, e de onde vem.
help-guide = Ler guias, e o que significam as palavras das repartições.
help-guide-list = Mostrar a lista dos guias.
help-guide-show = Mostrar um guia, com aquilo em que se baseia.
help-guide-show-guide = O nome dele, como está na lista
help-guide-show-second = Mostrar cada texto também nesta língua
help-guide-terms = Explicar palavras que as repartições usam.
help-guide-terms-words = O começo de uma palavra, ou uma parte dela; sem nenhuma, todas
help-pack = Importar, fazer e examinar pacotes de dados.
help-pack-import = Fazer um pacote com dados HSDS, com um relatório sobre cada linha.
help-pack-import-file = Um zip, uma pasta ou arquivos (CSV, JSON)
help-pack-import-source-id = Curto e estável: faz parte do id de cada registro
help-pack-import-source-name = O nome pelo qual as pessoas conhecem a fonte
help-pack-import-licence = Uma expressão SPDX, ou “none stated”
help-pack-import-source-url = A página dela
help-pack-import-country = País das linhas que não dizem nenhum, e dos números de telefone
help-pack-import-language = Língua dos textos
help-pack-import-time-zone = Fuso horário dos horários, como America/New_York
help-pack-import-confirmed-public = Um arquivo com ids, um por linha, de registros com endereço público, embora a categoria deles o esconderia
help-pack-import-report = Escrever o relatório como JSON
help-pack-import-pack-id = Que nome dar ao pacote; se não for dado, o id da fonte
help-pack-import-pack-version = A edição dele
help-pack-build = Compilar content e locales num pacote.
help-pack-inspect = Verificar pacotes e mostrar o que dizem de si mesmos.
help-pack-inspect-file = Pacotes; sem nenhum, os que vêm com o programa
help-content = Trabalhar no conteúdo.
help-content-check = Verificar content e locales, com arquivo e linha.
help-locale = Trabalhar nas línguas do aplicativo.
help-locale-check = Verificar os textos de todas as línguas, ou de uma, com arquivo, linha, coluna e um modo de corrigir.
help-locale-check-missing = Dizer também o nome de cada texto que falta
help-locale-coverage = Quanto há de cada língua, e em que estado está.
help-locale-new = Fazer a pasta de uma língua nova.
help-locale-pseudo = Escrever línguas falsas para ver como ficam as telas: en-XA (longo, com acentos) e ar-XB (da direita para a esquerda).
help-locale-export = Escrever os textos de uma língua como tabela para uma planilha.
help-locale-import = Trazer os textos de uma tabela assim.
help-locale-import-file = A tabela (CSV)
help-locale-stamp = Marcar cada bloco dos guias traduzidos com o texto em inglês de que foi feito; só onde ainda não há marca.
help-locale-stamp-again = Também onde o texto em inglês mudou desde então: depois de você comparar os dois
help-notes = Guardar notas seladas, num arquivo que só uma frase secreta abre.
help-notes-more =
    Uma nota é nomeada pelo seu número na lista, ou por uma parte suficiente do título. Sem um comando, o caderno fica aberto e recebe estes comandos um por um; “lock”, cinco minutos sem apertar uma tecla, ou Esc três vezes fecham o caderno.
    Entre dois comandos nada fica aberto: cada um pede a frase secreta, faz uma coisa e fecha o caderno. Não há nada para fechar.
    As palavras de uma linha de comando podem ficar no histórico do seu shell, e outras pessoas neste computador podem vê-las enquanto o comando trabalha. O que você escreve quando o programa pede não fica no histórico nem pode ser visto assim.
    Uma frase secreta nunca é uma opção nem uma variável. Para scripts: --passphrase-file.
help-notes-data = A pasta do arquivo dos cadernos
help-notes-passphrase-file = Ler as frases secretas e todas as outras respostas deste arquivo, uma por linha, na ordem em que são pedidas; - é a entrada padrão
help-notes-in-memory = Ter um novo caderno só na memória, até você sair: nada é escrito, e então tudo se perde
help-notes-make = Fazer um caderno, primeiro com os seus avisos.
help-notes-make-keep = Pedir a frase secreta de cada um dos outros cadernos que devem ficar; um que não for nomeado pode ser destruído
help-notes-make-room = MiB para cada caderno, quando o arquivo é criado; o arquivo ocupa quatro vezes isso
help-notes-list = Mostrar a lista das notas.
help-notes-list-tag = Só as notas com esta etiqueta
help-notes-search = Procurar nas notas.
help-notes-search-words = Palavras que têm de estar todas numa nota; sem nenhuma, o programa pede
help-notes-show = Mostrar uma nota.
help-notes-new = Escrever uma nota.
help-notes-new-more = Sem --title e --body, o programa pede a nota; se a entrada padrão não for um terminal, a nota é lida dali, e a primeira linha é o título.
help-notes-new-title = Como se chama
help-notes-new-body = O que diz; - lê da entrada padrão
help-notes-new-tags = Palavras para encontrar a nota, separadas por vírgulas
help-notes-new-happened = Quando aconteceu, com as suas próprias palavras
help-notes-new-pin = Manter em primeiro
help-notes-new-unpin = Não manter em primeiro
help-notes-edit = Mudar uma nota: o que não for nomeado fica como está.
help-notes-edit-title = Como se chama
help-notes-edit-body = O que diz; - lê da entrada padrão
help-notes-edit-tags = Palavras para encontrar a nota, separadas por vírgulas, no lugar das que ela tem
help-notes-edit-happened = Quando aconteceu, com as suas próprias palavras; vazio tira isso
help-notes-edit-pin = Manter em primeiro
help-notes-edit-unpin = Não manter em primeiro
help-notes-edit-editor = Abrir o seu editor ($VISUAL ou $EDITOR), depois de um aviso, num arquivo na memória
help-notes-edit-on-disk = Deixar o arquivo do editor no disco se o sistema não tiver lugar na memória
help-notes-attach = Selar um arquivo dentro de uma nota.
help-notes-attach-file = O arquivo; ele também fica onde está
help-notes-detach = Tirar um arquivo anexado.
help-notes-save-attachment = Escrever um arquivo anexado num novo arquivo, sem estar selado.
help-notes-save-attachment-file = O arquivo a escrever; ele ainda não deve existir
help-notes-delete = Eliminar uma nota e o que está anexado a ela.
help-notes-passphrase = Escolher outra frase secreta.
help-notes-recovery-code = Fazer um código de recuperação, mostrado uma só vez.
help-notes-erasing-passphrase = Pôr uma frase secreta que abre este caderno e destrói todos os outros.
help-notes-erasing-passphrase-clear = Tirar essa frase secreta
help-notes-second = Fazer outro caderno; este fica.
help-notes-second-keep = Pedir a frase secreta de cada outro caderno que deve ficar
help-notes-grow = Aumentar o espaço de todos os cadernos.
help-notes-grow-mib = Quantos MiB a mais; sem um número, mostra o que é possível
help-notes-copy = Escrever uma cópia selada, com a sua própria frase secreta ou para a chave de alguém.
help-notes-copy-file = O arquivo a escrever; ele ainda não deve existir
help-notes-copy-note = Só estas notas
help-notes-copy-for = Selar para esta chave pública de age (age1…), por exemplo a de um advogado
help-notes-restore = Trazer as notas de uma cópia selada.
help-notes-restore-file = A cópia selada
help-notes-erase = Destruir este caderno para sempre.
help-notes-lock = Fechar o caderno, onde ele é mantido aberto.
help-any-note = O número dela na lista, ou uma parte suficiente do título
help-any-name = O nome do arquivo anexado, ou o número dele
help-any-json = Para programas: JSON
help-any-country = Onde você está: duas letras ou um nome. Nunca é adivinhado.
help-any-lang = Línguas que você lê, a melhor primeiro
help-any-now = O relógio, para testes, como 2026-11-23T18:00:00Z
help-any-pack = Procurar também neste pacote, que ninguém assinou; tudo o que vem dele leva uma marca
help-any-data-dir = Onde fica guardada a lista de ajuda preparada: só dados públicos
help-any-folder = A pasta que contém content e locales
help-any-locale = Uma língua, pelo código, como so ou fa-AF
help-any-output = Onde escrever
help-value-guide = NOME
help-value-second = LÍNGUA
help-value-locale = CÓDIGO
help-value-data = PASTA
help-value-passphrase-file = ARQUIVO
help-value-room = MIB
help-value-mib = MIB
help-value-tag = ETIQUETA
help-value-note = NOTA
help-value-name = NOME
help-value-title = TEXTO
help-value-body = TEXTO
help-value-tags = ETIQUETAS
help-value-happened = TEXTO
help-value-for = CHAVE
help-value-words = PALAVRAS
help-value-near = LUGAR
help-value-radius = KM
help-value-category = CÓDIGO
help-value-phase = FASE
help-value-audience = QUEM
help-value-speaks = LÍNGUA
help-value-open = MOMENTO
help-value-limit = NÚMERO
help-value-id = ID
help-value-file = ARQUIVO
help-value-source-id = ID
help-value-source-name = NOME
help-value-licence = LICENÇA
help-value-source-url = URL
help-value-country = PAÍS
help-value-language = LÍNGUA
help-value-time-zone = FUSO
help-value-confirmed-public = ARQUIVO
help-value-report = ARQUIVO
help-value-pack-id = ID
help-value-pack-version = NÚMERO
help-value-lang = LÍNGUAS
help-value-now = MOMENTO
help-value-pack = ARQUIVO
help-value-data-dir = PASTA
help-value-folder = PASTA
help-value-output = ARQUIVO

## Errors: what happened, what to do

desk-error-unreadable = { $name } não pode ser lido, ou é grande demais. Verifique o nome e se você tem permissão para ler.
desk-error-unwritable = { $name } não pode ser escrito. Nada mudou. Verifique a pasta e o espaço que resta.
desk-error-pack-damaged = { $name } não é um pacote, ou está danificado ou cortado. Busque-o de novo no lugar de onde veio.
desk-error-pack-changed = { $name } foi mudado depois de ser feito. Não confie nele; busque-o de novo.
desk-error-pack-too-large = { $name } é maior do que um pacote pode ser. Não foi aberto.
desk-error-pack-too-new = { $name } foi feito por uma versão posterior. Atualize primeiro { -app-name }.
desk-error-pack-unwritable = Os registros não formam um pacote: dois deles têm o mesmo id. { $name } não foi escrito.
desk-error-import-zip = O arquivo zip está danificado ou cortado. Nada foi importado.
desk-error-import-large = Os dados ocupam mais de { $limit } bytes sem compressão. Nada foi importado.
desk-error-import-dense = Um arquivo do zip, sem compressão, fica mais de { $limit } vezes maior; nenhuma lista de ajuda faz isso. Nada foi importado.
desk-error-import-files = Os dados têm mais de { $limit } arquivos. Nada foi importado.
desk-error-import-rows = Os dados têm mais de { $limit } linhas. Nada foi importado.
desk-error-import-columns = Uma tabela tem mais de { $limit } colunas. Nada foi importado.
desk-error-import-deep = O JSON tem mais de { $limit } níveis, um dentro do outro. Nada foi importado.
desk-error-import-json = A linha { $limit } de um arquivo JSON não é JSON. Nada foi importado.
desk-error-import-no-tables = Nenhuma tabela de HSDS foi encontrada. Nomeie um zip, uma pasta de arquivos CSV ou um arquivo JSON.
desk-error-import-options = Esta opção está errada: { $name }. Veja turnstone pack import --help.
desk-error-import-other = Os dados não podem ser importados.
desk-error-content =
    { $count ->
        [one] O conteúdo tem { $count } erro. Nenhum pacote foi escrito.
        [many] O conteúdo tem { $count } de erros. Nenhum pacote foi escrito.
       *[other] O conteúdo tem { $count } erros. Nenhum pacote foi escrito.
    }
desk-error-place = Aqui não há nenhuma cidade chamada { $name }. Tente uma cidade maior por perto, ou LATITUDE,LONGITUDE.
desk-error-place-similar = Aqui não há nenhuma cidade chamada { $name }. Você quer dizer uma destas: { $towns }?
desk-error-country = { $name } não é um país que conhecemos. Use as duas letras dele, como DE ou US.
desk-error-language = { $name } não é uma língua que conhecemos. Use o código dela, como fa ou es.
desk-error-time = { $name } não é uma hora. Escreva como 2026-11-23T18:00:00+01:00.
desk-error-no-terminal = Não há um terminal onde pedir a frase secreta. Num script, use --passphrase-file.
desk-error-not-answered = O programa perguntou algo e não teve resposta. Nada mais mudou.
desk-error-not-text = Isto não é texto (UTF-8), ou é longo demais para uma nota. Nada mudou.
desk-error-no-notes-folder = Este sistema não indica nenhuma pasta para os seus dados. Indique uma com --data.
desk-error-notes-folder = Não é possível guardar notas em { $name }: não se pode criar, ler ou escrever ali. Nada mudou. Indique outra pasta com --data, ou guarde notas na memória, até você sair, com --in-memory.
desk-error-no-notebook = Não há nenhum caderno em { $name }. Faça um com: turnstone notes make. Ou indique a pasta dele com --data.
desk-error-note = Nenhuma nota tem este número, nem estas palavras no título. Veja: turnstone notes list
desk-error-note-ambiguous = Várias notas têm estas palavras no título. Nomeie uma pelo número: { $numbers }
desk-error-attachment = Nenhum arquivo com este nome está anexado à nota. Veja: turnstone notes show NOTA
desk-error-file-exists = { $name } já existe. Ficou como estava. Escolha outro nome.
desk-error-nothing-to-change = Não foi dito o que mudar. Veja: turnstone notes edit --help
desk-error-growth = Os cadernos não podem crescer tanto assim. Veja: turnstone notes grow
desk-error-no-editor = O sistema não indica nenhum editor. Defina VISUAL ou EDITOR, ou mude a nota com opções.
desk-error-editor-failed = O editor não pôde ser aberto, ou falhou. A nota ficou como estava.
desk-error-no-memory-folder = Este sistema não tem lugar para um arquivo na memória, então o arquivo do editor ficaria no disco. Acrescente --on-disk se é isso que você quer, ou mude a nota com opções.
desk-error-in-memory = O que está só na memória desaparece quando o comando termina. Use --in-memory sem um comando: turnstone notes --in-memory
