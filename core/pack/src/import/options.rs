//! What an import is told beside the data: where it comes from, what holds where the data is silent, how much is too much.

use super::ImportError;
use crate::Source;
use std::collections::BTreeSet;

/// How much an input may ask of the desk.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ImportLimits {
    /// Most bytes after unpacking, over all files.
    pub bytes: u64,
    /// Most files.
    pub files: u64,
    /// Most times by which one file may grow when unpacked. Text packs by 5 to 30, a bomb by a thousand.
    pub ratio: u64,
    /// Most rows over all tables.
    pub rows: u64,
    /// Most columns of a table.
    pub columns: u64,
    /// Most levels of a JSON document. HSDS 3's deepest document has 12.
    pub depth: u64,
    /// Most characters of one field; what is longer is cut and reported.
    pub field: usize,
}

impl Default for ImportLimits {
    /// Thirty times the largest directory that we know.
    fn default() -> Self {
        ImportLimits {
            bytes: 256 << 20,
            files: 1_000,
            ratio: 200,
            rows: 2_000_000,
            columns: 1_000,
            depth: 64,
            field: 20_000,
        }
    }
}

/// What an import is told beside the data. The same data and options give the same records.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct ImportOptions {
    /// The data's source. Its id is part of every record's id, so it must never change between two editions.
    pub source: Source,
    /// ISO 3166-1 alpha-2 of rows that name no country; empty when unknown. Without it no phone number is dialled
    /// unless it is printed with its country's code.
    pub country: String,
    /// BCP-47 tag of the texts.
    pub language: String,
    /// IANA time zone of opening hours; empty means that of the record's place.
    pub time_zone: String,
    /// A curator's list: ids of locations or services in the source, or of our records, whose address is public although
    /// their category would hide it.
    pub confirmed_public: BTreeSet<String>,
    /// How much is too much.
    pub limits: ImportLimits,
}

impl ImportOptions {
    /// Checks the options.
    ///
    /// # Errors
    /// [`ImportError::WrongOptions`] names the first that is wrong.
    pub(super) fn check(&self) -> Result<(), ImportError> {
        let letters = |text: &str| text.bytes().all(|byte| byte.is_ascii_uppercase());
        if self.source.id.trim().is_empty() {
            return Err(ImportError::WrongOptions { what: "source id" });
        }
        if !self.country.is_empty() && (self.country.len() != 2 || !letters(&self.country)) {
            return Err(ImportError::WrongOptions { what: "country" });
        }
        let tag = |byte: u8| byte.is_ascii_alphanumeric() || byte == b'-';
        if self.language.len() < 2 || !self.language.bytes().all(tag) {
            return Err(ImportError::WrongOptions { what: "language" });
        }
        Ok(())
    }
}

/// What the import is doing.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Stage {
    /// Reading tables.
    Reading,
    /// Making records.
    Building,
    /// Taking out hidden addresses.
    Hiding,
}

/// How far it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Progress {
    /// What is being done.
    pub stage: Stage,
    /// Thousandths of the whole.
    pub thousandths: u16,
}
