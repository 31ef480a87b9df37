package org.turnstone.core

import kotlinx.coroutines.Dispatchers
import kotlinx.coroutines.cancelAndJoin
import kotlinx.coroutines.launch
import kotlinx.coroutines.runBlocking
import kotlinx.coroutines.test.runTest
import org.junit.jupiter.api.AfterAll
import org.junit.jupiter.api.Test
import java.io.File
import java.nio.file.Files
import kotlin.test.assertEquals
import kotlin.test.assertFailsWith
import kotlin.test.assertFalse
import kotlin.test.assertTrue

/** Opening shows how far it is, can be given up at any moment, and then leaves a folder that opens again. */
class OpeningTest {
    /** One folder for all that is given up: whatever one test left there is what the next begins with. */
    private companion object {
        val folder: String = Files.createTempDirectory("turnstone-given-up").toString()

        /** The store as it is being built. */
        val half = File(folder, "directory.sqlite.building")

        fun assertOpens(folder: String) =
            runBlocking {
                openTurnstone(folder).use { core ->
                    assertEquals(StorageView.ON_DISK, core.storage())
                    assertTrue(core.searchFor(query("asylum lawyer")).hits.isNotEmpty())
                }
            }

        @JvmStatic
        @AfterAll
        fun `after all of them the folder opens`() {
            assertOpens(folder)
            assertEquals(setOf("directory.sqlite", "directory.sqlite.lock"), File(folder).list().orEmpty().toSet())
            File(folder).deleteRecursively()
        }
    }

    private val live = liveObjects()

    private fun assertStopped() {
        assertFalse(half.exists(), "it still works")
        assertEquals(live, liveObjects())
    }

    @Test
    fun `in memory no file is touched`() {
        runBlocking {
            openTurnstone(folder = null).use { core ->
                assertEquals(StorageView.IN_MEMORY, core.storage())
                assertTrue(core.searchFor(query("asylum lawyer")).hits.isNotEmpty())
            }
        }
    }

    @Test
    fun `progress is told while the index is built, and grows`() =
        inNewFolder { folder ->
            val told = mutableListOf<Double>()
            runBlocking { openTurnstone(folder) { told += it }.close() }
            assertTrue(told.isNotEmpty())
            assertEquals(told.sorted(), told)
            assertTrue(told.all { it in 0.0..1.0 } && told.last() > 0.0, "from ${told.first()} to ${told.last()}")
            assertOpens(folder)
        }

    @Test
    fun `a task that was cancelled ends the call with its error`() {
        runBlocking {
            OpenTask().use { task ->
                task.cancel()
                assertFailsWith<TurnstoneException.Cancelled> { Turnstone.open(OpenConfig(folder), task) }
            }
            OpenTask().use { task ->
                val opening = launch(Dispatchers.IO) { runCatching { Turnstone.open(OpenConfig(folder), task).close() } }
                awaitThat("the work began") { task.progress() > 0.0 || opening.isCompleted }
                task.cancel()
                opening.join()
            }
        }
        assertStopped()
    }

    @Test
    fun `a cancelled coroutine gives the work up and returns when it has stopped`() {
        runBlocking(Dispatchers.Default) {
            val opening = launch { openTurnstone(folder).close() }
            awaitThat("the work began") { half.exists() || opening.isCompleted }
            opening.cancelAndJoin()
        }
        assertStopped()
    }

    @Test
    fun `a coroutine cancelled at any other moment too`() {
        runBlocking {
            repeat(20) { at ->
                val opening = launch(Dispatchers.Default) { openTurnstone(folder).close() }
                repeat(at * 1000) { Thread.onSpinWait() }
                opening.cancelAndJoin()
                assertStopped()
            }
        }
    }

    @Test
    fun `the generated call, cancelled, gives the work up too`() {
        runBlocking(Dispatchers.Default) {
            val task = OpenTask()
            val opening = launch { Turnstone.open(OpenConfig(folder), task).close() }
            awaitThat("the work began") { task.progress() > 0.0 || opening.isCompleted }
            opening.cancelAndJoin()
            awaitThat("the work stopped") { !half.exists() && liveObjects() == live }
        }
    }

    @Test
    fun `what the progress callback throws comes out`() {
        class Mine : Exception()
        // Virtual time: the tenth of a second before the first look passes at once.
        assertFailsWith<Mine> { runTest { openTurnstone(folder) { throw Mine() }.close() } }
        assertStopped()
    }

    @Test
    fun `a built store cancelled in the moment in which it is there is handed out or closed`() =
        inBuiltFolder { built ->
            runBlocking(Dispatchers.Default) {
                repeat(50) { at ->
                    var handedOut: Turnstone? = null
                    val opening = launch { handedOut = openTurnstone(built) }
                    repeat(at * 500) { Thread.onSpinWait() }
                    opening.cancelAndJoin()
                    handedOut?.close()
                }
            }
            assertEquals(live, liveObjects())
        }
}
