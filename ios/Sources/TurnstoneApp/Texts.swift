import SwiftUI
import TurnstoneKit

/// The least side of what is tapped, in points.
let target: CGFloat = 48

extension DirectionView {
    var layout: LayoutDirection {
        self == .rightToLeft ? .rightToLeft : .leftToRight
    }
}

/// A text of the core's in its own direction, with what has to be said about it. A screen reader gets its language as well. Below it stands the same in a
/// second language, where there is one.
struct TextLine: View {
    let view: TextView
    var beside: TextView?
    var font: Font = .body

    var body: some View {
        VStack(alignment: .leading, spacing: 2) {
            OneText(view: view, font: font)
            if let second = view.beside(beside) { OneText(view: second, font: font) }
        }
    }
}

/// A text in one language.
private struct OneText: View {
    let view: TextView
    let font: Font

    var body: some View {
        VStack(alignment: .leading, spacing: 2) {
            Text(inItsLanguage).font(font)
            if let remark = view.remark { Text(remark).font(.footnote).foregroundStyle(.secondary) }
        }
        .multilineTextAlignment(.leading)
        .frame(maxWidth: .infinity, alignment: .leading)
        .environment(\.layoutDirection, view.direction.layout)
    }

    private var inItsLanguage: AttributedString {
        var text = AttributedString(view.text)
        text.languageIdentifier = view.language
        return text
    }
}

/// Texts below each other, each with the one that has its place in a second language.
struct TextLines: View {
    let views: [TextView]
    var besides: [TextView] = []
    var font: Font = .body

    var body: some View {
        ForEach(Array(views.besides(besides).enumerated()), id: \.offset) { pair in
            TextLine(view: pair.element.own, beside: pair.element.second, font: font)
        }
    }
}

/// A heading of the screens' own words.
struct Heading: View {
    let words: String

    init(_ words: String) {
        self.words = words
    }

    var body: some View {
        Text(words).font(.headline)
            .frame(maxWidth: .infinity, alignment: .leading)
            .padding(.top)
            .accessibilityAddTraits(.isHeader)
    }
}

/// A warning. It stands above what it warns of.
struct WarningLine: View {
    let view: WarningView
    var beside: TextView?

    var body: some View {
        HStack(alignment: .top) {
            Image(systemName: Symbol.of(view.level)).accessibilityHidden(true)
            TextLine(view: view.sentence, beside: beside, font: view.level == .severe ? .headline : .body)
        }
    }
}

/// What a screen shows while there is no answer: why, and the button that tries again.
struct Failure: View {
    let words: ScreenWords
    let sentence: String?
    let retry: @MainActor () -> Void

    var body: some View {
        if let sentence {
            VStack(alignment: .leading) {
                Text(sentence)
                WideButton(words.retry, action: retry)
            }
        }
    }
}
