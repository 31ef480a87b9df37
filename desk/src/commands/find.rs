//! `turnstone find`: help in one's own words.

use crate::fault::Fault;
use crate::input;
use crate::options::FindOptions;
use crate::output::{
    Screen, Tone, crisis_json, draw_emergency, draw_guide_hit, draw_hit, draw_term, emergency_json, guide_hit_json,
    hit_json, print_json, term_json,
};
use crate::session::{Session, time};
use serde_json::json;
use turnstone_app::{
    CrisisView, FilterQuery, GuideHitView, HitView, NearQuery, OnBoardView, SearchQuery, SearchView, Turnstone,
};
use turnstone_l10n::plain;

/// With so many results for the chosen country, those of other countries are only mentioned.
const ENOUGH: usize = 3;

/// Searches and shows what was found.
///
/// # Errors
/// Those of [`Session`], and [`Fault::Place`].
pub fn run(session: &Session<'_>, options: &FindOptions, screen: &mut Screen) -> Result<bool, Fault> {
    let text = match options.words.as_slice() {
        [only] if only == "-" => input::words()?,
        words => words.join(" "),
    };
    let situation = session.situation()?;
    let filters = filters(session, options)?;
    let core = session.open()?;
    let near = options.near.as_deref().map(|near| place(session, &core, near)).transpose()?;
    let query = SearchQuery { text, situation, near, filters, limit: options.limit, chips: options.chips };
    let found = core.search_blocking(&query)?;
    if options.json {
        print_json(screen, &search_json(&found));
    } else {
        draw(session, screen, &found, options.limit as usize);
    }
    let lines = found.crisis.as_ref().is_some_and(|crisis| !crisis.lines.is_empty() || crisis.emergency.is_some());
    Ok(lines || !found.hits.is_empty() || !found.guides.is_empty())
}

/// The filters of the command line.
fn filters(session: &Session<'_>, options: &FindOptions) -> Result<FilterQuery, Fault> {
    let open_at = match options.open.as_deref() {
        None => None,
        Some("now") => Some(session.now()?),
        Some(text) => Some(time(text)?),
    };
    let speaks = options.speaks.iter().map(|text| session.language(text)).collect::<Result<_, _>>()?;
    Ok(FilterQuery {
        categories: options.categories.clone(),
        phases: options.phases.clone(),
        audiences: options.audiences.clone(),
        speaks,
        free: options.free,
        needs_no_id: options.needs_no_id,
        within_km: options.radius,
        open_at: open_at.map(Into::into),
        remote: options.remote,
        accepts_undocumented: options.undocumented,
        strict: options.strict,
    })
}

/// Where `--near` is: `LATITUDE,LONGITUDE`, or the largest town of this name, in the chosen country first.
fn place(session: &Session<'_>, core: &Turnstone, near: &str) -> Result<NearQuery, Fault> {
    if let Some((latitude, longitude)) = near.split_once(',')
        && let (Ok(latitude), Ok(longitude)) = (latitude.trim().parse(), longitude.trim().parse())
    {
        return Ok(NearQuery::Point { latitude, longitude });
    }
    let towns = core.places_blocking(near, &session.situation()?, 5)?;
    // A town that was only guessed would give distances from somewhere else.
    match towns.iter().find(|town| town.is_named) {
        Some(town) => Ok(NearQuery::Town { id: town.id.clone() }),
        None => Err(Fault::Place(near.to_owned(), towns.into_iter().map(|town| plain(&town.label.text)).collect())),
    }
}

/// Everything for a program, best first.
fn search_json(found: &SearchView) -> serde_json::Value {
    let text = |view: &turnstone_app::TextView| plain(&view.text);
    // Crisis help is what was found first.
    let crisis = found.crisis.as_ref().map(|crisis| crisis.lines.as_slice()).unwrap_or_default();
    let mut results: Vec<serde_json::Value> = crisis.iter().map(hit_json).collect();
    for place in 0..=found.hits.len() {
        results.extend(guides_before(found, place).map(guide_hit_json));
        results.extend(found.hits.get(place).map(hit_json));
    }
    json!({
        "language": found.language,
        "crisis": found.crisis.as_ref().map(crisis_json),
        "notices": found.notices.iter().map(text).collect::<Vec<_>>(),
        "on_board": found.on_board.as_ref().map(|on_board| json!({
            "country": on_board.country,
            "services": on_board.services,
            "sentence": text(&on_board.sentence),
            "emergency": on_board.emergency.as_ref().map(emergency_json),
            "lines": on_board.lines.iter().map(hit_json).collect::<Vec<_>>(),
        })),
        "needs": found.needs.iter().map(|need| need.code.as_str()).collect::<Vec<_>>(),
        "near": found.near.as_ref().map(text),
        "total": found.total,
        "results": results,
        "terms": found.terms.iter().map(term_json).collect::<Vec<_>>(),
        "helpers": found.helpers.iter().map(hit_json).collect::<Vec<_>>(),
        "elsewhere": found.elsewhere.iter().map(hit_json).collect::<Vec<_>>(),
        "chips": found.chips.iter().map(|chip| {
            let (filter, value) = chip.filter.code();
            json!({
                "filter": filter, "value": value, "selected": chip.selected, "label": text(&chip.label),
                "holds": chip.holds, "not_known": chip.not_known,
            })
        }).collect::<Vec<_>>(),
        "suggestions": found.suggestions.iter().map(text).collect::<Vec<_>>(),
    })
}

