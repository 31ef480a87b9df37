import Foundation
import Turnstone

/// What the phone gives: a folder, a keystore, a voice, the time.
struct Phone: Sendable {
    /// A folder of the app's own; `nil`: nothing is kept.
    let folder: URL?
    /// Keeps what only this device knows; `nil`: nothing does.
    let device: (any DeviceSecretStore)?
    /// Reads aloud; `nil`: nothing does.
    let voice: (any Voice)?
    /// The phone's clock.
    let clock: @Sendable () -> Date
    /// Waits so many seconds.
    let wait: Wait
}

/// What all screens share from one start to the exit: the core, the person's languages and country, the words. An exit ends it, and
/// coming back makes a new one, so that nothing can stay behind in it.
@MainActor
final class Session {
    private let folder: URL?
    private let clock: @Sendable () -> Date
    /// The languages that the person reads, best first.
    private(set) var languages: [String]
    /// Where the person is; `nil` when not chosen.
    private(set) var country: String?
    /// The language in which texts stand as well; `nil`: there is none.
    private(set) var second: String?
    /// The country, where there is one, is kept on the phone.
    var keepsCountry = false
    /// The first start is over: a language was chosen.
    var hasBegun = false
    /// The country and the second language are kept in the open notebook, sealed.
    var keepsInNotebook = false
    /// The lock; `nil`: there is none.
    var lock: LockSettings?
    /// The words of all screens in the person's language.
    private(set) var words: ScreenWords
    /// The words around notes, the lock and what was saved.
    private(set) var notesWords: NotesWords
    /// The words around guides, the words of offices, self-checks and two languages at once.
    private(set) var guideWords: GuideWords
    /// Reads aloud; `nil`: nothing does.
    let voice: (any Voice)?
    /// The notebooks, and what was saved.
    let notebooks: Notebooks
    /// Waits so many seconds.
    let wait: Wait
    /// How far the preparing of the directory is; `nil` when nothing is being prepared.
    private(set) var progress: Double?
    /// The directory lies in memory only, since the phone had no room or no way for it.
    private(set) var keepsNothing = false
    /// Told when `progress` changes.
    var onProgress: (@MainActor () -> Void)?
    /// Told when somebody typed.
    var onTouch: (@MainActor () -> Void)?

    private var opening: Task<Turnstone, any Error>?
    private var opened: Turnstone?
    private(set) var isOver = false

    init(phone: Phone, languages: [String]) {
        (folder, voice, clock, wait) = (phone.folder, phone.voice, phone.clock, phone.wait)
        self.languages = languages
        words = screenWords(languages: languages)
        notesWords = wordsOfNotes(languages)
        guideWords = wordsOfGuides(languages)
        notebooks = Notebooks(folder: phone.folder, device: phone.device, wait: phone.wait)
    }

    /// Who asks, where and when.
    var situation: SituationQuery {
        SituationQuery(languages: languages, country: country, now: clock())
    }

    /// Who asks in the second language, where there is one.
    var besideSituation: SituationQuery? {
        second.map { SituationQuery(languages: [$0] + languages, country: country, now: clock()) }
    }

    /// The phone's clock.
    var now: Date { clock() }

    /// Who reads notes, and where.
    var reader: NoteReader {
        let minutes = TimeZone.current.secondsFromGMT(for: clock()) / 60
        return NoteReader(languages: languages, utcOffsetMinutes: Int32(clamping: minutes))
    }

    /// Where sealed copies lie until they are put elsewhere.
    func copyFile() throws -> URL {
        guard let folder else { throw TurnstoneError.unreachable }
        return try copyOnItsWay(in: folder)
    }

    /// What was kept is how this session begins.
    func begin() async throws -> Settings {
        var kept = Settings()
        if let folder { kept = try await loadSettings(folder: folder.path) }
        // Somebody may have left in the meantime: then nothing is taken up again.
        guard !isOver else { throw CancellationError() }
        if !kept.languages.isEmpty { read(kept.languages) }
        country = kept.country
        keepsCountry = kept.country != nil
        lock = kept.lock
        hasBegun = !kept.languages.isEmpty
        return kept
    }

    /// The person reads these languages.
    func read(_ languages: [String]) {
        self.languages = languages
        words = screenWords(languages: languages)
        notesWords = wordsOfNotes(languages)
        guideWords = wordsOfGuides(languages)
        readAlso(second)
    }

    /// Texts stand in this language as well; `nil`: in none. The same language twice is one.
    func readAlso(_ language: String?) {
        second = language == words.language ? nil : language
    }

    /// The person is in this country, or says in none.
    func be(in country: String?) {
        self.country = country
    }

    /// What may be kept of all this.
    var kept: Settings {
        Settings(languages: languages, country: keepsCountry ? country : nil, lock: lock)
    }

    /// The core, opened once and shared; opened anew after a fault of ours.
    func core() async throws -> Turnstone {
        guard !isOver else { throw CancellationError() }
        if let opening { return try await opening.value }
        let opening = Task { [folder] in
            try await openTurnstone(folder: folder) { done in
                Task { @MainActor [weak self] in self?.show(done) }
            }
        }
        self.opening = opening
        defer { show(nil) }
        do {
            let core = try await opening.value
            // Somebody may have left in the meantime.
            guard !isOver else {
                core.exit()
                throw CancellationError()
            }
            opened = core
            keepsNothing = core.storage() == .inMemoryForNow
            return core
        } catch {
            failed(error)
            throw error
        }
    }

    /// Asks the core something.
    func ask<Answer: Sendable>(
        _ call: @Sendable (Turnstone, SituationQuery) async throws -> Answer
    ) async throws -> Answer {
        let core = try await core()
        do {
            return try await call(core, situation)
        } catch {
            failed(error)
            throw error
        }
    }

    /// After a fault of ours the core refuses everything: the next call opens a new one.
    func failed(_ error: any Error) {
        switch error as? TurnstoneError {
        case .Internal, .Cancelled, .PackUnreadable, .StorageDamaged: (opening, opened) = (nil, nil)
        default: break
        }
    }

    /// An error in words.
    func sentence(_ error: any Error) -> String {
        TurnstoneError(error).sentence(languages: languages)
    }

    /// Lets go of everything. What is under way is given up, the core answers nobody any more, and closes as soon as the last call has left it.
    func end() {
        isOver = true
        notebooks.end()
        opened?.exit()
        opened = nil
        opening?.cancel()
        opening = nil
        (onProgress, onTouch) = (nil, nil)
        progress = nil
        (country, second) = (nil, nil)
        keepsCountry = false
    }

    private func show(_ done: Double?) {
        guard !isOver, opening != nil || done == nil else { return }
        progress = done
        onProgress?()
    }
}

// By other names, since the session has words of its own by those.
private func wordsOfNotes(_ languages: [String]) -> NotesWords {
    notesWords(languages: languages)
}

private func wordsOfGuides(_ languages: [String]) -> GuideWords {
    guideWords(languages: languages)
}
