package org.turnstone.app

import android.os.Looper
import android.view.View
import android.view.ViewGroup
import android.view.accessibility.AccessibilityNodeInfo.AccessibilityAction
import android.widget.CheckBox
import android.widget.EditText
import android.widget.TextView
import kotlinx.coroutines.runBlocking
import org.junit.Assert.fail
import org.robolectric.Robolectric
import org.robolectric.RuntimeEnvironment
import org.robolectric.Shadows.shadowOf
import org.robolectric.android.controller.ActivityController
import org.turnstone.core.LockSettings
import org.turnstone.core.NewNotebook
import org.turnstone.core.Settings
import org.turnstone.core.make
import org.turnstone.core.saveSettings
import org.turnstone.core.toSecret
import java.time.Duration
import java.util.concurrent.locks.LockSupport

/** A hand and an eye: they start the app, see what stands on its screen, tap and type. */
class Hand : AutoCloseable {
    val app = RuntimeEnvironment.getApplication() as TestApp
    val controller: ActivityController<MainActivity> = Robolectric.buildActivity(MainActivity::class.java)
    val activity: MainActivity get() = controller.get()
    val visit get() = activity.visit
    val root: View get() = activity.findViewById(android.R.id.content)

    /** The first start. */
    fun start(): Hand {
        controller.setup()
        until("the first screen") { visit.place != null }
        return this
    }

    /** A later start, with these settings. */
    fun start(
        language: String,
        country: String?,
    ): Hand {
        keep(language, country)
        start()
        until("the core") { visit.opening.value is Opening.Ready }
        return this
    }

    /** The same, in a country that is chosen now and kept nowhere. */
    fun startIn(
        language: String,
        country: String?,
    ): Hand {
        start(language, null)
        visit.choose(country)
        return this
    }

    fun keep(
        language: String,
        country: String?,
        lock: LockSettings? = null,
    ) = runBlocking { saveSettings(app.folder, Settings(listOf(language), country, lock)) }

    /** A start with a lock, up to the cover. */
    fun startLocked(
        lock: LockSettings,
        language: String = "en",
    ): Hand {
        keep(language, null, lock)
        start()
        return until("the core") { visit.opening.value is Opening.Ready }
    }

    val noteWords get() = visit.noteWords

    /** A notebook, made and open, without the steps that lead there; the screen is its list. */
    fun openNotebook(passphrase: String = PASSPHRASE): Hand {
        runBlocking { app.container.vault().make(NewNotebook(passphrase.toSecret(), emptyList())) }
        goTo(Place.Notes())
        return unlock(passphrase)
    }

    fun unlock(passphrase: String): Hand {
        fields().single().setText(passphrase)
        tap(noteWords.unlock)
        return until("the notes") { visit.notes.isOpen }.untilSeen(noteWords.newNote)
    }

    /** The cover's title, once it listens to the gesture of holding it; a field can be held, too. */
    fun entrance(root: View): View? = views(root).firstOrNull { it.isLongClickable && it is TextView && it !is EditText }

    fun fields(): List<EditText> = views().filterIsInstance<EditText>()

    /** The field with this hint. */
    fun field(hint: String): EditText = fields().first { it.hint?.toString() == hint }

    fun goTo(place: Place): Hand {
        visit.goTo(place)
        settle()
        return this
    }

    /** All views that can be seen, from top to bottom as they are made. */
    fun views(from: View = root): List<View> {
        if (from.visibility != View.VISIBLE) return emptyList()
        val below = (from as? ViewGroup)?.let { group -> (0 until group.childCount).flatMap { views(group.getChildAt(it)) } }.orEmpty()
        return listOf(from) + below
    }

    fun texts(): List<String> = views().filterIsInstance<TextView>().map { it.text.toString() }.filter(String::isNotEmpty)

    fun sees(text: String): Boolean = texts().any { text in it }

    /** The view that answers to a tap on this text, or on what a screen reader says. */
    fun button(text: String): View {
        val all = views().filter { it !is EditText }
        val exact = all.filter { (it as? TextView)?.text?.toString() == text || it.contentDescription?.toString() == text }
        val named = exact + all.filter { (it as? TextView)?.text?.contains(text) == true }
        return checkNotNull(named.firstNotNullOfOrNull(::pressable)) { "nothing to tap for “$text” among ${texts()}" }
    }

    private fun pressable(view: View): View? =
        generateSequence(view) { it.parent as? View }.firstOrNull {
            it.hasOnClickListeners() ||
                it is CheckBox
        }

    fun tap(text: String) = tap(button(text))

    fun tap(view: View) {
        activity.onUserInteraction()
        check(view.performClick() || view is CheckBox) { "nothing came of the tap" }
        settle()
    }

    val field: EditText get() = views().filterIsInstance<EditText>().single()

    fun type(text: String) {
        field.setText(text)
        settle()
    }

    /** The names of the links that a screen reader offers, each with the text in which it stands. */
    fun links(): List<Pair<TextView, AccessibilityAction>> =
        views().filterIsInstance<TextView>().flatMap { text ->
            text
                .createAccessibilityNodeInfo()
                .actionList
                .filter { it.label != null }
                .map { text to it }
        }

    /** Follows a link as a screen reader does. */
    fun follow(name: String) {
        val (text, action) =
            checkNotNull(
                links().firstOrNull {
                    it.second.label == name
                },
            ) { "no link “$name” among ${links().map { it.second.label }}" }
        check(text.performAccessibilityAction(action.id, null))
        settle()
    }

    val exit: View get() = activity.findViewById(R.id.exit)

    /** Lets everything run that waits in the main thread, up to the next frame or two. */
    fun settle(time: Duration = FRAMES) = shadowOf(Looper.getMainLooper()).idleFor(time)

    /** Runs the main thread until it is so; the core answers from its own threads. */
    fun until(
        what: String,
        isSo: () -> Boolean,
    ): Hand {
        val end = System.nanoTime() + DEADLINE.toNanos()
        while (!isSo()) {
            if (System.nanoTime() > end) fail("waited in vain for $what; on the screen: ${texts()}")
            // As much as passes outside: nothing here is as idle as it would seem.
            settle(Duration.ofNanos(SLICE))
            LockSupport.parkNanos(SLICE)
        }
        settle()
        return this
    }

    fun untilSeen(text: String): Hand = until("“$text”") { sees(text) }

    /** The list or page is scrolled to a view's place, as a finger would. */
    fun scrollThrough(onEach: (Hand) -> Boolean): Boolean {
        val list = views().filterIsInstance<LazyList>().single()
        for (at in 0 until list.count) {
            list.setSelection(at)
            settle()
            if (onEach(this)) return true
        }
        return false
    }

    override fun close() {
        if (!activity.isDestroyed) controller.pause().stop().destroy()
        settle()
    }

    companion object {
        const val PASSPHRASE = "lamp river seven tuesday"
        private val FRAMES: Duration = Duration.ofMillis(40)
        private val DEADLINE: Duration = Duration.ofSeconds(60)
        private const val SLICE = 1_000_000L
    }
}
