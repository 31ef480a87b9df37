//! What a person sees: the country first, crisis above everything, warnings that stay findable, nothing claimed that nobody knows.

use crate::directory_support::*;
use turnstone_directory::{
    CountryFit, Directory, FilterKind, Filters, FreshnessLevel, Near, OpenState, Reason, SearchQuery, Suggestion,
    UnknownHours, Warning, index::DocumentKind,
};
use turnstone_pack::record::*;
use turnstone_tests::generate;

fn dial(number: &str) -> Phone {
    Phone { dial: Some(DialNumber::International(number.into())), as_printed: number.into(), ..Phone::default() }
}

fn short(number: &str, country: &str) -> Phone {
    let dial = Some(DialNumber::Short { number: number.into(), country: country.into() });
    Phone { dial, as_printed: number.into(), ..Phone::default() }
}

fn dated(mut service: Service, date: Option<&str>) -> Service {
    let citation =
        Citation { url: "https://example.org".into(), date: date.and_then(PartialDate::new), ..Citation::default() };
    service.trust.citations = vec![citation];
    service
}

fn line(id: &str, country: &str, category: Category, phones: Vec<Phone>, date: Option<&str>) -> Service {
    let mut line = service(id, &format!("Line {id}"), country, &[category]);
    line.phones = phones;
    dated(line, date)
}

fn emergency(country: &str, number: &str) -> Record {
    let number = ShortNumber { number: number.into(), services: vec![EmergencyService::All], ..ShortNumber::default() };
    Record::EmergencyNumbers(EmergencyNumbers {
        country: country.into(),
        numbers: vec![number],
        ..EmergencyNumbers::default()
    })
}

fn words(id: &str, meaning: LexiconMeaning, phrases: &[&str]) -> Record {
    Record::Lexicon(LexiconEntry {
        id: format!("en/{id}"),
        language: "en".into(),
        meaning,
        phrases: phrases.iter().map(|phrase| (*phrase).to_owned()).collect(),
        terms: Vec::new(),
    })
}

fn lexicon() -> Vec<Record> {
    vec![
        words("crisis-self-harm", LexiconMeaning::Crisis(CrisisKind::SelfHarm), &["i want to die"]),
        words("crisis-recent-rape", LexiconMeaning::Crisis(CrisisKind::RecentRape), &["i was raped"]),
        words("legal-aid", LexiconMeaning::Category(Category::LegalAid), &["lawyer", "free lawyer"]),
        words(
            "emergency-shelter",
            LexiconMeaning::Category(Category::EmergencyShelter),
            &["shelter", "place to sleep"],
        ),
    ]
}

fn with(services: Vec<Service>) -> Directory {
    let mut records = lexicon();
    records.extend(services.into_iter().map(Record::Service));
    records.push(emergency("DE", "112"));
    records.push(emergency("TV", "911"));
    in_memory(records)
}

#[test]
fn results_from_abroad_are_never_shown_as_local() {
    let mut abroad = service("abroad", "Lawyers by phone", "GB", &[Category::LegalAid]);
    abroad.access.works_from_abroad = Answer::Yes;
    let mut nowhere = service("nowhere", "Lawyers somewhere", "", &[Category::LegalAid]);
    nowhere.phones = vec![short("123", "FR")];
    let mut french = service("french", "Lawyers of France", "FR", &[Category::LegalAid]);
    french.phones = vec![short("3919", "FR"), dial("+33100000000")];
    let directory = with(vec![
        service("german", "Lawyers of Germany", "DE", &[Category::LegalAid]),
        service("world", "Lawyers of the world", "INT", &[Category::LegalAid]),
        abroad,
        nowhere,
        french,
    ]);
    for text in ["lawyers", "lawyer", ""] {
        let result = directory.search(&in_country(text, "DE")).unwrap();
        assert_eq!(result.hits[0].id, "german", "{text}");
        assert!(result.hits[0].why.contains(&Reason::InCountry("DE".into())));
        let mut rest = ids(&result.hits[1..]);
        rest.sort();
        assert_eq!(rest, ["abroad", "world"], "{text}");
        for hit in &result.hits[1..] {
            assert_eq!(hit.country, CountryFit::International);
            assert!(hit.why.contains(&Reason::International));
            assert!(!hit.why.iter().any(|reason| matches!(reason, Reason::InCountry(_))));
        }
        let mut elsewhere = ids(&result.elsewhere);
        elsewhere.sort();
        assert_eq!(elsewhere, ["french", "nowhere"]);
        for hit in &result.elsewhere {
            assert!(matches!(hit.country, CountryFit::Elsewhere | CountryFit::Unknown));
            let short =
                |phone: &turnstone_directory::HitPhone| matches!(phone.phone.dial, Some(DialNumber::Short { .. }));
            assert!(!hit.phones.iter().any(short), "a short code works in its own country only");
        }
    }
    let everywhere = directory.search(&query("lawyers")).unwrap();
    assert_eq!((everywhere.hits.len(), everywhere.elsewhere.len(), everywhere.on_board), (5, 0, None));
    assert!(everywhere.hits.iter().all(|hit| hit.country == CountryFit::NotAsked));
}

