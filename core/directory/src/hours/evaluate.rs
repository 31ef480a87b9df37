//! Whether hours are open at a time, until when, or when next.

use super::{
    Holiday, OpenState, UnknownHours,
    compiled::{Compiled, Known},
    day::{DayHoliday, DayPlan, plan},
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

/// Whether it is open at this time.
pub(crate) fn status(hours: &Compiled, at: Timestamp) -> Status {
    look(hours, at).0
}

/// The status, what a holiday does to it, and the zone if one was needed.
fn look(hours: &Compiled, at: Timestamp) -> (Status, Holiday, Option<TimeZone>) {
    if hours.appointment_only {
        return (Status::Appointment, Holiday::None, zones::rules(&hours.zone));
    }
    presence(hours, at)
}

/// Whether somebody is there at this time, appointment or not.
fn presence(hours: &Compiled, at: Timestamp) -> (Status, Holiday, Option<TimeZone>) {
    let unknown = |why| (Status::Unknown(why), Holiday::None, None);
    match hours.known {
        Known::NotGiven => return unknown(UnknownHours::NotGiven),
        Known::OnlyText => return unknown(UnknownHours::OnlyText),
        Known::Always if hours.exceptions.is_empty() => return (Status::Open, Holiday::None, None),
        Known::Always | Known::Scheduled => {}
    }
    let Some(zone) = zones::rules(&hours.zone) else { return unknown(UnknownHours::TimeZone) };
    let local = zone.to_datetime(at);
    let today = local.date();
    let Ok(yesterday) = today.yesterday() else { return unknown(UnknownHours::NotGiven) };
    let mut holiday = Holiday::None;
    let mut perhaps = None;
    for date in [today, yesterday] {
        let plan = plan(hours, date);
        let within = instants(&plan, date, &zone).into_iter().any(|(from, to)| from <= at && at < to);
        match (within, plan.holiday) {
            (true, DayHoliday::Open) => perhaps = Some(UnknownHours::PublicHoliday),
            (true, DayHoliday::NotKnown) => return (Status::Open, Holiday::NotKnown, Some(zone)),
            (true, _) => return (Status::Open, holiday, Some(zone)),
            (false, DayHoliday::Closed) if date == today => holiday = Holiday::Closed,
            (false, _) => {}
        }
        // A night whose end nobody said may reach into the early morning.
        if plan.times_unknown && (date == today || local.hour() < 6) {
            perhaps = perhaps.or(Some(UnknownHours::TimesUnknown));
        }
    }
    match perhaps {
        Some(why) => (Status::Unknown(why), holiday, Some(zone)),
        None => (Status::Closed, holiday, Some(zone)),
    }
}

/// The full answer.
pub(crate) fn state(hours: &Compiled, at: Timestamp) -> (OpenState, Holiday) {
    let (status, holiday, zone) = look(hours, at);
    let state = match (status, zone) {
        (Status::Unknown(why), _) => OpenState::Unknown(why),
        (Status::Open, None) => OpenState::Always,
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
                Some(zone) if presence(hours, at).0 == Status::Open => {
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
