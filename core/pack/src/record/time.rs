//! When: HSDS schedules, which are a subset of RFC 5545 recurrence, and what is known about them at all.

use super::{Answer, PartialDate, Text};
use serde::{Deserialize, Serialize};

/// Days as RFC 5545 writes them.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "UPPERCASE")]
pub enum Weekday {
    /// Monday.
    Mo,
    /// Tuesday.
    Tu,
    /// Wednesday.
    We,
    /// Thursday.
    Th,
    /// Friday.
    Fr,
    /// Saturday.
    Sa,
    /// Sunday.
    Su,
}

/// RFC 5545 FREQ, as far as HSDS uses it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(rename_all = "UPPERCASE")]
pub enum Frequency {
    /// Every `interval` weeks on `days`.
    #[default]
    Weekly,
    /// Every `interval` months, on `month_days` or on the `nth` of `days`.
    Monthly,
}

/// One opening span and the days on which it recurs.
#[serde_with::apply(_ => #[serde(default, skip_serializing_if = "super::is_default")])]
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Schedule {
    /// Weekly or monthly.
    pub frequency: Frequency,
    /// Every how many weeks or months; 0 and 1 both mean every one.
    pub interval: u8,
    /// BYDAY.
    pub days: Vec<Weekday>,
    /// For monthly ones: which of the month's such days, 1 to 5, or -1 for the last; empty means all.
    pub nth: Vec<i8>,
    /// BYMONTHDAY.
    pub month_days: Vec<i8>,
    /// Local opening time as `HH:MM`; empty together with `closes` means the day is open at times unknown.
    pub opens: String,
    /// Local closing time as `HH:MM`; `24:00` is midnight at the end; before `opens` it is on the next day.
    pub closes: String,
    /// First day on which it applies.
    pub valid_from: Option<PartialDate>,
    /// Last day on which it applies.
    pub valid_to: Option<PartialDate>,
    /// DTSTART, from which `interval` counts.
    pub starts: Option<PartialDate>,
}

/// A day or span on which the usual hours do not hold.
#[serde_with::apply(_ => #[serde(default, skip_serializing_if = "super::is_default")])]
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Exception {
    /// First day.
    pub from: PartialDate,
    /// Last day, included.
    pub to: PartialDate,
    /// Closed all day; otherwise `opens` and `closes` hold.
    pub closed: bool,
    /// Local opening time `HH:MM`.
    pub opens: String,
    /// Local closing time `HH:MM`.
    pub closes: String,
    /// Comes back each year on the same dates.
    pub yearly: bool,
}

/// What is known about hours.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum HoursKind {
    /// Nothing that a clock could use (there may be a text). Not the same as closed, never shown as open.
    #[default]
    Unknown,
    /// `schedules` say it.
    Scheduled,
    /// Day and night, every day.
    Always,
}

/// Hours of a phone, a service at a location, a service, or a location. They override each other in this order.
#[serde_with::apply(_ => #[serde(default, skip_serializing_if = "super::is_default")])]
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Hours {
    /// What is known.
    pub kind: HoursKind,
    /// The recurring spans.
    pub schedules: Vec<Schedule>,
    /// Days on which something else holds.
    pub exceptions: Vec<Exception>,
    /// Closed on the country's public holidays.
    pub closed_on_holidays: Answer,
    /// Only with an appointment. A flag of its own: it may have hours and still open to nobody who just comes.
    pub appointment_only: Answer,
    /// Hours as the source prints them; kept when `schedules` could not take all of it.
    pub as_printed: Text,
    /// IANA time zone (`America/New_York`); empty means that of the record's place, if known.
    pub time_zone: String,
}
