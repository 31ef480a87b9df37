//! The items of an open notebook: where they lie, and how a change of them is one durable step.
//!
//! Blocks are live (in an item, a checkpoint or a root), loose, or free. **Loose** blocks may hold something that this notebook's key
//! still opens: what was deleted, what was being written when the power went. Every root lists them; they are overwritten after
//! the commit, and again at the next opening. New items go into loose blocks only, so nothing is ever written where a root doesn't
//! know of it. **Free** blocks hold random bytes.

mod commit;
mod load;
mod stream;

use std::collections::BTreeMap;
use std::sync::Arc;

use rand_core::CryptoRng;

use crate::block::{ItemId, PAYLOAD};
use crate::keys::KeyCell;
use crate::lane::{Lane, parts_of};
use crate::root::{Checkpoint, Entry};
use crate::space::Blocks;
use crate::stack::ClearedBytes;
use crate::{Result, VaultError};

pub(crate) use commit::Put;
pub(crate) use stream::{STREAM_PIECE, Stream};

/// Blocks that are kept loose, for the next small changes.
const POOL: u32 = 16;

/// An open notebook's blocks.
pub(crate) struct Items {
    lane: Lane,
    cell: Arc<KeyCell>,
    /// The last root's number, and whether it is root A (0) or B (1).
    generation: u64,
    slot: u32,
    checkpoint: Option<Checkpoint>,
    changes: BTreeMap<ItemId, Option<Entry>>,
    index: BTreeMap<ItemId, Entry>,
    free: Blocks,
    /// Loose, overwritten: the next items go here.
    pool: Blocks,
    /// Loose: what is being written now.
    inflight: Blocks,
    /// Loose, not overwritten yet.
    freed: Blocks,
    /// Loose and listed by the checkpoint, as the root has no room for so many.
    deep: Blocks,
    deep_scrubbed: bool,
    /// A root was written and its durability is not known: only opening again tells.
    uncertain: bool,
}

impl Items {
    fn empty(lane: Lane, cell: Arc<KeyCell>) -> Self {
        let free = Blocks::range(2, lane.geometry.blocks());
        Self {
            lane,
            cell,
            generation: 0,
            slot: 1,
            checkpoint: None,
            changes: BTreeMap::new(),
            index: BTreeMap::new(),
            free,
            pool: Blocks::default(),
            inflight: Blocks::default(),
            freed: Blocks::default(),
            deep: Blocks::default(),
            deep_scrubbed: false,
            uncertain: false,
        }
    }

    /// A new notebook in this lane: both roots are written, whatever was there before.
    pub fn create(lane: Lane, cell: Arc<KeyCell>, rng: &mut dyn CryptoRng) -> Result<Self> {
        let mut items = Self::empty(lane, cell);
        items.fill_pool();
        items.lane.storage.sync()?;
        items.write_root(items.root(), rng)?;
        items.write_root(items.root(), rng)?;
        Ok(items)
    }

    /// The first blocks for small changes.
    fn fill_pool(&mut self) {
        if let Some(missing) = POOL.checked_sub(self.pool.total())
            && let Some(taken) = self.free.take(missing.min(self.free.total()), 4)
        {
            self.pool.extend(taken);
        }
    }

