//! Which needs a document answers: its own categories, and what the lexicon recognises in its topics, names and descriptions.

use super::IndexDocument;
use super::cut::query_terms;
use super::key;
use super::lexicon::Lexicon;
use super::needs::{candidates, find_phrases, plain_forms};
use super::postings::field;
use crate::text::words;
use rustc_hash::{FxHashMap, FxHashSet};
use std::collections::BTreeMap;
use turnstone_pack::record::{Category, LexiconEntry, LexiconMeaning};

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

/// The words of one language, or host countries' own terms.
struct Tongue {
    lexicon: Lexicon,
    /// Phrases by their first word, those that tell enough to be believed in running text.
    starts: FxHashMap<u32, Vec<u32>>,
    /// Terms of host countries, whose letters everybody gets: believed in texts of any language.
    everywhere: bool,
}

impl Tongue {
    fn new(entries: &[LexiconEntry], everywhere: bool) -> Option<Tongue> {
        let lexicon = Lexicon::of(entries).ok()?;
        let mut starts: FxHashMap<u32, Vec<u32>> = FxHashMap::default();
        for phrase in 0..lexicon.len() {
            let words = lexicon.words_of(phrase);
            let weight: f32 = words.iter().map(|word| lexicon.weight(*word)).sum();
            if matches!(lexicon.meaning(phrase), Some((LexiconMeaning::Category(_), _))) && weight >= TELLING_BODY {
                starts.entry(words.first().copied().unwrap_or(0)).or_default().push(phrase);
            }
        }
        Some(Tongue { lexicon, starts, everywhere })
    }
}

/// A term this short may be another word elsewhere.
const SHORTEST_TERM: usize = 3;

/// What each word is used for in the phrases of each language.
struct Spoken<'a>(FxHashMap<Vec<u8>, Vec<(&'a str, LexiconMeaning)>>);

impl<'a> Spoken<'a> {
    fn new(entries: &'a [LexiconEntry]) -> Spoken<'a> {
        let mut uses: FxHashMap<Vec<u8>, Vec<(&str, LexiconMeaning)>> = FxHashMap::default();
        for entry in entries {
            for term in entry.phrases.iter().flat_map(|phrase| query_terms(&words(phrase, LONGEST_BODY))) {
                let uses = uses.entry(key::key(&term.text)).or_default();
                if uses.last() != Some(&(entry.language.as_str(), entry.meaning)) {
                    uses.push((&entry.language, entry.meaning));
                }
            }
        }
        Spoken(uses)
    }

    /// Whether a term of one word is an ordinary word of another language, for another need there: "MIT" of Italy is German "with",
    /// "Emergency" of Italy an English emergency. Such a term is believed in its own language only.
    fn otherwise(&self, term: &str, entry: &LexiconEntry) -> bool {
        let terms = query_terms(&words(term, LONGEST_BODY));
        let [only] = terms.as_slice() else { return false };
        let Some(uses) = self.0.get(&key::key(&only.text)) else { return false };
        let here =
            |(language, meaning): &(&str, LexiconMeaning), other: &str| *language == other && *meaning == entry.meaning;
        uses.iter().any(|(language, _)| *language != entry.language && !uses.iter().any(|one| here(one, language)))
    }
}

/// Recognises needs in documents; remembers short texts, since topics repeat.
///
/// A word of one language is often another of a second one ("pain", "sale"). So each document is read with the lexicon of the
/// language that knows most of its words; nothing else tells which one it is in.
pub struct Tagger {
    tongues: Vec<Tongue>,
    known: FxHashMap<(usize, String), Vec<(Category, bool)>>,
}

impl Tagger {
    /// Over the lexicon of all languages.
    pub fn new(entries: &[LexiconEntry]) -> Tagger {
        let mut languages: BTreeMap<&str, Vec<LexiconEntry>> = BTreeMap::new();
        let mut terms: Vec<LexiconEntry> = Vec::new();
        let spoken = Spoken::new(entries);
        for entry in entries {
            languages.entry(entry.language.as_str()).or_default().push(entry.clone());
            let own = entry.terms.iter().filter(|term| term.chars().count() >= SHORTEST_TERM);
            let own = own.filter(|term| !spoken.otherwise(term, entry)).cloned().collect();
            terms.push(LexiconEntry { phrases: Vec::new(), terms: own, ..entry.clone() });
        }
        let mut tongues: Vec<Tongue> = languages.values().filter_map(|entries| Tongue::new(entries, false)).collect();
        tongues.extend(Tongue::new(&terms, true));
        Tagger { tongues, known: FxHashMap::default() }
    }

