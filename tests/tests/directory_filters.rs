//! The filters' truth table, as one test, and what must hold for any records and filters.

use crate::directory_support::*;
use proptest::prelude::*;
use std::collections::BTreeSet;
use turnstone_directory::{Directory, FilterKind, Filters, Near, SearchQuery, Verdict};
use turnstone_pack::record::*;
use turnstone_tests::generate;

/// Where distances are measured from.
const HERE: Coordinates = Coordinates { latitude: 52.5, longitude: 13.4 };

/// What a search with these filters says of the only record: it holds, it is not known, it does not.
fn verdict(records: Vec<Record>, filters: Filters) -> Verdict {
    let directory = in_memory(records);
    let ask = |strict| {
        let query =
            SearchQuery { near: Some(Near::Point(HERE)), filters: Filters { strict, ..filters.clone() }, ..query("") };
        directory.search(&query).unwrap().hits.into_iter().find(|hit| hit.id == "s")
    };
    match (ask(false), ask(true)) {
        (None, None) => Verdict::Fail,
        (Some(hit), Some(_)) if hit.not_known.is_empty() => Verdict::Pass,
        (Some(hit), None) if hit.not_known == filters.set().collect::<Vec<_>>() => Verdict::Unknown,
        (lenient, strict) => panic!("{:?} {}", lenient.map(|hit| hit.not_known), strict.is_some()),
    }
}

