//! Building: documents become postings, terms become dictionaries, all of it becomes parts.

use super::bytes::{framed, push_number, push_slice};
use super::cut::{document_terms, has_letter_groups, letter_groups};
use super::document::{Summary, squeeze};
use super::initials;
use super::key::{self, number_key};
use super::lexicon::{category_code, write_lexicon};
use super::postings::{Posting, Signatures, field, write_postings};
use super::sounds;
use super::tags::{Tagger, Tags};
use super::terms::write_terms;
use super::typo;
use super::{DocumentKind, IndexDocument, IndexPart, part};
use crate::text::{joined, spaced, words};
use rustc_hash::FxHashMap;
use turnstone_pack::record::LexiconEntry;

/// Most words indexed of one field of one document.
const MOST_WORDS: usize = 20_000;

/// Characters in a letter group.
pub const GROUP: usize = 4;

/// Which of the spaces holds names by sound.
const SOUNDS: usize = 2;

/// Longest name, in words and characters, that is also indexed as one word.
const LONGEST_NAME: (usize, usize) = (6, 40);

/// A key and its value.
type Entry = (Box<[u8]>, u64);

/// Terms of one kind, as they are collected.
#[derive(Default)]
struct Space {
    numbers: FxHashMap<Box<[u8]>, u32>,
    postings: Vec<(u32, Posting)>,
    pending: FxHashMap<u32, (u16, u8)>,
}

impl Space {
    fn add(&mut self, key: &[u8], bits: u16, mark: u8) {
        let next = self.numbers.len() as u32;
        let number = match self.numbers.get(key) {
            Some(number) => *number,
            None => {
                self.numbers.insert(key.into(), next);
                next
            }
        };
        let (signature, kept) = self.pending.entry(number).or_insert((0, 0));
        let counted = bits & field::BODY != 0;
        let count = (*signature >> field::COUNT_SHIFT) & field::COUNT_MOST;
        if counted && count < field::COUNT_MOST {
            *signature += 1 << field::COUNT_SHIFT;
        }
        *signature |= bits;
        if mark == 0 {
            *signature |= field::PLAIN;
        } else if *signature & field::MARKED == 0 {
            *signature |= field::MARKED;
            *kept = mark;
        }
    }

    /// Sets a term's signature as it is.
    fn put(&mut self, key: &[u8], signature: u16) {
        let next = self.numbers.len() as u32;
        let number = *self.numbers.entry(key.into()).or_insert(next);
        self.pending.insert(number, (signature, 0));
    }

    fn close(&mut self, document: u32) {
        let postings = &mut self.postings;
        postings.extend(
            self.pending.drain().map(|(term, (signature, mark))| (term, Posting { document, signature, mark })),
        );
    }

    /// Writes all postings and returns the keys in order, each with its value.
    fn write(
        mut self,
        out: &mut Vec<u8>,
        numbers: &FxHashMap<u16, u32>,
        step: &mut dyn FnMut(usize, usize) -> bool,
    ) -> Option<Vec<Entry>> {
        self.postings.sort_unstable_by_key(|(term, posting)| (u64::from(*term) << 32) | u64::from(posting.document));
        let mut keys: Vec<(Box<[u8]>, u32)> = self.numbers.drain().collect();
        keys.sort_unstable();
        let mut starts = vec![0usize; keys.len() + 1];
        for (term, _) in &self.postings {
            starts[*term as usize + 1] += 1;
        }
        for at in 1..starts.len() {
            starts[at] += starts[at - 1];
        }
        let mut entries = Vec::with_capacity(keys.len());
        let mut list = Vec::new();
        let total = keys.len();
        for (at, (key, term)) in keys.iter().enumerate() {
            if at % 4096 == 0 && !step(at, total) {
                return None;
            }
            let range = starts[*term as usize]..starts[*term as usize + 1];
            list.clear();
            list.extend(self.postings[range].iter().map(|(_, posting)| *posting));
            entries.push((key.clone(), write_postings(out, &list, numbers)));
        }
        Some(entries)
    }
}

