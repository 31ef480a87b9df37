//! What a query may have meant where it was not found as written: typos of words and of whole names, names in other scripts.

use super::postings::field;
use super::search::{ANY, Reading, Search, name_share};
use super::{DocumentKind, MatchKind, key, rank, sounds, typo};
use crate::order;
use crate::text::{Writing, spaced};

impl Search<'_> {
    /// Adds the words that a term may be a typo of. Returns the steps left.
    pub(super) fn typos(&mut self, at: usize, steps: usize) -> usize {
        let units = &self.asked.units[at];
        let errors = typo::errors_allowed(units);
        let mut found: Vec<(u64, f32)> = Vec::new();
        let (words, backwards) = (&self.index.words, &self.index.backwards);
        let left = typo::both_ways(words, backwards, units, errors, steps, &mut |value, errors, path| {
            if errors > 0 {
                found.push((value, likely(units, path, errors)));
            }
        });
        order::sort(&mut found, &mut |a, b| b.1.total_cmp(&a.1).then(a.0.cmp(&b.0)));
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
            order::sort(&mut readings, &mut |a, b| b.quality.total_cmp(&a.quality));
            readings.truncate(8);
        }
        // How common the right word is says how rare the typed one would have been.
        let with = readings.iter().map(|reading| self.index.postings(reading.value).total()).max().unwrap_or(0);
        self.add(at, &readings, with);
        left
    }

    /// Whole names within the errors of a typo.
    pub(super) fn mistyped_names(&mut self, steps: usize) {
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
    pub(super) fn sounding_names(&mut self, nothing: bool, no_need: bool) {
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
