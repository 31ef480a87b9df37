import SwiftUI
import TurnstoneKit

/// The least side of what is tapped, in points.
let target: CGFloat = 48

extension DirectionView {
    var layout: LayoutDirection {
        self == .rightToLeft ? .rightToLeft : .leftToRight
    }
}

/// A text of the core's in its own direction, with what has to be said about it. A screen reader gets its language as well.
struct TextLine: View {
    let view: TextView
    var font: Font = .body

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

/// Texts below each other.
struct TextLines: View {
    let views: [TextView]
    var font: Font = .body

    var body: some View {
        ForEach(Array(views.enumerated()), id: \.offset) { TextLine(view: $0.element, font: font) }
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

    var body: some View {
        HStack(alignment: .top) {
            Image(systemName: Symbol.of(view.level)).accessibilityHidden(true)
            TextLine(view: view.sentence, font: view.level == .severe ? .headline : .body)
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
