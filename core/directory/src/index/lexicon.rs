//! The lexicon as the index keeps it: words of all languages, the phrases they are in, and what those mean.

use super::IndexDamaged;
use super::bytes::{Reader, push_number, push_slice};
use super::cut::query_terms;
use super::key;
use super::terms::{Terms, write_terms};
use crate::text::words;
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

/// The lexicon, ready to recognise phrases.
#[derive(Debug)]
pub struct Lexicon {
    /// Keys of words to their numbers.
    pub words: Terms,
    /// What each word tells about a category: high for a word of one category, near 0 for one of all.
    weights: Vec<f32>,
    /// Phrases of all words, one after the other.
    lists: Vec<u32>,
    /// Where the list of each word begins, and after the last one where it ends.
    list_starts: Vec<u32>,
    /// Meaning of each phrase, and whether it is of groups of characters.
    meanings: Vec<(u8, bool)>,
    /// Words of all phrases, one after the other.
    phrases: Vec<u32>,
    /// Where each phrase begins, and after the last one where it ends.
    phrase_starts: Vec<u32>,
}

/// Writes a lexicon as bytes of a part.
pub fn write_lexicon(entries: &[LexiconEntry]) -> Vec<u8> {
    zstd::bulk::compress(&plain_lexicon(entries), 9).unwrap_or_default()
}

/// A lexicon before it is compressed: the dictionary of words, then each phrase as its meaning and its words.
fn plain_lexicon(entries: &[LexiconEntry]) -> Vec<u8> {
    let mut vocabulary: BTreeMap<Vec<u8>, u32> = BTreeMap::new();
    let mut phrases: BTreeSet<(u8, bool, Vec<Vec<u8>>)> = BTreeSet::new();
    for entry in entries {
        let code = code(entry.meaning);
        for text in entry.phrases.iter().chain(&entry.terms) {
            let terms = query_terms(&words(text, LONGEST_PHRASE));
            let gram = terms.iter().any(|term| term.gram);
            let keys: Vec<Vec<u8>> = terms.iter().take(LONGEST_PHRASE).map(|term| key::key(&term.text)).collect();
            if !keys.is_empty() {
                vocabulary.extend(keys.iter().map(|key| (key.clone(), 0)));
                phrases.insert((code, gram, keys));
            }
        }
    }
    (0..).zip(vocabulary.values_mut()).for_each(|(number, value)| *value = number);
    let mut out = Vec::new();
    push_slice(&mut out, &write_terms(vocabulary.iter().map(|(key, n)| (key.as_slice(), u64::from(*n)))));
    push_number(&mut out, vocabulary.len() as u64);
    push_number(&mut out, phrases.len() as u64);
    for (code, gram, keys) in &phrases {
        out.push(*code);
        push_number(&mut out, ((keys.len() as u64) << 1) | u64::from(*gram));
    }
    for (.., keys) in &phrases {
        keys.iter().for_each(|key| push_number(&mut out, u64::from(vocabulary.get(key).copied().unwrap_or(0))));
    }
    out
}

impl Lexicon {
    /// From the bytes of a part.
    pub fn open(bytes: &[u8]) -> Result<Lexicon, IndexDamaged> {
        let bytes = zstd::bulk::decompress(bytes, LARGEST).map_err(|_| IndexDamaged)?;
        Lexicon::read(&bytes)
    }

    /// Of some entries, without the detour over a part.
    pub fn of(entries: &[LexiconEntry]) -> Result<Lexicon, IndexDamaged> {
        Lexicon::read(&plain_lexicon(entries))
    }

    fn read(bytes: &[u8]) -> Result<Lexicon, IndexDamaged> {
        let mut reader = Reader::new(bytes, 0);
        let words = Terms::open(reader.slice().to_vec())?;
        let (word_count, phrase_count) = (reader.number() as usize, reader.number() as usize);
        if word_count > bytes.len() || phrase_count > bytes.len() {
            return Err(IndexDamaged);
        }
        let mut meanings = Vec::with_capacity(phrase_count);
        let mut phrase_starts = vec![0u32];
        let mut total = 0u32;
        for _ in 0..phrase_count {
            let code = reader.byte();
            let head = reader.number();
            total += (head >> 1).min(LONGEST_PHRASE as u64) as u32;
            meanings.push((code, head & 1 == 1));
            phrase_starts.push(total);
        }
        let last = word_count.saturating_sub(1) as u32;
        let phrases: Vec<u32> = (0..total).map(|_| (reader.number() as u32).min(last)).collect();
        if word_count == 0 && total > 0 {
            return Err(IndexDamaged);
        }
        // Which phrases a word is in, and for how many meanings it is used, follow from the phrases.
        let mut list_starts = vec![0u32; word_count + 1];
        phrases.iter().for_each(|word| list_starts[*word as usize + 1] += 1);
        (1..list_starts.len()).for_each(|at| list_starts[at] += list_starts[at - 1]);
        let mut ends = list_starts.clone();
        let mut lists = vec![0u32; phrases.len()];
        let mut codes: Vec<u8> = vec![0; word_count];
        let mut last_code = vec![u8::MAX; word_count];
        for (phrase, (code, _)) in meanings.iter().enumerate() {
            for word in &phrases[phrase_starts[phrase] as usize..phrase_starts[phrase + 1] as usize] {
                let word = *word as usize;
                lists[ends[word] as usize] = phrase as u32;
                ends[word] += 1;
                // Phrases are sorted by meaning.
                if last_code[word] != *code {
                    last_code[word] = *code;
                    codes[word] = codes[word].saturating_add(1);
                }
            }
        }
        let all = (Category::ALL.len() + 3) as f32;
        let weights = codes
            .iter()
            .map(|codes| (1.0 + all / f32::from((*codes).max(1))).ln() - std::f32::consts::LN_2 + 0.05)
            .collect();
        Ok(Lexicon { words, weights, lists, list_starts, meanings, phrases, phrase_starts })
    }

    /// How many phrases there are.
    pub fn len(&self) -> u32 {
        self.meanings.len() as u32
    }

    /// The weight of a word.
    pub fn weight(&self, word: u32) -> f32 {
        self.weights.get(word as usize).copied().unwrap_or(0.0)
    }

    /// The phrases that have a word.
    pub fn phrases_of(&self, word: u32) -> &[u32] {
        slice(&self.lists, &self.list_starts, word)
    }

    /// The words of a phrase, in order.
    pub fn words_of(&self, phrase: u32) -> &[u32] {
        slice(&self.phrases, &self.phrase_starts, phrase)
    }

    /// What a phrase means, and whether it is of groups of characters.
    pub fn meaning(&self, phrase: u32) -> Option<(LexiconMeaning, bool)> {
        let (code, gram) = *self.meanings.get(phrase as usize)?;
        Some((meaning(code)?, gram))
    }
}

/// The entries of one list among many.
fn slice<'a>(entries: &'a [u32], starts: &[u32], at: u32) -> &'a [u32] {
    let at = at as usize;
    match (starts.get(at), starts.get(at + 1)) {
        (Some(start), Some(end)) => entries.get(*start as usize..*end as usize).unwrap_or(&[]),
        _ => &[],
    }
}
