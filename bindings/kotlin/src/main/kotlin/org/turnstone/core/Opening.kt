package org.turnstone.core

import kotlinx.coroutines.Dispatchers
import kotlinx.coroutines.withContext

/**
 * Opens the core. May be called from the main thread, and works away from it.
 *
 * The first time, and after an update of the app, the search index is built: [onProgress] then gets how much is done, from 0 to 1, ten
 * times a second, in the caller's own context; when it is quick, never. What it throws ends the opening and comes out of this call.
 *
 * Cancelling the coroutine gives the work up and returns when it has stopped: the folder holds what it held before, and can be opened
 * again at once.
 *
 * @param folder a folder of the app's own; `null` keeps everything in memory and touches no file
 * @throws TurnstoneException `PackUnreadable`, `Internal`; never for the disk: [Turnstone.storage] then says `IN_MEMORY_FOR_NOW`
 */
suspend fun openTurnstone(
    folder: String?,
    onProgress: (Double) -> Unit = {},
): Turnstone {
    withContext(Dispatchers.IO) { loadTurnstone() }
    // Cancelled in the moment in which it was done: nobody will close it but us.
    return watched(onProgress, Turnstone::close) { task -> Turnstone.open(OpenConfig(folder), task) }
}
