package org.turnstone.app

import android.view.View

/** What can be done with the open notebook, a page each. */
class NotebookScreen(
    private val place: Place.Notebook,
    look: Look,
    visit: Visit,
) : NotesPage(look, visit) {
    override val name get() = said.settings

    override fun view(): View {
        val content = look.column(Look.GAP)
        title(content, said.settings)
        listOf(
            said.changeHeading to Affair.CHANGE,
            said.recoveryHeading to Affair.RECOVERY,
            said.secondHeading to Affair.SECOND,
            said.erasingHeading to Affair.ERASING,
            said.growHeading to Affair.GROW,
            said.copyHeading to Affair.COPY,
            said.restoreHeading to Affair.RESTORE,
            said.choicesHeading to Affair.CHOICES,
            said.eraseHeading to Affair.ERASE,
        ).forEach { (text, what) -> content.addView(noted.button(text, null, Weight.PLAIN) { visit.goTo(Place.Matter(what)) }) }
        return page(place, content).also { restore(it, place) }
    }
}
