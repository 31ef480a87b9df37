package org.turnstone.app

import android.app.Application
import kotlinx.coroutines.CoroutineScope
import kotlinx.coroutines.Dispatchers
import kotlinx.coroutines.SupervisorJob
import org.turnstone.core.TurnstoneSession
import java.io.File
import java.time.Instant
import java.util.Locale

/** What the app takes from outside: its folder, the clock, the phone's languages and the core. Tests put their own in its place. */
open class TurnstoneApp : Application() {
    /** Only public data lies there, and the settings; it goes into no backup. */
    open val folder: String get() = File(noBackupFilesDir, "directory").path

    /** What must be written to its end, whoever leaves meanwhile. */
    val keeping = CoroutineScope(SupervisorJob() + Dispatchers.Main)

    open fun now(): Instant = Instant.now()

    /** The languages that the phone is set to, best first. */
    open val phoneLanguages: List<String>
        get() {
            val locales = resources.configuration.locales
            return List(locales.size()) { at -> locales[at].toLanguageTag() }.ifEmpty { listOf(Locale.ENGLISH.toLanguageTag()) }
        }

    open suspend fun open(onProgress: (Double) -> Unit): TurnstoneSession = TurnstoneSession.open(folder, onProgress)
}
