//! From a service or an organization to its row.

use super::{document::organization_names, document::texts, gazetteer::Gazetteer};
use crate::order;
use crate::{
    channels::{has_door, organization_ways, ways},
    facts::ServiceFacts,
    freshness,
    hours::{Compiled, Tri, epoch_day, zone_of_country},
    row::{Caution, Interner, PHASES, Row, phase_bit},
    tags::name_hash,
};
use turnstone_pack::record::{
    Answer, Channel, Confidence, Delivery, Location, Organization, OrganizationStatus, PartialDate, Phase, Phone,
    PhoneKind, Service, ServiceStatus, Severity, Trust,
};

/// What rows share.
#[derive(Default)]
pub(super) struct Shared {
    pub(super) strings: Interner<String>,
    pub(super) hours: Interner<Compiled>,
    pub(super) country_sets: Interner<Vec<String>>,
    pub(super) string_sets: Interner<Vec<u16>>,
}

impl Shared {
    /// `u16` holds far more languages and audiences than there are; what a hostile pack adds beyond is not filtered by.
    fn string(&mut self, text: &str) -> Option<u16> {
        u16::try_from(self.strings.number(text.to_owned())).ok()
    }

    fn set<'a>(&mut self, texts: impl Iterator<Item = &'a str>) -> u32 {
        let mut numbers: Vec<u16> = texts.filter_map(|text| self.string(text)).collect();
        numbers.sort_unstable();
        numbers.dedup();
        self.string_sets.number(numbers) as u32
    }
}

/// The row of a service. `record`, `pack` and the numbers of other records are set by the caller.
pub(super) fn service_row(facts: &ServiceFacts, gazetteer: &Gazetteer<'_>, shared: &mut Shared) -> Row {
    let service = &facts.service;
    let countries = countries(facts);
    let mut row = Row { country_set: shared.country_sets.number(countries.clone()) as u32, ..Row::default() };
    row.categories = service.categories.iter().copied().collect();
    row.phases = phases(service);
    row.works_from_abroad = service.access.works_from_abroad.into();
    audiences(&mut row, service, shared);
    languages(&mut row, facts, shared);
    row.free = service.cost.free.into();
    row.photo_id = service.asks.photo_id.into();
    row.remote = remote(service);
    row.undocumented = undocumented(service);
    row.affirming = service.serves.affirming.into();
    where_it_is(&mut row, facts, &countries, gazetteer);
    let country = countries.iter().find(|country| *country != "INT").cloned().unwrap_or_default();
    let single = countries.len() == 1;
    for way in ways(facts, &row.rest.zone, &row.rest.location_zones).iter().filter(|way| way.counts()) {
        // Holidays are a country's: with several, nobody knows whose are kept.
        let compiled = Compiled::new(way.hours, way.zone, if single { &country } else { "" });
        row.channels.push(shared.hours.number(compiled) as u32);
    }
    row.channels.sort_unstable();
    row.channels.dedup();
    row.crisis = service.crisis;
    row.reachable = reachable(facts);
    row.callable = numbers(facts).any(callable);
    row.valid_from = service.valid_from.as_ref().and_then(|date| crate::hours::civil(date, false)).map(epoch_day);
    row.valid_to = service.valid_to.as_ref().and_then(|date| crate::hours::civil(date, true)).map(epoch_day);
    trust(&mut row, &service.trust, facts.organization.as_ref().map(|organization| &organization.trust));
    row.shelf_life_days = freshness::shelf_life(&service.categories);
    row.caution = row.caution.max(service_caution(service));
    if let Some(organization) = &facts.organization {
        row.caution = row.caution.max(organization_caution(organization));
    }
    let mut names = texts(&service.name);
    names.extend(service.aliases.iter().cloned());
    names.extend(facts.organization.iter().flat_map(organization_names));
    row.rest.names = hashes(&names);
    row
}

