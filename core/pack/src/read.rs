//! Reading a pack, with nothing believed before it is checked.

use crate::{Manifest, PackError, content_hash, record::Record};
use std::collections::BTreeMap;
use std::io::{BufRead, BufReader, Read};

/// How much a pack may ask of a phone.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Limits {
    /// Most bytes after decoding. Decoding stops there.
    pub decoded_bytes: u64,
    /// Most records.
    pub records: u64,
}

impl Default for Limits {
    /// 256 MiB and a million records: ten times the largest directory that we know.
    fn default() -> Self {
        Limits { decoded_bytes: 256 << 20, records: 1_000_000 }
    }
}

/// A pack whose content matches its manifest.
#[derive(Debug, Clone, PartialEq)]
pub struct Pack {
    /// What it says about itself.
    pub manifest: Manifest,
    /// Its records, sorted by [`Record::key`].
    pub records: Vec<Record>,
}

impl Pack {
    /// Reads a pack: bounded decoding, then the hash, then the lines. Pure; takes as long as the pack is large.
    ///
    /// # Errors
    /// [`PackError`] for anything that is not a whole, unchanged, sorted pack of a format that we know.
    pub fn read(bytes: &[u8], limits: Limits) -> Result<Pack, PackError> {
        let decoded = decode(bytes, limits.decoded_bytes)?;
        let split = decoded.iter().position(|&byte| byte == b'\n').ok_or(PackError::Damaged)?;
        let (first, lines) = (&decoded[..split], &decoded[split + 1..]);
        let manifest: Manifest = serde_json::from_slice(first).map_err(|_| PackError::NotARecord { line: 1 })?;
        if manifest.format > Manifest::FORMAT {
            return Err(PackError::TooNew { found: manifest.format });
        }
        if manifest.content_bytes != lines.len() as u64 || manifest.content_sha256 != content_hash(lines) {
            return Err(PackError::HashMismatch);
        }
        let mut records: Vec<Record> = Vec::new();
        let mut counts: BTreeMap<String, u64> = BTreeMap::new();
        for (index, line) in lines.strip_suffix(b"\n").unwrap_or(lines).split(|&byte| byte == b'\n').enumerate() {
            let number = index as u64 + 2;
            if lines.is_empty() {
                break;
            }
            if records.len() as u64 >= limits.records {
                return Err(PackError::TooManyRecords { limit: limits.records });
            }
            let record = Record::from_json(line).map_err(|_| PackError::NotARecord { line: number })?;
            if records.last().is_some_and(|last| last.key() >= record.key()) {
                return Err(PackError::OutOfOrder { line: number });
            }
            *counts.entry(record.key().0.to_owned()).or_default() += 1;
            records.push(record);
        }
        // Screens show these numbers without reading the records.
        if manifest.counts != counts {
            return Err(PackError::HashMismatch);
        }
        Ok(Pack { manifest, records })
    }
}

/// Decodes at most `limit` bytes. zstd's window is bounded by the library's default (128 MiB). A frame that states a size
/// beyond the limit is refused before anything is decoded; one that lies about it is stopped at the limit.
fn decode(bytes: &[u8], limit: u64) -> Result<Vec<u8>, PackError> {
    if let Ok(Some(stated)) = zstd::zstd_safe::get_frame_content_size(bytes)
        && stated > limit
    {
        return Err(PackError::TooLarge { limit });
    }
    let decoder = zstd::stream::read::Decoder::with_buffer(bytes).map_err(|_| PackError::Damaged)?;
    let mut reader = BufReader::new(decoder.take(limit + 1));
    let mut decoded = Vec::new();
    loop {
        let chunk = reader.fill_buf().map_err(|_| PackError::Damaged)?;
        if chunk.is_empty() {
            break;
        }
        let length = chunk.len();
        decoded.extend_from_slice(chunk);
        reader.consume(length);
        if decoded.len() as u64 > limit {
            return Err(PackError::TooLarge { limit });
        }
    }
    Ok(decoded)
}
