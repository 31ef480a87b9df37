package org.turnstone.app

import android.content.Context
import android.content.res.ColorStateList
import android.graphics.Typeface
import android.graphics.drawable.Drawable
import android.graphics.drawable.GradientDrawable
import android.graphics.drawable.RippleDrawable
import android.text.SpannableString
import android.text.Spanned
import android.text.style.LocaleSpan
import android.view.View
import android.view.ViewGroup.LayoutParams.MATCH_PARENT
import android.view.ViewGroup.LayoutParams.WRAP_CONTENT
import android.view.textclassifier.TextClassifier
import android.widget.LinearLayout
import org.turnstone.core.DirectionView
import org.turnstone.core.GuideWords
import org.turnstone.core.NotesWords
import org.turnstone.core.ScreenWords
import java.util.Locale
import org.turnstone.core.TextView as Said

/** Sizes of type, in sp, from the largest to the smallest; nothing is smaller. */
enum class Style(
    val size: Float,
    val isBold: Boolean,
    val color: Int,
) {
    TITLE(size = 26f, isBold = true, color = R.color.ink),
    HEADING(size = 20f, isBold = true, color = R.color.ink),
    NUMBER(size = 22f, isBold = true, color = R.color.ink),
    STRONG(size = 18f, isBold = true, color = R.color.ink),
    BODY(size = 17f, isBold = false, color = R.color.ink),
    SMALL(size = 15f, isBold = false, color = R.color.ink_soft),
}

fun DirectionView.ofLayout(): Int = if (this == DirectionView.RIGHT_TO_LEFT) View.LAYOUT_DIRECTION_RTL else View.LAYOUT_DIRECTION_LTR

fun DirectionView.ofText(): Int = if (this == DirectionView.RIGHT_TO_LEFT) View.TEXT_DIRECTION_RTL else View.TEXT_DIRECTION_LTR

