package org.turnstone.app

import android.content.Intent
import android.content.res.Configuration
import android.os.Build
import android.os.Bundle
import android.view.View
import android.view.WindowManager.LayoutParams.FLAG_SECURE
import android.view.inputmethod.EditorInfo
import org.junit.Assert.assertEquals
import org.junit.Assert.assertFalse
import org.junit.Assert.assertNotEquals
import org.junit.Assert.assertNotSame
import org.junit.Assert.assertNull
import org.junit.Assert.assertSame
import org.junit.Assert.assertTrue
import org.junit.Test
import org.junit.runner.RunWith
import org.robolectric.Robolectric
import org.robolectric.RobolectricTestRunner
import org.robolectric.RuntimeEnvironment
import org.robolectric.Shadows.shadowOf
import org.robolectric.annotation.Config
import org.robolectric.util.ReflectionHelpers
import org.turnstone.core.ExitQuery
import org.turnstone.core.MapView
import org.turnstone.core.SearchOutcome
import org.turnstone.core.availableLanguages
import org.turnstone.core.cover
import org.turnstone.core.liveObjects
import java.io.File
import java.net.URI

/** Back, a turn of the phone, away and home again, out to other apps, and what is left behind. */
@RunWith(RobolectricTestRunner::class)
@Config(application = TestApp::class, qualifiers = "w411dp-h731dp-xhdpi")
class WaysTest {
    private fun Hand.back() {
        @Suppress("DEPRECATION")
        activity.onBackPressed()
        settle()
    }

    @Test
    fun `back leads where one came from, and home is the end`() {
        Hand().use { hand ->
            hand.startIn("en", "DE")
            hand.tap(hand.visit.words.search)
            hand.until("results") { (hand.visit.place as Place.Search).outcome is SearchOutcome.Found }
            val found = ((hand.visit.place as Place.Search).outcome as SearchOutcome.Found).view
            hand.scrollThrough { hand.views().any { it.tag == found.hits.first().id } }
            hand.tap(hand.views().first { it.tag == found.hits.first().id })
            hand.until("the record") { (hand.visit.place as? Place.Record)?.answer != null }
            hand.back()
            assertTrue(hand.visit.place is Place.Search)
            hand.tap(hand.visit.words.back)
            assertTrue(hand.visit.place is Place.Home)
            assertFalse(hand.views().any { it.contentDescription == hand.visit.words.back })
        }
    }

    @Test
    fun `the first start can be skipped step by step`() {
        Hand().use { hand ->
            hand.start()
            hand.tap(hand.visit.words.skip)
            hand.untilSeen(hand.visit.words.countryNone)
            hand.tap(hand.visit.words.countryNone)
            hand.untilSeen(hand.noteWords.lockHeading)
            hand.tap(hand.visit.words.skip)
            assertTrue(hand.visit.place is Place.Home)
            assertNull(hand.visit.lock)
            assertNull(hand.visit.country)
            assertFalse("home is where one begins", hand.visit.canGoBack)
        }
    }

    @Test
    fun `the country is kept only with the tick, and forgotten without it`() {
        Hand().use { hand ->
            hand.start()
            hand.tap("English")
            hand.untilSeen(hand.visit.words.countryNone)
            assertFalse((hand.button(hand.visit.words.countryKeep) as android.widget.CheckBox).isChecked)
            hand.tap(hand.visit.words.countryKeep)
            hand.type("germ")
            hand.untilSeen("Germany")
            hand.tap("Germany")
            hand.until("the settings") { "DE" in settings(hand) }
            hand.goTo(Place.Countries(isFirst = false)).untilSeen(hand.visit.words.countryKeep)
            hand.tap(hand.visit.words.countryKeep)
            hand.until("the settings without it") { "DE" !in settings(hand) }
            assertEquals("DE", hand.visit.country)
        }
    }

    @Test
    fun `what is kept comes back at the next start`() {
        Hand().use { hand ->
            hand.start("en", "FR")
            assertTrue(hand.visit.place is Place.Home)
            assertEquals("FR", hand.visit.country)
        }
    }

    @Test
    fun `a turn of the phone keeps what was typed, in memory`() {
        Hand().use { hand ->
            hand.startIn("en", "DE").goTo(Place.Search())
            hand.type("lawyer")
            hand.until("results") { (hand.visit.place as Place.Search).outcome is SearchOutcome.Found }
            val (before, visit) = hand.activity to hand.visit
            RuntimeEnvironment.setQualifiers("+land")
            hand.controller.configurationChange(Configuration(hand.app.resources.configuration))
            hand.settle()
            assertNotSame(before, hand.activity)
            assertSame(visit, hand.visit)
            assertEquals("lawyer", hand.field.text.toString())
            assertEquals(1uL, liveObjects())
        }
    }

    @Test
    fun `nothing is saved for the system to keep`() {
        Hand().use { hand ->
            hand.startIn("en", "DE").goTo(Place.Search())
            hand.type("lawyer")
            val saved = Bundle()
            hand.controller.saveInstanceState(saved)
            assertTrue(saved.isEmpty)
            assertFalse(hand.field.isSaveEnabled)
        }
    }

