package org.turnstone.app

import android.graphics.Rect
import android.view.View
import android.view.ViewGroup.LayoutParams.MATCH_PARENT
import android.view.accessibility.AccessibilityNodeInfo
import android.widget.Button
import android.widget.FrameLayout
import android.widget.LinearLayout
import kotlinx.coroutines.launch
import org.turnstone.core.FilterQuery
import org.turnstone.core.GuideBlockKind
import org.turnstone.core.GuideMarkKind
import org.turnstone.core.GuideMarkView
import org.turnstone.core.GuideSectionView
import org.turnstone.core.GuideView
import org.turnstone.core.SourceView
import java.util.UUID

/** A guide, from what must be known of it to what it rests on. */
@Suppress("TooManyFunctions")
class GuideScreen(
    private val place: Place.Guide,
    look: Look,
    visit: Visit,
) : Screen(look, visit) {
    private val said = visit.guideWords
    private val noted = look.noted(said)
    override val name get() = place.answer?.title?.text ?: said.guides
    private val content = look.column()
    private val page = page(place, content)
    private val aloud = FrameLayout(look.context)

    /** Where each section begins. */
    private val headings = linkedMapOf<String, View>()

    override fun view(): View {
        val room = FrameLayout(look.context)
        content.addView(room)
        val known = place.answer
        if (known != null) fill(room, drawn(known)) else load(room)
        val column = look.column()
        column.addView(page, LinearLayout.LayoutParams(MATCH_PARENT, 0, 1f))
        column.addView(aloud)
        return column
    }

    private fun load(room: FrameLayout) {
        val (situation, second) = visit.situation() to visit.second
        ask(room, { guide(place.id, situation, second) }) {
            place.answer = it
            Platform.namePane(page, it.title.text)
            drawn(it)
        }
    }

    private fun drawn(guide: GuideView): View {
        val lines = look.column(Look.GAP)
        lines.addView(face(guide))
        val blocks = GuideBlocks(look, said, guide, ::follow)
        val title = look.said(guide.title, Style.TITLE).also(Platform::markHeading)
        blocks.readWhole(title)
        lines.addView(title)
        guide.beside?.let { beside ->
            guide.besideLabel?.let { lines.addView(look.word(it, Style.SMALL)) }
            lines.addView(look.second(beside, Style.STRONG))
        }
        lines.addView(look.said(guide.summary, Style.BODY))
        lines.addView(contents(guide.sections))
        guide.sections.forEach { section(lines, it, blocks) }
        sources(lines, guide.sources)
        offer(guide, blocks.pieces)
        begin(lines)
        return lines
    }

    /** Before everything else: who checked it, that it is a draft, that it is out of date. */
    private fun face(guide: GuideView): View {
        val card = look.card(R.color.caution)
        guide.notices.forEach { notice ->
            card.addView(look.marked(R.drawable.ic_notice, look.said(notice, Style.SMALL, R.color.on_caution), R.color.on_caution))
        }
        return card
    }

    private fun contents(sections: List<GuideSectionView>): View {
        val card = look.card()
        card.addView(noted.heading(said.contents, Style.STRONG))
        for (section in sections) {
            val row = look.button(section.heading.text, null, Weight.CARD) { jump(section.id) }
            look.style(row, Style.BODY, R.color.accent)
            row.textDirection = section.heading.direction.ofText()
            val (edge, part) = look.dp(Look.LINE) to if (section.level > 1u) look.dp(Look.GROUP) else 0
            row.setPaddingRelative(edge + part, edge, edge, edge)
            card.addView(row)
        }
        return card
    }

    private fun section(
        lines: LinearLayout,
        section: GuideSectionView,
        blocks: GuideBlocks,
    ) {
        val style = if (section.level > 1u) Style.STRONG else Style.HEADING
        val heading = look.said(section.heading, style).also(Platform::markHeading)
        heading.setPaddingRelative(0, look.dp(Look.GAP), 0, 0)
        headings[section.id] = heading
        lines.addView(heading)
        blocks.readWhole(heading)
        section.beside?.let { lines.addView(look.second(it, style)) }
        // Once, where it holds for all of them.
        val own = section.blocks.filter { it.kind != GuideBlockKind.RELATED }
        val isEditorial = own.isNotEmpty() && own.all { it.sources.isEmpty() }
        if (isEditorial) lines.addView(look.word(said.editorial, Style.SMALL))
        section.blocks.forEach { lines.addView(blocks.of(it, saysEditorial = !isEditorial)) }
    }

    /** What it rests on. A page is opened by a button of its own, below what opening one gives away. */
    private fun sources(
        lines: LinearLayout,
        sources: List<SourceView>,
    ) {
        if (sources.isEmpty()) return
        val heading = noted.heading(said.sources)
        heading.setPaddingRelative(0, look.dp(Look.GROUP), 0, 0)
        lines.addView(heading)
        if (sources.any { it.link != null }) lines.addView(noted.notice(said.pageNote))
        sources.forEachIndexed { at, source -> lines.addView(source(GuideText.sourceMark(listOf(at.toUInt())), source)) }
    }

    private fun source(
        mark: String,
        source: SourceView,
    ): View {
        val group = look.column()
        group.addView(look.word(mark.plus(' ').plus(source.line), Style.SMALL))
        val link = source.link ?: return group
        val button = look.button(source.name, R.drawable.ic_web, Weight.QUIET) {}
        look.style(button, Style.BODY, R.color.accent)
        button.tag = link
        group.addView(look.outward(button) { Links.intent(link) })
        return group
    }

    private fun follow(mark: GuideMarkView) {
        val place =
            when (mark.kind) {
                GuideMarkKind.RECORD -> runCatching { UUID.fromString(mark.target) }.getOrNull()?.let(Place::Record)
                GuideMarkKind.EMERGENCY -> Place.Now()
                GuideMarkKind.GUIDE -> Place.Guide(mark.target)
                GuideMarkKind.TERM -> Place.Term(mark.target)
                GuideMarkKind.FIND -> Place.Search(FilterQuery(categories = listOf(mark.target)))
                GuideMarkKind.STRONG, GuideMarkKind.PAGE -> null
            }
        place?.let(visit::goTo)
    }

    /** Where somebody was, or at the section that they came for, once it is known where that lies. */
    private fun begin(lines: View) {
        val section = place.section
        if (place.scrolled > 0 || section == null) return restore(page, place)
        lines.addOnLayoutChangeListener(
            object : View.OnLayoutChangeListener {
                @Suppress("LongParameterList")
                override fun onLayoutChange(
                    view: View,
                    left: Int,
                    top: Int,
                    right: Int,
                    bottom: Int,
                    oldLeft: Int,
                    oldTop: Int,
                    oldRight: Int,
                    oldBottom: Int,
                ) {
                    view.removeOnLayoutChangeListener(this)
                    page.post { jump(section) }
                }
            },
        )
    }

    private fun jump(section: String) {
        val heading = headings[section] ?: return
        page.scrollTo(0, topOf(heading))
        heading.performAccessibilityAction(AccessibilityNodeInfo.ACTION_ACCESSIBILITY_FOCUS, null)
    }

    private fun topOf(view: View): Int {
        val place = Rect(0, 0, view.width, view.height)
        page.offsetDescendantRectToMyCoords(view, place)
        return place.top
    }

    /** The button that reads aloud, at the foot of the screen so that it also stops at once; only where the phone has a voice for it. */
    private fun offer(
        guide: GuideView,
        pieces: List<Piece>,
    ) {
        scope.launch {
            if (!visit.reading.offers(guide.language)) return@launch
            visit.reading.isReading.collect { isReading -> fill(aloud, button(isReading, pieces)) }
        }
    }

    private fun button(
        isReading: Boolean,
        pieces: List<Piece>,
    ): Button =
        noted.button(
            if (isReading) said.readStop else said.readAloud,
            if (isReading) R.drawable.ic_close else R.drawable.ic_speaker,
            Weight.QUIET,
        ) {
            if (isReading) visit.reading.stop() else visit.reading.read(fromHere(pieces), ::follow)
        }

    /** From what stands at the top of the screen on. */
    private fun fromHere(pieces: List<Piece>) = pieces.dropWhile { topOf(it.view) + it.view.height <= page.scrollY }

    /** What is read is on the screen. */
    private fun follow(piece: Piece) {
        val (top, bottom) = topOf(piece.view) to topOf(piece.view) + piece.view.height
        if (top < page.scrollY || bottom > page.scrollY + page.height) page.scrollTo(0, top - look.dp(Look.GROUP))
    }

    override fun leave() {
        visit.reading.stop()
        super.leave()
    }
}
