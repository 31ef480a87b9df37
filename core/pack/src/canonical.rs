//! The one way in which a record becomes bytes: RFC 8785 (JCS), one line, so that equal records are equal bytes.

use crate::PackError;
use serde::Serialize;
use sha2::{Digest, Sha256};
use std::fmt::Write;

/// The canonical JSON of a value, without a line feed.
pub fn canonical_line(value: &impl Serialize) -> Result<Vec<u8>, PackError> {
    serde_json_canonicalizer::to_vec(value).map_err(|error| PackError::Unwritable { reason: error.to_string() })
}

/// SHA-256 in lower-case hex, over the record lines with their line feeds, the manifest's line excluded.
pub fn content_hash(lines: &[u8]) -> String {
    Sha256::digest(lines).iter().fold(String::with_capacity(64), |mut text, byte| {
        let _ = write!(text, "{byte:02x}");
        text
    })
}
