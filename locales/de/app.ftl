### What the app shows.
### State: draft. Not read by anybody who speaks it natively.

## The app

app-tagline = Hilfe für Menschen, die fortmussten, auch ohne Netz.

## Dates, always in the Gregorian calendar

date-day = { $day }. { $month } { $year }
date-both = { $date } ({ $local })
date-month = { $month } { $year }
date-month-1 = Januar
date-month-2 = Februar
date-month-3 = März
date-month-4 = April
date-month-5 = Mai
date-month-6 = Juni
date-month-7 = Juli
date-month-8 = August
date-month-9 = September
date-month-10 = Oktober
date-month-11 = November
date-month-12 = Dezember
date-weekday-1 = Montag
date-weekday-2 = Dienstag
date-weekday-3 = Mittwoch
date-weekday-4 = Donnerstag
date-weekday-5 = Freitag
date-weekday-6 = Samstag
date-weekday-7 = Sonntag

time-weekday = { $weekday } { $time }
time-date = { $weekday }, { $date }, { $time }
date-not-known = Datum nicht bekannt
date-undated = ohne Datum

## Lists and measures

list-separator = ,{ " " }
distance-kilometres = { $distance } km

## Languages

language-own-name = Deutsch
language-draft = Entwurf: Niemand, der diese Sprache spricht, hat ihn bisher gelesen.

## Texts of records

text-other-language = Auf { $language }
text-machine-made = Von einer Maschine übersetzt, von niemandem gelesen
text-outdated = Aus einem älteren Text übersetzt

## Answers

answer-yes = Ja
answer-no = Nein

## Countries

country-none = Kein bestimmtes Land
country-not-known = Land nicht bekannt

## Whether it is open. Unknown is never closed.

opening-always = Tag und Nacht geöffnet.
opening-open = Jetzt geöffnet.
opening-open-until = Jetzt geöffnet, bis { $time } (Ortszeit { $zone }).
opening-opens-today = Jetzt geschlossen, öffnet heute um { $time } (Ortszeit { $zone }).
opening-closed = Jetzt geschlossen.
opening-closed-until = Jetzt geschlossen. Öffnet wieder: { $time } (Ortszeit { $zone }).
opening-appointment = Nur mit Termin.
opening-appointment-staffed = Nur mit Termin. Jemand ist da bis { $time } (Ortszeit { $zone }).
opening-appointment-next = Nur mit Termin. Das nächste Mal ist jemand da: { $time } (Ortszeit { $zone }).
opening-unknown = Öffnungszeiten nicht bekannt.
opening-unknown-text = Nicht bekannt, ob jetzt geöffnet ist: Lesen Sie die Zeiten, wie sie veröffentlicht sind.
opening-unknown-times = An diesem Tag geöffnet, zu nicht bekannten Zeiten.
opening-unknown-zone = Nicht bekannt, ob jetzt geöffnet ist: Die Zeitzone ist nicht bekannt.
opening-unknown-clock = Nicht bekannt, ob jetzt geöffnet ist: Die Uhr dieses Geräts scheint falsch zu gehen.
opening-unknown-holiday = Feiertag: Nicht bekannt, ob geöffnet ist.
opening-holiday-closed = Dort ist Feiertag.
opening-holiday-not-known = An einem Feiertag kann das anders sein.

## Hours in a record

hours-weekly = { $days }: { $opens } bis { $closes }
hours-not-every-week = { $days }: { $opens } bis { $closes }, nicht jede Woche. Rufen Sie an und fragen Sie, welche.
hours-times-unknown = { $days }: geöffnet, Zeiten nicht bekannt

## Numbers

phone-action-voice = Anrufen
phone-action-sms = SMS schreiben
phone-action-whatsapp = WhatsApp
phone-action-signal = Signal
phone-action-telegram = Telegram
phone-action-tty = Schreibtelefon
phone-action-fax = Fax
phone-accessibility = { $action }, { $whom }: { $digits }
phone-accessibility-number = { $action }: { $digits }
phone-weak = Nur aus schwachen Quellen: Die Nummer kann falsch sein.
phone-not-dialled = Gezeigt wie veröffentlicht, weil nicht sicher ist, wie man die Nummer wählt.
phone-not-from-here = Funktioniert nicht von dort, wo Sie sind.
phone-from-here-not-known = Nicht bekannt, ob die Nummer von dort funktioniert, wo Sie sind.
phone-free = Der Anruf kostet nichts.
phone-costs = Der Anruf kostet Geld.
phone-voicemail-safe = Sie können eine Nachricht hinterlassen.
phone-voicemail-unsafe = Hinterlassen Sie keine Nachricht: Das ist vielleicht nicht sicher.
phone-of-organization = Die allgemeine Nummer der Organisation.
phone-short = Funktioniert nur in diesem Land: { $country }. Wählen Sie die Nummer genau so.
phone-extension = Durchwahl { $extension }
phone-languages = Sprachen: { $languages }.

