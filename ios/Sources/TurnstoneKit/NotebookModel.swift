import Foundation
import Turnstone

/// What can be done with the open notebook: its passphrases, its room, copies, what it remembers, its end.
@MainActor
public final class NotebookModel: NotesScreenModel {
    /// A new passphrase.
    public private(set) lazy var change = NewPassphrase { [weak self] in self?.wasTyped() }
    /// The passphrase of another notebook.
    public private(set) lazy var second = NewPassphrase { [weak self] in self?.wasTyped() }
    /// The passphrases of other notebooks that are to stay.
    public private(set) lazy var kept = KeptPassphrases { [weak self] in self?.wasTyped() }
    /// The passphrase that erases.
    public private(set) lazy var erasing = NewPassphrase { [weak self] in self?.wasTyped() }
    /// The passphrase of a sealed copy that is made, or brought back.
    public private(set) lazy var copy = PassphraseField { [weak self] in self?.wasTyped() }
    /// Somebody's public key, for a copy that they can open.
    public private(set) var key = ""
    /// What was done, in words.
    public private(set) var done: String?
    /// What is being done, in words.
    public private(set) var doing: String?
    /// A sealed copy that is to be put elsewhere.
    public private(set) var copied: URL?
    /// Whether to ask if it is to be erased.
    public private(set) var asksToErase = false
    /// What it remembers; `nil` until that is known.
    public private(set) var choices: Choices?

    private var notebook: Notebook?
    private var code = Data()
    private let chose: @MainActor (Choices) -> Void

    init(session: Session, notebook: Notebook, chose: @escaping @MainActor (Choices) -> Void) {
        (self.notebook, self.chose) = (notebook, chose)
        super.init(session: session)
        run { [weak self] in self?.choices = try await notebook.choices() }
    }

    /// The recovery code opened it: time for a new passphrase.
    public var wasRecovered: Bool { notebook?.openedByRecoveryCode() ?? false }
    /// The recovery code; empty where none is shown.
    public var recoveryCode: String { String(decoding: code, as: UTF8.self) }
    /// It remembers what was chosen.
    public var keepsChoices: Bool { choices.map { $0 != Choices() } ?? false }

    /// Puts what was typed twice in the place of the passphrase.
    public func changePassphrase() {
        with(change, then: \.changed) { notebook, chosen in
            try await notebook.changePassphrase(passphrase: chosen)
        }
    }

    /// Makes a recovery code and shows it, once. An earlier one opens nothing any more.
    public func makeRecoveryCode() {
        act { [weak self] notebook in self?.code = try await notebook.makeRecoveryCode() }
    }

    /// The code is not shown again.
    public func recoveryIsWritten() {
        code.clear()
        changed()
    }

    /// Makes another notebook. This one stays, and those whose passphrases were typed.
    public func makeSecond() {
        let kept = kept
        with(second, then: \.made) { notebook, chosen in
            var keep = kept.take()
            defer { for place in keep.indices { keep[place].clear() } }
            try await notebook.makeNotebook(new: NewNotebook(passphrase: chosen, keep: keep))
        }
    }

    /// Sets the passphrase that opens this notebook and destroys every other one.
    public func setErasing() {
        with(erasing, then: \.erasingIsSet) { notebook, chosen in
            try await notebook.setErasingPassphrase(passphrase: chosen)
        }
    }

    /// Takes that passphrase away.
    public func clearErasing() {
        act(then: \.erasingIsClear) { try await $0.clearErasingPassphrase() }
    }

    /// Makes the room of every notebook larger.
    public func grow(_ growth: GrowthView) {
        act(while: \.growing) { [weak self] notebook in
            try await self?.watched { task in try await notebook.grow(mib: growth.mib, task: task) }
        }
    }

    // MARK: Copies

    /// Somebody's public key is this now.
    public func type(key: String) {
        self.key = key
        wasTyped()
    }

    /// Seals a copy of all notes, for the public key where there is one, else for the passphrase. It lies on the phone until `copyIsMoved`.
    public func makeCopy() {
        let key = key.trimmingCharacters(in: .whitespacesAndNewlines)
        act(while: \.copying) { [weak self, session] notebook in
            guard let self else { return }
            var typed = self.copy.take()
            defer { typed.clear() }
            let file = try session.copyFile()
            try? FileManager.default.removeItem(at: file)
            let copyFor = key.isEmpty ? CopyFor.passphrase(passphrase: typed) : .publicKey(key: key)
            try await self.watched { task in
                try await notebook.sealCopy(chosen: nil, copyFor: copyFor, file: file.path, task: task)
            }
            self.copied = file
        }
    }

    /// The copy was put elsewhere, or nobody wants it: it lies here no longer.
    public func copyIsMoved(_ moved: Bool) {
        removeCopy()
        if moved { done = notesWords.copied }
        changed()
    }

    /// Brings in what is in a sealed copy.
    public func restore(_ file: URL) {
        act(then: \.restored) { [weak self, session] notebook in
            guard let self else { return }
            var typed = self.copy.take()
            let now = session.now
            try await clearing(&typed) { passphrase in
                try await reading(file) { file in
                    _ = try await self.watched { task in
                        try await notebook.restoreCopy(
                            passphrase: passphrase, file: file.path, now: now, task: task)
                    }
                }
            }
        }
    }

    // MARK: What it remembers, and its end

    /// Whether it remembers what was chosen. Then the country is not in clear on the phone.
    public func keep(choices keeps: Bool) {
        act { [weak self, session] notebook in
            let chosen = Choices(country: session.country, secondLanguage: session.second)
            let choices = keeps ? chosen : Choices()
            try await notebook.saveChoices(choices: choices, now: session.now)
            self?.choices = choices
            self?.chose(choices)
        }
    }

    /// The question before it is erased.
    public func askToErase(_ asks: Bool) {
        asksToErase = asks
        changed()
    }

    /// Destroys it, for good; `then` is called when it is gone.
    func erase(then: @escaping @MainActor () -> Void) {
        asksToErase = false
        act { notebook in
            try await notebook.erase()
            then()
        }
    }

    override func drop() {
        super.drop()
        for new in [change, second, erasing] { new.clear() }
        kept.clear()
        copy.clear()
        code.clear()
        key = String()
        removeCopy()
        (notebook, choices, done, doing) = (nil, nil, nil, nil)
    }

    private func removeCopy() {
        guard let file = copied else { return }
        copied = nil
        // Not here: whoever leaves waits for nothing.
        Task.detached { try? FileManager.default.removeItem(at: file) }
    }

    /// Does something with a new passphrase that was typed twice.
    private func with(
        _ new: NewPassphrase, then done: KeyPath<NotesWords, String>,
        _ work: @escaping @MainActor (Notebook, Data) async throws -> Void
    ) {
        guard !isBusy else { return }
        guard let chosen = new.take() else { return fail(notesWords.passphrasesDiffer) }
        act(then: done) { notebook in
            var chosen = chosen
            try await clearing(&chosen) { bytes in try await work(notebook, bytes) }
        }
    }

    private func act(
        while doing: KeyPath<NotesWords, String>? = nil, then done: KeyPath<NotesWords, String>? = nil,
        _ work: @escaping @MainActor (Notebook) async throws -> Void
    ) {
        guard let notebook, !isBusy else { return }
        self.done = nil
        self.doing = doing.map { notesWords[keyPath: $0] }
        run { [weak self] in
            defer { self?.doing = nil }
            try await work(notebook)
            guard let self, self.notebook != nil else { return }
            self.done = done.map { self.notesWords[keyPath: $0] }
        }
    }
}
