package org.turnstone.app

import android.content.ContentResolver
import android.content.Intent
import android.net.Uri
import android.provider.OpenableColumns
import android.view.View
import android.widget.FrameLayout
import kotlinx.coroutines.CoroutineScope
import kotlinx.coroutines.launch
import org.turnstone.core.AttachmentView
import org.turnstone.core.NewAttachment
import org.turnstone.core.StreamSource
import org.turnstone.core.TurnstoneException
import java.io.IOException

/** What is attached to a note, and what attaches more: out of the system's own picker, which needs no permission. */
class AttachmentsPart(
    private val place: Place.Note,
    private val look: Look,
    private val noted: Look,
    private val visit: Visit,
    private val scope: CoroutineScope,
) {
    private val said = visit.noteWords
    private val files = FrameLayout(look.context)
    private val outcome = Outcome(look, noted)

    fun view(): View {
        val column = look.column(Look.GAP)
        column.addView(files)
        val attach = noted.button(said.attach, R.drawable.ic_attach, Weight.PLAIN, ::choose)
        attach.isEnabled = place.writing.isEditable
        column.addView(attach)
        column.addView(noted.word(said.attachNote, Style.SMALL))
        column.addView(outcome.view)
        outcome.follow(scope, place.doing, listOf(attach))
        scope.launch { place.doing.state.collect { if (it !is Told.Working) load() } }
        return column
    }

    private suspend fun load() {
        val id = place.writing.id ?: return
        val attached =
            try {
                visit.notes.session
                    .ask { note(id, visit.notes.reader()) }
                    .attachments
            } catch (_: TurnstoneException) {
                // The note itself says what is wrong with it.
                return
            }
        files.removeAllViews()
        if (attached.isEmpty()) return
        val column = look.column(Look.GAP)
        column.addView(noted.heading(said.attachments, Style.STRONG))
        attached.forEach { column.addView(file(it)) }
        files.addView(column)
    }

    private fun file(file: AttachmentView): View {
        val card = look.card()
        val name = look.word(file.name, Style.BODY)
        name.textDirection = View.TEXT_DIRECTION_FIRST_STRONG
        card.addView(look.marked(R.drawable.ic_attach, name))
        card.addView(noted.word(file.size, Style.SMALL))
        val show = noted.button(said.showAttachment, null, Weight.CARD) { visit.goTo(Place.Attachment(file)) }
        show.tag = file.id
        card.addView(show)
        card.addView(noted.button(said.detach, null, Weight.CARD) { detach(file) })
        return card
    }

    private fun detach(file: AttachmentView) {
        val note = place.writing.id ?: return
        place.doing.begin(visit) { visit.notes.session.ask { detach(note, file.id, visit.now()) } }
    }

    private fun choose() {
        val intent = Intent(Intent.ACTION_OPEN_DOCUMENT).addCategory(Intent.CATEGORY_OPENABLE).setType(CopyPart.ANY)
        val (doing, writing, visit) = Triple(place.doing, place.writing, visit)
        val resolver = look.context.applicationContext.contentResolver
        val working = Told.Working(said.attaching, canCancel = true)
        (look.context as MainActivity).pick(intent) { uri ->
            if (uri == null) return@pick
            doing.begin(visit, working) { onProgress ->
                val note = writing.saved()
                val file = CopyPart.overFiles { described(resolver, uri) }
                val stream = CopyPart.overFiles { resolver.openInputStream(uri) ?: throw IOException() }
                stream.use { visit.notes.session.attach(note, file, StreamSource(it), visit.now(), onProgress) }
            }
        }
    }

    /**
     * The file's name, kind and length. Where its app does not say how long it is, it is read once to be counted: nothing of it is put
     * anywhere.
     */
    private fun described(
        resolver: ContentResolver,
        uri: Uri,
    ): NewAttachment {
        var name = ""
        var length: Long? = null
        resolver.query(uri, null, null, null, null)?.use { row ->
            if (!row.moveToFirst()) return@use
            val (names, sizes) = row.getColumnIndex(OpenableColumns.DISPLAY_NAME) to row.getColumnIndex(OpenableColumns.SIZE)
            if (names >= 0) name = row.getString(names).orEmpty()
            if (sizes >= 0 && !row.isNull(sizes)) length = row.getLong(sizes)
        }
        return NewAttachment(name, resolver.getType(uri).orEmpty(), length ?: counted(resolver, uri))
    }

    private fun counted(
        resolver: ContentResolver,
        uri: Uri,
    ): Long =
        (resolver.openInputStream(uri) ?: throw IOException()).use { stream ->
            val piece = ByteArray(PIECE)
            var count = 0L
            while (true) {
                val read = stream.read(piece)
                if (read < 0) break
                count += read
            }
            piece.fill(0)
            count
        }

    private companion object {
        const val PIECE = 64 * 1024
    }
}
