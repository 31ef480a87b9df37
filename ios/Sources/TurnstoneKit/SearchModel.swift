import Turnstone

/// Search as one types, with filters and the reasons why something is shown.
@MainActor
public final class SearchModel: Model {
    /// What stands in the field.
    public private(set) var text = ""
    /// What must hold.
    public private(set) var filters: FilterQuery
    /// What was found for `answered`; stays while the next answer is on its way.
    public private(set) var view: SearchView?
    /// Why there is nothing, in words.
    public private(set) var failure: String?
    /// The text that `view` answers.
    public private(set) var answered: String?

    private var typed: AsyncStream<SearchQuery>.Continuation?
    private var reading: Task<Void, Never>?

    init(session: Session, filters: FilterQuery = FilterQuery()) {
        self.filters = filters
        super.init(session: session)
        reload()
    }

    deinit {
        // It waits for queries, which nobody can type any more, and holds the core meanwhile.
        reading?.cancel()
    }

    /// The field's text is this now.
    public func type(_ text: String) {
        guard text != self.text else { return }
        self.text = text
        ask()
        wasTyped()
    }

    /// Empties the field.
    public func clear() {
        type(String())
    }

    /// A chip was tapped: its filter is set where it was not, and left out where it was.
    public func tap(_ chip: ChipView) {
        filters = toggled(filters: filters, chip: chip.filter, now: session.situation.now)
        ask()
        changed()
    }

    /// Begins anew with what is typed.
    override public func reload() {
        reading?.cancel()
        // Only the newest matters, also before the core is open.
        let (queries, typed) = AsyncStream.makeStream(of: SearchQuery.self, bufferingPolicy: .bufferingNewest(1))
        self.typed = typed
        let session = session
        reading = Task { [weak self] in
            do {
                let core = try await session.core()
                for await outcome in core.outcomes(of: queries) { self?.show(outcome) }
            } catch {
                if !Task.isCancelled { self?.fail(error, answered: nil) }
            }
        }
        ask()
    }

    override func drop() {
        super.drop()
        reading?.cancel()
        typed?.finish()
        typed = nil
        text = String()
        filters = FilterQuery()
        (view, failure, answered) = (nil, nil, nil)
    }

    private func ask() {
        typed?.yield(SearchQuery(text: text, situation: session.situation, filters: filters, chips: true))
    }

    private func show(_ outcome: SearchOutcome) {
        // An exit may have come between the answer and this line.
        guard typed != nil else { return }
        switch outcome {
        case .found(let view, let query):
            (self.view, failure, answered) = (view, nil, query.text)
            changed()
        case .failed(let error, let query):
            session.failed(error)
            fail(error, answered: query.text)
        }
    }

    private func fail(_ error: any Error, answered: String?) {
        (view, failure, self.answered) = (nil, session.sentence(error), answered)
        changed()
    }
}