#[test]
fn a_country_with_nothing_on_board_says_so_with_what_it_has() {
    let mut world = line("world", "INT", Category::CrisisLine, vec![dial("+441234")], Some("2026"));
    world.access.works_from_abroad = Answer::Yes;
    let german = line("german", "DE", Category::CrisisLine, vec![dial("+4930")], Some("2026"));
    let directory = with(vec![world, german]);
    let result = directory.search(&in_country("lawyer", "TV")).unwrap();
    let on_board = result.on_board.unwrap();
    assert_eq!((on_board.services, on_board.organizations, on_board.international), (0, 0, 1));
    assert_eq!(on_board.emergency.unwrap().numbers[0].number, "911");
    assert_eq!(on_board.lines.iter().map(|line| line.hit.id.as_str()).collect::<Vec<_>>(), ["world"]);
    let known = directory.search(&in_country("lawyer", "DE")).unwrap().on_board.unwrap();
    assert_eq!((known.services, known.lines.len()), (1, 0));
    let unheard = directory.search(&in_country("lawyer", "XX")).unwrap().on_board.unwrap();
    assert_eq!((unheard.services, unheard.emergency), (0, None));
}

#[test]
fn crisis_help_stands_above_everything() {
    let weak = Phone { weak: true, ..dial("+49301") };
    let mut always = dial("+49302");
    always.hours.kind = HoursKind::Always;
    let mut spanish = dial("+49303");
    spanish.hours.kind = HoursKind::Always;
    spanish.languages = Some(vec!["es".into()]);
    let mut closed = service("closed", "Closed line", "DE", &[Category::SuicidePrevention]);
    closed.status = ServiceStatus::Closed;
    closed.phones = vec![always.clone()];
    let prevention = Category::SuicidePrevention;
    let directory = with(vec![
        line("unknown-hours", "DE", prevention, vec![dial("+49304")], Some("2026-10")),
        line("spanish", "DE", prevention, vec![spanish], Some("2026-10")),
        line("open", "DE", prevention, vec![always.clone(), weak.clone()], Some("2024-01")),
        line("talk", "DE", Category::CrisisLine, vec![always.clone()], Some("2026-10")),
        line("old", "DE", prevention, vec![always.clone()], Some("2023-12-31")),
        line("undated", "DE", prevention, vec![always.clone()], None),
        line("weak-only", "DE", prevention, vec![weak], Some("2026-10")),
        line("french", "FR", prevention, vec![always.clone()], Some("2026-10")),
        line("world", "INT", prevention, vec![always.clone()], Some("2026-10")),
        line("american-short", "INT", prevention, vec![short("988", "US")], Some("2026-10")),
        line("rape-line", "DE", Category::SexualViolence, vec![always], Some("2026-10")),
        service("food", "I want to die hard food bank", "DE", &[Category::Food]),
        closed,
    ]);
    let ask = SearchQuery { languages: vec!["es".into()], ..in_country("I want to die", "DE") };
    let block = directory.search(&ask).unwrap().crisis.unwrap();
    assert_eq!((block.kind, block.emergency_first), (CrisisKind::SelfHarm, false));
    assert_eq!(block.emergency.as_ref().unwrap().numbers[0].number, "112");
    let lines: Vec<&str> = block.lines.iter().map(|line| line.hit.id.as_str()).collect();
    assert_eq!(lines, ["spanish", "open", "unknown-hours", "talk", "world", "old", "undated"]);
    for line in &block.lines {
        assert!(line.hit.phones.iter().all(|phone| !phone.phone.weak), "{}", line.hit.id);
        assert_eq!(line.old, ["old", "undated"].contains(&line.hit.id.as_str()));
        assert_eq!(line.hit.why[0], Reason::Crisis(CrisisKind::SelfHarm));
    }
    assert_eq!(block.lines[0].speaks, Answer::Yes);
    let unknown = &block.lines[2].hit;
    assert_eq!(unknown.opening.state, OpenState::Unknown(UnknownHours::NotGiven));
    assert!(!unknown.why.iter().any(|reason| matches!(reason, Reason::OpenNow { .. } | Reason::AlwaysOpen)));
    let rape = directory.search(&in_country("i was raped", "DE")).unwrap().crisis.unwrap();
    assert!(rape.emergency_first);
    assert_eq!(rape.lines[0].hit.id, "rape-line");
    assert_eq!(directory.search(&in_country("lawyer", "DE")).unwrap().crisis, None);
    // Without a country nothing local is claimed.
    let nowhere = directory.search(&query("i want to die")).unwrap().crisis.unwrap();
    assert_eq!(nowhere.emergency, None);
    assert!(nowhere.lines.iter().all(|line| line.hit.countries == ["INT"]));
    let now = directory.help_now("DE", &["es".to_owned()], now()).unwrap();
    let lines: Vec<&str> = now.lines.iter().map(|line| line.hit.id.as_str()).collect();
    assert_eq!(lines, ["spanish", "talk", "open", "rape-line", "world", "unknown-hours", "old", "undated"]);
}

