//! The records in the making, and the joins between their rows.

use super::keys::{Keys, key_of};
use super::languages::{Languages, Spoken};
use super::ledger::{Ledger, RowKey};
use super::numbers::Numbers;
use super::people::People;
use super::phones::Of;
use super::tables::{Kind, Tables};
use super::text::{self, Done};
use super::{ImportError, ImportOptions, Progress, Stage, codes, ids};
use crate::record::{Address, AtLocation, Location, Organization, Origin, Service, Text};
use std::collections::{BTreeSet, HashMap, HashSet};

/// An organization in the making.
pub(super) struct OrganizationDraft {
    pub(super) row: RowKey,
    pub(super) record: Organization,
}

/// A service in the making.
pub(super) struct ServiceDraft {
    pub(super) row: RowKey,
    pub(super) record: Service,
    /// Its organization's number.
    pub(super) organization: Option<usize>,
    /// Topics, and whether they name whom it is for rather than what it does.
    pub(super) topics: BTreeSet<(String, bool)>,
}

/// A location in the making.
pub(super) struct LocationDraft {
    pub(super) row: RowKey,
    pub(super) record: Location,
    /// Ids of the source by which a curator may have confirmed it.
    pub(super) keys: Vec<String>,
    /// Its address says that it is secret.
    pub(super) secret: bool,
    /// All its addresses, those too for which there is no field: should it be hidden, none of them may be in any text.
    pub(super) streets: Vec<Address>,
    /// Their rows.
    pub(super) address_rows: Vec<RowKey>,
}

/// A service at a location in the making.
pub(super) struct AtDraft {
    pub(super) service: usize,
    pub(super) location: usize,
    pub(super) record: AtLocation,
}

/// Kinds that others point at, each with its rows and keys.
pub(super) struct Joined {
    pub(super) rows: Vec<RowKey>,
    pub(super) keys: Keys,
}

impl Joined {
    fn new(tables: &Tables, kind: Kind, skip: &HashSet<RowKey>) -> Self {
        let rows: Vec<RowKey> = tables.rows(&[kind]).into_iter().filter(|row| !skip.contains(row)).collect();
        let keys = Keys::new(tables, &rows);
        Joined { rows, keys }
    }
}

/// Everything that is known while records are made.
pub(super) struct World<'a> {
    pub(super) tables: &'a Tables,
    pub(super) options: &'a ImportOptions,
    pub(super) ledger: Ledger,
    pub(super) languages: Languages,
    /// What cells about languages say: large directories have the same few cells thousands of times.
    spoken: HashMap<String, Spoken>,
    pub(super) numbers: Numbers,
    pub(super) people: People,
    pub(super) organizations: Vec<OrganizationDraft>,
    pub(super) services: Vec<ServiceDraft>,
    pub(super) locations: Vec<LocationDraft>,
    pub(super) at: Vec<AtDraft>,
    /// Numbers in `at` by service and location.
    pub(super) pairs: HashMap<(usize, usize), usize>,
    /// Numbers in `at` by service.
    pub(super) at_of_service: HashMap<usize, Vec<usize>>,
    pub(super) organization_rows: Joined,
    pub(super) service_rows: Joined,
    pub(super) location_rows: Joined,
    pub(super) at_rows: Joined,
    /// Numbers in `at` of each row of services at locations.
    pub(super) at_of_row: HashMap<usize, Vec<usize>>,
    pub(super) contact_rows: Joined,
    pub(super) phone_rows: Joined,
    /// Where the phone of a row went, and how it is printed, so that its languages find it.
    pub(super) phone_owners: Vec<(RowKey, Of, String)>,
    /// Rows that stand there a second time.
    pub(super) skip: HashSet<RowKey>,
    progress: &'a mut dyn FnMut(Progress) -> bool,
    done: u16,
}

