package org.turnstone.app

import android.view.View
import android.widget.LinearLayout
import org.turnstone.core.LanguageView
import org.turnstone.core.TextStatusView
import org.turnstone.core.availableLanguages
import org.turnstone.core.TextView as Said

/** The languages, each by its own name, with what is to be said about it in itself. */
class LanguageScreen(
    private val place: Place.Languages,
    look: Look,
    visit: Visit,
) : Screen(look, visit) {
    override val name get() = words.languageHeading

    override fun view(): View {
        val content = look.column(Look.GAP)
        content.addView(title())
        if (!place.isFirst) content.addView(second())
        availableLanguages().forEach { content.addView(row(it)) }
        if (place.isFirst) content.addView(look.button(words.skip, null, Weight.QUIET) { goOn() })
        return page(place, content).also { restore(it, place) }
    }

    private fun title(): View {
        val title = look.heading(name, Style.TITLE)
        title.setCompoundDrawablesRelative(look.icon(R.drawable.ic_language, R.color.accent, LARGE), null, null, null)
        title.compoundDrawablePadding = look.dp(Look.GAP)
        return title
    }

    /** The other choice of languages: a second one below the first. */
    private fun second(): View {
        val said = visit.guideWords
        val noted = look.noted(said)
        val group = look.column(Look.LINE)
        group.addView(noted.button(said.second, R.drawable.ic_two, Weight.PLAIN) { visit.goTo(Place.Second()) })
        group.addView(noted.word(said.secondNote, Style.SMALL))
        group.setPaddingRelative(0, 0, 0, look.dp(Look.GAP))
        return group
    }

    private fun row(language: LanguageView): View {
        val row = look.column(Look.LINE)
        row.background = look.pressable(R.color.surface, R.color.edge)
        row.minimumHeight = look.dp(Look.BUTTON)
        row.gravity = android.view.Gravity.CENTER_VERTICAL
        row.setPaddingRelative(look.dp(Look.EDGE), look.dp(Look.GAP), look.dp(Look.EDGE), look.dp(Look.GAP))
        row.addView(look.line(inItself(language, language.ownName), Style.STRONG))
        language.remark?.let { row.addView(look.line(inItself(language, it), Style.SMALL)) }
        row.isFocusable = true
        row.isSelected = language.tag == words.language
        row.tag = language.tag
        row.accessibilityDelegate = AsButton
        row.setOnClickListener {
            visit.speak(language.tag)
            goOn()
        }
        row.layoutParams = LinearLayout.LayoutParams(LinearLayout.LayoutParams.MATCH_PARENT, LinearLayout.LayoutParams.WRAP_CONTENT)
        return row
    }

    private fun inItself(
        language: LanguageView,
        text: String,
    ) = Said(text, language.tag, language.direction, TextStatusView.ORIGINAL, false, null)

    private fun goOn() {
        if (place.isFirst) visit.goTo(Place.Countries(isFirst = true)) else visit.back()
    }

    private companion object {
        const val LARGE = 32
    }
}