## Emergency numbers

emergency-heading = Notrufnummern: { $country }
emergency-note = Diese Nummern funktionieren nur in diesem Land: { $country }. Wählen Sie sie genau so.
emergency-all = Polizei, Rettungswagen und Feuerwehr
emergency-police = Polizei
emergency-ambulance = Rettungswagen
emergency-fire = Feuerwehr
emergency-unspecified = Notruf (nicht bekannt, wer antwortet)
emergency-reaches = { $action }: { $services }
emergency-reaches-note = { $action }: { $services } ({ $note })

## A result

hit-subtitle = { $organization } · { $countries }
hit-subtitle-country = { $countries }
hit-accessibility = { $warning } { $title }. { $opening }
record-no-name = Ohne Namen
place-label = { $name }, { $country }
distance-line = { $distance } entfernt in gerader Linie
distance-about = Etwa { $distance } entfernt, gemessen von der Mitte eines Ortes

## Why a result is here

why-crisis-self-harm = Hilft, wenn Sie ans Sterben denken
why-crisis-immediate-danger = Hilft, wenn Sie jetzt in Gefahr sind
why-crisis-recent-rape = Hilft nach sexueller Gewalt
why-name = Der Name passt zu Ihren Wörtern
why-words = Ihre Wörter stehen darin
why-words-prefix = Eines Ihrer Wörter ist der Anfang eines Wortes darin
why-words-need = Eines Ihrer Wörter nennt, was hier getan wird
why-words-script = Ein Name in einer anderen Schrift passt
why-words-typo = Ein Wort darin ist fast eines Ihrer Wörter
why-need = Hilft bei „{ $need }“ (Sie schrieben „{ $phrase }“)
why-country = Land: { $country }
why-international = Hilft über Grenzen hinweg
why-elsewhere = Nur für: { $countries }
why-town = In diesem Ort oder in der Nähe: { $town }
why-remote = Per Telefon oder Internet
why-language = Spricht { $language }
why-interpreter = Bietet Dolmetschen
why-serves = Für { $audience }
why-made-for = Speziell für { $audience }
why-phase-urgent-safety = Hilft heute
why-phase-stabilisation = Hilft in diesem Monat
why-phase-long-term = Hilft, ein Leben aufzubauen
why-category = Bietet „{ $category }“
why-free = Kostet nichts
why-no-id = Verlangt keinen Ausweis mit Foto
why-undocumented = Hilft Menschen ohne Papiere
why-affirming = Achtet und unterstützt LGBTQI+ Menschen
why-open = Jetzt geöffnet
why-open-until = Jetzt geöffnet, bis { $time }
why-always-open = Tag und Nacht geöffnet
why-confirmed = Bestätigt ({ $date })

## What is not known of a result. Unknown is never no.

not-known-category = Nicht bekannt, was angeboten wird
not-known-phase = Nicht bekannt, wann es hilft
not-known-audience = Nicht bekannt, ob es für diese Menschen da ist
not-known-speaks = Nicht bekannt, ob dort diese Sprache gesprochen wird
not-known-free = Nicht bekannt, ob es etwas kostet
not-known-no-id = Nicht bekannt, ob ein Ausweis verlangt wird
not-known-distance = Nicht bekannt, wie weit es ist
not-known-open = Nicht bekannt, ob dann geöffnet ist
not-known-remote = Nicht bekannt, ob es per Telefon oder Internet hilft
not-known-undocumented = Nicht bekannt, ob es Menschen ohne Papiere hilft

## Warnings

