import Foundation
import Testing
import TurnstoneKit

extension All {
    /// Leaving, being put away, coming back.
    @MainActor @Suite struct Exit {
        @Test func theCoverComesFirstAndStandsBeforeAnythingElseIsDone() async throws {
            let phone = try await Phone()
            let app = try await phone.app(in: "DE")
            app.showSearch()
            let search = try #require(app.screen?.model as? SearchModel)
            search.type("lawyer")
            var seen: [(cover: ExitView?, text: String)] = []
            app.onChange = { seen.append((app.cover?.view, search.text)) }
            app.exit()
            // The first that is drawn: the cover, before the query was even forgotten.
            #expect(seen.first?.cover == phrasebook("en") && seen.first?.text == "lawyer")
            #expect(seen.last?.text == "")
        }

        @Test func everyScreenCanBeLeftWhileItsAnswerIsOnTheWay() async throws {
            let phone = try await Phone()
            let somewhere = SituationQuery(languages: ["en"], now: noon)
            let id = try await openTurnstone(folder: phone.folder)
                .search(query: SearchQuery(text: "lawyer", situation: somewhere)).hits[0].id
            let ways: [@MainActor (AppModel) -> Void] = [
                { _ in }, { $0.showHelpNow() }, { $0.showSearch() }, { $0.showSearch(for: $0.words.phases[0]) },
                { $0.showRecord(id) }, { $0.showLanguages() }, { $0.showCountries() }, { $0.showOnBoard() },
                { $0.showGuides() }, { $0.showGuide("first-72-hours") }, { $0.showTerms() }, { $0.showTerm("duldung") },
                { $0.showChecks() }, { $0.showCheck(selfChecks(languages: ["en"])[0]) }, { $0.showSecondLanguage() },
            ]
            for way in ways {
                let app = try await phone.app(in: "DE")
                way(app)
                let models = app.screens.map(\.model)
                app.exit()
                #expect(app.cover != nil && app.screens.isEmpty)
                for model in models { await model.settled() }
                for case let model as RecordModel in models { #expect(model.view == nil && model.failure == nil) }
                for case let model as HelpNowModel in models { #expect(model.view == nil && model.failure == nil) }
                for case let model as GuideModel in models { #expect(model.view == nil && model.failure == nil) }
                for case let model as TermsModel in models { #expect(model.view == nil && model.failure == nil) }
                for case let model as SearchModel in models { #expect(model.view == nil && model.answered == nil) }
                // What was left opens nothing any more.
                app.showSearch()
                app.showHelpNow()
                app.showGuides()
                #expect(app.screens.isEmpty)
                try FileManager.default.removeItem(at: phone.folder.appendingPathComponent("settings.json"))
            }
            await allClosed()
        }

        @Test func leavingWhileTheDirectoryIsPreparedGivesThatUp() async throws {
            let empty = try newPlace()
            let app = AppModel(folder: empty, deviceLanguages: ["en"], clock: { noon })
            let (changes, change) = AsyncStream.makeStream(of: Void.self)
            app.onChange = { change.yield() }
            await app.start()
            for await _ in changes where (app.progress ?? 0) > 0 { break }
            let first = try #require(app.screen?.model as? FirstStartModel)
            app.exit()
            #expect(app.cover != nil && app.progress == nil)
            await first.settled()
            await allClosed()
            #expect(first.countries.view == nil)
        }

        @Test func theListOfAppsShowsTheCoverAndComingBackGoesOnWhereOneWas() async throws {
            let phone = try await Phone()
            let app = try await phone.app(in: "DE")
            app.showSearch()
            let search = try #require(app.screen?.model as? SearchModel)
            search.type("lawyer")
            app.putAway(toBackground: true)
            #expect(app.cover?.view == phrasebook("en"))
            await app.comeBack()
            #expect(app.cover == nil && app.screen?.model === search && search.text == "lawyer")
        }

        @Test func afterAWhileAwayItIsAskedAgainWhoAnswersNow() async throws {
            let phone = try await Phone()
            let clock = Clock(noon)
            let app = try await phone.app(in: "GB", clock: clock)
            app.showHelpNow()
            let now = try #require(app.screen?.model as? HelpNowModel)
            await now.settled()
            let atNoon = try #require(now.view)
            clock.time = noon.addingTimeInterval(14 * 3600)
            app.putAway(toBackground: true)
            await app.comeBack()
            await now.settled()
            #expect(now.view != nil && now.view != atNoon)
        }

        @Test func aCountryThatIsToBeForgottenIsForgottenAlsoWhenSomebodyLeavesInThatMoment() async throws {
            let phone = try await Phone()
            let app = try await phone.app(in: "DE", keep: true)
            app.remember(country: false)
            app.exit()
            await app.settled()
            #expect(try await phone.kept() == Settings(languages: ["en"]))
        }

        @Test func afterAnExitOnlyAFreshStartLeadsBack() async throws {
            let phone = try await Phone()
            let app = try await phone.app(in: "DE")
            app.showSearch()
            app.exit()
            // A banner came down over the app and went: it was never away.
            app.putAway(toBackground: false)
            await app.comeBack()
            #expect(app.cover != nil && app.screens.isEmpty)
            app.putAway(toBackground: true)
            await app.comeBack()
            #expect(app.cover == nil && app.screens.count == 1)
            let home = try #require(app.screen?.model as? HomeModel)
            await home.settled()
            // The country was not to be remembered.
            #expect(home.place == placeWords(languages: ["en"], country: nil))
        }

        @Test func aCountryThatIsToBeRememberedIsThereAgain() async throws {
            let phone = try await Phone()
            let app = try await phone.app(in: "DE", keep: true)
            #expect(try await phone.kept() == Settings(languages: ["en"], country: "DE"))
            app.exit()
            let next = await phone.app()
            let home = try #require(next.screen?.model as? HomeModel)
            await home.settled()
            #expect(home.place == placeWords(languages: ["en"], country: "DE"))
            // The tick is taken away again: then it is gone from the phone as well.
            next.showCountries()
            let countries = try #require(next.screen?.model as? CountriesModel)
            #expect(countries.keeps)
            next.remember(country: false)
            await next.settled()
            #expect(!countries.keeps && countries.chosen == "DE")
            #expect(try await phone.kept() == Settings(languages: ["en"]))
            // And ticked after the choice.
            next.remember(country: true)
            await next.settled()
            #expect(try await phone.kept() == Settings(languages: ["en"], country: "DE"))
        }
    }
}
