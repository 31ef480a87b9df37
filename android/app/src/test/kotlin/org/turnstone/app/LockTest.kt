package org.turnstone.app

import android.content.Intent
import android.os.Bundle
import android.view.View
import android.view.WindowManager.LayoutParams.FLAG_SECURE
import android.widget.TextView
import org.junit.Assert.assertEquals
import org.junit.Assert.assertFalse
import org.junit.Assert.assertNotEquals
import org.junit.Assert.assertNull
import org.junit.Assert.assertTrue
import org.junit.Test
import org.junit.runner.RunWith
import org.robolectric.Robolectric
import org.robolectric.RobolectricTestRunner
import org.robolectric.Shadows.shadowOf
import org.robolectric.annotation.Config
import org.turnstone.core.ExitQuery
import org.turnstone.core.LockGesture
import org.turnstone.core.LockSettings
import org.turnstone.core.cover
import java.time.Duration

/** The lock: the cover first, the gesture in, and nothing before it that names what the app is for. */
@RunWith(RobolectricTestRunner::class)
@Config(application = TestApp::class, qualifiers = "w411dp-h731dp-xhdpi")
class LockTest {
    private val held = LockSettings(LockGesture.HOLD_TITLE, 60u)
    private val tapped = LockSettings(LockGesture.TAP_TITLE_FIVE_TIMES, 60u)

    private fun phrasebook(language: String = "en") = cover(ExitQuery(listOf(language)))

    private fun Hand.title(language: String = "en"): View =
        views().first { it is TextView && it.text.toString() == phrasebook(language).title }

    private fun Hand.isCovered() = activity.findViewById<View>(R.id.exit) == null && sees(phrasebook().title)

    @Test
    fun `with a lock the cover comes first, and the title held leads in`() {
        Hand().use { hand ->
            hand.startLocked(held)
            assertTrue(hand.isCovered())
            assertFalse(hand.title().performClick())
            hand.title().performLongClick()
            hand.settle()
            assertFalse(hand.isCovered())
            assertTrue(hand.sees(hand.visit.words.now))
        }
    }

    @Test
    fun `five taps lead in, each within a second of the one before`() {
        Hand().use { hand ->
            hand.startLocked(tapped)
            repeat(4) { hand.title().performClick() }
            hand.settle(Duration.ofMillis(1100))
            repeat(4) { hand.title().performClick() }
            assertTrue(hand.isCovered())
            hand.title().performClick()
            hand.settle()
            assertFalse(hand.isCovered())
        }
    }

    @Test
    fun `the phrasebook works`() {
        Hand().use { hand ->
            hand.startLocked(held)
            val first = phrasebook()
            assertTrue(hand.sees(first.phrases.first().text) && hand.sees(first.phrases.first().translation))
            val topic = first.topics[1]
            hand.tap(topic.name)
            assertTrue(hand.sees(cover(ExitQuery(listOf("en"), topic = topic.code)).phrases.first().text))
            hand.tap(first.all)
            hand.type("qqqq")
            assertTrue(hand.sees(first.none))
            hand.tap(first.clear)
            hand.tap(first.swap)
            val swapped = cover(ExitQuery(listOf("es"), to = "en"))
            assertTrue(hand.sees(swapped.title))
            hand.tap(swapped.languages.first { it.tag == "en" }.name)
            assertTrue(hand.scrollThrough { hand.sees("Deutsch") })
            hand.tap("Deutsch")
            assertTrue(hand.sees(cover(ExitQuery(listOf("es"), to = "de")).phrases.first().translation))
        }
    }

    @Test
    fun `the cover comes when the screen goes off, after the idle time, and on coming back late`() {
        Hand().use { hand ->
            hand.startLocked(held)
            for (away in listOf<() -> Unit>(
                { hand.app.sendBroadcast(Intent(Intent.ACTION_SCREEN_OFF)) },
                { hand.settle(Duration.ofSeconds(61)) },
            )) {
                hand.title().performLongClick()
                hand.settle()
                assertFalse(hand.isCovered())
                away()
                hand.settle()
                assertTrue(hand.isCovered())
            }
            hand.title().performLongClick()
            hand.settle(Duration.ofSeconds(50))
            hand.activity.onUserInteraction()
            hand.settle(Duration.ofSeconds(50))
            assertFalse("touched meanwhile", hand.isCovered())
        }
    }

    @Test
    fun `what somebody typed before is there again behind the cover`() {
        Hand().use { hand ->
            hand.startLocked(held)
            hand.title().performLongClick()
            hand.settle()
            hand.goTo(Place.Search())
            hand.type("lawyer")
            hand.settle(Duration.ofSeconds(61))
            assertTrue(hand.isCovered())
            assertFalse(hand.sees("lawyer"))
            hand.title().performLongClick()
            hand.settle()
            assertEquals("lawyer", hand.field.text.toString())
        }
    }

    @Test
    fun `no picture is taken of the window where there is a lock`() {
        Hand().use { hand ->
            hand.startLocked(held)
            assertNotEquals(0, hand.activity.window.attributes.flags and FLAG_SECURE)
            hand.title().performLongClick()
            hand.settle()
            assertNotEquals(0, hand.activity.window.attributes.flags and FLAG_SECURE)
            hand.visit.lockWith(null)
            hand.settle()
            assertEquals(0, hand.activity.window.attributes.flags and FLAG_SECURE)
        }
    }

