import SwiftUI
import TurnstoneKit

/// The record card: danger on top, then how to reach it, then everything else that is known, and what is not. Below each of its texts stands the same in the
/// second language, where one was chosen.
struct RecordScreen: View {
    @ObservedObject var app: Watched<AppModel>
    @StateObject private var record: Watched<RecordModel>

    init(app: Watched<AppModel>, model: RecordModel) {
        self.app = app
        _record = StateObject(wrappedValue: Watched(model))
    }

    private var words: ScreenWords { app.model.words }
    private var beside: RecordView? { record.model.beside }

    var body: some View {
        Page {
            if let view = record.model.view {
                head(view.hit)
                saving
                numbers(view.hit)
                about(view)
                sections(view)
                if !view.services.isEmpty {
                    Heading(words.services)
                    HitList(hits: view.services, app: app.model)
                }
                reading(view)
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
        let other = beside?.hit
        ForEach(Array(hit.warnings.besides(other?.warnings ?? []).enumerated()), id: \.offset) { warning in
            WarningLine(view: warning.element.own, beside: warning.element.second?.sentence)
        }
        TextLine(view: hit.title, beside: other?.title, font: .title).accessibilityAddTraits(.isHeader)
        if let name = hit.localName { TextLine(view: name, font: .headline) }
        TextLine(view: hit.subtitle, beside: other?.subtitle)
        if let summary = hit.summary {
            Heading(words.about)
            TextLine(view: summary, beside: other?.summary)
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
        ForEach(Array(hit.phones.besides(beside?.hit.phones ?? []).enumerated()), id: \.offset) { phone in
            PhoneRow(phone: phone.element.own, beside: phone.element.second, words: words)
        }
        Heading(words.open)
        TextLine(view: hit.opening.sentence, beside: beside?.hit.opening.sentence)
        if let printed = hit.opening.asPrinted { TextLine(view: printed, font: .footnote) }
    }

    @ViewBuilder
    private func about(_ view: RecordView) -> some View {
        if !view.channels.isEmpty {
            Heading(words.channels)
            Text(words.linkNote).font(.footnote)
            ForEach(Array(view.channels.besides(beside?.channels ?? []).enumerated()), id: \.offset) { channel in
                ChannelRow(channel: channel.element.own, beside: channel.element.second, words: words)
            }
        }
        if !view.hit.why.isEmpty {
            Heading(words.why)
            TextLines(views: view.hit.why.map(\.sentence), besides: beside?.hit.why.map(\.sentence) ?? [])
        }
        if !view.hit.notKnown.isEmpty {
            Heading(words.notKnown)
            TextLines(views: view.hit.notKnown, besides: beside?.hit.notKnown ?? [])
        }
        if !view.hit.categories.isEmpty {
            Heading(words.categories)
            ForEach(view.hit.categories, id: \.code) { Text($0.name) }
        }
    }

    private func sections(_ view: RecordView) -> some View {
        ForEach(view.sections, id: \.code) { section in
            SectionBlock(
                section: section, beside: beside?.sections.first { $0.code == section.code }, words: words)
        }
    }

    /// Guides about what it does, and the words of offices that stand in it.
    @ViewBuilder
    private func reading(_ view: RecordView) -> some View {
        if !view.guides.isEmpty {
            TextLine(view: view.guidesHeading, beside: beside?.guidesHeading, font: .headline)
                .accessibilityAddTraits(.isHeader)
            GuideRows(rows: view.guides, app: app.model)
        }
        if !view.terms.isEmpty {
            TextLine(view: view.termsHeading, beside: beside?.termsHeading, font: .headline)
                .accessibilityAddTraits(.isHeader)
            Terms(terms: view.terms)
        }
    }

    @ViewBuilder
    private func trust(_ trust: TrustView) -> some View {
        Heading(words.trust)
        TextLine(view: trust.sentence, beside: beside?.hit.trust.sentence)
        TextLines(views: trust.details, besides: beside?.hit.trust.details ?? [])
        if !trust.sources.isEmpty {
            Heading(words.sources)
            SourceLines(sources: trust.sources)
        }
    }
}

/// A way to get in touch beyond the numbers.
private struct ChannelRow: View {
    let channel: ChannelView
    let beside: ChannelView?
    let words: ScreenWords

    var body: some View {
        VStack(alignment: .leading) {
            if let link = channel.link {
                LinkButton(link: link, words: words, spoken: channel.accessibility) { face }
            } else {
                face.accessibilityElement(children: .ignore).accessibilityLabel(channel.accessibility)
            }
            if let steps = channel.steps { TextLine(view: steps, beside: beside?.steps) }
            if let discretion = channel.discretion {
                TextLine(view: discretion, beside: beside?.discretion, font: .footnote)
            }
        }
    }

    private var face: some View {
        HStack {
            Image(systemName: Symbol.page)
            VStack(alignment: .leading) {
                TextLine(view: channel.name, beside: beside?.name, font: .headline)
                if let address = channel.address { Text(address).font(.footnote) }
            }
        }
    }
}

/// A section: what is known, what is not, and the way to the map.
private struct SectionBlock: View {
    let section: SectionView
    let beside: SectionView?
    let words: ScreenWords

    var body: some View {
        VStack(alignment: .leading) {
            TextLine(view: section.heading, beside: beside?.heading, font: .headline)
                .accessibilityAddTraits(.isHeader)
            ForEach(Array(section.facts.besides(beside?.facts ?? []).enumerated()), id: \.offset) { fact in
                if let label = fact.element.own.label {
                    TextLine(view: label, beside: fact.element.second?.label, font: .footnote)
                }
                TextLine(view: fact.element.own.value, beside: fact.element.second?.value)
            }
            if let notKnown = section.notKnown {
                TextLine(view: notKnown, beside: beside?.notKnown, font: .footnote)
            }
            if let map = section.map, let link = map.link {
                LinkButton(link: link, words: words, spoken: map.accessibility) {
                    HStack {
                        Image(systemName: Symbol.map)
                        TextLine(view: map.action, beside: beside?.map?.action)
                    }
                }
                TextLine(view: map.note, beside: beside?.map?.note, font: .footnote)
            }
        }
    }
}
