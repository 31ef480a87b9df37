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
    .terms = 114, 19696, MSNA
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
tax-help = tasse, dichiarazione dei redditi, 730, agenzia delle entrate, aiuto tasse, partita iva, rimborso irpef, commercialista
bank-money-transfer = conto corrente, conto bancario, aprire un conto, aprire conto in banca, la banca non mi apre il conto, conto di base, mandare soldi, inviare soldi, inviare soldi a casa, trasferire denaro, bonifico, rimesse, postepay
    .terms = Western Union, MoneyGram, IBAN

## Health

emergency-medical = pronto soccorso, ambulanza, chiamare ambulanza, emergenza medica, guardia medica, emorragia, perdo molto sangue, sono ferito, sono ferita, infarto, non riesco a respirare, svenuto, avvelenamento, accoltellato, urgenza medica
    .terms = 112, 118, 116117
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
    voglio morire, vorrei morire, vorrei essere morto, vorrei essere morta, non voglio più vivere, non voglio vivere,
    voglio uccidermi, mi uccido, mi voglio uccidere, mi ammazzo, voglio ammazzarmi, mi voglio ammazzare,
    voglio suicidarmi, mi suicido, mi voglio suicidare, voglio farla finita, farla finita, togliermi la vita,
    mi tolgo la vita, meglio morto, meglio morta, non ha senso vivere, stanco di vivere, stanca di vivere,
    mi taglio le vene, tagliarmi le vene, voglio impiccarmi, penso al suicidio, mi faccio del male, pensieri suicidi,
    pensieri di suicidio, volevo morire, preferisco morire, preferirei morire, sto per morire, meglio morire,
    desidero morire, voglia di morire, merito di morire, voglio essere morto, voglio essere morta, voglio la morte,
    preferirei essere morto, preferirei essere morta, vorrei non essere mai nato, vorrei non essere mai nata,
    era meglio non essere mai nato, era meglio non essere mai nata, magari morissi, magari fossi morto,
    magari fossi morta, spero di morire, non voglio più svegliarmi, non voglio svegliarmi, non voglio più esistere,
    non voglio esistere, non voglio più esserci, non voglio più stare al mondo, non voglio più stare qui,
    voglio sparire per sempre, lasciatemi morire, non voglio più a vivere, non voglio a vivere, non voglio di vivere,
    non riesco più vivere, non riesco più a vivere, non riesco a vivere, non riesco di vivere, non riesco vivere,
    non posso più vivere, non posso più a vivere, non posso a vivere, non posso di vivere, non posso vivere,
    non ce la faccio più vivere, non ce la faccio più a vivere, non ce la faccio a vivere, non ce la faccio di vivere,
    non ce la faccio vivere, non ho voglia più vivere, non ho voglia più a vivere, non ho voglia a vivere,
    non ho voglia di vivere, non ho voglia vivere, non ho più voglia più vivere, non ho più voglia più a vivere,
    non ho più voglia a vivere, non ho più voglia di vivere, non ho più voglia vivere, non ho più la forza più vivere,
    non ho più la forza più a vivere, non ho più la forza a vivere, non ho più la forza di vivere,
    non ho più la forza vivere, non voglio continuare a vivere, non voglio essere viva, non voglio essere vivo,
    stanco della vita, stanco di questa vita, stanco della mia vita, stanca della vita, stanca di questa vita,
    stanca della mia vita, stufo di vivere, stufo della vita, stufo di questa vita, stufo della mia vita,
    stufa di vivere, stufa della vita, stufa di questa vita, stufa della mia vita, motivo per vivere,
    motivo di vivere, motivo a vivere, motivi per vivere, motivi di vivere, motivi a vivere, ragione per vivere,
    ragione di vivere, ragione a vivere, senso per vivere, senso di vivere, senso a vivere, non vale la pena vivere,
    vivere non ha più senso, vivere non ha senso, vita non ha più senso, vita non ha senso, odio la mia vita,
    odio vivere, voglio tagliarmi, voglio farmi del male, voglio buttarmi, voglio spararmi, vorrei uccidermi,
    vorrei ammazzarmi, vorrei suicidarmi, vorrei impiccarmi, vorrei tagliarmi, vorrei farmi del male, vorrei buttarmi,
    vorrei spararmi, penso di uccidermi, penso di ammazzarmi, penso di suicidarmi, penso di impiccarmi,
    penso di tagliarmi, penso di farmi del male, penso di buttarmi, penso di spararmi, penso di morire,
    pensato di uccidermi, pensato di ammazzarmi, pensato di suicidarmi, pensato di impiccarmi, pensato di tagliarmi,
    pensato di farmi del male, pensato di buttarmi, pensato di spararmi, pensato di morire, sto per uccidermi,
    sto per ammazzarmi, sto per suicidarmi, sto per impiccarmi, sto per tagliarmi, sto per farmi del male,
    sto per buttarmi, sto per spararmi, ho provato a uccidermi, ho provato a ammazzarmi, ho provato a suicidarmi,
    ho provato a impiccarmi, ho provato a tagliarmi, ho provato a farmi del male, ho provato a buttarmi,
    ho provato a spararmi, ho provato a morire, ho tentato di uccidermi, ho tentato di ammazzarmi,
    ho tentato di suicidarmi, ho tentato di impiccarmi, ho tentato di tagliarmi, ho tentato di farmi del male,
    ho tentato di buttarmi, ho tentato di spararmi, ho tentato di morire, ho cercato di uccidermi,
    ho cercato di ammazzarmi, ho cercato di suicidarmi, ho cercato di impiccarmi, ho cercato di tagliarmi,
    ho cercato di farmi del male, ho cercato di buttarmi, ho cercato di spararmi, ho cercato di morire,
    voglia di uccidermi, voglia di ammazzarmi, voglia di suicidarmi, voglia di impiccarmi, voglia di tagliarmi,
    voglia di farmi del male, voglia di buttarmi, voglia di spararmi, penso a uccidermi, penso a ammazzarmi,
    penso a suicidarmi, penso a impiccarmi, penso a tagliarmi, penso a farmi del male, penso a buttarmi,
    penso a spararmi, penso a morire, devo uccidermi, devo ammazzarmi, devo suicidarmi, devo impiccarmi,
    devo tagliarmi, devo farmi del male, devo buttarmi, devo spararmi, devo morire, ho intenzione di uccidermi,
    ho intenzione di ammazzarmi, ho intenzione di suicidarmi, ho intenzione di impiccarmi, ho intenzione di tagliarmi,
    ho intenzione di farmi del male, ho intenzione di buttarmi, ho intenzione di spararmi, ho intenzione di morire,
    come uccidermi, come ammazzarmi, come suicidarmi, come impiccarmi, come tagliarmi, come farmi del male,
    come buttarmi, come spararmi, come morire, mi voglio tagliare, mi voglio impiccare, mi voglio togliere la vita,
    mi voglio fare del male, mi voglio buttare, mi sto per suicidare, mi sto per tagliare, mi sto per impiccare,
    mi sto per togliere la vita, mi sto per fare del male, mi sto per buttare, mi suiciderò, mi ucciderò,
    mi ammazzerò, mi impicco, mi impiccherò, mi toglierò la vita, porre fine alla mia vita,
    mettere fine alla mia vita, finire con la vita, finire la mia vita, chiudere con la vita, chiudere la mia vita,
    terminare con la vita, terminare la mia vita, la faccio finita, pensando al suicidio, pensato al suicidio,
    pensare al suicidio, penso sempre al suicidio, tentato il suicidio, tentare il suicidio, commettere suicidio,
    tentato suicidio, tentativo di suicidio, idee di suicidio, voglio il suicidio, istinti suicidi, idee suicidi,
    pensieri suicidari, sono suicida, mi sento suicida, lettera d'addio, addio per sempre, mi taglio i polsi,
    mi taglio le braccia, mi taglio di nuovo, mi taglio apposta, mi sono tagliata le vene, mi sono tagliata i polsi,
    mi sono tagliata le braccia, mi sono tagliata di nuovo, mi sono tagliata apposta, mi sono tagliato le vene,
    mi sono tagliato i polsi, mi sono tagliato le braccia, mi sono tagliato di nuovo, mi sono tagliato apposta,
    tagliarmi i polsi, tagliare i polsi, mi autolesiono, mi ferisco da sola, mi ferisco da solo,
    preso troppe pastiglie, preso troppe pillole, preso troppe medicine, preso troppe pasticche,
    preso tante pastiglie, preso tante pillole, preso tante medicine, preso tante pasticche, preso tutte le pastiglie,
    preso tutte le pillole, preso tutte le medicine, preso tutte le pasticche, preso molte pastiglie,
    preso molte pillole, preso molte medicine, preso molte pasticche, preso un sacco di pastiglie,
    preso un sacco di pillole, preso un sacco di medicine, preso un sacco di pasticche, ingoiato troppe pastiglie,
    ingoiato troppe pillole, ingoiato troppe medicine, ingoiato troppe pasticche, ingoiato tante pastiglie,
    ingoiato tante pillole, ingoiato tante medicine, ingoiato tante pasticche, ingoiato tutte le pastiglie,
    ingoiato tutte le pillole, ingoiato tutte le medicine, ingoiato tutte le pasticche, ingoiato molte pastiglie,
    ingoiato molte pillole, ingoiato molte medicine, ingoiato molte pasticche, ingoiato un sacco di pastiglie,
    ingoiato un sacco di pillole, ingoiato un sacco di medicine, ingoiato un sacco di pasticche,
    prendere troppe pastiglie, prendere troppe pillole, prendere troppe medicine, prendere troppe pasticche,
    prendere tante pastiglie, prendere tante pillole, prendere tante medicine, prendere tante pasticche,
    prendere tutte le pastiglie, prendere tutte le pillole, prendere tutte le medicine, prendere tutte le pasticche,
    prendere molte pastiglie, prendere molte pillole, prendere molte medicine, prendere molte pasticche,
    prendere un sacco di pastiglie, prendere un sacco di pillole, prendere un sacco di medicine,
    prendere un sacco di pasticche, ingoiare troppe pastiglie, ingoiare troppe pillole, ingoiare troppe medicine,
    ingoiare troppe pasticche, ingoiare tante pastiglie, ingoiare tante pillole, ingoiare tante medicine,
    ingoiare tante pasticche, ingoiare tutte le pastiglie, ingoiare tutte le pillole, ingoiare tutte le medicine,
    ingoiare tutte le pasticche, ingoiare molte pastiglie, ingoiare molte pillole, ingoiare molte medicine,
    ingoiare molte pasticche, ingoiare un sacco di pastiglie, ingoiare un sacco di pillole,
    ingoiare un sacco di medicine, ingoiare un sacco di pasticche, ho fatto overdose, fare overdose,
    preso una overdose, in overdose, ho bevuto veleno, ho bevuto candeggina, buttarmi dal ponte, buttarmi dal balcone,
    buttarmi dal finestra, buttarmi dal tetto, buttarmi dal palazzo, buttarmi dal un treno, buttarmi dal il treno,
    buttarmi dal dal ponte, buttarmi da un ponte, buttarmi da un balcone, buttarmi da un finestra,
    buttarmi da un tetto, buttarmi da un palazzo, buttarmi da un un treno, buttarmi da un il treno,
    buttarmi da un dal ponte, buttarmi dalla ponte, buttarmi dalla balcone, buttarmi dalla finestra,
    buttarmi dalla tetto, buttarmi dalla palazzo, buttarmi dalla un treno, buttarmi dalla il treno,
    buttarmi dalla dal ponte, buttarmi giù ponte, buttarmi giù balcone, buttarmi giù finestra, buttarmi giù tetto,
    buttarmi giù palazzo, buttarmi giù un treno, buttarmi giù il treno, buttarmi giù dal ponte, buttarmi sotto ponte,
    buttarmi sotto balcone, buttarmi sotto finestra, buttarmi sotto tetto, buttarmi sotto palazzo,
    buttarmi sotto un treno, buttarmi sotto il treno, buttarmi sotto dal ponte, gettarmi dal ponte,
    gettarmi dal balcone, gettarmi dal finestra, gettarmi dal tetto, gettarmi dal palazzo, gettarmi dal un treno,
    gettarmi dal il treno, gettarmi dal dal ponte, gettarmi da un ponte, gettarmi da un balcone,
    gettarmi da un finestra, gettarmi da un tetto, gettarmi da un palazzo, gettarmi da un un treno,
    gettarmi da un il treno, gettarmi da un dal ponte, gettarmi dalla ponte, gettarmi dalla balcone,
    gettarmi dalla finestra, gettarmi dalla tetto, gettarmi dalla palazzo, gettarmi dalla un treno,
    gettarmi dalla il treno, gettarmi dalla dal ponte, gettarmi giù ponte, gettarmi giù balcone,
    gettarmi giù finestra, gettarmi giù tetto, gettarmi giù palazzo, gettarmi giù un treno, gettarmi giù il treno,
    gettarmi giù dal ponte, gettarmi sotto ponte, gettarmi sotto balcone, gettarmi sotto finestra,
    gettarmi sotto tetto, gettarmi sotto palazzo, gettarmi sotto un treno, gettarmi sotto il treno,
    gettarmi sotto dal ponte, saltare dal ponte, saltare dal balcone, saltare dal finestra, saltare dal tetto,
    saltare dal palazzo, saltare dal un treno, saltare dal il treno, saltare dal dal ponte, saltare da un ponte,
    saltare da un balcone, saltare da un finestra, saltare da un tetto, saltare da un palazzo, saltare da un un treno,
    saltare da un il treno, saltare da un dal ponte, saltare dalla ponte, saltare dalla balcone,
    saltare dalla finestra, saltare dalla tetto, saltare dalla palazzo, saltare dalla un treno,
    saltare dalla il treno, saltare dalla dal ponte, saltare giù ponte, saltare giù balcone, saltare giù finestra,
    saltare giù tetto, saltare giù palazzo, saltare giù un treno, saltare giù il treno, saltare giù dal ponte,
    saltare sotto ponte, saltare sotto balcone, saltare sotto finestra, saltare sotto tetto, saltare sotto palazzo,
    saltare sotto un treno, saltare sotto il treno, saltare sotto dal ponte, lanciarmi dal ponte,
    lanciarmi dal balcone, lanciarmi dal finestra, lanciarmi dal tetto, lanciarmi dal palazzo, lanciarmi dal un treno,
    lanciarmi dal il treno, lanciarmi dal dal ponte, lanciarmi da un ponte, lanciarmi da un balcone,
    lanciarmi da un finestra, lanciarmi da un tetto, lanciarmi da un palazzo, lanciarmi da un un treno,
    lanciarmi da un il treno, lanciarmi da un dal ponte, lanciarmi dalla ponte, lanciarmi dalla balcone,
    lanciarmi dalla finestra, lanciarmi dalla tetto, lanciarmi dalla palazzo, lanciarmi dalla un treno,
    lanciarmi dalla il treno, lanciarmi dalla dal ponte, lanciarmi giù ponte, lanciarmi giù balcone,
    lanciarmi giù finestra, lanciarmi giù tetto, lanciarmi giù palazzo, lanciarmi giù un treno,
    lanciarmi giù il treno, lanciarmi giù dal ponte, lanciarmi sotto ponte, lanciarmi sotto balcone,
    lanciarmi sotto finestra, lanciarmi sotto tetto, lanciarmi sotto palazzo, lanciarmi sotto un treno,
    lanciarmi sotto il treno, lanciarmi sotto dal ponte, spararmi, mi sparo, mi butto sotto, mi butto giù,
    mi butto dal, meglio senza di me, nessuno mancherò, nessuno mancherei, nessuno sentirà la mia mancanza,
    sarebbe meglio se morissi, sarebbe meglio se fossi
