### What the app shows.
### State: reviewed. Reference, written in English.

## The app

# What the app is for, in one line
app-tagline = Help for people who had to leave, found without a network.

## Dates, always in the Gregorian calendar

# A day
# Variables:
#   $day (text) - day of the month, 1 to 31
#   $month (text) - the month’s name
#   $year (text) - four digits
date-day = { $day } { $month } { $year }
# Variables:
#   $date (text) - the day in the Gregorian calendar
#   $local (text) - the same day in the calendar that people of the language count by, where that is another one
date-both = { $date } ({ $local })
# A month of a year
# Variables:
#   $month (text) - the month’s name
#   $year (text) - four digits
date-month = { $month } { $year }
date-month-1 = January
date-month-2 = February
date-month-3 = March
date-month-4 = April
date-month-5 = May
date-month-6 = June
date-month-7 = July
date-month-8 = August
date-month-9 = September
date-month-10 = October
date-month-11 = November
date-month-12 = December
# Weekdays, from Monday
date-weekday-1 = Monday
date-weekday-2 = Tuesday
date-weekday-3 = Wednesday
date-weekday-4 = Thursday
date-weekday-5 = Friday
date-weekday-6 = Saturday
date-weekday-7 = Sunday

# A time on another day of this week
# Variables:
#   $weekday (text) - the weekday’s name
#   $time (text) - hours and minutes, such as 17:00
time-weekday = { $weekday } { $time }
# A time on a day further away
# Variables:
#   $weekday (text) - the weekday’s name
#   $date (text) - the date
#   $time (text) - hours and minutes
time-date = { $weekday } { $date }, { $time }
# Stands where a date belongs that nobody knows: “since an unknown date”
date-not-known = an unknown date
# Stands after a source that has no date
date-undated = undated

## Lists and measures

# What stands between the things of a list
list-separator = ,{ " " }
# Variables:
#   $distance (text) - kilometres, one decimal below ten
distance-kilometres = { $distance } km

## Languages

# The language’s own name, for the list of languages
language-own-name = English
# Shown beside a language that nobody who speaks it has read
language-draft = Draft: nobody who speaks it has read it yet.

## Texts of records

# Variables:
#   $language (text) - the language’s name
text-other-language = In { $language }
text-machine-made = Translated by a machine, read by nobody
text-outdated = Translated from an older text

## Answers

answer-yes = Yes
answer-no = No

## Countries

# Stands for a country where a service is of no single one
country-none = No single country
country-not-known = Country not known

## Whether it is open. Unknown is never closed.

opening-always = Open day and night.
opening-open = Open now.
# Variables:
#   $time (text) - when it closes
#   $zone (text) - the place whose clock it is
opening-open-until = Open until { $time } ({ $zone } time).
# Variables:
#   $time (text) - when it opens, today
#   $zone (text) - the place whose clock it is
opening-opens-today = Closed now, opens today at { $time } ({ $zone } time).
opening-closed = Closed now.
# Variables:
#   $time (text) - when it opens
#   $zone (text) - the place whose clock it is
opening-closed-until = Closed now, opens { $time } ({ $zone } time).
opening-appointment = Only with an appointment.
# Variables:
#   $time (text) - until when somebody is there
#   $zone (text) - the place whose clock it is
opening-appointment-staffed = Only with an appointment. Somebody is there until { $time } ({ $zone } time).
# Variables:
#   $time (text) - when somebody is there next
#   $zone (text) - the place whose clock it is
opening-appointment-next = Only with an appointment. Somebody is there next { $time } ({ $zone } time).
opening-unknown = Hours not known.
opening-unknown-text = Not known whether it is open now: read the hours as printed.
opening-unknown-times = Open on this day, at times that are not known.
opening-unknown-zone = Not known whether it is open now: its time zone is not known.
opening-unknown-clock = Not known whether it is open now: this device’s clock looks wrong.
opening-unknown-holiday = Public holiday: not known whether it is open.
# Added to an opening state
opening-holiday-closed = It is a public holiday there.
opening-holiday-not-known = On a public holiday this may differ.

## Hours in a record

