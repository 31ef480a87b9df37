import Foundation
import Testing
import Turnstone

extension All {
    /// The library and the generated code as a whole.
    @Suite struct Exports {
        /// Where the generated package lies.
        private static let generated = ProcessInfo.processInfo.environment["TURNSTONE_CORE"]

        @Test(.enabled(if: generated != nil, "TURNSTONE_CORE is not set"))
        func everyExportedCallIsCalledByTheseTests() throws {
            let core = try #require(Self.generated)
            let path = core + "/Sources/TurnstoneCore/TurnstoneCore.swift"
            let source = try String(contentsOfFile: path, encoding: .utf8)
            let called = try ownSources()
            // A function of the module stands at the margin, a method of an object is `open`, a way to open one is `static`.
            let pattern = try NSRegularExpression(
                pattern: "^(?:public|public static|open) func `?(\\w+)`?", options: .anchorsMatchLines)
            let all = NSRange(source.startIndex..., in: source)
            let names = pattern.matches(in: source, range: all).compactMap { Range($0.range(at: 1), in: source) }
                .map { String(source[$0]) }.filter { !$0.contains("Ffi") && !$0.hasPrefix("uniffi") }
            #expect(names.count >= 45, "\(names)")
            for name in names { #expect(called.contains("\(name)("), "\(name)") }
            // The notebook's, and leaving by the name that it has here.
            let notes = ["unlock", "makeNotebook", "attach", "sealCopy", "setErasingPassphrase", "drawnPassphrase"]
            #expect(Set(names).isSuperset(of: notes) && called.contains("leave(query:"))
        }

        /// UniFFI compares checksums before the first call. It can't be caught, so another process has to show it.
        @Test(.enabled(if: compiler != nil, "there is no clang to make the other library with"))
        func aLibraryOfAnotherVersionIsRefusedWithAClearMessage() throws {
            let folder = try Folder()
            let source = folder.url.appendingPathComponent("other.c")
            try "int uniffi_turnstone_app_checksum_func_error_text(void) { return 0xFFFFF; }"
                .write(to: source, atomically: true, encoding: .utf8)
            let library = folder.url.appendingPathComponent("other.so").path
            let compiler = try #require(compiler)
            #expect(try run(compiler, ["-shared", "-fPIC", "-o", library, source.path]).status == 0)
            let probe = try FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")
            let arguments = ["--testing-library", "swift-testing", "--filter", "anyOtherErrorSpeaks"]
            let refused = try run(probe, arguments, ["LD_PRELOAD": library])
            #expect(refused.status != 0)
            #expect(refused.output.contains("checksum mismatch"), "\(refused.output)")
        }

        private func run(
            _ program: String, _ arguments: [String], _ variables: [String: String] = [:]
        ) throws -> (status: Int32, output: String) {
            let process = Process()
            process.executableURL = URL(fileURLWithPath: program)
            process.arguments = arguments
            process.environment = ProcessInfo.processInfo.environment.merging(variables) { $1 }
            let pipe = Pipe()
            process.standardOutput = pipe
            process.standardError = pipe
            try process.run()
            let output = try pipe.fileHandleForReading.readToEnd() ?? Data()
            process.waitUntilExit()
            return (process.terminationStatus, String(decoding: output, as: UTF8.self))
        }

        private func ownSources() throws -> String {
            let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
            let files = try FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)
            return try files.map { try String(contentsOf: $0, encoding: .utf8) }.joined()
        }
    }
}

/// A C compiler; Swift brings one.
private let compiler: String? = {
    let folders = (ProcessInfo.processInfo.environment["PATH"] ?? "").split(separator: ":")
    return folders.map { "\($0)/clang" }.first { FileManager.default.isExecutableFile(atPath: $0) }
}()
