### What the app shows around notes: the notebook, the lock, what was saved, what is protected.
### State: reviewed. Reference, written in English.

## Notes: the button, and the closed notebook

# The button to the notes, and the name of their screen.
notes-notes = Notes
# What stands below that button.
notes-notes-note = Sealed with a passphrase. They stay on this phone.
# The label of the field for a passphrase.
notes-passphrase = Passphrase
# The tick that shows what is typed.
notes-show-passphrase = Show what I type
# Opens the notebook.
notes-unlock = Open
# While a passphrase is tried, which takes a second or two.
notes-unlocking = One moment…
# Below the field: what a wrong passphrase does, and where a recovery code goes.
notes-unlock-note = A wrong passphrase destroys nothing. A recovery code goes into the same field.
# The button that leads to a new notebook.
notes-make = Make a notebook

## Setting up, step by step

# The first step: what a notebook is.
notes-setup-heading = Before you begin
# A line of the first step.
notes-setup-sealed = A notebook is sealed with a passphrase. Without it nobody can read a word, a title or a date. We can’t either.
# A line of the first step.
notes-setup-hidden = Every phone with this app has the same file for notebooks, used or not. Nobody can see from one copy of it whether there are notes.
# A line of the first step.
notes-setup-forgotten = If you forget the passphrase and have no recovery code, the notes are lost.
# A line of the first step.
notes-setup-forced = It can’t help you if somebody makes you type the passphrase, or if the phone is watched by a program.
# The step of the passphrase.
notes-passphrase-heading = Choose a passphrase
# What makes a good one.
notes-passphrase-note = Five words drawn by chance are easy to remember and can’t be guessed. Your own is good if it is long and nobody who knows you would think of it: ten characters or more.
# Above the words that were drawn.
notes-drawn = Drawn for you just now
# Takes the words that were drawn.
notes-use-drawn = Use these words
# Draws other words.
notes-draw-again = Draw others
# The label of the field for one’s own.
notes-own-passphrase = Your passphrase
# The label of the field in which it is typed once more.
notes-passphrase-again = The same once more
# That the two fields differ.
notes-passphrases-differ = These two are not the same. Nothing was changed.
# The step of the recovery code.
notes-recovery-heading = A recovery code
# What it is for and where to keep it.
notes-recovery-note = It opens the notes when the passphrase is forgotten, or when this phone has lost its own part of the key. It is shown once. Write it on paper and keep the paper away from the phone, or give it to somebody you trust.
# What the paper can do.
notes-recovery-warning = Whoever has this paper and a copy of the phone’s storage can open your notes.
# Makes and shows a code.
notes-recovery-make = Show me a code
# Closes the code, which is not shown again.
notes-recovery-written = I have written it down
# The step of a second notebook.
notes-second-heading = A second notebook
# What it is for.
notes-second-note = You can have another notebook with a passphrase of its own. Nobody can see how many there are. If somebody makes you open one, you can open the harmless one.
# What it can’t do.
notes-second-warning = They may not believe you, and keep asking.
# Makes it.
notes-second-make = Make a second notebook
# The label of the field for its passphrase.
notes-second-passphrase = Passphrase of the new notebook
# Above the passphrases of notebooks that are to stay.
notes-keep-heading = Notebooks to keep
# What happens to a notebook that is not named.
notes-keep-warning = Type the passphrase of each other notebook that is to stay. One that is not named here may be destroyed: nobody can tell that it is there, and we can’t either.
# The label of such a field.
notes-keep-passphrase = Passphrase of a notebook to keep
# Adds such a field.
notes-keep-another = One more
# That a notebook was made.
notes-made = The notebook is made.
# The step of an erasing passphrase.
notes-erasing-heading = A passphrase that erases
# What it does.
notes-erasing-note = Typed where notes are opened, it opens this notebook and destroys every other one for good, in a moment. Typed anywhere else it does nothing.
# What it can’t do.
notes-erasing-limits = It does nothing to a copy that was made before. Deleting may be punished. Storage may keep remnants. They may keep asking.
# Sets it.
notes-erasing-set = Set this passphrase
# Takes it away.
notes-erasing-clear = Take it away
# That it was set.
notes-erasing-is-set = It is set. From now on it erases.
# That it was taken away.
notes-erasing-is-clear = It opens nothing any more.

## The open notebook

