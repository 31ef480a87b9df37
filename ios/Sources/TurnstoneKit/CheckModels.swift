import Turnstone

/// The self-checks. It asks nobody.
@MainActor
public final class ChecksModel: Model {
    /// What to draw.
    public var checks: [SelfCheckView] { selfChecks(languages: session.languages) }

    override func reload() {
        changed()
    }
}

/// One self-check: whether it is safe to read this now, one question a screen, then who helps. The answers lie here until the screen goes, and nowhere
/// else.
@MainActor
public final class CheckModel: Model {
    /// What is asked.
    public enum Step: Sendable, Equatable {
        case isSafe
        case question(Int)
        case result
    }

    /// What is asked now.
    public private(set) var step = Step.isSafe
    /// What comes after the questions; `nil` until it is there.
    public private(set) var result: SelfCheckResultView?
    /// Why there is none, in words; `reload` tries again.
    public private(set) var failure: String?
    /// The self-check with its questions, in the person's language.
    public private(set) var check: SelfCheckView?

    private let id: String
    private var answers: [SelfCheckAnswer] = []
    private var asking: Task<Void, Never>?

    init(session: Session, id: String) {
        self.id = id
        super.init(session: session)
        check = read()
    }

    /// The question that is asked now.
    public var question: SelfCheckQuestionView? {
        guard case .question(let place) = step, let questions = check?.questions else { return nil }
        return questions.indices.contains(place) ? questions[place] : nil
    }

    /// It is safe to read this now. Where it is not, `AppModel.exit()` is the answer.
    public func begin() {
        (step, answers) = (.question(0), [])
        changed()
    }

    /// The answer to the question that is asked, and on to the next.
    public func answer(_ answer: SelfCheckAnswer) {
        guard case .question(let place) = step, let check else { return }
        answers.append(answer)
        step = place + 1 < check.questions.count ? .question(place + 1) : .result
        if step == .result { ask() }
        changed()
    }

    /// Begins anew with the first question. What was answered is forgotten.
    public func again() {
        forget()
        begin()
    }

    /// Back to the question before; its answer is forgotten.
    override func stepBack() -> Bool {
        switch step {
        case .isSafe: return false
        case .question(0): step = .isSafe
        case .question(let place): step = .question(place - 1)
        case .result: step = .question(answers.count - 1)
        }
        (result, failure) = (nil, nil)
        asking?.cancel()
        _ = answers.popLast()
        changed()
        return true
    }

    override public func reload() {
        check = read()
        if step == .result { ask() }
        changed()
    }

    override func drop() {
        super.drop()
        forget()
        check = nil
        step = .isSafe
    }

    override public func settled() async {
        await asking?.value
    }

    private func read() -> SelfCheckView? {
        selfChecks(languages: session.languages).first { $0.id == id }
    }

    private func forget() {
        asking?.cancel()
        (answers, result, failure) = ([], nil, nil)
    }

    private func ask() {
        asking?.cancel()
        let (session, id, answers) = (session, id, answers)
        asking = Task { [weak self] in
            do {
                let result = try await session.ask { core, situation in
                    try await core.selfCheckResult(id: id, answers: answers, situation: situation)
                }
                if !Task.isCancelled { self?.show(result, nil) }
            } catch {
                if !Task.isCancelled { self?.show(nil, session.sentence(error)) }
            }
        }
    }

    private func show(_ result: SelfCheckResultView?, _ failure: String?) {
        (self.result, self.failure) = (result, failure)
        changed()
    }
}
