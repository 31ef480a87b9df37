import Foundation
import Turnstone

/// All guides, by when they are needed.
@MainActor
public final class GuidesModel: AnswerModel<[GuideGroupView]> {
    init(session: Session) {
        super.init(session: session) { core, situation in try await core.guides(situation: situation) }
    }
}

/// A guide: what is ticked in it, the page that it would open, and how it is read aloud. All of that is gone with its screen.
@MainActor
public final class GuideModel: AnswerModel<GuideView> {
    /// The section to begin at; `nil`: the guide's beginning.
    public private(set) var section: String?
    /// A page on the internet that waits to be opened, until somebody has read what that shows to whom.
    public private(set) var page: URL?
    /// Where it is read aloud; `nil`: it is not.
    public var place: ReadPlace? { aloud?.place }
    /// It is being read aloud.
    public var isBeingRead: Bool { aloud?.isReading ?? false }
    /// It can be read aloud: the phone has a voice for all of it.
    public var canBeRead: Bool { aloud.map { $0.canRead(passages) } ?? false }

    private var ticked: Set<String> = []
    private let aloud: ReadAloud?

    init(session: Session, id: String, section: String?) {
        self.section = section
        aloud = session.voice.map(ReadAloud.init)
        super.init(session: session) { core, situation in
            try await core.guide(id: id, situation: situation, second: await session.second)
        }
        aloud?.onChange = { [weak self] in self?.changed() }
    }

    /// The section is on the screen.
    public func arrived() {
        section = nil
    }

    /// Somebody follows a link of this section, and is there when they come back.
    public func stay(at section: GuideSectionView) {
        self.section = section.id
    }

    /// Whether this block is ticked.
    public func isTicked(_ block: GuideBlockView) -> Bool {
        ticked.contains(block.id)
    }

    /// Ticks it, or takes the tick away.
    public func tick(_ block: GuideBlockView) {
        if ticked.remove(block.id) == nil { ticked.insert(block.id) }
        changed()
    }

    /// Asks before a page is opened. Nothing but a page on the internet is asked about, and so nothing else is opened.
    func ask(aboutPage address: String) {
        guard let link = URL(string: address), link.scheme == Self.pageScheme else { return }
        page = link
        changed()
    }

    /// The page was opened, or is not wanted.
    public func closePage() {
        page = nil
        changed()
    }

    /// Begins to read aloud, or stops.
    public func toggleReading() {
        aloud?.toggle(passages)
    }

    override public func reload() {
        // What is read is another text from here on.
        pause()
        super.reload()
    }

    override func pause() {
        aloud?.stop()
    }

    override func drop() {
        super.drop()
        aloud?.drop()
        ticked = []
        (section, page) = (nil, nil)
    }

    /// All that is read aloud, from top to bottom; the notices before everything else, as they are drawn.
    private var passages: [Passage] {
        guard let view else { return [] }
        var passages = (view.notices + [view.title, view.summary]).map { Passage($0) }
        for section in view.sections {
            passages.append(Passage(section.heading))
            for block in section.blocks {
                if let label = block.label { passages.append(Passage(label, in: guideWords.language)) }
                passages += block.text.sentences.indices.map { Passage(block, sentence: $0) }
                passages += block.remarks.map { Passage($0) }
            }
        }
        return passages
    }
}

/// The words of offices, found as one types.
@MainActor
public final class TermsModel: AnswerModel<[TermView]> {
    /// What stands in the field.
    public private(set) var text = ""

    init(session: Session) {
        super.init(session: session) { core, situation in
            try await core.terms(typed: String(), situation: situation)
        }
    }

    /// Narrows the list to words that hold this.
    public func type(_ text: String) {
        guard text != self.text else { return }
        self.text = text
        ask { core, situation in try await core.terms(typed: text, situation: situation) }
        wasTyped()
    }

    /// Empties the field.
    public func clear() {
        type(String())
    }

    override func drop() {
        super.drop()
        text = String()
    }
}

/// One word of an office, as a guide's link leads to it.
@MainActor
public final class TermModel: AnswerModel<TermView> {
    init(session: Session, id: String) {
        super.init(session: session) { core, situation in try await core.term(id: id, situation: situation) }
    }
}
