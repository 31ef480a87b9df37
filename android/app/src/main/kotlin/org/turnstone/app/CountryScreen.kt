package org.turnstone.app

import android.text.Editable
import android.view.View
import android.view.ViewGroup.LayoutParams.MATCH_PARENT
import android.widget.CheckBox
import android.widget.FrameLayout
import android.widget.LinearLayout
import kotlinx.coroutines.Job
import org.turnstone.core.CountryView
import org.turnstone.core.countriesFor

/** The countries, with a field that narrows them, and none of them as a choice like any other. */
class CountryScreen(
    private val place: Place.Countries,
    look: Look,
    visit: Visit,
) : Screen(look, visit) {
    override val name get() = words.countryHeading
    private val field = look.field(words.countrySearch, place.typed)
    private val list = LazyList(look.context, 0, look.dp(Look.EDGE))
    private val room = FrameLayout(look.context)
    private var asking: Job? = null

    override fun view(): View {
        val column = look.column()
        val head = look.column(Look.GAP)
        head.setPaddingRelative(look.dp(Look.EDGE), look.dp(Look.GAP), look.dp(Look.EDGE), look.dp(Look.LINE))
        head.addView(look.heading(name, Style.TITLE))
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

    /** Asks which countries are meant by what is typed; what was there stays until the answer comes. */
    private fun narrow() {
        val typed = place.typed
        val situation = visit.situation()
        asking?.cancel()
        asking =
            ask(room, { countriesFor(typed, situation) }) {
                place.answer = it
                show(it)
                list
            }
    }

    override fun leave() {
        place.scrolled = list.firstVisiblePosition
        super.leave()
    }

    private fun show(countries: List<CountryView>) {
        val rows = mutableListOf<() -> View>()
        if (place.typed.isBlank()) {
            rows += { look.word(words.countryNote, Style.BODY).also { it.setPaddingRelative(0, look.dp(Look.GAP), 0, 0) } }
            rows += ::keep
        }
        rows += { look.choice(words.countryNone, visit.country == null && !place.isFirst) { choose(null) } }
        countries.forEach { country -> rows += { row(country) } }
        list.show(rows)
    }

    private fun keep(): View {
        val group = look.column(Look.LINE)
        group.setPaddingRelative(0, look.dp(Look.GAP), 0, look.dp(Look.GAP))
        val tick = CheckBox(look.context)
        look.style(tick, Style.BODY)
        tick.text = words.countryKeep
        tick.isSaveEnabled = false
        tick.minHeight = look.dp(Look.TOUCH)
        tick.textAlignment = View.TEXT_ALIGNMENT_VIEW_START
        tick.isChecked = visit.isCountryKept
        tick.setOnCheckedChangeListener { _, isChecked -> visit.keepCountry(isChecked) }
        group.addView(tick)
        group.addView(look.word(words.countryKeepNote, Style.SMALL))
        return group
    }

    private fun row(country: CountryView): View = look.choice(country.name, country.code == visit.country) { choose(country.code) }

    private fun choose(country: String?) {
        visit.choose(country)
        if (place.isFirst) visit.goTo(Place.Lock(isFirst = true)) else visit.back()
    }
}
