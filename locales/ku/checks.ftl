### Questions that somebody asks themselves, in private: nothing of the answers is kept, and there is no score.
### State: draft. Not read by anybody who speaks it natively.

## Before and between the questions

checks-title = Pirsên ku hûn ji xwe bipirsin
checks-note = Çend pirs, yek bi yek. Tiştê ku hûn destê xwe didinê nayê tomarkirin, û ji tu kesî re nayê gotin.
check-safe-question = Ma niha xwendina vê ji bo we ewle ye?
check-safe-note = Heke kesek dikare ji ser milê we binêre, an dibe ku li vê telefonê binêre, heta ku hûn bi tenê bin li bendê bimînin. Bişkoka derketinê tavilê ekraneke din derdixe pêş.
check-safe-yes = Erê, bidomîne
check-safe-no = Na, niha derkeve
check-step = Pirsa { $number } ji { $count }
check-yes = Erê
check-no = Na
check-unsure = Ez ne piştrast im
check-again = Ji nû ve dest pê bike

## Somebody makes me do this: signs of trafficking

check-trafficking-title = Ma kesek min neçarî vê dike?
check-trafficking-note = Derbarê karekî, deynekî an kesekî de ku hûn nikarin xwe jê xilas bikin.
check-trafficking-1 = Ma kesekî din pasaporta we an kaxizên we li ba xwe digire?
check-trafficking-2 = Ma kesek gefan li we an li malbata we dixwe?
check-trafficking-3 = Ma deynekî we heye ku qet kêm nabe, hûn çiqas bixebitin jî?
check-trafficking-4 = Ma hûn bi saetên pir dirêj dixebitin, bi pereyekî hindik an bê pere?
check-trafficking-5 = Ma we dişopînin, an li we qedexe dikin ku hûn bi tenê derkevin?
check-trafficking-6 = Ma hûn neçar in pereyê ku hûn qezenc dikin bidin kesekî din?
check-trafficking-7 = Ma kesek dibêje ku, heke hûn dev jê berdin, ew ê ji yên din re bibêje ku hûn LGBTQI+ ne, an giliyê we li rayedaran bike?

## A partner, relative or host controls me

check-home-title = Ma ez li ba kesên ku ez bi wan re dijîm ewle me?
check-home-note = Derbarê hevjîn, xizm an kesê ku hûn li mala xwe hewandine de, zayenda wî çi dibe bila bibe.
check-home-1 = Ma hûn ditirsin ji tiştê ku diqewime gava hûn dibêjin na?
check-home-2 = Ma kesek pereyê we, kaxizên we an telefona we li ba xwe digire?
check-home-3 = Ma kesek biryar dide ka hûn dikarin kê bibînin an bi kê re biaxivin?
check-home-4 = Ma kesek dibêje ku ew ê ji yên din re bibêje ka hûn kî ne, an giliyê we li daîreya koçberiyê bike?
check-home-5 = Ma kesek li we dixe, we di hundir de kilît dike an li pey we dikeve?
check-home-6 = Ma kesek we neçarî seksê dike, an dermanê we nade we?
check-home-7 = Ma kesek dixwaze ku hûn bizewicin, an ku hûn biguherînin ka hûn kî ne?

## Work that hurts

check-work-title = Ma li ser kar bi min re xerab tê tevgerîn?
check-work-note = Derbarê mûçe, saetan û kesên ku hûn ji wan re dixebitin de, destûra xebatê hebe an na.
check-work-1 = Ma du hefte an zêdetir e ku mûçe nedane we, an ji ya ku soz dabûn kêmtir dane we?
check-work-2 = Ma xwediyê karê we pasaporta we an kaxizên we li ba xwe digire?
check-work-3 = Ma xwediyê karê we dibêje ku ew ê telefonî daîreya koçberiyê an polîsan bike?
check-work-4 = Ma kesek ji bo kar an ji bo mûçeyê seksê ji we dixwaze?
check-work-5 = Ma deynekî xwediyê karê we li ser we heye ku kêm nabe?
check-work-6 = Ma ji we re hat gotin ku hûn kaxizeke vala, an tiştekî ku we nikarîbû bixwînin, îmze bikin?
check-work-7 = Heke hûn dev ji karê li wir berdin, ma dê tiştekî xerab were serê we?

## After the questions

check-result-heading = Hûn niha dikarin çi bikin
check-result-some = Hin tiştên ku we gotin dikarin nîşana wê yekê bin ku kesek we bi kar tîne an we kontrol dike. Nîşan ne delîl e. Tu yek ji van ne sûcê we ye, û hûn bi xwe biryar didin ka paşê çi dibe.
check-result-none = We ji yek ji van re negot erê. Ev nayê wê wateyê ku her tişt baş e: ev tenê çend pirs in. Heke hûn hîs bikin ku tiştek ne rast e, ev sedemeke têr e ku hûn bi kesekî re biaxivin.
check-result-unsure = Heke hûn ne piştrast bin, ev jî sedemeke têr e ku hûn bi kesekî re biaxivin. Ne hewce ye ku hûn bizanin ka navê wê çi ye.
check-danger = Heke hûn niha di xetereyê de bin, pêşî telefonî hejmara acîl bikin.
check-help-heading = Kî dikare alîkariyê bike
check-help-none = Em li vî welatî ({ $country }) tu kesî nas nakin ku ji bo “{ $need }” alîkariyê dike.
check-next-others = Li şûna wan ji van bipirsin. Dibe ku ew bizanin li cihê ku hûn lê ne kî alîkariyê dike:
check-next-emergency = Di xetereyê de telefonî hejmara acîl bikin. Heke ne wisa be, di lêgerînê de li xizmeteke hiqûqî an a tenduristiyê bigerin, û li wir bipirsin ka kî ji bo vê alîkariyê dike.
check-next-anyone = Ji bijîşkekî, hemşîreyekê, parêzerekî an rêxistineke penaberan a ku hûn pê bawer in bipirsin ka kî ji bo vê alîkariyê dike.
check-no-country = Welatê ku hûn lê ne hilbijêrin, û em nîşanî we didin ka li wir kî alîkariyê dike.

## What asking for help may set off

check-referral-heading = Berî ku hûn alîkariyê bixwazin
check-referral-ask = Pêşî bipirsin: “Hûn mecbûr in çi ragihînin, ji kê re, û kengî?” Hûn dikarin vê bipirsin berî ku hûn navê xwe bibêjin.
check-referral-police = Hin xizmet agahiyan didin polîsan, bi taybetî gava jiyanek di xetereyê de be.
check-referral-immigration = Dibe ku daîreya koçberiyê ji hin xizmetan pirsan bike, an ew bi wê re bixebitin. Ku hûn hatine êşandin, ev bi tena xwe we ji dersînorkirinê naparêze. Heke hûn dikarin, berî ku hûn biçin daîreyekê ji parêzerekî bipirsin.
check-referral-consent = Heke hûn kesekî mezin bin, ji wan bixwazin ku bêyî erêya we tiştekî nekin. Hûn dikarin bibêjin na, û hûn dikarin dev jê berdin.
check-referral-young = Heke temenê we ji 18 salan kêmtir be, gelek xizmet mecbûr in ku ji kesekî re bibêjin gava hûn di xetereyê de bin. Berî ku hûn tiştekî ji wan re bibêjin, ew dikarin bibêjin ka ew ê mecbûr bin çi bibêjin. Ji bo pirsînê ne hewce ye ku hûn temenê xwe bibêjin.
check-guides-heading = Bêtir bixwînin
