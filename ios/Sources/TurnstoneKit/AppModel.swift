import Foundation
import Turnstone

/// A screen and its model.
public enum Screen {
    case firstStart(FirstStartModel)
    case home(HomeModel)
    case helpNow(HelpNowModel)
    case search(SearchModel)
    case record(RecordModel)
    case languages(LanguagesModel)
    case countries(CountriesModel)
    case onBoard(OnBoardModel)

    /// Its model.
    @MainActor public var model: Model {
        switch self {
        case .firstStart(let model): model
        case .home(let model): model
        case .helpNow(let model): model
        case .search(let model): model
        case .record(let model): model
        case .languages(let model): model
        case .countries(let model): model
        case .onBoard(let model): model
        }
    }
}

/// The app: which screen is shown, how one gets to the next, and how one leaves at once.
@MainActor
public final class AppModel {
    /// Called after every change, on the main actor.
    public var onChange: (@MainActor () -> Void)?
    /// The screens, the one that is shown last. Empty behind the cover, and in the moment before the first.
    public private(set) var screens: [Screen] = []
    /// All that is shown, when there is one: draw this and nothing else.
    public private(set) var cover: String?
    /// What went wrong beside the screen's own matter, in words: a choice could not be kept.
    public private(set) var notice: String?

    private let folder: URL?
    private let deviceLanguages: [String]
    private let clock: @Sendable () -> Date
    private var session: Session
    private var isLeft = false
    private var wasPutAway = false
    private var keeping: Task<Void, Never>?

    /// - Parameters:
    ///   - folder: A folder of the app's own; `nil`: nothing is kept.
    ///   - deviceLanguages: What the phone says that the person reads, best first, until they choose.
    ///   - clock: The phone's clock.
    public init(
        folder: URL?, deviceLanguages: [String], clock: @escaping @Sendable () -> Date = { Date() }
    ) {
        self.folder = folder
        self.deviceLanguages = deviceLanguages
        self.clock = clock
        session = Session(folder: folder, languages: deviceLanguages, clock: clock)
    }

    /// The words of all screens.
    public var words: ScreenWords { session.words }
    /// How far the preparing of the directory is, from 0 to 1; `nil` when nothing is being prepared.
    public var progress: Double? { session.progress }
    /// The screen that is shown.
    public var screen: Screen? { screens.last }
    /// Nothing can be kept on this phone, as `words.memoryOnly` says.
    public var keepsNothing: Bool { session.keepsNothing }
    /// There is a screen to go back to.
    public var canGoBack: Bool { screens.count > 1 }

    /// Begins: with the first start where no language was chosen yet, else at home.
    public func start() async {
        let session = Session(folder: folder, languages: deviceLanguages, clock: clock)
        self.session = session
        (cover, isLeft, wasPutAway, notice) = (nil, false, false, nil)
        session.onProgress = { [weak self] in self?.changed() }
        await keeping?.value
        let kept = try? await session.begin()
        // Somebody may have left in the meantime.
        guard !session.isOver else { return }
        let isFirst = kept?.languages.isEmpty ?? true
        screens = [isFirst ? .firstStart(FirstStartModel(session: session)) : .home(HomeModel(session: session))]
        changed()
    }

    /// Leaves at once: the cover first, then everything else. Nothing stays in memory but the cover, and nothing new is written.
    public func exit() {
        cover = session.words.cover
        isLeft = true
        changed()
        for screen in screens { screen.model.drop() }
        screens = []
        notice = nil
        session.end()
        changed()
    }

    /// The app is not in front: the phone draws a picture of it for its list of apps. Show the cover until it comes back.
    public func putAway(toBackground: Bool) {
        cover = session.words.cover
        wasPutAway = wasPutAway || toBackground
        changed()
    }

    /// The app is in front again. After an exit that is a fresh start, if the app was away in between; the cover alone leads nowhere.
    public func comeBack() async {
        if !isLeft {
            cover = nil
            // Who answers now may be somebody else by now.
            if wasPutAway { for screen in screens { screen.model.reload() } }
            wasPutAway = false
            changed()
        } else if wasPutAway {
            await start()
        }
    }

    /// Returns when what was chosen has been kept.
    public func settled() async {
        await keeping?.value
    }

    func changed() {
        onChange?()
    }

    // MARK: From screen to screen

    /// To the screen before.
    public func back() {
        guard canGoBack else { return }
        screens.removeLast().model.drop()
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

    /// To one record.
    public func showRecord(_ id: UUID) { show(.record(RecordModel(session: session, id: id))) }

    /// To the languages.
    public func showLanguages() { show(.languages(LanguagesModel(session: session))) }

    /// To the countries.
    public func showCountries() { show(.countries(CountriesModel(session: session))) }

    /// To what is on board.
    public func showOnBoard() { show(.onBoard(OnBoardModel(session: session))) }

    private func show(_ screen: Screen) {
        guard !session.isOver else { return }
        screens.append(screen)
        changed()
    }

    // MARK: Choices

    /// The person reads this language. All screens speak it from here on.
    public func choose(language: LanguageView) {
        session.read([language.tag])
        afterChoice()
    }

    /// The person is in this country; `nil`: chooses none.
    public func choose(country: CountryView?) {
        session.be(in: country?.code)
        afterChoice()
    }

    /// Whether the country stays on the phone. Without the tick it is gone from there at once.
    public func remember(country keep: Bool) {
        session.keepsCountry = keep
        self.keep()
        changed()
    }

    /// The first start is over.
    public func finishFirstStart() {
        guard case .firstStart(let model) = screen else { return }
        // The language that the screens spoke is the one that was chosen, also where the person left that step out.
        session.read([session.words.language])
        model.drop()
        screens = [.home(HomeModel(session: session))]
        afterChoice()
    }

    private func afterChoice() {
        guard !session.isOver else { return }
        notice = nil
        switch screen {
        case .languages, .countries: back()
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
        guard let folder else { return }
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
