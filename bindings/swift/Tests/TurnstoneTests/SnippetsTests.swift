import Foundation
import Testing
import Turnstone

// What stands between the marks is what `docs/bindings.md` shows: a test of the workspace compares the two, so what a reader copies was run.

// snippet open
func begin(folder: URL, show: @escaping @Sendable (Double) -> Void) async throws -> Turnstone {
    try await openTurnstone(folder: folder, onProgress: show)
}
// end

// snippet search
func firstSearch(_ core: Turnstone) async throws -> [String] {
    let me = SituationQuery(languages: ["en"], country: "US", now: Date())
    let found = try await core.search(query: SearchQuery(text: "asylum lawyer", situation: me))
    return found.hits.map { hit in "\(hit.title.text): \(hit.opening.sentence.text)" }
}
// end

// snippet typing
func whileTyping(
    _ core: Turnstone, texts: AsyncStream<String>, me: SituationQuery,
    draw: (SearchView) -> Void, say: (String) -> Void
) async {
    let queries = texts.map { text in SearchQuery(text: text, situation: me, chips: true) }
    for await outcome in core.outcomes(of: queries) {
        switch outcome {
        case .found(let view, _): draw(view)
        case .failed(let error, _): say(error.sentence(languages: me.languages))
        }
    }
}
// end

// snippet filter
func tapped(_ query: SearchQuery, _ chip: ChipView, now: Date) -> SearchQuery {
    SearchQuery(
        text: query.text, situation: query.situation, near: query.near,
        filters: toggled(filters: query.filters, chip: chip.filter, now: now),
        limit: query.limit, chips: query.chips)
}
// end

// snippet call
func numbersToCall(_ core: Turnstone, _ hit: HitView, me: SituationQuery) async throws -> [URL] {
    let record = try await core.record(id: hit.id, situation: me)
    return record.hit.phones.compactMap { phone in phone.link }
}
// end

// snippet notes
func firstNote(_ vault: Vault, passphrase: inout Data) async throws -> String {
    let reader = NoteReader(languages: ["en"])
    let notebook = try await clearing(&passphrase) { typed in try await vault.unlock(passphrase: typed) }
    defer { notebook.lock() }
    let draft = NoteDraft(title: "The bridge", body: "They stopped the bus.", content: .text)
    let id = try await notebook.save(id: nil, draft: draft, now: Date())
    return try await notebook.note(id: id, reader: reader).draft.title
}
// end

// snippet guides
func firstHours(_ core: Turnstone, me: SituationQuery) async throws -> [String] {
    let guide = try await core.guide(id: "first-72-hours", situation: me, second: "ar")
    let texts = guide.sections.flatMap(\.blocks).map { block in
        [block.label, block.text.text, block.beside?.text].compactMap { $0 }.joined(separator: " ")
    }
    return guide.notices.map(\.text) + [guide.title.text] + texts
}
// end

// snippet errors
func emergencyOrWhyNot(_ core: Turnstone, country: String, me: SituationQuery) async -> String {
    do {
        let numbers = try await core.emergency(country: country, situation: me)
        return numbers?.numbers.map { number in number.number }.joined(separator: ", ") ?? "-"
    } catch {
        return TurnstoneError(error).sentence(languages: me.languages)
    }
}
// end

extension All {
    /// Each of them, run.
    @Suite struct Snippets {
        @Test func whatThePageShowsWorksAsItStands() async throws {
            let folder = try Folder()
            let core = try await begin(folder: folder.url) { _ in }
            #expect(try await !firstSearch(core).isEmpty)
            let me = SituationQuery(languages: ["en"], country: "US", now: noon)
            let texts = AsyncStream<String> { texts in
                texts.yield("asylum lawyer")
                texts.finish()
            }
            var drawn: [SearchView] = []
            var said: [String] = []
            await whileTyping(core, texts: texts, me: me, draw: { drawn.append($0) }, say: { said.append($0) })
            let view = try #require(drawn.first)
            #expect(said.isEmpty)
            let chip = try #require(view.chips.first { !$0.selected })
            let query = SearchQuery(text: "asylum lawyer", situation: me, chips: true)
            let filtered = try await core.search(query: tapped(query, chip, now: noon))
            #expect(filtered.chips.first?.selected == true)
            let hit = try #require(view.hits.first)
            #expect(try await numbersToCall(core, hit, me: me).allSatisfy { $0.scheme == "tel" || $0.scheme == "sms" })
            let lines = try await firstHours(core, me: me)
            let guide = try await core.guide(id: "first-72-hours", situation: me, second: "ar")
            let arabic = try #require(guide.sections.first?.blocks.first?.beside).text
            #expect(lines.first == guide.notices.first?.text && lines.contains { $0.hasSuffix(arabic) })
            #expect(await emergencyOrWhyNot(core, country: "KE", me: me).contains("999"))
            #expect(await emergencyOrWhyNot(core, country: "ZZ", me: me).contains("country"))
            let vault = try await openVault(folder: folder.url, device: nil)
            var passphrase = drawnPassphrase(languages: ["en"])
            try await vault.makeNotebook(new: NewNotebook(passphrase: passphrase, keep: []))
            #expect(try await firstNote(vault, passphrase: &passphrase) == "The bridge")
            #expect(passphrase.isEmpty)
        }
    }
}
