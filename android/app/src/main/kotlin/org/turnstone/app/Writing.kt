package org.turnstone.app

import kotlinx.coroutines.CoroutineScope
import kotlinx.coroutines.Job
import kotlinx.coroutines.delay
import kotlinx.coroutines.flow.MutableStateFlow
import kotlinx.coroutines.flow.StateFlow
import kotlinx.coroutines.launch
import kotlinx.coroutines.sync.Mutex
import kotlinx.coroutines.sync.withLock
import org.turnstone.core.NoteContent
import org.turnstone.core.NoteDraft
import org.turnstone.core.NotebookSession
import org.turnstone.core.RecordId
import org.turnstone.core.TurnstoneException

/** Whether what was written lies in the notebook. */
sealed interface Saving {
    data object Saved : Saving

    data object NotYet : Saving

    class Failed(
        val error: TurnstoneException,
    ) : Saving
}

/** A note that is being written. It saves itself two seconds after the last key, and when somebody leaves it. */
class Writing(
    private val app: TurnstoneApp,
    private val session: NotebookSession,
    private val scope: CoroutineScope,
    id: RecordId?,
    draft: NoteDraft,
) {
    /** Absent until it was saved once. */
    var id: RecordId? = id
        private set
    var draft: NoteDraft = draft
        private set
    private val state = MutableStateFlow<Saving>(Saving.Saved)
    private val order = Mutex()
    private var waiting: Job? = null
    private var last: Job? = null

    val saving: StateFlow<Saving> get() = state

    /** It may be changed: not where a later version wrote it. */
    val isEditable: Boolean get() = draft.content != NoteContent.Unknown

    fun change(draft: NoteDraft) {
        if (draft == this.draft || !isEditable) return
        this.draft = draft
        state.value = Saving.NotYet
        waiting?.cancel()
        waiting =
            scope.launch {
                delay(PAUSE_MILLIS)
                save()
            }
    }

    /** Saves it now, where there is anything to be saved; also when whoever asked has gone. */
    fun save(): Job? {
        waiting?.cancel()
        if (state.value is Saving.Saved) return null
        return app.keeping.launch { order.withLock { put() } }.also { last = it }
    }

    /** Returns when nothing of it is being saved. */
    suspend fun settled() {
        last?.join()
    }

    /** The same, and gives its id: a file can only be attached to what is there. */
    suspend fun saved(): RecordId {
        waiting?.cancel()
        order.withLock { if (id == null || state.value !is Saving.Saved) put() }
        (state.value as? Saving.Failed)?.let { throw it.error }
        return checkNotNull(id)
    }

    private suspend fun put() {
        val written = draft
        state.value =
            try {
                id = session.save(id, written, app.now())
                if (draft == written) Saving.Saved else Saving.NotYet
            } catch (error: TurnstoneException) {
                Saving.Failed(error)
            }
    }

    /** It is deleted: nothing is saved any more. */
    fun drop() {
        waiting?.cancel()
        state.value = Saving.Saved
    }

    private companion object {
        const val PAUSE_MILLIS = 2000L
    }
}
