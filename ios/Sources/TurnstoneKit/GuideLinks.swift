import Foundation
import Turnstone

/// Links inside of a guide's text, for the platform's own way to draw text. A link says only which mark it is: what it leads to is decided by the app, and
/// an address that stands in a guide never reaches the system by a tap alone.
extension GuideTextView {
    /// Nothing outside of the app opens it, and it is registered nowhere.
    private static let scheme = "inside"

    /// A part of the text that is drawn in one way.
    public struct Piece: Sendable, Equatable {
        /// What it says.
        public let text: String
        /// It carries weight.
        public let isStrong: Bool
        /// Where it leads; `nil`: it is no link.
        public let link: URL?
        /// It is being read aloud.
        public let isRead: Bool
    }

    /// The text in pieces, the sentence that is read aloud among them.
    public func pieces(reading sentence: Int? = nil) -> [Piece] {
        let read = sentence.flatMap { sentences.indices.contains($0) ? sentences[$0] : nil }
        let units = text.utf16
        let edges = marks.flatMap { [$0.start, $0.end] } + (read.map { [$0.start, $0.end] } ?? [])
        let inside = edges.map { Int($0) }.filter { $0 > 0 && $0 < units.count }
        let cuts = Set(inside + [0, units.count]).sorted()
        return zip(cuts, cuts.dropFirst()).map { start, end in
            let from = units.index(units.startIndex, offsetBy: start)
            let to = units.index(units.startIndex, offsetBy: end)
            let covers = { (first: UInt32, last: UInt32) in Int(first) <= start && end <= Int(last) }
            let link = marks.firstIndex { $0.kind != .strong && covers($0.start, $0.end) }
            return Piece(
                text: String(decoding: units[from..<to], as: UTF16.self),
                isStrong: marks.contains { $0.kind == .strong && covers($0.start, $0.end) },
                link: link.flatMap { URL(string: "\(Self.scheme):\($0)") },
                isRead: read.map { covers($0.start, $0.end) } ?? false)
        }
    }

    /// Which mark a link of this text is; `nil` for any other link.
    public func mark(of link: URL) -> GuideMarkView? {
        let parts = link.absoluteString.split(separator: ":", maxSplits: 1)
        guard parts.count == 2, parts[0] == Self.scheme, let place = Int(parts[1]) else { return nil }
        return marks.indices.contains(place) ? marks[place] : nil
    }

    /// Those of its marks that lead somewhere.
    public var links: [GuideMarkView] {
        marks.filter { $0.kind != .strong }
    }
}

extension GuideModel {
    /// The one kind of page that a guide opens.
    static let pageScheme = "https"
}
