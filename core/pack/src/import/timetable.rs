//! Printed timetables: all or nothing, a text is read whole, or stays a text.

use super::times::{ALL_DAY, Span, Time, WEEK, clock, index, span, time, weekday};
use crate::record::{Frequency, Schedule, Weekday};

/// Days of a cell: `Monday`, `Mon-Fri`, `Monday, Wednesday, Friday`, `MO,TU`, `weekdays`, `daily`.
pub(super) fn weekdays(raw: &str) -> Option<Vec<Weekday>> {
    let tokens = tokens(raw)?;
    let mut reader = Reader { tokens: &tokens, at: 0 };
    let days = reader.days()?;
    (reader.at == tokens.len()).then_some(days)
}

/// A printed timetable, read whole.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub(super) struct Timetable {
    /// Spans of each day, Monday first.
    pub(super) days: [Vec<Span>; 7],
    /// Only with an appointment.
    pub(super) appointment: bool,
}

impl Timetable {
    pub(super) fn add(&mut self, day: Weekday, span: Span) {
        let spans = &mut self.days[index(day)];
        if !spans.contains(&span) {
            spans.push(span);
            spans.sort();
        }
    }

    /// The spans of a day.
    pub(super) fn spans_of(&self, day: Weekday) -> &[Span] {
        &self.days[index(day)]
    }

    /// Day and night, every day.
    pub(super) fn is_always(&self) -> bool {
        self.days.iter().all(|spans| spans.contains(&ALL_DAY))
    }

    /// One schedule for each span, over all its days.
    pub(super) fn schedules(&self) -> Vec<Schedule> {
        let mut spans: Vec<Span> = self.days.iter().flatten().copied().collect();
        spans.sort();
        spans.dedup();
        let schedule = |span: Span| Schedule {
            frequency: Frequency::Weekly,
            days: WEEK.iter().copied().filter(|day| self.days[index(*day)].contains(&span)).collect(),
            opens: clock(span.opens),
            closes: clock(span.closes),
            ..Schedule::default()
        };
        let mut schedules: Vec<Schedule> = spans.into_iter().map(schedule).collect();
        schedules.sort_by_key(|schedule| (schedule.days.first().map(|day| index(*day)), schedule.opens.clone()));
        schedules
    }
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Token {
    Day(Weekday),
    Days(u8),
    Time(Time),
    AllDay,
    Always,
    Appointment,
    Closed,
    Range,
    And,
    Break,
}

/// Words and signs of a timetable; `None` as soon as one is none of a timetable's.
fn tokens(raw: &str) -> Option<Vec<Token>> {
    // Nobody prints a timetable of a thousand characters.
    if raw.len() > 1_000 {
        return None;
    }
    let lower = raw.to_lowercase().replace(['–', '—', '‑', '−'], "-").replace("a.m.", "am").replace("p.m.", "pm");
    let mut rest = lower.trim();
    let mut tokens = Vec::new();
    const PHRASES: &[(&str, Token)] = &[
        ("24 hours a day, 7 days a week", Token::Always),
        ("24 hours/7 days a week", Token::Always),
        ("24 hours, 7 days a week", Token::Always),
        ("24 hours a day/7 days a week", Token::Always),
        ("24/7", Token::Always),
        ("24 hours daily", Token::Always),
        ("24 hours a day", Token::AllDay),
        ("24 hours", Token::AllDay),
        ("24 hrs", Token::AllDay),
        ("24hrs", Token::AllDay),
        ("7 days a week", Token::Days(0b111_1111)),
        ("seven days a week", Token::Days(0b111_1111)),
        ("every day", Token::Days(0b111_1111)),
        ("everyday", Token::Days(0b111_1111)),
        ("daily", Token::Days(0b111_1111)),
        ("weekdays", Token::Days(0b001_1111)),
        ("weekends", Token::Days(0b110_0000)),
        ("by appointment only", Token::Appointment),
        ("by appointment", Token::Appointment),
        ("appointment only", Token::Appointment),
        ("closed", Token::Closed),
        ("12 noon", Token::Time(Time { minutes: 720, halved: true })),
        ("12 midnight", Token::Time(Time { minutes: 0, halved: true })),
        ("through", Token::Range),
        ("thru", Token::Range),
        ("until", Token::Range),
        ("to", Token::Range),
        ("and", Token::And),
    ];
    while !rest.is_empty() {
        let ends_word = |tail: &str| !tail.starts_with(|c: char| c.is_alphanumeric());
        let phrase = PHRASES.iter().find(|(phrase, _)| rest.strip_prefix(phrase).is_some_and(ends_word));
        if let Some((phrase, token)) = phrase {
            tokens.push(*token);
            rest = &rest[phrase.len()..];
            continue;
        }
        let first = rest.chars().next()?;
        let single = match first {
            '-' => Some(Some(Token::Range)),
            '&' | ',' | '/' => Some(Some(Token::And)),
            ';' | '\n' => Some(Some(Token::Break)),
            ':' | '.' | '|' => Some(None),
            _ if first.is_whitespace() => Some(None),
            _ => None,
        };
        if let Some(token) = single {
            tokens.extend(token);
            rest = &rest[first.len_utf8()..];
            continue;
        }
        let length = rest.find(|c: char| !(c.is_alphanumeric() || c == ':')).unwrap_or(rest.len());
        let word = rest[..length].trim_end_matches(':');
        let tail = &rest[word.len()..];
        if let Some(day) = weekday(word).filter(|_| !word.starts_with(|c: char| c.is_ascii_digit())) {
            tokens.push(Token::Day(day));
            rest = tail;
            continue;
        }
        // `9:00 am` has a space before its half.
        let after = tail.trim_start();
        let half = ["am", "pm"].iter().find(|half| after.strip_prefix(**half).is_some_and(ends_word));
        let joined = half.filter(|_| word.bytes().all(|byte| byte.is_ascii_digit() || byte == b':'));
        let (text, tail) = match joined {
            Some(half) => (format!("{word}{half}"), &after[half.len()..]),
            None => (word.to_owned(), tail),
        };
        tokens.push(Token::Time(time(&text)?));
        rest = tail;
    }
    Some(tokens)
}

struct Reader<'a> {
    tokens: &'a [Token],
    at: usize,
}

