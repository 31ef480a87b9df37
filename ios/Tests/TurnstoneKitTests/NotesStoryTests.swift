import Foundation
import Testing
import TurnstoneKit

extension All {
    /// A notebook from its making to its end, as somebody goes through it who has a lock.
    @MainActor @Suite struct NotesStory {
        @Test func fromTheFirstNoteThroughAnExitToTheErasing() async throws {
            await allClosed()
            let (phone, waits) = (try await Phone(), Waits())
            let lock = LockSettings(gesture: .holdTitle, idleSeconds: 300)
            let app = try await phone.app(in: "DE", lock: lock, waits: waits)

            // The closed notebook is nothing but a field; from there to a new one.
            app.showNotes()
            #expect(app.screen?.model is UnlockModel)
            app.showSetUp()
            let setUp = try #require(app.screen?.model as? SetUpModel)
            setUp.skip()
            let words = setUp.passphrase.drawn
            #expect(setUp.step == .passphrase && words.split(separator: " ").count == 5)
            setUp.passphrase.own.type("one passphrase of my own")
            setUp.passphrase.again.type("another passphrase")
            setUp.make(drawn: false)
            #expect(setUp.failure == app.notesWords.passphrasesDiffer)
            setUp.make(drawn: true)
            await setUp.settled()
            #expect(setUp.step == .recovery && setUp.passphrase.drawn.isEmpty && setUp.passphrase.own.isEmpty)
            setUp.makeRecoveryCode()
            await setUp.settled()
            #expect(setUp.recoveryCode.count == 55)
            setUp.recoveryIsWritten()
            #expect(setUp.recoveryCode.isEmpty && setUp.step == .second)
            setUp.skip()

            // A note, saved two seconds after the last key, with a file.
            let notes = try #require(app.screen?.model as? NotesModel)
            #expect(!app.screens.contains { $0.model is SetUpModel || $0.model is UnlockModel })
            await until(notes) { notes.view?.empty != nil }
            app.newNote()
            let note = try #require(app.screen?.model as? NoteModel)
            note.type(title: "The bridge")
            note.type(body: "They stopped the bus.")
            note.type(tags: "journey، police ,")
            note.type(happened: "summer 2019")
            #expect(!note.isSaved && note.draft.tags == ["journey", "police"])
            await waits.pass(2)
            await until { note.isSaved }
            let file = try newPlace()
            try Data("seen".utf8).write(to: file)
            note.attach(file, mediaType: "text/plain")
            await note.settled()
            note.show(try #require(note.attachments.first))
            await note.settled()
            #expect(note.shown?.kind == .text && note.shown?.text == "seen")
            note.hideAttachment()
            app.back()
            await app.settled()
            #expect(app.screen?.model === notes)
            await until(notes) { notes.view?.notes.first?.attachments == 1 }

            // Out: nothing of it stays in memory.
            app.newNote()
            let written = try #require(app.screen?.model as? NoteModel)
            written.type(body: "not saved yet")
            app.exit()
            #expect(app.cover != nil && written.draft == NoteDraft(content: .text) && notes.view == nil)
            await allClosed()

            // Back through the gesture: the wrong passphrase, then the right one.
            app.cover?.holdTitle()
            await until { app.screen != nil }
            app.showNotes()
            let unlock = try #require(app.screen?.model as? UnlockModel)
            unlock.passphrase.type("not the words at all")
            unlock.unlock()
            await unlock.settled()
            #expect(unlock.failure == errorText(id: "error-passphrase-wrong", languages: ["en"]))
            #expect(unlock.passphrase.isEmpty)
            unlock.passphrase.type(words)
            unlock.unlock()
            await until { app.screen?.model is NotesModel }
            let again = try #require(app.screen?.model as? NotesModel)
            again.type("BUS")
            await until(again) { again.answered == "BUS" }
            #expect(again.view?.notes.map(\.title) == ["The bridge"])
            #expect(again.view?.notes.first?.when == "summer 2019")
            app.showNote(try #require(again.view?.notes.first))
            let read = try #require(app.screen?.model as? NoteModel)
            await read.settled()
            #expect(read.draft.body == "They stopped the bus." && read.tags == "journey, police")
            #expect(read.attachments.count == 1)
            app.back()
            await app.settled()

            // Its end.
            app.showNotebook()
            let notebook = try #require(app.screen?.model as? NotebookModel)
            await notebook.settled()
            notebook.askToErase(true)
            #expect(notebook.asksToErase)
            app.eraseNotebook()
            await until { !app.hasNotebook }
            #expect(app.screens.count == 1 && app.notice == app.notesWords.erased)
            app.showNotes()
            let closed = try #require(app.screen?.model as? UnlockModel)
            closed.passphrase.type(words)
            closed.unlock()
            await closed.settled()
            #expect(closed.failure == errorText(id: "error-passphrase-wrong", languages: ["en"]))
        }
    }
}
