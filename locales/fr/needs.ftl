### Need words in French (français).
### State: draft. No native speaker has read it yet. Machine-made, 2026-11.

## Urgent safety

crisis-line = ligne d'écoute, numéro d'écoute, parler à quelqu'un, besoin de parler, besoin de parler à quelqu'un, quelqu'un à qui parler, ligne de crise, soutien moral, je n'en peux plus, j'en peux plus, je craque, écoute anonyme
    .terms = sos amitié, télé accueil, la main tendue
suicide-prevention = suicide, prévention du suicide, mon ami veut mourir, mon amie veut mourir, mon fils veut se tuer, ma fille veut se tuer, proche suicidaire, ligne suicide, aide suicide, automutilation, scarification
    .terms = 3114, suicide écoute, centre de prévention du suicide
domestic-violence = violence conjugale, violences conjugales, violence familiale, violences familiales, violences intrafamiliales, mon mari me frappe, mon mari me tape, mon mari me bat, mon conjoint me frappe, mon copain me frappe, ma copine me frappe, mes parents me frappent, ma famille me bat, femme battue, mariage forcé, on veut me marier de force, conjoint violent, mari violent, violence à la maison, excision
    .terms = 3919, violences femmes info, sos violences conjugales, 17 police secours
sexual-violence = violence sexuelle, violences sexuelles, agression sexuelle, abus sexuel, viol, aide après un viol, harcèlement sexuel, inceste, attouchements, violée, abusé sexuellement, abusée sexuellement
    .terms = viols femmes informations, cfcv, calacs, unité médico judiciaire
human-trafficking = traite, traite des êtres humains, trafic d'êtres humains, on me force à travailler, travail forcé, on me force à me prostituer, prostitution forcée, on a pris mon passeport, mon patron garde mon passeport, esclavage moderne, esclave domestique, dette au passeur, réseau de prostitution, passeurs me retiennent, exploitation sexuelle, juju prostitution
    .terms = ac.sé, ccem, esclavage contemporain, payoke, pag asa
hate-crime = crime de haine, acte homophobe, agression homophobe, agression transphobe, agression raciste, signaler homophobie, insultes homophobes, on m'a frappé parce que je suis gay, tabassé parce que gay, discours de haine, acte raciste
    .terms = sos homophobie, unia, pharos, stop homophobie
protection-order = ordonnance de protection, ordonnance d'éloignement, éloigner mon mari, interdiction d'approcher, empêcher mon ex de m'approcher, mon ex me harcèle, mon ex me suit, harcèlement par mon ex, bracelet anti rapprochement
    .terms = téléphone grave danger
child-protection = enfant battu, enfant maltraité, maltraitance d'enfant, enfant en danger, protection de l'enfance, signaler un enfant en danger, enfant frappé, on m'a pris mes enfants, on m'a retiré mes enfants, enfance maltraitée, placement d'enfant
    .terms = 119, allô enfance en danger, aide sociale à l'enfance, crip, aide à la jeunesse, dpj
elder-protection = maltraitance des personnes âgées, personne âgée maltraitée, ma mère âgée est maltraitée, vieux maltraité, maltraitance d'adulte handicapé, l'aide soignante me frappe, abus sur personne âgée, adulte vulnérable
    .terms = 3977, alma maltraitance
missing-family = retrouver ma famille, je cherche ma famille, famille disparue, proche disparu, perdu contact avec ma famille, chercher mon frère, retrouver mon frère, retrouver mes enfants, retrouver ma mère, personne disparue, disparu en mer, disparu en route, séparé de ma famille
    .terms = rétablissement des liens familiaux, croix rouge recherche de proches
torture-survivors = torture, j'ai été torturé, j'ai été torturée, torturée, survivant de torture, traumatisme de guerre, traumatisé par la guerre, soins après la torture, trauma de l'exil, psychotraumatisme
    .terms = centre primo levi, comede, parcours d'exil, centre minkowska, orspere samdarra
crime-victim-support = aide après une agression, j'ai été agressé, j'ai été agressée, on m'a agressé, on m'a volé, j'ai été volé, cambriolé, arnaque, escroquerie, porter plainte, indemnisation après une agression
    .terms = aide aux victimes, france victimes, 116 006, civi, ivac
human-rights-defenders = militant en danger, activiste en danger, activiste menacé, activiste menacée, défenseur des droits humains, défenseurs des droits humains, défenseure des droits humains, journaliste menacé, aide d'urgence pour militants, droits de l'homme, droits humains, documenter les persécutions
    .terms = protection internationale des défenseurs, fidh, maison des journalistes, programme marianne, ligue des droits de l'homme
evacuation-relocation = quitter mon pays, fuir mon pays, fuir le pays, m'échapper de mon pays, évacuation, évacuer, partir de mon pays, sortir du pays, relocalisation, aide pour fuir, je dois quitter mon pays, je dois fuir
    .terms = visa humanitaire, visa asile, couloir humanitaire, laissez passer consulaire

## Law and papers

asylum-legal = asile, demander l'asile, demande d'asile, droit d'asile, asile politique, avocat asile, avocat pour l'asile, demandeur d'asile, demandeuse d'asile, statut de réfugié, entretien ofpra, rejet ofpra, asile refusé, ma demande d'asile est rejetée, recours asile, protection internationale, protection subsidiaire, asile homosexuel, asile lgbt, peur de rentrer dans mon pays, je ne peux pas rentrer dans mon pays, réexamen, récit de vie, asile pour homosexualité
    .terms = ofpra, cnda, guda, spada, cgra, cada, procédure dublin, dubliné, procédure accélérée, attestation de demande d'asile, office des étrangers, cisr, commission de l'immigration et du statut de réfugié, ofii entretien, rendez vous plateforme asile
immigration-legal = sans papiers, pas de papiers, je n'ai pas de papiers, avocat droit des étrangers, titre de séjour, carte de séjour, expulsion du pays, renvoyé dans mon pays, on veut m'expulser de france, déportation, immigration, régularisation, avoir des papiers, obtenir des papiers, visa, visa expiré, récépissé, permis de séjour, avocat immigration, droit des étrangers, renouveler ma carte de séjour, clandestin
    .terms = oqtf, irtf, préfecture étrangers, aes, admission exceptionnelle au séjour, circulaire valls, vie privée et familiale, étranger malade, gisti, cimade permanence, anef, 9bis, 9ter, fedasil retour, ordre de quitter le territoire, permis f, livret n, ircc
detention-support = centre de rétention, rétention administrative, en rétention, retenu par la police des frontières, mon ami est en rétention, mon mari est en rétention, sortir de rétention, zone d'attente, enfermé à l'aéroport, centre fermé, visiter des retenus, détention des étrangers
    .terms = cra, anafé, local de rétention, juge des libertés et de la détention, centre 127 bis, détention administrative
citizenship = nationalité, nationalité française, devenir français, devenir française, naturalisation, demande de naturalisation, citoyenneté, examen de citoyenneté, devenir citoyen, passeport français
    .terms = dossier de naturalisation, déclaration de nationalité, examen civique
legal-aid = avocat, avocate, avocat gratuit, aide juridique, aide juridictionnelle, consultation juridique gratuite, conseil juridique, besoin d'un avocat, avocat commis d'office, juriste, avocat pas cher, connaître mes droits, permanence juridique
    .terms = point justice, maison de justice et du droit, bureau d'aide juridictionnelle, pro deo, point d'accès au droit
family-law = divorce, divorcer, garde des enfants, garde de mes enfants, pension alimentaire, mariage, me marier, mariage homosexuel, pacs, juge aux affaires familiales, avocat divorce, droit de visite, autorité parentale
discrimination = discrimination, discriminé, discriminée, racisme, homophobie, transphobie, refusé parce que je suis gay, refusé parce que noir, inégalité de traitement, licencié parce que gay, discrimination au travail, discrimination au logement
    .terms = défenseur des droits, sos racisme, licra, mrap, centre pour l'égalité des chances
workers-rights = patron ne me paie pas, mon patron ne me paie pas, mon patron ne m'a pas payé, pas payé, salaire impayé, on ne me paie pas mon travail, exploité au travail, travail au noir, droits des travailleurs, droit du travail, licenciement, licencié, accident du travail, blessé au travail, syndicat, salaire non payé
    .terms = prud'hommes, inspection du travail, cgt, travailleurs sans papiers, droits devant, fairwork
tenant-rights = expulsion locative, je vais être expulsé de mon logement, mon propriétaire veut m'expulser, mon propriétaire me met dehors, le propriétaire me chasse, propriétaire a changé la serrure, droits des locataires, problème avec mon propriétaire, commandement de quitter les lieux, avis d'expulsion, caution non rendue, logement insalubre, moisissures, marchand de sommeil
    .terms = adil, trêve hivernale, droit au logement dal, syndicat des locataires, huissier expulsion, tribunal administratif du logement
identity-documents = acte de naissance, passeport perdu, j'ai perdu mon passeport, carte d'identité, papiers d'identité, papiers perdus, papiers volés, perte de documents, extrait de naissance, acte de mariage, acte de décès, état civil, titre de voyage, permis de conduire, numéro de sécu, jugement supplétif
    .terms = numéro de sécurité sociale, france titres, ants, livret de famille, numéro étranger, titre d'identité et de voyage, certificat administratif ofpra
name-gender-change = changer de prénom, changement de prénom, changer de nom, changement de nom, changer de sexe sur mes papiers, changement de sexe à l'état civil, changement d'état civil, mention de sexe, changer de genre à l'état civil, changer mon prénom trans, marqueur de genre
    .terms = modification de la mention du sexe
family-reunification = regroupement familial, réunification familiale, faire venir ma famille, faire venir ma femme, faire venir mon mari, faire venir mes enfants, faire venir mon conjoint, faire venir ma mère, rejoindre ma famille, visa pour ma famille, rapprochement familial
    .terms = bureau des familles de réfugiés, parrainage du conjoint
consular-help = ambassade, consulat, mon ambassade, consulat de mon pays, renouveler mon passeport, consul, rendez vous au consulat, aide consulaire, protection consulaire
criminal-defence = arrêté par la police, j'ai été arrêté, j'ai été arrêtée, garde à vue, avocat pénal, avocat pénaliste, accusé d'un crime, en prison, mon frère est en prison, arrêté parce que gay, poursuites pénales, convocation police, tribunal correctionnel, on m'accuse
    .terms = observatoire international des prisons, comparution immédiate
reentry-support = sorti de prison, sortie de prison, sortir de prison, je sors de prison, ancien détenu, après la prison, casier judiciaire travail, réinsertion, libération conditionnelle, ex détenu
    .terms = spip, réinsertion sociale, fédération citoyens et justice

## A roof

emergency-shelter = hébergement d'urgence, hébergement, abri, où dormir, un endroit pour dormir, endroit où dormir ce soir, dormir cette nuit, nulle part où dormir, je n'ai nulle part où aller, je dors dehors, je dors dans la rue, à la rue, je suis à la rue, sans abri, sdf, sans domicile, foyer d'urgence, centre d'hébergement, un lit pour la nuit, mis à la porte, viré de chez moi, chassé de la maison, mise à l'abri, un toit, logement d'urgence, refuge pour dormir
    .terms = 115, samu social, samusocial, abri de nuit, halte de nuit, huda, caes, siao, refuge pour sans abri, plan grand froid, hébergement citoyen, asile de nuit, sleep in, accueil de nuit
womens-shelter = foyer pour femmes, hébergement pour femmes, refuge pour femmes, maison d'accueil pour femmes, foyer pour femmes battues, femme avec enfants à la rue, j'ai quitté mon mari sans logement, abri pour femmes et enfants, lieu sûr pour femmes, fuir mon mari
    .terms = maison d'hébergement pour femmes, solidarité femmes, maison des femmes
youth-shelter = foyer pour jeunes, hébergement pour jeunes, mes parents m'ont mis dehors, mes parents m'ont viré, mes parents m'ont chassé, mineur isolé, mineur non accompagné, je suis mineur et seul, jeune à la rue, fugue, j'ai fugué, jeune sans abri, viré parce que je suis gay, foyer jeunes
    .terms = mna, évaluation de minorité, utopia 56, foyer de jeunes travailleurs, fjt, auberge du coeur, contrat jeune majeur
lgbtq-housing = hébergement lgbt, logement lgbt, foyer lgbt, refuge lgbt, hébergement pour gays, hébergement pour personnes trans, logement pour réfugiés lgbt, foyer pour homosexuels, colocation lgbt, colocation queer, lieu sûr pour gays, hébergement pour lesbiennes, logement trans
    .terms = le refuge, fondation le refuge, basiliade, hébergement ardhis, appartement relais lgbt, le refuge ihsane jarfi, fast trans
transitional-housing = logement temporaire, hébergement temporaire, logement de transition, logement accompagné, logement provisoire, foyer d'hébergement, résidence sociale, logement pour quelques mois, centre d'accueil pour demandeurs d'asile
    .terms = chrs, pension de famille, intermédiation locative, prahda, cph, centre provisoire d'hébergement, adoma, foyer coallia, initiative locale d'accueil
affordable-housing = logement social, hlm, logement pas cher, appartement pas cher, loyer modéré, loyer pas cher, petit loyer, chambre pas chère, demande de logement social, logement pour réfugiés
    .terms = dalo, droit au logement opposable, crous logement, action logement, logement subventionné, numéro unique de demande, agence immobilière sociale
