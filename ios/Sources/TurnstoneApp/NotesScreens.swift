import SwiftUI
import TurnstoneKit

/// The closed notebook: a field, and the making of a notebook. Nothing else.
struct UnlockScreen: View {
    @ObservedObject var app: Watched<AppModel>
    @StateObject private var unlock: Watched<UnlockModel>
    @State private var isShown = false

    init(app: Watched<AppModel>, model: UnlockModel) {
        self.app = app
        _unlock = StateObject(wrappedValue: Watched(model))
    }

    private var words: NotesWords { app.model.notesWords }

    var body: some View {
        Page {
            Heading(words.notes)
            SecretField(words: words.passphrase, field: unlock.model.passphrase, isShown: isShown)
            ShowTick(words: words, isShown: $isShown)
            WideButton(words.unlock, symbol: Symbol.open) { unlock.model.unlock() }
            Text(words.unlockNote).font(.footnote)
            Doing(app: app.model, model: unlock.model)
            WideButton(words.make) { app.model.showSetUp() }
        }
    }
}

/// The open notebook: its notes, found as one types.
struct NotesScreen: View {
    @ObservedObject var app: Watched<AppModel>
    @StateObject private var notes: Watched<NotesModel>

    init(app: Watched<AppModel>, model: NotesModel) {
        self.app = app
        _notes = StateObject(wrappedValue: Watched(model))
    }

    private var model: NotesModel { notes.model }
    private var words: NotesWords { app.model.notesWords }

    var body: some View {
        VStack(spacing: 0) {
            HStack {
                SearchField(
                    words: words.search, hint: words.search, text: model.text, clear: app.model.words.clear,
                    type: { model.type($0) }, empty: { model.clear() }
                )
                .privacySensitive()
                Button {
                    app.model.closeNotebookWhenSaved()
                } label: {
                    Label(words.lock, systemImage: Symbol.close).frame(minWidth: target, minHeight: target)
                }
                .accessibilityLabel(words.lockLabel)
            }
            .padding(.horizontal)
            if let view = model.view, !view.tags.isEmpty { tags(view.tags) }
            Page {
                if let view = model.view { list(view) }
                Failure(words: app.model.words, sentence: model.failure) { model.reload() }
            }
        }
    }

    @ViewBuilder
    private func list(_ view: NotesView) -> some View {
        if let warning = view.warning {
            HStack(alignment: .top) {
                Image(systemName: Symbol.caution).accessibilityHidden(true)
                Text(warning)
            }
        }
        WideButton(words.newNote, symbol: Symbol.write) { app.model.newNote() }
        WideButton(words.newChecklist, symbol: Symbol.list) { app.model.newChecklist() }
        if let empty = view.empty { Text(empty) }
        ForEach(view.notes, id: \.id) { note in
            NoteRow(note: note) { app.model.showNote(note) }
        }
        Text(view.room).font(.footnote)
        WideButton(words.settings, symbol: Symbol.settings) { app.model.showNotebook() }
    }

    private func tags(_ tags: [TagView]) -> some View {
        ScrollView(.horizontal) {
            HStack {
                tag(words.allNotes, isChosen: model.tag == nil) { model.choose(tag: nil) }
                ForEach(tags, id: \.name) { one in
                    tag(one.name, isChosen: model.tag == one.name) { model.choose(tag: one) }
                }
            }
        }
        .privacySensitive()
    }

    private func tag(_ name: String, isChosen: Bool, _ choose: @escaping @MainActor () -> Void) -> some View {
        Button {
            choose()
        } label: {
            Text(name).frame(minWidth: target, minHeight: target)
        }
        .buttonStyle(.bordered)
        .accessibilityAddTraits(isChosen ? .isSelected : [])
    }
}

/// A note in the list, in the direction of its title.
private struct NoteRow: View {
    let note: NoteRowView
    let open: @MainActor () -> Void

    var body: some View {
        Button {
            open()
        } label: {
            HStack(alignment: .top) {
                VStack(alignment: .leading, spacing: 4) {
                    Text(note.title).font(.headline)
                    if !note.line.isEmpty { Text(note.line) }
                    Text(note.when).font(.footnote)
                }
                Spacer(minLength: 0)
                if note.pinned { Image(systemName: Symbol.pinned) }
                if note.attachments > 0 { Image(systemName: Symbol.attachment) }
            }
            .multilineTextAlignment(.leading)
            .frame(maxWidth: .infinity, minHeight: target, alignment: .leading)
            .environment(\.layoutDirection, note.direction.layout)
        }
        .buttonStyle(.bordered)
        .privacySensitive()
        .accessibilityLabel(note.label)
    }
}

/// What was saved.
struct SavedScreen: View {
    @ObservedObject var app: Watched<AppModel>
    @StateObject private var saved: Watched<SavedModel>

    init(app: Watched<AppModel>, model: SavedModel) {
        self.app = app
        _saved = StateObject(wrappedValue: Watched(model))
    }

    private var words: NotesWords { app.model.notesWords }

    var body: some View {
        Page {
            Heading(words.savedHeading)
            if let places = saved.model.places {
                if places.isEmpty { Text(words.savedEmpty) }
                ForEach(Array(places.enumerated()), id: \.offset) { place(place: $0.element) }
                if places.contains(where: \.isInMemory) && !saved.model.hasNotebook {
                    WideButton(words.make) { app.model.showSetUp() }
                }
            }
            Doing(app: app.model, model: saved.model)
        }
    }

    private func place(place: SavedPlace) -> some View {
        VStack(alignment: .leading) {
            WideButton(place.title) { app.model.showRecord(place.record) }.privacySensitive()
            Text(place.isInMemory ? words.savedUntilExit : words.savedInNotebook).font(.footnote)
            if place.isInMemory && saved.model.hasNotebook {
                WideButton(words.savePlace, symbol: Symbol.save) { saved.model.keep(place) }
            }
            WideButton(words.forgetPlace, symbol: Symbol.delete) { saved.model.forget(place) }
        }
    }
}
