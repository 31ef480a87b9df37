package org.turnstone.app

import android.view.View
import android.widget.CheckBox
import org.turnstone.core.CountryView
import org.turnstone.core.Turnstone
import org.turnstone.core.countriesFor

/** The countries, with a field that narrows them, and none of them as a choice like any other. */
class CountryScreen(
    private val place: Place.Countries,
    look: Look,
    visit: Visit,
) : NarrowedScreen<List<CountryView>>(place, look, visit, gap = 0) {
    override val name get() = words.countryHeading
    override val heading get() = look.heading(name, Style.TITLE)
    override val field = look.field(words.countrySearch, place.typed)
    override var typed by place::typed
    override var answer by place::answer

    override fun question(): suspend Turnstone.() -> List<CountryView> {
        val typed = place.typed
        val situation = visit.situation()
        return { countriesFor(typed, situation) }
    }

    override fun rows(answer: List<CountryView>): List<() -> View> {
        val rows = mutableListOf<() -> View>()
        if (place.typed.isBlank()) {
            rows += { look.word(words.countryNote, Style.BODY).also { it.setPaddingRelative(0, look.dp(Look.GAP), 0, 0) } }
            rows += ::keep
        }
        rows += { look.choice(words.countryNone, visit.country == null && !place.isFirst) { choose(null) } }
        answer.forEach { country -> rows += { row(country) } }
        return rows
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
