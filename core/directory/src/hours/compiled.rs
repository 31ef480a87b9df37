//! Hours made ready for a clock: times as minutes, dates as dates, a zone and a country. Kept in the store for the filters.

use jiff::civil::{Date, Weekday as CivilWeekday};
use serde::{Deserialize, Serialize};
use turnstone_pack::record::{Answer, Exception, Frequency, Hours, HoursKind, PartialDate, Schedule, Weekday};

/// Hours as a clock understands them.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Default, Serialize, Deserialize)]
pub struct Compiled {
    pub(crate) known: Known,
    pub(crate) rules: Vec<Rule>,
    pub(crate) exceptions: Vec<Exempt>,
    pub(crate) closed_on_holidays: Tri,
    pub(crate) appointment_only: bool,
    /// IANA name; empty is not known.
    pub(crate) zone: String,
    /// ISO 3166-1 alpha-2; empty is not known.
    pub(crate) country: String,
}

/// How much is known.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default, Serialize, Deserialize)]
pub(crate) enum Known {
    #[default]
    NotGiven,
    OnlyText,
    Scheduled,
    Always,
}

/// [`Answer`] in a form that every format of serde can hold.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default, Serialize, Deserialize)]
pub(crate) enum Tri {
    Yes,
    No,
    #[default]
    Unknown,
}

impl From<Answer> for Tri {
    fn from(answer: Answer) -> Self {
        match answer {
            Answer::Yes => Tri::Yes,
            Answer::No => Tri::No,
            Answer::Unknown => Tri::Unknown,
        }
    }
}

/// A day, counted so that it compares by time: `year * 512 + month * 32 + day`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
pub(crate) struct Day(i32);

impl From<Date> for Day {
    fn from(date: Date) -> Self {
        Day(i32::from(date.year()) * 512 + i32::from(date.month()) * 32 + i32::from(date.day()))
    }
}

impl Day {
    pub(crate) fn date(self) -> Option<Date> {
        let year = i16::try_from(self.0.div_euclid(512)).ok()?;
        let rest = self.0.rem_euclid(512);
        Date::new(year, i8::try_from(rest / 32).ok()?, i8::try_from(rest % 32).ok()?).ok()
    }

    /// Month and day alone.
    pub(crate) fn in_year(self) -> i32 {
        self.0.rem_euclid(512)
    }
}

/// An opening span in minutes since the day's midnight; `None`: the times are not known. An end past 1440 is on the next day.
pub(crate) type Span = Option<(u16, u16)>;

#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub(crate) struct Rule {
    pub(crate) monthly: bool,
    pub(crate) interval: u8,
    /// Bit 0 is Monday.
    pub(crate) days: u8,
    pub(crate) nth: Vec<i8>,
    pub(crate) month_days: Vec<i8>,
    pub(crate) span: Span,
    pub(crate) from: Option<Day>,
    pub(crate) to: Option<Day>,
    pub(crate) starts: Option<Day>,
}

#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub(crate) struct Exempt {
    pub(crate) from: Day,
    pub(crate) to: Day,
    pub(crate) yearly: bool,
    pub(crate) closed: bool,
    pub(crate) span: Span,
}

impl Compiled {
    /// Hours with the zone and the country in which they hold; both may be empty.
    pub fn new(hours: &Hours, zone: &str, country: &str) -> Compiled {
        let zone = if hours.time_zone.is_empty() { zone } else { &hours.time_zone };
        let known = match hours.kind {
            HoursKind::Always => Known::Always,
            HoursKind::Scheduled if !hours.schedules.is_empty() => Known::Scheduled,
            // Exceptions without schedules say when something differs from what nobody knows.
            HoursKind::Scheduled | HoursKind::Unknown if !hours.as_printed.is_empty() => Known::OnlyText,
            HoursKind::Scheduled | HoursKind::Unknown => Known::NotGiven,
        };
        let scheduled = known == Known::Scheduled;
        Compiled {
            known,
            rules: if scheduled { hours.schedules.iter().filter_map(rule).collect() } else { Vec::new() },
            exceptions: match known {
                Known::Scheduled | Known::Always => hours.exceptions.iter().filter_map(exempt).collect(),
                _ => Vec::new(),
            },
            closed_on_holidays: hours.closed_on_holidays.into(),
            appointment_only: hours.appointment_only == Answer::Yes,
            zone: zone.to_owned(),
            country: country.to_owned(),
        }
    }
}

