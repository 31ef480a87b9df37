//! Sets of blocks, kept as runs.

use std::collections::BTreeMap;

/// A run of blocks of a lane.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Extent {
    pub start: u32,
    pub count: u32,
}

/// A set of blocks. Runs that touch are one.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) struct Blocks {
    runs: BTreeMap<u32, u32>,
    total: u32,
}

impl Blocks {
    /// Blocks `start..end`.
    pub fn range(start: u32, end: u32) -> Self {
        let mut blocks = Self::default();
        blocks.insert(Extent { start, count: end.saturating_sub(start) });
        blocks
    }

    pub fn total(&self) -> u32 {
        self.total
    }

    pub fn runs(&self) -> impl Iterator<Item = Extent> + '_ {
        self.runs.iter().map(|(&start, &count)| Extent { start, count })
    }

    /// How many runs there are.
    pub fn len(&self) -> usize {
        self.runs.len()
    }

    /// Adds a run; what of it is there already stays there once.
    pub fn insert(&mut self, extent: Extent) {
        if extent.count == 0 {
            return;
        }
        self.remove(extent);
        let (mut start, mut end) = (extent.start, extent.start + extent.count);
        if let Some((&before, &count)) = self.runs.range(..start).next_back()
            && before + count == start
        {
            self.runs.remove(&before);
            start = before;
        }
        if let Some(count) = self.runs.remove(&end) {
            end += count;
        }
        self.runs.insert(start, end - start);
        self.total += extent.count;
    }

    pub fn extend(&mut self, extents: impl IntoIterator<Item = Extent>) {
        for extent in extents {
            self.insert(extent);
        }
    }

    /// Takes a run out; what of it is not there is passed over.
    pub fn remove(&mut self, extent: Extent) {
        if extent.count == 0 {
            return;
        }
        let end = extent.start + extent.count;
        let mut touched: Vec<(u32, u32)> = Vec::new();
        if let Some((&start, &count)) = self.runs.range(..extent.start).next_back()
            && start + count > extent.start
        {
            touched.push((start, count));
        }
        touched.extend(self.runs.range(extent.start..end).map(|(&start, &count)| (start, count)));
        for (start, count) in touched {
            self.runs.remove(&start);
            self.total -= count;
            if start < extent.start {
                self.runs.insert(start, extent.start - start);
                self.total += extent.start - start;
            }
            if start + count > end {
                self.runs.insert(end, start + count - end);
                self.total += start + count - end;
            }
        }
    }

    /// Takes `count` blocks in at most `most` runs: the smallest run that has them all, else the largest ones. `None`, and
    /// nothing taken, where that can't be.
    pub fn take(&mut self, count: u32, most: usize) -> Option<Vec<Extent>> {
        if count == 0 {
            return Some(Vec::new());
        }
        let fitting = self.runs().filter(|run| run.count >= count).min_by_key(|run| (run.count, run.start));
        let mut taken = Vec::new();
        if let Some(run) = fitting {
            taken.push(Extent { start: run.start, count });
        } else {
            let mut runs: Vec<Extent> = self.runs().collect();
            runs.sort_by_key(|run| (u32::MAX - run.count, run.start));
            let mut missing = count;
            for run in runs.into_iter().take(most) {
                let here = run.count.min(missing);
                taken.push(Extent { start: run.start, count: here });
                missing -= here;
                if missing == 0 {
                    break;
                }
            }
            if missing > 0 {
                return None;
            }
        }
        for extent in &taken {
            self.remove(*extent);
        }
        Some(taken)
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use proptest::prelude::*;

    use super::*;

    proptest! {
        #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

        #[test]
        fn as_a_plain_set(steps in prop::collection::vec((any::<bool>(), 0u32..60, 0u32..9, 1usize..4), 1..60)) {
            let (mut blocks, mut plain) = (Blocks::default(), BTreeSet::new());
            for (insert, start, count, most) in steps {
                if insert {
                    blocks.insert(Extent { start, count });
                    plain.extend(start..start + count);
                } else if most == 3 {
                    if let Some(taken) = blocks.take(count, most) {
                        prop_assert!(taken.len() <= most);
                        prop_assert_eq!(taken.iter().map(|run| run.count).sum::<u32>(), count);
                        for block in taken.iter().flat_map(|run| run.start..run.start + run.count) {
                            prop_assert!(plain.remove(&block));
                        }
                    }
                } else {
                    blocks.remove(Extent { start, count });
                    plain.retain(|block| !(start..start + count).contains(block));
                }
                prop_assert_eq!(blocks.total() as usize, plain.len());
                let all: BTreeSet<u32> = blocks.runs().flat_map(|run| run.start..run.start + run.count).collect();
                prop_assert_eq!(&all, &plain);
                // Runs never touch.
                prop_assert!(blocks.runs().zip(blocks.runs().skip(1)).all(|(a, b)| a.start + a.count < b.start));
            }
        }
    }
}
