### What the desk’s command line shows.
### State: draft. Not read by anybody who speaks it natively.

## Labels beside a result. Short: they stand in a column of eleven characters.

label-phone = Telefoon
label-web = Bogga
label-email = Iimayl
label-open = Saacadaha
label-distance = Masaafada
label-town = Magaalada
label-about = Ku saabsan
label-why = Sababta
label-not-known = Lama oga
label-trust = Kalsooni
label-id = ID
label-guide = Hagaha
label-understood = La fahmay
label-categories = Noocyada
label-sources = Ilaha
no-number = Ma jiro lambar la hayo.
more-numbers =
    { $count ->
        [one] Iyo { $count } lambar oo kale: turnstone show ID
       *[other] Iyo { $count } lambar oo kale: turnstone show ID
    }
elsewhere-more = Dalal kale sidoo kale natiijooyin ayay leeyihiin. Ka saar --country si aad u aragto.
heading-services = Waxa uu bixiyo

## Long work

progress-index = Liiska caawimaadda waa la diyaarinayaa
progress-import = Xogta waa la soo gelinayaa

## Packs

pack-written = Waa la qoray: { $name }, xogaha: { $records }, bayt: { $bytes }.
inspect-size = { $packed } bayt, { $decoded } marka la furo
inspect-languages = Luqadaha: { $languages }

## The report of an import

report-table = Shaxda
report-rows = Safafka
report-kept = la hayay
report-mended = la saxay
report-dropped = la reebay
report-total = Wadarta
report-outcome = Natiijada
report-reason = Sababta
report-count = Tirada
report-lines = Sadarrada
report-ignored-files = Faylal aan ahayn shaxda HSDS: { $files }
report-missing-files = Faylal ay xogtu magacawday laakiin aysan lahayn: { $files }

## Checking the content

check-summary =
    { $findings ->
        [0] { $files } fayl, wax khaldan ma jiraan.
        [one] { $files } fayl, { $findings } khalad ayaa la helay.
       *[other] { $files } fayl, { $findings } khalad ayaa la helay.
    }
finding-unreadable = Tan lama akhrin karo
finding-need-words = Khalad ayaa ku jira ereyada baahida
finding-edition = Waa inuu jiraa hal edition.toml
finding-unknown-file = Magaca faylku ma aha summad dal
finding-unknown-category = Nooc caawimaad oo caynkaas ah ma jiro
finding-unknown-audience = Koox dad ah oo caynkaas ah ma jirto
finding-no-source = Tani il ayay u baahan tahay
finding-phone-without-source = Lambar wuxuu u baahan yahay il
finding-phone-of-closed = Wax la xiray lambar ma leh
finding-phone-of-low-confidence = Hal il oo aan boggiisa gaarka ah ahayn kuma filna lambar
finding-invalid-number = Ma aha lambar caalami ah, mana aha code gaaban
finding-invalid-short-number = Code gaaban ma leh horgale, tirooyinkiisuna way yar yihiin
finding-number-not-as-printed = Waxa la wacayo ma aha waxa daabacan
finding-two-numbers = Lambar ama code gaaban midkood, labadaba maya
finding-invalid-date = Taariikhdu waa YYYY, YYYY-MM ama YYYY-MM-DD
finding-invalid-hours = Saacadahan lama fahmin
finding-no-time-zone = Saacaduhu waxay u baahan yihiin aagga saacadda
finding-invalid-time-zone = Aag saacadeed oo caynkaas ah ma jiro
finding-invalid-language = Ma aha summad luqadeed, ama ma aha qaabkeeda rasmiga ah
finding-invalid-country = Ma aha summad dal, ama ma aha tan faylka
finding-invalid-address = Ma aha cinwaan bog, mana aha cinwaan iimayl
finding-invalid-key = Furuhu waa xarfo yaryar iyo jiitin
finding-duplicate-key = Furahan laba jeer ayuu ku jiraa
finding-duplicate-name = Magacan laba jeer ayuu ku jiraa
finding-empty-text = Qoraalkani waxba ma sheego
finding-invalid-ages = Da’da ugu yar ayaa ka weyn tan ugu weyn
finding-contradiction = Tani way is burinaysaa
finding-guide-head = Madaxa hagahani ma aha sida docs/guides.md ku qoran
finding-guide-markup = Hagayaashu wax noocan ah ma leh: docs/guides.md ayaa taxaysa waxa ay leeyihiin
finding-guide-braces = Qayb kasta waxay ku dhammaataa magaceeda iyo waxa ay ku salaysan tahay, oo ku jira qaansooyin qalloocan
finding-guide-duplicate = Laba qaybood oo hagahan ah ayaa isku magac ah
finding-guide-source = Cidina ishan ma akhrin: kuma jirto content/guides/sources.tsv
finding-guide-link = Link-igani meelna ma geeyo
finding-guide-number = Lambarrada la waco waxay ku jiraan liiska caawimaadda, halkaas oo ay il ku leeyihiin
finding-guide-translation = Tani ma aha sida hagaha Ingiriisiga ah
finding-glossary = Ereygan macne ma leh, ama ishiisa cidina ma akhrin

