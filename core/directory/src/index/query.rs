//! A query, cut into words and terms, and what of it was understood in the person's own words.

use super::cut::{Term, query_terms};
use super::key;
use crate::text::{Word, joined, words};

/// Characters of a query that are read; nobody asks in more.
const LONGEST_QUERY: usize = 1000;
/// Words of a query that are searched.
const MOST_WORDS: usize = 32;
/// Terms of a query that are searched: bits of a mask.
const MOST_TERMS: usize = 64;

/// A query, cut.
pub(super) struct Asked {
    /// Its words.
    pub words: Vec<Word>,
    /// Its terms.
    pub terms: Vec<Term>,
    /// The units of each term.
    pub units: Vec<Vec<u16>>,
    /// All words as one.
    pub joined: Vec<u16>,
    /// The mark of all words as one.
    pub mark: u8,
}

impl Asked {
    /// Cuts a text; what is beyond the bounds is not read.
    pub fn new(text: &str) -> Asked {
        let end = text.char_indices().nth(LONGEST_QUERY).map_or(text.len(), |(end, _)| end);
        let words = words(&text[..end], MOST_WORDS);
        let mut terms = query_terms(&words);
        terms.truncate(MOST_TERMS);
        let units: Vec<Vec<u16>> = terms.iter().map(|term| key::units(&term.text)).collect();
        let mut all = joined(&words);
        if words.len() > 8 || all.len() > 200 {
            all.clear();
        }
        let mark = match words.as_slice() {
            [one] => one.mark,
            several => several.iter().fold(0u8, |mark, word| mark.wrapping_mul(31) ^ word.mark),
        };
        Asked { joined: key::units(&all), words, terms, units, mark }
    }
}

/// The words of a text that some of its terms came from, as they were typed.
pub(super) fn spoken(text: &str, terms: &[Term], mask: u64) -> String {
    let told: Vec<&Term> =
        terms.iter().enumerate().filter(|(at, _)| mask & (1 << at) != 0).map(|(_, term)| term).collect();
    let mut out: Vec<String> = Vec::new();
    let mut before = 0;
    for chunk in text.split_whitespace() {
        let inside = words(chunk, MOST_WORDS).len();
        let mut here = told.iter().filter(|term| (before..before + inside).contains(&term.word)).peekable();
        if let Some(first) = here.peek() {
            // A run without spaces may hold much more than the phrase: its groups, end to end.
            if first.gram {
                let mut run = String::new();
                for term in here {
                    let overlap = (0..term.text.len()).filter(|at| term.text.is_char_boundary(*at)).find_map(|at| {
                        run.ends_with(&term.text[..term.text.len() - at]).then_some(term.text.len() - at)
                    });
                    run.push_str(&term.text[overlap.unwrap_or(0)..]);
                }
                out.push(run);
            } else {
                out.push(chunk.trim_matches(|c: char| c.is_ascii_punctuation()).to_owned());
            }
        }
        before += inside;
    }
    out.join(" ")
}