warning-revoked = Aus diesem Verzeichnis genommen ({ $date }). Nutzen Sie es nicht.
warning-shares-data = Diese Stelle gibt Daten an Behörden weiter.
warning-organization-closed = Diese Organisation gibt es nicht mehr. Alte Listen nennen sie noch.
warning-organization-renamed = Diese Organisation heißt jetzt { $name }.
warning-organization-renamed-unknown = Diese Organisation hat jetzt einen anderen Namen.
warning-service-closed = Dieses Angebot gibt es nicht mehr. Alte Listen nennen es noch.
warning-over = Dieses Angebot ist beendet ({ $date }).
warning-not-yet = Dieses Angebot hat noch nicht begonnen. Beginn: { $date }.
warning-temporarily-closed = Zurzeit geschlossen (letzter Stand: { $date }).
warning-at-capacity = Nimmt zurzeit niemanden auf (letzter Stand: { $date }).
warning-call-first = Rufen Sie zuerst an, freie Betten ändern sich.
warning-may-tell = Wenn Sie unter 18 sind: Diese Stelle informiert vielleicht Ihre Eltern oder eine Behörde. Fragen Sie danach, bevor Sie Ihren Namen sagen.
warning-source-unproven = Ohne Unterschrift, Herkunft nicht bewiesen: Niemand steht für diesen Eintrag ein.
warning-old = Was wir wissen, ist alt ({ $date }). Es kann sich geändert haben.
warning-danger-source = (Quelle: { $source }, { $date })
warning-danger-shares-data = Gefahr: Diese Stelle gibt Daten an Polizei oder Ausländerbehörden weiter.
warning-danger-demands-money-or-documents = Gefahr: Diese Stelle verlangt Geld oder behält Papiere ein.
warning-danger-conversion-practices = Gefahr: Diese Stelle will ändern, wen Menschen lieben oder wer sie sind.
warning-danger-hostile-to-trans = Gefahr: Diese Stelle ist feindlich gegenüber trans Menschen.
warning-danger-impersonated = Gefahr: Jemand gibt sich für diese Organisation aus.
warning-danger-reported-unsafe = Gefahr: Diese Stelle wurde als nicht sicher gemeldet.

## Trust. Only what somebody confirmed with the service is called confirmed.

trust-not-confirmed = Von uns nicht bestätigt. Quelle: { $source }, { $date }.
trust-confirmed = Bestätigt ({ $date }), { $how }.
trust-confirmed-aging = Zuletzt bestätigt: { $date }, { $how }. Das ist einige Zeit her.
trust-confirmed-old = Zuletzt bestätigt: { $date }, { $how }. Das ist lange her: Fragen Sie nach, bevor Sie hingehen.
trust-by-call = durch einen Anruf
trust-by-visit = durch einen Besuch
trust-by-website = auf der eigenen Seite
trust-by-peer = durch jemanden, der dort Hilfe bekam
trust-by-organisation = durch die Organisation
trust-by-unknown = nicht bekannt, wie
trust-confidence-low = Nur eine Quelle, und nicht die eigene Seite.
trust-confidence-medium = Mehrere Quellen stimmen überein.
trust-confidence-high = Die eigene Seite oder die einer Behörde wurde gelesen.
trust-looked = Zuletzt sah jemand in die Quellen: { $date }.
trust-due = Es ist Zeit, wieder nachzusehen.
source-not-known = nicht bekannt

## Search

search-no-country = Kein Land gewählt: Hier steht Hilfe für alle Länder. Jedes Ergebnis nennt sein eigenes.
search-nothing-local = Für dieses Land ist noch nichts in der App: { $country }.
search-distance-from-nowhere = Entfernungen sind nicht bekannt, weil kein Ort gewählt wurde, von dem aus gemessen wird.
search-not-known-kept = Was nicht bekannt ist, wird auch gezeigt und ist markiert.
search-nothing-found = Nichts gefunden.
search-nothing-else = Außer dieser Hilfe passt in der App nichts zu Ihren Wörtern.
search-found =
    { $total ->
        [one] Ergebnis: { $shown } von { $total }
       *[other] Ergebnisse: { $shown } von { $total }
    }
search-found-country =
    { $total ->
        [one] Ergebnis für dieses Land ({ $country }) oder von dort erreichbar: { $shown } von { $total }
       *[other] Ergebnisse für dieses Land ({ $country }) oder von dort erreichbar: { $shown } von { $total }
    }
search-near = Entfernungen ab { $place }
search-helpers = Für dieses Land wurde dazu niemand gefunden: { $country }. Hier weiß man vielleicht, wer helfen kann.
search-elsewhere = In anderen Ländern. Nicht für den Ort, an dem Sie sind.

## What to try

