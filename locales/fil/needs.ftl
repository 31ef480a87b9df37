### Need words in Filipino (Filipino), and the terms of host countries that its speakers use.
### State: draft. Not read by anybody who speaks it natively.

## Urgent safety

crisis-line = crisis hotline po, linya para sa krisis, may makausap, kailangan ko ng kausap, gusto ko ng kausap, gusto ko may makausap, wala akong makausap, walang makausap, may makikinig sa akin, hindi ko na kaya, di ko na kaya, dko na kaya, hirap na hirap na ako, hotline na pwedeng tawagan, tawagan kapag may problema, nasa krisis ako, nasa krisis
    .terms = ncmh, ncmh crisis hotline, hopeline, hopeline philippines, in touch crisis line, tawag paglaum, usap tayo, mind matters hotline, bantay bata
suicide-prevention = pag iwas sa pagpapakamatay, pagpigil sa pagpapakamatay, pagpapakamatay, pagpapatiwakal, gustong magpakamatay ng kaibigan ko, gusto magpakamatay ng kaibigan ko, gustong magpakamatay ng anak ko, gustong magpakamatay ng kapatid ko, may kaibigan akong gustong magpakamatay, tulong sa suicide, hotline sa suicide, suicide hotline pinas, suicide prevention ph, kaibigang suicidal, nag suicide ang kaibigan ko, paano pigilan ang suicide
    .terms = natasha goulbourn foundation, hopeline suicide, samaritans hong kong
domestic-violence = karahasan sa tahanan, karahasan sa bahay, karahasan sa pamilya, binubugbog ng asawa, binubugbog ng mister, binubugbog ng boyfriend, binubugbog ng partner, sinasaktan ng asawa ko, sinasaktan ng partner ko, nananakit ang asawa ko, nananakit ang partner ko, nananakit na asawa, pananakit ng asawa, pang aabuso sa bahay, abusadong asawa, abusadong partner, abusadong jowa, abusado ang pamilya ko, battered wife, kinokontrol ng asawa, kinokontrol ako ng partner ko, pinipilit akong magpakasal, pinipilit ako ipakasal, sapilitang kasal, pinagbubuhatan ng kamay, ginugulpi ng asawa, vawc
    .terms = violence against women and children, violence against women, vaw desk, ra 9262, republic act 9262, women and children protection desk, wcpd, barangay vaw desk
sexual-violence = panggagahasa, gahasa, biktima ng gahasa, biktima ng rape, ginahasa, tulong pagkatapos ng rape, tulong sa na rape, rape victim, karahasang sekswal, sekswal na karahasan, sekswal na pang aabuso, sexual harassment pinoy, sexual harassment sa trabaho, hinaharass ng boss ko, minamanyak ng amo, minamanyak ng boss, pangmomolestiya, molestiya, minolestiya, biktima ng pang aabusong sekswal, hinalay, panghahalay
    .terms = rape case, safe spaces act, bawal bastos, women and children protection unit, wcpu
human-trafficking = human trafficking, trafficking ng tao, biktima ng trafficking, na traffic ako, ilegal na recruiter, illegal recruiter, illegal recruitment, niloko ng recruiter, naloko ng agency, kinuha ang passport ko, kinuha ng amo ang passport ko, kinuha ng amo ko pasaporte ko, tinago ng amo ang passport, ayaw ibigay ng amo ang passport ko, sapilitang trabaho, pinilit magtrabaho, pinipilit akong magtrabaho, pinipilit magbenta ng katawan, pinipilit mag prosti, ibinenta ako, binenta ako sa amo, hindi ako pinapalabas ng amo, ayaw akong pauwiin ng amo, hindi makaalis sa amo, hindi pinapasahod at kinukulong, modernong pang aalipin, ginawang alipin, nakulong sa scam hub, nakulong sa pogo
    .terms = iacat, actionline 1343, 1343 actionline, tulay kontra trafficking, visayan forum, voice of the free, sex trafficking victim, trafficking in persons, kafala, fishing boat forced labor, scam compound, love scam hub, mail order bride
hate-crime = hate crime laban sa bakla, hate crime dahil trans, krimen dahil sa galit, krimen dahil sa poot, inatake dahil bakla, inatake dahil trans, binugbog dahil bakla, binugbog dahil tomboy, binugbog dahil trans, sinaktan dahil bakla, sinaktan dahil sa kasarian, pag atake sa lgbt, pag atake sa pilipino, asian hate, inatake dahil asyano, mag report ng hate crime, ireport ang hate crime
    .terms = stop aapi hate, anti asian hate, hate incident report
protection-order = protection order laban sa asawa, utos ng proteksyon, restraining order sa asawa, restraining order sa ex, pagbawalan lumapit ang asawa ko, bawal lumapit ang ex ko, ayokong lumapit ang asawa ko, ilayo ang asawa ko sa akin, ilayo sa akin ang ex ko, sinusundan ng ex ko, stalker ko ang ex ko, ini stalk ng ex, kumuha ng protection order
    .terms = barangay protection order, bpo barangay, temporary protection order, permanent protection order, avo, apprehended violence order
child-protection = pang aabuso sa bata, inaabuso ang bata, sinasaktan ang bata, binubugbog ang bata, pinapalo ang bata, minomolestiya ang bata, pinapabayaan ang bata, pagpapabaya sa bata, proteksyon ng bata, bata na inaabuso, ireport ang pang aabuso sa bata, kinuha ang mga anak ko, kinuha ng social worker ang anak ko, kinuha ng gobyerno ang anak ko, kinuha ng cps ang anak ko, nasa panganib ang bata
    .terms = bantay bata 163, dswd, child abuse case, ra 7610, makabata helpline
elder-protection = pang aabuso sa matanda, inaabuso ang matanda, sinasaktan ang lola ko, sinasaktan ang lolo ko, pinapabayaan ang matanda, pinabayaan ang nanay kong matanda, sinasaktan ng caregiver, inaabuso ang may kapansanan, sinasaktan ang may kapansanan, pang aabuso sa pwd, proteksyon ng matatanda
missing-family = nawawalang pamilya, nawawalang kapamilya, nawawala ang kapatid ko, nawawala ang anak ko, nawawala ang asawa ko, hinahanap ko ang pamilya ko, hinahanap ko pamilya ko, hinahanap ko ang nanay ko, hinahanap ko ang tatay ko, hanapin ang kapatid ko, hanapin ang pamilya, nawalan ng kontak sa pamilya, nawalan ng contact sa pamilya, nawalay sa pamilya, nahiwalay sa pamilya, nawawalang tao, nawawalang kamag anak, missing person pinoy
    .terms = philippine red cross tracing, restoring family links philippines, icrc tracing, locate ofw
torture-survivors = tortyur, tinortyur, tinorture, na torture, biktima ng torture, biktima ng tortyur, nakaligtas sa torture, pinahirapan sa kulungan, pinahirapan ng pulis, pinahirapan ng militar, trauma sa giyera, trauma sa digmaan, trauma sa kulungan, trauma mula sa digmaan
    .terms = balay rehabilitation center, medical action group, martial law victims
crime-victim-support = biktima ng krimen, ninakawan ako, nanakawan ako, naholdap ako, na holdap, na snatch ang bag ko, nasnatchan, niloko ako sa pera, na scam ako, naiscam ako, biktima ng scam, ninakaw ang gamit ko, ninakaw pera ko, bayad sa biktima ng krimen, suporta sa biktima, tulong sa biktima ng krimen
    .terms = victims compensation program, doj board of claims, estafa
human-rights-defenders = karapatang pantao, karapatang pangtao, tagapagtanggol ng karapatang pantao, aktibista na may banta, aktibistang nanganganib, tulong sa aktibista, nared tag ako, na red tag, red tagging, red tagged, mamamahayag na may banta, tulong sa mamamahayag, human rights lawyer pinas, pang uusig, inuusig dahil bakla, dokumento ng pang uusig
    .terms = karapatan alliance, commission on human rights, chr philippines, task force detainees of the philippines, tfdp, philippine human rights, nujp, free legal assistance group
evacuation-relocation = tumakas sa bansa, tumakas ng bansa, gusto kong tumakas, makaalis ng bansa, makaalis sa bansa, umalis sa bansa ko, kailangan kong umalis ng bansa, kailangan ko tumakas, paano tumakas sa bansa, ilikas kami, paglikas, magpa repatriate, repatriation, repatriate, mandatory repatriation, ilikas dahil sa giyera, ilabas nyo ako sa bansang ito, makatakas sa amo papuntang embassy
    .terms = alert level dfa, owwa repatriation, exit visa, exit permit, huroob

## Law and papers

asylum-legal = humingi ng asylum, humihingi ng asylum, mag apply ng asylum, mag asylum, nag asylum, paano mag asylum, asylum para sa bakla, asylum para sa lgbt, asylum para sa trans, asylum para sa pilipino, abogado sa asylum, abogado para sa asylum, asylum na abogado, interview sa asylum, tinanggihan ang asylum ko, na deny ang asylum, na deny asylum ko, apela sa asylum, asilo, political na asylum, takot akong umuwi, takot umuwi sa pilipinas, takot bumalik sa bansa ko, hindi ako makauwi sa pilipinas, di ako makauwi, kanlungan sa ibang bansa, kailangan ko ng proteksyon sa ibang bansa, status bilang refugee
    .terms = asylum claim, non refoulement claim, torture claim hong kong, usm claim, recognizance paper, form 8, refugee visa, protection visa, subclass 866, justice centre hong kong, affirmative asylum
immigration-legal = abogado sa immigration, abogado ng immigration, problema sa immigration, tulong sa immigration, ipapadeport ako, ipadeport, ide deport ako, deport, deportasyon, na deport, pigilan ang deportation, walang papeles, wala akong papeles, tnt ako, tago ng tago, tnt, expired visa, expired na visa, nag expire ang visa ko, paso na ang visa, overstay, overstay ako, nag overstay, residence permit ko, mag renew ng visa, i renew ang visa, kumuha ng green card, papeles para manatili, pagkuha ng papeles, legal na papeles, takas sa amo walang papeles
    .terms = iqama, iqama expired, akama, absconding, permesso, soggiorno, sanatoria, flussi, prefecture visa, recognizance, permanent resident, pr canada, employment visa hong kong, visa extension, amnesty overstayers, zairyu card, zairyu, cancellation of removal, petition visa
detention-support = nakadetine, nakadetine sa immigration, nadetine, na detine, na detain, na detain ng immigration, nakakulong sa immigration, hinuli ng immigration, nahuli ng immigration, hinuli ng ice, nahuli ng ice, kinulong ng immigration, detention ng immigration, detention center ng immigration, makalabas sa detention, dalawin ang nakadetine, hinuli ang asawa ko ng immigration, nahuling tnt
    .terms = tarhil, deportation center, castle peak bay immigration centre, ice detention, nyukan
citizenship = maging citizen, maging us citizen, paano maging citizen, pagkamamamayan, naturalisasyon, exam sa citizenship, citizenship exam, mag apply ng citizenship, citizenship application pinoy, dual citizen, dual citizenship, maging mamamayan
    .terms = ra 9225, dual citizenship philippines, oath taking, reacquisition of citizenship, cittadinanza
legal-aid = abogado, libreng abogado, kailangan ko ng abogado, abogado na libre, libreng payo legal, payo ng abogado, payong legal, tulong legal, tulong na legal, legal na tulong, murang abogado, attorney na libre, walang pambayad sa abogado, karapatan ko, ano ang karapatan ko, kaso sa korte, may kaso ako, hearing ko sa korte, magsampa ng kaso, idemanda
    .terms = public attorney, public attorneys office, integrated bar of the philippines, ibp legal aid, free legal assistance, duty lawyer scheme
family-law = annulment, annul, hiwalayan ang asawa, makipaghiwalay sa asawa, legal separation, diborsyo, magdiborsyo, mag file ng divorce, mag divorce, kustodiya, kustodiya ng anak, custody ng anak, sustento, sustento sa anak, hindi nagsusustento, humingi ng sustento, magpakasal, kasal ng parehong kasarian, same sex marriage pinoy, kasal, abogado sa annulment, korte ng pamilya
    .terms = declaration of nullity, recognition of foreign divorce, child support philippines, cenomar, family code
discrimination = diskriminasyon, diskriminasyon sa trabaho, na discriminate ako, nadiscriminate, diskriminasyon sa bakla, diskriminasyon sa lgbt, diskriminasyon sa trans, tinanggihan dahil bakla, tinanggihan dahil trans, tinanggal sa trabaho dahil bakla, rasismo, rasista, kinukutya dahil bakla, nilalait, homophobic na boss, pantay na karapatan, hindi pantay na trato, reklamo sa diskriminasyon
    .terms = sogie bill, sogie equality bill, anti discrimination ordinance
