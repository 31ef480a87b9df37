//! The head: two identical pages with the salt, the cost and twelve envelopes. `docs/vault-format.md` has its table.

use chacha20poly1305::aead::AeadInOut;
use chacha20poly1305::{KeyInit, Tag, XChaCha20Poly1305, XNonce};
use rand_core::CryptoRng;
use sha2::{Digest, Sha256};
use zeroize::Zeroizing;

use crate::block::{NONCE, TAG};
use crate::device::DeviceBlob;
use crate::keys::{self, Cost, KEY, Key};
use crate::layout::{BLOCK, LANE_BLOCKS, LANES};
use crate::storage::Storage;
use crate::{Result, VaultError};

const MAGIC: &[u8; 8] = b"TSVAULT1";
const ENVELOPES: usize = 48;
const ENVELOPE: usize = 128;
const SEALED: usize = ENVELOPE - NONCE - TAG;
const HASH: usize = BLOCK - 32;
/// Envelopes of a lane.
pub(crate) const PLACES: usize = 3;
/// The place of the recovery code's envelope.
pub(crate) const RECOVERY: usize = 2;

/// What an envelope makes a passphrase do.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Kind {
    /// It opens.
    Open = 1,
    /// It opens, and destroys all other notebooks first.
    Erase = 2,
    /// The others' envelopes are destroyed, their device secrets perhaps not yet.
    ErasePending = 3,
}

/// An envelope that a passphrase opened.
pub(crate) struct Opened {
    pub lane: usize,
    pub place: usize,
    pub kind: Kind,
    /// Boxed: moving it leaves no copy behind.
    pub master: Box<Key>,
}

/// One head page.
#[derive(Clone)]
pub(crate) struct Head {
    page: Box<[u8; BLOCK]>,
}

impl Head {
    /// A head in which nothing opens: every envelope is random bytes.
    pub fn make(cost: Cost, device: bool, lane_blocks: u32, hold_ms: u32, rng: &mut dyn CryptoRng) -> Self {
        let mut page = Box::new([0; BLOCK]);
        rng.fill_bytes(&mut *page);
        page[..8].copy_from_slice(MAGIC);
        page[24..28].copy_from_slice(&cost.memory_kib.to_le_bytes());
        page[28..32].copy_from_slice(&cost.passes.to_le_bytes());
        page[32..36].copy_from_slice(&1u32.to_le_bytes());
        page[36..40].copy_from_slice(&u32::from(device).to_le_bytes());
        page[40..44].copy_from_slice(&lane_blocks.to_le_bytes());
        page[44..48].copy_from_slice(&hold_ms.to_le_bytes());
        let mut head = Self { page };
        head.finish();
        head
    }

    /// Reads both pages; where one is torn or damaged it is made anew from the other, so that a change that was begun is
    /// finished, or as if it had never been.
    pub fn load(storage: &dyn Storage) -> Result<Self> {
        let mut pages = [Box::new([0; BLOCK]), Box::new([0; BLOCK])];
        for (number, page) in pages.iter_mut().enumerate() {
            storage.read_at((number * BLOCK) as u64, &mut page[..]).map_err(|_| VaultError::NotAContainer)?;
        }
        let whole = pages.each_ref().map(|page| Sha256::digest(&page[..HASH])[..] == page[HASH..]);
        let [first, second] = pages;
        let head = match whole {
            [true, _] => {
                if first != second {
                    storage.write_at(BLOCK as u64, &first[..])?;
                    storage.sync()?;
                }
                Self { page: first }
            }
            [false, true] => {
                storage.write_at(0, &second[..])?;
                storage.sync()?;
                Self { page: second }
            }
            [false, false] if &first[..8] == MAGIC || &second[..8] == MAGIC => return Err(VaultError::HeadDamaged),
            [false, false] => return Err(VaultError::NotAContainer),
        };
        head.checked()
    }

    fn checked(self) -> Result<Self> {
        if &self.page[..8] != MAGIC {
            return Err(VaultError::NotAContainer);
        }
        if !self.cost().permitted() || self.number(32) != 1 {
            return Err(VaultError::TooCostly);
        }
        let small = cfg!(feature = "test-hooks") && (4..=LANE_BLOCKS).contains(&self.lane_blocks());
        if !(self.lane_blocks() == LANE_BLOCKS || small) || self.number(36) > 1 {
            return Err(VaultError::NotAContainer);
        }
        // Held for a minute at most: a damaged or hostile head must not keep anybody out.
        if self.hold_ms() > 60_000 {
            return Err(VaultError::TooCostly);
        }
        Ok(self)
    }

    /// Writes page 0, makes it durable, then page 1.
    pub fn write(&self, storage: &dyn Storage) -> Result<()> {
        for offset in [0, BLOCK as u64] {
            storage.write_at(offset, &self.page[..])?;
            storage.sync()?;
        }
        Ok(())
    }

    fn number(&self, at: usize) -> u32 {
        u32::from_le_bytes([self.page[at], self.page[at + 1], self.page[at + 2], self.page[at + 3]])
    }

