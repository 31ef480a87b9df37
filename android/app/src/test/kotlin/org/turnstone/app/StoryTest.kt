package org.turnstone.app

import android.content.Intent
import android.view.View
import org.junit.Assert.assertEquals
import org.junit.Assert.assertFalse
import org.junit.Assert.assertNotEquals
import org.junit.Assert.assertNull
import org.junit.Assert.assertTrue
import org.junit.Test
import org.junit.runner.RunWith
import org.robolectric.RobolectricTestRunner
import org.robolectric.Shadows.shadowOf
import org.robolectric.annotation.Config
import org.turnstone.core.ExitQuery
import org.turnstone.core.SearchOutcome
import org.turnstone.core.availableLanguages
import org.turnstone.core.cover
import org.turnstone.core.liveObjects
import org.turnstone.core.screenWords
import java.io.File

/** Somebody who reads Arabic starts the app for the first time, looks for a bed, calls, and leaves. The core is the real one. */
@RunWith(RobolectricTestRunner::class)
@Config(application = TestApp::class, qualifiers = "w411dp-h731dp-xhdpi")
class StoryTest {
    @Test
    fun `from the first start to a call, and away`() {
        Hand().use { hand ->
            val arabic = availableLanguages().single { it.tag == "ar" }
            hand.start()
            assertTrue(hand.sees(checkNotNull(arabic.remark)))
            hand.tap("العربية")
            val words = screenWords(listOf("ar"))
            assertEquals("ar", words.language)
            assertEquals(View.LAYOUT_DIRECTION_RTL, hand.exit.layoutDirection)

            hand.untilSeen(words.countryNone)
            assertTrue(hand.sees(words.countryKeepNote))
            hand.type("ألمانيا")
            hand.until("one country") { (hand.visit.place as Place.Countries).answer?.size == 1 }
            hand.tap("ألمانيا")
            assertNull("kept only when asked", settings(hand).takeIf { "DE" in it })

            hand.untilSeen(hand.noteWords.lockHeading)
            hand.tap(words.skip)

            hand.untilSeen(words.now)
            hand.tap(words.search)
            hand.type("مأوى")
            hand.until("results") { found(hand)?.elsewhere?.isNotEmpty() == true }
            val found = checkNotNull(found(hand))
            val hits = found.hits + found.elsewhere
            val (hit, phone) = hits.firstNotNullOf { hit -> hit.phones.firstOrNull { it.link != null }?.let { hit to it } }
            assertTrue(hand.scrollThrough { hand.views().any { it.tag == hit.id } })
            hand.tap(hand.views().single { it.tag == hit.id })

            hand.untilSeen(words.callNote)
            assertTrue(hand.sees(hit.title.text))
            assertTrue("as the source prints it", hand.sees(phone.asPrinted))
            val call = hand.views().first { it.tag == phone.link }
            assertEquals(phone.accessibility, call.contentDescription.toString())
            hand.tap(call)
            val intent = shadowOf(hand.activity).nextStartedActivity
            assertEquals(Intent.ACTION_DIAL, intent.action)
            assertEquals("tel:" + phone.dial, intent.dataString)
            assertTrue("the source's own digits", digits(checkNotNull(phone.dial)).endsWith(digits(phone.asPrinted).trimStart('0')))
            assertTrue("as the content has it", content().any { phone.asPrinted in it })

            leave(hand)
            assertEquals("""{"languages":["ar"],"country":null}""", settings(hand))
            assertNothingWasWritten(hand, "مأوى")
        }
    }

    /** The cover stands there before anything else could run. */
    private fun leave(hand: Hand) {
        val edge = hand.activity.resources.displayMetrics.density * Look.EDGE
        assertEquals("the end of the top edge, which is on the left", edge.toInt(), hand.exit.left)
        assertTrue(hand.exit.performClick())
        val cover: View = hand.activity.findViewById(R.id.cover)
        assertTrue(cover.isShown)
        val phrasebook = cover(ExitQuery(listOf("ar")))
        assertTrue(hand.sees(phrasebook.title))
        assertNull("nothing else is there", hand.activity.findViewById(R.id.exit))
        hand.settle()
        assertEquals(hand.root.width to hand.root.height, cover.width to cover.height)
        val intent = shadowOf(hand.activity).nextStartedActivity
        assertEquals(CoverActivity::class.java.name, intent.component?.className)
        assertNotEquals(0, intent.flags and Intent.FLAG_ACTIVITY_NEW_TASK)
        assertTrue(hand.activity.isFinishing)
        assertNull(hand.visit.place)
        assertNull(hand.visit.country)
        hand.controller
            .pause()
            .stop()
            .destroy()
        hand.until("the core to be gone") { liveObjects() == 0uL }
    }

    private fun assertNothingWasWritten(
        hand: Hand,
        typed: String,
    ) {
        assertEquals(listOf("settings.json"), File(hand.app.folder).list()?.toList())
        val forms = listOf(Charsets.UTF_8, Charsets.UTF_16LE, Charsets.UTF_16BE).map { String(typed.toByteArray(it), Charsets.ISO_8859_1) }
        File(hand.app.applicationInfo.dataDir).walk().filter(File::isFile).forEach { file ->
            val bytes = file.readText(Charsets.ISO_8859_1)
            forms.forEach { assertFalse("${file.name} holds what was typed", it in bytes) }
        }
    }

    private fun found(hand: Hand) =
        ((hand.visit.place as? Place.Search)?.outcome as? SearchOutcome.Found)?.view?.takeIf {
            (hand.visit.place as Place.Search).typed !=
                ""
        }

    private fun settings(hand: Hand) = File(hand.app.folder, "settings.json").takeIf(File::exists)?.readText().orEmpty()

    /** The directory as people edit it: what the core says must stand there, letter by letter. */
    private fun content() = File(System.getProperty("turnstone.content")).walk().filter { it.extension == "toml" }.map(File::readText)

    private fun digits(text: String) = text.filter(Char::isDigit)
}