housing-advice = chercher un logement, trouver un logement, trouver un appartement, je cherche un appartement, je cherche une chambre, louer une chambre, aide au logement, logement, aide pour trouver un logement, besoin d'un logement, chercher une maison, conseil logement
    .terms = espace solidarité habitat, solibail, visale
rent-help = payer mon loyer, aide pour le loyer, je ne peux pas payer mon loyer, loyer impayé, dette de loyer, retard de loyer, argent pour le loyer, dépôt de garantie, caution appartement, aide pour la caution, loyers en retard
    .terms = apl, aide personnalisée au logement, fonds de solidarité logement, fsl, allocation logement, avance loca pass
mortgage-help = prêt immobilier, hypothèque, rembourser ma maison, perdre ma maison, saisie de ma maison, saisie immobilière, crédit maison, je ne peux pas payer mon crédit immobilier
utility-help = facture d'électricité, facture de gaz, facture d'eau, payer l'électricité, électricité coupée, coupure d'électricité, chauffage, pas de chauffage, aide pour les factures, payer mes factures, payer le courant, coupure d'eau
    .terms = chèque énergie, tarif social énergie, edf solidarité
furniture = meubles, meubles gratuits, lit, matelas, frigo, machine à laver, vaisselle, couvertures, casseroles, besoin d'un lit, ustensiles de cuisine, draps
    .terms = emmaüs, ressourcerie, recyclerie
home-repair = réparer ma maison, travaux à la maison, réparation de logement, fuite du toit, toit cassé, rampe fauteuil roulant, adapter mon logement, plombier, rénover ma maison
    .terms = anah, maprimerénov

## Food and things

food = nourriture, manger, à manger, colis alimentaire, aide alimentaire, banque alimentaire, j'ai faim, rien à manger, je n'ai rien à manger, nourriture gratuite, distribution alimentaire, panier alimentaire, épicerie sociale, épicerie solidaire, courses gratuites, bouffe, nourriture pour mes enfants
    .terms = restos du coeur, secours populaire, secours catholique, linkee, croix rouge colis, cop1, moisson
hot-meals = repas chaud, repas gratuit, repas gratuits, soupe populaire, où manger ce soir, cantine solidaire, manger gratuitement, maraude, petit déjeuner gratuit, déjeuner gratuit, dîner gratuit, restaurant social
    .terms = restaurant solidaire, soupe de nuit, restaurant du coeur
home-delivered-meals = repas à domicile, livraison de repas, portage de repas, repas livrés, repas pour personne âgée à domicile, je ne peux pas sortir faire les courses, popote roulante, nourriture livrée chez moi
food-benefits = tickets alimentaires, bons alimentaires, bon d'achat alimentaire, chèques alimentaires, tickets service, argent pour la nourriture, coupons alimentaires, carte alimentaire, ticket restaurant social, chèque d'accompagnement personnalisé
mother-child-nutrition = lait pour mon bébé, nourriture pour bébé, nourriture pour femme enceinte, allaitement, allaiter, enceinte et pas de nourriture, aide pour mamans et bébés, nourrir mon bébé
    .terms = restos bébés du coeur, programme olo
baby-supplies = couches, couches pour bébé, lait en poudre, lait infantile, vêtements bébé, poussette, berceau, lit bébé, biberons, siège auto, affaires de bébé, layette
clothing = vêtements, habits, vêtements gratuits, manteau, chaussures, vêtements chauds, vêtements pour enfants, veste, fringues, sous vêtements, besoin de vêtements
    .terms = vestiaire, vestiboutique, friperie solidaire, vestiaire solidaire
hygiene = douche, douches, prendre une douche, où me laver, bains douches, toilettes, laver mon linge, laverie, savon, serviettes hygiéniques, protections hygiéniques, tampons, produits d'hygiène, brosse à dents, coupe de cheveux
    .terms = kit hygiène, espace solidarité insertion, règles élémentaires
school-supplies = fournitures scolaires, cartable, sac d'école, livres scolaires, cahiers, uniforme scolaire, affaires d'école, matériel scolaire, sac à dos pour l'école
    .terms = allocation de rentrée scolaire, ars rentrée
holiday-help = cadeaux de noël, jouets pour mes enfants, repas de noël, jouets gratuits, aide pour noël, cadeaux pour enfants, repas de ramadan, cadeaux pour l'aïd, paniers de noël
phone-internet = téléphone, téléphone gratuit, carte sim, puce téléphone, internet, wifi, wifi gratuit, recharger mon téléphone, forfait pas cher, crédit téléphone, téléphone volé, portable cassé, données mobiles
    .terms = emmaüs connect, point d'accès wifi
disaster-relief = inondation, ma maison a brûlé, incendie de ma maison, séisme, tremblement de terre, ouragan, tempête, catastrophe naturelle, aide sinistrés, sinistré, cyclone

## Money

cash-help = argent, besoin d'argent, pas d'argent, je n'ai pas d'argent, aide financière, aide d'urgence financière, secours financier, argent d'urgence, argent liquide, aide en espèces, des sous
    .terms = secours exceptionnel, aide exceptionnelle caf, cpas aide urgente
public-benefits = allocations, aides sociales, aide sociale, allocation familiale, allocations familiales, demander le rsa, aide de l'état, prestations sociales, retraite, minimum vieillesse, toucher des aides, assistante sociale argent
    .terms = rsa, caf, ada, allocation pour demandeur d'asile, carte ada, prime d'activité, aspa, cpas, revenu d'intégration, hospice général, ccas, rvr, aide de dernier recours
disability-benefits = allocation handicap, allocation handicapé, allocation adulte handicapé, pension d'invalidité, invalidité, argent pour handicapé, je ne peux pas travailler à cause de ma maladie, trop malade pour travailler, carte d'invalidité
    .terms = aah, mdph, aeeh, rqth, pch
unemployment-benefits = chômage, allocation chômage, toucher le chômage, indemnités chômage, j'ai perdu mon travail, au chômage, sans travail, chômeur, chômeuse, droit au chômage
    .terms = allocation de retour à l'emploi, assurance emploi, onem
veterans-services = ancien combattant, anciens combattants, ancien militaire, ancien soldat, j'étais soldat, ex militaire, vétéran, j'étais dans l'armée
debt-advice = dettes, j'ai des dettes, surendettement, je ne peux pas payer mes dettes, crédit impayé, huissier dettes, gérer mon budget, faillite personnelle, emprunt, prêt d'argent, interdit bancaire
    .terms = banque de france dossier, point conseil budget, crésus, médiation de dettes
tax-help = impôts, déclaration d'impôts, déclarer mes impôts, avis d'imposition, aide aux impôts, remboursement d'impôt, numéro fiscal, taxe
    .terms = centre des impôts, avis de non imposition
bank-money-transfer = compte bancaire, ouvrir un compte, ouvrir un compte en banque, envoyer de l'argent, envoyer de l'argent au pays, transfert d'argent, banque, recevoir de l'argent, mandat
    .terms = droit au compte, livret a, banque postale

## Health

emergency-medical = ambulance, urgences, urgence médicale, appeler une ambulance, hôpital, je saigne beaucoup, douleur à la poitrine, je ne peux pas respirer, crise cardiaque, pompiers secours, empoisonné, inconscient
    .terms = le 15, 15 samu, 112, service des urgences
primary-care = médecin, docteur, voir un médecin, besoin d'un médecin, besoin d'un docteur, je suis malade, mon enfant est malade, fièvre, centre de santé, médecin généraliste, consultation médicale, toubib, pédiatre, gynécologue, prise de sang, dispensaire, clinique, infirmière, se soigner
    .terms = médecin traitant, maison médicale, sos médecins, maison de santé, clsc, médecin de famille
uninsured-care = médecin gratuit, médecin sans papiers, se soigner sans papiers, soins sans papiers, soins gratuits, pas de sécu, sans assurance maladie, docteur sans assurance, médecin sans carte vitale, hôpital sans papiers, consultation gratuite, soins pour demandeurs d'asile, me soigner gratuitement
    .terms = permanence d'accès aux soins, médecins du monde, caso, ame, aide médicale d'état, aide médicale urgente, dispositif soins urgents, carte médicale cpas
health-insurance = assurance maladie, sécurité sociale, carte vitale, avoir la sécu, mutuelle, assurance santé, couverture maladie, demander la carte vitale, carte d'assurance maladie
    .terms = puma, complémentaire santé solidaire, cmu, cpam, ramq, mutualité, lamal, programme fédéral de santé intérimaire
prescription-help = médicament, médicaments, pharmacie, ordonnance médicale, je ne peux pas payer mes médicaments, plus de médicaments, insuline, comprimés, fauteuil roulant, béquilles, renouveler mon ordonnance
    .terms = pharmacie de garde, pharmacie humanitaire
dental-care = dentiste, mal aux dents, mal de dents, rage de dents, dents, dent cassée, dentiste gratuit, dentiste pas cher, dentier, soins dentaires
    .terms = bus dentaire, centre dentaire
eye-care = lunettes, ophtalmo, ophtalmologue, opticien, je vois mal, mal aux yeux, lunettes gratuites, examen de la vue, aveugle, malvoyant
    .terms = 100 pour cent santé
hearing-care = appareil auditif, sourd, sourde, malentendant, j'entends mal, langue des signes, test d'audition, audition, oto rhino, problèmes d'oreille
    .terms = lsf, centre relais sourds
vaccination = vaccin, vaccins, vaccination, se faire vacciner, vacciner mon enfant, vaccin covid, vaccin grippe, vaccin variole du singe, vaccin mpox, vaccin hépatite, carnet de vaccination
    .terms = centre de vaccination
hiv-testing = test vih, test du vih, test sida, test du sida, dépistage vih, dépistage du sida, dépistage gratuit vih, faire un test vih, autotest vih, test vih anonyme, est ce que j'ai le vih, test rapide vih
    .terms = cegidd, trod, vih test, checkpoint paris
hiv-care = vih, séropositif, séropositive, j'ai le vih, je suis séropositif, je vis avec le vih, sida, traitement vih, traitement du vih, médicaments vih, antirétroviraux, trithérapie, plus de médicaments vih, association vih, soutien vih
    .terms = association aides, sidaction, act up, charge virale, actions traitements, ikambere, arcat, sida info service
hiv-prevention = prep, tpe, pep, traitement post exposition, prophylaxie pré exposition, préservatif craqué, le préservatif a craqué, capote craquée, rapport sans préservatif, rapport non protégé vih, préservatifs gratuits, préservatifs, capotes, prévenir le vih, exposé au vih
sti-testing = ist, mst, dépistage ist, test ist, maladie sexuelle, infection sexuelle, infections sexuellement transmissibles, syphilis, gonorrhée, chaude pisse, chlamydia, santé sexuelle, ça brûle quand je pisse, herpès génital, hépatite
    .terms = centre de santé sexuelle
pregnancy-test = test de grossesse, suis je enceinte, peut être enceinte, retard de règles, je n'ai pas mes règles, grossesse non désirée, je crois que je suis enceinte, grossesse imprévue
pregnancy-care = enceinte, je suis enceinte, femme enceinte, grossesse, suivi de grossesse, sage femme, accoucher, accouchement, maternité, échographie, gynéco grossesse, après la naissance, je vais avoir un bébé
    .terms = pmi, protection maternelle et infantile, solipam
contraception = contraception, pilule, pilule du lendemain, stérilet, implant contraceptif, contraceptif, je ne veux pas tomber enceinte, moyen de contraception, planning familial, contraception d'urgence
abortion-care = avortement, avorter, ivg, je veux avorter, pilule abortive, interruption de grossesse, ne pas garder le bébé, interruption volontaire de grossesse, clinique d'avortement
    .terms = le planning ivg, img
gender-affirming-care = hormones, hormones trans, hormonothérapie, traitement hormonal, ths, testostérone, oestrogènes, œstrogènes, transition de genre, médecin trans, santé trans, médecin pour personnes trans, opération trans, chirurgie trans, changement de sexe, torsoplastie, vaginoplastie, dysphorie de genre, plus d'hormones, endocrinologue trans, bloqueurs de puberté, épilation trans
    .terms = réseau santé trans, ald 31, maison dispersée de santé, trajectoires jeunes trans
mental-health = psychologue, psychiatre, psy, psy gratuit, thérapie, thérapeute, santé mentale, dépression, déprimé, déprimée, angoisse, anxiété, crise d'angoisse, traumatisme, cauchemars, je ne dors pas, insomnie, stress, j'entends des voix, thérapie de conversion, on a voulu me guérir de mon homosexualité, exorcisme parce que gay, psychologue lgbt, soutien psychologique, stress post traumatique
    .terms = cmp, centre médico psychologique, bapu, emdr, mon soutien psy, équipe mobile psychiatrie précarité, service de santé mentale
grief-support = deuil, en deuil, ma mère est morte, mon père est mort, mon mari est mort, mon enfant est mort, perdu un proche, soutien deuil, décès d'un proche, veuve
anger-management = colère, gérer ma colère, je frappe ma femme, j'ai frappé ma femme, je suis violent, arrêter d'être violent, contrôler ma colère, auteur de violences
    .terms = cpca, stage de responsabilisation
