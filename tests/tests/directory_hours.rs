//! Opening hours against dates checked by hand, and against an outside judge: OpenStreetMap's opening hours, evaluated by another's code.

use crate::directory_support::at;
use opening_hours::{OpeningHours, RuleKind};
use proptest::prelude::*;
use turnstone_directory::{Holiday, HoursSource, OpenState, Opening, UnknownHours};
use turnstone_pack::record::{Answer, Exception, Frequency, Hours, HoursKind, PartialDate, Schedule, Text, Weekday};

use Weekday::*;

fn span(days: &[Weekday], opens: &str, closes: &str) -> Schedule {
    Schedule { days: days.to_vec(), opens: opens.into(), closes: closes.into(), ..Schedule::default() }
}

fn hours(schedules: Vec<Schedule>) -> Hours {
    Hours { kind: HoursKind::Scheduled, schedules, closed_on_holidays: Answer::No, ..Hours::default() }
}

fn monthly(days: &[Weekday], nth: &[i8], month_days: &[i8]) -> Schedule {
    Schedule {
        frequency: Frequency::Monthly,
        nth: nth.to_vec(),
        month_days: month_days.to_vec(),
        ..span(days, "10:00", "12:00")
    }
}

/// The answer in a few words: `open 17:00`, `later 09:00`, `closed Mo 09:00`, `appointment`, `unknown`.
fn say(hours: &Hours, zone: &str, country: &str, time: &str) -> String {
    let opening = Opening::of(hours, HoursSource::Service, zone, country, at(time));
    let when = |time: Option<jiff::ZonedDateTime>| time.map_or("-".to_owned(), |time| time.datetime().to_string());
    let text = match opening.state {
        OpenState::Always => "always".to_owned(),
        OpenState::Open { until } => format!("open {}", when(until)),
        OpenState::OpensAt(next) => format!("later {}", when(Some(next))),
        OpenState::Closed { next } => format!("closed {}", when(next)),
        OpenState::AppointmentOnly { staffed_until, next } => {
            format!("appointment {} {}", when(staffed_until), when(next))
        }
        OpenState::Unknown(why) => format!("unknown {why:?}"),
    };
    match opening.holiday {
        Holiday::None => text,
        holiday => format!("{text} {holiday:?}"),
    }
}

fn berlin(hours: &Hours, time: &str) -> String {
    say(hours, "Europe/Berlin", "DE", time)
}

const WEEK: &[Weekday] = &[Mo, Tu, We, Th, Fr];

#[test]
fn weekdays_with_a_break() {
    let hours = hours(vec![span(WEEK, "13:00", "17:00"), span(WEEK, "09:00", "12:00")]);
    // 2026-11-23 is a Monday; Berlin is UTC+1 in winter.
    for (time, expected) in [
        ("2026-11-23T07:59:59Z", "later 2026-11-23T09:00:00"),
        ("2026-11-23T08:00:00Z", "open 2026-11-23T12:00:00"),
        ("2026-11-23T11:00:00Z", "later 2026-11-23T13:00:00"),
        ("2026-11-23T15:59:59Z", "open 2026-11-23T17:00:00"),
        ("2026-11-23T16:00:00Z", "closed 2026-11-24T09:00:00"),
        ("2026-11-27T20:00:00Z", "closed 2026-11-30T09:00:00"),
    ] {
        assert_eq!(berlin(&hours, time), expected, "{time}");
    }
}

#[test]
fn past_midnight_and_around_the_clock() {
    let night = hours(vec![span(&[Fr, Sa], "22:00", "04:00")]);
    for (time, expected) in [
        ("2026-11-27T22:30:00Z", "open 2026-11-28T04:00:00"),
        ("2026-11-28T02:30:00Z", "open 2026-11-28T04:00:00"),
        ("2026-11-28T03:00:00Z", "later 2026-11-28T22:00:00"),
        ("2026-11-29T02:59:00Z", "open 2026-11-29T04:00:00"),
        ("2026-11-29T03:00:00Z", "closed 2026-12-04T22:00:00"),
    ] {
        assert_eq!(berlin(&night, time), expected, "{time}");
    }
    let all: Vec<Weekday> = vec![Mo, Tu, We, Th, Fr, Sa, Su];
    // Days that join without a gap have no end worth a word; a week that ends on Friday midnight has one.
    assert_eq!(berlin(&hours(vec![span(&all, "00:00", "24:00")]), "2026-11-23T10:00:00Z"), "open -");
    assert_eq!(berlin(&hours(vec![span(WEEK, "00:00", "24:00")]), "2026-11-23T10:00:00Z"), "open 2026-11-28T00:00:00");
    // Equal times: a whole day, from that hour on.
    assert_eq!(berlin(&hours(vec![span(&[Mo], "08:00", "08:00")]), "2026-11-24T06:59:00Z"), "open 2026-11-24T08:00:00");
}

