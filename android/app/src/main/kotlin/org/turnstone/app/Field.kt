package org.turnstone.app

import android.app.Activity
import android.text.Editable
import android.text.TextWatcher
import android.view.Gravity
import android.view.View
import android.view.ViewGroup.LayoutParams.MATCH_PARENT
import android.view.ViewGroup.LayoutParams.WRAP_CONTENT
import android.view.inputmethod.EditorInfo
import android.widget.EditText
import android.widget.FrameLayout

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
    field.addTextChangedListener(
        object : Typed() {
            // What a keyboard types touches no screen, and all the same somebody is there.
            override fun afterTextChanged(text: Editable) {
                (context as? Activity)?.onUserInteraction()
            }
        },
    )
    return field
}

/** The same for what is written rather than searched: without the glass, in as many lines as it takes where [isLong]. */
fun Look.plainField(
    hint: String,
    typed: String = "",
    isLong: Boolean = false,
): EditText {
    val field = field(hint, typed)
    field.setCompoundDrawablesRelative(null, null, null, null)
    val kind = if (isLong) EditorInfo.TYPE_TEXT_FLAG_MULTI_LINE else 0
    field.inputType = EditorInfo.TYPE_CLASS_TEXT or EditorInfo.TYPE_TEXT_FLAG_CAP_SENTENCES or kind
    val action = if (isLong) EditorInfo.IME_ACTION_NONE else EditorInfo.IME_ACTION_NEXT
    field.imeOptions = action or EditorInfo.IME_FLAG_NO_PERSONALIZED_LEARNING or EditorInfo.IME_FLAG_NO_EXTRACT_UI
    field.setHorizontallyScrolling(false)
    field.maxLines = Int.MAX_VALUE
    if (!isLong) return field
    field.minLines = FEWEST_LINES
    field.gravity = Gravity.TOP or Gravity.START
    return field
}

/** A field with a button at its end. */
fun Look.withButton(
    field: EditText,
    button: View,
): View {
    val both = FrameLayout(context)
    both.addView(field, FrameLayout.LayoutParams(MATCH_PARENT, WRAP_CONTENT))
    field.setPaddingRelative(dp(Look.EDGE), dp(Look.GAP), grown(Look.TOUCH) + dp(Look.LINE), dp(Look.GAP))
    val end = FrameLayout.LayoutParams(grown(Look.TOUCH), grown(Look.TOUCH), Gravity.END or Gravity.CENTER_VERTICAL)
    end.marginEnd = dp(Look.LINE)
    both.addView(button, end)
    return both
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
private const val FEWEST_LINES = 6
