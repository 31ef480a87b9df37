//! `turnstone pack build`: the content that people edit, as a pack.

use crate::fault::Fault;
use crate::input;
use crate::options::BuildOptions;
use crate::output::{Screen, Tone, write_whole};
use crate::session::Session;
use turnstone_l10n::args;
use turnstone_pack::content::compile_content;

/// Compiles the content below a folder and writes the pack.
///
/// # Errors
/// [`Fault::Unreadable`], [`Fault::Content`] after the findings were shown, [`Fault::Pack`], [`Fault::Unwritable`].
pub fn run(session: &Session<'_>, options: &BuildOptions, screen: &mut Screen) -> Result<bool, Fault> {
    let files = input::content(&options.folder)?;
    let content = match compile_content(&files) {
        Ok(content) => content,
        Err(findings) => {
            super::check::draw(session, screen, &findings);
            screen.flush()?;
            return Err(Fault::Content(findings.len()));
        }
    };
    let records = u32::try_from(content.records.len()).unwrap_or(u32::MAX);
    let bytes = content.into_pack().map_err(|error| Fault::Pack(options.output.clone(), error))?;
    write_whole(&options.output, &bytes)?;
    let size = u32::try_from(bytes.len()).unwrap_or(u32::MAX);
    let written = args().text("name", options.output.as_str()).number("records", records).number("bytes", size);
    screen.paragraph(Tone::Plain, &session.l10n.text("pack-written", &written));
    Ok(true)
}
