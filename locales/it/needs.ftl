### Need words in Italian (Italiano).
### State: draft. No native speaker has read it yet. Machine-made, 2026-11.

## Urgent safety

crisis-line = telefono amico, linea di ascolto, linea di aiuto, numero verde, numero di emergenza psicologica, parlare con qualcuno, ho bisogno di parlare, ho bisogno di parlare con qualcuno, nessuno con cui parlare, centro di ascolto telefonico, supporto psicologico urgente, gay help line, linea lgbt
    .terms = 800 713 713, Samaritans Onlus
suicide-prevention =
    suicidio, prevenzione suicidio, prevenzione del suicidio, autolesionismo, linea suicidio,
    il mio amico vuole suicidarsi, mia amica vuole uccidersi, mio figlio vuole suicidarsi, idee suicidarie
domestic-violence =
    violenza domestica, violenza in famiglia, violenza di coppia, violenza sulle donne, violenza in casa,
    centro antiviolenza, mio marito mi picchia, marito mi picchia, il mio compagno mi picchia,
    il mio ragazzo mi picchia, mio padre mi picchia, i miei genitori mi picchiano, mio fratello mi picchia,
    la mia famiglia mi picchia, mia moglie mi picchia, mi picchiano a casa, maltrattamenti,
    maltrattamenti in famiglia, scappata da mio marito, relazione violenta
    .terms = 1522, D.i.Re, CAV
sexual-violence = stupro, violenza sessuale, abuso sessuale, abusi sessuali, molestie sessuali, molestie, molestata, aggressione sessuale, aiuto dopo stupro, centro stupri, abusata, abusato
human-trafficking = tratta, tratta di esseri umani, vittime di tratta, tratta di persone, sfruttamento sessuale, lavoro forzato, costretta a prostituirmi, mi costringono a prostituirmi, obbligata a prostituirsi, mi costringono a lavorare, schiavitù, mi hanno tolto il passaporto, mi hanno preso il passaporto, debito con i trafficanti, trafficanti, caporale, caporalato, matrimonio forzato, vogliono farmi sposare, madam prostituzione
    .terms = 800 290 290, Numero Verde Antitratta, articolo 18
hate-crime = crimine d'odio, crimini d'odio, reato d'odio, aggressione omofoba, aggressione transfobica, aggressione razzista, picchiato perché gay, aggredito perché gay, aggredita perché trans, omotransfobia aggressione, violenza omofoba, denunciare aggressione omofoba
    .terms = OSCAD
protection-order = ordine di protezione, divieto di avvicinamento, ordine restrittivo, ordine di allontanamento, allontanamento dalla casa familiare, stalking, ammonimento del questore, denunciare stalker
child-protection = tutela minori, protezione minori, maltrattamento minori, abuso su minori, abusi su minori, bambino picchiato, picchiano un bambino, bambini maltrattati, telefono azzurro, minore non accompagnato, minori non accompagnati, bambino in pericolo
    .terms = MSNA
elder-protection = maltrattamento anziani, abuso sugli anziani, violenza sugli anziani, violenza su disabili, maltrattano mia nonna, anziano abbandonato, circonvenzione di incapace
missing-family = familiari dispersi, cerco la mia famiglia, trovare la famiglia, ho perso la mia famiglia, parenti scomparsi, persona scomparsa, persone scomparse, fratello disperso, ritrovare familiari, ricerca familiari, disperso in mare
    .terms = Restoring Family Links, Croce Rossa RFL
torture-survivors = tortura, sono stato torturato, sono stata torturata, torturato, torturata, vittime di tortura, sopravvissuti alla tortura, torture in libia, trauma di guerra, riabilitazione tortura, certificato di tortura
    .terms = Medici per i Diritti Umani, MEDU, SAMIFO, NAGA HAR
crime-victim-support = vittime di reato, aiuto alle vittime, vittima di reato, sostegno alle vittime, mi hanno rapinato, mi hanno derubato, rapina subita, truffa, sono stato truffato, aggressione subita, risarcimento vittime
human-rights-defenders = diritti umani, difensori dei diritti umani, attivista, attivisti in pericolo, violazione dei diritti umani, denunciare violazioni dei diritti, organizzazione diritti umani, perseguitato politico, persecuzione, protezione giornalisti
evacuation-relocation = evacuazione, fuggire dal paese, lasciare il paese, scappare dal paese, devo scappare dal mio paese, uscire dal paese, paese sicuro, in pericolo nel mio paese, visto umanitario, corridoi umanitari, corridoio umanitario, rilocazione
    .terms = Sant'Egidio corridoi, FCEI

## Law and papers

asylum-legal = asilo, asilo politico, chiedere asilo, richiesta di asilo, richiesta d'asilo, domanda di asilo, domanda d'asilo, richiedere asilo, avvocato asilo, avvocato per asilo, protezione internazionale, domanda di protezione internazionale, protezione sussidiaria, protezione speciale, protezione umanitaria, status di rifugiato, diritto d'asilo, commissione territoriale, colloquio in commissione, audizione commissione, intervista commissione, diniego asilo, asilo negato, domanda rigettata, ricorso asilo, ricorso contro diniego, asilo lgbt, asilo gay, asilo per omosessuali, asilo trans, dublino, regolamento dublino, domanda reiterata
    .terms = modello C3, ASGI, UNHCR, C3, verbalizzazione
immigration-legal = permesso di soggiorno, permesso scaduto, rinnovo permesso, rinnovo permesso di soggiorno, rinnovare il permesso, carta di soggiorno, visto, visto scaduto, visto rifiutato, avvocato immigrazione, avvocato per immigrati, espulsione, decreto di espulsione, foglio di via, rimpatrio, mi vogliono espellere, mi espellono, senza documenti, sono senza documenti, irregolare, clandestino, sanatoria, decreto flussi, conversione permesso, protezione temporanea, ricevuta permesso, senza permesso
    .terms = kit postale, cedolino, sportello immigrazione, permesso per cure mediche, art. 31
