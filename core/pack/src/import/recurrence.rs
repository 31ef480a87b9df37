//! HSDS 3's recurrence rules, a subset of RFC 5545, as far as our schedules can hold them.

use super::ledger::RowKey;
use super::timetable::weekdays;
use super::world::World;
use super::{dates, times};
use crate::record::{Frequency, Schedule};

/// One row of HSDS 3, when our records can hold all that it says.
pub(super) fn rule(world: &World<'_>, row: RowKey) -> Option<Schedule> {
    let tables = world.tables;
    let cell = |column: &str| tables.get(row, column);
    let country = &world.options.country;
    // Weeks and days of the year, and counts, are beyond a table of hours.
    if ["byweekno", "byyearday", "count"].iter().any(|column| !cell(column).is_empty()) {
        return None;
    }
    let frequency = match cell("freq").to_uppercase().as_str() {
        "" | "WEEKLY" | "DAILY" => Frequency::Weekly,
        "MONTHLY" => Frequency::Monthly,
        _ => return None,
    };
    let daily = cell("freq").eq_ignore_ascii_case("DAILY");
    let interval = match cell("interval") {
        "" => 1,
        text => text.parse::<u8>().ok().filter(|interval| *interval > 0)?,
    };
    let date = |column: &str| match cell(column) {
        "" => Some(None),
        text => dates::day(text, country).map(Some),
    };
    let (starts, valid_from, valid_to, until) =
        (date("dtstart")?, date("valid_from")?, date("valid_to")?, date("until")?);
    // Every second week of what: without a first day nobody knows.
    if interval > 1 && (starts.is_none() || daily) {
        return None;
    }
    let (mut days, mut nth) = (Vec::new(), Vec::new());
    for part in cell("byday").split([',', ' ']).map(str::trim).filter(|part| !part.is_empty()) {
        let at = part.len().checked_sub(2)?;
        let (order, day) = (part.get(..at)?, part.get(at..)?);
        let day = times::weekday(day)?;
        if !days.contains(&day) {
            days.push(day);
        }
        if !order.is_empty() {
            let order = order.parse::<i8>().ok().filter(|order| (1..=5).contains(order) || *order == -1)?;
            if !nth.contains(&order) {
                nth.push(order);
            }
        }
    }
    let named = weekdays(cell("weekday")).or_else(|| times::weekday(cell("weekday")).map(|day| vec![day]));
    days.extend(named.unwrap_or_default());
    let mut month_days = Vec::new();
    for part in cell("bymonthday").split([',', ' ']).map(str::trim).filter(|part| !part.is_empty()) {
        month_days.push(part.parse::<i8>().ok().filter(|day| (1..=31).contains(day) || *day == -1)?);
    }
    let (opens, closes) = (cell("opens_at"), cell("closes_at"));
    let (opens, closes) = if opens.is_empty() && closes.is_empty() {
        (String::new(), String::new())
    } else {
        let span = times::span(times::time(opens)?, times::time(closes)?)?;
        (times::clock(span.opens), times::clock(span.closes))
    };
    let sound = match frequency {
        // Days of the month make no sense in a week; different orders for different days do not fit in one schedule.
        Frequency::Weekly => month_days.is_empty() && nth.is_empty() && (daily || !days.is_empty()),
        Frequency::Monthly => (days.is_empty() != month_days.is_empty()) && (nth.len() <= 1 || days.len() == 1),
    };
    if !sound || (frequency == Frequency::Monthly && !days.is_empty() && nth.is_empty()) {
        return None;
    }
    if daily && days.is_empty() {
        days = times::WEEK.to_vec();
    }
    let valid_to = match (valid_to, until) {
        (Some(one), Some(other)) => Some(one.min(other)),
        (one, other) => one.or(other),
    };
    Some(Schedule { frequency, interval, days, nth, month_days, opens, closes, valid_from, valid_to, starts })
}
