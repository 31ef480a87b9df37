//! Need words: `locales/<tag>/needs.ftl` becomes lexicon records, so that whoever searches reads no Fluent.
//!
//! One message stands for each category, its id is the category's code. Phrases are separated by commas; the host country's terms
//! stand in the attribute `.terms`. Three more messages hold what people write who are in crisis.

use crate::record::{Category, CrisisKind, LexiconEntry, LexiconMeaning};
use fluent_syntax::{
    ast::{Entry, Pattern, PatternElement},
    parser,
};
use std::collections::{BTreeMap, BTreeSet};

/// What is wrong with a file of need words, and where.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("line {line}, column {column}: {problem}")]
pub struct NeedsError {
    /// Line, from 1.
    pub line: usize,
    /// Column in characters, from 1.
    pub column: usize,
    /// What.
    pub problem: NeedsProblem,
}

/// Kinds of trouble in a file of need words.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum NeedsProblem {
    /// Not Fluent.
    #[error("this is not Fluent")]
    Junk,
    /// Neither a category's code nor a crisis; among questions, not the name of a guide.
    #[error("`{0}` stands for nothing here")]
    UnknownId(String),
    /// Stands twice; the second would hide the first.
    #[error("`{0}` stands twice")]
    RepeatedId(String),
    /// Has another attribute than `.terms`.
    #[error("the attribute `.{0}` is unknown; host terms stand in `.terms`")]
    UnknownAttribute(String),
    /// Phrases are plain words: nothing could fill a placeable.
    #[error("a placeable stands in `{0}`, where only plain words can")]
    Placeable(String),
    /// Nothing between two commas, or after the last one.
    #[error("a phrase of `{0}` is empty")]
    EmptyPhrase(String),
    /// A message without a value.
    #[error("`{0}` has no phrases")]
    NoPhrases(String),
    /// Leads to two needs: which one is meant can't be told.
    #[error("the phrase `{0}` stands under two messages")]
    AmbiguousPhrase(String),
    /// Holds a character that cannot be seen and that nobody types.
    #[error("a phrase of `{0}` has an invisible character")]
    InvisibleCharacter(String),
}

/// Compiles the need words of one language, in the order of the file.
///
/// # Errors
/// The first [`NeedsError`] of the file; [`read_needs`] gives all of them.
pub fn compile_needs(tag: &str, ftl: &str) -> Result<Vec<LexiconEntry>, NeedsError> {
    let (entries, mut errors) = read_needs(tag, ftl);
    if errors.is_empty() { Ok(entries) } else { Err(errors.swap_remove(0)) }
}

/// Compiles what can be compiled, and says all that is wrong, sorted by place in the file.
pub fn read_needs(tag: &str, ftl: &str) -> (Vec<LexiconEntry>, Vec<NeedsError>) {
    let (messages, errors) = read_phrases(ftl, &|id| meaning_of(id).is_some(), true);
    let entry = |(id, phrases, terms): (&str, Vec<String>, Vec<String>)| {
        let meaning = meaning_of(id)?;
        Some(LexiconEntry { id: format!("{tag}/{id}"), language: tag.to_owned(), meaning, phrases, terms })
    };
    (messages.into_iter().filter_map(entry).collect(), errors)
}

/// A message: its id, its phrases, and those of its attribute `.terms`.
type Phrases<'f> = (&'f str, Vec<String>, Vec<String>);

