//! Guides as people write them (`docs/guides.md`), compiled into records. Sans I/O, like the rest of the content.

mod body;
mod braces;
mod facts;
mod glossary;
mod head;
mod links;
mod number;
mod sources;
#[cfg(test)]
mod tests;
mod translation;

use crate::content::finding::{Finding, FindingCode as Code, Findings};
use crate::record::{Guide, Record};
use sources::Sources;
use std::collections::{BTreeMap, BTreeSet};

pub use braces::at_end as braces_at_end;
pub use facts::compares_facts;
pub use translation::{fingerprint, head_fingerprint};

/// What guides may lean on.
pub(crate) struct World<'w> {
    /// Ids of organizations by their keys.
    pub organizations: &'w BTreeMap<String, String>,
    /// Sources that were read, by their codes.
    pub sources: Sources,
    /// Names of the glossary's terms.
    pub terms: BTreeSet<String>,
    /// Names of the guides.
    pub guides: BTreeSet<String>,
    /// Short numbers of the directory.
    pub numbers: BTreeSet<String>,
}

/// A file of guides, by what it is.
pub(crate) enum GuideFile<'f> {
    /// A guide: its language and its name.
    Guide(&'f str, &'f str),
    /// The glossary in a language.
    Glossary(&'f str),
    /// The questions by which people look for guides, in a language.
    Questions(&'f str),
    /// The table of sources.
    Sources,
}

/// What a path is; `None` where it has nothing to do with guides.
pub(crate) fn kind_of(path: &str) -> Option<GuideFile<'_>> {
    let mut parts = path.rsplit('/');
    let (name, folder, above) = (parts.next()?, parts.next()?, parts.next());
    match (name, folder, above) {
        ("sources.tsv", "guides", _) => Some(GuideFile::Sources),
        ("questions.ftl", tag, _) => Some(GuideFile::Questions(tag)),
        ("glossary.toml", tag, _) => Some(GuideFile::Glossary(tag)),
        (name, "guides", Some(tag)) => Some(GuideFile::Guide(tag, name.strip_suffix(".md")?)),
        _ => None,
    }
}

/// A file with its text.
pub(crate) struct Named<'f> {
    pub kind: GuideFile<'f>,
    pub path: &'f str,
    pub text: &'f str,
}

/// Compiles guides and glossary. `organizations` are ids by keys, `directory` what was compiled beside.
pub(crate) fn compile(
    files: &[Named<'_>],
    organizations: &BTreeMap<String, String>,
    directory: &[Record],
) -> (Vec<Record>, Vec<Finding>) {
    let mut all = Vec::new();
    let mut records = Vec::new();
    let mut world = World {
        organizations,
        sources: Sources::default(),
        terms: BTreeSet::new(),
        guides: BTreeSet::new(),
        numbers: number::short_numbers(directory),
    };
    for file in files {
        match file.kind {
            GuideFile::Sources => world.sources = Sources::read(file.text),
            GuideFile::Guide("en", name) => drop(world.guides.insert(name.to_owned())),
            _ => {}
        }
    }
    let mut words = Vec::new();
    for file in files {
        if let GuideFile::Glossary("en") = file.kind {
            let mut findings = Findings::of(file.path, file.text);
            words = glossary::reference(file.text, &world, &mut findings);
            all.append(&mut findings.list);
            world.terms.extend(words.iter().map(|term| term.name.clone()));
        }
    }
    for file in files {
        if let GuideFile::Glossary(tag) = file.kind
            && tag != "en"
        {
            let mut findings = Findings::of(file.path, file.text);
            let terms = glossary::translated(tag, file.text, &words, &world, &mut findings);
            all.append(&mut findings.list);
            records.extend(terms.into_iter().map(Record::Term));
        }
    }
    records.extend(words.into_iter().map(Record::Term));
    let mut english: BTreeMap<String, Guide> = BTreeMap::new();
    for file in files {
        if let GuideFile::Guide("en", name) = file.kind {
            let mut findings = Findings::of(file.path, file.text);
            if let Some(guide) = reference(name, file.text, &world, &mut findings) {
                english.insert(name.to_owned(), guide);
            }
            all.append(&mut findings.list);
        }
    }
    for file in files {
        if let GuideFile::Questions(tag) = file.kind {
            let (asked, errors) = crate::needs::read_phrases(file.text, &|id| english.contains_key(id), false);
            for (id, phrases, _) in asked {
                if let Some(guide) = english.get_mut(id) {
                    guide.asks.insert(tag.to_owned(), phrases);
                }
            }
            all.extend(errors.into_iter().map(|error| Finding {
                file: file.path.to_owned(),
                line: error.line,
                column: error.column,
                code: Code::NeedWords,
                detail: error.problem.to_string(),
            }));
        }
    }
    for file in files {
        if let GuideFile::Guide(tag, name) = file.kind
            && tag != "en"
        {
            let mut findings = Findings::of(file.path, file.text);
            match english.get(name) {
                Some(reference) => {
                    let translated = translation::translated(tag, file.text, reference, &world, &mut findings);
                    records.extend(translated.map(Record::Guide));
                }
                None => findings.at(0, Code::GuideTranslation, "no English guide has this name"),
            }
            all.append(&mut findings.list);
        }
    }
    records.extend(english.into_values().map(Record::Guide));
    (records, all)
}

/// The English guide of a file.
fn reference(name: &str, text: &str, world: &World<'_>, findings: &mut Findings<'_>) -> Option<Guide> {
    let (head, start) = head::read::<head::Reference>(text, findings)?;
    let parsed = body::parse(text, start, world, findings);
    let mut guide = head.into_guide(name, world, findings);
    (guide.sections, guide.sources) = sources::resolved(parsed, world, findings);
    Some(guide)
}
