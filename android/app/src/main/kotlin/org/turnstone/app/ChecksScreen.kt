package org.turnstone.app

import android.view.View
import org.turnstone.core.SelfCheckView
import org.turnstone.core.selfChecks

/** Questions to ask oneself, each row of them by what it is about. */
class ChecksScreen(
    private val place: Place.Checks,
    look: Look,
    visit: Visit,
) : Screen(look, visit) {
    private val said = visit.guideWords
    private val noted = look.noted(said)
    override val name get() = said.checks

    override fun view(): View {
        val content = look.column(Look.GAP)
        content.addView(noted.heading(name, Style.TITLE))
        content.addView(noted.word(said.checksNote, Style.BODY))
        selfChecks(visit.languages).forEach { content.addView(row(it)) }
        return page(place, content).also { restore(it, place) }
    }

    private fun row(check: SelfCheckView): View {
        val card = look.card()
        card.background = look.pressable(R.color.surface, R.color.edge)
        card.addView(look.said(check.title, Style.STRONG))
        card.addView(look.said(check.note, Style.SMALL))
        card.tag = check.id
        card.isFocusable = true
        card.accessibilityDelegate = AsButton
        card.setOnClickListener { visit.goTo(Place.Check(check.id)) }
        return card
    }
}
