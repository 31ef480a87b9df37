//! Towns while a store is built: where a location is whose town is known and whose address is not, and which time it keeps.

use crate::order;
use crate::{
    geo::{Point, distance_km},
    hours::zone_of_country,
    tags::name_hash,
};
use std::collections::HashMap;
use turnstone_pack::record::{Location, Place, Visibility};

/// A town this near to a point keeps the point's time.
const ZONE_KM: f64 = 60.0;
/// Of two towns of one name in one country the larger is meant when it is so many times larger; else nobody knows which.
const CLEARLY_LARGER: u32 = 10;

/// Towns by name, and in squares of one degree.
pub(super) struct Gazetteer<'a> {
    places: &'a [&'a Place],
    names: HashMap<u64, Vec<u32>>,
    squares: HashMap<(i16, i16), Vec<u32>>,
}

impl<'a> Gazetteer<'a> {
    pub(super) fn new(places: &'a [&'a Place]) -> Self {
        let mut names: HashMap<u64, Vec<u32>> = HashMap::new();
        let mut squares: HashMap<(i16, i16), Vec<u32>> = HashMap::new();
        for (number, place) in places.iter().enumerate() {
            let number = number as u32;
            for hash in place.names.iter().filter_map(|name| name_hash(name)) {
                let numbers = names.entry(hash).or_default();
                if numbers.last() != Some(&number) {
                    numbers.push(number);
                }
            }
            if let Some(point) = Point::new(place.coordinates, true) {
                squares.entry(square(point)).or_default().push(number);
            }
        }
        Gazetteer { places, names, squares }
    }

    /// Hash of a name and the towns that have it, sorted by hash.
    pub(super) fn names(&self) -> Vec<(u64, u32)> {
        let mut names: Vec<(u64, u32)> =
            self.names.iter().flat_map(|(hash, numbers)| numbers.iter().map(|number| (*hash, *number))).collect();
        names.sort_unstable();
        names
    }

    /// The town of this name in this country; `None` when there is none, or nobody can tell which.
    fn town(&self, name: &str, country: &str) -> Option<&'a Place> {
        let numbers = self.names.get(&name_hash(name)?)?;
        let mut found: Vec<&Place> =
            numbers.iter().map(|n| self.places[*n as usize]).filter(|place| place.country == country).collect();
        order::sort_by_key(&mut found, |place| std::cmp::Reverse(place.population));
        match found.as_slice() {
            [only] => Some(only),
            [first, second, ..] if first.population / CLEARLY_LARGER >= second.population.max(1) => Some(first),
            _ => None,
        }
    }

    /// Where a location is, as far as it may be shown; and `true` when it is a place that one goes to.
    pub(super) fn point(&self, location: &Location) -> Option<Point> {
        if location.visibility == Visibility::Hidden {
            return None;
        }
        let town_only = location.precision == turnstone_pack::record::Precision::Town;
        location.coordinates.and_then(|at| Point::new(at, town_only)).or_else(|| {
            let address = location.physical.as_ref()?;
            let town = self.town(&address.city, &address.country)?;
            Point::new(town.coordinates, true)
        })
    }

    /// The time zone of a location; empty when nobody knows.
    pub(super) fn zone(&self, location: &Location, point: Option<Point>) -> String {
        let country = location.physical.as_ref().map_or("", |address| address.country.as_str());
        if let Some(zone) = zone_of_country(country) {
            return zone.to_owned();
        }
        let near = point.and_then(|point| self.nearest(point, country)).map(|place| place.time_zone.clone());
        near.unwrap_or_default()
    }

    fn nearest(&self, point: Point, country: &str) -> Option<&'a Place> {
        let (row, column) = square(point);
        let mut best: Option<(f64, &Place)> = None;
        // A degree of longitude is narrow in the far north, where the neighbour squares then hold less than ZONE_KM: good enough.
        for r in row - 1..=row + 1 {
            for c in column - 1..=column + 1 {
                for number in self.squares.get(&(r, c)).into_iter().flatten() {
                    let place = self.places[*number as usize];
                    let Some(at) = Point::new(place.coordinates, true) else { continue };
                    let km = distance_km(point, at);
                    let fits = (country.is_empty() || place.country == country) && !place.time_zone.is_empty();
                    if fits && km <= ZONE_KM && best.is_none_or(|(least, _)| km < least) {
                        best = Some((km, place));
                    }
                }
            }
        }
        best.map(|(_, place)| place)
    }
}

fn square(point: Point) -> (i16, i16) {
    (point.latitude.floor() as i16, point.longitude.floor() as i16)
}
