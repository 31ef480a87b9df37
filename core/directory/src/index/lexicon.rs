//! The lexicon as the index keeps it: words of all languages, the phrases they are in, and what those mean.

use super::bytes::{Reader, push_number, push_slice};
use super::cut::query_terms;
use super::key;
use super::terms::{Terms, write_terms};
use super::IndexDamaged;
use crate::text::words;
use rustc_hash::FxHashMap;
use std::collections::{BTreeMap, BTreeSet};
use turnstone_pack::record::{Category, CrisisKind, LexiconEntry, LexiconMeaning};

/// Largest lexicon accepted, decompressed.
const LARGEST: usize = 32 << 20;

/// Most terms of a phrase.
const LONGEST_PHRASE: usize = 24;

/// Numbers from here on mean a crisis, those below a category.
const CRISES: u8 = 240;

/// The number of a meaning.
fn code(meaning: LexiconMeaning) -> u8 {
    match meaning {
        LexiconMeaning::Category(category) => {
            Category::ALL.iter().position(|other| *other == category).unwrap_or_default() as u8
        }
        LexiconMeaning::Crisis(CrisisKind::ImmediateDanger) => CRISES,
        LexiconMeaning::Crisis(CrisisKind::SelfHarm) => CRISES + 1,
        LexiconMeaning::Crisis(CrisisKind::RecentRape) => CRISES + 2,
    }
}

/// The number of a category, as in the index.
pub fn category_code(category: Category) -> u8 {
    code(LexiconMeaning::Category(category))
}

/// The meaning of a number.
fn meaning(code: u8) -> Option<LexiconMeaning> {
    Some(match code {
        CRISES => LexiconMeaning::Crisis(CrisisKind::ImmediateDanger),
        241 => LexiconMeaning::Crisis(CrisisKind::SelfHarm),
        242 => LexiconMeaning::Crisis(CrisisKind::RecentRape),
        other => LexiconMeaning::Category(*Category::ALL.get(usize::from(other))?),
    })
}

/// A phrase of the lexicon.
#[derive(Debug, Clone)]
pub struct Phrase {
    /// What it means.
    pub meaning: LexiconMeaning,
    /// Numbers of its words, in order.
    pub words: Vec<u32>,
    /// Sum of its words' weights.
    pub weight: f32,
    /// Made of groups of characters from a script without spaces.
    pub gram: bool,
    /// As it stands in the lexicon.
    pub text: String,
}

/// The lexicon, ready to recognise phrases.
#[derive(Debug)]
pub struct Lexicon {
    /// Keys of words to their numbers.
    pub words: Terms,
    /// What each word tells about a category: high for a word of one category, near 0 for one of all.
    pub weights: Vec<f32>,
    /// Phrases of each word.
    lists: Vec<u8>,
    /// Where the list of each word begins.
    list_starts: Vec<u32>,
    /// Where each phrase begins.
    phrase_starts: Vec<u32>,
    phrases: Vec<u8>,
}

/// Writes a lexicon as bytes of a part.
pub fn write_lexicon(entries: &[LexiconEntry]) -> Vec<u8> {
    let mut vocabulary: BTreeMap<Vec<u8>, (BTreeSet<u8>, Vec<u32>)> = BTreeMap::new();
    let mut phrases: Vec<(u8, Vec<Vec<u8>>, bool, &str)> = Vec::new();
    let mut known = BTreeSet::new();
    for entry in entries {
        let code = code(entry.meaning);
        for text in entry.phrases.iter().chain(&entry.terms) {
            let terms = query_terms(&words(text, LONGEST_PHRASE));
            let gram = terms.iter().any(|term| term.gram);
            let keys: Vec<Vec<u8>> = terms.iter().take(LONGEST_PHRASE).map(|term| key::key(&term.text)).collect();
            if keys.is_empty() || !known.insert((code, keys.clone())) {
                continue;
            }
            for key in &keys {
                let (codes, list) = vocabulary.entry(key.clone()).or_default();
                codes.insert(code);
                if list.last() != Some(&(phrases.len() as u32)) {
                    list.push(phrases.len() as u32);
                }
            }
            phrases.push((code, keys, gram, text));
        }
    }
    let numbers: FxHashMap<&[u8], u32> =
        vocabulary.keys().enumerate().map(|(number, key)| (key.as_slice(), number as u32)).collect();
    let mut out = Vec::new();
    push_slice(&mut out, &write_terms(vocabulary.keys().enumerate().map(|(n, key)| (key.as_slice(), n as u64))));
    push_number(&mut out, vocabulary.len() as u64);
    for (codes, list) in vocabulary.values() {
        out.push(codes.len().min(255) as u8);
        push_number(&mut out, list.len() as u64);
        let mut last = 0;
        for phrase in list {
            push_number(&mut out, u64::from(phrase - last));
            last = *phrase;
        }
    }
    push_number(&mut out, phrases.len() as u64);
    for (code, keys, gram, text) in &phrases {
        out.push(*code);
        out.push(u8::from(*gram));
        push_number(&mut out, keys.len() as u64);
        for key in keys {
            push_number(&mut out, u64::from(numbers.get(key.as_slice()).copied().unwrap_or(0)));
        }
        push_slice(&mut out, text.as_bytes());
    }
    zstd::bulk::compress(&out, 9).unwrap_or_default()
}

