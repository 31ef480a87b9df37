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

    private val core get() = Shared.core

    private fun row(vararg cells: Any) = page.appendText(cells.joinToString(" | ", "| ", " |\n"))

    private fun micros(nanos: Long) = String.format(Locale.ROOT, "%.0f µs", nanos / 1e3)

    private fun List<Long>.median() = sorted()[size / 2]

    private fun List<Long>.late() = sorted()[size * 95 / 100]

    private inline fun timed(work: () -> Unit): Long {
        val begin = System.nanoTime()
        work()
        return System.nanoTime() - begin
    }

    @Test
    @Order(1)
    fun `one search with twenty records`() {
        val asked = query("asylum lawyer", limit = 20u)
        val records = runBlocking { core.search(asked) }.let { it.hits.size + it.elsewhere.size }
        val crossing = Crossing(core)
        repeat(ROUNDS) { crossing.search(asked) }
        val parts = List(ROUNDS) { crossing.search(asked) }
        val whole = List(ROUNDS) { timed { runBlocking { core.search(asked) } } }
        val least = List(ROUNDS) { timed { runBlocking { runCatching { core.record(UUID(0, 0), AT_HOME) } } } }
        page.appendText("$records records, ${parts.first().bytes / 1000} KB.\n\n")
        row("one search", "median", "p95")
        row("---", "---", "---")

        fun part(
            name: String,
            nanos: List<Long>,
        ) = row(name, micros(nanos.median()), micros(nanos.late()))
        part("query into bytes, call", parts.map { it.lowered })
        part("the core at work", parts.map { it.core })
        part("answer into bytes, fetched", parts.map { it.fetched })
        part("bytes into views", parts.map { it.lifted })
        part("**crossing**: all but the core", parts.map { it.lowered + it.fetched + it.lifted })
        part("the whole, as an app calls it", whole)
        val megabyte = query("lawyer " + "مأوى ".repeat((1 shl 20) / 9), limit = 20u)
        part("the same for a megabyte of text", List(FEW) { timed { runBlocking { core.search(megabyte) } } })
        part("a call that finds nothing, as an app calls it", least)
        page.appendText("\n")
    }

    @Test
    @Order(2)
    fun `the first call`() {
        val runs =
            List(STARTS) {
                Child("first", Shared.builtFolder(), options = emptyList())
                    .ended()
                    .out
                    .trim()
                    .lines()
            }
        row("first call, store already built", "median", "most")
        row("---", "---", "---")
        for ((at, name) in listOf(
            "library loaded and checked",
            "words of the screens",
            "store opened",
            "first search",
            "**all**",
        ).withIndex()) {
            val nanos = runs.map { it[at].toLong() }
            row(name, micros(nanos.median()), micros(nanos.max()))
        }
        page.appendText("\n")
    }

    @Test
    @Order(3)
    fun `a hundred thousand calls leave nothing`() {
        core.storage()
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
        const val ROUNDS = 2_000
        const val FEW = 9
        const val STARTS = 9
        const val CALLS = 100_000
        const val SAMPLES = 10
    }
}