## Guides on a computer

guide-list-hint = Mid ku akhri: turnstone guide show MAGAC
guide-unknown = Ma jiro hage magacan leh. Eeg: turnstone guide list
term-unknown = Ereygan kuma jiro liiska ereyada. Eeg: turnstone guide terms

## The tools for translators

locale-language = Luqadda
locale-messages = Fariimo
locale-needs = Ereyo baahi
locale-guides = Hagayaal
locale-terms = Ereyo
locale-outdated = Duugoobay
locale-state = Xaaladda
locale-state-draft = qabyo
locale-state-reviewed = la hubiyay
locale-state-not-shown = lama muujiyo
locale-new-made = Waa la sameeyay: { $folder }. Marka hore turjun app.ftl, kadib qor: turnstone locale check
locale-exported = Waa la qoray: { $name }, { $rows } qoraal.
locale-imported = { $changed } qoraal waa la beddelay, { $same } sidoodii bay yihiin.
locale-left = Safafkan sidoodii ayaa loo daayay: qoraalkooda Ingiriisiga ah hadda waa mid kale, ama ma jiro wax magacaas leh. Shaxda mar kale soo saar, qoraalladaadana ku guuri.
locale-facts-not-compared = { $language }: tirooyinka waxaa la barbardhigay Ingiriisiga. Hubintani weli ma taqaan ereyada sheegaya inta ay wax qaadanayaan iyo waxa ay tahay in aan la samayn: kuwaas adigu is barbardhig.
locale-stamped = { $count } qaybood waxaa lagu calaamadeeyay qoraalka Ingiriisiga ah ee laga turjumay.
finding-locale-syntax = Tani Fluent ma aha: sidoo kale eeg sadarka ka horreeya
finding-locale-state = Faallada ugu horraysa waxay u baahan tahay sadar ah “### State: draft” ama “### State: reviewed”, reviewed-na wuxuu u baahan yahay qof labaad
finding-locale-unknown = Ingiriisigu ma laha fariin magacan leh: eeg in qoraalku khaldan yahay
finding-locale-missing = Weli lama turjumin
finding-locale-repeated = Magacan laba jeer ayuu ku jiraa: mid ka saar
finding-locale-variable = Ingiriisigu halkan kuma laha doorsoome caynkaas ah: magaciisa u qor sida Ingiriisiga
finding-locale-variable-missing = Waxaa maqan doorsoome ku jira qoraalka Ingiriisiga: geli meesha uu kaga habboon yahay weedhaada
finding-locale-term = Magaca app-ku wuxuu u qoran yahay qaab ka duwan kan Ingiriisiga
finding-locale-attribute = Attributes-ku ma aha kuwa fariinta Ingiriisiga
finding-locale-plural-missing = Waxaa maqan qaab jamac oo luqaddan ah: ku dar ka hor *[other]
finding-locale-plural-unknown = Luqaddani ma laha qaab jamac oo caynkaas ah: ka saar
finding-locale-one = Halkan “one” tirada waxaa loogu qoray erey ama lambar: beddelkeeda qor doorsoomaha
finding-locale-markup = Waxaa maqan link, amar ama ikhtiyaar ku jira qoraalka Ingiriisiga: kuwaas sidooda u daa
finding-locale-invisible = Xaraf aan cidina arki karin: ka saar
finding-locale-direction = Calaamad jihada qoraalka maamusha: ka saar, app-ka ayaa dejiya
finding-locale-quotes = Calaamad xigasho oo toosan: qor kuwa luqaddaada
finding-locale-long = Wuu ka dheer yahay meesha uu shaashadda ku leeyahay: hel ereyo ka gaaban
finding-locale-folder = Magaca galku ma aha summad luqadeed oo u qoran sida caadiga ah
finding-locale-same = Waa isla kan Ingiriisiga: haddii uu sax yahay, sidaas u daa
finding-guide-prohibition = Ingiriisigu halkan wuxuu leeyahay “do not” ama “never”, kani se ma laha

## Notes

