import Foundation
import Turnstone

/// One record with everything that is known of it, in a second language as well where one was chosen, and whether it was saved.
@MainActor
public final class RecordModel: AnswerModel<RecordView> {
    /// The same in the second language, text for text; `nil`: there is none, or not yet.
    public private(set) var beside: RecordView?
    /// Where it was saved; `nil`: it was not.
    public private(set) var saved: SavedPlace?
    /// Why it could not be saved, in words.
    public private(set) var savingFailure: String?

    private let id: UUID
    private var saving: Task<Void, Never>?
    private var translating: Task<Void, Never>?

    init(session: Session, id: UUID) {
        self.id = id
        super.init(session: session) { core, situation in try await core.record(id: id, situation: situation) }
    }

    /// The words around what was saved.
    public var notesWords: NotesWords { session.notesWords }
    /// A notebook is open: what is saved stays for good.
    public var hasNotebook: Bool { session.notebooks.open != nil }

    /// Saves it where it was not saved, and forgets it where it was.
    public func toggleSaved() {
        guard let title = view?.hit.title.text else { return }
        let (session, id, place) = (session, id, saved)
        save {
            if let place {
                try await session.notebooks.forget(place)
            } else {
                try await session.notebooks.save(id, title: title, now: session.now)
            }
        }
    }

    override public func reload() {
        super.reload()
        readBeside()
        save {}
    }

    override func drop() {
        super.drop()
        saving?.cancel()
        translating?.cancel()
        (beside, saved, savingFailure) = (nil, nil, nil)
    }

    override public func settled() async {
        await super.settled()
        await translating?.value
        await saving?.value
    }

    /// The same record, asked for in the second language. Without an answer the first one stands alone.
    private func readBeside() {
        translating?.cancel()
        beside = nil
        guard let situation = session.besideSituation else { return }
        let (session, id) = (session, id)
        translating = Task { [weak self] in
            let answer = try? await session.ask { core, _ in try await core.record(id: id, situation: situation) }
            guard !Task.isCancelled, let self else { return }
            self.beside = answer
            self.changed()
        }
    }

    /// Does this and looks again whether it is saved.
    private func save(_ work: @escaping @MainActor () async throws -> Void) {
        let (session, id) = (session, id)
        saving = Task { [weak self, previous = saving] in
            await previous?.value
            do {
                try await work()
                let places = try await session.notebooks.places(session.reader)
                if !Task.isCancelled { self?.show(places.first { $0.record == id }, nil) }
            } catch TurnstoneError.Closed {
                if !Task.isCancelled { self?.show(nil, nil) }
            } catch {
                if !Task.isCancelled { self?.show(nil, session.sentence(error)) }
            }
        }
    }

    private func show(_ place: SavedPlace?, _ failure: String?) {
        (saved, savingFailure) = (place, failure)
        changed()
    }
}
