//! What is on board, counted once while the store is built.

use super::Merged;
use crate::{
    result::{CountryCoverage, Coverage},
    row::Rows,
};
use std::collections::BTreeMap;
use turnstone_pack::record::{Category, Record};

/// Counts everything. What is only there as a warning is not counted as help.
pub(super) fn coverage(merged: &Merged, rows: &Rows, places: usize) -> Coverage {
    let mut countries: BTreeMap<String, (CountryCoverage, BTreeMap<Category, u32>)> = BTreeMap::new();
    let mut total = Coverage { places: places as u32, ..Coverage::default() };
    for row in rows.rows.iter().filter(|row| row.caution != crate::row::Caution::Avoid) {
        let unknown = [String::new()];
        let known = rows.countries(row);
        let of = if known.is_empty() { &unknown[..] } else { known };
        for country in of {
            let (entry, categories) = countries.entry(country.clone()).or_default();
            if row.is_organization {
                entry.organizations += 1;
            } else {
                entry.services += 1;
                row.categories.iter().for_each(|category| *categories.entry(category).or_default() += 1);
            }
        }
        if row.is_organization {
            total.organizations += 1;
        } else {
            total.services += 1;
        }
    }
    for country in merged.emergency.keys() {
        countries.entry(country.clone()).or_default().0.emergency = true;
        total.emergency_countries += 1;
    }
    let is_location = |record: &&(u8, Record)| matches!(record.1, Record::Location(_));
    total.locations = merged.records.iter().filter(is_location).count() as u32;
    total.countries = countries
        .into_iter()
        .map(|(country, (entry, categories))| CountryCoverage {
            country,
            categories: categories.into_iter().collect(),
            ..entry
        })
        .collect();
    total
}
