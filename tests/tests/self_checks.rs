//! After a self-check somebody is never left with nothing: every country on board, and some of which nothing is known, times every need of every
//! self-check.

use crate::opened::CORE;
use turnstone_app::{
    FilterQuery, SearchQuery, SelfCheckAnswer, SelfCheckResultView, SituationQuery, Timestamp, Turnstone,
    TurnstoneError, self_checks,
};

fn situation(country: Option<&str>) -> SituationQuery {
    SituationQuery {
        languages: vec!["en".to_owned()],
        country: country.map(str::to_owned),
        now: Timestamp::from_second(1_796_000_000),
    }
}

/// All that is said, in one text.
fn said(result: &SelfCheckResultView) -> String {
    let sentences = result.sentences.iter().chain(&result.referral).map(|sentence| sentence.text.as_str());
    let help = result.help.iter().flat_map(|help| [&help.none, &help.next].into_iter().flatten());
    sentences.chain(help.map(|view| view.text.as_str())).collect::<Vec<_>>().join("\n")
}

/// How many are on board for a need in a country, by a search of its own: known to help with it, and without a warning.
fn local(core: &Turnstone, country: &str, need: &str) -> usize {
    let filters = FilterQuery { categories: vec![need.to_owned()], strict: true, ..FilterQuery::default() };
    let query = SearchQuery { situation: situation(Some(country)), filters, limit: 200, ..SearchQuery::default() };
    let found = core.search_blocking(&query).unwrap();
    found.hits.iter().filter(|hit| hit.is_local && hit.warnings.is_empty()).count()
}

#[test]
fn every_country_and_need_has_a_fitting_line_or_a_named_next_step() {
    let core = &*CORE;
    let coverage = core.countries_blocking(&situation(None)).unwrap();
    let mut countries: Vec<String> = coverage
        .countries
        .into_iter()
        .map(|country| country.code)
        .filter(|code| code.len() == 2 && code != "XK")
        .collect();
    assert!(countries.len() > 25);
    // Nothing is on board for these, and for the last not even emergency numbers.
    countries.extend(["TM", "KI", "AQ"].map(str::to_owned));
    let (mut here, mut others, mut nobody) = (0, 0, 0);
    for country in &countries {
        for check in self_checks(vec!["en".to_owned()]) {
            let answers = vec![SelfCheckAnswer::Yes];
            let result = core.self_check_result_blocking(&check.id, &answers, &situation(Some(country))).unwrap();
            assert_eq!(result.no_country, None);
            assert!(!result.help.is_empty() && !result.guides.is_empty(), "{country} {}", check.id);
            for help in &result.help {
                match (&help.none, &help.next, help.lines.is_empty()) {
                    (None, None, false) => {
                        here += 1;
                        for line in &help.lines {
                            assert!(
                                line.is_local,
                                "{country} {}: {} is not for there",
                                help.need.code, line.title.text
                            );
                            let fits = line.categories.iter().any(|category| category.code == help.need.code);
                            assert!(fits, "{country} {}: {}", help.need.code, line.title.text);
                        }
                    }
                    (Some(none), Some(_), false) => {
                        others += 1;
                        assert!(none.text.contains(&help.need.name), "{}", none.text);
                        assert_eq!(local(core, country, &help.need.code), 0, "{country} {}", help.need.code);
                    }
                    (Some(_), Some(next), true) => {
                        nobody += 1;
                        assert!(!next.text.is_empty());
                    }
                    other => panic!("{country} {}: {other:?}", help.need.code),
                }
                let severe = |line: &&turnstone_app::HitView| {
                    line.warnings.iter().any(|warning| warning.level == turnstone_app::WarningLevel::Severe)
                };
                assert_eq!(help.lines.iter().filter(severe).count(), 0, "{country} {}", help.need.code);
            }
        }
    }
    assert!(here > 30, "{here} here, {others} others, {nobody} nobody");
    println!("{here} with somebody there, {others} with others to ask, {nobody} with a next step only");
}

#[test]
fn no_answer_is_an_all_clear_and_none_is_a_verdict() {
    let core = &*CORE;
    for check in self_checks(vec!["en".to_owned()]) {
        assert!((5..=9).contains(&check.questions.len()), "{}", check.id);
        for answers in
            [vec![], vec![SelfCheckAnswer::No; 7], vec![SelfCheckAnswer::Unsure], vec![SelfCheckAnswer::Yes; 7]]
        {
            let result = core.self_check_result_blocking(&check.id, &answers, &situation(Some("GB"))).unwrap();
            let said = said(&result).to_lowercase();
            assert!(!result.help.is_empty(), "help is offered whatever was answered");
            assert_eq!(result.referral.len(), 5, "police, immigration, consent, under 18, what to ask");
            for verdict in
                ["you are safe", "you are a victim", "you have been trafficked", "score", "points", "illegal"]
            {
                assert!(!said.contains(verdict), "{verdict}");
            }
            if !answers.contains(&SelfCheckAnswer::Yes) {
                assert!(said.contains("does not mean that all is well"));
            }
        }
    }
}

#[test]
fn what_there_is_not_is_a_typed_error() {
    let core = &*CORE;
    let asked = core.self_check_result_blocking("none", &[], &situation(None));
    assert_eq!(asked.unwrap_err(), TurnstoneError::RecordNotFound);
    let asked = core.self_check_result_blocking("work", &[], &situation(Some("ZZ")));
    assert_eq!(asked.unwrap_err(), TurnstoneError::CountryNotKnown);
}
