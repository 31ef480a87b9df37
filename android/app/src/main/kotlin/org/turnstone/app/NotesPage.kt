package org.turnstone.app

import android.view.View
import android.widget.CheckBox
import android.widget.FrameLayout
import android.widget.LinearLayout
import kotlinx.coroutines.Job
import kotlinx.coroutines.delay
import kotlinx.coroutines.launch
import org.turnstone.core.TurnstoneException
import org.turnstone.core.sentence

/** A screen around notes: its words may be in another language than the rest, and what it asks is the notebook. */
abstract class NotesPage(
    look: Look,
    visit: Visit,
) : Screen(look, visit) {
    protected val said = visit.noteWords

    /** How those words look. */
    protected val noted = look.noted(said)

    /** Asks and draws the answer into [room], or what went wrong. Nothing turns before 300 ms. */
    protected fun <T> fetch(
        room: FrameLayout,
        call: suspend () -> T,
        draw: (T) -> View?,
    ): Job =
        scope.launch {
            val waiting =
                launch {
                    delay(PATIENCE_MILLIS)
                    fill(room, look.waiting())
                }
            val drawn =
                try {
                    draw(call())
                } catch (_: TurnstoneException.Closed) {
                    null
                } catch (error: TurnstoneException) {
                    look.word(error.sentence(visit.languages), Style.BODY)
                }
            waiting.cancel()
            fill(room, drawn)
        }

    protected fun title(
        content: LinearLayout,
        text: String,
    ) = content.addView(noted.heading(text, Style.TITLE))

    protected fun tick(
        text: String,
        isChecked: Boolean,
        onChange: (Boolean) -> Unit,
    ): CheckBox {
        val tick = CheckBox(look.context)
        noted.style(tick, Style.BODY)
        tick.text = text
        tick.isSaveEnabled = false
        tick.minHeight = look.dp(Look.TOUCH)
        tick.textAlignment = View.TEXT_ALIGNMENT_VIEW_START
        tick.isChecked = isChecked
        tick.setOnCheckedChangeListener { _, isOn -> onChange(isOn) }
        return tick
    }

    /** A question with its two answers, in the place of the button that asked. */
    protected fun question(
        room: FrameLayout,
        text: String,
        yes: String,
        onYes: () -> Unit,
    ) {
        val before = room.getChildAt(0)
        val card = look.card(R.color.caution)
        val asked = noted.word(text, Style.BODY, R.color.on_caution)
        asked.accessibilityLiveRegion = View.ACCESSIBILITY_LIVE_REGION_ASSERTIVE
        card.addView(asked)
        card.addView(noted.button(said.keep, null, Weight.PLAIN) { fill(room, before) })
        card.addView(noted.button(yes, R.drawable.ic_close, Weight.PLAIN, onYes))
        fill(room, card)
    }
}
