import Foundation
import Turnstone

/// Waits so many seconds. An argument wherever time passes, so that no test has to wait.
public typealias Wait = @Sendable (TimeInterval) async throws -> Void

/// A place that was saved: in the open notebook, or in memory until somebody leaves.
public struct SavedPlace: Sendable, Equatable {
    /// For the record's screen.
    public let record: UUID
    /// The name that it had when it was saved.
    public let title: String
    /// The note in which it lies; `nil`: in memory only.
    public let note: UUID?

    /// It lies in memory only.
    public var isInMemory: Bool { note == nil }
}

/// The notebooks' file, the open notebook, and places that are kept in memory. An exit ends it.
@MainActor
final class Notebooks {
    /// The notebook that is open.
    private(set) var open: Notebook?

    private let folder: URL?
    private let device: (any DeviceSecretStore)?
    private let wait: Wait
    private var opening: Task<Vault, any Error>?
    private var inMemory: [SavedPlace] = []
    private var isOver = false

    /// So many times the file of a session that has just ended is waited for, a tenth of a second each.
    private static let patience = 100

    init(folder: URL?, device: (any DeviceSecretStore)?, wait: @escaping Wait) {
        (self.folder, self.device, self.wait) = (folder, device, wait)
    }

    /// The file. The first call of all makes it, whether or not somebody wants notes: everybody has one.
    func vault() async throws -> Vault {
        guard !isOver else { throw TurnstoneError.over }
        if let opening { return try await opening.value }
        guard let folder else { throw TurnstoneError.unreachable }
        let opening = Task { [device, wait] in
            // What was on its way when somebody left must not lie here.
            try? FileManager.default.removeItem(at: copyOnItsWay(in: folder))
            for _ in 0..<Self.patience {
                do {
                    return try await openVault(folder: notesFolder(in: folder), device: device)
                } catch TurnstoneError.NotebookBusy {
                    // The session before still tries a passphrase, and lets go of the file after that.
                    try await wait(0.1)
                }
            }
            return try await openVault(folder: notesFolder(in: folder), device: device)
        }
        self.opening = opening
        do {
            return try await opening.value
        } catch {
            // The next call tries again.
            self.opening = nil
            throw error
        }
    }

    /// Tries a passphrase, which is overwritten afterwards.
    func unlock(_ passphrase: inout Data) async throws -> Notebook {
        let opened = try await clearing(&passphrase) { bytes in
            try await self.vault().unlock(passphrase: bytes)
        }
        // Somebody may have left in the meantime.
        guard !isOver else {
            opened.lock()
            throw TurnstoneError.over
        }
        open = opened
        return opened
    }

    /// Makes a notebook, in the open one or where none is open.
    func make(_ passphrase: Data, keep: [Data]) async throws {
        let new = NewNotebook(passphrase: passphrase, keep: keep)
        if let open { return try await open.makeNotebook(new: new) }
        try await vault().makeNotebook(new: new)
    }

    /// Closes the open notebook.
    func close() {
        open?.lock()
        open = nil
    }

    /// Lets go of everything.
    func end() {
        isOver = true
        close()
        opening?.cancel()
        opening = nil
        inMemory = []
    }

    // MARK: Places

    /// All that were saved, those in memory first.
    func places(_ reader: NoteReader) async throws -> [SavedPlace] {
        var all = inMemory
        guard let open else { return all }
        for row in try await open.notes(query: NoteQuery(reader: reader)).notes {
            let note = try await open.note(id: row.id, reader: reader)
            guard case .savedPlace(let record) = note.draft.content else { continue }
            all.append(SavedPlace(record: record, title: note.draft.title, note: note.id))
        }
        return all
    }

    /// Saves a place: in the open notebook, or else in memory.
    func save(_ record: UUID, title: String, now: Date) async throws {
        guard let open else {
            if !inMemory.contains(where: { $0.record == record }) {
                inMemory.append(SavedPlace(record: record, title: title, note: nil))
            }
            return
        }
        let draft = NoteDraft(title: title, content: .savedPlace(record: record))
        _ = try await open.save(id: nil, draft: draft, now: now)
        inMemory.removeAll { $0.record == record }
    }

    /// No longer saves a place.
    func forget(_ place: SavedPlace) async throws {
        if let note = place.note { try await open?.delete(id: note) }
        inMemory.removeAll { $0.record == place.record }
    }
}
