import Testing
import Turnstone

extension All {
    /// The cover, and leaving. Whoever leaves closes all that is open in the process: every test here opens what it needs and comes alone.
    @Suite struct Cover {
        @Test func theCoverIsAPhrasebookInTheLanguageThatSomebodyReads() {
            let view = cover(query: ExitQuery(languages: ["ar"], to: "de", topic: "hotel"))
            #expect(view.language == "ar" && view.direction == .rightToLeft)
            #expect(view.otherLanguage == "de" && !view.phrases.isEmpty)
            #expect(view.topics.filter { $0.chosen }.map { $0.code } == ["hotel"])
            let query = ExitQuery(languages: ["ar"], to: "de", search: view.phrases[0].translation)
            #expect(cover(query: query).phrases.contains(view.phrases[0]))
        }

        @Test func leavingGivesTheCoverAndClosesWhatWasOpenedBeforeAndNothingThatIsOpenedAfter() async throws {
            let folder = try Folder()
            let core = try await openShared()
            let passphrase = drawnPassphrase(languages: ["en"])
            var vault: Vault? = try await openVault(folder: folder.url, device: nil)
            try await vault?.makeNotebook(new: NewNotebook(passphrase: passphrase, keep: []))
            let opened = try await vault?.unlock(passphrase: passphrase)
            let notebook = try #require(opened)
            let draft = NoteDraft(title: "The bridge", content: .text)
            _ = try await notebook.save(id: nil, draft: draft, now: noon)

            let query = ExitQuery(languages: ["ar"])
            #expect(leave(query: query) == cover(query: query))

            let asked = NoteQuery(reader: NoteReader(languages: ["en"]))
            await #expect(failure { try await notebook.notes(query: asked) }?.id == "error-closed")
            await #expect(failure { try await notebook.save(id: nil, draft: draft, now: noon) }?.id == "error-closed")
            // The file of notebooks holds no secret, so it opens again while the old notebook is still there.
            let back = try await vault?.unlock(passphrase: passphrase)
            #expect(try await back?.notes(query: asked).notes.count == 1)
            back?.lock()
            await #expect(failure { try await core.helpNow(situation: somewhere) }?.id == "error-closed")
            guard case .failed(let error, _) = await notebook.outcome(of: asked) else {
                Issue.record("a closed notebook answered")
                return
            }
            #expect(error.id == "error-closed")
            vault = nil

            let again = try await openShared()
            #expect(try await !again.helpNow(situation: somewhere).lines.isEmpty)
        }
    }
}
