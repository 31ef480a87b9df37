package org.turnstone.core

import java.util.concurrent.Semaphore

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
