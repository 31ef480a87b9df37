package org.turnstone.app

import java.security.SecureRandom
import javax.crypto.AEADBadTagException
import javax.crypto.Cipher
import javax.crypto.spec.GCMParameterSpec
import javax.crypto.spec.SecretKeySpec

/**
 * Keys as the Keystore has them, in memory: Robolectric brings no Keystore. [failing] is asked before each call and may throw, as a
 * crash would.
 */
class MemoryKeys : Keys {
    private val keys = mutableMapOf<String, SecretKeySpec>()
    var failing: (String) -> Unit = {}

    override fun names(): List<String> = keys.keys.toList()

    override fun make(name: String) {
        failing("make")
        keys[name] = SecretKeySpec(ByteArray(32).also(SecureRandom()::nextBytes), "AES")
    }

    override fun seal(
        name: String,
        bytes: ByteArray,
    ): ByteArray {
        failing("seal")
        val cipher = Cipher.getInstance("AES/GCM/NoPadding").apply { init(Cipher.ENCRYPT_MODE, keys.getValue(name)) }
        return cipher.iv + cipher.doFinal(bytes)
    }

    override fun open(
        name: String,
        sealed: ByteArray,
    ): ByteArray? {
        failing("open")
        val key = keys[name] ?: return null
        val cipher = Cipher.getInstance("AES/GCM/NoPadding")
        cipher.init(Cipher.DECRYPT_MODE, key, GCMParameterSpec(128, sealed, 0, 12))
        return try {
            cipher.doFinal(sealed, 12, sealed.size - 12)
        } catch (_: AEADBadTagException) {
            null
        }
    }

    override fun delete(name: String) {
        failing("delete")
        keys -= name
    }
}
