//! Categories from the words of names and topics, by the need words that searches use too.

use crate::record::{Category, LexiconEntry, LexiconMeaning};
use std::collections::HashMap;

/// Knows phrases of need words and of host countries' terms.
#[derive(Debug, Default)]
pub(super) struct Classifier {
    /// By first word, the longest first.
    phrases: HashMap<String, Vec<(Vec<String>, Category)>>,
}

/// Words as they are compared here: lower case, the plural's `s` gone.
pub(super) fn stems(text: &str) -> Vec<String> {
    let lower = text.to_lowercase().replace(['\'', '’'], "");
    lower.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty()).map(stem).collect()
}

fn stem(word: &str) -> String {
    if word.len() > 4 && word.ends_with("ies") {
        format!("{}y", &word[..word.len() - 3])
    } else if word.len() > 3 && word.is_ascii() && word.ends_with('s') && !word.ends_with("ss") && !word.ends_with("us")
    {
        word[..word.len() - 1].to_owned()
    } else {
        word.to_owned()
    }
}

impl Classifier {
    pub(super) fn new(lexicon: &[LexiconEntry]) -> Self {
        let mut classifier = Classifier::default();
        for entry in lexicon {
            let LexiconMeaning::Category(category) = entry.meaning else { continue };
            for phrase in entry.phrases.iter().chain(&entry.terms) {
                let words = stems(phrase);
                // Who types "hotline" wants to talk; a record that has the word may be a hotline for mortgages.
                if words.len() == 1 && LINES.contains(&words[0].as_str()) {
                    continue;
                }
                if let Some(first) = words.first() {
                    let same_start = classifier.phrases.entry(first.clone()).or_default();
                    if !same_start.contains(&(words.clone(), category)) {
                        same_start.push((words, category));
                    }
                }
            }
        }
        for same_start in classifier.phrases.values_mut() {
            same_start.sort_by(|a, b| b.0.len().cmp(&a.0.len()).then_with(|| a.cmp(b)));
        }
        classifier
    }

    /// The categories that a name or topic speaks of, the longest phrases winning over those inside them.
    pub(super) fn categories(&self, text: &str) -> Vec<Category> {
        let words = stems(text);
        let mut found = Vec::new();
        let mut at = 0;
        while let Some(word) = words.get(at) {
            let mut length = 0;
            for (phrase, category) in self.phrases.get(word).map(Vec::as_slice).unwrap_or_default() {
                if length > 0 && phrase.len() < length {
                    break;
                }
                if words.get(at..at + phrase.len()).is_some_and(|run| run == phrase.as_slice()) {
                    length = phrase.len();
                    if !found.contains(category) {
                        found.push(*category);
                    }
                }
            }
            at += length.max(1);
        }
        found
    }
}

/// Words of lines that one calls.
const LINES: &[&str] = &["hotline", "helpline", "lifeline", "switchboard", "warmline"];

/// A name or topic of a line that somebody in crisis can call now: a hotline of a category of crisis.
pub(super) fn is_crisis_line(text: &str, categories: &[Category]) -> bool {
    let crisis = [
        Category::CrisisLine,
        Category::SuicidePrevention,
        Category::DomesticViolence,
        Category::SexualViolence,
        Category::HumanTrafficking,
    ];
    speaks_of_a_line(text) && categories.iter().any(|category| crisis.contains(category))
}

/// A text that speaks of a line to call, or of help at any hour.
pub(super) fn speaks_of_a_line(text: &str) -> bool {
    let words = stems(text);
    let pair = |one: &str, other: &str| words.windows(2).any(|pair| pair[0] == one && pair[1] == other);
    words.iter().any(|word| LINES.contains(&word.as_str())) || pair("crisis", "line") || pair("24", "hour")
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]
    use super::*;

    #[test]
    fn longer_phrases_win_and_plurals_do_not_matter() {
        let entry = |id: &str, category, phrases: &[&str]| LexiconEntry {
            id: id.to_owned(),
            language: "en".to_owned(),
            meaning: LexiconMeaning::Category(category),
            phrases: phrases.iter().map(|phrase| (*phrase).to_owned()).collect(),
            terms: vec![],
        };
        let classifier = Classifier::new(&[
            entry("en/a", Category::AsylumLegal, &["asylum lawyer"]),
            entry("en/b", Category::LegalAid, &["lawyer"]),
            entry("en/c", Category::DomesticViolence, &["domestic violence"]),
        ]);
        assert_eq!(classifier.categories("Asylum Lawyers"), [Category::AsylumLegal]);
        assert_eq!(classifier.categories("The lawyer's office"), [Category::LegalAid]);
        let found = classifier.categories("Domestic Violence Hotlines");
        assert!(is_crisis_line("Domestic Violence Hotlines", &found));
        assert!(!is_crisis_line("Domestic violence shelter", &found));
    }
}
