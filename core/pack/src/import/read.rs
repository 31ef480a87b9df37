//! Files into tables: which file is which, and what is none.

use super::document::{self, Flattener};
use super::tables::Tables;
use super::{ImportError, ImportLimits, InputFiles, Report, delimited, descriptor, encoding};
use std::collections::BTreeMap;

/// Reads all files that hold tables; the others are listed in the report.
///
/// # Errors
/// [`ImportError`] for inputs that are too much, and for those without any table.
pub(super) fn read(
    files: &InputFiles,
    limits: &ImportLimits,
    report: &mut Report,
    step: &mut dyn FnMut(u16) -> bool,
) -> Result<Tables, ImportError> {
    let mut tables = Tables::default();
    let mut rows_left = limits.rows;
    let named = descriptors(files, limits, report)?;
    let documents: Vec<_> = files.iter().filter(|file| is_document(&file.name) && !is_descriptor(&file.name)).collect();
    let total = files.iter().count().max(1);
    for (number, file) in files.iter().enumerate() {
        if !step((number * 100 / total) as u16) {
            return Err(ImportError::Cancelled);
        }
        if is_document(&file.name) {
            continue;
        }
        let base = base(&file.name);
        let (stem, ending) = base.rsplit_once('.').unwrap_or((base, ""));
        if !matches!(ending.to_ascii_lowercase().as_str(), "csv" | "tsv" | "txt") {
            report.ignored_files.insert(file.name.clone());
            continue;
        }
        let stem = stem.trim().to_lowercase();
        let kind = named.get(&file.name).filter(|name| !name.is_empty()).unwrap_or(&stem);
        let decoded = encoding::decode(&file.bytes);
        let read = |kind: &str, rows_left: &mut u64| {
            delimited::read(&file.name, &stem, kind, &decoded.text, decoded.encoding, limits, rows_left)
        };
        let table = match read(kind, &mut rows_left)? {
            None if *kind != stem => read(&stem, &mut rows_left)?,
            table => table,
        };
        match table {
            Some(table) => tables.all.push(table),
            None => {
                report.ignored_files.insert(file.name.clone());
            }
        }
    }
    let several = documents.len() > 1;
    let mut flattener = Flattener::new(limits, &mut rows_left);
    for file in &documents {
        if !step(100) {
            return Err(ImportError::Cancelled);
        }
        let stem = base(&file.name).rsplit_once('.').map_or("", |(stem, _)| stem).to_lowercase();
        let decoded = encoding::decode(&file.bytes);
        let values = match document::parse(&decoded.text, limits) {
            Ok(values) => values,
            // A stray file beside tables; a table that is none is an error.
            Err(ImportError::NotJson { .. }) if several && !document::names_a_table(&stem) => {
                report.ignored_files.insert(file.name.clone());
                continue;
            }
            Err(error) => return Err(error),
        };
        flattener.file(&file.name, several);
        for (root, value) in values {
            flattener.add(&stem, &root, &value)?;
        }
    }
    report.ignored_files.extend(flattener.finish(&mut tables));
    if tables.all.is_empty() { Err(ImportError::NoTables) } else { Ok(tables) }
}

fn base(name: &str) -> &str {
    name.rsplit('/').next().unwrap_or(name)
}

fn is_document(name: &str) -> bool {
    let lower = name.to_ascii_lowercase();
    [".json", ".jsonl", ".ndjson"].iter().any(|ending| lower.ends_with(ending))
}

fn is_descriptor(name: &str) -> bool {
    base(name).eq_ignore_ascii_case("datapackage.json")
}

/// Table names by file path, of all descriptors; files that they name and that are not there are reported.
fn descriptors(
    files: &InputFiles,
    limits: &ImportLimits,
    report: &mut Report,
) -> Result<BTreeMap<String, String>, ImportError> {
    let mut named = BTreeMap::new();
    for file in files.iter().filter(|file| is_descriptor(&file.name)) {
        let folder = file.name.strip_suffix(base(&file.name)).unwrap_or("");
        let decoded = encoding::decode(&file.bytes);
        let described = match document::parse(&decoded.text, limits) {
            Ok(values) => values.first().and_then(|(_, value)| descriptor::read(value)),
            Err(ImportError::NotJson { .. }) => None,
            Err(error) => return Err(error),
        };
        let Some(described) = described else {
            report.ignored_files.insert(file.name.clone());
            continue;
        };
        for (path, name) in described.tables {
            // Exports keep the files beside the descriptor or in a folder that it does not name.
            let there = [format!("{folder}{path}"), format!("{folder}data/{path}")];
            match there.into_iter().find(|path| files.iter().any(|file| file.name == *path)) {
                Some(found) => {
                    named.insert(found, name);
                }
                None => {
                    report.missing_files.insert(path);
                }
            }
        }
    }
    Ok(named)
}
