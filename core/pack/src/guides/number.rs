//! Numbers in guides: those that a translation must have as English has them, and those that somebody would dial, which live in the directory alone.

/// Codes that are dialled as they are, of emergency services and national lines, and that a guide has no other use for.
const CODES: &[&str] = &[
    "111", "112", "113", "114", "115", "116", "117", "118", "119", "133", "144", "155", "158", "190", "191", "192",
    "193", "197", "199", "211", "311", "511", "711", "811", "911", "933", "988", "999",
];
/// The digit zero of each script whose digits stand for what ours do, in the same order.
const ZEROS: [char; 7] = ['0', '\u{660}', '\u{6f0}', '\u{966}', '\u{9e6}', '\u{1040}', '\u{ff10}'];

/// The value of a digit of any of these scripts.
fn digit(character: char) -> Option<char> {
    let value = |zero: &char| (character as u32).checked_sub(*zero as u32).filter(|value| *value < 10);
    ZEROS.iter().find_map(value).and_then(|value| char::from_digit(value, 10))
}

/// A number that somebody would dial, if a text has one: digits after a plus sign, more than six digits with what people put between them, or a code
/// that is dialled as it is. Years beside it do not count, and neither do days of a calendar.
pub(super) fn dialled(text: &str) -> Option<String> {
    let characters: Vec<char> = text.chars().chain(std::iter::once('x')).collect();
    // Groups of digits with what stood between them, and whether a plus sign stood before.
    let (mut groups, mut open, mut plus): (Vec<String>, bool, bool) = (Vec::new(), false, false);
    for pair in characters.windows(2).chain(std::iter::once(['x', 'x'].as_slice())) {
        let [character, next] = *pair else { continue };
        let before_digit = digit(next).is_some() || next == '(';
        match digit(character) {
            Some(digit) => {
                match groups.last_mut().filter(|_| open) {
                    Some(group) => group.push(digit),
                    None => groups.push(digit.to_string()),
                }
                open = true;
            }
            None => {
                open = false;
                let within = match character {
                    ' '
                    | '\u{a0}'
                    | '\u{202f}'
                    | '\u{2009}'
                    | '.'
                    | '·'
                    | '/'
                    | '('
                    | '-'
                    | '\u{2010}'..='\u{2013}'
                    | '\u{2212}' => before_digit,
                    ')' => true,
                    _ => false,
                };
                if !within || groups.is_empty() {
                    if let Some(number) = telephone(&groups, plus) {
                        return Some(number);
                    }
                    groups.clear();
                    plus = character == '+';
                }
            }
        }
    }
    None
}

/// The groups of digits are a number to be dialled.
fn telephone(groups: &[String], plus: bool) -> Option<String> {
    let year = |group: &String| group.len() == 4 && (group.starts_with("19") || group.starts_with("20"));
    let number = groups.concat();
    let mut rest = groups;
    while let [first, others @ ..] = rest
        && year(first)
    {
        rest = others;
    }
    while let [others @ .., last] = rest
        && year(last)
    {
        rest = others;
    }
    let digits: usize = rest.iter().map(String::len).sum();
    let code = matches!(groups, [only] if CODES.contains(&only.as_str()));
    (digits > 6 || code || (plus && number.len() > 1)).then_some(number)
}

/// All numbers of a text, sorted: digits in a row, with what groups them left out, in whichever order a language has them.
pub(super) fn numbers(text: &str) -> Vec<String> {
    let mut all = Vec::new();
    let mut number = String::new();
    let characters: Vec<char> = text.chars().chain(std::iter::once(' ')).collect();
    for pair in characters.windows(2) {
        let groups = matches!(pair[0], ',' | '.' | '\u{a0}' | '\u{202f}' | '’' | '\u{66c}') && digit(pair[1]).is_some();
        match digit(pair[0]) {
            Some(digit) => number.push(digit),
            None if groups && !number.is_empty() => {}
            None if !number.is_empty() => all.push(std::mem::take(&mut number)),
            None => {}
        }
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

    #[test]
    fn what_is_dialled_is_seen_however_it_is_written() {
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
        ] {
            assert!(dialled(text).is_some(), "{text}");
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
        ] {
            assert_eq!(dialled(text), None, "{text}");
        }
    }

    #[test]
    fn numbers_are_the_same_in_all_digits_and_orders() {
        assert_eq!(numbers("3 days of 1,000"), ["1000", "3"]);
        assert_eq!(numbers("۱٬۰۰۰ از ۳ روز"), ["1000", "3"]);
    }
}