# The label of the field that searches notes.
notes-search = Search in your notes
# Begins a note.
notes-new-note = New note
# Begins a checklist.
notes-new-checklist = New list to tick
# The choice that shows notes with any tag.
notes-all-notes = All
# Closes the notebook.
notes-lock = Close
# What a screen reader says for that button.
notes-lock-label = Close the notebook. Nothing of it stays on the screen or in memory.
# The button to what can be done with the notebook.
notes-settings = This notebook

## One note

# The label of the field for a note’s title.
notes-title = Title
# The label of the field for what it says.
notes-body = What happened
# The label of the field for when it happened.
notes-happened = When it happened
# What stands in the empty field.
notes-happened-hint = As well as you know: summer 2019
# The label of the field for tags.
notes-tags = Words to find it by, with commas between them
# The tick that puts it first.
notes-pin = Keep it first
# The label of a line of a checklist.
notes-entry = To do
# Adds a line to a checklist.
notes-add-entry = Add a line
# The button that attaches a file.
notes-attach = Attach a file
# What stays behind of a file that was attached.
notes-attach-note = The file also stays where it is now, outside of the notebook. If nobody must find it, delete it there.
# While a file is read.
notes-attaching = The file is being sealed…
# The heading of what is attached.
notes-attached = Attached
# Shows an attached picture or text.
notes-show-attachment = Show
# That this kind of file can’t be shown inside the app.
notes-no-viewer = This kind of file can’t be shown here. A sealed copy brings it out.
# Removes an attached file.
notes-detach = Remove
# Saves the note.
notes-save = Save
# That it is saved.
notes-saved = Saved
# That there are changes that are not saved yet.
notes-not-saved = Not saved yet
# That it can be read and deleted, not changed.
notes-not-editable = A later version of the app wrote this. You can delete it, not change it.
# Deletes the note.
notes-delete = Delete
# Asks before.
notes-delete-question = Delete this note and what is attached to it? It is overwritten and can’t be brought back.
# The other answer: nothing is done.
notes-keep = Keep it

## What can be done with the notebook

# The heading of a new passphrase.
notes-change-heading = Another passphrase
# Puts it in the place of the old one.
notes-change = Change it
# That it was changed.
notes-changed = Changed. The old one opens nothing any more.
# After the recovery code was used.
notes-recovered-note = The recovery code opened this notebook. Choose a new passphrase now.
# The heading of more room.
notes-grow-heading = More room
# What that does.
notes-grow-note = Every notebook gets more room, also one that is closed. The file on the phone grows by four times as much and never gets smaller again.
# While the file grows.
notes-growing = Room is being made…
# The heading of a sealed copy.
notes-copy-heading = A sealed copy
# What it is.
notes-copy-note = One file with all your notes, sealed. Others can open it with the programs age and tar. It is as safe as its passphrase, as long as the file is anywhere.
# The label of the field for the copy’s own passphrase.
notes-copy-passphrase = Passphrase of the copy
# The label of the field for somebody’s public key.
notes-copy-key = Or the public key of a lawyer: age1…
# Makes the copy.
notes-copy = Make the copy
# While it is made.
notes-copying = The copy is being sealed…
# That it was made.
notes-copied = The copy is made.
# The heading of bringing back.
notes-restore-heading = Bring notes back
# What that does.
notes-restore-note = Reads a sealed copy. What is here already and is as new, or newer, stays as it is.
# Chooses the file.
notes-restore = Choose the file
# That it is done.
notes-restored = The notes of the copy are here.
# The heading of erasing.
notes-erase-heading = Erase this notebook
# What that does and can’t do.
notes-erase-note = It is destroyed for good. Other notebooks stay. A copy that was made before is not touched. Deleting may be punished, and storage may keep remnants.
# Erases it.
notes-erase = Erase it
# Asks before.
notes-erase-question = Erase this notebook for good? Nobody can bring it back.
# That it is gone.
notes-erased = It is gone.

## The lock of the app

# The heading of the lock.
notes-lock-heading = A lock for the app
# What it is.
notes-lock-note = A phrasebook for travellers comes first: at the start, when the screen goes off, and when you have not touched the phone for a while. A gesture on it lets you in.
# What it can’t do.
notes-lock-limits = It hides the app from a glance. Whoever knows the gesture gets in. Notes have their own passphrase.
# No lock.
notes-lock-none = No lock
# The gesture: hold.
notes-lock-hold = Press the title of the phrasebook and hold it
# The gesture: five taps.
notes-lock-taps = Tap the title of the phrasebook five times
# The lock after a minute.
notes-lock-after-1 = After one minute
# The lock after five minutes.
notes-lock-after-5 = After five minutes
# The lock after a quarter of an hour.
notes-lock-after-15 = After 15 minutes

## Places that were saved