#[test]
fn warnings_stay_findable_last_by_need_and_first_by_name() {
    let mut revoked = service("revoked", "Friendly House", "DE", &[Category::LegalAid]);
    revoked.trust.revoked = PartialDate::new("2026-05-01");
    let mut dangerous = service("dangerous", "New Hope Centre", "DE", &[Category::LegalAid]);
    dangerous.trust.dangers = vec![Danger {
        kind: DangerKind::ConversionPractices,
        severity: Severity::Severe,
        source: Citation::default(),
        date: None,
        resolved: None,
    }];
    let mut solved = service("solved", "Solved Law", "DE", &[Category::LegalAid]);
    solved.trust.dangers = dangerous.trust.dangers.clone();
    solved.trust.dangers[0].resolved = PartialDate::new("2026-01-01");
    let mut of_closed = service("of-closed", "Old Law", "DE", &[Category::LegalAid]);
    of_closed.organization = "gone".into();
    let gone = Organization {
        id: "gone".into(),
        name: Text::source("en", "Gone Society"),
        status: OrganizationStatus::Renamed,
        renamed_to: "New Society".into(),
        country: "DE".into(),
        ..Organization::default()
    };
    let mut records = lexicon();
    records.push(Record::Organization(gone));
    let good = service("good", "Good Law", "DE", &[Category::LegalAid]);
    let world = service("world", "World Law", "INT", &[Category::LegalAid]);
    records.extend([revoked, dangerous, solved, of_closed, good, world].map(Record::Service));
    let directory = in_memory(records);
    let by_need = directory.search(&in_country("lawyer", "DE")).unwrap();
    let order = ids(&by_need.hits);
    let services: Vec<&str> = order.iter().copied().filter(|id| *id != "gone").collect();
    assert_eq!(services.len(), 6);
    assert_eq!(services[2], "world");
    let mut last = services[3..].to_vec();
    last.sort();
    assert_eq!(last, ["dangerous", "of-closed", "revoked"], "also after what works from abroad");
    for (name, id) in [("friendly HOUSE", "revoked"), ("New-Hope Centre", "dangerous"), ("Gone Society", "of-closed")] {
        let result = directory.search(&in_country(name, "DE")).unwrap();
        assert_eq!(result.hits[0].id, id, "{name}");
        assert_eq!(result.hits[0].why[0], Reason::NameMatches);
        assert!(!result.hits[0].warnings.is_empty());
    }
    let warnings = |id: &str| directory.hit(id, &in_country("", "DE")).unwrap().unwrap().warnings;
    assert_eq!(warnings("revoked"), [Warning::Revoked(PartialDate::new("2026-05-01").unwrap())]);
    assert!(matches!(warnings("dangerous")[..], [Warning::Danger(_)]));
    assert_eq!(warnings("of-closed"), [Warning::OrganizationRenamed("New Society".into())]);
    assert_eq!((warnings("solved"), warnings("good")), (vec![], vec![]));
    assert_eq!(directory.coverage().services, 3, "a warning is not counted as help");
}

