//! Distances on the earth.

use serde::{Deserialize, Serialize};
use turnstone_pack::record::Coordinates;

/// Mean radius of the earth in kilometres (IUGG).
const RADIUS_KM: f64 = 6371.0088;

/// A point as the rows keep it: to about a metre.
#[derive(Debug, Clone, Copy, PartialEq, Default, Serialize, Deserialize)]
pub(crate) struct Point {
    pub(crate) latitude: f32,
    pub(crate) longitude: f32,
    /// The middle of a town, not the door.
    pub(crate) town: bool,
}

impl Point {
    /// `None` for what is no point on the earth, and for 0/0, which sources write for "unknown".
    pub(crate) fn new(at: Coordinates, town: bool) -> Option<Point> {
        let valid =
            at.latitude.abs() <= 90.0 && at.longitude.abs() <= 180.0 && (at.latitude != 0.0 || at.longitude != 0.0);
        valid.then_some(Point { latitude: at.latitude as f32, longitude: at.longitude as f32, town })
    }
}

/// Kilometres in a straight line between two points (haversine; off by half a percent at most, as the earth is no ball).
pub(crate) fn distance_km(a: Point, b: Point) -> f64 {
    let radians = |degrees: f32| f64::from(degrees).to_radians();
    let (lat_a, lat_b) = (radians(a.latitude), radians(b.latitude));
    let half = |from: f32, to: f32| ((radians(to) - radians(from)) / 2.0).sin().powi(2);
    let h = half(a.latitude, b.latitude) + lat_a.cos() * lat_b.cos() * half(a.longitude, b.longitude);
    2.0 * RADIUS_KM * h.clamp(0.0, 1.0).sqrt().asin()
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    fn point(latitude: f64, longitude: f64) -> Point {
        Point::new(Coordinates { latitude, longitude }, false).unwrap()
    }

    #[test]
    fn distances_are_those_of_an_atlas() {
        // Great-circle distances between airports, from the Great Circle Mapper: JFK–LHR 5540 km, SYD–EZE 11801 km.
        for (a, b, km) in [
            (point(40.6398, -73.7789), point(51.4706, -0.4619), 5540.0),
            (point(-33.9461, 151.1772), point(-34.8222, -58.5358), 11801.0),
            (point(52.52, 13.405), point(52.52, 13.405), 0.0),
        ] {
            assert!((distance_km(a, b) - km).abs() <= km * 0.006 + 0.01, "{}", distance_km(a, b));
        }
        // Over the date line the short way.
        assert!(distance_km(point(0.0, 179.9), point(0.0, -179.9)) < 23.0);
    }

    #[test]
    fn nonsense_is_no_point() {
        for (latitude, longitude) in [(0.0, 0.0), (91.0, 0.0), (0.0, 181.0), (f64::NAN, 1.0), (1.0, f64::INFINITY)] {
            assert_eq!(Point::new(Coordinates { latitude, longitude }, false), None);
        }
    }
}
