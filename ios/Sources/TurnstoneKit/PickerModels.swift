import Foundation
import Turnstone

/// The languages in which the app speaks, each by its own name.
@MainActor
public final class LanguagesModel: Model {
    /// What stands in the field that narrows the list.
    public private(set) var text = ""
    /// The languages that are left.
    public private(set) var rows: [LanguageView]

    private let all: [LanguageView]

    override init(session: Session) {
        all = availableLanguages()
        rows = all
        super.init(session: session)
    }

    /// The tag of the language that the screens speak now.
    public var chosen: String { session.words.language }

    /// Narrows the list to those whose name or tag holds this.
    public func type(_ text: String) {
        self.text = text
        rows = all.filter { holds($0.ownName, text) || holds($0.tag, text) }
        wasTyped()
    }

    override func drop() {
        super.drop()
        text = String()
        rows = []
    }
}

/// The languages in which texts can stand beside the person's own.
@MainActor
public final class SecondLanguageModel: Model {
    /// All but the one that the screens speak.
    public var rows: [LanguageView] { availableLanguages().filter { $0.tag != session.words.language } }
    /// The tag of the one that is chosen; `nil`: one language only.
    public var chosen: String? { session.second }

    override func reload() {
        changed()
    }
}

/// The countries where somebody can be.
@MainActor
public final class CountriesModel: AnswerModel<[CountryView]> {
    /// What stands in the field that narrows the list.
    public private(set) var text = ""

    init(session: Session) {
        super.init(session: session) { core, situation in
            try await core.countriesNamed(typed: String(), situation: situation)
        }
    }

    /// The countries that are left; those for what was typed before stay until the answer has come.
    public var rows: [CountryView] { view ?? [] }

    /// The code of the country that is chosen now.
    public var chosen: String? { session.country }
    /// The tick: whether the country stays on the phone.
    public var keeps: Bool { session.keepsCountry }

    /// Narrows the list to those that this may mean, in any language of the app.
    public func type(_ text: String) {
        guard text != self.text else { return }
        self.text = text
        ask { core, situation in try await core.countriesNamed(typed: text, situation: situation) }
        wasTyped()
    }

    override func drop() {
        super.drop()
        text = String()
    }
}

/// Whether a name holds what was typed, whatever the case and the marks on its letters.
private func holds(_ name: String, _ text: String) -> Bool {
    let sought = text.trimmingCharacters(in: .whitespacesAndNewlines)
    return sought.isEmpty || name.range(of: sought, options: [.caseInsensitive, .diacriticInsensitive]) != nil
}

/// The first start: the language, then the country, then the lock; each can be left out.
@MainActor
public final class FirstStartModel: Model {
    /// What is asked.
    public enum Step: Sendable, Equatable {
        case language, country, lock
    }

    /// What is asked now.
    public internal(set) var step = Step.language
    /// For the first step.
    public let languages: LanguagesModel
    /// For the second.
    public let countries: CountriesModel
    /// For the third.
    public let lock: LockModel

    override init(session: Session) {
        languages = LanguagesModel(session: session)
        countries = CountriesModel(session: session)
        lock = LockModel(session: session)
        super.init(session: session)
    }

    /// On to the next step. Without a choice the screens speak the phone's language, where they can, and there is no lock.
    public func next() {
        step = step == .language ? .country : .lock
        changed()
    }

    /// Back to the step before.
    public func back() {
        step = step == .lock ? .country : .language
        changed()
    }

    override func reload() {
        countries.reload()
        lock.reload()
        changed()
    }

    override func drop() {
        super.drop()
        languages.drop()
        countries.drop()
        lock.drop()
    }

    override public func settled() async {
        await countries.settled()
    }
}