#[test]
fn a_shelter_says_call_first_unless_its_beds_are_dated() {
    let shelter = |id: &str, status, as_of: Option<&str>| {
        let mut shelter = service(id, "Beds", "DE", &[Category::EmergencyShelter]);
        shelter.status = status;
        shelter.status_as_of = as_of.and_then(PartialDate::new);
        shelter
    };
    let directory = with(vec![
        shelter("undated", ServiceStatus::Active, None),
        shelter("dated", ServiceStatus::Active, Some("2026-11-23")),
        shelter("unknown", ServiceStatus::Unknown, Some("2026-11-23")),
        shelter("full", ServiceStatus::AtCapacity, Some("2026-11-23")),
    ]);
    let warnings = |id: &str| directory.hit(id, &query("")).unwrap().unwrap().warnings;
    assert_eq!(warnings("undated"), [Warning::CallFirst]);
    assert_eq!(warnings("unknown"), [Warning::CallFirst]);
    assert_eq!(warnings("dated"), []);
    assert_eq!(warnings("full"), [Warning::AtCapacity(PartialDate::new("2026-11-23"))]);
}

#[test]
fn a_clock_behind_the_newest_pack_is_not_believed() {
    let mut office = service("office", "Office", "DE", &[Category::LegalAid]);
    office.trust.last_confirmed = PartialDate::new("2026-01-01");
    let weekdays = vec![Weekday::Mo, Weekday::Tu, Weekday::We, Weekday::Th, Weekday::Fr];
    office.hours.kind = HoursKind::Scheduled;
    office.hours.closed_on_holidays = Answer::No;
    office.hours.schedules =
        vec![Schedule { days: weekdays, opens: "00:00".into(), closes: "24:00".into(), ..Schedule::default() }];
    let directory = with(vec![office]);
    let ask = |now: &str| {
        let filters = Filters { open_at: Some(at(now)), ..Filters::default() };
        let result = directory.search(&SearchQuery { now: at(now), filters, ..query("") }).unwrap();
        result.hits.into_iter().next()
    };
    // The pack is of 2026-11-20, and the confirmation of a lawyer's office lasts a year.
    let hit = ask("2026-11-23T12:00:00Z").unwrap();
    assert_eq!(hit.freshness.level, FreshnessLevel::Fresh);
    assert!(hit.opening.is_open() && hit.not_known.is_empty());
    let behind = ask("2020-01-01T12:00:00Z").unwrap();
    assert_eq!(behind.freshness.level, FreshnessLevel::Fresh, "the pack's time is the floor");
    assert_eq!(behind.freshness.age_days, Some(323));
    assert_eq!(behind.opening.state, OpenState::Unknown(UnknownHours::Clock));
    assert_eq!(behind.not_known, [FilterKind::OpenAt]);
    assert_eq!(ask("2029-01-01T12:00:00Z").unwrap().freshness.level, FreshnessLevel::Old);
}

fn located(id: &str, name: &str, country: &str, at: Option<(f64, f64)>, city: &str) -> Vec<Record> {
    let mut service = service(id, name, country, &[Category::LegalAid]);
    service.locations = vec![AtLocation { location: format!("at-{id}"), ..AtLocation::default() }];
    let location = Location {
        id: format!("at-{id}"),
        visibility: Visibility::Full,
        physical: Some(Address { city: city.into(), country: country.into(), ..Address::default() }),
        coordinates: at.map(|(latitude, longitude)| Coordinates { latitude, longitude }),
        ..Location::default()
    };
    vec![Record::Service(service), Record::Location(location)]
}

