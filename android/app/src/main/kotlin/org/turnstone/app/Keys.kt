package org.turnstone.app

import android.security.keystore.KeyGenParameterSpec
import android.security.keystore.KeyProperties
import java.io.File
import java.security.KeyStore
import javax.crypto.Cipher
import javax.crypto.KeyGenerator
import javax.crypto.SecretKey
import javax.crypto.spec.GCMParameterSpec

/** Keys that never leave the device, by name: what [SealedSecret] asks of the platform. Any call may throw. */
interface Keys {
    /** The names of all keys that are there. */
    fun names(): List<String>

    fun make(name: String)

    /** Seals bytes so that nothing but [open] with the same key reads them. */
    fun seal(
        name: String,
        bytes: ByteArray,
    ): ByteArray

    /** What was sealed; `null` where the key is gone, or did not seal this. */
    fun open(
        name: String,
        sealed: ByteArray,
    ): ByteArray?

    /** Deletes a key for good: what it sealed can't be read any more, by nobody. */
    fun delete(name: String)
}

/**
 * Android's Keystore. The keys ask for no finger and no code: the notebook has its own passphrase, and a lock screen that is changed
 * must not lose them.
 */
class AndroidKeys : Keys {
    private val store: KeyStore get() = KeyStore.getInstance(STORE).apply { load(null) }

    override fun names(): List<String> = store.aliases().toList()

    override fun make(name: String) {
        val purposes = KeyProperties.PURPOSE_ENCRYPT or KeyProperties.PURPOSE_DECRYPT
        val wanted =
            KeyGenParameterSpec
                .Builder(name, purposes)
                .setKeySize(BITS)
                .setBlockModes(KeyProperties.BLOCK_MODE_GCM)
                .setEncryptionPaddings(KeyProperties.ENCRYPTION_PADDING_NONE)
                .build()
        KeyGenerator.getInstance(KeyProperties.KEY_ALGORITHM_AES, STORE).apply { init(wanted) }.generateKey()
    }

    override fun seal(
        name: String,
        bytes: ByteArray,
    ): ByteArray {
        val cipher = cipher().apply { init(Cipher.ENCRYPT_MODE, checkNotNull(key(name))) }
        return cipher.iv + cipher.doFinal(bytes)
    }

    override fun open(
        name: String,
        sealed: ByteArray,
    ): ByteArray? {
        val key = key(name) ?: return null
        val begin = GCMParameterSpec(TAG_BITS, sealed, 0, NONCE)
        return cipher().apply { init(Cipher.DECRYPT_MODE, key, begin) }.doFinal(sealed, NONCE, sealed.size - NONCE)
    }

    override fun delete(name: String) = store.deleteEntry(name)

    private fun key(name: String) = store.getKey(name, null) as SecretKey?

    private fun cipher() =
        Cipher.getInstance(
            listOf(KeyProperties.KEY_ALGORITHM_AES, KeyProperties.BLOCK_MODE_GCM, KeyProperties.ENCRYPTION_PADDING_NONE)
                .joinToString(File.separator),
        )

    private companion object {
        const val STORE = "AndroidKeyStore"
        const val BITS = 256
        const val TAG_BITS = 128
        const val NONCE = 12
    }
}
