//! Rows: what filters, ranking and coverage look at, one for each service and organization, all of them in memory.

use crate::{
    geo::Point,
    hours::{Compiled, Tri},
};
use serde::{Deserialize, Serialize};
use std::collections::HashMap;
use turnstone_pack::record::{Category, Phase};

/// All rows, with what they share. A row's number is its document's number in the index.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
pub(crate) struct Rows {
    pub(crate) rows: Vec<Row>,
    /// Languages and audiences.
    pub(crate) strings: Vec<String>,
    /// Distinct sets of languages or audiences, as numbers of `strings`.
    pub(crate) string_sets: Vec<Vec<u16>>,
    /// Distinct sets of countries (ISO 3166-1 alpha-2, `INT`); an empty one is unknown.
    pub(crate) country_sets: Vec<Vec<String>>,
    /// Distinct hours, with zone and country.
    pub(crate) hours: Vec<Compiled>,
    /// What most filters look at, row by row: side by side, so that judging all rows reads half a megabyte and not five.
    #[serde(skip)]
    pub(crate) hot: Vec<Hot>,
    /// The rows' points and channels, one after the other; [`Hot`] says which are whose.
    #[serde(skip)]
    pub(crate) points: Vec<Point>,
    #[serde(skip)]
    pub(crate) channels: Vec<u32>,
    /// Rows of organizations' services, likewise.
    #[serde(skip)]
    pub(crate) services: Vec<u32>,
}

/// What most filters look at of a row.
#[derive(Debug, Clone, Copy, PartialEq, Default)]
pub(crate) struct Hot {
    pub(crate) categories: CategorySet,
    pub(crate) country_set: u32,
    pub(crate) audiences: u32,
    pub(crate) languages: u32,
    pub(crate) phases: u8,
    pub(crate) is_organization: bool,
    pub(crate) audiences_known: bool,
    pub(crate) languages_known: bool,
    pub(crate) interpreter: Tri,
    pub(crate) free: Tri,
    pub(crate) photo_id: Tri,
    pub(crate) remote: Tri,
    pub(crate) undocumented: Tri,
    pub(crate) works_from_abroad: Tri,
    pub(crate) caution: Caution,
    pub(crate) points_known: bool,
    /// Begin and end in [`Rows::points`], [`Rows::channels`] and [`Rows::services`].
    points: (u32, u32),
    channels: (u32, u32),
    services: (u32, u32),
}

impl Hot {
    fn new(row: &Row, [points, channels, services]: [(u32, u32); 3]) -> Self {
        Hot {
            points,
            channels,
            services,
            points_known: row.points_known,
            categories: row.categories,
            country_set: row.country_set,
            audiences: row.audiences,
            languages: row.languages,
            phases: row.phases,
            is_organization: row.is_organization,
            audiences_known: row.audiences_known,
            languages_known: row.languages_known,
            interpreter: row.interpreter,
            free: row.free,
            photo_id: row.photo_id,
            remote: row.remote,
            undocumented: row.undocumented,
            works_from_abroad: row.works_from_abroad,
            caution: row.caution,
        }
    }
}

impl Rows {
    /// Makes what is not stored. To be called once after reading.
    pub(crate) fn ready(&mut self) {
        let Rows { rows, hot, points, channels, services, .. } = self;
        *hot = rows
            .iter()
            .map(|row| {
                Hot::new(
                    row,
                    [add(points, &row.points), add(channels, &row.channels), add(services, &row.rest.services)],
                )
            })
            .collect();
    }

    /// Where a row is.
    pub(crate) fn points(&self, hot: &Hot) -> &[Point] {
        self.points.get(hot.points.0 as usize..hot.points.1 as usize).unwrap_or_default()
    }

    /// Hours of a row's numbers and places.
    pub(crate) fn channels(&self, hot: &Hot) -> &[u32] {
        self.channels.get(hot.channels.0 as usize..hot.channels.1 as usize).unwrap_or_default()
    }

    /// Rows of an organization's services.
    pub(crate) fn services(&self, hot: &Hot) -> &[u32] {
        self.services.get(hot.services.0 as usize..hot.services.1 as usize).unwrap_or_default()
    }

    /// The languages or audiences of a set.
    pub(crate) fn strings_of(&self, set: u32) -> impl Iterator<Item = &String> {
        let numbers = self.string_sets.get(set as usize).map_or(&[][..], Vec::as_slice);
        numbers.iter().filter_map(|n| self.strings.get(usize::from(*n)))
    }

    /// For every set of languages or audiences, the best that `of` says of one of them, `none` where that is better. There are thousands of
    /// sets and some dozen strings: each of these is looked at once.
    pub(crate) fn best_of_sets<T: Copy + PartialOrd>(&self, none: T, of: impl Fn(&String) -> T) -> Vec<T> {
        let each: Vec<T> = self.strings.iter().map(of).collect();
        let better = |a: T, b: T| if b > a { b } else { a };
        let best = |set: &Vec<u16>| set.iter().filter_map(|n| each.get(usize::from(*n)).copied()).fold(none, better);
        self.string_sets.iter().map(best).collect()
    }

    /// The countries that a row is for (ISO 3166-1 alpha-2, `INT`); empty is unknown.
    pub(crate) fn countries(&self, row: &Row) -> &[String] {
        self.country_sets.get(row.country_set as usize).map_or(&[], Vec::as_slice)
    }
}

/// Adds to a list of all rows and says where.
fn add<T: Copy>(all: &mut Vec<T>, own: &[T]) -> (u32, u32) {
    let from = all.len() as u32;
    all.extend(own);
    (from, all.len() as u32)
}

