### Questions that somebody asks themselves, in private: nothing of the answers is kept, and there is no score.
### State: draft. Not read by anybody who speaks it natively.

## Before and between the questions

checks-title = Des questions à se poser
checks-note = Quelques questions, une à la fois. Rien de ce que vous touchez n’est gardé, et personne n’est prévenu.
check-safe-question = Pouvez-vous lire ceci maintenant sans danger ?
check-safe-note = Si quelqu’un peut regarder par-dessus votre épaule, ou va peut-être regarder ce téléphone, attendez qu’il n’y ait plus personne autour de vous. Le bouton pour sortir fait apparaître tout de suite un autre écran.
check-safe-yes = Oui, continuer
check-safe-no = Non, sortir maintenant
check-step = Question { $number } sur { $count }
check-yes = Oui
check-no = Non
check-unsure = Je ne sais pas vraiment
check-again = Recommencer

## Somebody makes me do this: signs of trafficking

check-trafficking-title = Est-ce que quelqu’un me force à faire cela ?
check-trafficking-note = Sur un travail, une dette ou une personne, quand vous ne pouvez pas vous en éloigner.
check-trafficking-1 = Est-ce que quelqu’un d’autre garde votre passeport ou vos papiers ?
check-trafficking-2 = Est-ce que quelqu’un vous menace, vous ou votre famille ?
check-trafficking-3 = Avez-vous une dette qui ne baisse jamais, même si vous travaillez beaucoup ?
check-trafficking-4 = Travaillez-vous de très longues heures pour peu d’argent ou pour rien ?
check-trafficking-5 = Est-ce qu’on vous surveille, ou qu’on vous interdit de sortir sans quelqu’un ?
check-trafficking-6 = Devez-vous remettre l’argent que vous gagnez ?
check-trafficking-7 = Est-ce que quelqu’un dit que, si vous arrêtez, il va révéler à d’autres que vous êtes LGBTQI+, ou vous dénoncer ?

## A partner, relative or host controls me

check-home-title = Suis-je en sécurité avec les personnes avec qui je vis ?
check-home-note = Sur un ou une partenaire, des proches ou une personne qui vous héberge, quel que soit leur genre.
check-home-1 = Avez-vous peur de ce qui se passe quand vous dites non ?
check-home-2 = Est-ce que quelqu’un garde votre argent, vos papiers ou votre téléphone ?
check-home-3 = Est-ce que quelqu’un décide qui vous pouvez voir, ou à qui vous pouvez parler ?
check-home-4 = Est-ce que quelqu’un dit qu’il va révéler à d’autres qui vous êtes, ou vous dénoncer à l’immigration ?
check-home-5 = Est-ce que quelqu’un vous frappe, vous enferme ou vous suit ?
check-home-6 = Est-ce que quelqu’un vous force à avoir des rapports sexuels, ou vous empêche d’avoir vos médicaments ?
check-home-7 = Est-ce que quelqu’un veut que vous vous mariiez, ou que vous changiez qui vous êtes ?

## Work that hurts

check-work-title = Est-ce qu’on me traite mal à mon travail ?
check-work-note = Sur le salaire, les heures et les personnes pour qui vous travaillez, avec ou sans permis de travail.
check-work-1 = Êtes-vous sans salaire depuis deux semaines ou plus, ou avez-vous reçu moins que promis ?
check-work-2 = Est-ce que votre patron ou votre patronne garde votre passeport ou vos papiers ?
check-work-3 = Est-ce que votre patron ou votre patronne dit qu’il ou elle appellera l’immigration ou la police ?
check-work-4 = Est-ce que quelqu’un veut du sexe pour vous donner du travail ou pour vous payer ?
check-work-5 = Devez-vous de l’argent à votre patron ou à votre patronne, et la dette ne baisse pas ?
check-work-6 = Est-ce qu’on vous a dit de signer une page blanche, ou quelque chose que vous ne pouviez pas lire ?
check-work-7 = Est-ce qu’il vous arriverait quelque chose de mal si vous arrêtiez de travailler là ?

## After the questions

check-result-heading = Ce que vous pouvez faire maintenant
check-result-some = Certaines de vos réponses peuvent être un signe que quelqu’un profite de vous ou vous contrôle. Un signe n’est pas une preuve. Rien de tout cela n’est votre faute, et c’est vous qui décidez de la suite.
check-result-none = Vous n’avez dit oui à aucune de ces questions. Cela ne veut pas dire que tout va bien : ce ne sont que quelques questions. Si vous sentez que quelque chose ne va pas, c’est une raison suffisante pour parler avec quelqu’un.
check-result-unsure = Ne pas savoir vraiment est une raison suffisante pour parler avec quelqu’un. Vous n’avez pas besoin de savoir comment cela s’appelle.
check-danger = Si vous êtes en danger maintenant, appelez d’abord le numéro d’urgence.
check-help-heading = Qui peut aider
check-help-none = Nous ne connaissons personne dans ce pays ({ $country }) pour « { $need } ».
check-next-others = Demandez plutôt ici. On y sait peut-être qui aide là où vous êtes :
check-next-emergency = En danger, appelez le numéro d’urgence. Sinon, cherchez dans la recherche un service juridique ou de santé, et demandez-y qui aide pour cela.
check-next-anyone = Demandez qui aide pour cela à un médecin, à du personnel infirmier, à un avocat ou à une organisation pour personnes réfugiées en qui vous avez confiance.
check-no-country = Choisissez le pays où vous êtes, et nous vous montrons qui aide là-bas.

## What asking for help may set off

check-referral-heading = Avant de demander de l’aide
check-referral-ask = Demandez d’abord : « Que devez-vous transmettre, à qui, et quand ? » Vous pouvez le demander avant de dire votre nom.
check-referral-police = Certains services transmettent des choses à la police, surtout quand une vie est en danger.
check-referral-immigration = Le bureau de l’immigration peut interroger certains services, ou ces services travaillent avec lui. Le mal qu’on vous a fait ne vous protège pas, à lui seul, d’une expulsion du pays. Demandez à un avocat avant d’aller dans un bureau, si vous le pouvez.
check-referral-consent = Si vous êtes adulte, demandez qu’on ne fasse rien sans votre oui. Vous pouvez dire non, et vous pouvez arrêter.
check-referral-young = Si vous avez moins de 18 ans, beaucoup de services doivent prévenir quelqu’un quand vous êtes en danger. Avant que vous leur disiez quoi que ce soit, ils peuvent vous dire ce qu’ils devraient signaler. Vous n’avez pas besoin de dire votre âge pour demander.
check-guides-heading = À lire ensuite
