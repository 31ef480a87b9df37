package org.turnstone.core

import kotlinx.coroutines.runBlocking
import org.junit.jupiter.api.Test
import java.util.UUID
import kotlin.test.assertEquals
import kotlin.test.assertFailsWith
import kotlin.test.assertNotEquals
import kotlin.test.assertTrue

/** The id of an error's message, from its class: `StorageFull` has `error-storage-full`. */
fun idOf(error: Class<*>): String = "error" + error.simpleName.replace(Regex("[A-Z]")) { "-" + it.value.lowercase() }

/** Errors are of one type, one class each, and each has a sentence in every language. */
class ErrorsTest {
    private val classes = TurnstoneException::class.java.declaredClasses.filter { TurnstoneException::class.java.isAssignableFrom(it) }

    private fun error(type: Class<*>) = type.getConstructor(String::class.java).newInstance(idOf(type)) as TurnstoneException

    @Test
    fun `each has a sentence of its own`() {
        assertTrue(classes.size > 10)
        for (language in availableLanguages()) {
            val sentences = classes.associateWith { error(it).sentence(listOf(language.tag)) }
            assertEquals(classes.size, sentences.values.toSet().size, "two errors of ${language.tag} read the same: $sentences")
            for ((type, sentence) in sentences) {
                assertTrue(sentence.isNotBlank() && idOf(type) !in sentence, "${language.tag} has no words for $type")
            }
        }
    }

    @Test
    fun `the person's languages are asked in their order`() {
        val full = TurnstoneException.StorageFull("error-storage-full")
        assertEquals(full.sentence(listOf("ar")), full.sentence(listOf("tlh", "ar", "en")))
        assertNotEquals(full.sentence(listOf("ar")), full.sentence(listOf("en", "ar")))
        assertEquals(full.sentence(listOf("en")), full.sentence(emptyList()))
    }

    @Test
    fun `what others throw tells nothing of itself`() {
        val internal = TurnstoneException.Internal("error-internal").sentence(listOf("en"))
        val others = listOf(InternalException("the words of somebody's search"), IllegalStateException("my words"), Error("my words"))
        others.forEach { assertEquals(internal, it.sentence(listOf("en"))) }
    }

    @Test
    fun `a call fails with the class of its error`() {
        val core = Shared.core
        runBlocking {
            val nowhere = AT_HOME.copy(country = "XQ")
            assertFailsWith<TurnstoneException.CountryNotKnown> { core.helpNow(nowhere) }
            assertFailsWith<TurnstoneException.CountryNotKnown> { core.emergency("ZZ", AT_HOME) }
            assertFailsWith<TurnstoneException.CountryNotKnown> { core.places("Berl", nowhere) }
            assertFailsWith<TurnstoneException.RecordNotFound> { core.record(UUID(0, 0), AT_HOME) }
            assertFailsWith<TurnstoneException.PlaceNotFound> { core.search(query("x").copy(near = NearQuery.Town("nowhere"))) }
            assertFailsWith<TurnstoneException.OutOfRange> { core.countries(AT_HOME.copy(now = java.time.Instant.MAX)) }
            val strict = FilterQuery(categories = listOf("bed"))
            assertFailsWith<TurnstoneException.CodeNotKnown> { core.search(query("x").copy(filters = strict)) }
            val klingon = FilterQuery(speaks = listOf("?"))
            assertFailsWith<TurnstoneException.LanguageNotKnown> { core.search(query("x").copy(filters = klingon)) }
        }
    }
}
