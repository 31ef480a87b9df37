import Foundation
import Turnstone

/// Where the notebooks' file lies: a folder of its own, left out of backups and readable only while the phone is unlocked. Its name says nothing.
func notesFolder(in folder: URL) throws -> URL {
    var place = folder.appendingPathComponent("store", isDirectory: true)
    do {
        try FileManager.default.createDirectory(at: place, withIntermediateDirectories: true, attributes: protection)
        #if canImport(Darwin)
            // Also where the folder was there already: what is made in it gets the same protection.
            try FileManager.default.setAttributes(protection ?? [:], ofItemAtPath: place.path)
            var values = URLResourceValues()
            values.isExcludedFromBackup = true
            try place.setResourceValues(values)
        #endif
    } catch {
        throw TurnstoneError.unreachable
    }
    return place
}

/// A sealed copy on its way out of the app. It lies here only until the person has put it elsewhere: that there is one tells of a notebook.
func copyOnItsWay(in folder: URL) throws -> URL {
    try notesFolder(in: folder).appendingPathComponent("copy.tar.age")
}

/// Reads a file from outside of the app, which the system wants to be asked for.
func reading<Answer: Sendable>(
    _ file: URL, isolation: isolated (any Actor)? = #isolation, _ read: (URL) async throws -> Answer
) async rethrows -> Answer {
    #if canImport(Darwin)
        let isOpened = file.startAccessingSecurityScopedResource()
        defer { if isOpened { file.stopAccessingSecurityScopedResource() } }
    #endif
    return try await read(file)
}

private var protection: [FileAttributeKey: Any]? {
    #if os(iOS)
        [.protectionKey: FileProtectionType.complete]
    #else
        nil
    #endif
}

extension TurnstoneError {
    /// There is no place for a file.
    static let unreachable = StorageUnreachable(message: "error-storage-unreachable")
    /// Somebody left, or closed the notebook.
    static let over = Closed(message: "error-closed")
}

/// What keeps the device's own secret: the Keychain, on Apple's systems.
public func deviceSecretStore() -> (any DeviceSecretStore)? {
    #if canImport(Security)
        KeychainSecretStore()
    #else
        nil
    #endif
}
