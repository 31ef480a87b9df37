package org.turnstone.app

import android.view.View
import android.widget.FrameLayout
import kotlinx.coroutines.CoroutineScope
import kotlinx.coroutines.launch
import org.turnstone.core.HitView
import org.turnstone.core.TurnstoneException
import org.turnstone.core.sentence

/** Saves a record, and says where that lies. Without an open notebook it is kept until the exit, and a notebook is offered. */
class SavePart(
    private val look: Look,
    private val visit: Visit,
    private val scope: CoroutineScope,
) {
    private val said = visit.noteWords
    private val noted = look.noted(said)
    private val room = FrameLayout(look.context)

    fun view(hit: HitView): View {
        draw(hit, null)
        return room
    }

    private fun draw(
        hit: HitView,
        failed: String?,
    ) {
        val group = look.column(Look.LINE)
        val isSaved = visit.notes.isSaved(hit.id)
        val (text, icon) = if (isSaved) said.forgetPlace to R.drawable.ic_check else said.savePlace to R.drawable.ic_saved
        group.addView(noted.button(text, icon, Weight.PLAIN) { toggle(hit, isSaved) })
        val said = look.column(Look.LINE)
        said.accessibilityLiveRegion = View.ACCESSIBILITY_LIVE_REGION_POLITE
        if (isSaved) where(said)
        failed?.let { said.addView(look.word(it, Style.SMALL, R.color.on_caution)) }
        group.addView(said)
        room.removeAllViews()
        room.addView(group)
    }

    private fun where(lines: android.widget.LinearLayout) {
        if (visit.notes.isOpen) {
            lines.addView(noted.notice(said.savedInNotebook))
        } else {
            lines.addView(noted.notice(said.savedUntilExit))
            lines.addView(noted.button(said.notes, R.drawable.ic_note, Weight.QUIET) { visit.goTo(Place.Notes()) })
        }
    }

    private fun toggle(
        hit: HitView,
        isSaved: Boolean,
    ) {
        scope.launch {
            try {
                if (isSaved) visit.notes.forget(hit.id) else visit.notes.save(hit.id, hit.title.text)
                draw(hit, null)
            } catch (_: TurnstoneException.Closed) {
                draw(hit, null)
            } catch (error: TurnstoneException) {
                draw(hit, error.sentence(visit.languages))
            }
        }
    }
}
