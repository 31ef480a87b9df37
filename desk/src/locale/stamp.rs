//! Marks in translated guides: which English text a block was made from, so that a changed one marks just its translations.

use crate::fault::Fault;
use crate::{input, output};
use std::collections::BTreeMap;
use std::path::Path;
use turnstone_pack::content::compile_content;
use turnstone_pack::fingerprint;
use turnstone_pack::record::Record;

/// Braces at the end of a block or a heading of a translated guide.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Brace<'t> {
    /// Where they stand, in bytes, with the braces.
    pub start: usize,
    /// Behind them.
    pub end: usize,
    /// The block's or the section's id.
    pub id: &'t str,
    /// It is a heading.
    pub heading: bool,
    /// What stands for the English text.
    pub mark: Option<&'t str>,
}

/// All braces of a translated guide.
pub fn braces(text: &str) -> Vec<Brace<'_>> {
    let mut found = Vec::new();
    let mut at = 0;
    for line in text.split_inclusive('\n') {
        let trimmed = line.trim_end();
        if let Some(open) = trimmed.rfind("{#").filter(|_| trimmed.ends_with('}')) {
            let inside = &trimmed[open + 2..trimmed.len() - 1];
            let mut words = inside.split_whitespace();
            if let Some(id) = words.next() {
                found.push(Brace {
                    start: at + open,
                    end: at + trimmed.len(),
                    id,
                    heading: line.starts_with('#'),
                    mark: words.find_map(|word| word.strip_prefix("en=")),
                });
            }
        }
        at += line.len();
    }
    found
}

/// Writes the marks into one language's guides, or into all; with `again` also where another English text is marked. Returns how many were written.
///
/// # Errors
/// [`Fault::Unreadable`], [`Fault::Unwritable`], [`Fault::Content`] where the guides do not compile.
pub fn stamp(root: &str, tag: Option<&str>, again: bool) -> Result<usize, Fault> {
    let files = input::content(root)?;
    let content = compile_content(&files).map_err(|findings| Fault::Content(findings.len()))?;
    // By guide, whether it is a heading, and id.
    let mut english: BTreeMap<(&str, bool, &str), String> = BTreeMap::new();
    for record in &content.records {
        if let Record::Guide(guide) = record
            && guide.language == super::REFERENCE
        {
            for section in &guide.sections {
                english.insert((&guide.guide, true, &section.id), fingerprint(&section.heading));
                for block in &section.blocks {
                    english.insert((&guide.guide, false, &block.id), fingerprint(&block.text()));
                }
            }
        }
    }
    let mut written = 0;
    for file in &files {
        let mut parts = file.path.split('/');
        let (Some("locales"), Some(language), Some("guides"), Some(name)) =
            (parts.next(), parts.next(), parts.next(), parts.next())
        else {
            continue;
        };
        let Some(guide) = name.strip_suffix(".md").filter(|_| language != super::REFERENCE) else { continue };
        if tag.is_some_and(|tag| tag != language) {
            continue;
        }
        let mut text = file.text.clone();
        let mut changed = 0;
        for brace in braces(&file.text).iter().rev() {
            let Some(print) = english.get(&(guide, brace.heading, brace.id)) else { continue };
            let due = brace.mark.is_none_or(|mark| again && mark != print);
            if due {
                text.replace_range(brace.start..brace.end, &format!("{{#{} en={print}}}", brace.id));
                changed += 1;
            }
        }
        if changed > 0 {
            output::write_whole(&Path::new(root).join(&file.path).display().to_string(), text.as_bytes())?;
            written += changed;
        }
    }
    Ok(written)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn braces_are_found_with_their_marks() {
        let text = "## Today {#today}\n\nGo. {#go en=01234567}\n- Not {braces}\n> Call {#call}\n";
        let found = braces(text);
        let seen: Vec<(&str, bool, Option<&str>)> =
            found.iter().map(|brace| (brace.id, brace.heading, brace.mark)).collect();
        assert_eq!(seen, [("today", true, None), ("go", false, Some("01234567")), ("call", false, None)]);
        assert_eq!(&text[found[1].start..found[1].end], "{#go en=01234567}");
    }
}
