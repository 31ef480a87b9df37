package org.turnstone.app

import android.view.View
import android.widget.FrameLayout
import org.turnstone.core.GuideGroupView

/** All guides, by when they are needed. */
class GuidesScreen(
    private val place: Place.Guides,
    look: Look,
    visit: Visit,
) : Screen(look, visit) {
    private val said = visit.guideWords
    private val noted = look.noted(said)
    override val name get() = said.guides
    private val list = LazyList(look.context, look.dp(Look.LINE * 2), look.dp(Look.EDGE))

    override fun view(): View {
        val room = FrameLayout(look.context)
        val known = place.answer
        if (known != null) {
            show(known)
            fill(room, list)
            list.setSelection(place.scrolled)
        } else {
            val situation = visit.situation()
            ask(room, { guides(situation) }) {
                place.answer = it
                show(it)
                list
            }
        }
        return room
    }

    override fun leave() {
        place.scrolled = list.firstVisiblePosition
        super.leave()
    }

    private fun show(groups: List<GuideGroupView>) {
        val rows = mutableListOf<() -> View>()
        rows += { noted.heading(name, Style.TITLE) }
        rows += { noted.word(if (groups.isEmpty()) said.guidesNone else said.guidesNote, Style.BODY) }
        val cards = GuideCard(look) { id, section -> visit.goTo(Place.Guide(id, section)) }
        for (group in groups) {
            rows +=
                {
                    look
                        .said(
                            group.heading,
                            Style.HEADING,
                        ).also(Platform::markHeading)
                        .also { it.setPaddingRelative(0, look.dp(Look.GAP), 0, 0) }
                }
            group.guides.forEach { guide -> rows += { cards.row(guide) } }
        }
        list.show(rows)
    }
}
