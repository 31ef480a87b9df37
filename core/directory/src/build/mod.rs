//! Building a store from packs: records joined and numbered, rows, search indexes, coverage.

mod compile;
mod coverage;
mod document;
mod gazetteer;
mod merge;

pub(crate) use compile::strong;
pub(crate) use merge::{Merged, load};

use crate::{
    directory::PackInfo,
    error::DirectoryError,
    facts::ServiceFacts,
    guides::{GuideRow, Guides, WHOLE},
    index::{IndexBuilder, IndexPart},
    row::{Row, Rows},
    store::Writer,
    tags::hash,
};
use compile::Shared;
use gazetteer::Gazetteer;
use serde::{Deserialize, Serialize};
use std::collections::HashMap;
use turnstone_pack::record::{Location, Place, Record};

/// Names of the parts.
pub(crate) mod part {
    /// [`super::Meta`], as JSON.
    pub(crate) const META: &str = "meta";
    /// [`crate::row::Rows`].
    pub(crate) const ROWS: &str = "rows";
    /// Sorted pairs of an id's hash and its record's number, 12 bytes each, little endian.
    pub(crate) const IDS: &str = "ids";
    /// [`crate::Coverage`], as JSON.
    pub(crate) const COVERAGE: &str = "coverage";
    /// [`crate::guides::Guides`].
    pub(crate) const GUIDES: &str = "guides";
    /// The glossary's words, as a JSON list, by name.
    pub(crate) const TERMS: &str = "terms";
    /// Before a language: the meanings of the glossary's words in it, by name. Alone: these languages.
    pub(crate) const MEANINGS: &str = "terms/";
    /// Emergency numbers, as a JSON list.
    pub(crate) const EMERGENCY: &str = "emergency";
    /// Latitude and longitude of each town, 8 bytes each, little endian.
    pub(crate) const PLACE_POINTS: &str = "place-points";
    /// Sorted pairs of a name's hash and the town's number, 12 bytes each, little endian.
    pub(crate) const PLACE_NAMES: &str = "place-names";
    /// Before the parts of the index of services and organizations.
    pub(crate) const INDEX: &str = "index/";
    /// Before the parts of the index of towns.
    pub(crate) const PLACE_INDEX: &str = "place-index/";
}

/// What a store is and was made from.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub(crate) struct Meta {
    /// The code that wrote it: no other code reads it.
    pub(crate) code: String,
    pub(crate) packs: Vec<StoredPack>,
    /// The newest time ever seen in a trusted pack, RFC 3339; empty when there was none.
    pub(crate) newest_seen: String,
    /// The number of the first town's record.
    pub(crate) first_place: u32,
    pub(crate) places: u32,
}

/// [`PackInfo`] as it is stored.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub(crate) struct StoredPack {
    pub(crate) id: String,
    pub(crate) version: u64,
    pub(crate) content_sha256: String,
    pub(crate) made_at: String,
    pub(crate) trusted: bool,
    pub(crate) sources: Vec<turnstone_pack::Source>,
}

impl From<StoredPack> for PackInfo {
    fn from(pack: StoredPack) -> Self {
        let StoredPack { id, version, content_sha256, made_at, trusted, sources } = pack;
        PackInfo { id, version, content_sha256, made_at, trusted, sources }
    }
}

/// Reports steps between two thousandths and gives up when told to.
struct Progress<'a, 'b> {
    step: &'a mut (dyn FnMut(u16) -> bool + 'b),
    from: u16,
    to: u16,
}

impl Progress<'_, '_> {
    fn at(&mut self, done: usize, of: usize) -> Result<(), DirectoryError> {
        let span = usize::from(self.to - self.from);
        let thousandths = self.from + u16::try_from(span * done.min(of) / of.max(1)).unwrap_or(0);
        if (self.step)(thousandths) { Ok(()) } else { Err(DirectoryError::Cancelled) }
    }
}

