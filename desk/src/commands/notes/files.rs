//! `notes attach`, `detach` and `save-attachment`.

use super::{Desk, named};
use crate::fault::Fault;
use crate::output::Tone;
use std::fs::{self, File, OpenOptions};
use std::io::Write;
use std::path::Path;
use std::sync::Arc;
use turnstone_app::{AttachmentView, Notebook, OpenTask, TurnstoneError};
use turnstone_l10n::args;
use zeroize::Zeroizing;

/// Bytes that are read at a time.
const PIECE: u32 = 64 * 1024;

/// The kinds of files that people attach, by the end of their name.
const MEDIA_TYPES: [(&str, &str); 16] = [
    ("jpg", "image/jpeg"),
    ("jpeg", "image/jpeg"),
    ("png", "image/png"),
    ("gif", "image/gif"),
    ("webp", "image/webp"),
    ("heic", "image/heic"),
    ("pdf", "application/pdf"),
    ("txt", "text/plain"),
    ("mp3", "audio/mpeg"),
    ("m4a", "audio/mp4"),
    ("ogg", "audio/ogg"),
    ("opus", "audio/ogg"),
    ("wav", "audio/wav"),
    ("mp4", "video/mp4"),
    ("webm", "video/webm"),
    ("mov", "video/quicktime"),
];

/// Seals a file into a note.
///
/// # Errors
/// [`Fault::Unreadable`], and those of the core.
pub fn attach(desk: &mut Desk<'_>, notebook: &Arc<Notebook>, name: &str, file: &str) -> Result<bool, Fault> {
    let note = named::note(desk, notebook, name)?;
    let unreadable = |_| Fault::Unreadable(file.to_owned());
    let mut source = File::open(file).map_err(unreadable)?;
    let metadata = source.metadata().map_err(unreadable)?;
    if !metadata.is_file() {
        return Err(Fault::Unreadable(file.to_owned()));
    }
    let path = Path::new(file);
    let file_name = path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
    let ending = path.extension().map(|ending| ending.to_string_lossy().to_lowercase()).unwrap_or_default();
    let media_type = MEDIA_TYPES.iter().find(|(known, _)| *known == ending).map_or("", |(_, media_type)| media_type);
    let now = desk.now()?;
    desk.with_progress(&desk.words.attaching, |task| {
        notebook.attach_blocking(&note.id, (&file_name, media_type, metadata.len()), &mut source, now, task)
    })?;
    desk.screen.paragraph(Tone::Good, &desk.words.saved);
    desk.screen.paragraph(Tone::Caution, &desk.words.attach_note);
    Ok(true)
}

/// Removes an attachment from a note; its bytes are overwritten.
///
/// # Errors
/// [`Fault::Attachment`], and those of the core and of answers.
pub fn detach(desk: &mut Desk<'_>, notebook: &Arc<Notebook>, name: &str, attachment: &str) -> Result<bool, Fault> {
    let note = named::note(desk, notebook, name)?;
    let attachment = named::attachment(&note, attachment)?;
    desk.screen.paragraph(Tone::Heading, &attachment.name);
    let (question, word) = (desk.session.text("desk-notes-detach-question"), desk.session.text("desk-notes-yes"));
    if !desk.is_answered(&question, &word)? {
        desk.say(Tone::Plain, "desk-notes-nothing-changed");
        return Ok(false);
    }
    notebook.detach_blocking(&note.id, &attachment.id, desk.now()?)?;
    desk.say(Tone::Good, "desk-notes-deleted");
    Ok(true)
}

/// Writes an attachment to a file that is not there yet, in clear, and says so.
///
/// # Errors
/// [`Fault::Attachment`], [`Fault::FileExists`], [`Fault::Unwritable`], and those of the core. No file is left then.
pub fn save(
    desk: &mut Desk<'_>,
    notebook: &Arc<Notebook>,
    name: &str,
    attachment: &str,
    file: &str,
) -> Result<bool, Fault> {
    let note = named::note(desk, notebook, name)?;
    let attachment = named::attachment(&note, attachment)?;
    let mut options = OpenOptions::new();
    options.write(true).create_new(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    let created = options.open(file).map_err(|error| match error.kind() {
        std::io::ErrorKind::AlreadyExists => Fault::FileExists(file.to_owned()),
        _ => Fault::Unwritable(file.to_owned()),
    });
    let mut output = created?;
    let label = desk.session.text("desk-notes-saving");
    let written = desk.with_progress(&label, |task| copied(notebook, attachment, &mut output, task));
    if let Err(fault) = written {
        drop(output);
        let _ = fs::remove_file(file);
        return Err(match fault {
            Fault::Core(TurnstoneError::StorageUnreachable) => Fault::Unwritable(file.to_owned()),
            fault => fault,
        });
    }
    let saved = desk.session.l10n.text("desk-notes-saved-in-clear", &args().text("name", file));
    desk.screen.paragraph(Tone::Caution, &saved);
    Ok(true)
}

fn copied(
    notebook: &Arc<Notebook>,
    attachment: &AttachmentView,
    output: &mut File,
    task: &OpenTask,
) -> Result<(), TurnstoneError> {
    let mut done = 0_u64;
    while done < attachment.length {
        let piece = Zeroizing::new(notebook.attachment_blocking(&attachment.id, done, PIECE)?);
        if piece.is_empty() {
            return Err(TurnstoneError::NoteDamaged);
        }
        output.write_all(&piece).map_err(unwritable)?;
        done += piece.len() as u64;
        task.step(u16::try_from(done.saturating_mul(1000) / attachment.length.max(1)).unwrap_or(1000));
    }
    output.sync_all().map_err(unwritable)
}

fn unwritable(error: std::io::Error) -> TurnstoneError {
    match error.kind() {
        std::io::ErrorKind::StorageFull | std::io::ErrorKind::QuotaExceeded => TurnstoneError::StorageFull,
        _ => TurnstoneError::StorageUnreachable,
    }
}
