package org.turnstone.app

import android.widget.ProgressBar
import kotlinx.coroutines.CompletableDeferred
import kotlinx.coroutines.runBlocking
import org.junit.Assert.assertEquals
import org.junit.Assert.assertFalse
import org.junit.Assert.assertTrue
import org.junit.Test
import org.junit.runner.RunWith
import org.robolectric.RobolectricTestRunner
import org.robolectric.Shadows.shadowOf
import org.robolectric.annotation.Config
import org.turnstone.core.FilterChip
import org.turnstone.core.FilterQuery
import org.turnstone.core.FreshnessView
import org.turnstone.core.OpenConfig
import org.turnstone.core.OpenTask
import org.turnstone.core.SearchOutcome
import org.turnstone.core.SearchQuery
import org.turnstone.core.Turnstone
import org.turnstone.core.TurnstoneException
import org.turnstone.core.TurnstoneSession
import org.turnstone.core.errorText
import java.io.File
import java.time.Duration

/** What each screen shows when there is much, little, nothing, and when something went wrong. */
@RunWith(RobolectricTestRunner::class)
@Config(application = TestApp::class, qualifiers = "w411dp-h731dp-xhdpi")
class StatesTest {
    private fun Hand.found() = ((visit.place as Place.Search).outcome as? SearchOutcome.Found)?.view

    private fun Hand.search(
        text: String,
        filters: FilterQuery = FilterQuery(),
    ): Hand {
        goTo(Place.Search(filters))
        until("the first answer") { found() != null }
        val before = found()
        type(text)
        if (text.isNotEmpty()) until("an answer to “$text”") { found() !== before }
        return this
    }

    @Test
    fun `a crisis stands above everything, and its numbers are one tap away`() {
        Hand().use { hand ->
            hand.startIn("en", "DE").search("I want to die")
            val crisis = checkNotNull(hand.found()?.crisis)
            val texts = hand.texts()
            val headline = checkNotNull(hand.found()).headline.text
            assertTrue(texts.indexOf(crisis.heading.text) >= 0)
            assertTrue(headline !in texts || texts.indexOf(crisis.heading.text) < texts.indexOf(headline))
            val phone =
                crisis.lines
                    .first { it.phones.isNotEmpty() }
                    .phones
                    .first()
            hand.tap(hand.views().first { it.tag == phone.link })
            assertEquals(phone.link.toString(), shadowOf(hand.activity).nextStartedActivity.dataString)
        }
    }

    @Test
    fun `nothing found says what to try`() {
        Hand().use { hand ->
            hand.startIn("en", "DE").search("qqqqzzzz")
            val found = checkNotNull(hand.found())
            assertEquals(0, found.hits.size)
            assertTrue(hand.sees(found.headline.text))
            assertTrue(found.suggestions.isNotEmpty())
            found.suggestions.forEach { assertTrue(hand.sees(it.text)) }
        }
    }

    @Test
    fun `where nobody is found for a need, those who may know stand apart`() {
        Hand().use { hand ->
            hand.startIn("en", "DE").search("مأوى")
            val found = checkNotNull(hand.found())
            assertTrue(found.helpers.isNotEmpty())
            val heading = checkNotNull(found.helpersHeading).text
            assertTrue(hand.scrollThrough { hand.sees(heading) })
            val helper = found.helpers.last()
            val (reason) = helper.why
            assertTrue(hand.scrollThrough { hand.views().any { it.tag == helper.id } && hand.sees(reason.sentence.text) })
            hand.search("asylum lawyer")
            assertTrue(checkNotNull(hand.found()).helpers.isEmpty())
            assertFalse(hand.scrollThrough { hand.sees(heading) })
        }
    }

    @Test
    fun `without a country every screen says so, and nothing on board is said too`() {
        Hand().use { hand ->
            hand.startIn("en", null)
            hand.goTo(Place.Now()).until("who answers") { (hand.visit.place as Place.Now).help != null }
            val help = checkNotNull((hand.visit.place as Place.Now).help)
            assertTrue(help.notices.isNotEmpty())
            help.notices.forEach { assertTrue(hand.sees(it.text)) }
            assertTrue(hand.sees(help.place.text))

            hand.visit.choose("TD")
            hand.visit.back()
            hand.search("")
            val board = checkNotNull(hand.found()?.onBoard)
            assertTrue(board.nothingLocal)
            assertTrue(hand.sees(board.sentence.text))
        }
    }

