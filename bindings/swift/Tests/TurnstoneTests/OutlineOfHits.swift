import Turnstone

/// One thing that was found, and all that belongs to it.
extension Outline {
    mutating func hit(_ name: String, _ view: HitView) {
        let id = view.id.uuidString.lowercased()
        deeper("\(name) \(code(view.kind)) \(id) \(spelled(view.title))") { out in
            out.someText("local-name", view.localName)
            out.text("subtitle", view.subtitle)
            out.some("organization", view.organization)
            out.line("countries \(view.countries.joined(separator: ",")) \(view.countryNames) \(view.isLocal)")
            for warning in view.warnings {
                out.text("warning \(warning.code) \(code(warning.level))", warning.sentence)
            }
            out.someText("summary", view.summary)
            for category in view.categories { out.line("category \(category.code) \(category.name)") }
            for phone in view.phones { out.phone(phone) }
            out.text("opening \(code(view.opening.kind))", view.opening.sentence)
            out.someText("printed", view.opening.asPrinted)
            out.someText("distance", view.distance)
            out.someText("towns", view.towns)
            for reason in view.why { out.text("why \(reason.code)", reason.sentence) }
            out.texts("not-known", view.notKnown)
            out.text("trust \(code(view.trust.freshness))", view.trust.sentence)
            out.texts("detail", view.trust.details)
            for source in view.trust.sources { out.source(source) }
            out.some("link", view.link?.absoluteString)
            out.some("email", view.email)
            out.line("unproven \(view.sourceUnproven)")
            out.line("spoken \(view.accessibility)")
        }
    }

    mutating func phone(_ view: PhoneView) {
        let (dial, link) = (view.dial ?? "-", view.link?.absoluteString ?? "-")
        deeper("phone \(code(view.kind)) \(view.asPrinted) \(dial) \(link) \(view.weak)") { out in
            out.text("action", view.action)
            out.some("extension", view.`extension`)
            out.someText("label", view.label)
            out.someText("note", view.note)
            out.text("opening \(code(view.opening.kind))", view.opening.sentence)
            out.texts("remark", view.remarks)
            out.line("spoken \(view.accessibility)")
        }
    }

    mutating func source(_ view: SourceView) {
        deeper("source \(view.line)") { out in
            out.line("name \(view.name)")
            out.some("address", view.address)
            out.some("link", view.link?.absoluteString)
            out.some("date", view.date)
            out.some("date-code", view.dateCode)
            out.some("what", view.what)
            out.some("licence", view.licence)
            out.some("credit", view.credit)
        }
    }

    mutating func record(_ view: RecordView) {
        hit("record", view.hit)
        for channel in view.channels {
            deeper("channel \(code(channel.kind)) \(spelled(channel.name))") { out in
                out.some("address", channel.address)
                out.some("link", channel.link?.absoluteString)
                out.someText("steps", channel.steps)
                out.someText("discretion", channel.discretion)
                out.line("spoken \(channel.accessibility)")
            }
        }
        for section in view.sections {
            deeper("section \(section.code) \(spelled(section.heading))") { out in
                for fact in section.facts {
                    out.line("fact \(fact.label.map(spelled) ?? "-"): \(spelled(fact.value))")
                }
                out.someText("not-known", section.notKnown)
                if let map = section.map { out.line("map \(map.query) \(map.accessibility)") }
            }
        }
        for service in view.services { hit("service", service) }
        text("guides", view.guidesHeading)
        for row in view.guides { guideRow(row) }
        text("terms", view.termsHeading)
        terms(view.terms)
    }
}
