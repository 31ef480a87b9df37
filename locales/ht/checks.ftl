### Questions that somebody asks themselves, in private: nothing of the answers is kept, and there is no score.
### State: draft. Not read by anybody who speaks it natively.

## Before and between the questions

checks-title = Kesyon ou ka poze tèt ou
checks-note = Kèk kesyon, youn apre lòt. Anyen nan sa ou tape pa rete, epi nou pa di pèsonn.
check-safe-question = Èske ou ka li sa kounye a san danje?
check-safe-note = Si yon moun ka gade sou zepòl ou, oswa si yon moun gendwa gade telefòn sa a, tann jiskaske ou poukont ou. Bouton pou soti a mete yon lòt ekran devan touswit.
check-safe-yes = Wi, kontinye
check-safe-no = Non, soti kounye a
check-step = Kesyon { $number } sou { $count }
check-yes = Wi
check-no = Non
check-unsure = Mwen pa sèten
check-again = Rekòmanse

## Somebody makes me do this: signs of trafficking

check-trafficking-title = Èske yon moun ap fòse mwen fè sa?
check-trafficking-note = Sou yon travay, yon dèt oswa yon moun, lè ou pa ka soti anba li.
check-trafficking-1 = Èske yon lòt moun kenbe paspò ou oswa papye ou?
check-trafficking-2 = Èske yon moun menase ou, oswa menase fanmi ou?
check-trafficking-3 = Èske ou gen yon dèt ki pa janm vin pi piti, menm lè ou travay anpil?
check-trafficking-4 = Èske ou travay anpil anpil èdtan pou ti kras lajan oswa pou anyen?
check-trafficking-5 = Èske yo siveye ou, oswa ou pa gen dwa soti poukont ou?
check-trafficking-6 = Èske ou oblije remèt lajan ou fè a?
check-trafficking-7 = Èske yon moun di li ap di lòt moun ou se LGBTQI+, oswa li ap denonse ou, si ou sispann?

## A partner, relative or host controls me

check-home-title = Èske mwen an sekirite ak moun mwen ap viv avèk yo?
check-home-note = Sou yon mennaj oswa yon konpay, fanmi oswa yon moun ki loje ou, kèlkeswa jan (gender) moun nan.
check-home-1 = Èske ou pè sa k ap rive lè ou di non?
check-home-2 = Èske yon moun kenbe lajan ou, papye ou oswa telefòn ou?
check-home-3 = Èske yon moun deside ki moun ou gen dwa wè oswa ki moun ou gen dwa pale avè li?
check-home-4 = Èske yon moun di li ap di lòt moun ki moun ou ye, oswa li ap denonse ou bay imigrasyon?
check-home-5 = Èske yon moun bat ou, fèmen ou anndan oswa swiv ou?
check-home-6 = Èske yon moun fòse ou fè sèks, oswa anpeche ou jwenn medikaman ou?
check-home-7 = Èske yon moun vle ou marye, oswa vle ou chanje moun ou ye?

## Work that hurts

check-work-title = Èske yo trete mwen mal nan travay mwen?
check-work-note = Sou lajan yo peye ou, kantite èdtan ou travay ak moun ou travay pou yo, kit ou gen pèmi travay kit ou pa genyen.
check-work-1 = Èske ou pase de semèn oswa plis san yo pa peye ou, oswa èske yo peye ou mwens pase sa yo te pwomèt?
check-work-2 = Èske patwon ou kenbe paspò ou oswa papye ou?
check-work-3 = Èske patwon ou di li ap rele imigrasyon oswa lapolis?
check-work-4 = Èske yon moun vle sèks pou li ba ou travay oswa pou li peye ou?
check-work-5 = Èske ou dwe patwon ou lajan, epi dèt la pa vin pi piti?
check-work-6 = Èske yo te di ou siyen yon fèy blanch, oswa yon bagay ou pa t ka li?
check-work-7 = Èske yon bagay mal ta rive ou si ou sispann travay la?

## After the questions

check-result-heading = Sa ou ka fè kounye a
check-result-some = Kèk nan sa ou di yo ka yon siy: petèt yon moun ap pwofite sou ou oswa ap kontwole ou. Yon siy se pa yon prèv. Anyen nan sa se pa fòt ou, epi se ou ki deside sa k ap fèt apre.
check-result-none = Ou pa di wi pou okenn nan kesyon sa yo. Sa pa vle di tout bagay byen: se kèk kesyon sèlman. Si ou santi yon bagay pa bon, sa se ase rezon pou ou pale ak yon moun.
check-result-unsure = Lè ou pa sèten, sa se ase rezon pou ou pale ak yon moun. Ou pa bezwen konnen kijan yo rele sa.
check-danger = Si ou an danje kounye a, rele nimewo ijans lan anvan.
check-help-heading = Ki moun ki ka ede
check-help-none = Nou pa konnen pèsonn nan peyi { $country } pou “{ $need }”.
check-next-others = Mande moun sa yo pito. Yo gendwa konnen ki moun ki ede kote ou ye a:
check-next-emergency = Si ou an danje, rele nimewo ijans lan. Sinon, chèche nan rechèch la yon sèvis legal oswa yon sèvis sante, epi mande la ki moun ki ede ak sa.
check-next-anyone = Mande ki moun ki ede ak sa: mande yon doktè, yon enfimyè, yon avoka oswa yon òganizasyon pou refijye ou fè konfyans.
check-no-country = Chwazi peyi kote ou ye a, epi nou ap montre ki moun ki ede la.

## What asking for help may set off

check-referral-heading = Anvan ou mande èd
check-referral-ask = Mande anvan: “Kisa nou oblije pase bay lòt moun, bay ki moun, epi kilè?” Ou ka mande sa anvan ou di non ou.
check-referral-police = Gen sèvis ki pase enfòmasyon bay lapolis, sitou lè lavi yon moun an danje.
check-referral-immigration = Biwo imigrasyon an gendwa poze kèk sèvis kesyon, oswa gen sèvis ki travay avè li. Menm si yo te fè ou mal, sa poukont li pa pwoteje ou kont depòtasyon. Mande yon avoka anvan ou ale nan yon biwo, si ou kapab.
check-referral-consent = Si ou se yon granmoun, mande yo pou yo pa fè anyen san ou pa di wi. Ou ka di non, epi ou ka kanpe.
check-referral-young = Si ou gen mwens pase 18 an, anpil sèvis oblije di yon moun lè ou an danje. Anvan ou di yo anyen, yo ka di ou kisa yo t ap oblije di lòt moun. Ou pa bezwen di laj ou pou ou mande.
check-guides-heading = Kontinye li
