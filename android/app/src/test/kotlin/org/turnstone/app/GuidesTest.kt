package org.turnstone.app

import android.content.Intent
import android.os.Bundle
import android.text.Spanned
import android.text.style.ClickableSpan
import android.view.View
import android.widget.CheckBox
import android.widget.ScrollView
import android.widget.TextView
import org.junit.Assert.assertEquals
import org.junit.Assert.assertFalse
import org.junit.Assert.assertNull
import org.junit.Assert.assertTrue
import org.junit.Test
import org.junit.runner.RunWith
import org.robolectric.RobolectricTestRunner
import org.robolectric.Shadows.shadowOf
import org.robolectric.annotation.Config
import org.turnstone.core.FilterQuery
import org.turnstone.core.GuideBlockKind
import org.turnstone.core.GuideMarkKind
import org.turnstone.core.GuideMarkView
import org.turnstone.core.GuideSectionView
import org.turnstone.core.GuideView
import org.turnstone.core.SearchOutcome
import org.turnstone.core.availableLanguages
import org.turnstone.core.selfChecks

/** Guides, words and self-checks, screen by screen. */
@RunWith(RobolectricTestRunner::class)
@Config(application = TestApp::class, qualifiers = "w411dp-h731dp-xhdpi")
class GuidesTest {
    private fun Hand.open(
        id: String,
        section: String? = null,
    ): GuideView {
        val place = Place.Guide(id, section)
        goTo(place).until("the guide") { place.answer != null }
        return checkNotNull(place.answer)
    }

    private val Hand.page get() = views().filterIsInstance<ScrollView>().single()

    @Test
    fun `all guides are listed by when they are needed`() {
        Hand().use { hand ->
            hand.startIn("en", "DE")
            hand.tap(hand.visit.guideWords.guides)
            hand.until("the guides") { (hand.visit.place as Place.Guides).answer != null }
            val groups = checkNotNull((hand.visit.place as Place.Guides).answer)
            val seen = mutableSetOf<Any?>()
            hand.scrollThrough {
                seen.addAll(hand.views().map { it.tag } + hand.texts())
                false
            }
            groups.forEach { group ->
                assertTrue(group.heading.text in seen)
                group.guides.forEach { assertTrue(it.id, it.id in seen) }
            }
        }
    }

    @Test
    fun `every guide is drawn, block by block, and each of its links is an action for a screen reader`() {
        Hand().use { hand ->
            hand.startIn("en", "DE")
            hand.goTo(Place.Guides()).until("the guides") { (hand.visit.place as Place.Guides).answer != null }
            val guides = checkNotNull((hand.visit.place as Place.Guides).answer).flatMap { it.guides }
            val kinds = mutableSetOf<GuideBlockKind>()
            for (row in guides) {
                val guide = hand.open(row.id)
                val blocks = guide.sections.flatMap { it.blocks }
                kinds += blocks.map { it.kind }
                val texts = hand.texts()
                blocks.forEach { block -> assertTrue("${row.id} ${block.id}", texts.any { it.startsWith(block.text.text) }) }
                blocks.flatMap { it.remarks }.forEach { assertTrue("${row.id}: ${it.text}", it.text in texts) }
                val wanted = blocks.filter { it.kind != GuideBlockKind.RELATED }.sumOf { it.text.links().size }
                assertEquals(row.id, wanted, hand.links().size)
                assertEquals(row.id, blocks.count { it.kind == GuideBlockKind.TICK }, hand.views().count { it is CheckBox })
                assertEquals(row.id, guide.sections.sumOf(::advice), texts.count { it == hand.visit.guideWords.editorial })
                val headings = hand.views().filter { it.isAccessibilityHeading }.map { (it as TextView).text.toString() }
                (guide.sections.map { it.heading } + guide.title).forEach { assertTrue("${row.id}: ${it.text}", it.text in headings) }
                guide.sources.forEach { source -> assertTrue(texts.any { it.endsWith(source.line) }) }
                hand.visit.back()
            }
            assertEquals(GuideBlockKind.entries.toSet() - kinds, emptySet<GuideBlockKind>())
        }
    }

