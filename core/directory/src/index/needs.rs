//! Recognising needs in a text: which phrases of the lexicon, in any language, does it hold, and which of them say most?
//!
//! A phrase counts by the words of it that are there, and a word by how few categories it is used for: "help" says little, "asylum"
//! much. So word order, a missing preposition or an added "please" change little.

use super::cut::Term;
use super::key;
use super::lexicon::Lexicon;
use super::typo;
use crate::order;
use rustc_hash::FxHashMap;
use turnstone_pack::record::{Category, LexiconMeaning};

/// Below this a word alone says too little to name a need or to begin looking at its phrases.
pub const TELLING: f32 = 1.6;

/// What a whole phrase of words that say too little alone tells at least.
const TELLING_WHOLE: f32 = 2.4;

/// Most lexicon words taken for one word of the text.
const MOST_CANDIDATES: usize = 48;

/// A word of the lexicon that a word of the text may be.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Candidate {
    /// The lexicon word.
    pub word: u32,
    /// 1 for the same word, less for a form of it or a typo.
    pub quality: f32,
}

/// What lexicon words the terms of a text may be, term by term. `spelled` says which terms are surely no typos.
pub fn candidates(
    lexicon: &Lexicon,
    terms: &[Term],
    forgiving: bool,
    spelled: &dyn Fn(usize) -> bool,
) -> Vec<Vec<Candidate>> {
    let last = terms.len().saturating_sub(1);
    terms
        .iter()
        .enumerate()
        .map(|(at, term)| {
            let units = key::units(&term.text);
            let mut out = Vec::new();
            let mut push = |word: u64, quality: f32| {
                let word = word as u32;
                let known = out.iter().position(|known: &Candidate| known.word == word);
                if let Some(known) = known.and_then(|known| out.get_mut(known)) {
                    known.quality = known.quality.max(quality);
                } else if out.len() < MOST_CANDIDATES {
                    out.push(Candidate { word, quality });
                }
            };
            let exact = lexicon.words.get(&key::encode(&units));
            if let Some(word) = exact {
                push(word, 1.0);
            }
            if let Some(word) = term.other.as_ref().and_then(|other| lexicon.words.get(&key::key(other))) {
                push(word, 1.0);
            }
            if !forgiving || term.gram {
                return out;
            }
            for form in plain_forms(&term.text) {
                if let Some(word) = lexicon.words.get(&key::key(&form)) {
                    push(word, 0.95);
                }
            }
            // While typing: a word or two letters of one, if something stands before them.
            if at == last && units.len() >= if at > 0 { 2 } else { 3 } {
                let length = units.len() as f32;
                lexicon.words.longer(&key::encode(&units), 400, &mut |word, more| {
                    push(word, 0.72 + 0.2 * length / (length + more as f32));
                });
            }
            if exact.is_none() && !spelled(at) {
                let errors = typo::errors_allowed(&units);
                let leave = typo::Leave { most: errors, early: 1, guard: units.len() / 2 };
                typo::within(&lexicon.words, &units, leave, false, 4000, &mut |word, errors, path| {
                    let first = path.first() == units.first();
                    let quality = if errors == 1 { 0.85 } else { 0.65 };
                    push(word, if first { quality } else { quality - 0.2 });
                });
                // Other endings of the same beginning: what inflection changes.
                if units.len() >= 5 {
                    let kept = (units.len() - 2).max(4);
                    let from = kept.min(units.len());
                    lexicon.words.longer(&key::encode(&units[..from]), 120, &mut |word, more| {
                        if more <= 4 {
                            push(word, 0.7);
                        }
                    });
                }
            }
            out
        })
        .collect()
}

