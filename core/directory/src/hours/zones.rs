//! Which time zone a place has: its own word first, then its town's, then its country's where that has one only.

use super::zone_table::ZONES;
use jiff::tz::TimeZone;
use std::{
    collections::HashMap,
    sync::{Mutex, OnceLock, PoisonError},
};

/// The zone of a country that has one time only; `None` for all others.
pub fn zone_of_country(country: &str) -> Option<&'static str> {
    ZONES.binary_search_by_key(&country, |entry| entry.0).ok().map(|at| ZONES[at].1)
}

/// The rules of an IANA zone; `None` for a name that the database does not have.
///
/// Looked up in the database that is compiled in, so that the same record gives the same answer on every device.
pub fn rules(name: &str) -> Option<TimeZone> {
    static CACHE: OnceLock<Mutex<HashMap<String, Option<TimeZone>>>> = OnceLock::new();
    static BUNDLED: OnceLock<jiff::tz::TimeZoneDatabase> = OnceLock::new();
    if name.is_empty() || name.len() > 64 {
        return None;
    }
    let mut cache = CACHE.get_or_init(Mutex::default).lock().unwrap_or_else(PoisonError::into_inner);
    if let Some(known) = cache.get(name) {
        return known.clone();
    }
    let zone = BUNDLED.get_or_init(jiff::tz::TimeZoneDatabase::bundled).get(name).ok();
    // Names come from packs: hostile ones must not fill the memory.
    if cache.len() < 1024 {
        cache.insert(name.to_owned(), zone.clone());
    }
    zone
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]
    use super::*;

    #[test]
    fn the_table_is_sorted_and_names_zones_that_exist() {
        assert!(ZONES.windows(2).all(|pair| pair[0].0 < pair[1].0));
        for (country, zone) in ZONES {
            assert!(rules(zone).is_some(), "{country} {zone}");
        }
    }

    #[test]
    fn countries_with_several_times_have_none() {
        for country in ["US", "CA", "AU", "BR", "ES", "PT", "RU", "MX", "ID", "CD", "NZ", "CL", "XX", "", "INT"] {
            assert_eq!(zone_of_country(country), None, "{country}");
        }
        assert_eq!(zone_of_country("DE"), Some("Europe/Berlin"));
        assert_eq!(zone_of_country("KE"), Some("Africa/Nairobi"));
        assert_eq!(zone_of_country("IN"), Some("Asia/Kolkata"));
    }
}
