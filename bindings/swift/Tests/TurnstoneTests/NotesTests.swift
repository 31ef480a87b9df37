import Foundation
import Testing
import Turnstone

private let passphrase = Data("lamp river seven tuesday".utf8)
private let reader = NoteReader(languages: ["en"])

/// A file of notebooks of a test's own, with one notebook in it that is open.
private func openNotebook(_ folder: Folder) async throws -> Notebook {
    let vault = try await openVault(folder: folder.url, device: nil)
    try await vault.makeNotebook(new: NewNotebook(passphrase: passphrase, keep: []))
    return try await vault.unlock(passphrase: passphrase)
}

extension All {
    /// An open notebook: texts that were made to hurt, files that break off, what is asked after closing, and what is printed of it.
    @Suite struct Notes {
        @Test func whatWasTypedComesBackByteByByteWhateverItIs() async throws {
            let notebook = try await openNotebook(Folder())
            let texts = [
                "a\0b", "\u{202E}rewyal\u{2066}", String(repeating: "مأوى ", count: 130_000),
                "e" + String(repeating: "\u{301}", count: 10_000), "\r\n\u{FEFF}", "\" OR 1=1 --",
            ]
            for text in texts {
                let draft = NoteDraft(
                    title: String(text.prefix(1000)), body: text, tags: [String(text.prefix(20))],
                    happened: Happened(text: String(text.prefix(1000))),
                    content: .checklist(entries: [ChecklistEntry(text: "x", done: true)]))
                let id = try await notebook.save(id: nil, draft: draft, now: noon)
                let kept = try await notebook.note(id: id, reader: reader).draft
                // By bytes: Swift holds two spellings of a letter for the same text.
                #expect(Array(kept.body.utf8) == Array(text.utf8) && kept.content == draft.content)
                let found = try await notebook.notes(query: NoteQuery(search: text, tag: text, reader: reader))
                #expect(!found.room.isEmpty)
                try await notebook.delete(id: id)
            }
            // The room has an end, and says so.
            let vast = NoteDraft(body: String(repeating: "x", count: 4 << 20), content: .text)
            let refused = await failure { try await notebook.save(id: nil, draft: vast, now: noon) }
            #expect(refused?.id == "error-notebook-full")
        }

