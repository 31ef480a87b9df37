package org.turnstone.app

import android.app.Activity
import android.content.Intent
import android.net.Uri
import android.text.InputType
import android.view.View
import android.view.inputmethod.EditorInfo
import android.widget.ImageView
import kotlinx.coroutines.runBlocking
import org.junit.Assert.assertEquals
import org.junit.Assert.assertFalse
import org.junit.Assert.assertNotEquals
import org.junit.Assert.assertTrue
import org.junit.Test
import org.junit.runner.RunWith
import org.robolectric.RobolectricTestRunner
import org.robolectric.Shadows.shadowOf
import org.robolectric.annotation.Config
import org.turnstone.core.SearchOutcome
import org.turnstone.core.errorText
import java.io.ByteArrayOutputStream
import java.io.File
import java.io.IOException
import java.time.Duration

/** What the screens around notes do besides the story: files, places, copies, and what keyboards and the system are told. */
@RunWith(RobolectricTestRunner::class)
@Config(application = TestApp::class, qualifiers = "w411dp-h731dp-xhdpi")
class NotesTest {
    private fun Hand.picks(uri: Uri?) {
        val asked = shadowOf(activity).nextStartedActivityForResult
        val result = if (uri == null) Activity.RESULT_CANCELED else Activity.RESULT_OK
        shadowOf(activity).receiveResult(asked.intent, result, uri?.let { Intent().setData(it) })
        settle()
    }

    private fun Hand.newNote(title: String): Hand {
        untilSeen(noteWords.newNote).tap(noteWords.newNote)
        field(noteWords.title).setText(title)
        tap(noteWords.save)
        return untilSeen(noteWords.saved)
    }

    @Test
    fun `passphrases are kept from keyboards, services and the system, and so are notes`() {
        Hand().use { hand ->
            hand.startIn("en", "DE").openNotebook()
            hand.goTo(Place.Matter(Affair.SECOND))
            assertEquals(3, hand.fields().size)
            for (field in hand.fields()) {
                assertNotEquals(0, field.imeOptions and EditorInfo.IME_FLAG_NO_PERSONALIZED_LEARNING)
                assertNotEquals(0, field.inputType and InputType.TYPE_TEXT_FLAG_NO_SUGGESTIONS)
                assertFalse(field.isSaveEnabled || field.isImportantForAutofill || field.isImportantForContentCapture)
                field.setText("typed")
                assertNotEquals("typed", field.layout.text.toString())
            }
            val before = hand.fields()
            hand.goTo(Place.Notebook())
            assertTrue("emptied on leaving", before.all { it.text.isEmpty() })
            hand.goTo(Place.Notes()).untilSeen(hand.noteWords.newNote).tap(hand.noteWords.newNote)
            for (field in hand.fields()) {
                assertNotEquals(0, field.imeOptions and EditorInfo.IME_FLAG_NO_PERSONALIZED_LEARNING)
                assertFalse(field.isSaveEnabled || field.isImportantForAutofill)
            }
        }
    }

    @Test
    fun `a picture is shown inside the app, a text too, and other files are not`() {
        Hand().use { hand ->
            hand.startIn("en", "DE").openNotebook().newNote("with files")
            val picture = ByteArrayOutputStream()
            android.graphics.Bitmap
                .createBitmap(20, 10, android.graphics.Bitmap.Config.ARGB_8888)
                .compress(android.graphics.Bitmap.CompressFormat.PNG, 100, picture)
            val note = hand.visit.place as Place.Note
            val files = listOf("image/png" to picture.toByteArray(), "text/plain" to "a letter".toByteArray(), "" to ByteArray(3))
            for ((type, bytes) in files) attachDirectly(hand, note, type, bytes)
            val attached =
                runBlocking {
                    hand.visit.notes.session
                        .ask { note(note.writing.id!!, hand.visit.notes.reader()) }
                }.attachments
            hand.goTo(Place.Attachment(attached[0])).until("the picture") {
                hand.views().any {
                    it is ImageView && it.drawable != null &&
                        it.contentDescription == "a file"
                }
            }
            hand.goTo(Place.Attachment(attached[1])).untilSeen("a letter")
            hand.goTo(Place.Attachment(attached[2]))
            assertTrue(hand.sees(hand.noteWords.noViewer))
        }
    }

