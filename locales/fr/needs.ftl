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
    .terms = alma maltraitance
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
    .terms = samu social, samusocial, abri de nuit, halte de nuit, huda, caes, siao, refuge pour sans abri, plan grand froid, hébergement citoyen, asile de nuit, sleep in, accueil de nuit
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

lgbtq-community = lgbt, lgbtq, lgbti, lgbtqi, gay, gays, lesbienne, lesbiennes, bisexuel, bisexuelle, homosexuel, homosexuelle, homo, association lgbt, centre lgbt, groupe lgbt, je suis gay, je suis lesbienne, je suis homosexuel, marche des fiertés, coming out, queer, intersexe, réfugiés lgbt, personnes homosexuelles, rencontrer des gays, woubi, gromo, gouine, pédé, bispirituel
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
    je veux mourir, j'ai envie de mourir, envie de mourir, je voudrais mourir, je voudrais être mort, je voudrais être morte, je veux me tuer,
    me tuer moi même, je vais me tuer, j'ai envie de me tuer, me suicider, je veux me suicider, je vais me suicider, envie de me suicider,
    pensées suicidaires, idées suicidaires, je suis suicidaire, je pense au suicide, mettre fin à mes jours, en finir avec la vie, je veux en finir,
    envie d'en finir, je ne veux plus vivre, je veux plus vivre, plus envie de vivre, plus envie d'être là, je n'ai plus de raison de vivre,
    la vie ne vaut plus la peine, mieux sans moi, m'ouvrir les veines, me couper les veines, je me coupe les bras, je me scarifie, envie de me couper,
    me faire du mal, je me fais du mal, me pendre, sauter du pont, me jeter sous un train, j'ai pris trop de médicaments, j'ai avalé des cachets,
    vouloir mourir, marre de vivre, veux mourir, voudrais mourir, voulais mourir, préfère mourir, préférerais mourir, veut mourir, vais mourir,
    aimerais mourir, besoin de mourir, envi de mourir, décidé de mourir, mérite de mourir, souhaite mourir, veux être mort, veux être morte,
    envie la mort, veux la mort, veux crever, voudrais crever, envie de crever, plus me réveiller, veux plus vivre, veux pas vivre, peux plus vivre,
    peux pas vivre, veux plus exister, fatigué de vivre, fatiguée de vivre, lasse de vivre, las de vivre, dégoûté de vivre, dégoûtée de vivre,
    déteste ma vie, pourquoi vivre, vais me tuer, vais me couper, vais me taillader, vais me scarifier, vais me mutiler, vais me jeter, vais me noyer,
    vais me flinguer, vais me supprimer, vais m'immoler, veux me tuer, veux me couper, veux me taillader, veux me scarifier, veux me mutiler,
    veux me jeter, veux me noyer, veux me flinguer, veux me supprimer, veux m'immoler, voudrais me tuer, voudrais me jeter, voudrais me noyer,
    voudrais m'immoler, pense à m'immoler, voulais me tuer, voulais me couper, voulais me jeter, voulais me noyer, voulais m'immoler, peux me tuer,
    peux me couper, peux me taillader, peux me scarifier, peux me mutiler, peux me jeter, peux me noyer, peux me flinguer, peux me supprimer,
    peux m'immoler, songe à m'immoler, comment me tuer, comment me couper, comment me jeter, comment me noyer, comment m'immoler, m'enlever la vie,
    m'ôter la vie, me suicide, finir ma vie, terminer ma vie, finir avec tout, veux en finir, vais en finir, voudrais en finir, envie en finir,
    d'en finir avec, pense au suicide, penser au suicide, songe au suicide, pensées de mort, idées de suicide, idées de mort, envies de suicide,
    envies de mort, envies suicidaires, suis suicidaire, devenu suicidaire, devenue suicidaire, lettre d'adieu, adieu à tous, me mutile, me scarifie,
    me taillade, me automutile, m' mutile, m' scarifie, m' taillade, m' automutile, coupé les veines, coupée les veines, pris des cachets,
    pris des médocs, avalé des médocs, pris du poison, avalé du poison, d'une overdose, en overdose, sauter du balcon, sauter du toit, sauter d'un pont,
    sauter d'un toit, sauter par pont, sauter par toit, sauter de pont, sauter de balcon, sauter de toit, sauté du pont, sauté du balcon, sauté du toit,
    sauté d'un pont, sauté d'un toit, sauté par pont, sauté par balcon, sauté par toit, sauté de pont, sauté de balcon, sauté de toit, sous le train,
    mieux mort, mieux morte, mieux de mourir, préférable mort, préférable morte, moyen de mourir, comment mourir
