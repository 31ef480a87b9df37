//! Opening hours: rows of days and times, printed timetables, RFC 5545 rules, holidays.
//!
//! The hours of one service, place or both are read together: when one row can't be read, none is used, and all is shown as
//! it was printed. Half a timetable would say "closed" where nobody said so.

use super::ledger::RowKey;
use super::tables::Kind;
use super::times;
use super::timetable::{Timetable, timetable, weekdays};
use super::world::World;
use super::{ImportError, Stage, codes, dates};
use crate::record::{Answer, Exception, Hours, HoursKind, Weekday};
use std::collections::{BTreeMap, HashMap};

/// Whose hours they are.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Target {
    Service(usize),
    At(usize),
    Location(usize),
}

/// Adds all hours.
pub(super) fn build(world: &mut World<'_>) -> Result<(), ImportError> {
    world.step(Stage::Building, 700)?;
    let mut regular: BTreeMap<Target, Vec<RowKey>> = BTreeMap::new();
    let mut holidays: BTreeMap<Target, Vec<RowKey>> = BTreeMap::new();
    let reverse = reverse(world);
    for row in world.rows(&[Kind::Schedule, Kind::RegularSchedule, Kind::HolidaySchedule]) {
        let mut targets = targets(world, row);
        targets.extend(reverse.get(&row).into_iter().flatten());
        let holiday = world.tables.table(row).kind == Kind::HolidaySchedule
            || (world.tables.get(row, "weekday").is_empty() && !world.tables.get(row, "start_date").is_empty());
        for target in targets {
            (if holiday { &mut holidays } else { &mut regular }).entry(target).or_default().push(row);
        }
    }
    for (number, (target, rows)) in regular.into_iter().enumerate() {
        if number % 1024 == 0 {
            world.step(Stage::Building, 720)?;
        }
        let hours = hours(world, &rows);
        *slot(world, target) = hours;
    }
    for (target, rows) in holidays {
        for row in rows {
            if let Some(exception) = exception(world, row) {
                world.ledger.keep(row);
                let exceptions = &mut slot(world, target).exceptions;
                if !exceptions.contains(&exception) {
                    exceptions.push(exception);
                }
            }
        }
    }
    Ok(())
}

fn slot<'w>(world: &'w mut World<'_>, target: Target) -> &'w mut Hours {
    match target {
        Target::Service(number) => &mut world.services[number].record.hours,
        Target::At(number) => &mut world.at[number].record.hours,
        Target::Location(number) => &mut world.locations[number].record.hours,
    }
}

fn targets(world: &mut World<'_>, row: RowKey) -> Vec<Target> {
    let mut targets = Vec::new();
    for number in world.named(row, "service_at_location_id", World::of_at) {
        targets.extend(world.at_of_row.get(&number).into_iter().flatten().map(|at| Target::At(*at)));
    }
    if !targets.is_empty() {
        return targets;
    }
    let services = world.named(row, "service_id", World::of_services);
    let locations = world.named(row, "location_id", World::of_locations);
    for service in &services {
        let pairs: Vec<Target> = locations
            .iter()
            .filter_map(|location| world.pairs.get(&(*service, *location)))
            .map(|at| Target::At(*at))
            .collect();
        if pairs.is_empty() { targets.push(Target::Service(*service)) } else { targets.extend(pairs) }
    }
    if services.is_empty() {
        targets.extend(locations.into_iter().map(Target::Location));
    }
    targets
}

/// Schedules that are named from the other side.
fn reverse(world: &mut World<'_>) -> HashMap<RowKey, Vec<Target>> {
    let rows = world.rows(&[Kind::Schedule, Kind::RegularSchedule]);
    let keys = super::keys::Keys::new(world.tables, &rows);
    let mut reverse: HashMap<RowKey, Vec<Target>> = HashMap::new();
    let services = world.services.iter().enumerate().map(|(number, draft)| (draft.row, Target::Service(number)));
    let locations = world.locations.iter().enumerate().map(|(number, draft)| (draft.row, Target::Location(number)));
    for (row, target) in services.chain(locations) {
        for schedule in keys.named(world.tables.get(row, "schedule_id")).rows {
            reverse.entry(rows[schedule]).or_default().push(target);
        }
    }
    reverse
}

