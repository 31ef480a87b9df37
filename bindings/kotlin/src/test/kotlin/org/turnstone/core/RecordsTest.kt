package org.turnstone.core

import kotlinx.coroutines.runBlocking
import org.junit.jupiter.api.Test
import java.net.URI
import java.util.UUID
import kotlin.test.assertEquals
import kotlin.test.assertNotNull
import kotlin.test.assertTrue

/** All that is on board crosses: large answers, every id, every link. */
class RecordsTest {
    private val core get() = Shared.core

    private val most = 200u

    @Test
    fun `two hundred results and all chips cross at once`() =
        runBlocking<Unit> {
            val all = core.search(query("", limit = most).copy(chips = true))
            assertTrue(all.hits.size + all.elsewhere.size > 150, "only ${all.hits.size} and ${all.elsewhere.size}")
            assertTrue(all.chips.size > 20)
            assertEquals(all, core.search(query("", limit = UInt.MAX_VALUE).copy(chips = true)))
            assertEquals(20, core.search(query("", limit = 0u)).hits.size)
            for (chip in all.chips) {
                val filters = toggled(FilterQuery(), chip.filter, NOW)
                assertEquals(FilterQuery(), toggled(filters, chip.filter, NOW))
                val fewer = core.search(query("").copy(filters = filters))
                assertTrue(fewer.total <= all.total, "${chip.label.text} adds")
            }
        }

    @Test
    fun `every record of every country opens, and each of its links is one that the platform opens`() =
        runBlocking<Unit> {
            val countries = core.countries(AT_HOME).countries.filter { it.code.length == 2 && it.services + it.organizations > 0u }
            assertTrue(countries.size > 20, "only ${countries.size}")
            val ids = mutableSetOf<UUID>()
            for (country in countries) {
                val here = AT_HOME.copy(country = country.code)
                val found = core.search(SearchQuery(text = "", situation = here, limit = country.services + country.organizations))
                assertTrue(found.hits.size.toUInt() >= country.services, "${country.code}: ${found.hits.size} of ${country.services}")
                ids += (found.hits + found.elsewhere).map { it.id }
                // Who offers it is a record of its own, found by its name.
                val names = found.hits.mapNotNull { it.organization }.toSet()
                for (name in names) ids += core.search(SearchQuery(name, here, limit = 3u)).hits.map { it.id }
                core.helpNow(here).let { now -> check(now.lines, now.emergency) }
            }
            val kinds = mutableMapOf<HitKind, Int>()
            for (id in ids) {
                val record = core.record(id, AT_HOME)
                kinds.merge(record.hit.kind, 1, Int::plus)
                assertEquals(id, record.hit.id)
                check(record.services + record.hit)
                record.channels.mapNotNull { it.link }.forEach(::check)
            }
            assertTrue((kinds[HitKind.SERVICE] ?: 0) > 150 && HitKind.ORGANIZATION in kinds, "only $kinds")
        }

    @Test
    fun `emergency numbers of every country`() =
        runBlocking<Unit> {
            val known =
                java.util.Locale
                    .getISOCountries()
                    .mapNotNull { country -> emergency(country) }
            assertTrue(known.size > 150, "only ${known.size}")
            known.forEach { check(emptyList(), it) }
        }

    // Java's list holds codes that the core does not take for a country.
    private suspend fun emergency(country: String) =
        try {
            core.emergency(country, AT_HOME)
        } catch (_: TurnstoneException.CountryNotKnown) {
            null
        }

    private fun check(
        hits: List<HitView>,
        emergency: EmergencyView? = null,
    ) {
        for (hit in hits) {
            hit.link?.let(::check)
            hit.phones.mapNotNull { it.link }.forEach(::check)
            hit.trust.sources
                .mapNotNull { it.link }
                .forEach(::check)
            assertTrue(hit.title.text.isNotBlank() && hit.accessibility.isNotBlank(), "${hit.id} can't be read")
        }
        emergency?.numbers?.forEach { number -> number.link?.let(::check) }
        emergency?.sources?.mapNotNull { it.link }?.forEach(::check)
    }

    private fun check(link: URI) {
        val scheme = assertNotNull(link.scheme, "$link")
        assertTrue(scheme.lowercase() in setOf("https", "http", "tel", "sms", "mailto"), "$link")
        if (scheme.startsWith("http")) assertNotNull(link.host, "$link has no host that Java can name")
    }
}
