package org.turnstone.core

import java.nio.charset.CharacterCodingException

/** The id of the message for what should not have happened. */
private const val INTERNAL = "error-internal"

/** The id of the message for a call after closing. */
private const val CLOSED = "error-closed"

/**
 * What to tell the person: what happened, what is safe and what to do, in the first of [languages] that has it. Of an error that is not
 * the core's own, such as [InternalException], nothing is told but that there was one: its text may hold what somebody typed. So show
 * this, and never [Throwable.message]. Does no I/O; may run on the main thread.
 */
fun Throwable.sentence(languages: List<String>): String {
    val id = (this as? TurnstoneException)?.message
    return errorText(id ?: INTERNAL, languages)
}

/** The error for what should not have happened. It has no cause: that could hold what somebody typed. */
internal fun internalError(): TurnstoneException = TurnstoneException.Internal(INTERNAL)

/** The error for whoever asks after somebody left. */
internal fun closedError(): TurnstoneException = TurnstoneException.Closed(CLOSED)

/** True for what the generated code throws beside the core's own errors: a panic in a call that has none, a text that can't cross. */
internal fun Exception.isOfTheBindings(): Boolean = this is InternalException || this is CharacterCodingException
