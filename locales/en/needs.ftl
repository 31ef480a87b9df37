### Need words in English (English): the words by which people ask for a category, and the terms of host countries.
### State: draft. No native speaker has read it yet. Machine-made, 2026-11.

## Urgent safety

# Somebody to talk to now, whatever the crisis
crisis-line = crisis line, crisis hotline, someone to talk to, somebody to talk to, need to talk to someone, helpline, hotline, i can't cope, in crisis, emotional support line, someone to listen, lgbt helpline, mental health crisis
    .terms = crisis intervention hotlines, crisis intervention, crisis helpline, crisis text line, in person crisis intervention, mobile crisis team, mobile crisis response, crisis counseling, crisis counselling, warmline, warm line, talk line, samaritans, lifeline, switchboard, trans lifeline, lgbt hotline, peer support line, crisis stabilization
# Help for people who think of suicide, and for those around them
suicide-prevention = suicide prevention, suicide hotline, suicide line, suicide help, suicide counselling, friend is suicidal, my friend wants to die, worried about suicide, self harm support, someone i know is suicidal, suicide, suicidal friend
    .terms = 988, suicide counseling, suicide prevention hotlines, suicide and crisis lifeline, trevor project, suicide survivors support groups, suicide bereavement, suicide prevention programs, self injury, papyrus hopeline
# Help against violence by a partner or the family
domestic-violence = domestic violence, domestic abuse, my husband hits me, husband beats me, my wife hits me, partner hits me, boyfriend hits me, girlfriend hits me, abusive husband, abusive partner, abusive relationship, violence at home, family violence, violent family, honour based violence, honor based violence, forced marriage, my family beats me, my parents hit me, my partner controls me, abused by my partner, abusive family
    .terms = domestic violence hotlines, spouse abuse, intimate partner violence, intimate partner abuse, spouse intimate partner abuse counseling, battered women, abused women, abused men, domestic violence support groups, dating violence, teen dating violence, domestic violence services, abuse counseling, same sex domestic violence, marac, idva, galop, women's aid, female genital mutilation, fgm
# Help after rape or sexual assault
sexual-violence = rape crisis, sexual violence, sexual assault, sexual abuse, help after rape, raped, sexually abused, rape counselling, rape support, sexually harassed, sexual harassment, molested
    .terms = rape crisis centre, rape crisis center, sexual assault counseling, sexual assault hotlines, sexual assault referral centre, sarc, rape treatment, rape treatment center, rape kit, forensic exam, sexual assault nurse examiner, sane nurse, rainn, adult sexual assault survivors, incest survivors, child sexual assault survivors, survivors uk
# Help out of trafficking, forced labour or forced sex work
human-trafficking = human trafficking, trafficked, forced to work, forced to have sex for money, forced prostitution, they took my passport, boss took my passport, sold to a man, smugglers are holding me, modern slavery, sex trafficking, made to work without pay, cannot leave my boss, debt to smugglers, held by traffickers, passport taken by employer
    .terms = human trafficking hotlines, victims of human trafficking, anti trafficking, labor trafficking, labour trafficking, trafficking survivors, forced labour, forced labor, domestic servitude, national referral mechanism, nrm, t visa, commercial sexual exploitation, sexual exploitation, csec, la strada, gangmasters
# Reporting hate crimes, and help after one
hate-crime = hate crime, hate crimes, report hate crime, homophobic attack, transphobic attack, racist attack, attacked because i am gay, attacked for being trans, beaten up for being gay, gay bashing, report homophobia, islamophobic attack, hate speech
    .terms = hate crime reporting, bias incident, bias crime, hate incident, third party reporting centre, true vision, anti violence project, tell mama
# Restraining and protection orders
protection-order = restraining order, protection order, protective order, keep my husband away, keep my ex away from me, order against my husband, stop him coming near me, non molestation order, my ex is stalking me, stalking
    .terms = order of protection, injunction for protection, temporary restraining order, domestic violence injunctions, occupation order, intervention order, no contact order, barring order, domestic family violence legal services, peace bond
# Reporting that a child is hurt or neglected
child-protection = child abuse, report child abuse, child protection, child is being hurt, child is hit, child is abused, child neglect, worried about a child, child in danger, social services took my child, they took my children away
    .terms = child protective services, cps, child abuse reporting, child abuse hotline, child abuse counseling, child sexual abuse counseling, childline, nspcc, child welfare, abused children, sexually abused children, safeguarding children, safe havens for abandoned newborns, safe haven baby, dcf, acs, kinderschutz, jugendamt
# Help for older or disabled adults who are hurt or neglected
elder-protection = elder abuse, abuse of old people, old person is hurt, old person neglected, carer hurts me, caregiver abuses me, abuse of disabled adults, adult protection, elder neglect
    .terms = adult protective services, aps, elder abuse reporting, vulnerable adult abuse, safeguarding adults, long term care ombudsman, disabled adult abuse, financial exploitation of elders, abused adults
# Finding relatives who were lost on the way
missing-family = find my family, looking for my family, missing family, lost my family, find my brother, find my mother, find my husband, find my children, find missing relatives, missing person, lost contact with family, separated from my family, relative missing, trace my family, family tracing
    .terms = red cross family links, restoring family links, missing persons location assistance, trace the face, tracing service, red cross tracing, missing persons
# Care for people who survived torture or war
torture-survivors = torture, tortured, survivor of torture, torture survivors, i was tortured, war trauma, trauma from war, trauma from prison, refugee trauma, trauma therapy for refugees, tortured in prison
    .terms = freedom from torture, torture treatment, center for victims of torture, survivors of torture program, rehabilitation of torture survivors, helen bamber, istanbul protocol, medico legal report, psychosocial center for refugees, psychosoziales zentrum, centre primo levi
# Help and money for victims of crime
crime-victim-support = crime victim, victim support, victim of crime, i was robbed, i was attacked, robbed in the street, beaten in the street, compensation after crime, survivor of crime, somebody stole my things, scammed, fraud
    .terms = general crime victim assistance, crime victims compensation, crime victims, victim witness assistance, victim advocate, victim advocacy, crime victim counseling, criminal injuries compensation, u visa, weisser ring, france victimes, voca
# Emergency help for activists, and documentation of persecution
human-rights-defenders = activist in danger, emergency help for activists, human rights defenders, human rights defender, emergency grant for activists, help for journalists in danger, lgbt activist threatened, record human rights abuses, document persecution, human rights organisation, amnesty
    .terms = front line defenders, protectdefenders, frontline defenders, human rights organizations, human rights watch, emergency fund for activists, dignity for all, urgent action fund, ilga, outright international, digital security helpline, reporters without borders, temporary relocation of defenders
# Help to leave a country in danger
evacuation-relocation = evacuation, evacuate, escape my country, leave my country, flee my country, get out of afghanistan, help me get out of the country, emergency relocation, need to flee, run away from my country, i have to leave the country, get me out
    .terms = rainbow railroad, rainbow relief, humanitarian visa, humanitarian parole, relocation assistance for persons at risk, emergency travel, safe passage, humanitarian corridor, relocation programme

## Law and papers

# Legal help with asylum
asylum-legal = asylum, asylum lawyer, asylum seeker, apply for asylum, claim asylum, asylum claim, asylum interview, asylum help, political asylum, refugee status, seek asylum, gay asylum, lgbt asylum, lawyer for asylum, my asylum was refused, asylum rejected, asylum appeal, afraid to go back to my country, cannot go back home, i need protection, international protection, asylum application
    .terms = asylum legal services, asylum legal clinic, asylum seekers assistance, asylum representation, political asylum application assistance, refugee law, refugee lawyer, dublin, dublin regulation, fresh claim, screening interview, substantive interview, credible fear, credible fear interview, defensive asylum, withholding of removal, convention against torture, i-589, i589, unhcr refugee status determination, rsd, ofpra, cnda, cada, guda, spada, bamf, asylantrag, aufenthaltsgestattung, asyl, coa, asylverfahrensberatung, demandeur d'asile, demande d'asile, oar, cgra, migrationsverket, subsidiary protection, refugee convention, rainbow migration, uklgig, immigration equality
# Legal help with visas, permits, deportation
immigration-legal = immigration lawyer, immigration help, immigration, deportation, they want to deport me, stop deportation, deportation order, no papers, undocumented, residence permit, visa, visa expired, overstayed visa, green card, papers to stay, get papers, legal status, immigration papers, regularisation, humanitarian status, leave to remain, immigration attorney, renew residence permit
    .terms = immigration legal services, immigration naturalization legal services, comprehensive immigration naturalization services, immigration services, immigrant visa application filing assistance, immigration legal aid, immigration advice, immigration court, removal proceedings, deportation assistance, deferred action, daca, tps, temporary protected status, ead, uscis, eoir, notice to appear, adjustment of status, vawa, vawa self petition, special immigrant juvenile, sijs, home office, ukvi, indefinite leave to remain, oisc, biometric residence permit, brp, evisa, eu settlement scheme, no recourse to public funds, titre de séjour, récépissé, oqtf, prefecture, ofii, ausländerbehörde, duldung, aufenthaltstitel, aufenthaltserlaubnis, abschiebung, härtefallkommission, permesso di soggiorno, questura, irregular migrants, undocumented people, sans papiers, undocumented immigrants, doca, ircc
# Help for people in immigration detention
detention-support = immigration detention, detained, in detention, detention centre, detention center, detained by immigration, my friend is detained, husband detained by ice, ice took my husband, get out of detention, release from detention, visit people in detention, locked up by immigration, find someone in ice detention
    .terms = immigration bond, ice detainee locator, immigration bail, bail for immigration detainees, removal centre, removal center, immigration removal centre, immigration detainees, detention visitation, abschiebehaft, abschiebungshaft, centre de rétention, cra, pre removal detention
