package org.turnstone.core

/**
 * Loads the library and sees that it is of the same version as this code: calls of two versions would misread each other. The first call of
 * all does so by itself, and ends with a [LinkageError] where they are not; this one says it in words, at a moment of the app's choice. The
 * first time it takes some tens of milliseconds, later nothing.
 *
 * @throws IllegalStateException the library is missing for this processor, or of another version: the app was put together wrongly
 */
fun loadTurnstone() {
    try {
        uniffiEnsureInitialized()
    } catch (error: LinkageError) {
        throw IllegalStateException("libturnstone_core and its Kotlin are not of one version, or the library is missing", error)
    }
}
