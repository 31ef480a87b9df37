//! Numbers in guides: those that a translation must have as English has them, and those that somebody would dial, which live in the directory alone.

use crate::record::{DialNumber, Phone, Record};
use std::collections::BTreeSet;

/// Codes that are dialled as they are, of emergency services and national lines, and that a guide has no other use for. Beside them the short numbers of the
/// directory that is compiled with the guides count.
const CODES: &[&str] = &[
    "000", "111", "112", "113", "114", "115", "116", "117", "118", "119", "133", "144", "155", "158", "190", "191",
    "192", "193", "197", "199", "211", "311", "511", "711", "811", "911", "933", "988", "999",
];
/// The digit zero of scripts whose digits stand for what ours do, in the same order: Latin, Arabic, Persian, N’Ko, Devanagari, Bengali, Gurmukhi, Gujarati,
/// Tamil, Telugu, Kannada, Malayalam, Thai, Lao, Tibetan, Burmese, Khmer, full width.
const ZEROS: [char; 18] = [
    '0', '\u{660}', '\u{6f0}', '\u{7c0}', '\u{966}', '\u{9e6}', '\u{a66}', '\u{ae6}', '\u{be6}', '\u{c66}', '\u{ce6}',
    '\u{d66}', '\u{e50}', '\u{ed0}', '\u{f20}', '\u{1040}', '\u{17e0}', '\u{ff10}',
];
/// Months, days and years are shorter; so is what is counted in a guide.
const LONGEST: usize = 6;

/// The value of a digit of any of these scripts, as ours.
pub(super) fn digit(character: char) -> Option<char> {
    let value = |zero: &char| (character as u32).checked_sub(*zero as u32).filter(|value| *value < 10);
    ZEROS.iter().find_map(value).and_then(|value| char::from_digit(value, 10))
}

/// Short numbers that records on board are dialled by: three digits at least, and none that a guide would count with, such as 100 or 180 days.
pub(super) fn short_numbers(records: &[Record]) -> BTreeSet<String> {
    let mut all = BTreeSet::new();
    let mut add = |number: &str| {
        let digits: String = number.chars().filter_map(digit).collect();
        let round = digits.len() == 3 && digits.ends_with('0');
        if (3..=LONGEST).contains(&digits.len()) && !round {
            all.insert(digits);
        }
    };
    let mut phones = |phones: &[Phone]| {
        for phone in phones {
            add(&phone.as_printed);
            if let Some(DialNumber::Short { number, .. }) = &phone.dial {
                add(number);
            }
        }
    };
    for record in records {
        match record {
            Record::Service(service) => phones(&service.phones),
            Record::Organization(organization) => phones(&organization.phones),
            _ => {}
        }
    }
    for record in records {
        if let Record::EmergencyNumbers(country) = record {
            country.numbers.iter().for_each(|short| add(&short.number));
        }
    }
    all
}

/// Digits that stand together, with what people put between them.
#[derive(Default)]
struct Run {
    /// Groups of digits.
    groups: Vec<String>,
    /// What stands between them: one less.
    between: Vec<String>,
    /// What stands right before it.
    before: Option<char>,
    /// What stands right behind it.
    after: Option<char>,
    /// Commas part its thousands.
    grouped: bool,
}

/// What people put between the digits of a number.
fn separates(character: char) -> bool {
    matches!(
        character,
        ' ' | '\u{a0}' | '\u{202f}' | '\u{2009}' | '.' | '·' | '/' | '(' | ')' | '-' | '\u{2010}'
            ..='\u{2015}' | '\u{2212}'
    )
}

/// Letters that nobody sees, and that take nothing from a number.
fn unseen(character: char) -> bool {
    matches!(character, '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{2069}' | '\u{feff}')
}