crisis-immediate-danger =
    mi uccide, mi uccidono, mi uccideranno, mi ucciderà, vuole uccidermi, vogliono uccidermi, mi vuole uccidere,
    mi vogliono uccidere, mi ammazza, mi ammazzano, vuole ammazzarmi, vogliono ammazzarmi, mio padre mi uccide,
    mio marito mi uccide, la mia famiglia mi uccide, mi hanno trovato, mi hanno trovata, lui mi ha trovato,
    lui mi ha trovata, qualcuno mi segue, mi stanno seguendo, mi sta seguendo, sono fuori dalla porta,
    è fuori dalla mia porta, mi sta picchiando, mi stanno picchiando, mi ha chiusa dentro, mi hanno chiuso dentro,
    sono in pericolo di vita, mi stanno aggredendo, mi picchia, mi vuole ammazzare, mi vuole accoltellare,
    mi vuole picchiare, mi vuole bruciare viva, mi vuole rapire, mi vuole portare via, mi vuole riportare indietro,
    mi vuole fare del male, mi vuole consegnare, mi vuole vendere, mi vogliono ammazzare, mi vogliono accoltellare,
    mi vogliono picchiare, mi vogliono bruciare viva, mi vogliono rapire, mi vogliono portare via,
    mi vogliono riportare indietro, mi vogliono fare del male, mi vogliono consegnare, mi vogliono vendere,
    mi voleva uccidere, mi voleva ammazzare, mi voleva accoltellare, mi voleva picchiare, mi voleva bruciare viva,
    mi voleva rapire, mi voleva portare via, mi voleva riportare indietro, mi voleva fare del male,
    mi voleva consegnare, mi voleva vendere, mi volevano uccidere, mi volevano ammazzare, mi volevano accoltellare,
    mi volevano picchiare, mi volevano bruciare viva, mi volevano rapire, mi volevano portare via,
    mi volevano riportare indietro, mi volevano fare del male, mi volevano consegnare, mi volevano vendere,
    mi sta per uccidere, mi sta per ammazzare, mi sta per accoltellare, mi sta per picchiare,
    mi sta per bruciare viva, mi sta per rapire, mi sta per portare via, mi sta per riportare indietro,
    mi sta per fare del male, mi sta per consegnare, mi sta per vendere, mi stanno per uccidere,
    mi stanno per ammazzare, mi stanno per accoltellare, mi stanno per picchiare, mi stanno per bruciare viva,
    mi stanno per rapire, mi stanno per portare via, mi stanno per riportare indietro, mi stanno per fare del male,
    mi stanno per consegnare, mi stanno per vendere, mi può uccidere, mi può ammazzare, mi può accoltellare,
    mi può picchiare, mi può bruciare viva, mi può rapire, mi può portare via, mi può riportare indietro,
    mi può fare del male, mi può consegnare, mi può vendere, mi potrebbe uccidere, mi potrebbe ammazzare,
    mi potrebbe accoltellare, mi potrebbe picchiare, mi potrebbe bruciare viva, mi potrebbe rapire,
    mi potrebbe portare via, mi potrebbe riportare indietro, mi potrebbe fare del male, mi potrebbe consegnare,
    mi potrebbe vendere, mi potrebbero uccidere, mi potrebbero ammazzare, mi potrebbero accoltellare,
    mi potrebbero picchiare, mi potrebbero bruciare viva, mi potrebbero rapire, mi potrebbero portare via,
    mi potrebbero riportare indietro, mi potrebbero fare del male, mi potrebbero consegnare, mi potrebbero vendere,
    ci vuole uccidere, ci vuole ammazzare, ci vuole accoltellare, ci vuole picchiare, ci vuole bruciare viva,
    ci vuole rapire, ci vuole portare via, ci vuole riportare indietro, ci vuole fare del male, ci vuole consegnare,
    ci vuole vendere, ci vogliono uccidere, ci vogliono ammazzare, ci vogliono accoltellare, ci vogliono picchiare,
    ci vogliono bruciare viva, ci vogliono rapire, ci vogliono portare via, ci vogliono riportare indietro,
    ci vogliono fare del male, ci vogliono consegnare, ci vogliono vendere, ci voleva uccidere, ci voleva ammazzare,
    ci voleva accoltellare, ci voleva picchiare, ci voleva bruciare viva, ci voleva rapire, ci voleva portare via,
    ci voleva riportare indietro, ci voleva fare del male, ci voleva consegnare, ci voleva vendere,
    ci volevano uccidere, ci volevano ammazzare, ci volevano accoltellare, ci volevano picchiare,
    ci volevano bruciare viva, ci volevano rapire, ci volevano portare via, ci volevano riportare indietro,
    ci volevano fare del male, ci volevano consegnare, ci volevano vendere, ci sta per uccidere, ci sta per ammazzare,
    ci sta per accoltellare, ci sta per picchiare, ci sta per bruciare viva, ci sta per rapire,
    ci sta per portare via, ci sta per riportare indietro, ci sta per fare del male, ci sta per consegnare,
    ci sta per vendere, ci stanno per uccidere, ci stanno per ammazzare, ci stanno per accoltellare,
    ci stanno per picchiare, ci stanno per bruciare viva, ci stanno per rapire, ci stanno per portare via,
    ci stanno per riportare indietro, ci stanno per fare del male, ci stanno per consegnare, ci stanno per vendere,
    ci può uccidere, ci può ammazzare, ci può accoltellare, ci può picchiare, ci può bruciare viva, ci può rapire,
    ci può portare via, ci può riportare indietro, ci può fare del male, ci può consegnare, ci può vendere,
    ci potrebbe uccidere, ci potrebbe ammazzare, ci potrebbe accoltellare, ci potrebbe picchiare,
    ci potrebbe bruciare viva, ci potrebbe rapire, ci potrebbe portare via, ci potrebbe riportare indietro,
    ci potrebbe fare del male, ci potrebbe consegnare, ci potrebbe vendere, ci potrebbero uccidere,
    ci potrebbero ammazzare, ci potrebbero accoltellare, ci potrebbero picchiare, ci potrebbero bruciare viva,
    ci potrebbero rapire, ci potrebbero portare via, ci potrebbero riportare indietro, ci potrebbero fare del male,
    ci potrebbero consegnare, ci potrebbero vendere, mi ammazzerà, mi ammazzeranno, mi fanno fuori, ci uccide,
    ci uccidono, ci uccideranno, ci ucciderà, ci ammazza, ci ammazzano, ci ammazzerà, ci ammazzeranno, ci fanno fuori,
    vuole ucciderci, vuole accoltellarmi, vuole farmi del male, vuole picchiarmi, vuole rapirmi, vuole strangolarmi,
    vuole spararmi, vuole bruciarmi, vuole sgozzarmi, vogliono ucciderci, vogliono accoltellarmi,
    vogliono farmi del male, vogliono picchiarmi, vogliono rapirmi, vogliono strangolarmi, vogliono spararmi,
    vogliono bruciarmi, vogliono sgozzarmi, voleva uccidermi, voleva ammazzarmi, voleva ucciderci,
    voleva accoltellarmi, voleva farmi del male, voleva picchiarmi, voleva rapirmi, voleva strangolarmi,
    voleva spararmi, voleva bruciarmi, voleva sgozzarmi, volevano uccidermi, volevano ammazzarmi, volevano ucciderci,
    volevano accoltellarmi, volevano farmi del male, volevano picchiarmi, volevano rapirmi, volevano strangolarmi,
    volevano spararmi, volevano bruciarmi, volevano sgozzarmi, sta per uccidermi, sta per ammazzarmi,
    sta per ucciderci, sta per accoltellarmi, sta per farmi del male, sta per picchiarmi, sta per rapirmi,
    sta per strangolarmi, sta per spararmi, sta per bruciarmi, sta per sgozzarmi, stanno per uccidermi,
    stanno per ammazzarmi, stanno per ucciderci, stanno per accoltellarmi, stanno per farmi del male,
    stanno per picchiarmi, stanno per rapirmi, stanno per strangolarmi, stanno per spararmi, stanno per bruciarmi,
    stanno per sgozzarmi, cerca di uccidermi, cerca di ammazzarmi, cerca di ucciderci, cerca di accoltellarmi,
    cerca di farmi del male, cerca di picchiarmi, cerca di rapirmi, cerca di strangolarmi, cerca di spararmi,
    cerca di bruciarmi, cerca di sgozzarmi, cercano di uccidermi, cercano di ammazzarmi, cercano di ucciderci,
    cercano di accoltellarmi, cercano di farmi del male, cercano di picchiarmi, cercano di rapirmi,
    cercano di strangolarmi, cercano di spararmi, cercano di bruciarmi, cercano di sgozzarmi, prova a uccidermi,
    prova a ammazzarmi, prova a ucciderci, prova a accoltellarmi, prova a farmi del male, prova a picchiarmi,
    prova a rapirmi, prova a strangolarmi, prova a spararmi, prova a bruciarmi, prova a sgozzarmi,
    provano a uccidermi, provano a ammazzarmi, provano a ucciderci, provano a accoltellarmi, provano a farmi del male,
    provano a picchiarmi, provano a rapirmi, provano a strangolarmi, provano a spararmi, provano a bruciarmi,
    provano a sgozzarmi, ha provato a uccidermi, ha provato a ammazzarmi, ha provato a ucciderci,
    ha provato a accoltellarmi, ha provato a farmi del male, ha provato a picchiarmi, ha provato a rapirmi,
    ha provato a strangolarmi, ha provato a spararmi, ha provato a bruciarmi, ha provato a sgozzarmi,
    hanno provato a uccidermi, hanno provato a ammazzarmi, hanno provato a ucciderci, hanno provato a accoltellarmi,
    hanno provato a farmi del male, hanno provato a picchiarmi, hanno provato a rapirmi, hanno provato a strangolarmi,
    hanno provato a spararmi, hanno provato a bruciarmi, hanno provato a sgozzarmi, ha cercato di uccidermi,
    ha cercato di ammazzarmi, ha cercato di ucciderci, ha cercato di accoltellarmi, ha cercato di farmi del male,
    ha cercato di picchiarmi, ha cercato di rapirmi, ha cercato di strangolarmi, ha cercato di spararmi,
    ha cercato di bruciarmi, ha cercato di sgozzarmi, hanno cercato di uccidermi, hanno cercato di ammazzarmi,
    hanno cercato di ucciderci, hanno cercato di accoltellarmi, hanno cercato di farmi del male,
    hanno cercato di picchiarmi, hanno cercato di rapirmi, hanno cercato di strangolarmi, hanno cercato di spararmi,
    hanno cercato di bruciarmi, hanno cercato di sgozzarmi, ha tentato di uccidermi, ha tentato di ammazzarmi,
    ha tentato di ucciderci, ha tentato di accoltellarmi, ha tentato di farmi del male, ha tentato di picchiarmi,
    ha tentato di rapirmi, ha tentato di strangolarmi, ha tentato di spararmi, ha tentato di bruciarmi,
    ha tentato di sgozzarmi, minaccia di uccidermi, minaccia di ammazzarmi, minaccia di ucciderci,
    minaccia di accoltellarmi, minaccia di farmi del male, minaccia di picchiarmi, minaccia di rapirmi,
    minaccia di strangolarmi, minaccia di spararmi, minaccia di bruciarmi, minaccia di sgozzarmi,
    minacciano di uccidermi, minacciano di ammazzarmi, minacciano di ucciderci, minacciano di accoltellarmi,
    minacciano di farmi del male, minacciano di picchiarmi, minacciano di rapirmi, minacciano di strangolarmi,
    minacciano di spararmi, minacciano di bruciarmi, minacciano di sgozzarmi, ha minacciato di uccidermi,
    ha minacciato di ammazzarmi, ha minacciato di ucciderci, ha minacciato di accoltellarmi,
    ha minacciato di farmi del male, ha minacciato di picchiarmi, ha minacciato di rapirmi,
    ha minacciato di strangolarmi, ha minacciato di spararmi, ha minacciato di bruciarmi, ha minacciato di sgozzarmi,
    hanno minacciato di uccidermi, hanno minacciato di ammazzarmi, hanno minacciato di ucciderci,
    hanno minacciato di accoltellarmi, hanno minacciato di farmi del male, hanno minacciato di picchiarmi,
    hanno minacciato di rapirmi, hanno minacciato di strangolarmi, hanno minacciato di spararmi,
    hanno minacciato di bruciarmi, hanno minacciato di sgozzarmi, vengono a uccidermi, vengono a ammazzarmi,
    vengono a ucciderci, vengono a accoltellarmi, vengono a farmi del male, vengono a picchiarmi, vengono a rapirmi,
    vengono a strangolarmi, vengono a spararmi, vengono a bruciarmi, vengono a sgozzarmi, viene a uccidermi,
    viene a ammazzarmi, viene a ucciderci, viene a accoltellarmi, viene a farmi del male, viene a picchiarmi,
    viene a rapirmi, viene a strangolarmi, viene a spararmi, viene a bruciarmi, viene a sgozzarmi, può uccidermi,
    può ammazzarmi, può ucciderci, può accoltellarmi, può farmi del male, può picchiarmi, può rapirmi,
    può strangolarmi, può spararmi, può bruciarmi, può sgozzarmi, giura di uccidermi, giura di ammazzarmi,
    giura di ucciderci, giura di accoltellarmi, giura di farmi del male, giura di picchiarmi, giura di rapirmi,
    giura di strangolarmi, giura di spararmi, giura di bruciarmi, giura di sgozzarmi, sta uccidendomi,
    sta picchiandomi, sta seguendomi, sta cercandomi, sta inseguendomi, sta aggredendomi, stanno uccidendomi,
    stanno picchiandomi, stanno seguendomi, stanno cercandomi, stanno inseguendomi, stanno aggredendomi,
    minacce di morte, minaccia di morte, minacciata di morte, minacciato di morte, mi minacciano di morte,
    mi minacciano con un coltello, mi minacciano con una pistola, mi minaccia con un coltello,
    mi minaccia con una pistola, mi picchiano, mi mena, mi menano, mi aggredisce, mi aggrediscono, mi pesta,
    mi pestano, mi strangola, mi malmena, mi prende a botte, mi prendono a botte, mi prende a calci,
    mi prende a pugni, mi mette le mani addosso, mi mette le mani al collo, mi tortura, ci picchia, ci picchiano,
    ci mena, ci menano, ci aggredisce, ci aggrediscono, ci pesta, ci pestano, ci strangola, ci malmena,
    ci prende a botte, ci prendono a botte, ci prende a calci, ci prende a pugni, ci mette le mani addosso,
    ci mette le mani al collo, ci tortura, mi sta menando, mi sta facendo male, mi sta facendo del male,
    mi sta pestando, mi sta aggredendo, mi sta attaccando, mi sta strangolando, mi sta inseguendo, mi sta cercando,
    mi sta pedinando, mi sta sparando, mi sta braccando, mi sta uccidendo, mi sta ammazzando, mi sta aspettando fuori,
    mi sta rapendo, mi sta perseguitando, mi stanno menando, mi stanno facendo male, mi stanno facendo del male,
    mi stanno pestando, mi stanno attaccando, mi stanno strangolando, mi stanno inseguendo, mi stanno cercando,
    mi stanno pedinando, mi stanno sparando, mi stanno braccando, mi stanno uccidendo, mi stanno ammazzando,
    mi stanno aspettando fuori, mi stanno rapendo, mi stanno perseguitando, ci sta menando, ci sta picchiando,
    ci sta facendo male, ci sta facendo del male, ci sta pestando, ci sta aggredendo, ci sta attaccando,
    ci sta strangolando, ci sta seguendo, ci sta inseguendo, ci sta cercando, ci sta pedinando, ci sta sparando,
    ci sta braccando, ci sta uccidendo, ci sta ammazzando, ci sta aspettando fuori, ci sta rapendo,
    ci sta perseguitando, ci stanno menando, ci stanno picchiando, ci stanno facendo male, ci stanno facendo del male,
    ci stanno pestando, ci stanno aggredendo, ci stanno attaccando, ci stanno strangolando, ci stanno seguendo,
    ci stanno inseguendo, ci stanno cercando, ci stanno pedinando, ci stanno sparando, ci stanno braccando,
    ci stanno uccidendo, ci stanno ammazzando, ci stanno aspettando fuori, ci stanno rapendo, ci stanno perseguitando,
    mi ha picchiata, mi ha picchiato, mi ha menata, mi ha menato, mi ha pestata, mi ha pestato, mi ha accoltellata,
    mi ha accoltellato, mi ha strangolata, mi ha malmenata, mi ha presa a botte, mi ha presa a pugni,
    mi ha preso a botte, mi hanno picchiata, mi hanno picchiato, mi hanno menata, mi hanno menato, mi hanno pestata,
    mi hanno pestato, mi hanno accoltellata, mi hanno accoltellato, mi hanno strangolata, mi hanno malmenata,
    mi hanno presa a botte, mi hanno presa a pugni, mi hanno preso a botte, ci hanno picchiata, ci hanno picchiato,
    ci hanno menata, ci hanno menato, ci hanno pestata, ci hanno pestato, ci hanno accoltellata,
    ci hanno accoltellato, ci hanno strangolata, ci hanno malmenata, ci hanno presa a botte, ci hanno presa a pugni,
    ci hanno preso a botte, mi seguono, mi insegue, mi inseguono, mi perseguita, mi perseguitano, mi pedina,
    mi pedinano, mi spia, mi spiano, mi ricercano, ci seguono, ci insegue, ci inseguono, ci perseguita,
    ci perseguitano, ci pedina, ci pedinano, ci spia, ci spiano, ci ricercano, uomo mi segue, ex mi segue,
    marito mi segue, lui mi segue, tizio mi segue, sconosciuto mi segue, mi segue un, mi segue una, mi segue ovunque,
    mi segue dappertutto, mi segue il mio, mi hanno seguita fino, mi hanno seguita a casa,
    mi hanno seguita per strada, mi hanno seguito fino, mi hanno seguito a casa, mi hanno seguito per strada,
    mi ha seguita fino, mi ha seguita a casa, mi ha seguita per strada, mi ha seguito fino, mi ha seguito a casa,
    mi ha seguito per strada, vengo seguita, vengo seguito, vengo inseguita, vengo inseguito, vengo perseguitata,
    sono seguita, sono seguito, sono inseguita, sono inseguito, sono perseguitata, mi cercano, ci cercano,
    mi cerca per uccidermi, mi cerca la mia famiglia, mi cerca mio marito, mi cerca la polizia, marito mi cerca,
    marito mi ha trovata, marito mi ha trovato, padre mi cerca, padre mi ha trovata, padre mi ha trovato,
    fratello mi cerca, fratello mi ha trovata, fratello mi ha trovato, famiglia mi cerca, famiglia mi ha trovata,
    famiglia mi ha trovato, ex mi cerca, ex mi ha trovata, ex mi ha trovato, fratelli mi cerca,
    fratelli mi ha trovata, fratelli mi ha trovato, ci hanno trovati, ci hanno trovate, ci hanno rintracciato,
    ci hanno rintracciata, ci hanno scoperto, ci hanno scoperta, mi hanno trovati, mi hanno trovate,
    mi hanno rintracciato, mi hanno rintracciata, mi hanno scoperto, mi hanno scoperta, mi hanno ritrovata,
    mi hanno ritrovato, mi ha ritrovata, mi ha ritrovato, mi ha rintracciata, sa dove abito, sa dove vivo,
    sa dove sono, sa dove mi nascondo, sa dove siamo, sanno dove abito, sanno dove vivo, sanno dove sono,
    sanno dove mi nascondo, sanno dove siamo, scoperto dove abito, scoperto dove vivo, scoperto dove sono,
    scoperto dove mi nascondo, scoperto dove siamo, se mi trovano, se mi trova, se mi prendono, se mi prende,
    quando mi trovano, quando mi trova, quando mi prendono, quando mi prende, mi troveranno, mi troverà,
    dietro di me per, alle calcagna me per, fuori dalla mia porta, dietro la mia porta, alla mia porta,
    sta sfondando la porta, sta sfondando la mia porta, sta buttando giù la porta, sta buttando giù la mia porta,
    sta prendendo a calci la porta, sta prendendo a calci la mia porta, sta rompendo la porta,
    sta rompendo la mia porta, stanno sfondando la porta, stanno sfondando la mia porta, stanno buttando giù la porta,
    stanno buttando giù la mia porta, stanno prendendo a calci la porta, stanno prendendo a calci la mia porta,
    stanno rompendo la porta, stanno rompendo la mia porta, stanno per sfondando la porta,
    stanno per sfondando la mia porta, stanno per buttando giù la porta, stanno per buttando giù la mia porta,
    stanno per prendendo a calci la porta, stanno per prendendo a calci la mia porta, stanno per rompendo la porta,
    stanno per rompendo la mia porta, sfondare la mia porta, sfondare la porta, sfondano la mia porta,
    sfondano la porta, sfonda la mia porta, sfonda la porta, sfondato la mia porta, sfondato la porta,
    forzano la mia porta, forzano la porta, forzando la mia porta, forzando la porta, è fuori dalla porta,
    è davanti alla porta, è dietro la porta, è alla porta, è fuori della porta, sono davanti alla porta,
    sono dietro la porta, sono alla porta, sono fuori della porta, qualcuno fuori dalla porta,
    qualcuno davanti alla porta, qualcuno dietro la porta, qualcuno alla porta, qualcuno fuori della porta,
    uomo fuori dalla porta, uomo davanti alla porta, uomo dietro la porta, uomo alla porta, uomo fuori della porta,
    uomini fuori dalla porta, uomini davanti alla porta, uomini dietro la porta, uomini alla porta,
    uomini fuori della porta, gente fuori dalla porta, gente davanti alla porta, gente dietro la porta,
    gente alla porta, gente fuori della porta, davanti a casa mia, davanti a casa nostra, fuori da casa mia,
    fuori da casa nostra, sotto casa mia, sotto casa nostra, fuori di casa mia, fuori di casa nostra,
    intorno a casa mia, intorno a casa nostra, attorno a casa mia, attorno a casa nostra, fuori casa mia,
    fuori casa nostra, fuori dalla mia casa, fuori dalla mia finestra, fuori dalla mia stanza, alla mia casa,
    alla mia finestra, alla mia stanza, sotto la mia casa, sotto la mia finestra, sotto la mia stanza,
    venuto a casa mia, venuto a casa nostra, venuto in casa mia, venuto in casa nostra, venuti a casa mia,
    venuti a casa nostra, venuti in casa mia, venuti in casa nostra, arrivato a casa mia, arrivato a casa nostra,
    arrivato in casa mia, arrivato in casa nostra, arrivati a casa mia, arrivati a casa nostra, arrivati in casa mia,
    arrivati in casa nostra, entrato a casa mia, entrato a casa nostra, entrato in casa mia, entrato in casa nostra,
    entrati a casa mia, entrati a casa nostra, entrati in casa mia, entrati in casa nostra, entrando a casa mia,
    entrando a casa nostra, entrando in casa mia, entrando in casa nostra, vogliono entrare a casa mia,
    vogliono entrare a casa nostra, vogliono entrare in casa mia, vogliono entrare in casa nostra,
    cerca di entrare a casa mia, cerca di entrare a casa nostra, cerca di entrare in casa mia,
    cerca di entrare in casa nostra, cercano di entrare a casa mia, cercano di entrare a casa nostra,
    cercano di entrare in casa mia, cercano di entrare in casa nostra, irruzione a casa mia, irruzione a casa nostra,
    irruzione in casa mia, irruzione in casa nostra, qualcuno in casa mia, uomo in casa mia, uomini in casa mia,
    ladri adesso in casa mia, mi aspettano fuori, mi aspettano sotto casa, mi aspetta fuori, mi aspetta sotto casa,
    ha le armi in manoa, ha le armi in manoo, ha le armi in mano, ha le armi ea, ha le armi eo, ha le armi e,
    ha le armi puntata, ha le armi puntato, ha le armi puntat, ha i coltelli in manoa, ha i coltelli in manoo,
    ha i coltelli in mano, ha i coltelli ea, ha i coltelli eo, ha i coltelli e, ha i coltelli puntata,
    ha i coltelli puntato, ha i coltelli puntat, ha dei coltelli in manoa, ha dei coltelli in manoo,
    ha dei coltelli in mano, ha dei coltelli ea, ha dei coltelli eo, ha dei coltelli e, ha dei coltelli puntata,
    ha dei coltelli puntato, ha dei coltelli puntat, hanno un'arma in manoa, hanno un'arma in manoo,
    hanno un'arma in mano, hanno un'arma ea, hanno un'arma eo, hanno un'arma e, hanno un'arma puntata,
    hanno un'arma puntato, hanno un'arma puntat, hanno un fucile in manoa, hanno un fucile in manoo,
    hanno un fucile in mano, hanno un fucile ea, hanno un fucile eo, hanno un fucile e, hanno un fucile puntata,
    hanno un fucile puntato, hanno un fucile puntat, hanno le armi in manoa, hanno le armi in manoo,
    hanno le armi in mano, hanno le armi ea, hanno le armi eo, hanno le armi e, hanno le armi puntata,
    hanno le armi puntato, hanno le armi puntat, hanno i coltelli in manoa, hanno i coltelli in manoo,
    hanno i coltelli in mano, hanno i coltelli ea, hanno i coltelli eo, hanno i coltelli e, hanno i coltelli puntata,
    hanno i coltelli puntato, hanno i coltelli puntat, hanno dei coltelli in manoa, hanno dei coltelli in manoo,
    hanno dei coltelli in mano, hanno dei coltelli ea, hanno dei coltelli eo, hanno dei coltelli e,
    hanno dei coltelli puntata, hanno dei coltelli puntato, hanno dei coltelli puntat, con un coltello in manoa,
    con un coltello in manoo, con un coltello in mano, con un coltello ea, con un coltello eo, con un coltello e,
    con un coltello puntata, con un coltello puntato, con un coltello puntat, con una pistola in manoa,
    con una pistola in manoo, con una pistola in mano, con una pistola ea, con una pistola eo, con una pistola e,
    con una pistola puntata, con una pistola puntato, con una pistola puntat, con un'arma in manoa,
    con un'arma in manoo, con un'arma in mano, con un'arma ea, con un'arma eo, con un'arma e, con un'arma puntata,
    con un'arma puntato, con un'arma puntat, con un fucile in manoa, con un fucile in manoo, con un fucile in mano,
    con un fucile ea, con un fucile eo, con un fucile e, con un fucile puntata, con un fucile puntato,
    con un fucile puntat, con le armi in manoa, con le armi in manoo, con le armi in mano, con le armi ea,
    con le armi eo, con le armi e, con le armi puntata, con le armi puntato, con le armi puntat,
    con i coltelli in manoa, con i coltelli in manoo, con i coltelli in mano, con i coltelli ea, con i coltelli eo,
    con i coltelli e, con i coltelli puntata, con i coltelli puntato, con i coltelli puntat,
    con dei coltelli in manoa, con dei coltelli in manoo, con dei coltelli in mano, con dei coltelli ea,
    con dei coltelli eo, con dei coltelli e, con dei coltelli puntata, con dei coltelli puntato,
    con dei coltelli puntat, tiene un coltello in manoa, tiene un coltello in manoo, tiene un coltello in mano,
    tiene un coltello ea, tiene un coltello eo, tiene un coltello e, tiene un coltello puntata,
    tiene un coltello puntato, tiene un coltello puntat, tiene una pistola in manoa, tiene una pistola in manoo,
    tiene una pistola in mano, tiene una pistola ea, tiene una pistola eo, tiene una pistola e,
    tiene una pistola puntata, tiene una pistola puntato, tiene una pistola puntat, tiene un'arma in manoa,
    tiene un'arma in manoo, tiene un'arma in mano, tiene un'arma ea, tiene un'arma eo, tiene un'arma e,
    tiene un'arma puntata, tiene un'arma puntato, tiene un'arma puntat, tiene un fucile in manoa,
    tiene un fucile in manoo, tiene un fucile in mano, tiene un fucile ea, tiene un fucile eo, tiene un fucile e,
    tiene un fucile puntata, tiene un fucile puntato, tiene un fucile puntat, tiene le armi in manoa,
    tiene le armi in manoo, tiene le armi in mano, tiene le armi ea, tiene le armi eo, tiene le armi e,
    tiene le armi puntata, tiene le armi puntato, tiene le armi puntat, tiene i coltelli in manoa,
    tiene i coltelli in manoo, tiene i coltelli in mano, tiene i coltelli ea, tiene i coltelli eo, tiene i coltelli e,
    tiene i coltelli puntata, tiene i coltelli puntato, tiene i coltelli puntat, tiene dei coltelli in manoa,
    tiene dei coltelli in manoo, tiene dei coltelli in mano, tiene dei coltelli ea, tiene dei coltelli eo,
    tiene dei coltelli e, tiene dei coltelli puntata, tiene dei coltelli puntato, tiene dei coltelli puntat,
    ha un coltello, ha una pistola, ha un'arma, ha un fucile, hanno armi, hanno coltelli, hanno pistole,
    hanno un coltello, hanno una pistola, uomini armati, è armato, sono armati, mi puntano un, mi puntano una,
    mi punta un, mi punta una, coltello alla gola, mi ha chiuso, mi ha chiusa, mi ha rinchiuso, mi ha rinchiusa,
    mi ha segregata, mi ha segregato, mi ha sequestrato, mi ha sequestrata, mi ha rapito, mi ha rapita, mi ha legata,
    mi ha legato, mi ha chiusi dentro, mi ha imprigionata, mi hanno chiuso, mi hanno chiusa, mi hanno rinchiuso,
    mi hanno rinchiusa, mi hanno segregata, mi hanno segregato, mi hanno sequestrato, mi hanno sequestrata,
    mi hanno rapito, mi hanno rapita, mi hanno legata, mi hanno legato, mi hanno chiusi dentro, mi hanno imprigionata,
    ci ha chiuso, ci ha chiusa, ci ha rinchiuso, ci ha rinchiusa, ci ha segregata, ci ha segregato, ci ha sequestrato,
    ci ha sequestrata, ci ha rapito, ci ha rapita, ci ha legata, ci ha legato, ci ha chiusi dentro,
    ci ha imprigionata, ci hanno chiuso, ci hanno chiusa, ci hanno rinchiuso, ci hanno rinchiusa, ci hanno segregata,
    ci hanno segregato, ci hanno sequestrato, ci hanno sequestrata, ci hanno rapito, ci hanno rapita, ci hanno legata,
    ci hanno legato, ci hanno chiusi dentro, ci hanno imprigionata, mi chiude, mi chiudono, mi rinchiude,
    mi tiene chiusa, mi tiene chiuso, mi tengono chiusa, mi tengono chiuso, mi tiene prigioniera,
    mi tengono prigioniera, mi tiene segregata, sono chiusa in, sono chiusa qui, sono chiusa a, sono chiusa di,
    sono chiusa dentro, sono chiusa con, sono chiuso in, sono chiuso qui, sono chiuso a, sono chiuso di,
    sono chiuso dentro, sono chiuso con, sono rinchiusa in, sono rinchiusa qui, sono rinchiusa a, sono rinchiusa di,
    sono rinchiusa dentro, sono rinchiusa con, sono rinchiuso in, sono rinchiuso qui, sono rinchiuso a,
    sono rinchiuso di, sono rinchiuso dentro, sono rinchiuso con, sono prigioniera in, sono prigioniera qui,
    sono prigioniera a, sono prigioniera di, sono prigioniera dentro, sono prigioniera con, sono prigioniero in,
    sono prigioniero qui, sono prigioniero a, sono prigioniero di, sono prigioniero dentro, sono prigioniero con,
    sono segregata in, sono segregata qui, sono segregata a, sono segregata di, sono segregata dentro,
    sono segregata con, sono segregato in, sono segregato qui, sono segregato a, sono segregato di,
    sono segregato dentro, sono segregato con, sono intrappolata in, sono intrappolata qui, sono intrappolata a,
    sono intrappolata di, sono intrappolata dentro, sono intrappolata con, sono intrappolato in,
    sono intrappolato qui, sono intrappolato a, sono intrappolato di, sono intrappolato dentro, sono intrappolato con,
    sono sequestrata in, sono sequestrata qui, sono sequestrata a, sono sequestrata di, sono sequestrata dentro,
    sono sequestrata con, sono ostaggio in, sono ostaggio qui, sono ostaggio a, sono ostaggio di,
    sono ostaggio dentro, sono ostaggio con, non mi fa uscire, non mi fa andare via, non mi fanno uscire,
    non mi fanno andare via, non mi lascia uscire, non mi lascia andare via, non mi lasciano uscire,
    non mi lasciano andare via, chiusa contro la mia volontà, chiuso contro la mia volontà,
    trattenuta contro la mia volontà, trattenuto contro la mia volontà, tiene qui contro la mia volontà,
    non posso uscire di casa, non posso scappare, vengono a prendermi, vengono a portarmi via, viene a prendermi,
    viene a portarmi via, vogliono prendermi, vogliono portarmi via, portarmi via con la forza, mi portano la forza,
    mi portano via con la forza, mi prendono con la forza, mi consegnano a, sono in grave pericolo, sono in pericolo,
    siamo in grave pericolo, siamo in pericolo, mi sento in grave pericolo, mi sento in pericolo, in pericolo di,
    in pericolo adesso, mia vita è in pericolo, mia vita è in rischio, mia vita è a pericolo, mia vita è a rischio,
    vita in pericolo, rischio la vita, paura per la mia vita, temo per la mia vita, mi nascondo da, mi nascondo in,
    mi nascondo dal, mi sto nascondendo da, mi sto nascondendo in, mi sto nascondendo dal, sono nascosta,
    sono nascosto, non sono al sicuro, chiamate la polizia, salvatemi, aiutatemi mi, aiuto mi