    pub fn salt(&self) -> [u8; 16] {
        let mut salt = [0; 16];
        salt.copy_from_slice(&self.page[8..24]);
        salt
    }

    pub fn cost(&self) -> Cost {
        Cost { memory_kib: self.number(24), passes: self.number(28) }
    }

    pub fn device(&self) -> bool {
        self.number(36) == 1
    }

    pub fn lane_blocks(&self) -> u32 {
        self.number(40)
    }

    /// How long every answer to a passphrase is held.
    pub fn hold_ms(&self) -> u32 {
        self.number(44)
    }

    fn finish(&mut self) {
        let hash = Sha256::digest(&self.page[..HASH]);
        self.page[HASH..].copy_from_slice(&hash);
    }

    /// Tries all twelve envelopes, whatever opens. Without a readable device secret only the recovery envelopes can.
    pub fn try_all(&self, stretched: &Key, device: Option<&DeviceBlob>) -> Option<Opened> {
        let salt = self.salt();
        let zeros = DeviceBlob::none();
        let recovery = keys::recovery_key(&salt, stretched);
        let mut found = None;
        for lane in 0..LANES {
            let key = keys::lane_key(&salt, stretched, device.unwrap_or(&zeros).lane(lane), lane_number(lane));
            for place in 0..PLACES {
                let usable = place == RECOVERY || device.is_some() || !self.device();
                let opened = self.open_envelope(lane, place, if place == RECOVERY { &recovery } else { &key });
                if usable && found.is_none() {
                    found = opened;
                }
            }
        }
        found
    }

    fn open_envelope(&self, lane: usize, place: usize, key: &Key) -> Option<Opened> {
        let at = envelope_at(lane, place);
        let envelope = &self.page[at..at + ENVELOPE];
        let nonce: [u8; NONCE] = envelope[..NONCE].try_into().ok()?;
        let tag: [u8; TAG] = envelope[ENVELOPE - TAG..].try_into().ok()?;
        let mut inside = Zeroizing::new([0; SEALED]);
        inside.copy_from_slice(&envelope[NONCE..NONCE + SEALED]);
        XChaCha20Poly1305::new((&**key).into())
            .decrypt_inout_detached(
                &XNonce::from(nonce),
                &self.associated(lane, place),
                (&mut inside[..]).into(),
                &Tag::from(tag),
            )
            .ok()?;
        if inside[KEY..KEY + 16] != keys::commitment(&self.salt(), key)[..] {
            return None;
        }
        let kind = match inside[KEY + 16] {
            1 => Kind::Open,
            2 => Kind::Erase,
            3 => Kind::ErasePending,
            _ => return None,
        };
        let mut master = Box::new(Zeroizing::new([0; KEY]));
        master.copy_from_slice(&inside[..KEY]);
        Some(Opened { lane, place, kind, master })
    }

    fn associated(&self, lane: usize, place: usize) -> [u8; 25] {
        let mut data = [0; 25];
        data[..7].copy_from_slice(b"ts1 env");
        data[7..23].copy_from_slice(&self.page[8..24]);
        data[23] = lane_number(lane);
        data[24] = u8::try_from(place).unwrap_or(u8::MAX);
        data
    }

    /// Seals K into an envelope.
    pub fn set(
        &mut self,
        (lane, place): (usize, usize),
        kind: Kind,
        master: &Key,
        key: &Key,
        rng: &mut dyn CryptoRng,
    ) -> Result<()> {
        let at = envelope_at(lane, place);
        let mut inside = Zeroizing::new([0; SEALED]);
        inside[..KEY].copy_from_slice(&master[..]);
        inside[KEY..KEY + 16].copy_from_slice(&keys::commitment(&self.salt(), key)[..]);
        inside[KEY + 16] = kind as u8;
        let mut nonce = [0; NONCE];
        rng.fill_bytes(&mut nonce);
        let tag = XChaCha20Poly1305::new((&**key).into())
            .encrypt_inout_detached(&XNonce::from(nonce), &self.associated(lane, place), (&mut inside[..]).into())
            .map_err(|_| VaultError::Damaged)?;
        let envelope = &mut self.page[at..at + ENVELOPE];
        envelope[..NONCE].copy_from_slice(&nonce);
        envelope[NONCE..NONCE + SEALED].copy_from_slice(&inside[..]);
        envelope[ENVELOPE - TAG..].copy_from_slice(&tag);
        self.finish();
        Ok(())
    }

    /// Makes an envelope random bytes, as one that was never used.
    pub fn clear(&mut self, lane: usize, place: usize, rng: &mut dyn CryptoRng) {
        let at = envelope_at(lane, place);
        rng.fill_bytes(&mut self.page[at..at + ENVELOPE]);
        self.finish();
    }
}

fn envelope_at(lane: usize, place: usize) -> usize {
    ENVELOPES + (lane * PLACES + place) * ENVELOPE
}

/// A lane's number as it stands in associated data.
pub(crate) fn lane_number(lane: usize) -> u8 {
    u8::try_from(lane).unwrap_or(u8::MAX)
}
