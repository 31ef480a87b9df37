import SwiftUI
import TurnstoneKit

/// The record card: danger on top, then how to reach it, then everything else that is known, and what is not.
struct RecordScreen: View {
    @ObservedObject var app: Watched<AppModel>
    @StateObject private var record: Watched<RecordModel>

    init(app: Watched<AppModel>, model: RecordModel) {
        self.app = app
        _record = StateObject(wrappedValue: Watched(model))
    }

    private var words: ScreenWords { app.model.words }

    var body: some View {
        Page {
            if let view = record.model.view {
                head(view.hit)
                saving
                numbers(view.hit)
                about(view)
                ForEach(view.sections, id: \.code) { SectionBlock(section: $0, words: words) }
                if !view.services.isEmpty {
                    Heading(words.services)
                    HitList(hits: view.services, app: app.model)
                }
                trust(view.hit.trust)
            }
            Failure(words: words, sentence: record.model.failure) { record.model.reload() }
        }
    }

    @ViewBuilder
    private var saving: some View {
        let notes = record.model.notesWords
        if let saved = record.model.saved {
            Text(saved.isInMemory ? notes.savedUntilExit : notes.savedInNotebook).font(.footnote)
            if saved.isInMemory && !record.model.hasNotebook {
                WideButton(notes.make) { app.model.showSetUp() }
            }
            WideButton(notes.forgetPlace, symbol: Symbol.delete) { record.model.toggleSaved() }
        } else {
            WideButton(notes.savePlace, symbol: Symbol.save) { record.model.toggleSaved() }
        }
        if let failure = record.model.savingFailure { Text(failure) }
    }

    @ViewBuilder
    private func head(_ hit: HitView) -> some View {
        ForEach(Array(hit.warnings.enumerated()), id: \.offset) { WarningLine(view: $0.element) }
        TextLine(view: hit.title, font: .title).accessibilityAddTraits(.isHeader)
        if let name = hit.localName { TextLine(view: name, font: .headline) }
        TextLine(view: hit.subtitle)
        if let summary = hit.summary {
            Heading(words.about)
            TextLine(view: summary)
        }
    }

    @ViewBuilder
    private func numbers(_ hit: HitView) -> some View {
        Heading(words.numbers)
        if hit.phones.isEmpty {
            Text(words.noNumber)
        } else {
            Text(words.callNote).font(.footnote)
        }
        ForEach(Array(hit.phones.enumerated()), id: \.offset) { phone in
            PhoneRow(phone: phone.element, words: words)
        }
        Heading(words.open)
        TextLine(view: hit.opening.sentence)
        if let printed = hit.opening.asPrinted { TextLine(view: printed, font: .footnote) }
    }

    @ViewBuilder
    private func about(_ view: RecordView) -> some View {
        if !view.channels.isEmpty {
            Heading(words.channels)
            Text(words.linkNote).font(.footnote)
            ForEach(Array(view.channels.enumerated()), id: \.offset) { channel in
                ChannelRow(channel: channel.element, words: words)
            }
        }
        if !view.hit.why.isEmpty {
            Heading(words.why)
            TextLines(views: view.hit.why.map(\.sentence))
        }
        if !view.hit.notKnown.isEmpty {
            Heading(words.notKnown)
            TextLines(views: view.hit.notKnown)
        }
        if !view.hit.categories.isEmpty {
            Heading(words.categories)
            ForEach(view.hit.categories, id: \.code) { Text($0.name) }
        }
    }

    @ViewBuilder
    private func trust(_ trust: TrustView) -> some View {
        Heading(words.trust)
        TextLine(view: trust.sentence)
        TextLines(views: trust.details)
        if !trust.sources.isEmpty {
            Heading(words.sources)
            SourceLines(sources: trust.sources)
        }
    }
}

/// A way to get in touch beyond the numbers.
private struct ChannelRow: View {
    let channel: ChannelView
    let words: ScreenWords

    var body: some View {
        VStack(alignment: .leading) {
            if let link = channel.link {
                LinkButton(link: link, words: words, spoken: channel.accessibility) { face }
            } else {
                face.accessibilityElement(children: .ignore).accessibilityLabel(channel.accessibility)
            }
            if let steps = channel.steps { TextLine(view: steps) }
            if let discretion = channel.discretion { TextLine(view: discretion, font: .footnote) }
        }
    }

    private var face: some View {
        HStack {
            Image(systemName: Symbol.page)
            VStack(alignment: .leading) {
                TextLine(view: channel.name, font: .headline)
                if let address = channel.address { Text(address).font(.footnote) }
            }
        }
    }
}

/// A section: what is known, what is not, and the way to the map.
private struct SectionBlock: View {
    let section: SectionView
    let words: ScreenWords

    var body: some View {
        VStack(alignment: .leading) {
            TextLine(view: section.heading, font: .headline).accessibilityAddTraits(.isHeader)
            ForEach(Array(section.facts.enumerated()), id: \.offset) { fact in
                if let label = fact.element.label {
                    TextLine(view: label, font: .footnote)
                }
                TextLine(view: fact.element.value)
            }
            if let notKnown = section.notKnown { TextLine(view: notKnown, font: .footnote) }
            if let map = section.map, let link = map.link {
                LinkButton(link: link, words: words, spoken: map.accessibility) {
                    HStack {
                        Image(systemName: Symbol.map)
                        TextLine(view: map.action)
                    }
                }
                TextLine(view: map.note, font: .footnote)
            }
        }
    }
}
