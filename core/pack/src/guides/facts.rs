//! Facts that a translation must not lose: how long something takes or may take, what must not be done. Numbers are compared beside them.
//!
//! Of durations and prohibitions each language has its own words: `words.rs` has those that a translator would write. That is enough to see that one
//! is missing, and no proof that it is right: a text that denies something else passes, and that takes somebody who reads the language. Languages that
//! are not in the table are compared by their numbers alone, which `turnstone locale check` says of them.

mod words;

use words::{LANGUAGES, Words};

/// English units, as the reference has them.
const UNITS: [&str; 5] = ["hour", "day", "week", "month", "year"];
/// What forbids in English.
const FORBIDDING: [&str; 3] = ["do not ", "never ", "must not "];

/// A fact that is missing.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Lost {
    /// Of this unit.
    Duration(&'static str),
    /// English forbids something.
    Prohibition,
}

/// What a translation lacks of the facts of its English text; nothing where it has them all, or where its language is not known here.
pub(super) fn lost(language: &str, english: &str, translated: &str) -> Option<Lost> {
    let words = LANGUAGES.iter().find(|words| words.language == language)?;
    let english = english.to_lowercase();
    let has = |patterns: &[&str]| says(words, patterns, &translated.to_lowercase());
    for (unit, patterns) in UNITS.iter().zip(words.units) {
        if lasts(&english, unit) && !has(patterns) {
            return Some(Lost::Duration(unit));
        }
    }
    let forbids = FORBIDDING.iter().any(|words| english.contains(words));
    (forbids && !has(words.not)).then_some(Lost::Prohibition)
}

/// Durations and prohibitions of a language can be compared.
pub fn compares_facts(language: &str) -> bool {
    LANGUAGES.iter().any(|words| words.language == language)
}

/// A small-lettered text has a word of one of these patterns.
fn says(words: &Words, patterns: &[&str], text: &str) -> bool {
    if words.language == "zh" {
        let text = words.other.iter().fold(text.to_owned(), |text, other| text.replace(other, " "));
        return patterns.iter().any(|pattern| text.contains(pattern));
    }
    // A zero-width non-joiner stands within Persian words, an apostrophe between words of French.
    let letter = |character: char| character.is_alphabetic() || matches!(character, '\u{200c}' | '\u{300}'..='\u{36f}');
    text.split(|character| !letter(character)).filter(|word| !word.is_empty()).any(|word| {
        let fits = |patterns: &[&str]| patterns.iter().any(|pattern| fits(pattern, word));
        fits(patterns) && !fits(words.other)
    })
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

/// "3 days", "72 hours": a number before a unit.
fn lasts(english: &str, unit: &str) -> bool {
    english.match_indices(unit).any(|(at, _)| {
        let before = english[..at].trim_end();
        before.len() < at && before.ends_with(|character: char| character.is_ascii_digit())
    })
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
