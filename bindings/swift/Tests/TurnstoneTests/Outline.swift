import Foundation
import Turnstone

/// The facade's answers as lines, the same in Rust, Kotlin and Swift. The Rust side, `tests/src/outline.rs`, is the reference; what the lines
/// mean stands in `tests/data/boundary/README.md`.
struct Outline {
    private(set) var lines: [String] = []
    private var depth = 0

    mutating func line(_ text: String) {
        // A line feed inside a text stays one line of the outline. By scalars: to Swift, CR LF is one character.
        let flat = text.unicodeScalars.map { $0 == "\n" ? "\\n" : String($0) }.joined()
        lines.append(String(repeating: "  ", count: depth) + flat)
    }

    mutating func some(_ name: String, _ value: String?) {
        if let value { line("\(name) \(value)") }
    }

    mutating func text(_ name: String, _ view: TextView) {
        line("\(name) \(spelled(view))")
    }

    mutating func someText(_ name: String, _ view: TextView?) {
        if let view { text(name, view) }
    }

    mutating func texts(_ name: String, _ views: [TextView]) {
        for view in views { text(name, view) }
    }

    mutating func deeper(_ name: String, _ inner: (inout Outline) -> Void) {
        line(name)
        depth += 1
        inner(&self)
        depth -= 1
    }
}

/// An enum's case without separators.
func code(_ value: some Any) -> String {
    "\(value)".lowercased()
}

func spelled(_ view: TextView) -> String {
    let direction = view.direction == .rightToLeft ? "rtl" : "ltr"
    let remark = view.remark.map { " (\($0))" } ?? ""
    let status = view.status == .original ? "" : " {\(code(view.status))}"
    return "\(view.language)/\(direction) \(view.text)\(remark)\(status)"
}

func spelled(_ chip: FilterChip) -> String {
    switch chip {
    case .category(let code): return "category:\(code)"
    case .phase(let code): return "phase:\(code)"
    case .audience(let code): return "audience:\(code)"
    case .speaks(let language): return "speaks:\(language)"
    case .free, .needsNoId, .openNow, .remote, .acceptsUndocumented: return code(chip)
    }
}
