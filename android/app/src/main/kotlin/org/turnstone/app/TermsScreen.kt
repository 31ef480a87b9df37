package org.turnstone.app

import android.text.Editable
import android.view.View
import android.view.ViewGroup.LayoutParams.MATCH_PARENT
import android.widget.FrameLayout
import android.widget.LinearLayout
import kotlinx.coroutines.Job
import org.turnstone.core.TermView
import org.turnstone.core.wellFormed

/** The words of offices, with a field that narrows them as one types. */
class TermsScreen(
    private val place: Place.Terms,
    look: Look,
    visit: Visit,
) : Screen(look, visit) {
    private val said = visit.guideWords
    private val noted = look.noted(said)
    override val name get() = said.terms
    private val field = noted.field(said.termsSearch, place.typed)
    private val list = LazyList(look.context, look.dp(Look.LINE * 2), look.dp(Look.EDGE))
    private val room = FrameLayout(look.context)
    private var asking: Job? = null

    override fun view(): View {
        val column = look.column()
        val head = look.column(Look.GAP)
        head.setPaddingRelative(look.dp(Look.EDGE), look.dp(Look.GAP), look.dp(Look.EDGE), look.dp(Look.LINE))
        head.addView(noted.heading(name, Style.TITLE))
        head.addView(field)
        column.addView(head)
        column.addView(room, LinearLayout.LayoutParams(MATCH_PARENT, 0, 1f))
        field.addTextChangedListener(
            object : Typed() {
                override fun afterTextChanged(text: Editable) {
                    if (text.toString() == place.typed) return
                    place.typed = text.toString()
                    narrow()
                }
            },
        )
        val known = place.answer
        if (known != null) {
            fill(room, list)
            show(known)
            list.setSelection(place.scrolled)
        } else {
            narrow()
        }
        return column
    }

    /** Asks which words are meant by what is typed; what was there stays until the answer comes. */
    private fun narrow() {
        val typed = place.typed.wellFormed()
        val situation = visit.situation()
        asking?.cancel()
        asking =
            ask(room, { terms(typed, situation) }) {
                place.answer = it
                show(it)
                list
            }
    }

    override fun leave() {
        place.scrolled = list.firstVisiblePosition
        super.leave()
    }

    private fun show(terms: List<TermView>) {
        val rows = terms.map { term -> { TermCard.of(look, term) } }
        list.show(rows.ifEmpty { listOf { noted.notice(said.termsNone) } })
    }
}
