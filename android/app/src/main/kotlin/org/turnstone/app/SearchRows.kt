package org.turnstone.app

import android.view.View
import android.view.accessibility.AccessibilityNodeInfo
import android.widget.Button
import android.widget.HorizontalScrollView
import android.widget.LinearLayout
import org.turnstone.core.ChipView
import org.turnstone.core.FilterChip
import org.turnstone.core.HitView
import org.turnstone.core.OnBoardView
import org.turnstone.core.SearchView

/** What a search found, row by row, in the order in which it is read: crisis help above everything. */
class SearchRows(
    private val look: Look,
    private val onChip: (FilterChip) -> Unit,
    onGuide: (id: String, section: String?) -> Unit,
    onOpen: (HitView) -> Unit,
) {
    private val cards = HitCard(look, onOpen)
    private val guides = GuideCard(look, onGuide)

    /** One view for all answers, so that a screen reader hears when it changes. */
    private val headline = look.heading("", Style.STRONG)

    init {
        headline.accessibilityLiveRegion = View.ACCESSIBILITY_LIVE_REGION_POLITE
    }

    fun of(found: SearchView): List<() -> View> {
        val rows = mutableListOf<() -> View>()
        found.crisis?.let { rows += cards.crisis(it) }
        if (headline.text.toString() != found.headline.text) headline.text = found.headline.text
        rows += { headline }
        if (found.chips.isNotEmpty()) rows += { chips(found.chips) }
        found.notices.forEach { notice -> rows += { look.notice(notice) } }
        found.onBoard?.let { rows += onBoard(it) }
        found.near?.let { rows += { look.notice(it) } }
        found.suggestions.forEach { suggestion -> rows += { look.notice(suggestion) } }
        found.terms.forEach { term -> rows += { TermCard.of(look, term) } }
        rows += hits(found)
        found.helpersHeading?.let { heading -> rows += { apart(heading) } }
        found.helpers.forEach { hit -> rows += { cards.result(hit) } }
        found.elsewhereHeading?.let { heading -> rows += { apart(heading) } }
        found.elsewhere.forEach { hit -> rows += { cards.elsewhere(hit) } }
        return rows
    }

    /** Services, and each guide before the one that it is placed before; what is placed behind the last comes after it. */
    private fun hits(found: SearchView): List<() -> View> {
        val count = found.hits.size
        val placed = found.guides.groupBy({ it.before.toInt().coerceAtMost(count) }) { { guides.hit(it) } }
        val rows = found.hits.flatMapIndexed { at, hit -> placed[at].orEmpty() + { cards.result(hit) } }
        return rows + placed[count].orEmpty()
    }

    private fun onBoard(board: OnBoardView): List<() -> View> {
        val rows = mutableListOf<() -> View>({ look.notice(board.sentence) })
        if (board.nothingLocal) {
            board.emergency?.let { rows += { Numbers.emergency(look, it) } }
            board.lines.forEach { rows += { cards.line(it) } }
        }
        return rows
    }

    /** What follows is no answer to what was asked, or not for where somebody is: a line and a heading keep it apart. */
    private fun apart(heading: org.turnstone.core.TextView): View {
        val part = look.column(Look.GAP)
        val line = View(look.context)
        line.setBackgroundColor(look.color(R.color.edge))
        part.addView(line, LinearLayout.LayoutParams(LinearLayout.LayoutParams.MATCH_PARENT, look.dp(2)))
        part.addView(look.said(heading, Style.HEADING).also(Platform::markHeading))
        part.setPaddingRelative(0, look.dp(Look.GROUP), 0, look.dp(Look.LINE))
        return part
    }

    private fun chips(chips: List<ChipView>): View {
        val row = LinearLayout(look.context)
        row.setPaddingRelative(look.dp(Look.EDGE), 0, look.dp(Look.LINE * 2), 0)
        chips.filter { it.selected }.plus(chips.filterNot { it.selected }.take(MOST_OFFERED)).forEach { row.addView(chip(it)) }
        val strip = HorizontalScrollView(look.context)
        strip.isHorizontalScrollBarEnabled = false
        strip.contentDescription = look.words.filters
        strip.addView(row)
        return strip
    }

    private fun chip(chip: ChipView): View {
        val weight = if (chip.selected) Weight.MAIN else Weight.PLAIN
        val button =
            look.button(
                chip.label.text,
                if (chip.selected) R.drawable.ic_close else R.drawable.ic_add,
                weight,
            ) { onChip(chip.filter) }
        look.style(button, Style.SMALL, weight.ink)
        button.contentDescription = chip.accessibility
        button.isSelected = chip.selected
        button.tag = chip.filter
        button.minHeight = look.dp(Look.TOUCH)
        button.background = look.pressable(weight.fill, weight.edge, Look.TOUCH / 2)
        val place = LinearLayout.LayoutParams(LinearLayout.LayoutParams.WRAP_CONTENT, LinearLayout.LayoutParams.WRAP_CONTENT)
        place.marginEnd = look.dp(Look.LINE * 2)
        button.layoutParams = place
        return button
    }

    private companion object {
        const val MOST_OFFERED = 12
    }
}
