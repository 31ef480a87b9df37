//! A language as a table for a spreadsheet: English beside the translation, and back into the files. What was not changed comes back byte for byte.

use super::REFERENCE;
use super::file::{Locale, locale};
use super::stamp::braces;
use crate::fault::Fault;
use crate::output::write_whole;
use std::collections::BTreeMap;
use std::fs;

/// The heads of the columns. The first says where a text belongs and is left as it is.
const HEADS: [&str; 3] = ["text", "English", "translation"];

/// A row: where it belongs, the English text, the translation.
type Row = [String; 3];

fn rows(root: &str, tag: &str) -> Result<Vec<Row>, Fault> {
    let (reference, own) = (locale(root, REFERENCE)?, locale(root, tag)?);
    let mut rows = Vec::new();
    for file in &reference.files {
        let translated: BTreeMap<String, String> = own.file(file.name).map(values).unwrap_or_default();
        for raw in file.messages() {
            let value = translated.get(raw.id).cloned().unwrap_or_default();
            rows.push([format!("{}#{}", file.name, raw.id), raw.value.to_owned(), value]);
        }
    }
    for (name, text) in guides(&own)? {
        let english = fs::read_to_string(reference.folder.join("guides").join(&name));
        let english = english.map_err(|_| Fault::Unreadable(format!("locales/{REFERENCE}/guides/{name}")))?;
        let before: BTreeMap<(bool, &str), &str> = lines(&english).into_iter().map(|line| (line.0, line.1)).collect();
        for ((heading, id), line) in lines(&text) {
            let kind = if heading { "section" } else { "block" };
            let english = before.get(&(heading, id)).copied().unwrap_or_default();
            rows.push([format!("guides/{name}#{kind}-{id}"), english.to_owned(), line.to_owned()]);
        }
    }
    Ok(rows)
}

fn values(file: &super::file::MessageFile) -> BTreeMap<String, String> {
    file.messages().into_iter().map(|raw| (raw.id.to_owned(), raw.value.to_owned())).collect()
}

/// The guides of a language, by name.
fn guides(own: &Locale) -> Result<Vec<(String, String)>, Fault> {
    let folder = own.folder.join("guides");
    if !folder.is_dir() {
        return Ok(Vec::new());
    }
    let mut found = Vec::new();
    for path in crate::input::entries(&folder)? {
        let name = path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
        found.push((name, fs::read_to_string(&path).map_err(|_| Fault::Unreadable(path.display().to_string()))?));
    }
    Ok(found)
}

/// The blocks and headings of a guide, each with its words alone: the marks of a list or a callout before them and the braces behind stay in the file.
fn lines(text: &str) -> Vec<((bool, &str), &str)> {
    let words = |brace: super::stamp::Brace<'_>| {
        let start = text[..brace.start].rfind('\n').map_or(0, |newline| newline + 1);
        text[start + mark_length(&text[start..brace.start])..brace.start].trim_end()
    };
    braces(text).into_iter().map(|brace| ((brace.heading, brace.id), words(brace))).collect()
}

/// How long the mark of a heading, a list or a callout is.
fn mark_length(line: &str) -> usize {
    let mut rest = line;
    for mark in ["> ", "### ", "## ", "- [ ] ", "- [x] ", "- "] {
        if let Some(after) = rest.strip_prefix(mark) {
            rest = after;
            break;
        }
    }
    if rest.len() == line.len() {
        let digits = line.bytes().take_while(u8::is_ascii_digit).count();
        if digits > 0
            && let Some(after) = line[digits..].strip_prefix(". ")
        {
            rest = after;
        }
    }
    line.len() - rest.len()
}

/// Writes the table of a language. Returns how many rows it has.
///
/// # Errors
/// [`Fault::Unreadable`], [`Fault::Unwritable`].
pub fn export(root: &str, tag: &str, output: &str) -> Result<usize, Fault> {
    let rows = rows(root, tag)?;
    let mut writer = csv::Writer::from_writer(Vec::new());
    let broken = |_| Fault::Unwritable(output.to_owned());
    writer.write_record(HEADS).map_err(broken)?;
    for row in &rows {
        writer.write_record(row).map_err(broken)?;
    }
    let bytes = writer.into_inner().map_err(|_| Fault::Unwritable(output.to_owned()))?;
    write_whole(output, &bytes)?;
    Ok(rows.len())
}

/// Takes texts over from a table into the files of a language. Returns how many were changed, and how many were the same. A row whose English text is
/// no longer what it was, or that names nothing, is left alone; so is an empty translation.
///
/// # Errors
/// [`Fault::Unreadable`], [`Fault::Unwritable`].
pub fn import(root: &str, tag: &str, input: &str) -> Result<(usize, usize), Fault> {
    let broken = |_| Fault::Unreadable(input.to_owned());
    let mut reader = csv::ReaderBuilder::new().flexible(true).from_path(input).map_err(broken)?;
    let known: BTreeMap<String, (String, String)> =
        rows(root, tag)?.into_iter().map(|[place, english, own]| (place, (english, own))).collect();
    let mut changes: BTreeMap<String, Vec<(String, String)>> = BTreeMap::new();
    let mut same = 0;
    for record in reader.records() {
        let record = record.map_err(broken)?;
        let (Some(place), Some(english), Some(text)) = (record.get(0), record.get(1), record.get(2)) else { continue };
        // Spreadsheets write line ends of their own.
        let (english, text) = (english.replace("\r\n", "\n"), text.replace("\r\n", "\n"));
        match known.get(place) {
            Some((_, own)) if *own == text || text.trim().is_empty() => same += 1,
            // One message and nothing else: a line break in a cell must not begin another one.
            Some((now, _)) if *now == english && is_one(place, &text) => {
                if let Some((file, id)) = place.split_once('#') {
                    changes.entry(file.to_owned()).or_default().push((id.to_owned(), text));
                }
            }
            _ => {}
        }
    }
    let mut changed = 0;
    for (file, changes) in changes {
        changed += changes.len();
        apply(root, tag, &file, &changes)?;
    }
    Ok((changed, same))
}

/// Whether a text is one message's, or one block's.
fn is_one(place: &str, text: &str) -> bool {
    let Some((file, id)) = place.split_once('#') else { return false };
    if file.starts_with("guides/") {
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_words_of_a_block_stand_between_its_mark_and_its_braces() {
        let text = "## Today {#today}\n\n> [!NOTE]\n> Go **now**. {#go en=1}\n1. 3 days. {#days}\n- [ ] A bag {#bag}\n[Link](call:a) {#link}\n";
        let found: Vec<&str> = lines(text).into_iter().map(|(_, words)| words).collect();
        assert_eq!(found, ["Today", "Go **now**.", "3 days.", "A bag", "[Link](call:a)"]);
    }
}
