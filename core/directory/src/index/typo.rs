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

/// More errors than are ever forgiven.
const NEVER: u8 = u8::MAX / 2;

/// Whether a word may be what somebody meant who mistyped: not too long, and of a script that is typed letter by letter.
pub fn errors_allowed_near(units: &[u16]) -> bool {
    units.len() <= LONGEST + 2 && units.iter().all(|unit| key::can_be_mistyped(*unit))
}

/// The key of a word written backwards.
pub fn mirrored_key(units: &[u16]) -> Vec<u8> {
    key::encode(&units.iter().rev().copied().collect::<Vec<u16>>())
}

/// One row of the table of distances; only `0..=length` is used.
type Row = [u8; LONGEST + 2];

/// How many errors a walk forgives, and where.
#[derive(Debug, Clone, Copy)]
pub struct Leave {
    /// In all.
    pub most: u8,
    /// In the beginning.
    pub early: u8,
    /// Units of the beginning.
    pub guard: usize,
}

impl Leave {
    /// So many errors anywhere.
    #[cfg(test)]
    pub fn anywhere(most: u8) -> Leave {
        Leave { most, early: most, guard: 0 }
    }

    /// For a walk from the front, and for one from the back over words written backwards. Of two halves of a word one has at most
    /// half of its errors: so each walk may be strict at its beginning, where there is most to look at, and both together miss
    /// nothing. The front's half is a unit shorter, for a swap across the middle.
    pub fn halves(units: usize, most: u8) -> (Leave, Leave) {
        let middle = units / 2;
        let early = most / 2;
        (Leave { most, early, guard: middle.saturating_sub(1) }, Leave { most, early, guard: units - middle })
    }

    /// Errors forgiven among the first `units`.
    #[inline]
    fn limit(self, units: usize) -> u8 {
        if units <= self.guard { self.early } else { self.most }
    }
}

/// What a walk carries.
struct Walk<'a, 'f> {
    terms: &'a Terms,
    query: &'a [u16],
    leave: Leave,
    steps: usize,
    path: Vec<u16>,
    /// Windows of the word's own letters: nobody mistypes into another script.
    windows: Vec<u16>,
    /// Nodes still to be visited, of all levels.
    waiting: Vec<(u16, CompiledAddr, u16, u64)>,
    prefix: bool,
    found: &'f mut dyn FnMut(u64, u8, &[u16]),
}

