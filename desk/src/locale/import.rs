//! A table of a language back into its files. What was not changed stays byte for byte; what was changed is a draft until somebody has read it.

use super::file::{MessageFile, locale};
use super::stamp::{Beside, Which, stamp_some};
use super::table::{GLOSSARY, lines, rows};
use super::toml_texts::{glossary, head, literal};
use crate::fault::Fault;
use crate::input::text_with_ends;
use crate::output::write_with_ends;
use std::collections::{BTreeMap, BTreeSet};

/// What came of a table.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Imported {
    /// Texts that are others now.
    pub changed: usize,
    /// Texts that are as they were, or were not translated.
    pub same: usize,
    /// Where the rows stood that were left alone: their English text is another one now, nothing has that name, or they were more than one text.
    pub left: Vec<String>,
}

/// Texts of one file that are to be others: by what stands behind `#` in the table.
type Changes = Vec<(String, String)>;

/// Takes texts over from a table into the files of a language. A file of which something changed is a draft afterwards, and what changed is marked with the
/// English text beside it in the table, which is today's.
///
/// # Errors
/// [`Fault::Unreadable`], [`Fault::Unwritable`].
pub fn import(root: &str, tag: &str, input: &str) -> Result<Imported, Fault> {
    let broken = |_| Fault::Unreadable(input.to_owned());
    let mut reader = csv::ReaderBuilder::new().flexible(true).from_path(input).map_err(broken)?;
    let known: BTreeMap<String, (String, String)> =
        rows(root, tag)?.into_iter().map(|[place, english, own]| (place, (english, own))).collect();
    let mut changes: BTreeMap<String, Changes> = BTreeMap::new();
    let mut imported = Imported::default();
    for record in reader.records() {
        let record = record.map_err(broken)?;
        let place = record.get(0).unwrap_or_default();
        let (Some(english), Some(text)) = (record.get(1), record.get(2)) else {
            imported.left.push(place.to_owned());
            continue;
        };
        // Spreadsheets write line ends of their own.
        let (english, text) = (english.replace("\r\n", "\n"), text.replace("\r\n", "\n"));
        match known.get(place) {
            Some((_, own)) if *own == text || text.trim().is_empty() => imported.same += 1,
            // One message and nothing else: a line break in a cell must not begin another one.
            Some((now, _)) if *now == english && is_one(place, &text) => {
                if let Some((file, id)) = place.split_once('#') {
                    changes.entry(file.to_owned()).or_default().push((id.to_owned(), text));
                }
            }
            _ => imported.left.push(place.to_owned()),
        }
    }
    let mut marked = BTreeSet::new();
    for (file, changes) in &changes {
        imported.changed += changes.len();
        apply(root, tag, file, changes)?;
        marked.extend(besides(file, changes));
    }
    // Where the guides do not compile, the check says why, and nothing is marked: it is shown as old rather than as current.
    match stamp_some(root, Some(tag), &Which::These(marked)) {
        Ok(_) | Err(Fault::Content(_)) => Ok(imported),
        Err(fault) => Err(fault),
    }
}

/// What the changes of a file stand beside. Title and summary have one mark: it is written where both were changed.
fn besides(file: &str, changes: &Changes) -> Vec<Beside> {
    let guide = file.strip_prefix("guides/").and_then(|name| name.strip_suffix(".md"));
    let has = |id: &str| changes.iter().any(|(known, _)| known == id);
    let of = |id: &str| match guide {
        None => (file == GLOSSARY).then(|| Beside::Term(id.to_owned())),
        Some(guide) if id == "title" => has("summary").then(|| Beside::Head(guide.to_owned())),
        Some(guide) => {
            let section = id.strip_prefix("section-").map(|id| Beside::Section(guide.to_owned(), id.to_owned()));
            section.or_else(|| Some(Beside::Block(guide.to_owned(), id.strip_prefix("block-")?.to_owned())))
        }
    };
    changes.iter().filter_map(|(id, _)| of(id)).collect()
}

