### What went wrong: what happened, what is safe, what to do.
### State: reviewed. Reference, written in English.

## The core

error-internal = Something went wrong inside the app. Nothing was lost. Close it and open it again.
error-cancelled = Stopped, as you asked. What was there before is still there.
error-closed = The app was closed. Nothing was lost. Open it again.
error-storage-full = There is no room left. What was there before is still there. Free some room and try again.
error-storage-read-only = The folder can’t be written. Nothing was changed. Choose another folder.
error-storage-busy = Another copy prepares the directory at this moment. Try again in a minute.
error-storage-damaged = The directory’s file is damaged. Open it again: it is then made anew from what comes with the app.
error-storage-unreachable = The device does not let us at our file. Nothing was changed. Try again.
error-pack-unreadable = This pack is damaged, or not what it says. Nothing was changed. Get it again from where it came.
error-record-not-found = There is no entry with this id. Search for it by name.
error-place-not-found = This place is not on board. Try a larger town nearby.
error-country-not-known = This is no country that we know. Use its two letters, such as DE or US.
error-code-not-known = There is no category, phase or audience of this name.
error-language-not-known = This is no language that we know. Use its tag, such as fa or es.
error-out-of-range = A time or distance is not possible.

## The notebook

error-passphrase-wrong = Nothing opens with this passphrase. Nothing was changed. Look at the keyboard’s language and try again.
error-passphrase-weak = This passphrase is too easy to guess. Use ten characters or more, best of all five words that have nothing to do with each other.
error-passphrase-in-use = This passphrase can’t be used. Nothing was changed. Choose another one.
error-device-secret-unreadable = This device lost the secret that passphrases need. Nothing was changed. The recovery code still opens the notebook.
error-notebook-full = The notebook is full. What was there before is still there. Delete something, or make the notebook larger.
error-notebook-busy = A notebook is open already. Nothing was changed. Close it first.
error-notebook-unreadable = The notebook’s file is damaged, or something else. It was left as it is. If there is a sealed copy, restore that.
error-notebooks-all-taken = There is no place for another notebook. Nothing was changed.
error-note-not-found = This note is not there any more.
error-note-not-editable = This note was made by a later version of the app. It can be read and deleted, not changed.
error-note-damaged = This note is damaged and can’t be read. The others are not affected. If there is a sealed copy, restore that.
error-length-differs = The file changed while it was read. Nothing was kept of it. Try again.
error-copy-unreadable = This file is no sealed copy of ours, or it is damaged. Nothing more was taken from it.
error-public-key-not-known = This is no public key that we know. It begins with age1.
error-not-enough-memory = This device has not enough free memory for that. Nothing was changed. Close other apps and try again.