try-without-filter = Lassen Sie „{ $filter }“ weg: Dann sind es { $count }.
try-take-unknown = Nehmen Sie auch, was nicht bekannt ist: Dann sind es { $count }.
try-category = Sehen Sie unter „{ $category }“ nach.
try-elsewhere = In anderen Ländern gibt es { $count }.
try-choose-country = Wählen Sie ein Land.
try-other-words = Versuchen Sie weniger oder andere Wörter, in jeder Sprache.

## Filters

filter-category = Was es bietet
filter-phase = Wann es hilft
filter-audience = Für wen es da ist
filter-speaks = Sprache
filter-free = Kostet nichts
filter-no-id = Verlangt keinen Ausweis mit Foto
filter-distance = Entfernung
filter-open = Geöffnet
filter-remote = Per Telefon oder Internet
filter-undocumented = Hilft Menschen ohne Papiere
phase-urgent-safety = Heute
phase-stabilisation = Diesen Monat
phase-long-term = Ein Leben aufbauen
chip = { $name }: { $holds }, nicht bekannt bei { $unknown }

## Audiences: they follow “Serves” and “Made for”

audience-everyone = alle
audience-lgbtq = LGBTQI+ Menschen
audience-trans = trans Menschen
audience-women = Frauen
audience-men = Männer
audience-youth = junge Menschen
audience-children = Kinder
audience-families = Familien
audience-older-people = ältere Menschen
audience-refugees = Geflüchtete
audience-asylum-seekers = Menschen, die Asyl suchen
audience-migrants = Zugewanderte
audience-undocumented = Menschen ohne Papiere
audience-survivors = Menschen, die Gewalt überlebt haben
audience-disabled-people = Menschen mit Behinderung
audience-people-with-hiv = Menschen mit HIV
audience-sex-workers = Menschen in der Sexarbeit

## Crisis

crisis-heading-self-harm = Sie sind damit nicht allein. Sprechen Sie jetzt mit jemandem.
crisis-heading-immediate-danger = Wenn Sie jetzt in Gefahr sind
crisis-heading-recent-rape = Wenn jemand Sie zu Sex gezwungen hat
crisis-advice-self-harm = Diese Menschen hören zu. Sie müssen Ihren Namen nicht sagen.
crisis-advice-immediate-danger = Wenn Sie können, gehen Sie dorthin, wo andere Menschen sind. Rufen Sie an, wenn Sie ohne Gefahr sprechen können.
crisis-advice-recent-rape = Es ist nicht Ihre Schuld. Diese Menschen helfen, wer auch immer Sie sind.
crisis-advice-medicine = Medizin gegen HIV hilft nur, wenn Sie innerhalb von 72 Stunden damit beginnen: je früher, desto besser. Fragen Sie in einem Krankenhaus oder einer Klinik nach „PEP“.
crisis-no-country = Wählen Sie das Land, in dem Sie jetzt sind, um seine Notrufnummern zu sehen.
crisis-no-emergency = Die Notrufnummern dieses Landes sind hier nicht bekannt: { $country }.
crisis-no-lines = In der App ist kein Krisentelefon, das Sie erreichen können. Das heißt nicht, dass es keines gibt.
now-heading-country = Jetzt Hilfe: { $country }
now-heading = Jetzt Hilfe
now-no-country = Kein Land gewählt: Diese Stellen helfen über Grenzen hinweg. Wählen Sie das Land, in dem Sie jetzt sind, um die Stellen dort zu sehen.

## What is on board

on-board =
    { $services ->
        [one] In der App ist { $services } Angebot für dieses Land ({ $country }), und { $international }, die über Grenzen hinweg helfen.
       *[other] In der App sind { $services } Angebote für dieses Land ({ $country }), und { $international }, die über Grenzen hinweg helfen.
    }
on-board-nothing = Angebote für dieses Land ({ $country }) in der App: { $services }. Angebote, die über Grenzen hinweg helfen: { $international }.
coverage-country = Angebote: { $services }, Organisationen: { $organizations }, mit Notrufnummern
coverage-country-no-emergency = Angebote: { $services }, Organisationen: { $organizations }, Notrufnummern nicht bekannt
coverage-all = Angebote: { $services }. Organisationen: { $organizations }. Länder: { $countries }. Länder mit Notrufnummern: { $emergency }.
pack-made = Erstellt am { $date }
pack-embedded = Kommt mit der App
pack-unproven = Ohne Unterschrift, Herkunft nicht bewiesen