    private fun attachDirectly(
        hand: Hand,
        place: Place.Note,
        type: String,
        bytes: ByteArray,
    ) = runBlocking {
        val file = org.turnstone.core.NewAttachment("a file", type, bytes.size.toLong())
        hand.visit.notes.session.attach(
            checkNotNull(place.writing.id),
            file,
            org.turnstone.core.StreamSource(bytes.inputStream()),
            hand.app.now(),
        )
    }

    @Test
    fun `a file that can't be read is said, none chosen is nothing, and one that is attached can be removed`() {
        Hand().use { hand ->
            hand.startIn("en", "DE").openNotebook().newNote("with files")
            val (good, bad) = Uri.parse("content://somebody/good") to Uri.parse("content://somebody/bad")
            shadowOf(hand.app.contentResolver).registerInputStreamSupplier(good) { ByteArray(100).inputStream() }
            shadowOf(hand.app.contentResolver).registerInputStreamSupplier(bad) { throw IOException("the/file's/name") }
            hand.tap(hand.noteWords.attach)
            hand.picks(null)
            hand.tap(hand.noteWords.attach)
            hand.picks(bad)
            hand.untilSeen(errorText("error-storage-unreachable", listOf("en")))
            hand.tap(hand.noteWords.attach)
            hand.picks(good)
            hand.untilSeen(hand.noteWords.attachments)
            hand.tap(hand.noteWords.detach)
            hand.until("nothing attached") { !hand.sees(hand.noteWords.attachments) }
        }
    }

    @Test
    fun `a note that is left is saved, and one that is deleted asks first`() {
        Hand().use { hand ->
            hand.startIn("en", "DE").openNotebook()
            hand.tap(hand.noteWords.newChecklist)
            hand.field(hand.noteWords.title).setText("To bring")
            hand.field(hand.noteWords.entry).setText("birth certificate")
            assertTrue("the entry has room", hand.field(hand.noteWords.entry).width > hand.root.width / 2)
            hand.tap(hand.noteWords.addEntry)
            hand.fields().last { it.hint?.toString() == hand.noteWords.entry }.setText("photographs")
            hand.tap(hand.visit.words.back)
            hand.untilSeen("To bring")
            hand.tap(hand.views().first { it.contentDescription?.contains("To bring") == true })
            hand.until("the note") { hand.visit.place is Place.Note }
            assertEquals(2, hand.fields().count { it.hint?.toString() == hand.noteWords.entry })
            hand.tap(hand.noteWords.delete)
            assertTrue(hand.sees(hand.noteWords.deleteQuestion))
            hand.tap(hand.noteWords.keep)
            assertFalse(hand.sees(hand.noteWords.deleteQuestion))
            hand.tap(hand.noteWords.delete)
            hand.tap(hand.views().last { (it as? android.widget.Button)?.text?.toString() == hand.noteWords.delete })
            hand.untilSeen(hand.noteWords.newNote).untilSeen(checkNotNull(emptyText(hand)))
        }
    }

    private fun emptyText(hand: Hand) =
        runBlocking {
            hand.visit.notes.session
                .notes(org.turnstone.core.NoteQuery(reader = hand.visit.notes.reader()))
        }.empty

    @Test
    fun `closing, idleness and a screen that goes off leave nothing of the notebook`() {
        Hand().use { hand ->
            hand.startIn("en", "DE").openNotebook().newNote("The bridge")
            hand.field(hand.noteWords.title).setText("The bridge, again")
            hand.settle(Duration.ofSeconds(301))
            assertFalse(hand.visit.notes.isOpen)
            assertTrue(hand.visit.place is Place.Notes)
            assertFalse(hand.sees("bridge"))
            hand.unlock(Hand.PASSPHRASE).untilSeen("The bridge, again")
            hand.app.sendBroadcast(Intent(Intent.ACTION_SCREEN_OFF))
            hand.settle()
            assertFalse(hand.visit.notes.isOpen || hand.sees("bridge"))
        }
    }

