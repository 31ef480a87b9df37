package org.turnstone.app

import android.view.View
import org.junit.Assert.assertEquals
import org.junit.Assert.assertFalse
import org.junit.Assert.assertNull
import org.junit.Assert.assertTrue
import org.junit.Test
import org.junit.runner.RunWith
import org.robolectric.RobolectricTestRunner
import org.robolectric.annotation.Config
import org.turnstone.core.GuideMarkKind
import org.turnstone.core.GuideView
import org.turnstone.core.SearchOutcome
import org.turnstone.core.SelfCheckAnswer
import org.turnstone.core.selfChecks
import java.io.File

/** Somebody who reads Arabic asks a question, reads what a guide says to it, asks themselves, and leaves. The core is the real one. */
@RunWith(RobolectricTestRunner::class)
@Config(application = TestApp::class, qualifiers = "w411dp-h731dp-xhdpi")
class GuidesStoryTest {
    @Test
    fun `from a question to a guide, and where that leads`() {
        Hand().use { hand ->
            hand.startIn("ar", "DE")
            hand.tap(hand.visit.words.search)
            hand.type(QUESTION)
            hand.until("a guide") { found(hand)?.guides?.any { it.guide == GUIDE } == true }
            assertTrue(hand.scrollThrough { hand.views().any { it.tag == GUIDE } })
            hand.tap(hand.views().first { it.tag == GUIDE })
            hand.until("the guide") { (hand.visit.place as? Place.Guide)?.answer != null }
            val guide = checkNotNull((hand.visit.place as Place.Guide).answer)
            assertEquals("ar", guide.language)
            assertStandsFirst(hand, guide)

            hand.follow(linkTo(guide, GuideMarkKind.RECORD))
            hand.until("the record") { (hand.visit.place as? Place.Record)?.answer != null }
            val record = checkNotNull((hand.visit.place as Place.Record).answer)
            assertTrue(hand.sees(record.hit.title.text))
            hand.tap(hand.visit.words.back)
            assertTrue(hand.visit.place is Place.Guide)

            hand.follow(linkTo(guide, GuideMarkKind.TERM))
            hand.until("the word") { (hand.visit.place as? Place.Term)?.answer != null }
            assertTrue(hand.sees(checkNotNull((hand.visit.place as Place.Term).answer).meaning.text))
            hand.tap(hand.visit.words.back)
            hand.follow(linkTo(guide, GuideMarkKind.EMERGENCY))
            assertTrue(hand.visit.place is Place.Now)
        }
    }

    /** What must be known of a guide is above its name. */
    private fun assertStandsFirst(
        hand: Hand,
        guide: GuideView,
    ) {
        val texts = hand.texts()
        assertTrue(guide.notices.isNotEmpty())
        guide.notices.forEach { assertTrue(texts.indexOf(it.text) in 0 until texts.indexOf(guide.title.text)) }
    }

    @Test
    fun `questions to ask oneself, one a screen, and the exit drops the answers`() {
        Hand().use { hand ->
            hand.startIn("ar", "DE")
            val said = hand.visit.guideWords
            val check = selfChecks(listOf("ar")).first()
            hand.tap(said.checks)
            hand.tap(hand.views().first { it.tag == check.id })
            assertTrue(hand.sees(said.checkSafe))
            assertFalse("not before it is safe", check.questions.any { hand.sees(it.text.text) })
            hand.tap(said.checkSafeYes)
            check.questions.forEachIndexed { at, question ->
                assertEquals("one a screen", listOf(question), check.questions.filter { hand.sees(it.text.text) })
                assertTrue(hand.sees(question.step))
                hand.tap(if (at == 0) said.checkYes else said.checkNo)
            }
            hand.until("the result") { (hand.visit.place as Place.Check).result != null }
            val result = checkNotNull((hand.visit.place as Place.Check).result)
            (result.sentences + result.danger + result.referral).forEach { assertTrue(hand.sees(it.text)) }
            val numbers = checkNotNull(result.emergency).numbers
            assertTrue(hand.views().any { view -> numbers.any { it.link != null && it.link == view.tag } })
            result.help.flatMap { it.lines }.forEach { line -> assertTrue(hand.views().any { it.tag == line.id }) }
            result.guides.forEach { guide -> assertTrue(hand.views().any { it.tag == guide.id }) }

            hand.tap(hand.visit.words.back)
            assertTrue(
                "back to the question before",
                hand.sees(
                    check.questions
                        .last()
                        .text.text,
                ),
            )
            val given = (hand.visit.place as Place.Check).answers
            assertEquals(listOf(SelfCheckAnswer.YES) + List(check.questions.size - 2) { SelfCheckAnswer.NO }, given)
            leave(hand)
        }
    }

    private fun leave(hand: Hand) {
        val session = (hand.visit.opening.value as Opening.Ready).session
        assertTrue(hand.exit.performClick())
        assertTrue(hand.activity.findViewById<View>(R.id.cover).isShown)
        assertNull(hand.visit.place)
        hand.settle()
        assertTrue("the core is closed", session.isClosed)
        assertEquals(listOf("settings.json"), File(hand.app.folder).list()?.toList())
    }

    private fun linkTo(
        guide: GuideView,
        kind: GuideMarkKind,
    ): String {
        val texts = guide.sections.flatMap { it.blocks }.map { it.text }
        val (text, mark) = texts.firstNotNullOf { text -> text.marks.firstOrNull { it.kind == kind }?.let { text.text to it } }
        return text.substring(mark.start.toInt(), mark.end.toInt())
    }

    private fun found(hand: Hand) = ((hand.visit.place as? Place.Search)?.outcome as? SearchOutcome.Found)?.view

    private companion object {
        const val GUIDE = "trafficking-signs"
        const val QUESTION = "هل انا ضحية اتجار بالبشر"
    }
}
