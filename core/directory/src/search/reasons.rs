//! Why a record is here, the strongest reason first.

use super::{context::Context, hit::Found};
use crate::{
    directory::Directory,
    filter::{Verdict, audience},
    freshness::FreshnessLevel,
    hours::{OpenState, Tri},
    result::{CountryFit, Hit, Reason},
    row::{PHASES, Row, phase_bit},
    tags::language_matches,
};

/// How near a town something has to be to be called in or near it.
const IN_TOWN_KM: f64 = 25.0;

/// All reasons for a hit.
pub(super) fn reasons(
    directory: &Directory,
    context: &Context<'_>,
    row: &Row,
    found: &Found,
    hit: &Hit,
) -> Vec<Reason> {
    let mut why = Vec::new();
    let filters = &context.query.filters;
    if found.by_name {
        why.push(Reason::NameMatches);
    }
    for (category, phrase) in &context.needs {
        if row.categories.contains(*category) {
            why.push(Reason::MatchesNeed(*category, phrase.clone()));
        }
    }
    if let Some(kind) = found.matched.filter(|_| !found.by_name) {
        why.push(Reason::TextMatches(kind));
    }
    why.extend(filters.categories.iter().filter(|c| row.categories.contains(**c)).map(|c| Reason::HasCategory(*c)));
    match found.fit {
        CountryFit::Here => why.extend(context.country.map(|country| Reason::InCountry(country.to_owned()))),
        CountryFit::International => why.push(Reason::International),
        CountryFit::Elsewhere => why.push(Reason::ElsewhereIn(hit.countries.clone())),
        CountryFit::NotAsked | CountryFit::Unknown => {}
    }
    if let (Some(town), Some(distance)) = (&context.town, hit.distance)
        && distance.km <= IN_TOWN_KM
        && let Some(name) = town.names.first()
    {
        why.push(Reason::InTown(name.clone()));
    }
    why.extend(hit.distance.map(Reason::Distance));
    if row.remote == Tri::Yes {
        why.push(Reason::Remote);
    }
    languages(directory, context, row, &mut why);
    for wanted in &filters.audiences {
        if directory.rows.strings_of(row.audiences).any(|served| audience(wanted, served) == Verdict::Pass) {
            let focus = match &hit.facts {
                crate::Facts::Service(facts) => facts.service.serves.focus.contains(wanted),
                _ => false,
            };
            why.push(if focus { Reason::MadeFor(wanted.clone()) } else { Reason::ServesAudience(wanted.clone()) });
        }
    }
    let phases = PHASES.iter().filter(|p| filters.phases.contains(p) && row.phases & phase_bit(**p) != 0);
    why.extend(phases.map(|phase| Reason::HelpsInPhase(*phase)));
    match &hit.opening.state {
        OpenState::Always => why.push(Reason::AlwaysOpen),
        OpenState::Open { until } => why.push(Reason::OpenNow { until: until.clone() }),
        _ => {}
    }
    for (holds, reason) in [
        (row.free == Tri::Yes, Reason::Free),
        (row.photo_id == Tri::No, Reason::NeedsNoId),
        (row.undocumented == Tri::Yes, Reason::AcceptsUndocumented),
        (row.affirming == Tri::Yes, Reason::Affirming),
    ] {
        if holds {
            why.push(reason);
        }
    }
    if hit.freshness.level == FreshnessLevel::Fresh {
        why.extend(hit.freshness.confirmed.clone().map(Reason::Confirmed));
    }
    why
}

fn languages(directory: &Directory, context: &Context<'_>, row: &Row, why: &mut Vec<Reason>) {
    let spoken = || directory.rows.strings_of(row.languages);
    let wanted = context.query.languages.iter().chain(&context.query.filters.speaks);
    let mut found = false;
    for wanted in wanted {
        for tag in spoken().filter(|tag| language_matches(wanted, tag)) {
            let reason = Reason::SpeaksLanguage(tag.clone());
            if !why.contains(&reason) {
                why.push(reason);
            }
            found = true;
        }
    }
    if !found && row.interpreter == Tri::Yes {
        why.push(Reason::ProvidesInterpreter);
    }
}