    @Test
    fun `after an exit the gesture leads in from the cover, once`() {
        Hand().use { hand ->
            hand.startLocked(held)
            hand.title().performLongClick()
            hand.settle()
            hand.exit.performClick()
            val intent = shadowOf(hand.activity).nextStartedActivity
            val cover = Robolectric.buildActivity(CoverActivity::class.java, intent).setup()
            val root: View = cover.get().findViewById(android.R.id.content)
            hand.until("the lock") { hand.entrance(root) != null }
            val title = checkNotNull(hand.entrance(root))
            title.performLongClick()
            assertEquals(MainActivity::class.java.name, shadowOf(cover.get()).nextStartedActivity.component?.className)
            assertTrue(cover.get().isFinishing)
            for (isLetIn in listOf(true, false)) {
                Robolectric.buildActivity(MainActivity::class.java).use { again ->
                    again.setup()
                    hand.until("the settings") { again.get().visit.place != null }
                    assertEquals(isLetIn, !again.get().visit.isCovered)
                }
            }
        }
    }

    @Test
    fun `back leads out of the cover and not past it, and no outsider's word is a gesture`() {
        Hand().use { hand ->
            hand.startLocked(held)
            @Suppress("DEPRECATION")
            hand.activity.onBackPressed()
            assertTrue(hand.isCovered())
        }
    }

    @Test
    fun `no outsider's word is a gesture`() {
        Hand().use { hand ->
            hand.startLocked(held)
            val stranger = Intent(Intent.ACTION_MAIN).putExtra("isLetIn", true)
            Robolectric.buildActivity(MainActivity::class.java, stranger).use { started ->
                started.setup()
                hand.until("the settings") { started.get().visit.place != null }
                assertTrue(started.get().visit.isCovered)
            }
        }
    }

    @Test
    fun `the lock is chosen in the first start, kept, and taken away later`() {
        Hand().use { hand ->
            hand.start().goTo(Place.Lock(isFirst = true))
            hand.tap(hand.noteWords.lockTaps)
            assertEquals(LockGesture.TAP_TITLE_FIVE_TIMES, hand.visit.lock?.gesture)
            hand.tap(hand.noteWords.lockAfter1)
            assertEquals(60u, hand.visit.lock?.idleSeconds)
            hand.tap(hand.visit.words.next)
            assertTrue(hand.visit.place is Place.Home)
            hand.until("the settings") {
                "tap-title-five-times" in
                    java.io.File(hand.app.folder, "settings.json").let { if (it.exists()) it.readText() else "" }
            }
            hand.goTo(Place.Lock(isFirst = false))
            hand.tap(hand.noteWords.lockNone)
            assertNull(hand.visit.lock)
            hand.until("the settings without it") { "lock" !in java.io.File(hand.app.folder, "settings.json").readText() }
        }
    }

    /** Every string and every description of every page of the cover, in every language: none has a word of what the app is for. */
    @Test
    fun `before the gesture nothing names what the app is for`() {
        Hand().use { hand ->
            for (language in phrasebook().languages.map { it.tag }) {
                val page = CoverPage(hand.startedOnce(), listOf(language)).show()
                val view = phrasebook(language)
                val drawn =
                    hand
                        .views(
                            page,
                        ).flatMap { listOfNotNull((it as? TextView)?.text, (it as? TextView)?.hint, it.contentDescription) }
                val said =
                    drawn.map(CharSequence::toString) + view.phrases.flatMap { listOf(it.text, it.translation) } +
                        view.topics.map { it.name }
                val named = said.filter(::isTelling)
                assertEquals("in $language", emptyList<String>(), named)
            }
            hand.keep("en", null, held)
        }
        Hand().use { hand ->
            hand.startLocked(held)
            val texts = hand.views().flatMap { listOfNotNull((it as? TextView)?.text, it.contentDescription) }.map(CharSequence::toString)
            assertEquals(emptyList<String>(), texts.filter(::isTelling))
            assertFalse(isTelling(hand.activity.title.toString()))
        }
    }

    private var started: MainActivity? = null

    private fun Hand.startedOnce(): MainActivity = started ?: start().activity.also { started = it }

    private fun isTelling(text: String) = DENIED.any { it.containsMatchIn(text.lowercase()) }

    private companion object {
        /** Written without spaces: anywhere. */
        val HAN = listOf("难民", "庇护", "同性", "難民")

        /** Beginnings of words, in small letters, in the languages and scripts of the phrasebook. */
        val DENIED =
            listOf(
                "lgbt",
                "queer",
                "gay",
                "lesb",
                "trans ",
                "transg",
                "asyl",
                "asil",
                "refug",
                "réfug",
                "flücht",
                "migra",
                "persec",
                "verfolg",
                "crisis",
                "emergenc",
                "suicid",
                "notebook",
                "passphrase",
                "exit",
                "leave this",
                "lawyer",
                "abogad",
                "avocat",
                "anwalt",
                "shelter",
                "لجوء",
                "لاجئ",
                "مثلي",
                "پناه",
                "ልግብት",
                "ስደተኛ",
                "беженц",
                "убежищ",
                "гей",
                "гомосекс",
                "难民",
                "庇护",
                "同性",
            ).map { Regex("(?<!\\p{L})$it") } + HAN.map(::Regex)
    }
}
