//! The directory as its users see it: opened from packs, searched, looked up in.

use crate::{
    error::DirectoryError,
    facts::{Facts, OrganizationFacts},
    query::SearchQuery,
    result::{Coverage, HelpNow, SearchResult},
};
use jiff::Timestamp;
use std::path::Path;
use turnstone_pack::{
    Pack, PackError, Source,
    record::{Coordinates, EmergencyNumbers, LanguageTag, Place},
};

/// A pack to open the directory from. It is read only when the store has to be built.
pub struct PackSource<'a> {
    /// Which pack: [`turnstone_pack::Manifest::id`].
    pub id: &'a str,
    /// SHA-256 of its record lines, lower-case hex: [`turnstone_pack::Manifest::content_sha256`]. A store built from another content is built anew.
    pub content_sha256: &'a str,
    /// Someone vouches for it (today: it is embedded). Only such packs give the lexicon, emergency numbers, redirects and the clock's
    /// floor; records of others are marked [`crate::Warning::SourceUnproven`].
    pub trusted: bool,
    /// Reads it. Called once at most.
    pub load: &'a dyn Fn() -> Result<Pack, PackError>,
}

/// A pack that the directory was opened from.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct PackInfo {
    /// Which pack.
    pub id: String,
    /// Its edition.
    pub version: u64,
    /// SHA-256 of its record lines.
    pub content_sha256: String,
    /// When it was made, RFC 3339.
    pub made_at: String,
    /// Someone vouches for it.
    pub trusted: bool,
    /// Its sources, with licences and credits; a record's `origin.source` names one of them.
    pub sources: Vec<Source>,
}

/// Called with thousandths done while the store is built; returning false gives up and leaves what was there before.
pub type Step<'a> = &'a mut dyn FnMut(u16) -> bool;

/// The directory, ready to be searched. It may be shared between threads. While it is in use no byte is written.
pub struct Directory {}

impl Directory {
    /// Opens the store at `path`, which is one file. When it is missing, damaged as far as a quick look tells, of another version, or
    /// built from other packs, it is built anew beside the old one and put in its place in one step: a kill leaves the old or the new one.
    ///
    /// Of records in several packs the first pack's holds, so name the trusted ones first.
    ///
    /// # Errors
    /// [`DirectoryError`]; with `ReadOnly`, `DiskFull` and `Busy` the caller may fall back to [`Directory::in_memory`].
    pub fn open(_path: &Path, _packs: &[PackSource<'_>], _step: Step<'_>) -> Result<Directory, DirectoryError> {
        Err(DirectoryError::Unreachable)
    }

    /// The same, after reading every byte of the store. For after a [`DirectoryError::Damaged`].
    ///
    /// # Errors
    /// As [`Directory::open`].
    pub fn open_checked(_path: &Path, _packs: &[PackSource<'_>], _step: Step<'_>) -> Result<Directory, DirectoryError> {
        Err(DirectoryError::Unreachable)
    }

    /// Builds the directory in memory: no file is touched. Takes as long as building the store.
    ///
    /// # Errors
    /// [`DirectoryError::PackUnreadable`], [`DirectoryError::PackMismatch`], [`DirectoryError::Cancelled`].
    pub fn in_memory(_packs: &[PackSource<'_>], _step: Step<'_>) -> Result<Directory, DirectoryError> {
        Err(DirectoryError::Unreachable)
    }

    /// The packs it was opened from.
    pub fn packs(&self) -> &[PackInfo] {
        &[]
    }

    /// The time to reckon with: `now`, or the newest time ever seen in a trusted pack, whichever is later.
    pub fn clock(&self, now: Timestamp) -> Timestamp {
        now
    }

    /// Searches. Nothing of the query is kept.
    ///
    /// # Errors
    /// [`DirectoryError::Damaged`], [`DirectoryError::PlaceNotFound`], [`DirectoryError::Unreachable`].
    pub fn search(&self, _query: &SearchQuery) -> Result<SearchResult, DirectoryError> {
        Ok(SearchResult::default())
    }

    /// Who answers now, in one's own language first. `languages`: the person's, the first first.
    ///
    /// # Errors
    /// [`DirectoryError::Damaged`], [`DirectoryError::Unreachable`].
    pub fn help_now(
        &self,
        _country: &str,
        _languages: &[LanguageTag],
        _now: Timestamp,
    ) -> Result<HelpNow, DirectoryError> {
        Ok(HelpNow::default())
    }

    /// A service, organization or place by id, redirects followed; `None` when there is none.
    ///
    /// # Errors
    /// [`DirectoryError::Damaged`], [`DirectoryError::Unreachable`].
    pub fn record(&self, _id: &str) -> Result<Option<Facts>, DirectoryError> {
        Ok(None)
    }

    /// One record as a search would show it to this person, warnings and opening state included; `query.text` and filters play no part.
    ///
    /// # Errors
    /// [`DirectoryError::Damaged`], [`DirectoryError::Unreachable`].
    pub fn hit(&self, _id: &str, _query: &SearchQuery) -> Result<Option<crate::Hit>, DirectoryError> {
        Ok(None)
    }

    /// An organization with its services and locations, redirects followed; `None` when there is none.
    ///
    /// # Errors
    /// [`DirectoryError::Damaged`], [`DirectoryError::Unreachable`].
    pub fn organization(&self, _id: &str) -> Result<Option<OrganizationFacts>, DirectoryError> {
        Ok(None)
    }

    /// Emergency numbers of a country (ISO 3166-1 alpha-2); `None` when they are not known.
    ///
    /// # Errors
    /// [`DirectoryError::Damaged`], [`DirectoryError::Unreachable`].
    pub fn emergency(&self, _country: &str) -> Result<Option<EmergencyNumbers>, DirectoryError> {
        Ok(None)
    }

    /// What is on board, by country.
    pub fn coverage(&self) -> Coverage {
        Coverage::default()
    }

    /// Towns by name, as typed so far; those of `country` first, then the larger first.
    ///
    /// # Errors
    /// [`DirectoryError::Damaged`], [`DirectoryError::Unreachable`].
    pub fn places(&self, _text: &str, _country: Option<&str>, _limit: usize) -> Result<Vec<Place>, DirectoryError> {
        Ok(Vec::new())
    }

    /// The town nearest to a point, with its distance in kilometres; `None` when there is none within 100 km.
    ///
    /// # Errors
    /// [`DirectoryError::Damaged`], [`DirectoryError::Unreachable`].
    pub fn nearest_place(&self, _point: Coordinates) -> Result<Option<(Place, f64)>, DirectoryError> {
        Ok(None)
    }
}
