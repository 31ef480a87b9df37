package org.turnstone.app

import android.text.Editable
import android.view.View
import android.view.ViewGroup.LayoutParams.MATCH_PARENT
import android.widget.EditText
import android.widget.FrameLayout
import android.widget.LinearLayout
import kotlinx.coroutines.Job
import org.turnstone.core.Turnstone

/** A screen that is a list of what the core answers. Whoever comes back finds the answer where they left it. */
abstract class ListScreen<T : Any>(
    private val place: Place,
    look: Look,
    visit: Visit,
    gap: Int,
) : Screen(look, visit) {
    private val list = LazyList(look.context, look.dp(gap), look.dp(Look.EDGE))
    private val room = FrameLayout(look.context)
    private var asking: Job? = null

    /** What was answered, kept in the place. */
    protected abstract var answer: T?

    /** What the core is asked, as things stand now. */
    protected abstract fun question(): suspend Turnstone.() -> T

    /** The rows of an answer. */
    protected abstract fun rows(answer: T): List<() -> View>

    override fun view(): View {
        val known = answer
        if (known != null) {
            fill(room, list)
            list.show(rows(known))
            list.setSelection(place.scrolled)
        } else {
            askAgain()
        }
        return room
    }

    /** Asks; what was there stays until the answer comes. */
    protected fun askAgain() {
        asking?.cancel()
        asking =
            ask(room, question()) {
                answer = it
                list.show(rows(it))
                list
            }
    }

    override fun leave() {
        place.scrolled = list.firstVisiblePosition
        super.leave()
    }
}

/** The same below a field that narrows the list as one types. */
abstract class NarrowedScreen<T : Any>(
    place: Place,
    look: Look,
    visit: Visit,
    gap: Int,
) : ListScreen<T>(place, look, visit, gap) {
    /** What stands above the field. */
    protected abstract val heading: View

    /** Where one types. */
    protected abstract val field: EditText

    /** What was typed, kept in the place. */
    protected abstract var typed: String

    override fun view(): View {
        val column = look.column()
        val head = look.column(Look.GAP)
        head.setPaddingRelative(look.dp(Look.EDGE), look.dp(Look.GAP), look.dp(Look.EDGE), look.dp(Look.LINE))
        head.addView(heading)
        head.addView(field)
        column.addView(head)
        column.addView(super.view(), LinearLayout.LayoutParams(MATCH_PARENT, 0, 1f))
        field.addTextChangedListener(
            object : Typed() {
                override fun afterTextChanged(text: Editable) {
                    if (text.toString() == typed) return
                    typed = text.toString()
                    askAgain()
                }
            },
        )
        return column
    }
}