/// The phrases of each message whose id is known, and all that is wrong, sorted by place in the file.
pub(crate) fn read_phrases<'f>(
    ftl: &'f str,
    is_known: &dyn Fn(&str) -> bool,
    with_terms: bool,
) -> (Vec<Phrases<'f>>, Vec<NeedsError>) {
    let mut reader = Reader { ftl, errors: Vec::new() };
    let resource = match parser::parse_runtime(ftl) {
        Ok(resource) => resource,
        Err((resource, errors)) => {
            errors.iter().for_each(|error| reader.report(error.pos.start, NeedsProblem::Junk));
            resource
        }
    };
    let mut entries = Vec::new();
    let mut ids = BTreeSet::new();
    let mut owners: BTreeMap<String, &str> = BTreeMap::new();
    for entry in &resource.body {
        let message = match entry {
            Entry::Message(message) => message,
            Entry::Term(term) => {
                let id = term.id.name;
                reader.report(reader.offset(id), NeedsProblem::UnknownId(format!("-{id}")));
                continue;
            }
            _ => continue,
        };
        let id = message.id.name;
        let at = reader.offset(id);
        if !is_known(id) {
            reader.report(at, NeedsProblem::UnknownId(id.to_owned()));
            continue;
        }
        if !ids.insert(id) {
            reader.report(at, NeedsProblem::RepeatedId(id.to_owned()));
            continue;
        }
        let phrases = match &message.value {
            Some(pattern) => reader.phrases(id, at, pattern),
            None => Vec::new(),
        };
        if phrases.is_empty() {
            reader.report(at, NeedsProblem::NoPhrases(id.to_owned()));
        }
        for phrase in &phrases {
            if owners.insert(phrase.to_lowercase(), id).is_some_and(|owner| owner != id) {
                reader.report(at, NeedsProblem::AmbiguousPhrase(phrase.clone()));
            }
        }
        let mut terms = Vec::new();
        for attribute in &message.attributes {
            let name = attribute.id.name;
            if name == "terms" && with_terms {
                terms.extend(reader.phrases(id, reader.offset(name), &attribute.value));
            } else {
                reader.report(reader.offset(name), NeedsProblem::UnknownAttribute(name.to_owned()));
            }
        }
        entries.push((id, phrases, terms));
    }
    reader.errors.sort_by_key(|error| (error.line, error.column));
    (entries, reader.errors)
}

/// What a message stands for; `None` when its id is unknown.
fn meaning_of(id: &str) -> Option<LexiconMeaning> {
    let crisis = match id {
        "crisis-self-harm" => CrisisKind::SelfHarm,
        "crisis-immediate-danger" => CrisisKind::ImmediateDanger,
        "crisis-recent-rape" => CrisisKind::RecentRape,
        _ => return Category::from_code(id).map(LexiconMeaning::Category),
    };
    Some(LexiconMeaning::Crisis(crisis))
}

/// A file being read, with what was found wrong so far.
struct Reader<'f> {
    ftl: &'f str,
    errors: Vec<NeedsError>,
}

impl Reader<'_> {
    /// Where a slice of the file begins in it, in bytes. The parser hands out slices of its input and no positions.
    fn offset(&self, slice: &str) -> usize {
        (slice.as_ptr() as usize).saturating_sub(self.ftl.as_ptr() as usize)
    }

    fn report(&mut self, offset: usize, problem: NeedsProblem) {
        let before = self.ftl.get(..offset).unwrap_or(self.ftl);
        let line_start = before.rfind('\n').map_or(0, |newline| newline + 1);
        self.errors.push(NeedsError {
            line: before.matches('\n').count() + 1,
            column: before[line_start..].chars().count() + 1,
            problem,
        });
    }

    /// The phrases of a value: split at commas, white space made single. A comma at the very end separates nothing and is an error.
    fn phrases(&mut self, id: &str, at: usize, pattern: &Pattern<&str>) -> Vec<String> {
        let mut whole = String::new();
        for element in &pattern.elements {
            match element {
                PatternElement::TextElement { value } => whole.push_str(value),
                PatternElement::Placeable { .. } => {
                    self.report(at, NeedsProblem::Placeable(id.to_owned()));
                    return Vec::new();
                }
            }
        }
        if whole.chars().any(is_invisible) {
            self.report(at, NeedsProblem::InvisibleCharacter(id.to_owned()));
        }
        let mut phrases: Vec<String> = Vec::new();
        for part in whole.split(',') {
            let phrase = part.split_whitespace().collect::<Vec<_>>().join(" ");
            if phrase.is_empty() {
                self.report(at, NeedsProblem::EmptyPhrase(id.to_owned()));
            } else if !phrases.contains(&phrase) {
                phrases.push(phrase);
            }
        }
        phrases
    }
}