crisis-immediate-danger =
    ils sont devant ma porte, ils sont à ma porte, il est devant ma porte, il est à ma porte, quelqu'un est devant ma porte, ils sont devant chez moi,
    il est devant chez moi, ils entrent chez moi, ils cassent la porte, il défonce la porte, il va me tuer, ils vont me tuer, on va me tuer,
    il veut me tuer, ils veulent me tuer, on veut me tuer, veulent me tuer, essaie de me tuer, menace de me tuer, menacé de mort, menacée de mort,
    ils m'ont retrouvé, ils m'ont retrouvée, il m'a retrouvée, ma famille m'a retrouvé, ma famille m'a retrouvée, ma famille va me tuer,
    ma famille veut me tuer, mon père va me tuer, mon mari va me tuer, mon frère va me tuer, on me suit, quelqu'un me suit, ils me suivent, il me suit,
    on me poursuit, ils me poursuivent, il est en train de me frapper, il me frappe maintenant, on m'attaque, je me fais agresser, il m'étrangle,
    il a un couteau, il a un fusil, il a une arme, ils sont armés, il m'a enfermée, ils m'ont enfermé, ils m'ont enfermée, je suis enfermée,
    je suis enfermé chez moi, je suis séquestrée, je suis séquestré, on m'empêche de sortir, on m'a kidnappé, on m'a enlevée,
    ils viennent me chercher pour me tuer, je suis en danger, en danger de mort, ma vie est en danger, me tuera, me tueront, me tuent, me tuerait,
    me tueraient, nous tuera, nous tueront, nous tuent, nous tuerait, nous tueraient, me poignarder, me égorger, me lyncher, me frappe, me frappent,
    me bat, me battent, me tabasse, me tabassent, me cogne, me cognent, me agresse, me agressent, me attaque, me attaquent, me gifle, me torture,
    me torturent, me étrangle, me maltraite, nous frappe, nous frappent, nous bat, nous battent, nous tabasse, nous tabassent, nous cogne, nous cognent,
    nous agresse, nous agressent, nous attaque, nous attaquent, nous gifle, nous torture, nous torturent, nous étrangle, m'a frappé, m'a frappée,
    m'a battu, m'a battue, m'a tabassé, m'a tabassée, m'a attaqué, m'a attaquée, m'a poignardé, m'a étranglé, m'a étranglée, m'a giflé, m'a giflée,
    m'a torturé, m'a torturée, m'ont frappé, m'ont frappée, m'ont battu, m'ont battue, m'ont tabassé, m'ont attaqué, m'ont giflé, m'ont giflée,
    m'ont torturé, fais agresser, fais frapper, fais tabasser, fais battre, fais suivre, m'étrangler, être agressé, être agressée, être frappé,
    être frappée, me suivent, me poursuit, me traque, me traquent, me pourchasse, me file, me surveille, me guette, me guettent, nous suivent,
    nous poursuit, nous traque, nous traquent, nous file, nous guette, nous guettent, m'ont suivi, m'ont suivie, m'a retrouvé, m'a retrouvée,
    m'a retrouvés, devant chez, sont armé, sont armés, hommes armé, hommes armés, homme armé, homme armés, me pointe, me braque, m'a enfermé,
    m'a enfermée, m'a séquestré, m'a attaché, m'a attachée, m'a ligoté, m'a ligotée, m'ont enfermé, m'ont attaché, m'ont ligoté, m'ont ligotée,
    m' enfermé, m' enfermée, m' séquestré, m' séquestrée, m' attaché, m' attachée, m' ligoté, m' ligotée, m' emprisonné, m'enferme, m'enferment,
    me séquestre, m'a kidnappé, m'a kidnappée, suis kidnappé, été kidnappé, été kidnappée, été séquestré, m' kidnappé, m' kidnappée, me kidnapper,
    me kidnappent, me kidnappe, nous kidnappe, grand danger, suis cachée, suis caché, sauvez moi, sauvez nous
