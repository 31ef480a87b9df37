### What the app shows around notes.
### State: draft. Not read by anybody who speaks it natively.

## Notes: the button, and the closed notebook

notes-notes = Notas
notes-notes-note = Seladas com uma frase secreta. Ficam neste telefone.
notes-passphrase = Frase secreta
notes-show-passphrase = Mostrar o que escrevo
notes-unlock = Abrir
notes-unlocking = Um momento…
notes-unlock-note = Uma frase secreta errada não destrói nada. Um código de recuperação se escreve neste mesmo campo.
notes-make = Fazer um caderno

## Setting up, step by step

notes-setup-heading = Antes de começar
notes-setup-sealed = Um caderno é selado com uma frase secreta. Sem ela, ninguém consegue ler uma palavra, um título ou uma data. Nós também não.
notes-setup-hidden = Todos os telefones com este aplicativo têm o mesmo arquivo para cadernos, usado ou não. Com uma só cópia desse arquivo, ninguém consegue ver se há notas.
notes-setup-forgotten = Se você esquecer a frase secreta e não tiver um código de recuperação, as notas ficam perdidas.
notes-setup-forced = O caderno não pode ajudar se alguém obrigar você a escrever a frase secreta, ou se um programa vigiar o telefone.
notes-passphrase-heading = Escolha uma frase secreta
notes-passphrase-note = Cinco palavras sorteadas são fáceis de lembrar e não podem ser adivinhadas. A sua própria é boa se for longa e se ninguém que conhece você pensaria nela: dez caracteres ou mais.
notes-drawn = Sorteadas para você agora mesmo
notes-use-drawn = Usar estas palavras
notes-draw-again = Sortear outras
notes-own-passphrase = A sua frase secreta
notes-passphrase-again = A mesma mais uma vez
notes-passphrases-differ = As duas não são iguais. Nada mudou.
notes-recovery-heading = Um código de recuperação
notes-recovery-note = Ele abre as notas quando a frase secreta foi esquecida, ou quando este telefone perdeu a sua própria parte da chave. É mostrado uma só vez. Escreva em papel e guarde o papel longe do telefone, ou dê a alguém de confiança.
notes-recovery-warning = Quem tiver este papel e uma cópia do armazenamento do telefone pode abrir as suas notas.
notes-recovery-make = Mostrar um código
notes-recovery-written = Já anotei
notes-second-heading = Um segundo caderno
notes-second-note = Você pode ter outro caderno com uma frase secreta própria. Ninguém consegue ver quantos há. Se alguém obrigar você a abrir um, você pode abrir o inofensivo.
notes-second-warning = Podem não acreditar em você, e continuar perguntando.
notes-second-make = Fazer um segundo caderno
notes-second-passphrase = Frase secreta do novo caderno
notes-keep-heading = Cadernos para manter
notes-keep-warning = Escreva a frase secreta de cada um dos outros cadernos que devem ficar. Um caderno que não for nomeado aqui pode ser destruído: ninguém consegue saber que ele está lá, e nós também não.
notes-keep-passphrase = Frase secreta de um caderno para manter
notes-keep-another = Mais um
notes-made = O caderno está feito.
notes-erasing-heading = Uma frase secreta que apaga
notes-erasing-note = Escrita onde se abrem as notas, ela abre este caderno e destrói todos os outros para sempre, num momento. Escrita em outro lugar, não faz nada.
notes-erasing-limits = Ela não faz nada a uma cópia que foi feita antes. Apagar pode ser punido. O armazenamento pode guardar restos. Podem continuar perguntando.
notes-erasing-set = Pôr esta frase secreta
notes-erasing-clear = Tirar
notes-erasing-is-set = Está posta. A partir de agora, ela apaga.
notes-erasing-is-clear = Já não abre nada.

## The open notebook

notes-search = Procurar nas suas notas
notes-new-note = Nova nota
notes-new-checklist = Nova lista para marcar
notes-all-notes = Todas
notes-lock = Fechar
notes-lock-label = Fechar o caderno. Nada dele fica na tela nem na memória.
notes-settings = Este caderno

## One note