/// Columns of recurrence that only HSDS 3 has.
const RULES: &[&str] = &[
    "freq",
    "interval",
    "byday",
    "byweekno",
    "bymonthday",
    "byyearday",
    "count",
    "until",
    "dtstart",
    "valid_from",
    "valid_to",
    "wkst",
];

fn hours(world: &mut World<'_>, rows: &[RowKey]) -> Hours {
    let mut printed: Vec<String> = Vec::new();
    for row in rows {
        let text = world.cell(*row, "original_text");
        if !text.is_empty() && !printed.contains(&text) {
            printed.push(text);
        }
    }
    let mut hours = match printed.as_slice() {
        [] => from_rows(world, rows),
        [text] => from_text(world, rows, text),
        _ => None,
    }
    .unwrap_or_else(|| as_printed(world, rows, &printed));
    let zone = rows.iter().map(|row| world.tables.get(*row, "timezone")).find(|zone| is_zone(zone));
    hours.time_zone = zone.unwrap_or(&world.options.time_zone).to_owned();
    for row in rows {
        world.ledger.keep(*row);
        let remark = super::entities::joined(&world.cell(*row, "description"), &world.cell(*row, "notes"));
        let language = world.options.language.clone();
        if hours.kind != HoursKind::Unknown {
            super::entities::add(&mut hours.as_printed, &language, &remark);
        }
    }
    hours
}

/// `Area/City`, as IANA names zones; offsets change twice a year and are none.
fn is_zone(zone: &str) -> bool {
    let letters =
        |part: &str| !part.is_empty() && part.chars().all(|c| c.is_ascii_alphabetic() || matches!(c, '_' | '-'));
    zone.split_once('/').is_some_and(|(area, city)| letters(area) && city.split('/').all(letters))
}

/// The printed timetable holds; rows beside it are somebody's reading of it.
fn from_text(world: &mut World<'_>, rows: &[RowKey], text: &str) -> Option<Hours> {
    let table = timetable(text)?;
    for row in rows {
        let (day, opens, closes) = day_and_times(world, *row);
        let same = match (day.as_deref(), times::time(&opens), times::time(&closes)) {
            (Some(days), Some(opens), Some(closes)) => times::span(opens, closes)
                .is_some_and(|span| days.iter().all(|day| table.spans_of(*day).contains(&span))),
            _ => false,
        };
        if !same {
            world.ledger.mend(*row, codes::HOURS_FROM_TEXT);
        }
    }
    Some(of_table(&table, world, text))
}

fn of_table(table: &Timetable, world: &World<'_>, text: &str) -> Hours {
    let schedules = table.schedules();
    let kind = match (table.is_always(), schedules.is_empty()) {
        (true, _) => HoursKind::Always,
        (_, true) => HoursKind::Unknown,
        _ => HoursKind::Scheduled,
    };
    Hours {
        kind,
        schedules: if kind == HoursKind::Always { Vec::new() } else { schedules },
        appointment_only: if table.appointment { Answer::Yes } else { Answer::Unknown },
        as_printed: world.text(if kind == HoursKind::Unknown { text } else { "" }),
        ..Hours::default()
    }
}

fn day_and_times(world: &World<'_>, row: RowKey) -> (Option<Vec<Weekday>>, String, String) {
    let tables = world.tables;
    let cell = tables.get(row, "weekday");
    let days = times::weekday(cell).map(|day| vec![day]).or_else(|| weekdays(cell));
    (days, tables.get(row, "opens_at").to_owned(), tables.get(row, "closes_at").to_owned())
}

fn from_rows(world: &mut World<'_>, rows: &[RowKey]) -> Option<Hours> {
    let ruled = rows.iter().any(|row| RULES.iter().any(|column| !world.tables.get(*row, column).is_empty()));
    if ruled {
        let mut schedules = Vec::new();
        for row in rows {
            schedules.push(super::recurrence::rule(world, *row)?);
        }
        return Some(Hours { kind: HoursKind::Scheduled, schedules, ..Hours::default() });
    }
    let mut table = Timetable::default();
    for row in rows {
        from_row(world, *row, &mut table)?;
    }
    let text = printed_rows(world, rows);
    Some(of_table(&table, world, &text))
}