impl Lexicon {
    /// From the bytes of a part.
    pub fn open(bytes: &[u8]) -> Result<Lexicon, IndexDamaged> {
        let bytes = zstd::bulk::decompress(bytes, LARGEST).map_err(|_| IndexDamaged)?;
        let mut reader = Reader::new(&bytes, 0);
        let words = Terms::open(reader.slice().to_vec())?;
        let count = reader.number() as usize;
        if count > bytes.len() {
            return Err(IndexDamaged);
        }
        let meanings = (Category::ALL.len() + 3) as f32;
        let (mut weights, mut list_starts) = (Vec::with_capacity(count), Vec::with_capacity(count));
        let base = reader.position();
        for _ in 0..count {
            let codes = f32::from(reader.byte().max(1));
            weights.push((1.0 + meanings / codes).ln() - std::f32::consts::LN_2 + 0.05);
            list_starts.push((reader.position() - base) as u32);
            let len = reader.number();
            for _ in 0..len.min(bytes.len() as u64) {
                reader.number();
            }
        }
        let lists = bytes.get(base..reader.position()).ok_or(IndexDamaged)?.to_vec();
        let count = reader.number() as usize;
        if count > bytes.len() {
            return Err(IndexDamaged);
        }
        let base = reader.position();
        let mut phrase_starts = Vec::with_capacity(count);
        for _ in 0..count {
            phrase_starts.push((reader.position() - base) as u32);
            reader.byte();
            reader.byte();
            let len = reader.number();
            for _ in 0..len.min(LONGEST_PHRASE as u64) {
                reader.number();
            }
            reader.slice();
        }
        let phrases = bytes.get(base..).ok_or(IndexDamaged)?.to_vec();
        Ok(Lexicon { words, weights, lists, list_starts, phrase_starts, phrases })
    }

    /// The weight of a word.
    pub fn weight(&self, word: u32) -> f32 {
        self.weights.get(word as usize).copied().unwrap_or(0.0)
    }

    /// Calls `found` with each phrase that has the word.
    pub fn each_phrase(&self, word: u32, found: &mut dyn FnMut(u32)) {
        let Some(start) = self.list_starts.get(word as usize) else { return };
        let mut reader = Reader::new(&self.lists, *start as usize);
        let len = reader.number().min(self.lists.len() as u64);
        let mut phrase = 0;
        for _ in 0..len {
            phrase += reader.number() as u32;
            found(phrase);
        }
    }

    /// Meaning, weight, number of words and whether of groups: all of a phrase but its text.
    pub fn outline(&self, phrase: u32, words: &mut Vec<u32>) -> Option<(LexiconMeaning, f32, bool)> {
        let mut reader = Reader::new(&self.phrases, *self.phrase_starts.get(phrase as usize)? as usize);
        let meaning = meaning(reader.byte())?;
        let gram = reader.byte() == 1;
        let len = reader.number().min(LONGEST_PHRASE as u64);
        words.clear();
        words.extend((0..len).map(|_| reader.number() as u32));
        let weight = words.iter().map(|word| self.weight(*word)).sum();
        Some((meaning, weight, gram))
    }

    /// A phrase by its number.
    pub fn phrase(&self, phrase: u32) -> Option<Phrase> {
        let mut words = Vec::new();
        let (meaning, weight, gram) = self.outline(phrase, &mut words)?;
        let mut reader = Reader::new(&self.phrases, *self.phrase_starts.get(phrase as usize)? as usize + 2);
        let len = reader.number().min(LONGEST_PHRASE as u64);
        for _ in 0..len {
            reader.number();
        }
        let text = String::from_utf8_lossy(reader.slice()).into_owned();
        Some(Phrase { meaning, words, weight, gram, text })
    }
}
