//! `turnstone guide`: guides and the words of offices, to be read on a terminal.

use crate::fault::Fault;
use crate::options::{GuideOptions, GuideTask};
use crate::output::{Screen, Tone, complain, draw_guide, draw_term, guide_json, guide_row_json, print_json, term_json};
use crate::session::Session;
use serde_json::{Value, json};
use turnstone_app::TurnstoneError;
use turnstone_l10n::plain;

/// Lists the guides, shows one, or explains words; true where there is something to show.
///
/// # Errors
/// Those of [`Session`], and [`Fault::OutputClosed`].
pub fn run(session: &Session<'_>, options: &GuideOptions, screen: &mut Screen) -> Result<bool, Fault> {
    match &options.task {
        GuideTask::List => list(session, options.json, screen),
        GuideTask::Show { name, second } => show(session, options.json, name, second.as_deref(), screen),
        GuideTask::Terms { words } => terms(session, options.json, &words.join(" "), screen),
    }
}

fn list(session: &Session<'_>, in_json: bool, screen: &mut Screen) -> Result<bool, Fault> {
    let groups = session.open()?.guides_blocking(&session.situation()?)?;
    if in_json {
        let group = |group: &turnstone_app::GuideGroupView| {
            let rows: Vec<Value> = group.guides.iter().map(guide_row_json).collect();
            json!({ "phase": group.code, "heading": plain(&group.heading.text), "guides": rows })
        };
        print_json(screen, &json!({ "groups": groups.iter().map(group).collect::<Vec<_>>() }));
        return Ok(!groups.is_empty());
    }
    if groups.is_empty() {
        screen.paragraph(Tone::Plain, &session.text("guides-none"));
        return Ok(false);
    }
    for group in &groups {
        screen.gap();
        screen.view(Tone::Heading, &group.heading);
        for row in &group.guides {
            screen.gap();
            screen.paragraph(Tone::Number, &row.id);
            screen.view(Tone::Plain, &row.title);
            screen.view(Tone::Quiet, &row.summary);
            if let Some(countries) = &row.countries {
                screen.view(Tone::Quiet, countries);
            }
        }
    }
    screen.gap();
    screen.paragraph(Tone::Quiet, &session.text("guide-list-hint"));
    Ok(true)
}

fn show(
    session: &Session<'_>,
    in_json: bool,
    name: &str,
    second: Option<&str>,
    screen: &mut Screen,
) -> Result<bool, Fault> {
    let second = second.map(|text| session.language(text)).transpose()?;
    let guide = match session.open()?.guide_blocking(name, &session.situation()?, second.as_deref()) {
        Err(TurnstoneError::RecordNotFound) => {
            complain(&session.text("guide-unknown"));
            return Ok(false);
        }
        guide => guide?,
    };
    if in_json {
        print_json(screen, &guide_json(&guide));
    } else {
        draw_guide(session, screen, &guide);
    }
    Ok(true)
}

fn terms(session: &Session<'_>, in_json: bool, typed: &str, screen: &mut Screen) -> Result<bool, Fault> {
    let terms = session.open()?.terms_blocking(typed, &session.situation()?)?;
    if in_json {
        print_json(screen, &json!({ "terms": terms.iter().map(term_json).collect::<Vec<_>>() }));
        return Ok(!terms.is_empty());
    }
    for term in &terms {
        draw_term(screen, term);
    }
    if terms.is_empty() {
        complain(&session.text("term-unknown"));
    }
    Ok(!terms.is_empty())
}
