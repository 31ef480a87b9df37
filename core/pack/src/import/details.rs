//! Tables that add facts to services and locations: addresses, languages, eligibility, documents, costs, areas, topics.

use super::entities::{add, add_area, joined};
use super::keys::Keys;
use super::ledger::RowKey;
use super::services::{free, photo_id};
use super::tables::Kind;
use super::world::World;
use super::{ImportError, Stage, codes, dates, text};
use crate::record::{Access, Address, Answer};

/// Adds the facts of all such tables.
pub(super) fn build(world: &mut World<'_>) -> Result<(), ImportError> {
    world.step(Stage::Building, 450)?;
    addresses(world);
    languages(world);
    world.step(Stage::Building, 500)?;
    accessibility(world);
    service_texts(world);
    areas(world);
    urls(world);
    world.step(Stage::Building, 550)?;
    super::topics::topics(world)?;
    without_field(world);
    Ok(())
}

/// The places of a row: those it names, and those of the services at locations and organizations that it names.
fn locations_of(world: &mut World<'_>, row: RowKey) -> Vec<usize> {
    let mut locations = world.named(row, "location_id", World::of_locations);
    if let Some(reverse) = world.reverse_addresses().get(&row) {
        locations.extend(reverse.iter().copied());
    }
    locations
}

impl World<'_> {
    /// Locations that name an address from their side, as Airtable exports do.
    fn reverse_addresses(&self) -> std::collections::HashMap<RowKey, Vec<usize>> {
        let mut reverse = std::collections::HashMap::new();
        if !self.location_rows.rows.iter().any(|row| !self.tables.get(*row, "address_id").is_empty()) {
            return reverse;
        }
        let rows = self.rows(&[Kind::PhysicalAddress, Kind::PostalAddress, Kind::Address]);
        let keys = Keys::new(self.tables, &rows);
        for (number, row) in self.location_rows.rows.iter().enumerate() {
            for address in keys.named(self.tables.get(*row, "address_id")).rows {
                reverse.entry(rows[address]).or_insert_with(Vec::new).push(number);
            }
        }
        reverse
    }
}

/// Words of an address field that say that there is an address, and that it is secret.
const SECRET: &[&str] = &[
    "confidential",
    "undisclosed",
    "not disclosed",
    "unlisted",
    "not published",
    "withheld",
    "secret",
    "call for address",
    "call for location",
    "confidencial",
    "confidentiel",
    "vertraulich",
    "gizli",
    "adresse inconnue",
    "no se publica",
    "privat address",
    "private address",
    "private location",
];

fn addresses(world: &mut World<'_>) {
    for row in world.rows(&[Kind::PhysicalAddress, Kind::PostalAddress, Kind::Address]) {
        let street: Vec<String> = ["address_1", "address_2", "address_3", "address_4"]
            .into_iter()
            .map(|column| world.line(row, column))
            .filter(|line| !line.is_empty())
            .collect();
        let country = world.tables.get(row, "country").to_uppercase();
        let country_known = country.len() == 2 && country.bytes().all(|byte| byte.is_ascii_uppercase());
        let state = world.line(row, "state_province");
        let mut address = Address {
            street: street.join("\n"),
            city: world.line(row, "city"),
            region: if state.is_empty() { world.line(row, "region") } else { state },
            postal_code: world.line(row, "postal_code"),
            country: if country_known { country } else { world.options.country.clone() },
        };
        if !world.tables.get(row, "attention").is_empty() {
            world.ledger.mend(row, codes::CONTACT_PERSON);
        }
        let locations = locations_of(world, row);
        if address.street.is_empty() && address.city.is_empty() && address.postal_code.is_empty() {
            world.ledger.drop(row, codes::EMPTY_ROW);
            continue;
        }
        let said = address.street.to_lowercase();
        let secret = SECRET.iter().any(|word| said.contains(word));
        if secret {
            address.street.clear();
        }
        let kind = world.tables.get(row, "address_type").to_lowercase();
        let table = world.tables.table(row).kind;
        for location in locations {
            let draft = &mut world.locations[location];
            draft.secret |= secret;
            draft.streets.push(address.clone());
            let postal = table == Kind::PostalAddress || (table == Kind::Address && kind == "postal");
            if kind == "virtual" {
                draft.record.is_virtual = true;
            }
            // The first of several stands; a second one is another door, for which there is no field.
            let slot = if postal { &mut draft.record.postal } else { &mut draft.record.physical };
            if slot.is_none() {
                *slot = Some(address.clone());
                world.ledger.keep(row);
            } else {
                world.ledger.drop(row, codes::SECOND_ADDRESS);
            }
            draft.address_rows.push(row);
        }
    }
}

