//! `turnstone countries`: what is on board, and where it comes from.

use crate::fault::Fault;
use crate::options::ListOptions;
use crate::output::{Screen, Tone, draw_rows, print_json};
use crate::session::Session;
use serde_json::json;
use turnstone_l10n::plain;

/// Lists countries with what is on board for them, then the packs with their sources.
///
/// # Errors
/// Those of [`Session`].
pub fn run(session: &Session<'_>, options: &ListOptions, screen: &mut Screen) -> Result<bool, Fault> {
    let coverage = session.open()?.countries_blocking(&session.situation()?)?;
    if options.json {
        let countries: Vec<_> = coverage
            .countries
            .iter()
            .map(|country| {
                json!({
                    "country": country.code, "name": country.name, "services": country.services,
                    "organizations": country.organizations, "emergency": country.emergency,
                })
            })
            .collect();
        let packs: Vec<_> = coverage
            .packs
            .iter()
            .map(|pack| json!({ "id": pack.id, "version": pack.version, "unsigned": pack.unproven }))
            .collect();
        print_json(screen, &json!({ "countries": countries, "packs": packs }));
        return Ok(!coverage.countries.is_empty());
    }
    screen.view(Tone::Heading, &coverage.sentence);
    let served = coverage.countries.iter().filter(|country| country.services > 0);
    draw_rows(screen, served.map(|country| (country.name.as_str(), country.sentence.text.as_str())));
    for pack in &coverage.packs {
        screen.gap();
        screen.paragraph(Tone::Heading, &format!("{} {}", pack.id, pack.version));
        screen.paragraph(Tone::Plain, &format!("{}. {}.", plain(&pack.made.text), plain(&pack.trust.text)));
        for source in &pack.sources {
            let address = source.address.as_deref().map(|address| format!(" · {address}")).unwrap_or_default();
            screen.paragraph(Tone::Quiet, &format!("{}{address}", source.line));
        }
    }
    Ok(!coverage.countries.is_empty())
}
