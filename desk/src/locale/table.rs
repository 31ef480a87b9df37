//! A language as a table for a spreadsheet: English beside the translation. `import.rs` brings it back.

use super::REFERENCE;
use super::file::{Locale, locale};
use super::stamp::braces;
use super::toml_texts::{Word, glossary, head};
use crate::fault::Fault;
use crate::input::text_with_ends;
use crate::output::write_whole;
use std::collections::BTreeMap;

/// The heads of the columns. The first says where a text belongs and is left as it is.
const HEADS: [&str; 3] = ["text", "English", "translation"];

/// The words of offices.
pub(super) const GLOSSARY: &str = "glossary.toml";

/// A row: where it belongs, the English text, the translation.
pub(super) type Row = [String; 3];

pub(super) fn rows(root: &str, tag: &str) -> Result<Vec<Row>, Fault> {
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
        let (english, _) = text_with_ends(&reference.folder.join("guides").join(&name))?;
        if let (Some(theirs), Some(ours)) = (head(&english), head(&text)) {
            rows.push([format!("guides/{name}#title"), theirs.title.0, ours.title.0]);
            rows.push([format!("guides/{name}#summary"), theirs.summary.0, ours.summary.0]);
        }
        let before: BTreeMap<(bool, &str), &str> = lines(&english).into_iter().map(|line| (line.0, line.1)).collect();
        for ((heading, id), line) in lines(&text) {
            let kind = if heading { "section" } else { "block" };
            let english = before.get(&(heading, id)).copied().unwrap_or_default();
            rows.push([format!("guides/{name}#{kind}-{id}"), english.to_owned(), line.to_owned()]);
        }
    }
    let own: BTreeMap<String, String> = words_of(&own)?.into_iter().map(|word| (word.id, word.meaning.0)).collect();
    for word in words_of(&reference)? {
        let meaning = own.get(&word.id).cloned().unwrap_or_default();
        rows.push([format!("{GLOSSARY}#{}", word.id), word.meaning.0, meaning]);
    }
    Ok(rows)
}

/// The words of a language's glossary; none where it has no such file yet.
fn words_of(locale: &Locale) -> Result<Vec<Word>, Fault> {
    let path = locale.folder.join(GLOSSARY);
    if !path.is_file() {
        return Ok(Vec::new());
    }
    glossary(&text_with_ends(&path)?.0).ok_or_else(|| Fault::Unreadable(path.display().to_string()))
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
        found.push((name, text_with_ends(&path)?.0));
    }
    Ok(found)
}

/// The blocks and headings of a guide, each with its words alone: the marks of a list or a callout before them and the braces behind stay in the file.
pub(super) fn lines(text: &str) -> Vec<((bool, &str), &str)> {
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
