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
    /// Distinct sets of countries (ISO 3166-1 alpha-2, `INT`); an empty one is unknown.
    pub(crate) country_sets: Vec<Vec<String>>,
    /// Distinct hours, with zone and country.
    pub(crate) hours: Vec<Compiled>,
}

impl Rows {
    /// The countries that a row is for (ISO 3166-1 alpha-2, `INT`); empty is unknown.
    pub(crate) fn countries(&self, row: &Row) -> &[String] {
        self.country_sets.get(row.country_set as usize).map_or(&[], Vec::as_slice)
    }
}

/// A service or an organization.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
pub(crate) struct Row {
    pub(crate) is_organization: bool,
    /// Numbers of its record, its organization's and its locations' in the store.
    pub(crate) record: u32,
    pub(crate) organization_record: Option<u32>,
    pub(crate) location_records: Vec<u32>,
    /// The pack's position.
    pub(crate) pack: u8,
    /// Rows of an organization's services.
    pub(crate) services: Vec<u32>,
    /// Which of [`Rows::country_sets`] it is for.
    pub(crate) country_set: u32,
    pub(crate) works_from_abroad: Tri,
    pub(crate) categories: CategorySet,
    /// Bit n is the n-th phase; 0 is unknown.
    pub(crate) phases: u8,
    pub(crate) audiences: Vec<u16>,
    /// `audiences` is all that is served, not only what is known.
    pub(crate) audiences_known: bool,
    pub(crate) languages: Vec<u16>,
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
