package org.turnstone.app

import android.view.View
import android.view.ViewGroup.LayoutParams.WRAP_CONTENT
import android.widget.FrameLayout
import android.widget.LinearLayout
import android.widget.ScrollView
import org.turnstone.core.HelpNowView
import org.turnstone.core.TextView as Said

/** The button that says where somebody is, and changes it. */
fun placeButton(
    look: Look,
    place: Said,
    spoken: String,
    onClick: () -> Unit,
): View {
    val button = look.button(place.text, R.drawable.ic_place, Weight.PLAIN, onClick)
    look.style(button, Style.BODY)
    button.contentDescription = spoken
    button.minHeight = look.dp(Look.TOUCH)
    button.minimumHeight = button.minHeight
    button.background = look.pressable(R.color.surface, R.color.edge, Look.TOUCH / 2)
    val row = LinearLayout(look.context)
    row.addView(button, LinearLayout.LayoutParams(WRAP_CONTENT, WRAP_CONTENT))
    return row
}

/** Who answers at this moment. */
class NowScreen(
    private val place: Place.Now,
    look: Look,
    visit: Visit,
) : Screen(look, visit) {
    override val name get() = words.now

    override fun view(): View {
        val content = look.column(Look.GAP)
        val room = FrameLayout(look.context)
        content.addView(room)
        val page = page(place, content)
        val known = place.help
        if (known != null) fill(room, drawn(page, known)) else load(page, room)
        return page
    }

    private fun load(
        page: ScrollView,
        room: FrameLayout,
    ) {
        val situation = visit.situation()
        ask(room, { helpNow(situation) }) {
            place.help = it
            drawn(page, it)
        }
    }

    private fun drawn(
        page: ScrollView,
        help: HelpNowView,
    ): View {
        val lines = look.column(Look.GAP)
        lines.addView(look.said(help.heading, Style.TITLE).also(Platform::markHeading))
        lines.addView(placeButton(look, help.place, help.placeAccessibility) { visit.goTo(Place.Countries(isFirst = false)) })
        help.notices.forEach { lines.addView(look.notice(it)) }
        help.emergency?.let { lines.addView(Numbers.emergency(look, it)) }
        lines.addView(look.notice(words.callNote))
        val cards = HitCard(look) { visit.goTo(Place.Record(it.id)) }
        help.lines.forEach { lines.addView(cards.line(it)) }
        restore(page, place)
        return lines
    }
}
