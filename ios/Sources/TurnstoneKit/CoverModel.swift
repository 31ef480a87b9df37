import Foundation
import Turnstone

/// The cover: a working phrasebook, and nothing else. It remembers nothing; each time it comes, it is a new one. Where there is a lock, the gesture that the
/// person chose leads on from its title; to whoever does not know it, the title does nothing.
@MainActor
public final class CoverModel {
    /// Called after every change, on the main actor.
    public var onChange: (@MainActor () -> Void)?
    /// What to draw.
    public private(set) var view: ExitView

    private var query: ExitQuery
    private let gesture: LockGesture?
    private let clock: @Sendable () -> Date
    private var opens: (@MainActor () -> Void)?
    private var taps: [Date] = []

    /// Seconds within which a tap has to follow the one before.
    private static let pace: TimeInterval = 1
    /// As many taps as the gesture has.
    private static let enough = 5

    /// The cover while the app is put away, or at a start with the lock on.
    convenience init(session: Session, clock: @escaping @Sendable () -> Date, opens: @escaping @MainActor () -> Void) {
        let query = ExitQuery(languages: session.languages)
        self.init(cover(query: query), query, session.lock?.gesture, clock, opens)
    }

    /// Somebody leaves: everything that is open in the core is closed before this returns.
    convenience init(
        leaving session: Session, clock: @escaping @Sendable () -> Date, opens: @escaping @MainActor () -> Void
    ) {
        let query = ExitQuery(languages: session.languages)
        self.init(leave(query: query), query, session.lock?.gesture, clock, opens)
    }

    private init(
        _ view: ExitView, _ query: ExitQuery, _ gesture: LockGesture?, _ clock: @escaping @Sendable () -> Date,
        _ opens: @escaping @MainActor () -> Void
    ) {
        (self.view, self.query, self.gesture, self.clock, self.opens) = (view, query, gesture, clock, opens)
    }

    /// What stands in the search field.
    public var text: String { query.search }

    /// Phrases with these words.
    public func type(_ text: String) {
        ask(query.languages, query.to, query.topic, text)
    }

    /// Empties the search field.
    public func clear() {
        type(String())
    }

    /// Phrases of this topic only; `nil`: of all.
    public func choose(topic: ExitTopicView?) {
        ask(query.languages, query.to, topic?.code, query.search)
    }

    /// Phrases in this language.
    public func read(_ language: ExitLanguageView) {
        ask([language.tag], view.otherLanguage, query.topic, query.search)
    }

    /// Translated into this language.
    public func translate(to language: ExitLanguageView) {
        ask(query.languages, language.tag, query.topic, query.search)
    }

    /// The two languages change places.
    public func swap() {
        ask([view.otherLanguage], view.language, query.topic, query.search)
    }

    /// The title was tapped.
    public func tapTitle() {
        let now = clock()
        if let last = taps.last, now.timeIntervalSince(last) > Self.pace || now < last { taps = [] }
        taps.append(now)
        guard taps.count >= Self.enough else { return }
        taps = []
        if gesture == .tapTitleFiveTimes { opens?() }
    }

    /// The title was pressed and held.
    public func holdTitle() {
        if gesture == .holdTitle { opens?() }
    }

    /// It is gone: nothing that was looked up in it stays.
    func drop() {
        (onChange, opens) = (nil, nil)
        query = ExitQuery(languages: [])
        taps = []
    }

    private func ask(_ languages: [String], _ to: String?, _ topic: String?, _ search: String) {
        query = ExitQuery(languages: languages, to: to, topic: topic, search: search)
        view = cover(query: query)
        onChange?()
    }
}
