import Foundation

/// Hands bytes to what needs them and overwrites them afterwards, whatever came of it: a passphrase, a recovery code.
///
/// Only these bytes are overwritten. A `String` that they were made of can't be, and neither can what UIKit keeps of a field, nor the copy that the
/// generated code makes to cross into Rust; the core clears what arrives there. Keep no second copy: Swift would then overwrite a fresh one.
public func clearing<Answer: Sendable>(
    _ secret: inout Data, isolation: isolated (any Actor)? = #isolation, _ use: (Data) async throws -> Answer
) async rethrows -> Answer {
    defer { secret.clear() }
    return try await use(secret)
}

extension Data {
    /// Overwrites the bytes where they lie and leaves none.
    public mutating func clear() {
        resetBytes(in: startIndex..<endIndex)
        self = Data()
    }
}
