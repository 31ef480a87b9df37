//! The starter directory against the fact base that it was made from: nothing lost, nothing altered, no sentence copied.
//!
//! The fact base lies beside the checkout, in `../shared/data/starter`. Where it is absent, there is nothing to compare with.

use crate::content_files::{repository, starter_content};
use serde_json::Value;
use std::collections::{BTreeMap, BTreeSet};
use turnstone_pack::content::compile_content;
use turnstone_pack::record::{
    Answer, Confidence, DialNumber, EmergencyNumbers, HoursKind, Organization, OrganizationStatus, Record, Service,
};

fn facts() -> Option<Vec<Value>> {
    let path = repository().parent()?.join("shared/data/starter/organizations.jsonl");
    let Ok(text) = std::fs::read_to_string(&path) else {
        println!("skipped: the fact base is not beside the checkout");
        return None;
    };
    Some(text.lines().map(|line| serde_json::from_str(line).unwrap()).collect())
}

struct Compiled {
    organizations: Vec<Organization>,
    services: BTreeMap<String, Service>,
    emergency: BTreeMap<String, EmergencyNumbers>,
}

fn compiled() -> Compiled {
    let mut all = Compiled { organizations: Vec::new(), services: BTreeMap::new(), emergency: BTreeMap::new() };
    for record in compile_content(&starter_content()).unwrap().records {
        match record {
            Record::Organization(one) => all.organizations.push(one),
            Record::Service(one) => {
                all.services.insert(one.organization.clone(), one);
            }
            Record::EmergencyNumbers(one) => {
                all.emergency.insert(one.country.clone(), one);
            }
            _ => {}
        }
    }
    all
}

fn text<'v>(value: &'v Value, key: &str) -> &'v str {
    value[key].as_str().unwrap_or_default()
}

fn list(value: &Value) -> Vec<&str> {
    value.as_array().map(|items| items.iter().filter_map(Value::as_str).collect()).unwrap_or_default()
}

/// Sources as the fact base has them: address, what, date.
fn sources(fact: &Value) -> BTreeSet<(String, String, Option<String>)> {
    let source = |s: &Value| (text(s, "url").into(), text(s, "what").into(), s["date"].as_str().map(str::to_owned));
    fact["sources"].as_array().unwrap().iter().map(source).collect()
}

fn citations(citations: &[turnstone_pack::record::Citation]) -> BTreeSet<(String, String, Option<String>)> {
    let date = |c: &turnstone_pack::record::Citation| c.date.as_ref().map(|date| date.as_str().to_owned());
    citations.iter().map(|c| (c.url.clone(), c.what.clone(), date(c))).collect()
}

#[test]
fn every_organization_is_there_with_its_facts() {
    let Some(facts) = facts() else { return };
    let compiled = compiled();
    let mut seen = 0;
    for fact in facts.iter().filter(|fact| list(&fact["kind"]) != ["emergency-number"]) {
        // The one record whose name holds its former name: that one is a record of its own now.
        let name = text(fact, "name").replace(" (formerly AsylumConnect)", "");
        let organization = compiled
            .organizations
            .iter()
            .find(|one| one.country == text(fact, "country") && one.name.original().unwrap().1.text == name)
            .unwrap_or_else(|| panic!("{name} is missing"));
        let service = &compiled.services[&organization.id];
        seen += 1;
        let local = text(fact, "local_name");
        assert!(
            local.is_empty()
                || organization.local_name == local
                || organization.aliases.iter().any(|alias| alias == local),
            "{name}"
        );
        assert_eq!(organization.url, text(fact, "website"), "{name}");
        assert_eq!(organization.email, text(fact, "email"), "{name}");
        assert_eq!(citations(&organization.trust.citations), sources(fact), "{name}");
        assert_eq!(citations(&service.trust.citations), sources(fact), "{name}");
        let confidence = match text(fact, "confidence") {
            "high" => Confidence::High,
            "medium" => Confidence::Medium,
            _ => Confidence::Low,
        };
        assert_eq!(organization.trust.confidence, Some(confidence), "{name}");
        let status = match text(fact, "status") {
            // Renamed ones stand under their new name, with the old one as a warning beside.
            "active" | "renamed" => OrganizationStatus::Active,
            "closed" => OrganizationStatus::Closed,
            _ => OrganizationStatus::Unknown,
        };
        assert_eq!(organization.status, status, "{name}");
        if text(fact, "status") == "renamed" {
            assert!(compiled.organizations.iter().any(|old| old.renamed_to == name), "{name}");
        }
        assert_eq!(service.access.works_from_abroad, Answer::from(fact["works_from_abroad"].as_bool()), "{name}");
        let free = if text(fact, "cost") == "free" { Answer::Yes } else { Answer::Unknown };
        assert_eq!(service.cost.free, free, "{name}");
        let languages = (!fact["languages"].is_null()).then(|| list(&fact["languages"]));
        assert_eq!(service.access.languages.as_ref().map(|tags| tags.iter().map(String::as_str).collect()), languages);
        let serves: BTreeSet<&str> = list(&fact["serves"]).into_iter().collect();
        let audiences = service.serves.audiences.as_ref().unwrap();
        assert_eq!(audiences.iter().map(String::as_str).collect::<BTreeSet<_>>(), serves, "{name}");
        assert!(!serves.contains("undocumented") || service.serves.undocumented == Answer::Yes, "{name}");
        assert_eq!(service.serves.minors_alone, Answer::Unknown, "no source says anything about it");
        phones(fact, service, &name);
    }
    assert_eq!(seen, 194);
}

