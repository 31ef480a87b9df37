import SwiftUI
import TurnstoneKit

/// A section of a guide: its heading, and what stands in it.
struct GuideSectionBlock: View {
    let section: GuideSectionView
    let label: String?
    @ObservedObject var app: Watched<AppModel>
    @ObservedObject var guide: Watched<GuideModel>

    var body: some View {
        VStack(alignment: .leading, spacing: 12) {
            TextLine(view: section.heading, beside: section.beside, font: section.level == 1 ? .title : .headline)
                .accessibilityAddTraits(.isHeader)
            // Once, where it holds for all of them.
            if isEditorial { Text(app.model.guideWords.editorial).font(.footnote) }
            ForEach(section.blocks, id: \.id) { block in
                GuideBlock(
                    block: block, label: label, showsEditorial: !isEditorial, words: app.model.guideWords, guide: guide
                ) { mark in
                    // Who comes back is where they were.
                    guide.model.stay(at: section)
                    app.model.follow(mark)
                }
            }
        }
        .padding(.top)
    }

    private var isEditorial: Bool {
        let said = section.blocks.filter { $0.kind != .related }
        return !said.isEmpty && said.allSatisfy { $0.sources.isEmpty }
    }
}

/// A block of a guide.
private struct GuideBlock: View {
    let block: GuideBlockView
    let label: String?
    let showsEditorial: Bool
    let words: GuideWords
    @ObservedObject var guide: Watched<GuideModel>
    let follow: @MainActor (GuideMarkView) -> Void

    var body: some View {
        VStack(alignment: .leading, spacing: 4) {
            if block.kind == .related, let link = block.text.links.first {
                WideButton(block.text.text, symbol: Symbol.search) { follow(link) }
            } else if block.kind == .tick {
                tick
            } else {
                Spoken(words: block.accessibility, hasLinks: !block.text.links.isEmpty) { own }
            }
            if let beside = block.beside {
                if let label { Text(label).font(.footnote) }
                GuideText(view: beside, follow: follow)
            }
            rest
        }
        .padding(.all, Symbol.of(block.kind) == nil ? 0 : nil)
        .background(Symbol.of(block.kind) == nil ? Color.clear : Color.secondary.opacity(0.15))
    }

    /// Label, text and remarks: what a screen reader says in one go.
    private var own: some View {
        VStack(alignment: .leading, spacing: 4) {
            if let symbol = Symbol.of(block.kind) {
                // The label says what it is; no colour has to.
                HStack {
                    Image(systemName: symbol).accessibilityHidden(true)
                    if let label = block.label { Text(label).font(.headline) }
                }
                text
            } else {
                HStack(alignment: .firstTextBaseline) {
                    if let label = block.label { Text(label).font(.headline) }
                    if block.kind == .point { Text(Symbol.point) }
                    text
                }
            }
            TextLines(views: block.remarks, font: .footnote)
        }
    }

    /// Something to tick. The tick lies on the screen and nowhere else.
    private var tick: some View {
        VStack(alignment: .leading, spacing: 4) {
            HStack(alignment: .top) {
                Button {
                    guide.model.tick(block)
                } label: {
                    Image(systemName: isTicked ? Symbol.ticked : Symbol.unticked)
                        .frame(minWidth: target, minHeight: target)
                }
                .accessibilityLabel(block.accessibility)
                .accessibilityAddTraits(isTicked ? .isSelected : [])
                // Said by the button already, but for its links.
                text.accessibilityHidden(block.text.links.isEmpty)
            }
            TextLines(views: block.remarks, font: .footnote).accessibilityHidden(true)
        }
    }

    private var isTicked: Bool { guide.model.isTicked(block) }

    private var text: some View {
        let place = guide.model.place
        return GuideText(view: block.text, reading: place?.block == block.id ? place?.sentence : nil, follow: follow)
    }

    /// Which sources it rests on, by their numbers at the guide's end.
    @ViewBuilder
    private var rest: some View {
        if !block.sources.isEmpty {
            Text(block.sources.map { "[\($0 + 1)]" }.joined(separator: " ")).font(.footnote)
                .foregroundStyle(.secondary)
        } else if showsEditorial && block.kind != .related {
            Text(words.editorial).font(.footnote).foregroundStyle(.secondary)
        }
    }
}

/// Is said by a screen reader in the core's words. Where there are links in it, its parts are read one by one, so that each link can be reached.
private struct Spoken<Content: View>: View {
    let words: String
    let hasLinks: Bool
    @ViewBuilder let content: () -> Content

    var body: some View {
        if hasLinks {
            content().accessibilityElement(children: .contain)
        } else {
            content().accessibilityElement(children: .ignore).accessibilityLabel(words)
        }
    }
}

/// A text of a guide in its own direction: links, what carries weight, the sentence that is read aloud.
struct GuideText: View {
    let view: GuideTextView
    var reading: Int?
    let follow: @MainActor (GuideMarkView) -> Void

    var body: some View {
        Text(drawn)
            .multilineTextAlignment(.leading)
            .frame(maxWidth: .infinity, alignment: .leading)
            .environment(\.layoutDirection, view.direction.layout)
            .environment(
                \.openURL,
                OpenURLAction { link in
                    // Nothing that stands in a guide goes to the system from here.
                    guard let mark = view.mark(of: link) else { return .discarded }
                    follow(mark)
                    return .handled
                })
    }

    private var drawn: AttributedString {
        view.pieces(reading: reading).reduce(into: AttributedString()) { all, piece in
            var part = AttributedString(piece.text)
            part.languageIdentifier = view.language
            part.link = piece.link
            if piece.isStrong { part.font = Font.body.bold() }
            if piece.isRead { part.underlineStyle = Text.LineStyle.single }
            all += part
        }
    }
}
