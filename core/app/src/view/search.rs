//! What a search and "help now" give, in the order in which they are drawn.

use super::{CategoryView, DirectionView, EmergencyView, HitView, TextView};

/// All that a search found.
#[derive(Debug, Clone, PartialEq, uniffi::Record)]
pub struct SearchView {
    /// The language of our own sentences.
    pub language: String,
    /// Its direction.
    pub direction: DirectionView,
    /// Crisis help, above everything else.
    pub crisis: Option<CrisisView>,
    /// What to know about the whole: that no country was chosen, that nothing is on board for it.
    pub notices: Vec<TextView>,
    /// What is on board for the chosen country.
    pub on_board: Option<OnBoardView>,
    /// "12 results for Germany".
    pub headline: TextView,
    /// The needs that were understood from the words.
    pub needs: Vec<CategoryView>,
    /// From where distances are measured; `None`: from nowhere.
    pub near: Option<TextView>,
    /// Best first; without what stands in `crisis`.
    pub hits: Vec<HitView>,
    /// The heading of `elsewhere`; `None` when that is empty.
    pub elsewhere_heading: Option<TextView>,
    /// What matches in other countries. Never drawn as local.
    pub elsewhere: Vec<HitView>,
    /// How many match in all.
    pub total: u32,
    /// Filters to add, with counts; empty unless asked for.
    pub chips: Vec<ChipView>,
    /// What to try, when nothing was found.
    pub suggestions: Vec<TextView>,
}

/// Crisis help.
#[derive(Debug, Clone, PartialEq, uniffi::Record)]
pub struct CrisisView {
    /// A stable code: `self-harm`, `immediate-danger`, `recent-rape`.
    pub code: String,
    /// The heading.
    pub heading: TextView,
    /// What to do first, in one or two sentences.
    pub advice: Vec<TextView>,
    /// Emergency numbers of the country; `None`: no country chosen, or none known.
    pub emergency: Option<EmergencyView>,
    /// The emergency numbers come before the lines, not after.
    pub emergency_first: bool,
    /// Who helps, in the country first.
    pub lines: Vec<HitView>,
}

/// What is on board for the chosen country.
#[derive(Debug, Clone, PartialEq, uniffi::Record)]
pub struct OnBoardView {
    /// ISO 3166-1 alpha-2.
    pub country: String,
    /// Its name.
    pub name: String,
    /// What is on board, in words.
    pub sentence: TextView,
    /// No service for this country is on board.
    pub nothing_local: bool,
    /// Services for it.
    pub services: u32,
    /// Its emergency numbers; `None`: not known.
    pub emergency: Option<EmergencyView>,
    /// Lines that can be reached from it; filled where there is nothing local.
    pub lines: Vec<HitView>,
}

/// Who answers now.
#[derive(Debug, Clone, PartialEq, uniffi::Record)]
pub struct HelpNowView {
    /// The language of our own sentences.
    pub language: String,
    /// Its direction.
    pub direction: DirectionView,
    /// The heading.
    pub heading: TextView,
    /// What to know about the whole.
    pub notices: Vec<TextView>,
    /// Emergency numbers of the country; `None`: no country chosen, or none known.
    pub emergency: Option<EmergencyView>,
    /// Who answers, the best first.
    pub lines: Vec<HitView>,
}

/// A filter that can be added.
#[derive(Debug, Clone, PartialEq, Eq, uniffi::Record)]
pub struct ChipView {
    /// Which filter: `category`, `phase`, `audience`, `speaks`, `free`, `no-id`, `open`, `remote`, `undocumented`.
    pub filter: String,
    /// Its value, where it takes one; else empty.
    pub value: String,
    /// In words, with the counts.
    pub label: TextView,
    /// Records for which it holds.
    pub holds: u32,
    /// Records of which nobody knows.
    pub not_known: u32,
}
