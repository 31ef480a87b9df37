import Foundation
import Turnstone

/// The way from screen to screen.
extension AppModel {
    /// A step back within the screen, where it has steps, else to the screen before. What was written on this one is saved.
    public func back() {
        if screen?.model.stepBack() == true { return }
        guard canGoBack else { return }
        screen?.model.pause()
        let model = screens.removeLast().model
        finishing.append(model)
        closing = Task { [previous = closing] in
            await previous?.value
            await model.finish()
            model.drop()
            finishing.removeAll { $0 === model }
            if let screen, screen.isOfNotebook { screen.model.reload() }
        }
        changed()
    }

    /// To who answers now.
    public func showHelpNow() { show(.helpNow(HelpNowModel(session: session))) }

    /// To the search.
    public func showSearch() { show(.search(SearchModel(session: session))) }

    /// To the search, with one phase of need set.
    public func showSearch(for phase: PhaseView) {
        show(.search(SearchModel(session: session, filters: FilterQuery(phases: [phase.code]))))
    }

    /// To the search, with one category set.
    public func showSearch(in category: String) {
        show(.search(SearchModel(session: session, filters: FilterQuery(categories: [category]))))
    }

    /// To one record.
    public func showRecord(_ id: UUID) { show(.record(RecordModel(session: session, id: id))) }

    /// To the languages.
    public func showLanguages() { show(.languages(LanguagesModel(session: session))) }

    /// To the countries.
    public func showCountries() { show(.countries(CountriesModel(session: session))) }

    /// To what is on board.
    public func showOnBoard() { show(.onBoard(OnBoardModel(session: session))) }

    /// To the lock.
    public func showLock() { show(.lock(LockModel(session: session))) }

    /// To what the app protects, and what it can't.
    public func showProtection() { show(.protection(ProtectionModel(session: session))) }

    /// To what was saved.
    public func showSaved() { show(.saved(SavedModel(session: session))) }

    func show(_ screen: Screen) {
        guard !session.isOver else { return }
        self.screen?.model.pause()
        screens.append(screen)
        changed()
    }
}
