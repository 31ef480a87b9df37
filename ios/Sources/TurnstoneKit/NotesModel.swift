import Turnstone

/// The open notebook: its notes, found as one types, and its tags.
@MainActor
public final class NotesModel: Model {
    /// What stands in the field.
    public private(set) var text = ""
    /// The tag whose notes are shown; `nil`: all.
    public private(set) var tag: String?
    /// What to draw; stays while the next answer is on its way.
    public private(set) var view: NotesView?
    /// Why there is nothing, in words.
    public private(set) var failure: String?
    /// The text that `view` answers.
    public private(set) var answered: String?

    private var notebook: Notebook?
    private var typed: AsyncStream<NoteQuery>.Continuation?
    private var reading: Task<Void, Never>?

    init(session: Session, notebook: Notebook) {
        self.notebook = notebook
        super.init(session: session)
        reload()
    }

    deinit {
        // It waits for queries, which nobody can type any more, and holds the notebook meanwhile.
        reading?.cancel()
    }

    /// The words around notes.
    public var notesWords: NotesWords { session.notesWords }

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

    /// Notes with this tag only; `nil`: all.
    public func choose(tag: TagView?) {
        self.tag = tag?.name
        ask()
        changed()
    }

    /// Asks anew: a note was changed.
    override public func reload() {
        guard let notebook else { return }
        reading?.cancel()
        let (queries, typed) = AsyncStream.makeStream(of: NoteQuery.self, bufferingPolicy: .bufferingNewest(1))
        self.typed = typed
        reading = Task { [weak self] in
            for await outcome in notebook.outcomes(of: queries) { self?.show(outcome) }
        }
        ask()
    }

    override func drop() {
        super.drop()
        reading?.cancel()
        typed?.finish()
        (typed, notebook, tag) = (nil, nil, nil)
        text = String()
        (view, failure, answered) = (nil, nil, nil)
    }

    private func ask() {
        typed?.yield(NoteQuery(search: text, tag: tag, reader: session.reader))
    }

    private func show(_ outcome: NotesOutcome) {
        // The notebook may have been closed between the answer and this line.
        guard typed != nil else { return }
        switch outcome {
        case .found(let view, let query): (self.view, failure, answered) = (view, nil, query.search)
        case .failed(.Closed, _): return
        case .failed(let error, let query):
            (view, failure, answered) = (nil, session.sentence(error), query.search)
        }
        changed()
    }
}