workers-rights = hindi ako pinasahod, hindi nagpapasahod ang amo, hindi nagbabayad ang amo, hindi binayaran ang sahod, di pinapasahod, delayed ang sahod, walang sahod, kulang ang sahod, hindi binigay ang sweldo, walang sweldo, hindi binayaran ang sweldo ko, niloloko ng amo, pinagsasamantalahan sa trabaho, karapatan ng manggagawa, karapatan sa trabaho, karapatan ng ofw, karapatan ng kasambahay, tinanggal sa trabaho, sinisante ako, na terminate ako, naaksidente sa trabaho, nasaktan sa trabaho, walang day off, walang pahinga sa trabaho, sobrang oras ng trabaho, abusadong amo, masamang amo, reklamo sa amo, unyon
    .terms = dole, dmw, migrant workers office, polo owwa, owwa, nlrc, poea, labour tribunal, labour department hong kong, statutory holiday, severance, long service payment, foreign domestic helper, fdh, mission for migrant workers, asian migrants coordinating body, domestic workers union, kasambahay law, end of service, labor court saudi, contract substitution
tenant-rights = pinapaalis sa inuupahan, pinapaalis kami sa bahay, pinapalayas ng may ari, pinapalayas ng kasera, pinapaalis ng landlord, pinalayas ng landlord, karapatan ng umuupa, karapatan ng nangungupahan, problema sa landlord, problema sa landlady, problema sa kasera, ayaw ibalik ang deposito, hindi binalik ang deposit, pinalitan ang kandado, ayaw ayusin ng landlord, notice na umalis sa bahay, tinaasan ang upa, ebiksyon, evict kami
identity-documents = nawala ang passport ko, nawala passport, nawalang passport, nawala pasaporte ko, ninakaw ang passport, birth certificate ko, kumuha ng birth certificate, sertipiko ng kapanganakan, walang birth certificate, walang id, wala akong id, kumuha ng id, valid id, nawala ang id ko, nawala ang mga dokumento ko, papeles ng pagkakakilanlan, kumuha ng lisensya, driver license, marriage certificate ko, death certificate ng asawa, affidavit of loss
    .terms = psa, nso, psa birth certificate, national id philippines, philsys, late registration, local civil registrar, hkid, cpr card, emirates id, apostille, dfa authentication, travel document embassy
name-gender-change = palitan ang pangalan, palitan ang pangalan ko, magpalit ng pangalan, pagpapalit ng pangalan, baguhin ang pangalan ko, palitan ang kasarian sa papeles, palitan ang kasarian, baguhin ang kasarian sa papeles, palitan ang gender sa passport, magpalit ng gender sa id, legal na pangalan trans, deadname ko sa id, maling kasarian sa passport
    .terms = ra 9048, ra 10172, clerical error correction, change of first name
family-reunification = dalhin ang pamilya ko dito, dalhin dito ang pamilya, kunin ang pamilya ko, kunin ang mga anak ko papunta dito, papuntahin ang pamilya ko, papuntahin ang partner ko, papuntahin ang asawa ko, papuntahin ang anak ko, petisyon sa pamilya, petisyon ng asawa, petisyon ng magulang, i petition ang pamilya, makasama ang pamilya dito, fiance visa ng partner ko, visa para sa asawa, family visa pinoy
    .terms = petition, i-130 petition, k1 visa, ricongiungimento, spousal sponsorship, dependent visa, regroupement, cfo guidance counseling
consular-help = embahada, embahada ng pilipinas, konsulado, konsulado ng pilipinas, philippine embassy, philippine consulate, embassy natin, embassy ng pinas, pumunta sa embassy, tulong ng embassy, numero ng embahada, renew ng passport sa embassy, i renew ang passport, konsul
    .terms = dfa, pcg, philippine consulate general, ofw help desk, atn assistance to nationals, assistance to nationals, bahay kalinga, migrant workers resource center, dfa oumwa
criminal-defence = hinuli ng pulis, hinuli ako ng pulis, inaresto, inaresto ako, naaresto, nahuli ng pulis, nakakulong ang kapatid ko, nakakulong ang asawa ko, nasa kulungan, nasa presinto, kasong kriminal, abogado sa kasong kriminal, piyansa, pampiyansa, magpiyansa, kinasuhan ako, sinampahan ako ng kaso, inakusahan ng amo na nagnakaw, inakusahan ng pagnanakaw, may warrant ako, hinuli dahil bakla
    .terms = public attorney criminal, blood money, death row ofw, qisas
reentry-support = galing sa kulungan, kalalabas lang sa kulungan, nakalaya na, nakalaya sa kulungan, dating bilanggo, dating preso, dating nakulong, tulong pagkalabas ng kulungan, may record sa pulis walang trabaho, trabaho para sa ex convict, ex convict, parole ko
    .terms = bjmp, pdl, persons deprived of liberty

## A roof

emergency-shelter = matutulugan, matutulugan ngayong gabi, walang matulugan, wala akong matulugan, wala akong matutulugan, walang matutuluyan, wala akong matutuluyan, matutuluyan, matuluyan, shelter ngayon, tirahan ngayong gabi, walang tirahan, wala akong tirahan, walang bahay, wala akong bahay, homeless ako, natutulog sa kalye, natutulog sa daan, natutulog sa labas, nasa kalye ako, palaboy, pinalayas ako, pinalayas ako sa bahay, pinaalis ako sa bahay, wala akong mapuntahan, walang mapupuntahan, wala akong mapupuntahan, ligtas na matutuluyan, ligtas na lugar, pansamantalang matutuluyan ngayon, bahay ampunan ng walang tirahan
    .terms = bethune house, filipino workers resource center, fwrc, owwa shelter, embassy shelter, helpers shelter, hope shelter singapore
womens-shelter = shelter para sa babae, shelter ng babae, shelter para sa kababaihan, bahay ng kababaihan, ligtas na bahay para sa babae, tumakas sa asawa, tumakas ako sa asawa ko, iniwan ko ang asawa ko walang matuluyan, ina at mga anak walang matuluyan, shelter para sa nanay at anak, matutuluyan ng babae, takas sa mister, kanlungan ng kababaihan
    .terms = women in crisis center, haven for women, marillac hills, womens crisis center
youth-shelter = shelter para sa kabataan, shelter para sa teenager, pinalayas ng magulang, pinalayas ako ng magulang ko, pinalayas ako ng nanay ko, pinalayas ako ng tatay ko, pinalayas dahil bakla, pinalayas dahil tomboy, pinalayas dahil trans, naglayas ako, naglayas, lumayas ako sa amin, tinakwil ng magulang, itinakwil ng pamilya, menor de edad na mag isa, menor de edad walang magulang, batang walang tirahan, batang kalye
    .terms = boys town, childhope, bahay tuluyan
lgbtq-housing = shelter para sa lgbt, shelter para sa bakla, shelter para sa tomboy, shelter para sa trans, tirahan para sa lgbt, tirahan ng bakla, tirahan para sa trans, matutuluyan para sa lgbt, matutuluyan ng bakla, safe house ng lgbt, ligtas na bahay para sa lgbt, kwarto na tanggap ang bakla, roommate na lgbt, golden gays home, bahay ng mga bakla
    .terms = home for the golden gays
transitional-housing = pansamantalang tirahan, pansamantalang bahay, tirahan ng ilang buwan, tirahan habang wala pang trabaho, halfway house pinoy, matitirhan ng ilang buwan, temporary na tirahan, dormitoryo ng refugee, tuluyan ng ilang buwan
affordable-housing = murang upa, murang paupahan, murang bahay, murang apartment, murang kwarto, mura na tirahan, bedspace, bed space, bedspacer, socialized housing, pabahay, pabahay ng gobyerno, murang renta, mababang upa
    .terms = pag ibig housing, nha, public rental housing, hdb flat, case popolari
housing-advice = naghahanap ng bahay, naghahanap ng kwarto, naghahanap ng matitirhan, naghahanap ng tirahan, naghahanap ng apartment, maghanap ng bahay, paupahan, inuupahang bahay, upahan, kailangan ko ng tirahan, kailangan ko ng matitirhan, tulong sa tirahan, payo sa tirahan, hanap kwarto, hanap bahay, umupa ng kwarto
rent-help = pambayad ng upa, pambayad sa upa, pambayad ng renta, tulong sa upa, tulong sa renta, hindi makabayad ng upa, hindi makabayad ng renta, di makabayad ng upa, atrasado sa upa, atraso sa renta, utang sa upa, pang deposito sa bahay, pang deposit at advance, one month deposit one month advance, walang pambayad ng bahay, bayad sa upa
mortgage-help = hulog sa bahay, hindi mahulugan ang bahay, hindi makabayad ng hulog sa bahay, utang sa bahay sa bangko, mareremata ang bahay, naremata, remata, iilitin ang bahay, mawawala ang bahay ko, kukunin ng bangko ang bahay, housing loan ko, sangla ang bahay
    .terms = pag ibig housing loan, pag ibig foreclosure
utility-help = bayad sa kuryente, bill ng kuryente, pambayad ng kuryente, naputulan ng kuryente, putol ang kuryente, walang kuryente, bill ng tubig, pambayad ng tubig, naputulan ng tubig, walang tubig sa bahay, bill ng gas, bayad sa gas, walang heater, bayad sa heating, tulong sa bill, mataas ang bill ng kuryente
    .terms = meralco, lifeline rate
furniture = muwebles, gamit sa bahay, libreng gamit sa bahay, kama, kutson, kutson at kama, unan at kumot, kumot, aparador, mesa at upuan, kaldero at plato, gamit sa kusina, ref, washing machine na libre, banig, kailangan ko ng kama
home-repair = ayusin ang bahay, sira ang bahay, pagawa ng bahay, pagkumpuni ng bahay, sirang bubong, tumutulong bubong, tumutulo ang bubong, butas ang bubong, tubero, karpintero, rampa para sa wheelchair, amag sa bahay, sirang tubo

## Food and things

food = pagkain, libreng pagkain, gutom, gutom ako, gutom na ako, gutom na kami, walang pagkain, wala akong pagkain, walang makain, wala akong makain, wala kaming makain, pangkain, food bank po, ayuda na pagkain, bigas, libreng bigas, relief goods, pagkain para sa mga anak ko, de lata, ayudang bigas, saan makakakuha ng pagkain, grocery na libre, halal na pagkain
    .terms = community pantry, maginhawa community pantry, food parcel pinoy, feeding hong kong
hot-meals = mainit na pagkain, lutong pagkain, libreng kain, libreng tanghalian, libreng hapunan, libreng almusal, saan makakakain, kakain ngayon, lugaw, libreng lugaw, feeding program, kainan na libre, pakain
    .terms = soup kitchen pinoy, walang gutom kitchen
home-delivered-meals = pagkaing hinahatid sa bahay, hatid na pagkain sa bahay, padala ng pagkain sa bahay, delivery ng pagkain sa may sakit, pagkain para sa matanda sa bahay, hindi makalabas para bumili ng pagkain, hindi makapagluto, nagdadala ng pagkain sa bahay
food-benefits = food stamp ng gobyerno, food stamps pinoy, card para sa pagkain, pera para sa pagkain, pambili ng pagkain, ayuda pambili ng pagkain, voucher sa pagkain, kupon sa pagkain, mag apply ng food stamps
    .terms = walang gutom program, ebt pinoy
mother-child-nutrition = gatas ng anak ko, gatas ng baby, gatas para sa bata, pambili ng gatas, nagpapasuso, pagpapasuso, breastfeeding na nanay, pagkain ng buntis, pagkain para sa buntis, pagkain ng sanggol, bitamina ng buntis, malnutrisyon ng bata, kulang sa timbang ang anak ko, nutrisyon ng bata
    .terms = wic pinoy, operation timbang
baby-supplies = diaper, diaper ng baby, libreng diaper, lampin, gamit ng baby, gamit pang baby, damit ng baby, damit pang baby, kuna, crib ng baby, stroller ng baby, bote ng gatas, dede ng baby, gamit ng sanggol, pambata na gamit
clothing = damit, libreng damit, damit na panlamig, panlamig, jacket na libre, makapal na damit, damit pang winter, sapatos, tsinelas, damit ng bata, damit ng mga bata, ukay ukay, ukay, ukayukay, lumang damit, salawal, kailangan ko ng damit, panloob na damit
    .terms = chest binder trans, second hand na damit
hygiene = maligo, paliguan, saan maliligo, saan pwede maligo, libreng paligo, ligo, banyo, cr, comfort room, kubeta, labahan, maglaba, saan maglaba, sabon, sabon at shampoo, sipilyo, toothpaste, napkin, pasador, sanitary napkin, tabo, gupit, kalinisan ng katawan
school-supplies = gamit sa eskwela, gamit sa eskwelahan, gamit pang eskwela, gamit sa school, gamit sa paaralan, bag sa eskwela, bag na pang eskwela, uniporme, uniporme sa eskwela, libro sa eskwela, kwaderno, notebook at lapis, papel at lapis, laptop para sa eskwela
    .terms = balik eskwela, brigada eskwela