        @Test func aFileThatBreaksOffOrIsGivenUpLeavesNothing() async throws {
            let folder = try Folder()
            let notebook = try await openNotebook(folder)
            let note = try await notebook.save(id: nil, draft: NoteDraft(title: "one", content: .text), now: noon)
            @Sendable func attach(_ source: any ByteSource, _ length: UInt64, _ task: OpenTask? = nil) async throws
                -> UUID
            {
                try await notebook.attach(
                    note: note, name: "a.bin", mediaType: "", length: length, source: source, now: noon, task: task)
            }
            func attached() async throws -> Int {
                try await notebook.note(id: note, reader: reader).attachments.count
            }
            let failures: [any Error] = [
                PlatformError.failed, UnknownStep(step: "somebody's file"),
            ]
            for error in failures {
                let broken = BytesSource(Data(count: 100_000), then: error)
                let refused = await failure { try await attach(broken, 200_000) }
                #expect(refused?.id == "error-storage-unreachable")
                #expect(try await attached() == 0)
            }
            let task = OpenTask()
            let givenUp = await failure {
                try await attach(CancellingSource(task), 500_000, task)
            }
            #expect(givenUp?.id == "error-cancelled")
            #expect(try await attached() == 0)

            // A whole one, from a file, whose surrounding task stays.
            let file = folder.url.appendingPathComponent("photo")
            try Data((0..<100_000).map { UInt8($0 % 251) }).write(to: file)
            let source = try FileSource(url: file)
            #expect(source.length == 100_000)
            let (told, tell) = AsyncStream.makeStream(of: Double.self)
            let show: @Sendable (Double) -> Void = { tell.yield($0) }
            let id = try await working(onProgress: show) { task in try await attach(source, source.length, task) }
            tell.finish()
            for await done in told { #expect((0...1).contains(done)) }
            let bytes = try await notebook.attachmentBytes(attachment: id, offset: 99_990, most: 65_536)
            #expect(bytes == Data((99_990..<100_000).map { UInt8($0 % 251) }))
            try await notebook.detach(note: note, attachment: id, now: noon)
            #expect(try await attached() == 0)
            #expect(throws: PlatformError.self) { try FileSource(url: folder.url.appendingPathComponent("none")) }
        }

        @Test func cancellingTheTaskThatAttachesGivesTheFileUp() async throws {
            let notebook = try await openNotebook(Folder())
            let note = try await notebook.save(id: nil, draft: NoteDraft(title: "one", content: .text), now: noon)
            let (begun, begin) = AsyncStream.makeStream(of: Void.self)
            let source = WaitingSource(begin)
            let attaching = Task {
                try await working { task in
                    try await notebook.attach(
                        note: note, name: "", mediaType: "", length: 500_000, source: source, now: noon, task: task)
                }
            }
            for await _ in begun { break }
            attaching.cancel()
            source.goOn()
            await #expect(failure { try await attaching.value }?.id == "error-cancelled")
            #expect(try await notebook.note(id: note, reader: reader).attachments.isEmpty)
        }

        @Test func afterClosingEveryCallIsClosedAndAnotherPassphraseMayBeTried() async throws {
            let vault = try await openVault(folder: Folder().url, device: nil)
            try await vault.makeNotebook(new: NewNotebook(passphrase: passphrase, keep: []))
            let notebook = try await vault.unlock(passphrase: passphrase)
            let note = try await notebook.save(id: nil, draft: NoteDraft(title: "one", content: .text), now: noon)
            await #expect(failure { try await vault.unlock(passphrase: passphrase) }?.id == "error-notebook-busy")
            notebook.lock()
            notebook.lock()
            let query = NoteQuery(reader: reader)
            let calls: [@Sendable () async throws -> Void] = [
                { _ = try await notebook.notes(query: query) },
                { _ = try await notebook.note(id: note, reader: reader) },
                { _ = try await notebook.save(id: note, draft: NoteDraft(content: .text), now: noon) },
                { try await notebook.delete(id: note) },
                { _ = try await notebook.attachmentBytes(attachment: note, offset: 0, most: 1) },
                { _ = try await notebook.choices() },
                { try await notebook.saveChoices(choices: Choices(), now: noon) },
                { try await notebook.changePassphrase(passphrase: passphrase) },
                { try await notebook.clearErasingPassphrase() },
                { _ = try await notebook.makeRecoveryCode() },
                { try await notebook.erase() },
            ]
            for call in calls { await #expect(failure(call)?.id == "error-closed") }
            let again = try await vault.unlock(passphrase: passphrase)
            #expect(try await again.notes(query: query).notes.map(\.title) == ["one"])
        }

        @Test func searchAsOneTypesAnswersTheNewest() async throws {
            let notebook = try await openNotebook(Folder())
            for title in ["bridge", "border", "bread"] {
                _ = try await notebook.save(id: nil, draft: NoteDraft(title: title, content: .text), now: noon)
            }
            let word = "bridge"
            let (queries, typed) = AsyncStream.makeStream(of: NoteQuery.self)
            for end in word.indices { typed.yield(NoteQuery(search: String(word[...end]), reader: reader)) }
            typed.finish()
            var last: NotesOutcome?
            for await outcome in notebook.outcomes(of: queries) { last = outcome }
            guard case .found(let view, let query) = last else {
                Issue.record("no answer")
                return
            }
            #expect(query.search == word && view.notes.map(\.title) == [word])
        }

        @Test func whatPeopleWroteIsPrintedNowhere() throws {
            let secret = "what they did"
            let happened = Happened(text: secret, earliest: secret, latest: nil)
            let entries = [ChecklistEntry(text: secret, done: true)]
            let draft = NoteDraft(
                title: secret, body: secret, tags: [secret], happened: happened, content: .checklist(entries: entries))
            let query = NoteQuery(search: secret, tag: secret, reader: reader)
            let row = NoteRowView(
                id: UUID(), title: secret, direction: .leftToRight, line: secret, when: secret, pinned: false,
                attachments: 0, label: secret)
            let tag = TagView(name: secret, notes: 1)
            let list = NotesView(notes: [row], tags: [tag], empty: secret, warning: secret, room: secret)
            let file = AttachmentView(id: UUID(), name: secret, mediaType: secret, length: 1, size: secret)
            let note = NoteView(
                id: UUID(), draft: draft, direction: .leftToRight, written: noon, edited: noon, times: secret,
                attachments: [file], editable: true)
            let bytes = Data(secret.utf8)
            let all: [Any] = [
                draft, draft.content, happened, entries, query, row, tag, list, file, note,
                Choices(country: secret, nextCountry: secret, secondLanguage: secret),
                NewNotebook(passphrase: bytes, keep: [bytes]), CopyFor.passphrase(passphrase: bytes),
                CopyFor.publicKey(key: secret), NotesOutcome.found(list, query),
            ]
            let spelled = bytes.map(String.init).joined(separator: ", ")
            for value in all {
                var dumped = ""
                dump(value, to: &dumped)
                for printed in ["\(value)", String(reflecting: value), "\([value])", dumped] {
                    #expect(!printed.contains(secret) && !printed.contains(spelled), "\(type(of: value))")
                }
            }
        }

        @Test func whatWasHandedOnIsOverwrittenAfterwardsAlsoWhenTheCallFails() async throws {
            var typed = Data(repeating: 7, count: 64)
            let count = await clearing(&typed) { bytes in bytes.count }
            #expect(count == 64 && typed.isEmpty)
            typed = Data(repeating: 7, count: 64)
            await #expect(throws: UnknownStep.self) {
                try await clearing(&typed) { _ in throw UnknownStep(step: "") }
            }
            #expect(typed.isEmpty)
            // The bytes themselves, where they lay.
            let place = UnsafeMutableRawPointer.allocate(byteCount: 64, alignment: 8)
            defer { place.deallocate() }
            place.initializeMemory(as: UInt8.self, repeating: 7, count: 64)
            var there = Data(bytesNoCopy: place, count: 64, deallocator: .none)
            there.clear()
            #expect(UnsafeRawBufferPointer(start: place, count: 64).allSatisfy { $0 == 0 })
        }

        @Test func drawnWordsAreFiveAndAreOthersEachTime() throws {
            let drawn = (0..<2).map { _ in String(decoding: drawnPassphrase(languages: ["es"]), as: UTF8.self) }
            #expect(drawn.allSatisfy { $0.split(separator: " ").count == 5 } && drawn[0] != drawn[1])
        }
    }
}

/// Gives its work up in the middle.
private final class CancellingSource: ByteSource {
    private let task: OpenTask

    init(_ task: OpenTask) {
        self.task = task
    }

    func read(most: UInt32) throws -> Data {
        task.cancel()
        return Data(count: Int(most))
    }
}

/// Tells when its first bytes are asked for, and gives them when it may.
private final class WaitingSource: ByteSource {
    private let begin: AsyncStream<Void>.Continuation
    private let gate = DispatchSemaphore(value: 0)

    init(_ begin: AsyncStream<Void>.Continuation) {
        self.begin = begin
    }

    func goOn() {
        gate.signal()
    }

    func read(most: UInt32) throws -> Data {
        begin.yield()
        gate.wait()
        gate.signal()
        return Data(count: Int(most))
    }
}
