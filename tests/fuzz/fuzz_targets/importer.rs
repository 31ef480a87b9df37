//! Feeds the importer; what must hold stands in the shared room.
#![no_main]

#[allow(dead_code)]
#[path = "../../src/fuzz.rs"]
mod shared;

libfuzzer_sys::fuzz_target!(|data: &[u8]| shared::importer(data));
