//! In which order hits are shown.
//!
//! First come tiers, which no score crosses: what was asked for by its name; what one can use before what is only a warning; the chosen
//! country before what works there from elsewhere; what is known to hold before what is not known to. Within a tier the score decides,
//! and where scores are equal, the order of ids, so that the same question has the same answer every time.

use super::hit::Found;
use crate::{
    filter::nearest,
    freshness::{FreshnessLevel, level},
    geo::Point,
    hours::Tri,
    row::{CategorySet, Caution, Row},
};
use std::cmp::Ordering;

/// How well the words match, 0 to 1, is the measure of all other weights.
const TEXT: f64 = 1.0;
/// The first need that was named, and another one: less than a good match of words, which says more, but more than distance.
const NEED: f64 = 0.30;
const OTHER_NEED: f64 = 0.15;
/// A door round the corner against one in another town. At 25 km it is worth half: an hour by bus.
const NEAR: f64 = 0.30;
const HALF_KM: f64 = 25.0;
/// Where nobody knows how far it is, it counts as much as 75 km: neither first nor last. What needs no way counts as 25 km.
const UNKNOWN_NEARNESS: f64 = 0.25;
const REMOTE_NEARNESS: f64 = 0.50;
/// To be understood is worth half of being near; not known is in the middle.
const LANGUAGE: f64 = 0.15;
/// A confirmed record before an unconfirmed one, among equals.
const FRESH: f64 = 0.10;
/// Several sources before one, among equals.
const CONFIDENCE: f64 = 0.06;
/// Somebody who can be called, or at least written to. A name without either helps nobody tonight: it is worth as much as being near.
const CALLABLE: f64 = 0.30;
const REACHABLE: f64 = 0.10;
/// A place that says it affirms who people are, among equals.
const AFFIRMING: f64 = 0.05;
/// For each filter of which nobody knows, within those that are not known.
const NOT_KNOWN: f64 = 0.10;
/// Be careful, or not at present.
const CAREFUL: f64 = 0.30;

/// What ranking needs to know of a search.
pub(super) struct Ranker<'a> {
    pub(super) needs: &'a [CategorySet],
    pub(super) origin: Option<Point>,
    /// For each of the rows' sets of strings, 1 for the person's first language, less for the others; empty when no language is known.
    pub(super) languages: &'a [f32],
    /// Today as a number of days.
    pub(super) today: i32,
}

/// A candidate with all that decides its place.
#[derive(Debug, Clone, Copy)]
pub(super) struct Ranked {
    pub(super) found: Found,
    /// It is only a warning.
    pub(super) avoid: bool,
    score: f64,
}

impl Ranker<'_> {
    /// `text` is the share of the best match's score, 0 to 1.
    pub(super) fn rank(&self, row: &Row, text: f64, found: Found) -> Ranked {
        let out_of_date =
            row.valid_to.is_some_and(|day| day < self.today) || row.valid_from.is_some_and(|day| day > self.today);
        let mut score = TEXT * text + self.need(row) + self.near(row) + self.language(row);
        score += FRESH * freshness(row, self.today) + CONFIDENCE * f64::from(row.confidence) / 3.0;
        score += match (row.callable, row.reachable) {
            (true, _) => CALLABLE,
            (false, true) => REACHABLE,
            (false, false) => 0.0,
        };
        if row.affirming == Tri::Yes {
            score += AFFIRMING;
        }
        if row.caution == Caution::Careful {
            score -= CAREFUL;
        }
        score -= NOT_KNOWN * f64::from(found.judged.unknown_count());
        let avoid = row.caution == Caution::Avoid || out_of_date;
        Ranked { found, avoid, score }
    }

    fn need(&self, row: &Row) -> f64 {
        match self.needs.iter().position(|need| row.categories.meets(need)) {
            Some(0) => NEED,
            Some(_) => OTHER_NEED,
            None => 0.0,
        }
    }

    fn near(&self, row: &Row) -> f64 {
        if self.origin.is_none() {
            return 0.0;
        }
        let by_way = nearest(&row.points, self.origin).map_or(UNKNOWN_NEARNESS, |(km, _)| 1.0 / (1.0 + km / HALF_KM));
        NEAR * if row.remote == Tri::Yes { by_way.max(REMOTE_NEARNESS) } else { by_way }
    }

    fn language(&self, row: &Row) -> f64 {
        if self.languages.is_empty() {
            return 0.0;
        }
        let best = self.languages.get(row.languages as usize).copied().unwrap_or(0.0);
        LANGUAGE
            * if best > 0.0 {
                f64::from(best)
            } else if !row.languages_known || row.interpreter == Tri::Yes {
                0.5
            } else {
                0.0
            }
    }
}

/// 1 for a fresh confirmation, falling to 0. What nobody confirmed starts at half and halves with each shelf life of its source's age.
fn freshness(row: &Row, today: i32) -> f64 {
    let age = |day: i32| u32::try_from(today - day).ok();
    match row.confirmed_day.map(|day| level(age(day), row.shelf_life_days)) {
        Some(FreshnessLevel::Fresh) => 1.0,
        Some(FreshnessLevel::Aging) => 0.6,
        Some(FreshnessLevel::Old) => 0.3,
        Some(FreshnessLevel::Unconfirmed) | None => row
            .source_day
            .and_then(age)
            .map_or(0.0, |age| 0.5 * 0.5f64.powf(f64::from(age) / f64::from(row.shelf_life_days.max(1)))),
    }
}

impl Ranked {
    /// Best first.
    pub(super) fn order(&self, other: &Ranked) -> Ordering {
        let tiers = |r: &Ranked| {
            let Found { by_name, fit, judged, .. } = r.found;
            (!by_name, r.avoid && !by_name, fit, judged.unknown_count() > 0)
        };
        tiers(self)
            .cmp(&tiers(other))
            .then(other.score.total_cmp(&self.score))
            .then(self.found.row.cmp(&other.found.row))
    }
}
