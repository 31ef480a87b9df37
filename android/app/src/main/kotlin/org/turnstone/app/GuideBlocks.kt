package org.turnstone.app

import android.text.SpannableString
import android.text.TextUtils
import android.text.style.LocaleSpan
import android.view.Gravity
import android.view.View
import android.view.ViewGroup.LayoutParams.WRAP_CONTENT
import android.widget.CheckBox
import android.widget.FrameLayout
import android.widget.LinearLayout
import android.widget.TextView
import org.turnstone.core.GuideBlockKind
import org.turnstone.core.GuideBlockView
import org.turnstone.core.GuideMarkKind
import org.turnstone.core.GuideMarkView
import org.turnstone.core.GuideTextView
import org.turnstone.core.GuideView
import org.turnstone.core.GuideWords
import java.net.URI
import java.util.Locale

/** The blocks of a guide as views, each as what it is; and, in their order, the sentences to be read aloud. */
@Suppress("TooManyFunctions")
class GuideBlocks(
    private val look: Look,
    private val said: GuideWords,
    private val guide: GuideView,
    private val onFollow: (GuideMarkView) -> Unit,
) {
    private val texts = GuideText(look)
    private val read = mutableListOf<Piece>()

    /** What can be read aloud of what was drawn so far. */
    val pieces: List<Piece> get() = read

    /** What stands there as a whole: a title, a heading. */
    fun readWhole(view: View) {
        val text = (view as? LinearLayout)?.getChildAt(0) ?: view
        if (text !is TextView) return
        text.setText(text.text, TextView.BufferType.SPANNABLE)
        read += Piece(text, text.text.toString(), guide.language, 0 until text.text.length)
    }

    /** A block as a view; with [saysEditorial] one without a source says that it is our own advice. */
    fun of(
        block: GuideBlockView,
        saysEditorial: Boolean,
    ): View {
        val body = look.column(Look.LINE)
        val ink = inkOf(block.kind)
        if (ink != null) body.addView(label(block, ink))
        val room = FrameLayout(look.context)
        body.addView(text(block, ink, room))
        val soft = ink ?: R.color.ink_soft
        block.remarks.forEach { body.addView(quiet(block, look.marked(R.drawable.ic_clock, look.said(it, Style.SMALL, soft), soft))) }
        if (saysEditorial && block.sources.isEmpty() && block.kind != GuideBlockKind.RELATED) {
            body.addView(look.word(said.editorial, Style.SMALL, soft))
        }
        block.beside?.let { body.addView(beside(it, ink, room)) }
        body.addView(room)
        room.visibility = View.GONE
        return around(block, body)
    }

    /** What stands before the body, or around it. */
    private fun around(
        block: GuideBlockView,
        body: LinearLayout,
    ): View =
        when (block.kind) {
            GuideBlockKind.STEP -> led(number(block.label.orEmpty()), body)
            GuideBlockKind.POINT -> led(dot(), body)
            GuideBlockKind.DANGER -> boxed(body, R.color.severe)
            GuideBlockKind.CALL_NOW -> boxed(body, R.color.accent_soft)
            GuideBlockKind.NOTE -> boxed(body, R.color.caution)
            GuideBlockKind.PARAGRAPH, GuideBlockKind.TICK, GuideBlockKind.RELATED -> body
        }

    /** The text itself, with what it can do; [room] is for what a link has to say first. */
    private fun text(
        block: GuideBlockView,
        ink: Int?,
        room: FrameLayout,
    ): View {
        val follow = follow(room)
        val links = block.text.marks.filter { it.kind != GuideMarkKind.STRONG }
        return when {
            block.kind == GuideBlockKind.RELATED && links.isNotEmpty() -> related(block, links.first(), follow)
            block.kind == GuideBlockKind.TICK && links.isEmpty() -> tick(block)
            block.kind == GuideBlockKind.TICK -> ticked(block, follow)
            else -> texts.view(block.text, block.sources, ink, follow).also { spoken(block, it) }
        }
    }

    /** Who can help: all of it is one link, so it is a button. */
    private fun related(
        block: GuideBlockView,
        mark: GuideMarkView,
        follow: (GuideMarkView) -> Unit,
    ): View {
        val icon = if (mark.kind == GuideMarkKind.FIND) R.drawable.ic_search else R.drawable.ic_people
        val button = look.button(block.text.text, icon, Weight.PLAIN) { follow(mark) }
        look.style(button, Style.BODY)
        button.textDirection = block.text.direction.ofText()
        button.setText(button.text, TextView.BufferType.SPANNABLE)
        spoken(block, button)
        return button
    }

    private fun tick(block: GuideBlockView): View {
        val box = box()
        look.style(box, Style.BODY)
        box.text = look.inTongue(block.text.text, block.text.language, block.text.direction, Style.BODY).text
        box.textDirection = block.text.direction.ofText()
        box.textAlignment = View.TEXT_ALIGNMENT_VIEW_START
        texts.dress(box, block.text, block.sources, look.color(R.color.accent)) { }
        spoken(block, box)
        return box
    }

    /** Where there are links in it, the box stands beside the text: a tap on a link must tick nothing. */
    private fun ticked(
        block: GuideBlockView,
        follow: (GuideMarkView) -> Unit,
    ): View {
        val row = LinearLayout(look.context)
        val box = box()
        box.contentDescription = block.accessibility
        row.addView(box, LinearLayout.LayoutParams(WRAP_CONTENT, WRAP_CONTENT))
        val text = texts.view(block.text, block.sources, null, follow)
        row.gravity = Gravity.CENTER_VERTICAL
        sentences(block, text)
        row.addView(text, LinearLayout.LayoutParams(0, WRAP_CONTENT, 1f))
        return row
    }

    /** What is ticked stands on the screen and nowhere else. */
    private fun box(): CheckBox {
        val box = CheckBox(look.context)
        box.isSaveEnabled = false
        box.minHeight = look.dp(Look.TOUCH)
        box.minWidth = look.dp(Look.TOUCH)
        return box
    }

    /** What a screen reader says, and what is read aloud. */
    private fun spoken(
        block: GuideBlockView,
        text: TextView,
    ) {
        if (isSpokenAtOnce(block)) text.contentDescription = block.accessibility
        sentences(block, text)
    }

    /** In two languages one description would be read by one voice: then each part is read by itself. */
    private fun isSpokenAtOnce(block: GuideBlockView) = block.text.language == look.words.language

    private fun sentences(
        block: GuideBlockView,
        text: TextView,
    ) {
        // Of a danger nobody must hear the text alone.
        if (isSpokenAtOnce(block)) block.label?.let { read += Piece(text, it, guide.language) }
        for (sentence in block.text.sentences) {
            val end = sentence.end.toInt().coerceIn(0, block.text.text.length)
            val place = sentence.start.toInt().coerceIn(0, end) until end
            read += Piece(text, block.text.text.substring(place), block.text.language, place)
        }
    }

    /** What the text's description says already. */
    private fun quiet(
        block: GuideBlockView,
        view: View,
    ): View {
        if (isSpokenAtOnce(block)) view.importantForAccessibility = View.IMPORTANT_FOR_ACCESSIBILITY_NO_HIDE_DESCENDANTS
        return view
    }

    private fun beside(
        text: GuideTextView,
        ink: Int?,
        room: FrameLayout,
    ): View {
        val view = texts.view(text, emptyList(), ink, follow(room))
        val spoken = SpannableString(text.text)
        spoken.setSpan(LocaleSpan(Locale.forLanguageTag(text.language)), 0, spoken.length, 0)
        view.contentDescription = TextUtils.concat(guide.besideLabel.orEmpty(), SPACE.toString(), spoken)
        return look.second(view, text.direction)
    }

    /** A page on the internet is opened only after what that gives away was said; everything else leads on. */
    private fun follow(room: FrameLayout): (GuideMarkView) -> Unit =
        { mark ->
            val link = if (mark.kind == GuideMarkKind.PAGE) runCatching { URI(mark.target) }.getOrNull() else null
            if (mark.kind != GuideMarkKind.PAGE) {
                onFollow(mark)
            } else if (link?.scheme == PAGE) {
                ask(room, link)
            }
        }

    private fun ask(
        room: FrameLayout,
        link: URI,
    ) {
        val card = look.card()
        val noted = look.noted(said)
        card.addView(noted.notice(said.pageNote))
        val button = look.button(link.host.orEmpty(), R.drawable.ic_web, Weight.PLAIN) {}
        button.textDirection = View.TEXT_DIRECTION_LTR
        button.tag = link
        card.addView(look.outward(button) { Links.intent(link) })
        card.accessibilityLiveRegion = View.ACCESSIBILITY_LIVE_REGION_POLITE
        room.removeAllViews()
        room.addView(card)
        room.visibility = View.VISIBLE
    }

    private fun label(
        block: GuideBlockView,
        ink: Int,
    ): View {
        val icon =
            when (block.kind) {
                GuideBlockKind.DANGER -> R.drawable.ic_warning
                GuideBlockKind.CALL_NOW -> R.drawable.ic_phone
                else -> R.drawable.ic_question
            }
        return quiet(block, look.marked(icon, look.word(block.label.orEmpty(), Style.STRONG, ink), ink))
    }

    private fun inkOf(kind: GuideBlockKind): Int? =
        when (kind) {
            GuideBlockKind.DANGER -> R.color.on_severe
            GuideBlockKind.NOTE -> R.color.on_caution
            GuideBlockKind.CALL_NOW -> R.color.ink
            else -> null
        }

    private fun boxed(
        body: LinearLayout,
        fill: Int,
    ): View {
        body.background = look.shape(fill, R.color.edge)
        val edge = look.dp(Look.EDGE)
        body.setPaddingRelative(edge, look.dp(Look.GAP), edge, look.dp(Look.GAP))
        return body
    }

    private fun led(
        lead: View,
        body: View,
    ): View {
        val row = LinearLayout(look.context)
        row.layoutDirection = guide.direction.ofLayout()
        val place = LinearLayout.LayoutParams(look.grown(LEAD), WRAP_CONTENT)
        lead.importantForAccessibility = View.IMPORTANT_FOR_ACCESSIBILITY_NO
        row.addView(lead, place)
        row.addView(body, LinearLayout.LayoutParams(0, WRAP_CONTENT, 1f))
        return row
    }

    private fun number(label: String): View = look.word(label, Style.STRONG, R.color.accent)

    private fun dot(): View = look.word(DOT.toString(), Style.STRONG, R.color.accent)

    private companion object {
        const val LEAD = 32
        const val SPACE = ' '
        const val DOT = '•'
        const val PAGE = "https"
    }
}