/// Fills an empty store.
///
/// # Errors
/// `Cancelled`, and what the writer gives.
pub(crate) fn fill(
    writer: &Writer<'_>,
    merged: &Merged,
    newest_seen: &str,
    step: &mut dyn FnMut(u16) -> bool,
) -> Result<(), DirectoryError> {
    let numbers = write_records(writer, merged, &mut Progress { step: &mut *step, from: 100, to: 300 })?;
    let places: Vec<&Place> = merged.places();
    let gazetteer = Gazetteer::new(&places);
    let (rows, mut index) = rows(merged, &numbers, &gazetteer, &mut Progress { step: &mut *step, from: 300, to: 450 })?;
    let guides = guides(merged, &mut index);
    let mut index_step = |done: u16| step(450 + done.min(1000) / 4);
    let parts = index.finish(&mut index_step).ok_or(DirectoryError::Cancelled)?;
    write_parts(writer, part::INDEX, &parts)?;
    let mut towns = IndexBuilder::new(&[]);
    for place in &places {
        towns.add(&document::place(place));
    }
    let mut town_step = |done: u16| step(700 + done.min(1000) / 4);
    let parts = towns.finish(&mut town_step).ok_or(DirectoryError::Cancelled)?;
    write_parts(writer, part::PLACE_INDEX, &parts)?;
    let mut points = Vec::with_capacity(places.len() * 8);
    for place in &places {
        points.extend((place.coordinates.latitude as f32).to_le_bytes());
        points.extend((place.coordinates.longitude as f32).to_le_bytes());
    }
    writer.part(part::PLACE_POINTS, &points)?;
    writer.part(part::PLACE_NAMES, &pairs(&gazetteer.names()))?;
    writer.part(part::ROWS, &packed(&rows)?)?;
    writer.part(part::GUIDES, &packed(&guides)?)?;
    let words = crate::guides::Words::new(&merged.terms());
    writer.part(part::TERMS, &json(&words.terms)?)?;
    let tags: Vec<&String> = words.meanings.keys().collect();
    writer.part(part::MEANINGS, &packed(&tags)?)?;
    for (tag, meanings) in &words.meanings {
        writer.part(&format!("{}{tag}", part::MEANINGS), &packed(meanings)?)?;
    }
    let emergency: Vec<_> = merged.emergency.values().collect();
    writer.part(part::EMERGENCY, &json(&emergency)?)?;
    writer.part(part::COVERAGE, &json(&coverage::coverage(merged, &rows, places.len()))?)?;
    let meta = Meta {
        code: crate::store::CODE.to_owned(),
        packs: merged.packs.clone(),
        newest_seen: newest_seen.to_owned(),
        first_place: numbers.first_place,
        places: places.len() as u32,
    };
    writer.part(part::META, &json(&meta)?)?;
    if step(1000) { Ok(()) } else { Err(DirectoryError::Cancelled) }
}

pub(crate) fn json(value: &impl Serialize) -> Result<Vec<u8>, DirectoryError> {
    serde_json::to_vec(value).map_err(|_| DirectoryError::Unreachable)
}

/// A value as its part.
fn packed(value: &impl Serialize) -> Result<Vec<u8>, DirectoryError> {
    postcard::to_stdvec(value).map_err(|_| DirectoryError::Unreachable)
}

fn write_parts(writer: &Writer<'_>, before: &str, parts: &[IndexPart]) -> Result<(), DirectoryError> {
    parts.iter().try_for_each(|part| writer.part(&format!("{before}{}", part.name), &part.bytes))
}

fn pairs(list: &[(u64, u32)]) -> Vec<u8> {
    list.iter().flat_map(|(hash, number)| hash.to_le_bytes().into_iter().chain(number.to_le_bytes())).collect()
}

/// Numbers of the records in the store.
struct Numbers<'a> {
    services: HashMap<&'a str, u32>,
    organizations: HashMap<&'a str, u32>,
    locations: HashMap<&'a str, u32>,
    first_place: u32,
}

fn write_records<'a>(
    writer: &Writer<'_>,
    merged: &'a Merged,
    progress: &mut Progress<'_, '_>,
) -> Result<Numbers<'a>, DirectoryError> {
    let mut numbers =
        Numbers { services: HashMap::new(), organizations: HashMap::new(), locations: HashMap::new(), first_place: 0 };
    let mut ids: Vec<(u64, u32)> = Vec::new();
    let total = merged.records.len();
    let mut places = 0;
    for (number, (_, record)) in merged.records.iter().enumerate() {
        if number % 256 == 0 {
            progress.at(number, total)?;
        }
        let number = u32::try_from(number).map_err(|_| DirectoryError::PackUnreadable)?;
        writer.record(number, &json(record)?)?;
        ids.push((hash(record.key().1), number));
        match record {
            Record::Service(r) => drop(numbers.services.insert(&r.id, number)),
            Record::Organization(r) => drop(numbers.organizations.insert(&r.id, number)),
            Record::Location(r) => drop(numbers.locations.insert(&r.id, number)),
            Record::Place(_) if places == 0 => {
                numbers.first_place = number;
                places += 1;
            }
            _ => {}
        }
    }
    // Of records that share an id, the lower number is found first: services, then organizations.
    ids.sort_unstable();
    writer.part(part::IDS, &pairs(&ids))?;
    Ok(numbers)
}

