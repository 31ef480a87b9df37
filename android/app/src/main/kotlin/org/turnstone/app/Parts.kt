@file:Suppress("TooManyFunctions")

package org.turnstone.app

import android.content.Intent
import android.view.Gravity
import android.view.View
import android.view.ViewGroup.LayoutParams.MATCH_PARENT
import android.view.ViewGroup.LayoutParams.WRAP_CONTENT
import android.widget.Button
import android.widget.FrameLayout
import android.widget.ImageView
import android.widget.LinearLayout
import android.widget.ProgressBar
import org.turnstone.core.WarningLevel
import org.turnstone.core.WarningView
import org.turnstone.core.TextView as Said

/** How much a button asks for: one of the first kind on a screen at most. */
enum class Weight(
    val fill: Int,
    val edge: Int?,
    val ink: Int,
    val isLow: Boolean = false,
) {
    MAIN(R.color.main, null, R.color.on_main),
    PLAIN(R.color.surface, R.color.edge, R.color.ink),
    CARD(R.color.surface, null, R.color.accent, true),
    ROW(R.color.ground, null, R.color.ink),
    QUIET(R.color.ground, null, R.color.accent, true),
    EXIT(R.color.exit, null, R.color.on_exit, true),
}

fun Look.button(
    text: String,
    icon: Int?,
    weight: Weight,
    onClick: () -> Unit,
): Button {
    val button = Button(context)
    style(button, Style.STRONG, weight.ink)
    button.text = text
    button.isAllCaps = false
    button.minHeight = dp(if (weight.isLow) Look.TOUCH else Look.BUTTON)
    button.minimumHeight = button.minHeight
    button.minWidth = dp(Look.TOUCH)
    button.stateListAnimator = null
    button.background = pressable(weight.fill, weight.edge, if (weight == Weight.EXIT) Look.TOUCH / 2 else Look.RADIUS)
    button.gravity = Gravity.START or Gravity.CENTER_VERTICAL
    button.textDirection = textDirection()
    button.textAlignment = View.TEXT_ALIGNMENT_VIEW_START
    val side = dp(if (weight == Weight.QUIET || weight == Weight.ROW || weight == Weight.CARD) Look.LINE else Look.EDGE)
    val vertical = dp(if (weight.isLow) Look.LINE else Look.GAP)
    button.setPaddingRelative(side, vertical, side, vertical)
    if (icon != null) {
        button.setCompoundDrawablesRelative(icon(icon, weight.ink), null, null, null)
        button.compoundDrawablePadding = dp(Look.GAP)
    }
    button.setOnClickListener { onClick() }
    return button
}

/** A text behind a pictogram, which says nothing of its own. */
fun Look.marked(
    icon: Int,
    text: View,
    color: Int = R.color.ink_soft,
): LinearLayout {
    val row = LinearLayout(context)
    val picture = ImageView(context)
    picture.setImageDrawable(icon(icon, color))
    picture.importantForAccessibility = View.IMPORTANT_FOR_ACCESSIBILITY_NO
    val place = LinearLayout.LayoutParams(grown(SMALL_ICON), grown(SMALL_ICON))
    place.topMargin = grown(2)
    place.marginEnd = dp(Look.GAP)
    row.addView(picture, place)
    row.addView(text, LinearLayout.LayoutParams(0, WRAP_CONTENT, 1f))
    return row
}

/** A row of a long list, with a thin line below. */
fun Look.ruled(row: View): View {
    val both = column()
    both.addView(row)
    val line = View(context)
    line.setBackgroundColor(color(R.color.line))
    both.addView(line, LinearLayout.LayoutParams(MATCH_PARENT, dp(1)))
    return both
}

/** A remark about the whole. */
fun Look.notice(text: Said): View = marked(R.drawable.ic_notice, said(text, Style.SMALL))

fun Look.notice(text: String): View = marked(R.drawable.ic_notice, word(text, Style.SMALL))

