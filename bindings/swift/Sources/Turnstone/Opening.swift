import Foundation

/// Opens the core. The first time, and after an update of the app, it builds the search index, which takes seconds; after that it takes
/// milliseconds. Cancelling the surrounding task gives the work up: then this throws `TurnstoneError.Cancelled`, what was on
/// the disk before is still there, and the next call begins anew.
///
/// - Parameters:
///   - folder: A folder of the app's own, such as Application Support; only public data is written there. `nil`: in memory, no file
///     is touched.
///   - onProgress: Told how much is done, from 0 to 1, whenever that changed; never less than before. It is called away from
///     the main actor, and not at all once this function has returned.
/// - Throws: `TurnstoneError`: `Cancelled`, `PackUnreadable`, `Internal`. Where the disk is full or closed to the app, the core
///   works in memory: ask `storage()`.
public func openTurnstone(
    folder: URL?, onProgress: (@Sendable (Double) -> Void)? = nil
) async throws -> Turnstone {
    let work = OpenTask()
    // The generated code does not pass Swift's cancelling on.
    return try await withTaskCancellationHandler {
        async let _ = tell(onProgress, of: work)
        return try await Turnstone.open(config: OpenConfig(dataFolder: folder?.path), task: work)
    } onCancel: {
        work.cancel()
    }
}

/// Asks ten times a second how far the work is, until the task that does so is cancelled, which its scope does at its end. The core calls
/// nobody back: a callback into Swift in the middle of its work could fail, and the work with it.
private func tell(_ onProgress: (@Sendable (Double) -> Void)?, of work: OpenTask) async {
    guard let onProgress else { return }
    var told = 0.0
    while !Task.isCancelled {
        let done = work.progress()
        if done > told {
            told = done
            onProgress(done)
        }
        try? await Task.sleep(nanoseconds: 100_000_000)
    }
}
