//! Dialects of HSDS on directories that we made up: what comes in, what stays out, and what the report says of it.

use turnstone_pack::import::{Import, Outcome};
use turnstone_pack::record::*;
use turnstone_tests::import::{files, import_files, options, own};

fn imported(folder: &str, country: &str) -> Import {
    let import = import_files(files(&own(folder)).unwrap(), &options(country)).unwrap();
    for (name, table) in &import.report.tables {
        assert_eq!(table.rows, table.kept + table.mended + table.dropped, "{name}");
        for reason in &table.reasons {
            assert_eq!(reason.count as usize, reason.lines.len(), "{name} {}", reason.code);
            assert!(turnstone_pack::import::codes::ALL.contains(&reason.code.as_str()));
        }
    }
    import
}

fn service<'a>(import: &'a Import, row: &str) -> &'a Service {
    let mut services = import.records.iter().filter_map(|record| match record {
        Record::Service(service) if service.origin.row == row => Some(service),
        _ => None,
    });
    services.next().unwrap_or_else(|| panic!("no service {row}"))
}

fn location<'a>(import: &'a Import, row: &str) -> &'a Location {
    let mut locations = import.records.iter().filter_map(|record| match record {
        Record::Location(location) if location.origin.row == row => Some(location),
        _ => None,
    });
    locations.next().unwrap_or_else(|| panic!("no location {row}"))
}

fn organization<'a>(import: &'a Import, row: &str) -> &'a Organization {
    let mut organizations = import.records.iter().filter_map(|record| match record {
        Record::Organization(organization) if organization.origin.row == row => Some(organization),
        _ => None,
    });
    organizations.next().unwrap_or_else(|| panic!("no organization {row}"))
}

fn english(text: &Text) -> &str {
    text.get("en").map_or("", |translation| translation.text.as_str())
}

/// The lines of a reason in a table.
fn lines(import: &Import, table: &str, code: &str, outcome: Outcome) -> Vec<String> {
    let reasons = &import.report.tables[table].reasons;
    let found = reasons.iter().find(|reason| reason.code == code && reason.outcome == outcome);
    found.map(|reason| reason.lines.iter().map(ToString::to_string).collect()).unwrap_or_default()
}

/// All of a pack's text, decoded.
fn pack_text(import: &mut Import) -> String {
    let bytes = import.pack("test", 1, "2026-01-01T00:00:00Z").unwrap();
    String::from_utf8(zstd::stream::decode_all(bytes.as_slice()).unwrap()).unwrap().to_lowercase()
}

#[test]
fn hidden_addresses_are_in_no_byte() {
    let mut import = imported("harbour", "GB");
    for (row, visibility) in [
        ("l1", Visibility::Hidden),
        ("l2", Visibility::Partial),
        ("l3", Visibility::Full),
        ("l5", Visibility::Hidden),
        ("l6", Visibility::Hidden),
        ("l7", Visibility::Full),
    ] {
        assert_eq!(location(&import, row).visibility, visibility, "{row}");
    }
    let hidden = location(&import, "l1");
    assert_eq!(hidden.physical.as_ref().unwrap(), &Address { country: "GB".to_owned(), ..Address::default() });
    assert_eq!((&hidden.coordinates, hidden.description.is_empty(), hidden.aliases.len()), (&None, true, 0));
    let shared = location(&import, "l2").physical.as_ref().unwrap();
    assert_eq!((shared.city.as_str(), shared.street.as_str(), shared.postal_code.as_str()), ("Inkwell", "", ""));
    assert_eq!(location(&import, "l2").coordinates, None);
    // The sentence goes, the rest of the text stays.
    assert!(english(&service(&import, "s1").description).contains("Open every night."));
    assert_eq!(english(&service(&import, "s6").description), "Talk with others.");
    let text = pack_text(&mut import);
    for secret in
        ["gullwing st", "14 nw", "14 northwest", "saltmarsh", "99123", "99126", "99127", "51.1234", "3.6543", "door 2"]
    {
        assert!(!text.contains(secret), "{secret}");
    }
    assert!(text.contains("31 anchor row"));
}

#[test]
fn a_curator_can_confirm_a_place_as_public() {
    let mut options = options("GB");
    options.confirmed_public.insert("s1".to_owned());
    options.confirmed_public.insert("l1".to_owned());
    let import = import_files(files(&own("harbour")).unwrap(), &options).unwrap();
    let place = location(&import, "l1");
    assert_eq!(place.visibility, Visibility::Full);
    assert_eq!(place.physical.as_ref().unwrap().street, "14 NW Gullwing Street\nDoor 2");
    assert_eq!(location(&import, "l2").visibility, Visibility::Full);
    assert_eq!(location(&import, "l5").visibility, Visibility::Hidden);
}

