import SwiftUI
import TurnstoneKit

/// One thing that was found: warnings, what it is, whether it is open, why it is here, how far to trust it. A tap opens it.
struct HitRow: View {
    let hit: HitView
    let app: AppModel

    var body: some View {
        Button {
            app.showRecord(hit.id)
        } label: {
            VStack(alignment: .leading, spacing: 4) {
                ForEach(Array(hit.warnings.enumerated()), id: \.offset) { WarningLine(view: $0.element) }
                TextLine(view: hit.title, font: .headline)
                if let name = hit.localName { TextLine(view: name) }
                TextLine(view: hit.subtitle)
                if let summary = hit.summary { TextLine(view: summary) }
                TextLine(view: hit.opening.sentence)
                if let distance = hit.distance { TextLine(view: distance) }
                if let towns = hit.towns { TextLine(view: towns) }
                Group {
                    TextLines(views: hit.why.map(\.sentence), font: .footnote)
                    TextLines(views: hit.notKnown, font: .footnote)
                    TextLine(view: hit.trust.sentence, font: .footnote)
                }
            }
            .frame(maxWidth: .infinity, minHeight: target, alignment: .leading)
        }
        .buttonStyle(.bordered)
        .accessibilityLabel(hit.accessibility)
    }
}

/// Things that were found, and the numbers of each that can be used at once.
struct HitList: View {
    let hits: [HitView]
    let app: AppModel
    var withNumbers = false

    var body: some View {
        ForEach(hits, id: \.id) { hit in
            HitRow(hit: hit, app: app)
            if withNumbers {
                ForEach(Array(hit.phones.enumerated()), id: \.offset) { phone in
                    PhoneRow(phone: phone.element, words: app.words)
                }
            }
        }
    }
}

/// Where the person is, as the button that changes it.
struct PlaceButton: View {
    let place: TextView
    let spoken: String
    let app: AppModel

    var body: some View {
        WideButton(place.text, symbol: Symbol.country) { app.showCountries() }
            .accessibilityLabel(spoken)
    }
}

/// What scrolls below the bar.
struct Page<Content: View>: View {
    @ViewBuilder let content: () -> Content

    var body: some View {
        ScrollView {
            LazyVStack(alignment: .leading, spacing: 12) { content() }.padding()
        }
    }
}
