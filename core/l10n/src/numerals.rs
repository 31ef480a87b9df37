//! Digits and decimal marks of languages, as CLDR 48 has them (`numbers.json`: default numbering system, decimal). Numbers that are dialled are never changed.

use fluent_bundle::FluentValue;

/// How a language writes numbers.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Numerals {
    /// Its zero; the other digits follow it in Unicode.
    zero: char,
    /// What stands before tenths.
    decimal: char,
}

/// As English writes them.
const LATIN: Numerals = Numerals { zero: '0', decimal: '.' };

impl Numerals {
    /// Those of a language.
    pub(crate) fn of(tag: &str) -> Numerals {
        match tag.split('-').next().unwrap_or_default() {
            "ar" | "ckb" => Numerals { zero: '\u{660}', decimal: '\u{66b}' },
            "fa" | "ps" => Numerals { zero: '\u{6f0}', decimal: '\u{66b}' },
            "bn" => Numerals { zero: '\u{9e6}', decimal: '.' },
            "de" | "es" | "fr" | "ht" | "it" | "ku" | "pt" | "ru" | "tr" | "uk" | "vi" => {
                Numerals { decimal: ',', ..LATIN }
            }
            _ => LATIN,
        }
    }

    /// A number that was written with Latin digits and a full stop, in this language's; whatever else stands in the text stays.
    pub(crate) fn write(self, number: &str) -> String {
        let digit = |character: char| match character.to_digit(10) {
            Some(digit) => char::from_u32(self.zero as u32 + digit).unwrap_or(character),
            None if character == '.' => self.decimal,
            None => character,
        };
        number.chars().map(digit).collect()
    }

    /// What a bundle of this language writes numbers with.
    pub(crate) fn formatter<M>(self) -> fn(&FluentValue<'_>, &M) -> Option<String> {
        match self.zero {
            '\u{660}' => |value, _| written(value, "ar"),
            '\u{6f0}' => |value, _| written(value, "fa"),
            '\u{9e6}' => |value, _| written(value, "bn"),
            _ if self.decimal == ',' => |value, _| written(value, "de"),
            _ => |_, _| None,
        }
    }
}

/// A number as a language writes it, named by one that writes as it does; nothing for a text.
fn written(value: &FluentValue<'_>, tag: &str) -> Option<String> {
    match value {
        FluentValue::Number(number) => Some(Numerals::of(tag).write(&number.as_string())),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::Numerals;

    #[test]
    fn digits_and_decimals_are_the_languages_own() {
        let write = |tag: &str| Numerals::of(tag).write("4.25");
        assert_eq!(write("en"), "4.25");
        assert_eq!(write("de"), "4,25");
        assert_eq!(write("ar"), "٤٫٢٥");
        assert_eq!(write("fa-AF"), "۴٫۲۵");
        assert_eq!(write("bn"), "৪.২৫");
        assert_eq!(write("ur"), "4.25");
    }
}
