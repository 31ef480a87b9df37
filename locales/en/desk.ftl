### What the desk’s command line shows.
### State: reviewed. Reference, written in English.

## Labels beside a result. Short: they stand in a column of eleven characters.

label-phone = Phone
label-web = Web
label-email = E-mail
label-open = Hours
label-distance = Distance
label-town = Town
label-about = About
label-why = Why here
label-not-known = Not known
label-trust = Trust
label-id = Id
label-understood = Understood
label-categories = Categories
label-sources = Sources
# Stands where a number would
no-number = No number is on record.
# Variables:
#   $count (number) - numbers that are not shown
more-numbers =
    { $count ->
        [one] And { $count } more number: turnstone show ID
       *[other] And { $count } more numbers: turnstone show ID
    }
# Below the results of the chosen country
elsewhere-more = Other countries have results too. Leave out --country to see them.
heading-services = What it offers

## Long work

progress-index = Preparing the directory
progress-import = Importing

## Packs

# Variables:
#   $name (text) - the file
#   $records (number) - records in it
#   $bytes (number) - its size
pack-written = Written: { $name }, { $records } records, { $bytes } bytes.
# Variables:
#   $packed (number) - bytes of the file
#   $decoded (number) - bytes of its records
inspect-size = { $packed } bytes, { $decoded } when unpacked
# Variables:
#   $languages (text) - BCP-47 tags
inspect-languages = Languages: { $languages }

## The report of an import

report-table = Table
report-rows = Rows
report-kept = kept
report-mended = mended
report-dropped = dropped
report-total = Total
report-outcome = Outcome
report-reason = Reason
report-count = Count
report-lines = Lines
# Variables:
#   $files (text) - names of files
report-ignored-files = Files that are no table of HSDS: { $files }
# Variables:
#   $files (text) - names of files
report-missing-files = Files that the data names but does not have: { $files }

## Checking the content

# Variables:
#   $files (number) - files that were read
#   $findings (number) - what is wrong
check-summary =
    { $findings ->
        [0] { $files } files, nothing wrong.
        [one] { $files } files, { $findings } finding.
       *[other] { $files } files, { $findings } findings.
    }
finding-unreadable = This can’t be read
finding-need-words = A fault in the need words
finding-edition = There must be one edition.toml
finding-unknown-file = The file’s name is not a country’s code
finding-unknown-category = There is no such category
finding-unknown-audience = There is no such audience
finding-no-source = This needs a source
finding-phone-without-source = A number needs a source
finding-phone-of-closed = What is closed has no number
finding-phone-of-low-confidence = One source that is not its own is not enough for a number
finding-invalid-number = Neither an international number nor a short code
finding-invalid-short-number = A short code has no prefix and few digits
finding-number-not-as-printed = What is dialled is not what is printed
finding-two-numbers = Either a number or a short code, not both
finding-invalid-date = A date is YYYY, YYYY-MM or YYYY-MM-DD
finding-invalid-hours = These hours are not understood
finding-no-time-zone = Hours need a time zone
finding-invalid-time-zone = There is no such time zone
finding-invalid-language = Not a language tag, or not its canonical form
finding-invalid-country = Not a country’s code, or not the file’s
finding-invalid-address = Neither a web nor an e-mail address
finding-invalid-key = A key is lower case with hyphens
finding-duplicate-key = This key stands twice
finding-duplicate-name = This name stands twice
finding-empty-text = This text says nothing
finding-invalid-ages = The youngest age is above the oldest
finding-contradiction = This contradicts itself
finding-guide-head = The head of this guide is not as docs/guides.md has it
finding-guide-markup = Guides have nothing of this kind: docs/guides.md lists what they have
finding-guide-braces = Each block ends with its name and what it rests on, in braces
finding-guide-duplicate = Two blocks of this guide have the same name
finding-guide-source = Nobody has read this source: it is not in content/guides/sources.tsv
finding-guide-link = This link leads nowhere
finding-guide-number = Numbers to call live in the directory, where they have a source
finding-guide-translation = This is not as in the English guide
finding-glossary = This term has no meaning, or a source that nobody has read

## Help

help-turnstone = { -app-name }: find help for people who had to leave, without a network.
help-turnstone-more =
    Try: turnstone find "asylum lawyer" --country US

    Exit codes: 0 found or done, 1 nothing found or something to mend, 2 it could not be done.
help-find = Find help in your own words, in any language.
help-find-more =
    Without --country the whole world is searched and each result names its country.
    Words on a command line may stay in your shell’s history. “turnstone find -” reads them from standard input instead. Nothing else of a search is kept.
