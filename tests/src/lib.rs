//! What tests and benchmarks across crates share.

pub mod fuzz;
pub mod generate;
pub mod import;
pub mod outline;
mod outline_guides;
mod outline_notes;