    @Test
    fun `the country is changed in one tap, and what was shown is asked again`() {
        Hand().use { hand ->
            hand.startIn("en", "DE")
            hand.goTo(Place.Now()).until("who answers") { (hand.visit.place as Place.Now).help != null }
            val before = checkNotNull((hand.visit.place as Place.Now).help)
            hand.tap(before.placeAccessibility)
            hand.untilSeen(hand.visit.words.countryNone)
            hand.type("franc")
            hand.untilSeen("France")
            hand.tap("France")
            hand.until("who answers there") { (hand.visit.place as? Place.Now)?.help != null }
            val after = checkNotNull((hand.visit.place as Place.Now).help)
            assertEquals("FR", hand.visit.country)
            assertTrue(hand.sees(after.place.text))
            assertFalse(hand.sees(before.place.text))
        }
    }

    @Test
    fun `a phase lists what helps then, and its chip is taken away again`() {
        Hand().use { hand ->
            hand.startIn("en", "DE")
            val phase =
                hand.visit.words.phases
                    .first()
            hand.tap(phase.name)
            hand.until("results") { hand.found() != null }
            val before = checkNotNull(hand.found())
            val chip = before.chips.single { it.selected }
            assertEquals(FilterChip.Phase(phase.code), chip.filter)
            hand.tap(hand.views().single { it.tag == chip.filter })
            hand.until("more") { hand.found() !== before }
            assertTrue(checkNotNull(hand.found()).chips.none { it.selected })
            assertTrue(checkNotNull(hand.found()).total > before.total)
        }
    }

    @Test
    fun `the newest of many keys wins`() {
        Hand().use { hand ->
            hand.startIn("en", "DE").goTo(Place.Search())
            listOf("l", "la", "law", "lawy", "lawye", "lawyer").forEach { hand.field.setText(it) }
            val wanted = runBlocking { direct("lawyer", hand) }
            hand.until("the last key's answer") { hand.found()?.hits == wanted }
        }
    }

    private suspend fun direct(
        text: String,
        hand: Hand,
    ) = TurnstoneSession.open(TestApp.directory).use { session ->
        session.ask { search(SearchQuery(text, hand.visit.situation(), chips = true)) }.hits
    }

    @Test
    fun `the first opening is shown, stopped, and begun again`() {
        Hand().use { hand ->
            val words = hand.app.phoneLanguages
            val gate = CompletableDeferred<Unit>()
            var tries = 0
            hand.app.opener = { onProgress ->
                tries++
                onProgress(0.4)
                if (tries == 1) gate.await()
                TurnstoneSession.open(TestApp.directory)
            }
            hand.keep("en", null)
            hand.start()
            assertFalse("nothing turns at once", hand.sees(hand.visit.words.preparing))
            hand.settle(Duration.ofMillis(400))
            assertTrue(hand.sees(hand.visit.words.preparing))
            assertEquals(
                400,
                hand
                    .views()
                    .filterIsInstance<ProgressBar>()
                    .single()
                    .progress,
            )
            hand.tap(hand.visit.words.cancel)
            assertTrue(hand.sees(errorText("error-cancelled", words)))
            hand.tap(hand.visit.words.retry)
            hand.until("the core") { hand.visit.opening.value is Opening.Ready }
            assertEquals(2, tries)
        }
    }

    @Test
    fun `a stopped opening really stops, and leaves the folder as it was`() {
        val folder = File(System.getProperty("turnstone.work"), "stopped").also { it.deleteRecursively() }
        val task = OpenTask()
        task.cancel()
        val outcome = runCatching { runBlocking { Turnstone.open(OpenConfig(folder.path), task) } }
        assertTrue(outcome.exceptionOrNull() is TurnstoneException.Cancelled)
        assertFalse(File(folder, "directory.sqlite").exists())
    }

    @Test
    fun `a fault of the core is said, and a new core answers`() {
        Hand().use { hand ->
            hand.startIn("en", "DE")
            val broken = (hand.visit.opening.value as Opening.Ready).session
            runBlocking { runCatching { broken.ask { panicOnPurpose() } } }
            hand.goTo(Place.Now())
            val sentence = errorText("error-internal", listOf("en"))
            hand.untilSeen(sentence)
            hand.tap(hand.visit.words.retry)
            hand.until("who answers") { (hand.visit.place as Place.Now).help != null }
            hand.untilSeen(checkNotNull((hand.visit.place as Place.Now).help).heading.text)
            assertFalse(hand.sees(sentence))
        }
    }