# Becoming a citizen: classes, forms, fees
citizenship = citizenship, become a citizen, citizenship test, citizenship class, naturalisation, naturalization, get a passport of this country, citizenship application, apply for citizenship, citizenship fees
    .terms = citizenship education, citizenship classes, citizenship preparation, naturalization assistance, n-400, n400, civics test, life in the uk test, einbürgerung, nationality application, citizenship test preparation, inburgering
# Free or cheap legal help of any kind
legal-aid = lawyer, free lawyer, legal help, legal aid, free legal advice, legal advice, solicitor, attorney, pro bono lawyer, need a lawyer, cheap lawyer, law clinic, know my rights, court date
    .terms = general legal aid, legal services, legal representation, lawyer referral services, legal counseling, legal assistance, legal clinic, law centre, law center, public law, pro bono, citizens advice, civil legal aid, small claims, mediation, beratungshilfe, aide juridictionnelle, aide juridique, legal information, legal hotline, advocacy services, individual advocacy, ombudsman
# Divorce, custody, marriage, family reunion in court
family-law = divorce, custody, child custody, custody of my children, family court, child support, alimony, marriage, get married, same sex marriage, family lawyer, visitation rights, paternity
    .terms = family law, family law courts, divorce assistance, divorce counseling, custody assistance, child custody and visitation assistance, child support assistance, paternity establishment, supervised visitation, guardianship, civil partnership, marriage licenses, jugendamt beistand
# Help against discrimination
discrimination = discrimination, discriminated, racism, homophobia, transphobia, refused because i am gay, refused because of my skin, unfair treatment, treated differently, equal rights, complaint about discrimination, fired for being gay
    .terms = discrimination assistance, civil rights, equal opportunity, equality advice, fair housing, housing discrimination, employment discrimination, eeoc, equality and human rights commission, antidiskriminierungsstelle, défenseur des droits, human rights commission, equinet, civil rights groups
# Unpaid wages, exploitation, rights at work
workers-rights = boss did not pay me, boss doesnt pay me, not paid for work, unpaid wages, wages stolen, my boss will not pay, exploited at work, rights at work, workers rights, employer cheated me, labour rights, fired from job, unfair dismissal, accident at work, hurt at work, trade union, boss threatens to call immigration
    .terms = wage theft, wage claim, wage and hour, labor standards, labour inspectorate, worker center, workers center, employment rights, employment law, employee rights, minimum wage, workers compensation, osha, acas, faire integration, faire mobilität, prud'hommes, inspection du travail, labor unions, day laborers
# Eviction, and rights of tenants
tenant-rights = eviction, being evicted, landlord wants to evict me, landlord kicks me out, kicked out by landlord, eviction notice, tenant rights, renters rights, problem with landlord, landlord wont fix, landlord changed the locks, notice to leave my flat, deposit not returned, mould in my flat, rent increase
    .terms = landlord tenant assistance, eviction prevention, eviction prevention assistance, tenant rights information, tenants union, legal help with eviction, section 21, mieterverein, mieterbund, rent control, rent stabilization, housing court, tenants association, adil
# Birth certificates, identity cards, social security cards
identity-documents = identity card, id card, lost my passport, birth certificate, get an id, no identity documents, lost documents, replace documents, social security card, state id, travel document, death certificate, marriage certificate, papers stolen, driving licence, drivers license, proof of identity, national id
    .terms = birth certificates, death certificates, vital records, vital statistics, identification cards, social security numbers, social security number, ssn, itin, driver licenses, national insurance number, nie, nif, dni, photo id, id assistance, birth records, convention travel document, reiseausweis, anmeldung, meldebescheinigung, empadronamiento, padron, numéro de sécurité sociale, bsn, codice fiscale, certificate of application, application registration card, arc card
# Changing name or gender marker in papers
name-gender-change = change my name, name change, change gender marker, gender marker, legal gender recognition, change gender on passport, change sex on documents, gender recognition, change my name and gender, trans name change, new name on documents, deadname on papers
    .terms = name change assistance, legal name change, gender recognition certificate, grc, deed poll, selbstbestimmungsgesetz, sbgg, gender marker change, x marker, changement de prénom, changement de sexe à l'état civil, ley trans
# Bringing family members to a safe country
family-reunification = family reunification, family reunion, bring my family, bring my wife, bring my husband, bring my children here, bring my partner here, bring my mother here, family visa, my family to join me, spouse visa, partner visa, fiance visa
    .terms = familiennachzug, regroupement familial, réunification familiale, reagrupación familiar, i-730, i730, i-130, follow to join, refugee family reunion, gezinshereniging, ricongiungimento familiare
# Embassies and consulates
consular-help = embassy, consulate, my embassy, embassy of my country, consular help, passport renewal at embassy, consul, phone number of embassy
    .terms = consulates, foreign government representatives, consulates foreign government representatives, consular services, high commission, consular section, embassies, diplomatic mission
# Defence against criminal charges
criminal-defence = criminal lawyer, arrested, i was arrested, police arrested me, criminal charges, accused of a crime, police took my brother, in jail, bail money, defence lawyer, defense lawyer, arrested for being gay, police want to question me, charged with a crime
    .terms = public defender, public defenders, criminal defense, criminal legal aid, bail bonds, bail fund, criminal courts, criminal state trial courts, duty solicitor, pflichtverteidiger, avocat commis d'office, criminal record expungement, expungement, legal help for prisoners, correctional facilities
# Help after prison
reentry-support = out of prison, released from prison, after prison, got out of jail, help after prison, criminal record need work, ex prisoner, just released from jail, probation, parole
    .terms = ex offender reentry programs, ex offenders, reentry, re-entry services, returning citizens, formerly incarcerated, halfway house, prisoner resettlement, nacro, inmate support, probation office

## A roof

# A bed tonight
emergency-shelter = shelter, homeless, homeless shelter, place to sleep, place to sleep tonight, bed for the night, bed tonight, nowhere to sleep, no place to stay, somewhere to stay, sleeping on the street, sleeping rough, i am homeless, emergency housing, emergency accommodation, night shelter, kicked out, thrown out of my home, nowhere to go, safe place to stay, roof tonight, on the street, where can i sleep, shelter for men, family shelter, slept in the park, sleeping in my car
    .terms = homeless shelters, emergency shelter, overnight shelter, cold weather shelters, warming center, hostel for homeless, motel vouchers, homeless motel vouchers, drop in shelter, homeless outreach, street outreach, coordinated entry, day shelters, homeless drop in centers, homeless people, homeless families, homeless men, homeless drop in, safe haven shelter, rescue mission, salvation army shelter, streetlink, samu social, hébergement d'urgence, notunterkunft, obdachlosenunterkunft, notschlafstelle, albergue, asylum support accommodation, section 95, section 98, migrant helpline, homelessness, opvang, interim housing
# Shelter for women, with or without children
womens-shelter = women's shelter, womens shelter, shelter for women, shelter for women and children, women's refuge, womens refuge, refuge for women, safe house for women, i left my husband need shelter, mother and children need shelter, shelter from my husband, safe house
    .terms = domestic violence shelters, domestic violence shelter, battered women shelter, frauenhaus, frauenhäuser, casa de acogida, domestic violence safe houses, homeless women, blijf van mijn lijf, centro antiviolenza, transitional housing for battered women
# Shelter for young people
youth-shelter = youth shelter, shelter for teenagers, shelter for young people, runaway, ran away from home, parents threw me out, parents kicked me out, my parents kicked me out, young and homeless, teen shelter, homeless teenager, unaccompanied minor, i am under 18 and alone, kicked out for being gay
    .terms = runaway youth shelters, runaway and homeless youth, homeless youth, covenant house, national runaway safeline, akt, centrepoint, nightstop, crash pad, unaccompanied minors, unaccompanied children, uasc, mineurs isolés, mineurs non accompagnés, mna, inobhutnahme, clearinghaus, foyer, drop in center for youth, youth hostels for homeless
# Housing or hosts for LGBTQ+ people
lgbtq-housing = lgbt housing, lgbt shelter, gay shelter, queer shelter, trans shelter, shelter for gay people, shelter for trans people, lgbtq housing, queer housing, housing for lgbt refugees, host for lgbt refugee, safe room for gay refugee, shelter for lesbians, queer roommates, gay friendly room, safe accommodation for lgbt
    .terms = lgbtq shelter, lgbtqi shelter, lgbtq friendly housing, trans housing, trans safe house, le refuge, outside project, queere unterkunft, lgbtiq unterkunft, micro rainbow, stonewall housing, casa arcoiris, tgi housing, rainbow house
# Housing for months, with support
transitional-housing = transitional housing, supported housing, temporary housing, temporary accommodation, housing for some months, halfway housing, place to live for a few months, supported accommodation, sober living
    .terms = transitional housing shelter, supportive housing, permanent supportive housing, homeless permanent supportive housing, rapid rehousing, rapid re-housing, move on accommodation, supported living, group residences for adults with disabilities, group homes, betreutes wohnen, chrs, initial accommodation, dispersal accommodation, hostel, recovery residence, wohnheim, gemeinschaftsunterkunft, azc
# Cheap or subsidised homes
affordable-housing = cheap flat, cheap apartment, affordable housing, cheap rent, low rent, council flat, council housing, public housing, social housing, low income apartments, cheap room, housing voucher, apartment for refugees, flat for refugees
    .terms = low income subsidized private rental housing, low income housing, subsidized housing, housing choice voucher, section 8, section 8 vouchers, housing authority, public housing authority, hud housing, housing association, income based housing, sozialwohnung, wohnberechtigungsschein, wbs, hlm, logement social, dalo, affordable rental housing, senior housing, vivienda social, viviendas de protección
# Help to find and keep a home
housing-advice = find a flat, find an apartment, find a home, looking for a room, rent a room, housing advice, housing help, help to find housing, find accommodation, need a place to live, apartment search, housing
    .terms = housing counseling, housing search assistance, housing search and information, housing case management, homeless prevention, homelessness prevention programs, shelter charity, wohnungssuche, housing options, housing navigator, homebuyer home purchase counseling, home buying help, comprehensive housing counseling, fair housing counseling, housing support, first time buyer assistance, home ownership