# Variables:
#   $days (text) - weekdays
#   $opens (text) - opening time
#   $closes (text) - closing time
hours-weekly = { $days }: { $opens } to { $closes }
# Variables:
#   $days (text) - weekdays
#   $opens (text) - opening time
#   $closes (text) - closing time
hours-not-every-week = { $days }: { $opens } to { $closes }, not every week. Call to ask which.
# Variables:
#   $days (text) - weekdays
hours-times-unknown = { $days }: open, times not known

## Numbers

phone-action-voice = Call
phone-action-sms = Text
phone-action-whatsapp = WhatsApp
phone-action-signal = Signal
phone-action-telegram = Telegram
phone-action-tty = Text telephone
phone-action-fax = Fax
# What a screen reader says for a number
# Variables:
#   $action (text) - “Call”, “Text”
#   $whom (text) - what or whom one reaches
#   $digits (text) - the digits, apart
phone-accessibility = { $action } { $whom }: { $digits }
# The same where nobody said whom one reaches
# Variables:
#   $action (text) - “Call”, “Text”
#   $digits (text) - the digits, apart
phone-accessibility-number = { $action }: { $digits }
phone-weak = From weak sources only: it may be wrong.
phone-not-dialled = Shown as printed, since it is not certain how to dial it.
phone-not-from-here = Does not work from where you are.
phone-from-here-not-known = Not known whether it works from where you are.
phone-free = Costs nothing to call.
phone-costs = The call costs money.
phone-voicemail-safe = You can leave a message.
phone-voicemail-unsafe = Leave no message: it may not be safe.
phone-of-organization = The organization’s general number.
# Variables:
#   $country (text) - the country’s name
phone-short = Works in { $country } only. Dial it as it is.
# Variables:
#   $extension (text) - digits to dial after the call is answered
phone-extension = Extension { $extension }
# Variables:
#   $languages (text) - languages spoken
phone-languages = Speaks { $languages }.

## Emergency numbers

# Variables:
#   $country (text) - the country’s name
emergency-heading = Emergency numbers in { $country }
# Variables:
#   $country (text) - the country’s name
emergency-note = They work in { $country } only. Dial them as they are.
emergency-all = police, ambulance and fire
emergency-police = police
emergency-ambulance = ambulance
emergency-fire = fire
emergency-unspecified = emergency (not known which service answers)
# Variables:
#   $action (text) - “Call”, “Text”
#   $services (text) - whom it reaches
emergency-reaches = { $action }: { $services }
# Variables:
#   $action (text) - “Call”, “Text”
#   $services (text) - whom it reaches
#   $note (text) - a remark of the source
emergency-reaches-note = { $action }: { $services } ({ $note })

## A result

# Variables:
#   $organization (text) - who offers it
#   $countries (text) - for which countries
hit-subtitle = { $organization } · { $countries }
# Variables:
#   $countries (text) - for which countries
hit-subtitle-country = { $countries }
# What a screen reader says for a row
# Variables:
#   $warning (text) - the gravest warning; may be empty
#   $title (text) - the name
#   $opening (text) - whether it is open
hit-accessibility = { $warning } { $title }. { $opening }
record-no-name = Without a name
# Variables:
#   $name (text) - the town’s name
#   $country (text) - the country’s name
place-label = { $name }, { $country }
# Variables:
#   $distance (text) - such as 4.2 km
distance-line = { $distance } away in a straight line
# Variables:
#   $distance (text) - such as 4.2 km
distance-about = About { $distance } away, measured from the middle of a town

## Why a result is here

