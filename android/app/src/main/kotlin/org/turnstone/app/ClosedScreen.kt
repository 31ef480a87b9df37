package org.turnstone.app

import android.view.View
import kotlinx.coroutines.delay
import kotlinx.coroutines.flow.collectLatest
import kotlinx.coroutines.launch

/** The closed notebook: a field, and the way to a new one. It says nothing of whether there is any. */
class ClosedScreen(
    private val place: Place.Notes,
    look: Look,
    visit: Visit,
) : NotesPage(look, visit) {
    override val name get() = said.notes
    private val field = noted.secretField(said.passphrase)
    private val outcome = Outcome(look, noted)

    override fun view(): View {
        val content = look.column(Look.GAP)
        title(content, said.notes)
        content.addView(field)
        content.addView(tick(said.showPassphrase, false) { field.showTyped(it) })
        val open = noted.button(said.unlock, null, Weight.MAIN, ::unlock)
        content.addView(open)
        content.addView(outcome.view)
        content.addView(noted.word(said.unlockNote, Style.SMALL))
        content.addView(noted.button(said.make, R.drawable.ic_add, Weight.QUIET) { visit.goTo(Place.Setup()) })
        field.setOnEditorActionListener { _, _, _ ->
            unlock()
            true
        }
        scope.launch {
            visit.notes.unlocking.collectLatest { state ->
                open.isEnabled = state !is Unlocking.Working
                when (state) {
                    is Unlocking.No -> {
                        outcome.clear()
                    }

                    is Unlocking.Working -> {
                        outcome.clear()
                        delay(PATIENCE_MILLIS)
                        outcome.working(Told.Working(said.unlocking, canCancel = false)) {}
                    }

                    is Unlocking.Failed -> {
                        outcome.warn(state.sentence)
                    }
                }
            }
        }
        return page(place, content)
    }

    private fun unlock() = visit.notes.unlock(field.takeSecret())

    override fun leave() {
        field.text.forget()
        super.leave()
    }
}