/// All runs of a text. A full stop, a comma or a bracket that ends a clause ends the run.
fn runs(text: &str) -> Vec<Run> {
    let characters: Vec<char> = text.chars().filter(|character| !unseen(*character)).collect();
    let mut runs = Vec::new();
    let mut run = Run::default();
    let mut at = 0;
    while at < characters.len() {
        if digit(characters[at]).is_none() {
            at += 1;
            continue;
        }
        if run.groups.is_empty() {
            run.before = at.checked_sub(1).map(|before| characters[before]);
        }
        let mut group = String::new();
        while let Some(digit) = characters.get(at).and_then(|character| digit(*character)) {
            group.push(digit);
            at += 1;
            // "64,000" is one number, however many there are.
            let thousands =
                characters[at..].iter().skip(1).take_while(|next| self::digit(**next).is_some()).count() == 3;
            if matches!(characters.get(at), Some(',' | '\u{66c}')) && thousands {
                at += 1;
                run.grouped = true;
            }
        }
        run.groups.push(group);
        let gap: String = characters[at..].iter().take_while(|character| separates(**character)).collect();
        let length = gap.chars().count();
        let goes_on = characters.get(at + length).is_some_and(|next| digit(*next).is_some());
        // ". " ends a sentence.
        if goes_on && length <= 4 && !gap.contains(". ") && length > 0 {
            run.between.push(gap);
            at += length;
        } else {
            run.after = characters.get(at).copied();
            runs.push(std::mem::take(&mut run));
        }
    }
    runs
}

/// A number that somebody would dial, if a text has one: digits after a plus sign, more than six digits with what people put between them, or a short one
/// that is dialled as it is, `short` among them. Dates, years, times, and numbers grouped by thousands do not count, nor do forms and sums of money.
pub(super) fn dialled(text: &str, short: &BTreeSet<String>) -> Option<String> {
    runs(text).into_iter().find_map(|run| {
        let number = run.groups.concat();
        let money = [run.before, run.after].iter().flatten().any(|sign| matches!(sign, '$' | '£' | '€'));
        // "I-192", "117B": a form, a section of a law.
        let form = run.after.is_some_and(char::is_alphabetic) || (run.before == Some('-') && run.groups.len() == 1);
        let known = |number: &str| CODES.contains(&number) || short.contains(number);
        // Of a sum a part may look like a code: "$1 000".
        let parts = run.groups.iter().any(|group| CODES[1..].contains(&group.as_str()));
        let dialled = match () {
            () if run.before == Some('+') => number.len() > 1,
            () if is_counted(&run) => false,
            () if number.len() > LONGEST => true,
            () => !money && !form && (known(&number) || parts),
        };
        dialled.then_some(number)
    })
}

/// The digits are a day, years, times, or one number whose thousands stand apart.
fn is_counted(run: &Run) -> bool {
    let year = |group: &str| group.len() == 4 && (group.starts_with("19") || group.starts_with("20"));
    let sizes: Vec<usize> = run.groups.iter().map(String::len).collect();
    let groups: Vec<&str> = run.groups.iter().map(String::as_str).collect();
    let between: Vec<&str> = run.between.iter().map(String::as_str).collect();
    let apart = |gap: &str| !gap.contains(['-', '.', '/']);
    match groups.as_slice() {
        [_] if run.grouped => true,
        all if all.iter().all(|group| year(group)) => true,
        // A day, in either order; a month of a year.
        [first, _, _] if year(first) && sizes[1] == 2 && sizes[2] == 2 => true,
        [_, _, last] if year(last) && sizes[0] <= 2 && sizes[1] <= 2 => true,
        // "since 2024 180 days"
        [first, other] if year(first) && other.len() <= 3 && apart(between[0]) && !CODES.contains(other) => true,
        // "I-589 (2025)"
        [other, last] if year(last) && other.len() <= 3 && between[0] == " (" => true,
        // "9.00–17.00"
        [_, _, _, _] if sizes.iter().all(|size| *size <= 2) && between[0] == "." && between[2] == "." => true,
        // "1 200 000"; no country code is followed by so many zeros.
        [first, others @ ..] if others.len() > 1 => {
            let same =
                between.iter().all(|gap| *gap == between[0]) && matches!(between[0], " " | "." | "\u{a0}" | "\u{202f}");
            same && first.len() < 3
                && !first.starts_with('0')
                && others.iter().all(|group| group.len() == 3)
                && others.contains(&"000")
        }
        _ => false,
    }
}

