//! Initials of names: people call an organisation as its neighbours do ("DCF", "SSA"), and its record rarely says so.
//!
//! They are kept among the letter groups, under keys that no group has, so that nothing completes them or takes them for a typo.

use crate::text::{Script, Word};

/// Letters of initials: two are an accident more often than a name.
const LETTERS: std::ops::RangeInclusive<usize> = 3..=6;

/// Longest word that is left out of initials: "of", "and the", "pour les", "de la".
const SMALL: usize = 3;

/// What no letter group begins with.
const SIGN: char = '^';

/// The key of some initials, for the dictionary of letter groups.
pub fn key(initials: &str) -> Vec<u8> {
    format!("{SIGN}{initials}").into_bytes()
}

/// Whether a word of a query may be initials.
pub fn may_be(word: &Word) -> bool {
    word.script == Script::Spaced
        && LETTERS.contains(&word.text.chars().count())
        && word.text.chars().all(char::is_alphabetic)
}

/// The initials that a name may be called by: of all words, and of those that are not small; from the first word that counts or a later
/// one ("Florida Department of Children and Families" is DCF), to the last one or the one before, which may say only what kind of body
/// it is ("Inc.").
pub fn of_name(words: &[Word]) -> Vec<String> {
    let spaced: Vec<&Word> = words.iter().filter(|word| word.script == Script::Spaced).collect();
    let large: Vec<&Word> = spaced.iter().copied().filter(|word| word.text.chars().count() > SMALL).collect();
    let mut out: Vec<String> = Vec::new();
    for list in [&spaced, &large] {
        let letters: Vec<char> =
            list.iter().filter_map(|word| word.text.chars().next()).filter(|c| c.is_alphabetic()).collect();
        for end in [letters.len(), letters.len().saturating_sub(1)] {
            for start in 0..end.saturating_sub(*LETTERS.start() - 1).min(3) {
                let initials: String = letters.iter().take(end).skip(start).collect();
                if LETTERS.contains(&(end - start)) && !out.contains(&initials) {
                    out.push(initials);
                }
            }
        }
    }
    out
}
