package org.turnstone.app

import android.view.View
import android.view.ViewGroup
import android.widget.FrameLayout
import android.widget.LinearLayout
import android.widget.ProgressBar
import android.widget.ScrollView
import kotlinx.coroutines.CoroutineScope
import kotlinx.coroutines.Dispatchers
import kotlinx.coroutines.Job
import kotlinx.coroutines.SupervisorJob
import kotlinx.coroutines.cancel
import kotlinx.coroutines.delay
import kotlinx.coroutines.flow.collectLatest
import kotlinx.coroutines.launch
import org.turnstone.core.Turnstone
import org.turnstone.core.TurnstoneException
import org.turnstone.core.sentence

/** A screen: it draws a place, and lives as long as that is in front. */
abstract class Screen(
    protected val look: Look,
    protected val visit: Visit,
) {
    protected val scope = CoroutineScope(SupervisorJob() + Dispatchers.Main.immediate)
    protected val words = visit.words

    /** What a screen reader says when the screen comes up. */
    abstract val name: String

    /** Makes the views; called once. */
    abstract fun view(): View

    /** Somebody went on, or the phone is turned: what they typed and read is in the place by now. */
    open fun leave() {
        scope.cancel()
    }

    /**
     * Asks the core and draws the answer into [room]: how far the opening is, if it is still under way; what went wrong and a button to
     * try again, if something did. Nothing turns before 300 ms.
     */
    protected fun <T> ask(
        room: FrameLayout,
        call: suspend Turnstone.() -> T,
        draw: (T) -> View?,
    ): Job =
        scope.launch {
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
                        val waiting =
                            launch {
                                delay(PATIENCE_MILLIS)
                                fill(room, look.waiting())
                            }
                        val drawn =
                            try {
                                draw(opening.session.ask(call))
                            } catch (_: TurnstoneException.Closed) {
                                null
                            } catch (error: TurnstoneException) {
                                failure(error.sentence(visit.languages))
                            }
                        waiting.cancel()
                        fill(room, drawn)
                    }
                }
            }
        }

    /** What went wrong, and the button that tries again with a core opened anew: a faulty one would refuse. */
    protected fun failure(sentence: String): View {
        val card = look.card()
        val said = look.word(sentence, Style.BODY)
        said.accessibilityLiveRegion = View.ACCESSIBILITY_LIVE_REGION_POLITE
        card.addView(said)
        card.addView(look.button(words.retry, null, Weight.PLAIN) { visit.open() })
        return card
    }

    protected fun fill(
        room: ViewGroup,
        view: View?,
    ) {
        if (view != null && room.childCount == 1 && room.getChildAt(0) === view) return
        room.removeAllViews()
        if (view != null) room.addView(view)
    }

    /** A page that is read from top to bottom, and comes up where it was left. */
    protected fun page(
        place: Place,
        content: LinearLayout,
    ): ScrollView {
        val page = ScrollView(look.context)
        page.isFillViewport = true
        page.isSaveEnabled = false
        val edge = look.dp(Look.EDGE)
        content.setPaddingRelative(edge, look.dp(Look.GAP), edge, look.dp(Look.GROUP))
        page.addView(content)
        page.setOnScrollChangeListener { _, _, y, _, _ -> if (content.height > page.height) place.scrolled = y }
        return page
    }

    /** Scrolls to where somebody was, once there is enough to scroll. */
    protected fun restore(
        page: ScrollView,
        place: Place,
    ) {
        val reached = place.scrolled
        if (reached > 0) page.post { page.scrollTo(0, reached) }
    }

    protected companion object {
        const val PATIENCE_MILLIS = 300L
    }
}

/** How far the directory is prepared, with the button that stops it. */
class OpeningPart(
    private val look: Look,
    private val visit: Visit,
    private val scope: CoroutineScope,
) {
    fun view(): View {
        val card = look.card()
        card.addView(look.word(look.words.preparing, Style.BODY))
        val bar = ProgressBar(look.context, null, android.R.attr.progressBarStyleHorizontal)
        bar.max = THOUSAND
        card.addView(bar)
        card.addView(look.button(look.words.cancel, null, Weight.PLAIN) { visit.stopOpening() })
        scope.launch { visit.progress.collect { bar.progress = (it * THOUSAND).toInt() } }
        return card
    }

    private companion object {
        const val THOUSAND = 1000
    }
}
