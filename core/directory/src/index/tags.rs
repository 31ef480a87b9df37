//! Which needs a document answers: its own categories, and what the lexicon recognises in its topics, names and descriptions.

use super::IndexDocument;
use super::cut::query_terms;
use super::key;
use super::lexicon::Lexicon;
use super::needs::{candidates, find_phrases, plain_forms};
use super::postings::field;
use crate::text::words;
use rustc_hash::FxHashMap;
use turnstone_pack::record::{Category, LexiconMeaning};

/// Longest text in words of which phrases are sought in the body.
const LONGEST_BODY: usize = 600;

/// A body phrase must tell this much, or single common words would tag everything.
const TELLING_BODY: f32 = 3.0;

/// Needs of one document, each with the fields that told.
#[derive(Debug, Default)]
pub struct Tags(FxHashMap<Category, u16>);

impl Tags {
    fn add(&mut self, category: Category, bits: u16) {
        let signature = self.0.entry(category).or_default();
        let count = (*signature >> field::COUNT_SHIFT) & field::COUNT_MOST;
        if count < field::COUNT_MOST {
            *signature += 1 << field::COUNT_SHIFT;
        }
        *signature |= bits;
    }

    /// Each need and its signature: fields, and in the count how many texts told.
    pub fn each(&self) -> impl Iterator<Item = (Category, u16)> + '_ {
        self.0.iter().map(|(category, signature)| (*category, *signature))
    }
}

/// Recognises needs in documents; remembers short texts, since topics repeat.
pub struct Tagger {
    lexicon: Lexicon,
    known: FxHashMap<String, Vec<(Category, bool)>>,
    starts: FxHashMap<u32, Vec<u32>>,
}

impl Tagger {
    /// Over a lexicon.
    pub fn new(lexicon: Lexicon) -> Tagger {
        let mut starts: FxHashMap<u32, Vec<u32>> = FxHashMap::default();
        for phrase in 0..lexicon.len() {
            let words = lexicon.words_of(phrase);
            let weight: f32 = words.iter().map(|word| lexicon.weight(*word)).sum();
            if matches!(lexicon.meaning(phrase), Some((LexiconMeaning::Category(_), _))) && weight >= TELLING_BODY {
                starts.entry(words.first().copied().unwrap_or(0)).or_default().push(phrase);
            }
        }
        Tagger { lexicon, known: FxHashMap::default(), starts }
    }

    /// The needs of a document.
    pub fn tags(&mut self, document: &IndexDocument) -> Tags {
        let mut tags = Tags::default();
        for category in &document.categories {
            tags.add(*category, field::TOPIC | field::FACT);
        }
        for (texts, bits) in [
            (&document.topics, field::TOPIC),
            (&document.names, field::NAME),
            (&document.aliases, field::ALIAS),
            (&document.organization, field::ORGANIZATION),
        ] {
            for text in texts {
                for (category, mostly) in self.short(text) {
                    // A topic that says much else is only near.
                    tags.add(category, if mostly || bits != field::TOPIC { bits } else { field::BACKGROUND });
                }
            }
        }
        for text in document.body.iter().take(4) {
            for category in self.long(text) {
                tags.add(category, field::BODY);
            }
        }
        tags
    }

    /// Needs of a short text, and whether the phrase is most of it.
    fn short(&mut self, text: &str) -> Vec<(Category, bool)> {
        if let Some(known) = self.known.get(text) {
            return known.clone();
        }
        let terms = query_terms(&words(text, 24));
        let mut choices = candidates(&self.lexicon, &terms, false);
        for (term, list) in terms.iter().zip(choices.iter_mut()) {
            for form in plain_forms(&term.text) {
                if let Some(word) = self.lexicon.words.get(&key::key(&form)) {
                    list.push(super::needs::Candidate { word: word as u32, quality: 0.97 });
                }
            }
        }
        let weights: Vec<f32> = choices
            .iter()
            .map(|list| list.iter().map(|choice| self.lexicon.weight(choice.word)).fold(0.0, f32::max))
            .map(|weight| if weight == 0.0 { 2.0 } else { weight })
            .collect();
        let total: f32 = weights.iter().sum();
        let found: Vec<(Category, bool)> = find_phrases(&self.lexicon, &choices, 0.93)
            .into_iter()
            .map(|found| {
                let explained: f32 =
                    weights.iter().enumerate().filter(|(at, _)| found.mask & (1 << at) != 0).map(|(_, w)| w).sum();
                (found.category, explained >= 0.5 * total)
            })
            .collect();
        if text.len() < 80 {
            self.known.insert(text.to_owned(), found.clone());
        }
        found
    }

    /// Needs that a longer text names, word by word.
    fn long(&self, text: &str) -> Vec<Category> {
        let terms = query_terms(&words(text, LONGEST_BODY));
        let numbers: Vec<Option<u32>> =
            terms.iter().map(|term| self.lexicon.words.get(&key::key(&term.text)).map(|word| word as u32)).collect();
        let mut out = Vec::new();
        for (at, first) in numbers.iter().enumerate() {
            let Some(phrases) = first.and_then(|first| self.starts.get(&first)) else { continue };
            for phrase in phrases {
                let Some((LexiconMeaning::Category(category), _)) = self.lexicon.meaning(*phrase) else { continue };
                let expected = self.lexicon.words_of(*phrase);
                let there = expected.iter().enumerate().all(|(n, word)| numbers.get(at + n) == Some(&Some(*word)));
                if there && !out.contains(&category) {
                    out.push(category);
                }
            }
        }
        out
    }
}
