import Testing
import Turnstone

extension All {
    /// The cover of the quick exit. Leaving itself closes all that is open in a process, so it is tested in the core.
    @Suite struct Cover {
        @Test func theCoverIsAPhrasebookInTheLanguageThatSomebodyReads() {
            let view = cover(query: ExitQuery(languages: ["ar"], to: "de", topic: "hotel"))
            #expect(view.language == "ar" && view.direction == .rightToLeft)
            #expect(view.otherLanguage == "de" && !view.phrases.isEmpty)
            #expect(view.topics.filter { $0.chosen }.map { $0.code } == ["hotel"])
            let query = ExitQuery(languages: ["ar"], to: "de", search: view.phrases[0].translation)
            #expect(cover(query: query).phrases.contains(view.phrases[0]))
        }
    }
}
