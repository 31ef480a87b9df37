package org.turnstone.app

import android.text.Editable
import android.view.View
import android.view.ViewGroup.LayoutParams.WRAP_CONTENT
import android.widget.EditText
import android.widget.FrameLayout
import android.widget.LinearLayout
import kotlinx.coroutines.launch
import org.turnstone.core.ChecklistEntry
import org.turnstone.core.Happened
import org.turnstone.core.NoteContent
import org.turnstone.core.NoteDraft
import org.turnstone.core.sentence

/** One note, as it is written: every key changes the draft, which saves itself. */
@Suppress("TooManyFunctions")
class NoteScreen(
    private val place: Place.Note,
    look: Look,
    visit: Visit,
) : NotesPage(look, visit) {
    private val writing = place.writing
    override val name get() = writing.draft.title.ifEmpty { said.newNote }
    private val state = noted.word("", Style.SMALL)

    override fun view(): View {
        val content = look.column(Look.GAP)
        val head = noted.heading(said.notes, Style.TITLE)
        content.addView(head)
        state.accessibilityLiveRegion = View.ACCESSIBILITY_LIVE_REGION_POLITE
        content.addView(state)
        if (!writing.isEditable) content.addView(look.marked(R.drawable.ic_notice, noted.word(said.notEditable, Style.BODY)))
        fields(content)
        content.addView(AttachmentsPart(place, look, noted, visit, scope).view())
        val room = FrameLayout(look.context)
        fill(
            room,
            noted.button(said.delete, R.drawable.ic_close, Weight.PLAIN) { question(room, said.deleteQuestion, said.delete, ::delete) },
        )
        content.addView(room)
        scope.launch { writing.saving.collect(::tell) }
        return page(place, content).also { restore(it, place) }
    }

    private fun tell(saving: Saving) {
        state.text =
            when (saving) {
                is Saving.Saved -> if (writing.id == null) "" else said.saved
                is Saving.NotYet -> said.notSaved
                is Saving.Failed -> saving.error.sentence(visit.languages)
            }
        state.visibility = if (state.text.isEmpty()) View.GONE else View.VISIBLE
    }

    private fun fields(content: LinearLayout) {
        val draft = writing.draft
        written(content, said.title, draft.title) { copy(title = it) }
        when (val kind = draft.content) {
            is NoteContent.Checklist -> checklist(content, kind)
            is NoteContent.SavedPlace -> saved(content, kind)
            else -> written(content, said.body, draft.body, isLong = true) { copy(body = it) }
        }
        val happened = draft.happened?.text.orEmpty()
        content.addView(noted.word(said.happened, Style.SMALL))
        written(content, said.happenedHint, happened) { text -> copy(happened = happenedAs(text)) }
        val tags = draft.tags.joinToString(SEPARATOR)
        written(content, said.tags, tags) { text -> copy(tags = text.split(',', '،', '፣').map(String::trim).filter(String::isNotEmpty)) }
        content.addView(tick(said.pin, draft.pinned) { isOn -> writing.change(writing.draft.copy(pinned = isOn)) })
        content.addView(noted.button(said.save, null, Weight.MAIN) { writing.save() }.also { it.isEnabled = writing.isEditable })
    }

    /** The days that somebody gave before stay as long as their own words do: they are about those. */
    private fun NoteDraft.happenedAs(text: String): Happened? =
        if (text.isBlank()) null else happened?.takeIf { it.text == text } ?: Happened(text)

    private fun written(
        content: LinearLayout,
        hint: String,
        text: String,
        isLong: Boolean = false,
        change: NoteDraft.(String) -> NoteDraft,
    ) {
        val field = noted.plainField(hint, text, isLong)
        field.isEnabled = writing.isEditable
        listen(field) { writing.change(writing.draft.change(it)) }
        content.addView(field)
    }

    private fun listen(
        field: EditText,
        onTyped: (String) -> Unit,
    ) = field.addTextChangedListener(
        object : Typed() {
            override fun afterTextChanged(text: Editable) = onTyped(text.toString())
        },
    )

    private fun saved(
        content: LinearLayout,
        kind: NoteContent.SavedPlace,
    ) {
        content.addView(
            look.button(words.about, R.drawable.ic_saved, Weight.PLAIN) { visit.goTo(Place.Record(kind.record)) },
        )
        written(content, said.body, writing.draft.body, isLong = true) { copy(body = it) }
    }

    private fun checklist(
        content: LinearLayout,
        kind: NoteContent.Checklist,
    ) {
        val lines = look.column(Look.LINE)
        kind.entries.forEachIndexed { at, entry -> lines.addView(entry(at, entry)) }
        content.addView(lines)
        content.addView(
            noted.button(said.addEntry, R.drawable.ic_add, Weight.QUIET) {
                val grown = entries() + ChecklistEntry("", false)
                writing.change(writing.draft.copy(content = NoteContent.Checklist(grown)))
                lines.addView(entry(grown.lastIndex, grown.last()))
            },
        )
    }

    private fun entries() = (writing.draft.content as NoteContent.Checklist).entries

    private fun change(
        at: Int,
        change: ChecklistEntry.() -> ChecklistEntry,
    ) {
        val changed = entries().mapIndexed { place, entry -> if (place == at) entry.change() else entry }
        writing.change(writing.draft.copy(content = NoteContent.Checklist(changed)))
    }

    private fun entry(
        at: Int,
        entry: ChecklistEntry,
    ): View {
        val row = LinearLayout(look.context)
        row.gravity = android.view.Gravity.CENTER_VERTICAL
        val done = tick("", entry.done) { isDone -> change(at) { copy(done = isDone) } }
        done.contentDescription = entry.text.ifEmpty { said.entry }
        done.minWidth = look.dp(Look.TOUCH)
        row.addView(done, LinearLayout.LayoutParams(WRAP_CONTENT, WRAP_CONTENT))
        val field = noted.plainField(said.entry, entry.text)
        listen(field) { text ->
            done.contentDescription = text.ifEmpty { said.entry }
            change(at) { copy(text = text) }
        }
        row.addView(field, LinearLayout.LayoutParams(0, WRAP_CONTENT, 1f))
        return row
    }

    private fun delete() {
        place.doing.begin(visit) {
            writing.drop()
            writing.id?.let { id ->
                visit.notes.session.ask { delete(id) }
                visit.notes.forgotten(id)
            }
            visit.back()
        }
    }

    override fun leave() {
        writing.save()
        super.leave()
    }

    private companion object {
        const val SEPARATOR = ", "
    }
}
