import SwiftUI
import TurnstoneKit

/// The words of offices, with search as one types.
struct TermsScreen: View {
    @ObservedObject var app: Watched<AppModel>
    @StateObject private var terms: Watched<TermsModel>

    init(app: Watched<AppModel>, model: TermsModel) {
        self.app = app
        _terms = StateObject(wrappedValue: Watched(model))
    }

    private var model: TermsModel { terms.model }
    private var words: GuideWords { app.model.guideWords }

    var body: some View {
        VStack(spacing: 0) {
            HStack {
                SearchField(
                    words: words.termsSearch, hint: words.termsSearch, text: model.text, clear: app.model.words.clear,
                    type: { model.type($0) }, empty: { model.clear() }
                )
            }
            .padding(.horizontal)
            Page {
                Heading(words.terms)
                if let found = model.view {
                    if found.isEmpty { Text(words.termsNone) }
                    Terms(terms: found)
                }
                Failure(words: app.model.words, sentence: model.failure) { model.reload() }
            }
        }
    }
}

/// One word of an office.
struct TermScreen: View {
    @ObservedObject var app: Watched<AppModel>
    @StateObject private var term: Watched<TermModel>

    init(app: Watched<AppModel>, model: TermModel) {
        self.app = app
        _term = StateObject(wrappedValue: Watched(model))
    }

    var body: some View {
        Page {
            if let view = term.model.view { Terms(terms: [view]) }
            Failure(words: app.model.words, sentence: term.model.failure) { term.model.reload() }
        }
    }
}

/// Words of offices with what they mean, whose they are, and where that was read.
struct Terms: View {
    let terms: [TermView]

    var body: some View {
        ForEach(terms, id: \.id) { term in
            HStack(alignment: .top) {
                Image(systemName: Symbol.term)
                VStack(alignment: .leading, spacing: 4) {
                    TextLine(view: term.term, font: .headline)
                    TextLine(view: term.meaning)
                    if let beside = term.beside { TextLine(view: beside, font: .footnote) }
                    TextLines(views: term.facts, font: .footnote)
                    if let source = term.source { SourceLines(sources: [source]) }
                }
            }
            .accessibilityElement(children: .ignore)
            .accessibilityLabel(term.accessibility)
        }
    }
}
