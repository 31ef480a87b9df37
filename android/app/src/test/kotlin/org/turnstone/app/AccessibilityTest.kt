package org.turnstone.app

import android.graphics.Bitmap
import android.graphics.Canvas
import android.view.View
import com.google.android.apps.common.testing.accessibility.framework.AccessibilityCheckPreset
import com.google.android.apps.common.testing.accessibility.framework.AccessibilityCheckResult.AccessibilityCheckResultType
import com.google.android.apps.common.testing.accessibility.framework.Parameters
import com.google.android.apps.common.testing.accessibility.framework.uielement.AccessibilityHierarchyAndroid
import com.google.android.apps.common.testing.accessibility.framework.utils.contrast.BitmapImage
import kotlinx.coroutines.runBlocking
import org.junit.Assert.assertEquals
import org.junit.Assert.assertTrue
import org.junit.Test
import org.junit.runner.RunWith
import org.robolectric.ParameterizedRobolectricTestRunner
import org.robolectric.RuntimeEnvironment
import org.robolectric.annotation.Config
import org.turnstone.core.ChecklistEntry
import org.turnstone.core.FilterQuery
import org.turnstone.core.LockGesture
import org.turnstone.core.LockSettings
import org.turnstone.core.NoteContent
import org.turnstone.core.NoteDraft
import org.turnstone.core.SearchOutcome
import org.turnstone.core.SelfCheckAnswer
import java.util.Locale