#[test]
fn summer_time_begins_and_ends() {
    // Berlin 2026: on 29 March 02:00 becomes 03:00; on 25 October 03:00 becomes 02:00.
    let sunday = hours(vec![span(&[Su], "02:30", "05:00")]);
    assert_eq!(berlin(&sunday, "2026-03-29T00:59:00Z"), "later 2026-03-29T03:30:00");
    assert_eq!(berlin(&sunday, "2026-03-29T01:30:00Z"), "open 2026-03-29T05:00:00");
    assert_eq!(berlin(&sunday, "2026-03-29T03:00:00Z"), "closed 2026-04-05T02:30:00");
    // In the repeated hour it opens in the second run, so that nobody stands before a closed door.
    assert_eq!(berlin(&sunday, "2026-10-25T00:45:00Z"), "later 2026-10-25T02:30:00");
    assert_eq!(berlin(&sunday, "2026-10-25T01:30:00Z"), "open 2026-10-25T05:00:00");
    // A night that ends in the repeated hour ends in its first run.
    let night = hours(vec![span(&[Sa], "20:00", "02:30")]);
    assert_eq!(berlin(&night, "2026-10-25T00:29:00Z"), "open 2026-10-25T02:30:00");
    assert!(berlin(&night, "2026-10-25T00:30:00Z").starts_with("closed"));
    assert!(berlin(&night, "2026-10-25T01:15:00Z").starts_with("closed"));
    // The same local hours are another instant in winter and in summer.
    let week = hours(vec![span(WEEK, "09:00", "17:00")]);
    assert_eq!(berlin(&week, "2026-03-27T07:30:00Z"), "later 2026-03-27T09:00:00");
    assert_eq!(berlin(&week, "2026-03-30T07:30:00Z"), "open 2026-03-30T17:00:00");
    // A zone whose offset is not whole hours.
    assert_eq!(say(&week, "Asia/Kolkata", "IN", "2026-11-23T03:29:00Z"), "later 2026-11-23T09:00:00");
    assert_eq!(say(&week, "Asia/Kolkata", "IN", "2026-11-23T03:30:00Z"), "open 2026-11-23T17:00:00");
}

#[test]
fn months_leap_days_and_every_second_week() {
    let first_and_last = hours(vec![monthly(&[Tu], &[1, -1], &[])]);
    // Tuesdays of December 2026: 1, 8, 15, 22, 29.
    assert_eq!(berlin(&first_and_last, "2026-12-01T10:00:00Z"), "open 2026-12-01T12:00:00");
    assert_eq!(berlin(&first_and_last, "2026-12-01T12:00:00Z"), "closed 2026-12-29T10:00:00");
    assert_eq!(berlin(&first_and_last, "2026-12-29T12:00:00Z"), "closed 2027-01-05T10:00:00");
    // February 2028 has 29 days, and the last of them is a Tuesday.
    assert_eq!(berlin(&first_and_last, "2028-02-29T10:00:00Z"), "open 2028-02-29T12:00:00");
    let last_day = hours(vec![monthly(&[], &[], &[-1])]);
    assert_eq!(berlin(&last_day, "2028-02-28T10:00:00Z"), "closed 2028-02-29T10:00:00");
    assert_eq!(berlin(&last_day, "2027-02-28T10:00:00Z"), "open 2027-02-28T12:00:00");
    let thirty_first = hours(vec![monthly(&[], &[], &[31])]);
    assert_eq!(berlin(&thirty_first, "2026-11-30T10:00:00Z"), "closed 2026-12-31T10:00:00");
    // Every second Monday, counted from Monday 2026-11-02.
    let second = Schedule { interval: 2, starts: PartialDate::new("2026-11-02"), ..span(&[Mo], "09:00", "17:00") };
    let fortnightly = hours(vec![second.clone()]);
    assert_eq!(berlin(&fortnightly, "2026-11-16T10:00:00Z"), "open 2026-11-16T17:00:00");
    assert_eq!(berlin(&fortnightly, "2026-11-23T10:00:00Z"), "closed 2026-11-30T09:00:00");
    // Nobody said which Mondays.
    let some = hours(vec![Schedule { starts: None, ..second }]);
    assert_eq!(berlin(&some, "2026-11-23T10:00:00Z"), "unknown TimesUnknown");
    assert_eq!(berlin(&some, "2026-11-24T10:00:00Z"), "closed -");
    let winter = Schedule {
        valid_from: PartialDate::new("2026-12"),
        valid_to: PartialDate::new("2027-02"),
        ..span(WEEK, "18:00", "20:00")
    };
    assert_eq!(berlin(&hours(vec![winter.clone()]), "2026-11-30T17:30:00Z"), "closed 2026-12-01T18:00:00");
    assert_eq!(berlin(&hours(vec![winter]), "2027-02-26T17:30:00Z"), "open 2027-02-26T20:00:00");
}

