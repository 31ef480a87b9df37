//! `turnstone notes` alone: the notebook stays open and takes commands, until it is closed, left, or forgotten for five minutes.

use super::{Desk, perform};
use crate::fault::Fault;
use crate::help::notes_line;
use crate::options::{NotesTask, notes_task};
use crate::output::{Tone, complain};
use std::sync::Arc;
use std::time::Duration;
use turnstone_app::{Notebook, TurnstoneError};
use zeroize::Zeroizing;

/// Without a key for so long, it is closed.
const PATIENCE: Duration = Duration::from_secs(5 * 60);

/// Takes commands, a line each.
///
/// # Errors
/// [`Fault::Left`], [`Fault::Idle`], [`Fault::OutputClosed`]: then it is over. What else goes wrong is said, and the next command is taken.
pub fn run(desk: &mut Desk<'_>, notebook: &Arc<Notebook>) -> Result<bool, Fault> {
    desk.within = true;
    if let Some(terminal) = desk.answers.terminal() {
        terminal.lose_patience_after(PATIENCE);
    }
    desk.say(Tone::Plain, "desk-notes-open");
    let prompt = desk.session.text("desk-notes-prompt");
    loop {
        desk.screen.flush()?;
        match command(desk, notebook, &prompt) {
            Ok(true) => (),
            Ok(false) => break,
            Err(fault @ (Fault::Left | Fault::OutputClosed | Fault::NotAnswered)) => return Err(fault),
            Err(fault @ (Fault::Idle | Fault::Core(TurnstoneError::Closed | TurnstoneError::Internal))) => {
                close(desk, notebook);
                return Err(fault);
            }
            Err(fault) => {
                desk.screen.flush()?;
                complain(&fault.sentence(desk.session.l10n));
            }
        }
    }
    close(desk, notebook);
    Ok(true)
}

/// The next command; false when it was the last.
fn command(desk: &mut Desk<'_>, notebook: &Arc<Notebook>, prompt: &str) -> Result<bool, Fault> {
    let Some(line) = desk.answers.next_line(prompt)? else { return Ok(false) };
    let words = Zeroizing::new(words(&line));
    if words.is_empty() {
        return Ok(true);
    }
    let matches = match notes_line(desk.session.l10n).try_get_matches_from(words.iter()) {
        Ok(matches) => matches,
        // A wrong word, or the help that was asked for.
        Err(said) => {
            desk.screen.lines(&said.render().to_string());
            return Ok(true);
        }
    };
    match notes_task(&matches) {
        None | Some(NotesTask::Lock) => Ok(false),
        Some(task) => {
            perform(desk, notebook, &task)?;
            // What is destroyed takes no more commands.
            Ok(!(matches!(task, NotesTask::Erase) && notebook.choices_blocking().is_err()))
        }
    }
}

/// Closes the notebook: the screen first, then the memory.
fn close(desk: &mut Desk<'_>, notebook: &Arc<Notebook>) {
    if let Some(terminal) = desk.answers.terminal() {
        terminal.clear();
    }
    notebook.lock();
    desk.say(Tone::Plain, "desk-notes-closed");
}

/// A line's words. What stands in quotation marks is one of them; an apostrophe inside a word is a letter.
fn words(line: &str) -> Vec<String> {
    let mut words = Vec::new();
    let mut rest = line.trim_start();
    while !rest.is_empty() {
        let mut word = String::with_capacity(rest.len());
        let mut quoted = None;
        let mut end = rest.len();
        for (at, character) in rest.char_indices() {
            match (quoted, character) {
                (None, mark @ ('"' | '\'')) if word.is_empty() || word.ends_with('=') => quoted = Some(mark),
                (None, space) if space.is_whitespace() => {
                    end = at;
                    break;
                }
                (Some(mark), character) if mark == character => {
                    end = at + character.len_utf8();
                    break;
                }
                (_, character) => word.push(character),
            }
        }
        words.push(word);
        rest = rest[end..].trim_start();
    }
    words
}

#[cfg(test)]
mod tests {
    use super::words;

    #[test]
    fn quotation_marks_hold_words_together_and_apostrophes_are_letters() {
        assert_eq!(words("  list "), ["list"]);
        assert_eq!(
            words("new --title \"The night\" --body='at  the border' don't"),
            ["new", "--title", "The night", "--body=at  the border", "don't"]
        );
        assert_eq!(words("show \"not closed"), ["show", "not closed"]);
        assert_eq!(words("edit 1 --title \"\""), ["edit", "1", "--title", ""]);
        assert!(words(" \t").is_empty());
    }
}