fn phones(fact: &Value, service: &Service, name: &str) {
    let expected = fact["phones"].as_array().unwrap();
    assert_eq!(service.phones.len(), expected.len(), "{name}");
    for (phone, fact_phone) in service.phones.iter().zip(expected) {
        let number = text(fact_phone, "number");
        match phone.dial.as_ref().unwrap() {
            DialNumber::International(dial) => assert_eq!(dial, number, "{name}"),
            DialNumber::Short { number: dial, country } => {
                assert_eq!((dial.as_str(), country.as_str()), (number, text(fact, "country")), "{name}");
            }
        }
        assert_eq!(phone.as_printed, text(fact_phone, "as_printed"), "{name}");
        assert_eq!(serde_json::to_value(phone.kind).unwrap(), fact_phone["kind"], "{name}");
        assert_eq!(phone.weak, text(fact_phone, "note").contains("weak sources"), "{name}");
        let languages = list(&fact_phone["languages"]);
        assert_eq!(phone.languages.clone().unwrap_or_default(), languages, "{name}");
        match fact_phone["hours"].as_str() {
            None => assert_eq!(phone.hours.kind, HoursKind::Unknown, "{name}"),
            Some(hours) if hours.starts_with("24/7") => assert_eq!(phone.hours.kind, HoursKind::Always, "{name}"),
            // Some of them no clock could use; then at least the words are there.
            Some(_) => {
                assert!(phone.hours.kind == HoursKind::Scheduled || !phone.hours.as_printed.is_empty(), "{name}")
            }
        }
    }
}

#[test]
fn every_emergency_number_is_there_with_its_sources() {
    let Some(facts) = facts() else { return };
    let compiled = compiled();
    let mut seen = 0;
    for fact in facts.iter().filter(|fact| list(&fact["kind"]) == ["emergency-number"]) {
        let numbers = &compiled.emergency[text(fact, "country")];
        seen += 1;
        assert!(citations(&numbers.citations).is_superset(&sources(fact)));
        for phone in fact["phones"].as_array().unwrap() {
            let short = numbers.numbers.iter().find(|short| short.number == text(phone, "number")).unwrap();
            assert_eq!(serde_json::to_value(short.kind).unwrap(), phone["kind"]);
            let note = text(phone, "note");
            for (word, service) in [("police", "police"), ("all services", "all")] {
                let says = serde_json::to_value(&short.services).unwrap().as_array().unwrap().contains(&service.into());
                assert_eq!(says, note.contains(word), "{} {}: {note}", numbers.country, short.number);
            }
        }
    }
    assert_eq!(seen, 30);
}

#[test]
fn no_sentence_of_the_fact_base_is_copied() {
    const RUN: usize = 8;
    let Some(facts) = facts() else { return };
    let words = |text: &str| -> Vec<String> {
        text.to_lowercase()
            .split(|c: char| !c.is_alphanumeric())
            .filter(|word| !word.is_empty())
            .map(str::to_owned)
            .collect()
    };
    let runs: BTreeSet<Vec<String>> = facts
        .iter()
        .flat_map(|fact| words(text(fact, "facts")).windows(RUN).map(<[String]>::to_vec).collect::<Vec<_>>())
        .collect();
    assert!(runs.len() > 1000);
    let compiled = compiled();
    let written = compiled.services.values().flat_map(|service| {
        let alerts = service.alerts.iter().map(|alert| &alert.text);
        alerts.chain([&service.summary, &service.cost.details]).filter_map(|text| text.original())
    });
    for (_, translation) in written {
        for run in words(&translation.text).windows(RUN) {
            assert!(!runs.contains(run), "copied: {}", run.join(" "));
        }
    }
}
