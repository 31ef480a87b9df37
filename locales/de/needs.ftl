### Need words in German (Deutsch).
### State: draft. No native speaker has read it yet. Machine-made, 2026-11.

## Urgent safety

crisis-line = krisentelefon, krisenhotline, krisendienst, telefonseelsorge, sorgentelefon, notruftelefon, seelsorgetelefon, jemand zum reden, jemanden zum reden, mit jemandem reden, ich muss mit jemandem reden, niemand zum reden, nummer gegen kummer, krisenchat, krisenberatung, queeres beratungstelefon
    .terms = 0800 1110111, 116 123, 142 Telefonseelsorge, 143 Die Dargebotene Hand
suicide-prevention =
    suizid, selbstmord, suizidprävention, suizidgefährdet, hilfe bei suizidgedanken, selbstverletzung, ritzen,
    freund will sich umbringen, freundin will sich umbringen, mein kind will sich umbringen, suizidhotline
domestic-violence =
    häusliche gewalt, haeusliche gewalt, gewalt in der familie, gewalt in der beziehung, gewalt in der partnerschaft,
    partnerschaftsgewalt, gewalt zu hause, gewalt gegen frauen, mein mann schlägt mich, mann schlägt mich,
    er schlägt mich, sie schlägt mich, mein freund schlägt mich, freund schlägt mich, meine freundin schlägt mich,
    mein vater schlägt mich, meine eltern schlagen mich, meine familie schlägt mich, mein bruder schlägt mich,
    meine frau schlägt mich, schlaegt mich, familiäre gewalt, ich werde zuhause geschlagen, toxische beziehung,
    beratung häusliche gewalt
    .terms = Hilfetelefon Gewalt gegen Frauen, 116 016, BIG Hotline
sexual-violence = vergewaltigung, sexuelle gewalt, sexualisierte gewalt, sexueller missbrauch, sexuelle belästigung, sexueller übergriff, sexuelle übergriffe, missbrauch, missbraucht, hilfe nach vergewaltigung, frauennotruf, notruf für vergewaltigte frauen, anonyme spurensicherung, vertrauliche spurensicherung, sexuell belästigt
    .terms = Wildwasser, Weißer Ring Vergewaltigung
human-trafficking = menschenhandel, zwangsprostitution, zwangsarbeit, zur prostitution gezwungen, zur arbeit gezwungen, gezwungen zu arbeiten, moderne sklaverei, opfer von menschenhandel, betroffene von menschenhandel, pass weggenommen, sie haben meinen pass genommen, chef hat meinen pass, pass abgenommen, schulden beim schlepper, schlepper, schleuser, zwangsheirat, zwangsverheiratung, ich soll zwangsverheiratet werden, soll verheiratet werden, loverboy
    .terms = KOK, Ban Ying, Papatya, FIZ, LEFÖ
hate-crime = hassverbrechen, hasskriminalität, hassgewalt, queerfeindliche gewalt, homophober angriff, transphober angriff, transfeindlicher angriff, rassistischer angriff, schwulenfeindlich, angegriffen weil ich schwul bin, verprügelt weil ich schwul bin, angegriffen weil ich trans bin, vorfall melden, opferberatung rechte gewalt, homophobe gewalt
    .terms = Maneo, LesMigraS, ReachOut
protection-order = gewaltschutz, gewaltschutzgesetz, kontaktverbot, annäherungsverbot, näherungsverbot, einstweilige verfügung, schutzanordnung, wegweisung, wohnungsverweisung, betretungsverbot, stalking, gewaltschutzantrag
child-protection = kinderschutz, kindesmisshandlung, kindeswohlgefährdung, kind wird geschlagen, kinder werden geschlagen, kindesmissbrauch, vernachlässigtes kind, kinderschutzbund, kindernotdienst, gefährdetes kind melden, unbegleitete minderjährige, unbegleiteter minderjähriger
    .terms = UMF, umA, Jugendamt, KESB
elder-protection = gewalt gegen ältere, gewalt gegen alte menschen, gewalt in der pflege, misshandlung im pflegeheim, vernachlässigung alter menschen, gewalt gegen behinderte, pflege in not, oma wird geschlagen
missing-family = vermisste angehörige, familie verloren, familie suchen, angehörige suchen, angehörige finden, vermisste person, vermisst, bruder vermisst, ich suche meine familie, familie finden, suchdienst, auf der flucht verloren
    .terms = DRK-Suchdienst, Trace the Face
torture-survivors = folter, gefoltert, ich wurde gefoltert, folteropfer, überlebende von folter, behandlungszentrum für folteropfer, kriegstrauma, trauma durch krieg, hilfe nach folter, psychosoziales zentrum, psychosoziales zentrum für geflüchtete
    .terms = bzfo, PSZ, BAfF, Refugio, Hemayat
crime-victim-support = opferhilfe, hilfe für opfer von straftaten, opfer einer straftat, opferschutz, opferentschädigung, ausgeraubt, überfallen worden, bestohlen, betrogen worden, opferberatung, zusammengeschlagen
    .terms = Weißer Ring, OEG
human-rights-defenders = menschenrechte, menschenrechtsverteidiger, menschenrechtsaktivist, menschenrechtsorganisation, menschenrechtsverletzung, menschenrechtsverletzung melden, verfolgung dokumentieren, schutz für aktivisten, aktivist in gefahr, politisch verfolgt, journalist in gefahr
    .terms = Hannah-Arendt-Initiative, Elisabeth-Selbert-Initiative
evacuation-relocation = evakuierung, land verlassen, ich muss das land verlassen, flucht aus dem land, aus dem land fliehen, fliehen, flüchten, humanitäres visum, aufnahmeprogramm, ausreise, in sicheres land, sicheres land, ich muss fliehen, mein land ist gefährlich
    .terms = Bundesaufnahmeprogramm, BAP Afghanistan, Luftbrücke

## Law and papers

asylum-legal = asyl, asyl beantragen, asylantrag, asylantrag stellen, asylverfahren, asylanwalt, anwalt für asylrecht, anwalt asyl, asylrecht, asylberatung, asylbescheid, asylantrag abgelehnt, asyl abgelehnt, ablehnung asyl, klage gegen bamf, anhörung, asylanhörung, asylinterview, asylverfahrensberatung, politisches asyl, schutz beantragen, internationaler schutz, subsidiärer schutz, flüchtlingsstatus, flüchtlingseigenschaft, flüchtlingsanerkennung, abschiebungsverbot, dublin, dublin-verfahren, dublin bescheid, asyl wegen homosexualität, queeres asyl, asyl schwul, asyl lesbisch, asyl trans, lsbtiq asyl, lgbt asyl, folgeantrag, kirchenasyl, eurodac
    .terms = BAMF, AVB, BFA, SEM, BBU, Asylgesetz, BÜMA, Ankunftsnachweis
immigration-legal = aufenthaltstitel, aufenthaltserlaubnis, aufenthaltsrecht, aufenthaltsgestattung, aufenthaltsgenehmigung, niederlassungserlaubnis, duldung, fiktionsbescheinigung, abschiebung, abschiebungen, abgeschoben, ich werde abgeschoben, abschiebung verhindern, ausweisung, visum, visa, visum verlängern, visum abgelaufen, ausländerrecht, migrationsrecht, anwalt ausländerrecht, anwalt für migrationsrecht, ohne papiere, keine papiere, papierlos, illegal hier, illegalisiert, bleiberecht, chancenaufenthalt, chancen-aufenthaltsrecht, ausbildungsduldung, vorübergehender schutz, härtefallkommission, einreiseverbot, green card
    .terms = §24, §25, §60a, Blaue Karte, Rot-Weiß-Rot-Karte, MBE, Grenzübertrittsbescheinigung, Ausweis F, Ausweis N
