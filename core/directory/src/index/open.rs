//! An index that was opened: its parts, checked and ready.

use super::bytes::{Reader, unframed};
use super::document::{BYTES, Summary, lengths};
use super::lexicon::Lexicon;
use super::postings::{Postings, Signatures};
use super::scratch::Scratch;
use super::terms::Terms;
use super::{IndexDamaged, part, rank};
use std::sync::Mutex;

/// An index that is ready to be searched. Searching takes `&self` and may be done from several threads.
#[derive(Debug)]
pub struct Index {
    pub(super) documents: u32,
    summaries: Vec<u8>,
    signatures: Signatures,
    postings: Vec<u8>,
    pub(super) words: Terms,
    pub(super) backwards: Terms,
    pub(super) groups: Terms,
    pub(super) sounds: Terms,
    pub(super) names: Vec<u8>,
    pub(super) needs: Terms,
    pub(super) lexicon: Lexicon,
    /// What a word, and a letter group, in a body is worth, by the byte of the body's length.
    pub(super) bodies: [f32; 256],
    pub(super) group_bodies: [f32; 256],
    /// Searches leave what they wrote on for the next one.
    pub(super) scratch: Mutex<Vec<Scratch>>,
}

impl Index {
    /// Opens an index from its parts; `part` hands out the bytes of a name.
    pub fn open(part: &mut dyn FnMut(&str) -> Option<Vec<u8>>) -> Result<Index, IndexDamaged> {
        let mut take = |name: &str| part(name).ok_or(IndexDamaged).and_then(unframed);
        let head = take(part::DOCUMENTS)?;
        let mut reader = Reader::new(&head, 0);
        let documents = u32::try_from(reader.number()).map_err(|_| IndexDamaged)?;
        let signatures = Signatures::read(&mut reader);
        let summaries = reader.slice().to_vec();
        if summaries.len() != documents as usize * BYTES {
            return Err(IndexDamaged);
        }
        let lexicon = Lexicon::open(&take(part::LEXICON)?)?;
        let postings = take(part::POSTINGS)?;
        let [words, groups, sounds, needs] = part::DICTIONARIES;
        let mut index = Index {
            documents,
            summaries,
            signatures,
            postings,
            words: Terms::open(take(words)?)?,
            backwards: Terms::open(take(part::BACKWARDS)?)?,
            groups: Terms::open(take(groups)?)?,
            sounds: Terms::open(take(sounds)?)?,
            names: take(part::NAMES)?,
            needs: Terms::open(take(needs)?)?,
            lexicon,
            bodies: [0.0; 256],
            group_bodies: [0.0; 256],
            scratch: Mutex::new(Vec::new()),
        };
        let lengths = lengths();
        let average = |length: &dyn Fn(&Summary) -> u8| {
            let (mut sum, mut count) = (0.0f32, 0.0f32);
            for document in 0..documents {
                let length = length(&index.summary(document));
                if length > 0 {
                    sum += lengths[usize::from(length)];
                    count += 1.0;
                }
            }
            if count > 0.0 { (sum / count).max(1.0) } else { 1.0 }
        };
        let (body, groups) = (average(&|summary| summary.body), average(&|summary| summary.grams));
        (index.bodies, index.group_bodies) = (rank::bodies(&lengths, body), rank::bodies(&lengths, groups));
        Ok(index)
    }

    /// What is remembered of a document; of an unknown one nothing.
    #[inline]
    pub(super) fn summary(&self, document: u32) -> Summary {
        let start = document as usize * BYTES;
        let bytes = self.summaries.get(start..start + BYTES).and_then(|bytes| bytes.try_into().ok());
        Summary::read(bytes.unwrap_or(&[0; BYTES]))
    }

    /// The postings behind a dictionary value.
    #[inline]
    pub(super) fn postings(&self, value: u64) -> Postings<'_> {
        Postings::open(&self.postings, &self.signatures, self.documents, value)
    }

    /// How many documents there are.
    pub fn len(&self) -> u32 {
        self.documents
    }

    /// Whether there is none.
    pub fn is_empty(&self) -> bool {
        self.documents == 0
    }
}
