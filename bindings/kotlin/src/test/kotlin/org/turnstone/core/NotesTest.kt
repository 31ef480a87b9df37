package org.turnstone.core

import kotlinx.coroutines.CompletableDeferred
import kotlinx.coroutines.Dispatchers
import kotlinx.coroutines.channels.Channel
import kotlinx.coroutines.flow.asFlow
import kotlinx.coroutines.flow.map
import kotlinx.coroutines.flow.receiveAsFlow
import kotlinx.coroutines.flow.toList
import kotlinx.coroutines.launch
import kotlinx.coroutines.runBlocking
import org.junit.jupiter.api.AfterAll
import org.junit.jupiter.api.Test
import org.junit.jupiter.api.TestInstance
import java.nio.charset.CharacterCodingException
import java.nio.file.Files
import java.util.concurrent.CountDownLatch
import kotlin.test.assertContentEquals
import kotlin.test.assertEquals
import kotlin.test.assertFailsWith
import kotlin.test.assertIs
import kotlin.test.assertTrue

/** A notebook from Kotlin: texts that nobody types, files that fail, searches as one types. One container for all. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class NotesTest {
    private val folder = Files.createTempDirectory("turnstone-notes").toFile()
    private val vault = runBlocking { openVault(VaultConfig(folder.path)) }
    private val notebook =
        runBlocking {
            vault.makeNotebook(NewNotebook(PASSPHRASE.toSecret(), emptyList()))
            NotebookSession(vault.unlock(PASSPHRASE.toSecret()))
        }

    @AfterAll
    fun close() {
        notebook.close()
        vault.close()
        folder.deleteRecursively()
    }

    private suspend fun saved(draft: NoteDraft) = notebook.save(null, draft, NOW)

    private suspend fun read(id: RecordId) = notebook.ask { note(id, READER) }

    @Test
    fun `texts that nobody types are kept as they are, and half a character as U+FFFD`() =
        runBlocking<Unit> {
            for (hostile in listOf(
                "\u0000",
                "a\u0000b",
                "\u202Eevil\u202C",
                "\u2066x",
                "\uFEFF",
                "\uD83C",
                "\uDFF3\uD83C",
                "\u0007\u001B[2J",
            )) {
                val draft =
                    NoteDraft(
                        title = hostile,
                        body = "before $hostile after",
                        tags = listOf(hostile.trim().ifEmpty { "tag" }),
                        happened = Happened(hostile),
                        content = NoteContent.Checklist(listOf(ChecklistEntry(hostile, true))),
                    )
                val id = saved(draft)
                val kept = read(id).draft
                assertEquals(draft.wellFormed().title to draft.wellFormed().body, kept.title to kept.body)
                assertEquals(draft.wellFormed().happened, kept.happened)
                assertEquals(draft.wellFormed().content, kept.content)
                notebook.notes(NoteQuery(hostile, hostile, READER))
                notebook.ask { delete(id) }
            }
        }

    @Test
    fun `the generated call refuses half a character before it crosses, and the notebook goes on`() {
        runBlocking {
            // Only the session takes the bindings' faults for the core's.
            assertFailsWith<TurnstoneException.Internal> { notebook.ask { save(null, text("\uD83C"), NOW) } }
            assertFailsWith<CharacterCodingException> { FfiConverterString.lower("\uD83C") }
            notebook.ask { delete(saved(text("whole"))) }
        }
    }

    @Test
    fun `a megabyte is kept, found and deleted, and more than the room is refused`() =
        runBlocking<Unit> {
            val body = "مأوى ".repeat((1 shl 20) / 9) + "haystack"
            val id = saved(text("large", body))
            assertEquals(body, read(id).draft.body)
            assertEquals(
                id,
                notebook
                    .notes(NoteQuery("haystack", null, READER))
                    .notes
                    .single()
                    .id,
            )
            assertFailsWith<TurnstoneException.NotebookFull> { saved(text("larger", "x".repeat(3 shl 20))) }
            notebook.ask { delete(id) }
            assertFailsWith<TurnstoneException.NoteNotFound> { read(id) }
        }

    @Test
    fun `a file that fails while it is read is attached nowhere, and the notebook goes on`() =
        runBlocking<Unit> {
            class Mine : Exception("/the/file's/name")
            val id = saved(text("with a file"))
            val faults = listOf(Mine(), PlatformException.Failed("my words"), java.io.IOException("my words"), OutOfMemoryError("my words"))
            for (fault in faults) {
                val source = StreamSource(Zeros { pieces -> if (pieces == 2) throw fault })
                val error =
                    assertFailsWith<TurnstoneException.StorageUnreachable> {
                        notebook.attach(id, NewAttachment("a.bin", "", 400_000), source, NOW)
                    }
                assertTrue("words" !in error.stackTraceToString() && "file's" !in error.stackTraceToString())
                assertEquals(emptyList(), read(id).attachments)
            }
            notebook.ask { delete(id) }
        }

    @Test
    fun `an attachment that is given up leaves nothing, and is at an end when the coroutine is`() =
        runBlocking<Unit> {
            val id = saved(text("with a file"))
            val (begun, goOn) = CompletableDeferred<Unit>() to CountDownLatch(1)
            var asked = 0
            val source =
                StreamSource(
                    Zeros { pieces ->
                        asked = pieces
                        if (pieces == 1) {
                            begun.complete(Unit)
                            goOn.await()
                        }
                    },
                )
            val attaching = launch(Dispatchers.Default) { notebook.attach(id, NewAttachment("a.bin", "", 1_000_000), source, NOW) }
            begun.await()
            attaching.cancel()
            goOn.countDown()
            attaching.join()
            val atTheEnd = asked
            assertTrue(atTheEnd < 1_000_000 / 65_536, "it was read to its end")
            assertEquals(emptyList(), read(id).attachments)
            assertEquals(atTheEnd, asked)
            notebook.ask { delete(id) }
        }

    @Test
    fun `what is attached comes out again, piece by piece, and no piece of it stays`() =
        runBlocking<Unit> {
            val id = saved(text("with a file"))
            val bytes = ByteArray(100_000) { it.toByte() }
            val pieces = mutableListOf<ByteArray>()
            val source = StreamSource(bytes.inputStream())
            val listening =
                object : ByteSource {
                    override fun read(most: UInt) = source.read(most).also(pieces::add)
                }
            val attached = notebook.ask { attach(id, "a\u0000.bin", "application/octet-stream", 100_000u, listening, NOW) }
            source.close()
            assertEquals(100_000, pieces.sumOf { it.size })
            pieces.forEach { piece -> assertTrue(piece.all { it == 0.toByte() }) }
            val file = read(id).attachments.single()
            assertEquals(attached to 100_000uL, file.id to file.length)
            assertContentEquals(bytes.copyOfRange(70_000, 70_010), notebook.ask { attachmentBytes(attached, 70_000u, 10u) })
            assertEquals(0, notebook.ask { attachmentBytes(attached, 100_000u, 10u) }.size)
            notebook.ask { delete(id) }
        }

    @Test
    fun `the last of many keys is answered`() =
        runBlocking<Unit> {
            val id = saved(text("the bridge", "two men"))
            val typed = "bridge".indices.map { "bridge".take(it + 1) }.asFlow()
            val outcomes = notebook.searches(typed.map { NoteQuery(it, null, READER) }).toList()
            assertEquals(listOf(id), assertIs<NotesOutcome.Found>(outcomes.last()).view.notes.map { it.id })
            notebook.ask { delete(id) }
        }

    @Test
    fun `an error is an outcome, and closing ends the search quietly`() =
        runBlocking<Unit> {
            class Broken : Notebook(NoHandle) {
                override fun openedByRecoveryCode() = false

                override suspend fun notes(query: NoteQuery): NotesView = throw InternalException("my words")

                override fun lock() = Unit
            }
            val session = NotebookSession(Broken())
            val queries = Channel<NoteQuery>(Channel.UNLIMITED)
            queries.send(NoteQuery("x", null, READER))
            val outcomes = mutableListOf<NotesOutcome>()
            session.searches(queries.receiveAsFlow()).collect { outcome ->
                outcomes += outcome
                session.close()
                queries.send(NoteQuery("y", null, READER))
            }
            val error = assertIs<NotesOutcome.Failed>(outcomes.single()).error
            assertIs<TurnstoneException.Internal>(error)
            assertTrue("my words" !in error.stackTraceToString())
        }
}
