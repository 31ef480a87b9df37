//! JSON documents into the same tables as CSV files: HSDS 3's full and list documents, arrays, `tabular.json`, JSON Lines.
//!
//! Nested objects become rows of their own tables, with the key of what they are nested in. An object that stands in
//! several places (a phone of a service, and of its location) is one row with several links; the other places are reported.

use super::report::Place;
use super::tables::{Kind, Row, Table, Tables, singular};
use super::{ImportError, ImportLimits, columns};
use serde_json::{Map, Value};
use std::collections::{BTreeSet, HashMap};

/// Parses a document, or one document a line.
///
/// # Errors
/// [`ImportError::TooDeep`] before anything is parsed, and [`ImportError::NotJson`] with the line.
pub(super) fn parse(text: &str, limits: &ImportLimits) -> Result<Vec<(String, Value)>, ImportError> {
    check_depth(text, limits.depth)?;
    let text = text.trim_start_matches('\u{feff}');
    let error = match serde_json::from_str::<Value>(text) {
        Ok(value) => return Ok(vec![(String::new(), value)]),
        Err(error) => error,
    };
    let mut documents = Vec::new();
    for (index, line) in text.lines().enumerate() {
        if line.trim().is_empty() {
            continue;
        }
        match serde_json::from_str::<Value>(line) {
            Ok(value) if value.is_object() => documents.push((format!("/{}", index + 1), value)),
            _ if documents.is_empty() => return Err(ImportError::NotJson { line: error.line() as u64 }),
            _ => return Err(ImportError::NotJson { line: index as u64 + 1 }),
        }
    }
    if documents.is_empty() { Err(ImportError::NotJson { line: error.line() as u64 }) } else { Ok(documents) }
}

/// Levels are counted on the bytes, so that a hostile document is refused before anything is built from it.
fn check_depth(text: &str, limit: u64) -> Result<(), ImportError> {
    let (mut depth, mut in_string, mut escaped) = (0_u64, false, false);
    for byte in text.bytes() {
        match byte {
            _ if escaped => escaped = false,
            b'\\' if in_string => escaped = true,
            b'"' => in_string = !in_string,
            b'{' | b'[' if !in_string => {
                depth += 1;
                if depth > limit {
                    return Err(ImportError::TooDeep { limit });
                }
            }
            b'}' | b']' if !in_string => depth = depth.saturating_sub(1),
            _ => {}
        }
    }
    Ok(())
}

/// Makes tables of documents.
pub(super) struct Flattener<'a> {
    limits: &'a ImportLimits,
    rows_left: &'a mut u64,
    file: String,
    /// Paths are given with their file, as there are several.
    with_file: bool,
    tables: Vec<Table>,
    /// Table and row of an object that has an id.
    known: HashMap<(usize, String), usize>,
    /// Members that hold objects of no table known.
    ignored: BTreeSet<String>,
}

impl<'a> Flattener<'a> {
    pub(super) fn new(limits: &'a ImportLimits, rows_left: &'a mut u64) -> Self {
        let (file, with_file) = (String::new(), false);
        Flattener {
            limits,
            rows_left,
            file,
            with_file,
            tables: Vec::new(),
            known: HashMap::new(),
            ignored: BTreeSet::new(),
        }
    }

    /// The file of the documents that are added next.
    pub(super) fn file(&mut self, name: &str, with_file: bool) {
        name.clone_into(&mut self.file);
        self.with_file = with_file;
    }

    /// Adds a document. `stem` is the file's name without its ending, which says what the root is.
    pub(super) fn add(&mut self, stem: &str, root: &str, value: &Value) -> Result<(), ImportError> {
        match value {
            Value::Array(items) => self.items(stem, root, items),
            Value::Object(object) if object.is_empty() => Ok(()),
            Value::Object(object) => {
                if let Some(Value::Array(items)) = object.get("contents") {
                    return self.items(stem, &format!("{root}/contents"), items);
                }
                let is_table = |(name, value): (&String, &Value)| {
                    value.is_array() && Kind::of(name.trim_end_matches(".csv"), &[]).is_some()
                };
                if !object.contains_key("id") && !object.is_empty() && object.iter().all(is_table) {
                    for (name, value) in object {
                        let Value::Array(items) = value else { continue };
                        self.items(name.trim_end_matches(".csv"), &format!("{root}/{}", escape(name)), items)?;
                    }
                    return Ok(());
                }
                self.root(stem, root, object)
            }
            _ => Ok(()),
        }
    }

