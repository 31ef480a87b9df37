//! A need word that is only digits is a phone number that somebody remembered, unless a record on board says whose number it is:
//! people type "016" or "211" because they saw it on a wall, and must not be led somewhere that no source vouches for.

use crate::content_files::starter_content;
use std::collections::{BTreeMap, BTreeSet};
use turnstone_pack::content::compile_content;
use turnstone_pack::record::{Category, DialNumber, LexiconEntry, LexiconMeaning, Phone, Record};

/// A term's digits, if it has nothing but digits and what stands between digits of a number.
fn only_digits(term: &str) -> Option<String> {
    let between = |c: char| c.is_whitespace() || "+-./()".contains(c);
    let digits: String = term.chars().filter(|c| !between(*c)).map(plain_digit).collect();
    (!digits.is_empty() && digits.chars().all(char::is_numeric)).then_some(digits)
}

/// The digits of Arabic, Persian, Devanagari and Burmese keyboards as ours.
fn plain_digit(c: char) -> char {
    let zeros = ['\u{660}', '\u{6f0}', '\u{966}', '\u{1040}'];
    zeros.iter().find_map(|zero| char::from_digit((c as u32).wrapping_sub(*zero as u32), 10)).unwrap_or(c)
}

/// Who can be reached under which number: the categories of the services that have it. An emergency number reaches medical help.
fn numbers(records: &[Record]) -> BTreeMap<String, BTreeSet<Category>> {
    let mut out: BTreeMap<String, BTreeSet<Category>> = BTreeMap::new();
    let mut add = |number: &str, categories: &[Category]| {
        let digits: String = number.chars().filter(char::is_ascii_digit).collect();
        out.entry(digits).or_default().extend(categories);
    };
    let written = |phone: &Phone| match &phone.dial {
        Some(DialNumber::Short { number, .. } | DialNumber::International(number)) => {
            vec![phone.as_printed.clone(), number.clone()]
        }
        None => vec![phone.as_printed.clone()],
    };
    for record in records {
        match record {
            Record::Service(service) => {
                service.phones.iter().flat_map(written).for_each(|number| add(&number, &service.categories))
            }
            Record::EmergencyNumbers(country) => {
                country.numbers.iter().for_each(|short| add(&short.number, &[Category::EmergencyMedical]));
            }
            _ => {}
        }
    }
    out
}

/// Terms of digits that no record on board has for that need.
fn unproven(entries: &[&LexiconEntry], numbers: &BTreeMap<String, BTreeSet<Category>>) -> Vec<String> {
    let mut out = Vec::new();
    for entry in entries {
        for term in entry.phrases.iter().chain(&entry.terms) {
            let Some(digits) = only_digits(term) else { continue };
            let proven = match entry.meaning {
                LexiconMeaning::Category(category) => {
                    numbers.get(&digits).is_some_and(|categories| categories.contains(&category))
                }
                LexiconMeaning::Crisis(_) => false,
            };
            if !proven {
                out.push(format!("{} says {term:?}", entry.id));
            }
        }
    }
    out
}

#[test]
fn a_number_among_the_need_words_is_the_number_of_a_record_that_answers_the_need() {
    let records = compile_content(&starter_content()).unwrap().records;
    let entries: Vec<&LexiconEntry> =
        records.iter().filter_map(|record| if let Record::Lexicon(one) = record { Some(one) } else { None }).collect();
    let numbers = numbers(&records);
    let told: Vec<String> =
        entries.iter().flat_map(|entry| entry.terms.iter().filter_map(|term| only_digits(term))).collect();
    assert!(told.len() > 20, "only {} numbers among the need words: are they still read?", told.len());
    let wrong = unproven(&entries, &numbers);
    assert!(wrong.is_empty(), "no record on board has these numbers for that need:\n  {}", wrong.join("\n  "));

    // The test is awake: a number that nobody has is told, and one that somebody else has.
    let invented = LexiconEntry { terms: vec!["4 77 11".to_owned(), "٠١٦".to_owned()], ..(*entries[0]).clone() };
    assert_eq!(unproven(&[&invented], &numbers).len(), 2);
}
