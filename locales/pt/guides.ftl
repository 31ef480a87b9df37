### What the app shows around guides and the words of offices, and where texts stand in two languages.
### State: draft. Not read by anybody who speaks it natively.

## The list of guides

guides-title = Guias
guides-note = O que fazer, em palavras simples. Não é preciso internet para ler.
guides-none = Não há guias no aplicativo.
guides-countries = Países: { $countries }
guides-accessibility = Guia: { $title }. { $summary }

## The head of a guide

guide-not-reviewed = Nenhum advogado, profissional de saúde ou especialista verificou isto.
guide-reviewed = Verificado por { $role } ({ $date }).
guide-role-lawyer = um advogado ou uma advogada
guide-role-clinician = um médico, uma médica ou alguém da enfermagem
guide-role-specialist = uma pessoa especialista no assunto
guide-role-navigator = uma pessoa que acompanha outras e viveu o mesmo
guide-role-native-speaker = alguém que fala a língua
guide-compared = Última comparação com as suas fontes: { $date }.
guide-expired = Desatualizado desde { $date }. Pergunte a alguém antes de confiar nele.
guide-draft = Traduzido por uma máquina. Ninguém que fala esta língua leu isto ainda. Abaixo de cada texto está o texto em inglês: valem os números e as datas do inglês.
guide-not-translated = Este guia ainda não está na sua língua. É mostrado em { $language }.
guide-contents = Neste guia
guide-sources = Em que este guia se baseia
guide-editorial = É o nosso próprio conselho, não vem de uma fonte.

## The blocks of a guide

guide-danger = Perigo
guide-call-now = Ligue agora
guide-not-certain = Não se sabe ao certo
guide-step = Passo { $number }
guide-tick = A fazer
guide-as-of = Última informação: { $date }.
guide-as-of-old = Última informação: { $date }. Isso já foi há algum tempo e pode ter mudado: pergunte antes de confiar nisso.
guide-outdated = O texto em inglês mudou depois desta tradução. Vale o texto em inglês.
guide-beside = Em { $language }:
guide-page-note = Abre uma página na internet. Quem vigia a sua conexão pode ver qual é a página.
guide-read-aloud = Ler em voz alta
guide-read-stop = Parar de ler

## Guides elsewhere

guide-path = { $guide } › { $section }
guide-path-part = { $guide } › { $section } › { $part }
guide-related = Guias sobre isto

## Words of offices

terms-title = Palavras que as repartições usam
terms-search = Procurar uma palavra
terms-none = Esta palavra não está no aplicativo.
terms-in-record = Palavras que as repartições usam, explicadas
term-language = Uma palavra em { $language }
term-country = Usada neste país: { $country }
term-unsourced = Ninguém comparou este significado com uma fonte.
term-accessibility = { $term }: { $meaning }

## Two languages at once

second-title = Duas línguas ao mesmo tempo
second-note = Os textos aparecem nas duas línguas: para ler junto com alguém, ou para mostrar a alguém.
second-none = Só uma língua
