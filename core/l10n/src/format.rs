//! Dates, times, distances and lists. Gregorian always, the local calendar beside it: another calendar alone would turn a legal deadline into another day.

use crate::calendar::local_day;
use crate::localizer::reference_ids;
use crate::numerals::Numerals;
use crate::{Localizer, args, canonical, isolate};

impl Localizer {
    /// A date as precise as it is given: `2024`, `2024-05` or `2024-05-17`, in words; a whole one with the day of the calendar that the language's people
    /// count by behind it, where that is another one. What is no such date comes back as it is.
    pub fn date(&self, date: &str) -> String {
        let parts: Vec<Option<u16>> = date.split('-').map(|part| part.parse().ok()).collect();
        match parts.as_slice() {
            [Some(_)] => self.digits(date),
            [Some(year), Some(month @ 1..=12)] => {
                let month = self.month(*month);
                self.text("date-month", &args().text("month", month).text("year", self.digits(&year.to_string())))
            }
            [Some(year), Some(month @ 1..=12), Some(day @ 1..=31)] => {
                let gregorian = self.day(u8::try_from(*day).unwrap_or(0), &self.month(*month), i32::from(*year), "");
                let month = u8::try_from(*month).unwrap_or(0);
                match local_day(self.language(), *year, month, u8::try_from(*day).unwrap_or(0)) {
                    None => gregorian,
                    Some(local) => {
                        let local = self.day(local.day, local.month, local.year, local.era);
                        self.text("date-both", &args().text("date", gregorian).text("local", local))
                    }
                }
            }
            _ => date.to_owned(),
        }
    }

    /// A number with the digits and the decimal mark of the language in which messages come first. Not for what is dialled or copied.
    pub fn digits(&self, number: &str) -> String {
        Numerals::of(self.language()).write(number)
    }

    /// A day in words.
    fn day(&self, day: u8, month: &str, year: i32, era: &str) -> String {
        let year = format!("{} {era}", self.digits(&year.to_string()));
        let args = args().text("day", self.digits(&day.to_string())).text("month", month);
        self.text("date-day", &args.text("year", year.trim_end()))
    }

    /// A month's name, 1 to 12.
    fn month(&self, month: u16) -> String {
        self.text(&format!("date-month-{month}"), &args())
    }

    /// A weekday's name, Monday is 1.
    pub fn weekday(&self, weekday: u8) -> String {
        self.text(&format!("date-weekday-{}", weekday.clamp(1, 7)), &args())
    }

    /// A distance in kilometres: one decimal below ten, none above.
    pub fn distance(&self, kilometres: f64) -> String {
        let shown = if kilometres < 9.95 { format!("{kilometres:.1}") } else { format!("{kilometres:.0}") };
        self.text("distance-kilometres", &args().text("distance", self.digits(&shown)))
    }

    /// The things of a list, one after the other, as the language separates them; each is isolated.
    pub fn list<T: AsRef<str>>(&self, items: &[T]) -> String {
        let items: Vec<String> = items.iter().map(|item| isolate(item.as_ref())).collect();
        items.join(&self.text("list-separator", &args()))
    }

    /// The name of a language, in the person's own; the tag where no name is known.
    pub fn language_name(&self, tag: &str) -> String {
        let canonical = canonical(tag).unwrap_or_else(|| tag.to_owned());
        let language = canonical.split('-').next().unwrap_or_default().to_owned();
        [&canonical, &language]
            .iter()
            .find_map(|tag| self.find(&format!("language-{}", tag.to_ascii_lowercase()), &args()))
            .map_or_else(|| tag.to_owned(), |message| message.text)
    }

    /// The name of a country by its ISO 3166-1 code, in the person's language; the code where no name is known.
    pub fn country_name(&self, code: &str) -> String {
        self.find(&format!("country-{}", code.to_ascii_lowercase()), &args())
            .map_or_else(|| code.to_owned(), |message| message.text)
    }

    /// The country that a person means: its ISO 3166-1 code in any case, or one of its names in one of their languages. `None`
    /// when that is no country.
    pub fn country_code(&self, text: &str) -> Option<String> {
        let folded = text.trim().to_lowercase();
        let is_code = folded.len() == 2 && folded.bytes().all(|byte| byte.is_ascii_lowercase());
        if is_code && self.find(&format!("country-{folded}"), &args()).is_some() {
            return Some(folded.to_uppercase());
        }
        self.countries().find(|code| {
            let names = self.names(&format!("country-{}", code.to_lowercase()));
            names.iter().any(|name| name.to_lowercase() == folded)
        })
    }

    /// The ISO 3166-1 codes that have a name, sorted.
    pub fn countries(&self) -> impl Iterator<Item = String> + '_ {
        reference_ids("country-").map(|code| code.to_uppercase())
    }

    /// The language that a person means: a BCP-47 tag, or one of its names in one of their languages. `None` when that is no
    /// language.
    pub fn language_tag(&self, text: &str) -> Option<String> {
        let folded = text.trim().to_lowercase();
        let named = reference_ids("language-")
            .find(|tag| self.names(&format!("language-{tag}")).iter().any(|name| name.to_lowercase() == folded));
        canonical(named.unwrap_or(&folded))
    }
}