fn rule(schedule: &Schedule) -> Option<Rule> {
    let days = schedule.days.iter().fold(0, |bits, day| bits | 1 << weekday_number(*day));
    let monthly = schedule.frequency == Frequency::Monthly;
    // A rule without a day says nothing about any day.
    if days == 0 && (!monthly || schedule.month_days.is_empty()) {
        return None;
    }
    Some(Rule {
        monthly,
        interval: schedule.interval.max(1),
        days,
        nth: schedule.nth.clone(),
        month_days: schedule.month_days.clone(),
        span: span(&schedule.opens, &schedule.closes),
        from: schedule.valid_from.as_ref().and_then(first_day),
        to: schedule.valid_to.as_ref().and_then(last_day),
        starts: schedule.starts.as_ref().and_then(first_day),
    })
}

fn exempt(exception: &Exception) -> Option<Exempt> {
    Some(Exempt {
        from: first_day(&exception.from)?,
        to: last_day(&exception.to).or_else(|| last_day(&exception.from))?,
        yearly: exception.yearly,
        closed: exception.closed,
        span: span(&exception.opens, &exception.closes),
    })
}

fn weekday_number(day: Weekday) -> u8 {
    match day {
        Weekday::Mo => 0,
        Weekday::Tu => 1,
        Weekday::We => 2,
        Weekday::Th => 3,
        Weekday::Fr => 4,
        Weekday::Sa => 5,
        Weekday::Su => 6,
    }
}

/// The bit of a date's weekday.
pub(crate) fn weekday_bit(day: CivilWeekday) -> u8 {
    1 << day.to_monday_zero_offset()
}

/// Minutes of a span; `None` when one of the times is missing or no time of day. Equal times mean a whole day.
fn span(opens: &str, closes: &str) -> Span {
    let (opens, closes) = (minutes(opens)?, minutes(closes)?);
    if opens >= 1440 {
        return None;
    }
    Some(if closes > opens { (opens, closes) } else { (opens, closes + 1440) })
}

fn minutes(text: &str) -> Option<u16> {
    let (hours, minutes) = text.split_once(':')?;
    let number = |part: &str| (part.len() == 2).then(|| part.parse::<u16>().ok()).flatten();
    let total = number(hours)? * 60 + number(minutes)?;
    (number(minutes)? < 60 && total <= 1440).then_some(total)
}

/// The first day of a date that may be a month or a year.
fn first_day(date: &PartialDate) -> Option<Day> {
    civil(date, false).map(Day::from)
}

/// The last day of a date that may be a month or a year.
fn last_day(date: &PartialDate) -> Option<Day> {
    civil(date, true).map(Day::from)
}

/// A date as precise as its source, taken at its beginning or its end. A day that no month has becomes the month's last.
pub(crate) fn civil(date: &PartialDate, end: bool) -> Option<Date> {
    let mut parts = date.as_str().split('-').map(|part| part.parse::<i16>().ok());
    let year = parts.next()??;
    let month = match parts.next() {
        Some(month) => i8::try_from(month?).ok()?,
        None => {
            if end {
                12
            } else {
                1
            }
        }
    };
    let first = Date::new(year, month, 1).ok()?;
    match parts.next() {
        Some(day) => Date::new(year, month, i8::try_from(day?).ok()?.min(first.days_in_month())).ok(),
        None if end => Some(first.last_of_month()),
        None => Some(first),
    }
}
