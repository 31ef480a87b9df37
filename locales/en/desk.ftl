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
label-guide = In a guide
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

## Guides on a computer

guide-list-hint = Read one with: turnstone guide show NAME
guide-unknown = No guide has this name. See: turnstone guide list
term-unknown = The glossary has no such word. See: turnstone guide terms

## The tools for translators

# Headings of the table of languages; short
locale-language = Language
locale-messages = Messages
locale-needs = Need words
locale-guides = Guides
locale-terms = Terms
locale-outdated = Outdated
locale-state = State
locale-state-draft = draft
locale-state-reviewed = reviewed
locale-state-not-shown = not shown
# Variables:
#   $folder (text) - the folder that was made
locale-new-made = Made: { $folder }. Translate app.ftl first, then run: turnstone locale check
# Variables:
#   $name (text) - the file
#   $rows (number) - texts in it
locale-exported = Written: { $name }, { $rows } texts.
# Variables:
#   $changed (number) - texts that were changed
#   $same (number) - texts that were the same
locale-imported = { $changed } texts changed, { $same } as they were.
# Above a list of rows, each by its first column.
locale-left = These rows were left alone: their English text is another one now, or nothing has that name. Export the table again and copy your texts over.
# Variables:
#   $language (text) - the language that was checked
locale-facts-not-compared = { $language }: numbers were compared with English. For how long something takes, and for what must not be done, this check does not know the words yet: compare these yourself.
# Variables:
#   $count (number) - blocks of guides that got a mark
locale-stamped = { $count } blocks were marked with the English text that they were made from.
finding-locale-syntax = This is not Fluent: look at the line before it, too
finding-locale-state = The first comment needs a line “### State: draft” or “### State: reviewed”, and reviewed takes a second person
finding-locale-unknown = English has no message of this name: look for a typing mistake
finding-locale-missing = Not translated yet
finding-locale-repeated = This name stands twice: remove one
finding-locale-variable = English has no such variable here: write its name as in English
finding-locale-variable-missing = A variable of the English text is missing: put it where it belongs in your sentence
finding-locale-term = The name of the app stands in another form than in English
finding-locale-attribute = Attributes are not those of the English message
finding-locale-plural-missing = A plural form of this language is missing: add it before *[other]
finding-locale-plural-unknown = This language has no such plural form: remove it
finding-locale-one = “one” stands for a number in words or digits here: write the variable
finding-locale-markup = A link, a command or an option of the English text is missing: leave those as they are
finding-locale-invisible = A character that nobody can see: remove it
finding-locale-direction = A control of direction: remove it, the app sets them
finding-locale-quotes = A straight quotation mark: write those of your language
finding-locale-long = Longer than its place on the screen: find shorter words
finding-locale-folder = The folder’s name is not a language tag in its usual form
finding-locale-same = The same as in English: if that is right, leave it
finding-guide-prohibition = English says “do not” or “never” here, and this does not

## Notes

# Before a notebook is made: what others can see on a computer
desk-notes-setup-seen = One file has room for several notebooks. Nobody can see from one copy of it how many there are, or how full they are. That the file is there can be seen: on a computer it is made with the first notebook.
# Before a notebook is made
desk-notes-setup-forced = It can’t help you if somebody makes you type the passphrase, or if the computer is watched by a program.
# Before a notebook is made: what a computer lacks
desk-notes-setup-computer = A computer keeps no secret of its own for the key, as a phone does: whoever copies the file can guess at the passphrase for as long as they like. Take five drawn words. The disk may keep older pieces of the file.
desk-notes-making = Making the file
# Below a notebook that was just made
desk-notes-next = Write with: turnstone notes new. A code for the day when you forget the passphrase: turnstone notes recovery-code. A harmless notebook beside it: turnstone notes second --keep.
# Before the passphrase of a notebook that is to stay, once for each
desk-notes-keep-prompt = Passphrase of a notebook to keep; Enter alone when there are no more:
# Inside a notebook, before another one is made
desk-notes-this-one-stays = The notebook that is open stays as it is.
# The question where no notebook was named that is to stay
desk-notes-none-to-keep = Go on without naming one? Any other notebook may then be destroyed. With --keep you name those that are to stay.
# Answers a question; typed as it is here
desk-notes-yes = yes
# Answers the question whether to erase the notebook; typed as it is here
desk-notes-erase-word = erase
# Variables:
#   $word (text) - the word that says yes
desk-notes-answer = Type “{ $word }” to go on:
desk-notes-nothing-changed = Nothing was changed.
# Below five drawn words; “other” is the next message
desk-notes-passphrase-prompt = Your passphrase; Enter alone takes these words; “other” draws others:
# Typed in the place of a passphrase to draw other words
desk-notes-draw-word = other
desk-notes-recovered = The recovery code opened this notebook. Choose a new passphrase now: turnstone notes passphrase
# Before a note is typed
desk-notes-typing = Each line is saved when you press Enter. A line with only a full stop ends the note.
desk-notes-deleted = It is gone, and was overwritten.
desk-notes-detach-question = Remove this file from the note? It is overwritten and can’t be brought back.
# Before an editor is opened
desk-notes-editor-warning = The editor gets the note in clear, in a file that is overwritten and removed when you close it. The editor may keep more than that: swap files, history, the last files opened. The system may write memory to its swap space.
# Where the system has no place for files in memory
desk-notes-editor-on-disk = On this system the editor’s file lies on the disk. It is overwritten afterwards, but the disk may keep what was there.
# While an attachment is written to a file
desk-notes-saving = Writing the file
# Variables:
#   $name (text) - the file
desk-notes-saved-in-clear = Written to { $name }, in clear: whoever finds it there can open it. Delete it when you are done; the disk may keep what was there.
desk-notes-recovery-note = It opens the notes when the passphrase is forgotten. It is shown once. Write it on paper and keep the paper away from the computer, or give it to somebody you trust. An earlier code opens nothing from now on.
desk-notes-recovery-warning = Whoever has this paper and a copy of the notebook’s file can open your notes.
desk-notes-erasing-note = Typed where this program asks for the passphrase, it opens this notebook and destroys every other one for good, in a moment.
desk-notes-erasing-computer = On a computer a copy of the file still opens with the old passphrases, as if nothing had been typed.
desk-notes-grow-note = Every notebook gets more room, also one that is closed. The file grows by four times as much and never gets smaller again.
desk-notes-grown = There is more room now.
desk-notes-erase-computer = On a computer a copy of the file still opens with its passphrase.
# While a sealed copy is read
desk-notes-restoring = Reading the copy
# Variables:
#   $count (number) - notes that were not here
desk-notes-restored =
    { $count ->
        [0] Everything in this copy is here already.
        [one] { $count } note came in.
       *[other] { $count } notes came in.
    }
