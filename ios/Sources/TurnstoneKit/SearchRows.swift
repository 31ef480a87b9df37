import Foundation
import Turnstone

/// A row of what was found here: something that helps, or a section of a guide.
public enum SearchRow: Sendable, Equatable {
    case hit(HitView)
    case guide(GuideHitView)
}

extension SearchView {
    /// What was found here in the order in which it is drawn, sections of guides at their places among the rest.
    public var rows: [SearchRow] {
        var rows: [SearchRow] = []
        var guides = guides[...]
        for (place, hit) in hits.enumerated() {
            while let guide = guides.first, Int(guide.before) <= place {
                rows.append(.guide(guide))
                guides.removeFirst()
            }
            rows.append(.hit(hit))
        }
        return rows + guides.map { .guide($0) }
    }
}
