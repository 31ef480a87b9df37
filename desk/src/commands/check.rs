//! `turnstone content check`: what is wrong in the content, with file and line.

use crate::fault::Fault;
use crate::input;
use crate::options::CheckOptions;
use crate::output::{Screen, Tone, print_json};
use crate::session::Session;
use serde_json::{Value, json};
use turnstone_l10n::args;
use turnstone_pack::content::{Finding, check_content};

/// Checks the content below a folder; true when nothing is wrong.
///
/// # Errors
/// [`Fault::Unreadable`].
pub fn run(session: &Session<'_>, options: &CheckOptions, screen: &mut Screen) -> Result<bool, Fault> {
    let files = input::content(&options.folder)?;
    let findings = check_content(&files);
    if options.json {
        let listed: Vec<Value> = findings
            .iter()
            .map(|finding| {
                json!({
                    "file": finding.file, "line": finding.line, "column": finding.column,
                    "code": finding.code.code(), "detail": finding.detail,
                })
            })
            .collect();
        print_json(screen, &json!({ "findings": listed }));
    } else {
        draw(session, screen, &findings);
        let count = u32::try_from(files.len()).unwrap_or(u32::MAX);
        let found = u32::try_from(findings.len()).unwrap_or(u32::MAX);
        let counts = args().number("files", count).number("findings", found);
        screen.paragraph(Tone::Heading, &session.l10n.text("check-summary", &counts));
    }
    Ok(findings.is_empty())
}

/// Findings as build tools write them, so that an editor can jump to them, each with its meaning.
pub fn draw(session: &Session<'_>, screen: &mut Screen, findings: &[Finding]) {
    for finding in findings {
        let meaning = session.text(&format!("finding-{}", finding.code.code()));
        let place = format!("{}:{}:{}", finding.file, finding.line, finding.column);
        let detail = if finding.detail.is_empty() { String::new() } else { format!(" ({})", finding.detail) };
        screen.lines(&format!("{place}: {meaning}{}", detail.replace('\n', " ")));
    }
}
