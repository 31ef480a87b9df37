//! Tables whatever they were read from, and the names by which dialects call them and their columns.

use super::ledger::RowKey;
use super::report::Place;
use std::collections::HashMap;

/// The tables of HSDS 1.x, 2.0 and 3.x, and of the Ohana API.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub(super) enum Kind {
    Organization,
    Program,
    Service,
    Location,
    ServiceAtLocation,
    Phone,
    Contact,
    PhysicalAddress,
    PostalAddress,
    Address,
    Schedule,
    RegularSchedule,
    HolidaySchedule,
    Language,
    Accessibility,
    Eligibility,
    RequiredDocument,
    CostOption,
    PaymentAccepted,
    ServiceArea,
    ServiceTaxonomy,
    TaxonomyTerm,
    Attribute,
    Url,
    Capacity,
    /// Known, but of no use to somebody who looks for help: funding, identifiers, units, metadata, vocabularies.
    NoField,
}

/// A table's name by its words in the singular, and its plural as HSDS 3 writes it.
const NAMES: &[(&str, &str, Kind)] = &[
    ("organization", "organizations", Kind::Organization),
    ("organisation", "organizations", Kind::Organization),
    ("agency", "organizations", Kind::Organization),
    ("program", "programs", Kind::Program),
    ("service", "services", Kind::Service),
    ("location", "locations", Kind::Location),
    ("site", "locations", Kind::Location),
    ("service_at_location", "service_at_location", Kind::ServiceAtLocation),
    ("service_location", "service_at_location", Kind::ServiceAtLocation),
    ("phone", "phones", Kind::Phone),
    ("contact", "contacts", Kind::Contact),
    ("physical_address", "physical_addresses", Kind::PhysicalAddress),
    ("postal_address", "postal_addresses", Kind::PostalAddress),
    ("mail_address", "mail_addresses", Kind::PostalAddress),
    ("mailing_address", "mailing_addresses", Kind::PostalAddress),
    ("address", "addresses", Kind::Address),
    ("schedule", "schedules", Kind::Schedule),
    ("regular_schedule", "regular_schedules", Kind::RegularSchedule),
    ("holiday_schedule", "holiday_schedules", Kind::HolidaySchedule),
    ("language", "languages", Kind::Language),
    ("accessibility", "accessibility", Kind::Accessibility),
    ("accessibility_for_disability", "accessibility_for_disabilities", Kind::Accessibility),
    ("eligibility", "eligibility", Kind::Eligibility),
    ("required_document", "required_documents", Kind::RequiredDocument),
    ("cost_option", "cost_options", Kind::CostOption),
    ("payment_accepted", "payments_accepted", Kind::PaymentAccepted),
    ("service_area", "service_areas", Kind::ServiceArea),
    ("service_taxonomy", "services_taxonomy", Kind::ServiceTaxonomy),
    ("taxonomy_term", "taxonomy_terms", Kind::TaxonomyTerm),
    ("other_attribute", "other_attributes", Kind::Attribute),
    ("service_attribute", "service_attributes", Kind::Attribute),
    ("attribute", "attributes", Kind::Attribute),
    ("url", "urls", Kind::Url),
    ("additional_url", "urls", Kind::Url),
    ("additional_website", "urls", Kind::Url),
    ("service_capacity", "service_capacity", Kind::Capacity),
    ("capacity", "service_capacity", Kind::Capacity),
    ("funding", "funding", Kind::NoField),
    ("unit", "units", Kind::NoField),
    ("metadata", "metadata", Kind::NoField),
    ("metadatum", "metadata", Kind::NoField),
    ("meta_table_description", "meta_table_descriptions", Kind::NoField),
    ("organization_identifier", "organization_identifiers", Kind::NoField),
    ("taxonomy_detail", "taxonomies", Kind::NoField),
];

/// Lower case, words joined by underscores, each in the singular: `Services at Location` is `service_at_location`.
pub(super) fn singular(name: &str) -> String {
    let lower = name.to_lowercase();
    let words = lower.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty());
    let words: Vec<String> = words
        .map(|word| {
            if word.len() > 4 && word.ends_with("ies") {
                format!("{}y", &word[..word.len() - 3])
            } else if word.ends_with("sses") {
                word[..word.len() - 2].to_owned()
            } else if word == "ids" {
                "id".to_owned()
            } else if word.len() > 3 && word.ends_with('s') && !word.ends_with("ss") {
                word[..word.len() - 1].to_owned()
            } else {
                word.to_owned()
            }
        })
        .collect();
    words.join("_")
}

impl Kind {
    /// The table of a name, with the plural that HSDS 3 gives it. `columns` tells terms from vocabularies, which HSDS 1
    /// and 3 call `taxonomy` and `taxonomies`.
    pub(super) fn of(name: &str, columns: &[String]) -> Option<(Kind, &'static str)> {
        let name = singular(name);
        let name = name.trim_start_matches("hsds_");
        if matches!(name, "taxonomy" | "taxonomie") {
            let has = |column: &str| columns.iter().any(|name| name.ends_with(column));
            let terms = has("parent_id") || has("vocabulary") || has("parent_name") || has("taxonomy_id");
            return Some(if terms { (Kind::TaxonomyTerm, "taxonomy") } else { (Kind::NoField, "taxonomies") });
        }
        NAMES.iter().find(|(known, ..)| *known == name).map(|(_, plural, kind)| (*kind, *plural))
    }