detention-support = centro di detenzione, centro di permanenza per i rimpatri, centro per il rimpatrio, detenzione amministrativa, trattenuto al cpr, chiuso nel cpr, trattenuto in frontiera, bloccato in aeroporto, fermato alla frontiera, amico nel cpr
    .terms = CPR, CIE, hotspot
citizenship = cittadinanza, cittadinanza italiana, domanda di cittadinanza, richiesta cittadinanza, diventare cittadino, diventare cittadino italiano, test cittadinanza, giuramento cittadinanza, test b1 cittadinanza
legal-aid = avvocato, avvocata, un avvocato, avvocato gratis, avvocato gratuito, mi serve un avvocato, ho bisogno di un avvocato, non ho soldi per l'avvocato, gratuito patrocinio, patrocinio gratuito, patrocinio a spese dello stato, assistenza legale, assistenza legale gratuita, consulenza legale, aiuto legale, sportello legale, tribunale, fare causa, orientamento legale
    .terms = Avvocato di Strada, ordine degli avvocati
family-law = divorzio, divorziare, voglio divorziare, separazione, affidamento figli, affidamento dei figli, custodia dei figli, assegno di mantenimento, mantenimento figli, matrimonio, sposarsi, unione civile, diritto di famiglia, mi tolgono i figli, avvocato divorzio
discrimination = discriminazione, discriminazioni, discriminato, discriminata, antidiscriminazione, razzismo, omofobia, transfobia, omolesbobitransfobia, non affittano agli stranieri, licenziato perché gay, denunciare discriminazione, bullismo
    .terms = UNAR
workers-rights = non mi pagano, capo non mi paga, il capo non mi ha pagato, il padrone non mi paga, stipendio non pagato, non ho ricevuto lo stipendio, diritti dei lavoratori, diritti sul lavoro, lavoro nero, lavoro in nero, sfruttamento lavorativo, sfruttato, licenziato, licenziata, licenziamento, vertenza, sindacato, infortunio sul lavoro, senza contratto, ispettorato del lavoro, busta paga
    .terms = CGIL, CISL, UIL, USB, INCA, patronato
tenant-rights = sfratto, sfrattato, sfrattata, mi sfrattano, padrone di casa mi caccia, padrone di casa vuole cacciarmi, il proprietario mi manda via, diritti degli inquilini, inquilini, contratto di affitto, cauzione non restituita, non mi ridanno la cauzione, sindacato inquilini, mi cacciano di casa per affitto
    .terms = SUNIA, Unione Inquilini
identity-documents = carta d'identità, carta di identità, carta identita, documento di identità, documenti d'identità, passaporto, ho perso il passaporto, passaporto perso, non ho documenti, documenti persi, documenti rubati, certificato di nascita, atto di nascita, codice fiscale, residenza, iscrizione anagrafica, certificato di residenza, titolo di viaggio, documento di viaggio, apolide, apolidia, spid, stato di famiglia, tessera sanitaria persa
    .terms = CIE carta, anagrafe
name-gender-change = cambio nome, cambio di nome, cambiare nome, cambiare il mio nome, cambio genere, cambio di genere sui documenti, cambiare sesso sui documenti, rettifica anagrafica, rettificazione di sesso, rettifica di genere, cambio anagrafico, carriera alias, documenti trans, marcatore di genere, nome di elezione
    .terms = legge 164
family-reunification = ricongiungimento familiare, ricongiungimento, ricongiungimento con mia moglie, portare la mia famiglia, far venire la mia famiglia, far venire mia moglie, far venire mio marito, far venire i miei figli, visto familiare, portare il mio compagno in italia, nulla osta ricongiungimento
consular-help = ambasciata, consolato, ambasciata italiana, consolato del mio paese, appuntamento consolato, appuntamento ambasciata
criminal-defence = avvocato penalista, penalista, avvocato d'ufficio, difensore d'ufficio, arrestato, sono stato arrestato, mi hanno arrestato, mi ha fermato la polizia, processo penale, amico arrestato, denunciato dalla polizia, indagato
reentry-support = uscito dal carcere, uscita dal carcere, fuori dal carcere, dopo il carcere, ex detenuti, ex detenuto, reinserimento, reinserimento detenuti, misure alternative, uscito di prigione
    .terms = UEPE

## A roof

emergency-shelter = dormitorio, dormitori, posto letto, posto per dormire, un posto dove dormire, posto dove dormire, dove dormire, dove posso dormire, dormire stanotte, non so dove dormire, non ho dove dormire, letto per stanotte, rifugio per la notte, rifugio, riparo, ricovero notturno, senzatetto, senza tetto, senza casa, senza dimora, senza fissa dimora, non ho casa, dormo per strada, sono in strada, vivo per strada, accoglienza notturna, accoglienza, alloggio di emergenza, emergenza freddo, mi hanno cacciato di casa, cacciato di casa, cacciata di casa, i miei genitori mi hanno cacciato, ostello della caritas, non so dove andare, non ho dove andare, centro di accoglienza, asilo notturno
    .terms = CAS, SAI, SPRAR, unità di strada, sala operativa sociale
womens-shelter = casa rifugio, casa rifugio per donne, case rifugio, rifugio per donne, casa delle donne, alloggio per donne, accoglienza donne, casa protetta, comunità mamma bambino, dormitorio donne, rifugio donne con bambini, scappata con i miei figli, comunità madre bambino
youth-shelter = rifugio per giovani, accoglienza minori, comunità per minori, casa famiglia minori, scappato di casa, scappata di casa, ho 17 anni e non ho casa, casa per ragazzi, dormitorio giovani, comunità minori stranieri
lgbtq-housing = casa lgbt, casa rifugio lgbt, casa rifugio lgbtq, casa arcobaleno, rifugio lgbt, rifugio lgbtqia, accoglienza lgbt, accoglienza lgbt rifugiati, alloggio lgbt, dormitorio lgbt, casa per gay, casa per persone trans, rifugio trans, accoglienza trans, cacciato di casa perché gay, cacciata di casa perché lesbica, cacciata perché trans, stanza gay friendly, camera queer, coinquilini queer, gay nel centro di accoglienza, cas lgbt
    .terms = Refuge LGBT, To Housing, Casa Arcobaleno Milano, Casa Marcella
