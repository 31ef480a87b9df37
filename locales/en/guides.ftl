### What the app shows around guides and the words of offices, and where texts stand in two languages.
### State: reviewed. Reference, written in English.

## The list of guides

# The screen’s heading, and the button that leads to it
guides-title = Guides
guides-note = Plain words for what to do. They need no connection.
guides-none = There are no guides on board.
# Below the name of a guide that is about some countries only
# Variables:
#   $countries (text) - names of countries
guides-countries = About { $countries }
# What a screen reader says for a row
# Variables:
#   $title (text) - the guide’s name
#   $summary (text) - what it is about, in a sentence
guides-accessibility = Guide: { $title }. { $summary }

## The head of a guide

guide-not-reviewed = No lawyer, clinician or specialist has checked this.
# Variables:
#   $role (text) - “a lawyer”
#   $date (text) - when
guide-reviewed = Checked by { $role }, { $date }.
guide-role-lawyer = a lawyer
guide-role-clinician = a doctor or nurse
guide-role-specialist = a specialist
guide-role-navigator = a peer navigator
guide-role-native-speaker = somebody who speaks the language
# Variables:
#   $date (text) - when
guide-compared = Last compared with its sources on { $date }.
# Variables:
#   $date (text) - its last day
guide-expired = Out of date since { $date }. Ask somebody before you rely on it.
guide-draft = Translated by a machine. Nobody who speaks this language has read it yet. Below each text stands the English one: its numbers and dates hold.
# Variables:
#   $language (text) - the language that it is shown in
guide-not-translated = This guide is not in your language yet. It is shown in { $language }.
guide-contents = In this guide
guide-sources = What this guide rests on
# Beside what states no fact that a source says
guide-editorial = Our own advice, not from a source.

## The blocks of a guide

guide-danger = Danger
guide-call-now = Call now
guide-not-certain = Not certain
# What a screen reader says before a step
# Variables:
#   $number (number) - which step
guide-step = Step { $number }
# What a screen reader says before something to tick
guide-tick = To do
# Variables:
#   $date (text) - the month in which a source said so
guide-as-of = As of { $date }.
# Variables:
#   $date (text) - the month in which a source said so
guide-as-of-old = As of { $date }. That is some time ago, and it may have changed: ask before you rely on it.
# Below a translation whose English text was changed later
guide-outdated = The English text has changed since this was translated. It holds.
# Before a text that stands below in a second language
# Variables:
#   $language (text) - that language
guide-beside = In { $language }:
# What a screen reader adds to a link to a page on the internet
guide-page-note = Opens a page on the internet. Whoever watches your connection can see which one.
guide-read-aloud = Read aloud
guide-read-stop = Stop reading

## Guides elsewhere

# Where in a guide something was found
# Variables:
#   $guide (text) - the guide’s name
#   $section (text) - the section’s heading
guide-path = { $guide } › { $section }
# The same, within a part of a section
# Variables:
#   $guide (text) - the guide’s name
#   $section (text) - the section’s heading
#   $part (text) - the part’s heading
guide-path-part = { $guide } › { $section } › { $part }
# Below a record: guides about what it does
guide-related = Guides about this

## Words of offices

# The screen’s heading, and the button that leads to it
terms-title = Words that offices use
terms-search = Search for a word
terms-none = This word is not on board.
# Below a record: words that stand in it
terms-in-record = Words that offices use, explained
# Variables:
#   $language (text) - the language of the word
term-language = A word in { $language }
# Variables:
#   $country (text) - the country whose word it is
term-country = Used in { $country }
# Beside a meaning that nobody has compared with a source
term-unsourced = Nobody has compared this meaning with a source.
# What a screen reader says for a word with its meaning
# Variables:
#   $term (text) - the word
#   $meaning (text) - its meaning
term-accessibility = { $term }: { $meaning }

## Two languages at once

second-title = Two languages at once
second-note = Texts stand in both languages: to read together with somebody, or to show to somebody.
second-none = One language only
