//! Whether hours are open at a time, until when, or when next.

use super::{
    Holiday, OpenState, UnknownHours,
    compiled::{Compiled, Known},
    day::{DayHoliday, DayPlan, apply_holiday, plan, usual},
    zones,
};
use jiff::{
    Timestamp, ToSpan,
    civil::Date,
    tz::{Offset, TimeZone},
};

/// How far ahead a closing time is looked for: beyond it, "open" says enough.
const CLOSING_DAYS: i32 = 14;
/// How far ahead an opening is looked for. Two months hold every monthly rule at least once.
const OPENING_DAYS: i32 = 60;

/// The short answer, for filters.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Status {
    Open,
    Closed,
    Appointment,
    Unknown(UnknownHours),
}

/// One instant, as clocks show it in the zones that were asked for so far. For asking thousands of hours about one time.
pub(crate) struct Moments {
    at: Timestamp,
    known: Vec<(String, Option<Moment>)>,
}

/// An instant in one zone.
struct Moment {
    zone: TimeZone,
    today: Date,
    yesterday: Date,
    /// Minutes since midnight.
    minute: u16,
    /// The clocks were not and will not be changed within two days, so minutes can be compared instead of instants.
    steady: bool,
}

impl Moments {
    pub(crate) fn new(at: Timestamp) -> Self {
        Moments { at, known: Vec::new() }
    }

    /// Whether hours are open.
    pub(crate) fn status(&mut self, hours: &Compiled) -> Status {
        if hours.appointment_only {
            return Status::Appointment;
        }
        self.presence(hours).0
    }

    fn moment(&mut self, zone: &str) -> Option<&Moment> {
        let at = match self.known.iter().position(|(name, _)| name == zone) {
            Some(at) => at,
            None => {
                self.known.push((zone.to_owned(), Moment::new(self.at, zone)));
                self.known.len() - 1
            }
        };
        self.known.get(at).and_then(|(_, moment)| moment.as_ref())
    }

    /// Whether somebody is there, appointment or not.
    fn presence(&mut self, hours: &Compiled) -> (Status, Holiday) {
        let unknown = |why| (Status::Unknown(why), Holiday::None);
        match hours.known {
            Known::NotGiven => return unknown(UnknownHours::NotGiven),
            Known::OnlyText => return unknown(UnknownHours::OnlyText),
            Known::Always if hours.exceptions.is_empty() => return (Status::Open, Holiday::None),
            Known::Always | Known::Scheduled => {}
        }
        let at = self.at;
        match self.moment(&hours.zone) {
            Some(moment) => moment.presence(hours, at),
            None => unknown(UnknownHours::TimeZone),
        }
    }
}

impl Moment {
    /// `None` when the zone is not known.
    fn new(at: Timestamp, name: &str) -> Option<Moment> {
        let zone = zones::rules(name)?;
        let local = zone.to_datetime(at);
        let offset_in = |hours: i64| {
            let there = at.checked_add(jiff::SignedDuration::from_hours(hours)).unwrap_or(at);
            zone.to_offset(there)
        };
        let steady = [-48, -24, 24, 48].into_iter().all(|hours| offset_in(hours) == offset_in(0));
        Some(Moment {
            today: local.date(),
            yesterday: local.date().yesterday().ok()?,
            minute: u16::from(local.hour().unsigned_abs()) * 60 + u16::from(local.minute().unsigned_abs()),
            steady,
            zone,
        })
    }

    fn presence(&self, hours: &Compiled, at: Timestamp) -> (Status, Holiday) {
        let mut holiday = Holiday::None;
        let mut perhaps = None;
        for (date, minute) in [(self.today, self.minute), (self.yesterday, self.minute + 1440)] {
            let mut plan = usual(hours, date);
            // The day before matters only to what reaches past midnight, and a holiday only to what is there.
            let reaches = date == self.today || plan.spans.iter().any(|(_, to)| *to > 1440);
            if !reaches && !plan.times_unknown {
                continue;
            }
            apply_holiday(&mut plan, hours, date);
            let within = if self.steady {
                plan.spans.iter().any(|(from, to)| *from <= minute && minute < *to)
            } else {
                instants(&plan, date, &self.zone).into_iter().any(|(from, to)| from <= at && at < to)
            };
            match (within, plan.holiday) {
                (true, DayHoliday::Open) => perhaps = Some(UnknownHours::PublicHoliday),
                (true, DayHoliday::NotKnown) => return (Status::Open, Holiday::NotKnown),
                (true, _) => return (Status::Open, holiday),
                (false, DayHoliday::Closed) if date == self.today => holiday = Holiday::Closed,
                (false, _) => {}
            }
            // A night whose end nobody said may reach into the early morning.
            if plan.times_unknown && (date == self.today || self.minute < 6 * 60) {
                perhaps = perhaps.or(Some(UnknownHours::TimesUnknown));
            }
        }
        match perhaps {
            Some(why) => (Status::Unknown(why), holiday),
            None => (Status::Closed, holiday),
        }
    }
}