transitional-housing = alloggio temporaneo, casa temporanea, seconda accoglienza, alloggio per qualche mese, appartamento protetto, semiautonomia, housing first, casa di accoglienza, cohousing, progetto sai
affordable-housing = casa popolare, case popolari, alloggio popolare, affitto basso, casa economica, case economiche, affitto economico, stanza economica, edilizia popolare, graduatoria case popolari, canone concordato, stanza in affitto
    .terms = ERP, ALER, ATER
housing-advice = cercare casa, cerco casa, cerco una casa, cerco stanza, trovare casa, trovare una stanza, non trovo casa, aiuto per trovare casa, sportello casa, agenzia per la casa, emergenza abitativa, non mi affittano casa
rent-help = aiuto affitto, contributo affitto, bonus affitto, pagare l'affitto, non riesco a pagare l'affitto, non posso pagare l'affitto, affitto arretrato, soldi per l'affitto, soldi per la caparra, caparra, morosità incolpevole, sostegno affitto
mortgage-help = mutuo, non riesco a pagare il mutuo, aiuto mutuo, perdere la casa, casa all'asta, pignoramento casa, sospensione mutuo
utility-help = bolletta, bollette, pagare le bollette, non riesco a pagare le bollette, bolletta luce, bolletta gas, luce staccata, mi hanno staccato la luce, mi hanno staccato il gas, acqua staccata, bonus bollette, bonus energia, riscaldamento
furniture = mobili, mobili gratis, mobili usati, letto, materasso, coperta, coperte, frigorifero, lavatrice, arredamento, cose per la casa, stoviglie
home-repair = riparazioni casa, riparare casa, ristrutturazione, riparare il tetto, barriere architettoniche, adattare casa disabile, rampa per sedia a rotelle, muffa in casa

## Food and things

food = cibo, cibo gratis, pacco alimentare, pacchi alimentari, pacco viveri, spesa gratis, aiuto alimentare, aiuti alimentari, banco alimentare, distribuzione cibo, ho fame, non ho da mangiare, non abbiamo da mangiare, niente da mangiare, qualcosa da mangiare, non ho soldi per mangiare, viveri, generi alimentari, i miei figli hanno fame, emporio solidale
    .terms = pacco Caritas, Banco delle Opere
hot-meals = mensa, mensa dei poveri, mensa gratuita, mensa caritas, pasto caldo, pasti caldi, pasto gratis, pasti gratis, mangiare gratis, dove mangiare, dove posso mangiare, cucina popolare, pranzo gratis, cena gratis
home-delivered-meals = pasti a domicilio, pasti a casa, cibo a domicilio per anziani, consegna pasti, pasto a domicilio, consegna pasti anziani
food-benefits = buoni spesa, buono spesa, carta spesa, social card, carta acquisti, carta dedicata a te, voucher alimentari, tessera alimentare
mother-child-nutrition = alimentazione in gravidanza, alimentazione neonato, allattamento, allattare, consulente allattamento, cibo per neonati, latte materno, svezzamento
baby-supplies = pannolini, pannolini gratis, latte in polvere, latte per neonati, latte artificiale, vestiti per neonato, passeggino, culla, lettino, biberon, cose per neonati, corredino
clothing = vestiti, vestiti gratis, abiti, abiti usati, guardaroba caritas, indumenti, scarpe, giacca, giacca invernale, cappotto, vestiti invernali, vestiti caldi, distribuzione vestiti, vestiti per bambini
hygiene = doccia, docce, docce pubbliche, fare la doccia, dove fare la doccia, lavarsi, lavare i vestiti, lavanderia, bagno pubblico, bagni pubblici, gabinetto, prodotti igienici, assorbenti, kit igiene, sapone
school-supplies = materiale scolastico, zaino, zaino scuola, libri di scuola, libri scolastici, quaderni, grembiule, buono libri, kit scuola
holiday-help = regali di natale, regali per bambini, pranzo di natale, pacco di natale, aiuto natale, ramadan aiuto, iftar, cena di capodanno
phone-internet = non ho telefono, telefono gratis, telefono rotto, telefono rubato, cellulare, sim, scheda sim, scheda telefonica, internet, internet gratis, wifi, wifi gratis, ricaricare il telefono, ricarica telefonica
disaster-relief = terremoto, alluvione, casa bruciata, incendio, calamità, calamità naturali, protezione civile, casa allagata, sfollati, emergenza maltempo

## Money

cash-help = soldi, ho bisogno di soldi, mi servono soldi, senza soldi, non ho soldi, aiuto economico, aiuti economici, contributo economico, sussidio di emergenza, soldi subito, aiuto in denaro, sostegno economico, finito i soldi, prestito sociale
public-benefits = sussidio, sussidi, reddito di cittadinanza, assegno di inclusione, assegno unico, assegno sociale, assistenza sociale, bonus famiglia, isee, aiuti dello stato, bonus bebè, prestazioni sociali, pocket money
    .terms = INPS, ADI, CAF, SFL
disability-benefits = invalidità civile, pensione di invalidità, assegno di invalidità, indennità di accompagnamento, accompagnamento, domanda di invalidità, legge 104, assegno disabili
unemployment-benefits = disoccupazione, indennità di disoccupazione, assegno di disoccupazione, sussidio disoccupazione, domanda disoccupazione, cassa integrazione
    .terms = NASpI, DIS-COLL
veterans-services = veterani, reduci, ex militari, ex militare, ex soldati, reduce di guerra
debt-advice = debiti, ho debiti, debito, non riesco a pagare i debiti, sovraindebitamento, usura, usurai, cartella esattoriale, recupero crediti, consulenza debiti, rate non pagate, pignoramento stipendio
tax-help = tasse, dichiarazione dei redditi, agenzia delle entrate, aiuto tasse, partita iva, rimborso irpef, commercialista
bank-money-transfer = conto corrente, conto bancario, aprire un conto, aprire conto in banca, la banca non mi apre il conto, conto di base, mandare soldi, inviare soldi, inviare soldi a casa, trasferire denaro, bonifico, rimesse, postepay
    .terms = Western Union, MoneyGram, IBAN