holiday-help = regalo sa pasko, pamasko, aginaldo, noche buena, handa sa pasko, laruan, laruan ng bata, libreng laruan, regalo sa mga anak ko, pang noche buena, media noche, handa sa bagong taon, pagkain sa ramadan, handa sa eid, pasko ng mga bata
phone-internet = cellphone na libre, libreng cellphone, sim card na libre, libreng sim, load, pang load, walang load, pa load, data load, libreng internet, libreng wifi, walang internet, murang internet, mag charge ng cellphone, saan mag charge, nanakaw ang cellphone ko, ninakaw ang cellphone ko, sira ang cellphone ko, sirang cellphone, celpon, selpon, prepaid load
    .terms = piso wifi, globe load, smart load, eload, roaming sim
disaster-relief = baha, binaha kami, binaha ang bahay, bagyo, nasalanta ng bagyo, nasalanta, lindol, nilindol, nasunugan kami, nasunugan, nasunog ang bahay, sunog, nasunog ang bahay namin, sakuna, kalamidad, evacuation center, pumutok ang bulkan, landslide, tulong sa nasalanta, tulong sa bagyo, relief operation
    .terms = ndrrmc, calamity loan, relief goods dswd, pag ibig calamity loan

## Money

cash-help = pera, kailangan ko ng pera, walang pera, wala akong pera, wala na akong pera, tulong pinansyal, tulong pinansiyal, ayuda, ayudang pera, cash assistance pinoy, pang emergency na pera, pangangailangan ng pera, gipit ako, gipit sa pera, kinakapos, kapos sa pera, pamasahe pauwi walang pera, pang gastos, panggastos, pinansyal na tulong
    .terms = aics, aics dswd, sap ayuda, akap ayuda, owwa cash assistance, owwa welfare assistance, akap dole
public-benefits = benepisyo, benepisyo ng gobyerno, benepisyo mula sa gobyerno, tulong ng gobyerno, ayuda ng gobyerno, mag apply ng benefits, sustento ng gobyerno, pensyon, pensiyon, pensyon sa sss, pantawid, tulong mula sa gobyerno, ayuda para sa mahirap, pera mula sa gobyerno
    .terms = 4ps, pantawid pamilya, pantawid pamilyang pilipino program, sss, sss pension, gsis, centrelink, child benefit canada, assegno unico, social pension dswd
disability-benefits = benepisyo ng may kapansanan, benepisyo para sa may kapansanan, benepisyo ng pwd, pera para sa may kapansanan, hindi makapagtrabaho dahil sa sakit, hindi na makapagtrabaho dahil may sakit, pensyon para sa may kapansanan, pensyon sa kapansanan, disability ng sss, mag apply ng disability
    .terms = pwd id, pwd discount, sss disability
unemployment-benefits = benepisyo ng walang trabaho, nawalan ng trabaho, nawalan ako ng trabaho, nawalan ng trabaho kailangan ng pera, walang trabaho, wala akong trabaho, natanggal sa trabaho, na lay off, nalay off, retrenched, pera para sa walang trabaho, mag file ng unemployment
    .terms = sss unemployment, employment insurance canada, ei canada, employment aid ofw, disoccupazione, naspi
veterans-services = beterano, mga beterano, dating sundalo, dating militar, retiradong sundalo, naging sundalo ako, tulong sa beterano, pensyon ng beterano, dating us navy, pamilya ng sundalo, pamilya ng militar
    .terms = pvao, filipino wwii veterans, fil am veteran
debt-advice = utang, may utang, may utang ako, baon sa utang, lubog sa utang, hindi makabayad ng utang, di makabayad ng utang, naniningil ng utang, utang sa agency, utang sa placement fee, utang sa credit card, utang sa 5 6, online lending app, ol app, ola utang, pautang, bumbay 5 6, bankarote, paano magbayad ng utang, payo sa utang, nagbabanta ang lending app
    .terms = placement fee loan, financing company hong kong, money lender singapore, illegal lender
tax-help = buwis, bayad sa buwis, magbayad ng buwis, tulong sa buwis, tax return ko, mag file ng tax, pag file ng tax, refund sa buwis, tax refund ko, magbayad ng tax
    .terms = bir, tin number, itr
bank-money-transfer = magpadala ng pera, padala ng pera, padala sa pilipinas, magpadala ng pera sa pinas, padala, remit, mag remit, nagpapadala sa pamilya, tumanggap ng padala, kunin ang padala, bangko, magbukas ng account, account sa bangko, bank account ko, mag open ng bank account, bukas ng bangko account
    .terms = gcash, maya wallet, cebuana lhuillier, palawan express, western union padala, mlhuillier, landbank, bdo remit, remittance center, world remit, wise transfer

## Health

emergency-medical = ambulansya, ambulansiya, tumawag ng ambulansya, ospital ngayon, pinakamalapit na ospital, ospital, hospital na malapit, emergency sa ospital, isugod sa ospital, dinudugo, malakas ang dugo, hindi makahinga, di makahinga, masakit ang dibdib, inatake sa puso, atake sa puso, hinimatay, walang malay, nalason, na stroke, naaksidente, malubha ang sugat, nabangga, nasaksak ng kutsilyo dugo
primary-care = doktor, doctor na malapit, kailangan ko ng doktor, magpatingin sa doktor, magpa check up, magpacheck up, pa check up, check up, klinika, clinic na malapit, health center na malapit, may sakit ako, may sakit, masama ang pakiramdam ko, may sakit ang anak ko, nilalagnat, lagnat, nilalagnat ang anak ko, ubo at sipon, ubo, masakit ang tiyan, masakit ang ulo, gamutan, nars, blood test ko, doktor ng bata, pedia, doktor ng babae, ob gyne, albularyo
    .terms = barangay health center, konsulta, medical exam ofw, polyclinic, general outpatient clinic, medico di base
uninsured-care = doktor kahit walang insurance, doktor na libre, libreng doktor, libreng check up, libreng klinika, libreng gamutan, libreng ospital, walang insurance, wala akong insurance, ospital kahit walang papeles, doktor kahit walang papeles, gamutan ng walang papeles, tnt may sakit, murang doktor, murang check up, walang pambayad sa ospital, pambayad sa ospital, medical mission, hindi makalabas ng ospital walang bayad
    .terms = malasakit center, medical assistance pcso, pcso, stp code pinoy
health-insurance = health insurance ko, kumuha ng health insurance, seguro sa kalusugan, seguro, insurance sa ospital, insurance ng anak ko, mag apply ng health insurance, health card ko, kumuha ng medical insurance, i renew ang insurance
    .terms = philhealth, philhealth ofw, hmo, ohip pinoy
prescription-help = gamot, gamot ko, libreng gamot, pambili ng gamot, walang pambili ng gamot, wala akong pambili ng gamot, kailangan ko ng gamot, naubusan ng gamot, naubos ang gamot ko, maintenance na gamot, maintenance ko, botika, reseta, kailangan ng reseta, insulin ko, murang gamot, saklay, wheelchair na libre, gamot sa highblood
    .terms = generics pharmacy, mercury drug, botika ng bayan
dental-care = dentista, libreng dentista, murang dentista, ngipin, masakit ang ngipin, masakit ngipin ko, sakit ng ngipin, bunot ng ngipin, magpabunot ng ngipin, pabunot, sirang ngipin, pustiso, bulok na ngipin, pasta ng ngipin, linis ng ngipin, gilagid
eye-care = salamin sa mata, libreng salamin, doktor sa mata, doktor ng mata, masakit ang mata, malabo ang mata, malabo ang paningin, malabo paningin ko, bulag, katarata, hindi makakita nang malinaw, magpa check ng mata, pagsusuri sa mata, optalmologo
hearing-care = bingi, mahina ang pandinig, hindi makarinig, di makarinig, hearing aid ko, libreng hearing aid, pipi at bingi, sign language pinoy, senyas, wikang senyas, doktor sa tenga, masakit ang tenga, pagsusuri sa pandinig
    .terms = filipino sign language, fsl, eent
vaccination = bakuna, magpabakuna, libreng bakuna, bakuna ng bata, bakuna ng anak ko, bakuna ng baby, bakuna sa trangkaso, bakuna sa covid, bakuna sa mpox, bakuna sa hepatitis, turok sa bata, turok, bakunado, vaccination card ko, rabies na bakuna, nakagat ng aso
hiv-testing = magpa hiv test, magpatest ng hiv, magpa test sa hiv, hiv test pinoy, libreng hiv test, test sa hiv, test sa aids, pa test hiv, may hiv ba ako, baka may hiv ako, self test sa hiv, saan magpa hiv test, lihim na hiv test, hiv testing pinas
    .terms = loveyourself, love yourself, klinika bernardo, hiv screening loveyourself, treatment hub test
hiv-care = may hiv ako, may hiv, positive ako sa hiv, hiv positive ako, reactive ako, reactive sa hiv, nag positive sa hiv, poz, pozzie, plhiv, gamot sa hiv, arv, naubusan ng arv, naubos ang arv ko, art hiv, gamutan sa hiv, doktor sa hiv, nabubuhay na may hiv, tulong sa may hiv, undetectable, aids na sakit
    .terms = treatment hub, primary hiv care, red whistle, positive action foundation, pinoy plus, project red ribbon, ritm, san lazaro
hiv-prevention = prep, pep, gamot pang iwas hiv, pang iwas sa hiv, iwas hiv, nabutas ang condom, napunit ang condom, walang condom na sex, nakipag sex ng walang condom, nakipagtalik nang walang condom, baka nahawa ng hiv, na expose sa hiv, libreng condom, condom, libreng prep, saan makakuha ng prep, saan makakuha ng pep, lubricant
    .terms = prep pilipinas, prep loveyourself, prep ph
sti-testing = sakit sa ari, sakit na nakukuha sa sex, std test pinoy, magpa std test, tulo, may tulo ako, sipilis, gonorea, klamidya, herpes sa ari, kulugo sa ari, mahapdi umihi, masakit umihi, may lumalabas sa ari, nana sa ari, sugat sa ari, sakit na nahahawa sa pakikipagtalik, amoy ang ari, hepa b
    .terms = social hygiene clinic, social hygiene
pregnancy-test = pregnancy test kit, buntis ba ako, baka buntis ako, hindi dinatnan, hindi ako dinatnan, di ako dinatnan, delayed ako, delayed ang regla, late ang regla, libreng pregnancy test, hindi planadong pagbubuntis, nabuntis ng di inaasahan, nabuntis ako hindi ko alam gagawin
pregnancy-care = buntis, buntis ako, buntis ako kailangan ng doktor, manganganak, manganganak na ako, panganganak, kabuwanan ko na, komadrona, kumadrona, hilot ng buntis, check up ng buntis, prenatal check up, ultrasound ng buntis, anakan, paanakan, lying in, pagkatapos manganak, bagong panganak, buntis na ofw
    .terms = lying in clinic, buntis na walang papeles, ob check up
contraception = pills, pang iwas buntis, iwas buntis, ayaw mabuntis, ayokong mabuntis, kontrasepsyon, kontraseptibo, pagpaplano ng pamilya, pagpaplano ng pamilya sa center, implant sa braso, injectable, iud ko, morning after pill pinoy, pills para hindi mabuntis, ligate, magpa ligate
    .terms = trust pills, family planning pinoy, popcom, yuzpe
abortion-care = aborsyon, abortion sa ibang bansa, magpalaglag, ipalaglag, pampalaglag, pagpapalaglag, pa abort, magpa abort, ayaw ituloy ang pagbubuntis, ayoko ituloy ang pagbubuntis, hindi ko gusto ang batang ito sa tiyan, gamot pampalaglag, pamparegla, saan magpapalaglag
    .terms = cytotec, misoprostol pinas, prochoice pinoy, pinsan abortion, post abortion care
gender-affirming-care = hormones para sa trans, hormone para sa trans, hormones, pills ng trans, estrogen, testosterone, t shot, mag hormones, saan makakuha ng hormones, naubusan ng hormones, doktor ng trans, doktor para sa trans, klinika para sa trans, klinika ng trans, operasyon ng trans, operasyon sa dibdib, palit ng kasarian operasyon, pagpapalit ng kasarian, mag transition, transition ko, nagtratransition, boses ng trans, laser sa balbas
    .terms = diane 35, progynova, androcur, victoria by loveyourself, victoria loveyourself, sustanon, transhealth philippines
mental-health = kalusugan ng isip, kalusugang pangkaisipan, mental health pinoy, depresyon, depressed ako, na depress, nadedepress, malungkot ako lagi, sobrang lungkot, stress na stress, stressed ako, pagkabalisa, balisa, nerbyos, inaatake ng nerbyos, panic attack, anxiety ko, hindi makatulog, di makatulog, bangungot, binabangungot, trauma, may trauma ako, psychologist na libre, psychiatrist na libre, sikolohista, sikayatris, therapist na pinoy, magpa counseling, counselling na libre, may naririnig na boses, lgbt na therapist, pinilit akong gamutin ang pagkabakla, gamutin ang pagkabakla, pinagdasal para hindi maging bakla, conversion therapy pinoy
    .terms = philippine mental health association, pmha, ugat foundation, guidance counselor
