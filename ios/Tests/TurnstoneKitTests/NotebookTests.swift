import Foundation
import Testing
import TurnstoneKit

extension All {
    /// What the notebook's screens do besides the story.
    @MainActor @Suite struct Notebooks {
        @Test func nothingOfAnOpenNotebookLivesOnAfterAnExit() async throws {
            let phone = try await Phone()
            let app = try await phone.appWithNotebook()
            let models = try await leftOpen(app)
            #expect(models.count == 4 && models.allSatisfy { $0.model != nil })
            app.exit()
            await until { models.allSatisfy { $0.model == nil } }
            await allClosed()
        }

        /// The screens of an open notebook, in the middle of something.
        private func leftOpen(_ app: AppModel) async throws -> [Weakly] {
            app.newChecklist()
            let note = try #require(app.screen?.model as? NoteModel)
            note.type(entry: 0, text: "birth certificate")
            app.showNotebook()
            let notebook = try #require(app.screen?.model as? NotebookModel)
            notebook.change.own.type("half a passphrase")
            await notebook.settled()
            notebook.makeRecoveryCode()
            return app.screens.map { Weakly($0.model) }
        }

        @Test func whatWasTypedForANewNotebookIsGoneAfterAnExit() async throws {
            let phone = try await Phone()
            let app = try await phone.app(in: "DE")
            app.showSetUp()
            let setUp = try #require(app.screen?.model as? SetUpModel)
            setUp.begin()
            setUp.passphrase.own.type("lamp river seven")
            setUp.kept.add()
            let kept = try #require(setUp.kept.fields.first)
            kept.type("green kettle")
            #expect(!setUp.passphrase.drawn.isEmpty && kept.text == "green kettle")
            app.exit()
            #expect(setUp.passphrase.drawn.isEmpty && setUp.passphrase.own.isEmpty && kept.isEmpty)
            #expect(setUp.kept.fields.isEmpty)
        }

