//! A search, step by step: words as written, whole names, needs, letter groups; and only where those find little, typos and other
//! scripts.

use super::cut::{Term, has_letter_groups, letter_groups, query_terms};
use super::key::{self, number_key};
use super::lexicon::category_code;
use super::needs::{self, Need};
use super::postings::field;
use super::rank;
use super::scratch::Scratch;
use super::{
    DocumentKind, Hit, Index, IndexQuery, MatchKind, Understood, builder::GROUP, crisis, sounds, strict, typo,
};
use crate::text::{Word, Writing, address_forms, joined, spaced, words};
use rustc_hash::FxHashMap;

/// Characters of a query that are read; nobody asks in more.
const LONGEST_QUERY: usize = 1000;
/// Words of a query that are searched.
const MOST_WORDS: usize = 32;
/// Terms of a query that are searched: bits of a mask.
const MOST_TERMS: usize = 64;
/// Dictionary nodes looked at for the completions of a word.
const COMPLETIONS: usize = 4000;
/// Dictionary nodes looked at for the typos of a query.
const TYPO_STEPS: usize = 60_000;
/// Letter groups of a query that are searched.
const MOST_GROUPS: usize = 160;

/// A word of so many documents is no typo.
const COMMON: u32 = 8;

/// A query, cut.
pub(super) struct Asked {
    pub words: Vec<Word>,
    pub terms: Vec<Term>,
    pub units: Vec<Vec<u16>>,
    /// All words as one.
    pub joined: Vec<u16>,
    /// The mark of all words as one.
    pub mark: u8,
}

impl Asked {
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

/// A list of postings that a term of the query may mean.
struct Reading {
    value: u64,
    quality: f32,
    kind: MatchKind,
    /// In these fields only.
    fields: u16,
}

/// Any field.
const ANY: u16 = 0xff;

impl Index {
    /// Needs and crises named in a text, in any language of the lexicon, typos forgiven as in a search.
    pub fn understand(&self, text: &str) -> Understood {
        let asked = Asked::new(text);
        let candidates = needs::candidates(&self.lexicon, &asked.terms, true, &|at| self.has_word(&asked.units[at]));
        let named = needs::needs(&self.lexicon, &candidates);
        Understood {
            needs: named
                .iter()
                .filter(|need| need.strength >= 0.5)
                .map(|need| (need.category, spoken(text, &asked.terms, need.mask)))
                .collect(),
            crisis: crisis::crisis(&self.lexicon, &asked.terms, &candidates),
        }
    }

    /// Whether a word is in enough documents to be no typo.
    fn has_word(&self, units: &[u16]) -> bool {
        self.words.get(&key::encode(units)).is_some_and(|value| self.postings(value).total() >= COMMON)
    }

    /// The best documents among those that `allowed` lets pass, best first.
    pub fn search(&self, query: &IndexQuery, allowed: &dyn Fn(u32) -> bool) -> Vec<Hit> {
        let asked = Asked::new(&query.text);
        if asked.terms.is_empty() || query.limit == 0 || self.documents == 0 {
            return Vec::new();
        }
        let mut scratch = self.scratch.lock().ok().and_then(|mut pool| pool.pop()).unwrap_or_default();
        scratch.prepare(self.documents);
        let hits = if query.strict {
            strict::search(self, &asked, query.limit, allowed, &mut scratch)
        } else {
            Search {
                index: self,
                asked: &asked,
                scratch: &mut scratch,
                rarity: vec![0.0; asked.terms.len()],
                whole: false,
                foreign: vec![false; asked.terms.len()],
                telling: vec![1.0; asked.terms.len()],
            }
            .run(query.limit, allowed)
        };
        if let Ok(mut pool) = self.scratch.lock()
            && pool.len() < 4
        {
            pool.push(scratch);
        }
        hits
    }
}

struct Search<'a> {
    index: &'a Index,
    asked: &'a Asked,
    scratch: &'a mut Scratch,
    /// How rare each term is; 0 for one that is nowhere.
    rarity: Vec<f32>,
    /// A document has exactly this name.
    whole: bool,
    /// How much each term says, from 0 to 1.
    telling: Vec<f32>,
    /// Which terms are need words that no document has.
    foreign: Vec<bool>,
}

