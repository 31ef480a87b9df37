import SwiftUI
import TurnstoneKit

/// A field for a passphrase: hidden unless somebody wants to see what they type. The keyboard is asked to learn nothing, and the system to leave it out of
/// what it shows elsewhere.
struct SecretField: View {
    let words: String
    let field: PassphraseField
    let isShown: Bool

    var body: some View {
        Group {
            if isShown {
                TextField(words, text: text)
            } else {
                SecureField(words, text: text)
            }
        }
        .textFieldStyle(.roundedBorder)
        .disableAutocorrection(true)
        .textInputAutocapitalization(.never)
        .frame(minHeight: target)
        .privacySensitive()
        .accessibilityLabel(words)
    }

    private var text: Binding<String> {
        let field = field
        return Binding(get: { @MainActor in field.text }, set: { @MainActor in field.type($0) })
    }
}

/// The tick that shows what is typed.
struct ShowTick: View {
    let words: NotesWords
    @Binding var isShown: Bool

    var body: some View {
        Toggle(isOn: $isShown) { Text(words.showPassphrase) }.frame(minHeight: target)
    }
}

/// A new passphrase of one's own, typed twice.
struct NewPassphraseFields: View {
    let words: NotesWords
    var label: String?
    let new: NewPassphrase
    let isShown: Bool

    var body: some View {
        VStack(alignment: .leading) {
            SecretField(words: label ?? words.ownPassphrase, field: new.own, isShown: isShown)
            SecretField(words: words.passphraseAgain, field: new.again, isShown: isShown)
        }
    }
}

/// The passphrases of notebooks that are to stay, and what happens to one that is not named.
struct KeptFields: View {
    let words: NotesWords
    let kept: KeptPassphrases
    let isShown: Bool

    var body: some View {
        VStack(alignment: .leading) {
            Heading(words.keepHeading)
            HStack(alignment: .top) {
                Image(systemName: Symbol.caution).accessibilityHidden(true)
                Text(words.keepWarning)
            }
            ForEach(Array(kept.fields.enumerated()), id: \.offset) { field in
                SecretField(words: words.keepPassphrase, field: field.element, isShown: isShown)
            }
            WideButton(words.keepAnother) { kept.add() }
        }
    }
}

/// A recovery code, shown once.
struct RecoveryCode: View {
    let words: NotesWords
    let code: String
    let written: @MainActor () -> Void

    var body: some View {
        VStack(alignment: .leading) {
            // Digits are read from left to right in every script.
            Text(code).font(.title).environment(\.layoutDirection, .leftToRight).privacySensitive()
            WideButton(words.recoveryWritten, action: written)
        }
    }
}

/// What is under way, how far it is and how to give it up; or why it failed.
struct Doing: View {
    let app: AppModel
    let model: NotesScreenModel
    var words: String?

    var body: some View {
        VStack(alignment: .leading) {
            if model.isBusy {
                Text(words ?? app.notesWords.unlocking)
                if let progress = model.progress {
                    ProgressView(value: progress)
                    WideButton(app.words.cancel) { model.cancel() }
                }
            }
            if let failure = model.failure { Text(failure).font(.headline) }
        }
    }
}

/// A question before something is destroyed: yes, or leave it as it is.
struct Question: View {
    let words: String
    let yes: String
    let no: String
    let answer: @MainActor (Bool) -> Void

    var body: some View {
        VStack(alignment: .leading) {
            Text(words).font(.headline)
            WideButton(no) { answer(false) }
            WideButton(yes, symbol: Symbol.delete) { answer(true) }
        }
    }
}
