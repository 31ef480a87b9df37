package org.turnstone.app

import android.app.Activity
import android.content.Intent
import android.net.Uri
import android.view.View
import org.junit.Assert.assertEquals
import org.junit.Assert.assertFalse
import org.junit.Assert.assertNull
import org.junit.Assert.assertTrue
import org.junit.Test
import org.junit.runner.RunWith
import org.robolectric.Robolectric
import org.robolectric.RobolectricTestRunner
import org.robolectric.Shadows.shadowOf
import org.robolectric.annotation.Config
import org.turnstone.core.errorText
import org.turnstone.core.notesWords
import java.io.File
import java.time.Duration

/** Somebody starts the app, sets a lock, makes a notebook, writes, attaches, leaves, comes back, and in the end erases it. */
@RunWith(RobolectricTestRunner::class)
@Config(application = TestApp::class, qualifiers = "w411dp-h731dp-xhdpi")
class NotesStoryTest {
    private val said by lazy { notesWords(listOf("en")) }

    @Test
    fun `from the lock to a note, away, back and to the end`() {
        Hand().use { hand ->
            hand.app.preparesNotes = true
            hand.start()
            hand.tap(hand.visit.words.skip)
            hand.untilSeen(hand.visit.words.countryNone)
            hand.tap(hand.visit.words.countryNone)
            hand.tap(said.lockHold)
            hand.tap(hand.visit.words.next)
            hand.until("the file of all notebooks") { File(hand.app.containerFolder, "cache.bin").exists() }

            val passphrase = setUp(hand)
            writeNote(hand)
            attach(hand)
            leave(hand)
            assertNothingLiesInClear(hand, passphrase)
        }
        comeBack()
    }

    /** Returns the words that were drawn. */
    private fun setUp(hand: Hand): String {
        hand.tap(said.notes)
        assertEquals("nothing but the field", 1, hand.fields().size)
        hand.tap(said.make)
        listOf(said.setupSealed, said.setupHidden, said.setupForgotten, said.setupForced).forEach { assertTrue(hand.sees(it)) }
        hand.tap(hand.visit.words.next)
        assertTrue(hand.sees(said.keepWarning))
        hand.tap(said.useDrawn)
        val passphrase = hand.field(said.ownPassphrase).text.toString()
        assertEquals(5, passphrase.split(" ").size)
        hand.field(said.passphraseAgain).setText("something else")
        hand.tap(said.make)
        hand.untilSeen(said.passphrasesDiffer)
        hand.tap(said.useDrawn)
        hand.tap(said.make)
        hand.untilSeen(said.recoveryWarning)
        hand.tap(said.recoveryMake)
        hand.untilSeen(said.recoveryWritten)
        hand.tap(said.recoveryWritten)
        assertTrue(hand.sees(said.secondWarning))
        hand.tap(hand.visit.words.skip)
        assertTrue(hand.sees(said.erasingLimits))
        hand.tap(hand.visit.words.skip)
        hand.untilSeen(said.newNote)
        return passphrase
    }

    private fun writeNote(hand: Hand) {
        hand.tap(said.newNote)
        hand.field(said.title).setText("The bridge")
        hand.field(said.body).setText("Two men in uniform.")
        hand.settle()
        assertTrue(hand.sees(said.notSaved))
        hand.settle(Duration.ofMillis(2000))
        hand.untilSeen(said.saved)
    }

    private fun attach(hand: Hand) {
        val uri = Uri.parse("content://somebody/letter.txt")
        shadowOf(hand.app.contentResolver).registerInputStreamSupplier(uri) { "a letter".byteInputStream() }
        hand.tap(said.attach)
        val asked = shadowOf(hand.activity).nextStartedActivityForResult
        assertEquals(Intent.ACTION_OPEN_DOCUMENT, asked.intent.action)
        shadowOf(hand.activity).receiveResult(asked.intent, Activity.RESULT_OK, Intent().setData(uri))
        hand.untilSeen(said.attachments)
        assertTrue(hand.sees(said.attachNote))
    }

    private fun leave(hand: Hand) {
        assertTrue(hand.exit.performClick())
        assertFalse(hand.visit.notes.isOpen)
        assertFalse(hand.sees("bridge"))
        hand.controller
            .pause()
            .stop()
            .destroy()
    }

    private fun assertNothingLiesInClear(
        hand: Hand,
        passphrase: String,
    ) {
        val roots = listOf(File(hand.app.folder), hand.app.containerFolder, File(hand.app.applicationInfo.dataDir))
        val typed = listOf("The bridge", "uniform", passphrase, "letter")
        for (file in roots.flatMap { root -> root.walk().filter(File::isFile).toList() }) {
            val bytes = file.readText(Charsets.ISO_8859_1)
            typed.forEach { assertFalse("${file.name} holds what was typed", it in bytes) }
        }
        assertTrue("what comes next knows it", hand.app.isLetIn.not())
        known = passphrase
    }

    private var known = ""

    private fun comeBack() {
        Hand().use { hand ->
            val cover = Robolectric.buildActivity(CoverActivity::class.java, CoverActivity.intent(hand.app, "en")).setup()
            val root = cover.get().findViewById<View>(android.R.id.content)
            hand.until("the lock") { hand.entrance(root) != null }
            checkNotNull(hand.entrance(root)).performLongClick()
            hand.start()
            assertFalse(hand.visit.isCovered)
            hand.tap(said.notes)
            hand.fields().single().setText("not the passphrase")
            hand.tap(said.unlock)
            hand.untilSeen(errorText("error-passphrase-wrong", listOf("en")))
            assertEquals(
                "",
                hand
                    .fields()
                    .single()
                    .text
                    .toString(),
            )
            hand.unlock(known)
            hand.field(said.search).setText("UNIFORM")
            hand.untilSeen("The bridge")
            hand.field(said.search).setText("nothing like it")
            hand.until("no note") { !hand.sees("The bridge") }

            hand.goTo(Place.Notebook())
            hand.tap(said.eraseHeading)
            hand.tap(said.erase)
            assertTrue(hand.sees(said.eraseQuestion))
            hand.tap(said.keep)
            hand.tap(said.erase)
            hand.tap(hand.views().last { (it as? android.widget.Button)?.text?.toString() == said.erase })
            hand.until("the field") { hand.visit.place is Place.Notes && !hand.visit.notes.isOpen }
            assertNull(hand.views().firstOrNull { (it as? android.widget.TextView)?.text?.contains("bridge") == true })
            hand.fields().single().setText(known)
            hand.tap(said.unlock)
            hand.untilSeen(errorText("error-passphrase-wrong", listOf("en")))
        }
    }
}
