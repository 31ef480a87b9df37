/// Somebody leaves, in this instant: draw what this gives before anything else. From then on every call of everything that was opened before ends with
/// `Closed`, keys and notes are overwritten in memory, and nothing is written. It waits for nothing; call it on the main thread, as often as
/// somebody likes.
///
/// The core's own name for it, `exit(query:)`, has a namesake in C that ends the process, and is hidden wherever a type has an `exit` of its own.
/// Under this name nobody calls the wrong one.
public func leave(query: ExitQuery) -> ExitView {
    exit(query: query)
}
