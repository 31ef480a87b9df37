import Foundation
import Turnstone

/// Home: where the person is, as the button says that changes it, and the ways to help. It has the core opened, so that help is near.
@MainActor
public final class HomeModel: AnswerModel<StorageView> {
    init(session: Session) {
        super.init(session: session) { core, _ in core.storage() }
    }

    /// Where the person is, also while the core is still being opened.
    public var place: PlaceWords { placeWords(languages: session.languages, country: session.country) }
}

/// Help now: who answers at this moment, in the person's language, where the person is.
@MainActor
public final class HelpNowModel: AnswerModel<HelpNowView> {
    init(session: Session) {
        super.init(session: session) { core, situation in try await core.helpNow(situation: situation) }
    }
}

/// What is on board, with its sources and licences.
@MainActor
public final class OnBoardModel: AnswerModel<CoverageView> {
    init(session: Session) {
        super.init(session: session) { core, situation in try await core.countries(situation: situation) }
    }
}