    @Test
    fun `a search that fails says so in place, and is tried again`() {
        Hand().use { hand ->
            hand.startIn("en", "DE").search("")
            runBlocking { runCatching { (hand.visit.opening.value as Opening.Ready).session.ask { panicOnPurpose() } } }
            hand.type("lawyer")
            hand.untilSeen(errorText("error-internal", listOf("en")))
            assertEquals("lawyer", hand.field.text.toString())
            hand.tap(hand.visit.words.retry)
            hand.until("results") { hand.found()?.hits?.isNotEmpty() == true }
        }
    }

    @Test
    fun `where nothing can be kept, home says so`() {
        Hand().use { hand ->
            val file = File(System.getProperty("turnstone.work"), "a file").also { it.writeText("not a folder") }
            hand.app.opener = { TurnstoneSession.open(File(file, "below").path) }
            hand.start("en", "DE")
            hand.until("home") { hand.visit.opening.value is Opening.Ready }
            hand.untilSeen(hand.visit.words.memoryOnly)
        }
    }

    @Test
    fun `what is on board names its sources`() {
        Hand().use { hand ->
            hand.startIn("en", "DE").goTo(Place.OnBoard())
            hand.until("what is on board") { (hand.visit.place as Place.OnBoard).coverage != null }
            val coverage = checkNotNull((hand.visit.place as Place.OnBoard).coverage)
            assertTrue(hand.sees(coverage.sentence.text))
            assertTrue(
                hand.sees(
                    coverage.packs
                        .first()
                        .sources
                        .first()
                        .line,
                ),
            )
        }
    }

    @Test
    fun `a record says what is known, what is not, and where it comes from`() {
        Hand().use { hand ->
            hand.startIn("en", "DE").search("lawyer")
            val hit = checkNotNull(hand.found()).hits.first()
            hand.goTo(Place.Record(hit.id)).until("the record") { (hand.visit.place as Place.Record).answer != null }
            val record = checkNotNull((hand.visit.place as Place.Record).answer)
            assertTrue(hand.sees(record.hit.title.text))
            assertTrue(hand.sees(record.hit.trust.sentence.text))
            record.hit.trust.sources
                .forEach { assertTrue(hand.sees(it.line)) }
            assertTrue(record.sections.isNotEmpty())
            record.sections.forEach { section ->
                assertTrue(hand.sees(section.heading.text))
                section.facts.forEach { assertTrue(hand.sees(it.value.text)) }
                section.notKnown?.let { assertTrue(hand.sees(it.text)) }
            }
            record.channels.forEach { assertTrue(hand.sees(it.name.text)) }
        }
    }

    @Test
    fun `only what was confirmed lately is marked as confirmed`() {
        val marked = FreshnessView.entries.filter { HitCard.shield(it) == R.drawable.ic_confirmed }
        assertEquals(listOf(FreshnessView.FRESH), marked)
    }

    @Test
    fun `a map is offered only where the core gives one`() {
        Hand().use { hand ->
            hand.startIn("en", null).search("")
            val session = (hand.visit.opening.value as Opening.Ready).session
            val query = SearchQuery("", hand.visit.situation(), limit = 200u)
            val records =
                runBlocking { session.ask { search(query) }.hits.map { hit -> session.ask { record(hit.id, query.situation) } } }
            val (with, without) = records.partition { record -> record.sections.any { it.map != null } }
            assertTrue(without.isNotEmpty())
            (with.take(1) + without.take(1)).forEach { record ->
                val place = Place.Record(record.hit.id)
                hand.goTo(place).until("the record") { place.answer != null }
                val maps = record.sections.mapNotNull { it.map }
                val buttons = hand.views().filter { view -> maps.any { it.accessibility == view.contentDescription } }
                assertEquals(maps.size, buttons.size)
                buttons.forEach { button ->
                    hand.tap(button)
                    assertEquals("geo", shadowOf(hand.activity).nextStartedActivity.data?.scheme)
                }
            }
        }
    }
}
