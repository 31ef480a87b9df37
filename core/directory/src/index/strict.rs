//! The strict search: only what folding makes equal, no typos, no beginnings, no needs. All words must be there.

use super::key;
use super::postings::field;
use super::query::Asked;
use super::rank;
use super::scratch::Scratch;
use super::search::{is_as_written, kind};
use super::{Hit, Index, MatchKind};

/// The documents that have all words of a query, those written exactly so first.
pub(super) fn search(
    index: &Index,
    asked: &Asked,
    limit: usize,
    allowed: &dyn Fn(u32) -> bool,
    scratch: &mut Scratch,
) -> Vec<Hit> {
    let mut mark = |value: u64, bits: u64, asked_mark: u8, whole: bool| {
        let list = index.postings(value);
        let rarity = rank::rarity(index.documents, list.total()).max(0.1);
        for posting in list.filter(|posting| !whole || posting.signature & field::WHOLE != 0) {
            let written = is_as_written(asked_mark, posting.signature, posting.mark);
            let kind = if written { MatchKind::Exact } else { MatchKind::Folded };
            let cell = scratch.cell(posting.document, kind);
            cell.mask |= bits;
            cell.words += rarity * if whole { 2.0 } else { 1.0 };
            if !written {
                cell.whole += 1.0;
            }
        }
    };
    for (at, term) in asked.terms.iter().enumerate() {
        let mut bits = 1u64 << at;
        if let Some(value) = index.words.get(&key::encode(&asked.units[at])) {
            mark(value, bits, term.mark, false);
        }
        if let Some(value) = term.other.as_ref().and_then(|other| index.words.get(&key::key(other))) {
            mark(value, bits, 0, false);
        }
        // Words bound by hyphens are one word too.
        let mut text = term.text.clone();
        let mut from = at;
        while asked.terms[from].bound && from > 0 && at - from < 4 {
            from -= 1;
            text.insert_str(0, &asked.terms[from].text);
            bits |= 1 << from;
            if let Some(value) = index.words.get(&key::key(&text)) {
                mark(value, bits, term.mark, false);
            }
        }
    }
    if !asked.joined.is_empty()
        && let Some(value) = index.words.get(&key::encode(&asked.joined))
    {
        mark(value, 0, asked.mark, true);
    }
    let all = if asked.terms.len() >= 64 { u64::MAX } else { (1u64 << asked.terms.len()) - 1 };
    let mut hits: Vec<(u32, Hit)> = scratch
        .touched
        .iter()
        .filter(|document| scratch.get(**document).mask & all == all && allowed(**document))
        .map(|document| {
            let cell = scratch.get(*document);
            let kind = if cell.whole > 0.0 { MatchKind::Folded } else { kind(cell.kind) };
            (cell.whole as u32, Hit { document: *document, score: cell.words, kind })
        })
        .collect();
    hits.sort_by(|a, b| a.0.cmp(&b.0).then(b.1.score.total_cmp(&a.1.score)).then(a.1.document.cmp(&b.1.document)));
    // What is written otherwise scores below all that is written so.
    let top = hits.iter().map(|hit| hit.1.score).fold(1.0, f32::max);
    hits.truncate(limit);
    hits.into_iter().map(|(others, hit)| Hit { score: hit.score - top * others as f32, ..hit }).collect()
}
