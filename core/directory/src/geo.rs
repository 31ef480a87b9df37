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

/// What lies within a distance, with a box around it: most points are outside, and two comparisons tell.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Reach {
    origin: Point,
    km: f64,
    /// Half the box, in degrees.
    latitude: f64,
    longitude: f64,
}

impl Reach {
    pub(crate) fn new(origin: Point, km: f64) -> Reach {
        // A little wider than it has to be, so that rounding leaves nothing out.
        let angle = (km / RADIUS_KM * 1.000_001 + 1e-9).max(0.0);
        // The widest meridian that a circle touches; one that holds a pole touches all of them.
        let widest = angle.sin() / f64::from(origin.latitude).to_radians().cos();
        let pole = f64::from(origin.latitude).abs() + angle.to_degrees() >= 90.0;
        let longitude =
            if pole || angle.is_nan() || widest.is_nan() { 360.0 } else { widest.min(1.0).asin().to_degrees() };
        Reach { origin, km, latitude: angle.to_degrees(), longitude }
    }

    /// Whether a point is within the distance: what [`distance_km`] says, without asking it for what is far away.
    pub(crate) fn holds(&self, point: Point) -> bool {
        let apart = |a: f32, b: f32| (f64::from(a) - f64::from(b)).abs();
        let east = apart(point.longitude, self.origin.longitude);
        apart(point.latitude, self.origin.latitude) <= self.latitude
            && east.min(360.0 - east) <= self.longitude
            && distance_km(self.origin, point) <= self.km
    }
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
    fn what_is_within_reach_is_what_its_distance_says() {
        let mut seed = 1u64;
        let mut random = |range: f64| {
            seed = seed.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
            ((seed >> 11) as f64 / (1u64 << 53) as f64 * 2.0 - 1.0) * range
        };
        let (mut within, mut beyond) = (0, 0);
        for round in 0..60_000 {
            // All over the earth, close together, about the poles and the date line.
            let origin = match round % 4 {
                0 => point(random(90.0), random(180.0)),
                1 => point(52.5, 13.4),
                2 => point(89.0 + random(1.0), random(180.0)),
                _ => point(random(80.0), 180.0 - random(0.5).abs()),
            };
            let near = if round % 3 == 0 { 180.0 } else { 3.0 };
            let latitude = (f64::from(origin.latitude) + random(near)).clamp(-90.0, 90.0);
            let longitude = (f64::from(origin.longitude) + random(near) + 540.0).rem_euclid(360.0) - 180.0;
            let other = point(latitude, longitude);
            let km = [0.0, 5.0, 50.0, 300.0, 15_000.0, 30_000.0, f64::INFINITY][round % 7];
            let there = distance_km(origin, other) <= km;
            assert_eq!(Reach::new(origin, km).holds(other), there, "{origin:?} {other:?} {km}");
            if there { within += 1 } else { beyond += 1 }
        }
        assert!(within > 10_000 && beyond > 10_000, "{within} {beyond}");
        assert!(Reach::new(point(1.0, 1.0), 0.0).holds(point(1.0, 1.0)));
    }

    #[test]
    fn nonsense_is_no_point() {
        for (latitude, longitude) in [(0.0, 0.0), (91.0, 0.0), (0.0, 181.0), (f64::NAN, 1.0), (1.0, f64::INFINITY)] {
            assert_eq!(Point::new(Coordinates { latitude, longitude }, false), None);
        }
    }
}
