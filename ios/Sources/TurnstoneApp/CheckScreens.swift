import SwiftUI
import TurnstoneKit

/// The self-checks.
struct ChecksScreen: View {
    @ObservedObject var app: Watched<AppModel>
    @StateObject private var checks: Watched<ChecksModel>

    init(app: Watched<AppModel>, model: ChecksModel) {
        self.app = app
        _checks = StateObject(wrappedValue: Watched(model))
    }

    var body: some View {
        Page {
            Text(app.model.guideWords.checks).font(.title).accessibilityAddTraits(.isHeader)
            Text(app.model.guideWords.checksNote)
            ForEach(checks.model.checks, id: \.id) { check in
                WideButton(check.title.text, symbol: Symbol.question, note: check.note.text) {
                    app.model.showCheck(check)
                }
            }
        }
    }
}

/// One self-check: first whether it is safe to read this now, then one question a screen, then who helps.
struct CheckScreen: View {
    @ObservedObject var app: Watched<AppModel>
    @StateObject private var check: Watched<CheckModel>

    init(app: Watched<AppModel>, model: CheckModel) {
        self.app = app
        _check = StateObject(wrappedValue: Watched(model))
    }

    private var model: CheckModel { check.model }
    private var words: GuideWords { app.model.guideWords }

    var body: some View {
        Page {
            switch model.step {
            case .isSafe: isSafe
            case .question: question
            case .result: result
            }
        }
    }

    @ViewBuilder
    private var isSafe: some View {
        Text(words.checkSafe).font(.title).accessibilityAddTraits(.isHeader)
        Text(words.checkSafeNote)
        WideButton(words.checkSafeYes) { model.begin() }
        WideButton(words.checkSafeNo, symbol: Symbol.exit) { app.model.exit() }
    }

    @ViewBuilder
    private var question: some View {
        if let question = model.question {
            Text(question.step).font(.footnote)
            TextLine(view: question.text, font: .title).accessibilityAddTraits(.isHeader)
            WideButton(words.checkYes) { model.answer(.yes) }
            WideButton(words.checkNo) { model.answer(.no) }
            WideButton(words.checkUnsure) { model.answer(.unsure) }
        }
    }

    @ViewBuilder
    private var result: some View {
        if let result = model.result { CheckResult(view: result, app: app.model) }
        Failure(words: app.model.words, sentence: model.failure) { model.reload() }
        WideButton(words.checkAgain) { model.again() }
    }
}

/// What comes after the questions: what to say to them, the emergency numbers, who helps, what asking may set off.
private struct CheckResult: View {
    let view: SelfCheckResultView
    let app: AppModel

    var body: some View {
        TextLine(view: view.heading, font: .title).accessibilityAddTraits(.isHeader)
        TextLines(views: view.sentences)
        TextLine(view: view.danger, font: .headline)
        if let emergency = view.emergency { EmergencyBlock(view: emergency, words: app.words) }
        help
        heading(view.referralHeading)
        TextLines(views: view.referral)
        if !view.guides.isEmpty {
            heading(view.guidesHeading)
            GuideRows(rows: view.guides, app: app)
        }
    }

    @ViewBuilder
    private var help: some View {
        heading(view.helpHeading)
        if let none = view.noCountry {
            TextLine(view: none)
            WideButton(app.words.countryHeading, symbol: Symbol.country) { app.showCountries() }
        }
        ForEach(view.help, id: \.need.code) { help in
            Heading(help.need.name)
            if let none = help.none { TextLine(view: none) }
            if let next = help.next { TextLine(view: next) }
            HitList(hits: help.lines, app: app, withNumbers: true)
        }
    }

    private func heading(_ words: TextView) -> some View {
        TextLine(view: words, font: .headline).accessibilityAddTraits(.isHeader)
    }
}