        @Test func aFileThatCanNotBeReadIsSaidAndOneThatIsGivenUpIsNot() async throws {
            let phone = try await Phone()
            let app = try await phone.appWithNotebook()
            app.newNote()
            let note = try #require(app.screen?.model as? NoteModel)
            note.attach(try newPlace(), mediaType: "")
            await note.settled()
            #expect(note.failure == errorText(id: "error-storage-unreachable", languages: ["en"]))
            let file = try newPlace()
            try Data(count: 1 << 20).write(to: file)
            note.attach(file, mediaType: "image/png")
            note.cancel()
            await note.settled()
            #expect(note.failure == nil && note.attachments.isEmpty && !note.isBusy)
            // The same file, let be; a picture is shown, anything else is not.
            note.attach(file, mediaType: "application/pdf")
            await note.settled()
            note.show(try #require(note.attachments.first))
            #expect(note.shown?.kind == nil && note.shown?.bytes.isEmpty == true)
            note.detach(try #require(note.attachments.first))
            await note.settled()
            #expect(note.attachments.isEmpty && note.shown == nil)
        }

        @Test func goingBackSavesAtOnceAndInTheBackgroundTheNotebookIsClosedAfterSaving() async throws {
            let phone = try await Phone()
            let lock = LockSettings(gesture: .holdTitle, idleSeconds: 300)
            let app = try await phone.appWithNotebook(lock: lock)
            let notes = try #require(app.screen?.model as? NotesModel)
            app.newNote()
            try #require(app.screen?.model as? NoteModel).type(title: "first")
            app.back()
            await app.settled()
            await until(notes) { notes.view?.notes.map(\.title) == ["first"] }
            // Nothing was typed: nothing is saved.
            app.newNote()
            app.back()
            await app.settled()
            app.newChecklist()
            let list = try #require(app.screen?.model as? NoteModel)
            list.type(title: "second")
            list.addEntry()
            list.tick(entry: 1, done: true)
            app.putAway(toBackground: true)
            #expect(app.cover != nil && app.isLocked)
            await app.settled()
            #expect(!app.hasNotebook && list.draft == NoteDraft(content: .text) && notes.view == nil)

            app.cover?.holdTitle()
            #expect(app.screen?.model is HomeModel)
            app.showNotes()
            try await Phone.unlock(app, Phone.passphrase)
            let again = try #require(app.screen?.model as? NotesModel)
            await until(again) { again.view?.notes.count == 2 }
            let row = try #require(again.view?.notes.first { $0.title == "second" })
            app.showNote(row)
            let read = try #require(app.screen?.model as? NoteModel)
            await read.settled()
            #expect(read.entries?.map(\.done) == [false, true] && read.isSaved)
            read.askToDelete(true)
            app.deleteNote()
            await read.settled()
            await app.settled()
            await until(again) { again.view?.notes.map(\.title) == ["first"] }
        }

        @Test func aPlaceIsKeptInMemoryOrInTheNotebookAndNowhereElse() async throws {
            let phone = try await Phone()
            let app = try await phone.app(in: "DE")
            app.showHelpNow()
            let now = try #require(app.screen?.model as? HelpNowModel)
            await now.settled()
            let line = try #require(now.view?.lines.first)
            app.showRecord(line.id)
            let record = try #require(app.screen?.model as? RecordModel)
            await record.settled()
            #expect(record.saved == nil)
            record.toggleSaved()
            await record.settled()
            #expect(record.saved?.isInMemory == true && !record.hasNotebook)

            app.showNotes()
            try await Phone.unlock(app, Phone.passphrase)
            let notes = try #require(app.screen?.model as? NotesModel)
            // Opening a notebook puts nothing into it.
            await until(notes) { notes.view?.empty != nil }
            app.showSaved()
            let saved = try #require(app.screen?.model as? SavedModel)
            await saved.settled()
            saved.keep(try #require(saved.places?.first))
            await saved.settled()
            #expect(saved.places?.map(\.isInMemory) == [false] && saved.places?.first?.record == line.id)
            app.back()
            await app.settled()
            await until(notes) { notes.view?.notes.map(\.title) == [line.title.text] }
            app.showSaved()
            let again = try #require(app.screen?.model as? SavedModel)
            await again.settled()
            again.forget(try #require(again.places?.first))
            await again.settled()
            #expect(again.places == [])
        }

        @Test func whatTheNotebookRemembersLiesInClearNoLonger() async throws {
            let phone = try await Phone()
            let app = try await phone.appWithNotebook(keep: true)
            #expect(try await phone.kept().country == "DE")
            app.showNotebook()
            let notebook = try #require(app.screen?.model as? NotebookModel)
            await notebook.settled()
            #expect(!notebook.keepsChoices)
            notebook.keep(choices: true)
            await notebook.settled()
            await app.settled()
            #expect(notebook.keepsChoices)
            #expect(try await phone.kept().country == nil)

            // A sealed copy goes out, and leaves nothing behind.
            notebook.copy.type("window paper october field")
            notebook.makeCopy()
            await notebook.settled()
            let file = try #require(notebook.copied)
            #expect(FileManager.default.fileExists(atPath: file.path))
            notebook.copy.type("window paper october field")
            notebook.restore(file)
            await notebook.settled()
            #expect(notebook.done == app.notesWords.restored && notebook.failure == nil)
            notebook.copyIsMoved(true)
            #expect(notebook.copied == nil && notebook.done == app.notesWords.copied)
            await until { !FileManager.default.fileExists(atPath: file.path) }

            notebook.change.own.type("window paper october field")
            notebook.change.again.type("window paper october field")
            notebook.changePassphrase()
            await notebook.settled()
            #expect(notebook.done == app.notesWords.changed && notebook.failure == nil)
            app.exit()

            // Another start: the country is there again once the notebook is open.
            let next = await phone.app()
            let home = try #require(next.screen?.model as? HomeModel)
            #expect(home.place == placeWords(languages: ["en"], country: nil))
            next.showNotes()
            try await Phone.unlock(next, "window paper october field")
            await until { home.place == placeWords(languages: ["en"], country: "DE") }
        }

        @Test func aSecondNotebookCarriesThePassphraseThatErasesTheFirst() async throws {
            let phone = try await Phone()
            let app = try await phone.app(in: "DE")
            app.showSetUp()
            let setUp = try #require(app.screen?.model as? SetUpModel)
            setUp.begin()
            let first = setUp.passphrase.drawn
            setUp.kept.add()
            try #require(setUp.kept.fields.first).type(Phone.passphrase)
            setUp.make(drawn: true)
            await setUp.settled()
            setUp.recoveryIsWritten()
            setUp.second.own.type("green kettle over bridges")
            setUp.second.again.type("green kettle over bridges")
            setUp.kept.add()
            try #require(setUp.kept.fields.first).type(Phone.passphrase)
            setUp.makeSecond()
            await setUp.settled()
            #expect(setUp.step == .erasing && setUp.failure == nil && setUp.kept.fields.isEmpty)
            setUp.erasing.own.type("seven small brown horses")
            setUp.erasing.again.type("seven small brown horses")
            setUp.setErasing()
            await setUp.settled()
            // The first is open, not the harmless one.
            #expect(app.screen?.model is NotesModel && app.hasNotebook)
            app.newNote()
            try #require(app.screen?.model as? NoteModel).type(title: "of the first")
            app.closeNotebookWhenSaved()
            await app.settled()
            #expect(!app.hasNotebook && app.screens.count == 1)

            app.showNotes()
            try await Phone.unlock(app, "seven small brown horses")
            let harmless = try #require(app.screen?.model as? NotesModel)
            await until(harmless) { harmless.view?.empty != nil }
            app.closeNotebookWhenSaved()
            await app.settled()
            app.showNotes()
            try await Phone.unlock(app, first)
            let unlock = try #require(app.screen?.model as? UnlockModel)
            #expect(unlock.failure == errorText(id: "error-passphrase-wrong", languages: ["en"]))
        }
    }
}

/// A model that nobody has to keep for this.
@MainActor
final class Weakly {
    private(set) weak var model: Model?

    init(_ model: Model) {
        self.model = model
    }
}
