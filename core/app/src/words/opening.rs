//! Whether something is open, in words. Unknown is never put as closed, and an appointment never as open.

use super::Words;
use crate::view::{OpeningKind, OpeningView, TextView};
use jiff::ZonedDateTime;
use turnstone_directory::{Holiday, OpenState, Opening, UnknownHours};
use turnstone_l10n::args;

impl Words<'_> {
    /// An opening state with its sentence.
    pub(crate) fn opening(&self, opening: &Opening) -> OpeningView {
        let (kind, mut sentence) = self.state(&opening.state);
        let holiday = match opening.holiday {
            Holiday::None => None,
            Holiday::Closed => Some("opening-holiday-closed"),
            // Where nothing is known, or the hours never end, a holiday changes nothing that is said.
            Holiday::NotKnown if matches!(opening.state, OpenState::Unknown(_) | OpenState::Always) => None,
            Holiday::NotKnown => Some("opening-holiday-not-known"),
        };
        if let Some(id) = holiday {
            sentence.text = format!("{} {}", sentence.text, self.l10n.text(id, &args()));
        }
        OpeningView { kind, sentence, as_printed: self.pick(&opening.as_printed) }
    }

    /// The sentence of a state.
    fn state(&self, state: &OpenState) -> (OpeningKind, TextView) {
        let none = args();
        match state {
            OpenState::Always => (OpeningKind::Open, self.say("opening-always", &none)),
            OpenState::Open { until: None } => (OpeningKind::Open, self.say("opening-open", &none)),
            OpenState::Open { until: Some(until) } => (OpeningKind::Open, self.at("opening-open-until", until)),
            OpenState::OpensAt(time) => (OpeningKind::Closed, self.at("opening-opens-today", time)),
            OpenState::Closed { next: None } => (OpeningKind::Closed, self.say("opening-closed", &none)),
            OpenState::Closed { next: Some(next) } => (OpeningKind::Closed, self.at("opening-closed-until", next)),
            OpenState::AppointmentOnly { staffed_until: Some(until), .. } => {
                (OpeningKind::Appointment, self.at("opening-appointment-staffed", until))
            }
            OpenState::AppointmentOnly { next: Some(next), .. } => {
                (OpeningKind::Appointment, self.at("opening-appointment-next", next))
            }
            OpenState::AppointmentOnly { .. } => (OpeningKind::Appointment, self.say("opening-appointment", &none)),
            OpenState::Unknown(why) => {
                let id = match why {
                    UnknownHours::NotGiven => "opening-unknown",
                    UnknownHours::OnlyText => "opening-unknown-text",
                    UnknownHours::TimesUnknown => "opening-unknown-times",
                    UnknownHours::TimeZone => "opening-unknown-zone",
                    UnknownHours::Clock => "opening-unknown-clock",
                    UnknownHours::PublicHoliday => "opening-unknown-holiday",
                };
                (OpeningKind::Unknown, self.say(id, &none))
            }
        }
    }

    /// A sentence with a moment in it: `$time` with its day where that is not today, and `$zone`, the place whose clock it is.
    fn at(&self, id: &str, time: &ZonedDateTime) -> TextView {
        let zone = time.time_zone().iana_name().unwrap_or_default();
        let zone = zone.rsplit('/').next().unwrap_or_default().replace('_', " ");
        self.say(id, &args().text("time", self.moment(time)).text("zone", zone))
    }

    /// A time of day, with the weekday when that is not today, and the date when it is more than six days away.
    pub(crate) fn moment(&self, time: &ZonedDateTime) -> String {
        let today = self.now.to_zoned_datetime(time.time_zone().clone()).date();
        let days = today.until(time.date()).map_or(0, |span| span.get_days());
        let clock = self.l10n.digits(&format!("{:02}:{:02}", time.hour(), time.minute()));
        let weekday = self.l10n.weekday(time.weekday().to_monday_one_offset().unsigned_abs());
        match days {
            0 => clock,
            -1..=6 => self.text("time-weekday", &args().text("weekday", weekday).text("time", clock)),
            _ => {
                let date = turnstone_l10n::plain(&self.l10n.date(&time.date().to_string()));
                self.text("time-date", &args().text("weekday", weekday).text("date", date).text("time", clock))
            }
        }
    }
}