crisis-recent-rape =
    j'ai été violée, j'ai été violé, je me suis fait violer, me suis faite violer, viens de me faire violer, je viens d'être violée,
    je viens d'être violé, il m'a violée, il m'a violé, ils m'ont violée, ils m'ont violé, on m'a violée, on m'a violé, mon mari m'a violée,
    mon copain m'a violée, quelqu'un m'a violée, violée hier soir, violée hier, violée cette nuit, violée ce matin, violé cette nuit, violé hier,
    viol collectif, il m'a forcée à coucher avec lui, on m'a forcée à coucher, forcé à avoir des rapports, forcée à avoir des rapports,
    obligée à coucher, il m'a agressée sexuellement, j'ai été agressée sexuellement, j'ai été agressé sexuellement, on m'a agressée sexuellement,
    on m'a drogué et violé, il a abusé de moi, ils ont abusé de moi, on a abusé de moi, été violé, été violée, été violer, être violé, être violée,
    être violer, fait violé, fait violée, fait violer, faite violé, faite violée, faite violer, fais violé, fais violée, fais violer, m'a violé,
    m'a violée, m'a violées, m'ont violé, m'ont violée, m'ont violées, nous ont violé, nous ont violée, nous ont violées, me viole, me violent,
    me violait, me violaient, nous viole, nous violent, nous violait, nous violaient, voulu me violer, veut me violer, va me violer, vont me violer,
    veulent me violer, violé par un, violé par mon, violé par des, violé par plusieurs, violé par deux, violé par le, violé par la, violé par quelqu'un,
    violée par un, violée par mon, violée par des, violée par deux, violée par le, violée par la, violé aujourd'hui, violé ce soir, violé ce matin,
    violé cette semaine, violé en libye, violé en prison, violée aujourd'hui, violée ce soir, violée en libye, violée en prison, subi un viol,
    subi des viols, viol hier, viol cette nuit, viol en réunion, viol correctif, enceinte d'un viol, après mon viol, agressé sexuellement,
    agressée sexuellement, m'a abusé, m'a abusée, m'a pénétré, m'a pénétrée, m'a sodomisé, m'a sodomisée, m'a tripotée, m'a tripoté, m'a pelotée,
    m'ont abusé, m'ont abusée, m'ont pénétré, m'ont pénétrée, m'ont sodomisé, m'ont sodomisée, m'ont tripotée, m'ont tripoté, m'ont pelotée,
    abusé de moi, abusent de moi, abusait de moi, profité de moi, profitent de moi, forcé de coucher, forcé de baiser, forcée de coucher,
    forcée de baiser, obligé de coucher, obligé de baiser, obligée de coucher, obligée de baiser, forcé à coucher, forcée à coucher, obligé à coucher,
    rapports forcé, rapports forcés, rapports forcée, rapports forcées, rapports de force, rapport forcé, rapport forcés, rapport forcée,
    rapport forcées, rapport de force, relation forcé, relation forcés, relation forcée, relation forcées, relation de force, relations forcé,
    relations forcés, relations forcée, relations forcées, relations de force, sexe sexuel forcé, sexe sexuel forcés, sexe sexuel forcée,
    sexe sexuels forcé, sexe forcé, sexe forcés, sexe forcée, sexe forcées, sexe de force, touchée sans mon, touchée les seins, touchée l'entrejambe,
    touché sans mon, touché les parties, touché mes parties, touché les seins, touché l'entrejambe, touchent sans mon, touchent les seins,
    touchent l'entrejambe, drogué et violé, drogué et violée, droguée et violé, droguée et violée, drogué mon verre
