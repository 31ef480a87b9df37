package org.turnstone.app

import android.view.View
import android.widget.ProgressBar
import kotlinx.coroutines.CancellationException
import kotlinx.coroutines.CoroutineScope
import kotlinx.coroutines.Job
import kotlinx.coroutines.delay
import kotlinx.coroutines.flow.MutableStateFlow
import kotlinx.coroutines.flow.StateFlow
import kotlinx.coroutines.flow.collectLatest
import kotlinx.coroutines.launch
import org.turnstone.core.TurnstoneException
import org.turnstone.core.sentence

/** What came of something that somebody asked for. */
sealed interface Told {
    data object Nothing : Told

    /** It is under way. [canCancel]: it can be given up, and says how far it is. */
    class Working(
        val text: String?,
        val canCancel: Boolean,
    ) : Told

    class Done(
        val text: String,
    ) : Told

    class Failed(
        val sentence: String,
    ) : Told
}

/** What a place is doing. It outlives a turn of the phone, and ends with the visit. */
class Doing {
    private val told = MutableStateFlow<Told>(Told.Nothing)
    private val done = MutableStateFlow(0.0)
    private var job: Job? = null
    val state: StateFlow<Told> get() = told
    val progress: StateFlow<Double> get() = done

    /** Begins [work], unless something is under way; it is given what takes how far it is. [said] tells that it is done. */
    fun begin(
        visit: Visit,
        meanwhile: Told.Working = Told.Working(null, canCancel = false),
        said: String? = null,
        work: suspend ((Double) -> Unit) -> Unit,
    ) {
        if (told.value is Told.Working) return
        done.value = 0.0
        told.value = meanwhile
        job =
            visit.work.launch {
                told.value =
                    try {
                        work { done.value = it }
                        if (said == null) Told.Nothing else Told.Done(said)
                    } catch (_: CancellationException) {
                        Told.Nothing
                    } catch (_: TurnstoneException.Closed) {
                        Told.Nothing
                    } catch (_: TurnstoneException.Cancelled) {
                        Told.Nothing
                    } catch (error: TurnstoneException) {
                        Told.Failed(error.sentence(visit.languages))
                    }
            }
    }

    fun say(text: String) {
        told.value = Told.Done(text)
    }

    fun refuse(sentence: String) {
        told.value = Told.Failed(sentence)
    }

    fun cancel() {
        job?.cancel()
    }
}

/** A line that says what came of something: a screen reader hears it when it changes. */
class Outcome(
    private val look: Look,
    private val noted: Look,
) {
    private val bar = ProgressBar(look.context, null, android.R.attr.progressBarStyleHorizontal)
    private val room = look.column(Look.LINE)
    val view: View get() = room

    init {
        room.accessibilityLiveRegion = View.ACCESSIBILITY_LIVE_REGION_POLITE
        room.visibility = View.GONE
        bar.max = THOUSAND
    }

    /** Shows what a place is doing, as long as the screen is there; [resting] can't be pressed meanwhile. */
    fun follow(
        scope: CoroutineScope,
        doing: Doing,
        resting: List<View>,
    ) {
        scope.launch { doing.progress.collect { bar.progress = (it * THOUSAND).toInt() } }
        scope.launch {
            doing.state.collectLatest { told ->
                resting.forEach { it.isEnabled = told !is Told.Working }
                when (told) {
                    is Told.Nothing -> {
                        clear()
                    }

                    is Told.Done -> {
                        show(noted.word(told.text, Style.BODY))
                    }

                    is Told.Failed -> {
                        warn(told.sentence)
                    }

                    is Told.Working -> {
                        clear()
                        delay(PATIENCE_MILLIS)
                        working(told, doing::cancel)
                    }
                }
            }
        }
    }

    /** A sentence of the core's. */
    fun warn(sentence: String) {
        val view = look.word(sentence, Style.BODY, R.color.on_caution)
        view.background = look.shape(R.color.caution)
        view.setPaddingRelative(look.dp(Look.GAP), look.dp(Look.GAP), look.dp(Look.GAP), look.dp(Look.GAP))
        show(view)
    }

    fun working(
        told: Told.Working,
        onCancel: () -> Unit,
    ) {
        show(if (told.text == null) look.waiting() else noted.word(told.text, Style.BODY))
        if (!told.canCancel) return
        room.addView(bar)
        room.addView(look.button(look.words.cancel, null, Weight.PLAIN, onCancel))
    }

    fun clear() {
        room.removeAllViews()
        room.visibility = View.GONE
    }

    private fun show(view: View) {
        room.removeAllViews()
        room.addView(view)
        room.visibility = View.VISIBLE
    }

    private companion object {
        const val THOUSAND = 1000
        const val PATIENCE_MILLIS = 300L
    }
}
