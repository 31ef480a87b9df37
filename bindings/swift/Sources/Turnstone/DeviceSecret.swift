import Foundation

/// The part of a notebook's key that never leaves the phone. Without it, a copy of the notebook's file can't be guessed open.
///
/// Four secrets of 32 random bytes in one blob of 128, made and read by the core alone. An implementation keeps the blob in the
/// Keychain, accessible only while the phone is unlocked and on this device only (`kSecAttrAccessibleWhenUnlockedThisDeviceOnly`),
/// so that no backup carries it. It logs nothing, and keeps no copy of its own.
///
/// Notebooks come with a later version of the core; this is the shape that they ask for.
public protocol DeviceSecret: Sendable {
    /// The blob as it was last kept; `nil` when none was ever kept. Throws when there is one that can't be read: then the core asks for the
    /// recovery code, and never makes a new secret silently.
    func load() throws -> Data?

    /// Keeps the blob in place of the one before, in one step: after a kill at any moment the old one is there or the new one. When this
    /// returns, the old one can't be had again: erasing rests on that.
    func replace(_ secret: Data) throws
}