#[test]
fn nobody_is_named() {
    let mut import = imported("harbour", "GB");
    assert_eq!(lines(&import, "contacts", "contact-person", Outcome::Dropped), ["2", "3"]);
    assert_eq!(lines(&import, "phones", "contact-phone", Outcome::Dropped), ["4"]);
    assert_eq!(lines(&import, "organizations", "personal-email", Outcome::Mended), ["2"]);
    assert_eq!(organization(&import, "o2").email, "info@tidewater.example");
    assert_eq!(english(&organization(&import, "o1").description), "Helps people who arrive.");
    let text = pack_text(&mut import);
    for name in ["quill", "ferngrove", "mossbank", "020 7946 0001"] {
        assert!(!text.contains(name), "{name}");
    }
    assert!(import.report.ignored_files.contains("staff_rota.csv"));
    assert!(import.report.missing_files.contains("holiday_schedules.csv"));
}

#[test]
fn joins_that_break_are_named() {
    let import = imported("harbour", "GB");
    assert_eq!(lines(&import, "services", "broken-join", Outcome::Mended), ["6"]);
    assert_eq!(service(&import, "s5").organization, "");
    assert_eq!(lines(&import, "services_at_location", "broken-join", Outcome::Dropped), ["9"]);
    assert_eq!(lines(&import, "services_taxonomy", "broken-join", Outcome::Mended), Vec::<String>::new());
    assert_eq!(lines(&import, "services_taxonomy", "broken-join", Outcome::Dropped), ["4"]);
    assert_eq!(import.report.tables["services_taxonomy"].dropped, 1);
    assert_eq!(import.report.tables["taxonomy"].dropped, 1);
}

#[test]
fn texts_are_mended() {
    let import = imported("harbour", "GB");
    assert_eq!(english(&organization(&import, "o2").description), "Free advice & forms\n\n- Asylum\n- Papers");
    assert_eq!(english(&service(&import, "s3").description), "It helps with forms. It’s open to all.");
    assert_eq!(organization(&import, "o1").url, "http://www.harbour-lantern.example");
    assert!(lines(&import, "organizations", "marker-removed", Outcome::Mended).contains(&"2".to_owned()));
}

#[test]
fn facts_are_claimed_only_when_said() {
    let import = imported("harbour", "GB");
    let free = |row: &str| service(&import, row).cost.free;
    assert_eq!(
        (free("s1"), free("s2"), free("s3"), free("s4"), free("s5")),
        (Answer::Yes, Answer::Unknown, Answer::Yes, Answer::Unknown, Answer::Unknown)
    );
    assert_eq!(service(&import, "s1").asks.appointment, Answer::No);
    assert_eq!(service(&import, "s3").asks.appointment, Answer::Yes);
    assert_eq!(service(&import, "s4").status, ServiceStatus::TemporarilyClosed);
    let access = &service(&import, "s3").access;
    assert_eq!(access.languages.as_deref().unwrap(), ["fa-AF", "ti"]);
    assert_eq!(access.sign_languages.as_deref().unwrap(), ["ase"]);
    assert_eq!(access.interpreter, Answer::Yes);
    let topics = &service(&import, "s3").topics;
    assert_eq!(topics, &["Asylum lawyer", "Klickitatese of the Sea", "Refugees"]);
    // Whom it is for is no category; the licensed codes stay outside.
    let categories = &service(&import, "s3").categories;
    assert!(categories.contains(&Category::AsylumLegal) && !categories.contains(&Category::RefugeeServices));
    for record in &import.records {
        if let Record::Service(service) = record {
            assert_eq!(service.trust.last_confirmed, None);
        }
    }
}

#[test]
fn coordinates_that_cannot_be_are_left_out() {
    let import = imported("harbour", "GB");
    assert_eq!(lines(&import, "locations", "coordinates-zero", Outcome::Mended), ["4"]);
    assert_eq!(lines(&import, "locations", "coordinates-out-of-range", Outcome::Mended), ["5"]);
    assert_eq!(lines(&import, "locations", "coordinates-unreadable", Outcome::Mended), ["7"]);
    assert_eq!(location(&import, "l7").coordinates, Some(Coordinates { latitude: 51.30001, longitude: -3.60001 }));
}

#[test]
fn numbers_are_dialled_when_certain() {
    let import = imported("harbour", "GB");
    let phone = |row: &str| service(&import, row).phones.first().cloned().unwrap();
    assert_eq!(phone("s1").dial, Some(DialNumber::Short { number: "988".to_owned(), country: "GB".to_owned() }));
    assert_eq!(phone("s2").dial, None);
    assert_eq!((phone("s2").as_printed.as_str(), phone("s4").dial), ("555-0101", None));
    let fax = organization(&import, "o2").phones.first().unwrap();
    assert_eq!((fax.kind, &fax.dial), (PhoneKind::Fax, &Some(DialNumber::International("+442079460958".to_owned()))));
    assert_eq!((fax.label.is_empty(), fax.note.is_empty()), (true, true));
    assert_eq!(lines(&import, "phones", "no-number", Outcome::Dropped), ["7"]);
}