# Money for rent or a deposit
rent-help = help with rent, pay my rent, cannot pay rent, can't pay rent, rent money, behind on rent, rent arrears, rent assistance, rental assistance, deposit for flat, security deposit, money for rent, money for a deposit
    .terms = rent payment assistance, emergency rental assistance, erap, rental deposit assistance, moving expense assistance, housing benefit, discretionary housing payment, local housing allowance, wohngeld, apl, aides au logement, caf logement, fsl, rent deposit scheme, mietschulden, kaution
# Help against losing one's house
mortgage-help = mortgage, cannot pay mortgage, mortgage help, losing my house, foreclosure, stop foreclosure, bank takes my house, behind on mortgage
    .terms = mortgage payment assistance, foreclosure prevention, foreclosure prevention loan modification, mortgage delinquency and default counseling, loan modification, repossession, reverse mortgage, home loans, property tax relief
# Money for electricity, gas, water
utility-help = electricity bill, gas bill, water bill, pay my electricity, light bill, heating bill, cannot pay electricity, power cut off, electricity cut off, help with bills, utility bills, no heating, heating costs
    .terms = utility assistance, utility service payment assistance, electric service payment assistance, gas service payment assistance, water service payment assistance, liheap, energy assistance, heating fuel payment assistance, weatherization, warm home discount, fuel poverty, fuel voucher, chèque énergie, bono social, utilities, heating assistance, cooling assistance, utility disconnection prevention
# Furniture and household goods
furniture = furniture, free furniture, bed and mattress, need a bed for my room, mattress, household goods, kitchen things, pots and pans, fridge, washing machine, blankets, bedding
    .terms = furniture bank, furniture donation programs, home furnishings, appliances, bedding linen, furniture assistance, emmaus, sozialkaufhaus, thrift shops, thrift store, charity shop, erstausstattung, household items, freecycle
# Repairs and adaptations of a home
home-repair = home repair, fix my house, house repairs, broken roof, leaking roof, ramp for wheelchair, adapt my home, house modification, plumber, mold in my house
    .terms = home rehabilitation, home repair programs, home modification, home barrier evaluation removal, weatherization programs, minor home repair, disabled facilities grant, handyman, ramp construction, home maintenance, habitat for humanity

## Food and things

# Food to take home
food = food, food bank, food banks, free food, food pantry, hungry, i am hungry, nothing to eat, no food, groceries, free groceries, food parcel, food box, food for my children, where to get food, halal food
    .terms = food pantries, emergency food, ongoing emergency food assistance, food assistance, food vouchers, food distribution, food drop, grocery assistance, commodity supplemental food program, mobile food pantry, tafel, trussell trust, restos du coeur, banque alimentaire, épicerie solidaire, banco de alimentos, community fridge, food cupboard, food lines, food donation programs, brown bag food programs, occasional emergency food assistance, sack lunches, voedselbank
# A cooked meal
hot-meals = hot meal, free meal, free meals, soup kitchen, cooked food, warm food, free lunch, free dinner, free breakfast, meals for homeless, eat today
    .terms = soup kitchens, congregate meals, congregate meals nutrition sites, community meals, meal programs, summer food service programs, school lunch, free school meals, suppenküche, comedor social, senior meals, lunch program, iftar meals, langar
# Meals brought home
home-delivered-meals = meals on wheels, food delivery for sick people, meals brought home, food brought to my home, home delivered meals, cannot leave home need food, cannot cook for myself, meal delivery
    .terms = homebound meals, meals for seniors, meals for homebound, groceries delivery for seniors, essen auf rädern, portage de repas, medically tailored meals, home delivered food
# Food stamps and other public money for food
food-benefits = food stamps, apply for food stamps, food card, ebt card, money for food, food benefits, food voucher card, lost my ebt card
    .terms = snap, ebt, food stamps snap, snap benefits, calfresh, supplemental nutrition assistance program, food stamp applications, pandemic ebt, healthy start card, supermarket vouchers, nap, snap outreach
# Food for pregnant women, babies and small children
mother-child-nutrition = food for pregnant women, food for my baby, milk for my baby, pregnant need food, breastfeeding help, breastfeeding, food for mothers, help for mothers and babies, food for babies
    .terms = wic, wic program, women infants and children, wic applications certification, breastfeeding support programs, lactation support, healthy start vouchers, maternal nutrition, pmi, infant nutrition, la leche league
# Diapers, formula, cots
baby-supplies = diapers, nappies, baby formula, formula milk, baby clothes, baby things, cot, crib, stroller, pram, car seat, baby bottles, free diapers
    .terms = diaper bank, baby bank, formula baby food, baby clothing, infant car seats, cribs, child passenger safety seats, baby supplies, babyerstausstattung, layettes, baby equipment, maternity clothing
# Clothes and shoes
clothing = clothes, free clothes, clothing, winter coat, warm clothes, shoes, clothes for children, jacket, underwear, second hand clothes, need clothes
    .terms = general clothing provision, clothing bank, clothing closet, clothes closet, clothing vouchers, work clothing, interview clothing, coats, kleiderkammer, vestiaire, clothing donation programs, ropero, binders for trans people, free chest binders
# Showers, toilets, laundry, hygiene products
hygiene = shower, where to shower, take a shower, toilet, wash my clothes, laundry, soap, toothbrush, pads, tampons, sanitary pads, period products, hygiene products, haircut, wash myself, condoms and soap
    .terms = shower facilities, laundry facilities, personal hygiene, personal grooming supplies, public showers, bains douches, mobile showers, hygiene kits, toiletries, public restrooms, feminine hygiene, period poverty, laverie, kleiderwäsche, waschsalon
# School bags, uniforms, books
school-supplies = school supplies, school bag, backpack for school, school uniform, school books, notebooks and pens, things for school, school clothes, laptop for school
    .terms = free school supplies, school clothing, back to school, uniform grant, backpack giveaway, school uniforms, bildungspaket, bildung und teilhabe, schulbedarf, allocation de rentrée scolaire, textbooks
# Gifts and meals at feasts
holiday-help = christmas gifts, gifts for my children, toys for my children, christmas help, thanksgiving meal, eid gifts, ramadan food, christmas dinner, holiday help, free toys
    .terms = holiday gifts toys, holiday gifts, thanksgiving baskets, christmas baskets, toys for tots, holiday meals, angel tree, holiday programs, christmas programs, holiday adoption programs
# A phone, a SIM card, internet
phone-internet = phone, free phone, sim card, free sim card, internet, wifi, free wifi, mobile data, charge my phone, phone credit, no internet, cheap internet, my phone was stolen, broken phone
    .terms = lifeline phone, lifeline program, telephone service payment assistance, internet service, affordable connectivity program, social tariff, data vouchers, internet access, cell phones, national databank, broadband assistance, device loan, safelink, assurance wireless, public internet access sites
# Help after storms, fires, floods
disaster-relief = flood, my house burned, fire burned my home, hurricane help, earthquake, storm damage, after the flood, disaster help, disaster relief, house destroyed, cyclone, wildfire
    .terms = disaster services, disaster relief services, fema, disaster recovery, emergency management, american red cross, hurricane shelters, post disaster housing assistance, disaster food stamps, disaster assistance, disaster preparedness, fire stations, evacuation shelters, sandbags, storm shelter

## Money

# Money in an emergency
cash-help = money, need money, no money, emergency money, cash help, cash assistance, emergency cash, emergency fund, money now, financial help, i have no money, financial assistance, hardship money
    .terms = undesignated temporary financial assistance, temporary financial assistance, emergency financial assistance, hardship fund, general relief, general assistance, unhcr cash assistance, emergency grants, mutual aid, refugee cash assistance, local welfare assistance, hardship grants, destitution fund, aspen card
# Public money to live on
public-benefits = benefits, welfare, social assistance, government money, public assistance, apply for benefits, social benefits, child benefit, money from the state, social help, income support, pension
    .terms = tanf, temporary assistance for needy families, ssi, supplemental security income, universal credit, jobcenter, job centre, jobseekers allowance, bürgergeld, hartz iv, sozialamt, sozialleistungen, asylbewerberleistungsgesetz, asylblg, kindergeld, caf, rsa, ada, allocation pour demandeur d'asile, social security retirement benefits, social security survivors insurance, social security, asylum support, asylum support payments, section 4 support, calworks, welfare rights, benefits assistance, benefits screening, public assistance programs, ingreso mínimo vital, earned income, eligibility benefits assistance, leefgeld
# Public money for disabled people
disability-benefits = disability benefits, disability money, money for disabled, i cannot work because of illness, disability pension, too sick to work, carer's allowance, apply for disability
    .terms = ssdi, social security disability insurance, ssi disability, personal independence payment, pip, disability living allowance, attendance allowance, aah, mdph, schwerbehindertenausweis, pflegegeld, disability benefits assistance, state disability insurance, incapacity benefit, employment and support allowance
# Public money for people out of work
unemployment-benefits = unemployment, unemployment money, unemployment benefits, lost my job, lost my job need money, unemployed, jobless, unemployment claim, out of work
    .terms = unemployment insurance, unemployment insurance benefits assistance, unemployment compensation, reemployment assistance, arbeitslosengeld, alg, arbeitsagentur, pôle emploi, france travail, allocation chômage, sepe, unemployment office
# Help for former soldiers
veterans-services = veteran, veterans, former soldier, ex soldier, army veteran, military veteran, help for veterans, i was in the army, military family
    .terms = veteran benefits assistance, veterans services, va, veterans affairs, va medical center, veteran burial benefits, veteran home loans, veteran education benefits, gi bill, ssvf, veterans benefits, homeless veterans, military families, families of veterans, royal british legion, vet center, families of military personnel veterans
