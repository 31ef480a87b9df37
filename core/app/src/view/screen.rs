//! The words of the screens themselves: buttons, headings, hints. Frontends have none of their own.

use super::{DirectionView, TextView};

/// A phase of need, as a button.
#[derive(Debug, Clone, PartialEq, Eq, uniffi::Record)]
pub struct PhaseView {
    /// Its code, for `FilterQuery.phases`.
    pub code: String,
    /// Its name: "Today".
    pub name: String,
}

/// Where somebody is, in words.
#[derive(Debug, Clone, PartialEq, Eq, uniffi::Record)]
pub struct PlaceWords {
    /// "In Germany", or that no country is chosen: the button that changes it.
    pub place: TextView,
    /// What a screen reader says for that button.
    pub accessibility: String,
}

/// The words of all screens in one language, in the order in which a person meets them.
#[derive(Debug, Clone, PartialEq, Eq, uniffi::Record)]
pub struct ScreenWords {
    /// The language that they are in. A word that it lacks is in English.
    pub language: String,
    /// Its direction: the screen is laid out so.
    pub direction: DirectionView,
    /// The app's name. It names nothing of what the app is for.
    pub app_name: String,
    /// The exit button, in the same corner of every screen.
    pub exit: String,
    /// What a screen reader says for it.
    pub exit_label: String,
    /// All that stands on the cover.
    pub cover: String,
    /// Back to the screen before.
    pub back: String,
    /// On to the next step.
    pub next: String,
    /// Past a step without choosing.
    pub skip: String,
    /// The last step is done.
    pub done: String,
    /// Gives up long work.
    pub cancel: String,
    /// Does again what failed.
    pub retry: String,
    /// Empties the search field; for a screen reader.
    pub clear: String,
    /// The button that leads to the languages.
    pub language_button: String,
    /// First start: the languages.
    pub language_heading: String,
    /// First start, or a change: the countries.
    pub country_heading: String,
    /// What the country is for, and that nothing is sent.
    pub country_note: String,
    /// The field that narrows the list of countries.
    pub country_search: String,
    /// The row of the list that chooses none.
    pub country_none: String,
    /// The tick that keeps the country on the phone.
    pub country_keep: String,
    /// What that means where somebody searches the phone.
    pub country_keep_note: String,
    /// The button to who answers now.
    pub now: String,
    /// What stands below it.
    pub now_note: String,
    /// The search field's label.
    pub search: String,
    /// What stands in the empty search field.
    pub search_hint: String,
    /// The heading above the phases.
    pub phases_heading: String,
    /// The phases of need.
    pub phases: Vec<PhaseView>,
    /// The heading of the filters.
    pub filters: String,
    /// While the directory is prepared.
    pub preparing: String,
    /// That nothing can be kept on this phone; for `StorageView.InMemoryForNow`.
    pub memory_only: String,
    /// A record: the heading of its numbers.
    pub numbers: String,
    /// It has none.
    pub no_number: String,
    /// What a call leaves behind.
    pub call_note: String,
    /// What opening a page leaves behind.
    pub link_note: String,
    /// A record: the heading of other ways.
    pub channels: String,
    /// A record: the heading of what it does.
    pub about: String,
    /// Above the reasons why a record is shown.
    pub why: String,
    /// Above what is not known.
    pub not_known: String,
    /// A record: the heading of its opening state.
    pub open: String,
    /// A record: the heading of how far to trust it.
    pub trust: String,
    /// Above the sources.
    pub sources: String,
    /// Above the categories.
    pub categories: String,
    /// An organization: the heading of what it offers.
    pub services: String,
    /// That no app can open a link.
    pub no_app: String,
    /// The button to what is on board, with its sources and licences.
    pub on_board: String,
}
