//! How old what we know is, by the shelf life of what is offered, against a clock that may be wrong.

use crate::hours::{civil, epoch_day};
use jiff::{Timestamp, tz::TimeZone};
use turnstone_pack::record::{Category, Citation, Confidence, ConfirmedBy, PartialDate, Text, Trust};

/// How fresh a record is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub enum FreshnessLevel {
    /// Confirmed with the service, within its shelf life.
    Fresh,
    /// Confirmed, and up to twice its shelf life ago.
    Aging,
    /// Confirmed, longer ago.
    Old,
    /// Never confirmed by us, whatever the source's date.
    #[default]
    Unconfirmed,
}

/// What is known about a record's age.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Freshness {
    /// How fresh.
    pub level: FreshnessLevel,
    /// When somebody confirmed it with the service. Only this is ever called confirmed.
    pub confirmed: Option<PartialDate>,
    /// How.
    pub confirmed_by: Option<ConfirmedBy>,
    /// When somebody last looked at its sources.
    pub looked: Option<PartialDate>,
    /// The newest date of its sources: "not confirmed by us; from SOURCE, DATE".
    pub source_date: Option<PartialDate>,
    /// Where that source stands.
    pub source: String,
    /// What to call it on screen; empty: by its address.
    pub source_name: Text,
    /// How good the sources are.
    pub confidence: Option<Confidence>,
    /// The shelf life in days: the shortest among its categories.
    pub shelf_life_days: u16,
    /// Days since it was confirmed, else looked at, else since its newest source; `None`: undated.
    pub age_days: Option<u32>,
    /// A look at it is due.
    pub due: bool,
}

/// Days that a record without a category lasts: a year, as an office does.
const OFFICE_DAYS: u16 = 365;

/// The shelf life of what has these categories: the shortest among them, since that is what goes stale first.
pub(crate) fn shelf_life(categories: &[Category]) -> u16 {
    categories.iter().map(|category| category.shelf_life_days()).min().unwrap_or(OFFICE_DAYS)
}

/// The source with the newest date, else the first one; of the record itself, else of its organization.
pub(crate) fn newest_source<'a>(own: &'a Trust, organization: Option<&'a Trust>) -> Option<&'a Citation> {
    let newest = |trust: &'a Trust| {
        let dated = trust.citations.iter().filter(|citation| citation.date.is_some());
        dated.max_by(|a, b| a.date.cmp(&b.date)).or_else(|| trust.citations.first())
    };
    newest(own).or_else(|| organization.and_then(newest))
}

/// Today's number in UTC: a record ages by days, so a zone would change nothing.
pub(crate) fn today(clock: Timestamp) -> i32 {
    epoch_day(TimeZone::UTC.to_datetime(clock).date())
}

/// Days from a date to `today`. A month or a year counts from its first day: what is not known makes nothing younger. A date ahead of
/// the clock is no age at all but a wrong clock or a wrong date, and counts as none.
fn age(date: &PartialDate, today: i32) -> Option<u32> {
    u32::try_from(today - epoch_day(civil(date, false)?)).ok()
}

impl Freshness {
    /// How fresh a record of these categories is. `clock` is [`crate::Directory::clock`]'s.
    pub fn of(own: &Trust, organization: Option<&Trust>, categories: &[Category], clock: Timestamp) -> Freshness {
        let today = today(clock);
        let shelf_life_days = shelf_life(categories);
        let source = newest_source(own, organization);
        let confirmed_age = own.last_confirmed.as_ref().map(|date| age(date, today));
        let source_date = source.and_then(|citation| citation.date.clone());
        let dates = [own.last_confirmed.as_ref(), own.last_looked.as_ref(), source_date.as_ref()];
        let age_days = dates.into_iter().flatten().next().and_then(|date| age(date, today));
        let past_due =
            own.next_due.as_ref().and_then(|date| civil(date, true)).is_some_and(|date| epoch_day(date) < today);
        Freshness {
            level: confirmed_age.map_or(FreshnessLevel::Unconfirmed, |age| level(age, shelf_life_days)),
            confirmed: own.last_confirmed.clone(),
            confirmed_by: own.last_confirmed.as_ref().and(own.confirmed_by),
            looked: own.last_looked.clone(),
            source_date,
            source: source.map(|citation| citation.url.clone()).unwrap_or_default(),
            source_name: source.map(|citation| citation.name.clone()).unwrap_or_default(),
            confidence: own.confidence,
            shelf_life_days,
            age_days,
            due: past_due || age_days.is_none_or(|age| age > u32::from(shelf_life_days)),
        }
    }
}

