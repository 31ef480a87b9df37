import Foundation
import Testing
import TurnstoneKit

extension All {
    /// From a question to the guide, to who helps, to a word of an office, through a self-check and out, as somebody goes who reads Arabic.
    @MainActor @Suite struct GuideStory {
        @Test func fromAQuestionInArabicThroughAGuideAndASelfCheckAndOut() async throws {
            await allClosed()
            let phone = try await Phone()
            let app = try await phone.app(in: "DE")
            app.choose(language: try #require(availableLanguages().first { $0.tag == "ar" }))
            #expect(app.guideWords.language == "ar" && app.guideWords.direction == .rightToLeft)

            // The question, and the section that answers it, among who helps.
            app.showSearch()
            let search = try #require(app.screen?.model as? SearchModel)
            let question = "هل يمكن لصاحب العمل أن يأخذ جواز سفري"
            search.type(question)
            await until(search) { search.answered == question }
            let found = try #require(search.view)
            let sections = found.rows.compactMap { row -> GuideHitView? in
                if case .guide(let hit) = row { hit } else { nil }
            }
            #expect(sections == found.guides && found.rows.count == found.hits.count + found.guides.count)
            for (place, row) in found.rows.enumerated() {
                guard case .guide(let hit) = row else { continue }
                let before = found.rows[..<place].filter { if case .hit = $0 { true } else { false } }
                #expect(before.count == min(Int(hit.before), found.hits.count))
            }
            let section = try #require(sections.first { $0.guide == "trafficking-signs" })
            #expect(section.title.language == "ar" && !section.accessibility.isEmpty)

            // The guide, where the section stands; a draft, so the English stands below.
            app.showGuide(section.guide, section: section.section)
            let guide = try #require(app.screen?.model as? GuideModel)
            await guide.settled()
            let view = try #require(guide.view)
            #expect(view.direction == .rightToLeft && !view.notices.isEmpty && view.besideLabel != nil)
            #expect(guide.section == section.section && view.sections.contains { $0.id == guide.section })
            guide.arrived()

            // A link to who helps, and back to where it stands.
            let helper = try Self.mark(.record, in: view)
            guide.stay(at: helper.section)
            app.follow(helper.mark)
            let record = try #require(app.screen?.model as? RecordModel)
            await record.settled()
            #expect(record.view?.hit.id.uuidString.lowercased() == helper.mark.target)
            app.back()
            #expect(app.screen?.model === guide && guide.section == helper.section.id && guide.view == view)

            // A word of an office.
            app.follow(try Self.mark(.term, in: view).mark)
            let term = try #require(app.screen?.model as? TermModel)
            await term.settled()
            #expect(term.view?.meaning.text.isEmpty == false && term.view?.facts.isEmpty == false)
            // A draft, so the English meaning stands below.
            #expect(term.view?.meaning.language == "ar" && term.view?.beside?.language == "en")
            app.back()
            app.back()
            app.back()
            #expect(app.screen?.model is HomeModel)

            // A self-check: first whether it is safe, then the questions, one of them with a yes.
            app.showChecks()
            let checks = try #require(app.screen?.model as? ChecksModel)
            let chosen = try #require(checks.checks.first)
            #expect(chosen.title.language == "ar")
            app.showCheck(chosen)
            let check = try #require(app.screen?.model as? CheckModel)
            #expect(check.step == .isSafe && check.question == nil)
            check.begin()
            check.answer(.yes)
            for _ in chosen.questions.dropFirst() { check.answer(.no) }
            await check.settled()
            let result = try #require(check.result)
            #expect(result.emergency?.country == "DE" && !result.help.isEmpty && result.noCountry == nil)
            #expect(!result.sentences.isEmpty && result.sentences.allSatisfy { $0.language == "ar" })

            app.exit()
            #expect(app.cover?.view == phrasebook("ar") && app.screens.isEmpty)
            #expect(check.result == nil && check.check == nil && check.step == .isSafe)
            #expect(search.text.isEmpty && search.view == nil)
            await app.settled()
            #expect(guide.view == nil && guide.section == nil && term.view == nil && record.view == nil)
            await allClosed()
            // Nothing of it is on the phone.
            #expect(try await phone.kept() == Settings(languages: ["ar"]))
        }

        /// The first mark of a kind, and the section in which it stands.
        private static func mark(
            _ kind: GuideMarkKind, in view: GuideView
        ) throws -> (mark: GuideMarkView, section: GuideSectionView) {
            for section in view.sections {
                let marks = section.blocks.flatMap(\.text.marks)
                if let mark = marks.first(where: { $0.kind == kind }) { return (mark, section) }
            }
            return try #require(nil)
        }

        @Test func aStepBackInASelfCheckIsOneQuestionBackAndItsAnswerIsForgotten() async throws {
            let phone = try await Phone()
            let app = try await phone.app(in: "KE")
            app.showChecks()
            let checks = try #require(app.screen?.model as? ChecksModel)
            let chosen = try #require(checks.checks.first { $0.id == "home" })
            app.showCheck(chosen)
            let check = try #require(app.screen?.model as? CheckModel)
            check.begin()
            check.answer(.yes)
            #expect(check.question == chosen.questions[1])
            app.back()
            #expect(check.question == chosen.questions[0])
            for _ in chosen.questions { check.answer(.no) }
            await check.settled()
            let allNo = try #require(check.result)
            // Once more, with that yes: another answer, so the one that was taken back played no part in the first.
            check.again()
            #expect(check.step == .question(0) && check.result == nil)
            check.answer(.yes)
            for _ in chosen.questions.dropFirst() { check.answer(.no) }
            await check.settled()
            #expect(try #require(check.result).sentences != allNo.sentences)

            // From the result back to the last question, and on again.
            app.back()
            #expect(check.question == chosen.questions.last && check.result == nil)
            check.answer(.unsure)
            await check.settled()
            #expect(check.result != nil)
            // Another language: the same answers, in other words.
            app.choose(language: try #require(availableLanguages().first { $0.tag == "sw" }))
            await check.settled()
            #expect(check.result?.heading.language == "sw" && check.check?.title.language == "sw")

            // All the way back: the screen goes, and with it what was answered.
            for _ in chosen.questions { app.back() }
            app.back()
            #expect(app.screen?.model === check && check.step == .isSafe)
            app.back()
            #expect(app.screen?.model === checks)
            await app.settled()
            #expect(check.check == nil && check.result == nil)
        }

        @Test func withoutACountryTheResultSaysSoAndAChosenOneAnswersAtOnce() async throws {
            let phone = try await Phone()
            let app = try await phone.app(in: nil)
            app.showCheck(try #require(selfChecks(languages: ["en"]).first))
            let check = try #require(app.screen?.model as? CheckModel)
            check.begin()
            while check.question != nil { check.answer(.unsure) }
            await check.settled()
            #expect(check.result?.noCountry != nil && check.result?.emergency == nil)
            app.showCountries()
            let countries = try #require(app.screen?.model as? CountriesModel)
            await countries.settled()
            app.choose(country: try #require(countries.rows.first { $0.code == "GB" }))
            await check.settled()
            #expect(check.result?.noCountry == nil && check.result?.emergency?.country == "GB")
        }
    }
}
