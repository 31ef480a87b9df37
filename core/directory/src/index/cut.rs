//! Terms of a text: its words, and for scripts without spaces overlapping groups of characters.

use crate::text::{Script, Word};

/// A term of a text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Term {
    /// Folded.
    pub text: String,
    /// Mark of the written form, see [`Word`].
    pub mark: u8,
    /// Which word of the text it belongs to.
    pub word: usize,
    /// A group of characters from a run without spaces.
    pub gram: bool,
    /// Bound to the word before by a hyphen.
    pub bound: bool,
    /// Another spelling.
    pub other: Option<String>,
}

/// The terms of a query: groups only where the run is long enough, else the run itself.
pub fn query_terms(words: &[Word]) -> Vec<Term> {
    cut(words, false)
}

/// The terms of a document: the ends of runs too, so that every character begins a term and short queries find it as a prefix.
pub fn document_terms(words: &[Word]) -> Vec<Term> {
    cut(words, true)
}

fn cut(words: &[Word], ends: bool) -> Vec<Term> {
    let mut out = Vec::with_capacity(words.len());
    for (at, word) in words.iter().enumerate() {
        let size = match word.script.gram() {
            None => {
                out.push(Term {
                    text: word.text.clone(),
                    mark: word.mark,
                    word: at,
                    gram: false,
                    bound: word.bound,
                    other: word.other.clone(),
                });
                continue;
            }
            Some(size) => size,
        };
        let starts: Vec<usize> = word.text.char_indices().map(|(start, _)| start).chain([word.text.len()]).collect();
        let characters = starts.len() - 1;
        let gram = |from: usize, to: usize| Term {
            text: word.text[starts[from]..starts[to]].to_owned(),
            mark: word.mark,
            word: at,
            gram: true,
            bound: false,
            other: None,
        };
        if characters <= size {
            out.push(gram(0, characters));
            if ends {
                out.extend((1..characters).map(|from| gram(from, characters)));
            }
            continue;
        }
        out.extend((0..=characters - size).map(|from| gram(from, from + size)));
        if ends {
            out.extend((characters - size + 1..characters).map(|from| gram(from, characters)));
        }
    }
    out
}

/// Groups of letters inside a word, with its beginning and end: what related forms of a word share in any language.
pub fn letter_groups(word: &str, size: usize, found: &mut dyn FnMut(&str)) {
    let framed = format!("_{word}_");
    let starts: Vec<usize> = framed.char_indices().map(|(start, _)| start).chain([framed.len()]).collect();
    if starts.len() <= size {
        found(&framed);
        return;
    }
    for window in starts.windows(size + 1) {
        found(&framed[window[0]..window[size]]);
    }
}

/// Whether letter groups are taken from a word: from spaced scripts only, others are cut into groups already.
pub fn has_letter_groups(word: &Word) -> bool {
    word.script == Script::Spaced && word.text.chars().any(char::is_alphabetic)
}