## Health

emergency-medical = pronto soccorso, ambulanza, chiamare ambulanza, emergenza medica, guardia medica, emorragia, perdo molto sangue, sono ferito, sono ferita, infarto, non riesco a respirare, svenuto, avvelenamento, accoltellato, urgenza medica
    .terms = 112, 118
primary-care = medico, dottore, dottoressa, mi serve un medico, ho bisogno di un medico, medico di base, medico di famiglia, ambulatorio, clinica, ospedale, visita medica, sono malato, sono malata, sto male, pediatra, poliambulatorio, consultorio, casa della salute, medico lgbt friendly, prenotare visita
    .terms = ASL, CUP, medico di medicina generale
uninsured-care = medico senza documenti, medico gratis, medico gratuito, visita gratis, cure senza documenti, cure mediche senza permesso, ospedale senza documenti, ambulatorio stranieri, senza tessera sanitaria, non ho la tessera sanitaria, ambulatorio gratuito, cure gratuite, non ho soldi per il medico, codice stp, tessera stp
    .terms = STP, ENI, NAGA, Emergency, Opera San Francesco
health-insurance = tessera sanitaria, iscrizione al servizio sanitario, iscrizione ssn, servizio sanitario nazionale, assicurazione sanitaria, assicurazione medica, iscriversi alla asl, scelta del medico, esenzione ticket
    .terms = SSN, E01, E02
prescription-help = medicine, medicinali, farmaci, farmaco, non ho soldi per le medicine, medicine gratis, ho finito le medicine, ricetta, ricetta medica, farmacia, farmacia di turno, banco farmaceutico, pastiglie finite
dental-care = dentista, denti, mal di denti, mi fa male un dente, dente, dentista gratis, dentista sociale, odontoiatra, togliere un dente, otturazione, dentiera
eye-care = occhiali, oculista, occhiali gratis, occhiali rotti, visita oculistica, vista, non vedo bene, cataratta, lenti a contatto
hearing-care = apparecchio acustico, sordo, sorda, sordi, non sento bene, udito, lingua dei segni, interprete lis, otorino, perdita udito
    .terms = LIS, ENS
vaccination = vaccino, vaccini, vaccinazione, vaccinazioni, vaccinarsi, vaccino bambini, vaccino influenza, vaccino covid, vaccino hpv, vaccino epatite, vaccino mpox, antitetanica, libretto vaccinale
hiv-testing = test hiv, test dell'hiv, test hiv gratis, test hiv anonimo, test aids, fare il test hiv, test hiv rapido, autotest hiv, esame hiv, dove fare test hiv, checkpoint, paura di avere hiv, forse ho l'hiv
    .terms = Checkpoint Plus, BLQ Checkpoint
hiv-care = hiv, aids, hiv positivo, sieropositivo, sieropositiva, sono sieropositivo, sono sieropositiva, ho l'hiv, vivere con hiv, persone con hiv, terapia hiv, farmaci hiv, medicine hiv, antiretrovirali, terapia antiretrovirale, finita la terapia hiv, ho finito i farmaci hiv, infettivologo, malattie infettive, carica virale, non rilevabile
    .terms = LILA, Anlaids, ART, Plus Roma, NPS
hiv-prevention = prep, pep, profilassi pre esposizione, profilassi pre-esposizione, profilassi post esposizione, profilassi post-esposizione, preservativo rotto, si è rotto il preservativo, rapporto non protetto, sesso non protetto, sesso senza preservativo, rapporto a rischio, rischio hiv, prevenzione hiv, prep hiv
sti-testing = malattie sessualmente trasmissibili, malattie veneree, malattia venerea, infezioni sessualmente trasmissibili, test ist, test mst, sifilide, gonorrea, clamidia, condilomi, herpes genitale, papilloma virus, hpv, epatite c, test epatite, vaiolo delle scimmie, mpox, perdite genitali, salute sessuale, centro mst
pregnancy-test = test di gravidanza, test gravidanza, forse sono incinta, potrei essere incinta, ritardo mestruazioni, ritardo ciclo, gravidanza indesiderata, gravidanza non desiderata
pregnancy-care = incinta, sono incinta, incinta senza documenti, incinta ho bisogno di un medico, gravidanza, donna incinta, visita gravidanza, ginecologa, ginecologo, ostetrica, parto, partorire, sto per partorire, ecografia, corso preparto, dopo il parto, parto anonimo, maternità
contraception = contraccezione, contraccettivi, anticoncezionali, pillola anticoncezionale, pillola del giorno dopo, contraccezione di emergenza, preservativi, preservativi gratis, spirale, non restare incinta, pianificazione familiare
    .terms = ellaOne
abortion-care = aborto, abortire, voglio abortire, interruzione di gravidanza, interruzione volontaria di gravidanza, interrompere la gravidanza, pillola abortiva, aborto farmacologico, dove abortire, non voglio tenere il bambino
    .terms = IVG, legge 194, RU486, Obiezione Respinta
gender-affirming-care = ormoni, terapia ormonale, ormoni trans, ho finito gli ormoni, estrogeni, estradiolo, testosterone, androcur, bloccanti della pubertà, transizione, transizione di genere, percorso di transizione, percorso di affermazione di genere, affermazione di genere, cambio di sesso, cambiare sesso, riassegnazione di genere, operazione cambio sesso, mastectomia, vaginoplastica, falloplastica, medico trans, endocrinologo trans, salute trans, disforia di genere, incongruenza di genere, psicologo trans
    .terms = ONIG, SAIFIP, MIT Bologna consultorio, CIDIGEM
mental-health = psicologo, psicologa, psicologo gratis, aiuto psicologico, sostegno psicologico, supporto psicologico, psichiatra, psichiatria, psicoterapia, psicoterapeuta, terapia psicologica, depressione, depresso, depressa, ansia, attacco di panico, attacchi di panico, trauma, stress post traumatico, traumatizzato, non riesco a dormire, incubi, salute mentale, centro di salute mentale, psicologo lgbt, psicologo gay friendly, terapia riparativa, terapie riparative, terapia di conversione, terapie di conversione, vogliono guarirmi, curare l'omosessualità, mi vogliono curare perché gay, esorcismo gay
    .terms = CSM, CIM, etnopsichiatria
