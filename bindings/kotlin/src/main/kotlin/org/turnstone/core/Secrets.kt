package org.turnstone.core

import java.nio.ByteBuffer
import java.nio.CharBuffer
import java.nio.charset.CodingErrorAction

/** U+FFFD, as [wellFormed] has it. */
private val REPLACEMENT = byteArrayOf(0xEF.toByte(), 0xBF.toByte(), 0xBD.toByte())

/**
 * What somebody typed as the core takes a passphrase: UTF-8, with no string in between, since a string can't be overwritten. Half a
 * character becomes U+FFFD. Whoever has the array clears it; the calls of this file and of [NotebookSession] do.
 */
fun CharSequence.toSecret(): ByteArray {
    val encoder =
        Charsets.UTF_8
            .newEncoder()
            .onMalformedInput(CodingErrorAction.REPLACE)
            .replaceWith(REPLACEMENT)
    val room = ByteBuffer.allocate((length * encoder.maxBytesPerChar()).toInt())
    encoder.encode(CharBuffer.wrap(this), room, true)
    encoder.flush(room)
    return room.array().copyOf(room.position()).also { room.array().fill(0) }
}

/** Lends [secrets] to a call, and overwrites them when it has ended, however it ended. */
internal inline fun <T> cleared(
    secrets: List<ByteArray>,
    call: () -> T,
): T =
    try {
        call()
    } finally {
        secrets.forEach { it.fill(0) }
    }

/** As [Vault.unlock], as a session; [passphrase] is cleared. */
suspend fun Vault.open(passphrase: ByteArray): NotebookSession = cleared(listOf(passphrase)) { NotebookSession(unlock(passphrase)) }

/** As [Vault.makeNotebook]; what [new] holds is cleared. */
suspend fun Vault.make(new: NewNotebook) = cleared(new.keep + new.passphrase) { makeNotebook(new) }
