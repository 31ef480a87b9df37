//! The glossary: words of offices with their meanings, in English and in other languages.

use super::World;
use super::head::{Fingerprint, State};
use super::number::dialled;
use super::translation::{fingerprint, said};
use crate::content::finding::{FindingCode as Code, Findings};
use crate::content::values;
use crate::record::{Term, TextStatus};
use serde::Deserialize;
use serde::de::DeserializeOwned;
use std::collections::BTreeSet;
use toml::Spanned;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    term: Vec<Entry>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Entry {
    id: Spanned<String>,
    term: String,
    country: Option<String>,
    language: String,
    meaning: String,
    source: String,
    #[allow(dead_code, reason = "for whoever edits the file; the table of sources has it, too")]
    date: Option<String>,
    #[serde(default)]
    weak: bool,
}

/// A file as TOML; a finding where it is none.
fn parsed<T: DeserializeOwned>(text: &str, findings: &mut Findings<'_>) -> Option<T> {
    toml::from_str(text)
        .map_err(|error| findings.at(error.span().map_or(0, |span| span.start), Code::Unreadable, error.message()))
        .ok()
}

/// The words of the reference, each with its meaning in English.
pub(super) fn reference(text: &str, world: &World<'_>, findings: &mut Findings<'_>) -> Vec<Term> {
    let mut names = BTreeSet::new();
    let mut terms = Vec::new();
    for entry in parsed::<File>(text, findings).map(|file| file.term).unwrap_or_default() {
        let name = entry.id.get_ref().clone();
        let at = entry.id.span().start;
        if !values::is_key(&name) {
            findings.value(&entry.id, Code::InvalidKey);
        }
        if !names.insert(name.clone()) {
            findings.value(&entry.id, Code::DuplicateKey);
        }
        if entry.meaning.trim().is_empty() || entry.term.trim().is_empty() {
            findings.at(at, Code::Glossary, format!("{name}: no term or no meaning"));
        }
        if let Some(number) = dialled(&entry.meaning, &world.numbers) {
            findings.at(at, Code::GuideNumber, number);
        }
        if entry.country.as_ref().is_some_and(|code| !values::is_country(code)) {
            findings.at(at, Code::InvalidCountry, name.clone());
        }
        let source = world.sources.citation(&entry.source).filter(|_| !entry.weak).cloned();
        if source.is_none() && !entry.weak {
            findings.at(at, Code::Glossary, format!("{name}: {}, a source that nobody read", entry.source));
        }
        terms.push(Term {
            id: format!("{name}/en"),
            name,
            term: entry.term,
            term_language: entry.language,
            country: entry.country,
            language: "en".to_owned(),
            status: TextStatus::Source,
            outdated: false,
            meaning: entry.meaning,
            source,
        });
    }
    terms
}

/// A translated glossary: meanings alone. The words, their countries and their sources are the reference's.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Translated {
    state: State,
    term: Vec<Meaning>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Meaning {
    id: Spanned<String>,
    meaning: String,
    en: Option<Fingerprint>,
}

/// The reference's words with their meanings in another language, as far as that has them.
pub(super) fn translated(
    tag: &str,
    text: &str,
    reference: &[Term],
    world: &World<'_>,
    findings: &mut Findings<'_>,
) -> Vec<Term> {
    if !values::is_language(tag) {
        findings.at(0, Code::InvalidLanguage, tag);
    }
    let Some(file) = parsed::<Translated>(text, findings) else { return Vec::new() };
    let mut names = BTreeSet::new();
    let mut terms = Vec::new();
    for entry in file.term {
        let name = entry.id.get_ref();
        let at = entry.id.span().start;
        if !names.insert(name.clone()) {
            findings.value(&entry.id, Code::DuplicateKey);
        }
        let Some(english) = reference.iter().find(|term| term.name == *name) else {
            findings.at(at, Code::Glossary, format!("{name}: not in English"));
            continue;
        };
        if entry.meaning.trim().is_empty() {
            findings.at(at, Code::Glossary, format!("{name}: no meaning"));
        }
        if let Some(number) = dialled(&entry.meaning, &world.numbers) {
            findings.at(at, Code::GuideNumber, number);
        }
        said(tag, at, name, &entry.meaning, &english.meaning, findings);
        let outdated = entry.en.is_some_and(|print| print.0 != fingerprint(&english.meaning));
        terms.push(Term {
            id: format!("{name}/{tag}"),
            language: tag.to_owned(),
            status: file.state.status(),
            outdated,
            meaning: entry.meaning,
            ..english.clone()
        });
    }
    terms
}