grief-support = namatayan, namatayan ako, nagluluksa, namatay ang nanay ko, namatay ang tatay ko, namatay ang asawa ko, namatay ang anak ko, namatay ang partner ko, namatay nanay ko, pagluluksa, patay na ang nanay ko, nawalan ng mahal sa buhay, hindi ako nakauwi sa libing, hindi makauwi sa burol
anger-management = galit, hindi makontrol ang galit, hindi ko makontrol ang galit ko, di ko mapigil ang galit ko, nasaktan ko ang asawa ko, nananakit ako ng asawa, nananakit ako, nasasaktan ko ang pamilya ko, nabubugbog ko ang asawa ko, mainit ang ulo ko lagi, mainitin ang ulo, gusto ko nang tumigil manakit, nakakapanakit ako kapag galit, pamamahala ng galit
substance-use = droga, adik, adik ako, nag aadik, lulong sa droga, nalulong sa droga, tumigil sa droga, tigil droga, gusto tumigil sa droga, shabu, gumagamit ng shabu, nagsha shabu, rehab, magpa rehab, marijuana, cocaine pinoy, party and play, high fun, tulong sa droga, pagkalulong
    .terms = bato shabu, chem fun, party n play, pnp hi fun, dare drug rehab, dangerous drugs board, drug rehabilitation center pinoy
detox = detox sa droga, mag detox sa droga, withdrawal sa droga, nanginginig dahil tumigil sa droga, nanginginig dahil walang alak, sintomas ng withdrawal, linisin ang katawan sa droga, mag withdraw sa droga, tumigil sa droga sa ospital
alcohol-help = alak, lasing, lasinggero, lasenggo, lasengga, manginginom, laging lasing, palaging lasing, tumigil uminom, tigil inom, sobra uminom ng alak, malakas uminom, lasinggero ang asawa ko, lasinggero ang tatay ko, alkoholiko, alcoholic ako, bisyo sa alak
    .terms = aa pilipinas, alcoholics anonymous pinoy
opioid-treatment = methadone, heroin, adik sa heroin, buprenorphine, opioid, fentanyl na gamot, adik sa tramadol, tramadol, nubain, adik sa painkiller, gamutan sa heroin
harm-reduction = malinis na karayom, palit karayom, libreng karayom, hiringgilya, malinis na hiringgilya, naloxone, sumobra sa droga, na overdose sa droga ang kaibigan ko, ligtas na paggamit ng droga, nagtuturok ng droga, suriin ang droga
smoking-cessation = tumigil manigarilyo, tigil sigarilyo, tigil yosi, sigarilyo, yosi, tumigil sa sigarilyo, tumigil mag yosi, tumigil mag vape, paninigarilyo, vape
    .terms = doh quitline
gambling-help = sugal, nagsusugal, adik sa sugal, lulong sa sugal, nalulong sa sugal, tumigil magsugal, sabong, e sabong, online sabong, scatter, online casino, casino na sugal, natalo sa sugal, pusta, taya, bisyo sa sugal, sugarol
    .terms = pagcor exclusion, scatter game, jueteng
disability-services = may kapansanan, taong may kapansanan, kapansanan, pwd, tulong sa may kapansanan, tulong sa pwd, may kapansanan ang anak ko, batang may kapansanan, hindi makalakad, di makalakad, lumpo, naka wheelchair, special child, may down syndrome, espesyal na pangangailangan, sped
    .terms = pwd office, ncda, special education pinoy, tahanang walang hagdanan
autism-services = autism ng anak ko, may autism, may autism ang anak ko, autistic ako, batang autistic, autistic ang anak ko, autismo, may adhd, adhd ng anak ko, asperger ko, assessment sa autism, therapy para sa autism
    .terms = autism society philippines, developmental pediatrician, devped
physical-therapy = pt, physical therapy pinoy, therapy sa likod, masakit ang likod, sakit sa likod, pilay, napilay, nabalian, nabali ang paa, putol ang paa, naputulan ng paa, artipisyal na paa, matutong maglakad ulit, therapy pagkatapos ng stroke, sugatan ang paa, therapist sa paglalakad
chronic-illness = kanser, kanser sa suso, cancer ako, may cancer, may kanser ako, diabetes ko, may diabetes, diabetic ako, mataas ang asukal, sakit sa bato, dialysis na libre, nagda dialysis, sakit sa puso, altapresyon, high blood, highblood, epilepsi, hika, may hika ako, tb, may tb, tuberkulosis, matagal nang sakit, malubhang sakit, goiter, bukol
    .terms = tb dots, national kidney institute, heart center, lung center
eating-nutrition = nutrisyon, payo sa nutrisyon, tamang pagkain, magpapayat, pumayat, gusto pumayat, sobra sa timbang, mataba, hindi makakain, ayaw kumain, nagsusuka pagkatapos kumain, sinusuka ang kinain, dietitian pinoy, diyeta, diet
home-care = alaga sa bahay, pag aalaga sa bahay, tagapag alaga, tagapag alaga ng nanay ko, caregiver sa bahay, nars sa bahay, mag aalaga sa akin, may mag aalaga sa nanay ko, nag aalaga ng may sakit, private nurse, yaya ng matanda, nag aalaga ako ng asawang may sakit
    .terms = in home caregiver, badante
nursing-home = nursing home pinoy, tahanan ng matatanda, bahay ng matatanda, bahay para sa matatanda, home for the aged, bahay ampunan ng matatanda, alagaan ng matatanda, day care ng matatanda, aruga sa matatanda
    .terms = golden acres, graces home for the elderly
hospice = naghihingalo, mamamatay na ang nanay ko, mamamatay na ang tatay ko, wala nang lunas, may taning na ang buhay, may taning ang buhay ng nanay ko, hospice care pinoy, palliative care pinoy, alaga sa naghihingalo, huling sandali ng buhay ng magulang, stage 4 na kanser
medical-transport = sasakyan papuntang ospital, sakay papuntang ospital, sakay papuntang doktor, hatid sa ospital, hatid sa doktor, pamasahe papuntang ospital, paano pumunta sa ospital, walang sasakyan papuntang ospital, sundo papuntang clinic, taxi papuntang ospital
funeral-help = libing, pampalibing, pambayad sa libing, gastos sa libing, burol, punerarya, paglilibing, ilibing ang tatay ko, ilibing ang nanay ko, kabaong, cremation na mura, iuwi ang bangkay, pag uwi ng bangkay, iuwi ang labi, labi ng ofw, abuloy, sementeryo
    .terms = repatriation of remains, shipment of remains, burial assistance owwa, sss burial

## Work and learning

job-search = trabaho, naghahanap ng trabaho, hanap trabaho, maghanap ng trabaho, kailangan ko ng trabaho, gusto ko ng trabaho, makahanap ng trabaho, saan may trabaho, mapapasukan, mapapasukang trabaho, bakanteng trabaho, raket, sideline, part time na trabaho, trabaho para sa refugee, gumawa ng resume, paggawa ng resume, biodata, interview sa trabaho, hanapbuhay, hiring, apply ng trabaho
    .terms = peso office, job fair pinoy, jobstreet, new employer hong kong, sponsor employer, ofw job, dh hong kong job
job-training = pagsasanay sa trabaho, training sa trabaho, bokasyonal, kursong bokasyonal, matuto ng trabaho, libreng training, libreng kurso, kurso para sa trabaho, mag aral ng pagluluto, mag aral ng pananahi, pananahi, kurso sa caregiver, caregiver training, welding, welder training, mag aral maging nurse, kasanayan
    .terms = tesda, tesda course, nc ii, nc2, skills training owwa
work-permit = work permit ko, permiso sa trabaho, permiso magtrabaho, pwede ba akong magtrabaho, pwede ba magtrabaho, pwede magtrabaho ang asylum, visa sa trabaho, working visa, working permit, trabaho kahit walang papeles, kumuha ng work permit, karapatang magtrabaho, i renew ang work permit
    .terms = oec, overseas employment certificate, aep, open work permit, employment pass, s pass, ead pinoy, lmia, tfw program
business-support = magnegosyo, negosyo, magsimula ng negosyo, maliit na negosyo, puhunan, pampuhunan, puhunan sa negosyo, pautang pang negosyo, sari sari store, tindahan, magtayo ng tindahan, magtinda, online selling, sariling negosyo, plano sa negosyo, permit sa negosyo
    .terms = dti, dti registration, negosyo center, owwa loan, balik pinas balik hanapbuhay, card bank, asa philippines
language-classes = matuto ng ingles, mag aral ng ingles, klase sa ingles, libreng klase sa ingles, matuto ng german, mag aral ng german, matuto ng italyano, mag aral ng italyano, matuto ng french, mag aral ng nihonggo, matuto ng hapon, matuto ng arabic, matuto ng cantonese, mag aral ng wika, matuto ng wika, kurso sa wika, marunong mag ingles, english class pinoy
    .terms = german b1 pinoy, nihonggo class, jlpt, ielts review, goethe institut manila, tesda language
adult-education = als, tapusin ang pag aaral, makapagtapos ng pag aaral, hindi nakapagtapos, hindi nakatapos ng high school, bumalik sa pag aaral, eskwela para sa matatanda, matutong magbasa, matutong magbasa at magsulat, hindi marunong magbasa, di marunong bumasa, di ako marunong magbasa, mag aral ulit, night school
    .terms = alternative learning system, als accreditation, pept
computer-classes = mag aral ng computer, matuto ng computer, klase sa computer, computer class pinoy, kompyuter, matuto mag kompyuter, matuto gumamit ng computer, turuan gumamit ng computer, matuto mag type, matuto ng coding, turuan gumamit ng internet, kursong computer
school-enrolment = eskwela, eskwelahan, paaralan, iskul, paaralan para sa anak ko, eskwelahan ng anak ko, i enroll ang anak ko, mag enroll, ipasok sa eskwela ang anak ko, hindi nakakapag aral ang anak ko, hindi nag aaral ang anak ko, elementarya, hayskul, high school ng anak ko, bayad sa eskwela, matrikula, tuition ng anak ko, paaralan para sa refugee, eskwela kahit walang papeles
    .terms = form 137, sf10, deped, filipino school abroad, philippine school overseas
higher-education = kolehiyo, unibersidad, pamantasan, mag kolehiyo, mag aral sa unibersidad, iskolar, iskolarship, scholarship pinoy, scholarship sa kolehiyo, scholarship para sa refugee, kilalanin ang diploma ko, pagkilala sa diploma ko, diploma ko galing pilipinas, ipa evaluate ang diploma, student loan pinoy, mag aral sa ibang bansa
    .terms = ched, tor, transcript of records, ched authentication, prc license, nclex, wes evaluation pinoy, owwa scholarship, unifast
childcare = alaga ng bata, pag aalaga ng bata, mag aalaga sa anak ko, walang mag aalaga sa anak ko, walang magbabantay sa anak ko, bantay ng bata, yaya, babysitter na pinoy, day care ng bata, daycare pinoy, daycare center na malapit, paalagaan ang anak ko, alagaan ang bata habang nagtatrabaho
childcare-costs = pambayad sa day care, pambayad sa daycare, pambayad sa yaya, libreng day care, libreng daycare, murang daycare, murang day care, tulong sa bayad ng daycare, hindi makabayad sa daycare, subsidy sa daycare
early-education = kinder, kindergarten pinoy, prep school ng bata, nursery pinoy, preschool na libre, preschool ng anak ko, eskwela ng maliliit na bata, maagang pag aaral, nursery school ng anak ko, paaralan ng maliliit na bata
youth-programs = programa para sa kabataan, programa ng kabataan, aktibidad para sa kabataan, aktibidad ng mga bata, aktibidad para sa bata, samahan ng kabataan, summer camp ng mga bata, tulong sa assignment, tulong sa takdang aralin, tutor ng bata, tutor na libre, mentor ng kabataan, pagkatapos ng klase, gagawin ng mga bata
    .terms = sangguniang kabataan, sk youth

## People

lgbtq-community = lgbt, lgbtq, lgbtqia, lgbt pinoy, bakla, baklang pinoy, beki, bayot, mga bakla, bakla ako, ako ay bakla, tomboy, tomboy ako, lesbyana, lesbiana, lesbian na pinay, lesbian ako, gay ako, gay na pinoy, gay pinoy, bisexual ako, bi ako, baklang ofw, lgbt ofw, tomboy na ofw, bahaghari, pride march, lgbt na grupo, grupo ng lgbt, grupo ng mga bakla, grupo ng lesbian, samahan ng lgbt, kaibigang bakla, kaibigang lgbt, lgbt refugee pinoy, lumadlad, paglaladlad, mag out, mag come out, intersex na pinoy, kwir, sogie, parehong kasarian na magkarelasyon
    .terms = bahaghari philippines, metro manila pride, galang philippines, lagablab, babaylan denmark, babaylanes, filguys gabriela, progay philippines, rainbow rights philippines, barangay la, pinoy pride, filipino lgbt europe, filipino lgbt hong kong, filo lgbt