fn exception(from: &str, to: &str, opens: &str, closes: &str) -> Exception {
    Exception {
        from: PartialDate::new(from).unwrap(),
        to: PartialDate::new(to).unwrap(),
        closed: opens.is_empty(),
        opens: opens.into(),
        closes: closes.into(),
        yearly: false,
    }
}

#[test]
fn exceptions_and_public_holidays() {
    let mut hours = hours(vec![span(WEEK, "09:00", "17:00")]);
    hours.exceptions = vec![
        exception("2026-11-24", "2026-11-25", "", ""),
        exception("2026-11-28", "2026-11-28", "10:00", "11:00"),
        Exception { yearly: true, ..exception("2020-12-24", "2021-01-02", "", "") },
    ];
    assert_eq!(berlin(&hours, "2026-11-24T10:00:00Z"), "closed 2026-11-26T09:00:00");
    assert_eq!(berlin(&hours, "2026-11-28T09:30:00Z"), "open 2026-11-28T11:00:00");
    assert_eq!(berlin(&hours, "2026-12-28T10:00:00Z"), "closed 2027-01-04T09:00:00");
    assert_eq!(berlin(&hours, "2027-01-01T10:00:00Z"), "closed 2027-01-04T09:00:00");
    hours.exceptions.push(exception("2026-11-24", "2026-11-24", "10:00", "12:00"));
    assert_eq!(berlin(&hours, "2026-11-24T09:30:00Z"), "unknown TimesUnknown", "two sources disagree");
    hours.exceptions.clear();
    // Friday 2026-12-25 is Christmas.
    hours.closed_on_holidays = Answer::Yes;
    assert_eq!(berlin(&hours, "2026-12-25T10:00:00Z"), "closed 2026-12-28T09:00:00 Closed");
    hours.closed_on_holidays = Answer::No;
    assert_eq!(berlin(&hours, "2026-12-25T10:00:00Z"), "open 2026-12-25T17:00:00");
    hours.closed_on_holidays = Answer::Unknown;
    assert_eq!(berlin(&hours, "2026-12-25T10:00:00Z"), "unknown PublicHoliday");
    assert_eq!(berlin(&hours, "2026-12-23T20:00:00Z"), "closed 2026-12-24T09:00:00");
    // A country without a calendar, and a service of no single country: said, not guessed.
    assert_eq!(say(&hours, "Europe/Berlin", "XX", "2026-11-23T10:00:00Z"), "open 2026-11-23T17:00:00 NotKnown");
    assert_eq!(say(&hours, "Europe/Berlin", "", "2026-11-23T10:00:00Z"), "open 2026-11-23T17:00:00 NotKnown");
}

#[test]
fn unknown_is_not_closed_and_an_appointment_is_not_open() {
    let text = Hours { as_printed: Text::source("en", "by arrangement"), ..Hours::default() };
    let week = hours(vec![span(WEEK, "09:00", "17:00")]);
    let appointment = Hours { appointment_only: Answer::Yes, ..week.clone() };
    let no_times = hours(vec![span(WEEK, "", "")]);
    let wrong = hours(vec![span(WEEK, "9 am", "25:00")]);
    let always = Hours { kind: HoursKind::Always, ..Hours::default() };
    for (hours, zone, expected) in [
        (&Hours::default(), "Europe/Berlin", "unknown NotGiven"),
        (&text, "Europe/Berlin", "unknown OnlyText"),
        (&week, "", "unknown TimeZone"),
        (&week, "Europe/Atlantis", "unknown TimeZone"),
        (&no_times, "Europe/Berlin", "unknown TimesUnknown"),
        (&wrong, "Europe/Berlin", "unknown TimesUnknown"),
        (&appointment, "Europe/Berlin", "appointment 2026-11-23T17:00:00 -"),
        (&appointment, "", "appointment - -"),
        (&always, "", "always"),
    ] {
        assert_eq!(say(hours, zone, "DE", "2026-11-23T10:00:00Z"), expected);
    }
    assert_eq!(berlin(&appointment, "2026-11-23T20:00:00Z"), "appointment - 2026-11-24T09:00:00");
    // In the night after a day whose end nobody said.
    assert_eq!(berlin(&no_times, "2026-11-28T02:00:00Z"), "unknown TimesUnknown");
    assert_eq!(berlin(&no_times, "2026-11-28T12:00:00Z"), "closed -");
}

