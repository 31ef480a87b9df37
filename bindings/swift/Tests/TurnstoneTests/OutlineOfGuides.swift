import Turnstone

/// Guides, words of offices and self-checks. The Rust side is `tests/src/outline_guides.rs`.
extension Outline {
    mutating func guides(_ groups: [GuideGroupView]) {
        for group in groups {
            deeper("group \(group.code) \(spelled(group.heading))") { out in
                for row in group.guides { out.guideRow(row) }
            }
        }
    }

    mutating func guideRow(_ row: GuideRowView) {
        deeper("guide \(row.id) \(spelled(row.title))") { out in
            out.text("summary", row.summary)
            out.someText("countries", row.countries)
            out.line("spoken \(row.accessibility)")
        }
    }

    mutating func guideHit(_ hit: GuideHitView) {
        deeper("guide-hit \(hit.before) \(hit.guide) \(hit.section ?? "-") \(spelled(hit.title))") { out in
            out.text("path", hit.path)
            out.someText("countries", hit.countries)
            out.line("spoken \(hit.accessibility)")
        }
    }

    mutating func guide(_ view: GuideView) {
        line("guide \(view.id) \(view.language) \(code(view.direction))")
        text("title", view.title)
        someText("beside", view.beside)
        text("summary", view.summary)
        texts("notice", view.notices)
        some("beside-label", view.besideLabel)
        for section in view.sections {
            deeper("section \(section.level) \(section.id) \(spelled(section.heading))") { out in
                out.someText("beside", section.beside)
                for block in section.blocks { out.block(block) }
            }
        }
        for source in view.sources { self.source(source) }
    }

    private mutating func block(_ block: GuideBlockView) {
        let sources = block.sources.map(String.init).joined(separator: ",")
        deeper("block \(code(block.kind)) \(block.id) \(block.label ?? "-") [\(sources)]") { out in
            out.guideText("text", block.text)
            if let beside = block.beside { out.guideText("beside", beside) }
            out.texts("remark", block.remarks)
            out.line("spoken \(block.accessibility)")
        }
    }

    private mutating func guideText(_ name: String, _ view: GuideTextView) {
        deeper("\(name) \(view.language) \(code(view.direction)) \(view.text)") { out in
            for mark in view.marks { out.line("mark \(mark.start) \(mark.end) \(code(mark.kind)) \(mark.target)") }
            let sentences = view.sentences.map { "\($0.start)-\($0.end)" }
            out.line("sentences \(sentences.joined(separator: " "))")
        }
    }

    mutating func terms(_ views: [TermView]) {
        for view in views { term(view) }
    }

    mutating func term(_ view: TermView) {
        deeper("term \(view.id) \(spelled(view.term))") { out in
            out.text("meaning", view.meaning)
            if let beside = view.beside { out.text("beside", beside) }
            out.texts("fact", view.facts)
            if let source = view.source { out.source(source) }
            out.line("spoken \(view.accessibility)")
        }
    }

    mutating func selfChecks(_ views: [SelfCheckView]) {
        for view in views {
            deeper("check \(view.id) \(spelled(view.title))") { out in
                out.text("note", view.note)
                for question in view.questions { out.text(question.step, question.text) }
            }
        }
    }

    mutating func selfCheckResult(_ view: SelfCheckResultView) {
        text("result", view.heading)
        texts("sentence", view.sentences)
        text("danger", view.danger)
        if let emergency = view.emergency { self.emergency(emergency) }
        text("help", view.helpHeading)
        someText("no-country", view.noCountry)
        for help in view.help {
            deeper("need \(help.need.code) \(help.need.name)") { out in
                out.someText("none", help.none)
                out.someText("next", help.next)
                // Their cards are those of a search.
                for line in help.lines {
                    out.line("line \(line.id.uuidString.lowercased()) \(spelled(line.title))")
                }
            }
        }
        text("referral", view.referralHeading)
        texts("sentence", view.referral)
        text("guides", view.guidesHeading)
        for row in view.guides { guideRow(row) }
    }

    mutating func guideWords(_ view: GuideWords) {
        line("words \(view.language) \(code(view.direction))")
        let words = [view.guides, view.terms, view.checks, view.checkSafe, view.checkSafeNo, view.second]
        for word in words { line(word) }
    }
}