/// One row of the table: a filter, a service changed so that something is known of it, and what the filter then says.
type Row = (FilterKind, &'static str, fn(&mut Service), Verdict);

fn phone(languages: Option<&[&str]>) -> Phone {
    Phone { languages: languages.map(|tags| tags.iter().map(|tag| (*tag).to_owned()).collect()), ..Phone::default() }
}

fn tags(list: &[&str]) -> Option<Vec<String>> {
    Some(list.iter().map(|tag| (*tag).to_owned()).collect())
}

fn weekdays(opens: &str, closes: &str) -> Hours {
    use Weekday::*;
    let schedule =
        Schedule { days: vec![Mo, Tu, We, Th, Fr], opens: opens.into(), closes: closes.into(), ..Schedule::default() };
    Hours { kind: HoursKind::Scheduled, schedules: vec![schedule], closed_on_holidays: Answer::No, ..Hours::default() }
}

#[rustfmt::skip]
const TABLE: &[Row] = &[
    (FilterKind::Category, "has it", |s| s.categories = vec![Category::LegalAid], Verdict::Pass),
    (FilterKind::Category, "has one of two", |s| s.categories = vec![Category::LegalAid, Category::Food], Verdict::Pass),
    (FilterKind::Category, "has another", |s| s.categories = vec![Category::Food], Verdict::Fail),
    (FilterKind::Category, "has none", |s| s.categories = vec![], Verdict::Unknown),
    (FilterKind::Phase, "says so", |s| s.phases = vec![Phase::UrgentSafety], Verdict::Pass),
    (FilterKind::Phase, "says another", |s| s.phases = vec![Phase::LongTerm], Verdict::Fail),
    (FilterKind::Phase, "its category's", |s| s.categories = vec![Category::EmergencyShelter], Verdict::Pass),
    (FilterKind::Phase, "its category's other", |s| s.categories = vec![Category::TaxHelp], Verdict::Fail),
    (FilterKind::Phase, "a crisis line is for today", |s| s.crisis = true, Verdict::Pass),
    (FilterKind::Phase, "nothing", |_| (), Verdict::Unknown),
    (FilterKind::Audience, "serves it", |s| s.serves.audiences = tags(&["trans"]), Verdict::Pass),
    (FilterKind::Audience, "serves everyone", |s| s.serves.audiences = tags(&["everyone"]), Verdict::Pass),
    (FilterKind::Audience, "made for it", |s| s.serves.focus = vec!["trans".into()], Verdict::Pass),
    (FilterKind::Audience, "a wider one", |s| s.serves.audiences = tags(&["lgbtq"]), Verdict::Unknown),
    (FilterKind::Audience, "another", |s| s.serves.audiences = tags(&["veterans"]), Verdict::Fail),
    (FilterKind::Audience, "made for another, serves unknown", |s| s.serves.focus = vec!["veterans".into()], Verdict::Unknown),
    (FilterKind::Audience, "nothing", |_| (), Verdict::Unknown),
    (FilterKind::Language, "speaks it", |s| s.access.languages = tags(&["en", "es-419"]), Verdict::Pass),
    (FilterKind::Language, "a number speaks it", |s| s.phones = vec![phone(None), phone(Some(&["es"]))], Verdict::Pass),
    (FilterKind::Language, "speaks others", |s| s.access.languages = tags(&["en"]), Verdict::Fail),
    (FilterKind::Language, "all numbers speak others", |s| s.phones = vec![phone(Some(&["en"])), phone(Some(&["de"]))], Verdict::Fail),
    (FilterKind::Language, "one number is not known", |s| s.phones = vec![phone(Some(&["en"])), phone(None)], Verdict::Unknown),
    (FilterKind::Language, "speaks others, with an interpreter", |s| { s.access.languages = tags(&["en"]); s.access.interpreter = Answer::Yes }, Verdict::Unknown),
    (FilterKind::Language, "nothing", |_| (), Verdict::Unknown),
    (FilterKind::Free, "yes", |s| s.cost.free = Answer::Yes, Verdict::Pass),
    (FilterKind::Free, "no", |s| s.cost.free = Answer::No, Verdict::Fail),
    (FilterKind::Free, "nothing, though its number is free to call", |s| s.phones = vec![Phone { free: Answer::Yes, ..Phone::default() }], Verdict::Unknown),
    (FilterKind::NeedsNoId, "asks for none", |s| s.asks.photo_id = Answer::No, Verdict::Pass),
    (FilterKind::NeedsNoId, "asks for one", |s| s.asks.photo_id = Answer::Yes, Verdict::Fail),
    (FilterKind::NeedsNoId, "nothing", |_| (), Verdict::Unknown),
    (FilterKind::Distance, "near", |s| s.locations = vec![there("near")], Verdict::Pass),
    (FilterKind::Distance, "near and far", |s| s.locations = vec![there("far"), there("near")], Verdict::Pass),
    (FilterKind::Distance, "far", |s| s.locations = vec![there("far")], Verdict::Fail),
    (FilterKind::Distance, "far, and where nobody knows", |s| s.locations = vec![there("far"), there("hidden")], Verdict::Unknown),
    (FilterKind::Distance, "where nobody knows", |s| s.locations = vec![there("hidden")], Verdict::Unknown),
    (FilterKind::Distance, "a location that the source lost", |s| s.locations = vec![there("far"), there("lost")], Verdict::Unknown),
    (FilterKind::Distance, "far, and by phone", |s| { s.locations = vec![there("far")]; s.delivery = vec![Delivery::Remote] }, Verdict::Pass),
    (FilterKind::Distance, "nothing", |_| (), Verdict::Unknown),
    (FilterKind::OpenAt, "open", |s| s.hours = weekdays("09:00", "17:00"), Verdict::Pass),
    (FilterKind::OpenAt, "always", |s| s.hours = Hours { kind: HoursKind::Always, ..Hours::default() }, Verdict::Pass),
    (FilterKind::OpenAt, "closed", |s| s.hours = weekdays("14:00", "17:00"), Verdict::Fail),
    (FilterKind::OpenAt, "closed, but a number is answered", |s| { s.hours = weekdays("14:00", "17:00"); s.phones = vec![Phone { hours: weekdays("08:00", "20:00"), ..Phone::default() }] }, Verdict::Pass),
    (FilterKind::OpenAt, "with an appointment only", |s| s.hours = Hours { appointment_only: Answer::Yes, ..weekdays("09:00", "17:00") }, Verdict::Fail),
    (FilterKind::OpenAt, "a text", |s| s.hours = Hours { as_printed: Text::source("en", "most days"), ..Hours::default() }, Verdict::Unknown),
    (FilterKind::OpenAt, "days without times", |s| s.hours = weekdays("", ""), Verdict::Unknown),
    (FilterKind::OpenAt, "no time zone", |s| { s.hours = weekdays("09:00", "17:00"); s.areas[0].country = "US".into() }, Verdict::Unknown),
    (FilterKind::OpenAt, "nothing", |_| (), Verdict::Unknown),
    (FilterKind::Remote, "by phone", |s| s.delivery = vec![Delivery::InPerson, Delivery::Remote], Verdict::Pass),
    (FilterKind::Remote, "there", |s| s.delivery = vec![Delivery::InPerson], Verdict::Fail),
    (FilterKind::Remote, "nothing, though it has a number", |s| s.phones = vec![phone(None)], Verdict::Unknown),
    (FilterKind::AcceptsUndocumented, "yes", |s| s.serves.undocumented = Answer::Yes, Verdict::Pass),
    (FilterKind::AcceptsUndocumented, "names them", |s| s.serves.audiences = tags(&["undocumented"]), Verdict::Pass),
    (FilterKind::AcceptsUndocumented, "names the status", |s| s.serves.immigration_statuses = tags(&["undocumented"]), Verdict::Pass),
    (FilterKind::AcceptsUndocumented, "no", |s| s.serves.undocumented = Answer::No, Verdict::Fail),
    (FilterKind::AcceptsUndocumented, "nothing", |_| (), Verdict::Unknown),
];

fn there(id: &str) -> AtLocation {
    AtLocation { location: id.to_owned(), ..AtLocation::default() }
}

fn locations() -> Vec<Record> {
    let location = |id: &str, coordinates: Option<(f64, f64)>, visibility| {
        Record::Location(Location {
            id: id.to_owned(),
            visibility,
            coordinates: coordinates.map(|(latitude, longitude)| Coordinates { latitude, longitude }),
            ..Location::default()
        })
    };
    vec![
        location("near", Some((52.52, 13.42)), Visibility::Full),
        location("far", Some((48.1, 11.6)), Visibility::Full),
        location("hidden", None, Visibility::Hidden),
    ]
}

/// Filters with only this one set, as the table asks it.
fn only(kind: FilterKind) -> Filters {
    let none = Filters::default();
    match kind {
        FilterKind::Category => Filters { categories: [Category::LegalAid].into(), ..none },
        FilterKind::Phase => Filters { phases: [Phase::UrgentSafety].into(), ..none },
        FilterKind::Audience => Filters { audiences: ["trans".to_owned()].into(), ..none },
        FilterKind::Language => Filters { speaks: ["es".to_owned()].into(), ..none },
        FilterKind::Free => Filters { free: true, ..none },
        FilterKind::NeedsNoId => Filters { needs_no_id: true, ..none },
        FilterKind::Distance => Filters { within_km: Some(25.0), ..none },
        FilterKind::OpenAt => Filters { open_at: Some(now()), ..none },
        FilterKind::Remote => Filters { remote: true, ..none },
        FilterKind::AcceptsUndocumented => Filters { accepts_undocumented: true, ..none },
    }
}

fn both(a: &Filters, b: &Filters) -> Filters {
    let (a, b) = (a.clone(), b.clone());
    Filters {
        categories: if a.categories.is_empty() { b.categories } else { a.categories },
        phases: if a.phases.is_empty() { b.phases } else { a.phases },
        audiences: if a.audiences.is_empty() { b.audiences } else { a.audiences },
        speaks: if a.speaks.is_empty() { b.speaks } else { a.speaks },
        free: a.free || b.free,
        needs_no_id: a.needs_no_id || b.needs_no_id,
        within_km: a.within_km.or(b.within_km),
        open_at: a.open_at.or(b.open_at),
        remote: a.remote || b.remote,
        accepts_undocumented: a.accepts_undocumented || b.accepts_undocumented,
        strict: a.strict || b.strict,
    }
}

/// A service in a country of one time zone, changed as the row says.
fn subject(change: fn(&mut Service)) -> Vec<Record> {
    let mut service = service("s", "Somebody", "DE", &[]);
    change(&mut service);
    let mut records = locations();
    records.push(Record::Service(service));
    records
}

/// The truth table: every filter alone; then every exclusion against every other filter, so that nothing brings back what one filter
/// excluded; then the same with a crisis in the text.
#[test]
fn the_truth_table() {
    for (kind, what, change, expected) in TABLE {
        // Berlin is an hour ahead of UTC in November, so noon in UTC is 13:00 there.
        assert_eq!(verdict(subject(*change), only(*kind)), *expected, "{kind:?}: {what}");
    }
    let kinds: BTreeSet<FilterKind> = TABLE.iter().map(|row| row.0).collect();
    assert_eq!(kinds, FilterKind::ALL.into(), "every filter is in the table");
    for (kind, what, change, expected) in TABLE.iter().filter(|row| row.3 == Verdict::Fail) {
        let directory = in_memory(subject(*change));
        for other in FilterKind::ALL.into_iter().filter(|other| other != kind) {
            for text in ["", "Somebody", "I want to die"] {
                let filters = both(&only(*kind), &only(other));
                let query =
                    SearchQuery { country: Some("DE".into()), near: Some(Near::Point(HERE)), filters, ..query(text) };
                let result = directory.search(&query).unwrap();
                let lines = result.crisis.iter().flat_map(|crisis| &crisis.lines).map(|line| &line.hit);
                let shown = result.hits.iter().chain(&result.elsewhere).chain(lines).any(|hit| hit.id == "s");
                assert!(!shown, "{kind:?} ({what}, {expected:?}) was brought back by {other:?} with {text:?}");
            }
        }
    }
}

#[test]
fn without_a_point_to_measure_from_a_distance_is_not_known() {
    let directory = in_memory(subject(|s| s.locations = vec![there("far")]));
    let result = directory.search(&SearchQuery { filters: only(FilterKind::Distance), ..query("") }).unwrap();
    assert_eq!(result.hits[0].not_known, [FilterKind::Distance]);
    assert_eq!(result.hits[0].distance, None);
}

fn filters() -> impl Strategy<Value = Filters> {
    let any_of = |codes: &'static [&'static str]| {
        proptest::collection::btree_set(proptest::sample::select(codes).prop_map(str::to_owned), 0..3)
    };
    (
        proptest::collection::btree_set(proptest::sample::select(&Category::ALL[..12]), 0..3),
        proptest::collection::btree_set(
            proptest::sample::select(&[Phase::UrgentSafety, Phase::Stabilisation, Phase::LongTerm][..]),
            0..2,
        ),
        any_of(generate::AUDIENCES),
        any_of(generate::LANGUAGES),
        (any::<bool>(), any::<bool>(), any::<bool>(), any::<bool>(), any::<bool>()),
        proptest::option::of(1.0..150.0),
        proptest::option::of(0..168i64),
    )
        .prop_map(|(categories, phases, audiences, speaks, flags, within_km, hour)| Filters {
            categories,
            phases,
            audiences,
            speaks,
            free: flags.0,
            needs_no_id: flags.1,
            remote: flags.2,
            accepts_undocumented: flags.3,
            strict: flags.4,
            within_km,
            open_at: hour.map(|hour| now() + jiff::SignedDuration::from_hours(hour)),
        })
}

