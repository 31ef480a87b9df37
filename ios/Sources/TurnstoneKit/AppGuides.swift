import Foundation
import Turnstone

/// The way through guides, the words of offices and self-checks.
extension AppModel {
    /// To all guides.
    public func showGuides() { show(.guides(GuidesModel(session: session))) }

    /// To a guide, at one of its sections where one is named.
    public func showGuide(_ id: String, section: String? = nil) {
        show(.guide(GuideModel(session: session, id: id, section: section)))
    }

    /// To the glossary.
    public func showTerms() { show(.terms(TermsModel(session: session))) }

    /// To one word of an office.
    public func showTerm(_ id: String) { show(.term(TermModel(session: session, id: id))) }

    /// To the self-checks.
    public func showChecks() { show(.checks(ChecksModel(session: session))) }

    /// To one self-check.
    public func showCheck(_ check: SelfCheckView) { show(.check(CheckModel(session: session, id: check.id))) }

    /// To the choice of a second language.
    public func showSecondLanguage() { show(.secondLanguage(SecondLanguageModel(session: session))) }

    /// Goes where a link of a guide leads. A page on the internet is only asked about: whoever watches the connection sees which one it is.
    public func follow(_ mark: GuideMarkView) {
        switch mark.kind {
        case .strong: return
        case .page:
            guard case .guide(let model) = screen else { return }
            model.ask(aboutPage: mark.target)
        case .record:
            guard let id = UUID(uuidString: mark.target) else { return }
            showRecord(id)
        case .emergency: showHelpNow()
        case .guide: showGuide(mark.target)
        case .term: showTerm(mark.target)
        case .find: showSearch(in: mark.target)
        }
    }
}
