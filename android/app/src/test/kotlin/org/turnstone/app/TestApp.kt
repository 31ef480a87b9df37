package org.turnstone.app

import org.turnstone.core.TurnstoneSession
import java.io.File
import java.nio.file.Files
import java.time.Instant

/** The app with a clock that stands still, English as the phone's language, and a folder that is new for each test. */
class TestApp : TurnstoneApp() {
    /** What is kept between two starts lies here: the settings. */
    override val folder: String by lazy {
        File(System.getProperty("turnstone.work")).mkdirs()
        Files.createTempDirectory(File(System.getProperty("turnstone.work")).toPath(), "app").toString()
    }
    override val containerFolder: File by lazy { File("$folder-container") }

    /** In the place of the Keystore, which no framework here has. */
    val keys = MemoryKeys()
    override val secrets by lazy { SealedSecret(containerFolder, keys) }

    /** To make the file of notebooks takes seconds: only where a test is about it. */
    var preparesNotes = false

    override fun prepareNotes() {
        if (preparesNotes) super.prepareNotes()
    }

    override var phoneLanguages = listOf("en")

    /** Takes the place of the opening. */
    var opener: (suspend ((Double) -> Unit) -> TurnstoneSession)? = null

    /** In the place of the phone's voice; it knows no language until a test says so. */
    val voice = StandInVoice()

    override fun voice(): Voice = voice

    var clock: Instant = NOW

    override fun now(): Instant = clock

    override suspend fun open(onProgress: (Double) -> Unit): TurnstoneSession =
        opener?.invoke(onProgress) ?: TurnstoneSession.open(directory, onProgress)

    companion object {
        /** A Tuesday at noon, in UTC. */
        val NOW: Instant = Instant.parse("2026-11-24T12:00:00Z")

        /** The directory, prepared once for all tests. */
        val directory: String = File(System.getProperty("turnstone.work"), "directory").also(File::mkdirs).path
    }
}