# Debts, credit, budgeting
debt-advice = debt, debts, in debt, debt help, cannot pay my debts, loan, credit card debt, bankruptcy, budgeting, debt collectors, manage money, bad credit, owe money
    .terms = credit counseling, debt management, personal financial counseling, financial counseling, financial management workshops, financial literacy, money management, debt consolidation, stepchange, schuldnerberatung, schuldenberatung, surendettement, bailiffs, credit repair, bankruptcy assistance, consumer credit counseling, student loan counseling, financial coaching, consumer complaints
# Help with tax returns
tax-help = tax, taxes, tax return, do my taxes, help with taxes, file taxes, free tax help, tax refund
    .terms = vita, vita program sites, aarp tax aide program sites, tax preparation assistance, irs, earned income tax credit, eitc, child tax credit, income tax, hmrc, steuererklärung, lohnsteuerhilfe, déclaration d'impôts, low income taxpayer clinic, tax counseling, tax id
# Accounts, and sending money
bank-money-transfer = bank account, open a bank account, send money home, send money to my family, money transfer, western union, bank, moneygram, receive money from abroad, remittance, hawala
    .terms = basic bank account, banking services, check cashing, remittances, basiskonto, droit au compte, livret a, bank on, credit unions, individual development accounts, second chance checking

## Health

# Emergency rooms and ambulances
emergency-medical = ambulance, emergency room, hospital now, call an ambulance, medical emergency, bleeding badly, heart attack, cannot breathe, chest pain, unconscious, poisoned, accident and emergency, emergency doctor
    .terms = 911, 999, 112, a and e, a&e, emergency department, emergency medical care, urgences, samu, notaufnahme, notarzt, trauma centers, paramedics, ambulance services, urgencias, poison control, city county hospitals, hospitals, emergency rooms
# A doctor, a clinic
primary-care = doctor, clinic, need a doctor, see a doctor, health centre, health center, sick, i am sick, my child is sick, family doctor, medical help, fever, blood test, check up, register with a doctor, nurse, children's doctor, pediatrician, women's doctor, gynecologist, skin doctor
    .terms = gp, nhs gp, nhs 111, general practitioner, general medical care, community clinics, community health centers, primary care, urgent care centers, walk in clinic, walk in centre, physical examinations, general physical examinations, pediatrics, gynecology services, internal medicine, family and community medicine, public health clinics, médecin traitant, medecin, hausarzt, maison médicale, outpatient clinics, blood tests, urine tests, general laboratory tests, dermatology, podiatry foot care, refugee health, refugee health screening, medical assistance, well child care, well baby care, sports physicals, women's health, tuberculosis screening, diagnostic imaging radiology, mobile health care, student health programs, x ray, centro de salud, ambulatorio
# A doctor without insurance or papers
uninsured-care = doctor without insurance, doctor without papers, no insurance, no health insurance, free clinic, free doctor, uninsured, hospital without papers, clinic for undocumented, cheap doctor, sliding scale clinic, doctor for asylum seekers, medical help without papers
    .terms = free clinics, people without health insurance, uninsured patients, fqhc, federally qualified health center, sliding fee, sliding scale, charity care, doctors of the world, médecins du monde, medibüro, medibuero, medinetz, malteser medizin, anonymer krankenschein, clearingstelle, pass hôpital, permanence d'accès aux soins, aide médicale d'état, ame, emergency medicaid, indigent health care, medical care expense assistance, low cost clinic, dokters van de wereld
# Getting insured
health-insurance = health insurance, get health insurance, medical insurance, apply for medicaid, health card, medical card, insurance for my child, sign up for insurance, insurance
    .terms = medicaid, medicare, chip, affordable care act, obamacare, health insurance marketplaces, affordable care act qualified health plans, navigator programs, certified application counselor programs, in person assister programs, health insurance information counseling, medi-cal, medi cal, krankenkasse, krankenversicherung, gesundheitskarte, behandlungsschein, carte vitale, cpam, assurance maladie, complémentaire santé solidaire, puma, hc2, hc1, tarjeta sanitaria, tessera sanitaria, stp code, social health insurance, state children's health insurance program, kidcare, kancare, ohip, interim federal health program, ifhp
# Medicine, and help to pay for it
prescription-help = medicine, medicines, medication, need my medicine, cannot pay for medicine, pharmacy, prescription, ran out of medicine, free medicine, insulin, my tablets, refill my prescription, pills ran out
    .terms = prescription expense assistance, prescription assistance, prescription drugs, pharmacies, medication assistance, prescription drug discount cards, medication consultation programs, nhs prescription, apotheke, pharmacie de garde, patient assistance programs, chemist, medical equipment supplies, wheelchair, wheelchairs, crutches, medical supplies, durable medical equipment
# Dentists
dental-care = dentist, toothache, tooth hurts, teeth, dental care, free dentist, cheap dentist, broken tooth, tooth pain, dentures, emergency dentist
    .terms = general dentistry, dental screening, dental clinic, nhs dentist, zahnarzt, dentiste, pediatric dentistry, oral surgery, oral health, orthodontics, dental hygiene
# Glasses and eye doctors
eye-care = glasses, eye doctor, eyeglasses, eye test, optician, cannot see well, free glasses, my eyes hurt, blind, need glasses, eye exam
    .terms = eye care, vision screening, optometry, ophthalmology, vision care, eye examinations, cataract, blindness, visual impairments, lions club glasses, augenarzt, glaucoma, low vision, lighthouse for the blind, services for the blind, white cane, braille
# Hearing aids, and services for deaf people
hearing-care = hearing aid, hearing aids, deaf, hard of hearing, hearing test, cannot hear well, sign language, help for deaf people, ear doctor
    .terms = hearing screening, audiology, deafness, hearing loss, cochlear implants, american sign language, asl, bsl, british sign language, deaf services, tty, text telephone, sign language instruction, hearing aid evaluations, hearing impairments
# Vaccines
vaccination = vaccine, vaccination, vaccines, vaccines for my child, injections for children, covid vaccine, flu shot, immunisation, immunization, mpox vaccine, monkeypox vaccine, hepatitis vaccine, vaccination for school
    .terms = immunizations, childhood immunizations, adolescent adult immunizations, flu vaccines, covid-19 vaccines, hpv vaccine, mmr, vaccination card, impfung, impfpass, travel immunizations, shots for tots
# HIV tests
hiv-testing = hiv test, test for hiv, get tested for hiv, aids test, free hiv test, anonymous hiv test, hiv testing, do i have hiv, hiv self test, quick hiv test
    .terms = confidential hiv testing, anonymous hiv testing, hiv screening, rapid hiv test, checkpoint, aids hiv testing, cegidd, hiv counselling and testing, hct, vct, hiv test kits, gesundheitsamt hiv test
# Living with HIV: medicine and support
hiv-care = hiv, hiv positive, i have hiv, living with hiv, hiv medicine, hiv medication, hiv treatment, hiv clinic, aids, hiv doctor, hiv support, antiretroviral, art medicine, arv, plhiv, ran out of hiv pills, i am poz
    .terms = aids hiv clinics, ryan white, ryan white program, adap, aids drug assistance program, hiv infections, hiv case management, aids hiv, aids service organization, antiretroviral therapy, viral load, aidshilfe, aides, people living with hiv, hopwa, terrence higgins trust, aids hiv issues, positive east, u equals u, aids hiv prevention counseling
# PrEP and PEP
hiv-prevention = prep, pep, prep pills, hiv prevention, i had sex without condom, condom broke, condom broke hiv, exposed to hiv, maybe infected with hiv, prevent hiv, free condoms, condoms, hiv pill before sex, morning after pill for hiv
    .terms = pre exposure prophylaxis, post exposure prophylaxis, hiv pre-exposure prophylaxis medication, hiv post exposure prophylaxis medication, truvada, descovy, cabotegravir, npep, pre-exposure prophylaxis, post-exposure prophylaxis, tpe, ppe, aids prevention, condom distribution, people at risk for aids hiv, safer sex education
# Tests and treatment of sexually transmitted infections
sti-testing = std, sti, std test, sti test, sexual health clinic, sexual infection, syphilis, gonorrhea, chlamydia, sexual health, burning when i pee, herpes, hepatitis, sores on my penis, discharge from vagina, mpox
    .terms = sexually transmitted disease screening, sexually transmitted disease treatment, sexually transmitted infections, std clinic, gum clinic, genitourinary medicine, hepatitis testing, hepatitis c testing, sexually transmitted disease, sexual health services, gesundheitsamt, planning familial dépistage
# Pregnancy tests and options
pregnancy-test = pregnancy test, am i pregnant, maybe i am pregnant, free pregnancy test, missed my period, late period, unplanned pregnancy, pregnant dont know what to do
    .terms = pregnancy testing, pregnancy counseling, pregnancy options counseling, crisis pregnancy, schwangerschaftskonfliktberatung, pregnancy center, unwanted pregnancy, teen pregnancy issues, schwangerschaftsberatung
# Care before, at and after birth
pregnancy-care = pregnant, i am pregnant, pregnant need doctor, midwife, giving birth, having a baby, birth, ultrasound, doctor for pregnancy, maternity, antenatal, after birth, my baby is coming, prenatal
    .terms = prenatal care, antenatal care, obstetrics, obstetrics gynecology, postpartum care, childbirth education, mother and infant care, fetal ultrasound, pmi consultation, hebamme, sage femme, maternité, doula, maternity hospital, expectant new parent assistance, general expectant new parent assistance programs, prenatal postnatal home visitation programs, pregnant women, new mothers, nurse family partnership, general obstetrics, pregnant teens, maternity homes
# Birth control and emergency contraception
contraception = birth control, contraception, the pill, morning after pill, contraceptive, iud, implant, dont want to get pregnant, family planning, birth control pills, emergency contraception, plan b
    .terms = birth control counseling, family planning issues, planned parenthood, contraceptive implant, depo provera, vasectomy, planning familial, pro familia, sexuality reproductive health education, intrauterine device, title x, tubal sterilization, reproductive health
