//! The calendar that people of a language count by, beside the Gregorian one: never instead of it, since another calendar would turn a legal deadline
//! into another day. Which calendar is CLDR's `calendarPreferenceData` for Iran, Afghanistan and Ethiopia; its months' names are those of
//! `cldr-cal-persian-full` and `cldr-cal-ethiopic-full` 46.1, wide form.
//!
//! Not for Tigrinya and Oromo: Eritrea counts by the Gregorian calendar, both languages call the months of both calendars by the same names, so that one day
//! could be taken for the other, and CLDR 46.1 has three of the Oromo names at wrong places.

use icu_calendar::cal::{Ethiopian, EthiopianEraStyle, Persian};
use icu_calendar::{Date, Iso};

/// A day in a local calendar.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct LocalDay {
    /// Day of the month.
    pub(crate) day: u8,
    /// The month's name.
    pub(crate) month: &'static str,
    /// The year.
    pub(crate) year: i32,
    /// What is written behind the year, where the years of both calendars could be mistaken for each other.
    pub(crate) era: &'static str,
}

/// Whose months these are.
enum Months {
    /// The solar year that begins in March.
    Persian([&'static str; 12]),
    /// The year that begins in September, seven or eight years behind.
    Ethiopian([&'static str; 13], &'static str),
}

fn months(tag: &str) -> Option<Months> {
    Some(match (tag, tag.split('-').next().unwrap_or_default()) {
        ("fa-AF", _) => Months::Persian([
            "حمل",
            "ثور",
            "جوزا",
            "سرطان",
            "اسد",
            "سنبلهٔ",
            "میزان",
            "عقرب",
            "قوس",
            "جدی",
            "دلو",
            "حوت",
        ]),
        (_, "fa") => Months::Persian([
            "فروردین",
            "اردیبهشت",
            "خرداد",
            "تیر",
            "مرداد",
            "شهریور",
            "مهر",
            "آبان",
            "آذر",
            "دی",
            "بهمن",
            "اسفند",
        ]),
        (_, "ps") => Months::Persian([
            "وری",
            "غویی",
            "غبرگولی",
            "چنگاښ",
            "زمری",
            "وږی",
            "تله",
            "لړم",
            "لیندۍ",
            "مرغومی",
            "سلواغه",
            "کب",
        ]),
        (_, "am") => Months::Ethiopian(
            ["መስከረም", "ጥቅምት", "ኅዳር", "ታኅሣሥ", "ጥር", "የካቲት", "መጋቢት", "ሚያዝያ", "ግንቦት", "ሰኔ", "ሐምሌ", "ነሐሴ", "ጳጉሜን"],
            "ዓ.ም.",
        ),
        _ => return None,
    })
}

/// A Gregorian day in the calendar of a language's people; `None` where they count by the Gregorian one alone, or where it is no day.
pub(crate) fn local_day(tag: &str, year: u16, month: u8, day: u8) -> Option<LocalDay> {
    let date: Date<Iso> = Date::try_new_iso(i32::from(year), month, day).ok()?;
    match months(tag)? {
        Months::Persian(names) => {
            let date = date.to_calendar(Persian);
            let month = *names.get(usize::from(date.month().ordinal).checked_sub(1)?)?;
            Some(LocalDay { day: date.day_of_month().0, month, year: date.year().extended_year(), era: "" })
        }
        Months::Ethiopian(names, era) => {
            let date = date.to_calendar(Ethiopian::new_with_era_style(EthiopianEraStyle::AmeteMihret));
            let month = *names.get(usize::from(date.month().ordinal).checked_sub(1)?)?;
            Some(LocalDay { day: date.day_of_month().0, month, year: date.year().extended_year(), era })
        }
    }
}

#[cfg(test)]
mod tests {
    use super::local_day;
    use crate::{Localizer, plain};

    #[test]
    fn days_are_those_of_published_calendars() {
        let of = |tag: &str, (year, month, day)| {
            let day = local_day(tag, year, month, day).unwrap();
            (day.day, day.month, day.year)
        };
        // New Year of Iran and Afghanistan; the last day of a leap year.
        assert_eq!(of("fa", (2026, 3, 21)), (1, "فروردین", 1405));
        assert_eq!(of("fa", (2025, 3, 20)), (30, "اسفند", 1403));
        assert_eq!(of("fa-AF", (2026, 3, 21)), (1, "حمل", 1405));
        assert_eq!(of("ps", (2025, 12, 21)), (30, "لیندۍ", 1404));
        // New Year of Ethiopia, a day later after a leap year; its thirteenth month; Christmas there.
        assert_eq!(of("am", (2026, 9, 11)), (1, "መስከረም", 2019));
        assert_eq!(of("am", (2027, 9, 12)), (1, "መስከረም", 2020));
        assert_eq!(of("am", (2027, 9, 11)), (6, "ጳጉሜን", 2019));
        assert_eq!(of("am", (2026, 1, 7)), (29, "ታኅሣሥ", 2018));
        for tag in ["ar", "ti", "om", "de"] {
            assert_eq!(local_day(tag, 2026, 1, 7), None);
        }
        assert_eq!(local_day("fa", 2026, 2, 30), None);
    }

    #[test]
    fn the_gregorian_day_comes_first_and_the_local_one_beside_it() {
        let said = |tag: &str, date: &str| plain(&Localizer::new(&[tag]).date(date));
        assert_eq!(said("fa", "2026-11-28"), "۲۸ نوامبر ۲۰۲۶ (۷ آذر ۱۴۰۵)");
        assert!(said("am", "2026-11-28").ends_with("2026 (19 ኅዳር 2019 ዓ.ም.)"), "{}", said("am", "2026-11-28"));
        // A month or a year is no single one of the other calendar.
        assert_eq!(said("fa", "2026-11"), "نوامبر ۲۰۲۶");
        assert_eq!(said("de", "2026-11-28"), "28. November 2026");
    }
}
