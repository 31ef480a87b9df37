//! `turnstone pack inspect`: what a pack says about itself, and that nobody vouches for it.

use crate::fault::Fault;
use crate::input;
use crate::options::InspectOptions;
use crate::output::{Screen, Tone, draw_rows, print_json};
use crate::session::Session;
use serde_json::json;
use turnstone_app::{places_pack, starter_pack};
use turnstone_l10n::args;
use turnstone_pack::{Limits, Manifest, Pack};

/// Reads packs wholly, checks them, and shows their manifests; without a file, the packs that the program carries.
///
/// # Errors
/// [`Fault::Unreadable`], [`Fault::Pack`].
pub fn run(session: &Session<'_>, options: &InspectOptions, screen: &mut Screen) -> Result<bool, Fault> {
    let mut shown = Vec::new();
    if options.files.is_empty() {
        for embedded in [starter_pack(), places_pack()] {
            let pack = Pack::read(embedded.bytes, Limits::default());
            let pack = pack.map_err(|error| Fault::Pack(embedded.id.to_owned(), error))?;
            shown.push((embedded.bytes.len(), true, pack.manifest));
        }
    }
    for file in &options.files {
        let packed = input::bytes(file, Limits::default().decoded_bytes)?;
        let pack = Pack::read(&packed, Limits::default()).map_err(|error| Fault::Pack(file.clone(), error))?;
        shown.push((packed.len(), false, pack.manifest));
    }
    if options.json {
        let values: Vec<_> = shown
            .iter()
            .map(|(bytes, embedded, manifest)| json!({ "manifest": manifest, "bytes": bytes, "unsigned": !embedded }))
            .collect();
        print_json(screen, &json!({ "packs": values }));
    } else {
        for (bytes, embedded, manifest) in &shown {
            draw(session, screen, *bytes, *embedded, manifest);
        }
    }
    Ok(true)
}

fn draw(session: &Session<'_>, screen: &mut Screen, bytes: usize, embedded: bool, manifest: &Manifest) {
    screen.gap();
    screen.paragraph(Tone::Heading, &format!("{} {}", manifest.id, manifest.version));
    let (tone, trust) = if embedded { (Tone::Plain, "pack-embedded") } else { (Tone::Caution, "pack-unproven") };
    screen.paragraph(tone, &session.text(trust));
    let day = manifest.made_at.split('T').next().unwrap_or_default();
    screen.paragraph(Tone::Plain, &session.l10n.text("pack-made", &args().text("date", session.l10n.date(day))));
    let size = u32::try_from(bytes).unwrap_or(u32::MAX);
    let decoded = u32::try_from(manifest.content_bytes).unwrap_or(u32::MAX);
    let sizes = args().number("packed", size).number("decoded", decoded);
    screen.paragraph(Tone::Plain, &session.l10n.text("inspect-size", &sizes));
    screen.paragraph(Tone::Quiet, &format!("SHA-256 {}", manifest.content_sha256));
    screen.paragraph(
        Tone::Plain,
        &session.l10n.text("inspect-languages", &args().text("languages", session.l10n.list(&manifest.languages))),
    );
    let counts: Vec<(String, String)> =
        manifest.counts.iter().map(|(kind, count)| (kind.replace('_', " "), count.to_string())).collect();
    draw_rows(screen, counts.iter().map(|(kind, count)| (kind.as_str(), count.as_str())));
    screen.paragraph(Tone::Heading, &session.text("label-sources"));
    for source in &manifest.sources {
        let parts = [&source.id, &source.name, &source.licence, &source.attribution, &source.url];
        let shown: Vec<&str> = parts.into_iter().map(String::as_str).filter(|part| !part.is_empty()).collect();
        screen.paragraph(Tone::Plain, &format!("- {}", shown.join(" · ")));
    }
}
