//! What a day's hours are: which rules hold on it, what exceptions and holidays change.

use super::{
    compiled::{Compiled, Day, Exempt, Known, Rule, Tri, weekday_bit},
    holidays::{HolidayOf, holiday},
};
use jiff::civil::Date;

/// One day's hours. Spans are sorted, in minutes since its midnight, and may end on the next day.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub(crate) struct DayPlan {
    pub(crate) spans: Vec<(u16, u16)>,
    /// It is open at times that nobody said.
    pub(crate) times_unknown: bool,
    /// An exception says what holds on it.
    pub(crate) exempt: bool,
    pub(crate) holiday: DayHoliday,
}

/// What a public holiday does to a day.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(crate) enum DayHoliday {
    /// Nothing.
    #[default]
    None,
    /// Closed for it.
    Closed,
    /// It is one, and nobody said whether the hours hold on it.
    Open,
    /// Nobody knows whether it is one.
    NotKnown,
}

/// The hours of one day. An exception goes before a holiday, a holiday before the rules.
pub(crate) fn plan(hours: &Compiled, date: Date) -> DayPlan {
    let mut plan = usual(hours, date);
    apply_holiday(&mut plan, hours, date);
    plan
}

/// The hours of one day, public holidays apart.
pub(crate) fn usual(hours: &Compiled, date: Date) -> DayPlan {
    let mut plan = DayPlan::default();
    let mut exempted = hours.exceptions.iter().filter(|exception| covers(exception, date)).peekable();
    if exempted.peek().is_some() {
        plan.exempt = true;
        let (mut closed, mut open) = (false, false);
        for exception in exempted {
            if exception.closed {
                closed = true;
            } else {
                open = true;
                add(&mut plan, exception.span);
            }
        }
        if closed && open {
            // Two sources of one day disagree: neither is shown as fact.
            plan.spans.clear();
            plan.times_unknown = true;
        }
    } else if hours.known == Known::Always {
        plan.spans.push((0, 1440));
    } else {
        for rule in &hours.rules {
            match holds(rule, date) {
                Held::Yes => add(&mut plan, rule.span),
                Held::Perhaps => plan.times_unknown = true,
                Held::No => {}
            }
        }
    }
    plan.spans.sort_unstable();
    plan
}

/// What a public holiday changes of a day.
pub(crate) fn apply_holiday(plan: &mut DayPlan, hours: &Compiled, date: Date) {
    let nothing_there = plan.spans.is_empty() && !plan.times_unknown;
    if plan.exempt || hours.known == Known::Always || nothing_there || hours.closed_on_holidays == Tri::No {
        return;
    }
    let yes = hours.closed_on_holidays == Tri::Yes;
    plan.holiday = match holiday(&hours.country, date) {
        HolidayOf::None => DayHoliday::None,
        HolidayOf::Whole if yes => {
            plan.spans.clear();
            plan.times_unknown = false;
            DayHoliday::Closed
        }
        HolidayOf::Whole => DayHoliday::Open,
        // Closed if the region is the service's, which the country alone does not tell.
        HolidayOf::Region if yes => DayHoliday::Open,
        HolidayOf::Region | HolidayOf::NotKnown => DayHoliday::NotKnown,
    };
}

fn add(plan: &mut DayPlan, span: Option<(u16, u16)>) {
    match span {
        Some(span) => plan.spans.push(span),
        None => plan.times_unknown = true,
    }
}

fn covers(exception: &Exempt, date: Date) -> bool {
    let day = Day::from(date);
    if !exception.yearly {
        return exception.from <= day && day <= exception.to;
    }
    let (from, to, day) = (exception.from.in_year(), exception.to.in_year(), day.in_year());
    // From December into January.
    if from <= to { from <= day && day <= to } else { day >= from || day <= to }
}

/// Whether a rule holds on a day.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Held {
    Yes,
    No,
    /// Every second week, but nobody said which.
    Perhaps,
}

fn holds(rule: &Rule, date: Date) -> Held {
    let day = Day::from(date);
    if rule.from.is_some_and(|from| day < from)
        || rule.to.is_some_and(|to| day > to)
        || rule.starts.is_some_and(|starts| day < starts)
    {
        return Held::No;
    }
    let on_day = rule.days & weekday_bit(date.weekday()) != 0;
    let on_this_day = match (rule.monthly, rule.month_days.is_empty()) {
        (false, _) => on_day,
        (true, true) => on_day && (rule.nth.is_empty() || rule.nth.iter().any(|nth| is_nth(date, *nth))),
        // Both given: RFC 5545 takes the days that are in both.
        (true, false) => rule.month_days.iter().any(|nth| is_month_day(date, *nth)) && (rule.days == 0 || on_day),
    };
    if !on_this_day {
        return Held::No;
    }
    if rule.interval <= 1 {
        return Held::Yes;
    }
    let Some(starts) = rule.starts.or(rule.from).and_then(Day::date) else { return Held::Perhaps };
    let periods = if rule.monthly { months_between(starts, date) } else { weeks_between(starts, date) };
    if periods.rem_euclid(i32::from(rule.interval)) == 0 { Held::Yes } else { Held::No }
}

fn is_nth(date: Date, nth: i8) -> bool {
    let from_start = (date.day() - 1) / 7 + 1;
    let from_end = (date.days_in_month() - date.day()) / 7 + 1;
    if nth < 0 { from_end == nth.saturating_neg() } else { from_start == nth }
}

fn is_month_day(date: Date, nth: i8) -> bool {
    if nth < 0 { date.days_in_month() - date.day() + 1 == nth.saturating_neg() } else { date.day() == nth }
}

fn months_between(starts: Date, date: Date) -> i32 {
    (i32::from(date.year()) - i32::from(starts.year())) * 12 + i32::from(date.month()) - i32::from(starts.month())
}

/// Weeks begin on Monday, RFC 5545's default.
fn weeks_between(starts: Date, date: Date) -> i32 {
    let monday = |day: Date| epoch_day(day) - i32::from(day.weekday().to_monday_zero_offset());
    (monday(date) - monday(starts)) / 7
}

/// Days since 1970-01-01.
pub(crate) fn epoch_day(date: Date) -> i32 {
    date.duration_since(Date::constant(1970, 1, 1)).as_hours().div_euclid(24) as i32
}
