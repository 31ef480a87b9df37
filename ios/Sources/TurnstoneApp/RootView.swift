import SwiftUI
import TurnstoneKit

/// The app: the cover, or the screen that is shown with the bar above it.
public struct RootView: View {
    @StateObject private var app: Watched<AppModel>
    @Environment(\.scenePhase) private var phase

    public init(app: AppModel) {
        _app = StateObject(wrappedValue: Watched(app))
    }

    public var body: some View {
        ZStack {
            // Stays below the cover while the app is only put away, so that coming back finds it as it was left. After an exit there is
            // no screen any more, and behind the lock none is drawn.
            if let screen = app.model.screen, !app.model.isLocked {
                VStack(spacing: 0) {
                    TopBar(app: app)
                    Notices(app: app)
                    // By model: two records after each other are two screens.
                    ScreenView(app: app, screen: screen).id(ObjectIdentifier(screen.model))
                    Spacer(minLength: 0)
                }
                .accessibilityHidden(app.model.cover != nil)
            }
            if let cover = app.model.cover { CoverScreen(cover: cover).id(ObjectIdentifier(cover)) }
        }
        .simultaneousGesture(DragGesture(minimumDistance: 0).onChanged { _ in app.model.touched() })
        .environment(\.layoutDirection, app.model.words.direction.layout)
        .task { await app.model.start() }
        .onChange(of: phase) { phase in
            switch phase {
            case .active: Task { await app.model.comeBack() }
            case .background: app.model.putAway(toBackground: true)
            default: app.model.putAway(toBackground: false)
            }
        }
    }
}

/// Back on one side, out on the other: in the same corner on every screen.
private struct TopBar: View {
    @ObservedObject var app: Watched<AppModel>

    var body: some View {
        HStack {
            if app.model.canGoBack {
                Button {
                    app.model.back()
                } label: {
                    Label(app.model.words.back, systemImage: Symbol.back).frame(minWidth: target, minHeight: target)
                }
            }
            Spacer()
            Button {
                app.model.exit()
            } label: {
                Label(app.model.words.exit, systemImage: Symbol.exit).font(.headline)
                    .frame(minWidth: target, minHeight: target)
            }
            .buttonStyle(.borderedProminent)
            .accessibilityLabel(app.model.words.exitLabel)
        }
        .padding(.horizontal)
        // It is read first, wherever it stands.
        .accessibilitySortPriority(1)
    }
}

/// What takes its time, and what could not be kept.
private struct Notices: View {
    @ObservedObject var app: Watched<AppModel>

    var body: some View {
        VStack(alignment: .leading) {
            if let progress = app.model.progress {
                Text(app.model.words.preparing)
                ProgressView(value: progress)
            }
            if app.model.keepsNothing { Text(app.model.words.memoryOnly).font(.footnote) }
            if let notice = app.model.notice { Text(notice).font(.footnote) }
        }
        .padding(.horizontal)
    }
}

/// The screen of a model.
private struct ScreenView: View {
    @ObservedObject var app: Watched<AppModel>
    let screen: Screen

    var body: some View {
        switch screen {
        case .firstStart(let model): FirstStartScreen(app: app, model: model)
        case .home(let model): HomeScreen(app: app, model: model)
        case .helpNow(let model): HelpNowScreen(app: app, model: model)
        case .search(let model): SearchScreen(app: app, model: model)
        case .record(let model): RecordScreen(app: app, model: model)
        case .languages(let model): LanguagesScreen(app: app, model: model)
        case .countries(let model): CountriesScreen(app: app, model: model)
        case .onBoard(let model): OnBoardScreen(app: app, model: model)
        default: GuideScreenView(app: app, screen: screen)
        }
    }
}

/// The screens around guides, the words of offices and self-checks.
private struct GuideScreenView: View {
    @ObservedObject var app: Watched<AppModel>
    let screen: Screen

    var body: some View {
        switch screen {
        case .guides(let model): GuidesScreen(app: app, model: model)
        case .guide(let model): GuideScreen(app: app, model: model)
        case .terms(let model): TermsScreen(app: app, model: model)
        case .term(let model): TermScreen(app: app, model: model)
        case .checks(let model): ChecksScreen(app: app, model: model)
        case .check(let model): CheckScreen(app: app, model: model)
        case .secondLanguage(let model): SecondLanguageScreen(app: app, model: model)
        default: NotesScreenView(app: app, screen: screen)
        }
    }
}

/// The screens around notes, the lock and what was saved.
private struct NotesScreenView: View {
    @ObservedObject var app: Watched<AppModel>
    let screen: Screen

    var body: some View {
        switch screen {
        case .lock(let model): LockScreen(app: app, model: model)
        case .protection(let model): ProtectionScreen(app: app, model: model)
        case .saved(let model): SavedScreen(app: app, model: model)
        case .unlock(let model): UnlockScreen(app: app, model: model)
        case .setUp(let model): SetUpScreen(app: app, model: model)
        case .notes(let model): NotesScreen(app: app, model: model)
        case .note(let model): NoteScreen(app: app, model: model)
        case .notebook(let model): NotebookScreen(app: app, model: model)
        default: EmptyView()
        }
    }
}
