import SwiftUI
import TurnstoneKit

/// Home: help now, search, the phases of need, guides, what is on board.
struct HomeScreen: View {
    @ObservedObject var app: Watched<AppModel>
    @StateObject private var home: Watched<HomeModel>

    init(app: Watched<AppModel>, model: HomeModel) {
        self.app = app
        _home = StateObject(wrappedValue: Watched(model))
    }

    private var words: ScreenWords { app.model.words }
    private var notesWords: NotesWords { app.model.notesWords }
    private var guideWords: GuideWords { app.model.guideWords }

    var body: some View {
        Page {
            WideButton(words.now, symbol: Symbol.now, note: words.nowNote) { app.model.showHelpNow() }
            WideButton(words.search, symbol: Symbol.search, note: words.searchHint) { app.model.showSearch() }
            PlaceButton(place: home.model.place.place, spoken: home.model.place.accessibility, app: app.model)
            Failure(words: words, sentence: home.model.failure) { home.model.reload() }
            Heading(words.phasesHeading)
            ForEach(words.phases, id: \.code) { phase in
                WideButton(phase.name) { app.model.showSearch(for: phase) }
            }
            Group {
                WideButton(guideWords.guides, symbol: Symbol.guide, note: guideWords.guidesNote) {
                    app.model.showGuides()
                }
                WideButton(guideWords.terms, symbol: Symbol.term) { app.model.showTerms() }
                WideButton(guideWords.checks, symbol: Symbol.question, note: guideWords.checksNote) {
                    app.model.showChecks()
                }
            }
            WideButton(notesWords.savedHeading, symbol: Symbol.save) { app.model.showSaved() }
            WideButton(notesWords.notes, symbol: Symbol.open, note: notesWords.notesNote) { app.model.showNotes() }
            Group {
                WideButton(notesWords.lockHeading, symbol: Symbol.settings) { app.model.showLock() }
                WideButton(words.languageButton, symbol: Symbol.language) { app.model.showLanguages() }
                WideButton(guideWords.second, symbol: Symbol.twoLanguages, note: guideWords.secondNote) {
                    app.model.showSecondLanguage()
                }
                WideButton(words.onBoard, symbol: Symbol.onBoard) { app.model.showOnBoard() }
                WideButton(notesWords.aboutButton, symbol: Symbol.notice) { app.model.showProtection() }
            }
        }
    }
}

/// Help now: emergency numbers, then who answers at this moment, with their numbers at once.
struct HelpNowScreen: View {
    @ObservedObject var app: Watched<AppModel>
    @StateObject private var now: Watched<HelpNowModel>

    init(app: Watched<AppModel>, model: HelpNowModel) {
        self.app = app
        _now = StateObject(wrappedValue: Watched(model))
    }

    var body: some View {
        Page {
            if let view = now.model.view {
                PlaceButton(place: view.place, spoken: view.placeAccessibility, app: app.model)
                TextLine(view: view.heading, font: .title).accessibilityAddTraits(.isHeader)
                TextLines(views: view.notices)
                Text(app.model.words.callNote).font(.footnote)
                if let emergency = view.emergency { EmergencyBlock(view: emergency, words: app.model.words) }
                HitList(hits: view.lines, app: app.model, withNumbers: true)
            }
            Failure(words: app.model.words, sentence: now.model.failure) { now.model.reload() }
        }
    }
}

/// What is on board: countries, packs, sources, licences.
struct OnBoardScreen: View {
    @ObservedObject var app: Watched<AppModel>
    @StateObject private var onBoard: Watched<OnBoardModel>

    init(app: Watched<AppModel>, model: OnBoardModel) {
        self.app = app
        _onBoard = StateObject(wrappedValue: Watched(model))
    }

    var body: some View {
        Page {
            Heading(app.model.words.onBoard)
            if let view = onBoard.model.view {
                TextLine(view: view.sentence)
                ForEach(view.packs, id: \.id) { pack in
                    TextLine(view: pack.made, font: .headline)
                    TextLine(view: pack.trust)
                    SourceLines(sources: pack.sources)
                }
                ForEach(view.countries, id: \.code) { country in
                    Heading(country.name)
                    TextLine(view: country.sentence)
                }
            }
            Failure(words: app.model.words, sentence: onBoard.model.failure) { onBoard.model.reload() }
        }
    }
}
