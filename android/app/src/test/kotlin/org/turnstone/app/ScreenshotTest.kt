package org.turnstone.app

import android.graphics.Bitmap
import android.os.Handler
import android.os.Looper
import android.view.PixelCopy
import kotlinx.coroutines.runBlocking
import org.junit.Assert.assertEquals
import org.junit.Assert.assertTrue
import org.junit.Test
import org.junit.runner.RunWith
import org.robolectric.ParameterizedRobolectricTestRunner
import org.robolectric.RuntimeEnvironment
import org.robolectric.Shadows.shadowOf
import org.robolectric.annotation.Config
import org.turnstone.core.ChecklistEntry
import org.turnstone.core.FilterQuery
import org.turnstone.core.LockGesture
import org.turnstone.core.LockSettings
import org.turnstone.core.NoteContent
import org.turnstone.core.NoteDraft
import org.turnstone.core.SearchOutcome
import org.turnstone.core.SelfCheckAnswer
import java.io.File

/** Every screen as a phone draws it, in three scripts, by day and at night, and with the largest type: to be looked at. */
@RunWith(ParameterizedRobolectricTestRunner::class)
@Config(application = TestApp::class)
class ScreenshotTest(
    private val language: String,
    private val isNight: Boolean,
    private val fontScale: Float,
    private val height: Int,
) {
    @Test
    fun screens() {
        RuntimeEnvironment.setQualifiers("w411dp-h${height}dp-${if (isNight) "night-" else ""}xhdpi")
        RuntimeEnvironment.setFontScale(fontScale)
        Hand().use { hand ->
            hand.start()
            shoot(hand, "language")
            hand.visit.speak(language)
            hand.goTo(Place.Countries(isFirst = true)).untilSeen(hand.visit.words.countryNone)
            shoot(hand, "country")
            hand.visit.choose("DE")
            hand.visit.startAt(Place.Home())
            hand.until("the place") { hand.visit.opening.value is Opening.Ready }
            shoot(hand, "home")
            hand.goTo(Place.Now()).until("who answers") { (hand.visit.place as Place.Now).help != null }
            shoot(hand, "now")
            search(hand, "search", FilterQuery(), NEEDS.getValue(language))
            val hits = checkNotNull(found(hand)).let { it.hits + it.elsewhere }
            val hit = hits.first { hit -> hit.phones.any { it.link != null } }
            hand.goTo(Place.Record(hit.id)).until("the record") { (hand.visit.place as Place.Record).answer != null }
            shoot(hand, "record")
            hand.activity.visit.place
                ?.scrolled = 0
            search(hand, "phase", FilterQuery(phases = listOf("urgent-safety"), free = true), "")
            search(hand, "crisis", FilterQuery(), CRISES.getValue(language))
            search(hand, "nothing", FilterQuery(), "qqqqzzzz")
            hand.goTo(Place.OnBoard()).until("what is on board") { (hand.visit.place as Place.OnBoard).coverage != null }
            shoot(hand, "on-board")
            shootGuides(hand)
            shootNotes(hand)
            hand.exit.performClick()
            shoot(hand, "cover")
        }
    }

    private fun shootGuides(hand: Hand) {
        hand.goTo(Place.Languages(isFirst = false))
        shoot(hand, "languages")
        hand.goTo(Place.Second())
        shoot(hand, "second")
        search(hand, "question", FilterQuery(), QUESTIONS.getValue(language))
        hand.goTo(Place.Guides()).until("the guides") { (hand.visit.place as Place.Guides).answer != null }
        shoot(hand, "guides")
        guide(hand, "guide", "first-72-hours", null)
        val section =
            (hand.visit.place as Place.Guide)
                .answer
                ?.sections
                ?.getOrNull(2)
                ?.id
        guide(hand, "guide-section", "first-72-hours", section)
        hand.visit.readBeside(if (language == "ar") "fr" else "ar")
        guide(hand, "guide-two", "trafficking-signs", "signs")
        val record = Place.Record((found(hand, Place.Search(FilterQuery(categories = listOf("asylum-legal"))))).hits.first().id)
        hand.goTo(record).until("the record") { record.answer != null }
        shoot(hand, "record-two")
        hand.visit.readBeside(null)
        hand.goTo(Place.Terms()).until("the words") { (hand.visit.place as Place.Terms).answer != null }
        shoot(hand, "words")
        for ((name, place) in listOf(
            "checks" to Place.Checks(),
            "check-safe" to Place.Check("home"),
            "check-question" to Place.Check("home", listOf(SelfCheckAnswer.YES)),
        )) {
            hand.goTo(place)
            shoot(hand, name)
        }
        val result = Place.Check("home", List(7) { SelfCheckAnswer.YES })
        hand.goTo(result).until("the result") { result.result != null }
        shoot(hand, "check-result")
    }

    private fun guide(
        hand: Hand,
        name: String,
        id: String,
        section: String?,
    ) {
        val place = Place.Guide(id, section)
        hand.goTo(place).until("the guide") { place.answer != null }
        shoot(hand, name)
    }

    private fun found(
        hand: Hand,
        place: Place.Search,
    ) = hand.goTo(place).until("results") { found(hand) != null }.let { checkNotNull(found(hand)) }

    private fun shootNotes(hand: Hand) {
        hand.visit.startAt(Place.Lock(isFirst = true))
        hand.visit.lockWith(LockSettings(LockGesture.HOLD_TITLE))
        shoot(hand, "lock")
        hand.visit.lockWith(null)
        hand.goTo(Place.Protection())
        shoot(hand, "protection")
        hand.goTo(Place.Notes())
        shoot(hand, "notes-closed")
        hand.goTo(Place.Setup())
        shoot(hand, "notes-setup")
        hand.goTo(Place.Matter(Affair.MAKE, isStep = true))
        shoot(hand, "notes-make")
        hand.openNotebook()
        shoot(hand, "notes-empty")
        val written = WRITTEN.getValue(language)
        val list = NoteContent.Checklist(written.map { ChecklistEntry(it, it === written.first()) })
        val drafts =
            listOf(
                NoteDraft(title = written[0], body = written[1], tags = listOf(written[2]), content = NoteContent.Text),
                NoteDraft(title = written[2], pinned = true, content = list),
            )
        val ids =
            runBlocking {
                drafts.map {
                    hand.visit.notes.session
                        .save(null, it, hand.app.now())
                }
            }
        hand.goTo(Place.Notes()).untilSeen(written[0])
        shoot(hand, "notes")
        ids.zip(drafts).zip(listOf("note", "checklist")).forEach { (saved, name) ->
            hand.goTo(Place.Note(hand.visit.notes.write(saved.first, saved.second)))
            shoot(hand, name)
        }
        hand.goTo(Place.Notebook())
        shoot(hand, "notebook")
        for (what in listOf(Affair.RECOVERY, Affair.ERASING, Affair.GROW, Affair.COPY, Affair.ERASE)) {
            hand.goTo(Place.Matter(what))
            shoot(hand, "notebook-" + what.name.lowercase())
        }
        hand.goTo(Place.Saved())
        shoot(hand, "saved")
    }

    private fun search(
        hand: Hand,
        name: String,
        filters: FilterQuery,
        text: String,
    ) {
        val place = Place.Search(filters)
        place.wantsKeyboard = false
        place.typed = text
        hand.goTo(place).until("results") { found(hand) != null }
        shoot(hand, name)
    }

    private fun found(hand: Hand) = ((hand.visit.place as? Place.Search)?.outcome as? SearchOutcome.Found)?.view

    private fun shoot(
        hand: Hand,
        name: String,
    ) {
        hand.settle()
        val view = hand.activity.window.decorView
        val picture = Bitmap.createBitmap(view.width, view.height, Bitmap.Config.ARGB_8888)
        var result = -1
        PixelCopy.request(hand.activity.window, picture, { result = it }, Handler(Looper.getMainLooper()))
        shadowOf(Looper.getMainLooper()).idle()
        assertEquals(PixelCopy.SUCCESS, result)
        val colours =
            IntArray(
                picture.width * picture.height,
            ).also { picture.getPixels(it, 0, picture.width, 0, 0, picture.width, picture.height) }
        assertTrue("$name is not empty", colours.toSet().size > 2)
        val size =
            if (fontScale > 1f) {
                "-large"
            } else if (height > PHONE) {
                "-whole"
            } else {
                ""
            }
        val file = File(System.getProperty("turnstone.screenshots"), "$language${if (isNight) "-dark" else ""}$size-$name.png")
        file.parentFile?.mkdirs()
        file.outputStream().use { assertTrue(picture.compress(Bitmap.CompressFormat.PNG, BEST, it)) }
        picture.recycle()
    }

    companion object {
        private const val BEST = 100
        private const val PHONE = 731
        private const val WHOLE = 2600
        private val NEEDS = mapOf("en" to "lawyer", "ar" to "مأوى", "am" to "መጠለያ")
        private val WRITTEN =
            mapOf(
                "en" to listOf("The bridge", "They stopped the bus. Two men in uniform.", "To bring"),
                "ar" to listOf("الجسر", "أوقفوا الحافلة. رجلان بالزي الرسمي.", "للأخذ معي"),
                "am" to listOf("ድልድዩ", "አውቶቡሱን አስቆሙት።", "የሚያዝ"),
            )
        private val QUESTIONS =
            mapOf("en" to "can my boss keep my passport", "ar" to "هل انا ضحية اتجار بالبشر", "am" to "ፓስፖርቴን ወሰዱ")
        private val CRISES = mapOf("en" to "I want to die", "ar" to "أريد أن أموت", "am" to "መሞት እፈልጋለሁ")

        @JvmStatic
        @ParameterizedRobolectricTestRunner.Parameters(name = "{0}, night {1}, type {2}, {3} dp")
        fun all(): List<Array<Any>> =
            NEEDS.keys.flatMap { language -> listOf(false, true).map { night -> arrayOf<Any>(language, night, 1f, PHONE) } } +
                listOf(arrayOf<Any>("en", false, 2f, PHONE), arrayOf<Any>("ar", true, 2f, PHONE)) +
                listOf(arrayOf<Any>("en", false, 1f, WHOLE), arrayOf<Any>("ar", true, 1f, WHOLE))
    }
}
