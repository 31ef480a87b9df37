//! Services, and what their own rows say of what they ask for, cost, and whom they serve.

use super::details::{Owner, add_languages};
use super::entities::{add, add_area, aliases, empty, joined, trust};
use super::ledger::RowKey;
use super::world::{ServiceDraft, World};
use super::{codes, dates};
use crate::record::{Alert, AlertLevel, Answer, Service, ServiceStatus};
use std::collections::BTreeSet;

/// Makes the services.
pub(super) fn services(world: &mut World<'_>) {
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
    add_languages(world, row, "languages", Owner::Record(&mut record.access), &mut Vec::new());
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