    /** How often a section says that something is our own advice: once where all of it is. */
    private fun advice(section: GuideSectionView): Int {
        val own = section.blocks.filter { it.kind != GuideBlockKind.RELATED }
        val without = own.count { it.sources.isEmpty() }
        return if (without == own.size) minOf(without, 1) else without
    }

    private fun org.turnstone.core.GuideTextView.links() = marks.filter { it.kind != GuideMarkKind.STRONG }

    @Test
    fun `a box says what it is in words, too, and a screen reader hears it before the text`() {
        Hand().use { hand ->
            hand.startIn("en", "DE")
            val boxes =
                hand
                    .open(WITH_ALL)
                    .sections
                    .flatMap { it.blocks }
                    .filter { it.kind in BOXES }
            assertTrue(boxes.isNotEmpty())
            for (block in boxes) {
                assertTrue(hand.sees(checkNotNull(block.label)))
                val text = hand.views().first { (it as? TextView)?.text?.startsWith(block.text.text) == true }
                assertEquals(block.accessibility, text.contentDescription.toString())
                assertTrue(block.accessibility.startsWith(checkNotNull(block.label)))
            }
        }
    }

    @Test
    fun `a tap on a link is a tap on it`() {
        Hand().use { hand ->
            hand.startIn("en", "DE")
            val guide = hand.open(WITH_ALL)
            val wanted =
                guide.sections
                    .flatMap { it.blocks }
                    .flatMap { it.text.marks }
                    .first { it.kind == GuideMarkKind.GUIDE }
            val text =
                hand.views().filterIsInstance<TextView>().first { view ->
                    hand.links().any { it.first === view } &&
                        spans(view).isNotEmpty()
                }
            spans(text).first().onClick(text)
            hand.settle()
            assertFalse("it led somewhere", (hand.visit.place as? Place.Guide)?.id == WITH_ALL)
            assertTrue(wanted.target.isNotEmpty())
        }
    }

    private fun spans(view: TextView) = (view.text as Spanned).let { it.getSpans(0, it.length, ClickableSpan::class.java).toList() }

    @Test
    fun `a search leads to a section, and the contents to each`() {
        Hand().use { hand ->
            hand.startIn("en", "DE")
            val guide = hand.open(WITH_ALL)
            val last = guide.sections.last()
            hand.visit.back()
            hand.open(WITH_ALL, last.id)
            hand.until("the section") { hand.page.scrollY > 0 }
            hand.page.scrollTo(0, 0)
            hand.tap(last.heading.text)
            assertTrue(hand.page.scrollY > 0)
        }
    }

    @Test
    fun `a guide leads to another, a category to a search`() {
        Hand().use { hand ->
            hand.startIn("en", "DE")
            val blocks = hand.open(WITH_ALL).sections.flatMap { it.blocks }
            val find =
                blocks.first { block ->
                    block.kind == GuideBlockKind.RELATED &&
                        block.text.marks.any { it.kind == GuideMarkKind.FIND }
                }
            hand.tap(find.text.text)
            assertEquals(
                FilterQuery(
                    categories =
                        listOf(
                            find.text.marks
                                .first()
                                .target,
                        ),
                ),
                (hand.visit.place as Place.Search).filters,
            )
            hand.tap(hand.visit.words.back)
            assertTrue(hand.visit.place is Place.Guide)
        }
    }

