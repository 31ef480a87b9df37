package org.turnstone.core

import com.google.gson.JsonObject
import java.io.ByteArrayInputStream
import java.time.Instant
import java.util.UUID

/**
 * The steps of a notebook's case, one after the other, in an empty folder. A step that fails is the line `error` and its id, and the
 * next one is taken.
 */
@Suppress("TooManyFunctions")
class NotebookCase(
    private val case: JsonObject,
    private val now: Instant,
    private val folder: String,
) {
    private lateinit var vault: Vault
    private var notebook: NotebookSession? = null

    /** Notes that were saved, in their order: a step names one by its place. */
    private val saved = mutableListOf<UUID>()

    suspend fun takeEach(out: Outline) {
        vault = openVault(VaultConfig(folder, 2u, 512u))
        vault.use {
            for (step in case["steps"].asJsonArray.map { it.asJsonObject }) {
                out.line("> ${step["do"].asString}")
                try {
                    take(step, out)
                } catch (error: TurnstoneException) {
                    out.line("error ${error.message}")
                }
            }
            notebook?.close()
        }
    }

    private suspend fun take(
        step: JsonObject,
        out: Outline,
    ) {
        when (val what = step["do"].asString) {
            "make" -> make(step)
            "unlock" -> open(vault.open(secret(step, "passphrase")), out)
            "lock" -> open().close().also { notebook = null }
            "recover" -> recover(out)
            "grow" -> open().grow(step["mib"].asInt.toUInt())
            "erase" -> open().ask { erase() }.also { notebook = null }
            "change_passphrase", "set_erasing_passphrase", "clear_erasing_passphrase" -> takePassphrase(what, step)
            "seal_copy", "restore_copy", "choices", "save_choices" -> takeWhole(what, step, out)
            else -> takeNote(what, step, out)
        }
    }

    private suspend fun takePassphrase(
        what: String,
        step: JsonObject,
    ) {
        when (what) {
            "change_passphrase" -> open().changePassphrase(secret(step, "passphrase"))
            "set_erasing_passphrase" -> open().setErasingPassphrase(secret(step, "passphrase"))
            else -> open().ask { clearErasingPassphrase() }
        }
    }

    private suspend fun takeWhole(
        what: String,
        step: JsonObject,
        out: Outline,
    ) {
        when (what) {
            "seal_copy" -> seal(step)
            "restore_copy" -> restore(step, out)
            "choices" -> out.choices(open().ask { choices() })
            else -> saveChoices(step)
        }
    }

    private suspend fun takeNote(
        what: String,
        step: JsonObject,
        out: Outline,
    ) {
        when (what) {
            "save" -> save(step)
            "notes" -> out.notes(open().notes(NoteQuery(text(step, "search"), some(step, "tag"), reader)))
            "note" -> out.note(note(step))
            "delete" -> open().ask { delete(of(step)) }
            "attach" -> attach(step)
            "detach" -> note(step).let { note -> open().ask { detach(note.id, note.attachments[0].id, now) } }
            "read" -> read(step, out)
            else -> error("no step $what")
        }
    }

    private fun open(): NotebookSession = notebook ?: throw TurnstoneException.Closed("error-closed")

    private fun open(
        opened: NotebookSession,
        out: Outline,
    ) {
        out.line("recovered ${opened.isRecovered}")
        notebook = opened
    }

    private suspend fun make(step: JsonObject) {
        val new = NewNotebook(secret(step, "passphrase"), strings(step["keep"]).map { it.toSecret() })
        notebook?.make(new) ?: vault.make(new)
    }

    private suspend fun recover(out: Outline) {
        val code = open().ask { makeRecoveryCode() }
        out.line("code of ${code.size}")
        open().close()
        open(vault.open(code), out)
    }

    private suspend fun save(step: JsonObject) {
        val id = step["of"]?.let { of(step) }
        val given = open().save(id, draft(step), now)
        if (id == null) saved += given
    }

    private suspend fun note(step: JsonObject) = open().ask { note(of(step), reader) }

    private suspend fun attach(step: JsonObject) {
        val file = NewAttachment(text(step, "name"), text(step, "media_type"), step["length"].asLong)
        open().attach(of(step), file, StreamSource(ByteArrayInputStream(ByteArray(step["bytes"].asInt) { SEVEN })), now)
    }

    private suspend fun read(
        step: JsonObject,
        out: Outline,
    ) {
        val id = note(step).attachments[0].id
        val bytes = open().ask { attachmentBytes(id, step["offset"].asLong.toULong(), 1_000_000u) }
        out.line("bytes ${bytes.size} ${bytes.sumOf { it.toLong() }}")
    }

    private suspend fun saveChoices(step: JsonObject) {
        val choices = Choices(some(step, "country"), some(step, "next_country"), some(step, "second_language"))
        open().ask { saveChoices(choices, now) }
    }

    private suspend fun seal(step: JsonObject) {
        val copyFor = some(step, "key")?.let { CopyFor.PublicKey(it) } ?: CopyFor.Passphrase(secret(step, "passphrase"))
        open().sealCopy(step["of"]?.let { listOf(of(step)) }, copyFor, "$folder/${text(step, "file")}")
    }

    private suspend fun restore(
        step: JsonObject,
        out: Outline,
    ) = out.line("restored ${open().restoreCopy(secret(step, "passphrase"), "$folder/${text(step, "file")}", now)}")

    private fun of(step: JsonObject): UUID = saved.getOrNull(step["of"].asInt) ?: UUID.fromString("00000000-0000-4000-8000-000000000000")

    private val reader get() = NoteReader(strings(case["languages"]))

    private fun draft(step: JsonObject) =
        NoteDraft(
            title = text(step, "title"),
            body = text(step, "body"),
            tags = strings(step["tags"]),
            happened = step["happened"]?.asJsonObject?.let { Happened(text(it, "text"), some(it, "earliest"), some(it, "latest")) },
            pinned = step["pinned"]?.asBoolean ?: false,
            content = content(step),
        )

    private fun content(step: JsonObject): NoteContent {
        val entries = step["entries"]?.asJsonArray?.map { it.asJsonObject }
        val (place, day) = some(step, "place") to some(step, "day")
        return when {
            entries != null -> NoteContent.Checklist(entries.map { ChecklistEntry(text(it, "text"), it["done"].asBoolean) })
            place != null -> NoteContent.SavedPlace(UUID.fromString(place))
            day != null -> NoteContent.Appointment(day)
            else -> NoteContent.Text
        }
    }

    private fun some(
        step: JsonObject,
        key: String,
    ): String? = step[key]?.asString

    private fun text(
        step: JsonObject,
        key: String,
    ): String = some(step, key).orEmpty()

    private fun secret(
        step: JsonObject,
        key: String,
    ): ByteArray = text(step, key).toSecret()

    private companion object {
        const val SEVEN: Byte = 7
    }
}