    /// The lexicons to read a document with.
    fn tongues(&self, document: &IndexDocument) -> Vec<usize> {
        let mut vocabulary: FxHashSet<String> = FxHashSet::default();
        let texts = document.names.iter().chain(&document.topics).chain(&document.organization).chain(&document.body);
        for text in texts {
            vocabulary.extend(query_terms(&words(text, 300)).into_iter().map(|term| term.text));
            if vocabulary.len() > 400 {
                break;
            }
        }
        let keys: Vec<Vec<u8>> = vocabulary.iter().map(|word| key::key(word)).collect();
        let counts: Vec<usize> = self
            .tongues
            .iter()
            .map(|tongue| keys.iter().filter(|key| tongue.lexicon.words.get(key).is_some()).count())
            .collect();
        let most = self.tongues.iter().zip(&counts).filter(|(t, _)| !t.everywhere).map(|(_, c)| *c).max().unwrap_or(0);
        (0..self.tongues.len())
            .filter(|at| self.tongues[*at].everywhere || (counts[*at] > 0 && counts[*at] * 5 >= most * 4))
            .collect()
    }

    /// The needs of a document.
    pub fn tags(&mut self, document: &IndexDocument) -> Tags {
        let mut tags = Tags::default();
        let tongues = self.tongues(document);
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
                for (category, mostly) in self.short(&tongues, text) {
                    // A topic that says much else is only near.
                    tags.add(category, if mostly || bits != field::TOPIC { bits } else { field::BACKGROUND });
                }
            }
        }
        for text in document.body.iter().take(4) {
            for category in self.long(&tongues, text) {
                tags.add(category, field::BODY);
            }
        }
        tags
    }

    /// Needs of a short text, and whether the phrase is most of it.
    fn short(&mut self, tongues: &[usize], text: &str) -> Vec<(Category, bool)> {
        let mut out: Vec<(Category, bool)> = Vec::new();
        for at in tongues {
            let place = (*at, text.to_owned());
            let found = match self.known.get(&place) {
                Some(known) => known.clone(),
                None => {
                    let found = short(&self.tongues[*at].lexicon, text);
                    if text.len() < 80 {
                        self.known.insert(place, found.clone());
                    }
                    found
                }
            };
            for (category, mostly) in found {
                match out.iter_mut().find(|known| known.0 == category) {
                    Some(known) => known.1 |= mostly,
                    None => out.push((category, mostly)),
                }
            }
        }
        out
    }

    /// Needs that a longer text names, word by word.
    fn long(&self, tongues: &[usize], text: &str) -> Vec<Category> {
        let terms = query_terms(&words(text, LONGEST_BODY));
        let keys: Vec<Vec<u8>> = terms.iter().map(|term| key::key(&term.text)).collect();
        let mut out = Vec::new();
        for tongue in tongues.iter().map(|at| &self.tongues[*at]) {
            let lexicon = &tongue.lexicon;
            let numbers: Vec<Option<u32>> =
                keys.iter().map(|key| lexicon.words.get(key).map(|word| word as u32)).collect();
            for (at, first) in numbers.iter().enumerate() {
                let Some(phrases) = first.and_then(|first| tongue.starts.get(&first)) else { continue };
                for phrase in phrases {
                    let Some((LexiconMeaning::Category(category), _)) = lexicon.meaning(*phrase) else { continue };
                    let expected = lexicon.words_of(*phrase);
                    let there = expected.iter().enumerate().all(|(n, word)| numbers.get(at + n) == Some(&Some(*word)));
                    if there && !out.contains(&category) {
                        out.push(category);
                    }
                }
            }
        }
        out
    }
}

/// Needs of a short text in one lexicon, and whether the phrase is most of it.
fn short(lexicon: &Lexicon, text: &str) -> Vec<(Category, bool)> {
    let terms = query_terms(&words(text, 24));
    let mut choices = candidates(lexicon, &terms, false, &|_| true);
    for (term, list) in terms.iter().zip(choices.iter_mut()) {
        for form in plain_forms(&term.text) {
            if let Some(word) = lexicon.words.get(&key::key(&form)) {
                list.push(super::needs::Candidate { word: word as u32, quality: 0.97 });
            }
        }
    }
    let weights: Vec<f32> = choices
        .iter()
        .map(|list| list.iter().map(|choice| lexicon.weight(choice.word)).fold(0.0, f32::max))
        .map(|weight| if weight == 0.0 { 2.0 } else { weight })
        .collect();
    let total: f32 = weights.iter().sum();
    find_phrases(lexicon, &choices, 0.93)
        .into_iter()
        .map(|found| {
            let explained: f32 = weights
                .iter()
                .enumerate()
                .filter(|(at, _)| found.mask & (1 << at) != 0)
                .map(|(_, weight)| weight)
                .sum();
            (found.category, explained >= 0.5 * total)
        })
        .collect()
}
