//! Feeds the search; what must hold stands in the shared room.
#![no_main]

#[allow(dead_code)]
#[path = "../../src/fuzz.rs"]
mod shared;

use std::sync::OnceLock;
use turnstone_directory::index::Index;

static INDEX: OnceLock<Option<Index>> = OnceLock::new();

libfuzzer_sys::fuzz_target!(|data: &[u8]| {
    if let Some(index) = INDEX.get_or_init(shared::small_index) {
        shared::query(index, data);
    }
});
