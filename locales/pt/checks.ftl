### Questions that somebody asks themselves, in private: nothing of the answers is kept, and there is no score.
### State: draft. Not read by anybody who speaks it natively.

## Before and between the questions

checks-title = Perguntas para você se fazer
checks-note = Algumas perguntas, uma de cada vez. Nada do que você tocar fica guardado, e ninguém é avisado.
check-safe-question = Você pode ler isto agora sem perigo?
check-safe-note = Se alguém pode olhar por cima do seu ombro, ou talvez veja este telefone, espere até não haver ninguém por perto. O botão para sair põe logo outra tela na frente.
check-safe-yes = Sim, continuar
check-safe-no = Não, sair agora
check-step = Pergunta { $number } de { $count }
check-yes = Sim
check-no = Não
check-unsure = Não tenho certeza
check-again = Começar de novo

## Somebody makes me do this: signs of trafficking

check-trafficking-title = Alguém me obriga a fazer isto?
check-trafficking-note = Sobre um trabalho, uma dívida ou uma pessoa, quando você não consegue se afastar.
check-trafficking-1 = Outra pessoa fica com o seu passaporte ou os seus documentos?
check-trafficking-2 = Alguém ameaça você ou a sua família?
check-trafficking-3 = Você tem uma dívida que nunca diminui, por mais que trabalhe?
check-trafficking-4 = Você trabalha muitas e muitas horas por pouco ou nenhum pagamento?
check-trafficking-5 = Vigiam você, ou não deixam você sair sem companhia?
check-trafficking-6 = Você tem de entregar o dinheiro que ganha?
check-trafficking-7 = Alguém diz que, se você parar, vai contar a outras pessoas que você é LGBTQI+, ou vai denunciar você?

## A partner, relative or host controls me

check-home-title = Estou em segurança com as pessoas com quem moro?
check-home-note = Sobre um parceiro ou uma parceira, parentes ou alguém que hospeda você, de qualquer gênero.
check-home-1 = Você tem medo do que acontece quando diz não?
check-home-2 = Alguém fica com o seu dinheiro, os seus documentos ou o seu telefone?
check-home-3 = Alguém decide quem você pode ver ou com quem pode falar?
check-home-4 = Alguém diz que vai contar a outras pessoas quem você é, ou denunciar você à imigração?
check-home-5 = Alguém bate em você, tranca você ou segue você?
check-home-6 = Alguém obriga você a fazer sexo, ou não deixa você ter os seus remédios?
check-home-7 = Alguém quer que você se case, ou que mude quem você é?

## Work that hurts

check-work-title = Alguém me trata mal no meu trabalho?
check-work-note = Sobre o pagamento, as horas e as pessoas para quem você trabalha, com ou sem autorização de trabalho.
check-work-1 = Você está há duas semanas ou mais sem receber, ou recebeu menos do que foi prometido?
check-work-2 = O seu chefe ou a sua chefe fica com o seu passaporte ou os seus documentos?
check-work-3 = O seu chefe ou a sua chefe diz que vai chamar a imigração ou a polícia?
check-work-4 = Alguém quer sexo em troca de dar trabalho ou de pagar você?
check-work-5 = Você deve dinheiro ao seu chefe ou à sua chefe, e a dívida não diminui?
check-work-6 = Disseram para você assinar uma folha em branco, ou algo que não podia ler?
check-work-7 = Aconteceria algo de ruim com você se deixasse de trabalhar lá?

## After the questions

check-result-heading = O que você pode fazer agora
check-result-some = Algo do que você respondeu pode ser um sinal de que alguém se aproveita de você ou controla você. Um sinal não é uma prova. Nada disso é culpa sua, e é você que decide o que acontece a seguir.
check-result-none = Você não respondeu sim a nenhuma destas perguntas. Isto não quer dizer que está tudo bem: são só algumas perguntas. Se você sente que algo não está bem, isso já é razão suficiente para falar com alguém.
check-result-unsure = Não ter certeza já é razão suficiente para falar com alguém. Você não precisa saber que nome isso tem.
check-danger = Se você está em perigo agora, ligue primeiro para o número de emergência.
check-help-heading = Quem pode ajudar
check-help-none = Não conhecemos ninguém neste país ({ $country }) para “{ $need }”.
check-next-others = Em vez disso, pergunte aqui. Talvez saibam quem ajuda no lugar onde você está:
check-next-emergency = Em perigo, ligue para o número de emergência. Se não, procure na busca um serviço jurídico ou de saúde, e pergunte lá quem ajuda com isto.
check-next-anyone = Pergunte quem ajuda com isto a um médico, a alguém da enfermagem, a um advogado ou a uma organização para pessoas refugiadas em que você confia.
check-no-country = Escolha o país onde você está, e mostramos quem ajuda lá.

## What asking for help may set off

check-referral-heading = Antes de pedir ajuda
check-referral-ask = Pergunte primeiro: “O que vocês têm de comunicar, a quem e quando?” Você pode perguntar isto antes de dizer o seu nome.
check-referral-police = Alguns serviços passam informações à polícia, sobretudo quando uma vida está em perigo.
check-referral-immigration = O serviço de imigração pode fazer perguntas a alguns serviços, ou esses serviços trabalham com ele. Ter sofrido algum mal não protege você, por si só, da deportação. Pergunte a um advogado antes de ir a uma repartição, se puder.
check-referral-consent = Se você é uma pessoa adulta, peça que não façam nada sem o seu sim. Você pode dizer não, e pode parar.
check-referral-young = Se você tem menos de 18 anos, muitos serviços têm de avisar alguém quando você está em perigo. Antes de você contar qualquer coisa, eles podem dizer o que teriam de comunicar. Você não precisa dizer a sua idade para perguntar.
check-guides-heading = Leia mais
