package org.turnstone.core

import kotlinx.coroutines.Dispatchers
import kotlinx.coroutines.async
import kotlinx.coroutines.awaitAll
import kotlinx.coroutines.runBlocking
import org.junit.jupiter.api.Test
import java.util.concurrent.Callable
import java.util.concurrent.CyclicBarrier
import java.util.concurrent.Executors
import kotlin.test.assertEquals
import kotlin.test.assertTrue

/** One object serves any number of threads, and answers each the same. */
class ThreadsTest {
    private val queries =
        listOf("asylum lawyer", "مأوى", "trans", "hormones", "they are outside my door", "", "zxqvwk").map { text ->
            query(text, limit = 5u)
        } +
            SearchQuery("Anwalt", SituationQuery(listOf("de"), "DE", NOW), limit = 5u) +
            SearchQuery("abogado", SituationQuery(listOf("es"), "ES", NOW), limit = 5u)

    @Test
    fun `sixteen threads get the same answers as one`() {
        val alone = runBlocking { queries.map { Shared.core.search(it) } }
        val threads = 16
        val together = CyclicBarrier(threads)
        val pool = Executors.newFixedThreadPool(threads)
        try {
            val work =
                List(threads) { number ->
                    Callable {
                        together.await()
                        // Each in an order of its own, so that languages change all the time.
                        val order = queries.indices.map { (it + number) % queries.size }
                        repeat(3) { order.forEach { at -> assertEquals(alone[at], runBlocking { Shared.core.search(queries[at]) }) } }
                    }
                }
            pool.invokeAll(work).forEach { it.get() }
        } finally {
            pool.shutdownNow()
        }
    }

    @Test
    fun `hundreds of coroutines, all calls mixed`() {
        val alone = runBlocking { Shared.core.helpNow(AT_HOME) to Shared.core.countries(AT_HOME) }
        runBlocking(Dispatchers.Default) {
            List(300) { number ->
                async {
                    when (number % 4) {
                        0 -> {
                            assertEquals(alone.first, Shared.core.helpNow(AT_HOME))
                        }

                        1 -> {
                            assertEquals(alone.second, Shared.core.countries(AT_HOME))
                        }

                        2 -> {
                            assertEquals(
                                "Berlin",
                                Shared.core
                                    .places("Berl", AT_HOME.copy(country = "DE"))
                                    .first()
                                    .name,
                            )
                        }

                        else -> {
                            assertTrue(screenWords(listOf("ar", "en")).exit.isNotEmpty())
                        }
                    }
                }
            }.awaitAll()
        }
    }
}
