//! A table of a language back into its files. What was not changed comes back byte for byte.

use super::file::locale;
use super::table::{GLOSSARY, lines, rows, words_of};
use super::toml_texts::{glossary, head, literal};
use crate::fault::Fault;
use crate::output::write_whole;
use std::collections::BTreeMap;
use std::fs;

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

/// Takes texts over from a table into the files of a language.
///
/// # Errors
/// [`Fault::Unreadable`], [`Fault::Unwritable`].
pub fn import(root: &str, tag: &str, input: &str) -> Result<Imported, Fault> {
    let broken = |_| Fault::Unreadable(input.to_owned());
    let mut reader = csv::ReaderBuilder::new().flexible(true).from_path(input).map_err(broken)?;
    let known: BTreeMap<String, (String, String)> =
        rows(root, tag)?.into_iter().map(|[place, english, own]| (place, (english, own))).collect();
    let mut changes: BTreeMap<String, Vec<(String, String)>> = BTreeMap::new();
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
    for (file, changes) in changes {
        imported.changed += changes.len();
        apply(root, tag, &file, &changes)?;
    }
    Ok(imported)
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

fn apply(root: &str, tag: &str, file: &str, changes: &[(String, String)]) -> Result<(), Fault> {
    let own = locale(root, tag)?;
    let path = own.folder.join(file).display().to_string();
    if file.starts_with("guides/") {
        let mut text = fs::read_to_string(&path).map_err(|_| Fault::Unreadable(path.clone()))?;
        for (id, words) in changes {
            if let Some(found) = head(&text).filter(|_| matches!(id.as_str(), "title" | "summary")) {
                let range = if id == "title" { found.title.1 } else { found.summary.1 };
                text.replace_range(range, &literal(&words.replace('\n', " ")));
                continue;
            }
            let place = lines(&text)
                .into_iter()
                .find(|((heading, known), _)| *id == format!("{}-{known}", if *heading { "section" } else { "block" }));
            let Some((_, old)) = place else { continue };
            let start = old.as_ptr() as usize - text.as_ptr() as usize;
            let end = start + old.len();
            text.replace_range(start..end, &words.replace('\n', " "));
        }
        return write_whole(&path, text.as_bytes());
    }
    if file == GLOSSARY {
        let mut text = words_of(&own)?;
        if text.is_empty() {
            text.push_str("state = \"draft\"\n");
        }
        for (id, words) in changes {
            let words = literal(&words.replace('\n', " "));
            match glossary(&text).into_iter().find(|word| word.id == *id) {
                Some(word) => text.replace_range(word.meaning.1, &words),
                None => text.push_str(&format!("\n[[term]]\nid = \"{id}\"\nmeaning = {words}\n")),
            }
        }
        return write_whole(&path, text.as_bytes());
    }
    let Some(known) = own.file(file) else {
        let mut text = super::make::head(file);
        for (id, value) in changes {
            text.push_str(&line(id, value));
        }
        return write_whole(&path, text.as_bytes());
    };
    let mut text = known.text.clone();
    for (id, value) in changes {
        let current = super::file::MessageFile { name: known.name, path: String::new(), text: text.clone() };
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
    write_whole(&path, text.as_bytes())
}

fn line(id: &str, value: &str) -> String {
    let space = if value.starts_with('\n') { "" } else { " " };
    format!("{id} ={space}{value}\n")
}