/// What a search finds: the services' ids, all of them.
fn found(directory: &Directory, filters: &Filters) -> BTreeSet<String> {
    let query = SearchQuery {
        near: Some(Near::Point(HERE)),
        filters: filters.clone(),
        limit: usize::MAX,
        kinds: [turnstone_directory::index::DocumentKind::Service].into(),
        ..query("")
    };
    directory.search(&query).unwrap().hits.into_iter().map(|hit| hit.id).collect()
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(48))]

    /// For any records and filters: what is found is what every single filter lets pass, and one more filter never finds more.
    #[test]
    fn results_are_the_intersection_of_all_filters(seed in any::<u64>(), filters in filters(), more in filters()) {
        let pack = generate::pack(60, seed);
        let directory = in_memory(pack.records);
        let whole = found(&directory, &filters);
        let mut intersection = found(&directory, &Filters::default());
        for kind in filters.set() {
            let mut single = filters.clone();
            for other in FilterKind::ALL.into_iter().filter(|other| *other != kind) {
                single = single.without(other);
            }
            intersection = &intersection & &found(&directory, &single);
        }
        prop_assert_eq!(&whole, &intersection);
        prop_assert!(found(&directory, &both(&filters, &more)).is_subset(&whole));
        let strict = found(&directory, &Filters { strict: true, ..filters });
        prop_assert!(strict.is_subset(&whole));
    }
}

#[test]
fn unknown_is_kept_after_what_is_known_and_chips_count_both() {
    let mut records = Vec::new();
    for (id, free) in [("a-unknown", Answer::Unknown), ("b-no", Answer::No), ("c-yes", Answer::Yes)] {
        let mut service = service(id, "Kitchen", "DE", &[Category::Food]);
        service.cost.free = free;
        records.push(Record::Service(service));
    }
    let directory = in_memory(records);
    let free = Filters { free: true, ..Filters::default() };
    for text in ["", "kitchen"] {
        let result = directory.search(&SearchQuery { filters: free.clone(), ..query(text) }).unwrap();
        assert_eq!(ids(&result.hits), ["c-yes", "a-unknown"]);
        assert_eq!(result.hits[1].not_known, [FilterKind::Free]);
    }
    let result = directory.search(&SearchQuery { facets: true, ..query("") }).unwrap();
    let chip = result.facets.iter().find(|facet| facet.value == turnstone_directory::FacetValue::Free).unwrap();
    assert_eq!((chip.pass, chip.unknown), (1, 1));
}