why-crisis-self-harm = Helps when you think of dying
why-crisis-immediate-danger = Helps when you are in danger now
why-crisis-recent-rape = Helps after sexual violence
why-name = Its name matches
why-words = Your words stand in it
why-words-prefix = A word of yours begins one in it
why-words-need = A word of yours names what it does
why-words-script = A name in another script matches
why-words-typo = A word in it is almost yours
# Variables:
#   $need (text) - a category’s name
#   $phrase (text) - the words that were recognised
why-need = Helps with “{ $need }” (you wrote “{ $phrase }”)
# Variables:
#   $country (text) - the country’s name
why-country = For { $country }
why-international = Works across borders
# Variables:
#   $countries (text) - names of countries
why-elsewhere = For { $countries } only
# Variables:
#   $town (text) - the town’s name
why-town = In or near { $town }
why-remote = By phone or web
# Variables:
#   $language (text) - the language’s name
why-language = Speaks { $language }
why-interpreter = Provides an interpreter
# Variables:
#   $audience (text) - whom it serves
why-serves = Serves { $audience }
# Variables:
#   $audience (text) - whom it is made for
why-made-for = Made for { $audience }
why-phase-urgent-safety = Helps today
why-phase-stabilisation = Helps this month
why-phase-long-term = Helps to build a life
# Variables:
#   $category (text) - a category’s name
why-category = Offers “{ $category }”
why-free = Costs nothing
why-no-id = Needs no photo ID
why-undocumented = Serves people without papers
why-affirming = Affirms LGBTQI+ people
why-open = Open now
# Variables:
#   $time (text) - when it closes
why-open-until = Open until { $time }
why-always-open = Open day and night
# Variables:
#   $date (text) - when somebody confirmed it
why-confirmed = Confirmed on { $date }

## What is not known of a result. Unknown is never no.

not-known-category = Not known what it offers
not-known-phase = Not known when it helps
not-known-audience = Not known whether it serves them
not-known-speaks = Not known whether it speaks this language
not-known-free = Not known whether it costs something
not-known-no-id = Not known whether it asks for an ID
not-known-distance = Not known how far it is
not-known-open = Not known whether it is open then
not-known-remote = Not known whether it helps by phone or web
not-known-undocumented = Not known whether it serves people without papers

## Warnings

# Variables:
#   $date (text) - since when
warning-revoked = Withdrawn from this directory on { $date }. Do not use it.
warning-shares-data = Gives data to authorities.
warning-organization-closed = This organization is no more. Old lists still name it.
# Variables:
#   $name (text) - its new name
warning-organization-renamed = This organization is called { $name } now.
warning-organization-renamed-unknown = This organization has another name now.
warning-service-closed = This service is no more. Old lists still name it.
# Variables:
#   $date (text) - its last day
warning-over = This service ended on { $date }.
# Variables:
#   $date (text) - its first day
warning-not-yet = This service begins on { $date }.
# Variables:
#   $date (text) - when that was known
warning-temporarily-closed = Closed for now (as of { $date }).
# Variables:
#   $date (text) - when that was known
warning-at-capacity = Takes nobody at present (as of { $date }).
warning-call-first = Call first, beds change.
warning-may-tell = If you are under 18: it may tell your parents or an authority. Ask before you say your name.
warning-source-unproven = Unsigned, source unproven: nobody vouches for this entry.
# Variables:
#   $date (text) - the date of its newest source
warning-old = What we know is old (from { $date }). It may have changed.
# Variables:
#   $source (text) - who says so
#   $date (text) - when
warning-danger-source = (Reported by { $source }, { $date })
warning-danger-shares-data = Danger: it gives data to police or immigration authorities.
warning-danger-demands-money-or-documents = Danger: it demands money or keeps documents.
warning-danger-conversion-practices = Danger: it tries to change who people love or who they are.
warning-danger-hostile-to-trans = Danger: it is hostile to trans people.
warning-danger-impersonated = Danger: somebody pretends to be this organization.
warning-danger-reported-unsafe = Danger: it was reported as unsafe.

## Trust. Only what somebody confirmed with the service is called confirmed.

# Variables:
#   $source (text) - where we read it
#   $date (text) - the source’s date, or “undated”
trust-not-confirmed = Not confirmed by us. From { $source }, { $date }.
# Variables:
#   $date (text) - when
#   $how (text) - how: “by a call”
trust-confirmed = Confirmed on { $date }, { $how }.
# Variables:
#   $date (text) - when
#   $how (text) - how: “by a call”
trust-confirmed-aging = Last confirmed on { $date }, { $how }. That is some time ago.
# Variables:
#   $date (text) - when
#   $how (text) - how: “by a call”
trust-confirmed-old = Last confirmed on { $date }, { $how }. That is long ago: ask before you go.
trust-by-call = by a call
trust-by-visit = by a visit
trust-by-website = on its own page
trust-by-peer = by somebody who used it
trust-by-organisation = by the organization
trust-by-unknown = not known how
trust-confidence-low = One source only, and not its own page.
trust-confidence-medium = Several sources agree.
trust-confidence-high = Its own page, or an authority’s, was read.
# Variables:
#   $date (text) - when
trust-looked = Somebody last looked at its sources on { $date }.
trust-due = It is due for another look.
source-not-known = an unknown source