impl Reader<'_> {
    fn peek(&self) -> Option<Token> {
        self.tokens.get(self.at).copied()
    }

    /// Skips commas; true when the next token begins what `starts` accepts.
    fn joined(&mut self, starts: fn(Token) -> bool) -> bool {
        let mut at = self.at;
        while matches!(self.tokens.get(at), Some(Token::And)) {
            at += 1;
        }
        let fits = self.tokens.get(at).is_some_and(|token| starts(*token));
        if fits {
            self.at = at;
        }
        fits
    }

    fn days(&mut self) -> Option<Vec<Weekday>> {
        let mut set = [false; 7];
        loop {
            match self.peek()? {
                Token::Days(mask) => {
                    self.at += 1;
                    (0..7).filter(|day| mask & (1 << day) != 0).for_each(|day| set[day] = true);
                }
                Token::Day(first) => {
                    self.at += 1;
                    let mut last = first;
                    if self.peek() == Some(Token::Range) {
                        let Some(Token::Day(end)) = self.tokens.get(self.at + 1).copied() else { return None };
                        self.at += 2;
                        last = end;
                    }
                    let mut day = index(first);
                    set[day] = true;
                    while day != index(last) {
                        day = (day + 1) % 7;
                        set[day] = true;
                    }
                }
                _ => return None,
            }
            if !self.joined(|token| matches!(token, Token::Day(_) | Token::Days(_))) {
                break;
            }
        }
        Some(WEEK.iter().copied().filter(|day| set[index(*day)]).collect())
    }

    fn spans(&mut self) -> Option<Vec<Span>> {
        let mut spans = Vec::new();
        loop {
            match self.peek()? {
                Token::AllDay => {
                    self.at += 1;
                    spans.push(ALL_DAY);
                }
                Token::Time(opens) => {
                    let Some([Token::Range, Token::Time(closes)]) = self.tokens.get(self.at + 1..self.at + 3) else {
                        return None;
                    };
                    self.at += 3;
                    spans.push(span(opens, *closes)?);
                }
                _ => return None,
            }
            let starts = |token| matches!(token, Token::Time(_) | Token::AllDay);
            if !self.joined(starts) {
                // "8:00am-12:00pm; 1:00pm-5:00pm, Mon-Fri": more spans of the same days.
                let next = (self.peek(), self.tokens.get(self.at + 1));
                match next {
                    (Some(Token::Break), Some(token)) if starts(*token) && !spans.is_empty() && self.days_follow() => {
                        self.at += 1;
                    }
                    _ => break,
                }
            }
        }
        Some(spans)
    }

    /// No days stand between here and the next break's spans, and days come after those.
    fn days_follow(&self) -> bool {
        let before = self.tokens[..self.at]
            .iter()
            .rev()
            .find(|token| matches!(token, Token::Day(_) | Token::Days(_) | Token::Break));
        !matches!(before, Some(Token::Day(_) | Token::Days(_)))
    }
}

