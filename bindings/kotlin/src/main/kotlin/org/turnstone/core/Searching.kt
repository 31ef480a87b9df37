package org.turnstone.core

import kotlinx.coroutines.CancellationException
import kotlinx.coroutines.Dispatchers
import kotlinx.coroutines.ExperimentalCoroutinesApi
import kotlinx.coroutines.flow.Flow
import kotlinx.coroutines.flow.mapLatest
import kotlinx.coroutines.withContext

/** What became of a search: errors are values here, so that one of them does not end the search field. */
sealed interface SearchOutcome {
    /** What was found, ready to be drawn. */
    data class Found(
        val view: SearchView,
    ) : SearchOutcome

    /** Nothing could be searched. [sentence] has the words for it. */
    data class Failed(
        val error: TurnstoneException,
    ) : SearchOutcome
}

/**
 * Search as one types: an outcome for each query, the newest wins. A query that comes while another is answered takes its place, and what
 * the older one finds is dropped. Ends when [queries] ends; no error of the core ends it. Nothing of a query is kept.
 *
 * [queries] is collected, and outcomes come, in the collector's own context; the work is done away from it.
 */
@OptIn(ExperimentalCoroutinesApi::class)
fun Turnstone.searches(queries: Flow<SearchQuery>): Flow<SearchOutcome> = queries.mapLatest { query -> outcomeOf(query) }

/**
 * [Turnstone.search] for a text as somebody typed it: half a character, as a keyboard may leave it, becomes U+FFFD. May be called from
 * the main thread: its answer is unpacked away from it.
 */
suspend fun Turnstone.searchFor(query: SearchQuery): SearchView =
    withContext(Dispatchers.Default) { search(query.copy(text = query.text.wellFormed())) }

/** [Turnstone.places] for the beginning of a name as somebody typed it, as [searchFor] does it. */
suspend fun Turnstone.placesFor(
    prefix: String,
    situation: SituationQuery,
    limit: UInt = 20u,
): List<PlaceView> = withContext(Dispatchers.Default) { places(prefix.wellFormed(), situation, limit) }

/** [Turnstone.countriesNamed] for the beginning of a name as somebody typed it, as [searchFor] does it. */
suspend fun Turnstone.countriesFor(
    typed: String,
    situation: SituationQuery,
): List<CountryView> = withContext(Dispatchers.Default) { countriesNamed(typed.wellFormed(), situation) }

/** The same text with U+FFFD for each surrogate that stands alone. Others can't cross into the core: UTF-8 has no form for them. */
fun String.wellFormed(): String {
    if (indices.none { at -> isLoneSurrogate(at) }) return this
    return String(CharArray(length) { at -> if (isLoneSurrogate(at)) '\uFFFD' else this[at] })
}

private fun String.isLoneSurrogate(at: Int): Boolean =
    when {
        this[at].isHighSurrogate() -> getOrNull(at + 1)?.isLowSurrogate() != true
        this[at].isLowSurrogate() -> getOrNull(at - 1)?.isHighSurrogate() != true
        else -> false
    }

private suspend fun Turnstone.outcomeOf(query: SearchQuery): SearchOutcome =
    try {
        SearchOutcome.Found(searchFor(query))
    } catch (cancelled: CancellationException) {
        throw cancelled
    } catch (error: TurnstoneException) {
        SearchOutcome.Failed(error)
    } catch (_: Exception) {
        // Only the bindings were at work here. What they say may hold what was typed, so it ends here.
        SearchOutcome.Failed(internalError())
    }
