//! `notes list`, `search` and `show`.

use super::{Desk, named};
use crate::fault::Fault;
use crate::output::{Tone, print_json};
use serde_json::{Value, json};
use std::sync::Arc;
use turnstone_app::{NoteContent, NoteQuery, NoteRowView, NoteView, Notebook, NotesView, Timestamp};
use turnstone_l10n::{args, plain};

/// Lists the notes, pinned ones first, then the last changed.
///
/// # Errors
/// Those of the core.
pub fn list(desk: &mut Desk<'_>, notebook: &Arc<Notebook>, tag: Option<String>, json: bool) -> Result<bool, Fault> {
    let query = NoteQuery { tag, reader: desk.reader()?, ..NoteQuery::default() };
    shown(desk, notebook, &query, json)
}

/// Lists the notes that have all these words, the best first, each with its number in the whole list.
///
/// # Errors
/// Those of the core and of answers.
pub fn search(desk: &mut Desk<'_>, notebook: &Arc<Notebook>, words: &[String], json: bool) -> Result<bool, Fault> {
    let search = if words.is_empty() {
        let label = super::labelled(&desk.words.search);
        desk.answers.line(&label)?.to_string()
    } else {
        words.join(" ")
    };
    let query = NoteQuery { search, reader: desk.reader()?, ..NoteQuery::default() };
    shown(desk, notebook, &query, json)
}

fn shown(desk: &mut Desk<'_>, notebook: &Arc<Notebook>, query: &NoteQuery, json: bool) -> Result<bool, Fault> {
    let found = notebook.notes_blocking(query)?;
    let all = named::all(desk, notebook)?;
    let number = |row: &NoteRowView| all.iter().position(|other| other.id == row.id).map_or(0, |place| place + 1);
    let numbered: Vec<(usize, &NoteRowView)> = found.notes.iter().map(|row| (number(row), row)).collect();
    if json {
        print_json(desk.screen, &list_json(&found, &numbered));
    } else {
        draw_list(desk, &found, &numbered);
    }
    Ok(!found.notes.is_empty())
}

fn draw_list(desk: &mut Desk<'_>, found: &NotesView, numbered: &[(usize, &NoteRowView)]) {
    for (number, row) in numbered {
        desk.screen.row(&number.to_string(), Tone::Heading, &row.title);
        desk.screen.row("", Tone::Plain, &row.line);
        let mut said = vec![row.when.clone()];
        if row.attachments > 0 {
            said.push(desk.session.l10n.text("notes-attachments", &args().number("count", row.attachments)));
        }
        if row.pinned {
            said.push(desk.session.text("notes-pinned"));
        }
        desk.screen.row("", Tone::Quiet, &said.join(" · "));
    }
    desk.screen.gap();
    desk.screen.paragraph(Tone::Plain, found.empty.as_deref().unwrap_or_default());
    desk.screen.paragraph(Tone::Caution, found.warning.as_deref().unwrap_or_default());
    desk.screen.paragraph(Tone::Quiet, &found.room);
}

fn list_json(found: &NotesView, numbered: &[(usize, &NoteRowView)]) -> Value {
    let notes = numbered.iter().map(|(number, row)| {
        json!({
            "number": number, "id": row.id.as_str(), "title": plain(&row.title), "line": plain(&row.line),
            "when": plain(&row.when), "pinned": row.pinned, "attachments": row.attachments,
        })
    });
    json!({
        "notes": notes.collect::<Vec<_>>(),
        "tags": found.tags.iter().map(|tag| json!({ "tag": tag.name, "notes": tag.notes })).collect::<Vec<_>>(),
        "warning": found.warning.as_deref().map(plain),
        "room": plain(&found.room),
    })
}

/// Shows a note.
///
/// # Errors
/// Those of the core.
pub fn show(desk: &mut Desk<'_>, notebook: &Arc<Notebook>, name: &str, json: bool) -> Result<bool, Fault> {
    let note = named::note(desk, notebook, name)?;
    if json {
        print_json(desk.screen, &note_json(&note));
    } else {
        draw_note(desk, &note);
    }
    Ok(true)
}

fn draw_note(desk: &mut Desk<'_>, note: &NoteView) {
    let untitled = desk.session.text("notes-untitled");
    let title = if note.draft.title.trim().is_empty() { &untitled } else { &note.draft.title };
    desk.screen.paragraph(Tone::Heading, title);
    desk.screen.paragraph(Tone::Quiet, &note.times);
    if let Some(happened) = &note.draft.happened {
        let label = format!("{}: {}", desk.words.happened, happened.text);
        desk.screen.paragraph(Tone::Quiet, &label);
    }
    if !note.draft.tags.is_empty() {
        desk.screen.paragraph(Tone::Quiet, &note.draft.tags.join(", "));
    }
    match &note.draft.content {
        NoteContent::Checklist { entries } => {
            for entry in entries {
                let tick = if entry.done { "[x]" } else { "[ ]" };
                desk.screen.paragraph(Tone::Plain, &format!("{tick} {}", entry.text));
            }
        }
        NoteContent::Appointment { day } => desk.screen.paragraph(Tone::Number, day),
        NoteContent::SavedPlace { record } => {
            desk.screen.paragraph(Tone::Plain, &format!("turnstone show {}", record.as_str()));
        }
        NoteContent::Unknown => desk.say(Tone::Caution, "notes-not-editable"),
        NoteContent::Text => (),
    }
    desk.screen.gap();
    for line in note.draft.body.lines() {
        if line.trim().is_empty() {
            desk.screen.gap();
        } else {
            desk.screen.paragraph(Tone::Plain, line);
        }
    }
    if !note.attachments.is_empty() {
        desk.screen.gap();
        desk.say(Tone::Heading, "notes-attached");
        for (place, attachment) in note.attachments.iter().enumerate() {
            let said = format!("{} · {}", attachment.name, attachment.size);
            desk.screen.row(&(place + 1).to_string(), Tone::Plain, &said);
        }
    }
}

fn note_json(note: &NoteView) -> Value {
    let content = match &note.draft.content {
        NoteContent::Text => json!({ "kind": "text" }),
        NoteContent::Checklist { entries } => json!({
            "kind": "checklist",
            "entries": entries.iter().map(|entry| json!({ "text": entry.text, "done": entry.done })).collect::<Vec<_>>(),
        }),
        NoteContent::SavedPlace { record } => json!({ "kind": "saved-place", "record": record.as_str() }),
        NoteContent::Appointment { day } => json!({ "kind": "appointment", "day": day }),
        NoteContent::Unknown => json!({ "kind": "unknown" }),
    };
    let attachments = note.attachments.iter().map(|attachment| {
        json!({ "name": attachment.name, "media_type": attachment.media_type, "bytes": attachment.length })
    });
    json!({
        "id": note.id.as_str(),
        "title": note.draft.title,
        "body": note.draft.body,
        "tags": note.draft.tags,
        "happened": note.draft.happened.as_ref().map(|happened| json!({
            "text": happened.text, "earliest": happened.earliest, "latest": happened.latest,
        })),
        "pinned": note.draft.pinned,
        "content": content,
        "written": moment(note.written),
        "edited": moment(note.edited),
        "attachments": attachments.collect::<Vec<_>>(),
    })
}

/// As RFC 3339 writes it; `None` beyond the year 9999.
fn moment(time: Timestamp) -> Option<String> {
    jiff::Timestamp::from_second(time.as_second()).ok().map(|time| time.to_string())
}