#[test]
fn hours_are_read_whole_or_not() {
    let import = imported("harbour", "GB");
    let hours = |row: &str| service(&import, row).hours.clone();
    assert_eq!(hours("s1").kind, HoursKind::Always);
    let soup = &hours("s2").schedules[0];
    assert_eq!((soup.days.len(), soup.opens.as_str(), soup.closes.as_str()), (3, "09:00", "20:30"));
    assert_eq!(hours("s3").schedules[0].days, [Weekday::Mo, Weekday::Tu]);
    assert_eq!(lines(&import, "regular_schedules", "hours-from-text", Outcome::Mended), ["5"]);
    assert_eq!((hours("s4").kind, hours("s4").appointment_only), (HoursKind::Unknown, Answer::Yes));
    // One row that can't be read takes the other with it.
    assert_eq!((hours("s6").kind, hours("s6").schedules.len()), (HoursKind::Unknown, 0));
    assert_eq!(english(&hours("s6").as_printed), "Monday 9:00am–5:00\nTuesday 9:00am–5:00pm");
    assert_eq!(hours("s8").schedules[0].days.len(), 5);
}

#[test]
fn record_ids_lists_and_rules_of_2_0() {
    let import = imported("recordid", "US");
    let meals = service(&import, "recS1");
    assert_eq!(english(&meals.name), "Moonrise Meals");
    assert_eq!(meals.organization, organization(&import, "recO1").id);
    assert_eq!(meals.locations.len(), 2);
    assert_eq!(meals.topics, ["Food", "Hot meals"]);
    assert_eq!(english(&meals.serves.eligibility), "Anybody");
    assert_eq!(meals.phones[0].dial, Some(DialNumber::Short { number: "211".to_owned(), country: "US".to_owned() }));
    let monthly = &meals.hours.schedules[0];
    assert_eq!(
        (monthly.frequency, monthly.nth.as_slice(), monthly.days.as_slice()),
        (Frequency::Monthly, &[1_i8][..], &[Weekday::Tu][..])
    );
    let coats = service(&import, "recS2");
    assert_eq!(coats.organization, organization(&import, "recO1").id);
    assert_eq!(
        (coats.hours.schedules[0].interval, coats.hours.schedules[0].starts.clone()),
        (2, PartialDate::new("2026-01-05"))
    );
    assert_eq!(lines(&import, "services", "broken-join", Outcome::Mended), ["3"]);
    assert_eq!(location(&import, "recL1").physical.as_ref().unwrap().street, "1 Comet Street");
    assert_eq!(location(&import, "recL2").physical.as_ref().unwrap().postal_code, "00001");
}

#[test]
fn an_airtable_export_links_by_name() {
    let import = imported("airtable", "FR");
    let lessons = service(&import, "rec2");
    assert_eq!(english(&lessons.name), "Cours de français");
    assert_eq!(english(&organization(&import, "rec1").name), "Café Étoile d’Accueil");
    assert_eq!(lessons.organization, organization(&import, "rec1").id);
    assert_eq!(lessons.locations[0].location, location(&import, "rec3").id);
    assert_eq!(location(&import, "rec3").coordinates, Some(Coordinates { latitude: 48.85, longitude: 2.35 }));
    assert_eq!(lessons.access.languages.as_deref().unwrap(), ["fr"]);
    assert_eq!(lessons.cost.free, Answer::Yes);
    assert_eq!(import.report.tables["services"].encoding, "windows-1252");
    assert_eq!(import.report.tables["languages"].encoding, "UTF-16LE");
}

#[test]
fn the_ohana_columns() {
    let mut import = imported("ohana-like", "US");
    let lessons = service(&import, "1");
    assert_eq!(lessons.topics, ["Boats", "Water"]);
    assert_eq!(lessons.areas.iter().map(|area| area.name.as_str()).collect::<Vec<_>>(), ["Colma", "Orbit"]);
    assert_eq!(lessons.asks.photo_id, Answer::Yes);
    assert_eq!(english(&lessons.cost.details), "$5\nCash");
    assert_eq!(service(&import, "2").delivery, [Delivery::Remote]);
    let house = location(&import, "1");
    assert_eq!(house.access.languages.as_deref().unwrap(), ["es", "tl"]);
    assert_eq!(house.access.wheelchair, Answer::Yes);
    assert_eq!(house.phones[0].dial, Some(DialNumber::International("+18007997233".to_owned())));
    assert_eq!(house.hours.exceptions.len(), 2);
    assert!(house.hours.exceptions[0].yearly && house.hours.exceptions[0].closed);
    assert_eq!(house.hours.kind, HoursKind::Unknown);
    assert_eq!(lines(&import, "holiday_schedules", "date-unclear", Outcome::Dropped), ["4"]);
    assert!(!pack_text(&mut import).contains("skipper"));
}

#[test]
fn the_same_bytes_give_the_same_bytes() {
    for folder in ["harbour", "recordid", "airtable", "ohana-like"] {
        let mut one = imported(folder, "US");
        let mut reversed = files(&own(folder)).unwrap();
        reversed.reverse();
        let mut other = import_files(reversed, &options("US")).unwrap();
        let pack = |import: &mut Import| import.pack("test", 1, "2026-01-01T00:00:00Z").unwrap();
        assert_eq!(pack(&mut one), pack(&mut other), "{folder}");
        assert_eq!(one.report, other.report);
    }
}
