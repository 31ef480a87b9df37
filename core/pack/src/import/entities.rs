//! Organizations, locations, services at locations, programmes; how texts are put together.

use super::ledger::RowKey;
use super::tables::Kind;
use super::world::{LocationDraft, OrganizationDraft, World};
use super::{ImportError, Stage, codes, dates};
use crate::record::{Citation, Coordinates, Location, Organization, OrganizationStatus, ServiceArea, Trust};
use std::collections::HashSet;

/// Makes the records that all others belong to.
pub(super) fn build(world: &mut World<'_>) -> Result<(), ImportError> {
    world.step(Stage::Building, 150)?;
    organizations(world);
    world.step(Stage::Building, 200)?;
    super::services::services(world);
    world.step(Stage::Building, 300)?;
    locations(world);
    world.step(Stage::Building, 400)?;
    services_at_locations(world);
    programs(world);
    Ok(())
}

fn organizations(world: &mut World<'_>) {
    for number in 0..world.organization_rows.rows.len() {
        let row = world.organization_rows.rows[number];
        let joined = std::mem::replace(&mut world.organization_rows, empty());
        let (id, origin) = world.identity(row, number, &joined, "organization");
        world.organization_rows = joined;
        let name = world.line(row, "name");
        if name.is_empty() {
            world.ledger.mend(row, codes::NO_NAME);
        }
        let aliases = aliases(world, row, &name);
        let description = world.cell(row, "description");
        let email = world.email(row, &name);
        let record = Organization {
            id,
            name: world.text(name),
            aliases,
            description: world.text(description),
            url: world.url(row, "url"),
            email,
            country: world.options.country.clone(),
            status: OrganizationStatus::Unknown,
            trust: trust(world, row, &origin.table),
            origin,
            ..Organization::default()
        };
        world.ledger.keep(row);
        world.organizations.push(OrganizationDraft { row, record });
    }
}

pub(super) fn empty() -> super::world::Joined {
    super::world::Joined { rows: Vec::new(), keys: super::keys::Keys::default() }
}

/// Other names of a row, without those that only repeat its name.
pub(super) fn aliases(world: &mut World<'_>, row: RowKey, name: &str) -> Vec<String> {
    let other = world.line(row, "alternate_name");
    if other.is_empty() || other.eq_ignore_ascii_case(name) { Vec::new() } else { vec![other] }
}

/// A source's own date of change is the date of a citation, and never a confirmation.
pub(super) fn trust(world: &World<'_>, row: RowKey, table: &str) -> Trust {
    let date = dates::day(world.tables.get(row, "last_modified"), &world.options.country);
    let citations = match date {
        None => Vec::new(),
        Some(date) => {
            let source = &world.options.source;
            let url = if source.url.is_empty() { source.id.clone() } else { source.url.clone() };
            vec![Citation { url, what: table.to_owned(), date: Some(date), ..Citation::default() }]
        }
    };
    Trust { citations, ..Trust::default() }
}

/// Adds an area, once.
pub(super) fn add_area(areas: &mut Vec<ServiceArea>, country: &str, name: &str) {
    if !name.is_empty() && !areas.iter().any(|area| area.name == name) {
        // The name stands for the region too: without it the area would read as the whole country.
        areas.push(ServiceArea { country: country.to_owned(), region: name.to_owned(), name: name.to_owned() });
    }
}

/// Two texts, one under the other.
pub(super) fn joined(one: &str, other: &str) -> String {
    match (one.is_empty(), other.is_empty()) {
        (_, true) => one.to_owned(),
        (true, _) => other.to_owned(),
        _ if one.contains(other) => one.to_owned(),
        _ => format!("{one}\n{other}"),
    }
}

/// Adds a line to a text of the data's language.
pub(super) fn add(text: &mut crate::record::Text, language: &str, line: &str) {
    let old = text.get(language).map(|translation| translation.text.clone()).unwrap_or_default();
    *text = crate::record::Text::source(language, joined(&old, line));
}

