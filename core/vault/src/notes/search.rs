//! Finding words in an open notebook, in memory only.

use icu_normalizer::DecomposingNormalizerBorrowed;
use icu_normalizer::properties::CanonicalCombiningClassMapBorrowed;
use zeroize::Zeroizing;

use super::document::{Content, Document};
use crate::stack::wipe;

/// A document's words, folded: small letters, no marks. Title first, so that a hit there is known by where it is.
pub(super) struct Folded {
    text: String,
    title_end: usize,
}

impl Drop for Folded {
    fn drop(&mut self) {
        wipe(&mut self.text);
    }
}

impl Folded {
    pub fn of(document: &Document) -> Self {
        let parts = || {
            let entries = match &document.content {
                Content::Checklist { entries } => entries.as_slice(),
                _ => &[],
            };
            let when = match &document.content {
                Content::Date { when } => Some(when),
                _ => None,
            };
            [&document.body]
                .into_iter()
                .chain(&document.tags)
                .chain(document.happened.as_ref().map(|happened| &happened.text))
                .chain(entries.iter().map(|entry| &entry.text))
                .chain(when)
                .chain(document.attachments.iter().map(|attachment| &attachment.name))
        };
        // Large enough from the start for nearly all, so that growing leaves no copies behind.
        let length: usize = document.title.len() + parts().map(|part| part.len() + 1).sum::<usize>();
        let mut text = String::with_capacity(length + length / 8 + 16);
        fold(&document.title, &mut text);
        let title_end = text.len();
        for part in parts() {
            text.push('\n');
            fold(part, &mut text);
        }
        Self { text, title_end }
    }

    /// How well all words are found here; `None` where one is missing. Higher is better: the title, then beginnings of words.
    pub fn score(&self, words: &[Zeroizing<String>]) -> Option<u32> {
        let mut score = 0;
        for word in words {
            let mut best = 0;
            for (at, _) in self.text.match_indices(word.as_str()).take(20) {
                let begins = self.text[..at].chars().next_back().is_none_or(|before| !before.is_alphanumeric());
                best = best.max(1 + u32::from(begins) + 4 * u32::from(at < self.title_end));
            }
            if best == 0 {
                return None;
            }
            score += best;
        }
        Some(score)
    }
}

/// The words of a query, folded.
pub(super) fn words(query: &str) -> Vec<Zeroizing<String>> {
    let mut folded = Zeroizing::new(String::with_capacity(query.len() * 2));
    fold(query, &mut folded);
    folded.split_whitespace().map(|word| Zeroizing::new(word.to_owned())).collect()
}

/// Decomposes, leaves marks out, and makes letters small. Runs of ASCII, which most texts are full of, in one go.
fn fold(text: &str, into: &mut String) {
    let mut rest = text;
    while !rest.is_empty() {
        let ascii = rest.bytes().position(|byte| !byte.is_ascii()).unwrap_or(rest.len());
        let (plain, other) = rest.split_at(ascii);
        let from = into.len();
        into.push_str(plain);
        if let Some(added) = into.get_mut(from..) {
            added.make_ascii_lowercase();
        }
        let end = other.bytes().position(|byte| byte.is_ascii()).unwrap_or(other.len());
        let (other, later) = other.split_at(end);
        fold_other(other, into);
        rest = later;
    }
}

fn fold_other(text: &str, into: &mut String) {
    let classes = CanonicalCombiningClassMapBorrowed::new();
    for character in DecomposingNormalizerBorrowed::new_nfkd().normalize_iter(text.chars()) {
        if classes.get_u8(character) == 0 && !matches!(character, '\u{200c}' | '\u{200d}' | '\u{640}') {
            // What Arabic and Persian keyboards write differently is one letter here.
            match character {
                'ي' | 'ى' => into.push('ی'),
                'ك' => into.push('ک'),
                'ς' => into.push('σ'),
                _ => into.extend(character.to_lowercase()),
            }
        }
    }
}
