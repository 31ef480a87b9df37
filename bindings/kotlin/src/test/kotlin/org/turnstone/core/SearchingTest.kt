package org.turnstone.core

import kotlinx.coroutines.CompletableDeferred
import kotlinx.coroutines.async
import kotlinx.coroutines.awaitCancellation
import kotlinx.coroutines.channels.Channel
import kotlinx.coroutines.flow.asFlow
import kotlinx.coroutines.flow.first
import kotlinx.coroutines.flow.flow
import kotlinx.coroutines.flow.flowOf
import kotlinx.coroutines.flow.receiveAsFlow
import kotlinx.coroutines.flow.toList
import kotlinx.coroutines.runBlocking
import org.junit.jupiter.api.Test
import java.nio.charset.MalformedInputException
import kotlin.test.assertEquals
import kotlin.test.assertFailsWith
import kotlin.test.assertIs
import kotlin.test.assertTrue

/** Search as one types: the newest query wins, and nothing but its collector ends it. */
class SearchingTest {
    /** A core whose searches do what a test says. */
    private class Fake(
        private val answer: suspend (SearchQuery) -> SearchView,
    ) : Turnstone(NoHandle) {
        override suspend fun search(query: SearchQuery) = answer(query)
    }

    @Test
    fun `the last of many keys is answered`() =
        runBlocking<Unit> {
            val typed = "asylum lawyer".indices.map { query("asylum lawyer".take(it + 1)) }
            val outcomes = Shared.core.searches(typed.asFlow()).toList()
            assertEquals(SearchOutcome.Found(Shared.core.searchFor(typed.last())), outcomes.last())
            assertTrue(outcomes.size <= typed.size)
        }

    @Test
    fun `a newer query takes the place of an older one that is not answered`() =
        runBlocking<Unit> {
            val view = Shared.core.searchFor(query("lawyer"))
            val begun = CompletableDeferred<Unit>()
            val dropped = CompletableDeferred<String>()
            val fake =
                Fake { asked ->
                    if (asked.text == "new") return@Fake view
                    begun.complete(Unit)
                    try {
                        awaitCancellation()
                    } finally {
                        dropped.complete(asked.text)
                    }
                }
            val queries = Channel<SearchQuery>(Channel.UNLIMITED)
            queries.send(query("old"))
            val outcomes = async { fake.searches(queries.receiveAsFlow()).toList() }
            begun.await()
            queries.send(query("new"))
            assertEquals("old", dropped.await())
            queries.close()
            assertEquals(listOf(SearchOutcome.Found(view)), outcomes.await())
        }

    @Test
    fun `an error is an outcome and the next query is answered`() =
        runBlocking<Unit> {
            val queries = Channel<SearchQuery>(Channel.UNLIMITED)
            val outcomes = mutableListOf<SearchOutcome>()
            queries.send(query("x").copy(near = NearQuery.Town("nowhere")))
            Shared.core.searches(queries.receiveAsFlow()).collect { outcome ->
                outcomes += outcome
                if (outcomes.size == 1) queries.send(query("lawyer")) else queries.close()
            }
            assertIs<TurnstoneException.PlaceNotFound>(assertIs<SearchOutcome.Failed>(outcomes[0]).error)
            assertIs<SearchOutcome.Found>(outcomes[1])
            assertEquals(2, outcomes.size)
        }

    @Test
    fun `whatever the bindings throw is an error without its words`() =
        runBlocking<Unit> {
            val faults = listOf(InternalException("my words"), MalformedInputException(1), IllegalStateException("my words"))
            for (fault in faults) {
                val outcome = Fake { throw fault }.searches(flowOf(query("x"))).first()
                val error = assertIs<SearchOutcome.Failed>(outcome).error
                assertIs<TurnstoneException.Internal>(error)
                assertTrue("my words" !in error.stackTraceToString())
            }
        }

    @Test
    fun `a collector that throws ends its own search and nothing else`() {
        class Mine : Exception()
        runBlocking {
            assertFailsWith<Mine> { Shared.core.searches(flowOf(query("lawyer"))).collect { throw Mine() } }
            assertIs<SearchOutcome.Found>(Shared.core.searches(flowOf(query("lawyer"))).first())
        }
    }

    @Test
    fun `queries that throw end the search with what they threw`() {
        class Mine : Exception()
        runBlocking {
            val queries = flow<SearchQuery> { throw Mine() }
            assertFailsWith<Mine> { Shared.core.searches(queries).toList() }
        }
    }
}
