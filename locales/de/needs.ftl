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
    .terms = 112, 144, 116117
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

lgbtq-community = lgbt, lgbtq, lgbtqi, lgbtiq, lsbt, lsbti, lsbtiq, lsbttiq, queer, queere, queere gruppe, queeres zentrum, queere beratung, queere community, queere geflüchtete, queere flüchtlinge, lgbt flüchtlinge, lgbt gruppe, schwul, schwule, schwuler, ich bin schwul, lesbisch, lesbe, lesben, ich bin lesbisch, bisexuell, ich bin bi, homosexuell, homosexuelle, homosexualität, intersexuell, intergeschlechtlich, asexuell, pansexuell, schwulenberatung, lesbenberatung, queeres café, regenbogen, rainbow, coming out, coming-out, csd, outing, regenbogenzentrum, schwulenzentrum, schwul lesbisch
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
    .terms = 115, Behördennummer, Hilfelotse
government-office = behörde, behörden, amt, rathaus, bürgeramt, bürgerbüro, einwohnermeldeamt, standesamt, ausländerbehörde, ausländeramt, landratsamt, gesundheitsamt, magistrat, bezirksamt, gemeindeamt, polizeiwache, polizeirevier, buergeramt, auslaenderbehoerde, termin ausländerbehörde
    .terms = LEA, LABO, MA 35, KVR

## In crisis

crisis-self-harm =
    ich will sterben, will sterben, möchte sterben, will nicht mehr leben, ich will nicht mehr leben,
    nicht mehr leben, mag nicht mehr leben, mich umbringen, ich bringe mich um, ich bring mich um,
    ich will mich umbringen, ich will mich töten, mich selbst töten, mir das leben nehmen, nehme mir das leben,
    will mein leben beenden, mein leben beenden, selbstmord begehen, selbstmord machen, suizid begehen,
    wäre lieber tot, will tot sein, ich will tot sein, besser tot, kann nicht mehr leben, kein sinn mehr zu leben,
    ritze mich, mich aufhängen, mich erhängen, pulsadern aufschneiden, suizidal, will nur noch sterben,
    will nur sterben, will lieber sterben, will einfach sterben, will endlich sterben, möchte nur noch sterben,
    möchte nur sterben, möchte lieber sterben, möchte einfach sterben, möchte endlich sterben,
    wollte nur noch sterben, wollte nur sterben, wollte lieber sterben, wollte einfach sterben,
    wollte endlich sterben, wollte sterben, würde gerne nur noch sterben, würde gerne nur sterben,
    würde gerne lieber sterben, würde gerne einfach sterben, würde gerne endlich sterben, würde gerne sterben,
    würde lieber nur noch sterben, würde lieber nur sterben, würde lieber lieber sterben,
    würde lieber einfach sterben, würde lieber endlich sterben, würde lieber sterben,
    will einfach nur nur noch sterben, will einfach nur nur sterben, will einfach nur lieber sterben,
    will einfach nur einfach sterben, will einfach nur endlich sterben, will einfach nur sterben,
    werde nur noch sterben, werde nur sterben, werde lieber sterben, werde einfach sterben, werde endlich sterben,
    werde sterben, mag nur noch sterben, mag nur sterben, mag lieber sterben, mag einfach sterben,
    mag endlich sterben, mag sterben, will nicht mehr aufwachen, will nicht mehr existieren, will nicht mehr da sein,
    will nicht mehr hier sein, will nicht mehr weiterleben, will nicht mehr weiter leben,
    will nicht mehr auf der welt sein, will nicht leben, will nicht aufwachen, will nicht existieren,
    will nicht da sein, will nicht hier sein, will nicht weiterleben, will nicht weiter leben,
    will nicht auf der welt sein, möchte nicht mehr aufwachen, möchte nicht mehr da sein,
    möchte nicht mehr weiterleben, möchte nicht leben, möchte nicht aufwachen, möchte nicht da sein,
    möchte nicht weiterleben, kann nicht mehr weiterleben, kann nicht weiterleben, kann nicht mehr weiter leben,
    wäre ich tot, wäre am liebsten tot, wünschte ich wäre tot, wünsche mir den tod, möchte tot sein,
    wünsche ich wäre tot, wenn ich tot wäre, will den tod, wäre ich nie geboren, lieber tot, lebensmüde,
    bin lebensmüde, müde vom leben, müde zu leben, habe das leben satt, habe mein leben satt,
    keinen grund mehr zu leben, keinen grund zu leben, keinen sinn mehr zu leben, keinen sinn zu leben,
    kein grund mehr zu leben, kein grund zu leben, kein sinn zu leben, leben hat keinen sinn mehr,
    es hat keinen sinn mehr, keine lust mehr zu leben, keine lust zu leben, keine kraft mehr zu leben,
    keine kraft zu leben, keinen willen mehr zu leben, keinen willen zu leben, leben nicht mehr lebenswert,
    leben nicht lebenswert, hasse mein leben, wozu noch leben, wozu leben, für immer verschwinden,
    will mich selbst erhängen, will mich selbst aufhängen, will mich selbst ritzen, will mich selbst schneiden,
    will mich selbst erschießen, will mich selbst vergiften, will mich selbst ertränken, will mich selbst umzubringen,
    will mich selbst zu töten, will mich selbst selbst verletzen, will mich töten, will mich verletzen,
    will mich schneiden, will mich erschießen, will mich vergiften, will mich ertränken, möchte mich selbst erhängen,
    möchte mich selbst aufhängen, möchte mich selbst ritzen, möchte mich selbst schneiden,
    möchte mich selbst erschießen, möchte mich selbst vergiften, möchte mich selbst ertränken,
    möchte mich selbst umzubringen, möchte mich selbst zu töten, möchte mich selbst selbst verletzen,
    möchte mich töten, möchte mich verletzen, möchte mich schneiden, möchte mich erschießen, möchte mich vergiften,
    möchte mich ertränken, werde mich selbst erhängen, werde mich selbst aufhängen, werde mich selbst ritzen,
    werde mich selbst schneiden, werde mich selbst erschießen, werde mich selbst vergiften,
    werde mich selbst ertränken, werde mich selbst umzubringen, werde mich selbst zu töten,
    werde mich selbst selbst verletzen, werde mich töten, werde mich verletzen, werde mich schneiden,
    werde mich erschießen, werde mich vergiften, werde mich ertränken, wollte mich selbst erhängen,
    wollte mich selbst aufhängen, wollte mich selbst ritzen, wollte mich selbst schneiden,
    wollte mich selbst erschießen, wollte mich selbst vergiften, wollte mich selbst ertränken,
    wollte mich selbst umzubringen, wollte mich selbst zu töten, wollte mich selbst selbst verletzen,
    wollte mich töten, wollte mich verletzen, wollte mich schneiden, wollte mich erschießen, wollte mich vergiften,
    wollte mich ertränken, muss mich selbst erhängen, muss mich selbst aufhängen, muss mich selbst ritzen,
    muss mich selbst schneiden, muss mich selbst erschießen, muss mich selbst vergiften, muss mich selbst ertränken,
    muss mich selbst umzubringen, muss mich selbst zu töten, muss mich selbst selbst verletzen, muss mich töten,
    muss mich verletzen, muss mich schneiden, muss mich erschießen, muss mich vergiften, muss mich ertränken,
    könnte mich selbst erhängen, könnte mich selbst aufhängen, könnte mich selbst ritzen,
    könnte mich selbst schneiden, könnte mich selbst erschießen, könnte mich selbst vergiften,
    könnte mich selbst ertränken, könnte mich selbst umzubringen, könnte mich selbst zu töten,
    könnte mich selbst selbst verletzen, könnte mich töten, könnte mich verletzen, könnte mich schneiden,
    könnte mich erschießen, könnte mich vergiften, könnte mich ertränken, versucht mich selbst erhängen,
    versucht mich selbst aufhängen, versucht mich selbst ritzen, versucht mich selbst schneiden,
    versucht mich selbst erschießen, versucht mich selbst vergiften, versucht mich selbst ertränken,
    versucht mich selbst umzubringen, versucht mich selbst zu töten, versucht mich selbst selbst verletzen,
    versucht mich töten, versucht mich verletzen, versucht mich schneiden, versucht mich erschießen,
    versucht mich vergiften, versucht mich ertränken, überlege mich selbst erhängen, überlege mich selbst aufhängen,
    überlege mich selbst ritzen, überlege mich selbst schneiden, überlege mich selbst erschießen,
    überlege mich selbst vergiften, überlege mich selbst ertränken, überlege mich selbst umzubringen,
    überlege mich selbst zu töten, überlege mich selbst selbst verletzen, überlege mich töten,
    überlege mich verletzen, überlege mich schneiden, überlege mich erschießen, überlege mich vergiften,
    überlege mich ertränken, mich umzubringen, mich zu töten, mich zu erhängen, mich zu verletzen, mich umgebracht,
    bringe mich heute um, bringe mich jetzt um, bringe mich selbst um, bring mich heute um, bring mich jetzt um,
    bring mich selbst um, mich selbst umbringen, töte mich selbst, will mir weh tun, will mir wehtun,
    möchte mir weh tun, möchte mir wehtun, werde mir weh tun, werde mir wehtun, mir etwas antun, mir was antun,
    mir das leben zu nehmen, mein leben ein ende, mein leben zu beenden, meinem leben ein ende, meinem leben beenden,
    meinem leben zu beenden, will schluss machen mit dem leben, will alles beenden, will allem ein ende setzen,
    möchte schluss machen mit dem leben, möchte alles beenden, möchte allem ein ende setzen,
    werde schluss machen mit dem leben, werde alles beenden, werde allem ein ende setzen, dem leben ein ende setzen,
    denke an selbstmord, denke an suizid, denke an selbsttötung, denke über selbstmord, denke über suizid,
    denke über selbsttötung, gedanken an selbstmord, gedanken an suizid, gedanken an selbsttötung,
    gedanken über selbstmord, gedanken über suizid, gedanken über selbsttötung, gedacht an selbstmord,
    gedacht an suizid, gedacht an selbsttötung, gedacht über selbstmord, gedacht über suizid,
    gedacht über selbsttötung, nachdenken an selbstmord, nachdenken an suizid, nachdenken an selbsttötung,
    nachdenken über selbstmord, nachdenken über suizid, nachdenken über selbsttötung, denk an selbstmord,
    denk an suizid, denk an selbsttötung, denk über selbstmord, denk über suizid, denk über selbsttötung,
    dachte an selbstmord, dachte an suizid, dachte an selbsttötung, dachte über selbstmord, dachte über suizid,
    dachte über selbsttötung, an selbstmord denke, an selbstmord denken, an selbstmord gedacht, an suizid denke,
    an suizid denken, an suizid gedacht, selbstmord zu begehen, selbstmord begehe, selbstmord versucht,
    selbstmord verüben, suizid zu begehen, suizid begehe, suizid machen, suizid versucht, suizid verüben,
    suizidgedanken, selbstmordgedanken, habe suizidgedanken, habe selbstmordgedanken, hab suizidgedanken,
    hab selbstmordgedanken, haben suizidgedanken, haben selbstmordgedanken, meine suizidgedanken,
    meine selbstmordgedanken, starke suizidgedanken, starke selbstmordgedanken, wieder suizidgedanken,
    wieder selbstmordgedanken, suizidale gedanken, bin suizidal, bin selbstmordgefährdet, bin suizidgefährdet,
    fühle mich suizidal, fühle mich selbstmordgefährdet, fühle mich suizidgefährdet, selbstmordgefährdet,
    lebensmüde gerade, selbstmordversuch gemacht, selbstmordversuch hinter mir, selbstmordversuch gestern,
    suizidversuch gemacht, suizidversuch hinter mir, suizidversuch gestern, abschiedsbrief geschrieben,
    schneide mich selbst, schneide mich wieder, schneide mich absichtlich, verletze mich selbst, verletze mich wieder,
    verletze mich absichtlich, mich ritzen, mich geritzt, mich selbst verletzen, mich selbst verletzt, mich zu ritzen,
    pulsadern aufgeschnitten, tabletten genommen um, tabletten geschluckt, tabletten genommen zum, pillen genommen um,
    pillen geschluckt, pillen genommen zum, schlaftabletten genommen um, schlaftabletten geschluckt,
    schlaftabletten genommen zum, alle tabletten genommen, alle tabletten nehmen, alle tabletten schlucken,
    alle pillen genommen, alle pillen nehmen, alle pillen schlucken, alle schlaftabletten genommen,
    alle schlaftabletten nehmen, alle schlaftabletten schlucken, viele tabletten genommen, viele tabletten nehmen,
    viele tabletten schlucken, viele pillen genommen, viele pillen nehmen, viele pillen schlucken,
    viele schlaftabletten genommen, viele schlaftabletten nehmen, viele schlaftabletten schlucken,
    eine menge tabletten genommen, eine menge tabletten nehmen, eine menge tabletten schlucken,
    eine menge pillen genommen, eine menge pillen nehmen, eine menge pillen schlucken,
    eine menge schlaftabletten genommen, eine menge schlaftabletten nehmen, eine menge schlaftabletten schlucken,
    ganze packung tabletten genommen, ganze packung tabletten nehmen, ganze packung tabletten schlucken,
    ganze packung pillen genommen, ganze packung pillen nehmen, ganze packung pillen schlucken,
    ganze packung schlaftabletten genommen, ganze packung schlaftabletten nehmen,
    ganze packung schlaftabletten schlucken, überdosis genommen, überdosis nehmen, überdosis tabletten,
    eine überdosis, gift getrunken, gift genommen, gift trinken, von der brücke springen, von einer brücke springen,
    vom dach springen, vom hochhaus springen, vom balkon springen, vor den zug werfen, vor den zug springen,
    vor den zug schmeißen, vor einen zug werfen, vor einen zug springen, vor einen zug schmeißen, mich vor den zug,
    aus dem fenster springen, besser ohne mich, besser dran ohne mich, niemand würde mich vermissen,
    besser wenn ich tot, besser ich wäre tot, besser ich sterbe, wie kann ich sterben, schmerzlos sterben,
    kugel in den kopf
