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
        let listed: Vec<Value> = findings.iter().map(to_json).collect();
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

/// A finding for a program.
pub fn to_json(finding: &Finding) -> Value {
    place_json((&finding.file, finding.line, finding.column), finding.code.code(), &finding.detail)
}

/// Something that is wrong at a place: file, line, column.
pub fn place_json((file, line, column): (&str, usize, usize), code: &str, detail: &str) -> Value {
    json!({ "file": file, "line": line, "column": column, "code": code, "detail": detail })
}

/// Findings as build tools write them, so that an editor can jump to them, each with its meaning.
pub fn draw(session: &Session<'_>, screen: &mut Screen, findings: &[Finding]) {
    for finding in findings {
        let meaning = session.text(&format!("finding-{}", finding.code.code()));
        draw_place(screen, (&finding.file, finding.line, finding.column), &meaning, &finding.detail);
    }
}

/// One line: the place as an editor jumps to it, what is wrong, what is meant.
pub fn draw_place(screen: &mut Screen, (file, line, column): (&str, usize, usize), meaning: &str, detail: &str) {
    let detail = if detail.is_empty() { String::new() } else { format!(" ({})", detail.replace('\n', " ")) };
    screen.lines(&format!("{file}:{line}:{column}: {meaning}{detail}"));
}