lgbtq-youth = kabataang lgbt, kabataang bakla, kabataang trans, batang bakla, batang trans, teenager na bakla, teenager na trans, estudyanteng bakla, binubully dahil bakla, inaapi sa eskwela dahil bakla, bullying dahil bakla, tinutukso na bakla sa eskwela, 16 ako at bakla, grupo ng kabataang lgbt
    .terms = up babaylan, mujer lgbt
trans-community = trans, trans ako, transpinay, transpinoy, trans woman ako, trans man ako, transwoman, transman, trans na babae, trans na lalaki, trans na pinay, trans na pinoy, transgender ako, grupo ng trans, samahan ng trans, kaibigang trans, suporta sa trans, nonbinary ako, non binary na pinoy, trans na refugee, trans na ofw, komunidad ng trans
    .terms = strap philippines, society of transsexual women of the philippines, pinoy ftm, transman pilipinas, transpinay of antipolo, gandang filipina, association of transgender people in the philippines
refugee-services = refugee ako, refugee na pinoy, mga refugee, tulong sa refugee, tulong para sa refugee, tulong sa mga humihingi ng asylum, takas sa giyera, bakwit, nagbakwit, lumikas, lumikas dahil sa giyera, kampo ng refugee, refugee camp na malapit, magparehistro sa unhcr, mag register sa unhcr, unhcr po, kakarating lang na refugee, serbisyo para sa refugee
    .terms = internally displaced, idp, christian action hong kong, refugee union, unhcr philippines, refugees and stateless persons protection unit
resettlement = resettlement sa canada, lumipat sa ibang bansa bilang refugee, papuntang canada bilang refugee, papuntang america bilang refugee, maghanap ng sponsor, kailangan ko ng sponsor, sponsor para sa refugee, ikatlong bansa, pangatlong bansa, resettle sa ibang bansa, paglipat ng refugee, interview sa resettlement
    .terms = emergency transit mechanism, etm philippines, private sponsor canada
migrant-community = migrante, mga migrante, imigrante, mga kababayan, kababayan, kababayan dito, pinoy community, pilipino community, filipino community, grupo ng pilipino, samahan ng mga pilipino, mga pinoy dito, bagong dating sa bansa, bagong dating, ofw, tulong sa ofw, tulong para sa ofw, samahan ng ofw, tulong sa migrante, filcom
    .terms = migrante international, migrante europe, unifil hk, filipino association, anakbayan, center for migrant advocacy, kalayaan, kanlungan uk, respect network, commission for filipino migrant workers, atikha, gabriela
farmworker-services = magsasaka, nagtatrabaho sa bukid, trabaho sa bukid, trabaho sa farm, trabaho sa taniman, taga pitas ng prutas, namimitas ng prutas, pumipitas ng strawberry, seasonal na trabaho sa farm, farm worker na pinoy, manggagawa sa bukid, sakahan
    .terms = seasonal worker korea, farm worker visa, ufw filipino
sex-worker-support = sex worker na pinoy, sex worker ako, nagbebenta ng katawan, nagbebenta ako ng katawan, nagbebenta ng aliw, prostitusyon, gro, walker na pinoy, escort ako, trans na sex worker, umalis sa prostitusyon, tumigil sa prostitusyon, tulong sa sex worker, japayuki
    .terms = philippine sex workers collective, project x singapore, ziteng
interpretation = tagasalin, tagapagsalin, interpreter na tagalog, interpreter na pilipino, interpreter na bisaya, interpreter sa filipino, kailangan ko ng interpreter, magsalin ng dokumento, isalin ang dokumento, isalin ang papeles ko, pagsasalin, ipa translate, translate ng dokumento, nagsasalita ng tagalog, marunong mag tagalog, hindi ako marunong mag ingles, di ako marunong mag ingles, hindi ako makaintindi ng ingles, hindi ako marunong ng wika nila
transport = pamasahe, walang pamasahe, wala akong pamasahe, sakay, masasakyan, walang masakyan, tiket ng bus, ticket sa bus, ticket sa tren, libreng sakay, sasakyan papunta, bus, tren, paano pumunta, paano makarating, bisikleta, libreng bisikleta, murang sakay, jeep
    .terms = beep card, octopus card, ez link card
senior-services = senior, senior citizen na pinoy, matanda, matatanda, matatandang pinoy, tulong sa matanda, tulong sa matatanda, matanda na ako at mag isa, nakatatanda, lola ko, lolo ko, programa para sa senior, senior na mag isa, mahigit 60
    .terms = osca, senior citizen id, senior citizen discount
parenting = pagpapalaki ng anak, pagpapalaki ng bata, solo parent, single mom, single mother na pinay, single dad, nanay na mag isa, magulang na mag isa, tulong sa magulang, tulong sa mga magulang, bagong nanay, unang beses maging nanay, matigas ang ulo ng anak ko, ayaw makinig ng anak ko, klase para sa magulang, payo sa magulang
    .terms = solo parent id, solo parent act
family-support = problema sa pamilya, problema ng pamilya, away sa pamilya, away mag asawa, problema sa asawa, problema sa magulang ko, problema sa mga magulang, counseling sa pamilya, counseling ng mag asawa, payo sa mag asawa, bakla ang anak ko, lesbian ang anak ko, tomboy ang anak ko, trans ang anak ko, magulang ng bakla, hindi tanggap ng pamilya, hindi ako tanggap ng magulang ko, di ako tanggap ng pamilya ko, social worker na pinoy
adoption-foster = ampon, ampunin, mag ampon, pag ampon, gustong mag ampon, bahay ampunan, ipaampon, ipaampon ang baby ko, ipaampon ang anak ko, foster parent na pinoy, foster care pinoy, ulila, batang ulila, ampon ako
    .terms = nacc, rehoming philippines adoption
support-groups = support group na pinoy, grupo na makakausap, grupo ng suporta, mga taong kagaya ko, mga katulad ko, kapareho ko ng karanasan, kausap na kapareho ko, damayan, samahan ng nakaranas, kwentuhan ng mga nakaligtas, grupong damayan
community-center = community center na malapit, sentro ng komunidad, pwedeng tambayan, tambayan, lugar na mapupuntahan sa araw, drop in na lugar, mainit na lugar sa araw, lugar na pwede magpahinga, day center pinoy, barangay hall
    .terms = bayanihan centre, bayanihan kennedy town, philippine center
spiritual-support = simbahan, simbahang katoliko, misa, misa sa tagalog, pari, pastor na pinoy, moske, masjid, imam na pinoy, magdasal, dasal, manalangin, panalangin, simbahan na tanggap ang bakla, simbahan ng lgbt, simbahan na tumatanggap ng lgbt, iglesia, born again, bible study, mangumpisal, kumpisal
    .terms = chaplaincy filipino, mcc metro baguio, open table mcc, st john cathedral hong kong, iglesia ni cristo
recreation = libangan, palaro, sports na pinoy, basketball liga, liga ng basketball, basketbol, volleyball ng bakla, paglangoy, aklatan, sayawan, sayaw, kantahan, karaoke, videoke, museo, gym na mura, pasyalan, mamasyal
volunteering = magboluntaryo, mag volunteer, boluntaryo, gusto kong tumulong, gusto ko tumulong sa iba, tumulong sa iba, mag donate, magbigay ng donasyon, donasyon, mag donate ng damit, mag donate ng dugo, magpatuloy ng refugee, bayanihan na tulong
mail-storage = address para sa sulat, walang address, wala akong address, kailangan ko ng address, tumanggap ng sulat, saan ipapadala ang sulat, iwan ang maleta, paglagakan ng gamit, lagakan ng gamit, itago ang gamit ko, imbakan ng gamit, locker na pwede gamitin, iwan ang bagahe ko, balikbayan box
pet-help = aso ko, pusa ko, alaga kong aso, alaga kong pusa, beterinaryo, vet ng aso, vet ng pusa, pagkain ng aso, pagkain ng pusa, may sakit ang aso ko, alagang hayop, tirahan na pwede ang aso, kapon ng aso
information-referral = saan hihingi ng tulong, saan ako hihingi ng tulong, sino ang makakatulong sa akin, sino makakatulong, saan ako pupunta, hindi ko alam kung saan pupunta, di ko alam saan pupunta, di ko alam kanino lalapit, kanino lalapit, listahan ng mga tumutulong, impormasyon sa tulong, tulong na malapit sa akin, tulong malapit dito, saan may tulong
government-office = opisina ng gobyerno, munisipyo, city hall natin, cityhall, barangay, kapitan ng barangay, pulis, istasyon ng pulis, presinto na malapit, korte, hukuman, opisina ng immigration, immigration office na malapit, post office na malapit, tanggapan ng gobyerno, ahensya ng gobyerno, magparehistro ng address, bumoto
    .terms = comelec, barangay clearance, nbi clearance, police clearance, nbi, cedula, immigration tower wan chai, overseas voting

## In crisis