crisis-immediate-danger =
    er bringt mich um, sie bringen mich um, bringt mich um, er will mich umbringen, sie wollen mich umbringen,
    wollen mich umbringen, er will mich töten, sie wollen mich töten, wollen mich töten, wird mich töten,
    werden mich töten, meine familie will mich töten, meine familie bringt mich um, mein bruder will mich töten,
    mein mann will mich umbringen, sie haben mich gefunden, er hat mich gefunden, haben mich gefunden,
    jemand verfolgt mich, er verfolgt mich, ich werde verfolgt gerade, sie stehen vor meiner tür,
    er steht vor der tür, er schlägt mich gerade, ich werde gerade geschlagen, ich werde angegriffen,
    haben mich eingesperrt, er hat mich eingesperrt, bin in lebensgefahr, werde geschlagen, bringt mich noch um,
    bringt mich irgendwann um, bringt uns um, bringt uns noch um, bringt uns irgendwann um, bringen mich um,
    bringen mich noch um, bringen mich irgendwann um, bringen uns um, bringen uns noch um, bringen uns irgendwann um,
    mich umbringen wollen, mich umbringen wird, mich töten wollen, mich töten wird, mich ermorden wollen,
    mich ermorden wird, mich abstechen wollen, mich abstechen wird, mich erschießen wollen, mich erschießen wird,
    mich erstechen wollen, mich erstechen wird, mich verbrennen wollen, mich verbrennen wird, uns umbringen wollen,
    uns umbringen wird, uns töten wollen, uns töten wird, uns ermorden wollen, uns ermorden wird,
    uns abstechen wollen, uns abstechen wird, uns erschießen wollen, uns erschießen wird, uns erstechen wollen,
    uns erstechen wird, uns verbrennen wollen, uns verbrennen wird, er will mich erschießen, er will mich umzubringen,
    er will mich zu töten, er wollte mich umbringen, er wollte mich töten, er wollte mich erschießen,
    er wollte mich umzubringen, er wollte mich zu töten, er könnte mich umbringen, er könnte mich töten,
    er könnte mich erschießen, er könnte mich umzubringen, er könnte mich zu töten, er droht mich umbringen,
    er droht mich töten, er droht mich erschießen, er versucht mich umbringen, er versucht mich töten,
    er versucht mich erschießen, er versucht mich umzubringen, er versucht mich zu töten, mann will mich umbringen,
    mann will mich töten, mann will mich erschießen, mann will mich umzubringen, mann will mich zu töten,
    mann wollte mich umbringen, mann wollte mich töten, mann wollte mich erschießen, mann wollte mich umzubringen,
    mann wollte mich zu töten, mann könnte mich umbringen, mann könnte mich töten, mann könnte mich erschießen,
    mann könnte mich umzubringen, mann könnte mich zu töten, mann droht mich umbringen, mann droht mich töten,
    mann droht mich erschießen, mann versucht mich umbringen, mann versucht mich töten, mann versucht mich erschießen,
    mann versucht mich umzubringen, mann versucht mich zu töten, vater will mich umbringen, vater will mich töten,
    vater will mich erschießen, vater will mich umzubringen, vater will mich zu töten, vater wollte mich umbringen,
    vater wollte mich töten, vater wollte mich erschießen, vater wollte mich umzubringen, vater wollte mich zu töten,
    vater könnte mich umbringen, vater könnte mich töten, vater könnte mich erschießen, vater könnte mich umzubringen,
    vater könnte mich zu töten, vater droht mich umbringen, vater droht mich töten, vater droht mich erschießen,
    vater versucht mich umbringen, vater versucht mich töten, vater versucht mich erschießen,
    vater versucht mich umzubringen, vater versucht mich zu töten, bruder will mich umbringen, bruder will mich töten,
    bruder will mich erschießen, bruder will mich umzubringen, bruder will mich zu töten,
    bruder wollte mich umbringen, bruder wollte mich töten, bruder wollte mich erschießen,
    bruder wollte mich umzubringen, bruder wollte mich zu töten, bruder könnte mich umbringen,
    bruder könnte mich töten, bruder könnte mich erschießen, bruder könnte mich umzubringen,
    bruder könnte mich zu töten, bruder droht mich umbringen, bruder droht mich töten, bruder droht mich erschießen,
    bruder versucht mich umbringen, bruder versucht mich töten, bruder versucht mich erschießen,
    bruder versucht mich umzubringen, bruder versucht mich zu töten, freund will mich umbringen,
    freund will mich töten, freund will mich erschießen, freund will mich umzubringen, freund will mich zu töten,
    freund wollte mich umbringen, freund wollte mich töten, freund wollte mich erschießen,
    freund wollte mich umzubringen, freund wollte mich zu töten, freund könnte mich umbringen,
    freund könnte mich töten, freund könnte mich erschießen, freund könnte mich umzubringen,
    freund könnte mich zu töten, freund droht mich umbringen, freund droht mich töten, freund droht mich erschießen,
    freund versucht mich umbringen, freund versucht mich töten, freund versucht mich erschießen,
    freund versucht mich umzubringen, freund versucht mich zu töten, ex will mich umbringen, ex will mich töten,
    ex will mich erschießen, ex will mich umzubringen, ex will mich zu töten, ex wollte mich umbringen,
    ex wollte mich töten, ex wollte mich erschießen, ex wollte mich umzubringen, ex wollte mich zu töten,
    ex könnte mich umbringen, ex könnte mich töten, ex könnte mich erschießen, ex könnte mich umzubringen,
    ex könnte mich zu töten, ex droht mich umbringen, ex droht mich töten, ex droht mich erschießen,
    ex versucht mich umbringen, ex versucht mich töten, ex versucht mich erschießen, ex versucht mich umzubringen,
    ex versucht mich zu töten, familie will mich umbringen, familie will mich töten, familie will mich erschießen,
    familie will mich umzubringen, familie will mich zu töten, familie wollte mich umbringen,
    familie wollte mich töten, familie wollte mich erschießen, familie wollte mich umzubringen,
    familie wollte mich zu töten, familie könnte mich umbringen, familie könnte mich töten,
    familie könnte mich erschießen, familie könnte mich umzubringen, familie könnte mich zu töten,
    familie droht mich umbringen, familie droht mich töten, familie droht mich erschießen,
    familie versucht mich umbringen, familie versucht mich töten, familie versucht mich erschießen,
    familie versucht mich umzubringen, familie versucht mich zu töten, onkel will mich umbringen,
    onkel will mich töten, onkel will mich erschießen, onkel will mich umzubringen, onkel will mich zu töten,
    onkel wollte mich umbringen, onkel wollte mich töten, onkel wollte mich erschießen, onkel wollte mich umzubringen,
    onkel wollte mich zu töten, onkel könnte mich umbringen, onkel könnte mich töten, onkel könnte mich erschießen,
    onkel könnte mich umzubringen, onkel könnte mich zu töten, onkel droht mich umbringen, onkel droht mich töten,
    onkel droht mich erschießen, onkel versucht mich umbringen, onkel versucht mich töten,
    onkel versucht mich erschießen, onkel versucht mich umzubringen, onkel versucht mich zu töten,
    jemand will mich umbringen, jemand will mich töten, jemand will mich erschießen, jemand will mich umzubringen,
    jemand will mich zu töten, jemand wollte mich umbringen, jemand wollte mich töten, jemand wollte mich erschießen,
    jemand wollte mich umzubringen, jemand wollte mich zu töten, jemand könnte mich umbringen,
    jemand könnte mich töten, jemand könnte mich erschießen, jemand könnte mich umzubringen,
    jemand könnte mich zu töten, jemand droht mich umbringen, jemand droht mich töten, jemand droht mich erschießen,
    jemand versucht mich umbringen, jemand versucht mich töten, jemand versucht mich erschießen,
    jemand versucht mich umzubringen, jemand versucht mich zu töten, partner will mich umbringen,
    partner will mich töten, partner will mich erschießen, partner will mich umzubringen, partner will mich zu töten,
    partner wollte mich umbringen, partner wollte mich töten, partner wollte mich erschießen,
    partner wollte mich umzubringen, partner wollte mich zu töten, partner könnte mich umbringen,
    partner könnte mich töten, partner könnte mich erschießen, partner könnte mich umzubringen,
    partner könnte mich zu töten, partner droht mich umbringen, partner droht mich töten,
    partner droht mich erschießen, partner versucht mich umbringen, partner versucht mich töten,
    partner versucht mich erschießen, partner versucht mich umzubringen, partner versucht mich zu töten,
    sie will mich umbringen, sie will mich töten, sie will mich erschießen, sie will mich umzubringen,
    sie will mich zu töten, sie wollte mich umbringen, sie wollte mich töten, sie wollte mich erschießen,
    sie wollte mich umzubringen, sie wollte mich zu töten, sie könnte mich umbringen, sie könnte mich töten,
    sie könnte mich erschießen, sie könnte mich umzubringen, sie könnte mich zu töten, sie droht mich umbringen,
    sie droht mich töten, sie droht mich erschießen, sie versucht mich umbringen, sie versucht mich töten,
    sie versucht mich erschießen, sie versucht mich umzubringen, sie versucht mich zu töten,
    cousin will mich umbringen, cousin will mich töten, cousin will mich erschießen, cousin will mich umzubringen,
    cousin will mich zu töten, cousin wollte mich umbringen, cousin wollte mich töten, cousin wollte mich erschießen,
    cousin wollte mich umzubringen, cousin wollte mich zu töten, cousin könnte mich umbringen,
    cousin könnte mich töten, cousin könnte mich erschießen, cousin könnte mich umzubringen,
    cousin könnte mich zu töten, cousin droht mich umbringen, cousin droht mich töten, cousin droht mich erschießen,
    cousin versucht mich umbringen, cousin versucht mich töten, cousin versucht mich erschießen,
    cousin versucht mich umzubringen, cousin versucht mich zu töten, sohn will mich umbringen, sohn will mich töten,
    sohn will mich erschießen, sohn will mich umzubringen, sohn will mich zu töten, sohn wollte mich umbringen,
    sohn wollte mich töten, sohn wollte mich erschießen, sohn wollte mich umzubringen, sohn wollte mich zu töten,
    sohn könnte mich umbringen, sohn könnte mich töten, sohn könnte mich erschießen, sohn könnte mich umzubringen,
    sohn könnte mich zu töten, sohn droht mich umbringen, sohn droht mich töten, sohn droht mich erschießen,
    sohn versucht mich umbringen, sohn versucht mich töten, sohn versucht mich erschießen,
    sohn versucht mich umzubringen, sohn versucht mich zu töten, man will mich umbringen, man will mich töten,
    man will mich erschießen, man will mich umzubringen, man will mich zu töten, man wollte mich umbringen,
    man wollte mich töten, man wollte mich erschießen, man wollte mich umzubringen, man wollte mich zu töten,
    man könnte mich umbringen, man könnte mich töten, man könnte mich erschießen, man könnte mich umzubringen,
    man könnte mich zu töten, man droht mich umbringen, man droht mich töten, man droht mich erschießen,
    man versucht mich umbringen, man versucht mich töten, man versucht mich erschießen, man versucht mich umzubringen,
    man versucht mich zu töten, nachbar will mich umbringen, nachbar will mich töten, nachbar will mich erschießen,
    nachbar will mich umzubringen, nachbar will mich zu töten, nachbar wollte mich umbringen,
    nachbar wollte mich töten, nachbar wollte mich erschießen, nachbar wollte mich umzubringen,
    nachbar wollte mich zu töten, nachbar könnte mich umbringen, nachbar könnte mich töten,
    nachbar könnte mich erschießen, nachbar könnte mich umzubringen, nachbar könnte mich zu töten,
    nachbar droht mich umbringen, nachbar droht mich töten, nachbar droht mich erschießen,
    nachbar versucht mich umbringen, nachbar versucht mich töten, nachbar versucht mich erschießen,
    nachbar versucht mich umzubringen, nachbar versucht mich zu töten, stiefvater will mich umbringen,
    stiefvater will mich töten, stiefvater will mich erschießen, stiefvater will mich umzubringen,
    stiefvater will mich zu töten, stiefvater wollte mich umbringen, stiefvater wollte mich töten,
    stiefvater wollte mich erschießen, stiefvater wollte mich umzubringen, stiefvater wollte mich zu töten,
    stiefvater könnte mich umbringen, stiefvater könnte mich töten, stiefvater könnte mich erschießen,
    stiefvater könnte mich umzubringen, stiefvater könnte mich zu töten, stiefvater droht mich umbringen,
    stiefvater droht mich töten, stiefvater droht mich erschießen, stiefvater versucht mich umbringen,
    stiefvater versucht mich töten, stiefvater versucht mich erschießen, stiefvater versucht mich umzubringen,
    stiefvater versucht mich zu töten, frau will mich umbringen, frau will mich töten, frau will mich erschießen,
    frau will mich umzubringen, frau will mich zu töten, frau wollte mich umbringen, frau wollte mich töten,
    frau wollte mich erschießen, frau wollte mich umzubringen, frau wollte mich zu töten, frau könnte mich umbringen,
    frau könnte mich töten, frau könnte mich erschießen, frau könnte mich umzubringen, frau könnte mich zu töten,
    frau droht mich umbringen, frau droht mich töten, frau droht mich erschießen, frau versucht mich umbringen,
    frau versucht mich töten, frau versucht mich erschießen, frau versucht mich umzubringen,
    frau versucht mich zu töten, polizei will mich umbringen, polizei will mich töten, polizei will mich erschießen,
    polizei will mich umzubringen, polizei will mich zu töten, polizei wollte mich umbringen,
    polizei wollte mich töten, polizei wollte mich erschießen, polizei wollte mich umzubringen,
    polizei wollte mich zu töten, polizei könnte mich umbringen, polizei könnte mich töten,
    polizei könnte mich erschießen, polizei könnte mich umzubringen, polizei könnte mich zu töten,
    polizei droht mich umbringen, polizei droht mich töten, polizei droht mich erschießen,
    polizei versucht mich umbringen, polizei versucht mich töten, polizei versucht mich erschießen,
    polizei versucht mich umzubringen, polizei versucht mich zu töten, wollen mich ermorden, wollen mich abstechen,
    wollen mich erschießen, wollen mich erstechen, wollen uns umbringen, wollen uns töten, wollen uns ermorden,
    wollen uns abstechen, wollen uns erschießen, wollen uns erstechen, wird mich umbringen, wird mich ermorden,
    wird mich abstechen, wird mich erschießen, wird mich erstechen, wird uns umbringen, wird uns töten,
    wird uns ermorden, wird uns abstechen, wird uns erschießen, wird uns erstechen, werden mich umbringen,
    werden mich ermorden, werden mich abstechen, werden mich erschießen, werden mich erstechen, werden uns umbringen,
    werden uns töten, werden uns ermorden, werden uns abstechen, werden uns erschießen, werden uns erstechen,
    wollten mich umbringen, wollten mich töten, wollten mich ermorden, wollten mich abstechen,
    wollten mich erschießen, wollten mich erstechen, wollten uns umbringen, wollten uns töten, wollten uns ermorden,
    wollten uns abstechen, wollten uns erschießen, wollten uns erstechen, würden mich umbringen, würden mich töten,
    würden mich ermorden, würden mich abstechen, würden mich erschießen, würden mich erstechen, würden uns umbringen,
    würden uns töten, würden uns ermorden, würden uns abstechen, würden uns erschießen, würden uns erstechen,
    könnten mich umbringen, könnten mich töten, könnten mich ermorden, könnten mich abstechen,
    könnten mich erschießen, könnten mich erstechen, könnten uns umbringen, könnten uns töten, könnten uns ermorden,
    könnten uns abstechen, könnten uns erschießen, könnten uns erstechen, will mich ermorden, will mich abstechen,
    will mich schlagen, will mich verprügeln, will mich entführen, will mich holen, will mich finden,
    will mich verbrennen, will mich steinigen, will mich ausliefern, will mich übergeben, will mich verschleppen,
    will mich zurückholen, will mich einsperren, will mich mitnehmen, will mich zusammenschlagen, will uns ermorden,
    will uns abstechen, will uns schlagen, will uns verprügeln, will uns entführen, will uns holen, will uns finden,
    will uns verbrennen, will uns steinigen, will uns ausliefern, will uns übergeben, will uns verschleppen,
    will uns zurückholen, will uns einsperren, will uns mitnehmen, will uns zusammenschlagen, wollen mich schlagen,
    wollen mich verprügeln, wollen mich entführen, wollen mich holen, wollen mich finden, wollen mich verbrennen,
    wollen mich steinigen, wollen mich ausliefern, wollen mich übergeben, wollen mich verschleppen,
    wollen mich zurückholen, wollen mich einsperren, wollen mich mitnehmen, wollen mich zusammenschlagen,
    wollen uns schlagen, wollen uns verprügeln, wollen uns entführen, wollen uns holen, wollen uns finden,
    wollen uns verbrennen, wollen uns steinigen, wollen uns ausliefern, wollen uns übergeben, wollen uns verschleppen,
    wollen uns zurückholen, wollen uns einsperren, wollen uns mitnehmen, wollen uns zusammenschlagen,
    wird mich schlagen, wird mich verprügeln, wird mich entführen, wird mich holen, wird mich finden,
    wird mich verbrennen, wird mich steinigen, wird mich ausliefern, wird mich übergeben, wird mich verschleppen,
    wird mich zurückholen, wird mich einsperren, wird mich mitnehmen, wird mich zusammenschlagen, wird uns schlagen,
    wird uns verprügeln, wird uns entführen, wird uns holen, wird uns finden, wird uns verbrennen, wird uns steinigen,
    wird uns ausliefern, wird uns übergeben, wird uns verschleppen, wird uns zurückholen, wird uns einsperren,
    wird uns mitnehmen, wird uns zusammenschlagen, wollte mich ermorden, wollte mich abstechen, wollte mich schlagen,
    wollte mich verprügeln, wollte mich entführen, wollte mich holen, wollte mich finden, wollte mich verbrennen,
    wollte mich steinigen, wollte mich ausliefern, wollte mich übergeben, wollte mich verschleppen,
    wollte mich zurückholen, wollte mich einsperren, wollte mich mitnehmen, wollte mich zusammenschlagen,
    wollte uns ermorden, wollte uns abstechen, wollte uns schlagen, wollte uns verprügeln, wollte uns entführen,
    wollte uns holen, wollte uns finden, wollte uns verbrennen, wollte uns steinigen, wollte uns ausliefern,
    wollte uns übergeben, wollte uns verschleppen, wollte uns zurückholen, wollte uns einsperren,
    wollte uns mitnehmen, wollte uns zusammenschlagen, droht mich umzubringen, droht mich zu töten,
    droht mich zu ermorden, droht mich zu erstechen, droht mich zu erschießen, droht mich zu schlagen,
    droht uns umzubringen, droht uns zu töten, droht uns zu ermorden, droht uns zu erstechen, droht uns zu erschießen,
    droht uns zu schlagen, drohen mich umzubringen, drohen mich zu töten, drohen mich zu ermorden,
    drohen mich zu erstechen, drohen mich zu erschießen, drohen mich zu schlagen, drohen uns umzubringen,
    drohen uns zu töten, drohen uns zu ermorden, drohen uns zu erstechen, drohen uns zu erschießen,
    drohen uns zu schlagen, drohte mich umzubringen, drohte mich zu töten, drohte mich zu ermorden,
    drohte mich zu erstechen, drohte mich zu erschießen, drohte mich zu schlagen, drohte uns umzubringen,
    drohte uns zu töten, drohte uns zu ermorden, drohte uns zu erstechen, drohte uns zu erschießen,
    drohte uns zu schlagen, drohten mich umzubringen, drohten mich zu töten, drohten mich zu ermorden,
    drohten mich zu erstechen, drohten mich zu erschießen, drohten mich zu schlagen, drohten uns umzubringen,
    drohten uns zu töten, drohten uns zu ermorden, drohten uns zu erstechen, drohten uns zu erschießen,
    drohten uns zu schlagen, versucht mich zu ermorden, versucht mich zu erstechen, versucht mich zu erschießen,
    versucht mich zu schlagen, versucht uns umzubringen, versucht uns zu töten, versucht uns zu ermorden,
    versucht uns zu erstechen, versucht uns zu erschießen, versucht uns zu schlagen, versuchen mich umzubringen,
    versuchen mich zu töten, versuchen mich zu ermorden, versuchen mich zu erstechen, versuchen mich zu erschießen,
    versuchen mich zu schlagen, versuchen uns umzubringen, versuchen uns zu töten, versuchen uns zu ermorden,
    versuchen uns zu erstechen, versuchen uns zu erschießen, versuchen uns zu schlagen, gedroht mich umzubringen,
    gedroht mich zu töten, gedroht mich zu ermorden, gedroht mich zu erstechen, gedroht mich zu erschießen,
    gedroht mich zu schlagen, gedroht uns umzubringen, gedroht uns zu töten, gedroht uns zu ermorden,
    gedroht uns zu erstechen, gedroht uns zu erschießen, gedroht uns zu schlagen, versuchte mich umzubringen,
    versuchte mich zu töten, versuchte mich zu ermorden, versuchte mich zu erstechen, versuchte mich zu erschießen,
    versuchte mich zu schlagen, versuchte uns umzubringen, versuchte uns zu töten, versuchte uns zu ermorden,
    versuchte uns zu erstechen, versuchte uns zu erschießen, versuchte uns zu schlagen, droht mir mit dem tod,
    droht mir mit mord, droht mir mit einem messer, droht mir mit einer waffe, drohen mir mit dem tod,
    drohen mir mit mord, drohen mir mit einem messer, drohen mir mit einer waffe, hat mir mit dem tod gedroht,
    hat mir mit mord gedroht, hat mir mit mord bedroht, hat mir mit einem messer gedroht,
    hat mir mit einem messer bedroht, hat mich mit dem tod gedroht, hat mich mit mord gedroht,
    hat mich mit mord bedroht, hat mich mit einem messer gedroht, hat mich mit einem messer bedroht,
    haben mir mit dem tod gedroht, haben mir mit mord gedroht, haben mir mit mord bedroht,
    haben mir mit einem messer gedroht, haben mir mit einem messer bedroht, haben mich mit dem tod gedroht,
    haben mich mit mord gedroht, haben mich mit mord bedroht, haben mich mit einem messer gedroht,
    haben mich mit einem messer bedroht, versucht mich zu erwürgen, hat versucht mich umzubringen,
    hat versucht mich zu töten, hat gedroht mich zu erwürgen, haben versucht mich umzubringen,
    haben versucht mich zu töten, haben gedroht mich zu erwürgen, morddrohung bekommen, morddrohung gegen mich,
    morddrohung erhalten, morddrohung von, morddrohungen bekommen, morddrohungen gegen mich, morddrohungen erhalten,
    morddrohungen von, todesdrohungen bekommen, todesdrohungen gegen mich, todesdrohungen erhalten,
    todesdrohungen von, bekomme morddrohungen, bekomme todesdrohungen, erhalte morddrohungen, erhalte todesdrohungen,
    kriege morddrohungen, kriege todesdrohungen, mit dem tod bedroht, mich tot sehen, schlägt mich, schlägt uns,
    schlagen mich, schlagen uns, verprügelt mich, verprügelt uns, verprügeln mich, verprügeln uns, würgt mich,
    würgt uns, prügelt auf mich, prügelt auf uns, attackiert mich, attackiert uns, attackieren mich, attackieren uns,
    misshandelt mich, misshandelt uns, quält mich, quält uns, foltert mich, foltert uns, tritt mich, tritt uns,
    mich schlägt, mich verprügelt, mich würgt, mich misshandelt, mich verfolgt, mich angreift, uns schlägt,
    uns verprügelt, uns würgt, uns misshandelt, uns verfolgt, uns angreift, hat mich geschlagen, hat mich gewürgt,
    hat mich zusammengeschlagen, hat mich entführt, hat mich gestochen, hat mich bedroht mit, hat mich gefesselt,
    hat mich aufgespürt, hat uns geschlagen, hat uns gewürgt, hat uns zusammengeschlagen, hat uns entführt,
    hat uns gestochen, hat uns bedroht mit, hat uns gefesselt, hat uns aufgespürt, haben mich geschlagen,
    haben mich gewürgt, haben mich zusammengeschlagen, haben mich entführt, haben mich gestochen,
    haben mich bedroht mit, haben mich gefesselt, haben mich aufgespürt, haben uns geschlagen, haben uns gewürgt,
    haben uns zusammengeschlagen, haben uns entführt, haben uns gestochen, haben uns bedroht mit, haben uns gefesselt,
    haben uns aufgespürt, greift mich an, greift mich gerade an, greift uns an, greift uns gerade an, greifen mich an,
    greifen mich gerade an, greifen uns an, greifen uns gerade an, tut mir weh er, tut mir gewalt an,
    tut mir gerade weh, tun mir weh er, tun mir gewalt an, tun mir gerade weh, mann tut mir weh, vater tut mir weh,
    freund tut mir weh, er tut mir weh, sie tut mir weh, bruder tut mir weh, werde gerade angegriffen,
    werde gerade geschlagen, werde gerade verprügelt, werde gerade verfolgt, werde gerade gestalkt,
    werde gerade bedroht mit, werde gerade gejagt, werde gerade festgehalten, werde gerade gefangen gehalten,
    werde gerade misshandelt, werde jetzt angegriffen, werde jetzt geschlagen, werde jetzt verprügelt,
    werde jetzt verfolgt, werde jetzt gestalkt, werde jetzt bedroht mit, werde jetzt gejagt, werde jetzt festgehalten,
    werde jetzt gefangen gehalten, werde jetzt misshandelt, werde angegriffen, werde verprügelt, werde verfolgt,
    werde gestalkt, werde bedroht mit, werde gejagt, werde festgehalten, werde misshandelt, werden gerade angegriffen,
    werden gerade geschlagen, werden gerade verprügelt, werden gerade verfolgt, werden gerade gestalkt,
    werden gerade bedroht mit, werden gerade gejagt, werden gerade festgehalten, werden gerade gefangen gehalten,
    werden gerade misshandelt, werden jetzt angegriffen, werden jetzt geschlagen, werden jetzt verprügelt,
    werden jetzt verfolgt, werden jetzt gestalkt, werden jetzt bedroht mit, werden jetzt gejagt,
    werden jetzt festgehalten, werden jetzt gefangen gehalten, werden jetzt misshandelt, werden angegriffen,
    werden geschlagen, werden verprügelt, werden verfolgt, werden gestalkt, werden bedroht mit, werden gejagt,
    werden festgehalten, werden gefangen gehalten, werden misshandelt, wurde eingesperrt, wurde entführt,
    wurde verschleppt, verfolgt mich, verfolgt uns, verfolgen mich, verfolgen uns, jagt mich, jagt uns, jagen mich,
    jagen uns, stalkt mich, stalkt uns, stalken mich, stalken uns, läuft mir nach, läuft mir hinterher,
    läuft mir die ganze zeit, laufen mir nach, laufen mir hinterher, laufen mir die ganze zeit, geht mir nach,
    geht mir hinterher, geht mir die ganze zeit, gehen mir nach, gehen mir hinterher, gehen mir die ganze zeit,
    fährt mir nach, fährt mir hinterher, fährt mir die ganze zeit, fahren mir nach, fahren mir hinterher,
    fahren mir die ganze zeit, folgt mir, folgt uns, folgen mir, folgen uns, ist hinter uns her, sind hinter uns her,
    hinter mir her, sucht mich um, sucht mich überall, sucht mich und, sucht mich gerade, sucht uns um,
    sucht uns überall, sucht uns und, sucht uns gerade, suchen mich um, suchen mich überall, suchen mich und,
    suchen mich gerade, suchen uns um, suchen uns überall, suchen uns und, suchen uns gerade, familie suchen mich,
    mann suchen mich, bruder suchen mich, vater suchen mich, sie suchen mich, mann sucht mich, bruder sucht mich,
    vater sucht mich, er sucht mich, ex sucht mich, familie sucht mich, nach mir suchen, nach mir sucht,
    nach mir gesucht, wenn sie mich finden, wenn sie mich findet, wenn sie mich erwischt, wenn sie mich erwischen,
    wenn sie mich kriegen, wenn sie mich kriegt, wenn er mich finden, wenn er mich findet, wenn er mich erwischt,
    wenn er mich erwischen, wenn er mich kriegen, wenn er mich kriegt, falls sie mich finden, falls sie mich findet,
    falls sie mich erwischt, falls sie mich erwischen, falls sie mich kriegen, falls sie mich kriegt,
    falls er mich finden, falls er mich findet, falls er mich erwischt, falls er mich erwischen,
    falls er mich kriegen, falls er mich kriegt, wissen wo ich bin, wissen wo ich wohne, wissen wo ich lebe,
    wissen wo ich mich verstecke, weiß wo ich bin, weiß wo ich wohne, weiß wo ich lebe, weiß wo ich mich verstecke,
    herausgefunden wo ich bin, herausgefunden wo ich wohne, herausgefunden wo ich lebe,
    herausgefunden wo ich mich verstecke, rausgefunden wo ich bin, rausgefunden wo ich wohne,
    rausgefunden wo ich lebe, rausgefunden wo ich mich verstecke, mich gefunden, uns gefunden, vor meiner tür,
    vor meiner haustür, vor meiner wohnungstür, vor meiner wohnung, vor unserer tür, vor unserer haustür,
    vor unserer wohnungstür, vor unserer wohnung, an meiner tür, an meiner haustür, an meiner wohnungstür,
    an meiner wohnung, an unserer tür, an unserer haustür, an unserer wohnungstür, an unserer wohnung,
    hinter meiner tür, hinter meiner haustür, hinter meiner wohnungstür, hinter meiner wohnung, hinter unserer tür,
    hinter unserer haustür, hinter unserer wohnungstür, hinter unserer wohnung, vor meinem haus, vor meinem fenster,
    vor meinem zimmer, vor unserem haus, vor unserem fenster, vor unserem zimmer, um meinem haus, um meinem fenster,
    um meinem zimmer, um unserem haus, um unserem fenster, um unserem zimmer, hinter meinem haus,
    hinter meinem fenster, hinter meinem zimmer, hinter unserem haus, hinter unserem fenster, hinter unserem zimmer,
    in meinem haus, in meinem fenster, in meinem zimmer, in unserem haus, in unserem fenster, in unserem zimmer,
    steht vor der tür, steht vor der haustür, steht vor der wohnungstür, steht an der tür, steht an der haustür,
    steht an der wohnungstür, steht hinter der tür, steht hinter der haustür, steht hinter der wohnungstür,
    stehen vor der tür, stehen vor der haustür, stehen vor der wohnungstür, stehen an der tür, stehen an der haustür,
    stehen an der wohnungstür, stehen hinter der tür, stehen hinter der haustür, stehen hinter der wohnungstür,
    wartet vor der tür, wartet vor der haustür, wartet vor der wohnungstür, wartet an der tür, wartet an der haustür,
    wartet an der wohnungstür, wartet hinter der tür, wartet hinter der haustür, wartet hinter der wohnungstür,
    warten vor der tür, warten vor der haustür, warten vor der wohnungstür, warten an der tür, warten an der haustür,
    warten an der wohnungstür, warten hinter der tür, warten hinter der haustür, warten hinter der wohnungstür,
    ist vor der tür, ist vor der haustür, ist vor der wohnungstür, ist an der tür, ist an der haustür,
    ist an der wohnungstür, ist hinter der tür, ist hinter der haustür, ist hinter der wohnungstür, sind vor der tür,
    sind vor der haustür, sind vor der wohnungstür, sind an der tür, sind an der haustür, sind an der wohnungstür,
    sind hinter der tür, sind hinter der haustür, sind hinter der wohnungstür, jemand vor der tür,
    jemand vor der haustür, jemand vor der wohnungstür, jemand an der tür, jemand an der haustür,
    jemand an der wohnungstür, jemand hinter der tür, jemand hinter der haustür, jemand hinter der wohnungstür,
    klopft an die tür, klopft an meine tür, klopft gegen die tür, klopft gegen meine tür, klopfen an die tür,
    klopfen an meine tür, klopfen gegen die tür, klopfen gegen meine tür, hämmert an die tür, hämmert an meine tür,
    hämmert gegen die tür, hämmert gegen meine tür, hämmern an die tür, hämmern an meine tür, hämmern gegen die tür,
    hämmern gegen meine tür, schlägt an die tür, schlägt an meine tür, schlägt gegen die tür, schlägt gegen meine tür,
    schlagen an die tür, schlagen an meine tür, schlagen gegen die tür, schlagen gegen meine tür, tritt die tür ein,
    tritt die tür auf, tritt meine tür ein, tritt meine tür auf, treten die tür ein, treten die tür auf,
    treten meine tür ein, treten meine tür auf, brechen die tür ein, brechen die tür auf, brechen meine tür ein,
    brechen meine tür auf, bricht die tür ein, bricht die tür auf, bricht meine tür ein, bricht meine tür auf,
    tür eintreten, tür eingetreten, tür aufbrechen, tür aufgebrochen, versucht einzubrechen, versucht reinzukommen,
    versucht in meine wohnung, versucht in mein haus, versucht die tür, versuchen einzubrechen,
    versuchen reinzukommen, versuchen in meine wohnung, versuchen in mein haus, versuchen die tür, bricht gerade ein,
    bricht bei mir ein, bricht jetzt ein, brechen gerade ein, brechen bei mir ein, brechen jetzt ein,
    jemand ist in meiner wohnung, er ist in meiner wohnung, sie ist in meiner wohnung, mann ist in meiner wohnung,
    kommt mich holen, kommt mich töten, kommt um mich zu holen, kommt um mich zu töten, kommen mich holen,
    kommen mich töten, kommen um mich zu holen, kommen um mich zu töten, kommen zu mir nach hause,
    kommt zu mir nach hause, kamen zu mir nach hause, kam zu mir nach hause, lauert mir auf, lauern mir auf,
    auf mich lauern, auf mich lauert, draußen und wartet, draußen und warten, hat ein messer in der hand,
    hat ein messer und, hat ein messer dabei, hat ein messer auf mich, hat ein waffe in der hand, hat ein waffe und,
    hat ein waffe dabei, hat ein waffe auf mich, hat ein pistole in der hand, hat ein pistole und,
    hat ein pistole dabei, hat ein pistole auf mich, hat ein axt in der hand, hat ein axt und, hat ein axt dabei,
    hat ein axt auf mich, hat ein machete in der hand, hat ein machete und, hat ein machete dabei,
    hat ein machete auf mich, hat ein gewehr in der hand, hat ein gewehr und, hat ein gewehr dabei,
    hat ein gewehr auf mich, hat einem messer in der hand, hat einem messer und, hat einem messer dabei,
    hat einem messer auf mich, hat einem waffe in der hand, hat einem waffe und, hat einem waffe dabei,
    hat einem waffe auf mich, hat einem pistole in der hand, hat einem pistole und, hat einem pistole dabei,
    hat einem pistole auf mich, hat einem axt in der hand, hat einem axt und, hat einem axt dabei,
    hat einem axt auf mich, hat einem machete in der hand, hat einem machete und, hat einem machete dabei,
    hat einem machete auf mich, hat einem gewehr in der hand, hat einem gewehr und, hat einem gewehr dabei,
    hat einem gewehr auf mich, hat eine messer in der hand, hat eine messer und, hat eine messer dabei,
    hat eine messer auf mich, hat eine waffe in der hand, hat eine waffe und, hat eine waffe dabei,
    hat eine waffe auf mich, hat eine pistole in der hand, hat eine pistole und, hat eine pistole dabei,
    hat eine pistole auf mich, hat eine axt in der hand, hat eine axt und, hat eine axt dabei, hat eine axt auf mich,
    hat eine machete in der hand, hat eine machete und, hat eine machete dabei, hat eine machete auf mich,
    hat eine gewehr in der hand, hat eine gewehr und, hat eine gewehr dabei, hat eine gewehr auf mich,
    hat einer messer in der hand, hat einer messer und, hat einer messer dabei, hat einer messer auf mich,
    hat einer waffe in der hand, hat einer waffe und, hat einer waffe dabei, hat einer waffe auf mich,
    hat einer pistole in der hand, hat einer pistole und, hat einer pistole dabei, hat einer pistole auf mich,
    hat einer axt in der hand, hat einer axt und, hat einer axt dabei, hat einer axt auf mich,
    hat einer machete in der hand, hat einer machete und, hat einer machete dabei, hat einer machete auf mich,
    hat einer gewehr in der hand, hat einer gewehr und, hat einer gewehr dabei, hat einer gewehr auf mich,
    haben ein messer in der hand, haben ein messer und, haben ein messer dabei, haben ein messer auf mich,
    haben ein waffe in der hand, haben ein waffe und, haben ein waffe dabei, haben ein waffe auf mich,
    haben ein pistole in der hand, haben ein pistole und, haben ein pistole dabei, haben ein pistole auf mich,
    haben ein axt in der hand, haben ein axt und, haben ein axt dabei, haben ein axt auf mich,
    haben ein machete in der hand, haben ein machete und, haben ein machete dabei, haben ein machete auf mich,
    haben ein gewehr in der hand, haben ein gewehr und, haben ein gewehr dabei, haben ein gewehr auf mich,
    haben einem messer in der hand, haben einem messer und, haben einem messer dabei, haben einem messer auf mich,
    haben einem waffe in der hand, haben einem waffe und, haben einem waffe dabei, haben einem waffe auf mich,
    haben einem pistole in der hand, haben einem pistole und, haben einem pistole dabei, haben einem pistole auf mich,
    haben einem axt in der hand, haben einem axt und, haben einem axt dabei, haben einem axt auf mich,
    haben einem machete in der hand, haben einem machete und, haben einem machete dabei, haben einem machete auf mich,
    haben einem gewehr in der hand, haben einem gewehr und, haben einem gewehr dabei, haben einem gewehr auf mich,
    haben eine messer in der hand, haben eine messer und, haben eine messer dabei, haben eine messer auf mich,
    haben eine waffe in der hand, haben eine waffe und, haben eine waffe dabei, haben eine waffe auf mich,
    haben eine pistole in der hand, haben eine pistole und, haben eine pistole dabei, haben eine pistole auf mich,
    haben eine axt in der hand, haben eine axt und, haben eine axt dabei, haben eine axt auf mich,
    haben eine machete in der hand, haben eine machete und, haben eine machete dabei, haben eine machete auf mich,
    haben eine gewehr in der hand, haben eine gewehr und, haben eine gewehr dabei, haben eine gewehr auf mich,
    haben einer messer in der hand, haben einer messer und, haben einer messer dabei, haben einer messer auf mich,
    haben einer waffe in der hand, haben einer waffe und, haben einer waffe dabei, haben einer waffe auf mich,
    haben einer pistole in der hand, haben einer pistole und, haben einer pistole dabei, haben einer pistole auf mich,
    haben einer axt in der hand, haben einer axt und, haben einer axt dabei, haben einer axt auf mich,
    haben einer machete in der hand, haben einer machete und, haben einer machete dabei, haben einer machete auf mich,
    haben einer gewehr in der hand, haben einer gewehr und, haben einer gewehr dabei, haben einer gewehr auf mich,
    mit ein messer in der hand, mit ein messer und, mit ein messer dabei, mit ein messer auf mich,
    mit ein waffe in der hand, mit ein waffe und, mit ein waffe dabei, mit ein waffe auf mich,
    mit ein pistole in der hand, mit ein pistole und, mit ein pistole dabei, mit ein pistole auf mich,
    mit ein axt in der hand, mit ein axt und, mit ein axt dabei, mit ein axt auf mich, mit ein machete in der hand,
    mit ein machete und, mit ein machete dabei, mit ein machete auf mich, mit ein gewehr in der hand,
    mit ein gewehr und, mit ein gewehr dabei, mit ein gewehr auf mich, mit einem messer in der hand,
    mit einem messer und, mit einem messer dabei, mit einem messer auf mich, mit einem waffe in der hand,
    mit einem waffe und, mit einem waffe dabei, mit einem waffe auf mich, mit einem pistole in der hand,
    mit einem pistole und, mit einem pistole dabei, mit einem pistole auf mich, mit einem axt in der hand,
    mit einem axt und, mit einem axt dabei, mit einem axt auf mich, mit einem machete in der hand,
    mit einem machete und, mit einem machete dabei, mit einem machete auf mich, mit einem gewehr in der hand,
    mit einem gewehr und, mit einem gewehr dabei, mit einem gewehr auf mich, mit eine messer in der hand,
    mit eine messer und, mit eine messer dabei, mit eine messer auf mich, mit eine waffe in der hand,
    mit eine waffe und, mit eine waffe dabei, mit eine waffe auf mich, mit eine pistole in der hand,
    mit eine pistole und, mit eine pistole dabei, mit eine pistole auf mich, mit eine axt in der hand,
    mit eine axt und, mit eine axt dabei, mit eine axt auf mich, mit eine machete in der hand, mit eine machete und,
    mit eine machete dabei, mit eine machete auf mich, mit eine gewehr in der hand, mit eine gewehr und,
    mit eine gewehr dabei, mit eine gewehr auf mich, mit einer messer in der hand, mit einer messer und,
    mit einer messer dabei, mit einer messer auf mich, mit einer waffe in der hand, mit einer waffe und,
    mit einer waffe dabei, mit einer waffe auf mich, mit einer pistole in der hand, mit einer pistole und,
    mit einer pistole dabei, mit einer pistole auf mich, mit einer axt in der hand, mit einer axt und,
    mit einer axt dabei, mit einer axt auf mich, mit einer machete in der hand, mit einer machete und,
    mit einer machete dabei, mit einer machete auf mich, mit einer gewehr in der hand, mit einer gewehr und,
    mit einer gewehr dabei, mit einer gewehr auf mich, er hat ein messer, er hat eine waffe, er hat eine pistole,
    haben waffen, haben messer, bewaffnete männer, ist bewaffnet, sind bewaffnet, bedroht mich mit einem messer,
    bedroht mich mit einer waffe, bedroht mich mit einer pistole, bedroht mich mit dem tod, bedroht mich mit dem tode,
    bedrohen mich mit einem messer, bedrohen mich mit einer waffe, bedrohen mich mit einer pistole,
    bedrohen mich mit dem tod, bedrohen mich mit dem tode, zielt auf mich, zielen auf mich, messer am hals,
    sperrt mich ein, sperrt uns ein, sperren mich ein, sperren uns ein, schließt mich ein, schließt uns ein,
    schließen mich ein, schließen uns ein, mich eingesperrt, mich eingeschlossen, mich festgehalten, mich gefangen,
    uns eingesperrt, uns eingeschlossen, uns festgehalten, uns gefangen, bin hier eingesperrt,
    bin hier eingeschlossen, bin hier gefangen, bin hier festgehalten, bin zu hause eingesperrt,
    bin zu hause eingeschlossen, bin zu hause gefangen, bin zu hause festgehalten, bin im zimmer eingesperrt,
    bin im zimmer eingeschlossen, bin im zimmer gefangen, bin im zimmer festgehalten, bin in der wohnung eingesperrt,
    bin in der wohnung eingeschlossen, bin in der wohnung gefangen, bin in der wohnung festgehalten,
    bin im haus eingesperrt, bin im haus eingeschlossen, bin im haus gefangen, bin im haus festgehalten,
    bin eingesperrt, bin eingeschlossen, bin gefangen, bin festgehalten, werde hier eingesperrt,
    werde hier eingeschlossen, werde hier gefangen, werde hier festgehalten, werde zu hause eingesperrt,
    werde zu hause eingeschlossen, werde zu hause gefangen, werde zu hause festgehalten, werde im zimmer eingesperrt,
    werde im zimmer eingeschlossen, werde im zimmer gefangen, werde im zimmer festgehalten,
    werde in der wohnung eingesperrt, werde in der wohnung eingeschlossen, werde in der wohnung gefangen,
    werde in der wohnung festgehalten, werde im haus eingesperrt, werde im haus eingeschlossen,
    werde im haus gefangen, werde im haus festgehalten, werde eingesperrt, werde eingeschlossen, werde gefangen,
    wurde hier eingesperrt, wurde hier eingeschlossen, wurde hier gefangen, wurde hier festgehalten,
    wurde zu hause eingesperrt, wurde zu hause eingeschlossen, wurde zu hause gefangen, wurde zu hause festgehalten,
    wurde im zimmer eingesperrt, wurde im zimmer eingeschlossen, wurde im zimmer gefangen,
    wurde im zimmer festgehalten, wurde in der wohnung eingesperrt, wurde in der wohnung eingeschlossen,
    wurde in der wohnung gefangen, wurde in der wohnung festgehalten, wurde im haus eingesperrt,
    wurde im haus eingeschlossen, wurde im haus gefangen, wurde im haus festgehalten, wurde eingeschlossen,
    wurde gefangen, wurde festgehalten, sind hier eingesperrt, sind hier eingeschlossen, sind hier gefangen,
    sind hier festgehalten, sind zu hause eingesperrt, sind zu hause eingeschlossen, sind zu hause gefangen,
    sind zu hause festgehalten, sind im zimmer eingesperrt, sind im zimmer eingeschlossen, sind im zimmer gefangen,
    sind im zimmer festgehalten, sind in der wohnung eingesperrt, sind in der wohnung eingeschlossen,
    sind in der wohnung gefangen, sind in der wohnung festgehalten, sind im haus eingesperrt,
    sind im haus eingeschlossen, sind im haus gefangen, sind im haus festgehalten, sind eingesperrt,
    sind eingeschlossen, sind gefangen, sind festgehalten, lässt mich nicht raus, lässt mich nicht gehen,
    lässt mich nicht weg, lässt mich nicht nach draußen, lässt mich nicht aus dem haus,
    lässt mich nicht aus der wohnung, lässt mich nicht rausgehen, lässt mich nicht hinaus, lässt uns nicht raus,
    lässt uns nicht gehen, lässt uns nicht weg, lässt uns nicht nach draußen, lässt uns nicht aus dem haus,
    lässt uns nicht aus der wohnung, lässt uns nicht rausgehen, lässt uns nicht hinaus, lassen mich nicht raus,
    lassen mich nicht gehen, lassen mich nicht weg, lassen mich nicht nach draußen, lassen mich nicht aus dem haus,
    lassen mich nicht aus der wohnung, lassen mich nicht rausgehen, lassen mich nicht hinaus, lassen uns nicht raus,
    lassen uns nicht gehen, lassen uns nicht weg, lassen uns nicht nach draußen, lassen uns nicht aus dem haus,
    lassen uns nicht aus der wohnung, lassen uns nicht rausgehen, lassen uns nicht hinaus, hält mich fest,
    hält mich hier fest, hält uns fest, hält uns hier fest, halten mich fest, halten mich hier fest, halten uns fest,
    halten uns hier fest, gegen meinen willen festgehalten, gegen meinen willen eingesperrt, gegen meinen willen hier,
    darf nicht aus dem haus, komme hier nicht raus, komme hier nicht entkommen, komme hier nicht fliehen,
    komme nicht raus, komme nicht entkommen, komme nicht fliehen, kann hier nicht raus, kann hier nicht entkommen,
    kann hier nicht fliehen, kann nicht raus, kann nicht entkommen, kann nicht fliehen, entführt mich, entführen mich,
    bin entführt worden, bin verschleppt worden, mit gewalt zurückholen, mit gewalt mitnehmen,
    mit gewalt zurückbringen, liefern mich aus, liefert mich aus, bin in großer gefahr, bin in großer lebensgefahr,
    bin in akuter gefahr, bin in akuter lebensgefahr, bin in gefahr, sind in großer gefahr,
    sind in großer lebensgefahr, sind in akuter gefahr, sind in akuter lebensgefahr, sind in gefahr,
    sind in lebensgefahr, schwebe in großer gefahr, schwebe in großer lebensgefahr, schwebe in akuter gefahr,
    schwebe in akuter lebensgefahr, schwebe in gefahr, schwebe in lebensgefahr, leben in großer gefahr,
    leben in großer lebensgefahr, leben in akuter gefahr, leben in akuter lebensgefahr, leben in gefahr,
    leben in lebensgefahr, mein leben ist in gefahr, unser leben ist in gefahr, angst um mein leben,
    fürchte um mein leben, verstecke mich vor, verstecke mich im, verstecke mich in, verstecke mich gerade,
    bin hier in sicherheit, bin hier nicht sicher, bin hier mehr sicher, bin zu hause in sicherheit,
    bin zu hause nicht sicher, bin zu hause mehr sicher, bin nicht in sicherheit, bin nicht nicht sicher,
    bin nicht mehr sicher, rufen sie die polizei, rufen die polizei, ruft sie die polizei, ruft die polizei,
    rettet mich, helft mir er
