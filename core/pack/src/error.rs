//! Why bytes are not a pack.

/// What is wrong with a pack. No variant quotes its content: a hostile pack must not speak through our errors.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum PackError {
    /// Not zstd, or cut off.
    #[error("the pack is damaged or cut off")]
    Damaged,
    /// Larger than allowed once decoded; nothing beyond the limit was decoded.
    #[error("the pack decodes to more than {limit} bytes")]
    TooLarge {
        /// The limit in bytes.
        limit: u64,
    },
    /// More records than allowed.
    #[error("the pack has more than {limit} records")]
    TooManyRecords {
        /// The limit.
        limit: u64,
    },
    /// The content is not what the manifest says.
    #[error("the pack's content does not match its manifest")]
    HashMismatch,
    /// A line is not a record, or is nested too deeply.
    #[error("line {line} of the pack is not a record")]
    NotARecord {
        /// Its number, from 1; the manifest is line 1.
        line: u64,
    },
    /// Lines are not sorted, or two records share a key.
    #[error("line {line} of the pack is out of order")]
    OutOfOrder {
        /// Its number, from 1.
        line: u64,
    },
    /// Written by a later version of the format.
    #[error("the pack's format {found} is newer than this app understands")]
    TooNew {
        /// The format's number in the manifest.
        found: u32,
    },
    /// A record could not be written.
    #[error("a record could not be written: {reason}")]
    Unwritable {
        /// Why.
        reason: String,
    },
}
