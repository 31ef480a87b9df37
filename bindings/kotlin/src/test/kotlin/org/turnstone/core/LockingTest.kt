package org.turnstone.core

import kotlinx.coroutines.runBlocking
import org.junit.jupiter.api.Test
import kotlin.test.assertContentEquals
import kotlin.test.assertEquals
import kotlin.test.assertFailsWith
import kotlin.test.assertFalse
import kotlin.test.assertNotEquals
import kotlin.test.assertTrue

/** Passphrases, the device's secret, and what is left of a notebook that was closed. */
class LockingTest {
    private fun isCleared(secret: ByteArray) = secret.all { it == 0.toByte() }

    @Test
    fun `what is typed becomes UTF-8 as a string would, with U+FFFD for half a character`() {
        for (typed in listOf("", "lamp river", "یک چراغ", "\uD83C\uDFF3\uFE0F", "\u0000", "a".repeat(10_000))) {
            assertContentEquals(typed.toByteArray(), typed.toSecret())
        }
        for (torn in listOf("\uD83C", "a\uDFF3b", "\uD83C\uD83C")) assertContentEquals(torn.wellFormed().toByteArray(), torn.toSecret())
    }

    @Test
    fun `words drawn for a passphrase are five, others each time, and good enough to make a notebook`() {
        loadTurnstone()
        val drawn = List(20) { String(drawnPassphrase(listOf("fr", "en"))) }
        assertEquals(20, drawn.toSet().size)
        drawn.forEach { assertEquals(5, it.split(" ").size) }
    }

    @Test
    fun `every array that crossed is cleared, and a closed notebook answers nothing`() =
        runBlocking<Unit> {
            val store = MemoryStore()
            inNotebook(store) { vault, notebook ->
                assertEquals(2, store.replaced, "one when it is made, one for the attempt")
                val id = notebook.save(null, text("a note"), NOW)
                val (again, weak, key) = listOf(PASSPHRASE.toSecret(), "weak".toSecret(), "green kettle over bridges".toSecret())
                assertFailsWith<TurnstoneException.PassphraseWrong> { notebook.make(NewNotebook(again, listOf(key))) }
                assertFailsWith<TurnstoneException.PassphraseWeak> { notebook.changePassphrase(weak) }
                assertFailsWith<TurnstoneException.NotebookBusy> { vault.open(again) }
                for (secret in listOf(again, weak, key)) assertTrue(isCleared(secret))

                repeat(2) { notebook.close() }
                assertTrue(notebook.isClosed)
                assertFailsWith<TurnstoneException.Closed> { notebook.ask { note(id, READER) } }
                assertFailsWith<TurnstoneException.Closed> { notebook.save(null, text("too late"), NOW) }
                assertFailsWith<TurnstoneException.Closed> { notebook.notes(NoteQuery(reader = READER)) }
                assertFailsWith<TurnstoneException.Closed> { notebook.changePassphrase(PASSPHRASE.toSecret()) }

                val wrong = "no such passphrase at all".toSecret()
                assertFailsWith<TurnstoneException.PassphraseWrong> { vault.open(wrong) }
                assertTrue(isCleared(wrong))
                assertEquals(3, store.replaced, "a wrong one too")
                assertNotEquals(0, store.crossed.size)
                assertEquals(emptyList(), store.crossed.filterNot(::isCleared))
            }
        }

    @Test
    fun `where the device lost its secret the recovery code still opens, and no new secret is made`() =
        runBlocking<Unit> {
            val store = MemoryStore()
            inNotebook(store) { vault, notebook ->
                val id = notebook.save(null, text("a note"), NOW)
                val code = notebook.ask { makeRecoveryCode() }
                notebook.close()
                val kept = store.kept
                val faults =
                    listOf<() -> Nothing>({ throw PlatformException.Missing("my words") }, { throw NotImplementedError("my words") })
                for (fault in faults) {
                    store.failing = fault
                    val error = assertFailsWith<TurnstoneException.DeviceSecretUnreadable> { vault.open(PASSPHRASE.toSecret()) }
                    assertTrue("my words" !in error.stackTraceToString())
                }
                vault.open(code).use { opened ->
                    assertTrue(opened.isRecovered)
                    assertEquals("a note", opened.ask { note(id, READER) }.draft.title)
                }
                assertContentEquals(kept, store.kept)
            }
        }

    @Test
    fun `a device that keeps nothing lets no container be made`() {
        val store = MemoryStore().also { it.failing = { throw PlatformException.Failed("") } }
        inNewFolder { folder ->
            runBlocking {
                assertFailsWith<TurnstoneException.DeviceSecretUnreadable> { openVault(VaultConfig(folder), store) }
                assertFalse(
                    "cache.bin" in
                        java.io
                            .File(folder)
                            .list()
                            .orEmpty(),
                )
                store.failing = null
                openVault(VaultConfig(folder), store).close()
                assertEquals(1, store.replaced)
            }
        }
    }

    @Test
    fun `after the quick exit nothing that was open answers, what was under way neither, and all of it opens again`() {
        val ended = Child("exit", Shared.builtFolder()).ended()
        assertEquals(0, ended.code, ended.err)
        val said = ended.out.lines().filterNot { it.startsWith(" ") || it.isEmpty() }
        val (before, after) =
            listOf(listOf("under way", "core"), listOf("notebook", "attach")).map { names -> names.map { "$it Closed error-closed" } }
        val expected = listOf("cover ar") + before + "vault again" + after + listOf("found Failed", "again of before", "live 0")
        assertEquals(expected, said)
        assertEquals("", ended.err)
    }
}
