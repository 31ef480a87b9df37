//! Public holidays by country, out of the database of the crate `opening-hours` (from the Python package `holidays`).

use jiff::civil::Date;
use opening_hours::localization::Country;

/// What a day is in a country.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum HolidayOf {
    /// No public holiday.
    None,
    /// A public holiday in the whole country.
    Whole,
    /// A public holiday in some of its regions.
    Region,
    /// The database has no such country or year.
    NotKnown,
}

/// What this day is in this country (ISO 3166-1 alpha-2).
pub fn holiday(country: &str, date: Date) -> HolidayOf {
    let Ok(country) = country.parse::<Country>() else { return HolidayOf::NotKnown };
    let Some(day) = chrono::NaiveDate::from_ymd_opt(
        date.year().into(),
        date.month().unsigned_abs().into(),
        date.day().unsigned_abs().into(),
    ) else {
        return HolidayOf::NotKnown;
    };
    let whole = country.holidays();
    // A year without any holiday is a year that the database does not reach.
    match whole.get_public().year_for(day) {
        Some(year) if year.count() > 0 => {}
        _ => return HolidayOf::NotKnown,
    }
    if whole.get_public().contains(day) {
        HolidayOf::Whole
    } else if country.holidays_regional().get_public().contains(day) {
        HolidayOf::Region
    } else {
        HolidayOf::None
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    #[test]
    fn known_holidays_and_what_is_not_known() {
        assert_eq!(holiday("US", date(2026, 11, 26)), HolidayOf::Whole); // Thanksgiving, the fourth Thursday
        assert_eq!(holiday("US", date(2026, 11, 25)), HolidayOf::None);
        assert_eq!(holiday("DE", date(2026, 10, 3)), HolidayOf::Whole); // German Unity Day
        assert_eq!(holiday("DE", date(2026, 3, 8)), HolidayOf::Region); // Berlin
        assert_eq!(holiday("DE", date(1990, 10, 3)), HolidayOf::NotKnown);
        assert_eq!(holiday("DE", date(2190, 10, 3)), HolidayOf::NotKnown);
        assert_eq!(holiday("XX", date(2026, 10, 3)), HolidayOf::NotKnown);
        assert_eq!(holiday("", date(2026, 10, 3)), HolidayOf::NotKnown);
    }
}