/// The level of something confirmed so many days ago; `None`: at a time that the clock has not reached.
pub(crate) fn level(age_days: Option<u32>, shelf_life_days: u16) -> FreshnessLevel {
    let life = u32::from(shelf_life_days);
    match age_days {
        Some(age) if age <= life => FreshnessLevel::Fresh,
        Some(age) if age <= 2 * life => FreshnessLevel::Aging,
        Some(_) => FreshnessLevel::Old,
        None => FreshnessLevel::Unconfirmed,
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    fn date(text: &str) -> Option<PartialDate> {
        PartialDate::new(text)
    }

    fn of(trust: &Trust, categories: &[Category], clock: &str) -> Freshness {
        Freshness::of(trust, None, categories, clock.parse().unwrap())
    }

    #[test]
    fn a_confirmation_decays_by_the_shelf_life_of_what_is_offered() {
        let trust = Trust { last_confirmed: date("2026-11-01"), ..Trust::default() };
        let bed = [Category::LegalAid, Category::EmergencyShelter];
        for (clock, bed_level, office_level) in [
            ("2026-11-15T12:00:00Z", FreshnessLevel::Fresh, FreshnessLevel::Fresh),
            ("2026-11-16T12:00:00Z", FreshnessLevel::Aging, FreshnessLevel::Fresh),
            ("2026-11-29T12:00:00Z", FreshnessLevel::Aging, FreshnessLevel::Fresh),
            ("2026-11-30T12:00:00Z", FreshnessLevel::Old, FreshnessLevel::Fresh),
            ("2027-11-02T12:00:00Z", FreshnessLevel::Old, FreshnessLevel::Aging),
            // Before it was confirmed: the clock or the date is wrong, so nothing is claimed.
            ("2026-10-01T12:00:00Z", FreshnessLevel::Unconfirmed, FreshnessLevel::Unconfirmed),
        ] {
            assert_eq!(of(&trust, &bed, clock).level, bed_level, "{clock}");
            assert_eq!(of(&trust, &[Category::LegalAid], clock).level, office_level, "{clock}");
        }
    }

    #[test]
    fn only_a_confirmation_confirms() {
        let citation = |text: &str| Citation { url: text.to_owned(), date: date(text), ..Citation::default() };
        let trust = Trust {
            last_looked: date("2026-11-20"),
            confirmed_by: Some(ConfirmedBy::Website),
            citations: vec![citation("2025-03"), citation("2026-11-22"), citation("x")],
            ..Trust::default()
        };
        let freshness = of(&trust, &[], "2026-11-23T00:00:00Z");
        assert_eq!(freshness.level, FreshnessLevel::Unconfirmed);
        assert_eq!((freshness.confirmed, freshness.confirmed_by), (None, None));
        assert_eq!((freshness.source_date, freshness.source.as_str()), (date("2026-11-22"), "2026-11-22"));
        assert_eq!(freshness.age_days, Some(3));
        assert!(!freshness.due);
        assert!(of(&Trust::default(), &[], "2026-11-23T00:00:00Z").due, "undated is due");
    }

    #[test]
    fn a_date_without_a_day_counts_from_its_beginning() {
        let trust = Trust { last_confirmed: date("2026"), ..Trust::default() };
        assert_eq!(of(&trust, &[], "2026-02-01T00:00:00Z").age_days, Some(31));
    }
}