    /// Hands over the tables; gives the members that hold objects of no table known.
    pub(super) fn finish(self, tables: &mut Tables) -> BTreeSet<String> {
        tables.all.extend(self.tables);
        self.ignored
    }

    fn items(&mut self, stem: &str, path: &str, items: &[Value]) -> Result<(), ImportError> {
        for (index, item) in items.iter().enumerate() {
            let path = format!("{path}/{index}");
            match item {
                Value::Object(object) => self.root(stem, &path, object)?,
                _ => {
                    self.ignored.insert(format!("{}#{path}", self.file));
                }
            }
        }
        Ok(())
    }

    fn root(&mut self, stem: &str, path: &str, object: &Map<String, Value>) -> Result<(), ImportError> {
        let stem = stem.trim_end_matches("_full").trim_end_matches("_list");
        let keys: Vec<String> = object.keys().cloned().collect();
        let named = Kind::of(stem, &keys);
        match named.or_else(|| guess(object)) {
            Some((kind, name)) => self.object(kind, name, path, object, &[]).map(|_| ()),
            None => {
                self.ignored.insert(format!("{}#{path}", self.file));
                Ok(())
            }
        }
    }

    /// Adds an object and all that is nested in it; gives its key.
    fn object(
        &mut self,
        kind: Kind,
        name: &str,
        path: &str,
        object: &Map<String, Value>,
        links: &[(String, String)],
    ) -> Result<String, ImportError> {
        *self.rows_left = self.rows_left.checked_sub(1).ok_or(ImportError::TooManyRows { limit: self.limits.rows })?;
        let id = object.get("id").and_then(scalar).filter(|id| !id.trim().is_empty());
        // An object without id is known by its place.
        let key = id.clone().unwrap_or_else(|| format!("@{}{path}", self.file));
        let mut cells: Vec<(String, String)> = vec![("id".to_owned(), key.clone())];
        let mut children = Vec::new();
        for (member, value) in object {
            match value {
                Value::Object(child) => {
                    children.push((member, vec![(format!("{path}/{}", escape(member)), child)], false))
                }
                Value::Array(items) if items.iter().any(Value::is_object) => {
                    let path = format!("{path}/{}", escape(member));
                    let objects = items
                        .iter()
                        .enumerate()
                        .filter_map(|(index, item)| item.as_object().map(|child| (format!("{path}/{index}"), child)));
                    children.push((member, objects.collect(), true));
                }
                Value::Array(items) => {
                    let joined: Vec<String> = items.iter().filter_map(scalar).collect();
                    cells.push((columns::canonical(kind, &member.to_lowercase()), joined.join(", ")));
                }
                _ => {
                    if member != "id"
                        && let Some(text) = scalar(value)
                    {
                        cells.push((columns::canonical(kind, &member.to_lowercase()), text));
                    }
                }
            }
        }
        cells.extend(links.iter().cloned());
        self.row(kind, name, path, &key, id.is_some(), &cells)?;
        for (member, objects, _) in children {
            self.children(kind, name, path, &key, member, objects)?;
        }
        Ok(key)
    }

    fn children(
        &mut self,
        kind: Kind,
        name: &str,
        path: &str,
        key: &str,
        member: &str,
        objects: Vec<(String, &Map<String, Value>)>,
    ) -> Result<(), ImportError> {
        let Some((child_kind, child_name)) = Kind::of(member, &["parent_id".to_owned()]) else {
            if objects.len() == 1 && member == "parent" {
                return Ok(());
            }
            self.ignored.insert(format!("{}#{path}/{}", self.file, escape(member)));
            return Ok(());
        };
        for (child_path, child) in objects {
            // What something is part of, or is located at, is linked from the parent's side.
            let upward = matches!(child_kind, Kind::Organization | Kind::Program | Kind::TaxonomyTerm)
                || (kind == Kind::ServiceAtLocation && matches!(child_kind, Kind::Service | Kind::Location));
            if upward {
                let child_key = self.object(child_kind, child_name, &child_path, child, &[])?;
                let column = format!("{}_id", child_kind.stem());
                self.link(kind, name, key, &column, &child_key);
                if kind == Kind::Organization && child_kind == Kind::Program {
                    self.link(child_kind, child_name, &child_key, "organization_id", key);
                }
            } else {
                let column =
                    if child_kind == Kind::Attribute { "link_id".to_owned() } else { format!("{}_id", kind.stem()) };
                self.object(child_kind, child_name, &child_path, child, &[(column, key.to_owned())])?;
            }
        }
        Ok(())
    }