desk-notes-setup-seen = Hal fayl wuxuu meel u hayaa dhowr xusuus-qor. Hal nuqul oo faylka ah cidina kama arki karto inta ay yihiin, ama inta ay buuxaan. In faylku jiro waa la arki karaa: kombiyuutarka waxaa lagu sameeyaa marka xusuus-qorka ugu horreeya la sameeyo.
desk-notes-setup-forced = Xusuus-qorku kuma caawin karo haddii qof kugu qasbo inaad qorto weedha sirta ah, ama haddii barnaamij la socdo kombiyuutarka.
desk-notes-setup-computer = Telefoonku wuxuu hayaa sir isaga u gaar ah oo furaha ka mid ah, kombiyuutarku se ma hayo: qof kasta oo faylka koobiyeeya wuxuu isku dayi karaa inuu weedha sirta ah qiyaaso inta uu doono. Qaado shan erey oo nasiib lagu soo qaatay. Diskigu waxaa laga yaabaa inuu hayo qaybo hore oo faylka ah.
desk-notes-making = Faylka waa la samaynayaa
desk-notes-next = Ku qor: turnstone notes new. Code loogu talagalay maalinta aad weedha sirta ah ilowdo: turnstone notes recovery-code. Xusuus-qor kale oo aan khatar lahayn: turnstone notes second --keep.
desk-notes-keep-prompt = Weedha sirta ah ee xusuus-qor ay tahay inuu haro; Enter keliya riix marka aysan kuwo kale jirin:
desk-notes-this-one-stays = Xusuus-qorka furan sidiisa ayuu ku harayaa.
desk-notes-none-to-keep = Ma sii waddaa adigoon mid magacaabin? Markaas xusuus-qor kasta oo kale waxaa laga yaabaa in la baabi’iyo. --keep ayaad ku magacawdaa kuwa ay tahay inay haraan.
desk-notes-yes = haa
desk-notes-erase-word = tirtir
desk-notes-answer = Qor “{ $word }” si aad u sii waddo:
desk-notes-nothing-changed = Waxba lama beddelin.
desk-notes-passphrase-prompt = Weedhaada sirta ah; Enter keliya ereyadan ayuu qaataa; “kale” kuwo kale ayuu soo qaadaa:
desk-notes-draw-word = kale
desk-notes-recovered = Code-ka soo celinta ayaa furay xusuus-qorkan. Hadda dooro weedh sir ah oo cusub: turnstone notes passphrase
desk-notes-typing = Sadar kasta waa la kaydiyaa marka aad riixdo Enter. Sadar ay ku jirto dhibic (.) keliya ayaa qoraalka dhammeeya.
desk-notes-deleted = Wuu baaba’ay, xog kale ayaana lagu dul qoray.
desk-notes-detach-question = Ma rabtaa inaad faylkan ka saarto qoraalka? Xog kale ayaa lagu dul qoraa, lamana soo celin karo.
desk-notes-editor-warning = Barnaamijka wax lagu qoro (editor) qoraalka si cad ayuu u helaa, fayl ahaan. Faylkaas xog kale ayaa lagu dul qoraa oo waa la saaraa marka aad xirto. Barnaamijka wax lagu qoro waxaa laga yaabaa inuu intaas ka badan hayo: faylal swap ah, diiwaan, faylalkii ugu dambeeyay ee la furay. Nidaamka kombiyuutarku waxaa laga yaabaa inuu xusuusta ku qoro meeshiisa swap-ka.
desk-notes-editor-on-disk = Nidaamkan, faylka barnaamijka wax lagu qoro wuxuu ku yaal diskiga. Kadib xog kale ayaa lagu dul qoraa, laakiin diskigu waxaa laga yaabaa inuu hayo wixii halkaas yaallay.
desk-notes-saving = Faylka waa la qorayaa
desk-notes-saved-in-clear = Si cad ayaa loogu qoray { $name }: qof kasta oo halkaas ka hela wuu furi karaa. Tirtir marka aad dhammayso; diskigu waxaa laga yaabaa inuu hayo wixii halkaas yaallay.
desk-notes-recovery-note = Wuxuu furaa qoraallada marka weedha sirta ah la iloobo. Hal mar ayaa la muujiyaa. Warqad ku qor oo warqadda ka fogee kombiyuutarka, ama sii qof aad ku kalsoon tahay. Code hore hadda kadib waxba ma furo.
desk-notes-recovery-warning = Qof kasta oo haysta warqaddan iyo nuqul ka mid ah faylka xusuus-qorka wuu furi karaa qoraalladaada.
desk-notes-erasing-note = Marka lagu qoro meesha barnaamijkani weydiiyo weedha sirta ah, waxay furtaa xusuus-qorkan, xusuus-qor kasta oo kalena gebi ahaanba way baabi’isaa, isla markiiba.
desk-notes-erasing-computer = Kombiyuutarka, nuqul ka mid ah faylku weli wuxuu ku furmaa weedhihii sirta ahaa ee hore, sidii iyadoo aan waxba la qorin.
desk-notes-grow-note = Xusuus-qor kasta meel dheeraad ah ayuu helaa, xitaa mid xiran. Faylku wuxuu u weynaadaa afar jibbaar intaas, mar dambena ma yaraado.
desk-notes-grown = Hadda meel dheeraad ah ayaa jirta.
desk-notes-erase-computer = Kombiyuutarka, nuqul ka mid ah faylku weli wuxuu ku furmaa weedhiisa sirta ah.
desk-notes-restoring = Nuqulka waa la akhrinayaa
desk-notes-restored =
    { $count ->
        [0] Wax kasta oo nuqulkan ku jira hore ayay halkan u yaalleen.
        [one] { $count } qoraal ayaa soo galay.
       *[other] { $count } qoraal ayaa soo galay.
    }