/// Keys of the words in which typos are forgiven, written backwards, in order.
fn mirrored(words: &Space) -> Vec<Vec<u8>> {
    let mut keys: Vec<Vec<u8>> = words
        .numbers
        .keys()
        .map(|key| key::decode(key))
        // A typo may have made the word longer by one or two units.
        .filter(|units| units.len() >= 4 && typo::errors_allowed_near(units))
        .map(|units| typo::mirrored_key(&units))
        .collect();
    keys.sort_unstable();
    keys
}

/// Collects documents and makes the parts of an index.
pub struct IndexBuilder {
    words: Space,
    groups: Space,
    sounds: Space,
    needs: Space,
    summaries: Vec<u8>,
    lexicon: Vec<u8>,
    entries: Vec<LexiconEntry>,
    /// Made when the first document comes that may answer a need.
    tagger: Option<Tagger>,
    documents: u32,
}

impl IndexBuilder {
    /// Starts an index over this lexicon.
    pub fn new(lexicon: &[LexiconEntry]) -> Self {
        let bytes = write_lexicon(lexicon);
        IndexBuilder {
            words: Space::default(),
            groups: Space::default(),
            sounds: Space::default(),
            needs: Space::default(),
            summaries: Vec::new(),
            tagger: None,
            entries: lexicon.to_vec(),
            lexicon: bytes,
            documents: 0,
        }
    }

    /// Adds a document and returns its number, counted from 0.
    pub fn add(&mut self, document: &IndexDocument) -> u32 {
        let number = self.documents;
        self.documents += 1;
        for name in &document.names {
            self.add_name(name, field::NAME, document.kind);
        }
        for name in &document.aliases {
            self.add_name(name, field::ALIAS, document.kind);
        }
        for name in &document.organization {
            self.add_name(name, field::ORGANIZATION, document.kind);
        }
        let mut groups = 0;
        for (texts, bits) in [
            (&document.topics, field::TOPIC),
            (&document.addresses, field::PLACE),
            (&document.places, field::PLACE),
            (&document.languages, field::FACT),
            (&document.phones, field::FACT),
        ] {
            for text in texts {
                self.add_text(text, bits, &mut groups);
            }
        }
        groups = 0;
        let mut length = 0;
        for text in &document.body {
            length += self.add_text(text, field::BODY, &mut groups);
        }
        for text in &document.background {
            self.add_text(text, field::BACKGROUND, &mut 0);
        }
        let mut tags = Tags::default();
        if document.kind != DocumentKind::Place {
            tags = self.tagger.get_or_insert_with(|| Tagger::new(&self.entries)).tags(document);
        }
        for (category, signature) in tags.each() {
            let key = number_key(u32::from(category_code(category)));
            self.needs.put(&key, signature);
        }
        for space in [&mut self.words, &mut self.groups, &mut self.sounds, &mut self.needs] {
            space.close(number);
        }
        let summary = Summary {
            kind: document.kind,
            population: squeeze(document.population as usize),
            body: squeeze(length),
            grams: squeeze(groups),
            topics: document.topics.len().min(255) as u8,
        };
        self.summaries.extend_from_slice(&summary.write());
        number
    }

    /// A name: its words, all of them as one, and how it sounds.
    fn add_name(&mut self, name: &str, bits: u16, kind: DocumentKind) {
        let parts = words(name, 64);
        let terms = document_terms(&parts);
        let whole = if parts.len() == 1 && !terms.iter().any(|term| term.gram) { field::WHOLE } else { 0 };
        for term in &terms {
            let key = key::key(&term.text);
            self.words.add(&key, bits | whole, term.mark);
            if let Some(other) = &term.other {
                self.words.add(&key::key(other), bits | whole, term.mark);
            }
        }
        if kind != DocumentKind::Place {
            for part in parts.iter().filter(|part| has_letter_groups(part)) {
                letter_groups(&part.text, GROUP, &mut |group| self.groups.add(group.as_bytes(), bits, 0));
            }
        }
        let all = joined(&parts);
        let short = parts.len() <= LONGEST_NAME.0 && all.chars().count() <= LONGEST_NAME.1;
        if whole == 0 && short && !all.is_empty() {
            let mark = parts.iter().fold(0u8, |mark, part| mark.wrapping_mul(31) ^ part.mark);
            self.words.add(&key::key(&all), bits | field::WHOLE, mark);
        }
        if kind != DocumentKind::Place && parts.len() <= LONGEST_NAME.0 {
            for pair in parts.windows(2) {
                self.words.add(&key::key(&joined(pair)), bits, 0);
            }
        }
        if kind != DocumentKind::Place {
            for part in parts.iter().filter(|part| parts.len() > 1 && part.text.chars().count() >= 5) {
                for name in sounds::readings(&part.text) {
                    self.sounds.add(&sounds::key(&name), bits, 0);
                }
            }
        }
        if kind != DocumentKind::Place {
            for initials in initials::of_name(&parts) {
                self.groups.add(&initials::key(&initials), bits, 0);
            }
        }
        if short {
            for name in sounds::readings(&spaced(&parts)) {
                self.sounds.add(&sounds::key(&name), bits | field::WHOLE, 0);
            }
        }
    }

