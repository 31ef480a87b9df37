//! What a root and a checkpoint hold, as bytes: numbers little-endian, lists after their counts.

use std::collections::BTreeMap;

use crate::block::ItemId;
use crate::space::Extent;
use crate::{Result, VaultError};

/// Most runs of blocks that one item lies in.
pub(crate) const MOST_EXTENTS: usize = 120;

/// Where an item lies.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Entry {
    pub version: u64,
    /// Bytes of the content, its first byte (the kind) included.
    pub length: u64,
    pub kind: u8,
    pub extents: Vec<Extent>,
}

/// A checkpoint: the whole index at one time, as an item of its own.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Checkpoint {
    pub version: u64,
    pub length: u64,
    pub extents: Vec<Extent>,
}

/// The content of root A or B.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) struct Root {
    pub checkpoint: Option<Checkpoint>,
    /// The checkpoint's own list of blocks to scrub has been seen to.
    pub deep_done: bool,
    /// What became of items since the checkpoint; `None` is deleted.
    pub changes: BTreeMap<ItemId, Option<Entry>>,
    /// Blocks that may hold what can still be opened and is in no item: overwritten at the next opening.
    pub loose: Vec<Extent>,
}

impl Root {
    pub fn encoded(&self) -> Vec<u8> {
        let mut out = vec![u8::from(self.deep_done) | u8::from(self.checkpoint.is_some()) << 1];
        if let Some(checkpoint) = &self.checkpoint {
            out.extend(checkpoint.version.to_le_bytes());
            out.extend(checkpoint.length.to_le_bytes());
            put_extents(&mut out, &checkpoint.extents);
        }
        put_count(&mut out, self.changes.len());
        for (id, change) in &self.changes {
            out.push(u8::from(change.is_some()));
            match change {
                Some(entry) => put_entry(&mut out, *id, entry),
                None => out.extend(id.0),
            }
        }
        put_extents(&mut out, &self.loose);
        out
    }

    /// [`VaultError::Damaged`] for bytes that are no root; what is sealed should never be that.
    pub fn decoded(bytes: &[u8]) -> Result<Self> {
        let mut input = Input(bytes);
        let flags = input.byte()?;
        let checkpoint = if flags & 2 != 0 {
            Some(Checkpoint { version: input.u64()?, length: input.u64()?, extents: input.extents()? })
        } else {
            None
        };
        let mut changes = BTreeMap::new();
        for _ in 0..input.u32()? {
            let present = input.byte()?;
            if present > 1 {
                return Err(VaultError::Damaged);
            }
            if present == 1 {
                let (id, entry) = input.entry()?;
                changes.insert(id, Some(entry));
            } else {
                changes.insert(input.id()?, None);
            }
        }
        let loose = input.extents()?;
        input.end()?;
        Ok(Self { checkpoint, deep_done: flags & 1 != 0, changes, loose })
    }
}

/// A checkpoint's content: every item, and the blocks that are to be scrubbed.
pub(crate) fn encoded_index(index: &BTreeMap<ItemId, Entry>, deep: &[Extent]) -> Vec<u8> {
    let mut out = Vec::new();
    put_count(&mut out, index.len());
    for (id, entry) in index {
        put_entry(&mut out, *id, entry);
    }
    put_extents(&mut out, deep);
    out
}

/// What [`encoded_index`] wrote.
pub(crate) fn decoded_index(bytes: &[u8]) -> Result<(BTreeMap<ItemId, Entry>, Vec<Extent>)> {
    let mut input = Input(bytes);
    let mut index = BTreeMap::new();
    for _ in 0..input.u32()? {
        let (id, entry) = input.entry()?;
        index.insert(id, entry);
    }
    let deep = input.extents()?;
    input.end()?;
    Ok((index, deep))
}

/// Bytes that an item takes in an index.
pub(crate) fn entry_bytes(entry: &Entry) -> usize {
    16 + 8 + 8 + 1 + 4 + entry.extents.len() * 8
}

fn put_count(out: &mut Vec<u8>, count: usize) {
    out.extend(u32::try_from(count).unwrap_or(u32::MAX).to_le_bytes());
}

fn put_extents(out: &mut Vec<u8>, extents: &[Extent]) {
    put_count(out, extents.len());
    for extent in extents {
        out.extend(extent.start.to_le_bytes());
        out.extend(extent.count.to_le_bytes());
    }
}

fn put_entry(out: &mut Vec<u8>, id: ItemId, entry: &Entry) {
    out.extend(id.0);
    out.extend(entry.version.to_le_bytes());
    out.extend(entry.length.to_le_bytes());
    out.push(entry.kind);
    put_extents(out, &entry.extents);
}

struct Input<'a>(&'a [u8]);

impl Input<'_> {
    fn array<const N: usize>(&mut self) -> Result<[u8; N]> {
        let (array, rest) = self.0.split_first_chunk().ok_or(VaultError::Damaged)?;
        self.0 = rest;
        Ok(*array)
    }

    fn byte(&mut self) -> Result<u8> {
        Ok(u8::from_le_bytes(self.array()?))
    }

    fn u32(&mut self) -> Result<u32> {
        Ok(u32::from_le_bytes(self.array()?))
    }

    fn u64(&mut self) -> Result<u64> {
        Ok(u64::from_le_bytes(self.array()?))
    }

    fn id(&mut self) -> Result<ItemId> {
        Ok(ItemId(self.array()?))
    }

    fn extents(&mut self) -> Result<Vec<Extent>> {
        let count = self.u32()?;
        (0..count).map(|_| Ok(Extent { start: self.u32()?, count: self.u32()? })).collect()
    }

    fn entry(&mut self) -> Result<(ItemId, Entry)> {
        Ok((
            self.id()?,
            Entry { version: self.u64()?, length: self.u64()?, kind: self.byte()?, extents: self.extents()? },
        ))
    }

    fn end(&self) -> Result<()> {
        if self.0.is_empty() { Ok(()) } else { Err(VaultError::Damaged) }
    }
}
