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
    case guides(GuidesModel)
    case guide(GuideModel)
    case terms(TermsModel)
    case term(TermModel)
    case checks(ChecksModel)
    case check(CheckModel)
    case secondLanguage(SecondLanguageModel)
    case lock(LockModel)
    case protection(ProtectionModel)
    case saved(SavedModel)
    case unlock(UnlockModel)
    case setUp(SetUpModel)
    case notes(NotesModel)
    case note(NoteModel)
    case notebook(NotebookModel)

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
        case .guides(let model): model
        case .guide(let model): model
        case .terms(let model): model
        case .term(let model): model
        case .checks(let model): model
        case .check(let model): model
        case .secondLanguage(let model): model
        case .lock(let model): model
        case .protection(let model): model
        case .saved(let model): model
        case .unlock(let model): model
        case .setUp(let model): model
        case .notes(let model): model
        case .note(let model): model
        case .notebook(let model): model
        }
    }

    /// It shows what lies in an open notebook, or sets one up: it goes when the notebook is closed.
    var isOfNotebook: Bool {
        switch self {
        case .setUp, .notes, .note, .notebook: true
        default: false
        }
    }
}