crisis-self-harm =
    gusto ko nang mamatay, gusto ko nang magpakamatay, gusto ko nang magbigti, gusto ko nang maglaslas, gusto ko nang magsuicide,
    gusto ko nang mag suicide, gusto ko nang magpatiwakal, gusto ko na mamatay, gusto ko na magpakamatay, gusto ko mamatay, gusto ko magpakamatay,
    gusto ko magbigti, gusto ko maglaslas, gusto ko magsuicide, gusto ko mag suicide, gusto ko magpatiwakal, gusto kong mamatay,
    gusto kong magpakamatay, gusto kong magbigti, gusto kong maglaslas, gusto kong magsuicide, gusto kong mag suicide, gusto kong magpatiwakal,
    gusto ko lang mamatay, gusto ko lang magpakamatay, gusto q na mamatay, gusto q na magpakamatay, gsto ko na mamatay, gsto ko na magpakamatay,
    gusto na mamatay, gusto na magpakamatay, gusto na magbigti, gusto na maglaslas, gusto na magsuicide, gusto na mag suicide, gusto na magpatiwakal,
    nais ko nang mamatay, nais ko nang magpakamatay, nais ko nang magbigti, nais ko nang maglaslas, nais ko nang magsuicide, nais ko nang mag suicide,
    nais ko nang magpatiwakal, nais kong mamatay, nais kong magpakamatay, nais kong magbigti, nais kong maglaslas, nais kong magsuicide,
    nais kong mag suicide, nais kong magpatiwakal, ibig kong mamatay, ibig kong magpakamatay, ibig kong magbigti, ibig kong maglaslas,
    ibig kong magsuicide, ibig kong mag suicide, ibig kong magpatiwakal, gustong mamatay, gustong magpakamatay, gustong magbigti, gustong magsuicide,
    gustong mag suicide, gustong magpatiwakal, ayoko na mabuhay, ayoko nang mabuhay, ayaw ko na mabuhay, ayaw ko nang mabuhay, ayoko mabuhay,
    ayokong mabuhay, ayaw ko mabuhay, ayaw kong mabuhay, ayoko na talaga mabuhay, ayoko na sana mabuhay, hindi ko na gustong mabuhay,
    hindi ko na gusto mabuhay, di ko na gusto mabuhay, di ko na gustong mabuhay, hindi ko na kayang mabuhay, hindi ko na kaya mabuhay,
    di ko na kayang mabuhay, di ko na kaya mabuhay, dko na kaya mabuhay, pagod na akong mabuhay, pagod na ako mabuhay, sawa na akong mabuhay,
    sawa na ako mabuhay, wala na akong ganang mabuhay, wala na akong gana mabuhay, wala nang ganang mabuhay, nawalan na ako ng ganang mabuhay,
    ayoko na sa buhay, ayoko na sa mundo, ayoko na dito sa mundo, ayoko na sa mundong ito, ayaw ko na sa mundong ito, ayoko na magising,
    ayoko nang magising, pagod na ako sa buhay, sawa na ako sa buhay, suko na ako sa buhay, susuko na ako sa buhay, sumusuko na ako sa buhay,
    wala nang dahilan para mabuhay, wala na akong dahilan para mabuhay, walang dahilan para mabuhay, walang dahilan mabuhay, bakit pa ako nabubuhay,
    bakit pa ako nabuhay, bakit pa ba ako nabubuhay, bakit pa ba ako nabuhay, bakit buhay pa ako, para saan pa ang mabuhay,
    ano pang silbi ng buhay ko, wala nang saysay ang buhay ko, walang saysay ang buhay ko, wala nang silbi ang buhay ko, walang silbi ang buhay ko,
    walang kwenta ang buhay ko, wala nang kwenta ang buhay ko, wala nang halaga ang buhay ko, wala nang halaga buhay ko, wala nang saysay buhay ko,
    walang kwenta buhay ko, wala na kwenta buhay ko, sana mamatay na ako, sana patay na ako, sana patay na lang ako, sana patay nalang ako,
    sana hindi na lang ako nabuhay, sana di na lang ako nabuhay, sana di nalang ako nabuhay, sana hindi na ako ipinanganak,
    sana hindi na lang ako ipinanganak, sana di na lang ako pinanganak, sana di nalang ako pinanganak, sana hindi na ako magising,
    sana di na ako magising, sana hindi na lang ako magising, sana di nalang ako magising, sana kunin na ako ng diyos, sana kunin na ako ni lord,
    kunin mo na ako lord, lord kunin mo na ako, kunin mo na po ako lord, diyos ko kunin mo na ako, kunin na sana ako ni lord, mamatay na lang ako,
    mamatay nalang ako, mamatay na lang sana, mamatay na sana ako, mabuti pang mamatay, mabuti pa mamatay, mas mabuting mamatay, buti pa mamatay,
    buti pang mamatay, mas gusto ko pang mamatay, mas gugustuhin ko pang mamatay, mas gugustuhin kong mamatay, mas pipiliin ko pang mamatay,
    mas mabuti pang patay na ako, mas mabuti kung patay na ako, mas mabuti kung mamatay na ako, mas mabuti kung wala na ako,
    mas mabuti na wala na ako, mas maganda kung wala na ako, mas mabuting wala na ako, mas mabuti pang wala na ako, mas masaya sila kung wala na ako,
    mas mabuti sila kung wala ako, hinihiling kong mamatay, hinihiling ko na mamatay, pinagdadasal kong mamatay, hinihintay ko na lang mamatay,
    hinihintay ko nalang mamatay, handa na akong mamatay, handa na ako mamatay, ready na ako mamatay, ready na akong mamatay, mawala sa mundo,
    mawala na sa mundo, mawala na ako sa mundo, mawala na sa mundong ito, mawala sa mundong ito, gusto ko nang mawala na lang,
    gusto ko na lang mawala, gusto ko nalang mawala, gusto kong mawala na lang, mawala na lang ako, mawala nalang ako, maglaho na lang ako,
    maglaho nalang ako, gusto ko nang maglaho, tapusin ang buhay ko, tapusin na ang buhay ko, tapusin ko ang buhay ko, tapusin ko na ang buhay ko,
    tapusin ko na buhay ko, tapusin ko buhay ko, tapusin buhay ko, tatapusin ko ang buhay ko, tatapusin ko na ang buhay ko, tatapusin ko na buhay ko,
    tatapusin ko buhay ko, wakasan ang buhay ko, wakasan na ang buhay ko, wakasan ko ang buhay ko, wakasan ko na ang buhay ko, wakasan ko na buhay ko,
    wakasan buhay ko, wawakasan ko ang buhay ko, wawakasan ko na ang buhay ko, wawakasan ko na buhay ko, kitilin ang buhay ko, kitilin ang sarili ko,
    kitilin ko ang buhay ko, kikitilin ko ang buhay ko, kikitilin ko na ang buhay ko, kitlin ang buhay ko, paano tapusin ang buhay,
    paano wakasan ang buhay, magpakamatay na ako, magpakamatay na lang, magpakamatay nalang, magpakamatay ako, magpapakamatay ako, magpapakamatay na,
    nagpapakamatay ako, papakamatay na ako, papakamatay ako, papakamatay na lang ako, papakamatay nalang ako, pakamatay na lang ako,
    pakamatay nalang ako, pakamatay na ako, mag pakamatay, magpakmatay, magpapakamatay na lang ako, iniisip kong magpakamatay,
    iniisip ko magpakamatay, iniisip ko nang magpakamatay, naiisip kong magpakamatay, naiisip ko magpakamatay, naiisip ko nang magpakamatay,
    naiisip magpakamatay, naiisip ko nang mamatay, naiisip kong mamatay, naiisip ko mamatay, iniisip kong mamatay, iniisip ko ang mamatay,
    naiisip ko ang kamatayan ko, laging naiisip mamatay, balak kong magpakamatay, balak ko magpakamatay, balak ko nang magpakamatay,
    balak magpakamatay, plano kong magpakamatay, plano ko magpakamatay, plano magpakamatay, naisip kong magpakamatay, naisip ko magpakamatay,
    naisipan kong magpakamatay, paano magpakamatay, paano mamatay agad, paano mamatay ng mabilis, paano mamatay nang hindi masakit,
    paano mamatay ng di masakit, madaling paraan mamatay, madaling paraan para mamatay, nagtangka akong magpakamatay, nagtangka ako magpakamatay,
    nagtangkang magpakamatay, tinangka kong magpakamatay, tinangka ko magpakamatay, muntik na akong magpakamatay, muntik na ako magpakamatay,
    sinubukan kong magpakamatay, sinubukan ko magpakamatay, nag attempt ako magpakamatay, nag attempt magsuicide, nag attempt mag suicide,
    nagtangka akong mag suicide, iniisip ko mag suicide, iniisip ko magsuicide, naiisip ko mag suicide, naiisip ko magsuicide,
    naiisip kong mag suicide, mag suicide na lang ako, mag suicide nalang ako, mag suicide na ako, magsuicide na ako, magsuicide na lang ako,
    magsuicide nalang ako, magsusuicide na ako, magsusuicide ako, mag su suicide na ako, mag su suicide ako, suicidal ako, suicidal na ako,
    suicidal na naman ako, nasusuicide ako, nagsusuicidal ako, may suicidal thoughts ako, magpatiwakal na ako, magpapatiwakal ako,
    magpapatiwakal na ako, magbigti nalang ako, magbigti na lang, magbigti na ako, magbibigti ako, magbibigti na ako, magbibigti na lang ako,
    mag bigti, nagbigti ako, bigti na lang ako, ibibigti ko ang sarili ko, bibigtihin ko ang sarili ko, maglaslas, maglaslas na ako, maglalaslas ako,
    maglalaslas na ako, naglalaslas, naglaslas, nag laslas ako, mag laslas, nagla laslas ako, maglaslas ng pulso, laslasin ang pulso ko,
    laslasin ko pulso ko, nilaslas ko ang pulso ko, nilaslas ko pulso ko, lalaslasin ko ang pulso ko, hiniwa ko ang pulso ko, hiniwa ko pulso ko,
    hiwain ang pulso ko, hiwain ko pulso ko, saktan ko ang sarili ko, saktan ko sarili ko, saktan sarili ko, sinasaktan ko ang sarili ko,
    sinasaktan ko sarili ko, sinasaktan sarili ko, sinaktan ko ang sarili ko, sinaktan ko sarili ko, sasaktan ko ang sarili ko, sasaktan ko sarili ko,
    saktan ang sarili, nananakit ako sa sarili, hinihiwa ko ang sarili ko, hinihiwa ko sarili ko, hinihiwa ko ang braso ko, hinihiwa ko braso ko,
    hiniwa ko ang braso ko, hiniwa ko braso ko, hinihiwa ko balat ko, sinusugatan ko ang sarili ko, sinusugatan ko sarili ko, nag self harm ako,
    nagse self harm ako, nagseself harm ako, mag self harm, patayin ang sarili ko, patayin ko ang sarili ko, patayin ko sarili ko, patayin sarili ko,
    patayin ko na ang sarili ko, patayin ko na sarili ko, papatayin ko ang sarili ko, papatayin ko sarili ko, papatayin ko na ang sarili ko,
    papatayin ko na sarili ko, barilin ang sarili ko, barilin ko sarili ko, barilin ko ang sarili ko, babarilin ko ang sarili ko,
    babarilin ko sarili ko, saksakin ang sarili ko, sasaksakin ko ang sarili ko, saksakin ko sarili ko, lunurin ang sarili ko,
    lulunurin ko ang sarili ko, sakalin ang sarili ko, uminom ng lason, uminom ako ng lason, iinom ako ng lason, iinom na ako ng lason,
    iinom na lang ng lason, iinom na lang ako ng lason, nakainom ako ng lason, ininom ko ang lason, uminom ng zonrox, uminom ako ng zonrox,
    iinom ako ng zonrox, uminom ng muriatic, uminom ako ng muriatic, iinom ng muriatic, uminom ng silver cleaner, uminom ako ng silver cleaner,
    uminom ng pesticide, uminom ng bleach, uminom ako ng bleach, uminom ng racumin, uminom ng maraming gamot, uminom ako ng maraming gamot,
    uminom ako ng sobrang gamot, uminom ako ng sobra sobrang gamot, uminom ako ng madaming gamot, uminom ng madaming gamot,
    iinom ako ng maraming gamot, iinom ako ng madaming gamot, ininom ko lahat ng gamot, ininom ko ang lahat ng gamot, ininom ko na lahat ng gamot,
    iinumin ko lahat ng gamot, iinumin ko ang lahat ng gamot, inumin ko lahat ng gamot, inumin lahat ng gamot, ininom lahat ng gamot,
    nilaklak ko ang gamot, nilaklak ko lahat ng gamot, lalaklakin ko lahat ng gamot, nilunok ko lahat ng gamot, lunukin lahat ng gamot,
    sobrang daming gamot ang ininom ko, na overdose ako, nag overdose ako, nagoverdose ako, mag overdose na ako, mag overdose na lang, magoverdose,
    mag o overdose ako, mag overdose ng gamot, nag overdose ng gamot, tatalon ako sa tulay, tatalon ako sa building, tatalon na ako sa tulay,
    tatalon na ako sa building, tumalon sa tulay, tumalon sa building, tumalon na lang sa tulay, tumalon na lang sa building, tatalon na lang ako,
    tatalon nalang ako, tatalon ako mula sa, tatalon ako sa riles, tatalon sa tren, magpasagasa, magpasagasa sa tren, magpasagasa na lang ako,
    magpasagasa nalang ako, magpapasagasa ako, magpapasagasa na ako, huling araw ko na ito sa mundo, huling gabi ko na ito sa mundo, paalam na mundo,
    paalam mundo, paalam na sa inyong lahat mamamatay na ako, kamatayan na lang ang solusyon, kamatayan ang solusyon, kamatayan na lang ang gusto ko,
    gusto ko ng kamatayan, kamatayan ang gusto ko, kamatayan na ang sagot, gusto q mamatay, gsto ko mamatay, gusto ko mmatay, ayoq na mabuhay,
    ayoko n mabuhay, sana hindi na lang ako pinanganak, sana hindi nalang ako pinanganak, sana hindi nalang ako ipinanganak, iniisip na magpakamatay,
    naiisip na magpakamatay, iniisip magpakamatay, magpapakamatay po ako, magpapakamatay na po ako, suicidal po ako, kunin nyo na po ako,
    kunin nyo na ako lord, ayaw ko na pong mabuhay, gusto ko na pong mamatay, gusto nako mamatay, gusto na ko mamatay, gusto nako magpakamatay,
    ganahan nako mamatay, maghikog ko, maghikog nako, maghikog na lang ko
