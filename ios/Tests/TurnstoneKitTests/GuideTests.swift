import Foundation
import Testing
import TurnstoneKit

extension All {
    /// Guides, their links and ticks, the glossary, two languages at once, reading aloud.
    @MainActor @Suite struct Guides {
        @Test func guidesStandByWhenTheyAreNeededAndEachCanBeOpened() async throws {
            let phone = try await Phone()
            let app = try await phone.app(in: "DE")
            app.showGuides()
            let guides = try #require(app.screen?.model as? GuidesModel)
            await guides.settled()
            let groups = try #require(guides.view)
            #expect(groups.map(\.code) == app.words.phases.map(\.code))
            let core = try await openTurnstone(folder: phone.folder)
            let me = SituationQuery(languages: ["en"], country: "DE", now: noon)
            for row in groups.flatMap(\.guides) {
                let guide = try await core.guide(id: row.id, situation: me)
                // Each mark is a link that leads back to it, and the pieces are the whole text.
                for text in guide.sections.flatMap(\.blocks).map(\.text) {
                    let pieces = text.pieces()
                    #expect(pieces.map(\.text).joined() == text.text, "\(row.id)")
                    let targets = pieces.compactMap(\.link).compactMap(text.mark(of:)).map(\.target)
                    #expect(targets == text.links.map(\.target), "\(row.id): \(text.text)")
                    for mark in text.links where mark.kind == .record { #expect(UUID(uuidString: mark.target) != nil) }
                }
            }
        }

        @Test func aTextFallsIntoPiecesWhereMarksAndTheReadSentenceBeginAndEnd() throws {
            let text = GuideTextView(
                text: "🏳️‍🌈 Call now. Ask.", language: "en", direction: .leftToRight,
                marks: [
                    GuideMarkView(start: 7, end: 11, kind: .emergency, target: ""),
                    GuideMarkView(start: 12, end: 15, kind: .strong, target: ""),
                ],
                sentences: [SentenceView(start: 0, end: 17), SentenceView(start: 17, end: 21)])
            let pieces = text.pieces(reading: 1)
            #expect(pieces.map(\.text) == ["🏳️‍🌈 ", "Call", " ", "now", ". ", "Ask."])
            #expect(pieces.map(\.isStrong) == [false, false, false, true, false, false])
            #expect(pieces.map(\.isRead) == [false, false, false, false, false, true])
            #expect(pieces.map { $0.link != nil } == [false, true, false, false, false, false])
            let link = try #require(pieces[1].link)
            #expect(text.mark(of: link)?.kind == .emergency)
            // Nothing else is a link of ours, and nothing of a guide has a scheme that the system would open.
            let others = ["https://example.org", "inside:9", "inside:x", "tel:112"].compactMap(URL.init(string:))
            #expect(others.count == 4 && others.allSatisfy { text.mark(of: $0) == nil })
            #expect(text.pieces(reading: 7).allSatisfy { !$0.isRead })
        }

        @Test func aLinkLeadsWhereItSaysAndAPageIsOnlyAskedAbout() async throws {
            let phone = try await Phone()
            let app = try await phone.app(in: "DE")
            app.showGuide("first-72-hours")
            let guide = try #require(app.screen?.model as? GuideModel)
            await guide.settled()
            app.follow(Self.mark(.page, "https://example.org/a"))
            #expect(guide.page?.absoluteString == "https://example.org/a" && app.screen?.model === guide)
            guide.closePage()
            for wrong in ["http://example.org", "tel:112", "javascript:alert(1)", ""] {
                app.follow(Self.mark(.page, wrong))
                #expect(guide.page == nil)
            }
            app.follow(Self.mark(.strong, ""))
            app.follow(Self.mark(.record, "no id"))
            #expect(app.screen?.model === guide)
            app.follow(Self.mark(.emergency, ""))
            #expect(app.screen?.model is HelpNowModel)
            app.back()
            app.follow(Self.mark(.find, "asylum-legal"))
            #expect((app.screen?.model as? SearchModel)?.filters.categories == ["asylum-legal"])
            app.back()
            app.follow(Self.mark(.guide, "suicide-safety-plan"))
            let other = try #require(app.screen?.model as? GuideModel)
            await other.settled()
            #expect(other.view?.id == "suicide-safety-plan")
        }

        private static func mark(_ kind: GuideMarkKind, _ target: String) -> GuideMarkView {
            GuideMarkView(start: 0, end: 1, kind: kind, target: target)
        }

        @Test func ticksLieOnTheScreenAndNowhereElse() async throws {
            let phone = try await Phone()
            let app = try await phone.app(in: "DE")
            app.showGuide("first-72-hours")
            let guide = try #require(app.screen?.model as? GuideModel)
            await guide.settled()
            let blocks = try #require(guide.view).sections.flatMap(\.blocks)
            let ticks = blocks.filter { $0.kind == .tick }
            try #require(ticks.count > 1)
            guide.tick(ticks[0])
            guide.tick(ticks[1])
            guide.tick(ticks[1])
            #expect(guide.isTicked(ticks[0]) && !guide.isTicked(ticks[1]))
            app.back()
            await app.settled()
            #expect(!guide.isTicked(ticks[0]))
            app.showGuide("first-72-hours")
            #expect((app.screen?.model as? GuideModel)?.isTicked(ticks[0]) == false)
        }

        @Test func wordsOfOfficesAreFoundAsOneTypes() async throws {
            let phone = try await Phone()
            let app = try await phone.app(in: "DE")
            app.showTerms()
            let terms = try #require(app.screen?.model as? TermsModel)
            await terms.settled()
            let all = try #require(terms.view)
            for end in "duldung".indices { terms.type(String("duldung"[...end])) }
            await terms.settled()
            #expect(terms.view?.map(\.id) == ["duldung"])
            terms.type("zzzz")
            await terms.settled()
            #expect(terms.view == [])
            terms.clear()
            await terms.settled()
            #expect(terms.view == all && all.count > 10)
            app.exit()
            #expect(terms.text.isEmpty && terms.view == nil)
        }

        @Test func aCardShowsGuidesAndWordsOfWhatItDoes() async throws {
            let phone = try await Phone()
            let app = try await phone.app(in: "DE")
            app.showSearch(in: "asylum-legal")
            let search = try #require(app.screen?.model as? SearchModel)
            await until(search) { search.view != nil }
            app.showRecord(try #require(search.view?.hits.first).id)
            let record = try #require(app.screen?.model as? RecordModel)
            await record.settled()
            let view = try #require(record.view)
            #expect(!view.guides.isEmpty && !view.guidesHeading.text.isEmpty && !view.termsHeading.text.isEmpty)
            #expect(record.beside == nil)
        }
    }
}
