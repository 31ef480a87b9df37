//! The first line of a pack: what it is, from where, and the hash of all that follows.

use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// Where a pack's records come from, with the licence that came with it.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Default, Serialize, Deserialize)]
pub struct Source {
    /// Short and stable; a record's `origin.source` names it.
    pub id: String,
    /// As people know it.
    pub name: String,
    /// SPDX expression, or `none stated`.
    pub licence: String,
    /// Its page, repository or package.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub url: String,
    /// The credit that its licence asks for.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub attribution: String,
}

/// What a pack says about itself. Until packs are signed, only an embedded one is believed.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Manifest {
    /// The format's number: [`Manifest::FORMAT`].
    pub format: u32,
    /// Which pack this is (`starter`, `us-fl-miami`).
    pub id: String,
    /// Grows with every edition.
    pub version: u64,
    /// When it was made, RFC 3339 in UTC. An argument of the maker, so that the same input gives the same bytes.
    pub made_at: String,
    /// Records by type.
    pub counts: BTreeMap<String, u64>,
    /// Languages in which its texts are.
    pub languages: Vec<String>,
    /// Sources and licences.
    pub sources: Vec<Source>,
    /// SHA-256 of the record lines, lower-case hex.
    pub content_sha256: String,
    /// Length of the record lines in bytes, decoded.
    pub content_bytes: u64,
}

impl Manifest {
    /// The format that this code writes, and the newest that it reads. Within one format, members that a reader does not know
    /// are passed over: a later app may add some. A type of record that a reader does not know is an error, since it might be
    /// a warning; whoever adds one raises this number, so that an older app says "too new" and keeps the pack that it has.
    pub const FORMAT: u32 = 1;
}
