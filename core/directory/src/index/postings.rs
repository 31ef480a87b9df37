//! Postings: which documents have a term, where in them, how often, and in which written form.
//!
//! A term of one document is held in the dictionary's value itself. All others are lists of ascending document numbers, with one
//! signature (fields, frequency, flags) for most of the list and others only where they differ.

use super::bytes::{Reader, push_number};
use rustc_hash::FxHashMap;

/// Fields, as bits of a signature.
pub mod field {
    /// Names.
    pub const NAME: u16 = 1;
    /// Other names.
    pub const ALIAS: u16 = 1 << 1;
    /// The organisation's names.
    pub const ORGANIZATION: u16 = 1 << 2;
    /// Topics.
    pub const TOPIC: u16 = 1 << 3;
    /// Places and addresses.
    pub const PLACE: u16 = 1 << 4;
    /// Languages, phones.
    pub const FACT: u16 = 1 << 5;
    /// Descriptions.
    pub const BODY: u16 = 1 << 6;
    /// What is worth less than a description.
    pub const BACKGROUND: u16 = 1 << 7;
    /// Bits of the frequency in the body.
    pub const COUNT_SHIFT: u16 = 8;
    /// The highest frequency told apart.
    pub const COUNT_MOST: u16 = 15;
    /// The term is a whole name of the document.
    pub const WHOLE: u16 = 1 << 12;
    /// At least once it is written as it folds.
    pub const PLAIN: u16 = 1 << 13;
    /// At least once it is written otherwise; the mark of that form follows.
    pub const MARKED: u16 = 1 << 14;
}

/// A document that has a term.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Posting {
    /// The document's number.
    pub document: u32,
    /// Bits of [`field`].
    pub signature: u16,
    /// The mark of a written form, 0 if none.
    pub mark: u8,
}

/// Signatures by number, the most frequent first.
#[derive(Debug, Clone, Default)]
pub struct Signatures(Vec<u16>);

impl Signatures {
    /// Numbers the signatures in use.
    pub fn count(signatures: impl Iterator<Item = u16>) -> Signatures {
        let mut counts: FxHashMap<u16, u32> = FxHashMap::default();
        signatures.for_each(|signature| *counts.entry(signature).or_default() += 1);
        let mut order: Vec<(u16, u32)> = counts.into_iter().collect();
        order.sort_unstable_by(|a, b| b.1.cmp(&a.1).then(a.0.cmp(&b.0)));
        Signatures(order.into_iter().map(|(signature, _)| signature).collect())
    }

    /// The number of each signature.
    pub fn numbers(&self) -> FxHashMap<u16, u32> {
        self.0.iter().enumerate().map(|(number, signature)| (*signature, number as u32)).collect()
    }

    /// The signature of a number; an unknown one has no fields.
    #[inline]
    pub fn get(&self, number: u64) -> u16 {
        self.0.get(number as usize).copied().unwrap_or(0)
    }

    /// As bytes.
    pub fn write(&self, out: &mut Vec<u8>) {
        push_number(out, self.0.len() as u64);
        self.0.iter().for_each(|signature| push_number(out, u64::from(*signature)));
    }

    /// From bytes.
    pub fn read(reader: &mut Reader<'_>) -> Signatures {
        let len = reader.number().min(1 << 16);
        Signatures((0..len).map(|_| reader.number() as u16).collect())
    }
}

/// Bits of a signature's number in a dictionary value.
const INLINE_SIGNATURE: u32 = 10;

