import Turnstone

/// What the app protects, and what it can't. It asks nobody.
@MainActor
public final class ProtectionModel: Model {
    /// What to draw.
    public var view: ProtectionView { protection(languages: session.languages) }
}

/// The lock: which gesture, and after how long it comes.
@MainActor
public final class LockModel: Model {
    /// The words around the lock.
    public var notesWords: NotesWords { session.notesWords }
    /// What is chosen; `nil`: no lock.
    public var chosen: LockSettings? { session.lock }

    override func reload() {
        changed()
    }
}