desk-notes-open = Xusuus-qorku wuu furan yahay. Qor list, new, show 1 ama help. “lock” ayaa xira, sidoo kale wuu xirmaa haddii shan daqiiqo aan waxba la qorin. Saddex jeer riix Esc: isla markiiba waad ka baxaysaa.
desk-notes-in-memory = Xusuus-qorkani wuxuu ku jiraa xusuusta kombiyuutarka oo keliya. Marka la xiro, wax kasta oo ku jira way lumayaan, haddii aadan marka hore nuqul ka sirayn: copy FAYL.
desk-notes-prompt = qoraallo>
desk-notes-closed = Xusuus-qorka waa la xiray.
desk-notes-idle = Cidina waxba ma qorin shan daqiiqo: xusuus-qorka waa la xiray. Wixii la kaydiyay dhammaantood way nabad qabaan.
desk-notes-lock = Laba amar dhexdood waxba furnaan kuma haraan: amar kasta xusuus-qorka ayuu furaa, hal wax ayuu sameeyaa, kadibna wuu xiraa. “turnstone notes” oo keliya ayaa sii haya isagoo furan, halkaasna “lock” ayaa ku xira.

## Help

help-turnstone = { -app-name }: u hel caawimaad dadka ay khasab ku noqotay inay baxaan, shabakad la’aan.
help-turnstone-more =
    Isku day: turnstone find "qareen magangalyo" --country US

    Summadaha bixitaanka: 0 waa la helay ama waa la qabtay, 1 waxba lama helin ama wax la saxo ayaa jira, 2 lama qaban karin.
help-find = Ku raadi caawimaad ereyadaada, luqad kasta.
help-find-more =
    Haddii aan --country la qorin, adduunka oo dhan ayaa laga raadiyaa, natiijo kastana dalkeeda ayay sheegtaa.
    Ereyada sadarka amarka waxaa laga yaabaa inay ku haraan diiwaanka shell-kaaga. “turnstone find -” beddelkeeda wuxuu ka akhriyaa standard input. Raadinta wax kale lagama hayo.