/// Writes the postings of one term, by ascending document, and returns the term's dictionary value.
pub fn write_postings(out: &mut Vec<u8>, postings: &[Posting], numbers: &FxHashMap<u16, u32>) -> u64 {
    let number = |posting: &Posting| u64::from(numbers.get(&posting.signature).copied().unwrap_or(0));
    if let [one] = postings
        && number(one) < 1 << INLINE_SIGNATURE
    {
        let mut value = u64::from(one.document);
        if one.signature & field::MARKED != 0 {
            value = (value << 8) | u64::from(one.mark);
        }
        return (((value << INLINE_SIGNATURE) | number(one)) << 1) | 1;
    }
    let value = (out.len() as u64) << 1;
    let usual = postings.first().map_or(0, |_| {
        let mut counts: FxHashMap<u64, u32> = FxHashMap::default();
        postings.iter().for_each(|posting| *counts.entry(number(posting)).or_default() += 1);
        counts.into_iter().max_by_key(|(number, count)| (*count, std::cmp::Reverse(*number))).map_or(0, |best| best.0)
    });
    push_number(out, postings.len() as u64);
    push_number(out, usual);
    let mut last = 0;
    for posting in postings {
        let other = u64::from(number(posting) != usual);
        push_number(out, (u64::from(posting.document - last) << 1) | other);
        last = posting.document;
        if other == 1 {
            push_number(out, number(posting));
        }
        if posting.signature & field::MARKED != 0 {
            out.push(posting.mark);
        }
    }
    value
}

/// Postings of one term, read as they are needed.
#[derive(Debug, Clone)]
pub struct Postings<'a> {
    reader: Reader<'a>,
    signatures: &'a Signatures,
    usual: u16,
    one: Option<Posting>,
    left: u32,
    total: u32,
    last: u32,
    documents: u32,
}

impl<'a> Postings<'a> {
    /// The postings behind a dictionary value, in an index of so many documents.
    pub fn open(bytes: &'a [u8], signatures: &'a Signatures, documents: u32, value: u64) -> Postings<'a> {
        if value & 1 == 1 {
            let signature = signatures.get((value >> 1) & ((1 << INLINE_SIGNATURE) - 1));
            let mut rest = value >> (INLINE_SIGNATURE + 1);
            let mut mark = 0;
            if signature & field::MARKED != 0 {
                mark = rest as u8;
                rest >>= 8;
            }
            let document = rest as u32;
            let one = (document < documents).then_some(Posting { document, signature, mark });
            let reader = Reader::new(bytes, 0);
            return Postings { reader, signatures, usual: 0, one, left: 0, total: 1, last: 0, documents };
        }
        let mut reader = Reader::new(bytes, (value >> 1) as usize);
        let total = reader.number().min(u64::from(documents)) as u32;
        let usual = signatures.get(reader.number());
        Postings { reader, signatures, usual, one: None, left: total, total, last: 0, documents }
    }

    /// How many documents have the term.
    pub fn total(&self) -> u32 {
        self.total
    }
}

impl Iterator for Postings<'_> {
    type Item = Posting;

    #[inline]
    fn next(&mut self) -> Option<Posting> {
        if self.left == 0 {
            return self.one.take();
        }
        self.left -= 1;
        let head = self.reader.number();
        let document = self.last.wrapping_add((head >> 1) as u32);
        let signature = if head & 1 == 1 { self.signatures.get(self.reader.number()) } else { self.usual };
        let mark = if signature & field::MARKED != 0 { self.reader.byte() } else { 0 };
        self.last = document;
        if document >= self.documents {
            self.left = 0;
            return None;
        }
        Some(Posting { document, signature, mark })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn postings_come_back() {
        let make = |document, signature, mark| Posting { document, signature, mark };
        let lists = [
            vec![make(7, 1, 0)],
            vec![make(7, 1 | field::MARKED, 9)],
            vec![
                make(0, 1, 0),
                make(3, 1, 0),
                make(900, 64 | (3 << field::COUNT_SHIFT), 0),
                make(901, 1 | field::MARKED, 255),
            ],
        ];
        let signatures = Signatures::count(lists.iter().flatten().map(|posting| posting.signature));
        let numbers = signatures.numbers();
        let mut bytes = Vec::new();
        let values: Vec<u64> = lists.iter().map(|list| write_postings(&mut bytes, list, &numbers)).collect();
        for (list, value) in lists.iter().zip(values) {
            assert_eq!(&Postings::open(&bytes, &signatures, 1000, value).collect::<Vec<_>>(), list);
        }
    }
}
