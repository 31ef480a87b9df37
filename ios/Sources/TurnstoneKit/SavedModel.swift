import Turnstone

/// Places that were saved, in the open notebook or in memory until somebody leaves.
@MainActor
public final class SavedModel: NotesScreenModel {
    /// The places; `nil` until they are there.
    public private(set) var places: [SavedPlace]?

    override init(session: Session) {
        super.init(session: session)
        reload()
    }

    /// A notebook is open: what is saved stays for good.
    public var hasNotebook: Bool { session.notebooks.open != nil }

    /// No longer saves it.
    public func forget(_ place: SavedPlace) {
        change { [session] in try await session.notebooks.forget(place) }
    }

    /// Puts a place that lies in memory into the open notebook.
    public func keep(_ place: SavedPlace) {
        change { [session] in
            try await session.notebooks.save(place.record, title: place.title, now: session.now)
        }
    }

    override public func reload() {
        change {}
    }

    override func drop() {
        super.drop()
        places = nil
    }

    private func change(_ work: @escaping @MainActor () async throws -> Void) {
        run { [session, weak self] in
            try await work()
            self?.places = try await session.notebooks.places(session.reader)
        }
    }
}