/// All numbers of a text, sorted: digits in a row, with what groups them by thousands left out and a point before tenths and hundredths, in whichever order
/// and digits a language has them.
pub(super) fn numbers(text: &str) -> Vec<String> {
    let characters: Vec<char> = text.chars().collect();
    let mut all = Vec::new();
    let mut number = String::new();
    let mut at = 0;
    while at < characters.len() {
        let character = characters[at];
        let behind = characters[at + 1..].iter().take_while(|next| digit(**next).is_some()).count();
        let mark = matches!(character, ',' | '.' | '\u{a0}' | '\u{202f}' | '’' | '\u{66b}' | '\u{66c}');
        match digit(character) {
            Some(digit) => number.push(digit),
            None if number.is_empty() => {}
            None if mark && behind == 3 => {}
            None if matches!(character, ',' | '.' | '\u{66b}') && (1..3).contains(&behind) => number.push('.'),
            None => all.push(std::mem::take(&mut number)),
        }
        at += 1;
    }
    if !number.is_empty() {
        all.push(number);
    }
    all.sort();
    all
}

#[cfg(test)]
mod tests {
    use super::{dialled, numbers};
    use std::collections::BTreeSet;

    #[test]
    fn what_is_dialled_is_seen_however_it_is_written() {
        let short: BTreeSet<String> = ["3919", "116123", "016", "131114"].map(str::to_owned).into();
        for text in [
            "+20 2 1234",
            "202-555-0100",
            "(202) 555-0100",
            "202.555.0100",
            "0800 111 0100",
            "555\u{2011}0100\u{2011}22",
            "+٤٩ ٣٠ ١٢٣",
            "۰۲۱ ۱۲۳ ۴۵۶۷",
            "+49",
            "Call 112.",
            "Call ١١٢.",
            "988 or a text",
            "In 2025: 0301 234567",
            "2000 1234567",
            "0301 - 234567",
            "(030) / 12 34 56",
            "020 - 7946 - 0018",
            "800-656-2010",
            "877-565-1988",
            "800 911 2000",
            "0800-2000 12",
            "080\u{200e}0 1110\u{200b}100",
            "112/911",
            "Call 3919",
            "116 123",
            "116123",
            "Call 016 now",
            "13 11 14",
            "000",
            "๐๘๑ ๒๓๔ ๕๖๗๘",
            "01.23.45.67.89",
            "12 34 56 78",
        ] {
            assert!(dialled(text, &short).is_some(), "{text}");
        }
        for text in [
            "In 2025, 180 days",
            "since 2024 180 days",
            "2025/2026",
            "on 2026-11-28",
            "28.11.2026",
            "1,200,000 people",
            "from 9 to 17",
            "I-589 (2025)",
            "up to 72 hours. 30 days later",
            "in 2025. 180 days later",
            "$560",
            "50 000",
            "C++ and 1",
            "110 days",
            "1 200 000",
            "1.200.000",
            "9.00–17.00",
            "Form I-192",
            "section 117B",
            "$112",
            "£999",
            "1 000",
            "2019–2023",
        ] {
            assert_eq!(dialled(text, &short), None, "{text}");
        }
    }

    #[test]
    fn numbers_are_the_same_in_all_digits_and_orders() {
        assert_eq!(numbers("3 days of 1,000"), ["1000", "3"]);
        assert_eq!(numbers("۱٬۰۰۰ از ۳ روز"), ["1000", "3"]);
        assert_eq!(numbers("£5.25 and 1.200,50"), numbers("٥٫٢٥ ، 1,200.50"));
        assert_ne!(numbers("£5.25"), numbers("£525"));
        assert_eq!(numbers("1, 2. 3"), ["1", "2", "3"]);
    }
}
