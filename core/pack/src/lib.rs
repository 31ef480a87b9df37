//! Bytes to verified records.
//!
//! A pack is sorted canonical JSONL, one record a line, compressed with zstd. Its first line is the [`Manifest`]. This crate
//! reads no file, knows no clock and no network: callers hand it bytes.
//!
//! With the feature `build` it also writes packs and compiles `content` and `locales`, with `import` it imports HSDS. Phones
//! leave both out.

#[cfg(feature = "build")]
pub mod content;
#[cfg(feature = "build")]
mod guides;
#[cfg(feature = "import")]
pub mod import;
pub mod record;

mod canonical;
mod error;
mod manifest;
#[cfg(feature = "build")]
mod needs;
mod read;
#[cfg(feature = "build")]
mod write;

pub use canonical::{canonical_line, content_hash};
pub use error::PackError;
#[cfg(feature = "build")]
pub use guides::{braces_at_end, compares_facts, fingerprint, head_fingerprint};
pub use manifest::{Manifest, Source};
#[cfg(feature = "build")]
pub use needs::{NeedsError, NeedsProblem, compile_needs, read_needs};
pub use read::{Limits, Pack};
#[cfg(feature = "build")]
pub use write::{PackBuilder, write_pack};
