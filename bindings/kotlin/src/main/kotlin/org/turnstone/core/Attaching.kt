package org.turnstone.core

import java.io.InputStream

/** A file that somebody chose, as the core reads it: piece by piece. The pieces are cleared here, the stream is its opener's to close. */
class StreamSource(
    private val stream: InputStream,
) : ByteSource,
    AutoCloseable {
    /** The generated code reads it after the call has returned, so it is cleared at the next one. */
    private var lent = ByteArray(0)

    @Synchronized
    override fun read(most: UInt): ByteArray {
        lent.fill(0)
        lent = withoutWords { piece(most.toInt()) }
        return lent
    }

    /** A stream may give fewer bytes than there are; the core takes none for the end. */
    private fun piece(most: Int): ByteArray {
        val room = ByteArray(most)
        val count = stream.read(room)
        if (count == most) return room
        return room.copyOf(maxOf(count, 0)).also { room.fill(0) }
    }

    /** Clears the last piece. */
    @Synchronized
    override fun close() = lent.fill(0)
}

/** A file that is to be attached: its name, its media type (empty is unknown) and its bytes. */
data class NewAttachment(
    val name: String,
    val mediaType: String,
    val length: Long,
)
