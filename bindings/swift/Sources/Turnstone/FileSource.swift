import Foundation

/// A file that somebody chose to attach, read piece by piece: no more of it is in memory than the piece that is being sealed.
public final class FileSource: ByteSource, @unchecked Sendable {
    /// Its bytes, as the file says. `Notebook.attach` wants to know before it reads the first.
    public let length: UInt64
    private let file: FileHandle

    /// Opens a file. For one from outside of the app, the system has to be asked first, with `startAccessingSecurityScopedResource()`.
    ///
    /// - Throws: `PlatformError.missing` where it can't be read.
    public convenience init(url: URL) throws {
        guard let file = try? FileHandle(forReadingFrom: url) else { throw PlatformError.missing }
        try self.init(file)
    }

    /// Takes over a handle: it is closed with this. Reading goes on from where it stands.
    ///
    /// - Throws: `PlatformError.failed` where nobody can say how long it is.
    public init(_ file: FileHandle) throws {
        guard let here = try? file.offset(), let end = try? file.seekToEnd(),
            (try? file.seek(toOffset: here)) != nil, end >= here
        else { throw PlatformError.failed }
        (self.file, length) = (file, end - here)
    }

    deinit {
        try? file.close()
    }

    // The core asks from one thread after the other, never from two at once.
    public func read(most: UInt32) throws -> Data {
        do {
            return try file.read(upToCount: Int(most)) ?? Data()
        } catch {
            // The system's own words may hold the file's name.
            throw PlatformError.failed
        }
    }
}
