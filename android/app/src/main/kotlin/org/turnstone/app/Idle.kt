package org.turnstone.app

import android.app.Activity
import android.content.BroadcastReceiver
import android.content.Context
import android.content.Intent
import android.content.IntentFilter
import android.os.SystemClock
import kotlinx.coroutines.CoroutineScope
import kotlinx.coroutines.Job
import kotlinx.coroutines.delay
import kotlinx.coroutines.launch

/**
 * Puts the app away when the screen goes off, and when nobody touched it for a while: as long as the lock says, else five minutes,
 * after which an open notebook closes.
 */
class Idle(
    private val activity: Activity,
    private val scope: CoroutineScope,
    private val visit: Visit,
) {
    private var touched = SystemClock.elapsedRealtime()
    private var waiting: Job? = null
    private val screen =
        object : BroadcastReceiver() {
            override fun onReceive(
                context: Context,
                intent: Intent,
            ) = visit.putAway()
        }

    fun begin() {
        // Only the system sends it.
        activity.registerReceiver(screen, IntentFilter(Intent.ACTION_SCREEN_OFF))
        touched()
    }

    fun end() {
        waiting?.cancel()
        activity.unregisterReceiver(screen)
    }

    fun touched() {
        touched = SystemClock.elapsedRealtime()
        if (waiting?.isActive != true) waiting = scope.launch { watch() }
    }

    /** The lock may be another one, with another time. */
    fun lockIsKnown() {
        waiting?.cancel()
        waiting = scope.launch { watch() }
    }

    /** A phone that sleeps counts no time, and a frozen app neither: looked at once more before anything is shown. */
    fun resumed() {
        if (left() <= 0) visit.putAway()
        touched()
    }

    private suspend fun watch() {
        while (left() > 0) delay(left())
        visit.putAway()
    }

    private fun left(): Long {
        val seconds = visit.lock?.idleSeconds?.toLong() ?: SECONDS
        return seconds * MILLIS - (SystemClock.elapsedRealtime() - touched)
    }

    private companion object {
        const val SECONDS = 300L
        const val MILLIS = 1000L
    }
}