# Saves a record.
notes-save-place = Save this
# The other way.
notes-forget-place = No longer save this
# The heading of what was saved, and the button to it.
notes-saved-heading = Saved
# Where nothing is saved.
notes-saved-empty = Nothing is saved yet.
# That it lies in the notebook.
notes-saved-in-notebook = Saved in your notebook.
# That it is kept in memory only.
notes-saved-until-exit = Kept until you leave, then gone: nothing of it is written on this phone. An open notebook keeps it for good.

## What the notebook remembers

# The heading of what was chosen.
notes-choices-heading = What you chose
# Where it is kept.
notes-choices-note = Your country, where you go next and your second language can lie in this notebook, sealed. Then they are not in clear on the phone.
# The tick that keeps it in the notebook.
notes-choices-keep = Remember them in this notebook

## About

# The button to what the app protects and what it can’t.
notes-about-button = What this app protects, and what it can’t

## Made of a notebook’s content

notes-empty = There is nothing here yet.
notes-none-found = No note has these words.
notes-untitled = Without a title
# $date (text) the day
notes-edited = Changed { $date }
# $written (text) the day
# $edited (text) the day
notes-times = Written { $written }, changed { $edited }
notes-pinned = Stands first
# $count (number) how many
notes-attachments = { $count ->
    [one] { $count } file
   *[other] { $count } files
}
# $count (number) how many
notes-damaged = { $count ->
    [one] { $count } note can’t be read. The others are not affected.
   *[other] { $count } notes can’t be read. The others are not affected.
}
notes-little-room = There is little room left in this notebook. It can be made larger.
# $left (text) a size
# $whole (text) a size
notes-room = { $left } of { $whole } left
# $size (text) the number
size-kilobytes = { $size } KB
# $size (text) the number
size-megabytes = { $size } MB

## What the app protects, and what it can’t

# The heading of the page
about-heading = What this app protects, and what it can’t
# A heading
about-who = Who we think of
# A line
about-who-1 = Somebody who takes your phone: a relative, a smuggler, an officer at a border. They look through it, ask for passphrases, or copy its storage once.
# A heading
about-promise = What we promise, and test
# A line
about-promise-1 = Looking something up leaves nothing: no history, no file that changes.
# A line
about-promise-2 = Without the passphrase nothing of your notes can be read: no title, no number, no date.
# A line
about-promise-3 = Nobody who copies the storage once can tell how many notebooks there are, or whether there are any. Every phone with this app has the file.
# A line
about-promise-4 = On a phone, a copy of that file alone can’t be opened by guessing: a part of the key never leaves the phone.
# A line
about-promise-5 = What you delete is overwritten.
# A line
about-promise-6 = A crash, an empty battery or full storage costs at most the change that was being made.
# A line
about-promise-7 = The exit clears the screen first and the memory after. It destroys no notes. Wrong passphrases destroy nothing.
# A heading
about-seen = What one copy of the storage shows
# A line
about-seen-1 = That the app is installed and has its file, how large that is, when somebody last tried to open notes, and which parts of the file were last written.
# A heading
about-limits = What we can’t do
# A line
about-limits-1 = Who copies the storage twice can see in which part something changed in between.
# A line
about-limits-2 = If you are made to give every passphrase, they may not believe that there are no more.
# A line
about-limits-3 = Erasing does nothing to a copy that was made together with the phone’s own part of the key. It may be punished, and storage may keep remnants.
# A line
about-limits-4 = We can’t help against a program that watches the phone, or against somebody who controls it.
# A line
about-limits-5 = Somebody who can write to the storage can put an old copy back.
# A line
about-limits-6 = Others keep what they know: the app store its downloads, the phone its calls, the other side your messages, a keyboard what it learned.
# A line
about-limits-7 = Whoever finds your recovery code and has the file can open your notes.
# A line
about-limits-8 = A sealed copy is as safe as its passphrase, as long as the file is anywhere.
# A heading
about-clear = What lies on this phone in clear
# A line
about-clear-1 = Your language, whether there is a lock and which gesture opens it.
# A line
about-clear-2 = Your country only if you ticked that. The second language and where you go next only inside a notebook.
# A heading
about-review = Who has checked it
# A line
about-review-1 = Nobody outside the project has reviewed the sealing yet. Its format is published, so that anybody can.

## More room

# How much larger every notebook can be made
# Variables:
#   $size (text) - what each notebook gets: 16 MB
#   $file (text) - by how much the file grows: 64 MB
notes-growth = { $size } more for each notebook; the file grows by { $file }
