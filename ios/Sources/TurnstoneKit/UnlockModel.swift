import Foundation
import Turnstone

/// The closed notebook: a field, and the way to a new notebook. It shows nothing of whether there is one.
@MainActor
public final class UnlockModel: NotesScreenModel {
    /// The passphrase, or a recovery code.
    public private(set) lazy var passphrase = PassphraseField { [weak self] in self?.wasTyped() }

    private let opened: @MainActor () -> Void

    init(session: Session, opened: @escaping @MainActor () -> Void) {
        self.opened = opened
        super.init(session: session)
    }

    /// Tries what was typed. It takes a second or two, whatever it is.
    public func unlock() {
        guard !passphrase.isEmpty else { return }
        var typed = passphrase.take()
        run { [session, weak self] in
            _ = try await session.notebooks.unlock(&typed)
            self?.opened()
        }
    }

    override func drop() {
        super.drop()
        passphrase.clear()
    }
}
