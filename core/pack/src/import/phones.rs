//! Phones: each at the most particular place that its row names, and never a contact person's.

use super::details::{Owner, add_languages};
use super::ledger::RowKey;
use super::tables::Kind;
use super::world::World;
use super::{ImportError, Stage, codes, numbers};
use crate::record::Phone;
use std::collections::HashMap;

/// Adds all phones.
pub(super) fn build(world: &mut World<'_>) -> Result<(), ImportError> {
    world.step(Stage::Building, 620)?;
    let reverse = reverse(world);
    let rows = world.phone_rows.rows.clone();
    for (number, row) in rows.iter().enumerate() {
        if number % 4096 == 0 {
            world.step(Stage::Building, 630)?;
        }
        phone(world, *row, reverse.get(&number).map(Vec::as_slice).unwrap_or_default());
    }
    // Languages that are spoken on a number stand in the table of languages.
    for row in world.rows(&[Kind::Language]) {
        let alone = world.tables.get(row, "service_id").is_empty() && world.tables.get(row, "location_id").is_empty();
        for number in world.named(row, "phone_id", World::of_phones) {
            if alone && let Some(phone_row) = rows.get(number) {
                world.spoken_on(*phone_row, row);
            }
        }
    }
    Ok(())
}

/// Whose a phone is, by the number of its owner.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Of {
    Service(usize),
    At(usize),
    Location(usize),
    Organization(usize),
    Contact,
}

/// Phones that are named from the other side, as Airtable exports do.
fn reverse(world: &mut World<'_>) -> HashMap<usize, Vec<Of>> {
    let mut reverse: HashMap<usize, Vec<Of>> = HashMap::new();
    let mut link = |world: &mut World<'_>, row: RowKey, of: Of| {
        for phone in world.named(row, "phone_id", World::of_phones) {
            reverse.entry(phone).or_default().push(of);
        }
    };
    for number in 0..world.services.len() {
        let row = world.services[number].row;
        link(world, row, Of::Service(number));
    }
    for number in 0..world.locations.len() {
        let row = world.locations[number].row;
        link(world, row, Of::Location(number));
    }
    for number in 0..world.organizations.len() {
        let row = world.organizations[number].row;
        link(world, row, Of::Organization(number));
    }
    for number in 0..world.contact_rows.rows.len() {
        let row = world.contact_rows.rows[number];
        link(world, row, Of::Contact);
    }
    reverse
}

fn phone(world: &mut World<'_>, row: RowKey, reverse: &[Of]) {
    // A number without a person's name is a number; with one, its words may name the person.
    let of_person = !world.tables.get(row, "contact_id").is_empty() || reverse.contains(&Of::Contact);
    let mut owners: Vec<Of> = world.named(row, "service_id", World::of_services).into_iter().map(Of::Service).collect();
    owners.extend(reverse.iter().filter(|of| matches!(of, Of::Service(_))));
    let mut at: Vec<usize> = Vec::new();
    for number in world.named(row, "service_at_location_id", World::of_at) {
        at.extend(world.at_of_row.get(&number).into_iter().flatten());
    }
    if owners.is_empty() {
        owners.extend(at.iter().map(|at| Of::At(*at)));
    } else if let [Of::Service(service)] = owners.as_slice()
        && world.at_of_service.get(service).is_some_and(|places| places.len() > 1)
        && !at.is_empty()
    {
        // The service has other places too: the number is that of this one.
        owners = at.iter().map(|at| Of::At(*at)).collect();
    }
    let locations = world.named(row, "location_id", World::of_locations);
    let organizations = world.named(row, "organization_id", World::of_organizations);
    if owners.is_empty() {
        owners.extend(locations.into_iter().map(Of::Location));
        owners.extend(reverse.iter().filter(|of| matches!(of, Of::Location(_))));
    }
    if owners.is_empty() {
        owners.extend(organizations.into_iter().map(Of::Organization));
        owners.extend(reverse.iter().filter(|of| matches!(of, Of::Organization(_))));
    }
    if of_person && owners.is_empty() {
        world.ledger.drop(row, codes::CONTACT_PHONE);
        return;
    }
    let Some(phone) = read(world, row, of_person) else {
        world.ledger.drop(row, codes::NO_NUMBER);
        return;
    };
    let mut owned = false;
    for owner in owners {
        let phones = match owner {
            Of::Service(number) => &mut world.services[number].record.phones,
            Of::At(number) => &mut world.at[number].record.phones,
            Of::Location(number) => &mut world.locations[number].record.phones,
            Of::Organization(number) => &mut world.organizations[number].record.phones,
            Of::Contact => continue,
        };
        owned = true;
        if phones.contains(&phone) {
            world.ledger.drop(row, codes::DUPLICATE_ROW);
        } else {
            phones.push(phone.clone());
            world.phone_owners.push((row, owner, phone.as_printed.clone()));
            world.ledger.keep(row);
        }
    }
    if !owned {
        world.ledger.drop(row, codes::NO_PARENT);
    }
}

