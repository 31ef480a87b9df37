package org.turnstone.app

import android.view.View
import org.turnstone.core.CountryView
import org.turnstone.core.CoverageView
import org.turnstone.core.PackView
import org.turnstone.core.SourceView
import org.turnstone.core.Turnstone

/** What is on board, where it comes from and under which licence, and how much there is for each country. */
class OnBoardScreen(
    place: Place.OnBoard,
    look: Look,
    visit: Visit,
) : ListScreen<CoverageView>(place, look, visit, Look.GAP) {
    override val name get() = words.onBoard
    override var answer by place::coverage

    override fun question(): suspend Turnstone.() -> CoverageView {
        val situation = visit.situation()
        return { countries(situation) }
    }

    override fun rows(answer: CoverageView): List<() -> View> {
        val rows = mutableListOf<() -> View>()
        rows += { look.heading(name, Style.TITLE) }
        rows += { look.said(answer.sentence, Style.BODY) }
        answer.packs.forEach { pack -> rows += { pack(pack) } }
        answer.countries.filter { it.services > 0u }.forEach { country -> rows += { country(country) } }
        return rows
    }

    private fun pack(pack: PackView): View {
        val card = look.card()
        card.addView(look.said(pack.made, Style.STRONG).also(Platform::markHeading))
        card.addView(look.marked(R.drawable.ic_shield, look.said(pack.trust, Style.BODY)))
        card.addView(look.word(words.sources, Style.STRONG).also(Platform::markHeading))
        pack.sources.forEach { card.addView(source(it)) }
        return card
    }

    private fun source(source: SourceView): View {
        val link = source.link ?: return look.word(source.line, Style.SMALL)
        val group = look.column()
        val button = look.button(source.name, R.drawable.ic_web, Weight.CARD) {}
        button.tag = link
        group.addView(look.word(source.line, Style.SMALL))
        group.addView(look.outward(button) { Links.intent(link) })
        return group
    }

    private fun country(country: CountryView): View {
        val lines = look.column()
        lines.addView(look.word(country.name, Style.STRONG))
        lines.addView(look.said(country.sentence, Style.SMALL))
        return lines
    }
}
