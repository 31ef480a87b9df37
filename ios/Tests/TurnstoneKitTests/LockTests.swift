import Foundation
import Testing
import TurnstoneKit

extension All {
    /// The cover and the lock: the phrasebook works and remembers nothing, the gesture leads in, and nothing before it names what the app is for.
    @MainActor @Suite struct Lock {
        private static let held = LockSettings(gesture: .holdTitle, idleSeconds: 60)

        @Test func theCoverIsAPhrasebookThatWorksAndRemembersNothing() async throws {
            let phone = try await Phone()
            let app = try await phone.app(in: "DE")
            app.exit()
            let cover = try #require(app.cover)
            let spanish = try #require(cover.view.languages.first { $0.tag == "es" })
            cover.translate(to: spanish)
            cover.choose(topic: try #require(cover.view.topics.first))
            #expect(cover.view.otherLanguage == "es" && cover.view.topics[0].chosen)
            let some = cover.view.phrases
            cover.choose(topic: nil)
            #expect(cover.view.phrases.count > some.count)
            cover.type(some[0].translation)
            #expect(cover.view.phrases.contains(some[0]))
            cover.clear()
            cover.swap()
            #expect(cover.view.language == "es" && cover.view.otherLanguage == "en")
            cover.read(try #require(cover.view.languages.first { $0.tag == "ar" }))
            #expect(cover.view.direction == .rightToLeft && cover.view.otherLanguage == "en")
            // Without a lock its title leads nowhere.
            cover.holdTitle()
            for _ in 0..<6 { cover.tapTitle() }
            #expect(app.cover === cover && app.screens.isEmpty)
            app.exit()
            #expect(app.cover?.view == phrasebook("en"))
        }

        @Test func withTheLockOnTheCoverComesFirstAndTheGestureLeadsIn() async throws {
            let phone = try await Phone()
            let first = try await phone.app(in: "DE", lock: Self.held)
            #expect(try await phone.kept().lock == Self.held)
            first.exit()

            let app = await phone.app()
            #expect(app.cover?.view == phrasebook("en") && app.screens.isEmpty && app.isLocked)
            // Being away and coming back is no way in, and neither is another gesture.
            app.putAway(toBackground: true)
            await app.comeBack()
            for _ in 0..<5 { app.cover?.tapTitle() }
            #expect(app.cover != nil && app.screens.isEmpty)
            app.cover?.holdTitle()
            #expect(app.cover == nil && app.screen?.model is HomeModel)

            // In front of others it comes back, and the gesture leads to where one was.
            app.showHelpNow()
            app.putAway(toBackground: false)
            await app.comeBack()
            #expect(app.cover != nil && app.isLocked)
            app.cover?.holdTitle()
            #expect(app.cover == nil && app.screen?.model is HelpNowModel)

            // After an exit it leads to a fresh start.
            app.exit()
            app.cover?.holdTitle()
            await until { app.cover == nil }
            #expect(app.screens.count == 1 && app.screen?.model is HomeModel)

            // Taken away, it is gone.
            app.showLock()
            app.choose(lock: nil)
            await app.settled()
            #expect(try await phone.kept().lock == nil)
            app.putAway(toBackground: false)
            await app.comeBack()
            #expect(app.cover == nil)
        }

        @Test func fiveTapsLeadInWhenEachComesWithinASecond() async throws {
            let phone = try await Phone()
            let clock = Clock(noon)
            let lock = LockSettings(gesture: .tapTitleFiveTimes, idleSeconds: 60)
            let app = try await phone.app(in: "DE", lock: lock, clock: clock)
            app.putAway(toBackground: false)
            let cover = try #require(app.cover)
            cover.holdTitle()
            for pause in [0.5, 0.5, 0.5, 1.5, 0.5, 0.5, 0.5, 0.5] {
                cover.tapTitle()
                clock.time += pause
            }
            #expect(app.cover === cover)
            cover.tapTitle()
            #expect(app.cover == nil)
        }

        @Test func whoDoesNotTouchThePhoneFindsTheCover() async throws {
            let phone = try await Phone()
            let (clock, waits) = (Clock(noon), Waits())
            let app = try await phone.app(in: "DE", lock: Self.held, clock: clock, waits: waits)
            app.showSearch()
            let search = try #require(app.screen?.model as? SearchModel)
            clock.time += 40
            search.type("lawyer")
            clock.time += 20
            await waits.pass(60)
            // The last key is 20 seconds ago.
            await waits.begins(40)
            #expect(app.cover == nil)
            clock.time += 40
            await waits.pass(40)
            await until { app.cover != nil }
            #expect(app.isLocked)
            app.cover?.holdTitle()
            #expect(app.screen?.model === search && search.text == "lawyer")
        }

        @Test func behindTheLockItIsAskedAgainWhoAnswersNow() async throws {
            let phone = try await Phone()
            let clock = Clock(noon)
            let app = try await phone.app(in: "GB", lock: Self.held, clock: clock)
            app.showHelpNow()
            let now = try #require(app.screen?.model as? HelpNowModel)
            await now.settled()
            let atNoon = try #require(now.view)
            clock.time += 14 * 3600
            app.putAway(toBackground: true)
            await app.comeBack()
            app.cover?.holdTitle()
            await now.settled()
            #expect(now.view != nil && now.view != atNoon)
        }

        /// What somebody reads on the cover, in every language that it has, holds none of the words for what the app is for.
        @Test func nothingOnTheCoverNamesWhatTheAppIsFor() {
            let denied = Set(
                """
                lgbt lgbtq lgbti queer gay lesbian lesbians trans transgender bisexual homosexual homosexuell schwul lesbisch \
                asylum asyl asile asilo refugee refugees flüchtling flüchtlinge réfugié réfugiés refugiado refugiados rifugiato \
                persecution persecución verfolgung migrant migrants migrante smuggler testimony passphrase notebook vault secret \
                мигрант беженец убежище гей лесбиянка трансгендер лгбт біженець притулок sığınma mülteci eşcinsel lgbti \
                لاجئ لجوء مثلي مثلية متحول پناهنده پناهندگی همجنسگرا پناہ ہم جنس turnstone
                """.split(whereSeparator: \.isWhitespace).map(String.init))
            let languages = phrasebook("en").languages.map(\.tag)
            #expect(languages.count > 20)
            for tag in languages {
                let view = phrasebook(tag)
                #expect(view.language == tag && !view.phrases.isEmpty)
                let words = [
                    view.title, view.search, view.clear, view.none, view.fromLabel, view.toLabel, view.swap,
                    view.topicsLabel, view.all,
                ]
                let lists = view.languages.map(\.name) + view.topics.map(\.name)
                for text in words + lists + view.phrases.flatMap({ [$0.text, $0.translation] }) {
                    let said = Set(text.lowercased().split { !$0.isLetter }.map(String.init))
                    #expect(said.isDisjoint(with: denied), "\(tag): \(text)")
                }
            }
        }
    }
}
