//! An item that comes piece by piece: an attachment, which is never in memory whole.

use rand_core::CryptoRng;

use super::Items;
use crate::block::{ItemId, PAYLOAD};
use crate::lane::parts_of;
use crate::layout::PIECE;
use crate::root::{Entry, MOST_EXTENTS};
use crate::space::Extent;
use crate::{Result, VaultError};

/// Bytes that [`Items::stream`] is given at a time; the last time fewer.
pub(crate) const STREAM_PIECE: usize = PIECE as usize * PAYLOAD;

/// An item that is being written. It is there only once it was committed.
pub(crate) struct Stream {
    id: ItemId,
    entry: Entry,
    parts: u32,
    next: u32,
    written: u64,
}

impl Items {
    /// Finds room for `length` bytes, before the first of them is read. [`VaultError::NoRoom`] where there is none.
    pub fn begin(&mut self, id: ItemId, kind: u8, length: u64, rng: &mut dyn CryptoRng) -> Result<Stream> {
        self.usable()?;
        let length = length.checked_add(1).ok_or(VaultError::NoRoom)?;
        let parts = parts_of(length)?;
        self.make_pool(parts, 53 + 64, rng)?;
        let extents = self.pool.take(parts, MOST_EXTENTS).ok_or(VaultError::NoRoom)?;
        self.inflight.extend(extents.iter().copied());
        let version = self.next_version(rng);
        Ok(Stream { id, entry: Entry { version, length, kind, extents }, parts, next: 0, written: 0 })
    }

    /// Seals the next bytes. The first of them is the kind; all calls but the last bring [`STREAM_PIECE`] bytes.
    pub fn stream(&self, stream: &mut Stream, mut bytes: &[u8], rng: &mut dyn CryptoRng) -> Result<()> {
        self.usable()?;
        let count = parts_of(bytes.len() as u64)?;
        if stream.next + count > stream.parts || stream.written + bytes.len() as u64 > stream.entry.length {
            return Err(VaultError::LengthDiffers);
        }
        stream.written += bytes.len() as u64;
        let extents = run_within(&stream.entry.extents, stream.next, count);
        let fill = |part: &mut [u8]| {
            let here = bytes.len().min(part.len());
            part[..here].copy_from_slice(&bytes[..here]);
            bytes = &bytes[here..];
            Ok(here)
        };
        let item = (stream.id, stream.entry.version);
        self.lane.write_parts(&self.cell, item, (stream.next, stream.parts), &extents, fill, rng)?;
        stream.next += count;
        Ok(())
    }

    /// The item, for [`Items::commit`]; [`VaultError::LengthDiffers`] where bytes are missing.
    pub fn finished(&self, stream: &Stream) -> Result<(ItemId, Entry)> {
        if stream.written != stream.entry.length {
            return Err(VaultError::LengthDiffers);
        }
        Ok((stream.id, stream.entry.clone()))
    }

    /// Overwrites what was written of it.
    pub fn abandon(&mut self, stream: &Stream, rng: &mut dyn CryptoRng) {
        let extents = stream.entry.extents.clone();
        self.give_back(&extents, rng);
    }
}

/// Where parts `first..first + count` of an item lie.
fn run_within(extents: &[Extent], first: u32, count: u32) -> Vec<Extent> {
    let mut runs = Vec::new();
    let (mut skip, mut missing) = (first, count);
    for extent in extents {
        if skip >= extent.count {
            skip -= extent.count;
            continue;
        }
        let here = (extent.count - skip).min(missing);
        runs.push(Extent { start: extent.start + skip, count: here });
        skip = 0;
        missing -= here;
        if missing == 0 {
            break;
        }
    }
    runs
}