/// Where languages go.
pub(super) enum Owner<'a> {
    /// A record's access.
    Record(&'a mut Access),
    /// A phone's languages.
    Phone(&'a mut Option<Vec<String>>),
}

/// Reads languages out of a cell into a record; what is none goes to `rest`. True when anything was taken.
pub(super) fn add_languages(
    world: &mut World<'_>,
    row: RowKey,
    column: &str,
    owner: Owner<'_>,
    rest: &mut Vec<String>,
) -> bool {
    let raw = world.cell(row, column);
    if raw.is_empty() {
        return false;
    }
    let spoken = world.spoken(&raw);
    if spoken.qualified {
        world.ledger.mend(row, codes::LANGUAGE_QUALIFIED);
    }
    if !spoken.rest.is_empty() {
        world.ledger.mend(row, codes::LANGUAGE_UNKNOWN);
    }
    let merge = |list: &mut Option<Vec<String>>, found: &[String]| {
        if !found.is_empty() {
            let list = list.get_or_insert_with(Vec::new);
            list.extend(found.iter().filter(|tag| !list.contains(tag)).cloned().collect::<Vec<_>>());
            list.sort();
        }
    };
    match owner {
        Owner::Record(access) => {
            merge(&mut access.languages, &spoken.languages);
            merge(&mut access.sign_languages, &spoken.signed);
            if spoken.interpreter {
                access.interpreter = Answer::Yes;
            }
        }
        Owner::Phone(languages) => {
            merge(languages, &spoken.languages);
        }
    }
    let taken =
        !spoken.languages.is_empty() || !spoken.signed.is_empty() || spoken.interpreter || !spoken.rest.is_empty();
    rest.extend(spoken.rest);
    taken
}

fn languages(world: &mut World<'_>) {
    for row in world.rows(&[Kind::Language]) {
        let services = world.named(row, "service_id", World::of_services);
        let locations = world.named(row, "location_id", World::of_locations);
        let column = ["code", "languages", "name"].into_iter().find(|column| {
            let raw = world.tables.get(row, column);
            !raw.is_empty() && (*column != "code" || world.languages.code(raw).is_some())
        });
        let Some(column) = column else {
            world.ledger.drop(row, codes::EMPTY_ROW);
            continue;
        };
        if !world.tables.get(row, "note").is_empty() {
            world.ledger.mend(row, codes::LANGUAGE_QUALIFIED);
        }
        let mut rest = Vec::new();
        if services.is_empty() {
            for location in locations {
                let mut access = std::mem::take(&mut world.locations[location].record.access);
                if add_languages(world, row, column, Owner::Record(&mut access), &mut rest) {
                    world.ledger.keep(row);
                }
                world.locations[location].record.access = access;
            }
            continue;
        }
        for service in services {
            let mut access = std::mem::take(&mut world.services[service].record.access);
            if add_languages(world, row, column, Owner::Record(&mut access), &mut rest) {
                world.ledger.keep(row);
            }
            let draft = &mut world.services[service];
            draft.record.access = access;
            draft.topics.extend(rest.drain(..).map(|topic| (topic, true)));
        }
    }
}

/// Adds what is said of accessibility. Step-free only when the source names wheelchairs and takes nothing back.
pub(super) fn add_accessibility(access: &mut Access, language: &str, said: &str) {
    if said.is_empty() {
        return;
    }
    add(&mut access.accessibility, language, said);
    let words = super::scrub::words(said);
    let not =
        words.iter().any(|word| matches!(word.as_str(), "no" | "not" | "limited" | "partially" | "except" | "without"));
    if words.iter().any(|word| word == "wheelchair" || word == "wheelchairs") && !not {
        access.wheelchair = Answer::Yes;
    }
}

fn accessibility(world: &mut World<'_>) {
    for row in world.rows(&[Kind::Accessibility]) {
        let said = joined(&world.cell(row, "accessibility"), &world.cell(row, "description"));
        let said = joined(&said, &world.cell(row, "details"));
        let locations = world.named(row, "location_id", World::of_locations);
        if said.is_empty() {
            world.ledger.drop(row, codes::EMPTY_ROW);
            continue;
        }
        for location in locations {
            world.ledger.keep(row);
            let language = world.options.language.clone();
            add_accessibility(&mut world.locations[location].record.access, &language, &said);
        }
    }
}

fn service_texts(world: &mut World<'_>) {
    let language = world.options.language.clone();
    for row in world.rows(&[Kind::Eligibility, Kind::RequiredDocument, Kind::CostOption, Kind::PaymentAccepted]) {
        let kind = world.tables.table(row).kind;
        let said = match kind {
            Kind::Eligibility => world.cell(row, "eligibility"),
            Kind::RequiredDocument => world.cell(row, "document"),
            Kind::PaymentAccepted => world.cell(row, "payment"),
            _ => {
                let amount = [world.line(row, "amount"), world.line(row, "currency").to_uppercase()];
                let amount = amount.iter().filter(|part| !part.is_empty()).cloned().collect::<Vec<_>>().join(" ");
                let parts = [world.cell(row, "option"), amount, world.cell(row, "amount_description")];
                parts.iter().filter(|part| !part.is_empty()).cloned().collect::<Vec<_>>().join(", ")
            }
        };
        let services = world.named(row, "service_id", World::of_services);
        if said.is_empty() {
            world.ledger.drop(row, codes::EMPTY_ROW);
            continue;
        }
        for service in services {
            world.ledger.keep(row);
            let record = &mut world.services[service].record;
            match kind {
                Kind::Eligibility => add(&mut record.serves.eligibility, &language, &said),
                Kind::RequiredDocument => {
                    add(&mut record.asks.documents, &language, &said);
                    if photo_id(&said) == Answer::Yes {
                        record.asks.photo_id = Answer::Yes;
                    }
                }
                _ => {
                    add(&mut record.cost.details, &language, &said);
                    // Free beside a price is no longer plainly free.
                    let all =
                        record.cost.details.get(&language).map(|details| details.text.clone()).unwrap_or_default();
                    record.cost.free = free(&all);
                }
            }
        }
    }
}

fn areas(world: &mut World<'_>) {
    for row in world.rows(&[Kind::ServiceArea]) {
        let mut name = world.cell(row, "name");
        if name.is_empty() {
            name = world.cell(row, "service_areas");
        }
        if name.is_empty() {
            name = world.cell(row, "description");
        }
        let mut services = world.named(row, "service_id", World::of_services);
        for at in world.named(row, "service_at_location_id", World::of_at) {
            let pairs = world.at_of_row.get(&at).cloned().unwrap_or_default();
            services.extend(pairs.iter().map(|at| world.at[*at].service));
        }
        if name.is_empty() {
            world.ledger.drop(row, codes::EMPTY_ROW);
            continue;
        }
        for service in services {
            world.ledger.keep(row);
            add_area(&mut world.services[service].record.areas, &world.options.country, &name);
        }
    }
}

/// Further web addresses fill an empty field; there is no second one.
fn urls(world: &mut World<'_>) {
    for row in world.rows(&[Kind::Url]) {
        let url = world.url(row, "url");
        let services = world.named(row, "service_id", World::of_services);
        let organizations = world.named(row, "organization_id", World::of_organizations);
        let mut slots: Vec<&mut String> = Vec::new();
        for (number, draft) in world.services.iter_mut().enumerate() {
            if services.contains(&number) {
                slots.push(&mut draft.record.url);
            }
        }
        for (number, draft) in world.organizations.iter_mut().enumerate() {
            if organizations.contains(&number) {
                slots.push(&mut draft.record.url);
            }
        }
        for slot in slots {
            if slot.is_empty() && !url.is_empty() {
                slot.clone_from(&url);
                world.ledger.keep(row);
            } else if *slot == url {
                world.ledger.keep(row);
            }
        }
        if !url.is_empty() {
            world.ledger.drop(row, codes::NO_FIELD_FOR_TABLE);
        }
    }
}

/// Rows that we know and that bring nothing that somebody could use.
fn without_field(world: &mut World<'_>) {
    for row in world.rows(&[Kind::NoField]) {
        world.ledger.drop(row, codes::NO_FIELD_FOR_TABLE);
    }
    for row in world.rows(&[Kind::Contact]) {
        world.ledger.drop(row, codes::CONTACT_PERSON);
    }
    for row in world.rows(&[Kind::Capacity]) {
        let services = world.named(row, "service_id", World::of_services);
        let available = text::line(world.tables.get(row, "available"), 20, &mut text::Done::default());
        let updated = dates::day(world.tables.get(row, "updated"), &world.options.country);
        // Full since a day that is known; that there were free beds once says nothing about now.
        let full = available.parse::<f64>().is_ok_and(|free| free == 0.0);
        if let (true, Some(updated)) = (full, updated) {
            for service in services {
                let record = &mut world.services[service].record;
                record.status = crate::record::ServiceStatus::AtCapacity;
                record.status_as_of = Some(updated.clone());
                world.ledger.keep(row);
            }
        }
        world.ledger.drop(row, codes::NO_FIELD_FOR_TABLE);
    }
}