substance-use = drogue, drogues, addiction, toxicomane, toxicomanie, accro, arrêter la drogue, cocaïne, crack, chemsex, cure de désintox, aide drogue, centre d'addictologie, dépendance à la drogue
    .terms = csapa, drogues info service, narcotiques anonymes, addictologie
detox = sevrage, désintoxication, désintox, manque de drogue, en manque, cure de sevrage, symptômes de manque, arrêter avec un médecin
alcohol-help = alcool, arrêter de boire, alcoolique, je bois trop, alcoolisme, mon mari boit, mon père boit, problème d'alcool, dépendance à l'alcool
    .terms = alcooliques anonymes, alcool info service, vie libre, croix bleue
opioid-treatment = méthadone, subutex, buprénorphine, héroïne, traitement de substitution, opiacés, opioïdes, tramadol, accro à l'héroïne, fentanyl
harm-reduction = seringues, seringues propres, échange de seringues, naloxone, overdose, surdose, réduction des risques, salle de consommation, analyse de drogues, kit d'injection
    .terms = caarud, salle de shoot, haltes soins addictions
smoking-cessation = arrêter de fumer, arrêter la cigarette, tabac, cigarette, patch nicotine, fumer, arrêter de vapoter, sevrage tabac
    .terms = tabac info service
gambling-help = jeux d'argent, addiction au jeu, arrêter de jouer, paris sportifs, joueur compulsif, casino addiction, accro aux jeux, joueurs info service
disability-services = handicap, handicapé, handicapée, personne handicapée, enfant handicapé, mon enfant est handicapé, aide aux handicapés, mobilité réduite, trisomie, je ne peux pas marcher, besoins spéciaux
    .terms = apf france handicap, esat, sessad, aviq
autism-services = autisme, autiste, mon fils est autiste, ma fille est autiste, je suis autiste, enfant autiste, troubles autistiques, asperger, tdah, diagnostic autisme
    .terms = centre ressources autisme
physical-therapy = kiné, kinésithérapeute, kinésithérapie, rééducation, physiothérapie, mal de dos, prothèse, jambe blessée, réapprendre à marcher, amputé, ergothérapie
chronic-illness = cancer, diabète, diabétique, j'ai un cancer, maladie chronique, drépanocytose, dialyse, hypertension, épilepsie, asthme, tuberculose, maladie du coeur, insuffisance rénale, douleurs chroniques
    .terms = affection longue durée, ald
eating-nutrition = anorexie, boulimie, trouble alimentaire, troubles alimentaires, diététicien, nutritionniste, perdre du poids, conseils de nutrition, je me fais vomir, surpoids
home-care = aide à domicile, soins à domicile, infirmière à domicile, auxiliaire de vie, s'occuper de ma mère malade, aidant, aide ménagère, garde malade, quelqu'un pour m'aider à la maison
    .terms = ssiad, apa, hospitalisation à domicile
nursing-home = maison de retraite, ehpad, foyer pour personnes âgées, maison de vieux, accueil de jour personnes âgées, résidence pour personnes âgées, maison de repos, résidence autonomie
hospice = soins palliatifs, fin de vie, mourant, ma mère est en train de mourir, mon père est en train de mourir, maladie incurable, accompagnement fin de vie, unité de soins palliatifs
medical-transport = transport médical, transport à l'hôpital, aller à l'hôpital, aller chez le médecin sans voiture, taxi conventionné, transport sanitaire, bon de transport, transport pour rendez vous médical
funeral-help = enterrement, obsèques, funérailles, enterrer mon père, enterrer ma mère, payer les obsèques, rapatrier le corps, rapatriement de corps, enterrement musulman, frais d'obsèques, incinération

## Work and learning

job-search = travail, emploi, trouver du travail, je cherche du travail, chercher un emploi, boulot, job, besoin de travailler, offres d'emploi, faire un cv, aide cv, entretien d'embauche, travail pour réfugiés, taf, lettre de motivation
    .terms = france travail, pôle emploi, mission locale, intérim, forem, actiris, insertion professionnelle, each one
job-training = formation professionnelle, apprendre un métier, formation, apprentissage, alternance, apprenti, stage professionnel, formation gratuite, formation pour travailler, reconversion
    .terms = afpa, programme hope, greta, école de la deuxième chance, garantie jeunes, contrat engagement jeune
work-permit = permis de travail, autorisation de travail, droit de travailler, puis je travailler, travailler sans papiers, visa de travail, demandeur d'asile travailler, travailler pendant la demande d'asile, autorisé à travailler
    .terms = permis unique, eimt, apt autorisation provisoire de travail
business-support = créer mon entreprise, ouvrir un commerce, auto entrepreneur, autoentrepreneur, micro entreprise, microcrédit, monter ma boîte, petit commerce, créer une entreprise, prêt pour entreprise
    .terms = adie, singa, chambre de commerce, bge
language-classes = cours de français, apprendre le français, cours de langue, apprendre la langue, cours de français gratuit, cours d'anglais, apprendre l'anglais, cours de néerlandais, parler français, cours d'allemand, atelier sociolinguistique
    .terms = fle, delf, dalf, dilf, ofii cours, tcf, contrat d'intégration républicaine, francisation, bapa
adult-education = apprendre à lire, apprendre à lire et à écrire, je ne sais pas lire, alphabétisation, école pour adultes, reprendre l'école, finir l'école, cours du soir, illettrisme, passer le bac adulte, diplôme d'études secondaires
    .terms = daeu, vae, promotion sociale, centre d'éducation des adultes
computer-classes = cours d'informatique, apprendre l'ordinateur, cours d'ordinateur, apprendre à utiliser un ordinateur, atelier numérique, aide numérique, apprendre à coder, formation informatique
    .terms = espace public numérique, conseiller numérique, simplon
school-enrolment = inscrire mon enfant à l'école, école pour mes enfants, école pour mon enfant, inscription à l'école, inscription scolaire, mon enfant ne va pas à l'école, école, collège, lycée, scolarisation, scolariser mon enfant, place à l'école, soutien scolaire
    .terms = casnav, upe2a, classe d'accueil, daspa, rectorat
higher-education = université, fac, bourse d'études, bourses d'études, bourse, étudier à l'université, reconnaissance de diplôme, reconnaître mon diplôme, équivalence de diplôme, études supérieures, mon diplôme étranger, étudiant réfugié
    .terms = crous, enic naric, réseau mens, campus france, parcoursup, diplôme universitaire passerelle, aide financière aux études, uni-r, pause programme
childcare = crèche, garde d'enfants, garderie, nounou, assistante maternelle, place en crèche, faire garder mon enfant, garder mon bébé, halte garderie, mode de garde, baby sitter
    .terms = relais petite enfance, cpe, milieu d'accueil
childcare-costs = payer la crèche, aide pour la crèche, crèche gratuite, crèche pas chère, aide à la garde d'enfants, frais de garde, argent pour la garderie, je ne peux pas payer la crèche
    .terms = complément de libre choix du mode de garde, cmg, paje
early-education = maternelle, école maternelle, jardin d'enfants, préscolaire, petite enfance, éveil des tout petits, lieu d'accueil enfants parents, prématernelle
youth-programs = activités pour enfants, activités pour jeunes, centre de loisirs, colonie de vacances, camp d'été, maison des jeunes, aide aux devoirs, mentorat, périscolaire, centre aéré, club de jeunes, parrainage de jeunes

## People

lgbtq-community = lgbt, lgbtq, lgbti, lgbtqi, gay, gays, lesbienne, lesbiennes, bisexuel, bisexuelle, homosexuel, homosexuelle, homo, association lgbt, centre lgbt, groupe lgbt, je suis gay, je suis lesbienne, je suis homosexuel, marche des fiertés, coming out, queer, intersexe, réfugiés lgbt, personnes homosexuelles, rencontrer des gays, woubi
    .terms = ardhis, inter lgbt, centre lgbtqi, maison arc en ciel, shams france, les dégommeuses, bi cause, arc en ciel toulouse, helem montréal, agir montréal, fédération lgbti
lgbtq-youth = jeunes lgbt, jeune gay, jeune lesbienne, jeune homo, groupe lgbt pour jeunes, ado gay, ado trans, jeune trans, harcelé à l'école parce que gay, association jeunes lgbt, j'ai 16 ans et je suis gay
    .terms = mag jeunes, contact jeunes lgbt, totem lgbt, ligne azur
trans-community = trans, personne trans, personnes trans, femme trans, homme trans, transgenre, transsexuel, transsexuelle, non binaire, je suis trans, association trans, groupe trans, soutien trans, genre fluide, travesti, meuf trans
    .terms = outrans, acceptess t, chrysalide, pastt, espace santé trans, genres pluriels, fransgenre, astt
refugee-services = réfugié, réfugiée, réfugiés, aide aux réfugiés, aide aux demandeurs d'asile, je suis réfugié, je suis réfugiée, association pour réfugiés, camp de réfugiés, je viens d'arriver en france, accueil des réfugiés, s'inscrire au hcr
    .terms = hcr, unhcr, france terre d'asile, forum réfugiés, cimade, coallia, ofii, baam, caritas réfugiés, petit château, fedasil, jrs, centre d'accueil croix rouge
resettlement = réinstallation, parrainage, parrain, parrainage privé, aller au canada comme réfugié, pays tiers, programme de réinstallation, parrainage de réfugiés, être réinstallé, partir au canada
migrant-community = migrant, migrante, migrants, immigré, immigrée, immigrés, immigrant, immigrants, association de migrants, association de mon pays, gens de mon pays, communauté de mon pays, diaspora, nouvel arrivant, nouveaux arrivants, communauté africaine, exilés, aide aux migrants
farmworker-services = ouvrier agricole, ouvriers agricoles, travailleur agricole, travailleurs agricoles, saisonnier, saisonniers, travail dans les champs, vendanges, cueillette, travail agricole, ramasser des fruits
    .terms = codetras, msa
sex-worker-support = travail du sexe, travailleuse du sexe, travailleur du sexe, travailleuses du sexe, tds, prostitution, prostituée, escort, sortir de la prostitution, je me prostitue, trottoir
    .terms = syndicat du travail sexuel strass, amicale du nid, mouvement du nid, bus des femmes, lotus bus, les roses d'acier, cabiria, grisélidis
interpretation = interprète, traducteur, traductrice, traduction, traduire mes documents, traduire mes papiers, traducteur assermenté, traduction assermentée, quelqu'un qui parle ma langue, je ne parle pas français, besoin d'un interprète, interprète gratuit
    .terms = ism interprétariat, interprétariat, setis, bhaasha, sos interprètes
transport = transport, ticket de bus, ticket de métro, carte de bus, transport gratuit, abonnement transport, billet de train, vélo, vélo gratuit, comment y aller, pass navigo, transport pas cher, covoiturage
    .terms = solidarité transport, tarification solidaire, navigo
senior-services = personnes âgées, personne âgée, vieux, seniors, troisième âge, aide aux personnes âgées, je suis vieux et seul, retraité isolé, club du troisième âge, isolement des personnes âgées, seniors lgbt
    .terms = petits frères des pauvres, clic seniors, grey pride
parenting = aide aux parents, cours pour parents, maman seule, mère célibataire, mère seule, père seul, parent isolé, parentalité, élever mon enfant, mon enfant n'écoute pas, jeunes parents, famille monoparentale
family-support = thérapie familiale, conseil conjugal, problèmes de famille, problèmes de couple, thérapie de couple, aide à la famille, problèmes avec mes parents, problèmes avec mon mari, mon fils est gay, ma fille est lesbienne, mon enfant est trans, parents d'enfants gays, médiation familiale, assistante sociale, assistant social
    .terms = association contact, point info famille
adoption-foster = adoption, adopter un enfant, famille d'accueil, devenir famille d'accueil, donner mon bébé à l'adoption, accouchement sous x, adoption homoparentale, enfant placé, pma gpa
support-groups = groupe de parole, groupes de parole, groupe de soutien, groupe d'entraide, entraide entre pairs, gens comme moi, parler avec des gens comme moi, groupe d'auto support, pair aidant
    .terms = groupe d'entraide mutuelle
community-center = centre social, accueil de jour, maison de quartier, centre communautaire, lieu pour passer la journée, endroit au chaud la journée, centre de jour, espace de quartier, lieu d'accueil de jour
    .terms = boutique solidarité, espace solidarité
spiritual-support = église, mosquée, prêtre, pasteur, imam, prier, prière, temple, synagogue, église inclusive, chrétiens gays, musulmans gays, mosquée inclusive, aumônier
    .terms = david et jonathan, beit haverim, homosexuels musulmans hm2f
recreation = bibliothèque, sport, foot, football, piscine, musée, musique, danse, club de sport, salle de sport, loisirs, médiathèque, sport lgbt, atelier d'art
volunteering = bénévole, bénévolat, devenir bénévole, je veux aider, aider les réfugiés, faire un don, donner des vêtements, héberger un réfugié, accueillir un réfugié, don du sang, service civique
mail-storage = domiciliation, adresse postale, recevoir mon courrier, pas d'adresse, besoin d'une adresse, garder mes bagages, consigne à bagages, bagagerie, boîte postale, garder mes affaires, recevoir des lettres
    .terms = élection de domicile, ccas domiciliation, adresse de référence
pet-help = mon chien, mon chat, animal, animaux, vétérinaire, croquettes, vétérinaire gratuit, hébergement avec mon chien, refuge pour animaux
    .terms = spa animaux, gamelles pleines