/// The row of an organization.
pub(super) fn organization_row(
    organization: &Organization,
    locations: &[&Location],
    gazetteer: &Gazetteer<'_>,
    shared: &mut Shared,
) -> Row {
    let mut row = Row { is_organization: true, audiences: shared.set(std::iter::empty()), ..Row::default() };
    let countries = Some(organization.country.clone()).filter(|country| !country.is_empty()).into_iter().collect();
    row.country_set = shared.country_sets.number(countries) as u32;
    row.rest.zone = zone_of_country(&organization.country).unwrap_or_default().to_owned();
    for location in locations.iter().filter(|location| has_door(location)) {
        row.points.extend(gazetteer.point(location));
    }
    row.points_known = !row.points.is_empty() && row.points.len() == locations.len();
    let tags = organization.phones.iter().filter_map(|phone| phone.languages.as_ref());
    row.languages = shared.set(tags.flatten().map(String::as_str));
    for way in organization_ways(organization, &row.rest.zone) {
        row.channels.push(shared.hours.number(Compiled::new(way.hours, way.zone, &organization.country)) as u32);
    }
    row.callable = organization.phones.iter().any(callable);
    row.reachable = organization.phones.iter().any(strong) || !organization.url.is_empty();
    trust(&mut row, &organization.trust, None);
    row.shelf_life_days = freshness::shelf_life(&[]);
    row.caution = row.caution.max(organization_caution(organization));
    row.rest.names = hashes(&organization_names(organization));
    row
}

fn hashes(names: &[String]) -> Vec<u64> {
    let mut hashes: Vec<u64> = names.iter().filter_map(|name| name_hash(name)).collect();
    hashes.sort_unstable();
    hashes.dedup();
    hashes
}

/// The countries that a service is for: its areas, else where it is given, else its organization's.
fn countries(facts: &ServiceFacts) -> Vec<String> {
    let areas = facts.service.areas.iter().map(|area| area.country.as_str());
    let doors = facts.locations.iter().filter_map(|location| location.physical.as_ref());
    let doors = doors.map(|address| address.country.as_str());
    let organization = facts.organization.iter().map(|organization| organization.country.as_str());
    let list = |countries: &mut dyn Iterator<Item = &str>| {
        let mut countries: Vec<String> = countries.filter(|c| !c.is_empty()).map(str::to_owned).collect();
        order::sort(&mut countries, &mut Ord::cmp);
        countries.dedup();
        countries
    };
    for mut source in [Box::new(areas) as Box<dyn Iterator<Item = &str>>, Box::new(doors), Box::new(organization)] {
        let found = list(&mut source);
        if !found.is_empty() {
            return found;
        }
    }
    Vec::new()
}

fn phases(service: &Service) -> u8 {
    let mut bits = service.phases.iter().fold(0, |bits, phase| bits | phase_bit(*phase));
    if bits == 0 {
        let usual = service.categories.iter().flat_map(|category| category.phases());
        bits = usual.fold(0, |bits, phase| bits | phase_bit(*phase));
    }
    if service.crisis {
        bits |= phase_bit(Phase::UrgentSafety);
    }
    debug_assert!(bits < 1 << PHASES.len());
    bits
}

fn audiences(row: &mut Row, service: &Service, shared: &mut Shared) {
    let serves = &service.serves;
    row.audiences_known = serves.audiences.is_some();
    let codes = serves.audiences.iter().flatten().chain(&serves.focus).map(String::as_str);
    let undocumented = (serves.undocumented == Answer::Yes).then_some("undocumented");
    row.audiences = shared.set(codes.chain(undocumented));
}

fn undocumented(service: &Service) -> Tri {
    let serves = &service.serves;
    let named =
        |list: &Option<Vec<String>>| list.iter().flatten().any(|code| code.eq_ignore_ascii_case("undocumented"));
    let said = named(&serves.audiences)
        || named(&serves.immigration_statuses)
        || serves.focus.iter().any(|code| code == "undocumented");
    match serves.undocumented {
        Answer::Unknown if said => Tri::Yes,
        answer => answer.into(),
    }
}

/// Languages of the service, of its numbers and of its locations. All are known when the service itself says which.
fn languages(row: &mut Row, facts: &ServiceFacts, shared: &mut Shared) {
    let service = &facts.service;
    let numbers = service.phones.iter().chain(service.locations.iter().flat_map(|at| &at.phones));
    let lists = numbers
        .map(|phone| &phone.languages)
        .chain([&service.access.languages])
        .chain(facts.locations.iter().map(|location| &location.access.languages));
    row.languages = shared.set(lists.flatten().flatten().map(String::as_str));
    let mut numbers = service.phones.iter().chain(service.locations.iter().flat_map(|at| &at.phones)).peekable();
    let all_numbers = numbers.peek().is_some() && numbers.all(|phone| phone.languages.is_some());
    row.languages_known = service.access.languages.is_some() || all_numbers;
    row.interpreter = service.access.interpreter.into();
}

