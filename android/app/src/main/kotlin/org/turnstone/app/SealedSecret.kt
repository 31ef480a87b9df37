package org.turnstone.app

import org.turnstone.core.DeviceSecretStore
import org.turnstone.core.PlatformException
import java.io.File
import java.io.FileOutputStream
import java.io.IOException
import java.nio.ByteBuffer
import java.security.SecureRandom

/**
 * The notebooks' device secret in a small file, sealed by a key that never leaves the device. Each [replace] makes a new key and
 * deletes the old one, so that what was there can't be had again, also not by somebody who copied the file before.
 *
 * The file begins with its key's name: to put the new file in the old one's place changes both in one step. A crash before leaves the
 * old file with its key, a crash after the new one; keys that no file names are deleted at the next call.
 */
class SealedSecret(
    private val folder: File,
    private val keys: Keys,
) : DeviceSecretStore {
    private val file get() = File(folder, FILE)

    @Synchronized
    override fun load(): ByteArray {
        if (!file.exists()) throw PlatformException.Missing(MISSING)
        val kept = ByteBuffer.wrap(file.readBytes())
        if (kept.remaining() <= NAME) throw PlatformException.Missing(MISSING)
        val name = nameOf(kept.long)
        val sealed = ByteArray(kept.remaining()).also(kept::get)
        return keys.open(name, sealed) ?: throw PlatformException.Missing(MISSING)
    }

    @Synchronized
    override fun replace(secret: ByteArray) {
        val number = SecureRandom().nextLong()
        val name = nameOf(number)
        keys.make(name)
        val sealed = keys.seal(name, secret)
        folder.mkdirs()
        val new = File(folder, UNFINISHED)
        FileOutputStream(new).use { out ->
            out.write(ByteBuffer.allocate(NAME).putLong(number).array())
            out.write(sealed)
            out.fd.sync()
        }
        if (!new.renameTo(file)) throw IOException()
        Platform.syncFolder(folder)
        // Whatever else is there is the old one, or was left by a crash.
        keys.names().filter { it.startsWith(PREFIX) && it != name }.forEach(keys::delete)
    }

    private fun nameOf(number: Long) = PREFIX + number.toULong().toString(HEX)

    private companion object {
        /** What lies there is called as what every app has. */
        const val FILE = "cache.key"
        const val UNFINISHED = "cache.key.new"
        const val PREFIX = "cache-"
        const val MISSING = "missing"
        const val NAME = Long.SIZE_BYTES
        const val HEX = 16
    }
}
