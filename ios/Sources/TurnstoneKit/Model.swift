import Turnstone

/// What the models of all screens have in common. A model holds what its screen shows and nothing else; whoever draws it is told after
/// every change. It works without Combine, which is Apple's alone; the app wraps it for SwiftUI.
@MainActor
public class Model {
    /// Called after every change, on the main actor.
    public var onChange: (@MainActor () -> Void)?

    let session: Session

    init(session: Session) {
        self.session = session
    }

    /// The words of all screens.
    public var words: ScreenWords { session.words }
    /// The words around guides, the words of offices, self-checks and two languages at once.
    public var guideWords: GuideWords { session.guideWords }

    /// Tells whoever draws this.
    func changed() {
        onChange?()
    }

    /// Somebody typed.
    func wasTyped() {
        session.onTouch?()
        changed()
    }

    /// Asks the core again: the language or the country is another one now.
    func reload() {}

    /// Goes a step back within the screen; `false`: it has none before this one.
    func stepBack() -> Bool { false }

    /// It is not in front any more, for now or for good: what sounds falls silent.
    func pause() {}

    /// Somebody goes on to something else: what was written is saved. Returns when it is.
    func finish() async {}

    /// Forgets everything and gives up what is under way. For the exit.
    func drop() {
        onChange = nil
    }

    /// Returns when nothing that was asked is still on its way.
    public func settled() async {}
}

/// A model of a screen that shows one answer of the core's.
@MainActor
public class AnswerModel<Answer: Equatable & Sendable>: Model {
    /// What to draw; `nil` until it is there.
    public private(set) var view: Answer?
    /// Why there is nothing, in words; `reload` tries again.
    public private(set) var failure: String?

    private var call: @Sendable (Turnstone, SituationQuery) async throws -> Answer
    private var loading: Task<Void, Never>?

    init(
        session: Session, _ call: @escaping @Sendable (Turnstone, SituationQuery) async throws -> Answer
    ) {
        self.call = call
        super.init(session: session)
        reload()
    }

    /// Asks anew. What is there stays until the answer has come.
    override public func reload() {
        loading?.cancel()
        let (session, call) = (session, call)
        loading = Task { [weak self] in
            do {
                let answer = try await session.ask(call)
                if !Task.isCancelled { self?.show(answer, nil) }
            } catch {
                if !Task.isCancelled { self?.show(nil, session.sentence(error)) }
            }
        }
    }

    /// Asks something else from now on.
    func ask(_ call: @escaping @Sendable (Turnstone, SituationQuery) async throws -> Answer) {
        self.call = call
        reload()
    }

    override func drop() {
        super.drop()
        loading?.cancel()
        // It may hold what somebody typed.
        call = { _, _ in throw CancellationError() }
        (view, failure) = (nil, nil)
    }

    override public func settled() async {
        await loading?.value
    }

    private func show(_ answer: Answer?, _ failure: String?) {
        (view, self.failure) = (answer, failure)
        changed()
    }
}