## A record

section-what = Was es tut
section-asks = Was verlangt wird
section-cost = Was es kostet
section-who = Für wen es da ist
section-access = Sprachen und Zugang
section-hours = Öffnungszeiten
section-where = Wo
section-organization = Wer es anbietet
section-trust = Bevor Sie vertrauen
section-not-known = Nicht bekannt: { $list }
location-hidden = Die Adresse wird nicht gezeigt, um die Menschen dort zu schützen. Rufen Sie an und fragen Sie.
location-partial = Nur der Ort wird gezeigt, um die Menschen dort zu schützen. Rufen Sie an und fragen Sie.
location-virtual = Nur per Telefon oder Internet.
ages-from = ab { $from } Jahren
ages-to = bis { $to } Jahre
ages = { $from } bis { $to } Jahre
fact-name = Name
fact-other-names = Auch genannt
fact-about = Beschreibung
fact-area = Gebiet
fact-web = Webseite
fact-email = E-Mail
fact-photo-id = Ausweis mit Foto
fact-proof-of-residence = Nachweis, wo Sie wohnen
fact-referral = Überweisung durch jemand anderen
fact-insurance = Krankenversicherung
fact-appointment = Termin
fact-real-name = Ihr richtiger Name
fact-documents = Unterlagen
fact-application = Wie man es beantragt
fact-free = Kostet nichts
fact-cost = Preis
fact-serves = Für
fact-made-for = Speziell für
fact-led-by = In der Leitung
fact-affirming = Achtet und unterstützt LGBTQI+ Menschen
fact-affirming-evidence = Worauf das beruht
fact-undocumented = Hilft Menschen ohne Papiere
fact-statuses = Akzeptierter Aufenthaltsstatus
fact-gender-rules = Regeln zum Geschlecht
fact-eligibility = Wer kommen kann
fact-partner = Partner oder Partnerin darf mitkommen
fact-children = Kinder dürfen mitkommen
fact-ages = Alter
fact-minors-alone = Nimmt Menschen unter 18 auf, die allein kommen
fact-may-tell-parents = Kann die Eltern informieren
fact-must-report = Muss eine Behörde informieren
fact-languages = Sprachen
fact-interpreter = Dolmetschen
fact-interpreter-gender = Sie können wählen, welches Geschlecht die Person hat, die dolmetscht
fact-sign-languages = Gebärdensprachen
fact-from-abroad = Funktioniert aus dem Ausland
fact-wheelchair = Ohne Stufen
fact-accessibility = Barrierefreiheit
fact-address = Adresse
fact-postal = Postadresse
fact-transport = Wie man hinkommt
fact-discreet-entrance = Unauffälliger Eingang
fact-police = Polizei oder Kontrollen auf dem Weg
fact-hours-printed = Öffnungszeiten, wie sie veröffentlicht sind
fact-holidays = An Feiertagen geschlossen
fact-appointment-only = Nur mit Termin
fact-time-zone = Zeitzone
fact-shares-data = Gibt Daten an Behörden weiter
fact-religious = Religiöse Bindung
fact-religion = Welche
channel-phone = Anrufen
channel-sms = SMS schreiben
channel-whatsapp = WhatsApp
channel-signal = Signal
channel-email = E-Mail
channel-web = Webseite
channel-walk-in = Hingehen

## Categories: short names, as on a chip or in a list

