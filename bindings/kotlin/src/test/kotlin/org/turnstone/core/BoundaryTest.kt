package org.turnstone.core

import kotlinx.coroutines.runBlocking
import org.junit.jupiter.api.DynamicContainer
import org.junit.jupiter.api.DynamicTest
import org.junit.jupiter.api.Test
import org.junit.jupiter.api.TestFactory
import kotlin.test.assertEquals
import kotlin.test.assertTrue

/** Kotlin answers as Rust and Swift do: one table of cases for all three. */
class BoundaryTest {
    @TestFactory
    fun `every case answers as the table says`(): List<DynamicContainer> =
        Case.all().map { (file, cases) ->
            DynamicContainer.dynamicContainer(file, cases.map { case -> DynamicTest.dynamicTest(case.name) { check(case) } })
        }

    @Test
    fun `the table is not empty`() = assertTrue(Case.all().values.sumOf { it.size } > 40)

    private fun check(case: Case) {
        val answer =
            try {
                runBlocking { case.ask(Shared.core) }.lines
            } catch (error: TurnstoneException) {
                assertEquals(error.message, idOf(error.javaClass), "the text of an error is the id of its message")
                listOf(error.message.orEmpty())
            }
        val (expected, given) = case.expected to answer
        // An answer may have hundreds of lines: only the first that differs is worth reading.
        val at = given.indices.firstOrNull { given[it] != expected.getOrNull(it) } ?: given.size
        assertEquals(expected.getOrNull(at), given.getOrNull(at), "line ${at + 1} of \"${case.name}\"")
    }
}
