package org.turnstone.app

import android.app.Application
import kotlinx.coroutines.CoroutineScope
import kotlinx.coroutines.Dispatchers
import kotlinx.coroutines.SupervisorJob
import kotlinx.coroutines.launch
import kotlinx.coroutines.sync.Mutex
import org.turnstone.core.DeviceSecretStore
import org.turnstone.core.TurnstoneSession
import java.io.File
import java.time.Instant
import java.util.Locale

/** What the app takes from outside: its folder, the clock, the phone's languages and the core. Tests put their own in its place. */
open class TurnstoneApp : Application() {
    /** Only public data lies there, and the settings; it goes into no backup. */
    open val folder: String get() = File(noBackupFilesDir, "directory").path

    /** The file of all notebooks and its secret lie there; neither goes into a backup or to another device. */
    open val containerFolder: File get() = File(noBackupFilesDir, "container")

    /** The device's part of the notebooks' keys. */
    open val secrets: DeviceSecretStore by lazy { SealedSecret(containerFolder, AndroidKeys()) }

    val container by lazy { Container(this) }

    /**
     * Somebody made the gesture on the cover in this process: the window that opens next lets them in. In memory only, so no other app
     * can say so.
     */
    var isLetIn = false

    /** What must be written to its end, whoever leaves meanwhile. */
    val keeping = CoroutineScope(SupervisorJob() + Dispatchers.Main)

    /** One after the other, for all visits: a new one may begin while the former one's settings are still written. */
    val keepingOrder = Mutex()

    open fun now(): Instant = Instant.now()

    /** The languages that the phone is set to, best first. */
    open val phoneLanguages: List<String>
        get() {
            val locales = resources.configuration.locales
            return List(locales.size()) { at -> locales[at].toLanguageTag() }.ifEmpty { listOf(Locale.ENGLISH.toLanguageTag()) }
        }

    /**
     * Makes the file of all notebooks where there is none, while nobody waits for it. Where it can't be made now, whoever wants notes
     * is told.
     */
    open fun prepareNotes() {
        keeping.launch { runCatching { container.vault() } }
    }

    /** What reads aloud. Made when it is first wanted: it is another app's. */
    open fun voice(): Voice = PhoneVoice(this)

    open suspend fun open(onProgress: (Double) -> Unit): TurnstoneSession = TurnstoneSession.open(folder, onProgress)
}
