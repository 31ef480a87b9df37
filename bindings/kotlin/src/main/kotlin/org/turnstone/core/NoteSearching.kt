package org.turnstone.core

import kotlinx.coroutines.CancellationException
import kotlinx.coroutines.ExperimentalCoroutinesApi
import kotlinx.coroutines.flow.Flow
import kotlinx.coroutines.flow.mapLatest

/** What became of a search in notes: errors are values here, so that one of them does not end the search field. */
sealed interface NotesOutcome {
    /** What was found, ready to be drawn. */
    class Found(
        val view: NotesView,
    ) : NotesOutcome

    /** Nothing could be searched. [sentence] has the words for it. */
    class Failed(
        val error: TurnstoneException,
    ) : NotesOutcome
}

/** Search in notes as one types, as [Turnstone.searches] does it in the directory. Nothing of a query is kept. */
@OptIn(ExperimentalCoroutinesApi::class)
internal fun NotebookSession.outcomes(queries: Flow<NoteQuery>): Flow<NotesOutcome> =
    queries.mapLatest { query ->
        try {
            NotesOutcome.Found(notes(query))
        } catch (cancelled: CancellationException) {
            throw cancelled
        } catch (error: TurnstoneException) {
            NotesOutcome.Failed(error)
        }
    }

/** The same draft as it can cross: half a character, as a keyboard may leave it, becomes U+FFFD, and nothing else changes. */
fun NoteDraft.wellFormed(): NoteDraft =
    copy(
        title = title.wellFormed(),
        body = body.wellFormed(),
        tags = tags.map(String::wellFormed),
        happened = happened?.let { Happened(it.text.wellFormed(), it.earliest?.wellFormed(), it.latest?.wellFormed()) },
        content = content.wellFormed(),
    )

private fun NoteContent.wellFormed(): NoteContent =
    when (this) {
        is NoteContent.Checklist -> NoteContent.Checklist(entries.map { it.copy(text = it.text.wellFormed()) })
        is NoteContent.Appointment -> NoteContent.Appointment(day.wellFormed())
        is NoteContent.SavedPlace, NoteContent.Text, NoteContent.Unknown -> this
    }