#[test]
fn near_is_found_by_the_name_of_a_town() {
    let mut records = lexicon();
    records.push(generate::town(1, "Miami", "US", (25.77, -80.19), 441_000, "America/New_York"));
    records.push(generate::town(2, "Portland", "US", (45.52, -122.68), 632_000, "America/Los_Angeles"));
    records.push(generate::town(3, "Portland", "US", (43.66, -70.25), 66_000, "America/New_York"));
    records.push(generate::town(4, "Lawyer", "PL", (50.0, 20.0), 40_000, "Europe/Warsaw"));
    records.extend(located("near", "Law office", "US", Some((25.80, -80.20)), ""));
    records.extend(located("far", "Law office", "US", Some((30.0, -90.0)), ""));
    records.extend(located("town", "Law office", "US", None, "miami"));
    records.extend(located("hidden", "Law office", "US", None, ""));
    records.extend(located("which", "Law office", "US", None, "Portland"));
    let directory = in_memory(records);
    let result = directory.search(&in_country("lawyer miami", "US")).unwrap();
    assert_eq!(result.near.as_ref().unwrap().id, "geonames:1");
    let hit = |id: &str| result.hits.iter().find(|hit| hit.id == id).unwrap();
    let near = hit("near").distance.unwrap();
    assert!((near.km - 3.5).abs() < 0.3 && near.approximate, "{near:?}");
    assert!(hit("near").why.contains(&Reason::InTown("Miami".into())));
    assert!(hit("town").distance.unwrap().km < 0.1);
    assert_eq!(hit("hidden").distance, None);
    assert_eq!(hit("which").distance, None, "two towns of one name, and nobody knows which");
    let position = |id: &str| result.hits.iter().position(|hit| hit.id == id).unwrap();
    assert!(position("near") < position("far") && position("town") < position("far"));
    assert!(position("hidden") < position("far"), "unknown is not far");
    assert!(position("near") < position("hidden"), "nor near");
    assert_eq!(directory.search(&in_country("lawyer", "PL")).unwrap().near, None, "a need is no town");
    let by_id = SearchQuery { near: Some(Near::Place("geonames:1".into())), ..query("law") };
    assert_eq!(directory.search(&by_id).unwrap().near.unwrap().names, ["Miami"]);
    let missing = SearchQuery { near: Some(Near::Place("geonames:99".into())), ..query("law") };
    assert_eq!(directory.search(&missing), Err(turnstone_directory::DirectoryError::PlaceNotFound));
    let towns = SearchQuery { kinds: [DocumentKind::Place].into(), ..query("miam") };
    assert_eq!(ids(&directory.search(&towns).unwrap().hits), ["geonames:1"]);
    assert_eq!(directory.places("portl", Some("US"), 5).unwrap()[0].id, "geonames:2", "the larger first");
    let (place, km) = directory.nearest_place(Coordinates { latitude: 25.9, longitude: -80.2 }).unwrap().unwrap();
    assert!(place.id == "geonames:1" && (km - 14.5).abs() < 0.5);
    assert_eq!(directory.nearest_place(Coordinates { latitude: -50.0, longitude: 0.0 }).unwrap(), None);
}

#[test]
fn short_codes_work_in_their_country_only() {
    let mut world = service("world", "World line", "INT", &[Category::CrisisLine]);
    world.phones = vec![short("988", "US"), short("116123", "DE"), dial("+441")];
    let directory = with(vec![world]);
    let phones = |country: &str| {
        let hit = directory.hit("world", &in_country("", country)).unwrap().unwrap();
        hit.phones.iter().map(|phone| (phone.phone.as_printed.clone(), phone.works_here)).collect::<Vec<_>>()
    };
    assert_eq!(phones("DE"), [("116123".into(), Answer::Yes), ("+441".into(), Answer::Unknown)]);
    assert_eq!(phones("KE"), [("+441".into(), Answer::Unknown)]);
}