/// Other forms of a word that mean the same: plural and singular as English, Spanish, French and Portuguese make them, and in Arabic
/// script the article with what is written onto it. No other stemming.
pub fn plain_forms(word: &str) -> Vec<String> {
    if word.starts_with(|c| ('\u{620}'..='\u{64a}').contains(&c)) {
        return arabic_forms(word);
    }
    if word.len() < 4 || !word.bytes().all(|b| b.is_ascii_lowercase()) {
        return Vec::new();
    }
    let mut out = Vec::new();
    if let Some(stem) = word.strip_suffix("ies") {
        out.push(format!("{stem}y"));
    } else if let Some(stem) = word.strip_suffix('s').filter(|stem| !stem.ends_with('s')) {
        if let Some(short) = stem.strip_suffix('e').filter(|short| short.len() >= 3) {
            out.push(short.to_owned());
        }
        out.push(stem.to_owned());
    } else {
        out.push(format!("{word}s"));
        if word.ends_with(['s', 'x', 'z', 'h']) {
            out.push(format!("{word}es"));
        }
        if let Some(stem) = word.strip_suffix('y') {
            out.push(format!("{stem}ies"));
        }
    }
    out
}

/// What stands before an Arabic noun without changing it: the article, "and", "in", "for" with it.
const ARABIC_PREFIXES: [&str; 5] = ["ال", "وال", "بال", "لل", ""];

/// An Arabic word with and without the article.
fn arabic_forms(word: &str) -> Vec<String> {
    let stem = ARABIC_PREFIXES
        .iter()
        .filter(|prefix| !prefix.is_empty())
        .filter_map(|prefix| word.strip_prefix(prefix))
        .filter(|stem| stem.chars().count() >= 3)
        .min_by_key(|stem| stem.len())
        .unwrap_or(word);
    if stem.chars().count() < 3 {
        return Vec::new();
    }
    ARABIC_PREFIXES.iter().map(|prefix| format!("{prefix}{stem}")).filter(|form| form != word).collect()
}

/// A phrase found in a text.
#[derive(Debug, Clone, PartialEq)]
pub struct Found {
    /// The phrase's number.
    pub phrase: u32,
    /// What it means.
    pub category: Category,
    /// Weight of what was found of it.
    pub weight: f32,
    /// Share of the phrase that was found, by weight.
    pub coverage: f32,
    /// Which terms of the text it explains, as bits.
    pub mask: u64,
}

/// The best phrase of each category that a text holds, best first.
pub fn find_phrases(lexicon: &Lexicon, candidates: &[Vec<Candidate>], least: f32) -> Vec<Found> {
    let mut words: Vec<(usize, Candidate, f32)> = candidates
        .iter()
        .enumerate()
        .take(64)
        .flat_map(|(at, list)| list.iter().map(move |candidate| (at, *candidate)))
        .map(|(at, candidate)| (at, candidate, lexicon.weight(candidate.word)))
        .collect();
    order::sort(&mut words, &mut |a, b| b.2.total_cmp(&a.2));
    // The most telling words open phrases; the others only complete what was opened.
    let mut partial: FxHashMap<u32, Vec<(usize, u32, f32)>> = FxHashMap::default();
    for (at, candidate, weight) in &words {
        let opens = *weight >= TELLING;
        for phrase in lexicon.phrases_of(candidate.word) {
            let add = (*at, candidate.word, candidate.quality * weight);
            if opens {
                partial.entry(*phrase).or_default().push(add);
            } else if let Some(parts) = partial.get_mut(phrase) {
                parts.push(add);
            }
        }
    }
    let spoken = spoken_whole(lexicon, candidates);
    for (phrase, parts) in &spoken {
        partial.entry(*phrase).or_insert_with(|| parts.clone());
    }
    let mut best: FxHashMap<Category, Found> = FxHashMap::default();
    for (phrase, mut parts) in partial {
        let Some((LexiconMeaning::Category(category), gram)) = lexicon.meaning(phrase) else { continue };
        let total: f32 = lexicon.words_of(phrase).iter().map(|word| lexicon.weight(*word)).sum();
        order::sort(&mut parts, &mut |a, b| b.2.total_cmp(&a.2));
        let whole = lexicon.words_of(phrase).len() == 1;
        let (mut weight, mut mask) = (0.0, 0u64);
        let mut used: Vec<u32> = Vec::with_capacity(parts.len());
        for (at, word, value) in parts {
            if mask & (1 << at) == 0 && !used.contains(&word) {
                mask |= 1 << at;
                used.push(word);
                weight += value;
            }
        }
        let coverage = (weight / total.max(0.1)).min(1.0);
        // Together they tell what none of them does.
        if weight < TELLING_WHOLE && coverage > 0.99 && spoken.contains_key(&phrase) {
            weight = TELLING_WHOLE;
        }
        // A group of characters that is half of a word proves nothing: two of three must be there.
        let needed = if gram { least.max(0.66) } else { least };
        // One word for a phrase of several is a guess.
        if coverage < needed || weight < TELLING || (coverage < 0.8 && used.len() < 2 && !whole) {
            continue;
        }
        let found = Found { phrase, category, weight, coverage, mask };
        let better =
            |old: &Found| score(&found) > score(old) || (score(&found) == score(old) && found.phrase < old.phrase);
        if best.get(&category).is_none_or(better) {
            best.insert(category, found);
        }
    }
    let mut out: Vec<Found> = best.into_values().collect();
    order::sort(&mut out, &mut |a, b| score(b).total_cmp(&score(a)).then(a.category.cmp(&b.category)));
    out
}

