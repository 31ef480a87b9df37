//! Content judged by others: time zones by the IANA database, towns by what everybody knows of them.

use crate::content_files::{repository, starter_content};
use std::collections::{BTreeMap, BTreeSet};
use turnstone_pack::content::compile_content;
use turnstone_pack::record::{Place, Record, Service};
use turnstone_pack::{Limits, Pack};

fn services() -> Vec<Service> {
    let records = compile_content(&starter_content()).unwrap().records;
    records.into_iter().filter_map(|record| if let Record::Service(one) = record { Some(one) } else { None }).collect()
}

fn places() -> (usize, Pack) {
    let bytes = std::fs::read(repository().join("content/places/places.pack")).unwrap();
    (bytes.len(), Pack::read(&bytes, Limits::default()).unwrap())
}

fn towns(pack: &Pack) -> Vec<&Place> {
    pack.records
        .iter()
        .map(|record| if let Record::Place(place) = record { place } else { panic!("{:?} is no place", record.key()) })
        .collect()
}

#[test]
fn every_time_zone_exists() {
    let known: BTreeSet<String> = jiff::tz::db().available().map(|zone| zone.to_string()).collect();
    assert!(known.len() > 400);
    let of_phones = services()
        .into_iter()
        .flat_map(|service| service.phones)
        .map(|phone| phone.hours.time_zone)
        .filter(|zone| !zone.is_empty());
    let (_, pack) = places();
    for zone in of_phones.chain(towns(&pack).into_iter().map(|town| town.time_zone.clone())) {
        assert!(known.contains(&zone), "{zone}");
    }
}

#[test]
fn towns_are_whole_and_the_pack_is_small() {
    let (bytes, pack) = places();
    println!("places: {bytes} bytes packed, {} decoded, {:?}", pack.manifest.content_bytes, pack.manifest.counts);
    assert!(bytes <= 1_500_000, "{bytes}");
    assert_eq!(pack.manifest.sources[0].licence, "CC-BY-4.0");
    assert!(pack.manifest.sources[0].attribution.contains("GeoNames"));
    let names_of_countries = std::fs::read_to_string(repository().join("locales/en/names.ftl")).unwrap();
    let countries: BTreeSet<String> = names_of_countries
        .lines()
        .filter_map(|line| Some(line.strip_prefix("country-")?.split_whitespace().next()?.to_uppercase()))
        .collect();
    let towns = towns(&pack);
    assert!(towns.len() > 30_000);
    for town in &towns {
        let number = town.id.strip_prefix("geonames:").unwrap();
        assert!(number.parse::<u32>().is_ok(), "{}", town.id);
        assert!(countries.contains(&town.country), "{} {}", town.id, town.country);
        assert!(town.coordinates.latitude.abs() <= 90.0 && town.coordinates.longitude.abs() <= 180.0, "{}", town.id);
        assert!(!town.names.is_empty() && town.names.iter().all(|name| !name.trim().is_empty()), "{}", town.id);
        let distinct: BTreeSet<&String> = town.names.iter().collect();
        assert_eq!(distinct.len(), town.names.len(), "{}", town.id);
    }
}

/// Names as people from there write them, and where the town is: known to us, not taken from the file.
#[test]
fn towns_are_where_they_are_and_have_the_names_that_people_give_them() {
    let (_, pack) = places();
    let towns = towns(&pack);
    let mut by_name: BTreeMap<&str, Vec<&Place>> = BTreeMap::new();
    for town in &towns {
        for name in &town.names {
            by_name.entry(name).or_default().push(town);
        }
    }
    for (name, country, latitude, longitude) in [
        ("London", "GB", 51.5, -0.1),
        ("Londres", "GB", 51.5, -0.1),
        ("لندن", "GB", 51.5, -0.1),
        ("Лондон", "GB", 51.5, -0.1),
        ("伦敦", "GB", 51.5, -0.1),
        ("倫敦", "GB", 51.5, -0.1),
        ("Berlin", "DE", 52.5, 13.4),
        ("برلين", "DE", 52.5, 13.4),
        ("አዲስ አበባ", "ET", 9.0, 38.7),
        ("አስመራ", "ER", 15.3, 38.9),
        ("Київ", "UA", 50.5, 30.5),
        ("Киев", "UA", 50.5, 30.5),
        ("Москва", "RU", 55.8, 37.6),
        ("دمشق", "SY", 33.5, 36.3),
        ("حلب", "SY", 36.2, 37.2),
        ("بغداد", "IQ", 33.3, 44.4),
        ("تهران", "IR", 35.7, 51.4),
        ("کابل", "AF", 34.5, 69.2),
        ("القاهرة", "EG", 30.0, 31.2),
        ("Muqdisho", "SO", 2.0, 45.3),
        ("Istanbul", "TR", 41.0, 29.0),
        ("Wien", "AT", 48.2, 16.4),
        ("Athens", "GR", 38.0, 23.7),
        ("Αθήνα", "GR", 38.0, 23.7),
        ("Port-au-Prince", "HT", 18.5, -72.3),
        ("Tapachula", "MX", 14.9, -92.3),
        ("Kakuma", "KE", 3.7, 34.9),
        ("Μυτιλήνη", "GR", 39.1, 26.6),
        ("Miami", "US", 25.8, -80.2),
    ] {
        let found = by_name.get(name).map(Vec::as_slice).unwrap_or_default();
        let near = |town: &&&Place| {
            town.country == country
                && (town.coordinates.latitude - latitude).abs() < 0.3
                && (town.coordinates.longitude - longitude).abs() < 0.3
        };
        assert!(found.iter().find(near).is_some(), "{name}: {found:?}");
    }
}