fn locations(world: &mut World<'_>) {
    for number in 0..world.location_rows.rows.len() {
        let row = world.location_rows.rows[number];
        let joined_rows = std::mem::replace(&mut world.location_rows, empty());
        let (id, origin) = world.identity(row, number, &joined_rows, "location");
        world.location_rows = joined_rows;
        let organization = world.named(row, "organization_id", World::of_organizations).first().copied();
        let name = world.line(row, "name");
        let description = joined(&world.cell(row, "short_desc"), &world.cell(row, "description"));
        let transport = world.cell(row, "transportation");
        let location_type = world.tables.get(row, "location_type").to_lowercase();
        let is_virtual = location_type == "virtual" || dates::flag(world.tables.get(row, "virtual")) == Some(true);
        let mut record = Location {
            id,
            organization: organization
                .and_then(|number| world.organizations.get(number))
                .map(|draft| draft.record.id.clone())
                .unwrap_or_default(),
            aliases: aliases(world, row, &name),
            name: world.text(name),
            description: world.text(description),
            transport: world.text(transport),
            visibility: crate::record::Visibility::Full,
            is_virtual,
            coordinates: coordinates(world, row),
            origin: origin.clone(),
            ..Location::default()
        };
        let accessibility = world.cell(row, "accessibility");
        super::details::add_accessibility(&mut record.access, &world.options.language, &accessibility);
        super::details::add_languages(
            world,
            row,
            "languages",
            super::details::Owner::Record(&mut record.access),
            &mut Vec::new(),
        );
        if !world.tables.get(row, "admin_emails").trim_matches(|c| matches!(c, '"' | '[' | ']')).is_empty() {
            world.ledger.mend(row, codes::CONTACT_PERSON);
        }
        world.ledger.keep(row);
        let keys = vec![origin.row.clone(), record.id.clone()];
        world.locations.push(LocationDraft {
            row,
            record,
            keys,
            secret: false,
            streets: Vec::new(),
            address_rows: Vec::new(),
        });
    }
}

fn coordinates(world: &mut World<'_>, row: RowKey) -> Option<Coordinates> {
    let (latitude, longitude) = (world.tables.get(row, "latitude"), world.tables.get(row, "longitude"));
    if latitude.is_empty() && longitude.is_empty() {
        return None;
    }
    let number = |raw: &str| raw.replace(',', ".").parse::<f64>().ok().filter(|number| number.is_finite());
    let (Some(latitude), Some(longitude)) = (number(latitude), number(longitude)) else {
        world.ledger.mend(row, codes::COORDINATES_UNREADABLE);
        return None;
    };
    if latitude == 0.0 && longitude == 0.0 {
        world.ledger.mend(row, codes::COORDINATES_ZERO);
        return None;
    }
    if latitude.abs() > 90.0 || longitude.abs() > 180.0 {
        world.ledger.mend(row, codes::COORDINATES_OUT_OF_RANGE);
        return None;
    }
    let rounded = |degrees: f64| (degrees * 100_000.0).round() / 100_000.0;
    Some(Coordinates { latitude: rounded(latitude), longitude: rounded(longitude) })
}

/// Most pairs that one row may make: a row that names everything twice over is no row of a directory.
const MOST_PAIRS: usize = 1_000;

