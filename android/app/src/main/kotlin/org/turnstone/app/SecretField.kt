package org.turnstone.app

import android.graphics.Typeface
import android.text.Editable
import android.text.InputType
import android.text.method.PasswordTransformationMethod
import android.view.inputmethod.EditorInfo
import android.widget.EditText
import org.turnstone.core.toSecret

/** A field for a passphrase: no suggestion, nothing learned, filled in or kept, and no picture of it. */
fun Look.secretField(label: String): EditText {
    val field = field(label, "")
    field.setCompoundDrawablesRelative(icon(R.drawable.ic_shield, R.color.ink_soft), null, null, null)
    field.inputType = HIDDEN
    field.imeOptions = EditorInfo.IME_ACTION_DONE or EditorInfo.IME_FLAG_NO_PERSONALIZED_LEARNING or EditorInfo.IME_FLAG_NO_EXTRACT_UI
    field.transformationMethod = PasswordTransformationMethod.getInstance()
    // Android would take another type for it, also for the hint.
    field.typeface = Typeface.DEFAULT
    field.setHorizontallyScrolling(false)
    field.maxLines = MOST_LINES
    return field
}

/** Shows what is typed, or hides it again. */
fun EditText.showTyped(isShown: Boolean) {
    val at = selectionEnd
    inputType = if (isShown) SHOWN else HIDDEN
    transformationMethod = if (isShown) null else PasswordTransformationMethod.getInstance()
    typeface = Typeface.DEFAULT
    setHorizontallyScrolling(false)
    maxLines = MOST_LINES
    setSelection(at.coerceAtLeast(0))
}

/** What was typed, as the core takes it; the field is emptied. */
fun EditText.takeSecret(): ByteArray {
    val secret = text.toSecret()
    text.forget()
    return secret
}

/** Overwrites what stands there before it goes: what a field leaves in memory is at least not that. */
fun Editable.forget() {
    replace(0, length, "0".repeat(length))
    clear()
}

private const val HIDDEN = InputType.TYPE_CLASS_TEXT or InputType.TYPE_TEXT_VARIATION_PASSWORD or InputType.TYPE_TEXT_FLAG_NO_SUGGESTIONS
private const val SHOWN =
    InputType.TYPE_CLASS_TEXT or InputType.TYPE_TEXT_VARIATION_VISIBLE_PASSWORD or InputType.TYPE_TEXT_FLAG_NO_SUGGESTIONS
private const val MOST_LINES = 4
