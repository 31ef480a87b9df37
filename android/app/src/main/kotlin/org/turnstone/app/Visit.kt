package org.turnstone.app

import android.net.Uri
import kotlinx.coroutines.CancellationException
import kotlinx.coroutines.CoroutineScope
import kotlinx.coroutines.Dispatchers
import kotlinx.coroutines.Job
import kotlinx.coroutines.SupervisorJob
import kotlinx.coroutines.cancel
import kotlinx.coroutines.flow.MutableStateFlow
import kotlinx.coroutines.flow.StateFlow
import kotlinx.coroutines.launch
import kotlinx.coroutines.sync.withLock
import org.turnstone.core.GuideWords
import org.turnstone.core.LockSettings
import org.turnstone.core.NotesWords
import org.turnstone.core.ScreenWords
import org.turnstone.core.Settings
import org.turnstone.core.SituationQuery
import org.turnstone.core.TurnstoneException
import org.turnstone.core.availableLanguages
import org.turnstone.core.errorText
import org.turnstone.core.guideWords
import org.turnstone.core.loadSettings
import org.turnstone.core.notesWords
import org.turnstone.core.saveSettings
import org.turnstone.core.screenWords
import org.turnstone.core.sentence
import java.io.File
import java.time.Duration
import java.time.Instant

/**
 * One visit, from the start to the exit: the core, what somebody chose, and the way that they went. All of it is in memory; closing it
 * drops everything. The language is kept between visits, the country only where somebody asked for that.
 */
