import Foundation
import Testing
import TurnstoneKit

extension All {
    /// What each screen's model does besides the story.
    @MainActor @Suite struct Screens {
        @Test func chipsNarrowTheSearchAndWidenItAgain() async throws {
            let phone = try await Phone()
            let app = try await phone.app(in: "US")
            app.showSearch()
            let search = try #require(app.screen?.model as? SearchModel)
            search.type("lawyer")
            await until(search) { search.answered == "lawyer" }
            let all = try #require(search.view)
            let chip = try #require(all.chips.first { !$0.selected && $0.holds > 0 })
            #expect(!chip.label.text.isEmpty && !chip.accessibility.isEmpty)
            search.tap(chip)
            await until(search) { search.view?.chips.contains { $0.filter == chip.filter && $0.selected } == true }
            #expect(try #require(search.view).total <= all.total)
            search.tap(chip)
            await until(search) { search.view == all }
            search.clear()
            await until(search) { search.answered == "" }
            #expect(search.text.isEmpty && search.view?.hits.isEmpty == false)
        }

        @Test func aPhaseOfNeedIsAFilterThatIsSet() async throws {
            let phone = try await Phone()
            let app = try await phone.app(in: "US")
            #expect(app.words.phases.count == 3)
            app.showSearch(for: app.words.phases[0])
            let search = try #require(app.screen?.model as? SearchModel)
            await until(search) { search.view != nil }
            #expect(search.filters.phases == [app.words.phases[0].code])
            #expect(search.view?.chips.contains { $0.selected } == true)
        }

        @Test func languagesAreFoundByTheirOwnNameAndAllScreensSpeakTheChosenOne() async throws {
            let phone = try await Phone()
            let app = try await phone.app(in: "DE")
            app.showOnBoard()
            let onBoard = try #require(app.screen?.model as? OnBoardModel)
            await onBoard.settled()
            #expect(onBoard.view?.packs.allSatisfy { $0.sources.allSatisfy { !$0.line.isEmpty } } == true)
            app.showLanguages()
            let languages = try #require(app.screen?.model as? LanguagesModel)
            #expect(languages.rows == availableLanguages() && languages.chosen == "en")
            languages.type("عرب")
            #expect(languages.rows.map(\.tag) == ["ar"])
            app.choose(language: languages.rows[0])
            #expect(app.screen?.model === onBoard && app.words.direction == .rightToLeft)
            await onBoard.settled()
            #expect(onBoard.view?.sentence.language == "ar")
            await app.settled()
            #expect(try await phone.kept().languages == ["ar"])
        }

        @Test func theFirstStartCanBeLeftOutStepByStep() async throws {
            let phone = try await Phone()
            let app = await phone.app(languages: ["am-ET", "en"])
            let first = try #require(app.screen?.model as? FirstStartModel)
            #expect(app.words.language == "am")
            first.next()
            first.back()
            #expect(first.step == .language && !app.canGoBack)
            first.next()
            first.next()
            #expect(first.step == .lock && first.lock.chosen == nil)
            app.finishFirstStart()
            await app.settled()
            #expect(app.screen?.model is HomeModel)
            #expect(try await phone.kept() == Settings(languages: ["am"]))
            let next = await phone.app(languages: ["en"])
            #expect(next.screen?.model is HomeModel && next.words.language == "am")
        }

        @Test func whatCanNotBeKeptIsSaidAndTheAppGoesOn() async throws {
            let file = try newPlace()
            try Data().write(to: file)
            let app = AppModel(folder: file, deviceLanguages: ["en"], clock: { noon })
            await app.start()
            app.finishFirstStart()
            await app.settled()
            #expect(app.notice == errorText(id: "error-storage-unreachable", languages: ["en"]))
            let home = try #require(app.screen?.model as? HomeModel)
            await home.settled()
            #expect(home.view != nil)
            #expect(app.keepsNothing)
        }

        @Test func aRecordThatIsNotThereSaysSoAndCanBeTriedAgain() async throws {
            let phone = try await Phone()
            let app = try await phone.app(in: "DE")
            app.showRecord(UUID())
            let record = try #require(app.screen?.model as? RecordModel)
            await record.settled()
            #expect(record.view == nil)
            #expect(record.failure == errorText(id: "error-record-not-found", languages: ["en"]))
            record.reload()
            await record.settled()
            #expect(record.failure != nil)
            app.back()
            #expect(app.screen?.model is HomeModel)
        }

        @Test func aPlaceGoesToTheMapAppByItsAddress() throws {
            let text = TextView(
                text: "", language: "en", direction: .leftToRight, status: .original, inYourLanguage: true, remark: nil)
            let street = MapView(
                action: text, note: text, query: "1 Example & Main, Town", latitude: nil, longitude: nil,
                accessibility: "")
            #expect(street.link?.absoluteString == "https://maps.apple.com/?q=1%20Example%20%26%20Main,%20Town")
            let door = MapView(
                action: text, note: text, query: "x", latitude: 52.5, longitude: -13.25, accessibility: "")
            #expect(door.link?.absoluteString == "https://maps.apple.com/?q=x&ll=52.5,-13.25")
        }
    }
}
