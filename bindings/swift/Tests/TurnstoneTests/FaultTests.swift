import Foundation
import Testing
import Turnstone

extension All {
    /// Errors, texts that were made to hurt, a fault inside the core, and what stays behind.
    @Suite struct Faults {
        @Test func everyErrorHasItsSentence() async throws {
            let core = try await openShared()
            let nobody = try #require(UUID(uuidString: "00000000-0000-4000-8000-000000000000"))
            let error = try #require(await failure { try await core.record(id: nobody, situation: somewhere) })
            guard case .RecordNotFound = error else {
                Issue.record("\(error)")
                return
            }
            let sentence = error.sentence(languages: ["en"])
            #expect(sentence == errorText(id: "error-record-not-found", languages: ["en"]))
            #expect(sentence != TurnstoneError(UnknownChip(tap: "")).sentence(languages: ["en"]))
        }

        @Test func anyOtherErrorSpeaksAsInternalAndKeepsItsWordsToItself() {
            let error = TurnstoneError(UnknownChip(tap: "somebody's words"))
            guard case .Internal = error else {
                Issue.record("\(error)")
                return
            }
            #expect(error.sentence(languages: ["en"]) == errorText(id: "error-internal", languages: ["en"]))
            #expect(!"\(error)".contains("somebody's"))
            #expect(TurnstoneError(TurnstoneError.Cancelled(message: "error-cancelled")).id == "error-cancelled")
        }

        @Test func hostileTextIsSearchedLikeAnyOther() async throws {
            let core = try await openShared()
            let lone = String(decoding: [0xD83C, 0x0061] as [UInt16], as: UTF16.self)
            #expect(lone == "\u{FFFD}a")
            let texts = [
                "a\0b", "\u{202E}rewyal\u{2066}", lone, String(repeating: "مأوى ", count: 130_000),
                String(repeating: "x", count: 1 << 20), "\" OR 1=1 --",
                "e" + String(repeating: "\u{301}", count: 10_000),
            ]
            for text in texts {
                let view = try await core.search(query: SearchQuery(text: text, situation: somewhere, limit: 1))
                #expect(!view.headline.text.isEmpty)
                _ = try await core.places(prefix: text, situation: somewhere)
                let odd = SituationQuery(languages: [text], country: nil, now: noon)
                #expect(try await !core.helpNow(situation: odd).heading.text.isEmpty)
                #expect(errorText(id: text, languages: [text]) == errorText(id: "error-internal", languages: []))
                #expect(!screenWords(languages: [text]).exit.isEmpty)
                let refused = await failure { try await core.emergency(country: text, situation: somewhere) }
                #expect(refused?.id == "error-country-not-known")
            }
            let never = SituationQuery(languages: ["en"], now: .distantFuture.addingTimeInterval(1e20))
            #expect(await failure { try await core.helpNow(situation: never) }?.id == "error-out-of-range")
        }

        @Test func aFaultInsideIsTypedAndSilentAndEverythingAfterItIsRefused() async throws {
            let core = try await openShared()
            let printed = try await errorOutput {
                await #expect(failure { try await core.panicOnPurpose() }?.id == "error-internal")
            }
            #expect(printed.isEmpty, "\(printed)")
            let query = SearchQuery(text: "lawyer", situation: somewhere)
            await #expect(failure { try await core.search(query: query) }?.id == "error-internal")
            await #expect(failure { try await core.record(id: UUID(), situation: somewhere) }?.id == "error-internal")
            await #expect(failure { try await core.helpNow(situation: somewhere) }?.id == "error-internal")
            await #expect(failure { try await core.countries(situation: somewhere) }?.id == "error-internal")
            await #expect(failure { try await core.places(prefix: "x", situation: somewhere) }?.id == "error-internal")
            await #expect(
                failure { try await core.emergency(country: "DE", situation: somewhere) }?.id == "error-internal")
            #expect(core.storage() == .onDisk)
            // A new one works: nothing of the fault outlives its object.
            let next = try await openShared()
            #expect(try await !next.search(query: query).hits.isEmpty)
        }

        @Test func whoeverAsksAfterAnExitIsToldThatItIsClosed() async throws {
            let core = try await openShared()
            let query = SearchQuery(text: "lawyer", situation: somewhere)
            #expect(try await !core.search(query: query).hits.isEmpty)
            core.exit()
            core.exit()
            await #expect(failure { try await core.search(query: query) }?.id == "error-closed")
            await #expect(failure { try await core.record(id: UUID(), situation: somewhere) }?.id == "error-closed")
            await #expect(failure { try await core.helpNow(situation: somewhere) }?.id == "error-closed")
            await #expect(failure { try await core.countries(situation: somewhere) }?.id == "error-closed")
            await #expect(failure { try await core.places(prefix: "x", situation: somewhere) }?.id == "error-closed")
            let named = await failure { try await core.countriesNamed(typed: "x", situation: somewhere) }
            let sentence = errorText(id: "error-closed", languages: ["en"])
            #expect(named?.sentence(languages: ["en"]) == sentence)
            #expect(sentence != errorText(id: "error-internal", languages: ["en"]))
        }

        @Test func whatIsLetGoIsClosed() async throws {
            let before = liveObjects()
            var cores: [Turnstone] = []
            for _ in 0..<4 { cores.append(try await openShared()) }
            #expect(liveObjects() == before + 4)
            for core in cores { _ = try await core.helpNow(situation: inGermany) }
            let (queries, typed) = AsyncStream.makeStream(of: SearchQuery.self)
            let outcomes = cores[0].outcomes(of: queries)
            typed.yield(SearchQuery(text: "lawyer", situation: somewhere))
            typed.finish()
            for await _ in outcomes {}
            _ = await failure { try await openShared().panicOnPurpose() }
            cores = []
            #expect(liveObjects() == before)
        }

        @Test func thousandsOfCallsKeepNothing() async throws {
            let core = try await openShared()
            func calls(_ count: Int) async throws {
                for _ in 0..<count {
                    _ = try await core.search(query: SearchQuery(text: "zxqvwk", situation: somewhere, limit: 1))
                    _ = toggled(filters: FilterQuery(), chip: .category(code: "legal"), now: noon)
                }
            }
            // What is made once for all calls has been made after the first ones.
            try await calls(300)
            let before = try residentKilobytes()
            try await calls(3000)
            #expect(try residentKilobytes() < before + 4096)
        }

        private func residentKilobytes() throws -> Int {
            let status = try String(contentsOfFile: "/proc/self/status", encoding: .utf8)
            let line = try #require(status.split(separator: "\n").first { $0.hasPrefix("VmRSS:") })
            return try #require(Int(line.split(separator: " ").dropFirst().first ?? ""))
        }

        /// What is printed as errors meanwhile, by anybody in this process.
        private func errorOutput(_ work: () async throws -> Void) async throws -> String {
            let folder = try Folder()
            let file = folder.url.appendingPathComponent("errors")
            try Data().write(to: file)
            let handle = try FileHandle(forWritingTo: file)
            let own = dup(STDERR_FILENO)
            dup2(handle.fileDescriptor, STDERR_FILENO)
            defer {
                dup2(own, STDERR_FILENO)
                close(own)
            }
            try await work()
            return try String(contentsOf: file, encoding: .utf8)
        }
    }
}
