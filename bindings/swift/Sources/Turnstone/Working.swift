import Foundation

/// Does long work that can be watched and given up: opening, attaching a file, making room, sealing a copy. Cancelling the surrounding task gives it up;
/// the work then throws `TurnstoneError.Cancelled`, and what was there before is still there.
///
/// - Parameters:
///   - onProgress: Told how much is done, from 0 to 1, whenever that changed; never less than before. It is called away from the main actor, and not
///     at all once this function has returned.
///   - work: Hands the task on to the core.
public func working<Answer: Sendable>(
    onProgress: (@Sendable (Double) -> Void)? = nil, _ work: @Sendable (OpenTask) async throws -> Answer
) async throws -> Answer {
    let task = OpenTask()
    // The generated code does not pass Swift's cancelling on.
    return try await withTaskCancellationHandler {
        async let _ = tell(onProgress, of: task)
        return try await work(task)
    } onCancel: {
        task.cancel()
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
