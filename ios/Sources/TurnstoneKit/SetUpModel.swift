import Foundation
import Turnstone

/// Making a notebook, one step after the other: what it is, its passphrase, a recovery code, a second notebook and a passphrase that erases. Every step but
/// the passphrase can be left out.
@MainActor
public final class SetUpModel: NotesScreenModel {
    /// What is asked.
    public enum Step: Sendable, Equatable {
        case about, passphrase, recovery, second, erasing
    }

    /// What is asked now.
    public private(set) var step = Step.about
    /// The new notebook's passphrase.
    public private(set) lazy var passphrase = NewPassphrase { [weak self] in self?.wasTyped() }
    /// The second notebook's passphrase.
    public private(set) lazy var second = NewPassphrase { [weak self] in self?.wasTyped() }
    /// The passphrase that erases.
    public private(set) lazy var erasing = NewPassphrase { [weak self] in self?.wasTyped() }
    /// The passphrases of notebooks that are to stay.
    public private(set) lazy var kept = KeptPassphrases { [weak self] in self?.wasTyped() }

    private let finished: @MainActor () -> Void
    private var code = Data()
    /// What opens the two notebooks. Kept until the last step is over: the passphrase that erases is set in the second, and the first is opened after it.
    private var (first, other) = (Data(), Data())

    init(session: Session, finished: @escaping @MainActor () -> Void) {
        self.finished = finished
        super.init(session: session)
    }

    /// The recovery code; empty where none is shown.
    public var recoveryCode: String { String(decoding: code, as: UTF8.self) }

    /// On from what a notebook is to its passphrase: words are drawn for it.
    public func begin() {
        step = .passphrase
        drawAgain()
    }

    /// Draws other words.
    public func drawAgain() {
        passphrase.draw(languages: session.languages)
        changed()
    }

    /// Makes the notebook and opens it, with the words that were drawn or with what was typed twice.
    public func make(drawn: Bool) {
        guard !isBusy else { return }
        guard let chosen = drawn ? passphrase.takeDrawn() : passphrase.take() else {
            return fail(notesWords.passphrasesDiffer)
        }
        let keep = kept.take()
        run { [session, weak self] in
            var (chosen, keep) = (chosen, keep)
            defer { for place in keep.indices { keep[place].clear() } }
            try await session.notebooks.make(chosen, keep: keep)
            self?.first = Data([UInt8](chosen))
            _ = try await session.notebooks.unlock(&chosen)
            self?.go(to: .recovery)
        }
    }

    /// Makes a recovery code and shows it, once.
    public func makeRecoveryCode() {
        run { [session, weak self] in
            guard let code = try await session.notebooks.open?.makeRecoveryCode() else { return }
            self?.code = code
        }
    }

    /// On to the second notebook; the code is not shown again.
    public func recoveryIsWritten() {
        code.clear()
        go(to: .second)
    }

    /// Makes a second notebook. The first one stays, and those whose passphrases were typed.
    public func makeSecond() {
        guard !isBusy else { return }
        guard let chosen = second.take() else { return fail(notesWords.passphrasesDiffer) }
        let keep = kept.take()
        run { [session, weak self] in
            var (chosen, keep) = (chosen, keep)
            defer { for place in keep.indices { keep[place].clear() } }
            try await clearing(&chosen) { bytes in
                try await session.notebooks.make(bytes, keep: keep)
                self?.other = Data([UInt8](bytes))
            }
            self?.go(to: .erasing)
        }
    }

    /// Gives the second notebook a passphrase that opens it and destroys the first: whoever is made to open something opens the harmless one.
    public func setErasing() {
        guard !isBusy else { return }
        guard let chosen = erasing.take() else { return fail(notesWords.passphrasesDiffer) }
        run { [session, weak self] in
            var chosen = chosen
            guard let self else { return }
            var (first, other) = (Data([UInt8](self.first)), Data([UInt8](self.other)))
            session.notebooks.close()
            do {
                let harmless = try await session.notebooks.unlock(&other)
                try await clearing(&chosen) { bytes in try await harmless.setErasingPassphrase(passphrase: bytes) }
            } catch {
                session.notebooks.close()
                _ = try await session.notebooks.unlock(&first)
                throw error
            }
            session.notebooks.close()
            _ = try await session.notebooks.unlock(&first)
            self.finish(quietly: false)
        }
    }

    /// Leaves a step out. Without a second notebook there is nothing that could be erased.
    public func skip() {
        guard !isBusy else { return }
        switch step {
        case .about: begin()
        case .passphrase: break
        case .recovery: recoveryIsWritten()
        case .second, .erasing: finish(quietly: false)
        }
    }

    override func drop() {
        super.drop()
        finish(quietly: true)
    }

    private func go(to step: Step) {
        self.step = step
        kept.clear()
        fail(nil)
    }

    private func finish(quietly: Bool) {
        for new in [passphrase, second, erasing] { new.clear() }
        kept.clear()
        code.clear()
        first.clear()
        other.clear()
        if !quietly { finished() }
    }
}
