//! One lane's blocks: read alone, written as rows, so that neither the file system nor the flash shows whose write it was.

use std::ops::Range;
use std::sync::Arc;

use rand_core::CryptoRng;

use crate::block::{self, Header, ItemId, PAYLOAD, Place};
use crate::head::lane_number;
use crate::keys::KeyCell;
use crate::layout::{BLOCK, Geometry, LANES, PIECE};
use crate::root::Entry;
use crate::space::Extent;
use crate::stack::ClearedBytes;
use crate::storage::Storage;
use crate::{Result, VaultError};

/// The lane of an open notebook.
pub(crate) struct Lane {
    pub storage: Arc<dyn Storage>,
    pub geometry: Geometry,
    pub number: usize,
    pub salt: [u8; 16],
}

impl Lane {
    fn place(&self, block: u32) -> Place<'_> {
        Place { salt: &self.salt, lane: lane_number(self.number), number: block }
    }

    /// Reads blocks, which must lie in one piece.
    fn read(&self, block: u32, buffer: &mut [u8]) -> Result<()> {
        self.storage.read_at(self.geometry.offset(self.number, block), buffer)?;
        Ok(())
    }

    /// Writes rows: the three other lanes' blocks as they were just read, ours new, lane 0 first.
    fn write(&self, block: u32, own: &[u8]) -> Result<()> {
        let mut others: [Vec<u8>; LANES] = std::array::from_fn(|_| Vec::new());
        for (lane, other) in others.iter_mut().enumerate() {
            if lane != self.number {
                other.resize(own.len(), 0);
                self.storage.read_at(self.geometry.offset(lane, block), other)?;
            }
        }
        for (lane, other) in others.iter().enumerate() {
            let bytes = if lane == self.number { own } else { other };
            self.storage.write_at(self.geometry.offset(lane, block), bytes)?;
        }
        Ok(())
    }

    /// The pieces of runs of blocks: at most 16 blocks each, none across two stripes.
    fn pieces(&self, extents: &[Extent]) -> Vec<Extent> {
        let mut pieces = Vec::new();
        for extent in extents {
            let mut start = extent.start;
            let end = extent.start.saturating_add(extent.count);
            while start < end {
                let count = self.geometry.piece(start, end - start);
                pieces.push(Extent { start, count });
                start += count;
            }
        }
        pieces
    }

    /// Overwrites blocks with random bytes, so that what was in them can't be opened again.
    pub fn scrub(&self, extents: &[Extent], rng: &mut dyn CryptoRng) -> Result<()> {
        let mut buffer = Vec::new();
        for piece in self.pieces(extents) {
            buffer.resize(piece.count as usize * BLOCK, 0);
            rng.fill_bytes(&mut buffer);
            self.write(piece.start, &buffer)?;
        }
        Ok(())
    }

    /// Seals parts of an item into blocks. `fill` is called once a part, in order, and writes its content; `go_on` before
    /// each piece.
    pub fn write_parts(
        &self,
        cell: &KeyCell,
        item: (ItemId, u64),
        parts: (u32, u32),
        extents: &[Extent],
        mut fill: impl FnMut(&mut [u8]) -> Result<usize>,
        rng: &mut dyn CryptoRng,
    ) -> Result<()> {
        let mut part = parts.0;
        let mut content = ClearedBytes::zeros(PAYLOAD);
        let mut buffer = Vec::new();
        for piece in self.pieces(extents) {
            buffer.resize(piece.count as usize * BLOCK, 0);
            for (block, sealed) in (piece.start..).zip(buffer.chunks_exact_mut(BLOCK)) {
                let length = fill(&mut content[..])?;
                let header = Header {
                    id: item.0,
                    version: item.1,
                    part,
                    parts: parts.1,
                    length: u16::try_from(length).map_err(|_| VaultError::Damaged)?,
                };
                cell.with(|keys| {
                    block::seal(cell, keys, self.place(block), header, &content[..length], &mut *rng, sealed)
                })?;
                part += 1;
            }
            self.write(piece.start, &buffer)?;
        }
        Ok(())
    }

    /// Seals whole items, whose blocks are written in the order in which they lie: as many as are neighbours in one row of up to 16.
    pub fn write_items(&self, cell: &KeyCell, items: &[Sealing<'_>], rng: &mut dyn CryptoRng) -> Result<()> {
        let mut blocks = Vec::new();
        for (number, item) in items.iter().enumerate() {
            let own = item.extents.iter().flat_map(|extent| extent.start..extent.start + extent.count);
            blocks.extend((0..).zip(own).map(|(part, block)| (block, number, part)));
        }
        blocks.sort_unstable();
        let mut content = ClearedBytes::zeros(PAYLOAD);
        let mut buffer = Vec::new();
        let mut rest = blocks.as_slice();
        while let Some((start, ..)) = rest.first() {
            let count = neighbours(rest.iter().map(|(block, ..)| *block), self.geometry.piece(*start, PIECE));
            let (here, later) = rest.split_at(count);
            buffer.resize(count * BLOCK, 0);
            for ((block, number, part), sealed) in here.iter().zip(buffer.chunks_exact_mut(BLOCK)) {
                let item = &items[*number];
                let length = item.part(*part, &mut content[..]);
                let header = Header {
                    id: item.id,
                    version: item.version,
                    part: *part,
                    parts: item.extents.iter().map(|extent| extent.count).sum(),
                    length: u16::try_from(length).map_err(|_| VaultError::Damaged)?,
                };
                cell.with(|keys| {
                    block::seal(cell, keys, self.place(*block), header, &content[..length], &mut *rng, sealed)
                })?;
            }
            self.write(*start, &buffer)?;
            rest = later;
        }
        Ok(())
    }

    /// Opens whole items, in the order in which they lie. `take` gets each as soon as all of it is there; `Damaged` where a block isn't what the index says.
    pub fn read_items(
        &self,
        cell: &KeyCell,
        items: &[(ItemId, &Entry)],
        mut take: impl FnMut(ItemId, Result<ClearedBytes>) -> Result<()>,
    ) -> Result<()> {
        let mut blocks = Vec::new();
        for (number, (_, entry)) in items.iter().enumerate() {
            let own = entry.extents.iter().flat_map(|extent| extent.start..extent.start.saturating_add(extent.count));
            blocks.extend((0..).zip(own).map(|(part, block)| (block, number, part)));
        }
        blocks.sort_unstable();
        // What was opened of each, and how many parts are missing.
        let mut opened: Vec<Option<Parts>> = items.iter().map(|_| None).collect();
        let mut buffer = ClearedBytes::new(Vec::new());
        let mut rest = blocks.as_slice();
        while let Some((start, ..)) = rest.first() {
            let count = neighbours(rest.iter().map(|(block, ..)| *block), self.geometry.piece(*start, PIECE));
            let (here, later) = rest.split_at(count);
            rest = later;
            self.check(Extent { start: *start, count: u32::try_from(count).unwrap_or(u32::MAX) })?;
            buffer.resize(count * BLOCK, 0);
            self.read(*start, &mut buffer)?;
            for ((block, number, part), sealed) in here.iter().zip(buffer.chunks_exact_mut(BLOCK)) {
                let (id, entry) = items[*number];
                let parts: u32 = entry.extents.iter().map(|extent| extent.count).sum();
                let header = cell.with(|keys| Ok(block::open(keys, self.place(*block), sealed)))?;
                let expected = (id, entry.version, *part, parts);
                let content = header
                    .filter(|header| (header.id, header.version, header.part, header.parts) == expected)
                    .map(|header| ClearedBytes::new(block::payload(&header, sealed).to_vec()));
                let Some(content) = content else {
                    // Once: the others of its parts find it gone.
                    if opened[*number].as_ref().is_none_or(|(_, missing)| *missing > 0) {
                        opened[*number] = Some((Vec::new(), 0));
                        take(id, Err(VaultError::Damaged))?;
                    }
                    continue;
                };
                let (kept, missing) =
                    opened[*number].get_or_insert_with(|| (vec![ClearedBytes::default(); parts as usize], parts));
                if *missing == 0 {
                    continue;
                }
                kept[*part as usize] = content;
                *missing -= 1;
                if *missing == 0 {
                    let kept = std::mem::take(kept);
                    let whole = match <[_; 1]>::try_from(kept) {
                        Ok([only]) => only,
                        Err(several) => {
                            ClearedBytes::new(several.iter().flat_map(|part| part.iter().copied()).collect())
                        }
                    };
                    let length_fits = whole.len() as u64 == entry.length;
                    take(id, if length_fits { Ok(whole) } else { Err(VaultError::Damaged) })?;
                }
            }
        }
        Ok(())
    }

    /// Opens the blocks of an item's parts in `range`, giving each part's content in order. [`VaultError::Damaged`] where a
    /// block isn't what the index says.
    pub fn read_parts(
        &self,
        cell: &KeyCell,
        (id, version, parts): (ItemId, u64, u32),
        extents: &[Extent],
        range: Range<u32>,
        mut take: impl FnMut(u32, &[u8]) -> Result<()>,
    ) -> Result<()> {
        let mut buffer = ClearedBytes::new(Vec::new());
        let mut part = 0;
        for piece in self.pieces(&cut(extents, range.clone())) {
            self.check(piece)?;
            buffer.resize(piece.count as usize * BLOCK, 0);
            self.read(piece.start, &mut buffer)?;
            cell.with(|keys| {
                for (block, sealed) in (piece.start..).zip(buffer.chunks_exact_mut(BLOCK)) {
                    let number = range.start + part;
                    let header = block::open(keys, self.place(block), sealed).ok_or(VaultError::Damaged)?;
                    if (header.id, header.version, header.part, header.parts) != (id, version, number, parts) {
                        return Err(VaultError::Damaged);
                    }
                    take(number, block::payload(&header, sealed))?;
                    part += 1;
                }
                Ok(())
            })?;
        }
        Ok(())
    }

    /// Opens every block from 2 on that this notebook can open.
    pub fn scan(&self, cell: &KeyCell, mut found: impl FnMut(u32, Header, &[u8])) -> Result<()> {
        let mut buffer = ClearedBytes::new(Vec::new());
        for piece in self.pieces(&[Extent { start: 2, count: self.geometry.blocks() - 2 }]) {
            buffer.resize(piece.count as usize * BLOCK, 0);
            self.read(piece.start, &mut buffer)?;
            cell.with(|keys| {
                for (block, sealed) in (piece.start..).zip(buffer.chunks_exact_mut(BLOCK)) {
                    if let Some(header) = block::open(keys, self.place(block), sealed) {
                        found(block, header, block::payload(&header, sealed));
                    }
                }
                Ok(())
            })?;
        }
        Ok(())
    }

    /// Root A (0) or B (1): its generation and content; `None` where it can't be opened.
    pub fn read_root(&self, cell: &KeyCell, slot: u32) -> Result<Option<(u64, ClearedBytes)>> {
        let mut buffer = ClearedBytes::zeros(BLOCK);
        self.read(slot, &mut buffer)?;
        cell.with(|keys| {
            let header = block::open(keys, self.place(slot), &mut buffer);
            Ok(header
                .filter(|header| header.id == ItemId::ROOT && header.parts == 1)
                .map(|header| (header.version, ClearedBytes::new(block::payload(&header, &buffer).to_vec()))))
        })
    }

    /// Writes root A or B. Durable only after a sync.
    pub fn write_root(
        &self,
        cell: &KeyCell,
        slot: u32,
        generation: u64,
        content: &[u8],
        rng: &mut dyn CryptoRng,
    ) -> Result<()> {
        let fill = |part: &mut [u8]| {
            part.get_mut(..content.len()).ok_or(VaultError::NoRoom)?.copy_from_slice(content);
            Ok(content.len())
        };
        self.write_parts(cell, (ItemId::ROOT, generation), (0, 1), &[Extent { start: slot, count: 1 }], fill, rng)
    }

    /// An index may name blocks that are not there, after a file was cut off.
    fn check(&self, extent: Extent) -> Result<()> {
        let end = u64::from(extent.start) + u64::from(extent.count);
        if extent.start < 2 || end > u64::from(self.geometry.blocks()) { Err(VaultError::Damaged) } else { Ok(()) }
    }
}

