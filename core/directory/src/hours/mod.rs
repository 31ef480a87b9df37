//! Opening hours: whether something is open at a time, until when, or when next.

use jiff::ZonedDateTime;
use turnstone_pack::record::Text;

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
