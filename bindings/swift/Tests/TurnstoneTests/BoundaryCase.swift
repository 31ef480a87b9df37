import Foundation
import Turnstone

/// One case of the table in `tests/data/boundary`. What it leaves out has its default.
struct BoundaryCase: Decodable, Sendable {
    struct Filters: Decodable, Sendable {
        var categories, phases, audiences, speaks: [String]?
        var free, needsNoId, remote, acceptsUndocumented, strict: Bool?
        var withinKm: Double?
        var openAt: Int64?
    }

    struct Kept: Decodable, Sendable {
        struct Lock: Decodable, Sendable {
            var gesture: String
            var idleSeconds: UInt32
        }

        var languages: [String]?
        var country: String?
        var lock: Lock?
    }

    /// A town's id, or a point.
    enum Near: Decodable, Sendable {
        case town(String)
        case point([Double])

        init(from decoder: any Decoder) throws {
            let value = try decoder.singleValueContainer()
            if let id = try? value.decode(String.self) {
                self = .town(id)
            } else {
                self = .point(try value.decode([Double].self))
            }
        }
    }

    var name, call: String
    var now: Int64
    var languages, tap, answers: [String]?
    var country, text, id, search, of, to, topic, second: String?
    var limit: UInt32?
    var chips: Bool?
    var filters: Filters?
    var near: Near?
    var save: Kept?
    var steps: [NotebookStep]?
    var lines: [String]?
    var error: String?

    /// All cases of all files.
    static func all() throws -> [BoundaryCase] {
        let files = try FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)
        let decoder = JSONDecoder()
        decoder.keyDecodingStrategy = .convertFromSnakeCase
        return try files.filter { $0.pathExtension == "json" }.sorted { $0.path < $1.path }.flatMap {
            try decoder.decode([BoundaryCase].self, from: Data(contentsOf: $0))
        }
    }

    private static let folder = URL(fileURLWithPath: #filePath)
        .deletingLastPathComponent().appendingPathComponent("../../../../tests/data/boundary").standardizedFileURL

    var situation: SituationQuery {
        SituationQuery(languages: languages ?? [], country: country, now: date(now))
    }

    var filterQuery: FilterQuery {
        FilterQuery(
            categories: filters?.categories ?? [], phases: filters?.phases ?? [], audiences: filters?.audiences ?? [],
            speaks: filters?.speaks ?? [], free: filters?.free ?? false, needsNoId: filters?.needsNoId ?? false,
            withinKm: filters?.withinKm, openAt: filters?.openAt.map(date), remote: filters?.remote ?? false,
            acceptsUndocumented: filters?.acceptsUndocumented ?? false, strict: filters?.strict ?? false)
    }

    func query(_ text: String) -> SearchQuery {
        var place: NearQuery?
        switch near {
        case .town(let id): place = .town(id: id)
        case .point(let point): place = .point(latitude: point[0], longitude: point[1])
        case nil: break
        }
        return SearchQuery(
            text: text, situation: situation, near: place, filters: filterQuery, limit: limit ?? 0,
            chips: chips ?? false)
    }

    private func date(_ seconds: Int64) -> Date {
        Date(timeIntervalSince1970: TimeInterval(seconds))
    }
}

/// A chip as the table writes it.
func chip(_ tap: String) throws -> FilterChip {
    let parts = tap.split(separator: ":", maxSplits: 1).map(String.init)
    switch (parts[0], parts.count) {
    case ("category", 2): return .category(code: parts[1])
    case ("phase", 2): return .phase(code: parts[1])
    case ("audience", 2): return .audience(code: parts[1])
    case ("speaks", 2): return .speaks(language: parts[1])
    default:
        let plain: [FilterChip] = [.free, .needsNoId, .openNow, .remote, .acceptsUndocumented]
        guard let found = plain.first(where: { code($0) == tap }) else { throw UnknownChip(tap: tap) }
        return found
    }
}

struct UnknownChip: Error {
    let tap: String
}
