import Foundation
import Turnstone

/// The app: which screen is shown, how one gets to the next, and how one leaves at once.
@MainActor
public final class AppModel {
    /// Called after every change, on the main actor.
    public var onChange: (@MainActor () -> Void)?
    /// The screens, the one that is shown last. Empty behind the cover after an exit and at a start with the lock on, and in the moment before the first.
    public internal(set) var screens: [Screen] = []
    /// All that is shown, when there is one: draw this and nothing else.
    public private(set) var cover: CoverModel?
    /// What went wrong beside the screen's own matter, in words: a choice could not be kept.
    public internal(set) var notice: String?
    /// The lock is on: the cover stays until the gesture comes.
    public private(set) var isLocked = false

    let phone: Phone
    private let deviceLanguages: [String]
    private let idle: Idle
    private(set) var session: Session
    private var isLeft = false
    private var wasPutAway = false
    var keeping: Task<Void, Never>?
    var finishing: [Model] = []
    var closing: Task<Void, Never>?

    /// - Parameters:
    ///   - folder: A folder of the app's own; `nil`: nothing is kept.
    ///   - device: Keeps what only this device knows of notebooks; on a phone the Keychain.
    ///   - voice: Reads aloud; on a phone the system's own. `nil`: nothing is offered to be read.
    ///   - deviceLanguages: What the phone says that the person reads, best first, until they choose.
    ///   - clock: The phone's clock.
    ///   - wait: Waits so many seconds.
    public init(
        folder: URL?, device: (any DeviceSecretStore)? = nil, voice: (any Voice)? = nil, deviceLanguages: [String],
        clock: @escaping @Sendable () -> Date = { Date() },
        wait: @escaping Wait = { try await Task.sleep(nanoseconds: UInt64($0 * 1_000_000_000)) }
    ) {
        phone = Phone(folder: folder, device: device, voice: voice, clock: clock, wait: wait)
        self.deviceLanguages = deviceLanguages
        idle = Idle(clock: clock, wait: wait)
        session = Session(phone: phone, languages: deviceLanguages)
    }

    /// The words of all screens.
    public var words: ScreenWords { session.words }
    /// The words around notes, the lock and what was saved.
    public var notesWords: NotesWords { session.notesWords }
    /// The words around guides, the words of offices, self-checks and two languages at once.
    public var guideWords: GuideWords { session.guideWords }
    /// How far the preparing of the directory is, from 0 to 1; `nil` when nothing is being prepared.
    public var progress: Double? { session.progress }
    /// The screen that is shown.
    public var screen: Screen? { screens.last }
    /// Nothing can be kept on this phone, as `words.memoryOnly` says.
    public var keepsNothing: Bool { session.keepsNothing }
    /// There is a screen to go back to.
    public var canGoBack: Bool { screens.count > 1 }
    /// A notebook is open.
    public var hasNotebook: Bool { session.notebooks.open != nil }

    /// Begins: behind the cover where there is a lock, with the first start where no language was chosen yet, else at home.
    public func start() async {
        await start(letIn: false)
    }

    private func start(letIn: Bool) async {
        let session = Session(phone: phone, languages: deviceLanguages)
        self.session = session
        session.onProgress = { [weak self] in self?.changed() }
        session.onTouch = { [weak self] in self?.touched() }
        // The cover stays until it is known whether there is a lock.
        (isLeft, wasPutAway, notice) = (false, false, nil)
        await keeping?.value
        let kept = try? await session.begin()
        // Somebody may have left in the meantime.
        guard !session.isOver, self.session === session else { return }
        // Every installation has the file, used or not, from its first start on.
        Task { _ = try? await session.notebooks.vault() }
        isLocked = kept?.lock != nil && !letIn
        if isLocked {
            show(CoverModel(session: session, clock: phone.clock) { [weak self] in self?.letIn() })
        } else {
            enter()
        }
    }

    /// The gesture came: to where one was, or on from the start.
    private func letIn() {
        guard isLocked else { return }
        guard !isLeft else {
            // A fresh start, behind the cover until it is there.
            Task { await start(letIn: true) }
            return
        }
        (isLocked, wasPutAway) = (false, false)
        // Who answers now may be somebody else by now.
        for screen in screens { screen.model.reload() }
        enter()
    }

    private func enter() {
        if screens.isEmpty {
            let isFirst = !session.hasBegun
            screens = [isFirst ? .firstStart(FirstStartModel(session: session)) : .home(HomeModel(session: session))]
        }
        removeCover()
        watchForTouches()
        changed()
    }

    /// Leaves at once: the cover first, then everything else. Nothing stays in memory but the cover, and nothing new is written.
    public func exit() {
        // Closes all that is open in the core, and gives the cover.
        show(CoverModel(leaving: session, clock: phone.clock) { [weak self] in self?.letIn() })
        (isLeft, isLocked) = (true, session.lock != nil)
        idle.stop()
        closing?.cancel()
        for screen in screens { screen.model.drop() }
        for model in finishing { model.drop() }
        (screens, finishing) = ([], [])
        notice = nil
        session.end()
        changed()
    }

    /// The app is not in front: the phone draws a picture of it for its list of apps. The cover stays until it comes back, or, where there is a lock, until
    /// the gesture comes. In the background an open notebook is closed, once what was written is saved.
    public func putAway(toBackground: Bool) {
        wasPutAway = wasPutAway || toBackground
        if !isLeft { lockUp(closing: toBackground) }
    }

    /// The app is in front again. After an exit that is a fresh start, if the app was away in between; the cover alone leads nowhere.
    public func comeBack() async {
        if isLocked { return }
        if !isLeft {
            removeCover()
            // Who answers now may be somebody else by now.
            if wasPutAway { for screen in screens { screen.model.reload() } }
            wasPutAway = false
            watchForTouches()
            changed()
        } else if wasPutAway {
            await start()
        }
    }

    /// Somebody touched the screen, or typed.
    public func touched() {
        idle.touch()
    }

    /// The cover comes, and stays where there is a lock.
    private func lockUp(closing: Bool) {
        isLocked = session.lock != nil && session.hasBegun
        if cover == nil {
            show(CoverModel(session: session, clock: phone.clock) { [weak self] in self?.letIn() })
        }
        idle.stop()
        screen?.model.pause()
        if closing { closeNotebookWhenSaved() }
    }

    func watchForTouches() {
        guard let lock = session.lock, session.hasBegun else { return idle.stop() }
        idle.watch(TimeInterval(lock.idleSeconds)) { [weak self] in self?.lockUp(closing: true) }
    }

    private func show(_ cover: CoverModel) {
        self.cover?.drop()
        self.cover = cover
        changed()
    }

    private func removeCover() {
        cover?.drop()
        cover = nil
    }

    /// Returns when what was chosen has been kept, and what was written is saved.
    public func settled() async {
        await closing?.value
        await keeping?.value
    }

    func changed() {
        onChange?()
    }
}
