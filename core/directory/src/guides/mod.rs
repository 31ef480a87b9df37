//! Guides and the glossary, as they are kept in a store: what a list and a search need of each guide in memory, its text among the records.

mod glossary;
mod row;

pub use glossary::GlossaryTerm;
pub(crate) use glossary::Words;
pub use row::{GuideHit, GuideRow};
pub(crate) use row::{Guides, WHOLE, best_of, fits_country};

use crate::order;
use crate::{directory::Directory, error::DirectoryError};
use turnstone_pack::record::{Guide, LanguageTag, Record};

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
}
