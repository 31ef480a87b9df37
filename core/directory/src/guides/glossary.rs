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

/// [`part::TERMS`].
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub(crate) struct Words {
    /// By name; each in English, or in the first of its languages where it has none.
    terms: Vec<Term>,
    /// The languages of the other meanings.
    languages: Vec<LanguageTag>,
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
    /// The parts of these terms, which are sorted by name.
    pub(crate) fn parts(all: &[&Term]) -> (Words, Vec<(LanguageTag, Vec<Meaning>)>) {
        let mut words = Words::default();
        let mut others: BTreeMap<LanguageTag, Vec<Meaning>> = BTreeMap::new();
        for versions in all.chunk_by(|a, b| a.name == b.name) {
            let Some(first) = versions.iter().find(|term| term.language == "en").or(versions.first()) else { continue };
            words.terms.push((*first).clone());
            for term in versions.iter().filter(|term| term.language != first.language) {
                if others.len() >= MOST_LANGUAGES && !others.contains_key(&term.language) {
                    continue;
                }
                others.entry(term.language.clone()).or_default().push(Meaning {
                    name: term.name.clone(),
                    // A translation is none that nobody made: who doesn't say that somebody read it has none who did.
                    status: if term.status == TextStatus::Source { TextStatus::Machine } else { term.status },
                    outdated: term.outdated,
                    meaning: term.meaning.clone(),
                });
            }
        }
        let others: Vec<(LanguageTag, Vec<Meaning>)> = others.into_iter().collect();
        words.languages = others.iter().map(|(tag, _)| tag.clone()).collect();
        (words, others)
    }
}

impl Directory {
    /// The glossary: each word once, its meaning in the best of these languages, else in English, by the words.
    ///
    /// # Errors
    /// [`DirectoryError::Damaged`], [`DirectoryError::Unreachable`].
    pub fn terms(&self, languages: &[LanguageTag]) -> Result<Vec<GlossaryTerm>, DirectoryError> {
        let words: Words = self.terms_part(part::TERMS)?;
        // Those that somebody reads, the best first.
        let rank = |tag: &str| rank_of(tag, languages);
        let mut read: Vec<&LanguageTag> = words.languages.iter().filter(|tag| rank(tag) < rank("xx")).collect();
        order::sort_by_key(&mut read, |tag| rank(tag));
        let mut meanings: Vec<(&LanguageTag, Vec<Meaning>)> = Vec::new();
        for tag in read {
            meanings.push((tag, self.terms_part(&format!("{}{tag}", part::MEANINGS))?));
        }
        let chosen = |term: Term| {
            let own = rank(&term.language);
            let better = meanings.iter().take_while(|(tag, _)| rank(tag) < own).find_map(|(tag, meanings)| {
                // By name, as the build has them.
                let at = meanings.binary_search_by(|meaning| meaning.name.cmp(&term.name)).ok()?;
                Some(((*tag).clone(), &meanings[at]))
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
        let mut all: Vec<GlossaryTerm> = words.terms.into_iter().map(chosen).collect();
        order::sort_by_key(&mut all, |known| (known.term.term.to_lowercase(), known.term.name.clone()));
        Ok(all)
    }

    fn terms_part<T: for<'d> Deserialize<'d>>(&self, name: &str) -> Result<T, DirectoryError> {
        serde_json::from_slice(&self.store.required_part(name)?).map_err(|_| DirectoryError::Damaged)
    }
}
