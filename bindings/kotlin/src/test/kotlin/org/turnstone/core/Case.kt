package org.turnstone.core

import com.google.gson.JsonArray
import com.google.gson.JsonElement
import com.google.gson.JsonObject
import com.google.gson.JsonParser
import java.io.File
import java.time.Instant
import java.util.UUID

/** One case of `tests/data/boundary`: what is asked, and what is to be answered. */
class Case(
    private val json: JsonObject,
) {
    val name: String get() = text("name")

    /** The outline of the answer, or the id of the error in its place. */
    val expected: List<String> get() = json["error"]?.let { listOf(it.asString) } ?: strings(json["lines"])

    suspend fun ask(core: Turnstone): Outline {
        val out = Outline()
        when (val call = text("call")) {
            "search" -> out.search(core.searchFor(query(text("text"))))
            "record" -> out.record(core.record(record(core), situation))
            "help_now" -> out.helpNow(core.helpNow(situation))
            "countries" -> out.countries(core.countries(situation))
            "emergency" -> core.emergency(text("of"), situation)?.let(out::emergency)
            "places" -> out.places(core.placesFor(text("text"), situation, limit))
            "countries_named" -> out.countriesNamed(core.countriesFor(text("text"), situation))
            else -> askOfGuides(call, core, out)
        }
        return out
    }

    private suspend fun askOfGuides(
        call: String,
        core: Turnstone,
        out: Outline,
    ) {
        when (call) {
            "guides" -> out.guides(core.guides(situation))
            "guide" -> out.guide(core.guide(text("id"), situation, json["second"]?.asString))
            "terms" -> out.terms(core.terms(text("text"), situation))
            "term" -> out.term(core.term(text("id"), situation))
            "guide_words" -> out.guideWords(guideWords(strings(json["languages"])))
            "self_checks" -> out.selfChecks(selfChecks(strings(json["languages"])))
            "self_check_result" -> out.selfCheckResult(core.selfCheckResult(text("id"), answers, situation))
            else -> askWithoutCore(call, out)
        }
    }

    private suspend fun askWithoutCore(
        call: String,
        out: Outline,
    ) {
        when (call) {
            "place_words" -> out.placeWords(placeWords(strings(json["languages"]), situation.country))
            "error_text" -> out.line(errorText(text("id"), strings(json["languages"])))
            "available_languages" -> out.languages(availableLanguages())
            "screen_words" -> out.screenWords(screenWords(strings(json["languages"])))
            "toggled" -> out.filters(strings(json["tap"]).fold(filters()) { filters, tap -> toggled(filters, chip(tap), now) })
            "settings" -> inNewFolder { folder -> out.settings(kept(folder)) }
            "cover" -> out.cover(cover(covered()))
            "notes_words" -> out.notesWords(notesWords(strings(json["languages"])))
            "protection" -> out.protection(protection(strings(json["languages"])))
            "notebook" -> inNewFolder { folder -> NotebookCase(json, now, folder).takeEach(out) }
            else -> error("no call $call")
        }
    }

    private suspend fun record(core: Turnstone): UUID {
        val search = json["search"]?.asString ?: return UUID.fromString(text("id"))
        return core
            .searchFor(query(search))
            .hits
            .first()
            .id
    }

    private suspend fun kept(folder: String): Settings {
        val save = json["save"].asJsonObject
        val lock =
            save["lock"]?.asJsonObject?.let { lock ->
                val gesture = LockGesture.entries.single { code(it) == lock["gesture"].asString }
                LockSettings(gesture, lock["idle_seconds"].asInt.toUInt())
            }
        saveSettings(folder, Settings(strings(save["languages"]), save["country"]?.asString, lock))
        return loadSettings(folder)
    }

    private fun covered() = ExitQuery(strings(json["languages"]), json["to"]?.asString, json["topic"]?.asString, text("text"))

    private val situation get() = SituationQuery(strings(json["languages"]), json["country"]?.asString, now)

    private val answers get() = strings(json["answers"]).map { given -> SelfCheckAnswer.entries.single { code(it) == given } }

    private val limit get() = json["limit"]?.asInt?.toUInt() ?: 0u

    private val now get() = instant(json["now"])

    private fun text(key: String): String = json[key]?.asString.orEmpty()

    private fun query(text: String): SearchQuery {
        val near = json["near"]?.let(::near)
        return SearchQuery(text, situation, near, filters(), limit, json["chips"]?.asBoolean ?: false)
    }

    private fun filters(): FilterQuery {
        val filters = json["filters"]?.asJsonObject ?: JsonObject()

        fun flag(key: String) = filters[key]?.asBoolean ?: false
        return FilterQuery(
            categories = strings(filters["categories"]),
            phases = strings(filters["phases"]),
            audiences = strings(filters["audiences"]),
            speaks = strings(filters["speaks"]),
            free = flag("free"),
            needsNoId = flag("needs_no_id"),
            withinKm = filters["within_km"]?.asDouble,
            openAt = filters["open_at"]?.let(::instant),
            remote = flag("remote"),
            acceptsUndocumented = flag("accepts_undocumented"),
            strict = flag("strict"),
        )
    }

    companion object {
        /** All of them, by file. */
        fun all(): Map<String, List<Case>> {
            val folder = File(property("turnstone.root"), "tests/data/boundary")
            val files = folder.listFiles { file -> file.extension == "json" }.orEmpty().sorted()
            return files.associate { file -> file.name to cases(file) }
        }

        private fun cases(file: File) = JsonParser.parseString(file.readText()).asJsonArray.map { Case(it.asJsonObject) }
    }
}

fun strings(json: JsonElement?): List<String> = json?.asJsonArray.orEmpty().map { it.asString }

private fun JsonArray?.orEmpty(): JsonArray = this ?: JsonArray()

// Java has no instant for what other languages can say: the farthest that it has is out of range as well.
private fun instant(json: JsonElement): Instant =
    json.asLong.let { seconds -> if (seconds > Instant.MAX.epochSecond) Instant.MAX else Instant.ofEpochSecond(seconds) }

private fun near(json: JsonElement): NearQuery =
    when {
        json.isJsonArray -> NearQuery.Point(json.asJsonArray[0].asDouble, json.asJsonArray[1].asDouble)
        else -> NearQuery.Town(json.asString)
    }

private fun chip(tap: String): FilterChip {
    val value = tap.substringAfter(':')
    return when (val kind = tap.substringBefore(':')) {
        "category" -> FilterChip.Category(value)
        "phase" -> FilterChip.Phase(value)
        "audience" -> FilterChip.Audience(value)
        "speaks" -> FilterChip.Speaks(value)
        "free" -> FilterChip.Free
        "needsnoid" -> FilterChip.NeedsNoId
        "opennow" -> FilterChip.OpenNow
        "remote" -> FilterChip.Remote
        "acceptsundocumented" -> FilterChip.AcceptsUndocumented
        else -> error("no chip $kind")
    }
}
