//! How much of each language there is, and its state.

use super::file::Locale;
use crate::fault::Fault;
use crate::input;
use std::collections::{BTreeMap, BTreeSet};
use turnstone_pack::content::{ContentFile, compile_content};
use turnstone_pack::record::{Guide, Record};

/// A language's figures.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Coverage {
    /// Its tag.
    pub tag: String,
    /// Messages that there are, and that English has.
    pub messages: (usize, usize),
    /// Categories with need words, and all that English has.
    pub needs: (usize, usize),
    /// Guides that there are, and that English has.
    pub guides: (usize, usize),
    /// Words of offices with a meaning, and that English has.
    pub terms: (usize, usize),
    /// Texts of its guides and its glossary whose English one has changed since.
    pub outdated: usize,
    /// Texts of its guides and its glossary that no English one is marked for.
    pub unmarked: usize,
    /// `draft` or `reviewed`, as its `app.ftl` says; `not-shown` without names of countries and languages.
    pub state: &'static str,
}

/// The figures of all languages.
///
/// # Errors
/// [`Fault::Unreadable`], [`Fault::Content`] where the guides do not compile.
pub fn coverage(root: &str, locales: &[Locale]) -> Result<Vec<Coverage>, Fault> {
    let files = input::content(root)?;
    let content = compile_content(&files).map_err(|findings| Fault::Content(findings.len()))?;
    let mut guides: BTreeMap<&str, Vec<&Guide>> = BTreeMap::new();
    let mut terms: BTreeMap<&str, usize> = BTreeMap::new();
    let mut outdated_terms: BTreeMap<&str, usize> = BTreeMap::new();
    for record in &content.records {
        match record {
            Record::Guide(guide) => guides.entry(&guide.language).or_default().push(guide),
            Record::Term(term) => {
                *terms.entry(&term.language).or_default() += 1;
                *outdated_terms.entry(&term.language).or_default() += usize::from(term.outdated);
            }
            _ => {}
        }
    }
    let ids = |locale: &Locale| -> BTreeSet<String> {
        let files = locale.files.iter();
        files
            .flat_map(|file| {
                file.messages().into_iter().map(|raw| format!("{}/{}", file.name, raw.id)).collect::<Vec<_>>()
            })
            .collect()
    };
    let english: BTreeSet<String> = locales.first().map(&ids).unwrap_or_default();
    let needs = |tag: &str| {
        let path = format!("locales/{tag}/needs.ftl");
        files.iter().find(|file| file.path == path).map_or(0, messages_in)
    };
    let figure = |locale: &Locale| {
        let tag = locale.tag.as_str();
        let own = guides.get(tag).map(Vec::as_slice).unwrap_or_default();
        let in_guides: usize = own.iter().map(|guide| outdated(guide)).sum();
        Coverage {
            tag: tag.to_owned(),
            messages: (ids(locale).intersection(&english).count(), english.len()),
            needs: (needs(tag), needs(super::REFERENCE)),
            guides: (own.len(), guides.get(super::REFERENCE).map_or(0, Vec::len)),
            terms: (terms.get(tag).copied().unwrap_or(0), terms.get(super::REFERENCE).copied().unwrap_or(0)),
            outdated: in_guides + outdated_terms.get(tag).copied().unwrap_or(0),
            unmarked: if tag == super::REFERENCE { 0 } else { unmarked(&files, tag) },
            state: state(locale),
        }
    };
    Ok(locales.iter().map(figure).collect())
}

fn outdated(guide: &Guide) -> usize {
    let sections = guide.sections.iter();
    let heads = usize::from(guide.outdated);
    let texts: usize = sections
        .map(|section| usize::from(section.outdated) + section.blocks.iter().filter(|block| block.outdated).count())
        .sum();
    heads + texts
}

/// Texts of a language's guides and glossary that hold no mark.
fn unmarked(files: &[ContentFile], tag: &str) -> usize {
    let folder = format!("locales/{tag}/");
    files.iter().filter(|file| file.path.starts_with(&folder)).map(super::stamp::unmarked).sum()
}

fn messages_in(file: &ContentFile) -> usize {
    file.text.lines().filter(|line| line.starts_with(|character: char| character.is_ascii_lowercase())).count()
}

/// What the app says of the language: what its least read file is.
fn state(locale: &Locale) -> &'static str {
    let reviewed = |text: &str| {
        text.lines().take_while(|line| line.starts_with("###")).any(|line| line.starts_with("### State: reviewed"))
    };
    if !locale.folder.join("names.ftl").is_file() {
        "not-shown"
    } else if locale.files.iter().all(|file| reviewed(&file.text)) {
        "reviewed"
    } else {
        "draft"
    }
}
