package org.turnstone.core

import java.math.BigDecimal
import java.math.RoundingMode

/** The facade's answers as lines, the same as `tests/src/outline.rs` writes, in the same order. What they mean: `tests/data/boundary`. */
class Outline {
    private val out = mutableListOf<String>()
    private var depth = 0

    val lines: List<String> get() = out

    // A line feed inside a text stays one line of the outline.
    fun line(line: String) {
        out += "  ".repeat(depth) + line.replace("\n", "\\n")
    }

    fun some(
        name: String,
        value: Any?,
    ) {
        if (value != null) line("$name $value")
    }

    fun text(
        name: String,
        view: TextView?,
    ) {
        if (view != null) line("$name ${shown(view)}")
    }

    fun texts(
        name: String,
        views: List<TextView>,
    ) = views.forEach { text(name, it) }

    fun deeper(
        name: String,
        inner: () -> Unit,
    ) {
        line(name)
        depth++
        inner()
        depth--
    }

    fun search(view: SearchView) {
        line("search ${view.language} ${code(view.direction)}")
        text("place", view.place)
        line("spoken ${view.placeAccessibility}")
        view.crisis?.let(::crisis)
        texts("notice", view.notices)
        view.onBoard?.let(::onBoard)
        text("headline", view.headline)
        view.needs.forEach { line("need ${it.code} ${it.name}") }
        text("near", view.near)
        view.hits.forEach { hit("hit", it) }
        view.guides.forEach(::guideHit)
        terms(view.terms)
        text("helpers", view.helpersHeading)
        view.helpers.forEach { hit("helper", it) }
        text("elsewhere", view.elsewhereHeading)
        view.elsewhere.forEach { hit("hit", it) }
        line("total ${view.total}")
        view.chips.forEach(::chip)
        texts("try", view.suggestions)
    }

    private fun crisis(view: CrisisView) =
        deeper("crisis ${code(view.kind)} ${view.emergencyFirst}") {
            text("heading", view.heading)
            texts("advice", view.advice)
            view.emergency?.let(::emergency)
            view.lines.forEach { hit("line", it) }
        }

    private fun onBoard(view: OnBoardView) =
        deeper("on-board ${view.country} ${view.name} ${view.services} ${view.nothingLocal}") {
            text("sentence", view.sentence)
            view.emergency?.let(::emergency)
            view.lines.forEach { hit("line", it) }
        }

    private fun chip(view: ChipView) =
        deeper("chip ${chip(view.filter)} ${view.selected} ${view.holds} ${view.notKnown}") {
            text("label", view.label)
            line("spoken ${view.accessibility}")
        }

    fun emergency(view: EmergencyView) =
        deeper("emergency ${view.country}") {
            text("heading", view.heading)
            for (number in view.numbers) {
                deeper("number ${number.number} ${number.link ?: "-"}") {
                    text("reaches", number.reaches)
                    line("spoken ${number.accessibility}")
                }
            }
            text("note", view.note)
            view.sources.forEach(::source)
        }

    fun source(view: SourceView) =
        deeper("source ${view.line}") {
            line("name ${view.name}")
            some("address", view.address)
            some("link", view.link)
            some("date", view.date)
            some("date-code", view.dateCode)
            some("what", view.what)
            some("licence", view.licence)
            some("credit", view.credit)
        }

    private fun hit(
        name: String,
        view: HitView,
    ) = deeper("$name ${code(view.kind)} ${view.id} ${shown(view.title)}") {
        text("local-name", view.localName)
        text("subtitle", view.subtitle)
        some("organization", view.organization)
        line("countries ${view.countries.joinToString(",")} ${view.countryNames} ${view.isLocal}")
        view.warnings.forEach { text("warning ${it.code} ${code(it.level)}", it.sentence) }
        text("summary", view.summary)
        view.categories.forEach { line("category ${it.code} ${it.name}") }
        view.phones.forEach(::phone)
        text("opening ${code(view.opening.kind)}", view.opening.sentence)
        text("printed", view.opening.asPrinted)
        text("distance", view.distance)
        text("towns", view.towns)
        view.why.forEach { text("why ${it.code}", it.sentence) }
        texts("not-known", view.notKnown)
        text("trust ${code(view.trust.freshness)}", view.trust.sentence)
        texts("detail", view.trust.details)
        view.trust.sources.forEach(::source)
        some("link", view.link)
        some("email", view.email)
        line("unproven ${view.sourceUnproven}")
        line("spoken ${view.accessibility}")
    }

    private fun phone(view: PhoneView) =
        deeper("phone ${code(view.kind)} ${view.asPrinted} ${view.dial ?: "-"} ${view.link ?: "-"} ${view.weak}") {
            text("action", view.action)
            some("extension", view.extension)
            text("label", view.label)
            text("note", view.note)
            text("opening ${code(view.opening.kind)}", view.opening.sentence)
            texts("remark", view.remarks)
            line("spoken ${view.accessibility}")
        }

