//! Emergency numbers: what libphonenumber lists for every country, with the curated ones, of which a source says whom they reach.

use super::compile::Edition;
use super::country::{citation, remark};
use super::file::{EmergencyFile, EmergencyTable};
use super::finding::{FindingCode as Code, Findings};
use super::values;
use crate::record::{EmergencyNumbers, EmergencyService, Record, ShortNumber};
use std::collections::BTreeMap;

/// Countries' numbers by ISO code, to be merged from both kinds of file.
pub(super) type ByCountry = BTreeMap<String, EmergencyNumbers>;

/// Takes in the curated numbers of one country. They come before what else is known there, the most general first.
pub(super) fn add_curated(
    table: &EmergencyTable,
    country: &str,
    at: usize,
    edition: &Edition,
    findings: &mut Findings<'_>,
    all: &mut ByCountry,
) {
    if table.source.is_empty() {
        findings.at(at, Code::NoSource, country);
    }
    let entry = all.entry(country.to_owned()).or_default();
    country.clone_into(&mut entry.country);
    let mut curated = Vec::new();
    for number in &table.number {
        if !values::is_short(number.number.get_ref()) {
            findings.value(&number.number, Code::InvalidShortNumber);
        }
        curated.push(ShortNumber {
            number: number.number.get_ref().clone(),
            services: number.services.clone(),
            kind: number.kind,
            note: remark(&number.note),
        });
    }
    curated.sort_by_key(|number| !number.services.contains(&EmergencyService::All));
    let (others, citations) = (std::mem::take(&mut entry.numbers), std::mem::take(&mut entry.citations));
    entry.numbers = curated;
    add_missing(&mut entry.numbers, others);
    entry.citations = table.source.iter().map(|source| citation(source, edition, findings)).collect();
    entry.citations.extend(citations);
}

/// Takes in the numbers of every country. Of these nothing says whom they reach, and nothing may be claimed.
pub(super) fn add_metadata(file: &EmergencyFile, edition: &Edition, findings: &mut Findings<'_>, all: &mut ByCountry) {
    let source = citation(&file.source, edition, findings);
    for (country, numbers) in &file.numbers {
        if !values::is_country(country.get_ref()) || country.get_ref() == "INT" {
            findings.value(country, Code::InvalidCountry);
        }
        let entry = all.entry(country.get_ref().clone()).or_default();
        country.get_ref().clone_into(&mut entry.country);
        for number in numbers.iter().filter(|number| !values::is_short(number.get_ref())) {
            findings.value(number, Code::InvalidShortNumber);
        }
        let numbers =
            numbers.iter().map(|number| ShortNumber { number: number.get_ref().clone(), ..ShortNumber::default() });
        add_missing(&mut entry.numbers, numbers);
        entry.citations.push(source.clone());
    }
}

/// The records, by country.
pub(super) fn into_records(all: ByCountry) -> impl Iterator<Item = Record> {
    all.into_values().map(Record::EmergencyNumbers)
}

fn add_missing(numbers: &mut Vec<ShortNumber>, others: impl IntoIterator<Item = ShortNumber>) {
    for other in others {
        if numbers.iter().all(|known| known.number != other.number) {
            numbers.push(other);
        }
    }
}