information-referral = où trouver de l'aide, qui peut m'aider, je ne sais pas où aller, je ne sais pas quoi faire, à qui m'adresser, trouver une association, orientation sociale, aide près de moi, liste d'associations, où aller pour de l'aide, point d'information
    .terms = 211, soliguide, réfugiés info, watizat, france services
government-office = mairie, préfecture, commissariat, police, gendarmerie, tribunal, administration, hôtel de ville, ministère, bureau de poste, sous préfecture, commune, bureau de l'immigration, me déclarer à la commune
    .terms = maison communale, maison france services, service public

## In crisis

crisis-self-harm =
    je veux mourir, j'ai envie de mourir, envie de mourir, je voudrais mourir, je voudrais être mort,
    je voudrais être morte, je veux me tuer, me tuer moi même, je vais me tuer, j'ai envie de me tuer, me suicider,
    je veux me suicider, je vais me suicider, envie de me suicider, pensées suicidaires, idées suicidaires,
    je suis suicidaire, je pense au suicide, mettre fin à mes jours, en finir avec la vie, je veux en finir,
    envie d'en finir, je ne veux plus vivre, je veux plus vivre, plus envie de vivre, plus envie d'être là,
    je n'ai plus de raison de vivre, la vie ne vaut plus la peine, mieux sans moi, m'ouvrir les veines,
    me couper les veines, je me coupe les bras, je me scarifie, envie de me couper, me faire du mal,
    je me fais du mal, me pendre, sauter du pont, me jeter sous un train, j'ai pris trop de médicaments,
    j'ai avalé des cachets, vouloir mourir, marre de vivre, veux mourir, voudrais mourir, voulais mourir,
    préfère mourir, préférerais mourir, veut mourir, vais mourir, aimerais mourir, besoin de mourir, envi de mourir,
    décidé de mourir, mérite de mourir, souhaite mourir, veux être mort, veux être morte, aimerais être mort,
    aimerais être morte, envie de la mort, envie la mort, veux de la mort, veux la mort, si seulement j'étais mort,
    si seulement j'étais morte, j'aurais préféré ne pas naître, veux disparaître pour toujours, veux ne plus exister,
    veux arrêter de vivre, veux crever, voudrais disparaître pour toujours, voudrais ne plus exister,
    voudrais arrêter de vivre, voudrais crever, envie de crever, plus me réveiller, ne pas me réveiller,
    veux plus vivre, veux pas vivre, voudrais plus vivre, voudrais pas vivre, peux plus vivre, peux pas vivre,
    envie de plus vivre, envie de pas vivre, supporte plus vivre, supporte pas vivre, veux plus continuer à vivre,
    peux plus continuer à vivre, veux plus être en vie, veux plus être là, veux plus exister, veux plus de cette vie,
    veux plus de la vie, plus envie de la vie, plus la force de vivre, plus la force de la vie,
    plus de raison de vivre, plus de raison de la vie, plus aucune raison de la vie, plus le goût de vivre,
    plus le goût de la vie, plus goût à vivre, plus goût à la vie, ras le bol de vivre, ras le bol de la vie,
    marre de la vie, marre de ma vie, marre de cette vie, marre de être en vie, fatigué de vivre, fatigué de la vie,
    fatigué de ma vie, fatigué de cette vie, fatigué de être en vie, fatiguée de vivre, fatiguée de la vie,
    fatiguée de ma vie, fatiguée de cette vie, fatiguée de être en vie, lasse de vivre, lasse de la vie,
    lasse de ma vie, lasse de cette vie, lasse de être en vie, las de vivre, las de la vie, las de ma vie,
    las de cette vie, las de être en vie, dégoûté de vivre, dégoûté de la vie, dégoûté de ma vie,
    dégoûté de cette vie, dégoûté de être en vie, dégoûtée de vivre, dégoûtée de la vie, dégoûtée de ma vie,
    dégoûtée de cette vie, dégoûtée de être en vie, aucune raison de vivre, pas de raison de vivre,
    sans raison de vivre, raison à ma vie, raisons à ma vie, sens à ma vie, ma vie n'a plus de sens,
    ma vie ne vaut rien, vie ne vaut pas, déteste ma vie, à quoi bon vivre, pourquoi vivre, mérite pas de vivre,
    vais me tuer, vais me foutre en l'air, vais me couper, vais me taillader, vais me scarifier, vais me mutiler,
    vais me blesser exprès, vais me jeter, vais me noyer, vais me flinguer, vais me supprimer, vais m'immoler,
    veux me tuer, veux me foutre en l'air, veux me couper, veux me taillader, veux me scarifier, veux me mutiler,
    veux me blesser exprès, veux me jeter, veux me noyer, veux me flinguer, veux me supprimer, veux m'immoler,
    voudrais me tuer, voudrais me foutre en l'air, voudrais me couper, voudrais me taillader, voudrais me scarifier,
    voudrais me mutiler, voudrais me blesser exprès, voudrais me jeter, voudrais me noyer, voudrais me flinguer,
    voudrais me supprimer, voudrais m'immoler, pense à me tuer, pense à me foutre en l'air, pense à me couper,
    pense à me taillader, pense à me scarifier, pense à me mutiler, pense à me blesser exprès, pense à me jeter,
    pense à me noyer, pense à me flinguer, pense à me supprimer, pense à m'immoler, penser à me tuer,
    penser à me foutre en l'air, penser à me couper, penser à me taillader, penser à me scarifier,
    penser à me mutiler, penser à me blesser exprès, penser à me jeter, penser à me noyer, penser à me flinguer,
    penser à me supprimer, penser à m'immoler, essayé de me tuer, essayé de me foutre en l'air, essayé de me couper,
    essayé de me taillader, essayé de me scarifier, essayé de me mutiler, essayé de me blesser exprès,
    essayé de me jeter, essayé de me noyer, essayé de me flinguer, essayé de me supprimer, essayé de m'immoler,
    tenté de me tuer, tenté de me foutre en l'air, tenté de me couper, tenté de me taillader, tenté de me scarifier,
    tenté de me mutiler, tenté de me blesser exprès, tenté de me jeter, tenté de me noyer, tenté de me flinguer,
    tenté de me supprimer, tenté de m'immoler, envie de me tuer, envie de me foutre en l'air, envie de me taillader,
    envie de me scarifier, envie de me mutiler, envie de me blesser exprès, envie de me jeter, envie de me noyer,
    envie de me flinguer, envie de me supprimer, envie de m'immoler, prévu de me tuer, prévu de me foutre en l'air,
    prévu de me couper, prévu de me taillader, prévu de me scarifier, prévu de me mutiler, prévu de me blesser exprès,
    prévu de me jeter, prévu de me noyer, prévu de me flinguer, prévu de me supprimer, prévu de m'immoler,
    risque de me tuer, risque de me foutre en l'air, risque de me couper, risque de me taillader,
    risque de me scarifier, risque de me mutiler, risque de me blesser exprès, risque de me jeter, risque de me noyer,
    risque de me flinguer, risque de me supprimer, risque de m'immoler, voulais me tuer, voulais me foutre en l'air,
    voulais me couper, voulais me taillader, voulais me scarifier, voulais me mutiler, voulais me blesser exprès,
    voulais me jeter, voulais me noyer, voulais me flinguer, voulais me supprimer, voulais m'immoler, peux me tuer,
    peux me foutre en l'air, peux me couper, peux me taillader, peux me scarifier, peux me mutiler,
    peux me blesser exprès, peux me jeter, peux me noyer, peux me flinguer, peux me supprimer, peux m'immoler,
    songe à me tuer, songe à me foutre en l'air, songe à me couper, songe à me taillader, songe à me scarifier,
    songe à me mutiler, songe à me blesser exprès, songe à me jeter, songe à me noyer, songe à me flinguer,
    songe à me supprimer, songe à m'immoler, idées de me tuer, idées de me foutre en l'air, idées de me couper,
    idées de me taillader, idées de me scarifier, idées de me mutiler, idées de me blesser exprès, idées de me jeter,
    idées de me noyer, idées de me flinguer, idées de me supprimer, idées de m'immoler, décidé de me tuer,
    décidé de me foutre en l'air, décidé de me couper, décidé de me taillader, décidé de me scarifier,
    décidé de me mutiler, décidé de me blesser exprès, décidé de me jeter, décidé de me noyer, décidé de me flinguer,
    décidé de me supprimer, décidé de m'immoler, comment me tuer, comment me foutre en l'air, comment me couper,
    comment me taillader, comment me scarifier, comment me mutiler, comment me blesser exprès, comment me jeter,
    comment me noyer, comment me flinguer, comment me supprimer, comment m'immoler, en train de me tuer,
    en train de me foutre en l'air, en train de me couper, en train de me taillader, en train de me scarifier,
    en train de me mutiler, en train de me blesser exprès, en train de me jeter, en train de me noyer,
    en train de me flinguer, en train de me supprimer, en train de m'immoler, me donner la mort, m'enlever la vie,
    m'ôter la vie, me suicide, me tue moi même, mettre fin à ma vie, mettre fin à mes souffrances,
    mettre fin à tout ça, mettre terme à mes jours, mets fin à mes jours, mets terme à mes jours,
    mettrai fin à mes jours, mettrai terme à mes jours, mettre un fin à mes jours, mettre un terme à mes jours,
    mettre un terme à ma vie, finir avec la vie, finir ma vie, terminer avec la vie, terminer ma vie,
    finir avec ma vie, finir avec tout, veux en finir, vais en finir, voudrais en finir, envie en finir,
    d'en finir avec, pense au suicide, penser au suicide, pensais au suicide, songe au suicide,
    pense souvent au suicide, pense encore au suicide, pensées de suicide, pensées de mort, idées de suicide,
    idées de mort, envies de suicide, envies de mort, envies suicidaires, commettre un suicide, tentative de suicide,
    envisage le suicide, suis suicidaire, me sens suicidaire, devenu suicidaire, devenue suicidaire,
    suicidaire ce soir, lettre d'adieu, adieu à tous, me mutile, me scarifie, me taillade, me automutile, m' mutile,
    m' scarifie, m' taillade, m' automutile, je me coupe exprès, je me coupe la peau, coupé les veines,
    coupé les poignets, coupée les veines, coupée les poignets, ouvert les veines, ouvert les poignets,
    ouvrir les veines, ouvrir les poignets, tailladé les veines, tailladé les poignets, pris trop de cachets,
    pris trop de comprimés, pris trop de médocs, pris trop de somnifères, pris tous mes cachets,
    pris tous mes comprimés, pris tous mes médocs, pris tous mes somnifères, pris beaucoup de médicaments pour,
    pris beaucoup de cachets, pris beaucoup de comprimés, pris beaucoup de médocs, pris beaucoup de somnifères,
    pris plein de cachets, pris plein de comprimés, pris plein de médocs, pris plein de somnifères,
    pris une boîte de médicaments pour, pris une boîte de cachets, pris une boîte de comprimés,
    pris une boîte de médocs, pris une boîte de somnifères, pris tous les médicaments pour, pris tous les cachets,
    pris tous les comprimés, pris tous les médocs, pris tous les somnifères, pris des médicaments pour,
    pris des cachets, pris des comprimés, pris des médocs, pris des somnifères, avalé trop de cachets,
    avalé trop de comprimés, avalé trop de médocs, avalé trop de somnifères, avalé tous mes cachets,
    avalé tous mes comprimés, avalé tous mes médocs, avalé tous mes somnifères, avalé beaucoup de médicaments pour,
    avalé beaucoup de cachets, avalé beaucoup de comprimés, avalé beaucoup de médocs, avalé beaucoup de somnifères,
    avalé plein de cachets, avalé plein de comprimés, avalé plein de médocs, avalé plein de somnifères,
    avalé une boîte de médicaments pour, avalé une boîte de cachets, avalé une boîte de comprimés,
    avalé une boîte de médocs, avalé une boîte de somnifères, avalé tous les médicaments pour, avalé tous les cachets,
    avalé tous les comprimés, avalé tous les médocs, avalé tous les somnifères, avalé des médicaments pour,
    avalé des cachets, avalé des comprimés, avalé des médocs, avalé des somnifères, prendre trop de médicaments pour,
    prendre trop de cachets, prendre trop de comprimés, prendre trop de médocs, prendre trop de somnifères,
    prendre tous mes médicaments pour, prendre tous mes cachets, prendre tous mes comprimés, prendre tous mes médocs,
    prendre tous mes somnifères, prendre beaucoup de médicaments pour, prendre beaucoup de cachets,
    prendre beaucoup de comprimés, prendre beaucoup de médocs, prendre beaucoup de somnifères,
    prendre plein de médicaments pour, prendre plein de cachets, prendre plein de comprimés, prendre plein de médocs,
    prendre plein de somnifères, prendre une boîte de médicaments pour, prendre une boîte de cachets,
    prendre une boîte de comprimés, prendre une boîte de médocs, prendre une boîte de somnifères,
    prendre tous les médicaments pour, prendre tous les cachets, prendre tous les comprimés, prendre tous les médocs,
    prendre tous les somnifères, prendre des médicaments pour, prendre des cachets, prendre des comprimés,
    prendre des médocs, prendre des somnifères, avaler trop de médicaments pour, avaler trop de cachets,
    avaler trop de comprimés, avaler trop de médocs, avaler trop de somnifères, avaler tous mes médicaments pour,
    avaler tous mes cachets, avaler tous mes comprimés, avaler tous mes médocs, avaler tous mes somnifères,
    avaler beaucoup de médicaments pour, avaler beaucoup de cachets, avaler beaucoup de comprimés,
    avaler beaucoup de médocs, avaler beaucoup de somnifères, avaler plein de médicaments pour,
    avaler plein de cachets, avaler plein de comprimés, avaler plein de médocs, avaler plein de somnifères,
    avaler une boîte de médicaments pour, avaler une boîte de cachets, avaler une boîte de comprimés,
    avaler une boîte de médocs, avaler une boîte de somnifères, avaler tous les médicaments pour,
    avaler tous les cachets, avaler tous les comprimés, avaler tous les médocs, avaler tous les somnifères,
    avaler des médicaments pour, avaler des cachets, avaler des comprimés, avaler des médocs, avaler des somnifères,
    prends trop de médicaments pour, prends trop de cachets, prends trop de comprimés, prends trop de médocs,
    prends trop de somnifères, prends tous mes médicaments pour, prends tous mes cachets, prends tous mes comprimés,
    prends tous mes médocs, prends tous mes somnifères, prends beaucoup de médicaments pour,
    prends beaucoup de cachets, prends beaucoup de comprimés, prends beaucoup de médocs,
    prends beaucoup de somnifères, prends plein de médicaments pour, prends plein de cachets,
    prends plein de comprimés, prends plein de médocs, prends plein de somnifères,
    prends une boîte de médicaments pour, prends une boîte de cachets, prends une boîte de comprimés,
    prends une boîte de médocs, prends une boîte de somnifères, prends tous les médicaments pour,
    prends tous les cachets, prends tous les comprimés, prends tous les médocs, prends tous les somnifères,
    prends des médicaments pour, prends des cachets, prends des comprimés, prends des médocs, prends des somnifères,
    pris tous mes médicaments, pris trop de médicaments, pris plein de médicaments, pris du poison, pris de la javel,
    avalé tous mes médicaments, avalé trop de médicaments, avalé plein de médicaments, avalé du poison,
    avalé de la javel, fait une overdose, faire une overdose, d'une overdose, en overdose, sauter du la fenêtre,
    sauter du balcon, sauter du toit, sauter du immeuble, sauter d'un pont, sauter d'un la fenêtre,
    sauter d'un balcon, sauter d'un toit, sauter d'un immeuble, sauter par pont, sauter par la fenêtre,
    sauter par balcon, sauter par toit, sauter par immeuble, sauter de pont, sauter de la fenêtre, sauter de balcon,
    sauter de toit, sauter de immeuble, sauté du pont, sauté du la fenêtre, sauté du balcon, sauté du toit,
    sauté du immeuble, sauté d'un pont, sauté d'un la fenêtre, sauté d'un balcon, sauté d'un toit,
    sauté d'un immeuble, sauté par pont, sauté par la fenêtre, sauté par balcon, sauté par toit, sauté par immeuble,
    sauté de pont, sauté de la fenêtre, sauté de balcon, sauté de toit, sauté de immeuble, me jeter du pont,
    me jeter du la fenêtre, me jeter du balcon, me jeter du toit, me jeter du immeuble, me jeter d'un pont,
    me jeter d'un la fenêtre, me jeter d'un balcon, me jeter d'un toit, me jeter d'un immeuble, me jeter par pont,
    me jeter par la fenêtre, me jeter par balcon, me jeter par toit, me jeter par immeuble, me jeter de pont,
    me jeter de la fenêtre, me jeter de balcon, me jeter de toit, me jeter de immeuble, jeter sous le métro,
    jeter sous le rer, jeter sous un train, jeter sous un métro, jeter sous un rer, sous le train, me tirer une balle,
    mieux mort, mieux morte, mieux de mourir, mieux d'être mort, mieux d'être morte, préférable mort,
    préférable morte, préférable de mourir, préférable d'être mort, préférable d'être morte,
    personne ne me regrettera, moyen de mourir, mourir sans douleur, comment mourir
