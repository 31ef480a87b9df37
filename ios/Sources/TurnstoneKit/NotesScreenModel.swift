import Turnstone

/// What the models of the screens around a notebook have in common: one thing at a time is done, which may fail or take its time.
@MainActor
public class NotesScreenModel: Model {
    /// Something is under way.
    public private(set) var isBusy = false
    /// How far it is, from 0 to 1; `nil` where nobody knows.
    public private(set) var progress: Double?
    /// Why it failed, in words.
    public private(set) var failure: String?

    private var running: Task<Void, Never>?

    /// The words around notes.
    public var notesWords: NotesWords { session.notesWords }

    /// Gives up what is under way, where it can be given up.
    public func cancel() {
        running?.cancel()
    }

    /// Does this, unless something is under way already.
    func run(_ work: @escaping @MainActor () async throws -> Void) {
        guard !isBusy, !session.isOver else { return }
        (isBusy, failure, progress) = (true, nil, nil)
        changed()
        running = Task {
            do {
                try await work()
                end(nil)
            } catch {
                end(error)
            }
        }
    }

    /// Long work of the core's, watched.
    func watched<Answer: Sendable>(
        _ work: @escaping @Sendable (OpenTask) async throws -> Answer
    ) async throws -> Answer {
        let show: @Sendable (Double) -> Void = { [weak self] done in
            Task { @MainActor in self?.show(done) }
        }
        return try await working(onProgress: show) { task in try await work(task) }
    }

    /// Says that this did not work.
    func fail(_ sentence: String?) {
        failure = sentence
        changed()
    }

    override func drop() {
        super.drop()
        running?.cancel()
        (failure, progress) = (nil, nil)
    }

    override public func settled() async {
        await running?.value
    }

    private func end(_ error: (any Error)?) {
        (isBusy, progress) = (false, nil)
        switch error as? TurnstoneError {
        // Somebody asked for it, or left.
        case .Cancelled, .Closed: break
        default: failure = error.map(session.sentence)
        }
        changed()
    }

    private func show(_ done: Double) {
        guard isBusy else { return }
        progress = done
        changed()
    }
}
