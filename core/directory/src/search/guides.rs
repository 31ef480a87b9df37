//! Sections of guides among what a search found. They come out of the same index as services, and are measured with the same score.

use super::{Search, rank::Ranked};
use crate::order;
use crate::{
    error::DirectoryError,
    guides::{GuideHit, GuideRow, WHOLE, best_of, fits_country},
    index::{DocumentKind, IndexQuery},
    query::FilterKind,
};
use std::collections::HashMap;

/// Most guides, each with its best section.
const MOST: usize = 5;
/// Most documents that are looked at.
const MOST_LOOKED_AT: usize = 200;
/// A guide about another country than the one chosen, or about some country where none is, beside one about all; and one about the chosen country.
const ELSEWHERE: f32 = 0.75;
const OF_SOME_COUNTRY: f32 = 0.9;
const HERE: f32 = 1.15;
/// What the second-best place in the same guide adds: it is about the words in more than one sentence.
const OTHERS: f32 = 0.3;
/// A guide about what was understood of the words.
const ABOUT_NEED: f32 = 1.1;
/// Nobody who typed the name of a service or asked for a kind of help has to look past more guides than this many hits.
const AFTER: usize = 2;

/// The best place of a guide.
struct Best<'a> {
    score: f32,
    row: &'a GuideRow,
    section: u32,
    /// The score of its second-best place.
    others: f32,
    /// The best place's score as the index gives it, to be compared with those of services.
    plain: f32,
}

impl<'a> Search<'a> {
    /// The guides that the words lead to, the best first, and where each stands among `hits`.
    pub(super) fn guides(&self, hits: &[Ranked]) -> Result<Vec<GuideHit>, DirectoryError> {
        let query = self.context.query;
        let first = self.directory.rows.rows.len() as u32;
        let filters = &query.filters;
        // Guides have a category and a phase, and are neither open nor free: any other filter asks for services.
        let narrowed = filters.set().any(|kind| !matches!(kind, FilterKind::Category | FilterKind::Phase));
        let wanted = query.kinds.is_empty() || query.kinds.contains(&DocumentKind::Guide);
        if query.text.trim().is_empty() || narrowed || !wanted || self.directory.guides.rows.is_empty() {
            return Ok(Vec::new());
        }
        let allowed = |number: u32| match number.checked_sub(first) {
            None => self.allowed(number, false),
            Some(_) => self.place_of(number).is_some_and(|(row, _)| {
                let category = filters.categories.is_empty()
                    || row.categories.iter().any(|category| filters.categories.contains(category));
                let phase = filters.phases.is_empty() || row.phase.is_some_and(|phase| filters.phases.contains(&phase));
                category && phase
            }),
        };
        let asked = IndexQuery { text: query.text.clone(), limit: MOST_LOOKED_AT, strict: false };
        let found = self.directory.index.search(&asked, &allowed);
        let best_service = found.iter().filter(|hit| hit.document < first).map(|hit| hit.score).fold(0.0, f32::max);
        // Each guide once, in whichever language its best section was found.
        let mut best: HashMap<&str, Best<'a>> = HashMap::new();
        for hit in found.iter().filter(|hit| hit.document >= first) {
            let (row, section) = self.place_of(hit.document).ok_or(DirectoryError::Damaged)?;
            let score = hit.score * self.worth(row);
            let entry = best.entry(&row.guide).or_insert(Best { score, row, section, others: 0.0, plain: hit.score });
            if score > entry.score {
                *entry = Best { score, row, section, others: entry.others.max(entry.score), plain: hit.score };
            } else {
                entry.others = entry.others.max(score);
            }
        }
        let mut best: Vec<Best<'a>> = best.into_values().collect();
        let whole = |best: &Best<'_>| best.score + OTHERS * best.others;
        order::sort(&mut best, &mut |a, b| whole(b).total_cmp(&whole(a)).then_with(|| a.row.guide.cmp(&b.row.guide)));
        best.truncate(MOST);
        // Who names a service, or a kind of help and nothing else, wants that first; who writes a sentence asks something.
        let need = self.name.is_some()
            && self.context.needs.iter().any(|(_, phrase)| crate::tags::name_hash(phrase) == self.name);
        let named = hits.first().is_some_and(|hit| need || hit.found.by_name);
        let place = |at: usize, plain: f32| match (named, plain >= best_service) {
            (false, true) if at < AFTER => 0,
            _ if at == 0 => AFTER.min(hits.len()),
            _ => (AFTER + 3).min(hits.len()),
        };
        let hit = |(at, best): (usize, &Best<'_>)| self.hit_of(best.row, best.section, place(at, best.plain));
        best.iter().enumerate().map(hit).collect()
    }

    /// The guide and the section behind a document.
    fn place_of(&self, document: u32) -> Option<(&'a GuideRow, u32)> {
        let guides = &self.directory.guides;
        let at = document.checked_sub(self.directory.rows.rows.len() as u32)?;
        let (row, section) = guides.documents.get(at as usize)?;
        Some((guides.rows.get(*row as usize)?, *section))
    }

    fn worth(&self, row: &GuideRow) -> f32 {
        let country = match (fits_country(&row.countries, self.context.country), self.context.country) {
            (0, _) => HERE,
            (1, _) => 1.0,
            (_, Some(_)) => ELSEWHERE,
            (_, None) => OF_SOME_COUNTRY,
        };
        let need = self.context.needs.iter().any(|(category, _)| row.categories.contains(category));
        country * if need { ABOUT_NEED } else { 1.0 }
    }

    /// What is shown: the same section in the person's language.
    fn hit_of(&self, found: &GuideRow, section: u32, before: usize) -> Result<GuideHit, DirectoryError> {
        let versions = self.directory.guides.versions(&found.guide).ok_or(DirectoryError::Damaged)?;
        let row = best_of(versions, &self.context.query.languages);
        let whole = |row: &GuideRow| GuideHit {
            guide: row.guide.clone(),
            section: String::new(),
            title: row.title.clone(),
            summary: row.summary.clone(),
            heading: String::new(),
            within: None,
            language: row.language.clone(),
            status: row.status,
            outdated: row.outdated,
            expires: row.expires.clone(),
            countries: row.countries.clone(),
            pack: row.pack(),
            before,
        };
        if section == WHOLE {
            return Ok(whole(row));
        }
        // A translation may lack a section that English has since.
        let id = &found.sections.get(section as usize).ok_or(DirectoryError::Damaged)?.id;
        let (row, at) = match row.sections.iter().position(|known| known.id == *id) {
            Some(at) => (row, at),
            None => (found, section as usize),
        };
        let shown = row.sections.get(at).ok_or(DirectoryError::Damaged)?;
        let above = row.sections[..at].iter().rev().find(|above| above.level < shown.level);
        Ok(GuideHit {
            section: shown.id.clone(),
            heading: shown.heading.clone(),
            outdated: shown.outdated,
            within: above.map(|above| above.heading.clone()),
            ..whole(row)
        })
    }
}
