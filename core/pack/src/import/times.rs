//! Times of day, spans of them, and names of weekdays.

use crate::record::Weekday;

pub(super) const WEEK: [Weekday; 7] =
    [Weekday::Mo, Weekday::Tu, Weekday::We, Weekday::Th, Weekday::Fr, Weekday::Sa, Weekday::Su];

/// A span in minutes after midnight; `closes` up to 1440, or before `opens` when it is on the next day.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(super) struct Span {
    pub(super) opens: u16,
    pub(super) closes: u16,
}

pub(super) const ALL_DAY: Span = Span { opens: 0, closes: 1440 };

/// A time as written, with how it was written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Time {
    pub(super) minutes: u16,
    /// It had `am` or `pm`, or was noon or midnight.
    pub(super) halved: bool,
}

/// Reads a time: `9am`, `8:30 AM`, `9:00 p.m.`, `14:00`, `09:00:00`, `noon`. `9:00` and `5` alone could be of the morning or
/// of the evening and are none; `09:00` is how a 24-hour clock writes.
pub(super) fn time(raw: &str) -> Option<Time> {
    let text: String = raw.to_lowercase().chars().filter(|c| !c.is_whitespace() && *c != '.').collect();
    match text.as_str() {
        "noon" | "12noon" => return Some(Time { minutes: 720, halved: true }),
        "midnight" | "12midnight" => return Some(Time { minutes: 0, halved: true }),
        _ => {}
    }
    let (digits, half) = ["am", "pm", "a", "p"]
        .iter()
        .find_map(|half| text.strip_suffix(half).map(|digits| (digits, half.chars().next())))
        .unwrap_or((text.as_str(), None));
    // A time zone's offset behind it (`10:00:00-05:00`, `10:00:00Z`) says nothing about the day.
    let digits = digits.trim_end_matches('z');
    let digits = match digits.find(['+', '-']) {
        Some(at) if at >= 5 => &digits[..at],
        _ => digits,
    };
    let parts: Vec<&str> = digits.split(':').collect();
    let plain = |part: &&str| !part.is_empty() && part.len() <= 2 && part.bytes().all(|byte| byte.is_ascii_digit());
    let (hour_text, hour, minute) = match parts.as_slice() {
        // `830am`
        [run] if (3..=4).contains(&run.len()) && half.is_some() && run.bytes().all(|byte| byte.is_ascii_digit()) => {
            let (hour, minute) = run.split_at(run.len() - 2);
            (hour, hour.parse::<u16>().ok()?, minute.parse::<u16>().ok()?)
        }
        [hour] if plain(hour) => (*hour, hour.parse::<u16>().ok()?, 0),
        [hour, minute] | [hour, minute, "00"] if plain(hour) && plain(minute) && minute.len() == 2 => {
            (*hour, hour.parse::<u16>().ok()?, minute.parse::<u16>().ok()?)
        }
        _ => return None,
    };
    if minute > 59 {
        return None;
    }
    match half {
        Some(half) if (1..=12).contains(&hour) => {
            let hour = hour % 12 + if half == 'p' { 12 } else { 0 };
            Some(Time { minutes: hour * 60 + minute, halved: true })
        }
        Some(_) => None,
        None if parts.len() > 1 && hour_text.len() == 2 && (hour < 24 || (hour == 24 && minute == 0)) => {
            Some(Time { minutes: hour * 60 + minute, halved: false })
        }
        None => None,
    }
}

/// A span of two times, when it is plausible as printed: closing after opening, or past midnight after an evening's start.
/// `9am` to `03:00` is more likely a slip than a night.
pub(super) fn span(opens: Time, closes: Time) -> Option<Span> {
    let end = if closes.minutes == 0 { 1440 } else { closes.minutes };
    let span = Span { opens: opens.minutes, closes: end };
    if end > opens.minutes {
        return Some(span);
    }
    let night = opens.minutes >= 15 * 60 && end <= 12 * 60 && opens.halved == closes.halved;
    night.then_some(span)
}

/// A weekday by name or beginning, or by number from Monday (1) to Sunday (7).
pub(super) fn weekday(raw: &str) -> Option<Weekday> {
    let word = raw.trim().trim_end_matches('.').to_lowercase();
    let index = match word.as_str() {
        "1" | "m" | "mo" | "mon" | "mons" | "monday" | "mondays" => 0,
        "2" | "tu" | "tue" | "tues" | "tuesday" | "tuesdays" => 1,
        "3" | "we" | "wed" | "weds" | "wednesday" | "wednesdays" => 2,
        "4" | "th" | "thu" | "thur" | "thurs" | "thursday" | "thursdays" => 3,
        "5" | "fr" | "fri" | "friday" | "fridays" => 4,
        "6" | "sa" | "sat" | "saturday" | "saturdays" => 5,
        "7" | "su" | "sun" | "sunday" | "sundays" => 6,
        _ => return None,
    };
    WEEK.get(index).copied()
}

pub(super) fn index(day: Weekday) -> usize {
    WEEK.iter().position(|known| *known == day).unwrap_or(0)
}

/// `HH:MM`.
pub(super) fn clock(minutes: u16) -> String {
    format!("{:02}:{:02}", minutes / 60, minutes % 60)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]
    use super::*;

    #[test]
    fn times() {
        for (raw, right) in [
            ("9:00am", Some("09:00")),
            ("9am", Some("09:00")),
            ("8:30AM", Some("08:30")),
            ("7:30 am ", Some("07:30")),
            ("12:00am", Some("00:00")),
            ("12:30pm", Some("12:30")),
            ("830am", Some("08:30")),
            ("9:00a", Some("09:00")),
            ("14:00", Some("14:00")),
            ("09:00:00", Some("09:00")),
            ("09:00:00-05:00", Some("09:00")),
            ("4:00 p.m.", Some("16:00")),
            ("noon", Some("12:00")),
            ("8:00", None),
            ("9", None),
            ("8:00m", None),
            ("9:0am", None),
            ("6:300pm", None),
            ("25:00", None),
            ("13pm", None),
            ("By appointment", None),
            ("12:00pm (dispensing)", None),
            ("", None),
        ] {
            assert_eq!(time(raw).map(|time| clock(time.minutes)).as_deref(), right, "{raw}");
        }
    }
}