fn services_at_locations(world: &mut World<'_>) {
    for number in 0..world.at_rows.rows.len() {
        let row = world.at_rows.rows[number];
        let services = world.named(row, "service_id", World::of_services);
        let locations = world.named(row, "location_id", World::of_locations);
        let description = world.cell(row, "description");
        for (service, location) in product(&services, &locations) {
            let at = world.pair(service, location);
            let language = world.options.language.clone();
            add(&mut world.at[at].record.description, &language, &description);
            world.at_of_row.entry(number).or_default().push(at);
            world.ledger.keep(row);
        }
        if services.is_empty() || locations.is_empty() {
            world.ledger.drop(row, codes::BROKEN_JOIN);
        }
    }
    // Dialects without such a table name the one in the other's row.
    for number in 0..world.services.len() {
        let row = world.services[number].row;
        for location in world.named(row, "location_id", World::of_locations) {
            world.pair(number, location);
        }
    }
    for number in 0..world.locations.len() {
        let row = world.locations[number].row;
        for service in world.named(row, "service_id", World::of_services) {
            world.pair(service, number);
        }
    }
    for number in 0..world.organizations.len() {
        let row = world.organizations[number].row;
        let id = world.organizations[number].record.id.clone();
        for service in world.named(row, "service_id", World::of_services) {
            let draft = &mut world.services[service];
            if draft.organization.is_none() {
                draft.organization = Some(number);
                draft.record.organization.clone_from(&id);
            }
        }
        for location in world.named(row, "location_id", World::of_locations) {
            let record = &mut world.locations[location].record;
            if record.organization.is_empty() {
                record.organization.clone_from(&id);
            }
        }
    }
    owners_of_locations(world);
}

fn product(services: &[usize], locations: &[usize]) -> Vec<(usize, usize)> {
    let pairs = services.iter().flat_map(|service| locations.iter().map(move |location| (*service, *location)));
    pairs.take(MOST_PAIRS).collect()
}

/// A location whose organization is not there belongs to that of its services, when they agree. A service that names none
/// belongs to that of its location.
fn owners_of_locations(world: &mut World<'_>) {
    let mut owners: Vec<HashSet<usize>> = vec![HashSet::new(); world.locations.len()];
    for at in &world.at {
        if let Some(organization) = world.services[at.service].organization {
            owners[at.location].insert(organization);
        }
    }
    for (location, owners) in world.locations.iter_mut().zip(owners) {
        if let (true, 1, Some(owner)) = (location.record.organization.is_empty(), owners.len(), owners.iter().next()) {
            location.record.organization = world.organizations[*owner].record.id.clone();
        }
    }
    for at in &world.at {
        let nothing_named = world.tables.get(world.services[at.service].row, "organization_id").is_empty();
        let service = &mut world.services[at.service];
        if nothing_named && service.organization.is_none() {
            let owner = &world.locations[at.location].record.organization;
            service.organization =
                world.organizations.iter().position(|draft| !owner.is_empty() && draft.record.id == *owner);
            service.record.organization.clone_from(owner);
        }
    }
}

/// A programme's names are other names of its services, or of its organization when no service names it.
fn programs(world: &mut World<'_>) {
    let joined = super::world::Joined {
        rows: world.rows(&[Kind::Program]),
        keys: super::keys::Keys::new(world.tables, &world.rows(&[Kind::Program])),
    };
    let mut names: Vec<Vec<String>> = Vec::new();
    for row in &joined.rows {
        let both = [world.line(*row, "name"), world.line(*row, "alternate_name")];
        names.push(both.into_iter().filter(|name| !name.is_empty()).collect());
    }
    let mut used = vec![false; names.len()];
    for number in 0..world.services.len() {
        let row = world.services[number].row;
        let cell = world.tables.get(row, "program_id");
        let named = joined.keys.named(cell);
        if named.broken {
            world.ledger.mend(row, codes::BROKEN_JOIN);
        }
        for program in named.rows {
            used[program] = true;
            world.ledger.keep(joined.rows[program]);
            let record = &mut world.services[number].record;
            record.aliases.extend(
                names[program].iter().filter(|name| !record.aliases.contains(name)).cloned().collect::<Vec<_>>(),
            );
        }
    }
    for (program, row) in joined.rows.iter().enumerate() {
        let owners = world.named(*row, "organization_id", World::of_organizations);
        if used[program] {
            continue;
        }
        for owner in owners {
            world.ledger.keep(*row);
            let record = &mut world.organizations[owner].record;
            record.aliases.extend(
                names[program].iter().filter(|name| !record.aliases.contains(name)).cloned().collect::<Vec<_>>(),
            );
        }
    }
}
