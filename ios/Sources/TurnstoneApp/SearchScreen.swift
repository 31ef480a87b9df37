import SwiftUI
import TurnstoneKit

/// Search as one types: crisis help above all, then what was found here, then elsewhere.
struct SearchScreen: View {
    @ObservedObject var app: Watched<AppModel>
    @StateObject private var search: Watched<SearchModel>

    init(app: Watched<AppModel>, model: SearchModel) {
        self.app = app
        _search = StateObject(wrappedValue: Watched(model))
    }

    private var model: SearchModel { search.model }
    private var words: ScreenWords { app.model.words }

    var body: some View {
        VStack(spacing: 0) {
            HStack {
                SearchField(
                    words: words.search, hint: words.searchHint, text: model.text, clear: app.model.words.clear,
                    type: { model.type($0) }, empty: { model.clear() }
                )
            }
            .padding(.horizontal)
            Page {
                Failure(words: app.model.words, sentence: model.failure) { model.reload() }
                if let view = model.view { found(view) }
            }
        }
    }

    @ViewBuilder
    private func found(_ view: SearchView) -> some View {
        if let crisis = view.crisis { CrisisBlock(view: crisis, app: app.model) }
        PlaceButton(place: view.place, spoken: view.placeAccessibility, app: app.model)
        if !view.chips.isEmpty { Chips(words: app.model.words, chips: view.chips) { model.tap($0) } }
        TextLines(views: view.notices)
        if let onBoard = view.onBoard {
            TextLine(view: onBoard.sentence)
            if onBoard.nothingLocal {
                if let emergency = onBoard.emergency { EmergencyBlock(view: emergency, words: app.model.words) }
                HitList(hits: onBoard.lines, app: app.model)
            }
        }
        Group {
            TextLine(view: view.headline, font: .headline).accessibilityAddTraits(.isHeader)
            if let near = view.near { TextLine(view: near) }
            TextLines(views: view.suggestions)
            Terms(terms: view.terms)
            RowList(rows: view.rows, app: app.model)
            if let heading = view.helpersHeading {
                TextLine(view: heading, font: .headline).accessibilityAddTraits(.isHeader)
            }
            HitList(hits: view.helpers, app: app.model)
            if let heading = view.elsewhereHeading {
                TextLine(view: heading, font: .headline).accessibilityAddTraits(.isHeader)
            }
            HitList(hits: view.elsewhere, app: app.model)
        }
    }
}

/// What was found here, sections of guides at their places.
private struct RowList: View {
    let rows: [SearchRow]
    let app: AppModel

    var body: some View {
        ForEach(Array(rows.enumerated()), id: \.offset) { row in
            switch row.element {
            case .hit(let hit): HitRow(hit: hit, app: app)
            case .guide(let guide): GuideHitRow(hit: guide, app: app)
            }
        }
    }
}

/// What has to be said before everything else.
private struct CrisisBlock: View {
    let view: CrisisView
    let app: AppModel

    var body: some View {
        VStack(alignment: .leading) {
            TextLine(view: view.heading, font: .title).accessibilityAddTraits(.isHeader)
            TextLines(views: view.advice)
            if view.emergencyFirst { emergency }
            HitList(hits: view.lines, app: app, withNumbers: true)
            if !view.emergencyFirst { emergency }
        }
    }

    @ViewBuilder
    private var emergency: some View {
        if let numbers = view.emergency { EmergencyBlock(view: numbers, words: app.words) }
    }
}

/// Filters with their counts, in a row that scrolls sideways.
private struct Chips: View {
    let words: ScreenWords
    let chips: [ChipView]
    let tap: @MainActor (ChipView) -> Void

    var body: some View {
        ScrollView(.horizontal) {
            HStack {
                ForEach(chips, id: \.filter) { chip in
                    Button {
                        tap(chip)
                    } label: {
                        HStack {
                            if chip.selected { Image(systemName: Symbol.chosen) }
                            Text(chip.label.text)
                        }
                        .frame(minWidth: target, minHeight: target)
                    }
                    .buttonStyle(.bordered)
                    .accessibilityLabel(chip.accessibility)
                    .accessibilityAddTraits(chip.selected ? .isSelected : [])
                }
            }
        }
        .accessibilityElement(children: .contain)
        .accessibilityLabel(words.filters)
    }
}
