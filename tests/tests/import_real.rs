//! Real directories: every row of them accounted for. They are not ours to publish, so these tests pass over them where they
//! do not stand beside the checkout.

use std::collections::{BTreeMap, HashSet};
use std::sync::OnceLock;
use turnstone_pack::import::{Import, Outcome, Place};
use turnstone_pack::record::*;
use turnstone_pack::{Limits, Pack};
use turnstone_tests::import::{files, import_files, options, real};

/// The large one, imported once for all tests.
fn miami() -> Option<&'static Import> {
    static MIAMI: OnceLock<Option<Import>> = OnceLock::new();
    MIAMI.get_or_init(|| imported("miami-1.1.zip")).as_ref()
}

fn imported(name: &str) -> Option<Import> {
    let path = real(name)?;
    let import = import_files(files(&path).unwrap(), &options("US")).unwrap();
    for (name, table) in &import.report.tables {
        assert_eq!(table.rows, table.kept + table.mended + table.dropped, "{name}");
    }
    Some(import)
}

fn text_of(import: &mut Import) -> (Vec<u8>, String) {
    let bytes = import.pack("test", 1, "2026-01-01T00:00:00Z").unwrap();
    let text = String::from_utf8(zstd::stream::decode_all(bytes.as_slice()).unwrap()).unwrap();
    (bytes, text)
}

/// A table of a zip by an independent reader: plain CSV, one map a row.
fn table(files: &[turnstone_pack::import::InputFile], name: &str) -> Vec<BTreeMap<String, String>> {
    let file = files.iter().find(|file| file.name.rsplit('/').next() == Some(name)).unwrap();
    let mut reader = csv::Reader::from_reader(file.bytes.as_slice());
    reader.deserialize().map(|row| row.unwrap()).collect()
}

#[test]
fn miami_is_accounted_for_row_by_row() {
    let Some(import) = miami() else { return };
    let rows: BTreeMap<&str, u64> =
        import.report.tables.iter().map(|(name, table)| (name.as_str(), table.rows)).collect();
    let counts = [
        ("organizations", 1074),
        ("services", 4089),
        ("locations", 4089),
        ("phones", 4089),
        ("languages", 9364),
        ("regular_schedules", 11350),
        ("services_taxonomy", 26259),
        ("physical_addresses", 4089),
        ("services_at_location", 4089),
        ("accessibility_for_disabilities", 4089),
        ("eligibility", 2244),
        ("taxonomy", 1994),
    ];
    assert_eq!(rows, BTreeMap::from(counts));
    let joins = import.report.tables["services"].reasons.iter().find(|reason| reason.code == "broken-join").unwrap();
    assert_eq!((joins.outcome, joins.count, joins.lines.len()), (Outcome::Mended, 447, 447));
    assert!(joins.lines.iter().all(|line| matches!(line, Place::Line(2..))));
    assert_eq!(import.report.records["service"], 4089);
    assert!(import.report.missing_files.contains("contacts.csv"));
    // No time is read out of nothing: whatever is scheduled has days and times.
    for record in &import.records {
        if let Record::Service(service) = record {
            let hours = &service.hours;
            assert_eq!(hours.kind == HoursKind::Scheduled, !hours.schedules.is_empty());
            assert!(
                hours
                    .schedules
                    .iter()
                    .all(|span| !span.days.is_empty() && span.opens.len() == 5 && span.closes.len() == 5)
            );
        }
    }
    let mut again = imported("miami-1.1.zip").unwrap();
    let (bytes, _) = text_of(&mut import.clone());
    assert_eq!(bytes, text_of(&mut again).0);
    assert_eq!(import.report, again.report);
    assert_eq!(Pack::read(&bytes, Limits::default()).unwrap().records, import.records);
}

