import SwiftUI
import TurnstoneKit

/// Making a notebook, one step a screen.
struct SetUpScreen: View {
    @ObservedObject var app: Watched<AppModel>
    @StateObject private var setUp: Watched<SetUpModel>
    @State private var isShown = false

    init(app: Watched<AppModel>, model: SetUpModel) {
        self.app = app
        _setUp = StateObject(wrappedValue: Watched(model))
    }

    private var model: SetUpModel { setUp.model }
    private var words: NotesWords { app.model.notesWords }

    var body: some View {
        Page {
            switch model.step {
            case .about: about
            case .passphrase: passphrase
            case .recovery: recovery
            case .second: second
            case .erasing: erasing
            }
            Doing(app: app.model, model: model)
            if model.step != .passphrase && model.step != .about {
                WideButton(app.model.words.skip) { model.skip() }
            }
        }
    }

    @ViewBuilder
    private var about: some View {
        Heading(words.setupHeading)
        Text(words.setupSealed)
        Text(words.setupHidden)
        Text(words.setupForgotten)
        Text(words.setupForced)
        WideButton(app.model.words.next) { model.begin() }
    }

    @ViewBuilder
    private var passphrase: some View {
        Heading(words.passphraseHeading)
        Text(words.passphraseNote)
        Group {
            Text(words.drawn).font(.footnote)
            Text(model.passphrase.drawn).font(.title).privacySensitive()
            WideButton(words.useDrawn, symbol: Symbol.chosen) { model.make(drawn: true) }
            WideButton(words.drawAgain) { model.drawAgain() }
        }
        Group {
            NewPassphraseFields(words: words, new: model.passphrase, isShown: isShown)
            ShowTick(words: words, isShown: $isShown)
            WideButton(words.make) { model.make(drawn: false) }
        }
        KeptFields(words: words, kept: model.kept, isShown: isShown)
    }

    @ViewBuilder
    private var recovery: some View {
        Text(words.made)
        Heading(words.recoveryHeading)
        Text(words.recoveryNote)
        Text(words.recoveryWarning).font(.headline)
        if model.recoveryCode.isEmpty {
            WideButton(words.recoveryMake) { model.makeRecoveryCode() }
        } else {
            RecoveryCode(words: words, code: model.recoveryCode) { model.recoveryIsWritten() }
        }
    }

    @ViewBuilder
    private var second: some View {
        Heading(words.secondHeading)
        Text(words.secondNote)
        Text(words.secondWarning).font(.headline)
        NewPassphraseFields(words: words, label: words.secondPassphrase, new: model.second, isShown: isShown)
        ShowTick(words: words, isShown: $isShown)
        KeptFields(words: words, kept: model.kept, isShown: isShown)
        WideButton(words.secondMake) { model.makeSecond() }
    }

    @ViewBuilder
    private var erasing: some View {
        Text(words.made)
        Heading(words.erasingHeading)
        Text(words.erasingNote)
        Text(words.erasingLimits).font(.headline)
        NewPassphraseFields(words: words, new: model.erasing, isShown: isShown)
        ShowTick(words: words, isShown: $isShown)
        WideButton(words.erasingSet) { model.setErasing() }
    }
}
