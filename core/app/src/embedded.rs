//! The packs that the core carries: useful on the first launch with no network, and there again after a wipe.
//!
//! `build.rs` compiles the starter pack from `content/directory` and `locales/*/needs.ftl`. What a pack says about itself is known
//! at compile time: as long as the store was built from the same content, no pack is decoded.

/// A pack inside the program.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct EmbeddedPack {
    /// Its id.
    pub id: &'static str,
    /// Its edition.
    pub version: u64,
    /// When it was made, RFC 3339 in UTC.
    pub made_at: &'static str,
    /// SHA-256 of its record lines, lower-case hex, as in its manifest.
    pub content_sha256: &'static str,
    /// The pack itself, for [`turnstone_pack::Pack::read`].
    pub bytes: &'static [u8],
}

include!(concat!(env!("OUT_DIR"), "/embedded.rs"));

/// Organizations, services, emergency numbers of every country, and the words by which people ask. No I/O.
pub fn starter_pack() -> EmbeddedPack {
    STARTER
}

/// Towns of the world (GeoNames, CC BY 4.0), for "near" and for search. No I/O.
pub fn places_pack() -> EmbeddedPack {
    PLACES
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]
    use super::*;
    use turnstone_pack::{Limits, Pack};

    #[test]
    fn the_packs_are_what_is_said_about_them() {
        for embedded in [starter_pack(), places_pack()] {
            let manifest = Pack::read(embedded.bytes, Limits::default()).unwrap().manifest;
            assert_eq!(manifest.id, embedded.id);
            assert_eq!(manifest.version, embedded.version);
            assert_eq!(manifest.made_at, embedded.made_at);
            assert_eq!(manifest.content_sha256, embedded.content_sha256);
            assert!(!manifest.sources.is_empty() && manifest.sources.iter().all(|source| !source.licence.is_empty()));
        }
        assert_ne!(starter_pack().id, places_pack().id);
    }
}