# Ending a pregnancy
abortion-care = abortion, end a pregnancy, end my pregnancy, abortion pill, abortion pills, i dont want the baby, terminate pregnancy, abortion clinic, pay for abortion, need an abortion
    .terms = abortions, abortion fund, termination of pregnancy, ivg, interruption volontaire de grossesse, schwangerschaftsabbruch, bpas, msi reproductive choices, mifepristone, misoprostol, women on web, abortion referrals, abortion support
# Hormones, surgery, voice: health care for trans people
gender-affirming-care = hormones, hrt, trans doctor, trans clinic, testosterone, estrogen, oestrogen, gender clinic, trans surgery, top surgery, bottom surgery, hormone therapy, gender affirming care, trans health, trans health care, puberty blockers, where to get hormones, voice training for trans, sex change, gender dysphoria, ran out of hormones, facial hair removal for trans, medical transition, transitioning, start my transition
    .terms = gender identity clinic, gic, gender affirming hormone therapy, gaht, transgender health care, transgender medical care, hormone replacement therapy, gender reassignment surgery, gender confirmation surgery, sex reassignment, informed consent hormones, gender services, transgender care, trans care, gender affirming surgery, transgender hormone therapy, indikationsschreiben, endocrinology, gender identity counseling, tgi health
# Therapy and psychiatry
mental-health = therapist, therapy, psychologist, psychiatrist, counselling, counseling, counsellor, depression, depressed, anxiety, panic attacks, trauma, ptsd, nightmares, cannot sleep, mental health, hear voices, stress, lgbt therapist, conversion therapy survivor, parents sent me to conversion therapy, they tried to cure me of being gay, mental illness, sad all the time
    .terms = individual counseling, group counseling, psychotherapy, psychiatric, mental health services, community mental health agencies, behavioral health, clinical psychiatric evaluation, general psychiatry, mental health evaluation, mental health screening, psychological assessment, cognitive behavioral therapy, cbt, emdr, talking therapies, iapt, camhs, adolescent youth counseling, child and adolescent psychiatry, inpatient mental health, adult psychiatric inpatient units, psychiatric day treatment, psychiatric medication monitoring, outpatient mental health facilities, private therapy practices, sexual orientation counseling, conversion practices, conversion therapy, play therapy, stress management, involuntary psychiatric intervention, baker act, cmp, psychotherapeut, mental health issues, psychiatric rehabilitation, behavior modification, psychosocial therapy, psychosocial support, mhpss, home based mental health services, bipolar disorder, schizophrenia
# Help after a death
grief-support = grief, grieving, bereavement, my mother died, my father died, my husband died, my child died, my partner died, someone died, mourning, lost a loved one
    .terms = bereavement counseling, general bereavement support groups, grief counseling, bereavement support, bereaved children, cruse, bereaved individuals, death and dying issues, trauergruppe, widow support, bereaved parents
# Help for people who hurt others
anger-management = anger, anger management, i hit my wife, i hit my partner, cannot control my anger, violent towards my family, i hurt people, stop being violent, get angry and hit
    .terms = batterer intervention, batterers intervention program, anger control, spouse partner abuse prevention, perpetrator programme, domestic violence intervention programs, respect phoneline, anger management classes, conflict resolution training, täterarbeit
# Help out of drugs or alcohol
substance-use = drugs, addiction, drug addiction, addicted, addicted to drugs, stop taking drugs, rehab, drug help, meth, crystal meth, chemsex, cocaine, crack, addict, drug treatment, cannot stop using drugs
    .terms = substance abuse, substance use disorder, substance use disorder counseling, drug use disorder, drug use disorder counseling, comprehensive outpatient drug use disorder treatment, comprehensive outpatient substance use disorder treatment, drug rehabilitation, residential drug use disorder treatment facilities, drug abuse treatment, narcotics anonymous, na meetings, outpatient substance abuse treatment, dual diagnosis, drug testing, drug alcohol testing, drug use disorder education prevention, drug use disorder day treatment, recovery services, substance abuse counseling, substance misuse, csapa, drogenberatung, suchtberatung, drug use disorder support groups, residential treatment, sober living homes, proyecto hombre, drug courts
# Withdrawal under care
detox = detox, withdrawal, drug withdrawal, come off drugs, withdrawal symptoms, detox clinic, medical detox, shaking from withdrawal
    .terms = detoxification, drug detoxification, alcohol detoxification, inpatient drug detoxification, outpatient drug detoxification, alcohol use disorder detoxification, inpatient alcohol detoxification, withdrawal management, entgiftung, sevrage, entzug, medically assisted withdrawal
# Help to stop drinking
alcohol-help = alcohol, drink too much, stop drinking, alcoholic, drinking problem, i am an alcoholic, alcoholism, my husband drinks, my father drinks, aa meeting
    .terms = alcoholics anonymous, al-anon, al anon, alateen, alcohol use disorder, alcohol use disorder counseling, alcohol use disorder support groups, comprehensive outpatient alcohol use disorder treatment, residential alcohol use disorder treatment facilities, inpatient alcohol use disorder treatment facilities, alcohol treatment, alcohol use disorder education prevention, alcohol abuse, alcohol use disorder day treatment, dui programs, anonyme alkoholiker
# Methadone, buprenorphine
opioid-treatment = methadone, buprenorphine, suboxone, heroin, subutex, opioids, addicted to heroin, fentanyl, tramadol addiction, opium, painkiller addiction, substitution treatment
    .terms = methadone clinic, methadone maintenance, opioid use disorder, opioid treatment program, otp, medication assisted treatment, opioid substitution therapy, oat, ost, substitution, substitutionsbehandlung, traitement de substitution, methadone detoxification, vivitrol, naltrexone, opioid detoxification
# Needles, naloxone, safer use
harm-reduction = clean needles, needle exchange, naloxone, narcan, overdose, safe injection, syringes, safer drug use, drug checking, test my drugs, overdose kit
    .terms = syringe exchange, syringe services program, needle exchange programs, harm reduction, naloxone distribution, overdose prevention, supervised consumption, druckraum, drogenkonsumraum, caarud, salle de consommation, fentanyl test strips, safer use, drug consumption room, needle exchange distribution programs
# Help to stop smoking
smoking-cessation = stop smoking, quit smoking, smoking, cigarettes, nicotine patches, stop vaping, give up cigarettes
    .terms = smoking cessation, tobacco cessation, tobacco use education prevention, quitline, nicotine anonymous, tabac info service, smoking nicotine addiction issues, quit tobacco, nicotine replacement, tobacco free
# Help to stop gambling
gambling-help = gambling, stop gambling, gambling addiction, betting, addicted to gambling, lost money gambling, sports betting, casino addiction
    .terms = gamblers anonymous, gambling addiction support groups, problem gambling, compulsive gambling, gamcare, gambling counseling, spielsucht, gam-anon
# Help for disabled people
disability-services = disability, disabled, disabled person, help for disabled, my child is disabled, disabled child, cannot walk, use a wheelchair, special needs, down syndrome, learning disability
    .terms = disability services, developmental disabilities, intellectual disabilities, independent living, centers for independent living, independent living skills instruction, adults with disabilities, supported living services for adults with disabilities, vocational rehabilitation, early intervention for children with disabilities delays, early intervention, special education, special education assessment, student disability services, disability advocacy, cerebral palsy, spinal cord injuries, physical disabilities, disability rights, supported employment, ada accommodations, special olympics, respite care, developmental assessment, developmental screening, assistive technology, children and youth with disabilities, special needs camps, handicap, lebenshilfe, eutb, disability related center based employment, speech therapy, occupational therapy, children with disabilities
# Help for autistic people
autism-services = autism, autistic, i am autistic, my son is autistic, my daughter is autistic, autistic child, asperger, aspergers, autism diagnosis, adhd
    .terms = autism spectrum disorders, autism spectrum disorder, applied behavioral analysis, aba therapy, autism therapy, autism assessment, neurodivergent, autism support, national autistic society, attention deficit disorder
# Physiotherapy and rehabilitation
physical-therapy = physiotherapy, physio, physical therapy, rehabilitation after injury, back pain, learn to walk again, wounded leg, injured leg, prosthesis, artificial leg, lost a leg, stroke rehabilitation
    .terms = occupational therapist, pediatric occupational therapy, physical rehabilitation, rehabilitation hospital, prosthetics, orthotics, speech and language pathology, kinesitherapy, kiné, krankengymnastik, physical medicine, sports medicine, chiropractic, prosthetic devices, rehabilitation services
# Cancer, diabetes and other long illness
chronic-illness = cancer, diabetes, i have cancer, diabetic, kidney disease, dialysis, heart disease, epilepsy, sickle cell, asthma, high blood pressure, tuberculosis, tb, chronic pain, long illness, multiple sclerosis
    .terms = diabetes management clinics, asthma clinics, breast cancer, cancer support, mammograms, pap tests, cancer detection, hypertension, kidney dialysis, chemotherapy, parkinson's disease, alzheimer's disease, alzheimers, dementia, chronic disease self management programs, disease disability information, cardiovascular medicine, gastroenterology, neurological impairments, macmillan, american cancer society, lupus, arthritis, stroke, health disability related support groups, wound clinics, allergy specialty, disease management, cancer clinics, allergies
# Nutrition advice, eating disorders
eating-nutrition = eating disorder, anorexia, bulimia, cannot eat, lose weight, nutrition advice, what to eat, dietitian, overweight, throw up after eating, binge eating
    .terms = nutrition education, nutrition assessment services, healthy eating programs, eating disorders, eating disorders treatment, weight management, dietician, nutritionist, obesity, overeaters anonymous, nutrition counseling, beat eating disorders, weight loss support
