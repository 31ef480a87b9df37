package org.turnstone.app

import android.view.View
import android.widget.LinearLayout
import org.turnstone.core.GuideHitView
import org.turnstone.core.GuideRowView

/** A guide, or a section of one, as a card in a list: a tap on it opens it there. */
class GuideCard(
    private val look: Look,
    private val onOpen: (id: String, section: String?) -> Unit,
) {
    /** A guide with what it is about. */
    fun row(guide: GuideRowView): View {
        val lines = look.column(Look.LINE)
        lines.addView(look.said(guide.title, Style.STRONG))
        lines.addView(look.said(guide.summary, Style.BODY))
        guide.countries?.let { lines.addView(look.marked(R.drawable.ic_place, look.said(it, Style.SMALL))) }
        return card(lines, guide.accessibility) { onOpen(guide.id, null) }.also { it.tag = guide.id }
    }

    /** What a search found in a guide. It stands among services and is none, so it has another ground and a signpost. */
    fun hit(hit: GuideHitView): View {
        val lines = look.column(Look.LINE)
        lines.addView(look.said(hit.title, Style.STRONG))
        lines.addView(look.said(hit.path, Style.SMALL))
        hit.countries?.let { lines.addView(look.marked(R.drawable.ic_place, look.said(it, Style.SMALL))) }
        return card(lines, hit.accessibility) { onOpen(hit.guide, hit.section) }.also { it.tag = hit.guide }
    }

    private fun card(
        lines: View,
        spoken: String,
        onClick: () -> Unit,
    ): LinearLayout {
        val card = look.marked(R.drawable.ic_guide, lines, R.color.accent)
        card.background = look.pressable(R.color.accent_soft, R.color.line)
        val edge = look.dp(Look.EDGE)
        card.setPaddingRelative(edge, edge, edge, edge)
        card.contentDescription = spoken
        card.isFocusable = true
        card.accessibilityDelegate = AsButton
        card.setOnClickListener { onClick() }
        return card
    }
}