/** What to know before anything else, in the colour of its weight. */
fun Look.warning(warning: WarningView): View {
    val (fill, ink) =
        when (warning.level) {
            WarningLevel.SEVERE -> R.color.severe to R.color.on_severe
            WarningLevel.CAUTION -> R.color.caution to R.color.on_caution
            WarningLevel.NOTICE -> R.color.accent_soft to R.color.ink
        }
    val icon = if (warning.level == WarningLevel.NOTICE) R.drawable.ic_notice else R.drawable.ic_warning
    val row = marked(icon, said(warning.sentence, Style.BODY, ink), ink)
    row.background = shape(fill)
    row.setPaddingRelative(dp(Look.GAP), dp(Look.GAP), dp(Look.GAP), dp(Look.GAP))
    return row
}

/** A card, on which one thing stands. */
fun Look.card(fill: Int = R.color.surface): LinearLayout {
    val card = column(CARD_GAP)
    card.background = shape(fill, R.color.line)
    card.setPaddingRelative(dp(Look.EDGE), dp(Look.EDGE), dp(Look.EDGE), dp(Look.EDGE))
    card.layoutParams = LinearLayout.LayoutParams(MATCH_PARENT, WRAP_CONTENT)
    return card
}

/** A button that is only a pictogram, with what a screen reader says for it. */
fun Look.iconButton(
    icon: Int,
    spoken: String,
    onClick: () -> Unit,
): ImageView {
    val button = ImageView(context)
    button.setImageDrawable(icon(icon, R.color.ink))
    button.scaleType = ImageView.ScaleType.FIT_CENTER
    val room = grown((Look.TOUCH - Look.ICON) / 2)
    button.setPaddingRelative(room, room, room, room)
    button.background = pressable(R.color.ground, null, Look.BUTTON / 2)
    button.contentDescription = spoken
    button.isFocusable = true
    button.accessibilityDelegate = AsButton
    button.setOnClickListener { onClick() }
    button.layoutParams = LinearLayout.LayoutParams(grown(Look.TOUCH), grown(Look.TOUCH))
    return button
}

/** A choice among a few, side by side. */
fun Look.chip(
    text: String,
    isChosen: Boolean,
    onClick: () -> Unit,
): Button {
    val weight = if (isChosen) Weight.MAIN else Weight.PLAIN
    val chip = button(text, null, weight, onClick)
    style(chip, Style.SMALL, weight.ink)
    chip.isSelected = isChosen
    chip.minHeight = dp(Look.TOUCH)
    chip.minimumWidth = chip.minWidth
    chip.background = pressable(weight.fill, weight.edge, Look.TOUCH / 2)
    val place = LinearLayout.LayoutParams(WRAP_CONTENT, WRAP_CONTENT)
    place.marginEnd = dp(Look.LINE * 2)
    chip.layoutParams = place
    return chip
}

/** A row of a list that can be chosen. */
fun Look.choice(
    text: String,
    isChosen: Boolean,
    onClick: () -> Unit,
): View {
    val row = button(text, if (isChosen) R.drawable.ic_check else null, Weight.ROW, onClick)
    style(row, Style.BODY)
    row.isSelected = isChosen
    return ruled(row)
}

/** Whatever leads out of the app: the button, and in its place, when no app takes the link, the sentence that says so. */
fun Look.outward(
    button: View,
    intent: () -> Intent?,
): View {
    val group = column(Look.LINE)
    group.addView(button)
    val failed = word(words.noApp, Style.SMALL, R.color.on_caution)
    failed.background = shape(R.color.caution)
    failed.setPaddingRelative(dp(Look.GAP), dp(Look.GAP), dp(Look.GAP), dp(Look.GAP))
    failed.accessibilityLiveRegion = View.ACCESSIBILITY_LIVE_REGION_POLITE
    failed.visibility = View.GONE
    group.addView(failed)
    button.setOnClickListener {
        failed.visibility = if (Links.open(context, intent())) View.GONE else View.VISIBLE
    }
    return group
}

/** Something is under way: shown only when it takes long enough to be noticed. */
fun Look.waiting(): View {
    val bar = ProgressBar(context, null, android.R.attr.progressBarStyle)
    val room = FrameLayout(context)
    room.addView(bar, FrameLayout.LayoutParams(dp(Look.TOUCH), dp(Look.TOUCH), Gravity.CENTER_HORIZONTAL))
    room.setPaddingRelative(0, dp(Look.GROUP), 0, dp(Look.GROUP))
    return room
}

private const val SMALL_ICON = 20
private const val CARD_GAP = 8
