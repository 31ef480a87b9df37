//! Where what is in the file: a head, then stripes of four lanes. `docs/vault-format.md` says the same for strangers.

use crate::{Result, VaultError};

/// Bytes of a block.
pub const BLOCK: usize = 4096;
/// Bytes before the first stripe: two pages, and random bytes.
pub const HEAD: u64 = 64 * 1024;
/// Lanes of a container; a notebook has one.
pub const LANES: usize = 4;
/// Blocks of one lane in one stripe: 1 MiB.
pub const LANE_BLOCKS: u32 = 256;
/// Blocks that are read, written, sealed or opened in one piece: 64 KiB, so that the quick exit waits for no more than that.
pub const PIECE: u32 = 16;
/// More stripes than this, 4 GiB for each lane, are not looked at.
const MOST_STRIPES: u64 = 4096;

/// How a container's file is divided.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Geometry {
    /// Blocks of one lane in one stripe.
    pub lane_blocks: u32,
    /// Whole stripes in the file.
    pub stripes: u32,
}

impl Geometry {
    /// The division of a file of `size` bytes. A partial stripe at its end is not counted.
    pub fn of(lane_blocks: u32, size: u64) -> Result<Self> {
        let stripes = size.saturating_sub(HEAD) / stripe_bytes(lane_blocks);
        if stripes == 0 {
            return Err(VaultError::NotAContainer);
        }
        let stripes = u32::try_from(stripes.min(MOST_STRIPES)).unwrap_or(1);
        Ok(Self { lane_blocks, stripes })
    }

    /// Blocks of one lane.
    #[must_use]
    pub fn blocks(&self) -> u32 {
        self.lane_blocks * self.stripes
    }

    /// Bytes of the file.
    #[must_use]
    pub fn size(&self) -> u64 {
        HEAD + u64::from(self.stripes) * stripe_bytes(self.lane_blocks)
    }

    /// Where a block of a lane begins in the file.
    #[must_use]
    pub fn offset(&self, lane: usize, block: u32) -> u64 {
        let (stripe, within) = (block / self.lane_blocks, block % self.lane_blocks);
        let lane_bytes = u64::from(self.lane_blocks) * BLOCK as u64;
        HEAD + u64::from(stripe) * stripe_bytes(self.lane_blocks)
            + lane as u64 * lane_bytes
            + u64::from(within) * BLOCK as u64
    }

    /// How many blocks from `block` on can be reached in one piece: no more than `most`, and none beyond the stripe.
    #[must_use]
    pub fn piece(&self, block: u32, most: u32) -> u32 {
        most.min(PIECE).min(self.lane_blocks - block % self.lane_blocks)
    }
}

/// Bytes of one stripe.
#[must_use]
pub fn stripe_bytes(lane_blocks: u32) -> u64 {
    LANES as u64 * u64::from(lane_blocks) * BLOCK as u64
}