crisis-recent-rape =
    ich wurde vergewaltigt, wurde vergewaltigt, ich bin vergewaltigt worden, bin vergewaltigt worden,
    vergewaltigt worden, er hat mich vergewaltigt, hat mich vergewaltigt, haben mich vergewaltigt,
    sie haben mich vergewaltigt, mein mann hat mich vergewaltigt, gestern vergewaltigt, heute vergewaltigt,
    letzte nacht vergewaltigt, zum sex gezwungen, hat mich zum sex gezwungen, zum sex gezwungen worden,
    gestern sexuell missbraucht, sexuell missbraucht worden, ich wurde missbraucht, gegen meinen willen sex,
    ko tropfen bekommen, k.o. tropfen, mehrere männer haben mich vergewaltigt, mich vergewaltigt, mich vergewaltigen,
    mich sexuell missbraucht, mich sexuell belästigt, mich sexuell genötigt, mich sexuell angegriffen,
    mich sexuell misshandelt, mich missbraucht, uns vergewaltigt, uns vergewaltigen, uns sexuell missbraucht,
    uns sexuell belästigt, uns sexuell genötigt, uns sexuell angegriffen, uns sexuell misshandelt, uns missbraucht,
    wurde gerade missbraucht, wurde gerade genötigt, wurde gerade sexuell missbraucht, wurde gerade sexuell genötigt,
    wurde gerade sexuell angegriffen, wurde gestern missbraucht, wurde gestern genötigt,
    wurde gestern sexuell genötigt, wurde gestern sexuell angegriffen, wurde heute missbraucht, wurde heute genötigt,
    wurde heute sexuell missbraucht, wurde heute sexuell genötigt, wurde heute sexuell angegriffen,
    wurde mehrfach vergewaltigt, wurde mehrfach missbraucht, wurde mehrfach genötigt,
    wurde mehrfach sexuell missbraucht, wurde mehrfach sexuell genötigt, wurde mehrfach sexuell angegriffen,
    wurde eben missbraucht, wurde eben genötigt, wurde eben sexuell missbraucht, wurde eben sexuell genötigt,
    wurde eben sexuell angegriffen, wurde sexuell vergewaltigt, wurde sexuell missbraucht, wurde sexuell genötigt,
    wurde sexuell sexuell missbraucht, wurde sexuell sexuell genötigt, wurde sexuell sexuell angegriffen,
    wurde von vergewaltigt, wurde von missbraucht, wurde von genötigt, wurde von sexuell missbraucht,
    wurde von sexuell genötigt, wurde von sexuell angegriffen, wurde missbraucht, wurde genötigt,
    wurde sexuell angegriffen, bin gerade missbraucht, bin gerade genötigt, bin gerade sexuell missbraucht,
    bin gerade sexuell genötigt, bin gerade sexuell angegriffen, bin gestern missbraucht, bin gestern genötigt,
    bin gestern sexuell genötigt, bin gestern sexuell angegriffen, bin heute missbraucht, bin heute genötigt,
    bin heute sexuell missbraucht, bin heute sexuell genötigt, bin heute sexuell angegriffen,
    bin mehrfach vergewaltigt, bin mehrfach missbraucht, bin mehrfach genötigt, bin mehrfach sexuell missbraucht,
    bin mehrfach sexuell genötigt, bin mehrfach sexuell angegriffen, bin eben missbraucht, bin eben genötigt,
    bin eben sexuell missbraucht, bin eben sexuell genötigt, bin eben sexuell angegriffen, bin sexuell vergewaltigt,
    bin sexuell missbraucht, bin sexuell genötigt, bin sexuell sexuell missbraucht, bin sexuell sexuell genötigt,
    bin sexuell sexuell angegriffen, bin von vergewaltigt, bin von missbraucht, bin von genötigt,
    bin von sexuell missbraucht, bin von sexuell genötigt, bin von sexuell angegriffen, bin vergewaltigt,
    bin missbraucht, bin genötigt, bin sexuell angegriffen, worden gerade missbraucht, worden gerade genötigt,
    worden gerade sexuell missbraucht, worden gerade sexuell genötigt, worden gerade sexuell angegriffen,
    worden gestern missbraucht, worden gestern genötigt, worden gestern sexuell genötigt,
    worden gestern sexuell angegriffen, worden heute missbraucht, worden heute genötigt,
    worden heute sexuell missbraucht, worden heute sexuell genötigt, worden heute sexuell angegriffen,
    worden mehrfach vergewaltigt, worden mehrfach missbraucht, worden mehrfach genötigt,
    worden mehrfach sexuell missbraucht, worden mehrfach sexuell genötigt, worden mehrfach sexuell angegriffen,
    worden eben missbraucht, worden eben genötigt, worden eben sexuell missbraucht, worden eben sexuell genötigt,
    worden eben sexuell angegriffen, worden sexuell vergewaltigt, worden sexuell missbraucht, worden sexuell genötigt,
    worden sexuell sexuell missbraucht, worden sexuell sexuell genötigt, worden sexuell sexuell angegriffen,
    worden von vergewaltigt, worden von missbraucht, worden von genötigt, worden von sexuell missbraucht,
    worden von sexuell genötigt, worden von sexuell angegriffen, worden vergewaltigt, worden missbraucht,
    worden genötigt, worden sexuell angegriffen, wurden gerade missbraucht, wurden gerade genötigt,
    wurden gerade sexuell missbraucht, wurden gerade sexuell genötigt, wurden gerade sexuell angegriffen,
    wurden gestern missbraucht, wurden gestern genötigt, wurden gestern sexuell genötigt,
    wurden gestern sexuell angegriffen, wurden heute missbraucht, wurden heute genötigt,
    wurden heute sexuell missbraucht, wurden heute sexuell genötigt, wurden heute sexuell angegriffen,
    wurden mehrfach vergewaltigt, wurden mehrfach missbraucht, wurden mehrfach genötigt,
    wurden mehrfach sexuell missbraucht, wurden mehrfach sexuell genötigt, wurden mehrfach sexuell angegriffen,
    wurden eben missbraucht, wurden eben genötigt, wurden eben sexuell missbraucht, wurden eben sexuell genötigt,
    wurden eben sexuell angegriffen, wurden sexuell vergewaltigt, wurden sexuell missbraucht, wurden sexuell genötigt,
    wurden sexuell sexuell missbraucht, wurden sexuell sexuell genötigt, wurden sexuell sexuell angegriffen,
    wurden von vergewaltigt, wurden von missbraucht, wurden von genötigt, wurden von sexuell missbraucht,
    wurden von sexuell genötigt, wurden von sexuell angegriffen, wurden vergewaltigt, wurden missbraucht,
    wurden genötigt, wurden sexuell angegriffen, werde gerade missbraucht, werde gerade genötigt,
    werde gerade sexuell missbraucht, werde gerade sexuell genötigt, werde gerade sexuell angegriffen,
    werde gestern missbraucht, werde gestern genötigt, werde gestern sexuell genötigt,
    werde gestern sexuell angegriffen, werde heute missbraucht, werde heute genötigt, werde heute sexuell missbraucht,
    werde heute sexuell genötigt, werde heute sexuell angegriffen, werde mehrfach vergewaltigt,
    werde mehrfach missbraucht, werde mehrfach genötigt, werde mehrfach sexuell missbraucht,
    werde mehrfach sexuell genötigt, werde mehrfach sexuell angegriffen, werde eben missbraucht, werde eben genötigt,
    werde eben sexuell missbraucht, werde eben sexuell genötigt, werde eben sexuell angegriffen,
    werde sexuell vergewaltigt, werde sexuell missbraucht, werde sexuell genötigt, werde sexuell sexuell missbraucht,
    werde sexuell sexuell genötigt, werde sexuell sexuell angegriffen, werde von vergewaltigt, werde von missbraucht,
    werde von genötigt, werde von sexuell missbraucht, werde von sexuell genötigt, werde von sexuell angegriffen,
    werde vergewaltigt, werde missbraucht, werde genötigt, werde sexuell angegriffen, war gerade missbraucht,
    war gerade genötigt, war gerade sexuell missbraucht, war gerade sexuell genötigt, war gerade sexuell angegriffen,
    war gestern missbraucht, war gestern genötigt, war gestern sexuell genötigt, war gestern sexuell angegriffen,
    war heute missbraucht, war heute genötigt, war heute sexuell missbraucht, war heute sexuell genötigt,
    war heute sexuell angegriffen, war mehrfach vergewaltigt, war mehrfach missbraucht, war mehrfach genötigt,
    war mehrfach sexuell missbraucht, war mehrfach sexuell genötigt, war mehrfach sexuell angegriffen,
    war eben missbraucht, war eben genötigt, war eben sexuell missbraucht, war eben sexuell genötigt,
    war eben sexuell angegriffen, war sexuell vergewaltigt, war sexuell missbraucht, war sexuell genötigt,
    war sexuell sexuell missbraucht, war sexuell sexuell genötigt, war sexuell sexuell angegriffen,
    war von vergewaltigt, war von missbraucht, war von genötigt, war von sexuell missbraucht,
    war von sexuell genötigt, war von sexuell angegriffen, war vergewaltigt, war missbraucht, war genötigt,
    war sexuell angegriffen, vergewaltigt mich, vergewaltigt von, vergewaltigt wurde, vergewaltigt werden,
    vergewaltigt hat, vergewaltigt haben, vergewaltigen mich, mich zu vergewaltigen, heute nacht vergewaltigt,
    gerade vergewaltigt, gestern abend vergewaltigt, unterwegs vergewaltigt, eben vergewaltigt, im lager vergewaltigt,
    im gefängnis vergewaltigt, im heim vergewaltigt, von männern vergewaltigt, von männer vergewaltigt,
    mehrere männern vergewaltigt, mehrere männer vergewaltigt, mehreren männern vergewaltigt,
    mehreren männer vergewaltigt, gruppenvergewaltigung erlebt, gruppenvergewaltigung gestern,
    gruppenvergewaltigung an mir, gruppenvergewaltigt erlebt, gruppenvergewaltigt gestern, gruppenvergewaltigt an mir,
    gruppen vergewaltigung erlebt, gruppen vergewaltigung gestern, gruppen vergewaltigung an mir,
    nach der vergewaltigung schwanger, nach der vergewaltigung hiv, nach einer vergewaltigung schwanger,
    nach einer vergewaltigung hiv, schwanger nach vergewaltigung, schwanger durch vergewaltigung,
    opfer einer vergewaltigung, sexuell überfallen worden, missbraucht worden, genötigt worden, angegriffen worden,
    hat mich sexuell betatscht, hat mich sexuell begrapscht, hat mich sexuell angefasst, hat mich sexuell penetriert,
    hat mich sexuell vergewaltigt, hat mich genötigt, hat mich betatscht, hat mich begrapscht, hat mich angefasst,
    hat mich penetriert, haben mich sexuell betatscht, haben mich sexuell begrapscht, haben mich sexuell angefasst,
    haben mich sexuell penetriert, haben mich sexuell vergewaltigt, haben mich genötigt, haben mich betatscht,
    haben mich begrapscht, haben mich angefasst, haben mich penetriert, missbraucht mich sexuell,
    belästigt mich sexuell, zum sex genötigt, zum sex zwingen, zum sex zwingt, zum sex gedrängt,
    zum oralsex gezwungen, zum oralsex genötigt, zum oralsex zwingen, zum oralsex zwingt, zum oralsex gedrängt,
    zum geschlechtsverkehr gezwungen, zum geschlechtsverkehr genötigt, zum geschlechtsverkehr zwingen,
    zum geschlechtsverkehr zwingt, zum geschlechtsverkehr gedrängt, zu sex gezwungen, zu sex genötigt, zu sex zwingen,
    zu sex zwingt, zu sex gedrängt, zu oralsex gezwungen, zu oralsex genötigt, zu oralsex zwingen, zu oralsex zwingt,
    zu oralsex gedrängt, zu geschlechtsverkehr gezwungen, zu geschlechtsverkehr genötigt,
    zu geschlechtsverkehr zwingen, zu geschlechtsverkehr zwingt, zu geschlechtsverkehr gedrängt, zwang mich zum sex,
    zwang mich zum oralsex, zwang mich zum geschlechtsverkehr, zwang mich zum geschlechtsakten, zwang mich zu sex,
    zwang mich zu oralsex, zwang mich zu geschlechtsverkehr, zwang mich zu geschlechtsakten, zwingt mich zum sex,
    zwingt mich zum oralsex, zwingt mich zum geschlechtsverkehr, zwingt mich zum geschlechtsakten, zwingt mich zu sex,
    zwingt mich zu oralsex, zwingt mich zu geschlechtsverkehr, zwingt mich zu geschlechtsakten, zwingen mich zum sex,
    zwingen mich zum oralsex, zwingen mich zum geschlechtsverkehr, zwingen mich zum geschlechtsakten,
    zwingen mich zu sex, zwingen mich zu oralsex, zwingen mich zu geschlechtsverkehr,
    zwingen mich zu geschlechtsakten, zwangen mich zum sex, zwangen mich zum oralsex,
    zwangen mich zum geschlechtsverkehr, zwangen mich zum geschlechtsakten, zwangen mich zu sex,
    zwangen mich zu oralsex, zwangen mich zu geschlechtsverkehr, zwangen mich zu geschlechtsakten,
    hat mich gezwungen mit ihm zu haben, hat mich gezwungen mit ihm schlafen, hat mich gezwungen mit ihm haben,
    hat mich gezwungen sex zu schlafen, hat mich gezwungen sex zu haben, hat mich gezwungen sex schlafen,
    hat mich gezwungen sex haben, hat mich gezwungen mit ihnen zu haben, hat mich gezwungen mit ihnen schlafen,
    hat mich gezwungen mit ihnen haben, haben mich gezwungen mit ihm zu haben, haben mich gezwungen mit ihm schlafen,
    haben mich gezwungen mit ihm haben, haben mich gezwungen sex zu schlafen, haben mich gezwungen sex zu haben,
    haben mich gezwungen sex schlafen, haben mich gezwungen sex haben, haben mich gezwungen mit ihnen zu haben,
    haben mich gezwungen mit ihnen schlafen, haben mich gezwungen mit ihnen haben, gezwungen mit ihm zu schlafen,
    gezwungen mit ihnen zu schlafen, sex gegen meinen willen, sex ohne meine zustimmung, sex ohne mein einverständnis,
    sex mit gewalt, geschlechtsverkehr gegen meinen willen, geschlechtsverkehr ohne meine zustimmung,
    geschlechtsverkehr ohne mein einverständnis, geschlechtsverkehr mit gewalt,
    gegen meinen willen mit mir geschlafen, gegen meinen willen angefasst, gegen meinen willen berührt,
    mit gewalt mit mir geschlafen, mit gewalt genommen, hat mit mir geschlafen gegen, hat mit mir geschlafen ohne,
    hat mit mir geschlafen obwohl, hat mit mir geschlafen während, haben mit mir geschlafen gegen,
    haben mit mir geschlafen ohne, haben mit mir geschlafen obwohl, haben mit mir geschlafen während,
    hat sich an mir vergriffen, haben sich an mir vergriffen, an mir vergangen, drogen gesetzt, drogen ins getränk,
    drogen ins glas, drogen gegeben und, ko tropfen gesetzt, ko tropfen ins getränk, ko tropfen ins glas,
    ko tropfen gegeben und, etwas gesetzt, etwas ins getränk, etwas ins glas, etwas gegeben und,
    kondom heimlich abgezogen, kondom ohne zu fragen abgezogen, ich habe nein gesagt aber
