package org.turnstone.core

/**
 * Opens the file of all notebooks, as [openTurnstone] opens the core; the first time it makes it. Every installation has one, used or
 * not, so make it at the first start.
 *
 * What an app must do for [device]: keep 128 bytes, bound to this device so that a copy of the storage is worth nothing without them.
 * On Android that is a file sealed by a key of the Keystore that never leaves it. The core makes the bytes and decides when they
 * change; the app keeps them.
 * - [DeviceSecretStore.load] gives what was kept last, or throws [PlatformException.Missing]: the person is then asked for the
 *   recovery code. Never answer with bytes that were not kept: that would lock their notes for good.
 * - [DeviceSecretStore.replace] is all or nothing, and what was there must not be had again: a new key each time, the old one
 *   deleted. It comes at every attempt to unlock; write it also when the bytes are the same.
 *
 * Both are called away from the main thread, one at a time. The arrays are cleared here: keep no other copy, and give each its own.
 *
 * @throws TurnstoneException as [Vault.open]
 */
suspend fun openVault(
    config: VaultConfig,
    device: DeviceSecretStore? = null,
    onProgress: (Double) -> Unit = {},
): Vault = watched(onProgress, Vault::close) { task -> Vault.open(config, device?.let(::ClearedSecrets), task) }

/** A platform's store as the core calls it: what crosses is overwritten, and whatever it throws is no more than that it failed. */
internal class ClearedSecrets(
    private val store: DeviceSecretStore,
) : DeviceSecretStore {
    /** What was lent last. The generated code reads it after the call has returned, so it is cleared at the next one. */
    private var lent = ByteArray(0)

    @Synchronized
    override fun load(): ByteArray {
        lent.fill(0)
        lent = withoutWords(store::load)
        return lent
    }

    @Synchronized
    override fun replace(secret: ByteArray) {
        try {
            withoutWords { store.replace(secret) }
        } finally {
            secret.fill(0)
            lent.fill(0)
        }
    }
}

/**
 * Calls the platform for the core. Whatever goes wrong there, an [Error] as well, becomes one of two failures that say nothing: its
 * own words may be a file's name. Only what says that it is [PlatformException.Missing] is gone for good.
 */
internal inline fun <T> withoutWords(call: () -> T): T =
    try {
        call()
    } catch (_: PlatformException.Missing) {
        throw PlatformException.Missing("missing")
    } catch (_: Throwable) {
        throw PlatformException.Failed("failed")
    }
