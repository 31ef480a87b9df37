//! `notes make` and `notes second`: a notebook, led step by step, with its warnings first.

use super::folder::NotesFolder;
use super::{Desk, labelled};
use crate::fault::Fault;
use crate::output::{Tone, harmless};
use crate::terminal::{Echo, Secret};
use std::sync::Arc;
use turnstone_app::{NewNotebook, Notebook, OpenTask, Vault, VaultConfig, drawn_passphrase};
use zeroize::Zeroizing;

/// MiB of a notebook in memory, which takes four times that.
const ROOM_IN_MEMORY: u32 = 16;

/// Makes the file where there is none, and a notebook in it.
///
/// # Errors
/// Those of the core and of answers.
pub fn first(desk: &mut Desk<'_>, folder: &NotesFolder, keep: bool, room: u32) -> Result<bool, Fault> {
    let there = folder.has_notebook();
    desk.screen.paragraph(Tone::Heading, &desk.words.setup_heading);
    for id in ["notes-setup-sealed", "desk-notes-setup-seen", "notes-setup-forgotten", "desk-notes-setup-forced"] {
        desk.say(Tone::Plain, id);
    }
    desk.say(Tone::Caution, "desk-notes-setup-computer");
    // In a new file there is nothing that could be destroyed.
    let kept = if there { kept(desk, keep)? } else { Some(Vec::new()) };
    let Some(kept) = kept else { return Ok(false) };
    desk.screen.flush()?;
    let vault = if there {
        folder.open(room, &OpenTask::new())?
    } else {
        let task = OpenTask::new();
        let progress = crate::output::Progress::start(&task, desk.session.text("desk-notes-making"));
        let made = folder.open(room, &task);
        progress.finish();
        made?
    };
    let passphrase = new_passphrase(desk, "notes-passphrase-heading")?;
    vault.make_notebook_blocking(new_notebook(&passphrase, &kept))?;
    done(desk);
    desk.say(Tone::Quiet, "desk-notes-next");
    Ok(true)
}

/// Makes another notebook from inside one, which stays.
///
/// # Errors
/// Those of the core and of answers.
pub fn second(desk: &mut Desk<'_>, notebook: &Arc<Notebook>, keep: bool) -> Result<bool, Fault> {
    desk.say(Tone::Heading, "notes-second-heading");
    desk.say(Tone::Plain, "notes-second-note");
    desk.say(Tone::Caution, "notes-second-warning");
    desk.say(Tone::Plain, "desk-notes-this-one-stays");
    let Some(kept) = kept(desk, keep)? else { return Ok(false) };
    let passphrase = new_passphrase(desk, "notes-second-passphrase")?;
    notebook.make_notebook_blocking(new_notebook(&passphrase, &kept))?;
    done(desk);
    Ok(true)
}

/// A notebook in memory, open: nothing of it is written anywhere, and it is gone at the end. Nobody has to remember a passphrase for that.
///
/// # Errors
/// Those of the core.
pub fn in_memory(desk: &mut Desk<'_>) -> Result<Arc<Notebook>, Fault> {
    desk.say(Tone::Severe, "desk-notes-in-memory");
    desk.screen.flush()?;
    let config = VaultConfig { room_mib: ROOM_IN_MEMORY, ..VaultConfig::default() };
    let vault = Vault::in_memory(&config, &OpenTask::new())?;
    let passphrase = Zeroizing::new(drawn_passphrase(desk.session.languages.to_vec()));
    vault.make_notebook_blocking(new_notebook(&passphrase, &[]))?;
    Ok(vault.unlock_blocking(&passphrase)?)
}

fn done(desk: &mut Desk<'_>) {
    desk.screen.paragraph(Tone::Good, &desk.words.made);
}

/// As the core takes it: it clears both when it is done.
fn new_notebook(passphrase: &Secret, kept: &[Secret]) -> NewNotebook {
    NewNotebook { passphrase: passphrase.to_vec(), keep: kept.iter().map(|kept| kept.to_vec()).collect() }
}

/// The passphrases of notebooks that are to stay, until an empty line. Without `--keep` the person says that there is none;
/// `None` where they do not say so.
fn kept(desk: &mut Desk<'_>, keep: bool) -> Result<Option<Vec<Secret>>, Fault> {
    desk.screen.paragraph(Tone::Severe, &desk.words.keep_warning);
    if !keep {
        let (question, word) = (desk.session.text("desk-notes-none-to-keep"), desk.session.text("desk-notes-yes"));
        if desk.is_answered(&question, &word)? {
            return Ok(Some(Vec::new()));
        }
        desk.say(Tone::Plain, "desk-notes-nothing-changed");
        return Ok(None);
    }
    desk.screen.flush()?;
    let label = desk.session.text("desk-notes-keep-prompt");
    let mut kept = Vec::new();
    loop {
        let passphrase = desk.answers.secret(&label)?;
        if passphrase.is_empty() {
            return Ok(Some(kept));
        }
        kept.push(passphrase);
    }
}

/// A passphrase that is not in use yet. At a terminal five drawn words are offered, on a screen that nobody can scroll back to, and what is
/// taken is typed once more; a script gives it once.
///
/// # Errors
/// [`Fault::PassphrasesDiffer`], and those of answers.
pub fn new_passphrase(desk: &mut Desk<'_>, heading: &str) -> Result<Secret, Fault> {
    desk.screen.flush()?;
    let heading = desk.session.text(heading);
    let languages = desk.session.languages.to_vec();
    let prompt = desk.session.text("desk-notes-passphrase-prompt");
    let another = desk.session.text("desk-notes-draw-word");
    let again = labelled(&desk.words.passphrase_again);
    let lines = [heading.clone(), desk.words.passphrase_note.clone(), labelled(&desk.words.drawn)];
    let width = desk.screen.width();
    let Some(terminal) = desk.answers.terminal() else { return desk.answers.secret(&labelled(&heading)) };
    terminal.aside(|terminal| {
        for line in &lines {
            for wrapped in textwrap::wrap(&harmless(line), width) {
                terminal.write(&format!("{wrapped}\r\n"))?;
            }
        }
        let passphrase = loop {
            let drawn = Zeroizing::new(drawn_passphrase(languages.clone()));
            let shown = Zeroizing::new(format!("\r\n    {}\r\n\r\n", String::from_utf8_lossy(&drawn)));
            terminal.write(&shown)?;
            let typed = terminal.line(&format!("{prompt} "), Echo::Hidden)?.ok_or(Fault::NotAnswered)?;
            if typed.is_empty() {
                break drawn;
            }
            if typed.as_slice() != another.as_bytes() {
                break typed;
            }
        };
        let once_more = terminal.line(&format!("{again} "), Echo::Hidden)?.ok_or(Fault::NotAnswered)?;
        if once_more == passphrase { Ok(passphrase) } else { Err(Fault::PassphrasesDiffer) }
    })
}