impl Search<'_> {
    fn run(mut self, limit: usize, allowed: &dyn Fn(u32) -> bool) -> Vec<Hit> {
        self.whole_names();
        // Where no document answers a need, none has to be understood.
        let needs = if self.index.needs.fst.is_empty() {
            Vec::new()
        } else {
            let candidates = needs::candidates(&self.index.lexicon, &self.asked.terms, true, &|at| {
                self.index.has_word(&self.asked.units[at])
            });
            needs::needs(&self.index.lexicon, &candidates)
        };
        self.discount(&needs);
        let mut typos = Vec::new();
        for at in 0..self.asked.terms.len() {
            let (readings, with) = self.readings(at);
            // A need word of some language that no document has is no typo.
            let need_word = self.index.lexicon.words.get(&key::encode(&self.asked.units[at])).is_some();
            let doubtful = with <= 2 + self.index.documents / 800 && !(with == 0 && need_word);
            self.foreign[at] = with == 0 && need_word;
            if doubtful {
                typos.push((at, with == 0 && readings.is_empty()));
            }
            self.add(at, &readings, with);
        }
        let complete = self.complete(allowed);
        let few = complete < 5 && !self.whole;
        let mut steps = TYPO_STEPS;
        if few || !self.whole {
            for (at, nowhere) in typos {
                if nowhere || (few && !self.asked.terms[at].gram) {
                    steps = self.typos(at, steps);
                }
            }
        }
        if complete == 0 && !self.whole {
            self.mistyped_names(steps);
        }
        self.sounding_names(complete == 0 && !self.whole, needs.is_empty());
        self.needs(&needs);
        self.groups();
        let understood = needs.iter().filter(|need| need.strength >= 0.5).fold(0, |mask, need| mask | need.mask);
        self.best(limit, understood, allowed)
    }

    /// Words that are part of many needs, in any language ("help", "para"), say little beside a need that was understood.
    fn discount(&mut self, needs: &[Need]) {
        if needs.is_empty() || self.asked.terms.len() < 2 {
            return;
        }
        let lexicon = &self.index.lexicon;
        for (at, units) in self.asked.units.iter().enumerate() {
            if let Some(word) = lexicon.words.get(&key::encode(units)) {
                self.telling[at] = (lexicon.weight(word as u32) / needs::TELLING).min(1.0);
            }
        }
    }

    /// Names that are, or begin with, the whole query.
    fn whole_names(&mut self) {
        if self.asked.joined.is_empty() {
            return;
        }
        let key = key::encode(&self.asked.joined);
        let single = self.asked.terms.len() == 1;
        if let Some(value) = self.index.words.get(&key) {
            for posting in self.index.postings(value).filter(|posting| posting.signature & field::WHOLE != 0) {
                let written = is_as_written(self.asked.mark, posting.signature, posting.mark);
                let kind = if written { MatchKind::Exact } else { MatchKind::Folded };
                let worth = if written { rank::WHOLE } else { rank::WHOLE * rank::FOLDED };
                let cell = self.scratch.cell(posting.document, kind);
                cell.whole = cell.whole.max(worth * name_share(posting.signature));
                cell.sure = u64::MAX;
                self.whole = true;
            }
        }
        if self.asked.joined.len() < 2 && !single {
            return;
        }
        let length = self.asked.joined.len() as f32;
        let (index, scratch) = (self.index, &mut *self.scratch);
        index.words.longer(&key, COMPLETIONS, &mut |value, more| {
            let near = length / (length + more as f32 * 0.6);
            for posting in index.postings(value).filter(|posting| posting.signature & field::WHOLE != 0) {
                // Towns are asked for by the beginning of their names; what services do is asked for more than what they are called.
                let place = index.summary(posting.document).kind == DocumentKind::Place;
                let worth = if place { rank::PLACE_PREFIX } else { rank::WHOLE_PREFIX };
                let cell = scratch.cell(posting.document, MatchKind::Prefix);
                cell.whole = cell.whole.max(worth * (0.6 + 0.4 * near) * name_share(posting.signature));
                cell.sure = u64::MAX;
            }
        });
    }

    /// What a term may mean without a typo, and how many documents have it.
    fn readings(&self, at: usize) -> (Vec<Reading>, u32) {
        let (term, units) = (&self.asked.terms[at], &self.asked.units[at]);
        let words = &self.index.words;
        let mut out = Vec::new();
        let mut with = 0;
        let key = key::encode(units);
        if let Some(value) = words.get(&key) {
            with = self.index.postings(value).total();
            out.push(Reading { value, quality: 1.0, kind: MatchKind::Exact, fields: ANY });
        }
        if let Some(value) = term.other.as_ref().and_then(|other| words.get(&key::key(other))) {
            with += self.index.postings(value).total();
            out.push(Reading { value, quality: rank::FOLDED, kind: MatchKind::Folded, fields: ANY });
        }
        for form in needs::plain_forms(&term.text) {
            if let Some(value) = words.get(&key::key(&form)) {
                with += self.index.postings(value).total();
                out.push(Reading { value, quality: rank::FORM, kind: MatchKind::Folded, fields: ANY });
            }
        }
        for form in address_forms(&term.text) {
            if let Some(value) = words.get(&key::key(form)) {
                out.push(Reading { value, quality: rank::FOLDED, kind: MatchKind::Folded, fields: field::PLACE });
            }
        }
        // Words bound by a hyphen, or that might be one word.
        if at > 0 && !term.gram && !self.asked.terms[at - 1].gram {
            let pair = format!("{}{}", self.asked.terms[at - 1].text, term.text);
            if let Some(value) = words.get(&key::key(&pair)) {
                out.push(Reading { value, quality: rank::FOLDED, kind: MatchKind::Folded, fields: ANY });
            }
        }
        let last = at + 1 == self.asked.terms.len();
        let short = term.gram
            && self
                .asked
                .words
                .get(term.word)
                .is_some_and(|word| word.script.gram().is_some_and(|size| word.text.chars().count() < size));
        if (last && !term.gram) || short {
            let length = units.len() as f32;
            let mut room = 400;
            words.longer(&key, COMPLETIONS, &mut |value, more| {
                if room > 0 {
                    room -= 1;
                    if with == 0 || more < 12 {
                        let near = length / (length + more as f32);
                        out.push(Reading {
                            value,
                            quality: rank::PREFIX * (0.7 + 0.3 * near),
                            kind: MatchKind::Prefix,
                            fields: ANY,
                        });
                    }
                }
            });
        }
        out.sort_by(|a, b| b.quality.total_cmp(&a.quality));
        (out, with)
    }

    /// Adds what a term is worth in each document, by its best reading.
    fn add(&mut self, at: usize, readings: &[Reading], with: u32) {
        if readings.is_empty() {
            return;
        }
        let all: u32 = readings.iter().map(|reading| self.index.postings(reading.value).total()).sum();
        let rarity = self.telling[at] * rank::rarity(self.index.documents, if with > 0 { with } else { all });
        self.rarity[at] = self.rarity[at].max(rarity);
        let bit = 1u64 << at;
        let gram = self.asked.terms[at].gram;
        let mark = self.asked.terms[at].mark;
        let mut budget = 60_000u32;
        for reading in readings {
            for posting in self.index.postings(reading.value) {
                if posting.signature & reading.fields == 0 {
                    continue;
                }
                budget = budget.saturating_sub(1);
                let mut quality = reading.quality;
                let mut kind = reading.kind;
                if kind == MatchKind::Exact && !is_as_written(mark, posting.signature, posting.mark) {
                    kind = MatchKind::Folded;
                    quality *= if gram { 1.0 } else { rank::FOLDED };
                }
                let ratio = if posting.signature & field::BODY != 0 {
                    self.index.lengths[usize::from(self.index.summary(posting.document).body)] / self.index.average_body
                } else {
                    1.0
                };
                let worth = quality * rarity * rank::presence(posting.signature, ratio);
                let cell = self.scratch.cell(posting.document, kind);
                if cell.term != at as u8 {
                    cell.term = at as u8;
                    cell.current = 0.0;
                    cell.fields &= cell.current_fields;
                    cell.current_fields = 0;
                }
                if worth > cell.current {
                    cell.words += worth - cell.current;
                    cell.current = worth;
                }
                cell.current_fields |= posting.signature;
                cell.mask |= bit;
                cell.found |= bit;
                if posting.signature & field::PLACE != 0 {
                    cell.placed |= bit;
                }
                if kind != MatchKind::Typo {
                    cell.sure |= bit;
                }
            }
            if budget == 0 {
                break;
            }
        }
    }

    /// How many documents have all terms of the query without a typo.
    fn complete(&self, allowed: &dyn Fn(u32) -> bool) -> usize {
        let all = if self.asked.terms.len() >= 64 { u64::MAX } else { (1u64 << self.asked.terms.len()) - 1 };
        self.scratch
            .touched
            .iter()
            .filter(|document| self.scratch.get(**document).sure & all == all && allowed(**document))
            .take(5)
            .count()
    }

    /// Adds the words that a term may be a typo of. Returns the steps left.
    fn typos(&mut self, at: usize, steps: usize) -> usize {
        let units = &self.asked.units[at];
        let errors = typo::errors_allowed(units);
        let mut found: Vec<(u64, f32)> = Vec::new();
        let (words, backwards) = (&self.index.words, &self.index.backwards);
        let left = typo::both_ways(words, backwards, units, errors, steps, &mut |value, errors, path| {
            if errors > 0 {
                found.push((value, likely(units, path, errors)));
            }
        });
        found.sort_by(|a, b| b.1.total_cmp(&a.1).then(a.0.cmp(&b.0)));
        let mut readings: Vec<Reading> = found
            .into_iter()
            .take(24)
            .map(|(value, quality)| Reading { value, quality, kind: MatchKind::Typo, fields: ANY })
            .collect();
        // Spelled by ear.
        if readings.is_empty() && units.len() >= 5 {
            for name in sounds::readings(&self.asked.terms[at].text) {
                for (value, near) in sounds::near(&self.index.sounds, &self.index.names, &name, &Writing::ALL) {
                    if near > 0.8 {
                        let quality = rank::TYPO[1] * near * near;
                        readings.push(Reading { value, quality, kind: MatchKind::Typo, fields: ANY });
                    }
                }
            }
            readings.sort_by(|a, b| b.quality.total_cmp(&a.quality));
            readings.truncate(8);
        }
        // How common the right word is says how rare the typed one would have been.
        let with = readings.iter().map(|reading| self.index.postings(reading.value).total()).max().unwrap_or(0);
        self.add(at, &readings, with);
        left
    }

    /// Whole names within the errors of a typo.
    fn mistyped_names(&mut self, steps: usize) {
        let (index, asked) = (self.index, self.asked);
        let errors = typo::errors_allowed(&asked.joined);
        let length = asked.joined.len() as f32;
        let scratch = &mut *self.scratch;
        typo::both_ways(&index.words, &index.backwards, &asked.joined, errors, steps, &mut |value, errors, path| {
            let quality = likely(&asked.joined, path, errors);
            let near = 1.0 - (1.0 - quality) * (2.0 / length).min(1.0);
            for posting in index.postings(value).filter(|posting| posting.signature & field::WHOLE != 0) {
                let cell = scratch.cell(posting.document, MatchKind::Typo);
                cell.whole = cell.whole.max(rank::WHOLE_NEAR * near.powi(3) * name_share(posting.signature));
            }
        });
    }

    /// Whole names that sound like the query: in other writings always, in its own only where nothing was found.
    fn sounding_names(&mut self, nothing: bool, no_need: bool) {
        let (index, asked) = (self.index, self.asked);
        if asked.words.len() > 6 || index.sounds.fst.is_empty() {
            return;
        }
        let scratch = &mut *self.scratch;
        for name in sounds::readings(&spaced(&asked.words)) {
            let among: Vec<Writing> =
                Writing::ALL.into_iter().filter(|writing| nothing || *writing != name.writing).collect();
            for (value, near) in sounds::near(&index.sounds, &index.names, &name, &among) {
                for posting in index.postings(value).filter(|posting| posting.signature & field::WHOLE != 0) {
                    // What was understood as a need is hardly also an organisation's name in another script.
                    let place = index.summary(posting.document).kind == DocumentKind::Place;
                    if !place && (!no_need || near < 0.72) {
                        continue;
                    }
                    let cell = scratch.cell(posting.document, MatchKind::Transliterated);
                    cell.whole = cell.whole.max(rank::WHOLE_SOUNDS * near.powi(3) * name_share(posting.signature));
                }
            }
        }
    }

    /// Adds documents that answer the needs named.
    fn needs(&mut self, needs: &[Need]) {
        for need in needs {
            let Some(value) = self.index.needs.get(&number_key(u32::from(category_code(need.category)))) else {
                continue;
            };
            let list = self.index.postings(value);
            let rarity = rank::rarity(self.index.documents, list.total()).clamp(1.5, 4.5);
            for posting in list {
                let summary = self.index.summary(posting.document);
                let worth = rank::NEED * need.strength * rarity * rank::answers(posting.signature, &summary);
                let cell = self.scratch.cell(posting.document, MatchKind::Need);
                cell.needs += worth;
                cell.mask |= need.mask;
            }
        }
    }

    /// Adds letter groups in common: other forms of the words, in any language.
    fn groups(&mut self) {
        let mut groups: FxHashMap<String, f32> = FxHashMap::default();
        let foreign =
            |at: usize| self.asked.terms.iter().zip(&self.foreign).any(|(term, foreign)| term.word == at && *foreign);
        for (_, word) in
            self.asked.words.iter().enumerate().filter(|(at, word)| has_letter_groups(word) && !foreign(*at))
        {
            letter_groups(&word.text, GROUP, &mut |group| {
                if groups.len() < MOST_GROUPS {
                    *groups.entry(group.to_owned()).or_default() += 1.0;
                }
            });
        }
        let mut groups: Vec<(String, f32)> = groups.into_iter().collect();
        groups.sort_by(|a, b| a.0.cmp(&b.0));
        for (group, times) in groups {
            let Some(value) = self.index.groups.get(group.as_bytes()) else { continue };
            let list = self.index.postings(value);
            let rarity = rank::rarity(self.index.documents, list.total());
            if rarity < 0.3 {
                continue;
            }
            for posting in list {
                let summary = self.index.summary(posting.document);
                let ratio = self.index.lengths[usize::from(summary.grams)] / self.index.average_groups;
                let worth = rank::GROUPS * times.min(2.0) * rarity * rank::presence(posting.signature, ratio);
                let cell = self.scratch.cell(posting.document, MatchKind::Typo);
                cell.groups += worth;
            }
        }
    }

    /// The best documents, in order.
    fn best(&self, limit: usize, understood: u64, allowed: &dyn Fn(u32) -> bool) -> Vec<Hit> {
        let total: f32 = self.rarity.iter().sum::<f32>().max(0.1);
        let known =
            self.rarity.iter().enumerate().fold(0u64, |bits, (at, rarity)| bits | (u64::from(*rarity > 0.0) << at));
        // What is left of a query when its needs are understood, if it says anything.
        let place = if understood == 0 {
            0
        } else {
            let told = |at: usize| self.telling[at] > 0.99 && understood & (1 << at) == 0 && known & (1 << at) != 0;
            (0..self.asked.terms.len()).filter(|at| told(*at)).fold(0u64, |bits, at| bits | (1 << at))
        };
        let mut hits: Vec<(Hit, u8)> = self
            .scratch
            .touched
            .iter()
            .filter(|document| allowed(**document))
            .map(|document| {
                let cell = self.scratch.get(*document);
                let covered: f32 =
                    self.rarity.iter().enumerate().filter(|(at, _)| cell.mask & (1 << at) != 0).map(|(_, r)| r).sum();
                let share = covered / total;
                let summary = self.index.summary(*document);
                let mut score = (cell.words + cell.needs)
                    * (rank::COVERAGE_FLOOR + (1.0 - rank::COVERAGE_FLOOR) * share * share)
                    + cell.groups
                    + cell.whole
                    + rank::POPULATION * f32::from(summary.population) / 255.0;
                // All words in one field: a name or an address, given in part.
                if cell.found & known == known
                    && known.count_ones() > 1
                    && cell.fields & cell.current_fields & rank::TOGETHER_IN != 0
                {
                    score += if cell.sure & known == known { rank::TOGETHER } else { rank::TOGETHER * rank::TYPO[0] };
                }
                // The need that was named, at the place that was named.
                if place != 0 && cell.needs > 0.0 && cell.placed & place == place {
                    score += rank::NEED_AT_PLACE;
                }
                (Hit { document: *document, score, kind: kind(cell.kind) }, summary.population)
            })
            .collect();
        let order = |a: &(Hit, u8), b: &(Hit, u8)| {
            b.0.score.total_cmp(&a.0.score).then(b.1.cmp(&a.1)).then(a.0.document.cmp(&b.0.document))
        };
        if hits.len() > limit * 2 {
            hits.select_nth_unstable_by(limit, order);
            hits.truncate(limit);
        }
        hits.sort_by(order);
        hits.truncate(limit);
        hits.into_iter().map(|(hit, _)| hit).collect()
    }
}

