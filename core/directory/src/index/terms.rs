//! The dictionary of terms: an fst from keys to postings, walked in place.

use super::IndexDamaged;
use fst::raw::{CompiledAddr, Fst};

/// A dictionary of terms.
pub struct Terms {
    /// The fst, over bytes that a checksum has found whole.
    pub fst: Fst<Vec<u8>>,
}

impl std::fmt::Debug for Terms {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Terms({})", self.fst.len())
    }
}

impl Terms {
    /// Over the bytes of an fst.
    pub fn open(bytes: Vec<u8>) -> Result<Terms, IndexDamaged> {
        Fst::new(bytes).map(|fst| Terms { fst }).map_err(|_| IndexDamaged)
    }

    /// The value of a key.
    pub fn get(&self, key: &[u8]) -> Option<u64> {
        self.fst.get(key).map(|output| output.value())
    }

    /// The node behind a key and the output on the way to it.
    fn descend(&self, key: &[u8]) -> Option<(CompiledAddr, u64)> {
        let mut node = self.fst.root();
        let mut output = 0u64;
        for byte in key {
            let transition = node.transition(node.find_input(*byte)?);
            output = output.wrapping_add(transition.out.value());
            node = self.fst.node(transition.addr);
        }
        Some((node.addr(), output))
    }

    /// Calls `found` with the value of each longer key that begins so, and how many bytes it is longer; short ones first among the
    /// first `most` nodes.
    pub fn longer(&self, key: &[u8], most: usize, found: &mut dyn FnMut(u64, usize)) {
        let Some((addr, output)) = self.descend(key) else { return };
        self.below(addr, output, most, found);
    }

    /// The same from a node that was already reached. Breadth first, so that a bound cuts off the longest keys.
    pub fn below(&self, addr: CompiledAddr, output: u64, most: usize, found: &mut dyn FnMut(u64, usize)) {
        let mut level = vec![(addr, output)];
        let mut next = Vec::new();
        let mut seen = 0;
        let mut depth = 0;
        while !level.is_empty() && seen < most {
            depth += 1;
            for (addr, output) in level.drain(..) {
                for transition in self.fst.node(addr).transitions() {
                    seen += 1;
                    if seen > most {
                        return;
                    }
                    let output = output.wrapping_add(transition.out.value());
                    let child = self.fst.node(transition.addr);
                    if child.is_final() {
                        found(output.wrapping_add(child.final_output().value()), depth);
                    }
                    next.push((transition.addr, output));
                }
            }
            std::mem::swap(&mut level, &mut next);
        }
    }
}

/// Makes the bytes of an fst from keys in ascending order without repetition.
pub fn write_terms<'a>(entries: impl Iterator<Item = (&'a [u8], u64)>) -> Vec<u8> {
    let mut builder = fst::raw::Builder::memory();
    for (key, value) in entries {
        // Keys are sorted and unique by construction; one that was not would only not be found.
        if builder.insert(key, value).is_err() {
            continue;
        }
    }
    builder.into_inner().unwrap_or_default()
}