/// Whether a text is one message's, or one block's.
fn is_one(place: &str, text: &str) -> bool {
    let Some((file, id)) = place.split_once('#') else { return false };
    if file.starts_with("guides/") || file == GLOSSARY {
        return true;
    }
    let source = line(id, text);
    let parsed = fluent_syntax::parser::parse(source.as_str());
    parsed.is_ok_and(|resource| {
        matches!(resource.body.as_slice(), [fluent_syntax::ast::Entry::Message(message)] if message.id.name == id)
    })
}

fn apply(root: &str, tag: &str, file: &str, changes: &Changes) -> Result<(), Fault> {
    let own = locale(root, tag)?;
    let path = own.folder.join(file);
    let (mut text, ends) = match path.is_file() {
        true => text_with_ends(&path)?,
        false if file == GLOSSARY => ("state = \"draft\"\n".to_owned(), "\n"),
        false => (super::make::head(file), "\n"),
    };
    if file.starts_with("guides/") {
        change_guide(&mut text, changes);
    } else if file == GLOSSARY {
        change_glossary(&mut text, changes);
    } else {
        change_messages(&mut text, file, changes);
    }
    write_with_ends(&path, &as_draft(text), ends)
}

/// The state of a file that somebody had read before it was changed.
fn as_draft(text: String) -> String {
    if text.starts_with("###") {
        let lines = text.split_inclusive('\n');
        let draft = |line: &str| match line.starts_with("### State: reviewed") {
            true => "### State: draft. Changed since somebody read it.\n".to_owned(),
            false => line.to_owned(),
        };
        return lines.map(draft).collect();
    }
    text.replacen("\nstate = \"reviewed\"", "\nstate = \"draft\"", 1)
}

fn change_guide(text: &mut String, changes: &Changes) {
    for (id, words) in changes {
        let words = words.replace('\n', " ");
        if let Some(found) = head(text).filter(|_| matches!(id.as_str(), "title" | "summary")) {
            let range = if id == "title" { found.title.1 } else { found.summary.1 };
            text.replace_range(range, &literal(&words));
            continue;
        }
        let place = lines(text)
            .into_iter()
            .find(|((heading, known), _)| *id == format!("{}-{known}", if *heading { "section" } else { "block" }));
        let Some((_, old)) = place else { continue };
        let start = old.as_ptr() as usize - text.as_ptr() as usize;
        let end = start + old.len();
        text.replace_range(start..end, &words);
    }
}

fn change_glossary(text: &mut String, changes: &Changes) {
    for (id, words) in changes {
        let words = literal(&words.replace('\n', " "));
        let known = glossary(text).unwrap_or_default();
        match known.into_iter().find(|word| word.id == *id) {
            Some(word) => text.replace_range(word.meaning.1, &words),
            None => text.push_str(&format!("\n[[term]]\nid = \"{id}\"\nmeaning = {words}\n")),
        }
    }
}

fn change_messages(text: &mut String, file: &str, changes: &Changes) {
    for (id, value) in changes {
        let name = super::FILES.into_iter().find(|name| *name == file).unwrap_or_default();
        let current = MessageFile { name, path: String::new(), text: text.clone() };
        match current.messages().iter().find(|raw| raw.id == id) {
            Some(raw) => {
                let start = raw.value.as_ptr() as usize - current.text.as_ptr() as usize;
                text.replace_range(start..start + raw.value.len(), value);
            }
            None => {
                if !text.ends_with('\n') {
                    text.push('\n');
                }
                text.push_str(&line(id, value));
            }
        }
    }
}

fn line(id: &str, value: &str) -> String {
    let space = if value.starts_with('\n') { "" } else { " " };
    format!("{id} ={space}{value}\n")
}

#[cfg(test)]
mod tests {
    use super::as_draft;

    #[test]
    fn what_was_reviewed_is_a_draft_once_it_was_changed() {
        let messages = "### A file\n### State: reviewed, 2027-01\n\na = b\n";
        let changed = as_draft(messages.to_owned());
        assert!(changed.contains("### State: draft") && !changed.contains("reviewed"), "{changed}");
        assert_eq!(as_draft("# A\nstate = \"reviewed\"\n".to_owned()), "# A\nstate = \"draft\"\n");
    }
}
