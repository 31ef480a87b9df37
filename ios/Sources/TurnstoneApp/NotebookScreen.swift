import SwiftUI
import TurnstoneKit

#if canImport(UniformTypeIdentifiers)
    import UniformTypeIdentifiers
#endif

/// What can be done with the open notebook.
struct NotebookScreen: View {
    @ObservedObject var app: Watched<AppModel>
    @StateObject private var notebook: Watched<NotebookModel>
    @State private var isShown = false
    @State private var isChoosing = false

    init(app: Watched<AppModel>, model: NotebookModel) {
        self.app = app
        _notebook = StateObject(wrappedValue: Watched(model))
    }

    private var model: NotebookModel { notebook.model }
    private var words: NotesWords { app.model.notesWords }

    var body: some View {
        Page {
            Doing(app: app.model, model: model, words: model.doing)
            if let done = model.done { Text(done).font(.headline) }
            ShowTick(words: words, isShown: $isShown)
            Group {
                passphrase
                recovery
                second
                erasing
            }
            Group {
                room
                copy
                restore
                choices
                end
            }
        }
        .fileImporter(isPresented: $isChoosing, allowedContentTypes: [.item]) { result in
            if let file = try? result.get() { model.restore(file) }
        }
        .fileMover(isPresented: isMoving, file: model.copied) { result in
            model.copyIsMoved((try? result.get()) != nil)
        }
    }

    private var isMoving: Binding<Bool> {
        let model = model
        return Binding(
            get: { @MainActor in model.copied != nil },
            set: { @MainActor shows in if !shows && model.copied != nil { model.copyIsMoved(false) } })
    }

    @ViewBuilder
    private var passphrase: some View {
        Heading(words.changeHeading)
        if model.wasRecovered { Text(words.recoveredNote).font(.headline) }
        NewPassphraseFields(words: words, new: model.change, isShown: isShown)
        WideButton(words.change) { model.changePassphrase() }
    }

    @ViewBuilder
    private var recovery: some View {
        Heading(words.recoveryHeading)
        Text(words.recoveryNote)
        Text(words.recoveryWarning)
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
        Text(words.secondWarning)
        NewPassphraseFields(words: words, label: words.secondPassphrase, new: model.second, isShown: isShown)
        KeptFields(words: words, kept: model.kept, isShown: isShown)
        WideButton(words.secondMake) { model.makeSecond() }
    }

    @ViewBuilder
    private var erasing: some View {
        Heading(words.erasingHeading)
        Text(words.erasingNote)
        Text(words.erasingLimits)
        NewPassphraseFields(words: words, new: model.erasing, isShown: isShown)
        WideButton(words.erasingSet) { model.setErasing() }
        WideButton(words.erasingClear) { model.clearErasing() }
    }

    @ViewBuilder
    private var room: some View {
        Heading(words.growHeading)
        Text(words.growNote)
        ForEach(words.growths, id: \.mib) { growth in
            WideButton(growth.text) { model.grow(growth) }
        }
    }

    @ViewBuilder
    private var copy: some View {
        Heading(words.copyHeading)
        Text(words.copyNote)
        SecretField(words: words.copyPassphrase, field: model.copy, isShown: isShown)
        Field(words: words.copyKey, hint: words.copyKey, text: model.key) { model.type(key: $0) }
        WideButton(words.copy) { model.makeCopy() }
    }

    @ViewBuilder
    private var restore: some View {
        Heading(words.restoreHeading)
        Text(words.restoreNote)
        SecretField(words: words.copyPassphrase, field: model.copy, isShown: isShown)
        WideButton(words.restore) { isChoosing = true }
    }

    @ViewBuilder
    private var choices: some View {
        Heading(words.choicesHeading)
        Text(words.choicesNote)
        Toggle(
            isOn: Binding(
                get: { @MainActor in model.keepsChoices }, set: { @MainActor in model.keep(choices: $0) })
        ) {
            Text(words.choicesKeep)
        }
        .frame(minHeight: target)
    }

    @ViewBuilder
    private var end: some View {
        Heading(words.eraseHeading)
        Text(words.eraseNote)
        if model.asksToErase {
            Question(words: words.eraseQuestion, yes: words.erase, no: words.keep) { yes in
                if yes { app.model.eraseNotebook() } else { model.askToErase(false) }
            }
        } else {
            WideButton(words.erase, symbol: Symbol.delete) { model.askToErase(true) }
        }
    }
}