/** Google's own checks on every screen: labels, the size of what is touched, contrast by day and at night; and headings. */
@RunWith(ParameterizedRobolectricTestRunner::class)
@Config(application = TestApp::class)
class AccessibilityTest(
    private val language: String,
    private val qualifiers: String,
    private val fontScale: Float,
) {
    @Test
    fun everyScreen() {
        RuntimeEnvironment.setQualifiers(qualifiers)
        RuntimeEnvironment.setFontScale(fontScale)
        Hand().use { hand ->
            hand.start()
            check(hand, "language")
            hand.visit.speak(language)
            hand.goTo(Place.Countries(isFirst = true)).untilSeen(hand.visit.words.countryKeepNote)
            check(hand, "country")
            hand.visit.choose("DE")
            hand.visit.startAt(Place.Home())
            hand.until("the place") { hand.visit.opening.value is Opening.Ready }
            check(hand, "home")
            hand.goTo(Place.Now()).until("who answers") { (hand.visit.place as Place.Now).help != null }
            check(hand, "now")
            val search = Place.Search(FilterQuery(phases = listOf("urgent-safety")))
            hand.goTo(search).until("results") { search.outcome is SearchOutcome.Found }
            check(hand, "search")
            val hit = (search.outcome as SearchOutcome.Found).view.hits.first()
            hand.goTo(Place.Record(hit.id)).until("the record") { (hand.visit.place as Place.Record).answer != null }
            check(hand, "record")
            hand.goTo(Place.OnBoard()).until("what is on board") { (hand.visit.place as Place.OnBoard).coverage != null }
            check(hand, "on board")
            for ((name, place) in listOf(
                "lock" to Place.Lock(isFirst = false),
                "protection" to Place.Protection(),
                "saved" to Place.Saved(),
            )) {
                hand.goTo(place)
                check(hand, name)
            }
            checkGuides(hand)
            checkNotes(hand)
            hand.visit.lockWith(LockSettings(LockGesture.HOLD_TITLE))
            hand.visit.putAway()
            hand.settle()
            check(hand, "cover")
        }
    }

    private fun checkGuides(hand: Hand) {
        hand.goTo(Place.Guides()).until("the guides") { (hand.visit.place as Place.Guides).answer != null }
        check(hand, "guides")
        for (id in listOf("first-72-hours", "trafficking-signs")) {
            val place = Place.Guide(id)
            hand.goTo(place).until("the guide") { place.answer != null }
            check(hand, id)
        }
        hand.goTo(Place.Terms()).until("the words") { (hand.visit.place as Place.Terms).answer != null }
        check(hand, "words")
        hand.goTo(Place.Term("debt-bondage")).until("the word") { (hand.visit.place as Place.Term).answer != null }
        check(hand, "word")
        for ((name, place) in listOf(
            "self-checks" to Place.Checks(),
            "safe" to Place.Check("home"),
            "question" to Place.Check("home", listOf(SelfCheckAnswer.YES)),
            "second language" to Place.Second(),
        )) {
            hand.goTo(place)
            check(hand, name)
        }
        val result = Place.Check("home", List(7) { SelfCheckAnswer.UNSURE })
        hand.goTo(result).until("the result") { result.result != null }
        check(hand, "result")
    }

    private fun checkNotes(hand: Hand) {
        hand.goTo(Place.Notes())
        check(hand, "closed")
        hand.goTo(Place.Setup())
        check(hand, "setting up")
        hand.goTo(Place.Matter(Affair.MAKE, isStep = true))
        check(hand, "make")
        hand.openNotebook()
        val draft = NoteDraft(title = "To bring", tags = listOf("journey"), pinned = true, content = NoteContent.Checklist(ENTRIES))
        val id =
            runBlocking {
                hand.visit.notes.session
                    .save(null, draft, hand.app.now())
            }
        hand.goTo(Place.Notes()).untilSeen("To bring")
        check(hand, "notes")
        hand.goTo(Place.Note(hand.visit.notes.write(id, draft)))
        check(hand, "note")
        hand.goTo(Place.Notebook())
        check(hand, "notebook")
        for (what in Affair.entries - Affair.MAKE) {
            hand.goTo(Place.Matter(what))
            check(hand, what.name)
        }
    }

    private fun check(
        hand: Hand,
        name: String,
    ) {
        val view = hand.activity.window.decorView
        val picture = Bitmap.createBitmap(view.width, view.height, Bitmap.Config.ARGB_8888)
        view.draw(Canvas(picture))
        val tree = AccessibilityHierarchyAndroid.newBuilder(view).build()
        val parameters = Parameters().apply { putScreenCapture(BitmapImage(picture)) }
        val findings =
            AccessibilityCheckPreset
                .getAccessibilityHierarchyChecksForPreset(AccessibilityCheckPreset.LATEST)
                .flatMap { it.runCheckOnHierarchy(tree, null, parameters) }
                .filter { it.type == AccessibilityCheckResultType.ERROR || it.type == AccessibilityCheckResultType.WARNING }
                .map {
                    "${it.type} ${it.sourceCheckClass.simpleName} ${it.element?.text ?: it.element?.contentDescription}: ${it.getMessage(
                        Locale.ENGLISH,
                    )}"
                }.filterNot(::isMistaken)
        assertEquals("$name\n" + findings.joinToString("\n"), 0, findings.size)
        if (name != "home") assertTrue("$name has a heading", hand.views().any(View::isAccessibilityHeading))
        hand.views().filter { it.isShown && it.hasOnClickListeners() }.forEach { assertIsSpoken(name, it) }
        assertNothingIsCut(hand, name)
    }

    /** A name may stand in two rows; what is half scrolled away has no contrast to be measured; what a tap does is the core's to word. */
    private fun isMistaken(finding: String) = MISTAKEN.any { it in finding } || (language != "en" && OF_ENGLISH in finding)

    private fun assertIsSpoken(
        name: String,
        view: View,
    ) {
        val said = (view.contentDescription ?: textsIn(view)).toString()
        assertTrue("$name: $view says nothing", said.isNotBlank())
    }

    private fun textsIn(view: View): String =
        when (view) {
            is android.widget.TextView -> view.text.toString()
            is android.view.ViewGroup -> (0 until view.childCount).joinToString("") { textsIn(view.getChildAt(it)) }
            else -> ""
        }

    /** Every line of every text is inside its view, and every text inside the screen's sides. */
    private fun assertNothingIsCut(
        hand: Hand,
        name: String,
    ) {
        hand.views().filterIsInstance<android.widget.TextView>().filter { it.isShown && it.layout != null }.forEach { text ->
            val room = text.height - text.compoundPaddingTop - text.compoundPaddingBottom
            assertTrue("$name cuts “${text.text}”", text.layout.height <= room + 1)
            assertEquals("$name shortens “${text.text}”", 0, (0 until text.lineCount).sumOf { text.layout.getEllipsisCount(it) })
        }
    }

    companion object {
        private val ENTRIES = listOf(ChecklistEntry("birth certificate", true), ChecklistEntry("", false))

        /** What a link says can be told in English alone: it takes any other script for too little. */
        private const val OF_ENGLISH = "LinkPurposeUnclearCheck"
        private val MISTAKEN = listOf("DuplicateSpeakableText", "partially visible", "RedundantDescriptionCheck")
        private const val PHONE = "w411dp-h731dp"
        private const val SMALL = "w320dp-h533dp"

        @JvmStatic
        @ParameterizedRobolectricTestRunner.Parameters(name = "{0}, {1}, type {2}")
        fun all(): List<Array<Any>> =
            listOf(
                arrayOf("en", "$PHONE-xhdpi", 1f),
                arrayOf("ar", "$PHONE-night-xhdpi", 1f),
                arrayOf("am", "$PHONE-xhdpi", 1.3f),
                arrayOf("en", "$SMALL-hdpi", 2f),
                arrayOf("ar", "$SMALL-night-hdpi", 2f),
            )
    }
}
