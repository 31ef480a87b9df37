//! Writing a pack: sorted, canonical, compressed. The same records give the same bytes.

use crate::{Manifest, PackError, Source, canonical_line, content_hash, record::Record};
use std::collections::BTreeMap;

/// What a pack is called, and when it was made.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct PackBuilder {
    /// Which pack this is.
    pub id: String,
    /// Grows with every edition.
    pub version: u64,
    /// RFC 3339 in UTC.
    pub made_at: String,
    /// Languages in which its texts are.
    pub languages: Vec<String>,
    /// Sources and licences.
    pub sources: Vec<Source>,
}

/// The level of a pack of this many bytes: the best for small packs, which every phone carries, and a fast one for large
/// imports. A directory of 7.8 MB takes 7.3 s at level 19 (0.91 MB), 0.6 s at 12 (1.11 MB), 0.3 s at 9 (1.16 MB).
fn level(bytes: usize) -> i32 {
    if bytes <= 2 << 20 { 19 } else { 12 }
}

/// Writes a pack. Sorts the records; two with one key are an error.
///
/// # Errors
/// [`PackError::Unwritable`] when records share a key or can't be serialised.
pub fn write_pack(builder: &PackBuilder, records: &mut [Record]) -> Result<Vec<u8>, PackError> {
    records.sort_by(|a, b| a.key().cmp(&b.key()));
    let mut counts: BTreeMap<String, u64> = BTreeMap::new();
    let mut lines = Vec::new();
    let mut last: Option<(&str, &str)> = None;
    for record in records.iter() {
        if last == Some(record.key()) {
            return Err(PackError::Unwritable {
                reason: format!("two records are {}/{}", record.key().0, record.key().1),
            });
        }
        last = Some(record.key());
        *counts.entry(record.key().0.to_owned()).or_default() += 1;
        lines.extend(canonical_line(record)?);
        lines.push(b'\n');
    }
    let mut sources = builder.sources.clone();
    sources.sort();
    let mut languages = builder.languages.clone();
    languages.sort();
    languages.dedup();
    let manifest = Manifest {
        format: Manifest::FORMAT,
        id: builder.id.clone(),
        version: builder.version,
        made_at: builder.made_at.clone(),
        counts,
        languages,
        sources,
        content_sha256: content_hash(&lines),
        content_bytes: lines.len() as u64,
    };
    let mut whole = canonical_line(&manifest)?;
    whole.push(b'\n');
    whole.extend(lines);
    compress(&whole).map_err(|error| PackError::Unwritable { reason: error.to_string() })
}

/// With zstd's checksum, since the manifest's line is not under the content's hash: a bit that flips there must not pass.
fn compress(whole: &[u8]) -> std::io::Result<Vec<u8>> {
    let mut compressor = zstd::bulk::Compressor::new(level(whole.len()))?;
    compressor.include_checksum(true)?;
    compressor.compress(whole)
}
