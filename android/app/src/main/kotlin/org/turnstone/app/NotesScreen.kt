package org.turnstone.app

import android.text.Editable
import android.view.View
import android.view.ViewGroup.LayoutParams.MATCH_PARENT
import android.widget.FrameLayout
import android.widget.HorizontalScrollView
import android.widget.LinearLayout
import kotlinx.coroutines.flow.map
import kotlinx.coroutines.launch
import org.turnstone.core.ChecklistEntry
import org.turnstone.core.NoteContent
import org.turnstone.core.NoteDraft
import org.turnstone.core.NoteQuery
import org.turnstone.core.NoteRowView
import org.turnstone.core.NotesOutcome
import org.turnstone.core.NotesView
import org.turnstone.core.TurnstoneException
import org.turnstone.core.sentence

/** The open notebook: search as one types, tags, the notes. */
@Suppress("TooManyFunctions")
class NotesScreen(
    private val place: Place.Notes,
    look: Look,
    visit: Visit,
) : NotesPage(look, visit) {
    override val name get() = said.notes
    private val field = noted.field(said.search, place.query.value.search)
    private val list = LazyList(look.context, look.dp(Look.LINE * 2), look.dp(Look.EDGE))
    private val room = FrameLayout(look.context)

    override fun view(): View {
        val column = look.column()
        val head = look.column(Look.LINE)
        head.setPaddingRelative(look.dp(Look.EDGE), look.dp(Look.LINE), look.dp(Look.EDGE), look.dp(Look.LINE))
        head.addView(noted.heading(said.notes, Style.TITLE))
        head.addView(field)
        column.addView(head)
        column.addView(room, LinearLayout.LayoutParams(MATCH_PARENT, 0, 1f))
        field.addTextChangedListener(
            object : Typed() {
                override fun afterTextChanged(text: Editable) {
                    place.query.value = place.query.value.copy(search = text.toString())
                }
            },
        )
        scope.launch {
            try {
                visit.notes.settled()
                val queries = place.query.map { NoteQuery(it.search, it.tag, visit.notes.reader()) }
                visit.notes.session
                    .searches(queries)
                    .collect(::show)
            } catch (_: TurnstoneException.Closed) {
                // It closed in this moment; another screen takes this one's place.
            }
        }
        return column
    }

    private fun show(outcome: NotesOutcome) {
        when (outcome) {
            is NotesOutcome.Failed -> {
                if (outcome.error !is TurnstoneException.Closed) {
                    fill(room, look.word(outcome.error.sentence(visit.languages), Style.BODY))
                }
            }

            is NotesOutcome.Found -> {
                if (room.getChildAt(0) !== list) fill(room, list)
                list.show(rows(outcome.view))
                list.setSelection(place.scrolled)
                place.scrolled = 0
            }
        }
    }

    private fun rows(view: NotesView): List<() -> View> {
        val rows = mutableListOf<() -> View>()
        if (visit.notes.session.isRecovered) rows += { recovered() }
        view.warning?.let { warning -> rows += { look.marked(R.drawable.ic_warning, noted.word(warning, Style.BODY)) } }
        if (view.tags.isNotEmpty()) rows += { tags(view) }
        rows += { begin() }
        view.empty?.let { empty -> rows += { noted.word(empty, Style.BODY) } }
        view.notes.forEach { note -> rows += { row(note) } }
        rows += { end(view.room) }
        return rows
    }

    private fun recovered(): View {
        val card = look.card(R.color.caution)
        card.addView(noted.word(said.recoveredNote, Style.BODY, R.color.on_caution))
        card.addView(noted.button(said.changeHeading, null, Weight.PLAIN) { visit.goTo(Place.Matter(Affair.CHANGE)) })
        return card
    }

    private fun tags(view: NotesView): View {
        val chosen = place.query.value.tag
        val row = LinearLayout(look.context)
        row.setPaddingRelative(look.dp(Look.EDGE), 0, look.dp(Look.LINE * 2), 0)
        row.addView(noted.chip(said.allNotes, chosen == null) { choose(null) })
        view.tags.forEach { tag ->
            val chip = noted.chip(tag.name, chosen == tag.name) { choose(tag.name) }
            chip.textDirection = View.TEXT_DIRECTION_FIRST_STRONG
            row.addView(chip)
        }
        val strip = HorizontalScrollView(look.context)
        strip.isHorizontalScrollBarEnabled = false
        strip.contentDescription = words.filters
        strip.addView(row)
        return strip
    }

    private fun choose(tag: String?) {
        place.query.value = place.query.value.copy(tag = tag)
    }

    private fun begin(): View {
        val group = look.column(Look.LINE * 2)
        group.addView(noted.button(said.newNote, R.drawable.ic_add, Weight.MAIN) { write(NoteContent.Text) })
        val list = NoteContent.Checklist(listOf(ChecklistEntry("", false)))
        group.addView(noted.button(said.newChecklist, R.drawable.ic_check, Weight.PLAIN) { write(list) })
        return group
    }

    private fun write(content: NoteContent) = visit.goTo(Place.Note(visit.notes.write(null, NoteDraft(content = content))))

    private fun row(note: NoteRowView): View {
        val card = look.card()
        card.background = look.pressable(R.color.surface, R.color.line)
        card.contentDescription = note.label
        card.isFocusable = true
        card.accessibilityDelegate = AsButton
        card.tag = note.id
        val title = look.inTongue(note.title, "", note.direction, Style.STRONG)
        if (note.pinned) {
            title.setCompoundDrawablesRelative(look.icon(R.drawable.ic_pin, R.color.accent, PIN), null, null, null)
            title.compoundDrawablePadding = look.dp(Look.LINE)
        }
        card.addView(title)
        if (note.line.isNotEmpty()) {
            card.addView(
                look.word(note.line, Style.BODY).also { it.textDirection = View.TEXT_DIRECTION_FIRST_STRONG },
            )
        }
        val last = noted.word(note.`when`, Style.SMALL)
        card.addView(if (note.attachments > 0u) look.marked(R.drawable.ic_attach, last) else last)
        card.setOnClickListener { open(note) }
        return card
    }

    private fun open(note: NoteRowView) {
        scope.launch {
            try {
                val view = visit.notes.session.ask { note(note.id, visit.notes.reader()) }
                visit.goTo(Place.Note(visit.notes.write(view.id, view.draft)))
            } catch (_: TurnstoneException.Closed) {
                // Another screen takes this one's place.
            } catch (error: TurnstoneException) {
                fill(room, look.word(error.sentence(visit.languages), Style.BODY))
            }
        }
    }

    private fun end(left: String): View {
        val group = look.column(Look.LINE * 2)
        group.addView(noted.word(left, Style.SMALL))
        group.addView(noted.button(said.settings, R.drawable.ic_book, Weight.PLAIN) { visit.goTo(Place.Notebook()) })
        val close = noted.button(said.lock, R.drawable.ic_lock, Weight.PLAIN) { visit.notes.close() }
        close.contentDescription = said.lockLabel
        group.addView(close)
        return group
    }

    override fun leave() {
        place.scrolled = list.firstVisiblePosition
        super.leave()
    }

    private companion object {
        const val PIN = 20
    }
}