# Care at home
home-care = home care, care at home, nurse at home, carer for my mother, home help, caregiver, someone to look after me at home, home nurse, looking after my sick husband, help at home
    .terms = home health care, home health aide services, homemaker assistance, personal care, in home supportive services, ihss, personal care assistant, domiciliary care, adult in home respite care, caregiver support, caregivers, visiting nurse, pflegedienst, aide à domicile, ambulante pflege, informal caregivers, companion services, in home assistance, medical social work, home nursing, private duty nursing, formal caregivers, chore services
# Nursing homes and day care for adults
nursing-home = nursing home, old people's home, care home, retirement home, day care for adults, home for old people, assisted living, day centre for old people
    .terms = nursing facilities, skilled nursing facility, assisted living facilities, adult day programs, adult day program centers, adult day care, adult day health care, residential care homes, ehpad, pflegeheim, altenheim, long term care, adult foster homes, adult residential care homes, adult family care homes, memory care, continuing care retirement communities
# Care for the dying
hospice = hospice, dying, my mother is dying, my father is dying, terminal illness, end of life care, palliative care, terminally ill
    .terms = hospice care, hospice facilities, in home hospice care, palliative, advance directives, hospiz, soins palliatifs, sapv, macmillan nurse, marie curie, end of life, terminal illness support groups
# Rides to a doctor
medical-transport = ride to hospital, ride to the doctor, transport to hospital, lift to the doctor, get to the hospital, no car to go to doctor, taxi to hospital, ride to clinic, transport to appointment
    .terms = medical appointments transportation, non emergency medical transportation, medical transportation, patient transport, paratransit, wheelchair van, dial a ride, long distance medical transportation, medicaid transportation, transport sanitaire, krankentransport, disability related transportation, general paratransit community ride programs
# Burial, and money for it
funeral-help = funeral, burial, bury my father, bury my mother, cannot pay for funeral, cremation, send body home, repatriation of a body, muslim burial, funeral costs, grave
    .terms = burial services, cremation services, burial benefits, social security burial benefits, funeral expense assistance, indigent burial, burial assistance, cemeteries, funeral expenses payment, sozialbestattung, bestattung, pompes funèbres, body repatriation, burial cremation expense assistance

## Work and learning

# Finding work
job-search = job, jobs, find a job, need a job, work, find work, looking for work, employment, job search, write cv, cv help, resume, job for refugees, where can i work, day work, job interview
    .terms = job search placement, job search resource centers, employment services, job placement, career counseling, career center, one stop centers, american job center, careersource, workforce center, job fairs, job information, training and employment programs, resume preparation, employment agency, temp agency, job readiness, welfare to work programs, agentur für arbeit, mission locale, work coach, interview training, internship programs, vocational assessment, job banks, career development, comprehensive job assistance centers, minijob
# Learning a trade
job-training = job training, learn a trade, vocational training, apprenticeship, professional training, course for work, learn to be a nurse, trade school, learn a skill, forklift course, retraining
    .terms = vocational education, vocational centers, job training formats, apprenticeship training, ausbildung, einstiegsqualifizierung, occupational training, on the job training, workforce development, skills training, alternance, cap diploma, formation professionnelle, job corps, wioa, trade schools, certificate programs, prevocational training, classroom training, work experience programs
# Permission to work
work-permit = work permit, work visa, allowed to work, am i allowed to work, can asylum seekers work, permission to work, right to work, permit to work, work without papers, work authorization
    .terms = employment authorization, employment authorization document, i-765, i765, work authorisation, ead card, arbeitserlaubnis, beschäftigungserlaubnis, autorisation de travail, permiso de trabajo, permesso di lavoro, tarjeta roja, immigration salary list, tewerkstellingsvergunning, work permits
# Starting a business
business-support = start a business, my own business, open a shop, small business, business loan, self employed, become self employed, microcredit, business plan, sell my products
    .terms = small business development, small business assistance, business consulting services, business development, microloans, microenterprise, sba, score mentors, chamber of commerce, freelance, gewerbe anmelden, gewerbeanmeldung, auto entrepreneur, autoentrepreneur, entrepreneurship, economic development, business incubator, business financing, better business bureaus, chambers of commerce
# Learning the country's language
language-classes = learn english, english class, english classes, english course, language course, language class, learn german, german course, learn french, french course, learn spanish, learn dutch, learn the language, free english lessons, speak english
    .terms = english as a second language, esl, esol, english for speakers of other languages, ell classes, english language learners, integrationskurs, deutschkurs, sprachkurs, cours de français, fle, delf, telc, b1 exam, ielts, toefl, conversation group, language instruction, english lessons, alphabetisierungskurs, english literacy, family literacy programs, civic integration, clases de español, dele, conversation classes
# School certificates for adults
adult-education = finish school, school for adults, adult school, high school diploma, learn to read, learn to read and write, cannot read, go back to school, literacy class, basic education
    .terms = ged, ged high school equivalency test instruction, high school equivalency, hiset, adult education, adult literacy programs, literacy programs, adult basic education, abe, gcse, functional skills, hauptschulabschluss, volkshochschule, vhs, alphabétisation, alternative education, dropout programs, dropout prevention, evening classes, adult high school, reading instruction, access to higher education course
# Learning to use a computer
computer-classes = computer class, computer course, learn computer, learn to use a computer, computer lessons, typing course, learn coding, programming course, learn to use the internet, digital skills
    .terms = computer literacy, computer and related technology classes, digital literacy, computer training, it training, coding bootcamp, computer literacy training programs, computer access, redi school, technology classes, computer skills, computer labs
# Getting a child into school
school-enrolment = school for my child, school for my children, enrol my child in school, register my child at school, school place, child cannot go to school, school, primary school, enroll in school, school registration, school for refugee children, high school
    .terms = school enrollment, school districts, public schools, mckinney vento, homeless education liaison, school admissions, school transport, schulanmeldung, schulpflicht, casnav, upe2a, inscription scolaire, school attendance, send support, iep, elementary schools, school board, charter schools, tutoring, tutoring services, homework help programs, subject tutoring, school systems
# University, scholarships, recognition of diplomas
higher-education = university, scholarship, scholarships, study at university, recognise my diploma, recognition of my diploma, my degree, diploma recognition, student loan, college, study abroad, foreign degree, credential evaluation, scholarship for refugees
    .terms = colleges universities, colleges, community college, college preparation, financial aid, student financial aid, fafsa, pell grant, bafög, bafoeg, anabin, zab, uk enic, naric, enic naric, wes evaluation, anerkennung, crous, uni assist, student grants, postsecondary, dafi scholarship, credential recognition, scholars at risk, article 26, college entrance, foreign credentials evaluation, homologación, wusc
# Day care
childcare = childcare, child care, day care, daycare, nursery, babysitter, someone to look after my child, kindergarten place, care for my baby while i work, creche
    .terms = child care centers, child care providers, extended child care, child care provider referrals, family child care homes, infant care, before and after school care, kita, krippe, tagesmutter, kindertagesstätte, assistante maternelle, school age child care, respite child care, childminder, child care resource and referral, day care centers, family day care, kitagutschein, drop in child care
# Money for day care
childcare-costs = pay for childcare, money for childcare, help to pay daycare, cheap daycare, free childcare, childcare voucher, cannot pay nursery, daycare subsidy
    .terms = child care expense assistance, child care subsidies, childcare subsidy, child care assistance, ccdf, tax free childcare, 30 hours free childcare, childcare grant, free childcare hours, cmg, childcare vouchers, subsidized child care, school readiness subsidy, child care financial assistance
# Preschool, Head Start
early-education = preschool, pre school, kindergarten, head start, pre k, playgroup, nursery school, school for small children, early learning
    .terms = head start sites, early head start, community based preschools, preschools, early childhood education, school readiness programs, voluntary prekindergarten, vpk, universal pre k, early literacy development programs, école maternelle, maternelle, sure start, family hub, prekindergarten, early childhood development, child development classes, child development, montessori
# After school, camps, mentoring
youth-programs = after school, after school program, summer camp, youth club, activities for children, mentor, mentoring, homework help, youth centre, youth center, activities for teenagers, things to do for my kids
    .terms = summer camps, youth enrichment programs, youth development, boys girls clubs, boys and girls clubs, adult child mentoring programs, after school programs, recreational youth programs, scouting programs, scouts, big brothers big sisters, leadership development, at risk youth, youth employment, juvenile delinquency prevention, youth literacy programs, day camps, centre de loisirs, jugendzentrum, ymca youth, 4-h, youth violence prevention, gang programs, youth services, college readiness, camps

## People

# LGBTQ+ centres and groups
lgbtq-community = lgbt, lgbtq, lgbtqi, lgbt center, lgbt centre, gay, lesbian, bisexual, queer, gay center, gay group, lesbian group, queer group, pride, meet gay people, i am gay, i am lesbian, i am bisexual, i am a lesbian, coming out, intersex, asexual, lgbt refugees, gay refugees, queer refugees, gay friends, lgbt organisation, lgbt organization, queer muslims, lgbt community, same sex couple, kuchu, khwaja sira, kothi, two-spirit, same gender loving
    .terms = gay lesbian bisexual transgender support groups, gay lesbian bisexual transgender advocacy groups, gay lesbian bisexual transgender community centers, glbt, gay lesbian bisexual transgender individuals, lgbtqia, lgbti, lgbtiq, gay lesbian bisexual transgender issues, gay men, lesbians, bisexuals, abused gays lesbians, sexual orientation issues, pflag, stonewall, sogi, sogiesc, msm, centre lgbt, rainbow center, rainbow community center, gays and lesbians, queer refugees deutschland, cocktail for refugees, ardhis, schwulenberatung, lsvd, oram, imaan, families friends of glbt individuals, coming out support groups, lgbtq services
# LGBTQ+ groups for young people
lgbtq-youth = lgbt youth, gay youth, queer youth, trans youth, lgbt group for teenagers, gay teenager, trans teenager, i am 16 and gay, lgbtq youth group, young gay people, gay at school, bullied for being gay
    .terms = glbt youth, lgbtq youth, lgbtq youth services, gsa, gender sexuality alliance, gay straight alliance, lgbt youth centers, jugendzentrum lgbt, lambda jugend, mermaids, queer youth group, the proud trust, lgbtq teens, gay straight alliances