    /** No guide on board links to a page yet. */
    @Test
    fun `before a page is opened somebody is told what that gives away, and only pages that are safe to fetch are`() {
        Hand().use { hand ->
            hand.startIn("en", "DE")
            val guide = hand.open(WITH_ALL)
            hand.visit.back()
            for ((target, isOpened) in listOf("https://example.org/a" to true, "http://example.org/b" to false, "intent:c" to false)) {
                val place = Place.Guide("made").also { it.answer = withPage(guide, target) }
                hand.goTo(place)
                hand.follow(PAGE)
                assertEquals(target, isOpened, hand.sees(hand.visit.guideWords.pageNote) && hand.sees("example.org"))
                assertNull("nothing is opened by the first tap", shadowOf(hand.activity).nextStartedActivity)
                if (isOpened) {
                    hand.tap("example.org")
                    val intent = shadowOf(hand.activity).nextStartedActivity
                    assertEquals(Intent.ACTION_VIEW to target, intent.action to intent.dataString)
                }
            }
        }
    }

    private fun withPage(
        guide: GuideView,
        target: String,
    ): GuideView {
        val section = guide.sections.first()
        val block = section.blocks.first { it.kind != GuideBlockKind.RELATED }
        val mark = GuideMarkView(0u, PAGE.length.toUInt(), GuideMarkKind.PAGE, target)
        val text = block.text.copy(text = PAGE, marks = listOf(mark), sentences = emptyList())
        return guide.copy(sections = listOf(section.copy(blocks = listOf(block.copy(text = text)))), sources = emptyList())
    }

    @Test
    fun `guides stand among services where the core places them, words above both`() {
        Hand().use { hand ->
            hand.startIn("en", "GB")
            val place = Place.Search()
            hand.goTo(place)
            hand.type("can my boss keep my passport")
            hand.until("guides") { ((place.outcome as? SearchOutcome.Found)?.view?.guides?.size ?: 0) > 0 }
            val found = (place.outcome as SearchOutcome.Found).view
            val moved = found.copy(guides = found.guides.take(2).mapIndexed { at, hit -> hit.copy(before = if (at == 0) 1u else 99u) })
            val look = Look(hand.activity, hand.visit.words)
            val rows = SearchRows(look, {}, { _, _ -> }) {}.of(moved).mapNotNull { it().tag }
            val (first, second) = moved.guides.map { it.guide }
            val hits = found.hits.map { it.id }
            assertEquals(
                listOf(hits.first(), first) + hits.drop(1) + second,
                rows.takeWhile {
                    it !in
                        found.helpers.map { helper -> helper.id } &&
                        it !in found.elsewhere.map { hit -> hit.id }
                },
            )
        }
    }

    @Test
    fun `a word that was typed is explained above what was found`() {
        Hand().use { hand ->
            hand.startIn("es", "DE")
            val place = Place.Search()
            hand.goTo(place)
            hand.type("duldung")
            hand.until("a word") { (place.outcome as? SearchOutcome.Found)?.view?.terms?.isNotEmpty() == true }
            val term = (place.outcome as SearchOutcome.Found).view.terms.first()
            assertTrue(hand.scrollThrough { hand.sees(term.meaning.text) })
            // Nobody has read the meaning: English stands below it.
            assertTrue(hand.scrollThrough { hand.sees(checkNotNull(term.beside).text) })
        }
    }

    @Test
    fun `words are narrowed as one types, also by half a character`() {
        Hand().use { hand ->
            hand.startIn("tr", "DE")
            hand.tap(hand.visit.guideWords.terms)
            val place = hand.visit.place as Place.Terms
            hand.until("all words") { (place.answer?.size ?: 0) > 20 }
            hand.type("duld")
            hand.until("one word") { place.answer?.size == 1 }
            assertTrue(hand.sees(checkNotNull(place.answer).single().meaning.text))
            hand.type("\uD83C")
            hand.until("none") { place.answer?.isEmpty() == true }
            assertTrue(hand.sees(hand.visit.guideWords.termsNone))
        }
    }

