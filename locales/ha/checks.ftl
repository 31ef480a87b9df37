### Questions that somebody asks themselves, in private: nothing of the answers is kept, and there is no score.
### State: draft. Not read by anybody who speaks it natively.

## Before and between the questions

checks-title = Tambayoyin da za ku yi wa kanku
checks-note = Tambayoyi kaɗan, ɗaya bayan ɗaya. Ba a ajiye komai na abin da kuka taɓa, kuma ba a gaya wa kowa.
check-safe-question = Za ku iya karanta wannan yanzu ba tare da haɗari ba?
check-safe-note = Idan wani zai iya leƙowa ta bayanku, ko mai yiwuwa ya duba wannan waya, ku jira har ku kasance ku kaɗai. Maɓallin “Fita” yana kawo wani shafi dabam nan take.
check-safe-yes = Eh, a ci gaba
check-safe-no = A’a, a fita yanzu
check-step = Tambaya ta { $number } cikin { $count }
check-yes = Eh
check-no = A’a
check-unsure = Ba ni da tabbas
check-again = Sake farawa

## Somebody makes me do this: signs of trafficking

check-trafficking-title = Shin wani yana tilasta min yin wannan?
check-trafficking-note = Game da aiki, bashi ko wani mutum da ba za ku iya rabuwa da shi ba.
check-trafficking-1 = Shin wani dabam yana riƙe da fasfo ɗinku ko takardunku?
check-trafficking-2 = Shin wani yana yi muku barazana, ku ko iyalinku?
check-trafficking-3 = Shin ana bin ku bashin da ba ya taɓa raguwa, komai yawan aikin da kuke yi?
check-trafficking-4 = Shin kuna aiki na awoyi masu yawa sosai, da biya kaɗan ko ba biya?
check-trafficking-5 = Shin ana sa muku ido, ko ba a barin ku ku fita ku kaɗai?
check-trafficking-6 = Shin dole ne ku miƙa wa wani kuɗin da kuke samu?
check-trafficking-7 = Shin wani yana cewa zai gaya wa mutane cewa ku LGBTQI+ ne, ko zai kai ƙararku, idan kuka daina?

## A partner, relative or host controls me

check-home-title = Shin ina cikin aminci a wurin mutanen da nake zaune da su?
check-home-note = Game da abokin rayuwa, ’yan uwa ko wanda ya sauke ku a gidansa, komai jinsinsu.
check-home-1 = Shin kuna tsoron abin da yake faruwa idan kuka ce a’a?
check-home-2 = Shin wani yana riƙe da kuɗinku, takardunku ko wayarku?
check-home-3 = Shin wani ne yake yanke shawarar wanda za ku gani ko ku yi magana da shi?
check-home-4 = Shin wani yana cewa zai gaya wa mutane ko wane ne ku, ko zai kai ƙararku wurin hukumar shige da fice?
check-home-5 = Shin wani yana dukanku, ko yana kulle ku a ciki, ko yana bin sawunku?
check-home-6 = Shin wani yana tilasta muku yin jima’i, ko yana hana ku magani?
check-home-7 = Shin wani yana so ku yi aure, ko ku sauya yadda kuke?

## Work that hurts

check-work-title = Shin ana zaluntata a wurin aikina?
check-work-note = Game da albashi, lokutan aiki da mutanen da kuke yi wa aiki, ko kuna da izinin aiki ko ba ku da shi.
check-work-1 = Shin kun yi mako biyu ko fiye ba tare da albashi ba, ko an ba ku ƙasa da abin da aka yi muku alƙawari?
check-work-2 = Shin oganku yana riƙe da fasfo ɗinku ko takardunku?
check-work-3 = Shin oganku yana cewa zai kira hukumar shige da fice ko ’yan sanda?
check-work-4 = Shin wani yana neman jima’i da ku domin ya ba ku aiki ko albashi?
check-work-5 = Shin oganku yana bin ku kuɗin da ba ya raguwa?
check-work-6 = Shin an ce ku sa hannu a takarda marar rubutu, ko a wani abu da ba ku iya karantawa ba?
check-work-7 = Shin wani mummunan abu zai same ku idan kuka daina aiki a can?

## After the questions

check-result-heading = Abin da za ku iya yi yanzu
check-result-some = Wasu abubuwan da kuka faɗa za su iya zama alamar cewa wani yana amfani da ku ko yana juya ku. Alama ba hujja ba ce. Babu abin da yake laifinku a ciki, kuma ku ne za ku yanke shawarar abin da zai biyo baya.
check-result-none = Ba ku ce eh ga ko ɗaya daga cikin waɗannan ba. Wannan ba ya nufin cewa komai lafiya yake: waɗannan tambayoyi kaɗan ne kawai. Idan kuna jin cewa wani abu ba daidai yake ba, wannan ya isa dalilin yin magana da wani.
check-result-unsure = Rashin tabbas ya isa dalilin yin magana da wani. Ba dole ku san sunan abin ba.
check-danger = Idan kuna cikin haɗari yanzu, ku fara kiran lambar gaggawa.
check-help-heading = Wanda zai iya taimakawa
check-help-none = Ba mu san kowa a { $country } da yake taimako kan “{ $need }” ba.
check-next-others = A maimakon haka, ku tambayi waɗannan. Mai yiwuwa sun san wanda yake taimako a inda kuke:
check-next-emergency = Idan kuna cikin haɗari, ku kira lambar gaggawa. In ba haka ba, ku nemo wurin taimako kan doka ko na lafiya a wurin nema, ku tambaya a can wanda yake taimako kan wannan.
check-next-anyone = Ku tambayi likita, ma’aikacin jinya, lauya ko ƙungiyar ’yan gudun hijira da kuka yarda da ita, wanda yake taimako kan wannan.
check-no-country = Ku zaɓi ƙasar da kuke ciki, mu kuma za mu nuna muku wanda yake taimako a can.

## What asking for help may set off

check-referral-heading = Kafin ku nemi taimako
check-referral-ask = Ku fara tambaya: “Me ya zama dole ku faɗa wa wasu, wa za ku faɗa wa, kuma yaushe?” Kuna iya yin wannan tambaya kafin ku faɗi sunanku.
check-referral-police = Wasu wuraren taimako suna faɗa wa ’yan sanda wasu abubuwa, musamman idan rai yana cikin haɗari.
check-referral-immigration = Hukumar shige da fice za ta iya tambayar wasu wuraren taimako, ko su yi aiki tare da ita. Cutar da ku da aka yi ba ta isa ita kaɗai ta kare ku daga kora daga ƙasar ba. Idan za ku iya, ku tambayi lauya kafin ku je wani ofis.
check-referral-consent = Idan ku manya ne, ku nemi kada su yi komai sai da yardarku. Kuna iya cewa a’a, kuma kuna iya dakatarwa.
check-referral-young = Idan shekarunku ba su kai 18 ba, dole wuraren taimako da yawa su gaya wa wani idan kuna cikin haɗari. Za su iya gaya muku abin da dole za su faɗa kafin ku gaya musu komai. Ba dole ku faɗi shekarunku domin ku yi tambaya ba.
check-guides-heading = Ku ci gaba da karatu