/// The full answer.
pub(crate) fn state(hours: &Compiled, at: Timestamp) -> (OpenState, Holiday) {
    let mut moments = Moments::new(at);
    let (status, holiday) =
        if hours.appointment_only { (Status::Appointment, Holiday::None) } else { moments.presence(hours) };
    let zone = moments.moment(&hours.zone).map(|moment| moment.zone.clone());
    let state = match (status, zone) {
        (Status::Unknown(why), _) => OpenState::Unknown(why),
        (Status::Open, _) if hours.known == Known::Always && hours.exceptions.is_empty() => OpenState::Always,
        (Status::Open, None) => OpenState::Open { until: None },
        (Status::Open, Some(zone)) => {
            OpenState::Open { until: closing(hours, at, &zone).map(|end| end.to_zoned_datetime(zone)) }
        }
        (Status::Closed, Some(zone)) => match opening(hours, at, &zone) {
            Some(next) if zone.to_datetime(next).date() == zone.to_datetime(at).date() => {
                OpenState::OpensAt(next.to_zoned_datetime(zone))
            }
            next => OpenState::Closed { next: next.map(|next| next.to_zoned_datetime(zone)) },
        },
        (Status::Closed, None) => OpenState::Closed { next: None },
        (Status::Appointment, zone) => {
            let local = |time: Timestamp, zone: &TimeZone| time.to_zoned_datetime(zone.clone());
            let (staffed_until, next) = match &zone {
                Some(zone) if moments.presence(hours).0 == Status::Open => {
                    (closing(hours, at, zone).map(|end| local(end, zone)), None)
                }
                Some(zone) => (None, opening(hours, at, zone).map(|next| local(next, zone))),
                None => (None, None),
            };
            OpenState::AppointmentOnly { staffed_until, next }
        }
    };
    (state, holiday)
}

/// When the span that holds `at` ends, spans that follow without a gap included.
fn closing(hours: &Compiled, at: Timestamp, zone: &TimeZone) -> Option<Timestamp> {
    let today = zone.to_datetime(at).date();
    let mut end = at;
    for ahead in -1..=CLOSING_DAYS {
        let date = today.checked_add(ahead.days()).ok()?;
        let plan = plan(hours, date);
        if plan.holiday == DayHoliday::Open {
            continue;
        }
        for (from, to) in instants(&plan, date, zone) {
            if from <= end && to > end {
                end = to;
            }
        }
        // The days after can't reach back to a gap that is already behind.
        if ahead > 0 && zone.to_datetime(end).date() < date {
            return Some(end);
        }
    }
    None
}

/// When it opens next after `at`. `None` as soon as a day comes that is open at times nobody said: it may be sooner.
fn opening(hours: &Compiled, at: Timestamp, zone: &TimeZone) -> Option<Timestamp> {
    if !matches!(hours.known, Known::Scheduled | Known::Always) {
        return None;
    }
    let today = zone.to_datetime(at).date();
    for ahead in 0..=OPENING_DAYS {
        let date = today.checked_add(ahead.days()).ok()?;
        let plan = plan(hours, date);
        if plan.holiday == DayHoliday::Open {
            continue;
        }
        let next = instants(&plan, date, zone).into_iter().map(|span| span.0).filter(|from| *from > at).min();
        if plan.times_unknown {
            return None;
        }
        if next.is_some() {
            return next;
        }
    }
    None
}

/// A day's spans as instants. Where the clocks repeat an hour, an opening is taken late and a closing early; where they leave one
/// out, the times after it are meant: so nothing is shown as open that may be closed.
fn instants(plan: &DayPlan, date: Date, zone: &TimeZone) -> Vec<(Timestamp, Timestamp)> {
    plan.spans
        .iter()
        .filter_map(|&(from, to)| {
            let (from, to) = (bounds(date, from, zone)?, bounds(date, to, zone)?);
            // A span that lies within the repeated hour happens in its first run.
            let start = if from.1 < to.0 { from.1 } else { from.0 };
            (start < to.0).then_some((start, to.0))
        })
        .collect()
}

/// The first and the last instant at which local clocks show this minute of a day; the same one on all but one day of the year.
fn bounds(date: Date, minute: u16, zone: &TimeZone) -> Option<(Timestamp, Timestamp)> {
    let civil = date.checked_add(i64::from(minute / 1440).days()).ok()?.at(
        i8::try_from(minute % 1440 / 60).ok()?,
        i8::try_from(minute % 60).ok()?,
        0,
        0,
    );
    let ambiguous = zone.to_ambiguous_timestamp(civil);
    let at = |offset: Offset| offset.to_timestamp(civil).ok();
    match ambiguous.offset() {
        jiff::tz::AmbiguousOffset::Unambiguous { offset } => at(offset).map(|time| (time, time)),
        jiff::tz::AmbiguousOffset::Fold { before, after } => Some((at(before)?, at(after)?)),
        jiff::tz::AmbiguousOffset::Gap { before, .. } => at(before).map(|time| (time, time)),
    }
}