    @Test
    fun `a record has its guides and its words`() {
        Hand().use { hand ->
            hand.startIn("en", "DE")
            val search = Place.Search(FilterQuery(categories = listOf("asylum-legal")))
            hand.goTo(search).until("results") { search.outcome is SearchOutcome.Found }
            val place =
                Place.Record(
                    (search.outcome as SearchOutcome.Found)
                        .view.hits
                        .first()
                        .id,
                )
            hand.goTo(place).until("the record") { place.answer != null }
            val record = checkNotNull(place.answer)
            assertTrue(record.guides.isNotEmpty())
            assertTrue(hand.sees(record.guidesHeading.text))
            record.terms.forEach { assertTrue(hand.sees(it.meaning.text)) }
            hand.tap(hand.views().first { it.tag == record.guides.first().id })
            assertEquals(record.guides.first().id, (hand.visit.place as Place.Guide).id)
        }
    }

    @Test
    fun `whoever is not safe to read leaves at once`() {
        Hand().use { hand ->
            hand.startIn("en", "DE").goTo(Place.Check("home"))
            hand.button(hand.visit.guideWords.checkSafeNo).performClick()
            assertTrue(hand.activity.findViewById<View>(R.id.cover).isShown)
            assertTrue(hand.activity.isFinishing)
            assertNull(hand.visit.place)
        }
    }

    @Test
    fun `the answers go when the phone is put away, and with the way back`() {
        Hand().use { hand ->
            hand.startIn("en", "DE")
            val said = hand.visit.guideWords
            hand.goTo(Place.Checks()).goTo(Place.Check("home"))
            hand.tap(said.checkSafeYes)
            hand.tap(said.checkYes)
            hand.tap(said.checkNo)
            assertEquals(2, (hand.visit.place as Place.Check).answers?.size)
            val saved = Bundle()
            hand.controller.saveInstanceState(saved)
            assertTrue(saved.isEmpty)
            hand.tap(hand.visit.words.back)
            assertEquals(1, (hand.visit.place as Place.Check).answers?.size)
            hand.visit.putAway()
            hand.settle()
            assertTrue(hand.visit.place is Place.Checks)
            val questions = selfChecks(listOf("en")).flatMap { it.questions }
            assertFalse(questions.any { hand.sees(it.text.text) })
        }
    }

    @Test
    fun `to begin again forgets what was answered`() {
        Hand().use { hand ->
            hand.startIn("en", null)
            val said = hand.visit.guideWords
            hand.goTo(Place.Checks()).goTo(Place.Check("work", List(7) { org.turnstone.core.SelfCheckAnswer.UNSURE }))
            hand.until("the result") { (hand.visit.place as Place.Check).result != null }
            assertTrue(hand.sees(checkNotNull(checkNotNull((hand.visit.place as Place.Check).result).noCountry).text))
            hand.tap(said.checkAgain)
            assertEquals(0, (hand.visit.place as Place.Check).answers?.size)
            hand.tap(hand.visit.words.back)
            assertTrue(hand.visit.place is Place.Checks)
        }
    }

    @Test
    fun `the language can be changed on every screen, and in each of them the list of languages leads back`() {
        Hand().use { hand ->
            hand.startIn("en", "DE")
            for (place in listOf(Place.Home(), Place.Guide(WITH_ALL), Place.Terms(), Place.Check("home"), Place.Now(), Place.Notes())) {
                hand.goTo(place)
                hand.tap("${hand.visit.words.languageButton}: ${hand.visit.ownName}")
                assertTrue(hand.visit.place is Place.Languages)
                availableLanguages().forEach { language -> assertTrue(hand.views().any { it.tag == language.tag }) }
                hand.tap(hand.views().first { it.tag == if (hand.visit.words.language == "en") "fa" else "en" })
                assertEquals(place, hand.visit.place)
            }
        }
    }

    private companion object {
        const val WITH_ALL = "first-72-hours"
        const val PAGE = "a page"
        val BOXES = setOf(GuideBlockKind.DANGER, GuideBlockKind.CALL_NOW, GuideBlockKind.NOTE)
    }
}