grief-support = lutto, elaborazione del lutto, supporto lutto, è morta mia madre, è morto mio padre, è morto mio marito, è morto un amico, ho perso un figlio, perdita di una persona cara
anger-management = gestione della rabbia, controllo della rabbia, non controllo la rabbia, picchio mia moglie, ho picchiato mia moglie, uomini maltrattanti, centro uomini violenti, scatti di rabbia
    .terms = CUAV
substance-use = droga, droghe, tossicodipendenza, tossicodipendente, dipendenza, dipendenze, smettere di drogarsi, uscire dalla droga, cocaina, crack, chemsex, comunità di recupero, centro dipendenze, narcotici anonimi, metanfetamina, sono dipendente
    .terms = SerD, SerT, Ser.D.
detox = disintossicazione, disintossicarsi, astinenza, crisi di astinenza, detox, sintomi di astinenza
alcohol-help = alcol, alcolismo, alcolista, alcolisti anonimi, smettere di bere, non riesco a smettere di bere, bevo troppo, mio marito beve, dipendenza da alcol
opioid-treatment = metadone, buprenorfina, terapia sostitutiva, eroina, smettere eroina, suboxone, subutex, dipendenza da eroina
harm-reduction = riduzione del danno, siringhe pulite, siringhe sterili, scambio siringhe, naloxone, overdose, narcan, drop in droghe, analisi delle sostanze
smoking-cessation = smettere di fumare, voglio smettere di fumare, centro antifumo, fumo dipendenza, cerotti nicotina
gambling-help = gioco d'azzardo, ludopatia, dipendenza dal gioco, smettere di giocare, slot machine, giocatori anonimi, scommesse, mio marito gioca
disability-services = disabilità, disabile, disabili, persone con disabilità, sedia a rotelle, carrozzina, cieco, non vedente, ipovedente, protesi, handicap, figlio disabile, aiuto disabili, stampelle
autism-services = autismo, autistico, autistica, bambino autistico, mio figlio è autistico, asperger, spettro autistico, centro autismo, neurodivergente
physical-therapy = fisioterapia, fisioterapista, riabilitazione, mal di schiena, riabilitazione dopo ictus, logopedia, terapia occupazionale
chronic-illness = cancro, tumore, oncologia, diabete, insulina, malattia cronica, malattie croniche, cuore malattia, pressione alta, dialisi, epilessia, asma, tubercolosi, chemioterapia
eating-nutrition = disturbi alimentari, disturbo alimentare, anoressia, bulimia, dietologo, nutrizionista, dieta, alimentazione sana
    .terms = DCA
home-care = assistenza domiciliare, assistenza a casa, badante, cerco badante, infermiere a domicilio, cure domiciliari, aiuto domestico anziani, aiuto a casa
    .terms = ADI domiciliare, SAD, OSS
nursing-home = casa di riposo, casa di cura anziani, residenza per anziani, centro diurno anziani, ospizio, casa per anziani
    .terms = RSA
hospice = hospice, cure palliative, fine vita, malato terminale, malati terminali, sta morendo
medical-transport = trasporto in ospedale, trasporto malati, accompagnamento visite mediche, trasporto sanitario, passaggio in ospedale, andare dal medico trasporto, trasporto dializzati
funeral-help = funerale, funerali, soldi per il funerale, pagare il funerale, sepoltura, cremazione, rimpatrio salma, salma, cimitero, bonus funerale

## Work and learning

job-search = lavoro, cerco lavoro, trovare lavoro, cercare lavoro, ho bisogno di lavoro, ho bisogno di lavorare, offerte di lavoro, centro per l'impiego, disoccupato, disoccupata, senza lavoro, curriculum, agenzia interinale, agenzia per il lavoro, voglio lavorare, collocamento, lavoro per rifugiati
job-training = corso professionale, corsi professionali, formazione professionale, imparare un mestiere, tirocinio, stage, apprendistato, corso di formazione, corsi di formazione, garanzia giovani, borsa lavoro
    .terms = GOL, CFP
work-permit = permesso di lavoro, permesso per lavorare, posso lavorare, autorizzazione al lavoro, visto di lavoro, permesso per lavoro, nulla osta lavoro
business-support = aprire un'attività, aprire un negozio, aprire partita iva, avviare impresa, microcredito, impresa, piccola impresa, mettersi in proprio, startup
language-classes = corso di italiano, corsi di italiano, corso italiano gratis, scuola di italiano, imparare l'italiano, imparare italiano, italiano per stranieri, lezioni di italiano, corso di lingua, corsi di lingua, corso di inglese, imparare inglese, imparare la lingua, non parlo italiano, scuola di lingua, test italiano a2, alfabetizzazione italiano
    .terms = CPIA, CILS, CELI, PLIDA, Penny Wirton
adult-education = terza media, licenza media, diploma serale, scuola serale, scuole serali, educazione degli adulti, imparare a leggere, non so leggere, non so scrivere, alfabetizzazione, diploma di scuola superiore
    .terms = CTP
computer-classes = corso di computer, corsi di computer, corso di informatica, imparare il computer, alfabetizzazione digitale, facilitazione digitale, corso di programmazione, aprire una email
school-enrolment = iscrizione a scuola, iscrivere mio figlio a scuola, iscrivere i figli a scuola, iscrizione scuola, scuola per i miei figli, mio figlio non va a scuola, scuola elementare, scuola media, mandare i figli a scuola
higher-education = università, borsa di studio, borse di studio, iscriversi all'università, riconoscimento titolo di studio, riconoscimento diploma, riconoscimento laurea, laurea, dichiarazione di valore, equipollenza, visto per studio, corridoi universitari
    .terms = CIMEA, DSU, UNICORE
