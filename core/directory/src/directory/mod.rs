//! The directory as its users see it: opened from packs, searched, looked up in.

mod lookup;
mod open;
mod towns;

pub(crate) use towns::Towns;

use crate::{
    build::Meta,
    error::DirectoryError,
    facts::{Facts, OrganizationFacts},
    guides::Guides,
    index::Index,
    result::Coverage,
    row::Rows,
    store::Store,
};
use jiff::Timestamp;
use std::sync::OnceLock;
use turnstone_pack::{
    Pack, PackError, Source,
    record::{EmergencyNumbers, Record},
};

/// A pack to open the directory from. It is read only when the store has to be built.
pub struct PackSource<'a> {
    /// Which pack: [`turnstone_pack::Manifest::id`].
    pub id: &'a str,
    /// SHA-256 of its record lines, lower-case hex: [`turnstone_pack::Manifest::content_sha256`]. A store built from another content is
    /// built anew.
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
pub struct Directory {
    pub(crate) store: Store,
    pub(crate) meta: Meta,
    pub(crate) packs: Vec<PackInfo>,
    pub(crate) rows: Rows,
    pub(crate) index: Index,
    pub(crate) guides: Guides,
    pub(crate) coverage: Coverage,
    emergency: Vec<EmergencyNumbers>,
    newest_seen: Option<Timestamp>,
    towns: Towns,
    ids: OnceLock<Vec<u8>>,
}

impl std::fmt::Debug for Directory {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.debug_struct("Directory").field("packs", &self.packs.len()).finish_non_exhaustive()
    }
}

impl Directory {
    /// The packs it was opened from.
    pub fn packs(&self) -> &[PackInfo] {
        &self.packs
    }

    /// The time to reckon with: `now`, or the newest time ever seen in a trusted pack, whichever is later.
    pub fn clock(&self, now: Timestamp) -> Timestamp {
        self.newest_seen.map_or(now, |floor| floor.max(now))
    }

    /// A service, organization or place by id, redirects followed; `None` when there is none.
    ///
    /// # Errors
    /// [`DirectoryError::Damaged`], [`DirectoryError::Unreachable`].
    pub fn record(&self, id: &str) -> Result<Option<Facts>, DirectoryError> {
        let Some((number, record)) = self.find(id)? else { return Ok(None) };
        if let Record::Place(place) = record {
            return Ok(Some(Facts::Place(Box::new(place))));
        }
        let row = self.row_of(number).and_then(|row| self.rows.rows.get(row as usize));
        row.map(|row| self.facts_of(row)).transpose()
    }

    /// An organization with its services and locations, redirects followed; `None` when there is none.
    ///
    /// # Errors
    /// [`DirectoryError::Damaged`], [`DirectoryError::Unreachable`].
    pub fn organization(&self, id: &str) -> Result<Option<OrganizationFacts>, DirectoryError> {
        let Some((number, _)) = self.find(id)? else { return Ok(None) };
        let row = self.row_of(number).and_then(|row| self.rows.rows.get(row as usize));
        row.filter(|row| row.is_organization).map(|row| self.organization_facts(row)).transpose()
    }

    /// Emergency numbers of a country (ISO 3166-1 alpha-2); `None` when they are not known.
    ///
    /// # Errors
    /// None today; a later edition may read them from the store.
    pub fn emergency(&self, country: &str) -> Result<Option<EmergencyNumbers>, DirectoryError> {
        Ok(self.emergency.iter().find(|numbers| numbers.country == country).cloned())
    }

    /// What is on board, by country. What is there only as a warning is not counted.
    pub fn coverage(&self) -> Coverage {
        self.coverage.clone()
    }

    /// The record with this id and its number.
    pub(crate) fn find_record(&self, id: &str) -> Result<Option<(u32, Record)>, DirectoryError> {
        self.find(id)
    }
}