## Search

search-no-country = No country chosen: this shows help for all countries. Each result names its own.
# Variables:
#   $country (text) - the country’s name
search-nothing-local = Nothing for { $country } is on board yet.
search-distance-from-nowhere = Distances are not known, since no place was chosen to measure from.
search-not-known-kept = What is not known is shown too, and marked.
search-nothing-found = Nothing found.
# Under crisis help, where nothing else matches.
search-nothing-else = Besides this help, nothing else on board matches your words.
# Variables:
#   $shown (number) - how many are shown
#   $total (number) - how many match
search-found =
    { $total ->
        [one] { $shown } of { $total } result
       *[other] { $shown } of { $total } results
    }
# Variables:
#   $shown (number) - how many are shown
#   $total (number) - how many match
#   $country (text) - the country’s name
search-found-country =
    { $total ->
        [one] { $shown } of { $total } result for { $country }, or reachable from there
       *[other] { $shown } of { $total } results for { $country }, or reachable from there
    }
# Variables:
#   $place (text) - a town with its country
search-near = Distances from { $place }
# Above general helpers of the chosen country, where nobody there was found for what somebody needs
# Variables:
#   $country (text) - the country’s name
search-helpers = Nobody was found for this in { $country }. These may know who can help.
search-elsewhere = In other countries. They are not for where you are.

## What to try

# Variables:
#   $filter (text) - the filter’s name
#   $count (number) - how many results there would be
try-without-filter = Leave out “{ $filter }”: { $count } then.
# Variables:
#   $count (number) - how many results there would be
try-take-unknown = Take what is not known as well: { $count } then.
# Variables:
#   $category (text) - a category’s name
try-category = Look under “{ $category }”.
# Variables:
#   $count (number) - how many
try-elsewhere = Other countries have { $count }.
try-choose-country = Choose a country.
try-other-words = Try fewer or other words, in any language.

## Filters

filter-category = What it offers
filter-phase = When it helps
filter-audience = Whom it serves
filter-speaks = Language
filter-free = Costs nothing
filter-no-id = Needs no photo ID
filter-distance = Distance
filter-open = Open
filter-remote = By phone or web
filter-undocumented = Serves people without papers
phase-urgent-safety = Today
phase-stabilisation = This month
phase-long-term = Building a life
# A filter to add
# Variables:
#   $name (text) - what it asks for
#   $holds (number) - records for which it holds
#   $unknown (number) - records of which nobody knows
chip = { $name }: { $holds }, not known of { $unknown }

## Audiences: they follow “Serves” and “Made for”

audience-everyone = everyone
audience-lgbtq = LGBTQI+ people
audience-trans = trans people
audience-women = women
audience-men = men
audience-youth = young people
audience-children = children
audience-families = families
audience-older-people = older people
audience-refugees = refugees
audience-asylum-seekers = people seeking asylum
audience-migrants = migrants
audience-undocumented = people without papers
audience-survivors = survivors of violence
audience-disabled-people = disabled people
audience-people-with-hiv = people with HIV
audience-sex-workers = sex workers

## Crisis

crisis-heading-self-harm = You are not alone with this. Talk to somebody now.
crisis-heading-immediate-danger = If you are in danger now
crisis-heading-recent-rape = If somebody forced you to have sex
crisis-advice-self-harm = These people listen. You need not give your name.
crisis-advice-immediate-danger = If you can, go where other people are. Call when it is safe to speak.
crisis-advice-recent-rape = It is not your fault. These people help, whoever you are.
crisis-advice-medicine = Medicine against HIV helps only if you begin it within 72 hours: the sooner, the better. Ask for “PEP” at a hospital or clinic.
crisis-no-country = Choose the country you are in now to see its emergency numbers.
# Variables:
#   $country (text) - the country’s name
crisis-no-emergency = Emergency numbers of { $country } are not known here.
crisis-no-lines = No crisis line that you can reach is on board. This does not mean that there is none.
# Variables:
#   $country (text) - the country’s name
now-heading-country = Help now in { $country }
now-heading = Help now
now-no-country = No country chosen: these lines work across borders. Choose the country you are in now to see its own.

