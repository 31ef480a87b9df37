//! What to try when nothing was found.

use super::{Search, context::Context};
use crate::order;
use crate::{directory::Directory, query::Filters, result::Suggestion};

/// Suggestions, the most promising first. `elsewhere`: matches in other countries.
pub(super) fn suggestions(
    directory: &Directory,
    context: &Context<'_>,
    search: &Search<'_>,
    elsewhere: usize,
) -> Vec<Suggestion> {
    let filters = &context.query.filters;
    let mut suggestions = Vec::new();
    if filters.strict {
        let count = search.count_with(&Filters { strict: false, ..filters.clone() }, false);
        if count > 0 {
            suggestions.push(Suggestion::TakeUnknown(count));
        }
    }
    let mut without: Vec<(u32, Suggestion)> = filters
        .set()
        .map(|kind| (kind, search.count_with(&filters.without(kind), false)))
        .filter(|(_, count)| *count > 0)
        .map(|(kind, count)| (count, Suggestion::WithoutFilter(kind, count)))
        .collect();
    order::sort_by_key(&mut without, |(count, _)| std::cmp::Reverse(*count));
    suggestions.extend(without.into_iter().map(|(_, suggestion)| suggestion));
    for (category, _) in &context.needs {
        let here = |country: &crate::CountryCoverage| context.country.is_none_or(|chosen| chosen == country.country);
        let has = |country: &crate::CountryCoverage| country.categories.iter().any(|(known, _)| known == category);
        if directory.coverage.countries.iter().any(|country| here(country) && has(country)) {
            suggestions.push(Suggestion::Category(*category));
        }
    }
    if elsewhere > 0 {
        suggestions.push(Suggestion::Elsewhere(u32::try_from(elsewhere).unwrap_or(u32::MAX)));
    }
    if context.country.is_none() {
        suggestions.push(Suggestion::ChooseCountry);
    }
    if !context.query.text.trim().is_empty() {
        suggestions.push(Suggestion::OtherWords);
    }
    suggestions
}
