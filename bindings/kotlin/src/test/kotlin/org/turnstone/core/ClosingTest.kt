package org.turnstone.core

import kotlinx.coroutines.CompletableDeferred
import kotlinx.coroutines.Dispatchers
import kotlinx.coroutines.async
import kotlinx.coroutines.awaitAll
import kotlinx.coroutines.channels.Channel
import kotlinx.coroutines.flow.receiveAsFlow
import kotlinx.coroutines.launch
import kotlinx.coroutines.runBlocking
import org.junit.jupiter.api.Test
import java.util.concurrent.CountDownLatch
import kotlin.test.assertEquals
import kotlin.test.assertFailsWith
import kotlin.test.assertFalse
import kotlin.test.assertIs
import kotlin.test.assertTrue

/** Closing is final, safe at any moment, and gives the memory back. */
class ClosingTest {
    private fun opened() = runBlocking { openTurnstone(Shared.folder) }

    private fun session() = runBlocking { TurnstoneSession.open(Shared.folder) }

    @Test
    fun `closed twice it is closed once, and the core lets go of it`() {
        val live = liveObjects()
        val core = opened()
        assertEquals(live + 1u, liveObjects())
        repeat(2) { core.close() }
        core.destroy()
        assertEquals(live, liveObjects())
    }

    @Test
    fun `after closing every call says so`() {
        val core = opened()
        core.close()
        runBlocking {
            assertFailsWith<TurnstoneException.Closed> { core.search(query("lawyer")) }
            assertFailsWith<TurnstoneException.Closed> { core.record(java.util.UUID(0, 0), AT_HOME) }
            assertFailsWith<TurnstoneException.Closed> { core.helpNow(AT_HOME) }
            assertFailsWith<TurnstoneException.Closed> { core.emergency("KE", AT_HOME) }
            assertFailsWith<TurnstoneException.Closed> { core.countries(AT_HOME) }
            assertFailsWith<TurnstoneException.Closed> { core.countriesNamed("Ger", AT_HOME) }
            assertFailsWith<TurnstoneException.Closed> { core.places("Berl", AT_HOME) }
            assertFailsWith<TurnstoneException.Closed> { core.panicOnPurpose() }
        }
        assertFailsWith<TurnstoneException.Closed> { core.storage() }
        assertFailsWith<TurnstoneException.Closed> { core.exit() }
        val task = OpenTask().also { it.close() }
        assertFailsWith<TurnstoneException.Closed> { task.cancel() }
        assertFailsWith<TurnstoneException.Closed> { task.progress() }
    }

    @Test
    fun `after an exit every call says so, and the object can still be closed`() {
        val core = opened()
        repeat(2) { core.exit() }
        runBlocking {
            val error = assertFailsWith<TurnstoneException.Closed> { core.search(query("lawyer")) }
            assertEquals(errorText("error-closed", listOf("en")), error.sentence(listOf("en")))
            for ((_, call) in calls(core)) assertFailsWith<TurnstoneException.Closed> { call() }
        }
        core.close()
    }

    @Test
    fun `a session answers until it is closed, and then says that it is`() {
        val live = liveObjects()
        val session = session()
        runBlocking {
            assertTrue(session.ask { searchFor(query("lawyer")) }.hits.isNotEmpty())
            assertFailsWith<TurnstoneException.PlaceNotFound> {
                session.ask { search(query("x").copy(near = NearQuery.Town("nowhere"))) }
            }
            assertFailsWith<TurnstoneException.Internal> { session.ask { throw InternalException("my words") } }
            assertFalse(session.isClosed)
            repeat(2) { session.close() }
            assertTrue(session.isClosed)
            assertFailsWith<TurnstoneException.Closed> { session.ask { searchFor(query("lawyer")) } }
            assertFailsWith<TurnstoneException.Closed> { session.ask { storage() } }
        }
        assertEquals(live, liveObjects())
    }

    @Test
    fun `an answer that was under way when the session closed is not given`() =
        runBlocking<Unit> {
            val session = session()
            val (under, closed) = List(2) { CompletableDeferred<Unit>() }
            val asked =
                async {
                    runCatching {
                        session.ask {
                            helpNow(AT_HOME).also {
                                under.complete(Unit)
                                closed.await()
                            }
                        }
                    }
                }
            under.await()
            session.close()
            closed.complete(Unit)
            assertIs<TurnstoneException.Closed>(asked.await().exceptionOrNull())
        }

    @Test
    fun `search as one types ends quietly when the session closes`() =
        runBlocking<Unit> {
            val session = session()
            val queries = Channel<SearchQuery>(Channel.UNLIMITED)
            val outcomes = mutableListOf<SearchOutcome>()
            queries.send(query("lawyer"))
            session.searches(queries.receiveAsFlow()).collect { outcome ->
                outcomes += outcome
                session.close()
                queries.send(query("lawyers"))
            }
            assertIs<SearchOutcome.Found>(outcomes.single())
        }

    @Test
    fun `closing during many searches breaks none and leaks none`() {
        val live = liveObjects()
        repeat(10) {
            val core = opened()
            val started = CountDownLatch(8)
            runBlocking(Dispatchers.IO) {
                val searches =
                    List(8) { number ->
                        async {
                            started.countDown()
                            (0..50).map { runCatching { core.search(query("lawyer", limit = (number + 1).toUInt())) } }
                        }
                    }
                launch {
                    started.await()
                    core.close()
                }
                for (result in searches.awaitAll().flatten()) {
                    val failure = result.exceptionOrNull() ?: continue
                    assertEquals(TurnstoneException.Closed::class, failure::class)
                }
            }
        }
        awaitThat("all objects are gone") { liveObjects() == live }
    }

    @Test
    fun `a search that nobody waits for any more lets go of its object`() {
        val live = liveObjects()
        val core = opened()
        runBlocking(Dispatchers.Default) {
            repeat(100) {
                val search = launch { core.search(query("asylum lawyer", limit = 200u)) }
                search.cancel()
            }
        }
        core.close()
        awaitThat("all objects are gone") { liveObjects() == live }
    }
}
