//! `notes new`, `edit` and `delete`.

use super::{Desk, editor, labelled, named};
use crate::answers::{Text, rest_of_input};
use crate::fault::Fault;
use crate::options::NoteFields;
use crate::output::Tone;
use std::io::IsTerminal;
use std::sync::Arc;
use turnstone_app::{Happened, NoteDraft, Notebook, TurnstoneError};
use zeroize::Zeroizing;

/// A line with nothing else ends what is typed.
const END: &str = ".";

/// Writes a new note: what the options say; without a title and a text among them, what is typed, or what comes in, of which the first
/// line is the title.
///
/// # Errors
/// Those of the core and of answers.
pub fn new(desk: &mut Desk<'_>, notebook: &Arc<Notebook>, fields: &NoteFields) -> Result<bool, Fault> {
    let mut draft = NoteDraft::default();
    apply(&mut draft, fields)?;
    if fields.title.is_some() || fields.body.is_some() {
        notebook.save_blocking(None, draft, desk.now()?)?;
    } else if desk.within || (desk.answers.terminal().is_some() && std::io::stdin().is_terminal()) {
        type_note(desk, notebook, draft)?;
    } else {
        put(&mut draft, &rest_of_input()?);
        notebook.save_blocking(None, draft, desk.now()?)?;
    }
    saved(desk);
    Ok(true)
}

/// What somebody types is saved line by line: whoever has to leave in the middle of it loses at most the line.
fn type_note(desk: &mut Desk<'_>, notebook: &Arc<Notebook>, mut draft: NoteDraft) -> Result<(), Fault> {
    desk.say(Tone::Quiet, "desk-notes-typing");
    desk.screen.flush()?;
    let (title, body) = (labelled(&desk.words.title), labelled(&desk.words.body));
    draft.title = desk.answers.line(&title)?.to_string();
    let id = notebook.save_blocking(None, draft.clone(), desk.now()?)?;
    while let Some(line) = desk.answers.next_line(&body)? {
        if line.as_str() == END {
            break;
        }
        if !draft.body.is_empty() {
            draft.body.push('\n');
        }
        draft.body.push_str(&line);
        notebook.save_blocking(Some(&id), draft.clone(), desk.now()?)?;
    }
    Ok(())
}

/// Changes a note by its options, or in an editor: `on_disk` says whether the editor's file may lie on a disk.
///
/// # Errors
/// [`Fault::NothingToChange`], and those of the core, of answers and of the editor.
pub fn edit(
    desk: &mut Desk<'_>,
    notebook: &Arc<Notebook>,
    name: &str,
    fields: &NoteFields,
    on_disk: Option<bool>,
) -> Result<bool, Fault> {
    let note = named::note(desk, notebook, name)?;
    if !note.editable {
        return Err(TurnstoneError::NoteNotEditable.into());
    }
    if fields.are_empty() && on_disk.is_none() {
        return Err(Fault::NothingToChange);
    }
    let mut draft = note.draft.clone();
    apply(&mut draft, fields)?;
    if let Some(on_disk) = on_disk {
        let written = Zeroizing::new(format!("{}\n\n{}\n", draft.title, draft.body));
        let Some(edited) = editor::edit(desk, &written, on_disk)? else { return Ok(false) };
        put(&mut draft, &edited);
    }
    if draft == note.draft {
        desk.say(Tone::Plain, "desk-notes-nothing-changed");
        return Ok(true);
    }
    notebook.save_blocking(Some(&note.id), draft, desk.now()?)?;
    saved(desk);
    Ok(true)
}

/// Deletes a note and what is attached to it, after a question.
///
/// # Errors
/// Those of the core and of answers.
pub fn delete(desk: &mut Desk<'_>, notebook: &Arc<Notebook>, name: &str) -> Result<bool, Fault> {
    let note = named::note(desk, notebook, name)?;
    desk.screen.paragraph(Tone::Heading, &note.draft.title);
    let (question, word) = (desk.words.delete_question.clone(), desk.session.text("desk-notes-yes"));
    if !desk.is_answered(&question, &word)? {
        desk.say(Tone::Plain, "desk-notes-nothing-changed");
        return Ok(false);
    }
    notebook.delete_blocking(&note.id)?;
    desk.say(Tone::Good, "desk-notes-deleted");
    Ok(true)
}

fn saved(desk: &mut Desk<'_>) {
    desk.screen.paragraph(Tone::Good, &desk.words.saved);
}

/// What the options say; `-` for the text is what comes in.
fn apply(draft: &mut NoteDraft, fields: &NoteFields) -> Result<(), Fault> {
    if let Some(title) = &fields.title {
        draft.title.clone_from(title);
    }
    match fields.body.as_deref() {
        Some("-") => draft.body = rest_of_input()?.trim_end().to_owned(),
        Some(body) => body.clone_into(&mut draft.body),
        None => (),
    }
    if let Some(tags) = &fields.tags {
        draft.tags.clone_from(tags);
    }
    if let Some(text) = &fields.happened {
        // Days that were told apart belong to the words that they were told for.
        let same = draft.happened.take().filter(|happened| happened.text == *text);
        let told = || Happened { text: text.clone(), ..Happened::default() };
        draft.happened = (!text.is_empty()).then(|| same.unwrap_or_else(told));
    }
    if let Some(pinned) = fields.pinned {
        draft.pinned = pinned;
    }
    Ok(())
}

/// A whole note as text: the first line is its title, an empty line may follow.
fn put(draft: &mut NoteDraft, text: &Text) {
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    let (title, body) = text.split_once('\n').unwrap_or((text, ""));
    let body = body.strip_prefix("\r\n").or_else(|| body.strip_prefix('\n')).unwrap_or(body);
    draft.title = title.trim().to_owned();
    draft.body = body.trim_end().replace("\r\n", "\n");
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_first_line_is_the_title_whoever_wrote_the_file() {
        for (text, title, body) in [
            ("Title\n\nBody\nmore\n", "Title", "Body\nmore"),
            ("\u{feff}Title\r\n\r\nBody\r\nmore\r\n", "Title", "Body\nmore"),
            ("Title", "Title", ""),
            ("\nBody", "", "Body"),
            ("", "", ""),
        ] {
            let mut draft = NoteDraft::default();
            put(&mut draft, &Zeroizing::new(text.to_owned()));
            assert_eq!((draft.title.as_str(), draft.body.as_str()), (title, body), "{text:?}");
        }
    }
}
