//! Facts that a translation must not lose: how long something takes or may take, what must not be done. Numbers are compared beside them.
//!
//! Of durations and prohibitions each language has its own words: `words.rs` has those that a translator would write. That is enough to see that one
//! is missing, and no proof that it is right: a text that denies something else passes, and that takes somebody who reads the language. Languages that
//! are not in the table are compared by their numbers alone, which `turnstone locale check` says of them.

mod words;

use super::number::digit;
use words::{LANGUAGES, Words};

/// English units, as the reference has them.
const UNITS: [&str; 5] = ["hour", "day", "week", "month", "year"];
/// What forbids in English.
const FORBIDDING: [&str; 3] = ["do not ", "never ", "must not "];
/// English words for how many.
const HOW_MANY: [&str; 14] =
    ["a", "an", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"];
/// What ends a sentence.
const STOPS: &str = ".;!?։؛؟۔።፤፧。；！？";
/// So many words at the most stand between a number and its unit.
const NEAR: usize = 3;

/// A fact that is missing.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Lost {
    /// Of this unit.
    Duration(&'static str),
    /// English forbids something, or more.
    Prohibition,
}

/// What a translation lacks of the facts of its English text; nothing where it has them all, or where its language is not known here.
pub(super) fn lost(language: &str, english: &str, translated: &str) -> Option<Lost> {
    let words = words_of(language)?;
    let english = english.to_lowercase();
    let said = Said::new(words, &translated.to_lowercase());
    for (unit, patterns) in UNITS.iter().zip(words.units) {
        let has = match duration(&english, unit) {
            None => true,
            Some(Amount::Digits) => said.near_a_number(patterns),
            Some(Amount::Words) => said.count(patterns) > 0,
        };
        if !has {
            return Some(Lost::Duration(unit));
        }
    }
    let forbids: usize = FORBIDDING.iter().map(|words| english.matches(words).count()).sum();
    (said.count(words.not) < forbids).then_some(Lost::Prohibition)
}

/// Durations and prohibitions of a language can be compared.
pub fn compares_facts(language: &str) -> bool {
    words_of(language).is_some()
}

/// The words of a language, or of the one that it falls back to: `fa-AF` reads as `fa`.
fn words_of(language: &str) -> Option<&'static Words> {
    let of = |tag: &str| LANGUAGES.iter().find(|words| words.language == tag);
    of(language).or_else(|| of(language.split_once('-')?.0))
}

/// How English says how long.
enum Amount {
    /// "3 days".
    Digits,
    /// "a year", "one more week".
    Words,
}

/// Whether an English text says how long in this unit; digits weigh more.
fn duration(english: &str, unit: &str) -> Option<Amount> {
    let words: Vec<&str> = english.split(|character: char| !character.is_alphanumeric()).collect();
    let words: Vec<&str> = words.into_iter().filter(|word| !word.is_empty()).collect();
    let mut found = None;
    for at in (0..words.len()).filter(|at| words[*at].strip_suffix('s').unwrap_or(words[*at]) == unit) {
        // "3 working days"
        let before = &words[at.saturating_sub(2)..at];
        if before.iter().any(|word| word.bytes().all(|byte| byte.is_ascii_digit())) {
            return Some(Amount::Digits);
        }
        if before.iter().any(|word| HOW_MANY.contains(word)) {
            found = Some(Amount::Words);
        }
    }
    found
}

/// A text cut into what its language counts as words, with its numbers.
struct Said {
    pieces: Vec<Piece>,
    spaced: bool,
    other: &'static [&'static str],
}

#[derive(PartialEq)]
enum Piece {
    Number,
    Word(String),
    /// The end of a sentence.
    Stop,
}

