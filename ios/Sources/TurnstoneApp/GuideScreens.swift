import SwiftUI
import TurnstoneKit

/// All guides, by when they are needed.
struct GuidesScreen: View {
    @ObservedObject var app: Watched<AppModel>
    @StateObject private var guides: Watched<GuidesModel>

    init(app: Watched<AppModel>, model: GuidesModel) {
        self.app = app
        _guides = StateObject(wrappedValue: Watched(model))
    }

    var body: some View {
        Page {
            Text(app.model.guideWords.guides).font(.title).accessibilityAddTraits(.isHeader)
            if let groups = guides.model.view {
                if groups.isEmpty { Text(app.model.guideWords.guidesNone) }
                ForEach(groups, id: \.code) { group in
                    TextLine(view: group.heading, font: .headline).accessibilityAddTraits(.isHeader)
                    GuideRows(rows: group.guides, app: app.model)
                }
            }
            Failure(words: app.model.words, sentence: guides.model.failure) { guides.model.reload() }
        }
    }
}

/// A guide: what must be said of it, what it is about, its sections, what it rests on.
struct GuideScreen: View {
    @ObservedObject var app: Watched<AppModel>
    @StateObject private var guide: Watched<GuideModel>

    init(app: Watched<AppModel>, model: GuideModel) {
        self.app = app
        _guide = StateObject(wrappedValue: Watched(model))
    }

    private var model: GuideModel { guide.model }
    private var words: GuideWords { app.model.guideWords }

    var body: some View {
        VStack(spacing: 0) {
            ScrollViewReader { place in
                Page {
                    if let view = model.view {
                        head(view)
                        contents(view, place)
                        ForEach(view.sections, id: \.id) { section in
                            GuideSectionBlock(section: section, label: view.besideLabel, app: app, guide: guide)
                                .id(section.id)
                        }
                        sources(view)
                    }
                    Failure(words: app.model.words, sentence: model.failure) { model.reload() }
                }
                // Once when the guide has come, and again when somebody comes back to it.
                .onChange(of: model.view?.id) { _ in arrive(place) }
                .task { arrive(place) }
            }
            if let page = model.page { ask(page) }
        }
    }

    /// To the section that was found, or where a link was followed.
    private func arrive(_ place: ScrollViewProxy) {
        guard model.view != nil, let section = model.section else { return }
        place.scrollTo(section, anchor: .top)
        model.arrived()
    }

    @ViewBuilder
    private func head(_ view: GuideView) -> some View {
        TextLines(views: view.notices)
        TextLine(view: view.title, beside: view.beside, font: .title).accessibilityAddTraits(.isHeader)
        TextLine(view: view.summary)
        if model.isBeingRead {
            WideButton(words.readStop, symbol: Symbol.silent) { model.toggleReading() }
        } else if model.canBeRead {
            WideButton(words.readAloud, symbol: Symbol.aloud) { model.toggleReading() }
        }
        WideButton(words.second, symbol: Symbol.twoLanguages) { app.model.showSecondLanguage() }
    }

    @ViewBuilder
    private func contents(_ view: GuideView, _ place: ScrollViewProxy) -> some View {
        Heading(words.contents)
        ForEach(view.sections.filter { $0.level == 1 }, id: \.id) { section in
            WideButton(section.heading.text) { place.scrollTo(section.id, anchor: .top) }
        }
    }

    @ViewBuilder
    private func sources(_ view: GuideView) -> some View {
        if !view.sources.isEmpty {
            Heading(words.sources)
            ForEach(Array(view.sources.enumerated()), id: \.offset) { source in
                let line = "\(source.offset + 1). \(source.element.line)"
                Text(line).font(.footnote).frame(maxWidth: .infinity, alignment: .leading)
            }
        }
    }

    /// What a page on the internet shows to whom, before it is opened.
    private func ask(_ page: URL) -> some View {
        VStack(alignment: .leading) {
            Text(words.pageNote)
            LinkButton(link: page, words: app.model.words, spoken: page.absoluteString) { Text(page.absoluteString) }
            WideButton(app.model.words.cancel) { model.closePage() }
        }
        .padding()
    }
}

/// Guides to choose from.
struct GuideRows: View {
    let rows: [GuideRowView]
    let app: AppModel

    var body: some View {
        ForEach(rows, id: \.id) { row in
            GuideFace(
                title: row.title, line: row.summary, countries: row.countries, spoken: row.accessibility
            ) { app.showGuide(row.id) }
        }
    }
}

/// A section of a guide that a search found. A tap opens the guide there.
struct GuideHitRow: View {
    let hit: GuideHitView
    let app: AppModel

    var body: some View {
        GuideFace(title: hit.title, line: hit.path, countries: hit.countries, spoken: hit.accessibility) {
            app.showGuide(hit.guide, section: hit.section)
        }
    }
}

/// A guide, or a section of one, as a button.
private struct GuideFace: View {
    let title: TextView
    let line: TextView
    let countries: TextView?
    let spoken: String
    let open: @MainActor () -> Void

    var body: some View {
        Button {
            open()
        } label: {
            HStack(alignment: .top) {
                Image(systemName: Symbol.guide)
                VStack(alignment: .leading, spacing: 4) {
                    TextLine(view: title, font: .headline)
                    TextLine(view: line)
                    if let countries { TextLine(view: countries, font: .footnote) }
                }
            }
            .frame(maxWidth: .infinity, minHeight: target, alignment: .leading)
        }
        .buttonStyle(.bordered)
        .accessibilityLabel(spoken)
    }
}