help-find-words = Waxa aad u baahan tahay, ereyadaada; - wuxuu ka akhriyaa standard input. Ereyo la’aan, wax kasta oo ku habboon shaandhooyinka.
help-find-near = Masaafada ka cabbir magaaladan, ama LATITUDE,LONGITUDE
help-find-radius = Ugu badnaan inta kiiloomitir ee ay u jirto
help-find-category = Noocyadan keliya, summad ahaan, sida asylum-legal; mid khaldan wuxuu magacaabaa kuwa u eg
help-find-phase = Keliya waxa caawiya maanta (urgent-safety), bishan (stabilisation), ama nolol dhisidda (long-term)
help-find-audience = Keliya waxa u adeega dadkan, sida lgbtq, trans, youth, women, refugees, undocumented
help-find-speaks = Keliya meelaha luqaddan lagaga hadlo, summad ama magac ahaan
help-find-free = Keliya waxa bilaash ah
help-find-no-id = Keliya waxa aan weydiisan aqoonsi sawir leh
help-find-open = Keliya waxa hadda furan, ama waqti sida 2026-11-23T18:00:00+01:00
help-find-remote = Keliya telefoon ama internet
help-find-undocumented = Keliya waxa u adeega dadka aan waraaqo haysan
help-find-strict = Waxa aan la ogayn sidoo kale ka saar
help-find-limit = Natiijooyinka ugu badan
help-find-chips = Muuji waxa ay shaandhooyin dheeraad ah reebi lahaayeen
help-show = Muuji wax kasta oo ku saabsan hal natiijo.
help-show-id = ID-ga ku yaal natiijada hoosteeda
help-now = Cidda hadda jawaabta: lambarrada degdegga iyo khadadka gargaarka.
help-countries = Waxa ku jira, iyo halka ay ka yimaaddeen.
help-guide = Akhri hagayaasha, iyo macnaha ereyada xafiisyadu isticmaalaan.
help-guide-list = Tax hagayaasha.
help-guide-show = Muuji hage, iyo waxa uu ku salaysan yahay.
help-guide-show-guide = Magaciisa, sida liiska ugu qoran yahay
help-guide-show-second = Qoraal kasta ku muuji luqaddan sidoo kale
help-guide-terms = Sharrax ereyada xafiisyadu isticmaalaan.
help-guide-terms-words = Bilowga erey, ama qayb ka mid ah; haddii aan la siin, dhammaantood
help-pack = Soo geli, samee oo baar xirmooyin xog ah.
help-pack-import = Xog HSDS ah xirmo ka samee, oo leh warbixin saf kasta ku saabsan.
help-pack-import-file = Zip, gal, ama faylal (CSV, JSON)
help-pack-import-source-id = Gaaban oo aan isbeddelin: wuxuu qayb ka yahay ID-ga xog kasta
help-pack-import-source-name = Sida dadku isha u yaqaannaan
help-pack-import-licence = Weedh SPDX ah, ama “none stated”
help-pack-import-source-url = Bogga isha
help-pack-import-country = Dalka safafka aan dal sheegin, iyo kan lambarrada telefoonka
help-pack-import-language = Luqadda qoraallada
help-pack-import-time-zone = Aagga saacadda ee saacadaha furitaanka, sida America/New_York
help-pack-import-confirmed-public = Fayl leh ID-yo, sadarkiiba mid, oo cinwaankoodu dadweynaha u furan yahay in kasta oo noocoodu qarin lahaa
help-pack-import-report = Warbixinta u qor JSON ahaan
help-pack-import-pack-id = Magaca xirmada; ID-ga isha haddii aan la siin
help-pack-import-pack-version = Daabacaaddeeda
help-pack-build = Ka samee xirmo content iyo locales.
help-pack-inspect = Hubi xirmooyin oo muuji waxa ay naftooda ka sheegaan.
help-pack-inspect-file = Xirmooyin; haddii aan mid la sheegin, kuwa barnaamijka ku jira
help-content = Ka shaqee waxa ku jira.
help-content-check = Hubi content iyo locales, oo leh fayl iyo sadar.
help-locale = Ka shaqee luqadaha app-ka.
help-locale-check = Hubi qoraallada luqad kasta, ama mid keliya, oo leh fayl, sadar, tiir iyo sida loo saxo.
help-locale-check-missing = Sidoo kale magacow qoraal kasta oo maqan
help-locale-coverage = Inta luqad kasta ka diyaar ah, iyo xaaladdeeda.
help-locale-new = Samee galka luqad cusub.
help-locale-pseudo = Qor luqado tijaabo ah oo shaashadaha lagu eego: en-XA (dheer, xarfo calaamado leh) iyo ar-XB (midig ilaa bidix).
help-locale-export = Qoraallada hal luqad u qor shax ahaan, si loogu furo barnaamijka shaxaha (spreadsheet).
help-locale-import = Qoraallada ka soo qaado shax caynkaas ah.
help-locale-import-file = Shaxda (CSV)
help-locale-stamp = Qayb kasta oo hagayaasha la turjumay ka mid ah ku calaamadee qoraalka Ingiriisiga ah ee laga turjumay; keliya meelaha aan weli calaamad lahayn.
help-locale-stamp-again = Sidoo kale meelaha uu qoraalka Ingiriisigu tan iyo markaas isbeddelay: kadib marka aad is barbardhigto
help-notes = Hay qoraallo la sireeyay, fayl ay furto weedh sir ah keliya.
help-notes-more =
    Qoraal waxaa lagu magacaabaa lambarka uu liiska ku leeyahay, ama in ku filan cinwaankiisa. Amar la’aan, xusuus-qorku wuu sii furnaadaa oo amarradan ayuu mid mid u qaataa; “lock”, shan daqiiqo oo aan waxba la qorin, ama Esc oo saddex jeer la riixo ayaa xira.
    Laba amar dhexdood waxba furnaan kuma haraan: amar kasta weedha sirta ah ayuu weydiiyaa, hal wax ayuu sameeyaa, kadibna xusuus-qorka wuu xiraa. Wax la xiro ma jiraan.
    Ereyada sadarka amarka waxaa laga yaabaa inay ku haraan diiwaanka shell-kaaga, dadka kale ee kombiyuutarkan isticmaalana way arki karaan inta amarku socdo. Waxa aad qorto marka lagu weydiiyo labada meelood midna kuma haro.
    Weedha sirta ah marnaba ma aha ikhtiyaar ama doorsoome. Script-yada waxaa loogu talagalay: --passphrase-file.
