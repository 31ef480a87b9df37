//! Opening hours as content writes them: a small part of OpenStreetMap's `opening_hours`
//! (<https://wiki.openstreetmap.org/wiki/Key:opening_hours>).
//!
//! `24/7`, or rules like `Mo-Fr 09:00-12:30,14:00-17:00; Sa 10:00-14:00`. A closing time before the opening time is on the next day.

use crate::record::{Frequency, HoursKind, Schedule, Weekday};

const WEEK: [(&str, Weekday); 7] = [
    ("Mo", Weekday::Mo),
    ("Tu", Weekday::Tu),
    ("We", Weekday::We),
    ("Th", Weekday::Th),
    ("Fr", Weekday::Fr),
    ("Sa", Weekday::Sa),
    ("Su", Weekday::Su),
];

/// What the text says; `None` when any part of it is not understood.
pub(super) fn parse_hours(text: &str) -> Option<(HoursKind, Vec<Schedule>)> {
    if text == "24/7" {
        return Some((HoursKind::Always, Vec::new()));
    }
    let mut schedules = Vec::new();
    for rule in text.split("; ") {
        let (days, spans) = rule.split_once(' ')?;
        let days = parse_days(days)?;
        for span in spans.split(',') {
            let (opens, closes) = span.split_once('-')?;
            if !is_time(opens) || !is_time(closes) || opens == closes || opens == "24:00" {
                return None;
            }
            schedules.push(Schedule {
                frequency: Frequency::Weekly,
                days: days.clone(),
                opens: opens.to_owned(),
                closes: closes.to_owned(),
                ..Schedule::default()
            });
        }
    }
    Some((HoursKind::Scheduled, schedules))
}

/// `Mo-Fr`, `Sa`, `Mo,We-Fr`, and `Fr-Mo` over the week's end.
fn parse_days(text: &str) -> Option<Vec<Weekday>> {
    let position = |day: &str| WEEK.iter().position(|(name, _)| *name == day);
    let mut open = [false; 7];
    for part in text.split(',') {
        let (first, last) = part.split_once('-').unwrap_or((part, part));
        let (first, last) = (position(first)?, position(last)?);
        let mut day = first;
        loop {
            open[day] = true;
            if day == last {
                break;
            }
            day = (day + 1) % 7;
        }
    }
    Some(WEEK.iter().zip(open).filter(|(_, open)| *open).map(|((_, day), _)| *day).collect())
}

/// `HH:MM` from 00:00 to 24:00.
fn is_time(text: &str) -> bool {
    let digits = |part: &str| part.len() == 2 && part.bytes().all(|byte| byte.is_ascii_digit());
    text.split_once(':').is_some_and(|(hour, minute)| {
        digits(hour) && digits(minute) && (text == "24:00" || (hour < "24" && minute < "60"))
    })
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]
    use super::*;

    #[test]
    fn rules_become_schedules() {
        let (kind, schedules) = parse_hours("Mo-Fr 09:00-12:30,14:00-17:00; Sa 10:00-02:00").unwrap();
        assert_eq!(kind, HoursKind::Scheduled);
        assert_eq!(schedules.len(), 3);
        assert_eq!(schedules[0].days, [Weekday::Mo, Weekday::Tu, Weekday::We, Weekday::Th, Weekday::Fr]);
        assert_eq!((schedules[1].opens.as_str(), schedules[1].closes.as_str()), ("14:00", "17:00"));
        assert_eq!(schedules[2].days, [Weekday::Sa]);
        assert_eq!(parse_hours("24/7"), Some((HoursKind::Always, Vec::new())));
        assert_eq!(parse_hours("Sa-Mo 08:00-24:00").unwrap().1[0].days, [Weekday::Mo, Weekday::Sa, Weekday::Su]);
    }

    #[test]
    fn what_is_not_understood_is_nothing() {
        for text in [
            "",
            "Mon-Fri 9-17",
            "Mo-Fr",
            "Mo-Fr 9:00-17:00",
            "Mo-Fr 09:00",
            "Mo-Fr 09:00-25:00",
            "Mo-Fr 09:60-10:00",
            "Mo-Xx 09:00-17:00",
            "Mo 09:00-09:00",
            "Mo 09:00-17:00;Tu 09:00-17:00",
            "Mo 24:00-02:00",
            "24/7 ",
            "Mo 09:00-17:00; ",
        ] {
            assert_eq!(parse_hours(text), None, "{text}");
        }
    }
}