/** The one way in which the app looks: its spaces, type, colours and shapes. */
@Suppress("TooManyFunctions")
class Look(
    val context: Context,
    val words: ScreenWords,
    private val isMixed: Boolean = false,
    private val besides: Map<Said, Said> = emptyMap(),
) {
    private val density = context.resources.displayMetrics.density

    /** How words around notes look: they may be in another language, and those that it lacks are in English, each in its own direction. */
    fun noted(said: NotesWords) = Look(context, words.copy(language = said.language, direction = said.direction), isMixed = true)

    /** The same for the words around guides. */
    fun noted(said: GuideWords) = Look(context, words.copy(language = said.language, direction = said.direction), isMixed = true)

    /** Below each text the same in another language, where [besides] has it: by the text itself, so that no two are taken for one. */
    fun besides(besides: Map<Said, Said>) = Look(context, words, isMixed, besides)

    /** The same text in the second language, if it is another one there. */
    fun beside(said: Said): Said? = besides[said]

    fun textDirection(direction: DirectionView = words.direction): Int =
        if (isMixed) View.TEXT_DIRECTION_FIRST_STRONG else direction.ofText()

    fun dp(size: Int): Int = (size * density + HALF).toInt()

    /** A size that grows with the type, for what stands beside it. */
    fun grown(size: Int): Int =
        (
            dp(size) *
                context.resources.configuration.fontScale
                    .coerceIn(1f, MOST_GROWN)
        ).toInt()

    fun color(id: Int): Int = context.getColor(id)

    /** A pictogram in a colour. */
    fun icon(
        id: Int,
        color: Int,
        size: Int = ICON,
    ): Drawable {
        val icon = checkNotNull(context.getDrawable(id)).mutate()
        icon.setTint(color(color))
        icon.setBounds(0, 0, grown(size), grown(size))
        return icon
    }

    /** A rounded shape. */
    fun shape(
        fill: Int,
        edge: Int? = null,
        radius: Int = RADIUS,
    ): GradientDrawable {
        val shape = GradientDrawable()
        shape.setColor(color(fill))
        shape.cornerRadius = dp(radius).toFloat()
        if (edge != null) shape.setStroke(dp(1), color(edge))
        return shape
    }

    /** The same where it can be pressed. */
    fun pressable(
        fill: Int,
        edge: Int? = null,
        radius: Int = RADIUS,
    ): Drawable {
        val shape = shape(fill, edge, radius)
        return RippleDrawable(ColorStateList.valueOf(color(R.color.press)), shape, shape(R.color.ink, null, radius))
    }

    /** Lines of text below each other. */
    fun column(gap: Int = 0): LinearLayout {
        val column = LinearLayout(context)
        column.orientation = LinearLayout.VERTICAL
        if (gap > 0) {
            val space = GradientDrawable()
            space.setSize(0, dp(gap))
            column.dividerDrawable = space
            column.showDividers = LinearLayout.SHOW_DIVIDER_MIDDLE
        }
        return column
    }

    /** A word of the screens. */
    fun word(
        text: String,
        style: Style,
        color: Int = style.color,
    ): android.widget.TextView = text(text, words.language, words.direction, style, color)

    fun heading(
        text: String,
        style: Style = Style.HEADING,
    ): android.widget.TextView = word(text, style).also(Platform::markHeading)

    /** A text of the core, in its own language and direction, with what is to be said about it below. */
    fun said(
        said: Said,
        style: Style,
        color: Int = style.color,
    ): View {
        val text = text(said.text, said.language, said.direction, style, color)
        val (remark, beside) = said.remark to beside(said)
        if (remark == null && beside == null) return text
        val both = column()
        both.addView(text)
        remark?.let { both.addView(word(it, Style.SMALL)) }
        beside?.let { both.addView(second(it, style, color)) }
        return both
    }

    /** A text in the second language, below that in the first, with what is to be said about it there. */
    fun second(
        said: Said,
        style: Style,
        color: Int = style.color,
    ): View {
        val lines = column()
        lines.addView(text(said.text, said.language, said.direction, style, color))
        said.remark?.let { lines.addView(text(it, said.language, said.direction, Style.SMALL, Style.SMALL.color)) }
        return second(lines, said.direction)
    }

    /** What is in the second language stands behind a line, on the side on which its reader begins. */
    fun second(
        view: View,
        direction: DirectionView,
    ): View {
        val row = LinearLayout(context)
        row.layoutDirection = direction.ofLayout()
        val line = View(context)
        line.setBackgroundColor(color(R.color.accent))
        val place = LinearLayout.LayoutParams(dp(BAR), MATCH_PARENT)
        place.marginEnd = dp(GAP)
        row.addView(line, place)
        row.addView(view, LinearLayout.LayoutParams(0, WRAP_CONTENT, 1f))
        row.setPaddingRelative(0, dp(LINE), 0, 0)
        return row
    }

    fun line(
        said: Said,
        style: Style,
        color: Int = style.color,
    ): android.widget.TextView = text(said.text, said.language, said.direction, style, color)

    /** A text in a language that its writer named. */
    fun inTongue(
        text: String,
        language: String,
        direction: DirectionView,
        style: Style,
        color: Int = style.color,
    ): android.widget.TextView = text(text, language, direction, style, color)

    private fun text(
        text: String,
        language: String,
        direction: DirectionView,
        style: Style,
        color: Int,
    ): android.widget.TextView {
        val view = android.widget.TextView(context)
        style(view, style, color)
        view.textDirection = textDirection(direction)
        // Short lines keep the screen's edge; a paragraph in another direction begins where its reader looks for it.
        val isParagraph = !style.isBold && text.length > PARAGRAPH
        view.textAlignment = if (isParagraph) View.TEXT_ALIGNMENT_TEXT_START else View.TEXT_ALIGNMENT_VIEW_START
        view.text = inLanguage(text, language)
        view.textLocale = Locale.forLanguageTag(language)
        return view
    }

    fun style(
        view: android.widget.TextView,
        style: Style,
        color: Int = style.color,
    ) {
        view.textSize = style.size
        view.setTextColor(color(color))
        view.typeface = if (style.isBold) Typeface.DEFAULT_BOLD else Typeface.DEFAULT
        view.setLineSpacing(0f, LEADING)
        // Android would hand the text to another app's model to find numbers in it.
        view.setTextClassifier(TextClassifier.NO_OP)
        view.layoutParams = LinearLayout.LayoutParams(MATCH_PARENT, WRAP_CONTENT)
    }

    /** The text, marked for a screen reader's voice where it is in another language than the screen. */
    private fun inLanguage(
        text: String,
        language: String,
    ): CharSequence {
        if (language == words.language || language.isEmpty()) return text
        val marked = SpannableString(text)
        marked.setSpan(LocaleSpan(Locale.forLanguageTag(language)), 0, text.length, Spanned.SPAN_INCLUSIVE_INCLUSIVE)
        return marked
    }

    companion object {
        /** Spaces: between lines, between things, between groups, at the screen's edge. */
        const val LINE = 4
        const val GAP = 12
        const val GROUP = 24
        const val EDGE = 16

        /** The least that a thumb hits. */
        const val TOUCH = 48
        const val BUTTON = 56
        const val ICON = 24
        const val RADIUS = 12
        private const val BAR = 3
        private const val HALF = 0.5f
        private const val MOST_GROWN = 1.6f
        private const val LEADING = 1.12f
        private const val PARAGRAPH = 40
    }
}