/// Calls `found` with the value, the errors and the units of each term within the errors that `leave` allows of `query`; with `prefix` also of terms
/// whose beginning is. Gives up after `steps` nodes; returns how many were left.
pub fn within(
    terms: &Terms,
    query: &[u16],
    leave: Leave,
    prefix: bool,
    steps: usize,
    found: &mut dyn FnMut(u64, u8, &[u16]),
) -> usize {
    if query.is_empty() || query.len() > LONGEST || leave.most == 0 {
        return steps;
    }
    let mut row = [0u8; LONGEST + 2];
    for (n, cell) in row.iter_mut().enumerate().take(query.len() + 1) {
        *cell = if n <= usize::from(leave.limit(n)) { n as u8 } else { NEVER };
    }
    let mut windows: Vec<u16> = query.iter().map(|unit| unit >> 7).collect();
    windows.sort_unstable();
    windows.dedup();
    let path = Vec::with_capacity(query.len() + 2);
    let mut walk = Walk { terms, query, leave, steps, path, windows, waiting: Vec::new(), prefix, found };
    let far = [NEVER; LONGEST + 2];
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
        if row[len] <= self.leave.most {
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
        // An error may also be the step out of the beginning.
        let may_err = (0..=len).any(|j| row[j] < self.leave.limit((j + 1).min(len)));
        if may_err {
            let start = self.waiting.len();
            let (waiting, windows) = (&mut self.waiting, &self.windows);
            key::each_unit(&self.terms.fst, &node, window, output, windows, &mut |unit, addr, window, out| {
                waiting.push((unit, addr, window, out));
            });
            for at in start..self.waiting.len() {
                let (unit, addr, window, out) = self.waiting[at];
                self.step(unit, addr, window, out, row, before);
            }
            self.waiting.truncate(start);
            return;
        }
        // No error is left: only units that go on without one are worth a look.
        let mut tried = [0u16; 8];
        let mut count = 0;
        let last = self.path.last().copied();
        for j in 0..len {
            let goes_on = row[j] <= self.leave.limit(j)
                || (j + 1 < len && last == Some(self.query[j + 1]) && before[j] < self.leave.most);
            let unit = self.query[j];
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
        let reach = usize::from(self.leave.most);
        let depth = self.path.len() + 1;
        if depth > len + reach {
            return;
        }
        // Cells farther from the diagonal than there may be errors stay out of reach.
        let (from, to) = (depth.saturating_sub(reach).max(1), (depth + reach).min(len));
        let mut next = [NEVER; LONGEST + 2];
        if depth <= reach && depth <= usize::from(self.leave.early) {
            next[0] = depth as u8;
        }
        let mut alive = next[0] < NEVER;
        let last = self.path.last().copied();
        for j in from..=to {
            let mut cost = (row[j - 1] + u8::from(self.query[j - 1] != unit)).min(row[j] + 1).min(next[j - 1] + 1);
            if j > 1 && unit == self.query[j - 2] && last == Some(self.query[j - 1]) {
                cost = cost.min(before[j - 2] + 1);
            }
            if cost <= self.leave.limit(j) {
                next[j] = cost;
                alive = true;
            }
        }
        if alive {
            self.path.push(unit);
            self.visit(addr, window, output, &next, row);
            self.path.pop();
        }
    }
}

/// Calls `found` with the key of each word within `most` errors of `query`, its errors and its units, by two walks: over the words,
/// and over the same words written backwards. Returns the steps left.
pub fn both_ways(
    forward: &Terms,
    backward: &Terms,
    query: &[u16],
    most: u8,
    steps: usize,
    found: &mut dyn FnMut(u64, u8, &[u16]),
) -> usize {
    let (front, back) = Leave::halves(query.len(), most);
    let mut seen: Vec<Vec<u16>> = Vec::new();
    let left = within(forward, query, front, false, steps, &mut |value, errors, path| {
        seen.push(path.to_vec());
        found(value, errors, path);
    });
    let mirrored: Vec<u16> = query.iter().rev().copied().collect();
    within(backward, &mirrored, back, false, left, &mut |_, errors, path| {
        let word: Vec<u16> = path.iter().rev().copied().collect();
        if !seen.contains(&word)
            && let Some(value) = forward.get(&key::encode(&word))
        {
            found(value, errors, &word);
        }
    })
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
        within(terms, &key::units(word), Leave::anywhere(most), false, 100_000, &mut |_, errors, _| out.push(errors));
        out.sort_unstable();
        out
    }

    #[test]
    fn each_kind_of_error_counts_one() {
        let terms = dictionary(&["shelter", "убежище", "አዲስ", "프레데릭"]);
        for word in ["shleter", "shelte", "sshelter", "shelzer", "хубежище", "убежеще", "ኣዱስ", "프래데릭"]
        {
            let word = crate::text::fold(word);
            assert_eq!(distances(&terms, &word, 1), [1], "{word}");
        }
        assert_eq!(distances(&terms, "shleterr", 1), [0; 0]);
        assert_eq!(distances(&terms, "shleterr", 2), [2]);
        assert_eq!(distances(&terms, "shelter", 1), [0]);
    }

    #[test]
    fn two_strict_walks_miss_nothing_that_a_free_one_finds() {
        let words =
            ["shelter", "shelters", "shelving", "sheltered", "belter", "smelter", "asylum", "asylums", "emergency"];
        let forward = dictionary(&words);
        let mut keys: Vec<Vec<u8>> = words.iter().map(|word| mirrored_key(&key::units(word))).collect();
        keys.sort();
        let backward = Terms::open(write_terms(keys.iter().map(|key| (key.as_slice(), 0)))).unwrap();
        for typed in [
            "shetler",
            "sehlter",
            "hselter",
            "sheltre",
            "xshelter",
            "shelte",
            "shellters",
            "emregenyc",
            "meergenccy",
            "shetter",
            "shexter",
            "shlter",
            "emerxency",
        ] {
            for most in [1, 2] {
                let units = key::units(typed);
                let (mut free, mut both) = (Vec::new(), Vec::new());
                within(&forward, &units, Leave::anywhere(most), false, 99_999, &mut |value, errors, _| {
                    free.push((value, errors))
                });
                both_ways(&forward, &backward, &units, most, 99_999, &mut |value, errors, _| {
                    both.push((value, errors))
                });
                free.sort_unstable();
                both.sort_unstable();
                assert_eq!(free, both, "{typed} {most}");
            }
        }
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