    fun record(view: RecordView) {
        hit("record", view.hit)
        view.channels.forEach(::channel)
        view.sections.forEach(::section)
        view.services.forEach { hit("service", it) }
        text("guides", view.guidesHeading)
        view.guides.forEach(::guideRow)
        text("terms", view.termsHeading)
        terms(view.terms)
    }

    private fun channel(view: ChannelView) =
        deeper("channel ${code(view.kind)} ${shown(view.name)}") {
            some("address", view.address)
            some("link", view.link)
            text("steps", view.steps)
            text("discretion", view.discretion)
            line("spoken ${view.accessibility}")
        }

    private fun section(view: SectionView) =
        deeper("section ${view.code} ${shown(view.heading)}") {
            view.facts.forEach { fact -> line("fact ${fact.label?.let(::shown) ?: "-"}: ${shown(fact.value)}") }
            text("not-known", view.notKnown)
            view.map?.let { line("map ${it.query} ${it.accessibility}") }
        }

    fun helpNow(view: HelpNowView) {
        line("help-now ${view.language} ${code(view.direction)}")
        text("place", view.place)
        line("spoken ${view.placeAccessibility}")
        text("heading", view.heading)
        texts("notice", view.notices)
        view.emergency?.let(::emergency)
        view.lines.forEach { hit("line", it) }
    }

    fun countries(view: CoverageView) {
        text("sentence", view.sentence)
        countriesNamed(view.countries)
        for (pack in view.packs) {
            // Its edition and day change with every build of the content: their text is not compared.
            deeper("pack ${pack.id} ${pack.unproven}") {
                text("trust", pack.trust)
                pack.sources.forEach(::source)
            }
        }
    }

    fun countriesNamed(views: List<CountryView>) {
        for (view in views) {
            val counts = "${view.services} ${view.organizations} ${view.emergency}"
            line("country ${view.code} ${view.name} $counts ${shown(view.sentence)}")
        }
    }

    fun placeWords(view: PlaceWords) {
        text("place", view.place)
        line("spoken ${view.accessibility}")
    }

    fun places(views: List<PlaceView>) {
        for (view in views) {
            val point = "${thousandths(view.latitude)} ${thousandths(view.longitude)}"
            line("town ${view.id} ${view.name} ${view.country} ${view.isNamed} $point ${shown(view.label)}")
        }
    }

    fun languages(views: List<LanguageView>) {
        for (view in views) {
            line("language ${view.tag} ${view.ownName} ${code(view.direction)} ${view.reviewed} ${view.remark ?: "-"}")
        }
    }

    fun screenWords(view: ScreenWords) {
        line("words ${view.language} ${code(view.direction)}")
        listOf(view.appName, view.exit, view.exitLabel, view.cover, view.now, view.searchHint, view.onBoard).forEach(::line)
        view.phases.forEach { line("phase ${it.code} ${it.name}") }
    }

    fun filters(view: FilterQuery) {
        line("categories ${view.categories.joinToString(",")}".trimEnd())
        line("phases ${view.phases.joinToString(",")}".trimEnd())
        line("audiences ${view.audiences.joinToString(",")}".trimEnd())
        line("speaks ${view.speaks.joinToString(",")}".trimEnd())
        val flags = listOf(view.free, view.needsNoId, view.remote, view.acceptsUndocumented, view.strict)
        line("flags ${flags.joinToString(" ")}")
        line("open ${view.openAt != null}")
    }

    fun settings(view: Settings) {
        line("languages ${view.languages.joinToString(",")}")
        some("country", view.country)
        view.lock?.let { line("lock ${code(it.gesture)} ${it.idleSeconds}") }
    }
}

/** The name of an enum's value as the outline has it. */
fun code(value: Enum<*>): String = value.name.lowercase().replace("_", "")

private fun thousandths(value: Double): String = BigDecimal(value).setScale(3, RoundingMode.HALF_EVEN).toPlainString()

/** A text with its language, its direction, and what is to be said about it. */
fun shown(view: TextView): String {
    val direction = if (view.direction == DirectionView.RIGHT_TO_LEFT) "rtl" else "ltr"
    val remark = view.remark?.let { " ($it)" }.orEmpty()
    val status = if (view.status == TextStatusView.ORIGINAL) "" else " {${code(view.status)}}"
    return "${view.language}/$direction ${view.text}$remark$status"
}

private fun chip(chip: FilterChip): String =
    when (chip) {
        is FilterChip.Category -> "category:${chip.code}"
        is FilterChip.Phase -> "phase:${chip.code}"
        is FilterChip.Audience -> "audience:${chip.code}"
        is FilterChip.Speaks -> "speaks:${chip.language}"
        else -> chip.javaClass.simpleName.lowercase()
    }
