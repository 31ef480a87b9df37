//! What became of every input row, and why. The desk prints it as a table and writes it as JSON.

use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, BTreeSet};
use std::fmt;

/// What became of a row.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Outcome {
    /// All that our records have a field for came in as it was.
    Kept,
    /// It came in, changed or with something left out.
    Mended,
    /// Nothing of it came in.
    Dropped,
}

/// Where a row stands in its file.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(untagged)]
pub enum Place {
    /// The line on which the row starts, from 1. A quoted field may run over several lines.
    Line(u64),
    /// The path inside a JSON document (`/contents/0/phones/2`, RFC 6901).
    Path(String),
}

impl fmt::Display for Place {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Place::Line(line) => write!(formatter, "{line}"),
            Place::Path(path) => formatter.write_str(path),
        }
    }
}

/// One reason, with every row that it met.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Reason {
    /// A stable code of [`super::codes`], such as `broken-join`.
    pub code: String,
    /// What it did to those rows. A row that met several reasons counts once, by the gravest.
    pub outcome: Outcome,
    /// How many rows.
    pub count: u64,
    /// Which ones, all of them, in the order of the file.
    pub lines: Vec<Place>,
}

/// One table of the input. `rows == kept + mended + dropped`, always.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct TableReport {
    /// The file it was read from.
    pub file: String,
    /// The encoding it was read with, and how it was found out; empty for JSON.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub encoding: String,
    /// Data rows, without the header.
    pub rows: u64,
    /// Rows that came in as they were.
    pub kept: u64,
    /// Rows that came in changed, or with something left out.
    pub mended: u64,
    /// Rows of which nothing came in.
    pub dropped: u64,
    /// Why, the gravest outcome first, then the most frequent.
    pub reasons: Vec<Reason>,
    /// Columns with content for which our records have no field.
    #[serde(default, skip_serializing_if = "BTreeSet::is_empty")]
    pub ignored_columns: BTreeSet<String>,
}

/// Sums over all tables.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Totals {
    /// Data rows.
    pub rows: u64,
    /// Rows that came in as they were.
    pub kept: u64,
    /// Rows that came in changed, or with something left out.
    pub mended: u64,
    /// Rows of which nothing came in.
    pub dropped: u64,
}

/// What became of the whole input.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Report {
    /// By table: the file's name without its ending, or the table's HSDS 3 name in a JSON document.
    pub tables: BTreeMap<String, TableReport>,
    /// Sums.
    pub totals: Totals,
    /// Records made, by type.
    pub records: BTreeMap<String, u64>,
    /// Locations that came in without where they are, by visibility (`HIDDEN`, `PARTIAL`).
    pub hidden_locations: BTreeMap<String, u64>,
    /// Files of the input that are no table of HSDS, and JSON members that hold rows of no table known.
    #[serde(default)]
    pub ignored_files: BTreeSet<String>,
    /// Files that the descriptor names and the input does not have.
    #[serde(default)]
    pub missing_files: BTreeSet<String>,
}

impl Report {
    /// One line for each reason of each table, in the order in which they are printed.
    pub fn reasons(&self) -> impl Iterator<Item = (&str, &Reason)> {
        self.tables.iter().flat_map(|(name, table)| table.reasons.iter().map(move |reason| (name.as_str(), reason)))
    }
}
