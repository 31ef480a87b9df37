package org.turnstone.app

import android.content.Intent
import android.view.View
import android.widget.EditText
import android.widget.LinearLayout
import kotlinx.coroutines.Dispatchers
import kotlinx.coroutines.withContext
import org.turnstone.core.CopyFor
import org.turnstone.core.TurnstoneException
import org.turnstone.core.toSecret
import java.io.File
import java.io.IOException
import java.io.InputStream
import java.io.OutputStream

/** Sealed copies, out and in. What lies in a file of ours meanwhile is sealed already, and goes when it is done. */
class CopyPart(
    private val place: Place.Matter,
    private val look: Look,
    private val noted: Look,
    private val visit: Visit,
) {
    private val said = visit.noteWords
    private val first = noted.secretField(said.copyPassphrase)
    private val again = noted.secretField(said.passphraseAgain)
    private val key = noted.plainField(said.copyKey)

    /** Makes the copy, then asks where it goes. */
    fun copy(content: LinearLayout): View {
        content.addView(noted.word(said.copyNote, Style.BODY))
        listOf(first, again, key).forEach(content::addView)
        val button = noted.button(said.copy, null, Weight.MAIN) { sealedFor()?.let(::seal) }
        content.addView(button)
        return button
    }

    private fun sealedFor(): CopyFor? {
        val typed = key.text.toString().trim()
        if (typed.isNotEmpty()) return CopyFor.PublicKey(typed)
        val (one, two) = first.text.toSecret() to again.text.toSecret()
        if (one.contentEquals(two)) return CopyFor.Passphrase(one)
        place.doing.refuse(said.passphrasesDiffer)
        return null
    }

    private fun seal(copyFor: CopyFor) {
        val file = visit.copy
        place.doing.begin(visit, Told.Working(said.copying, canCancel = true)) { onProgress ->
            withContext(Dispatchers.IO) { file.delete() }
            visit.notes.session.sealCopy(null, copyFor, file.path, onProgress)
            forget()
            if (!choosePlace(file)) file.delete()
        }
    }

    /** Where nobody chooses a place for it, the file goes. */
    private fun choosePlace(file: File): Boolean {
        val intent =
            Intent(Intent.ACTION_CREATE_DOCUMENT)
                .addCategory(Intent.CATEGORY_OPENABLE)
                .setType(ANY)
                .putExtra(Intent.EXTRA_TITLE, NAME)
        val (doing, visit, done) = Triple(place.doing, visit, said.copied)
        val resolver = look.context.applicationContext.contentResolver
        return (look.context as MainActivity).pick(intent) { uri ->
            doing.begin(visit, said = done.takeIf { uri != null }) {
                try {
                    if (uri != null) overFiles { write(file, resolver.openOutputStream(uri)) }
                } finally {
                    file.delete()
                }
            }
        }
    }

    private fun write(
        file: File,
        place: OutputStream?,
    ) = (place ?: throw IOException()).use { out -> file.inputStream().use { it.copyTo(out) } }

    /** Asks for a copy, then brings it in with the passphrase that was typed before. */
    fun restore(content: LinearLayout): View {
        content.addView(noted.word(said.restoreNote, Style.BODY))
        content.addView(first)
        val button = noted.button(said.restore, null, Weight.MAIN, ::chooseCopy)
        content.addView(button)
        return button
    }

    private fun chooseCopy() {
        val intent = Intent(Intent.ACTION_OPEN_DOCUMENT).addCategory(Intent.CATEGORY_OPENABLE).setType(ANY)
        val secret = first.takeSecret()
        val (doing, visit) = place.doing to visit
        val resolver = look.context.applicationContext.contentResolver
        val isOffered =
            (look.context as MainActivity).pick(intent) { uri ->
                if (uri == null) secret.fill(0) else bring(doing, visit, secret) { resolver.openInputStream(uri) }
            }
        if (!isOffered) secret.fill(0)
    }

    private fun bring(
        doing: Doing,
        visit: Visit,
        secret: ByteArray,
        open: () -> InputStream?,
    ) {
        val file = visit.copy
        doing.begin(visit, Told.Working(null, canCancel = true), said.restored) { onProgress ->
            try {
                overFiles { open()?.use { input -> file.outputStream().use { input.copyTo(it) } } ?: throw IOException() }
                visit.notes.session.restoreCopy(secret, file.path, visit.now(), onProgress)
            } finally {
                secret.fill(0)
                file.delete()
            }
        }
    }

    fun forget() = listOf<EditText>(first, again, key).forEach { it.text.forget() }

    companion object {
        val ANY = listOf("*", "*").joinToString("/")
        private const val NAME = "copy.age"
        private const val UNREACHABLE = "error-storage-unreachable"

        /** Reads or writes what another app has: whatever it throws is no more than that it can't be reached. */
        suspend fun <T> overFiles(work: () -> T): T =
            withContext(Dispatchers.IO) {
                try {
                    work()
                } catch (_: IOException) {
                    throw TurnstoneException.StorageUnreachable(UNREACHABLE)
                } catch (_: RuntimeException) {
                    // Whoever has the file may be anybody: gone, refusing, or faulty.
                    throw TurnstoneException.StorageUnreachable(UNREACHABLE)
                }
            }
    }
}