help-notes-data = Galka uu ku jiro faylka xusuus-qorrada
help-notes-passphrase-file = Faylkan ka akhri weedhaha sirta ah iyo dhammaan jawaabaha kale, sadarkiiba mid, sida ay u kala horreeyaan marka la weydiiyo; - waa standard input
help-notes-in-memory = Xusuus-qor cusub ku hay xusuusta keliya, ilaa aad ka baxdo: waxba lama qoro, dhammaantiina markaas way lumaan
help-notes-make = Samee xusuus-qor, digniinihiisa ayaana hor mara.
help-notes-make-keep = Weydii weedha sirta ah ee xusuus-qor kasta oo kale oo ay tahay inuu haro; mid aan la magacaabin waxaa laga yaabaa in la baabi’iyo
help-notes-make-room = MiB xusuus-qor kasta, marka faylka la sameeyo; afar jibbaar intaas ayuu qaataa
help-notes-list = Tax qoraallada.
help-notes-list-tag = Keliya qoraallada leh ereygan
help-notes-search = Ka dhex raadi qoraallada.
help-notes-search-words = Ereyo dhammaantood ay tahay inay qoraal ku jiraan; haddii aan la siin, waa la weydiiyaa
help-notes-show = Muuji qoraal.
help-notes-new = Qor qoraal.
help-notes-new-more = Haddii aan --title iyo --body la qorin, qoraalka waa la weydiiyaa; meesha standard input aanu terminal ahayn halkaas ayaa laga akhriyaa, sadarka ugu horreeyana waa cinwaanka.
help-notes-new-title = Waxa la yiraahdo
help-notes-new-body = Waxa uu sheego; - wuxuu ka akhriyaa standard input
help-notes-new-tags = Ereyo lagu helo, oo hakad u dhexeeyo
help-notes-new-happened = Goorta ay dhacday, ereyadaada
help-notes-new-pin = Ka dhig kan ugu horreeya
help-notes-new-unpin = Ha ka dhigin kan ugu horreeya
help-notes-edit = Beddel qoraal: waxa aan la magacaabin sidooda ayay ku haraan.
help-notes-edit-title = Waxa la yiraahdo
help-notes-edit-body = Waxa uu sheego; - wuxuu ka akhriyaa standard input
help-notes-edit-tags = Ereyo lagu helo, oo hakad u dhexeeyo, beddelka kuwa uu leeyahay
help-notes-edit-happened = Goorta ay dhacday, ereyadaada; madhan wuu ka saaraa
help-notes-edit-pin = Ka dhig kan ugu horreeya
help-notes-edit-unpin = Ha ka dhigin kan ugu horreeya
help-notes-edit-editor = Fur barnaamijkaaga wax lagu qoro ($VISUAL ama $EDITOR), digniin kadib, fayl xusuusta ku jira
help-notes-edit-on-disk = U oggolow faylka barnaamijka wax lagu qoro inuu diskiga ku yaallo, meesha nidaamku aanu meel xusuusta ah lahayn
help-notes-attach = Fayl sireyn oo qoraal ku dar.
help-notes-attach-file = Faylka; sidoo kale wuxuu ku harayaa halka uu yaal
help-notes-detach = Ka saar fayl ku lifaaqan.
help-notes-save-attachment = Fayl ku lifaaqan si cad ugu qor fayl cusub.
help-notes-save-attachment-file = Faylka la qorayo; waa inuusan weli jirin
help-notes-delete = Tirtir qoraal iyo waxa ku lifaaqan.
help-notes-passphrase = Dooro weedh sir ah oo kale.
help-notes-recovery-code = Samee code soo celin ah, oo hal mar la muujiyo.
help-notes-erasing-passphrase = Deji weedh sir ah oo xusuus-qorkan furta, xusuus-qor kasta oo kalena baabi’isa.
help-notes-erasing-passphrase-clear = Ka saar
help-notes-second = Samee xusuus-qor kale; kani wuu harayaa.
help-notes-second-keep = Weydii weedha sirta ah ee xusuus-qor kasta oo dheeraad ah oo ay tahay inuu haro
help-notes-grow = Weynee meesha xusuus-qor kasta.
help-notes-grow-mib = Inta MiB ee lagu daro; tiro la’aan, inta ugu badan ee suurtagal ah
help-notes-copy = Qor nuqul la sireeyay, oo leh weedh sir ah oo u gaar ah ama furaha qof.
help-notes-copy-file = Faylka la qorayo; waa inuusan weli jirin
help-notes-copy-note = Qoraalladan keliya
help-notes-copy-for = Ku siree furahan guud ee age (age1…), sida kan qareen
help-notes-restore = Soo geli qoraallada nuqul la sireeyay.
help-notes-restore-file = Nuqulka la sireeyay
help-notes-erase = Gebi ahaanba baabi’i xusuus-qorkan.
help-notes-lock = Xir xusuus-qorka, meesha lagu hayo isagoo furan.
help-any-note = Lambarka uu liiska ku leeyahay, ama in ku filan cinwaankiisa
help-any-name = Magaca faylka ku lifaaqan, ama lambarkiisa
help-any-json = Barnaamijyada kale: JSON
help-any-country = Halka aad joogto: laba xaraf ama magac. Marnaba lama qiyaaso.
help-any-lang = Luqadaha aad akhrido, kan ugu fiican marka hore
help-any-now = Saacadda, tijaabo ahaan, sida 2026-11-23T18:00:00Z
help-any-pack = Sidoo kale eeg xirmadan, oo aan cidina saxiixin; wax kasta oo ka yimid calaamad ayaa loo yeelaa
help-any-data-dir = Halka lagu hayo liiska caawimaadda ee la diyaariyay: xog dadweyne oo keliya
help-any-folder = Galka ay ku jiraan content iyo locales
help-any-locale = Hal luqad, summad ahaan, sida so ama fa-AF
help-any-output = Halka lagu qoro
help-value-guide = MAGAC
help-value-second = LUQAD
help-value-locale = SUMMAD
help-value-data = GAL
help-value-passphrase-file = FAYL
help-value-room = MIB
help-value-mib = MIB
help-value-tag = EREY
help-value-note = QORAAL
help-value-name = MAGAC
help-value-title = WEEDH
help-value-body = WEEDH
help-value-tags = EREYO
help-value-happened = WEEDH
help-value-for = FURE
help-value-words = EREYO
help-value-near = MEEL
help-value-radius = KM
help-value-category = SUMMAD
help-value-phase = MARXALAD
help-value-audience = CIDDA
help-value-speaks = LUQAD
help-value-open = WAQTI
help-value-limit = TIRO
help-value-id = ID
help-value-file = FAYL
help-value-source-id = ID
help-value-source-name = MAGAC
help-value-licence = LIISAN
help-value-source-url = URL
help-value-country = DAL
help-value-language = LUQAD
help-value-time-zone = AAG
help-value-confirmed-public = FAYL
help-value-report = FAYL
help-value-pack-id = ID
help-value-pack-version = TIRO
help-value-lang = LUQADO
help-value-now = WAQTI
help-value-pack = FAYL
help-value-data-dir = GAL
help-value-folder = GAL
help-value-output = FAYL

