package org.turnstone.app

import kotlinx.coroutines.CoroutineScope
import kotlinx.coroutines.Job
import kotlinx.coroutines.flow.MutableStateFlow
import kotlinx.coroutines.flow.StateFlow
import kotlinx.coroutines.launch
import org.turnstone.core.Choices
import org.turnstone.core.NewNotebook
import org.turnstone.core.NoteContent
import org.turnstone.core.NoteDraft
import org.turnstone.core.NoteQuery
import org.turnstone.core.NoteReader
import org.turnstone.core.NotebookSession
import org.turnstone.core.RecordId
import org.turnstone.core.TurnstoneException
import org.turnstone.core.make
import org.turnstone.core.open
import org.turnstone.core.sentence
import java.time.ZoneId

/** The trying of a passphrase. */
sealed interface Unlocking {
    data object No : Unlocking

    data object Working : Unlocking

    /** It opened nothing; [sentence] says why. */
    class Failed(
        val sentence: String,
    ) : Unlocking
}

/** A place of the directory that somebody saved: what it is, what it was called, and where it lies in the notebook. */
class SavedPlace(
    val record: RecordId,
    val title: String,
    val note: RecordId?,
)

/** The notes of one visit: the notebook while it is open, and what was saved without one, which goes at the exit. */
@Suppress("TooManyFunctions")
class Notes(
    private val app: TurnstoneApp,
    private val visit: Visit,
    private val scope: CoroutineScope,
) {
    private var opened: NotebookSession? = null
    private val trying = MutableStateFlow<Unlocking>(Unlocking.No)
    private val untilExit = linkedMapOf<RecordId, SavedPlace>()
    private var inNotebook = linkedMapOf<RecordId, SavedPlace>()

    /** The note that is being written, so that closing saves it first. */
    private var writing: Writing? = null

    /** The second language came out of the notebook, and goes when that is closed. */
    private var broughtSecond = false

    /** The closing of the notebook that was open before: until then the container is not to be had. */
    private var closing: Job? = null

    val unlocking: StateFlow<Unlocking> get() = trying
    val isOpen: Boolean get() = opened != null

    /** The open notebook; where it was closed meanwhile, an error that nobody is told. */
    val session: NotebookSession get() = opened ?: throw TurnstoneException.Closed(CLOSED)

    fun reader(): NoteReader {
        val now = app.now()
        return NoteReader(
            visit.languages,
            ZoneId
                .systemDefault()
                .rules
                .getOffset(now)
                .totalSeconds / SECONDS,
        )
    }

    /** Tries a passphrase; it is cleared. The trying outlives a turn of the phone. */
    fun unlock(passphrase: ByteArray) {
        if (trying.value is Unlocking.Working) return passphrase.fill(0)
        trying.value = Unlocking.Working
        scope.launch {
            trying.value =
                try {
                    closing?.join()
                    begin(app.container.vault().open(passphrase))
                    Unlocking.No
                } catch (_: TurnstoneException.Closed) {
                    Unlocking.No
                } catch (error: TurnstoneException) {
                    Unlocking.Failed(error.sentence(visit.languages))
                } finally {
                    passphrase.fill(0)
                }
            if (isOpen) visit.redraw()
        }
    }

    /** Makes a notebook. Without an open one the new one is open afterwards. */
    suspend fun make(new: NewNotebook) {
        val open = opened
        if (open != null) return open.make(new)
        val again = new.passphrase.copyOf()
        try {
            closing?.join()
            val vault = app.container.vault()
            vault.make(new)
            begin(vault.open(again))
        } finally {
            again.fill(0)
            (new.keep + new.passphrase).forEach { it.fill(0) }
        }
    }

    private suspend fun begin(session: NotebookSession) {
        opened = session
        val chosen = session.ask { choices() }
        chosen.country?.let(visit::choose)
        chosen.secondLanguage?.let(visit::readBeside)
        broughtSecond = chosen.secondLanguage != null
        find(session)
        // What was saved before there was a notebook is asked for no second time.
        untilExit.values.toList().forEach { save(it.record, it.title) }
        untilExit.clear()
    }

    /** Which notes are saved places: the list of notes does not say, so each is looked at once. */
    private suspend fun find(session: NotebookSession) {
        val found = linkedMapOf<RecordId, SavedPlace>()
        for (row in session.notes(NoteQuery(reader = reader())).notes) {
            val note = session.ask { note(row.id, reader()) }
            val record = (note.draft.content as? NoteContent.SavedPlace)?.record ?: continue
            found[record] = SavedPlace(record, note.draft.title, note.id)
        }
        inNotebook = found
    }

    /** What is saved, the newest first. */
    val saved: List<SavedPlace> get() = (untilExit.values + inNotebook.values).reversed()

    fun isSaved(record: RecordId) = record in untilExit || record in inNotebook

    /** Saves a place: in the open notebook, else in memory until the exit. */
    suspend fun save(
        record: RecordId,
        title: String,
    ) {
        val open = opened
        if (open == null) {
            untilExit[record] = SavedPlace(record, title, null)
            return
        }
        val id = open.save(null, NoteDraft(title = title, content = NoteContent.SavedPlace(record)), app.now())
        inNotebook[record] = SavedPlace(record, title, id)
    }

    suspend fun forget(record: RecordId) {
        untilExit.remove(record)
        val note = inNotebook[record]?.note ?: return
        session.ask { delete(note) }
        inNotebook.remove(record)
    }

    /** A note was deleted that may have been a saved place. */
    fun forgotten(note: RecordId) {
        inNotebook.values.removeAll { it.note == note }
    }

    /** Whether the notebook remembers the country, from now on; then it no more lies in clear. */
    suspend fun remember(isRemembered: Boolean) {
        val before = session.ask { choices() }
        val chosen = if (isRemembered) before.copy(country = visit.country, secondLanguage = visit.second) else Choices()
        session.ask { saveChoices(chosen, app.now()) }
        if (isRemembered) visit.keepCountry(false)
    }

    /** A second language was chosen: a notebook that remembers what somebody chooses remembers it, too. */
    fun chose(second: String?) {
        broughtSecond = false
        val open = opened ?: return
        visit.work.launch {
            runCatching {
                val before = open.ask { choices() }
                if (before != Choices()) open.ask { saveChoices(before.copy(secondLanguage = second), app.now()) }
            }
        }
    }

    /** A note is begun, or opened to be changed. */
    fun write(
        id: RecordId?,
        draft: NoteDraft,
    ): Writing = Writing(app, session, scope, id, draft).also { writing = it }

    /** Returns when what was written last lies in the notebook, so that a list shows it. */
    suspend fun settled() {
        writing?.settled()
    }

    /** Closes the notebook, once what was being written is saved. */
    fun close() {
        val open = opened ?: return
        val last = writing?.save()
        opened = null
        closing =
            app.keeping.launch {
                last?.join()
                open.close()
            }
        forgetAll()
        visit.leaveNotebook()
    }

    /** It closed itself: it was erased. */
    fun gone() {
        opened?.close()
        opened = null
        forgetAll()
        visit.leaveNotebook()
    }

    private fun forgetAll() {
        if (broughtSecond) visit.readBeside(null)
        broughtSecond = false
        writing = null
        inNotebook.clear()
        trying.value = Unlocking.No
    }

    /** The exit: everything is closed, and nothing more is saved. */
    fun drop() {
        opened?.close()
        opened = null
        forgetAll()
        untilExit.clear()
        app.keeping.launch { app.container.close() }
    }

    private companion object {
        const val CLOSED = "error-closed"
        const val SECONDS = 60
    }
}
