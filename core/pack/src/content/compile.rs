//! All files together: which is which, what they need of each other, and the records that come out.

use super::country::{compile_country, organization_id};
use super::emergency::{self, ByCountry};
use super::file::{CountryFile, EditionFile, EmergencyFile};
use super::finding::{Finding, FindingCode as Code, Findings};
use super::{ContentFile, values};
use crate::record::Record;
use crate::{PackBuilder, PackError, Source, read_needs, write_pack};
use serde::de::DeserializeOwned;
use std::collections::BTreeMap;

/// What content compiles to.
#[derive(Debug, Clone, PartialEq)]
pub struct Content {
    /// What the pack says about itself.
    pub builder: PackBuilder,
    /// Its records, not yet sorted.
    pub records: Vec<Record>,
}

impl Content {
    /// Writes the pack. The same content gives the same bytes, in whatever order the files came.
    ///
    /// # Errors
    /// [`PackError::Unwritable`] as [`write_pack`] says it.
    pub fn into_pack(mut self) -> Result<Vec<u8>, PackError> {
        write_pack(&self.builder, &mut self.records)
    }
}

/// What `edition.toml` says that other files need.
#[derive(Debug, Default)]
pub(super) struct Edition {
    pub source_of_records: String,
    /// How the address begins, and the name.
    pub citation_names: Vec<(String, String)>,
}

/// Everything that is wrong with the content, sorted by file and line; empty when it compiles.
pub fn check_content(files: &[ContentFile]) -> Vec<Finding> {
    compile(files).1
}

/// Compiles the content to records.
///
/// # Errors
/// All [`Finding`]s when there is any: content with a mistake never reaches a build.
pub fn compile_content(files: &[ContentFile]) -> Result<Content, Vec<Finding>> {
    let (content, findings) = compile(files);
    if findings.is_empty() { Ok(content) } else { Err(findings) }
}

/// What a file is, by its name.
enum Kind<'f> {
    Edition,
    Emergency,
    /// Its name (`us.toml`) and code (`US`).
    Country(&'f str, String),
    /// Its language.
    Needs(&'f str),
    Unknown,
}

fn kind_of(path: &str) -> Kind<'_> {
    let mut parts = path.rsplit('/');
    let name = parts.next().unwrap_or_default();
    match (name, name.strip_suffix(".toml"), parts.next()) {
        ("edition.toml", ..) => Kind::Edition,
        ("emergency.toml", ..) => Kind::Emergency,
        ("needs.ftl", _, Some(tag)) if values::is_language(tag) => Kind::Needs(tag),
        (_, Some(code), _) => Kind::Country(name, code.to_uppercase()),
        _ => Kind::Unknown,
    }
}

