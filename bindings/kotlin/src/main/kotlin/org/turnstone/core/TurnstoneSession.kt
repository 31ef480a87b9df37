package org.turnstone.core

import kotlinx.coroutines.CancellationException
import kotlinx.coroutines.flow.Flow
import kotlinx.coroutines.flow.takeWhile
import java.util.concurrent.atomic.AtomicBoolean

/**
 * The core for as long as an app shows anything of it. Share it between threads; close it once or several times, from any thread, also
 * while calls are under way. From then on no call gives an answer, not even one that was under way: each ends with
 * [TurnstoneException.Closed], which is not to be shown, and nothing is drawn after somebody left.
 *
 * ```
 * val session = TurnstoneSession.open(folder)
 * val help = session.ask { helpNow(situation) }
 * session.close()
 * ```
 */
class TurnstoneSession(
    private val core: Turnstone,
) : AutoCloseable {
    private val closed = AtomicBoolean(false)

    /** Somebody closed it. */
    val isClosed: Boolean get() = closed.get()

    /**
     * Calls the core. Do not let the core itself out of [call].
     *
     * @throws TurnstoneException what the call gives; `Internal` also where the bindings failed, and `Closed` when the session was closed
     *     before the answer was there
     */
    suspend fun <T> ask(call: suspend Turnstone.() -> T): T {
        val answer =
            try {
                stayOpen()
                core.call()
            } catch (cancelled: CancellationException) {
                throw cancelled
            } catch (error: Exception) {
                stayOpen()
                throw if (error.isOfTheBindings()) internalError() else error
            }
        stayOpen()
        return answer
    }

    /** As [Turnstone.searches]; ends quietly when the session is closed. */
    fun searches(queries: Flow<SearchQuery>): Flow<SearchOutcome> = core.searches(queries).takeWhile { !isClosed }

    /** Closes it. What is under way in the core ends by itself and is dropped; memory goes with the last of it. */
    override fun close() {
        if (!closed.compareAndSet(false, true)) return
        core.exit()
        core.close()
    }

    private fun stayOpen() {
        if (isClosed) throw closedError()
    }

    companion object {
        /** As [openTurnstone]. */
        suspend fun open(
            folder: String?,
            onProgress: (Double) -> Unit = {},
        ): TurnstoneSession = TurnstoneSession(openTurnstone(folder, onProgress))
    }
}
