//! HSDS 1.x, 2.0 and 3.x into records, in the dialects met in the wild.
//!
//! Bytes in, records and a report out: this module reads no file, and the same bytes with the same options give the same
//! records. Nothing is refused silently: every input row ends as kept, mended or dropped, with its reasons and its line.
//! Nobody's name comes in, and no address that could lead somebody to a shelter.

mod classify;
pub mod codes;
mod columns;
mod dates;
mod delimited;
mod descriptor;
mod details;
mod document;
mod encoding;
mod entities;
mod error;
mod finish;
mod hiding;
mod ids;
mod input;
mod keys;
mod languages;
mod ledger;
mod mojibake;
mod numbers;
mod options;
mod people;
mod phones;
mod read;
mod recurrence;
mod report;
mod schedules;
mod scrub;
mod secrecy;
mod services;
mod streets;
mod tables;
mod text;
mod times;
mod timetable;
mod topics;
mod world;

pub use error::ImportError;
pub use input::{InputFile, InputFiles};
pub use options::{ImportLimits, ImportOptions, Progress, Stage};
pub use report::{Outcome, Place, Reason, Report, TableReport, Totals};

use crate::record::{LexiconEntry, Record};
use crate::{PackBuilder, PackError, Source, write_pack};

/// What an import gives.
#[derive(Debug, Clone, PartialEq)]
pub struct Import {
    /// Records, sorted by their keys.
    pub records: Vec<Record>,
    /// What became of every row.
    pub report: Report,
    /// The source as given.
    pub source: Source,
    /// The language of the texts.
    pub language: String,
}

impl Import {
    /// Packs the records. The time of making (RFC 3339, UTC) is the caller's, so that the same import gives the same bytes.
    ///
    /// # Errors
    /// [`PackError::Unwritable`].
    pub fn pack(&mut self, id: &str, version: u64, made_at: &str) -> Result<Vec<u8>, PackError> {
        let builder = PackBuilder {
            id: id.to_owned(),
            version,
            made_at: made_at.to_owned(),
            languages: vec![self.language.clone()],
            sources: vec![self.source.clone()],
        };
        write_pack(&builder, &mut self.records)
    }
}

/// Imports a directory. `lexicon` gives the categories: the English need words (`locales/en/needs.ftl`) and those of the
/// data's language. `progress` is called now and then; when it returns false the import is given up.
///
/// # Errors
/// [`ImportError`] for what is no directory at all, or too much of one.
pub fn import(
    files: &InputFiles,
    options: &ImportOptions,
    lexicon: &[LexiconEntry],
    progress: &mut dyn FnMut(Progress) -> bool,
) -> Result<Import, ImportError> {
    options.check()?;
    let mut report = Report::default();
    let mut step = |thousandths| progress(Progress { stage: Stage::Reading, thousandths });
    let tables = read::read(files, &options.limits, &mut report, &mut step)?;
    let classifier = classify::Classifier::new(lexicon);
    let mut world = world::World::new(&tables, options, progress);
    entities::build(&mut world)?;
    details::build(&mut world)?;
    phones::build(&mut world)?;
    schedules::build(&mut world)?;
    let records = finish::build(&mut world, &classifier)?;
    world.step(Stage::Hiding, 1000)?;
    world.ledger.finish(&tables.all, &mut report);
    finish::count(&records, &mut report);
    Ok(Import { records, report, source: options.source.clone(), language: options.language.clone() })
}