fn from_row(world: &World<'_>, row: RowKey, table: &mut Timetable) -> Option<()> {
    let (days, opens, closes) = day_and_times(world, row);
    let cell = world.tables.get(row, "weekday");
    if let (Some(opens), Some(closes)) = (times::time(&opens), times::time(&closes)) {
        let span = times::span(opens, closes)?;
        days?.iter().for_each(|day| table.add(*day, span));
        return Some(());
    }
    // A whole timetable in one field, or words instead of times.
    let times = [opens.as_str(), closes.as_str()];
    let said: Vec<&str> = times.into_iter().filter(|text| !text.is_empty()).collect();
    let text = match (said.as_slice(), days.is_some()) {
        ([], _) => cell.to_owned(),
        ([one], _) => format!("{cell} {one}"),
        // "24 hours" twice.
        ([one, other], _) if one.eq_ignore_ascii_case(other) => format!("{cell} {one}"),
        _ => return None,
    };
    let read = timetable(text.trim())?;
    let lone_day = days.unwrap_or_default();
    if read.appointment && !lone_day.is_empty() && read.days.iter().all(Vec::is_empty) {
        table.appointment = true;
        return Some(());
    }
    for day in times::WEEK {
        read.spans_of(day).iter().for_each(|span| table.add(day, *span));
    }
    table.appointment |= read.appointment;
    Some(())
}

/// Rows as somebody would print them.
fn printed_rows(world: &mut World<'_>, rows: &[RowKey]) -> String {
    let mut lines: Vec<String> = Vec::new();
    for row in rows {
        let described = super::entities::joined(&world.cell(*row, "description"), &world.cell(*row, "notes"));
        let line = if described.is_empty() {
            let (opens, closes) = (world.line(*row, "opens_at"), world.line(*row, "closes_at"));
            let days =
                ["weekday", "byday"].map(|column| world.line(*row, column)).into_iter().find(|day| !day.is_empty());
            let times =
                if opens.is_empty() || closes.is_empty() { opens + &closes } else { format!("{opens}–{closes}") };
            let parts = [days.unwrap_or_default(), times];
            parts.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(" ")
        } else {
            described
        };
        if !line.is_empty() && !lines.contains(&line) {
            lines.push(line);
        }
    }
    lines.join("\n")
}

fn as_printed(world: &mut World<'_>, rows: &[RowKey], printed: &[String]) -> Hours {
    for row in rows {
        world.ledger.mend(*row, codes::HOURS_AS_PRINTED);
    }
    let text = if printed.is_empty() { printed_rows(world, rows) } else { printed.join("\n") };
    Hours { as_printed: world.text(text), ..Hours::default() }
}

fn exception(world: &mut World<'_>, row: RowKey) -> Option<Exception> {
    let tables = world.tables;
    let country = world.options.country.clone();
    let (from, to) = (tables.get(row, "start_date"), tables.get(row, "end_date"));
    let from = dates::day(from, &country);
    let to = if to.is_empty() { from.clone() } else { dates::day(to, &country) };
    let (Some(from), Some(to)) = (from, to) else {
        world.ledger.drop(row, codes::DATE_UNCLEAR);
        return None;
    };
    // The year 1 is how a well-known form writes "every year".
    let yearly = from.year() == 1;
    let closed = dates::flag(tables.get(row, "closed"));
    let (opens, closes) = (times::time(tables.get(row, "opens_at")), times::time(tables.get(row, "closes_at")));
    let exception = Exception { from, to, yearly, closed: true, ..Exception::default() };
    match (closed, opens, closes) {
        (Some(true), ..) => Some(exception),
        (_, Some(opens), Some(closes)) => match times::span(opens, closes) {
            Some(span) => {
                let (opens, closes) = (times::clock(span.opens), times::clock(span.closes));
                Some(Exception { closed: false, opens, closes, ..exception })
            }
            None => unclear(world, row),
        },
        _ => unclear(world, row),
    }
}

fn unclear(world: &mut World<'_>, row: RowKey) -> Option<Exception> {
    world.ledger.drop(row, codes::HOURS_AS_PRINTED);
    None
}