detention-support = abschiebehaft, abschiebungshaft, schubhaft, ausreisegewahrsam, ausschaffungshaft, in haft abschiebung, flughafenverfahren, am flughafen festgehalten, an der grenze festgehalten, abschiebegefängnis, freund in abschiebehaft
citizenship = einbürgerung, einbürgerungstest, einbürgerungsantrag, einbürgern lassen, staatsbürgerschaft, staatsangehörigkeit, deutscher werden, deutscher pass, staatsbürgerschaftstest, einbuergerung, staatsbürger werden
legal-aid = anwalt, anwältin, rechtsanwalt, kostenloser anwalt, anwalt kostenlos, ich brauche einen anwalt, brauche anwalt, kein geld für anwalt, rechtsberatung, kostenlose rechtsberatung, rechtshilfe, juristische hilfe, rechtliche hilfe, beratungshilfe, beratungsschein, prozesskostenhilfe, verfahrenshilfe, klage einreichen, vor gericht, meine rechte
    .terms = Refugee Law Clinic, RLC, ÖRA
family-law = scheidung, scheiden lassen, ich will mich scheiden lassen, sorgerecht, umgangsrecht, unterhalt, familienrecht, familiengericht, obsorge, eheschließung, heiraten, ehe für alle, eingetragene partnerschaft, vaterschaft, kinder weggenommen, unterhaltsvorschuss
discrimination = diskriminierung, diskriminiert, ich werde diskriminiert, antidiskriminierung, antidiskriminierungsstelle, antidiskriminierungsberatung, rassismus, homophobie, transphobie, queerfeindlichkeit, gleichbehandlung, benachteiligung, keine wohnung wegen herkunft, gekündigt weil schwul, diskriminierung am arbeitsplatz, mobbing
    .terms = AGG, ADS, Gleichbehandlungsanwaltschaft
workers-rights = lohn nicht bezahlt, chef zahlt nicht, chef bezahlt mich nicht, mein chef zahlt keinen lohn, kein lohn bekommen, gehalt nicht bekommen, arbeitsrecht, arbeitsrechte, arbeitsgericht, arbeitnehmerrechte, gewerkschaft, ausbeutung, ausgebeutet, arbeitsausbeutung, gekündigt worden, kündigung vom chef, entlassen worden, schwarzarbeit, kein arbeitsvertrag, arbeitsunfall, mindestlohn, betriebsrat
    .terms = Faire Mobilität, Faire Integration, DGB, Arbeiterkammer, UNDOK
tenant-rights = mieterschutz, mieterverein, mieterbund, mieterberatung, mietrecht, mieterrechte, kündigung der wohnung, wohnung gekündigt, vermieter kündigt, vermieter will mich rauswerfen, vermieter wirft mich raus, räumungsklage, zwangsräumung, kaution nicht zurück, kaution zurückbekommen, mietvertrag, mieterhöhung, streit mit vermieter, aus der wohnung geworfen
    .terms = Mietervereinigung
identity-documents = ausweis, personalausweis, reisepass, pass verloren, kein pass, pass beantragen, ausweis verloren, papiere verloren, geburtsurkunde, heiratsurkunde, passersatz, reiseausweis, reiseausweis für flüchtlinge, blauer pass, passbeschaffung, identitätsklärung, staatenlos, anmeldung wohnung, anmeldebescheinigung, meldebescheinigung, führungszeugnis, sozialversicherungsnummer, apostille, führerschein umschreiben
name-gender-change = namensänderung, namen ändern, vornamen ändern, meinen namen ändern, vornamensänderung, personenstandsänderung, personenstand ändern, geschlechtseintrag, geschlechtseintrag ändern, geschlecht im pass ändern, selbstbestimmungsgesetz, sbgg, ergänzungsausweis, dgti ausweis, deadname, geschlecht divers, namensaenderung
family-reunification = familiennachzug, familienzusammenführung, ehegattennachzug, familie nachholen, familie herholen, kinder nachholen, frau nachholen, mann nachholen, partner nachholen, meine familie nach deutschland holen, familienasyl, familienvisum, geschwisternachzug
consular-help = botschaft, konsulat, generalkonsulat, termin botschaft, auslandsvertretung, deutsche botschaft, termin beim konsulat, honorarkonsul
criminal-defence = strafverteidiger, strafverteidigung, pflichtverteidiger, anwalt strafrecht, strafanzeige gegen mich, festgenommen, ich wurde verhaftet, verhaftet, polizei hat mich festgenommen, freund verhaftet, vorladung polizei, strafbefehl, untersuchungshaft, ermittlungsverfahren, anklage
reentry-support = haftentlassung, haftentlassen, aus dem gefängnis entlassen, nach dem gefängnis, straffälligenhilfe, bewährungshilfe, resozialisierung, ex-häftling, aus der haft, vorstrafe löschen
    .terms = Neustart

## A roof

emergency-shelter = notunterkunft, notschlafstelle, notschlafplatz, notübernachtung, obdachlosenunterkunft, obdachlosenheim, obdachlos, obdachlose, obdachlosenhilfe, wohnungslos, wohnungslosenhilfe, schlafplatz, schlafplatz heute nacht, schlafplatz gesucht, platz zum schlafen, übernachten, kostenlos übernachten, wo kann ich schlafen, wo kann ich heute schlafen, kein dach über dem kopf, auf der straße, ich schlafe auf der straße, ich bin obdachlos, unterkunft, unterkünfte, unterkunft heute nacht, keine unterkunft, zuflucht, kältehilfe, kältebus, wärmestube nachts, ich weiß nicht wo ich schlafen soll, rausgeworfen, rausgeschmissen, zuhause rausgeflogen, von zu hause rausgeworfen, eltern haben mich rausgeworfen, asylheim, notuebernachtung, unterkuenfte
    .terms = Nachtasyl, Notquartier, Winternotprogramm
womens-shelter = frauenhaus, frauenhäuser, frauenhaus platz, platz im frauenhaus, frauenschutzhaus, frauenzufluchtswohnung, zufluchtswohnung, notunterkunft für frauen, frauennotunterkunft, schutzwohnung frauen, schutz mit kindern, weg von meinem mann, zuflucht für frauen, frauenunterkunft, frauenhaeuser, mutter-kind-haus
youth-shelter = jugendnotdienst, jugendschutzstelle, inobhutnahme, notunterkunft für jugendliche, schlafplatz für jugendliche, mädchenhaus, mädchenzuflucht, jugendnotschlafstelle, von zuhause weggelaufen, weggelaufen, abgehauen von zuhause, ausreißer, straßenkinder, sleep in, jugendwohngruppe
lgbtq-housing = queere wohnung, queere unterkunft, queeres wohnen, queere wg, lgbt unterkunft, lgbtq unterkunft, lgbtiq unterkunft, lsbtiq unterkunft, lsbti unterkunft, unterkunft für schwule, unterkunft für lesben, unterkunft für queere geflüchtete, queere geflüchtete unterkunft, queere notunterkunft, trans wg, unterkunft für trans menschen, trans wohnen, schwul in der unterkunft, bedroht in der unterkunft weil schwul, schutzunterkunft queer, wohnprojekt queer, krisenwohnung queer, zufluchtswohnung lsbtiq, eltern haben mich rausgeworfen weil ich schwul bin, rausgeworfen weil ich trans bin, regenbogen unterkunft, sichere unterkunft für lsbtiq
    .terms = Queerhome, Schwulenberatung Unterkunft, Tuntenhaus
