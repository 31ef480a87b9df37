import Foundation
import Testing
import Turnstone

/// All tests, one after the other: some of them count what lives in the process, or read what it prints.
@Suite(.serialized) enum All {}

/// Where the tests that are not about opening share a store: built by the first of them.
private let sharedFolder: URL = {
    let core = ProcessInfo.processInfo.environment["TURNSTONE_CORE"].map { URL(fileURLWithPath: $0) }
    let parent = core?.deletingLastPathComponent() ?? FileManager.default.temporaryDirectory
    return parent.appendingPathComponent("turnstone-test-store")
}()

/// A core of a test's own over the shared store.
func openShared() async throws -> Turnstone {
    try await openTurnstone(folder: sharedFolder)
}

/// The folder of all folders of this run, gone when the run ends. A folder is not taken away as soon as a test no longer speaks of it: the core may
/// still.
private let ofThisRun: URL = {
    let name = "turnstone-tests-\(ProcessInfo.processInfo.processIdentifier)"
    atexit { try? FileManager.default.removeItem(at: ofThisRun) }
    return FileManager.default.temporaryDirectory.appendingPathComponent(name)
}()

/// A folder of a test's own.
struct Folder: Sendable {
    let url = ofThisRun.appendingPathComponent(UUID().uuidString)
    var path: String { url.path }

    init() throws {
        try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
    }

    /// The names of what lies in it.
    func files() throws -> [String] {
        try FileManager.default.contentsOfDirectory(atPath: path).sorted()
    }
}

/// The clock of the tests: 2026-11-23, noon in Berlin.
let noon = Date(timeIntervalSince1970: 1_795_431_600)

/// Somebody in Germany who reads Arabic, then English.
let inGermany = SituationQuery(languages: ["ar", "en"], country: "DE", now: noon)

/// Somebody who chose no country.
let somewhere = SituationQuery(languages: ["en"], now: noon)

/// Runs what must fail, and gives its error.
func failure<T: Sendable>(_ call: () async throws -> T) async -> TurnstoneError? {
    do {
        _ = try await call()
        return nil
    } catch {
        return error as? TurnstoneError
    }
}