## What is on board

# Variables:
#   $country (text) - the country’s name
#   $services (number) - services for it
#   $international (number) - services that work across borders
on-board =
    { $services ->
        [one] { $services } service for { $country } is on board, and { $international } that work across borders.
       *[other] { $services } services for { $country } are on board, and { $international } that work across borders.
    }
# Variables:
#   $country (text) - the country’s name
#   $services (number) - none
#   $international (number) - services that work across borders
on-board-nothing = Services for { $country } on board: { $services }. Services that work across borders: { $international }.
# Variables:
#   $services (number) - services for the country
#   $organizations (number) - organizations of the country
coverage-country = { $services } services, { $organizations } organizations, emergency numbers
# Variables:
#   $services (number) - services for the country
#   $organizations (number) - organizations of the country
coverage-country-no-emergency = { $services } services, { $organizations } organizations, emergency numbers not known
# Variables:
#   $services (number) - all services
#   $organizations (number) - all organizations
#   $countries (number) - countries with services
#   $emergency (number) - countries with emergency numbers
coverage-all = { $services } services of { $organizations } organizations for { $countries } countries. Emergency numbers of { $emergency } countries.
# Variables:
#   $date (text) - when it was made
pack-made = Made on { $date }
pack-embedded = Comes with the app
pack-unproven = Unsigned, source unproven

## A record

section-what = What it does
section-asks = What it asks for
section-cost = What it costs
section-who = Whom it serves
section-access = Languages and access
section-hours = Hours
section-where = Where
section-organization = Who offers it
section-trust = Before you trust it
# Variables:
#   $list (text) - labels
section-not-known = Not known: { $list }
location-hidden = The address is not shown, to protect the people there. Call to ask.
location-partial = Only the town is shown, to protect the people there. Call to ask.
location-virtual = By phone or web only.
# Variables:
#   $from (number) - years
ages-from = from { $from } years
# Variables:
#   $to (number) - years
ages-to = up to { $to } years
# Variables:
#   $from (number) - years
#   $to (number) - years
ages = { $from } to { $to } years
fact-name = Name
fact-other-names = Also called
fact-about = About
fact-area = For
fact-web = Web
fact-email = E-mail
fact-photo-id = Photo ID
fact-proof-of-residence = Proof of where you live
fact-referral = Referral by somebody else
fact-insurance = Health insurance
fact-appointment = Appointment
fact-real-name = Your real name
fact-documents = Documents
fact-application = How to apply
fact-free = Costs nothing
fact-cost = Costs
fact-serves = Serves
fact-made-for = Made for
fact-led-by = Led by
fact-affirming = Affirms LGBTQI+ people
fact-affirming-evidence = What that rests on
fact-undocumented = Serves people without papers
fact-statuses = Accepted statuses
fact-gender-rules = Gender rules
fact-eligibility = Who can come
fact-partner = A partner may come along
fact-children = Children may come along
fact-ages = Ages
fact-minors-alone = Takes people under 18 who come alone
fact-may-tell-parents = May tell parents
fact-must-report = Must report to an authority
fact-languages = Languages
fact-interpreter = Interpreter
fact-interpreter-gender = You can choose the interpreter’s gender
fact-sign-languages = Sign languages
fact-from-abroad = Works from abroad
fact-wheelchair = Step-free
fact-accessibility = Accessibility
fact-address = Address
fact-postal = Postal address
fact-transport = How to get there
fact-discreet-entrance = Discreet entrance
fact-police = Police or checkpoints on the way
fact-hours-printed = Hours as printed
fact-holidays = Closed on public holidays
fact-appointment-only = Only with an appointment
fact-time-zone = Time zone
fact-shares-data = Gives data to authorities
fact-religious = Religious ties
fact-religion = Which
channel-phone = Call
channel-sms = Text
channel-whatsapp = WhatsApp
channel-signal = Signal
channel-email = E-mail
channel-web = Web
channel-walk-in = Go there

