package org.turnstone.app

import android.content.Context
import android.text.Editable
import android.view.View
import android.view.ViewGroup.LayoutParams.MATCH_PARENT
import android.view.inputmethod.InputMethodManager
import android.widget.FrameLayout
import android.widget.LinearLayout
import kotlinx.coroutines.Job
import kotlinx.coroutines.delay
import kotlinx.coroutines.flow.MutableStateFlow
import kotlinx.coroutines.flow.collectLatest
import kotlinx.coroutines.flow.filterNotNull
import kotlinx.coroutines.launch
import org.turnstone.core.FilterChip
import org.turnstone.core.SearchOutcome
import org.turnstone.core.SearchQuery
import org.turnstone.core.sentence
import org.turnstone.core.toggled

/** Search as one types: each key asks, the newest answer is drawn, and what was there stays until it comes. */
class SearchScreen(
    private val place: Place.Search,
    look: Look,
    visit: Visit,
) : Screen(look, visit) {
    override val name get() = words.search
    private val field = look.field(words.searchHint, place.typed)
    private val clear = look.iconButton(R.drawable.ic_close, words.clear) { field.setText("") }
    private val where = FrameLayout(look.context)
    private val room = FrameLayout(look.context)
    private val list = LazyList(look.context, look.dp(Look.LINE * 2), look.dp(Look.EDGE))
    private val rows =
        SearchRows(look, ::toggle, { id, section -> visit.goTo(Place.Guide(id, section)) }) { visit.goTo(Place.Record(it.id)) }
    private val queries = MutableStateFlow<SearchQuery?>(null)
    private var waiting: Job? = null

    override fun view(): View {
        val column = look.column()
        val head = look.column()
        head.setPaddingRelative(look.dp(Look.EDGE), look.dp(Look.LINE), look.dp(Look.EDGE), 0)
        head.addView(fieldWithClear())
        where.setPaddingRelative(0, look.dp(Look.LINE * 2), 0, look.dp(Look.LINE))
        head.addView(where)
        column.addView(head)
        column.addView(room, LinearLayout.LayoutParams(MATCH_PARENT, 0, 1f))
        clear.visibility = if (place.typed.isEmpty()) View.GONE else View.VISIBLE
        field.addTextChangedListener(
            object : Typed() {
                override fun afterTextChanged(text: Editable) = typed(text.toString())
            },
        )
        field.setOnEditorActionListener { _, _, _ ->
            showKeyboard(false)
            true
        }
        place.outcome?.let { show(it, isNew = false) } ?: search()
        scope.launch { listen() }
        if (place.wantsKeyboard) {
            place.wantsKeyboard = false
            field.requestFocus()
            field.post { showKeyboard(true) }
        }
        return column
    }

    private fun fieldWithClear(): View {
        clear.background = look.pressable(R.color.surface, null, Look.TOUCH / 2)
        return look.withButton(field, clear)
    }

    /** Answers come as long as this screen is in front; a core that was opened anew is asked again. */
    private suspend fun listen() {
        visit.opening.collectLatest { opening ->
            when (opening) {
                is Opening.Working -> {
                    delay(PATIENCE_MILLIS)
                    fill(room, OpeningPart(look, visit, scope).view())
                }

                is Opening.Failed -> {
                    fill(room, failure(opening.sentence))
                }

                is Opening.Ready -> {
                    opening.session.searches(queries.filterNotNull()).collect { show(it, isNew = true) }
                }
            }
        }
    }

    private fun typed(text: String) {
        if (text == place.typed) return
        place.typed = text
        clear.visibility = if (text.isEmpty()) View.GONE else View.VISIBLE
        search()
    }

    private fun toggle(chip: FilterChip) {
        place.filters = toggled(place.filters, chip, visit.now())
        search()
    }

    private fun search() {
        queries.value = SearchQuery(place.typed, visit.situation(), filters = place.filters, chips = true)
        waiting?.cancel()
        waiting =
            scope.launch {
                delay(PATIENCE_MILLIS)
                if (visit.opening.value is Opening.Ready && room.childCount == 0) fill(room, look.waiting())
            }
    }

    private fun show(
        outcome: SearchOutcome,
        isNew: Boolean,
    ) {
        waiting?.cancel()
        place.outcome = outcome
        when (outcome) {
            is SearchOutcome.Failed -> {
                fill(room, failure(outcome.error.sentence(visit.languages)))
            }

            is SearchOutcome.Found -> {
                val found = outcome.view
                fill(where, placeButton(look, found.place, found.placeAccessibility) { visit.goTo(Place.Countries(isFirst = false)) })
                if (room.getChildAt(0) !== list) fill(room, list)
                list.show(rows.of(found))
                list.setSelection(if (isNew) 0 else place.scrolled)
            }
        }
    }

    private fun showKeyboard(isShown: Boolean) {
        val keyboard = look.context.getSystemService(Context.INPUT_METHOD_SERVICE) as InputMethodManager
        if (isShown) keyboard.showSoftInput(field, 0) else keyboard.hideSoftInputFromWindow(field.windowToken, 0)
    }

    override fun leave() {
        place.scrolled = list.firstVisiblePosition
        showKeyboard(false)
        super.leave()
    }
}
