//! A change: the new blocks, a sync, a root, a sync; then what is gone is overwritten.

use rand_core::CryptoRng;

use super::{Items, POOL};
use crate::block::{ItemId, PAYLOAD};
use crate::lane::{Sealing, parts_of};
use crate::root::{self, Checkpoint, Entry, MOST_EXTENTS, Root};
use crate::space::{Blocks, Extent};
use crate::stack::ClearedBytes;
use crate::{Result, VaultError};

/// A root with a change in it is no longer than this, so that there is room left to list blocks that the next one needs.
const FULL: usize = PAYLOAD - 520;
/// Most blocks, and runs, that stay loose when nothing is going on.
const MOST_POOL: (u32, usize) = (4 * POOL, 24);
/// More runs than this to overwrite, and the checkpoint lists them.
const MOST_FREED: usize = 40;

/// An item that is to be there after a commit.
pub(crate) struct Put<'a> {
    pub id: ItemId,
    pub kind: u8,
    pub content: &'a [u8],
}

impl Items {
    /// Puts and deletes items in one step: after a crash all of it is there, or nothing.
    ///
    /// `ready` are items whose blocks were streamed before. On an error nothing has changed, but after [`VaultError::Io`] at
    /// the last step only opening again tells.
    pub fn commit(
        &mut self,
        puts: &[Put<'_>],
        deletes: &[ItemId],
        ready: Vec<(ItemId, Entry)>,
        rng: &mut dyn CryptoRng,
    ) -> Result<()> {
        self.usable()?;
        let mut named = std::collections::BTreeSet::new();
        let all = puts.iter().map(|put| put.id).chain(deletes.iter().copied()).chain(ready.iter().map(|(id, _)| *id));
        if !all.into_iter().all(|id| !id.is_reserved() && named.insert(id)) {
            return Err(VaultError::NotFound);
        }
        let used: Vec<Extent> = ready.iter().flat_map(|(_, entry)| entry.extents.iter().copied()).collect();
        let mut allocated = Vec::new();
        let result = self.commit_inner(puts, deletes, ready, &mut allocated, rng);
        match result {
            Ok(()) => self.scrub(rng),
            Err(_) => self.give_back(&[used, allocated].concat(), rng),
        }
        result
    }

    fn commit_inner(
        &mut self,
        puts: &[Put<'_>],
        deletes: &[ItemId],
        ready: Vec<(ItemId, Entry)>,
        allocated: &mut Vec<Extent>,
        rng: &mut dyn CryptoRng,
    ) -> Result<()> {
        let sizes = puts.iter().map(|put| parts_of(put.content.len() as u64 + 1)).collect::<Result<Vec<_>>>()?;
        let total = sizes.iter().try_fold(0u32, |total, size| total.checked_add(*size)).ok_or(VaultError::NoRoom)?;
        let growing: usize = puts.len() * 53;
        // A scan after a torn root would find what is put and not that something is gone. So where both are in one step, what goes is marked
        // in a block of its own, which is overwritten like any other once the root holds.
        let marks = if puts.is_empty() && ready.is_empty() { &[][..] } else { deletes };
        let total = total.checked_add(u32::try_from(marks.len()).unwrap_or(u32::MAX)).ok_or(VaultError::NoRoom)?;
        self.make_pool(total, growing, rng)?;
        let version = self.next_version(rng);
        let mut taken = Vec::new();
        let blocks = marks.iter().map(|_| 1).chain(sizes);
        for parts in blocks {
            let extents = self.pool.take(parts, MOST_EXTENTS).ok_or(VaultError::NoRoom)?;
            self.inflight.extend(extents.iter().copied());
            allocated.extend(extents.iter().copied());
            taken.push(extents);
        }
        let (marked, lying) = taken.split_at(marks.len());
        let gone = marks.iter().zip(marked).map(|(id, extents)| (*id, extents, None, &[][..]));
        let here = puts.iter().zip(lying).map(|(put, extents)| (put.id, extents, Some(put.kind), put.content));
        let sealing: Vec<Sealing<'_>> = gone
            .chain(here)
            .map(|(id, extents, kind, content)| Sealing { id, version, extents, kind, content })
            .collect();
        self.lane.write_items(&self.cell, &sealing, rng)?;
        let mut delta: Vec<(ItemId, Option<Entry>)> = ready.into_iter().map(|(id, entry)| (id, Some(entry))).collect();
        for (put, extents) in puts.iter().zip(lying) {
            let length = put.content.len() as u64 + 1;
            delta.push((put.id, Some(Entry { version, length, kind: put.kind, extents: extents.clone() })));
        }
        delta.extend(deletes.iter().map(|id| (*id, None)));
        self.lane.storage.sync()?;
        self.settle();
        self.write_next(delta, rng)?;
        for extent in marked.iter().flatten() {
            self.inflight.remove(*extent);
            self.freed.insert(*extent);
        }
        Ok(())
    }

    /// After a sync: what was overwritten before it needs not be listed any longer, so what is more than a few blocks
    /// becomes free.
    fn settle(&mut self) {
        let mut excess = Vec::new();
        let (mut kept, mut runs) = (0, 0);
        for run in self.pool.runs() {
            if kept + run.count > MOST_POOL.0 || runs == MOST_POOL.1 {
                excess.push(run);
            } else {
                kept += run.count;
                runs += 1;
            }
        }
        for run in excess {
            self.pool.remove(run);
            self.free.insert(run);
        }
    }

    /// Makes sure that `blocks` loose blocks are at hand, listed by a durable root.
    pub(super) fn make_pool(&mut self, blocks: u32, growing: usize, rng: &mut dyn CryptoRng) -> Result<()> {
        let room = self.pool.total() + self.free.total();
        if blocks > 0 && u64::from(blocks) + u64::from(self.headroom(growing)) > u64::from(room) {
            return Err(VaultError::NoRoom);
        }
        self.list(blocks, rng)
    }

    fn list(&mut self, blocks: u32, rng: &mut dyn CryptoRng) -> Result<()> {
        if self.pool.total() >= blocks {
            return Ok(());
        }
        // In one run if there is one, beside what the pool has.
        let missing = blocks - self.pool.total();
        let whole = self.free.runs().any(|run| run.count >= blocks);
        let taken =
            if whole { self.free.take(blocks, 1) } else { self.free.take(missing, 30) }.ok_or(VaultError::NoRoom)?;
        self.pool.extend(taken.iter().copied());
        let root = self.root();
        if root.encoded().len() > PAYLOAD {
            taken.iter().for_each(|run| self.pool.remove(*run));
            self.free.extend(taken);
            return Err(VaultError::NoRoom);
        }
        self.write_root(root, rng)
    }

    /// Blocks that items may not have, so that an index of all of them can always be written, and things be deleted.
    pub(super) fn headroom(&self, growing: usize) -> u32 {
        let bytes = self.index.values().map(root::entry_bytes).sum::<usize>() + growing;
        if bytes < PAYLOAD / 2 { 0 } else { 2 * u32::try_from(bytes.div_ceil(PAYLOAD)).unwrap_or(u32::MAX / 4) + 2 }
    }

    /// A number for a new version: later ones are higher; the random end keeps two tries at the same one apart.
    pub(super) fn next_version(&self, rng: &mut dyn CryptoRng) -> u64 {
        let mut random = [0; 4];
        rng.fill_bytes(&mut random[..3]);
        (self.generation + 1) << 24 | u64::from(u32::from_le_bytes(random))
    }

    fn loose(&self) -> Blocks {
        let mut loose = self.pool.clone();
        loose.extend(self.inflight.runs());
        loose.extend(self.freed.runs());
        loose
    }

    /// The root of what is committed, with all loose blocks listed.
    pub(super) fn root(&self) -> Root {
        Root {
            checkpoint: self.checkpoint.clone(),
            deep_done: self.deep.total() == 0,
            changes: self.changes.clone(),
            loose: self.loose().runs().collect(),
        }
    }

    /// Writes the root after `delta`, with a new checkpoint when it would not fit, and makes it ours.
    pub(super) fn write_next(&mut self, delta: Vec<(ItemId, Option<Entry>)>, rng: &mut dyn CryptoRng) -> Result<()> {
        // What a checkpoint listed and was overwritten before the last sync is random by now.
        if self.deep_scrubbed {
            self.free.extend(std::mem::take(&mut self.deep).runs());
            self.deep_scrubbed = false;
        }
        let mut gone = Blocks::default();
        let mut live = Blocks::default();
        let mut root = self.root();
        for (id, change) in &delta {
            if let Some(old) = self.index.get(id) {
                gone.extend(old.extents.iter().copied());
            }
            if let Some(new) = change {
                live.extend(new.extents.iter().copied());
            }
            if change.is_some() || self.checkpoint.is_some() {
                root.changes.insert(*id, change.clone());
            } else {
                root.changes.remove(id);
            }
        }
        let mut loose = self.loose();
        live.runs().for_each(|run| loose.remove(run));
        loose.extend(gone.runs());
        root.loose = loose.runs().collect();
        let mut deep = self.deep.clone();
        if root.encoded().len() > FULL || root.loose.len() > MOST_FREED + MOST_POOL.1 + MOST_EXTENTS {
            let mut index = self.index.clone();
            for (id, change) in &delta {
                match change {
                    Some(entry) => index.insert(*id, entry.clone()),
                    None => index.remove(id),
                };
            }
            if let Some(old) = &self.checkpoint {
                gone.extend(old.extents.iter().copied());
                loose.extend(old.extents.iter().copied());
            }
            root = Root {
                checkpoint: None,
                deep_done: deep.total() == 0,
                changes: index.iter().map(|(id, entry)| (*id, Some(entry.clone()))).collect(),
                loose: loose.runs().collect(),
            };
            if root.encoded().len() > FULL || deep.total() > 0 || gone.len() > MOST_FREED {
                if gone.len() > MOST_FREED {
                    gone.runs().for_each(|run| loose.remove(run));
                    deep.extend(std::mem::take(&mut gone).runs());
                }
                let content = ClearedBytes::new(root::encoded_index(&index, &deep.runs().collect::<Vec<_>>()));
                let checkpoint = self.write_checkpoint(&content, rng)?;
                for run in &checkpoint.extents {
                    loose.remove(*run);
                    live.insert(*run);
                }
                // The pool may have grown for the checkpoint.
                let mut pool = self.pool.clone();
                live.runs().for_each(|run| pool.remove(run));
                loose.extend(pool.runs());
                root = Root {
                    checkpoint: Some(checkpoint),
                    deep_done: deep.total() == 0,
                    changes: Default::default(),
                    loose: loose.runs().collect(),
                };
            }
        }
        self.write_root(root.clone(), rng)?;
        for (id, change) in delta {
            match change {
                Some(entry) => self.index.insert(id, entry),
                None => self.index.remove(&id),
            };
        }
        live.runs().for_each(|run| {
            self.inflight.remove(run);
            self.pool.remove(run);
        });
        self.checkpoint = root.checkpoint;
        self.changes = root.changes;
        self.deep = deep;
        self.freed.extend(gone.runs());
        Ok(())
    }

    fn write_checkpoint(&mut self, content: &[u8], rng: &mut dyn CryptoRng) -> Result<Checkpoint> {
        let parts = parts_of(content.len() as u64)?;
        self.list(parts, rng)?;
        let extents = self.pool.take(parts, 30).ok_or(VaultError::NoRoom)?;
        self.inflight.extend(extents.iter().copied());
        let version = self.next_version(rng);
        let mut rest = content;
        let fill = |part: &mut [u8]| {
            let count = rest.len().min(part.len());
            part[..count].copy_from_slice(&rest[..count]);
            rest = &rest[count..];
            Ok(count)
        };
        let written = self
            .lane
            .write_parts(&self.cell, (ItemId::CHECKPOINT, version), (0, parts), &extents, fill, rng)
            .and_then(|()| Ok(self.lane.storage.sync()?));
        match written {
            Ok(()) => Ok(Checkpoint { version, length: content.len() as u64, extents }),
            Err(error) => {
                self.give_back(&extents, rng);
                Err(error)
            }
        }
    }

    /// Writes the other root and makes it durable. From the first byte on a failure leaves it unknown which one holds.
    pub(super) fn write_root(&mut self, root: Root, rng: &mut dyn CryptoRng) -> Result<()> {
        let content = ClearedBytes::new(root.encoded());
        if content.len() > PAYLOAD {
            return Err(VaultError::NoRoom);
        }
        let (slot, generation) = (1 - self.slot, self.generation + 1);
        let written = self
            .lane
            .write_root(&self.cell, slot, generation, &content, rng)
            .and_then(|()| Ok(self.lane.storage.sync()?));
        // Nothing was written where the keys were gone before.
        self.uncertain = written.is_err_and(|error| error != VaultError::Closed);
        written?;
        self.slot = slot;
        self.generation = generation;
        Ok(())
    }

    /// Overwrites what is gone. A failure is tried again at the next change and at the next opening; the change itself holds.
    pub(super) fn scrub(&mut self, rng: &mut dyn CryptoRng) {
        if self.freed.total() > 0 {
            let runs: Vec<Extent> = self.freed.runs().collect();
            if self.lane.scrub(&runs, rng).is_ok() {
                self.pool.extend(std::mem::take(&mut self.freed).runs());
            }
        }
        if self.deep.total() > 0 && !self.deep_scrubbed {
            let runs: Vec<Extent> = self.deep.runs().collect();
            self.deep_scrubbed = self.lane.scrub(&runs, rng).is_ok();
        }
    }

    /// Blocks of something that did not come to be. A closed notebook writes nothing, since another one may be open by now: then the next opening sees
    /// to them.
    pub(super) fn give_back(&mut self, extents: &[Extent], rng: &mut dyn CryptoRng) {
        for run in extents {
            self.inflight.remove(*run);
            if !self.uncertain {
                self.freed.insert(*run);
            }
        }
        if !self.cell.is_destroyed() && !self.uncertain {
            self.scrub(rng);
        }
    }
}