/// Phrases of common words only ("child care": both are in a dozen needs), where all their words stand in the text side by side and in
/// order, or where the text is one such word and nothing else: what found them, word by word.
fn spoken_whole(lexicon: &Lexicon, candidates: &[Vec<Candidate>]) -> FxHashMap<u32, Vec<(usize, u32, f32)>> {
    let mut out: FxHashMap<u32, Vec<(usize, u32, f32)>> = FxHashMap::default();
    let as_written = |at: usize| {
        candidates.get(at).into_iter().flatten().find(|choice| choice.quality > 0.999).map(|choice| choice.word)
    };
    // The text is one common word, and that is all of the phrase.
    if let ([_], Some(only)) = (candidates, as_written(0)) {
        let alone = |phrase: &&u32| lexicon.words_of(**phrase).len() == 1;
        out.extend(
            lexicon
                .phrases_of(only)
                .iter()
                .filter(alone)
                .map(|phrase| (*phrase, vec![(0, only, lexicon.weight(only))])),
        );
    }
    for at in 0..candidates.len().min(63) {
        let (Some(first), Some(second)) = (as_written(at), as_written(at + 1)) else { continue };
        if lexicon.weight(first) >= TELLING || lexicon.weight(second) >= TELLING {
            continue;
        }
        // The shorter list is walked: words of this kind are in thousands of phrases.
        let (few, many) = (lexicon.phrases_of(first), lexicon.phrases_of(second));
        let few = if few.len() <= many.len() { few } else { many };
        for phrase in few {
            let words = lexicon.words_of(*phrase);
            let there = words.len() > 1 && words.iter().enumerate().all(|(n, word)| as_written(at + n) == Some(*word));
            if there {
                let parts = words.iter().enumerate().map(|(n, word)| (at + n, *word, lexicon.weight(*word)));
                out.entry(*phrase).or_insert_with(|| parts.collect());
            }
        }
    }
    out
}

/// How well a phrase stands for a text: the weight of what was found, less where much of the phrase is missing.
fn score(found: &Found) -> f32 {
    found.weight * found.coverage * found.coverage
}

/// A need named in a text.
#[derive(Debug, Clone, PartialEq)]
pub struct Need {
    /// Which.
    pub category: Category,
    /// 1 for what the text says most plainly, less for what it says beside it.
    pub strength: f32,
    /// Which terms it explains.
    pub mask: u64,
}

/// The needs of a text, the plainest first: phrases that explain something of their own, then, weaker, other readings of the same
/// words.
pub fn needs(lexicon: &Lexicon, candidates: &[Vec<Candidate>]) -> Vec<Need> {
    let found = find_phrases(lexicon, candidates, 0.62);
    let Some(top) = found.first().map(score) else { return Vec::new() };
    let mut out: Vec<Need> = Vec::new();
    for phrase in &found {
        let explained = out.iter().filter(|need| need.strength >= 0.5).fold(0, |mask, need| mask | need.mask);
        let relative = score(phrase) / top;
        let strength = if phrase.mask & !explained != 0 {
            (relative * 1.1).min(1.0)
        } else if relative > 0.92 {
            0.6
        } else {
            0.25 * relative
        };
        if strength > 0.1 && out.len() < 6 {
            out.push(Need { category: phrase.category, strength, mask: phrase.mask });
        }
    }
    out
}
