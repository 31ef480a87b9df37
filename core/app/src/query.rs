//! What a frontend asks, and its way into the directory's own query. Nothing of it is kept.

use crate::view::FilterChip;
use crate::{Timestamp, TurnstoneError};
use jiff::Timestamp as Instant;
use std::collections::BTreeSet;
use std::sync::LazyLock;
use turnstone_directory::{Filters, Near};
use turnstone_l10n::Localizer;
use turnstone_pack::record::{Category, Coordinates, Phase};

/// Who asks, where and when. It is handed in with every call and never kept.
#[derive(Debug, Clone, PartialEq, Eq, Default, uniffi::Record)]
pub struct SituationQuery {
    /// The languages that the person reads, best first, as BCP-47 tags.
    #[uniffi(default = [])]
    pub languages: Vec<String>,
    /// Where the person is, ISO 3166-1 alpha-2; absent when not chosen. Never guessed.
    #[uniffi(default = None)]
    pub country: Option<String>,
    /// The device's clock. Asked by the caller, so that every answer can be had again.
    pub now: Timestamp,
}

/// From where distances are measured.
#[derive(Debug, Clone, PartialEq, uniffi::Enum)]
pub enum NearQuery {
    /// A point, in degrees (WGS 84).
    Point {
        /// North is positive.
        latitude: f64,
        /// East is positive.
        longitude: f64,
    },
    /// A town, by the id of its view.
    Town {
        /// The id.
        id: String,
    },
}

/// What must hold. All that is set must hold at once; what is not known is kept, and marked, unless `strict`.
#[derive(Debug, Clone, PartialEq, Default, uniffi::Record)]
pub struct FilterQuery {
    /// Any of these categories, by code.
    #[uniffi(default = [])]
    pub categories: Vec<String>,
    /// Any of these phases: `urgent-safety`, `stabilisation`, `long-term`.
    #[uniffi(default = [])]
    pub phases: Vec<String>,
    /// Any of these audiences, by code.
    #[uniffi(default = [])]
    pub audiences: Vec<String>,
    /// Speaks any of these languages, as BCP-47 tags.
    #[uniffi(default = [])]
    pub speaks: Vec<String>,
    /// Costs nothing.
    #[uniffi(default = false)]
    pub free: bool,
    /// Asks for no photo ID.
    #[uniffi(default = false)]
    pub needs_no_id: bool,
    /// At most this many kilometres away.
    #[uniffi(default = None)]
    pub within_km: Option<f64>,
    /// Open at this time.
    #[uniffi(default = None)]
    pub open_at: Option<Timestamp>,
    /// By phone or web.
    #[uniffi(default = false)]
    pub remote: bool,
    /// Serves people without papers.
    #[uniffi(default = false)]
    pub accepts_undocumented: bool,
    /// Leaves out what is not known, too.
    #[uniffi(default = false)]
    pub strict: bool,
}

/// One search.
#[derive(Debug, Clone, PartialEq, Default, uniffi::Record)]
pub struct SearchQuery {
    /// As typed, in any language and script; empty lists what the filters let pass. What comes after the first 1,000 characters is passed over.
    pub text: String,
    /// Who asks, where and when.
    pub situation: SituationQuery,
    /// From where distances are measured; absent: from a town named in the text, if there is one.
    #[uniffi(default = None)]
    pub near: Option<NearQuery>,
    /// What must hold.
    #[uniffi(default)]
    pub filters: FilterQuery,
    /// Most results in each list; 0 means 20, and 200 is the most.
    #[uniffi(default = 0)]
    pub limit: u32,
    /// Whether to count what more filters would leave.
    #[uniffi(default = false)]
    pub chips: bool,
}

/// The filters after a tap on a chip: set where it was not, left out where it was. Does no I/O; may run on the main thread. `now` is for "open
/// now".
#[uniffi::export]
pub fn toggled(filters: FilterQuery, chip: FilterChip, now: Timestamp) -> FilterQuery {
    fn flip<T: PartialEq>(list: &mut Vec<T>, value: T) {
        match list.iter().position(|known| *known == value) {
            Some(at) => drop(list.remove(at)),
            None => list.push(value),
        }
    }
    let mut filters = filters;
    match chip {
        FilterChip::Category { code } => flip(&mut filters.categories, code),
        FilterChip::Phase { code } => flip(&mut filters.phases, code),
        FilterChip::Audience { code } => flip(&mut filters.audiences, code),
        FilterChip::Speaks { language } => flip(&mut filters.speaks, language),
        FilterChip::Free => filters.free = !filters.free,
        FilterChip::NeedsNoId => filters.needs_no_id = !filters.needs_no_id,
        FilterChip::OpenNow => filters.open_at = if filters.open_at.is_some() { None } else { Some(now) },
        FilterChip::Remote => filters.remote = !filters.remote,
        FilterChip::AcceptsUndocumented => filters.accepts_undocumented = !filters.accepts_undocumented,
    }
    filters
}

