//! Phone numbers: dialled only when certain, shown as printed always.

use super::codes;
use crate::record::{DialNumber, PhoneKind};
use phonenumber::country::Id;
use std::collections::HashMap;
use std::str::FromStr;

/// What was read of a printed number.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub(super) struct Number {
    /// What the dialler gets; `None` when that is not certain.
    pub(super) dial: Option<DialNumber>,
    /// Exactly as printed.
    pub(super) as_printed: String,
    /// Digits to dial after the call is answered.
    pub(super) extension: String,
    /// What was done.
    pub(super) done: Vec<&'static str>,
}

/// Reads numbers, and remembers them: large directories print a switchboard's number hundreds of times.
pub(super) struct Numbers {
    country: String,
    known: HashMap<(String, bool), Number>,
}

impl Numbers {
    pub(super) fn new(country: &str) -> Self {
        Numbers { country: country.to_owned(), known: HashMap::new() }
    }

    /// Reads a printed number of a kind. `None` when nothing is printed.
    pub(super) fn read(&mut self, printed: &str, kind: PhoneKind) -> Option<Number> {
        let printed = printed.trim().trim_matches('"').trim();
        if printed.is_empty() {
            return None;
        }
        let key = (printed.to_owned(), kind == PhoneKind::Sms);
        if let Some(known) = self.known.get(&key) {
            return Some(known.clone());
        }
        let number = self.parse(printed, key.1);
        self.known.insert(key, number.clone());
        Some(number)
    }

    fn parse(&self, printed: &str, sms: bool) -> Number {
        let mut number = Number { as_printed: printed.to_owned(), ..Number::default() };
        let (base, extension) = split_extension(printed);
        if let Some(extension) = extension {
            number.extension = extension;
            number.done.push(codes::EXTENSION_IN_NUMBER);
        }
        number.dial = self.short(base, sms).or_else(|| self.long(base));
        if number.dial.is_none() {
            number.done.push(codes::NUMBER_NOT_DIALLED);
        }
        number
    }

    /// A short code is dialled as it is, in its country, and never gets a prefix.
    fn short(&self, base: &str, sms: bool) -> Option<DialNumber> {
        if self.country.is_empty() || !base.chars().all(|c| c.is_ascii_digit() || matches!(c, '-' | ' ' | '.')) {
            return None;
        }
        let digits: String = base.chars().filter(char::is_ascii_digit).collect();
        let certain = match digits.len() {
            // 211, 911, 988, 112. A three-digit number is never a subscriber's.
            3 => true,
            // Harmonised numbers of social value, the same all over Europe.
            6 => digits.starts_with("116") || sms,
            5 => sms,
            _ => false,
        };
        certain.then(|| DialNumber::Short { number: digits, country: self.country.clone() })
    }

    fn long(&self, base: &str) -> Option<DialNumber> {
        let plain = base.chars().all(|c| {
            c.is_ascii_digit()
                || c.is_ascii_alphabetic()
                || matches!(c, ' ' | '-' | '.' | '(' | ')' | '+' | '/' | '\u{a0}' | '‑' | '–')
        });
        if !plain || base.chars().skip(1).any(|c| c == '+') {
            return None;
        }
        let digits = base.chars().filter(char::is_ascii_digit).count();
        let letters = base.chars().filter(char::is_ascii_alphabetic).count();
        // `1-800-FLOWERS`: the keypad's letters at the end of a number, not words around one.
        if letters > 0 && !(digits >= 3 && (3..=8).contains(&letters) && is_vanity(base)) {
            return None;
        }
        let keyed: String = base.chars().map(keypad).collect();
        let country = Id::from_str(&self.country).ok();
        if country.is_none() && !keyed.trim_start().starts_with('+') {
            return None;
        }
        let parsed = phonenumber::parse(country, keyed.trim()).ok()?;
        let wide = phonenumber::format(&parsed).mode(phonenumber::Mode::E164).to_string();
        // A number without its country's code must be one of the country that was assumed.
        let assumed = keyed.trim_start().starts_with('+') || same_plan(parsed.country().id(), country);
        let sound = phonenumber::is_valid(&parsed) && assumed && wide.len() <= 16;
        // Every printed digit must be in what is dialled: the parser may have cut some off.
        let dialled = wide.bytes().filter(u8::is_ascii_digit).count();
        let all_used =
            dialled + 3 >= digits + letters && digits + letters <= dialled + usize::from(!keyed.starts_with('+')) * 3;
        (sound && all_used).then_some(DialNumber::International(wide))
    }
}

/// True when both countries share a code: toll-free numbers of the North American plan belong to no single country.
fn same_plan(found: Option<Id>, assumed: Option<Id>) -> bool {
    let code = |id: Id| phonenumber::metadata::DATABASE.by_id(id.as_ref()).map(|meta| meta.country_code());
    match (found, assumed) {
        (None, _) => true,
        (Some(found), Some(assumed)) => found == assumed || code(found) == code(assumed),
        _ => false,
    }
}

