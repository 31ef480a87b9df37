//! Who may know, where a country has nothing for a need: its general helpers. They are no answer to what was asked, and stand apart.

use super::{Ranked, context::Context, crisis, hit, hit::Found};
use crate::order;
use crate::{
    directory::Directory,
    error::DirectoryError,
    filter::{Judge, Verdict},
    index::DocumentKind,
    query::FilterKind,
    result::{CountryFit, CrisisBlock, HelpLine, Reason},
    row::{Caution, Row},
};
use std::cmp::Reverse;
use std::collections::HashSet;
use turnstone_pack::record::Category;

/// Most of them: who reads more of what is not an answer has lost time.
const MOST: usize = 5;
/// Rows of them that are read in full. Only a large directory has more: of these the ones that can be called and are newest.
const MOST_READ: usize = 60;

/// What makes somebody a general helper, the most general first: who finds the right place, who stands by people like oneself, who knows the
/// law, who answers at all.
const GENERAL: &[Category] = &[
    Category::InformationReferral,
    Category::RefugeeServices,
    Category::LgbtqCommunity,
    Category::MigrantCommunity,
    Category::AsylumLegal,
    Category::ImmigrationLegal,
    Category::LegalAid,
    Category::CommunityCenter,
    Category::CrisisLine,
];

/// The country's general helpers, at most five, each organization once: where a country was chosen, a need was understood and nothing there
/// meets it. What is only a warning does not count as met. Empty where the crisis block names somebody there: that is whom to ask then.
pub(super) fn helpers(
    directory: &Directory,
    context: &Context<'_>,
    hits: &[Ranked],
    crisis: Option<&CrisisBlock>,
) -> Result<Vec<HelpLine>, DirectoryError> {
    let kinds = &context.query.kinds;
    let here = |ranked: &Ranked| ranked.found.fit == CountryFit::Here && !ranked.avoid;
    let answered = crisis.is_some_and(|block| block.lines.iter().any(|line| line.hit.country == CountryFit::Here));
    if context.country.is_none()
        || context.needs.is_empty()
        || answered
        || hits.iter().any(here)
        || !(kinds.is_empty() || kinds.contains(&DocumentKind::Service))
    {
        return Ok(Vec::new());
    }
    // They are general: a kind of help or a phase that was asked for excludes none of them. Everything else that was asked for does.
    let filters = context.query.filters.without(FilterKind::Category).without(FilterKind::Phase);
    let judge = Judge::new(&directory.rows, &filters, context.origin, context.clock_right);
    let rows = directory.rows.rows.iter().enumerate();
    let mut general: Vec<(usize, u32, &Row)> = rows
        .filter(|(_, row)| !row.is_organization && row.reachable && row.caution != Caution::Avoid)
        .filter(|(_, row)| super::fit(&directory.rows, row, context.country) == CountryFit::Here)
        .filter_map(|(number, row)| {
            let rank = GENERAL.iter().position(|category| row.categories.contains(*category))?;
            Some((rank, number as u32, row))
        })
        .collect();
    order::sort_by_key(&mut general, |(rank, number, row)| {
        (!row.callable, Reverse(row.confirmed_day.max(row.source_day)), *rank, *number)
    });
    let mut found: Vec<(usize, u32, HelpLine)> = Vec::new();
    for (rank, number, row) in general.into_iter().take(MOST_READ) {
        let judged = judge.judge(number);
        if judged.verdict == Verdict::Fail {
            continue;
        }
        let found_row = Found { row: number, by_name: false, fit: CountryFit::Here, judged, matched: None };
        let hit = hit::hit(directory, context, found_row, false)?;
        let Some(mut line) = crisis::line(row, hit, context) else { continue };
        let reason = Reason::HasCategory(GENERAL[rank]);
        if !line.hit.why.contains(&reason) {
            line.hit.why.insert(0, reason);
        }
        found.push((rank, row.organization_record.unwrap_or(row.record), line));
    }
    order::sort_by_key(&mut found, |(rank, _, line)| (crisis::now_key(line), *rank, line.hit.id.clone()));
    let mut known = HashSet::new();
    found.retain(|(_, organization, _)| known.insert(*organization));
    found.truncate(MOST);
    Ok(found.into_iter().map(|(_, _, line)| line).collect())
}
