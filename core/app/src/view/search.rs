//! What a search and "help now" give, in the order in which they are drawn.

use super::{CategoryView, DirectionView, EmergencyView, GuideHitView, HitView, TermView, TextView};

/// All that a search found.
#[derive(Debug, Clone, PartialEq, uniffi::Record)]
pub struct SearchView {
    /// The language of our own sentences.
    pub language: String,
    /// Its direction.
    pub direction: DirectionView,
    /// "In Germany", or that no country is chosen: the button that changes it.
    pub place: TextView,
    /// What a screen reader says for that button.
    pub place_accessibility: String,
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
    /// From where distances are measured; absent: from nowhere.
    pub near: Option<TextView>,
    /// Best first; without what stands in `crisis`.
    pub hits: Vec<HitView>,
    /// Sections of guides that match, the best first, each with its place among `hits`.
    pub guides: Vec<GuideHitView>,
    /// Words of offices that were typed, with what they mean.
    pub terms: Vec<TermView>,
    /// The heading of `helpers`; absent when that is empty.
    pub helpers_heading: Option<TextView>,
    /// General helpers of the chosen country, who may know who helps, where nobody there was found for the need. Drawn apart from `hits`, which
    /// they are none of.
    pub helpers: Vec<HitView>,
    /// The heading of `elsewhere`; absent when that is empty.
    pub elsewhere_heading: Option<TextView>,
    /// What matches in other countries. Never drawn as local.
    pub elsewhere: Vec<HitView>,
    /// How many match in all.
    pub total: u32,
    /// Filters: those that are set, then those to add, with counts; empty unless asked for.
    pub chips: Vec<ChipView>,
    /// What to try, when nothing was found.
    pub suggestions: Vec<TextView>,
}

/// What a text of the person's says that has to be answered before everything else.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, uniffi::Enum)]
pub enum CrisisKind {
    /// Thoughts of suicide or of hurting oneself.
    SelfHarm,
    /// Somebody is about to hurt them.
    ImmediateDanger,
    /// They were raped, lately.
    RecentRape,
}

impl CrisisKind {
    /// A stable code.
    pub fn code(self) -> &'static str {
        match self {
            CrisisKind::SelfHarm => "self-harm",
            CrisisKind::ImmediateDanger => "immediate-danger",
            CrisisKind::RecentRape => "recent-rape",
        }
    }
}

/// Crisis help.
#[derive(Debug, Clone, PartialEq, uniffi::Record)]
pub struct CrisisView {
    /// Which crisis.
    pub kind: CrisisKind,
    /// The heading.
    pub heading: TextView,
    /// What to do first, in one or two sentences.
    pub advice: Vec<TextView>,
    /// Emergency numbers of the country; absent: no country chosen, or none known.
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
    /// Its emergency numbers; absent: not known.
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
    /// "In Germany", or that no country is chosen: the button that changes it.
    pub place: TextView,
    /// What a screen reader says for that button.
    pub place_accessibility: String,
    /// The heading.
    pub heading: TextView,
    /// What to know about the whole.
    pub notices: Vec<TextView>,
    /// Emergency numbers of the country; absent: no country chosen, or none known.
    pub emergency: Option<EmergencyView>,
    /// Who answers, the best first.
    pub lines: Vec<HitView>,
}

/// One filter, as a chip sets or unsets it.
#[derive(Debug, Clone, PartialEq, Eq, Hash, uniffi::Enum)]
pub enum FilterChip {
    /// This category.
    Category {
        /// Its code.
        code: String,
    },
    /// This phase of need.
    Phase {
        /// Its code.
        code: String,
    },
    /// For these people.
    Audience {
        /// Their code.
        code: String,
    },
    /// Speaks this language.
    Speaks {
        /// Its BCP-47 tag.
        language: String,
    },
    /// Costs nothing.
    Free,
    /// Asks for no photo ID.
    NeedsNoId,
    /// Open now.
    OpenNow,
    /// By phone or web.
    Remote,
    /// Serves people without papers.
    AcceptsUndocumented,
}

impl FilterChip {
    /// A stable code, and the value where there is one.
    pub fn code(&self) -> (&'static str, Option<&str>) {
        match self {
            FilterChip::Category { code } => ("category", Some(code)),
            FilterChip::Phase { code } => ("phase", Some(code)),
            FilterChip::Audience { code } => ("audience", Some(code)),
            FilterChip::Speaks { language } => ("speaks", Some(language)),
            FilterChip::Free => ("free", None),
            FilterChip::NeedsNoId => ("no-id", None),
            FilterChip::OpenNow => ("open", None),
            FilterChip::Remote => ("remote", None),
            FilterChip::AcceptsUndocumented => ("undocumented", None),
        }
    }
}

/// A filter that is set or can be added. `toggled` gives the filters after a tap on it.
#[derive(Debug, Clone, PartialEq, Eq, uniffi::Record)]
pub struct ChipView {
    /// Which filter.
    pub filter: FilterChip,
    /// It is set.
    pub selected: bool,
    /// In words, with the counts.
    pub label: TextView,
    /// What a screen reader says, whether it is set included.
    pub accessibility: String,
    /// Records for which it holds.
    pub holds: u32,
    /// Records of which nobody knows.
    pub not_known: u32,
}
