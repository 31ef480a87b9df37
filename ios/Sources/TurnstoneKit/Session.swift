import Foundation
import Turnstone

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
    /// The country, where there is one, is kept on the phone.
    var keepsCountry = false
    /// The words of all screens in the person's language.
    private(set) var words: ScreenWords
    /// How far the preparing of the directory is; `nil` when nothing is being prepared.
    private(set) var progress: Double?
    /// The directory lies in memory only, since the phone had no room or no way for it.
    private(set) var keepsNothing = false
    /// Told when `progress` changes.
    var onProgress: (@MainActor () -> Void)?

    private var opening: Task<Turnstone, any Error>?
    private var opened: Turnstone?
    private(set) var isOver = false

    init(folder: URL?, languages: [String], clock: @escaping @Sendable () -> Date) {
        self.folder = folder
        self.clock = clock
        self.languages = languages
        words = screenWords(languages: languages)
    }

    /// Who asks, where and when.
    var situation: SituationQuery {
        SituationQuery(languages: languages, country: country, now: clock())
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
        return kept
    }

    /// The person reads these languages.
    func read(_ languages: [String]) {
        self.languages = languages
        words = screenWords(languages: languages)
    }

    /// The person is in this country, or says in none.
    func be(in country: String?) {
        self.country = country
    }

    /// What may be kept of all this.
    var kept: Settings {
        Settings(languages: languages, country: keepsCountry ? country : nil)
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
        opened?.exit()
        opened = nil
        opening?.cancel()
        opening = nil
        onProgress = nil
        progress = nil
        country = nil
        keepsCountry = false
    }

    private func show(_ done: Double?) {
        guard !isOver, opening != nil || done == nil else { return }
        progress = done
        onProgress?()
    }
}
