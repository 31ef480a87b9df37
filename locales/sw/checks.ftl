### Questions that somebody asks themselves, in private: nothing of the answers is kept, and there is no score.
### State: draft. Not read by anybody who speaks it natively.

## Before and between the questions

checks-title = Maswali ya kujiuliza
checks-note = Maswali machache, moja moja. Hakuna unachogusa kinachohifadhiwa, na hakuna anayeambiwa.
check-safe-question = Je, ni salama kwako kusoma hii sasa?
check-safe-note = Ikiwa mtu anaweza kuchungulia nyuma yako, au huenda akaangalia simu hii, subiri hadi uwe peke yako. Kitufe cha kutoka kinaleta skrini nyingine mara moja.
check-safe-yes = Ndiyo, endelea
check-safe-no = Hapana, toka sasa
check-step = Swali la { $number } kati ya { $count }
check-yes = Ndiyo
check-no = Hapana
check-unsure = Sina uhakika
check-again = Anza upya

## Somebody makes me do this: signs of trafficking

check-trafficking-title = Je, mtu ananilazimisha kufanya hivi?
check-trafficking-note = Kuhusu kazi, deni au mtu, ikiwa huwezi kujinasua.
check-trafficking-1 = Je, mtu mwingine anashikilia pasipoti yako au hati zako?
check-trafficking-2 = Je, mtu anakutisha wewe au familia yako?
check-trafficking-3 = Je, una deni ambalo halipungui kamwe, hata ufanye kazi kiasi gani?
check-trafficking-4 = Je, unafanya kazi saa nyingi sana kwa malipo madogo au bila malipo?
check-trafficking-5 = Je, unachungwa, au unakatazwa kutoka peke yako?
check-trafficking-6 = Je, unalazimika kumpa mtu mwingine pesa unazopata kwa kazi yako?
check-trafficking-7 = Je, mtu anasema kwamba ukiacha, atawaambia wengine kwamba wewe ni LGBTQI+, au atakuripoti kwa serikali?

## A partner, relative or host controls me

check-home-title = Je, niko salama na watu ninaoishi nao?
check-home-note = Kuhusu mwenzi, ndugu au mwenyeji, wa jinsia yoyote.
check-home-1 = Je, unaogopa kinachotokea unaposema hapana?
check-home-2 = Je, mtu anashikilia pesa zako, hati zako au simu yako?
check-home-3 = Je, mtu anaamua ni nani unayeweza kumwona au kuongea naye?
check-home-4 = Je, mtu anasema kwamba atawaambia wengine wewe ni nani, au atakuripoti kwa ofisi ya uhamiaji?
check-home-5 = Je, mtu anakupiga, anakufungia ndani au anakufuatafuata?
check-home-6 = Je, mtu anakulazimisha kufanya ngono, au anakunyima dawa?
check-home-7 = Je, mtu anataka uoe au uolewe, au ubadilishe jinsi ulivyo?

## Work that hurts

check-work-title = Je, ninatendewa vibaya kazini?
check-work-note = Kuhusu malipo, saa za kazi na watu unaowafanyia kazi, uwe na kibali cha kazi au usiwe nacho.
check-work-1 = Je, umekaa wiki mbili au zaidi bila kulipwa, au umelipwa pungufu ya ulivyoahidiwa?
check-work-2 = Je, bosi wako anashikilia pasipoti yako au hati zako?
check-work-3 = Je, bosi wako anasema kwamba atawapigia simu uhamiaji au polisi?
check-work-4 = Je, mtu anataka ngono ili akupe kazi au malipo?
check-work-5 = Je, bosi wako anakudai pesa ambazo hazipungui?
check-work-6 = Je, uliambiwa utie sahihi karatasi tupu, au kitu ambacho hukuweza kukisoma?
check-work-7 = Je, jambo baya litakupata ukiacha kufanya kazi huko?

## After the questions

check-result-heading = Unachoweza kufanya sasa
check-result-some = Baadhi ya uliyosema yanaweza kuwa dalili kwamba mtu anakutumia vibaya au anakudhibiti. Dalili si uthibitisho. Hakuna lolote kati ya haya ambalo ni kosa lako, na wewe ndiye unayeamua kitakachofuata.
check-result-none = Hukusema ndiyo kwa swali lolote kati ya haya. Hii haimaanishi kwamba kila kitu kiko sawa: haya ni maswali machache tu. Ukihisi kwamba kitu hakiko sawa, hiyo ni sababu ya kutosha kuongea na mtu.
check-result-unsure = Kutokuwa na uhakika ni sababu ya kutosha kuongea na mtu. Si lazima ujue jambo hili linaitwaje.
check-danger = Ikiwa uko hatarini sasa, piga nambari ya dharura kwanza.
check-help-heading = Nani anaweza kusaidia
check-help-none = Nchini { $country } hatujui yeyote anayesaidia kuhusu “{ $need }”.
check-next-others = Waulize hawa badala yake. Huenda wanajua nani anasaidia mahali ulipo:
check-next-emergency = Ukiwa hatarini, piga nambari ya dharura. Vinginevyo, tafuta kwenye programu huduma ya kisheria au ya afya, na uulize huko nani anasaidia kuhusu hili.
check-next-anyone = Muulize daktari, muuguzi, wakili au shirika la wakimbizi unaloliamini ni nani anayesaidia kuhusu hili.
check-no-country = Chagua nchi uliyopo, nasi tutakuonyesha nani anasaidia huko.

## What asking for help may set off

check-referral-heading = Kabla ya kuomba msaada
check-referral-ask = Uliza kwanza: “Ni mambo gani mnalazimika kuwaambia wengine? Mnamwambia nani, na lini?” Unaweza kuuliza hivi kabla ya kusema jina lako.
check-referral-police = Baadhi ya huduma huwapa polisi taarifa, hasa uhai unapokuwa hatarini.
check-referral-immigration = Baadhi ya huduma huenda zikaulizwa na ofisi ya uhamiaji, au zikafanya kazi nayo. Kwamba uliumizwa, peke yake hakukulindi usifukuzwe nchini. Muulize wakili kabla ya kwenda ofisini, ikiwa unaweza.
check-referral-consent = Ikiwa wewe ni mtu mzima, waombe wasifanye lolote bila wewe kukubali. Unaweza kukataa, na unaweza kuacha.
check-referral-young = Ikiwa una umri chini ya miaka 18, huduma nyingi zinalazimika kumwambia mtu unapokuwa hatarini. Wanaweza kukueleza ni nini wangelazimika kusema, kabla hujawaambia chochote. Si lazima utaje umri wako ili kuuliza.
check-guides-heading = Soma zaidi