childcare = asilo nido, nido, babysitter, tata, chi guarda i miei figli, custodia bambini, posto al nido, servizi per l'infanzia, lasciare il bambino mentre lavoro
childcare-costs = bonus nido, bonus asilo nido, retta asilo, retta del nido, pagare il nido, non posso pagare il nido, costo asilo nido, contributo babysitter
early-education = scuola materna, scuola dell'infanzia, asilo per bambini, asilo infantile, scuola materna iscrizione, educazione prescolare
youth-programs = centro giovani, centro giovanile, doposcuola, dopo scuola, centro estivo, centri estivi, campo estivo, aiuto compiti, oratorio, attività per ragazzi, mentoring giovani, scout, ripetizioni gratis

## People

lgbtq-community = lgbt, lgbtq, lgbtqi, lgbtqia, lgbtqia+, associazione lgbt, associazione gay, centro lgbt, comunità lgbt, gruppo lgbt, sportello lgbt, migranti lgbt, rifugiati lgbt, lgbt migranti, gay, sono gay, lesbica, lesbiche, sono lesbica, bisessuale, bisessuali, sono bisessuale, omosessuale, omosessuali, sono omosessuale, omosessualità, queer, intersex, intersessuale, asessuale, pansessuale, pride, coming out, arcobaleno, arcigay, arcilesbica, orientamento sessuale, circolo gay
    .terms = Mario Mieli, Il Grande Colibrì, MIGRA Arcigay, CIG, Cassero, Africa Arcigay, ReLAMI
lgbtq-youth = giovani lgbt, gruppo giovani lgbt, gruppo giovani arcigay, ragazzi lgbt, adolescente gay, giovane gay, studenti lgbt, dire ai genitori che sono gay, i miei genitori hanno scoperto che sono gay, mio figlio è gay, mia figlia è lesbica, mio figlio è trans, genitori di gay, bullismo omofobico
    .terms = AGEDO
trans-community = trans, transgender, persona trans, persone trans, donna trans, uomo trans, ragazza trans, ragazzo trans, sono trans, transessuale, transessuali, sportello trans, associazione trans, gruppo trans, non binario, non binaria, non binary, nonbinary, persone non binarie, genderfluid, identità di genere, trans migranti, gruppo non binary
    .terms = MIT, Libellula, Gender X, ALA Milano
refugee-services = rifugiato, rifugiata, rifugiati, sono un rifugiato, sono rifugiato, sono rifugiata, aiuto rifugiati, aiuto ai rifugiati, richiedente asilo, richiedenti asilo, profughi, profugo, centro rifugiati, servizi per rifugiati, associazione rifugiati, sportello rifugiati, campo profughi, rifugiati ucraini
    .terms = Centro Astalli, CIR, JumaMap, hub
resettlement = reinsediamento, programma di reinsediamento, trasferimento in un altro paese, paese terzo, sponsor, sponsorship, sponsorizzazione privata, cerco sponsor, sponsor per rifugiati, resettlement
    .terms = OIM, IOM
migrant-community = migranti, migrante, immigrati, immigrato, immigrata, stranieri, sportello migranti, sportello stranieri, associazione migranti, centro per stranieri, associazione immigrati, diaspora, integrazione, appena arrivato in italia, sono appena arrivato, sono appena arrivata, mediazione culturale centro, centro interculturale
farmworker-services = braccianti, bracciante, lavoro nei campi, raccolta pomodori, lavoratori stagionali, lavoratore stagionale, lavoro agricolo, ghetto braccianti
    .terms = FLAI
sex-worker-support = sex worker, sex workers, lavoro sessuale, lavoratrici sessuali, lavoratrice del sesso, prostituta, prostitute, prostituzione, escort, uscire dalla prostituzione, prostituirsi
    .terms = Comitato per i Diritti Civili delle Prostitute, Ombre Rosse
interpretation = interprete, traduttore, traduttrice, traduzione, mi serve un interprete, ho bisogno di un interprete, mediatore culturale, mediatrice culturale, mediatore linguistico, tradurre documenti, traduzione documenti, traduzione giurata, interprete gratis
transport = biglietto autobus, biglietto treno, biglietto del treno, biglietto gratis, trasporto, trasporti, abbonamento autobus, soldi per il biglietto, soldi per il viaggio, passaggio in macchina, mezzi pubblici, bus gratis, tessera trasporti
senior-services = anziani, anziano, anziana, aiuto anziani, centro anziani, pensione, pensionati, pensionato, anziani soli, servizi per anziani, anziani lgbt, terza età
parenting = corso genitori, genitorialità, sostegno genitori, sostegno alla genitorialità, madre sola, mamma sola, padre solo, genitore single, ragazza madre, crescere i figli, neo mamme, spazio mamme
family-support = consulenza familiare, aiuto famiglie, sostegno alle famiglie, centro per le famiglie, terapia familiare, terapia di coppia, mediazione familiare, problemi in famiglia, litigi in famiglia, famiglie arcobaleno
adoption-foster = adozione, adottare, adottare un bambino, affido, affido familiare, famiglia affidataria, dare in adozione, tutore volontario, casa famiglia bambini
support-groups = gruppo di auto aiuto, auto mutuo aiuto, gruppo di sostegno, gruppo di supporto, gruppi di ascolto, persone come me, supporto tra pari, stessa esperienza
    .terms = AMA
community-center = centro diurno, centro sociale, centro di quartiere, casa di quartiere, centro comunitario, centro polifunzionale, centro culturale, casa del popolo, dove stare di giorno
spiritual-support = chiesa, moschea, imam, prete, parrocchia, sinagoga, preghiera, sostegno spirituale, cristiani lgbt, gay cristiani, gay musulmano, musulmani lgbt, pastore evangelico, chiesa valdese
recreation = sport, palestra, piscina, biblioteca, calcio, museo, teatro, coro, cinema gratis, tempo libero, squadra lgbt, sport popolare
volunteering = volontariato, fare volontariato, volontario, volontaria, fare il volontario, voglio aiutare gli altri, donare, donazioni, servizio civile
mail-storage = indirizzo postale, dove ricevere la posta, non ho un indirizzo, ricevere posta, casella postale, residenza fittizia, residenza virtuale, deposito bagagli, lasciare le valigie, armadietto, custodire le mie cose, fermo posta
    .terms = via Modesta Valenti
