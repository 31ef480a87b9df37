//! Questions as people would type them: is what answers them among the first three things shown? Written before anything was tuned
//! (`tests/data/guides/questions.tsv`); the rate stands in `docs/benchmarks/guides.md`.

use crate::opened::CORE;
use std::path::Path;
use turnstone_app::{SearchQuery, SearchView, SituationQuery, Timestamp};

/// The share of questions that must be answered. Half of them are in languages in which ten guides of 43 are.
const GOAL: f64 = 0.85;

/// The first things that are shown, each with all that it answers to: `guide:NAME`, or `find:CATEGORY` for a service.
fn shown(found: &SearchView) -> Vec<Vec<String>> {
    let mut shown: Vec<Vec<String>> = Vec::new();
    let service = |hit: &turnstone_app::HitView| -> Vec<String> {
        hit.categories.iter().map(|category| format!("find:{}", category.code)).collect()
    };
    shown.extend(found.crisis.iter().flat_map(|crisis| crisis.lines.iter().map(service)));
    for place in 0..=found.hits.len() {
        let guides = found.guides.iter().filter(|guide| guide.before as usize == place);
        shown.extend(guides.map(|guide| vec![format!("guide:{}", guide.guide)]));
        shown.extend(found.hits.get(place).map(service));
    }
    shown
}

#[test]
fn most_questions_are_answered_by_one_of_the_first_three() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("data/guides/questions.tsv");
    let text = std::fs::read_to_string(path).unwrap();
    let (mut asked, mut answered, mut missed) = (0u32, 0u32, Vec::new());
    // Of each language how many were asked, and how many answered.
    let mut languages: std::collections::BTreeMap<String, (u32, u32)> = std::collections::BTreeMap::new();
    for line in text.lines().filter(|line| !line.starts_with('#')) {
        let [question, language, country, answers] = line.split('\t').collect::<Vec<_>>()[..] else {
            panic!("four columns: {line}")
        };
        let situation = SituationQuery {
            languages: vec![language.to_owned()],
            country: (country != "-").then(|| country.to_owned()),
            now: Timestamp::from_second(1_796_000_000),
        };
        let query = SearchQuery { text: question.to_owned(), situation, ..SearchQuery::default() };
        let shown = shown(&CORE.search_blocking(&query).unwrap());
        asked += 1;
        let of_language = languages.entry(language.to_owned()).or_default();
        of_language.0 += 1;
        let wanted: Vec<&str> = answers.split(' ').collect();
        if shown.iter().take(3).flatten().any(|what| wanted.contains(&what.as_str())) {
            answered += 1;
            of_language.1 += 1;
        } else {
            let first: Vec<String> = shown.iter().take(4).map(|what| what.join("+")).collect();
            missed.push(format!("{language} {country} “{question}”: {}", first.join(" | ")));
        }
    }
    println!("{answered} of {asked} questions in {} languages\n{}", languages.len(), missed.join("\n"));
    assert!(asked >= 60 && languages.len() >= 8);
    for (language, (asked, answered)) in &languages {
        assert!(2 * answered >= *asked, "{language}: {answered} of {asked}");
    }
    assert!(f64::from(answered) >= GOAL * f64::from(asked), "{answered} of {asked}:\n{}", missed.join("\n"));
}
