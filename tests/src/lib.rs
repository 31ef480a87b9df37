//! What tests and benchmarks across crates share.

pub mod generate;
pub mod fuzz;
pub mod import;