pet-help = cane, gatto, animale domestico, veterinario, veterinario gratis, cibo per cani, cibo per gatti, canile, gattile, dormitorio con cane, chi tiene il mio gatto
information-referral = centro di ascolto, sportello informazioni, a chi rivolgersi, a chi mi rivolgo, dove trovo aiuto, dove posso chiedere aiuto, chi mi può aiutare, non so cosa fare, non so a chi rivolgermi, assistente sociale, segretariato sociale, punto informativo, sportello sociale, servizi sociali, elenco associazioni
    .terms = Caritas, informagiovani, PUA
government-office = comune, municipio, questura, prefettura, ufficio immigrazione, ufficio anagrafe, ufficio stranieri, ufficio pubblico, commissariato, carabinieri, regione ufficio, appuntamento questura

## In crisis

crisis-self-harm =
    voglio morire, vorrei morire, vorrei essere morto, vorrei essere morta, non voglio più vivere, non voglio vivere, voglio uccidermi, mi uccido,
    mi voglio uccidere, mi ammazzo, voglio ammazzarmi, mi voglio ammazzare, voglio suicidarmi, mi suicido, mi voglio suicidare, voglio farla finita,
    farla finita, togliermi la vita, mi tolgo la vita, meglio morto, meglio morta, non ha senso vivere, stanco di vivere, stanca di vivere,
    mi taglio le vene, tagliarmi le vene, voglio impiccarmi, penso al suicidio, mi faccio del male, pensieri suicidi, volevo morire, preferisco morire,
    preferirei morire, sto per morire, meglio morire, desidero morire, voglia di morire, merito di morire, voglio essere morto, voglio essere morta,
    voglio la morte, magari morissi, magari fossi morto, magari fossi morta, spero di morire, non voglio esistere, lasciatemi morire, non riesco vivere,
    non posso vivere, stanco della vita, stanca della vita, stufo di vivere, stufo della vita, stufa di vivere, stufa della vita, motivo per vivere,
    motivo di vivere, motivo a vivere, motivi per vivere, motivi di vivere, motivi a vivere, ragione per vivere, ragione di vivere, ragione a vivere,
    senso per vivere, senso di vivere, senso a vivere, odio vivere, voglio tagliarmi, voglio buttarmi, voglio spararmi, vorrei uccidermi,
    vorrei ammazzarmi, vorrei suicidarmi, vorrei impiccarmi, vorrei tagliarmi, vorrei buttarmi, vorrei spararmi, penso di uccidermi, penso di ammazzarmi,
    penso di suicidarmi, penso di impiccarmi, penso di tagliarmi, penso di buttarmi, penso di spararmi, penso di morire, pensato di buttarmi,
    pensato di spararmi, pensato di morire, sto per uccidermi, sto per ammazzarmi, sto per suicidarmi, sto per impiccarmi, sto per tagliarmi,
    sto per buttarmi, sto per spararmi, voglia di uccidermi, voglia di tagliarmi, voglia di buttarmi, voglia di spararmi, penso a uccidermi,
    penso a ammazzarmi, penso a suicidarmi, penso a impiccarmi, penso a tagliarmi, penso a buttarmi, penso a spararmi, penso a morire, devo uccidermi,
    devo ammazzarmi, devo suicidarmi, devo impiccarmi, devo tagliarmi, devo buttarmi, devo spararmi, devo morire, come uccidermi, come ammazzarmi,
    come suicidarmi, come impiccarmi, come tagliarmi, come buttarmi, come spararmi, come morire, mi voglio tagliare, mi voglio impiccare,
    mi voglio buttare, mi suiciderò, mi ucciderò, mi ammazzerò, mi impicco, mi impiccherò, la faccio finita, pensato al suicidio, pensare al suicidio,
    tentato il suicidio, tentare il suicidio, commettere suicidio, tentato suicidio, idee di suicidio, voglio il suicidio, istinti suicidi, idee suicidi,
    pensieri suicidari, sono suicida, mi sento suicida, lettera d'addio, addio per sempre, mi taglio apposta, tagliarmi i polsi, tagliare i polsi,
    mi autolesiono, preso tante pillole, preso molte pillole, ho fatto overdose, fare overdose, preso una overdose, in overdose, ho bevuto veleno,
    buttarmi dal ponte, buttarmi dal tetto, buttarmi giù ponte, buttarmi giù tetto, gettarmi dal ponte, gettarmi dal tetto, gettarmi giù ponte,
    gettarmi giù tetto, saltare dal ponte, saltare dal balcone, saltare dal tetto, saltare giù ponte, saltare giù tetto, spararmi, mi sparo,
    mi butto sotto, mi butto giù, mi butto dal, nessuno mancherò, nessuno mancherei
