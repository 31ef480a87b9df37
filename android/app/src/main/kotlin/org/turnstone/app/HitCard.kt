package org.turnstone.app

import android.view.View
import android.widget.LinearLayout
import org.turnstone.core.CrisisView
import org.turnstone.core.FreshnessView
import org.turnstone.core.HitView
import org.turnstone.core.OpeningKind
import org.turnstone.core.OpeningView
import org.turnstone.core.TrustView

/** A record as a card in a list: a tap on it opens it. */
class HitCard(
    private val look: Look,
    private val onOpen: (HitView) -> Unit,
) {
    /** What is not for where somebody is never looks as if it were: it lies lower, and only a warning stands above where it is. */
    fun elsewhere(hit: HitView): View {
        val card = opening(hit)
        card.background = look.pressable(R.color.ground, R.color.line)
        warnings(card, hit)
        card.addView(look.marked(R.drawable.ic_place, look.line(hit.subtitle, Style.STRONG)))
        title(card, hit)
        details(card, hit)
        return card
    }

    /** All that helps to choose. */
    fun result(hit: HitView): View {
        val card = opening(hit)
        names(card, hit)
        details(card, hit)
        return card
    }

    private fun details(
        card: LinearLayout,
        hit: HitView,
    ) {
        card.addView(opening(look, hit.opening))
        val where = hit.distance ?: hit.towns
        where?.let { card.addView(look.marked(R.drawable.ic_map, look.said(it, Style.SMALL))) }
        hit.summary?.let { card.addView(look.said(it, Style.BODY)) }
        hit.why
            .take(
                MOST_REASONS,
            ).forEach { card.addView(look.marked(R.drawable.ic_check, look.said(it.sentence, Style.SMALL), R.color.accent)) }
        hit.notKnown.forEach { card.addView(look.notice(it)) }
        card.addView(trusted(look, hit.trust, Style.SMALL))
    }

    /** Who answers now: the numbers stand on the card, so that one tap is enough. */
    fun line(hit: HitView): View {
        val card = look.card()
        val head = opening(hit)
        head.background = look.pressable(R.color.surface)
        head.setPaddingRelative(0, 0, 0, 0)
        names(head, hit)
        head.addView(opening(look, hit.opening))
        hit.summary?.let { head.addView(look.said(it, Style.SMALL)) }
        card.addView(head)
        hit.phones.forEach { card.addView(Numbers.number(look, it, Weight.PLAIN, hit.opening)) }
        if (hit.phones.isEmpty()) {
            val link = hit.link
            val page = link?.let { look.button(it.host ?: it.toString(), R.drawable.ic_web, Weight.PLAIN) {} }
            if (page != null) {
                page.textDirection = View.TEXT_DIRECTION_LTR
                page.tag = link
                card.addView(look.outward(page) { Links.intent(link) })
                card.addView(look.notice(look.words.linkNote))
            }
        }
        return card
    }

    /** Crisis help: first what to do, then who answers. */
    fun crisis(crisis: CrisisView): List<() -> View> {
        val head = {
            val card = look.card(R.color.accent_soft)
            val heading = look.said(crisis.heading, Style.HEADING)
            Platform.markHeading(heading)
            heading.accessibilityLiveRegion = View.ACCESSIBILITY_LIVE_REGION_ASSERTIVE
            card.addView(heading)
            crisis.advice.forEach { card.addView(look.said(it, Style.BODY)) }
            card
        }
        val numbers = crisis.emergency?.let { listOf { Numbers.emergency(look, it) } }.orEmpty()
        val lines = crisis.lines.map { { line(it) } }
        return listOf(head) + if (crisis.emergencyFirst) numbers + lines else lines + numbers
    }

    private fun opening(hit: HitView): LinearLayout {
        val card = look.card()
        card.background = look.pressable(R.color.surface, R.color.line)
        card.tag = hit.id
        card.contentDescription = hit.accessibility
        card.isFocusable = true
        card.accessibilityDelegate = AsButton
        card.setOnClickListener { onOpen(hit) }
        return card
    }

    private fun names(
        card: LinearLayout,
        hit: HitView,
    ) {
        warnings(card, hit)
        title(card, hit)
        card.addView(look.said(hit.subtitle, Style.SMALL))
    }

    private fun warnings(
        card: LinearLayout,
        hit: HitView,
    ) = hit.warnings.forEach { card.addView(look.warning(it)) }

    private fun title(
        card: LinearLayout,
        hit: HitView,
    ) {
        card.addView(look.said(hit.title, Style.STRONG))
        hit.localName?.let { card.addView(look.said(it, Style.BODY)) }
    }

    companion object {
        private const val MOST_REASONS = 3

        /** Only what is known to be open is drawn as good. */
        fun opening(
            look: Look,
            opening: OpeningView,
        ): View {
            val color = if (opening.kind == OpeningKind.OPEN) R.color.good else R.color.ink_soft
            return look.marked(R.drawable.ic_clock, look.said(opening.sentence, Style.SMALL, color), color)
        }

        /** The sentence on trust. Only what somebody confirmed lately has the mark for it. */
        fun trusted(
            look: Look,
            trust: TrustView,
            style: Style,
        ): View = look.marked(shield(trust.freshness), look.said(trust.sentence, style))

        fun shield(freshness: FreshnessView): Int = if (freshness == FreshnessView.FRESH) R.drawable.ic_confirmed else R.drawable.ic_shield

        /** How far to trust a record, with its sources. */
        fun trust(
            look: Look,
            trust: TrustView,
        ): View {
            val lines = look.column(Look.LINE * 2)
            lines.addView(trusted(look, trust, Style.BODY))
            trust.details.forEach { lines.addView(look.said(it, Style.SMALL)) }
            if (trust.sources.isNotEmpty()) lines.addView(look.word(look.words.sources, Style.STRONG).also(Platform::markHeading))
            trust.sources.forEach { lines.addView(look.word(it.line, Style.SMALL)) }
            return lines
        }
    }
}
