import Foundation
import Testing
import Turnstone

extension All {
    /// The table of cases that Rust, Kotlin and Swift answer alike.
    @Suite struct Boundary {
        @Test func everyCaseAnswersAsTheTableSays() async throws {
            let core = try await openShared()
            let cases = try BoundaryCase.all()
            #expect(cases.count > 40)
            for asked in cases {
                var answer: (lines: [String]?, error: String?)
                do {
                    answer.lines = try await lines(asked, core)
                } catch let error as TurnstoneError {
                    answer.error = error.id
                }
                // By bytes: Swift holds two spellings of a letter for the same text.
                let (expected, given) = (asked.lines, answer.lines)
                let same = given?.map(bytes) == expected?.map(bytes) && answer.error == asked.error
                let difference = difference(expected ?? [], given ?? [])
                #expect(same, "\(asked.name): \(difference) \(answer.error ?? "")")
            }
        }

        private func lines(_ asked: BoundaryCase, _ core: Turnstone) async throws -> [String] {
            var out = Outline()
            let languages = asked.languages ?? []
            switch asked.call {
            case "search": out.search(try await core.search(query: asked.query(asked.text ?? "")))
            case "record":
                var id = asked.id.flatMap(UUID.init)
                if let text = asked.search {
                    id = try await core.search(query: asked.query(text)).hits.first?.id
                }
                out.record(try await core.record(id: try #require(id), situation: asked.situation))
            case "help_now": out.helpNow(try await core.helpNow(situation: asked.situation))
            case "countries": out.countries(try await core.countries(situation: asked.situation))
            case "emergency":
                let numbers = try await core.emergency(country: asked.of ?? "", situation: asked.situation)
                if let numbers { out.emergency(numbers) }
            case "places":
                out.places(
                    try await core.places(
                        prefix: asked.text ?? "", situation: asked.situation, limit: asked.limit ?? 0))
            case "countries_named":
                out.countriesNamed(try await core.countriesNamed(typed: asked.text ?? "", situation: asked.situation))
            case "place_words": out.placeWords(placeWords(languages: languages, country: asked.country))
            case "error_text": out.line(errorText(id: asked.id ?? "", languages: languages))
            case "available_languages": out.languages(availableLanguages())
            case "screen_words": out.screenWords(screenWords(languages: languages))
            case "toggled":
                out.filters(
                    try (asked.tap ?? []).reduce(asked.filterQuery) { filters, tap in
                        toggled(filters: filters, chip: try chip(tap), now: asked.situation.now)
                    })
            case "settings":
                let folder = try Folder()
                let lock = asked.save?.lock.map { lock in
                    let gesture =
                        lock.gesture == code(LockGesture.holdTitle) ? .holdTitle : LockGesture.tapTitleFiveTimes
                    return LockSettings(gesture: gesture, idleSeconds: lock.idleSeconds)
                }
                let settings = Settings(
                    languages: asked.save?.languages ?? [], country: asked.save?.country, lock: lock)
                try await saveSettings(folder: folder.path, settings: settings)
                out.settings(try await loadSettings(folder: folder.path))
            default: try await guides(asked, core, &out)
            }
            return out.lines
        }

        private func guides(_ asked: BoundaryCase, _ core: Turnstone, _ out: inout Outline) async throws {
            let (languages, id, me) = (asked.languages ?? [], asked.id ?? "", asked.situation)
            switch asked.call {
            case "guides": out.guides(try await core.guides(situation: me))
            case "guide": out.guide(try await core.guide(id: id, situation: me, second: asked.second))
            case "terms": out.terms(try await core.terms(typed: asked.text ?? "", situation: me))
            case "term": out.term(try await core.term(id: id, situation: me))
            case "guide_words": out.guideWords(guideWords(languages: languages))
            case "self_checks": out.selfChecks(selfChecks(languages: languages))
            case "self_check_result":
                let answers = try #require(asked.answers).map(answer)
                out.selfCheckResult(try await core.selfCheckResult(id: id, answers: answers, situation: me))
            default: try await notes(asked, &out)
            }
        }

        private func answer(_ named: String) -> SelfCheckAnswer {
            switch named {
            case "yes": .yes
            case "no": .no
            default: .unsure
            }
        }

        private func notes(_ asked: BoundaryCase, _ out: inout Outline) async throws {
            let languages = asked.languages ?? []
            switch asked.call {
            case "cover":
                let query = ExitQuery(
                    languages: languages, to: asked.to, topic: asked.topic, search: asked.text ?? "")
                out.cover(cover(query: query))
            case "notes_words": out.notesWords(notesWords(languages: languages))
            case "protection": out.protection(protection(languages: languages))
            case "notebook":
                var steps = try await NotebookSteps(asked)
                for step in try #require(asked.steps) { try await steps.take(step, &out) }
            default: Issue.record("no call \(asked.call)")
            }
        }

        private func bytes(_ text: String) -> [UInt8] {
            Array(text.utf8)
        }

        /// The first line that differs.
        private func difference(_ expected: [String], _ answered: [String]) -> String {
            let shorter = min(expected.count, answered.count)
            let at = (0..<shorter).first { bytes(expected[$0]) != bytes(answered[$0]) } ?? shorter
            let line = { (lines: [String]) in at < lines.count ? lines[at] : "(nothing)" }
            return "line \(at + 1), expected: \(line(expected)), answered: \(line(answered))"
        }
    }
}
