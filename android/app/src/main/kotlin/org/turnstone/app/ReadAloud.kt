package org.turnstone.app

import android.text.Spannable
import android.text.style.BackgroundColorSpan
import android.widget.TextView
import kotlinx.coroutines.flow.MutableStateFlow
import kotlinx.coroutines.flow.StateFlow

/** What says a text aloud. */
interface Voice : AutoCloseable {
    /** Whether it has a language, without asking anybody outside the phone. */
    suspend fun speaks(language: String): Boolean

    /** Says a text in the place of what it says now. [onEnd] comes on the main thread, with whether it could be said. */
    fun say(
        text: String,
        language: String,
        onEnd: (Boolean) -> Unit,
    )

    /** Silent at once; what was to be said is forgotten. */
    fun stop()
}

/** A piece to be read: what is said, and where it stands. A label has no place of its own. */
class Piece(
    val view: TextView,
    val text: String,
    val language: String,
    val place: IntRange? = null,
)

/** Reads one piece after the other and marks the one that is read. It never begins by itself. */
class ReadAloud(
    private val make: () -> Voice,
) : AutoCloseable {
    private var voice: Voice? = null
    private val going = MutableStateFlow(false)
    private val rest = ArrayDeque<Piece>()
    private var marked: Spannable? = null
    private var onPiece: (Piece) -> Unit = {}

    /** Counts up with each beginning and end, so that what a voice says late changes nothing. */
    private var turn = 0
    val isReading: StateFlow<Boolean> get() = going

    /** Whether there is a voice for a language. The phone's voice is asked for the first time here. */
    suspend fun offers(language: String): Boolean = voice().speaks(language)

    /** Reads these pieces in the place of what is being read; [onPiece] is told of each as it begins. */
    fun read(
        pieces: List<Piece>,
        onPiece: (Piece) -> Unit,
    ) {
        stop()
        rest += pieces
        this.onPiece = onPiece
        going.value = rest.isNotEmpty()
        next()
    }

    private fun next() {
        unmark()
        val piece = rest.removeFirstOrNull() ?: return stop()
        mark(piece)
        onPiece(piece)
        val now = ++turn
        voice().say(piece.text, piece.language) { isSaid ->
            if (now == turn) {
                if (isSaid) next() else stop()
            }
        }
    }

    private fun mark(piece: Piece) {
        val text = piece.view.text as? Spannable ?: return
        val place = piece.place ?: return
        val color = piece.view.context.getColor(R.color.reading)
        text.setSpan(BackgroundColorSpan(color), place.first, place.last + 1, Spannable.SPAN_EXCLUSIVE_EXCLUSIVE)
        marked = text
    }

    private fun unmark() {
        marked?.let { text -> text.getSpans(0, text.length, BackgroundColorSpan::class.java).forEach(text::removeSpan) }
        marked = null
    }

    /** Silent at once. */
    fun stop() {
        turn++
        rest.clear()
        unmark()
        onPiece = {}
        if (going.value) voice?.stop()
        going.value = false
    }

    private fun voice() = voice ?: make().also { voice = it }

    override fun close() {
        stop()
        voice?.close()
        voice = null
    }
}
