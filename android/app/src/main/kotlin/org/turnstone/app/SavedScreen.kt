package org.turnstone.app

import android.view.View

/** What was saved of the directory. Each leads to its record as it is now. */
class SavedScreen(
    private val place: Place.Saved,
    look: Look,
    visit: Visit,
) : NotesPage(look, visit) {
    override val name get() = said.savedHeading

    override fun view(): View {
        val content = look.column(Look.GAP)
        title(content, said.savedHeading)
        val saved = visit.notes.saved
        if (saved.isEmpty()) content.addView(noted.word(said.savedEmpty, Style.BODY))
        saved.forEach { kept ->
            val row = look.button(kept.title, R.drawable.ic_saved, Weight.PLAIN) { visit.goTo(Place.Record(kept.record)) }
            row.textDirection = View.TEXT_DIRECTION_FIRST_STRONG
            row.tag = kept.record
            content.addView(row)
        }
        content.addView(noted.notice(if (visit.notes.isOpen) said.savedInNotebook else said.savedUntilExit))
        if (!visit.notes.isOpen) content.addView(noted.button(said.notes, R.drawable.ic_note, Weight.QUIET) { visit.goTo(Place.Notes()) })
        return page(place, content).also { restore(it, place) }
    }
}
