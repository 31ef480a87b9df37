import Foundation
import Turnstone

/// One note, as it is written. It is saved two seconds after the last key, and whenever somebody goes on to something else; an exit saves nothing.
@MainActor
public final class NoteModel: NotesScreenModel {
    /// What is written.
    public private(set) var draft: NoteDraft
    /// Its tags as they were typed.
    public private(set) var tags = ""
    /// What the core has of it; `nil` before it was saved or read.
    public private(set) var view: NoteView?
    /// All that was written is on the disk.
    public private(set) var isSaved = true
    /// Whether to ask if it is to be deleted.
    public private(set) var asksToDelete = false
    /// An attachment that is looked at.
    public private(set) var shown: ShownAttachment?

    private var id: UUID?
    private var notebook: Notebook?
    private var pause: Task<Void, Never>?
    private var saving: Task<Void, Never>?
    /// How often something was typed, so that an older saving does not count for what came after.
    private var changes = 0

    /// Seconds without a key after which it is saved.
    private static let quiet: TimeInterval = 2
    /// Bytes of an attachment that is shown: more than a picture from a phone has.
    private static let mostShown: UInt64 = 24 << 20

    /// - Parameters:
    ///   - id: Which note; `nil`: a new one.
    ///   - content: What a new one is.
    init(session: Session, notebook: Notebook, id: UUID?, content: NoteContent) {
        (self.notebook, self.id) = (notebook, id)
        draft = NoteDraft(content: content)
        super.init(session: session)
        if id != nil { run { [weak self] in try await self?.load() } }
    }

    deinit {
        pause?.cancel()
    }

    /// It may be changed; a kind that a later version made may not.
    public var isEditable: Bool { view?.editable ?? true }
    /// What is attached to it.
    public var attachments: [AttachmentView] { view?.attachments ?? [] }
    /// The lines of a checklist; `nil`: it is none.
    public var entries: [ChecklistEntry]? {
        if case .checklist(let entries) = draft.content { entries } else { nil }
    }

    // MARK: Writing

    /// The title is this now.
    public func type(title: String) { edit { $0.title = title } }

    /// The text is this now.
    public func type(body: String) { edit { $0.body = body } }

    /// When it happened, in the person's own words. Days that stood beside other words are no longer theirs.
    public func type(happened text: String) {
        guard text != (draft.happened?.text ?? String()) else { return }
        edit { $0.happened = text.isEmpty ? nil : Happened(text: text) }
    }

    /// The tags are these now, with commas between them, in any script.
    public func type(tags: String) {
        guard tags != self.tags else { return }
        self.tags = tags
        let words = tags.split(whereSeparator: { Self.commas.contains($0) })
        edit { $0.tags = words.map { $0.trimmingCharacters(in: .whitespaces) }.filter { !$0.isEmpty } }
    }

    /// Whether it stands first.
    public func pin(_ pinned: Bool) { edit { $0.pinned = pinned } }

    /// Adds a line to a checklist.
    public func addEntry() { list { $0.append(ChecklistEntry(text: String(), done: false)) } }

    /// A line of a checklist is this now.
    public func type(entry place: Int, text: String) {
        list { $0[place] = ChecklistEntry(text: text, done: $0[place].done) }
    }

    /// A line of a checklist is done, or not.
    public func tick(entry place: Int, done: Bool) {
        list { $0[place] = ChecklistEntry(text: $0[place].text, done: done) }
    }

    private static let commas: Set<Character> = [",", "،", "、", "，", "፣", "၊"]

    private func list(_ change: (inout [ChecklistEntry]) -> Void) {
        guard var entries else { return }
        change(&entries)
        edit { $0.content = .checklist(entries: entries) }
    }

    private func edit(_ change: (inout Written) -> Void) {
        guard isEditable, notebook != nil else { return }
        var written = Written(draft)
        change(&written)
        guard written.draft != draft else { return }
        draft = written.draft
        changes += 1
        isSaved = false
        pause?.cancel()
        pause = Task { [weak self, wait = session.wait] in
            guard (try? await wait(Self.quiet)) != nil, !Task.isCancelled else { return }
            await self?.save()
        }
        wasTyped()
    }

    // MARK: Keeping

    /// Saves what is not saved yet. Returns when it is on the disk, or when it is said why not.
    public func save() async {
        pause?.cancel()
        // One after the other: the first of them gives a new note its id.
        saving = Task { [previous = saving] in
            await previous?.value
            await keep(even: false)
        }
        await saving?.value
    }

