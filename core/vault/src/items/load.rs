//! Opening: the newer root, else a scan of all blocks. Then what a crash left behind is overwritten.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use rand_core::CryptoRng;

use super::Items;
use crate::block::ItemId;
use crate::keys::KeyCell;
use crate::lane::{Lane, parts_of};
use crate::root::{self, Entry, MOST_EXTENTS, Root};
use crate::space::{Blocks, Extent};
use crate::stack::ClearedBytes;
use crate::{Result, VaultError};

/// What a scan knows of one version of an item.
#[derive(Default)]
struct Seen {
    /// The block of each part, and how many bytes it holds.
    parts: BTreeMap<u32, (u32, u16)>,
    kind: u8,
}

impl Items {
    /// Reads the index of the notebook in this lane. Nothing valid and nothing found is an empty notebook: one whose making
    /// was interrupted.
    pub fn load(lane: Lane, cell: Arc<KeyCell>, rng: &mut dyn CryptoRng) -> Result<Self> {
        let mut items = Self::empty(lane, cell);
        let mut roots = Vec::new();
        for slot in 0..2 {
            if let Some((generation, content)) = items.lane.read_root(&items.cell, slot)?
                && let Ok(root) = Root::decoded(&content)
                // Versions have 40 bits for it: no notebook ever gets there by being used.
                && generation < 1 << 40
            {
                roots.push((generation, slot, root));
            }
        }
        // The newer one last; there are two at most.
        if matches!(roots.as_slice(), [(first, ..), (second, ..)] if first > second) {
            roots.reverse();
        }
        let both = roots.len() == 2;
        let newest = roots.pop();
        if let Some((generation, slot, root)) = &newest {
            items.generation = *generation;
            items.slot = *slot;
            if both && items.adopt(root).is_ok() {
                // The pool is what this root lists, and no more until another root does.
                items.scrub(rng);
                return Ok(items);
            }
        }
        // With both roots there the newest tells what is gone, whatever became of its checkpoint. With one, that one may be the
        // older: what the lost one committed may lie in blocks that this one calls loose.
        let loose = newest.as_ref().map(|(_, _, root)| root.loose.clone()).unwrap_or_default();
        // What it says of items of which only some blocks are damaged: the rest of them can still be read.
        let known = match &newest {
            Some((_, _, root)) if items.adopt(root).is_ok() => std::mem::take(&mut items.index),
            _ => BTreeMap::new(),
        };
        items.rebuild(known, loose, both, rng)?;
        Ok(items)
    }

    /// Takes a root's word for everything; an error where its checkpoint can't be read or its blocks overlap.
    fn adopt(&mut self, root: &Root) -> Result<()> {
        let (mut index, mut deep) = (BTreeMap::new(), Vec::new());
        if let Some(checkpoint) = &root.checkpoint {
            let room = usize::try_from(checkpoint.length).map_err(|_| VaultError::Damaged)?;
            if room > self.lane.geometry.blocks() as usize * crate::layout::BLOCK {
                return Err(VaultError::Damaged);
            }
            let mut content = ClearedBytes::new(Vec::with_capacity(room));
            let parts = parts_of(checkpoint.length)?;
            let item = (ItemId::CHECKPOINT, checkpoint.version, parts);
            self.lane.read_parts(&self.cell, item, &checkpoint.extents, 0..parts, |_, part| {
                content.extend_from_slice(part);
                Ok(())
            })?;
            if content.len() != room {
                return Err(VaultError::Damaged);
            }
            (index, deep) = root::decoded_index(&content)?;
        }
        for (id, change) in &root.changes {
            match change {
                Some(entry) => index.insert(*id, entry.clone()),
                None => index.remove(id),
            };
        }
        let mut free = Blocks::range(2, self.lane.geometry.blocks());
        let live = index.values().flat_map(|entry| &entry.extents);
        for run in live.chain(root.checkpoint.iter().flat_map(|checkpoint| &checkpoint.extents)) {
            self.within(*run)?;
            let before = free.total();
            free.remove(*run);
            // Two items in one block: not what we ever write.
            if before - free.total() != run.count {
                return Err(VaultError::Damaged);
            }
        }
        let mut freed = Blocks::default();
        let mut deep_blocks = Blocks::default();
        let listed = if root.deep_done { Vec::new() } else { deep };
        for (runs, into) in [(&root.loose, &mut freed), (&listed, &mut deep_blocks)] {
            for run in runs {
                self.within(*run)?;
                for block in run.start..run.start + run.count {
                    let one = Extent { start: block, count: 1 };
                    let before = free.total();
                    free.remove(one);
                    if free.total() < before {
                        into.insert(one);
                    }
                }
            }
        }
        self.checkpoint = root.checkpoint.clone();
        self.changes = root.changes.clone();
        self.index = index;
        self.free = free;
        self.freed = freed;
        self.deep = deep_blocks;
        Ok(())
    }