# Groups and support for trans and non-binary people
trans-community = trans, transgender, trans group, trans support, trans woman, trans man, non binary, nonbinary, i am trans, am i trans, genderqueer, gender fluid, trans people, transsexual, trans refugees, hijra, third gender, trans friends, trans organisation, trans community
    .terms = transgender support groups, transgender individuals, male to female, female to male, mtf, ftm, gender diverse, gender identity support, transgender community, gender nonconforming, gender spectrum, transgender advocacy, gendered intelligence, tgeu, trans support groups, gender identity issues, male to female transsexual transgender individuals, female to male transsexual transgender individuals, gender expansive, enby
# Help for refugees and people seeking asylum
refugee-services = refugee, refugees, help for refugees, refugee help, refugee council, refugee organisation, refugee organization, refugee camp, asylum seekers help, new refugee, i am a refugee, unhcr, un refugee agency, register with unhcr, just arrived as refugee
    .terms = refugee services, refugee assistance, refugees entrants asylees, asylees, cuban haitian entrants, refugee social services, unhcr registration, irc, international rescue committee, caritas, flüchtlingshilfe, flüchtlingsberatung, flüchtlingsrat, fluechtlingsberatung, cimade, forum réfugiés, france terre d'asile, hias, refugee action, british red cross refugee support, ccar, cear, accem, cruz roja asilo, vluchtelingenwerk, refugee support, iom, orr, erstaufnahmeeinrichtung, ankunftszentrum, humanitarian parolees, displaced people
# Resettlement programmes and sponsors
resettlement = resettlement, resettle, sponsor, private sponsorship, resettled to canada, go to canada as refugee, go to usa as refugee, third country, sponsorship for refugees, find a sponsor, community sponsorship, resettlement interview
    .terms = refugee resettlement services, refugee resettlement, resettlement agencies, welcome corps, group of five, sponsorship agreement holder, sah, blended visa office referred, usrap, p-1 referral, ukrs, resettlement agency, reception and placement, matching grant, resettlement referral, unhcr resettlement, uniting for ukraine
# Groups of migrants, diaspora, welcome centres
migrant-community = migrant, migrants, immigrant, immigrants, immigrant group, people from my country, community from my country, diaspora, welcome centre, newcomers, new in the country, meet people from my country, african community, help for migrants, cultural association
    .terms = immigrant services, immigrant resource centers, cultural centers, ethnic associations, newcomer services, welcome center, migrant organisations, migrationsberatung, mbe, jmd, integration services, immigrant benefits assistance, hispanic services, haitian community, somali community, immigrant rights groups, mutual assistance associations, immigrant community, immigrant integration, acculturation, cultural transition facilitation
# Help for farm workers
farmworker-services = farm worker, farm workers, farm work, picking fruit, seasonal worker, agricultural worker, work in the fields, migrant farm worker, strawberry picker
    .terms = farmworker, farmworkers, migrant and seasonal farmworkers, migrant farmworkers, agricultural laborers, migrant head start, migrant education programs, migrant health centers, seasonal worker visa, h-2a, h2a, saisonarbeit, braceros, temporeros, jornaleros
# Help for sex workers
sex-worker-support = sex worker, sex work, sex workers, i do sex work, escort, prostitution, prostitute, leave prostitution, safety for sex workers, trans sex workers, i sell sex
    .terms = sex worker support, sex workers rights, national ugly mugs, prostitution exit programs, english collective of prostitutes, prostituiertenschutzgesetz, bus des femmes, amicale du nid, tampep, escorting, ruhama, acceptess
# Interpreters and translations
interpretation = interpreter, translator, translation, translate my documents, translate documents, someone who speaks my language, need interpreter, certified translation, sworn translator, i dont speak english, arabic interpreter, farsi interpreter
    .terms = interpretation, language translation, language interpretation, translation services, interpreter services, language line, sprachmittler, dolmetscher, interprétariat, bilingual assistance, translation interpretation, beglaubigte übersetzung, sign language interpretation, document translation, language access, cultural mediation
# Bus, train, rides
transport = bus pass, bus ticket, train ticket, free bus, transport, ride, cheap transport, travel card, money for bus, how to get there, metro card, bicycle, free bicycle, transportation
    .terms = local transportation, bus fare, transportation expense assistance, transportation passes, bus services, public transportation, gas money, sozialticket, navigo solidarité, semestre ticket, deutschlandticket, greyhound, travelers aid, transit passes, local bus services, ride sharing, oyster card, long distance bus services, automobile repair, transit
# Help and company for older people
senior-services = older people, elderly, old people, seniors, senior citizens, help for old people, i am old and alone, help for my old mother, lonely old person, over 60
    .terms = senior centers, senior services, area agency on aging, aging services, age uk, older adults, senior companion, frail elderly, lgbt elders, senior citizen, senior ride programs, eldercare, aging, friendly visiting, telephone reassurance, seniorenbüro, elder care, older americans act
# Classes and help for parents
parenting = parenting, parenting class, help for parents, help with my baby, how to raise my child, single mother, single father, single parent, new mother, my child does not listen, new parents
    .terms = parenting skills classes, parenting education, parenting skills, parent support groups, parent counseling, single parents, fatherhood programs, fathers, home visiting, healthy families, parent family involvement in education, parents of infants toddlers, elternkurs, parent child interaction, lgbt parents, parenting programs, parents of teens, parents anonymous
# Counselling and help for families
family-support = family counselling, family counseling, family therapy, family problems, help for my family, marriage problems, couple counselling, couples therapy, problems with my husband, problems with my parents, my son is gay, my daughter is lesbian, my child is trans, parents of gay children
    .terms = marriage counseling, conjoint counseling, family support centers outreach, family preservation programs, family support services, case management, case care management, transitional case care management, family resource center, erziehungsberatung, familienberatung, family services, social worker, life skills education, family mediation, family crisis intervention, at risk families, couples counseling, social services
# Foster care and adoption
adoption-foster = adoption, adopt a child, foster care, foster parent, foster family, give my baby for adoption, become foster parent, foster child, gay adoption
    .terms = adoption services, adoption counseling and support, foster home placement, foster children, foster parents, kinship care, former foster children, aging out of foster care, aging out, fostering, care leavers, pflegefamilie, adoption records, guardian ad litem, independent living for foster youth, adoptive parents, foster care recruitment, surrogacy
# People in the same situation
support-groups = support group, support groups, people like me, people in the same situation, self help group, group to talk, peer support, meet people like me, talk with others who survived
    .terms = self help groups, peer support groups, peer to peer, mutual support groups, selbsthilfegruppe, groupe de parole, 12 step, twelve step, mental health related support groups, peer counseling, peer navigator, survivors group
# Neighbourhood centres, day centres
community-center = community center, community centre, day centre, day center, neighbourhood centre, drop in centre, place to be during the day, somewhere warm during the day, meeting place, neighborhood center
    .terms = community centers, neighborhood centers, community action agencies, day centers, drop in centers, settlement houses, warm space, maison de quartier, centre social, nachbarschaftszentrum, multipurpose centers, community action, stadtteilzentrum, neighborhood improvement groups, accueil de jour, wohnungslosentagesstätte, ymca, ywca
# Faith communities and pastoral care
spiritual-support = church, mosque, temple, synagogue, priest, pastor, imam, pray, prayer, gay friendly church, lgbt church, inclusive mosque, lgbt muslims, religion and being gay, somewhere to pray
    .terms = pastoral counseling, churches, faith based, spiritual support, chaplain, mcc church, metropolitan community church, seelsorge, religious groups, inclusive church, spiritual counseling, lgbt affirming faith, interfaith, places of worship, religious education
# Sport, culture, libraries
recreation = library, sport, sports, football, swimming, gym, museum, music, dance, sports club, gay sports club, free time, library card, art class
    .terms = libraries, public libraries, recreational activities sports, arts and crafts, swimming lessons, basketball, soccer, volleyball, dance instruction, exercise classes groups, parks, recreation centers, museums, theater, physical fitness, cooking classes, arts and culture, general arts and crafts, bibliothek, fitness, arts and crafts instruction, camping, cultural activities
# Helping others
volunteering = volunteer, volunteering, i want to help, help others, help refugees as volunteer, volunteer work, become a volunteer, donate, donate clothes, host a refugee
    .terms = volunteer opportunities, volunteer recruitment, community involvement programs, donations, internships for volunteers, ehrenamt, bénévolat, community service, americorps, donor services, blood donor stations, blood donation, court ordered community service, bundesfreiwilligendienst, service civique, voluntariado
# A postal address, keeping luggage
mail-storage = postal address, mail address, mailing address, receive mail, no address, need an address, keep my luggage, store my bags, luggage storage, locker for my things, post box, homeless mail
    .terms = domiciliation, mail services, mail collection, temporary mailing address, storage, personal property storage, lockers, general delivery, poste restante, po box, election de domicile, consigne, postadresse, care of address, mail handling
# Care for animals
pet-help = my dog, my cat, pet, pets, animal shelter, vet for my dog, vet for my cat, pet food, shelter with my dog, veterinarian
    .terms = animal services, animal shelters, veterinary services, neuter spay services, pet care services, pet food pantry, humane society, animal control, emotional support animal, pet assistance, tierheim, foster care for pets, service animals, animal adoption
# Finding the right place: 211, directories
information-referral = where to get help, who can help me, where do i go, i dont know where to go, information line, list of services, find help, call 211, help near me
    .terms = 211, 2-1-1, information and referral, comprehensive information and referral, specialized information and referral, 211 lead agencies, information lines, resource directory, outreach programs, findhelp, public awareness education, medical information lines, referral services, one stop shop, signposting, resource center, information desk, advice centre
