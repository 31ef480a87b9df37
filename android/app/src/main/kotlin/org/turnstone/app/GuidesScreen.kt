package org.turnstone.app

import android.view.View
import org.turnstone.core.GuideGroupView
import org.turnstone.core.Turnstone

/** All guides, by when they are needed. */
class GuidesScreen(
    place: Place.Guides,
    look: Look,
    visit: Visit,
) : ListScreen<List<GuideGroupView>>(place, look, visit, Look.LINE * 2) {
    private val said = visit.guideWords
    private val noted = look.noted(said)
    override val name get() = said.guides
    override var answer by place::answer

    override fun question(): suspend Turnstone.() -> List<GuideGroupView> {
        val situation = visit.situation()
        return { guides(situation) }
    }

    override fun rows(answer: List<GuideGroupView>): List<() -> View> {
        val rows = mutableListOf<() -> View>()
        rows += { noted.heading(name, Style.TITLE) }
        rows += { noted.word(if (answer.isEmpty()) said.guidesNone else said.guidesNote, Style.BODY) }
        val cards = GuideCard(look) { id, section -> visit.goTo(Place.Guide(id, section)) }
        for (group in answer) {
            rows += { heading(group) }
            group.guides.forEach { guide -> rows += { cards.row(guide) } }
        }
        return rows
    }

    private fun heading(group: GuideGroupView): View {
        val heading = look.said(group.heading, Style.HEADING).also(Platform::markHeading)
        heading.setPaddingRelative(0, look.dp(Look.GAP), 0, 0)
        return heading
    }
}
