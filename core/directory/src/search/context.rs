//! What holds for all records of one search.

use crate::{geo::Point, query::SearchQuery};
use jiff::Timestamp;
use turnstone_pack::record::{Category, CrisisKind, Place};

/// One search, made ready.
pub(crate) struct Context<'a> {
    pub(crate) query: &'a SearchQuery,
    pub(crate) country: Option<&'a str>,
    /// The time to reckon ages with.
    pub(crate) clock: Timestamp,
    /// Today, as a number of days.
    pub(crate) today: i32,
    /// The time to ask hours for.
    pub(crate) hours_at: Timestamp,
    /// False when the device's clock is behind the newest pack.
    pub(crate) clock_right: bool,
    pub(crate) origin: Option<Point>,
    pub(crate) town: Option<Place>,
    pub(crate) needs: Vec<(Category, String)>,
    pub(crate) crisis: Option<CrisisKind>,
}
