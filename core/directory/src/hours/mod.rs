//! Opening hours: whether something is open at a time, until when, or when next.

mod compiled;
mod day;
mod evaluate;
mod holidays;
mod zone_table;
mod zones;

pub(crate) use compiled::{Compiled, Tri, civil};
pub(crate) use day::epoch_day;
pub(crate) use evaluate::{Moments, Status};
pub(crate) use zones::zone_of_country;

use jiff::{Timestamp, ZonedDateTime};
use turnstone_pack::record::{Hours, Text};

/// Whether something is open at a time. Unknown is not closed.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Opening {
    /// The answer.
    pub state: OpenState,
    /// Where the hours stand that were used.
    pub source: HoursSource,
    /// What a public holiday does to the answer.
    pub holiday: Holiday,
    /// The hours as the source prints them; empty when it prints none.
    pub as_printed: Text,
    /// IANA time zone in which the answer was found; empty when none was known or needed.
    pub time_zone: String,
}

/// Open, closed, or not known. All times are local to the service.
#[derive(Debug, Clone, PartialEq)]
pub enum OpenState {
    /// Open day and night, every day.
    Always,
    /// Open until then; `None`: no closing within the next two weeks is known.
    Open {
        /// When it closes.
        until: Option<ZonedDateTime>,
    },
    /// Closed, and opens later on the same day.
    OpensAt(ZonedDateTime),
    /// Closed; opens next then, `None`: not within the next 60 days.
    Closed {
        /// When it opens.
        next: Option<ZonedDateTime>,
    },
    /// Only with an appointment: never shown as open. The office's hours, where they are known.
    AppointmentOnly {
        /// Somebody is there now.
        staffed_until: Option<ZonedDateTime>,
        /// Somebody is there next.
        next: Option<ZonedDateTime>,
    },
    /// Not known, and why.
    Unknown(UnknownHours),
}

impl Default for OpenState {
    fn default() -> Self {
        OpenState::Unknown(UnknownHours::NotGiven)
    }
}

/// Why it is not known whether something is open.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum UnknownHours {
    /// No hours are on record.
    NotGiven,
    /// The hours are a text that no clock understands.
    OnlyText,
    /// The day is open, at times that nobody said.
    TimesUnknown,
    /// The time zone is not known.
    TimeZone,
    /// The device's clock is behind the newest pack, so it is wrong.
    Clock,
    /// It is a public holiday, and nobody said whether it is open then.
    PublicHoliday,
}

/// Where hours stand. A number's own come before those of the service at the location, then the service's, then the location's.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub enum HoursSource {
    /// The phone's own.
    Phone,
    /// The service's at this location.
    AtLocation,
    /// The service's.
    Service,
    /// The location's.
    Location,
    /// Nowhere.
    #[default]
    None,
}

/// What a public holiday does to an answer.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub enum Holiday {
    /// It is none, or it changes nothing.
    #[default]
    None,
    /// It is one, and that is why it is closed.
    Closed,
    /// Public holidays of the country are not known, or the country is not: hours may differ on one.
    NotKnown,
}

impl Opening {
    /// Whether hours are open at a time. `zone` (IANA) and `country` (ISO 3166-1 alpha-2) are those of the service; both may be empty.
    pub fn of(hours: &Hours, source: HoursSource, zone: &str, country: &str, at: Timestamp) -> Opening {
        let compiled = Compiled::new(hours, zone, country);
        let (state, holiday) = evaluate::state(&compiled, at);
        Opening { state, source, holiday, as_printed: hours.as_printed.clone(), time_zone: compiled.zone }
    }

    /// True only when it is known to be open.
    pub fn is_open(&self) -> bool {
        matches!(self.state, OpenState::Always | OpenState::Open { .. })
    }
}