impl Said {
    /// Of small letters.
    fn new(words: &Words, text: &str) -> Said {
        let spaced = words.language != "zh";
        // What is more than one word is taken out beforehand.
        let phrases = words.other.iter().filter(|other| !spaced || other.contains(' '));
        let text = phrases.fold(text.to_owned(), |text, other| text.replace(other, " "));
        let mut pieces: Vec<Piece> = Vec::new();
        let mut within = false;
        for character in text.chars() {
            // A zero-width non-joiner stands within Persian words, an apostrophe between words of French.
            let letter = character.is_alphabetic() || matches!(character, '\u{200c}' | '\u{300}'..='\u{36f}');
            if digit(character).is_some() {
                if pieces.last() != Some(&Piece::Number) || !within {
                    pieces.push(Piece::Number);
                }
                within = true;
            } else if letter {
                match pieces.last_mut() {
                    Some(Piece::Word(word)) if within && spaced => word.push(character),
                    _ => pieces.push(Piece::Word(character.to_string())),
                }
                within = true;
            } else {
                within = false;
                if STOPS.contains(character) {
                    pieces.push(Piece::Stop);
                }
            }
        }
        Said { pieces, spaced, other: words.other }
    }

    /// Where a word of one of these patterns stands; where a language writes no spaces, each place where one begins.
    fn places<'s>(&'s self, patterns: &'s [&str]) -> impl Iterator<Item = usize> + 's {
        (0..self.pieces.len()).filter(move |at| match &self.pieces[*at] {
            Piece::Number | Piece::Stop => false,
            Piece::Word(word) if self.spaced => {
                let fits = |patterns: &[&str]| patterns.iter().any(|pattern| fits(pattern, word));
                fits(patterns) && !fits(self.other)
            }
            Piece::Word(_) => {
                let rest: String = self.pieces[*at..].iter().map_while(Piece::word).collect();
                patterns.iter().any(|pattern| rest.starts_with(pattern))
            }
        })
    }

    fn count(&self, patterns: &[&str]) -> usize {
        self.places(patterns).count()
    }

    fn near_a_number(&self, patterns: &[&str]) -> bool {
        let number = |pieces: &mut dyn Iterator<Item = &Piece>| {
            pieces.take(NEAR).take_while(|piece| **piece != Piece::Stop).any(|piece| *piece == Piece::Number)
        };
        self.places(patterns)
            .any(|at| number(&mut self.pieces[..at].iter().rev()) || number(&mut self.pieces[at + 1..].iter()))
    }
}

impl Piece {
    fn word(&self) -> Option<&str> {
        match self {
            Piece::Number | Piece::Stop => None,
            Piece::Word(word) => Some(word),
        }
    }
}

/// A word fits a pattern, in which `*` stands for any letters or none.
fn fits(pattern: &str, word: &str) -> bool {
    match pattern.split_once('*') {
        None => pattern == word,
        Some((head, rest)) => word.strip_prefix(head).is_some_and(|word| {
            let ends = word.char_indices().map(|(at, _)| at).chain([word.len()]);
            ends.into_iter().any(|at| fits(rest, &word[at..]))
        }),
    }
}

#[cfg(test)]
mod tests {
    use super::{LANGUAGES, Lost, UNITS, fits, lost};

    const ENGLISH: &str = "You have 3 days. Do not sign.";

    #[test]
    fn a_lost_duration_or_prohibition_is_seen() {
        assert_eq!(lost("es", ENGLISH, "Tiene 3 días. No firme."), None);
        assert_eq!(lost("es", ENGLISH, "Tiene 3 semanas. No firme."), Some(Lost::Duration("day")));
        assert_eq!(lost("es", ENGLISH, "Tiene 3 días. Firme."), Some(Lost::Prohibition));
        assert_eq!(lost("xx", ENGLISH, ""), None);
        // As many as English has.
        assert_eq!(lost("es", "Do not sign. Never pay.", "No firme. Pague."), Some(Lost::Prohibition));
        assert_eq!(lost("es", "Do not sign. Never pay.", "No firme ni pague."), None);
        // In words, with a hyphen, with a word between; the number's own unit and no other one.
        assert_eq!(lost("es", "You have one year.", "Tiene un mes."), Some(Lost::Duration("year")));
        assert_eq!(lost("es", "The 1-year limit, 3 working days.", "El plazo de 1 año, 3 días hábiles."), None);
        assert_eq!(
            lost("es", "You have 3 days.", "Cada día. Tiene hasta 3 semanas para ello."),
            Some(Lost::Duration("day"))
        );
        assert_eq!(lost("fa-AF", ENGLISH, "۳ روز وقت دارید. امضا کنید."), Some(Lost::Prohibition));
        assert!(fits("*ab*c", "ab-abxc") && fits("a*", "a") && !fits("a*b", "a") && !fits("ab", "abc"));
    }

