package org.turnstone.core

import kotlinx.coroutines.Dispatchers
import kotlinx.coroutines.cancelAndJoin
import kotlinx.coroutines.launch
import kotlinx.coroutines.runBlocking
import org.junit.jupiter.api.MethodOrderer
import org.junit.jupiter.api.Order
import org.junit.jupiter.api.Test
import org.junit.jupiter.api.TestMethodOrder
import org.junit.jupiter.api.condition.EnabledIfSystemProperty
import java.io.File
import java.util.Locale
import java.util.UUID
import kotlin.test.assertEquals

/**
 * What a crossing costs, how long the first call takes, what stays behind. `cargo xtask bench-bindings` runs it with a release build and
 * prints what it writes; nothing of it is asserted but that nothing is left.
 */
@EnabledIfSystemProperty(named = "turnstone.benchmark", matches = ".+", disabledReason = "run by cargo xtask bench-bindings")
@TestMethodOrder(MethodOrderer.OrderAnnotation::class)
class Benchmark {
    private val page = File(System.getProperty("turnstone.benchmark").orEmpty())

    /** Before others, where root may ask for that: machines are shared, and what is waited for is not ours. */
    private val first = "renice -n -15 -p $$ >/dev/null 2>&1 || true"

    private fun row(vararg cells: Any) = page.appendText(cells.joinToString(" | ", "| ", " |\n"))

    private fun alone(
        task: String,
        vararg options: String,
    ): String {
        val ended = Child(task, Shared.builtFolder(), shell = first, options = options.toList()).ended()
        assertEquals(0, ended.code, ended.err)
        return ended.out
    }

    @Test
    @Order(1)
    fun `one search with its records`() = page.appendText(alone("crossing") + "\n")

    @Test
    @Order(2)
    fun `the first call`() {
        val runs = List(STARTS) { alone("first", "-XX:TieredStopAtLevel=1").trim().lines() }
        row("first call, store already built", "median", "most")
        row("---", "---", "---")
        val names = listOf("JNA itself", "library loaded and checked", "words of the screens", "store opened", "first search", "**all**")
        for ((at, name) in names.withIndex()) {
            val nanos = runs.map { it[at].toLong() }.sorted()
            row(name, millis(nanos[STARTS / 2]), millis(nanos.last()))
        }
        page.appendText("\n")
    }

    @Test
    @Order(3)
    fun `a hundred thousand calls leave nothing`() {
        Shared.builtFolder()
        val live = liveObjects()
        row("calls", "resident memory", "objects")
        row("---", "---", "---")
        openOne().use { own ->
            for (done in 0 until CALLS step CALLS / SAMPLES) {
                if (done > 0) sample(done)
                runBlocking(Dispatchers.Default) { repeat(CALLS / SAMPLES) { at -> call(own, at) } }
            }
            sample(CALLS)
        }
        page.appendText("\nAfter closing: ${liveObjects() - live} objects more than before.\n")
        assertEquals(live, liveObjects())
    }

    private fun openOne() = runBlocking { openTurnstone(Shared.folder) }

    /** Calls of every kind, as an app mixes them: nine in ten search, some are given up or fail, a few open and close. */
    private suspend fun call(
        own: Turnstone,
        at: Int,
    ) {
        when (at % 100) {
            0 -> openTurnstone(Shared.folder).close()
            in 1..2 -> own.helpNow(AT_HOME)
            in 3..4 -> runCatching { own.record(UUID(0, 0), AT_HOME) }
            in 5..6 -> own.placesFor("Berl", AT_HOME)
            in 7..8 -> runBlocking { launch { own.search(query("lawyer")) }.cancelAndJoin() }
            9 -> toggled(FilterQuery(), FilterChip.Free, NOW)
            else -> own.search(query(if (at % 2 == 0) "asylum lawyer" else "shelter"))
        }
    }

    @Suppress("ExplicitGarbageCollectionCall")
    private fun sample(done: Int) {
        Runtime.getRuntime().gc()
        val resident =
            File("/proc/self/status")
                .readLines()
                .first { it.startsWith("VmRSS") }
                .filter(Char::isDigit)
                .toLong()
        row(done, String.format(Locale.ROOT, "%.1f MB", resident / 1000.0), liveObjects())
    }

    private companion object {
        const val STARTS = 9
        const val CALLS = 100_000
        const val SAMPLES = 10
    }
}
