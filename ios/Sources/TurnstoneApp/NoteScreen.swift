import SwiftUI
import TurnstoneKit

#if canImport(UniformTypeIdentifiers)
    import UniformTypeIdentifiers
#endif
#if canImport(UIKit)
    import UIKit
#endif

/// One note, as it is written.
struct NoteScreen: View {
    @ObservedObject var app: Watched<AppModel>
    @StateObject private var note: Watched<NoteModel>
    @State private var isChoosing = false

    init(app: Watched<AppModel>, model: NoteModel) {
        self.app = app
        _note = StateObject(wrappedValue: Watched(model))
    }

    private var model: NoteModel { note.model }
    private var words: NotesWords { app.model.notesWords }

    var body: some View {
        Page {
            if model.isEditable {
                Text(model.isSaved ? words.saved : words.notSaved).font(.footnote)
                WideButton(words.save, symbol: Symbol.save) { Task { await model.save() } }
            } else {
                Text(words.notEditable)
            }
            fields
            files
            if let view = model.view { Text(view.times).font(.footnote) }
            Doing(app: app.model, model: model, words: words.attaching)
            if model.asksToDelete {
                Question(words: words.deleteQuestion, yes: words.delete, no: words.keep) { yes in
                    if yes { app.model.deleteNote() } else { model.askToDelete(false) }
                }
            } else {
                WideButton(words.delete, symbol: Symbol.delete) { model.askToDelete(true) }
            }
        }
        .privacySensitive()
        .fileImporter(isPresented: $isChoosing, allowedContentTypes: [.item]) { result in
            guard let file = try? result.get() else { return }
            let type = UTType(filenameExtension: file.pathExtension)?.preferredMIMEType
            model.attach(file, mediaType: type ?? String())
        }
    }

    @ViewBuilder
    private var fields: some View {
        NoteField(words: words.title, hint: words.title, text: model.draft.title) { model.type(title: $0) }
        Text(words.body).font(.footnote)
        TextEditor(text: Binding(get: { @MainActor in model.draft.body }, set: { @MainActor in model.type(body: $0) }))
            .disableAutocorrection(true)
            .frame(minHeight: 4 * target)
            .accessibilityLabel(words.body)
        if let entries = model.entries {
            ForEach(Array(entries.enumerated()), id: \.offset) { entry in
                EntryRow(words: words, entry: entry.element, place: entry.offset, model: model)
            }
            WideButton(words.addEntry) { model.addEntry() }
        }
        NoteField(
            words: words.happened, hint: words.happenedHint, text: model.draft.happened?.text ?? String()
        ) { model.type(happened: $0) }
        NoteField(words: words.tags, hint: words.tags, text: model.tags) { model.type(tags: $0) }
        Toggle(isOn: Binding(get: { @MainActor in model.draft.pinned }, set: { @MainActor in model.pin($0) })) {
            Text(words.pin)
        }
        .frame(minHeight: target)
    }

    @ViewBuilder
    private var files: some View {
        if !model.attachments.isEmpty { Heading(words.attachments) }
        ForEach(model.attachments, id: \.id) { file in
            VStack(alignment: .leading) {
                Text(file.name)
                Text(file.size).font(.footnote)
                WideButton(words.showAttachment) { model.show(file) }
                if let shown = model.shown, shown.id == file.id {
                    ShownFile(words: app.model, shown: shown, model: model)
                }
                WideButton(words.detach, symbol: Symbol.delete) { model.detach(file) }
            }
        }
        if model.isEditable {
            WideButton(words.attach, symbol: Symbol.attachment, note: words.attachNote) { isChoosing = true }
        }
    }
}

/// A field of a note, with its label above it.
private struct NoteField: View {
    let words: String
    let hint: String
    let text: String
    let type: @MainActor (String) -> Void

    var body: some View {
        VStack(alignment: .leading) {
            Text(words).font(.footnote)
            TextField(hint, text: Binding(get: { text }, set: { @MainActor in type($0) }))
                .textFieldStyle(.roundedBorder)
                .disableAutocorrection(true)
                .frame(minHeight: target)
                .accessibilityLabel(words)
        }
    }
}

/// A line of a checklist.
private struct EntryRow: View {
    let words: NotesWords
    let entry: ChecklistEntry
    let place: Int
    let model: NoteModel

    var body: some View {
        Toggle(
            isOn: Binding(get: { entry.done }, set: { @MainActor in model.tick(entry: place, done: $0) })
        ) {
            NoteField(words: words.entry, hint: words.entry, text: entry.text) { model.type(entry: place, text: $0) }
        }
        .frame(minHeight: target)
    }
}

/// An attached picture or text, inside the app; it goes nowhere else.
private struct ShownFile: View {
    let words: AppModel
    let shown: ShownAttachment
    let model: NoteModel

    var body: some View {
        VStack(alignment: .leading) {
            switch shown.kind {
            case .text: Text(shown.text)
            case .picture: picture
            case nil: Text(words.notesWords.noViewer)
            }
            WideButton(words.words.back) { model.hideAttachment() }
        }
    }

    @ViewBuilder
    private var picture: some View {
        #if canImport(UIKit)
            if let image = UIImage(data: shown.bytes) {
                Image(uiImage: image).resizable().scaledToFit()
            } else {
                Text(words.notesWords.noViewer)
            }
        #else
            Text(words.notesWords.noViewer)
        #endif
    }
}