/// A service or an organization.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
pub(crate) struct Row {
    pub(crate) is_organization: bool,
    /// Numbers of its record and its organization's in the store.
    pub(crate) record: u32,
    pub(crate) organization_record: Option<u32>,
    /// The pack's position.
    pub(crate) pack: u8,
    /// Which of [`Rows::country_sets`] it is for.
    pub(crate) country_set: u32,
    pub(crate) works_from_abroad: Tri,
    pub(crate) categories: CategorySet,
    /// Bit n is the n-th phase; 0 is unknown.
    pub(crate) phases: u8,
    /// Which of [`Rows::string_sets`].
    pub(crate) audiences: u32,
    /// `audiences` is all that is served, not only what is known.
    pub(crate) audiences_known: bool,
    pub(crate) languages: u32,
    /// `languages` are all that are spoken, as far as any source says.
    pub(crate) languages_known: bool,
    pub(crate) interpreter: Tri,
    pub(crate) free: Tri,
    pub(crate) photo_id: Tri,
    pub(crate) remote: Tri,
    pub(crate) undocumented: Tri,
    pub(crate) affirming: Tri,
    pub(crate) points: Vec<Point>,
    /// Every place to go to has a point.
    pub(crate) points_known: bool,
    /// Hours of its numbers and places.
    pub(crate) channels: Vec<u32>,
    pub(crate) crisis: bool,
    /// Has a number or another channel that a crisis place may show.
    pub(crate) reachable: bool,
    /// Has a number that a dialler can be given and that does not rest on weak sources.
    pub(crate) callable: bool,
    /// Days since 1970-01-01: confirmed, and the newest source.
    pub(crate) confirmed_day: Option<i32>,
    pub(crate) source_day: Option<i32>,
    pub(crate) shelf_life_days: u16,
    /// 0 unknown, 1 low, 2 medium, 3 high.
    pub(crate) confidence: u8,
    pub(crate) caution: Caution,
    /// First and last day.
    pub(crate) valid_from: Option<i32>,
    pub(crate) valid_to: Option<i32>,
    pub(crate) rest: Box<Rest>,
}

/// What of a row is looked at only when it is found: kept apart, so that judging thousands of rows reads few bytes.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
pub(crate) struct Rest {
    /// Numbers of its locations' records.
    pub(crate) location_records: Vec<u32>,
    /// Rows of an organization's services.
    pub(crate) services: Vec<u32>,
    /// Hashes of its names.
    pub(crate) names: Vec<u64>,
    /// IANA zone where it is, of the service and of each location; empty is unknown.
    pub(crate) zone: String,
    pub(crate) location_zones: Vec<String>,
}

/// What speaks against a record, for ranking. The warnings themselves stand in the record.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default, Serialize, Deserialize)]
pub(crate) enum Caution {
    #[default]
    None,
    /// Be careful, or not at present.
    Careful,
    /// Gone, withdrawn or dangerous: a warning, not an offer.
    Avoid,
}

/// A set of categories.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
pub(crate) struct CategorySet([u64; 4]);

impl CategorySet {
    pub(crate) fn insert(&mut self, category: Category) {
        let at = category as usize;
        if let Some(word) = self.0.get_mut(at / 64) {
            *word |= 1 << (at % 64);
        }
    }

    pub(crate) fn contains(&self, category: Category) -> bool {
        let at = category as usize;
        self.0.get(at / 64).is_some_and(|word| word & 1 << (at % 64) != 0)
    }

    pub(crate) fn is_empty(&self) -> bool {
        self.0 == [0; 4]
    }

    pub(crate) fn meets(&self, other: &CategorySet) -> bool {
        self.0.iter().zip(&other.0).any(|(a, b)| a & b != 0)
    }

    pub(crate) fn iter(&self) -> impl Iterator<Item = Category> + '_ {
        Category::ALL.iter().copied().filter(|category| self.contains(*category))
    }
}

impl FromIterator<Category> for CategorySet {
    fn from_iter<T: IntoIterator<Item = Category>>(categories: T) -> Self {
        let mut set = CategorySet::default();
        categories.into_iter().for_each(|category| set.insert(category));
        set
    }
}

/// The bit of a phase.
pub(crate) fn phase_bit(phase: Phase) -> u8 {
    match phase {
        Phase::UrgentSafety => 1,
        Phase::Stabilisation => 2,
        Phase::LongTerm => 4,
    }
}

/// All phases with their bits.
pub(crate) const PHASES: [Phase; 3] = [Phase::UrgentSafety, Phase::Stabilisation, Phase::LongTerm];

/// Gives equal values one number.
#[derive(Default)]
pub(crate) struct Interner<T> {
    numbers: HashMap<T, usize>,
    pub(crate) values: Vec<T>,
}

impl<T: Clone + Eq + std::hash::Hash> Interner<T> {
    pub(crate) fn number(&mut self, value: T) -> usize {
        if let Some(number) = self.numbers.get(&value) {
            return *number;
        }
        self.values.push(value.clone());
        self.numbers.insert(value, self.values.len() - 1);
        self.values.len() - 1
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_set_holds_every_category_and_no_other() {
        for category in Category::ALL {
            let set: CategorySet = [*category].into_iter().collect();
            assert_eq!(set.iter().collect::<Vec<_>>(), [*category]);
            assert!(set.meets(&set) && !set.is_empty());
        }
        assert!(Category::ALL.len() <= 256);
    }
}
