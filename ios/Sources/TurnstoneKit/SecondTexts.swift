import Turnstone

extension TextView {
    /// What stands below this in a second language; `nil` where that is the same text.
    public func beside(_ second: TextView?) -> TextView? {
        second?.text == text ? nil : second
    }
}

extension Array where Element: Sendable {
    /// Each with the one that has its place in a second language. Where there are not as many, none has one: a text below another that it is no
    /// translation of would mislead.
    public func besides(_ seconds: [Element]) -> [(own: Element, second: Element?)] {
        let fit = seconds.count == count
        return enumerated().map { place, own in (own, fit ? seconds[place] : nil) }
    }
}