crisis-immediate-danger =
    mi uccide, mi uccidono, mi uccideranno, mi ucciderà, vuole uccidermi, vogliono uccidermi, mi vuole uccidere, mi vogliono uccidere, mi ammazza,
    mi ammazzano, vuole ammazzarmi, vogliono ammazzarmi, mio padre mi uccide, mio marito mi uccide, la mia famiglia mi uccide, mi hanno trovato,
    mi hanno trovata, lui mi ha trovato, lui mi ha trovata, qualcuno mi segue, mi stanno seguendo, mi sta seguendo, sono fuori dalla porta,
    è fuori dalla mia porta, mi sta picchiando, mi stanno picchiando, mi ha chiusa dentro, mi hanno chiuso dentro, sono in pericolo di vita,
    mi stanno aggredendo, mi picchia, mi ammazzerà, mi ammazzeranno, ci uccide, ci uccidono, ci uccideranno, ci ucciderà, ci ammazza, ci ammazzano,
    ci ammazzerà, ci ammazzeranno, vuole ucciderci, vuole accoltellarmi, vuole picchiarmi, vuole rapirmi, vuole strangolarmi, vuole spararmi,
    vuole bruciarmi, vuole sgozzarmi, vogliono ucciderci, vogliono accoltellarmi, vogliono picchiarmi, vogliono rapirmi, vogliono strangolarmi,
    vogliono spararmi, vogliono bruciarmi, vogliono sgozzarmi, voleva uccidermi, voleva ammazzarmi, voleva ucciderci, voleva accoltellarmi,
    voleva picchiarmi, voleva rapirmi, voleva strangolarmi, voleva spararmi, voleva bruciarmi, voleva sgozzarmi, volevano uccidermi, volevano ammazzarmi,
    volevano ucciderci, volevano accoltellarmi, volevano picchiarmi, volevano rapirmi, volevano strangolarmi, volevano spararmi, volevano bruciarmi,
    volevano sgozzarmi, può uccidermi, può ammazzarmi, può ucciderci, può accoltellarmi, può picchiarmi, può rapirmi, può strangolarmi, può spararmi,
    può bruciarmi, può sgozzarmi, sta uccidendomi, sta picchiandomi, sta seguendomi, sta cercandomi, sta inseguendomi, sta aggredendomi,
    stanno uccidendomi, stanno picchiandomi, stanno seguendomi, stanno cercandomi, stanno inseguendomi, stanno aggredendomi, mi picchiano, mi mena,
    mi menano, mi aggredisce, mi aggrediscono, mi pesta, mi pestano, mi strangola, mi malmena, mi tortura, ci picchia, ci picchiano, ci mena, ci menano,
    ci aggredisce, ci aggrediscono, ci pesta, ci pestano, ci strangola, ci malmena, ci tortura, mi ha menata, mi ha menato, mi seguono, mi insegue,
    mi inseguono, mi perseguita, mi perseguitano, mi pedina, mi pedinano, mi spia, mi spiano, mi ricercano, ci seguono, ci insegue, ci inseguono,
    ci perseguita, ci perseguitano, ci pedina, ci pedinano, ci spia, ci spiano, ci ricercano, ex mi segue, lui mi segue, mi segue un, mi segue una,
    vengo seguita, vengo seguito, vengo inseguita, vengo inseguito, vengo perseguitata, sono seguita, sono seguito, sono inseguita, sono inseguito,
    sono perseguitata, mi cercano, ci cercano, ex mi cerca, sa dove vivo, se mi trova, mi troveranno, mi troverà, ha un'arma, hanno armi, hanno coltelli,
    hanno pistole, uomini armati, è armato, sono armati, mi punta un, mi chiude, mi chiudono, mi rinchiude, vogliono prendermi, sono nascosta,
    sono nascosto, salvatemi, aiutatemi mi, aiuto mi
crisis-recent-rape =
    mi ha violentata, mi ha violentato, mi hanno violentata, mi hanno violentato, mi ha stuprata, mi ha stuprato, mi hanno stuprata, mi hanno stuprato,
    sono stata stuprata, sono stato stuprato, sono stata violentata, sono stato violentato, stuprata ieri, violentata ieri, violentata stanotte,
    violentata oggi, mio marito mi ha violentata, costretta a fare sesso, costretto a fare sesso, mi ha costretta a fare sesso,
    mi ha costretto a fare sesso, mi hanno costretta a fare sesso, ha abusato di me ieri, hanno abusato di me ieri, mi ha drogata e violentata,
    violenza di gruppo subita, stupro di gruppo ieri, mi ha stuprate, mi ha violentate, mi ha abusata, mi ha abusato, mi ha palpata, mi ha palpeggiata,
    mi ha penetrata, mi ha penetrato, mi ha sodomizzata, mi ha sodomizzato, mi hanno stuprate, mi hanno violentate, mi hanno abusata, mi hanno abusato,
    mi hanno palpata, mi hanno palpeggiata, mi hanno penetrata, mi hanno penetrato, mi hanno sodomizzata, mi hanno sodomizzato, ci ha stuprata,
    ci ha stuprato, ci ha violentata, ci ha violentato, ci ha stuprate, ci ha violentate, ci ha abusata, ci ha abusato, ci ha palpata, ci ha palpeggiata,
    ci ha penetrata, ci ha penetrato, ci ha sodomizzata, ci ha sodomizzato, ci hanno stuprata, ci hanno stuprato, ci hanno violentata,
    ci hanno violentato, ci hanno stuprate, ci hanno violentate, ci hanno abusata, ci hanno abusato, ci hanno palpata, ci hanno palpeggiata,
    ci hanno penetrata, ci hanno penetrato, ci hanno sodomizzata, ci hanno sodomizzato, mi stupra, mi stuprano, mi violenta, mi violentano,
    mi sta stuprando, mi stanno stuprando, mi vuole stuprare, mi vuole violentare, vuole stuprarmi, vuole violentarmi, vogliono stuprarmi,
    vogliono violentarmi, sono stuprata, sono stuprato, sono violentata, sono violentato, sono abusata, sono abusato, sono stuprate, sono violentate,
    sono violata, stata stuprata, stata stuprato, stata violentata, stata violentato, stata abusata, stata abusato, stata stuprate, stata violentate,
    stata violata, stato stuprata, stato stuprato, stato violentata, stato violentato, stato abusata, stato abusato, stato stuprate, stato violentate,
    stato violata, siamo state stuprata, siamo state stuprato, siamo state abusata, siamo state abusato, siamo state stuprate, siamo state violata,
    vengo stuprata, vengo stuprato, vengo violentata, vengo violentato, vengo abusata, vengo abusato, vengo stuprate, vengo violentate, vengo violata,
    stuprata da, stuprata dal, stuprata dai, stuprata in, stuprata stasera, stuprata stamattina, stuprata oggi, stuprata di nuovo, stuprato da,
    stuprato dal, stuprato dai, stuprato in, stuprato stasera, stuprato stamattina, stuprato oggi, stuprato ieri, stuprato di nuovo, violentata da,
    violentata dal, violentata dai, violentata in, violentata stasera, violentata stamattina, violentata di nuovo, violentato da, violentato dal,
    violentato dai, violentato in, violentato stasera, violentato stamattina, violentato oggi, violentato ieri, violentato di nuovo, subito uno stupro,
    abusa di me, abusano di me, abusato di me, abusando di me, approfittato di me, approfittano di me, abusava di me, sesso forzato, sesso forzati,
    rapporti forzato, rapporti forzati, rapporto forzato, rapporto forzati, droga dello stupro
