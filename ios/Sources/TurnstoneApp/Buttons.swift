import SwiftUI
import TurnstoneKit

/// A button as wide as the screen, with a pictogram beside the words.
struct WideButton: View {
    let words: String
    let symbol: String?
    let note: String?
    let action: @MainActor () -> Void

    init(_ words: String, symbol: String? = nil, note: String? = nil, action: @escaping @MainActor () -> Void) {
        (self.words, self.symbol, self.note, self.action) = (words, symbol, note, action)
    }

    var body: some View {
        Button {
            action()
        } label: {
            HStack {
                if let symbol { Image(systemName: symbol) }
                VStack(alignment: .leading) {
                    Text(words).font(.headline)
                    if let note { Text(note).font(.footnote) }
                }
                Spacer(minLength: 0)
            }
            .multilineTextAlignment(.leading)
            .frame(maxWidth: .infinity, minHeight: target)
        }
        .buttonStyle(.bordered)
    }
}

/// A row of a list to choose from.
struct ChoiceRow: View {
    let words: String
    var note: String?
    let isChosen: Bool
    let action: @MainActor () -> Void

    var body: some View {
        Button {
            action()
        } label: {
            HStack {
                VStack(alignment: .leading) {
                    Text(words)
                    if let note { Text(note).font(.footnote).foregroundStyle(.secondary) }
                }
                Spacer(minLength: 0)
                if isChosen { Image(systemName: Symbol.chosen) }
            }
            .multilineTextAlignment(.leading)
            .frame(maxWidth: .infinity, minHeight: target)
        }
        .accessibilityAddTraits(isChosen ? .isSelected : [])
    }
}

/// A field that narrows a list, or searches. The keyboard is asked to learn nothing.
struct Field: View {
    let words: String
    let hint: String
    let text: String
    let type: @MainActor (String) -> Void

    var body: some View {
        TextField(hint, text: Binding(get: { text }, set: { @MainActor in type($0) }))
            .textFieldStyle(.roundedBorder)
            .disableAutocorrection(true)
            .textInputAutocapitalization(.never)
            .submitLabel(.search)
            .frame(minHeight: target)
            .accessibilityLabel(words)
    }
}

/// The same with a button that empties it, where there is something in it.
struct SearchField: View {
    let words: String
    let hint: String
    let text: String
    let clear: String
    let type: @MainActor (String) -> Void
    let empty: @MainActor () -> Void

    var body: some View {
        Field(words: words, hint: hint, text: text, type: type)
        if !text.isEmpty {
            Button {
                empty()
            } label: {
                Image(systemName: Symbol.clear).frame(minWidth: target, minHeight: target)
            }
            .accessibilityLabel(clear)
        }
    }
}

/// Hands a link to the platform; where no app takes it, that is said.
struct LinkButton<Face: View>: View {
    let link: URL
    let words: ScreenWords
    let spoken: String
    @ViewBuilder let face: () -> Face
    @Environment(\.openURL) private var openURL
    @State private var isRefused = false

    var body: some View {
        VStack(alignment: .leading) {
            Button {
                openURL(link) { accepted in isRefused = !accepted }
            } label: {
                face().frame(maxWidth: .infinity, minHeight: target)
            }
            .buttonStyle(.bordered)
            .accessibilityLabel(spoken)
            if isRefused { Text(words.noApp).font(.footnote) }
        }
    }
}
