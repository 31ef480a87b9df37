//! Organizations, services, locations, and services at locations.

use super::ledger::RowKey;
use super::tables::Kind;
use super::world::{LocationDraft, OrganizationDraft, ServiceDraft, World};
use super::{ImportError, Stage, codes, dates};
use crate::record::{
    Alert, AlertLevel, Answer, Citation, Coordinates, Location, Organization, OrganizationStatus, Service, ServiceArea,
    ServiceStatus, Trust,
};
use std::collections::{BTreeSet, HashSet};

/// Makes the records that all others belong to.
pub(super) fn build(world: &mut World<'_>) -> Result<(), ImportError> {
    world.step(Stage::Building, 150)?;
    organizations(world);
    world.step(Stage::Building, 200)?;
    services(world);
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

fn empty() -> super::world::Joined {
    super::world::Joined { rows: Vec::new(), keys: super::keys::Keys::default() }
}

/// Other names of a row, without those that only repeat its name.
fn aliases(world: &mut World<'_>, row: RowKey, name: &str) -> Vec<String> {
    let other = world.line(row, "alternate_name");
    if other.is_empty() || other.eq_ignore_ascii_case(name) { Vec::new() } else { vec![other] }
}

/// A source's own date of change is the date of a citation, and never a confirmation.
fn trust(world: &World<'_>, row: RowKey, table: &str) -> Trust {
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

fn services(world: &mut World<'_>) {
    for number in 0..world.service_rows.rows.len() {
        let row = world.service_rows.rows[number];
        let joined = std::mem::replace(&mut world.service_rows, empty());
        let (id, origin) = world.identity(row, number, &joined, "service");
        world.service_rows = joined;
        let organization = world.named(row, "organization_id", World::of_organizations).first().copied();
        let owner = organization.and_then(|number| world.organizations.get(number));
        let organization_id = owner.map(|draft| draft.record.id.clone()).unwrap_or_default();
        let owner_name = owner.and_then(|draft| draft.record.name.original()).map(|(_, name)| name.text.clone());
        let name = world.line(row, "name");
        if name.is_empty() {
            world.ledger.mend(row, codes::NO_NAME);
        }
        let aliases = aliases(world, row, &name);
        let email = world.email(row, &format!("{name} {}", owner_name.unwrap_or_default()));
        let summary = world.cell(row, "short_desc");
        let description = world.cell(row, "description");
        let mut record = Service {
            id,
            organization: organization_id,
            name: world.text(name),
            aliases,
            summary: world.text(summary),
            description: world.text(description),
            url: world.url(row, "url"),
            email,
            status: status(world, row),
            trust: trust(world, row, &origin.table),
            origin,
            ..Service::default()
        };
        requirements(world, row, &mut record);
        let mut topics = BTreeSet::new();
        for keyword in world.tables.get(row, "keywords").split([',', ';']) {
            let keyword = world.cleaned(row, keyword);
            if !keyword.is_empty() {
                topics.insert((keyword, false));
            }
        }
        world.ledger.keep(row);
        world.services.push(ServiceDraft { row, record, organization, topics });
    }
}

fn status(world: &mut World<'_>, row: RowKey) -> ServiceStatus {
    match world.tables.get(row, "status").to_lowercase().as_str() {
        "" => ServiceStatus::Unknown,
        "active" => ServiceStatus::Active,
        // HSDS has "inactive" for what is not given at present, and "defunct" for what is no more.
        "inactive" | "temporarily closed" => ServiceStatus::TemporarilyClosed,
        "defunct" | "closed" => ServiceStatus::Closed,
        _ => {
            world.ledger.mend(row, codes::STATUS_UNKNOWN);
            ServiceStatus::Unknown
        }
    }
}

/// What a service asks for, costs, and whom it serves, as far as its own row says.
fn requirements(world: &mut World<'_>, row: RowKey, record: &mut Service) {
    let application = world.cell(row, "application_process");
    record.asks.appointment = appointment(&application);
    record.asks.referral = referral(&application);
    // "None" is no way to apply.
    let said = !matches!(application.to_lowercase().trim_end_matches('.'), "none" | "n/a" | "na");
    record.asks.application = world.text(if said { application } else { String::new() });
    let documents = world.cell(row, "required_documents");
    record.asks.photo_id = photo_id(&documents);
    record.asks.documents = world.text(documents);
    let (fees, more) = (world.cell(row, "fees"), world.cell(row, "fees_description"));
    let fees = if fees.is_empty() || fees == more || fees == "fees_description" { more } else { joined(&fees, &more) };
    record.cost.free = free(&fees);
    record.cost.details = world.text(fees);
    let payments = world.cell(row, "payments_accepted");
    add(&mut record.cost.details, &world.options.language, &payments);
    let (eligibility, audience) = (world.cell(row, "eligibility"), world.cell(row, "audience"));
    record.serves.eligibility = world.text(joined(&eligibility, &audience));
    record.serves.minimum_age = years(world, row, "minimum_age");
    record.serves.maximum_age = years(world, row, "maximum_age");
    record.access.interpreter = interpreter(world.tables.get(row, "interpretation_services"));
    let alert = world.cell(row, "alert");
    if !alert.is_empty() {
        record.alerts.push(Alert { level: AlertLevel::Notice, text: world.text(alert), expires: None });
    }
    for area in world.tables.get(row, "service_areas").split([',', ';', '\n']) {
        let name = world.cleaned(row, area);
        add_area(&mut record.areas, &world.options.country, &name);
    }
    super::details::add_languages(
        world,
        row,
        "languages",
        super::details::Owner::Record(&mut record.access),
        &mut Vec::new(),
    );
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

fn plain(text: &str) -> String {
    let words: Vec<String> = text
        .to_lowercase()
        .split(|c: char| !(c.is_alphanumeric() || c == '\''))
        .filter(|word| !word.is_empty())
        .map(str::to_owned)
        .collect();
    words.join(" ")
}

/// Free only when the text says so and nothing else.
pub(super) fn free(fees: &str) -> Answer {
    const FREE: &[&str] = &[
        "free",
        "free of charge",
        "no cost",
        "no charge",
        "no fee",
        "no fees",
        "there is no fee",
        "there are no fees",
        "there is no charge",
        "there is no cost",
        "service is free",
        "services are free",
        "this service is free",
        "all services are free",
        "free service",
        "free services",
        "this is a free service",
        "at no cost",
        "0",
        "gratis",
        "gratuit",
        "kostenlos",
        "gratuito",
    ];
    if FREE.contains(&plain(fees).as_str()) { Answer::Yes } else { Answer::Unknown }
}

fn appointment(text: &str) -> Answer {
    let text = plain(text);
    let says = |phrases: &[&str]| phrases.iter().any(|phrase| text.contains(phrase));
    let no =
        says(&["no appointment", "walk ins welcome", "walk in no", "without appointment", "without an appointment"]);
    let yes = says(&[
        "by appointment only",
        "appointment required",
        "appointment is required",
        "must make an appointment",
        "must call for an appointment",
        "must call to make an appointment",
        "appointments are required",
    ]);
    match (yes, no) {
        (true, false) => Answer::Yes,
        (false, true) => Answer::No,
        _ => Answer::Unknown,
    }
}

fn referral(text: &str) -> Answer {
    let text = plain(text);
    let says = |phrases: &[&str]| phrases.iter().any(|phrase| text.contains(phrase));
    let no = says(&["no referral", "referral not required", "referral is not required", "self referral"]);
    let yes =
        says(&["referral required", "referral is required", "must be referred", "by referral only", "referral only"]);
    match (yes, no) {
        (true, false) => Answer::Yes,
        (false, true) => Answer::No,
        _ => Answer::Unknown,
    }
}

/// A photo ID is asked for when the text names it without an alternative.
pub(super) fn photo_id(documents: &str) -> Answer {
    let text = format!(" {} ", plain(documents));
    let named = [" photo id ", " picture id ", " photo identification ", " picture identification "];
    let named = named.iter().any(|phrase| text.contains(phrase));
    let open = [" or ", " if ", " may ", " not ", " no ", " optional "].iter().any(|word| text.contains(word));
    if named && !open { Answer::Yes } else { Answer::Unknown }
}

fn interpreter(text: &str) -> Answer {
    match plain(text).as_str() {
        "" | "unknown" | "n a" | "na" => Answer::Unknown,
        "no" | "none" | "not available" => Answer::No,
        _ => Answer::Yes,
    }
}

fn years(world: &mut World<'_>, row: RowKey, column: &str) -> Option<u8> {
    let raw = world.tables.get(row, column);
    let age = dates::age(raw);
    if age.is_none() && !raw.is_empty() {
        world.ledger.mend(row, codes::NUMBER_UNREADABLE);
    }
    age
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
