//! Guides and the glossary, as they are kept in a store: what a list and a search need of each guide in memory, its text among the records.

mod row;

pub use row::{GuideHit, GuideRow};
pub(crate) use row::{Guides, WHOLE, best_of, fits_country};

use crate::order;
use crate::{build::part, directory::Directory, error::DirectoryError};
use turnstone_pack::record::{Guide, LanguageTag, Record, Term};

impl Directory {
    /// Every guide once, in the best of these languages that it is in, else in English, else in any. By phase, then those for the country before those for
    /// all and those for others, then by name.
    pub fn guides(&self, languages: &[LanguageTag], country: Option<&str>) -> Vec<&GuideRow> {
        let mut rows: Vec<&GuideRow> = self.guides.each().map(|versions| best_of(versions, languages)).collect();
        order::sort(&mut rows, &mut |a, b| {
            let key = |row: &GuideRow| (row.phase, fits_country(&row.countries, country));
            key(a).cmp(&key(b)).then_with(|| a.guide.cmp(&b.guide))
        });
        rows
    }

    /// A guide in the best of these languages, else in English, else in any, with the position of its pack; `None`: no guide has this name.
    ///
    /// # Errors
    /// [`DirectoryError::Damaged`], [`DirectoryError::Unreachable`].
    pub fn guide(&self, name: &str, languages: &[LanguageTag]) -> Result<Option<(Guide, usize)>, DirectoryError> {
        let Some(versions) = self.guides.versions(name) else { return Ok(None) };
        let row = best_of(versions, languages);
        match self.record_at(row.record)? {
            Record::Guide(guide) => Ok(Some((guide, usize::from(row.pack)))),
            _ => Err(DirectoryError::Damaged),
        }
    }

    /// The glossary: each word once, its meaning in the best of these languages, else in English, by the words.
    ///
    /// # Errors
    /// [`DirectoryError::Damaged`], [`DirectoryError::Unreachable`].
    pub fn terms(&self, languages: &[LanguageTag]) -> Result<Vec<Term>, DirectoryError> {
        let terms = self.store.required_part(part::TERMS)?;
        let terms: Vec<Term> = serde_json::from_slice(&terms).map_err(|_| DirectoryError::Damaged)?;
        let mut best: Vec<Term> = Vec::new();
        // Sorted by name, as the build has them.
        for versions in terms.chunk_by(|a, b| a.name == b.name) {
            best.extend(versions.iter().min_by_key(|term| row::rank_of(&term.language, languages)).cloned());
        }
        order::sort_by_key(&mut best, |term| (term.term.to_lowercase(), term.name.clone()));
        Ok(best)
    }
}