    /// Any other text; returns its length in words.
    fn add_text(&mut self, text: &str, bits: u16, groups: &mut usize) -> usize {
        let parts = words(text, MOST_WORDS);
        let mut chain = 0;
        for term in document_terms(&parts) {
            self.words.add(&key::key(&term.text), bits, term.mark);
            if let Some(other) = &term.other {
                self.words.add(&key::key(other), bits, term.mark);
            }
            // Words with a hyphen are found when it is left out.
            if term.bound && parts.get(term.word).is_some_and(|part| part.bound) {
                chain = (chain + 1).min(4);
                let from = term.word.saturating_sub(chain);
                self.words.add(&key::key(&joined(&parts[from..=term.word])), bits, 0);
            } else {
                chain = 0;
            }
        }
        if bits & (field::BODY | field::TOPIC) != 0 {
            for part in parts.iter().filter(|part| has_letter_groups(part)) {
                letter_groups(&part.text, GROUP, &mut |group| {
                    *groups += 1;
                    self.groups.add(group.as_bytes(), bits, 0);
                });
            }
        }
        parts.len()
    }

    /// Makes the parts. `step` is called with thousandths done; when it returns false the work is given up and `None` returned.
    pub fn finish(self, step: &mut dyn FnMut(u16) -> bool) -> Option<Vec<IndexPart>> {
        let backwards = mirrored(&self.words);
        let spaces = [self.words, self.groups, self.sounds, self.needs];
        let all = spaces.iter().flat_map(|space| space.postings.iter().map(|(_, posting)| posting.signature));
        let signatures = Signatures::count(all);
        let numbers = signatures.numbers();
        let mut postings = Vec::new();
        let mut names = Vec::new();
        let mut dictionaries = Vec::with_capacity(spaces.len());
        for (at, space) in spaces.into_iter().enumerate() {
            let mut part = |done: usize, of: usize| step((at * 240 + done * 240 / of.max(1)) as u16);
            let entries = space.write(&mut postings, &numbers, &mut part)?;
            let entries = if at == SOUNDS { sounds::write(&mut names, entries) } else { entries };
            dictionaries.push(write_terms(entries.iter().map(|(key, value)| (key.as_ref(), *value))));
        }
        let backwards = framed(&write_terms(backwards.iter().map(|key| (key.as_slice(), 0))));
        let mut head = Vec::new();
        push_number(&mut head, u64::from(self.documents));
        signatures.write(&mut head);
        push_slice(&mut head, &self.summaries);
        if !step(980) {
            return None;
        }
        let mut parts = vec![
            IndexPart { name: part::DOCUMENTS, bytes: framed(&head) },
            IndexPart { name: part::LEXICON, bytes: framed(&self.lexicon) },
            IndexPart { name: part::POSTINGS, bytes: framed(&postings) },
        ];
        parts.push(IndexPart { name: part::NAMES, bytes: framed(&names) });
        parts.push(IndexPart { name: part::BACKWARDS, bytes: backwards });
        for (name, bytes) in part::DICTIONARIES.into_iter().zip(dictionaries) {
            parts.push(IndexPart { name, bytes: framed(&bytes) });
        }
        step(1000).then_some(parts)
    }
}
