package org.turnstone.app

import android.view.View
import android.widget.EditText
import android.widget.LinearLayout
import org.turnstone.core.NewNotebook
import org.turnstone.core.NotesWords
import org.turnstone.core.drawnPassphrase
import org.turnstone.core.toSecret

/** A new passphrase: one's own, typed twice, or words that were drawn. */
class NewPassphrase(
    private val noted: Look,
    private val said: NotesWords,
    private val languages: List<String>,
) {
    private val first = noted.secretField(said.ownPassphrase)
    private val again = noted.secretField(said.passphraseAgain)

    /** The words that are offered. They stand in a view anyhow, and there is no taking them back from there. */
    private val drawn = noted.word("", Style.NUMBER)

    /** The fields, without words that are offered: for a passphrase beside another. */
    fun fields(): View {
        val column = noted.column(Look.GAP)
        column.addView(first)
        column.addView(again)
        return column
    }

    /** The words, and the fields that they go into. */
    fun offer(): View {
        val column = noted.column(Look.GAP)
        val card = noted.card(R.color.accent_soft)
        card.addView(noted.word(said.drawn, Style.SMALL))
        drawn.setTextIsSelectable(false)
        draw()
        card.addView(drawn)
        card.addView(noted.button(said.useDrawn, R.drawable.ic_check, Weight.PLAIN, ::use))
        card.addView(noted.button(said.drawAgain, null, Weight.PLAIN, ::draw))
        column.addView(card)
        column.addView(fields())
        return column
    }

    private fun draw() {
        val words = drawnPassphrase(languages)
        drawn.text = String(words)
        words.fill(0)
    }

    private fun use() = listOf(first, again).forEach { it.setText(drawn.text) }

    fun showTyped(isShown: Boolean) = listOf(first, again).forEach { it.showTyped(isShown) }

    /** What was typed; `null` where the two differ, and both fields stay as they are. */
    fun taken(): ByteArray? {
        val (one, two) = first.text.toSecret() to again.text.toSecret()
        val isSame = one.contentEquals(two)
        two.fill(0)
        if (!isSame) one.fill(0)
        return one.takeIf { isSame }
    }

    fun forget() = listOf(first, again).forEach { it.text.forget() }
}

/** The passphrases of notebooks that are to stay, a field each. */
class KeptPassphrases(
    private val noted: Look,
    private val said: NotesWords,
) {
    private val fields = mutableListOf<EditText>()
    private val room: LinearLayout = noted.column(Look.GAP)

    fun view(): View {
        val column = noted.column(Look.GAP)
        column.addView(noted.heading(said.keepHeading, Style.STRONG))
        column.addView(noted.marked(R.drawable.ic_warning, noted.word(said.keepWarning, Style.BODY)))
        column.addView(room)
        add()
        column.addView(noted.button(said.keepAnother, R.drawable.ic_add, Weight.QUIET, ::add))
        return column
    }

    private fun add() {
        val field = noted.secretField(said.keepPassphrase)
        fields += field
        room.addView(field)
    }

    fun showTyped(isShown: Boolean) = fields.forEach { it.showTyped(isShown) }

    /** With what was typed in the fields that are not empty. */
    fun with(passphrase: ByteArray) = NewNotebook(passphrase, fields.filter { it.text.isNotEmpty() }.map { it.text.toSecret() })

    fun forget() = fields.forEach { it.text.forget() }
}
