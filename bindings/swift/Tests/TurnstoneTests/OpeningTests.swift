import Foundation
import Testing
import Turnstone

extension All {
    /// Opening: progress, giving up, and all that a disk can do to it.
    @Suite struct Opening {
        @Test func progressOnlyGrowsAndTheStoreIsKept() async throws {
            let folder = try Folder()
            let (told, tell) = AsyncStream.makeStream(of: Double.self)
            let core = try await openTurnstone(folder: folder.url) { tell.yield($0) }
            tell.finish()
            let steps = await told.reduce(into: []) { $0.append($1) }
            #expect(!steps.isEmpty && steps == steps.sorted() && steps.allSatisfy { (0...1).contains($0) })
            #expect(core.storage() == .onDisk)
            #expect(try folder.files().allSatisfy { $0.hasPrefix("directory.sqlite") })
            let again = try await openTurnstone(folder: folder.url)
            #expect(again.storage() == .onDisk)
        }

        @Test func cancellingTheTaskGivesTheWorkUpAndTheNextOneBeginsAnew() async throws {
            let folder = try Folder()
            let (told, tell) = AsyncStream.makeStream(of: Double.self)
            let opening = Task { try await openTurnstone(folder: folder.url) { tell.yield($0) } }
            // In the middle of it: something is done, and not all.
            for await done in told.prefix(1) { #expect(done < 1) }
            opening.cancel()
            await #expect(failure { try await opening.value }?.id == "error-cancelled")
            #expect(try folder.files().filter { $0 == "directory.sqlite" }.isEmpty)
            let core = try await openTurnstone(folder: folder.url)
            #expect(core.storage() == .onDisk)
            #expect(try await !core.search(query: SearchQuery(text: "", situation: somewhere)).hits.isEmpty)
        }

        @Test func aTaskThatWasCancelledBeforeOpensNothing() async throws {
            let folder = try Folder()
            let opening = Task {
                withUnsafeCurrentTask { $0?.cancel() }
                return try await openTurnstone(folder: folder.url)
            }
            await #expect(failure { try await opening.value }?.id == "error-cancelled")
            #expect(try folder.files().filter { $0 == "directory.sqlite" }.isEmpty)
        }

        @Test func theHandleItselfCancelsAndShowsHowFarItIs() async throws {
            let work = OpenTask()
            #expect(work.progress() == 0)
            work.cancel()
            let config = OpenConfig()
            await #expect(failure { try await Turnstone.open(config: config, task: work) }?.id == "error-cancelled")
        }

        @Test func twoInstancesShareAFolder() async throws {
            let folder = try Folder()
            async let one = openTurnstone(folder: folder.url)
            async let other = openTurnstone(folder: folder.url)
            let query = SearchQuery(text: "legal help", situation: somewhere)
            var kept: Turnstone? = try await one
            let first = try await kept?.search(query: query)
            kept = nil
            // The first has closed its file; the other does not notice.
            #expect(try await other.search(query: query) == first)
            let later = try await openTurnstone(folder: folder.url)
            #expect(later.storage() == .onDisk)
            #expect(try await later.search(query: query) == first)
        }

        @Test func aFolderThatVanishesIsNoCrash() async throws {
            let folder = try Folder()
            let core = try await openTurnstone(folder: folder.url)
            #expect(core.storage() == .onDisk)
            let query = SearchQuery(text: "legal help", situation: somewhere)
            let before = try await core.search(query: query)
            try FileManager.default.removeItem(at: folder.url)
            // The system may still hold the file for us; if not, there is a typed error.
            switch await core.outcome(of: query) {
            case .found(let after, _): #expect(after == before)
            case .failed(let error, _): #expect(error.id.hasPrefix("error-storage"))
            }
            let again = try await openTurnstone(folder: folder.url)
            #expect(try await again.search(query: query) == before)
        }

        @Test func aFolderThatIsAFileMeansMemoryForNow() async throws {
            let folder = try Folder()
            let file = folder.url.appendingPathComponent("file")
            try Data("somebody else's".utf8).write(to: file)
            let core = try await openTurnstone(folder: file)
            #expect(core.storage() == .inMemoryForNow)
            let refused = await failure { try await saveSettings(folder: file.path, settings: Settings()) }
            #expect(refused?.id == "error-storage-unreachable")
            #expect(try Data(contentsOf: file) == Data("somebody else's".utf8))
        }

        @Test(.enabled(if: disk("READ_ONLY") != nil, "a read-only disk can be mounted by root only"))
        func aReadOnlyDiskMeansMemoryForNow() async throws {
            let place = try #require(disk("READ_ONLY"))
            let core = try await openTurnstone(folder: place)
            #expect(core.storage() == .inMemoryForNow)
            #expect(try await !core.helpNow(situation: inGermany).lines.isEmpty)
            let refused = await failure { try await saveSettings(folder: place.path, settings: Settings()) }
            #expect(refused?.id == "error-storage-read-only")
            #expect(try await loadSettings(folder: place.path) == Settings())
        }

        @Test(.enabled(if: disk("FULL") != nil, "a full disk can be mounted by root only"))
        func aFullDiskMeansMemoryForNowAndKeepsWhatWasThere() async throws {
            let place = try #require(disk("FULL"))
            let before = Settings(languages: ["ar"])
            try await saveSettings(folder: place.path, settings: before)
            try fill(place.appendingPathComponent("filler"))
            let core = try await openTurnstone(folder: place)
            #expect(core.storage() == .inMemoryForNow)
            let refused = await failure {
                try await saveSettings(folder: place.path, settings: Settings(languages: ["am"], country: "DE"))
            }
            #expect(refused?.id == "error-storage-full")
            #expect(try await loadSettings(folder: place.path) == before)
        }

        /// Writes until nothing more fits.
        private func fill(_ file: URL) throws {
            try Data().write(to: file)
            let handle = try FileHandle(forWritingTo: file)
            for size in [4096, 64, 1] {
                while (try? handle.write(contentsOf: Data(repeating: 1, count: size))) != nil {}
            }
        }
    }
}

/// A bad disk that `xtask/swift/run.sh` mounted for the tests.
private func disk(_ name: String) -> URL? {
    ProcessInfo.processInfo.environment["TURNSTONE_\(name)_DISK"].map { URL(fileURLWithPath: $0) }
}