crisis-recent-rape =
    mi ha violentata, mi ha violentato, mi hanno violentata, mi hanno violentato, mi ha stuprata, mi ha stuprato,
    mi hanno stuprata, mi hanno stuprato, sono stata stuprata, sono stato stuprato, sono stata violentata,
    sono stato violentato, stuprata ieri, violentata ieri, violentata stanotte, violentata oggi,
    mio marito mi ha violentata, costretta a fare sesso, costretto a fare sesso, mi ha costretta a fare sesso,
    mi ha costretto a fare sesso, mi hanno costretta a fare sesso, ha abusato di me ieri, hanno abusato di me ieri,
    mi ha drogata e violentata, violenza di gruppo subita, stupro di gruppo ieri, mi ha stuprate, mi ha violentate,
    mi ha abusata, mi ha abusato, mi ha molestata sessualmente, mi ha palpata, mi ha palpeggiata, mi ha penetrata,
    mi ha penetrato, mi ha sodomizzata, mi ha sodomizzato, mi hanno stuprate, mi hanno violentate, mi hanno abusata,
    mi hanno abusato, mi hanno molestata sessualmente, mi hanno palpata, mi hanno palpeggiata, mi hanno penetrata,
    mi hanno penetrato, mi hanno sodomizzata, mi hanno sodomizzato, ci ha stuprata, ci ha stuprato, ci ha violentata,
    ci ha violentato, ci ha stuprate, ci ha violentate, ci ha abusata, ci ha abusato, ci ha molestata sessualmente,
    ci ha palpata, ci ha palpeggiata, ci ha penetrata, ci ha penetrato, ci ha sodomizzata, ci ha sodomizzato,
    ci hanno stuprata, ci hanno stuprato, ci hanno violentata, ci hanno violentato, ci hanno stuprate,
    ci hanno violentate, ci hanno abusata, ci hanno abusato, ci hanno molestata sessualmente, ci hanno palpata,
    ci hanno palpeggiata, ci hanno penetrata, ci hanno penetrato, ci hanno sodomizzata, ci hanno sodomizzato,
    mi stupra, mi stuprano, mi violenta, mi violentano, mi sta stuprando, mi stanno stuprando, mi vuole stuprare,
    mi vuole violentare, vuole stuprarmi, vuole violentarmi, vogliono stuprarmi, vogliono violentarmi,
    ha provato a stuprarmi, ha provato a violentarmi, hanno provato a stuprarmi, hanno provato a violentarmi,
    ha cercato di stuprarmi, ha cercato di violentarmi, ha tentato di stuprarmi, ha tentato di violentarmi,
    hanno cercato di stuprarmi, hanno cercato di violentarmi, sono stuprata, sono stuprato, sono violentata,
    sono violentato, sono abusata, sono abusato, sono stuprate, sono violentate, sono aggredita sessualmente,
    sono aggredito sessualmente, sono molestata sessualmente, sono violata, stata stuprata, stata stuprato,
    stata violentata, stata violentato, stata abusata, stata abusato, stata stuprate, stata violentate,
    stata aggredita sessualmente, stata aggredito sessualmente, stata molestata sessualmente, stata violata,
    stato stuprata, stato stuprato, stato violentata, stato violentato, stato abusata, stato abusato, stato stuprate,
    stato violentate, stato aggredita sessualmente, stato aggredito sessualmente, stato molestata sessualmente,
    stato violata, siamo state stuprata, siamo state stuprato, siamo state violentata, siamo state violentato,
    siamo state abusata, siamo state abusato, siamo state stuprate, siamo state violentate,
    siamo state aggredita sessualmente, siamo state aggredito sessualmente, siamo state molestata sessualmente,
    siamo state violata, vengo stuprata, vengo stuprato, vengo violentata, vengo violentato, vengo abusata,
    vengo abusato, vengo stuprate, vengo violentate, vengo aggredita sessualmente, vengo aggredito sessualmente,
    vengo molestata sessualmente, vengo violata, stuprata da, stuprata dal, stuprata dai, stuprata in,
    stuprata stasera, stuprata questa notte, stuprata stamattina, stuprata oggi, stuprata di nuovo, stuprato da,
    stuprato dal, stuprato dai, stuprato in, stuprato stasera, stuprato questa notte, stuprato stamattina,
    stuprato oggi, stuprato ieri, stuprato di nuovo, violentata da, violentata dal, violentata dai, violentata in,
    violentata stasera, violentata questa notte, violentata stamattina, violentata di nuovo, violentato da,
    violentato dal, violentato dai, violentato in, violentato stasera, violentato questa notte, violentato stamattina,
    violentato oggi, violentato ieri, violentato di nuovo, subito uno stupro, subito violenza sessuale,
    subito una violenza sessuale, subito abusi sessuali, subito un abuso sessuale, incinta dopo uno stupro,
    incinta dopo lo stupro, incinta per uno stupro, incinta per lo stupro, stupro di gruppo su di me,
    stupro di gruppo stanotte, violenza di gruppo su di me, violenza di gruppo stanotte, violenza di gruppo ieri sera,
    abusa sessualmente di me, abusa di me, abusano sessualmente di me, abusano di me, abusato sessualmente di me,
    abusato di me, abusando sessualmente di me, abusando di me, approfittato sessualmente di me, approfittato di me,
    approfittano sessualmente di me, approfittano di me, abusava sessualmente di me, abusava di me,
    mi ha aggredita sessualmente, mi ha aggredito sessualmente, mi ha assalita sessualmente,
    mi hanno aggredita sessualmente, mi hanno aggredito sessualmente, mi hanno assalita sessualmente,
    mi ha costretta a un rapporto, mi ha costretta a sesso, mi ha costretta a fare cose, mi ha costretta a spogliarmi,
    mi ha costretta ad un rapporto, mi ha costretta ad sesso, mi ha costretta ad fare cose,
    mi ha costretta ad spogliarmi, mi ha costretta al fare sesso, mi ha costretta al avere rapporti,
    mi ha costretta al un rapporto, mi ha costretta al sesso, mi ha costretta al andare a letto,
    mi ha costretta al fare l'amore, mi ha costretta al fare cose, mi ha costretta al spogliarmi,
    mi ha costretto a un rapporto, mi ha costretto a sesso, mi ha costretto a fare cose, mi ha costretto a spogliarmi,
    mi ha costretto ad un rapporto, mi ha costretto ad sesso, mi ha costretto ad fare cose,
    mi ha costretto ad spogliarmi, mi ha costretto al fare sesso, mi ha costretto al avere rapporti,
    mi ha costretto al un rapporto, mi ha costretto al sesso, mi ha costretto al andare a letto,
    mi ha costretto al fare l'amore, mi ha costretto al fare cose, mi ha costretto al spogliarmi,
    mi ha obbligata a un rapporto, mi ha obbligata a sesso, mi ha obbligata a fare cose, mi ha obbligata a spogliarmi,
    mi ha obbligata ad un rapporto, mi ha obbligata ad sesso, mi ha obbligata ad fare cose,
    mi ha obbligata ad spogliarmi, mi ha obbligata al fare sesso, mi ha obbligata al avere rapporti,
    mi ha obbligata al un rapporto, mi ha obbligata al sesso, mi ha obbligata al andare a letto,
    mi ha obbligata al fare l'amore, mi ha obbligata al fare cose, mi ha obbligata al spogliarmi,
    mi ha obbligato a un rapporto, mi ha obbligato a sesso, mi ha obbligato a fare cose, mi ha obbligato a spogliarmi,
    mi ha obbligato ad un rapporto, mi ha obbligato ad sesso, mi ha obbligato ad fare cose,
    mi ha obbligato ad spogliarmi, mi ha obbligato al fare sesso, mi ha obbligato al avere rapporti,
    mi ha obbligato al un rapporto, mi ha obbligato al sesso, mi ha obbligato al andare a letto,
    mi ha obbligato al fare l'amore, mi ha obbligato al fare cose, mi ha obbligato al spogliarmi,
    mi ha forzata a un rapporto, mi ha forzata a sesso, mi ha forzata a fare cose, mi ha forzata a spogliarmi,
    mi ha forzata ad un rapporto, mi ha forzata ad sesso, mi ha forzata ad fare cose, mi ha forzata ad spogliarmi,
    mi ha forzata al fare sesso, mi ha forzata al avere rapporti, mi ha forzata al un rapporto,
    mi ha forzata al sesso, mi ha forzata al andare a letto, mi ha forzata al fare l'amore,
    mi ha forzata al fare cose, mi ha forzata al spogliarmi, mi ha forzato a fare sesso,
    mi ha forzato a avere rapporti, mi ha forzato a un rapporto, mi ha forzato a sesso,
    mi ha forzato a andare a letto, mi ha forzato a fare l'amore, mi ha forzato a fare cose,
    mi ha forzato a spogliarmi, mi ha forzato ad fare sesso, mi ha forzato ad avere rapporti,
    mi ha forzato ad un rapporto, mi ha forzato ad sesso, mi ha forzato ad andare a letto,
    mi ha forzato ad fare l'amore, mi ha forzato ad fare cose, mi ha forzato ad spogliarmi,
    mi ha forzato al fare sesso, mi ha forzato al avere rapporti, mi ha forzato al un rapporto,
    mi ha forzato al sesso, mi ha forzato al andare a letto, mi ha forzato al fare l'amore,
    mi ha forzato al fare cose, mi ha forzato al spogliarmi, mi hanno costretta a un rapporto,
    mi hanno costretta a sesso, mi hanno costretta a fare cose, mi hanno costretta a spogliarmi,
    mi hanno costretta ad un rapporto, mi hanno costretta ad sesso, mi hanno costretta ad fare cose,
    mi hanno costretta ad spogliarmi, mi hanno costretta al fare sesso, mi hanno costretta al avere rapporti,
    mi hanno costretta al un rapporto, mi hanno costretta al sesso, mi hanno costretta al andare a letto,
    mi hanno costretta al fare l'amore, mi hanno costretta al fare cose, mi hanno costretta al spogliarmi,
    mi hanno costretto a un rapporto, mi hanno costretto a sesso, mi hanno costretto a fare cose,
    mi hanno costretto a spogliarmi, mi hanno costretto ad un rapporto, mi hanno costretto ad sesso,
    mi hanno costretto ad fare cose, mi hanno costretto ad spogliarmi, mi hanno costretto al fare sesso,
    mi hanno costretto al avere rapporti, mi hanno costretto al un rapporto, mi hanno costretto al sesso,
    mi hanno costretto al andare a letto, mi hanno costretto al fare l'amore, mi hanno costretto al fare cose,
    mi hanno costretto al spogliarmi, mi hanno obbligata a un rapporto, mi hanno obbligata a sesso,
    mi hanno obbligata a fare cose, mi hanno obbligata a spogliarmi, mi hanno obbligata ad un rapporto,
    mi hanno obbligata ad sesso, mi hanno obbligata ad fare cose, mi hanno obbligata ad spogliarmi,
    mi hanno obbligata al fare sesso, mi hanno obbligata al avere rapporti, mi hanno obbligata al un rapporto,
    mi hanno obbligata al sesso, mi hanno obbligata al andare a letto, mi hanno obbligata al fare l'amore,
    mi hanno obbligata al fare cose, mi hanno obbligata al spogliarmi, mi hanno obbligato a un rapporto,
    mi hanno obbligato a sesso, mi hanno obbligato a fare cose, mi hanno obbligato a spogliarmi,
    mi hanno obbligato ad un rapporto, mi hanno obbligato ad sesso, mi hanno obbligato ad fare cose,
    mi hanno obbligato ad spogliarmi, mi hanno obbligato al fare sesso, mi hanno obbligato al avere rapporti,
    mi hanno obbligato al un rapporto, mi hanno obbligato al sesso, mi hanno obbligato al andare a letto,
    mi hanno obbligato al fare l'amore, mi hanno obbligato al fare cose, mi hanno obbligato al spogliarmi,
    mi hanno forzata a un rapporto, mi hanno forzata a sesso, mi hanno forzata a fare cose,
    mi hanno forzata a spogliarmi, mi hanno forzata ad un rapporto, mi hanno forzata ad sesso,
    mi hanno forzata ad fare cose, mi hanno forzata ad spogliarmi, mi hanno forzata al fare sesso,
    mi hanno forzata al avere rapporti, mi hanno forzata al un rapporto, mi hanno forzata al sesso,
    mi hanno forzata al andare a letto, mi hanno forzata al fare l'amore, mi hanno forzata al fare cose,
    mi hanno forzata al spogliarmi, mi hanno forzato a fare sesso, mi hanno forzato a avere rapporti,
    mi hanno forzato a un rapporto, mi hanno forzato a sesso, mi hanno forzato a andare a letto,
    mi hanno forzato a fare l'amore, mi hanno forzato a fare cose, mi hanno forzato a spogliarmi,
    mi hanno forzato ad fare sesso, mi hanno forzato ad avere rapporti, mi hanno forzato ad un rapporto,
    mi hanno forzato ad sesso, mi hanno forzato ad andare a letto, mi hanno forzato ad fare l'amore,
    mi hanno forzato ad fare cose, mi hanno forzato ad spogliarmi, mi hanno forzato al fare sesso,
    mi hanno forzato al avere rapporti, mi hanno forzato al un rapporto, mi hanno forzato al sesso,
    mi hanno forzato al andare a letto, mi hanno forzato al fare l'amore, mi hanno forzato al fare cose,
    mi hanno forzato al spogliarmi, costretta a avere rapporti, costretta a andare a letto, costretta a fare l'amore,
    costretta ad avere rapporti, costretta ad fare sesso, costretta ad andare a letto, costretta ad fare l'amore,
    costretto a avere rapporti, costretto a andare a letto, costretto a fare l'amore, costretto ad avere rapporti,
    costretto ad fare sesso, costretto ad andare a letto, costretto ad fare l'amore, obbligata a avere rapporti,
    obbligata a fare sesso, obbligata a andare a letto, obbligata a fare l'amore, obbligata ad avere rapporti,
    obbligata ad fare sesso, obbligata ad andare a letto, obbligata ad fare l'amore, obbligato a avere rapporti,
    obbligato a fare sesso, obbligato a andare a letto, obbligato a fare l'amore, obbligato ad avere rapporti,
    obbligato ad fare sesso, obbligato ad andare a letto, obbligato ad fare l'amore, forzata a avere rapporti,
    forzata a fare sesso, forzata a andare a letto, forzata a fare l'amore, forzata ad avere rapporti,
    forzata ad fare sesso, forzata ad andare a letto, forzata ad fare l'amore, mi costringe a fare sesso,
    mi costringe a avere rapporti, mi costringe a andare a letto, mi costringono a fare sesso,
    mi costringono a avere rapporti, mi costringono a andare a letto, mi obbliga a fare sesso,
    mi obbliga a avere rapporti, mi obbliga a andare a letto, mi obbligano a fare sesso,
    mi obbligano a avere rapporti, mi obbligano a andare a letto, sesso con la forza, sesso contro la mia volontà,
    sesso senza consenso, sesso forzato, sesso forzati, rapporti con la forza, rapporti contro la mia volontà,
    rapporti senza consenso, rapporti forzato, rapporti forzati, rapporto con la forza,
    rapporto contro la mia volontà, rapporto senza consenso, rapporto forzato, rapporto forzati,
    fatto sesso con me con, fatto sesso con me senza, fatto sesso con me contro, fatto sesso con me mentre,
    fatto rapporti con me con, fatto rapporti con me senza, fatto rapporti con me contro,
    fatto rapporti con me mentre, avuto sesso con me con, avuto sesso con me senza, avuto sesso con me contro,
    avuto sesso con me mentre, avuto rapporti con me con, avuto rapporti con me senza, avuto rapporti con me contro,
    avuto rapporti con me mentre, venuto a letto con me con, mi ha presa con la forza, mi ha preso con la forza,
    mi hanno presa con la forza, mi hanno preso con la forza, senza il mio consenso, mi ha toccata contro,
    mi ha toccata senza, mi ha toccata nelle, mi ha toccata lì, mi ha toccata le parti, mi ha toccato contro,
    mi ha toccato senza, mi ha toccato nelle, mi ha toccato lì, mi ha toccato le parti, mi hanno toccata contro,
    mi hanno toccata senza, mi hanno toccata nelle, mi hanno toccata lì, mi hanno toccata le parti,
    mi hanno toccato contro, mi hanno toccato senza, mi hanno toccato nelle, mi hanno toccato lì,
    mi hanno toccato le parti, mi ha drogata e, mi ha drogata per, mi ha drogato e, mi ha drogato per,
    mi hanno drogata e, mi hanno drogata per, mi hanno drogato e, mi hanno drogato per, messo qualcosa nel mio drink,
    messo qualcosa nel mio bicchiere, messa qualcosa nel mio drink, messa qualcosa nel mio bicchiere,
    droga dello stupro, tolto il preservativo senza, sfilato il preservativo senza