    @Test
    fun `no keyboard learns and no service fills in`() {
        Hand().use { hand ->
            hand.startIn("en", "DE").goTo(Place.Search())
            assertNotEquals(0, hand.field.imeOptions and EditorInfo.IME_FLAG_NO_PERSONALIZED_LEARNING)
            assertFalse(hand.field.isImportantForAutofill)
            assertFalse(hand.field.isImportantForContentCapture)
        }
    }

    @Test
    fun `where no app takes a number, the screen says so and keeps it in sight`() {
        Hand().use { hand ->
            hand.startIn("en", "DE")
            shadowOf(hand.app).checkActivities(true)
            hand.goTo(Place.Now()).until("who answers") { (hand.visit.place as Place.Now).help != null }
            val number = checkNotNull((hand.visit.place as Place.Now).help?.emergency).numbers.first()
            assertFalse(hand.sees(hand.visit.words.noApp))
            hand.tap(hand.views().first { it.tag == number.link })
            assertTrue(hand.sees(hand.visit.words.noApp))
            assertTrue(hand.sees(number.number))
        }
    }

    @Test
    fun `links become the phone's own intents, and other schemes none`() {
        val expected =
            mapOf(
                "tel:112" to Intent.ACTION_DIAL,
                "sms:+12025550100" to Intent.ACTION_SENDTO,
                "mailto:help@example.org" to Intent.ACTION_SENDTO,
                "https://example.org/a%20b" to Intent.ACTION_VIEW,
            )
        expected.forEach { (link, action) ->
            val intent = checkNotNull(Links.intent(URI(link)))
            assertEquals(action, intent.action)
            assertEquals(link, intent.dataString)
        }
        assertNull(Links.intent(URI("intent:x")))
        val said =
            org.turnstone.core.TextView(
                "",
                "",
                org.turnstone.core.DirectionView.LEFT_TO_RIGHT,
                org.turnstone.core.TextStatusView.ORIGINAL,
                true,
                null,
            )
        val map = MapView(said, said, "1 Example Street, Berlin", 52.5, 13.25, "")
        assertEquals("geo:52.5,13.25?q=1%20Example%20Street%2C%20Berlin", Links.intent(map).dataString)
        assertEquals("geo:0,0?q=1%20Example%20Street%2C%20Berlin", Links.intent(map.copy(latitude = null, longitude = null)).dataString)
    }

    @Test
    fun `the exit is in the same place on every screen, and large enough`() {
        Hand().use { hand ->
            hand.startIn("en", "DE")
            val places = places(hand)
            val seen =
                places.map { place ->
                    hand.goTo(place)
                    val exit = hand.exit
                    assertTrue(exit.isShown)
                    val touch = Look.TOUCH * exit.resources.displayMetrics.density
                    assertTrue(exit.width >= touch && exit.height >= touch)
                    IntArray(2).also(exit::getLocationInWindow).toList() + exit.width
                }
            assertEquals(1, seen.toSet().size)
            assertEquals(PLACES, places.size)
        }
    }

    /** On a small phone, where the name of the language has the least room beside it. */
    @Test
    @Config(qualifiers = "w360dp-h640dp-xhdpi")
    fun `in every language the exit has one line, and all of its word`() {
        Hand().use { hand ->
            hand.startIn("en", "DE").goTo(Place.Guides())
            for (language in availableLanguages()) {
                hand.visit.speak(language.tag)
                hand.goTo(Place.Guides())
                val exit = hand.exit as android.widget.TextView
                assertEquals(language.tag, 1, exit.lineCount)
                assertTrue(
                    language.tag,
                    exit.layout.getLineWidth(0) <= exit.width - exit.compoundPaddingLeft - exit.compoundPaddingRight + 1,
                )
                val edge = exit.resources.displayMetrics.density * Look.EDGE
                val inset = if (exit.layoutDirection == View.LAYOUT_DIRECTION_RTL) exit.left else (exit.parent as View).width - exit.right
                assertEquals(language.tag, edge.toInt(), inset)
            }
        }
    }

    @Test
    fun `the exit covers every screen before anything else runs`() {
        for (at in 0 until PLACES) {
            Hand().use { hand ->
                hand.startIn("en", "DE")
                hand.goTo(places(hand)[at])
                assertTrue(hand.exit.performClick())
                assertTrue(hand.sees(cover(ExitQuery(listOf("en"))).title))
                assertNull(hand.activity.findViewById(R.id.exit))
                assertTrue(hand.activity.isFinishing)
                assertEquals(CoverActivity::class.java.name, shadowOf(hand.activity).nextStartedActivity.component?.className)
            }
        }
    }