fn read(world: &mut World<'_>, row: RowKey, of_person: bool) -> Option<Phone> {
    let said_kind = world.tables.get(row, "type").to_owned();
    let kind = numbers::kind(&said_kind);
    let prefix = world.tables.get(row, "country_prefix");
    let raw = world.line(row, "number");
    let vanity = world.line(row, "vanity_number");
    let raw = if raw.is_empty() { vanity.clone() } else { raw };
    let printed = match prefix.trim_start_matches('+') {
        "" => raw,
        _ if raw.starts_with('+') || raw.is_empty() => raw,
        digits => format!("+{digits} {raw}"),
    };
    let number = world.numbers.read(&printed, kind)?;
    for code in &number.done {
        world.ledger.mend(row, code);
    }
    let extension = world.line(row, "extension");
    let (label, note) = if of_person {
        if !world.tables.first(row, &["description", "department"]).is_empty() {
            world.ledger.mend(row, codes::PERSON_IN_TEXT);
        }
        (String::new(), String::new())
    } else {
        let department = world.line(row, "department");
        let description = world.cell(row, "description");
        // A short description says whom one reaches; a long one is a remark.
        let (label, note) = match (department.is_empty(), description.chars().count() <= 60) {
            (true, true) => (description, String::new()),
            (true, false) => (String::new(), description),
            _ => (department, description),
        };
        (
            label,
            if vanity.is_empty() || vanity == number.as_printed {
                note
            } else {
                super::entities::joined(&note, &vanity)
            },
        )
    };
    let label = if label.is_empty() && said_kind.eq_ignore_ascii_case("hotline") { said_kind } else { label };
    let mut languages = None;
    add_languages(world, row, "languages", Owner::Phone(&mut languages), &mut Vec::new());
    Some(Phone {
        dial: number.dial,
        as_printed: number.as_printed,
        extension: if extension.is_empty() { number.extension } else { extension },
        kind,
        label: world.text(label),
        note: world.text(note),
        languages,
        ..Phone::default()
    })
}

impl World<'_> {
    /// Adds the language of a row to a phone wherever that went.
    fn spoken_on(&mut self, phone_row: RowKey, row: RowKey) {
        let places: Vec<(Of, String)> = self
            .phone_owners
            .iter()
            .filter(|(owner, ..)| *owner == phone_row)
            .map(|(_, place, printed)| (*place, printed.clone()))
            .collect();
        let column = if self.tables.get(row, "code").is_empty() { "name" } else { "code" };
        let column = if self.tables.get(row, column).is_empty() { "languages" } else { column };
        for (place, printed) in places {
            let mut languages = None;
            if !add_languages(self, row, column, Owner::Phone(&mut languages), &mut Vec::new()) {
                continue;
            }
            let phones = match place {
                Of::Service(number) => &mut self.services[number].record.phones,
                Of::At(number) => &mut self.at[number].record.phones,
                Of::Location(number) => &mut self.locations[number].record.phones,
                Of::Organization(number) => &mut self.organizations[number].record.phones,
                Of::Contact => continue,
            };
            for phone in phones.iter_mut().filter(|phone| phone.as_printed == printed) {
                let list = phone.languages.get_or_insert_with(Vec::new);
                list.extend(languages.iter().flatten().filter(|tag| !list.contains(tag)).cloned().collect::<Vec<_>>());
            }
            self.ledger.keep(row);
        }
    }
}
