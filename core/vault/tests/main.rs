//! The tests of the container, as one program. `cargo test -p turnstone-vault kills::` runs those of one file.
#![allow(clippy::expect_used, clippy::panic, clippy::print_stdout, clippy::unwrap_used, missing_docs)]

mod basics;
mod ciphers;
mod crashes;
mod damage;
mod kills;
mod meanwhile;
mod notes;
mod python_reader;
mod sealed;
mod support;
mod vectors;
