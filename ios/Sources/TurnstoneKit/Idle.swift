import Foundation

/// Tells when nobody has touched the phone for a while.
@MainActor
final class Idle {
    private let clock: @Sendable () -> Date
    private let wait: Wait
    private var touched: Date
    private var watching: Task<Void, Never>?

    init(clock: @escaping @Sendable () -> Date, wait: @escaping Wait) {
        (self.clock, self.wait) = (clock, wait)
        touched = clock()
    }

    deinit {
        watching?.cancel()
    }

    /// Somebody is there.
    func touch() {
        touched = clock()
    }

    /// Calls `comes` after so many seconds without a touch, once.
    func watch(_ seconds: TimeInterval, comes: @escaping @MainActor () -> Void) {
        stop()
        touch()
        watching = Task { [weak self, wait] in
            while let left = self?.left(of: seconds), left > 0 {
                guard (try? await wait(left)) != nil else { return }
            }
            if !Task.isCancelled { comes() }
        }
    }

    func stop() {
        watching?.cancel()
        watching = nil
    }

    /// What is left of the time. A clock that was set back counts as a touch.
    private func left(of seconds: TimeInterval) -> TimeInterval {
        let gone = clock().timeIntervalSince(touched)
        if gone < 0 { touch() }
        return seconds - max(gone, 0)
    }
}
