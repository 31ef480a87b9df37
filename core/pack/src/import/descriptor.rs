//! `datapackage.json`: which file is which table.

use serde_json::Value;
use std::collections::BTreeMap;

/// What a descriptor says of the files beside it.
#[derive(Debug, Clone, Default)]
pub(super) struct Descriptor {
    /// File path, relative to the descriptor, and the table's name.
    pub(super) tables: BTreeMap<String, String>,
}

/// Reads a descriptor: of each resource its path and name.
pub(super) fn read(value: &Value) -> Option<Descriptor> {
    let resources = value.get("resources")?.as_array()?;
    let mut tables = BTreeMap::new();
    for resource in resources {
        let name = resource.get("name").and_then(Value::as_str).unwrap_or_default();
        let paths = match resource.get("path") {
            Some(Value::String(path)) => vec![path.as_str()],
            Some(Value::Array(paths)) => paths.iter().filter_map(Value::as_str).collect(),
            _ => Vec::new(),
        };
        for path in paths {
            tables.insert(path.trim_start_matches("./").to_owned(), name.to_owned());
        }
    }
    Some(Descriptor { tables })
}
