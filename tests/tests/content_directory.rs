//! The starter directory as it is in the repository: it compiles, twice to the same bytes, and keeps its promises.

use crate::content_files::{repository, starter_content};
use std::collections::{BTreeMap, BTreeSet};
use turnstone_pack::content::{check_content, compile_content};
use turnstone_pack::record::{
    Category, DialNumber, Organization, OrganizationStatus, Phone, Record, Service, ServiceStatus,
};
use turnstone_pack::{Limits, Pack};

fn records() -> Vec<Record> {
    compile_content(&starter_content()).unwrap().records
}

fn services(records: &[Record]) -> Vec<&Service> {
    records.iter().filter_map(|record| if let Record::Service(one) = record { Some(one) } else { None }).collect()
}

fn phones(records: &[Record]) -> Vec<&Phone> {
    services(records).into_iter().flat_map(|service| &service.phones).collect()
}

#[test]
fn it_has_no_findings() {
    let findings = check_content(&starter_content());
    assert!(findings.is_empty(), "{}", findings.iter().map(ToString::to_string).collect::<Vec<_>>().join("\n"));
}

#[test]
fn two_compilations_give_the_same_bytes_in_whatever_order_the_files_come() {
    let mut files = starter_content();
    let first = compile_content(&files).unwrap().into_pack().unwrap();
    files.reverse();
    let second = compile_content(&files).unwrap().into_pack().unwrap();
    assert!(first == second);
    let pack = Pack::read(&first, Limits::default()).unwrap();
    assert_eq!(pack.manifest.id, "starter");
    assert!(pack.manifest.counts["emergency_numbers"] >= 235);
    println!(
        "starter pack: {} bytes packed, {} decoded, {:?}",
        first.len(),
        pack.manifest.content_bytes,
        pack.manifest.counts
    );
}

#[test]
fn no_short_code_has_a_prefix_and_each_is_for_its_country_only() {
    let records = records();
    let mut short_codes = 0;
    for phone in phones(&records) {
        match phone.dial.as_ref().unwrap() {
            DialNumber::International(number) => assert!(number.starts_with('+') && number.len() > 7, "{number}"),
            DialNumber::Short { number, country } => {
                short_codes += 1;
                assert!(
                    number.bytes().all(|byte| byte.is_ascii_digit()) && (2..=6).contains(&number.len()),
                    "{number}"
                );
                assert!(country.len() == 2 && country != "INT", "{number} of {country}");
            }
        }
    }
    assert!(short_codes > 40, "{short_codes}");
    for record in &records {
        if let Record::EmergencyNumbers(numbers) = record {
            assert!(!numbers.citations.is_empty() && !numbers.numbers.is_empty(), "{}", numbers.country);
            for short in &numbers.numbers {
                assert!(short.number.bytes().all(|byte| byte.is_ascii_digit()), "{} {}", numbers.country, short.number);
                assert!((2..=6).contains(&short.number.len()), "{} {}", numbers.country, short.number);
            }
        }
    }
}

#[test]
fn whom_an_emergency_number_reaches_is_said_only_where_a_curated_file_says_it() {
    let curated: BTreeSet<String> = starter_content()
        .iter()
        .filter(|file| file.text.contains("\n[emergency]\n"))
        .map(|file| file.path.rsplit('/').next().unwrap().trim_end_matches(".toml").to_uppercase())
        .collect();
    assert_eq!(curated.len(), 30);
    for record in records() {
        if let Record::EmergencyNumbers(numbers) = record {
            let says = numbers.numbers.iter().any(|number| !number.services.is_empty());
            assert_eq!(says, curated.contains(&numbers.country), "{}", numbers.country);
        }
    }
}

#[test]
fn every_country_has_emergency_numbers_or_is_known_to_have_none() {
    let have: BTreeSet<String> = records()
        .into_iter()
        .filter_map(|record| if let Record::EmergencyNumbers(numbers) = record { Some(numbers.country) } else { None })
        .collect();
    let names = std::fs::read_to_string(repository().join("locales/en/names.ftl")).unwrap();
    let missing: Vec<String> = names
        .lines()
        .filter_map(|line| Some(line.strip_prefix("country-")?.split_whitespace().next()?.to_uppercase()))
        .filter(|code| !have.contains(code))
        .collect();
    // libphonenumber spells out none: nobody lives there, there is no network of their own, or it does not know.
    assert_eq!(missing.join(" "), "AQ BV GN GQ GS HM IO PN TF TK UM");
}

#[test]
fn crisis_lines_can_be_called_and_closed_ones_cannot() {
    let records = records();
    let mut crisis = 0;
    for service in services(&records) {
        if service.crisis {
            crisis += 1;
            assert!(!service.phones.is_empty(), "{:?}", service.name);
            assert_ne!(service.status, ServiceStatus::Closed);
        }
        if service.status == ServiceStatus::Closed {
            assert!(service.phones.is_empty());
        }
        assert!(!service.categories.is_empty() && !service.summary.is_empty() && !service.areas.is_empty());
        assert!(service.trust.last_confirmed.is_none(), "nobody confirmed anything yet");
        assert_eq!(service.trust.last_looked.as_ref().unwrap().as_str(), "2026-11-22");
        assert!(!service.trust.citations.is_empty());
    }
    assert!(crisis > 70, "{crisis}");
}

#[test]
fn every_service_belongs_to_an_organization_and_renamed_ones_lead_to_one() {
    let records = records();
    let organizations: BTreeMap<&str, &Organization> = records
        .iter()
        .filter_map(|record| if let Record::Organization(one) = record { Some((one.id.as_str(), one)) } else { None })
        .collect();
    let names: BTreeSet<&str> =
        organizations.values().filter_map(|one| Some(one.name.original()?.1.text.as_str())).collect();
    for service in services(&records) {
        assert!(organizations.contains_key(service.organization.as_str()));
    }
    let with_status = |status| organizations.values().filter(move |one| one.status == status);
    assert_eq!(with_status(OrganizationStatus::Renamed).count(), 3);
    assert!(with_status(OrganizationStatus::Renamed).all(|one| names.contains(one.renamed_to.as_str())));
    assert_eq!(with_status(OrganizationStatus::Closed).count(), 2);
}

#[test]
fn the_needs_that_matter_most_have_an_answer_in_the_directory() {
    let records = records();
    let offered: BTreeSet<Category> =
        services(&records).into_iter().flat_map(|service| service.categories.clone()).collect();
    for code in [
        "crisis-line",
        "suicide-prevention",
        "domestic-violence",
        "sexual-violence",
        "human-trafficking",
        "asylum-legal",
        "immigration-legal",
        "detention-support",
        "legal-aid",
        "discrimination",
        "emergency-shelter",
        "youth-shelter",
        "womens-shelter",
        "lgbtq-housing",
        "refugee-services",
        "resettlement",
        "evacuation-relocation",
        "lgbtq-community",
        "lgbtq-youth",
        "trans-community",
        "gender-affirming-care",
        "primary-care",
        "hiv-testing",
        "mental-health",
        "information-referral",
        "language-classes",
        "job-search",
        "cash-help",
        "human-rights-defenders",
    ] {
        assert!(offered.contains(&Category::from_code(code).unwrap()), "{code}");
    }
}

#[test]
fn descriptions_keep_to_the_house_words() {
    for service in services(&records()) {
        let words = &service.summary.original().unwrap().1.text;
        let lower = words.to_lowercase();
        assert!(!lower.contains("illegal") && !lower.contains("victim") && !lower.contains('!'), "{words}");
        assert!(words.chars().count() <= 240, "{words}");
        assert!(words.ends_with('.'), "{words}");
    }
}