crisis-immediate-danger =
    papatayin niya ako, bubugbugin niya ako, binubugbog niya ako, binugbog niya ako, sinasaktan niya ako, sinaktan niya ako, sasaktan niya ako,
    sinasakal niya ako, sinakal niya ako, sinusuntok niya ako, sinuntok niya ako, sinasaksak niya ako, sinaksak niya ako, sasaksakin niya ako,
    sinasampal niya ako, tinatadyakan niya ako, ginugulpi niya ako, ginulpi niya ako, inaatake niya ako, susunugin niya ako, babarilin niya ako,
    binaril niya ako, hinahabol niya ako, hahanapin niya ako, ikinulong niya ako, kinulong niya ako, kinidnap niya ako, dinukot niya ako,
    dudukutin niya ako, kikidnapin niya ako, tinututukan niya ako, tinutukan niya ako, tinorture niya ako, tinotorture niya ako, gagahasain niya ako,
    iginapos niya ako, itinali niya ako, sinusundan niya ako, minamanmanan niya ako, inaabangan niya ako, natagpuan niya ako, nahanap niya ako,
    hinahanap niya ako, pinaghahanap niya ako, pinagbabantaan niya ako, pinagtatangkaan niya ako, papatayin niya kami, bubugbugin niya kami,
    binubugbog niya kami, sinasaktan niya kami, hinahabol niya kami, pinagbabantaan niya kami, susunugin niya kami, babarilin niya kami,
    ikinulong niya kami, kinulong niya kami, hinahanap niya kami, tinututukan niya kami, papatayin nya ako, bubugbugin nya ako, binubugbog nya ako,
    binugbog nya ako, sinasaktan nya ako, sinaktan nya ako, sasaktan nya ako, sinasakal nya ako, sinakal nya ako, sinusuntok nya ako,
    sinuntok nya ako, sinasaksak nya ako, sinaksak nya ako, sasaksakin nya ako, sinasampal nya ako, tinatadyakan nya ako, ginugulpi nya ako,
    ginulpi nya ako, inaatake nya ako, susunugin nya ako, babarilin nya ako, binaril nya ako, hinahabol nya ako, hahanapin nya ako, ikinulong nya ako,
    kinulong nya ako, kinidnap nya ako, dinukot nya ako, dudukutin nya ako, kikidnapin nya ako, tinututukan nya ako, tinutukan nya ako,
    tinorture nya ako, tinotorture nya ako, gagahasain nya ako, iginapos nya ako, itinali nya ako, sinusundan nya ako, minamanmanan nya ako,
    inaabangan nya ako, natagpuan nya ako, nahanap nya ako, hinahanap nya ako, pinaghahanap nya ako, pinagbabantaan nya ako, pinagtatangkaan nya ako,
    papatayin nya kami, bubugbugin nya kami, binubugbog nya kami, sinasaktan nya kami, hinahabol nya kami, pinagbabantaan nya kami,
    susunugin nya kami, babarilin nya kami, ikinulong nya kami, kinulong nya kami, hinahanap nya kami, tinututukan nya kami, papatayin nila ako,
    bubugbugin nila ako, binubugbog nila ako, binugbog nila ako, sinasaktan nila ako, sinaktan nila ako, sasaktan nila ako, sinasakal nila ako,
    sinakal nila ako, sinusuntok nila ako, sinuntok nila ako, sinasaksak nila ako, sinaksak nila ako, sasaksakin nila ako, sinasampal nila ako,
    tinatadyakan nila ako, ginugulpi nila ako, ginulpi nila ako, inaatake nila ako, susunugin nila ako, babarilin nila ako, binaril nila ako,
    hinahabol nila ako, hahanapin nila ako, ikinulong nila ako, kinulong nila ako, kinidnap nila ako, dinukot nila ako, dudukutin nila ako,
    kikidnapin nila ako, tinututukan nila ako, tinutukan nila ako, tinorture nila ako, tinotorture nila ako, gagahasain nila ako, iginapos nila ako,
    itinali nila ako, sinusundan nila ako, minamanmanan nila ako, inaabangan nila ako, natagpuan nila ako, nahanap nila ako, hinahanap nila ako,
    pinaghahanap nila ako, pinagbabantaan nila ako, pinagtatangkaan nila ako, papatayin nila kami, bubugbugin nila kami, binubugbog nila kami,
    sinasaktan nila kami, hinahabol nila kami, pinagbabantaan nila kami, susunugin nila kami, babarilin nila kami, ikinulong nila kami,
    kinulong nila kami, hinahanap nila kami, tinututukan nila kami, papatayin ako, bubugbugin ako, binubugbog ako, binugbog ako, sinasaktan ako,
    sinaktan ako, sasaktan ako, sinasakal ako, sinakal ako, sinusuntok ako, sinuntok ako, sinasaksak ako, sinaksak ako, sasaksakin ako,
    sinasampal ako, sinampal ako, tinatadyakan ako, tinadyakan ako, ginugulpi ako, ginulpi ako, gugulpihin ako, babarilin ako, binaril ako,
    dinukot ako, kinidnap ako, nakidnap ako, pinagbabantaan ako, pinagbantaan ako, gagahasain ako, susunugin ako, tatagain ako, tinaga ako,
    pupugutan ako ng ulo, patayin ako, ipapapatay ako, tinotorture ako, tinututukan ako, tinutukan ako, iginapos ako, itinali ako, binihag ako,
    bihag ako, nanganganib ako, sinasapak ako, sinapak ako, hinahampas ako, hinampas ako, pinapalo ako, papatayin kami, bubugbugin kami,
    binubugbog kami, sinasaktan kami, sinasaksak kami, babarilin kami, pinagbabantaan kami, susunugin kami, patayin kami, nanganganib kami,
    ginugulpi kami, tinututukan kami, papatayin ako ng tatay, papatayin ako ng nanay, papatayin ako ng kuya, papatayin ako ng kapatid,
    papatayin ako ng asawa, papatayin ako ng mister, papatayin ako ng misis, papatayin ako ng boyfriend, papatayin ako ng pamilya,
    papatayin ako ng tiyuhin, papatayin ako ng tito, papatayin ako ng ex, papatayin ako ng amo, papatayin ako ng partner,
    papatayin ako ng mga kapatid, papatayin ako ng mga kamag anak, gusto niya akong patayin, gusto nya akong patayin, gusto nila akong patayin,
    gusto niya ako patayin, gusto nya ako patayin, gusto nila ako patayin, balak niya akong patayin, balak nila akong patayin,
    balak nya akong patayin, balak akong patayin, gusto akong patayin, plano nila akong patayin, tinatangka akong patayin, tinangka akong patayin,
    tinangka niya akong patayin, tinangka nila akong patayin, nagbanta na papatayin ako, gusto niya akong saktan, gusto niya akong saksakin,
    gusto niya akong barilin, gusto niya akong gahasain, gusto niya akong dukutin, gusto niya akong sunugin, gusto niya akong bugbugin,
    gusto nila akong saktan, gusto nila akong saksakin, gusto nila akong barilin, gusto nila akong gahasain, gusto nila akong dukutin,
    gusto nila akong sunugin, gusto nila akong bugbugin, gusto nya akong saktan, gusto nya akong saksakin, gusto nya akong barilin,
    gusto nya akong gahasain, gusto nya akong dukutin, gusto nya akong sunugin, gusto nya akong bugbugin, balak nila akong saktan,
    balak nila akong saksakin, balak nila akong barilin, balak nila akong gahasain, balak nila akong dukutin, balak nila akong sunugin,
    balak nila akong bugbugin, balak niya akong saktan, balak niya akong saksakin, balak niya akong barilin, balak niya akong gahasain,
    balak niya akong dukutin, balak niya akong sunugin, balak niya akong bugbugin, nasa labas sila ng pinto, nasa labas siya ng pinto,
    nasa labas na sila ng pinto, nasa labas sila ng bahay, nasa labas siya ng bahay, nasa labas na sila ng bahay, nasa labas na siya ng bahay,
    nasa pinto ko sila, nasa pinto ko siya, nasa pinto ko na sila, nasa pinto na sila, nasa may pinto sila, nasa pintuan sila, nasa pintuan ko sila,
    nasa pintuan na sila, nasa tapat sila ng bahay, nasa tapat ng bahay ko, nasa tapat siya ng bahay, nasa gate sila, nasa gate na sila,
    nasa harap ng bahay ko sila, nandito na sila sa labas, andito na sila sa labas, nandito na sila para patayin, may tao sa labas ng pinto ko,
    may tao sa labas ng bahay ko, may tao sa pinto ko, may lalaki sa labas ng pinto, may mga lalaki sa labas, may mga tao sa labas ng bahay,
    kinakalampag nila ang pinto, kinakalampag ang pinto, kinakatok nila pinto ko, ginigiba nila ang pinto, ginigiba ang pinto,
    gigibain nila ang pinto, sinisira nila ang pinto, sinisira ang pinto ko, sinisipa ang pinto, binabasag ang bintana, binabasag nila ang bintana,
    pinapasok nila ang bahay, pinapasok ang bahay ko, pinapasok ang bahay namin, pinapasok kami, pumapasok sila sa bahay, pumapasok siya sa bahay ko,
    may pumapasok sa bahay ko, may pumasok sa bahay ko, may nakapasok sa bahay, may nanloob sa bahay, may magnanakaw sa bahay, may akyat bahay,
    may baril siya, may baril sila, may dalang baril, may hawak na baril, may hawak na kutsilyo, may kutsilyo siya, may kutsilyo sila,
    may dalang kutsilyo, may dalang itak, may hawak na itak, may itak siya, may dalang patalim, may hawak na patalim, may patalim siya,
    may dala siyang baril, may dala siyang kutsilyo, may hawak siyang baril, may hawak siyang kutsilyo, may hawak siyang itak, may dala silang baril,
    may mga armas sila, may armas sila, armado sila, armadong lalaki, tinutukan ng baril, tinututukan ng baril, tinututukan ng kutsilyo,
    tinutukan ng kutsilyo, nakatutok ang baril sa akin, binabaril nila kami, binabaril kami, may namamaril, may sumusunod sa akin,
    may sumusunod sakin, may sumusunod sa amin, sinusundan ako ng lalaki, sinusundan ako ng mga lalaki, sinusundan ako ngayon,
    may nagmamanman sa akin, may nag aabang sa akin, may naghihintay sa akin sa labas para saktan, inaabangan ako sa labas, inaabangan ako sa kanto,
    may humahabol sa akin, may humahabol sakin, may humahabol sa amin, hinahabol ako ng lalaki, hinahabol ako ng mga lalaki, hinahabol ako ng pulis,
    hinahabol ako ng tatay ko, hinahabol ako ng asawa ko, hinahabol ako ng pamilya ko, hinahabol ako ng itak, hinahabol ako ng saksak,
    hinahabol ako ngayon, tinutugis ako, tinutugis nila ako, tinutugis kami, nagtatago ako sa kanila, nagtatago ako kasi papatayin,
    hinahanap ako para patayin, hinahanap ako para saktan, pinaghahanap ako para patayin, natunton nila ako, natunton niya ako,
    natunton ako ng pamilya ko, natagpuan ako ng pamilya ko, natagpuan ako ng asawa ko, nahanap ako ng pamilya ko, nahanap ako ng asawa ko,
    nahanap ako ng ex ko, alam na nila kung nasaan ako, alam na niya kung nasaan ako, nalaman nila kung nasaan ako, nalaman niya kung nasaan ako,
    papunta na sila para patayin ako, papunta na sila dito para saktan ako, papatayin tayo, papatayin na ako, papatayin na nila ako,
    papatayin na niya ako, papatayin daw ako, papatayin daw nila ako, papatayin daw niya ako, papatayin ka namin, papatayin ka daw namin,
    mapapatay ako, mapapatay niya ako, mapapatay nila ako, baka patayin niya ako, baka patayin nila ako, pinapatay na kami, papatayin ang anak ko,
    papatayin niya ang anak ko, papatayin kaming lahat, banta sa buhay ko, may banta ang buhay ko, pinagbabantaan ang buhay ko,
    pinagbantaan ang buhay ko, pinagbabantaan buhay ko, pinagtatangkaan ang buhay ko, pinagtangkaan ang buhay ko, binabantaan ako, binantaan ako,
    binantaan niya ako, binantaan nila ako, binabantaan niya ako, binabantaan nila ako, binantaan akong papatayin, pinagbantaan akong papatayin,
    tinatakot niya ako na papatayin, tinatakot nila akong papatayin, death threat ako, nakatanggap ako ng death threat, dinedeath threat ako,
    nasa panganib ako, nasa panganib na ako, nasa panganib kami, nasa panganib ang buhay ko, nasa panganib buhay ko, nasa panganib na ang buhay ko,
    nanganganib ang buhay ko, nanganganib buhay ko, nanganganib ang buhay namin, nanganganib na ang buhay ko, delikado ang buhay ko,
    delikado buhay ko, nasa peligro ako, nasa peligro ang buhay ko, nasa delikado ako, nasa delikadong sitwasyon ako, hindi ako ligtas,
    hindi na ako ligtas, di ako ligtas, di na ako ligtas, hindi ako safe, hindi na ako safe, di ako safe, di na ako safe, hindi kami ligtas,
    hindi na kami ligtas, hindi kami safe, saklolo, saklolohan nyo ako, saklolohan ninyo ako, sinasaktan na naman ako, binubugbog na naman ako,
    sinasaktan na naman niya ako, binubugbog na naman niya ako, binubugbog kami ng pulis, binubugbog ng pulis, sinasaktan kami ng pulis,
    inaatake ako ng lalaki, inaatake ako ng mga lalaki, inaatake kami, inaatake ako ngayon, inatake nila ako, inatake niya ako, inatake kami,
    pinagtutulungan nila ako bugbugin, pinagtulungan nila ako, kinukuyog nila ako, kinuyog nila ako, kuyugin nila ako, binato nila ako,
    binabato nila ako, binabato nila kami, binuhusan ako ng asido, bubuhusan ako ng asido, sinabuyan ako ng asido, binuhusan ako ng gasolina,
    bubuhusan ako ng gasolina, binuhusan niya ako ng kumukulong tubig, binuhusan ako ng kumukulong tubig, pinaso ako ng plantsa, pinaso niya ako,
    ikinulong ako sa bahay, ikinulong ako sa kwarto, ikinulong ako sa kuwarto, kinulong ako sa bahay, kinulong ako sa kwarto, kinulong ako sa kuwarto,
    kinulong ako ng amo, kinulong ako ng asawa ko, kinulong ako ng pamilya ko, kinulong ako ng magulang ko, ikinulong ako ng amo ko,
    ikinulong ako ng asawa ko, ikinulong ako ng pamilya ko, nakakulong ako sa bahay, nakakulong ako sa kwarto, nakakulong ako sa kuwarto,
    nakakulong ako sa banyo, kinandaduhan ako, kinandaduhan niya ako, kinandaduhan nila ako, nilock niya ako sa kwarto, nilock nila ako sa kwarto,
    nilock ako sa kwarto, ni lock niya ako, ni lock ako sa kwarto, ayaw niya akong palabasin, ayaw nila akong palabasin, ayaw nya akong palabasin,
    ayaw akong palabasin, ayaw niya ako palabasin, ayaw nila ako palabasin, ayaw ako palabasin, ayaw niya akong paalisin, ayaw nila akong paalisin,
    ayaw niya ako paalisin, hindi niya ako pinapalabas, hindi nila ako pinapalabas, di niya ako pinapalabas, di nila ako pinapalabas,
    hindi ako pinapalabas ng bahay, di ako pinapalabas ng bahay, hawak nila ako ngayon, binihag nila ako, binihag niya ako, bihag nila ako,
    hinostage ako, hinostage nila ako, hinostage niya ako, na hostage ako, na kidnap ako, na kidnap kami, kinidnap kami, dinukot kami, nadukot ako,
    ginapos ako, ginapos nila ako, ginapos niya ako, nakagapos ako, tinalian ako, tinalian nila ako, tinali nila ako, tinali niya ako,
    ibebenta nila ako, ibebenta niya ako, ibebenta ako, tumawag ng pulis tulungan, tawagan nyo ang pulis, tumawag kayo ng pulis, tulong papatayin,
    tulong may baril, tulong sinasaktan, tulong binubugbog, tulungan nyo ako papatayin, tulungan nyo ako sinasaktan, tulungan nyo ako binubugbog,
    papatayin po ako, binubugbog po ako, binubugbog na ako, sinasaktan po ako, sinasaktan na ako, bubugbugin po ako, bubugbugin na ako,
    sinasakal po ako, sinasakal na ako, pinagbabantaan po ako, pinagbabantaan na ako, ginugulpi po ako, ginugulpi na ako, binihag po ako,
    binihag na ako, sinaktan po ako, sinaktan na ako, binugbog po ako, binugbog na ako, kinidnap po ako, kinidnap na ako, dinukot po ako,
    dinukot na ako, tinututukan po ako, tinututukan na ako, sasaktan po ako, sasaktan na ako, papatayin aq, papatayin nya aq, papatayin po niya ako,
    papatayin po nila ako, papatayin po kami, binubugbog aq, binubugbog nya aq, binubugbog po niya ako, binubugbog po nila ako, binubugbog po kami,
    sinasaktan aq, sinasaktan nya aq, sinasaktan po niya ako, sinasaktan po nila ako, sinasaktan po kami, pinagbabantaan aq, pinagbabantaan nya aq,
    pinagbabantaan po niya ako, pinagbabantaan po nila ako, pinagbabantaan po kami, nasa labas ng pinto ko, nasa labas ng pinto namin,
    nasa harap ng pinto ko, may mga baril, nasa panganib aq, nasa panganib po ako, nasa panganib po ang buhay ko, hinahabol po ako,
    hinahabol po nila ako, sinusundan po nila ako, hinahanap po nila ako, patyon ko nila, patyon ko niya, patyon nila ko, patyon niya ko
