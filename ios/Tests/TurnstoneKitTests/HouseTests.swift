import Foundation
import Testing
import TurnstoneKit

extension All {
    /// What holds for the sources as they lie there.
    @MainActor @Suite struct House {
        private static let ios = URL(fileURLWithPath: #filePath)
            .deletingLastPathComponent().appendingPathComponent("../..").standardizedFileURL

        /// Where words may stand: names of pictograms and files, media types, an address of the platform's, schemes of links.
        private static let technical = [
            "Symbols.swift", "MapLink.swift", "GuideLinks.swift", "NotesFolder.swift", "MediaTypes.swift",
        ]

        /// All that people read comes from the core: the sources hold no text. Looked for are literals with a letter outside of `\(…)`.
        @Test func theSourcesHoldNoWording() throws {
            var looked = 0
            for folder in ["Sources", "App"] {
                let all = FileManager.default.enumerator(
                    at: Self.ios.appendingPathComponent(folder), includingPropertiesForKeys: nil)
                for case let file as URL in try #require(all) where file.pathExtension == "swift" {
                    looked += 1
                    let lines = try String(contentsOf: file, encoding: .utf8).components(separatedBy: "\n")
                    for (number, line) in lines.enumerated() {
                        for literal in literals(of: line) where literal.contains(where: \.isLetter) {
                            let place = "\(file.lastPathComponent):\(number + 1): \(literal)"
                            #expect(Self.technical.contains(file.lastPathComponent), "\(place)")
                            #expect(!literal.contains(" "), "\(place)")
                        }
                    }
                }
            }
            #expect(looked > 15)
        }

        @Test func theTestForWordingFindsSome() {
            #expect(literals(of: #"Text("Help me").padding() // "not this""#) == ["Help me"])
            #expect(literals(of: #"Text("\(count) of \(all(in: "x"))")"#) == [" of ", "x"])
            #expect(literals(of: "/// Say \"hello\"").isEmpty)
        }

        /// The literals of a line, without what is put into them; comments are none.
        private func literals(of line: String) -> [String] {
            var (found, literal): ([String], String?) = ([], nil)
            var outer: [(literal: String, depth: Int)] = []
            var rest = Array(line)[...]
            while let next = rest.popFirst() {
                if var text = literal {
                    if next == "\\" {
                        if rest.first == "(" {
                            rest.removeFirst()
                            outer.append((text, 1))
                            literal = nil
                        } else {
                            _ = rest.popFirst()
                        }
                    } else if next == "\"" {
                        found.append(text)
                        literal = nil
                    } else {
                        text.append(next)
                        literal = text
                    }
                } else if next == "\"" {
                    literal = ""
                } else if next == "/", rest.first == "/", outer.isEmpty {
                    break
                } else if let last = outer.indices.last {
                    outer[last].depth += next == "(" ? 1 : next == ")" ? -1 : 0
                    if outer[last].depth == 0 { literal = outer.removeLast().literal }
                }
            }
            return found.filter { !$0.isEmpty }.sorted { $0.count > $1.count }
        }

        @Test func theNameOnTheHomeScreenIsTheAppsOwnAndNothingIsAskedFor() throws {
            let info = try plist("App/Info.plist")
            #expect(info["CFBundleDisplayName"] as? String == screenWords(languages: ["en"]).appName)
            #expect(info.keys.filter { $0.hasSuffix("UsageDescription") }.isEmpty)
            #expect(info["UIBackgroundModes"] == nil && info["NSAppTransportSecurity"] == nil)
        }

        @Test func nothingIsTrackedOrCollected() throws {
            let privacy = try plist("App/PrivacyInfo.xcprivacy")
            #expect(privacy["NSPrivacyTracking"] as? Bool == false)
            #expect((privacy["NSPrivacyTrackingDomains"] as? [Any])?.isEmpty == true)
            #expect((privacy["NSPrivacyCollectedDataTypes"] as? [Any])?.isEmpty == true)
            // The app gives the core's reasons, and has none of its own.
            let core = try plist("../bindings/packaging/PrivacyInfo.xcprivacy")
            #expect(privacy as NSDictionary == core as NSDictionary)
        }

        private func plist(_ name: String) throws -> [String: Any] {
            let data = try Data(contentsOf: Self.ios.appendingPathComponent(name))
            let list = try PropertyListSerialization.propertyList(from: data, format: nil)
            return try #require(list as? [String: Any])
        }
    }
}
