package org.turnstone.app

import android.graphics.Color
import android.graphics.Typeface
import android.os.Bundle
import android.text.Spannable
import android.text.SpannableStringBuilder
import android.text.TextPaint
import android.text.method.LinkMovementMethod
import android.text.style.ClickableSpan
import android.text.style.RelativeSizeSpan
import android.text.style.StyleSpan
import android.view.View
import android.view.accessibility.AccessibilityNodeInfo
import android.view.accessibility.AccessibilityNodeInfo.AccessibilityAction
import android.widget.TextView
import org.turnstone.core.GuideMarkKind
import org.turnstone.core.GuideMarkView
import org.turnstone.core.GuideTextView

/** A text of a guide: what carries weight is bold, and each link can be tapped, and is an action of the text for a screen reader. */
class GuideText(
    private val look: Look,
) {
    /** The text as a view. [ink]: its colour, in which links stand too, where it is not the usual one. */
    fun view(
        text: GuideTextView,
        sources: List<UInt>,
        ink: Int?,
        onFollow: (GuideMarkView) -> Unit,
    ): TextView {
        val view = look.inTongue(text.text, text.language, text.direction, Style.BODY, ink ?: Style.BODY.color)
        dress(view, text, sources, look.color(ink ?: R.color.accent), onFollow)
        return view
    }

    /** Puts links and weights into a view that shows the text already. */
    fun dress(
        view: TextView,
        text: GuideTextView,
        sources: List<UInt>,
        color: Int,
        onFollow: (GuideMarkView) -> Unit,
    ) {
        val shown = SpannableStringBuilder(view.text)
        val links = text.marks.filter { it.kind != GuideMarkKind.STRONG }
        for (mark in text.marks) {
            val what = if (mark.kind == GuideMarkKind.STRONG) StyleSpan(Typeface.BOLD) else Link(color) { onFollow(mark) }
            val place = placeOf(mark, text.text)
            shown.setSpan(what, place.first, place.last + 1, Spannable.SPAN_EXCLUSIVE_EXCLUSIVE)
        }
        number(shown, sources)
        view.setText(shown, TextView.BufferType.SPANNABLE)
        if (links.isEmpty()) return
        view.movementMethod = LinkMovementMethod.getInstance()
        // The text itself does nothing when it is tapped: only its links do.
        view.isClickable = false
        view.isLongClickable = false
        view.highlightColor = Color.TRANSPARENT
        view.accessibilityDelegate = Actions(links.map { it to text.text.substring(placeOf(it, text.text)) }, onFollow)
    }

    /** Which of the sources below say so, as numbers behind the text; a screen reader finds them at the end. */
    private fun number(
        shown: SpannableStringBuilder,
        sources: List<UInt>,
    ) {
        if (sources.isEmpty()) return
        val from = shown.length
        shown.append(HARD_SPACE).append(sourceMark(sources))
        shown.setSpan(RelativeSizeSpan(SMALLER), from, shown.length, Spannable.SPAN_EXCLUSIVE_EXCLUSIVE)
    }

    private class Link(
        private val color: Int,
        private val onFollow: () -> Unit,
    ) : ClickableSpan() {
        override fun onClick(view: View) = onFollow()

        /** Underlined, so that the colour is not the only sign. */
        override fun updateDrawState(paint: TextPaint) {
            paint.color = color
            paint.isUnderlineText = true
        }
    }

    private class Actions(
        private val links: List<Pair<GuideMarkView, String>>,
        private val onFollow: (GuideMarkView) -> Unit,
    ) : View.AccessibilityDelegate() {
        override fun onInitializeAccessibilityNodeInfo(
            host: View,
            info: AccessibilityNodeInfo,
        ) {
            super.onInitializeAccessibilityNodeInfo(host, info)
            links.forEachIndexed { at, (_, name) -> info.addAction(AccessibilityAction(FIRST + at, name)) }
        }

        override fun performAccessibilityAction(
            host: View,
            action: Int,
            args: Bundle?,
        ): Boolean {
            val (mark, _) = links.getOrNull(action - FIRST) ?: return super.performAccessibilityAction(host, action, args)
            onFollow(mark)
            return true
        }
    }

    companion object {
        /** Beside the platform's own actions, and not among those that any app's resources number. */
        private const val FIRST = 0x7d000000
        private const val SMALLER = 0.75f
        private const val OPEN = '['
        private const val CLOSE = ']'
        private const val BETWEEN = ','

        /** The numbers stay on the line of the text that they belong to. */
        private const val HARD_SPACE = '\u00a0'

        /** The numbers of sources, as people count: from one. */
        fun sourceMark(sources: List<UInt>): String =
            OPEN.plus(sources.joinToString(BETWEEN.toString()) { (it + 1u).toString() }).plus(CLOSE)

        private fun placeOf(
            mark: GuideMarkView,
            text: String,
        ): IntRange {
            val end = mark.end.toInt().coerceIn(0, text.length)
            return mark.start.toInt().coerceIn(0, end) until end
        }
    }
}
