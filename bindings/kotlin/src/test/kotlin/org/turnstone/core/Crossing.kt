package org.turnstone.core

import kotlinx.coroutines.runBlocking
import java.util.Locale
import java.util.UUID
import java.util.concurrent.Semaphore

private const val ROUNDS = 1_000
private const val FEW = 9

/**
 * One search, taken apart. The generated call polls a future of Rust's: once to begin, and once more when Rust says that there is something
 * to fetch. What lies between is the core at work; the rest is the price of crossing.
 */
class Crossing(
    private val core: Turnstone,
) {
    private val woken = Semaphore(0)

    // Held in a field: JNA would let go of a callback that nothing in Java points to.
    private val callback =
        object : UniffiRustFutureContinuationCallback {
            override fun callback(
                data: Long,
                pollResult: Byte,
            ) {
                at = System.nanoTime()
                ready = pollResult == UNIFFI_RUST_FUTURE_POLL_READY
                woken.release()
            }
        }

    @Volatile private var at = 0L

    @Volatile private var ready = false

    /** Nanoseconds of each part. */
    data class Parts(
        val lowered: Long,
        val core: Long,
        val fetched: Long,
        val lifted: Long,
        val bytes: Long,
    )

    fun search(query: SearchQuery): Parts {
        val begin = System.nanoTime()
        val lower = FfiConverterTypeSearchQuery.lower(query)
        val future = UniffiLib.uniffi_turnstone_app_fn_method_turnstone_search(core.uniffiCloneHandle(), lower)
        val lowered = System.nanoTime()
        poll(future)
        // Until here Rust's threads worked; now the answer is put into bytes.
        val answered = at
        while (!ready) poll(future)
        val buffer = UniffiLib.ffi_turnstone_app_rust_future_complete_rust_buffer(future, UniffiRustCallStatus())
        val bytes = buffer.len
        val fetched = System.nanoTime()
        FfiConverterTypeSearchView.lift(buffer)
        val lifted = System.nanoTime()
        UniffiLib.ffi_turnstone_app_rust_future_free_rust_buffer(future)
        return Parts(lowered - begin, answered - lowered, fetched - answered, lifted - fetched, bytes)
    }

    private fun poll(future: Long) {
        UniffiLib.ffi_turnstone_app_rust_future_poll_rust_buffer(future, callback, 0)
        woken.acquire()
    }
}

/** Prints what one search costs, a row for each part: Markdown. */
fun crossing(folder: String) {
    val core = runBlocking { openTurnstone(folder) }
    val asked = query("asylum lawyer", limit = 20u)
    val records = runBlocking { core.search(asked) }.let { it.hits.size + it.elsewhere.size }
    val crossing = Crossing(core)
    repeat(ROUNDS) { crossing.search(asked) }
    val parts = List(ROUNDS) { crossing.search(asked) }
    println("$records records, ${parts.first().bytes / 1000} KB.\n")
    println("| one search | median | p95 |\n| --- | --- | --- |")
    part("query into bytes, call", parts.map { it.lowered })
    part("the core at work", parts.map { it.core })
    part("answer into bytes, fetched", parts.map { it.fetched })
    part("bytes into views", parts.map { it.lifted })
    part("**crossing**: all but the core", parts.map { it.lowered + it.fetched + it.lifted })
    part("the whole, as an app calls it", times(ROUNDS) { core.search(asked) })
    val megabyte = asked.copy(text = "lawyer " + "مأوى ".repeat((1 shl 20) / 9))
    part("the same for a megabyte of text", times(FEW) { core.search(megabyte) })
    part("a call that finds nothing, as an app calls it", times(ROUNDS) { runCatching { core.record(UUID(0, 0), AT_HOME) } })
    core.close()
}

private fun times(
    rounds: Int,
    work: suspend () -> Unit,
): List<Long> =
    List(rounds) {
        val begin = System.nanoTime()
        runBlocking { work() }
        System.nanoTime() - begin
    }

private fun part(
    name: String,
    nanos: List<Long>,
) {
    val sorted = nanos.sorted()
    println("| $name | ${millis(sorted[sorted.size / 2])} | ${millis(sorted[sorted.size * 95 / 100])} |")
}

/** As a table shows it. */
fun millis(nanos: Long): String = String.format(Locale.ROOT, "%.2f ms", nanos / 1e6)
