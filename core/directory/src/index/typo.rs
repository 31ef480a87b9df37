//! Typos: all terms within one or two errors of a word, by a walk over the dictionary that gives up a branch as soon as it has too
//! many. An error is a unit left out, put in, replaced, or swapped with its neighbour (restricted Damerau).

use super::key::{self, NO_WINDOW};
use super::terms::Terms;
use fst::raw::CompiledAddr;

/// Longest word in units for which typos are looked for.
pub const LONGEST: usize = 46;

/// How many errors a word may have: none up to 4 units, one to 8, two from 9.
pub fn errors_allowed(units: &[u16]) -> u8 {
    if units.len() > LONGEST || units.iter().any(|unit| !key::can_be_mistyped(*unit)) {
        return 0;
    }
    // A number is another number, not a typo.
    if units.iter().all(|unit| (0x30..=0x39).contains(unit)) {
        return 0;
    }
    match units.len() {
        0..=4 => 0,
        5..=8 => 1,
        _ => 2,
    }
}

/// One row of the table of distances; only `0..=length` is used.
type Row = [u8; LONGEST + 2];

/// What a walk carries.
struct Walk<'a, 'f> {
    terms: &'a Terms,
    query: &'a [u16],
    most: u8,
    steps: usize,
    path: Vec<u16>,
    prefix: bool,
    found: &'f mut dyn FnMut(u64, u8, &[u16]),
}

/// Calls `found` with the value, the errors and the units of each term within `most` errors of `query`; with `prefix` also of terms
/// whose beginning is. Gives up after `steps` nodes; returns how many were left.
pub fn within(
    terms: &Terms,
    query: &[u16],
    most: u8,
    prefix: bool,
    steps: usize,
    found: &mut dyn FnMut(u64, u8, &[u16]),
) -> usize {
    if query.is_empty() || query.len() > LONGEST || most == 0 {
        return steps;
    }
    let mut row = [0u8; LONGEST + 2];
    (0u8..).zip(row.iter_mut()).take(query.len() + 1).for_each(|(n, cell)| *cell = n);
    let mut walk = Walk { terms, query, most, steps, path: Vec::with_capacity(query.len() + 2), prefix, found };
    let far = [u8::MAX / 2; LONGEST + 2];
    walk.visit(terms.fst.root().addr(), NO_WINDOW, 0, &row, &far);
    walk.steps
}

impl Walk<'_, '_> {
    fn visit(&mut self, addr: CompiledAddr, window: u16, output: u64, row: &Row, before: &Row) {
        if self.steps == 0 {
            return;
        }
        self.steps -= 1;
        let len = self.query.len();
        let node = self.terms.fst.node(addr);
        if row[len] <= self.most {
            if node.is_final() {
                (self.found)(output.wrapping_add(node.final_output().value()), row[len], &self.path);
            }
            if self.prefix && self.path.len() + 1 >= len {
                let (errors, path) = (row[len] + 1, std::mem::take(&mut self.path));
                let found = &mut self.found;
                self.terms.below(addr, output, 200, &mut |value, _| found(value, errors, &path));
                self.path = path;
            }
        }
        let least = row[..=len].iter().min().copied().unwrap_or(u8::MAX);
        if least < self.most {
            let mut children: Vec<(u16, CompiledAddr, u16, u64)> = Vec::with_capacity(node.len());
            key::each_unit(&self.terms.fst, &node, window, output, &mut |unit, addr, window, out| {
                children.push((unit, addr, window, out));
            });
            for (unit, addr, window, out) in children {
                self.step(unit, addr, window, out, row, before);
            }
            return;
        }
        // No error is left: only units that go on without one are worth a look.
        let mut tried = [0u16; 8];
        let mut count = 0;
        let last = self.path.last().copied();
        for j in 0..len {
            let unit = self.query[j];
            let goes_on = row[j] <= self.most
                || (j + 1 < len && last == Some(self.query[j + 1]) && before[j] < self.most);
            if !goes_on || tried[..count].contains(&unit) || count == tried.len() {
                continue;
            }
            tried[count] = unit;
            count += 1;
            if let Some((addr, window, out)) = key::follow(&self.terms.fst, addr, window, output, unit) {
                self.step(unit, addr, window, out, row, before);
            }
        }
    }

    fn step(&mut self, unit: u16, addr: CompiledAddr, window: u16, output: u64, row: &Row, before: &Row) {
        let len = self.query.len();
        let mut next = [u8::MAX / 2; LONGEST + 2];
        next[0] = row[0].saturating_add(1);
        let mut least = next[0];
        let last = self.path.last().copied();
        for j in 1..=len {
            let mut cost = (row[j - 1] + u8::from(self.query[j - 1] != unit)).min(row[j] + 1).min(next[j - 1] + 1);
            if j > 1 && unit == self.query[j - 2] && last == Some(self.query[j - 1]) {
                cost = cost.min(before[j - 2] + 1);
            }
            next[j] = cost;
            least = least.min(cost);
        }
        if least <= self.most && self.path.len() <= len + usize::from(self.most) {
            self.path.push(unit);
            self.visit(addr, window, output, &next, row);
            self.path.pop();
        }
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;
    use crate::index::terms::write_terms;

    fn dictionary(words: &[&str]) -> Terms {
        let mut keys: Vec<Vec<u8>> = words.iter().map(|word| key::key(word)).collect();
        keys.sort();
        Terms::open(write_terms(keys.iter().enumerate().map(|(n, key)| (key.as_slice(), n as u64)))).unwrap()
    }

    fn distances(terms: &Terms, word: &str, most: u8) -> Vec<u8> {
        let mut out = Vec::new();
        within(terms, &key::units(word), most, false, 100_000, &mut |_, errors, _| out.push(errors));
        out.sort_unstable();
        out
    }

    #[test]
    fn each_kind_of_error_counts_one() {
        let terms = dictionary(&["shelter", "убежище", "አዲስ", "프레데릭"]);
        for word in ["shleter", "shelte", "sshelter", "shelzer", "хубежище", "убежеще", "ኣዱስ", "프래데릭"] {
            let word = crate::text::fold(word);
            assert_eq!(distances(&terms, &word, 1), [1], "{word}");
        }
        assert_eq!(distances(&terms, "shleterr", 1), [0; 0]);
        assert_eq!(distances(&terms, "shleterr", 2), [2]);
        assert_eq!(distances(&terms, "shelter", 1), [0]);
    }

    #[test]
    fn length_counts_what_a_script_writes() {
        assert_eq!(errors_allowed(&key::units("abcd")), 0);
        assert_eq!(errors_allowed(&key::units("abcde")), 1);
        assert_eq!(errors_allowed(&key::units("ጠበቃ")), 1);
        assert_eq!(errors_allowed(&key::units("한국")), 1);
        assert_eq!(errors_allowed(&key::units("123456")), 0);
        assert_eq!(errors_allowed(&key::units("医院医院医")), 0);
    }
}