/// The letters stand together at the end, joined by nothing but hyphens.
fn is_vanity(base: &str) -> bool {
    let first = base.find(|c: char| c.is_ascii_alphabetic()).unwrap_or(base.len());
    let tail = &base[first..];
    first > 0
        && tail.chars().all(|c| c.is_ascii_uppercase() || c.is_ascii_digit() || c == '-')
        && base[..first].ends_with(['-', ' ', '.', ')'])
}

fn keypad(letter: char) -> char {
    match letter.to_ascii_uppercase() {
        'A'..='C' => '2',
        'D'..='F' => '3',
        'G'..='I' => '4',
        'J'..='L' => '5',
        'M'..='O' => '6',
        'P'..='S' => '7',
        'T'..='V' => '8',
        'W'..='Z' => '9',
        _ => letter,
    }
}

/// `305-555-0100 x5427`, `ext. 12`, `extension 12`, `#12`: the number before it, and the digits.
fn split_extension(printed: &str) -> (&str, Option<String>) {
    let lower = printed.to_ascii_lowercase();
    for mark in ["extension", "ext.", "ext", "x", "#"] {
        let Some(at) = lower.rfind(mark) else { continue };
        let (base, tail) = (&printed[..at], &printed[at + mark.len()..]);
        let digits = tail.trim_start_matches([' ', '.', ':']).trim();
        let is_extension = (1..=7).contains(&digits.len()) && digits.bytes().all(|byte| byte.is_ascii_digit());
        let enough = base.bytes().filter(u8::is_ascii_digit).count() >= 5;
        if is_extension && enough {
            return (base.trim_end_matches([' ', ',', ';', '(']).trim(), Some(digits.to_owned()));
        }
    }
    (printed, None)
}

/// What a number can do, by HSDS's and others' words.
pub(super) fn kind(raw: &str) -> PhoneKind {
    match raw.trim().to_lowercase().as_str() {
        "fax" => PhoneKind::Fax,
        "sms" | "text" | "texting" | "text message" => PhoneKind::Sms,
        "tty" | "tdd" | "tty/tdd" | "tdd/tty" | "textphone" | "relay" => PhoneKind::Tty,
        "whatsapp" => PhoneKind::Whatsapp,
        "signal" => PhoneKind::Signal,
        "telegram" => PhoneKind::Telegram,
        _ => PhoneKind::Voice,
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]
    use super::*;

    fn read(country: &str, printed: &str) -> Number {
        Numbers::new(country).read(printed, PhoneKind::Voice).unwrap()
    }

    fn dialled(country: &str, printed: &str) -> Option<String> {
        match read(country, printed).dial {
            Some(DialNumber::International(number)) => Some(number),
            Some(DialNumber::Short { number, country }) => Some(format!("{country}:{number}")),
            None => None,
        }
    }

    #[test]
    fn certain_numbers_are_dialled() {
        for (country, printed, right) in [
            ("US", "305-253-4841", "+13052534841"),
            ("US", "(305) 253-4841 x5427", "+13052534841"),
            ("US", "1-800-799-7233", "+18007997233"),
            ("US", "1-800-799-SAFE", "+18007997233"),
            ("US", "+44 20 7946 0000", "+442079460000"),
            ("GB", "020 7946 0000", "+442079460000"),
            ("DE", "030 / 20 19 80", "+4930201980"),
            ("", "+1 305 253 4841", "+13052534841"),
            ("US", "211", "US:211"),
            ("US", "9-8-8", "US:988"),
            ("DE", "116016", "DE:116016"),
        ] {
            assert_eq!(dialled(country, printed).as_deref(), Some(right), "{country} {printed}");
        }
    }

    #[test]
    fn anything_else_is_shown_only() {
        for (country, printed) in [
            ("US", "305-646-*722"),
            ("US", "123-456-7890"),
            ("US", "305-253-4841 or 305-253-4842"),
            ("US", "305-434-7660 xOPT9"),
            ("US", "253-4841"),
            ("US", "Call Mondays 305"),
            ("US", "(0123) 4567 8900"),
            ("US", "305-253-48411"),
            ("US", "74174"),
            ("", "305-253-4841"),
            ("", "911"),
            ("US", "\"+44 1234 234567\" ext"),
        ] {
            assert_eq!(dialled(country, printed), None, "{country} {printed}");
            assert!(!read(country, printed).as_printed.is_empty());
        }
    }

    #[test]
    fn extensions_are_told_apart() {
        for printed in
            ["305-253-4841 x5427", "305-253-4841 ext. 5427", "305-253-4841, Extension 5427", "305-253-4841 #5427"]
        {
            let number = read("US", printed);
            assert_eq!((number.extension.as_str(), number.as_printed.as_str()), ("5427", printed));
            assert!(number.dial.is_some());
        }
    }
}
