//! Joins: which row a key names, however the dialect writes keys.

use super::ledger::RowKey;
use super::tables::{Kind, Tables};
use std::collections::HashMap;

/// What a cell of keys names.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub(super) struct Named {
    /// The rows, each once.
    pub(super) rows: Vec<usize>,
    /// Some key names nothing.
    pub(super) broken: bool,
}

/// Rows of one kind by key, and by name for exports that link by it.
#[derive(Debug, Clone, Default)]
pub(super) struct Keys {
    by_key: HashMap<String, Vec<usize>>,
    by_name: HashMap<String, Vec<usize>>,
}

/// The key of a row. A dialect that has `<table>_recordid` joins on that, and its `id` is a mere ordinal.
pub(super) fn key_of(tables: &Tables, row: RowKey) -> &str {
    let table = tables.table(row);
    if table.has("recordid") {
        let key = table.get(row.1, "recordid");
        if !key.is_empty() {
            return key;
        }
    }
    let key = table.get(row.1, "id");
    // Ohana's terms are keyed by `taxonomy_id`; HSDS 3 has a column of that name for the vocabulary.
    if key.is_empty() && table.kind == Kind::TaxonomyTerm { table.get(row.1, "taxonomy_id") } else { key }
}

impl Keys {
    /// Over rows in their order; the number of a row in `rows` is what keys lead to.
    pub(super) fn new(tables: &Tables, rows: &[RowKey]) -> Self {
        let mut keys = Keys::default();
        for (number, row) in rows.iter().enumerate() {
            let key = key_of(tables, *row);
            if !key.is_empty() {
                keys.by_key.entry(key.to_owned()).or_default().push(number);
            }
            let name = tables.get(*row, "name");
            if !name.is_empty() {
                keys.by_name.entry(name.to_owned()).or_default().push(number);
            }
        }
        keys
    }

    /// How many rows have this key.
    pub(super) fn count(&self, key: &str) -> usize {
        self.by_key.get(key).map_or(0, Vec::len)
    }

    /// What a cell names: one key, a list of keys, or a name that only one row has.
    pub(super) fn named(&self, cell: &str) -> Named {
        let cell = cell.trim();
        let mut named = Named::default();
        if cell.is_empty() {
            return named;
        }
        if let Some(rows) = self.one(cell) {
            named.rows.extend(rows);
            return named;
        }
        for part in
            cell.split([',', ';', '\n']).map(|part| part.trim().trim_matches('"')).filter(|part| !part.is_empty())
        {
            match self.one(part) {
                Some(rows) => {
                    for row in rows {
                        if !named.rows.contains(row) {
                            named.rows.push(*row);
                        }
                    }
                }
                None => named.broken = true,
            }
        }
        named
    }

    fn one(&self, key: &str) -> Option<&Vec<usize>> {
        if let Some(rows) = self.by_key.get(key) {
            return Some(rows);
        }
        // A spreadsheet turns 12 into 12.0.
        if let Some(rows) = key.strip_suffix(".0").and_then(|key| self.by_key.get(key)) {
            return Some(rows);
        }
        self.by_name.get(key).filter(|rows| rows.len() == 1)
    }
}
