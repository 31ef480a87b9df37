### What the app shows around guides and the words of offices, and where texts stand in two languages.
### State: draft. Not read by anybody who speaks it natively.

## The list of guides

guides-title = Miongozo
guides-note = Maneno rahisi kuhusu nini cha kufanya. Haihitaji mtandao.
guides-none = Ndani ya programu hakuna mwongozo wowote.
guides-countries = Unahusu { $countries }
guides-accessibility = Mwongozo: { $title }. { $summary }

## The head of a guide

guide-not-reviewed = Hakuna wakili, daktari, muuguzi wala mtaalamu aliyeukagua mwongozo huu.
guide-reviewed = Umekaguliwa na { $role }, { $date }.
guide-role-lawyer = wakili
guide-role-clinician = daktari au muuguzi
guide-role-specialist = mtaalamu
guide-role-navigator = mtu aliyepitia hali hii na anayewaongoza wengine
guide-role-native-speaker = mtu anayezungumza lugha hii
guide-compared = Ulilinganishwa na vyanzo vyake mara ya mwisho { $date }.
guide-expired = Umepitwa na wakati tangu { $date }. Muulize mtu kabla ya kuutegemea.
guide-draft = Umetafsiriwa na mashine. Hakuna mtu anayezungumza lugha hii aliyeusoma bado. Chini ya kila maandishi kuna ya Kiingereza: nambari na tarehe zake ndizo sahihi.
guide-not-translated = Mwongozo huu bado haupo katika lugha yako. Unaonyeshwa kwa lugha hii: { $language }.
guide-contents = Yaliyomo katika mwongozo huu
guide-sources = Mwongozo huu unatokana na nini
guide-editorial = Ni ushauri wetu wenyewe, haukutoka kwenye chanzo.

## The blocks of a guide

guide-danger = Hatari
guide-call-now = Piga simu sasa
guide-not-certain = Hakuna uhakika
guide-step = Hatua { $number }
guide-tick = La kufanya
guide-as-of = Kufikia { $date }.
guide-as-of-old = Kufikia { $date }. Muda umepita tangu wakati huo, na huenda imebadilika: uliza kabla ya kuitegemea.
guide-outdated = Maandishi ya Kiingereza yamebadilika tangu haya yalipotafsiriwa. Ya Kiingereza ndiyo sahihi.
guide-beside = Kwa { $language }:
guide-page-note = Inafungua ukurasa kwenye intaneti. Yeyote anayechunguza mtandao wako anaweza kuona ni ukurasa upi.
guide-read-aloud = Soma kwa sauti
guide-read-stop = Acha kusoma

## Guides elsewhere

guide-path = { $guide } › { $section }
guide-path-part = { $guide } › { $section } › { $part }
guide-related = Miongozo kuhusu hili

## Words of offices

terms-title = Maneno yanayotumiwa na ofisi
terms-search = Tafuta neno
terms-none = Neno hili halimo ndani ya programu.
terms-in-record = Maneno yanayotumiwa na ofisi, pamoja na maelezo
term-language = Lugha ya neno: { $language }
term-country = Linatumika nchini { $country }
term-unsourced = Hakuna aliyelinganisha maana hii na chanzo.
term-accessibility = { $term }: { $meaning }

## Two languages at once

second-title = Lugha mbili kwa pamoja
second-note = Yaliyoandikwa yanaonekana kwa lugha zote mbili: ili kusoma pamoja na mtu, au kumwonyesha mtu.
second-none = Lugha moja tu
