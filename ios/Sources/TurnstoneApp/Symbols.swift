import TurnstoneKit

/// Pictograms of the platform's, beside the words. None of them says what the app is for.
enum Symbol {
    static let back = "chevron.backward"
    static let exit = "xmark"
    static let now = "phone.fill"
    static let search = "magnifyingglass"
    static let clear = "xmark.circle.fill"
    static let country = "mappin.and.ellipse"
    static let language = "globe"
    static let onBoard = "tray.full"
    static let chosen = "checkmark"
    static let map = "map"
    static let page = "arrow.up.forward.app"
    static let notice = "info.circle"
    static let caution = "exclamationmark.triangle"
    static let swap = "arrow.left.arrow.right"
    static let open = "book"
    static let close = "book.closed"
    static let write = "square.and.pencil"
    static let list = "checklist"
    static let settings = "gearshape"
    static let pinned = "pin"
    static let attachment = "paperclip"
    static let save = "bookmark"
    static let delete = "trash"
    static let guide = "text.book.closed"
    static let term = "character.book.closed"
    static let question = "questionmark.circle"
    static let twoLanguages = "character.bubble"
    static let aloud = "speaker.wave.2"
    static let silent = "stop.fill"
    static let ticked = "checkmark.square"
    static let unticked = "square"
    static let point = "•"
    static let callNow = "phone.fill"
    static let severe = "exclamationmark.octagon.fill"

    /// What a number can do.
    static func of(_ kind: PhoneKind) -> String {
        switch kind {
        case .voice: "phone"
        case .sms, .whatsapp, .signal, .telegram: "message"
        case .tty: "teletype"
        case .fax: "printer"
        }
    }

    /// What stands apart in a guide; `nil` for what does not.
    static func of(_ kind: GuideBlockKind) -> String? {
        switch kind {
        case .danger: severe
        case .callNow: callNow
        case .note: notice
        case .paragraph, .step, .point, .tick, .related: nil
        }
    }

    /// How grave a warning is.
    static func of(_ level: WarningLevel) -> String {
        switch level {
        case .notice: notice
        case .caution: caution
        case .severe: severe
        }
    }
}