transitional-housing = übergangswohnung, übergangswohnheim, betreutes wohnen, wohnheim, wohnung auf zeit, übergangswohnen, trägerwohnung, gemeinschaftsunterkunft, erstaufnahme, erstaufnahmeeinrichtung, flüchtlingsheim, flüchtlingsunterkunft, vorübergehende wohnung, krisenwohnung
    .terms = GU, AnkER-Zentrum, LAF, ASOG
affordable-housing = sozialwohnung, sozialwohnungen, günstige wohnung, billige wohnung, bezahlbare wohnung, wohnberechtigungsschein, wbs, gemeindebau, geförderte wohnung, genossenschaftswohnung, günstiges zimmer, sozialer wohnungsbau
housing-advice = wohnungssuche, wohnung finden, wohnung suchen, ich suche eine wohnung, suche wohnung, suche zimmer, finde keine wohnung, wg zimmer, hilfe bei wohnungssuche, wohnberatung, wohnungsberatung, wohnhilfe, wohnungsnot, wohnungslosigkeit verhindern, drohende wohnungslosigkeit
rent-help = miete nicht zahlen, kann miete nicht zahlen, kann meine miete nicht bezahlen, mietschulden, mietzuschuss, hilfe bei miete, geld für miete, geld für kaution, kaution zahlen, wohngeld, wohnbeihilfe, mietrückstand, mietbeihilfe
mortgage-help = baukredit, hypothek, hauskredit, kann kredit fürs haus nicht zahlen, zwangsversteigerung, haus verlieren, hypothek nicht bezahlen
utility-help = stromschulden, strom abgestellt, stromsperre, stromrechnung, gasrechnung, heizkosten, wasserrechnung, kann strom nicht zahlen, gas abgestellt, wasser abgestellt, nebenkosten, heizkostenzuschuss, energieberatung, energieschulden
furniture = möbel, möbel kostenlos, gebrauchte möbel, kostenlose möbel, sozialkaufhaus, erstausstattung, bett, matratze, kühlschrank, waschmaschine, decke, bettwäsche, haushaltsgeräte, hausrat, geschirr, moebel
home-repair = reparatur wohnung, haus reparieren, wohnung renovieren, renovierung, barrierefrei umbauen, wohnungsanpassung, dach reparieren, heizung kaputt, umbau für rollstuhl, schimmel in der wohnung

## Food and things

food = lebensmittel, kostenlose lebensmittel, gratis lebensmittel, essen, kostenloses essen, gratis essen, essen umsonst, nichts zu essen, wir haben nichts zu essen, ich habe hunger, hunger, hungrig, kein geld für essen, lebensmittelausgabe, lebensmittelpaket, lebensmittelspende, tafel, die tafel, tafelladen, essensausgabe, foodsharing, fairteiler
    .terms = Laib und Seele, Tischlein deck dich, Sozialmarkt, SOMA
hot-meals = suppenküche, warmes essen, warme mahlzeit, kostenloses mittagessen, essen für obdachlose, armenküche, mittagstisch, wo kann ich essen, volksküche, küfa, suppenkueche
home-delivered-meals = essen auf rädern, essen nach hause, mahlzeitendienst, essenslieferung für senioren, menüservice, menübringdienst, essen auf raedern
food-benefits = essensmarken, lebensmittelgutschein, lebensmittelgutscheine, essensgutschein, einkaufsgutschein, lebensmittelkarte, bezahlkarte, gutschein für essen
mother-child-nutrition = stillberatung, stillen, ernährung in der schwangerschaft, babynahrung, ernährung für babys, säuglingsnahrung, stillgruppe
baby-supplies = windeln, babysachen, babykleidung, babyerstausstattung, milchpulver, babymilch, kinderwagen, babybett, kinderbett, schnuller, kostenlose windeln, babyausstattung, babyflasche
clothing = kleidung, kostenlose kleidung, gebrauchte kleidung, kleiderkammer, kleiderspende, kleiderausgabe, winterjacke, winterkleidung, warme kleidung, schuhe, winterschuhe, anziehsachen, kleider, jacke, nichts anzuziehen, kinderkleidung
hygiene = dusche, duschen, wo kann ich duschen, kostenlos duschen, wäsche waschen, waschsalon, waschen, toilette, öffentliche toilette, hygieneartikel, tampons, binden, seife, hygienezentrum, duschmobil, waschmöglichkeit
school-supplies = schulsachen, schulranzen, schultasche, schulbücher, schulbedarf, hefte und stifte, schulmaterial, geld für schulsachen, schuluniform
    .terms = Bildungspaket, BuT, Schulbedarfspaket
holiday-help = weihnachtsgeschenke, geschenke für kinder, weihnachtshilfe, weihnachtsessen, weihnachtsbeihilfe, weihnachten allein, zuckerfest, ramadan essen, wunschbaum
phone-internet = handy, kein handy, handy gestohlen, handy kaputt, kostenloses handy, sim karte, simkarte, sim-karte, internet, kostenloses internet, wlan, kostenloses wlan, handy aufladen, guthaben handy, prepaid karte, handyvertrag
disaster-relief = katastrophenhilfe, hochwasser, überschwemmung, hausbrand, wohnung abgebrannt, erdbeben, sturm schaden, unwetter, fluthilfe, brand in der wohnung, naturkatastrophe

## Money

cash-help = geld, ich brauche geld, kein geld, ich habe kein geld, finanzielle hilfe, geldhilfe, bargeld, soforthilfe, notfallgeld, finanzielle unterstützung, finanzielle not, schnell geld, geldnot, pleite, härtefonds, nothilfefonds, einmalige beihilfe
public-benefits = sozialhilfe, bürgergeld, buergergeld, grundsicherung, hartz 4, hartz iv, sozialleistungen, sozialamt, jobcenter, leistungen beantragen, asylbewerberleistungen, asylbewerberleistungsgesetz, kindergeld, elterngeld, familienbeihilfe, kinderzuschlag, mindestsicherung, grundversorgung, antrag bürgergeld, jobcenter termin
    .terms = AsylbLG, SGB II, SGB XII, ALG II, KiZ
disability-benefits = schwerbehindertenausweis, erwerbsminderungsrente, invalidenrente, invalidenversicherung, geld bei behinderung, behindertenausweis, grad der behinderung, eingliederungshilfe, pflegegeld, berufsunfähig, frührente, blindengeld
    .terms = GdB, EM-Rente
unemployment-benefits = arbeitslosengeld, arbeitslosengeld beantragen, arbeitslos melden, arbeitslosenversicherung, arbeitslosenhilfe, stempelgeld, notstandshilfe
    .terms = ALG I, ALG 1, RAV
