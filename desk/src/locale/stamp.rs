//! Marks in what is translated from English: which text each block, heading, title and meaning was made from, so that a changed one marks just its
//! translations.

use super::toml_texts::{glossary, head};
use crate::fault::Fault;
use crate::{input, output};
use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;
use std::path::Path;
use turnstone_pack::content::{ContentFile, compile_content};
use turnstone_pack::record::Record;
use turnstone_pack::{braces_at_end, fingerprint, head_fingerprint};

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
        if let Some((open, inside)) = braces_at_end(line) {
            let mut words = inside.split_whitespace();
            if let Some(id) = words.next().and_then(|word| word.strip_prefix('#')) {
                found.push(Brace {
                    start: at + open,
                    end: at + line.trim_end().len(),
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

/// What a mark stands beside.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum Beside {
    /// Title and summary of a guide.
    Head(String),
    /// A heading of a guide.
    Section(String, String),
    /// A block of a guide.
    Block(String, String),
    /// A word of offices.
    Term(String),
}

/// A mark, or the place for one.
struct Mark {
    beside: Beside,
    mark: Option<String>,
    /// What is replaced, and what is written around the mark.
    range: Range<usize>,
    around: (String, &'static str),
}

/// All marks of a file of a language, in their order; none for a file that has none.
fn marks(file: &ContentFile) -> Vec<Mark> {
    let parts: Vec<&str> = file.path.split('/').collect();
    match parts.as_slice() {
        ["locales", tag, "glossary.toml"] if *tag != super::REFERENCE => {
            let of = |word: super::toml_texts::Word| {
                let (range, around) = match &word.mark {
                    Some((_, range)) => (range.clone(), ("\"".to_owned(), "\"")),
                    None => (word.meaning.1.end..word.meaning.1.end, ("\nen = \"".to_owned(), "\"")),
                };
                Mark { beside: Beside::Term(word.id), mark: word.mark.map(|(mark, _)| mark), range, around }
            };
            glossary(&file.text).unwrap_or_default().into_iter().map(of).collect()
        }
        ["locales", tag, "guides", name] if *tag != super::REFERENCE => {
            let Some(guide) = name.strip_suffix(".md") else { return Vec::new() };
            let own = head(&file.text).map(|head| {
                let (range, around) = match &head.mark {
                    Some((_, range)) => (range.clone(), ("\"".to_owned(), "\"")),
                    None => (head.end..head.end, ("english = \"".to_owned(), "\"\n")),
                };
                let mark = head.mark.map(|(mark, _)| mark);
                Mark { beside: Beside::Head(guide.to_owned()), mark, range, around }
            });
            let of = |brace: Brace<'_>| {
                let id = brace.id.to_owned();
                Mark {
                    beside: match brace.heading {
                        true => Beside::Section(guide.to_owned(), id),
                        false => Beside::Block(guide.to_owned(), id),
                    },
                    mark: brace.mark.map(str::to_owned),
                    range: brace.start..brace.end,
                    around: (format!("{{#{} en=", brace.id), "}"),
                }
            };
            own.into_iter().chain(braces(&file.text).into_iter().map(of)).collect()
        }
        _ => Vec::new(),
    }
}

/// How many texts of a file no English one is marked for.
pub fn unmarked(file: &ContentFile) -> usize {
    marks(file).iter().filter(|mark| mark.mark.is_none()).count()
}

/// What stands for each English text.
fn english(records: &[Record]) -> BTreeMap<Beside, String> {
    let mut all = BTreeMap::new();
    for record in records {
        match record {
            Record::Guide(guide) if guide.language == super::REFERENCE => {
                all.insert(Beside::Head(guide.guide.clone()), head_fingerprint(guide));
                for section in &guide.sections {
                    let beside = Beside::Section(guide.guide.clone(), section.id.clone());
                    all.insert(beside, fingerprint(&section.heading));
                    for block in &section.blocks {
                        let beside = Beside::Block(guide.guide.clone(), block.id.clone());
                        all.insert(beside, fingerprint(&block.text()));
                    }
                }
            }
            Record::Term(term) if term.language == super::REFERENCE => {
                all.insert(Beside::Term(term.name.clone()), fingerprint(&term.meaning));
            }
            _ => {}
        }
    }
    all
}

/// Which marks are written.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Which {
    /// Those that there are none of yet.
    Missing,
    /// Also those of another English text: somebody has compared them.
    Again,
    /// Just these, whatever stands there.
    These(BTreeSet<Beside>),
}

/// Writes the marks into one language's guides and glossary, or into all; with `again` also where another English text is marked. Returns how many were
/// written.
///
/// # Errors
/// As [`stamp_some`].
pub fn stamp(root: &str, tag: Option<&str>, again: bool) -> Result<usize, Fault> {
    stamp_some(root, tag, if again { &Which::Again } else { &Which::Missing })
}

/// Writes marks into one language's guides and glossary, or into all. Returns how many were written.
///
/// # Errors
/// [`Fault::Unreadable`], [`Fault::Unwritable`], [`Fault::Content`] where the guides do not compile.
pub fn stamp_some(root: &str, tag: Option<&str>, which: &Which) -> Result<usize, Fault> {
    let files = input::content(root)?;
    let content = compile_content(&files).map_err(|findings| Fault::Content(findings.len()))?;
    let english = english(&content.records);
    let mut written = 0;
    for file in &files {
        if tag.is_some_and(|tag| !file.path.starts_with(&format!("locales/{tag}/"))) {
            continue;
        }
        let mut text = file.text.clone();
        let mut changed = 0;
        for mark in marks(file).iter().rev() {
            let Some(print) = english.get(&mark.beside) else { continue };
            let due = match which {
                Which::Missing => mark.mark.is_none(),
                Which::Again => mark.mark.as_ref() != Some(print),
                Which::These(places) => places.contains(&mark.beside) && mark.mark.as_ref() != Some(print),
            };
            if due {
                text.replace_range(mark.range.clone(), &format!("{}{print}{}", mark.around.0, mark.around.1));
                changed += 1;
            }
        }
        if changed > 0 {
            let path = Path::new(root).join(&file.path);
            let (_, ends) = input::text_with_ends(&path)?;
            output::write_with_ends(&path, &text, ends)?;
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