fn compile(files: &[ContentFile]) -> (Content, Vec<Finding>) {
    let mut files: Vec<&ContentFile> = files.iter().collect();
    files.sort_by(|a, b| a.path.cmp(&b.path));
    let mut all = Vec::new();
    let (mut builder, edition) = read_edition(&files, &mut all);
    let mut records = Vec::new();
    let mut numbers = ByCountry::new();
    let mut keys: BTreeMap<String, String> = BTreeMap::new();
    let mut guides = Vec::new();
    builder.languages.push("en".to_owned());
    for file in &files {
        if let Some(kind) = crate::guides::kind_of(&file.path) {
            guides.push(crate::guides::Named { kind, path: &file.path, text: &file.text });
            continue;
        }
        let mut findings = Findings::of(&file.path, &file.text);
        match kind_of(&file.path) {
            Kind::Edition => {}
            Kind::Emergency => {
                if let Some(parsed) = parse::<EmergencyFile>(&file.text, &mut findings) {
                    emergency::add_metadata(&parsed, &edition, &mut findings, &mut numbers);
                }
            }
            Kind::Country(name, code) => {
                if let Some(parsed) = parse::<CountryFile>(&file.text, &mut findings) {
                    let country = parsed.country.get_ref();
                    if !values::is_country(country) || *country != code {
                        findings.value(&parsed.country, Code::InvalidCountry);
                    }
                    for organization in &parsed.organization {
                        let key = organization.key.get_ref().clone();
                        if keys.insert(key, file.path.clone()).is_some() {
                            findings.value(&organization.key, Code::DuplicateKey);
                        }
                    }
                    if let Some(table) = &parsed.emergency {
                        let at = parsed.country.span().start;
                        emergency::add_curated(table, country, at, &edition, &mut findings, &mut numbers);
                    }
                    records.extend(compile_country(&parsed, name, &edition, &mut findings));
                }
            }
            Kind::Needs(tag) => {
                let (entries, errors) = read_needs(tag, &file.text);
                findings.list.extend(errors.into_iter().map(|error| Finding {
                    file: file.path.clone(),
                    line: error.line,
                    column: error.column,
                    code: Code::NeedWords,
                    detail: error.problem.to_string(),
                }));
                records.extend(entries.into_iter().map(Record::Lexicon));
                builder.languages.push(tag.to_owned());
            }
            Kind::Unknown => findings.at(0, Code::UnknownFile, ""),
        }
        all.append(&mut findings.list);
    }
    records.extend(emergency::into_records(numbers));
    let ids = keys.into_keys().map(|key| (key.clone(), organization_id(&key))).collect();
    let (compiled, mut findings) = crate::guides::compile(&guides, &ids, &records);
    records.extend(compiled);
    all.append(&mut findings);
    all.sort();
    (Content { builder, records }, all)
}

/// The one `edition.toml`, which all other files lean on.
fn read_edition(files: &[&ContentFile], all: &mut Vec<Finding>) -> (PackBuilder, Edition) {
    let mut editions = files.iter().filter(|file| matches!(kind_of(&file.path), Kind::Edition));
    let (first, second) = (editions.next(), editions.next());
    let Some(file) = first else {
        let mut findings = Findings::of("edition.toml", "");
        findings.at(0, Code::Edition, "");
        all.append(&mut findings.list);
        return Default::default();
    };
    if let Some(second) = second {
        let mut findings = Findings::of(&second.path, &second.text);
        findings.at(0, Code::Edition, "");
        all.append(&mut findings.list);
    }
    let mut findings = Findings::of(&file.path, &file.text);
    let parsed = parse::<EditionFile>(&file.text, &mut findings);
    let made = parsed.map(|edition| {
        if !values::is_timestamp(edition.made_at.get_ref()) {
            findings.value(&edition.made_at, Code::InvalidDate);
        }
        if edition.source.iter().all(|source| source.id != *edition.source_of_records.get_ref()) {
            findings.value(&edition.source_of_records, Code::Edition);
        }
        let sources = edition.source.into_iter().map(|source| Source {
            id: source.id,
            name: source.name,
            licence: source.licence,
            url: source.url,
            attribution: source.attribution,
        });
        let builder = PackBuilder {
            id: edition.id,
            version: edition.version,
            made_at: edition.made_at.into_inner(),
            languages: Vec::new(),
            sources: sources.collect(),
        };
        let citation_names = edition.citation_name.into_iter().map(|name| (name.begins, name.name)).collect();
        (builder, Edition { source_of_records: edition.source_of_records.into_inner(), citation_names })
    });
    all.append(&mut findings.list);
    made.unwrap_or_default()
}

/// Parses TOML; the parser's first complaint becomes a finding at its place.
fn parse<T: DeserializeOwned>(text: &str, findings: &mut Findings<'_>) -> Option<T> {
    match toml::from_str(text) {
        Ok(parsed) => Some(parsed),
        Err(error) => {
            let at = error.span().map_or(0, |span| span.start);
            findings.at(at, Code::Unreadable, error.message());
            None
        }
    }
}