    /// In each language: what says both, what lacks the time, what lacks the prohibition. The latter two have words that look like what they lack.
    const SAID: [(&str, &str, &str, &str); 14] = [
        ("es", "Tiene 3 días. No firme.", "Con 3 horas. No firme.", "Tiene 3 días en el norte. Firme."),
        (
            "fr",
            "Vous avez 3 jours. Ne signez pas.",
            "3 heures dans le journal. Ne signez pas.",
            "Vous avez 3 jours. Signez nettement.",
        ),
        ("pt", "Você tem 3 dias. Não assine.", "Você tem 3 diários. Não assine.", "Você tem 3 dias no norte. Assine."),
        ("ar", "أمامك 3 أيام. لا توقّع.", "أمامك 3 ساعات. لا توقّع.", "أمامك 3 أيام. الآن وقّع لدى المسؤول."),
        (
            "fa",
            "۳ روز وقت دارید. امضا نکنید.",
            "۳ ساعت وقت دارید. امضا نکنید.",
            "۳ روز وقت دارید. نام خود را نزدیک من بنویسید.",
        ),
        (
            "tr",
            "3 gününüz var: 3 gün. İmzalamayın.",
            "3 güney. İmzalamayın.",
            "3 gün. Hemen imzalamak için mahkemeye gidin.",
        ),
        (
            "uk",
            "Маєте 3 дні. Не підписуйте.",
            "Маєте 3 гроші, добре. Не підписуйте.",
            "Маєте 3 дні. Ніби безпечно: підпишіть небезпеку.",
        ),
        (
            "ru",
            "У вас 3 дня. Не подписывайте.",
            "У вас 3 деньги. Не подписывайте.",
            "У вас 3 дня. Некоторые безопасно подписывают него.",
        ),
        (
            "sw",
            "Una siku 3. Usitie sahihi.",
            "Una saa 3. Usitie sahihi.",
            "Una siku 3. Usiku huu tia sahihi hapa kwa msingi.",
        ),
        (
            "so",
            "Waxaad haysataa 3 maalmood. Ha saxiixin.",
            "Waxaad haysataa 3 saac. Ha saxiixin.",
            "Waxaad haysataa 3 maalmood. Hadda saxiix halkan.",
        ),
        ("ht", "Ou gen 3 jou. Pa siyen.", "Ou gen 3 è. Pa siyen.", "Ou gen 3 jou. Siyen papye a."),
        ("am", "3 ቀናት አሉዎት። አይፈርሙ።", "3 ሰዓት አለዎት። አይፈርሙ።", "3 ቀናት አሉዎት። በዚህ አይነት አልጋ ላይ ይፈርሙ።"),
        ("ti", "3 መዓልታት ኣለኩም። ኣይትፈርሙ።", "3 ሰዓት ኣለኩም። ኣይትፈርሙ።", "3 መዓልታት ኣለኩም። ሕጂ ፈርሙ።"),
        ("zh", "您有3天。不要签字。", "您有3小时。不要签字。", "您有3天。请特别写上性别，无论如何签字。"),
    ];

    #[test]
    fn each_language_says_it_and_lacks_it() {
        for (language, both, without_time, without_prohibition) in SAID {
            assert_eq!(lost(language, ENGLISH, both), None, "{language}");
            assert_eq!(lost(language, ENGLISH, without_time), Some(Lost::Duration("day")), "{language}");
            assert_eq!(lost(language, ENGLISH, without_prohibition), Some(Lost::Prohibition), "{language}");
        }
        assert_eq!(SAID.len(), LANGUAGES.len());
    }

    #[test]
    fn no_word_says_two_units() {
        for words in LANGUAGES {
            for (at, unit) in UNITS.iter().enumerate() {
                for pattern in words.units[at].iter().map(|pattern| pattern.replace('*', "")) {
                    for (other, patterns) in words.units.iter().enumerate().filter(|(other, _)| *other != at) {
                        let both = patterns.iter().any(|known| fits(known, &pattern));
                        assert!(!both, "{}: {pattern} is {unit} and {}", words.language, UNITS[other]);
                    }
                }
            }
        }
    }
}