notes-title = Título
notes-body = O que aconteceu
notes-happened = Quando aconteceu
notes-happened-hint = Tão bem quanto você sabe: verão de 2019
notes-tags = Palavras para encontrar a nota, separadas por vírgulas
notes-pin = Manter em primeiro
notes-entry = A fazer
notes-add-entry = Adicionar uma linha
notes-attach = Anexar um arquivo
notes-attach-note = O arquivo também fica onde está agora, fora do caderno. Se ninguém deve encontrá-lo, elimine-o lá.
notes-attaching = O arquivo está sendo selado…
notes-attached = Arquivos anexados
notes-show-attachment = Mostrar
notes-no-viewer = Este tipo de arquivo não pode ser mostrado aqui. Uma cópia selada permite tirá-lo.
notes-detach = Tirar
notes-save = Guardar
notes-saved = Guardada
notes-not-saved = Ainda não guardada
notes-not-editable = Uma versão posterior do aplicativo escreveu isto. Você pode eliminar, mas não mudar.
notes-delete = Eliminar
notes-delete-question = Eliminar esta nota e o que está anexado a ela? Ela é sobrescrita e não pode ser recuperada.
notes-keep = Manter

## What can be done with the notebook

notes-change-heading = Outra frase secreta
notes-change = Mudar
notes-changed = Mudada. A antiga já não abre nada.
notes-recovered-note = O código de recuperação abriu este caderno. Escolha agora uma nova frase secreta.
notes-grow-heading = Mais espaço
notes-grow-note = Todos os cadernos recebem mais espaço, também os que estão fechados. O arquivo no telefone cresce quatro vezes esse tamanho e nunca volta a ficar menor.
notes-growing = Abrindo mais espaço…
notes-copy-heading = Uma cópia selada
notes-copy-note = Um só arquivo com todas as suas notas, selado. Outras pessoas podem abri-lo com os programas age e tar. Ele é tão seguro como a sua frase secreta, enquanto o arquivo existir em algum lugar.
notes-copy-passphrase = Frase secreta da cópia
notes-copy-key = Ou a chave pública de um advogado: age1…
notes-copy = Fazer a cópia
notes-copying = A cópia está sendo selada…
notes-copied = A cópia está feita.
notes-restore-heading = Recuperar notas
notes-restore-note = Lê uma cópia selada. O que já está aqui e é tão novo quanto ela, ou mais novo, fica como está.
notes-restore = Escolher o arquivo
notes-restored = As notas da cópia estão aqui.
notes-erase-heading = Apagar este caderno
notes-erase-note = Ele é destruído para sempre. Os outros cadernos ficam. Uma cópia que foi feita antes não é tocada. Apagar pode ser punido, e o armazenamento pode guardar restos.
notes-erase = Apagar
notes-erase-question = Apagar este caderno para sempre? Ninguém pode recuperá-lo.
notes-erased = Ele já não existe.

## The lock of the app

notes-lock-heading = Um bloqueio para o aplicativo
notes-lock-note = Um guia de conversação para viajantes vem primeiro: ao abrir, quando a tela se apaga e quando você não toca no telefone há algum tempo. Um gesto sobre ele deixa você entrar.
notes-lock-limits = Ele esconde o aplicativo de um olhar rápido. Quem conhece o gesto entra. As notas têm a sua própria frase secreta.
notes-lock-none = Sem bloqueio
notes-lock-hold = Pressionar o título do guia de conversação e segurar
notes-lock-taps = Tocar cinco vezes no título do guia de conversação
notes-lock-after-1 = Depois de um minuto
notes-lock-after-5 = Depois de cinco minutos
notes-lock-after-15 = Depois de 15 minutos

## Places that were saved

notes-save-place = Guardar isto
notes-forget-place = Deixar de guardar isto
notes-saved-heading = Guardado
notes-saved-empty = Ainda não há nada guardado.
notes-saved-in-notebook = Guardado no seu caderno.
notes-saved-until-exit = Fica até você sair, depois desaparece: nada disso é escrito neste telefone. Um caderno aberto guarda isso de forma duradoura.

## What the notebook remembers

notes-choices-heading = O que você escolheu
notes-choices-note = O seu país, para onde você vai a seguir e a sua segunda língua podem ficar neste caderno, selados. Então nada disso fica no telefone sem estar selado.
notes-choices-keep = Lembrar isso neste caderno

