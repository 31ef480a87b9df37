package org.turnstone.core

import kotlinx.coroutines.flow.Flow
import kotlinx.coroutines.flow.flowOf
import kotlinx.coroutines.flow.map
import kotlinx.coroutines.runBlocking
import org.junit.jupiter.api.Test
import java.net.URI
import java.time.Instant
import kotlin.test.assertEquals
import kotlin.test.assertTrue

// What stands between the marks is what `docs/bindings.md` shows: a test of the workspace compares the two, so what a reader copies was
// run.

// snippet open
suspend fun begin(
    folder: String,
    show: (Double) -> Unit,
): TurnstoneSession {
    loadTurnstone()
    return TurnstoneSession.open(folder) { done -> show(done) }
}
// end

// snippet search
suspend fun firstSearch(session: TurnstoneSession): List<String> {
    val me = SituationQuery(languages = listOf("en"), country = "US", now = Instant.now())
    val found = session.ask { searchFor(SearchQuery(text = "asylum lawyer", situation = me)) }
    return found.hits.map { hit -> "${hit.title.text}: ${hit.opening.sentence.text}" }
}
// end

// snippet typing
suspend fun whileTyping(
    session: TurnstoneSession,
    texts: Flow<String>,
    me: SituationQuery,
    draw: (SearchView) -> Unit,
    say: (String) -> Unit,
) {
    val queries = texts.map { text -> SearchQuery(text = text, situation = me, chips = true) }
    session.searches(queries).collect { outcome ->
        when (outcome) {
            is SearchOutcome.Found -> draw(outcome.view)
            is SearchOutcome.Failed -> say(outcome.error.sentence(me.languages))
        }
    }
}
// end

// snippet filter
fun tapped(
    query: SearchQuery,
    chip: ChipView,
    now: Instant,
): SearchQuery = query.copy(filters = toggled(query.filters, chip.filter, now))
// end

// snippet call
suspend fun numbersToCall(
    session: TurnstoneSession,
    hit: HitView,
    me: SituationQuery,
): List<URI> {
    val record = session.ask { record(hit.id, me) }
    return record.hit.phones.mapNotNull { phone -> phone.link }
}
// end

// snippet errors
suspend fun emergencyOrWhyNot(
    session: TurnstoneSession,
    country: String,
    me: SituationQuery,
): String =
    try {
        val numbers = session.ask { emergency(country, me) }
        numbers?.numbers?.joinToString { number -> number.number } ?: "-"
    } catch (error: TurnstoneException) {
        error.sentence(me.languages)
    }
// end

// snippet guides
suspend fun firstHours(
    session: TurnstoneSession,
    me: SituationQuery,
): List<String> {
    val guide = session.ask { guide("first-72-hours", me, second = "ar") }
    val blocks = guide.sections.flatMap { section -> section.blocks }
    val texts = blocks.map { block -> listOfNotNull(block.label, block.text.text, block.beside?.text).joinToString(" ") }
    return guide.notices.map { notice -> notice.text } + guide.title.text + texts
}
// end

// snippet notes
suspend fun firstNote(
    vault: Vault,
    passphrase: ByteArray,
): String {
    val reader = NoteReader(languages = listOf("en"))
    return vault.open(passphrase).use { notebook ->
        val draft = NoteDraft(title = "The bridge", body = "They stopped the bus.", content = NoteContent.Text)
        val id = notebook.save(null, draft, Instant.now())
        notebook.ask { note(id, reader) }.draft.title
    }
}
// end

/** Each of them, run. */
class SnippetsTest {
    @Test
    fun `what the page shows works as it stands`() =
        runBlocking<Unit> {
            inBuiltFolder { folder ->
                begin(folder) { }.use { session ->
                    assertTrue(firstSearch(session).isNotEmpty())
                    val drawn = mutableListOf<SearchView>()
                    val said = mutableListOf<String>()
                    whileTyping(session, flowOf("asylum lawyer"), AT_HOME, drawn::add, said::add)
                    val view = drawn.single()
                    assertEquals(emptyList(), said)
                    val query = tapped(query("asylum lawyer"), view.chips.first { !it.selected }, NOW)
                    assertTrue(
                        session
                            .ask { searchFor(query.copy(chips = true)) }
                            .chips
                            .first()
                            .selected,
                    )
                    assertTrue(numbersToCall(session, view.hits.first(), AT_HOME).all { it.scheme == "tel" || it.scheme == "sms" })
                    assertTrue("999" in emergencyOrWhyNot(session, "KE", AT_HOME))
                    assertTrue("country" in emergencyOrWhyNot(session, "ZZ", AT_HOME))
                }
            }
        }

    @Test
    fun `what the page shows of guides works as it stands`() =
        runBlocking<Unit> {
            inBuiltFolder { folder ->
                TurnstoneSession.open(folder).use { session ->
                    val guide = session.ask { guide("first-72-hours", AT_HOME, "ar") }
                    val lines = firstHours(session, AT_HOME)
                    assertEquals(guide.notices.map { it.text } + guide.title.text, lines.take(guide.notices.size + 1))
                    val blocks = guide.sections.flatMap { it.blocks }
                    assertEquals(guide.notices.size + 1 + blocks.size, lines.size)
                    val danger = blocks.first { it.kind == GuideBlockKind.DANGER }
                    assertTrue(lines.any { it.startsWith("${danger.label} ${danger.text.text}") })
                }
            }
        }

    @Test
    fun `what the page shows of notes works as it stands`() =
        runBlocking<Unit> {
            inNewFolder { folder ->
                openVault(VaultConfig(folder)).use { vault ->
                    vault.make(NewNotebook(PASSPHRASE.toSecret(), emptyList()))
                    assertEquals("The bridge", firstNote(vault, PASSPHRASE.toSecret()))
                }
            }
        }
}