veterans-services = veteranen, veteran, ehemaliger soldat, ehemalige soldaten, bundeswehr ehemalige, ptbs soldaten, kriegsveteran
debt-advice = schulden, ich habe schulden, schuldnerberatung, schuldenberatung, privatinsolvenz, insolvenz, überschuldet, inkasso, mahnung, kredit nicht zahlen, haushaltsplan geld, schufa, gerichtsvollzieher, pfändung
tax-help = steuern, steuererklärung, lohnsteuerhilfe, hilfe bei steuererklärung, steuerberater, finanzamt, steuernummer, steuer id, lohnsteuerjahresausgleich, steuerausgleich, lohnsteuerhilfeverein
bank-money-transfer = bankkonto, konto eröffnen, konto, girokonto, basiskonto, bank verweigert konto, geld überweisen, geld schicken, geld senden, geld in die heimat schicken, überweisung, auslandsüberweisung, kontokarte, geldtransfer, konto gesperrt
    .terms = Western Union, IBAN

## Health

emergency-medical = notaufnahme, notarzt, rettungswagen, krankenwagen, rettungsdienst, krankenwagen rufen, ambulanz, medizinischer notfall, blutung, ich blute stark, schwer verletzt, herzinfarkt, ich bekomme keine luft, vergiftung, bewusstlos, bereitschaftsdienst, ärztlicher notdienst, erste hilfe
    .terms = 112, 144
primary-care = arzt, ärztin, arzt finden, ich brauche einen arzt, brauche arzt, zum arzt, hausarzt, hausärztin, arztpraxis, krankenhaus, klinik, spital, arzttermin, ich bin krank, krank, kinderarzt, sprechstunde, queerfreundlicher arzt, queerfreundliche ärztin, lgbt freundlicher arzt, frauenarzt, gynäkologe, untersuchung, aerztin
    .terms = Queermed
uninsured-care = arzt ohne versicherung, arzt ohne krankenversicherung, arzt ohne papiere, nicht krankenversichert, keine krankenversicherung, keine versicherung, ohne krankenversicherung, ohne versicherung, kostenloser arzt, arzt kostenlos, medizinische hilfe ohne papiere, krankenhaus ohne versicherung, behandlungsschein, krankenschein, anonymer krankenschein, anonyme behandlung, kein geld für arzt, arzt für obdachlose
    .terms = Medibüro, Medinetz, Malteser Medizin, AmberMed, neunerhaus, Clearingstelle, Open.med
health-insurance = krankenversicherung, krankenkasse, krankenversichert, gesundheitskarte, versichertenkarte, krankenversichern, elektronische gesundheitskarte, e-card, krankenkassenkarte, gesetzliche krankenversicherung, familienversicherung, ich brauche krankenversicherung
    .terms = AOK, GKV, ÖGK, TK
prescription-help = medikamente, medikament, medizin, medikamente bezahlen, kein geld für medikamente, meine medikamente sind alle, rezept, rezept vom arzt, zuzahlung, zuzahlungsbefreiung, apotheke, notapotheke, rezeptgebühr, tabletten
dental-care = zahnarzt, zahn, zähne, zahnschmerzen, zahnweh, zahnärztin, zahnarzt ohne versicherung, zahn ziehen, zahnklinik, zahnbehandlung, weisheitszahn, zahnersatz
eye-care = brille, augenarzt, augen, neue brille, brille kaputt, brille bezahlen, sehtest, ich sehe schlecht, optiker, grauer star, kontaktlinsen
hearing-care = hörgerät, hörgeräte, gehörlos, gehörlose, schwerhörig, taub, gebärdensprache, gebärdensprachdolmetscher, hörtest, ohrenarzt, hno, hoergeraet
vaccination = impfung, impfungen, impfen, impfen lassen, impfstoff, kinderimpfung, grippeimpfung, corona impfung, masernimpfung, hpv impfung, hepatitis impfung, mpox impfung, impfpass, tetanus
hiv-testing = hiv test, hiv-test, hivtest, aids test, aidstest, anonymer hiv test, kostenloser hiv test, hiv schnelltest, hiv selbsttest, auf hiv testen, hiv testen lassen, habe ich hiv, hiv teststelle, hiv test gesundheitsamt, checkpoint
hiv-care = hiv, aids, hiv positiv, hiv-positiv, ich bin positiv, ich habe hiv, hiv therapie, hiv medikamente, hiv tabletten, hiv praxis, hiv arzt, hiv schwerpunktpraxis, aidshilfe, leben mit hiv, menschen mit hiv, hiv medikamente alle, antiretroviral, antiretrovirale therapie, art therapie, viruslast, unter der nachweisgrenze
    .terms = DAGNÄ, ART, buddy.hiv
hiv-prevention = prep, pep, prep rezept, prep arzt, hiv prophylaxe, hiv vorbeugen, präexpositionsprophylaxe, postexpositionsprophylaxe, kondom gerissen, kondom geplatzt, ungeschützter sex, sex ohne kondom, ohne gummi, hiv risiko, risikokontakt, hiv notfall 72 stunden
sti-testing = geschlechtskrankheit, geschlechtskrankheiten, sti test, std test, sti, sti-test, syphilis, tripper, gonorrhö, chlamydien, feigwarzen, genitalherpes, hepatitis test, hepatitis c, mpox, affenpocken, ausfluss, sexuelle gesundheit, zentrum für sexuelle gesundheit, sexuell übertragbare krankheit, sexuell übertragbare infektionen, jucken im intimbereich
pregnancy-test = schwangerschaftstest, bin ich schwanger, vielleicht schwanger, periode ausgeblieben, tage überfällig, ungewollt schwanger, schwangerschaftskonfliktberatung, schwangerschaftskonflikt, ungeplant schwanger
    .terms = pro familia, donum vitae
pregnancy-care = schwanger, ich bin schwanger, schwanger ohne versicherung, schwanger brauche arzt, schwangerschaft, schwangerschaftsberatung, geburt, entbindung, hebamme, hebamme finden, kreißsaal, frauenarzt schwanger, mutterpass, vorsorgeuntersuchung schwanger, wochenbett, nach der geburt, geburtshaus, vertrauliche geburt, anonyme geburt
    .terms = Mutter-Kind-Stiftung, Mutterschutz
