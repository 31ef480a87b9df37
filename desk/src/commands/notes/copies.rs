//! `notes copy` and `notes restore`: sealed copies, that other people's programs open, too.

use super::{Desk, labelled, make, named};
use crate::fault::Fault;
use crate::output::Tone;
use std::path::Path;
use std::sync::Arc;
use turnstone_app::{CopyFor, Notebook};
use turnstone_l10n::args;

/// Seals a copy of all notes, or of those that are named, for a passphrase of its own or for somebody's public key.
///
/// # Errors
/// [`Fault::FileExists`], and those of the core and of answers. No file is left then.
pub fn copy(
    desk: &mut Desk<'_>,
    notebook: &Arc<Notebook>,
    file: &str,
    names: &[String],
    key: Option<&str>,
) -> Result<bool, Fault> {
    if Path::new(file).symlink_metadata().is_ok() {
        return Err(Fault::FileExists(file.to_owned()));
    }
    let mut chosen = Vec::new();
    for name in names {
        chosen.push(named::note(desk, notebook, name)?.id);
    }
    desk.screen.paragraph(Tone::Plain, &desk.words.copy_note);
    let copy_for = match key {
        Some(key) => CopyFor::PublicKey { key: key.to_owned() },
        None => CopyFor::Passphrase { passphrase: make::new_passphrase(desk, "notes-copy-passphrase")?.to_vec() },
    };
    let chosen = (!names.is_empty()).then_some(chosen.as_slice());
    desk.with_progress(&desk.words.copying, |task| notebook.seal_copy_blocking(chosen, copy_for, file, task))?;
    desk.screen.paragraph(Tone::Good, &desk.words.copied);
    Ok(true)
}

/// Brings what is in a sealed copy into this notebook.
///
/// # Errors
/// [`Fault::Unreadable`], and those of the core and of answers.
pub fn restore(desk: &mut Desk<'_>, notebook: &Arc<Notebook>, file: &str) -> Result<bool, Fault> {
    if !Path::new(file).is_file() {
        return Err(Fault::Unreadable(file.to_owned()));
    }
    let passphrase = desk.answers.secret(&labelled(&desk.words.copy_passphrase))?;
    let now = desk.now()?;
    let label = desk.session.text("desk-notes-restoring");
    let restored = desk.with_progress(&label, |task| notebook.restore_copy_blocking(&passphrase, file, now, task))?;
    let said = desk.session.l10n.text("desk-notes-restored", &args().number("count", restored));
    desk.screen.paragraph(Tone::Good, &said);
    Ok(true)
}
