import Foundation
import Turnstone

/// One step of a case of a notebook, and what it takes. The Rust side is `tests/tests/boundary/notebook.rs`.
struct NotebookStep: Decodable, Sendable {
    struct Entry: Decodable, Sendable {
        var text: String
        var done: Bool
    }

    struct When: Decodable, Sendable {
        var text: String
        var earliest, latest: String?
    }

    var `do`: String
    var passphrase, title, body, place, day, search, tag, name, mediaType, key, file: String?
    var country, nextCountry, secondLanguage: String?
    var keep, tags: [String]?
    var entries: [Entry]?
    var happened: When?
    var pinned: Bool?
    var of, bytes: Int?
    var length, offset: UInt64?
    var mib: UInt32?

    var secret: Data { Data((passphrase ?? "").utf8) }

    var draft: NoteDraft {
        var content = NoteContent.text
        if let entries {
            content = .checklist(entries: entries.map { ChecklistEntry(text: $0.text, done: $0.done) })
        } else if let place = place.flatMap(UUID.init) {
            content = .savedPlace(record: place)
        } else if let day {
            content = .appointment(day: day)
        }
        return NoteDraft(
            title: title ?? "", body: body ?? "", tags: tags ?? [],
            happened: happened.map { Happened(text: $0.text, earliest: $0.earliest, latest: $0.latest) },
            pinned: pinned ?? false, content: content)
    }
}

/// All that a case has by now.
struct NotebookSteps {
    private let languages: [String]
    private let now: Date
    private let folder: Folder
    private let vault: Vault
    private var notebook: Notebook?
    /// Notes that were saved, in their order: a step names one by its place.
    private var saved: [UUID] = []

    init(_ asked: BoundaryCase) async throws {
        (languages, now, folder) = (asked.languages ?? [], asked.situation.now, try Folder())
        vault = try await openVault(folder: folder.url, device: nil)
    }

    /// Takes a step; one that fails is the line `error` and its id.
    mutating func take(_ step: NotebookStep, _ out: inout Outline) async throws {
        out.line("> \(step.do)")
        do {
            try await doing(step, &out)
        } catch let error as TurnstoneError {
            out.line("error \(error.id)")
        }
    }

    private var reader: NoteReader { NoteReader(languages: languages) }

    private func open() throws -> Notebook {
        guard let notebook else { throw TurnstoneError.Closed(message: "error-closed") }
        return notebook
    }

    private func note(_ step: NotebookStep) -> UUID {
        let place = step.of ?? 0
        return place < saved.count ? saved[place] : UUID(uuid: (0, 0, 0, 0, 0, 0, 64, 0, 128, 0, 0, 0, 0, 0, 0, 0))
    }

    private func path(_ step: NotebookStep) -> String {
        folder.url.appendingPathComponent(step.file ?? "").path
    }

    private mutating func doing(_ step: NotebookStep, _ out: inout Outline) async throws {
        switch step.do {
        case "make":
            let new = NewNotebook(passphrase: step.secret, keep: (step.keep ?? []).map { Data($0.utf8) })
            if let notebook {
                try await notebook.makeNotebook(new: new)
            } else {
                try await vault.makeNotebook(new: new)
            }
        case "unlock": try await unlock(step.secret, &out)
        case "lock":
            try open().lock()
            notebook = nil
        case "save":
            let id = try await open().save(id: step.of.map { _ in note(step) }, draft: step.draft, now: now)
            if step.of == nil { saved.append(id) }
        case "notes":
            let query = NoteQuery(search: step.search ?? "", tag: step.tag, reader: reader)
            out.notes(try await open().notes(query: query))
        case "note": out.note(try await open().note(id: note(step), reader: reader))
        case "delete": try await open().delete(id: note(step))
        case "attach", "read", "detach": try await attaching(step, &out)
        case "choices": out.choices(try await open().choices())
        case "save_choices":
            let choices = Choices(
                country: step.country, nextCountry: step.nextCountry, secondLanguage: step.secondLanguage)
            try await open().saveChoices(choices: choices, now: now)
        case "erase":
            try await open().erase()
            notebook = nil
        default: try await keeping(step, &out)
        }
    }

    private mutating func unlock(_ passphrase: Data, _ out: inout Outline) async throws {
        let opened = try await vault.unlock(passphrase: passphrase)
        out.line("recovered \(opened.openedByRecoveryCode())")
        notebook = opened
    }

    private func attaching(_ step: NotebookStep, _ out: inout Outline) async throws {
        if step.do == "attach" {
            let source = BytesSource(Data(repeating: 7, count: step.bytes ?? 0))
            _ = try await open().attach(
                note: note(step), name: step.name ?? "", mediaType: step.mediaType ?? "", length: step.length ?? 0,
                source: source, now: now)
            return
        }
        let note = try await open().note(id: note(step), reader: reader)
        let attachment = note.attachments[0].id
        if step.do == "detach" {
            try await open().detach(note: note.id, attachment: attachment, now: now)
        } else {
            let offset = step.offset ?? 0
            let bytes = try await open().attachmentBytes(attachment: attachment, offset: offset, most: 1_000_000)
            out.line("bytes \(bytes.count) \(bytes.reduce(0) { $0 + Int($1) })")
        }
    }

    private mutating func keeping(_ step: NotebookStep, _ out: inout Outline) async throws {
        switch step.do {
        case "change_passphrase": try await open().changePassphrase(passphrase: step.secret)
        case "set_erasing_passphrase": try await open().setErasingPassphrase(passphrase: step.secret)
        case "clear_erasing_passphrase": try await open().clearErasingPassphrase()
        case "recover":
            let code = try await open().makeRecoveryCode()
            out.line("code of \(code.count)")
            try open().lock()
            try await unlock(code, &out)
        case "grow": try await open().grow(mib: step.mib ?? 0)
        case "seal_copy":
            let copyFor = step.key.map { CopyFor.publicKey(key: $0) } ?? .passphrase(passphrase: step.secret)
            try await open().sealCopy(chosen: step.of.map { _ in [note(step)] }, copyFor: copyFor, file: path(step))
        case "restore_copy":
            let restored = try await open().restoreCopy(passphrase: step.secret, file: path(step), now: now)
            out.line("restored \(restored)")
        default: throw UnknownStep(step: step.do)
        }
    }
}

struct UnknownStep: Error {
    let step: String
}

/// Bytes as a file that somebody chose. After the last of them it ends, or fails.
final class BytesSource: ByteSource, @unchecked Sendable {
    private let lock = NSLock()
    private var rest: Data
    private let failure: (any Error)?

    init(_ bytes: Data, then failure: (any Error)? = nil) {
        (rest, self.failure) = (bytes, failure)
    }

    func read(most: UInt32) throws -> Data {
        try lock.withLock {
            if rest.isEmpty, let failure { throw failure }
            let piece = rest.prefix(Int(most))
            rest = rest.dropFirst(piece.count)
            return Data(piece)
        }
    }
}