/// The opened parts of an item, and how many are missing.
type Parts = (Vec<ClearedBytes>, u32);

/// A whole item that is to be sealed into blocks.
pub(crate) struct Sealing<'a> {
    pub id: ItemId,
    pub version: u64,
    pub extents: &'a [Extent],
    /// The byte before the content; a mark that something is gone has none.
    pub kind: Option<u8>,
    pub content: &'a [u8],
}

impl Sealing<'_> {
    /// Writes a part's content and gives its length.
    fn part(&self, part: u32, into: &mut [u8]) -> usize {
        let before = usize::from(self.kind.is_some());
        let at = part as usize * PAYLOAD;
        let first = if at == 0 { before } else { 0 };
        if let (0, Some(kind)) = (at, self.kind) {
            into[0] = kind;
        }
        let rest = self.content.get(at.saturating_sub(before)..).unwrap_or_default();
        let count = rest.len().min(PAYLOAD - first);
        into[first..first + count].copy_from_slice(&rest[..count]);
        first + count
    }
}

/// How many of these blocks, in order, are neighbours from the first on: at most `most`.
fn neighbours(mut blocks: impl Iterator<Item = u32>, most: u32) -> usize {
    let Some(first) = blocks.next() else { return 0 };
    1 + blocks.zip(first + 1..first.saturating_add(most)).take_while(|(block, next)| block == next).count()
}

/// Where parts `range` of an item lie that lies in `extents`.
fn cut(extents: &[Extent], range: Range<u32>) -> Vec<Extent> {
    let mut cut = Vec::new();
    let mut first = 0;
    for extent in extents {
        let start = range.start.max(first);
        let end = range.end.min(first.saturating_add(extent.count));
        if start < end {
            cut.push(Extent { start: extent.start + (start - first), count: end - start });
        }
        first = first.saturating_add(extent.count);
    }
    cut
}

/// How many blocks `length` bytes take: at least one.
pub(crate) fn parts_of(length: u64) -> Result<u32> {
    u32::try_from(length.div_ceil(PAYLOAD as u64).max(1)).map_err(|_| VaultError::NoRoom)
}
