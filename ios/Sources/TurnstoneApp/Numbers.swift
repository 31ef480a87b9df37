import SwiftUI
import TurnstoneKit

/// A number: what it does, whom one reaches, and what to know before. As a button where the platform can take it.
struct PhoneRow: View {
    let phone: PhoneView
    var beside: PhoneView?
    let words: ScreenWords

    var body: some View {
        VStack(alignment: .leading) {
            if let link = phone.link {
                LinkButton(link: link, words: words, spoken: phone.accessibility) { face }
            } else {
                face.frame(minHeight: target).accessibilityElement(children: .ignore)
                    .accessibilityLabel(phone.accessibility)
            }
            TextLine(view: phone.opening.sentence, beside: beside?.opening.sentence, font: .footnote)
            if let note = phone.note { TextLine(view: note, beside: beside?.note, font: .footnote) }
            TextLines(views: phone.remarks, besides: beside?.remarks ?? [], font: .footnote)
        }
    }

    private var face: some View {
        HStack {
            Image(systemName: Symbol.of(phone.kind))
            VStack(alignment: .leading) {
                TextLine(view: phone.action, beside: beside?.action, font: .headline)
                if let label = phone.label { TextLine(view: label, beside: beside?.label) }
                // A number is read from left to right in every script.
                Text(number).environment(\.layoutDirection, .leftToRight)
            }
        }
    }

    private var number: String {
        [phone.asPrinted, phone.`extension`].compactMap { $0 }.joined(separator: " · ")
    }
}

/// Emergency numbers of a country.
struct EmergencyBlock: View {
    let view: EmergencyView
    let words: ScreenWords

    var body: some View {
        VStack(alignment: .leading) {
            TextLine(view: view.heading, font: .headline).accessibilityAddTraits(.isHeader)
            ForEach(view.numbers, id: \.number) { number in
                if let link = number.link {
                    LinkButton(link: link, words: words, spoken: number.accessibility) { face(number) }
                } else {
                    face(number).frame(minHeight: target).accessibilityElement(children: .ignore)
                        .accessibilityLabel(number.accessibility)
                }
            }
            TextLine(view: view.note, font: .footnote)
            SourceLines(sources: view.sources)
        }
    }

    private func face(_ number: EmergencyNumberView) -> some View {
        HStack {
            Text(number.number).font(.title)
            TextLine(view: number.reaches)
        }
    }
}

/// Sources, each in one line.
struct SourceLines: View {
    let sources: [SourceView]

    var body: some View {
        ForEach(Array(sources.enumerated()), id: \.offset) { source in
            Text(source.element.line).font(.footnote).foregroundStyle(.secondary)
                .frame(maxWidth: .infinity, alignment: .leading)
        }
    }
}