contraception = verhütung, verhütungsmittel, antibabypille, pille danach, notfallverhütung, kondome, kostenlose kondome, spirale, die pille, nicht schwanger werden, familienplanung, verhuetung
abortion-care = abtreibung, abtreiben, ich will abtreiben, schwangerschaftsabbruch, schwangerschaft abbrechen, abtreibungspille, medikamentöser abbruch, wo kann ich abtreiben, schwanger und will das kind nicht, beratungsschein abtreibung, kosten abtreibung
gender-affirming-care = hormone, hormontherapie, hormonbehandlung, hormonersatztherapie, meine hormone sind alle, hrt, östrogen, östradiol, testosteron, androcur, pubertätsblocker, geschlechtsangleichung, geschlechtsangleichend, geschlechtsangleichende operation, geschlechtsumwandlung, transition, trans arzt, trans ärztin, trans sprechstunde, trans gesundheit, mastektomie, vaginoplastik, phalloplastik, trans op, geschlechtsdysphorie, gender dysphorie, endokrinologe trans, indikationsschreiben, stimmtherapie trans, epilation trans, trans therapeut, transsexualität behandlung
mental-health = psychologe, psychologin, psychologische hilfe, psychologische beratung, psychotherapie, therapie, therapeut, therapeutin, psychiater, psychiatrie, therapieplatz, depression, depressionen, depressiv, angst, angststörung, panikattacke, panikattacken, trauma, traumatherapie, ptbs, traumatisiert, kann nicht schlafen, schlaflos, albträume, psychische probleme, seelische gesundheit, psychische gesundheit, queere therapie, lgbt therapeut, queerer therapeut, konversionstherapie, homoheilung, konversionsbehandlung, wollen mich heilen, soll umgepolt werden, familie will mich heilen, psychosoziale beratung, sozialpsychiatrischer dienst
grief-support = trauer, trauerbegleitung, trauerberatung, trauergruppe, trauerhilfe, mutter gestorben, vater gestorben, mann gestorben, freund gestorben, kind gestorben, partner gestorben, trauercafé, hinterbliebene
anger-management = aggression, antiaggressionstraining, anti-aggressions-training, wut, wutausbrüche, ich schlage meine frau, ich habe meine frau geschlagen, täterarbeit, gewaltprävention für männer, wut kontrollieren, männerberatung gewalt
substance-use = drogen, sucht, drogensucht, drogenabhängig, süchtig, drogenberatung, suchtberatung, suchthilfe, suchtklinik, drogenhilfe, kokain, crystal meth, crystal, amphetamin, kiffen aufhören, cannabis sucht, chemsex, narcotics anonymous, von drogen loskommen, abhängigkeit, drogenproblem
detox = entzug, entgiftung, kalter entzug, entzugsklinik, entzugserscheinungen, drogenentzug, alkoholentzug, entzugsstation, auf entzug
alcohol-help = alkohol, alkoholsucht, alkoholiker, alkoholikerin, alkoholproblem, anonyme alkoholiker, aufhören zu trinken, trinke zu viel, mein mann trinkt, alkoholberatung, alkoholabhängig, blaues kreuz
opioid-treatment = methadon, substitution, substitutionspraxis, substitutionsbehandlung, buprenorphin, polamidon, subutex, heroin, heroinsucht, opioide, diamorphin
harm-reduction = spritzentausch, saubere spritzen, frische spritzen, saubere nadeln, naloxon, überdosis, drogenkonsumraum, druckraum, drug checking, fixerstube, kontaktladen, safer use
smoking-cessation = rauchen aufhören, mit dem rauchen aufhören, rauchstopp, raucherentwöhnung, rauchfrei, nikotinpflaster, nichtraucherkurs
gambling-help = spielsucht, spielsüchtig, glücksspiel, glücksspielsucht, casino verspielt, wettsucht, spielerberatung, mein mann spielt, anonyme spieler
disability-services = behinderung, behindert, menschen mit behinderung, behindertenhilfe, schwerbehindert, rollstuhl, blind, sehbehindert, assistenz behinderung, prothese, geistige behinderung, behindertes kind, teilhabeberatung, lebenshilfe, barrierefrei, krücken
    .terms = EUTB
autism-services = autismus, autist, autistisch, autistin, autistisches kind, mein kind ist autistisch, autismuszentrum, asperger, autismus diagnose, neurodivergent
physical-therapy = physiotherapie, krankengymnastik, physiotherapeut, reha, rehabilitation, ergotherapie, rückenschmerzen, nach schlaganfall, massage auf rezept
chronic-illness = krebs, krebsberatung, krebshilfe, diabetes, zuckerkrank, insulin, chronisch krank, chronische krankheit, herzkrankheit, bluthochdruck, dialyse, nierenkrank, epilepsie, asthma, tuberkulose, multiple sklerose, chemotherapie
eating-nutrition = essstörung, essstörungen, magersucht, bulimie, ernährungsberatung, anorexie, gesunde ernährung, abnehmen, essanfälle, essstoerung
home-care = pflegedienst, häusliche pflege, ambulante pflege, pflege zu hause, pflegehilfe, haushaltshilfe, pflegegrad, pflegekraft, pflegeberatung, spitex, pflege für meine mutter, pflegestützpunkt, heimhilfe
nursing-home = pflegeheim, altersheim, altenheim, seniorenheim, tagespflege, seniorenresidenz, queeres pflegeheim, altenpflegeheim, kurzzeitpflege, pensionistenheim
    .terms = Lebensort Vielfalt
hospice = hospiz, sterbebegleitung, palliativ, palliativpflege, palliativstation, im sterben, todkrank, hospizdienst
    .terms = SAPV
medical-transport = krankentransport, fahrt zum arzt, fahrdienst arzt, fahrt ins krankenhaus, transport zum arzt, krankenfahrt, taxischein, wie komme ich zum arzt
funeral-help = beerdigung, bestattung, beerdigungskosten, bestattungskosten, sozialbestattung, kein geld für beerdigung, begräbnis, überführung leichnam, friedhof, grab

## Work and learning

job-search = arbeit, arbeit suchen, arbeit finden, ich suche arbeit, suche arbeit, brauche arbeit, job, jobs, job finden, jobsuche, suche job, arbeitssuche, stellenangebote, arbeitsstelle, arbeitsamt, agentur für arbeit, bewerbung, bewerbung schreiben, lebenslauf, arbeitslos, jobbörse, minijob, jobvermittlung, arbeitsvermittlung
    .terms = AMS
job-training = ausbildung, ausbildungsplatz, umschulung, weiterbildung, berufsausbildung, lehre, lehrstelle, praktikum, beruf lernen, bildungsgutschein, fortbildung, berufsberatung, qualifizierung, maßnahme jobcenter
    .terms = Berufskolleg, IHK, IQ Netzwerk
work-permit = arbeitserlaubnis, arbeitsgenehmigung, beschäftigungserlaubnis, darf ich arbeiten, arbeiten mit duldung, arbeitsverbot, arbeitsvisum, arbeitsbewilligung, beschäftigungsbewilligung
business-support = firma gründen, existenzgründung, selbstständig machen, selbständig, gewerbe anmelden, gründungszuschuss, gründerberatung, eigenes geschäft, kleinkredit, mikrokredit, laden eröffnen, existenzgruendung
language-classes = deutschkurs, deutschkurse, sprachkurs, sprachkurse, deutsch lernen, deutschunterricht, kostenloser deutschkurs, integrationskurs, integrationskurse, alphabetisierungskurs, sprachcafé, sprachschule, b1 prüfung, b1 kurs, a1 kurs, berufssprachkurs, englischkurs, englisch lernen, tandem sprache, ich spreche kein deutsch, sprache lernen, deutschtest, sprachtandem
    .terms = DTZ, telc, Goethe, ÖIF, BSK, DeuFöV
adult-education = schulabschluss nachholen, hauptschulabschluss, realschulabschluss, abendschule, abitur nachholen, volkshochschule, vhs, lesen und schreiben lernen, kann nicht lesen, erwachsenenbildung, mittlerer schulabschluss, kolleg zweiter bildungsweg, pflichtschulabschluss
computer-classes = computerkurs, computer lernen, computerkenntnisse, internet lernen, programmieren lernen, it kurs, digitale hilfe, smartphone kurs, e-mail einrichten
school-enrolment = schulanmeldung, kind in der schule anmelden, kind einschulen, einschulung, schulplatz, schule für mein kind, mein kind geht nicht zur schule, schulpflicht, willkommensklasse, kind zur schule, schule anmelden
higher-education = universität, uni, studium, studieren, studienplatz, hochschule, stipendium, stipendien, bafög, zeugnis anerkennen, zeugnisanerkennung, anerkennung abschluss, diplom anerkennen, anerkennung ausländischer abschlüsse, berufsanerkennung, studieren als flüchtling, studentenvisum, studienkolleg, universitaet
    .terms = anabin, uni-assist, ZAB, DAAD, TestAS
