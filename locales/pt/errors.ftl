### What went wrong: what happened, what is safe, what to do.
### State: draft. Not read by anybody who speaks it natively.

## The core

error-internal = Algo falhou dentro do aplicativo. Nada se perdeu. Feche e abra de novo.
error-cancelled = Parou, como você pediu. O que havia antes ainda está aí.
error-closed = O aplicativo foi fechado. Nada se perdeu. Abra de novo.
error-storage-full = Não há mais espaço. O que havia antes ainda está aí. Libere espaço e tente de novo.
error-storage-read-only = Não é possível escrever na pasta. Nada mudou. Escolha outra pasta.
error-storage-busy = Outra cópia está preparando a lista de ajuda neste momento. Tente de novo daqui a um minuto.
error-storage-damaged = O arquivo da lista de ajuda está danificado. Abra de novo: então ele é refeito com o que vem com o aplicativo.
error-storage-unreachable = O aparelho não nos deixa chegar ao arquivo da lista de ajuda. Nada mudou. Tente de novo.
error-pack-unreadable = Este pacote está danificado, ou não é o que diz ser. Nada mudou. Busque-o de novo no lugar de onde veio.
error-record-not-found = Não há informações com este identificador. Procure pelo nome.
error-place-not-found = Este lugar não está no aplicativo. Tente uma cidade maior por perto.
error-country-not-known = Este não é um país que conhecemos. Use as duas letras dele, como DE ou US.
error-code-not-known = Não há nenhuma categoria, fase ou grupo de pessoas com este nome.
error-language-not-known = Esta não é uma língua que conhecemos. Use o código dela, como fa ou es.
error-out-of-range = Uma hora ou uma distância não é possível.

## The notebook

error-passphrase-wrong = Nada se abre com esta frase secreta. Nada mudou. Veja a língua do teclado e tente de novo.
error-passphrase-weak = Esta frase secreta é fácil demais de adivinhar. Use dez caracteres ou mais; o melhor são cinco palavras que não têm nada a ver umas com as outras.
error-passphrase-in-use = Esta frase secreta não pode ser usada. Nada mudou. Escolha outra.
error-device-secret-unreadable = Este aparelho perdeu o segredo de que as frases secretas precisam. Nada mudou. O código de recuperação ainda abre o caderno.
error-notebook-full = O caderno está cheio. O que havia antes ainda está aí. Elimine alguma coisa, ou torne o caderno maior.
error-notebook-busy = Já há um caderno aberto. Nada mudou. Feche-o primeiro.
error-notebook-unreadable = O arquivo do caderno está danificado, ou é outra coisa. Ficou como estava. Se há uma cópia selada, recupere as notas dessa cópia.
error-notebooks-all-taken = Não há lugar para outro caderno. Nada mudou.
error-note-not-found = Esta nota já não está aqui.
error-note-not-editable = Esta nota foi feita por uma versão posterior do aplicativo. Pode ser lida e eliminada, mas não mudada.
error-note-damaged = Esta nota está danificada e não pode ser lida. As outras não são afetadas. Se há uma cópia selada, recupere as notas dessa cópia.
error-length-differs = O arquivo mudou enquanto era lido. Nada dele foi guardado. Tente de novo.
error-copy-unreadable = Este arquivo não é uma cópia selada nossa, ou está danificado. Nada mais foi tirado dele.
error-public-key-not-known = Esta não é uma chave pública que conhecemos. Ela começa com age1.
error-not-enough-memory = Este aparelho não tem memória livre suficiente para isso. Nada mudou. Feche outros aplicativos e tente de novo.
