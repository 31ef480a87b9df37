//! What documents are worth beside their words: needs, letter groups; and from all of it the best documents.

use super::cut::{has_letter_groups, letter_groups};
use super::key::number_key;
use super::lexicon::category_code;
use super::needs::Need;
use super::search::{Search, kind};
use super::{DocumentKind, Hit, MatchKind, builder::GROUP, rank};
use rustc_hash::FxHashMap;

/// Letter groups of a query that are searched.
const MOST_GROUPS: usize = 160;

/// Words of which every set's share is reckoned beforehand.
const MOST_SHARES: usize = 6;

impl Search<'_> {
    /// Adds documents that answer the needs named.
    pub(super) fn needs(&mut self, needs: &[Need]) {
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
    pub(super) fn groups(&mut self) {
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
                let body = self.index.group_bodies[usize::from(summary.grams)];
                let worth = rank::GROUPS * times.min(2.0) * rarity * rank::presence(posting.signature, body);
                let cell = self.scratch.cell(posting.document, MatchKind::Typo);
                cell.groups += worth;
            }
        }
    }

    /// The best documents, in order.
    pub(super) fn best(&self, limit: usize, understood: u64, allowed: &dyn Fn(u32) -> bool) -> Vec<Hit> {
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
        let covered = |mask: u64| {
            self.rarity.iter().enumerate().filter(|(at, _)| mask & (1 << at) != 0).map(|(_, r)| r).sum::<f32>()
        };
        let sets = 1u64 << self.rarity.len().min(MOST_SHARES);
        let shares: Vec<f32> = (0..sets).map(|mask| covered(mask) / total).collect();
        let mut hits: Vec<(Hit, u8)> = self
            .scratch
            .touched
            .iter()
            .filter(|document| allowed(**document))
            .map(|document| {
                let cell = self.scratch.get(*document);
                // Most queries have few words, and so few sets of them.
                let share = match shares.get(cell.mask as usize) {
                    Some(share) => *share,
                    None => covered(cell.mask) / total,
                };
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
                // One word that is a name. Towns are asked for by nothing else: theirs are whole names, or begin so.
                let named = summary.kind != DocumentKind::Place
                    && cell.kind <= MatchKind::Folded as u8
                    && cell.current_fields & rank::NAMED_IN != 0;
                if known.count_ones() == 1 && named && cell.found & cell.sure & known == known {
                    score += rank::TOGETHER * rank::naming(self.index.documents, total);
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
        if hits.len() > limit.saturating_mul(2) {
            hits.select_nth_unstable_by(limit, order);
            hits.truncate(limit);
        }
        hits.sort_by(order);
        hits.truncate(limit);
        hits.into_iter().map(|(hit, _)| hit).collect()
    }
}
