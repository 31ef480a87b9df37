package org.turnstone.app

import android.speech.tts.TextToSpeech
import android.text.Spanned
import android.text.style.BackgroundColorSpan
import android.widget.TextView
import kotlinx.coroutines.runBlocking
import org.junit.Assert.assertEquals
import org.junit.Assert.assertFalse
import org.junit.Assert.assertTrue
import org.junit.Test
import org.junit.runner.RunWith
import org.robolectric.RobolectricTestRunner
import org.robolectric.RuntimeEnvironment
import org.robolectric.Shadows.shadowOf
import org.robolectric.annotation.Config
import org.robolectric.shadows.ShadowTextToSpeech
import org.turnstone.core.GuideBlockKind
import org.turnstone.core.GuideView
import java.util.Locale

/** A guide read aloud: what is said, what is marked, and when it is silent. */
@RunWith(RobolectricTestRunner::class)
@Config(application = TestApp::class, qualifiers = "w411dp-h731dp-xhdpi")
class ReadAloudTest {
    private fun Hand.open(languages: Set<String> = setOf("en")): GuideView {
        app.voice.languages = languages
        startIn("en", "DE")
        val place = Place.Guide("first-72-hours")
        goTo(place).until("the guide") { place.answer != null }
        return checkNotNull(place.answer)
    }

    private fun marked(hand: Hand): List<String> =
        hand.views().filterIsInstance<TextView>().flatMap { view ->
            val text = view.text as? Spanned ?: return@flatMap emptyList()
            text.getSpans(0, text.length, BackgroundColorSpan::class.java).map {
                text.substring(text.getSpanStart(it), text.getSpanEnd(it))
            }
        }

    @Test
    fun `it is offered only where the phone has a voice for the language`() {
        Hand().use { hand ->
            hand.open(setOf("ar"))
            assertFalse(hand.sees(hand.visit.guideWords.readAloud))
        }
        Hand().use { hand ->
            hand.open()
            assertTrue(hand.sees(hand.visit.guideWords.readAloud))
            assertEquals("never by itself", emptyList<String>(), hand.app.voice.said)
        }
    }

    @Test
    fun `sentence after sentence is read and marked, and a danger is never read without its name`() {
        Hand().use { hand ->
            val guide = hand.open()
            hand.tap(hand.visit.guideWords.readAloud)
            val voice = hand.app.voice
            assertEquals(listOf(guide.title.text), marked(hand))
            val wanted = mutableListOf(guide.title.text)
            for (section in guide.sections) {
                wanted += section.heading.text
                for (block in section.blocks) {
                    block.label?.let(wanted::add)
                    wanted += block.text.sentences.map { block.text.text.substring(it.start.toInt(), it.end.toInt()) }
                }
            }
            while (voice.isSpeaking) {
                marked(hand).forEach { assertEquals(voice.said.last(), it) }
                voice.end()
            }
            assertEquals(wanted, voice.said)
            assertEquals(emptyList<String>(), marked(hand))
            hand.settle()
            assertTrue("it can be read again", hand.sees(hand.visit.guideWords.readAloud))
            val danger = guide.sections.flatMap { it.blocks }.first { it.kind == GuideBlockKind.DANGER }
            val first = danger.text.sentences.first()
            val at = voice.said.indexOf(danger.text.text.substring(first.start.toInt(), first.end.toInt()))
            assertEquals(danger.label, voice.said[at - 1])
        }
    }

    @Test
    fun `it is read from what is on the screen on`() {
        Hand().use { hand ->
            val guide = hand.open()
            val last = guide.sections.last()
            hand.tap(last.heading.text)
            hand.tap(hand.visit.guideWords.readAloud)
            assertFalse(guide.title.text in hand.app.voice.said)
        }
    }

    @Test
    fun `it stops by its button, and what the voice says too late changes nothing`() {
        Hand().use { hand ->
            hand.open()
            hand.tap(hand.visit.guideWords.readAloud)
            val late = hand.app.voice.endOf()
            hand.tap(hand.visit.guideWords.readStop)
            assertFalse(hand.app.voice.isSpeaking)
            assertEquals(emptyList<String>(), marked(hand))
            late(true)
            hand.settle()
            assertFalse(hand.app.voice.isSpeaking)
            assertEquals(1, hand.app.voice.said.size)
        }
    }

    @Test
    fun `a voice that fails ends it`() {
        Hand().use { hand ->
            hand.open()
            hand.tap(hand.visit.guideWords.readAloud)
            hand.app.voice.end(isSaid = false)
            hand.settle()
            assertTrue(hand.sees(hand.visit.guideWords.readAloud))
            assertEquals(1, hand.app.voice.said.size)
        }
    }

    @Test
    fun `the exit, another screen, another app and a phone that is put away silence it`() {
        val ways =
            listOf<(Hand) -> Unit>(
                { it.exit.performClick() },
                { it.visit.back() },
                { it.controller.pause() },
                { it.visit.putAway() },
            )
        for (way in ways) {
            Hand().use { hand ->
                hand.open()
                hand.tap(hand.visit.guideWords.readAloud)
                assertTrue(hand.app.voice.isSpeaking)
                way(hand)
                assertFalse(hand.app.voice.isSpeaking)
            }
        }
    }

    @Test
    fun `at the exit it is silent before the cover is made`() {
        Hand().use { hand ->
            hand.open()
            hand.tap(hand.visit.guideWords.readAloud)
            var isCovered: Boolean? = null
            hand.app.voice.onStop = { isCovered = isCovered ?: (hand.activity.findViewById<android.view.View>(R.id.cover) != null) }
            hand.exit.performClick()
            assertEquals(false, isCovered)
        }
    }

    @Test
    fun `the voice goes with the visit`() {
        Hand().use { hand ->
            hand.open()
            hand.exit.performClick()
            assertTrue(hand.app.voice.isClosed)
        }
    }

    /** The engine is a stand-in of the framework's: no phone is here. */
    @Test
    fun `a voice that asks a server, or is not installed, is none`() {
        val app = RuntimeEnvironment.getApplication()
        ShadowTextToSpeech.addLanguageAvailability(Locale.FRENCH)
        ShadowTextToSpeech.addVoice(voice("far", isFar = true))
        ShadowTextToSpeech.addVoice(voice("missing", features = setOf(TextToSpeech.Engine.KEY_FEATURE_NOT_INSTALLED)))
        PhoneVoice(app).use { assertFalse(speaks(it, "fr")) }
        ShadowTextToSpeech.addVoice(voice("near"))
        PhoneVoice(app).use {
            assertTrue(speaks(it, "fr"))
            assertFalse("not available", speaks(it, "de"))
        }
    }

    private fun voice(
        name: String,
        isFar: Boolean = false,
        features: Set<String> = emptySet(),
    ) = android.speech.tts.Voice(name, Locale.FRENCH, 0, 0, isFar, features)

    private fun speaks(
        voice: PhoneVoice,
        language: String,
    ): Boolean {
        val engine = checkNotNull(ShadowTextToSpeech.getLastTextToSpeechInstance())
        shadowOf(engine).onInitListener.onInit(TextToSpeech.SUCCESS)
        return runBlocking { voice.speaks(language) }
    }
}
