//! How old what we know is, by the shelf life of what is offered, against a clock that may be wrong.

use turnstone_pack::record::{Confidence, ConfirmedBy, PartialDate};

/// How fresh a record is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub enum FreshnessLevel {
    /// Confirmed with the service, within its shelf life.
    Fresh,
    /// Confirmed, and up to twice its shelf life ago.
    Aging,
    /// Confirmed, longer ago.
    Old,
    /// Never confirmed by us, whatever the source's date.
    #[default]
    Unconfirmed,
}

/// What is known about a record's age.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Freshness {
    /// How fresh.
    pub level: FreshnessLevel,
    /// When somebody confirmed it with the service. Only this is ever called confirmed.
    pub confirmed: Option<PartialDate>,
    /// How.
    pub confirmed_by: Option<ConfirmedBy>,
    /// When somebody last looked at its sources.
    pub looked: Option<PartialDate>,
    /// The newest date of its sources: "not confirmed by us; from SOURCE, DATE".
    pub source_date: Option<PartialDate>,
    /// Where that source stands.
    pub source: String,
    /// How good the sources are.
    pub confidence: Option<Confidence>,
    /// The shelf life in days: the shortest among its categories.
    pub shelf_life_days: u16,
    /// Days since it was confirmed, else looked at, else since its newest source; `None`: undated.
    pub age_days: Option<u32>,
    /// A look at it is due.
    pub due: bool,
}
