import SwiftUI
import TurnstoneKit

/// The cover: a phrasebook that works. Where there is a lock, its title is the way in; nothing shows that.
struct CoverScreen: View {
    @StateObject private var cover: Watched<CoverModel>

    init(cover: CoverModel) {
        _cover = StateObject(wrappedValue: Watched(cover))
    }

    private var model: CoverModel { cover.model }
    private var view: ExitView { cover.model.view }

    var body: some View {
        VStack(spacing: 0) {
            Text(view.title).font(.title)
                .frame(maxWidth: .infinity, minHeight: target, alignment: .leading)
                .padding(.horizontal)
                .background(.background)
                .accessibilityAddTraits(.isHeader)
                .onTapGesture { model.tapTitle() }
                .onLongPressGesture { model.holdTitle() }
            HStack {
                Field(words: view.search, hint: view.search, text: model.text) { model.type($0) }
                if !model.text.isEmpty {
                    Button {
                        model.clear()
                    } label: {
                        Image(systemName: Symbol.clear).frame(minWidth: target, minHeight: target)
                    }
                    .accessibilityLabel(view.clear)
                }
            }
            .padding(.horizontal)
            languages
            topics
            phrases
        }
        .frame(maxWidth: .infinity, maxHeight: .infinity)
        .background(.background)
        .environment(\.layoutDirection, view.direction.layout)
    }

    private var languages: some View {
        HStack {
            LanguageMenu(words: view.fromLabel, languages: view.languages, chosen: view.language) { model.read($0) }
            Button {
                model.swap()
            } label: {
                Image(systemName: Symbol.swap).frame(minWidth: target, minHeight: target)
            }
            .accessibilityLabel(view.swap)
            LanguageMenu(words: view.toLabel, languages: view.languages, chosen: view.otherLanguage) {
                model.translate(to: $0)
            }
        }
        .padding(.horizontal)
    }

    private var topics: some View {
        ScrollView(.horizontal) {
            HStack {
                topic(view.all, isChosen: !view.topics.contains { $0.chosen }) { model.choose(topic: nil) }
                ForEach(view.topics, id: \.code) { one in
                    topic(one.name, isChosen: one.chosen) { model.choose(topic: one) }
                }
            }
        }
        .accessibilityElement(children: .contain)
        .accessibilityLabel(view.topicsLabel)
    }

    private func topic(
        _ name: String, isChosen: Bool, _ choose: @escaping @MainActor () -> Void
    ) -> some View {
        Button {
            choose()
        } label: {
            Text(name).frame(minWidth: target, minHeight: target)
        }
        .buttonStyle(.bordered)
        .accessibilityAddTraits(isChosen ? .isSelected : [])
    }

    private var phrases: some View {
        Page {
            if view.phrases.isEmpty { Text(view.none) }
            ForEach(Array(view.phrases.enumerated()), id: \.offset) { phrase in
                VStack(alignment: .leading) {
                    PhraseLine(text: phrase.element.text, language: view.language, direction: view.direction)
                        .font(.headline)
                    PhraseLine(
                        text: phrase.element.translation, language: view.otherLanguage,
                        direction: view.otherDirection)
                }
                .accessibilityElement(children: .combine)
            }
        }
    }
}

/// A language of the phrasebook, chosen from all of them.
private struct LanguageMenu: View {
    let words: String
    let languages: [ExitLanguageView]
    let chosen: String
    let choose: @MainActor (ExitLanguageView) -> Void

    var body: some View {
        Menu {
            ForEach(languages, id: \.tag) { language in
                Button {
                    choose(language)
                } label: {
                    Text(language.name)
                }
            }
        } label: {
            VStack(alignment: .leading) {
                Text(words).font(.footnote)
                Text(languages.first { $0.tag == chosen }?.name ?? String()).font(.headline)
            }
            .frame(maxWidth: .infinity, minHeight: target)
        }
    }
}

/// A phrase in its own direction, spoken in its own language.
private struct PhraseLine: View {
    let text: String
    let language: String
    let direction: DirectionView

    var body: some View {
        Text(inItsLanguage)
            .multilineTextAlignment(.leading)
            .frame(maxWidth: .infinity, alignment: .leading)
            .environment(\.layoutDirection, direction.layout)
    }

    private var inItsLanguage: AttributedString {
        var spoken = AttributedString(text)
        spoken.languageIdentifier = language
        return spoken
    }
}
