//! `notes passphrase`, `recovery-code`, `erasing-passphrase`, `grow` and `erase`.

use super::{Desk, make};
use crate::fault::Fault;
use crate::output::{Tone, harmless};
use crate::terminal::Echo;
use std::sync::Arc;
use turnstone_app::{Notebook, TurnstoneError};
use zeroize::Zeroizing;

/// Puts a new passphrase in the place of the one that opens this notebook.
///
/// # Errors
/// Those of the core and of answers.
pub fn change(desk: &mut Desk<'_>, notebook: &Arc<Notebook>) -> Result<bool, Fault> {
    let passphrase = make::new_passphrase(desk, "notes-change-heading")?;
    notebook.change_passphrase_blocking(&passphrase)?;
    desk.screen.paragraph(Tone::Good, &desk.words.changed);
    Ok(true)
}

/// Makes a recovery code and shows it once: at a terminal on a screen that nobody can scroll back to, for a script as output.
///
/// # Errors
/// Those of the core and of answers.
pub fn recovery_code(desk: &mut Desk<'_>, notebook: &Arc<Notebook>) -> Result<bool, Fault> {
    desk.screen.paragraph(Tone::Heading, &desk.words.recovery_heading);
    desk.say(Tone::Plain, "desk-notes-recovery-note");
    desk.say(Tone::Caution, "desk-notes-recovery-warning");
    desk.screen.flush()?;
    let code = Zeroizing::new(notebook.make_recovery_code_blocking()?);
    let code = Zeroizing::new(String::from_utf8_lossy(&code).into_owned());
    let prompt = format!("{} [Enter] ", harmless(&desk.words.recovery_written));
    match desk.answers.terminal() {
        Some(terminal) => terminal.aside(|terminal| {
            terminal.write("\r\n    ")?;
            terminal.write(&code)?;
            terminal.write("\r\n\r\n")?;
            terminal.line(&prompt, Echo::Hidden)
        })?,
        None => {
            desk.screen.paragraph(Tone::Number, &code);
            None
        }
    };
    Ok(true)
}

/// Sets the passphrase that opens this notebook and destroys every other, or takes it away; what it can't do comes first.
///
/// # Errors
/// Those of the core and of answers.
pub fn erasing(desk: &mut Desk<'_>, notebook: &Arc<Notebook>, clear: bool) -> Result<bool, Fault> {
    if clear {
        notebook.clear_erasing_passphrase_blocking()?;
        desk.screen.paragraph(Tone::Good, &desk.words.erasing_is_clear);
        return Ok(true);
    }
    desk.say(Tone::Heading, "notes-erasing-heading");
    desk.say(Tone::Plain, "desk-notes-erasing-note");
    desk.screen.paragraph(Tone::Severe, &desk.words.erasing_limits);
    desk.say(Tone::Severe, "desk-notes-erasing-computer");
    let passphrase = make::new_passphrase(desk, "notes-erasing-heading")?;
    notebook.set_erasing_passphrase_blocking(&passphrase)?;
    desk.screen.paragraph(Tone::Good, &desk.words.erasing_is_set);
    Ok(true)
}

/// Makes the room of every notebook larger; without a number it says by how much that can be.
///
/// # Errors
/// Those of the core.
pub fn grow(desk: &mut Desk<'_>, notebook: &Arc<Notebook>, mib: Option<u32>) -> Result<bool, Fault> {
    desk.say(Tone::Plain, "desk-notes-grow-note");
    let Some(mib) = mib else {
        for growth in &desk.words.growths {
            desk.screen.row(&growth.mib.to_string(), Tone::Plain, &growth.text);
        }
        return Ok(true);
    };
    if !desk.words.growths.iter().any(|growth| growth.mib == mib) {
        return Err(Fault::Growth);
    }
    desk.with_progress(&desk.words.growing, |task| notebook.grow_blocking(mib, task))?;
    desk.say(Tone::Good, "desk-notes-grown");
    Ok(true)
}

/// Destroys this notebook, after a question that a word answers.
///
/// # Errors
/// Those of the core and of answers.
pub fn erase(desk: &mut Desk<'_>, notebook: &Arc<Notebook>) -> Result<bool, Fault> {
    desk.say(Tone::Heading, "notes-erase-heading");
    desk.say(Tone::Plain, "notes-erase-note");
    desk.say(Tone::Severe, "desk-notes-erase-computer");
    let (question, word) = (desk.words.erase_question.clone(), desk.session.text("desk-notes-erase-word"));
    if !desk.is_answered(&question, &word)? {
        desk.say(Tone::Plain, "desk-notes-nothing-changed");
        return Ok(false);
    }
    match notebook.erase_blocking() {
        // It closes itself when it is destroyed, and so answers nothing more.
        Ok(()) | Err(TurnstoneError::Closed) => (),
        Err(error) => return Err(error.into()),
    }
    desk.screen.paragraph(Tone::Good, &desk.words.erased);
    Ok(true)
}
