package org.turnstone.core

import kotlinx.coroutines.CancellationException
import kotlinx.coroutines.Dispatchers
import kotlinx.coroutines.flow.Flow
import kotlinx.coroutines.flow.takeWhile
import kotlinx.coroutines.withContext
import java.time.Instant
import java.util.concurrent.atomic.AtomicBoolean

/**
 * An open notebook for as long as an app shows anything of it. Share it between threads; close it once or several times, from any
 * thread, also while calls are under way. From then on, and after the quick exit, no call gives an answer: each ends with
 * [TurnstoneException.Closed], which is not to be shown.
 *
 * The calls with a secret clear it; those with a text mend it; long ones say how far they are, and cancelling the coroutine gives
 * them up and returns when they have stopped. All may be made from the main thread. Everything else: [ask].
 *
 * ```
 * val notebook = vault.open(typed.toSecret())
 * val id = notebook.save(null, NoteDraft(title = "…", content = NoteContent.Text), Instant.now())
 * notebook.close()
 * ```
 */
@Suppress("TooManyFunctions")
class NotebookSession(
    private val notebook: Notebook,
) : AutoCloseable {
    private val closed = AtomicBoolean(false)

    /** Somebody closed it. After the quick exit it says so only when it is closed as well. */
    val isClosed: Boolean get() = closed.get()

    /** As [Notebook.openedByRecoveryCode], asked once. */
    val isRecovered: Boolean = notebook.openedByRecoveryCode()

    /**
     * Calls the notebook. Do not let the notebook itself out of [call].
     *
     * @throws TurnstoneException what the call gives; `Internal` also where the bindings failed, and `Closed` when the session was closed
     *     before the answer was there
     */
    suspend fun <T> ask(call: suspend Notebook.() -> T): T {
        val answer =
            try {
                stayOpen()
                notebook.call()
            } catch (cancelled: CancellationException) {
                throw cancelled
            } catch (error: Exception) {
                stayOpen()
                throw if (error.isOfTheBindings()) internalError() else error
            }
        stayOpen()
        return answer
    }

    /** As [Notebook.notes]. Its answer is unpacked away from the caller's thread. */
    suspend fun notes(query: NoteQuery): NotesView {
        val mended = query.copy(search = query.search.wellFormed(), tag = query.tag?.wellFormed())
        return ask { withContext(Dispatchers.Default) { notes(mended) } }
    }

    /** Search as one types: an outcome for each query, the newest wins. Ends with [queries], and quietly when the session is closed. */
    fun searches(queries: Flow<NoteQuery>): Flow<NotesOutcome> = outcomes(queries).takeWhile { !isClosed }

    /** As [Notebook.save]. */
    suspend fun save(
        id: RecordId?,
        draft: NoteDraft,
        now: Instant,
    ): RecordId = ask { withContext(Dispatchers.Default) { save(id, draft.wellFormed(), now) } }

    /** As [Notebook.attach]. What is read of [source] is cleared; the stream is the caller's to close. */
    suspend fun attach(
        note: RecordId,
        file: NewAttachment,
        source: StreamSource,
        now: Instant,
        onProgress: (Double) -> Unit = {},
    ): RecordId {
        val (name, type) = file.name.wellFormed() to file.mediaType.wellFormed()
        // A length that no file has is found out before the first byte.
        val length = file.length.coerceAtLeast(0).toULong()
        return source.use { ask { watched(onProgress) { task -> attach(note, name, type, length, source, now, task) } } }
    }

    /** As [Notebook.changePassphrase]. */
    suspend fun changePassphrase(passphrase: ByteArray) = cleared(listOf(passphrase)) { ask { changePassphrase(passphrase) } }

    /** As [Notebook.setErasingPassphrase]. */
    suspend fun setErasingPassphrase(passphrase: ByteArray) = cleared(listOf(passphrase)) { ask { setErasingPassphrase(passphrase) } }

    /** As [Notebook.makeNotebook]; what [new] holds is cleared. */
    suspend fun make(new: NewNotebook) = cleared(new.keep + new.passphrase) { ask { makeNotebook(new) } }

    /** As [Notebook.grow]. */
    suspend fun grow(
        mib: UInt,
        onProgress: (Double) -> Unit = {},
    ) = ask { watched(onProgress) { task -> grow(mib, task) } }

    /** As [Notebook.sealCopy]; a passphrase in [copyFor] is cleared. */
    suspend fun sealCopy(
        chosen: List<RecordId>?,
        copyFor: CopyFor,
        file: String,
        onProgress: (Double) -> Unit = {},
    ) {
        val secrets = listOfNotNull((copyFor as? CopyFor.Passphrase)?.passphrase)
        val mended = if (copyFor is CopyFor.PublicKey) CopyFor.PublicKey(copyFor.key.wellFormed()) else copyFor
        cleared(secrets) { ask { watched(onProgress) { task -> sealCopy(chosen, mended, file, task) } } }
    }

    /** As [Notebook.restoreCopy]; [passphrase] is cleared. */
    suspend fun restoreCopy(
        passphrase: ByteArray,
        file: String,
        now: Instant,
        onProgress: (Double) -> Unit = {},
    ): UInt = cleared(listOf(passphrase)) { ask { watched(onProgress) { task -> restoreCopy(passphrase, file, now, task) } } }

    /** Closes it: the keys and all texts are overwritten in memory at once. What is under way ends by itself and is dropped. */
    override fun close() {
        if (!closed.compareAndSet(false, true)) return
        notebook.lock()
        notebook.close()
    }

    private fun stayOpen() {
        if (isClosed) throw closedError()
    }
}
