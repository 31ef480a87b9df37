//! The glossary, and the table of sources that guides rest on.

use crate::content::finding::{FindingCode as Code, Findings};
use crate::content::values;
use crate::record::{Citation, PartialDate, Term};
use serde::Deserialize;
use std::collections::{BTreeMap, BTreeSet};
use toml::Spanned;

/// Sources that were read, by their codes.
#[derive(Debug, Default)]
pub(crate) struct Sources(BTreeMap<String, Citation>);

impl Sources {
    /// Reads the table: code, grade, date, address, what; with tabs between, no line of names. A line that has not all of them is left out, so that
    /// whoever names it finds out.
    pub fn read(text: &str) -> Self {
        let lines = text.lines().filter_map(|line| {
            let fields: Vec<&str> = line.split('\t').collect();
            let [code, _, date, address, what] = fields.as_slice() else { return None };
            // As precise as what stands there: "2026-05/06" is 2026.
            let date = [10, 7, 4].into_iter().find_map(|length| PartialDate::new(date.get(..length)?));
            let citation =
                Citation { url: (*address).to_owned(), what: (*what).to_owned(), date, ..Citation::default() };
            Some(((*code).to_owned(), citation))
        });
        Sources(lines.collect())
    }

    /// One source.
    pub fn citation(&self, code: &str) -> Option<&Citation> {
        self.0.get(code)
    }
}

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

/// The terms of a glossary.
pub(super) fn terms(tag: &str, text: &str, sources: &Sources, findings: &mut Findings<'_>) -> Vec<Term> {
    let file: File = match toml::from_str(text) {
        Ok(file) => file,
        Err(error) => {
            findings.at(error.span().map_or(0, |span| span.start), Code::Unreadable, error.message());
            return Vec::new();
        }
    };
    let mut names = BTreeSet::new();
    let mut terms = Vec::new();
    for entry in file.term {
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
        if entry.country.as_ref().is_some_and(|code| !values::is_country(code)) {
            findings.at(at, Code::InvalidCountry, name.clone());
        }
        let source = sources.citation(&entry.source).filter(|_| !entry.weak).cloned();
        if source.is_none() && !entry.weak {
            findings.at(at, Code::Glossary, format!("{name}: {}, a source that nobody read", entry.source));
        }
        terms.push(Term {
            id: format!("{name}/{tag}"),
            name,
            term: entry.term,
            term_language: entry.language,
            country: entry.country,
            language: tag.to_owned(),
            meaning: entry.meaning,
            source,
        });
    }
    terms
}
