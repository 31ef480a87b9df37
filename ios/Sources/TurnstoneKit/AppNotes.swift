import Foundation
import Turnstone

/// The way through the notebook: opening it, its notes, its end.
extension AppModel {
    /// To the notes, or to the field that opens them.
    public func showNotes() {
        if let notebook = session.notebooks.open {
            show(.notes(NotesModel(session: session, notebook: notebook)))
        } else {
            show(.unlock(UnlockModel(session: session) { [weak self] in self?.notebookIsOpen() }))
        }
    }

    /// To the making of a notebook.
    public func showSetUp() {
        show(.setUp(SetUpModel(session: session) { [weak self] in self?.notebookIsOpen() }))
    }

    /// To one note.
    public func showNote(_ row: NoteRowView) { showNote(row.id, .text) }

    /// To a new note.
    public func newNote() { showNote(nil, .text) }

    /// To a new checklist.
    public func newChecklist() {
        showNote(nil, .checklist(entries: [ChecklistEntry(text: String(), done: false)]))
    }

    private func showNote(_ id: UUID?, _ content: NoteContent) {
        guard let notebook = session.notebooks.open else { return }
        show(.note(NoteModel(session: session, notebook: notebook, id: id, content: content)))
    }

    /// Deletes the note that is shown, and goes back.
    public func deleteNote() {
        guard case .note(let model) = screen else { return }
        model.delete { [weak self, weak model] in
            if let model, self?.screen?.model === model { self?.back() }
        }
    }

    /// To what can be done with the notebook.
    public func showNotebook() {
        guard let notebook = session.notebooks.open else { return }
        let chose: @MainActor (Choices) -> Void = { [weak self] in self?.keptInNotebook($0) }
        show(.notebook(NotebookModel(session: session, notebook: notebook, chose: chose)))
    }

    /// Destroys the open notebook, for good.
    public func eraseNotebook() {
        guard case .notebook(let model) = screen else { return }
        model.erase { [weak self] in
            guard let self else { return }
            self.notice = self.notesWords.erased
            self.closeNotebook()
        }
    }

    /// Closes the notebook: nothing of it stays on the screen or in memory. What was written is saved before.
    public func closeNotebookWhenSaved() {
        guard hasNotebook else { return }
        let models = screens.filter { $0.isOfNotebook }.map(\.model)
        closing = Task { [previous = closing, session] in
            await previous?.value
            for model in models { await model.finish() }
            if !session.isOver { closeNotebook() }
        }
    }

    private func closeNotebook() {
        session.notebooks.close()
        session.keepsInNotebook = false
        for screen in screens where screen.isOfNotebook { screen.model.drop() }
        screens.removeAll { $0.isOfNotebook }
        for screen in screens { screen.model.reload() }
        changed()
    }

    /// The screens that led here go; the notes come in their place.
    private func notebookIsOpen() {
        guard !session.isOver, let notebook = session.notebooks.open else { return }
        screens.removeAll { screen in
            switch screen {
            case .unlock, .setUp:
                screen.model.drop()
                return true
            default: return false
            }
        }
        show(.notes(NotesModel(session: session, notebook: notebook)))
        let session = session
        Task { [weak self] in
            guard let choices = try? await notebook.choices(), !session.isOver else { return }
            session.keepsInNotebook = choices != Choices()
            if session.country == nil { session.be(in: choices.country) }
            if session.second == nil { session.readAlso(choices.secondLanguage) }
            self?.takeUpChoices()
        }
    }

    /// What lies below the notebook speaks of what it remembered.
    private func takeUpChoices() {
        for screen in screens where !screen.isOfNotebook { screen.model.reload() }
        changed()
    }

    /// What is chosen while the notebook remembers such things is remembered there, too.
    func keepInNotebook() {
        guard session.keepsInNotebook, let notebook = session.notebooks.open else { return }
        let (session, country, second) = (session, session.country, session.second)
        closing = Task { [weak self, previous = closing] in
            await previous?.value
            do {
                // Where they go next is not ours to forget.
                let next = try await notebook.choices().nextCountry
                let choices = Choices(country: country, nextCountry: next, secondLanguage: second)
                try await notebook.saveChoices(choices: choices, now: session.now)
            } catch TurnstoneError.Closed {
                // Somebody left, or closed it.
            } catch {
                self?.notice = session.sentence(error)
                self?.changed()
            }
        }
    }

    /// The notebook remembers the country now: in clear it is forgotten.
    private func keptInNotebook(_ choices: Choices) {
        session.keepsInNotebook = choices != Choices()
        guard choices.country != nil, session.keepsCountry else { return }
        remember(country: false)
    }
}
