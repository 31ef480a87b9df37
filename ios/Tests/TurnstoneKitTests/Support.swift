import Foundation
import Testing
import TurnstoneKit

/// All tests, one after the other: they count what lives in the process.
@Suite(.serialized, .timeLimit(.minutes(5))) @MainActor enum All {}

/// The clock of the tests: 2026-11-23, noon in Berlin.
let noon = Date(timeIntervalSince1970: 1_795_431_600)

/// A clock that a test sets.
final class Clock: @unchecked Sendable {
    private let lock = NSLock()
    private var now: Date

    init(_ now: Date) {
        self.now = now
    }

    var time: Date {
        get { lock.withLock { now } }
        set { lock.withLock { now = newValue } }
    }
}

/// Time that passes when a test says so. What is shorter than a second passes at once.
final class Waits: @unchecked Sendable {
    private let lock = NSLock()
    private var waiting: [UUID: (seconds: TimeInterval, go: CheckedContinuation<Void, any Error>)] = [:]

    func wait(_ seconds: TimeInterval) async throws {
        if seconds < 1 { return await Task.yield() }
        let id = UUID()
        try await withTaskCancellationHandler {
            try await withCheckedThrowingContinuation { go in
                lock.withLock { waiting[id] = (seconds, go) }
                if Task.isCancelled { cancel(id) }
            }
        } onCancel: {
            cancel(id)
        }
    }

    /// So many seconds pass for everybody who waits for them; returns when there was somebody.
    func pass(_ seconds: TimeInterval) async {
        await begins(seconds)
        let over = lock.withLock {
            let over = waiting.filter { $0.value.seconds == seconds }
            for id in over.keys { waiting[id] = nil }
            return over.values
        }
        for one in over { one.go.resume() }
    }

    /// Returns when somebody waits for so many seconds.
    func begins(_ seconds: TimeInterval) async {
        let end = ContinuousClock.now + .seconds(60)
        let isThere = { self.lock.withLock { self.waiting.values.contains { $0.seconds == seconds } } }
        while !isThere() && ContinuousClock.now < end { await Task.yield() }
        #expect(isThere())
    }

    private func cancel(_ id: UUID) {
        lock.withLock { waiting.removeValue(forKey: id) }?.go.resume(throwing: CancellationError())
    }
}

/// The cover as it first stands there.
func phrasebook(_ language: String) -> ExitView {
    cover(query: ExitQuery(languages: [language]))
}

/// The folder of all folders of this run, gone when the run ends. A folder is not taken away as soon as a test no longer speaks of it: the core may
/// still.
private let ofThisRun: URL = {
    let name = "turnstone-tests-\(ProcessInfo.processInfo.processIdentifier)"
    atexit { try? FileManager.default.removeItem(at: ofThisRun) }
    return FileManager.default.temporaryDirectory.appendingPathComponent(name)
}()

/// A path at which there is nothing yet.
func newPlace() throws -> URL {
    try FileManager.default.createDirectory(at: ofThisRun, withIntermediateDirectories: true)
    return ofThisRun.appendingPathComponent(UUID().uuidString)
}

/// The folder of a phone on which the app was installed: its directory is prepared already, and nothing was chosen yet.
struct Phone: Sendable {
    /// What opens the notebook that is there.
    static let passphrase = "lamp river seven tuesday"

    let folder: URL

    init() async throws {
        let environment = ProcessInfo.processInfo.environment
        let core = environment["TURNSTONE_CORE"].map { URL(fileURLWithPath: $0) }
        let parent = core?.deletingLastPathComponent() ?? FileManager.default.temporaryDirectory
        let prepared = parent.appendingPathComponent("turnstone-test-store")
        _ = try await openTurnstone(folder: prepared)
        // And the file for notebooks, with one in it: both take a second or two to make.
        let store = prepared.appendingPathComponent("store")
        if !FileManager.default.fileExists(atPath: store.path) {
            let vault = try await openVault(folder: store, device: nil)
            try await vault.makeNotebook(new: NewNotebook(passphrase: Data(Self.passphrase.utf8), keep: []))
        }
        folder = try newPlace()
        try FileManager.default.copyItem(at: prepared, to: folder)
    }

    /// The app as the phone starts it.
    @MainActor func app(
        languages: [String] = ["en"], clock: Clock = Clock(noon), waits: Waits = Waits(), voice: (any Voice)? = nil
    ) async -> AppModel {
        let app = AppModel(
            folder: folder, voice: voice, deviceLanguages: languages, clock: { clock.time },
            wait: { try await waits.wait($0) })
        await app.start()
        return app
    }

    /// The app after somebody went through the first start.
    @MainActor func app(
        in country: String?, keep: Bool = false, lock: LockSettings? = nil, clock: Clock = Clock(noon),
        waits: Waits = Waits(), voice: (any Voice)? = nil
    ) async throws -> AppModel {
        let app = await app(clock: clock, waits: waits, voice: voice)
        let first = try #require(app.screen?.model as? FirstStartModel)
        await first.settled()
        let row = try country.map { code in try #require(first.countries.rows.first { $0.code == code }) }
        app.choose(country: row)
        app.remember(country: keep)
        app.choose(lock: lock)
        app.finishFirstStart()
        await app.settled()
        return app
    }

    /// The app with that notebook open.
    @MainActor func appWithNotebook(
        in country: String? = "DE", keep: Bool = false, lock: LockSettings? = nil, waits: Waits = Waits()
    ) async throws -> AppModel {
        let app = try await app(in: country, keep: keep, lock: lock, waits: waits)
        app.showNotes()
        try await Self.unlock(app, Self.passphrase)
        return app
    }

    /// Types a passphrase into the field that opens notes, and waits for the answer.
    @MainActor static func unlock(_ app: AppModel, _ passphrase: String) async throws {
        let unlock = try #require(app.screen?.model as? UnlockModel)
        unlock.passphrase.type(passphrase)
        unlock.unlock()
        await unlock.settled()
    }

    /// What was kept.
    func kept() async throws -> Settings {
        try await loadSettings(folder: folder.path)
    }
}

/// Returns when no core lives in this process any more: what was let go of closes as soon as the last call has left it.
@MainActor
func allClosed() async {
    let end = ContinuousClock.now + .seconds(30)
    while liveObjects() != 0 && ContinuousClock.now < end { await Task.yield() }
    #expect(liveObjects() == 0)
}

/// Returns as soon as this holds.
@MainActor
func until(_ holds: @MainActor () -> Bool) async {
    let end = ContinuousClock.now + .seconds(60)
    while !holds() && ContinuousClock.now < end { await Task.yield() }
    #expect(holds())
}

/// Returns as soon as this holds, looking again after every change of the model.
@MainActor
func until(_ model: Model, _ holds: @escaping @MainActor () -> Bool) async {
    let (changes, change) = AsyncStream.makeStream(of: Void.self, bufferingPolicy: .bufferingNewest(1))
    model.onChange = { change.yield() }
    if !holds() {
        for await _ in changes where holds() { break }
    }
    model.onChange = nil
}
