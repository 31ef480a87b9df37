package org.turnstone.core

/**
 * Where the device keeps its half of the notebook's keys: 4 × 32 random bytes in one blob, bound to this device so that a copy of the
 * storage is worth nothing without it. On Android that is a file sealed by a key of the Keystore that never leaves it. The core makes the
 * bytes and decides when they change; here they are only kept.
 *
 * For the encrypted notes, which come later: nothing calls it yet. It is called away from the main thread, by one caller at a time.
 */
interface DeviceSecret {
    /**
     * What was kept, or `null` where nothing ever was. Throws where there is something that can't be read, such as after the keystore
     * lost its key: the person is then asked for the recovery code. Never answer that with `null`, which would make a new secret and
     * lock their notes for good.
     */
    fun load(): ByteArray?

    /**
     * Keeps [secret] in place of what was there, all or nothing, and returns only when it is kept for good: what was there must not be
     * had again from it. The caller wipes the array afterwards, so keep a copy, sealed, and no other.
     */
    fun replace(secret: ByteArray)
}
