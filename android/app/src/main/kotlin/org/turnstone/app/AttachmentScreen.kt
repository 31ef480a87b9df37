package org.turnstone.app

import android.graphics.Bitmap
import android.graphics.BitmapFactory
import android.view.View
import android.widget.FrameLayout
import android.widget.ImageView
import kotlinx.coroutines.Dispatchers
import kotlinx.coroutines.withContext
import org.turnstone.core.wellFormed

/** An attached picture or text, shown out of memory: no other app sees it, and no file is made of it. */
class AttachmentScreen(
    private val place: Place.Attachment,
    look: Look,
    visit: Visit,
) : NotesPage(look, visit) {
    private val file = place.file
    override val name get() = file.name
    private var picture: Bitmap? = null

    override fun view(): View {
        val content = look.column(Look.GAP)
        val heading = look.heading(file.name, Style.HEADING)
        heading.textDirection = View.TEXT_DIRECTION_FIRST_STRONG
        content.addView(heading)
        content.addView(noted.word(file.size, Style.SMALL))
        val room = FrameLayout(look.context)
        content.addView(room)
        val (isPicture, isText) = file.mediaType.startsWith(PICTURE) to file.mediaType.startsWith(TEXT)
        val isSmall = file.length <= (if (isPicture) MOST_OF_PICTURE else MOST_OF_TEXT)
        if (!isSmall || !(isPicture || isText)) {
            fill(room, noted.word(said.noViewer, Style.BODY))
        } else {
            fetch(room, ::bytes) { if (isPicture) picture(it) else text(it) }
        }
        return page(place, content)
    }

    /** All of it, piece by piece. Each piece is cleared when it is taken over; the whole when it is drawn. */
    private suspend fun bytes(): ByteArray {
        val whole = ByteArray(file.length.toInt())
        var at = 0
        while (at < whole.size) {
            val piece = visit.notes.session.ask { attachmentBytes(file.id, at.toULong(), PIECE) }
            if (piece.isEmpty()) break
            piece.copyInto(whole, at)
            at += piece.size
            piece.fill(0)
        }
        return withContext(Dispatchers.Default) { whole.also { if (file.mediaType.startsWith(PICTURE)) decode(it) } }
    }

    /** As large as a screen needs, and no larger. */
    private fun decode(bytes: ByteArray) {
        val size = BitmapFactory.Options().apply { inJustDecodeBounds = true }
        BitmapFactory.decodeByteArray(bytes, 0, bytes.size, size)
        val wanted = look.context.resources.displayMetrics.widthPixels
        val options = BitmapFactory.Options()
        options.inSampleSize = 1
        // So that it can be overwritten when it is no more shown.
        options.inMutable = true
        while (maxOf(size.outWidth, size.outHeight) / (options.inSampleSize * 2) >= wanted) options.inSampleSize *= 2
        picture = BitmapFactory.decodeByteArray(bytes, 0, bytes.size, options)
    }

    private fun picture(bytes: ByteArray): View {
        bytes.fill(0)
        val decoded = picture ?: return noted.word(said.noViewer, Style.BODY)
        val view = ImageView(look.context)
        view.adjustViewBounds = true
        view.contentDescription = file.name
        view.setImageBitmap(decoded)
        return view
    }

    private fun text(bytes: ByteArray): View {
        val text = look.word(String(bytes).wellFormed(), Style.BODY)
        bytes.fill(0)
        text.textDirection = View.TEXT_DIRECTION_FIRST_STRONG
        return text
    }

    override fun leave() {
        super.leave()
        picture?.eraseColor(0)
        picture = null
    }

    private companion object {
        const val PICTURE = "image/"
        const val TEXT = "text/"
        const val PIECE = 65_536u
        const val MOST_OF_PICTURE = 32_000_000uL
        const val MOST_OF_TEXT = 500_000uL
    }
}