childcare = kita, kitaplatz, kinderbetreuung, krippe, tagesmutter, babysitter, kinderkrippe, betreuung für mein kind, wer passt auf mein kind auf, hort, kita platz, kindertagesstätte, kindertagespflege
childcare-costs = kitagebühren, kitakosten, kosten kita, kita gutschein, kann kita nicht bezahlen, zuschuss kinderbetreuung, kinderbetreuungskosten, kitabeitrag
early-education = kindergarten, kindergartenplatz, vorschule, frühförderung, spielgruppe, kindergarten anmelden, frühkindliche bildung, eltern-kind-gruppe
youth-programs = jugendzentrum, jugendclub, jugendtreff, jugendhaus, ferienlager, ferienprogramm, nachmittagsbetreuung, mentoring für jugendliche, hausaufgabenhilfe, nachhilfe, kostenlose nachhilfe, jugendarbeit, jugendhilfe, jugendangebote, pfadfinder

## People

lgbtq-community = lgbt, lgbtq, lgbtqi, lgbtiq, lsbt, lsbti, lsbtiq, lsbttiq, queer, queere, queere gruppe, queeres zentrum, queere beratung, queere community, queere geflüchtete, queere flüchtlinge, lgbt flüchtlinge, lgbt gruppe, schwul, schwule, schwuler, ich bin schwul, lesbisch, lesbe, lesben, ich bin lesbisch, bisexuell, ich bin bi, homosexuell, homosexuelle, homosexualität, intersexuell, intergeschlechtlich, asexuell, pansexuell, schwulenberatung, lesbenberatung, queeres café, regenbogen, rainbow, coming out, coming-out, csd, outing, regenbogenzentrum, schwulenzentrum, schwul lesbisch, tunte, dyke
    .terms = LSVD, Rainbow Refugees, Queer Refugees Deutschland, Queer Base, Les Migras, Türkis Rosa Lila, HOSI, SUB, MILES
lgbtq-youth = queere jugendliche, queere jugend, queere jugendgruppe, lgbt jugend, lgbt jugendgruppe, lsbtiq jugendliche, queeres jugendzentrum, schwule jugendliche, lesbische jugendliche, trans jugendliche, jugendgruppe queer, coming out eltern, eltern sagen dass ich schwul bin, meine eltern wissen dass ich schwul bin, mein sohn ist schwul, meine tochter ist lesbisch, mein kind ist trans, eltern von queeren kindern, schwul in der schule
    .terms = Lambda, anyway Köln, BEFAH
trans-community = trans, transgender, trans gruppe, transgruppe, trans frau, transfrau, trans mann, transmann, trans menschen, transsexuell, transsexuelle, transident, transgeschlechtlich, ich bin trans, nicht-binär, nichtbinär, nicht binär, non-binary, nonbinary, enby, genderfluid, genderqueer, agender, trans beratung, trans selbsthilfe, trans community, trans stammtisch, geschlechtsidentität
    .terms = dgti, TransInterQueer, TrIQ, TransX, BVT*
refugee-services = flüchtling, flüchtlinge, flüchtlingen, geflüchtete, geflüchteten, ich bin flüchtling, asylbewerber, asylsuchende, asylwerber, flüchtlingshilfe, flüchtlingsberatung, hilfe für flüchtlinge, hilfe für geflüchtete, flüchtlingsrat, beratung für geflüchtete, willkommensinitiative, flüchtlingssozialarbeit, ukraine flüchtlinge, fluechtlinge, gefluechtete, flüchtlingslager, ankunftszentrum
    .terms = Pro Asyl, Caritas, Diakonie, AWO, DRK, Pro Asyl Hotline, BBU GmbH
resettlement = resettlement, umsiedlung, neuansiedlung, aufnahme aus drittstaat, patenschaft für flüchtlinge, landesaufnahmeprogramm, private sponsoren flüchtlinge, sponsor für flüchtling, drittland, neustart im team
    .terms = NesT
migrant-community = migranten, migrant, migrantin, einwanderer, zuwanderer, migrationsberatung, migrantenorganisation, migrantenselbstorganisation, welcome center, willkommenszentrum, integration, integrationsberatung, neu in deutschland, ausländer, migrationsdienst, jugendmigrationsdienst, interkulturelles zentrum, diaspora, kulturverein, neu angekommen
    .terms = JMD, MBE-Beratung
farmworker-services = erntehelfer, saisonarbeiter, saisonarbeit, landarbeiter, arbeit auf dem feld, spargelstecher, landwirtschaft arbeiter, arbeit in der ernte
    .terms = Sezonieri, Initiative Faire Landarbeit
sex-worker-support = sexarbeit, sexarbeiter, sexarbeiterin, sexarbeiterinnen, sexarbeitende, prostitution, prostituierte, hure, escort, stricher, ausstieg aus der prostitution, hurenprojekt, beratung für sexarbeit, anschaffen
    .terms = Hydra, ProstSchG, Madonna, Kassandra, marikas, smart berlin, LEFÖ-TAMPEP
interpretation = dolmetscher, dolmetscherin, dolmetschen, sprachmittler, sprachmittlung, übersetzer, übersetzung, ich brauche einen dolmetscher, brauche dolmetscher, dokumente übersetzen, beglaubigte übersetzung, vereidigter übersetzer, kostenloser dolmetscher, papiere übersetzen, uebersetzer
transport = fahrkarte, ticket, bahnticket, busticket, sozialticket, deutschlandticket, fahrkosten, kein geld für fahrkarte, öffentliche verkehrsmittel, mitfahrgelegenheit, bus und bahn, fahrgeld, monatskarte, schwarzfahren
senior-services = senioren, seniorin, seniorenhilfe, ältere menschen, alte menschen, rentner, rente, seniorenberatung, seniorentreff, altenhilfe, queere senioren, schwule senioren, besuchsdienst, einsame senioren, pension alter
parenting = elternkurs, elternberatung, erziehungsberatung, erziehung, alleinerziehend, alleinerziehende, eltern hilfe, frühe hilfen, mutter kind kurs, überfordert mit kind, väterberatung, krabbelgruppe
family-support = familienberatung, familienhilfe, familienzentrum, familientherapie, eheberatung, paarberatung, paartherapie, probleme in der familie, streit in der familie, familienprobleme, sozialpädagogische familienhilfe, regenbogenfamilie
    .terms = SPFH
adoption-foster = adoption, adoptieren, pflegefamilie, pflegekind, pflegeeltern, kind adoptieren, kind zur adoption freigeben, vormundschaft, vormund, stiefkindadoption
support-groups = selbsthilfegruppe, selbsthilfe, selbsthilfekontaktstelle, gesprächsgruppe, gruppe für betroffene, austausch mit anderen, peer beratung, menschen wie ich
community-center = stadtteilzentrum, nachbarschaftszentrum, nachbarschaftshaus, gemeindezentrum, tagesaufenthalt, tagesstätte, tagestreff, wärmestube, begegnungszentrum, mehrgenerationenhaus, bürgerhaus, kulturzentrum
spiritual-support = kirche, moschee, seelsorge, pfarrer, imam, synagoge, rabbiner, gottesdienst, queere christen, queere muslime, liberale moschee, schwul und muslim, schwul und christ, gebet, gemeinde religion, tempel
    .terms = HuK, Ibn-Rushd-Goethe-Moschee