crisis-immediate-danger =
    ils sont devant ma porte, ils sont à ma porte, il est devant ma porte, il est à ma porte,
    quelqu'un est devant ma porte, ils sont devant chez moi, il est devant chez moi, ils entrent chez moi,
    ils cassent la porte, il défonce la porte, il va me tuer, ils vont me tuer, on va me tuer, il veut me tuer,
    ils veulent me tuer, on veut me tuer, veulent me tuer, essaie de me tuer, menace de me tuer, menacé de mort,
    menacée de mort, ils m'ont retrouvé, ils m'ont retrouvée, il m'a retrouvée, ma famille m'a retrouvé,
    ma famille m'a retrouvée, ma famille va me tuer, ma famille veut me tuer, mon père va me tuer,
    mon mari va me tuer, mon frère va me tuer, on me suit, quelqu'un me suit, ils me suivent, il me suit,
    on me poursuit, ils me poursuivent, il est en train de me frapper, il me frappe maintenant, on m'attaque,
    je me fais agresser, il m'étrangle, il a un couteau, il a un fusil, il a une arme, ils sont armés,
    il m'a enfermée, ils m'ont enfermé, ils m'ont enfermée, je suis enfermée, je suis enfermé chez moi,
    je suis séquestrée, je suis séquestré, on m'empêche de sortir, on m'a kidnappé, on m'a enlevée,
    ils viennent me chercher pour me tuer, je suis en danger, en danger de mort, ma vie est en danger, va me tuer,
    va me assassiner, va nous tuer, va nous assassiner, va nous égorger, vont me tuer, vont me assassiner,
    vont nous tuer, vont nous assassiner, vont nous égorger, vas me tuer, vas me assassiner, vas nous tuer,
    vas nous assassiner, vas nous égorger, veut me tuer, veut me assassiner, veut nous tuer, veut nous assassiner,
    veut nous égorger, veulent me assassiner, veulent nous tuer, veulent nous assassiner, veulent nous égorger,
    allait me tuer, allait me assassiner, allait nous tuer, allait nous assassiner, allait nous égorger,
    voulait me tuer, voulait me assassiner, voulait nous tuer, voulait nous assassiner, voulait nous égorger,
    voulaient me tuer, voulaient me assassiner, voulaient nous tuer, voulaient nous assassiner,
    voulaient nous égorger, peut me tuer, peut me assassiner, peut nous tuer, peut nous assassiner, peut nous égorger,
    peuvent me tuer, peuvent me assassiner, peuvent nous tuer, peuvent nous assassiner, peuvent nous égorger,
    essaie de me assassiner, essaie de nous tuer, essaie de nous assassiner, essaie de nous égorger,
    essaient de me tuer, essaient de me assassiner, essaient de nous tuer, essaient de nous assassiner,
    essaient de nous égorger, menace de me assassiner, menace de nous tuer, menace de nous assassiner,
    menace de nous égorger, menacent de me tuer, menacent de me assassiner, menacent de nous tuer,
    menacent de nous assassiner, menacent de nous égorger, menacée de me tuer, menacée de me assassiner,
    menacée de nous tuer, menacée de nous assassiner, menacée de nous égorger, viennent me tuer,
    viennent me assassiner, viennent nous tuer, viennent nous assassiner, viennent nous égorger, vient me tuer,
    vient me assassiner, vient nous tuer, vient nous assassiner, vient nous égorger, juré de me tuer,
    juré de me assassiner, juré de nous tuer, juré de nous assassiner, juré de nous égorger, cherche à me tuer,
    cherche à me assassiner, cherche à nous tuer, cherche à nous assassiner, cherche à nous égorger,
    cherchent à me tuer, cherchent à me assassiner, cherchent à nous tuer, cherchent à nous assassiner,
    cherchent à nous égorger, ont voulu me tuer, ont voulu me assassiner, ont voulu nous tuer,
    ont voulu nous assassiner, ont voulu nous égorger, a voulu me tuer, a voulu me assassiner, a voulu nous tuer,
    a voulu nous assassiner, a voulu nous égorger, a essayé de me tuer, a essayé de me assassiner,
    a essayé de nous tuer, a essayé de nous assassiner, a essayé de nous égorger, ont essayé de me tuer,
    ont essayé de me assassiner, ont essayé de nous tuer, ont essayé de nous assassiner, ont essayé de nous égorger,
    a tenté de me tuer, a tenté de me assassiner, a tenté de nous tuer, a tenté de nous assassiner,
    a tenté de nous égorger, ont tenté de me tuer, ont tenté de me assassiner, ont tenté de nous tuer,
    ont tenté de nous assassiner, ont tenté de nous égorger, me tuera, me tueront, me tuent, me tuerait, me tueraient,
    nous tuera, nous tueront, nous tuent, nous tuerait, nous tueraient, il me tue, mari me tue, père me tue,
    frère me tue, me poignarder, me égorger, me brûler vive, me lyncher, menaces de mort, me menacent de mort,
    menacent avec un couteau, menacent avec un fusil, menacent avec un pistolet, menace avec un couteau,
    menace avec un fusil, menace avec un pistolet, me frappe, me frappent, me bat, me battent, me tabasse,
    me tabassent, me cogne, me cognent, me agresse, me agressent, me attaque, me attaquent, me gifle, me torture,
    me torturent, me étrangle, me maltraite, nous frappe, nous frappent, nous bat, nous battent, nous tabasse,
    nous tabassent, nous cogne, nous cognent, nous agresse, nous agressent, nous attaque, nous attaquent, nous gifle,
    nous torture, nous torturent, nous étrangle, nous maltraite, m'a frappé, m'a frappée, m'a battu, m'a battue,
    m'a tabassé, m'a tabassée, m'a attaqué, m'a attaquée, m'a poignardé, m'a poignardée, m'a étranglé, m'a étranglée,
    m'a giflé, m'a giflée, m'a torturé, m'a torturée, m'a roué de coups, m'a rouée de coups, m'ont frappé,
    m'ont frappée, m'ont battu, m'ont battue, m'ont tabassé, m'ont tabassée, m'ont attaqué, m'ont attaquée,
    m'ont poignardé, m'ont poignardée, m'ont étranglé, m'ont étranglée, m'ont giflé, m'ont giflée, m'ont torturé,
    m'ont torturée, m'ont roué de coups, m'ont rouée de coups, nous ont frappé, nous ont frappée, nous ont battu,
    nous ont battue, nous ont tabassé, nous ont tabassée, nous ont attaqué, nous ont attaquée, nous ont poignardé,
    nous ont poignardée, nous ont étranglé, nous ont étranglée, nous ont giflé, nous ont giflée, nous ont torturé,
    nous ont torturée, nous ont roué de coups, nous ont rouée de coups, nous a frappé, nous a frappée, nous a battu,
    nous a battue, nous a tabassé, nous a tabassée, nous a attaqué, nous a attaquée, nous a poignardé,
    nous a poignardée, nous a étranglé, nous a étranglée, nous a giflé, nous a giflée, nous a torturé,
    nous a torturée, nous a roué de coups, nous a rouée de coups, train de me battre, train de me tabasser,
    train de me cogner, train de me tuer, train de me agresser, train de me suivre, train de me étrangler,
    train de me faire du mal, train de me taper, me tape dessus, me donne des coups, me donnent des coups, il me tape,
    il me fait du mal, mari me tape, mari me fait du mal, père me tape, père me fait du mal, frère me tape,
    frère me fait du mal, copain me tape, copain me fait du mal, homme me tape, homme me fait du mal, elle me tape,
    elle me fait du mal, ils me tapent, ils me font du mal, va me frapper, va me battre, va me tabasser,
    va me faire du mal, va me brûler, va me enlever, va me retrouver, va me trouver, va me attraper, va me livrer,
    va me enfermer, va me vendre, va me emmener de force, va me torturer, vont me frapper, vont me battre,
    vont me tabasser, vont me faire du mal, vont me brûler, vont me enlever, vont me retrouver, vont me trouver,
    vont me attraper, vont me livrer, vont me enfermer, vont me vendre, vont me emmener de force, vont me torturer,
    veut me frapper, veut me battre, veut me tabasser, veut me faire du mal, veut me brûler, veut me enlever,
    veut me retrouver, veut me trouver, veut me attraper, veut me livrer, veut me enfermer, veut me vendre,
    veut me emmener de force, veut me torturer, veulent me frapper, veulent me battre, veulent me tabasser,
    veulent me faire du mal, veulent me brûler, veulent me enlever, veulent me retrouver, veulent me trouver,
    veulent me attraper, veulent me livrer, veulent me enfermer, veulent me vendre, veulent me emmener de force,
    veulent me torturer, fais agresser, fais frapper, fais tabasser, fais battre, fais suivre, m'étrangler,
    être agressé, être agressée, être frappé, être frappée, être suivi par, être suivie par, être poursuivi par,
    être poursuivie par, me suit partout, me suit dans la rue, me suivent, me poursuit, me poursuivent, me traque,
    me traquent, me harcèle et me suit, me pourchasse, me pourchassent, me file, me surveille, me surveillent,
    me guette, me guettent, nous suit partout, nous suit dans la rue, nous suivent, nous poursuit, nous poursuivent,
    nous traque, nous traquent, nous harcèle et me suit, nous pourchasse, nous pourchassent, nous file,
    nous surveille, nous surveillent, nous guette, nous guettent, homme me suit, type me suit, mec me suit,
    ex me suit, voiture me suit, gars me suit, mari me suit, inconnu me suit, m'a suivi jusqu, m'a suivie jusqu,
    m'ont suivi, m'ont suivie, suis suivi par, suis suivie par, suis poursuivi par, suis poursuivie par,
    suis traqué par, suis traquée par, suis recherché par, suis recherchée par, me cherche partout, me cherche pour,
    me cherchent partout, me cherchent pour, nous cherche partout, nous cherche pour, nous cherchent partout,
    nous cherchent pour, ils me cherchent, ils me recherchent, famille me cherche, famille me recherche,
    famille me cherchent, famille me recherchent, mari me cherche, mari me recherche, mari me cherchent,
    mari me recherchent, père me cherche, père me recherche, père me cherchent, père me recherchent, frère me cherche,
    frère me recherche, frère me cherchent, frère me recherchent, frères me cherche, frères me recherche,
    frères me cherchent, frères me recherchent, ex me cherche, ex me recherche, ex me cherchent, ex me recherchent,
    à ma recherche, viennent me chercher, viennent me prendre, vient me chercher, vient me prendre, à mes trousses,
    m'a retrouvé, m'a retrouvée, m'a retrouvés, m'a retrouvées, m'ont retrouvé, m'ont retrouvée, m'ont retrouvés,
    m'ont retrouvées, nous ont retrouvé, nous ont retrouvée, nous ont retrouvés, nous ont retrouvées, nous a retrouvé,
    nous a retrouvée, nous a retrouvés, nous a retrouvées, ils m'a trouvé, ils m'a trouvée, ils m'ont trouvé,
    ils m'ont trouvée, mari m'a trouvé, mari m'a trouvée, mari m'ont trouvé, mari m'ont trouvée, père m'a trouvé,
    père m'a trouvée, père m'ont trouvé, père m'ont trouvée, frère m'a trouvé, frère m'a trouvée, frère m'ont trouvé,
    frère m'ont trouvée, frères m'a trouvé, frères m'a trouvée, frères m'ont trouvé, frères m'ont trouvée,
    famille m'a trouvé, famille m'a trouvée, famille m'ont trouvé, famille m'ont trouvée, ex m'a trouvé,
    ex m'a trouvée, ex m'ont trouvé, ex m'ont trouvée, ils nous ont trouvés, sait où j'habite, sait où je suis,
    sait où je vis, sait où je me cache, sait où nous sommes, savent où j'habite, savent où je suis, savent où je vis,
    savent où je me cache, savent où nous sommes, découvert où j'habite, découvert où je suis, découvert où je vis,
    s'ils me trouvent, s'ils me retrouvent, s'ils me attrapent, s'il me trouve, s'il me retrouve, trouvé mon adresse,
    devant ma porte, derrière ma porte, à ma porte, contre ma porte, devant la porte, devant notre porte,
    derrière la porte, derrière notre porte, casse la porte, casse ma porte, casse notre porte, cassent la porte,
    cassent ma porte, cassent notre porte, défonce la porte, défonce ma porte, défonce notre porte,
    défoncent la porte, défoncent ma porte, défoncent notre porte, forcent la porte, forcent ma porte,
    forcent notre porte, force la porte, force ma porte, force notre porte, enfoncent la porte, enfoncent ma porte,
    enfoncent notre porte, enfonce la porte, enfonce ma porte, enfonce notre porte, défoncer la porte,
    défoncer ma porte, défoncer notre porte, forcer la porte, forcer ma porte, forcer notre porte, tape à la porte,
    tape sur la porte, tape contre la porte, tapent à la porte, tapent sur la porte, tapent contre la porte,
    frappent à la porte, frappent sur la porte, frappent contre la porte, cognent à la porte, cognent sur la porte,
    cognent contre la porte, frappe à la porte, frappe sur la porte, frappe contre la porte, cogne à la porte,
    cogne sur la porte, cogne contre la porte, devant ma maison, devant notre maison, derrière ma maison,
    derrière notre maison, autour de ma maison, autour de notre maison, entourent ma maison, entourent notre maison,
    surveillent ma maison, surveillent notre maison, à l'extérieur de ma maison, à l'extérieur de notre maison,
    encerclent ma maison, encerclent notre maison, devant mon immeuble, devant ma fenêtre, devant mon appartement,
    devant mon hôtel, devant ma chambre, devant chez, en bas de chez moi, à ma fenêtre, sous ma fenêtre,
    entre chez moi de, entre dans ma chambre, entre dans ma maison, entre chez nous, entrer chez moi de,
    entrer dans ma chambre, entrer dans ma maison, entrer chez nous, entrés chez moi de, entrés dans ma chambre,
    entrés dans ma maison, entrés chez nous, entrent chez moi de, entrent dans ma chambre, entrent dans ma maison,
    entrent chez nous, rentrer chez moi de, rentrer dans ma chambre, rentrer dans ma maison, rentrer chez nous,
    rentrent chez moi de, rentrent dans ma chambre, rentrent dans ma maison, rentrent chez nous, rentrés chez moi de,
    rentrés dans ma chambre, rentrés dans ma maison, rentrés chez nous, pénétrer chez moi de,
    pénétrer dans ma chambre, pénétrer dans ma maison, pénétrer chez nous, essaie d'entrer chez moi,
    essaie d'entrer chez nous, essaie d'entrer dans, essaie entrer chez moi, essaie entrer dans,
    essaie de rentrer chez moi, essaie de rentrer dans, essaie rentrer chez moi, essaie rentrer dans,
    essaient d'entrer chez moi, essaient d'entrer chez nous, essaient d'entrer dans, essaient entrer chez moi,
    essaient entrer dans, essaient de rentrer chez moi, essaient de rentrer dans, essaient rentrer chez moi,
    essaient rentrer dans, essayent d'entrer chez moi, essayent d'entrer chez nous, essayent d'entrer dans,
    essayent entrer chez moi, essayent entrer dans, essayent de rentrer chez moi, essayent de rentrer dans,
    essayent rentrer chez moi, essayent rentrer dans, essaye d'entrer chez moi, essaye d'entrer chez nous,
    essaye d'entrer dans, essaye entrer chez moi, essaye entrer dans, essaye de rentrer chez moi,
    essaye de rentrer dans, essaye rentrer chez moi, essaye rentrer dans, veulent d'entrer chez moi,
    veulent d'entrer chez nous, veulent d'entrer dans, veulent entrer chez moi, veulent entrer dans,
    veulent de rentrer chez moi, veulent de rentrer dans, veulent rentrer chez moi, veulent rentrer dans,
    veut d'entrer chez moi, veut d'entrer chez nous, veut d'entrer dans, veut entrer chez moi, veut entrer dans,
    veut de rentrer chez moi, veut de rentrer dans, veut rentrer chez moi, veut rentrer dans, tente d'entrer chez moi,
    tente d'entrer chez nous, tente d'entrer dans, tente entrer chez moi, tente entrer dans,
    tente de rentrer chez moi, tente de rentrer dans, tente rentrer chez moi, tente rentrer dans,
    tentent d'entrer chez moi, tentent d'entrer chez nous, tentent d'entrer dans, tentent entrer chez moi,
    tentent entrer dans, tentent de rentrer chez moi, tentent de rentrer dans, tentent rentrer chez moi,
    tentent rentrer dans, entrent par effraction, entre par effraction, quelqu'un est chez moi,
    quelqu'un est dans ma maison, quelqu'un est dans mon appartement, quelqu'un chez moi, quelqu'un dans ma maison,
    quelqu'un dans mon appartement, homme est chez moi, homme est dans ma maison, homme est dans mon appartement,
    homme chez moi, homme dans ma maison, homme dans mon appartement, hommes est chez moi, hommes est dans ma maison,
    hommes est dans mon appartement, hommes chez moi, hommes dans ma maison, hommes dans mon appartement,
    ils sont est chez moi, ils sont est dans ma maison, ils sont est dans mon appartement, ils sont chez moi,
    ils sont dans ma maison, ils sont dans mon appartement, il est est chez moi, il est est dans ma maison,
    il est est dans mon appartement, il est chez moi, il est dans ma maison, il est dans mon appartement,
    venu chez moi pour, venu à la maison pour, venus chez moi pour, venus à la maison pour, débarqué chez moi pour,
    débarqué à la maison pour, arrivés chez moi pour, arrivés à la maison pour, arrivé chez moi pour,
    arrivé à la maison pour, sont dehors et m'attend, sont dehors et m'attendent, sont dehors et veut,
    sont dehors et veulent, sont dehors ils m'attend, sont dehors ils m'attendent, sont dehors ils veut,
    sont dehors ils veulent, sont dehors il m'attend, sont dehors il m'attendent, sont dehors il veut,
    sont dehors il veulent, sont là et m'attend, sont là et m'attendent, sont là et veut, sont là et veulent,
    sont là ils m'attend, sont là ils m'attendent, sont là ils veut, sont là ils veulent, sont là il m'attend,
    sont là il m'attendent, sont là il veut, sont là il veulent, est dehors et m'attend, est dehors et m'attendent,
    est dehors et veut, est dehors et veulent, est dehors ils m'attend, est dehors ils m'attendent,
    est dehors ils veut, est dehors ils veulent, est dehors il m'attend, est dehors il m'attendent,
    est dehors il veut, est dehors il veulent, est là et m'attend, est là et m'attendent, est là et veut,
    est là et veulent, est là ils m'attend, est là ils m'attendent, est là ils veut, est là ils veulent,
    est là il m'attend, est là il m'attendent, est là il veut, est là il veulent, m'attendent dehors,
    m'attendent en bas, m'attendent devant, m'attend dehors, m'attend en bas, m'attend devant, a un machette sur,
    a un machette et, a un machette il, a un machette ils, a un machette devant, a un machette contre,
    a un couteaux sur, a un couteaux et, a un couteaux il, a un couteaux ils, a un couteaux devant,
    a un couteaux contre, a des couteau sur, a des couteau et, a des couteau il, a des couteau ils,
    a des couteau devant, a des couteau contre, a des fusil sur, a des fusil et, a des fusil il, a des fusil ils,
    a des fusil devant, a des fusil contre, a des flingue sur, a des flingue et, a des flingue il, a des flingue ils,
    a des flingue devant, a des flingue contre, a des pistolet sur, a des pistolet et, a des pistolet il,
    a des pistolet ils, a des pistolet devant, a des pistolet contre, a des machette sur, a des machette et,
    a des machette il, a des machette ils, a des machette devant, a des machette contre, a des couteaux sur,
    a des couteaux et, a des couteaux il, a des couteaux ils, a des couteaux devant, a des couteaux contre,
    avec un couteau sur, avec un couteau et, avec un couteau il, avec un couteau ils, avec un couteau devant,
    avec un couteau contre, avec un fusil sur, avec un fusil et, avec un fusil il, avec un fusil ils,
    avec un fusil devant, avec un fusil contre, avec un flingue sur, avec un flingue et, avec un flingue il,
    avec un flingue ils, avec un flingue devant, avec un flingue contre, avec un pistolet sur, avec un pistolet et,
    avec un pistolet il, avec un pistolet ils, avec un pistolet devant, avec un pistolet contre, avec un machette sur,
    avec un machette et, avec un machette il, avec un machette ils, avec un machette devant, avec un machette contre,
    avec un couteaux sur, avec un couteaux et, avec un couteaux il, avec un couteaux ils, avec un couteaux devant,
    avec un couteaux contre, avec des couteau sur, avec des couteau et, avec des couteau il, avec des couteau ils,
    avec des couteau devant, avec des couteau contre, avec des fusil sur, avec des fusil et, avec des fusil il,
    avec des fusil ils, avec des fusil devant, avec des fusil contre, avec des flingue sur, avec des flingue et,
    avec des flingue il, avec des flingue ils, avec des flingue devant, avec des flingue contre,
    avec des pistolet sur, avec des pistolet et, avec des pistolet il, avec des pistolet ils,
    avec des pistolet devant, avec des pistolet contre, avec des machette sur, avec des machette et,
    avec des machette il, avec des machette ils, avec des machette devant, avec des machette contre,
    avec des couteaux sur, avec des couteaux et, avec des couteaux il, avec des couteaux ils,
    avec des couteaux devant, avec des couteaux contre, tient un couteau sur, tient un couteau et,
    tient un couteau il, tient un couteau ils, tient un couteau devant, tient un couteau contre, tient un fusil sur,
    tient un fusil et, tient un fusil il, tient un fusil ils, tient un fusil devant, tient un fusil contre,
    tient un flingue sur, tient un flingue et, tient un flingue il, tient un flingue ils, tient un flingue devant,
    tient un flingue contre, tient un pistolet sur, tient un pistolet et, tient un pistolet il, tient un pistolet ils,
    tient un pistolet devant, tient un pistolet contre, tient un machette sur, tient un machette et,
    tient un machette il, tient un machette ils, tient un machette devant, tient un machette contre,
    tient un couteaux sur, tient un couteaux et, tient un couteaux il, tient un couteaux ils,
    tient un couteaux devant, tient un couteaux contre, tient des couteau sur, tient des couteau et,
    tient des couteau il, tient des couteau ils, tient des couteau devant, tient des couteau contre,
    tient des fusil sur, tient des fusil et, tient des fusil il, tient des fusil ils, tient des fusil devant,
    tient des fusil contre, tient des flingue sur, tient des flingue et, tient des flingue il, tient des flingue ils,
    tient des flingue devant, tient des flingue contre, tient des pistolet sur, tient des pistolet et,
    tient des pistolet il, tient des pistolet ils, tient des pistolet devant, tient des pistolet contre,
    tient des machette sur, tient des machette et, tient des machette il, tient des machette ils,
    tient des machette devant, tient des machette contre, tient des couteaux sur, tient des couteaux et,
    tient des couteaux il, tient des couteaux ils, tient des couteaux devant, tient des couteaux contre,
    ont un couteau sur, ont un couteau et, ont un couteau il, ont un couteau ils, ont un couteau devant,
    ont un couteau contre, ont un fusil sur, ont un fusil et, ont un fusil il, ont un fusil ils, ont un fusil devant,
    ont un fusil contre, ont un flingue sur, ont un flingue et, ont un flingue il, ont un flingue ils,
    ont un flingue devant, ont un flingue contre, ont un pistolet sur, ont un pistolet et, ont un pistolet il,
    ont un pistolet ils, ont un pistolet devant, ont un pistolet contre, ont un machette sur, ont un machette et,
    ont un machette il, ont un machette ils, ont un machette devant, ont un machette contre, ont un couteaux sur,
    ont un couteaux et, ont un couteaux il, ont un couteaux ils, ont un couteaux devant, ont un couteaux contre,
    ont des couteau sur, ont des couteau et, ont des couteau il, ont des couteau ils, ont des couteau devant,
    ont des couteau contre, ont des fusil sur, ont des fusil et, ont des fusil il, ont des fusil ils,
    ont des fusil devant, ont des fusil contre, ont des flingue sur, ont des flingue et, ont des flingue il,
    ont des flingue ils, ont des flingue devant, ont des flingue contre, ont des pistolet sur, ont des pistolet et,
    ont des pistolet il, ont des pistolet ils, ont des pistolet devant, ont des pistolet contre, ont des machette sur,
    ont des machette et, ont des machette il, ont des machette ils, ont des machette devant, ont des machette contre,
    sort un couteau sur, sort un couteau et, sort un couteau il, sort un couteau ils, sort un couteau devant,
    sort un couteau contre, sort un fusil sur, sort un fusil et, sort un fusil il, sort un fusil ils,
    sort un fusil devant, sort un fusil contre, sort un flingue sur, sort un flingue et, sort un flingue il,
    sort un flingue ils, sort un flingue devant, sort un flingue contre, sort un pistolet sur, sort un pistolet et,
    sort un pistolet il, sort un pistolet ils, sort un pistolet devant, sort un pistolet contre, sort un machette sur,
    sort un machette et, sort un machette il, sort un machette ils, sort un machette devant, sort un machette contre,
    sort un couteaux sur, sort un couteaux et, sort un couteaux il, sort un couteaux ils, sort un couteaux devant,
    sort un couteaux contre, sort des couteau sur, sort des couteau et, sort des couteau il, sort des couteau ils,
    sort des couteau devant, sort des couteau contre, sort des fusil sur, sort des fusil et, sort des fusil il,
    sort des fusil ils, sort des fusil devant, sort des fusil contre, sort des flingue sur, sort des flingue et,
    sort des flingue il, sort des flingue ils, sort des flingue devant, sort des flingue contre,
    sort des pistolet sur, sort des pistolet et, sort des pistolet il, sort des pistolet ils,
    sort des pistolet devant, sort des pistolet contre, sort des machette sur, sort des machette et,
    sort des machette il, sort des machette ils, sort des machette devant, sort des machette contre,
    sort des couteaux sur, sort des couteaux et, sort des couteaux il, sort des couteaux ils,
    sort des couteaux devant, sort des couteaux contre, sorti un couteau sur, sorti un couteau et,
    sorti un couteau il, sorti un couteau ils, sorti un couteau devant, sorti un couteau contre, sorti un fusil sur,
    sorti un fusil et, sorti un fusil il, sorti un fusil ils, sorti un fusil devant, sorti un fusil contre,
    sorti un flingue sur, sorti un flingue et, sorti un flingue il, sorti un flingue ils, sorti un flingue devant,
    sorti un flingue contre, sorti un pistolet sur, sorti un pistolet et, sorti un pistolet il, sorti un pistolet ils,
    sorti un pistolet devant, sorti un pistolet contre, sorti un machette sur, sorti un machette et,
    sorti un machette il, sorti un machette ils, sorti un machette devant, sorti un machette contre,
    sorti un couteaux sur, sorti un couteaux et, sorti un couteaux il, sorti un couteaux ils,
    sorti un couteaux devant, sorti un couteaux contre, sorti des couteau sur, sorti des couteau et,
    sorti des couteau il, sorti des couteau ils, sorti des couteau devant, sorti des couteau contre,
    sorti des fusil sur, sorti des fusil et, sorti des fusil il, sorti des fusil ils, sorti des fusil devant,
    sorti des fusil contre, sorti des flingue sur, sorti des flingue et, sorti des flingue il, sorti des flingue ils,
    sorti des flingue devant, sorti des flingue contre, sorti des pistolet sur, sorti des pistolet et,
    sorti des pistolet il, sorti des pistolet ils, sorti des pistolet devant, sorti des pistolet contre,
    sorti des machette sur, sorti des machette et, sorti des machette il, sorti des machette ils,
    sorti des machette devant, sorti des machette contre, sorti des couteaux sur, sorti des couteaux et,
    sorti des couteaux il, sorti des couteaux ils, sorti des couteaux devant, sorti des couteaux contre, a un couteau,
    a un fusil, a un flingue, a un pistolet, a une machette, ont des armes, ont des couteaux, ont des fusils,
    il est armé, il est armés, sont armé, sont armés, hommes armé, hommes armés, homme armé, homme armés, me pointe,
    me braque, couteau sous la gorge, pistolet sous la gorge, m'a enfermé, m'a enfermée, m'a séquestré,
    m'a séquestrée, m'a attaché, m'a attachée, m'a ligoté, m'a ligotée, m'a emprisonné, m'a emprisonnée,
    m'ont enfermé, m'ont enfermée, m'ont séquestré, m'ont séquestrée, m'ont attaché, m'ont attachée, m'ont ligoté,
    m'ont ligotée, m'ont emprisonné, m'ont emprisonnée, m' enfermé, m' enfermée, m' séquestré, m' séquestrée,
    m' attaché, m' attachée, m' ligoté, m' ligotée, m' emprisonné, m' emprisonnée, nous ont enfermé,
    nous ont enfermée, nous ont séquestré, nous ont séquestrée, nous ont attaché, nous ont attachée, nous ont ligoté,
    nous ont ligotée, nous ont emprisonné, nous ont emprisonnée, m'enferme, m'enferment, me séquestre, me séquestrent,
    suis enfermé de, suis enfermé par, suis enfermé dans, suis enfermé ici, suis enfermé contre, suis enfermé à,
    suis enfermé chez, suis enfermée de, suis enfermée par, suis enfermée dans, suis enfermée ici,
    suis enfermée contre, suis enfermée à, suis enfermée chez, suis coincé chez de, suis coincé chez par,
    suis coincé chez dans, suis coincé chez ici, suis coincé chez contre, suis coincé chez à, suis coincé chez chez,
    suis coincée chez de, suis coincée chez par, suis coincée chez dans, suis coincée chez ici,
    suis coincée chez contre, suis coincée chez à, suis coincée chez chez, suis prisonnier de, suis prisonnier par,
    suis prisonnier dans, suis prisonnier ici, suis prisonnier contre, suis prisonnier à, suis prisonnier chez,
    suis prisonnière de, suis prisonnière par, suis prisonnière dans, suis prisonnière ici, suis prisonnière contre,
    suis prisonnière à, suis prisonnière chez, suis retenu de, suis retenu par, suis retenu dans, suis retenu ici,
    suis retenu contre, suis retenu à, suis retenu chez, suis retenue de, suis retenue par, suis retenue dans,
    suis retenue ici, suis retenue contre, suis retenue à, suis retenue chez, suis piégé de, suis piégé par,
    suis piégé dans, suis piégé ici, suis piégé contre, suis piégé à, suis piégé chez, suis piégée de,
    suis piégée par, suis piégée dans, suis piégée ici, suis piégée contre, suis piégée à, suis piégée chez,
    me laisse plus sortir, me laisse plus partir, me laisse pas du tout sortir, me laisse pas du tout partir,
    me laissent plus sortir, me laissent plus partir, me laissent pas du tout sortir, me laissent pas du tout partir,
    laisse pas sortir, laisse pas partir, laissent pas sortir, laissent pas partir, m'empêchent de sortir,
    m'empêchent de partir, m'empêche de sortir, m'empêche de partir, retenu contre ma volonté, retenu contre ma gré,
    retenu contre mon volonté, retenu contre mon gré, retenue contre ma volonté, retenue contre ma gré,
    retenue contre mon volonté, retenue contre mon gré, enfermé contre ma volonté, enfermé contre ma gré,
    enfermé contre mon volonté, enfermé contre mon gré, enfermée contre ma volonté, enfermée contre ma gré,
    enfermée contre mon volonté, enfermée contre mon gré, peux pas sortir de chez moi, peux pas m'échapper,
    peux pas m'enfuir, m'a kidnappé, m'a kidnappée, m'a enlevé de force, m'a enlevée de force, m'ont kidnappé,
    m'ont kidnappée, m'ont enlevé de force, m'ont enlevée de force, suis kidnappé, suis kidnappée,
    suis enlevé de force, suis enlevée de force, suis séquestré, suis séquestrée, été kidnappé, été kidnappée,
    été enlevé de force, été enlevée de force, été séquestré, été séquestrée, m' kidnappé, m' kidnappée,
    m' enlevé de force, m' enlevée de force, me kidnapper, me kidnappent, me kidnappe, nous kidnapper,
    nous kidnappent, nous kidnappe, m'emmener de force, me ramener de force, m'emmènent de force, me prendre de force,
    me livrer à, me livrer aux, vont m'emmener, vont me renvoyer chez mon, vont me remettre à, veut m'emmener,
    veut me renvoyer chez mon, veut me remettre à, veulent m'emmener, veulent me renvoyer chez mon,
    veulent me remettre à, peur pour ma vie, peur pour notre vie, crains pour ma vie, crains pour notre vie,
    peur de perdre ma vie, peur de perdre notre vie, ma vie est menacée, ma vie est en jeu, vie en danger,
    vies en danger, suis en danger, sommes en danger, être en danger, en grand en danger, en danger maintenant,
    en danger chez moi, en danger immédiat, grand danger, me cache de, me cache dans les toilettes,
    me cache dans la salle, me cache dans le placard, me cache pour, me cachée de, me cachée dans les toilettes,
    me cachée dans la salle, me cachée dans le placard, me cachée pour, suis cachée, suis caché,
    pas en sécurité chez moi, pas en sécurité ici, pas en sécurité là, pas en sécurité à la maison,
    appelez la police pour moi, appelez la police vite, appelez la police svp, appeler la police pour moi,
    appeler la police vite, appeler la police svp, sauvez moi, sauvez nous, veulent ma mort, veulent ma peau,
    ils arrivent pour me
