package org.turnstone.core

import kotlinx.coroutines.runBlocking
import java.io.File
import java.nio.file.Files
import java.time.Instant
import java.util.concurrent.TimeUnit
import kotlin.test.fail

/** A Tuesday afternoon. No test asks a clock. */
val NOW: Instant = Instant.ofEpochSecond(1_795_431_600)

val AT_HOME = SituationQuery(listOf("en"), "US", NOW)

fun query(
    text: String,
    limit: UInt = 5u,
) = SearchQuery(text = text, situation = AT_HOME, limit = limit)

fun property(name: String): String = checkNotNull(System.getProperty(name)) { "$name is not set: run cargo xtask test kotlin" }

/** The core that tests share which neither close nor break it, with its store in a folder that others may open, too. */
object Shared {
    val folder: String = Files.createTempDirectory("turnstone-shared").toString()
    val core: Turnstone by lazy { runBlocking { openTurnstone(folder) } }

    /** The folder, for others, once the store in it is built. */
    fun builtFolder(): String = folder.also { core.storage() }

    init {
        Runtime.getRuntime().addShutdownHook(Thread { File(folder).deleteRecursively() })
    }
}

/** Lends a folder that is there for as long as [use] runs. */
inline fun <T> inNewFolder(use: (String) -> T): T {
    val folder = Files.createTempDirectory("turnstone-test").toFile()
    try {
        return use(folder.path)
    } finally {
        folder.deleteRecursively()
    }
}

/** The same with a store in it, as it lies there at a second start: to build it takes seconds. */
inline fun <T> inBuiltFolder(use: (String) -> T): T =
    inNewFolder { folder ->
        File(Shared.builtFolder(), "directory.sqlite").copyTo(File(folder, "directory.sqlite"))
        use(folder)
    }

/** Waits for what another thread or the core does, and nothing tells of: looks again and again, and fails after a minute. */
fun awaitThat(
    what: String,
    holds: () -> Boolean,
) {
    val end = System.nanoTime() + TimeUnit.MINUTES.toNanos(1)
    while (!holds()) {
        if (System.nanoTime() > end) fail("never: $what")
        Thread.onSpinWait()
    }
}

/** What another Java process with the same library said, and how it ended. */
data class Ended(
    val code: Int,
    val out: String,
    val err: String,
)

/** A task of `Child.kt` in a process of its own. `shell` may stand before it, such as a limit. */
class Child(
    task: String,
    vararg arguments: String,
    shell: String = "",
    options: List<String> = listOf("-XX:TieredStopAtLevel=1"),
) {
    private val folder = Files.createTempDirectory("turnstone-child").toFile()
    private val out = File(folder, "out")
    private val err = File(folder, "err")
    private val process: Process

    init {
        val java = listOf(File(System.getProperty("java.home"), "bin/java").path) + options
        val library = "-Djna.library.path=" + property("turnstone.library")
        val main = listOf("-cp", property("java.class.path"), "org.turnstone.core.ChildKt", task)
        val command = java + library + main + arguments
        val shelled = if (shell.isEmpty()) command else listOf("sh", "-c", "$shell; exec \"$@\"", "sh") + command
        process = ProcessBuilder(shelled).redirectOutput(out).redirectError(err).start()
    }

    fun ended(): Ended {
        try {
            if (!process.waitFor(2, TimeUnit.MINUTES)) fail("a child never ended")
            return Ended(process.exitValue(), out.readText(), err.readText())
        } finally {
            process.destroyForcibly()
            folder.deleteRecursively()
        }
    }
}