recreation = sport, sportverein, fitnessstudio, schwimmbad, schwimmkurs, fußball, bibliothek, bücherei, museum, theater, chor, queerer sportverein, freizeit, kostenlos kino, kulturpass, yoga
volunteering = ehrenamt, ehrenamtlich, freiwillige arbeit, freiwilliger, freiwilligenarbeit, ich möchte helfen, freiwilligenagentur, spenden, freiwilliges soziales jahr, bundesfreiwilligendienst
    .terms = FSJ, BFD
mail-storage = postadresse, postanschrift, keine meldeadresse, keine adresse, postfach, post empfangen, c/o adresse, gepäckaufbewahrung, gepäck lagern, schließfach, sachen lagern, sachen unterstellen, erreichbarkeitsadresse, gepäck abstellen
pet-help = haustier, hund, katze, tierarzt, kostenloser tierarzt, tiertafel, tierheim, hundefutter, katzenfutter, unterkunft mit hund, schlafplatz mit hund, wer nimmt meine katze, tierschutzverein
information-referral = beratungsstelle, sozialberatung, wo bekomme ich hilfe, wer hilft mir, wer kann mir helfen, an wen kann ich mich wenden, wohin kann ich gehen, wohin soll ich gehen, ich weiß nicht was ich tun soll, ich weiß nicht wohin, allgemeine beratung, sozialarbeiter, sozialarbeiterin, hilfsangebote, infotelefon, anlaufstelle, lotse behörden
    .terms = Behördennummer, Hilfelotse
government-office = behörde, behörden, amt, rathaus, bürgeramt, bürgerbüro, einwohnermeldeamt, standesamt, ausländerbehörde, ausländeramt, landratsamt, gesundheitsamt, magistrat, bezirksamt, gemeindeamt, polizeiwache, polizeirevier, buergeramt, auslaenderbehoerde, termin ausländerbehörde
    .terms = LEA, LABO, MA 35, KVR

## In crisis

crisis-self-harm =
    ich will sterben, will sterben, möchte sterben, will nicht mehr leben, ich will nicht mehr leben, nicht mehr leben, mag nicht mehr leben,
    mich umbringen, ich bringe mich um, ich bring mich um, ich will mich umbringen, ich will mich töten, mich selbst töten, mir das leben nehmen,
    nehme mir das leben, will mein leben beenden, mein leben beenden, selbstmord begehen, selbstmord machen, suizid begehen, wäre lieber tot,
    will tot sein, ich will tot sein, besser tot, kann nicht mehr leben, kein sinn mehr zu leben, ritze mich, mich aufhängen, mich erhängen,
    pulsadern aufschneiden, suizidal, will nur sterben, will lieber sterben, will einfach sterben, will endlich sterben, möchte nur sterben,
    wollte nur sterben, wollte sterben, würde gerne sterben, würde lieber sterben, werde nur sterben, werde lieber sterben, werde sterben,
    mag nur sterben, mag lieber sterben, mag einfach sterben, mag endlich sterben, mag sterben, will nicht leben, will nicht aufwachen,
    möchte nicht leben, wäre ich tot, möchte tot sein, will den tod, lieber tot, lebensmüde, bin lebensmüde, müde vom leben, müde zu leben,
    hasse mein leben, wozu noch leben, wozu leben, will mich töten, will mich verletzen, will mich schneiden, will mich erschießen, will mich vergiften,
    will mich ertränken, möchte mich töten, werde mich töten, werde mich verletzen, werde mich schneiden, werde mich vergiften, werde mich ertränken,
    wollte mich töten, muss mich töten, muss mich verletzen, muss mich schneiden, muss mich erschießen, muss mich vergiften, muss mich ertränken,
    könnte mich töten, versucht mich töten, überlege mich töten, mich umzubringen, mich zu töten, mich zu erhängen, mich zu verletzen, mich umgebracht,
    töte mich selbst, will mir wehtun, möchte mir wehtun, werde mir wehtun, mir etwas antun, mir was antun, meinem leben beenden, will alles beenden,
    möchte alles beenden, werde alles beenden, denke an selbstmord, denke an suizid, denke über suizid, gedanken an suizid, gedanken über suizid,
    gedacht an suizid, gedacht über suizid, nachdenken an suizid, denk an selbstmord, denk an suizid, denk an selbsttötung, denk über selbstmord,
    denk über suizid, dachte an selbstmord, dachte an suizid, dachte über suizid, an selbstmord denke, an selbstmord denken, an suizid denke,
    an suizid denken, an suizid gedacht, selbstmord begehe, selbstmord versucht, selbstmord verüben, suizid zu begehen, suizid begehe, suizid machen,
    suizid versucht, suizid verüben, suizidgedanken, selbstmordgedanken, habe suizidgedanken, habe selbstmordgedanken, hab suizidgedanken,
    hab selbstmordgedanken, haben suizidgedanken, haben selbstmordgedanken, meine suizidgedanken, meine selbstmordgedanken, starke suizidgedanken,
    starke selbstmordgedanken, wieder suizidgedanken, wieder selbstmordgedanken, suizidale gedanken, bin suizidal, bin selbstmordgefährdet,
    bin suizidgefährdet, fühle mich suizidal, selbstmordgefährdet, lebensmüde gerade, selbstmordversuch gemacht, selbstmordversuch gestern,
    suizidversuch gemacht, suizidversuch gestern, abschiedsbrief geschrieben, schneide mich selbst, schneide mich wieder, verletze mich selbst,
    mich ritzen, mich geritzt, mich zu ritzen, pulsadern aufgeschnitten, tabletten geschluckt, pillen genommen um, pillen geschluckt,
    pillen genommen zum, schlaftabletten geschluckt, alle pillen nehmen, viele pillen nehmen, überdosis genommen, überdosis nehmen, überdosis tabletten,
    eine überdosis, gift getrunken, gift genommen, gift trinken, vom dach springen, vom balkon springen, besser ohne mich, besser ich sterbe,
    schmerzlos sterben