# The notebook stays open and takes commands
desk-notes-open = The notebook is open. Type list, new, show 1, or help. “lock” closes it, so do five minutes without a key. Esc three times leaves at once.
# Where nothing may be written
desk-notes-in-memory = This notebook is in memory only. When it is closed, everything in it is lost, unless you seal a copy of it first: copy FILE.
# Before a command
desk-notes-prompt = notes>
desk-notes-closed = The notebook is closed.
desk-notes-idle = Nobody typed for five minutes: the notebook was closed. All that was saved is safe.
# What `turnstone notes lock` answers
desk-notes-lock = Nothing stays open between two commands: each opens the notebook, does one thing and closes it. Only “turnstone notes” alone keeps it open, and “lock” closes it there.

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
help-guide = Read guides, and what the words of offices mean.
help-guide-list = List the guides.
help-guide-show = Show a guide, with what it rests on.
help-guide-show-guide = Its name, as the list has it
help-guide-show-second = Show each text in this language, too
help-guide-terms = Explain words that offices use.
help-guide-terms-words = The beginning of a word, or a part of it; without any, all of them
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
help-pack-build = Compile content and locales into a pack.
help-pack-inspect = Check packs and show what they say about themselves.
help-pack-inspect-file = Packs; without any, those that the program carries
help-content = Work on the content.
help-content-check = Check content, and the guides and words of locales, with file and line.
help-locale = Work on the languages of the app.
help-locale-check = Check the texts of every language, or of one, with file, line, column and a way to mend.
help-locale-check-missing = Name each text that is missing, too
help-locale-coverage = How much of each language is there, and its state.
help-locale-new = Make the folder of a new language.
help-locale-pseudo = Write pseudo-languages for looking at screens: en-XA (long, with accents) and ar-XB (right to left).
help-locale-export = Write the texts of a language as a table for a spreadsheet.
help-locale-import = Take texts over from such a table.
help-locale-import-file = The table (CSV)
help-locale-stamp = Mark each block of translated guides with the English text that it was made from; only where there is no mark yet.
help-locale-stamp-again = Also where the English text has changed since: after you have compared them
help-notes = Keep sealed notes, in a file that only a passphrase opens.
help-notes-more =
    A note is named by its number in the list, or by enough of its title. Without a command the notebook stays open and takes these commands one by one; “lock”, five minutes without a key, or Esc three times close it.
    Between two commands nothing stays open: each asks for the passphrase, does one thing and closes the notebook. There is nothing to lock.
    Words on a command line may stay in your shell’s history, and others on this computer can see them while the command runs. What is typed when you are asked stays in neither.
    A passphrase is never an option or a variable. For scripts: --passphrase-file.