#[test]
fn nothing_found_says_what_to_try() {
    let mut free = service("s", "Kitchen", "DE", &[Category::Food]);
    free.cost.free = Answer::No;
    let directory = with(vec![free, service("lawyers", "Law", "FR", &[Category::LegalAid])]);
    let filters = Filters { free: true, ..Filters::default() };
    let result = directory.search(&SearchQuery { filters, ..in_country("kitchen", "DE") }).unwrap();
    assert!(result.hits.is_empty());
    assert_eq!(result.suggestions[0], Suggestion::WithoutFilter(FilterKind::Free, 1));
    let filters = Filters { needs_no_id: true, strict: true, ..Filters::default() };
    let result = directory.search(&SearchQuery { filters, ..in_country("kitchen", "DE") }).unwrap();
    assert_eq!(result.suggestions[0], Suggestion::TakeUnknown(1));
    let result = directory.search(&in_country("lawyer", "TV")).unwrap();
    assert!(result.suggestions.contains(&Suggestion::Elsewhere(1)));
    assert!(directory.search(&query("zzzzqqqq")).unwrap().suggestions.contains(&Suggestion::ChooseCountry));
}

#[test]
fn packs_that_nobody_vouches_for_add_records_and_nothing_else() {
    let trusted = generate::from_records("trusted", {
        let mut records = lexicon();
        records.push(emergency("DE", "112"));
        records.push(Record::Service(service("s1", "True Law", "DE", &[Category::LegalAid])));
        records
    });
    let unproven = generate::from_records("unproven", {
        let lure = Record::Redirect(Redirect { id: "gone".into(), to: "s2".into() });
        vec![
            emergency("DE", "666"),
            emergency("FR", "666"),
            words("crisis-self-harm", LexiconMeaning::Crisis(CrisisKind::SelfHarm), &["hello"]),
            Record::Service(service("s1", "False Law", "DE", &[Category::LegalAid])),
            Record::Service(service("s2", "Other Law", "DE", &[Category::LegalAid])),
            lure,
        ]
    });
    let directory =
        with_sources(&[(&trusted, true), (&unproven, false)], |sources| Directory::in_memory(sources, &mut |_| true))
            .unwrap();
    assert_eq!(directory.emergency("DE").unwrap().unwrap().numbers[0].number, "112");
    assert_eq!(directory.emergency("FR").unwrap(), None);
    assert_eq!(directory.record("gone").unwrap(), None);
    let result = directory.search(&in_country("hello law", "DE")).unwrap();
    assert_eq!(result.crisis, None);
    let hit = |id: &str| directory.hit(id, &query("")).unwrap().unwrap();
    assert!(format!("{:?}", hit("s1").facts).contains("True Law"), "the first pack's record holds");
    assert_eq!((hit("s1").warnings, hit("s1").pack), (vec![], 0));
    assert_eq!((hit("s2").warnings, hit("s2").pack), (vec![Warning::SourceUnproven], 1));
}

#[test]
fn an_organization_is_shown_beside_its_services_only_where_it_says_more() {
    let organization = |id: &str, name: &str| {
        Record::Organization(Organization {
            id: id.into(),
            name: Text::source("en", name),
            country: "DE".into(),
            ..Organization::default()
        })
    };
    let of = |id: &str, organization: &str| {
        let mut service = service(id, "Advice", "DE", &[Category::LegalAid]);
        service.organization = organization.into();
        Record::Service(service)
    };
    let directory = in_memory(vec![
        organization("one", "Lighthouse"),
        organization("two", "Seagull"),
        of("one-a", "one"),
        of("two-a", "two"),
        of("two-b", "two"),
    ]);
    assert_eq!(ids(&directory.search(&query("lighthouse")).unwrap().hits), ["one-a"]);
    let mut two = directory.search(&query("seagull")).unwrap().hits.into_iter().map(|hit| hit.id).collect::<Vec<_>>();
    two.sort();
    assert_eq!(two, ["two", "two-a", "two-b"]);
    let kinds = [DocumentKind::Organization].into();
    assert_eq!(ids(&directory.search(&SearchQuery { kinds, ..query("lighthouse") }).unwrap().hits), ["one"]);
    assert_eq!(directory.organization("two").unwrap().unwrap().services.len(), 2);
    assert_eq!(directory.organization("two-a").unwrap(), None);
}

#[test]
fn the_same_question_has_the_same_answer() {
    let pack = generate::pack(200, 42);
    let build = || in_memory(pack.records.clone());
    let (a, b) = (build(), build());
    for text in ["", "legal help", "harbour"] {
        let ask = SearchQuery { facets: true, limit: 200, ..in_country(text, "KE") };
        assert_eq!(a.search(&ask).unwrap(), b.search(&ask).unwrap());
    }
}
