package org.turnstone.core

import com.sun.jna.Native
import kotlinx.coroutines.flow.first
import kotlinx.coroutines.flow.flowOf
import kotlinx.coroutines.runBlocking
import kotlin.system.exitProcess

/**
 * What is done in a process of its own: because its standard error is listened to, because it may end badly, or because two are needed.
 * What it finds it prints, a line each, for the test to read.
 */
fun main(arguments: Array<String>) {
    val folder = arguments.getOrNull(1)
    runBlocking {
        when (val task = arguments.firstOrNull()) {
            "open" -> open(checkNotNull(folder))
            "panic" -> panic(checkNotNull(folder))
            "crossing" -> crossing(checkNotNull(folder))
            "first" -> first(checkNotNull(folder))
            "torn" -> torn(checkNotNull(folder))
            "exit" -> leave(checkNotNull(folder))
            "unchanged" -> MismatchTest().load("none").also { println("loaded") }
            else -> error("no task $task")
        }
    }
    // JNA and the core have threads of their own: none of them keeps an app from ending.
    exitProcess(0)
}

/** Opens, says how, and searches. */
private suspend fun open(folder: String) {
    println("began")
    openTurnstone(folder).use { core ->
        println("storage ${core.storage()}")
        println("hits ${core.searchFor(query("asylum lawyer")).hits.size}")
    }
}

/** Lets the core panic, while it is at work for others as well, and calls it again. */
private suspend fun panic(folder: String) {
    val core = openTurnstone(folder)
    val other = openTurnstone(folder)
    say("panic") { core.panicOnPurpose() }
    for ((name, call) in calls(core)) say(name) { call() }
    say("other") { other.searchFor(query("asylum lawyer")) }
    core.close()
    other.close()
    openTurnstone(folder).use { new -> say("new") { new.searchFor(query("asylum lawyer")) } }
    println("live ${liveObjects()}")
}

/** Every call that can fail. */
fun calls(core: Turnstone): Map<String, suspend () -> Any?> =
    mapOf(
        "search" to { core.search(query("asylum lawyer")) },
        "record" to { core.record(java.util.UUID(0, 0), AT_HOME) },
        "helpNow" to { core.helpNow(AT_HOME) },
        "emergency" to { core.emergency("KE", AT_HOME) },
        "countries" to { core.countries(AT_HOME) },
        "countriesNamed" to { core.countriesNamed("Ger", AT_HOME) },
        "places" to { core.places("Berl", AT_HOME) },
        "guides" to { core.guides(AT_HOME) },
        "guide" to { core.guide("first-72-hours", AT_HOME) },
        "terms" to { core.terms("duld", AT_HOME) },
        "term" to { core.term("duldung", AT_HOME) },
        "selfCheckResult" to { core.selfCheckResult("work", listOf(SelfCheckAnswer.YES), AT_HOME) },
        "panicOnPurpose" to { core.panicOnPurpose() },
    )

/** The first calls of an app, each timed. */
private suspend fun first(folder: String) {
    val times = mutableListOf(System.nanoTime())
    // Any of its fields: it begins to work with the first.
    check(Native.POINTER_SIZE > 0)
    times += System.nanoTime()
    loadTurnstone()
    times += System.nanoTime()
    screenWords(AT_HOME.languages)
    times += System.nanoTime()
    val core = openTurnstone(folder)
    times += System.nanoTime()
    core.searchFor(query("asylum lawyer", limit = 20u))
    times += System.nanoTime()
    times.zipWithNext { begin, end -> end - begin }.forEach(::println)
    println(times.last() - times.first())
}

/** Searches, on and on, while a test tears the store's file apart: an answer or an error, but always one of them. */
private suspend fun torn(folder: String) {
    val core = openTurnstone(folder)
    say("before") { core.searchFor(query("asylum lawyer")) }
    java.io.RandomAccessFile("$folder/directory.sqlite", "rw").use { it.setLength(it.length() / 3) }
    say("after") { core.searchFor(query("mental health near Berlin")) }
    for ((name, call) in calls(core) - "panicOnPurpose") say(name) { call() }
    core.close()
    open(folder)
}

/** Leaves while everything is open and a file is being attached, says what answers then, and begins anew. */
private suspend fun leave(folder: String) {
    val core = openTurnstone(folder)
    inNewFolder { notes ->
        val vault = openVault(VaultConfig(notes))
        vault.make(NewNotebook(PASSPHRASE.toSecret(), emptyList()))
        val notebook = vault.open(PASSPHRASE.toSecret())
        val id = notebook.save(null, text("of before"), NOW)
        val file = NewAttachment("a.bin", "", 1_000_000)
        // Left from within the reading of the file, so that the attaching is under way for certain.
        val leaving = StreamSource(Zeros { pieces -> if (pieces == 1) println("cover ${exit(ExitQuery(listOf("ar"))).language}") })
        say("under way") { notebook.attach(id, file, leaving, NOW) }
        say("core") { core.searchFor(query("asylum lawyer")) }
        // The file of notebooks holds no secret, so it opens again while the old notebook is still there.
        vault.open(PASSPHRASE.toSecret()).use { println("vault again") }
        say("notebook") { notebook.ask { note(id, READER) } }
        say("attach") { notebook.attach(id, file, StreamSource(Zeros { }), NOW) }
        println("found ${notebook.searches(flowOf(NoteQuery(reader = READER))).first().javaClass.simpleName}")
        listOf(notebook, vault, core).forEach(AutoCloseable::close)
        openVault(VaultConfig(notes)).use { again ->
            again.open(PASSPHRASE.toSecret()).use { opened ->
                val note = opened.ask { note(id, READER) }
                println("again ${note.draft.title}${note.attachments.joinToString()}")
            }
        }
    }
    awaitThat("all objects are gone") { liveObjects() == 0uL }
    println("live ${liveObjects()}")
}

/** Prints what became of a call: that it answered, or all that its error says, to the last cause. */
private suspend fun say(
    name: String,
    call: suspend () -> Any?,
) {
    val failure = runCatching { call() }.exceptionOrNull()
    println("$name ${failure?.javaClass?.simpleName ?: "answered"} ${failure?.message.orEmpty()}".trimEnd())
    if (failure != null) println(failure.stackTraceToString().prependIndent("  "))
}