help-notes-data = The folder of the notebooks’ file
help-notes-passphrase-file = Read passphrases and all other answers from this file, a line each, in the order in which they are asked for; - is standard input
help-notes-in-memory = Keep a new notebook in memory only, until you leave: nothing is written, and all of it is lost then
help-notes-make = Make a notebook, with its warnings first.
help-notes-make-keep = Ask for the passphrase of each other notebook that is to stay; one that is not named may be destroyed
help-notes-make-room = MiB for each notebook, when the file is made; it takes four times that
help-notes-list = List the notes.
help-notes-list-tag = Only notes with this tag
help-notes-search = Search in the notes.
help-notes-search-words = Words that all have to be in a note; without any, they are asked for
help-notes-show = Show a note.
help-notes-new = Write a note.
help-notes-new-more = Without --title and --body the note is asked for; where standard input is no terminal it is read from there, and its first line is the title.
help-notes-new-title = What it is called
help-notes-new-body = What it says; - reads it from standard input
help-notes-new-tags = Words to find it by, with commas between them
help-notes-new-happened = When it happened, in your own words
help-notes-new-pin = Keep it first
help-notes-new-unpin = Do not keep it first
help-notes-edit = Change a note: what is not named stays as it is.
help-notes-edit-title = What it is called
help-notes-edit-body = What it says; - reads it from standard input
help-notes-edit-tags = Words to find it by, with commas between them, in the place of those that it has
help-notes-edit-happened = When it happened, in your own words; empty takes it away
help-notes-edit-pin = Keep it first
help-notes-edit-unpin = Do not keep it first
help-notes-edit-editor = Open your editor ($VISUAL or $EDITOR), after a warning, on a file in memory
help-notes-edit-on-disk = Let the editor’s file lie on the disk where the system has no place in memory
help-notes-attach = Seal a file into a note.
help-notes-attach-file = The file; it also stays where it is
help-notes-detach = Remove an attached file.
help-notes-save-attachment = Write an attached file to a new file, in clear.
help-notes-save-attachment-file = The file to write; it must not be there yet
help-notes-delete = Delete a note and what is attached to it.
help-notes-passphrase = Choose another passphrase.
help-notes-recovery-code = Make a recovery code, shown once.
help-notes-erasing-passphrase = Set a passphrase that opens this notebook and destroys every other one.
help-notes-erasing-passphrase-clear = Take it away
help-notes-second = Make another notebook; this one stays.
help-notes-second-keep = Ask for the passphrase of each further notebook that is to stay
help-notes-grow = Make the room of every notebook larger.
help-notes-grow-mib = By so many MiB; without a number, what there can be
help-notes-copy = Write a sealed copy, for a passphrase of its own or for somebody’s key.
help-notes-copy-file = The file to write; it must not be there yet
help-notes-copy-note = Only these notes
help-notes-copy-for = Seal it for this public key of age (age1…), such as a lawyer’s
help-notes-restore = Bring the notes of a sealed copy in.
help-notes-restore-file = The sealed copy
help-notes-erase = Destroy this notebook for good.
help-notes-lock = Close the notebook, where it is kept open.
help-any-note = Its number in the list, or enough of its title
help-any-name = The attached file’s name, or its number
help-any-json = For programs: JSON
help-any-country = Where you are: two letters or a name. Never guessed.
help-any-lang = Languages that you read, best first
help-any-now = The clock, for tests, such as 2026-11-23T18:00:00Z
help-any-pack = Also look into this pack, which nobody signed; everything from it is marked
help-any-data-dir = Where the prepared directory is kept: public data only
help-any-folder = The folder that has content and locales in it
help-any-locale = One language, by its tag, such as so or fa-AF
help-any-output = Where to write it
help-value-guide = NAME
help-value-second = LANGUAGE
help-value-locale = TAG
help-value-data = FOLDER
help-value-passphrase-file = FILE
help-value-room = MIB
help-value-mib = MIB
help-value-tag = TAG
help-value-note = NOTE
help-value-name = NAME
help-value-title = TEXT
help-value-body = TEXT
help-value-tags = TAGS
help-value-happened = TEXT
help-value-for = KEY
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
desk-error-no-terminal = There is no terminal to ask for the passphrase at. In a script, use --passphrase-file.
desk-error-not-answered = Something was asked and not answered. Nothing more was changed.
desk-error-not-text = This is no text (UTF-8), or too long for one note. Nothing was changed.
desk-error-no-notes-folder = This system names no folder for your data. Name one with --data.
# Variables:
#   $name (text) - the folder
desk-error-notes-folder = Notes can’t be kept in { $name }: it can’t be made, read or written. Nothing was changed. Name another folder with --data, or keep notes in memory, until you leave, with --in-memory.
# Variables:
#   $name (text) - the folder
desk-error-no-notebook = There is no notebook in { $name }. Make one with: turnstone notes make. Or name its folder with --data.
desk-error-note = No note has this number, or these words in its title. See: turnstone notes list
# Variables:
#   $numbers (text) - numbers in the list
desk-error-note-ambiguous = Several notes have these words in their title. Name one by its number: { $numbers }
desk-error-attachment = No file of this name is attached to the note. See: turnstone notes show NOTE
# Variables:
#   $name (text) - the file
desk-error-file-exists = { $name } is there already. It was left as it is. Choose another name.
desk-error-nothing-to-change = It was not said what to change. See: turnstone notes edit --help
desk-error-growth = Notebooks can’t be made larger by so much. See: turnstone notes grow
desk-error-no-editor = The system names no editor. Set VISUAL or EDITOR, or change the note by options.
desk-error-editor-failed = The editor could not be started, or failed. The note was left as it is.
desk-error-no-memory-folder = This system has no place for a file in memory, so the editor’s file would lie on the disk. Say --on-disk if that is what you want, or change the note by options.
desk-error-in-memory = What is in memory only is gone when the command ends. Use --in-memory without a command: turnstone notes --in-memory