#[test]
fn the_records_own_zone_goes_first() {
    let mut hours = hours(vec![span(WEEK, "09:00", "17:00")]);
    hours.time_zone = "America/New_York".into();
    assert_eq!(berlin(&hours, "2026-11-23T15:00:00Z"), "open 2026-11-23T17:00:00");
    let opening = Opening::of(&hours, HoursSource::Phone, "Europe/Berlin", "DE", at("2026-11-23T15:00:00Z"));
    assert_eq!(opening.time_zone, "America/New_York");
    assert_eq!(opening.source, HoursSource::Phone);
    assert_ne!(opening.state, OpenState::Unknown(UnknownHours::TimeZone));
}

/// Schedules that OpenStreetMap's syntax can say, too: days, nth days of a month, spans that may pass midnight.
fn schedules() -> impl Strategy<Value = Vec<Schedule>> {
    let one = (
        proptest::sample::subsequence(vec![Mo, Tu, We, Th, Fr, Sa, Su], 1..=7),
        0..24u8,
        0..4u8,
        1..24u8,
        proptest::option::of(proptest::sample::select(vec![1i8, 2, 3, 4, -1])),
    );
    proptest::collection::vec(one, 1..4).prop_map(|list| {
        let make = |(days, hour, quarter, length, nth): (Vec<Weekday>, u8, u8, u8, Option<i8>)| Schedule {
            frequency: if nth.is_some() { Frequency::Monthly } else { Frequency::Weekly },
            nth: nth.into_iter().collect(),
            ..span(
                &days,
                &format!("{hour:02}:{:02}", quarter * 15),
                &format!("{:02}:{:02}", (hour + length) % 24, quarter * 15),
            )
        };
        list.into_iter().map(make).collect()
    })
}

/// The same in OpenStreetMap's words; `||` would override, so rules are joined by `,`.
fn osm(schedules: &[Schedule]) -> String {
    let day = |day: &Weekday, nth: &[i8]| {
        let name = format!("{day:?}");
        nth.first().map_or(name.clone(), |nth| format!("{name}[{nth}]"))
    };
    let rule = |schedule: &Schedule| {
        let days: Vec<String> = schedule.days.iter().map(|d| day(d, &schedule.nth)).collect();
        format!("{} {}-{}", days.join(","), schedule.opens, schedule.closes)
    };
    schedules.iter().map(rule).collect::<Vec<_>>().join(", ")
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(1500))]

    /// Another's evaluation of the same hours says the same, at any minute of two years, and until the same time.
    #[test]
    fn an_outside_judge_agrees(schedules in schedules(), minute in 0..2 * 366 * 1440i64) {
        let time = at("2026-01-01T00:00:00Z") + jiff::SignedDuration::from_mins(minute);
        let judge: OpeningHours = osm(&schedules).parse().unwrap();
        let naive = chrono::DateTime::from_timestamp(time.as_second(), 0).unwrap().naive_utc();
        let (kind, _) = judge.state(naive);
        let opening = Opening::of(&hours(schedules.clone()), HoursSource::Service, "UTC", "DE", time);
        prop_assert_eq!(opening.is_open(), kind == RuleKind::Open, "{} at {}", osm(&schedules), time);
        if let OpenState::Open { until: Some(until) } = &opening.state {
            let change = judge.next_change(naive).unwrap();
            prop_assert_eq!(until.timestamp().as_second(), change.and_utc().timestamp(), "{} at {}", osm(&schedules), time);
        }
        if let OpenState::OpensAt(next) | OpenState::Closed { next: Some(next) } = &opening.state {
            let change = judge.next_change(naive).unwrap();
            prop_assert_eq!(next.timestamp().as_second(), change.and_utc().timestamp(), "{} at {}", osm(&schedules), time);
        }
    }
}