# Public offices
government-office = government office, town hall, city hall, council office, police station, police, ministry, immigration office, social security office, court, county office, post office, tax office, register my address, voting
    .terms = government offices, municipal police, state trial courts, county offices, city offices, law enforcement, social security administration, department of children and families, dmv, uscis field office, bürgeramt, buergeramt, mairie, rathaus, ayuntamiento, comune, gemeente, standesamt, einwohnermeldeamt, voter registration, city council, county government, municipal government, local council, consumer protection, legislators, courts, sheriff, fire control extinction, county board of supervisors offices

## In crisis

# Words of somebody who may hurt or kill themselves: crisis help comes first
crisis-self-harm =
    i want to die, want to die, wanna die, i wish i was dead, wish i were dead, i wish i was never born, kill myself, killing myself, end my life,
    ending my life, end it all, take my own life, dont want to live, dont want to live anymore, don't want to be alive, dont want to be here anymore,
    no reason to live, nothing to live for, cant go on living, can't live like this anymore, tired of living, better off dead, better off without me,
    suicidal, i am suicidal, i'm suicidal, feel suicidal, feeling suicidal, suicidal thoughts, thinking of suicide, thinking about suicide,
    commit suicide, attempt suicide, hang myself, cutting myself, hurting myself, harm myself, harming myself, slit my wrists, unalive, unalive myself,
    took too many pills, took all my pills, jump off a bridge, jump in front of a train, ready to die, i took an overdose, want to kms, wanna kms,
    gonna kms, going to kms, want to hurt myself, going to hurt myself, want to cut myself, wants to die, wanted to die, wanting to die, wish to die,
    going to die, hoping to die, hope to die, need to die, i want die, wanna be dead, rather be dead, rather die, i want death, hope i die, let me die,
    should be dead, dont wanna live, dont wanna exist, didnt wanna live, didnt wanna exist, not wanna live, not wanna exist, stop living,
    stop being alive, cant go on, cannot go on, can't live anymore, tired of life, tired with living, tired with life, sick of living, sick of life,
    sick with living, sick with life, exhausted of life, done of living, done of life, done with living, done with life, done living, hate being alive,
    hate my life, hate living, not worth living, no point living, point of living, kill my self, killing my self, killed myself, kms, ended my life,
    finish my life, finishing my life, ending it all, end it tonight, gonna end it, finish myself off, take my life, taking my life, committing suicide,
    considering suicide, planning suicide, contemplating suicide, attempting suicide, attempted suicide, commit sucide, do suicide, want suicide,
    want to suicide, suicide tonight, suicide now, think of suicide, thought of suicide, thinking suicide, suicide thoughts, suicidal ideation,
    suicidal ideas, suicidal feelings, very suicidal, so suicidal, suicidal again, suicidal tonight, suicidal right now, became suicidal, being suicidal,
    made me suicidal, suicide note, my suicide plan, thinking of ending, thinking of dying, thinking of death, thoughts of dying, thoughts of death,
    wanna hurt myself, gonna hurt myself, will hurt myself, might hurt myself, cut myself, cut my wrists, cut my arms, cut my veins, cutting my wrists,
    cutting my arms, cutting my veins, cutting my skin, cutting again, i self harm, i self harmed, self harming, self harm again, hanging myself,
    hang my self, shoot myself, shooting myself, stab myself, drown myself, poison myself, throw myself off, throw myself from, took all pills,
    took all tablets, taken all pills, taken all tablets, taking all pills, take all pills, take all tablets, swallow all pills, took an overdose,
    taken an overdose, take an overdose, i overdosed, have overdosed, just overdosed, want to overdose, going to overdose, overdose on pills,
    overdosed on, overdose tonight, pills to die, took poison, drank poison, drank bleach, drink poison, drink bleach, drinking poison, drinking bleach,
    im better dead, better without me, how to die, goodbye forever
# Words of somebody who is in danger at this moment
crisis-immediate-danger =
    they are outside my door, someone is outside my door, they are at the door, hes outside my door, he is outside my door, someone is breaking in,
    they are breaking in, he is going to kill me, hes going to kill me, going to kill me, gonna kill me, he will kill me, they will kill me,
    trying to kill me, want to kill me, wants to kill me, threatened to kill me, threatens to kill me, they found me, he found me, my family found me,
    my family will kill me, my father will kill me, my brothers will kill me, my husband will kill me, someone is following me, someone is chasing me,
    they are following me, they are chasing me, he is following me, he is hitting me, hes hitting me, he is beating me, beating me right now,
    he is hurting me, being attacked, im being attacked, attacking me, he has a gun, he has a knife, they have guns, holding me prisoner,
    holding me hostage, locked me in, locked in a room, wont let me leave, won't let me out, kidnapped me, i have been kidnapped, they are coming for me,
    coming to kill me, looking for me to kill me, my life is in danger, in danger right now, i am in danger, im in danger, police are at my door,
    hiding from them, tried to strangle me, choking me, kill me, kill us, murder me, murder us, he kills me, she kills me, will hurt me, will burn me,
    will harm me, will find me, want us dead, want me dead, death threat, death threats, beating me, beating us, hitting me, hitting us, punching me,
    punching us, slapping me, slapping us, strangling me, strangling us, stabbing me, stabbing us, attacking us, beats me, beat me, hits me, punches me,
    strangles me, chokes me, slaps me, punched me, slapped me, strangled me, choked me, stabbed me, attacks me, beats us, beat us, hits us, he hit me,
    she hit me, they hit me, dad hit me, wife hit me, uncle hit me, beaten me up, he hurts me, he hurt me, she hurts me, she hurt me, dad hurt me,
    ex hurts me, ex hurt me, being beaten, being hit, being followed, being stalked, being chased, being hunted, being strangled, being stabbed,
    being kidnapped, being tortured, stalking me, stalking us, stalks me, stalks us, chasing me, chasing us, chased me, chased us, hunting me,
    hunting us, hunts me, hunts us, is after me, he found us, ex found me, ex found us, finds me he, at my door, at my gate, at our door, at our home,
    at our gate, is break in, is get in, are get in, man get in, men get in, has a gun, has a knife, has a axe, have a gun, have a axe, had a gun,
    had a knife, had a axe, got a gun, got a knife, got a axe, have guns, have knives, have weapons, with a gun, armed men, locks me in, locks me up,
    lock me in, lock me up, locked inside, held captive, held hostage, held prisoner, kept captive, kept prisoner, im trapped, im captive, tied me up,
    tied up in, kidnapped us, kidnapping me, kidnap me, abducted me, abduct me, been abducted, was kidnapped, im kidnapped, came for me, sell me to,
    behead me, stone me, shoot me, stab me, strangle me, choke me, lynch me, shot at me, shot at us, throw acid, acid on me, great danger, im not safe,
    i am unsafe, im unsafe, mob outside
# Words of somebody who was raped not long ago
crisis-recent-rape =
    i was raped, i've been raped, i have been raped, i got raped, just got raped, was just raped, he raped me, she raped me, they raped me, raped me,
    someone raped me, my husband raped me, my boyfriend raped me, raped last night, raped yesterday, raped today, raped tonight, gang raped,
    forced me to have sex, forced himself on me, made me have sex, had sex with me without consent, had sex with me while i was asleep,
    sexually assaulted me, i was sexually assaulted, been sexually assaulted, sexually assaulted yesterday, sexually assaulted last night,
    i was sexually abused yesterday, i was assaulted last night, i was graped, got graped, drugged me and raped, put something in my drink and raped,
    was raped, got raped, been raped, were raped, being raped, getting raped, just raped, am raped, im raped, raped us, raped by, raped this morning,
    raped this week, raped last week, raped again, raped on the way, raped at, raped in prison, raped in detention, raped in libya, raped days ago,
    raped hours ago, raping me, rapes me, rape me, he raped, she raped, they raped, who raped, rapist is, man raped, men raped, gangraped, group raped,
    him raped, them raped, police raped, soldiers raped, guards raped, boss raped, cousin raped, uncle raped, father raped, brother raped, husband raped,
    boyfriend raped, landlord raped, smuggler raped, was sexually assaulted, was sexually abused, was sexually attacked, was sexually molested,
    was sexually violated, been sexually abused, been sexually attacked, been sexually molested, been sexually violated, got sexually assaulted,
    got sexually abused, got sexually attacked, got sexually molested, got sexually violated, being sexually assaulted, being sexually abused,
    being sexually attacked, being sexually molested, being sexually violated, just sexually assaulted, just sexually abused, just sexually attacked,
    just sexually molested, just sexually violated, am sexually assaulted, am sexually abused, am sexually attacked, am sexually molested,
    am sexually violated, sexually abused me, sexually attacked me, sexually violated me, sexually abusing me, sexually assaulting me,
    sexually assaults me, sexually abuses me, sexually molests me, abused me sexually, assaulted me sexually, attacked me sexually, abuses me sexually,
    abusing me sexually, violated me sexually, sexually assaulted by, sexually assaulted today, sexually assaulted tonight, sexually assaulted in,
    assaulted sexually, forced me to sex, forces me to sex, force me to sex, made me into sex, made me to sex, makes me to sex, making me to sex,
    forced sex on me, forced oral sex, sex by force, took me by force, touched me sexually, touched me inappropriately, touching me sexually,
    touched my privates, touched my genitals, touched my vagina, touched my penis, touched my breasts, groped me, groping me, fingered me, penetrated me,
    molested me, molesting me, sodomized me, sodomised me, was groped, was penetrated, was molested, was sodomized, was sodomised, was violated by,
    violated my body, they violated me, he violated me, put his penis, put his fingers, drugged and raped, roofied and raped, spiked my drink,
    drugged my drink, drink was spiked, my drink spiked, was roofied, was drugged and, woke up naked, removed the condom, stealthed me,
    corrective rape on, pregnant from rape, pregnant after rape, hiv after rape, pill after rape