    fn table(&mut self, kind: Kind, name: &str) -> usize {
        if let Some(index) = self.tables.iter().position(|table| table.kind == kind && table.stem == name) {
            return index;
        }
        self.tables.push(Table::new(name, &self.file, "", kind, &["id".to_owned()]));
        self.tables.len() - 1
    }

    fn row(
        &mut self,
        kind: Kind,
        name: &str,
        path: &str,
        key: &str,
        has_id: bool,
        cells: &[(String, String)],
    ) -> Result<(), ImportError> {
        let index = self.table(kind, name);
        let place = Place::Path(if self.with_file { format!("{}#{path}", self.file) } else { path.to_owned() });
        let repeated = if has_id { self.known.get(&(index, key.to_owned())).copied() } else { None };
        let row = match repeated {
            Some(row) => {
                self.tables[index].repeats.push(place);
                row
            }
            None => {
                let table = &mut self.tables[index];
                table.rows.push(Row { place, cells: Vec::new(), ragged: false });
                self.known.insert((index, key.to_owned()), table.rows.len() - 1);
                table.rows.len() - 1
            }
        };
        for (column, text) in cells {
            self.set(index, row, column, text)?;
        }
        Ok(())
    }

    fn link(&mut self, kind: Kind, name: &str, key: &str, column: &str, value: &str) {
        let index = self.table(kind, name);
        if let Some(&row) = self.known.get(&(index, key.to_owned())) {
            // The column exists for every table that has such members, so that this can't exceed the limit.
            let _ = self.set(index, row, column, value);
        }
    }

    /// Fills an empty cell; keys are added to those already there.
    fn set(&mut self, index: usize, row: usize, column: &str, text: &str) -> Result<(), ImportError> {
        let table = &mut self.tables[index];
        let cell = table.add_column(column);
        if table.columns.len() as u64 > self.limits.columns {
            return Err(ImportError::TooManyColumns { limit: self.limits.columns });
        }
        let Some(row) = table.rows.get_mut(row) else { return Ok(()) };
        if row.cells.len() <= cell {
            row.cells.resize(cell + 1, String::new());
        }
        let old = &mut row.cells[cell];
        if old.is_empty() {
            old.push_str(text);
        } else if column.ends_with("_id") && !old.split(',').any(|key| key == text) {
            // Bounded: an object that stands in very many places keeps the links that fit.
            if old.len() < self.limits.field {
                old.push(',');
                old.push_str(text);
            }
        }
        Ok(())
    }
}

/// What an object is, by members that only such objects have.
fn guess(object: &Map<String, Value>) -> Option<(Kind, &'static str)> {
    let has = |names: &[&str]| names.iter().any(|name| object.contains_key(*name));
    let service = has(&["service_at_locations", "eligibility_description", "application_process", "cost_options"])
        || (has(&["organization", "organization_id"]) && has(&["name"]) && has(&["status", "program", "fees"]));
    let organization = ["legal_status", "tax_status", "year_incorporated", "organization_identifiers"];
    let (kind, name) = if service {
        (Kind::Service, "services")
    } else if has(&organization) || has(&["parent_organization_id"]) {
        (Kind::Organization, "organizations")
    } else if has(&["latitude", "location_type", "addresses", "transportation"]) {
        (Kind::Location, "locations")
    } else if has(&["location", "location_id"]) && has(&["service", "service_id"]) {
        (Kind::ServiceAtLocation, "service_at_location")
    } else if has(&["taxonomy_detail", "term_uri"]) {
        (Kind::TaxonomyTerm, "taxonomy_terms")
    } else if has(&["services"]) && has(&["name"]) {
        (Kind::Organization, "organizations")
    } else {
        return None;
    };
    Some((kind, name))
}

/// Text of what is neither object, array nor null.
fn scalar(value: &Value) -> Option<String> {
    match value {
        Value::String(text) => Some(text.clone()),
        Value::Number(number) => Some(number.to_string()),
        Value::Bool(flag) => Some(flag.to_string()),
        _ => None,
    }
}

/// A member's name in a JSON pointer (RFC 6901).
fn escape(name: &str) -> String {
    name.replace('~', "~0").replace('/', "~1")
}

/// True for a name that a table could have, so that a file is known before it is parsed.
pub(super) fn names_a_table(stem: &str) -> bool {
    let stem = stem.trim_end_matches("_full").trim_end_matches("_list");
    Kind::of(stem, &[]).is_some() || singular(stem) == "tabular"
}
