### What the app shows around guides and the words of offices, and where texts stand in two languages.
### State: draft. Not read by anybody who speaks it natively.

## The list of guides

guides-title = Qajeelchota
guides-note = Waan gochuu dandeessan jecha salphaadhaan. Interneetii hin barbaadan.
guides-none = Appii kana keessa qajeelchi hin jiru.
guides-countries = Waa’ee biyya { $countries }
guides-accessibility = Qajeelcha: { $title }. { $summary }

## The head of a guide

guide-not-reviewed = Abukaattoon, doktorri, narsiin yookaan ogeessi kana sakatta’e hin jiru.
guide-reviewed = Kan sakatta’e: { $role }, { $date }.
guide-role-lawyer = abukaattoo
guide-role-clinician = doktora yookaan narsii
guide-role-specialist = ogeessa
guide-role-navigator = nama haala akkasii keessa darbee amma namoota biroo qajeelchu
guide-role-native-speaker = nama afaan kana dubbatu
guide-compared = Yeroo dhumaaf kan maddoota isaa waliin wal bira qabame { $date }.
guide-expired = { $date } kaasee yeroon irra darbeera. Osoo itti hin amanin dura nama gaafadhaa.
guide-draft = Maashiniitu hiike. Namni afaan kana dubbatu tokkollee hanga ammaatti hin dubbifne. Barreeffama hunda jala kan Ingiliffaa jira: lakkoofsii fi guyyaan sirriin kan Ingiliffaa keessa jiru dha.
guide-not-translated = Qajeelchi kun hanga ammaatti afaan keessaniin hin jiru. Afaan inni ittiin mul’atu: { $language }.
guide-contents = Qajeelcha kana keessa maaltu jira
guide-sources = Qajeelchi kun maal irratti hundaa’e
guide-editorial = Gorsa keenya, madda irraa miti.

## The blocks of a guide

guide-danger = Balaa
guide-call-now = Amma bilbilaa
guide-not-certain = Mirkanaa’aa miti
guide-step = Tarkaanfii { $number }
guide-tick = Kan hojjetamu
guide-as-of = Odeeffannoo { $date }.
guide-as-of-old = Odeeffannoo { $date }. Erga sanaa yeroon muraasni darbeera, jijjiiramee ta’uus danda’a: osoo itti hin amanin dura gaafadhaa.
guide-outdated = Erga kun hiikamee booda barreeffamni Ingiliffaa jijjiirameera. Sirriin kan Ingiliffaa ti.
guide-beside = Afaan kanaan, { $language }:
guide-page-note = Fuula interneetii irra jiru tokko bana. Namni interneetii keessan hordofu fuula kam akka ta’e arguu danda’a.
guide-read-aloud = Sagaleen dubbisuu
guide-read-stop = Dubbisuu dhaabuu

## Guides elsewhere

guide-path = { $guide } › { $section }
guide-path-part = { $guide } › { $section } › { $part }
guide-related = Qajeelchota waa’ee kanaa

## Words of offices

terms-title = Jechoota waajjiraaleen fayyadaman
terms-search = Jecha barbaaduu
terms-none = Jechi kun appii kana keessa hin jiru.
terms-in-record = Jechoota waajjiraaleen fayyadaman, hiika isaanii waliin
term-language = Afaan jecha kanaa: { $language }
term-country = Biyya { $country } keessatti itti fayyadamu
term-unsourced = Namni hiika kana madda waliin wal bira qabe hin jiru.
term-accessibility = { $term }: { $meaning }

## Two languages at once

second-title = Afaan lama yeroo tokkotti
second-note = Barreeffamni afaan lamaaniinuu mul’ata: nama waliin dubbisuuf, yookaan namatti agarsiisuuf.
second-none = Afaan tokko qofa
