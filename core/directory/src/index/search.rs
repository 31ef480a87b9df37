//! A search, step by step: words as written, whole names, needs, letter groups; and only where those find little, typos and other
//! scripts.

use super::needs::{self, Need};
use super::postings::field;
use super::query::{Asked, spoken};
use super::scratch::Scratch;
use super::{DocumentKind, Hit, Index, IndexQuery, MatchKind, Understood, crisis, initials, key, rank, strict};
use crate::order;
use crate::text::address_forms;

/// Dictionary nodes looked at for the completions of a word.
const COMPLETIONS: usize = 4000;
/// Dictionary nodes looked at for the typos of a query.
const TYPO_STEPS: usize = 60_000;

/// A word of so many documents is no typo.
const COMMON: u32 = 8;

/// A list of postings that a term of the query may mean.
pub(super) struct Reading {
    pub(super) value: u64,
    pub(super) quality: f32,
    pub(super) kind: MatchKind,
    /// In these fields only.
    pub(super) fields: u16,
}

/// Any field.
pub(super) const ANY: u16 = 0xff;

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

/// A search at work.
pub(super) struct Search<'a> {
    pub(super) index: &'a Index,
    pub(super) asked: &'a Asked,
    pub(super) scratch: &'a mut Scratch,
    /// How rare each term is; 0 for one that is nowhere.
    pub(super) rarity: Vec<f32>,
    /// A document has exactly this name.
    whole: bool,
    /// How much each term says, from 0 to 1.
    pub(super) telling: Vec<f32>,
    /// Which terms are need words that no document has.
    pub(super) foreign: Vec<bool>,
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
        if let Some(word) = self.asked.words.get(term.word).filter(|word| !term.gram && initials::may_be(word))
            && let Some(value) = self.index.groups.get(&initials::key(&word.text))
        {
            out.push(Reading { value, quality: rank::INITIALS, kind: MatchKind::Folded, fields: ANY });
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
        order::sort(&mut out, &mut |a, b| b.quality.total_cmp(&a.quality));
        (out, with)
    }

    /// Adds what a term is worth in each document, by its best reading.
    pub(super) fn add(&mut self, at: usize, readings: &[Reading], with: u32) {
        if readings.is_empty() {
            return;
        }
        let all: u32 = readings.iter().map(|reading| self.index.postings(reading.value).total()).sum();
        let rarity = rank::rarity(self.index.documents, if with > 0 { with } else { all });
        let rarity = self.telling[at] * rank::telling(rarity);
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
                let body = if posting.signature & field::BODY != 0 {
                    self.index.bodies[usize::from(self.index.summary(posting.document).body)]
                } else {
                    0.0
                };
                let worth = quality * rarity * rank::presence(posting.signature, body);
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
}

/// Whether a posting has a term in the written form asked for.
pub(super) fn is_as_written(mark: u8, signature: u16, found: u8) -> bool {
    if mark == 0 { signature & field::PLAIN != 0 } else { signature & field::MARKED != 0 && found == mark }
}

/// A name of its own is worth more than the organisation's.
pub(super) fn name_share(signature: u16) -> f32 {
    if signature & (field::NAME | field::ALIAS) != 0 { 1.0 } else { 0.8 }
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
