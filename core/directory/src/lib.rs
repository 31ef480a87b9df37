//! The store of places and services: SQLite, search, filters, ranking, opening hours, freshness. Every line of SQL is here.
//!
//! [`Directory`] is opened from packs and answers [`SearchQuery`]s with [`SearchResult`]s: typed facts and reasons, no sentence in
//! any language. Three rules hold throughout: unknown is never no; what a filter excludes no other filter, rank or crisis brings
//! back; and nothing about a search is written.

pub mod index;
pub mod text;

mod build;
mod channels;
mod directory;
mod error;
mod facts;
mod filter;
mod freshness;
mod geo;
mod guides;
mod hours;
pub mod order;
mod query;
mod result;
mod row;
mod search;
mod store;
mod tags;

pub use directory::{Directory, PackInfo, PackSource, Step};
pub use error::DirectoryError;
pub use facts::{Facts, OrganizationFacts, ServiceFacts};
pub use filter::Verdict;
pub use freshness::{Freshness, FreshnessLevel};
pub use guides::{GlossaryTerm, GuideHit, GuideRow};
pub use hours::{Holiday, HoursSource, OpenState, Opening, UnknownHours};
pub use query::{FilterKind, Filters, MOST_TEXT, Near, SearchQuery, looked_at};
pub use result::{
    CountryCoverage, CountryFit, Coverage, CrisisBlock, Distance, Facet, FacetValue, HelpLine, HelpNow, Hit, HitPhone,
    OnBoard, Reason, SearchResult, Suggestion, Warning,
};
