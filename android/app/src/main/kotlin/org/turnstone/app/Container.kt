package org.turnstone.app

import android.app.ActivityManager
import kotlinx.coroutines.Dispatchers
import kotlinx.coroutines.NonCancellable
import kotlinx.coroutines.delay
import kotlinx.coroutines.sync.Mutex
import kotlinx.coroutines.sync.withLock
import kotlinx.coroutines.withContext
import org.turnstone.core.TurnstoneException
import org.turnstone.core.Vault
import org.turnstone.core.VaultConfig
import org.turnstone.core.openVault

/** The file of all notebooks, for the whole process: made at the first start, used or not, and opened anew after each exit. */
class Container(
    private val app: TurnstoneApp,
) {
    private val order = Mutex()
    private var opened: Vault? = null

    /** The open container; the first time it is made, which takes some seconds. Who stops waiting does not stop the making. */
    suspend fun vault(): Vault =
        withContext(Dispatchers.IO + NonCancellable) {
            order.withLock { opened ?: patiently { openVault(config(), app.secrets) }.also { opened = it } }
        }

    /** Lets go of it: after an exit it answers nothing any more. */
    suspend fun close() =
        order.withLock {
            opened?.close()
            opened = null
        }

    /** What was under way at an exit still has the file, for as long as one passphrase takes. */
    private suspend fun patiently(open: suspend () -> Vault): Vault {
        repeat(TRIES) {
            try {
                return open()
            } catch (_: TurnstoneException.NotebookBusy) {
                delay(PAUSE_MILLIS)
            }
        }
        return open()
    }

    private fun config() = VaultConfig(app.containerFolder.path, memoryMib = memory())

    private fun memory(): UInt {
        val memory = ActivityManager.MemoryInfo()
        app.getSystemService(ActivityManager::class.java).getMemoryInfo(memory)
        return (memory.totalMem shr MIB).toUInt()
    }

    private companion object {
        const val TRIES = 100
        const val PAUSE_MILLIS = 100L
        const val MIB = 20
    }
}