crisis-immediate-danger =
    er bringt mich um, sie bringen mich um, bringt mich um, er will mich umbringen, sie wollen mich umbringen, wollen mich umbringen, er will mich töten,
    sie wollen mich töten, wollen mich töten, wird mich töten, werden mich töten, meine familie will mich töten, meine familie bringt mich um,
    mein bruder will mich töten, mein mann will mich umbringen, sie haben mich gefunden, er hat mich gefunden, haben mich gefunden, jemand verfolgt mich,
    er verfolgt mich, ich werde verfolgt gerade, sie stehen vor meiner tür, er steht vor der tür, er schlägt mich gerade, ich werde gerade geschlagen,
    ich werde angegriffen, haben mich eingesperrt, er hat mich eingesperrt, bin in lebensgefahr, werde geschlagen, bringt uns um, bringen uns um,
    uns töten wird, wird uns töten, will uns holen, wird uns holen, morddrohung bekommen, morddrohung erhalten, morddrohung von, morddrohungen bekommen,
    morddrohungen erhalten, morddrohungen von, todesdrohungen bekommen, todesdrohungen erhalten, todesdrohungen von, bekomme morddrohungen,
    bekomme todesdrohungen, erhalte morddrohungen, erhalte todesdrohungen, kriege morddrohungen, kriege todesdrohungen, mich tot sehen, schlägt mich,
    schlägt uns, schlagen mich, schlagen uns, verprügelt mich, verprügelt uns, verprügeln mich, verprügeln uns, würgt mich, würgt uns, attackiert mich,
    attackiert uns, attackieren mich, attackieren uns, misshandelt mich, misshandelt uns, quält mich, quält uns, foltert mich, foltert uns, tritt mich,
    tritt uns, mich schlägt, mich verprügelt, mich würgt, mich misshandelt, mich verfolgt, mich angreift, uns schlägt, uns verprügelt, uns würgt,
    uns misshandelt, uns verfolgt, uns angreift, greift mich an, greift uns an, greifen uns an, werde angegriffen, werde verprügelt, werde verfolgt,
    werde gestalkt, werde gejagt, werde festgehalten, werde misshandelt, werden angegriffen, werden geschlagen, werden verprügelt, werden verfolgt,
    werden gestalkt, werden gejagt, werden festgehalten, werden misshandelt, wurde eingesperrt, wurde entführt, wurde verschleppt, verfolgt mich,
    verfolgt uns, verfolgen mich, verfolgen uns, jagt mich, jagt uns, jagen mich, jagen uns, stalkt mich, stalkt uns, stalken mich, stalken uns,
    läuft mir nach, geht mir nach, gehen mir nach, fährt mir nach, folgt mir, folgt uns, folgen mir, folgen uns, hinter mir her, sucht mich um,
    sucht mich und, sucht uns um, sucht uns und, suchen uns um, er sucht mich, ex sucht mich, mich gefunden, uns gefunden, an meiner tür, tür eintreten,
    tür eingetreten, tür aufbrechen, tür aufgebrochen, versucht einzubrechen, versucht reinzukommen, versuchen einzubrechen, versuchen reinzukommen,
    haben waffen, haben messer, bewaffnete männer, ist bewaffnet, sind bewaffnet, mich eingesperrt, mich eingeschlossen, mich festgehalten,
    mich gefangen, uns eingesperrt, uns eingeschlossen, uns festgehalten, uns gefangen, bin eingesperrt, bin eingeschlossen, bin gefangen,
    bin festgehalten, werde eingesperrt, werde eingeschlossen, werde gefangen, wurde eingeschlossen, wurde gefangen, wurde festgehalten,
    sind eingesperrt, sind eingeschlossen, sind gefangen, sind festgehalten, hält uns fest, entführt mich, entführen mich, bin in gefahr, rettet mich,
    helft mir er
crisis-recent-rape =
    ich wurde vergewaltigt, wurde vergewaltigt, ich bin vergewaltigt worden, bin vergewaltigt worden, vergewaltigt worden, er hat mich vergewaltigt,
    hat mich vergewaltigt, haben mich vergewaltigt, sie haben mich vergewaltigt, mein mann hat mich vergewaltigt, gestern vergewaltigt,
    heute vergewaltigt, letzte nacht vergewaltigt, zum sex gezwungen, hat mich zum sex gezwungen, zum sex gezwungen worden, gestern sexuell missbraucht,
    sexuell missbraucht worden, ich wurde missbraucht, gegen meinen willen sex, ko tropfen bekommen, k.o. tropfen,
    mehrere männer haben mich vergewaltigt, mich vergewaltigt, mich vergewaltigen, mich sexuell belästigt, mich sexuell genötigt, mich missbraucht,
    uns vergewaltigt, uns vergewaltigen, uns sexuell missbraucht, uns sexuell belästigt, uns sexuell genötigt, uns sexuell angegriffen,
    uns sexuell misshandelt, uns missbraucht, wurde gerade genötigt, wurde gestern genötigt, wurde heute missbraucht, wurde heute genötigt,
    wurde mehrfach genötigt, wurde eben missbraucht, wurde eben genötigt, wurde sexuell genötigt, wurde von vergewaltigt, wurde von missbraucht,
    wurde von genötigt, wurde missbraucht, wurde genötigt, bin gerade missbraucht, bin gerade genötigt, bin gestern missbraucht, bin gestern genötigt,
    bin heute missbraucht, bin heute genötigt, bin mehrfach genötigt, bin eben missbraucht, bin eben genötigt, bin sexuell missbraucht,
    bin sexuell genötigt, bin von vergewaltigt, bin von missbraucht, bin von genötigt, bin vergewaltigt, bin missbraucht, bin genötigt,
    bin sexuell angegriffen, worden gerade genötigt, worden gestern genötigt, worden heute genötigt, worden eben genötigt, worden von missbraucht,
    worden von genötigt, worden vergewaltigt, worden missbraucht, worden genötigt, wurden gerade genötigt, wurden heute genötigt, wurden eben genötigt,
    wurden von missbraucht, wurden von genötigt, wurden vergewaltigt, wurden missbraucht, wurden genötigt, werde gerade genötigt, werde gestern genötigt,
    werde heute genötigt, werde eben missbraucht, werde eben genötigt, werde sexuell genötigt, werde von vergewaltigt, werde von missbraucht,
    werde von genötigt, werde vergewaltigt, werde missbraucht, werde genötigt, war gerade missbraucht, war gerade genötigt, war gestern genötigt,
    war heute missbraucht, war heute genötigt, war mehrfach genötigt, war eben missbraucht, war eben genötigt, war sexuell genötigt,
    war von vergewaltigt, war von missbraucht, war von genötigt, war vergewaltigt, war missbraucht, war genötigt, vergewaltigt mich, vergewaltigt von,
    vergewaltigt wurde, vergewaltigt werden, vergewaltigt hat, vergewaltigt haben, vergewaltigen mich, mich zu vergewaltigen, gerade vergewaltigt,
    unterwegs vergewaltigt, eben vergewaltigt, im lager vergewaltigt, im heim vergewaltigt, gruppenvergewaltigung erlebt, gruppenvergewaltigung gestern,
    gruppenvergewaltigt erlebt, gruppenvergewaltigt gestern, missbraucht worden, genötigt worden, angegriffen worden, hat mich genötigt,
    hat mich betatscht, hat mich begrapscht, hat mich angefasst, hat mich penetriert, haben mich genötigt, haben mich betatscht, haben mich begrapscht,
    haben mich angefasst, haben mich penetriert, belästigt mich sexuell, zum sex genötigt, zum sex zwingen, zum sex zwingt, zum sex gedrängt,
    zum oralsex gezwungen, zum oralsex genötigt, zum oralsex zwingen, zum oralsex zwingt, zum oralsex gedrängt, zu sex gezwungen, zu sex genötigt,
    zu sex zwingen, zu sex zwingt, zu sex gedrängt, zu oralsex gezwungen, zu oralsex genötigt, zu oralsex zwingen, zu oralsex zwingt,
    zu oralsex gedrängt, sex mit gewalt, mit gewalt genommen, an mir vergangen, drogen gesetzt, drogen ins getränk, drogen ins glas, drogen gegeben und,
    ko tropfen gesetzt, etwas gesetzt, etwas ins getränk, etwas ins glas, etwas gegeben und
