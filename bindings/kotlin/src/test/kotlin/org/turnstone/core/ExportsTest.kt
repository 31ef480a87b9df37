package org.turnstone.core

import org.junit.jupiter.api.Test
import java.io.File
import kotlin.test.assertEquals
import kotlin.test.assertTrue

/** What the core exports is tested and documented, whatever is added to it. */
class ExportsTest {
    private val generated = File(property("turnstone.generated")).walk().single { it.extension == "kt" }.readLines()

    private val tests =
        File(property("turnstone.root"), "bindings/kotlin/src/test/kotlin")
            .walk()
            .filter { it.extension == "kt" && it.name != "ExportsTest.kt" }
            .joinToString("\n") { it.readText() }

    /** Functions of UniFFI's own, which every generated file has. */
    private val ofTheRuntime = Regex("^(uniffi|getUniffi|access\\$|use$)")

    /** A method's name without what Kotlin adds to it for Java. */
    private fun plain(name: String) = name.substringBefore('$').substringBefore('-')

    private fun methods(type: Class<*>) = type.declaredMethods.map { plain(it.name) }

    @Test
    fun `every exported call is called by a test`() {
        val facade = Class.forName("org.turnstone.core.Turnstone_appKt").declaredMethods.filter { it.modifiers and 1 != 0 }
        val functions = facade.map { it.name }.filterNot(ofTheRuntime::containsMatchIn).map(::plain)
        val types = listOf(TurnstoneInterface::class, OpenTaskInterface::class, VaultInterface::class, NotebookInterface::class)
        val objects = types.flatMap { methods(it.java) }
        val constructors = listOf("open", "OpenTask").onEach { name -> assertTrue(generated.any { name in it }) }
        val exported = (functions + objects + constructors).toSortedSet()
        assertTrue(exported.size > 40, "only $exported")
        // A call has its name before a parenthesis; what the panic hook breaks is listed in `calls`, by the same names.
        val untested = exported.filterNot { Regex("\\b$it\\(").containsMatchIn(tests) }
        assertEquals(emptyList(), untested, "exported, and no test calls it")
    }

    @Test
    fun `no test gives a value, since JUnit passes such a one over in silence`() {
        val silent = Regex("fun (`[^`]+`)\\(\\) =\\n? +runBlocking \\{").findAll(tests)
        assertEquals(emptyList(), silent.map { it.groupValues[1] }.toList())
    }

    @Test
    fun `every exported item has its doc line`() {
        val undocumented = undocumented(generated)
        assertEquals(emptyList(), undocumented, "without a doc line: write `///` above it in core/app")
        val two =
            listOf("data class A (", "    /**", "     * b", "     */", "    val `b`: kotlin.String,", "    val `c`: kotlin.String", ")")
        assertEquals(listOf("data class A", "val `c`"), undocumented(two), "this test does not see what it is for")
    }

    @Test
    fun `docs name nothing that Kotlin lacks`() {
        val rust =
            Regex("`[a-z]+_[a-z_]+`|`None`|`Some\\b|`Ok\\(|`Err\\(|\\bVec<|\\b[a-z_]+::[a-z_]+|\\[`[^`]+`](?!\\()|\\bstruct\\b|\\bimpl\\b")
        val isRust = { line: String -> rust.containsMatchIn(line) || "# Errors" in line }
        val docs = generated.withIndex().filter { (_, line) -> line.trim().startsWith("* ") && isRust(line) }
        assertEquals(emptyList(), docs.map { (at, line) -> "${at + 1}: ${line.trim()}" })
    }
}