    private func keep(even empty: Bool) async {
        guard let notebook, !isSaved || (empty && id == nil) else { return }
        let (draft, changes) = (draft, changes)
        do {
            id = try await notebook.save(id: id, draft: draft, now: session.now)
            guard self.notebook != nil else { return }
            if changes == self.changes { isSaved = true }
            fail(nil)
        } catch TurnstoneError.Closed {
            // Somebody left. There is nobody to tell.
        } catch {
            fail(session.sentence(error))
        }
    }

    private func load() async throws {
        guard let notebook, let id else { return }
        let changes = changes
        let note = try await notebook.note(id: id, reader: session.reader)
        guard self.notebook != nil else { return }
        view = note
        // What was typed in the meantime stays.
        guard isSaved, changes == self.changes else { return }
        draft = note.draft
        tags = draft.tags.joined(separator: Self.betweenTags)
    }

    /// The question before it is deleted.
    public func askToDelete(_ asks: Bool) {
        asksToDelete = asks
        changed()
    }

    /// Deletes it; `then` is called when it is gone.
    func delete(then: @escaping @MainActor () -> Void) {
        asksToDelete = false
        pause?.cancel()
        isSaved = true
        run { [weak self] in
            await self?.saving?.value
            guard let self, let notebook = self.notebook else { return }
            if let id = self.id { try await notebook.delete(id: id) }
            then()
        }
    }

    // MARK: Files

    /// Attaches a file that somebody chose.
    public func attach(_ file: URL, mediaType: String) {
        run { [weak self] in
            await self?.save()
            await self?.keep(even: true)
            guard let self, let notebook = self.notebook, let id = self.id else { return }
            let now = self.session.now
            try await reading(file) { file in
                guard let source = try? FileSource(url: file) else { throw TurnstoneError.unreachable }
                _ = try await self.watched { task in
                    try await notebook.attach(
                        note: id, name: file.lastPathComponent, mediaType: mediaType, length: source.length,
                        source: source, now: now, task: task)
                }
            }
            try await self.load()
        }
    }

    /// Removes an attached file.
    public func detach(_ attachment: AttachmentView) {
        run { [weak self] in
            guard let self, let notebook = self.notebook, let id = self.id else { return }
            self.shown = nil
            try await notebook.detach(note: id, attachment: attachment.id, now: self.session.now)
            try await self.load()
        }
    }

    /// Shows an attached picture or text; of anything else, that it can't be shown.
    public func show(_ attachment: AttachmentView) {
        let kind = ShownAttachment.Kind(mediaType: attachment.mediaType)
        guard let kind, attachment.length <= Self.mostShown else {
            shown = ShownAttachment(id: attachment.id, kind: nil, bytes: Data())
            return changed()
        }
        run { [weak self] in
            var bytes = Data(capacity: Int(attachment.length))
            while UInt64(bytes.count) < attachment.length, let notebook = self?.notebook {
                let piece = try await notebook.attachmentBytes(
                    attachment: attachment.id, offset: UInt64(bytes.count), most: 65_536)
                if piece.isEmpty { break }
                bytes.append(piece)
            }
            guard let self, self.notebook != nil else { return bytes.clear() }
            self.shown = ShownAttachment(id: attachment.id, kind: kind, bytes: bytes)
        }
    }

    /// Shows it no longer.
    public func hideAttachment() {
        shown?.clear()
        shown = nil
        changed()
    }

    override func finish() async {
        await save()
    }

    override func drop() {
        super.drop()
        pause?.cancel()
        shown?.clear()
        (notebook, view, shown, id) = (nil, nil, nil, nil)
        draft = NoteDraft(content: .text)
        tags = String()
    }

    override public func settled() async {
        await super.settled()
        await saving?.value
    }
}

/// An attachment that is looked at.
public struct ShownAttachment: Sendable, Equatable {
    /// What can be shown.
    public enum Kind: Sendable {
        case picture, text
    }

    /// Which.
    public let id: UUID
    /// What it is; `nil`: it can't be shown here.
    public let kind: Kind?
    /// What it holds.
    public private(set) var bytes: Data

    /// What it says, where it is a text.
    public var text: String { String(decoding: bytes, as: UTF8.self) }

    mutating func clear() {
        bytes.clear()
    }
}

/// A draft that can be changed piece by piece.
private struct Written {
    var title, body: String
    var tags: [String]
    var happened: Happened?
    var pinned: Bool
    var content: NoteContent

    init(_ draft: NoteDraft) {
        (title, body, tags) = (draft.title, draft.body, draft.tags)
        (happened, pinned, content) = (draft.happened, draft.pinned, draft.content)
    }

    var draft: NoteDraft {
        NoteDraft(title: title, body: body, tags: tags, happened: happened, pinned: pinned, content: content)
    }
}
