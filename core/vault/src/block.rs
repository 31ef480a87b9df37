//! One block: nonce 24, ciphertext 4,056, tag 16. The sealed part begins with a header, and its place in the container is
//! part of what is authenticated, so a block that was moved does not open.

use chacha20poly1305::aead::AeadInOut;
use chacha20poly1305::{KeyInit, Tag, XChaCha20Poly1305, XNonce};
use rand_core::CryptoRng;

use crate::keys::{KeyCell, NotebookKeys};
use crate::layout::BLOCK;
use crate::{Result, VaultError};

/// Bytes of a nonce and of a tag.
pub(crate) const NONCE: usize = 24;
pub(crate) const TAG: usize = 16;
/// Bytes of the sealed header.
const HEADER: usize = 34;
/// Bytes of a part's content.
pub(crate) const PAYLOAD: usize = BLOCK - NONCE - TAG - HEADER;

/// An item's name: 16 random bytes. All zeros are the roots, all ones the checkpoints.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ItemId(pub [u8; 16]);

impl ItemId {
    pub(crate) const ROOT: ItemId = ItemId([0; 16]);
    pub(crate) const CHECKPOINT: ItemId = ItemId([0xff; 16]);

    /// A new name.
    pub fn make(rng: &mut dyn CryptoRng) -> Self {
        let mut id = [0; 16];
        rng.fill_bytes(&mut id);
        Self(id)
    }

    /// Whether the container itself uses it.
    pub(crate) fn is_reserved(self) -> bool {
        self == Self::ROOT || self == Self::CHECKPOINT
    }
}

/// What a block says of itself, sealed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Header {
    pub id: ItemId,
    pub version: u64,
    pub part: u32,
    pub parts: u32,
    pub length: u16,
}

/// Where blocks of a notebook lie: what is authenticated beside their content.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Place<'a> {
    pub salt: &'a [u8; 16],
    pub lane: u8,
    pub number: u32,
}

impl Place<'_> {
    fn associated(&self) -> [u8; 28] {
        let mut data = [0; 28];
        data[..7].copy_from_slice(b"ts1 blk");
        data[7..23].copy_from_slice(self.salt);
        data[23] = self.lane;
        data[24..].copy_from_slice(&self.number.to_le_bytes());
        data
    }
}

/// Seals `payload` (at most [`PAYLOAD`] bytes) into `block`, whose [`BLOCK`] bytes are overwritten.
pub(crate) fn seal(
    cell: &KeyCell,
    keys: &NotebookKeys,
    place: Place<'_>,
    header: Header,
    payload: &[u8],
    rng: &mut dyn CryptoRng,
    block: &mut [u8],
) -> Result<()> {
    let (nonce, rest) = block.split_at_mut(NONCE);
    let (sealed, tag) = rest.split_at_mut(BLOCK - NONCE - TAG);
    rng.fill_bytes(nonce);
    let nonce: [u8; NONCE] = (&*nonce).try_into().map_err(|_| VaultError::Damaged)?;
    cell.note_nonce(&nonce)?;
    sealed[..16].copy_from_slice(&header.id.0);
    sealed[16..24].copy_from_slice(&header.version.to_le_bytes());
    sealed[24..28].copy_from_slice(&header.part.to_le_bytes());
    sealed[28..32].copy_from_slice(&header.parts.to_le_bytes());
    sealed[32..34].copy_from_slice(&header.length.to_le_bytes());
    sealed[HEADER..HEADER + payload.len()].copy_from_slice(payload);
    sealed[HEADER + payload.len()..].fill(0);
    let cipher = XChaCha20Poly1305::new((&keys.block).into());
    let made = cipher
        .encrypt_inout_detached(&XNonce::from(nonce), &place.associated(), sealed.into())
        .map_err(|_| VaultError::Damaged)?;
    tag.copy_from_slice(&made);
    Ok(())
}

/// Opens `block` in place; `None` when it is not one of this notebook's, or not at its place. After `Some` the payload is
/// what [`payload`] gives.
pub(crate) fn open(keys: &NotebookKeys, place: Place<'_>, block: &mut [u8]) -> Option<Header> {
    let (nonce, rest) = block.split_at_mut(NONCE);
    let (sealed, tag) = rest.split_at_mut(BLOCK - NONCE - TAG);
    let nonce: [u8; NONCE] = (&*nonce).try_into().ok()?;
    let tag: [u8; TAG] = (&*tag).try_into().ok()?;
    let cipher = XChaCha20Poly1305::new((&keys.block).into());
    cipher
        .decrypt_inout_detached(&XNonce::from(nonce), &place.associated(), (&mut *sealed).into(), &Tag::from(tag))
        .ok()?;
    let header = Header {
        id: ItemId(sealed[..16].try_into().ok()?),
        version: u64::from_le_bytes(sealed[16..24].try_into().ok()?),
        part: u32::from_le_bytes(sealed[24..28].try_into().ok()?),
        parts: u32::from_le_bytes(sealed[28..32].try_into().ok()?),
        length: u16::from_le_bytes(sealed[32..34].try_into().ok()?),
    };
    (usize::from(header.length) <= PAYLOAD && header.part < header.parts).then_some(header)
}

/// The content of a block that [`open`] opened.
pub(crate) fn payload<'a>(header: &Header, block: &'a [u8]) -> &'a [u8] {
    &block[NONCE + HEADER..NONCE + HEADER + usize::from(header.length)]
}
