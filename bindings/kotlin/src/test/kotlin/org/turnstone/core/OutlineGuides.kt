package org.turnstone.core

// Guides, words of offices and self-checks as lines, the same as `tests/src/outline_guides.rs` writes.

/** Guides, by phase. */
fun Outline.guides(groups: List<GuideGroupView>) =
    groups.forEach { group ->
        deeper("group ${group.code} ${shown(group.heading)}") { group.guides.forEach(::guideRow) }
    }

/** A guide in a list. */
fun Outline.guideRow(row: GuideRowView) =
    deeper("guide ${row.id} ${shown(row.title)}") {
        text("summary", row.summary)
        text("countries", row.countries)
        line("spoken ${row.accessibility}")
    }

/** A section that a search found. */
fun Outline.guideHit(hit: GuideHitView) =
    deeper("guide-hit ${hit.before} ${hit.guide} ${hit.section ?: "-"} ${shown(hit.title)}") {
        text("path", hit.path)
        text("countries", hit.countries)
        line("spoken ${hit.accessibility}")
    }

/** A guide. */
fun Outline.guide(view: GuideView) {
    line("guide ${view.id} ${view.language} ${code(view.direction)}")
    text("title", view.title)
    text("beside", view.beside)
    text("summary", view.summary)
    texts("notice", view.notices)
    some("beside-label", view.besideLabel)
    for (section in view.sections) {
        deeper("section ${section.level} ${section.id} ${shown(section.heading)}") {
            text("beside", section.beside)
            section.blocks.forEach(::block)
        }
    }
    view.sources.forEach(::source)
}

private fun Outline.block(block: GuideBlockView) =
    deeper("block ${code(block.kind)} ${block.id} ${block.label ?: "-"} [${block.sources.joinToString(",")}]") {
        guideText("text", block.text)
        block.beside?.let { guideText("beside", it) }
        texts("remark", block.remarks)
        line("spoken ${block.accessibility}")
    }

private fun Outline.guideText(
    name: String,
    view: GuideTextView,
) = deeper("$name ${view.language} ${code(view.direction)} ${view.text}") {
    view.marks.forEach { line("mark ${it.start} ${it.end} ${code(it.kind)} ${it.target}") }
    line("sentences ${view.sentences.joinToString(" ") { "${it.start}-${it.end}" }}")
}

/** Words of offices. */
fun Outline.terms(views: List<TermView>) = views.forEach(::term)

/** A word of offices. */
fun Outline.term(view: TermView) =
    deeper("term ${view.id} ${shown(view.term)}") {
        text("meaning", view.meaning)
        view.beside?.let { text("beside", it) }
        texts("fact", view.facts)
        view.source?.let(::source)
        line("spoken ${view.accessibility}")
    }

/** The questions. */
fun Outline.selfChecks(views: List<SelfCheckView>) =
    views.forEach { view ->
        deeper("check ${view.id} ${shown(view.title)}") {
            text("note", view.note)
            view.questions.forEach { text(it.step, it.text) }
        }
    }

/** What comes after them. */
fun Outline.selfCheckResult(view: SelfCheckResultView) {
    text("result", view.heading)
    texts("sentence", view.sentences)
    text("danger", view.danger)
    view.emergency?.let(::emergency)
    text("help", view.helpHeading)
    text("no-country", view.noCountry)
    for (help in view.help) {
        deeper("need ${help.need.code} ${help.need.name}") {
            text("none", help.none)
            text("next", help.next)
            // Their cards are those of a search.
            help.lines.forEach { line("line ${it.id} ${shown(it.title)}") }
        }
    }
    text("referral", view.referralHeading)
    texts("sentence", view.referral)
    text("guides", view.guidesHeading)
    view.guides.forEach(::guideRow)
}

/** The words around guides: those of the list and of the first question. */
fun Outline.guideWords(view: GuideWords) {
    line("words ${view.language} ${code(view.direction)}")
    listOf(view.guides, view.terms, view.checks, view.checkSafe, view.checkSafeNo, view.second).forEach(::line)
}
