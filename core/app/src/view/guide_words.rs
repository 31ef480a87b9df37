//! The words around guides, the glossary, self-checks and two languages at once. Frontends have none of their own.

use super::DirectionView;

screen_texts! {
    /// The words around guides, the words of offices, questions to ask oneself and two languages at once.
    GuideWords {
        /// The button to the guides, and the heading of their list.
        guides = "guides-title",
        /// What stands below that button.
        guides_note = "guides-note",
        /// Where no guide is on board.
        guides_none = "guides-none",
        /// The heading of a guide's contents.
        contents = "guide-contents",
        /// The heading of a guide's sources.
        sources = "guide-sources",
        /// Beside a block that rests on no source.
        editorial = "guide-editorial",
        /// What to say before a page on the internet is opened.
        page_note = "guide-page-note",
        /// Starts reading aloud.
        read_aloud = "guide-read-aloud",
        /// Stops reading aloud.
        read_stop = "guide-read-stop",
        /// The button to the glossary, and its heading.
        terms = "terms-title",
        /// In the glossary's search field.
        terms_search = "terms-search",
        /// Where the glossary has no such word.
        terms_none = "terms-none",
        /// The button to the self-checks, and the heading of their list.
        checks = "checks-title",
        /// What stands below that button.
        checks_note = "checks-note",
        /// The first question of every self-check.
        check_safe = "check-safe-question",
        /// What stands below it.
        check_safe_note = "check-safe-note",
        /// Goes on.
        check_safe_yes = "check-safe-yes",
        /// Leaves at once.
        check_safe_no = "check-safe-no",
        /// An answer.
        check_yes = "check-yes",
        /// An answer.
        check_no = "check-no",
        /// An answer.
        check_unsure = "check-unsure",
        /// Starts again with the first question.
        check_again = "check-again",
        /// The heading where a second language is chosen.
        second = "second-title",
        /// What that is for.
        second_note = "second-note",
        /// One language only.
        second_none = "second-none",
    }
}
