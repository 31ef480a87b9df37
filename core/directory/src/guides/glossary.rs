//! The glossary in a store: the words once, with their meanings in English, and beside them a part for each other language with its meanings, so that a
//! phone reads no more of them than somebody asks for.

use super::row::rank_of;
use crate::{build::part, directory::Directory, error::DirectoryError, order};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use turnstone_pack::record::{LanguageTag, Term, TextStatus};

/// A word of an office, with its meaning in the best of somebody's languages.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct GlossaryTerm {
    /// The word and the meaning.
    pub term: Term,
    /// The meaning in English, where the word's is in another language.
    pub english: Option<String>,
}

/// What is stored of a glossary.
#[derive(Debug, Clone, Default)]
pub(crate) struct Words {
    /// By name; each in English, or in the first of its languages where it has none.
    pub(crate) terms: Vec<Term>,
    /// The other meanings by their language, each by name.
    pub(crate) meanings: BTreeMap<LanguageTag, Vec<Meaning>>,
}

/// A meaning in a part of its language.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Meaning {
    name: String,
    status: TextStatus,
    outdated: bool,
    meaning: String,
}

/// More languages than any pack has; a pack that nobody signed may name a million.
const MOST_LANGUAGES: usize = 200;

impl Words {
    /// Of these terms, which are sorted by name.
    pub(crate) fn new(all: &[&Term]) -> Words {
        let Words { mut terms, mut meanings } = Words::default();
        for versions in all.chunk_by(|a, b| a.name == b.name) {
            let Some(first) = versions.iter().find(|term| term.language == "en").or(versions.first()) else { continue };
            terms.push((*first).clone());
            for term in versions.iter().filter(|term| term.language != first.language) {
                if meanings.len() >= MOST_LANGUAGES && !meanings.contains_key(&term.language) {
                    continue;
                }
                meanings.entry(term.language.clone()).or_default().push(Meaning {
                    name: term.name.clone(),
                    // A translation is none that nobody made: who doesn't say that somebody read it has none who did.
                    status: if term.status == TextStatus::Source { TextStatus::Machine } else { term.status },
                    outdated: term.outdated,
                    meaning: term.meaning.clone(),
                });
            }
        }
        Words { terms, meanings }
    }
}

impl Directory {
    /// The glossary: each word once, its meaning in the best of these languages, else in English, by the words.
    ///
    /// # Errors
    /// [`DirectoryError::Damaged`], [`DirectoryError::Unreachable`].
    pub fn terms(&self, languages: &[LanguageTag]) -> Result<Vec<GlossaryTerm>, DirectoryError> {
        let terms = self.store.required_part(part::TERMS)?;
        let terms: Vec<Term> = serde_json::from_slice(&terms).map_err(|_| DirectoryError::Damaged)?;
        // Those that somebody reads, the best first.
        let rank = |tag: &str| rank_of(tag, languages);
        let mut read: Vec<LanguageTag> = self.meanings("")?;
        read.retain(|tag| rank(tag) < rank("xx"));
        order::sort_by_key(&mut read, |tag| rank(tag));
        let mut meanings: Vec<(LanguageTag, Vec<Meaning>)> = Vec::new();
        for tag in read {
            let known = self.meanings(&tag)?;
            meanings.push((tag, known));
        }
        let chosen = |term: Term| {
            let own = rank(&term.language);
            let better = meanings.iter().take_while(|(tag, _)| rank(tag) < own).find_map(|(tag, meanings)| {
                // By name, as the build has them.
                let at = meanings.binary_search_by(|meaning| meaning.name.cmp(&term.name)).ok()?;
                Some((tag.clone(), &meanings[at]))
            });
            match better {
                None => GlossaryTerm { term, english: None },
                Some((language, meaning)) => GlossaryTerm {
                    english: (term.language == "en").then(|| term.meaning.clone()),
                    term: Term {
                        id: format!("{}/{language}", term.name),
                        language,
                        status: meaning.status,
                        outdated: meaning.outdated,
                        meaning: meaning.meaning.clone(),
                        ..term
                    },
                },
            }
        };
        let mut all: Vec<GlossaryTerm> = terms.into_iter().map(chosen).collect();
        order::sort_by_key(&mut all, |known| (known.term.term.to_lowercase(), known.term.name.clone()));
        Ok(all)
    }

    /// The meanings of a language; of none, the languages.
    fn meanings<T: for<'d> Deserialize<'d>>(&self, tag: &str) -> Result<T, DirectoryError> {
        let part = self.store.required_part(&format!("{}{tag}", part::MEANINGS))?;
        postcard::from_bytes(&part).map_err(|_| DirectoryError::Damaged)
    }
}
