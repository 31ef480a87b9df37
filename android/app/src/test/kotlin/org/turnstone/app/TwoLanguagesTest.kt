package org.turnstone.app

import android.view.View
import android.widget.TextView
import kotlinx.coroutines.runBlocking
import org.junit.Assert.assertEquals
import org.junit.Assert.assertFalse
import org.junit.Assert.assertNotNull
import org.junit.Assert.assertNull
import org.junit.Assert.assertTrue
import org.junit.Test
import org.junit.runner.RunWith
import org.robolectric.RobolectricTestRunner
import org.robolectric.annotation.Config
import org.turnstone.core.FilterQuery
import org.turnstone.core.RecordView
import org.turnstone.core.SearchOutcome
import org.turnstone.core.availableLanguages
import java.io.File

/** A second language below the first: where it stands, and where it is kept. */
@RunWith(RobolectricTestRunner::class)
@Config(application = TestApp::class, qualifiers = "w411dp-h731dp-xhdpi")
class TwoLanguagesTest {
    private fun Hand.chooseSecond(language: String?) {
        tap("${visit.words.languageButton}: ${visit.ownName}")
        tap(visit.guideWords.second)
        tap(availableLanguages().firstOrNull { it.tag == language }?.ownName ?: visit.guideWords.secondNone)
        tap(visit.words.back)
    }

    private fun Hand.record(): RecordView {
        val search = Place.Search(FilterQuery(categories = listOf("asylum-legal")))
        goTo(search).until("results") { search.outcome is SearchOutcome.Found }
        val place =
            Place.Record(
                (search.outcome as SearchOutcome.Found)
                    .view.hits
                    .first()
                    .id,
            )
        goTo(place).until("the record") { place.answer != null }
        return checkNotNull(place.answer)
    }

    private fun texts(record: RecordView): List<org.turnstone.core.TextView> {
        val hit = record.hit
        val ofHit =
            listOf(hit.title, hit.subtitle, hit.opening.sentence, hit.trust.sentence) + hit.warnings.map { it.sentence } + hit.trust.details
        val ofSections =
            record.sections.flatMap { section ->
                listOf(section.heading) +
                    section.facts.flatMap { listOfNotNull(it.label, it.value) }
            }
        val ofChannels = record.channels.flatMap { listOfNotNull(it.name, it.steps, it.discretion) }
        return ofHit + ofSections + ofChannels
    }

    @Test
    fun `a record stands in both languages, each text in its own direction, and once where it is the same`() {
        Hand().use { hand ->
            hand.startIn("ar", "DE").chooseSecond("fr")
            val record = hand.record()
            val second = checkNotNull((hand.visit.place as Place.Record).beside)
            val (first, below) = texts(record) to texts(second)
            assertEquals(first.size, below.size)
            val pairs = first.zip(below)
            assertTrue("most differ", pairs.count { (one, other) -> one.text != other.text } > first.size / 2)
            val shown = hand.views().filterIsInstance<TextView>()
            for ((one, other) in pairs) {
                assertTrue(one.text, shown.any { it.text.toString() == one.text })
                val view = checkNotNull(shown.firstOrNull { it.text.toString() == other.text }) { other.text }
                if (one.text != other.text && other.language == "fr") assertEquals(other.text, View.TEXT_DIRECTION_LTR, view.textDirection)
            }
            val same = pairs.filter { (one, other) -> one.text == other.text }.map { it.first.text }
            assertTrue(same.isNotEmpty())
            hand.visit.readBeside(null)
            hand.visit.redraw()
            hand.until("one language") { (hand.visit.place as Place.Record).answer != null }
            val once = hand.texts()
            same.forEach { text -> assertEquals(text, once.count { it == text }, shown.count { it.text.toString() == text }) }
        }
    }

    @Test
    fun `without a second language nothing stands twice`() {
        Hand().use { hand ->
            hand.startIn("ar", "DE")
            hand.record()
            assertNull((hand.visit.place as Place.Record).beside)
        }
    }

    @Test
    fun `a guide has the second language below each text, and says which it is`() {
        Hand().use { hand ->
            hand.startIn("ar", "DE").chooseSecond("fr")
            val place = Place.Guide("trafficking-signs")
            hand.goTo(place).until("the guide") { place.answer != null }
            val guide = checkNotNull(place.answer)
            val label = checkNotNull(guide.besideLabel)
            val blocks = guide.sections.flatMap { it.blocks }
            assertTrue(blocks.all { it.beside?.language == "fr" })
            for (block in blocks) {
                val beside = checkNotNull(block.beside)
                val view = hand.views().first { (it as? TextView)?.text?.toString() == beside.text } as TextView
                assertEquals(View.TEXT_DIRECTION_LTR, view.textDirection)
                assertEquals("$label ${beside.text}", view.contentDescription.toString())
            }
        }
    }

    @Test
    fun `it is a choice of this visit, and no file has it`() {
        Hand().use { hand ->
            hand.startIn("ar", "DE").chooseSecond("tr")
            assertEquals("tr", hand.visit.second)
            assertTrue(File(hand.app.folder).walk().filter(File::isFile).none { "\"tr\"" in it.readText(Charsets.ISO_8859_1) })
            hand.chooseSecond(null)
            assertNull(hand.visit.second)
            hand.chooseSecond("tr")
            hand.visit.speak("tr")
            assertNull("one language is not two", hand.visit.second)
        }
    }

    @Test
    fun `a notebook that remembers what was chosen brings it along, and takes it away when it closes`() {
        Hand().use { hand ->
            hand.startIn("en", "DE").openNotebook()
            runBlocking { hand.visit.notes.remember(true) }
            hand.goTo(Place.Home()).chooseSecond("uk")
            hand.until("it lies in the notebook") {
                runBlocking {
                    hand.visit.notes.session
                        .ask { choices() }
                        .secondLanguage
                } == "uk"
            }
            hand.visit.notes.close()
            hand.settle()
            assertEquals("somebody chose it just now", "uk", hand.visit.second)
            hand.visit.readBeside(null)
            hand.goTo(Place.Notes()).unlock(Hand.PASSPHRASE)
            assertEquals("uk", hand.visit.second)
            hand.visit.putAway()
            assertNull(hand.visit.second)
        }
    }

    @Test
    fun `a notebook that remembers nothing is told nothing`() {
        Hand().use { hand ->
            hand.startIn("en", "DE").openNotebook()
            hand.goTo(Place.Home()).chooseSecond("uk")
            hand.settle()
            assertNull(
                runBlocking {
                    hand.visit.notes.session
                        .ask { choices() }
                        .secondLanguage
                },
            )
            assertNotNull(hand.visit.second)
            assertFalse(hand.visit.notes.session.isClosed)
        }
    }
}
