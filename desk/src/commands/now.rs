//! `turnstone now`: who answers now, without any words.

use crate::fault::Fault;
use crate::options::ListOptions;
use crate::output::{Screen, Tone, draw_emergency, draw_hit, emergency_json, hit_json, print_json};
use crate::session::Session;
use serde_json::json;
use turnstone_l10n::plain;

/// Shows emergency numbers and who answers.
///
/// # Errors
/// Those of [`Session`].
pub fn run(session: &Session<'_>, options: &ListOptions, screen: &mut Screen) -> Result<bool, Fault> {
    let help = session.open()?.help_now_blocking(&session.situation()?)?;
    if options.json {
        let value = json!({
            "language": help.language,
            "notices": help.notices.iter().map(|notice| plain(&notice.text)).collect::<Vec<_>>(),
            "emergency": help.emergency.as_ref().map(emergency_json),
            "results": help.lines.iter().map(hit_json).collect::<Vec<_>>(),
        });
        print_json(screen, &value);
    } else {
        screen.view(Tone::Heading, &help.heading);
        for notice in &help.notices {
            screen.view(Tone::Caution, notice);
        }
        if let Some(emergency) = &help.emergency {
            draw_emergency(session, screen, emergency);
        }
        for line in &help.lines {
            draw_hit(session, screen, None, line);
        }
    }
    Ok(help.emergency.is_some() || !help.lines.is_empty())
}