## Categories: short names, as on a chip or in a list

category-crisis-line = Crisis line
category-suicide-prevention = Suicide prevention
category-domestic-violence = Violence at home
category-sexual-violence = Help after sexual violence
category-human-trafficking = Trafficking and forced labour
category-hate-crime = Hate crime
category-protection-order = Protection order
category-child-protection = Child protection
category-elder-protection = Protection of older and disabled adults
category-missing-family = Finding missing family
category-torture-survivors = Care after torture or war
category-crime-victim-support = Support after a crime
category-human-rights-defenders = Human rights defenders
category-evacuation-relocation = Leaving a country in danger
category-asylum-legal = Asylum lawyers
category-immigration-legal = Immigration lawyers
category-detention-support = Help in detention
category-citizenship = Citizenship
category-legal-aid = Legal help
category-family-law = Family law
category-discrimination = Help against discrimination
category-workers-rights = Rights at work
category-tenant-rights = Rights of tenants
category-identity-documents = Identity papers
category-name-gender-change = Name and gender in papers
category-family-reunification = Bringing family
category-consular-help = Embassies and consulates
category-criminal-defence = Criminal defence
category-reentry-support = Help after prison
category-emergency-shelter = A bed tonight
category-womens-shelter = Women’s shelter
category-youth-shelter = Youth shelter
category-lgbtq-housing = LGBTQ+ housing
category-transitional-housing = Transitional housing
category-affordable-housing = Affordable housing
category-housing-advice = Housing advice
category-rent-help = Help with rent
category-mortgage-help = Help with a mortgage
category-utility-help = Help with electricity, gas, water
category-furniture = Furniture
category-home-repair = Home repair
category-food = Food
category-hot-meals = Hot meals
category-home-delivered-meals = Meals brought home
category-food-benefits = Public money for food
category-mother-child-nutrition = Food for mothers and small children
category-baby-supplies = Things for babies
category-clothing = Clothes
category-hygiene = Showers and hygiene
category-school-supplies = School supplies
category-holiday-help = Help at feasts
category-phone-internet = Phone and internet
category-disaster-relief = Disaster relief
category-cash-help = Emergency money
category-public-benefits = Public benefits
category-disability-benefits = Disability benefits
category-unemployment-benefits = Unemployment benefits
category-veterans-services = Veterans
category-debt-advice = Debt advice
category-tax-help = Tax help
category-bank-money-transfer = Banking and sending money
category-emergency-medical = Medical emergencies
category-primary-care = Doctors and clinics
category-uninsured-care = Doctors without insurance
category-health-insurance = Health insurance
category-prescription-help = Medicine
category-dental-care = Dentists
category-eye-care = Eye care
category-hearing-care = Hearing care
category-vaccination = Vaccination
category-hiv-testing = HIV tests
category-hiv-care = HIV care
category-hiv-prevention = PrEP and PEP
category-sti-testing = STI tests
category-pregnancy-test = Pregnancy tests
category-pregnancy-care = Pregnancy care
category-contraception = Contraception
category-abortion-care = Abortion care
category-gender-affirming-care = Trans health care
category-mental-health = Mental health
category-grief-support = Grief support
category-anger-management = Help to stop hurting others
category-substance-use = Help with drugs
category-detox = Detox
category-alcohol-help = Help with alcohol
category-opioid-treatment = Opioid treatment
category-harm-reduction = Harm reduction
category-smoking-cessation = Help to stop smoking
category-gambling-help = Help with gambling
category-disability-services = Help for disabled people
category-autism-services = Help for autistic people
category-physical-therapy = Physiotherapy
category-chronic-illness = Long illness
category-eating-nutrition = Eating and nutrition
category-home-care = Care at home
category-nursing-home = Nursing homes
category-hospice = Hospice
category-medical-transport = Rides to a doctor
category-funeral-help = Funeral help
category-job-search = Finding work
category-job-training = Job training
category-work-permit = Work permits
category-business-support = Starting a business
category-language-classes = Language classes
category-adult-education = School for adults
category-computer-classes = Computer classes
category-school-enrolment = School enrolment
category-higher-education = Higher education
category-childcare = Day care
category-childcare-costs = Money for day care
category-early-education = Early education
category-youth-programs = Youth programmes
category-lgbtq-community = LGBTQ+ community
category-lgbtq-youth = LGBTQ+ youth
category-trans-community = Trans community
category-refugee-services = Help for refugees
category-resettlement = Resettlement
category-migrant-community = Migrant community
category-farmworker-services = Help for farm workers
category-sex-worker-support = Support for sex workers
category-interpretation = Interpreters
category-transport = Transport
category-senior-services = Help for older people
category-parenting = Help for parents
category-family-support = Family support
category-adoption-foster = Adoption and foster care
category-support-groups = Support groups
category-community-center = Community centres
category-spiritual-support = Spiritual support
category-recreation = Recreation
category-volunteering = Volunteering
category-mail-storage = Postal address and storage
category-pet-help = Help with animals
category-information-referral = Finding the right place
category-government-office = Public offices