category-crisis-line = Krisentelefon
category-suicide-prevention = Suizidprävention
category-domestic-violence = Gewalt zu Hause
category-sexual-violence = Hilfe nach sexueller Gewalt
category-human-trafficking = Menschenhandel und Zwangsarbeit
category-hate-crime = Hassverbrechen
category-protection-order = Gerichtliche Schutzanordnung
category-child-protection = Kinderschutz
category-elder-protection = Schutz älterer und behinderter Erwachsener
category-missing-family = Vermisste Familie finden
category-torture-survivors = Hilfe nach Folter oder Krieg
category-crime-victim-support = Unterstützung nach einer Straftat
category-human-rights-defenders = Einsatz für Menschenrechte
category-evacuation-relocation = Ein Land verlassen, wenn Gefahr droht
category-asylum-legal = Anwaltliche Hilfe bei Asyl
category-immigration-legal = Anwaltliche Hilfe beim Aufenthalt
category-detention-support = Hilfe in Haft
category-citizenship = Staatsbürgerschaft
category-legal-aid = Rechtshilfe
category-family-law = Familienrecht
category-discrimination = Hilfe gegen Diskriminierung
category-workers-rights = Rechte bei der Arbeit
category-tenant-rights = Rechte beim Mieten
category-identity-documents = Ausweispapiere
category-name-gender-change = Name und Geschlecht in Papieren
category-family-reunification = Familie nachholen
category-consular-help = Botschaften und Konsulate
category-criminal-defence = Strafverteidigung
category-reentry-support = Hilfe nach dem Gefängnis
category-emergency-shelter = Ein Bett für heute Nacht
category-womens-shelter = Zuflucht für Frauen
category-youth-shelter = Zuflucht für junge Menschen
category-lgbtq-housing = LGBTQ+ Wohnen
category-transitional-housing = Wohnen für den Übergang
category-affordable-housing = Günstige Wohnungen
category-housing-advice = Rat zum Wohnen
category-rent-help = Hilfe mit der Miete
category-mortgage-help = Hilfe mit einem Hauskredit
category-utility-help = Hilfe mit Strom, Gas, Wasser
category-furniture = Möbel
category-home-repair = Reparaturen im Haus
category-food = Lebensmittel
category-hot-meals = Warmes Essen
category-home-delivered-meals = Essen nach Hause
category-food-benefits = Geld vom Staat für Essen
category-mother-child-nutrition = Essen für Mütter und kleine Kinder
category-baby-supplies = Sachen für Babys
category-clothing = Kleidung
category-hygiene = Duschen und Hygiene
category-school-supplies = Schulsachen
category-holiday-help = Hilfe an Festtagen
category-phone-internet = Telefon und Internet
category-disaster-relief = Hilfe bei Katastrophen
category-cash-help = Geld in der Not
category-public-benefits = Geld vom Staat
category-disability-benefits = Geld bei Behinderung
category-unemployment-benefits = Geld bei Arbeitslosigkeit
category-veterans-services = Frühere Militärangehörige
category-debt-advice = Rat bei Schulden
category-tax-help = Hilfe mit Steuern
category-bank-money-transfer = Bank und Geld senden
category-emergency-medical = Medizinische Notfälle
category-primary-care = Arztpraxen und Kliniken
category-uninsured-care = Behandlung ohne Versicherung
category-health-insurance = Krankenversicherung
category-prescription-help = Medikamente
category-dental-care = Zahnarztpraxen
category-eye-care = Hilfe für die Augen
category-hearing-care = Hilfe beim Hören
category-vaccination = Impfungen
category-hiv-testing = HIV-Tests
category-hiv-care = Behandlung bei HIV
category-hiv-prevention = PrEP und PEP
category-sti-testing = Tests auf Geschlechtskrankheiten (STI)
category-pregnancy-test = Schwangerschaftstests
category-pregnancy-care = Hilfe in der Schwangerschaft
category-contraception = Verhütung
category-abortion-care = Hilfe beim Abbruch einer Schwangerschaft
category-gender-affirming-care = Trans Gesundheit
category-mental-health = Seelische Gesundheit
category-grief-support = Hilfe in der Trauer
category-anger-management = Hilfe, andere nicht mehr zu verletzen
category-substance-use = Hilfe bei Drogen
category-detox = Entgiftung
category-alcohol-help = Hilfe bei Alkohol
category-opioid-treatment = Behandlung bei Opioiden
category-harm-reduction = Weniger Schaden durch Drogen
category-smoking-cessation = Hilfe, mit dem Rauchen aufzuhören
category-gambling-help = Hilfe bei Glücksspiel
category-disability-services = Hilfe für Menschen mit Behinderung
category-autism-services = Hilfe für autistische Menschen
category-physical-therapy = Physiotherapie
category-chronic-illness = Lange Krankheit
category-eating-nutrition = Essen und Ernährung
category-home-care = Pflege zu Hause
category-nursing-home = Pflegeheime
category-hospice = Begleitung am Lebensende
category-medical-transport = Fahrten zum Arzt
category-funeral-help = Hilfe mit einer Beerdigung
category-job-search = Arbeit finden
category-job-training = Berufliche Kurse
category-work-permit = Arbeitserlaubnis
category-business-support = Ein Geschäft gründen
category-language-classes = Sprachkurse
category-adult-education = Schule für Erwachsene
category-computer-classes = Computerkurse
category-school-enrolment = Anmeldung in der Schule
category-higher-education = Studium
category-childcare = Kinderbetreuung
category-childcare-costs = Geld für Kinderbetreuung
category-early-education = Lernen vor der Schule
category-youth-programs = Angebote für junge Menschen
category-lgbtq-community = LGBTQ+ Community
category-lgbtq-youth = LGBTQ+ Jugend
category-trans-community = Trans Community
category-refugee-services = Hilfe für Geflüchtete
category-resettlement = Aufnahmeprogramme (Resettlement)
category-migrant-community = Gruppen von Zugewanderten
category-farmworker-services = Hilfe bei Arbeit auf dem Feld
category-sex-worker-support = Unterstützung in der Sexarbeit
category-interpretation = Dolmetschen
category-transport = Fahrten und Tickets
category-senior-services = Hilfe für ältere Menschen
category-parenting = Hilfe für Eltern
category-family-support = Unterstützung für Familien
category-adoption-foster = Adoption und Pflegefamilien
category-support-groups = Selbsthilfegruppen
category-community-center = Stadtteilzentren
category-spiritual-support = Seelsorge und Glaube
category-recreation = Freizeit
category-volunteering = Ehrenamt
category-mail-storage = Postadresse und Aufbewahrung
category-pet-help = Hilfe mit Tieren
category-information-referral = Die richtige Stelle finden
category-government-office = Ämter

