package org.turnstone.core

import kotlinx.coroutines.CancellationException
import kotlinx.coroutines.NonCancellable
import kotlinx.coroutines.async
import kotlinx.coroutines.coroutineScope
import kotlinx.coroutines.delay
import kotlinx.coroutines.launch
import kotlinx.coroutines.withContext

/** How often [watched] looks how far the work is. */
private const val PROGRESS_EVERY_MILLIS = 100L

/**
 * Long work of the core, watched and given up as coroutines are: [onProgress] gets how much is done, from 0 to 1, ten times a second,
 * in the caller's own context; when the work is quick, never. What it throws ends the work and comes out of this call.
 *
 * Cancelling the coroutine gives the work up and returns when it has stopped: nothing is still at work on a file that somebody opens
 * next. What was done in that very moment goes to [onUnwanted].
 */
internal suspend fun <T> watched(
    onProgress: (Double) -> Unit,
    onUnwanted: (T) -> Unit = {},
    work: suspend (OpenTask) -> T,
): T {
    var answer: Result<T>? = null
    try {
        OpenTask().use { task ->
            coroutineScope {
                val watching =
                    launch {
                        while (true) {
                            delay(PROGRESS_EVERY_MILLIS)
                            onProgress(task.progress())
                        }
                    }
                // Not cancelled itself but told to stop.
                val working = async { withContext(NonCancellable) { runCatching { work(task) }.also { answer = it } } }
                try {
                    working.await().getOrThrow()
                } catch (cancelled: CancellationException) {
                    task.cancel()
                    throw cancelled
                } finally {
                    watching.cancel()
                }
            }
        }
        return checkNotNull(answer).getOrThrow()
    } catch (failure: Throwable) {
        answer?.onSuccess(onUnwanted)
        throw failure
    }
}
