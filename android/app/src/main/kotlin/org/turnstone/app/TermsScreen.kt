package org.turnstone.app

import android.view.View
import org.turnstone.core.TermView
import org.turnstone.core.Turnstone
import org.turnstone.core.wellFormed

/** The words of offices, with a field that narrows them as one types. */
class TermsScreen(
    private val place: Place.Terms,
    look: Look,
    visit: Visit,
) : NarrowedScreen<List<TermView>>(place, look, visit, Look.LINE * 2) {
    private val said = visit.guideWords
    private val noted = look.noted(said)
    override val name get() = said.terms
    override val heading get() = noted.heading(name, Style.TITLE)
    override val field = noted.field(said.termsSearch, place.typed)
    override var typed by place::typed
    override var answer by place::answer

    override fun question(): suspend Turnstone.() -> List<TermView> {
        val typed = place.typed.wellFormed()
        val situation = visit.situation()
        return { terms(typed, situation) }
    }

    override fun rows(answer: List<TermView>): List<() -> View> {
        val rows = answer.map { term -> { TermCard.of(look, term) } }
        return rows.ifEmpty { listOf { noted.notice(said.termsNone) } }
    }
}