    /// The stem of the kind's own keys: `service_id`, `service_recordid`, `service_name`.
    pub(super) fn stem(self) -> &'static str {
        match self {
            Kind::Organization => "organization",
            Kind::Program => "program",
            Kind::Service => "service",
            Kind::Location => "location",
            Kind::ServiceAtLocation => "service_at_location",
            Kind::Phone => "phone",
            Kind::Contact => "contact",
            Kind::PhysicalAddress | Kind::PostalAddress | Kind::Address => "address",
            Kind::Schedule | Kind::RegularSchedule | Kind::HolidaySchedule => "schedule",
            Kind::Language => "language",
            Kind::Accessibility => "accessibility",
            Kind::Eligibility => "eligibility",
            Kind::RequiredDocument => "required_document",
            Kind::CostOption => "cost_option",
            Kind::PaymentAccepted => "payment",
            Kind::ServiceArea => "service_area",
            Kind::ServiceTaxonomy => "service_taxonomy",
            Kind::TaxonomyTerm => "taxonomy_term",
            Kind::Attribute => "attribute",
            Kind::Url => "url",
            Kind::Capacity => "capacity",
            Kind::NoField => "",
        }
    }
}

/// One row.
#[derive(Debug, Clone)]
pub(super) struct Row {
    /// Where it stands.
    pub(super) place: Place,
    /// One cell for each column, as read.
    pub(super) cells: Vec<String>,
    /// It had more or fewer fields than the header.
    pub(super) ragged: bool,
}

/// One table.
#[derive(Debug, Clone)]
pub(super) struct Table {
    /// Its name in the report.
    pub(super) stem: String,
    /// Its file.
    pub(super) file: String,
    /// Its encoding.
    pub(super) encoding: String,
    /// What it is.
    pub(super) kind: Kind,
    /// Its columns by the names that HSDS gives them.
    pub(super) columns: Vec<String>,
    /// Its rows.
    pub(super) rows: Vec<Row>,
    /// Where objects of a JSON document stand once more.
    pub(super) repeats: Vec<Place>,
    /// Columns that somebody asked for.
    used: HashMap<String, usize>,
}

/// Columns that every table may have and that say nothing to be kept.
const SILENT: &[&str] = &["id", "recordid", "link_type", "link_entity", "label"];

impl Table {
    pub(super) fn new(stem: &str, file: &str, encoding: &str, kind: Kind, header: &[String]) -> Self {
        let columns = canonical_columns(kind, header);
        let used = columns.iter().enumerate().rev().map(|(index, name)| (name.clone(), index)).collect();
        Table {
            stem: stem.to_owned(),
            file: file.to_owned(),
            encoding: encoding.to_owned(),
            kind,
            columns,
            rows: Vec::new(),
            repeats: Vec::new(),
            used,
        }
    }

    /// Adds a column that was not in the header, as objects of a JSON document bring them; gives its number.
    pub(super) fn add_column(&mut self, name: &str) -> usize {
        if let Some(&index) = self.used.get(name) {
            return index;
        }
        let index = self.columns.len();
        self.columns.push(name.to_owned());
        self.used.insert(name.to_owned(), index);
        index
    }

    /// A cell, trimmed; empty when the table has no such column.
    pub(super) fn get(&self, row: usize, column: &str) -> &str {
        let Some(&index) = self.used.get(column) else { return "" };
        self.rows.get(row).and_then(|row| row.cells.get(index)).map_or("", |cell| cell.trim())
    }

    /// The first of these columns that is not empty.
    pub(super) fn first(&self, row: usize, columns: &[&str]) -> &str {
        columns.iter().map(|column| self.get(row, column)).find(|cell| !cell.is_empty()).unwrap_or("")
    }

    pub(super) fn has(&self, column: &str) -> bool {
        self.used.contains_key(column)
    }

    /// Columns that have content and for which our records have no field.
    pub(super) fn ignored_columns(&self) -> Vec<String> {
        let fields = super::columns::read_by_us(self.kind);
        let is_ignored = |(index, name): &(usize, &String)| {
            !SILENT.contains(&name.as_str())
                && !fields.contains(&name.as_str())
                && self.rows.iter().any(|row| row.cells.get(*index).is_some_and(|cell| !cell.trim().is_empty()))
        };
        self.columns.iter().enumerate().filter(is_ignored).map(|(_, name)| name.clone()).collect()
    }
}

/// All tables of an input.
#[derive(Debug, Clone, Default)]
pub(super) struct Tables {
    /// In the order of their files.
    pub(super) all: Vec<Table>,
}

impl Tables {
    /// The keys of all rows of these kinds, in the order of the input.
    pub(super) fn rows(&self, kinds: &[Kind]) -> Vec<RowKey> {
        let mut keys = Vec::new();
        for (number, table) in self.all.iter().enumerate() {
            if kinds.contains(&table.kind) {
                keys.extend((0..table.rows.len()).map(|row| (number, row)));
            }
        }
        keys
    }

    pub(super) fn table(&self, key: RowKey) -> &Table {
        &self.all[key.0]
    }

    pub(super) fn get(&self, key: RowKey, column: &str) -> &str {
        self.table(key).get(key.1, column)
    }

    pub(super) fn first(&self, key: RowKey, columns: &[&str]) -> &str {
        self.table(key).first(key.1, columns)
    }
}

/// Column names as HSDS gives them. Dialects prefix them with the table's name (`service_name`), mark their own with `x_`,
/// write them in capitals or misspell them. Of two columns with one name the first wins; the other keeps its own.
fn canonical_columns(kind: Kind, header: &[String]) -> Vec<String> {
    let mut columns: Vec<String> = Vec::with_capacity(header.len());
    for name in header {
        let lower = name.trim().to_lowercase();
        let plain: String = lower.chars().map(|c| if c.is_alphanumeric() { c } else { '_' }).collect();
        let plain = plain.trim_matches('_');
        let canonical = super::columns::canonical(kind, plain);
        let taken = columns.contains(&canonical);
        columns.push(if taken { format!("{plain} (again)") } else { canonical });
    }
    columns
}
