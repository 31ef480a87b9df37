package org.turnstone.app

import android.view.View
import android.widget.FrameLayout
import android.widget.LinearLayout
import org.turnstone.core.FilterQuery
import org.turnstone.core.StorageView
import org.turnstone.core.placeWords

/** Where everything begins: who answers now, the search, and what one may need. */
class HomeScreen(
    private val place: Place.Home,
    look: Look,
    visit: Visit,
) : Screen(look, visit) {
    override val name get() = words.appName

    override fun view(): View {
        val content = look.column(Look.GAP)
        content.addView(help())
        content.addView(searchField())
        content.addView(look.heading(words.phasesHeading).also { it.setPaddingRelative(0, look.dp(Look.GAP), 0, 0) })
        words.phases.zip(PICTURES).forEach { (phase, picture) ->
            val filters = FilterQuery(phases = listOf(phase.code))
            content.addView(look.button(phase.name, picture, Weight.PLAIN) { visit.goTo(Place.Search(filters)) })
        }
        guides(content)
        val where = placeWords(visit.languages, visit.country)
        content.addView(placeButton(look, where.place, where.accessibility) { visit.goTo(Place.Countries(isFirst = false)) })
        val noted = look.noted(visit.noteWords)
        content.addView(notes(noted))
        content.addView(noted.button(visit.noteWords.savedHeading, R.drawable.ic_saved, Weight.PLAIN) { visit.goTo(Place.Saved()) })
        val room = FrameLayout(look.context)
        content.addView(room)
        content.addView(
            noted.button(visit.noteWords.lockHeading, R.drawable.ic_lock, Weight.QUIET) { visit.goTo(Place.Lock(isFirst = false)) },
        )
        content.addView(noted.button(visit.noteWords.aboutButton, R.drawable.ic_shield, Weight.QUIET) { visit.goTo(Place.Protection()) })
        content.addView(look.button(words.onBoard, R.drawable.ic_book, Weight.QUIET) { visit.goTo(Place.OnBoard()) })
        ask(room, { storage() }, ::state)
        return page(place, content).also { restore(it, place) }
    }

    /** What there is to say once the core is open. */
    private fun state(storage: StorageView): View {
        val lines = look.column(Look.GAP)
        if (storage == StorageView.IN_MEMORY_FOR_NOW) lines.addView(look.notice(words.memoryOnly))
        visit.keepingFailed?.let { lines.addView(look.notice(it)) }
        return lines
    }

    /** What can be read: guides, the words of offices, questions to ask oneself. */
    private fun guides(content: LinearLayout) {
        val said = visit.guideWords
        val noted = look.noted(said)
        val row = { text: String, note: String?, picture: Int, place: () -> Place ->
            val group = look.column(Look.LINE)
            group.addView(noted.button(text, picture, Weight.PLAIN) { visit.goTo(place()) })
            note?.let { group.addView(noted.word(it, Style.SMALL)) }
            content.addView(group)
        }
        row(said.guides, said.guidesNote, R.drawable.ic_guide) { Place.Guides() }
        row(said.terms, null, R.drawable.ic_term) { Place.Terms() }
        row(said.checks, said.checksNote, R.drawable.ic_question) { Place.Checks() }
    }

    private fun notes(noted: Look): View {
        val group = look.column(Look.LINE)
        group.addView(noted.button(visit.noteWords.notes, R.drawable.ic_note, Weight.PLAIN) { visit.goTo(Place.Notes()) })
        group.addView(noted.word(visit.noteWords.notesNote, Style.SMALL))
        return group
    }

    /** Looks like the field that it leads to. */
    private fun searchField(): View {
        val field = look.button(words.searchHint, R.drawable.ic_search, Weight.PLAIN) { visit.goTo(Place.Search()) }
        look.style(field, Style.BODY, R.color.ink_soft)
        field.contentDescription = words.search
        return field
    }

    /** The one thing on this screen that nobody can miss. */
    private fun help(): View {
        val button = look.column(Look.LINE)
        button.background = look.pressable(R.color.main, null, Look.EDGE)
        val edge = look.dp(Look.GROUP)
        button.setPaddingRelative(edge, edge, edge, edge)
        val text = look.word(words.now, Style.TITLE, R.color.on_main)
        text.setCompoundDrawablesRelative(look.icon(R.drawable.ic_now, R.color.on_main, LARGE), null, null, null)
        text.compoundDrawablePadding = look.dp(Look.GAP)
        button.addView(text)
        button.addView(look.word(words.nowNote, Style.BODY, R.color.on_main))
        button.isFocusable = true
        button.accessibilityDelegate = AsButton
        button.setOnClickListener { visit.goTo(Place.Now()) }
        return button
    }

    private companion object {
        const val LARGE = 32
        val PICTURES = listOf(R.drawable.ic_today, R.drawable.ic_month, R.drawable.ic_life)
    }
}
