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
error-storage-unreachable = The device does not let us at the directory’s file. Nothing was changed. Try again.
error-pack-unreadable = This pack is damaged, or not what it says. Nothing was changed. Get it again from where it came.
error-record-not-found = There is no entry with this id. Search for it by name.
error-place-not-found = This place is not on board. Try a larger town nearby.
error-country-not-known = This is no country that we know. Use its two letters, such as DE or US.
error-code-not-known = There is no category, phase or audience of this name.
error-language-not-known = This is no language that we know. Use its tag, such as fa or es.
error-out-of-range = A time or distance is not possible.