help-find-words = What you need, in your own words; - reads it from standard input. Without words, everything that fits the filters.
help-find-near = Measure distances from this town, or from LATITUDE,LONGITUDE
help-find-radius = At most this many kilometres away
help-find-category = Only these categories, by code, such as asylum-legal; a wrong one names those that are alike
help-find-phase = Only what helps today (urgent-safety), this month (stabilisation), or to build a life (long-term)
help-find-audience = Only what serves these people, such as lgbtq, trans, youth, women, refugees, undocumented
help-find-speaks = Only where this language is spoken, by tag or name
help-find-free = Only what costs nothing
help-find-no-id = Only what asks for no photo ID
help-find-open = Only what is open now, or at a time such as 2026-11-23T18:00:00+01:00
help-find-remote = Only by phone or web
help-find-undocumented = Only what serves people without papers
help-find-strict = Leave out what is not known, too
help-find-limit = Most results
help-find-chips = Show what more filters would leave
help-show = Show everything about one result.
help-show-id = The id that stands below a result
help-now = Who answers now: emergency numbers and crisis lines.
help-countries = What is on board, and where it comes from.
help-pack = Import, build and inspect packs of data.
help-pack-import = Make a pack of HSDS data, with a report on every row.
help-pack-import-file = A zip, a folder, or files (CSV, JSON)
help-pack-import-source-id = Short and stable: it is part of every record’s id
help-pack-import-source-name = As people know the source
help-pack-import-licence = An SPDX expression, or “none stated”
help-pack-import-source-url = Its page
help-pack-import-country = Country of rows that name none, and of phone numbers
help-pack-import-language = Language of the texts
help-pack-import-time-zone = Time zone of opening hours, such as America/New_York
help-pack-import-confirmed-public = A file with ids, one a line, whose address is public although its category would hide it
help-pack-import-report = Write the report as JSON
help-pack-import-pack-id = What to call the pack; the source’s id when not given
help-pack-import-pack-version = Its edition
help-pack-build = Compile content/directory and the need words of locales into a pack.
help-pack-inspect = Check packs and show what they say about themselves.
help-pack-inspect-file = Packs; without any, those that the program carries
help-content = Work on the content.
help-content-check = Check content/directory and the need words, with file and line.
help-any-json = For programs: JSON
help-any-country = Where you are: two letters or a name. Never guessed.
help-any-lang = Languages that you read, best first
help-any-now = The clock, for tests, such as 2026-11-23T18:00:00Z
help-any-pack = Also look into this pack, which nobody signed; everything from it is marked
help-any-data-dir = Where the prepared directory is kept: public data only
help-any-folder = The folder that has content and locales in it
help-any-output = Where to write the pack
help-value-words = WORDS
help-value-near = PLACE
help-value-radius = KM
help-value-category = CODE
help-value-phase = PHASE
help-value-audience = WHO
help-value-speaks = LANGUAGE
help-value-open = TIME
help-value-limit = NUMBER
help-value-id = ID
help-value-file = FILE
help-value-source-id = ID
help-value-source-name = NAME
help-value-licence = LICENCE
help-value-source-url = URL
help-value-country = COUNTRY
help-value-language = LANGUAGE
help-value-time-zone = ZONE
help-value-confirmed-public = FILE
help-value-report = FILE
help-value-pack-id = ID
help-value-pack-version = NUMBER
help-value-lang = LANGUAGES
help-value-now = TIME
help-value-pack = FILE
help-value-data-dir = FOLDER
help-value-folder = FOLDER
help-value-output = FILE

## Errors: what happened, what to do

# Variables:
#   $name (text) - the file
desk-error-unreadable = { $name } can’t be read, or is too large. Check its name and whether you may read it.
# Variables:
#   $name (text) - the file
desk-error-unwritable = { $name } can’t be written. Nothing was changed. Check the folder and the room left.
# Variables:
#   $name (text) - the file
desk-error-pack-damaged = { $name } is no pack, or is damaged or cut off. Get it again from where it came.
# Variables:
#   $name (text) - the file
desk-error-pack-changed = { $name } was changed since it was made. Do not trust it; get it again.
# Variables:
#   $name (text) - the file
desk-error-pack-too-large = { $name } is larger than any pack may be. It was not opened.
# Variables:
#   $name (text) - the file
desk-error-pack-too-new = { $name } was made by a later version. Update { -app-name } first.
# Variables:
#   $name (text) - the file
desk-error-pack-unwritable = The records do not make a pack: two of them share an id. { $name } was not written.
desk-error-import-zip = The zip file is damaged or cut off. Nothing was imported.
# Variables:
#   $limit (text) - bytes
desk-error-import-large = The input is larger than { $limit } bytes when unpacked. Nothing was imported.
# Variables:
#   $limit (text) - times
desk-error-import-dense = A file in the zip unpacks to more than { $limit } times its size, as no directory does. Nothing was imported.
# Variables:
#   $limit (text) - files
desk-error-import-files = The input has more than { $limit } files. Nothing was imported.
# Variables:
#   $limit (text) - rows
desk-error-import-rows = The input has more than { $limit } rows. Nothing was imported.
# Variables:
#   $limit (text) - columns
desk-error-import-columns = A table has more than { $limit } columns. Nothing was imported.
# Variables:
#   $limit (text) - levels
desk-error-import-deep = The JSON is nested more than { $limit } levels deep. Nothing was imported.
# Variables:
#   $limit (text) - the line
desk-error-import-json = Line { $limit } of a JSON file is not JSON. Nothing was imported.
desk-error-import-no-tables = No table of HSDS was found. Name a zip, a folder of CSV files, or a JSON file.
# Variables:
#   $name (text) - the option
desk-error-import-options = This option is wrong: { $name }. See turnstone pack import --help.
desk-error-import-other = The input can’t be imported.
# Variables:
#   $count (number) - findings
desk-error-content =
    { $count ->
        [one] The content has { $count } fault. No pack was written.
       *[other] The content has { $count } faults. No pack was written.
    }
# Variables:
#   $name (text) - what was typed
desk-error-place = No town called { $name } is on board. Try a larger town nearby, or LATITUDE,LONGITUDE.
# Variables:
#   $name (text) - what was typed
#   $towns (text) - towns with names like it
desk-error-place-similar = No town called { $name } is on board. Do you mean one of these: { $towns }?
# Variables:
#   $name (text) - what was typed
desk-error-country = { $name } is no country that we know. Use its two letters, such as DE or US.
# Variables:
#   $name (text) - what was typed
desk-error-language = { $name } is no language that we know. Use its tag, such as fa or es.
# Variables:
#   $name (text) - what was typed
desk-error-time = { $name } is no time. Write it as 2026-11-23T18:00:00+01:00.
