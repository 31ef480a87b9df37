//! Dates and numbers as directories write them.

use crate::record::PartialDate;

const MONTHS: [&str; 12] = [
    "january",
    "february",
    "march",
    "april",
    "may",
    "june",
    "july",
    "august",
    "september",
    "october",
    "november",
    "december",
];

/// A day. `12/24/2015` is read when only one order is possible, or in the order of the United States when the data is from
/// there. A year of two digits is of this century.
pub(super) fn day(raw: &str, country: &str) -> Option<PartialDate> {
    let raw = raw.trim();
    let date = raw.split(['T', ' ']).next().unwrap_or(raw);
    if let Some(exact) = PartialDate::new(date).filter(|date| date.as_str().len() == 10) {
        return Some(exact);
    }
    let lower = raw.to_lowercase();
    let parts: Vec<&str> = lower.split(|c: char| !c.is_alphanumeric()).filter(|part| !part.is_empty()).collect();
    let [first, second, third] = parts.as_slice() else { return None };
    let number = |text: &str| text.parse::<u32>().ok();
    let month = |text: &str| {
        let found = MONTHS.iter().position(|month| text.len() >= 3 && month.starts_with(text));
        found.map(|index| index as u32 + 1)
    };
    if let Some(month) = month(first) {
        return built(number(third)?, third.len(), month, number(second)?);
    }
    if let Some(month) = month(second) {
        return built(number(third)?, third.len(), month, number(first)?);
    }
    let (a, b, year) = (number(first)?, number(second)?, number(third)?);
    let (month, day) = match (a > 12, b > 12) {
        (true, false) => (b, a),
        (false, true) => (a, b),
        (false, false) if country == "US" || a == b => (a, b),
        _ => return None,
    };
    built(year, third.len(), month, day)
}

fn built(year: u32, digits: usize, month: u32, day: u32) -> Option<PartialDate> {
    let year = match digits {
        4 => year,
        2 => 2000 + year,
        _ => return None,
    };
    PartialDate::new(&format!("{year:04}-{month:02}-{day:02}"))
}

/// Yes or no, as tables write it.
pub(super) fn flag(raw: &str) -> Option<bool> {
    match raw.trim().to_lowercase().as_str() {
        "true" | "yes" | "y" | "1" | "t" | "x" => Some(true),
        "false" | "no" | "n" | "0" | "f" => Some(false),
        _ => None,
    }
}

/// An age in years; `None` for what is none.
pub(super) fn age(raw: &str) -> Option<u8> {
    let age: f64 = raw.trim().parse().ok()?;
    (age.is_finite() && (0.0..=150.0).contains(&age)).then_some(age as u8)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]
    use super::*;

    #[test]
    fn days_in_every_writing() {
        for (raw, country, right) in [
            ("2019-12-24", "", Some("2019-12-24")),
            ("2024-09-25T14:23:06.5+01:00", "", Some("2024-09-25")),
            ("January 01, 0001", "", Some("0001-01-01")),
            ("12/24/15", "", Some("2015-12-24")),
            ("24.12.2015", "", Some("2015-12-24")),
            ("03/04/2015", "US", Some("2015-03-04")),
            ("03/04/2015", "GB", None),
            ("3 May 2020", "", Some("2020-05-03")),
            ("soon", "US", None),
            ("13/13/2015", "US", None),
        ] {
            assert_eq!(day(raw, country).map(String::from).as_deref(), right, "{raw}");
        }
    }
}
