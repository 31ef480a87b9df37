//! Blobs that notice damage: a checksum over the blob and its key, so that neither a flipped bit nor a page that turned up in the
//! wrong place is ever taken for what was written.
//!
//! Layout: CRC-32 (4 bytes, little endian) over key and rest; 1 byte, 0 plain or 1 zstd; 4 bytes length decoded; the bytes.

use super::Damaged;
use std::cell::RefCell;
use zstd::bulk::Decompressor;

const HEAD: usize = 9;
/// Records are read one by one, so a fast level; beyond it the bytes shrink by a few percent only.
const LEVEL: i32 = 3;
/// Shorter ones do not shrink.
const SHORTEST: usize = 192;

/// Seals bytes for this key, compressed where that saves anything.
pub fn seal(key: &str, bytes: &[u8], compress: bool) -> Vec<u8> {
    let packed = (compress && bytes.len() >= SHORTEST).then(|| zstd::bulk::compress(bytes, LEVEL).ok()).flatten();
    let packed = packed.filter(|packed| packed.len() < bytes.len());
    let (tag, payload) = match &packed {
        Some(packed) => (1u8, packed.as_slice()),
        None => (0u8, bytes),
    };
    let mut sealed = Vec::with_capacity(HEAD + payload.len());
    sealed.extend([0; 4]);
    sealed.push(tag);
    sealed.extend(u32::try_from(bytes.len()).unwrap_or(u32::MAX).to_le_bytes());
    sealed.extend(payload);
    let sum = checksum(key, &sealed[4..]);
    sealed[..4].copy_from_slice(&sum.to_le_bytes());
    sealed
}

/// The bytes as they were sealed for this key.
///
/// # Errors
/// [`Damaged`] when they are not, whatever happened to them.
pub fn unseal(key: &str, mut sealed: Vec<u8>) -> Result<Vec<u8>, Damaged> {
    let head = sealed.get(..HEAD).ok_or(Damaged)?;
    let sum = u32::from_le_bytes([head[0], head[1], head[2], head[3]]);
    let length = u32::from_le_bytes([head[5], head[6], head[7], head[8]]) as usize;
    let tag = head[4];
    if checksum(key, &sealed[4..]) != sum {
        return Err(Damaged);
    }
    let bytes = match tag {
        0 => {
            sealed.drain(..HEAD);
            sealed
        }
        1 => decompress(&sealed[HEAD..], length)?,
        _ => return Err(Damaged),
    };
    if bytes.len() == length { Ok(bytes) } else { Err(Damaged) }
}

/// Decompresses with what the thread's last call used: making that anew costs more than reading a record with it.
fn decompress(bytes: &[u8], length: usize) -> Result<Vec<u8>, Damaged> {
    thread_local! {
        static DECOMPRESSOR: RefCell<Option<Decompressor<'static>>> = const { RefCell::new(None) };
    }
    DECOMPRESSOR.with_borrow_mut(|kept| {
        let decompressor = match kept {
            Some(kept) => kept,
            None => kept.insert(Decompressor::new().map_err(|_| Damaged)?),
        };
        decompressor.decompress(bytes, length).map_err(|_| Damaged)
    })
}

fn checksum(key: &str, bytes: &[u8]) -> u32 {
    let mut hasher = crc32fast::Hasher::new();
    hasher.update(key.as_bytes());
    hasher.update(&[0]);
    hasher.update(bytes);
    hasher.finalize()
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]
    use super::*;

    #[test]
    fn every_flipped_bit_and_every_other_key_is_noticed() {
        for bytes in [b"short".to_vec(), b"long and repeated ".repeat(40)] {
            let sealed = seal("record/7", &bytes, true);
            assert_eq!(unseal("record/7", sealed.clone()), Ok(bytes.clone()));
            assert_eq!(unseal("record/8", sealed.clone()), Err(Damaged));
            for at in 0..sealed.len() * 8 {
                let mut flipped = sealed.clone();
                flipped[at / 8] ^= 1 << (at % 8);
                assert_eq!(unseal("record/7", flipped), Err(Damaged), "bit {at}");
            }
            for length in 0..sealed.len() {
                assert_eq!(unseal("record/7", sealed[..length].to_vec()), Err(Damaged));
            }
        }
        assert!(seal("a", &[b'x'; 4096], true).len() < 200, "what repeats is compressed");
    }
}