## Screens

screen-app-name = { -app-name }
screen-exit = Verlassen
screen-exit-label = Sofort verlassen. Es erscheint ein harmloser Bildschirm.
screen-cover = Sprachführer
screen-back = Zurück
screen-next = Weiter
screen-skip = Überspringen
screen-done = Fertig
screen-cancel = Anhalten
screen-retry = Noch einmal versuchen
screen-clear = Wörter entfernen
screen-language = Sprache
screen-language-heading = Ihre Sprache
screen-country-heading = Wo sind Sie jetzt?
screen-country-note = Das entscheidet, welche Hilfe zuerst gezeigt wird. Nichts wird irgendwohin gesendet, und dieses Telefon wird nicht gefragt, wo es ist.
screen-country-search = Ein Land suchen
screen-country-none = Ich wähle kein Land
screen-country-keep = Das Land auf diesem Telefon merken
screen-country-keep-note = Wer dieses Telefon durchsieht, könnte es dann sehen. Ohne das Häkchen wird es vergessen, wenn Sie die App verlassen.
screen-change-country = { $place }. Land ändern
place-in = Gewähltes Land: { $country }
place-none = Kein Land gewählt
screen-now = Ich brauche jetzt Hilfe
screen-now-note = Wer in diesem Moment antwortet
screen-search = Suchen
screen-search-hint = Was brauchen Sie? In jeder Sprache
screen-phases = Wofür brauchen Sie Hilfe?
screen-filters = Filter
screen-preparing = Das Verzeichnis wird vorbereitet. Das geschieht einmal.
screen-memory-only = Auf diesem Telefon ist kein Platz, oder sein Speicher ist für die App verschlossen. Die App funktioniert trotzdem, bereitet das Verzeichnis aber bei jedem Start neu vor.
screen-numbers = Anrufen oder schreiben
screen-no-number = In der App ist keine Nummer.
screen-call-note = Ein Anruf oder eine Nachricht bleibt im Verlauf dieses Telefons.
screen-link-note = Eine Seite öffnet sich im Browser. Er führt einen Verlauf und geht ins Internet.
screen-channels = Andere Wege
screen-about = Was es tut
screen-why = Warum es gezeigt wird
screen-not-known = Nicht bekannt
screen-open = Ist es geöffnet?
screen-trust = Wie weit Sie dem trauen können
screen-sources = Quellen
screen-categories = Art der Hilfe
screen-services = Was es bietet
screen-no-app = Keine App auf diesem Telefon kann das öffnen. Nummer und Adresse werden gezeigt, damit Sie sie anderswo nutzen können.
screen-on-board = Was die App enthält
chip-set = { $name }
chip-set-label = { $name }, gewählt.
chip-label = Nur zeigen: { $name }. Ergebnisse: { $holds }, nicht bekannt bei { $unknown }.
map-action = Auf der Karte zeigen
map-note = Die Karten-App behält den Ort vielleicht und geht ins Internet.
map-label = Auf der Karte zeigen: { $address }
channel-label = { $name }: { $address }