    @Test
    fun `a place is kept until the exit, goes into the notebook that is opened, and is forgotten again`() {
        Hand().use { hand ->
            hand.startIn("en", "DE").goTo(Place.Search())
            hand.until("results") { (hand.visit.place as Place.Search).outcome is SearchOutcome.Found }
            val hit = ((hand.visit.place as Place.Search).outcome as SearchOutcome.Found).view.hits.first()
            hand.goTo(Place.Record(hit.id)).untilSeen(hand.noteWords.savePlace)
            hand.tap(hand.noteWords.savePlace)
            hand.untilSeen(hand.noteWords.savedUntilExit)
            hand.goTo(Place.Saved())
            assertTrue(hand.sees(hit.title.text) && hand.sees(hand.noteWords.savedUntilExit))
            hand.openNotebook().untilSeen(hit.title.text)
            hand.goTo(Place.Saved())
            assertTrue(hand.sees(hit.title.text) && hand.sees(hand.noteWords.savedInNotebook))
            hand.tap(hit.title.text)
            hand.untilSeen(hand.noteWords.forgetPlace)
            hand.tap(hand.noteWords.forgetPlace)
            hand.untilSeen(hand.noteWords.savePlace)
            hand.goTo(Place.Saved())
            assertTrue(hand.sees(hand.noteWords.savedEmpty))
        }
    }

    @Test
    fun `a sealed copy goes where somebody says, comes back, and leaves no file of ours`() {
        Hand().use { hand ->
            hand.startIn("en", "DE").openNotebook().newNote("The bridge")
            val uri = Uri.parse("content://somebody/copy.age")
            val out = ByteArrayOutputStream()
            shadowOf(hand.app.contentResolver).registerOutputStreamSupplier(uri) { out }
            hand.goTo(Place.Matter(Affair.COPY))
            hand.field(hand.noteWords.copyPassphrase).setText("copper evening without a name")
            hand.tap(hand.noteWords.copy)
            hand.untilSeen(hand.noteWords.passphrasesDiffer)
            hand.field(hand.noteWords.passphraseAgain).setText("copper evening without a name")
            hand.tap(hand.noteWords.copy)
            hand.until("the picker") { shadowOf(hand.activity).peekNextStartedActivityForResult() != null }
            assertEquals(
                Intent.ACTION_CREATE_DOCUMENT,
                shadowOf(hand.activity).peekNextStartedActivityForResult().intent.action,
            )
            hand.picks(uri)
            hand.untilSeen(hand.noteWords.copied)
            assertTrue(String(out.toByteArray(), Charsets.ISO_8859_1).startsWith("age-encryption.org/v1"))
            assertFalse(File(hand.app.cacheDir, "copy.age").exists())

            shadowOf(hand.app.contentResolver).registerInputStreamSupplier(uri) { out.toByteArray().inputStream() }
            hand.goTo(Place.Matter(Affair.RESTORE))
            hand.field(hand.noteWords.copyPassphrase).setText("copper evening without a name")
            hand.tap(hand.noteWords.restore)
            hand.picks(uri)
            hand.untilSeen(hand.noteWords.restored)
            assertFalse(File(hand.app.cacheDir, "copy.age").exists())
        }
    }

    @Test
    fun `what the notebook remembers is the country, and then it lies nowhere in clear`() {
        Hand().use { hand ->
            hand.start("en", "DE").openNotebook()
            hand.goTo(Place.Matter(Affair.CHOICES)).untilSeen(hand.noteWords.choicesKeep)
            hand.tap(hand.noteWords.choicesKeep)
            hand.untilSeen(hand.noteWords.saved)
            hand.until("the settings without it") { "DE" !in File(hand.app.folder, "settings.json").readText() }
            hand.visit.choose(null)
            hand.visit.notes.close()
            hand.goTo(Place.Notes()).unlock(Hand.PASSPHRASE)
            assertEquals("DE", hand.visit.country)
        }
    }

    @Test
    fun `what the app protects is read from home`() {
        Hand().use { hand ->
            hand.startIn("en", "DE")
            hand.tap(hand.noteWords.aboutButton)
            val page = org.turnstone.core.protection(listOf("en"))
            page.parts.flatMap { it.lines + it.heading }.forEach { assertTrue(hand.sees(it)) }
            assertTrue(hand.views().any(View::isAccessibilityHeading))
        }
    }
}
