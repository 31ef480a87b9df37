import Foundation
import Turnstone

/// What a search, "help now" and the other calls give.
extension Outline {
    mutating func search(_ view: SearchView) {
        line("search \(view.language) \(code(view.direction))")
        text("place", view.place)
        line("spoken \(view.placeAccessibility)")
        if let crisis = view.crisis { self.crisis(crisis) }
        texts("notice", view.notices)
        if let onBoard = view.onBoard { self.onBoard(onBoard) }
        text("headline", view.headline)
        for need in view.needs { line("need \(need.code) \(need.name)") }
        someText("near", view.near)
        for hit in view.hits { self.hit("hit", hit) }
        for hit in view.guides { guideHit(hit) }
        terms(view.terms)
        someText("helpers", view.helpersHeading)
        for hit in view.helpers { self.hit("helper", hit) }
        someText("elsewhere", view.elsewhereHeading)
        for hit in view.elsewhere { self.hit("hit", hit) }
        line("total \(view.total)")
        for chip in view.chips {
            deeper("chip \(spelled(chip.filter)) \(chip.selected) \(chip.holds) \(chip.notKnown)") { out in
                out.text("label", chip.label)
                out.line("spoken \(chip.accessibility)")
            }
        }
        texts("try", view.suggestions)
    }

    mutating func crisis(_ view: CrisisView) {
        deeper("crisis \(code(view.kind)) \(view.emergencyFirst)") { out in
            out.text("heading", view.heading)
            out.texts("advice", view.advice)
            if let emergency = view.emergency { out.emergency(emergency) }
            for line in view.lines { out.hit("line", line) }
        }
    }

    mutating func onBoard(_ view: OnBoardView) {
        deeper("on-board \(view.country) \(view.name) \(view.services) \(view.nothingLocal)") { out in
            out.text("sentence", view.sentence)
            if let emergency = view.emergency { out.emergency(emergency) }
            for line in view.lines { out.hit("line", line) }
        }
    }

    mutating func emergency(_ view: EmergencyView) {
        deeper("emergency \(view.country)") { out in
            out.text("heading", view.heading)
            for number in view.numbers {
                out.deeper("number \(number.number) \(number.link?.absoluteString ?? "-")") { out in
                    out.text("reaches", number.reaches)
                    out.line("spoken \(number.accessibility)")
                }
            }
            out.text("note", view.note)
            for source in view.sources { out.source(source) }
        }
    }

    mutating func helpNow(_ view: HelpNowView) {
        line("help-now \(view.language) \(code(view.direction))")
        text("place", view.place)
        line("spoken \(view.placeAccessibility)")
        text("heading", view.heading)
        texts("notice", view.notices)
        if let emergency = view.emergency { self.emergency(emergency) }
        for line in view.lines { hit("line", line) }
    }

    mutating func countries(_ view: CoverageView) {
        text("sentence", view.sentence)
        countriesNamed(view.countries)
        for pack in view.packs {
            // Its edition and day change with every build of the content: their text is not compared.
            deeper("pack \(pack.id) \(pack.unproven)") { out in
                out.text("trust", pack.trust)
                for source in pack.sources { out.source(source) }
            }
        }
    }

    mutating func countriesNamed(_ views: [CountryView]) {
        for view in views {
            let counts = "\(view.services) \(view.organizations) \(view.emergency)"
            line("country \(view.code) \(view.name) \(counts) \(spelled(view.sentence))")
        }
    }

    mutating func placeWords(_ view: PlaceWords) {
        text("place", view.place)
        line("spoken \(view.accessibility)")
    }

    mutating func places(_ views: [PlaceView]) {
        for view in views {
            let point = String(format: "%.3f %.3f", view.latitude, view.longitude)
            let named = "\(view.name) \(view.country) \(view.isNamed)"
            line("town \(view.id) \(named) \(point) \(spelled(view.label))")
        }
    }

    mutating func languages(_ views: [LanguageView]) {
        for view in views {
            let (direction, remark) = (code(view.direction), view.remark ?? "-")
            line("language \(view.tag) \(view.ownName) \(direction) \(view.reviewed) \(remark)")
        }
    }

    mutating func screenWords(_ view: ScreenWords) {
        line("words \(view.language) \(code(view.direction))")
        let words = [view.appName, view.exit, view.exitLabel, view.cover, view.now, view.searchHint, view.onBoard]
        for word in words { line(word) }
        for phase in view.phases { line("phase \(phase.code) \(phase.name)") }
    }

    mutating func filters(_ view: FilterQuery) {
        let lists = [
            ("categories", view.categories), ("phases", view.phases), ("audiences", view.audiences),
            ("speaks", view.speaks),
        ]
        for (name, list) in lists {
            line(list.isEmpty ? name : "\(name) \(list.joined(separator: ","))")
        }
        let flags = [view.free, view.needsNoId, view.remote, view.acceptsUndocumented, view.strict]
        line("flags \(flags.map(String.init).joined(separator: " "))")
        line("open \(view.openAt != nil)")
    }

    mutating func settings(_ view: Settings) {
        line("languages \(view.languages.joined(separator: ","))")
        some("country", view.country)
        if let lock = view.lock { line("lock \(code(lock.gesture)) \(lock.idleSeconds)") }
    }
}
