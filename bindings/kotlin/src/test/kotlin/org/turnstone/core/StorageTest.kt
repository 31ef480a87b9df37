package org.turnstone.core

import kotlinx.coroutines.Dispatchers
import kotlinx.coroutines.async
import kotlinx.coroutines.awaitAll
import kotlinx.coroutines.runBlocking
import org.junit.jupiter.api.Assumptions.abort
import org.junit.jupiter.api.Test
import java.io.File
import kotlin.test.assertEquals
import kotlin.test.assertFailsWith
import kotlin.test.assertTrue

/** A disk does not always play along. Help is found all the same. */
class StorageTest {
    private val looked = query("asylum lawyer")

    private fun assertAnswers(
        folder: String,
        storage: StorageView,
    ) = runBlocking {
        openTurnstone(folder).use { core ->
            assertEquals(storage, core.storage())
            assertEquals(Shared.core.searchFor(looked), core.searchFor(looked))
        }
    }

    @Test
    fun `two objects open one folder at the same time`() =
        inNewFolder { folder ->
            runBlocking(Dispatchers.Default) {
                val cores = List(2) { async { openTurnstone(folder) } }.awaitAll()
                cores.forEach { assertEquals(StorageView.ON_DISK, it.storage()) }
                assertEquals(cores[0].searchFor(looked), cores[1].searchFor(looked))
                cores[0].close()
                assertTrue(cores[1].searchFor(looked).hits.isNotEmpty())
                cores[1].close()
            }
            assertAnswers(folder, StorageView.ON_DISK)
        }

    @Test
    fun `two processes open one folder at the same time`() =
        inNewFolder { folder ->
            val children = List(2) { Child("open", folder) }
            for (ended in children.map { it.ended() }) {
                assertEquals(0, ended.code, ended.err)
                assertEquals(listOf("began", "storage ON_DISK", "hits 5"), ended.out.trim().lines())
            }
            assertAnswers(folder, StorageView.ON_DISK)
        }

    @Test
    fun `a folder that vanishes takes nothing with it`() =
        inBuiltFolder { folder ->
            runBlocking {
                openTurnstone(folder).use { core ->
                    val before = core.searchFor(looked)
                    assertTrue(File(folder).deleteRecursively())
                    assertEquals(before, core.searchFor(looked))
                    assertTrue(core.helpNow(AT_HOME).lines.isNotEmpty())
                }
                assertEquals(Settings(), loadSettings(folder))
            }
            assertAnswers(folder, StorageView.ON_DISK)
        }

    @Test
    fun `a store cut in pieces while it is open never ends the process, and is mended by opening it`() =
        inBuiltFolder { folder ->
            val ended = Child("torn", folder).ended()
            assertEquals(0, ended.code, ended.err + ended.out)
            val said = ended.out.lines().filterNot { it.startsWith(" ") || it.isEmpty() }
            assertEquals("before answered", said.first())
            assertEquals(listOf("began", "storage ON_DISK", "hits 5"), said.takeLast(3))
            val fair = Regex("\\w+ (answered|StorageDamaged error-storage-damaged|RecordNotFound error-record-not-found)")
            assertTrue(said.drop(1).dropLast(3).all { fair.matches(it) }, ended.out)
            assertAnswers(folder, StorageView.ON_DISK)
        }

    @Test
    fun `a store damaged between two starts is mended`() =
        inBuiltFolder { folder ->
            val store = File(folder, "directory.sqlite")
            // The beginning is whole: what is missing shows only when it is read.
            store.writeBytes(store.readBytes().copyOf(100_000))
            assertAnswers(folder, StorageView.ON_DISK)
        }

    @Test
    fun `a folder that can't be written is done without, and says so where something was to be kept`() {
        onTmpfs("size=64m,ro") { folder ->
            assertAnswers(folder, StorageView.IN_MEMORY_FOR_NOW)
            runBlocking { assertFailsWith<TurnstoneException.StorageReadOnly> { saveSettings(folder, Settings(listOf("ar"))) } }
        }
    }

    @Test
    fun `a full disk is done without, and says so where something was to be kept`() {
        onTmpfs("size=256k") { folder ->
            assertAnswers(folder, StorageView.IN_MEMORY_FOR_NOW)
            assertTrue(File(folder).list().orEmpty().none { "building" in it }, "half a store stays behind")
            val filler = File(folder, "filler")
            runCatching { filler.outputStream().use { out -> repeat(1000) { out.write(ByteArray(4096)) } } }
            runBlocking { assertFailsWith<TurnstoneException.StorageFull> { saveSettings(folder, Settings(listOf("ar"))) } }
            assertTrue(File(folder, "settings.new").exists().not())
            assertTrue(filler.delete())
            runBlocking {
                saveSettings(folder, Settings(listOf("ar")))
                assertEquals(Settings(listOf("ar")), loadSettings(folder))
            }
        }
    }

    @Test
    fun `a file that may not grow is as good as a full disk`() =
        inNewFolder { folder ->
            // Blocks of 512 bytes; JNA unpacks its own library first, which must have room.
            val ended = Child("open", folder, shell = "ulimit -f 4000").ended()
            assertEquals(0, ended.code, ended.err)
            assertEquals(listOf("began", "storage IN_MEMORY_FOR_NOW", "hits 5"), ended.out.trim().lines())
            assertTrue(File(folder).list().orEmpty().none { "building" in it }, "half a store stays behind")
        }

    @Test
    fun `no way to the folder at all`() =
        inNewFolder { folder ->
            val file = File(folder, "file").apply { writeText("somebody else's") }
            assertAnswers("${file.path}/deeper", StorageView.IN_MEMORY_FOR_NOW)
            runBlocking {
                assertFailsWith<TurnstoneException.StorageUnreachable> { saveSettings(file.path, Settings()) }
                assertEquals(Settings(), loadSettings(file.path))
            }
            assertEquals("somebody else's", file.readText())
        }

    /** A small file system of its own, which only root on Linux may have. */
    private fun onTmpfs(
        options: String,
        use: (String) -> Unit,
    ) = inNewFolder { folder ->
        fun did(vararg command: String) = runCatching { ProcessBuilder(*command).start().waitFor() == 0 }.getOrDefault(false)
        if (!did("mount", "-t", "tmpfs", "-o", options, "turnstone", folder)) {
            abort<Unit>("needs a file system of its own: mount -t tmpfs, which takes Linux and root")
        }
        try {
            use(folder)
        } finally {
            // Lazily: it must be gone for the next test whoever still looks at it.
            did("umount", "-l", folder)
        }
    }
}
