package org.turnstone.app

import android.view.View

/** Before a notebook is made: what it is, and what it can't do. */
class SetupScreen(
    private val place: Place.Setup,
    look: Look,
    visit: Visit,
) : NotesPage(look, visit) {
    override val name get() = said.setupHeading

    override fun view(): View {
        val content = look.column(Look.GAP)
        title(content, said.setupHeading)
        listOf(said.setupSealed, said.setupHidden).forEach { content.addView(noted.marked(R.drawable.ic_shield, body(it))) }
        listOf(said.setupForgotten, said.setupForced).forEach { content.addView(noted.marked(R.drawable.ic_warning, body(it))) }
        content.addView(
            look.button(words.next, null, Weight.MAIN) { visit.replaceBy(Place.Matter(Affair.MAKE, isStep = true)) },
        )
        return page(place, content)
    }

    private fun body(text: String) = noted.word(text, Style.BODY)
}