fn remote(service: &Service) -> Tri {
    if service.delivery.contains(&Delivery::Remote) {
        Tri::Yes
    } else if service.delivery.is_empty() {
        Tri::Unknown
    } else {
        Tri::No
    }
}

fn where_it_is(row: &mut Row, facts: &ServiceFacts, countries: &[String], gazetteer: &Gazetteer<'_>) {
    let mut doors = 0;
    for location in &facts.locations {
        let point = gazetteer.point(location);
        row.rest.location_zones.push(gazetteer.zone(location, point));
        if has_door(location) {
            doors += 1;
            row.points.extend(point);
        }
    }
    // A location that the source names and does not describe is a door that nobody knows.
    row.points_known = doors > 0 && row.points.len() == doors && facts.locations.len() == facts.service.locations.len();
    let mut zones: Vec<&String> = row.rest.location_zones.iter().filter(|zone| !zone.is_empty()).collect();
    order::sort(&mut zones, &mut Ord::cmp);
    zones.dedup();
    row.rest.zone = match (zones.as_slice(), countries) {
        ([zone], _) if row.rest.location_zones.iter().all(|z| !z.is_empty()) => (*zone).clone(),
        (_, [country]) => zone_of_country(country).unwrap_or_default().to_owned(),
        _ => String::new(),
    };
}

/// A number that a crisis place may show.
pub(crate) fn strong(phone: &Phone) -> bool {
    !phone.weak && !matches!(phone.kind, PhoneKind::Fax)
}

/// A number that somebody can call, and that more than a copied list says.
fn callable(phone: &Phone) -> bool {
    strong(phone) && phone.dial.is_some()
}

/// The service's own numbers, those of its places and of its organization.
fn numbers(facts: &ServiceFacts) -> impl Iterator<Item = &Phone> {
    let service = &facts.service;
    let own = service.phones.iter().chain(service.locations.iter().flat_map(|at| &at.phones));
    let others =
        facts.locations.iter().flat_map(|l| &l.phones).chain(facts.organization.iter().flat_map(|o| &o.phones));
    own.chain(others)
}

fn reachable(facts: &ServiceFacts) -> bool {
    numbers(facts).any(strong)
        || facts.service.access.channels.iter().any(|channel: &Channel| !channel.address.is_empty())
        || !facts.service.url.is_empty()
}

fn trust(row: &mut Row, own: &Trust, organization: Option<&Trust>) {
    let day = |date: &PartialDate| crate::hours::civil(date, false).map(epoch_day);
    row.confirmed_day = own.last_confirmed.as_ref().and_then(day);
    row.source_day =
        freshness::newest_source(own, organization).and_then(|citation| citation.date.as_ref()).and_then(day);
    row.confidence = match own.confidence {
        None => 0,
        Some(Confidence::Low) => 1,
        Some(Confidence::Medium) => 2,
        Some(Confidence::High) => 3,
    };
    for trust in [Some(own), organization].into_iter().flatten() {
        row.caution = row.caution.max(trust_caution(trust));
    }
}

fn trust_caution(trust: &Trust) -> Caution {
    let open = || trust.dangers.iter().filter(|danger| danger.resolved.is_none());
    if trust.revoked.is_some() || open().any(|danger| danger.severity == Severity::Severe) {
        Caution::Avoid
    } else if open().next().is_some() || trust.shares_data_with_authorities == Answer::Yes {
        Caution::Careful
    } else {
        Caution::None
    }
}

fn service_caution(service: &Service) -> Caution {
    match service.status {
        ServiceStatus::Closed => Caution::Avoid,
        ServiceStatus::TemporarilyClosed | ServiceStatus::AtCapacity => Caution::Careful,
        ServiceStatus::Unknown | ServiceStatus::Active => Caution::None,
    }
}

fn organization_caution(organization: &Organization) -> Caution {
    let gone = matches!(organization.status, OrganizationStatus::Closed | OrganizationStatus::Renamed);
    if gone { Caution::Avoid } else { Caution::None }
}