@Suppress("TooManyFunctions")
class Visit(
    private val app: TurnstoneApp,
) : AutoCloseable {
    private val scope = CoroutineScope(SupervisorJob() + Dispatchers.Main.immediate)
    private val opened = MutableStateFlow<Opening>(Opening.Working)
    private val done = MutableStateFlow(0.0)
    private val moved = MutableStateFlow(0)
    private var chosen: List<String> = emptyList()
    private var openingJob: Job? = null
    private var left: Instant? = null

    /** The notebook, and what was saved: see there. */
    val notes = Notes(app, this, scope)

    /** What is being read aloud: see there. */
    val reading = ReadAloud(app::voice)

    /** Work that outlives a turn of the phone, and ends with the visit. */
    val work: CoroutineScope get() = scope

    /** The lock, where there is one. */
    var lock: LockSettings? = null
        private set

    /** The cover lies over everything until somebody makes the gesture. */
    var isCovered = false
        private set

    /** What waits for a file that somebody is choosing. */
    var onPicked: ((Uri?) -> Unit)? = null

    /** The way back, the present place last; empty until the settings are read. */
    private val trail = ArrayDeque<Place>()

    var words: ScreenWords = screenWords(app.phoneLanguages)
        private set
    var noteWords: NotesWords = notesWords(app.phoneLanguages)
        private set
    var guideWords: GuideWords = guideWords(app.phoneLanguages)
        private set
    var country: String? = null
        private set

    /** The language in which texts stand below those of the first; absent where one is enough. Kept nowhere but in an open notebook. */
    var second: String? = null
        private set
    var isCountryKept = false
        private set

    /** Why the settings could not be kept. */
    var keepingFailed: String? = null
        private set
    val opening: StateFlow<Opening> get() = opened
    val progress: StateFlow<Double> get() = done

    /** Counts up whenever another place, language or country is there to be drawn. */
    val moves: StateFlow<Int> get() = moved
    val place: Place? get() = trail.lastOrNull()
    val canGoBack: Boolean get() = trail.size > 1

    /** Best first: the chosen language, then what the phone is set to. */
    val languages: List<String> get() = (chosen + app.phoneLanguages).distinct()

    /** What the language of the screens calls itself. */
    val ownName: String get() = availableLanguages().firstOrNull { it.tag == words.language }?.ownName ?: words.language

    /** Where a sealed copy lies while it comes or goes. */
    val copy: File get() = File(app.cacheDir, COPY)

    init {
        copy.delete()
        open()
        scope.launch { begin() }
    }

    private suspend fun begin() {
        val kept = runCatching { loadSettings(app.folder) }.getOrDefault(Settings())
        chosen = kept.languages
        country = kept.country
        isCountryKept = kept.country != null
        lock = kept.lock
        isCovered = lock != null && !app.isLetIn
        app.isLetIn = false
        words = screenWords(languages)
        noteWords = notesWords(languages)
        guideWords = guideWords(languages)
        trail += if (kept.languages.isEmpty()) Place.Languages(isFirst = true) else Place.Home()
        moved.value++
    }

    /** Opens the core, or opens it anew after a fault. */
    fun open() {
        closeCore()
        opened.value = Opening.Working
        done.value = 0.0
        openingJob =
            scope.launch {
                try {
                    val session = app.open { done.value = it }
                    opened.value = Opening.Ready(session, session.ask { storage() })
                    // Now that nothing else is to be prepared. Every installation has the file of notebooks, used or not.
                    app.prepareNotes()
                } catch (_: CancellationException) {
                    opened.value = Opening.Failed(errorText(CANCELLED, languages))
                } catch (error: TurnstoneException) {
                    opened.value = Opening.Failed(error.sentence(languages))
                }
            }
    }

    /** Gives the opening up; [open] begins it again. */
    fun stopOpening() {
        openingJob?.cancel()
    }

    fun situation() = SituationQuery(languages, country, app.now())

    /** The same for somebody who reads the second language; absent where there is none. */
    fun besides(): SituationQuery? = second?.let { SituationQuery((listOf(it) + languages).distinct(), country, app.now()) }

    fun now() = app.now()

    fun goTo(place: Place) {
        trail += place
        moved.value++
    }

    /** One step back; false where there is none. */
    fun back(): Boolean {
        if (!canGoBack) return false
        trail.removeLast()
        moved.value++
        return true
    }

    /** The first start is done, or begins at this place. */
    fun startAt(place: Place) {
        trail.clear()
        goTo(place)
    }

    fun speak(language: String) {
        chosen = listOf(language)
        words = screenWords(languages)
        noteWords = notesWords(languages)
        guideWords = guideWords(languages)
        if (second == language) second = null
        trail.forEach(Place::forgetAnswers)
        keep()
    }

    /** A second language below the first from now on, or none. */
    fun readBeside(language: String?) {
        second = language.takeIf { it != words.language }
        trail.forEach(Place::forgetAnswers)
    }

    fun choose(country: String?) {
        this.country = country
        trail.forEach(Place::forgetAnswers)
        if (isCountryKept) keep()
    }

    /** A lock from now on, or none. */
    fun lockWith(lock: LockSettings?) {
        if (lock == this.lock) return
        this.lock = lock
        keep()
        moved.value++
    }

    /** The phone was put away, or lies there untouched: the notebook closes, and where there is a lock, the cover comes. */
    fun putAway() {
        val wasCovered = isCovered
        isCovered = lock != null
        reading.stop()
        val hadAnswers = forgetChecks()
        notes.close()
        if ((isCovered && !wasCovered) || hadAnswers) moved.value++
    }

    /** What somebody answered goes as soon as nobody looks: whoever takes the phone next finds the list of questions. */
    private fun forgetChecks() = trail.removeAll { it is Place.Check }

    /** The questions from the first on; the answers before go. */
    fun beginCheck(id: String) {
        forgetChecks()
        goTo(Place.Check(id, emptyList()))
    }

    /** Somebody made the gesture. */
    fun letIn() {
        isCovered = false
        moved.value++
    }

    /** The notebook is closed: nothing of it stays on the way back or on the screen. */
    fun leaveNotebook() {
        trail.removeAll(Place::isOfNotebook)
        trail.filterIsInstance<Place.Notes>().forEach { it.query.value = Wanted("", null) }
        moved.value++
    }

    /** Takes a step's place, so that nobody comes back to it. */
    fun replaceBy(place: Place) {
        trail.removeLastOrNull()
        goTo(place)
    }

    /** Draws the place anew. */
    fun redraw() {
        moved.value++
    }

    /** Whether the country is kept on the phone, from now on. */
    fun keepCountry(isKept: Boolean) {
        if (isKept == isCountryKept) return
        isCountryKept = isKept
        keep()
    }

    /** One after the other, and also where somebody leaves meanwhile: what they no more want kept must not stay. */
    private fun keep() {
        val settings = Settings(chosen.ifEmpty { listOf(words.language) }, country.takeIf { isCountryKept }, lock)
        val spoken = languages
        app.keeping.launch {
            keepingFailed =
                app.keepingOrder.withLock {
                    runCatching { saveSettings(app.folder, settings) }.exceptionOrNull()?.sentence(spoken)
                }
        }
    }

    /** Somebody turned to something else. */
    fun pause() {
        reading.stop()
        left = app.now()
    }

    /** They are back: after a while "open now" is no more what it was, so everything is asked again. */
    fun resume() {
        val since = left ?: return
        left = null
        if (Duration.between(since, app.now()).abs() < STALE) return
        trail.forEach(Place::forgetAnswers)
        moved.value++
    }

    private fun closeCore() {
        openingJob?.cancel()
        (opened.value as? Opening.Ready)?.session?.close()
    }

    /** Drops everything. */
    override fun close() {
        reading.close()
        notes.drop()
        scope.cancel()
        closeCore()
        onPicked = null
        copy.delete()
        trail.clear()
        country = null
        second = null
        chosen = emptyList()
    }

    private companion object {
        const val CANCELLED = "error-cancelled"
        const val COPY = "copy.age"
        val STALE: Duration = Duration.ofMinutes(1)
    }
}