fn rows(
    merged: &Merged,
    numbers: &Numbers<'_>,
    gazetteer: &Gazetteer<'_>,
    progress: &mut Progress<'_, '_>,
) -> Result<(Rows, IndexBuilder), DirectoryError> {
    let mut index = IndexBuilder::new(&merged.lexicon);
    let mut shared = Shared::default();
    let mut rows: Vec<Row> = Vec::new();
    let record = |number: &u32| &merged.records[*number as usize].1;
    let mut organizations: HashMap<&str, Vec<u32>> = HashMap::new();
    let mut locations_of: HashMap<&str, Vec<u32>> = HashMap::new();
    for (number, (_, record)) in merged.records.iter().enumerate() {
        if let Record::Location(location) = record
            && !location.organization.is_empty()
        {
            locations_of.entry(&location.organization).or_default().push(number as u32);
        }
    }
    let total = merged.records.len();
    for (number, (pack, entry)) in merged.records.iter().enumerate() {
        if number % 256 == 0 {
            progress.at(number, total)?;
        }
        let mut row = match entry {
            Record::Service(service) => {
                let organization = numbers.organizations.get(service.organization.as_str());
                let mut locations: Vec<u32> = service
                    .locations
                    .iter()
                    .filter_map(|at| numbers.locations.get(at.location.as_str()).copied())
                    .collect();
                locations.dedup();
                let facts = ServiceFacts {
                    service: service.clone(),
                    organization: organization.map(record).and_then(|r| match r {
                        Record::Organization(organization) => Some(organization.clone()),
                        _ => None,
                    }),
                    locations: locations.iter().map(record).filter_map(location).cloned().collect(),
                };
                index.add(&document::service(&facts));
                organizations.entry(&service.organization).or_default().push(rows.len() as u32);
                let mut row = compile::service_row(&facts, gazetteer, &mut shared);
                row.organization_record = organization.copied();
                row.rest.location_records = locations;
                row
            }
            // Services have lower numbers, so all of its services are known here.
            Record::Organization(organization) => {
                let locations = locations_of.get(organization.id.as_str()).cloned().unwrap_or_default();
                let list: Vec<&Location> = locations.iter().map(record).filter_map(location).collect();
                index.add(&document::organization(organization, &list));
                let mut row = compile::organization_row(organization, &list, gazetteer, &mut shared);
                row.rest.services = organizations.get(organization.id.as_str()).cloned().unwrap_or_default();
                row.rest.location_records = locations;
                row
            }
            _ => continue,
        };
        row.record = number as u32;
        row.pack = *pack;
        rows.push(row);
    }
    Ok((
        Rows {
            rows,
            strings: shared.strings.values,
            string_sets: shared.string_sets.values,
            country_sets: shared.country_sets.values,
            hours: shared.hours.values,
            ..Rows::default()
        },
        index,
    ))
}

/// The guides, their sections put into the index after all that was before: one search finds both.
fn guides(merged: &Merged, index: &mut IndexBuilder) -> Guides {
    let mut guides = Guides::default();
    for (number, (pack, record)) in merged.records.iter().enumerate() {
        let Record::Guide(guide) = record else { continue };
        let row = guides.rows.len() as u32;
        for (at, section) in guide.sections.iter().enumerate() {
            index.add(&document::section(guide, section));
            guides.documents.push((row, at as u32));
        }
        // Whoever hands somebody a pack must not be able to stand first for a cry for help.
        let trusted = merged.packs.get(usize::from(*pack)).is_some_and(|pack| pack.trusted);
        for (language, questions) in guide.asks.iter().filter(|_| trusted) {
            index.add(&document::questions(guide, language, questions));
            guides.documents.push((row, WHOLE));
        }
        guides.rows.push(GuideRow::new(guide, number as u32, *pack));
    }
    guides
}

fn location(record: &Record) -> Option<&Location> {
    match record {
        Record::Location(location) => Some(location),
        _ => None,
    }
}
