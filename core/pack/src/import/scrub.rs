//! Finding words in texts, and taking out the sentence around them.

use std::collections::{HashMap, HashSet};

/// Words of a text, in lower case, as streets are compared: directions and the like in one spelling.
pub(super) fn words(text: &str) -> Vec<String> {
    text.split(|c: char| !c.is_alphanumeric())
        .filter(|word| !word.is_empty())
        .map(|word| spelling(&word.to_lowercase()))
        .collect()
}

fn spelling(word: &str) -> String {
    let same = match word {
        "north" => "n",
        "south" => "s",
        "east" => "e",
        "west" => "w",
        "northeast" => "ne",
        "northwest" => "nw",
        "southeast" => "se",
        "southwest" => "sw",
        "first" => "1st",
        "second" => "2nd",
        "third" => "3rd",
        "fourth" => "4th",
        "fifth" => "5th",
        "sixth" => "6th",
        "seventh" => "7th",
        "eighth" => "8th",
        "ninth" => "9th",
        "tenth" => "10th",
        "saint" => "st",
        _ => return word.to_owned(),
    };
    same.to_owned()
}

/// What must not be in a text.
#[derive(Debug, Default)]
pub(super) struct Forbidden {
    /// By their first word.
    phrases: HashMap<String, Vec<Vec<String>>>,
    /// Anywhere in the text as it is, in lower case: e-mail addresses, numbers of coordinates.
    exact: HashSet<String>,
}

impl Forbidden {
    pub(super) fn phrase(&mut self, words: Vec<String>) {
        if let Some(first) = words.first() {
            let same_start = self.phrases.entry(first.clone()).or_default();
            if !same_start.contains(&words) {
                same_start.push(words);
            }
        }
    }

    pub(super) fn exact(&mut self, text: &str) {
        if text.len() >= 5 {
            self.exact.insert(text.to_lowercase());
        }
    }

    pub(super) fn is_empty(&self) -> bool {
        self.phrases.is_empty() && self.exact.is_empty()
    }

    /// True when the text has any of it.
    pub(super) fn is_in(&self, text: &str) -> bool {
        if self.is_empty() || text.is_empty() {
            return false;
        }
        let words = words(text);
        let phrase = words.iter().enumerate().any(|(at, word)| {
            self.phrases.get(word).is_some_and(|phrases| {
                phrases
                    .iter()
                    .any(|phrase| words.get(at..at + phrase.len()).is_some_and(|run| run == phrase.as_slice()))
            })
        });
        if phrase || self.exact.is_empty() {
            return phrase;
        }
        // Tokens of addresses and coordinates, which `words` would split.
        let signs = |c: char| c.is_whitespace() || matches!(c, ',' | ';' | '(' | ')' | '<' | '>' | '"' | '\'' | ':');
        text.to_lowercase().split(signs).any(|token| self.exact.contains(token.trim_matches('.')))
    }

    /// The text without the sentences that have it; `None` when it had none of it.
    pub(super) fn without(&self, text: &str) -> Option<String> {
        if !self.is_in(text) {
            return None;
        }
        let kept: Vec<&str> = sentences(text).into_iter().filter(|sentence| !self.is_in(sentence)).collect();
        let rest = kept.concat().trim().to_owned();
        // Parts of it may stand on both sides of a sentence's end.
        Some(if self.is_in(&rest) { String::new() } else { rest })
    }
}

/// Sentences with what ends them. An abbreviation ends one too early, which takes out less than the whole, and the check of
/// the rest makes up for it.
pub(super) fn sentences(text: &str) -> Vec<&str> {
    let mut sentences = Vec::new();
    let mut start = 0;
    let mut characters = text.char_indices().peekable();
    while let Some((at, character)) = characters.next() {
        let next = characters.peek().map_or(' ', |(_, next)| *next);
        let ends = matches!(character, '\n' | '。' | '؟' | '।' | '።')
            || (matches!(character, '.' | '!' | '?' | ';') && next.is_whitespace());
        if ends {
            let end = at + character.len_utf8();
            sentences.push(&text[start..end]);
            start = end;
        }
    }
    sentences.push(&text[start..]);
    sentences
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]
    use super::*;

    #[test]
    fn the_sentence_goes_and_the_rest_stays() {
        let mut forbidden = Forbidden::default();
        forbidden.phrase(words("12 Northwest Fictional"));
        forbidden.exact("ann@example.org");
        let text = "We help.\nCome to 12 NW Fictional Street, 2nd floor. Mail ann@example.org. Open daily.";
        assert_eq!(forbidden.without(text).unwrap(), "We help.\n Open daily.");
        assert_eq!(forbidden.without("112 NW Fictional"), None);
        assert_eq!(forbidden.without("12 NW. Fictional").unwrap(), "");
    }
}
