//! Feeds the container of notebooks; what must hold stands in the shared room.
#![no_main]

#[path = "../container.rs"]
mod shared;

libfuzzer_sys::fuzz_target!(|data: &[u8]| shared::container(data));