/// Controls, bidi controls, zero-width characters. The zero-width non-joiner (U+200C) is spelling in Persian and Kurdish.
fn is_invisible(character: char) -> bool {
    matches!(character, '\u{AD}' | '\u{200B}' | '\u{200D}'..='\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2060}'..='\u{2069}' | '\u{FEFF}')
        || (character.is_control() && !character.is_whitespace())
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]
    use super::*;

    fn problems(ftl: &str) -> Vec<(usize, usize, NeedsProblem)> {
        read_needs("en", ftl).1.into_iter().map(|error| (error.line, error.column, error.problem)).collect()
    }

    #[test]
    fn phrases_terms_and_crises_become_entries() {
        let ftl = "### Need words.\n\n## A roof\n\nemergency-shelter = bed tonight, place to\n    sleep, shelter\n    .terms = 115, Section 8\n\ncrisis-self-harm = i want to die\n";
        let entries = compile_needs("en", ftl).unwrap();
        assert_eq!(entries.len(), 2);
        assert_eq!(entries[0].id, "en/emergency-shelter");
        assert_eq!(entries[0].language, "en");
        assert_eq!(entries[0].meaning, LexiconMeaning::Category(Category::EmergencyShelter));
        assert_eq!(entries[0].phrases, ["bed tonight", "place to sleep", "shelter"]);
        assert_eq!(entries[0].terms, ["115", "Section 8"]);
        assert_eq!(entries[1].meaning, LexiconMeaning::Crisis(CrisisKind::SelfHarm));
        let others =
            [("crisis-immediate-danger", CrisisKind::ImmediateDanger), ("crisis-recent-rape", CrisisKind::RecentRape)];
        for (id, kind) in others {
            let entry = compile_needs("en", &format!("{id} = x y\n")).unwrap().remove(0);
            assert_eq!(entry.meaning, LexiconMeaning::Crisis(kind));
        }
    }

    #[test]
    fn each_fault_is_named_with_its_place() {
        assert_eq!(problems("food = rice\nfoood = x\n"), [(2, 1, NeedsProblem::UnknownId("foood".into()))]);
        assert_eq!(problems("food = a\nfood = b\n"), [(2, 1, NeedsProblem::RepeatedId("food".into()))]);
        assert_eq!(problems("food = rice, , bread\n"), [(1, 1, NeedsProblem::EmptyPhrase("food".into()))]);
        assert_eq!(problems("food = rice,\n"), [(1, 1, NeedsProblem::EmptyPhrase("food".into()))]);
        assert_eq!(problems("food =\n    .terms = SNAP\n"), [(1, 1, NeedsProblem::NoPhrases("food".into()))]);
        assert_eq!(
            problems("food = rice\n    .termz = SNAP\n"),
            [(2, 6, NeedsProblem::UnknownAttribute("termz".into()))]
        );
        assert!(problems("food = {$x}\n").contains(&(1, 1, NeedsProblem::Placeable("food".into()))));
        assert_eq!(problems("-food = rice\n"), [(1, 2, NeedsProblem::UnknownId("-food".into()))]);
        assert_eq!(problems("food = rice\nhot-meals = Rice\n"), [(2, 1, NeedsProblem::AmbiguousPhrase("Rice".into()))]);
        assert_eq!(problems("food = ri\u{202E}ce\n"), [(1, 1, NeedsProblem::InvisibleCharacter("food".into()))]);
        assert_eq!(problems("food = rice\n%%%\nhot-meals = soup\n")[0].0, 2);
        assert_eq!(problems("food = rice\n%%%\n")[0].2, NeedsProblem::Junk);
    }

    #[test]
    fn zero_width_non_joiner_is_spelling() {
        assert!(compile_needs("fa", "food = بسته\u{200C}های غذایی\n").is_ok());
    }

    #[test]
    fn the_first_fault_ends_the_compiling() {
        assert_eq!(compile_needs("en", "\n\nnope = x\nnor-this = y\n").unwrap_err().line, 3);
    }
}