## Errors: what happened, what to do

desk-error-unreadable = { $name } lama akhrin karo, ama aad buu u weyn yahay. Hubi magaciisa iyo in laguu oggol yahay inaad akhrido.
desk-error-unwritable = { $name } lama qori karo. Waxba lama beddelin. Hubi galka iyo inta meel ee bannaan.
desk-error-pack-damaged = { $name } ma aha xirmo, ama wuu dhaawacan yahay ama waa la gooyay. Mar kale ka soo qaado halkii uu ka yimid.
desk-error-pack-changed = { $name } waa la beddelay tan iyo markii la sameeyay. Ha ku kalsoonaan; mar kale soo qaado.
desk-error-pack-too-large = { $name } wuu ka weyn yahay inta xirmo ugu weyn noqon karto. Lama furin.
desk-error-pack-too-new = { $name } waxaa sameeyay nooc ka dambeeya. Marka hore cusboonaysii { -app-name }.
desk-error-pack-unwritable = Xogtu xirmo ma noqoto: laba ka mid ah ayaa isku ID ah. { $name } lama qorin.
desk-error-import-zip = Faylka zip wuu dhaawacan yahay ama waa la gooyay. Waxba lama soo gelin.
desk-error-import-large = Waxa la soo gelinayo wuu ka weyn yahay { $limit } bayt marka la furo. Waxba lama soo gelin.
desk-error-import-dense = Fayl zip-ka ku jira wuxuu u furmaa in ka badan { $limit } jibbaar weynaantiisa; liis caawimaad sidaas ma noqdo. Waxba lama soo gelin.
desk-error-import-files = Waxa la soo gelinayo wuxuu leeyahay in ka badan { $limit } fayl. Waxba lama soo gelin.
desk-error-import-rows = Waxa la soo gelinayo wuxuu leeyahay in ka badan { $limit } saf. Waxba lama soo gelin.
desk-error-import-columns = Shax ayaa leh in ka badan { $limit } tiir. Waxba lama soo gelin.
desk-error-import-deep = JSON-ku wuxuu isku dhex jiraa in ka badan { $limit } heer. Waxba lama soo gelin.
desk-error-import-json = Sadarka { $limit } ee fayl JSON ah ma aha JSON. Waxba lama soo gelin.
desk-error-import-no-tables = Shax HSDS ah lama helin. Magacow zip, gal faylal CSV ah leh, ama fayl JSON ah.
desk-error-import-options = Ikhtiyaarkani wuu khaldan yahay: { $name }. Eeg turnstone pack import --help.
desk-error-import-other = Waxaas lama soo gelin karo.
desk-error-content =
    { $count ->
        [one] Waxa ku jira wuxuu leeyahay { $count } khalad. Xirmo lama qorin.
       *[other] Waxa ku jira wuxuu leeyahay { $count } khalad. Xirmo lama qorin.
    }
