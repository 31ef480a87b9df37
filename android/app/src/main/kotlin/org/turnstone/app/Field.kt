package org.turnstone.app

import android.text.TextWatcher
import android.view.Gravity
import android.view.View
import android.view.inputmethod.EditorInfo
import android.widget.EditText

/** A field for words that no keyboard learns, no app fills in, and nothing keeps. */
fun Look.field(
    hint: String,
    typed: String,
): EditText {
    val field = EditText(context)
    style(field, Style.BODY)
    field.isSaveEnabled = false
    field.inputType = EditorInfo.TYPE_CLASS_TEXT
    field.imeOptions = EditorInfo.IME_ACTION_SEARCH or EditorInfo.IME_FLAG_NO_PERSONALIZED_LEARNING or EditorInfo.IME_FLAG_NO_EXTRACT_UI
    field.importantForAutofill = View.IMPORTANT_FOR_AUTOFILL_NO
    field.background = shape(R.color.surface, R.color.edge)
    field.minHeight = dp(Look.BUTTON)
    // Large words wrap, and Enter still searches.
    field.setHorizontallyScrolling(false)
    field.maxLines = MOST_LINES
    field.gravity = Gravity.CENTER_VERTICAL
    field.textDirection = View.TEXT_DIRECTION_FIRST_STRONG
    field.textAlignment = View.TEXT_ALIGNMENT_VIEW_START
    field.setPaddingRelative(dp(Look.EDGE), dp(Look.GAP), dp(Look.EDGE), dp(Look.GAP))
    field.setCompoundDrawablesRelative(icon(R.drawable.ic_search, R.color.ink_soft), null, null, null)
    field.compoundDrawablePadding = dp(Look.GAP)
    field.hint = hint
    // No description: a screen reader would read it in place of what was typed. It reads the hint.
    field.setText(typed)
    field.setSelection(typed.length)
    return field
}

/** Only what stands there after a key matters. */
abstract class Typed : TextWatcher {
    override fun beforeTextChanged(
        text: CharSequence,
        start: Int,
        count: Int,
        after: Int,
    ) = Unit

    override fun onTextChanged(
        text: CharSequence,
        start: Int,
        before: Int,
        count: Int,
    ) = Unit
}

private const val MOST_LINES = 4
