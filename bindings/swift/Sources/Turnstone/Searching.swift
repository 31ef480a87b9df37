/// What became of one search.
public enum SearchOutcome: Sendable, Equatable {
    /// What was found, and for which query.
    case found(SearchView, SearchQuery)
    /// Why nothing could be looked for, and with which query. `TurnstoneError.sentence(languages:)` says it in words.
    case failed(TurnstoneError, SearchQuery)
}

/// What became of one search in an open notebook.
public enum NotesOutcome: Sendable, Equatable {
    /// What was found, and for which query.
    case found(NotesView, NoteQuery)
    /// Why nothing could be looked for, and with which query.
    case failed(TurnstoneError, NoteQuery)
}

extension Turnstone {
    /// Search as one types: hand in the queries as they come, and draw the outcomes as they come. The newest query wins. One search
    /// runs at a time; a query that is overtaken while it waits is never asked, and an outcome that is overtaken is never given.
    /// An error is an outcome like any other: the next query is answered all the same.
    ///
    /// The stream ends when the queries end and the last of them is answered. When whoever reads it stops reading, or their task is
    /// cancelled, nothing more is asked, and nothing of the queries is kept.
    ///
    ///     let (queries, typed) = AsyncStream.makeStream(of: SearchQuery.self)
    ///     for await outcome in core.outcomes(of: queries) { … }
    public func outcomes<Queries: AsyncSequence & Sendable>(of queries: Queries) -> AsyncStream<SearchOutcome>
    where Queries.Element == SearchQuery {
        newest(of: queries) { query in await self.outcome(of: query) }
    }

    /// One search, with its error as a value.
    public func outcome(of query: SearchQuery) async -> SearchOutcome {
        do {
            return .found(try await search(query: query), query)
        } catch {
            return .failed(TurnstoneError(error), query)
        }
    }
}

extension Notebook {
    /// Notes as one types, by the same rules: the newest query wins, and an error is an outcome. After the notebook was closed each is `Closed`.
    public func outcomes<Queries: AsyncSequence & Sendable>(of queries: Queries) -> AsyncStream<NotesOutcome>
    where Queries.Element == NoteQuery {
        newest(of: queries) { query in await self.outcome(of: query) }
    }

    /// One search, with its error as a value.
    public func outcome(of query: NoteQuery) async -> NotesOutcome {
        do {
            return .found(try await notes(query: query), query)
        } catch {
            return .failed(TurnstoneError(error), query)
        }
    }
}

/// Answers one query at a time, the newest first.
private func newest<Queries: AsyncSequence & Sendable, Outcome: Sendable>(
    of queries: Queries, _ answer: @escaping @Sendable (Queries.Element) async -> Outcome
) -> AsyncStream<Outcome> where Queries.Element: Sendable {
    AsyncStream(bufferingPolicy: .bufferingNewest(1)) { outcomes in
        let reading = Task {
            var newest: Task<Void, Never>?
            do {
                for try await query in queries {
                    newest?.cancel()
                    newest = Task { [overtaken = newest] in
                        await overtaken?.value
                        guard !Task.isCancelled else { return }
                        let outcome = await answer(query)
                        guard !Task.isCancelled else { return }
                        outcomes.yield(outcome)
                    }
                }
            } catch {
                // Queries that break off have ended; nobody here can say more about it than whoever makes them.
            }
            if Task.isCancelled { newest?.cancel() }
            await newest?.value
            outcomes.finish()
        }
        outcomes.onTermination = { _ in reading.cancel() }
    }
}
