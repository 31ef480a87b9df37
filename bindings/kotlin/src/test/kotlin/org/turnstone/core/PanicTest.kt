package org.turnstone.core

import kotlinx.coroutines.async
import kotlinx.coroutines.awaitAll
import kotlinx.coroutines.runBlocking
import org.junit.jupiter.api.Test
import kotlin.test.assertEquals
import kotlin.test.assertFailsWith
import kotlin.test.assertTrue

/** A fault of ours inside the core: an error like any other, the object is done for, and nothing tells what somebody typed. */
class PanicTest {
    /** The text of the panic, as `core/app` has it: the words of a search, for whoever reads the system's log. */
    private val words = "the words of somebody's search"

    @Test
    fun `a panic is the error Internal, and the object refuses everything from then on`() {
        val core = runBlocking { openTurnstone(Shared.folder) }
        runBlocking {
            val error = assertFailsWith<TurnstoneException.Internal> { core.panicOnPurpose() }
            assertTrue(words !in error.stackTraceToString())
            assertEquals(errorText("error-internal", listOf("en")), error.sentence(listOf("en")))
            for ((_, call) in calls(core)) assertFailsWith<TurnstoneException.Internal> { call() }
        }
        assertEquals(StorageView.ON_DISK, core.storage())
        core.close()
    }

    @Test
    fun `one object's panic is no other's, also when many panic at once`() {
        val live = liveObjects()
        runBlocking {
            val broken = List(8) { openTurnstone(Shared.folder) }
            broken.map { async { assertFailsWith<TurnstoneException.Internal> { it.panicOnPurpose() } } }.awaitAll()
            assertTrue(
                Shared.core
                    .searchFor(query("asylum lawyer"))
                    .hits
                    .isNotEmpty(),
            )
            broken.forEach { it.close() }
        }
        awaitThat("all objects are gone") { liveObjects() == live }
    }

    @Test
    fun `a process lives on and prints nothing of it`() {
        val ended = Child("panic", Shared.builtFolder()).ended()
        assertEquals(0, ended.code, ended.err)
        val said = ended.out.lines().filterNot { it.startsWith(" ") || it.isEmpty() }
        val ofServices = listOf("search", "record", "helpNow", "emergency", "countries", "countriesNamed", "places")
        val ofGuides = listOf("guides", "guide", "terms", "term", "selfCheckResult")
        val refused = listOf("panic") + ofServices + ofGuides + "panicOnPurpose"
        val expected = refused.map { "$it Internal error-internal" } + listOf("other answered", "new answered", "live 0")
        assertEquals(expected, said)
        for (trace in listOf("somebody", "panicked", "RUST_BACKTRACE", "hooks.rs", "turnstone.rs")) {
            assertTrue(trace !in ended.err, "standard error has it: ${ended.err}")
            assertTrue(trace !in ended.out, "an error has it: ${ended.out}")
        }
    }
}