/// Judged from the CSV, not from what the importer thinks: rows whose taxonomy terms or names speak of violence in the home
/// or of trafficking.
#[test]
fn miamis_hidden_addresses_are_in_no_byte() {
    let Some(path) = real("miami-1.1.zip") else { return };
    let raw = turnstone_pack::import::InputFiles::new(files(&path).unwrap(), &Default::default()).unwrap();
    let raw: Vec<_> = raw.iter().cloned().collect();
    let speaks = |name: &str| {
        let name = name.to_lowercase();
        [
            "domestic violence",
            "family violence",
            "trafficking",
            "abused women",
            "spouse/intimate partner abuse",
            "domestic abuse",
            "domestic/family violence",
        ]
        .iter()
        .any(|words| name.contains(words))
    };
    let terms: HashSet<String> = table(&raw, "taxonomy.csv")
        .into_iter()
        .filter(|term| speaks(&term["name"]))
        .map(|term| term["id"].clone())
        .collect();
    let mut services: HashSet<String> = table(&raw, "services_taxonomy.csv")
        .into_iter()
        .filter(|link| terms.contains(&link["taxonomy_id"]))
        .map(|link| link["service_id"].clone())
        .collect();
    services.extend(
        table(&raw, "services.csv").into_iter().filter(|row| speaks(&row["name"])).map(|row| row["id"].clone()),
    );
    let locations: HashSet<String> = table(&raw, "services_at_location.csv")
        .into_iter()
        .filter(|link| services.contains(&link["service_id"]))
        .map(|link| link["location_id"].clone())
        .collect();
    assert!(locations.len() > 80, "{}", locations.len());
    let import = miami().unwrap();
    let (_, text) = text_of(&mut import.clone());
    let text = text.to_lowercase();
    let mut streets = HashSet::new();
    for address in table(&raw, "physical_addresses.csv") {
        if locations.contains(&address["location_id"]) && !address["address_1"].trim().is_empty() {
            streets.insert(address["address_1"].trim().to_lowercase());
        }
    }
    for street in &streets {
        assert!(!text.contains(street.as_str()), "{street}");
    }
    let mut points = HashSet::new();
    for row in table(&raw, "locations.csv").iter().filter(|row| locations.contains(&row["id"])) {
        if let (Ok(latitude), Ok(longitude)) = (row["latitude"].parse::<f64>(), row["longitude"].parse::<f64>()) {
            assert!(!text.contains(&row["latitude"]) && !text.contains(&row["longitude"]));
            points.insert(((latitude * 1e5).round() as i64, (longitude * 1e5).round() as i64));
        }
    }
    for record in &import.records {
        if let Record::Location(Location { coordinates: Some(at), .. }) = record {
            let point = ((at.latitude * 1e5).round() as i64, (at.longitude * 1e5).round() as i64);
            assert!(!points.contains(&point), "{point:?}");
        }
    }
    for record in &import.records {
        let Record::Location(location) = record else { continue };
        if locations.contains(&location.origin.row) {
            assert_eq!(location.visibility, Visibility::Hidden, "{}", location.origin.row);
            let bare =
                location.physical.iter().chain(&location.postal).all(|address| {
                    address.street.is_empty() && address.city.is_empty() && address.postal_code.is_empty()
                });
            assert!(bare && location.coordinates.is_none());
        }
    }
}

#[test]
fn contact_persons_of_the_samples_are_in_no_byte() {
    let people: &[(&str, &[&str])] = &[
        ("sample-1.1", &["Contact 1", "contact1@example.com"]),
        ("official-3.2", &["Ann Persona", "A. Persona", "email@example.com"]),
        ("official-3.2/csv", &["Ann Persona", "A. Persona", "email@example.com"]),
        ("official-3.2/service_full.json", &["Ann Persona", "A. Persona", "email@example.com"]),
        (
            "ohana-1.0",
            &[
                "Susan Houston",
                "Christina Gonzalez",
                "Brenda Brown",
                "Howard Lader",
                "Kimberly Pesavento",
                "Joe Bloom",
                "Peter Olson",
                "Bart Charlow",
                "Barbara Kalt",
                "Baker-Venturini",
                "Graciela Hernandez",
                "Julie Avelino",
                "Dave Genesy",
                "Maria Kramer",
                "Kathy Endaya",
                "Elizabeth Meeks",
                "Andres Espinoza",
                "Jack Phillips",
                "James Lee",
                "Kenneth Gibson",
                "Sharon Petersen",
                "Moncef",
                "Badenhoop",
                "suzanne@example.com",
                "Feeney",
                "e.feeney@foobar.org",
                "Joe Smith",
                "john.smith@example.org",
            ],
        ),
    ];
    for (name, people) in people {
        let Some(mut import) = imported(name) else { return };
        let (_, text) = text_of(&mut import);
        for person in *people {
            assert!(!text.contains(person), "{name}: {person}");
        }
    }
}

#[test]
fn every_shape_of_the_official_examples_comes_in() {
    for (name, service) in [
        ("official-3.2/csv", true),
        ("official-3.2/tabular.json", true),
        ("official-3.2/service_full.json", true),
        ("official-3.2/service_list.json", true),
        ("official-3.2/service_at_location_full.json", true),
        ("official-3.2/service_at_location_list.json", true),
        ("official-3.2/organization_full.json", true),
        ("official-3.2/organization_list.json", false),
        ("official-3.2/location.json", false),
        ("official-3.2/taxonomy_term_list.json", false),
        ("official-3.2", true),
    ] {
        let Some(import) = imported(name) else { return };
        let services: Vec<&Service> = import
            .records
            .iter()
            .filter_map(|record| match record {
                Record::Service(service) => Some(service),
                _ => None,
            })
            .collect();
        assert_eq!(!services.is_empty(), service, "{name}");
        for service in services {
            assert_eq!(service.name.get("en").unwrap().text, "Community Counselling");
            assert!(!service.organization.is_empty() || name.contains("at_location"), "{name}");
            // Weeks of the year are beyond our schedules: shown, not guessed.
            assert_eq!(service.hours.kind, HoursKind::Unknown);
            assert_eq!(service.trust.last_confirmed, None);
        }
    }
}

#[test]
fn ohana_and_the_sample_come_in_whole() {
    let Some(import) = imported("ohana-1.0") else { return };
    assert_eq!(
        (import.report.records["organization"], import.report.records["service"], import.report.records["location"]),
        (8, 23, 22)
    );
    let Some(import) = imported("sample-1.1") else { return };
    assert_eq!(
        (import.report.records["organization"], import.report.records["service"], import.report.records["location"]),
        (10, 13, 10)
    );
}
