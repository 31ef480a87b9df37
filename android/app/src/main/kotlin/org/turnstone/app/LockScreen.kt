package org.turnstone.app

import android.view.View
import org.turnstone.core.LockGesture
import org.turnstone.core.LockSettings

/** The lock of the app: none, or one of two gestures, and how long the phone may lie untouched. */
class LockScreen(
    private val place: Place.Lock,
    look: Look,
    visit: Visit,
) : NotesPage(look, visit) {
    override val name get() = said.lockHeading

    override fun view(): View {
        val content = look.column(Look.GAP)
        title(content, said.lockHeading)
        content.addView(noted.word(said.lockNote, Style.BODY))
        content.addView(noted.marked(R.drawable.ic_notice, noted.word(said.lockLimits, Style.BODY)))
        val lock = visit.lock
        val ways = look.column()
        if (!place.isFirst || lock != null) ways.addView(noted.choice(said.lockNone, lock == null) { visit.lockWith(null) })
        ways.addView(gesture(said.lockHold, LockGesture.HOLD_TITLE))
        ways.addView(gesture(said.lockTaps, LockGesture.TAP_TITLE_FIVE_TIMES))
        content.addView(ways)
        if (lock != null) {
            val times = look.column()
            listOf(said.lockAfter1, said.lockAfter5, said.lockAfter15).zip(MINUTES).forEach { (text, minutes) ->
                val seconds = (minutes * SECONDS).toUInt()
                times.addView(noted.choice(text, lock.idleSeconds == seconds) { visit.lockWith(lock.copy(idleSeconds = seconds)) })
            }
            content.addView(times)
        }
        if (place.isFirst) {
            val (text, weight) = if (lock == null) words.skip to Weight.QUIET else words.next to Weight.MAIN
            content.addView(look.button(text, null, weight) { visit.startAt(Place.Home()) })
        }
        return page(place, content).also { restore(it, place) }
    }

    private fun gesture(
        text: String,
        gesture: LockGesture,
    ): View {
        val lock = visit.lock
        return noted.choice(text, lock?.gesture == gesture) { visit.lockWith(lock?.copy(gesture = gesture) ?: LockSettings(gesture)) }
    }

    private companion object {
        val MINUTES = listOf(1, 5, 15)
        const val SECONDS = 60
    }
}
