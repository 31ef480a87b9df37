package org.turnstone.app

import android.view.View
import android.widget.FrameLayout
import android.widget.LinearLayout
import android.widget.ScrollView
import org.turnstone.core.ChannelKind
import org.turnstone.core.ChannelView
import org.turnstone.core.HitView
import org.turnstone.core.MapView
import org.turnstone.core.RecordView
import org.turnstone.core.SectionView
import org.turnstone.core.TextView as Said

/** One record with everything that is known of it, what to know first, and what is not known. */
@Suppress("TooManyFunctions")
class RecordScreen(
    private val place: Place.Record,
    look: Look,
    visit: Visit,
) : Screen(look, visit) {
    /** How it is drawn: with the second language below the first, where there is one. */
    private var paired = look

    override val name get() =
        place.answer
            ?.hit
            ?.title
            ?.text ?: words.about

    override fun view(): View {
        val content = look.column()
        val room = FrameLayout(look.context)
        content.addView(room)
        val page = page(place, content)
        val known = place.answer
        if (known != null) fill(room, drawn(page, known)) else load(page, room)
        return page
    }

    private fun load(
        page: ScrollView,
        room: FrameLayout,
    ) {
        val (situation, besides) = visit.situation() to visit.besides()
        ask(room, { record(place.id, situation) to besides?.let { record(place.id, it) } }) { (answer, beside) ->
            place.answer = answer
            place.beside = beside
            Platform.namePane(page, answer.hit.title.text)
            drawn(page, answer)
        }
    }

    private fun drawn(
        page: ScrollView,
        record: RecordView,
    ): View {
        paired = look.besides(Besides.of(record, place.beside))
        val lines = paired.column(Look.GAP)
        val hit = record.hit
        hit.warnings.forEach { lines.addView(paired.warning(it)) }
        lines.addView(paired.said(hit.title, Style.TITLE).also(Platform::markHeading))
        hit.localName?.let { lines.addView(paired.said(it, Style.STRONG)) }
        lines.addView(paired.said(hit.subtitle, Style.BODY, R.color.ink_soft))
        lines.addView(HitCard.opening(paired, hit.opening))
        hit.opening.asPrinted?.let { lines.addView(paired.said(it, Style.SMALL)) }
        hit.distance?.let { lines.addView(paired.marked(R.drawable.ic_map, paired.said(it, Style.SMALL))) }
        lines.addView(HitCard.trusted(paired, hit.trust, Style.SMALL))
        val isSaidBelow = record.sections.any { section -> section.facts.any { it.value.text == hit.summary?.text } }
        hit.summary?.takeUnless { isSaidBelow }?.let { lines.addView(paired.said(it, Style.BODY)) }
        numbers(lines, hit)
        lines.addView(SavePart(look, visit, scope).view(hit))
        channels(lines, record)
        record.sections.forEach { section(lines, it) }
        services(lines, record.services)
        reasons(lines, hit)
        readings(lines, record)
        group(lines, words.trust)
        lines.addView(HitCard.trust(paired, hit.trust))
        restore(page, place)
        return lines
    }

    private fun group(
        lines: LinearLayout,
        heading: String,
    ) {
        val view = paired.heading(heading)
        view.setPaddingRelative(0, paired.dp(Look.GROUP), 0, 0)
        lines.addView(view)
    }

    private fun numbers(
        lines: LinearLayout,
        hit: HitView,
    ) {
        group(lines, words.numbers)
        if (hit.phones.isEmpty()) {
            lines.addView(paired.notice(words.noNumber))
            return
        }
        val first = hit.phones.firstOrNull { it.link != null }
        hit.phones.forEach { lines.addView(Numbers.number(paired, it, if (it === first) Weight.MAIN else Weight.PLAIN, hit.opening)) }
        if (first != null) lines.addView(paired.notice(words.callNote))
    }

    private fun channels(
        lines: LinearLayout,
        record: RecordView,
    ) {
        if (record.channels.isEmpty()) return
        group(lines, words.channels)
        record.channels.forEach { lines.addView(channel(it)) }
        if (record.channels.any { it.link?.scheme?.startsWith(PAGE) == true }) lines.addView(paired.notice(words.linkNote))
    }

    private fun channel(channel: ChannelView): View {
        val group = paired.column(Look.LINE)
        val icon = icon(channel.kind)
        val link = channel.link
        if (link == null) {
            group.addView(paired.marked(icon, paired.said(channel.name, Style.STRONG)))
            channel.address?.let { group.addView(address(it)) }
        } else {
            val button = paired.button(channel.name.text, icon, Weight.PLAIN) {}
            button.contentDescription = channel.accessibility
            button.tag = link
            group.addView(paired.outward(button) { Links.intent(link) })
            paired.beside(channel.name)?.let { group.addView(paired.second(it, Style.SMALL)) }
            channel.address?.let { group.addView(address(it)) }
        }
        channel.steps?.let { group.addView(paired.said(it, Style.BODY)) }
        channel.discretion?.let { group.addView(paired.marked(R.drawable.ic_notice, paired.said(it, Style.BODY))) }
        return group
    }

    /** To be read, and to be taken elsewhere by hand. */
    private fun address(address: String): View {
        val line = paired.word(address, Style.SMALL)
        line.textDirection = View.TEXT_DIRECTION_LTR
        line.setTextIsSelectable(true)
        return line
    }

    private fun icon(kind: ChannelKind): Int =
        when (kind) {
            ChannelKind.PHONE -> R.drawable.ic_phone
            ChannelKind.SMS, ChannelKind.WHATSAPP, ChannelKind.SIGNAL -> R.drawable.ic_message
            ChannelKind.EMAIL -> R.drawable.ic_mail
            ChannelKind.WEB -> R.drawable.ic_web
            ChannelKind.WALK_IN -> R.drawable.ic_walk
        }

    private fun section(
        lines: LinearLayout,
        section: SectionView,
    ) {
        heading(lines, section.heading)
        section.facts.forEach { fact ->
            val both = paired.column()
            fact.label?.let { both.addView(paired.said(it, Style.SMALL)) }
            both.addView(paired.said(fact.value, Style.BODY))
            lines.addView(both)
        }
        section.notKnown?.let { lines.addView(paired.said(it, Style.SMALL)) }
        section.map?.let { lines.addView(map(it)) }
    }

    private fun map(map: MapView): View {
        val group = paired.column(Look.LINE)
        val button = paired.button(map.action.text, R.drawable.ic_map, Weight.PLAIN) {}
        button.contentDescription = map.accessibility
        group.addView(paired.outward(button) { Links.intent(map) })
        paired.beside(map.action)?.let { group.addView(paired.second(it, Style.SMALL)) }
        group.addView(paired.notice(map.note))
        return group
    }

    private fun services(
        lines: LinearLayout,
        services: List<HitView>,
    ) {
        if (services.isEmpty()) return
        group(lines, words.services)
        val cards = HitCard(paired) { visit.goTo(Place.Record(it.id)) }
        services.forEach { lines.addView(cards.result(it)) }
    }

    /** Guides about what it does, and the words of offices that stand in it. */
    private fun readings(
        lines: LinearLayout,
        record: RecordView,
    ) {
        if (record.guides.isNotEmpty()) heading(lines, record.guidesHeading)
        val guides = GuideCard(paired) { id, section -> visit.goTo(Place.Guide(id, section)) }
        record.guides.forEach { lines.addView(guides.row(it)) }
        if (record.terms.isNotEmpty()) heading(lines, record.termsHeading)
        record.terms.forEach { lines.addView(TermCard.of(paired, it)) }
    }

    private fun heading(
        lines: LinearLayout,
        said: Said,
    ) {
        val heading = paired.said(said, Style.HEADING)
        Platform.markHeading(heading)
        heading.setPaddingRelative(0, paired.dp(Look.GROUP), 0, 0)
        lines.addView(heading)
    }

    private fun reasons(
        lines: LinearLayout,
        hit: HitView,
    ) {
        if (hit.categories.isNotEmpty()) {
            group(lines, words.categories)
            hit.categories.forEach { lines.addView(paired.word(it.name, Style.BODY)) }
        }
        if (hit.why.isEmpty()) return
        group(lines, words.why)
        hit.why.forEach { lines.addView(paired.marked(R.drawable.ic_check, paired.said(it.sentence, Style.BODY), R.color.accent)) }
    }

    private companion object {
        const val PAGE = "http"
    }
}
