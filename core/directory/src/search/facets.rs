//! Chips: what one more filter would leave of the matches, counted as the truth table judges.

use super::context::Context;
use crate::{
    directory::Directory,
    filter::{Judge, Verdict},
    query::{FilterKind, Filters},
    result::{Facet, FacetValue},
    row::{CategorySet, PHASES, Row},
};
use std::collections::BTreeSet;

/// Counts for all values that hold for at least one of the matches.
pub(super) fn facets(directory: &Directory, context: &Context<'_>, matches: impl Iterator<Item = u32>) -> Vec<Facet> {
    let numbers: Vec<u32> = matches.collect();
    let rows: Vec<&Row> = numbers.iter().filter_map(|number| directory.rows.rows.get(*number as usize)).collect();
    let mut facets = Vec::new();
    for (value, filters) in values(directory, context, &rows) {
        let judge = Judge::new(&directory.rows, &filters, context.origin, context.clock_right);
        let (mut pass, mut unknown) = (0, 0);
        for number in &numbers {
            match judge.judge(*number).verdict {
                Verdict::Pass => pass += 1,
                Verdict::Unknown => unknown += 1,
                Verdict::Fail => {}
            }
        }
        if pass > 0 {
            facets.push(Facet { value, pass, unknown });
        }
    }
    facets
}

fn values(directory: &Directory, context: &Context<'_>, rows: &[&Row]) -> Vec<(FacetValue, Filters)> {
    let none = Filters::default;
    let mut values = vec![
        (FacetValue::Free, Filters { free: true, ..none() }),
        (FacetValue::NeedsNoId, Filters { needs_no_id: true, ..none() }),
        (FacetValue::OpenNow, Filters { open_at: Some(context.hours_at), ..none() }),
        (FacetValue::Remote, Filters { remote: true, ..none() }),
        (FacetValue::AcceptsUndocumented, Filters { accepts_undocumented: true, ..none() }),
    ];
    let mut categories = CategorySet::default();
    let mut audiences = BTreeSet::new();
    let mut languages = BTreeSet::new();
    for row in rows {
        row.categories.iter().for_each(|category| categories.insert(category));
        audiences.insert(row.audiences);
        languages.insert(row.languages);
    }
    let strings = |sets: BTreeSet<u32>| -> BTreeSet<&String> {
        sets.into_iter().flat_map(|set| directory.rows.strings_of(set)).collect()
    };
    for category in categories.iter() {
        values.push((FacetValue::Category(category), Filters { categories: [category].into(), ..none() }));
    }
    for phase in PHASES {
        values.push((FacetValue::Phase(phase), Filters { phases: [phase].into(), ..none() }));
    }
    for code in strings(audiences).into_iter().filter(|code| *code != "everyone").cloned() {
        values.push((FacetValue::Audience(code.clone()), Filters { audiences: [code].into(), ..none() }));
    }
    for tag in strings(languages).into_iter().cloned() {
        values.push((FacetValue::Language(tag.clone()), Filters { speaks: [tag].into(), ..none() }));
    }
    debug_assert!(
        values.iter().all(|(_, filters)| filters.set().count() == 1 && !filters.is_set(FilterKind::Distance))
    );
    values
}
