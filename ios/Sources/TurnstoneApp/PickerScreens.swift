import SwiftUI
import TurnstoneKit

/// The languages, each by its own name.
struct LanguagesScreen: View {
    @ObservedObject var app: Watched<AppModel>
    @StateObject private var languages: Watched<LanguagesModel>

    init(app: Watched<AppModel>, model: LanguagesModel) {
        self.app = app
        _languages = StateObject(wrappedValue: Watched(model))
    }

    var body: some View {
        Page {
            HStack {
                Image(systemName: Symbol.language)
                Heading(app.model.words.languageHeading)
            }
            Field(words: app.model.words.search, hint: app.model.words.search, text: languages.model.text) {
                languages.model.type($0)
            }
            ForEach(languages.model.rows, id: \.tag) { language in
                ChoiceRow(
                    words: language.ownName, note: language.remark, isChosen: language.tag == languages.model.chosen
                ) {
                    app.model.choose(language: language)
                }
                .environment(\.layoutDirection, language.direction.layout)
            }
        }
    }
}

/// The language in which texts stand as well.
struct SecondLanguageScreen: View {
    @ObservedObject var app: Watched<AppModel>
    @StateObject private var second: Watched<SecondLanguageModel>

    init(app: Watched<AppModel>, model: SecondLanguageModel) {
        self.app = app
        _second = StateObject(wrappedValue: Watched(model))
    }

    private var words: GuideWords { app.model.guideWords }

    var body: some View {
        Page {
            Heading(words.second)
            Text(words.secondNote)
            ChoiceRow(words: words.secondNone, isChosen: second.model.chosen == nil) { app.model.choose(second: nil) }
            ForEach(second.model.rows, id: \.tag) { language in
                ChoiceRow(
                    words: language.ownName, note: language.remark, isChosen: language.tag == second.model.chosen
                ) {
                    app.model.choose(second: language)
                }
                .environment(\.layoutDirection, language.direction.layout)
            }
        }
    }
}

/// The countries, and whether the chosen one stays on the phone.
struct CountriesScreen: View {
    @ObservedObject var app: Watched<AppModel>
    @StateObject private var countries: Watched<CountriesModel>

    init(app: Watched<AppModel>, model: CountriesModel) {
        self.app = app
        _countries = StateObject(wrappedValue: Watched(model))
    }

    private var model: CountriesModel { countries.model }
    private var words: ScreenWords { app.model.words }
    private var keeps: Binding<Bool> {
        let (app, model) = (app.model, model)
        return Binding(get: { @MainActor in model.keeps }, set: { @MainActor in app.remember(country: $0) })
    }

    var body: some View {
        Page {
            Heading(words.countryHeading)
            Text(words.countryNote)
            Toggle(isOn: keeps) {
                VStack(alignment: .leading) {
                    Text(app.model.words.countryKeep)
                    Text(app.model.words.countryKeepNote).font(.footnote)
                }
            }
            .frame(minHeight: target)
            Field(words: words.countrySearch, hint: words.countrySearch, text: model.text) { model.type($0) }
            ChoiceRow(words: app.model.words.countryNone, isChosen: model.chosen == nil) {
                app.model.choose(country: nil)
            }
            ForEach(model.rows, id: \.code) { country in
                ChoiceRow(words: country.name, isChosen: country.code == model.chosen) {
                    app.model.choose(country: country)
                }
            }
            Failure(words: app.model.words, sentence: model.failure) { model.reload() }
        }
    }
}

/// The first start: one question a screen, each can be left out.
struct FirstStartScreen: View {
    @ObservedObject var app: Watched<AppModel>
    @StateObject private var first: Watched<FirstStartModel>

    init(app: Watched<AppModel>, model: FirstStartModel) {
        self.app = app
        _first = StateObject(wrappedValue: Watched(model))
    }

    var body: some View {
        VStack(spacing: 0) {
            switch first.model.step {
            case .language: LanguagesScreen(app: app, model: first.model.languages)
            case .country: CountriesScreen(app: app, model: first.model.countries)
            case .lock: LockScreen(app: app, model: first.model.lock)
            }
            HStack {
                switch first.model.step {
                case .language:
                    WideButton(app.model.words.skip) { first.model.next() }
                    WideButton(app.model.words.next) { first.model.next() }
                case .country:
                    WideButton(app.model.words.back) { first.model.back() }
                    WideButton(app.model.words.next) { first.model.next() }
                case .lock:
                    WideButton(app.model.words.back) { first.model.back() }
                    WideButton(app.model.words.done) { app.model.finishFirstStart() }
                }
            }
            .padding()
        }
    }
}