/// Reads a timetable: `9:00am-5:00pm, Mon-Fri`, `Mon-Thu 9am-6pm; Fri 9am-noon`, `24/7`, `By appointment only`.
pub(super) fn timetable(raw: &str) -> Option<Timetable> {
    let tokens = tokens(raw)?;
    let mut table = Timetable::default();
    let mut reader = Reader { tokens: &tokens, at: 0 };
    let mut found = false;
    while let Some(token) = reader.peek() {
        match token {
            Token::Break | Token::And => reader.at += 1,
            Token::Always => {
                reader.at += 1;
                WEEK.iter().for_each(|day| table.add(*day, ALL_DAY));
                found = true;
            }
            Token::Appointment => {
                // "Mon-Fri by appointment" says when and how; "9-5 or by appointment" would be more than one thing.
                reader.at += 1;
                table.appointment = true;
                found = true;
            }
            Token::Time(_) | Token::AllDay => {
                let spans = reader.spans()?;
                let days = if reader.joined(|token| matches!(token, Token::Day(_) | Token::Days(_))) {
                    reader.days()?
                } else if spans == [ALL_DAY] && tokens.len() == 1 {
                    WEEK.to_vec()
                } else {
                    return None;
                };
                days.iter().for_each(|day| spans.iter().for_each(|span| table.add(*day, *span)));
                found = true;
            }
            Token::Day(_) | Token::Days(_) => {
                let days = reader.days()?;
                reader.joined(|token| {
                    matches!(token, Token::Time(_) | Token::AllDay | Token::Closed | Token::Appointment)
                });
                if reader.peek() == Some(Token::Closed) {
                    reader.at += 1;
                    continue;
                }
                if reader.peek() == Some(Token::Appointment) {
                    continue;
                }
                let spans = reader.spans()?;
                days.iter().for_each(|day| spans.iter().for_each(|span| table.add(*day, *span)));
                found = true;
            }
            Token::Range | Token::Closed => return None,
        }
    }
    found.then_some(table)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]
    use super::*;

    /// Days from Monday on, each as `opens-closes` joined by commas, a dot for a day without any.
    fn week(text: &str) -> Option<String> {
        let table = timetable(text)?;
        let day = |spans: &Vec<Span>| {
            let spans: Vec<String> =
                spans.iter().map(|span| format!("{}-{}", clock(span.opens), clock(span.closes))).collect();
            if spans.is_empty() { ".".to_owned() } else { spans.join(",") }
        };
        let days: Vec<String> = table.days.iter().map(day).collect();
        Some(days.join(" ") + if table.appointment { " A" } else { "" })
    }

    #[test]
    fn timetables_in_every_order() {
        let office = "09:00-17:00 09:00-17:00 09:00-17:00 09:00-17:00 09:00-17:00 . .";
        for text in [
            "9:00am-5:00pm, Mon-Fri",
            "9:00am–5:00pm, Mon-Fri",
            "Mon-Fri 9am-5pm",
            "Monday - Friday: 9:00 a.m. to 5:00 p.m.",
            "Monday through Friday, 9am to 5pm",
            "Weekdays 09:00-17:00",
            "9am-5pm, Mon, Tue, Wed, Thur & Fri",
            "9am-5pm, Mon-Fri; closed",
        ] {
            let right = if text.ends_with("closed") { None } else { Some(office.to_owned()) };
            assert_eq!(week(text), right, "{text}");
        }
        assert_eq!(
            week("9:00am-4:00pm, Mon, Tue, Thur, Fri;\n9:00am-12:00pm, Wed").unwrap(),
            "09:00-16:00 09:00-16:00 09:00-12:00 09:00-16:00 09:00-16:00 . ."
        );
        assert_eq!(
            week("8:00am-12:00pm; 1:00pm-5:00pm, Mon-Tue").unwrap(),
            "08:00-12:00,13:00-17:00 08:00-12:00,13:00-17:00 . . . . ."
        );
        assert_eq!(
            week("Mon-Thu 9am-6pm, Fri 9am-noon, Sat-Sun closed").unwrap(),
            "09:00-18:00 09:00-18:00 09:00-18:00 09:00-18:00 09:00-12:00 . ."
        );
        assert_eq!(week("Fri-Mon 6pm-2am").unwrap(), "18:00-02:00 . . . 18:00-02:00 18:00-02:00 18:00-02:00");
        for text in ["24/7", "24 hours", "24 hours a day, 7 days a week", "24 hours daily", "24 hours, every day"] {
            assert!(timetable(text).unwrap().is_always(), "{text}");
        }
        assert_eq!(week("By appointment only").unwrap(), ". . . . . . . A");
    }

    #[test]
    fn what_cannot_be_read_whole_is_not_read() {
        for text in [
            "",
            "Varies",
            "9-5, Mon-Fri",
            "9:00am-5:00, Mon-Fri",
            "8:00-4:00pm, Mon-Fri",
            "Church Hours: 8:00am-5:00pm, Mon-Fri",
            "2:00pm 6:00pm, Mon-Fri",
            "10:00am- -3:00pm, Mon-Fri",
            "Dismissal Bell - 6:00pm, Mon-Fri",
            "9:00am-5:00pm",
            "Mon-Fri",
            "9:00am-5:00pm, Mon-Fri (closed for lunch)",
            "9:00am-5:00pm, first Monday",
            "9:00am-3:00am, Mon",
            "Mon-Fri 9am-5pm, Sat",
        ] {
            assert_eq!(week(text), None, "{text}");
        }
    }

    #[test]
    fn days_of_a_cell() {
        use Weekday::{Fr, Mo, We};
        assert_eq!(weekdays("Monday, Wednesday, Friday"), Some(vec![Mo, We, Fr]));
        assert_eq!(weekdays("MO,WE,FR"), Some(vec![Mo, We, Fr]));
        assert_eq!(weekdays("monday"), Some(vec![Mo]));
        assert_eq!(weekdays("Monday - Friday").map(|days| days.len()), Some(5));
        assert_eq!(weekdays("1st Monday"), None);
        assert_eq!(weekdays(""), None);
    }
}