desk-error-place = Magaalo la yiraahdo { $name } kuma jirto. Isku day magaalo ka weyn oo u dhow, ama LATITUDE,LONGITUDE.
desk-error-place-similar = Magaalo la yiraahdo { $name } kuma jirto. Ma waxaad ka waddaa mid kuwan ka mid ah: { $towns }?
desk-error-country = { $name } ma aha dal aan naqaan. Isticmaal labadiisa xaraf, sida DE ama US.
desk-error-language = { $name } ma aha luqad aan naqaan. Isticmaal summaddeeda, sida fa ama es.
desk-error-time = { $name } ma aha waqti. U qor sida 2026-11-23T18:00:00+01:00.
desk-error-no-terminal = Ma jiro terminal weedha sirta ah lagu weydiiyo. Script-ka dhexdiisa isticmaal --passphrase-file.
desk-error-not-answered = Wax baa la weydiiyay oo aan laga jawaabin. Wax dheeraad ah lama beddelin.
desk-error-not-text = Kani ma aha qoraal (UTF-8), ama wuu ka dheer yahay inta hal qoraal qaado. Waxba lama beddelin.
desk-error-no-notes-folder = Nidaamkani ma sheego gal loogu talagalay xogtaada. Mid ku magacow --data.
desk-error-notes-folder = Qoraallo laguma hayn karo { $name }: lama samayn karo, lama akhrin karo ama lama qori karo. Waxba lama beddelin. Gal kale ku magacow --data, ama qoraallada xusuusta ku hay, ilaa aad ka baxdo, adigoo isticmaalaya --in-memory.
desk-error-no-notebook = Xusuus-qor kuma jiro { $name }. Mid ku samee: turnstone notes make. Ama galkiisa ku magacow --data.
desk-error-note = Ma jiro qoraal lambarkan leh, ama ereyadan cinwaankiisa ku leh. Eeg: turnstone notes list
desk-error-note-ambiguous = Dhowr qoraal ayaa ereyadan cinwaankooda ku leh. Mid lambarkiisa ku magacow: { $numbers }
desk-error-attachment = Fayl magacan leh kuma lifaaqna qoraalka. Eeg: turnstone notes show QORAAL
desk-error-file-exists = { $name } hore ayuu u jiray. Sidiisii ayaa loo daayay. Magac kale dooro.
desk-error-nothing-to-change = Lama sheegin waxa la beddelo. Eeg: turnstone notes edit --help
desk-error-growth = Xusuus-qorrada intaas laguma weynayn karo. Eeg: turnstone notes grow
desk-error-no-editor = Nidaamku ma sheego barnaamij wax lagu qoro. Deji VISUAL ama EDITOR, ama qoraalka ku beddel ikhtiyaarro.
desk-error-editor-failed = Barnaamijka wax lagu qoro lama bilaabi karin, ama wuu fashilmay. Qoraalka sidiisii ayaa loo daayay.
desk-error-no-memory-folder = Nidaamkani ma laha meel fayl xusuusta lagu hayo, markaa faylka barnaamijka wax lagu qoro diskiga ayuu ku yaalli lahaa. Dheh --on-disk haddii aad taas rabto, ama qoraalka ku beddel ikhtiyaarro.
desk-error-in-memory = Waxa xusuusta keliya ku jira way baxaan marka amarku dhammaado. Isticmaal --in-memory adigoon amar raacin: turnstone notes --in-memory