/// Most results that are ever given at once: beyond that nobody reads, and a phone's memory ends.
const MOST_RESULTS: u32 = 200;

impl SituationQuery {
    /// The clock.
    ///
    /// # Errors
    /// `OutOfRange` for a time beyond the year 9999.
    pub(crate) fn now(&self) -> Result<Instant, TurnstoneError> {
        self.now.instant().ok_or(TurnstoneError::OutOfRange)
    }

    /// The languages, canonical; what is no language tag is passed over.
    pub(crate) fn tags(&self) -> Vec<String> {
        self.languages.iter().filter_map(|tag| turnstone_l10n::canonical(tag)).collect()
    }

    /// The country's code in capitals.
    ///
    /// # Errors
    /// `CountryNotKnown` for what is no country.
    pub(crate) fn country(&self) -> Result<Option<String>, TurnstoneError> {
        self.country.as_deref().map(country_code).transpose()
    }
}

/// A country's code in capitals.
///
/// # Errors
/// `CountryNotKnown` for what is no country.
pub(crate) fn country_code(code: &str) -> Result<String, TurnstoneError> {
    // Parsed once: it would cost more than the search itself.
    static ENGLISH: LazyLock<Localizer> = LazyLock::new(|| Localizer::new(&["en"]));
    let is_code = code.len() == 2 && code.is_ascii();
    let known = is_code.then(|| ENGLISH.country_code(code)).flatten();
    known.ok_or(TurnstoneError::CountryNotKnown)
}

impl SearchQuery {
    /// The directory's own query.
    ///
    /// # Errors
    /// `CountryNotKnown`, `CodeNotKnown`, `LanguageNotKnown`, `OutOfRange`.
    pub(crate) fn to_directory(&self) -> Result<turnstone_directory::SearchQuery, TurnstoneError> {
        let mut query = turnstone_directory::SearchQuery::new(self.text.clone(), self.situation.now()?);
        query.country = self.situation.country()?;
        query.languages = self.situation.tags();
        query.near = self.near.as_ref().map(NearQuery::to_directory).transpose()?;
        query.filters = self.filters.to_directory()?;
        query.limit = if self.limit == 0 { 20 } else { self.limit.min(MOST_RESULTS) } as usize;
        query.facets = self.chips;
        Ok(query)
    }
}

impl NearQuery {
    /// The directory's own.
    fn to_directory(&self) -> Result<Near, TurnstoneError> {
        match self {
            NearQuery::Town { id } => Ok(Near::Place(id.clone())),
            NearQuery::Point { latitude, longitude } => {
                let valid = (-90.0..=90.0).contains(latitude) && (-180.0..=180.0).contains(longitude);
                let point = Coordinates { latitude: *latitude, longitude: *longitude };
                valid.then_some(Near::Point(point)).ok_or(TurnstoneError::OutOfRange)
            }
        }
    }
}

impl FilterQuery {
    /// The directory's own.
    fn to_directory(&self) -> Result<Filters, TurnstoneError> {
        let categories = self.categories.iter().map(|code| Category::from_code(code)).collect::<Option<BTreeSet<_>>>();
        let phases = self.phases.iter().map(|code| phase(code)).collect::<Option<BTreeSet<_>>>();
        let speaks = self.speaks.iter().map(|tag| turnstone_l10n::canonical(tag)).collect::<Option<BTreeSet<_>>>();
        let open_at = self.open_at.map(|time| time.instant().ok_or(TurnstoneError::OutOfRange)).transpose()?;
        if self.within_km.is_some_and(|km| !km.is_finite() || km < 0.0) {
            return Err(TurnstoneError::OutOfRange);
        }
        Ok(Filters {
            categories: categories.ok_or(TurnstoneError::CodeNotKnown)?,
            phases: phases.ok_or(TurnstoneError::CodeNotKnown)?,
            audiences: self.audiences.iter().cloned().collect(),
            speaks: speaks.ok_or(TurnstoneError::LanguageNotKnown)?,
            free: self.free,
            needs_no_id: self.needs_no_id,
            within_km: self.within_km,
            open_at,
            remote: self.remote,
            accepts_undocumented: self.accepts_undocumented,
            strict: self.strict,
        })
    }
}

/// The codes of all phases, in their order.
pub(crate) const PHASES: [&str; 3] = ["urgent-safety", "stabilisation", "long-term"];

/// The phase of a code.
fn phase(code: &str) -> Option<Phase> {
    [Phase::UrgentSafety, Phase::Stabilisation, Phase::LongTerm].into_iter().find(|phase| phase_code(*phase) == code)
}

/// The code of a phase.
pub(crate) fn phase_code(phase: Phase) -> &'static str {
    match phase {
        Phase::UrgentSafety => PHASES[0],
        Phase::Stabilisation => PHASES[1],
        Phase::LongTerm => PHASES[2],
    }
}
