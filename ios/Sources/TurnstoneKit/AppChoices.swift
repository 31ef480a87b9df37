import Foundation
import Turnstone

/// What a person chooses, and what of it is kept.
extension AppModel {
    /// The person reads this language. All screens speak it from here on.
    public func choose(language: LanguageView) {
        session.read([language.tag])
        afterChoice()
    }

    /// The person is in this country; `nil`: chooses none.
    public func choose(country: CountryView?) {
        session.be(in: country?.code)
        keepInNotebook()
        afterChoice()
    }

    /// Texts stand in this language, too; `nil`: in one language only. It is kept in memory until somebody leaves, and where the open notebook remembers
    /// what was chosen, there.
    public func choose(second: LanguageView?) {
        session.readAlso(second?.tag)
        keepInNotebook()
        afterChoice()
    }

    /// Whether the country stays on the phone. Without the tick it is gone from there at once.
    public func remember(country keep: Bool) {
        session.keepsCountry = keep
        self.keep()
        changed()
    }

    /// The lock is this now; `nil`: there is none.
    public func choose(lock: LockSettings?) {
        session.lock = lock
        keep()
        watchForTouches()
        screen?.model.reload()
        changed()
    }

    /// The first start is over.
    public func finishFirstStart() {
        guard case .firstStart(let model) = screen else { return }
        // The language that the screens spoke is the one that was chosen, also where the person left that step out.
        session.read([session.words.language])
        session.hasBegun = true
        model.drop()
        screens = [.home(HomeModel(session: session))]
        watchForTouches()
        afterChoice()
    }

    private func afterChoice() {
        guard !session.isOver else { return }
        notice = nil
        switch screen {
        case .languages, .secondLanguage, .countries: back()
        default: break
        }
        for screen in screens { screen.model.reload() }
        keep()
        changed()
    }

    /// Nothing is kept before the first start is over. What was chosen is kept to its end, one choice after the other, also when somebody
    /// leaves in that moment: a country that is to be forgotten must not stay on the phone because of an exit.
    private func keep() {
        if case .firstStart = screen { return }
        guard let folder = phone.folder else { return }
        let (session, settings) = (session, session.kept)
        keeping = Task { [weak self, previous = keeping] in
            await previous?.value
            do {
                try await saveSettings(folder: folder.path, settings: settings)
            } catch {
                guard !session.isOver else { return }
                self?.notice = session.sentence(error)
                self?.changed()
            }
        }
    }
}
