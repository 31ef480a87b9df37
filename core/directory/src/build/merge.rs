//! Several packs as one list of records, of each only once.

use super::StoredPack;
use crate::order;
use crate::{directory::PackSource, error::DirectoryError};
use std::collections::{BTreeMap, HashSet};
use turnstone_pack::record::{EmergencyNumbers, LexiconEntry, Place, Record, Term};

/// The records of all packs.
pub(crate) struct Merged {
    pub(crate) packs: Vec<StoredPack>,
    /// Services, organizations, locations, redirects, places, guides, terms, in this order; each with its pack's position.
    pub(crate) records: Vec<(u8, Record)>,
    /// By country.
    pub(crate) emergency: BTreeMap<String, EmergencyNumbers>,
    pub(crate) lexicon: Vec<LexiconEntry>,
}

impl Merged {
    pub(super) fn places(&self) -> Vec<&Place> {
        let places = self.records.iter().filter_map(|(_, record)| match record {
            Record::Place(place) => Some(place),
            _ => None,
        });
        places.collect()
    }

    /// The glossary, by name and language.
    pub(super) fn terms(&self) -> Vec<&Term> {
        let terms = self.records.iter().filter_map(|(_, record)| match record {
            Record::Term(term) => Some(term),
            _ => None,
        });
        let mut terms: Vec<&Term> = terms.collect();
        order::sort(&mut terms, &mut |a, b| (&a.name, &a.language).cmp(&(&b.name, &b.language)));
        terms
    }

    /// The newest time in a trusted pack, RFC 3339; empty when there is none that can be read.
    pub(crate) fn newest_made_at(&self) -> Option<jiff::Timestamp> {
        self.packs.iter().filter(|pack| pack.trusted).filter_map(|pack| pack.made_at.parse().ok()).max()
    }
}

/// Reads the packs. Of records with one key the first pack's holds. Words, emergency numbers, redirects, the glossary and whatever has the name of a guide of
/// ours are taken from trusted packs only: whoever hands somebody a pack must not be able to lead a cry for help elsewhere.
///
/// # Errors
/// `PackUnreadable`, `PackMismatch`, `Cancelled`.
pub(crate) fn load(sources: &[PackSource<'_>], step: &mut dyn FnMut(u16) -> bool) -> Result<Merged, DirectoryError> {
    let mut merged = Merged { packs: Vec::new(), records: Vec::new(), emergency: BTreeMap::new(), lexicon: Vec::new() };
    let mut seen: HashSet<(&'static str, String)> = HashSet::new();
    let mut words: HashSet<String> = HashSet::new();
    // Names of guides that somebody vouches for.
    let mut guides: HashSet<String> = HashSet::new();
    for (number, source) in sources.iter().enumerate() {
        if !step(u16::try_from(100 * number / sources.len().max(1)).unwrap_or(0)) {
            return Err(DirectoryError::Cancelled);
        }
        let position = u8::try_from(number).map_err(|_| DirectoryError::PackUnreadable)?;
        let pack = (source.load)().map_err(|_| DirectoryError::PackUnreadable)?;
        if pack.manifest.content_sha256 != source.content_sha256 || pack.manifest.id != source.id {
            return Err(DirectoryError::PackMismatch);
        }
        merged.packs.push(StoredPack {
            id: pack.manifest.id,
            version: pack.manifest.version,
            content_sha256: pack.manifest.content_sha256,
            made_at: pack.manifest.made_at,
            trusted: source.trusted,
            sources: pack.manifest.sources,
        });
        for record in pack.records {
            match record {
                Record::EmergencyNumbers(_) | Record::Lexicon(_) | Record::Redirect(_) | Record::Term(_)
                    if !source.trusted => {}
                // Its id is what it is sorted by: another one would come between the versions of a guide of ours.
                Record::Guide(guide) if guide.id != format!("{}/{}", guide.guide, guide.language) => {}
                // Not in a language that ours is not in yet, either.
                Record::Guide(guide) if !source.trusted && guides.contains(&guide.guide) => {}
                Record::EmergencyNumbers(numbers) => {
                    merged.emergency.entry(numbers.country.clone()).or_insert(numbers);
                }
                Record::Lexicon(entry) => {
                    if words.insert(entry.id.clone()) {
                        merged.lexicon.push(entry);
                    }
                }
                record => {
                    if let (Record::Guide(guide), true) = (&record, source.trusted) {
                        guides.insert(guide.guide.clone());
                    }
                    let (kind, id) = record.key();
                    if seen.insert((kind, id.to_owned())) {
                        merged.records.push((position, record));
                    }
                }
            }
        }
    }
    order::sort(&mut merged.records, &mut |(_, a), (_, b)| (rank(a), a.key().1).cmp(&(rank(b), b.key().1)));
    Ok(merged)
}

fn rank(record: &Record) -> u8 {
    match record {
        Record::Service(_) => 0,
        Record::Organization(_) => 1,
        Record::Location(_) => 2,
        Record::Redirect(_) => 3,
        Record::Place(_) => 4,
        Record::Guide(_) => 5,
        Record::Term(_) => 6,
        Record::EmergencyNumbers(_) | Record::Lexicon(_) => 7,
    }
}
