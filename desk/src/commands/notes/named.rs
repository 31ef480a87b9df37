//! A note by its number in the list or by its title, an attachment by its name.

use super::Desk;
use crate::fault::Fault;
use std::sync::Arc;
use turnstone_app::{AttachmentView, NoteQuery, NoteRowView, NoteView, Notebook};

/// All notes, in the order of their numbers.
///
/// # Errors
/// Those of the core.
pub fn all(desk: &Desk<'_>, notebook: &Arc<Notebook>) -> Result<Vec<NoteRowView>, Fault> {
    let query = NoteQuery { reader: desk.reader()?, ..NoteQuery::default() };
    Ok(notebook.notes_blocking(&query)?.notes)
}

/// The note that is named.
///
/// # Errors
/// [`Fault::Note`], [`Fault::NoteAmbiguous`], and those of the core.
pub fn note(desk: &Desk<'_>, notebook: &Arc<Notebook>, name: &str) -> Result<NoteView, Fault> {
    let rows = all(desk, notebook)?;
    let titles: Vec<&str> = rows.iter().map(|row| row.title.as_str()).collect();
    let row = &rows[place(&titles, name)?];
    Ok(notebook.note_blocking(&row.id, &desk.reader()?)?)
}

/// Where in the list it is: by number, by its whole title, by a part of it that no other has.
fn place(titles: &[&str], name: &str) -> Result<usize, Fault> {
    let name = folded(name);
    if let Ok(number) = name.parse::<usize>() {
        return if (1..=titles.len()).contains(&number) { Ok(number - 1) } else { Err(Fault::Note) };
    }
    let fitting = |fits: &dyn Fn(&str) -> bool| -> Vec<usize> {
        (0..titles.len()).filter(|place| !name.is_empty() && fits(&folded(titles[*place]))).collect()
    };
    let whole = fitting(&|title| title == name);
    let places = if whole.is_empty() { fitting(&|title| title.contains(&name)) } else { whole };
    match places.as_slice() {
        [] => Err(Fault::Note),
        [place] => Ok(*place),
        several => Err(Fault::NoteAmbiguous(several.iter().map(|place| place + 1).collect())),
    }
}

fn folded(text: &str) -> String {
    turnstone_l10n::plain(text).trim().to_lowercase()
}

/// The attachment that is named, by its number or its whole name.
///
/// # Errors
/// [`Fault::Attachment`].
pub fn attachment<'a>(note: &'a NoteView, name: &str) -> Result<&'a AttachmentView, Fault> {
    let by_name = note.attachments.iter().find(|attachment| attachment.name == name);
    let number = name.parse::<usize>().ok().and_then(|number| number.checked_sub(1));
    by_name.or_else(|| note.attachments.get(number?)).ok_or(Fault::Attachment)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]
    use super::*;

    #[test]
    fn a_note_is_named_by_its_number_or_by_enough_of_its_title() {
        let titles = ["The night at the border", "Border papers", "Papers", "محامٍ"];
        assert_eq!(place(&titles, "2").unwrap(), 1);
        assert_eq!(place(&titles, "NIGHT").unwrap(), 0);
        assert_eq!(place(&titles, "papers").unwrap(), 2, "the whole title comes before a part of another");
        assert_eq!(place(&titles, "محامٍ").unwrap(), 3);
        assert!(matches!(place(&titles, "border"), Err(Fault::NoteAmbiguous(numbers)) if numbers == [1, 2]));
        for unknown in ["0", "5", "", "letter"] {
            assert!(matches!(place(&titles, unknown), Err(Fault::Note)), "{unknown}");
        }
    }
}
