import Foundation
import Testing
import TurnstoneKit

extension All {
    /// From the first start to the call, as somebody goes through it who reads Arabic and is in Germany.
    @MainActor @Suite struct Story {
        @Test func fromTheFirstStartInArabicToTheCallAndOut() async throws {
            await allClosed()
            let phone = try await Phone()
            let app = await phone.app(languages: ["en-US"])

            let first = try #require(app.screen?.model as? FirstStartModel)
            #expect(first.step == .language)
            let arabic = try #require(first.languages.rows.first { $0.ownName == "العربية" })
            app.choose(language: arabic)
            #expect(app.words.language == "ar" && app.words.direction == .rightToLeft)
            first.next()
            #expect(first.step == .country)
            await first.settled()
            first.countries.type("ألمان")
            await first.settled()
            let germany = try #require(first.countries.rows.first)
            #expect(germany.code == "DE" && first.countries.rows.count == 1)
            app.choose(country: germany)
            app.finishFirstStart()

            let home = try #require(app.screen?.model as? HomeModel)
            #expect(home.place.place.text.contains(germany.name), "where one is stands there before the core is open")
            #expect(home.place.place.language == "ar")
            await home.settled()
            #expect(home.view != nil)

            app.showSearch()
            let search = try #require(app.screen?.model as? SearchModel)
            for end in "مأوى".indices { search.type(String("مأوى"[...end])) }
            await until(search) { search.answered == "مأوى" }
            let found = try #require(search.view)
            #expect(found.direction == .rightToLeft)
            let hits = found.hits + found.elsewhere
            #expect(hits.allSatisfy { !$0.why.isEmpty && $0.why.allSatisfy { $0.sentence.language == "ar" } })

            // The first card, and the first that can be called.
            app.showRecord(try #require(hits.first).id)
            let card = try #require(app.screen?.model as? RecordModel)
            await card.settled()
            #expect(card.view?.hit.title == hits.first?.title)
            app.back()
            app.showRecord(try #require(hits.first { !$0.phones.isEmpty }).id)
            let callable = try #require(app.screen?.model as? RecordModel)
            await callable.settled()
            let number = try #require(callable.view?.hit.phones.first)
            let source = try Self.source(of: number.asPrinted)
            #expect(number.link?.absoluteString == "tel:\(source)")
            #expect(number.action.language == "ar" && !number.accessibility.isEmpty)

            app.exit()
            #expect(app.cover?.view == phrasebook("ar") && app.screens.isEmpty && app.screen == nil)
            #expect(search.text.isEmpty && search.view == nil && search.answered == nil)
            #expect(search.filters == FilterQuery() && callable.view == nil && home.view == nil)
            #expect(app.progress == nil && app.notice == nil)
            await app.settled()
            await allClosed()

            // The language was kept, the country was not: nobody ticked that.
            #expect(try await phone.kept() == Settings(languages: ["ar"]))
            let files = try FileManager.default.contentsOfDirectory(atPath: phone.folder.path)
            for file in files where file.hasPrefix("settings") {
                let text = try String(contentsOf: phone.folder.appendingPathComponent(file), encoding: .utf8)
                #expect(!text.contains("DE") && !text.contains("مأوى"))
            }
        }

        @Test func helpNowFollowsTheCountryThatIsChangedInOneTap() async throws {
            let phone = try await Phone()
            let app = try await phone.app(in: "FR")
            app.showHelpNow()
            let now = try #require(app.screen?.model as? HelpNowModel)
            await now.settled()
            let french = try #require(now.view)
            #expect(!french.lines.isEmpty && french.emergency?.country == "FR")

            app.showCountries()
            let countries = try #require(app.screen?.model as? CountriesModel)
            await countries.settled()
            #expect(countries.chosen == "FR" && countries.rows.allSatisfy { $0.code.count == 2 })
            // In any language of the app, whichever the screens speak.
            countries.type("  ألماني ")
            await countries.settled()
            #expect(countries.rows.map(\.code) == ["DE"])
            countries.type("  germ ")
            await countries.settled()
            app.choose(country: try #require(countries.rows.first))
            #expect(app.screen?.model === now)
            await now.settled()
            #expect(now.view?.emergency?.country == "DE")
            #expect(now.view?.emergency?.numbers.contains { $0.link?.absoluteString == "tel:112" } == true)

            // No country is an answer too.
            app.showCountries()
            app.choose(country: nil)
            await now.settled()
            #expect(now.view?.emergency == nil && now.view?.lines.isEmpty == false)
            await app.settled()
            #expect(try await phone.kept().country == nil)
        }

        /// The number to dial that the directory has beside a printed one, in the files that people edit.
        private static func source(of printed: String) throws -> String {
            let content = URL(fileURLWithPath: #filePath)
                .deletingLastPathComponent().appendingPathComponent("../../../content/directory").standardizedFileURL
            for file in try FileManager.default.contentsOfDirectory(at: content, includingPropertiesForKeys: nil)
            where file.pathExtension == "toml" {
                let lines = try String(contentsOf: file, encoding: .utf8).components(separatedBy: "\n")
                guard let at = lines.firstIndex(of: "as_printed = \"\(printed)\"") else { continue }
                // The keys of one number stand together.
                let near = lines[max(0, at - 3)...min(lines.count - 1, at + 3)]
                let number = near.first { $0.hasPrefix("number = ") || $0.hasPrefix("short = ") }
                return try #require(number).components(separatedBy: "\"")[1]
            }
            Issue.record("no source has \(printed)")
            return ""
        }
    }
}
