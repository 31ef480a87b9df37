package org.turnstone.core

/**
 * Loads the library and sees that it is of the same version as this code: without that, calls of two versions would misread each other.
 * [openTurnstone] does it first of all. An app that calls something else before, such as [screenWords] or [loadSettings], calls this
 * once at its start. The first time it takes some tens of milliseconds, later nothing.
 *
 * @throws IllegalStateException the library is missing for this processor, or of another version: the app was put together wrongly
 */
fun loadTurnstone() {
    try {
        // The generated calls do not look by themselves.
        uniffiEnsureInitialized()
    } catch (error: LinkageError) {
        throw IllegalStateException("libturnstone_core and its Kotlin are not of one version, or the library is missing", error)
    }
}
