import Foundation
import Turnstone

/// What says texts aloud: the phone's own voices, without a connection.
@MainActor
public protocol Voice: AnyObject, Sendable {
    /// There is a voice for this language, a BCP-47 tag.
    func speaks(_ language: String) -> Bool
    /// Says this. `done` is called when it was said to its end, and not where `stop` came before.
    func say(_ text: String, in language: String, done: @escaping @MainActor () -> Void)
    /// Is silent from this instant on.
    func stop()
}

/// The sentence of a guide that is being read.
public struct ReadPlace: Sendable, Equatable {
    /// The block in which it stands.
    public let block: String
    /// Which of the block's sentences.
    public let sentence: Int
}

/// What is said in one go, in one language.
struct Passage: Equatable {
    let text: String
    let language: String
    /// What to mark while it is said; `nil`: nothing.
    let place: ReadPlace?

    /// A heading, or what has to be said of something.
    init(_ view: TextView) {
        (text, language, place) = (view.text, view.language, nil)
    }

    /// One of our own words.
    init(_ text: String, in language: String) {
        (self.text, self.language, place) = (text, language, nil)
    }

    /// A sentence of a block.
    init(_ block: GuideBlockView, sentence: Int) {
        let (units, range) = (block.text.text.utf16, block.text.sentences[sentence])
        let (start, end) = (min(Int(range.start), units.count), min(Int(range.end), units.count))
        let said = units.dropFirst(start).prefix(max(0, end - start))
        text = String(decoding: said, as: UTF16.self)
        language = block.text.language
        place = ReadPlace(block: block.id, sentence: sentence)
    }
}

/// Reads one passage after the other and says where it is.
@MainActor
final class ReadAloud {
    /// Called whenever it begins, goes on or ends.
    var onChange: (@MainActor () -> Void)?
    /// The sentence that is being read; `nil` where that is a heading, a label or a remark, and where nothing is.
    private(set) var place: ReadPlace?
    /// It reads.
    private(set) var isReading = false

    private let voice: any Voice
    private var left: ArraySlice<Passage> = []
    /// Counts how often it began: an end that is told late belongs to what was stopped.
    private var turn = 0

    init(_ voice: any Voice) {
        self.voice = voice
    }

    /// It reads nothing of which a part would be left out for want of a voice: that part may be the warning.
    func canRead(_ passages: [Passage]) -> Bool {
        !passages.isEmpty && Set(passages.map(\.language)).allSatisfy { voice.speaks($0) }
    }

    /// Begins, or stops.
    func toggle(_ passages: [Passage]) {
        if isReading { return stop() }
        guard canRead(passages) else { return }
        left = passages[...]
        isReading = true
        next()
    }

    /// Is silent from this instant on.
    func stop() {
        guard isReading else { return }
        voice.stop()
        end()
    }

    /// For the exit: silent, and nothing is kept of what was read.
    func drop() {
        onChange = nil
        stop()
    }

    private func next() {
        guard let passage = left.popFirst() else { return end() }
        place = passage.place
        turn += 1
        let turn = turn
        voice.say(passage.text, in: passage.language) { [weak self] in
            if let self, self.isReading, self.turn == turn { self.next() }
        }
        onChange?()
    }

    private func end() {
        (isReading, place, left) = (false, nil, [])
        turn += 1
        onChange?()
    }
}
