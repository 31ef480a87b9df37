package org.turnstone.app

import android.view.View
import android.widget.FrameLayout
import org.turnstone.core.TermView

/** One word of offices, where a text led to it; back leads to where that was being read. */
class TermScreen(
    private val place: Place.Term,
    look: Look,
    visit: Visit,
) : Screen(look, visit) {
    override val name get() = place.answer?.term?.text ?: visit.guideWords.terms

    override fun view(): View {
        val content = look.column(Look.GAP)
        val room = FrameLayout(look.context)
        content.addView(room)
        val page = page(place, content)
        val known = place.answer
        if (known != null) {
            fill(room, drawn(known))
        } else {
            val situation = visit.situation()
            ask(room, { term(place.id, situation) }) {
                place.answer = it
                Platform.namePane(page, it.term.text)
                drawn(it)
            }
        }
        return page
    }

    private fun drawn(term: TermView): View = TermCard.of(look, term, Style.TITLE)
}
