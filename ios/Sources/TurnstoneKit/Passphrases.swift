import Foundation
import Turnstone

/// A field for a passphrase. The bytes are overwritten whenever they change and when they were used; what the platform keeps of the field's own text is out
/// of reach.
@MainActor
public final class PassphraseField {
    private var bytes = Data()
    private let changed: @MainActor () -> Void

    init(changed: @escaping @MainActor () -> Void) {
        self.changed = changed
    }

    /// What stands in the field.
    public var text: String { String(decoding: bytes, as: UTF8.self) }
    /// Nothing was typed.
    public var isEmpty: Bool { bytes.isEmpty }

    /// The field's text is this now.
    public func type(_ text: String) {
        bytes.clear()
        bytes = Data(text.utf8)
        changed()
    }

    /// Gives what was typed away; the field is empty then.
    func take() -> Data {
        let taken = Data([UInt8](bytes))
        bytes.clear()
        return taken
    }

    func clear() {
        bytes.clear()
    }

    func holds(the same: PassphraseField) -> Bool {
        bytes == same.bytes
    }
}

/// A passphrase that is to be new: words that were drawn, or one's own, typed twice.
@MainActor
public final class NewPassphrase {
    /// One's own.
    public let own: PassphraseField
    /// The same once more.
    public let again: PassphraseField
    private var words = Data()

    init(changed: @escaping @MainActor () -> Void) {
        (own, again) = (PassphraseField(changed: changed), PassphraseField(changed: changed))
    }

    /// The words that are offered; empty where none were drawn.
    public var drawn: String { String(decoding: words, as: UTF8.self) }

    func draw(languages: [String]) {
        words.clear()
        words = drawnPassphrase(languages: languages)
    }

    /// The words that were drawn.
    func takeDrawn() -> Data {
        let taken = Data([UInt8](words))
        clear()
        return taken
    }

    /// What was typed, where it is the same twice; `nil` where it is not, and then both stay as they are.
    func take() -> Data? {
        guard own.holds(the: again) else { return nil }
        let taken = own.take()
        clear()
        return taken
    }

    func clear() {
        words.clear()
        own.clear()
        again.clear()
    }
}

/// The passphrases of notebooks that are to stay.
@MainActor
public final class KeptPassphrases {
    /// One field for each.
    public private(set) var fields: [PassphraseField] = []
    private let changed: @MainActor () -> Void

    init(changed: @escaping @MainActor () -> Void) {
        self.changed = changed
    }

    /// One field more.
    public func add() {
        fields.append(PassphraseField(changed: changed))
        changed()
    }

    /// All that were typed. The fields are gone then.
    func take() -> [Data] {
        let taken = fields.filter { !$0.isEmpty }.map { $0.take() }
        clear()
        return taken
    }

    func clear() {
        for field in fields { field.clear() }
        fields = []
    }
}
