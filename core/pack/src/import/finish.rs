//! The last steps: categories, coordinates that can't be, names and addresses out of texts, drafts into sorted records.

use super::classify::{Classifier, is_crisis_line, speaks_of_a_line};
use super::hiding::{self, Hidden};
use super::ledger::RowKey;
use super::scrub::{Forbidden, sentences, words};
use super::streets::looks_like_address;
use super::world::World;
use super::{ImportError, Stage, codes};
use crate::record::{Category, Delivery, Location, Record, Visibility};
use serde_json::Value;
use std::collections::{BTreeSet, HashMap, HashSet};

/// Finishes the drafts and gives the records, sorted by their keys.
pub(super) fn build(world: &mut World<'_>, classifier: &Classifier) -> Result<Vec<Record>, ImportError> {
    world.step(Stage::Building, 750)?;
    categories(world, classifier);
    far_away(world);
    let hidden = hiding::hide(world, classifier)?;
    copies(world);
    delivery(world);
    let mut records = records(world, &hidden)?;
    records.sort_by(|a, b| a.key().cmp(&b.key()));
    Ok(records)
}

fn categories(world: &mut World<'_>, classifier: &Classifier) {
    let mut known: HashMap<String, Vec<Category>> = HashMap::new();
    for draft in &mut world.services {
        let mut categories = BTreeSet::new();
        let (mut named_a_line, mut tagged_a_line) = (false, false);
        let record = &mut draft.record;
        let names: Vec<String> =
            record.name.0.values().map(|name| name.text.clone()).chain(record.aliases.clone()).collect();
        // Whom something is for says nothing of what it does: a clinic that lists forty groups gives none of forty services.
        let topics = draft.topics.iter().filter(|(_, whom)| !whom).map(|(topic, _)| (topic, false));
        for (text, is_name) in names.iter().map(|name| (name, true)).chain(topics) {
            let found = known.entry(text.clone()).or_insert_with(|| classifier.categories(text));
            let line = is_crisis_line(text, found);
            named_a_line |= line && is_name;
            tagged_a_line |= line;
            categories.extend(found.iter().copied());
        }
        // Directories tag whoever knows of a hotline; that it is one, its name or description must say.
        let described = record.description.0.values().any(|text| speaks_of_a_line(&text.text));
        let crisis = named_a_line || (tagged_a_line && described);
        record.phases = categories
            .iter()
            .flat_map(|category| category.phases().iter().copied())
            .collect::<BTreeSet<_>>()
            .into_iter()
            .collect();
        record.categories = categories.into_iter().collect();
        record.crisis = crisis && record.phones.iter().any(|phone| phone.dial.is_some());
        record.topics =
            draft.topics.iter().map(|(topic, _)| topic.clone()).collect::<BTreeSet<_>>().into_iter().collect();
    }
}

/// Coordinates far from those of all others in the same town, or in the same state: a slip, or a geocoder's guess.
fn far_away(world: &mut World<'_>) {
    for (most_km, region_only) in [(100.0, false), (1_500.0, true)] {
        let mut groups: HashMap<(String, String), Vec<(f64, f64)>> = HashMap::new();
        let group = |record: &Location| {
            let address = record.physical.as_ref()?;
            let region = address.region.to_lowercase();
            let city = if region_only { String::new() } else { address.city.to_lowercase() };
            (!region.is_empty() && (region_only || !city.is_empty())).then_some((region, city))
        };
        for draft in &world.locations {
            if let (Some(key), Some(at)) = (group(&draft.record), draft.record.coordinates) {
                groups.entry(key).or_default().push((at.latitude, at.longitude));
            }
        }
        let centres: HashMap<_, _> = groups
            .into_iter()
            .filter(|(_, points)| points.len() >= 5)
            .map(|(key, points)| {
                let middle = |mut degrees: Vec<f64>| {
                    degrees.sort_by(f64::total_cmp);
                    degrees[degrees.len() / 2]
                };
                let (latitudes, longitudes) = points.into_iter().unzip();
                (key, (middle(latitudes), middle(longitudes)))
            })
            .collect();
        for draft in &mut world.locations {
            let centre = group(&draft.record).and_then(|key| centres.get(&key).copied());
            if let (Some(centre), Some(at)) = (centre, draft.record.coordinates)
                && kilometres(centre, (at.latitude, at.longitude)) > most_km
            {
                draft.record.coordinates = None;
                world.ledger.mend(draft.row, codes::COORDINATES_FAR_AWAY);
            }
        }
    }
}

/// Great-circle distance on a sphere of the Earth's mean radius.
fn kilometres(one: (f64, f64), other: (f64, f64)) -> f64 {
    let (a, b) = (one.0.to_radians(), other.0.to_radians());
    let (latitude, longitude) = (b - a, (other.1 - one.1).to_radians());
    let half = (latitude / 2.0).sin().powi(2) + a.cos() * b.cos() * (longitude / 2.0).sin().powi(2);
    2.0 * 6_371.0 * half.sqrt().min(1.0).asin()
}

/// Some exports repeat a service's text at its location: one copy is enough.
fn copies(world: &mut World<'_>) {
    for at in &world.at {
        let description = &world.services[at.service].record.description;
        let aliases = &world.services[at.service].record.aliases;
        let location = &mut world.locations[at.location].record;
        if location.description == *description {
            location.description = crate::record::Text::default();
        }
        location.aliases.retain(|alias| !aliases.contains(alias));
    }
}

/// A service is remote when all its places are virtual. An address alone does not say that one may come.
fn delivery(world: &mut World<'_>) {
    for (service, at) in &world.at_of_service {
        if at.iter().all(|at| world.locations[world.at[*at].location].record.is_virtual) {
            world.services[*service].record.delivery = vec![Delivery::Remote];
        }
    }
}