/// Everything for a person.
fn draw(session: &Session<'_>, screen: &mut Screen, found: &SearchView, limit: usize) {
    if let Some(crisis) = &found.crisis {
        draw_crisis(session, screen, crisis, limit);
    }
    screen.gap();
    for notice in &found.notices {
        screen.view(Tone::Caution, notice);
    }
    if let Some(on_board) = &found.on_board {
        draw_on_board(session, screen, on_board, found.crisis.is_some());
    }
    screen.view(Tone::Heading, &found.headline);
    if !found.needs.is_empty() {
        let names: Vec<&str> = found.needs.iter().map(|need| need.name.as_str()).collect();
        screen.row(&session.text("label-understood"), Tone::Quiet, &session.l10n.list(&names));
    }
    if let Some(near) = &found.near {
        screen.view(Tone::Quiet, near);
    }
    for term in &found.terms {
        draw_term(screen, term);
    }
    if found.on_board.is_some() {
        for (index, hit) in found.hits.iter().enumerate() {
            draw_guides(session, screen, guides_before(found, index));
            draw_hit(session, screen, Some(index + 1), hit);
        }
        draw_guides(session, screen, guides_before(found, found.hits.len()));
    } else {
        // Results stand by country, and guides by none: those that stand first do, the others below.
        draw_guides(session, screen, found.guides.iter().filter(|guide| guide.before == 0));
        draw_by_country(session, screen, &found.hits);
        draw_guides(session, screen, found.guides.iter().filter(|guide| guide.before > 0));
    }
    if let Some(heading) = &found.helpers_heading {
        screen.gap();
        screen.view(Tone::Caution, heading);
        for helper in &found.helpers {
            draw_hit(session, screen, None, helper);
        }
    }
    if found.hits.len() >= ENOUGH || found.crisis.is_some() {
        if !found.elsewhere.is_empty() {
            screen.gap();
            screen.paragraph(Tone::Quiet, &session.text("elsewhere-more"));
        }
    } else if let Some(heading) = &found.elsewhere_heading {
        screen.gap();
        screen.view(Tone::Caution, heading);
        draw_by_country(session, screen, &found.elsewhere);
    }
    for chip in &found.chips {
        screen.row("", Tone::Quiet, &chip.label.text);
    }
    if !found.suggestions.is_empty() {
        screen.gap();
        for suggestion in &found.suggestions {
            screen.view(Tone::Plain, suggestion);
        }
    }
}

/// Crisis help: above everything else.
fn draw_crisis(session: &Session<'_>, screen: &mut Screen, crisis: &CrisisView, limit: usize) {
    screen.view(Tone::Severe, &crisis.heading);
    for advice in &crisis.advice {
        screen.view(Tone::Plain, advice);
    }
    if let Some(emergency) = crisis.emergency.as_ref().filter(|_| crisis.emergency_first) {
        draw_emergency(session, screen, emergency);
    }
    for line in crisis.lines.iter().take(limit) {
        draw_hit(session, screen, None, line);
    }
    if let Some(emergency) = crisis.emergency.as_ref().filter(|_| !crisis.emergency_first) {
        draw_emergency(session, screen, emergency);
    }
    screen.gap();
}

/// What is on board for the country; where that is nothing, its emergency numbers and the lines that can be reached from it.
fn draw_on_board(session: &Session<'_>, screen: &mut Screen, on_board: &OnBoardView, crisis: bool) {
    screen.view(Tone::Quiet, &on_board.sentence);
    if on_board.nothing_local && !crisis {
        if let Some(emergency) = &on_board.emergency {
            draw_emergency(session, screen, emergency);
        }
        for line in &on_board.lines {
            draw_hit(session, screen, None, line);
        }
    }
    screen.gap();
}

/// The guides that stand before a hit.
fn guides_before(found: &SearchView, place: usize) -> impl Iterator<Item = &GuideHitView> {
    found.guides.iter().filter(move |guide| guide.before as usize == place)
}

fn draw_guides<'g>(session: &Session<'_>, screen: &mut Screen, guides: impl Iterator<Item = &'g GuideHitView>) {
    for guide in guides {
        draw_guide_hit(session, screen, guide);
    }
}

/// Results under the name of their country; the country with the best result comes first. The numbers stay those of the ranking.
fn draw_by_country(session: &Session<'_>, screen: &mut Screen, hits: &[HitView]) {
    let mut countries: Vec<&str> = Vec::new();
    for hit in hits {
        if !countries.contains(&hit.country_names.as_str()) {
            countries.push(&hit.country_names);
        }
    }
    for country in countries {
        screen.gap();
        screen.paragraph(Tone::Heading, &format!("— {country} —"));
        for (index, hit) in hits.iter().enumerate().filter(|(_, hit)| hit.country_names == country) {
            draw_hit(session, screen, Some(index + 1), hit);
        }
    }
}