    /// Every item's id and kind, in the order of ids.
    pub fn ids(&self) -> impl Iterator<Item = (ItemId, u8)> + '_ {
        self.index.iter().map(|(id, entry)| (*id, entry.kind))
    }

    /// Bytes of an item's content.
    pub fn length(&self, id: ItemId) -> Result<u64> {
        Ok(self.entry(id)?.length.saturating_sub(1))
    }

    fn entry(&self, id: ItemId) -> Result<&Entry> {
        self.index.get(&id).ok_or(VaultError::NotFound)
    }

    /// An item's whole content: for documents, which are small.
    pub fn read(&self, id: ItemId) -> Result<ClearedBytes> {
        let length = self.length(id)?;
        let room = usize::try_from(length).map_err(|_| VaultError::Damaged)?;
        if length > u64::from(self.lane.geometry.blocks()) * PAYLOAD as u64 {
            return Err(VaultError::Damaged);
        }
        let mut content = ClearedBytes::zeros(room);
        self.read_at(id, 0, &mut content)?;
        Ok(content)
    }

    /// Every item of one kind with its content, in the order in which they lie.
    pub fn read_all(&self, kind: u8, mut take: impl FnMut(ItemId, Result<ClearedBytes>) -> Result<()>) -> Result<()> {
        let wanted: Vec<(ItemId, &Entry)> =
            self.index.iter().filter(|(_, entry)| entry.kind == kind).map(|(id, entry)| (*id, entry)).collect();
        self.lane.read_items(&self.cell, &wanted, |id, content| {
            take(
                id,
                content.map(|mut content| {
                    // The kind stands before the content.
                    let length = content.len().saturating_sub(1);
                    content.copy_within(1.., 0);
                    content.truncate(length);
                    content
                }),
            )
        })
    }

    /// Fills `buffer` from the middle of an item.
    pub fn read_at(&self, id: ItemId, offset: u64, buffer: &mut [u8]) -> Result<()> {
        let entry = self.entry(id)?;
        // The kind stands before the content.
        let (from, to) = (offset + 1, offset + 1 + buffer.len() as u64);
        if to > entry.length {
            return Err(VaultError::NotFound);
        }
        let size = PAYLOAD as u64;
        let parts = parts_of(entry.length)?;
        let range = (from / size) as u32..to.div_ceil(size).max(from / size + 1).min(u64::from(parts)) as u32;
        let mut filled = 0;
        self.lane.read_parts(&self.cell, (id, entry.version, parts), &entry.extents, range, |part, content| {
            let start = u64::from(part) * size;
            let skip = usize::try_from(from.saturating_sub(start)).unwrap_or(usize::MAX);
            let here = content.get(skip..).unwrap_or_default();
            let count = here.len().min(buffer.len() - filled);
            buffer[filled..filled + count].copy_from_slice(&here[..count]);
            filled += count;
            Ok(())
        })?;
        if filled == buffer.len() { Ok(()) } else { Err(VaultError::Damaged) }
    }

    /// Bytes that can still be put there, about: what a new item of one piece may have.
    pub fn room(&self) -> u64 {
        let blocks = u64::from(self.free.total() + self.pool.total());
        (blocks.saturating_sub(u64::from(self.headroom(0)))) * PAYLOAD as u64
    }

    /// Bytes of all blocks that items can have.
    pub fn capacity(&self) -> u64 {
        u64::from(self.lane.geometry.blocks() - 2) * PAYLOAD as u64
    }

    /// The file has grown.
    pub fn grown(&mut self, stripes: u32) {
        let before = self.lane.geometry.blocks();
        self.lane.geometry.stripes = stripes;
        self.free.extend(Blocks::range(before, self.lane.geometry.blocks()).runs());
    }

    #[cfg(feature = "test-hooks")]
    pub fn readable(&self) -> Result<Vec<(u32, Vec<u8>)>> {
        let mut found = Vec::new();
        self.lane.scan(&self.cell, |block, _, content| found.push((block, content.to_vec())))?;
        Ok(found)
    }

    #[cfg(feature = "test-hooks")]
    pub fn forge(
        &self,
        block: u32,
        item: (ItemId, u64),
        parts: (u32, u32),
        content: &[u8],
        rng: &mut dyn CryptoRng,
    ) -> Result<()> {
        let fill = |part: &mut [u8]| {
            let count = content.len().min(part.len());
            part[..count].copy_from_slice(&content[..count]);
            Ok(count)
        };
        let block = block % self.lane.geometry.blocks();
        self.lane.write_parts(&self.cell, item, parts, &[crate::space::Extent { start: block, count: 1 }], fill, rng)
    }

    fn usable(&self) -> Result<()> {
        if self.cell.is_destroyed() {
            Err(VaultError::Closed)
        } else if self.uncertain {
            Err(VaultError::Io)
        } else {
            Ok(())
        }
    }
}