## Screens

screen-app-name = { -app-name }
# The button that leaves the app at once, in the same corner of every screen: one short word
screen-exit = Leave
# What a screen reader says for it
screen-exit-label = Leave at once. A harmless screen comes up.
# All that stands on the screen that comes up then. It names nothing of what the app is for
screen-cover = Phrasebook
screen-back = Back
screen-next = Next
screen-skip = Skip
screen-done = Done
screen-cancel = Stop
screen-retry = Try again
screen-clear = Clear the words
screen-language = Language
screen-language-heading = Your language
screen-country-heading = Where are you now?
screen-country-note = This decides which help is shown first. Nothing is sent anywhere, and this phone is not asked where it is.
screen-country-search = Find a country
screen-country-none = I choose no country
screen-country-keep = Remember the country on this phone
screen-country-keep-note = Whoever looks through this phone could then see it. Without the tick it is forgotten when you leave.
# What a screen reader says for the button with the chosen country’s name
# Variables:
#   $place (text) - “In Germany”, or that no country is chosen
screen-change-country = { $place }. Change the country
# Where somebody is
# Variables:
#   $country (text) - the country’s name
place-in = In { $country }
place-none = No country chosen
screen-now = I need help now
screen-now-note = Who answers at this moment
screen-search = Search
screen-search-hint = What do you need? In any language
screen-phases = What do you need it for?
screen-filters = Filters
screen-preparing = The directory is being prepared. This happens once.
screen-memory-only = There is no room on this phone, or its storage is closed to the app. The app works all the same, but prepares the directory anew at each start.
screen-numbers = Call or write
screen-no-number = No number is on board.
screen-call-note = A call or message stays in this phone’s own history.
screen-link-note = A page opens in the browser, which keeps a history and goes online.
screen-channels = Other ways
screen-about = What it does
screen-why = Why it is shown
screen-not-known = Not known
screen-open = Is it open?
screen-trust = How far to trust this
screen-sources = Sources
screen-categories = Kind of help
screen-services = What it offers
# Where a number can’t be handed to another app
screen-no-app = No app on this phone can open this. The number and the address are shown, so that you can use them elsewhere.
screen-on-board = What is on board
# A filter that is set
# Variables:
#   $name (text) - what it asks for
chip-set = { $name }
# What a screen reader says for a filter that is set
# Variables:
#   $name (text) - what it asks for
chip-set-label = { $name }, chosen.
# What a screen reader says for a filter to add
# Variables:
#   $name (text) - what it asks for
#   $holds (number) - records for which it holds
#   $unknown (number) - records of which nobody knows
chip-label = Show only: { $name }. { $holds } results, not known of { $unknown }.
# A place in the map app
map-action = Show on the map
map-note = The map app may keep the place and go online.
# What a screen reader says for the button
# Variables:
#   $address (text) - the address
map-label = Show on the map: { $address }
# What a screen reader says for a way to get in touch
# Variables:
#   $name (text) - “Web”, “E-mail”
#   $address (text) - the address; may be empty
channel-label = { $name }: { $address }
