import Foundation
import Testing
import TurnstoneKit

extension All {
    /// Two languages at once, and reading aloud.
    @MainActor @Suite struct Languages {
        private static func language(_ tag: String) throws -> LanguageView {
            try #require(availableLanguages().first { $0.tag == tag })
        }

        @Test func aSecondLanguageStandsBelowEachTextAndIsGoneAfterAnExit() async throws {
            let phone = try await Phone()
            let app = try await phone.app(in: "DE")
            app.choose(language: try Self.language("ar"))
            app.showGuide("first-72-hours")
            let guide = try #require(app.screen?.model as? GuideModel)
            await guide.settled()
            app.showSecondLanguage()
            let second = try #require(app.screen?.model as? SecondLanguageModel)
            #expect(second.chosen == nil && second.rows.count == availableLanguages().count - 1)
            #expect(!second.rows.contains { $0.tag == "ar" })
            app.choose(second: try #require(second.rows.first { $0.tag == "fr" }))
            #expect(app.screen?.model === guide)
            await guide.settled()
            let blocks = try #require(guide.view).sections.flatMap(\.blocks)
            #expect(blocks.allSatisfy { $0.text.language == "ar" && $0.beside?.language == "fr" })

            // A card: the same texts, in the same order.
            app.showHelpNow()
            let now = try #require(app.screen?.model as? HelpNowModel)
            await now.settled()
            app.showRecord(try #require(now.view?.lines.first).id)
            let record = try #require(app.screen?.model as? RecordModel)
            await record.settled()
            let (view, beside) = (try #require(record.view), try #require(record.beside))
            #expect(view.hit.opening.sentence.language == "ar" && beside.hit.opening.sentence.language == "fr")
            #expect(view.sections.map(\.code) == beside.sections.map(\.code))
            #expect(view.sections.map(\.facts.count) == beside.sections.map(\.facts.count))
            #expect(view.hit.phones.map(\.asPrinted) == beside.hit.phones.map(\.asPrinted))
            // A name is the same in both, and stands there once; a sentence stands there twice.
            #expect(view.hit.title.beside(beside.hit.title) == nil)
            #expect(view.hit.trust.sentence.beside(beside.hit.trust.sentence)?.language == "fr")

            // The second becomes the first: then there is none.
            app.choose(language: try Self.language("fr"))
            await record.settled()
            #expect(record.view?.hit.opening.sentence.language == "fr" && record.beside == nil)

            app.choose(second: try Self.language("ar"))
            app.exit()
            #expect(record.beside == nil && record.view == nil)
            await app.settled()
            #expect(try await phone.kept() == Settings(languages: ["fr"]))
            app.putAway(toBackground: true)
            await app.comeBack()
            app.showSecondLanguage()
            #expect((app.screen?.model as? SecondLanguageModel)?.chosen == nil)
        }

        @Test func textsThatAreNotAsManyAreNotPutBelowEachOther() {
            #expect([1, 2].besides([3, 4]).map(\.second) == [3, 4])
            #expect([1, 2].besides([3]).map(\.second) == [nil, nil])
            #expect([1, 2].besides([]).map(\.own) == [1, 2])
        }

        @Test func aNotebookThatRemembersWhatWasChosenRemembersTheSecondLanguage() async throws {
            let phone = try await Phone()
            let app = try await phone.appWithNotebook()
            app.showNotebook()
            let notebook = try #require(app.screen?.model as? NotebookModel)
            await notebook.settled()
            notebook.keep(choices: true)
            await notebook.settled()
            app.choose(second: try Self.language("uk"))
            await app.settled()
            #expect(try await phone.kept() == Settings(languages: ["en"]))
            app.exit()

            let next = await phone.app()
            next.showGuide("first-72-hours")
            let guide = try #require(next.screen?.model as? GuideModel)
            await guide.settled()
            next.showSecondLanguage()
            let second = try #require(next.screen?.model as? SecondLanguageModel)
            #expect(second.chosen == nil)
            next.showNotes()
            try await Phone.unlock(next, Phone.passphrase)
            await until { second.chosen == "uk" }
            // Also in what lay below.
            await until { guide.view?.sections.first?.beside?.language == "uk" }
        }

        @Test func aGuideIsReadFromTopToBottomAndItsSentencesAreMarked() async throws {
            let phone = try await Phone()
            let voice = StandInVoice(["en"])
            let app = try await phone.app(in: "DE", voice: voice)
            app.showGuide("first-72-hours")
            let guide = try #require(app.screen?.model as? GuideModel)
            #expect(!guide.canBeRead, "there is nothing to read yet")
            await guide.settled()
            let view = try #require(guide.view)
            #expect(guide.canBeRead && !guide.isBeingRead)
            guide.toggleReading()
            var places: [String] = []
            while guide.isBeingRead {
                if let place = guide.place.map({ "\($0.block) \($0.sentence)" }), places.last != place {
                    places.append(place)
                }
                voice.ends()
            }
            // What must be said before everything else comes before everything else, and each sentence of each block comes once.
            #expect(voice.said.prefix(view.notices.count) == view.notices.map(\.text)[...])
            let blocks = view.sections.flatMap(\.blocks)
            let expected = blocks.flatMap { block in
                block.text.sentences.indices.map { "\(block.id) \($0)" }
            }
            #expect(places == expected && guide.place == nil)
            // Labels too: a warning that is not called one is none.
            let heard = voice.said.joined()
            for block in blocks {
                #expect(heard.contains(block.text.text) && voice.said.contains(block.label ?? voice.said[0]))
            }
        }

        @Test func readingStopsInTheInstantInWhichSomebodyLeavesOrLooksAtSomethingElse() async throws {
            let phone = try await Phone()
            let voice = StandInVoice(["en"])
            let ways: [@MainActor (AppModel) -> Void] = [
                { $0.exit() }, { $0.back() }, { $0.putAway(toBackground: false) }, { $0.showHelpNow() },
                { ($0.screen?.model as? GuideModel)?.toggleReading() },
            ]
            for way in ways {
                let app = try await phone.app(in: "DE", voice: voice)
                app.showGuide("first-72-hours")
                let guide = try #require(app.screen?.model as? GuideModel)
                await guide.settled()
                guide.toggleReading()
                #expect(voice.isSpeaking)
                way(app)
                #expect(!voice.isSpeaking && !guide.isBeingRead)
                // An end that is told late begins nothing.
                let said = voice.said.count
                voice.endsLate()
                #expect(voice.said.count == said && !voice.isSpeaking)
                app.exit()
                await app.settled()
                try FileManager.default.removeItem(at: phone.folder.appendingPathComponent("settings.json"))
            }
        }

        @Test func nothingIsOfferedToBeReadOfWhichAPartHasNoVoice() async throws {
            let phone = try await Phone()
            // The guide is in English only, and what must be said of it is in a language without a voice.
            for (voice, reads) in [(StandInVoice(["en"]), false), (StandInVoice(["en", "ti"]), true)] {
                let app = try await phone.app(in: "DE", voice: voice)
                app.choose(language: try Self.language("ti"))
                app.showGuide("asylum-germany")
                let guide = try #require(app.screen?.model as? GuideModel)
                await guide.settled()
                #expect(guide.canBeRead == reads)
                guide.toggleReading()
                #expect(voice.isSpeaking == reads)
                app.exit()
                await app.settled()
                try FileManager.default.removeItem(at: phone.folder.appendingPathComponent("settings.json"))
            }
            // And none where the phone has no voice at all.
            let app = try await phone.app(in: "DE")
            app.showGuide("first-72-hours")
            let guide = try #require(app.screen?.model as? GuideModel)
            await guide.settled()
            #expect(!guide.canBeRead)
        }
    }
}

/// A voice that says nothing and remembers what it was given.
@MainActor
private final class StandInVoice: Voice {
    private(set) var said: [String] = []
    private let languages: Set<String>
    private var done: (@MainActor () -> Void)?
    private var stopped: (@MainActor () -> Void)?

    init(_ languages: Set<String>) {
        self.languages = languages
    }

    var isSpeaking: Bool { done != nil }

    func speaks(_ language: String) -> Bool {
        languages.contains(language)
    }

    func say(_ text: String, in language: String, done: @escaping @MainActor () -> Void) {
        said.append(text)
        self.done = done
    }

    func stop() {
        (stopped, done) = (done, nil)
    }

    /// What is being said was said to its end.
    func ends() {
        let done = done
        self.done = nil
        done?()
    }

    /// What was stopped is told to have ended all the same.
    func endsLate() {
        stopped?()
    }
}