    @Test
    fun `without a lock the cover is a phrasebook and nothing more, and back does not lead behind it`() {
        Hand().use { hand ->
            hand.startIn("ar", "DE")
            val cover = Robolectric.buildActivity(CoverActivity::class.java, CoverActivity.intent(hand.activity, "ar")).setup().get()
            hand.settle()
            val title = cover(ExitQuery(listOf("ar"))).title
            val shown = hand.views(cover.findViewById(android.R.id.content)).filterIsInstance<android.widget.TextView>()
            val name = shown.first { it.text.toString() == title }
            assertFalse(name.performLongClick())
            repeat(5) { assertFalse(name.performClick()) }
            @Suppress("DEPRECATION")
            cover.onBackPressed()
            assertTrue(cover.isFinishing)
            assertNull(shadowOf(cover).nextStartedActivity)
        }
    }

    @Test
    fun `coming back is a fresh start`() {
        Hand().use { hand ->
            hand.startIn("en", "DE").goTo(Place.Search())
            hand.type("lawyer")
            hand.exit.performClick()
            hand.controller
                .pause()
                .stop()
                .destroy()
            Robolectric.buildActivity(MainActivity::class.java).use { again ->
                again.setup()
                hand.until("home") { again.get().visit.place != null }
                assertTrue(again.get().visit.place is Place.Home)
                assertNull(again.get().visit.country)
            }
        }
    }

    @Test
    fun `a stranger's saved state brings nothing back`() {
        val state = Bundle().apply { putString("typed", "lawyer") }
        Robolectric.buildActivity(MainActivity::class.java).create(state).use { assertTrue(it.get().visit.place !is Place.Search) }
    }

    @Test
    fun `after a while away the hours are asked again`() {
        Hand().use { hand ->
            hand.startIn("en", "DE").goTo(Place.Now())
            hand.until("who answers") { (hand.visit.place as Place.Now).help != null }
            val before = (hand.visit.place as Place.Now).help
            hand.controller.pause().resume()
            assertSame("at once nothing is asked again", before, (hand.visit.place as Place.Now).help)
            hand.controller.pause()
            hand.app.clock = TestApp.NOW.plusSeconds(3 * 3600)
            hand.controller.resume()
            hand.until("a new answer") { (hand.visit.place as Place.Now).help.let { it != null && it !== before } }
        }
    }

    @Test
    fun `what is no more to be kept goes, also when somebody leaves in the same moment`() {
        Hand().use { hand ->
            hand.start("en", "DE")
            hand.visit.keepCountry(false)
            hand.exit.performClick()
            hand.until("the settings without it") { "DE" !in settings(hand) }
        }
    }

    @Test
    fun `where settings can't be kept, home says so`() {
        Hand().use { hand ->
            hand.startIn("en", "DE")
            val folder = File(hand.app.folder)
            folder.deleteRecursively()
            folder.writeText("a file where the folder was")
            hand.visit.keepCountry(true)
            hand.until("the reason") { hand.visit.keepingFailed != null }
            hand.visit.startAt(Place.Home())
            hand.untilSeen(checkNotNull(hand.visit.keepingFailed))
        }
    }

    /** The framework here is Android 14's: what an older one does is asked for by its number. */
    @Test
    fun `before Android 13 the picture among the recent apps is kept empty`() {
        Hand().use { hand ->
            hand.startIn("en", "DE")
            ReflectionHelpers.setStaticField(Build.VERSION::class.java, "SDK_INT", Build.VERSION_CODES.S_V2)
            hand.controller.pause()
            assertNotEquals(0, hand.activity.window.attributes.flags and FLAG_SECURE)
            hand.controller.resume()
            assertEquals(0, hand.activity.window.attributes.flags and FLAG_SECURE)
        }
    }

    /** Android 13 and newer are told; older ones get an empty picture while the app is away. */
    @Test
    fun `screenshots are the person's own while the app is in front`() {
        Hand().use { hand ->
            hand.startIn("en", "DE")
            assertEquals(0, hand.activity.window.attributes.flags and FLAG_SECURE)
        }
    }

    private fun places(hand: Hand): List<Place> {
        val hit =
            hand.run {
                goTo(Place.Search()).until("results") { (visit.place as Place.Search).outcome is SearchOutcome.Found }
                ((visit.place as Place.Search).outcome as SearchOutcome.Found).view.hits.first()
            }
        return listOf(
            Place.Home(),
            Place.Languages(isFirst = false),
            Place.Countries(isFirst = false),
            Place.Now(),
            Place.Search(),
            Place.Record(hit.id),
            Place.OnBoard(),
            Place.Lock(isFirst = false),
            Place.Protection(),
            Place.Saved(),
            Place.Notes(),
            Place.Setup(),
            Place.Guides(),
            Place.Guide("first-72-hours"),
            Place.Terms(),
            Place.Term("debt-bondage"),
            Place.Checks(),
            Place.Check("home"),
            Place.Second(),
        )
    }

    private fun settings(hand: Hand) = File(hand.app.folder, "settings.json").takeIf(File::exists)?.readText().orEmpty()

    private companion object {
        /** As many as [places] has. */
        const val PLACES = 19
    }
}