/// The words of a text that some of its terms came from, as they were typed.
fn spoken(text: &str, terms: &[Term], mask: u64) -> String {
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

/// Whether a posting has a term in the written form asked for.
pub(super) fn is_as_written(mark: u8, signature: u16, found: u8) -> bool {
    if mark == 0 { signature & field::PLAIN != 0 } else { signature & field::MARKED != 0 && found == mark }
}

/// A name of its own is worth more than the organisation's.
fn name_share(signature: u16) -> f32 {
    if signature & (field::NAME | field::ALIAS) != 0 { 1.0 } else { 0.8 }
}

/// How likely a typo is: first letters are seldom wrong, vowels often.
fn likely(typed: &[u16], meant: &[u16], errors: u8) -> f32 {
    let mut quality = rank::TYPO[usize::from(errors.clamp(1, 2)) - 1];
    if typed.first() != meant.first() {
        quality *= 0.85;
    }
    if typed.len() == meant.len()
        && typed.iter().zip(meant).all(|(a, b)| a == b || (key::is_vowel_unit(*a) && key::is_vowel_unit(*b)))
    {
        quality *= 1.15;
    }
    quality
}

/// The kind behind its number.
pub(super) fn kind(number: u8) -> MatchKind {
    [
        MatchKind::Exact,
        MatchKind::Folded,
        MatchKind::Prefix,
        MatchKind::Need,
        MatchKind::Transliterated,
        MatchKind::Typo,
    ][usize::from(number.min(5))]
}
