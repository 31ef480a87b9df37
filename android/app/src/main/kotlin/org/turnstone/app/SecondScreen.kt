package org.turnstone.app

import android.view.View
import org.turnstone.core.LanguageView
import org.turnstone.core.availableLanguages

/** Two languages at once: one only, or one of the others below it. */
class SecondScreen(
    private val place: Place.Second,
    look: Look,
    visit: Visit,
) : Screen(look, visit) {
    private val said = visit.guideWords
    private val noted = look.noted(said)
    override val name get() = said.second

    override fun view(): View {
        val content = look.column(Look.GAP)
        content.addView(noted.heading(name, Style.TITLE))
        content.addView(noted.word(said.secondNote, Style.BODY))
        val choices = look.column()
        choices.addView(noted.choice(said.secondNone, visit.second == null) { choose(null) })
        availableLanguages().filter { it.tag != words.language }.forEach { choices.addView(row(it)) }
        content.addView(choices)
        return page(place, content).also { restore(it, place) }
    }

    private fun row(language: LanguageView): View = look.choice(language.ownName, language.tag == visit.second) { choose(language.tag) }

    private fun choose(language: String?) {
        visit.readBeside(language)
        visit.notes.chose(language)
        visit.back()
    }
}