impl<'a> World<'a> {
    pub(super) fn new(
        tables: &'a Tables,
        options: &'a ImportOptions,
        progress: &'a mut dyn FnMut(Progress) -> bool,
    ) -> World<'a> {
        let mut ledger = Ledger::new(&tables.all);
        let skip = duplicates(tables, &mut ledger);
        let joined = |kind| Joined::new(tables, kind, &skip);
        World {
            organization_rows: joined(Kind::Organization),
            service_rows: joined(Kind::Service),
            location_rows: joined(Kind::Location),
            at_rows: joined(Kind::ServiceAtLocation),
            contact_rows: joined(Kind::Contact),
            phone_rows: joined(Kind::Phone),
            at_of_row: HashMap::new(),
            phone_owners: Vec::new(),
            tables,
            options,
            ledger,
            languages: Languages::new(&options.country),
            spoken: HashMap::new(),
            numbers: Numbers::new(&options.country),
            people: People::of(tables),
            organizations: Vec::new(),
            services: Vec::new(),
            locations: Vec::new(),
            at: Vec::new(),
            pairs: HashMap::new(),
            at_of_service: HashMap::new(),
            skip,
            progress,
            done: 100,
        }
    }

    /// Says how far the work is; gives it up when the caller does.
    pub(super) fn step(&mut self, stage: Stage, thousandths: u16) -> Result<(), ImportError> {
        self.done = self.done.max(thousandths);
        if (self.progress)(Progress { stage, thousandths: self.done }) { Ok(()) } else { Err(ImportError::Cancelled) }
    }

    /// Rows of these kinds that do not stand there a second time.
    pub(super) fn rows(&self, kinds: &[Kind]) -> Vec<RowKey> {
        self.tables.rows(kinds).into_iter().filter(|row| !self.skip.contains(row)).collect()
    }

    /// A cell as a text of several lines.
    pub(super) fn cell(&mut self, row: RowKey, column: &str) -> String {
        let tables = self.tables;
        self.cleaned(row, tables.get(row, column))
    }

    /// A cell as one line.
    pub(super) fn line(&mut self, row: RowKey, column: &str) -> String {
        let mut done = Done::default();
        let text = text::line(self.tables.get(row, column), 500, &mut done);
        done.report(&mut self.ledger, row);
        text
    }

    /// Cleans a text and writes what was done to the row's account.
    pub(super) fn cleaned(&mut self, row: RowKey, raw: &str) -> String {
        let mut done = Done::default();
        let text = text::clean(raw, self.options.limits.field, &mut done);
        done.report(&mut self.ledger, row);
        text
    }

    /// What a cell about languages says.
    pub(super) fn spoken(&mut self, cell: &str) -> Spoken {
        if let Some(known) = self.spoken.get(cell) {
            return known.clone();
        }
        let spoken = self.languages.read(cell);
        self.spoken.insert(cell.to_owned(), spoken.clone());
        spoken
    }

    /// A text in the language of the data.
    pub(super) fn text(&self, text: impl Into<String>) -> Text {
        Text::source(&self.options.language, text)
    }

    /// A row's web address.
    pub(super) fn url(&mut self, row: RowKey, column: &str) -> String {
        let raw = self.tables.get(row, column);
        if raw.is_empty() {
            return String::new();
        }
        match text::url(raw) {
            Some((url, added)) => {
                if added {
                    self.ledger.mend(row, codes::URL_WITHOUT_SCHEME);
                }
                url
            }
            None => {
                self.ledger.mend(row, codes::BAD_URL);
                String::new()
            }
        }
    }

    /// A row's e-mail address, unless it is a person's.
    pub(super) fn email(&mut self, row: RowKey, owner: &str) -> String {
        let raw = self.tables.get(row, "email");
        if raw.is_empty() {
            return String::new();
        }
        match text::email(raw) {
            Some(email) if self.people.owns(&email, owner) => {
                self.ledger.mend(row, codes::PERSONAL_EMAIL);
                String::new()
            }
            Some(email) => email,
            None => {
                self.ledger.mend(row, codes::BAD_EMAIL);
                String::new()
            }
        }
    }

    /// The id of a row and where it comes from. Says when the row has no id, or another one has the same.
    pub(super) fn identity(&mut self, row: RowKey, number: usize, joined: &Joined, table: &str) -> (String, Origin) {
        let key = key_of(self.tables, row);
        let numbered = format!("#{}", number + 1);
        // Objects without id are known by their place.
        let blank = key.is_empty() || key.starts_with('@');
        let own = if blank {
            self.ledger.mend(row, codes::BLANK_ID);
            numbered
        } else if joined.keys.count(key) > 1 {
            self.ledger.mend(row, codes::DUPLICATE_ID);
            let first = joined.keys.named(key).rows.first() == Some(&number);
            if first { key.to_owned() } else { format!("{key}{numbered}") }
        } else {
            key.to_owned()
        };
        let source = &self.options.source.id;
        let table_name = self.tables.table(row).stem.clone();
        let id = ids::id(source, table, &own);
        (id, Origin { source: source.clone(), table: table_name, row: own })
    }

    /// What a row's cell of keys names; a key that names nothing is reported.
    pub(super) fn named(
        &mut self,
        row: RowKey,
        column: &str,
        joined: for<'w> fn(&'w World<'a>) -> &'w Joined,
    ) -> Vec<usize> {
        let cell = self.tables.get(row, column);
        if cell.is_empty() {
            return Vec::new();
        }
        let named = joined(self).keys.named(cell);
        if named.broken {
            self.ledger.mend(row, codes::BROKEN_JOIN);
        }
        named.rows
    }

    pub(super) fn of_organizations(&self) -> &Joined {
        &self.organization_rows
    }

    pub(super) fn of_services(&self) -> &Joined {
        &self.service_rows
    }

    pub(super) fn of_locations(&self) -> &Joined {
        &self.location_rows
    }

    pub(super) fn of_at(&self) -> &Joined {
        &self.at_rows
    }

    pub(super) fn of_phones(&self) -> &Joined {
        &self.phone_rows
    }

    /// The number in `at` of a service at a location, made when there is none.
    pub(super) fn pair(&mut self, service: usize, location: usize) -> usize {
        if let Some(&at) = self.pairs.get(&(service, location)) {
            return at;
        }
        let id = self.locations.get(location).map(|draft| draft.record.id.clone()).unwrap_or_default();
        self.at.push(AtDraft { service, location, record: AtLocation { location: id, ..AtLocation::default() } });
        let at = self.at.len() - 1;
        self.pairs.insert((service, location), at);
        self.at_of_service.entry(service).or_default().push(at);
        at
    }
}

/// Rows that equal an earlier one in every cell, and rows with nothing in them.
fn duplicates(tables: &Tables, ledger: &mut Ledger) -> HashSet<RowKey> {
    let mut skip = HashSet::new();
    for (number, table) in tables.all.iter().enumerate() {
        let mut seen: HashSet<&Vec<String>> = HashSet::with_capacity(table.rows.len());
        for (index, row) in table.rows.iter().enumerate() {
            let key = (number, index);
            if row.ragged {
                ledger.mend(key, codes::RAGGED_ROW);
            }
            if row.cells.iter().all(|cell| cell.trim().is_empty()) {
                ledger.drop(key, codes::EMPTY_ROW);
                skip.insert(key);
            } else if !seen.insert(&row.cells) {
                ledger.drop(key, codes::DUPLICATE_ROW);
                skip.insert(key);
            }
        }
    }
    skip
}
