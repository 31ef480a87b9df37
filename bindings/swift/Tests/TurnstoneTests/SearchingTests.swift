import Foundation
import Testing
import Turnstone

extension All {
    /// Search as one types, many at once, much at once.
    @Suite struct Searching {
        @Test func theNewestQueryWinsAndIsAlwaysAnswered() async throws {
            let core = try await openShared()
            let word = "asylum lawyer"
            let (queries, typed) = AsyncStream.makeStream(of: SearchQuery.self)
            for end in word.indices {
                typed.yield(SearchQuery(text: String(word[...end]), situation: somewhere, limit: 3))
            }
            typed.finish()
            var answered: [String] = []
            for await outcome in core.outcomes(of: queries) {
                guard case .found(let view, let query) = outcome else { continue }
                answered.append(query.text)
                #expect(try await view == core.search(query: query))
            }
            #expect(answered.last == word)
            // In the order in which they were typed, whichever were left out.
            #expect(answered.map(\.count) == answered.map(\.count).sorted())
        }

        @Test func anErrorIsAValueAndTheNextQueryIsAnswered() async throws {
            let core = try await openShared()
            let (queries, typed) = AsyncStream.makeStream(of: SearchQuery.self)
            var outcomes = core.outcomes(of: queries).makeAsyncIterator()
            let wrong = SituationQuery(languages: ["en"], country: "XQ", now: noon)
            typed.yield(SearchQuery(text: "lawyer", situation: wrong))
            guard case .failed(let error, _) = await outcomes.next() else {
                Issue.record("no error")
                return
            }
            #expect(error.id == "error-country-not-known")
            typed.yield(SearchQuery(text: "lawyer", situation: somewhere))
            guard case .found(let view, _) = await outcomes.next() else {
                Issue.record("no answer")
                return
            }
            #expect(!view.hits.isEmpty)
            typed.finish()
            await #expect(outcomes.next() == nil)
        }

        @Test func whoStopsReadingStopsTheSearch() async throws {
            let core = try await openShared()
            let (queries, typed) = AsyncStream.makeStream(of: SearchQuery.self)
            let (ended, end) = AsyncStream.makeStream(of: Void.self)
            typed.onTermination = { _ in end.finish() }
            let reading = Task { for await _ in core.outcomes(of: queries) {} }
            typed.yield(SearchQuery(text: "lawyer", situation: somewhere))
            reading.cancel()
            await reading.value
            // The queries are no longer read either.
            for await _ in ended {}
        }

        @Test func manyAtOnceAnswerAsOneByOne() async throws {
            let core = try await openShared()
            let texts = ["asylum lawyer", "مأوى", "trans", "", "shelter tonight", "quiero morir", "Berlin", "zxqvwk"]
            var alone: [String: SearchView] = [:]
            for text in texts {
                alone[text] = try await core.search(query: SearchQuery(text: text, situation: inGermany, limit: 3))
            }
            let expected = alone
            try await withThrowingTaskGroup(of: Bool.self) { group in
                for round in 0..<96 {
                    group.addTask {
                        let text = texts[round % texts.count]
                        let query = SearchQuery(text: text, situation: inGermany, limit: 3)
                        return try await core.search(query: query) == expected[text]
                    }
                    group.addTask { try await !core.helpNow(situation: inGermany).lines.isEmpty }
                }
                for try await same in group { #expect(same) }
            }
        }

        @Test func allThatIsOnBoardCrossesAtOnce() async throws {
            let core = try await openShared()
            let query = SearchQuery(text: "", situation: inGermany, limit: 200, chips: true)
            let view = try await core.search(query: query)
            #expect(view.hits.count + view.elsewhere.count > 150)
            #expect(!view.chips.isEmpty)
            let more = SearchQuery(text: "", situation: inGermany, limit: .max, chips: true)
            #expect(try await core.search(query: more) == view)
        }

        /// A link or an id that the platform does not take would end the app at this very point.
        @Test func everyLinkAndIdOnBoardIsTakenByThePlatform() async throws {
            let core = try await openShared()
            var ids: Set<UUID> = []
            let countries = try await core.countries(situation: somewhere).countries
            for country in countries where country.code.count == 2 {
                let there = SituationQuery(languages: ["en"], country: country.code, now: noon)
                _ = try await core.emergency(country: country.code, situation: there)
                if country.services == 0 { continue }
                let query = SearchQuery(text: "", situation: there, limit: 200)
                ids.formUnion(try await core.search(query: query).hits.map(\.id))
            }
            #expect(ids.count > 150)
            var links = 0
            for id in ids {
                let record = try await core.record(id: id, situation: somewhere)
                #expect(record.hit.id == id)
                let all = record.hit.phones.map(\.link) + record.channels.map(\.link) + [record.hit.link]
                for link in all.compactMap({ $0 }) {
                    links += 1
                    let scheme = try #require(link.scheme)
                    #expect(["https", "http", "tel", "sms", "mailto"].contains(scheme), "\(link)")
                }
            }
            #expect(links > 100)
        }
    }
}