crisis-recent-rape =
    ginahasa ako, ginahasa niya ako, ginahasa nya ako, ginahasa nila ako, ginagahasa ako, ginagahasa niya ako, ginagahasa nya ako,
    ginagahasa nila ako, hinalay ako, hinalay niya ako, hinalay nya ako, hinalay nila ako, hinahalay ako, hinahalay niya ako, hinahalay nya ako,
    hinahalay nila ako, nirape ako, nirape niya ako, nirape nya ako, nirape nila ako, rinape ako, rinape niya ako, rinape nya ako, rinape nila ako,
    nireyp ako, nireyp niya ako, nireyp nya ako, nireyp nila ako, rineyp ako, rineyp niya ako, rineyp nya ako, rineyp nila ako, nire rape ako,
    nire rape niya ako, nire rape nya ako, nire rape nila ako, nirerape ako, nirerape niya ako, nirerape nya ako, nirerape nila ako, narape ako,
    nareyp ako, nagahasa ako, nahalay ako, pinagsamantalahan ako, pinagsamantalahan niya ako, pinagsamantalahan nya ako, pinagsamantalahan nila ako,
    minolestiya ako, minolestiya niya ako, minolestiya nya ako, minolestiya nila ako, minolestya ako, minolestya niya ako, minolestya nya ako,
    minolestya nila ako, minomolestiya ako, minomolestiya niya ako, minomolestiya nya ako, minomolestiya nila ako, namolestiya ako, namolestya ako,
    hinipuan ako, hinipuan niya ako, hinipuan nya ako, hinipuan nila ako, hinihipuan ako, hinihipuan niya ako, hinihipuan nya ako,
    hinihipuan nila ako, nahipuan ako, minanyak ako, minanyak niya ako, minanyak nya ako, minanyak nila ako, minamanyak ako, minamanyak niya ako,
    minamanyak nya ako, minamanyak nila ako, namanyak ako, binaboy ako, binaboy niya ako, binaboy nya ako, binaboy nila ako, dinroga ako,
    dinroga niya ako, dinroga nya ako, dinroga nila ako, sinex ako, sinex niya ako, sinex nya ako, sinex nila ako, ginahasa kami, hinalay kami,
    pinagsamantalahan kami, nirape kami, binaboy kami, ginahasa ng tatay ko, ginahasa ng tiyuhin ko, ginahasa ng tito ko, ginahasa ng kuya ko,
    ginahasa ng pinsan ko, ginahasa ng amo ko, ginahasa ng boss ko, ginahasa ng asawa ko, ginahasa ng boyfriend ko, ginahasa ng ex ko,
    ginahasa ng pulis, ni rape ng pulis, ginahasa ng sundalo, ni rape ng sundalo, ginahasa ng guwardiya, ni rape ng guwardiya, ginahasa ng gwardya,
    ni rape ng gwardya, ginahasa ng landlord, ni rape ng landlord, ginahasa ng smuggler, ni rape ng smuggler, ginahasa ng stepfather ko,
    ginahasa ng amain ko, ginahasa ng kaibigan ko, ginahasa ng mga lalaki, ginahasa ng pari, ni rape ng pari, ginahasa ng pastor, ni rape ng pastor,
    na rape ako, na rape po ako, ni rape ako, ni rape niya ako, ni rape nya ako, ni rape nila ako, na rape kagabi, na rape kahapon, na gahasa ako,
    ginang rape ako, ginang rape nila ako, gang rape ako, nagang rape ako, pinagpasapasahan nila ako, pinagpasa pasahan nila ako,
    ginahasa ng tatlong lalaki, ginahasa ng dalawang lalaki, ginahasa ng maraming lalaki, ginahasa kagabi, ginahasa kahapon, ginahasa kanina,
    ginahasa noong isang araw, ginahasa nung isang araw, ginahasa sa daan, ginahasa sa kulungan, ginahasa sa detention, ginahasa sa kampo,
    ginahasa ako kasi tomboy, ginahasa dahil tomboy ako, ginahasa dahil bakla ako, ginahasa dahil trans ako, pinagsamantalahan ng amo ko,
    pinagsamantalahan ang katawan ko, pinagsamantalahan habang tulog, pinagsamantalahan habang lasing, hinalay ng amo ko, hinalay kagabi,
    may nanghalay sa akin, nanggahasa sa akin, nang rape sa akin, nangrape sa akin, gumahasa sa akin, humalay sa akin, biktima ako ng rape,
    biktima ako ng gahasa, biktima ako ng panggagahasa, biktima po ako ng rape, rape victim ako, pinilit akong makipagtalik,
    pinilit niya akong makipagtalik, pinilit nya akong makipagtalik, pinilit nila akong makipagtalik, pinilit ako makipagtalik,
    pinilit niya ako makipagtalik, pinilit nila ako makipagtalik, pinilit akong makipag sex, pinilit niya akong makipag sex,
    pinilit nya akong makipag sex, pinilit nila akong makipag sex, pinilit ako makipag sex, pinilit niya ako makipag sex, pinilit akong makipagsex,
    pinilit niya akong makipagsex, pinilit nila akong makipagsex, pinilit ako makipagsex, pinilit niya ako makipagsex, pinilit niya akong sex,
    pinipilit niya akong makipagtalik, pinipilit akong makipagtalik, pinipilit niya akong makipag sex, pinipilit akong makipag sex,
    pinipilit niya akong makipagsex, pwinersa niya ako, pinwersa niya ako, pinuwersa niya ako, pwinersa ako makipag sex, pinwersa ako makipag sex,
    pinwersa akong makipagtalik, pinuwersa akong makipagtalik, sapilitang nakipagtalik sa akin, sapilitan niya akong ginalaw,
    nakipagtalik sa akin nang sapilitan, nakipagtalik sa akin habang tulog, nakipag sex sa akin habang tulog, nakipag sex siya sa akin habang tulog,
    nakipag sex siya habang tulog ako, ginalaw niya ako, ginalaw nya ako, ginalaw nila ako, ginalaw ako ng tatay ko, ginalaw ako ng amo ko,
    ginalaw ako ng tito ko, ginalaw ako habang tulog, ginalaw ako nang lasing, ginagalaw ako ng tatay ko, ginagalaw ako ng amo ko, ginagalaw niya ako,
    labag sa loob ko ang sex, sex na labag sa loob ko, hindi ako pumayag sa sex, di ako pumayag sa sex, hindi ako pumayag ginalaw,
    inabuso ako sexually, inabuso niya ako sexually, inabuso nila ako sexually, sexually inabuso ako, inabuso akong sekswal,
    inabuso niya akong sekswal, inabuso ako ng sekswal, inabuso ako sekswal, sekswal na inabuso ako, sekswal akong inabuso, seksuwal akong inabuso,
    sekswal niya akong inabuso, inaabuso niya ako sexually, inaabuso ako sexually, na sexually assault ako, na sexual assault ako,
    na sexually abuse ako, na sexually harass ako, sexually assaulted ako, sexually abused ako, na molest ako, na molestya ako, na molestiya ako,
    minolest ako, minolest niya ako, minomolest ako, minomolest niya ako, hinipuan ang ari ko, hinipo ang ari ko, hinipo ang dibdib ko,
    hinipo niya ang dibdib ko, hinipo niya ang ari ko, hinipo niya ako, hinipo nya ako, hinawakan ang ari ko, hinawakan niya ang ari ko,
    hinawakan ang dibdib ko, hinawakan niya ang dibdib ko, hinawakan ang suso ko, hinawakan ang dede ko, hinawakan niya ang dede ko,
    hinawakan ang pwet ko, hinawakan ang maselang bahagi, hinawakan ako sa maselang bahagi, hinawakan niya ako sa maselang bahagi,
    hinawakan ang private part ko, dinakma ang ari ko, dinakma ang dibdib ko, nilamas ang dibdib ko, nilamas niya ang dibdib ko, finingger niya ako,
    fininger niya ako, ipinasok niya ang ari niya, pinasok niya ang ari niya, ipinasok niya ang daliri niya, pinasok niya ang daliri niya,
    ipinasok ang ari niya sa akin, pinasubo niya ako, pinasubo nila ako, pinasubo ang ari niya, pinachupa niya ako, pinachupa ako, pinachupa nila ako,
    hinubaran niya ako, hinubaran nila ako, hinubaran ako, tinira niya ako habang tulog, nilagyan ng gamot ang inumin ko,
    nilagyan niya ng gamot ang inumin ko, nilagyan ng droga ang inumin ko, nilagyan niya ng droga ang inumin ko, nilagyan ng pampatulog ang inumin ko,
    may nilagay sa inumin ko, may inilagay sa inumin ko, may hinalo sa inumin ko, pinainom ako ng pampatulog, pinainom niya ako ng pampatulog,
    pinatulog niya ako at ginahasa, dinroga at ginahasa, na spike ang inumin ko, nilasing niya ako at ginalaw, nilasing at ginahasa,
    nagising akong nakahubad, nagising akong hubad, nagising ako na nakahubad, nagising ako na hubad, paggising ko nakahubad ako,
    paggising ko hubad ako, paggising ko wala na akong damit, tinanggal niya ang condom, inalis niya ang condom, tinanggal nya condom,
    inalis nya condom, nabuntis dahil sa rape, nabuntis ako sa rape, nabuntis dahil ginahasa, nabuntis ako ng nanggahasa, nabuntis ng rapist,
    buntis dahil sa rape, buntis ako dahil sa rape, buntis dahil ginahasa, hiv pagkatapos ng rape, pep pagkatapos ng rape, gamot pagkatapos ng rape,
    pills pagkatapos ng rape, ginahasa po ako, ginahasa na ako, hinalay po ako, hinalay na ako, nirape po ako, nirape na ako,
    pinagsamantalahan po ako, minolestiya po ako, hinipuan po ako, nahipuan po ako, minanyak po ako, namanyak po ako, nagahasa po ako, narape po ako,
    narape na ako, ni rape po ako, ni rape aq, na rape aq, narape aq, ginahasa aq, ginahasa nya aq, nagising akong walang damit,
    nagising ako na walang damit, nagising ako walang damit, sinamantala niya ako, sinamantala nila ako, sinamantala nya ako,
    sinamantala ako habang tulog, sinamantala ako habang lasing, gilugos ko, gi rape ko
