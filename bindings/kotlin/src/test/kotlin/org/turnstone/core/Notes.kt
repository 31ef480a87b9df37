package org.turnstone.core

import kotlinx.coroutines.runBlocking
import java.io.InputStream

/** What the notebooks of the tests open with. No test asks how strong it is. */
const val PASSPHRASE = "lamp river seven tuesday"

val READER = NoteReader(listOf("en"))

fun text(
    title: String,
    body: String = "",
) = NoteDraft(title = title, body = body, content = NoteContent.Text)

/**
 * A new container with a notebook in it, open for as long as [use] runs. A guess takes about a second, so tests share one where they
 * can.
 */
inline fun <T> inNotebook(
    device: DeviceSecretStore? = null,
    crossinline use: suspend (Vault, NotebookSession) -> T,
): T =
    inNewFolder { folder ->
        runBlocking {
            openVault(VaultConfig(folder), device).use { vault ->
                vault.make(NewNotebook(PASSPHRASE.toSecret(), emptyList()))
                vault.open(PASSPHRASE.toSecret()).use { notebook -> use(vault, notebook) }
            }
        }
    }

/** Gives zeros without end, and before each piece calls [before] with how many were asked for until then. */
class Zeros(
    private val before: (Int) -> Unit,
) : InputStream() {
    private var pieces = 0

    override fun read(): Int = 0

    override fun read(
        room: ByteArray,
        at: Int,
        most: Int,
    ): Int {
        before(pieces++)
        return most
    }
}

/** The secret of a device, in memory, counted. [failing] takes the place of an answer. */
class MemoryStore : DeviceSecretStore {
    var kept: ByteArray? = null
    var replaced = 0
    var failing: (() -> Nothing)? = null

    /** The arrays that crossed: whoever lends them clears them. */
    val crossed = mutableListOf<ByteArray>()

    override fun load(): ByteArray {
        failing?.invoke()
        return checkNotNull(kept).copyOf().also(crossed::add)
    }

    override fun replace(secret: ByteArray) {
        failing?.invoke()
        replaced++
        kept = secret.copyOf()
        crossed += secret
    }
}