crisis-recent-rape =
    j'ai été violée, j'ai été violé, je me suis fait violer, me suis faite violer, viens de me faire violer,
    je viens d'être violée, je viens d'être violé, il m'a violée, il m'a violé, ils m'ont violée, ils m'ont violé,
    on m'a violée, on m'a violé, mon mari m'a violée, mon copain m'a violée, quelqu'un m'a violée, violée hier soir,
    violée hier, violée cette nuit, violée ce matin, violé cette nuit, violé hier, viol collectif,
    il m'a forcée à coucher avec lui, on m'a forcée à coucher, forcé à avoir des rapports,
    forcée à avoir des rapports, obligée à coucher, il m'a agressée sexuellement, j'ai été agressée sexuellement,
    j'ai été agressé sexuellement, on m'a agressée sexuellement, on m'a drogué et violé, il a abusé de moi,
    ils ont abusé de moi, on a abusé de moi, été violé, été violée, été violer, être violé, être violée, être violer,
    fait violé, fait violée, fait violer, faite violé, faite violée, faite violer, fais violé, fais violée,
    fais violer, m'a violé, m'a violée, m'a violées, m'ont violé, m'ont violée, m'ont violées, nous ont violé,
    nous ont violée, nous ont violées, me viole, me violent, me violait, me violaient, nous viole, nous violent,
    nous violait, nous violaient, essayé de me violer, tenté de me violer, voulu me violer, veut me violer,
    va me violer, vont me violer, veulent me violer, train de me violer, viennent de me violer, vient de me violer,
    violé par un, violé par mon, violé par des, violé par plusieurs, violé par deux, violé par le, violé par la,
    violé par quelqu'un, violée par un, violée par mon, violée par des, violée par plusieurs, violée par deux,
    violée par le, violée par la, violée par quelqu'un, violé aujourd'hui, violé ce soir, violé ce matin,
    violé cette semaine, violé sur la route, violé en libye, violé en prison, violé dans le camp, violé dans la rue,
    violé il y a, violée aujourd'hui, violée ce soir, violée cette semaine, violée sur la route, violée en libye,
    violée en prison, violée dans le camp, violée dans la rue, violée il y a, subi un viol, victime d'un un viol,
    subi des viols, subi une agression sexuelle, subi des attouchements, viol hier, viol cette nuit, viol en réunion,
    viol correctif, enceinte d'un viol, enceinte après un viol, enceinte suite à un viol, après mon viol,
    agressé sexuellement, agressée sexuellement, m'a abusé, m'a abusée, m'a touchée sexuellement, m'a pénétré,
    m'a pénétrée, m'a sodomisé, m'a sodomisée, m'a tripotée, m'a tripoté, m'a pelotée, m'ont abusé, m'ont abusée,
    m'ont touchée sexuellement, m'ont pénétré, m'ont pénétrée, m'ont sodomisé, m'ont sodomisée, m'ont tripotée,
    m'ont tripoté, m'ont pelotée, abusé de moi, abusent de moi, abusait de moi, profité de moi, profitent de moi,
    m'a forcé à avoir une relation, m'a forcé à des relations, m'a forcé à le sucer, m'a forcé à lui faire,
    m'a forcé à baiser, m'a forcée à avoir une relation, m'a forcée à des relations, m'a forcée à le sucer,
    m'a forcée à lui faire, m'a forcée à baiser, m'a obligé à avoir des rapports, m'a obligé à avoir une relation,
    m'a obligé à des relations, m'a obligé à le sucer, m'a obligé à lui faire, m'a obligé à baiser,
    m'a obligée à avoir des rapports, m'a obligée à avoir une relation, m'a obligée à des relations,
    m'a obligée à le sucer, m'a obligée à lui faire, m'a obligée à baiser, m'a forcent à coucher,
    m'a forcent à avoir des rapports, m'a forcent à avoir une relation, m'a forcent à faire l'amour,
    m'a forcent à des rapports, m'a forcent à un rapport, m'a forcent à des relations, m'a forcent à le sucer,
    m'a forcent à lui faire, m'a forcent à baiser, m'a obligent à coucher, m'a obligent à avoir des rapports,
    m'a obligent à avoir une relation, m'a obligent à faire l'amour, m'a obligent à des rapports,
    m'a obligent à un rapport, m'a obligent à des relations, m'a obligent à le sucer, m'a obligent à lui faire,
    m'a obligent à baiser, m'a contraint à avoir des rapports, m'a contraint à avoir une relation,
    m'a contraint à des relations, m'a contraint à le sucer, m'a contraint à lui faire, m'a contraint à baiser,
    m'a contrainte à avoir des rapports, m'a contrainte à avoir une relation, m'a contrainte à des relations,
    m'a contrainte à le sucer, m'a contrainte à lui faire, m'a contrainte à baiser, m'ont forcé à avoir une relation,
    m'ont forcé à des relations, m'ont forcé à le sucer, m'ont forcé à lui faire, m'ont forcé à baiser,
    m'ont forcée à avoir une relation, m'ont forcée à des relations, m'ont forcée à le sucer,
    m'ont forcée à lui faire, m'ont forcée à baiser, m'ont obligé à avoir des rapports,
    m'ont obligé à avoir une relation, m'ont obligé à des relations, m'ont obligé à le sucer,
    m'ont obligé à lui faire, m'ont obligé à baiser, m'ont obligée à avoir des rapports,
    m'ont obligée à avoir une relation, m'ont obligée à des relations, m'ont obligée à le sucer,
    m'ont obligée à lui faire, m'ont obligée à baiser, m'ont forcent à coucher, m'ont forcent à avoir des rapports,
    m'ont forcent à avoir une relation, m'ont forcent à faire l'amour, m'ont forcent à des rapports,
    m'ont forcent à un rapport, m'ont forcent à des relations, m'ont forcent à le sucer, m'ont forcent à lui faire,
    m'ont forcent à baiser, m'ont obligent à coucher, m'ont obligent à avoir des rapports,
    m'ont obligent à avoir une relation, m'ont obligent à faire l'amour, m'ont obligent à des rapports,
    m'ont obligent à un rapport, m'ont obligent à des relations, m'ont obligent à le sucer,
    m'ont obligent à lui faire, m'ont obligent à baiser, m'ont contraint à avoir des rapports,
    m'ont contraint à avoir une relation, m'ont contraint à des relations, m'ont contraint à le sucer,
    m'ont contraint à lui faire, m'ont contraint à baiser, m'ont contrainte à avoir des rapports,
    m'ont contrainte à avoir une relation, m'ont contrainte à des relations, m'ont contrainte à le sucer,
    m'ont contrainte à lui faire, m'ont contrainte à baiser, me forcé à avoir une relation, me forcé à des relations,
    me forcé à le sucer, me forcé à lui faire, me forcé à baiser, me forcée à avoir une relation,
    me forcée à des relations, me forcée à le sucer, me forcée à lui faire, me forcée à baiser,
    me obligé à avoir des rapports, me obligé à avoir une relation, me obligé à des relations, me obligé à le sucer,
    me obligé à lui faire, me obligé à baiser, me obligée à avoir des rapports, me obligée à avoir une relation,
    me obligée à des relations, me obligée à le sucer, me obligée à lui faire, me obligée à baiser,
    me forcent à coucher, me forcent à avoir des rapports, me forcent à avoir une relation,
    me forcent à faire l'amour, me forcent à des rapports, me forcent à un rapport, me forcent à des relations,
    me forcent à le sucer, me forcent à lui faire, me forcent à baiser, me obligent à coucher,
    me obligent à avoir des rapports, me obligent à avoir une relation, me obligent à faire l'amour,
    me obligent à des rapports, me obligent à un rapport, me obligent à des relations, me obligent à le sucer,
    me obligent à lui faire, me obligent à baiser, me contraint à avoir des rapports,
    me contraint à avoir une relation, me contraint à des relations, me contraint à le sucer,
    me contraint à lui faire, me contraint à baiser, me contrainte à avoir des rapports,
    me contrainte à avoir une relation, me contrainte à des relations, me contrainte à le sucer,
    me contrainte à lui faire, me contrainte à baiser, forcé de coucher, forcé de faire l'amour, forcé de baiser,
    forcée de coucher, forcée de faire l'amour, forcée de baiser, obligé de coucher, obligé de faire l'amour,
    obligé de baiser, obligée de coucher, obligée de faire l'amour, obligée de baiser, forcé à coucher,
    forcé à faire l'amour, forcé à un rapport, forcé à des rapports, forcé à une relation sexuelle, forcée à coucher,
    forcée à faire l'amour, forcée à un rapport, forcée à des rapports, forcée à une relation sexuelle,
    obligé à coucher, obligé à faire l'amour, obligé à un rapport, obligé à des rapports,
    obligé à une relation sexuelle, obligée à faire l'amour, obligée à un rapport, obligée à des rapports,
    obligée à une relation sexuelle, contraint à coucher, contraint à faire l'amour, contraint à un rapport,
    contraint à des rapports, contraint à une relation sexuelle, contrainte à coucher, contrainte à faire l'amour,
    contrainte à un rapport, contrainte à des rapports, contrainte à une relation sexuelle, rapports sexuel forcé,
    rapports sexuel forcés, rapports sexuel forcée, rapports sexuel forcées, rapports sexuel de force,
    rapports sexuel contre ma volonté, rapports sexuel sans consentement, rapports sexuels forcé,
    rapports sexuels forcés, rapports sexuels forcée, rapports sexuels forcées, rapports sexuels de force,
    rapports sexuels contre ma volonté, rapports sexuels sans consentement, rapports sexuelle forcé,
    rapports sexuelle forcés, rapports sexuelle forcée, rapports sexuelle forcées, rapports sexuelle de force,
    rapports sexuelle contre ma volonté, rapports sexuelle sans consentement, rapports sexuelles forcé,
    rapports sexuelles forcés, rapports sexuelles forcée, rapports sexuelles forcées, rapports sexuelles de force,
    rapports sexuelles contre ma volonté, rapports sexuelles sans consentement, rapports forcé, rapports forcés,
    rapports forcée, rapports forcées, rapports de force, rapports contre ma volonté, rapports sans consentement,
    rapport sexuel forcé, rapport sexuel forcés, rapport sexuel forcée, rapport sexuel forcées,
    rapport sexuel de force, rapport sexuel contre ma volonté, rapport sexuel sans consentement,
    rapport sexuels forcé, rapport sexuels forcés, rapport sexuels forcée, rapport sexuels forcées,
    rapport sexuels de force, rapport sexuels contre ma volonté, rapport sexuels sans consentement,
    rapport sexuelle forcé, rapport sexuelle forcés, rapport sexuelle forcée, rapport sexuelle forcées,
    rapport sexuelle de force, rapport sexuelle contre ma volonté, rapport sexuelle sans consentement,
    rapport sexuelles forcé, rapport sexuelles forcés, rapport sexuelles forcée, rapport sexuelles forcées,
    rapport sexuelles de force, rapport sexuelles contre ma volonté, rapport sexuelles sans consentement,
    rapport forcé, rapport forcés, rapport forcée, rapport forcées, rapport de force, rapport contre ma volonté,
    rapport sans consentement, relation sexuel forcé, relation sexuel forcés, relation sexuel forcée,
    relation sexuel forcées, relation sexuel de force, relation sexuel contre ma volonté,
    relation sexuel sans consentement, relation sexuels forcé, relation sexuels forcés, relation sexuels forcée,
    relation sexuels forcées, relation sexuels de force, relation sexuels contre ma volonté,
    relation sexuels sans consentement, relation sexuelle forcé, relation sexuelle forcés, relation sexuelle forcée,
    relation sexuelle forcées, relation sexuelle de force, relation sexuelle contre ma volonté,
    relation sexuelle sans consentement, relation sexuelles forcé, relation sexuelles forcés,
    relation sexuelles forcée, relation sexuelles forcées, relation sexuelles de force,
    relation sexuelles contre ma volonté, relation sexuelles sans consentement, relation forcé, relation forcés,
    relation forcée, relation forcées, relation de force, relation contre ma volonté, relation sans consentement,
    relations sexuel forcé, relations sexuel forcés, relations sexuel forcée, relations sexuel forcées,
    relations sexuel de force, relations sexuel contre ma volonté, relations sexuel sans consentement,
    relations sexuels forcé, relations sexuels forcés, relations sexuels forcée, relations sexuels forcées,
    relations sexuels de force, relations sexuels contre ma volonté, relations sexuels sans consentement,
    relations sexuelle forcé, relations sexuelle forcés, relations sexuelle forcée, relations sexuelle forcées,
    relations sexuelle de force, relations sexuelle contre ma volonté, relations sexuelle sans consentement,
    relations sexuelles forcé, relations sexuelles forcés, relations sexuelles forcée, relations sexuelles forcées,
    relations sexuelles de force, relations sexuelles contre ma volonté, relations sexuelles sans consentement,
    relations forcé, relations forcés, relations forcée, relations forcées, relations de force,
    relations contre ma volonté, relations sans consentement, sexe sexuel forcé, sexe sexuel forcés,
    sexe sexuel forcée, sexe sexuel forcées, sexe sexuel de force, sexe sexuel contre ma volonté,
    sexe sexuel sans consentement, sexe sexuels forcé, sexe sexuels forcés, sexe sexuels forcée, sexe sexuels forcées,
    sexe sexuels de force, sexe sexuels contre ma volonté, sexe sexuels sans consentement, sexe sexuelle forcé,
    sexe sexuelle forcés, sexe sexuelle forcée, sexe sexuelle forcées, sexe sexuelle de force,
    sexe sexuelle contre ma volonté, sexe sexuelle sans consentement, sexe sexuelles forcé, sexe sexuelles forcés,
    sexe sexuelles forcée, sexe sexuelles forcées, sexe sexuelles de force, sexe sexuelles contre ma volonté,
    sexe sexuelles sans consentement, sexe forcé, sexe forcés, sexe forcée, sexe forcées, sexe de force,
    sexe contre ma volonté, sexe sans consentement, couché avec moi de force, couché avec moi contre,
    couché avec moi sans, couché avec moi pendant, couché avec moi quand, m'a prise de force, m'a pris de force,
    m'a eue de force, m'ont prise de force, m'ont pris de force, m'ont eue de force, sans mon consentement,
    touchée contre mon gré, touchée sans mon, touchée les parties, touchée mes parties, touchée les seins,
    touchée l'entrejambe, touché contre mon gré, touché sans mon, touché les parties, touché mes parties,
    touché les seins, touché l'entrejambe, touchent contre mon gré, touchent sans mon, touchent les parties,
    touchent mes parties, touchent les seins, touchent l'entrejambe, attouchements sexuels sur moi, drogué et violé,
    drogué et violée, droguée et violé, droguée et violée, mis quelque chose dans mon verre,
    mis un truc dans mon verre, mis une drogue dans mon verre, versé quelque chose dans mon verre,
    versé un truc dans mon verre, versé une drogue dans mon verre, drogué mon verre, ghb dans mon verre,
    enlevé le préservatif sans, enlevé le capote sans, enlevé la préservatif sans, enlevé la capote sans,
    retiré le préservatif sans, retiré le capote sans, retiré la préservatif sans, retiré la capote sans,
    été abusé sexuellement, été abusée sexuellement, fait abusé sexuellement, fait abusée sexuellement
