//! Feeds sealed copies that are restored; what must hold stands in the shared room.
#![no_main]

#[path = "../container.rs"]
#[allow(dead_code, reason = "of the container's room only the container is needed")]
mod shared;

#[path = "../sealed.rs"]
mod sealed;

libfuzzer_sys::fuzz_target!(|data: &[u8]| sealed::sealed(data));