fn records(world: &mut World<'_>, hidden: &Hidden) -> Result<Vec<Record>, ImportError> {
    let mut people = Forbidden::default();
    world.people.names.iter().for_each(|name| people.phrase(name.clone()));
    world.people.emails.iter().for_each(|email| people.exact(email));
    let postcodes: HashSet<String> = world
        .locations
        .iter()
        .enumerate()
        .filter(|(number, _)| hidden.locations.contains(number))
        .flat_map(|(_, draft)| draft.streets.iter().flat_map(|address| words(&address.postal_code)))
        .filter(|word| word.len() >= 5)
        .collect();
    let mut drafts: Vec<(RowKey, Record, bool)> = Vec::new();
    for (number, draft) in std::mem::take(&mut world.organizations).into_iter().enumerate() {
        drafts.push((draft.row, Record::Organization(draft.record), hidden.organizations.contains(&number)));
    }
    let at = std::mem::take(&mut world.at);
    let mut services = std::mem::take(&mut world.services);
    for mut at in at {
        if hidden.locations.contains(&at.location) {
            at.record.description = crate::record::Text::default();
        }
        services[at.service].record.locations.push(at.record);
    }
    for (number, draft) in services.into_iter().enumerate() {
        drafts.push((draft.row, Record::Service(draft.record), hidden.services.contains(&number)));
    }
    for (number, draft) in std::mem::take(&mut world.locations).into_iter().enumerate() {
        drafts.push((draft.row, Record::Location(draft.record), hidden.locations.contains(&number)));
    }
    let mut records = Vec::with_capacity(drafts.len());
    for (number, (row, record, secret)) in drafts.into_iter().enumerate() {
        if number % 1024 == 0 {
            world.step(Stage::Hiding, 850)?;
        }
        let scrubber = Scrubber { places: &hidden.forbidden, people: &people, secret, postcodes: &postcodes };
        records.push(scrubber.record(world, row, record));
    }
    Ok(records)
}

/// Takes out of every text of a record what must not be in it.
struct Scrubber<'a> {
    places: &'a Forbidden,
    people: &'a Forbidden,
    /// The record's own place is hidden: no address at all may be in its texts.
    secret: bool,
    postcodes: &'a HashSet<String>,
}

#[derive(Default)]
struct Scrubbed {
    place: bool,
    person: bool,
}

/// Members that hold keys and codes.
const KEYS: &[&str] = &["type", "id", "organization", "location", "origin", "categories", "phases", "citations"];

impl Scrubber<'_> {
    /// Works on the record as JSON, so that no text is forgotten when the record model grows.
    fn record(&self, world: &mut World<'_>, row: RowKey, record: Record) -> Record {
        let Ok(mut value) = serde_json::to_value(&record) else { return record };
        let mut scrubbed = Scrubbed::default();
        self.value(&mut value, &mut scrubbed);
        if scrubbed.place {
            world.ledger.mend(row, codes::HIDDEN_ADDRESS_IN_TEXT);
        }
        if scrubbed.person {
            world.ledger.mend(row, codes::PERSON_IN_TEXT);
        }
        if !(scrubbed.place || scrubbed.person) {
            return record;
        }
        // What was a record before its texts got shorter still is one.
        serde_json::to_vec(&value).and_then(|bytes| Record::from_json(&bytes)).unwrap_or(record)
    }

    /// False when nothing is left of it.
    fn value(&self, value: &mut Value, scrubbed: &mut Scrubbed) -> bool {
        match value {
            Value::String(text) => {
                if let Some(rest) = self.text(text, scrubbed) {
                    *text = rest;
                    return !text.is_empty();
                }
                true
            }
            Value::Array(items) => {
                items.retain_mut(|item| self.value(item, scrubbed));
                true
            }
            Value::Object(object) => {
                let mut empty = Vec::new();
                for (name, member) in object.iter_mut() {
                    if !KEYS.contains(&name.as_str()) && !self.value(member, scrubbed) {
                        empty.push(name.clone());
                    }
                }
                for name in &empty {
                    object.remove(name);
                }
                // A translation without its text, a text without translations.
                !(empty.iter().any(|name| name == "text") || (!empty.is_empty() && object.is_empty()))
            }
            _ => true,
        }
    }

    fn text(&self, text: &str, scrubbed: &mut Scrubbed) -> Option<String> {
        let mut rest = None;
        if let Some(without) = self.places.without(text) {
            scrubbed.place = true;
            rest = Some(without);
        }
        if let Some(without) = self.people.without(rest.as_deref().unwrap_or(text)) {
            scrubbed.person = true;
            rest = Some(without);
        }
        if self.secret {
            let now = rest.as_deref().unwrap_or(text);
            if looks_like_address(now, self.postcodes) {
                let kept: Vec<&str> =
                    sentences(now).into_iter().filter(|part| !looks_like_address(part, self.postcodes)).collect();
                let kept = kept.concat().trim().to_owned();
                scrubbed.place = true;
                rest = Some(if looks_like_address(&kept, self.postcodes) { String::new() } else { kept });
            }
        }
        rest
    }
}

/// How many records of each type there are, and how many locations are not shown in full.
pub(super) fn count(records: &[Record], report: &mut super::Report) {
    for record in records {
        *report.records.entry(record.key().0.to_owned()).or_default() += 1;
        if let Record::Location(location) = record {
            let name = match location.visibility {
                Visibility::Full => continue,
                Visibility::Partial => "PARTIAL",
                Visibility::Hidden => "HIDDEN",
            };
            *report.hidden_locations.entry(name.to_owned()).or_default() += 1;
        }
    }
}