    fn within(&self, run: Extent) -> Result<()> {
        let end = u64::from(run.start) + u64::from(run.count);
        if run.start < 2 || end > u64::from(self.lane.geometry.blocks()) { Err(VaultError::Damaged) } else { Ok(()) }
    }

    /// Finds all items by opening every block: of each id the highest version that is whole; where none is, what `known` says of one of which some block
    /// opens. A version without content says that the item is gone.
    fn rebuild(
        &mut self,
        known: BTreeMap<ItemId, Entry>,
        loose: Vec<Extent>,
        trusted: bool,
        rng: &mut dyn CryptoRng,
    ) -> Result<()> {
        let mut stale = Blocks::default();
        for run in loose {
            if self.within(run).is_ok() {
                stale.insert(run);
            }
        }
        let listed = stale.clone();
        let is_listed = |block| listed.runs().any(|run| (run.start..run.start + run.count).contains(&block));
        let mut seen: BTreeMap<(ItemId, u64, u32), Seen> = BTreeMap::new();
        self.lane.scan(&self.cell, |block, header, content| {
            stale.insert(Extent { start: block, count: 1 });
            if header.id.is_reserved() || (trusted && is_listed(block)) {
                return;
            }
            let version = seen.entry((header.id, header.version, header.parts)).or_default();
            version.parts.insert(header.part, (block, header.length));
            if header.part == 0 {
                version.kind = content.first().copied().unwrap_or(0);
            }
        })?;
        let mut index: BTreeMap<ItemId, Entry> = BTreeMap::new();
        // They are overwritten last: until a new root holds, they alone say that something is gone.
        let mut marks = Blocks::default();
        let mut gone = BTreeSet::new();
        for ((id, version, parts), found) in &seen {
            let (id, version, parts) = (*id, *version, *parts);
            let extents = runs_of(found.parts.values().map(|(block, _)| *block));
            let length: u64 = found.parts.values().map(|(_, length)| u64::from(*length)).sum();
            let whole = found.parts.len() == parts as usize && parts_of(length) == Ok(parts);
            self.generation = self.generation.max((version >> 24).min((1 << 40) - 2));
            // Versions come in order, so a later one takes the place of an earlier one.
            if whole && length == 0 {
                index.remove(&id);
                gone.insert(id);
                marks.extend(extents);
            } else if whole && extents.len() <= MOST_EXTENTS {
                index.insert(id, Entry { version, length, kind: found.kind, extents });
            }
        }
        let mut free = Blocks::range(2, self.lane.geometry.blocks());
        for run in index.values().flat_map(|entry: &Entry| &entry.extents) {
            free.remove(*run);
            stale.remove(*run);
        }
        for (id, entry) in known {
            let opens = parts_of(entry.length).is_ok_and(|parts| seen.contains_key(&(id, entry.version, parts)));
            if !opens || gone.contains(&id) || index.contains_key(&id) {
                continue;
            }
            // Its blocks are its own still, or something newer lies there and this one was deleted.
            let mut left = free.clone();
            entry.extents.iter().for_each(|run| left.remove(*run));
            if free.total() - left.total() == entry.extents.iter().map(|run| run.count).sum::<u32>() {
                free = left;
                entry.extents.iter().for_each(|run| stale.remove(*run));
                index.insert(id, entry);
            }
        }
        stale.runs().for_each(|run| free.remove(run));
        marks.runs().for_each(|run| stale.remove(run));
        // What is stale is overwritten before the new index is written: it may need the room.
        let runs: Vec<Extent> = stale.runs().collect();
        self.checkpoint = None;
        self.changes = BTreeMap::new();
        self.free = free;
        self.pool = Blocks::default();
        self.freed = marks;
        self.deep = Blocks::default();
        self.index = BTreeMap::new();
        self.lane.scrub(&runs, rng)?;
        self.lane.storage.sync()?;
        self.free.extend(runs);
        let bytes: usize = index.values().map(root::entry_bytes).sum();
        let wanted = u32::try_from(bytes.div_ceil(crate::block::PAYLOAD) + 1).unwrap_or(u32::MAX);
        if let Some(taken) = self.free.take(wanted.min(self.free.total()), 30) {
            self.pool.extend(taken);
        }
        self.fill_pool();
        if bytes > crate::block::PAYLOAD / 2 && self.pool.total() < wanted {
            // No room for an index: everything can be read, and nothing be changed.
            self.index = index;
            self.uncertain = true;
            return Ok(());
        }
        let delta = index.into_iter().map(|(id, entry)| (id, Some(entry))).collect();
        self.write_next(delta, rng)?;
        // Both roots, so that the next opening needs no scan.
        self.write_root(self.root(), rng)?;
        self.scrub(rng);
        Ok(())
    }
}

/// Blocks in the order of an item's parts, as runs.
fn runs_of(blocks: impl Iterator<Item = u32>) -> Vec<Extent> {
    let mut runs: Vec<Extent> = Vec::new();
    for block in blocks {
        match runs.last_mut() {
            Some(run) if run.start + run.count == block => run.count += 1,
            _ => runs.push(Extent { start: block, count: 1 }),
        }
    }
    runs
}