## About

notes-about-button = O que este aplicativo protege, e o que não pode proteger

## Made of a notebook’s content

notes-empty = Ainda não há nada aqui.
notes-none-found = Nenhuma nota tem estas palavras.
notes-untitled = Sem título
notes-edited = Mudada em { $date }
notes-times = Escrita em { $written }, mudada em { $edited }
notes-pinned = Está em primeiro
notes-attachments = { $count ->
    [one] { $count } arquivo
    [many] { $count } de arquivos
   *[other] { $count } arquivos
}
notes-damaged = { $count ->
    [one] { $count } nota não pode ser lida. As outras não são afetadas.
    [many] { $count } de notas não podem ser lidas. As outras não são afetadas.
   *[other] { $count } notas não podem ser lidas. As outras não são afetadas.
}
notes-little-room = Resta pouco espaço neste caderno. Ele pode ficar maior.
notes-room = Restam { $left } de { $whole }
size-kilobytes = { $size } KB
size-megabytes = { $size } MB

## What the app protects, and what it can’t

about-heading = O que este aplicativo protege, e o que não pode proteger
about-who = Em quem pensamos
about-who-1 = Em alguém que tira o seu telefone: um parente, alguém que leva você por uma fronteira, um agente na fronteira. A pessoa olha o que há nele, pede frases secretas, ou copia o armazenamento uma vez.
about-promise = O que prometemos, e testamos
about-promise-1 = Procurar algo não deixa nada: nem histórico, nem um arquivo que muda.
about-promise-2 = Sem a frase secreta não se pode ler nada das suas notas: nem um título, nem um número, nem uma data.
about-promise-3 = Ninguém que copie o armazenamento uma vez consegue saber quantos cadernos há, nem se há algum. Todos os telefones com este aplicativo têm esse arquivo.
about-promise-4 = Num telefone, uma cópia só desse arquivo não pode ser aberta por adivinhação: uma parte da chave nunca sai do telefone.
about-promise-5 = O que você elimina é sobrescrito.
about-promise-6 = Uma falha do aplicativo, uma bateria vazia ou um armazenamento cheio custam, no máximo, a mudança que estava sendo feita.
about-promise-7 = Ao sair, primeiro a tela é limpa, e depois a memória. Sair não destrói notas. Frases secretas erradas não destroem nada.
about-seen = O que mostra uma só cópia do armazenamento
about-seen-1 = Que o aplicativo está instalado e tem o seu arquivo, que tamanho ele tem, quando alguém tentou abrir notas pela última vez, e que partes do arquivo foram escritas por último.
about-limits = O que não podemos fazer
about-limits-1 = Quem copia o armazenamento duas vezes pode ver em que parte algo mudou entre uma e outra.
about-limits-2 = Se obrigarem você a dar todas as frases secretas, podem não acreditar que não há mais.
about-limits-3 = Apagar não faz nada a uma cópia que foi feita junto com a parte da chave que é do próprio telefone. Pode ser punido, e o armazenamento pode guardar restos.
about-limits-4 = Não podemos ajudar contra um programa que vigia o telefone, nem contra alguém que o controla.
about-limits-5 = Alguém que consegue escrever no armazenamento pode pôr de volta uma cópia antiga.
about-limits-6 = Outros guardam o que sabem: a loja de aplicativos, o que foi baixado dela; o telefone, as ligações; a outra pessoa, as suas mensagens; um teclado, o que aprendeu.
about-limits-7 = Quem encontra o seu código de recuperação e tem o arquivo pode abrir as suas notas.
about-limits-8 = Uma cópia selada é tão segura como a sua frase secreta, enquanto o arquivo existir em algum lugar.
about-clear = O que fica neste telefone sem estar selado
about-clear-1 = A sua língua, se há um bloqueio e que gesto o abre.
about-clear-2 = O seu país, só se você marcou isso. A segunda língua e para onde você vai a seguir, só dentro de um caderno.
about-review = Quem verificou
about-review-1 = Ninguém de fora do projeto examinou ainda como as notas são seladas. O formato está publicado, para que qualquer pessoa possa fazer isso.

## More room

notes-growth = Mais { $size } para cada caderno; o arquivo cresce { $file }
